"""The finite space of cases that some conditions can tell apart, and the conditions as boxes in it.

Each variable is cut where a test cuts it: between two cuts no condition can tell one value from another. Measures of
the same date (``days since`` and ``years since``) are one axis, whose cells are those of their combinations that can
come together. A condition is a list of boxes; a box is a set of cells on every axis.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, product
from math import ceil, floor
from typing import TYPE_CHECKING, Final, NamedTuple

from calmreply.analysis.formula import BELOW, BEYOND, Joined, Test, tests_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from calmreply.analysis.formula import Formula, Variable

__all__ = ["Axis", "Beyond", "Region", "Space"]

_MOST_BOXES: Final = 4096
_MOST_CELLS: Final = 20_000
_SECONDS_A_DAY: Final = 86_400
_AVERAGE_MONTH: Final = 30.436875
_AVERAGE_YEAR: Final = 365.2425


class Beyond(Exception):  # noqa: N818 - no error: the answer is `unknown`, with this reason
    """The question is larger than the budget; ``args[0]`` says what was too large."""


class Region(NamedTuple):
    """Values of one variable that nothing tells apart; ``None`` is *cannot be had*."""

    low: int
    high: int
    absent: bool = False


@dataclass(frozen=True)
class Axis:
    """One variable, or the measures of one date. A cell is one region for each."""

    variables: tuple[Variable, ...]
    regions: tuple[tuple[Region, ...], ...]
    cells: tuple[tuple[int, ...], ...]
    """Each cell as the number of its region for every variable."""

    @property
    def full(self) -> int:
        """All cells, as bits."""
        return (1 << len(self.cells)) - 1

    def mask(self, variable: Variable, test: Test) -> int:
        """The cells within a test, as bits."""
        at = next(i for i, v in enumerate(self.variables) if v.key == variable.key)
        inside = [_inside(r, test) for r in self.regions[at]]
        return sum(1 << n for n, cell in enumerate(self.cells) if inside[cell[at]])


def _inside(r: Region, test: Test) -> bool:
    if r.absent:
        return test.absent
    return any(a <= r.low and r.high <= b for a, b in test.spans)


class Space:
    """The space of some formulas. ``absent`` says for which variables *cannot be had* counts as a case.

    Every variable whose absence some test asks for has that cell; with ``absent`` all others have it too.
    """

    def __init__(self, formulas: Iterable[Formula], *, absent: bool) -> None:
        cuts: dict[Hashable, set[int]] = {}
        variables: dict[Hashable, Variable] = {}
        asked: set[Hashable] = set()
        for f in formulas:
            for t in tests_of(f):
                key = t.variable.key
                variables[key] = t.variable
                into = cuts.setdefault(key, set())
                for a, b in t.spans:
                    into.update((a, b + 1))
                if t.absent:
                    asked.add(_date_of(t.variable) or key)
        found: dict[Hashable, tuple[Region, ...]] = {}
        for key, v in variables.items():
            edges = sorted({v.low, v.high + 1, *(c for c in cuts[key] if v.low < c <= v.high)})
            regions = [Region(a, b - 1) for a, b in pairwise(edges)]
            if (absent or (_date_of(v) or key) in asked) and not v.lasting:
                regions.append(Region(0, 0, absent=True))
            found[key] = tuple(regions)
        self.axes: list[Axis] = []
        self.axis_of: dict[Hashable, int] = {}
        for group in _groups(variables.values()):
            regions_of = tuple(found[v.key] for v in group)
            self.axis_of.update({v.key: len(self.axes) for v in group})
            self.axes.append(Axis(tuple(group), regions_of, _cells(group, regions_of)))
        self.full = tuple(a.full for a in self.axes)
        self._masks: dict[Test, tuple[int, int]] = {}

    def boxes(self, f: Formula) -> list[tuple[int, ...]]:
        """The formula as boxes: of each axis the cells. Raises `Beyond` where they are too many."""
        listed = _merged(self._boxes(f))
        return [tuple(box.get(i, full) for i, full in enumerate(self.full)) for box in listed]

    def _boxes(self, f: Formula) -> list[dict[int, int]]:
        if isinstance(f, bool):
            return [{}] if f else []
        if isinstance(f, Test):
            kept = self._masks.get(f)
            if kept is None:
                axis = self.axis_of[f.variable.key]
                kept = self._masks[f] = axis, self.axes[axis].mask(f.variable, f)
            axis, mask = kept
            return [{} if mask == self.full[axis] else {axis: mask}] if mask else []
        return self._all(f) if f.every else self._any(f)

    def _all(self, f: Joined) -> list[dict[int, int]]:
        found: list[dict[int, int]] = [{}]
        # Short parts first: what is contradictory then ends soon.
        for part in sorted((self._boxes(p) for p in f.parts), key=len):
            if len(found) * len(part) > 16 * _MOST_BOXES:
                raise Beyond(f"a condition has more than {_MOST_BOXES} cases")
            found = _merged([joined for a in found for b in part if (joined := _meet(a, b)) is not None])
            if len(found) > _MOST_BOXES:
                raise Beyond(f"a condition has more than {_MOST_BOXES} cases")
        return found

    def _any(self, f: Joined) -> list[dict[int, int]]:
        found = _merged([box for p in f.parts for box in self._boxes(p)])
        if len(found) > _MOST_BOXES:
            raise Beyond(f"a condition has more than {_MOST_BOXES} cases")
        return found


def _meet(a: dict[int, int], b: dict[int, int]) -> dict[int, int] | None:
    found = dict(a)
    for axis, mask in b.items():
        found[axis] = found.get(axis, -1) & mask
        if not found[axis]:
            return None
    return found


def _merged(boxes: list[dict[int, int]]) -> list[dict[int, int]]:
    """Each box once; two that differ on one axis alone become one."""
    if len(boxes) < 2:
        return boxes
    unique = list({tuple(sorted(b.items())): b for b in boxes}.values())
    if any(not b for b in unique):
        return [{}]
    axes = sorted({axis for b in unique for axis in b})
    for axis in axes:
        grouped: dict[tuple[tuple[int, int], ...], dict[int, int]] = {}
        for b in unique:
            if axis not in b:
                grouped[(*sorted(b.items()), (-1, axis))] = b
                continue
            key = tuple(sorted((k, v) for k, v in b.items() if k != axis))
            if key in grouped:
                grouped[key][axis] |= b[axis]
            else:
                grouped[key] = dict(b)
        unique = list(grouped.values())
    return unique


def _groups(variables: Iterable[Variable]) -> list[list[Variable]]:
    """The measures of one date together, everything else alone."""
    grouped: dict[Hashable, list[Variable]] = {}
    for v in variables:
        grouped.setdefault(_date_of(v) or ("alone", v.key), []).append(v)
    return list(grouped.values())


def _date_of(v: Variable) -> str | None:
    for word in (" since ", " until "):
        if v.column and word in v.column:
            return v.column.partition(word)[2]
    return None


def _cells(group: list[Variable], regions: tuple[tuple[Region, ...], ...]) -> tuple[tuple[int, ...], ...]:
    if len(group) == 1:
        return tuple((i,) for i in range(len(regions[0])))
    size = 1
    for r in regions:
        size *= len(r)
    if size > _MOST_CELLS:
        raise Beyond("too many measures of one date are compared with too many numbers")
    found = []
    for cell in product(*(range(len(r)) for r in regions)):
        here = [regions[i][n] for i, n in enumerate(cell)]
        absent = [r.absent for r in here]
        if any(absent):
            if all(absent):  # one date is there for all its measures or for none
                found.append(cell)
            continue
        days = [_days(v, r) for v, r in zip(group, here, strict=True)]
        if max(a for a, _ in days) <= min(b for _, b in days):
            found.append(cell)
    return tuple(found)


def _days(v: Variable, r: Region) -> tuple[int, int]:
    """Between which numbers of days since the date a measure lies, at least as wide as in truth."""
    name = str(v.column)
    direction = "since" if " since " in name else "until"
    unit = name.partition(f" {direction} ")[0]
    low, high = r.low, r.high
    found = _UNITS[unit](low, high)
    return found if direction == "since" else (-found[1], -found[0])


def _of_hours(low: int, high: int) -> tuple[int, int]:
    a = BELOW if low <= BELOW else floor(low / _SECONDS_A_DAY) - 1
    b = BEYOND if high >= BEYOND else ceil(high / _SECONDS_A_DAY) + 1
    return a, b


def _of_average(average: float, slack: int) -> Callable[[int, int], tuple[int, int]]:
    def days(low: int, high: int) -> tuple[int, int]:
        a = BELOW if low <= BELOW else floor((low if low > 0 else low - 1) * average) - slack
        b = BEYOND if high >= BEYOND else ceil((high + 1) * average) + slack
        return a, b

    return days


def _of_business(low: int, high: int) -> tuple[int, int]:
    return (low if 0 < low < BEYOND else BELOW), (high if BELOW < high < 0 else BEYOND)


_UNITS: Mapping[str, Callable[[int, int], tuple[int, int]]] = {
    "days": lambda low, high: (low, high),
    "hours": _of_hours,
    "business days": _of_business,
    "months": _of_average(_AVERAGE_MONTH, 4),
    "years": _of_average(_AVERAGE_YEAR, 3),
}
