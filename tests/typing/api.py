"""Checked by mypy, never run: the public face as a user types it."""

from datetime import UTC, date, datetime
from email.message import EmailMessage
from typing import Any, assert_type

from calmreply import Answer, Case, Decision, Finding, House, HouseError, Reply
from calmreply.channels import CHANNELS, Channel, Size
from calmreply.policy.front import F, Rule, Section, allow, deny, hours_since, refund
from calmreply.render.email import write
from calmreply.render.letter import Address

house = House.starter()
case = house.case({"id": "c-1", "contact": {"channel": "x", "text": "…"}})
assert_type(case, Case)
decision = house.decide(case, as_of=datetime(2026, 11, 21, tzinfo=UTC))
assert_type(decision, Decision)
reply = house.reply(decision, channel="email", locale="sl")
assert_type(reply, Reply)
assert_type(reply.text, str)
assert_type(reply.size, Size)
assert_type(reply.as_email(), EmailMessage)
assert_type(reply.as_letter(to=Address("Ana"), date=date(2026, 11, 21)), str)
assert_type(write(reply, to=("Ana", "ana@example.com")), bytes)
assert_type(house.answer(case, as_of=datetime(2026, 11, 21, tzinfo=UTC)), Answer)
assert_type(house.check(), tuple[Finding, ...])
assert_type(house.case_schema(), dict[str, Any])
assert_type(CHANNELS["x"], Channel)
try:
    House.load("nowhere")
except HouseError as error:
    assert_type(error.findings, tuple[Finding, ...])

section = Section(
    "cancel",
    kind="verdict",
    per="issue",
    applies=F.issue.want == "cancel",
    rules=[
        Rule(
            "not-yet-packed",
            when=(F.order.status == "open") & (hours_since(F.order.placed_at) < 24),
            then=allow(do="cancel-order", once=["confirm"], give=[refund(F.order.total, basis="contractual")]),
            because="Until we pack, nothing is lost.",
        )
    ],
    default=deny(say=["cancel-too-late"], because="The parcel is with the carrier."),
)
assert_type(section, Section)

house.decide(case, as_of="2026-11-21")  # type: ignore[arg-type]
house.reply(decision)  # type: ignore[call-overload]
