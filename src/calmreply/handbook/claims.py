"""What the house claims, with the state of its proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.handbook.markdown import Line, bold, code, escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from calmreply.analysis import Proof
    from calmreply.handbook.conditions import Speech
    from calmreply.policy.model import Claim

__all__ = ["claim_lines"]


def claim_lines(speech: Speech, proofs: Iterable[Proof]) -> Iterator[Line]:
    """Each claim as a line, with its state, and below it in which cases it is claimed."""
    say = speech.words.say
    for proof in proofs:
        claim = proof.claim
        state = bold(say(f"state-{proof.state}"))
        notes = []
        if claim.kind in {"never", "always"}:
            notes.append(Line(_what(speech, claim)))
        if claim.when is not None:
            notes.append(Line(say("when"), speech.conditions(claim.when)))
        if proof.state == "proved":
            if proof.by in {limit.id for limit in speech.policy.limits}:
                notes.append(Line(say("held-by", limit=code(proof.by))))
        elif proof.reason:
            notes.append(Line(escape(proof.reason)))
        yield Line(f"{_claim(speech, claim)} — {state}", tuple(notes))


def _claim(speech: Speech, claim: Claim) -> str:
    say = speech.words.say
    match claim.kind:
        case "monotone":
            fact = speech.value(claim.fact) if claim.fact is not None else ""
            return say("claim-monotone", fact=fact, what=speech.member("basis", claim.name))
        case "cap":
            amount = speech.value(claim.at) if claim.at is not None else ""
            what = speech.member("basis" if claim.part != "kind" else "remedy", claim.name)
            return say("claim-cap", what=what, per=say(f"is-per-{claim.per}"), amount=amount)
        case _:
            return say(f"claim-{claim.kind}")


def _what(speech: Speech, claim: Claim) -> str:
    """The outcome that a claim is about."""
    say = speech.words.say
    match claim.part:
        case "all":
            return f"{say('then-give')}: {say('anything')}"
        case "basis" | "kind":
            enum = "basis" if claim.part == "basis" else "remedy"
            return f"{say('then-give')}: {speech.member(enum, claim.name)}"
        case "stance" | "verdict":
            return f"{say(f'then-{claim.part}')}: {speech.member(claim.part, claim.name)}"
        case "say":
            return f"{say('then-say')}: {speech.said(claim.name)}"
        case _:
            return f"{say('then-do')}: {code(claim.name)}"
