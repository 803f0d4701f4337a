"""Pages that gather one thing from the whole policy: limits, promises, questions, what is said in public, and more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.handbook.claims import claim_lines
from calmreply.handbook.markdown import Line, bold, bullets, code, escape, heading, link, table
from calmreply.handbook.outcomes import promise_text
from calmreply.language.link import raise_first_letter
from calmreply.policy.model import Expr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from calmreply.analysis import Proof
    from calmreply.handbook.conditions import Speech
    from calmreply.policy.model import Gate, Limit, Outcome, Rule, Section, Table

__all__ = [
    "claims_page",
    "exceptions_page",
    "limits_page",
    "promises_page",
    "public_page",
    "questions_page",
    "remedies_page",
    "tables_page",
]


def _outcomes(sections: Sequence[Section]) -> Iterator[tuple[Section, str, Outcome]]:
    for section in sections:
        for rule in section.rules:
            yield section, rule.id, rule.then
        if section.default is not None:
            yield section, "default", section.default


def _none(speech: Speech, found: list[str]) -> list[str]:
    return found or [speech.words.say("none")]


def limits_page(speech: Speech) -> Iterator[str]:
    """Every limit: on what, for whom, how much, and what happens beyond."""
    yield f"# {speech.words.say('limits')}"
    if not speech.policy.limits:
        yield from ("", speech.words.say("none"))
    for limit in speech.policy.limits:
        yield from heading(2, code(limit.id))
        yield from bullets(_limit(speech, limit))
        if limit.because:
            yield ""
            yield f"{bold(speech.words.say('because'))}: {speech.because('limit', limit.id, limit.because)}"


def _limit(speech: Speech, limit: Limit) -> Iterator[Line]:
    say = speech.words.say
    part, name = limit.of
    what = {"kind": "remedy", "basis": "basis"}.get(part)
    yield Line(f"{say('limit-of')}: {speech.member(what, name) if what else code(name)}")
    if limit.at is not None:
        yield Line(f"{say('limit-at')}: {speech.value(limit.at)}")
    if limit.times is not None:
        yield Line(f"{say('limit-times')}: {speech.words.formats.count()(limit.times)}")
    yield Line(f"{say('per')}: {say(f'is-per-{limit.per}')}")
    if limit.window:
        yield Line(f"{say('window')}: {_window(speech, limit.window)}")
    yield Line(f"{say('limit-over')}: {say(f'is-over-{limit.over}')}")
    if limit.say is not None:
        yield Line(f"{say('then-say')}: {speech.said(limit.say.message)}")


def _window(speech: Speech, window: str) -> str:
    known = f"is-window-{window.replace(' ', '-')}"
    if speech.words.has(known):
        return speech.words.say(known)
    number, _, unit = window.partition(" ")
    return speech.words.span(int(number), int(number), unit)


def promises_page(speech: Speech, pages: Mapping[str, str]) -> Iterator[str]:
    """Every promise, by whom, until when, and the rules that make it."""
    say = speech.words.say
    yield f"# {say('promises')}"
    yield ""
    made: dict[tuple[str, str, str], list[tuple[str, str]]] = {promise_text(speech, speech.policy.person): []}
    for section, rule, outcome in _outcomes(speech.policy.sections):
        for promise in outcome.next:
            made.setdefault(promise_text(speech, promise), []).append((section.name, rule))
    for (what, owner, by), places in made.items():
        lines = [Line(owner), Line(by), *(Line(_place(name, rule, pages)) for name, rule in places)]
        yield from bullets([Line(what, tuple(lines))])


def _place(section: str, rule: str, pages: Mapping[str, str]) -> str:
    return f"{link(code(section), pages[section])}: {code(rule)}"


def public_page(speech: Speech, pages: Mapping[str, str]) -> Iterator[str]:
    """What anyone may read: each sentence of the public section, and where it is said."""
    say = speech.words.say
    yield f"# {say('public')}"
    yield ""
    said: dict[str, list[tuple[str, str]]] = {}
    for section, rule, outcome in _outcomes([s for s in speech.policy.sections if s.kind == "public"]):
        for one in outcome.say:
            said.setdefault(one.message, []).append((section.name, rule))
    rows = [
        Line(speech.said(message), tuple(Line(_place(name, rule, pages)) for name, rule in places))
        for message, places in said.items()
    ]
    yield from _none(speech, list(bullets(rows)))


def questions_page(speech: Speech) -> Iterator[str]:
    """What must be sure before anything is given, and what a customer may be asked."""
    say = speech.words.say
    yield f"# {say('questions')}"
    yield from heading(2, say("gates"))
    yield from _none(speech, list(bullets(_gate(speech, gate) for gate in speech.policy.gates)))
    yield from heading(2, say("questions"))
    asked = {f.ask: speech.fact(f.name) for f in speech.policy.facts.values() if f.ask}
    asked |= {m: "" for _, _, o in _outcomes(speech.policy.sections) for m in o.ask if m not in asked}
    lines = [Line(speech.said(m), (Line(fact),) if fact else ()) for m, fact in asked.items()]
    yield from _none(speech, list(bullets(lines)))


def _gate(speech: Speech, gate: Gate) -> Line:
    say = speech.words.say
    below = [Line(f"{say('gate-fact')}: {speech.fact(gate.fact)}")]
    if gate.applies is not None:
        below.append(Line(say("when"), speech.conditions(gate.applies)))
    below.append(Line(f"{say('per')}: {say(f'is-per-{gate.per}')}"))
    below.append(Line(f"{say('then-ask')}: {speech.said(gate.ask)}"))
    return Line(code(gate.name), tuple(below))


def remedies_page(speech: Speech, pages: Mapping[str, str]) -> Iterator[str]:
    """What can be given, on what ground, and by which rules."""
    say = speech.words.say
    yield f"# {say('remedies')}"
    given: dict[str, list[tuple[str, str, str]]] = {}
    for section, rule, outcome in _outcomes(speech.policy.sections):
        for grant in outcome.give:
            given.setdefault(grant.kind, []).append((speech.member("basis", grant.basis), section.name, rule))
    if not given:
        yield from ("", say("none"))
    for kind, places in given.items():
        yield from heading(2, speech.member("remedy", kind))
        rows = [(basis, link(code(name), pages[name]), code(rule)) for basis, name, rule in dict.fromkeys(places)]
        yield from table((say("ground"), say("section"), say("rule")), rows)


def exceptions_page(speech: Speech, pages: Mapping[str, str]) -> Iterator[str]:
    """Every exception: who answers for it, why, until when, and its limit."""
    say = speech.words.say
    yield f"# {say('exceptions')}"
    yield ""
    found = [(s, r) for s in speech.policy.sections for r in s.rules if r.exception is not None]
    yield from _none(speech, list(bullets(_exception(speech, s, r, pages) for s, r in found)))


def _exception(speech: Speech, section: Section, rule: Rule, pages: Mapping[str, str]) -> Line:
    say, date = speech.words.say, speech.words.formats.date()
    below = [Line(f"{say('section')}: {link(code(section.name), pages[section.name])}")]
    if rule.exception is not None:
        below.append(Line(f"{say('owner')}: {code(rule.exception.owner)}"))
        below.append(Line(f"{say('reason')}: {speech.because(section.name, rule.id, rule.exception.reason)}"))
        days = zip(("from", "until"), rule.in_force or (None, None), strict=True)
        below += [Line(f"{say(name)}: {escape(date(day))}") for name, day in days if day is not None]
        if rule.exception.limit:
            below.append(Line(f"{say('limit')}: {link(code(rule.exception.limit), 'limits.md')}"))
    return Line(code(rule.id), tuple(below))


def claims_page(speech: Speech, proofs: Sequence[Proof], pages: Mapping[str, str]) -> Iterator[str]:
    """Every claim of the house and of its sections, with the state of its proof."""
    say = speech.words.say
    yield f"# {say('claims')}"
    yield ""
    yield say("claims-note")
    if not proofs:
        yield from ("", say("none"))
    for name in dict.fromkeys(p.claim.section for p in proofs):
        shown = link(code(name), pages[name]) if name else say("is-per-house")
        yield from heading(2, raise_first_letter(shown))
        yield from bullets(claim_lines(speech, [p for p in proofs if p.claim.section == name]))


def tables_page(speech: Speech) -> Iterator[str]:
    """The tables that amounts are read from."""
    yield f"# {speech.words.say('tables')}"
    if not speech.policy.tables:
        yield from ("", speech.words.say("none"))
    for found in speech.policy.tables.values():
        yield from heading(2, code(found.name))
        yield from _table(speech, found)


def _table(speech: Speech, found: Table) -> Iterator[str]:
    enums = [_enum_of(speech, kind.members) for kind in found.by]
    head = [speech.words.say("kind") if not enum else code(enum) for enum in enums]
    rows = []
    for keys, (value, unit) in found.rows:
        named = [speech.member(e, k.members[i]) for e, k, i in zip(enums, found.by, keys, strict=True)]
        rows.append((*named, speech.value(Expr("const", (value,), found.of, unit=unit))))
    yield from table((*head, speech.words.say("value")), rows)


def _enum_of(speech: Speech, members: tuple[str, ...]) -> str:
    """The name of the enum with these members."""
    for name, enum in speech.enum_of.items():
        fact = speech.policy.facts.get(name)
        if fact is not None and fact.kind.members == members:
            return enum
    return ""
