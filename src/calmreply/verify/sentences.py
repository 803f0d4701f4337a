"""The sentences of a text, in any of the scripts that are spoken here, each with its place."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Sentence", "key", "split"]

_END = re.compile(
    r"[.!?\u2026\u061f]+[\"'\u00bb\u201d)\]]*(?=\s)|[\u3002\uff01\uff1f]+[\u300d\u300f)]?|[!?](?=[\u3040-\u9fff])|\n\s*|https?://[!-~]+"
)
_TITLES = (
    "mr",
    "mrs",
    "ms",
    "dr",
    "prof",
    "ga",
    "gsp",
    "gosp",
    "sig",
    "dott",
    "gg",
    "bpk",
    "tn",
    "ny",
    "sdr",
    "hr",
    "frau",
)
_CUT = (
    "bzw",
    "inkl",
    "usw",
    "oz",
    "npr",
    "cca",
    "str",
    "ul",
    "art",
    "\u0443\u043b",
    "\u0431\u0440",
    "\u043f\u0440\u043e\u0444",
)
_MONTHS = ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "dez")
_SHORT = frozenset((*_TITLES, *_CUT, *_MONTHS))
"""Words that a full stop shortens, and behind which a sentence goes on."""
_STEP = re.compile(r"^[ \t]*\d{1,3}\.[ \t]+[^\s:][^:\n]{0,24}:[ \t]*", re.MULTILINE)
_DIRECTION = re.compile(r"^[ \t]*\d{1,3}\.[ \t]+[^\s:][^:\n]{0,24}:[ \t]*\([^\n]*\)[ \t]*$", re.MULTILINE)
_LONGEST_SHORT = 12
_WRAPPED = 50
"""From so many characters on, a line that goes on in lower case is one that was wrapped."""
_EDGE = " \t\r\n.,;:!?\u2026\u061f\u060c\u3002\u3001\"'()-\u00bf\u00a1"
_SPACE = re.compile(r"\s+")


class Sentence(NamedTuple):
    """A sentence between two places of the text it was cut from."""

    text: str
    start: int
    end: int


def split(clean: str, *, spoken: bool = False) -> list[Sentence]:
    """The sentences of a normalised text; of a telephone script only what is said, without the steps' names."""
    if spoken:
        clean = _DIRECTION.sub(lambda m: "\n" + " " * (len(m.group()) - 1), clean)
        clean = _STEP.sub(lambda m: "\n" + " " * (len(m.group()) - 1), clean)
    found: list[Sentence] = []
    start = 0
    for end in _END.finditer(clean):
        if end.end() > start and _ends(clean, end, start):
            _add(found, clean, start, end.end(), spoken=spoken)
            start = end.end()
    _add(found, clean, start, len(clean), spoken=spoken)
    return found


def key(sentence: str) -> str:
    """What two sentences that say the same in the same words have in common: capitals and edges do not count."""
    return _SPACE.sub(" ", sentence.strip(_EDGE))


def _add(found: list[Sentence], clean: str, start: int, end: int, *, spoken: bool) -> None:
    text = clean[start:end]
    bare = text.strip()
    if not bare.strip(_EDGE) or (spoken and bare[0] == "(" and bare[-1] == ")"):
        return
    first = start + len(text) - len(text.lstrip())
    found.append(Sentence(bare, first, first + len(bare)))


def _ends(clean: str, mark: re.Match[str], start: int) -> bool:
    sign = mark.group()
    at = mark.end()
    if sign[0] == "\n":
        after = clean[at : at + 1]
        if "\n" in sign[1:] or not after:
            return True
        line = clean.rfind("\n", start, mark.start()) + 1 or start
        return not (mark.start() - line >= _WRAPPED and (after.islower() or after.isdigit()))
    if sign[0] == "h":  # an address ends its sentence, unless that goes on in lower case
        return clean[at : at + 1].isspace() and not clean[at : at + 4].lstrip()[:1].islower()
    if sign[0] != "." or len(sign) > 1:
        return True
    after = clean[at : at + 4].lstrip(" \u00a0")[:1]
    if after.islower():
        return False
    word = re.split(r"[\s.(]", clean[max(start, mark.start() - _LONGEST_SHORT) : mark.start()])[-1]
    if after.isdigit() and (len(word) <= 2 or word.isdigit()):
        return False
    if len(word) == 1 and word.isupper():  # an initial
        return False
    return word.lower() not in _SHORT
