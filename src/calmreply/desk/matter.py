"""Which matter a case belongs to: found by id, order and topic, never by text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.ledger.chain import canonical

if TYPE_CHECKING:
    from collections.abc import Iterable

    from calmreply.facts.case import Case
    from calmreply.ledger.reading import Entry

__all__ = ["DAYS", "find_matter", "matter_key", "place_of", "topics"]

DAYS = 180
"""How many days back an earlier answer is the same matter, where the caller names none."""


def topics(case: Case) -> list[str]:
    """What a case is about, sorted; empty where nobody has said."""
    return sorted({issue.topic for issue in case.issues} - {"unknown"})


def matter_key(case: Case) -> str | None:
    """The key of a case's matter: the one it names, else customer, order and topics; None where those say too little.

    Two things with one order and one topic are one matter: whoever has to tell them apart names the matter.
    """
    if case.matter is not None:
        return canonical(["named", case.matter])
    about = topics(case)
    if not about or (case.customer is None and case.order is None):
        return None
    customer = case.customer.id if case.customer else None
    return canonical(["found", customer, case.order.id if case.order else None, about])


def find_matter(case: Case, decisions: Iterable[Entry], as_of: int) -> str | None:
    """The key under which the case's matter stands in the ledger, if this customer's decisions hold it.

    An order that only one side names does not part them, as long as one matter alone fits.
    """
    own = matter_key(case)
    if case.matter is not None or own is None:
        return own
    about, order = topics(case), case.order.id if case.order else None
    fits = []
    for entry in decisions:
        if entry.body is None or entry.matter is None or entry.at < as_of - DAYS * 86_400:
            continue
        if entry.body["topics"] == about and (order is None or entry.body["order"] in {None, order}):
            fits.append(entry.matter)
    if own in fits:
        return own
    return fits[0] if len(set(fits)) == 1 else own


def place_of(channel: str, *, medium: str, subject: bool) -> str:
    """The member of the enum ``place`` that says where an answer was given."""
    if medium == "spoken":
        return "phone"
    if channel in {"sms", "letter"}:
        return channel
    if subject:
        return "email"
    return "chat" if "chat" in channel else "message"
