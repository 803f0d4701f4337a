"""Other wordings of a full text: the same facts, chosen by a stable hash, not twice in one thread."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.small_house import LATE, MESSAGES, SETTINGS, decided, remedy, small

from calmreply import House
from calmreply.house.replies import choose
from calmreply.language import check_catalogues, load_catalogue

WORDED = MESSAGES.replace(
    "    .also = We are also sorry for the rest.\n",
    "    .also = We are also sorry for the rest.\n"
    "    .alt = We apologise. The mistake was ours alone.\n"
    "    .alt1 = Our apology. It was our mistake.\n",
)


def catalogue(text, locale="en", source=None):
    faults = []
    made = load_catalogue([(f"{locale}.ftl", text)], locale=locale, source=source, faults=faults)
    return made, faults


def opening(reply):
    return next(w for w in reply.wordings if w.startswith("open-apologise"))


def test_another_wording_states_the_same_slots():
    text = "# $amount (money)\nm = We have refunded { $amount }.\n    .alt = You have your money back.\n"
    made, faults = catalogue(text)
    assert faults == []
    found = check_catalogues(made, [])
    assert [(f.code, f.span.line) for f in found] == [("LAN430", 3)]


def test_no_fact_is_optional_in_another_wording():
    _, faults = catalogue("# $amount (money, optional in alt1)\nm = Your { $amount }.\n")
    assert [f.code for f in faults] == ["LAN410"]
    assert "states every fact" in faults[0].help


def test_two_wordings_that_are_the_same_are_told():
    made, _ = catalogue("m = We are glad.\n    .alt = We are glad.\n    .alt2 = We are so glad.\n")
    assert [(f.code, f.span.line) for f in check_catalogues(made, [])] == [("LAN456", 2)]


@pytest.mark.parametrize("name", ["brief-alt1", "alt-1", "alt_2"])
def test_a_name_near_to_a_wording_gets_its_meaning_told(name):
    _, faults = catalogue(f"m = We are glad.\n    .{name} = We are so glad.\n")
    assert [f.code for f in faults] == ["LAN406"]
    assert "`.alt1`" in faults[0].help


def test_each_language_has_wordings_of_its_own():
    source, _ = catalogue("m = We are very glad to hear that.\n    .alt = How good to hear that.\n")
    text = "m = Zelo nas veseli, da to slišimo.\n    .alt3 = Lepo je to slišati.\n    .alt4 = Lepo je to slišati?\n"
    made, faults = catalogue(text, "sl", source)
    assert faults == []
    found = check_catalogues(source, [made])
    # Held against the full text of the source language; none is missing, none is too many.
    assert [(f.code, f.span.line) for f in found] == [("LAN440", 3)]


def test_another_wording_of_the_source_makes_no_translation_stale():
    one, _ = catalogue("m = We are glad.\n")
    two, _ = catalogue("m = We are glad.\n    .alt = How glad we are.\n")
    assert one.messages["m"].source_hash == two.messages["m"].source_hash


@given(st.integers(0, 2**32), st.text(min_size=1, max_size=8), st.integers(1, 5))
def test_the_choice_is_a_function_of_seed_and_id(seed, name, number):
    variants = ("", *(f"alt{i}" for i in range(1, number)))
    first = choose(name, variants, seed, ())
    assert first in variants
    assert choose(name, variants, seed, frozenset()) == first
    said = set()
    for _ in variants:
        word = choose(name, variants, seed, said)
        said.add(f"{name}.{word}" if word else name)
    assert len(said) == len(variants)
    # When all were said, the hash decides alone.
    assert choose(name, variants, seed, said) == first


def test_the_choice_is_fixed_for_all_time():
    found = Counter(choose("close", ("", "alt1", "alt2"), seed, ()) for seed in range(3000))
    assert found == {"": 1049, "alt1": 996, "alt2": 955}


def test_a_reply_tells_its_wordings_and_the_next_one_takes_others():
    house = small(remedy(), messages=WORDED)
    decision = decided(house, LATE)
    used: list[str] = []
    for _ in range(3):
        reply = house.reply(decision, channel="email", used=used)
        assert opening(reply) not in used
        assert reply.text == house.reply(decision, channel="email", used=tuple(used)).text
        used += reply.wordings
    assert {w for w in used if w.startswith("open-apologise")} == {f"open-apologise{v}" for v in ("", ".alt", ".alt1")}
    again = house.reply(decision, channel="email", used=used)
    assert opening(again) == opening(house.reply(decision, channel="email"))


def test_the_wording_told_is_the_wording_said():
    house = small(remedy(), messages=WORDED)
    texts = {
        "open-apologise": "We are sorry. The mistake was ours.",
        "open-apologise.alt": "We apologise. The mistake was ours alone.",
        "open-apologise.alt1": "Our apology. It was our mistake.",
        "open-apologise.brief": "We are sorry.",
        "open-apologise.digest": "Sorry.",
    }
    seen = set()
    for channel in ("email", "webchat", "sms", "phone", "x-dm"):
        for used in ((), ("open-apologise.alt1",), ("open-apologise", "open-apologise.alt1")):
            reply = house.reply(decided(house, LATE), channel=channel, used=used)
            told = [w for w in reply.wordings if w.startswith("open-apologise")]
            seen |= set(told)
            assert all(texts[name] in reply.text for name in told), (channel, reply.text)
    assert {"open-apologise.alt", "open-apologise.alt1", "open-apologise.digest"} <= seen


def test_a_message_with_one_wording_is_said_again():
    house = small(remedy())
    first = house.reply(decided(house, LATE), channel="email")
    assert house.reply(decided(house, LATE), channel="email", used=first.wordings).text == first.text


def test_equal_houses_choose_alike():
    one, two = small(remedy(), messages=WORDED), small(remedy(), messages=WORDED)
    assert isinstance(one, House)
    assert SETTINGS["source"] == "en"
    for used in ((), ("open-apologise.alt1",)):
        a, b = (h.reply(decided(h, LATE), channel="email", used=used) for h in (one, two))
        assert a.text == b.text
