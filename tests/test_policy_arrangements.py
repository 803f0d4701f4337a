"""Dates, exceptions, definitions, named outcomes, choices and tables: written in YAML, in Python and out in full."""

from __future__ import annotations

from datetime import date

import pytest
from tests.policy_places import HOUSE, load, schema_and_node

from calmreply.findings import ExpressionError
from calmreply.policy.front import (
    Choose,
    Define,
    F,
    Gate,
    Limit,
    LiveException,
    Named,
    Option,
    Rule,
    Section,
    Uses,
    allow,
    build_policy,
    defined,
    deny,
    give,
    grant,
    hours_since,
    money,
    nothing,
    outcome,
    refund,
    replacement,
)
from calmreply.policy.hashing import content_hash
from calmreply.policy.load import load_policy
from calmreply.policy.write import write_expr
from calmreply.reader import read_yaml

YAML = """
define:
  lately: hours since order.placed_at < 24
  small: order.total < 20 GBP
outcomes:
  stop-it: {verdict: allow, do: cancel-order, once: [confirm]}
exceptions:
  - id: flood
    section: cancel
    when: order.status == "packed"
    then: stop-it
    owner: care-lead
    reason: The depot stood under water.
    from: 2026-11-01
    until: 2026-12-31
    limit: {times: 20, per: order, in: month}
sections:
  - section: cancel
    kind: verdict
    per: issue
    applies: issue.want == "cancel"
    until: 2027-12-31
    rules:
      - {id: early, when: lately and small, then: stop-it, because: Not packed.}
      - {id: feast, when: true, from: 2026-12-20, until: 2026-12-24, then: stop-it, because: It is Christmas.}
    default: {verdict: deny, because: Gone.}
  - section: amends
    kind: remedy
    per: issue
    rules:
      - id: broken
        when: issue.seen
        because: We owe it.
        choose:
          id: amends
          ask: ask-amends
          options:
            refund: {give: [{kind: refund, amount: order.total, basis: contractual}]}
            replacement: {when: issue.days < 30, give: [{kind: replacement, basis: contractual}]}
            tea: {when: not small, give: [{kind: tea, basis: contractual}]}
    default: {because: Not seen.}
limits:
  - {id: a-year, of: {basis: goodwill}, per: customer, in: 365 days, at: 50 GBP, over: trim, because: It has an end.}
"""
PLAIN = """
section: cancel
kind: verdict
per: issue
applies: issue.want == "cancel"
rules:
  - id: early
    when: hours since order.placed_at < 24 and order.total < 20 GBP
    verdict: allow
    do: cancel-order
    once: [confirm]
    because: Not packed.
default: {verdict: deny, because: Gone.}
"""


def in_python(**more):
    schema, _ = schema_and_node()
    parts = {
        "define": [
            Define("lately", hours_since(F.order.placed_at) < 24),
            Define("small", F.order.total < money("20 GBP")),
        ],
        "outcomes": [Named("stop-it", allow(do="cancel-order", once=["confirm"]))],
        "exceptions": [
            LiveException(
                "flood",
                section="cancel",
                when=F.order.status == "packed",
                then=outcome("stop-it"),
                owner="care-lead",
                reason="The depot stood under water.",
                starts="2026-11-01",
                until=date(2026, 12, 31),
                limit=Uses(20, per="order", within="month"),
            )
        ],
        "sections": [
            Section(
                "cancel",
                kind="verdict",
                per="issue",
                applies=F.issue.want == "cancel",
                until="2027-12-31",
                rules=[
                    Rule(
                        "early",
                        when=defined("lately") & defined("small"),
                        then=outcome("stop-it"),
                        because="Not packed.",
                    ),
                    Rule(
                        "feast",
                        when=True,
                        starts="2026-12-20",
                        until="2026-12-24",
                        then=outcome("stop-it"),
                        because="It is Christmas.",
                    ),
                ],
                default=deny(because="Gone."),
            ),
            Section(
                "amends",
                kind="remedy",
                per="issue",
                rules=[
                    Rule(
                        "broken",
                        when=F.issue.seen,
                        because="We owe it.",
                        choose=Choose(
                            "amends",
                            ask="ask-amends",
                            options={
                                "refund": Option(give(refund(F.order.total, basis="contractual"))),
                                "replacement": Option(give(replacement(basis="contractual")), when=F.issue.days < 30),
                                "tea": Option(give(grant("tea", basis="contractual")), when=~defined("small")),
                            },
                        ),
                    ),
                ],
                default=nothing(because="Not seen."),
            ),
        ],
        "limits": [
            Limit(
                "a-year",
                of={"basis": "goodwill"},
                per="customer",
                within="365 days",
                at=money("50 GBP"),
                over="trim",
                because="It has an end.",
            ),
        ],
        "gates": [Gate("identity", fact=F.customer.identified, applies=F.issue.want == "return", ask="ask-identity")],
    }
    return build_policy(schema, **{**parts, **more}, remedies=["tea"], actions=["cancel-order", "send-label"])


def rules_of(policy, section):
    found = next(s for s in policy.sections if s.name == section)
    return {r.id: r for r in found.rules}


def test_both_fronts_give_one_value_with_one_hash():
    read, faults = load(YAML)
    assert not faults, faults[0].show()
    built = in_python()
    assert built.sections == read.sections
    assert built.limits == read.limits
    assert {**built.facts} == {**read.facts}
    assert content_hash(built.sections) == content_hash(read.sections)


def test_what_is_named_is_what_is_written_out():
    named, faults = load(YAML)
    assert not faults
    plain, faults = load(PLAIN)
    assert not faults
    assert rules_of(named, "cancel")["early"] == rules_of(plain, "cancel")["early"]


def test_an_exception_stands_before_the_rules_and_keeps_who_answers_for_it():
    policy, _ = load(YAML)
    first = next(iter(rules_of(policy, "cancel").values()))
    assert (first.id, first.because) == ("flood", "The depot stood under water.")
    assert (first.exception.owner, first.exception.limit) == ("care-lead", "flood-uses")
    assert first.in_force == (date(2026, 11, 1).toordinal(), date(2026, 12, 31).toordinal())
    limit = next(x for x in policy.limits if x.id == "flood-uses")
    assert (limit.of, limit.per, limit.window, limit.times, limit.over) == (
        ("exception", "flood"),
        "order",
        "month",
        20,
        "refer",
    )


def test_dates_are_one_more_part_of_conditions():
    policy, _ = load(YAML)
    rules = rules_of(policy, "cancel")
    assert write_expr(rules["feast"].when) == "case.today >= 2026-12-20 and case.today <= 2026-12-24"
    assert write_expr(policy.sections[0].applies) == 'case.today <= 2027-12-31 and issue.want == "cancel"'
    assert "case.today" in policy.facts


@pytest.mark.parametrize(
    ("by", "text"), [("order.placed_at", "date of order.placed_at"), ("order.promised_on", "order.promised_on")]
)
def test_the_house_says_which_date_counts(by, text):
    section = {"kind": "verdict", "per": "issue", "rules": [], "default": deny(because="Gone.")}
    policy = in_python(
        sections=[Section("cancel", until="2026-12-31", **section)], exceptions=[], limits=[], in_force_by=by
    )
    assert write_expr(policy.sections[0].applies) == f"{text} <= 2026-12-31"
    assert text in policy.layout.index
    assert "case.today" not in policy.facts


def test_a_public_section_is_dated_by_the_day_of_the_thread():
    text = "section: p\nkind: public\nper: case\nfrom: 2026-12-01\nrules: []\ndefault: {say: [hi], because: x}\n"
    policy, faults = load(text)
    assert not faults
    assert [c.name for c in policy.layout.public] == ["thread.today"]


def test_the_options_of_a_choice_are_rules_over_one_fact():
    policy, _ = load(YAML)
    rules = rules_of(policy, "amends")
    assert list(rules) == ["broken-refund", "broken-replacement", "broken-tea", "broken-again"]
    assert [r.choice for r in rules.values()] == [("amends", n) for n in ("refund", "replacement", "tea", "again")]
    assert write_expr(rules["broken-refund"].when) == (
        'issue.seen and (issue.chosen.amends == "refund" or not issue.days < 30 and order.total < 20.00 GBP)'
    )
    fact = policy.facts["issue.chosen.amends"]
    assert (fact.kind.members, fact.source, fact.ask) == (("refund", "replacement", "tea"), "customer", "ask-amends")


def test_a_choice_between_two_open_options_needs_no_rule_to_ask_again():
    text = YAML.replace("            tea: {when: not small, give: [{kind: tea, basis: contractual}]}\n", "")
    policy, _ = load(text)
    assert list(rules_of(policy, "amends")) == ["broken-refund", "broken-replacement"]


def test_what_nothing_uses_is_warned_about():
    policy, faults = load("define: {idle: issue.seen}\noutcomes: {spare: {say: [hi]}}\nsections: []\n")
    assert policy is not None
    assert [(f.code, f.severity, f.span.line) for f in faults] == [("POL223", "warning", 1), ("POL223", "warning", 2)]


def test_definitions_stand_in_every_file_of_a_house():
    schema, house = schema_and_node(HOUSE + "define: {seen-late: issue.seen and order.days_late > 3}\n")
    files = {
        "a.yaml": "outcomes: {tea: {give: [{kind: tea, basis: goodwill}]}}\n",
        "b.yaml": PLAIN.replace("order.total < 20 GBP", "seen-late"),
        "c.yaml": "section: s\nkind: remedy\nper: issue\ndefault: {because: x}\n"
        "rules:\n  - {id: r, when: seen-late, then: tea, because: x}\n",
    }
    nodes = [(name, read_yaml(text, file=name)[0]) for name, text in files.items()]
    faults = []
    policy = load_policy(nodes, house, schema, faults, sources=files)
    assert policy is not None, faults[0].show()
    assert write_expr(rules_of(policy, "s")["r"].when) == "issue.seen and order.days_late > 3"


TABLE = """
section: gifts
kind: remedy
per: issue
table:
  columns: [id, issue.kind, order.days_late, issue.seen, give.kind, give.amount, give.basis, say, because]
  rows:
    - [short, late, "3..5", yes, voucher, "small-gift[case.currency]", goodwill, "told-a, told-b", A little.]
    - [other, lost | wrong, any, true, tea, ~, goodwill, ~, A lot.]
    - [rest, not late, ">= 7", no, tea, ~, goodwill, ~, More.]
default: {because: No.}
"""
SHEET = """id,issue.kind,order.days_late,issue.seen,give.kind,give.amount,give.basis,say,because
short,late,3..5,yes,voucher,small-gift[case.currency],goodwill,"told-a, told-b",A little.
other,lost | wrong,,true,tea,,goodwill,,A lot.
# a remark
rest,not late,>= 7,no,tea,,goodwill,,More.
"""
WRITTEN = """
section: gifts
kind: remedy
per: issue
rules:
  - id: short
    when: issue.kind == "late" and 3 <= order.days_late <= 5 and issue.seen
    give: [{kind: voucher, amount: "small-gift[case.currency]", basis: goodwill}]
    say: [told-a, told-b]
    because: A little.
  - id: other
    when: issue.kind in ["lost", "wrong"] and issue.seen
    give: [{kind: tea, basis: goodwill}]
    because: A lot.
  - id: rest
    when: issue.kind != "late" and order.days_late >= 7 and not issue.seen
    give: [{kind: tea, basis: goodwill}]
    because: More.
default: {because: No.}
"""


def of_sheet(sheet):
    schema, house = schema_and_node()
    text = TABLE[: TABLE.index("table:")] + "table: gifts.csv\ndefault: {because: No.}\n"
    node, _ = read_yaml(text, file="policy/a.yaml")
    faults = []
    files = {"policy/a.yaml": text, "policy/gifts.csv": sheet}
    return load_policy([("policy/a.yaml", node)], house, schema, faults, sources=files), faults


def test_a_table_is_the_rules_that_one_would_have_written():
    policies = []
    for policy, faults in (
        load(TABLE),
        of_sheet(SHEET),
        of_sheet(SHEET.replace(",", ";").replace("a; told", "a, told")),
        load(WRITTEN),
    ):
        assert not faults, faults[0].show()
        policies.append(policy)
    assert all(p == policies[0] for p in policies)
    assert len({content_hash(p) for p in policies}) == 1


@pytest.mark.parametrize(
    ("wrong", "code", "place"),
    [
        (SHEET.replace("short,late", "short,lte"), "POL204", (2, 7)),
        (SHEET.replace("voucher", "vucher"), "POL237", (2, 21)),
        (SHEET.replace("issue.seen", "issue.sen"), "POL203", (1, 31)),
        (SHEET.replace(">= 7", ">= 7 +"), "POL228", (5, 21)),
        (SHEET.replace(",A lot.", ""), "POL227", (3, 40)),
        (SHEET.replace('"told-a, told-b"', '"told-a, told-b'), "POL228", (2, 64)),
        (SHEET.replace("small-gift[", "small-gif["), "POL215", (2, 29)),
        ("", "POL227", (5, 8)),
    ],
)
def test_a_mistake_in_a_sheet_has_its_row_and_column(wrong, code, place):
    policy, faults = of_sheet(wrong)
    assert policy is None
    assert [f.code for f in faults] == [code], "\n".join(f.show() for f in faults)
    assert (faults[0].span.line, faults[0].span.col) == place, faults[0].show()
    assert faults[0].help


@pytest.mark.parametrize(
    "misuse",
    [
        lambda: Rule("a", when=True, then=allow(), because="x", until=5),
        lambda: Rule("a", when=True, then=allow(), because="x", choose="amends"),
        lambda: Named("a", "stop-it"),
        lambda: Choose("a", ask="b", options={"c": allow()}),
        lambda: LiveException(
            "a", section="b", when=True, then=allow(), owner="c", reason="d", until="2026-12-31", limit="5"
        ),
    ],
)
def test_misuse_from_python_is_told_where_it_is_written(misuse):
    with pytest.raises(ExpressionError):
        misuse()
