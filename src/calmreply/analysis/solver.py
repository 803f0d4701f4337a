"""The second opinion: the same questions put to z3, with `calmreply[prove]`.

z3 sees what the search cannot: one fact compared with another, sums and products in amounts. Its formulas are made from
the expressions themselves and share nothing with the boxes of the search, so that each can be tested by the other.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, Literal

from calmreply.analysis.claims import Against, Proof, worth
from calmreply.analysis.formula import BELOW, BEYOND
from calmreply.analysis.query import Point, chosen
from calmreply.analysis.reading import column_variable
from calmreply.analysis.space import Region
from calmreply.findings import MissingExtraError
from calmreply.policy.compile import columns_of
from calmreply.policy.kleene import exact

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from calmreply.analysis.claims import Prover
    from calmreply.analysis.formula import Variable
    from calmreply.analysis.query import Must, Query
    from calmreply.analysis.witness import Witnesses
    from calmreply.facts.schema import Datum
    from calmreply.policy.compile import Part
    from calmreply.policy.model import Claim, Expr, Policy

__all__ = ["Solver", "load_z3", "second_opinion"]

_STEPS: Final = 20_000_000
"""z3's own count of steps (``rlimit``): an answer hangs on it, never on the clock."""
_DAYS: Final[Mapping[str, tuple[float, int]]] = {"days": (1, 0), "months": (30.436875, 4), "years": (365.2425, 3)}


def load_z3() -> Any:
    """The module; `MissingExtraError` names the extra where it is absent."""
    try:
        import z3  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError as error:
        raise MissingExtraError("prove", "z3-solver") from error
    return z3


def second_opinion(
    prover: Prover, witnesses: Witnesses | None, claim: Claim, left: list[Against], reason: str
) -> Proof | None:
    """What z3 says of a claim that the search left open; None where it is absent, or knows no more."""
    try:
        load_z3()
    except MissingExtraError:
        return None
    if prover.unbounded(claim):
        return None
    solver = Solver(prover.compiled.policy, prover.reader.data)
    if claim.kind == "monotone":
        asked: list[Against] | None = None
    elif reason or len(left) > 16:
        asked = list(_questions(prover, claim))
    else:
        asked = left
    sure = True
    if asked is None:
        found = solver.falls(prover.parts[claim.section], claim)
        asked, sure = ([], found is not None) if not isinstance(found, Against) else ([found], True)
        return _settled(asked, witnesses, claim, sure=sure)
    kept: list[Against] = []
    for against in asked:
        point = solver.solve(against.query, absent=against.wide)
        if point is None:
            sure = False
        elif point is not False:
            kept.append(against._replace(point=point))
    return _settled(kept, witnesses, claim, sure=sure)


def _settled(asked: list[Against], witnesses: Witnesses | None, claim: Claim, *, sure: bool) -> Proof | None:
    for against in asked:
        shown = witnesses.show(against, claim) if witnesses is not None else None
        if shown is not None:
            return Proof(claim, "refuted", against.words, witness=shown[0], then=shown[1], by="z3")
    return Proof(claim, "proved", by="z3") if sure and not asked else None


def _questions(prover: Prover, claim: Claim) -> Iterable[Against]:
    """All that would have to come together for a case against a claim, with nothing searched yet."""
    nowhere = Point({})
    for query, words, part in prover.questions(claim):
        yield Against(query, nowhere, words, part, wide=claim.kind in {"never", "always", "cap"})


class Solver:
    """Expressions of one policy as z3 terms, and questions about them."""

    def __init__(self, policy: Policy, data: Mapping[str, Datum] | None = None, *, steps: int = _STEPS) -> None:
        self.z3 = load_z3()
        self.policy, self.data, self.steps = policy, data or {}, steps
        self.context = self.z3.Context()
        self.variables: dict[Hashable, tuple[Variable | None, Any, Any]] = {}
        self.pairs: dict[int, tuple[Expr, Any]] = {}
        self.texts: dict[str, int] = {}
        self.asked: set[str] = set()
        self.bounds: list[Any] = []

    # -- terms ---------------------------------------------------------------------------------------------------------

    def truth(self, value: object) -> Any:
        """A constant."""
        return self.z3.BoolVal(bool(value), self.context)

    def every(self, parts: list[Any]) -> Any:
        """All of them."""
        return self.z3.And(parts) if len(parts) > 1 else parts[0] if parts else self.truth(True)

    def some(self, parts: list[Any]) -> Any:
        """Any of them."""
        return self.z3.Or(parts) if len(parts) > 1 else parts[0] if parts else self.truth(False)

    def pair(self, e: Expr) -> tuple[Any, Any]:
        """True when, false when."""
        kept = self.pairs.get(id(e))
        if kept is None:
            kept = self.pairs[id(e)] = e, self._pair(e)
        pair: tuple[Any, Any] = kept[1]
        return pair

    def _pair(self, e: Expr) -> tuple[Any, Any]:
        z3 = self.z3
        args: Any = e.args
        match e.op:
            case "const":
                return self.truth(bool(args[0])), self.truth(not args[0])
            case "and" | "or":
                pairs = [self.pair(a) for a in args]
                trues, falses = [t for t, _ in pairs], [f for _, f in pairs]
                if e.op == "and":
                    return self.every(trues), self.some(falses)
                return self.some(trues), self.every(falses)
            case "not":
                t, f = self.pair(args[0])
                return f, t
            case "==" | "!=" | "<" | "<=" | ">" | ">=":
                (a, there), (b, also) = self.number(args[0]), self.number(args[1])
                test = {
                    "==": a == b, "!=": a != b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b,
                }[e.op]  # fmt: skip
                known = z3.And(there, also)
                return z3.And(known, test), z3.And(known, z3.Not(test))
            case "in":
                (a, there), *members = [self.number(x) for x in args]
                known = self.every([there, *(k for _, k in members)])
                test = self.some([a == m for m, _ in members])
                return z3.And(known, test), z3.And(known, z3.Not(test))
            case "unknown":
                known = self._known(args[0])
                return z3.Not(known), known
            case "else":
                (t, f), (t2, f2) = self.pair(args[0]), self.pair(args[1])
                self.asked |= set(columns_of(args[0]))
                neither = z3.And(z3.Not(t), z3.Not(f))
                return z3.Or(t, z3.And(neither, t2)), z3.Or(f, z3.And(neither, f2))
            case _:
                v, known = self.number(e)
                return z3.And(known, v == 1), z3.And(known, v == 0)

    def _known(self, e: Expr) -> Any:
        self.asked |= set(columns_of(e))
        if e.kind.name == "bool" and e.op != "column":
            t, f = self.pair(e)
            return self.z3.Or(t, f)
        return self.number(e)[1]

    def number(self, e: Expr) -> tuple[Any, Any]:
        """The value, and whether there is one."""
        z3 = self.z3
        args: Any = e.args
        match e.op:
            case "const":
                return self._constant(exact(args[0], e)), self._currency(e.unit)
            case "column":
                return self._column(e)
            case "+" | "-":
                parts = [self.number(a) for a in args]
                total = parts[0][0]
                for v, _ in parts[1:]:
                    total = total + v if e.op == "+" else total - v
                return total, self.every([k for _, k in parts])
            case "*":
                (a, there), (b, also) = self.number(args[0]), self.number(args[1])
                return a * b, z3.And(there, also)
            case "min" | "max":
                parts = [self.number(a) for a in args]
                best = parts[0][0]
                for v, _ in parts[1:]:
                    best = z3.If(v < best if e.op == "min" else v > best, v, best)
                return best, self.every([k for _, k in parts])
            case "else":
                (a, there), (b, also) = self.number(args[0]), self.number(args[1])
                self.asked |= set(columns_of(args[0]))
                return z3.If(there, a, b), z3.Or(there, also)
            case "table":
                return self._table(e)
            case _ if e.kind.name == "bool" and e.op not in {"decided", "any", "all"}:
                t, f = self.pair(e)
                return z3.If(t, self._constant(1), self._constant(0)), z3.Or(t, f)
            case _:
                return self._free(e)

    def _constant(self, v: Any) -> Any:
        if isinstance(v, str):
            v = self.texts.setdefault(v, len(self.texts) + 1)
        v = Fraction(v)
        return self.z3.RealVal(f"{v.numerator}/{v.denominator}", self.context)

    def _column(self, e: Expr) -> tuple[Any, Any]:
        name = str(e.args[0])
        datum = self.data.get(name.removeprefix("house.")) if name.startswith("house.") else None
        if datum is not None and datum.by_market is None and datum.value is not None:
            return self._constant(exact(datum.value, e)), self.truth(True)
        v, known = self.variable(name, column_variable(name, e.kind))
        return (v / 10**e.kind.scale if e.kind.scale else v), known

    def variable(self, key: Hashable, variable: Variable | None, *, low: int = BELOW, high: int = BEYOND) -> Any:
        """The term of a variable, whole and within bounds, and whether it is there."""
        kept = self.variables.get(key)
        if kept is not None:
            return kept[1], kept[2]
        z3 = self.z3
        n = len(self.variables)
        v, known = z3.Int(f"v{n}", self.context), z3.Bool(f"k{n}", self.context)
        low, high = (variable.low, variable.high) if variable is not None else (low, high)
        self.bounds += [v >= low] if low > BELOW else []
        self.bounds += [v <= high] if high < BEYOND else []
        term = z3.ToReal(v)
        self.variables[key] = variable, term, known
        if variable is not None and variable.column is not None:
            self._tie(variable.column, term)
        return term, known

    def _tie(self, name: str, term: Any) -> None:
        """Measures of the same date hang together, and are there together."""
        for word in (" since ", " until "):
            if word not in name:
                continue
            unit, _, fact = name.partition(word)
            sign = 1 if word == " since " else -1
            day = self.variables.get(("day", fact))
            if day is None:
                n = len(self.variables)
                day = None, self.z3.Real(f"d{n}", self.context), self.z3.Bool(f"k{n}", self.context)
                self.variables["day", fact] = day
            self.bounds.append(self.variables[name][2] == day[2])
            since = day[1] * sign
            if unit == "days":
                self.bounds.append(since == term)
            elif unit == "hours":
                self.bounds += [term >= (since - 2) * 86400, term <= (since + 2) * 86400]
            elif unit in _DAYS:
                average, slack = _DAYS[unit]
                size = self._constant(Fraction(str(average)))
                self.bounds += [since >= (term - 1) * size - slack, since <= (term + 1) * size + slack]
                self.bounds.append(self.z3.Implies(term >= 0, since >= term * size - slack))

    def _table(self, e: Expr) -> tuple[Any, Any]:
        keys = [self.number(a) for a in e.args[1:]]  # type: ignore[arg-type]
        found = self._constant(0)
        mine = []
        for row, (v, unit) in self.policy.tables[str(e.args[0])].rows:
            here = self.every([k == at for (k, _), at in zip(keys, row, strict=True)])
            found = self.z3.If(here, self._constant(exact(v, e)), found)
            mine.append(self.z3.Implies(here, self._currency(unit)))
        return found, self.every([*(k for _, k in keys), *mine])

    def _currency(self, unit: str) -> Any:
        """Whether an amount of this currency is one here: money beside other money is a fault (S3)."""
        fact = self.policy.facts.get("case.currency")
        if not unit or fact is None or unit not in fact.kind.members or len(fact.kind.members) < 2:
            return self.truth(True)
        v, known = self.variable("case.currency", column_variable("case.currency", fact.kind))
        return self.z3.Or(self.z3.Not(known), v == fact.kind.members.index(unit))

    def _free(self, e: Expr) -> tuple[Any, Any]:
        low, high = BELOW, BEYOND
        if e.kind.name == "bool":
            low, high = 0, 1
        elif e.kind.name == "enum":
            low, high = -1, len(e.kind.members) - 1
        elif e.op == "count" or (e.op == "decided" and e.args[1] == "amount"):
            low = 0
        v, known = self.variable(("free", e), None, low=low, high=high)
        return v, self.truth(True) if e.op == "decided" else known

    # -- questions -----------------------------------------------------------------------------------------------------

    def must(self, m: Must) -> Any:
        """A condition as a term."""
        t, f = self.pair(m.expr)
        return self.z3.Not(t) if m.want == "not true" else t if m.want == "true" else f

    def given(self, *, absent: bool) -> list[Any]:
        """What holds in every case: bounds, and without ``absent`` that facts are known."""
        known = []
        if not absent:
            known = [k for key, (v, _, k) in self.variables.items() if v is not None and key not in self.asked]
        return [*self.bounds, *known]

    def check(self, terms: list[Any], *, absent: bool) -> Any | Literal[False] | None:
        """A model, False where there is none, None where z3 does not know."""
        solver = self.z3.Solver(ctx=self.context)
        solver.set("rlimit", self.steps)
        solver.add(*self.given(absent=absent), *terms)
        answer = solver.check()
        if answer == self.z3.unsat:
            return False
        return solver.model() if answer == self.z3.sat else None

    def solve(self, query: Query, *, absent: bool) -> Point | Literal[False] | None:
        """A place where all of it comes together; False where there is none, None where z3 does not know."""
        terms = [self.must(m) for m in query]
        model = self.check(terms, absent=absent)
        if model is False or model is None:
            return model
        return self.point(model)

    def point(self, model: Any) -> Point:
        """The values that a model has."""
        regions: dict[Hashable, tuple[Variable, tuple[Region, ...]]] = {}
        seen: set[str] = set()
        for key, (variable, term, known) in self.variables.items():
            if variable is None:
                continue
            date = str(key).partition(" since ")[2] or str(key).partition(" until ")[2]
            if date and date in seen:
                continue
            seen.add(date)
            if not self.z3.is_true(model.eval(known, model_completion=True)):
                regions[key] = variable, (Region(0, 0, absent=True),)
                continue
            v = int(model.eval(term, model_completion=True).as_fraction())
            regions[key] = variable, (Region(v, v),)
        return Point(regions)

    def falls(self, part: Part, claim: Claim) -> Against | Literal[False] | None:
        """Of `monotone`: two values of the fact of which the greater is given less; False for none."""
        z3 = self.z3
        if claim.fact is None or part.section.hit != "first":
            return None
        name = str(claim.fact.args[0])
        amount = self._worth(part, claim)
        if amount is None:
            return None
        self._column(claim.fact)
        first, _ = self.variables[name][1:]
        inner = first.arg(0)
        second = z3.Int("second", self.context)
        other = z3.substitute(amount, (inner, second))
        bounds = [z3.substitute(b, (inner, second)) for b in self.bounds]
        model = self.check([*bounds, inner < second, amount > other, self.variables[name][2]], absent=False)
        if model is False or model is None:
            return model
        low, high = (int(str(model.eval(v, model_completion=True))) for v in (inner, second))
        applies = chosen(part, 0)[:1] if part.applies is not None else ()
        return Against(applies, self.point(model), f"more of `{name}` is given less", part, (name, (low, high)))

    def _worth(self, part: Part, claim: Claim) -> Any:
        """The amount that a section gives, as one term; None where a gift has no amount."""
        found = self._constant(0)
        whens = [(i + 1, self.pair(w)[0]) for i, w in enumerate(part.whens)]
        default = self.truth(True) if part.banned is None else self.pair(part.banned)[1]
        for i, when in [(0, default), *reversed(whens)]:
            amounts = worth(part, claim, (i,))
            if None in amounts:
                return None
            total = self._constant(0)
            for a in amounts:
                if a is not None:
                    total = total + self.number(a)[0]
            found = self.z3.If(when, total, found)
        if part.applies is None:
            return found
        return self.z3.If(self.pair(part.applies)[0], found, self._constant(0))
