"""The closed days of a house: holidays by country and part, its own days, calendar files, all written as dates."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from click.testing import CliRunner
from tests.small_house import small

from calmreply.calendar import Calendar, deadline, is_business_day, parse_hours
from calmreply.cli.app import main
from calmreply.findings import CalmreplyError, MissingExtraError
from calmreply.house.closed import Closed, closed_days, holidays_of, icalendar_days

ICS = """BEGIN:VCALENDAR\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20261224\r
DTEND;VALUE=DATE:20261227\r
SUMMARY:Between the\r
  years\\, closed\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART:20270105T090000Z\r
SUMMARY:Stocktaking\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20240229\r
RRULE:FREQ=YEARLY\r
SUMMARY:Founders\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20260601\r
STATUS:CANCELLED\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_a_part_of_a_country_has_days_of_its_own():
    germany = {c.day for c in holidays_of("DE", [2027])}
    bavaria = {c.day for c in holidays_of("DE-BY", [2027])}
    assert date(2027, 1, 6) in bavaria - germany
    assert germany < bavaria
    assert Closed(date(2027, 2, 8), "Prešeren Day, the Slovenian Cultural Holiday").day in {
        c.day for c in holidays_of("si", [2027])
    }


@pytest.mark.parametrize(("place", "said"), [("XX", "no holidays"), ("Slovenia", "no holidays"), ("DE-XX", "no part")])
def test_a_place_nobody_knows_is_refused(place, said):
    with pytest.raises(CalmreplyError, match=said):
        holidays_of(place, [2027])


def test_without_the_package_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "holidays", None)
    with pytest.raises(MissingExtraError, match="holidays"):
        holidays_of("SI", [2027])


def test_a_calendar_file_gives_each_day_of_its_events():
    assert icalendar_days(ICS, [2026, 2027, 2028]) == (
        (date(2026, 12, 24), "Between the years, closed"),
        (date(2026, 12, 25), "Between the years, closed"),
        (date(2026, 12, 26), "Between the years, closed"),
        (date(2027, 1, 5), "Stocktaking"),
        (date(2028, 2, 29), "Founders"),
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("BEGIN:VCALENDAR", "", "no calendar file"),
        ("FREQ=YEARLY", "FREQ=WEEKLY", "recurs by"),
        ("FREQ=YEARLY", "FREQ=YEARLY;BYDAY=1MO", "recurs by"),
        ("20261227", "20291227", "goes from"),
        ("20270105T090000Z", "soon", "has no day"),
        ("20270105T090000Z", "20271345", "has no day"),
    ],
)
def test_what_would_have_to_be_guessed_is_refused(old, new, said):
    with pytest.raises(CalmreplyError, match=said):
        icalendar_days(ICS.replace(old, new), [2026, 2027])


def test_own_days_join_and_each_day_stands_once():
    own = [Closed(date(2026, 12, 25), "ours"), Closed(date(2026, 8, 3), "outing"), Closed(date(2020, 1, 1), "past")]
    found = closed_days("SI", [2026], own=own, icalendars=[ICS])
    days = [c.day for c in found]
    assert days == sorted(set(days))
    assert Closed(date(2026, 8, 3), "outing") in found
    assert date(2020, 1, 1) not in days
    assert closed_days(None, [2026], own=own)[0].name == "outing"


def test_a_promise_skips_the_closed_days_and_the_midday_break():
    hours = parse_hours("mon-fri 09:00-12:00, 13:00-17:00")
    days = frozenset(c.day.toordinal() for c in closed_days("SI", [2026], icalendars=[ICS]))
    cal = Calendar("Europe/Ljubljana", hours, days)
    assert not is_business_day(cal, date(2026, 12, 24).toordinal())
    # Wednesday 23 December, 11:30 in Ljubljana. Half an hour, the break, four hours; 24 to 27 December are closed.
    start = datetime(2026, 12, 23, 10, 30, tzinfo=UTC)
    due = datetime.fromtimestamp(deadline(cal, int(start.timestamp()), 5, "business hours"), UTC)
    assert due == datetime(2026, 12, 28, 8, 30, tzinfo=UTC)


def test_the_command_prints_what_house_yaml_reads(tmp_path):
    file = tmp_path / "own.ics"
    file.write_text(ICS, encoding="utf-8")
    args = ["calendar", "SI", "2026", "--closed", "2026-08-03", "--ics", str(file), "--format", "json"]
    data = json.loads(CliRunner().invoke(main, args).output)
    days = [row["day"] for row in data["holidays"]]
    assert {"2026-08-03", "2026-12-24", "2026-12-25"} <= set(days)
    house = small(calendars={"uk": {"hours": data["hours"], "holidays": [date.fromisoformat(d) for d in days]}})
    closed = house.parts.schema.markets["uk"].calendar.holidays
    assert {date.fromisoformat(d).toordinal() for d in days} == closed
    text = CliRunner().invoke(main, ["calendar", "-", "2026", "--closed", "2026-08-03", "--name", "ours"]).output
    assert text.splitlines() == [
        "calendars:", "  ours:", '    hours: "mon-fri 09:00-17:00"', "    holidays:", "      - 2026-08-03 # our own"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["SI", "2026", "--closed", "soon"], "no date"),
        (["SI", "2026", "--ics", "nowhere.ics"], "no file"),
        (["SI", "2026", "--hours", "always"], "names no days"),
    ],
)
def test_wrong_input_is_told(args, said):
    result = CliRunner().invoke(main, ["calendar", *args])
    assert said in str(result.exception)
