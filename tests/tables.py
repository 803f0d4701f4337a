"""Decision tables as policies: large ones without a fault, the same with one planted, and small random ones.

A large table is a k-d partition of kind by days by amount by prior by granted by tier, in which every case falls into
exactly one rule; one fifth of its rules are narrow exceptions, each inside one part of it, that stand before.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Literal

from calmreply.facts.schema import Column, Fact, Layout, PublicView, Row, Unit
from calmreply.kinds import BOOL, MONEY, Kind, Label
from calmreply.policy.model import Expr, Grant, Outcome, Policy, Rule, Section

KINDS = ("late", "lost", "wrong", "missing", "damaged", "poor", "billing", "rude")
TIERS = ("guest", "friend", "patron", "founder")
COLUMNS = {
    "issue.kind": Kind("enum", KINDS),
    "order.days": Kind("count", low=0, high=365),
    "order.amount": MONEY,
    "history.prior": Kind("count", low=0, high=50),
    "history.granted": MONEY,
    "customer.tier": Kind("enum", TIERS, ordered=True),
}
MOST = {"order.amount": 100_000, "history.granted": 20_000}
"""Cut points of money lie below these, in minor units."""

Box = dict[str, tuple[int, int]]
Defect = Literal["gap", "clash", "shadow", "union", "constant", "idle"]
DEFECTS: tuple[Defect, ...] = ("gap", "clash", "shadow", "union", "constant", "idle")


def bounds(name: str, columns: dict[str, Kind] | None = None) -> tuple[int, int]:
    """Between which values the cut points of a column lie."""
    kind = (columns or COLUMNS)[name]
    if kind.name == "bool":
        return 0, 1
    if kind.name == "enum":
        return 0, len(kind.members) - 1
    return kind.low or 0, kind.high if kind.high is not None else MOST.get(name, 1000)


def column(name: str, columns: dict[str, Kind] | None = None) -> Expr:
    """A column as an expression."""
    return Expr("column", (name,), (columns or COLUMNS)[name])


def compared(op: str, name: str, to: int, columns: dict[str, Kind] | None = None) -> Expr:
    """A column compared with a number."""
    kind = (columns or COLUMNS)[name]
    return Expr(op, (column(name, columns), Expr("const", (to,), kind)), BOOL)  # type: ignore[arg-type]


def condition(box: Box) -> Expr:
    """A box as an author writes it: ranges for numbers, `in` for enums."""
    parts: list[Expr] = []
    for name, (low, high) in box.items():
        least, most = bounds(name)
        kind = COLUMNS[name]
        if kind.name == "enum" and not kind.ordered:
            if (low, high) != (least, most):
                members = tuple(Expr("const", (i,), kind) for i in range(low, high + 1))
                parts.append(Expr("in", (column(name), *members), BOOL))
            continue
        if low > least:
            parts.append(compared(">=", name, low))
        if high < most:
            parts.append(compared("<=", name, high))
    if not parts:
        return Expr("const", (True,), BOOL)
    return parts[0] if len(parts) == 1 else Expr("and", tuple(parts), BOOL)


def rule(at: int, when: Expr, pays: int | None = None) -> Rule:
    """A rule that gives a refund of its own amount."""
    cents = 100 + at if pays is None else pays
    grant = Grant("refund", Expr("const", (cents,), MONEY), "goodwill")
    return Rule(f"r{at}", when, Outcome(give=(grant,)), "because")


def policy_of(
    rules: list[Rule],
    *,
    applies: Expr | None = None,
    hit: Literal["first", "collect"] = "first",
    columns: dict[str, Kind] | None = None,
) -> Policy:
    """One section of these rules over the columns, with a default that gives nothing."""
    columns = columns or COLUMNS
    facts = {n: Fact(n, k, scope="issue" if n.startswith("issue.") else "case") for n, k in columns.items()}
    listed = [Column(n, n, k, facts[n].scope) for n, k in columns.items()]
    listed.sort(key=lambda c: (c.scope != "case", c.name))
    section = Section("table", "remedy", "issue", applies, hit, tuple(rules), Outcome(), "because")
    return Policy(facts, Layout(tuple(listed), ()), (section,), remedies=("refund",))


def partition(count: int, dice: random.Random) -> list[Box]:
    """The space cut ``count - 1`` times, always its largest part, into parts that do not overlap and leave nothing."""
    parts: list[Box] = [{name: bounds(name) for name in COLUMNS}]
    while len(parts) < count:
        at = max(range(len(parts)), key=lambda i: _size(parts[i]))
        box = parts.pop(at)
        names = [n for n, (low, high) in box.items() if high > low]
        name = dice.choice(names)
        low, high = box[name]
        edge = dice.randrange(low, high)
        parts += [{**box, name: (low, edge)}, {**box, name: (edge + 1, high)}]
    return parts


def _size(box: Box) -> float:
    size = 1.0
    for name, (low, high) in box.items():
        least, most = bounds(name)
        size *= (high - low + 1) / (most - least + 1)
    return size


def table(rules: int, seed: int = 0, defect: Defect | None = None) -> tuple[Policy, int]:
    """A table of so many rules without a fault, or with one; and the rule that the fault is about (-1 for a gap)."""
    dice = random.Random(seed)
    narrow = rules // 5
    parts = partition(rules - narrow, dice)
    exceptions: list[Box] = []
    taken = dice.sample(range(len(parts)), min(narrow, len(parts)))
    while len(taken) < narrow:
        taken.append(dice.randrange(len(parts)))
    for at in taken:
        box = parts[at]
        name = max(box, key=lambda n: box[n][1] - box[n][0])
        low, high = box[name]
        if high == low:
            continue
        size = max(1, (high - low) // 4)
        used = sum(1 for e in exceptions if e.get("__part", (0, 0))[0] == at)
        start = low + used * size
        exceptions.append({**box, name: (start, min(high - 1, start + size - 1)), "__part": (at, at)})
    boxes = [{k: v for k, v in e.items() if k != "__part"} for e in exceptions] + parts
    whens = [condition(b) for b in boxes]
    applies: Expr | None = None
    about = -1
    first_part = len(exceptions)
    if defect == "gap":
        del whens[first_part + 3]
    elif defect == "clash":
        at = first_part + 3
        wide = dict(boxes[at])
        for name, (low, high) in boxes[at].items():
            most = bounds(name)[1]
            if high < most:
                wide[name] = (low, min(most, high + max(1, (most - high) // 3)))
                break
        whens[at], about = condition(wide), at
    elif defect == "shadow":
        about = len(whens)
        inner = boxes[first_part + 5]
        name = max(inner, key=lambda n: inner[n][1] - inner[n][0])
        low, high = inner[name]
        whens.append(condition({**inner, name: (low, (low + high) // 2)}))
    elif defect == "union":
        about = len(whens)
        whens.append(condition({"order.days": (100, 200), "customer.tier": (1, 2)}))
    elif defect == "constant":
        about = first_part + 7
        never = Expr("and", (compared(">", "order.days", 40), compared("<", "order.days", 30)), BOOL)
        whens.insert(about, never)
    elif defect == "idle":
        applies = Expr("and", (compared(">", "history.prior", 40), compared("<", "history.prior", 30)), BOOL)
    return policy_of([rule(i, w) for i, w in enumerate(whens)], applies=applies), about


# -- small random tables -----------------------------------------------------------------------------------------------

SMALL = {
    "issue.kind": Kind("enum", KINDS[:3]),
    "order.days": Kind("count", low=0, high=5),
    "history.prior": Kind("count", low=0, high=3),
    "customer.tier": Kind("enum", TIERS[:3], ordered=True),
    "issue.seen": BOOL,
}
"""Few values each, so that every case can be looked at."""


def small_table(seed: int, *, across: bool = False) -> Policy:
    """A random table over few cases, faults and all; ``across``: some conditions compare two facts."""
    dice = random.Random(seed)
    rules = [
        rule(i, _condition(dice, 2, across=across), dice.choice([0, 100, 200, 300])) for i in range(dice.randint(1, 7))
    ]
    applies = _condition(dice, 1, across=across) if dice.random() < 0.5 else None
    hit: Literal["first", "collect"] = "collect" if dice.random() < 0.2 else "first"
    return policy_of(rules, applies=applies, hit=hit, columns=SMALL)


def _condition(dice: random.Random, depth: int, *, across: bool) -> Expr:
    roll = dice.random()
    if depth and roll < 0.55:
        parts = tuple(_condition(dice, depth - 1, across=across) for _ in range(dice.randint(2, 3)))
        return Expr(dice.choice(["and", "and", "or"]), parts, BOOL)  # type: ignore[arg-type]
    if depth and roll < 0.65:
        return Expr("not", (_condition(dice, depth - 1, across=across),), BOOL)
    if across and roll > 0.85:
        op = dice.choice(["<", "<=", "==", ">"])
        plus = Expr("+", (column("history.prior", SMALL), Expr("const", (dice.randint(-1, 2),), SMALL["order.days"])),
                    Kind("int"))  # fmt: skip
        return Expr(op, (column("order.days", SMALL), plus), BOOL)  # type: ignore[arg-type]
    name = dice.choice(list(SMALL))
    kind = SMALL[name]
    low, high = bounds(name, SMALL)
    if kind.name == "bool":
        return column(name, SMALL)
    if kind.name == "enum" and not kind.ordered:
        some = dice.sample(range(low, high + 1), dice.randint(1, high))
        return Expr("in", (column(name, SMALL), *(Expr("const", (i,), kind) for i in some)), BOOL)
    return compared(dice.choice(["<", "<=", ">", ">=", "==", "!="]), name, dice.randint(low, high), SMALL)


# -- rows --------------------------------------------------------------------------------------------------------------


def row_of(policy: Policy, values: dict[str, object]) -> tuple[Row, PublicView]:
    """A row with one issue; what is not given cannot be had."""
    columns = policy.layout.columns
    listed = tuple(values.get(c.name) for c in columns)
    gone = sum(1 << i for i, v in enumerate(listed) if v is None)
    n = policy.layout.n_case
    case = Unit("case", listed[:n], 0, gone & ((1 << n) - 1))  # type: ignore[arg-type]
    issue = Unit("1", listed, 0, gone)  # type: ignore[arg-type]
    row = Row(case, (issue,), "EUR", "it", 1_795_000_000, 739_000, 0)
    return row, PublicView((), None, None, 0)


def random_values(policy: Policy, dice: random.Random) -> dict[str, object]:
    """A known value for every column."""
    found: dict[str, object] = {}
    for c in policy.layout.columns:
        low, high = bounds(c.name, {c.name: c.kind})
        found[c.name] = dice.random() < 0.5 if c.kind.name == "bool" else dice.randint(low, high)
    return found


_ = (Label, replace)
