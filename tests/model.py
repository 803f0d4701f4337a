"""The slow, obvious twin of the decider: written from docs/reference/semantics.md, and from nothing else.

Every expression is walked, every section tries all its cells one by one, nothing is compiled and nothing is clever. The
numbers S1 to S19 are those of the page; the letters (R1, R2, ...) are its list of readings, where the page leaves room.
"""

from __future__ import annotations

from typing import NamedTuple

from tests.model_expressions import CURRENCY, NOWHERE, TRUE, Fault, Open, Place, Reading, _Expressions, join
from tests.model_limits import Limits
from tests.model_outcomes import common, holds, merged, outcome_hash, rounded, wordless

from calmreply.calendar import deadline
from calmreply.kinds import BOOL
from calmreply.policy.model import Expr, Outcome, Say
from calmreply.policy.result import Ask, Decided, Given, Promised, Result


class Choice(NamedTuple):
    """What one cell leads to: rules by position, or the default, which a prohibition may hit."""

    rules: tuple[int, ...] = ()
    default: bool = False
    hit: bool = False
    applies: bool = True


def decide(policy, row, view, calendars, *, confirms=None):
    """Decide a prepared case. ``confirms(unit, result)`` says whether the unit recorded this very outcome (S12)."""

    def recorded(unit, result):
        return ("confirm", outcome_hash(result, row.currency)) in unit.recorded

    return _Twin(policy, row, calendars, confirms or recorded).decide(view)


class _Twin(Limits, _Expressions):
    def __init__(self, policy, row, calendars, confirms):
        super().__init__(policy, row)
        self.calendars, self.confirms = calendars, confirms
        self.results = []
        self.needs = {}  # (section, unit) -> the facts it needs, with their units
        self.bargains = {}  # (section, unit) -> for each thing given, whether it shares its outcome with a charge or do
        self.uses = {}  # (section, unit) -> the exceptions it uses
        self.lawful = set()  # (section, unit) of outcomes with a statutory give
        self.faulty = set()
        self.held = {}
        self.gate_asks = []
        self.people = set()

    # -- sections (S6, S7, S8, S10) --------------------------------------------------------------------------------

    def decide(self, view):
        policy = self.policy
        public = next((s for s in policy.sections if s.kind == "public"), None)
        if public is not None:
            self.public = view.values
            try:
                public = self.plain(public, self.places[0])
            except Fault:
                public = self.failed(public, self.places[0])
            self.public = None
        self.meet_gates()
        forbids = [s for s in policy.sections if s.kind == "forbid"]
        for section in [*forbids, *(s for s in policy.sections if s.kind not in {"forbid", "public"})]:  # S7
            for place in self.places_of(section.per):
                self.results.append(self.one(section, place))
        self.limit()
        self.results = [self.confirmed(r) for r in self.results]
        asks = self.asks()
        status = tuple((issue.id, self.status_of(issue)) for issue in self.row.issues)
        person = tuple(p.name for p in self.places if p.name in self.people)
        by = self.due(policy.person) if person else None
        return Decided(tuple(self.results), public, asks, person, status, self.next_step(), by)

    def one(self, section, at):
        granting = section.kind in {"verdict", "remedy"}
        if granting and at.name in self.faulty:  # S16
            return Result(section.name, at.name, "fault")
        if at.name in self.held and section.kind not in {"forbid", "stance"}:  # S11
            return Result(section.name, at.name, "held")
        try:
            if section.kind == "forbid":
                return self.forbid(section, at)
            if granting:
                result = self.grant(section, at)
            else:
                result = self.plain(section, at._replace(masked=at.name in self.held))
        except Fault:
            result = self.failed(section, at)
        if result.status == "fault":
            self.faulty.add(at.name)
            self.people.add(at.name)
        return result

    def failed(self, section, at):
        """A fault yields nothing; but no case is left without a stance (S16)."""
        if section.kind not in {"stance", "public"}:
            return Result(section.name, at.name, "fault")
        choice = Choice(default=True)
        return self.carry_out(section, at, [choice], section.default)._replace(status="fault")

    def forbid(self, section, at):
        """What is forbidden already; what is not known yet joins the rules that give it (S6)."""
        applies = self.value(section.applies or TRUE, at)
        if applies is False:
            return Result(section.name, at.name, "not-applicable")
        matched = []
        for rule in section.rules:
            value = self.value(Expr("and", (section.applies or TRUE, rule.when), BOOL), at)
            if value is True or (isinstance(value, Open) and not value.facts):  # S5: a prohibition needs disproof
                matched.append(rule)
        forbids = tuple(dict.fromkeys(kind for r in matched for kind in r.then.forbid))
        says = tuple(s.message for r in matched for s in r.then.say)
        name = "+".join(r.id for r in matched) or None
        self.readings[section.name, at.name] = Reading(rule=name, matched=bool(matched))
        return Result(section.name, at.name, "decided", rule=name, forbids=forbids, say=says)

    def plain(self, section, at):
        """Every kind that gives nothing: what is undecided is false (S10)."""
        if self.value(section.applies or TRUE, at) is not True:
            return Result(section.name, at.name, "not-applicable")
        true = []
        for i, rule in enumerate(section.rules):
            if self.value(rule.when, at) is True:
                true.append(i)
                if section.hit == "first":
                    break
        choice = Choice(tuple(true), default=not true)
        return self.carry_out(section, at, [choice], self.outcome(section, choice))

    def bans(self, outcome, at):
        """The prohibitions, as expressions, that cover this place and forbid something the outcome holds (S6)."""
        found = []
        for section in self.policy.sections:
            covers = (
                section.per == "case" or (section.per == "issue" and at.issue) or (section.per == "item" and at.item)
            )
            if section.kind == "forbid" and covers:
                found += [
                    Expr("and", (section.applies, r.when), BOOL) if section.applies else r.when
                    for r in section.rules
                    if holds(outcome, r.then.forbid)
                ]
        return found

    def grant(self, section, at):
        """A verdict or a remedy: decided over the cells of what is unknown (S10)."""
        applies = section.applies or TRUE
        conditions = []
        for rule in section.rules:
            banned = tuple(Expr("not", (ban,), BOOL) for ban in self.bans(rule.then, at))
            conditions.append(Expr("and", (rule.when, *banned), BOOL) if banned else rule.when)
        spared = Expr("and", tuple(Expr("not", (ban,), BOOL) for ban in self.bans(section.default, at)), BOOL)

        undecided, certain, now = [], False, {}
        reach = self.value(applies, at)
        if reach is False or (isinstance(reach, Open) and not reach.facts):  # S5
            return Result(section.name, at.name, "not-applicable")
        if isinstance(reach, Open):
            undecided.append((applies, reach))
        for condition in conditions:
            value = now[id(condition)] = self.value(condition, at)
            if isinstance(value, Open) and value.facts:
                undecided.append((condition, value))
            if value is True:
                certain = True
                if section.hit == "first":
                    break  # what stands behind is not reached
        value = True if certain else self.value(spared, at)
        if isinstance(value, Open) and value.facts:
            undecided.append((spared, value))

        found = {}
        for condition, _ in undecided:
            self.atoms(condition, at, found)
        cells = self.cells(found)
        choices = (
            []
            if cells is None
            else dict.fromkeys(self.choose(section, at, applies, conditions, spared, now, c) for c in cells)
        )
        choices = sorted(choices, key=lambda c: (not c.applies, c.default, c.hit, c.rules))
        outcomes = [self.outcome(section, c) for c in choices]
        if not choices or any(
            (c.applies, wordless(o)) != (choices[0].applies, wordless(outcomes[0]))
            for c, o in zip(choices, outcomes, strict=True)
        ):
            return self.needing(section, at, undecided[0][1].facts)
        if not choices[0].applies:
            return Result(section.name, at.name, "not-applicable")
        return self.carry_out(section, at, choices, common(outcomes))

    def needing(self, section, at, missing):
        self.readings[section.name, at.name] = Reading(missing=missing)
        self.needs[section.name, at.name] = missing
        names = tuple(dict.fromkeys(name for name, _ in missing))
        return Result(section.name, at.name, "needs", missing=names)

    def choose(self, section, at, applies, conditions, spared, now, cell):
        """What this cell leads to. What is undecided still is so for want of unavailable facts, and counts as false."""
        if self.value(applies, at, cell) is not True:
            return Choice(applies=False)
        true = []
        for i, condition in enumerate(conditions):
            value = now[id(condition)]  # what is decided now is so in every cell
            if (self.value(condition, at, cell) if isinstance(value, Open) else value) is True:
                true.append(i)
                if section.hit == "first":
                    break
        if true:
            return Choice(tuple(true))
        return Choice(default=True, hit=self.value(spared, at, cell) is not True)

    def outcome(self, section, choice):
        if not choice.applies:
            return Outcome()
        if choice.hit:  # S6
            return Outcome(verdict="deny" if section.kind == "verdict" else None, say=(Say(self.policy.forbidden),))
        if choice.default:
            return section.default
        return merged([section.rules[i].then for i in choice.rules])

    def carry_out(self, section, at, choices, outcome):
        """Amounts, what must be recorded first, and what later sections read (S8, S9, S12)."""
        amounts, missing, faulty = [], [], False
        for grant in (*outcome.give, *outcome.charge):
            value = None if grant.amount is None else self.value(grant.amount, at)
            if value is not None and not isinstance(value, Open) and self.row.currency is None:
                value = self.currency()
            amounts.append(value)
            if isinstance(value, Open):
                missing.append(value)
                faulty = faulty or not value.facts  # S10: unavailable, without `else`
            elif value is not None and value < 0:  # S8
                faulty = True
        facts = join(missing)
        # The currency of an amount is a fact as well; but whatever money is told next says it.
        others = tuple(f for f in facts if f != CURRENCY)
        if others or (facts and not faulty):  # S5: unknown facts first
            return self.needing(section, at, others or (("case.currency", "case"),))
        if faulty:
            raise Fault(section.name)
        n = len(outcome.give)
        self.note(section, at, choices[0], outcome, amounts)
        gives = self.given(outcome.give, amounts[:n], giving=True)
        charges = self.given(outcome.charge, amounts[n:], giving=False)

        if len(choices) > 1:
            rule, status = None, "settled"  # its rule reads as `settled`
        elif choices[0].default:
            rule, status = "default", "decided"
        else:
            rule, status = "+".join(section.rules[i].id for i in choices[0].rules), "decided"
        result = Result(
            section.name,
            at.name,
            status,
            rule=rule,
            stance=outcome.stance,
            verdict=outcome.verdict,
            do=outcome.do,
            once=outcome.once,
            gives=gives,
            charges=charges,
            say=tuple(s.message for s in outcome.say),
            ask=outcome.ask,
            promises=tuple(Promised(p.what, p.owner, self.due(p)) for p in outcome.next),
            route=outcome.route,
        )
        if outcome.once and (gives or charges or outcome.do):
            result = result._replace(status="proposed")
        self.readings[section.name, at.name] = Reading(
            outcome.verdict,
            rule or "settled",
            not any(c.default for c in choices),
            bool(gives),
            sum(g.amount or 0 for g in gives),
        )
        return result

    def note(self, section, at, choice, outcome, amounts):
        """What limits must know: each rule's outcome is a bargain of its own, also where several are collected (R9)."""
        own = [section.rules[i].then for i in choice.rules] or [outcome]
        worth = iter([a is None or self.minor(a, giving=True) != 0 for a in amounts[: len(outcome.give)]])
        paid = iter([a is None or self.minor(a, giving=False) != 0 for a in amounts[len(outcome.give) :]])
        tied = []
        for o in own:
            charged = [next(paid) for _ in o.charge]
            stays = [next(worth) for _ in o.give]
            tied += [bool(o.do) or any(charged)] * sum(stays)
        self.bargains[section.name, at.name] = tied
        rules = [section.rules[i] for i in choice.rules]
        self.uses[section.name, at.name] = [
            r.id for r in rules if r.exception and not any(g.basis == "statutory" for g in r.then.give)
        ]
        if any(g.basis == "statutory" for g in outcome.give):
            self.lawful.add((section.name, at.name))

    def minor(self, value, *, giving):
        return rounded(value, self.policy.rounding, giving=giving)

    def given(self, grants, amounts, *, giving):
        found = []
        for grant, value in zip(grants, amounts, strict=True):
            amount = None if value is None else self.minor(value, giving=giving)
            if amount == 0 and amount is not None:
                continue  # S8: it vanishes, and its message with it
            message = grant.say.message if grant.say else None
            found.append(Given(grant.kind, grant.basis, amount, amount, False, grant.to, grant.arrives, message))
        return tuple(found)

    def due(self, promise):
        calendar = self.calendars.get(self.row.market) or self.calendars[None]
        return deadline(calendar, self.row.as_of, *promise.by)

    def confirmed(self, result):
        """S12: what waits for nothing any more is decided. What is confirmed is what is done, so after limits."""
        if result.status != "proposed":
            return result
        done = "settled" if result.rule is None else "decided"
        if not result.do and all(g.dropped for g in (*result.gives, *result.charges)):
            return result._replace(status=done)  # nothing is left to carry out (R8)
        unit = next(p.unit for p in self.places if p.name == result.unit)
        names = {name for name, _ in unit.recorded if name != "confirm"}
        if self.confirms(unit, result):
            names.add("confirm")
        if not names.issuperset(result.once):
            return result
        return result._replace(status=done)

    # -- gates, limits, asks, status (S11, S14, S10, S15) ----------------------------------------------------------

    def meet_gates(self):
        for place in self.places:
            for gate in self.policy.gates:
                owner = self.gate_owner(gate, place)
                try:
                    if owner is None or self.value(gate.applies or TRUE, owner) is False:
                        continue  # a gate needs disproof (S11)
                except Fault:
                    self.faulty.add(place.name)
                    self.people.add(place.name)
                    continue
                met = self.column(gate.fact, owner, NOWHERE)
                if met is True:
                    continue
                self.held[place.name] = gate.name
                if isinstance(met, Open) and met.blocked:
                    self.people.add(owner.name)
                else:
                    asked = (self.owner(self.index[gate.fact], owner)[0], gate.name)
                    if asked not in [key for key, _ in self.gate_asks]:
                        self.gate_asks.append((asked, Ask(owner.name, f"gate:{gate.name}", gate.ask)))
                break  # only the first unmet gate

    def gate_owner(self, gate, place):
        """The unit of this gate that the place is in, or None (R7)."""
        if gate.per == "case":
            return self.places[0]
        if gate.per == "issue":
            return Place(place.issue.id, place.case, place.issue) if place.issue else None
        return place if place.item else None

    def asks(self):
        """Each fact of each unit is asked once, in the name of the first unit that needs it (R10)."""
        facts = self.policy.facts
        needing = [r for r in self.results if r.status == "needs"]
        askable = {name for name, fact in facts.items() if fact.source == "customer" and fact.ask}
        silent = {r.unit for r in needing if not askable.issuperset(r.missing)}
        self.people |= silent  # a unit that needs any other fact asks nothing
        asked = {}
        for r in needing:
            if r.unit not in silent:
                for name, owner in self.needs[r.section, r.unit]:
                    asked.setdefault((name, owner), Ask(r.unit, name, facts[name].ask))
        questions = tuple(dict.fromkeys(asked.values()))  # what reads the same is one question
        return (*(ask for _, ask in self.gate_asks), *questions[: self.policy.ask_at_most])

    def statuses(self, unit):
        """What the verdicts and remedies of a unit and its items came to, and faults of any kind (S15)."""
        kinds = {s.name: s.kind for s in self.policy.sections}
        mine = [r for r in self.results if r.unit == unit or r.unit.startswith(f"{unit}/")]
        granting = [r for r in mine if kinds[r.section] in {"verdict", "remedy"}]
        found = {r.status for r in granting} | {"fault" for r in mine if r.status == "fault"}
        return found, {r.verdict for r in granting}

    def status_of(self, issue):
        statuses, verdicts = self.statuses(issue.id)
        for status in ("fault", "held", "needs", "proposed", "settled"):
            if status in statuses:
                return status
        if "decided" in statuses:
            return "decided:" + next((v for v in ("refer", "deny", "allow") if v in verdicts), "none")
        return "not-applicable"

    def next_step(self):
        units = [*(issue.id for issue in self.row.issues), "case"]
        for wanted in ("held", "needs", "proposed"):
            for unit in units:
                if wanted in self.statuses(unit)[0]:
                    return unit, wanted
        return "case", "none"
