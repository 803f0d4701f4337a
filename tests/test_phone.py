"""The gate of a call: nothing private is said before it is known who is there, in any script of any house."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import house_cases, houses
from tests.small_house import LATE, MESSAGES, decided, remedy, small
from tests.starter import CASES, WHEN, case_bytes
from tests.starter import house as starter

from calmreply.channels.counting import seconds_of_speech
from calmreply.findings import ChannelError, RenderError
from calmreply.kinds import Label
from calmreply.plan import reserved
from calmreply.plan.act import Act, Declared
from calmreply.plan.aloud import said_at_first
from calmreply.plan.build import plan_private
from calmreply.policy.decide import Engine
from calmreply.render.compose import GREETING
from calmreply.render.fit import Spoken
from calmreply.render.phone import behind_gate, lay_out, unguarded
from calmreply.render.phone.estimate import LISTENING
from calmreply.render.phone.lay_out import _Writer
from calmreply.render.phone.steps import Step, walk

SMALL = small(remedy())
CATALOGUE = SMALL.parts.catalogues["en"]
FIRST = said_at_first(SMALL.replies.declared, {}, voicemail=False)
KINDS = ("open", "answer", "give", "inform", "confirm", "ask", "promise", "route", "handover", "close", "sign")


def script(name, locale=None):
    h = starter()
    return h.reply(h.decide(h.case(case_bytes(name)), as_of=WHEN), channel="phone", locale=locale)


def laid(acts):
    """The call in which these acts are said behind the usual ones, greeting included."""
    said = [Spoken(act, "") for act in (*FIRST, *acts)]
    said.insert(behind_gate(said), Spoken(GREETING, ""))
    call, _ = lay_out(said, CATALOGUE, CATALOGUE, public=False)
    return call, [spoken.act for spoken in said]


class Anything(dict):
    """Declares every message that is asked for, without slots."""

    def get(self, name, _=None):  # noqa: D102 - a dictionary's own
        return self[name]

    def __missing__(self, name):
        return Declared((), frozenset({""}))

    def __contains__(self, name):
        return True


# ---- the proof, and that it can fail ---------------------------------------------------------------------------------


def test_no_script_of_the_starter_says_anything_private_before_the_gate():
    h = starter()
    for name in CASES:
        for locale in h.locales:
            reply = script(name, locale)
            assert unguarded(reply.steps, reply.acts) == (), (name, locale)
            gates = [at for at, step in enumerate(reply.steps) if step.gate]
            assert len(gates) == 1
            early = {step.at for step in walk(reply.steps[: gates[0] + 1]) if step.at is not None}
            assert {reply.acts[at].message for at in early} == {reserved.VOICEMAIL, *reserved.PHONE}
            late = {step.at for step in walk(reply.steps[gates[0] + 1 :]) if step.at is not None}
            assert early | late == set(range(len(reply.acts))), "every act has its step"
            assert reply.acts[min(late)].message == "", "the greeting by name is the first thing behind the gate"


def test_no_script_of_a_random_house_does():
    plans = Counter()
    for seed in range(40):
        policy, calendars = houses.house(seed)
        engine = Engine(policy, calendars, warm=None)
        for row, view in house_cases.cases(policy, seed, 5):
            acts = plan_private(policy, engine.decide(row, view).shape, Anything()).acts
            call, said = laid(acts)
            assert unguarded(call.steps, said) == ()
            plans[len(acts)] += 1
    assert sum(plans.values()) == 200
    assert len(plans) > 3


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(["", "once-confirm", "close", "sign", "law"]))))
@settings(max_examples=100, deadline=None)
def test_no_order_of_acts_gets_past_the_gate(pairs):
    acts = [Act(kind, "answer", message or f"m{n}") for n, (kind, message) in enumerate(pairs)]
    call, said = laid(acts)
    assert unguarded(call.steps, said) == ()
    assert {step.at for step in walk(call.steps) if step.at is not None} == set(range(len(said)))


@pytest.mark.parametrize("place", range(6))
def test_a_private_sentence_planted_before_the_end_of_the_gate_is_refused(monkeypatch, place):
    whole = _Writer.opening

    def opening(self):
        steps = whole(self)
        return [*steps[:place], self.say(len(self.said) - 1), *steps[place:]]

    monkeypatch.setattr(_Writer, "opening", opening)
    with pytest.raises(RenderError, match="before it is known who is there"):
        small(remedy()).reply(decided(small(remedy()), LATE), channel="phone")


def test_a_private_sentence_in_a_case_of_the_gate_is_seen():
    call, acts = laid([Act("give", "answer", "give-refund")])
    private = len(acts) - 1
    gate = next(at for at, step in enumerate(call.steps) if step.gate)
    told = Step("case", "IF", direction="?", cases=(Step("say", "SAY", at=private),))
    steps = [*call.steps]
    steps[gate] = steps[gate]._replace(cases=(told,))
    assert unguarded(steps, acts) == (acts[private],)
    steps[gate] = call.steps[gate]._replace(gate=False)
    assert set(unguarded(steps, acts)) == {a for a in acts if a.label > Label.PUBLIC}, "a script without a gate"


def test_what_is_said_first_binds_no_private_fact():
    other = "# (public)\nphone-other = Please tell them that Lumen Lamps called."
    told = MESSAGES.replace(other, "# (public) $note (code)\nphone-other = It is about { $note }.")
    house = small(remedy(), messages=told, slots={"url": "house.url", "note": "issue.note"})
    assert "REN607" in {f.code for f in house.check() if "phone-other" in f.message}
    with pytest.raises(RenderError, match="nothing public binds the slot `note`"):
        house.reply(decided(house, LATE), channel="phone")


@pytest.mark.parametrize("name", reserved.PHONE)
def test_a_house_that_telephones_has_every_message_of_the_gate_marked_public(name):
    lacking = small(remedy(), messages=MESSAGES.replace(f"# (public)\n{name} = ", f"# (public)\n{name}x = "))
    assert ("REN601", name) in {(f.code, f.message.split("`")[1]) for f in lacking.check()}
    with pytest.raises(RenderError, match=name):
        lacking.reply(decided(lacking, LATE), channel="phone")
    unmarked = small(remedy(), messages=MESSAGES.replace(f"# (public)\n{name} = ", f"{name} = "))
    assert ("REN603", name) in {(f.code, f.message.split("`")[1]) for f in unmarked.check()}


def test_whoever_answers_hears_the_same_whatever_the_case_holds():
    """Two runs that share nothing but the language: up to the end of the gate the scripts are equal."""
    h = starter()
    texts = set()
    for name in CASES:
        reply = script(name, "sl")
        gate = next(at for at, step in enumerate(reply.steps) if step.gate)
        texts.add(repr([(s.kind, s.words, s.direction) for s in walk(reply.steps[: gate + 1])]))
    assert len(texts) == 1
    data = json.loads(case_bytes("late-parcel-si"))
    data["customer"] |= {"given": "ZQXJ", "family": "ZQXJ"}
    reply = h.reply(h.decide(h.case(data), as_of=WHEN), channel="phone", locale="sl")
    gate = next(at for at, step in enumerate(reply.steps) if step.gate)
    assert "ZQXJ" not in repr(reply.steps[: gate + 1])
    assert "ZQXJ" in reply.text


# ---- steps and estimate ----------------------------------------------------------------------------------------------


def test_listening_comes_before_the_first_answer():
    for name in CASES:
        reply = script(name, "en")
        heard = next(at for at, step in enumerate(reply.steps) if step.kind == "listen")
        answers = [
            at
            for at, step in enumerate(reply.steps)
            if step.at is not None and reply.acts[step.at].kind in {"answer", "give", "charge", "promise", "confirm"}
        ]
        assert all(heard < at for at in answers), name


def test_the_estimate_is_speech_at_the_pace_of_the_language_and_time_to_listen():
    reply = script("cancel-before-packing-uk", "en")
    told = reply.estimate
    said = " ".join(step.words for step in reply.steps if step.words)
    assert told.speaking == seconds_of_speech(said, locale="en")
    asked = [step.kind for step in reply.steps]
    assert told.listening == 3 * LISTENING["ask"] + LISTENING["listen"]
    assert asked.count("ask") == 3
    assert reply.text.startswith(f"TIME, LISTENING INCLUDED: {told.clock}\n\n")
    assert told.seconds == told.speaking + told.listening
    assert script("cancel-before-packing-uk", "et").estimate.speaking != told.speaking


def test_what_is_said_only_in_some_cases_is_not_in_the_estimate():
    h = starter()
    machine = h.reply(h.decide(h.case(case_bytes("praise-si")), as_of=WHEN), channel="voicemail", locale="en").text
    reply = script("praise-si", "en")
    assert machine in reply.text
    assert machine not in " ".join(step.words for step in reply.steps)


def test_a_reply_that_is_not_spoken_has_no_script():
    h = starter()
    reply = h.reply(h.decide(h.case(case_bytes("praise-si")), as_of=WHEN), channel="email")
    for read in (lambda: reply.steps, lambda: reply.estimate, reply.as_markdown, reply.as_html, reply.as_ssml):
        with pytest.raises(ChannelError, match="is no script"):
            read()
