"""A draft tells nothing private: facts of the case, personal data by its form, names, references, relations."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.starter import CASES, SHARED, WHEN, case_bytes, house

from calmreply.channels import channel
from calmreply.house.verifying import expected
from calmreply.verify import Expected, PrivateFact, Statement, Thread, pii, privacy, verify
from calmreply.verify.lexicon import LANGUAGES

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
FIRST = ("en", "it", "id", "et", "sl", "bg")
FACTS = (
    PrivateFact("customer.family", "name", "Zupan"),
    PrivateFact("customer.given", "name", "Željka"),
    PrivateFact("order.id", "id", "KQ-20418"),
    PrivateFact("order.price", "money", "48.00 EUR"),
    PrivateFact("order.delivered", "date", "2026-11-04"),
    PrivateFact("customer.phone", "phone", "+386 40 123 456"),
    PrivateFact("complaint.text", "text", "the lid of the teapot was glued"),
)
VECTORS = [json.loads(row) for row in (SHARED / "vectors/security/pii.jsonl").read_text("utf-8").splitlines()]
NO_PATTERN = {"pii-054"}
"""Free text that only the matching of sentences holds back."""


def public(language: str = "en", **more: object) -> Expected:
    held = Expected(channel("google-review"), language, "formal", NOW, private=FACTS)
    return held._replace(**more)  # type: ignore[arg-type]


def codes(text: str, held: Expected) -> set[str]:
    return {flaw.code for flaw in privacy.check(text, held)}


@pytest.mark.parametrize("language", FIRST)
def test_our_own_replies_tell_nothing_private(language: str) -> None:
    for name in CASES[::9]:
        decision = house().decide(house().case(case_bytes(name)), as_of=WHEN)
        for where in ("email", "x-dm", "sms", "x", "google-review"):
            reply = house().reply(decision, channel=where, locale=language)
            held = expected(house(), decision, where, language, WHEN)
            assert privacy.check(reply.text, held) == [], (name, where, reply.text)
            assert verify(reply.text, held).state == "pass"


@pytest.mark.parametrize(
    "text",
    [
        "We are sorry, Zupan, for the wait.",
        "We are sorry, ZUPAN.",
        "We wrote to the Zupanova family.",
        "zeljka knows it already.",
        "It is order kq 20418 that we look for.",
        "The number KQ\u200b20418 is known.",
        "The number KQ-\uff12\uff10\uff14\uff11\uff18 is known.",
        "You paid 48 EUR for it.",
        "It came on 4 November.",
        "We rang +386 (40) 123-456 twice.",
        "You wrote that the lid of the  teapot was GLUED.",
    ],
)
def test_a_private_fact_is_found_however_it_is_written(text: str) -> None:
    found = [f for f in privacy.check(text, public()) if f.code == "VER930"]
    assert found
    assert all(f.severity == "error" and 0 <= f.start < f.end <= len(text) for f in found)
    assert all(fact.text not in f.message for f in found for fact in FACTS)  # a finding does not tell it either


@pytest.mark.parametrize(
    "text",
    [
        "The number is 81402-QK backwards.",
        f"It is {base64.b64encode(b'order KQ-20418').decode()} to us.",
        "Ring three eight six four zero one two three four five six today.",
    ],
)
def test_a_private_fact_is_found_in_disguise(text: str) -> None:
    assert "VER931" in codes(text, public())


def test_a_fact_that_the_thread_shows_may_be_named() -> None:
    thread = Thread("My order KQ-20418 is late", "Zupan")
    assert not codes("It is order KQ-20418, dear Zupan.", public(thread=thread))


def test_on_a_private_channel_only_others_are_private() -> None:
    held = public(channel=channel("email"))
    assert not codes("Dear Zupan, your order KQ-20418 is on its way.", held)
    third = PrivateFact("neighbour.name", "name", "Horvat", third=True)
    assert codes("Your neighbour Horvat has it.", held._replace(private=(*FACTS, third))) == {"VER932"}


def test_an_account_in_private_must_be_the_customers() -> None:
    account = "DE89 3704 0044 0532 0130 00"
    held = public(channel=channel("email"), private=())
    assert codes(f"We paid to {account}.", held) == {"VER933"}
    own = held._replace(private=(PrivateFact("customer.iban", "id", "DE89370400440532013000"),))
    assert not codes(f"We paid to {account}.", own)


@pytest.mark.parametrize("row", VECTORS, ids=[row["id"] for row in VECTORS])
def test_personal_data_by_its_form(row: dict[str, object]) -> None:
    held = public(private=(), phones=("+49 30 12345678",))
    found = [f for f in privacy.check(str(row["text"]), held) if f.code != "VER936" or row["kind"] == "free_text_fact"]
    if row["id"] in NO_PATTERN:
        assert verify(str(row["text"]), held).state != "pass"
    else:
        assert bool(found) == row["contains_pii"], found


def test_what_the_house_says_itself_is_its_own() -> None:
    wording = "Write to help@kettle.example and name order A-1042."
    held = public(statements=(Statement("m", "say", required=True, texts=(wording,)),))
    assert not codes(wording, held)
    assert not codes("Do write to help@kettle.example please.", held)
    assert codes("Do write to kelp@kettle.example please.", held) == {"VER933"}


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("en", "Dear Robert, we are sorry.", "VER935"),
        ("it", "Gentile Roberto, ci dispiace.", "VER935"),
        ("sl", "Spoštovani Robert, žal nam je.", "VER935"),
        ("bg", "Уважаеми Робърт, съжаляваме.", "VER935"),
        ("et", "Lugupeetud Robert, meil on kahju.", "VER935"),
        ("id", "Bapak Robert, kami menyesal.", "VER935"),
        ("de", "Liebe Roberta, es tut uns leid.", "VER935"),
        ("it", "Il Suo ordine n. A-1042 è partito.", "VER934"),
        ("sl", "Vaše naročilo A-1042 je na poti.", "VER934"),
        ("bg", "Вашата поръчка 10422 пътува.", "VER934"),
        ("ja", "注文番号A-1042は発送済みです。", "VER934"),
        ("en", "You have been a loyal customer for years.", "VER936"),
    ],
)
def test_names_references_and_relations_are_seen_in_words(language: str, text: str, code: str) -> None:
    assert code in codes(text, public(language, private=()))


@pytest.mark.parametrize(
    "text", ["Dear customer, we are sorry.", "Dear Guest, hello.", "Hello there. In room for two."]
)
def test_a_greeting_without_a_name_is_no_name(text: str) -> None:
    assert not codes(text, public(private=()))


def test_without_the_extra_the_search_is_wider(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pii, "_module", lambda _name: None)
    assert [p.kind for p in pii.personal("call 040 123 4567 89", "en")] == ["number"]
    assert [p.kind for p in pii.personal("to DE89370400440532013000", "en")] == ["IBAN"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words(language: str) -> None:
    words = privacy._words(language)
    assert words is not None
    assert "(?!)" not in words.reference.pattern + words.known.pattern


@given(st.text(max_size=120))
def test_no_text_breaks_the_search(text: str) -> None:
    for flaw in privacy.check(text, public()):
        assert 0 <= flaw.start <= flaw.end <= len(text)


@pytest.mark.parametrize("bit", ["a", "1", "1 ", "a.", "A1-", "::", "a@", "one ", "[at]", "a-"])
def test_a_long_text_of_one_kind_is_searched_to_its_end(bit: str) -> None:
    text = bit * (20_000 // len(bit))
    found = pii.personal(f"{text} jane@mail.example", "sl")
    assert found[-1].value.endswith("jane@mail.example")
