"""Random cases for the random houses: rows and views, by the house's seed."""

from __future__ import annotations

import random

from tests.house_facts import AS_OF, CALENDARS, CURRENCY, DATE, DURATION, HOUR
from tests.houses import _Builder

from calmreply.calendar import day_of
from calmreply.facts.schema import PublicView, Row, Unit
from calmreply.kinds import BOOL


def cases(policy, seed, n):
    """Random rows and views for this policy."""
    rng = random.Random(f"{seed}/cases")
    builder = _Builder(seed)
    return [_case(policy, rng, foreign=builder.foreign, plain=builder.plain) for _ in range(n)]


def _case(policy, rng, *, foreign, plain):
    layout = policy.layout
    mood = rng.random() * (0.15 if plain and rng.random() < 0.7 else 1)
    unknown, unavailable = (
        (0, 0) if mood < 0.15 else (0.5, 0.05) if mood < 0.3 else (0.2, 0.1) if mood < 0.8 else (0.1, 0.3)
    )
    currency = "GBP" if foreign and rng.random() < 0.5 else "EUR"
    if mood >= 0.15 and rng.random() < 0.04:
        currency = None  # the market is unknown, and no money is stated

    market = rng.choice((None, "it")) if currency else None
    as_of = AS_OF + rng.randrange(60) * 7200
    today = day_of(as_of, CALENDARS[market].zone)

    def fill(columns):
        values, ignorant, blocked = [], [], []
        for column in columns:
            roll = rng.random()
            settled = column.name in {"house.incident", "issue.want"}
            settled |= plain and column.name in {"customer.identified", "case.stated", "issue.flag"}
            settled |= column.name == "case.today"
            if column.name == "case.currency":
                settled, roll = currency is not None, 0
            if currency is None and column.kind.name == "money":
                roll = rng.random() * (unknown + unavailable)
            if column.name.startswith("issue.b") and column.kind is BOOL and column.name[7:].isdigit():
                roll = 0 if rng.random() < 0.95 else roll
            known = settled or (roll >= unknown + unavailable and column.name != "case.currency")
            values.append(_value(column, rng, currency, today) if known else None)
            if plain and known and column.name in {"customer.identified", "case.stated", "issue.flag"}:
                values[-1] |= rng.random() < 0.8
            ignorant.append(not known and roll <= unknown)
            blocked.append(not known and roll > unknown)
        return values, ignorant, blocked

    def unit(name, outer, parts, **more):
        values, ignorant, blocked = ([*a, *b] for a, b in zip(outer, parts, strict=True))
        return Unit(name, tuple(values), _mask(ignorant), _mask(blocked), **more), (values, ignorant, blocked)

    empty = ([], [], [])
    n = layout.n_case
    case, outer = unit("case", empty, fill(layout.columns[:n]), recorded=_recorded(rng))
    issues = []
    for i in range(rng.choice((1, 1, 1, 1, 1, 2) if plain else (1, 1, 1, 2, 2, 3))):
        _, inner = unit("", outer, fill(layout.columns[n : n + layout.n_issue]))
        items = None
        if rng.random() > 0.12:
            items = tuple(
                unit(f"{i + 1}/{j}", inner, fill(layout.columns[n + layout.n_issue :]), recorded=_recorded(rng))[0]
                for j in range(rng.choice((0, 1, 1, 2)))
            )
        issues.append(unit(str(i + 1), inner, empty, items=items, recorded=_recorded(rng))[0])
    row = Row(case, tuple(issues), currency, market, as_of, today, rng.randrange(100), None, used=_used(policy, rng))
    view = PublicView(
        tuple(None if rng.random() < 0.2 else _value(c, rng, currency, today) for c in layout.public),
        None,
        None,
        row.seed,
    )
    return row, view


def _mask(bits):
    return sum(1 << i for i, bit in enumerate(bits) if bit)


def _used(policy, rng):
    """What was used of limits before, where there is anything."""
    if not any(x.per != "case" for x in policy.limits) or rng.random() < 0.4:
        return ()
    return tuple(
        (rng.choice((0, 0, 1, 2)), rng.choice((0, 0, 100, 300, 1500))) if x.per != "case" else (0, 0)
        for x in policy.limits
    )


def _recorded(rng):
    pick = rng.random()
    return (("return-received", "yes"),) if pick < 0.3 else (("confirm", "another outcome"),) if pick < 0.5 else ()


def _value(column, rng, currency, today):
    kind = column.kind
    if column.name == "case.today":
        return today
    if kind is DATE:
        return rng.choice((today - 400, today - 2, today, today + 1))
    if column.name == "case.currency":
        return CURRENCY.members.index(currency)
    if kind.name == "bool":
        return rng.random() < 0.5
    if kind.name == "enum":
        return rng.randrange(len(kind.members))
    if kind.name == "money":
        return rng.choice((0, 1, 25, 499, 500, 501, 1250, 2000, 9999))
    if kind is DURATION:
        return rng.choice((0, 7, 14, 24, 48)) * HOUR + rng.choice((-60, -1, 0, 0, 1))
    if kind.name == "list":
        return tuple(
            (
                None if currency is None or rng.random() < 0.1 else rng.choice((100, 500, 999)),
                None if rng.random() < 0.2 else rng.random() < 0.5,
                None if rng.random() < 0.1 else rng.randrange(10),
            )
            for _ in range(rng.randrange(4))
        )
    return rng.choice((0, 6, 7, 13, 14, 15, 23, 24, 25, 48, 60))
