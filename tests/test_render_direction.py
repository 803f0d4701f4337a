"""Replies in scripts that run from right to left, and in those that put no spaces between sentences."""

from __future__ import annotations

import re

import pytest
from tests.small_house import AS_OF, CHANNELS, LATE, MESSAGES, SETTINGS, case, public, remedy, stances

from calmreply.house import House

MESSAGES_AR = {
    "open-apologise": "نعتذر لكم. كان الخطأ منا.",
    "give-refund": "أعدنا { $amount } { $method }، ويستغرق ذلك من { $least } إلى { $most } أيام عمل.",
    "noted": "رمز ملاحظتكم هو { $note }.",
    "public-hello": "شكرًا على رسالتكم.",
    "handover-x-dm": "راسلونا على الخاص: { $url }",
    "close": "نحن هنا من أجلكم.",
    "label": "بالطريقة نفسها",
    "brand": "Lumen Lamps",
    "regards": "مع أطيب التحيات،",
}
MESSAGES_JA = {
    "open-apologise": "申し訳ございません。当店の誤りでした。",
    "give-refund": "{ $amount }を{ $method }返金しました。{ $least }～{ $most }営業日かかります。",
    "noted": "番号は{ $note }です。",
    "public-hello": "メッセージをありがとうございます。",
    "handover-x-dm": "詳しくはこちらへ: { $url }",
    "close": "いつでもご連絡ください。",
    "label": "元のお支払い方法で",
    "brand": "Lumen Lamps",
    "regards": "よろしくお願いいたします。",
}


def in_words(words):
    """The messages of the small house with the sentences of these tests in other words; the rest stays English."""
    text = MESSAGES.replace("Kind regards,", words["regards"]).replace(
        "label-method-original = the way you paid\n    .to = the way you paid",
        f"label-method-original = {words['label']}\n    .to = {words['label']}",
    )
    for name, said in words.items():
        text = re.sub(
            rf"^{name} = .*$(\n    \.(?:brief|digest) = .*)*",
            lambda m, s=said: _retold(m[0], s),
            text,
            flags=re.MULTILINE,
        )
    return text


def _retold(block, said):
    return "\n".join(f"{line.split(' = ')[0]} = {said}" for line in block.splitlines())


@pytest.fixture(scope="module")
def house():
    settings = {**SETTINGS, "languages": {x: {"register": "formal"} for x in ("en", "ar", "ja")}}
    texts = {"en": MESSAGES, "ar": in_words(MESSAGES_AR), "ja": in_words(MESSAGES_JA)}
    return House.build(settings, sections=[stances(), public(), remedy()], messages=texts, channels=CHANNELS)


def reply(house, locale, channel, **data):
    decision = house.decide(case(house, LATE, channel=channel, **data), as_of=AS_OF)
    return house.reply(decision, channel=channel, locale=locale)


NAMED = {"customer": {"id": "u", "name": "Ana Novak"}}


def test_japanese_sentences_follow_each_other_without_a_space(house):
    said = reply(house, "ja", "webchat", **NAMED).text
    assert said.startswith(
        "Ana Novak 様、申し訳ございません。当店の誤りでした。\n\n£12.50を元のお支払い方法で返金しました。"
    )
    assert "。 " not in reply(house, "ja", "sms").text


def test_an_address_and_a_signature_stand_off_in_japanese_too(house):
    said = reply(house, "ja", "x").text
    assert "ありがとうございます。詳しくは" in said
    assert re.search(r"https://\S+ Lumen Lamps$", said) or re.search(r"https://\S+$", said)


def test_a_name_of_the_other_direction_is_isolated_in_plain_text(house):
    said = reply(house, "ar", "email", **NAMED)
    assert said.text.startswith("مرحبًا \u2068Ana Novak\u2069،\n\n")
    assert "\u200f12.50\u00a0£" in said.text
    assert reply(house, "en", "email", customer={"id": "u", "name": "آنا نوفاك"}).text.startswith("Dear \u2068آنا")
    assert "\u2068" not in reply(house, "en", "email", **NAMED).text
    assert "\u2068" not in reply(house, "ar", "email", customer={"id": "u", "name": "آنا نوفاك"}).text.split("\n")[0]


def test_an_sms_of_a_left_to_right_language_has_no_isolates(house):
    for locale in ("en", "ja"):
        text = reply(house, locale, "sms", customer={"id": "u", "name": "آنا نوفاك"}).text
        assert not set(text) & set("\u2066\u2067\u2068\u2069")


def test_no_mark_stands_beside_an_address_or_in_a_subject(house):
    said = reply(house, "ar", "x").text
    assert re.search(r"(?<![\u2066-\u2069])https://[^\s\u2066-\u2069]+(?![\u2066-\u2069])", said)
    assert not set(reply(house, "ar", "email", **NAMED).subject) & set("\u2066\u2067\u2068\u2069")


def test_the_html_part_says_its_direction_and_isolates_with_tags(house):
    mail = reply(house, "ar", "email", **NAMED).as_email()
    markup = mail.get_body(("html",)).get_content()
    assert '<html lang="ar" dir="rtl">' in markup
    assert "<bdi>Ana Novak</bdi>" in markup
    assert not set(markup) & set("\u2066\u2067\u2068\u2069")
    assert '<html lang="ja" dir="ltr">' in reply(house, "ja", "email").as_email().get_body(("html",)).get_content()


def test_a_name_that_says_it_is_markup_stays_inert_between_the_isolates(house):
    mail = reply(house, "ar", "email", customer={"id": "u", "name": "</bdi><b>Ana\u2069"}).as_email()
    assert "<bdi>&lt;/bdi&gt;&lt;b&gt;Ana</bdi>" in mail.get_body(("html",)).get_content()
