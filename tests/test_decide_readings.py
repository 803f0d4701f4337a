"""Readings of the semantics page (R1 to R12) that no example of it shows, each as a small house."""

from __future__ import annotations

import pytest
from tests.decide_houses import (
    GONE,
    YES,
    Expr,
    Gate,
    Grant,
    Limit,
    Outcome,
    Say,
    allow,
    both,
    cmp,
    col,
    decide,
    deny,
    eur,
    give,
    is_,
    one,
    percent,
    policy,
    row,
    section,
    units,
)  # fmt: skip

OPENED, BROKEN, FLAGGED = col("issue.opened"), col("issue.broken"), col("order.flagged")
PAID = col("order.paid")
NONE_OF_IT = Expr("*", (PAID, percent(0)), PAID.kind)


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        (allow(give("refund", PAID), once=("confirm",)), "proposed"),
        (allow(give("gift"), once=("confirm",)), "proposed"),
        (allow(give("refund", NONE_OF_IT), once=("confirm",)), "decided"),
        (allow(give("refund", NONE_OF_IT), do="cancel-order", once=("confirm",)), "proposed"),
        (Outcome(verdict="allow", charge=(Grant("fee", PAID),), once=("confirm",)), "proposed"),
        (Outcome(verdict="allow", charge=(Grant("fee", NONE_OF_IT),), once=("confirm",)), "decided"),
    ],
)
def test_an_outcome_waits_only_while_something_is_left_to_carry_out(outcome, status):
    assert one(policy(section("s", (YES, outcome))), row(case={"order.paid": 1})).status == status
    nothing = one(policy(section("s", (YES, outcome))), row(case={"order.paid": 0}))
    left = outcome.do or any(g.amount is None for g in outcome.give)
    assert nothing.status == ("proposed" if left else "decided")


def test_what_a_limit_drops_waits_for_nothing():
    gift = Outcome(give=(give("voucher", eur(500), "goodwill"),), once=("confirm",))
    limit = Limit("none", ("kind", "voucher"), "case", eur(0), None, "drop")
    r = one(policy(section("s", (YES, gift), kind="remedy"), limits=(limit,)), row())
    assert (r.status, r.gives[0].dropped) == ("decided", True)


def test_collected_outcomes_wait_together():
    p = policy(
        section(
            "s",
            (OPENED, Outcome(give=(give("refund", PAID),), once=("confirm",))),
            (BROKEN, Outcome(give=(give("gift"),))),
            kind="remedy",
            hit="collect",
        )
    )
    for opened, broken, paid, status in (
        (True, True, 0, "proposed"),
        (True, False, 0, "decided"),
        (True, False, 5, "proposed"),
        (False, True, 5, "decided"),
    ):
        r = one(p, row({"issue.opened": opened, "issue.broken": broken}, case={"order.paid": paid}))
        assert r.status == status


def test_what_stands_behind_an_unproved_applies_is_no_fault():
    euros = Expr("const", (500,), PAID.kind, unit="GBP")
    p = policy(section("s", (cmp(">", PAID, euros), allow()), applies=OPENED))
    known = {"order.paid": 100}
    assert one(p, row({"issue.opened": GONE}, case=known)).status == "not-applicable"
    assert one(p, row({"issue.opened": True}, case=known)).status == "fault"


def test_unknown_facts_come_first_where_applies_hangs_on_unavailable_ones_too():
    either = Expr("or", (OPENED, FLAGGED))
    p = policy(section("s", (YES, allow()), applies=either))
    assert one(p, row(case={"order.flagged": GONE})).missing == ("issue.opened",)
    p = policy(section("s", (YES, allow()), applies=both(OPENED, FLAGGED)))
    assert one(p, row(case={"order.flagged": GONE})).status == "not-applicable"


def test_one_question_is_asked_once():
    bad = Expr("any", (units("issue.items"), col("item.bad")))
    p = policy(section("s", (bad, allow())), section("t", (col("item.bad"), allow()), per="item"))
    d = decide(p, row({}, items=[[{}, {}]]))
    assert [r.status for r in d.results] == ["needs"] * 3
    assert [(a.unit, a.about) for a in d.asks] == [("1", "item.bad")]
    p = policy(section("t", (col("item.bad"), allow()), per="item"))
    d = decide(p, row({}, items=[[{}, {}]]))
    assert [(a.unit, a.about) for a in d.asks] == [("1/1", "item.bad"), ("1/2", "item.bad")]


def test_messages_of_a_settled_outcome_stay_once_in_the_order_of_its_first_rule():
    def outcome(told, *say):
        return Outcome(give=(Grant("gift", say=told), Grant("voucher", say=Say("same"))), say=tuple(map(Say, say)))

    p = policy(
        section(
            "s",
            (OPENED, outcome(Say("one"), "a", "b", "b", "c")),
            (BROKEN, outcome(Say("two"), "b", "a", "a")),
            kind="remedy",
            default=outcome(None, "b", "x", "a", "b"),
        )
    )
    r = one(p, row())
    assert (r.status, r.say, [g.message for g in r.gives]) == ("settled", ("a", "b"), [None, "same"])
    r = one(p, row({"issue.opened": False}))
    assert (r.status, r.say, [g.message for g in r.gives]) == ("settled", ("b", "a"), [None, "same"])


@pytest.mark.parametrize(("total", "status"), [(None, "held"), (GONE, "held"), (9000, "held"), (2000, "decided")])
def test_a_gate_needs_disproof(total, status):
    gate = Gate("identity", "customer.identified", cmp(">", PAID, eur(5000)), "ask-identity")
    p = policy(section("s", (YES, allow())), gates=(gate,))
    assert one(p, row(case={"order.paid": total, "customer.identified": False})).status == status


def test_a_fault_in_a_gate_is_a_fault_of_its_units():
    pounds = Expr("const", (500,), PAID.kind, unit="GBP")
    gate = Gate("identity", "customer.identified", cmp(">", PAID, pounds), "ask-identity")
    p = policy(section("s", (is_("order.status", "open"), allow())), gates=(gate,))
    d = decide(p, row(case={"order.paid": 1, "order.status": "open", "customer.identified": True}))
    assert ([r.status for r in d.results], d.person) == (["fault"], ("1",))


def test_a_comparison_inside_count_has_cells_of_its_own():
    few = Expr("count", (units("issues"), cmp("<", "issue.days", 14)), col("issue.days").kind)
    p = policy(section("s", (cmp(">", few, 2), deny()), per="case", default=allow()))
    assert one(p, row({})).rule == "default"
    assert one(p, row({}, {})).rule == "default"
    assert one(p, row({}, {}, {})).missing == ("issue.days",)
