"""The outcomes of the twin: what they hold, how they are joined, and what several cells have in common.

Part of tests/model.py, and written like it from docs/reference/semantics.md and from nothing else (S6, S8, S10, S12).
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import replace
from fractions import Fraction

from calmreply.policy.model import Outcome


def outcome_hash(result, currency):
    """What `confirm` records: what is done and given, after limits, whatever is said about it (S12)."""
    lists = [
        [[g.kind, g.basis, g.kept, g.to, g.arrives] for g in grants if not g.dropped]
        for grants in (result.gives, result.charges)
    ]
    text = json.dumps([result.section, result.verdict, result.do, currency, *lists], separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def rounded(amount, how, *, giving):
    """To the minor unit (S8)."""
    amount = Fraction(amount)
    if how == "half-even":
        return round(amount)
    if how == "half-up":
        return math.floor(amount + Fraction(1, 2))
    return math.ceil(amount) if giving else math.floor(amount)


def holds(outcome, forbidden):
    """Whether an outcome holds what is forbidden (S6). One with a statutory give is beyond prohibition (R3)."""
    if any(g.basis == "statutory" for g in outcome.give):
        return False
    if "all" in forbidden:
        return bool(outcome.give or outcome.do or outcome.charge or outcome.verdict == "allow")
    return any(g.kind in forbidden for g in outcome.give) or outcome.do in forbidden


def merged(outcomes):
    """The outcomes of all true rules of a collecting section, in order (S8)."""
    if len(outcomes) == 1:
        return outcomes[0]
    first = {
        part: next((getattr(o, part) for o in outcomes if getattr(o, part)), None)
        for part in ("stance", "verdict", "do", "route")
    }
    lists = {
        part: tuple(x for o in outcomes for x in getattr(o, part))
        for part in ("give", "charge", "forbid", "say", "ask", "next")
    }
    return Outcome(**first, **lists, once=tuple(dict.fromkeys(n for o in outcomes for n in o.once)))


def wordless(outcome):
    """An outcome in everything but its messages (S10)."""
    return replace(
        outcome,
        say=(),
        ask=(),
        give=tuple(replace(g, say=None) for g in outcome.give),
        charge=tuple(replace(g, say=None) for g in outcome.charge),
    )


def common(outcomes):
    """The outcome that all cells share, with the messages common to all, each once (S10, R4)."""
    first = outcomes[0]
    if len(outcomes) == 1:
        return first

    def shared(part, index):
        says = {getattr(o, part)[index].say for o in outcomes}
        return says.pop() if len(says) == 1 else None

    return replace(
        first,
        say=tuple(s for s in dict.fromkeys(first.say) if all(s in o.say for o in outcomes)),
        ask=tuple(a for a in dict.fromkeys(first.ask) if all(a in o.ask for o in outcomes)),
        give=tuple(replace(g, say=shared("give", i)) for i, g in enumerate(first.give)),
        charge=tuple(replace(g, say=shared("charge", i)) for i, g in enumerate(first.charge)),
    )
