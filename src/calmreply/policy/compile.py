"""A policy made ready for deciding: order, conditions with their prohibitions, and the numbering of shapes.

A *code* is one ``int`` that says all about one result but its values (see `Part`); the shape of a
decision is a tuple of them. Bits, low to high: status, settled, forbidden default, referred; which outcomes were
chosen (the default first, then the rules); two bits for each grant of the section; one for each message that a settled
outcome does not say; one for each limit that speaks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from calmreply.kinds import BOOL
from calmreply.policy.model import Expr, Outcome, Policy, Say, Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.policy.index import Index
    from calmreply.policy.model import Deadline, Grant

__all__ = [
    "DAILY",
    "DECIDED",
    "DROPPED",
    "FAULT",
    "FORBIDDEN",
    "GRANTING",
    "HELD",
    "KEPT",
    "NEEDS",
    "NOT_APPLICABLE",
    "PROPOSED",
    "REFERRED",
    "SETTLED",
    "SETTLED_BIT",
    "STATUSES",
    "TRIMMED",
    "VANISHED",
    "Compiled",
    "Part",
    "columns_of",
    "walk",
]

STATUSES: Final = ("not-applicable", "needs", "held", "proposed", "decided", "settled", "fault")
NOT_APPLICABLE, NEEDS, HELD, PROPOSED, DECIDED, SETTLED, FAULT = range(7)
SETTLED_BIT: Final = 1 << 3
FORBIDDEN: Final = 1 << 4
REFERRED: Final = 1 << 5
KEPT, VANISHED, TRIMMED, DROPPED = range(4)
_CHOSEN: Final = 6
GRANTING: Final = frozenset({"verdict", "remedy"})
DAILY: Final = frozenset({"days", "business days", "weeks"})
DEPTH: Final = {"case": 0, "issue": 1, "item": 2}


def walk(e: Expr) -> Iterator[Expr]:
    """The expression and everything below it, left to right."""
    yield e
    for a in e.args:
        if isinstance(a, Expr):
            yield from walk(a)


def columns_of(*expressions: Expr | None) -> tuple[str, ...]:
    """The names of the columns read, each once, left to right."""
    return tuple(dict.fromkeys(str(n.args[0]) for e in expressions if e for n in walk(e) if n.op == "column"))


@dataclass(frozen=True)
class Part:
    """One section made ready. Outcomes are numbered: 0 the default, ``i`` the rule ``i - 1``."""

    at: int
    section: Section
    granting: bool
    applies: Expr | None
    whens: tuple[Expr, ...]
    """The rules' conditions, each with its prohibitions as further ``and not``."""
    banned: Expr | None
    """What hits the default, as one ``or``; None where nothing can."""
    prohibitions: tuple[tuple[int, Expr], ...] = ()
    """For a section of kind ``forbid``: its rules as conjunctions with ``applies``."""

    @cached_property
    def outcomes(self) -> tuple[Outcome, ...]:
        """All outcomes by number."""
        return (self.section.default or Outcome(), *(r.then for r in self.section.rules))

    @cached_property
    def grants(self) -> tuple[tuple[tuple[int, Grant, bool], ...], ...]:
        """For each outcome its gives, then its charges: (number in the section, grant, is it given)."""
        listed: list[tuple[tuple[int, Grant, bool], ...]] = []
        n = 0
        for o in self.outcomes:
            both = [(g, True) for g in o.give] + [(g, False) for g in o.charge]
            listed.append(tuple((n + i, g, given) for i, (g, given) in enumerate(both)))
            n += len(both)
        return tuple(listed)

    @cached_property
    def messages(self) -> tuple[tuple[tuple[int, object], ...], ...]:
        """For each outcome what a settled result may have to leave unsaid: says, gives' own says, questions."""
        listed: list[tuple[tuple[int, object], ...]] = []
        n = 0
        for o, grants in zip(self.outcomes, self.grants, strict=True):
            said: list[object] = [*o.say, *(g.say for _, g, _ in grants), *o.ask]
            listed.append(tuple((n + i, m) for i, m in enumerate(said)))
            n += len(said)
        return tuple(listed)

    @cached_property
    def grant_bit(self) -> int:
        """Where the bits of grants begin."""
        return _CHOSEN + len(self.outcomes)

    @cached_property
    def message_bit(self) -> int:
        """Where the bits of unsaid messages begin."""
        return self.grant_bit + 2 * sum(map(len, self.grants))

    @cached_property
    def limit_bit(self) -> int:
        """Where the bits of limits begin."""
        return self.message_bit + sum(map(len, self.messages))

    def chosen_bit(self, outcome: int) -> int:
        """The bit of a chosen outcome."""
        return 1 << _CHOSEN + outcome

    def chosen(self, code: int) -> tuple[int, ...]:
        """The numbers of the chosen outcomes, rules in order."""
        mask = code >> _CHOSEN
        return tuple(i for i in range(len(self.outcomes)) if mask >> i & 1)

    def state(self, code: int, grant: int) -> int:
        """Whether a grant was kept, vanished, was trimmed or dropped."""
        return code >> self.grant_bit + 2 * grant & 3

    @cached_property
    def alike(self) -> tuple[tuple[object, ...], ...]:
        """For each outcome what two outcomes must share to be the same (S10): all but messages."""
        return tuple(_bare(o) for o in self.outcomes)

    @property
    def reads(self) -> tuple[Expr, ...]:
        """Every condition of the section."""
        more = (self.banned,) if self.banned else ()
        return (*((self.applies,) if self.applies else ()), *self.whens, *more)


def _bare(o: Outcome) -> tuple[object, ...]:
    gives = tuple(replace(g, say=None) for g in o.give)
    charges = tuple(replace(g, say=None) for g in o.charge)
    return (o.stance, o.verdict, o.do, o.once, gives, charges, o.forbid, o.next, o.route)


def hit_outcome(section: Section, forbidden: str) -> Outcome:
    """What a default that a prohibition hits becomes (S6)."""
    return Outcome(verdict="deny" if section.kind == "verdict" else None, say=(Say(forbidden),))


@dataclass(frozen=True)
class Compiled:
    """A policy's sections in the order they are decided, and the public one apart."""

    policy: Policy

    @cached_property
    def prohibitions(self) -> tuple[tuple[frozenset[str], int, Expr], ...]:
        """What is forbidden, how deep the forbidding unit lies, and when."""
        forbidding = [s for s in self.policy.sections if s.kind == "forbid"]
        found = self._conjunctions
        return tuple(
            (frozenset(r.then.forbid), DEPTH[s.per], found[s.name, i])
            for s in forbidding
            for i, r in enumerate(s.rules)
        )

    @cached_property
    def _conjunctions(self) -> dict[tuple[str, int], Expr]:
        """Each prohibition as one expression of its own, so that it can be told from any that reads the same."""
        forbidding = [s for s in self.policy.sections if s.kind == "forbid"]
        return {
            (s.name, i): Expr("and", (*((s.applies,) if s.applies else ()), r.when), BOOL)
            for s in forbidding
            for i, r in enumerate(s.rules)
        }

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The sections, those of kind ``forbid`` first, without the public one."""
        kept = [s for s in self.policy.sections if s.kind != "public"]
        return tuple(self._part(i, s) for i, s in enumerate(sorted(kept, key=lambda s: s.kind != "forbid")))

    @cached_property
    def indexes(self) -> tuple[Index | None, ...]:
        """The bit index of each section that has one, made when a large section is first decided."""
        from calmreply.policy.index import build_index

        return tuple(build_index(p.whens, self.policy.layout.index) for p in self.parts)

    @cached_property
    def public(self) -> Part | None:
        """The public section."""
        return next((self._part(0, s) for s in self.policy.sections if s.kind == "public"), None)

    @cached_property
    def daily(self) -> tuple[Deadline, ...]:
        """The deadlines in whole days that outcomes promise, each once: they hold for a market all day long."""
        outcomes = [o for p in self.parts for o in p.outcomes]
        return tuple(dict.fromkeys(p.by for o in outcomes for p in o.next if p.by[1] in DAILY))

    @cached_property
    def public_reads(self) -> tuple[int, ...]:
        """The public columns that the public section's conditions read: all that its choice depends on (S19)."""
        index = self.policy.layout.public_index
        return () if self.public is None else tuple(sorted(index[n] for n in columns_of(*self.public.reads)))

    def _part(self, at: int, s: Section) -> Part:
        granting = s.kind in GRANTING
        if not granting:
            bans: list[tuple[Expr, ...]] = [() for _ in range(len(s.rules) + 1)]
        else:
            bans = [self._bans(o, s) for o in (s.default or Outcome(), *(r.then for r in s.rules))]
        whens = tuple(
            Expr("and", (r.when, *(Expr("not", (p,), BOOL) for p in ps)), BOOL) if ps else r.when
            for r, ps in zip(s.rules, bans[1:], strict=True)
        )
        banned = (Expr("or", bans[0], BOOL) if len(bans[0]) > 1 else bans[0][0]) if bans[0] else None
        own = tuple((i + 1, self._conjunctions[s.name, i]) for i in range(len(s.rules))) if s.kind == "forbid" else ()
        return Part(at, s, granting, s.applies, whens, banned, own)

    def _bans(self, o: Outcome, s: Section) -> tuple[Expr, ...]:
        """The prohibitions that forbid what an outcome holds (S6)."""
        if any(g.basis == "statutory" for g in o.give):
            return ()
        names = {g.kind for g in o.give} | ({o.do} if o.do else set())
        if o.give or o.do or o.charge or o.verdict == "allow":
            names.add("all")
        return tuple(p for forbids, deep, p in self.prohibitions if names & forbids and deep <= DEPTH[s.per])

    @cached_property
    def fact_numbers(self) -> dict[str, int]:
        """Facts by name to the number they have in a shape."""
        return {name: i for i, name in enumerate(self.fact_names)}

    @cached_property
    def fact_names(self) -> tuple[str, ...]:
        """The names of facts by number."""
        more = {"issue.items", "case.currency", *(c.fact for c in self.policy.layout.columns)} - set(self.policy.facts)
        return (*self.policy.facts, *sorted(more))

    @cached_property
    def record_columns(self) -> int:
        """The columns whose facts come from the house's records (S11)."""
        facts = self.policy.facts
        return sum(
            1 << i
            for i, c in enumerate(self.policy.layout.columns)
            if c.fact in facts and facts[c.fact].source == "record"
        )
