"""The nearest change to a case that would have decided otherwise: found by a counted search, shown by running it.

Of every fact that the conditions and amounts of verdicts and remedies read, only its place among the cut points counts.
So one fact after another is moved to the near side of each region, then two together, then three; each try is a case,
prepared and decided like any other. The fewest facts come first, then the fewest cut points crossed, then what the
customer could say otherwise, then the smallest step; equals stand in the order of their names. Facts that no rule can
read (S17) cannot come up.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from calmreply.analysis.answer import Answer, answer_of
from calmreply.analysis.formula import BELOW, BEYOND, tests_of
from calmreply.analysis.reading import Reader
from calmreply.analysis.witness import Witnesses, measure_of
from calmreply.facts.door import read_case
from calmreply.findings import CalmreplyError
from calmreply.policy.compile import Compiled
from calmreply.policy.decision import outline, unit_name
from calmreply.policy.general import units_of
from calmreply.policy.write import write_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from calmreply.analysis.formula import Formula
    from calmreply.analysis.showing import Side
    from calmreply.facts.schema import Row
    from calmreply.policy.decision import Decision

__all__ = ["Nearest", "Step", "nearest"]

MOST: Final = 2_000
"""How many cases are tried."""
_MOST_FACTS: Final = 3
_KEYS: Final = ("verdict", "do", "gives", "charges")
_WAITING: Final = frozenset({"needs", "held", "fault", "person"})
_FAR: Final = 6
"""How far another topic or another kind of issue is: as many cut points. It would be another matter."""
_GIVEN: Final = frozenset({"case.market", "case.currency", "case.today"})


class Step(NamedTuple):
    """One fact that would be otherwise. ``by_customer`` is False for what a customer cannot change."""

    fact: str
    was: str
    now: str
    by_customer: bool


@dataclass(frozen=True)
class Nearest:
    """The nearest change for one unit: empty ``steps`` and a ``reason`` where none was found.

    ``old`` and ``new`` are what the unit gets, by part; ``case`` is the changed case, which was run; ``tried`` counts.
    """

    unit: str
    steps: tuple[Step, ...]
    old: Mapping[str, list[str]]
    new: Mapping[str, list[str]]
    case: Mapping[str, Any] | None
    tried: int
    reason: str = ""

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "unit": self.unit,
            "found": bool(self.steps),
            "changes": [s._asdict() for s in self.steps],
            "before": dict(self.old),
            "then": dict(self.new),
            "case": self.case,
            "tried": self.tried,
            "reason": self.reason,
        }


class _Move(NamedTuple):
    """A fact set to another value: how many cut points that crosses, how far it is, and the column to set."""

    crossed: int
    distance: int
    column: str
    value: int


def nearest(
    side: Side,
    data: Mapping[str, Any],
    *,
    as_of: datetime,
    unit: str,
    rule: tuple[str, str] | None = None,
    most: int = MOST,
) -> Nearest:
    """The nearest change to a case as plain data after which ``unit`` is decided otherwise.

    A unit is an issue's id, or ``case``. ``rule`` (section and id) asks for a change after which this rule counts.
    Raises `CalmreplyError` for a case or a unit that there is not.
    """
    return _Finder(side, data, as_of, unit, rule).found(most)


class _Finder:
    def __init__(
        self, side: Side, data: Mapping[str, Any], as_of: datetime, unit: str, rule: tuple[str, str] | None
    ) -> None:
        self.side, self.data, self.as_of, self.rule = side, data, as_of, rule
        assert side.schema is not None  # noqa: S101 - a house has one
        self.schema = side.schema
        self.compiled = Compiled(side.policy)
        self.witnesses = Witnesses(self.compiled, side.schema)
        case = read_case(copy.deepcopy(dict(data)), side.schema)
        self.row: Row = side.preparer.row(case, as_of)
        self.paths = {unit_name(self.row, path): path for path, _ in units_of(self.row)}
        if unit not in self.paths or len(self.paths[unit]) > 1:
            known = ", ".join(f"`{n}`" for n, path in self.paths.items() if len(path) < 2)
            raise CalmreplyError(f"the case has no unit `{unit}`", help=f"it has {known}")
        self.unit, self.path = unit, self.paths[unit]
        self.tried = 0

    def found(self, most: int) -> Nearest:
        before = self._got(self._decision(self.data))
        for moves in self._orders(most):
            self.tried += 1
            changed = self._with(moves)
            if changed is None:
                continue
            decision = self._decision(changed)
            if decision is None or not self._met(before, decision):
                continue
            steps = self._steps(moves, decision.row)
            if steps:
                return Nearest(self.unit, steps, before, self._got(decision), changed, self.tried)
        goal = f"after which `{'/'.join(self.rule)}` counts" if self.rule else "that decides otherwise"
        many = f"{self.tried:,} cases with up to {_MOST_FACTS} facts changed"
        stay = "the market, the day and the house's own data stay as they are"
        reason = f"no change {goal} was found among {many}; {stay}"
        return Nearest(self.unit, (), before, {}, None, self.tried, reason)

    # -- running -------------------------------------------------------------------------------------------------------

    def _decision(self, data: Mapping[str, Any]) -> Decision | None:
        try:
            case = read_case(copy.deepcopy(dict(data)), self.schema)
            row = self.side.preparer.row(case, self.as_of)
            return self.side.engine.decide(row, self.side.preparer.view(case.contact.thread, case.locale, self.as_of))
        except CalmreplyError:
            return None

    def _got(self, decision: Decision | None) -> dict[str, list[str]]:
        """What the unit gets; of an issue also its items."""
        if decision is None:
            return {}
        answer: Answer = answer_of(self.side.policy, decision)
        found: dict[str, list[str]] = {}
        for unit, parts in answer.items():
            if unit == self.unit or unit.startswith(f"{self.unit}/"):
                for key in (*_KEYS, "status"):
                    found.setdefault(key, []).extend(parts.get(key, ()))
        return {k: sorted(v) for k, v in found.items() if v}

    def _met(self, before: Mapping[str, list[str]], decision: Decision) -> bool:
        after = self._got(decision)
        if self.rule is None:
            return after != before and not _WAITING & set(after.get("status", ()))
        section, rule = self.rule
        return any(
            rule in one.rules or (rule == "default" and one.default and not one.forbidden)
            for one in outline(self.side.policy, decision.shape).results
            if one.section == section
            and one.path[: len(self.path)] == self.path
            and one.status in {"decided", "settled", "proposed"}
        )

    def _steps(self, moves: Sequence[_Move], row: Row) -> tuple[Step, ...]:
        """The facts changed, as the changed case has them; nothing where one did not come to be as wanted."""
        steps = []
        for m in moves:
            was, now = self._value(self.row, m.column), self._value(row, m.column)
            if now is None or now == was:
                return ()
            measure, fact = measure_of(m.column)
            shown = [self._shown(m.column, v, row.currency) for v in (was, now)]
            steps.append(Step(m.column if measure else fact, shown[0], shown[1], self._stated(m.column)))
        return tuple(steps)

    def _stated(self, column: str) -> bool:
        """Whether it is for the customer to say; all else is what happened, or who they are."""
        fact = measure_of(column)[1]
        asked = self.side.policy.facts[fact].source == "customer"
        return asked or fact == "issue.want" or fact.startswith("issue.chosen.")

    def _value(self, row: Row, column: str) -> Any:
        at = self.side.policy.layout.index[column]
        unit = row.issues[self.path[0]] if self.path else row.case
        return unit.values[at] if at < len(unit.values) else None

    def _shown(self, column: str, v: Any, currency: str | None) -> str:
        if v is None:
            return "not known"
        layout = self.side.policy.layout
        return write_value(v, layout.columns[layout.index[column]].kind, currency)

    # -- what to try ---------------------------------------------------------------------------------------------------

    def _orders(self, most: int) -> Iterator[tuple[_Move, ...]]:
        """What to change, the nearest first: one fact, then two, then three, up to ``most``."""
        moves = self._moves()
        columns = sorted(moves)
        left = most
        for count in range(1, _MOST_FACTS + 1):
            tries: list[tuple[tuple[object, ...], tuple[_Move, ...]]] = []
            for chosen in combinations(columns, count):
                if len({measure_of(c)[1] for c in chosen}) < count:
                    continue  # two measures of one date are one fact
                for some in product(*(moves[c] for c in chosen)):
                    far = sum(m.crossed for m in some), sum(not self._stated(c) for c in chosen)
                    key = *far, sum(m.distance for m in some), chosen, [m.value for m in some]
                    tries.append((key, some))
                if len(tries) > 50 * most:
                    break
            tries.sort(key=lambda t: t[0])
            for _, some in tries[:left]:
                yield some
            left -= len(tries)
            if left <= 0:
                return

    def _moves(self) -> dict[str, list[_Move]]:
        """By column every value worth a try: for each region between cut points the one nearest to the present one."""
        layout = self.side.policy.layout
        found: dict[str, list[_Move]] = {}
        for name, cuts in self._cuts().items():
            column = layout.columns[layout.index[name]]
            if column.scope in {"house", "item"} or column.name in _GIVEN or column.kind.name in {"list", "text-id"}:
                continue
            if column.scope == "issue" and not self.path:
                continue
            was = self._value(self.row, name)
            low, high = self._bounds(name)
            edges = sorted({low, high + 1, *(c for c in cuts if low < c <= high)})
            regions = [(a, b - 1) for a, b in pairwise(edges)]
            ranked = column.kind.name != "enum" or column.kind.ordered
            at = next((i for i, (a, b) in enumerate(regions) if was is not None and a <= int(was) <= b), None)
            moves = []
            for i, (a, b) in enumerate(regions):
                if at == i:
                    continue  # nothing tells these from what it is
                v = _near(a, b, was if ranked else a)
                crossed = abs(i - at) if at is not None and ranked else 1
                crossed += _FAR if name in {"issue.topic", "issue.kind"} else was is None
                moves.append(_Move(crossed, abs(v - int(was)) if was is not None and ranked else 0, name, v))
            found[name] = moves
        return found

    def _bounds(self, name: str) -> tuple[int, int]:
        column = self.side.policy.layout.columns[self.side.policy.layout.index[name]]
        kind = column.kind
        if kind.name == "bool":
            return 0, 1
        if kind.name == "enum":
            return 0, len(kind.members) - 1
        low = 0 if kind.low is None and kind.name == "money" else BELOW if kind.low is None else kind.low
        return low, BEYOND if kind.high is None else kind.high

    def _cuts(self) -> dict[str, set[int]]:
        """By column where conditions and bounds of verdicts and remedies tell one value from another."""
        reader = Reader(self.side.policy, self.schema.data)
        index = self.side.policy.layout.index
        found: dict[str, set[int]] = {g.fact: {0, 1} for g in self.side.policy.gates if g.fact in index}
        sums: dict[object, tuple[tuple[tuple[str, int], ...], set[int]]] = {}
        for f in self._formulas(reader):
            for t in tests_of(f):
                edges = {x for a, b in t.spans for x in (a, b + 1)}
                if t.variable.column in index:
                    found.setdefault(str(t.variable.column), set()).update(edges)
                elif t.variable.terms and all(n in index for n, _ in t.variable.terms):
                    sums.setdefault(t.variable.key, (t.variable.terms, set()))[1].update(edges)
        for terms, edges in sums.values():
            for name, factor in terms:
                others = [(self._value(self.row, n), f) for n, f in terms if n != name]
                if any(v is None for v, _ in others):
                    continue
                total = sum(int(v) * f for v, f in others)
                into = found.setdefault(name, set())
                into.update(
                    x for e in edges if BELOW < e < BEYOND for x in ((e - total) // factor, -((total - e) // factor))
                )
        return found

    def _formulas(self, reader: Reader) -> Iterator[Formula]:
        for gate in self.side.policy.gates:
            yield reader.true(gate.applies)
        for part in self.compiled.parts:
            if part.granting if self.rule is None else part.section.name == self.rule[0]:
                for e in part.reads:
                    yield from reader.pair(e)

    # -- changing a case -----------------------------------------------------------------------------------------------

    def _with(self, moves: Sequence[_Move]) -> dict[str, Any] | None:
        """The case with these changes; None where one has no way to be told."""
        data = copy.deepcopy(dict(self.data))
        issues = data.get("issues") or []
        own = issues[self.path[0]] if self.path else {}
        # The witnesses' way of telling a fact sees one issue: this one, the same object that stands in the case.
        view = {**data, "issues": [own]}
        for key in ("customer", "order", "contact"):
            data[key] = view[key] = data.get(key) or {}
        view["customer"].setdefault("id", "c-1")
        view["order"].setdefault("id", "o-1")
        for m in moves:
            if not self._put(data, view, m):
                return None
        if not data["order"].keys() - {"id"} and "order" not in self.data:
            del data["order"]
        if not data["customer"].keys() - {"id"} and "customer" not in self.data:
            del data["customer"]
        return data

    def _put(self, data: dict[str, Any], view: dict[str, Any], m: _Move) -> bool:
        measure, fact = measure_of(m.column)
        gone = data.get("unavailable")
        if gone:
            told = {fact, "customer.since"} if fact == "customer.tenure_days" else {fact}
            data["unavailable"] = [n for n in gone if n not in told]
        if fact.startswith("history."):
            was = self._value(self.row, m.column)
            if was is None or m.value <= int(was) or "history" not in data:
                return False  # what happened cannot be undone; nor can a past be told that is not known
            view["history"] = data["history"] = list(data["history"])
            return self.witnesses.put(view, m.column, m.value - int(was), self.row.market or "", self.as_of.date())
        if measure.startswith("hours"):
            sign = -1 if measure.endswith("since") else 1
            moment = (self.as_of + sign * timedelta(seconds=m.value)).astimezone(UTC)
            return self.witnesses.tell(view, fact, moment.strftime("%Y-%m-%dT%H:%M:%SZ"))
        done = self.witnesses.put(view, m.column, m.value, self.row.market or "", self.as_of.date())
        if done and "facts" in view and "facts" not in data:
            data["facts"] = view["facts"]
        return done


def _near(low: int, high: int, was: Any) -> int:
    """The value between two that is nearest to the present one, or the most ordinary one."""
    at = int(was) if was is not None else max(low, min(0, high))
    return min(max(at, low), high)
