"""What a house claims, proved, refuted by a case, or left open with the reason (S8, S10, S14).

A claim holds when no case speaks against it. So each claim becomes questions of the same form, *is there a case in
which all of this comes together*; where none has a case, the claim is proved. Limits are not counted upon: where only
a limit holds a claim, the proof says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from calmreply.analysis.query import Must, Point, chosen, defaulted, more_than, point_of, solve
from calmreply.analysis.search import Budget, bits
from calmreply.analysis.sections import STEPS, Table, View
from calmreply.analysis.space import Beyond
from calmreply.kinds import BOOL, MONEY
from calmreply.policy.compile import DEPTH
from calmreply.policy.model import Expr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from calmreply.analysis.query import Query
    from calmreply.analysis.reading import Reader
    from calmreply.policy.compile import Compiled, Part
    from calmreply.policy.model import Claim, Grant, Limit, Outcome

__all__ = ["Against", "Proof", "Prover", "State", "worth"]

State = Literal["proved", "refuted", "unknown"]
_MOST_WAYS: Final = 4096

_KNOWN: Final = "facts known, gates, ledger and clock apart"
_WIDE: Final = "facts known or not to be had, before limits; gates, ledger and clock apart"


class Against(NamedTuple):
    """A case that may speak against a claim: the question it answers, where it lies, and in words what it shows.

    ``also`` moves one column for a second case beside the first (`monotone`). ``times`` repeats the issue (`cap`).
    """

    query: Query
    point: Point
    words: str
    part: Part | None = None
    also: tuple[str, tuple[int, int]] | None = None
    wide: bool = False


@dataclass(frozen=True)
class Proof:
    """One claim and what became of it.

    ``reason`` says in words what speaks against it, why it is unknown, or that only a limit holds it. ``scope`` says
    within what it is proved. ``witness`` is a case as plain data, run before it is shown; ``then`` is a second one
    where the claim compares two. ``by`` is what settled it: search, z3, or the id of a limit.
    """

    claim: Claim
    state: State
    reason: str = ""
    scope: str = ""
    witness: Mapping[str, Any] | None = None
    then: Mapping[str, Any] | None = None
    by: str = "search"
    steps: int = 0


@dataclass
class Prover:
    """Proves the claims of one policy."""

    compiled: Compiled
    reader: Reader
    steps: int = STEPS

    def __post_init__(self) -> None:
        self.parts = {p.section.name: p for p in self.compiled.parts}

    def against(self, claim: Claim, budget: Budget) -> Iterator[Against]:
        """What may speak against it, one after the other; nothing where it is proved. Raises `Beyond`."""
        parts = [self.parts[claim.section]] if claim.section in self.parts else list(self.parts.values())
        parts = [p for p in parts if p.section.kind != "forbid"]
        match claim.kind:
            case "complete" | "covers":
                yield from self._gaps(parts[0], claim, budget)
            case "disjoint":
                yield from self._overlaps(parts[0], budget)
            case "never":
                for part in parts:
                    yield from self._yields(part, claim, budget, wanted=True)
            case "always" if claim.section:
                yield from self._yields(parts[0], claim, budget, wanted=False)
            case "always":
                yield from self._nowhere(parts, claim, budget)
            case "cap":
                yield from self._beyond(parts, claim, budget)
            case _:
                yield from self._falls(parts[0], claim, budget)

    # -- one section ---------------------------------------------------------------------------------------------------

    def _table(self, part: Part, budget: Budget, *more: Expr | None, absent: bool) -> Table:
        formulas = [self.reader.true(e) for e in more]
        return Table(View(part, self.reader), absent=absent, more=formulas, budget=budget)

    def _gaps(self, part: Part, claim: Claim, budget: Budget) -> Iterator[Against]:
        table = self._table(part, budget, claim.when, absent=False)

        def judge(sure: int, alive: int) -> bool | None:
            wanted = table.applies, table.more[0]
            if sure & table.all_rules or any(not alive & w for w in wanted):
                return False
            return True if not alive & table.all_rules and all(sure & w for w in wanted) else None

        found = table.search.find(judge)
        if found is not None:
            must = (*defaulted(part)[: -1 if part.banned is not None else None], *_when(claim))
            yield Against(must, point_of(table.space, found), "no rule holds, and the default answers", part)

    def _overlaps(self, part: Part, budget: Budget) -> Iterator[Against]:
        table = self._table(part, budget, absent=False)
        ids = [r.id for r in part.section.rules]
        applies = () if part.applies is None else (Must(part.applies),)
        for first, second, cell in table.meets():
            must = (*applies, Must(part.whens[first]), Must(part.whens[second]))
            words = f"`{ids[first]}` and `{ids[second]}` both hold"
            yield Against(must, point_of(table.space, cell), words, part)

    def _yields(self, part: Part, claim: Claim, budget: Budget, *, wanted: bool) -> Iterator[Against]:
        """Outcomes with (or without) what is claimed that can be reached."""
        numbers = [i for i, o in enumerate(part.outcomes) if _has(o, claim) is wanted]
        if not wanted and part.section.hit == "collect":
            yield from self._unsaid(part, claim, budget)
            return
        lost = not wanted and part.banned is not None and 0 not in numbers
        if not numbers and not lost:
            return
        table = self._table(part, budget, claim.when, absent=True)
        more = (table.more[0],)
        word = "gives" if claim.part in {"basis", "kind", "all"} else "yields"
        for i in numbers:
            cell = table.reached(i - 1, also=more) if i else table.defaulted(also=more)
            if cell is not None:
                name = f"`{part.section.rules[i - 1].id}`" if i else "the default"
                rest = "it" if wanted else "not"
                must = (*(chosen(part, i - 1) if i else defaulted(part)), *_when(claim))
                words = f"{name} of `{part.section.name}` {word if wanted else 'does'} {rest}"
                yield Against(must, point_of(table.space, cell), words, part, wide=True)
        if lost:
            cell = table.defaulted(also=more, stands=False)
            if cell is not None:
                must = (*defaulted(part, stands=False), *_when(claim))
                yield Against(
                    must, point_of(table.space, cell), "a prohibition takes the default away", part, wide=True
                )

    def _unsaid(self, part: Part, claim: Claim, budget: Budget) -> Iterator[Against]:
        """Of a section that collects: a case in which none of the rules that say it holds."""
        silent = [Must(w, "not true") for w, o in zip(part.whens, part.outcomes[1:], strict=True) if _has(o, claim)]
        if part.section.default is not None and _has(part.section.default, claim):
            either = Expr("or", part.whens, part.whens[0].kind) if part.whens else None
            silent += [Must(either)] if either is not None else []
        applies = () if part.applies is None else (Must(part.applies),)
        query = (*applies, *silent, *_when(claim))
        found = solve(self.reader, query, absent=True, budget=budget)
        if found is not None:
            yield Against(query, found, f"nothing in `{part.section.name}` yields it", part, wide=True)

    # -- several sections ----------------------------------------------------------------------------------------------

    def _silences(self, parts: Sequence[Part], claim: Claim) -> Iterator[Query]:
        """All ways in which no section yields what is claimed."""
        ways: list[list[Query]] = []
        for part in parts:
            saying = [i for i, o in enumerate(part.outcomes) if _has(o, claim)]
            if not saying or DEPTH[part.section.per] > 1:
                continue
            here: list[Query] = [] if part.applies is None else [(Must(part.applies, "not true"),)]
            if part.section.hit == "collect":
                here.append(tuple(Must(part.whens[i - 1], "not true") for i in saying if i))
            else:
                here += [
                    chosen(part, i - 1) if i else defaulted(part) for i in range(len(part.outcomes)) if i not in saying
                ]
            if part.banned is not None and 0 in saying:
                here.append(defaulted(part, stands=False))
            ways.append(here)
        for combination in _combined(ways):
            yield (*_when(claim), *(m for q in combination for m in q))

    def _nowhere(self, parts: Sequence[Part], claim: Claim, budget: Budget) -> Iterator[Against]:
        """A case in which no section yields what is claimed."""
        for query in self._silences(parts, claim):
            found = solve(self.reader, query, absent=True, budget=budget)
            if found is not None:
                yield Against(query, found, "no section yields it", wide=True)

    def _beyond(self, parts: Sequence[Part], claim: Claim, budget: Budget) -> Iterator[Against]:
        """A case that is given more than claimed, before limits."""
        for query, words in self._combinations(parts, claim):
            found = solve(self.reader, query, absent=True, budget=budget)
            if found is not None:
                yield Against(query, found, words, wide=True)

    def _combinations(self, parts: Sequence[Part], claim: Claim) -> Iterator[tuple[Query, str]]:
        """All ways in which outcomes together could give more than claimed."""
        if claim.at is None:
            return
        ways: list[list[tuple[Query, tuple[Expr, ...], str]]] = []
        for part in parts:
            here = list(self._giving(part, claim))
            if here:
                ways.append([((), (), ""), *here])
        if sum(len(w) for w in ways) == 0:
            return
        count = 1
        for w in ways:
            count *= len(w)
        if count > _MOST_WAYS:
            raise Beyond(f"more than {_MOST_WAYS:,} combinations of outcomes give it")
        for combination in product(*ways):
            amounts = [a for _, some, _ in combination for a in some]
            if not amounts:
                continue
            # A negative amount is a fault, and nothing is given then (S8).
            nothing = Expr("const", (0,), MONEY)
            given = [Must(Expr(">=", (a, nothing), BOOL)) for a in amounts if a.op != "const"]
            more = Must(more_than(amounts, claim.at))
            query = (more, *given, *(m for q, _, _ in combination for m in q))
            names = " and ".join(name for *_, name in combination if name)
            yield query, f"{names} give{'' if ' and ' in names else 's'} more"

    def _giving(self, part: Part, claim: Claim) -> Iterator[tuple[Query, tuple[Expr, ...], str]]:
        """The outcomes of a section that give an amount of what is claimed, as ways to be chosen."""
        name = part.section.name
        if part.section.hit == "first":
            for i, o in enumerate(part.outcomes):
                amounts = tuple(g.amount for g in o.give if _of(g, claim) and g.amount is not None)
                if amounts:
                    rule = part.section.rules[i - 1].id if i else "default"
                    yield (chosen(part, i - 1) if i else defaulted(part)), amounts, f"`{name}` by `{rule}`"
            return
        giving = [i for i, o in enumerate(part.outcomes) if any(_of(g, claim) and g.amount for g in o.give)]
        if len(giving) > 8:
            raise Beyond(f"more than 8 rules of `{name}` give it together")
        for chosen_some in range(1, 1 << len(giving)):
            some = [giving[b] for b in bits(chosen_some)]
            amounts = tuple(g.amount for i in some for g in part.outcomes[i].give if _of(g, claim) and g.amount)
            query: tuple[Must, ...] = () if part.applies is None else (Must(part.applies),)
            if 0 in some and len(some) > 1:
                continue
            if some == [0]:
                query = defaulted(part)
            query += tuple(Must(part.whens[i - 1]) for i in some if i)
            yield query, amounts, f"`{name}`"

    # -- monotone ------------------------------------------------------------------------------------------------------

    def _falls(self, part: Part, claim: Claim, budget: Budget) -> Iterator[Against]:
        """Two cases alike but for the fact, of which the one with more of it is given less."""
        fact = claim.fact
        if fact is None:
            return
        name = str(fact.args[0])
        for o in part.outcomes:
            for g in o.give:
                if g.amount is not None and _of(g, claim) and name in _columns(g.amount):
                    raise Beyond(f"an amount itself reads `{name}`")
        table = self._table(part, budget, absent=False)
        axis = table.space.axis_of.get(name)
        if axis is None:
            return  # nothing reads it
        if len(table.space.axes[axis].variables) > 1:
            raise Beyond(f"`{name}` is read together with measures of its date")
        regions = table.space.axes[axis].regions[0]
        column = table.search.hits[axis]
        steps = [n for n, r in enumerate(regions) if not r.absent]
        above: dict[tuple[tuple[int, ...], tuple[int, ...]], bool] = {}

        def least(alive: int) -> tuple[int, int] | None:
            """Two regions of the fact, one below the other, of which the upper is given less."""
            before: list[tuple[int, tuple[int, ...]]] = []
            for n in steps:
                got = _outcomes(table, alive & column[n])
                for earlier, lesser in before:
                    pair = lesser, got
                    if pair not in above:
                        above[pair] = self._more(part, claim, lesser, got, budget)
                    if above[pair]:
                        return earlier, n
                if not before or before[-1][1] != got:
                    before.append((n, got))
            return None

        def judge(sure: int, alive: int) -> bool | None:
            if not alive & table.applies:
                return False
            return None if alive & ~sure else least(alive) is not None

        def trim(sure: int, alive: int) -> int:
            everywhere = sure
            for n in steps:
                everywhere &= column[n]
            return table.trim(everywhere, alive)

        found = table.search.find(judge, last=axis, trim=trim)
        if found is None:
            return
        alive = table.search.touching(found)
        pair = least(alive)
        if pair is None:
            raise Beyond("the case against it could not be told")
        lower, upper = (regions[n] for n in pair)
        cells = list(found)
        cells[axis] = 1 << pair[0]
        applies = () if part.applies is None else (Must(part.applies),)
        words = f"more of `{name}` is given less"
        yield Against(applies, point_of(table.space, cells), words, part, (name, (lower.high, upper.low)))

    def _more(self, part: Part, claim: Claim, one: tuple[int, ...], other: tuple[int, ...], budget: Budget) -> bool:
        """Whether some outcomes can be worth more than others: their amounts, then how many gifts have no amount."""
        left, right = worth(part, claim, one), worth(part, claim, other)
        for e in list(left):
            if e in right:
                left.remove(e)
                right.remove(e)
        fewer = left.count(None) > right.count(None)  # a gift without an amount is lost
        one_sum, other_sum = (_total([e for e in side if e is not None]) for side in (left, right))
        if not fewer and one_sum is None:
            return False
        nothing = Expr("const", (0,), MONEY)
        worse = Expr(">=" if fewer else ">", (one_sum or nothing, other_sum or nothing), BOOL)
        return solve(self.reader, (Must(worse),), absent=False, budget=budget) is not None

    def questions(self, claim: Claim) -> Iterator[tuple[Query, str, Part | None]]:
        """The same as `against`, with nothing searched: where none of them has a case, the claim is proved."""
        parts = [self.parts[claim.section]] if claim.section in self.parts else list(self.parts.values())
        parts = [p for p in parts if p.section.kind != "forbid"]
        when = _when(claim)
        part = parts[0]
        applies = () if part.applies is None else (Must(part.applies),)
        match claim.kind:
            case "complete" | "covers":
                none = tuple(Must(w, "not true") for w in part.whens)
                yield (*applies, *none, *when), "no rule holds, and the default answers", part
            case "disjoint":
                ids = [r.id for r in part.section.rules]
                for second, w in enumerate(part.whens):
                    for first, v in enumerate(part.whens[:second]):
                        yield (*applies, Must(v), Must(w)), f"`{ids[first]}` and `{ids[second]}` both hold", part
            case "never" | "always" if claim.section or claim.kind == "never":
                for one in parts:
                    yield from self._each(one, claim)
            case "always":
                for query in self._silences(parts, claim):
                    yield query, "no section yields it", None
            case "cap":
                for query, words in self._combinations(parts, claim):
                    yield query, words, None
            case _:
                raise Beyond("it compares two cases")

    def _each(self, part: Part, claim: Claim) -> Iterator[tuple[Query, str, Part | None]]:
        wanted = claim.kind == "never"
        if not wanted and part.section.hit == "collect":
            raise Beyond("its section collects")
        numbers = [i for i, o in enumerate(part.outcomes) if _has(o, claim) is wanted]
        for i in numbers:
            name = f"`{part.section.rules[i - 1].id}`" if i else "the default"
            query = (*(chosen(part, i - 1) if i else defaulted(part)), *_when(claim))
            yield query, f"{name} of `{part.section.name}`", part
        if not wanted and part.banned is not None and 0 not in numbers:
            yield (*defaulted(part, stands=False), *_when(claim)), "a prohibition takes the default away", part

    # -- limits --------------------------------------------------------------------------------------------------------

    def limit_for(self, claim: Claim) -> Limit | None:
        """A limit that holds a cap by itself: of the same thing, per case, with no higher bound."""
        if claim.kind != "cap" or claim.at is None:
            return None
        for limit in self.compiled.policy.limits:
            same = limit.of == (claim.part, claim.name)
            if not same or limit.per != "case" or limit.at is None:
                continue
            higher = solve(self.reader, (Must(more_than([limit.at], claim.at)),), absent=True, budget=Budget(STEPS))
            if higher is None:
                return limit
        return None

    def unbounded(self, claim: Claim) -> bool:
        """Whether a cap counts over units of which a case may have any number, and some of them are given it."""
        if claim.kind != "cap":
            return False
        parts = [self.parts[claim.section]] if claim.section else list(self.parts.values())
        giving = [p for p in parts if any(_of(g, claim) and g.amount for o in p.outcomes for g in o.give)]
        return any(DEPTH[p.section.per] > DEPTH[claim.per] for p in giving)

    def scope(self, claim: Claim) -> str:
        """Within what a proof of this claim holds."""
        return _WIDE if claim.kind in {"never", "always", "cap"} else _KNOWN


def _when(claim: Claim) -> tuple[Must, ...]:
    return () if claim.when is None else (Must(claim.when),)


def _of(g: Grant, claim: Claim) -> bool:
    if claim.part == "all":
        return True
    return g.basis == claim.name if claim.part == "basis" else g.kind == claim.name


def _has(o: Outcome, claim: Claim) -> bool:
    match claim.part:
        case "say":
            told = (*o.say, *(g.say for g in (*o.give, *o.charge) if g.say))
            return any(s.message == claim.name for s in told)
        case "do":
            return o.do == claim.name
        case "verdict":
            return o.verdict == claim.name
        case "stance":
            return o.stance == claim.name
        case _:
            return any(_of(g, claim) for g in o.give)


def _columns(e: Expr) -> set[str]:
    from calmreply.policy.compile import columns_of

    return set(columns_of(e))


def _outcomes(table: Table, sure: int) -> tuple[int, ...]:
    """The outcomes that count where exactly these boxes hold; none where the section does not apply."""
    if not sure & table.applies:
        return ()
    rules = tuple(dict.fromkeys(table.owner[b] + 1 for b in bits(sure & table.all_rules)))
    if rules:
        return rules[:1] if table.first else tuple(sorted(rules))
    return (0,) if sure & table.default else ()


def worth(part: Part, claim: Claim, outcomes: tuple[int, ...]) -> list[Expr | None]:
    """The amounts of what is claimed that some outcomes give; None for each gift without one."""
    return [g.amount for i in outcomes for g in part.outcomes[i].give if _of(g, claim)]


def _total(amounts: list[Expr]) -> Expr | None:
    if len(amounts) < 2:
        return amounts[0] if amounts else None
    return Expr("+", tuple(amounts), MONEY)


def _combined(ways: list[list[Query]]) -> Iterator[tuple[Query, ...]]:
    count = 1
    for w in ways:
        count *= len(w)
    if count > _MOST_WAYS:
        raise Beyond(f"more than {_MOST_WAYS:,} combinations of outcomes")
    yield from product(*ways)
