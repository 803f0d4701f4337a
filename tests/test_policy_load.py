# ruff: noqa: E501 - one example a line, with the quotes that authors write
"""The YAML front and the typed build: what a policy becomes."""

import subprocess
import sys
from fractions import Fraction

import pytest
from tests.policy_places import HOUSE, load, schema_and_node, section

from calmreply.kinds import Label
from calmreply.policy.hashing import canonical, content_hash
from calmreply.policy.load import load_policy
from calmreply.policy.model import Expr
from calmreply.reader import read_yaml


def built(text, house=HOUSE):
    policy, faults = load(text, house)
    assert policy is not None, "\n".join(f.show() for f in faults)
    return policy


def codes(text):
    return sorted({f.code for f in load(text)[1]})


def when(condition, **more):
    return built(section(condition, **more)).sections[0].rules[0].when


def plain(expr):
    """An expression as nested tuples."""
    if not isinstance(expr, Expr):
        return expr
    return (expr.op, *(plain(a) for a in expr.args))


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ('issue.kind == "late"', ("==", ("column", "issue.kind"), ("const", 0))),
        ("3 < order.days_late", (">", ("column", "order.days_late"), ("const", 3))),
        ("order.weight >= 2.5", (">=", ("column", "order.weight"), ("const", 250))),
        ("order.days_late >= 2.5", (">=", ("column", "order.days_late"), ("const", Fraction(5, 2)))),
        ("order.weight in [1, 2.5]", ("in", ("column", "order.weight"), ("const", 100), ("const", 250))),
        ("order.weight > order.days_late", (">", ("column", "order.weight"), ("column", "order.days_late"))),
        ("order.weight + 1 > 2.5", (">", ("+", ("column", "order.weight"), ("const", 1)), ("const", Fraction(5, 2)))),
        ("(order.weight else 1) > 2", (">", ("else", ("column", "order.weight"), ("const", 100)), ("const", 200))),
        ("hours since order.placed_at < 2 days", ("<", ("column", "hours since order.placed_at"), ("const", 172800))),
        ("2 years > months since order.placed_at", ("<", ("column", "months since order.placed_at"), ("const", 24))),
        ("order.promised_on < 2026-01-31", ("<", ("column", "order.promised_on"), ("const", 739647))),
        ("order.total * 50% > 12.50 EUR", (">", ("*", ("column", "order.total"), ("const", Fraction(1, 2))), ("const", 1250))),
        ("order.total > 50% * 25 EUR", (">", ("column", "order.total"), ("const", 1250))),
        ("order.total > 2 EUR + 3 EUR - 1 EUR", (">", ("column", "order.total"), ("const", 400))),
        ("order.total > min(2 EUR, 3 EUR)", (">", ("column", "order.total"), ("const", 200))),
        ("issue.seen and true", ("column", "issue.seen")),
        ("true", ("const", True)),
        ('(issue.kind else "late") == "lost"', ("==", ("else", ("column", "issue.kind"), ("const", 0)), ("const", 1))),
        ("any(order.lines, it.opened)", ("any", ("column", "order.lines"), ("field", "opened"))),
        ("count(issue.items, item.broken) > 1", (">", ("count", ("units", "issue.items"), ("column", "item.broken")), ("const", 1))),
        ("history is unknown", ("unknown", ("column", "history"))),
        ('customer.standing >= "bronze"', (">=", ("column", "customer.standing"), ("const", 1))),
        ("1 <= order.days_late < 5", ("and", (">=", ("column", "order.days_late"), ("const", 1)), ("<", ("column", "order.days_late"), ("const", 5)))),
        ("days since order.placed_at <= house.law_days", ("<=", ("column", "days since order.placed_at"), ("column", "house.law_days"))),
    ],
)  # fmt: skip
def test_conditions_become_typed_trees(text, tree):
    assert plain(when(text)) == tree


def test_a_number_has_no_more_decimals_than_the_fact_beside_it():
    assert codes(section("order.weight >= 2.505")) == ["POL205"]
    assert when("order.weight >= 2.5").args[1].kind.scale == 2
    rows = "tables: {t: {by: [case.currency], of: decimal(1), rows: {GBP: 1.5, EUR: %s}}}\n"
    assert built(rows % 2).tables["t"].rows[1] == ((1,), (20, ""))
    assert codes(rows % 2.25) == ["POL243"]


def test_money_literals_keep_their_currency_and_labels_join():
    condition = when('issue.kind == "late" and order.total > 5 EUR')
    literal = condition.args[1].args[1]
    assert (literal.args, literal.unit, literal.label) == ((500,), "EUR", Label.PUBLIC)
    assert condition.label == Label.PRIVATE
    assert when('house.incident == "none"').label == Label.PUBLIC


def test_spans_point_into_the_file():
    span = when("issue.seen and order.total > 5 EUR").args[1].span
    assert (span.file, span.line, span.col) == ("policy.yaml", 6, 26)


def test_the_layout_holds_what_is_read_house_case_issue_item_by_name():
    text = section(
        "issue.seen and any(issue.items, item.broken) and order.total > 5 EUR and hours since order.placed_at > 3 "
        "and house.law_days > 3 and any(history, it.kept)",
    )
    layout = built(text).layout
    assert [c.name for c in layout.columns] == [
        "house.law_days",
        "customer.identified",
        "history",
        "hours since order.placed_at",
        "order.total",
        "issue.seen",
        "issue.want",
        "item.broken",
    ]
    measure = layout.columns[3]
    assert (measure.fact, measure.measure, measure.direction) == ("order.placed_at", "hours", "since")
    assert layout.public == ()


def test_public_columns_stand_apart():
    text = section('thread.topic == "praise" and house.law_days > 3', kind="public", per="case")
    layout = built(text).layout
    assert [c.name for c in layout.public] == ["thread.topic", "house.law_days"]
    assert "thread.topic" not in layout.index


def test_outcomes_of_earlier_sections_are_read_of_the_same_unit_and_over_units():
    text = (
        "sections:\n"
        "  - {section: a, kind: verdict, per: issue, rules: [{id: yes, when: issue.seen, verdict: allow, because: x}],"
        " default: {verdict: deny, because: x}}\n"
        '  - {section: b, kind: remedy, per: issue, rules: [{id: go, when: decided.a.verdict == "allow",'
        " give: [{kind: voucher, amount: 5 EUR, basis: goodwill}], because: x}], default: {because: x}}\n"
        "  - {section: c, kind: say, per: case, rules: [{id: s, when: 'sum(issues, decided.b.amount) > 5 EUR',"
        " say: [hi], because: x}], default: {because: x}}\n"
    )
    policy = built(text)
    read = policy.sections[1].rules[0].when.args[0]
    assert (read.op, read.args, read.kind.members) == ("decided", ("a", "verdict"), ("none", "allow", "deny", "refer"))
    assert codes(text.replace("sum(issues, decided.b.amount) > 5 EUR", "decided.b.granted")) == ["POL213"]


def test_files_come_in_the_order_given_and_one_section_may_stand_alone():
    schema, house = schema_and_node()
    files = []
    for name in ("a", "b"):
        node, _ = read_yaml(section().replace("section: one", f"section: {name}"), file=f"{name}.yaml")
        files.append((f"{name}.yaml", node))
    policy = load_policy(files, house, schema, [])
    assert [s.name for s in policy.sections] == ["a", "b"]
    assert [s.span.file for s in policy.sections] == ["a.yaml", "b.yaml"]


def test_tables_gates_limits_slots_and_settings_are_taken_from_house_yaml():
    house = HOUSE + (
        "rounding: customer\nask_at_most: 2\nforbidden: cannot\nslots: {order: order.id}\n"
        "person: {owner: service-team, by: 1 business days}\n"
        "limits:\n  - {id: g, of: {basis: goodwill}, per: case, at: 'small-gift[case.currency] * 2', over: trim, because: x}\n"
    )
    policy = built(section(), house)
    assert (policy.rounding, policy.ask_at_most, policy.forbidden) == ("customer", 2, "cannot")
    assert policy.person.by == (1, "business days")
    assert policy.slots["order"].args == ("order.id",)
    assert "order.id" in policy.layout.index
    assert policy.tables["small-gift"].rows == (((0,), (500, "GBP")), ((1,), (500, "EUR")))
    assert policy.gates[0].fact == "customer.identified"
    assert policy.limits[0].of == ("basis", "goodwill")
    assert policy.remedies[-1] == "tea"


def test_tables_of_two_keys_are_nested():
    text = "tables:\n  t:\n    by: [case.currency, standing]\n    of: count\n    rows:\n" + "".join(
        f"      {c}: {{guest: 0, bronze: 1, silver: 2}}\n" for c in ("GBP", "EUR")
    )
    policy = built(
        text + "sections:\n" + "  - " + section("t[case.currency, customer.standing] > 1").replace("\n", "\n    ")
    )
    assert len(policy.tables["t"].rows) == 6


# -- slots -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "slot", "fine"),
    [
        ("true", "order.days_late", False),
        ("true", "order.days_late else 0", True),
        ("true", "house.law_days", True),
        ("true", "issue.topic", True),
        ("order.days_late is not unknown", "order.days_late", True),
        ("not (order.days_late is unknown or issue.seen)", "order.days_late", True),
        ("order.days_late > 3", "order.days_late", True),
        ("order.days_late in [1, 2]", "order.days_late * 2", True),
        ("order.days_late > 3 or issue.seen", "order.days_late", False),
        ("order.days_late > 3 or order.days_late < 1", "order.days_late", True),
        ("(order.days_late else 5) > 3", "order.days_late", False),
        ("days since order.placed_at > 3", "hours since order.placed_at", True),
        ("not issue.seen", "issue.kind", False),
        ("order.days_late + order.weight > 3", "order.weight", True),
        ("any(history, it.kept)", "count(history, it.kept)", True),
        ("true", "count(history, it.kept)", False),
        ("order.days_late is unknown", "order.days_late", False),
    ],
)
def test_a_slot_has_a_value_wherever_its_rule_is_true(condition, slot, fine):
    found = codes(section(condition, then=f'say: [{{message: hi, n: "{slot}"}}]'))
    assert found == ([] if fine else ["POL239"])


def test_applies_guards_slots_too_also_those_of_the_default():
    text = section(
        head="applies: order.days_late > 3\n", default="{say: [{message: hi, n: order.days_late}], because: x}"
    )
    assert codes(text) == []


def test_own_amounts_need_no_guard():
    give = "give: [{kind: refund, amount: order.total, basis: contractual}]"
    assert codes(section("issue.seen", kind="remedy", then=give)) == []


# -- grant-on-claim ----------------------------------------------------------------------------------------------------

GIFT = "give: [{kind: gift, basis: goodwill}]"


@pytest.mark.parametrize(
    ("condition", "claimed"),
    [
        ("issue.opened", True),
        ("not issue.opened", True),
        ("issue.opened or issue.seen", True),
        ("issue.opened and issue.seen", False),
        ("issue.seen", False),
        ('issue.kind == "late"', False),
        ("issue.days > 3", True),
        ("issue.days > 3 and issue.days < 4", False),
        ("issue.days > 3 and issue.days < 5", True),
        ("issue.opened and not issue.opened", False),
        ("issue.days > order.days_late", False),
        ("issue.days > (order.days_late else 3)", True),
        ("issue.opened and order.total is unknown", True),
        ("issue.opened and order.total is not unknown", False),
        ("issue.opened is unknown and issue.seen", False),
        ("any(issue.items, item.broken)", True),
        ("any(issue.items, item.broken and item.price > 5 EUR)", False),
        ("any(order.lines, it.opened) and issue.opened", False),
        ("issue.opened and 2 < issue.days < 9 and issue.days != 3", True),
        ("true", False),
    ],
)
def test_what_the_customer_alone_says_is_no_proof(condition, claimed):
    text = section(condition, kind="remedy", then=GIFT)
    assert codes(text) == (["POL240"] if claimed else [])
    assert codes(section(condition, kind="remedy", then=GIFT + "\n    on_claim: true")) == []


def test_applies_takes_part_in_the_proof():
    assert codes(section("issue.opened", kind="remedy", then=GIFT, head="applies: issue.seen\n")) == []
    assert codes(section("true", kind="remedy", then=GIFT, head="applies: issue.opened\n")) == ["POL240"]


def test_a_default_that_gives_on_claims_alone_is_told():
    text = section("issue.seen", kind="remedy", head="applies: issue.opened\n", default="{" + GIFT + ", because: x}")
    assert codes(text) == ["POL240"]


@pytest.mark.parametrize(("first", "claimed"), [("issue.opened", True), ("issue.seen and issue.opened", False)])
def test_a_claim_is_no_proof_through_an_earlier_outcome_either(first, claimed):
    text = (
        "sections:\n"
        f"  - {{section: a, kind: verdict, per: issue, rules: [{{id: y, when: {first}, verdict: allow, because: x}}],"
        " default: {verdict: deny, because: x}}\n"
        '  - {section: b, kind: remedy, per: issue, rules: [{id: go, when: issue.opened and decided.a.verdict == "allow",'
        " give: [{kind: gift, basis: goodwill}], because: x}], default: {because: x}}\n"
    )
    assert codes(text) == (["POL240"] if claimed else [])


def test_many_claims_are_looked_at_one_by_one():
    many = " and ".join(f"issue.days != {n}" for n in range(1, 60))
    assert codes(section(f"{many} and issue.opened", kind="remedy", then=GIFT)) == ["POL240"]


# -- hashing -----------------------------------------------------------------------------------------------------------


def test_the_hash_knows_no_places_and_no_order_of_keys():
    text = section()
    moved = "# a remark\n\n" + text.replace("kind: say\nper: issue\n", "per: issue\nkind: say\n")
    assert content_hash(built(text)) == content_hash(built(moved))
    assert built(text) == built(moved)


@pytest.mark.parametrize(
    ("old", "new"), [("late", "lost"), ("hello", "hullo"), ("So it is", "So be it"), ("first", "one")]
)
def test_the_hash_sees_every_part(old, new):
    assert content_hash(built(section())) != content_hash(built(section().replace(old, new, 1)))


def test_whole_fractions_hash_like_whole_numbers():
    assert canonical(Fraction(4, 2)) == canonical(2)
    with pytest.raises(TypeError):
        canonical(0.5)


def test_the_hash_is_the_same_in_every_process():
    code = (
        "from tests.policy_places import load, section\n"
        "from calmreply.policy.hashing import content_hash\n"
        "print(content_hash(load(section())[0]))\n"
    )
    found = {
        subprocess.run(  # noqa: S603 - our own interpreter and text
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "src:."},
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert found == {content_hash(built(section()))}


# -- form --------------------------------------------------------------------------------------------------------------


def test_a_file_of_remarks_only_is_empty():
    schema, house = schema_and_node()
    node, _ = read_yaml("# nothing yet\n", file="p.yaml")
    faults = []
    assert load_policy([("p.yaml", node)], house, schema, faults) is not None
    assert faults == []


@pytest.mark.parametrize(
    "text",
    ["- a\n", "hello\n", "sections: x\n", "sections: [x]\n", "sections: [{section: [a]}]\n", "tables: x\n", "gates: [x]\n"]
    + [f"sections:\n  - {{section: a, kind: say, per: case, {k}: {v}}}\n" for k in ("rules", "applies", "default", "hit") for v in ("x", "[x]", "{x: y}", "[[x]]")]
    + [section(then=f"{k}: {v}") for k in ("say", "give", "next", "ask", "once", "verdict", "charge") for v in ("[[x]]", "{x: y}", "[{x: y}]", "''")]
    + ["tables: {t: {by: x, of: [y], rows: z}}\n", "limits: [{of: x, at: [y], times: z}]\n", "tables: {t: {by: [], of: money, rows: {}}}\n"],
)  # fmt: skip
def test_what_is_of_another_form_is_told_and_nothing_is_raised(text):
    policy, faults = load(text)
    assert policy is None
    assert faults
    assert all(f.help and f.span for f in faults), [f.show() for f in faults]
