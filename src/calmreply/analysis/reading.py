"""From a typed expression to what makes it true and what makes it false (S4), as formulas over single variables.

A fact is here either known or one that *cannot be had*; what is only unknown yet is asked for first and then is one of
the two (S10). What the analysis cannot see into (an aggregate, a product of facts) becomes a variable of its own, free
to have any value: so a proof is sound, and a counter-example has to be shown by running it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor, gcd, lcm
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, cast

from calmreply.analysis.formula import (
    BELOW,
    BEYOND,
    Test,
    Variable,
    both,
    cut,
    either,
    opposite,
    rest,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from calmreply.analysis.formula import Formula, Spans
    from calmreply.facts.schema import Datum
    from calmreply.kinds import Kind
    from calmreply.policy.model import Expr, Policy

__all__ = ["Reader"]

_SMALL: Final = 32
_MOST_WAYS: Final = 256
_LOGIC: Final = frozenset({"and", "or", "not"})
_COMPARISONS: Final = frozenset({"==", "!=", "<", "<=", ">", ">="})
_FLIPPED: Final[Mapping[str, str]] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}

Pair: TypeAlias = "tuple[Formula, Formula]"
"""True when, false when; undecided otherwise."""


class _Sum(NamedTuple):
    """A sum of variables with factors, and a constant."""

    terms: tuple[tuple[Variable, Fraction], ...]
    constant: Fraction


_Way: TypeAlias = "tuple[Formula, _Sum]"
"""A value, and what must hold for it to be the one; where no way holds, there is none."""


@dataclass
class Reader:
    """Reads the conditions of one policy."""

    policy: Policy
    data: Mapping[str, Datum] = field(default_factory=dict)
    """The constants of the house, by their name without ``house.``."""
    texts: dict[object, int] = field(default_factory=dict)
    """Text values, numbered as they come."""

    def __post_init__(self) -> None:
        self._pairs: dict[int, tuple[Expr, Pair]] = {}

    def true(self, e: Expr | None) -> Formula:
        """What makes it true; nothing to hold is true."""
        return True if e is None else self.pair(e)[0]

    def false(self, e: Expr | None) -> Formula:
        """What makes it false."""
        return False if e is None else self.pair(e)[1]

    def pair(self, e: Expr) -> Pair:
        """What makes it true, and what makes it false."""
        kept = self._pairs.get(id(e))
        if kept is None:
            kept = self._pairs[id(e)] = e, self._pair(e)
        return kept[1]

    def _pair(self, e: Expr) -> Pair:
        if e.op in {"and", "or"}:
            pairs = [self.pair(_sub(a)) for a in e.args]
            trues, falses = [t for t, _ in pairs], [f for _, f in pairs]
            return (both(*trues), either(*falses)) if e.op == "and" else (either(*trues), both(*falses))
        if e.op == "not":
            t, f = self.pair(_sub(e.args[0]))
            return f, t
        if e.op in _COMPARISONS:
            return self._compare(e.op, self.ways(_sub(e.args[0])), self.ways(_sub(e.args[1])))
        if e.op == "in":
            return self._in(e)
        if e.op == "unknown":
            known = self._known(_sub(e.args[0]))
            return opposite(known), known
        if e.op == "else":
            (t, f), (t2, f2) = self.pair(_sub(e.args[0])), self.pair(_sub(e.args[1]))
            neither = both(opposite(t), opposite(f))
            return either(t, both(neither, t2)), either(f, both(neither, f2))
        if e.op == "const":
            return bool(e.args[0]), not e.args[0]
        return self._compare("==", self.ways(e), [(True, _Sum((), Fraction(1)))])

    def _in(self, e: Expr) -> Pair:
        x, *members = [self.ways(_sub(a)) for a in e.args]
        trues: list[Formula] = []
        falses: list[Formula] = []
        plain = [m[0][1].constant for m in members if len(m) == 1 and m[0][0] is True and not m[0][1].terms]
        if len(plain) == len(members) and len(x) == 1 and x[0][0] is True and len(x[0][1].terms) == 1:
            (variable, factor), constant = x[0][1].terms[0], x[0][1].constant
            exact = [(c - constant) / factor for c in plain]
            points = [(int(p), int(p)) for p in exact if p.denominator == 1]
            return _within(variable, cut(points, variable.low, variable.high))
        for member in members:
            t, f = self._compare("==", x, member)
            trues.append(t)
            falses.append(f)
        return either(*trues), both(*falses)

    def _known(self, e: Expr) -> Formula:
        """What must hold for there to be a value."""
        if e.kind.name == "bool" and e.op != "column":
            t, f = self.pair(e)
            return either(t, f)
        return either(*(both(guard, *(_there(v) for v, _ in s.terms)) for guard, s in self.ways(e)))

    # -- values --------------------------------------------------------------------------------------------------------

    def ways(self, e: Expr) -> list[_Way]:
        """The values it can have, each with what must hold."""
        found = self._ways(e)
        return found if len(found) <= _MOST_WAYS else [(True, _alone(self._opaque(e)))]

    def _ways(self, e: Expr) -> list[_Way]:
        match e.op:
            case "const":
                return [(self._currency(e.unit), _Sum((), self._number(e.args[0], e.kind)))]
            case "column":
                return self._column(str(e.args[0]), e.kind)
            case "decided":
                return [(True, _alone(_decided(e)))]
            case "table":
                return self._table(e)
            case "else":
                first, second = self.ways(_sub(e.args[0])), self.ways(_sub(e.args[1]))
                gone = opposite(self._known(_sub(e.args[0])))
                return [*first, *((both(gone, g), s) for g, s in second)]
            case "+" | "-":
                return self._sum(e)
            case "*":
                return self._product(e)
            case "min" | "max":
                return self._extreme(e)
            case _ if e.kind.name == "bool" and (e.op in _LOGIC or e.op in _COMPARISONS or e.op in {"in", "unknown"}):
                t, f = self.pair(e)
                return [(t, _Sum((), Fraction(1))), (f, _Sum((), Fraction(0)))]
            case _:
                return [(True, _alone(self._opaque(e)))]

    def _number(self, v: object, kind: Kind) -> Fraction:
        if isinstance(v, str):
            return Fraction(self.texts.setdefault(v, len(self.texts) + 1))
        exact = Fraction(cast("int", v))
        return exact / 10**kind.scale if kind.name == "decimal" else exact

    def _column(self, name: str, kind: Kind) -> list[_Way]:
        datum = self.data.get(name.removeprefix("house.")) if name.startswith("house.") else None
        if datum is not None and datum.by_market is None and datum.value is not None:
            return [(True, _Sum((), self._number(datum.value, kind)))]
        market = self.policy.facts.get("case.market")
        if datum is not None and datum.by_market is not None and market is not None:
            place = column_variable("case.market", market.kind)
            at = {m: i for i, m in enumerate(market.kind.members)}
            return [
                (Test(place, ((at[m], at[m]),)), _Sum((), self._number(v, kind)))
                for m, v in datum.by_market.items()
                if m in at
            ]
        return [(True, _Sum(((column_variable(name, kind), Fraction(1, 10**kind.scale)),), Fraction(0)))]

    def _currency(self, unit: str) -> Formula:
        """What must hold for an amount of this currency to be one: money beside other money is a fault (S3)."""
        fact = self.policy.facts.get("case.currency")
        if not unit or fact is None or unit not in fact.kind.members or len(fact.kind.members) < 2:
            return True
        at = fact.kind.members.index(unit)
        return Test(column_variable("case.currency", fact.kind), ((at, at),), absent=True)

    def _opaque(self, e: Expr) -> Variable:
        low = 0 if e.kind.name in {"bool", "count"} or e.op == "count" else BELOW
        high = 1 if e.kind.name == "bool" else len(e.kind.members) - 1 if e.kind.name == "enum" else BEYOND
        return Variable(("opaque", e), 0 if e.kind.name == "enum" else low, high, expr=e)

    def _table(self, e: Expr) -> list[_Way]:
        table = self.policy.tables[str(e.args[0])]
        found: list[_Way] = []
        keys = [self.ways(_sub(a)) for a in e.args[1:]]
        for row, (v, unit) in table.rows:
            here = [
                self._compare("==", key, [(True, _Sum((), Fraction(at)))])[0] for key, at in zip(keys, row, strict=True)
            ]
            guard = both(*here, self._currency(unit))
            if guard is not False:
                found.append((guard, _Sum((), self._number(v, e.kind))))
        return found

    def _sum(self, e: Expr) -> list[_Way]:
        found: list[_Way] = [(True, _Sum((), Fraction(0)))]
        for at, a in enumerate(e.args):
            sign = -1 if e.op == "-" and at else 1
            more = self.ways(_sub(a))
            if len(found) * len(more) > _MOST_WAYS:
                return [(True, _alone(self._opaque(e)))]
            found = [(both(g, h), _added(s, t, sign)) for g, s in found for h, t in more]
        return [way for way in found if way[0] is not False]

    def _product(self, e: Expr) -> list[_Way]:
        found: list[_Way] = []
        for g, s in self.ways(_sub(e.args[0])):
            for h, t in self.ways(_sub(e.args[1])):
                if s.terms and t.terms:
                    return [(True, _alone(self._opaque(e)))]
                one, by = (t, s.constant) if not s.terms else (s, t.constant)
                scaled = _Sum(tuple((v, f * by) for v, f in one.terms if by), one.constant * by)
                found.append((both(g, h, *(_there(v) for v, _ in one.terms if not by)), scaled))
        return found

    def _extreme(self, e: Expr) -> list[_Way]:
        op = "<=" if e.op == "min" else ">="
        found = self.ways(_sub(e.args[0]))
        for a in e.args[1:]:
            more = self.ways(_sub(a))
            if 2 * len(found) * len(more) > _MOST_WAYS:
                return [(True, _alone(self._opaque(e)))]
            next_: list[_Way] = []
            for g, s in found:
                for h, t in more:
                    first, second = self._compare(op, [(True, s)], [(True, t)])
                    next_ += [(both(g, h, first), s), (both(g, h, second), t)]
            found = [way for way in next_ if way[0] is not False]
        return found

    def unlike(self, e: Expr, other: Reader, to: Expr) -> Formula:
        """What makes the values of two expressions differ, each as its own policy reads it; or one of them be there."""
        differs = self._compare("!=", self.ways(e), other.ways(to))[0]
        here, there = self._known(e), other._known(to)
        return either(differs, both(here, opposite(there)), both(there, opposite(here)))

    # -- comparisons ---------------------------------------------------------------------------------------------------

    def _compare(self, op: str, left: Iterable[_Way], right: Iterable[_Way]) -> Pair:
        trues: list[Formula] = []
        falses: list[Formula] = []
        seconds = list(right)
        for g, s in left:
            for h, t in seconds:
                guard = both(g, h)
                if guard is False:
                    continue
                yes, no = self._test(_added(s, t, -1), op, (s, t))
                trues.append(both(guard, yes))
                falses.append(both(guard, no))
        return either(*trues), either(*falses)

    def _test(self, s: _Sum, op: str, sides: tuple[_Sum, _Sum]) -> Pair:
        """A sum compared with zero. What cancelled out must still be there."""
        left = {v.key for v, _ in s.terms}
        gone = [_there(v) for side in sides for v, _ in side.terms if v.key not in left]
        if not s.terms:
            truth = _holds(s.constant, op)
            return both(truth, *gone), both(not truth, *gone)
        if len(s.terms) == 1:
            variable, factor = s.terms[0]
            yes, no = _within(variable, _spans(variable, op if factor > 0 else _FLIPPED[op], -s.constant / factor))
        elif len(s.terms) == 2 and all(v.high - v.low < _SMALL for v, _ in s.terms):
            yes, no = self._small(s, op)
        else:
            yes, no = _linear(s, op)
        return both(yes, *gone), both(no, *gone)

    def _small(self, s: _Sum, op: str) -> Pair:
        """Two variables of few values each: a case for every value of the first."""
        (a, by), other = s.terms[0], s.terms[1]
        trues: list[Formula] = []
        falses: list[Formula] = []
        for v in range(a.low, a.high + 1):
            here = Test(a, ((v, v),))
            yes, no = self._test(_Sum((other,), s.constant + by * v), op, (_Sum((), Fraction(0)),) * 2)
            trues.append(both(here, yes))
            falses.append(both(here, no))
        return either(*trues), either(*falses)


def _sub(a: object) -> Expr:
    return cast("Expr", a)


def column_variable(name: str, kind: Kind) -> Variable:
    """The variable of a column."""
    low, high = kind.low, kind.high
    if kind.name == "bool":
        low, high = 0, 1
    elif kind.name == "enum":
        low, high = 0, len(kind.members) - 1
    elif kind.name == "text-id":
        low, high = 0, 10**6
    return Variable(name, BELOW if low is None else low, BEYOND if high is None else high, column=name)


def _decided(e: Expr) -> Variable:
    """An earlier outcome: any of its kind, so that a proof holds whatever was decided before."""
    if e.kind.name == "bool":
        low, high = 0, 1
    elif e.kind.name == "enum":
        low, high = -1, len(e.kind.members) - 1
    else:
        low, high = 0, BEYOND
    return Variable(("decided", *e.args), low, high, expr=e, lasting=True)


def _alone(v: Variable) -> _Sum:
    return _Sum(((v, Fraction(1)),), Fraction(0))


def _there(v: Variable) -> Formula:
    return True if v.lasting else Test(v, ((v.low, v.high),))


def _added(s: _Sum, t: _Sum, sign: int) -> _Sum:
    factors: dict[object, Fraction] = {}
    variables: dict[object, Variable] = {}
    for by, terms in ((1, s.terms), (sign, t.terms)):
        for v, f in terms:
            variables[v.key] = v
            factors[v.key] = factors.get(v.key, Fraction(0)) + by * f
    kept = tuple((variables[k], f) for k, f in factors.items() if f)
    return _Sum(kept, s.constant + sign * t.constant)


def _holds(c: Fraction, op: str) -> bool:
    return {"==": c == 0, "!=": c != 0, "<": c < 0, "<=": c <= 0, ">": c > 0, ">=": c >= 0}[op]


def _spans(v: Variable, op: str, to: Fraction) -> Spans:
    """The values of a variable that compare so with a number."""
    match op:
        case "<":
            found = [(v.low, ceil(to) - 1)]
        case "<=":
            found = [(v.low, floor(to))]
        case ">":
            found = [(floor(to) + 1, v.high)]
        case ">=":
            found = [(ceil(to), v.high)]
        case _:
            found = [(int(to), int(to))] if to.denominator == 1 else []
    spans = cut(found, v.low, v.high)
    return rest(spans, v.low, v.high) if op == "!=" else spans


def _within(v: Variable, spans: Spans) -> Pair:
    others = rest(spans, v.low, v.high)
    return (Test(v, spans) if spans else False), (Test(v, others) if others else False)


def _linear(s: _Sum, op: str) -> Pair:
    """Several variables: their sum, in lowest whole factors, is one more variable; its parts must be there."""
    terms = sorted(s.terms, key=lambda term: str(term[0].key))
    over = lcm(*(f.denominator for _, f in terms))
    whole = [int(f * over) for _, f in terms]
    common = gcd(*whole) * (1 if whole[0] > 0 else -1)
    factors = [f // common for f in whole]
    to = -s.constant * over / common
    low = sum(f * (v.low if f > 0 else v.high) for (v, _), f in zip(terms, factors, strict=True))
    high = sum(f * (v.high if f > 0 else v.low) for (v, _), f in zip(terms, factors, strict=True))
    named = tuple((str(v.key), f) for (v, _), f in zip(terms, factors, strict=True))
    v = Variable(("sum", named), max(low, BELOW), min(high, BEYOND), terms=named, lasting=True)
    yes, no = _within(v, _spans(v, op if common > 0 else _FLIPPED[op], to))
    there = [_there(part) for part, _ in terms]
    return both(yes, *there), both(no, *there)
