"""A draft can stand on its channel."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.starter import CASES, WHEN, case_bytes, house

from calmreply.channels import CHANNELS
from calmreply.house.verifying import expected
from calmreply.verify import Expected, PrivateFact, channel

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def held(where: str, **more: object) -> Expected:
    return Expected(CHANNELS[where], "en", "formal", NOW)._replace(**more)  # type: ignore[arg-type]


def found(text: str, where: str, **more: object) -> set[tuple[str, str]]:
    return {(flaw.code, flaw.severity) for flaw in channel.check(text, held(where, **more))}


@pytest.mark.parametrize("language", ["en", "it", "id", "et", "sl", "bg", "ar", "ja"])
def test_our_own_replies_can_stand(language: str) -> None:
    for name in CASES[::12]:
        decision = house().decide(house().case(case_bytes(name)), as_of=WHEN)
        for where in sorted(set(house().channels) & set(CHANNELS)):
            reply = house().reply(decision, channel=where, locale=language)
            against = expected(house(), decision, where, language, WHEN)
            flaws = [f for f in channel.check(reply.text, against) if f.severity == "error"]
            assert flaws == [], (name, where, reply.text)


def test_length_is_counted_as_the_channel_counts() -> None:
    assert not found("a" * 280, "x")
    assert found("a" * 281, "x") == {("VER980", "warning")}  # a thread has room for it
    assert found("a" * 1_001, "bluesky-dm") == {("VER980", "error")}
    assert found("a" * 400, "sms") == {("VER980", "warning")}  # our target, and no limit of a network
    assert found("a " * 1_000, "sms") == {("VER980", "error")}


@pytest.mark.parametrize(
    "text", ["It is **here** now.", "*Now* it is.", "See [us](https://a.example/).", "<b>Now</b> it is", "A &amp; B."]
)
def test_markup_that_would_be_shown_is_found(text: str) -> None:
    assert ("VER981", "error") in found(text, "sms")


@pytest.mark.parametrize("text", ["3 * 4 * 5 is 60.", "a < b and c > d", "snake_case_name here", "R&D is here."])
def test_signs_that_are_no_markup_may_stand(text: str) -> None:
    assert not found(text, "sms")


def test_strangers_are_not_called_in_public() -> None:
    assert ("VER983", "error") in found("Ask @stranger for it.", "x")
    assert ("VER983", "warning") in found("A #tag here.", "x")
    assert not found("Ask @stranger for it.", "x-dm")


def test_a_channel_without_links_has_none() -> None:
    silent = next(name for name, one in CHANNELS.items() if one.links == "none")
    assert ("VER982", "error") in found("See https://a.example/b for it.", silent)


def test_the_rules_of_a_site_hold() -> None:
    where = next(name for name, one in CHANNELS.items() if "no-offers" in one.rules or "no-advertising" in one.rules)
    flaws = channel.check("You get a voucher from us.", held(where))
    assert any(f.code == "VER984" and f.message.startswith("CHA5") for f in flaws)
    strict = next((name for name, one in CHANNELS.items() if "no-names" in one.rules), None)
    if strict is not None:
        named = held(strict, private=(PrivateFact("customer.given", "name", "Ana"),))
        assert "VER984" in {f.code for f in channel.check("Hello Ana.", named)}


def test_goodwill_and_a_request_for_a_review_do_not_stand_together() -> None:
    assert ("VER984", "error") in found("You get a voucher. Please leave us a review.", "email")


def test_characters_that_deceive_are_found() -> None:
    assert ("VER985", "error") in found("Pay \u202egnihton now.", "email")


@given(st.text(max_size=120), st.sampled_from(sorted(CHANNELS)))
def test_no_text_breaks_the_check(text: str, where: str) -> None:
    for flaw in channel.check(text, held(where)):
        assert 0 <= flaw.start <= flaw.end <= len(text)
