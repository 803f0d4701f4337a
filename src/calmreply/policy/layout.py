"""The columns that a policy reads, in their fixed order."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from calmreply.facts.schema import Column, Layout
from calmreply.kinds import INT, Kind, Label
from calmreply.policy.model import Expr
from calmreply.policy.proof import fact_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from calmreply.facts.schema import Fact, Measure
    from calmreply.policy.model import Gate, Grant, Limit, Outcome, Say, Section

__all__ = ["columns_in", "expressions", "layout_of", "widened"]

_ORDER = {"thread": 0, "house": 1, "case": 2, "issue": 3, "item": 4}


def columns_in(expr: Expr) -> Iterator[str]:
    """The names of the columns that an expression reads, from left to right; those of lists among them."""
    if expr.op == "column":
        yield str(expr.args[0])
        return
    for part in expr.args:
        if isinstance(part, Expr):
            yield from columns_in(part)


def _of_say(say: Say | None) -> Iterator[Expr]:
    if say is not None:
        yield from (expr for _, expr in say.slots)


def _of_grants(grants: Iterable[Grant]) -> Iterator[Expr]:
    for grant in grants:
        if grant.amount is not None:
            yield grant.amount
        yield from _of_say(grant.say)


def _of_outcome(outcome: Outcome) -> Iterator[Expr]:
    yield from _of_grants((*outcome.give, *outcome.charge))
    for say in outcome.say:
        yield from _of_say(say)


def expressions(section: Section) -> Iterator[Expr]:
    """All expressions of a section."""
    if section.applies is not None:
        yield section.applies
    for rule in section.rules:
        yield rule.when
        yield from _of_outcome(rule.then)
    if section.default is not None:
        yield from _of_outcome(section.default)


def layout_of(
    facts: Mapping[str, Fact],
    sections: Iterable[Section],
    gates: Iterable[Gate],
    limits: Iterable[Limit],
    slots: Mapping[str, Expr],
) -> Layout:
    """House and case columns first, then issue's, then items'; by name within each. The public view has its own."""
    private: set[str] = set()
    public: set[str] = set()
    for section in sections:
        into = public if section.kind == "public" else private
        for expr in expressions(section):
            into.update(columns_in(expr))
    for gate in gates:
        private.add(gate.fact)
        private.update(columns_in(gate.applies) if gate.applies is not None else ())
    for limit in limits:
        private.update(columns_in(limit.at) if limit.at is not None else ())
        for expr in _of_say(limit.say):
            private.update(columns_in(expr))
    for expr in slots.values():
        names = set(columns_in(expr))
        private |= names
        # Whatever private plan may want it: data that is not labelled public does not enter the public view.
        if expr.label is Label.PUBLIC and all(facts[fact_of(n)].scope == "house" for n in names):
            public |= names
    return Layout(_columns(private, facts), _columns(public, facts))


def widened(layout: Layout, names: Iterable[str], facts: Mapping[str, Fact]) -> Layout:
    """The layout with more columns, for whoever reads more than the policy does."""
    return Layout(_columns({*(c.name for c in layout.columns), *names}, facts), layout.public)


def _columns(names: Iterable[str], facts: Mapping[str, Fact]) -> tuple[Column, ...]:
    found = [_column(name, facts[fact_of(name)]) for name in names]
    return tuple(sorted(found, key=lambda c: (_ORDER[c.scope], c.name)))


def _column(name: str, fact: Fact) -> Column:
    if name == fact.name:
        return Column(name, fact.name, fact.kind, fact.scope)
    if name.startswith("date of "):
        return Column(name, fact.name, Kind("date"), fact.scope, "date")
    direction = "since" if " since " in name else "until"
    unit = name.partition(f" {direction} ")[0]
    kind = Kind("duration") if unit == "hours" else INT
    return Column(name, fact.name, kind, fact.scope, cast("Measure", unit), direction)  # type: ignore[arg-type]
