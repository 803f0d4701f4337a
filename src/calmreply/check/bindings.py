"""Can each slot write the value it is bound to, and does each limit say what it takes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from calmreply.kinds import Kind
    from calmreply.language.model import Message, SlotDecl
    from calmreply.plan.needs import Need
    from calmreply.policy.model import Policy

__all__ = ["check_limits", "check_slot"]

_WRITES: dict[str, frozenset[str]] = {
    "money": frozenset({"money"}),
    "date": frozenset({"date", "datetime"}),
    "weekday": frozenset({"date", "datetime"}),
    "time": frozenset({"datetime"}),
    "datetime": frozenset({"datetime"}),
    "count": frozenset({"count", "int", "duration"}),
    "percent": frozenset({"percent"}),
    "enum": frozenset({"enum"}),
}
"""What each kind of slot can write; every other kind writes text."""


def check_slot(
    policy: Policy, enums: Mapping[str, tuple[str, ...]], need: Need, message: Message, slot: SlotDecl
) -> Iterator[Finding]:
    """REN609: a slot bound to a value of another kind, to members its enum lacks, or to a number beyond its range."""
    own = need.own.get(slot.name)
    bound = policy.slots.get(slot.name)
    kind = own or (bound.kind if bound is not None else None)
    if kind is None:
        return
    told = _unfit(kind, slot, enums)
    if told:
        place = (need.span if own is not None else None) or message.span
        yield Finding("REN609", "error", f"the slot `{slot.name}` of `{message.id}` {told[0]}", place, told[1])


def _unfit(kind: Kind, slot: SlotDecl, enums: Mapping[str, tuple[str, ...]]) -> tuple[str, str] | None:
    wanted = _WRITES.get(slot.kind, frozenset({"text-id"}))
    if kind.name not in wanted:
        fit = " or ".join(sorted(wanted))
        return f"is declared as {slot.kind} and bound to `{kind}`", f"bind it to {fit}, or declare it as what it is"
    if kind.name == "enum" and set(kind.members) - set(enums.get(slot.enum, ())):
        return (
            f"shows members that the enum `{slot.enum}` does not have",
            "declare the slot with the enum of the fact it shows",
        )
    exact = kind.low is not None and kind.low == kind.high
    if slot.kind == "count" and exact and (_below(kind.low, slot.low) or _below(slot.high, kind.high)):
        return f"is declared as `{slot}` and bound to `{kind}`", "declare the range that the value can have"
    return None


def _below(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one < other


def check_limits(policy: Policy) -> Iterator[Finding]:
    """REN610: a limit that refers in silence. What is only trimmed or dropped was never told, and so is not missed."""
    for limit in policy.limits:
        if limit.say is None and limit.over == "refer":
            yield Finding(
                "REN610",
                "error",
                f"the limit `{limit.id}` refers a matter to a person, and nothing tells the customer",
                limit.span,
                "add `say: <message>` to it",
            )
