"""What a rule yields, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.handbook.markdown import Line, bold, code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.handbook.conditions import Speech
    from calmreply.policy.model import Grant, Outcome, Promise, Say

__all__ = ["grant_line", "outcome_lines", "promise_text", "say_line"]


def outcome_lines(speech: Speech, outcome: Outcome) -> tuple[Line, ...]:
    """Each part of an outcome as a line; of an outcome without parts, that nothing follows."""
    found = tuple(_parts(speech, outcome))
    return found or (Line(speech.words.say("then-nothing")),)


def _parts(speech: Speech, outcome: Outcome) -> Iterator[Line]:
    def line(name: str, text: str, *below: Line) -> Line:
        return Line(f"{bold(speech.words.say(name))}: {text}", below)

    if outcome.stance:
        yield line("then-stance", speech.member("stance", outcome.stance))
    if outcome.verdict:
        yield line("then-verdict", bold(speech.member("verdict", outcome.verdict)))
    if outcome.do:
        yield line("then-do", _named(speech, outcome.do, f"do-{outcome.do}"))
    for grant in outcome.give:
        yield line("then-give", *_grant(speech, grant, f"give-{grant.kind}"))
    for grant in outcome.charge:
        yield line("then-charge", *_grant(speech, grant, f"charge-{grant.kind}"))
    if outcome.forbid:
        yield line("then-forbid", ", ".join(_forbidden(speech, name) for name in outcome.forbid))
    for say in outcome.say:
        yield line("then-say", *say_line(speech, say))
    for message in outcome.ask:
        yield line("then-ask", speech.said(message))
    for name in outcome.once:
        yield line("then-once", _named(speech, name, f"once-{name}"))
    for promise in outcome.next:
        text, *below = promise_text(speech, promise)
        yield line("then-promise", text, *(Line(b) for b in below))
    if outcome.route:
        yield line("then-route", speech.member("route", outcome.route))


def grant_line(speech: Speech, grant: Grant) -> Line:
    """A grant with its amount, its ground, where it goes and when it arrives."""
    text, *below = _grant(speech, grant, f"give-{grant.kind}")
    return Line(str(text), tuple(b for b in below if isinstance(b, Line)))


def _grant(speech: Speech, grant: Grant, message: str) -> tuple[str, *tuple[Line, ...]]:
    say = speech.words.say

    def line(name: str, value: str) -> Line:
        return Line(f"{say(name)}: {value}")

    below = []
    if grant.amount is not None:
        below.append(line("amount", speech.value(grant.amount)))
    below.append(line("ground", speech.member("basis", grant.basis)))
    if grant.to:
        below.append(line("to", speech.member("method", grant.to)))
    if grant.arrives:
        below.append(line("arrives", speech.words.span(*grant.arrives)))
    told = grant.say.message if grant.say else message
    wording = speech.wording(told)
    if wording is not None:
        below.append(line("told", say("quoted", text=wording)))
    return speech.member("remedy", grant.kind), *below


def _named(speech: Speech, name: str, message: str) -> str:
    """What a name stands for, said as the customer hears it."""
    wording = speech.wording(message)
    return f"{code(name)} — {speech.words.say('quoted', text=wording)}" if wording is not None else code(name)


def _forbidden(speech: Speech, name: str) -> str:
    return code(name) if name in speech.policy.actions else speech.member("remedy", name)


def say_line(speech: Speech, say: Say) -> tuple[str, *tuple[Line, ...]]:
    """A statement, with what stands in each slot that it binds itself."""
    slots = [Line(speech.words.say("is", fact=code(name), value=speech.value(e))) for name, e in say.slots]
    return speech.said(say.message), *slots


def promise_text(speech: Speech, promise: Promise) -> tuple[str, str, str]:
    """A promise, by whom, and until when."""
    amount, unit = promise.by
    say = speech.words.say
    return (
        _named(speech, promise.what, f"promise-{promise.what}"),
        f"{say('owner')}: {code(promise.owner)}",
        f"{say('by')}: {speech.words.span(amount, amount, unit)}",
    )
