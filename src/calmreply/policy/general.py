"""Deciding in general: any unit, anything unknown, every gate, limit and fault (S5 to S16, S19).

Slow and plain. The generated code of ``specialise`` answers the common cases, and answers them alike.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from calmreply.facts.schema import Unit
from calmreply.money import round_money
from calmreply.policy.cells import Cells, missing
from calmreply.policy.compile import (
    DECIDED,
    DEPTH,
    FAULT,
    HELD,
    KEPT,
    NEEDS,
    NOT_APPLICABLE,
    SETTLED,
    VANISHED,
    Part,
    hit_outcome,
)
from calmreply.policy.kleene import UNAVAILABLE, UNKNOWN, Absent, Fault, Reading, Scene, value
from calmreply.policy.model import Say

if TYPE_CHECKING:
    from calmreply.facts.schema import PublicView, Row
    from calmreply.policy.cells import Need
    from calmreply.policy.compile import Compiled
    from calmreply.policy.kleene import Path, Value
    from calmreply.policy.model import Expr, Grant, Outcome

__all__ = ["Granted", "Made", "Run", "decide_public", "public_scene", "units_of"]

Choice = tuple[int, ...]
"""The chosen outcomes by number; empty where the section does not apply, ``(0,)`` the default, ``(-1,)`` the default
that a prohibition hits."""


@dataclass(slots=True)
class Granted:
    """One give or charge of a result. ``exact`` tells what was given before limits."""

    number: int
    grant: Grant
    given: bool
    amount: int | None
    kept: int | None
    state: int = KEPT


@dataclass(slots=True)
class Made:
    """One result in the making."""

    part: Part
    path: Path
    status: int = DECIDED
    choice: Choice = ()
    several: bool = False
    matched: bool = False
    unsaid: int = 0
    granted: list[Granted] = field(default_factory=list)
    referred: bool = False
    limits: int = 0
    needs: tuple[Need, ...] = ()
    fault: str = ""
    nameless: bool = False
    """Whether a limit dropped or referred something, because nobody knows who the customer is (S14)."""

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The outcomes chosen."""
        return tuple(self.part.outcomes[i] for i in self.choice if i >= 0)

    @property
    def exceptions(self) -> tuple[str, ...]:
        """The ids of the exceptions chosen whose uses count: those whose outcomes the law does not ask for."""
        rules = self.part.section.rules
        chosen = (rules[i - 1] for i in self.choice if i > 0)
        return tuple(r.id for r in chosen if r.exception and not any(g.basis == "statutory" for g in r.then.give))


def units_of(row: Row) -> list[tuple[Path, Unit]]:
    """All units in case order: the case, each issue and then its items."""
    listed: list[tuple[Path, Unit]] = [((), row.case)]
    for i, issue in enumerate(row.issues):
        listed.append(((i,), issue))
        listed.extend(((i, j), item) for j, item in enumerate(issue.items or ()))
    return listed


@dataclass(slots=True)
class Run:
    """One decision in the making. `decide` fills ``made``; what goes to a person and what gates ask stand beside it."""

    compiled: Compiled
    row: Row
    made: list[Made] = field(default_factory=list)
    readings: dict[tuple[str, Path], Reading] = field(default_factory=dict)
    gates: dict[Path, tuple[int, Path, bool]] = field(default_factory=dict)
    """For each held unit: the gate, the gate's own unit, and whether its fact is unavailable."""
    faulty: dict[Path, str] = field(default_factory=dict)

    def decide(self) -> list[Made]:
        """Every section, every unit, in the order of S7."""
        units = units_of(self.row)
        policy = self.compiled.policy
        base = Scene(
            policy, policy.layout, policy.layout.index, self.row, (), self.row.case, self.readings,
            currency=self.row.currency,
        )  # fmt: skip
        scenes = [(path, base.at(path, unit)) for path, unit in units]
        for path, scene in scenes:
            self._gate(path, scene)
        for part in self.compiled.parts:
            deep = DEPTH[part.section.per]
            for path, scene in scenes:
                if len(path) == deep:
                    made = self._unit(part, path, scene)
                    self.made.append(made)
                    self.readings[part.section.name, path] = reading(made)
        return self.made

    def _gate(self, path: Path, scene: Scene) -> None:
        """Find the first unmet gate of a unit (S11); a gate covers the units inside its own."""
        for i, gate in enumerate(self.compiled.policy.gates):
            if DEPTH[gate.per] > len(path):
                continue
            try:
                applies = gate.applies is None or value(gate.applies, scene) is not False
            except Exception as error:  # noqa: BLE001 - S16: whatever cannot be computed is a fault of the unit
                self.faulty.setdefault(path, str(error))
                continue
            if not applies:
                continue
            at = scene.index[gate.fact]
            if scene.unit.values[at] is not True:
                gone = bool(scene.unit.unavailable >> at & 1)
                self.gates[path] = (i, path[: DEPTH[gate.per]], gone)
                return

    def _unit(self, part: Part, path: Path, scene: Scene) -> Made:
        made = Made(part, path)
        held = path in self.gates
        if path in self.faulty and part.granting:
            made.status, made.fault = FAULT, self.faulty[path]
            return made
        kind = part.section.kind
        if held and kind not in {"stance", "forbid"}:
            made.status = HELD
            return made
        if held and kind == "stance":
            scene = replace(scene, hidden=self.compiled.record_columns)
        try:
            if kind == "forbid":
                _forbid(made, scene)
            elif part.granting:
                _grant(made, scene)
            else:
                _plain(made, scene)
        except Exception as error:  # noqa: BLE001 - S16: whatever cannot be computed is a fault of the unit
            made = failed(part, path, error)
            self.faulty.setdefault(path, made.fault)
        return made


def failed(part: Part, path: Path, error: Exception) -> Made:
    """S16: a stance or public section keeps its default, so that something is said; the others yield nothing."""
    stands = (0,) if part.section.kind in {"stance", "public"} else ()
    text = str(error) if isinstance(error, Fault) else type(error).__name__
    return Made(part, path, FAULT, stands, fault=text)


def decide_public(compiled: Compiled, view: PublicView) -> Made | None:
    """The public section from the public view alone (S19)."""
    part = compiled.public
    if part is None:
        return None
    made = Made(part, ())
    try:
        _plain(made, public_scene(compiled, view))
    except Exception as error:  # noqa: BLE001 - S16
        return failed(part, (), error)
    return made


def public_scene(compiled: Compiled, view: PublicView) -> Scene:
    """The scene of the public section: nothing but the public view."""
    layout = compiled.policy.layout
    unknown = sum(1 << i for i, v in enumerate(view.values) if v is None)
    return Scene(compiled.policy, layout, layout.public_index, None, (), Unit("case", view.values, unknown, 0), {})


def _plain(made: Made, scene: Scene) -> None:
    """A section that gives nothing: what is undecided is false (S10)."""
    part = made.part
    if part.applies is not None and value(part.applies, scene) is not True:
        made.status = NOT_APPLICABLE
        return
    first = part.section.hit == "first"
    chosen: list[int] = []
    for i, when in enumerate(part.whens):
        if value(when, scene) is True:
            chosen.append(i + 1)
            if first:
                break
    made.choice = tuple(chosen) or (0,)


def _forbid(made: Made, scene: Scene) -> None:
    """What is forbidden for certain: what is undecided for lack of what is unavailable is forbidden (S5)."""
    part = made.part
    if part.applies is not None and value(part.applies, scene) is False:
        made.status = NOT_APPLICABLE
        return
    chosen = []
    for i, prohibition in part.prohibitions:
        truth = value(prohibition, scene)
        if truth is True or (isinstance(truth, Absent) and not missing(prohibition, scene)):
            chosen.append(i)
    made.choice = tuple(chosen)


def _grant(made: Made, scene: Scene) -> None:
    """A verdict or remedy: decided over the cells of what is unknown (S10)."""
    part = made.part
    reachable = _reachable(part, scene)
    open_parts = [(e, missing(e, scene)) for e, truth in reachable if isinstance(truth, Absent)]
    truths = {id(e): truth for e, truth in reachable if not isinstance(truth, Absent)}
    if not any(needs for _, needs in open_parts):
        choice = _choose(part, scene, truths)
        _settle(made, scene, [choice])
        return
    cells = Cells()
    for e, needs in open_parts:
        if needs:
            cells.add(e, scene)
    walked = cells.walk()
    found: dict[Choice, None] = {}
    likeness: object = None
    cell: dict[tuple[object, ...], Value] = {}
    assuming = replace(scene, assumed=cell)
    for assumptions in walked or ():
        cell.update(assumptions)  # every cell assumes something about the same things
        choice = _choose(part, assuming, truths)
        if choice in found:
            continue
        found[choice] = None
        like = _alike(part, choice)
        if likeness is None:
            likeness = like
        elif likeness != like:
            walked = None
            break
    if walked is None or not found:
        made.status = NEEDS
        made.needs = next(needs for _, needs in open_parts if needs)
        return
    _settle(made, scene, list(found))


def _reachable(part: Part, scene: Scene) -> list[tuple[Expr, object]]:
    """The conditions that Kleene's values leave reachable, in order, with their truth."""
    listed: list[tuple[Expr, object]] = []
    if part.applies is not None:
        listed.append((part.applies, value(part.applies, scene)))
        if listed[0][1] in {False, UNAVAILABLE}:
            return listed  # not proved: what stands behind is not looked at, nor can it be at fault
    certain = False
    for when in part.whens:
        truth = value(when, scene)
        listed.append((when, truth))
        if truth is True:
            certain = True
            if part.section.hit == "first":
                return listed
    if part.banned is not None and not certain:
        listed.append((part.banned, value(part.banned, scene)))
    return listed


def _choose(part: Part, scene: Scene, truths: dict[int, object]) -> Choice:
    """The choice in one cell: undecided is false for conditions and true for prohibitions (S5)."""

    def truth(e: Expr) -> object:
        known = truths.get(id(e))
        return value(e, scene) if known is None else known

    if part.applies is not None and truth(part.applies) is not True:
        return ()
    chosen: list[int] = []
    for i, when in enumerate(part.whens):
        if truth(when) is True:
            chosen.append(i + 1)
            if part.section.hit == "first":
                break
    if chosen:
        return tuple(chosen)
    return (-1,) if part.banned is not None and truth(part.banned) is not False else (0,)


def _alike(part: Part, choice: Choice) -> object:
    """What two choices must share to be the same outcome: everything but messages, rule ids and because."""
    if not choice:
        return "not applicable"
    bare = [_hit_bare(part) if i < 0 else part.alike[i] for i in choice]
    joined = [tuple(x for column in columns for x in _many(column)) for columns in zip(*bare, strict=True)]
    joined[_ONCE] = tuple(dict.fromkeys(joined[_ONCE]))
    return tuple(joined)


_ONCE = 3
"""Where `once` stands among what two outcomes must share."""


def _many(v: object) -> tuple[object, ...]:
    return v if isinstance(v, tuple) else (() if v is None else (v,))


def _hit_bare(part: Part) -> tuple[object, ...]:
    verdict = "deny" if part.section.kind == "verdict" else None
    return (None, verdict, None, (), (), (), (), (), None)


def _settle(made: Made, scene: Scene, choices: list[Choice]) -> None:
    """Take the outcome that all cells agree on, and compute its amounts."""
    choices.sort(key=lambda c: (c == (-1,), c == (0,), c))  # as declared, the default last
    made.choice = choices[0]
    if not made.choice:
        made.status = NOT_APPLICABLE
        return
    made.matched = all(c[0] > 0 for c in choices)
    if len(choices) > 1:
        made.several = True
        made.status = SETTLED
        made.unsaid = _unsaid(made.part, choices, scene.policy.forbidden)
    grants = [g for i in made.choice if i >= 0 for g in made.part.grants[i]]
    amounts = [(g.amount, value(g.amount, scene)) for _, g, _ in grants if g.amount is not None]
    needs = dict.fromkeys(n for e, v in amounts if v is UNKNOWN for n in missing(e, scene))
    if not needs and amounts and scene.currency is None and UNAVAILABLE not in [v for _, v in amounts]:
        at = scene.index.get("case.currency")
        if at is not None and scene.row is not None and scene.row.case.unavailable >> at & 1:
            raise Fault("the case's currency cannot be had")
        needs[("case.currency", ())] = None
    if needs or any(v is UNKNOWN for _, v in amounts):
        made.status, made.choice, made.several, made.unsaid = NEEDS, (), False, 0
        made.needs = tuple(needs)
        return
    rounding = scene.policy.rounding
    for number, grant, given in grants:
        if grant.amount is None:
            made.granted.append(Granted(number, grant, given, None, None))
            continue
        v = value(grant.amount, scene)
        if v is UNAVAILABLE:
            raise Fault(f"the amount of `{grant.kind}` cannot be had")
        exact = Fraction(v)  # type: ignore[arg-type]
        if exact < 0:
            raise Fault(f"the amount of `{grant.kind}` is negative")
        amount = round_money(exact.numerator, exact.denominator, rounding, given=given)
        made.granted.append(Granted(number, grant, given, amount, amount, KEPT if amount else VANISHED))


_Said = list[tuple[int, object]]


def _said(part: Part, choice: Choice) -> tuple[_Said, _Said, _Said, _Said]:
    """All that a choice says, each with its number: statements, messages of gives, of charges, and questions."""
    says: _Said = []
    gives: _Said = []
    charges: _Said = []
    asks: _Said = []
    for i in choice:
        numbered = iter(part.messages[i])
        says.extend(next(numbered) for _ in part.outcomes[i].say)
        for _, _, given in part.grants[i]:
            (gives if given else charges).append(next(numbered))
        asks.extend(numbered)
    return says, gives, charges, asks


def _unsaid(part: Part, choices: list[Choice], forbidden: str) -> int:
    """Which messages of the first choice a settled outcome does not say (S10).

    Statements and questions stay, once, if all choices have them; the message of a give, or of a charge, if all choices
    give this one, by its place in the outcome, with the same message.
    """
    told = [_said(part, c) if c != (-1,) else ([(-1, Say(forbidden))], [], [], []) for c in choices]
    unsaid = 0
    for lists, by_place in zip(zip(*told, strict=True), (False, True, True, False), strict=True):
        seen: list[object] = []
        for at, (number, m) in enumerate(lists[0]):
            stays = (
                all(other[at][1] == m for other in lists)
                if by_place
                else m not in seen and all(any(m == n for _, n in other) for other in lists)
            )
            seen.append(m)
            if not stays:
                unsaid |= 1 << number
    return unsaid


def reading(made: Made) -> Reading:
    """What later sections read of a result (S9): amounts are rounded and before limits."""
    if made.status == NEEDS:
        return Reading(missing=made.needs)
    if made.status in {NOT_APPLICABLE, HELD, FAULT} or not made.choice:
        return Reading()
    section = made.part.section
    outcomes = made.outcomes if made.choice != (-1,) else (hit_outcome(section, ""),)
    rules = [section.rules[i - 1].id for i in made.choice if i > 0]
    given = [g for g in made.granted if g.given and g.state != VANISHED]
    return Reading(
        verdict=next((o.verdict for o in outcomes if o.verdict), "none"),
        rule="settled" if made.several else ("+".join(rules) or "default"),
        matched=made.matched or (bool(rules) and not made.part.granting),
        granted=bool(given),
        amount=sum(g.amount or 0 for g in given),
    )
