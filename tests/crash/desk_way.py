"""How a case is answered in the crash harness by a desk: known, decided and worded from what the ledger holds.

The house is small: a voucher over what the lamp cost, under the limits that `cases` names, within 365 days for one
customer and within a month for the house. It is made once, before the writers fork.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from typing import Any

from tests.crash.cases import BUDGET, MOST_AMOUNT, MOST_TIMES, Case
from tests.crash.writers import Answer, LedgerWay, Store, read_rows
from tests.small_house import remedy, small

from calmreply import Desk, House
from calmreply.ledger import Ledger
from calmreply.policy.front import F, Limit, business_days, give, money, promise, voucher

__all__ = ["START", "DeskWay", "case_of", "house"]

START = datetime(2021, 1, 15, 8, tzinfo=UTC)
"""When the first cases come in: in the middle of a month."""
_SECONDS = 36_000


@cache
def house(most: int = BUDGET) -> House:
    """The house, whose two limits for a customer and one for itself all bind; ``most`` is what it may give a month."""
    about: dict[str, Any] = {"of": {"basis": "goodwill"}, "over": "drop", "say": "limit-goodwill", "because": "An end."}
    often = Limit("often", per="customer", within="365 days", times=MOST_TIMES, **about)
    much = Limit("much", per="customer", within="365 days", at=_pounds(MOST_AMOUNT), **about)
    budget = Limit("budget", per="house", within="month", at=_pounds(most), **about)
    gate = {"fact": "customer.identified", "applies": 'issue.topic == "cancel"', "ask": "ask-identity"}
    soon = promise("look", owner="team", by=business_days(2))
    paid = give(voucher(F.issue.price, basis="goodwill"), next=[soon])
    return small(remedy(paid), often, much, budget, gates={"identity": gate})


def _pounds(minor: int) -> Any:
    return money(f"{minor // 100} GBP")


def case_of(case: Case) -> dict[str, Any]:
    """The case as the house is asked it: a customer's lamp that is late, an order and so a matter of its own."""
    return {
        "id": case.key,
        "market": "uk",
        "contact": {"channel": "email", "text": "?"},
        "customer": {"id": case.customer, "identified": True},
        "order": {"id": f"order-{case.number}"},
        "issues": [{"topic": "complaint", "kind": "late", "price": f"{case.amount // 100}.00 GBP"}],
    }


def _month(case: Case) -> datetime:
    """The middle of the case's own month, so that each forty cases have a budget."""
    year, month = divmod(case.month, 12)
    return START.replace(year=START.year + year, month=month + 1)


class _DeskStore:
    def __init__(self, url: str, at_point: Callable[[str], None]) -> None:
        self._point = at_point
        self._new = False
        self._desk = Desk(house(), Ledger(url, at_point=self._passed))

    def _passed(self, name: str) -> None:
        self._new |= name == "after-commit"  # what is only read back does not come by there
        self._point(name)

    def answer(self, case: Case) -> tuple[Answer, bool]:
        self._new = False
        # Each call comes at another second of the day: a replay that decided anew would be seen.
        as_of = _month(case) + timedelta(seconds=time.monotonic_ns() // 1000 % _SECONDS)
        found = self._desk.answer(case_of(case), as_of=as_of, idempotency_key=case.key)
        return Answer("".join(g.id for g in found.grants), sha256(found.stored).hexdigest()), self._new


class DeskWay(LedgerWay):
    """Cases answered by `Desk.answer`."""

    def warm(self) -> None:
        """Make the house, and answer one case without a ledger, so that no writer has to build what can be shared."""
        one = Case(0, "key-0", "customer-0-0", 100, 0)
        house().answer(house().case(case_of(one)), as_of=START)

    def open(self, url: str, at_point: Callable[[str], None]) -> Store:
        """Open the desk in this process."""
        return _DeskStore(url, at_point)

    def faults(self, url: str) -> list[str]:
        """What the ledger's own check finds, what the audit finds, and each decision that does not come out again."""
        found = super().faults(url)
        with Desk(house(), Ledger(url)) as desk:
            found += [f"audit: {fault}" for fault in desk.audit()]
            keys = [key for (key,) in read_rows(url, "SELECT key FROM answers ORDER BY seq")]
            found += [f"{key}: decided otherwise now" for key in keys if not desk.replay(key).same]
        return found
