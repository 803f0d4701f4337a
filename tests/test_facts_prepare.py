"""Rows and views against an obvious slow computation, and what must not change them."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.test_facts_house import (
    AS_OF,
    FULL,
    HOUSE,
    LAYOUT,
    LEAST,
    SCHEMA,
    changed,
    column,
    layout_of,
    named,
    raw_cases,
    values,
)

from calmreply.calendar import business_days_between, completed_months, completed_years
from calmreply.facts.case import Thread
from calmreply.facts.declare import schema_of
from calmreply.facts.door import read_case
from calmreply.facts.fill import WINDOW
from calmreply.facts.prepare import Preparer
from calmreply.facts.schema import Layout
from calmreply.findings import CaseError, TimeError
from calmreply.kinds import Kind

PREPARER = Preparer(SCHEMA, LAYOUT)


def row(raw, as_of=AS_OF, preparer=PREPARER):
    return preparer.row(read_case(raw, SCHEMA), as_of)


# -- the obvious slow twin ---------------------------------------------------------------------------------------------


def local_day(moment, market):
    return moment.astimezone(ZoneInfo(SCHEMA.markets[market].zone)).date()


def slow_derived(case, issue, as_of):
    """The derived facts, one plain loop for each."""
    if case.history is None:
        return dict.fromkeys(("matters", "goodwill", "open_promises", "broken_promises", "orders", "same_issue"))
    past = [e for e in case.history if int(e.at.timestamp()) <= int(as_of.timestamp())]
    year = [e for e in past if int(e.at.timestamp()) >= int(as_of.timestamp()) - WINDOW]
    return {
        "matters": sum(e.kind == "matter" for e in year),
        "goodwill": sum(
            e.amount.minor for e in year if e.kind == "remedy" and e.basis == "goodwill" and e.amount is not None
        ),
        "open_promises": sum(e.kind == "promise" and e.kept is None for e in past),
        "broken_promises": sum(e.kind == "promise" and e.kept is False for e in year),
        "orders": sum(e.kind == "order" for e in past),
        "same_issue": None if issue.kind is None else sum(e.kind == "matter" and e.issue == issue.kind for e in year),
    }


def slow_measure(moment_or_day, unit, direction, market, as_of):
    """One measure of time."""
    if moment_or_day is None:
        return None
    sign = 1 if direction == "since" else -1
    if unit == "hours":
        return (sign * (int(as_of.timestamp()) - int(moment_or_day.timestamp()))) // 3600
    is_day = not isinstance(moment_or_day, datetime)
    day = (moment_or_day if is_day else local_day(moment_or_day, market)).toordinal()
    today = local_day(as_of, market).toordinal()
    first, last = (day, today) if sign > 0 else (today, day)
    return {
        "days": last - first,
        "business days": business_days_between(SCHEMA.markets[market].calendar, first, last),
        "months": completed_months(first, last),
        "years": completed_years(first, last),
    }[unit]


@settings(max_examples=40, deadline=None)
@given(raw_cases(), st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - bounds
def test_derived_facts_and_measures_are_those_of_the_slow_twin(raw, as_of):
    case = read_case(raw, SCHEMA)
    made = PREPARER.row(case, as_of)
    for unit, issue in zip(made.issues, case.issues, strict=False):
        got = values(LAYOUT, unit)
        for name, expected in slow_derived(case, issue, as_of).items():
            assert got[f"history.{name}"] == expected, name
        if case.market is None:
            continue
        since = case.customer.since if case.customer else None
        tenure = None if since is None else max(0, (local_day(as_of, case.market) - since).days)
        assert got["customer.tenure_days"] == tenure
        noticed = issue.facts.get("issue.noticed_on")
        dates = {
            "order.placed_at": case.order.placed_at if case.order else None,
            "customer.since": since,
            "issue.noticed_on": date.fromisoformat(noticed) if noticed else None,
        }
        for column_ in LAYOUT.columns:
            if column_.measure and column_.fact in dates:
                expected = slow_measure(dates[column_.fact], column_.measure, column_.direction, case.market, as_of)
                assert got[column_.name] == expected, column_.name


@settings(max_examples=40, deadline=None)
@given(raw_cases())
def test_a_value_is_none_exactly_where_one_of_its_two_bits_is_set(raw):
    made = row(raw)
    for unit in (made.case, *made.issues, *(item for issue in made.issues for item in issue.items or ())):
        missing = {at for at, value in enumerate(unit.values) if value is None}
        marked = {at for at in range(len(LAYOUT.columns)) if (unit.unknown | unit.unavailable) >> at & 1}
        assert missing == marked
        assert unit.unknown & unit.unavailable == 0


@settings(max_examples=40, deadline=None)
@given(raw_cases(), st.data())
def test_a_market_that_is_not_known_assumes_nothing(raw, data):
    raw = changed(raw, market=None)
    unsure = row(raw)
    assert unsure.market is None
    assert values(LAYOUT, unsure.case)["case.market"] is None
    fits = [m for m in SCHEMA.markets.values() if unsure.currency in {None, m.currency}]
    sure = row(changed(raw, market=data.draw(st.sampled_from(fits)).name))
    for mine, theirs in zip((unsure.case, *unsure.issues), (sure.case, *sure.issues), strict=True):
        for name, value in values(LAYOUT, mine).items():
            if name != "house.incident" and value is not None:
                assert value == values(LAYOUT, theirs)[name], name


def test_the_full_case_is_encoded():
    made = row(FULL)
    got = values(LAYOUT, made.issues[0])
    assert (made.currency, made.market, made.as_of) == ("EUR", "it", int(AS_OF.timestamp()))
    assert made.today == date(2026, 11, 21).toordinal()
    assert got["order.total"] == 4200
    assert got["order.days_late"] == 3
    assert got["order.lines"] == ((500, False), (None, True))
    assert got["customer.standing"] == 1
    assert got["customer.since"] == date(2021, 3, 1).toordinal()
    assert got["case.gift_wrap"] is False
    assert got["case.currency"] == SCHEMA.currencies.index("EUR")
    assert got["house.phone"] == "+39 06 0000"
    assert got["house.return_days"] == 30
    assert got["house.incident"] == SCHEMA.places["incident"]["strike"]
    assert got["history.same_issue"] == 1
    assert got["history"][0] == (0, 0, None, None, None)
    assert got["history"][3] == (1, None, 2, 500, None)
    assert len(got["history"]) == 6
    # 9 November, 23:30 in London is the 10th in Rome.
    assert got["days since order.delivered_at"] == 11
    assert [item.id for item in made.issues[0].items] == ["1/1", "1/2"]
    assert values(LAYOUT, made.issues[0].items[1])["item.price"] == 750
    assert made.issues[0].recorded == (("confirm", "abc"),)
    assert made.issues[1].items is None
    assert made.person.full == "Ana Novak"


def test_the_day_is_that_of_the_market():
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    days = {m: row(changed(LEAST, market=m), late).today for m in SCHEMA.markets}
    first = date(2026, 11, 21).toordinal()
    assert days == {"uk": first, "it": first + 1, "bg": first + 1, "id": first + 1}


def test_absent_is_unknown_and_empty_is_known():
    absent, empty = row(changed(LEAST, market="it")), row(changed(LEAST, market="it", history=[]))
    derived = {n for n, f in SCHEMA.facts.items() if n.startswith("history") and f.scope == "case"}
    derived.discard("history.returned_share")
    assert derived <= named(LAYOUT, absent.case.unknown)
    assert not derived & named(LAYOUT, empty.case.unknown)
    assert values(LAYOUT, empty.case)["history"] == ()
    items = [row(changed(LEAST, issues=[{} if i is None else {"items": i}])).issues[0].items for i in (None, [])]
    assert items == [None, ()]


def test_what_cannot_be_had_is_unavailable_with_all_that_hangs_on_it():
    raw = changed(
        LEAST,
        market="it",
        unavailable=["history", "order.placed_at", "customer.since", "issue.opened"],
        issues=[{"kind": "late", "unavailable": ["issue.fault", "item.sealed"], "items": [{}, {"sealed": True}]}, {}],
    )
    made = row(raw)
    away = named(LAYOUT, made.case.unavailable)
    assert {"history", "history.matters", "history.orders", "order.placed_at", "customer.tenure_days"} <= away
    assert {"hours since order.placed_at", "business days until order.placed_at", "years since customer.since"} <= away
    assert "order.delivered_at" in named(LAYOUT, made.case.unknown)
    first, second = (named(LAYOUT, unit.unavailable) for unit in made.issues)
    assert {"issue.opened", "issue.fault", "history.same_issue"} <= first
    assert "issue.opened" in second
    assert "issue.fault" not in second
    bare, sealed = (named(LAYOUT, item.unavailable) for item in made.issues[0].items)
    assert "item.sealed" in bare
    assert "item.sealed" not in sealed
    assert away <= first <= bare


def test_a_want_that_cannot_be_had_does_not_fall_back_on_the_topic():
    made = row(changed(LEAST, issues=[{"topic": "cancel", "unavailable": ["issue.want"]}]))
    assert "issue.want" in named(LAYOUT, made.issues[0].unavailable)


@settings(max_examples=40, deadline=None)
@given(raw_cases(), st.randoms(use_true_random=False))
def test_the_order_of_history_does_not_change_the_row(raw, chance):
    mixed = copy.deepcopy(raw)
    if "history" in mixed:
        chance.shuffle(mixed["history"])
    assert row(mixed) == row(raw)


def test_what_has_not_happened_yet_is_not_history():
    early = row(FULL, datetime(2026, 5, 3, 12, tzinfo=UTC))
    got = values(LAYOUT, early.case)
    assert (got["history.open_promises"], got["history.broken_promises"], got["history.orders"]) == (1, 0, 1)
    assert len(got["history"]) == 5


@pytest.mark.parametrize(("back", "counts"), [(365 * 86400, 1), (365 * 86400 + 1, 0), (0, 1), (-1, 0)])
def test_the_window_is_365_days_to_the_second(back, counts):
    at = (AS_OF - timedelta(seconds=back)).isoformat()
    got = values(LAYOUT, row(changed(LEAST, history=[{"id": "h", "at": at, "kind": "matter"}])).case)
    assert got["history.matters"] == counts


def test_hours_are_exact_seconds_where_the_column_is_a_duration():
    layout = Layout((column("order.placed_at", "hours", kind=Kind("duration")),), ())
    order = {"id": "K", "placed_at": (AS_OF - timedelta(hours=23, minutes=59)).isoformat()}
    assert row(changed(LEAST, order=order), preparer=Preparer(SCHEMA, layout)).case.values == (86340,)
    floor = Preparer(SCHEMA, Layout((column("order.placed_at", "hours"),), ()))
    assert row(changed(LEAST, order=order), preparer=floor).case.values == (23,)


def test_only_the_columns_of_the_layout_are_there():
    layout = Layout((column("order.total"), column("issue.kind"), column("item.price")), ())
    made = row(FULL, preparer=Preparer(SCHEMA, layout))
    assert made.case.values == (4200,)
    assert made.issues[0].values == (4200, 0)
    assert made.issues[0].items[0].values == (4200, 0, 500)
    empty = row(FULL, preparer=Preparer(SCHEMA, Layout((), ())))
    assert empty.case.values == empty.issues[0].values == ()


@pytest.mark.parametrize(
    "bad",
    [
        column("order.total", "days"),
        column("customer.since", "hours"),
    ],
)
def test_a_measure_that_no_fact_can_fill_is_refused_when_compiled(bad):
    with pytest.raises(ValueError, match=r"no date|no hours"):
        Preparer(SCHEMA, Layout((bad,), ()))


def test_a_layout_out_of_order_or_with_thread_facts_is_refused():
    for names in (("issue.kind", "order.total"), ("thread.topic",)):
        with pytest.raises(ValueError, match="thread facts are public only"):
            Preparer(SCHEMA, Layout(tuple(map(column, names)), ()))


def test_markets_of_one_currency_agree_on_it():
    one = schema_of(changed(HOUSE, markets={m: HOUSE["markets"][m] for m in ("it", "bg")}, data={}))
    made = Preparer(one, Layout((column("case.currency", schema=one),), ())).row(read_case(LEAST, one), AS_OF)
    assert (made.currency, made.case.values) == ("EUR", (0,))


def test_a_private_fact_cannot_be_a_public_column():
    with pytest.raises(ValueError, match=r"order\.total"):
        Preparer(SCHEMA, Layout((), (column("order.total"),)))


def test_a_naive_as_of_is_refused_with_help():
    with pytest.raises(TimeError, match="no time zone") as caught:
        row(LEAST, AS_OF.replace(tzinfo=None))
    assert "tzinfo=UTC" in caught.value.help
    with pytest.raises(TimeError):
        PREPARER.view(None, None, AS_OF.replace(tzinfo=None))


def test_as_of_in_another_zone_is_the_same_moment():
    assert row(FULL, AS_OF.astimezone(ZoneInfo("Asia/Jakarta"))) == row(FULL)


# -- the view ----------------------------------------------------------------------------------------------------------


def view(raw, as_of=AS_OF):
    case = read_case(raw, SCHEMA)
    return PREPARER.view(case.contact.thread, case.locale, as_of)


def test_the_view_shows_the_thread_and_what_holds_in_every_market():
    seen = view(FULL)
    got = dict(zip((c.name for c in LAYOUT.public), seen.values, strict=True))
    assert got["thread.topic"] == SCHEMA.places["topic"]["complaint"]
    assert got["house.returns_url"] == "https://shop.example/returns"
    assert got["house.phone"] is None
    assert got["house.return_days"] == 30
    assert (seen.name, seen.locale) == ("Ana", "it")


def test_an_incident_is_public_only_where_it_is_in_force_everywhere():
    at = [c.name for c in LAYOUT.public].index("house.incident")
    members = SCHEMA.places["incident"]
    noon = {day: view(FULL, datetime(2026, 11, day, 12, tzinfo=UTC)).values[at] for day in (20, 21, 22, 23)}
    assert noon == {20: members["none"], 21: members["storm"], 22: members["storm"], 23: members["none"]}
    # the 23rd has begun in Jakarta
    assert view(FULL, datetime(2026, 11, 22, 18, tzinfo=UTC)).values[at] == members["none"]


@settings(max_examples=40, deadline=None)
@given(raw_cases(), raw_cases())
def test_private_facts_never_change_the_view(one, other):
    thread = {"text": "Grr", "name": "Ana", "topic": "complaint", "rating": 1}
    for raw in (one, other):
        raw["contact"]["thread"] = thread
        raw["locale"] = "it"
    assert view(one) == view(other)


def test_the_view_is_made_from_thread_locale_and_time_alone():
    same = PREPARER.view(Thread(text="Grr", rating=1), "it", AS_OF)
    assert PREPARER.view(Thread(text="Grr", rating=5), "it", AS_OF) == same
    assert PREPARER.view(Thread(text="Hm"), "it", AS_OF).seed != same.seed
    assert PREPARER.view(None, None, AS_OF).name is None
    with pytest.raises(CaseError, match="cancl"):
        PREPARER.view(Thread(topic="cancl"), None, AS_OF)


def test_the_seed_is_that_of_the_id_alone():
    assert row(LEAST).seed == row(changed(FULL, id=LEAST["id"])).seed != row(changed(LEAST, id="c-2")).seed


def test_a_preparer_pickles_as_what_it_is_made_from():
    again = pickle.loads(pickle.dumps(PREPARER))  # noqa: S301 - our own bytes
    case = read_case(FULL, again.schema)
    assert again.row(case, AS_OF) == row(FULL)


def test_every_fact_can_be_a_column():
    assert len(layout_of().columns) == sum(f.scope != "thread" for f in SCHEMA.facts.values())
