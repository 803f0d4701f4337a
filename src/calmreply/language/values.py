"""What a stranger's words may bring into a sentence: everything that can be seen, and nothing that turns or hides text.

Taken out are controls, marks and overrides of direction, zero-width and filling characters, private use and what is no
character at all. Kept where they are part of writing: joiners inside words of the scripts that use them and inside
emoji, variation selectors behind what has variants, the tags of a flag. Letters of ornament (mathematical bold, Roman
numerals as one sign) become the letters they stand for, since a screen reader spells them out; no other letter is
touched, so that a name stays byte by byte what it is.

Source: UAX #9 (direction), RFC 5892 appendix A (joiners), UTS #51 (emoji), UTS #37 (ideographic variation).
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["clean"]

_JOINING = (
    "\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1700-\u18af\u1a20-\u1aaf\u1b00-\u1bff\ua800-\uaadf\uabc0-\uabff"
    "\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff\U0001e900-\U0001e95f"
)
"""Scripts whose words hold joiners: Arabic and its neighbours, those of India and South-East Asia, Mongolian."""
_EMOJI = "\u00a9\u00ae\u203c\u2049\u2100-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
_IDEOGRAPH = "\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KEPT = re.compile(
    "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"  # the flag of a part of a country
    f"|(?<=[{_JOINING}])[\u200c\u200d](?=[{_JOINING}])"
    f"|(?<=[{_EMOJI}\ufe0f])\u200d(?=[{_EMOJI}])"
    f"|(?<=[{_EMOJI}#*0-9{_IDEOGRAPH}\u1000-\u109f])[\ufe00-\ufe0f]"
    f"|(?<=[{_IDEOGRAPH}])[\U000e0100-\U000e01ef]"
)
# Printable by their category and yet not to be seen, selectors and tags, letters of ornament: a quick look for them.
_PERHAPS = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u2102-\u2149\u2160-\u217f\u2800\u3164\ufe00-\ufe0f\uffa0\ufffc"
    "\ufb20-\ufb29\U0001d400-\U0001d7ff\U0001ee00-\U0001eeff\U000e0000-\U000e0fff]"
)
_HIDDEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufffc").union(map(chr, range(0xFE00, 0xFE10)))


def clean(value: str) -> str:
    """A customer's words on one line: what turns or hides text out, runs of space to one space."""
    plain = value.isprintable() and (value.isascii() or _PERHAPS.search(value) is None)
    if plain and "  " not in value and value[:1] != " " and value[-1:] != " ":
        return value
    if plain:
        return " ".join(value.split())
    pieces: list[str] = []
    at = 0
    for found in _KEPT.finditer(value):
        pieces += map(_shown, value[at : found.start()])
        pieces.append(found[0])
        at = found.end()
    pieces += map(_shown, value[at:])
    return " ".join("".join(pieces).split())


def _shown(char: str) -> str:
    """One character as it may be shown: itself, a space, the letter it is an ornament of, or nothing."""
    if char == "\u2800" or char.isspace():
        return " "
    if not char.isprintable() or char in _HIDDEN or "\U000e0100" <= char <= "\U000e01ef":
        return ""
    if "\u2160" <= char <= "\u217f" or unicodedata.decomposition(char).startswith("<font>"):
        return unicodedata.normalize("NFKC", char)
    return char
