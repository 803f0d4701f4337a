"""The shape of one language's spoken values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["INTERNATIONAL", "MOST", "SpokenTable", "letters"]

MOST = 999_999
"""The greatest number every table writes as words."""

_YEARS = range(1900, 2100)
"""The years that are said as words; how others are said is not settled in every language."""


def letters(words: str, names: str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ") -> dict[str, str]:
    """A spelling alphabet: each letter with its word."""
    return dict(zip(names, words.split(), strict=True))


INTERNATIONAL = letters(
    "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo "
    "Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu"
)
"""The alphabet of the International Civil Aviation Organization."""


@dataclass(frozen=True)
class SpokenTable:
    """How one language says numbers, days, years, times and letters.

    ``forms`` are the forms of a number, by what is counted, with the greatest number each reaches; ``""`` is the one
    of counting. ``currencies`` has the forms that a currency's unit and subunit take. ``day`` gives the day of the
    month in a date's role, ``clock`` a time of day, or None where it is better left in digits; ``times`` are the
    phrases of times by role, where they differ from the written ones.

    ``like`` joins a letter to its word. ``nouns`` are the counted words whose form is known (None: one form serves
    all), ``before`` and ``after`` the words beside the number and its noun that ask for another form, ``opening`` the
    form of the first number of a range where it does not agree (*da uno a tre giorni*).
    """

    tag: str
    forms: Mapping[str, int]
    cardinal: Callable[[int, str], str]
    currencies: Mapping[str, tuple[str, str]]
    day: Callable[[int, str], str]
    year_words: Callable[[int], str]
    clock: Callable[[int, int, str], str | None]
    alphabet: Mapping[str, str]
    like: str
    times: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, str] | None = None
    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)
    opening: str | None = None

    def covers(self, number: int, form: str) -> bool:
        """Whether a number can be written in a form."""
        return 0 <= number <= self.forms[form]

    def year(self, year: int) -> str:
        """A year as it is said in a date; in digits before 1900 and after 2099."""
        return self.year_words(year) if year in _YEARS else str(year)

    def form(self, before: str, following: str, *, opens_range: bool = False) -> str | None:
        """The form of a number between two texts, or None if the noun that is counted is not known.

        The noun is one of the next three words; the word before the number and the one after the noun may ask for
        another form, and so may being the first number of a range.
        """
        if self.nouns is None:
            return ""
        words = [word.strip(".,;:!?").casefold() for word in following.split()[:4]]
        for place, word in enumerate(words[:3]):
            if word in self.nouns:
                last = before.split()[-1:]
                form = self.before.get(last[0].casefold()) if last else None
                if form is None:
                    form = self.after.get(words[place + 1]) if place + 1 < len(words) else None
                if form is None and opens_range:
                    form = self.opening
                return self.nouns[word] if form is None else form
        return None
