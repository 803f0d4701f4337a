"""Every language and every channel states the same facts, read back from the finished text."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.starter import CASES, WHEN, case_bytes, house

from calmreply.readback import read_back


@pytest.mark.parametrize("name", CASES)
def test_each_reply_states_the_facts_of_the_decision_and_no_other(name):
    h = house()
    case = h.case(case_bytes(name))
    decision = h.decide(case, as_of=case.contact.at or WHEN)
    for public in (False, True):
        expected = set(h.replies.facts(decision, public=public))
        for channel in h.channels.values():
            if (channel.audience == "public") is not public:
                continue
            for locale in h.locales:
                reply = h.reply(decision, channel=channel.name, locale=locale)
                found = {(read.kind, read.value) for read in read_back(reply.text, locale)}
                if handed_over(reply):
                    assert found <= expected, (channel.name, locale, reply.text)
                else:
                    assert found == expected, (channel.name, locale, reply.text)


def handed_over(reply):
    """Whether an SMS left facts out and says where the whole answer stands instead."""
    return reply.channel == "sms" and "digest-more" in {a.message for a in reply.acts} and len(reply.shortened) > 1


def test_only_a_few_sms_hand_over():
    """A digest is written to hold the answer; the hand-over is for what is too much for two segments."""
    h = house()
    handed = total = 0
    for name in CASES:
        case = h.case(case_bytes(name))
        decision = h.decide(case, as_of=case.contact.at or WHEN)
        for locale in h.locales:
            reply = h.reply(decision, channel="sms", locale=locale)
            assert reply.size.fits
            expected = set(h.replies.facts(decision, public=False))
            handed += {(r.kind, r.value) for r in read_back(reply.text, locale)} != expected
            total += 1
    assert handed <= total * 0.05, f"{handed} of {total}"


@given(st.integers(100, 99_999_999), st.integers(0, 2_000), st.sampled_from(["uk", "si", "id"]))
@settings(max_examples=60, deadline=None)
def test_any_amount_and_any_day_are_the_same_in_every_language(minor, days, market):
    h = house()
    currency = {"uk": "GBP", "si": "EUR", "id": "IDR"}[market]
    data = json.loads(case_bytes("late-parcel-si"))
    money = f"{minor // 100}.{minor % 100:02} {currency}"
    data |= {"market": market}
    data["order"] |= {"total": money, "shipping_paid": money}
    decision = h.decide(h.case(data), as_of=WHEN + timedelta(days=days))
    expected = set(h.replies.facts(decision, public=False))
    assert ("money", money) in expected
    for locale in h.locales:
        for channel in ("email", "sms", "phone"):
            reply = h.reply(decision, channel=channel, locale=locale)
            found = {(read.kind, read.value) for read in read_back(reply.text, locale)}
            assert found == expected or (handed_over(reply) and found <= expected), (channel, locale, reply.text)
