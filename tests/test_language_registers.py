"""Two registers of one language: which file is for which, one signature for both, and replies in either."""

from __future__ import annotations

import pickle

import pytest
from tests.small_house import CHANNELS, LATE, MESSAGES, SETTINGS, decided, public, remedy, stances

from calmreply import House
from calmreply.findings import HouseError, LocaleError

POLITE = MESSAGES.replace("We are sorry. The mistake was ours.", "We humbly apologise. The mistake was ours.")
EASY = MESSAGES.replace("We are sorry. The mistake was ours.", "Sorry about that. The mistake was ours.")
TONES = {"We humbly apologise": "polite", "Sorry about that": "easy", "We are sorry": "source"}


def house(files, *, register="formal", **settings):
    """English, and its words again as Italian in the given files; what they say does not matter here."""
    languages = {"en": {"register": "formal"}, "it": {"register": register, "chain": ["en"]}}
    return House.build(
        {**SETTINGS, "languages": languages, **settings},
        sections=[stances(), public(), remedy()],
        messages={"en": MESSAGES, **files},
        channels=CHANNELS,
    )


def tone(made, **asked):
    reply = made.reply(decided(made, LATE), channel="email", **asked)
    return next(name for words, name in TONES.items() if words.lower() in reply.text.lower()), reply.register


@pytest.mark.parametrize(
    ("files", "register", "own", "other"),
    [
        ({"it": POLITE, "it@informal": EASY}, "formal", "polite", "easy"),
        ({"it": EASY, "it@formal": POLITE}, "informal", "easy", "polite"),
        ({"it@formal": POLITE, "it@informal": EASY}, "formal", "polite", "easy"),
        ({"it@formal": POLITE, "it@informal": EASY}, "informal", "easy", "polite"),
        # The setting picks: the file without a name is then for the other register.
        ({"it": POLITE, "it@informal": EASY}, "informal", "easy", "polite"),
        ({"it": EASY, "it@formal": POLITE}, "formal", "polite", "easy"),
    ],
)
def test_the_setting_picks_and_a_reply_may_ask_for_the_other(files, register, own, other):
    made = house(files, register=register)
    others = {"formal": "informal", "informal": "formal"}
    assert tone(made, locale="it") == (own, register)
    assert tone(made, locale="it", register=register) == (own, register)
    assert tone(made, locale="it", register=others[register]) == (other, others[register])
    assert tone(made, locale="it-CH", register=others[register]) == (other, others[register])
    again = pickle.loads(pickle.dumps(made))  # noqa: S301 - our own bytes
    assert tone(again, locale="it", register=others[register]) == (other, others[register])


def test_the_greeting_keeps_to_the_register():
    made = house({"it": POLITE, "it@informal": EASY})
    customer = {"customer": {"id": "u", "name": "Ana"}}
    decision = decided(made, LATE, **customer)
    formal, informal = (
        made.reply(decision, channel="email", locale="it", register=r).text.split("\n")[0]
        for r in ("formal", "informal")
    )
    assert formal != informal
    assert informal.startswith("Ciao")


def test_a_language_of_one_register_says_so():
    made = house({"it": POLITE})
    for locale in ("it", "it-CH", "IT_ch"):
        with pytest.raises(LocaleError) as caught:
            tone(made, locale=locale, register="informal")
        assert caught.value.message == "`it` is written in one register only, formal"
        assert caught.value.help == "add messages/it@informal.ftl, or ask for `formal`"
    with pytest.raises(LocaleError, match="`en` is written in one register only"):
        tone(made, register="informal")
    with pytest.raises(LocaleError, match="no register `polite`"):
        tone(made, locale="it", register="polite")


def test_a_register_that_is_not_complete_is_not_used():
    short = EASY.split("give-refund =")[0].rsplit("#", 1)[0] + "# $amount" + EASY.split("# $amount", 2)[2]
    made = house({"it": POLITE, "it@informal": short})
    assert tone(made, locale="it") == ("polite", "formal")
    with pytest.raises(LocaleError, match="no complete language"):
        tone(made, locale="it", register="informal")
    found = [f for f in made.check() if f.code == "LAN450"]
    assert [f.message for f in found] == ["`it@informal` has no message `give-refund`"]
    assert found[0].span.file == "messages/it@informal.ftl"


def test_both_registers_obey_one_signature():
    wrong = EASY.replace("Here is a voucher over { $amount }.", "Here is a voucher.")
    made = house({"it": POLITE, "it@informal": wrong})
    found = [f for f in made.check() if f.code == "LAN430"]
    assert [f.span.file for f in found] == ["messages/it@informal.ftl"]
    assert "it@informal" in found[0].message


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"it": POLITE, "it@polite": POLITE}, "`it@polite` names no register: `polite`"),
        ({"it": POLITE, "it@formal": POLITE, "it@informal": EASY}, "both registers of `it` have files of their name"),
    ],
)
def test_a_file_for_no_register_is_told(files, message):
    with pytest.raises(HouseError) as caught:
        house(files)
    assert [(f.code, f.message) for f in caught.value.findings if f.code == "LAN457"] == [("LAN457", message)]


def test_the_source_language_may_have_both_registers():
    files = {"en@informal": EASY}
    made = House.build(
        SETTINGS, sections=[stances(), public(), remedy()], messages={"en": MESSAGES, **files}, channels=CHANNELS
    )
    assert tone(made) == ("source", "formal")
    assert tone(made, register="informal") == ("easy", "informal")
    assert not [f for f in made.check() if f.code == "LAN437"]


def test_the_files_of_the_other_register_count_in_the_hash():
    assert house({"it": POLITE}).hash != house({"it": POLITE, "it@informal": EASY}).hash
