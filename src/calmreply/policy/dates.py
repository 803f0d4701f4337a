"""In force by date (S2): `from` and `until` of sections, rules and exceptions, as one more part of their conditions."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from calmreply.facts.schema import Fact
from calmreply.findings import near_help
from calmreply.kinds import BOOL, Kind, Label
from calmreply.policy.constants import constant, is_const
from calmreply.policy.faults import clip
from calmreply.policy.model import Expr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.policy.draft import DatesDraft, Word
    from calmreply.policy.faults import Faults
    from calmreply.policy.model import InForce, Section

__all__ = ["TODAY", "TODAY_IN_PUBLIC", "Dates"]

_DATE = Kind("date")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TODAY = Fact(
    "case.today", _DATE, Label.PUBLIC, "house", "case", derived=True, doc="the day by which rules are in force"
)
"""The date of ``as_of`` in the zone of the market; no rule names it, only dates are held against it."""
TODAY_IN_PUBLIC = Fact(
    "thread.today", _DATE, Label.PUBLIC, "house", "thread", derived=True, doc="the day by which rules are in force"
)
"""The same for the public section: in UTC where the zones of the markets do not agree on the day."""


class Dates:
    """Reads dates, and makes conditions of them. ``facts`` are those that the conditions read beside the house's."""

    def __init__(self, facts: Mapping[str, Fact], by: Word | None, faults: Faults) -> None:
        self.faults = faults
        self.facts: dict[str, Fact] = {}
        self.by = self._fact(facts, by) if by is not None else None

    def _fact(self, facts: Mapping[str, Fact], by: Word) -> Fact | None:
        fact = facts.get(by.text)
        dates = [f.name for f in facts.values() if f.kind.name in {"date", "datetime"} and f.scope == "case"]
        if fact is None:
            help_ = near_help(by.text, dates) or "name a date of the case, such as `order.placed_at`"
            self.faults.add("POL203", f"unknown fact `{clip(by.text)}`", by.span, help_)
            return None
        if fact.name not in dates:
            message = f"`{by.text}` is no date of the case"
            help_ = "rules are in force by one of " + ", ".join(f"`{d}`" for d in dates)
            self.faults.add("POL224", message, by.span, help_)
            return None
        return fact

    def read(self, draft: DatesDraft | None) -> InForce | None:
        """The first and the last day, or None where none is written, or one is wrong, which is told."""
        if draft is None or (draft.start is None and draft.end is None):
            return None
        start, end = (self._day(word) if word else None for word in draft)
        if start is not None and end is not None and start > end:
            span = draft.end.span if draft.end else None
            message = f"this ends on {date.fromordinal(end)}, before it begins on {date.fromordinal(start)}"
            self.faults.add("POL224", message, span, "write the earlier day after `from:`")
            return None
        return start, end

    def _day(self, word: Word) -> int | None:
        if _DAY.fullmatch(word.text):
            try:
                return date.fromisoformat(word.text).toordinal()
            except ValueError:
                self.faults.add("POL224", f"`{word.text}` is on no calendar", word.span, "check the month and the day")
                return None
        message = f"`{clip(word.text)}` is no date"
        self.faults.add("POL224", message, word.span, "write it year first: `2026-12-24`")
        return None

    def dated(self, section: Section) -> Section:
        """The section with its own dates in ``applies``, and those of its rules in their conditions."""
        if section.in_force is None and not any(r.in_force for r in section.rules):
            return section
        column = self._column(section)
        rules = tuple(replace(r, when=_joined(r.in_force, r.when, column)) if r.in_force else r for r in section.rules)
        applies = section.applies
        if section.in_force:
            applies = _joined(section.in_force, applies, column)
        return replace(section, applies=applies, rules=rules)

    def _column(self, section: Section) -> Expr:
        if section.kind == "public":
            self.facts[TODAY_IN_PUBLIC.name] = TODAY_IN_PUBLIC
            return Expr("column", (TODAY_IN_PUBLIC.name,), _DATE, Label.PUBLIC)
        if self.by is None:
            self.facts[TODAY.name] = TODAY
            return Expr("column", (TODAY.name,), _DATE, Label.PUBLIC)
        timed = self.by.kind.name == "datetime"
        return Expr("column", (f"date of {self.by.name}" if timed else self.by.name,), _DATE, self.by.label)


def _joined(force: InForce, when: Expr | None, column: Expr) -> Expr:
    """The dates and a condition, as one condition; both days are inclusive."""
    start, end = force
    parts = []
    if start is not None:
        parts.append(Expr(">=", (column, constant(start, _DATE)), BOOL, column.label))
    if end is not None:
        parts.append(Expr("<=", (column, constant(end, _DATE)), BOOL, column.label))
    if when is not None and not is_const(when):
        parts += when.args if when.op == "and" else (when,)  # type: ignore[arg-type]
    elif when is not None and when.args[0] is not True:
        parts.append(when)
    if len(parts) == 1:
        return parts[0]
    return Expr("and", tuple(parts), BOOL, max(p.label for p in parts))
