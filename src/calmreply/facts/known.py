"""What the door knows about a case that it has let in: encoded facts, ready to be laid out in rows.

Made once when a case is read, kept beside the case, and good for the one house whose schema it was read with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.facts.schema import Person, Schema
    from calmreply.kinds import FactValue

__all__ = ["EVENT_KINDS", "Known", "KnownIssue", "Past"]

EVENT_KINDS = ("matter", "remedy", "promise", "contact", "feedback", "order")


Past = tuple[int, str, int, int | None, int | None, int | None, bool | None]
"""One event: seconds since 1970-01-01T00:00Z, id, and the encoded kind, issue, basis, amount, kept.

Plain tuples, since a case has many; events of one second stand in the order of their ids.
"""


class KnownIssue(NamedTuple):
    """One issue: its known facts by name, those of its items by name, and what cannot be had (the case's included)."""

    id: str
    facts: Mapping[str, FactValue]
    items: tuple[Mapping[str, FactValue], ...] | None
    item_ids: tuple[str, ...]
    unavailable: frozenset[str]
    recorded: tuple[tuple[str, str], ...]


class Known(NamedTuple):
    """A case as one house understands it. ``facts`` are those of the case, derived ones not among them.

    ``market`` is the caller's, else the only one. ``history`` is in the order of time.
    """

    schema: Schema
    facts: Mapping[str, FactValue]
    issues: tuple[KnownIssue, ...]
    history: tuple[Past, ...] | None
    unavailable: frozenset[str]
    market: str | None
    currency: str | None
    seed: int
    person: Person | None
    used: tuple[tuple[str, int, int], ...] = ()
    """How much of the limits that look back was used before: the limit's id, how often, and minor units."""
