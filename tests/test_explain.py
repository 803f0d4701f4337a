"""An explanation says what was read, what was chosen and what failed before it."""

from __future__ import annotations

import json
from fractions import Fraction

from tests.decide_houses import (
    GONE,
    VIEW,
    YES,
    Expr,
    Gate,
    Limit,
    Outcome,
    PublicView,
    Say,
    allow,
    both,
    cmp,
    col,
    const,
    decided,
    either,
    engine,
    eur,
    give,
    is_,
    no,
    percent,
    policy,
    row,
    section,
    units,
)  # fmt: skip

from calmreply.kinds import PERCENT, Kind
from calmreply.policy.explain import explain, tree
from calmreply.policy.write import write_expr, write_value

PAID = col("order.paid")
HOUSE = policy(
    section("pub", (is_("thread.topic", "praise"), Outcome(stance="thank")), kind="public", per="case"),
    section(
        "s",
        (both(is_("order.status", "open"), cmp(">", PAID, eur(5000))), allow(give("refund", PAID))),
        (is_("order.status", "open"), allow(give("voucher", Expr("*", (PAID, percent(50)), PAID.kind), "goodwill"))),
    ),
    limits=(Limit("cap", ("basis", "goodwill"), "case", eur(1000), None, "trim", Say("capped"), "we said so"),),
    gates=(Gate("identity", "customer.identified", is_("issue.topic", "return"), "ask-identity"),),
)


def told(r, p=HOUSE, view=VIEW):
    return explain(p, engine(p).decide(r, view))


def test_it_names_the_rule_its_reason_the_facts_and_what_failed_before():
    d = told(row({"issue.topic": "cancel"}, case={"order.status": "open", "order.paid": 4200}))
    s = d["sections"][0]
    assert (s["status"], s["rule"], s["because"]) == ("decided", "r2", ["because 2"])
    assert s["facts"] == [{"fact": "order.status", "value": "open"}, {"fact": "order.paid", "value": "42.00 EUR"}]
    assert s["earlier"] == [{"rule": "r1", "failed": "order.paid > 50.00 EUR", "as": "false"}]
    assert s["gives"] == [{"kind": "voucher", "basis": "goodwill", "amount": "21.00 EUR", "kept": "10.00 EUR"}]
    assert s["limits"] == [{"limit": "cap", "because": "we said so"}]
    assert d["public"]["rule"] == "default"
    assert d["public"]["earlier"][0]["failed"] == 'thread.topic == "praise"'


def test_what_is_missing_held_or_at_a_person_is_said():
    d = told(row({"issue.topic": "return"}, {"issue.topic": "cancel"}, case={"order.status": GONE}))
    assert d["held"] == {"1": "identity"}
    assert "facts" not in d["sections"][0]
    d = told(row({"issue.topic": "cancel"}))
    assert d["sections"][0]["missing"] == ["order.status", "order.paid"]
    assert d["person"] == {"units": ["1"], "by": "1970-01-02T17:00:00Z"}
    assert d["sections"][0]["earlier"][0]["as"] == "undecided"


def test_it_is_json_and_stable_and_its_tree_reads_line_by_line():
    r = row({"issue.topic": "cancel"}, case={"order.status": "open", "order.paid": 4200})
    first, second = told(r), told(r)
    assert json.dumps(first) == json.dumps(second)
    text = tree(first)
    assert "s (verdict) for 1: decided by r2\n  because: because 2\n  verdict: allow\n" in text
    assert "  gives voucher 10.00 EUR of 21.00 EUR (goodwill)\n" in text
    assert "  not r1, false: order.paid > 50.00 EUR\n" in text


def test_a_fault_says_what_went_wrong():
    p = policy(section("s", (YES, allow(give("refund", Expr("-", (PAID, eur(5)), PAID.kind))))))
    d = told(row(case={"order.paid": 1}), p)
    assert d["sections"][0]["fault"] == "the amount of `refund` is negative"
    assert "fault: the amount" in tree(d)


def test_the_public_part_is_explained_from_the_public_view():
    d = told(row({"issue.topic": "cancel"}), view=PublicView((4,), None, None, 1))
    assert (d["public"]["rule"], d["public"]["facts"]) == ("r1", [{"fact": "thread.topic", "value": "praise"}])
    assert "in public:\n  pub (public) for case: decided by r1" in tree(d)


def test_expressions_are_written_as_an_author_writes_them():
    a, b = col("issue.opened"), col("issue.broken")
    days = cmp("<=", "issue.days", 14)
    total = Expr("sum", (units("issues"), decided("s", "amount", PAID.kind)), PAID.kind)
    shown = {
        both(a, either(b, no(days))): "issue.opened and (issue.broken or not issue.days <= 14)",
        no(both(a, b)): "not (issue.opened and issue.broken)",
        cmp(">", total, eur(1000)): "sum(issues, decided.s.amount) > 10.00 EUR",
        Expr("in", (col("order.status"), const(0, col("order.status").kind))): 'order.status in ["open"]',
        Expr("*", (Expr("+", (PAID, eur(1)), PAID.kind), percent(50)), PAID.kind): "(order.paid + 0.01 EUR) * 50%",
        Expr("-", (PAID, Expr("-", (PAID, eur(1)), PAID.kind)), PAID.kind): "order.paid - (order.paid - 0.01 EUR)",
        Expr("unknown", (a,)): "issue.opened is unknown",
        Expr("else", (PAID, eur(0)), PAID.kind): "order.paid else 0.00 EUR",
        Expr("any", (col("order.lines"), Expr("field", ("opened",)))): "any(order.lines, it.opened)",
        Expr("min", (PAID, eur(5)), PAID.kind): "min(order.paid, 0.05 EUR)",
        Expr("table", ("t", col("case.currency")), PAID.kind): "t[case.currency]",
        YES: "true",
    }
    for e, text in shown.items():
        assert write_expr(e) == text


def test_values_are_written_in_plain_words():
    for v, kind, text in (
        (Fraction(1, 8), PERCENT, "12.5%"),
        (125, Kind("decimal", scale=2), "1.25"),
        (719163, Kind("date"), "1970-01-01"),
        (0, Kind("datetime"), "1970-01-01T00:00:00Z"),
        (86400 * 30, Kind("duration"), "30 days"),
        (3600, Kind("duration"), "1 hour"),
        (86340, Kind("duration"), "23 hours 59 minutes"),
        (-90061, Kind("duration"), "minus 1 day 1 hour 1 minute 1 second"),
        (0, Kind("duration"), "0 seconds"),
        (((1,), (2,)), Kind("list"), "2 records"),
        ("KP-1", Kind("text-id"), "KP-1"),
    ):
        assert write_value(v, kind) == text


def test_a_span_in_an_expression_is_written_so_that_it_can_be_read_again():
    for seconds, text in ((86340, "1439 minutes"), (86400, "1 day"), (90000, "25 hours"), (0, "0 minutes")):
        assert write_value(seconds, Kind("duration"), literal=True) == text
    assert write_value(Fraction(3600), Kind("duration"), literal=True) == "1 hour"
