"""The search for a case among boxes: depth first over the axes, remembering what was looked at, in counted steps.

All questions are asked of it in the same way. At every point of the search some boxes surely hold (they ask for
nothing more), some cannot hold any more, and the question says what follows: nothing to find below here, found, or go
on. So one engine answers all questions, and a budget of steps, never of seconds, keeps every answer reproducible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from calmreply.analysis.space import Beyond

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Budget", "Judge", "Search", "bits"]

Judge: TypeAlias = "Callable[[int, int], bool | None]"
"""From (boxes that surely hold, boxes that still can) to: True found, False nothing below, None go on."""


def bits(mask: int) -> list[int]:
    """The numbers of the bits that are set, ascending."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found


class Budget:
    """Steps that may still be taken; a step is one look at one group of cells."""

    def __init__(self, steps: int) -> None:
        self.most = self.left = steps

    def take(self, steps: int) -> None:
        """Take some; `Beyond` where there are none left."""
        self.left -= steps
        if self.left < 0:
            raise Beyond(f"the search took more than {self.most:,} steps")

    @property
    def taken(self) -> int:
        """How many were taken."""
        return self.most - self.left


class Search:
    """Boxes, numbered, over axes. ``hits[a][c]`` are the boxes that hold cell ``c`` of axis ``a``."""

    def __init__(self, boxes: Sequence[tuple[int, ...]], full: Sequence[int], budget: Budget) -> None:
        self.boxes, self.full, self.budget = boxes, tuple(full), budget
        self.everything = (1 << len(boxes)) - 1
        self.hits: list[list[int]] = []
        for axis, all_cells in enumerate(full):
            free = sum(1 << n for n, b in enumerate(boxes) if b[axis] == all_cells)
            column = [free] * all_cells.bit_length()
            for n, b in enumerate(boxes):
                if b[axis] != all_cells:
                    for cell in bits(b[axis]):
                        column[cell] |= 1 << n
            self.hits.append(column)

    def touching(self, box: Sequence[int]) -> int:
        """The boxes that have a point in common with ``box``."""
        found = self.everything
        for axis, mask in enumerate(box):
            if mask == self.full[axis]:
                continue
            here = 0
            column = self.hits[axis]
            self.budget.take(mask.bit_count())
            for cell in bits(mask):
                here |= column[cell]
            found &= here
            if not found:
                break
        return found

    def find(
        self,
        judge: Judge,
        *,
        alive: int | None = None,
        within: Sequence[int] | None = None,
        trim: Callable[[int, int], int] | None = None,
        last: int | None = None,
    ) -> list[int] | None:
        """The cells, axis by axis, of a point that the judge accepts; None where there is none.

        ``within`` restricts the axes. ``trim`` may drop boxes that do not matter given those that surely hold.
        ``last`` is an axis that is never decided: the judge sees boxes as if it were not there.
        """
        domain = list(within or self.full)
        alive = self.everything if alive is None else alive
        groups: list[list[tuple[int, int]]] = []  # of each axis: (boxes hit, cells)
        free: list[int] = []
        for axis, cells in enumerate(domain):
            merged: dict[int, int] = {}
            column = self.hits[axis]
            if cells == self.full[axis]:
                for cell, hit in enumerate(column):
                    here = hit & alive
                    merged[here] = merged.get(here, 0) | 1 << cell
            else:
                for cell in bits(cells):
                    here = column[cell] & alive
                    merged[here] = merged.get(here, 0) | 1 << cell
            everywhere = alive
            for hit in merged:
                everywhere &= hit
            groups.append(list(merged.items()))
            free.append(everywhere)
            self.budget.take(cells.bit_count())
        if any(not cells for cells in domain):
            return None
        open_ = tuple(a for a in range(len(domain)) if len(groups[a]) > 1 and a != last)
        seen: set[tuple[int, tuple[int, ...]]] = set()
        fixed: dict[int, int] = {}

        def go(alive: int, open_: tuple[int, ...]) -> bool:
            sure = alive
            for a in open_:
                sure &= free[a]
            if trim is not None:
                alive = trim(sure, alive)
                sure &= alive
            verdict = judge(sure, alive)
            if verdict is not None:
                return verdict
            still = tuple(a for a in open_ if alive & ~free[a])
            key = alive, still
            if key in seen or not still:
                return False
            best_cost = -1
            best: dict[int, int] = {}
            axis = still[0]
            taken = 0
            for a in still:
                split: dict[int, int] = {}
                for hit, cells in groups[a]:
                    here = hit & alive
                    split[here] = split.get(here, 0) | cells
                taken += len(groups[a])
                cost = sum(here.bit_count() for here in split) + len(split)
                if best_cost < 0 or cost < best_cost:
                    best_cost, best, axis = cost, split, a
            self.budget.take(taken)
            rest = tuple(a for a in still if a != axis)
            for here, cells in best.items():
                fixed[axis] = cells
                if go(here, rest):
                    return True
                del fixed[axis]
            seen.add(key)
            return False

        if not go(alive, open_):
            return None
        return [fixed.get(a, cells) for a, cells in enumerate(domain)]
