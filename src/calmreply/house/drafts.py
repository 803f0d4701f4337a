"""Drafts of a reply: told before they are written what they must say, and held against it afterwards."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from calmreply.findings import TimeError
from calmreply.house.brief import brief_of
from calmreply.house.verifying import expected
from calmreply.verify import verify

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.facts.case import Case
    from calmreply.house.brief import Brief
    from calmreply.house.house import House
    from calmreply.policy.decision import Decision
    from calmreply.verify import Verdict

__all__ = ["brief_draft", "verify_draft"]


def verify_draft(
    house: House,
    text: str,
    decision: Decision,
    *,
    channel: str,
    locale: str | None = None,
    as_of: datetime | None = None,
    case: Case | None = None,
    said: Sequence[str] = (),
) -> Verdict:
    """See `House.verify`."""
    return verify(text, expected(house, decision, channel, locale, _moment(decision, as_of), case=case, said=said))


def brief_draft(house: House, decision: Decision, *, channel: str, locale: str | None = None) -> Brief:
    """See `House.brief`."""
    return brief_of(expected(house, decision, channel, locale, _moment(decision, None)))


def _moment(decision: Decision, as_of: datetime | None) -> datetime:
    if as_of is None:
        return datetime.fromtimestamp(decision.as_of, UTC)
    if as_of.tzinfo is None:
        raise TimeError("`as_of` has no time zone", help="give an aware datetime, such as one in UTC")
    return as_of
