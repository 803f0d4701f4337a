"""Dates, times and weekdays as whole phrases in a role, from the locale's reviewed tables."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from calmreply.findings import LocaleError, near_help
from calmreply.language.spoken import spoken_table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from calmreply.language.locales.table import LocaleTable

__all__ = ["clock_phrase", "date_writer", "datetime_writer", "spoken", "time_writer", "weekday_writer"]


def _known(phrases: Mapping[str, object], role: str, what: str) -> None:
    if role not in phrases:
        raise LocaleError(f"no role `{role}` for a {what}", help=near_help(role, [r for r in phrases if r]))


def date_writer(table: LocaleTable, role: str, *, aloud: bool = False) -> Callable[[int], str]:
    """Writes the day with a proleptic Gregorian ordinal."""
    _known(table.dates, role, "date")
    phrase = table.dates[role]
    days = {**table.days, **table.spoken_days} if aloud else table.days
    said = spoken_table(table.tag) if aloud else None
    # A full stop behind a day makes its figures an ordinal; a word is one already.
    pattern = phrase.pattern.replace("{day}.", "{day}") if said else phrase.pattern

    def write(ordinal: int) -> str:
        day = date.fromordinal(ordinal)
        text = pattern.format(
            lead=phrase.leads.get(day.day, phrase.lead),
            day=said.day(day.day, role) if said else days.get(day.day, day.day),
            month=phrase.months[day.month - 1],
            year=said.year(day.year) if said else day.year,
        )
        return spoken(table, text) if aloud else text

    return write


def weekday_writer(table: LocaleTable, role: str) -> Callable[[int], str]:
    """Writes the weekday of a day's ordinal; the ordinals 1 to 7 are Monday to Sunday."""
    _known(table.weekdays, role, "weekday")
    names = table.weekdays[role]
    return lambda ordinal: names[(ordinal - 1) % 7]


def clock_phrase(table: LocaleTable, role: str, hour: int, minute: int) -> str:
    """A time of day in a role."""
    written = table.whole_hour if table.whole_hour and not minute else table.time_pattern
    clock = written.format(hour=hour, minute=minute)
    pattern = table.times_at.get(hour, {}).get(role) or table.times[role]
    return pattern.format(time=clock)


def time_writer(table: LocaleTable, zone: str, role: str, *, aloud: bool = False) -> Callable[[int], str]:
    """Writes the time of day of a moment, given in seconds since 1970 UTC, in a zone of the IANA database."""
    _known(table.times, role, "time")
    clock = ZoneInfo(zone)
    said = spoken_table(table.tag) if aloud else None

    def write(epoch: int) -> str:
        moment = datetime.fromtimestamp(epoch, clock)
        words = said.clock(moment.hour, moment.minute, role) if said else None
        if said and words is not None:
            pattern = said.times.get(role) or table.times_at.get(moment.hour, {}).get(role) or table.times[role]
            return pattern.format(time=words)
        text = clock_phrase(table, role, moment.hour, moment.minute)
        return spoken(table, text) if aloud else text

    return write


def datetime_writer(table: LocaleTable, zone: str, role: str, *, aloud: bool = False) -> Callable[[int], str]:
    """Writes the date and time of a moment, given in seconds since 1970 UTC, in a zone of the IANA database."""
    _known(table.datetimes, role, "date with time")
    pattern, date_role, time_role = table.datetimes[role]
    day = date_writer(table, date_role, aloud=aloud)
    time = time_writer(table, zone, time_role, aloud=aloud)
    clock = ZoneInfo(zone)

    def write(epoch: int) -> str:
        ordinal = datetime.fromtimestamp(epoch, clock).toordinal()
        return pattern.format(date=day(ordinal), time=time(epoch))

    return write


def spoken(table: LocaleTable, text: str) -> str:
    """The text with written abbreviations as the words a person says."""
    for sign, words in table.spoken_signs:
        text = text.replace(sign, words)
    return text
