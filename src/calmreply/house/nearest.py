"""Why not otherwise, for a case of a house: a rule that did not count, and the nearest change that would decide so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calmreply.analysis.nearest import MOST, nearest
from calmreply.analysis.showing import Side
from calmreply.facts.gather import load_json
from calmreply.policy.why_not import rule_named, why_not

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from calmreply.analysis.nearest import Nearest
    from calmreply.house.house import House

__all__ = ["nearest_changes", "nearest_lines", "not_this_rule", "not_this_rule_lines"]


def nearest_changes(
    house: House,
    data: Mapping[str, Any] | bytes | str,
    *,
    as_of: datetime,
    rule: str | None = None,
    most: int = MOST,
) -> tuple[Nearest, ...]:
    """For each issue of a case the nearest change that would decide it otherwise, or make ``rule`` count."""
    raw = load_json(data) if isinstance(data, bytes | str) else data
    case = house.case(raw)
    policy = house.parts.policy
    wanted = rule_named(policy, rule) if rule else None
    side = Side(policy, house.parts.schema, house.engine)
    units = [issue.id for issue in case.issues]
    if wanted is not None and next(s.per for s in policy.sections if s.name == wanted[0]) == "case":
        units = ["case"]
    return tuple(nearest(side, raw, as_of=as_of, unit=u, rule=wanted, most=most) for u in units)


def not_this_rule(
    house: House, data: Mapping[str, Any] | bytes | str, rule: str, *, as_of: datetime, most: int = MOST
) -> list[dict[str, Any]]:
    """For each unit why a rule did not count, and under ``nearest`` a change after which it would."""
    raw = load_json(data) if isinstance(data, bytes | str) else data
    told = why_not(house.parts.policy, house.decide(house.case(raw), as_of=as_of), rule)
    section = rule_named(house.parts.policy, rule)[0]
    depth = next(s.per for s in house.parts.policy.sections if s.name == section)
    if depth == "item" or all(t["reason"] == "chosen" for t in told):
        return [{**t, "nearest": None} for t in told]
    found = {n.unit: n.data() for n in nearest_changes(house, raw, as_of=as_of, rule=rule, most=most)}
    return [{**t, "nearest": None if t["reason"] == "chosen" else found.get(t["unit"])} for t in told]


def nearest_lines(found: Mapping[str, Any]) -> Iterator[str]:
    """A nearest change as text."""
    if not found["found"]:
        yield f"{found['unit']}: {found['reason']}"
        return
    yield f"{found['unit']}: it would be decided otherwise if"
    for change in found["changes"]:
        mark = "" if change["by_customer"] else " (the customer cannot change this)"
        yield f"  {change['fact']} were {change['now']} instead of {change['was']}{mark}"
    yield f"  before: {_parts(found['before'])}"
    yield f"  then: {_parts(found['then'])}"


def not_this_rule_lines(told: Mapping[str, Any]) -> Iterator[str]:
    """Why a rule did not count, as text."""
    yield f"{told['unit']}: {told['rule']}: {told['detail']}"
    for part in told["parts"]:
        read = "; ".join(f"{f['fact']} = {f['value']}" for f in part["facts"])
        yield f"  {part['as']}: {part['part']}" + (f" ({read})" if read else "")
    if told["nearest"] is not None:
        yield from (f"  {line}" for line in nearest_lines(told["nearest"]))


def _parts(got: Mapping[str, list[str]]) -> str:
    return "; ".join(f"{key} {', '.join(words)}" for key, words in got.items()) or "nothing"
