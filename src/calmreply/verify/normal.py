"""A text as it is compared: composed, with plain digits and nothing unseen in it, and the way back to the original."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Normal", "Token", "normal", "tokens"]


class Normal(NamedTuple):
    """``clean`` keeps capitals; ``plain`` is the same in lower case, one character for one.

    ``at`` gives for each character of ``clean`` its place in ``original``, and one more for the end; None where the
    two are alike. ``digits`` are places in ``clean`` of digits that were not ASCII.
    """

    original: str
    clean: str
    plain: str
    at: tuple[int, ...] | None = None
    digits: tuple[int, ...] = ()

    def place(self, start: int, end: int) -> tuple[int, int]:
        """A span of ``clean`` as a span of the original text."""
        if self.at is None:
            return start, end
        return self.at[start], self.at[end - 1] + 1 if end > start else self.at[start]


class Token(NamedTuple):
    """One word in lower case, with its place."""

    text: str
    start: int
    end: int


_SAME = {"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2011": "-"}
# What no reader sees: soft hyphen, joiners, marks and isolates of direction, tatweel, variation selectors, tags.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_STRANGE = re.compile(r"[^\x00-\x7f]")
_TOKEN = re.compile(r"\w+(?:'\w+)*")
_LEVANTINE = re.compile("[\u064b-\u065f\u0670]")


@lru_cache(maxsize=8192)
def _char(char: str) -> str:
    """One character as it is compared; empty for what is not seen, or only marks another."""
    if char in _SAME:
        return _SAME[char]
    if _UNSEEN.match(char):
        return ""
    if unicodedata.category(char) == "Nd":
        return str(unicodedata.digit(char))
    return "".join(_SAME.get(c, c) for c in unicodedata.normalize("NFKC", char))


@lru_cache(maxsize=8192)
def _low(char: str) -> str:
    low = char.lower()
    return low if len(low) == 1 else char


@lru_cache(maxsize=8192)
def _composed(base: str, mark: str) -> str:
    return unicodedata.normalize("NFC", base + mark)


def normal(text: str) -> Normal:
    """The text ready to be compared; linear in its length."""
    if text.isascii():
        return Normal(text, text, text.lower())
    chars: list[str] = []
    at: list[int] = []
    digits: list[int] = []
    done = 0
    for strange in _STRANGE.finditer(text):
        place = strange.start()
        if place > done:
            chars.extend(text[done:place])
            at.extend(range(done, place))
        done = place + 1
        char = strange.group()
        if unicodedata.combining(char):
            if chars:
                joined = _composed(chars[-1], char)
                if len(joined) == 1:
                    chars[-1] = joined
            continue
        for part in _char(char):
            if part.isascii() and part.isdigit() and char.isdigit():
                digits.append(len(chars))
            chars.append(part)
            at.append(place)
    chars.extend(text[done:])
    at.extend(range(done, len(text)))
    clean = "".join(chars)
    at.append(len(text))
    low = clean.lower()
    plain = low if len(low) == len(clean) else "".join(map(_low, clean))
    return Normal(text, clean, plain, tuple(at), tuple(digits))


def tokens(plain: str) -> list[Token]:
    """The words of a text that is already in lower case."""
    return [Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(plain)]
