"""Greetings: right for everyone, and never a guess."""

from __future__ import annotations

import pytest

from calmreply.findings import LocaleError
from calmreply.language import Person, greeting, raises_after_greeting, salute
from calmreply.language.model import ADDRESSEES, REGISTERS, Slot
from calmreply.language.salutations import FORMS, known_part

LOCALES = ["en", "it", "id", "et", "sl", "bg", "de", "fr", "es", "pl", "ar", "ja"]
ANA = Person(given="Ana", family="Novak")


@pytest.mark.parametrize(
    ("locale", "unknown", "unspecified", "feminine", "masculine", "inline"),
    [
        ("en", "Hello,", "Dear Ana Novak,", "Dear Ms Novak,", "Dear Mr Novak,", "Hello Ana Novak."),
        ("it", "Buongiorno,", "Gentile Ana Novak,", "Gentile Signora Novak,", "Gentile Signor Novak,",
         "Buongiorno, Ana Novak."),
        ("id", "Yth. Bapak/Ibu,", "Yth. Bapak/Ibu Ana Novak,", "Yth. Ibu Ana Novak,", "Yth. Bapak Ana Novak,",
         "Halo, Bapak/Ibu Ana Novak."),
        ("et", "Tere!", "Lugupeetud Ana Novak!", "Lugupeetud proua Novak!", "Lugupeetud härra Novak!",
         "Tere, Ana Novak!"),
        ("sl", "Pozdravljeni,", "Pozdravljeni, Ana Novak,", "Spoštovana gospa Novak,", "Spoštovani gospod Novak,",
         "Pozdravljeni, Ana Novak."),
        ("bg", "Здравейте,", "Здравейте, Ana Novak,", "Уважаема г-жо Novak,", "Уважаеми г-н Novak,",
         "Здравейте, Ana Novak."),
        ("de", "Guten Tag,", "Guten Tag Ana Novak,", "Guten Tag Frau Novak,", "Guten Tag Herr Novak,",
         "Guten Tag Ana Novak."),
        ("fr", "Bonjour,", "Bonjour Ana Novak,", "Bonjour Madame Novak,", "Bonjour Monsieur Novak,",
         "Bonjour Ana Novak."),
        ("es", "Buenos días:", "Buenos días, Ana Novak:", "Estimada señora Novak:", "Estimado señor Novak:",
         "Hola, Ana Novak."),
        ("pl", "Dzień dobry,", "Dzień dobry,", "Szanowna Pani,", "Szanowny Panie,", "Dzień dobry."),
        ("ar", "مرحبًا،", "مرحبًا Ana Novak،", "حضرة السيدة Ana Novak،", "حضرة السيد Ana Novak،", "مرحبًا Ana Novak."),
        ("ja", "こんにちは。", "Ana Novak 様", "Novak 様", "Novak 様", "Ana Novak 様、"),
    ],
)  # fmt: skip
def test_greetings(locale, unknown, unspecified, feminine, masculine, inline):
    assert salute(locale, Person()) == unknown
    assert salute(locale, Person(), addressee="feminine") in {unknown, "Yth. Ibu,", "Szanowna Pani,"}
    assert salute(locale, ANA) == unspecified
    assert salute(locale, ANA, addressee="feminine") == feminine
    assert salute(locale, ANA, addressee="masculine") == masculine
    assert salute(locale, ANA, form="inline") == inline


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("register", REGISTERS)
def test_there_is_a_greeting_for_everyone_with_one_slot_at_most(locale, register):
    for addressee in ADDRESSEES:
        for form in FORMS:
            for known in ("none", "given", "family", "full"):
                program = greeting(locale, known, register=register, addressee=addressee, form=form)
                slots = [piece.name for piece in program if isinstance(piece, Slot)]
                # Where nobody is called by a family name alone, the whole name stands in its place.
                assert slots in ([], [known]) or (locale in {"id", "ar"} and (known, slots) == ("family", ["full"]))
                assert program


@pytest.mark.parametrize("locale", LOCALES)
def test_a_family_name_alone_never_shows_a_guessed_title(locale):
    text = salute(locale, Person(family="Novak"))
    titles = ("Mr ", "Ms ", "Signor", "proua", "härra", "gospa", "gospod", "г-", "Frau", "Herr", "Madame", "Monsieur")
    assert not any(title in text for title in (*titles, "señor", "Pani", "Panie", "السيد"))
    assert "Bapak/Ibu" in text or "様" in text or "Novak" not in text


def test_the_known_part():
    assert known_part(Person()) == "none"
    assert known_part(Person(given="Ana")) == "given"
    assert known_part(Person(full="Ana Novak"), addressee="feminine") == "full"
    assert known_part(ANA, addressee="feminine") == "family"
    assert known_part(ANA, register="informal") == "given"


def test_names_are_cleaned_and_a_stop_in_a_name_takes_the_next_one():
    assert salute("en", Person(full="Ana\n\u202eNovak  Jr."), form="inline") == "Hello Ana Novak Jr."


def test_titles_are_said_in_full_on_the_telephone():
    assert salute("bg", ANA, addressee="feminine", form="spoken") == "Здравейте, госпожо Novak."
    assert salute("id", ANA, form="spoken") == "Halo, dengan Ana Novak."
    assert salute("id", ANA, addressee="feminine", form="spoken") == "Halo, Ibu Ana Novak."


def test_capitals_after_the_greeting():
    assert [x for x in LOCALES if raises_after_greeting(x)] == ["en", "id", "et", "bg", "fr", "es"]


def test_the_familiar_register():
    shown = {x: salute(x, ANA, register="informal") for x in ("de", "fr", "es", "pl", "ja")}
    assert shown == {"de": "Hallo Ana,", "fr": "Bonjour Ana,", "es": "Hola, Ana:", "pl": "Cześć,", "ja": "Ana さん"}
    assert salute("es", ANA, register="informal", form="inline") == "¡Hola, Ana!"


def test_wrong_use_is_named():
    with pytest.raises(LocaleError, match="register='formel'"):
        greeting("en", "none", register="formel")
