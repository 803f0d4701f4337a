"""Shorter editions, threads of posts and hand-over: what is said where there is little room, on every platform."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.small_house import CHANNELS as SMALL
from tests.small_house import LATE, MESSAGES, decided, remedy, small
from tests.starter import CASES, WHEN, case_bytes
from tests.starter import house as starter

from calmreply import House
from calmreply.channels import CHANNELS
from calmreply.findings import RenderError
from calmreply.language.model import Select, Slot, Text
from calmreply.policy.front import F, Rule, Section, say
from calmreply.render.fit import editions
from calmreply.render.threads import MOST_POSTS, apart

POSTS = ("x", "threads", "bluesky", "mastodon")
MARK = re.compile(r" (\d+)/(\d+)$")
LOCALES = starter().locales


@cache
def platforms(limit=None, private=500):
    """The starter house on every platform with threads, and one private place that has them."""
    changes = {"limit": limit} if limit else {}
    made = {name: CHANNELS[name].override(counterpart="x-dm", **changes) for name in POSTS}
    made["mastodon-direct"] = CHANNELS["mastodon-direct"].override(limit=private)
    parts = starter().parts
    return House(replace(parts, channels={**parts.channels, **made}))


def narrowed(house, name, **changes):
    """The same house with one channel otherwise."""
    parts = house.parts
    base = parts.channels.get(name) or CHANNELS["webchat"]
    return House(replace(parts, channels={**parts.channels, name: base.override(**changes)}))


@cache
def decision(name):
    """Decided once: no channel is a fact."""
    return starter().decide(starter().case(case_bytes(name)), as_of=WHEN)


def unnumbered(reply):
    """The posts without their numbers, which are checked."""
    if len(reply.posts) == 1:
        return reply.posts
    found = [MARK.search(post) for post in reply.posts]
    assert [(int(m[1]), int(m[2])) for m in found] == [(n + 1, len(found)) for n in range(len(found))]
    return tuple(post[: m.start()] for post, m in zip(reply.posts, found, strict=True))


def assert_whole(reply, channel):
    """Every post fits, ends where a sentence ends, and together they say every sentence once, in order."""
    assert reply.size.fits
    assert all(channel.measure(post).fits for post in reply.posts)
    texts = unnumbered(reply)
    for text, part in zip(texts, reply.parts, strict=True):
        rest = text
        for sentence in part.sentences:
            assert rest.startswith(sentence), (rest, sentence)
            rest = rest[len(sentence) :].lstrip(" \n")
        assert rest == ""
        assert unicodedata.is_normalized("NFC", text)
        assert re.search(r"[.!?…؟。！？:][»”\"」]?$|https://\S+$|Kettle & Quire$", text), text
    assert tuple(s for part in reply.parts for s in part.sentences) == reply.sentences
    assert tuple(a for part in reply.parts for a in part.acts) == reply.acts
    assert reply.text == "\n\n".join(reply.posts)


# ---- threads in public ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", POSTS)
def test_a_public_reply_too_long_for_a_post_becomes_a_thread_with_the_invitation_in_the_first(name, locale):
    threads = 0
    for limit in (240, 180, 140, 110, 90, *((70, 60) if locale == "ja" else ())):
        house = platforms(limit)
        reply = house.reply(decision("late-parcel-si"), channel=name, locale=locale)
        assert_whole(reply, house.channels[name])
        assert reply.handover == "x-dm"
        assert "https://kq.example/message" in reply.posts[0]
        assert not any("https://" in post for post in reply.posts[1:])
        if len(reply.posts) > 1:
            threads += 1
            assert {p.role for p in reply.parts} == {"post"}
            assert "public-complaint" in reply.shortened
    assert threads


def long_house(**x):
    """A house that says a lot in public."""
    texts = MESSAGES + "".join(
        f"# (public)\nlong-{n} = The {w} is long and goes on and on. We know how that feels. We look into it.\n"
        f"    .brief = The {w} is long and goes on. We look into it.\n"
        for n, w in zip("abc", ("strike", "winter", "road"), strict=True)
    )
    rules = [Rule("praise", when=F.thread.topic == "praise", then=say("public-hello"), because="Nice.")]
    section = Section(
        "in-public", kind="public", per="case", rules=rules, default=say("long-a", "long-b", "long-c", because="So.")
    )
    channels = {**SMALL, "x": {"counterpart": "x-dm", "signs": True, **x}}
    return small(remedy(), section, messages=texts, channels=channels)


def told(house, channel="x", **data):
    return house.reply(decided(house, LATE, **data), channel=channel)


def test_editions_come_in_the_order_of_the_issue():
    """Full, brief, thread, hand-over, as the room shrinks; what was done to fit is told."""
    seen = []
    house = long_house()
    chosen = decided(house, LATE)
    for limit in range(360, 50, -6):
        reply = narrowed(house, "x", limit=limit).reply(chosen, channel="x")
        assert reply.size.fits
        statements = {a.message for a in reply.acts if a.kind == "inform"}
        kind = "thread" if len(reply.posts) > 1 else "part" if len(statements) < 3 else "whole"
        seen.append((kind, len(reply.posts), reply.shortened))
        if kind == "part":
            assert {"long-b", "long-c"} <= set(reply.shortened)
        else:
            assert statements == {"long-a", "long-b", "long-c"}
        assert reply.handover == "x-dm"
    order = list(dict.fromkeys(kind for kind, _, _ in seen))
    assert order == ["whole", "thread", "part"]
    assert list(dict.fromkeys(s for k, _, s in seen if k == "whole")) == [
        (),
        ("long-a",),
        ("long-a", "long-b"),
        ("long-a", "long-b", "long-c"),
    ]
    counts = [n for kind, n, _ in seen if kind == "thread"]
    assert counts == sorted(counts)
    assert counts[0] == 2


def test_an_act_stays_in_one_post_where_that_costs_no_post():
    reply = told(long_house(limit=130))
    assert len(reply.posts) == 2
    assert all(len({a.message for a in part.acts} & {"long-a", "long-b", "long-c"}) >= 1 for part in reply.parts)
    for message in ("long-a", "long-b", "long-c"):
        assert sum(any(a.message == message for a in part.acts) for part in reply.parts) == 1


def test_a_name_is_no_post_by_itself_if_it_can_stand_with_a_sentence():
    house = long_house()
    chosen = decided(house, LATE)
    for limit in range(60, 160, 5):
        reply = narrowed(house, "x", limit=limit).reply(chosen, channel="x")
        if len(reply.posts) > 1:
            assert reply.parts[-1].acts[0].kind != "sign"


def test_a_channel_without_threads_hands_over_instead():
    house = long_house(limit=120, thread=False)
    reply = told(house)
    assert reply.posts == (reply.text,)
    assert [a.message for a in reply.acts] == ["", "long-a", "handover-x-dm", "sign"]
    assert set(reply.shortened) == {"long-a", "long-b", "long-c"}


def test_a_sentence_longer_than_a_post_makes_no_thread():
    words = MESSAGES.replace(
        "public-hello = Thank you for your message.\n    .brief = Thank you.\n",
        f"public-hello = Thank you. We {'really ' * 30}mean it.\n",
    )
    house = small(remedy(), messages=words, channels={**SMALL, "x": {"counterpart": "x-dm", "limit": 120}})
    reply = told(house)
    assert len(reply.posts) == 1
    assert reply.text == "Hello. Write to us in private: https://lumen.example/m"
    assert reply.shortened == ("public-hello",)


def test_a_thread_has_an_end():
    words = "".join(f"# (public)\nlong-{n} = {'We do look into it. ' * 8}\n".replace(" \n", "\n") for n in "abcd")
    section = Section(
        "in-public",
        kind="public",
        per="case",
        rules=[Rule("one", when=F.thread.topic == "praise", then=say("public-hello"), because="So.")],
        default=say("long-a", "long-b", "long-c", "long-d", because="So."),
    )
    house = small(
        remedy(), section, messages=MESSAGES + words, channels={**SMALL, "x": {"counterpart": "x-dm", "limit": 60}}
    )
    reply = told(house)
    assert 1 < len(reply.posts) <= MOST_POSTS
    tight = small(
        remedy(), section, messages=MESSAGES + words, channels={**SMALL, "x": {"counterpart": "x-dm", "limit": 47}}
    )
    assert len(told(tight).posts) == 1


@given(
    st.sampled_from([95, 120, 150, 200, 280]),
    st.text(min_size=1, max_size=40),
    st.sampled_from(POSTS),
    st.sampled_from(LOCALES),
)
@settings(max_examples=40, deadline=None)
def test_names_of_all_sorts_are_counted_as_the_platform_counts(limit, name, channel, locale):
    house = platforms(limit)
    data = {
        "id": "c",
        "market": "it",
        "contact": {"channel": channel, "text": "?", "thread": {"text": "?", "name": name}},
        "issues": [{"topic": "complaint", "kind": "late"}],
    }
    try:
        case = house.case(data)
    except Exception:  # noqa: BLE001 - what no case can hold is refused at the door
        return
    reply = house.reply(house.decide(case, as_of=WHEN), channel=channel, locale=locale)
    assert all(house.channels[channel].measure(post).fits for post in reply.posts)


# ---- threads in private --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
def test_a_private_answer_is_told_whole_in_a_thread(locale):
    """No date, amount or name is torn, in scripts with and without spaces, from either side to the other."""
    threads = 0
    for private in (500, 250, 160, 110):
        house = platforms(None, private)
        for name in CASES:
            chosen = decision(name)
            reply = house.reply(chosen, channel="mastodon-direct", locale=locale)
            if reply.handover:
                continue
            assert_whole(reply, house.channels["mastodon-direct"])
            acts = house.replies.shape(chosen, public=False).acts
            required = [id(a) for a in acts if a.required and a.kind != "sign"]
            assert list(dict.fromkeys(id(a) for a in reply.acts if a.message and a.required)) == required
            threads += len(reply.posts) > 1
    assert threads > 10


def test_a_thread_has_no_signature_where_the_channel_has_none_and_no_greeting_likewise():
    house = long_house(limit=130, signs=False, greets=False)
    reply = told(house)
    assert len(reply.posts) == 2
    assert "Hello" not in reply.text
    assert "Lumen Lamps" not in reply.text


# ---- where a sentence ends -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("We are sorry. The mistake was ours.", ["We are sorry.", "The mistake was ours."]),
        ("Das ist z. B. Ware, ca. drei. Ja.", ["Das ist z. B. Ware, ca. drei.", "Ja."]),
        ("Kdaj? „Zdaj.“ Hvala!", ["Kdaj?", "„Zdaj.“ Hvala!"]),
        ("¿Qué pasó? ¿Y qué ayudaría?", ["¿Qué pasó?", "¿Y qué ayudaría?"]),
        ("申し訳ございません。確認いたします。", ["申し訳ございません。", "確認いたします。"]),
        ("「はい。」と答えます。次です。", ["「はい。」", "と答えます。", "次です。"]),
        ("نأسف لذلك. هل نلغي الطلب؟ نعم.", ["نأسف لذلك.", "هل نلغي الطلب؟", "نعم."]),
        ("One sentence, no more", ["One sentence, no more"]),
    ],
)
def test_sentences_end_where_they_end(text, sentences):
    assert [piece.text for (piece,) in apart((Text(text),))] == sentences


def test_a_value_ends_no_sentence_and_a_choice_stays_whole():
    date = (Text("Wir melden uns bis "), Slot("deadline"), Text(" bei Ihnen. Danke."))
    assert apart(date) == ((*date[:2], Text(" bei Ihnen.")), (Text("Danke."),))
    amount = (Text("We have sent "), Slot("amount"), Text(". It takes days."))
    assert apart(amount) == ((*amount[:2], Text(".")), (Text("It takes days."),))
    arms = (("one", (Text("A day. Or so."),)), ("other", (Text("Days."),)))
    choice = (Text("It takes: "), Select("days", "plural", arms, arms[1][1]))
    assert apart(choice) == (choice,)
    brand = (Text("Regards. "), Text("Dr. Tea", fixed=True))
    assert apart(brand) == (brand,)


# ---- hand-over -----------------------------------------------------------------------------------------------------


@cache
def own(limit):
    return narrowed(starter(), "own", limit=limit, signs=True)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_private_channel_however_narrow_says_where_the_answer_stands(locale):
    for limit in (1_000, 300, 180, 120, 80, 45):
        house = own(limit)
        for name in CASES[::3]:
            reply = house.reply(decision(name), channel="own", locale=locale)
            assert reply.size.fits
            kinds = {a.kind for a in reply.acts}
            if reply.handover is None:
                assert "more" not in kinds
                continue
            assert reply.handover == "digest-more"
            assert "https://kq.example/a" in reply.text
            acts = house.replies.shape(decision(name), public=False).acts
            said = {a.message for a in reply.acts}
            assert {a.message for a in acts if a.required} - said <= set(reply.shortened)
            assert ("greeting" in reply.shortened) == ("" not in said)


def test_what_is_given_and_asked_is_told_before_what_explains_it():
    h = starter()
    acts = h.replies.shape(decision("in-circles-ee"), public=False).acts
    channel = CHANNELS["webchat"].override(signs=True)
    ladder = [e for e in editions(acts, channel, h.parts.catalogues["en"]) if e.rest]
    kinds = [{s.act.kind for s in e.said} for e in ladder]
    assert kinds == [
        {"open", "give", "route", "promise", "more", "sign"},
        {"open", "give", "more", "sign"},
        {"open", "more", "sign"},
        {"open", "more", "sign"},
        {"open", "more"},
        {"more"},
        {"more"},
    ]
    assert [e.greets for e in ladder] == [True, True, True, False, False, True, False]


def test_without_a_line_that_says_where_the_answer_stands_it_is_an_error():
    words = MESSAGES.replace("digest-more = More by e-mail.\n", "")
    house = small(remedy(), messages=words, channels={**SMALL, "own": {"audience": "private", "limit": 30}})
    with pytest.raises(RenderError, match="`own`"):
        told(house, "own")


# ---- the flags of a channel ----------------------------------------------------------------------------------------


def flagged(**webchat):
    house = small(remedy(), channels={**SMALL, "webchat": webchat})
    data = {"customer": {"id": "u", "name": "Ana Novak"}}
    return told(house, "webchat", **data).text.replace("\u00a0", " ")


BODY = "We are sorry. The mistake was ours.\n\nWe have sent £12.50 the way you paid; it takes 3 to 5 business days.\n\n"
CLOSE = "We are here for you."


@pytest.mark.parametrize(
    ("flags", "text"),
    [
        ({}, f"Hello Ana Novak. {BODY}{CLOSE}"),
        ({"signs": True}, f"Hello Ana Novak. {BODY}{CLOSE}\nLumen Lamps"),
        ({"greets": False}, f"{BODY}{CLOSE}"),
        ({"greets": False, "signs": True}, f"{BODY}{CLOSE}\nLumen Lamps"),
        ({"inline": True}, f"Hello Ana Novak. {BODY}{CLOSE}".replace("\n\n", " ")),
        ({"inline": True, "signs": True}, f"Hello Ana Novak. {BODY}{CLOSE} Lumen Lamps".replace("\n\n", " ")),
    ],
)
def test_a_house_says_whether_a_channel_greets_and_signs_and_runs_in_line(flags, text):
    assert flagged(**flags) == text


def test_flags_steer_letters_posts_and_sms_too():
    house = small(
        remedy(),
        channels={
            **SMALL,
            "email": {"greets": False, "signs": False},
            "sms": {"greets": True, "signs": False},
            "x": {"counterpart": "x-dm", "greets": False},
        },
    )
    letter = told(house, "email").text
    assert letter.startswith("We are sorry.")
    assert "Lumen Lamps" not in letter
    assert told(house, "sms").text.startswith("Hello. Sorry.")
    assert "Lumen" not in told(house, "sms").text
    assert told(house).text == "Thank you for your message. Write to us in private: https://lumen.example/m"


def test_an_own_channel_for_sms_is_written_as_one():
    own = {"audience": "private", "unit": "sms segments", "limit": 306, "greets": False, "signs": True, "inline": True}
    house = small(remedy(), channels={**SMALL, "gateway": own})
    assert told(house, "gateway").text == told(house, "sms").text
