"""No private fact reaches a public reply: by construction, and in two runs that differ in private facts alone."""

from __future__ import annotations

import gc
import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.starter import CASES, WHEN, case_bytes, house

from calmreply import Case

PUBLIC = [name for name, channel in house().channels.items() if channel.audience == "public"]
THREAD = {"text": "Already three weeks!!!", "name": "Ana", "topic": "complaint"}


def two_runs(private, other, thread):
    """The public replies to two cases that share nothing but the thread."""
    texts = []
    for data in (private, other):
        case = house().case(
            {
                **data,
                "locale": "sl",
                "contact": {"channel": "x", "text": data["contact"].get("text", ""), "thread": thread},
            }
        )
        decision = house().decide(case, as_of=WHEN)
        texts.append([house().reply(decision, channel=name).text for name in PUBLIC])
    return texts


@given(
    st.sampled_from(CASES),
    st.sampled_from(CASES),
    st.sampled_from(["complaint", "praise", "unknown", "abuse", "question"]),
)
@settings(max_examples=150, deadline=None)
def test_public_replies_to_cases_that_differ_in_private_are_equal(one, other, topic):
    first, second = two_runs(json.loads(case_bytes(one)), json.loads(case_bytes(other)), {**THREAD, "topic": topic})
    assert first == second


def test_the_thread_does_change_the_public_reply():
    """The test above could fail: what is public does reach the reply."""
    data = json.loads(case_bytes("late-parcel-si"))
    first, second = two_runs(data, data, THREAD), two_runs(data, data, {**THREAD, "topic": "praise"})
    assert first != second


def test_no_value_of_a_private_fact_stands_in_a_public_reply():
    marker = "ZQXJ"
    data = json.loads(case_bytes("late-parcel-si"))
    data["customer"] |= {"id": marker, "name": f"{marker} {marker}", "given": marker, "family": marker}
    data["order"] |= {"id": marker, "total": "7777.77 EUR", "shipping_paid": "77.77 EUR"}
    data["id"] = marker
    case = house().case(data)
    decision = house().decide(case, as_of=WHEN)
    for locale in house().locales:
        for name in PUBLIC:
            text = house().reply(decision, channel=name, locale=locale).text
            assert marker not in text
            assert "77" not in text
            if house().channels[name].medium == "written":  # a machine is told the number to call back
                assert not any(c.isdigit() for c in text.replace("https://", ""))


def test_a_public_reply_holds_no_reference_to_the_case_or_the_private_reply():
    case = house().case(case_bytes("late-parcel-si"))
    decision = house().decide(case, as_of=WHEN)
    private = house().reply(decision, channel="email")
    public = house().reply(decision, channel="x")
    seen: set[int] = set()
    stack: list[object] = [public.text, public.sentences, public.subject, public.asked, public.why]
    stack += [public.script.acts, public.script.shortened]
    while stack:
        thing = stack.pop()
        if id(thing) in seen or isinstance(thing, type):
            continue
        seen.add(id(thing))
        assert thing is not decision.row
        assert thing is not private
        assert not isinstance(thing, Case)
        stack += [x for x in gc.get_referents(thing) if not callable(x) and not isinstance(x, dict)]


@pytest.mark.parametrize("topic", ["complaint", "praise", "question", "request", "abuse", "unknown"])
def test_every_public_reply_fits_in_every_language(topic):
    long = "Maximiliana-Konstantina Wolfeschlegelsteinhausen"
    for name in ("Ana", None, long):
        case = house().case(
            {"id": "1", "contact": {"channel": "x", "thread": {"text": "…", "name": name, "topic": topic}}}
        )
        decision = house().decide(case, as_of=WHEN)
        for locale in house().locales:
            for channel in PUBLIC:
                reply = house().reply(decision, channel=channel, locale=locale)
                assert reply.size.fits, (channel, locale, topic, reply.size)
                assert reply.locale == locale
                if house().channels[channel].medium == "written":
                    assert reply.handover == house().channels[channel].counterpart


def test_stars_do_not_change_anything():
    """A rating is carried and never read (S17)."""
    shuffler = random.Random(3)
    for name in CASES:
        data = json.loads(case_bytes(name))
        fingerprints, texts = set(), set()
        for stars in shuffler.sample(range(1, 6), 5):
            thread = {**data["contact"].get("thread", {"text": ""}), "rating": stars}
            case = house().case({**data, "contact": {**data["contact"], "channel": "google-review", "thread": thread}})
            decision = house().decide(case, as_of=WHEN)
            fingerprints.add(house().summary(decision)["fingerprint"])
            texts.add(house().reply(decision, channel="google-review", locale="en").text)
        assert len(fingerprints) == len(texts) == 1
