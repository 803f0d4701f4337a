"""How one locale writes values: small functions, built once from CLDR and the reviewed tables, with bounded memory.

Everything here is a function of the locale and the value alone. Nothing falls back to another locale, nothing reads
the machine's, and stand-alone month patterns, which leak between locales in Babel, are never used.

Kept on purpose otherwise than CLDR: ``Rp75.000`` in Indonesian (no space, as the national orthography has it), ``£``
in Slovenian, Bulgarian, Spanish and Polish (CLDR: the code) and in French and Arabic (CLDR: ``£GB``, ``UK£``), the
Arabic signs for yen and riyal, an ordinary no-break space before the words for year and hour in Bulgarian, dates by
our own phrases.

A value is a name, a customer's words, a code or a number to ring, whose direction nobody declares; `Formats.isolate`
keeps one that runs the other way from turning the words around it. Money, dates and counts run as their locale does.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from babel import Locale

from calmreply.language.locales import table
from calmreply.language.moments import date_writer, datetime_writer, time_writer, weekday_writer
from calmreply.language.numbers import NumberSigns, currency_sign, money_writer, percent_writer, whole_writer
from calmreply.language.speech import speller, spoken_count_writer, spoken_money_writer
from calmreply.language.spoken import spoken_table
from calmreply.language.values import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from fractions import Fraction
    from typing import Literal

__all__ = ["ISOLATE", "ISOLATE_END", "Formats", "clean", "formats"]

ISOLATE, ISOLATE_END = "\u2068", "\u2069"
"""First strong isolate and pop directional isolate (UAX #9): between them a value has its own direction."""

_MOST_REMEMBERED = 4096
_BEYOND = 200
"""Plural categories of whole numbers repeat by hundreds in every locale shipped; below this they are tabled."""


# Letters that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours, presentation forms.
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
# All that may come to stand in another order between words that run from right to left.
_NOT_RTL = re.compile("[^\\s\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class _Memory(dict[Any, str]):
    """The values of a pure function; looking one up is one step in C. Emptied when it is full."""

    def __init__(self, make: Callable[[Any], str]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, key: Any) -> str:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        made = self[key] = self.make(key)
        return made


@lru_cache(maxsize=64)
def formats(locale: str) -> Formats:
    """The formats of a locale; the same object for the same tag. `LocaleError` for a locale that is not there."""
    return Formats(locale)


class Formats:
    """The writers of one locale. Each method gives the same function for the same arguments.

    Money is in minor units (ISO 4217), dates are proleptic Gregorian ordinals, times and moments are seconds since
    1970 UTC beside the zone, a percentage is a share of one. Roles are ``""`` (bare), ``on``, ``until``, ``since``
    and ``by``.
    """

    def __init__(self, locale: str) -> None:
        self.table = table(locale)
        self.locale = self.table.tag
        self.signs = NumberSigns.of(self.table)
        self.raises_after_greeting = self.table.raises_after_greeting
        self.direction: Literal["ltr", "rtl"] = self.table.direction
        self.joiner = self.table.joiner
        self.cased = self.table.cased
        self._other_way = _NOT_RTL if self.direction == "rtl" else _RTL
        self._made: dict[tuple[str, ...], Callable[[Any], str]] = {}
        rule = Locale.parse(self.table.cldr).plural_form
        self._plurals = _Memory(lambda number: str(rule(abs(number))))
        for number in range(_BEYOND):
            self._plurals[number] = str(rule(number))
        self._plural = self._plurals.__getitem__
        patterns = Locale.parse(self.table.cldr).list_patterns["standard"]
        # Bound methods kept, so that they are the same for every caller.
        self._list_writer, self._isolated_list_writer = self._write_list, self._write_isolated_list
        self._isolated_writer = self._write_isolated
        spell = speller(spoken_table(self.table.tag))
        self._spell = spell if self.direction == "ltr" else lambda value: self.isolate(spell(value))
        self._list_patterns = patterns["2"], patterns["start"], patterns["middle"], patterns["end"]

    def _writer(self, key: tuple[str, ...], make: Callable[[], Callable[[Any], str]]) -> Callable[[Any], str]:
        writer = self._made.get(key)
        if writer is None:
            writer = self._made[key] = _Memory(make()).__getitem__
        return writer

    @property
    def plural(self) -> Callable[[int], str]:
        """The plural category of a whole number."""
        return self._plural

    def money(self, currency: str) -> Callable[[int], str]:
        """Writes minor units: ``12,40 €``, ``£12.40``, ``Rp75.000``."""
        return self._writer(("money", currency), lambda: money_writer(self.table, self.signs, currency))

    def currency_sign(self, currency: str) -> str:
        """The sign this locale writes for a currency."""
        return currency_sign(self.table, currency)

    def date(self, role: str = "") -> Callable[[int], str]:
        """Writes a day in a role: *on 5 March 2026*, *do 5. marca 2026*."""
        return self._writer(("date", role), lambda: date_writer(self.table, role))

    def time(self, zone: str, role: str = "") -> Callable[[int], str]:
        """Writes the time of day of a moment in a role: *by 17:30*."""
        return self._writer(("time", zone, role), lambda: time_writer(self.table, zone, role))

    def datetime(self, zone: str, role: str = "") -> Callable[[int], str]:
        """Writes date and time of a moment in a role: *by 17:30 on 5 March 2026*."""
        return self._writer(("datetime", zone, role), lambda: datetime_writer(self.table, zone, role))

    def weekday(self, role: str = "") -> Callable[[int], str]:
        """Writes the weekday of a day's ordinal in a role: *on Wednesday*; 1 to 7 are Monday to Sunday."""
        return self._writer(("weekday", role), lambda: weekday_writer(self.table, role))

    def count(self) -> Callable[[int], str]:
        """Writes a whole number with the locale's groups."""
        return self._writer(("count",), lambda: whole_writer(self.signs))

    def percent(self) -> Callable[[Fraction | int], str]:
        """Writes a share of one: ``Fraction(1, 10)`` is 10 %."""
        return self._writer(("percent",), lambda: percent_writer(self.signs))

    @property
    def text(self) -> Callable[[str], str]:
        """Writes a customer's words, cleaned; remembers none of them."""
        return clean

    def isolate(self, text: str) -> str:
        """A cleaned value, between isolates (U+2068, U+2069) if any of it could run against this language's words.

        Letters of the other direction in a left-to-right language; in a right-to-left one also figures and signs, so
        that a telephone number and a code stay in order. For plain text; HTML has ``<bdi>``.
        """
        return f"{ISOLATE}{text}{ISOLATE_END}" if self._other_way.search(text) else text

    def _write_isolated(self, value: str) -> str:
        return self.isolate(clean(value))

    @property
    def isolated(self) -> Callable[[str], str]:
        """Writes a customer's words, cleaned, between isolates where they could run against this language's words."""
        return self._isolated_writer

    def list(self, *, isolates: bool = False) -> Callable[[Sequence[str]], str]:
        """Writes cleaned words as a list: *a, b and c*; ``isolates`` as `isolated` does."""
        return self._isolated_list_writer if isolates else self._list_writer

    def _write_isolated_list(self, words: Sequence[str]) -> str:
        return self._joined([self.isolate(clean(word)) for word in words])

    def _write_list(self, words: Sequence[str]) -> str:
        return self._joined([clean(word) for word in words])

    def _joined(self, items: Sequence[str]) -> str:
        two, start, middle, end = self._list_patterns
        if len(items) <= 1:
            return "".join(items)
        if len(items) == 2:
            return _join(two, items[0], items[1])
        text = _join(start, items[0], items[1])
        for item in items[2:-1]:
            text = _join(middle, text, item)
        return _join(end, text, items[-1])

    def spoken_money(self, currency: str) -> Callable[[int], str]:
        """Writes an amount in words: *twelve euros and forty cents*; in digits where there is no table of them."""
        return self._writer(
            ("spoken-money", currency),
            lambda: spoken_money_writer(self.table, currency, self.count(), self._plural, spoken_table(self.table.tag)),
        )

    def spoken_date(self, role: str = "") -> Callable[[int], str]:
        """Writes a day as it is said: *the fifth of March twenty twenty-six*."""
        return self._writer(("spoken-date", role), lambda: date_writer(self.table, role, aloud=True))

    def spoken_time(self, zone: str, role: str = "") -> Callable[[int], str]:
        """Writes a time of day as it is said."""
        return self._writer(("spoken-time", zone, role), lambda: time_writer(self.table, zone, role, aloud=True))

    def spoken_datetime(self, zone: str, role: str = "") -> Callable[[int], str]:
        """Writes date and time as they are said."""
        return self._writer(("spoken-moment", zone, role), lambda: datetime_writer(self.table, zone, role, aloud=True))

    def spoken_count(self, form: str | None = None) -> Callable[[int], str]:
        """Writes a whole number in words, in a form that agrees with what is counted; in digits where it is not known.

        `calmreply.language.speech.agreeing` finds the form that a sentence asks for.
        """
        said = spoken_table(self.table.tag)
        if said is None or form is None:
            return self.count()
        return self._writer(("spoken-count", form), lambda: spoken_count_writer(said, form, self.count()))

    @property
    def spoken_code(self) -> Callable[[str], str]:
        """Writes an identifier character by character, with the words of the locale's spelling alphabet.

        *K as in Kilo, P as in Papa, 2, 2, 0, 9*; without a table of them ``K P, 2 2 0 9``.
        """
        return self._spell


def _join(pattern: str, first: str, second: str) -> str:
    """Put two texts into a pattern of CLDR; braces in the texts stay as they are."""
    before, rest = pattern.split("{0}", 1)
    between, after = rest.split("{1}", 1)
    return f"{before}{first}{between}{second}{after}"
