"""Promises: what is due, how they were kept, and a reminder before a day passes (R24)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.ledger.reading import decision_before, promises

if TYPE_CHECKING:
    from calmreply.ledger import Ledger

__all__ = ["Due", "Rates", "Reminder", "due", "rates", "reminders"]


class Due(NamedTuple):
    """An open promise; times in seconds since 1970-01-01T00:00Z. ``customer`` is None where nobody is known."""

    id: str
    what: str
    owner: str
    made_at: int
    due_at: int
    customer: str | None
    entry: int


class Rates(NamedTuple):
    """How one role kept its promises. ``rate`` is the share kept in time of all that are settled or overdue."""

    owner: str
    made: int
    kept: int
    late: int
    broken: int
    overdue: int
    open: int

    @property
    def rate(self) -> float | None:
        """The share kept in time of all whose day is over; None where there is none yet."""
        over = self.kept + self.late + self.broken + self.overdue
        return self.kept / over if over else None


class Reminder(NamedTuple):
    """A promise that will be due, and the case it was made in as data; None where that was erased."""

    promise: Due
    case: dict[str, Any] | None


def due(ledger: Ledger, before: int | None) -> tuple[Due, ...]:
    """The open promises due before a moment, by what is due first."""
    with ledger.reading() as connection:
        rows = promises(connection, due_before=before)
    return tuple(
        Due(p.id, p.what, p.owner, p.made_at, p.due_at, p.customer, p.seq) for p in rows if p.kept is None
    )  # fmt: skip


def rates(ledger: Ledger, now: int) -> tuple[Rates, ...]:
    """How promises were kept, by role. One that is told to be kept after its time counts as late."""
    with ledger.reading() as connection:
        rows = promises(connection)
    found: dict[str, dict[str, int]] = {}
    for p in rows:
        counts = found.setdefault(p.owner, dict.fromkeys(("made", "kept", "late", "broken", "overdue", "open"), 0))
        counts["made"] += 1
        if p.kept is None:
            counts["overdue" if p.due_at < now else "open"] += 1
        elif not p.kept:
            counts["broken"] += 1
        else:
            counts["late" if p.settled_at is not None and p.settled_at > p.due_at else "kept"] += 1
    return tuple(Rates(owner, **found[owner]) for owner in sorted(found))


def reminders(ledger: Ledger, before: int) -> tuple[Reminder, ...]:
    """The cases in which promises were made that are due before a moment.

    The case is the one that was decided, under an id of its own and without the customer's words; whoever owns the
    promise sees what it is about, and can answer it again.
    """
    found = []
    for promise in due(ledger, before):
        with ledger.reading() as connection:
            entry = decision_before(connection, promise.entry)
        case = None
        if entry is not None and entry.body is not None:
            case = {k: v for k, v in entry.body["case"].items() if k not in {"history", "used"}}
            case |= {"id": f"reminder-{promise.id[:12]}", "contact": {"channel": entry.body["channel"]}}
        found.append(Reminder(promise, case))
    return tuple(found)
