"""The phone script as text: steps in order, directions, words for the customer, cases below."""

from __future__ import annotations

import re

import pytest
from tests.small_house import LATE, MESSAGES, decided, remedy, small
from tests.starter import CASES, WHEN, case_bytes
from tests.starter import house as starter

from calmreply.findings import HouseError
from calmreply.policy.front import F, Rule, Section, allow, business_days, deny, refund

STEP = re.compile(r"(\d+)\. ([A-Z ]+): (.*)")
CASE = re.compile(r"(?:    ){1,2}[A-Z ]+: .*")
GATE = [
    ("DO", "(Smile at 100%.)"),
    ("DO", "(Ask for them.)"),
    ("SAY", "This is Lumen Lamps."),
    ("ASK", "Who is speaking?"),
    ("DO", "(Check who it is.)"),
    ("ASK", "Where do you live?"),
]


def steps(script):
    """The main steps as (name, words), counted from 1; every other line is what comes of a step, or the estimate."""
    head, blank, *lines = script.split("\n")
    assert re.fullmatch(r"[A-Z ,]+: \d+:[0-5]\d", head), head
    assert blank == ""
    found = [STEP.fullmatch(line) for line in lines if not line.startswith(" ")]
    assert all(found), script
    assert [int(m[1]) for m in found] == list(range(1, len(found) + 1))
    assert all(CASE.fullmatch(line) for line in lines if line.startswith(" ")), script
    return [(m[2], m[3].replace("\u00a0", " ")) for m in found]


def cases_of(script, question):
    """The lines below the step that says ``question``."""
    lines = script.split("\n")
    at = next(i for i, line in enumerate(lines) if line.endswith(f": {question}"))
    end = next((i for i in range(at + 1, len(lines)) if not lines[i].startswith(" ")), len(lines))
    return [line.strip() for line in lines[at + 1 : end]]


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


def test_a_script_makes_sure_who_is_there_then_listens_answers_and_closes():
    house = small(remedy())
    assert steps(house.reply(decided(house, LATE), channel="phone").text) == [
        *GATE,
        ("SAY", "Hello."),
        ("SAY", "We are sorry. The mistake was ours."),
        ("LISTEN", "(Let them finish.)"),
        ("DO", "(Speak slowly.)"),
        ("DO", "(Give the answer.)"),
        ("SAY", "We have sent twelve pounds and fifty pence the way you paid; it takes three to five business days."),
        ("SAY", "We are here for you."),
        ("SAY", "Goodbye from Lumen Lamps."),
        ("DO", "(Let them hang up first.)"),
    ]


def test_what_may_come_of_the_first_questions_stands_below_them():
    house = small(remedy())
    script = house.reply(decided(house, LATE), channel="phone").text
    assert cases_of(script, "(Ask for them.)") == ["IF NOBODY: (Call later.)"]
    assert cases_of(script, "Who is speaking?") == [
        "IF ANOTHER: (Name and number only.)",
        "SAY: Please tell them that Lumen Lamps called.",
    ]
    assert cases_of(script, "Where do you live?") == [
        "IF SURE: (Go on.)",
        "IF UNSURE: (Stay kind.)",
        "SAY: We will leave it at this for today.",
    ]


def test_where_a_yes_or_no_decides_each_answer_has_its_case():
    house = small(cancelling())
    order = {"id": "KP-1", "total": "5 GBP", "status": "open"}
    script = house.reply(decided(house, {"topic": "cancel"}, order=order), channel="phone").text
    assert cases_of(script, "Shall we do that?") == [
        "IF YES: (Record it.)",
        "IF NO: (Accept it.)",
        "IF UNCLEAR: (Ask again.)",
    ]
    assert [name for name, _ in steps(script)[len(GATE) :]].count("ASK") == 1


def test_every_other_question_is_followed_by_listening_and_its_answer_repeated():
    h = starter()
    asked = 0
    for name in CASES:
        script = h.reply(h.decide(h.case(case_bytes(name)), as_of=WHEN), channel="phone", locale="en").text
        found = steps(script)
        repeat = h.parts.catalogues["en"].messages["direction-repeat"].variants[""][0].text
        for at, (step, words) in enumerate(found):
            if step == "ASK" and not cases_of(script, words):
                asked += 1
                assert found[at + 1][0] == "LISTEN", (name, script)
                assert found[at + 2] == ("DO", f"({repeat})")
    assert asked >= 3


def test_a_code_is_read_a_second_time_and_repeated_by_the_other_side():
    h = starter()
    reply = h.reply(h.decide(h.case(case_bytes("anniversary-it")), as_of=WHEN), channel="phone", locale="en")
    found = steps(reply.text)
    at = next(i for i, (_, words) in enumerate(found) if "as in Kilo" in words)
    assert "second time" in found[at + 1][1]
    assert [step.times for step in reply.steps if "as in Kilo" in step.words] == [2]


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


def test_words_of_another_direction_are_isolated_from_the_names_of_the_steps():
    h = starter()
    decision = h.decide(h.case(case_bytes("late-parcel-si")), as_of=WHEN)
    said = [words for step, words in steps(h.reply(decision, channel="phone", locale="ar").text) if step == "SAY"]
    assert all(words.startswith("\u2068") and words.endswith("\u2069") for words in said)
    assert "\u2068" not in h.reply(decision, channel="phone", locale="sl").text


def test_the_agents_may_speak_another_language_than_the_source(broken_house):
    folder = broken_house({"house.yaml": ("agents: en", "agents: sl")})
    from calmreply import House

    h = House.load(folder)
    script = h.reply(h.decide(h.case(case_bytes("late-parcel-si")), as_of=WHEN), channel="phone", locale="en").text
    assert script.startswith("TRAJANJE S POSLUŠANJEM VRED: 1:")
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


@pytest.mark.parametrize("name", ["step-say", "step-unsure", "script-time", "direction-calm", "direction-twice"])
def test_a_script_lacks_no_step_nor_direction(name):
    house = small(remedy(), messages=MESSAGES.replace(f"{name} = ", f"{name}x = "))
    codes = {(f.code, f.message.split("`")[1]) for f in house.check() if f.severity == "error"}
    assert ("REN601", name) in codes


def test_faults_of_the_messages_stop_a_script_before_it_is_written():
    with pytest.raises(HouseError):
        small(remedy(), messages=MESSAGES + "step-say = TWICE\n")
