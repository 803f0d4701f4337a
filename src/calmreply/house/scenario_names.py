"""What a scenario may name in a house."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from calmreply.facts.builtin import BASES
from calmreply.plan.needs import needs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calmreply.house.house import House
    from calmreply.policy.model import Outcome, Policy

__all__ = ["Known"]

_STATUS = (
    "not-applicable", "needs", "held", "proposed", "decided:allow", "decided:deny", "decided:refer", "decided:none",
    "settled", "fault",
)  # fmt: skip
_VERDICTS = ("allow", "deny", "refer")
_RULES = ("default", "needs", "held", "settled", "fault")


class Known(NamedTuple):
    """The words that may stand for each key of an expectation (None: any), and the rules of each section.

    ``usual`` is the channel of a case that names none: the first private one.
    """

    words: Mapping[str, Sequence[str] | None]
    rules: Mapping[str, Sequence[str]]
    usual: str

    @classmethod
    def of(cls, house: House) -> Known:
        """Those of a house."""
        policy, channels = house.parts.policy, house.channels
        outcomes = _outcomes(policy)
        words: dict[str, Sequence[str] | None] = {
            "status": _STATUS,
            "verdict": _VERDICTS,
            "stance": _each(o.stance for o in outcomes),
            "do": _each(o.do for o in outcomes),
            "gives": _each(g.kind for o in outcomes for g in o.give),
            "charges": _each(g.kind for o in outcomes for g in o.charge),
            "asks": _each(n.message for n in needs(policy) if n.kind == "ask"),
            "missing": tuple(policy.facts),
            "promises": _each(p.what for o in outcomes for p in o.next),
            "route": _each(o.route for o in outcomes),
            "person": None,
            "basis": BASES,
            "to": house.parts.schema.enums["method"].members,
            "channel": tuple(channels),
            "locale": house.locales,
            "register": ("formal", "informal"),
        }
        rules = {s.name: (*(r.id for r in s.rules), *_RULES) for s in policy.sections}
        usual = next((name for name, c in channels.items() if c.audience == "private"), next(iter(channels), ""))
        return cls(words, rules, usual)


def _outcomes(policy: Policy) -> list[Outcome]:
    return [o for s in policy.sections for o in (*(r.then for r in s.rules), s.default) if o is not None]


def _each(found: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(x for x in found if x))  # type: ignore[attr-defined]
