"""A message on a machine: who called and where to call back, under half a minute, and nothing of any case."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.small_house import CHANNELS, LATE, MESSAGES, decided, remedy, small
from tests.starter import CASES, WHEN, case_bytes
from tests.starter import house as starter

from calmreply.channels.counting import seconds_of_speech
from calmreply.findings import RenderError
from calmreply.kinds import Label
from calmreply.language.locales import table
from calmreply.language.wording import phrases

MACHINE = CHANNELS | {"voicemail": {}}
LEFT = "# (public)\nvoicemail = This is Lumen Lamps. Please call us back.\n"
NUMBER = "4 4, 2 0, 7 9 4 6, 0 0 0 0".replace(" ", "\u00a0").replace(",\u00a0", ", ")


def left(data, locale="sl", register=None):
    h = starter()
    return h.reply(h.decide(h.case(data), as_of=WHEN), channel="voicemail", locale=locale, register=register)


@given(st.sampled_from(CASES), st.sampled_from(CASES), st.sampled_from(starter().locales))
@settings(max_examples=100, deadline=None)
def test_two_cases_that_share_nothing_get_the_same_message(one, other, locale):
    first, second = left(case_bytes(one), locale), left(case_bytes(other), locale)
    assert first == second
    assert (first.as_html(), first.as_ssml(), first.as_markdown()) == (
        second.as_html(),
        second.as_ssml(),
        second.as_markdown(),
    )


def test_not_even_the_public_thread_changes_it():
    data = json.loads(case_bytes("late-parcel-si"))
    thread = {"text": "Already three weeks!!!", "name": "ZQXJ", "topic": "complaint"}
    public = {**data, "contact": {"channel": "x", "text": "?", "thread": thread}}
    assert left(public).text == left(data).text
    assert "ZQXJ" not in left(public).as_html()


@pytest.mark.parametrize("locale", starter().locales)
def test_it_says_who_when_and_where_in_less_than_half_a_minute(locale):
    reply = left(case_bytes("late-parcel-si"), locale)
    assert reply.locale == locale
    assert "Kettle & Quire" in reply.text
    assert NUMBER in reply.text
    hours = starter().parts.catalogues[locale].label("opening", "weekdays", "on")
    assert hours in reply.text
    assert seconds_of_speech(reply.text, locale=locale) <= 30
    assert reply.estimate.seconds <= 30
    assert reply.size.fits
    assert [act.message for act in reply.acts] == ["voicemail"]
    assert all(act.label == Label.PUBLIC for act in reply.acts)
    assert reply.handover is None


@pytest.mark.parametrize("locale", starter().locales)
def test_nothing_in_it_confirms_that_somebody_is_a_customer(locale):
    lexicon = table(locale).lexicon
    own = starter().parts.catalogues[locale]
    for name in ("voicemail", "phone-greet", "phone-who", "phone-other", "phone-identity", "phone-unsure"):
        message = own.messages[name]
        assert message.public
        said = " ".join(str(piece) for program in message.variants.values() for piece in program).casefold()
        assert not (phrases(lexicon.public) and phrases(lexicon.public).search(said)), (name, said)


@pytest.mark.parametrize("locale", ["it", "de", "fr", "es"])
def test_both_registers_have_it(locale):
    formal, informal = (left(case_bytes("praise-si"), locale, r) for r in ("formal", "informal"))
    assert formal.text != informal.text
    assert informal.estimate.seconds <= 30


def test_a_message_that_is_too_long_for_half_a_minute_is_not_left():
    long = LEFT.replace("back.", "back." + " We have a great deal to tell you about our lamps." * 8)
    house = small(remedy(), messages=MESSAGES + long, channels=MACHINE)
    with pytest.raises(RenderError, match="`voicemail`"):
        house.reply(decided(house, LATE), channel="voicemail")


def test_it_needs_no_handover_message_and_no_public_rule_speaks_in_it():
    h = starter()
    case = h.case({**json.loads(case_bytes("late-parcel-si")), "contact": {"channel": "voicemail", "text": "?"}})
    answer = h.answer(case, as_of=WHEN)
    assert answer.first.text == left(case_bytes("late-parcel-si")).text
    assert answer.follow_up.channel == "phone"


def test_a_house_that_leaves_messages_has_the_words_and_binds_them_to_nothing_private():
    assert "REN601" not in {f.code for f in small(remedy(), messages=MESSAGES + LEFT, channels=MACHINE).check()}
    lacking = small(remedy(), channels=MACHINE)
    assert ("REN601", "voicemail") in {(f.code, f.message.split("`")[1]) for f in lacking.check()}
    for channel in ("voicemail", "phone"):
        with pytest.raises(RenderError, match="no message `voicemail`"):
            lacking.reply(decided(lacking, LATE), channel=channel)


def test_its_words_bound_to_a_private_fact_are_an_error():
    told = "# (public) $note (code)\nvoicemail = This is Lumen Lamps. It is about { $note }.\n"
    slots = {"url": "house.url", "note": "issue.note"}
    house = small(remedy(), messages=MESSAGES + told, channels=MACHINE, slots=slots)
    assert "REN607" in {f.code for f in house.check() if "voicemail" in f.message}
    with pytest.raises(RenderError, match="nothing public binds the slot `note`"):
        house.reply(decided(house, LATE), channel="voicemail")


def test_a_number_is_read_digit_by_digit_with_the_sign_as_a_word():
    from calmreply.render.phone.aloud import spoken_phone

    assert spoken_phone("en")("+44 20 7946 0000") == f"plus {NUMBER}"
    assert spoken_phone("it")("+39 06 12345") == "più 3\u00a09, 0\u00a06, 1\u00a02\u00a03, 4\u00a05"
    assert spoken_phone("de")("112") == "1\u00a01\u00a02"
    assert spoken_phone("ar")("+44 20") == "زائد \u20684\u00a04, 2\u00a00\u2069"
