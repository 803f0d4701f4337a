"""Who gets another answer from a changed policy: regions of cases with a witness each, or why that is not known.

*Equal* is said only where it is proved: sections that are written alike are equal; of the others both versions are put
into one space and walked (see ``joint``). A region is said only with a case that both houses really answered
differently. What is neither is *unknown*, with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from calmreply.analysis.changes import changes, differences
from calmreply.analysis.formula import either, tests_of
from calmreply.analysis.joint import Joint, merged, paired
from calmreply.analysis.query import Point, chosen, defaulted, point_of, solve
from calmreply.analysis.reading import Reader
from calmreply.analysis.search import Budget
from calmreply.analysis.sections import View
from calmreply.analysis.showing import Pair, Side
from calmreply.analysis.space import Beyond
from calmreply.analysis.words import where
from calmreply.kinds import BOOL
from calmreply.policy.compile import Compiled, Part, hit_outcome, walk
from calmreply.policy.model import Expr, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from calmreply.analysis.answer import Answer
    from calmreply.analysis.changes import Change, Differences
    from calmreply.analysis.formula import Formula
    from calmreply.analysis.joint import Choice
    from calmreply.analysis.sections import Cell
    from calmreply.analysis.showing import Shown

__all__ = ["PolicyDiff", "Region", "State", "diff"]

State = Literal["equal", "equal-when-known", "differs", "unknown"]
STEPS: Final = 1_000_000
"""How many steps the search through one pair of sections may take."""
_MOST_PARTS: Final = 4
_MOST_REGIONS: Final = 16
"""Beyond so many pairs of rules in one section, they are told by the rule that changed alone."""
_MOST_AMOUNTS: Final = 64
_MOST_TRIED: Final = 400
_MOST_PLACES: Final = 8
"""How many cases, and in how many places of one region, are tried for a witness."""


@dataclass(frozen=True)
class Region:
    """Cases that get another answer.

    ``where`` are alternatives, each a conjunction of ranges of facts; ``exact`` is False where there were so many parts
    that their common bounds are told. ``rules`` are the rules that choose there, before and now: a section's default is
    ``default``, nothing is empty, many of them are ``several``. ``old`` and ``new`` are what differs in the two answers
    to the witness: by unit, by part. ``case`` is the witness as plain data, ``values`` the columns of its row where a
    policy has no schema.
    """

    section: str
    where: tuple[str, ...]
    exact: bool
    rules: tuple[str, str]
    old: Answer
    new: Answer
    case: Mapping[str, Any] | None
    values: Mapping[str, int | None] = field(default_factory=dict)


@dataclass(frozen=True)
class PolicyDiff:
    """What differs between two policies.

    ``state`` is *differs* where a case was shown, *equal* where it is proved that none is, *equal-when-known* where
    that is proved of facts that are known or cannot be had, but what is asked for while facts are unknown may differ;
    else *unknown*. ``reasons`` say what could not be proved or compared.
    """

    state: State
    reasons: tuple[str, ...]
    changes: tuple[Change, ...]
    regions: tuple[Region, ...]
    incomparable: tuple[str, ...] = ()


class _Piece(NamedTuple):
    """What one pair of choices comes to, before it has a witness."""

    rules: tuple[str, str]
    cells: list[Cell]


def diff(old: Side, new: Side, *, channel: str = "email", steps: int = STEPS) -> PolicyDiff:
    """Compare two policies. ``steps`` bounds the search through each section; the answer hangs on nothing else."""
    listed = changes(old.policy, new.policy)
    if old.policy == new.policy and old.schema == new.schema:
        return PolicyDiff("equal", (), listed, ())
    return _Diff(old, new, channel, steps).made(listed)


class _Diff:
    """One comparison in the making."""

    def __init__(self, old: Side, new: Side, channel: str, steps: int) -> None:
        self.old, self.new = Compiled(old.policy), Compiled(new.policy)
        self.beside: Differences = differences(old.policy, new.policy, (old.schema, new.schema))
        texts: dict[object, int] = {}
        self.readers = (
            Reader(old.policy, old.schema.data if old.schema else {}, texts),
            Reader(new.policy, new.schema.data if new.schema else {}, texts),
        )
        self.pair = Pair(old, new, self.new, channel)
        self.steps = steps
        self.reasons: list[str] = []
        self.regions: list[Region] = []
        self.unproved = False
        self.rewritten: list[str] = []
        self.read_rules = _read_rules((*self.old.parts, *self.new.parts))

    def made(self, listed: tuple[Change, ...]) -> PolicyDiff:
        for a, b in self._pairs():
            if not self._alike(a, b):
                self._section(a, b)
        doubts = (*self.beside.doubts, *self._bounds(), *self.beside.incomparable)
        if self.unproved or doubts:
            self.reasons += doubts
            self._pool()
        state: State = "equal"
        if self.regions:
            state = "differs"
        elif self.unproved or doubts:
            state = "unknown"
        elif self.rewritten:
            state = "equal-when-known"
            names = ", ".join(f"`{n}`" for n in self.rewritten)
            self.reasons.append(f"{names} decides in other words: what is asked while facts are unknown may differ")
        reasons = tuple(dict.fromkeys(self.reasons))
        return PolicyDiff(state, reasons, listed, tuple(self.regions), self.beside.incomparable)

    def _bounds(self) -> Iterator[str]:
        """Limits and gates that are written alike and read what changed."""
        for policy in (self.old.policy, self.new.policy):
            if self.beside.touches(*(x.at for x in policy.limits)):
                yield "the bounds of limits read what changed"
            if self.beside.touches(*(g.applies for g in policy.gates)):
                yield "gates read what changed"

    # -- sections ------------------------------------------------------------------------------------------------------

    def _pairs(self) -> Iterator[tuple[Part, Part]]:
        """The sections of both, in the order of the new house; what one has not, applies nowhere there."""
        a = {p.section.name: p for p in _parts(self.old)}
        b = {p.section.name: p for p in _parts(self.new)}
        for name, part in b.items():
            yield a[name] if name in a else _nowhere(part), part
        yield from ((part, _nowhere(part)) for name, part in a.items() if name not in b)

    def _alike(self, a: Part, b: Part) -> bool:
        """Whether nothing but ids, reasons and places differs, so that they decide every case alike."""
        s, t = a.section, b.section
        if (s.kind, s.per, s.hit, a.applies, a.whens, a.banned) != (t.kind, t.per, t.hit, b.applies, b.whens, b.banned):
            return False
        if s.name in self.read_rules and [r.id for r in s.rules] != [r.id for r in t.rules]:
            return False
        exceptions = [[(r.id, r.exception.limit) for r in x.rules if r.exception] for x in (s, t)]
        if exceptions[0] != exceptions[1]:
            return False  # limits count the uses of an exception by its id
        if s.kind == "forbid" and [r.then.forbid for r in s.rules] != [r.then.forbid for r in t.rules]:
            return False
        reads = (*a.reads, *(g.amount for o in a.outcomes for g in (*o.give, *o.charge)))
        outcomes = all(_bare((o,)) == _bare((p,)) and _amounts((o,)) == _amounts((p,))
                       for o, p in zip(a.outcomes, b.outcomes, strict=True))  # fmt: skip
        return outcomes and not self.beside.touches(*reads)

    def _section(self, a: Part, b: Part) -> None:
        name = b.section.name
        if b.section.kind == "forbid":
            # What it forbids is part of the conditions of the sections that grant; by itself it answers nothing.
            if name in _read_sections((*self.old.parts, *self.new.parts)):
                self._doubt(f"`{name}` forbids otherwise, and other sections read what it decided")
            return
        if (a.section.kind, a.section.per, a.section.hit) != (b.section.kind, b.section.per, b.section.hit):
            self._doubt(f"`{name}` has another kind, unit or way to choose")
            return
        reason = self._unsound(a, b)
        if reason:
            self._doubt(f"`{name}`: {reason}")
            return
        if b.section.kind in {"verdict", "remedy"}:
            self.rewritten.append(name)
        if self._foreign(a) or self._foreign(b):
            self._doubt(f"`{name}` compares money of one currency, which is a fault in a case of another")
        try:
            self._walk(a, b)
        except Beyond as beyond:
            self._doubt(f"`{name}`: {beyond}")

    def _foreign(self, part: Part) -> bool:
        """Whether a condition can be at fault (S3, S16): the walk sees such a case as one that cannot be told."""
        fact = self.new.policy.facts.get("case.currency") or self.old.policy.facts.get("case.currency")
        if fact is None or len(fact.kind.members) < 2:
            return False
        return any(n.op == "const" and n.unit for e in part.reads for n in walk(e))

    def _doubt(self, reason: str) -> None:
        self.unproved = True
        self.reasons.append(reason)

    def _unsound(self, a: Part, b: Part) -> str:
        """Why one name does not mean one thing on both sides; empty if it does."""
        facts = self.beside.facts
        kinds: dict[object, object] = {}
        for part in (a, b):
            amounts = (g.amount for o in part.outcomes for g in (*o.give, *o.charge) if g.amount is not None)
            for e in (n for x in (*part.reads, *amounts) for n in walk(x)):
                if e.op == "decided" and kinds.setdefault(e.args, e.kind) != e.kind:
                    return f"`{e.args[0]}`, whose rule it reads, has other rules"
                if e.op == "column" and (fact := _fact(str(e.args[0]))) in facts:
                    return f"the fact `{fact}` is of another kind"
        return ""

    def _walk(self, a: Part, b: Part) -> None:
        name = b.section.name
        views = View(a, self.readers[0]), View(b, self.readers[1])
        keys = [[self._key(p, i) for i in range(len(p.outcomes))] for p in (a, b)]
        touched = self.beside.touches
        tokens = [
            [(("changed", side, i) if touched(when) else when, keys[side][i + 1]) for i, when in enumerate(part.whens)]
            for side, part in enumerate((a, b))
        ]
        pairs = paired(*tokens)
        applies = a.applies == b.applies and not touched(a.applies)
        default = keys[0][0] == keys[1][0] and a.banned == b.banned and not touched(a.banned)
        by, more = self._unlike(a, b, frozenset(pairs.items()))
        budget = Budget(self.steps)
        joint = Joint(*views, pairs, applies_paired=applies, default_paired=default, more=more, budget=budget)
        self._seen_through(name, (*(f for v in views for f in (v.applies, *v.rules, v.default)), *more))

        def same(x: Choice, y: Choice) -> bool:
            return self._outcome(a, x) == self._outcome(b, y)

        def settled_by(x: Choice, y: Choice) -> int | None:
            return by.get((x, y))

        found: dict[tuple[str, str], list[Cell]] = {}
        beyond = ""
        try:
            for leaf in joint.leaves(same, settled_by):
                rules = _rules(a, leaf.old), _rules(b, leaf.new)
                found.setdefault(rules, []).append(leaf.cell)
        except Beyond as reached:
            beyond = str(reached)
        if len(found) > _MOST_REGIONS:
            found = _gathered(found, [{p.section.rules[i].id for i in odd}
                                      for p, odd in ((a, joint.odd_old), (b, joint.odd_new))])  # fmt: skip
        for rules, cells in found.items():
            self._piece(name, joint, _Piece(rules, merged(cells)), (a, b))
        if beyond:
            raise Beyond(beyond)

    def _seen_through(self, name: str, formulas: tuple[Formula, ...]) -> None:
        """A doubt where what the analysis cannot see into may have another value under the same name."""
        for v in {t.variable.key: t.variable for f in formulas for t in tests_of(f)}.values():
            inner = v.expr if v.expr is not None and v.expr.op != "decided" else None
            column = v.column if v.column is not None and v.column in self.beside.data else None
            if column is not None or (inner is not None and self.beside.touches(inner)):
                self._doubt(f"`{name}` reads what changed in a way that cannot be compared")
                return

    def _piece(self, name: str, joint: Joint, piece: _Piece, parts: tuple[Part, Part]) -> None:
        """A region with its witness, from all cells in which the same two rules choose."""
        points = [point_of(joint.space, cell) for cell in piece.cells]
        points.sort(key=_uncommon)
        shown, real = None, 0
        for real, point in enumerate(points):
            shown = self.pair.show(point, parts, most=_MOST_TRIED // min(len(points), _MOST_PLACES))
            if shown is not None or real >= _MOST_PLACES:
                break
        if shown is None:
            words = where(points[0], self.new.policy)
            self._doubt(f"`{name}` may answer otherwise where {words}: no case could be made that shows it")
            return
        ordered = [points[real], *points[:real], *points[real + 1 :]]
        told, exact = self._where(ordered, joint, piece)
        self._add(Region(name, told, exact, piece.rules, *shown))

    def _where(self, points: list[Point], joint: Joint, piece: _Piece) -> tuple[tuple[str, ...], bool]:
        told = tuple(dict.fromkeys(where(p, self.new.policy) for p in points))
        if len(told) <= _MOST_PARTS:
            return told, True
        hull = [0] * len(piece.cells[0])
        for cell in piece.cells:
            hull = [x | y for x, y in zip(hull, cell, strict=True)]
        return (where(point_of(joint.space, hull), self.new.policy),), False

    def _add(self, region: Region) -> None:
        """Take it in; with one of the same section and the same two answers as one more alternative."""
        for at, other in enumerate(self.regions):
            if (other.section, other.old, other.new) == (region.section, region.old, region.new):
                both = tuple(dict.fromkeys((*other.where, *region.where)))
                self.regions[at] = replace(other, where=both, exact=other.exact and region.exact)
                return
        self.regions.append(region)

    # -- outcomes ------------------------------------------------------------------------------------------------------

    def _key(self, part: Part, i: int) -> object:
        """What an outcome must share with another to be the same, amounts as they are written."""
        o = part.outcomes[i]
        amounts = tuple(("changed", id(part)) if self.beside.touches(e) else e for e in _amounts((o,)))
        rule = part.section.rules[i - 1] if i else None
        named = rule.id if rule and (part.section.name in self.read_rules or rule.exception) else ""
        return _bare((o,)), amounts, named

    def _outcome(self, part: Part, choice: Choice) -> object:
        if choice == (-1,):
            return _bare((hit_outcome(part.section, self._forbidden(part)),)), (), ""
        listed = [self._key(part, i) for i in choice if i >= 0]
        if not listed:
            return (_bare((Outcome(),)), (), "")
        return listed[0] if len(listed) == 1 else tuple(sorted(listed, key=repr))

    def _forbidden(self, part: Part) -> str:
        owner = self.old if any(p is part for p in self.old.parts) else self.new
        return owner.policy.forbidden

    def _unlike(self, a: Part, b: Part, pairs: frozenset[tuple[int, int]]) -> tuple[
        dict[tuple[Choice, Choice], int], list[Formula]
    ]:  # fmt: skip
        """For pairs of outcomes that differ in amounts alone: the formula of where these differ."""
        by: dict[tuple[Choice, Choice], int] = {}
        more: list[Formula] = []
        odd = [set(range(len(p.outcomes))) - {x[side] + 1 for x in pairs} for side, p in enumerate((a, b))]
        for i, o in enumerate(a.outcomes):
            for j, p in enumerate(b.outcomes):
                if i not in odd[0] and j not in odd[1]:
                    continue
                first, second = _amounts((o,)), _amounts((p,))
                if first == second and not self.beside.touches(*first):
                    continue
                if (
                    _bare((o,)) != _bare((p,))
                    or all(_plain(e) for e in (*first, *second))
                    or len(more) >= _MOST_AMOUNTS
                ):
                    continue
                parts = [self.readers[0].unlike(x, self.readers[1], y)
                         for x, y in zip(first, second, strict=True) if x is not None and y is not None]  # fmt: skip
                by[(i,), (j,)] = len(more)
                more.append(either(*parts))
        return by, more

    # -- beside the sections -------------------------------------------------------------------------------------------

    def _pool(self) -> None:
        """A case for each rule of both houses, put to both: what limits, gates and the like change shows there."""
        if len(self.regions) >= _MOST_TRIED:
            return
        why = "; ".join(self.beside.doubts) or "what could not be proved"
        for side, made in enumerate((self.old, self.new)):
            for part in made.parts:
                for i in range(len(part.outcomes)):
                    query = chosen(part, i - 1) if i else defaulted(part)
                    try:
                        point = solve(self.readers[side], query, absent=False, budget=Budget(50_000))
                    except Beyond:
                        continue
                    shown = self.pair.show(point, (part,), most=3) if point is not None else None
                    if shown is not None and point is not None:
                        self._pooled(why, point, shown)

    def _pooled(self, why: str, point: Point, shown: Shown) -> None:
        if any((r.old, r.new) == (shown.old, shown.new) for r in self.regions):
            return
        self._add(Region("", (f"{where(point, self.new.policy)}, since {why}",), False, ("", ""), *shown))


def _gathered(found: Mapping[tuple[str, str], list[Cell]], odd: list[set[str]]) -> dict[tuple[str, str], list[Cell]]:
    """What changed, by the rule that is not the same in both alone; all others as one."""
    gathered: dict[tuple[str, str], list[Cell]] = {}
    for (old, new), cells in found.items():
        key = "several" if old not in odd[0] else old, "several" if new not in odd[1] else new
        gathered.setdefault(key, []).extend(cells)
    return gathered


def _parts(made: Compiled) -> tuple[Part, ...]:
    return (*made.parts, *((made.public,) if made.public is not None else ()))


def _nowhere(part: Part) -> Part:
    """A section of that name which applies to no case."""
    section = replace(part.section, applies=Expr("const", (False,), BOOL), rules=(), default=Outcome(), claims=())
    return Part(part.at, section, part.granting, section.applies, (), None)


def _bare(outcomes: tuple[Outcome, ...]) -> tuple[object, ...]:
    """What is decided, given and said, amounts apart; the order of what is said does not count."""
    grants = [(given, g.kind, g.basis, g.to, g.arrives, g.say.message if g.say else "", g.amount is None)
              for o in outcomes for given, gs in ((True, o.give), (False, o.charge)) for g in gs
              if not _nothing(g.amount)]  # fmt: skip
    return (
        tuple(o.stance for o in outcomes if o.stance),
        tuple(o.verdict for o in outcomes if o.verdict),
        tuple(o.do for o in outcomes if o.do),
        tuple(sorted({x for o in outcomes for x in o.once})),
        tuple(grants),
        tuple(sorted({x for o in outcomes for x in o.forbid})),
        tuple(sorted({s.message for o in outcomes for s in o.say})),
        tuple(sorted({x for o in outcomes for x in o.ask})),
        tuple((p.what, p.owner, p.by) for o in outcomes for p in o.next),
        tuple(o.route for o in outcomes if o.route),
    )


def _amounts(outcomes: tuple[Outcome, ...]) -> tuple[Expr | None, ...]:
    return tuple(g.amount for o in outcomes for g in (*o.give, *o.charge) if not _nothing(g.amount))


def _nothing(e: Expr | None) -> bool:
    """Whether an amount is zero as written: what is given then has vanished (S8)."""
    return e is not None and e.op == "const" and e.args[0] == 0


def _plain(e: Expr | None) -> bool:
    return e is None or (e.op == "const" and not e.unit)


def _rules(part: Part, choice: Choice) -> str:
    if not choice:
        return ""
    return "+".join(part.section.rules[i - 1].id for i in choice if i > 0) or "default"


def _read_rules(parts: tuple[Part, ...]) -> frozenset[str]:
    """The sections of which something reads by which rule they decided."""
    return frozenset(
        str(n.args[0]) for p in parts for e in _all_reads(p) for n in walk(e)
        if n.op == "decided" and n.args[1] in {"rule", "matched"}
    )  # fmt: skip


def _read_sections(parts: tuple[Part, ...]) -> frozenset[str]:
    return frozenset(str(n.args[0]) for p in parts for e in _all_reads(p) for n in walk(e) if n.op == "decided")


def _all_reads(part: Part) -> Iterator[Expr]:
    yield from part.reads
    yield from (e for e in _amounts(part.outcomes) if e is not None)


def _fact(column: str) -> str:
    for word in (" since ", " until ", "date of "):
        if word in column:
            return column.partition(word)[2]
    return column


def _uncommon(point: Point) -> tuple[int, int]:
    """How far from the ordinary a place is: facts that cannot be had first, then how many facts bound it."""
    absent = sum(all(r.absent for r in regions) for _, regions in point.regions.values())
    absent += sum(all(r.absent for r in c) for _, cells in point.joint for c in cells[:1])
    return absent, len(point.regions)
