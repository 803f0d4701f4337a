"""The word lists of the later locales: what they refuse, and good sentences that they leave alone."""

from __future__ import annotations

import unicodedata

import pytest

from calmreply.language.locales import TABLES
from calmreply.language.wording import SLOT, closing, lint, phrases

NEXT = ["de", "fr", "es", "pl", "ar", "ja"]


def codes(locale, text, *, register="formal", public=False, spoken=False, steady=None):
    lexicon = TABLES[locale].lexicon
    shown = text.replace("…", SLOT)
    found = lint(shown, lexicon, register=register, public=public, spoken=spoken, exact=False, steady=steady)
    return {fault.code for fault in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Wir haben Ihnen … erstattet; das dauert … Tage. Es tut uns leid, dass Sie warten mussten."),
        ("fr", "Nous vous avons remboursé la somme\u00a0: …. Cela prend … jours\u202f; nous regrettons cette attente."),
        ("es", "Le hemos devuelto el importe de …. Tarda … días y lamentamos la espera."),
        ("pl", "Zwróciliśmy kwotę …. To potrwa … dni; przepraszamy za czekanie."),
        ("ar", "أعدنا إليكم مبلغ …، ويستغرق ذلك … أيام. نأسف لهذا الانتظار."),
        ("ja", "…を返金いたしました。…日かかります。お待たせして申し訳ございません。SMSでもお知らせします。"),
    ],
)
def test_good_sentences_are_left_alone(locale, text):
    assert codes(locale, text) == set()


@pytest.mark.parametrize(
    ("locale", "number", "promise", "one", "register"),
    [
        ("de", "Das dauert zwei Tage.", "Wir garantieren es.", "Leider kann ich es.", "Bitte schreib, wenn du magst."),
        ("fr", "Cela prend trois jours.", "Nous garantissons tout.", "J’ai regardé.", "Tu verras ta carte."),
        ("es", "Tarda tres días.", "Lo garantizamos.", "Yo lo miro.", "Mira tu tarjeta."),
        ("pl", "To potrwa dwa dni.", "Gwarantujemy to.", "Przykro mi.", "Sprawdzimy twoją kartę."),
        ("ar", "يستغرق ذلك ثلاثة أيام.", "نحن نضمن ذلك.", "أنا هنا.", "سنرد عليك قريبًا."),
        ("ja", "三日かかります。", "絶対に届きます。", "それは私が調べます。", "あなたの番です。"),
    ],
)
def test_numbers_promises_one_person_and_the_wrong_register_are_seen(locale, number, promise, one, register):
    assert "LAN434" in codes(locale, number)
    assert "LAN444" in codes(locale, promise)
    assert "LAN448" in codes(locale, one)
    assert "LAN443" in codes(locale, register)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Wir haben Ihre Karte geprüft."),
        ("fr", "Nous avons vérifié votre carte."),
        ("es", "Puede usted verlo."),
        ("pl", "Sprawdzimy to dla Pani."),
        ("ar", "نشكركم."),
        ("ja", "お知らせいたします。"),
    ],
)
def test_a_formal_word_does_not_belong_in_the_informal_register(locale, text):
    assert "LAN443" in codes(locale, text, register="informal")
    assert "LAN443" not in codes(locale, text)


@pytest.mark.parametrize(
    ("locale", "public", "spoken"),
    [
        ("de", "Ihre Bestellung ist da.", "Bitte klicken Sie."),
        ("fr", "Votre commande est là.", "Cliquez ci-dessous."),
        ("es", "Su pedido ha llegado.", "Pulse el enlace."),
        ("pl", "Pani zamówienie dotarło.", "Proszę kliknąć link."),
        ("ar", "وصل طلبكم.", "انقروا الرابط."),
        ("ja", "お客様のご注文が届きました。", "リンクをクリックしてください。"),
    ],
)
def test_public_and_spoken_words(locale, public, spoken):
    assert "LAN446" in codes(locale, public, public=True)
    assert "LAN447" in codes(locale, spoken, spoken=True)


def test_words_that_change_before_a_slot():
    assert "LAN449" in codes("fr", "Merci d’…")
    assert "LAN449" in codes("fr", "Le nom de …")
    assert "LAN449" not in codes("fr", "La somme de …", steady="La somme de 0")
    assert "LAN449" in codes("es", "Ana y …")
    assert "LAN449" in codes("pl", "Rozmowa z …")
    assert "LAN449" not in codes("de", "Das Paket von …")


@pytest.mark.parametrize("locale", NEXT)
def test_a_text_in_other_letters_is_seen(locale):
    other = "Это письмо написано другими буквами."
    assert "LAN438" in codes(locale, other)


def test_several_scripts_and_latin_stand_together_in_japanese_only():
    assert "LAN438" not in codes("ja", "カード会社からEメールとSMSでお知らせが届きます。々ー〆")
    assert "LAN438" in codes("de", "Das Pаket mit einem kyrillischen Buchstaben.")
    assert "LAN438" in codes("ja", "This is a whole sentence in English.")


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("終わりました。", "statement"),
        ("ありがとうございます！", "statement"),
        ("「終わりました。」", "statement"),
        ("よろしいでしょうか。", "question"),
        ("本当ですか？", "question"),
        ("次のとおり：", "open"),
        ("هل وصل؟", "question"),
        ("مرحبًا،", "open"),
        ("¿Ha llegado?", "question"),
        ("C’est arrivé\u202f?", "question"),
    ],
)
def test_closing_signs(text, closes):
    assert closing(text) == closes


@pytest.mark.parametrize("locale", NEXT)
def test_the_lists_can_match(locale):
    """An entry is in the folded form of the lint, in NFC, and finds itself."""
    lexicon = TABLES[locale].lexicon
    lists = [getattr(lexicon, name) for name in (
        "numbers", "promises", "denials", "negations", "public", "public_free", "spoken", "spoken_doubtful",
        "first_person",
    )]  # fmt: skip
    lists += [tuple(w.removeprefix("^") for w in words) for words in lexicon.registers.values()]
    for words in lists:
        for word in words:
            assert word == word.casefold() == unicodedata.normalize("NFC", word)
            assert phrases((word,)).search(word.replace("*", "")), word
    assert lexicon.denials
    assert lexicon.negations
