"""From a decision to the acts of its reply.

A plan depends on the *shape* of a decision alone: which rules were chosen and what was kept, not the amounts. So it is
built once a shape, from the shape's outline, and kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.kinds import Label, join
from calmreply.plan import reserved
from calmreply.plan.act import Act, Declared, Shape, Source
from calmreply.plan.trace import source_label
from calmreply.policy.compile import walk
from calmreply.policy.decision import outline, public_outline
from calmreply.policy.labels import choice_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.plan.act import ActKind, Group
    from calmreply.policy.decision import GrantOutline, ResultOutline
    from calmreply.policy.model import Policy, Say

__all__ = ["PlanError", "plan_private", "plan_public"]

IMPORTANCE: dict[str, int] = {
    "give": 100,
    "charge": 100,
    "answer": 100,
    "confirm": 95,
    "ask": 90,
    "handover": 85,
    "route": 85,
    "promise": 80,
    "inform": 60,
    "open": 50,
    "sign": 20,
    "more": 15,
    "close": 10,
}

NEUTRAL = frozenset({"inform", "listen"})
"""Stances whose opening only opens; any other says something of its own."""


class PlanError(Exception):
    """A message that no language declares, or a slot that nothing binds; `House.check` finds both beforehand."""


def plan_public(policy: Policy, shape: tuple[int, ...], declared: Mapping[str, Declared]) -> Shape:
    """The acts of the public reply: what the public section says, from the public view alone."""
    maker = _Maker(policy, declared, public=True)
    result = public_outline(policy, shape)
    for say in result.say if result is not None else ():
        maker.add("inform", "answer", say.message, say=say, result=result)
    maker.add("sign", "closing", reserved.SIGN)
    return Shape(("public", *shape), tuple(maker.acts))


def plan_private(policy: Policy, shape: tuple[int, ...], declared: Mapping[str, Declared]) -> Shape:
    """The acts of the private reply, in four groups: opening, answer, next, closing; inside each, issue order (S7)."""
    maker = _Maker(policy, declared, public=False)
    shown = outline(policy, shape)
    # What is decided per case comes first, then issue by issue; inside an issue the order of sections.
    results = sorted(shown.results, key=lambda r: r.path[:1])
    stance = _open(maker, results)
    for result in results:
        _answer(maker, result)
    for result in results:
        _next(maker, result)
    for path, _, message in shown.asks:
        maker.add("ask", "next", message, path=path)
    routed = any(act.kind == "route" for act in maker.acts)
    if shown.person and not routed:
        maker.add("handover", "next", reserved.PERSON, own={"deadline": Source("deadline", at=-1)})
    asked = any(act.kind == "ask" or act.message == reserved.once_message("confirm") for act in maker.acts)
    _close(maker, stance, asked=asked, person=bool(shown.person) or routed)
    issues = sum(len(path) == 1 for path in shown.paths)
    return Shape(("private", *shape), tuple(maker.acts), stance=stance, issues=issues)


def _open(maker: _Maker, results: list[ResultOutline]) -> str | None:
    """One opening act an issue; the same stance a second time says it in its `.also` form, or not at all.

    Where one matter calls for an apology, a thank-you or a word of sympathy, the neutral openings of others fall
    away: two first sentences are one too many.
    """
    stances = [(r, stance) for r in results if (stance := next((o.stance for o in r.outcomes if o.stance), None))]
    moved = [pair for pair in stances if pair[1] not in NEUTRAL]
    opening_for = moved or stances[:1]
    taken: set[str] = set()
    for result, stance in stances:
        say = result.say[0] if result.say else None
        opening = say.message if say else reserved.open_message(stance)
        if (result, stance) in opening_for and (stance not in taken or maker.has(opening, "also")):
            maker.add("open", "opening", opening, say=say, result=result, also=bool(taken), stance=stance)
            taken.add(stance)
        for more in result.say[1:]:
            maker.add("inform", "opening", more.message, say=more, result=result)
    return opening_for[0][1] if opening_for else None


def _answer(maker: _Maker, result: ResultOutline) -> None:
    if result.kind == "stance":
        return
    proposed = "-proposed" if result.status == "proposed" else ""
    kind: ActKind = "answer" if result.kind == "verdict" else "inform"
    do = None if result.referred else next((o.do for o in result.outcomes if o.do), None)
    if do:
        maker.add("answer", "answer", reserved.do_message(do) + proposed, result=result)
    # A verdict is said before what comes of it; what is given is told before what is said about it.
    first, last = (result.say, ()) if result.kind == "verdict" else ((), result.say)
    for say in first:
        maker.add(kind, "answer", say.message, say=say, result=result)
    for grant in result.grants:
        if not grant.dropped:
            _grant(maker, result, grant, proposed)
    for say in last:
        maker.add(kind, "answer", say.message, say=say, result=result)


def _grant(maker: _Maker, result: ResultOutline, told: GrantOutline, proposed: str) -> None:
    grant = told.grant
    own: dict[str, Source] = {}
    if told.at is not None:
        own["amount"] = Source("kept", at=told.at)
    if grant.to is not None:
        own["method"] = Source("const", const=grant.to)
    if grant.arrives is not None:
        own["least"] = Source("const", const=grant.arrives[0])
        own["most"] = Source("const", const=grant.arrives[1])
    default = reserved.give_message(grant.kind) if told.given else reserved.charge_message(grant.kind)
    kind: ActKind = "give" if told.given else "charge"
    message = (told.say.message if told.say else default) + proposed
    maker.add(kind, "answer", message, say=told.say, own=own, result=result)


def _next(maker: _Maker, result: ResultOutline) -> None:
    if result.status == "proposed":
        for name in dict.fromkeys(x for o in result.outcomes for x in o.once):
            maker.add("confirm", "next", reserved.once_message(name), result=result)
    route = next((o.route for o in result.outcomes if o.route), None)
    if route:
        maker.add("route", "next", reserved.route_message(route), result=result)
    for message in result.ask:
        maker.add("ask", "next", message, result=result)
    for offset, promise in enumerate(result.promises):
        own = {"deadline": Source("deadline", at=result.deadline + offset)}
        maker.add("promise", "next", reserved.promise_message(promise.what), own=own, result=result)


def _close(maker: _Maker, stance: str | None, *, asked: bool, person: bool) -> None:
    """A closing line, unless the reply already ends in a question or in the promise of a person."""
    special = f"{reserved.CLOSE}-{stance}"
    if asked:
        if maker.knows(f"{reserved.CLOSE}-asked"):
            maker.add("close", "closing", f"{reserved.CLOSE}-asked", required=False)
    elif stance and maker.knows(special):
        maker.add("close", "closing", special, required=False)
    elif not person:
        maker.add("close", "closing", reserved.CLOSE, required=False)
    if maker.knows(reserved.MORE):
        maker.add("more", "closing", reserved.MORE, required=False)
    maker.add("sign", "closing", reserved.SIGN)


def _may_show(label: Label) -> bool:
    """Whether a value of this label may stand in a public reply."""
    return label is Label.PUBLIC


class _Maker:
    """Collects acts: binds each declared slot, drops what was said already, marks what follows its own kind."""

    def __init__(self, policy: Policy, declared: Mapping[str, Declared], *, public: bool) -> None:
        self.policy = policy
        self.declared = declared
        self.public = public
        self.sections = {s.name: s for s in policy.sections}
        self.acts: list[Act] = []
        self.told: set[tuple[object, ...]] = set()
        self.scopes = {column.name: column.scope for column in policy.layout.columns}

    def knows(self, message: str) -> bool:
        return message in self.declared

    def has(self, message: str, variant: str) -> bool:
        return message in self.declared and variant in self.declared[message].variants

    def add(
        self,
        kind: ActKind,
        group: Group,
        message: str,
        *,
        say: Say | None = None,
        own: Mapping[str, Source] | None = None,
        result: ResultOutline | None = None,
        path: tuple[int, ...] = (),
        required: bool = True,
        also: bool | None = None,
        stance: str = "",
    ) -> None:
        path = result.path if result else path
        slots = self._slots(message, say, own or {}, path)
        label = self._join(message, slots, result)
        told = (message, tuple((name, self._same_for(source)) for name, source in slots))
        if told in self.told:
            return
        self.told.add(told)
        before = [a for a in self.acts if a.group == group]
        act = Act(
            kind=kind,
            group=group,
            message=message,
            slots=slots,
            label=label,
            section=result.section if result else "",
            rule=("+".join(result.rules) or "default") if result else "",
            path=path,
            required=required,
            importance=IMPORTANCE[kind],
            also=(bool(before) and (before[-1].kind == kind or any(a.message == message for a in before)))
            if also is None
            else also,
            stance=stance,
        )
        self.acts.append(act)

    def _join(self, message: str, slots: tuple[tuple[str, Source], ...], result: ResultOutline | None) -> Label:
        """The label of what is said: of its values, and of the conditions that had it said."""
        choice = Label.PUBLIC
        if result is not None:
            section = self.sections[result.section]
            choice = choice_label(section, [i for i, rule in enumerate(section.rules) if rule.id in result.rules])
        if self.public and choice > Label.PUBLIC:
            raise PlanError(f"whether the public message `{message}` is said depends on a private fact")
        found = join(choice, *(source_label(source) for _, source in slots))
        return found if self.public else join(Label.PRIVATE, found)

    def _slots(
        self, message: str, say: Say | None, own: Mapping[str, Source], at: tuple[int, ...]
    ) -> tuple[tuple[str, Source], ...]:
        declared = self.declared.get(message)
        if declared is None:
            raise PlanError(f"no message `{message}`")
        said = dict(say.slots) if say else {}
        bound: list[tuple[str, Source]] = []
        for name in declared.slots:
            if name in said:
                source = Source("view" if self.public else "value", unit=at, expr=said[name])
            elif name in own:
                source = own[name]
            elif name in self.policy.slots:
                source = Source("view" if self.public else "value", unit=at, expr=self.policy.slots[name])
            else:
                raise PlanError(f"nothing binds the slot `{name}` of `{message}`")
            if self.public and not _may_show(source_label(source)):
                raise PlanError(f"the slot `{name}` of the public message `{message}` is bound to a private fact")
            bound.append((name, source))
        return tuple(bound)

    def _same_for(self, source: Source) -> Source:
        """The source without its unit, where the value is the same in every unit of the case."""
        expr = source.expr
        if expr is None or not source.unit:
            return source
        parts = list(walk(expr))
        read = {self.scopes.get(str(e.args[0]), "issue") for e in parts if e.op == "column"}
        local = not read <= {"house", "case"} or any(e.op in {"decided", "units"} for e in parts)
        return source if local else source._replace(unit=())
