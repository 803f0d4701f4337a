"""The shape of one locale's reviewed data: what CLDR does not know, or knows otherwise than a letter needs it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DatePhrase", "Lexicon", "LocaleTable", "Salutation", "SpokenUnit", "Words", "words"]

Words = tuple[str, ...]


def words(text: str) -> Words:
    """The words of a text, such as the names of the months."""
    return tuple(text.split())


class DatePhrase(NamedTuple):
    """A date in a role: a pattern of ``{lead}``, ``{day}``, ``{month}``, ``{year}`` and the months in their case.

    ``lead`` stands before the day and changes for the days in ``leads`` (in Italian the article before 8 and 11).
    """

    pattern: str
    months: Words
    lead: str = ""
    leads: Mapping[int, str] = {}


class SpokenUnit(NamedTuple):
    """A currency's spoken words by plural category: *euro*, *euros*; *cent*, *cents*."""

    unit: Mapping[str, str]
    subunit: Mapping[str, str]


class Salutation(NamedTuple):
    """The greetings of one addressee, with ``{given}``, ``{family}`` and ``{full}`` for what is known of the name."""

    none: str
    given: str
    family: str
    full: str


@dataclass(frozen=True)
class Lexicon:
    """Word lists for the lints of the fact signature, in lower case; an entry may be several words or end in ``*``.

    ``numbers`` are number words that must come from a slot (articles are not among them); ``promises`` what no policy
    can keep; ``denials`` words by which a source text denies and ``negations`` those any of which a denial needs;
    ``registers`` the words that do *not* belong in a register (``^`` in front: only with a capital inside a sentence);
    ``public`` words that confirm custom, ``public_free`` phrases in which they do not; ``spoken`` words that have no
    place on the telephone, ``spoken_doubtful`` those that mostly have none; ``first_person`` words by which one
    person speaks; ``changing`` words that change with the word that follows, ``figures_steady`` whether figures leave
    them alone (French *de* before a sum, elided before a name); ``script`` how the Unicode names of the locale's
    letters start, several scripts with a space between them.
    """

    script: str
    numbers: Words
    promises: Words
    denials: Words
    negations: Words
    registers: Mapping[str, Words]
    public: Words
    public_free: Words
    spoken: Words
    spoken_doubtful: Words
    first_person: Words
    changing: Words
    figures_steady: bool = False


@dataclass(frozen=True)
class LocaleTable:
    """Everything this room knows of one locale beyond CLDR.

    ``cldr`` is the locale Babel is asked for; ``minimum_grouping`` CLDR's minimumGroupingDigits (Babel has not kept
    it); ``symbols`` currency signs where CLDR's are not the natural ones; ``tight`` signs written without a space
    though CLDR asks for one. ``dates``, ``times``, ``datetimes`` and ``weekdays`` hold whole phrases by role;
    ``datetimes`` name a pattern and the roles of its date and its time; ``times_at`` holds other phrases for certain
    hours; ``days`` how certain days are written. ``spoken_signs`` turns written abbreviations into spoken words,
    ``spoken_days`` the same for days. ``raises_after_greeting``: the first sentence after the greeting line starts
    with a capital.

    ``direction`` is how the script runs; ``cased`` whether it has capitals; ``joiner`` what stands between two
    sentences of a paragraph, and ``spoken_space`` between a number and its unit. ``density`` is how much of the source
    language one letter says, for comparing lengths. ``whole_hour`` writes a time without minutes.
    """

    tag: str
    cldr: str
    minimum_grouping: int
    raises_after_greeting: bool
    dates: Mapping[str, DatePhrase]
    time_pattern: str
    times: Mapping[str, str]
    datetimes: Mapping[str, tuple[str, str, str]]
    weekdays: Mapping[str, Words]
    salutations: Mapping[tuple[str, str, str], Salutation]
    spoken_currencies: Mapping[str, SpokenUnit]
    spoken_and: str
    lexicon: Lexicon
    days: Mapping[int, str] = field(default_factory=dict)
    times_at: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    symbols: Mapping[str, str] = field(default_factory=dict)
    tight: frozenset[str] = frozenset()
    spoken_signs: tuple[tuple[str, str], ...] = ()
    spoken_days: Mapping[int, str] = field(default_factory=dict)
    direction: Literal["ltr", "rtl"] = "ltr"
    cased: bool = True
    joiner: str = " "
    spoken_space: str = " "
    density: float = 1.0
    whole_hour: str = ""
