"""One case, decided once, answered in public and in private: run it with `python examples/first_reply.py`."""

from __future__ import annotations

from datetime import UTC, datetime

from calmreply import House

house = House.starter()
case = house.case(
    {
        "id": "c-1042",
        "locale": "sl",
        "market": "si",
        "contact": {
            "channel": "x",
            "thread": {"text": "Že tretji teden čakam!!!", "name": "Ana", "topic": "complaint"},
        },
        "issues": [{"topic": "complaint", "kind": "late", "fault": "carrier"}],
        "customer": {"id": "u-7", "name": "Ana Novak", "since": "2021-03-01"},
        "order": {
            "id": "KQ-2209",
            "total": "42.00 EUR",
            "status": "sent",
            "shipping_paid": "4.90 EUR",
            "days_late": 16,
        },
    }
)
answer = house.answer(case, as_of=datetime(2026, 11, 21, 20, tzinfo=UTC))
print(answer.first.text)
print()
if answer.follow_up is not None:
    print(answer.follow_up.text)
