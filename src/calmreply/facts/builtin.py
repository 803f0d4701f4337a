"""The facts and enums that every house has, before it declares its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.facts.known import EVENT_KINDS
from calmreply.facts.schema import Fact
from calmreply.kinds import BOOL, COUNT, MONEY, Kind, Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.facts.schema import Scope
    from calmreply.kinds import Source

__all__ = ["BASES", "ENUMS", "FIXED_ENUMS", "OWN_FIELDS", "builtin_facts"]

BASES = ("statutory", "contractual", "goodwill")

ENUMS: dict[str, Kind] = {
    "topic": Kind("enum", ("unknown", "complaint", "cancel", "return", "tracking", "question", "request", "praise")),
    "kind": Kind(
        "enum",
        ("late", "lost", "wrong", "missing", "damaged", "quality", "billing", "service", "website", "other"),
    ),
    "want": Kind("enum", ("refund", "replacement", "repair", "answer")),
    "fault": Kind("enum", ("ours", "carrier", "customer", "nobody")),
    "method": Kind("enum", ("original", "card", "transfer", "wallet", "voucher", "cash")),
    "order-status": Kind("enum", ("open", "packed", "sent", "delivered", "cancelled", "returned")),
    "standing": Kind("enum", ("guest", "member"), ordered=True),
    "place": Kind("enum", ("email", "letter", "phone", "chat", "message", "sms")),
}
"""Members where a house names none. A house replaces the members of an enum as a whole."""

FIXED_ENUMS = ("market", "currency", "incident")
"""Enums whose members come from elsewhere in house.yaml: they cannot be listed."""

OWN_FIELDS: Mapping[str, frozenset[str]] = {
    "case": frozenset(
        {"id", "contact", "issues", "locale", "customer", "order", "history", "market", "matter"}
        | {"unavailable", "facts", "used", "issue", "item", "house", "thread", "case"}
    ),
    "customer": frozenset(
        {"id", "name", "given", "family", "since", "standing", "identified", "addressee", "consents"}
        | {"zone", "household"}
    ),
    "order": frozenset({"id", "total", "placed_at", "delivered_at", "paid_by", "status"}),
    "issue": frozenset(
        {"id", "topic", "kind", "want", "fault", "items", "facts", "unavailable", "recorded", "chosen"},
    ),
    "item": frozenset(),
    "history": frozenset(),
}
"""By prefix, the words that are fields of the case's own values, so that no declared fact can hide one."""


def builtin_facts(enums: Mapping[str, Kind], item_fields: tuple[Fact, ...]) -> tuple[dict[str, Fact], dict[str, str]]:
    """The built-in facts over a house's enums, and which named enum each has. ``item_fields`` are its item facts."""
    facts: dict[str, Fact] = {}
    enum_of: dict[str, str] = {}

    def add(
        name: str,
        kind: Kind | str,
        doc: str,
        source: Source = "record",
        *,
        scope: Scope = "case",
        label: Label = Label.PRIVATE,
        fields: tuple[Fact, ...] = (),
        derived: bool = False,
    ) -> None:
        if isinstance(kind, str):
            enum_of[name] = kind
            kind = enums[kind]
        facts[name] = Fact(name, kind, label, source, scope, fields=fields, derived=derived, doc=doc)

    def derive(name: str, kind: Kind, doc: str, *, scope: Scope = "case") -> None:
        add(name, kind, doc, scope=scope, derived=True)

    public = Label.PUBLIC
    add(
        "thread.topic",
        "topic",
        "what a reader of the public thread sees it is about",
        "agent",
        scope="thread",
        label=public,
    )
    add(
        "house.incident",
        "incident",
        "the incident in force, or none",
        "house",
        scope="house",
        derived=True,
        label=public,
    )
    add("case.market", "market", "the market the case belongs to")
    add("case.currency", "currency", "the one currency of the case", derived=True)
    add("contact.messages", COUNT, "how often the customer wrote about this; read by hand-over alone")
    add("customer.identified", BOOL, "whether the house has made sure who the customer is")
    add("customer.since", Kind("date"), "the day the customer became one")
    add("customer.standing", "standing", "the customer's standing with the house")
    derive("customer.tenure_days", COUNT, "days since the customer became one")
    add("order.id", Kind("text-id"), "the order's number")
    add("order.total", MONEY, "what the order cost")
    add("order.placed_at", Kind("datetime"), "when it was ordered")
    add("order.delivered_at", Kind("datetime"), "when it was delivered")
    add("order.paid_by", "method", "how it was paid")
    add("order.status", "order-status", "how far the order is")
    add("issue.topic", "topic", "what the issue is about", "agent", scope="issue")
    add("issue.kind", "kind", "what went wrong", "agent", scope="issue")
    add("issue.want", "want", "what the customer wants; the topic where nothing else is said", "agent", scope="issue")
    add("issue.fault", "fault", "whose fault it is", "agent", scope="issue")
    add("issue.items", Kind("list"), "the things the issue is about", scope="issue", fields=item_fields)
    fields = (
        Fact("kind", Kind("enum", EVENT_KINDS), doc="what sort of event"),
        Fact("issue", enums["kind"], doc="what kind of issue it was about"),
        Fact("basis", Kind("enum", BASES), doc="on what ground something was given"),
        Fact("amount", MONEY, doc="how much was given"),
        Fact("kept", BOOL, doc="whether a promise was kept; unknown while it is open"),
    )
    enum_of["history.issue"] = "kind"
    add("history", Kind("list"), "what happened with this customer before", fields=fields)
    derive("history.matters", COUNT, "matters in the last 365 days")
    derive("history.same_issue", COUNT, "matters of this issue's kind in the last 365 days", scope="issue")
    derive("history.goodwill", MONEY, "what was given as goodwill in the last 365 days")
    derive("history.open_promises", COUNT, "promises that are still open")
    derive("history.broken_promises", COUNT, "promises of the last 365 days that were not kept")
    derive("history.orders", COUNT, "orders so far")
    return facts, enum_of
