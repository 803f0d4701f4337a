"""Limits on what is given (S14): last of all, over the gives in the order they were granted."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING

from calmreply.policy.compile import DROPPED, KEPT, TRIMMED, VANISHED
from calmreply.policy.kleene import Absent, value
from calmreply.policy.windows import IDENTIFIED, OF_CUSTOMERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.policy.general import Granted, Made
    from calmreply.policy.kleene import Scene
    from calmreply.policy.model import Limit, Outcome

__all__ = ["apply_limits", "bound", "known_customer"]


@dataclass(slots=True)
class _Used:
    """How much of a limit is used up."""

    money: Fraction = Fraction(0)
    times: int = 0


def bound(limit: Limit, scene: Scene) -> Fraction:
    """The most a money limit allows; what is not known or cannot be computed allows nothing."""
    if limit.at is None:
        return Fraction(0)
    try:
        v = value(limit.at, scene)
    except Exception:  # noqa: BLE001 - a bound that cannot be computed bounds everything
        return Fraction(0)
    return Fraction(0) if isinstance(v, Absent) else max(Fraction(v), Fraction(0))  # type: ignore[arg-type]


def known_customer(scene: Scene) -> bool:
    """Whether the house has made sure who the customer is; ``scene`` is the case's."""
    at = scene.index.get(IDENTIFIED)
    return at is not None and scene.unit.values[at] is True


def apply_limits(made: Sequence[Made], limits: Sequence[Limit], scene: Scene) -> None:
    """Trim, drop and refer, result by result; ``scene`` is the case's."""
    if not limits:
        return
    bounds = [bound(limit, scene) for limit in limits]
    earlier = scene.row.used if scene.row is not None else ()
    used = [_Used(Fraction(minor), times) for times, minor in earlier] or [_Used() for _ in limits]
    named = known_customer(scene)
    nameless = [not named and limit.per in OF_CUSTOMERS for limit in limits]
    for m in made:
        if m.granted or (m.part.granting and m.choice and (m.exceptions or any(o.do for o in m.outcomes))):
            before = [_Used(u.money, u.times) for u in used]
            if _exceeds(m, limits, bounds, used, nameless):
                m.referred = True
                used[:] = before
                for g in m.granted:
                    if (not g.given or g.grant.basis != "statutory") and g.state != VANISHED:
                        g.state, g.kept = DROPPED, None if g.amount is None else 0


def _exceeds(m: Made, limits: Sequence[Limit], bounds: list[Fraction], used: list[_Used], nameless: list[bool]) -> bool:
    """Apply all limits to one result; whether it is to be referred."""
    if any(g.given and g.grant.basis == "statutory" for g in m.granted) and m.part.section.hit == "first":
        return False
    counted = [("exception", name) for name in m.exceptions]
    counted += [("do", o.do) for o in m.outcomes if o.do and not any(g.basis == "statutory" for g in o.give)]
    for what in counted:
        for i, limit in enumerate(limits):
            if limit.of == what and limit.times is not None:
                if nameless[i]:
                    m.limits, m.nameless = 0, True
                    return True
                if used[i].times >= limit.times:
                    m.limits |= 1 << i
                    return True
                used[i].times += 1
    return any(
        _limit_give(m, g, limits, bounds, used, nameless)
        for g in m.granted
        if g.given and g.state == KEPT and g.grant.basis != "statutory"
    )


def _limit_give(
    m: Made, g: Granted, limits: Sequence[Limit], bounds: list[Fraction], used: list[_Used], nameless: list[bool]
) -> bool:
    """Take one give through all limits; whether it refers its unit."""
    counted = []
    for i, limit in enumerate(limits):
        if limit.of not in {("kind", g.grant.kind), ("basis", g.grant.basis)}:
            continue
        if limit.times is not None:
            beyond, room = used[i].times >= limit.times, 0
        elif g.kept is None:
            continue
        else:
            left = bounds[i] - used[i].money
            beyond, room = g.kept > left, floor(left)
        if nameless[i]:
            m.nameless = True
            outcome = next(o for o in m.outcomes if any(x is g.grant for x in o.give))
            if outcome.do or _charges(m, outcome):
                m.limits = 0
                return True
            g.state, g.kept = DROPPED, None if g.kept is None else 0
            return False
        counted.append(i)
        if not beyond:
            continue
        outcome = next(o for o in m.outcomes if any(x is g.grant for x in o.give))
        if limit.over == "refer" or outcome.do or _charges(m, outcome):
            m.limits = 1 << i
            return True
        m.limits |= 1 << i
        trimmed = limit.over == "trim" and room > 0
        g.state, g.kept = (TRIMMED, room) if trimmed else (DROPPED, None if g.kept is None else 0)
        if not trimmed:
            return False
    for i in counted:
        used[i].times += 1
        used[i].money += g.kept or 0
    return False


def _charges(m: Made, outcome: Outcome) -> bool:
    """Whether an outcome charges anything; what has vanished (S8) is no charge."""
    return any(g.state != VANISHED and any(g.grant is x for x in outcome.charge) for g in m.granted if not g.given)
