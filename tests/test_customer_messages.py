"""Real messages of customers, as the least case there can be, get a calm, complete reply in their language."""

from __future__ import annotations

import json

import pytest
from tests.starter import SHARED, WHEN, house

FILE = SHARED / "vectors" / "customer_messages.jsonl"
HEATED = ("!", "?!", "terrible", "awful", "unacceptable", "you should have", "your fault", "calm down", "anger")

if not FILE.is_file():
    pytest.skip("the customer messages are not beside the project", allow_module_level=True)

MESSAGES = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def test_there_are_two_hundred_in_three_languages():
    assert len(MESSAGES) == 200
    assert {m["lang"] for m in MESSAGES} == {"en", "id", "th"}


@pytest.mark.parametrize("channel", ["email", "x", "sms"])
def test_each_gets_a_calm_fitting_complete_reply(channel):
    h = house()
    texts = set()
    for message in MESSAGES:
        contact = {"channel": channel, "text": message["text"]}
        if channel == "x":
            contact["thread"] = {"text": message["text"]}
        case = h.case({"id": message["id"], "locale": message["lang"], "contact": contact})
        answer = h.answer(case, as_of=WHEN)
        reply = answer.first
        assert reply.locale == ("id" if message["lang"] == "id" else "en")
        assert reply.asked == message["lang"]
        assert reply.size.fits
        assert reply.text.strip() == reply.text
        assert len(reply.sentences) >= 2
        assert all(s.strip() for s in reply.sentences)
        lower = reply.text.lower()
        assert not [word for word in HEATED if word in lower]
        assert "{" not in reply.text
        assert "None" not in reply.text
        assert not any(word.isupper() and len(word) > 3 for word in reply.text.split())
        assert (answer.follow_up is not None) == (channel == "x")
        # Everyone gets the kind of reply that goes on: a question, an invitation, or a person.
        kinds = {act.kind for act in reply.acts}
        assert kinds & {"ask", "handover", "inform", "route"}
        texts.add((reply.locale, reply.text))
    # Nothing was said of any of them but their words; so, politeness and capitals apart, all get the same answer.
    assert len(texts) == 2


def test_shouting_and_letter_case_change_nothing():
    h = house()
    for message in MESSAGES[:60]:
        found = set()
        for text in (message["text"], message["text"].upper() + "!!!", message["text"].lower()):
            case = h.case({"id": "1", "locale": "en", "contact": {"channel": "email", "text": text}})
            decision = h.decide(case, as_of=WHEN)
            found.add((h.summary(decision)["fingerprint"], h.reply(decision, channel="email").text))
        assert len(found) == 1
