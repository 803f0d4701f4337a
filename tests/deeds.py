"""Small deeds for the tests of the ledger: one case, maybe one voucher under two limits, maybe a promise."""

from __future__ import annotations

from calmreply.ledger import Deed, Ledger, NewEntry, NewGrant, NewPromise, Subject, Use

__all__ = ["BUDGET", "HOUSE", "MINE", "deed", "ledger_with_all", "open_ledger"]

HOUSE = "ab" * 32
MINE = "per-customer"
BUDGET = "budget"
DAY = 20_000
"""An ordinal, as `Use.day` wants it."""


def open_ledger(url: str, **options: object) -> Ledger:
    """A ledger that knows the house of these deeds."""
    ledger = Ledger(url, **options)
    ledger.keep_house(HOUSE, {"house.yaml": "name: Deeds"})
    return ledger


def deed(
    key: str, *, customer: str = "ada", amount: int | None = 500, seen: tuple[int, int] | None = (0, 0),
    most: tuple[int | None, int | None] = (3, 1_500), case: str | None = None, matter: str | None = None,
    precedent: int | None = None, at: int = 1_000, answer: bytes | None = None, order: str | None = None,
) -> Deed:  # fmt: skip
    """A deed that grants a voucher of ``amount``, or nothing if it is None; ``seen`` is of the customer's limit."""
    who = Subject("customer", customer)
    body = {"customer": customer, "order": order, "text": f"thank you, {customer}"}
    return Deed(
        key=key, case_hash=case or f"case of {key}", at=at, house=HOUSE, answer=answer or f"answer to {key}".encode(),
        entries=(
            NewEntry("decision", {"granted": amount is not None}, body, who, matter),
            NewEntry("reply", {"channel": "email"}, None, Subject("order", order) if order else None),
        ),
        grants=() if amount is None else (
            NewGrant("voucher", "goodwill", amount, "EUR", "late", "R1", {"customer": customer, "amount": amount}, who),
        ),
        uses=() if amount is None else (
            Use(MINE, who, "EUR", DAY, None, 1, amount, seen, *most),
            Use(BUDGET, None, "EUR", DAY, DAY, 1, amount, None, None, 1_000_000),
        ),
        promises=(NewPromise("call back", "ops", at + 86_400, who),), matter=matter, precedent=precedent,
    )  # fmt: skip


def ledger_with_all(url: str) -> Ledger:
    """A ledger with a row in every table."""
    ledger = open_ledger(url)
    ledger.record(deed("one", order="o-1", matter="m"))
    ledger.record(deed("two", seen=(1, 500), at=2_000))
    ledger.record(deed("three", customer="bo", at=3_000))
    ledger.note(NewEntry("feedback", {"stars": 4}, {"text": "fine"}, Subject("customer", "ada")), at=4_000)
    return ledger
