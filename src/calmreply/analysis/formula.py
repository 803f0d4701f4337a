"""Conditions in the form that the analysis works on: *and* and *or* over tests of one variable each.

A test names a set of integers (as closed intervals) and whether *cannot be had* is in it too. Every value of a fact is
encoded as an integer (see `calmreply.kinds`), so a test is exact. There is no *not*: Kleene's *true* and *false* are
two formulas (see ``reading``), and the opposite of a test is a test.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from calmreply.policy.model import Expr

__all__ = [
    "BELOW",
    "BEYOND",
    "FALSE",
    "TRUE",
    "Formula",
    "Joined",
    "Spans",
    "Test",
    "Variable",
    "both",
    "cut",
    "either",
    "opposite",
    "rest",
    "tests_of",
]

BELOW: Final = -(10**24)
BEYOND: Final = 10**24
"""No value of a fact lies beyond these; they stand for no bound."""

Spans: TypeAlias = "tuple[tuple[int, int], ...]"
"""Closed intervals, ascending, apart from each other."""


@dataclass(frozen=True, slots=True)
class Variable:
    """Something that a condition reads: a column, a difference of columns, an aggregate, an earlier outcome.

    ``key`` names it; ``low`` and ``high`` bound it. ``column`` is set for a column of the row alone. ``terms`` are the
    columns and factors of a sum. ``expr`` is what a variable stands for that the analysis cannot see into (opaque).
    ``lasting`` ones cannot be absent: what an earlier section decided, or a sum, whose columns tell.
    """

    key: Hashable
    low: int = BELOW
    high: int = BEYOND
    column: str | None = None
    terms: tuple[tuple[str, int], ...] = ()
    expr: Expr | None = None
    lasting: bool = False

    @property
    def opaque(self) -> bool:
        """Whether its values are freer than in truth, so that a counter-example must be looked for elsewhere."""
        return self.column is None


@dataclass(frozen=True, slots=True)
class Test:
    """One variable lies within the spans, or ``absent``: it is one that cannot be had."""

    variable: Variable
    spans: Spans
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """All (``every``) or any of the parts."""

    every: bool
    parts: tuple[Formula, ...]


Formula: TypeAlias = Test | Joined | bool
TRUE: Final = True
FALSE: Final = False


def both(*parts: Formula) -> Formula:
    """All of them."""
    return _join(parts, every=True)


def either(*parts: Formula) -> Formula:
    """Any of them."""
    return _join(parts, every=False)


def _join(parts: Iterable[Formula], *, every: bool) -> Formula:
    found: dict[Formula, None] = {}
    for part in parts:
        if isinstance(part, bool):
            if part is not every:
                return part
        elif isinstance(part, Joined) and part.every is every:
            found.update(dict.fromkeys(part.parts))
        else:
            found[part] = None
    if not found:
        return every
    return next(iter(found)) if len(found) == 1 else Joined(every, tuple(found))


def opposite(f: Formula) -> Formula:
    """What holds exactly where ``f`` does not."""
    if isinstance(f, bool):
        return not f
    if isinstance(f, Joined):
        return _join((opposite(p) for p in f.parts), every=not f.every)
    spans = rest(f.spans, f.variable.low, f.variable.high)
    absent = not f.absent and not f.variable.lasting
    return Test(f.variable, spans, absent) if spans or absent else False


def rest(spans: Spans, low: int, high: int) -> Spans:
    """The values between ``low`` and ``high`` that lie in no span."""
    found: list[tuple[int, int]] = []
    at = low
    for first, last in spans:
        if first > at:
            found.append((at, first - 1))
        at = max(at, last + 1)
    if at <= high:
        found.append((at, high))
    return tuple(found)


def cut(spans: Iterable[tuple[int, int]], low: int, high: int) -> Spans:
    """The spans within bounds, in order, those that touch as one."""
    found: list[tuple[int, int]] = []
    for a, b in sorted((max(a, low), min(b, high)) for a, b in spans):
        if a > b:
            continue
        if found and a <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], b)
        else:
            found.append((a, b))
    return tuple(found)


def tests_of(f: Formula) -> Iterator[Test]:
    """Every test in it."""
    if isinstance(f, Test):
        yield f
    elif isinstance(f, Joined):
        for part in f.parts:
            yield from tests_of(part)


def variables_of(*formulas: Formula) -> dict[Hashable, Variable]:
    """The variables read, by key, in the order of reading."""
    return reduce(lambda seen, t: seen | {t.variable.key: t.variable}, (t for f in formulas for t in tests_of(f)), {})
