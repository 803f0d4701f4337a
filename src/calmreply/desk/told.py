"""What a decision was, as digests that can be compared later without knowing whom it was for."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from calmreply.ledger.chain import canonical
from calmreply.policy.decision import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.facts.schema import Unit
    from calmreply.house import House
    from calmreply.policy.decision import Decision

__all__ = ["facts_digest", "outcome", "outcome_digest"]


def outcome(house: House, decision: Decision) -> list[Any]:
    """What was decided, without times: results with what they give, say, ask and promise; questions; who takes over."""
    decided = read(house.parts.policy, decision)
    results = [
        [r.section, r.unit, r.status, r.rule, r.stance, r.verdict, r.do, r.once,
         [[g.kind, g.basis, g.kept, g.dropped, g.to] for g in (*r.gives, *r.charges)],
         r.say, r.ask, [[p.what, p.owner] for p in r.promises], r.route, r.missing]
        for r in decided.results if r.status != "not-applicable"
    ]  # fmt: skip
    return [results, [list(a) for a in decided.asks], list(decided.person), decision.row.currency]


def outcome_digest(house: House, decision: Decision) -> str:
    """The digest of an outcome."""
    return _digest(outcome(house, decision))


def facts_digest(house: House, decision: Decision) -> str:
    """The digest of all that the policy could read of a case: two cases of equal facts and equal house have one.

    Ids, such as an order's number, count as known or not known; what was used of limits counts, the time does not.
    """
    columns = house.parts.policy.layout.columns

    def plain(unit: Unit) -> Iterator[Any]:
        for at, value in enumerate(unit.values):
            if columns[at].fact == "case.today":
                continue
            hidden = value is not None and columns[at].kind.name == "text-id"
            yield "known" if hidden else repr(value)
        yield unit.unavailable

    row = decision.row
    units = [row.case, *(u for issue in row.issues for u in (issue, *(issue.items or ())))]
    return _digest([decision.house, row.market, row.currency, [list(plain(u)) for u in units], row.used])


def _digest(data: object) -> str:
    return sha256(canonical(data).encode("utf-8", "surrogatepass")).hexdigest()[:32]
