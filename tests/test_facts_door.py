"""What the door lets in, and what it says to the rest."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.test_facts_house import FULL, HOUSE, LEAST, SCHEMA, changed, raw_cases

from calmreply.facts.case import Case, Money
from calmreply.facts.door import admit, person, read_case
from calmreply.facts.schema import Person
from calmreply.findings import CaseError


def refused(data) -> CaseError:
    with pytest.raises(CaseError) as caught:
        read_case(data, SCHEMA)
    return caught.value


def with_issue(**fields):
    return changed(LEAST, issues=[fields])


def with_order(**fields):
    return changed(LEAST, order={"id": "K-1", **fields})


def test_the_least_case_is_one_issue_of_topic_unknown():
    known = admit(read_case(LEAST, SCHEMA), SCHEMA)
    (issue,) = known.issues
    assert issue.id == "1"
    assert issue.facts == {"issue.topic": 0, "issue.want": 0}
    assert issue.items is None
    assert (known.history, known.market, known.currency) == (None, None, None)


def test_the_full_case_is_read_with_its_declared_facts():
    case = read_case(FULL, SCHEMA)
    assert case.order is not None
    assert case.order.total == Money(minor=4200, currency="EUR")
    assert case.facts["order.shipping_paid"] == "4.90 EUR"
    assert case.issues[0].facts["issue.opened"] is True
    assert [issue.id for issue in case.issues] == ["1", "2"]
    known = admit(case, SCHEMA)
    assert known.facts["order.shipping_paid"] == 490
    assert known.facts["order.lines"] == ((500, False), (None, True))
    assert known.facts["history.returned_share"] == 25
    assert known.issues[0].facts["issue.waited"] == 36 * 3600
    assert known.issues[0].facts["issue.grade"] == 1
    assert known.issues[0].facts["issue.items"] == ((500, True), (750, None))
    assert known.issues[0].item_ids == ("1/1", "1/2")
    assert known.issues[1].facts["issue.want"] == SCHEMA.places["want"]["refund"]


def test_json_text_bytes_mapping_and_value_are_the_same_case():
    case = read_case(FULL, SCHEMA)
    text = json.dumps(FULL)
    assert read_case(text, SCHEMA) == read_case(text.encode(), SCHEMA) == read_case(case, SCHEMA) == case


@settings(max_examples=40, deadline=None)
@given(raw_cases())
def test_a_case_comes_back_from_its_own_json(raw):
    case = read_case(raw, SCHEMA)
    again = read_case(case.model_dump_json(), SCHEMA)
    assert again == case
    assert admit(again, SCHEMA) == admit(case, SCHEMA)


@settings(max_examples=30, deadline=None)
@given(raw_cases())
def test_reading_does_not_change_what_was_given(raw):
    before = json.dumps(raw, sort_keys=True)
    read_case(raw, SCHEMA)
    assert json.dumps(raw, sort_keys=True) == before


def test_a_copy_with_other_fields_is_admitted_anew():
    case = read_case(with_order(shipping_paid="4.90 EUR"), SCHEMA)
    other = case.model_copy(update={"facts": {"order.shipping_paid": "1.00 EUR"}})
    assert admit(other, SCHEMA).facts["order.shipping_paid"] == 100
    assert admit(pickle.loads(pickle.dumps(case)), SCHEMA) == admit(case, SCHEMA)  # noqa: S301 - our own bytes


def test_text_is_kept_as_it_was_given():
    text = "\u202eabc\x07\u200b"
    assert read_case({"id": "1", "contact": {"channel": "x", "text": text}}, SCHEMA).contact.text == text


FAULTS = [
    # what is wrong, path, words of the message, words of the help
    (changed(LEAST, custmer={"id": "u"}), "custmer", "not known", "`customer`"),
    (with_order(totl="1 EUR"), "order.totl", "not known", "`total`"),
    (with_order(shiping_paid="1 EUR"), "order.shiping_paid", "not known", "`shipping_paid`"),
    (with_issue(openned=True), "issues[0].openned", "not known", "`opened`"),
    (with_issue(items=[{"pryce": "1 EUR"}]), "issues[0].items[0]", "`pryce`", "`price`"),
    (with_order(lines=[{"pryce": "1 EUR"}]), "order.lines[0]", "`pryce`", "`price`"),
    (with_order(total=12.5), "order.total", "12.5 is a float", 'write money as text: "12.50 EUR"'),
    (with_order(total=12), "order.total", "12 is a bare number", '"12.00 EUR"'),
    (with_order(shipping_paid=4.9), "order.shipping_paid", "4.9 is a float", '"4.90 EUR"'),
    (with_order(total="12,50 EUR"), "order.total", "no amount", "point"),
    (with_order(total="-1.00 EUR"), "order.total", "negative", "minus"),
    (with_order(total="1.00 EUX"), "order.total", "no currency", "`EUR`"),
    (with_order(total="1.00 USD"), "order.total", "no market of the house is in USD", "GBP, EUR"),
    (changed(FULL, market="uk"), "order.total", "money in EUR, but the market `uk` is in GBP", "one currency"),
    (with_order(total="1.00 EUR", shipping_paid="1.00 GBP"), "order.shipping_paid", "`order.total` is in EUR", ""),
    (
        with_order(placed_at="2026-02-01T10:00:00Z", delivered_at="2026-01-01T10:00:00Z"),
        "order.delivered_at",
        "before",
        "",
    ),
    (with_order(placed_at="2026-02-01T10:00:00"), "order.placed_at", "no time zone", "2026-02-01T10:00:00Z"),
    (with_order(placed_at="2026-02-01"), "order.placed_at", "date without a time", "time"),
    (with_order(placed_at=1_700_000_000), "order.placed_at", "is text", "2026"),
    (with_order(placed_at="2026-02-30T10:00:00Z"), "order.placed_at", "calendar", ""),
    (changed(LEAST, customer={"id": "u", "since": "2021-13-01"}), "customer.since", "calendar", ""),
    (changed(LEAST, customer={"id": "u", "since": "2021-01-01T10:00:00Z"}), "customer.since", "date", "leave the time"),
    (changed(LEAST, customer={"id": "u", "identified": "yes"}), "customer.identified", "`yes` is neither", ""),
    (changed(LEAST, customer={"id": 5}), "customer.id", "5 is no text", "quotes"),
    (changed(LEAST, customer={"id": ""}), "customer.id", "empty", ""),
    (changed(LEAST, customer={"id": "u", "standing": "gold"}), "customer.standing", "`gold`", ""),
    (changed(LEAST, market="itt"), "market", "`itt`", "`it`"),
    (with_issue(topic="complain"), "issues[0].topic", "`complain`", "`complaint`"),
    (with_issue(return_reason="broke"), "issues[0].return_reason", "`broke`", "`broken`"),
    (with_issue(opened="yes"), "issues[0].opened", "neither", ""),
    (with_issue(waited="soon"), "issues[0].waited", "span of time", "36 hours"),
    (with_order(days_late=400), "order.days_late", "out of range", "-30..365"),
    (with_order(days_late=True), "order.days_late", "whole number", ""),
    (with_order(days_late=2.0), "order.days_late", "whole number", ""),
    (changed(LEAST, facts={"history.returned_share": 0.5}), "history.returned_share", "no decimal", "text"),
    (changed(LEAST, facts={"order.status": "open"}), "facts", "built in", "own field"),
    (changed(LEAST, facts={"order.shiping": "1 EUR"}), "facts", "no fact", "order.shipping_paid"),
    (changed(LEAST, facts={"issue.opened": True}), "facts", "wrong place", "in its issue"),
    (changed(LEAST, facts={"house.return_days": 3}), "facts", "constant", ""),
    (changed(LEAST, facts={"history.matters": 3}), "facts", "computed", ""),
    (changed(LEAST, facts={"case.gift_wrap": True}, gift_wrap=True), "facts", "twice", ""),
    (changed(LEAST, issues=[{"id": "a"}, {"id": "a"}]), "issues[1].id", "twice", ""),
    (
        changed(LEAST, history=[{"id": "h", "at": "2026-01-01T10:00:00Z", "kind": "matters"}]),
        "history[0].kind",
        "",
        "`matter`",
    ),
    (changed(FULL, history=[FULL["history"][0]] * 2), "history[1].id", "twice", ""),
    (changed(LEAST, unavailable=["order.statu"]), "unavailable", "no fact", "`order.status`"),
    (changed(FULL, unavailable=["order.status"]), "unavailable", "stated, and named unavailable", ""),
    (changed(FULL, unavailable=["case.market"]), "unavailable", "stated, and named unavailable", ""),
    (changed(LEAST, unavailable=["history.matters"]), "unavailable", "cannot be", "`history`"),
    (with_issue(unavailable=["order.status"]), "issues[0].unavailable", "belongs to the case", ""),
    ({"id": "1"}, "contact", "missing", "channel"),
    ({"id": "1", "contact": {}}, "contact.channel", "missing", ""),
    ({"id": "x" * 201, "contact": {"channel": "x"}}, "id", "201 characters", "200"),
    ({"id": "1", "contact": {"channel": "x", "text": "x" * 100_001}}, "contact.text", "100001", ""),
    (changed(LEAST, issues=[{}] * 1001), "issues", "too long", "1000"),
    (changed(LEAST, issues={}), "issues", "no list", ""),
    (changed(LEAST, order=[]), "order", "no table", ""),
    (
        changed(LEAST, contact={"channel": "x", "thread": {"topic": "cancl"}}),
        "contact.thread.topic",
        "`cancl`",
        "`cancel`",
    ),
]


@pytest.mark.parametrize(
    ("data", "path", "message", "help_"), FAULTS, ids=[f"{i}-{f[1]}" for i, f in enumerate(FAULTS)]
)
def test_a_faulty_case_is_one_error_with_path_and_help(data, path, message, help_):
    error = refused(data)
    assert error.path == path
    assert message in error.message
    assert help_ in error.help
    assert "\n" not in error.message
    assert refused(json.dumps(data)).message == error.message


def test_all_places_to_mend_are_named():
    error = refused(changed(LEAST, order={"id": 5, "total": 1.5}, market=7))
    assert error.path == "order.id"
    assert "`order.total`, `market`" in error.help


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{"id": "1", "id": "2"}', "the key `id` stands twice"),
        (b'{"id": "1", "contact": {"channel": "x", "messages": NaN}}', "`NaN` is no value"),
        (b'{"id": -Infinity}', "`-Infinity` is no value"),
        (b'{"id": ', "no JSON"),
        (b'\xff{"id": "1"}', "no UTF-8"),
        (b"[" * 100_000, "nested too deep"),
        (b"9" * 5_000, "too long"),
        (b"[]", "a table with keys"),
        ('{"id": "\\ud800", "contact": {"channel": "x"}}', "half a character"),
        (b" " * (8 * 1024 * 1024 + 1), "bytes"),
    ],
)
def test_what_is_no_json_is_refused_in_words(data, message):
    assert message in str(refused(data))


@settings(max_examples=100, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["id", "contact", "order", "issues", "facts", "history", "total", "opened", "at", "x"]),
                inner,
            )
        ),
        max_leaves=12,
    )
)
def test_whatever_comes_in_nothing_but_a_case_error_comes_out(data):
    try:
        read_case(data, SCHEMA)
    except CaseError as error:
        said = error.message
    assert said


def test_a_case_built_in_python_is_checked_for_the_house():
    case = Case.model_validate({"id": "1", "contact": {"channel": "x"}, "market": "nowhere"})
    with pytest.raises(CaseError, match="no market"):
        read_case(case, SCHEMA)


def test_times_are_kept_in_utc_whatever_they_were_written_in():
    order = read_case(with_order(placed_at="2026-02-01T10:00:00+02:00"), SCHEMA).order
    assert order is not None
    assert order.placed_at == datetime(2026, 2, 1, 8, tzinfo=UTC)
    assert order.placed_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("customer", "expected"),
    [
        (None, None),
        ({"id": "u"}, Person(None, None, None, "unspecified")),
        ({"id": "u", "name": "Ana Novak"}, Person(None, None, "Ana Novak", "unspecified")),
        ({"id": "u", "given": "Ana", "family": "Novak"}, Person("Ana", "Novak", "Ana Novak", "unspecified")),
        ({"id": "u", "given": "Ana", "addressee": "feminine"}, Person("Ana", None, "Ana", "feminine")),
    ],
)
def test_no_name_is_taken_apart(customer, expected):
    assert person(read_case(changed(LEAST, customer=customer), SCHEMA)) == expected


def test_the_only_market_is_the_market_of_every_case():
    from calmreply.facts.declare import schema_of

    one = schema_of({"calendars": HOUSE["calendars"], "markets": {"it": HOUSE["markets"]["it"]}})
    known = admit(read_case(LEAST, one), one)
    assert (known.market, known.currency) == ("it", "EUR")
