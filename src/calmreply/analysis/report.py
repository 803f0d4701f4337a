"""The whole analysis of a policy: findings about its sections, and every claim with its state."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from calmreply.analysis.claims import Against, Proof, Prover
from calmreply.analysis.reading import Reader
from calmreply.analysis.search import Budget
from calmreply.analysis.sections import STEPS, View, ask
from calmreply.analysis.space import Beyond
from calmreply.analysis.witness import Witnesses
from calmreply.findings import Finding
from calmreply.policy.compile import Compiled, walk
from calmreply.policy.write import write_expr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from calmreply.analysis.sections import Answers
    from calmreply.facts.schema import Schema
    from calmreply.policy.compile import Part
    from calmreply.policy.model import Claim, Expr, Policy

__all__ = ["Analysis", "analyse", "claim_text", "prove"]


@dataclass(frozen=True)
class Analysis:
    """What was found about a policy: faults in its sections, and each claim with its state."""

    findings: tuple[Finding, ...]
    claims: tuple[Proof, ...]


def analyse(
    policy: Policy,
    schema: Schema | None = None,
    *,
    used: Iterable[str] = (),
    channel: str = "email",
    steps: int = STEPS,
) -> Analysis:
    """Every finding about the meaning of a policy's rules, and the state of each claim.

    ``schema`` lets cases be made real; without it nothing is refuted, only proved or left open. ``used`` are facts
    that something else than the policy reads. ``steps`` bounds each search; the answer hangs on nothing but the policy.
    """
    compiled = Compiled(policy)
    reader = Reader(policy, schema.data if schema is not None else {})
    findings = [f for part in _all(compiled) for f in _section(part, reader, steps)]
    findings += _unused(policy, used)
    proofs = prove(policy, schema, compiled=compiled, reader=reader, channel=channel, steps=steps)
    findings += [f for p in proofs if (f := _told(p)) is not None]
    return Analysis(tuple(findings), proofs)


def _all(compiled: Compiled) -> Iterator[Part]:
    yield from compiled.parts
    if compiled.public is not None:
        yield compiled.public


# -- sections ----------------------------------------------------------------------------------------------------------


def _section(part: Part, reader: Reader, steps: int) -> Iterator[Finding]:
    section = part.section
    found = ask(View(part, reader), steps=steps, absent=True)
    if found.reason:
        help_ = "divide it into several sections, or write its conditions with fewer `or`"
        yield Finding("POL258", "note", f"`{section.name}` was not looked at: {found.reason}", section.span, help_)
        return
    if found.idle:
        help_ = "look for two parts of `applies` that contradict each other, or take the section out"
        span = (section.applies.span if section.applies else None) or section.span
        yield Finding("POL254", "warning", f"the section `{section.name}` applies to no case", span, help_)
        return
    yield from _rules(part, found)
    if section.hit == "collect" and part.granting:
        yield from _twice(part, found)


def _rules(part: Part, found: Answers) -> Iterator[Finding]:
    rules = part.section.rules
    for i in found.dead or ():
        rule = rules[i]
        span = rule.when.span or rule.span
        shadow = [rules[n].id for n in found.shadows.get(i, ())]
        if not shadow:
            message = f"the condition of `{rule.id}` holds in no case that `{part.section.name}` applies to"
            yield Finding("POL251", "warning", message, span, "look for parts of it that contradict each other")
            continue
        named = " and ".join(f"`{s}`" for s in shadow[:3]) + (f" and {len(shadow) - 3} more" if len(shadow) > 3 else "")
        together = " together" if len(shadow) > 1 else ""
        message = f"no case reaches `{rule.id}`: {named}{together} come{'' if together else 's'} first"
        help_ = "put it before them if it is an exception, or take it out"
        yield Finding("POL250", "warning", message, span, help_)
    for i in found.always:
        rule = rules[i]
        message = f"`{rule.id}` holds wherever `{part.section.name}` applies"
        help_ = "write `when: true` if it is meant so" + (
            ", and take out what stands behind it" if i + 1 < len(rules) and part.section.hit == "first" else ""
        )
        yield Finding("POL252", "note", message, rule.when.span or rule.span, help_)


def _twice(part: Part, found: Answers) -> Iterator[Finding]:
    told: set[int] = set()
    for clash in found.clashes or ():
        if clash.second in told:
            continue  # once for each rule is enough to see what is meant
        first, second = (part.section.rules[i] for i in clash[:2])
        kinds = {g.kind for g in first.then.give} & {g.kind for g in second.then.give}
        if kinds:
            told.add(clash.second)
            kind = min(kinds)
            message = f"`{first.id}` and `{second.id}` can both give a {kind} to one case"
            help_ = "add to one of them that the other does not hold, or write `hit: first`"
            yield Finding("POL253", "warning", message, second.when.span or second.span, help_)


def _unused(policy: Policy, used: Iterable[str]) -> Iterator[Finding]:
    read = {c.fact for c in (*policy.layout.columns, *policy.layout.public)} | {g.fact for g in policy.gates}
    read |= set(used) | {_fact(n) for e in _extra(policy) for n in _columns(e)}
    for name, fact in policy.facts.items():
        if fact.declared and name not in read and not any(r.startswith(f"{name}.") for r in read):
            message = f"nothing reads the fact `{name}`"
            yield Finding("POL255", "warning", message, fact.span, "read it in a rule or a slot, or take it out")


def _extra(policy: Policy) -> Iterator[Expr]:
    for claim in (*policy.claims, *(c for s in policy.sections for c in s.claims)):
        yield from (e for e in (claim.when, claim.at, claim.fact) if e is not None)
    for section in policy.sections:
        for o in (*(r.then for r in section.rules), *((section.default,) if section.default else ())):
            yield from (g.amount for g in (*o.give, *o.charge) if g.amount is not None)
            says = (*o.say, *(g.say for g in (*o.give, *o.charge) if g.say))
            yield from (e for s in says for _, e in s.slots)


def _columns(e: Expr) -> Iterator[str]:
    yield from (str(n.args[0]) for n in walk(e) if n.op == "column")


def _fact(column: str) -> str:
    for word in (" since ", " until ", "date of "):
        if word in column:
            return column.partition(word)[2]
    return column


# -- claims ------------------------------------------------------------------------------------------------------------


def prove(
    policy: Policy,
    schema: Schema | None = None,
    *,
    compiled: Compiled | None = None,
    reader: Reader | None = None,
    channel: str = "email",
    steps: int = STEPS,
) -> tuple[Proof, ...]:
    """The state of every claim, in the order of the policy: sections first, then the house."""
    compiled = compiled or Compiled(policy)
    prover = Prover(compiled, reader or Reader(policy, schema.data if schema is not None else {}), steps)
    claims = (*(c for s in policy.sections for c in s.claims), *policy.claims)
    witnesses = Witnesses(compiled, schema, claims, channel) if schema is not None else None
    return tuple(_one(prover, witnesses, claim) for claim in claims)


def _one(prover: Prover, witnesses: Witnesses | None, claim: Claim) -> Proof:
    budget = Budget(prover.steps)
    open_ = Proof(claim, "unknown", scope=prover.scope(claim))
    left: list[Against] = []
    refuted: Proof | None = None
    reason = ""
    try:
        if prover.unbounded(claim):
            reason = "a case may have any number of issues, and each is given it"
        else:
            for against in prover.against(claim, budget):
                shown = witnesses.show(against, claim) if witnesses is not None else None
                if shown is not None:
                    case, then = shown
                    refuted = replace(open_, state="refuted", reason=against.words, witness=case, then=then)
                    break
                left.append(against)
                if len(left) > 16:
                    break
    except Beyond as beyond:
        reason = str(beyond)
    open_ = replace(open_, steps=budget.taken)
    if refuted is None and (left or reason):
        helped = _second(prover, witnesses, claim, left, reason)
        if helped is not None and helped.state == "proved":
            return replace(helped, scope=open_.scope, steps=budget.taken)
        refuted = helped
    if refuted is None and not left and not reason:
        return replace(open_, state="proved")
    limit = prover.limit_for(claim)
    if limit is not None:
        before = refuted.reason if refuted else reason or left[0].words
        words = f"only the limit `{limit.id}` holds it: before limits, {before}"
        return replace(open_, state="proved", reason=words, scope="after limits; ledger and clock apart", by=limit.id)
    if refuted is not None:
        return replace(refuted, steps=budget.taken)
    if not reason:
        reason = f"{left[0].words}, perhaps: no case could be made real that shows it"
    return replace(open_, reason=reason)


def _second(
    prover: Prover, witnesses: Witnesses | None, claim: Claim, left: list[Against], reason: str
) -> Proof | None:
    """What z3 says, where it is installed: about conditions across facts, and beyond the budget."""
    from calmreply.analysis.solver import second_opinion

    return second_opinion(prover, witnesses, claim, left, reason)


def _told(proof: Proof) -> Finding | None:
    claim = proof.claim
    text = claim_text(claim)
    if proof.state == "refuted":
        help_ = "the witness is in `check --format json`; mend the rules, or claim less"
        return Finding("POL256", "error", f"`{text}` does not hold: {proof.reason}", claim.span, help_)
    if proof.state == "unknown":
        help_ = "say it of one section, or with simpler conditions; `calmreply[prove]` looks further"
        return Finding(
            "POL257", "warning", f"`{text}` is neither proved nor refuted: {proof.reason}", claim.span, help_
        )
    return None


def claim_text(claim: Claim) -> str:
    """A claim on one line, as an author writes it."""
    parts: list[str] = []
    if claim.fact is not None:
        parts.append(f"fact: {write_expr(claim.fact)}")
    if claim.kind == "monotone":
        parts.append(f"in: {claim.name}")
    elif claim.kind == "cap":
        parts += [f"of: {claim.name}", f"per: {claim.per}"]
    elif claim.part:
        parts.append(f"{'give' if claim.part in {'basis', 'kind', 'all'} else claim.part}: {claim.name}")
    if claim.at is not None:
        parts.append(f"at: {write_expr(claim.at)}")
    if claim.when is not None:
        parts.append(f"when: {write_expr(claim.when)}")
    return f"{claim.kind}: {{{', '.join(parts)}}}" if parts else claim.kind
