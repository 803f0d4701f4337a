"""Let somebody else word the reply better, such as a language model, and send it only if it still says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from calmreply.facts.case import Case
    from calmreply.house.brief import Brief
    from calmreply.house.house import House
    from calmreply.policy.decision import Decision
    from calmreply.verify.verdict import Verdict

__all__ = ["Constraints", "Polished", "Polisher", "polish"]


class Constraints(NamedTuple):
    """What a polisher has to keep to. ``feedback`` says what was wrong with its last try; empty at the first."""

    brief: Brief
    feedback: str
    attempt: int
    """Counted from 1."""


class Polisher(Protocol):
    """Whatever words a text better: a function of the house's own reply and the constraints."""

    def __call__(self, text: str, constraints: Constraints, /) -> str:
        """The better text. An exception is the caller's own, and passes through `polish`."""


class Polished(NamedTuple):
    """What to send. ``polished`` is false for the house's own reply; ``verdicts`` are those over the tries, in order.

    ``subject`` is the house's own, and never goes through the polisher.
    """

    text: str
    polished: bool
    verdicts: tuple[Verdict, ...]
    channel: str
    locale: str
    subject: str | None = None


def polish(
    house: House,
    decision: Decision,
    polisher: Polisher,
    *,
    channel: str,
    locale: str | None = None,
    tries: int = 2,
    as_of: datetime | None = None,
    case: Case | None = None,
) -> Polished:
    """The reply as ``polisher`` words it, if its verdict is ``pass`` within ``tries``; else the house's own reply.

    The polisher gets the house's own text for this channel, so on a public one nothing private. A text that needs a
    person counts as not passed. ``as_of`` and ``case`` are as in `House.verify`. Raises as `House.reply` does.
    """
    reply = house.reply(decision, channel=channel, locale=locale)
    brief = house.brief(decision, channel=channel, locale=reply.locale)
    verdicts: list[Verdict] = []
    feedback = ""
    for attempt in range(1, tries + 1):
        text = polisher(reply.text, Constraints(brief, feedback, attempt))
        verdict = house.verify(text, decision, channel=channel, locale=reply.locale, as_of=as_of, case=case)
        verdicts.append(verdict)
        if verdict.state == "pass":
            return Polished(text, True, tuple(verdicts), reply.channel, reply.locale, reply.subject)
        feedback = verdict.feedback()
    return Polished(reply.text, False, tuple(verdicts), reply.channel, reply.locale, reply.subject)
