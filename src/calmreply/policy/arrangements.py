"""Definitions, named outcomes, live exceptions and choices, written in Python (S2, S13).

::

    Define("lately", hours_since(F.order.placed_at) < 24)
    Named("as-it-was", allow(do="cancel-order", once=["confirm"]))
    Rule("early", when=defined("lately"), then=outcome("as-it-was"), because="Nothing is packed yet.")
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from calmreply.findings import ExpressionError
from calmreply.policy.draft import (
    ChooseDraft,
    DatesDraft,
    ExceptionDraft,
    LimitDraft,
    OptionDraft,
    OutcomeDraft,
    Word,
)
from calmreply.policy.expressions import Expression, Value
from calmreply.policy.raw import node
from calmreply.policy.yields import Statement, Then, check_type, here, statement, word, written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.findings import Span

__all__ = [
    "Choose",
    "Day",
    "Define",
    "LiveException",
    "Named",
    "Option",
    "Uses",
    "dates",
    "defined",
    "outcome",
]

Day: TypeAlias = "str | date"
"""A day, as a date or as ``"2026-12-24"``."""


def dates(starts: Day | None, until: Day | None, place: Span) -> DatesDraft | None:
    """The days between which something is in force, both inclusive."""
    start, end = (_day(day, place) if day is not None else None for day in (starts, until))
    return DatesDraft(start, end) if start or end else None


def _day(day: Day, place: Span) -> Word:
    if isinstance(day, datetime) or not isinstance(day, str | date):
        raise ExpressionError(f"{day!r} is no day", help='write `until="2026-12-24"` or a `datetime.date`')
    return word(day if isinstance(day, str) else day.isoformat(), place)


class Define:
    """A condition or an amount with a name, read as ``defined("name")``."""

    __slots__ = ("draft",)

    def __init__(self, name: str, value: Value) -> None:
        place = here()
        self.draft = (word(name, place), written(value, place))


def defined(name: str) -> Expression:
    """What a definition of the house stands for."""
    return Expression(node("name", word(name, here()).text))


class Named:
    """An outcome with a name, that rules and defaults yield by ``then=outcome("name")``."""

    __slots__ = ("draft",)

    def __init__(self, name: str, then: Then) -> None:
        place = here()
        check_type(then, Then, "then", "write `allow(…)`, `give(…)` or another outcome")
        self.draft = (word(name, place), replace(then.draft, span=place))


def outcome(name: str, *, because: str | None = None) -> Then:
    """The outcome of that name. ``because`` is for defaults; a rule has its own."""
    place = here()
    return Then(OutcomeDraft(named=word(name, place), span=place), because)


class Uses:
    """How often an exception may be used: ``Uses(20, per="customer", within="365 days")``."""

    __slots__ = ("draft",)

    def __init__(
        self,
        times: int,
        *,
        per: str | None = None,
        within: str | None = None,
        over: str | None = None,
        say: Statement | None = None,
        because: str | None = None,
    ) -> None:
        place = here()
        self.draft = LimitDraft(
            id=None,
            of=(),
            per=word(per, place) if per is not None else None,
            at=None,
            times=times,
            over=word(over, place) if over is not None else None,
            say=statement(say) if say is not None else None,
            because=because,
            span=place,
            window=word(within, place) if within is not None else None,
        )


class LiveException:
    """An exception (S2): it stands before the rules of its section until a day, and somebody answers for it."""

    __slots__ = ("draft",)

    def __init__(
        self,
        id: str,
        *,
        section: str,
        when: Value,
        then: Then,
        owner: str,
        reason: str,
        until: Day,
        starts: Day | None = None,
        limit: Uses | int | None = None,
        on_claim: bool = False,
    ) -> None:
        place = here()
        check_type(then, Then, "then", "write `then=allow(…)`, `then=give(…)` or another outcome")
        if isinstance(limit, int):
            limit = Uses(limit)
        if limit is not None:
            check_type(limit, Uses, "limit", "write `limit=20` or `limit=Uses(20, per=…)`")
        self.draft = ExceptionDraft(
            id=word(id, place),
            section=word(section, place),
            when=written(when, place),
            then=replace(then.draft, span=place),
            owner=word(owner, place),
            reason=reason,
            dates=dates(starts, until, place),
            limit=limit.draft if limit is not None else None,
            on_claim=on_claim,
            span=place,
        )


class Option:
    """One option of a choice: when it is open, and what it yields."""

    __slots__ = ("then", "when")

    def __init__(self, then: Then, *, when: Value = None) -> None:
        check_type(then, Then, "then", "write `Option(give(…), when=…)`")
        self.then, self.when = then, when


class Choose:
    """A choice (S13): ``Choose("remedy", ask="ask-remedy", options={"refund": Option(…), "replacement": Option(…)})``.

    ``always_ask`` asks also where one option alone is open.
    """

    __slots__ = ("draft",)

    def __init__(self, id: str, *, ask: str, options: Mapping[str, Option], always_ask: bool = False) -> None:
        place = here()
        found = []
        for name, option in options.items():
            check_type(option, Option, "options", "write `options={…: Option(give(…))}`")
            when = written(option.when, place) if option.when is not None else None
            found.append(OptionDraft(word(name, place), when, option.then.draft))
        self.draft = ChooseDraft(word(id, place), word(ask, place), tuple(found), always_ask, place)
