"""The phone script: steps in order, directions for the agent, words for the customer."""

from __future__ import annotations

import re

import pytest
from tests.small_house import LATE, MESSAGES, decided, remedy, small
from tests.starter import CASES, WHEN, case_bytes
from tests.starter import house as starter

from calmreply.findings import HouseError
from calmreply.policy.front import F, Rule, Section, allow, business_days, deny, refund

STEP = re.compile(r"(\d+)\. ([A-Z ]+): (.*)")


def steps(script):
    """The steps as (name, words); every line of a script is one, and they are counted from 1."""
    found = [STEP.fullmatch(line) for line in script.split("\n")]
    assert all(found), script
    assert [int(m[1]) for m in found] == list(range(1, len(found) + 1))
    return [(m[2], m[3].replace("\u00a0", " ")) for m in found]


def cancelling():
    return Section(
        "cancel",
        kind="verdict",
        per="issue",
        applies=F.issue.topic == "cancel",
        rules=[
            Rule(
                "open",
                when=F.order.status == "open",
                then=allow(
                    do="cancel-order",
                    once=["confirm"],
                    give=[refund(F.order.total, basis="contractual", to="card", arrives=business_days(3, 5))],
                ),
                because="Open.",
            )
        ],
        default=deny(say=["too-late"], because="Sent."),
    )


def test_a_script_greets_listens_answers_and_closes_in_that_order():
    house = small(remedy())
    assert steps(house.reply(decided(house, LATE), channel="phone").text) == [
        ("DO", "(Smile at 100%.)"),
        ("SAY", "Hello."),
        ("DO", "(Check who it is.)"),
        ("SAY", "We are sorry. The mistake was ours."),
        ("LISTEN", "(Let them finish.)"),
        ("DO", "(Speak slowly.)"),
        ("DO", "(Give the answer.)"),
        ("SAY", "We have sent twelve pounds and fifty pence the way you paid; it takes three to five business days."),
        ("SAY", "We are here for you."),
        ("SAY", "Goodbye from Lumen Lamps."),
        ("DO", "(Let them hang up first.)"),
    ]


def test_where_a_yes_or_no_decides_each_has_its_branch_behind_the_question():
    house = small(cancelling())
    order = {"id": "KP-1", "total": "5 GBP", "status": "open"}
    found = steps(house.reply(decided(house, {"topic": "cancel"}, order=order), channel="phone").text)
    at = found.index(("ASK", "Shall we do that?"))
    assert found[at + 1 : at + 3] == [("IF YES", "(Record it.)"), ("IF NO", "(Accept it.)")]
    assert [name for name, _ in found].count("ASK") == 1


def test_every_other_question_is_followed_by_listening():
    h = starter()
    asked = 0
    for name in CASES:
        script = h.reply(h.decide(h.case(case_bytes(name)), as_of=WHEN), channel="phone", locale="en").text
        found = steps(script)
        for at, (step, _) in enumerate(found):
            if step == "ASK":
                asked += 1
                assert found[at + 1][0] in {"LISTEN", "IF YES"}, (name, script)
    assert asked >= 3


@pytest.mark.parametrize("name", ["late-parcel-si", "cancel-before-packing-uk", "abuse-bg", "grief-uk"])
def test_directions_are_in_the_agents_language_and_words_in_the_customers(name):
    h = starter()
    decision = h.decide(h.case(case_bytes(name)), as_of=WHEN)
    english = steps(h.reply(decision, channel="phone", locale="en").text)
    for locale in h.locales:
        other = steps(h.reply(decision, channel="phone", locale=locale).text)
        assert [s for s, _ in other] == [s for s, _ in english]
        for (step, words), (_, theirs) in zip(other, english, strict=True):
            if words.startswith("("):
                assert words == theirs, "directions do not change"
            elif locale != "en" and step in {"SAY", "ASK"}:
                assert words != theirs, (locale, words)


def test_the_agents_may_speak_another_language_than_the_source(broken_house):
    folder = broken_house({"house.yaml": ("agents: en", "agents: sl")})
    from calmreply import House

    h = House.load(folder)
    script = h.reply(h.decide(h.case(case_bytes("late-parcel-si")), as_of=WHEN), channel="phone", locale="en").text
    assert "1. SAY" not in script
    assert "We are sorry" in script
    assert "Smile" not in script


def test_a_script_says_every_sentence_once_and_in_the_order_of_its_acts():
    h = starter()
    for name in CASES:
        reply = h.reply(h.decide(h.case(case_bytes(name)), as_of=WHEN), channel="phone", locale="sl")
        at = 0
        for sentence in reply.sentences:
            at = reply.text.index(sentence, at) + len(sentence)
        assert reply.parts[0].role == "step"


def test_a_script_lacks_no_step_nor_direction():
    house = small(
        remedy(), messages=MESSAGES.replace("step-say = SAY\n", "").replace("direction-calm", "direction-clam")
    )
    codes = {(f.code, f.message.split("`")[1]) for f in house.check() if f.severity == "error"}
    assert {("REN601", "step-say"), ("REN601", "direction-calm")} <= codes


def test_faults_of_the_messages_stop_a_script_before_it_is_written():
    with pytest.raises(HouseError):
        small(remedy(), messages=MESSAGES + "step-say = TWICE\n")
