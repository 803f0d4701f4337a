"""A case as plain data: to be kept, hashed and compared."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from calmreply.ledger.chain import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from calmreply.facts.case import Case

__all__ = ["case_data", "case_hash", "changed_facts"]

_TOLD = ("topic", "kind", "want", "fault", "items")
_OF_ORDER = ("total", "placed_at", "delivered_at", "paid_by", "status")
_OF_CUSTOMER = ("since", "standing", "identified")
_IDENTIFIED = "customer.identified"


def case_data(case: Case) -> dict[str, Any]:
    """The case as JSON data that `House.case` reads back to an equal case; what says nothing is left out."""
    data = case.model_dump(mode="json", exclude_defaults=True)
    for place in (data, data.get("customer") or {}, *data.get("issues", ())):
        for key in ("unavailable", "consents"):
            if key in place:
                place[key] = sorted(place[key])
    return data


def case_hash(case: Case) -> str:
    """What two calls with one key are compared by: all of the case, and neither the time nor the house."""
    return sha256(canonical(case_data(case)).encode("utf-8", "surrogatepass")).hexdigest()


def changed_facts(before: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[str, ...]:
    """The facts that one case knows and an earlier one in the same matter did not, or knew otherwise; sorted paths.

    How it was asked counts for nothing: text, channel, language, how often. Nor does what is *not* said this time, but
    for one thing: who was identified before and is not now may be somebody else.
    """
    old, new = dict(_facts(before)), dict(_facts(now))
    found = {path for path, value in new.items() if old.get(path) != value}
    if old.get(_IDENTIFIED) is True and new.get(_IDENTIFIED) is not True:
        found.add(_IDENTIFIED)
    if before.get("customer") and not now.get("customer"):
        found.add("customer.id")
    return tuple(sorted(found))


def _facts(case: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The facts of a case by path; those of an issue by the issue's id."""
    for prefix, names in (("customer", _OF_CUSTOMER), ("order", _OF_ORDER)):
        held = case.get(prefix) or {}
        yield from ((f"{prefix}.{name}", held[name]) for name in names if held.get(name) is not None)
    if case.get("market"):
        yield "case.market", case["market"]
    yield from ((name, value) for name, value in case.get("facts", {}).items() if value is not None)
    for issue in case.get("issues", ()):
        at = f"issues[{issue.get('id', '1')}]"
        yield from ((f"{at}.{name}", issue[name]) for name in _TOLD if issue.get(name) not in {None, "unknown"}
                    if not isinstance(issue.get(name), list))  # fmt: skip
        if issue.get("items") is not None:
            yield f"{at}.items", canonical(issue["items"])
        facts = issue.get("facts", {})
        yield from ((f"{at}.{name.removeprefix('issue.')}", value) for name, value in facts.items()
                    if value is not None)  # fmt: skip
        yield from ((f"{at}.recorded.{name}", value) for name, value in issue.get("recorded", {}).items())
