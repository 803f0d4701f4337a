"""How long a text is, as each platform counts: X weight, graphemes, bytes, UTF-16 units, links, words, seconds.

Every function is pure and quick for what most replies are: plain text without links and pictures.
"""

from __future__ import annotations

import math
import re
import unicodedata
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from calmreply.channels.links import host_end, links, may_hold_link

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import regex

__all__ = [
    "COUNTERS",
    "MOST_A_CODE_POINT",
    "SLOWEST_WORDS_PER_MINUTE",
    "WORDS_PER_MINUTE",
    "code_points",
    "graphemes",
    "link_count",
    "mastodon_countable",
    "mastodon_graphemes",
    "seconds_of_speech",
    "split_graphemes",
    "threads_size",
    "utf8_bytes",
    "utf16_units",
    "words",
    "x_weight",
]

_LINK_WEIGHT = 23

# An emoji as X and Threads draw it. Signs such as © are text unless a variation selector asks for the picture.
_ELEMENT = (
    r"(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}"
    r"|[\p{Extended_Pictographic}--[\u00a9\u00ae\u2122\u265f]](?!\ufe0e)\ufe0f?|[\u00a9\u00ae\u2122\u265f]\ufe0f)"
)
_EMOJI_SEQUENCE = (
    r"\p{Regional_Indicator}{2}|[#*0-9]\ufe0f?\u20e3"
    rf"|{_ELEMENT}(?:[\U000e0020-\U000e007e]+\U000e007f)?(?:\u200d{_ELEMENT})*"
)
# Every emoji sequence holds one of these; a quick look, since the pattern above is slow.
_PERHAPS_EMOJI = re.compile("[\u203c\u2049\u20e3\u2122-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0010ffff]")
# twitter-text config v3: weight 1 in these ranges, 2 elsewhere.
_HEAVY = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
# Characters that are a grapheme each, whatever stands beside them in such a text: no marks, no jamo, no pictures.
_ONE_EACH = re.compile(
    "[\t\n\u0020-\u007e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u20a0-\u20bf]*"
)
# UAX 29, GB9c joins linker and consonant only after a consonant; `\X` of `regex` joins them after anything.
_LOOSE_LINKER = (
    r"(?<![\p{InCB=Consonant}\p{InCB=Extend}\p{InCB=Linker}])"
    r"\p{InCB=Extend}*\p{InCB=Linker}[\p{InCB=Extend}\p{InCB=Linker}]*(?=\p{InCB=Consonant})"
)
_REMOTE_MENTION = re.compile(r"(?<![\w/=])@\w+(?:[.-]+\w+)*@")
_WORD = re.compile(r"\w\S*")
# Scripts written without spaces; about two characters make a word when they are read aloud.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_DIGIT = re.compile(r"\d")


@cache
def _pattern(source: str) -> regex.Pattern[str]:
    """A pattern with Unicode properties. Most replies need none, and `regex` takes long to import."""
    import regex

    return regex.compile(source, regex.VERSION1)


WORDS_PER_MINUTE: Mapping[str, int] = MappingProxyType(
    {"bg": 135, "en": 150, "et": 125, "id": 140, "it": 150, "sl": 135},
)
"""Calm speech on the telephone, words a minute by language (assumed; English as call centres commonly plan it)."""

_OTHER_WORDS_PER_MINUTE = 135
SLOWEST_WORDS_PER_MINUTE = min(_OTHER_WORDS_PER_MINUTE, *WORDS_PER_MINUTE.values())
"""The rate of the language spoken slowest here."""


def code_points(text: str) -> int:
    """The number of Unicode code points."""
    return len(text)


def utf8_bytes(text: str) -> int:
    """The number of bytes in UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def utf16_units(text: str) -> int:
    """The number of UTF-16 code units, as Telegram and LINE count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def x_weight(text: str, *, emoji: bool = True) -> int:
    """The weighted length of a post on X (twitter-text config v3; with ``emoji=False`` config v2).

    The text is counted in NFC. A link is 23 whatever its length, an emoji sequence 2; other characters are 1 in
    U+0000 to 10FF, 2000 to 200D, 2010 to 201F and 2032 to 2037, and 2 elsewhere.
    """
    if text.isascii():
        if not may_hold_link(text):
            return len(text)
    else:
        text = unicodedata.normalize("NFC", text)
    total = at = 0
    for start, end in links(text):
        total += _LINK_WEIGHT + _weight(text[at:start], emoji=emoji)
        at = end
    return total + _weight(text[at:], emoji=emoji)


def _weight(text: str, *, emoji: bool) -> int:
    """The weight of a text without links."""
    if text.isascii() or not _HEAVY.search(text):
        return len(text)
    pictures = 0
    if emoji and _PERHAPS_EMOJI.search(text):
        text, pictures = _pattern(_EMOJI_SEQUENCE).subn("", text)
    return 2 * pictures + len(text) + len(_HEAVY.findall(text))


def split_graphemes(text: str) -> list[str]:
    """``text`` in extended grapheme clusters (UAX 29): what a reader takes for one character each."""
    cluster = _pattern(r"\X")
    clusters: list[str] = []
    at = 0
    for loose in _pattern(_LOOSE_LINKER).finditer(text):
        clusters += cluster.findall(text, at, loose.end())
        at = loose.end()
    return clusters + cluster.findall(text, at)


def graphemes(text: str) -> int:
    """The number of extended grapheme clusters (UAX 29)."""
    return len(text) if _ONE_EACH.fullmatch(text) else len(split_graphemes(text))


def mastodon_countable(text: str) -> str:
    """The text that Mastodon counts: each link as 23 letters ``x``, ``@user@host`` without its host."""
    if not may_hold_link(text):
        return text
    pieces = []
    at = 0
    for mention in _REMOTE_MENTION.finditer(text):
        if (end := host_end(text, mention.end())) != -1:
            pieces.append(text[at : mention.end() - 1])
            at = end
    text = "".join((*pieces, text[at:]))
    pieces, at = [], 0
    for start, end in links(text, every_script=True):
        pieces += (text[at:start], "x" * _LINK_WEIGHT)
        at = end
    return "".join((*pieces, text[at:]))


def mastodon_graphemes(text: str) -> int:
    """The length of a Mastodon post: graphemes, links as 23, remote mentions without their host."""
    return graphemes(mastodon_countable(text))


def threads_size(text: str) -> int:
    """The length of a Threads post: code points, but the UTF-8 bytes of each emoji."""
    if text.isascii():
        return len(text)
    if not _PERHAPS_EMOJI.search(text):
        return len(text)
    return len(text) + sum(len(picture.encode()) - len(picture) for picture in _pattern(_EMOJI_SEQUENCE).findall(text))


def link_count(text: str) -> int:
    """The number of links."""
    return len(links(text)) if may_hold_link(text) else 0


def words(text: str) -> int:
    """The number of words; in scripts without spaces two characters are taken for one."""
    if text.isascii():
        return len(_WORD.findall(text))
    unspaced = len(_UNSPACED.findall(text))
    return len(_WORD.findall(_UNSPACED.sub(" ", text) if unspaced else text)) + (unspaced + 1) // 2


def seconds_of_speech(text: str, *, locale: str = "en") -> int:
    """How long it takes to say ``text`` calmly, in whole seconds, rounded up.

    ``locale`` gives the words a minute by its language; a word with digits takes longer, half a word for each digit
    after the first. An estimate for planning, not a measurement.
    """
    rate = WORDS_PER_MINUTE.get(re.split("[-_@]", locale, maxsplit=1)[0].lower(), _OTHER_WORDS_PER_MINUTE)
    digits = sum(max(0, len(_DIGIT.findall(word)) - 1) for word in _WORD.findall(text))
    return math.ceil((words(text) + digits / 2) * 60 / rate)


COUNTERS: Mapping[str, Callable[[str], int]] = MappingProxyType(
    {
        "bytes": utf8_bytes,
        "code points": code_points,
        "graphemes": graphemes,
        "links": link_count,
        "mastodon graphemes": mastodon_graphemes,
        "threads code points": threads_size,
        "utf-16 units": utf16_units,
        "words": words,
        "x weight": x_weight,
    },
)
"""The counting function of each unit; ``sms segments`` and ``seconds`` need more than a number (`Channel.measure`)."""

MOST_A_CODE_POINT: Mapping[str, int] = MappingProxyType(
    {
        "bytes": 4,
        "code points": 1,
        "graphemes": 1,
        "links": 1,
        "mastodon graphemes": 6,  # a link of four characters counts as 23
        "threads code points": 4,  # the bytes of an emoji
        "utf-16 units": 2,
        "words": 1,
        "x weight": 6,  # as for Mastodon; and NFC makes up to three characters of one, each of weight 2
    },
)
"""The most that one code point can add to a text's length, by unit."""
