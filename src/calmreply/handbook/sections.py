"""The page of a section: to whom it applies, its rules with their reasons, its way as a diagram."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from calmreply.handbook.claims import claim_lines
from calmreply.handbook.markdown import Line, bold, bullets, code, escape, heading, label, link
from calmreply.handbook.outcomes import outcome_lines
from calmreply.policy.compile import walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from calmreply.analysis import Proof
    from calmreply.handbook.conditions import Speech
    from calmreply.policy.model import Expr, InForce, Policy, Rule, Section

__all__ = ["flow", "section_page"]


def section_page(
    speech: Speech,
    section: Section,
    proofs: Sequence[Proof],
    examples: Mapping[tuple[str, str], Sequence[tuple[str, str]]],
) -> Iterator[str]:
    """The lines of a page. ``examples`` are, by section and rule, names of examples and their pages."""
    say = speech.words.say
    yield f"# {say('section')}: {code(section.name)}"
    yield ""
    yield from bullets(_about(speech, section))
    yield ""
    if section.applies is None:
        yield say("applies-always")
    else:
        yield from _conditions(speech, say("applies"), section.applies)
    if section.hit == "collect":
        yield ""
        yield say("hit-collect")
    if section.rules and section.hit == "first":
        yield ""
        yield from _diagram(section)
    for rule in section.rules:
        yield from _rule(speech, section.name, rule, examples.get((section.name, rule.id), ()))
    if section.default is not None:
        yield from heading(2, say("otherwise"))
        yield from bullets(outcome_lines(speech, section.default))
        yield from _because(speech, speech.because(section.name, "default", section.default_because))
        yield from _examples(speech, examples.get((section.name, "default"), ()))
    if proofs:
        yield from heading(2, say("claims"))
        yield from bullets(claim_lines(speech, proofs))


def _about(speech: Speech, section: Section) -> Iterator[Line]:
    say = speech.words.say
    yield Line(f"{say('decides')}: {say(f'is-section-{section.kind}')}")
    yield Line(f"{say('per')}: {say(f'is-per-{section.per}')}")
    yield from _in_force(speech, section.in_force)


def _in_force(speech: Speech, days: InForce | None) -> Iterator[Line]:
    if days is not None:
        date = speech.words.formats.date()
        for name, day in zip(("from", "until"), days, strict=True):
            if day is not None:
                yield Line(f"{speech.words.say(name)}: {escape(date(day))}")


def _conditions(speech: Speech, intro: str, e: Expr) -> Iterator[str]:
    yield f"{bold(intro)}:"
    yield ""
    yield from bullets(speech.conditions(e))


def _rule(speech: Speech, section: str, rule: Rule, examples: Sequence[tuple[str, str]]) -> Iterator[str]:
    say = speech.words.say
    yield from heading(2, f"{say('rule')}: {code(rule.id)}")
    notes = list(_notes(speech, section, rule))
    if notes:
        yield from bullets(notes)
        yield ""
    yield from _conditions(speech, say("when"), rule.when)
    yield ""
    yield f"{bold(say('then'))}:"
    yield ""
    yield from bullets(outcome_lines(speech, rule.then))
    yield from _because(speech, speech.because(section, rule.id, rule.because))
    yield from _examples(speech, examples)


def _notes(speech: Speech, section: str, rule: Rule) -> Iterator[Line]:
    say = speech.words.say
    if rule.exception is not None:
        found = [
            Line(f"{say('owner')}: {code(rule.exception.owner)}"),
            Line(f"{say('reason')}: {speech.because(section, rule.id, rule.exception.reason)}"),
            *_in_force(speech, rule.in_force),
        ]
        if rule.exception.limit:
            found.append(Line(f"{say('limit')}: {link(code(rule.exception.limit), '../limits.md')}"))
        yield Line(bold(say("exception")), tuple(found))
    else:
        yield from _in_force(speech, rule.in_force)
    if rule.choice is not None:
        choice, option = rule.choice
        yield Line(say("option", choice=code(choice), option=speech.member("remedy", option)))
    if rule.on_claim:
        yield Line(say("on-claim"))


def _because(speech: Speech, because: str) -> Iterator[str]:
    if because:
        yield ""
        yield f"{bold(speech.words.say('because'))}: {because}"


def _examples(speech: Speech, examples: Sequence[tuple[str, str]]) -> Iterator[str]:
    if examples:
        yield ""
        links = ", ".join(link(code(name), f"../{page}") for name, page in examples)
        yield f"{speech.words.say('example-of')}: {links}"


def _diagram(section: Section) -> Iterator[str]:
    """The rules in the order in which they are tried."""
    yield "```mermaid"
    yield "flowchart TD"
    for n, rule in enumerate(section.rules, start=1):
        yield f"  r{n}{{{{{label(rule.id)}}}}}"
    names = [f"r{n}" for n in range(1, len(section.rules) + 1)]
    if section.default is not None:
        yield f"  d[{label('default')}]"
        names.append("d")
    for first, second in pairwise(names):
        yield f"  {first} --> {second}"
    yield "```"


def flow(policy: Policy) -> Iterator[str]:
    """All sections from top to bottom, and which looks at which."""
    names = {section.name: f"s{n}" for n, section in enumerate(policy.sections, start=1)}
    yield "```mermaid"
    yield "flowchart TD"
    for name, node in names.items():
        yield f"  {node}[{label(name)}]"
    nodes = [names[s.name] for s in policy.sections if s.kind != "public"]
    for first, second in pairwise(nodes):
        yield f"  {first} --> {second}"
    for section in policy.sections:
        for other in sorted(_looks_at(section) & names.keys(), key=lambda n: int(names[n][1:])):
            yield f"  {names[other]} -.-> {names[section.name]}"
    yield "```"


def _looks_at(section: Section) -> set[str]:
    """The sections whose outcomes its conditions and amounts read."""
    outcomes = [r.then for r in section.rules] + ([section.default] if section.default else [])
    amounts = [g.amount for o in outcomes for g in (*o.give, *o.charge) if g.amount is not None]
    read = [*(r.when for r in section.rules), *amounts, *((section.applies,) if section.applies is not None else ())]
    return {str(n.args[0]) for e in read for n in walk(e) if n.op == "decided"}
