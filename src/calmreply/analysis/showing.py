"""Cases put to two houses: made real from a place in the space, decided by both engines, and shrunk."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from calmreply.analysis.answer import Answer, answer_of, apart
from calmreply.analysis.witness import Witnesses, tries
from calmreply.facts.door import read_case
from calmreply.facts.prepare import Preparer
from calmreply.facts.schema import PublicView, Row, Unit
from calmreply.findings import CalmreplyError
from calmreply.policy.compile import columns_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.analysis.query import Point
    from calmreply.analysis.witness import Values
    from calmreply.facts.case import Case
    from calmreply.facts.schema import Column, Layout, Schema
    from calmreply.kinds import FactValue
    from calmreply.policy.compile import Compiled, Part
    from calmreply.policy.decide import Engine
    from calmreply.policy.model import Policy

__all__ = ["Pair", "Shown", "Side"]

_USUAL: Final = 5000
_AS_OF: Final = 1_795_176_000
_TODAY: Final = 739_940


@dataclass(frozen=True)
class Side:
    """One of two houses: what decides there. Without a schema cases are rows, and nothing else can be put to it."""

    policy: Policy
    schema: Schema | None
    engine: Engine

    @cached_property
    def preparer(self) -> Preparer:
        """Makes rows of cases."""
        assert self.schema is not None  # noqa: S101 - asked for only where there is one
        return Preparer(self.schema, self.policy.layout, tuple(x.id for x in self.policy.limits))

    def answer(self, data: Mapping[str, Any], as_of: datetime | None = None) -> Answer | None:
        """What it answers to a case as plain data; None where the case does not fit the house."""
        assert self.schema is not None  # noqa: S101 - asked for only where there is one
        try:
            case = read_case(copy.deepcopy(dict(data)), self.schema)
            return self.answer_to(case, as_of or case.contact.at or datetime(2026, 11, 20, tzinfo=UTC))
        except CalmreplyError:
            return None

    def answer_to(self, case: Case, as_of: datetime) -> Answer:
        """What it answers to a case that it has read."""
        row, view = self.preparer.row(case, as_of), self.preparer.view(case.contact.thread, case.locale, as_of)
        return answer_of(self.policy, self.engine.decide(row, view))


class Shown(NamedTuple):
    """A case that both houses answered, and what of the answers differs. ``case`` is plain data; None for a row."""

    old: Answer
    new: Answer
    case: dict[str, Any] | None
    values: Values
    """The values of columns that the row was made with, where there is no case."""


class Pair:
    """Two houses that the same cases are put to."""

    def __init__(self, old: Side, new: Side, compiled: Compiled, channel: str) -> None:
        self.old, self.new = old, new
        self.real = old.schema is not None and new.schema is not None
        self.witnesses = Witnesses(compiled, new.schema, (), channel) if new.schema is not None else None
        gates = (g.fact for side in (old, new) for g in side.policy.gates)
        self.met: Values = dict.fromkeys(gates, 1)
        self.asked = 0
        """How many cases were put to both."""

    def show(self, point: Point, parts: tuple[Part | None, ...], *, most: int = 400) -> Shown | None:
        """A case in this place to which the houses answer differently, shrunk; None where none could be made."""
        base = {**self._paid(parts), **self.met}
        for n, values in enumerate(tries(point)):
            if n >= most:
                return None
            found = self._one({**base, **values}, parts)
            if found is not None:
                return found
        return None

    def _paid(self, parts: tuple[Part | None, ...]) -> Values:
        """Ordinary amounts for the facts that amounts are made of."""
        found: Values = {}
        for o in (o for p in parts if p is not None for o in p.outcomes):
            for name in columns_of(*(g.amount for g in (*o.give, *o.charge) if g.amount is not None)):
                fact = self.new.policy.facts.get(name)
                if fact is not None and fact.kind.name == "money":
                    found[name] = _USUAL
        return found

    def _one(self, values: Values, parts: tuple[Part | None, ...]) -> Shown | None:
        if not self.real or self.witnesses is None:
            return self._row(values)
        for data in self.witnesses.made(values, items=any(p is not None and p.section.per == "item" for p in parts)):
            found = self.differ(data)
            if found is not None:
                # The same difference must stay, not any: a case with less in it may differ in what is asked for.
                small = self.witnesses.shrunk(data, lambda d, found=found: self.differ(d) == found)  # type: ignore[misc]
                return Shown(*found, small, {})
        return None

    def differ(self, data: Mapping[str, Any]) -> tuple[Answer, Answer] | None:
        """What of the two answers to a case differs; None where they are the same, or one cannot be had."""
        self.asked += 1
        a, b = self.old.answer(data), self.new.answer(data)
        return None if a is None or b is None or a == b else apart(a, b)

    # -- without a schema ----------------------------------------------------------------------------------------------

    def _row(self, values: Values) -> Shown | None:
        found = self._apart(values)
        if found is None:
            return None
        for name in list(values):
            less = {k: v for k, v in values.items() if k != name}
            if self._apart(less) == found:
                values = less
        return Shown(*found, None, values)

    def _apart(self, values: Values) -> tuple[Answer, Answer] | None:
        self.asked += 1
        answers = [answer_of(s.policy, s.engine.decide(*row_of(s.policy.layout, values))) for s in (self.old, self.new)]
        return None if answers[0] == answers[1] else apart(*answers)


def row_of(layout: Layout, values: Mapping[str, int | None]) -> tuple[Row, PublicView]:
    """A row of one issue with one item and these values; what is not named is something ordinary."""
    listed: list[FactValue] = []
    gone = 0
    for at, column in enumerate(layout.columns):
        v = values[column.name] if column.name in values else _ordinary(column)
        listed.append(bool(v) if column.kind.name == "bool" and v is not None else v)
        gone |= (v is None) << at
    n, m = layout.n_case, layout.n_case + layout.n_issue

    def unit(name: str, size: int, **more: Any) -> Unit:
        return Unit(name, tuple(listed[:size]), 0, gone & (1 << size) - 1, **more)

    item = unit("1/1", len(listed))
    issue = unit("1", m, items=(item,))
    public = tuple(values[c.name] if c.name in values else _ordinary(c) for c in layout.public)
    return Row(unit("case", n), (issue,), "EUR", None, _AS_OF, _TODAY, 0), PublicView(public, None, None, 0)


def _ordinary(column: Column) -> FactValue:
    kind = column.kind
    if column.name == "case.today":
        return _TODAY
    match kind.name:
        case "bool":
            return True
        case "money":
            return _USUAL
        case "text-id":
            return "some"
        case "list":
            return ()
        case "date":
            return _TODAY - 30
        case "datetime":
            return _AS_OF - 30 * 86_400
        case _:
            return max(kind.low or 0, 0)
