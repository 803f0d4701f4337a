"""SMS: the GSM 7-bit alphabet, UCS-2, and how a message is cut into segments.

Source: 3GPP TS 23.038 (alphabet, extension table) and TS 23.040 (concatenation: the header of 6 octets leaves 153
septets or 67 code units). National shift tables stay off: none of our languages has one that networks agree on.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

__all__ = ["GSM_EXTENSION", "Sms", "gsm7_text", "sms_parts", "sms_size", "ucs2_culprits"]

GSM_EXTENSION = "\f^{}\\[~]|€"
"""The characters that cost two septets, an escape and a letter, while the message is in GSM-7."""

_GSM_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TEXT = re.compile(f"[{re.escape(_GSM_BASIC + GSM_EXTENSION)}]*")
_NOT_GSM = re.compile(f"[^{re.escape(_GSM_BASIC + GSM_EXTENSION)}]")
_EXTENDED = re.compile(f"[{re.escape(GSM_EXTENSION)}]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Stands before the second half of an escape pair or a surrogate pair while we cut.
_PAIR = "\x1b"

# Typography only. Letters are never changed: an accent dropped can be another word.
_TYPOGRAPHY: dict[int, str] = {
    **dict.fromkeys(
        map(ord, "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"), " "
    ),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u00b4\u02bc`"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022"), "-"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"), ""),
    0x2026: "...",
}

_ORDINAL = re.compile(r"(?<=\d)\u00ba")


class Sms(NamedTuple):
    """What a text costs as SMS: septets (GSM-7) or UTF-16 code units (UCS-2), and the number of segments."""

    size: int
    segments: int
    encoding: str


def _cuts(units: str, length: int) -> list[int]:
    """Where ``units`` is cut into parts of at most ``length``, with no pair torn apart; the last cut is the end."""
    cuts = []
    at = 0
    while len(units) - at > length:
        at += length - (units[at + length - 1] == _PAIR)
        cuts.append(at)
    cuts.append(len(units))
    return cuts


def _units(text: str, pairs: re.Pattern[str]) -> str:
    """``text`` with one place for each unit sent: a pair becomes a mark and the character."""
    # The mark itself (ESC) is in neither alphabet; as UCS-2 text it is one unit and must not look like a pair.
    return pairs.sub(_PAIR + r"\g<0>", text.replace(_PAIR, "\x1a"))


def sms_size(text: str) -> Sms:
    """Size, segments and encoding of ``text``; the empty text is one segment of size 0."""
    if _GSM_TEXT.fullmatch(text):
        if not _EXTENDED.search(text):
            size = len(text)
            return Sms(size, 1 if size <= 160 else -(-size // 153), "GSM-7")
        pairs, encoding, single, part = _EXTENDED, "GSM-7", 160, 153
    else:
        pairs, encoding, single, part = _ASTRAL, "UCS-2", 70, 67
    units = _units(text, pairs)
    return Sms(len(units), 1 if len(units) <= single else len(_cuts(units, part)), encoding)


def sms_parts(text: str) -> tuple[str, ...]:
    """``text`` as the parts that are sent, each within one segment."""
    sized = sms_size(text)
    if sized.segments == 1:
        return (text,)
    gsm = sized.encoding == "GSM-7"
    units = _units(text, _EXTENDED if gsm else _ASTRAL)
    parts = []
    done = at = 0
    for cut in _cuts(units, 153 if gsm else 67):
        length = cut - done - units.count(_PAIR, done, cut)
        parts.append(text[at : at + length])
        done, at = cut, at + length
    return tuple(parts)


def gsm7_text(text: str) -> str:
    """``text`` with its typography in GSM-7: plain spaces, quotes, dashes and three dots.

    No-break and thin spaces, typographic quotes and apostrophes, dashes, bullets and the ellipsis are replaced, soft
    hyphens and zero-width spaces left out, and so is the ordinal sign behind a number (*1º dicembre*). Letters are
    never touched: ``š`` stays ``š`` and costs UCS-2.
    """
    if text.isascii() and "\t" not in text and "`" not in text:
        return text
    plain = text.translate(_TYPOGRAPHY)
    return _ORDINAL.sub("", plain) if "\u00ba" in plain else plain


def ucs2_culprits(text: str) -> tuple[str, ...]:
    """The characters that force UCS-2, each once, in order, as ```č` U+010D LATIN SMALL LETTER C WITH CARON``."""
    return tuple(
        f"`{char}` U+{ord(char):04X} {unicodedata.name(char, 'without a name')}"
        for char in dict.fromkeys(_NOT_GSM.findall(text))
    )
