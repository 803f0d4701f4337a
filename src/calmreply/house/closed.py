"""The days on which a house is closed: public holidays of a country, days of its own, and calendar files.

They are written into house.yaml as dates. So what a promise meant does not change when a package learns of a holiday.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from calmreply.findings import CalmreplyError, MissingExtraError, near_help

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Closed", "closed_days", "holidays_of", "icalendar_days"]

_PLACE = re.compile(r"([A-Z]{2})(?:-([A-Z0-9]{1,4}))?")
_MOST_DAYS = 400
"""Days in one event of a calendar file; a longer one is meant otherwise."""


class Closed(NamedTuple):
    """One closed day and what it is called."""

    day: date
    name: str


def holidays_of(place: str, years: Sequence[int]) -> tuple[Closed, ...]:
    """The public holidays of a country, ``SI``, or a part of one, ``DE-BY``; in English where the package has it.

    Needs the extra `calendar`. Raises `CalmreplyError` with the near names for a place that is not known.
    """
    try:
        import holidays
    except ModuleNotFoundError as error:
        raise MissingExtraError("calendar", "holidays") from error
    found = _PLACE.fullmatch(place.upper())
    countries = holidays.list_supported_countries(include_aliases=False)
    if found is None or found[1] not in countries:
        help_ = near_help(place.upper()[:2], countries) or "write a code of ISO 3166, such as SI, or DE-BY for a part"
        raise CalmreplyError(f"no holidays are known for `{place[:20]}`", help=help_)
    country, part = found[1], found[2]
    if part is not None and part not in countries[country]:
        help_ = near_help(part, countries[country])
        raise CalmreplyError(f"`{country}` has no part `{part}`", help=help_)
    try:
        days = holidays.country_holidays(country, subdiv=part, years=list(years), language="en_US")
    except NotImplementedError:
        days = holidays.country_holidays(country, subdiv=part, years=list(years))
    return tuple(Closed(day, name) for day, name in sorted(days.items()) if day.year in years)


def icalendar_days(text: str, years: Sequence[int]) -> tuple[Closed, ...]:
    """The days of the events in an iCalendar file (RFC 5545) that fall into ``years``.

    An event counts for each of its days; one that recurs may do so yearly. Raises `CalmreplyError` for any other
    recurrence, since its days would be guessed.
    """
    if "BEGIN:VCALENDAR" not in text:
        raise CalmreplyError("this is no calendar file", help="give a file in iCalendar form (.ics)")
    found: list[Closed] = []
    event: dict[str, str] | None = None
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines():
        if line == "BEGIN:VEVENT":
            event = {}
        elif line == "END:VEVENT" and event is not None:
            found += _event_days(event, years)
            event = None
        elif event is not None and ":" in line:
            name, value = line.split(":", 1)
            event.setdefault(name.split(";", 1)[0].upper(), value)
    return tuple(sorted(set(found)))


def _event_days(event: dict[str, str], years: Sequence[int]) -> list[Closed]:
    name = re.sub(r"\\([,;\\nN])", r"\1", event.get("SUMMARY", "")).strip() or "closed"
    if event.get("STATUS", "").upper() == "CANCELLED":
        return []
    first = _day(event.get("DTSTART", ""), name)
    if "DTEND" in event:
        last = _day(event["DTEND"], name)
        # The end of whole days is the day after; of hours it is the day they end on.
        last = last - timedelta(days=1) if "T" not in event["DTEND"] and last > first else last
    else:
        last = first
    if (last - first).days > _MOST_DAYS or last < first:
        raise CalmreplyError(f"the event `{name[:60]}` goes from {first} to {last}", help="correct its days")
    length = (last - first).days
    starts = [first]
    rule = event.get("RRULE")
    if rule is not None:
        parts = dict(p.split("=", 1) for p in rule.upper().split(";") if "=" in p)
        if parts.pop("FREQ", "") != "YEARLY" or set(parts) - {"UNTIL", "INTERVAL"} or parts.get("INTERVAL", "1") != "1":
            raise CalmreplyError(
                f"the event `{name[:60]}` recurs by `{rule[:60]}`", help="write its days, or let it recur yearly"
            )
        until = _day(parts["UNTIL"], name) if "UNTIL" in parts else date.max
        starts = [d for year in years if year >= first.year and (d := _in_year(first, year)) is not None and d <= until]
    days = (start + timedelta(days=n) for start in starts for n in range(length + 1))
    return [Closed(day, name) for day in days if day.year in years]


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None  # 29 February, in most years


def _day(text: str, name: str) -> date:
    found = re.match(r"([0-9]{4})([0-9]{2})([0-9]{2})", text)
    try:
        if found is not None:
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    raise CalmreplyError(f"the event `{name[:60]}` has no day", help="write DTSTART as 20261224")


def closed_days(
    place: str | None, years: Sequence[int], *, own: Iterable[Closed] = (), icalendars: Iterable[str] = ()
) -> tuple[Closed, ...]:
    """All closed days of some years, each once, in order: holidays of a place, own days, days of calendar files."""
    found = list(holidays_of(place, years)) if place else []
    for text in icalendars:
        found += icalendar_days(text, years)
    found += [closed for closed in own if closed.day.year in years]
    named: dict[date, str] = {}
    for closed in found:
        named.setdefault(closed.day, closed.name)
    return tuple(Closed(day, named[day]) for day in sorted(named))
