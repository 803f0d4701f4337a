"""Until when a free answer may be sent, and what is sent behind that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.small_house import AS_OF, CHANNELS, LATE, MESSAGES, SETTINGS, decided, public, remedy, small, stances

from calmreply import House
from calmreply.channels import CHANNELS as REGISTRY
from calmreply.channels import Window, window_state
from calmreply.findings import ChannelError, TimeError
from calmreply.render.reply import Reply
from calmreply.render.templates import TemplateRequest

SECOND = timedelta(seconds=1)
DAY, WEEK = timedelta(hours=24), timedelta(days=7)

READY = {"id": "answer_ready", "body": "template-ready", "languages": ["en"], "parameters": ["url"]}
WORDS = """
# $url (url)
template-ready = We have an answer for you. Write to us here and you will read it. See also { $url }
template-head = Your matter
template-foot = Lumen Lamps, London
"""


def house(*templates, channels=None, messages=MESSAGES + WORDS, **settings):
    declared = {**CHANNELS, "whatsapp": {"templates": list(templates)}} if channels is None else channels
    slots = {**SETTINGS["slots"], "law_days": "house.law_days"}
    return small(remedy(), messages=messages, channels=declared, slots=slots, **settings)


def at(moment):
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def asked(h, channel, when=AS_OF, **data):
    contact = {"channel": channel, "text": "?"} | ({"at": at(when)} if when else {})
    return h.case({"id": "c", "market": "uk", "contact": contact, "issues": [LATE], **data})


# ---- the pure function


@pytest.mark.parametrize("name", ["whatsapp", "messenger", "instagram-dm", "viber"])
def test_a_window_is_over_at_its_last_second(name):
    one = REGISTRY[name]
    assert window_state(one, as_of=AS_OF, last_inbound=AS_OF).open
    last = window_state(one, as_of=AS_OF + DAY - SECOND, last_inbound=AS_OF)
    assert last.open
    assert last.until == AS_OF + DAY
    over = window_state(one, as_of=AS_OF + DAY, last_inbound=AS_OF)
    assert not over.open
    assert over.until == AS_OF + DAY
    assert over.then == ("template" if name == "whatsapp" else "handover")


def test_a_human_agent_has_seven_days_on_messenger_and_instagram():
    for name in ("messenger", "instagram-dm"):
        one = REGISTRY[name]
        first = window_state(one, as_of=AS_OF + DAY - SECOND, last_inbound=AS_OF, person=True)
        assert (first.open, first.person) == (True, False)
        later = window_state(one, as_of=AS_OF + WEEK - SECOND, last_inbound=AS_OF, person=True)
        assert (later.open, later.person, later.until) == (True, True, AS_OF + WEEK)
        assert not window_state(one, as_of=AS_OF + WEEK - SECOND, last_inbound=AS_OF).open
        assert not window_state(one, as_of=AS_OF + WEEK, last_inbound=AS_OF, person=True).open
    assert not window_state(REGISTRY["whatsapp"], as_of=AS_OF + DAY, last_inbound=AS_OF, person=True).open


def test_one_private_reply_to_a_comment_within_seven_days():
    for name in ("facebook", "instagram"):
        one = REGISTRY[name]
        assert window_state(one, as_of=AS_OF + WEEK - SECOND, comment_at=AS_OF).open
        assert not window_state(one, as_of=AS_OF + WEEK, comment_at=AS_OF).open
        assert not window_state(one, as_of=AS_OF, comment_at=AS_OF, sent=1).open
        assert not window_state(one, as_of=AS_OF, last_inbound=AS_OF).open


def test_what_is_not_known_or_lies_ahead_opens_no_window():
    one = REGISTRY["whatsapp"]
    assert window_state(one, as_of=AS_OF) == (False, None, "template", False)
    assert not window_state(one, as_of=AS_OF, last_inbound=AS_OF + SECOND).open
    assert not window_state(one, as_of=AS_OF, comment_at=AS_OF).open
    assert window_state(REGISTRY["email"], as_of=AS_OF) == (True, None, None, False)


def test_a_window_has_its_hours_whatever_the_clocks_do():
    rome = ZoneInfo("Europe/Rome")
    # The clocks go back on this day: its 24 hours end at 11:00 by the clock on the wall.
    start = datetime(2026, 10, 24, 12, tzinfo=rome)
    one = REGISTRY["whatsapp"]
    assert window_state(one, as_of=datetime(2026, 10, 25, 10, 59, 59, tzinfo=rome), last_inbound=start).open
    assert not window_state(one, as_of=datetime(2026, 10, 25, 11, tzinfo=rome), last_inbound=start).open
    with pytest.raises(TimeError, match="as_of"):
        window_state(one, as_of=datetime(2026, 10, 25, 11), last_inbound=start)  # noqa: DTZ001 - what is refused
    with pytest.raises(TimeError, match="last_inbound"):
        window_state(one, as_of=AS_OF, last_inbound=datetime(2026, 10, 25, 11))  # noqa: DTZ001 - what is refused


@given(st.integers(-40 * 3600, 40 * 3600), st.integers(-12, 14), st.integers(-12, 14), st.booleans())
@settings(max_examples=150, deadline=None)
def test_the_zones_of_the_moments_do_not_matter(seconds, zone, other, person):
    one = REGISTRY["messenger"]
    now = AS_OF + timedelta(seconds=seconds)
    plain = window_state(one, as_of=now, last_inbound=AS_OF, person=person)
    moved = window_state(
        one,
        as_of=now.astimezone(timezone(timedelta(hours=zone))),
        last_inbound=AS_OF.astimezone(timezone(timedelta(hours=other))),
        person=person,
    )
    assert plain == moved
    assert plain.open == (0 <= seconds < 24 * 3600 or (person and seconds >= 0))


def test_several_windows_count_each_for_itself():
    one = REGISTRY["x-dm"].override(windows=(Window("inbound", 1, most=1), Window("comment", 2, most=2)))
    then = AS_OF - timedelta(minutes=90)
    assert window_state(one, as_of=AS_OF, last_inbound=then, comment_at=then).open
    assert window_state(one, as_of=AS_OF, last_inbound=AS_OF, comment_at=AS_OF, sent=1).open
    assert not window_state(one, as_of=AS_OF, last_inbound=AS_OF, comment_at=AS_OF, sent=2).open


# ---- a house


def test_inside_the_window_the_answer_is_free_text_and_behind_it_a_template():
    h = house(READY)
    inside = h.answer(asked(h, "whatsapp"), as_of=AS_OF + DAY - SECOND)
    assert isinstance(inside.first, Reply)
    assert inside.first.channel == "whatsapp"
    behind = h.answer(asked(h, "whatsapp"), as_of=AS_OF + DAY)
    assert behind.follow_up is None
    assert behind.first == TemplateRequest(
        channel="whatsapp",
        id="answer_ready",
        language="en",
        parameters=(("url", "https://lumen.example/m"),),
        preview="We have an answer for you. Write to us here and you will read it. See also https://lumen.example/m",
        whole=False,
        asked="",
        why="no language asked for",
    )
    assert not hasattr(behind.first, "text")


def test_a_later_message_of_the_customer_opens_the_window_again():
    h = house(READY)
    late = AS_OF + 3 * DAY
    assert isinstance(h.answer(asked(h, "whatsapp"), as_of=late).first, TemplateRequest)
    assert isinstance(h.answer(asked(h, "whatsapp"), as_of=late, last_inbound=late - DAY + SECOND).first, Reply)


def test_a_contact_without_a_time_opens_no_window():
    h = house(READY)
    assert isinstance(h.answer(asked(h, "whatsapp", when=None), as_of=AS_OF).first, TemplateRequest)
    assert isinstance(h.answer(asked(h, "whatsapp", when=None), as_of=AS_OF, last_inbound=AS_OF).first, Reply)


def test_a_channel_without_a_window_is_answered_at_any_time():
    h = house(READY)
    for when in (None, AS_OF - 400 * DAY):
        assert h.answer(asked(h, "email", when=when), as_of=AS_OF).first.channel == "email"


def test_reply_holds_the_window_once_it_is_told_the_moment():
    h = house(READY)
    decision = decided(h, LATE, channel="whatsapp")
    assert isinstance(h.reply(decision, channel="whatsapp"), Reply)
    assert isinstance(h.reply(decision, channel="whatsapp", as_of=AS_OF), TemplateRequest)
    assert isinstance(h.reply(decision, channel="whatsapp", as_of=AS_OF, last_inbound=AS_OF), Reply)
    over = h.reply(decision, channel="whatsapp", as_of=AS_OF + DAY, last_inbound=AS_OF)
    assert isinstance(over, TemplateRequest)
    assert h.reply(decision, channel="email", as_of=AS_OF).channel == "email"


TOLD = {
    "id": "refund",
    "body": "give-refund",
    "languages": ["en"],
    "parameters": ["amount", "method", "least", "most"],
    "header": "template-head",
    "footer": "template-foot",
}


def test_a_template_that_tells_the_whole_decision_goes_first_with_its_values():
    h = house(READY, TOLD)
    found = h.answer(asked(h, "whatsapp"), as_of=AS_OF + DAY).first
    assert (found.id, found.whole) == ("refund", True)
    assert found.parameters == (("amount", "£12.50"), ("method", "the way you paid"), ("least", "3"), ("most", "5"))
    said = h.reply(decided(h, LATE), channel="email")
    assert found.preview == f"Your matter\n\n{said.sentences[2]}\n\nLumen Lamps, London"


def test_a_template_that_tells_a_part_of_the_decision_is_not_sent():
    h = house(TOLD, READY)
    two = h.case(
        {"id": "c", "market": "uk", "contact": {"channel": "whatsapp", "at": at(AS_OF)},
         "issues": [{"id": "1", **LATE}, {"id": "2", **LATE, "price": "1.00 GBP"}]}
    )  # fmt: skip
    assert h.answer(two, as_of=AS_OF + DAY).first.id == "answer_ready"
    question = h.case(
        {"id": "c", "market": "uk", "contact": {"channel": "whatsapp"}, "issues": [{"topic": "question"}]}
    )
    assert h.answer(question, as_of=AS_OF).first.id == "answer_ready"


def test_without_a_template_the_reply_goes_to_another_private_channel():
    h = house()
    found = h.answer(asked(h, "whatsapp"), as_of=AS_OF + DAY).first
    assert isinstance(found, Reply)
    assert found.channel == "email"
    assert "£12.50" in found.text
    # A window that ends in a hand-over takes no template.
    viber = house(channels={**CHANNELS, "viber": {"templates": [READY]}})
    assert viber.answer(asked(viber, "viber"), as_of=AS_OF + DAY).first.channel == "email"


def test_with_nothing_to_send_the_error_says_what_to_do():
    h = house(channels={"whatsapp": {}})
    with pytest.raises(ChannelError, match="the window of `whatsapp` is closed") as raised:
        h.answer(asked(h, "whatsapp"), as_of=AS_OF + DAY)
    assert "template" in raised.value.help
    assert [f.code for f in h.check() if f.code == "CHA543"] == ["CHA543"]
    assert not [f for f in house(channels={"whatsapp": {}, "email": {}}).check() if f.code == "CHA543"]
    assert not [f for f in house(channels={"whatsapp": {"templates": [READY]}}).check() if f.code == "CHA543"]


def test_a_template_in_no_language_that_fits_is_passed_over():
    languages = {"en": {"register": "formal"}, "it": {"register": "formal"}}
    texts = {"en": MESSAGES + WORDS, "it": MESSAGES + WORDS}
    build = {**SETTINGS, "languages": languages, "otherwise": ["en"]}
    italian = {**READY, "id": "pronta", "languages": ["it"]}
    channels = {**CHANNELS, "whatsapp": {"templates": [italian, READY]}}
    h = House.build(build, sections=[stances(), public(), remedy()], messages=texts, channels=channels)
    closed = AS_OF + DAY
    assert h.answer(asked(h, "whatsapp"), as_of=closed, locale="it").first.id == "pronta"
    assert h.answer(asked(h, "whatsapp"), as_of=closed, locale="it-IT").first.language == "it"
    english = h.answer(asked(h, "whatsapp"), as_of=closed, locale="en").first
    assert (english.id, english.language) == ("answer_ready", "en")


COMMENTS = {**CHANNELS, "facebook": {}, "messenger": {}}
INVITED = MESSAGES + "\n# (public)\nhandover-messenger = Write to us in a private message.\n"


def test_a_comment_opens_one_private_reply_for_seven_days():
    h = house(channels=COMMENTS, messages=INVITED)
    comment = asked(h, "facebook")
    inside = h.answer(comment, as_of=AS_OF + WEEK - SECOND)
    assert [inside.first.channel, inside.follow_up.channel] == ["facebook", "messenger"]
    over = h.answer(comment, as_of=AS_OF + WEEK)
    assert [over.first.channel, over.follow_up.channel] == ["facebook", "email"]
    written = h.answer(comment, as_of=AS_OF + WEEK, last_inbound=AS_OF + WEEK - SECOND)
    assert written.follow_up.channel == "messenger"
    # An unknown time opens nothing.
    assert h.answer(asked(h, "facebook", when=None), as_of=AS_OF).follow_up.channel == "email"


def test_a_public_answer_stands_when_nothing_private_can_follow():
    h = house(channels={"facebook": {}, "messenger": {}}, messages=INVITED)
    found = h.answer(asked(h, "facebook"), as_of=AS_OF + WEEK)
    assert (found.first.channel, found.follow_up) == ("facebook", None)


def test_a_human_agent_may_answer_longer():
    h = house(channels=COMMENTS, messages=INVITED)
    assert h.answer(asked(h, "messenger"), as_of=AS_OF + 2 * DAY).first.channel == "email"
    assert h.answer(asked(h, "messenger"), as_of=AS_OF + 2 * DAY, person=True).first.channel == "messenger"


def test_the_hash_of_a_house_covers_its_templates():
    assert house(READY).hash != house().hash
    assert house(READY).hash == house(READY).hash


# ---- what check says of templates


FAULTS = [
    ({"body": "template-redy"}, "CHA540", "there is no message `template-redy`"),
    ({"languages": ["en", "tlh"]}, "CHA540", "the house does not speak `tlh`"),
    ({"parameters": ["url", "amount"]}, "CHA540", "its messages hold no slot `amount`"),
    ({"parameters": []}, "CHA540", "the slot `url` of its messages is no parameter"),
    ({"body": "template-many", "parameters": ["law_days"]}, "CHA540", "chooses between texts"),
    ({"body": "template-words", "parameters": ["words"]}, "CHA542", "holds what somebody wrote"),
    ({"body": "template-loose", "parameters": ["sum"]}, "CHA542", "nothing binds the parameter `sum`"),
    ({"header": "template-wide"}, "CHA541", "its header `template-wide` in `en` can come to 61, 1 too many"),
    ({"footer": "template-wide"}, "CHA541", "its footer `template-wide` in `en` can come to 61, 1 too many"),
    ({"body": "template-long", "parameters": []}, "CHA541", "can come to 1025, 1 too many"),
]
FAULTY = f"""
# $law_days (count 0..30)
template-many = {{ $law_days ->
        [one] One answer.
       *[other] Answers.
    }}
# $words (text)
template-words = You wrote {{ $words }}.
# $sum (money)
template-loose = It is {{ $sum }}.
template-wide = {"w" * 61}
template-long = {"w" * 1025}
template-fits = {"w" * 1024}
template-title = {"w" * 60}
"""


@cache
def faults_of_templates():
    """The findings of one house that holds all the faults, a template each."""
    templates = [{**READY, **change, "id": f"t{at}"} for at, (change, _, _) in enumerate(FAULTS)]
    return [f for f in house(*templates, messages=MESSAGES + WORDS + FAULTY).check() if f.code.startswith("CHA54")]


@pytest.mark.parametrize("at", range(len(FAULTS)))
def test_a_template_that_cannot_be_sent_is_an_error(at):
    _, code, said = FAULTS[at]
    found = [f for f in faults_of_templates() if f.message.startswith(f"template `t{at}` of `whatsapp`")]
    assert [(f.code, f.severity) for f in found] == [(code, "error")]
    assert said in found[0].message
    assert found[0].span is not None
    assert found[0].help


def test_templates_at_their_bounds_are_no_fault_and_their_messages_are_needed():
    whole = {**READY, "body": "template-fits", "parameters": [], "header": "template-title", "footer": "template-title"}
    h = house(READY, {**whole, "id": "b"}, messages=MESSAGES + WORDS + FAULTY)
    found = h.check()
    assert not [f for f in found if f.code.startswith("CHA54")]
    unneeded = {f.message for f in found if f.code == "REN608"}
    assert not any("`template-ready`" in m or "`template-fits`" in m for m in unneeded)
    assert any("`template-long`" in m for m in unneeded)


def test_a_fault_in_channels_yaml_has_its_line():
    from calmreply.house.files import read_folder, starter_folder
    from calmreply.house.parts import load_parts

    folder = read_folder(starter_folder())
    text = folder.channels[1] + b"  whatsapp:\n    limit: 500\n    windows: [{opened_by: moon, hours: 24}]\n"
    faults = []
    load_parts(folder._replace(channels=("channels.yaml", text), messages={}), faults)
    fault = next(f for f in faults if f.code == "CHA502")
    assert (fault.span.file, fault.span.line, fault.span.col) == ("channels.yaml", text.count(b"\n"), 5)
    assert fault.help == "known here: `comment`, `inbound`"
