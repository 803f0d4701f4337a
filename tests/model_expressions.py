"""The expressions of the twin: what a value is when some of it is not known, and in which ways it could turn out.

Part of tests/model.py, and written like it from docs/reference/semantics.md and from nothing else (S3, S4, S9, S10).
"""

from __future__ import annotations

import itertools
import math
import operator
from fractions import Fraction
from typing import NamedTuple

from calmreply.kinds import BOOL
from calmreply.policy.model import Expr

MOST_CELLS = 4096  # S10
COMPARE = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
FLIP = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
TRUTHS = {"and", "or", "not", "in", "any", "all", *COMPARE}
UNORDERED = {"bool", "enum", "list", "text-id"}
CURRENCY = ("the case's currency", "case")
TRUE = Expr("const", (True,), BOOL)


class Open(NamedTuple):
    """Undecided (S4): the unknown facts that could decide it, in order, and whether an unavailable one stands in it.

    A fact is its name and the name of the unit that it belongs to.
    """

    facts: tuple[tuple[str, str], ...]
    blocked: bool = False


class Fault(Exception):  # noqa: N818 - the page calls it a fault
    """What cannot be computed (S16)."""


class Place(NamedTuple):
    """Where an expression is read: a unit together with the units around it."""

    name: str
    case: object
    issue: object = None
    item: object = None
    masked: bool = False  # record facts count as unavailable (S11)
    record: tuple | None = None  # (list fact, position, fields), inside a function over records

    @property
    def unit(self):
        """The innermost unit."""
        return self.item or self.issue or self.case


class Cell(NamedTuple):
    """One way in which the unknown could turn out (S10)."""

    finite: dict  # (owner, column) -> value, for bools and enums
    ordered: dict  # (owner, column) -> value, seen only by comparisons with a constant
    free: dict  # (an undecided comparison, where it is read) -> True or False


NOWHERE = Cell({}, {}, {})


class Reading(NamedTuple):
    """What a later section may read of an outcome (S9)."""

    verdict: str | None = None
    rule: str | None = None
    matched: bool = False
    granted: bool = False
    amount: int = 0
    missing: tuple[tuple[str, str], ...] = ()


def join(values):
    """The facts of several undecided parts, left to right, each once."""
    return tuple(dict.fromkeys(f for v in values if isinstance(v, Open) for f in v.facts))


def exact(value, kind):
    """The number itself, of a decimal that is held as a whole number by its scale (S3)."""
    return Fraction(value, 10**kind.scale) if kind.scale else value


def strict(operands):
    """`Open` where an operand is; with an unavailable one no answer decides it (S5)."""
    opened = [v for v in operands if isinstance(v, Open)]
    if not opened:
        return None
    if any(v.blocked for v in opened):
        return Open((), blocked=True)
    return Open(join(opened))


class _Expressions:
    """Values of expressions over one case; ``readings`` holds what later sections may read of outcomes (S9)."""

    def __init__(self, policy, row):
        self.policy, self.row = policy, row
        self.index = policy.layout.index
        self.public = None  # the values of the public view while the public section is decided
        self.readings = {}
        self.places = [Place("case", row.case)]
        for issue in row.issues:
            self.places.append(Place(issue.id, row.case, issue))
            self.places += self.items_of(issue)

    def items_of(self, issue):
        return [Place(f"{issue.id}/{i}", self.row.case, issue, item) for i, item in enumerate(issue.items or (), 1)]

    def places_of(self, per):
        depth = {"case": (False, False), "issue": (True, False), "item": (True, True)}[per]
        return [p for p in self.places if (p.issue is not None, p.item is not None) == depth]

    # -- expressions (S3, S4) --------------------------------------------------------------------------------------

    def value(self, e, at, cell=NOWHERE):
        """A value, or `Open`. ``at`` is the place it is read from."""
        op = e.op
        if op == "const":
            return self.money(exact(e.args[0], e.kind), e.unit)
        if op == "column":
            value = self.column(e.args[0], at, cell)
            return value if isinstance(value, Open) else exact(value, e.kind)
        if op in COMPARE or op == "in":
            return self.comparison(e, at, cell)
        if op in {"and", "or"}:
            return self.junction(e, at, cell)
        if op == "not":
            value = self.value(e.args[0], at, cell)
            return value if isinstance(value, Open) else not value
        if op == "unknown":  # S3: what is known now, in every cell
            return isinstance(self.value(e.args[0], at, NOWHERE), Open)
        if op == "else":
            now = self.value(e.args[0], at, NOWHERE)
            return self.value(e.args[1], at, cell) if isinstance(now, Open) else now
        if op in {"any", "all", "count", "sum"}:
            return self.aggregate(e, at, cell)
        if op == "decided":
            return self.read(e, at, cell)
        if op == "field":
            fact, _, values = at.record
            value = values[[f.name for f in fact.fields].index(e.args[0])]
            owner = self.owner(self.index[fact.name], at)[0]
            return (
                cell.free.get((e, self.spot(at)), Open(((fact.name, owner),)))
                if value is None
                else exact(value, e.kind)
            )
        operands = [self.value(a, at, cell) for a in (e.args[1:] if op == "table" else e.args)]
        return strict(operands) or self.arithmetic(e, operands)

    def arithmetic(self, e, operands):
        match e.op:
            case "+":
                return sum(operands)
            case "-":
                return operands[0] - operands[1]
            case "*":
                return operands[0] * operands[1]
            case "min":
                return min(operands)
            case "max":
                return max(operands)
        amount, currency = dict(self.policy.tables[e.args[0]].rows)[tuple(operands)]
        return self.money(amount, currency)

    def money(self, amount, currency):
        """An amount as the policy writes it, which must be in the case's currency (S3)."""
        if not currency or currency == self.row.currency:
            return amount
        if self.row.currency is not None:
            raise Fault(currency)
        return amount  # what it is compared with is undecided for itself

    def currency(self):
        """What is missing where an amount has no currency."""
        position = self.index.get("case.currency")
        if position is not None and self.row.case.unavailable >> position & 1:
            return Open((), blocked=True)
        return Open((CURRENCY,))

    def column(self, name, at, cell):
        if self.public is not None:  # S19
            value = self.public[self.policy.layout.public_index[name]]
            return Open((), blocked=True) if value is None else value
        position = self.index[name]
        column, unit = self.policy.layout.columns[position], at.unit
        fact = self.policy.facts[column.fact]
        if unit.unavailable >> position & 1 or (at.masked and fact.source == "record"):
            return Open((), blocked=True)
        if unit.unknown >> position & 1:
            key = self.owner(position, at)
            return cell.finite[key] if key in cell.finite else Open(((column.fact, key[0]),))
        return unit.values[position]

    def spot(self, at):
        return (at.name, at.record[0].name, at.record[1]) if at.record else (at.name,)

    def owner(self, position, at):
        layout = self.policy.layout
        if position < layout.n_case:
            return "case", position
        return (at.issue.id if position < layout.n_case + layout.n_issue else at.name), position

    def comparison(self, e, at, cell):
        if cell.free and (e, self.spot(at)) in cell.free:
            return cell.free[e, self.spot(at)]
        flat = self.flat(e)
        if flat and cell.ordered and (key := self.owner(self.index[flat[0]], at)) in cell.ordered:
            left, (_, op, constants) = cell.ordered[key], flat
            return left in constants if op == "in" else COMPARE[op](left, constants[0])
        operands = [self.value(a, at, cell) for a in e.args]
        value = strict(operands)
        if value is not None:
            return value
        return operands[0] in operands[1:] if e.op == "in" else COMPARE[e.op](*operands)

    def flat(self, e):
        """(column, operator, constants) where an ordered fact is compared with constants; None for all else."""
        if (e.op not in COMPARE and e.op != "in") or self.public is not None:
            return None
        left, *rest = e.args
        if left.op == "column" and all(a.op == "const" for a in rest):
            column, op, constants = left, e.op, rest
        elif left.op == "const" and rest[0].op == "column" and e.op != "in":
            column, op, constants = rest[0], FLIP[e.op], [left]
        else:
            return None
        kind = self.policy.layout.columns[self.index[column.args[0]]].kind
        if kind.name in UNORDERED:
            return None
        return column.args[0], op, [exact(c.args[0], c.kind) * 10**kind.scale for c in constants]

    def junction(self, e, at, cell):
        ends = e.op == "or"  # what settles it at once
        parts = []
        for arg in e.args:
            value = self.value(arg, at, cell)
            if value is ends:
                return ends
            parts.append(value)
        if not any(isinstance(v, Open) for v in parts):
            return not ends
        return Open(join(parts), blocked=any(isinstance(v, Open) and v.blocked for v in parts))

    def elements(self, over, at):
        """The places that an aggregate looks at, or `Open`."""
        if over.op == "column":
            records = self.column(over.args[0], at, NOWHERE)
            if isinstance(records, Open):
                return records
            fact = self.policy.facts[over.args[0]]
            return [at._replace(record=(fact, i, r)) for i, r in enumerate(records)]
        if over.args[0] == "issues":
            return [place._replace(masked=at.masked) for place in self.places_of("issue")]
        if at.issue.items is None:
            position = self.index.get("issue.items")
            if position is not None and at.unit.unavailable >> position & 1:
                return Open((), blocked=True)
            return Open((("issue.items", at.issue.id),))
        return [place._replace(masked=at.masked) for place in self.items_of(at.issue)]

    def aggregate(self, e, at, cell):
        over, what = e.args
        elements = self.elements(over, at)
        if isinstance(elements, Open):
            return cell.free.get((e, self.spot(at)), elements)
        values = [self.value(what, place, cell) for place in elements]
        undecided = [v for v in values if isinstance(v, Open)]
        if e.op in {"any", "all"}:
            ends = e.op == "any"
            if any(v is ends for v in values):
                return ends
            if not undecided:
                return not ends
            return cell.free.get((e, self.spot(at)), Open(join(undecided), blocked=any(v.blocked for v in undecided)))
        if any(not v.facts for v in undecided):
            return Open((), blocked=True)
        if undecided:
            return Open(join(undecided))
        return sum(bool(v) for v in values) if e.op == "count" else sum(values)

    def read(self, e, at, cell):
        """S9: of the same unit, or of the unit around it."""
        section, part = e.args
        around = [at.name, *([at.issue.id] if at.item else []), *(["case"] if at.issue else [])]
        reading = next((self.readings[section, n] for n in around if (section, n) in self.readings), Reading())
        if reading.missing:
            return cell.free.get((e, self.spot(at)), Open(reading.missing))
        value = getattr(reading, part)
        if part in {"verdict", "rule"}:
            return e.kind.members.index(value or "none") if (value or "none") in e.kind.members else -1
        return value

    # -- cells (S10) -----------------------------------------------------------------------------------------------

    def atoms(self, e, at, found):
        """Collect into ``found`` what an undecided condition hangs on: variables of cells and their constants."""
        value = self.value(e, at)
        if not isinstance(value, Open) or not value.facts:
            return  # decided; or unavailable, so that no answer decides it
        if e.op in {"and", "or", "not"}:
            for arg in e.args:
                self.atoms(arg, at, found)
        elif e.op == "else":
            self.atoms(e.args[1], at, found)
        elif e.op in {"any", "all"} and not isinstance(elements := self.elements(e.args[0], at), Open):
            for place in elements:
                self.atoms(e.args[1], place, found)
        elif flat := self.flat(e):
            position = self.index[flat[0]]
            found.setdefault(("ordered", self.owner(position, at)), {})[position, *flat[2]] = None
        elif e.op in COMPARE or e.op == "in":
            if max([self.hangs(arg, at, found) for arg in e.args]):  # all of them, not only up to the first
                found["free", (e, self.spot(at))] = {}
        elif self.hangs(e, at, found):
            found["free", (e, self.spot(at))] = {}

    def hangs(self, e, at, found):
        """What has cells below an operand goes into ``found``; True if it hangs on anything that has none (R1)."""
        value = self.value(e, at)
        if not isinstance(value, Open) or not value.facts:
            return False
        if e.op == "column" and e.kind.name in {"bool", "enum"}:
            found["finite", self.owner(self.index[e.args[0]], at)] = {e.kind: None}
            return False
        if e.op in {"column", "field", "decided"}:
            return True
        if e.op in {"any", "all", "count", "sum"}:
            elements = self.elements(e.args[0], at)
            if isinstance(elements, Open):
                return True
            if e.op == "sum":
                return max([self.hangs(e.args[1], place, found) for place in elements])
            for place in elements:
                self.atoms(e.args[1], place, found)
            return False
        if e.op in TRUTHS:
            self.atoms(e, at, found)  # a comparison inside a comparison is the innermost one
            return False
        args = e.args[1:] if e.op in {"else", "table"} else e.args
        return max([self.hangs(arg, at, found) for arg in args])

    def cells(self, found):
        """All cells; None when there are more than 4,096."""
        spaces = [self.space(how, of) for (how, _), of in found.items()]
        if math.prod(len(s) for s in spaces) > MOST_CELLS:
            return None
        return (self.cell(found, values) for values in itertools.product(*spaces))

    def cell(self, found, values):
        cell = {"finite": {}, "ordered": {}, "free": {}}
        for (kind, key), value in zip(found, values, strict=True):
            cell[kind][key] = value
        return Cell(**cell)

    def space(self, how, of):
        if how == "free":
            return (False, True)
        if how == "finite":
            kind = next(iter(of))
            return (False, True) if kind.name == "bool" else tuple(range(len(kind.members)))
        return self.regions(self.policy.layout.columns[next(iter(of))[0]].kind, {c for _, *cs in of for c in cs})

    def regions(self, kind, constants):
        """One point of each gap between the constants, and each constant itself, as far as the range goes."""
        low = -math.inf if kind.low is None else kind.low
        high = math.inf if kind.high is None else kind.high
        points = {p for c in constants for p in (math.floor(c), math.ceil(c), math.floor(c) - 1, math.ceil(c) + 1)}
        points |= {math.floor(c) + 1 for c in constants}
        regions = {}  # one point of each gap, and each constant itself
        for p in sorted(p for p in points | {b for b in (low, high) if abs(b) != math.inf} if low <= p <= high):
            regions.setdefault((sum(c < p for c in constants), p in constants), p)
        return tuple(regions.values())
