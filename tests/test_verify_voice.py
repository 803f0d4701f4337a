"""A draft speaks in the calm voice, in the right language, address and length."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.starter import CASES, WHEN, case_bytes, house

from calmreply.channels import channel
from calmreply.house.verifying import expected
from calmreply.verify import Expected, Statement, Thread, verify, voice
from calmreply.verify.lexicon import LANGUAGES

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
FIRST = ("en", "it", "id", "et", "sl", "bg")
OURS = "We have refunded the price of the KETTLE to you."


def held(language: str = "en", **more: object) -> Expected:
    statements = (Statement("m", "say", required=True, texts=(OURS,)),)
    return Expected(channel("email"), language, "formal", NOW, statements=statements)._replace(**more)  # type: ignore[arg-type]


def codes(text: str, against: Expected | None = None) -> set[str]:
    return {flaw.code for flaw in voice.check(text, against or held())}


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_replies_are_calm(language: str) -> None:
    for name in CASES[:: 9 if language in FIRST else 20]:
        decision = house().decide(house().case(case_bytes(name)), as_of=WHEN)
        for where in ("email", "x-dm", "sms", "x"):
            reply = house().reply(decision, channel=where, locale=language)
            against = expected(house(), decision, where, language, WHEN)
            assert voice.check(reply.text, against) == [], (name, where, reply.text)
            assert verify(reply.text, against).state == "pass"


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("WE HAVE REFUNDED THE PRICE of the KETTLE to you.", "VER950", "WE HAVE REFUNDED THE PRICE"),
        (OURS.replace(".", "!!!"), "VER951", "!!!"),
        ("Are you sure?!", "VER951", "?!"),
        ("Good \U0001f389\U0001f389 news.", "VER952", "\U0001f389\U0001f389"),
        ("Well, good for you.", "VER953", "good for you"),
        ("You should have read the label.", "VER954", "You should have"),
        ("We will sue you.", "VER955", "We will sue"),
        ("Your call is important to us.", "VER956", "Your call is important to us"),
        ("It will be so never again.", "VER957", "never again"),
        ("Indeed we are liable for it.", "VER958", "we are liable"),
        ("What an idiot.", "VER959", "idiot"),
        ("Hey, it is gonna be fine.", "VER960", "Hey"),
        ("Il Suo ordine è in viaggio e ci dispiace per il ritardo.", "VER961", None),
        ("Вашата поръчка пътува.", "VER961", None),
        ("word " * 50 + ".", "VER962", None),
        ("Dear {name}, hello.", "VER965", "{name}"),
        ("Your order [ORDER] is here.", "VER965", "[ORDER]"),
        ("Your order is None.", "VER965", "None"),
        ("TODO ask the warehouse.", "VER965", "TODO"),
    ],
)
def test_what_is_not_calm_is_found_in_its_place(text: str, code: str, place: str | None) -> None:
    found = [f for f in voice.check(text, held()) if f.code == code]
    assert found, voice.check(text, held())
    if place is not None:
        assert text[found[0].start : found[0].end] == place


SAMPLES = {
    "it": (
        "Avrebbe dovuto leggere.",
        "I nostri avvocati scriveranno.",
        "Mai più.",
        "Che idiota.",
        "Scrivi a tua madre.",
    ),
    "id": ("Seharusnya Anda membaca.", "Kami akan menuntut Anda.", "Tidak akan pernah.", "Bodoh.", "Kamu bisa."),
    "et": ("Te oleksite pidanud lugema.", "Meie advokaadid teavad.", "Enam kunagi.", "Idioot.", "Sinu tee."),
    "sl": ("Morali bi prebrati.", "Naši odvetniki vedo.", "Nikoli več.", "Idiot.", "Tvoj čaj."),
    "bg": ("Трябваше да прочетете.", "Нашите адвокати знаят.", "Никога повече.", "Идиот.", "Твоят чай."),
    "de": ("Sie hätten lesen sollen.", "Unsere Anwälte wissen es.", "Nie wieder.", "Idiot.", "Dein Tee."),
    "fr": ("Vous auriez dû lire.", "Nos avocats le savent.", "Plus jamais.", "Idiot.", "Ton thé."),
    "es": ("Debería haber leído.", "Nuestros abogados lo saben.", "Nunca más.", "Idiota.", "Tu té."),
    "pl": ("Powinien pan przeczytać.", "Nasi prawnicy wiedzą.", "Nigdy więcej.", "Idiota.", "Twoja herbata."),
    "ar": ("كان عليكم أن تقرؤوا.", "سنقاضيكم غدا.", "لن يتكرر أبدا.", "أنت غبي.", ""),
    "ja": ("お客様のせいです。", "法的措置をとります。", "二度と起こりません。", "馬鹿です。", "そうじゃん。"),
}


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_each_language_has_its_own_words(language: str) -> None:
    for text, code in zip(SAMPLES[language], ("VER954", "VER955", "VER957", "VER959", "VER960"), strict=True):
        if text:
            assert code in codes(text, held(language)), (text, code)


def test_an_approved_sentence_is_the_houses_own_voice() -> None:
    loud = "Never again: your own fault."
    against = held(statements=(Statement("m", "say", required=True, texts=(loud,)),))
    assert not codes(loud, against)
    assert not codes(OURS)


def test_a_house_that_apologises_may_say_what_it_says() -> None:
    assert "VER958" not in codes("Indeed we are liable for it.", held(apologises=True))


def test_a_formal_word_is_wrong_in_an_informal_house() -> None:
    assert "VER960" in codes("Wir schreiben Ihnen.", held("de", register="informal"))
    assert "VER960" not in codes("Wir schreiben dir.", held("de", register="informal"))


def test_a_wording_of_the_thread_is_not_said_again() -> None:
    assert codes(OURS, held(thread=Thread(said=(f"Hello. {OURS}",)))) == {"VER964"}


@pytest.mark.parametrize(
    "text",
    ["None of this was your doing.", "The EU rules and the USA form.", "Good news \U0001f642", "It is {fine", "Ok!"],
)
def test_a_harmless_text_is_not_accused(text: str) -> None:
    assert not codes(text)


def test_a_hollow_phrase_and_a_long_sentence_only_warn() -> None:
    flaws = voice.check("Your call is important to us. " + "word " * 50, held())
    assert {f.severity for f in flaws} <= {"warning", "note"}


def test_a_text_of_long_words_is_noted() -> None:
    assert "VER963" in codes("Notwithstanding considerable organisational restructuring difficulties " * 6 + "end.")


@given(st.text(max_size=120))
def test_no_text_breaks_the_voice(text: str) -> None:
    for flaw in voice.check(text, held()):
        assert 0 <= flaw.start <= flaw.end <= len(text)
