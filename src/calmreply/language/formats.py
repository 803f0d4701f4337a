"""How one locale writes values: small functions, built once from CLDR and the reviewed tables, with bounded memory.

Everything here is a function of the locale and the value alone. Nothing falls back to another locale, nothing reads
the machine's, and stand-alone month patterns, which leak between locales in Babel, are never used.

Kept on purpose otherwise than CLDR: ``Rp75.000`` in Indonesian (no space, as the national orthography has it), ``£``
in Slovenian and Bulgarian (CLDR: the code), an ordinary no-break space before the words for year and hour in
Bulgarian, dates by our own phrases.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from babel import Locale

from calmreply.language.locales import table
from calmreply.language.moments import date_writer, datetime_writer, time_writer, weekday_writer
from calmreply.language.numbers import NumberSigns, currency_sign, money_writer, percent_writer, whole_writer
from calmreply.language.speech import spell, spoken_money_writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from fractions import Fraction

__all__ = ["Formats", "clean", "formats"]

_MOST_REMEMBERED = 4096
_BEYOND = 200
"""Plural categories of whole numbers repeat by hundreds in every locale shipped; below this they are tabled."""


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


def clean(value: str) -> str:
    """A customer's words on one line: control and direction characters out, runs of space to one space."""
    if value.isprintable() and "  " not in value and value[:1] != " " and value[-1:] != " ":
        return value
    kept = (char if char.isprintable() else " " if char.isspace() else "" for char in value)
    return " ".join("".join(kept).split())


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
        self._made: dict[tuple[str, ...], Callable[[Any], str]] = {}
        rule = Locale.parse(self.table.cldr).plural_form
        self._plurals = _Memory(lambda number: str(rule(abs(number))))
        for number in range(_BEYOND):
            self._plurals[number] = str(rule(number))
        self._plural = self._plurals.__getitem__
        patterns = Locale.parse(self.table.cldr).list_patterns["standard"]
        self._list_writer = self._write_list  # one bound method, so that it is the same for every caller
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

    def list(self) -> Callable[[Sequence[str]], str]:
        """Writes cleaned words as a list: *a, b and c*."""
        return self._list_writer

    def _write_list(self, words: Sequence[str]) -> str:
        two, start, middle, end = self._list_patterns
        items = [clean(word) for word in words]
        if len(items) <= 1:
            return "".join(items)
        if len(items) == 2:
            return _join(two, items[0], items[1])
        text = _join(start, items[0], items[1])
        for item in items[2:-1]:
            text = _join(middle, text, item)
        return _join(end, text, items[-1])

    def spoken_money(self, currency: str) -> Callable[[int], str]:
        """Writes an amount with its units as words: *12 euros and 40 cents*."""
        return self._writer(
            ("spoken-money", currency),
            lambda: spoken_money_writer(self.table, currency, self.count(), self._plural),
        )

    def spoken_date(self, role: str = "") -> Callable[[int], str]:
        """Writes a day as it is said: *5 март 2026 година*, *il primo marzo 2026*."""
        return self._writer(("spoken-date", role), lambda: date_writer(self.table, role, aloud=True))

    def spoken_time(self, zone: str, role: str = "") -> Callable[[int], str]:
        """Writes a time of day as it is said."""
        return self._writer(("spoken-time", zone, role), lambda: time_writer(self.table, zone, role, aloud=True))

    def spoken_datetime(self, zone: str, role: str = "") -> Callable[[int], str]:
        """Writes date and time as they are said."""
        return self._writer(("spoken-moment", zone, role), lambda: datetime_writer(self.table, zone, role, aloud=True))

    def spoken_count(self) -> Callable[[int], str]:
        """Writes a whole number for reading aloud; in digits until the locale has a table of its number words."""
        return self.count()

    @property
    def spoken_code(self) -> Callable[[str], str]:
        """Writes an identifier character by character with pauses: ``K P, 2 2 0 9``."""
        return spell


def _join(pattern: str, first: str, second: str) -> str:
    """Put two texts into a pattern of CLDR; braces in the texts stay as they are."""
    before, rest = pattern.split("{0}", 1)
    between, after = rest.split("{1}", 1)
    return f"{before}{first}{between}{second}{after}"
