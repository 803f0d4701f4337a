from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calmreply.calendar import (
    Calendar,
    add_business_days,
    business_days_between,
    completed_months,
    completed_years,
    day_of,
    deadline,
    elapsed_hours,
    elapsed_hours_up,
    is_business_day,
    parse_hours,
)
from calmreply.findings import CalmreplyError

ROME = "Europe/Rome"
WEEK = parse_hours("mon-fri 09:00-12:30, 13:30-17:00; sat 10:00-13:00")


def day(text):
    return date.fromisoformat(text).toordinal()


def at(text, zone=ROME):
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp())


def shown(epoch, zone=ROME):
    return datetime.fromtimestamp(epoch, ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


# Christmas 2025 is a Thursday, the 26th a Friday.
HOUSE = Calendar(ROME, WEEK, frozenset({day("2025-12-25"), day("2025-12-26")}))

ordinals = st.integers(day("1990-01-01"), day("2060-12-31"))
intervals = st.sampled_from([(), ((540, 1020),), ((540, 750), (810, 1020)), ((0, 1440),)])
calendars = st.builds(
    Calendar, st.just(ROME), st.tuples(*[intervals] * 7), st.frozensets(st.integers(730_000, 730_060), max_size=40)
)


def test_a_calendar_is_a_value():
    same = Calendar(ROME, WEEK, HOUSE.holidays)
    assert same == HOUSE
    assert hash(same) == hash(HOUSE)
    assert pickle.loads(pickle.dumps(HOUSE)) == HOUSE  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    ("zone", "hours", "said"),
    [
        ("Europe/Rom", WEEK, "Europe/Rome"),
        ("../../etc/passwd", WEEK, "IANA"),
        (ROME, WEEK[:6], "6 weekdays"),
        (ROME, (((600, 540),), *WEEK[1:]), "end before they start"),
        (ROME, (((600, 700), (650, 800)), *WEEK[1:]), "overlap"),
    ],
)
def test_a_calendar_that_cannot_be_is_refused(zone, hours, said):
    with pytest.raises(CalmreplyError) as caught:
        Calendar(zone, hours)
    assert said in str(caught.value)


def test_the_date_is_the_one_on_the_clocks_of_the_zone():
    moment = at("2025-06-01 23:30", "UTC")
    assert day_of(moment, "UTC") == day("2025-06-01")
    assert day_of(moment, ROME) == day("2025-06-02")
    assert day_of(moment, "America/New_York") == day("2025-06-01")
    assert day_of(-1, "UTC") == day("1969-12-31")
    with pytest.raises(CalmreplyError, match="1 to 9999"):
        day_of(10**15, ROME)


def test_business_days_pass_over_a_weekend_and_a_holiday():
    wednesday = day("2025-12-24")
    assert is_business_day(HOUSE, wednesday)
    assert not is_business_day(HOUSE, day("2025-12-25"))
    assert add_business_days(HOUSE, wednesday, 1) == day("2025-12-27")
    assert add_business_days(HOUSE, wednesday, 2) == day("2025-12-29")
    assert business_days_between(HOUSE, wednesday, day("2025-12-28")) == 1
    assert business_days_between(HOUSE, day("2025-12-28"), wednesday) == -1
    assert business_days_between(HOUSE, wednesday, wednesday) == 0


def test_no_business_day_on_is_today_or_the_next_one():
    assert add_business_days(HOUSE, day("2025-12-24"), 0) == day("2025-12-24")
    assert add_business_days(HOUSE, day("2025-12-25"), 0) == day("2025-12-27")


def test_a_house_that_never_works_and_a_negative_count_are_refused():
    with pytest.raises(CalmreplyError, match="no working hours"):
        add_business_days(Calendar(ROME, ((),) * 7), 730_000, 0)
    with pytest.raises(CalmreplyError, match="n=-1"):
        add_business_days(HOUSE, 730_000, -1)


@given(calendars, st.integers(729_980, 730_080), st.integers(729_980, 730_080))
def test_business_days_are_those_one_counts_by_hand(cal, a, b):
    low, high = min(a, b), max(a, b)
    by_hand = sum(is_business_day(cal, d) for d in range(low + 1, high + 1))
    assert business_days_between(cal, a, b) == (by_hand if a <= b else -by_hand)


@given(calendars, st.integers(729_980, 730_080), st.integers(1, 400))
def test_adding_and_counting_business_days_are_inverse(cal, start, n):
    assume(any(cal.hours))
    end = add_business_days(cal, start, n)
    assert is_business_day(cal, end)
    assert business_days_between(cal, start, end) == n
    assert business_days_between(cal, start, end - 1) == n - 1


@pytest.mark.parametrize(
    ("a", "b", "months"),
    [
        ("2025-01-15", "2025-02-14", 0),
        ("2025-01-15", "2025-02-15", 1),
        ("2025-01-31", "2025-02-28", 0),
        ("2025-01-31", "2025-03-01", 1),
        ("2025-03-31", "2025-04-30", 0),
        ("2025-03-31", "2025-05-01", 1),
        ("2025-01-15", "2025-01-15", 0),
        ("2025-01-15", "2025-01-14", -1),
        ("2025-01-15", "2024-12-15", -1),
        ("2024-12-15", "2026-01-14", 12),
    ],
)
def test_months_are_completed_ones(a, b, months):
    assert completed_months(day(a), day(b)) == months


def test_29_february_completes_a_year_on_1_march():
    leap = day("2024-02-29")
    assert completed_years(leap, day("2025-02-28")) == 0
    assert completed_years(leap, day("2025-03-01")) == 1
    assert completed_years(leap, day("2028-02-28")) == 3
    assert completed_years(leap, day("2028-02-29")) == 4


@given(ordinals, ordinals)
def test_more_time_never_completes_fewer_months(a, b):
    assert completed_months(a, b) <= completed_months(a, b + 1) <= completed_months(a, b) + 1
    assert (completed_months(a, b) >= 0) == (b >= a)


def test_23_hours_59_minutes_are_less_than_24_hours():
    start = at("2025-06-01 12:00")
    assert elapsed_hours(start, start + 24 * 3600 - 60) == 23
    assert elapsed_hours(start, start + 24 * 3600) == 24
    assert elapsed_hours(start, start - 1) == -1


@given(st.integers(-(10**6), 10**6), st.integers(-300, 300))
def test_elapsed_hours_compare_as_real_numbers_do(seconds, n):
    down, up = elapsed_hours(0, seconds), elapsed_hours_up(0, seconds)
    assert (down < n) == (seconds < n * 3600)
    assert (down >= n) == (seconds >= n * 3600)
    assert (up > n) == (seconds > n * 3600)
    assert (up <= n) == (seconds <= n * 3600)
    assert (down == up == n) == (seconds == n * 3600)


def test_elapsed_hours_count_the_hour_that_the_clocks_skip():
    # In Rome the clocks went from 02:00 to 03:00 on 30 March 2025.
    assert elapsed_hours(at("2025-03-29 12:00"), at("2025-03-30 12:00")) == 23
    assert elapsed_hours(at("2025-10-25 12:00"), at("2025-10-26 12:00")) == 25


@pytest.mark.parametrize(
    ("as_of", "n", "unit", "due"),
    [
        ("2025-03-29 12:00", 24, "hours", "2025-03-30 13:00"),
        ("2025-12-24 18:00", 2, "business days", "2025-12-29 17:00"),
        ("2025-12-24 18:00", 1, "business days", "2025-12-27 13:00"),
        ("2025-12-24 18:00", 0, "business days", "2025-12-24 17:00"),
        ("2025-12-24 10:00", 1, "days", "2025-12-25 23:59"),
        ("2025-12-24 10:00", 4, "days", "2025-12-28 23:59"),
        ("2025-12-24 10:00", 5, "days", "2025-12-29 17:00"),
        ("2025-12-24 10:00", 1, "weeks", "2025-12-31 17:00"),
        ("2025-03-28 10:00", 1, "business days", "2025-03-29 13:00"),
        ("2025-03-28 10:00", 2, "business days", "2025-03-31 17:00"),
        ("2025-12-22 10:00", 2, "business hours", "2025-12-22 12:00"),
        ("2025-12-22 11:30", 2, "business hours", "2025-12-22 14:30"),
        ("2025-12-22 06:00", 7, "business hours", "2025-12-22 17:00"),
        ("2025-12-24 16:00", 2, "business hours", "2025-12-27 11:00"),
        ("2025-12-25 16:00", 0, "business hours", "2025-12-27 10:00"),
        ("2025-12-22 10:15", 0, "business hours", "2025-12-22 10:15"),
    ],
)
def test_a_deadline_falls_into_business_time(as_of, n, unit, due):
    assert shown(deadline(HOUSE, at(as_of), n, unit)) == due


def test_business_hours_over_a_night_when_the_clocks_change_are_hours_of_work():
    night = Calendar(ROME, parse_hours("mon-sun 00:00-24:00"))
    assert shown(deadline(night, at("2025-03-30 01:00"), 2, "business hours")) == "2025-03-30 04:00"


def test_hours_that_end_at_midnight_keep_the_date():
    always = Calendar(ROME, parse_hours("mon-sun 00:00-24:00"))
    assert shown(deadline(always, at("2025-06-01 10:00"), 1, "business days")) == "2025-06-02 23:59"


def test_the_zone_of_the_house_decides_which_day_it_is():
    jakarta = Calendar("Asia/Jakarta", parse_hours("mon-fri 09:00-17:00"))
    late_sunday_utc = int(datetime(2025, 6, 1, 18, 0, tzinfo=UTC).timestamp())
    assert shown(deadline(jakarta, late_sunday_utc, 1, "business days"), "Asia/Jakarta") == "2025-06-03 17:00"


@pytest.mark.parametrize(("n", "unit", "said"), [(1, "day", "`days`"), (-1, "days", "n=-1"), (10**9, "days", "n=")])
def test_a_deadline_that_cannot_be_is_refused(n, unit, said):
    with pytest.raises(CalmreplyError) as caught:
        deadline(HOUSE, 0, n, unit)
    assert said in str(caught.value)


@given(st.integers(0, 2 * 10**9), st.integers(1, 60), st.sampled_from(["hours", "business hours", "days", "weeks"]))
def test_a_deadline_is_never_before_the_promise(as_of, n, unit):
    assert deadline(HOUSE, as_of, n, unit) > as_of
    assert deadline(HOUSE, as_of, n + 1, unit) > deadline(HOUSE, as_of, n, unit)


@given(st.integers(0, 2 * 10**9), st.integers(1, 30))
def test_business_hours_are_the_minutes_one_counts_by_hand(minutes, n):
    as_of = minutes // 60 * 60
    due = deadline(HOUSE, as_of, n, "business hours")
    moment = datetime.fromtimestamp(as_of, ZoneInfo("UTC"))
    worked = 0
    for _ in range((due - as_of) // 60):
        local = moment.astimezone(ZoneInfo(ROME))
        minute = local.hour * 60 + local.minute
        is_open = any(start <= minute < end for start, end in WEEK[local.weekday()])
        worked += is_open and local.toordinal() not in HOUSE.holidays
        moment += timedelta(minutes=1)
    assert worked == n * 60


def test_hours_are_read_for_seven_weekdays():
    assert (*[((540, 750), (810, 1020))] * 5, ((600, 780),), ()) == WEEK
    assert parse_hours("sat-mon 10:00-24:00; wed closed")[0] == ((600, 1440),)
    assert [bool(i) for i in parse_hours("mon, wed 09:00-10:00")] == [True, False, True, *[False] * 4]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "``"),
        ("mon-fri", "`mon-fri`"),
        ("mon-fri 9:00-17:00", "`9:00-17:00`"),
        ("mon-fri 09:00-17:60", "`09:00-17:60`"),
        ("mon-fri 09:00-25:00", "`09:00-25:00`"),
        ("mon-fri 17:00-09:00", "`mon-fri 17:00-09:00`"),
        ("mon 09:00-12:00, 11:00-13:00", "overlap"),
        ("mon-fri 09:00-17:00; fri 09:00-12:00", "`fri` stands twice"),
        ("mun 09:00-17:00", "`mon`"),
        ("mon-wed-fri 09:00-17:00", "`mon-wed-fri`"),
        ("mon 09:00-17:00;", "``"),
        ("mon ٠٩:00-17:00", "mon"),
    ],
)
def test_hours_that_cannot_be_read_name_the_piece(text, said):
    with pytest.raises(CalmreplyError) as caught:
        parse_hours(text)
    assert said in str(caught.value)
