"""The house, the cases and the layouts that the tests of the facts room share."""

from __future__ import annotations

import copy
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import strategies as st

from calmreply.facts.declare import schema_of
from calmreply.facts.schema import Column, Layout
from calmreply.findings import HouseError
from calmreply.kinds import INT, Kind

HOUSE = {
    "calendars": {
        "uk": {"hours": "mon-fri 09:00-17:30; sat 10:00-14:00", "holidays": ["2026-12-25", "2026-12-28"]},
        "it": {"hours": "mon-fri 09:00-17:30"},
        "id": {"hours": "mon-sat 08:00-16:00"},
    },
    "markets": {
        "uk": {"currency": "GBP", "zone": "Europe/London", "calendar": "uk"},
        "it": {"currency": "EUR", "zone": "Europe/Rome", "calendar": "it"},
        "bg": {"currency": "EUR", "zone": "Europe/Sofia", "calendar": "it"},
        "id": {"currency": "IDR", "zone": "Asia/Jakarta", "calendar": "id"},
    },
    "enums": {
        "topic": ["unknown", "complaint", "cancel", "return"],
        "kind": ["late", "lost", "damaged"],
        "standing": "guest < bronze < silver",
        "return-reason": ["broken", "unwanted"],
    },
    "facts": {
        "order.shipping_paid": {"kind": "money", "doc": "what shipping cost"},
        "order.days_late": {"kind": "int -30..365"},
        "order.lines": {"kind": "list", "fields": {"price": {"kind": "money"}, "opened": {"kind": "bool"}}},
        "customer.visits": {"kind": "count"},
        "case.gift_wrap": {"kind": "bool"},
        "history.returned_share": {"kind": "decimal(2)"},
        "issue.opened": {"kind": "bool", "source": "customer", "ask": "ask-opened"},
        "issue.return_reason": {"kind": "enum return-reason", "source": "customer", "ask": "ask-return-reason"},
        "issue.waited": {"kind": "duration"},
        "issue.noticed_on": {"kind": "date"},
        "issue.grade": {"kind": "enum[a < b < c]"},
        "item.price": {"kind": "money"},
        "item.sealed": {"kind": "bool"},
    },
    "data": {
        "returns_url": {"kind": "url", "value": "https://shop.example/returns"},
        "phone": {
            "kind": "phone",
            "by_market": {"uk": "+44 20 7946 0000", "it": "+39 06 0000", "bg": "+359 2 0000", "id": "+62 21 0000"},
        },
        "return_days": {"kind": "count 0..90", "value": 30},
    },
    "incidents": [
        {"id": "strike-it", "kind": "strike", "markets": ["it"], "from": "2026-11-18", "until": "2026-11-25"},
        {"id": "storm", "kind": "storm", "from": "2026-11-21", "until": "2026-11-22"},
    ],
}
SCHEMA = schema_of(HOUSE)
AS_OF = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)

FULL = {
    "id": "c-1042",
    "locale": "it",
    "market": "it",
    "matter": "m-1",
    "contact": {
        "channel": "x",
        "text": "private words",
        "at": "2026-11-21T19:00:00+01:00",
        "messages": 2,
        "thread": {"text": "Ancora niente!!!", "name": "Ana", "topic": "complaint", "rating": 1},
    },
    "issues": [
        {
            "topic": "complaint",
            "kind": "late",
            "fault": "carrier",
            "opened": True,
            "return_reason": "broken",
            "waited": "36 hours",
            "noticed_on": "2026-11-20",
            "grade": "b",
            "items": [{"price": "5.00 EUR", "sealed": True}, {"price": "7.50 EUR"}],
            "recorded": {"confirm": "abc"},
        },
        {"topic": "return", "want": "refund"},
    ],
    "customer": {
        "id": "u-7",
        "name": "Ana Novak",
        "since": "2021-03-01",
        "standing": "bronze",
        "identified": True,
        "visits": 12,
        "consents": ["survey"],
    },
    "order": {
        "id": "KP-2209",
        "total": "42.00 EUR",
        "placed_at": "2026-11-01T10:00:00+01:00",
        "delivered_at": "2026-11-09T23:30:00Z",
        "paid_by": "card",
        "status": "delivered",
        "shipping_paid": "4.90 EUR",
        "days_late": 3,
        "lines": [{"price": "5.00 EUR", "opened": False}, {"opened": True}],
    },
    "gift_wrap": False,
    "facts": {"history.returned_share": "0.25"},
    "history": [
        {"id": "h-1", "at": "2026-05-01T10:00:00Z", "kind": "matter", "issue": "late"},
        {"id": "h-2", "at": "2026-05-02T10:00:00Z", "kind": "remedy", "basis": "goodwill", "amount": "5.00 EUR"},
        {"id": "h-3", "at": "2026-05-03T10:00:00Z", "kind": "promise"},
        {"id": "h-4", "at": "2026-05-04T10:00:00Z", "kind": "promise", "kept": False},
        {"id": "h-5", "at": "2024-05-04T10:00:00Z", "kind": "matter", "issue": "late"},
        {"id": "h-6", "at": "2024-05-04T10:00:00Z", "kind": "order"},
        {"id": "h-7", "at": "2027-05-04T10:00:00Z", "kind": "order"},
    ],
}
LEAST = {"id": "c-1", "contact": {"channel": "x", "text": "…"}}


def changed(case, /, **parts):
    """A deep copy of a case with other top-level parts; None takes a part out."""
    out = copy.deepcopy(case)
    for key, value in parts.items():
        out.pop(key, None) if value is None else out.__setitem__(key, value)
    return out


def column(name, measure=None, direction="since", *, schema=SCHEMA, kind=INT):
    """A column of the schema, or a measure of time over one of its date facts."""
    fact = schema.facts[name]
    if measure is None:
        return Column(name, name, fact.kind, fact.scope)
    return Column(f"{measure} {direction} {name}", name, kind, fact.scope, measure, direction)


def layout_of(schema=SCHEMA, measures=()):
    """A layout that reads every fact there is, and the measures given."""
    found = [column(name, schema=schema) for name, fact in schema.facts.items() if fact.scope != "thread"]
    found += [column(name, measure, direction, schema=schema) for name, measure, direction in measures]
    order = {"house": 0, "case": 0, "issue": 1, "item": 2}
    public = [column(n, schema=schema) for n, f in schema.facts.items() if f.scope in {"thread", "house"}]
    return Layout(tuple(sorted(found, key=lambda c: order[c.scope])), tuple(public))


UNITS = ("hours", "days", "business days", "months", "years")
MEASURES = tuple(
    (name, unit, direction)
    for name in ("order.placed_at", "order.delivered_at")
    for unit in UNITS
    for direction in ("since", "until")
) + tuple((n, u, "since") for n in ("customer.since", "issue.noticed_on") for u in UNITS[1:])
LAYOUT = layout_of(SCHEMA, MEASURES)


def values(layout, unit):
    """The values of a unit by the names of its columns."""
    return {c.name: v for c, v in zip(layout.columns, unit.values, strict=False)}


def named(layout, mask):
    """The columns whose bits are set."""
    return {c.name for at, c in enumerate(layout.columns) if mask >> at & 1}


# -- cases by chance ---------------------------------------------------------------------------------------------------

_moments = st.datetimes(datetime(2023, 1, 1), datetime(2027, 6, 1)).map(lambda d: d.replace(microsecond=0, tzinfo=UTC))  # noqa: DTZ001 - given its zone at once
_words = st.text(max_size=12).filter(lambda t: not any(0xD800 <= ord(c) <= 0xDFFF for c in t))
_ids = st.text(alphabet="abc-123", min_size=1, max_size=6)


def _money(currency):
    return st.integers(0, 10**6).map(lambda n: f"{n // 100}.{n % 100:02} {currency}")


def _maybe(**fields):
    return st.fixed_dictionaries({}, optional=fields)


@st.composite
def raw_cases(draw):
    """A case as JSON that the house accepts."""
    market = draw(st.sampled_from([None, "uk", "it", "bg", "id"]))
    currency = SCHEMA.markets[market].currency if market else draw(st.sampled_from(["GBP", "EUR", "IDR"]))
    money = _money(currency)
    topics, kinds = st.sampled_from(SCHEMA.enums["topic"].members), st.sampled_from(SCHEMA.enums["kind"].members)
    items = st.lists(_maybe(price=money, sealed=st.booleans()), max_size=3)
    issue = _maybe(
        topic=topics,
        kind=kinds,
        want=st.sampled_from(SCHEMA.enums["want"].members),
        fault=st.sampled_from(SCHEMA.enums["fault"].members),
        opened=st.booleans(),
        return_reason=st.sampled_from(["broken", "unwanted"]),
        waited=st.sampled_from(["0 seconds", "36 hours", "3 days"]),
        noticed_on=st.dates(AS_OF.date() - timedelta(400), AS_OF.date()).map(str),
        grade=st.sampled_from("abc"),
        items=items,
    )
    event = st.fixed_dictionaries(
        {
            "at": _moments.map(lambda d: d.isoformat()),
            "kind": st.sampled_from(["matter", "remedy", "promise", "order"]),
        },
        optional={
            "issue": kinds,
            "basis": st.sampled_from(["statutory", "contractual", "goodwill"]),
            "amount": money,
            "kept": st.booleans(),
        },
    )
    history = draw(st.none() | st.lists(event, max_size=12))
    order = _maybe(
        total=money,
        placed_at=_moments.map(lambda d: d.isoformat()),
        paid_by=st.sampled_from(SCHEMA.enums["method"].members),
        status=st.sampled_from(SCHEMA.enums["order-status"].members),
        shipping_paid=money,
        days_late=st.integers(-30, 365),
        lines=st.lists(_maybe(price=money, opened=st.booleans()), max_size=2),
    )
    customer = _maybe(
        since=st.dates(AS_OF.date() - timedelta(4000), AS_OF.date()).map(str),
        standing=st.sampled_from(["guest", "bronze", "silver"]),
        identified=st.booleans(),
        name=_words.filter(bool),
        visits=st.integers(0, 99),
    )
    case = {
        "id": draw(_ids),
        "contact": {"channel": draw(_ids), "text": draw(_words)},
        "issues": draw(st.lists(issue, max_size=3)),
    }
    if draw(st.booleans()):
        case["contact"]["thread"] = draw(_maybe(text=_words, topic=topics, rating=st.integers(1, 5)))
    if draw(st.booleans()):
        case["order"] = {"id": "K-1", **draw(order)}
    if draw(st.booleans()):
        case["customer"] = {"id": "u-1", **draw(customer)}
    if draw(st.booleans()):
        case["gift_wrap"] = draw(st.booleans())
    if market:
        case["market"] = market
    if history is not None:
        case["history"] = [{"id": f"h-{at}", **entry} for at, entry in enumerate(history)]
    return case


def test_the_shared_house_reads_every_sort_of_fact():
    kinds = {fact.kind.name for fact in SCHEMA.facts.values()}
    assert kinds >= {
        "bool",
        "int",
        "count",
        "money",
        "decimal",
        "enum",
        "date",
        "datetime",
        "duration",
        "text-id",
        "list",
    }
    assert SCHEMA.currencies == ("GBP", "EUR", "IDR")
    assert SCHEMA.enums["want"].members[:4] == SCHEMA.enums["topic"].members
    assert SCHEMA.facts["issue.grade"].kind == Kind("enum", ("a", "b", "c"), ordered=True)


def test_a_house_without_anything_is_told_what_it_needs():
    with pytest.raises(HouseError, match="FAC311 the house has no markets"):
        schema_of({})
