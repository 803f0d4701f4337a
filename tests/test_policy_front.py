# ruff: noqa: E501 - one example a line, with the quotes that authors write
"""The Python front: the same value and hash as YAML, and traps that are told at once."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.policy_places import load, schema_and_node

from calmreply.findings import ExpressionError, HouseError
from calmreply.policy.expressions import raw_of
from calmreply.policy.front import (
    D,
    F,
    Gate,
    It,
    Limit,
    Rule,
    Section,
    T,
    Table,
    all_,
    allow,
    any_,
    apologise,
    build_policy,
    build_sections,
    business_days,
    business_days_until,
    charge,
    count_,
    days,
    days_since,
    deny,
    expression,
    forbid,
    gift,
    give,
    hours,
    hours_since,
    listen,
    max_,
    message,
    min_,
    money,
    nothing,
    percent,
    promise,
    refund,
    route,
    say,
    sum_,
    voucher,
)
from calmreply.policy.hashing import content_hash
from calmreply.policy.parse import parse_text
from calmreply.policy.raw import show

YAML = """
sections:
  - section: cancel
    kind: verdict
    per: issue
    applies: issue.want == "cancel"
    rules:
      - id: not-yet-packed
        when: order.status == "open" and hours since order.placed_at < 24
        verdict: allow
        do: cancel-order
        once: [confirm]
        give: [{kind: refund, amount: order.total, to: original, arrives: 3..5 business days, basis: contractual}]
        because: Until we pack, nothing is lost.
    default: {verdict: deny, say: [cancel-too-late], because: The parcel is with the carrier.}
  - section: never
    kind: forbid
    per: case
    rules:
      - id: strike
        when: house.incident != "none"
        forbid: [voucher, all]
        because: None.
  - section: stance
    kind: stance
    per: issue
    rules:
      - id: sorry
        when: issue.kind in ["late", "lost"] and issue.fault == "ours"
        stance: apologise
        say: [{message: open-sorry, kind: issue.kind}]
        because: Our mistake.
    default: {stance: listen, say: [open-listen], because: We listen.}
  - section: extra
    kind: remedy
    per: issue
    hit: collect
    applies: not decided.cancel.matched
    rules:
      - id: some
        when: any(history, it.kind == "matter" and it.amount > 5 EUR) or 3 <= order.days_late < 9
        give: [{kind: voucher, amount: "min(order.total * 50% else 2 EUR, small-gift[case.currency])", basis: goodwill}]
        charge: [{kind: postage, amount: 1 EUR}]
        next: [{what: look, owner: team, by: 2 business days}]
        because: So.
      - id: word
        when: issue.opened and business days until order.placed_at > 2
        give: [{kind: gift, basis: goodwill}]
        on_claim: true
        because: So.
    default: {because: Nothing.}
  - section: onward
    kind: route
    per: case
    rules:
      - id: often
        when: contact.messages >= 3 or any(issues, decided.extra.granted)
        route: manager
        because: So.
    default: {because: Nothing.}
limits:
  - {id: most, of: {basis: goodwill}, per: case, at: "small-gift[case.currency] * 2", over: trim, say: limit, because: So.}
gates:
  known: {fact: issue.seen, applies: 'issue.topic == "return"', ask: ask-known, per: issue}
"""


def parts():
    return [
        Section(
            "cancel",
            kind="verdict",
            per="issue",
            applies=F.issue.want == "cancel",
            rules=[
                Rule(
                    "not-yet-packed",
                    when=(F.order.status == "open") & (hours_since(F.order.placed_at) < 24),
                    then=allow(
                        do="cancel-order",
                        once=["confirm"],
                        give=[refund(F.order.total, to="original", arrives=business_days(3, 5), basis="contractual")],
                    ),
                    because="Until we pack, nothing is lost.",
                )
            ],
            default=deny(say=["cancel-too-late"], because="The parcel is with the carrier."),
        ),
        Section(
            "never",
            kind="forbid",
            per="case",
            rules=[
                Rule("strike", when=F.house.incident != "none", then=forbid("voucher", "all"), because="None."),
            ],
        ),
        Section(
            "stance",
            kind="stance",
            per="issue",
            rules=[
                Rule(
                    "sorry",
                    when=F.issue.kind.is_in("late", "lost") & (F.issue.fault == "ours"),
                    then=apologise(message("open-sorry", kind=F.issue.kind)),
                    because="Our mistake.",
                )
            ],
            default=listen("open-listen", because="We listen."),
        ),
        Section(
            "extra",
            kind="remedy",
            per="issue",
            hit="collect",
            applies=~D.cancel.matched,
            rules=[
                Rule(
                    "some",
                    when=any_(F.history, (It.kind == "matter") & (It.amount > money("5 EUR")))
                    | ((F.order.days_late >= 3) & (F.order.days_late < 9)),
                    then=give(
                        voucher(
                            min_(
                                (F.order.total * percent(50)).otherwise(money("2 EUR")),
                                T["small-gift"][F.case.currency],
                            ),
                            basis="goodwill",
                        ),
                        charge=[charge("postage", money("1 EUR"))],
                        next=[promise("look", owner="team", by=business_days(2))],
                    ),
                    because="So.",
                ),
                Rule(
                    "word",
                    when=F.issue.opened & (business_days_until(F.order.placed_at) > 2),
                    then=give(gift(basis="goodwill")),
                    on_claim=True,
                    because="So.",
                ),
            ],
            default=nothing(because="Nothing."),
        ),
        Section(
            "onward",
            kind="route",
            per="case",
            rules=[
                Rule(
                    "often",
                    when=(F.contact.messages >= 3) | any_(F.issues, D.extra.granted),
                    then=route("manager"),
                    because="So.",
                ),
            ],
            default=nothing(because="Nothing."),
        ),
        Limit(
            "most",
            of={"basis": "goodwill"},
            at=T["small-gift"][F.case.currency] * 2,
            over="trim",
            say="limit",
            because="So.",
        ),
        Gate("known", fact=F.issue.seen, applies=F.issue.topic == "return", ask="ask-known"),
    ]


def test_both_fronts_build_the_same_value_with_the_same_hash():
    from_yaml, faults = load(YAML)
    assert from_yaml is not None, "\n".join(f.show() for f in faults)
    schema, node = schema_and_node()
    told = []
    from_python = build_sections(parts(), node, schema, told)
    assert from_python == from_yaml, "\n".join(f.show() for f in told)
    assert content_hash(from_python) == content_hash(from_yaml)


def test_a_policy_can_be_built_from_parts_alone():
    schema, _ = schema_and_node()
    policy = build_policy(
        schema,
        sections=[p for p in parts() if isinstance(p, Section)],
        tables=[
            Table("small-gift", by=["case.currency"], of="money", rows={"EUR": money("5 EUR"), "GBP": money("5 GBP")})
        ],
        actions=["cancel-order"],
        slots={"order": F.order.id},
        rounding="customer",
        ask_at_most=2,
        person=("team", business_days(1)),
    )
    assert [s.name for s in policy.sections] == ["cancel", "never", "stance", "extra", "onward"]
    assert policy.rounding == "customer"
    assert policy.person.by == (1, "business days")
    assert "order.id" in policy.layout.index


def test_faults_of_a_python_policy_come_all_at_once_with_their_lines():
    schema, _ = schema_and_node()
    with pytest.raises(HouseError) as told:
        build_policy(
            schema,
            sections=[
                Section(
                    "one",
                    kind="say",
                    per="issue",
                    rules=[Rule("a", when=F.issue.knd == "late", then=say("hi"), because="x")],
                    default=say("x", because=""),
                )
            ],
        )
    assert [f.code for f in told.value.findings] == ["POL203", "POL234"]
    assert all(f.span.file == __file__ and f.span.line > 1 for f in told.value.findings)


TRAPS = {
    "chained comparison": (lambda: 3 <= F.order.days_late < 5, "3 <= x"),
    "and": (lambda: (F.issue.seen == True) and F.issue.opened, "&"),  # noqa: E712 - the trap itself
    "or": (lambda: F.issue.seen or F.issue.opened, "|"),
    "not": (lambda: not F.issue.seen, "~"),
    "if": (lambda: 1 if F.issue.seen else 2, "&"),
    "in": (lambda: "late" in F.issue.kind, "is_in"),
    "brackets left out": (lambda: F.order.days_late & 3, "brackets"),
    "brackets left out, turned": (lambda: 3 | F.issue.seen, "brackets"),
    "a float": (lambda: F.order.total * 0.5, "Decimal"),
    "None": (lambda: F.order.total == None, "is_unknown"),  # noqa: E711 - the trap itself
    "not None": (lambda: F.order.total != None, "~x.is_unknown"),  # noqa: E711 - the trap itself
    "a set": (lambda: {F.order.total}, "key"),
    "a key": (lambda: {F.order.total: 1}, "key"),
    "a loop": (lambda: list(F.history), "any_"),
    "division": (lambda: F.order.total / 2, "percent"),
    "division of a number": (lambda: 2 / F.order.total, "percent"),
    "whole division": (lambda: F.order.total // 2, "percent"),
    "a power": (lambda: F.order.total**2, "multiply"),
    "minus": (lambda: -F.order.total, "subtract"),
    "float()": (lambda: float(F.order.total), "compare"),
    "a datetime": (lambda: F.order.placed_at > datetime(2026, 1, 1, tzinfo=UTC), "days_since"),
    "a list": (lambda: F.issue.kind == ["late"], "facts"),
    "a quote": (lambda: F.order.id == 'a"b', "quote"),
    "infinity": (lambda: F.order.weight > Decimal("inf"), "finite"),
    "a range compared": (lambda: days_since(F.order.placed_at) > days(3, 5), "one number"),
    "no money": (lambda: money("5"), "12.50 EUR"),
    "no percentage": (lambda: percent(F.order.total), "percent(50)"),
    "a measure of no fact": (lambda: hours_since(F.order.total * 2), "hours_since"),
    "a list function over no list": (lambda: any_(F.order.total * 2, True), "any_"),
    "is_in without values": (F.issue.kind.is_in, "at least one"),
    "an unfinished name": (lambda: F.order.total == F, "T.table"),
    "spans that run backwards": (lambda: hours(5, 3), "(3, 5)"),
    "a give that is no list": (lambda: allow(give=gift(basis="goodwill")), "give=["),
    "a say that is no list": (lambda: deny(say="hello"), "say=["),
    "a text as outcome": (lambda: Rule("a", when=True, then="allow", because="x"), "then=allow"),
    "a dict as rule": (lambda: Section("a", kind="say", per="case", rules=[{}]), "Rule("),
    "a text as span of time": (lambda: refund(F.order.total, arrives="3 days"), "business_days"),
    "a range as deadline": (lambda: promise("a", owner="b", by=days(2, 3)), "3 days"),
    "no message": (lambda: say(3), "message("),
    "a bad text": (lambda: expression("a = b"), "=="),
}


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_of_python_raises_at_once_with_help(name):
    write, word = TRAPS[name]
    with pytest.raises(ExpressionError) as told:
        write()
    assert word in told.value.help, told.value.help


def test_expressions_nest_only_so_deep():
    def deeper(inner, left):
        return deeper(inner * 2, left - 1) if left else inner

    deeper(F.order.total, 40)
    with pytest.raises(ExpressionError, match="50 deep"):
        deeper(F.order.total, 60)


@pytest.mark.parametrize(
    ("python", "text"),
    [
        (F.issue.kind.is_unknown, "issue.kind is unknown"),
        (~F.issue.kind.is_unknown, "issue.kind is not unknown"),
        (F["order"]["paid-by"] == "card", 'order.paid-by == "card"'),
        (1 + F.order.days_late - 2, "1 + order.days_late - 2"),
        (5 - F.order.days_late, "5 - order.days_late"),
        (2 * F.order.total, "2 * order.total"),
        (F.order.weight > Decimal("2.50"), "order.weight > 2.5"),
        (F.order.weight > Fraction(5, 2), "order.weight > 2.5"),
        (F.order.promised_on < date(2026, 1, 31), "order.promised_on < 2026-01-31"),
        (hours_since(F.order.placed_at) < hours(24), "hours since order.placed_at < 24 hours"),
        (count_(F.history) > 2, "count(history, true) > 2"),
        (all_(F.order.lines, It.opened), "all(order.lines, it.opened)"),
        (sum_(F.order.lines, It.price), "sum(order.lines, it.price)"),
        (max_(F.order.total, money("5 EUR")), "max(order.total, 5 EUR)"),
        (T.gift[F.case.market, "late"], 'gift[case.market, "late"]'),
        (F.issue.seen & True, "issue.seen and true"),
        (F.issue.seen & F.issue.opened & F.issue.x, "issue.seen and (issue.opened and issue.x)"),
        (D["delivery-remedy"].verdict != "deny", 'decided.delivery-remedy.verdict != "deny"'),
        (expression("a and b"), "a and b"),
    ],
)
def test_what_is_written_in_python_is_what_is_written_in_yaml(python, text):
    assert raw_of(python) == parse_text(text)


values = st.sampled_from(["order.total", "issue.seen", "hours since order.placed_at", "a-b[case.market]"]).map(
    expression
)
grown = st.recursive(
    values,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda p: p[0] & p[1]),
        st.tuples(inner, inner).map(lambda p: p[0] | p[1]),
        st.tuples(inner, inner).map(lambda p: p[0] + p[1]),
        st.tuples(inner, inner).map(lambda p: p[0] - p[1]),
        st.tuples(inner, st.integers(-5, 5)).map(lambda p: p[0] * p[1]),
        st.tuples(inner, inner).map(lambda p: p[0] <= p[1]),
        st.tuples(inner, inner).map(lambda p: p[0].otherwise(p[1])),
        inner.map(lambda e: ~e),
        inner.map(lambda e: e.is_unknown),
        inner.map(lambda e: any_(F.history, e)),
    ),
    max_leaves=10,
)


@settings(max_examples=150, deadline=None)
@given(grown)
def test_a_python_expression_shown_as_text_reads_back_equal(made):
    assert parse_text(show(raw_of(made))) == raw_of(made)
