"""Limits that look back (S14): what they are per, over which days, and what a decision uses of them.

The seam for whoever keeps the books. A ledger asks `windowed` which limits look back, writes down what `spent` tells of
a decision that was carried out, and hands the sums of `balances` in with the next case, as its ``used``.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, get_args

from calmreply.policy.model import LimitPer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from calmreply.policy.decision import Outline, ResultOutline
    from calmreply.policy.model import Limit, Policy

__all__ = [
    "FOR_EVER",
    "IDENTIFIED",
    "LIMIT_PERS",
    "OF_CUSTOMERS",
    "Spent",
    "balances",
    "first_day",
    "spent",
    "window_text",
    "windowed",
]

LIMIT_PERS: tuple[str, ...] = get_args(LimitPer)
OF_CUSTOMERS = frozenset({"customer", "household"})
"""What needs to know who the customer is."""
IDENTIFIED = "customer.identified"
FOR_EVER = "for ever"
_WORDS = ("day", "month", "year", FOR_EVER)
_DAYS = re.compile(r"([1-9][0-9]{0,4}) days?")


class Spent(NamedTuple):
    """What one result uses of one limit. ``minor`` is money in minor units of the case's currency.

    ``proposed`` is what waits for something to be recorded (S12): promised, and not given yet.
    """

    limit: str
    section: str
    unit: int
    """The position of the unit in case order."""
    times: int
    minor: int
    proposed: bool


def window_text(text: str) -> str | None:
    """The window in its one spelling; None for what is none."""
    plain = " ".join(text.split())
    if plain in _WORDS:
        return plain
    matched = _DAYS.fullmatch(plain)
    return f"{matched[1]} days" if matched else None


def first_day(window: str, today: int) -> int | None:
    """The first day (an ordinal) that a window looks back to; None for ever. ``365 days`` has today as its last."""
    if window == FOR_EVER or not window:
        return None
    if window == "day":
        return today
    now = date.fromordinal(today)
    if window == "month":
        return now.replace(day=1).toordinal()
    if window == "year":
        return now.replace(month=1, day=1).toordinal()
    return today - int(window.split(maxsplit=1)[0]) + 1


def windowed(policy: Policy) -> tuple[Limit, ...]:
    """The limits that look back. Each counts for one customer, household, order or the house, and in one currency."""
    return tuple(x for x in policy.limits if x.per != "case")


def balances(policy: Policy, records: Iterable[tuple[str, int, int, int]], today: int) -> Mapping[str, tuple[int, int]]:
    """How much of each limit is used up: from records (limit, day as an ordinal, times, minor units) of its subject."""
    since = {x.id: first_day(x.window, today) for x in windowed(policy)}
    sums: dict[str, tuple[int, int]] = {}
    for limit, day, times, minor in records:
        if limit not in since or day > today:
            continue
        start = since[limit]
        if start is None or day >= start:
            before = sums.get(limit, (0, 0))
            sums[limit] = before[0] + times, before[1] + minor
    return sums


def spent(policy: Policy, shown: Outline, kept: tuple[int, ...]) -> tuple[Spent, ...]:
    """What a decision uses of the limits that look back; ``shown`` is its outline, ``kept`` its amounts kept."""
    found = []
    limits = windowed(policy)
    for result in shown.results:
        if result.referred or not limits:
            continue
        unit = shown.paths.index(result.path)
        for limit in limits:
            times, minor = _used(limit, result, kept)
            if times:
                found.append(Spent(limit.id, result.section, unit, times, minor, result.status == "proposed"))
    return tuple(found)


def _used(limit: Limit, result: ResultOutline, kept: tuple[int, ...]) -> tuple[int, int]:
    what, name = limit.of
    plain = [o for o in result.outcomes if not any(g.basis == "statutory" for g in o.give)]
    if what == "do":
        return sum(o.do == name for o in plain), 0
    if what == "exception":
        return int(name in result.exceptions and bool(plain)), 0
    times = minor = 0
    for g in result.grants:
        if g.given and not g.dropped and g.grant.basis != "statutory" and name in {g.grant.kind, g.grant.basis}:
            times += 1
            minor += 0 if g.at is None else kept[g.at]
    return times, minor
