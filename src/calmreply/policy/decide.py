"""The engine: a policy and its calendars, and `decide`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from calmreply.calendar import Calendar, deadline, parse_hours
from calmreply.policy.compile import (
    DAILY,
    DECIDED,
    DROPPED,
    FORBIDDEN,
    NEEDS,
    PROPOSED,
    REFERRED,
    SETTLED,
    SETTLED_BIT,
    VANISHED,
)
from calmreply.policy.decision import Decision, compiled, plain_result
from calmreply.policy.fingerprint import outcome_hash
from calmreply.policy.general import Run, decide_public, units_of
from calmreply.policy.kleene import Scene, depth
from calmreply.policy.limits import apply_limits
from calmreply.policy.specialise import Specialised
from calmreply.policy.windows import IDENTIFIED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from calmreply.facts.schema import PublicView, Row
    from calmreply.policy.cells import Need
    from calmreply.policy.general import Made
    from calmreply.policy.kleene import Path
    from calmreply.policy.model import Deadline, Policy, Promise

__all__ = ["Engine"]

_MOST_KEPT: Final = 4096
_ALWAYS: Final = Calendar("UTC", parse_hours("mon-sun 00:00-24:00"))
"""For a house without calendars: every hour counts."""


class Engine:
    """Decides cases by one policy (S1 to S19).

    ``calendars`` are the business calendars by market; None is the one of a case whose market is not known, and of the
    public reply. ``house`` is the house's hash, carried in every decision. ``warm`` is how often a combination of
    topic and known facts must come before code is generated for it: 0 for at once, None for never. It changes the
    speed, never a decision. Safe to share between threads; pickles as its arguments.
    """

    def __init__(
        self,
        policy: Policy,
        calendars: Mapping[str | None, Calendar],
        *,
        house: str = "",
        warm: int | None = 3,
    ) -> None:
        self.policy = policy
        self.calendars = dict(calendars)
        self.house = house
        self.warm = warm
        self.compiled = compiled(policy)
        self.deadlines_kept: dict[tuple[object, ...], int] = {}
        self.plain_public_kept: dict[tuple[object, ...], tuple[int, ...]] = {}
        self.daily_kept: dict[tuple[str | None, int], tuple[tuple[int], ...]] = {}
        self.daily = self.compiled.daily
        self.public_kept: dict[tuple[object, ...], tuple[tuple[int, ...], tuple[Promise, ...]]] = {}
        self.decide: Callable[[Row, PublicView], Decision] = (
            self.decide_generally if warm is None else Specialised(self, warm).decider()
        )
        """Decide one case, from its row and its public view. Never raises for what a case holds (S16)."""

    def __reduce__(self) -> tuple[object, ...]:
        """Generated code is not pickled, it is made again."""
        return _engine, (self.policy, self.calendars, self.house, self.warm)

    def due(self, row: Row, by: Deadline) -> int:
        """The deadline of a promise, in seconds since 1970-01-01T00:00Z."""
        n, unit = by
        # A promise in whole days is due on the same moment all day long, in the zone of the market.
        daily = row.market is not None and unit in DAILY
        key = (row.market, row.today if daily else -row.as_of, n, unit)
        found = self.deadlines_kept.get(key)
        if found is None:
            if len(self.deadlines_kept) >= _MOST_KEPT:
                self.deadlines_kept.clear()
            found = self.deadlines_kept[key] = deadline(self._calendar(row.market), row.as_of, n, unit)
        return found

    def due_daily(self, row: Row) -> tuple[tuple[int], ...]:
        """The deadlines of all promises in whole days, each alone in a tuple, by their number in ``daily``."""
        found = tuple((self.due(row, by),) for by in self.daily)
        if row.market is not None:
            if len(self.daily_kept) >= _MOST_KEPT:
                self.daily_kept.clear()
            self.daily_kept[row.market, row.today] = found
        return found

    def _calendar(self, market: str | None) -> Calendar:
        found = self.calendars.get(market) or self.calendars.get(None)
        return found or next(iter(self.calendars.values()), _ALWAYS)

    def public(self, row: Row, view: PublicView) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The shape and the deadlines of the public section, from the public view and the time alone (S19)."""
        key = tuple(view.values[i] for i in self.compiled.public_reads)
        found = self.public_kept.get(key)
        if found is None:
            made = decide_public(self.compiled, view)
            promises = () if made is None else tuple(p for o in made.outcomes for p in o.next)
            found = (() if made is None else (_code(made),), promises)
            if len(self.public_kept) >= _MOST_KEPT:
                self.public_kept.clear()
                self.plain_public_kept.clear()
            self.public_kept[key] = found
            if not promises:
                self.plain_public_kept[key] = found[0]
        shape, promises = found
        return shape, tuple(deadline(self._calendar(None), row.as_of, *p.by) for p in promises) if promises else ()

    def decide_generally(self, row: Row, view: PublicView) -> Decision:
        """Decide without generated code: the same decision, slower."""
        run = Run(self.compiled, row)
        made = run.decide()
        policy = self.policy
        layout = policy.layout
        case = Scene(
            policy, layout, layout.index, row, (), row.case, run.readings, currency=row.currency
        )  # fmt: skip
        apply_limits(made, policy.limits, case)
        units = units_of(row)
        recorded = {path: unit.recorded for path, unit in units}
        for m in made:
            self._once(m, row, recorded[m.path])
        numbers = {path: i for i, (path, _) in enumerate(units)}
        facts = self.compiled.fact_numbers
        needs = [(i, [facts[name] for name in dict.fromkeys(n for n, _ in m.needs)])
                 for i, m in enumerate(made) if m.status == NEEDS]  # fmt: skip
        to_person = _beyond_asking(made, policy)
        gates = self._gate_asks(run, units)
        names, unnamed = self._name_asks(made, case, gates)
        asks = [*gates, *names, *self._fact_asks(made, to_person)]
        person = to_person | unnamed | set(run.faulty) | {at for _, at, gone in run.gates.values() if gone}
        shape = [len(row.issues), *(-1 if u.items is None else len(u.items) for u in row.issues)]
        shape.extend(map(_code, made))
        shape.append(len(needs))
        for position, numbered in needs:
            shape.extend((position, len(numbered), *numbered))
        shape.append(len(asks))
        for path, about in asks:
            shape.extend((numbers[path], about))
        shape.extend((len(person), *sorted(numbers[path] for path in person)))
        due = [self.due(row, p.by) for m in made if not m.referred for o in m.outcomes for p in o.next]
        if person:
            due.append(self.due(row, policy.person.by))
        money = [g for m in made for g in m.granted if g.state != VANISHED and g.amount is not None]
        return Decision(
            self.house,
            tuple(shape),
            tuple(g.amount or 0 for g in money),
            tuple(g.kept or 0 for g in money),
            tuple(due),
            tuple(dict.fromkeys(name for m in made for name, _ in m.needs)),
            *self.public(row, view),
            tuple((i, m.fault) for i, m in enumerate(made) if m.fault),
            row.as_of,
            row,
            view,
        )

    def _once(self, m: Made, row: Row, recorded: tuple[tuple[str, str], ...]) -> None:
        """Whether an outcome is carried out or waits (S12)."""
        names = {name for o in m.outcomes for name in o.once}
        if not names or m.referred or m.status not in {DECIDED, SETTLED}:
            return
        if not any(o.do for o in m.outcomes) and all(g.state in {VANISHED, DROPPED} for g in m.granted):
            return  # nothing is left to carry out
        done = {name for name, _ in recorded}
        if "confirm" in names & done:
            money = [g for g in m.granted if g.state != VANISHED and g.amount is not None]
            amounts, kept = tuple(g.amount or 0 for g in money), tuple(g.kept or 0 for g in money)
            own = outcome_hash(plain_result(self.compiled, m.part, _code(m), amounts, kept), row.currency)
            if ("confirm", own) not in recorded:
                done.discard("confirm")
        if not names <= done:
            m.status = PROPOSED

    def _gate_asks(self, run: Run, units: Sequence[tuple[Path, object]]) -> list[tuple[Path, int]]:
        asked: dict[tuple[int, Path], tuple[Path, int]] = {}
        layout = self.policy.layout
        for path, _ in units:
            held = run.gates.get(path)
            if held is not None and not held[2]:
                number, at, _gone = held
                deep = depth(layout, layout.index[self.policy.gates[number].fact])
                asked.setdefault((number, at[:deep]), (at, -1 - number))
        return list(asked.values())

    def _name_asks(
        self, made: list[Made], case: Scene, asked: list[tuple[Path, int]]
    ) -> tuple[list[tuple[Path, int]], set[Path]]:
        """Who is asked who they are, since a limit must know (S14); and the units for a person, where none can tell."""
        nameless = [m.path for m in made if m.nameless]
        if not nameless:
            return [], set()
        asking = [-1 - i for i, gate in enumerate(self.policy.gates) if gate.fact == IDENTIFIED]
        if not asking or case.unit.unavailable >> case.index[IDENTIFIED] & 1:
            return [], set(nameless)
        if any(about in asking for _, about in asked):
            return [], set()  # a gate asks for it already
        return [(nameless[0], asking[0])], set()

    def _fact_asks(self, made: list[Made], to_person: set[Path]) -> list[tuple[Path, int]]:
        asked: dict[Need, tuple[Path, int]] = {}
        for m in made:
            if m.path not in to_person:
                for need in m.needs:
                    asked.setdefault(need, (m.path, self.compiled.fact_numbers[need[0]]))
        return list(dict.fromkeys(asked.values()))[: self.policy.ask_at_most]


def _engine(policy: Policy, calendars: Mapping[str | None, Calendar], house: str, warm: int | None) -> Engine:
    return Engine(policy, calendars, house=house, warm=warm)


def _beyond_asking(made: list[Made], policy: Policy) -> set[Path]:
    """The units that need a fact which the customer cannot be asked for (S10)."""
    found = set()
    for m in made:
        if m.status == NEEDS:
            facts = [policy.facts.get(name) for name, _ in m.needs]
            if not facts or any(f is None or f.source != "customer" or not f.ask for f in facts):
                found.add(m.path)
    return found


def _code(m: Made) -> int:
    """One result as its code (see ``compile``)."""
    part, code = m.part, m.status
    if m.several:
        code |= SETTLED_BIT
    if m.referred:
        code |= REFERRED
    for i in m.choice:
        code |= FORBIDDEN | part.chosen_bit(0) if i < 0 else part.chosen_bit(i)
    for g in m.granted:
        code |= g.state << part.grant_bit + 2 * g.number
    return code | m.unsaid << part.message_bit | m.limits << part.limit_bit
