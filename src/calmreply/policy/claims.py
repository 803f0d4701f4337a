"""Grant-on-claim (S1): what a customer's word alone, with everything else unavailable, can bring a section to do.

Facts of source `customer` are free over finitely many cells: members of enums, and for ordered values the points and
gaps between the constants they are compared with. Every other fact is unavailable, which leaves what reads it undecided
(S4), and undecided counts as false (S5). Outcomes of earlier sections take what those can reach in the same way.
Beyond `MOST_CELLS` the parts are looked at one by one, which errs on the side of a finding.
"""

from __future__ import annotations

import operator
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from calmreply.policy.model import Expr
from calmreply.policy.proof import fact_of
from calmreply.policy.raw import COMPARISONS
from calmreply.policy.terms import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from calmreply.facts.schema import Fact
    from calmreply.policy.model import Outcome, Section

__all__ = ["MOST_CELLS", "Claims", "Reach"]

MOST_CELLS = 4_096

Cell: TypeAlias = "tuple[str, ...]"
_COMPARE: dict[str, Callable[[object, object], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,  # type: ignore[dict-item]
    "<=": operator.le,  # type: ignore[dict-item]
    ">": operator.gt,  # type: ignore[dict-item]
    ">=": operator.ge,  # type: ignore[dict-item]
}


class Reach:
    """What a section can come to on claims alone: whether it may not apply, and the outcomes it may choose."""

    def __init__(self, *, idle: bool, rules: list[tuple[str, Outcome]], default: Outcome | None) -> None:
        self.idle, self.rules, self.default = idle, rules, default

    def values(self, part: str, rule_ids: tuple[str, ...]) -> list[object]:
        """The values that `decided.S.part` may have."""
        outcomes = [o for _, o in self.rules] + ([self.default] if self.default else [])
        match part:
            case "verdict":
                found = {VERDICTS.index(o.verdict or "none") for o in outcomes} | ({0} if self.idle else set())
            case "matched":
                found = {True} if self.rules else set()
                found |= {False} if self.idle or self.default else set()
            case "granted":
                found = {bool(o.give) for o in outcomes} | ({False} if self.idle else set())
            case "rule":
                names = ("none", "default", "settled", *rule_ids)
                found = {names.index(name) for name, _ in self.rules} | ({1} if self.default else set()) | {0}
            case _:
                found = {0, 1} if any(g.amount for o in outcomes for g in o.give) else {0}
        return [*sorted(found)] or [None]


class Claims:
    """Looks at sections in their order and remembers what each can reach."""

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self.facts = facts
        self.reached: dict[str, Reach] = {}
        self.rule_ids: dict[str, tuple[str, ...]] = {}

    def look(self, section: Section) -> tuple[list[int], bool]:
        """The rules (by position) that claims alone can make true, and whether the default can be so reached.

        Only what reads a claim counts: a rule that asks for nothing at all is no word of the customer's.
        """
        applies = section.applies
        claimed: list[int] = []
        reachable: list[tuple[str, Outcome]] = []
        for at, rule in enumerate(section.rules):
            both = _both(applies, rule.when)
            if self.can_be_true(both):
                reachable.append((rule.id, rule.then))
                if self.reads_claim(both):
                    claimed.append(at)
        open_default = section.default is not None and (applies is None or self.can_be_true(applies))
        idle = applies is not None
        self.reached[section.name] = Reach(
            idle=idle, rules=reachable, default=section.default if open_default else None
        )
        self.rule_ids[section.name] = tuple(rule.id for rule in section.rules)
        return claimed, open_default and applies is not None and self.reads_claim(applies)

    def is_claim(self, column: str) -> bool:
        """Whether a column is only what the customer says."""
        fact = self.facts.get(fact_of(column))
        return fact is not None and fact.source == "customer"

    def reads_claim(self, expr: Expr) -> bool:
        """Whether some part of an expression reads a claim, directly or through an outcome that claims can reach.

        What the customer has chosen among options (S13) is no claim: it says nothing about what happened.
        """
        if expr.op == "column":
            name = str(expr.args[0])
            return self.is_claim(name) and not name.startswith("issue.chosen.")
        return any(self.reads_claim(a) for a in expr.args if isinstance(a, Expr))

    def can_be_true(self, expr: Expr) -> bool:
        """Whether some claims make a condition true with everything else unavailable."""
        if True not in self.loosely(expr):
            return False  # quick, and true of nearly all: some part needs a record
        cells = self.cells(expr)
        count = 1
        for values in cells.values():
            count *= len(values)
        if count > MOST_CELLS:
            return True
        names = list(cells)
        return any(
            self.value(expr, dict(zip(names, chosen, strict=True))) is True for chosen in product(*cells.values())
        )

    # -- the cells -----------------------------------------------------------------------------------------------------

    def cells(self, expr: Expr) -> dict[Cell, list[object]]:
        """For each free name in an expression the values it may take; None stands for a claim that is not made."""
        points: dict[Cell, set[object]] = {}
        kinds: dict[Cell, Expr] = {}
        for leaf, constant in self.leaves(expr, claim_list=False):
            key = (leaf.op, *(str(a) for a in leaf.args))
            kinds[key] = leaf
            points.setdefault(key, set())
            if constant is not None:
                points[key].add(constant)
        return {key: self.choices(leaf, points[key]) for key, leaf in kinds.items()}

    def leaves(self, expr: Expr, *, claim_list: bool) -> Iterator[tuple[Expr, object]]:
        """The free leaves, each with a constant it is compared with, if any."""
        if self.is_free(expr, claim_list=claim_list):
            yield expr, None
            return
        parts = [a for a in expr.args if isinstance(a, Expr)]
        if expr.op in {*COMPARISONS, "in", "min", "max", "else"}:
            constants = [p.args[0] for p in parts if p.op == "const"]
            for part in parts:
                if self.is_free(part, claim_list=claim_list):
                    yield from ((part, c) for c in constants)
        if expr.op in {"any", "all", "count", "sum"}:
            claim_list = claim_list or (parts[0].op == "column" and self.is_claim(str(parts[0].args[0])))
            parts = parts[1:]
        for part in parts:
            yield from self.leaves(part, claim_list=claim_list)

    def is_free(self, expr: Expr, *, claim_list: bool = False) -> bool:
        """Whether a leaf can take different values here."""
        match expr.op:
            case "column":
                return expr.kind.name != "list" and self.is_claim(str(expr.args[0]))
            case "field":
                return claim_list
            case "decided":
                return True
            case _:
                return False

    def choices(self, leaf: Expr, points: set[object]) -> list[object]:
        """The values a free leaf may take."""
        if leaf.op == "decided":
            name, part = str(leaf.args[0]), str(leaf.args[1])
            reach = self.reached.get(name)
            values: list[object] = reach.values(part, self.rule_ids[name]) if reach else [None]
            numbers = [p for p in points if isinstance(p, int | Fraction)]
            if part == "amount" and values != [0]:
                return [0, *_around(numbers, low=0)]
            return values
        kind = leaf.kind
        if kind.name == "bool":
            return [None, False, True]
        if kind.name == "enum":
            return [None, *range(len(kind.members))]
        if kind.name == "text-id":
            return [None, "", *sorted(str(p) for p in points)]
        numbers = [p for p in points if isinstance(p, int | Fraction)]
        return [None, *_around(numbers, low=kind.low, high=kind.high)]

    # -- three-valued value --------------------------------------------------------------------------------------------

    def value(self, expr: Expr, chosen: Mapping[Cell, object]) -> object:
        """The value of an expression, None where it is undecided."""
        op, parts = expr.op, [a for a in expr.args if isinstance(a, Expr)]
        if op == "const":
            return _number(expr.args[0], expr)
        if op in {"column", "field", "decided"}:
            return _number(chosen.get((op, *(str(a) for a in expr.args))), expr)
        if op in {"any", "all", "count", "sum"}:
            return self._list_value(expr, parts, chosen)
        values = [self.value(p, chosen) for p in parts]
        if op == "and":
            return False if any(v is False for v in values) else (None if None in values else True)
        if op == "or":
            return True if any(v is True for v in values) else (None if None in values else False)
        if op == "unknown":
            return values[0] is None
        if op == "else":
            return values[0] if values[0] is not None else values[1]
        if None in values:
            return None
        return _apply(op, values)

    def _list_value(self, expr: Expr, parts: list[Expr], chosen: Mapping[Cell, object]) -> object:
        """A list of one unit or record; a list of the house's records is not there."""
        over, inner = parts
        if over.op == "column" and not self.is_claim(str(over.args[0])):
            return None
        found = self.value(inner, chosen)
        match expr.op:
            case "any":
                return found
            case "all":
                return found
            case "count":
                return None if found is None else int(found is True)
            case _:
                return found

    def loosely(self, expr: Expr) -> set[object]:
        """The truth values a condition may have, each part taken alone; wider than the truth, never narrower."""
        parts = [a for a in expr.args if isinstance(a, Expr)]
        match expr.op:
            case "not":
                return {None if v is None else not v for v in self.loosely(parts[0])}
            case "and" | "or":
                decisive = expr.op == "or"
                sets = [self.loosely(p) for p in parts]
                found: set[object] = set()
                if any(decisive in s for s in sets):
                    found.add(decisive)
                if all((not decisive) in s for s in sets):
                    found.add(not decisive)
                return found | {None}
            case _:
                cells = self.cells(expr)
                count = 1
                for values in cells.values():
                    count *= len(values)
                if count > MOST_CELLS:
                    return {True, False, None}
                return {self.value(expr, dict(zip(cells, chosen, strict=True))) for chosen in product(*cells.values())}


def _number(held: object, leaf: Expr) -> object:
    """What an encoded leaf stands for: a decimal's scale is divided out."""
    scale = leaf.kind.scale
    return Fraction(held, 10**scale) if scale and isinstance(held, int) and leaf.kind.name == "decimal" else held


def _both(applies: Expr | None, when: Expr) -> Expr:
    return when if applies is None else Expr("and", (applies, when))


def _around(points: list[int | Fraction], *, low: int | None = None, high: int | None = None) -> list[object]:
    """The points themselves and one value in each gap, within the declared range."""
    found: set[int | Fraction] = set(points) | {p + 1 for p in points} | {p - 1 for p in points} | {0}
    found |= {bound for bound in (low, high) if bound is not None}
    kept = [v for v in found if (low is None or v >= low) and (high is None or v <= high)]
    return [*sorted(kept)]


def _apply(op: str, values: list[object]) -> object:
    """An operation on values that are all there."""
    if op in _COMPARE:
        return _COMPARE[op](*values)
    if op == "not":
        return not values[0]
    if op == "in":
        return values[0] in values[1:]
    numbers = [v for v in values if isinstance(v, int | Fraction)]
    if len(numbers) != len(values) or not numbers:
        return None
    match op:
        case "+":
            return sum(numbers[1:], start=numbers[0])
        case "-":
            return numbers[0] - numbers[1]
        case "*":
            return numbers[0] * numbers[1]
        case "min":
            return min(numbers)
        case "max":
            return max(numbers)
        case _:
            return None
