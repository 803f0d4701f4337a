"""The gate before an action: whether a decision holds it, and up to which amount.

A tool that pays, sends or cancels asks here first, whoever wrote the text that told it to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from calmreply.facts.case import Money
from calmreply.findings import near_help
from calmreply.money import parse_money
from calmreply.policy.decision import read

if TYPE_CHECKING:
    from calmreply.house.house import House
    from calmreply.policy.decision import Decision
    from calmreply.policy.result import Given, Result

__all__ = ["Permit", "permits"]

_CARRIED = frozenset({"decided", "settled"})


class Permit(NamedTuple):
    """Whether an action may be carried out; true or false as it stands in an ``if``.

    ``why`` says what permits it, or what is in the way, in one line. ``most`` is the whole amount that the decision
    holds for this action; None where it has none.
    """

    allowed: bool
    why: str
    most: Money | None = None

    def __bool__(self) -> bool:
        """Whether it is allowed."""
        return self.allowed


def permits(house: House, decision: Decision, action: str, amount: Money | str | None = None) -> Permit:
    """Whether ``decision`` holds ``action``: a kind of what is given, such as ``refund``, or what a rule says to do.

    ``amount`` is what is about to be paid, as `Money` or like ``"4.90 EUR"``. It must be named where the decision holds
    an amount, and not be more than what was kept after all limits, in that currency. Nothing is permitted that waits
    for a confirmation, that a limit took away, or that another version of the house decided.

    It remembers nothing: what was paid before is for the ledger to know. Raises `CalmreplyError` for an amount that
    cannot be read.
    """
    if isinstance(amount, str):
        minor, currency = parse_money(amount)
        amount = Money(minor=minor, currency=currency)
    if decision.house != house.hash:
        return Permit(False, "another version of the house decided this: decide again")
    results = read(house.parts.policy, decision).results
    given = [(g, r) for r in results for g in r.gives if g.kind == action]
    if given:
        return _gives(decision, action, given, amount)
    doing = [r for r in results if r.do == action]
    if doing:
        return _does(action, doing, amount)
    hit = next((r for r in results if action in r.forbids), None)
    if hit is not None:
        return Permit(False, f"`{action}` is forbidden by {hit.section}/{hit.rule}")
    held = {g.kind for r in results for g in r.gives} | {r.do for r in results if r.do}
    help_ = near_help(action, held)
    return Permit(False, f"the decision holds no `{action}`" + (f": {help_}" if help_ else ""))


def _does(action: str, doing: list[Result], amount: Money | None) -> Permit:
    ready = next((r for r in doing if r.status in _CARRIED), None)
    if ready is None:
        return Permit(False, _waits(action, doing))
    if amount is not None:
        return Permit(False, f"`{action}` has no amount in this decision")
    return Permit(True, f"decided by {ready.section}/{ready.rule}")


def _gives(decision: Decision, action: str, given: list[tuple[Given, Result]], amount: Money | None) -> Permit:
    left = [(g, r) for g, r in given if not g.dropped and g.kept != 0]
    if not left:
        return Permit(False, f"a limit took the `{action}` away")
    ready = [(g, r) for g, r in left if r.status in _CARRIED]
    if not ready:
        return Permit(False, _waits(action, [r for _, r in left]))
    why = "decided by " + ", ".join(dict.fromkeys(f"{r.section}/{r.rule}" for _, r in ready))
    amounts = [g.kept for g, _ in ready if g.kept is not None]
    currency = decision.row.currency
    if not amounts or currency is None:
        return Permit(False, f"`{action}` has no amount in this decision") if amount is not None else Permit(True, why)
    most = Money(minor=sum(amounts), currency=currency)
    if amount is None:
        return Permit(False, f"name the amount of the `{action}`: at most {most}", most)
    if amount.currency != currency:
        return Permit(False, f"the decision is in {currency}, not in {amount.currency}", most)
    if amount.minor <= 0:
        return Permit(False, f"{amount} is no amount to give", most)
    if amount.minor > most.minor:
        return Permit(False, f"{amount} is more than the {most} that were decided", most)
    return Permit(True, why, most)


def _waits(action: str, results: list[Result]) -> str:
    waits = dict.fromkeys(x for r in results for x in r.once)
    return f"`{action}` waits for " + (", ".join(waits) or "a decision")
