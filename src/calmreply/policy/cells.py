"""What is undecided, for lack of which facts, and the finite cells of what is unknown (S10).

An *atom* is an innermost undecided part of a condition: a bool, a comparison, an ``any`` over a list that is not known;
each unit and each record that a list function looks at has its own. The cells of an undecided condition are the
combinations of: members of unknown enums and bools; points and gaps between the constants that an unknown ordered
column is compared with; and true or false for every other atom.
"""

from __future__ import annotations

import operator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from itertools import pairwise, product
from math import ceil, floor, prod
from typing import TYPE_CHECKING, Any, Final

from calmreply.policy.kleene import UNKNOWN, Absent, children, depth, truth_key, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from calmreply.kinds import Kind
    from calmreply.policy.kleene import Path, Scene, Value
    from calmreply.policy.model import Expr

__all__ = ["MOST_CELLS", "Cells", "Need", "missing"]

MOST_CELLS = 4096

Need = tuple[str, "Path"]
"""A fact that is needed, and the unit that it belongs to."""

_Cell = dict[tuple[object, ...], "Value"]
_Column = tuple["Path", int]

_LOGIC: Final = frozenset({"and", "or", "not"})
_COMPARISONS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
    "in": operator.contains,
}  # fmt: skip
_QUANTIFIED: Final = frozenset({"any", "all"})
_LISTS: Final = frozenset({"any", "all", "count", "sum"})
_ENUMERABLE: Final = frozenset({"bool", "enum"})
_ORDERED: Final = frozenset({"int", "count", "money", "decimal", "date", "datetime", "duration"})


def missing(e: Expr, scene: Scene) -> tuple[Need, ...]:
    """The unknown facts that an undecided value hangs on, left to right, each once.

    A part with an unavailable operand hangs on nothing: no answer could decide it (S5).
    """
    return tuple(dict.fromkeys(_missing(e, scene)))


def _missing(e: Expr, scene: Scene) -> Iterator[Need]:
    if value(e, scene) is not UNKNOWN:
        return
    if e.op == "column":
        i = scene.index[e.args[0]]  # type: ignore[index]
        column = scene.layout.columns[i] if i < len(scene.layout.columns) else scene.layout.public[i]
        yield column.fact, scene.path[: depth(scene.layout, i)]
    elif e.op == "field":
        i = scene.index[scene.records_of]
        yield scene.records_of, scene.path[: depth(scene.layout, i)]
    elif e.op == "decided":
        yield from _read(e, scene)
    elif e.op in _LISTS:
        inner = children(e, scene)
        over: Expr = e.args[0]  # type: ignore[assignment]
        if not isinstance(inner, Absent):
            for s in inner:
                yield from _missing(e.args[1], s)  # type: ignore[arg-type]
        elif over.op == "units":
            yield "issue.items", scene.path[:1]
        else:
            yield from _missing(over, scene)
    else:
        for a in e.args[1:] if e.op in {"table", "else"} else e.args:
            yield from _missing(a, scene)  # type: ignore[arg-type]


def _read(e: Expr, scene: Scene) -> tuple[Need, ...]:
    """What an earlier section that is read needs (S9)."""
    per = next(s.per for s in scene.policy.sections if s.name == e.args[0])
    read = scene.readings[e.args[0], scene.path[: {"case": 0, "issue": 1, "item": 2}[per]]]  # type: ignore[index]
    return read.missing or ()


@dataclass(slots=True)
class _Cut:
    """An ordered column, the constants it is compared with, and the comparisons: their key, operator, operands.

    An operand that is None stands for the column.
    """

    kind: Kind
    constants: set[Fraction] = field(default_factory=set)
    tests: list[tuple[tuple[object, ...], str, list[Fraction | None]]] = field(default_factory=list)

    def cells(self) -> list[_Cell]:
        """The truths of all comparisons, for every point and gap."""
        return [
            {key: _test(op, [p if o is None else o for o in operands]) for key, op, operands in self.tests}
            for p in _points(self.constants, self.kind)
        ]


def _test(op: str, operands: list[Any]) -> bool:
    return operands[0] in operands[1:] if op == "in" else _COMPARISONS[op](*operands)


@dataclass(slots=True)
class Cells:
    """The cells over the unknown facts of some conditions. Fill with `add`, then walk."""

    columns: dict[_Column, Kind] = field(default_factory=dict)
    cuts: dict[_Column, _Cut] = field(default_factory=dict)
    free: dict[tuple[Expr, Path, int, str], list[tuple[object, ...]]] = field(default_factory=dict)

    def add(self, e: Expr, scene: Scene) -> None:
        """Take in the undecided parts of a condition, but for those that no answer could decide (S5)."""
        if value(e, scene) is not UNKNOWN:
            return
        inner = children(e, scene) if e.op in _QUANTIFIED else UNKNOWN
        if e.op in _LOGIC:
            for a in e.args:
                self.add(a, scene)  # type: ignore[arg-type]
        elif e.op == "else":
            self.add(e.args[1], scene)  # type: ignore[arg-type]
        elif not isinstance(inner, Absent):
            for s in inner:
                self.add(e.args[1], s)  # type: ignore[arg-type]
        elif e.op == "column":
            self._operand(e, scene)
        elif e.op not in _COMPARISONS or (not self._cut(e, scene) and self._operands(e.args, scene)):
            self._free(e, scene)

    def _free(self, e: Expr, scene: Scene) -> None:
        key = (e, scene.path, scene.record_at, scene.records_of)
        self.free.setdefault(key, []).append(truth_key(e, scene))

    def _operands(self, parts: Iterable[object], scene: Scene) -> bool:
        """Take in all of them: what has cells has them, also beside what has none."""
        return any([self._operand(a, scene) for a in parts])  # type: ignore[arg-type]  # noqa: C419 - not only the first

    def _operand(self, e: Expr, scene: Scene) -> bool:
        """Take in what has cells below an operand; whether it hangs on anything that has none."""
        if value(e, scene) is not UNKNOWN:
            return False
        if e.op == "column":
            i = scene.index[e.args[0]]  # type: ignore[index]
            kind = scene.layout.columns[i].kind
            if kind.name not in _ENUMERABLE:
                return True
            self.columns[scene.path[: depth(scene.layout, i)], i] = kind
            return False
        if e.op in {"field", "decided"}:
            return True
        if e.op in _LOGIC or e.op in _COMPARISONS or e.op in _QUANTIFIED:
            self.add(e, scene)
            return False
        if e.op in _LISTS:
            inner = children(e, scene)
            if isinstance(inner, Absent):
                return True
            if e.op == "sum":
                return any([self._operands(e.args[1:], s) for s in inner])  # noqa: C419 - not only the first
            for s in inner:
                self.add(e.args[1], s)  # type: ignore[arg-type]
            return False
        return self._operands(e.args[1:] if e.op in {"table", "else"} else e.args, scene)

    def _cut(self, e: Expr, scene: Scene) -> bool:
        """Take in a comparison of an ordered column with constants; whether it is one."""
        parts: tuple[Expr, ...] = e.args  # type: ignore[assignment]
        columns = [a for a in parts if a.op == "column"]
        others = [a for a in parts if a.op != "column"]
        if len(columns) != 1 or any(a.op != "const" for a in others) or (e.op == "in" and parts[0] is not columns[0]):
            return False
        i = scene.index[str(columns[0].args[0])]
        kind = scene.layout.columns[i].kind
        if kind.name not in _ORDERED:
            return False
        cut = self.cuts.setdefault((scene.path[: depth(scene.layout, i)], i), _Cut(kind))
        operands = [
            None if a.op == "column" else Fraction(value(a, scene)) * 10**kind.scale  # type: ignore[arg-type]
            for a in parts
        ]
        cut.constants.update(o for o in operands if o is not None)
        cut.tests.append((truth_key(e, scene), e.op, operands))
        return True

    def walk(self) -> Iterator[_Cell] | None:
        """Every cell as assumptions for a `Scene`; None where there are more than 4,096."""
        spaces: list[list[_Cell]] = []
        for column, kind in self.columns.items():
            members: list[Value] = [False, True] if kind.name == "bool" else list(range(len(kind.members)))
            spaces.append([{column: m} for m in members])
        spaces.extend(cut.cells() for cut in self.cuts.values())
        spaces.extend([dict.fromkeys(keys, False), dict.fromkeys(keys, True)] for keys in self.free.values())
        if prod(map(len, spaces)) > MOST_CELLS:
            return None
        return (reduce(operator.or_, parts) for parts in product(*spaces))


def _points(cuts: set[Fraction], kind: Kind) -> list[Value]:
    """A value for every point and every gap that lies within the kind's bounds."""
    low, high = kind.low, kind.high
    ordered = sorted(cuts)
    found: list[Value] = []
    edges: list[Fraction | None] = [None, *ordered, None]
    for before, after in pairwise(edges):
        inside = _inside(before, after, low, high)
        if inside is not None:
            found.append(inside)
        if after is not None and after.denominator == 1 and _within(int(after), low, high):
            found.append(int(after))
    return found


def _inside(before: Fraction | None, after: Fraction | None, low: int | None, high: int | None) -> int | None:
    """An integer strictly between two cuts and within the bounds, if there is one."""
    if before is None:
        assert after is not None  # noqa: S101 - a cut column has at least one cut
        inside = ceil(after) - 1 if high is None else min(ceil(after) - 1, high)
        return inside if low is None or inside >= low else None
    inside = floor(before) + 1 if low is None else max(floor(before) + 1, low)
    if (after is not None and inside >= after) or (high is not None and inside > high):
        return None
    return inside


def _within(n: int, low: int | None, high: int | None) -> bool:
    return (low is None or n >= low) and (high is None or n <= high)
