"""A decision as a short record, for logs, batch runs and other programs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from calmreply.money import write_money
from calmreply.policy.decision import read
from calmreply.policy.fingerprint import fingerprint, outcome_hash

if TYPE_CHECKING:
    from calmreply.policy.decision import Decision
    from calmreply.policy.model import Policy
    from calmreply.policy.result import Given, Result

__all__ = ["summary"]


def summary(policy: Policy, decision: Decision) -> dict[str, Any]:
    """What was decided, in plain words and exact values; amounts as ``12.50 EUR``, times as ISO 8601 in UTC.

    A proposed result carries under ``confirm`` what the next case records once the customer has agreed (S12):
    ``"recorded": {"confirm": "<hash>"}`` in its issue.
    """
    decided = read(policy, decision)
    currency = decision.row.currency or ""
    return {
        "house": decision.house,
        "fingerprint": fingerprint(policy, decision),
        "as_of": _iso(decision.as_of),
        "status": "person" if decided.person else _overall(decided.next_step[1], decided.status),
        "next": list(decided.next_step),
        "issues": dict(decided.status),
        "results": [_result(r, currency) for r in decided.results if r.status != "not-applicable"],
        "asks": [{"unit": a.unit, "about": a.about, "message": a.message} for a in decided.asks],
        "person": list(decided.person),
    }


def _overall(next_step: str, status: tuple[tuple[str, str], ...]) -> str:
    """The one word for a case: what it waits for, else whether anything was decided."""
    if next_step != "none":
        return next_step
    words = [word.split(":")[0] for _, word in status]
    return "decided" if any(w in {"decided", "settled"} for w in words) else "answered"


def _result(result: Result, currency: str) -> dict[str, Any]:
    found: dict[str, Any] = {"section": result.section, "unit": result.unit, "status": result.status}
    for name in ("rule", "stance", "verdict", "do", "route"):
        if getattr(result, name):
            found[name] = getattr(result, name)
    for name in ("once", "forbids", "say", "ask", "missing"):
        if getattr(result, name):
            found[name] = list(getattr(result, name))
    if result.gives:
        found["gives"] = [_given(g, currency) for g in result.gives]
    if result.charges:
        found["charges"] = [_given(g, currency) for g in result.charges]
    if result.status == "proposed":
        found["confirm"] = outcome_hash(result, currency or None)
    if result.promises:
        found["promises"] = [{"what": p.what, "owner": p.owner, "by": _iso(p.by)} for p in result.promises]
    return found


def _given(given: Given, currency: str) -> dict[str, Any]:
    found: dict[str, Any] = {"kind": given.kind, "basis": given.basis}
    if given.amount is not None:
        found["amount"] = write_money(given.kept or 0, currency)
        if given.kept != given.amount:
            found["before_limits"] = write_money(given.amount, currency)
    if given.dropped:
        found["dropped"] = True
    if given.to:
        found["to"] = given.to
    return found


def _iso(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
