"""Reads the markets of a house, their calendars, and the incidents that are in force there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from calmreply.calendar import Calendar, Hours, parse_hours
from calmreply.facts.case import DAY
from calmreply.facts.kindtext import MEMBER
from calmreply.facts.notes import Notes, entries_of
from calmreply.facts.schema import Incident, Market
from calmreply.findings import CalmreplyError, Finding, near_help
from calmreply.money import REPLACED, minor_digits
from calmreply.reader import Node, Scalar, Table, as_items, as_text, fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.kinds import Kind

__all__ = ["read_day", "read_incidents", "read_markets"]


def read_day(node: Node | None, notes: Notes, code: str) -> int | None:
    """The ordinal of a date written ``2026-11-21``."""
    text = as_text(node, notes.faults)
    if node is None or text is None:
        return None
    try:
        if DAY.fullmatch(text):
            return date.fromisoformat(text).toordinal()
    except ValueError:
        pass
    notes.at(node, code, f"`{text[:40]}` is no date", "write it like `2026-11-21`")
    return None


def read_markets(house: Table, notes: Notes) -> dict[str, Market]:
    """The markets, each with its calendar in its own zone."""
    calendars = _calendars(house.get("calendars"), notes)
    markets: dict[str, Market] = {}
    entries = entries_of(house.get("markets"), notes, "markets")
    if not entries:
        help_ = "add `markets: {uk: {currency: GBP, zone: Europe/London, calendar: uk}}`"
        notes.whole("FAC311", "the house has no markets", help_)
    for entry in entries:
        if not MEMBER.fullmatch(entry.key):
            notes.key(entry, "FAC304", f"`{entry.key}` cannot be the name of a market", "letters, digits and `-`")
        needed = ["currency", "zone", "calendar"]
        parts = fields(entry.value, notes.faults, required=needed, what="market")
        if parts is None:
            continue
        texts = {key: as_text(parts[key], notes.faults) for key in needed if key in parts}
        currency, zone, name = (texts.get(key) for key in needed)
        if currency is not None:
            try:
                minor_digits(currency)
            except CalmreplyError as error:
                notes.at(parts["currency"], "FAC312", error.message, error.help)
            if gone := REPLACED.get(currency):
                node, message = parts["currency"], f"`{currency}` was replaced by {gone.by} on {gone.since}"
                help_ = f"write `currency: {gone.by}`"
                notes.faults.append(Finding("FAC320", "warning", message, node.span, help_, node.line))
        hours = calendars.get(name) if name is not None else None
        if name is not None and name not in calendars:
            help_ = near_help(name, calendars) or "declare it in `calendars`"
            notes.at(parts["calendar"], "FAC314", f"there is no calendar `{name[:40]}`", help_)
        if zone is None:
            continue
        try:
            week, holidays = hours or (((),) * 7, frozenset())
            calendar = Calendar(zone, week, holidays)
        except CalmreplyError as error:
            notes.at(parts["zone"], "FAC313", error.message, error.help)
            calendar = Calendar("UTC", week, holidays)  # so that what names this market is not told as well
        markets[entry.key] = Market(entry.key, currency or "", zone, calendar, entry.key_span)
    return markets


def _calendars(node: Node | None, notes: Notes) -> dict[str, tuple[Hours, frozenset[int]] | None]:
    """Hours and holidays by name; None for a calendar whose faults are told already."""
    found: dict[str, tuple[Hours, frozenset[int]] | None] = {}
    for entry in entries_of(node, notes, "calendars"):
        found[entry.key] = None
        parts = fields(entry.value, notes.faults, required=["hours"], optional=["holidays"], what="calendar")
        if parts is None or "hours" not in parts:
            continue
        text = as_text(parts["hours"], notes.faults)
        days = as_items(parts.get("holidays"), notes.faults) or ()
        holidays = [read_day(day, notes, "FAC314") for day in days]
        if text is None:
            continue
        try:
            hours = parse_hours(text)
        except CalmreplyError as error:
            notes.at(parts["hours"], "FAC314", error.message, error.help)
            continue
        if not any(hours):
            notes.at(parts["hours"], "FAC314", "the house works on no day", "give at least one day its hours")
        found[entry.key] = (hours, frozenset(day for day in holidays if day is not None))
    return found


def read_incidents(
    node: Node | None, markets: Mapping[str, Market], kinds: Kind | None, notes: Notes
) -> tuple[Incident, ...]:
    """The incidents in their order; where two are in force, the first counts. ``kinds`` is the enum, if declared."""
    found: list[Incident] = []
    if node is None or (isinstance(node, Scalar) and node.empty):
        return ()
    for item in as_items(node, notes.faults) or ():
        optional = ["markets", "until"]
        parts = fields(item, notes.faults, required=["id", "kind", "from"], optional=optional, what="incident")
        if parts is None:
            continue
        name, kind = as_text(parts.get("id"), notes.faults), as_text(parts.get("kind"), notes.faults)
        start, end = (read_day(parts.get(key), notes, "FAC316") for key in ("from", "until"))
        if name is not None and name in {i.id for i in found}:
            notes.at(parts["id"], "FAC316", f"the incident `{name[:40]}` stands twice", "give each its own id")
        if kind is not None and (not MEMBER.fullmatch(kind) or kind == "none"):
            notes.at(parts["kind"], "FAC310", f"`{kind[:40]}` cannot be a kind of incident", "letters, digits and `-`")
        elif kind is not None and kinds is not None and kind not in kinds.members:
            help_ = near_help(kind, kinds.members)
            notes.at(parts["kind"], "FAC310", f"`{kind}` is no member of the enum `incident`", help_)
        if start is not None and end is not None and end < start:
            notes.at(parts["until"], "FAC316", "the incident ends before it begins", "`until` is its last day")
        where = []
        for place in as_items(parts.get("markets"), notes.faults) or ():
            market = as_text(place, notes.faults)
            if market is not None and market not in markets:
                notes.at(place, "FAC311", f"there is no market `{market[:40]}`", near_help(market, markets))
            where.append(market or "")
        if name is not None and kind is not None and start is not None:
            found.append(Incident(name, kind, tuple(where), start, end, item.span))
    return tuple(found)
