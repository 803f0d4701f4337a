"""Which messages a policy can need, where each is needed, and which slots the plan itself would bind."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from calmreply.kinds import MONEY, Kind
from calmreply.plan import reserved

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from calmreply.findings import Span
    from calmreply.plan.act import ActKind
    from calmreply.policy.model import Grant, Outcome, Policy, Promise, Say, Section

__all__ = ["Need", "needs"]

_DEADLINE = Kind("datetime")


class Need(NamedTuple):
    """A message that a reply may need: for which act, where it was asked for, and the slots its act binds, by kind."""

    message: str
    kind: ActKind
    own: Mapping[str, Kind]
    public: bool
    optional: bool
    why: str
    span: Span | None


def needs(policy: Policy) -> Iterator[Need]:
    """Every message that some decision of this policy can need, in the order of the policy, with repeats."""
    for section in policy.sections:
        for rule in section.rules:
            yield from _outcome(section, rule.then, f"rule `{rule.id}`", rule.span)
        if section.default is not None:
            yield from _outcome(section, section.default, f"the default of `{section.name}`", section.span)
    for gate in policy.gates:
        yield _need(gate.ask, "ask", why=f"gate `{gate.name}`", span=gate.span)
    for limit in policy.limits:
        if limit.say is not None:
            yield _say(limit.say, "inform", why=f"limit `{limit.id}`", span=limit.span)
    for fact in policy.facts.values():
        if fact.ask:
            yield _need(fact.ask, "ask", why=f"fact `{fact.name}`", span=fact.span)
    if any(section.kind == "forbid" for section in policy.sections):
        yield _need(policy.forbidden, "answer", why="house.yaml `forbidden`")
    yield _need(reserved.PERSON, "handover", own={"deadline": _DEADLINE}, why="a case that goes to a person")
    yield _need(reserved.CLOSE, "close", why="every private reply")
    yield _need(reserved.SIGN, "sign", why="every reply", public=True)
    yield _need(f"{reserved.CLOSE}-asked", "close", why="a reply that asks", optional=True)
    yield _need(reserved.MORE, "more", why="an SMS", optional=True)
    again = {"date": Kind("date"), "place": Kind("enum", reserved.PLACES)}
    for message in (reserved.PRECEDENT, reserved.PRECEDENT_CHANGED):
        yield _need(message, "inform", own=again, why="a matter that was answered before", optional=True)
    yield _need(
        reserved.PRECEDENT_PUBLIC, "inform", why="a matter that was answered before", public=True, optional=True
    )
    for stance in dict.fromkeys(_stances(policy)):
        yield _need(f"{reserved.CLOSE}-{stance}", "close", why=f"a reply that opens with `{stance}`", optional=True)


def _stances(policy: Policy) -> Iterator[str]:
    for section in policy.sections:
        for outcome in (*(r.then for r in section.rules), section.default):
            if outcome is not None and outcome.stance:
                yield outcome.stance


def _outcome(section: Section, outcome: Outcome, why: str, span: Span | None) -> Iterator[Need]:
    public = section.kind == "public"
    if outcome.stance and not outcome.say:
        yield _need(reserved.open_message(outcome.stance), "open", why=why, span=span)
    for position, say in enumerate(outcome.say):
        kind: ActKind = "inform"
        if outcome.stance and position == 0:
            kind = "open"
        elif section.kind == "verdict":
            kind = "answer"
        yield _say(say, kind, why=why, span=say.span or span, public=public)
    endings = ("", "-proposed") if outcome.once else ("",)
    for ending in endings:
        if outcome.do:
            yield _need(reserved.do_message(outcome.do) + ending, "answer", why=why, span=span)
        for grant in outcome.give:
            yield _grant(grant, reserved.give_message(grant.kind), ending, "give", why, span)
        for grant in outcome.charge:
            yield _grant(grant, reserved.charge_message(grant.kind), ending, "charge", why, span)
    for name in outcome.once:
        yield _need(reserved.once_message(name), "confirm", why=why, span=span)
    for ask in outcome.ask:
        yield _need(ask, "ask", why=why, span=span)
    for promise in outcome.next:
        yield _promise(promise, why, span)
    if outcome.route:
        yield _need(reserved.route_message(outcome.route), "route", why=why, span=span)


def _grant(grant: Grant, default: str, ending: str, kind: ActKind, why: str, span: Span | None) -> Need:
    own = {name: expr.kind for name, expr in grant.say.slots} if grant.say else {}
    if grant.amount is not None:
        own.setdefault("amount", MONEY)
    if grant.to is not None:
        own.setdefault("method", Kind("enum"))
    if grant.arrives is not None:
        least, most, _ = grant.arrives
        own.setdefault("least", Kind("count", low=least, high=least))
        own.setdefault("most", Kind("count", low=most, high=most))
    message = (grant.say.message if grant.say else default) + ending
    return _need(message, kind, own=own, why=f"{why} gives `{grant.kind}`", span=grant.span or span)


def _promise(promise: Promise, why: str, span: Span | None) -> Need:
    message = reserved.promise_message(promise.what)
    return _need(message, "promise", own={"deadline": _DEADLINE}, why=why, span=promise.span or span)


def _say(say: Say, kind: ActKind, *, why: str, span: Span | None, public: bool = False) -> Need:
    return _need(
        say.message, kind, own={n: expr.kind for n, expr in say.slots}, why=why, span=say.span or span, public=public
    )


def _need(
    message: str,
    kind: ActKind,
    *,
    own: Mapping[str, Kind] = MappingProxyType({}),
    why: str,
    span: Span | None = None,
    public: bool = False,
    optional: bool = False,
) -> Need:
    return Need(message, kind, own, public, optional, why, span)
