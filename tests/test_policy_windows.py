"""Limits that look back, the uses of exceptions, and the seam for whoever keeps the books (S2, S14)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests import starter
from tests.decide_houses import (
    VIEW,
    YES,
    Gate,
    Limit,
    Rule,
    Say,
    allow,
    decide,
    engine,
    eur,
    give,
    is_,
    one,
    policy,
    row,
    section,
)

from calmreply.findings import CaseError
from calmreply.policy.decision import outline
from calmreply.policy.explain import explain, tree
from calmreply.policy.fingerprint import fingerprint
from calmreply.policy.model import Exception_
from calmreply.policy.windows import balances, first_day, spent, window_text, windowed

VOUCHER = give("voucher", eur(600), "goodwill")
OPEN = {"issue.topic": "return"}
KNOWN = {"customer.identified": True}
GATE = Gate("identity", "customer.identified", is_("issue.topic", "cancel"), "ask-identity")


def limit(per="customer", *, at=None, times=None, over="trim", of=("basis", "goodwill"), window="365 days"):
    return Limit("year", of, per, at, times, over, Say("enough"), "It has an end.", None, window)


def house(*limits, give=(VOUCHER,), **more):
    return policy(section("s", (YES, allow(*give, **more))), gates=(GATE,), limits=limits)


def gives(p, r):
    return [(g.kept, g.dropped) for g in one(p, r).gives]


@pytest.mark.parametrize(
    ("used", "left"),
    [((), (600, False)), (((1, 500),), (500, False)), (((3, 1000),), (0, True)), (((3, 4000),), (0, True))],
)
def test_what_was_used_before_leaves_less(used, left):
    p = house(limit(at=eur(1000)))
    assert gives(p, row(case=KNOWN)._replace(used=used)) == [left]


@pytest.mark.parametrize(("used", "kept"), [((), False), (((1, 0),), False), (((2, 0),), True)])
def test_times_count_on_from_before(used, kept):
    assert gives(house(limit(times=2)), row(case=KNOWN)._replace(used=used))[0][1] is kept


def test_a_limit_per_customer_asks_who_that_is_and_gives_nothing_until_then():
    decided = decide(house(limit(at=eur(1000))), row(OPEN, OPEN))
    assert [(g.kept, g.dropped) for r in decided.results for g in r.gives] == [(0, True), (0, True)]
    assert [r.say for r in decided.results] == [(), ()]
    assert decided.asks == (("1", "gate:identity", "ask-identity"),)
    assert decided.person == ()


def test_where_nobody_can_tell_who_the_customer_is_a_person_answers():
    decided = decide(house(limit(at=eur(1000))), row(OPEN, case={"customer.identified": "unavailable"}))
    assert decided.asks == ()
    assert decided.person == ("1",)


def test_half_a_bargain_is_not_dropped_for_want_of_a_name():
    decided = decide(house(limit(at=eur(1000)), do="cancel-order"), row(OPEN))
    assert [(r.verdict, r.do, r.gives) for r in decided.results] == [("refer", None, ())]
    assert decided.asks[0].about == "gate:identity"


@pytest.mark.parametrize("per", ["order", "house"])
def test_a_limit_of_an_order_or_of_the_house_needs_no_name(per):
    assert gives(house(limit(per, at=eur(1000))), row(OPEN)._replace(used=((0, 700),))) == [(300, False)]


def test_the_uses_of_an_exception_end():
    then = allow(do="cancel-order")
    s = section("s")
    exempt = Rule("flood", YES, then, "Water.", exception=Exception_("care", "Water.", "uses"))
    uses = Limit("uses", ("exception", "flood"), "house", None, 2, "refer", Say("enough"), "Water.", None, "month")
    p = policy(replace(s, rules=(exempt,)), limits=(uses,))
    assert one(p, row()._replace(used=((1, 0),))).verdict == "allow"
    last = one(p, row()._replace(used=((2, 0),)))
    assert (last.verdict, last.do, last.say) == ("refer", None, ("enough",))
    two = decide(p, row({}, {})._replace(used=((1, 0),)))
    assert [r.verdict for r in two.results] == ["allow", "refer"]


def test_what_was_used_before_is_part_of_the_fingerprint():
    p = house(limit(at=eur(1000)))
    decided = [engine(p).decide(row(case=KNOWN)._replace(used=u), VIEW) for u in ((), ((1, 100),), ((1, 100),))]
    one_, two, three = (fingerprint(p, d) for d in decided)
    assert one_ != two == three


def test_an_explanation_tells_what_was_used_before_and_who_must_be_known():
    p = house(limit(at=eur(1000)))
    told = explain(p, engine(p).decide(row(case=KNOWN)._replace(used=((1, 700),)), VIEW))
    listed = told["sections"][0]["limits"]
    assert listed == [
        {"limit": "year", "because": "It has an end.", "per": "customer", "in": "365 days", "used_before": "7.00 EUR"}
    ]
    assert "limit year: It has an end. (used before: 7.00 EUR)" in tree(told)
    told = explain(p, engine(p).decide(row(OPEN), VIEW))
    assert told["sections"][0]["limits"] == [{"limit": "year", "waits_for": "customer.identified"}]
    assert "waits for customer.identified" in tree(told)


# -- the seam --------------------------------------------------------------------------------------------------------


TODAY = date(2026, 11, 21).toordinal()


@pytest.mark.parametrize(
    ("window", "first"),
    [
        ("day", "2026-11-21"),
        ("month", "2026-11-01"),
        ("year", "2026-01-01"),
        ("1 days", "2026-11-21"),
        ("365 days", "2025-11-22"),
    ],
)
def test_windows_have_a_first_day(window, first):
    assert date.fromordinal(first_day(window, TODAY)).isoformat() == first


def test_for_ever_has_no_first_day():
    assert first_day("for ever", TODAY) is None


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("365 days", "365 days"),
        ("1 day", "1 days"),
        ("for  ever", "for ever"),
        ("month", "month"),
        ("0 days", None),
        ("weeks", None),
    ],
)
def test_windows_have_one_spelling(text, read):
    assert window_text(text) == read


def test_balances_are_the_sums_within_the_window():
    p = house(limit(at=eur(1000)))
    records = [
        ("year", TODAY, 1, 100),
        ("year", TODAY - 364, 1, 20),
        ("year", TODAY - 365, 1, 3),
        ("year", TODAY + 1, 1, 7),
        ("x", TODAY, 1, 1),
    ]
    assert balances(p, records, TODAY) == {"year": (2, 120)}


def test_what_a_decision_uses_is_what_it_keeps():
    p = house(limit(at=eur(500)), limit("case", at=eur(900), window=""))
    made = engine(p).decide(row({}, {}, case=KNOWN), VIEW)
    assert [x.per for x in windowed(p)] == ["customer"]
    assert [tuple(s) for s in spent(p, outline(p, made.shape), made.kept)] == [("year", "s", 1, 1, 500, False)]


# -- through the door --------------------------------------------------------------------------------------------------


def test_a_case_says_what_was_used_of_the_limits_before():
    house_ = starter.house()
    case = house_.case(starter.case_bytes("late-parcel-si"))
    used = {"goodwill-per-order": {"times": 1, "amount": "13.00 EUR"}}
    again = case.model_copy(update={"used": type(case).model_validate({**BARE, "used": used}).used})
    row_, _ = house_.prepare(again, as_of=starter.WHEN)
    at = [x.id for x in house_.parts.policy.limits].index("goodwill-per-order")
    assert row_.used[at] == (1, 1300)
    kept = [g.kept for r in read(house_, again) for g in r.gives if g.basis == "goodwill"]
    assert kept == [200]


BARE = {"id": "1", "contact": {"channel": "email"}}


def read(house_, case):
    from calmreply.policy.decision import read as unfold

    return unfold(house_.parts.policy, house_.decide(case, as_of=starter.WHEN)).results


@pytest.mark.parametrize(
    ("used", "path"),
    [
        ({"goodwill-per-ordr": {"times": 1}}, "used.goodwill-per-ordr"),
        ({"goodwill-per-order": {"times": 1, "amount": "5.00 GBP"}}, "used.goodwill-per-order.amount"),
        ({"goodwill-per-order": {"times": -1}}, "used.goodwill-per-order.times"),
    ],
)
def test_balances_that_fit_no_limit_are_refused(used, path):
    house_ = starter.house()
    with pytest.raises(CaseError) as caught:
        house_.prepare(house_.case({**BARE, "market": "it", "used": used}), as_of=starter.WHEN)
    assert caught.value.path == path


QUALITY = {
    **BARE,
    "market": "uk",
    "customer": {"id": "c", "identified": True},
    "order": {"id": "o", "total": "40.00 GBP", "delivered_at": "2026-11-10T10:00:00Z"},
    "issues": [
        {
            "topic": "complaint", "kind": "damaged", "fault": "carrier", "photo_seen": True, "in_stock": True,
            "value": "20.00 GBP",
        }
    ],
}  # fmt: skip


def quality(issue=None, **more):
    house_ = starter.house()
    case = house_.case({**QUALITY, "issues": [{**QUALITY["issues"][0], **(issue or {})}], **more})
    return house_, case, next(r for r in read(house_, case) if r.section == "quality")


def test_the_starter_lets_the_customer_choose_and_asks():
    house_, case, result = quality()
    assert (result.status, result.missing) == ("needs", ("issue.chosen.amends",))
    said = house_.answer(case, as_of=starter.WHEN).first.text
    assert "would you like a replacement, or your money back?" in said
    for locale in house_.locales:
        assert house_.answer(case, as_of=starter.WHEN, locale=locale).first.text


@pytest.mark.parametrize(("chosen", "kind"), [("refund", "refund"), ("replacement", "replacement")])
def test_what_was_chosen_is_given(chosen, kind):
    _, _, result = quality({"chosen": {"amends": chosen}})
    assert [g.kind for g in result.gives] == [kind]


def test_one_open_option_is_taken_without_a_question():
    _, _, result = quality({"in_stock": False})
    assert (result.rule, [g.kind for g in result.gives]) == ("chosen-in-thirty-days-refund", ["refund"])


def test_an_option_that_there_is_not_is_refused():
    with pytest.raises(CaseError, match="no member"):
        quality({"chosen": {"amends": "repair"}})


@pytest.mark.parametrize(
    ("day", "rule"),
    [(9, "hardly-late"), (10, "days-before-christmas"), (24, "days-before-christmas"), (25, "hardly-late")],
)
def test_an_exception_of_the_starter_stands_between_its_days(day, rule):
    house_ = starter.house()
    case = house_.case(starter.case_bytes("late-parcel-si"))
    facts = {**case.facts, "order.days_late": 2}
    case = house_.case(type(case).model_validate({**case.model_dump(), "facts": facts}))
    made = house_.decide(case, as_of=datetime(2026, 12, day, 12, tzinfo=UTC))
    from calmreply.policy.decision import read as unfold

    result = next(r for r in unfold(house_.parts.policy, made).results if r.section == "delivery")
    assert result.rule == rule
    told = house_.explain(made)
    assert ("answered for by head-of-service" in str(told)) == (rule == "days-before-christmas")


@pytest.mark.parametrize(
    ("market", "moment", "today"),
    [
        ("uk", "2026-12-24T23:30", "2026-12-24"),
        ("si", "2026-12-24T23:30", "2026-12-25"),
        ("id", "2026-12-24T17:30", "2026-12-25"),
        (None, "2026-12-24T17:30", "2026-12-24"),
    ],
)
def test_the_day_is_that_of_the_market(market, moment, today):
    house_ = starter.house()
    row_, _ = house_.prepare(house_.case({**BARE, "market": market}), as_of=datetime.fromisoformat(f"{moment}+00:00"))
    at = house_.parts.policy.layout.index["case.today"]
    assert date.fromordinal(row_.case.values[at]).isoformat() == today


def test_the_day_is_left_out_of_the_fingerprint():
    house_ = starter.house()
    issue = {"topic": "complaint", "kind": "late", "fault": "carrier"}
    case = house_.case({**BARE, "market": "si", "order": {"id": "o", "days_late": 2}, "issues": [issue]})
    made = [house_.decide(case, as_of=datetime(2026, *day, 12, tzinfo=UTC)) for day in ((11, 23), (11, 24), (12, 11))]
    one_, two, within = (fingerprint(house_.parts.policy, d) for d in made)
    assert one_ == two != within
