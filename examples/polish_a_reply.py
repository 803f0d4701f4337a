"""A reply worded better by somebody else, sent only if it still says the same: `python examples/polish_a_reply.py`.

The two polishers here stand in for a language model: functions of this file, without a network. The second one gives
away money that nobody decided on, does not listen when it is told so, and the house's own reply is sent.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from calmreply import House
from calmreply.house.polishing import polish

if TYPE_CHECKING:
    from calmreply.house.polishing import Constraints


def gentle(text: str, constraints: Constraints) -> str:
    """Adds a word of thanks. A model would be given `str(constraints.brief)`, and `constraints.feedback` when told."""
    if constraints.feedback:
        return text
    first, rest = text.split("\n\n", 1)
    return f"{first}\n\nThank you for your patience. {rest}"


def generous(text: str, constraints: Constraints) -> str:
    """Gives away ten times as much, and more when it is told not to."""
    return text.replace("4.90", f"{49 * constraints.attempt}.00")


house = House.starter()
case = house.case((Path(__file__).parent / "cases" / "late-parcel-si.json").read_bytes())
decision = house.decide(case, as_of=datetime(2026, 11, 21, 20, tzinfo=UTC))
for polisher in (gentle, generous):
    sent = polish(house, decision, polisher, channel="email", locale="en")
    print(f"--- {polisher.__name__}: {'polished' if sent.polished else 'our own reply'}")
    for verdict in sent.verdicts:
        print(verdict.state)
        print(verdict.feedback())
    print(sent.text)

for amount in ("4.90 EUR", "49.00 EUR"):
    permit = house.permits(decision, "refund", amount)
    print(f"refund {amount}: {'yes' if permit else 'no'}: {permit.why}")
