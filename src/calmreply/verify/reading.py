"""One sentence as it is understood: its words, its figures, and how often it speaks of what matters."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from calmreply.verify.amounts import Mention, mentions
from calmreply.verify.lexicon import language_of, lexicon
from calmreply.verify.normal import Normal, Token, tokens

if TYPE_CHECKING:
    from datetime import datetime

    from calmreply.verify.lexicon import Found

__all__ = ["Reading", "alike", "read", "stem"]

_STEM = 5
_UNWEIGHED = frozenset({"courtesy", "plain", "percent"})


class Reading(NamedTuple):
    """A sentence read. ``bag`` counts its words, each figure as one word of its kind; ``profile`` counts classes of
    words (``neg``, ``kind.refund`` …) that do not stand within a figure; ``courtesy`` tells of a courteous phrase.
    """  # noqa: D205 - one sentence over two lines

    text: str
    words: tuple[Token, ...]
    found: tuple[Found, ...]
    figures: tuple[Mention, ...]
    bag: Counter[str]
    profile: Counter[str]
    courtesy: bool

    def kinds(self) -> set[str]:
        """The kinds of remedy it names."""
        return {name[5:] for name in self.profile if name.startswith("kind.")}

    def place(self, name: str) -> tuple[int, int]:
        """Where the first word of a class stands; the whole sentence where there is none."""
        for found in self.found:
            if found.name == name:
                return found.start, found.end
        return 0, len(self.text)


def stem(word: str) -> str:
    """The beginning by which a word is taken for known in any of its forms."""
    return word[:_STEM]


@lru_cache(maxsize=4096)
def read(sentence: str, locale: str, as_of: datetime) -> Reading:
    """Read one sentence of normalised text; its language must have words."""
    book = lexicon(language_of(locale))
    if book is None:
        raise ValueError(locale)
    low = sentence.lower()
    plain = low if len(low) == len(sentence) else sentence
    words = tokens(plain)
    found = book.find(plain, words)
    figures = tuple(mentions(Normal(sentence, sentence, plain), words, found, book, as_of))
    taken = bytearray(len(sentence) + 1)
    for figure in figures:
        for at in range(figure.start, figure.end):
            taken[at] = 1
    bag: Counter[str] = Counter(f"#{figure.kind}" for figure in figures)
    if book.joined:
        bare = "".join("" if taken[at] or not char.isalnum() else char for at, char in enumerate(plain))
        bag.update(bare[at : at + 2] for at in range(len(bare) - 1))
    else:
        bag.update(word.text for word in words if not taken[word.start])
    profile = Counter(f.name for f in found if not taken[f.start] and f.name not in _UNWEIGHED)
    return Reading(
        sentence, tuple(words), tuple(found), figures, bag, profile, any(f.name == "courtesy" for f in found)
    )


def alike(one: Counter[str], other: Counter[str]) -> float:
    """How much two bags have in common, 0 to 1: twice what both hold over all they hold (Dice)."""
    total = sum(one.values()) + sum(other.values())
    if not total:
        return 0.0
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return 2 * sum(min(n, large[word]) for word, n in small.items()) / total
