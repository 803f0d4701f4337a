"""What `explain` prints of why not otherwise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from calmreply.house.nearest import nearest_changes, nearest_lines, not_this_rule, not_this_rule_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from calmreply.house import House

__all__ = ["explain_otherwise"]


def explain_otherwise(
    house: House, data: bytes, as_of: datetime, *, rule: str | None, nearest: bool, style: str
) -> Iterator[str]:
    """Why a rule did not count, the nearest change that decides otherwise, or both: lines of text, or JSON."""
    found: dict[str, Any] = {"house": house.hash}
    if rule:
        found["why_not"] = not_this_rule(house, data, rule, as_of=as_of)
    if nearest:
        found["nearest"] = [n.data() for n in nearest_changes(house, data, as_of=as_of)]
    if style == "json":
        yield json.dumps(found, ensure_ascii=False, indent=2)
        return
    for told in found.get("why_not", ()):
        yield from not_this_rule_lines(told)
    for one in found.get("nearest", ()):
        yield from nearest_lines(one)
