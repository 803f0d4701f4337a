"""The six questions about one section: gaps, clashes, dead and shadowed rules, constant conditions, never fires.

Facts are known, or cannot be had where a question says so. A section's rules are looked at with its ``applies`` and
with the prohibitions that bear on their outcomes, as the engine does (S5, S6).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from calmreply.analysis.search import Budget, Search, bits
from calmreply.analysis.space import Beyond, Space

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from calmreply.analysis.formula import Formula
    from calmreply.analysis.reading import Reader
    from calmreply.policy.compile import Part
    from calmreply.policy.model import Outcome

__all__ = ["STEPS", "Answers", "Cell", "Clash", "Table", "View", "ask"]

STEPS: Final = 10_000_000
"""How many steps the questions about one section may take together."""

_MOST_BOXES: Final = 20_000

Cell = tuple[int, ...]
"""Of each axis of a space the cells that are meant, as bits."""


@dataclass(frozen=True)
class View:
    """A section as formulas. Outcomes are numbered as in `Part`: 0 the default, ``i`` the rule ``i - 1``."""

    part: Part
    reader: Reader

    @cached_property
    def applies(self) -> Formula:
        """What makes it applicable."""
        return self.reader.true(self.part.applies)

    @cached_property
    def rules(self) -> tuple[Formula, ...]:
        """What makes each rule hold, prohibitions in it."""
        return tuple(self.reader.true(when) for when in self.part.whens)

    @cached_property
    def default(self) -> Formula:
        """What lets the default stand: that nothing forbids it for certain, or by what cannot be had."""
        return True if self.part.banned is None else self.reader.false(self.part.banned)


class Clash(NamedTuple):
    """Two rules that can hold together and lead elsewhere; ``first`` stands earlier. ``cell`` is where."""

    first: int
    second: int
    cell: Cell


@dataclass(frozen=True)
class Answers:
    """What the six questions found; rules by their number from 0. An answer of None is not known, for ``reason``."""

    gap: Cell | Literal[False] | None = None
    clashes: tuple[Clash, ...] | None = None
    dead: tuple[int, ...] | None = None
    """Rules that no case reaches: contradictory ones and shadowed ones."""
    shadows: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """For each shadowed rule the earlier rules that together leave it nothing."""
    never: tuple[int, ...] = ()
    """Rules whose own condition holds in no case."""
    always: tuple[int, ...] = ()
    """Rules whose condition holds wherever the section applies, though it does not say so."""
    idle: bool | None = None
    """The section applies to no case."""
    reason: str = ""
    steps: int = 0


class Table:
    """One section in its space, ready for questions: which boxes are whose."""

    def __init__(self, view: View, *, absent: bool, more: Sequence[Formula] = (), budget: Budget | None = None) -> None:
        self.view = view
        self.budget = budget or Budget(STEPS)
        formulas = (view.applies, *view.rules, view.default, *more)
        self.space = Space(formulas, absent=absent)
        listed: list[Cell] = []
        owned: list[int] = []
        for f in formulas:
            boxes = self.space.boxes(f)
            owned.append(((1 << len(boxes)) - 1) << len(listed))
            listed += boxes
            if len(listed) > _MOST_BOXES:
                raise Beyond(f"its conditions have more than {_MOST_BOXES:,} cases")
        self.search = Search(listed, self.space.full, self.budget)
        self.applies, *rules = owned
        self.rules = rules[: len(view.rules)]
        self.default = rules[len(view.rules)]
        self.more = rules[len(view.rules) + 1 :]
        self.before = [0]
        for mask in self.rules:
            self.before.append(self.before[-1] | mask)
        self.all_rules = self.before[-1]
        self.owner = {b: i for i, mask in enumerate(self.rules) for b in bits(mask)}
        self.first = view.part.section.hit == "first"

    def trim(self, sure: int, alive: int) -> int:
        """Without the rules that stand behind one that surely holds."""
        held = sure & self.all_rules
        if not held or not self.first:
            return alive
        rule = self.owner[(held & -held).bit_length() - 1]
        return alive & ~(self.all_rules & ~self.before[rule + 1])

    def gap(self) -> Cell | None:
        """A case that the section applies to and no rule holds in."""

        def judge(sure: int, alive: int) -> bool | None:
            if sure & self.all_rules or not alive & self.applies:
                return False
            return True if not alive & self.all_rules and sure & self.applies else None

        found = self.search.find(judge, alive=self.applies | self.all_rules)
        return None if found is None else tuple(found)

    def reached(self, rule: int, *, also: Sequence[int] = ()) -> Cell | None:
        """A case in which a rule is the one that counts; ``also`` are masks of which something must hold too."""
        earlier = self.before[rule] if self.first else 0
        wanted = (self.applies, *also)
        every = earlier | self.applies
        for mask in also:
            every |= mask

        def judge(sure: int, alive: int) -> bool | None:
            if sure & earlier or any(not alive & w for w in wanted):
                return False
            return True if not alive & earlier and all(sure & w for w in wanted) else None

        for b in bits(self.rules[rule]):
            box = self.search.boxes[b]
            near = self.search.touching(box) & every
            if any(not near & w for w in wanted):
                continue
            found = self.search.find(judge, alive=near, within=box)
            if found is not None:
                return tuple(found)
        return None

    def defaulted(self, *, also: Sequence[int] = (), stands: bool = True) -> Cell | None:
        """A case in which no rule holds, and the default stands (or a prohibition takes it away)."""
        wanted = (self.applies, *also)

        def judge(sure: int, alive: int) -> bool | None:
            if sure & self.all_rules or any(not alive & w for w in wanted):
                return False
            if stands and not alive & self.default:
                return False
            if not stands and sure & self.default:
                return False
            if alive & self.all_rules or not all(sure & w for w in wanted):
                return None
            settled = sure & self.default if stands else not alive & self.default
            return True if settled else None

        found = self.search.find(judge)
        return None if found is None else tuple(found)

    def meets(self) -> Iterator[tuple[int, int, Cell]]:
        """Pairs of boxes of two rules with a point in common where the section applies."""
        for second, mask in enumerate(self.rules):
            seen: set[int] = set()
            for b in bits(mask):
                box = self.search.boxes[b]
                for other in bits(self.search.touching(box) & self.before[second]):
                    first = self.owner[other]
                    if first in seen:
                        continue
                    self.budget.take(len(box))
                    both = tuple(x & y for x, y in zip(box, self.search.boxes[other], strict=True))
                    found = self._applies_in(both)
                    if found is not None:
                        seen.add(first)
                        yield first, second, found

    def _applies_in(self, box: Cell) -> Cell | None:
        for b in bits(self.search.touching(box) & self.applies):
            return tuple(x & y for x, y in zip(box, self.search.boxes[b], strict=True))
        return None

    def inside(self, inner: int, outer: int) -> bool:
        """Whether, where the section applies, one rule holds only where the other does."""
        mask, around = self.rules[inner], self.rules[outer]

        def judge(sure: int, alive: int) -> bool | None:
            if sure & around or not alive & self.applies:
                return False
            return True if not alive & around and sure & self.applies else None

        for b in bits(mask):
            box = self.search.boxes[b]
            near = self.search.touching(box) & (around | self.applies)
            if self.search.find(judge, alive=near, within=box) is not None:
                return False
        return True

    def everywhere(self, rule: int) -> bool:
        """Whether a rule holds wherever the section applies."""
        around = self.rules[rule]

        def judge(sure: int, alive: int) -> bool | None:
            if sure & around or not alive & self.applies:
                return False
            return True if not alive & around and sure & self.applies else None

        return self.search.find(judge, alive=around | self.applies) is None


def ask(view: View, *, steps: int = STEPS, absent: bool = False) -> Answers:
    """The six questions about one section, in counted steps.

    ``absent``: for dead and constant rules a fact that cannot be had is a case too, so that a rule which is there for
    just that is not told to be dead. Gaps and clashes are asked of known facts.
    """
    budget = Budget(steps)
    try:
        known = Table(view, absent=False, budget=budget)
        wide = Table(view, absent=True, budget=budget) if absent else known
        if not wide.applies:
            return Answers(False, (), (), idle=True, steps=budget.taken)
        dead, shadows = _dead(wide)
        never = tuple(i for i in dead if i not in shadows)
        when = [view.reader.true(r.when) for r in view.part.section.rules]
        always = tuple(
            i
            for i, mask in enumerate(wide.rules)
            if when[i] is not True and not _narrow(wide, mask) and wide.everywhere(i)
        )
        gap = known.gap()
        return Answers(
            gap if gap is not None else False,
            tuple(_clashes(known)),
            dead,
            shadows,
            never,
            always,
            idle=False,
            steps=budget.taken,
        )
    except Beyond as beyond:
        return Answers(reason=str(beyond), steps=budget.taken)


def _narrow(table: Table, mask: int) -> bool:
    """Whether it is plain that a rule does not hold everywhere: another axis than those of ``applies`` bounds it."""
    full = table.search.full
    loose = [table.search.boxes[b] for b in bits(table.applies)]
    for axis in range(len(full)):
        covered = 0
        for b in bits(mask):
            covered |= table.search.boxes[b][axis]
        wanted = 0
        for box in loose:
            wanted |= box[axis]
        if wanted & ~covered:
            return True
    return False


def _dead(table: Table) -> tuple[tuple[int, ...], dict[int, tuple[int, ...]]]:
    dead = []
    shadows: dict[int, tuple[int, ...]] = {}
    for rule, mask in enumerate(table.rules):
        if table.reached(rule) is not None:
            continue
        dead.append(rule)
        if not table.first or not _possible(table, rule):
            continue
        near = 0
        for b in bits(mask):
            near |= table.search.touching(table.search.boxes[b])
        shadows[rule] = tuple(dict.fromkeys(table.owner[b] for b in bits(near & table.before[rule])))
    return tuple(dead), shadows


def _possible(table: Table, rule: int) -> bool:
    """Whether a rule holds in any case at all that the section applies to."""
    return any(table.search.touching(table.search.boxes[b]) & table.applies for b in bits(table.rules[rule]))


def _clashes(table: Table) -> Iterator[Clash]:
    """Two rules that hold together: of hit first, that lead elsewhere and of which neither is an exception."""
    for first, second, cell in table.meets():
        if table.first and _then(table, first) == _then(table, second):
            continue
        if table.first and table.inside(first, second):
            continue  # an exception stands before what it is an exception from
        yield Clash(first, second, cell)


def _then(table: Table, rule: int) -> Outcome:
    return table.view.part.section.rules[rule].then
