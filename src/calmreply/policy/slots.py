"""Values for the slots of messages: what an expression is worth in a decision that was made."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from calmreply.facts.schema import Unit
from calmreply.money import round_money
from calmreply.policy.compile import walk
from calmreply.policy.decision import outline
from calmreply.policy.kleene import Absent, Reading, Scene, value

if TYPE_CHECKING:
    from collections.abc import Callable

    from calmreply.kinds import FactValue
    from calmreply.policy.decision import Decision
    from calmreply.policy.kleene import Path
    from calmreply.policy.model import Expr, Policy

__all__ = ["slot_reader"]

_HOUR = 3600
"""A measure in hours is exact, in seconds; a sentence says the completed hours."""


def slot_reader(policy: Policy, expr: Expr, path: Path, *, public: bool) -> Callable[[Decision], FactValue]:
    """A function from a decision to the value of ``expr`` in the unit at ``path``; None where it is not known.

    Money is rounded to minor units as the house rounds what it gives. Of a public slot the function reads the public
    view and nothing else.
    """
    reads_outcomes = not public and any(part.op == "decided" for part in walk(expr))
    layout = policy.layout

    def read_private(decision: Decision) -> FactValue:
        row = decision.row
        unit = row.case
        if path:
            unit = row.issues[path[0]]
            if len(path) > 1:
                unit = (unit.items or ())[path[1]]
        readings = _readings(policy, decision) if reads_outcomes else {}
        scene = Scene(policy, layout, layout.index, row, path, unit, readings, currency=row.currency)
        return _plain(value(expr, scene), policy, expr)

    def read_public(decision: Decision) -> FactValue:
        unit = Unit("case", decision.view.values, 0, 0)
        return _plain(value(expr, Scene(policy, layout, layout.public_index, None, (), unit, {})), policy, expr)

    return read_public if public else read_private


def _plain(found: object, policy: Policy, expr: Expr) -> FactValue:
    if isinstance(found, Absent):
        return None
    if expr.kind.name == "duration" and expr.op == "column" and isinstance(found, int):
        return found // _HOUR if str(expr.args[0]).startswith("hours ") else found
    if isinstance(found, Fraction) and expr.kind.name == "money":
        return round_money(found.numerator, found.denominator, policy.rounding, given=True)
    return found  # type: ignore[return-value]


def _readings(policy: Policy, decision: Decision) -> dict[tuple[str, Path], Reading]:
    found: dict[tuple[str, Path], Reading] = {}
    for result in outline(policy, decision.shape).results:
        amounts = [decision.amounts[g.at] for g in result.grants if g.given and g.at is not None]
        found[result.section, result.path] = Reading(
            verdict=next((o.verdict for o in result.outcomes if o.verdict), "none"),
            rule="+".join(result.rules) or ("default" if result.default else "none"),
            matched=bool(result.rules),
            granted=any(g.given for g in result.grants),
            amount=sum(amounts),
        )
    return found
