"""Where a form, an agent or a classifier plugs in: the library never guesses from text what happened.

Here a form asks three questions. A classifier would fill the same places; what it is not sure of it leaves out, and the
decision then says what is missing, and the reply asks the customer for it or promises a person.
"""

from __future__ import annotations

from datetime import UTC, datetime

from calmreply import House

house = House.starter()
schema = house.case_schema()
topics = house.parts.schema.enums["topic"].members
print("a case needs:", ", ".join(schema["required"]))
print("it may be about:", ", ".join(topics))

form = {"topic": "complaint", "kind": "damaged", "fault": "carrier"}
case = house.case(
    {
        "id": "form-7",
        "locale": "en",
        "market": "uk",
        "contact": {"channel": "email", "text": "The pot came in two halves."},
        "issues": [form],
    }
)
decision = house.decide(case, as_of=datetime(2026, 11, 21, 9, tzinfo=UTC))
print("still missing:", ", ".join(decision.missing) or "nothing")
print()
print(house.reply(decision, channel="email").text)
