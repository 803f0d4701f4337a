"""From a place in the space of cases to a case as plain data, run to see that it shows what it should, and then made
as ordinary as it can be: the first members, small numbers, nothing that does not matter.
"""  # noqa: D205 - one sentence, two lines

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from calmreply.analysis.formula import BELOW, BEYOND
from calmreply.facts.door import read_case
from calmreply.facts.prepare import Preparer
from calmreply.findings import CalmreplyError
from calmreply.money import write_money
from calmreply.policy.compile import columns_of
from calmreply.policy.general import Run
from calmreply.policy.kleene import UNAVAILABLE, Fault, Scene, value
from calmreply.policy.layout import widened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from calmreply.analysis.claims import Against
    from calmreply.analysis.formula import Variable
    from calmreply.analysis.query import Point
    from calmreply.analysis.space import Region
    from calmreply.facts.schema import Row, Schema
    from calmreply.policy.compile import Compiled
    from calmreply.policy.model import Claim, Policy

__all__ = ["Values", "Witnesses", "measure_of", "tries"]

_DAY: Final = date(2026, 11, 20)
"""An ordinary day to decide on, where no incident calls for another."""
_NOON: Final = 12
_USUAL: Final = 5000
"""An ordinary amount, in minor units."""
_TRIES: Final = 400
_FROM_HISTORY: Final[Mapping[str, dict[str, Any]]] = {
    "history.matters": {"kind": "matter"},
    "history.same_issue": {"kind": "matter"},
    "history.orders": {"kind": "order"},
    "history.open_promises": {"kind": "promise"},
    "history.broken_promises": {"kind": "promise", "kept": False},
}
_MOST_EVENTS: Final = 200

Values = dict[str, "int | None"]
"""By column: an encoded value; None for one that cannot be had."""


@dataclass(frozen=True)
class Witnesses:
    """Makes cases real for one house. ``channel`` is where they are said to come from."""

    compiled: Compiled
    schema: Schema
    claims: tuple[Claim, ...] = ()
    channel: str = "email"

    @cached_property
    def policy(self) -> Policy:
        """The policy with the columns that only claims read."""
        policy = self.compiled.policy
        read = columns_of(*(e for c in self.claims for e in (c.when, c.at, c.fact)))
        missing = [n for n in read if n not in policy.layout.index]
        if not missing:
            return policy
        return replace(policy, layout=widened(policy.layout, missing, policy.facts))

    @cached_property
    def _preparer(self) -> Preparer:
        return Preparer(self.schema, self.policy.layout, tuple(x.id for x in self.policy.limits))

    @cached_property
    def _compiled(self) -> Compiled:
        from calmreply.policy.compile import Compiled

        return self.compiled if self.policy is self.compiled.policy else Compiled(self.policy)

    # -- making one ----------------------------------------------------------------------------------------------------

    def show(self, against: Against, claim: Claim) -> tuple[dict[str, Any], dict[str, Any] | None] | None:
        """A case (and a second one) that shows what ``against`` says, shrunk; None where none could be made."""
        paid = {}
        for g in (g for o in (against.part.outcomes if against.part else ()) for g in (*o.give, *o.charge)):
            for name in columns_of(g.amount):
                if name in self.policy.facts and self.policy.facts[name].kind.name == "money":
                    paid[name] = _USUAL
        for values in tries(against.point):
            made = self._try({**paid, **values}, against, claim)
            if made is not None:
                return made
        return None

    def _try(
        self, values: Values, against: Against, claim: Claim
    ) -> tuple[dict[str, Any], dict[str, Any] | None] | None:
        for market in self._markets(values):
            data = self._case(values, market)
            if data is None:
                continue
            if against.also is None:
                if self._shows(data, against):
                    return self.shrunk(data, lambda d: self._shows(d, against)), None
                continue
            name, (low, high) = against.also
            pair = self._pair(values, market, name, low, high)
            if pair is not None and self._falls(*pair, against, claim):
                return pair
        return None

    def made(self, values: Values, *, items: bool = False) -> Iterator[dict[str, Any]]:
        """Cases as plain data with these values, one for each market that they leave; ``items``: with an item."""
        for market in self._markets(values):
            data = self._case(values, market)
            if data is not None:
                if items:
                    data["issues"][0].setdefault("items", [{}])
                yield data

    def _pair(
        self, values: Values, market: str, name: str, low: int, high: int
    ) -> tuple[dict[str, Any], dict[str, Any]] | None:
        lower = self._case({**values, name: low}, market)
        upper = self._case({**values, name: high}, market)
        return None if lower is None or upper is None else (lower, upper)

    def _markets(self, values: Values) -> list[str]:
        names = list(self.schema.markets)
        wanted = values.get("case.market")
        if wanted is not None:
            members = self.schema.enums["market"].members
            return [members[wanted]]
        currency = values.get("case.currency")
        if currency is not None:
            code = self.schema.currencies[currency]
            names = [n for n in names if self.schema.markets[n].currency == code]
        return names

    def _case(self, values: Values, market: str) -> dict[str, Any] | None:
        """Plain data with these values, in a market; None where some value has no way to be told."""
        today = self._day(values, market)
        if today is None:
            return None
        data: dict[str, Any] = {
            "id": "witness",
            "market": market,
            "contact": {"channel": self.channel, "at": f"{today.isoformat()}T{_NOON:02}:00:00Z"},
            "issues": [{}],
            "customer": {"id": "c-1", "identified": True},
            "order": {"id": "o-1"},
            "history": [],
        }
        gone: list[str] = []
        for name, v in values.items():
            if not self._put(data, name, v, market, today, gone, values):
                return None
        if gone:
            data["unavailable"] = sorted(set(gone))
        return data

    def _day(self, values: Values, market: str) -> date | None:
        wanted = values.get("house.incident")
        members = self.schema.enums["incident"].members if "incident" in self.schema.enums else ()
        if values.get("case.today") is not None:
            day = int(values["case.today"] or 0)
            return date.fromordinal(day) if 1 <= day <= date.max.toordinal() else None
        running = [i for i in self.schema.incidents if not i.markets or market in i.markets]
        if wanted is None or members[wanted] == "none":
            days = [_DAY + timedelta(n) for n in range(0, 800, 10)]
            return next((d for d in days if not any(_runs(i, d) for i in running)), None)
        found = next((i for i in running if i.kind == members[wanted]), None)
        return None if found is None else date.fromordinal(found.start)

    def put(self, data: dict[str, Any], column: str, v: int, market: str, today: date) -> bool:
        """Tell one more value in a case as plain data; False where there is no way to. Of the past, that much more."""
        return self._put(data, column, v, market, today, [], {})

    def tell(self, data: dict[str, Any], fact: str, plain: object) -> bool:
        """Put a plain value where a case has it."""
        return _place(data, fact, plain)

    def _put(
        self, data: dict[str, Any], name: str, v: int | None, market: str, today: date, gone: list[str], values: Values
    ) -> bool:
        """Tell one value in the data; False where there is no way to."""
        if name in {"house.incident", "case.market", "case.currency", "case.today"}:
            return v is not None
        measure, fact = measure_of(name)
        if v is None:
            told = "customer.since" if fact == "customer.tenure_days" else fact
            gone.append("history" if fact.startswith("history.") else told)
            if fact.startswith("history."):
                data.pop("history", None)
            if fact == "customer.identified":
                data["customer"].pop("identified", None)
            return True
        if fact.startswith("house."):
            return False
        if fact in _FROM_HISTORY:
            return self._past(data, fact, v, today, values)
        if fact == "history.goodwill":
            return self._given(data, v, market, today)
        if fact == "customer.tenure_days":
            measure, fact = "days since", "customer.since"
        plain: Any
        if measure:
            moment = _moment(measure, v, today)
            if moment is None:
                return False
            kind = self.schema.facts[fact].kind.name
            plain = moment.date().isoformat() if kind == "date" else moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        else:
            plain = self._plain(fact, v, market)
        return plain is not None and _place(data, fact, plain)

    def _plain(self, fact: str, v: int, market: str) -> Any:
        """An encoded value as it stands in a case."""
        kind = self.schema.facts[fact].kind
        match kind.name:
            case "bool":
                return bool(v)
            case "enum":
                return kind.members[v] if 0 <= v < len(kind.members) else None
            case "money":
                return write_money(v, self.schema.markets[market].currency)
            case "date":
                return date.fromordinal(v).isoformat() if 1 <= v < date.max.toordinal() else None
            case "datetime":
                return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=v)).strftime("%Y-%m-%dT%H:%M:%SZ")
            case "duration":
                return f"{v} seconds"
            case "decimal":
                return f"{v // 10**kind.scale}.{v % 10**kind.scale:0{kind.scale}}" if v >= 0 and kind.scale else str(v)
            case "text-id":
                return f"text-{v}"
            case "int" | "count":
                return v
            case _:
                return None

    def _past(self, data: dict[str, Any], fact: str, count: int, today: date, values: Values) -> bool:
        if not 0 <= count <= _MOST_EVENTS or "history" not in data:
            return False
        event = dict(_FROM_HISTORY[fact])
        if event["kind"] == "matter" and values.get("issue.kind") is not None:
            event["issue"] = self.schema.enums["kind"].members[int(values["issue.kind"] or 0)]
        for n in range(count):
            when = today - timedelta(30 + n)
            data["history"].append({"id": f"h-{len(data['history']) + 1}", "at": f"{when}T09:00:00Z", **event})
        return True

    def _given(self, data: dict[str, Any], minor: int, market: str, today: date) -> bool:
        if minor < 0 or "history" not in data:
            return False
        if minor:
            amount = write_money(minor, self.schema.markets[market].currency)
            when = f"{today - timedelta(60)}T09:00:00Z"
            data["history"].append(
                {"id": f"g-{len(data['history'])}", "at": when, "kind": "remedy", "basis": "goodwill", "amount": amount}
            )
        return True

    # -- running one ---------------------------------------------------------------------------------------------------

    def _row(self, data: Mapping[str, Any]) -> Row | None:
        try:
            case = read_case(copy.deepcopy(dict(data)), self.schema)
            return self._preparer.row(case, case.contact.at or datetime(_DAY.year, _DAY.month, _DAY.day, tzinfo=UTC))
        except CalmreplyError:
            return None

    def _shows(self, data: Mapping[str, Any], against: Against) -> bool:
        """Whether every condition comes out as it must in this case, decided as the engine decides it.

        Nothing may hang on a fact that is only unknown yet: it would be asked for.
        """
        row = self._row(data)
        if row is None:
            return False
        scene = self._scene(row)
        try:
            for must in against.query:
                v = value(must.expr, scene)
                if must.want == "not true":
                    if v is not False and not (against.wide and v is UNAVAILABLE):
                        return False
                elif v is not (must.want == "true"):
                    return False
        except Fault:
            return False
        return True

    def _scene(self, row: Row) -> Scene:
        run = Run(self._compiled, row)
        run.decide()
        layout = self.policy.layout
        return Scene(self.policy, layout, layout.index, row, (0,), row.issues[0], run.readings, currency=row.currency)

    def _falls(self, lower: Mapping[str, Any], upper: Mapping[str, Any], against: Against, claim: Claim) -> bool:
        got = [self._got(data, against, claim) for data in (lower, upper)]
        return got[0] is not None and got[1] is not None and got[1] < got[0]

    def _got(self, data: Mapping[str, Any], against: Against, claim: Claim) -> tuple[int, int] | None:
        """How much of what is claimed a section gives: the sum of amounts, then how many gifts have none."""
        row = self._row(data)
        if row is None or against.part is None:
            return None
        run = Run(self._compiled, row)
        made = [
            m for m in run.decide() if m.part.section.name == against.part.section.name and m.path[:1] in {(0,), ()}
        ]
        grants = [g for m in made for g in m.granted if g.given and _counts(g.grant.basis, g.grant.kind, claim)]
        return sum(g.amount or 0 for g in grants), sum(g.amount is None for g in grants)

    # -- making one ordinary -------------------------------------------------------------------------------------------

    def shrunk(self, data: dict[str, Any], shows: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The same with everything left out that does not matter."""
        for path in list(_leaves(data)):
            less = copy.deepcopy(data)
            _drop(less, path)
            if shows(less):
                data = less
        for key in ("customer", "order", "history"):
            less = {k: v for k, v in data.items() if k != key}
            if key in data and shows(less):
                data = less
        return data


def _counts(basis: str, kind: str, claim: Claim) -> bool:
    return claim.part == "all" or (basis if claim.part == "basis" else kind) == claim.name


def _runs(incident: Any, day: date) -> bool:
    n = day.toordinal()
    return bool(incident.start <= n and (incident.end is None or n <= incident.end))


def measure_of(name: str) -> tuple[str, str]:
    """What a column counts (``days since``), empty for a fact itself; and the fact."""
    for word in (" since ", " until "):
        if word in name:
            unit, _, fact = name.partition(word)
            return f"{unit}{word.rstrip()}", fact
    return ("date of", name.removeprefix("date of ")) if name.startswith("date of ") else ("", name)


def _moment(measure: str, v: int, today: date) -> datetime | None:
    """A moment that lies so far from noon of ``today``."""
    noon = datetime(today.year, today.month, today.day, _NOON, tzinfo=UTC)
    unit, _, direction = measure.rpartition(" ")
    sign = -1 if direction == "since" else 1
    try:
        match unit:
            case "date":
                return datetime.combine(date.fromordinal(v), noon.timetz())
            case "hours":
                return noon + sign * timedelta(seconds=v)
            case "days":
                return noon + sign * timedelta(days=v)
            case "months":
                month = today.month - 1 + sign * v
                return noon.replace(year=today.year + month // 12, month=month % 12 + 1, day=min(today.day, 28))
            case "years":
                return noon.replace(year=today.year + sign * v, day=min(today.day, 28))
            case _:
                return noon + sign * timedelta(days=v * 7 // 5)
    except (ValueError, OverflowError):
        return None


def _place(data: dict[str, Any], fact: str, plain: Any) -> bool:
    """Put a value where a case has it."""
    prefix, _, last = fact.partition(".")
    if fact.startswith("issue.chosen."):
        data["issues"][0].setdefault("chosen", {})[fact.removeprefix("issue.chosen.")] = plain
    elif prefix == "issue":
        data["issues"][0][last] = plain
    elif prefix == "item":
        data["issues"][0].setdefault("items", [{}])[0][last] = plain
    elif prefix == "thread":
        data["contact"].setdefault("thread", {"text": "…"})[last] = plain
    elif prefix in {"customer", "order", "contact"}:
        data[prefix][last] = plain
    elif prefix == "case":
        data[last] = plain
    else:
        data.setdefault("facts", {})[fact] = plain
    return True


def tries(point: Point) -> Iterator[Values]:
    """Values for the variables of a point, the most ordinary first; then others, as long as it takes not too many."""
    choices: list[list[Values]] = []
    for variable, regions in point.regions.values():
        if variable.column is not None:
            choices.append(
                [{variable.column: v} for r in sorted(regions, key=_ordinary) for v in _typical(r, variable)]
            )
    for variables, cells in point.joint:
        ordered = sorted(cells, key=lambda c: [_ordinary(r) for r in c])
        choices.append([t for cell in ordered for t in _together(variables, cell)])
    base: Values = {}
    for listed in choices:
        base |= listed[0]
    yield dict(base)
    tried = 1
    for listed in choices:
        for values in listed[1:]:
            if tried >= _TRIES:
                return
            tried += 1
            yield {**{k: v for k, v in base.items() if k not in listed[0]}, **values}


def _ordinary(r: Region) -> tuple[bool, bool, int]:
    """How ordinary: known before not to be had, positive before negative, near zero before far."""
    return r.absent, r.high < 0, min(abs(r.low), abs(r.high))


def _typical(r: Region, v: Variable) -> list[int | None]:
    if r.absent:
        return [None]
    low, high = r.low, r.high
    if v.column == "case.today":
        return [min(max(_DAY.toordinal(), low), high)]
    if low <= BELOW:
        return [min(0, high), high]
    if high >= BEYOND:
        return [max(low, 5000) if v.low <= BELOW else low, low]
    return list(dict.fromkeys((low, high)))


def _together(variables: tuple[Variable, ...], cell: tuple[Region, ...]) -> list[Values]:
    """For measures of one date: one of them is told, from a few places of its region; the others follow."""
    names = [str(v.column) for v in variables]
    if any(r.absent for r in cell):
        return [{names[0]: None}]
    return [{name: n} for name, v, r in zip(names, variables, cell, strict=True) for n in _typical(r, v)]


def _leaves(data: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for part in ("customer", "order", "facts"):
        for key in data.get(part, {}):
            if key != "id":
                yield part, key
    for key in data["issues"][0]:
        if key != "topic":
            yield "issues", key
    for key in ("unavailable",):
        if key in data:
            yield (key,)


def _drop(data: dict[str, Any], path: tuple[str, ...]) -> None:
    if len(path) == 1:
        del data[path[0]]
    elif path[0] == "issues":
        del data["issues"][0][path[1]]
    else:
        del data[path[0]][path[1]]
