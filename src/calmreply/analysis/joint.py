"""Where two versions of a section choose differently: both in one space, walked once, only where they are not the same.

A rule that stands in both versions, with the same condition and the same outcome, and in the same order among such
rules, is *paired*. Where no unpaired rule can hold, both versions choose alike; so the walk leaves every part of the
space as soon as none of them can.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, NamedTuple

from calmreply.analysis.search import Search, bits
from calmreply.analysis.space import Beyond, Space

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

    from calmreply.analysis.formula import Formula
    from calmreply.analysis.search import Budget
    from calmreply.analysis.sections import Cell, View

__all__ = ["Choice", "Joint", "Leaf", "merged", "paired"]

Choice = tuple[int, ...]
"""The outcomes chosen: 0 the default, ``i`` the rule ``i - 1``, -1 a default that is forbidden; empty: does not apply.

Of a section that collects, only rules that are not paired are named."""

_MOST_LEAVES: Final = 1_500


class Leaf(NamedTuple):
    """A part of the space in which both versions choose, and where their outcomes differ."""

    old: Choice
    new: Choice
    cell: Cell


class _Side:
    """One version: its boxes as bits, and which are whose."""

    def __init__(self, view: View, owned: Sequence[int]) -> None:
        self.applies, *rules, self.default = owned
        self.rules = rules
        self.all = 0
        self.before = [0]
        for mask in rules:
            self.all |= mask
            self.before.append(self.all)
        self.owner: dict[int, int] = {}
        for i, mask in enumerate(rules):
            self.owner.update(dict.fromkeys((b + 1 for b in bits(mask)), i))
        self.first = view.part.section.hit == "first"

    def trim(self, sure: int, alive: int) -> int:
        held = sure & self.all
        if not held or not self.first:
            return alive
        rule = self.owner[(held & -held).bit_length()]
        return alive & ~(self.all & ~self.before[rule + 1])

    def choice(self, sure: int, alive: int, odd: frozenset[int]) -> Choice | None:
        """What it chooses, or None where that is open. ``odd`` are the unpaired rules."""
        if not sure & self.applies:
            return None if alive & self.applies else ()
        left = alive & self.all
        if self.first:
            if left:
                rule = self.owner[(left & -left).bit_length()]
                return (rule + 1,) if sure & self.rules[rule] else None
        else:
            held = sorted(i for i in odd if sure & self.rules[i])
            if any(alive & self.rules[i] and not sure & self.rules[i] for i in odd):
                return None
            if held or sure & self.all:
                return tuple(i + 1 for i in held) or (-2,)
            if left:
                return None
        if sure & self.default:
            return (0,)
        return None if alive & self.default else (-1,)


class Joint:
    """Two versions of one section in one space.

    ``pairs`` are rules that are the same in both, by number; ``applies_paired`` and ``default_paired`` say the same of
    the rest. ``more`` are formulas of where amounts differ, for `leaves`.
    """

    def __init__(
        self,
        old: View,
        new: View,
        pairs: Mapping[int, int],
        *,
        applies_paired: bool,
        default_paired: bool,
        more: Sequence[Formula],
        budget: Budget,
    ) -> None:
        views = (old, new)
        formulas = [f for v in views for f in (v.applies, *v.rules, v.default)]
        self.space = Space((*formulas, *more), absent=True)
        listed: list[Cell] = []
        owned: list[int] = []
        known: dict[Formula, list[tuple[int, ...]]] = {}
        for f in (*formulas, *more):
            boxes = known.get(f)
            if boxes is None:
                boxes = known[f] = self.space.boxes(f)
            owned.append(((1 << len(boxes)) - 1) << len(listed))
            listed += boxes
        n = len(old.rules) + 2
        m = n + len(new.rules) + 2
        self.old, self.new = _Side(old, owned[:n]), _Side(new, owned[n:m])
        self.more = owned[m:]
        self.search = Search(listed, self.space.full, budget)
        self.budget = budget
        self.odd_old = frozenset(range(len(old.rules))) - frozenset(pairs)
        self.odd_new = frozenset(range(len(new.rules))) - frozenset(pairs.values())
        self.unpaired = 0
        for i in self.odd_old:
            self.unpaired |= self.old.rules[i]
        for i in self.odd_new:
            self.unpaired |= self.new.rules[i]
        self.applies_paired, self.default_paired = applies_paired, default_paired

    def _open(self, sure: int, alive: int) -> bool:
        """Whether anything unpaired can still matter here."""
        a, b = self.old, self.new
        if not alive & (a.applies | b.applies):
            return False
        if alive & self.unpaired:
            return True
        if not self.applies_paired and not (sure & a.applies and sure & b.applies):
            return True
        return not self.default_paired and not (sure & a.all and sure & b.all)

    def leaves(
        self, same: Callable[[Choice, Choice], bool], settled_by: Callable[[Choice, Choice], int | None]
    ) -> Iterator[Leaf]:
        """Every part of the space in which the outcomes differ. Raises `Beyond` past the budget.

        ``same`` says whether two choices have the same outcome, ``settled_by`` by which of ``more`` it is decided, by
        number, where it hangs on amounts.
        """
        hits, full = self.search.hits, self.search.full
        groups: list[dict[int, int]] = []
        free: list[int] = []
        for column in hits:
            merged: dict[int, int] = {}
            everywhere = self.search.everything
            for cell, hit in enumerate(column):
                merged[hit] = merged.get(hit, 0) | 1 << cell
                everywhere &= hit
            groups.append(merged)
            free.append(everywhere)
        nothing: set[tuple[int, tuple[int, ...]]] = set()
        fixed: dict[int, int] = {}

        def go(alive: int, open_: tuple[int, ...]) -> Iterator[Leaf]:
            sure = alive
            for a in open_:
                sure &= free[a]
            for side in (self.old, self.new):
                alive = side.trim(sure, alive)
            sure &= alive
            if not self._open(sure, alive):
                return
            old = self.old.choice(sure, alive, self.odd_old)
            new = self.new.choice(sure, alive, self.odd_new)
            if old is not None and new is not None:
                if same(old, new):
                    return
                by = settled_by(old, new)
                if by is None or sure & self.more[by]:
                    yield Leaf(old, new, tuple(fixed.get(a, cells) for a, cells in enumerate(full)))
                    return
                if not alive & self.more[by]:
                    return
            still = tuple(a for a in open_ if alive & ~free[a])
            key = alive, still
            if key in nothing or not still:
                return
            axis, best, best_cost, taken = still[0], {}, -1, 0
            for a in still:
                split: dict[int, int] = {}
                for hit, cells in groups[a].items():
                    here = hit & alive
                    split[here] = split.get(here, 0) | cells
                taken += len(groups[a])
                cost = sum(here.bit_count() + 1 for here in split if here & self.unpaired) + len(split)
                if best_cost < 0 or cost < best_cost:
                    axis, best, best_cost = a, split, cost
            self.budget.take(taken)
            left = tuple(a for a in still if a != axis)
            found = False
            for here, cells in best.items():
                fixed[axis] = cells
                for leaf in go(here, left):
                    found = True
                    yield leaf
                del fixed[axis]
            if not found:
                nothing.add(key)

        for count, leaf in enumerate(go(self.search.everything, tuple(range(len(full))))):
            if count >= _MOST_LEAVES:
                raise Beyond(f"the difference has more than {_MOST_LEAVES:,} parts")
            yield leaf


def paired(old: Sequence[Hashable], new: Sequence[Hashable]) -> dict[int, int]:
    """The numbers of what is the same in both, in the same order."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return {a + n: b + n for a, b, size in matcher.get_matching_blocks() for n in range(size)}


def merged(cells: Sequence[Cell]) -> list[Cell]:
    """Each once; two that differ on one axis alone become one, as often as that is so."""
    found = list(dict.fromkeys(cells))
    changed = len(found) > 1
    while changed:
        changed = False
        for axis in range(len(found[0])):
            grouped: dict[Cell, int] = {}
            for cell in found:
                key = (*cell[:axis], 0, *cell[axis + 1 :])
                grouped[key] = grouped.get(key, 0) | cell[axis]
            if len(grouped) < len(found):
                found = [(*key[:axis], mask, *key[axis + 1 :]) for key, mask in grouped.items()]
                changed = True
        changed = changed and len(found) > 1
    return found
