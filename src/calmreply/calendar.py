"""Business time: a house's zone, hours and holidays, and the arithmetic of promises and of elapsed time (S3).

Everything is an ``int``: a *day* is a proleptic Gregorian ordinal (``date.toordinal``), an *epoch* is seconds since
1970-01-01T00:00Z, a *minute* counts from local midnight. No naive date or time appears, and nothing reads a clock.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from importlib import resources
from typing import Literal, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from calmreply.findings import CalmreplyError, near_help

__all__ = [
    "HOUR",
    "Calendar",
    "DeadlineUnit",
    "Hours",
    "add_business_days",
    "business_days_between",
    "check_zone",
    "completed_months",
    "completed_years",
    "day_of",
    "deadline",
    "elapsed_hours",
    "elapsed_hours_up",
    "is_business_day",
    "parse_hours",
]

HOUR = 3600
"""Seconds in an hour. ``hours since d < n`` is compared exactly as ``now - d < n * HOUR``."""

Hours = tuple[tuple[tuple[int, int], ...], ...]
"""For each weekday, Monday first, its working intervals as (start minute, end minute); empty when closed."""

DeadlineUnit = Literal["hours", "business hours", "days", "business days", "weeks"]
"""``hours``, ``business hours``, ``days``, ``business days`` or ``weeks``."""

_UNITS: tuple[str, ...] = get_args(DeadlineUnit)
_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MINUTES = 24 * 60
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_UNITS = 100_000  # more than 270 years of days: no promise is meant so, and the walk stays bounded
_TIME = re.compile(r"([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})")


@dataclass(frozen=True, slots=True)
class Calendar:
    """When a house works. Hashable, comparable and picklable.

    ``zone`` is an IANA name, ``hours`` the working intervals of the seven weekdays, ``holidays`` the ordinals of the
    days on which nobody works. A *business day* is a day that has hours and is no holiday.
    """

    zone: str
    hours: Hours
    holidays: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        """Refuse a zone that is not there and hours out of order."""
        _zone(self.zone)
        if len(self.hours) != len(_DAY_NAMES):
            raise CalmreplyError(f"hours for {len(self.hours)} weekdays: must be 7, Monday first")
        for name, intervals in zip(_DAY_NAMES, self.hours, strict=True):
            _check_intervals(intervals, name)


def check_zone(name: str) -> None:
    """Raise `CalmreplyError`, with the near names, for what is no time zone."""
    _zone(name)


def is_business_day(cal: Calendar, day: int) -> bool:
    """Whether the day has hours and is no holiday."""
    return bool(cal.hours[(day - 1) % 7]) and day not in cal.holidays


def day_of(epoch_seconds: int, zone: str) -> int:
    """The ordinal of the date that the clocks of ``zone`` show at this moment."""
    return _local(epoch_seconds, zone).toordinal()


def business_days_between(cal: Calendar, a: int, b: int) -> int:
    """How many business days lie after ``a``, up to and with ``b``; the negative of the other way when ``b < a``.

    Whole weeks by arithmetic, holidays by bisection: the cost does not grow with the span.
    """
    return _counted(cal, b) - _counted(cal, a)


def add_business_days(cal: Calendar, day: int, n: int) -> int:
    """The ``n``-th business day after ``day``; for 0 the day itself where it is one, else the next one.

    `business_days_between` turned round. Raises `CalmreplyError` for a negative ``n`` and for a house that never works.
    """
    if n < 0:
        raise CalmreplyError(f"n={n}: must be 0 or more")
    if n == 0:
        return day if is_business_day(cal, day) else add_business_days(cal, day, 1)
    shape = _shape(cal)
    if not shape.open_days:
        raise CalmreplyError("the house has no working hours on any day", help="give `hours` at least one day")
    # The n-th weekday with hours is known by division; each holiday passed on the way pushes it on. The guess only
    # ever grows and stops at the first day whose count fits, so it ends after at most as many steps as holidays.
    wanted = _counted(cal, day) + n
    guess = day
    while True:
        weeks, rest = divmod(wanted + bisect_right(shape.holidays, guess) - 1, len(shape.open_days))
        moved = weeks * 7 + shape.open_days[rest]
        if moved == guess:
            return guess
        guess = moved


def completed_months(a: int, b: int) -> int:
    """Months completed from day ``a`` to day ``b``.

    A month is completed on the same day of a later month or, where that month has no such day, on the 1st of the month
    after it: a month from 31 January is completed on 1 March. Before ``a`` the count is negative and keeps its
    direction: the day before is -1, as the month that ends at ``a`` is not completed. So ``>= 0`` means "not before".
    """
    first, last = date.fromordinal(a), date.fromordinal(b)
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)


def completed_years(a: int, b: int) -> int:
    """Years completed from day ``a`` to day ``b``; 29 February completes a year on 1 March (S3)."""
    return completed_months(a, b) // 12


def elapsed_hours(a_epoch: int, b_epoch: int) -> int:
    """Whole hours from ``a`` to ``b``, rounded down: 23 h 59 min is 23, a minute before ``a`` is -1.

    Elapsed time is a real number. Rounded down it answers ``< n`` and ``>= n`` for whole ``n`` exactly; for ``> n`` and
    ``<= n`` use `elapsed_hours_up`; for ``==`` both must be equal to ``n``. Who compares ``b - a`` with ``n * HOUR``
    gets all of them exactly.
    """
    return (b_epoch - a_epoch) // HOUR


def elapsed_hours_up(a_epoch: int, b_epoch: int) -> int:
    """Hours from ``a`` to ``b``, rounded up: exact for ``> n`` and ``<= n``. 24 h and a second is 25."""
    return -((a_epoch - b_epoch) // HOUR)


def deadline(cal: Calendar, as_of_epoch: int, n: int, unit: DeadlineUnit) -> int:
    """The moment by which something promised "in ``n`` units" from ``as_of`` is due, in epoch seconds.

    Hours are elapsed time. Business hours are spent in working intervals only, from the next opening on when the house
    is closed. Days, business days and weeks count dates in the house's zone and end with that day's working hours, or
    at 23:59 where the day has none; hours that end at 24:00 count as ending at 23:59, so that the date stays the same.
    """
    if unit not in _UNITS:
        raise CalmreplyError(f"`{unit}` is no unit of a deadline", help=near_help(unit, _UNITS))
    if not 0 <= n <= _MOST_UNITS:
        raise CalmreplyError(f"n={n}: must be 0 to {_MOST_UNITS}")
    if unit == "hours":
        return as_of_epoch + n * HOUR
    if unit == "business hours":
        return _after_business_hours(cal, as_of_epoch, n * HOUR)
    today = day_of(as_of_epoch, cal.zone)
    day = add_business_days(cal, today, n) if unit == "business days" else today + n * (7 if unit == "weeks" else 1)
    end = cal.hours[(day - 1) % 7][-1][1] if is_business_day(cal, day) else _MINUTES
    return _moment(day, min(end, _MINUTES - 1), cal.zone)


def parse_hours(text: str) -> Hours:
    """Read ``mon-fri 09:00-12:30, 13:30-17:00; sat 10:00-13:00`` as the intervals of seven weekdays.

    Pieces are parted by ``;``: days (``mon``, ``mon-fri``, ``mon, wed``), then intervals parted by commas, or the word
    ``closed``. A day that is not named is closed. Raises `CalmreplyError` that names the faulty piece.
    """
    week: dict[int, tuple[tuple[int, int], ...]] = {}
    for piece in (part.strip() for part in text.split(";")):
        found = re.fullmatch(r"([^0-9]*[a-z])\s+(closed|[0-9].*)", piece)
        if found is None:
            raise CalmreplyError(f"`{piece}` names no days and hours", help="write it like `mon-fri 09:00-17:00`")
        intervals = () if found[2] == "closed" else tuple(_interval(part.strip()) for part in found[2].split(","))
        _check_intervals(intervals, piece)
        for day in _days(found[1], piece):
            if day in week:
                raise CalmreplyError(
                    f"`{_DAY_NAMES[day]}` stands twice in `{text}`", help="give each day its hours once"
                )
            week[day] = intervals
    return tuple(week.get(day, ()) for day in range(len(_DAY_NAMES)))


# -- inside ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Shape:
    """A calendar made ready for counting: ``before[i]`` open weekdays among the first ``i`` days from Monday on."""

    open_days: tuple[int, ...]  # 1 is Monday, as ordinal 1 is
    before: tuple[int, ...]
    holidays: tuple[int, ...]  # only those that fall on an open weekday, sorted


@lru_cache(maxsize=64)
def _shape(cal: Calendar) -> _Shape:
    """The counting shape of a calendar."""
    open_days = tuple(i + 1 for i, intervals in enumerate(cal.hours) if intervals)
    before = tuple(sum(day <= i for day in open_days) for i in range(7))
    return _Shape(open_days, before, tuple(sorted(d for d in cal.holidays if (d - 1) % 7 + 1 in open_days)))


def _counted(cal: Calendar, day: int) -> int:
    """Business days from ordinal 1, which is a Monday, to ``day`` inclusive."""
    shape = _shape(cal)
    weeks, rest = divmod(day, 7)
    return weeks * len(shape.open_days) + shape.before[rest] - bisect_right(shape.holidays, day)


@lru_cache(maxsize=1)
def _zone_names() -> frozenset[str]:
    """All zones of the tzdata package, or of the machine where the package is absent."""
    try:
        return frozenset((resources.files("tzdata") / "zones").read_text("ascii").split())
    except ModuleNotFoundError:
        return frozenset(available_timezones())


@lru_cache(maxsize=128)
def _zone(name: str) -> ZoneInfo:
    """The zone's rules, from the tzdata package first: a machine's own database may be older, or not there."""
    if name not in _zone_names():
        help_ = near_help(name, _zone_names()) or "write an IANA name such as `Europe/Rome`"
        raise CalmreplyError(f"`{name[:60]}` is no time zone", help=help_)
    try:
        with resources.files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as rules:
            return ZoneInfo.from_file(rules, key=name)
    except (ModuleNotFoundError, FileNotFoundError):
        try:
            return ZoneInfo(name)
        except ZoneInfoNotFoundError as error:
            raise CalmreplyError(f"no rules for the time zone `{name}`", help="pip install tzdata") from error


def _local(epoch_seconds: int, zone: str) -> datetime:
    """The moment on the clocks of the zone."""
    try:
        return (_EPOCH + timedelta(seconds=epoch_seconds)).astimezone(_zone(zone))
    except OverflowError as error:
        raise CalmreplyError(f"epoch_seconds={epoch_seconds}: outside the years 1 to 9999") from error


def _moment(day: int, minute: int, zone: str) -> int:
    """Epoch seconds of a local time; one that a clock change skips or repeats is taken by the offset before it."""
    extra, minute = divmod(minute, _MINUTES)
    try:
        midnight = datetime.fromordinal(day + extra)
        local = midnight.replace(hour=minute // 60, minute=minute % 60, tzinfo=_zone(zone))
        return (local - _EPOCH) // timedelta(seconds=1)
    except (OverflowError, ValueError) as error:
        raise CalmreplyError(f"day={day}: outside the years 1 to 9999") from error


def _after_business_hours(cal: Calendar, start: int, seconds: int) -> int:
    """The moment when ``seconds`` of working time have passed since ``start``."""
    day = day_of(start, cal.zone)
    while True:
        if not is_business_day(cal, day):
            day = add_business_days(cal, day, 0)
        for opens, closes in cal.hours[(day - 1) % 7]:
            begin, end = max(_moment(day, opens, cal.zone), start), _moment(day, closes, cal.zone)
            if begin >= end:
                continue
            if seconds <= end - begin:
                return begin + seconds
            seconds -= end - begin
        day += 1


def _days(text: str, piece: str) -> list[int]:
    """The weekdays that ``mon-fri`` or ``mon, wed`` name; a range may pass Sunday."""
    days: list[int] = []
    for part in (p.strip() for p in text.split(",")):
        ends = [end.strip() for end in part.split("-")]
        for name in ends:
            if name not in _DAY_NAMES:
                raise CalmreplyError(f"`{name}` in `{piece}` is no weekday", help=near_help(name, _DAY_NAMES))
        if len(ends) > 2:
            raise CalmreplyError(f"`{part}` in `{piece}` is no range of days", help="write it like `mon-fri`")
        first, last = _DAY_NAMES.index(ends[0]), _DAY_NAMES.index(ends[-1])
        days.extend((first + i) % 7 for i in range((last - first) % 7 + 1))
    return days


def _interval(text: str) -> tuple[int, int]:
    """``09:00-12:30`` as minutes."""
    found = _TIME.fullmatch(text)
    if found is None:
        raise CalmreplyError(f"`{text}` is no span of hours", help="write it like `09:00-17:30`, with two digits each")
    hours = (int(found[1]), int(found[3]))
    minutes = (int(found[2]), int(found[4]))
    start, end = (60 * h + m for h, m in zip(hours, minutes, strict=True))
    if max(minutes) > 59 or end > _MINUTES or start >= _MINUTES:
        raise CalmreplyError(f"`{text}` holds a time that no clock shows", help="hours go from 00:00 to 24:00")
    return start, end


def _check_intervals(intervals: tuple[tuple[int, int], ...], piece: str) -> None:
    """Refuse intervals that are empty, turned round, overlapping, or out of order."""
    last = 0
    for start, end in intervals:
        if not 0 <= start < end <= _MINUTES:
            raise CalmreplyError(
                f"`{piece}` holds hours that end before they start", help="past midnight, write two days: until 24:00"
            )
        if start < last:
            raise CalmreplyError(f"`{piece}` holds hours that overlap", help="write the earlier hours first")
        last = end
