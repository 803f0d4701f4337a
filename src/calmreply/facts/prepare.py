"""From a case to the row it is decided from, and from a public thread to the view it is answered from.

A `Preparer` is made once for a house and its layout: it writes one straight-line function that computes the columns of
the layout and nothing else. That function is generated from names this library has checked; no text of an author or a
customer ever stands in it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

from calmreply.calendar import day_of
from calmreply.facts.door import admit
from calmreply.facts.encode import epoch_of
from calmreply.facts.fill import Place, compile_fill
from calmreply.facts.release import released_name
from calmreply.facts.schema import PublicView, Row, Unit
from calmreply.findings import CaseError, TimeError, near_help

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.facts.case import Case, Thread
    from calmreply.facts.known import Known
    from calmreply.facts.schema import Column, Layout, Schema
    from calmreply.kinds import FactValue

__all__ = ["Preparer", "moment"]

_day = lru_cache(maxsize=4096)(day_of)


def moment(as_of: datetime) -> int:
    """Seconds since 1970-01-01T00:00Z. Raises `TimeError` for a naive ``as_of``."""
    if as_of.tzinfo is UTC:
        return epoch_of(as_of)
    if as_of.tzinfo is None or as_of.utcoffset() is None:
        shown = as_of.isoformat()
        raise TimeError(
            f"as_of={shown} has no time zone",
            help="write `datetime(..., tzinfo=UTC)`, or the zone the clock was read in",
        )
    return epoch_of(as_of.astimezone(UTC))


class Preparer:
    """Prepares cases for one house and one layout. Immutable once made; safe to share between threads.

    ``limits`` are the ids of the policy's limits in their order, by which a case says what was used of them before.
    """

    def __init__(self, schema: Schema, layout: Layout, limits: tuple[str, ...] = ()) -> None:
        self.schema = schema
        self.layout = layout
        self.limits = limits
        self._places = {name: _place(schema, name) for name in schema.markets}
        self._fill = compile_fill(schema, layout)
        self._public = tuple(_public_value(schema, column.name) for column in layout.public)
        self._topic_at = [at for at, column in enumerate(layout.public) if column.name == "thread.topic"]
        self._incident_at = [at for at, column in enumerate(layout.public) if column.name == "house.incident"]
        self._today_at = [at for at, column in enumerate(layout.public) if column.name == "thread.today"]
        self._wide = tuple(i for i in schema.incidents if not i.markets or {*i.markets} == {*schema.markets})
        self._no_incident = schema.places["incident"]["none"]
        self._local = tuple(at for at, column in enumerate(layout.columns) if _by_place(column))
        self._topics = schema.places["topic"]
        self._unseen: tuple[tuple[FactValue, ...], int] | None = None
        if not self._wide and not self._today_at:
            # Where there is no thread and no incident everywhere, there is one view for all.
            nobody = self.view(None, None, datetime(2000, 1, 1, tzinfo=UTC))
            self._unseen = nobody.values, nobody.seed

    def __reduce__(self) -> tuple[type[Preparer], tuple[Schema, Layout, tuple[str, ...]]]:
        """Pickled as what it is made from; the function is written anew."""
        return Preparer, (self.schema, self.layout, self.limits)

    def row(self, case: Case, as_of: datetime) -> Row:
        """The case as encoded values. Raises `TimeError` for a naive ``as_of``, `CaseError` for what does not fit.

        Where the market is unknown, a column holds what all markets agree on that the case may belong to (those of its
        currency, where that is known), and is unknown otherwise: so the zone a day is counted in is never assumed.
        """
        now = moment(as_of)
        known = admit(case, self.schema)
        if known.market is not None:
            place = self._places[known.market]
            row = self._fill(known, now, _day(now, place.zone), place)
        else:
            row = self._anywhere(known, now)
        thread = case.contact.thread
        if thread is not None and thread.locale and case.locale not in {None, thread.locale}:
            # What the house's records know of the customer's language is for private replies alone.
            row = row._replace(locale=case.locale)
        return row._replace(used=self._used(known)) if known.used else row

    def _used(self, known: Known) -> tuple[tuple[int, int], ...]:
        """What was used of each limit, in the order of the policy."""
        given = {name: (times, minor) for name, times, minor in known.used}
        for name in given:
            if name not in self.limits:
                help_ = near_help(name, self.limits) or "leave it out"
                raise CaseError(f"the house has no limit `{name[:60]}`", path=f"used.{name[:60]}", help=help_)
        return tuple(given.get(name, (0, 0)) for name in self.limits)

    def _anywhere(self, known: Known, now: int) -> Row:
        """The row of a case whose market is not known."""
        places = [p for p in self._places.values() if known.currency in {None, p.currency_code}]
        rows = [self._fill(known, now, _day(now, place.zone), place) for place in places]
        first, local = rows[0], self._local
        n_market = self.layout.index.get("case.market")
        n_incident = self.layout.index.get("house.incident")
        everywhere = None if n_incident is None else self._incident_everywhere(now)
        n_today = self.layout.index.get("case.today")
        today = first.today if len({row.today for row in rows}) == 1 else _day(now, "UTC")

        def agreed(units: Sequence[Unit]) -> Unit:
            values = list(units[0].values)
            lost = 0
            for at in local:
                if at >= len(values):
                    break
                if at == n_incident:
                    values[at] = everywhere
                elif at == n_today:
                    values[at] = today
                elif at == n_market or any(unit.values[at] != values[at] for unit in units[1:]):
                    values[at] = None
                    lost |= 1 << at
            one = units[0]
            # A column that differs by market is as far away as the market is itself.
            gone = lost if "case.market" in known.unavailable else 0
            away = (one.unavailable & ~lost) | gone
            items = one.items
            if items:
                items = tuple(agreed(group) for group in zip(*(unit.items or () for unit in units), strict=True))
            return Unit(one.id, tuple(values), (one.unknown & ~lost) | (lost & ~gone), away, items, one.recorded)

        case = agreed([row.case for row in rows])
        issues = tuple(agreed(group) for group in zip(*(row.issues for row in rows), strict=True))
        currency = first.currency if len({row.currency for row in rows}) == 1 else None
        return first._replace(case=case, issues=issues, currency=currency, market=None, today=today)

    def view(self, thread: Thread | None, locale: str | None, as_of: datetime) -> PublicView:
        """What a public reply is made from. It is handed nothing private, so that nothing private can enter.

        ``locale`` is the language the thread is written in, where the thread does not say it itself. The seed comes
        from the thread alone. Constants that differ by market are unknown here, and an incident is in force only if it
        is in every market. A name is what a rule of the house declassifies of it.
        """
        if thread is None and self._unseen is not None and as_of.tzinfo is not None:
            return PublicView(self._unseen[0], None, locale, self._unseen[1])
        now = moment(as_of)
        text, name, topic = ("", None, "unknown") if thread is None else (thread.text, thread.name, thread.topic)
        member = self._topics.get(topic)
        if member is None:
            help_ = near_help(topic, self._topics)
            raise CaseError(f"`{topic[:40]}` is no member of `topic`", path="contact.thread.topic", help=help_)
        values = list(self._public)
        for at in self._topic_at:
            values[at] = member
        for at in self._incident_at:
            values[at] = self._incident_everywhere(now)
        for at in self._today_at:
            days = {_day(now, place.zone) for place in self._places.values()}
            values[at] = days.pop() if len(days) == 1 else _day(now, "UTC")
        seed = crc32("\0".join((text, topic, name or "")).encode("utf-8", "surrogatepass"))
        said = released_name(name, self.schema.releases)
        return PublicView(tuple(values), said, (thread.locale if thread is not None else None) or locale, seed)

    def _incident_everywhere(self, now: int) -> int:
        """The first incident that is in force in every market, each by its own clock."""
        if self._wide:
            days = [_day(now, place.zone) for place in self._places.values()]
            for incident in self._wide:
                if incident.start <= min(days) and (incident.end is None or max(days) <= incident.end):
                    return self.schema.places["incident"][incident.kind]
        return self._no_incident


def _place(schema: Schema, name: str) -> Place:
    """What depends on the market alone."""
    market = schema.markets[name]
    members = schema.places["incident"]
    incidents = tuple((i.start, i.end, members[i.kind]) for i in schema.incidents if not i.markets or name in i.markets)
    return Place(
        name,
        schema.places["market"][name],
        market.currency,
        schema.places["currency"][market.currency],
        market.zone,
        market.calendar,
        incidents,
        members["none"],
        {f"house.{key}": datum.at(name) for key, datum in schema.data.items()},
    )


def _by_place(column: Column) -> bool:
    """Whether a column may differ from market to market."""
    if column.measure is not None:
        return column.measure != "hours"
    return column.scope == "house" or column.fact in {
        "case.market",
        "case.currency",
        "case.today",
        "customer.tenure_days",
    }


def _public_value(schema: Schema, column: str) -> FactValue:
    """The value of a public column that is a constant; None for the three that are not."""
    if column in {"thread.topic", "thread.today", "house.incident"}:
        return None
    name = column.removeprefix("house.")
    if not column.startswith("house.") or name not in schema.data:
        raise ValueError(f"`{column}` is no public column: only thread.topic and house.* are")
    return schema.data[name].at(None)
