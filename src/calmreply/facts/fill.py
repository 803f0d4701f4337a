"""Writes the function that fills a row: one line for each column, one walk over the history for all that need it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from calmreply.calendar import (
    HOUR,
    Calendar,
    business_days_between,
    completed_months,
    completed_years,
    day_of,
)
from calmreply.facts.builtin import BASES
from calmreply.facts.known import EVENT_KINDS
from calmreply.facts.schema import Row, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.facts.known import Known
    from calmreply.facts.schema import Column, Layout, Schema
    from calmreply.kinds import FactValue

__all__ = ["WINDOW", "Fill", "Place", "compile_fill", "incident_on"]

WINDOW = 365 * 86400
"""The 365 days that derived facts look back: elapsed time, so that they do not depend on a zone."""

_MATTER, _REMEDY, _PROMISE, _, _, _ORDER = range(len(EVENT_KINDS))
_RANKS = {"house": 0, "case": 0, "issue": 1, "item": 2}
_GOODWILL = BASES.index("goodwill")
_KNOWN_ALWAYS = frozenset(
    {"house.incident", "case.market", "case.currency", "case.today", "contact.messages", "issue.topic"}
)
_FROM_HISTORY = {
    "history.matters": "matters",
    "history.goodwill": "goodwill",
    "history.open_promises": "open_",
    "history.broken_promises": "broken",
    "history.orders": "orders",
}
_WALK = {
    "matters": (_MATTER, "if at >= since: matters += 1"),
    "same": (_MATTER, "if at >= since: same.append(issue)"),
    "goodwill": (_REMEDY, f"if basis == {_GOODWILL} and at >= since: goodwill += amount or 0"),
    "open_": (_PROMISE, "if kept is None: open_ += 1"),
    "broken": (_PROMISE, "if kept is False and at >= since: broken += 1"),
    "orders": (_ORDER, "orders += 1"),
}


class Place(NamedTuple):
    """What depends on the market alone. ``incidents`` are (first day, last day or None, member)."""

    market: str
    market_member: int
    currency_code: str
    currency_member: int
    zone: str
    calendar: Calendar
    incidents: tuple[tuple[int, int | None, int], ...]
    no_incident: int
    data: Mapping[str, FactValue]


class Fill(Protocol):
    """The written function: what is known, the moment, its local day, the place."""

    def __call__(self, known: Known, now: int, today: int, place: Place, /) -> Row: ...  # noqa: D102


def incident_on(day: int, place: Place) -> int:
    """The first incident in force on this day."""
    for start, end, member in place.incidents:
        if start <= day and (end is None or day <= end):
            return member
    return place.no_incident


def compile_fill(schema: Schema, layout: Layout) -> Fill:
    """The function for a layout. Raises `ValueError` for a column that no fact of the schema can fill."""
    ranks = [_RANKS.get(column.scope, -1) for column in layout.columns]
    if -1 in ranks or ranks != sorted(ranks):
        raise ValueError(
            "a layout has house and case columns, then issue, then item columns; thread facts are public only"
        )
    writer = _Writer(schema, layout)
    source = writer.source()
    space: dict[str, Any] = dict(_NAMES, bits=writer.bits())
    exec(compile(source, "<calmreply row>", "exec"), space)  # noqa: S102 - every name in it comes from checked facts
    return cast("Fill", space["fill"])


class _Writer:
    """Writes the source. Position ``n`` of the layout is the variable ``vN``."""

    def __init__(self, schema: Schema, layout: Layout) -> None:
        self.schema = schema
        self.layout = layout
        self.walk: list[str] = []
        self.days: dict[str, str] = {}

    def source(self) -> str:
        """The whole function."""
        n_case = self.layout.n_case
        n_issue = n_case + self.layout.n_issue
        columns = list(enumerate(self.layout.columns))
        case = self.lines(columns[:n_case], "get")
        self.days = {name: day for name, day in self.days.items() if not name.startswith(("issue.", "item."))}
        issue = self.lines(columns[n_case:n_issue], "own")
        item = self.lines(columns[n_issue:], "its")
        walk = self.walked() if self.walk else []
        rows = ["def fill(known, now, today, place):", *_in(1, ["get = known.facts.get", "u0 = 0"])]
        rows += _in(1, [*walk, *case, "head = " + _tuple(range(n_case))])
        rows += _in(1, ["gone = known.unavailable", "a0 = bits(gone, 0) & u0 if gone else 0", "u0 ^= a0"])
        rows += _in(1, ["units = []", "for entry in known.issues:"])
        rows += _in(2, ["own = entry.facts.get", "u1 = u0", *issue])
        rows += _in(2, ["middle = head + " + _tuple(range(n_case, n_issue)) if n_issue > n_case else "middle = head"])
        rows += _in(2, ["gone = entry.unavailable", "a1 = a0", "if gone:"])
        rows += _in(3, ["a1 |= bits(gone, 1) & (u1 ^ u0)", "u1 &= ~a1"])
        rows += _in(2, ["items = entry.items", "if items:", "    parts = []"])
        rows += _in(3, ["for its, name in zip(items, entry.item_ids):"])
        rows += _in(4, ["its = its.get", "u2 = u1", *item, "a2 = a1", "if gone:"])
        rows += _in(5, ["a2 |= bits(gone, 2) & (u2 ^ u1)", "u2 &= ~a2"])
        tail = "middle + " + _tuple(range(n_issue, len(columns))) if len(columns) > n_issue else "middle"
        rows += _in(4, [f"parts.append(new(Unit, (name, {tail}, u2, a2, (), ())))"])
        rows += _in(3, ["items = tuple(parts)"])
        rows += _in(2, ["units.append(new(Unit, (entry.id, middle, u1, a1, items, entry.recorded)))"])
        whole = 'new(Unit, ("case", head, u0, a0, (), ()))'
        rows += _in(1, [f"whole = {whole}"])
        tail = "place.currency_code, place.market, now, today, known.seed, known.person, None, ()"
        rows += _in(1, [f"return new(Row, (whole, tuple(units), {tail}))"])
        return "\n".join(rows) + "\n"

    def lines(self, columns: list[tuple[int, Column]], get: str) -> list[str]:
        """The lines that compute some columns, and mark those that are not known."""
        level = {"get": 0, "own": 1, "its": 2}[get]
        rows = []
        for at, column in columns:
            rows += self.value(at, column, get)
            if column.measure is not None or column.fact not in _KNOWN_ALWAYS:
                rows.append(f"if v{at} is None: u{level} |= {1 << at}")
        return rows

    def value(self, at: int, column: Column, get: str) -> list[str]:
        """The lines that compute one column."""
        if column.fact == "case.today":
            return [f"v{at} = today"]  # no fact of a case: the day by which rules are in force (S2)
        fact = self.schema.facts.get(column.fact)
        if fact is None:
            raise ValueError(f"the layout reads `{column.fact}`, which the schema does not declare")
        if column.measure is not None:
            return self.measure(at, column, get)
        name = column.fact
        if name in _FROM_HISTORY:
            self.need(_FROM_HISTORY[name])
            return [f"v{at} = {_FROM_HISTORY[name]}"]
        match name:
            case "house.incident":
                return [f"v{at} = incident_on(today, place) if place.incidents else place.no_incident"]
            case "case.market":
                return [f"v{at} = place.market_member"]
            case "case.currency":
                return [f"v{at} = place.currency_member"]
            case "customer.tenure_days":
                return [f"v{at} = get('customer.since')", f"if v{at} is not None: v{at} = max(0, today - v{at})"]
            case "history":
                self.need("past")
                return [f"v{at} = past"]
            case "history.same_issue":
                self.need("same")
                return [f"v{at} = own('issue.kind')", f"if v{at} is not None: v{at} = count(same, v{at})"]
        if fact.scope == "house":
            return [f"v{at} = place.data[{name!r}]"]
        return [f"v{at} = {get}({name!r})"]

    def measure(self, at: int, column: Column, get: str) -> list[str]:
        """The lines that measure the time since or until a date fact."""
        fact = self.schema.facts[column.fact]
        timed = fact.kind.name == "datetime"
        if not timed and fact.kind.name != "date":
            raise ValueError(f"`{column.name}`: `{column.fact}` is no date")
        since = column.direction != "until"
        if column.measure == "hours":
            if not timed:
                raise ValueError(f"`{column.name}`: a date has no hours")
            span = f"now - v{at}" if since else f"v{at} - now"
            count = span if column.kind.name == "duration" else f"({span}) // {HOUR}"
            return [f"v{at} = {get}({column.fact!r})", f"if v{at} is not None: v{at} = {count}"]
        rows = []
        day = self.days.get(column.fact)
        if day is None:
            day = f"d{at}"
            rows = [f"{day} = {get}({column.fact!r})"]
            if timed:
                rows.append(f"if {day} is not None: {day} = day_of({day}, place.zone)")
            self.days[column.fact] = day
        if column.measure == "date":
            return [*rows, f"v{at} = {day}"]
        ends = f"{day}, today" if since else f"today, {day}"
        count = {
            "days": f"today - {day}" if since else f"{day} - today",
            "business days": f"business_days_between(place.calendar, {ends})",
            "months": f"completed_months({ends})",
            "years": f"completed_years({ends})",
        }[cast("str", column.measure)]
        return [*rows, f"v{at} = None if {day} is None else {count}"]

    def need(self, name: str) -> None:
        """Have the walk over the history compute this."""
        if name not in self.walk:
            self.walk.append(name)

    def walked(self) -> list[str]:
        """One walk over the history, in the order of time and no further than now, for all that is derived from it."""
        start = {"same": "[]", "past": "[]"}
        rows = [f"{name} = {start.get(name, '0')}" for name in self.walk]
        absent = " = ".join(self.walk)
        rows += ["if known.history is None:", f"    {absent} = None", "else:", f"    since = now - {WINDOW}"]
        rows += ["    for at, _, kind, issue, basis, amount, kept in known.history:", "        if at > now: break"]
        if "past" in self.walk:
            rows.append("        past.append((kind, issue, basis, amount, kept))")
        word = "if"
        for kind in dict.fromkeys(_WALK[name][0] for name in self.walk if name in _WALK):
            rows.append(f"        {word} kind == {kind}:")
            rows += [f"            {_WALK[name][1]}" for name in self.walk if name in _WALK and _WALK[name][0] == kind]
            word = "elif"
        if "past" in self.walk:
            rows.append("    past = tuple(past)")
        return rows

    def bits(self) -> Any:
        """The function from names that cannot be had to the bits of the columns that need them, by level."""
        n_case = self.layout.n_case
        n_issue = n_case + self.layout.n_issue
        levels = [(0, n_case), (n_case, n_issue), (n_issue, len(self.layout.columns))]
        by_fact: list[dict[str, int]] = [{}, {}, {}]
        for level, (low, high) in enumerate(levels):
            for at in range(low, high):
                for name in _needs(self.layout.columns[at]):
                    by_fact[level][name] = by_fact[level].get(name, 0) | 1 << at

        def bits(names: frozenset[str], level: int) -> int:
            found = 0
            for name in names:
                found |= by_fact[level].get(name, 0)
            return found

        return bits


def _needs(column: Column) -> tuple[str, ...]:
    """The told facts that a column is made from."""
    if column.fact.startswith("history."):
        return ("history", "issue.kind") if column.fact == "history.same_issue" else ("history", column.fact)
    return ("customer.since",) if column.fact == "customer.tenure_days" else (column.fact,)


def _in(depth: int, rows: list[str]) -> list[str]:
    """Rows, indented."""
    return ["    " * depth + row for row in rows]


def _tuple(positions: range) -> str:
    """The tuple of some columns."""
    return "(" + "".join(f"v{at}, " for at in positions) + ")"


def _count(same: list[int | None] | None, kind: int) -> int | None:
    """How many matters were of this kind."""
    return None if same is None else same.count(kind)


_NAMES: dict[str, Any] = {
    "Row": Row,
    "Unit": Unit,
    "business_days_between": business_days_between,
    "completed_months": completed_months,
    "completed_years": completed_years,
    "count": _count,
    "day_of": lru_cache(maxsize=4096)(day_of),
    "incident_on": incident_on,
    "new": tuple.__new__,
}
