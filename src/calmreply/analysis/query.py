"""A question as a list of conditions that must come together: what the search, z3 and the re-run all answer.

Each condition is an expression that must be true (or false, or not true) in Kleene's sense (S4). The search answers
over boxes; where it finds a case, that case is made plain and run before anyone sees it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from calmreply.analysis.formula import opposite
from calmreply.analysis.search import Budget, Search
from calmreply.analysis.space import Space
from calmreply.kinds import BOOL
from calmreply.policy.model import Expr

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from calmreply.analysis.formula import Formula, Variable
    from calmreply.analysis.reading import Reader
    from calmreply.analysis.space import Region
    from calmreply.policy.compile import Part

__all__ = ["Must", "Point", "Query", "chosen", "defaulted", "more_than", "solve"]


class Must(NamedTuple):
    """A condition, and how it must come out."""

    expr: Expr
    want: Literal["true", "false", "not true"] = "true"

    def formula(self, reader: Reader) -> Formula:
        """As a formula."""
        if self.want == "not true":
            return opposite(reader.true(self.expr))
        return reader.true(self.expr) if self.want == "true" else reader.false(self.expr)


Query = tuple[Must, ...]


class Point(NamedTuple):
    """A place in a space: of every variable that matters the regions it may lie in, the first the most ordinary."""

    regions: dict[Hashable, tuple[Variable, tuple[Region, ...]]]
    joint: tuple[tuple[tuple[Variable, ...], tuple[tuple[Region, ...], ...]], ...] = ()
    """Measures of one date: the combinations of regions that they may have."""


def point_of(space: Space, cells: tuple[int, ...] | list[int]) -> Point:
    """The place that cells of every axis describe."""
    regions: dict[Hashable, tuple[Variable, tuple[Region, ...]]] = {}
    joint = []
    for axis, mask in zip(space.axes, cells, strict=True):
        here = [axis.cells[n] for n in range(len(axis.cells)) if mask >> n & 1]
        if len(axis.variables) > 1:
            joint.append((axis.variables, tuple(tuple(axis.regions[i][n] for i, n in enumerate(c)) for c in here)))
            continue
        regions[axis.variables[0].key] = axis.variables[0], tuple(axis.regions[0][c[0]] for c in here)
    return Point(regions, tuple(joint))


def solve(reader: Reader, query: Query, *, absent: bool, budget: Budget) -> Point | None:
    """A place where all conditions come out so, or None where there is none. Raises `Beyond` past the budget."""
    formulas = [m.formula(reader) for m in query]
    if any(f is False for f in formulas):
        return None
    space = Space(formulas, absent=absent)
    boxes: list[tuple[int, ...]] = []
    owned: list[int] = []
    for f in formulas:
        if f is True:
            continue
        own = space.boxes(f)
        owned.append(((1 << len(own)) - 1) << len(boxes))
        boxes += own
    search = Search(boxes, space.full, budget)

    def judge(sure: int, alive: int) -> bool | None:
        if any(not alive & mask for mask in owned):
            return False
        return True if all(sure & mask for mask in owned) else None

    found = search.find(judge)
    return None if found is None else point_of(space, found)


def chosen(part: Part, rule: int) -> Query:
    """That a rule (from 0) is the one that counts."""
    earlier = part.whens[:rule] if part.section.hit == "first" else ()
    return (*_applies(part), *(Must(w, "not true") for w in earlier), Must(part.whens[rule]))


def defaulted(part: Part, *, stands: bool = True) -> Query:
    """That no rule holds and the default stands; or that a prohibition takes it away."""
    hit = () if part.banned is None else (Must(part.banned, "false"),) if stands else (_hit(part.banned),)
    return (*_applies(part), *(Must(w, "not true") for w in part.whens), *hit)


def _hit(banned: Expr) -> Must:
    return Must(Expr("not", (banned,), BOOL), "not true")


def _applies(part: Part) -> Iterator[Must]:
    if part.applies is not None:
        yield Must(part.applies)


def more_than(amounts: list[Expr], at: Expr) -> Expr:
    """That amounts together are more than a bound."""
    total = amounts[0] if len(amounts) == 1 else Expr("+", tuple(amounts), amounts[0].kind)
    return Expr(">", (total, at), BOOL)
