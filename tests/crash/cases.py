"""What the writers of the crash harness are asked: cases that few customers share, so that limits bind and keys meet.

Forty cases in a row share four customers and one budget. All is worked out from the number of a case, so that a writer,
the supervisor and the count at the end agree without talking.
"""

from __future__ import annotations

from hashlib import sha256
from typing import NamedTuple

__all__ = ["BUDGET", "MOST_AMOUNT", "MOST_TIMES", "Case", "case"]

MOST_TIMES, MOST_AMOUNT = 5, 2_500
"""What one customer may be granted for ever: times, minor units."""
BUDGET = 8_000
"""What the house may grant within forty cases, in minor units."""
_TOGETHER = 40


class Case(NamedTuple):
    """One case: what it would be granted if limits allow, by whom the limits are shared."""

    number: int
    key: str
    customer: str
    amount: int
    month: int


def case(number: int) -> Case:
    """The case of a number."""
    month = number // _TOGETHER
    amount = 100 * (1 + sha256(str(number).encode()).digest()[0] % 9)
    return Case(number, f"key-{number}", f"customer-{month}-{number % 4}", amount, month)
