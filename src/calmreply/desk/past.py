"""What the ledger knows of a customer, as history and consents of the next case."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from calmreply.facts.case import MOST_IN_LIST, Case, Event, Money
from calmreply.ledger.deed import Subject
from calmreply.ledger.reading import entries_of, grants_of, promises_of

if TYPE_CHECKING:
    from calmreply.ledger import Ledger
    from calmreply.ledger.reading import Entry

__all__ = ["Past", "customer_of", "order_of", "past", "subject_of", "with_past"]

_KINDS = ("consent-given", "consent-withdrawn", "contact", "decision", "feedback")
_BASES = {"statutory", "contractual", "goodwill"}
_MOST = 400
"""Entries of one customer that are looked at: the latest."""


class Past(NamedTuple):
    """What is known of a customer: events with the matter each belongs to, decisions, and consents by name."""

    known: bool
    events: tuple[tuple[str | None, Event], ...]
    decisions: tuple[Entry, ...]
    consents: dict[str, bool]


def customer_of(case: Case) -> Subject | None:
    """The customer as a subject of the ledger."""
    return Subject("customer", case.customer.id) if case.customer else None


def order_of(case: Case) -> Subject | None:
    """The order as a subject of the ledger."""
    return Subject("order", case.order.id) if case.order else None


def subject_of(case: Case) -> Subject | None:
    """Whom a case is about: the customer, else the order."""
    return customer_of(case) or order_of(case)


def past(ledger: Ledger, case: Case, currency: str | None) -> Past:
    """What the ledger tells of whom the case is about; nothing, where nobody is known."""
    subject = subject_of(case)
    if subject is None:
        return Past(known=False, events=(), decisions=(), consents={})
    with ledger.reading() as connection:
        told = entries_of(connection, subject, _KINDS, most=_MOST)
        given = grants_of(connection, subject, most=_MOST)
        promised = promises_of(connection, subject)[-_MOST:]
    events: list[tuple[int, str | None, Event]] = []
    consents: dict[str, bool] = {}
    decisions = []
    seen: set[tuple[str, str | None]] = set()
    matters: list[tuple[int, str | None]] = []
    for entry in told:
        if entry.kind == "decision":
            decisions.append(entry)
            matters.append((entry.seq, entry.matter))
            for kind in entry.public.get("kinds", [None]) or [None]:
                # A matter decided anew is still one matter.
                if entry.matter is None or (entry.matter, kind) not in seen:
                    seen.add((entry.matter or "", kind))
                    events.append((entry.seq, entry.matter, _event(entry, "matter", issue=kind)))
        elif entry.kind.startswith("consent"):
            consents[entry.public["consent"]] = entry.kind == "consent-given"
        else:
            events.append((entry.seq, None, _event(entry, "contact" if entry.kind == "contact" else "feedback")))
    for grant in given:
        if grant.basis in _BASES:
            amount = None
            if grant.amount is not None and grant.currency == currency and currency is not None:
                amount = Money(minor=grant.amount, currency=currency)
            event = Event(
                id=f"ledger-{grant.seq}", at=_moment(grant.at), kind="remedy", basis=grant.basis, amount=amount
            )  # fmt: skip
            events.append((grant.seq, _matter_at(matters, grant.seq), event))
    for promise in promised:
        event = Event(id=f"ledger-{promise.seq}", at=_moment(promise.made_at), kind="promise", kept=promise.kept)
        events.append((promise.seq, _matter_at(matters, promise.seq), event))
    events.sort(key=lambda e: e[0])
    return Past(True, tuple((matter, event) for _, matter, event in events), tuple(decisions), consents)


def with_past(case: Case, before: Past, *, matter: str | None, used: dict[str, object]) -> Case:
    """The case with what the ledger knows: its history (the matter itself left out), consents, and limits used."""
    changes: dict[str, object] = {}
    if before.known:
        own = case.history or ()
        told = [e for m, e in before.events if matter is None or m != matter]
        room = max(MOST_IN_LIST - len(own), 0)
        changes["history"] = (*own, *(told[-room:] if room else ()))
    if case.customer is not None and before.consents:
        given = {name for name, stands in before.consents.items() if stands}
        consents = (case.customer.consents | given) - {n for n, stands in before.consents.items() if not stands}
        changes["customer"] = case.customer.model_copy(update={"consents": frozenset(consents)})
    if used:
        changes["used"] = {**case.used, **used}
    return case.model_copy(update=changes) if changes else case


def _event(entry: Entry, kind: str, *, issue: str | None = None) -> Event:
    suffix = f"-{issue}" if issue else ""
    return Event(id=f"ledger-{entry.seq}{suffix}", at=_moment(entry.at), kind=kind, issue=issue)


def _matter_at(matters: list[tuple[int, str | None]], seq: int) -> str | None:
    """The matter of the last decision before an entry: the entries of one answer stand together."""
    found = None
    for at, matter in matters:
        if at > seq:
            break
        found = matter
    return found


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at, UTC)
