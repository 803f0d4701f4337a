"""Which facts must be known when a condition is true: what makes a slot safe to show.

Cautious on purpose: a fact counts as known only where every way of being true needs it (S4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.policy.model import Expr
from calmreply.policy.raw import COMPARISONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from calmreply.facts.schema import Fact

__all__ = ["always_known", "fact_of", "known_when", "needed"]

_ALWAYS = frozenset({"issue.topic", "issue.want", "thread.topic"})
_EMPTY: frozenset[str] = frozenset()


def fact_of(column: str) -> str:
    """The fact that a column reads: itself, or the date of a measure."""
    for word in (" since ", " until ", "date of "):
        _, found, fact = column.partition(word)
        if found:
            return fact
    return column


def always_known(fact: Fact) -> bool:
    """Whether a fact has a value in every case: the house's own data, topic and want (S1)."""
    return fact.scope == "house" or fact.name in _ALWAYS


def needed(expr: Expr, facts: Mapping[str, Fact]) -> frozenset[str]:
    """The facts whose absence can leave the value of an expression unknown."""
    match expr.op:
        case "column":
            name = fact_of(str(expr.args[0]))
            return _EMPTY if name in facts and always_known(facts[name]) else frozenset({name})
        case "else":
            return needed(_node(expr, 1), facts)
        case "unknown":
            return _EMPTY
        case "any" | "all" | "count" | "sum":
            return needed(_node(expr, 0), facts)
        case _:
            return _union(needed(a, facts) for a in expr.args if isinstance(a, Expr))


def known_when(expr: Expr, truth: bool) -> frozenset[str]:  # noqa: FBT001 - a truth value is what is meant
    """The facts that must be known where a condition has this truth value."""
    parts = [a for a in expr.args if isinstance(a, Expr)]
    match expr.op:
        case "not":
            return known_when(parts[0], not truth)
        case "and" | "or":
            found = [known_when(p, truth) for p in parts]
            # Each part of a true `and`, and of a false `or`, has that value; of the others, only some one has.
            return _union(found) if (expr.op == "and") == truth else _common(found)
        case "unknown":
            return _EMPTY if truth else _strict(parts[0])
        case _:
            return _strict(expr)


def _strict(expr: Expr) -> frozenset[str]:
    """The facts that must be known where the expression has a value at all."""
    parts = [a for a in expr.args if isinstance(a, Expr)]
    if expr.op == "column":
        return frozenset({fact_of(str(expr.args[0]))})
    if expr.op in {*COMPARISONS, "in", "+", "-", "*", "min", "max", "table"}:
        return _union(_strict(p) for p in parts)
    if expr.op == "else":
        return _common([_strict(p) for p in parts])
    if expr.op in {"any", "all", "count", "sum"}:
        return _strict(parts[0])
    if expr.op in {"and", "or", "not"}:
        return known_when(expr, True) & known_when(expr, False)
    return _EMPTY


def _node(expr: Expr, at: int) -> Expr:
    part = expr.args[at]
    assert isinstance(part, Expr)  # noqa: S101 - the shape of the operation
    return part


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)


def _common(sets: list[frozenset[str]]) -> frozenset[str]:
    return frozenset.intersection(*sets) if sets else _EMPTY
