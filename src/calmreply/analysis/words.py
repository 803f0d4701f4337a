"""Parts of the space of cases in plain words: a conjunction of ranges of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.analysis.formula import BELOW, BEYOND, cut, rest
from calmreply.policy.terms import VERDICTS
from calmreply.policy.write import write_expr, write_value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calmreply.analysis.formula import Variable
    from calmreply.analysis.query import Point
    from calmreply.analysis.space import Region
    from calmreply.facts.schema import Fact
    from calmreply.kinds import Kind
    from calmreply.policy.model import Policy

__all__ = ["where"]


def where(point: Point, policy: Policy) -> str:
    """A place in words, such as ``issue.kind is late and order.days_late from 3 to 4``.

    A place that nothing bounds is *every case*. Amounts carry their currency where the house has one.
    """
    members = policy.facts["case.currency"].kind.members if "case.currency" in policy.facts else ()
    currency = members[0] if len(members) == 1 else _told(point, members)
    parts = [_part(v, regions, policy.facts, currency) for v, regions in point.regions.values()]
    for variables, cells in point.joint:
        for at, variable in enumerate(variables):
            parts.append(_part(variable, tuple(dict.fromkeys(c[at] for c in cells)), policy.facts, currency))
    return " and ".join(sorted((p for p in parts if p), key=_order)) or "every case"


def _order(part: str) -> tuple[int, str]:
    """What an issue is about first, then what is known of the order, the customer and the past."""
    for at, word in enumerate(("issue.topic", "issue.kind", "issue.", "item.", "order.", "customer.", "history")):
        if word in part.partition(" is ")[0].partition(" at ")[0].partition(" from ")[0]:
            return at, part
    return 9, part


def _told(point: Point, members: Sequence[str]) -> str | None:
    found = point.regions.get("case.currency")
    if found is None or len(found[1]) != 1 or found[1][0].low != found[1][0].high:
        return None
    at = found[1][0].low
    return members[at] if 0 <= at < len(members) else None


def _part(v: Variable, regions: tuple[Region, ...], facts: Mapping[str, Fact], currency: str | None) -> str:
    spans = cut([(r.low, r.high) for r in regions if not r.absent], v.low, v.high)
    gone = any(r.absent for r in regions)
    full = spans == ((v.low, v.high),)
    if full:
        return ""  # whether it can be had is told only where that is all that matters
    name = _name(v)
    if not spans:
        return f"{name} cannot be had"
    kind = _kind(v, facts)
    text = _ranges(name, spans, v, kind, currency)
    return f"{text} (or cannot be had)" if gone and not name.startswith("house.") else text


def _name(v: Variable) -> str:
    if v.column is not None:
        return v.column
    if v.expr is not None:
        return write_expr(v.expr)
    if v.terms:
        parts = [f"{'' if abs(f) == 1 else f'{abs(f)} * '}{name}" for name, f in v.terms]
        signs = ["" if f > 0 else "-" for _, f in v.terms]
        first, *more = zip(signs, parts, strict=True)
        return "".join(first) + "".join(f" {sign or '+'} {part}" for sign, part in more)
    return str(v.key)


def _kind(v: Variable, facts: Mapping[str, Fact]) -> Kind | None:
    if v.column is not None:
        return facts[v.column].kind if v.column in facts else None
    return v.expr.kind if v.expr is not None else None


def _ranges(name: str, spans: tuple[tuple[int, int], ...], v: Variable, kind: Kind | None, currency: str | None) -> str:
    if kind is not None and kind.name == "bool":
        return f"{name} is {'true' if spans[0][0] else 'false'}"
    if kind is not None and kind.name == "enum":
        members = kind.members or VERDICTS
        inside = [i for i in range(len(members)) if any(a <= i <= b for a, b in spans)]
        outside = [i for i in range(len(members)) if i not in inside]
        if len(outside) == 1 and len(inside) > 1:
            return f"{name} is not {members[outside[0]]}"
        return f"{name} is {' or '.join(members[i] for i in inside)}"
    if kind is not None and kind.name == "text-id":
        others = rest(spans, v.low, v.high)
        return f"{name} is one of those named" if len(spans) < len(others) else f"{name} is not one of those named"
    return " or ".join(_range(name, a, b, v, kind, currency) for a, b in spans)


def _range(name: str, low: int, high: int, v: Variable, kind: Kind | None, currency: str | None) -> str:
    def shown(n: int) -> str:
        if v.column is not None and v.column.startswith("hours "):
            return f"{n / 3600:g} hours".replace(" ", " ")
        if kind is None:
            return str(n)
        if kind.name == "money" and not currency:
            return f"{n / 100:.2f}" if n % 100 else str(n // 100)
        return write_value(n, kind, currency)

    least = None if low <= v.low or low <= BELOW else shown(low)
    most = None if high >= v.high or high >= BEYOND else shown(high)
    if low == high:
        return f"{name} is {shown(low)}"
    if least is None:
        return f"{name} at most {most}"
    return f"{name} at least {least}" if most is None else f"{name} from {least} to {most}"
