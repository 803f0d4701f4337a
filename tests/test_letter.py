"""The letter: what it says, where it stands on paper, and that no value leaves its place."""

from __future__ import annotations

import random
import re
import unicodedata
from datetime import date
from functools import cache

import html5lib
import pytest
from babel.dates import format_date
from tests.browser import boxes, printed, words
from tests.small_house import CHANNELS, LATE, decided, remedy, small
from tests.starter import CASES, WHEN, case_bytes
from tests.starter import house as starter
from tests.test_email import LOCALES, odd, tags

from calmreply.findings import ChannelError, HouseError, RenderError
from calmreply.language.formats import clean
from calmreply.render.letter import Address, dateline, page

TO = Address("Ana Novak", "Trubarjeva cesta 5", "1000 Ljubljana", "Slovenija")
DAY = date(2026, 12, 1)
SENDER = "Kettle & Quire · Lesna pot 4 · 1000 Ljubljana · Slovenija"


@cache
def letter(name: str = CASES[0], locale: str = "en"):
    h = starter()
    return h.reply(h.decide(h.case(case_bytes(name)), as_of=WHEN), channel="letter", locale=locale)


def told(markup: str) -> dict[str, list[str]]:
    """The texts of a page by the class of their element."""
    tree = html5lib.parse(markup, namespaceHTMLElements=False)
    found: dict[str, list[str]] = {"h1": [e.text or "" for e in tree.iter("h1")]}
    for element in tree.find("body").iter():
        if element.get("class"):
            found.setdefault(element.get("class"), []).append("".join(element.itertext()).strip())
    return found


# ---- what it says --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
def test_a_letter_says_its_reply_and_nothing_else(locale):
    for name in CASES:
        said = letter(name, locale)
        markup = said.as_letter(to=TO, place="Ljubljana", date=DAY, signer="Maja Zupan")
        tree = html5lib.parse(markup, namespaceHTMLElements=False)
        assert tree.get("lang") == locale
        assert tree.get("dir") == ("rtl" if locale == "ar" else "ltr")
        parts = told(markup)
        assert parts["h1"] == [said.subject]
        assert parts["sender"] == [SENDER]
        assert parts["address"][0].split("\n") == list(TO.lines)
        greeting, *paragraphs, sign = said.text.split("\n\n")
        closing, brand = sign.split("\n")
        assert parts["greeting"] == [greeting]
        assert parts["said"] == paragraphs
        assert [line for line in parts["signing"][0].split("\n") if line] == [closing, "Maja Zupan", brand]
        assert parts["date"] == [dateline(locale, "Ljubljana", DAY)]
        assert not {"img", "script", "link", "iframe", "a", "form"} & {e.tag for e in tree.iter()}
        assert not re.search(r"url\(|@import|\bsrc=", markup)


def test_on_paper_nobody_is_asked_to_reply_to_a_message():
    on_screen = starter()
    for locale in LOCALES:
        said = letter(CASES[0], locale)
        close = [at for at, act in enumerate(said.acts) if act.message == "close"]
        if close:
            decision = on_screen.decide(on_screen.case(case_bytes(CASES[0])), as_of=WHEN)
            mail = on_screen.reply(decision, channel="email", locale=locale)
            assert said.sentences[close[0]] != mail.sentences[close[0]]
            assert said.wordings[-2] == "close.letter"


@pytest.mark.parametrize(
    ("locale", "place", "shown"),
    [
        ("en", "London", "London, 1 December 2026"),
        ("it", "Torino", "Torino, 1º dicembre 2026"),
        ("id", "Jakarta", "Jakarta, 1 Desember 2026"),
        ("et", "Tallinn", "Tallinn, 1. detsember 2026"),
        ("sl", "Ljubljana", "Ljubljana, 1. december 2026"),
        ("bg", "София", "София, 1 декември 2026 г."),
        ("de", "Köln", "Köln, 1. Dezember 2026"),
        ("fr", "Lyon", "Lyon, le 1er décembre 2026"),
        ("es", "Sevilla", "Sevilla, 1 de diciembre de 2026"),
        ("pl", "Gdańsk", "Gdańsk, 1 grudnia 2026 r."),
        ("ar", "القاهرة", "القاهرة، 1 ديسمبر 2026"),
        ("ja", "東京", "2026年12月1日"),
    ],
)
def test_place_and_date_have_the_locales_form(locale, place, shown):
    assert dateline(locale, place, DAY).replace("\u00a0", " ") == shown
    assert dateline(locale, "", DAY) in dateline(locale, place, DAY)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_date_is_that_of_cldr(locale):
    # The first of a month is written otherwise in Italian and French; the era's sign is ours in Bulgarian and Polish.
    for month in range(1, 13):
        theirs = format_date(date(2026, month, 22), format="long", locale="en_GB" if locale == "en" else locale)
        ours = dateline(locale, "", date(2026, month, 22))
        plain = [re.sub(r"[\s\u200f\u200e]| ?[гr]\.$", "", text) for text in (ours, theirs)]
        assert plain[0] == plain[1]


def test_a_name_of_the_other_direction_is_isolated_in_the_line_of_the_date():
    assert dateline("ar", "Ljubljana", DAY).startswith("\u2068Ljubljana\u2069\u060c ")
    assert dateline("sl", "القاهرة", DAY).startswith("\u2068القاهرة\u2069, ")


def test_the_room_for_a_signature_and_the_signer_may_be_left_out():
    with_room = told(letter().as_letter(to=TO, date=DAY))
    assert "hand" in with_room
    without = told(letter().as_letter(to=TO, date=DAY, signature_space=False))
    assert "hand" not in without
    assert without["date"] == ["1 December 2026"]


def test_the_sender_is_the_houses_unless_another_is_given():
    other = Address("Kettle & Quire", "Via Po 3", "10123 Torino")
    assert told(letter().as_letter(to=TO, date=DAY, sender=other))["sender"] == [
        "Kettle & Quire · Via Po 3 · 10123 Torino"
    ]
    house = small(remedy(), channels={**CHANNELS, "letter": {}})
    assert told(house.reply(decided(house, LATE), channel="letter").as_letter(to=TO, date=DAY))["sender"] == [""]


def test_a_sender_that_does_not_fit_the_window_is_a_finding():
    with pytest.raises(HouseError, match="window of an envelope") as caught:
        small(remedy(), channels={**CHANNELS, "letter": {"sender": "x" * 60}})
    assert "CHA502" in {finding.code for finding in caught.value.findings}


def test_only_a_reply_for_the_letter_is_one():
    h = starter()
    decision = h.decide(h.case(case_bytes(CASES[0])), as_of=WHEN)
    for channel in ("email", "webchat", "phone"):
        with pytest.raises(ChannelError, match="is no letter"):
            h.reply(decision, channel=channel).as_letter(to=TO, date=DAY)


# ---- the address ---------------------------------------------------------------------------------------------------


def test_the_lines_of_an_address_are_cleaned():
    assert Address(" Ana\u202e \x00Novak\n", "", "\t", "Ulica  1").lines == ("Ana Novak", "Ulica 1")


@pytest.mark.parametrize("given", [(), ("", " \n"), tuple("abcdefg"), ("x" * 51,), ("山" * 26,)])
def test_an_address_that_no_window_shows_is_refused(given):
    with pytest.raises(RenderError):
        Address(*given)


def test_an_address_is_a_value():
    assert Address("Ana", "Ulica 1") == Address("Ana ", "Ulica 1", "")
    assert len({Address("Ana"), Address("Ana")}) == 1
    with pytest.raises(AttributeError):
        Address("Ana").lines = ()


# ---- escaping ------------------------------------------------------------------------------------------------------


def test_values_change_neither_a_tag_nor_an_attribute(request):
    chance = random.Random(6)

    def line() -> str:
        return odd(chance).replace("\0", "")[:24] or "x"

    def made(values: list[str]) -> str:
        text = "Dear {},\n\n{}\n{}\n\n{}\n{}".format(*values[:5])
        return page(
            letter()._replace(subject=values[5], text=text),
            to=Address("x" + values[6], "x" + values[7]),
            sender=Address("x" + values[8]),
            place="x" + values[9],
            date=DAY,
            signer="x" + values[10],
        )

    inert = tags(made(["inert"] * 11))
    for _ in range(request.config.getoption("--values") // 4):
        values = [line() for _ in range(11)]
        markup = made(values)
        assert tags(markup) == inert, values
        shown = "".join("".join(html5lib.parse(markup, namespaceHTMLElements=False).find("body").itertext()).split())
        shown = "".join(filter(str.isprintable, shown))
        for value in values:
            assert "".join(filter(str.isprintable, clean(value))).replace(" ", "") in shown


# ---- on paper ------------------------------------------------------------------------------------------------------


def logical(text: str) -> str:
    """The text without spaces, marks of direction and signs on letters, its letters as they are typed."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(char for char in text if not char.isspace() and unicodedata.category(char) not in {"Cf", "Mn"})


@pytest.mark.parametrize("locale", ["de", "bg", "ar", "ja"])
def test_a_letter_stands_on_a4_with_all_its_words_and_its_address_in_the_window(tmp_path, locale):
    said = letter(CASES[0], locale)
    pdf = printed(tmp_path, locale, said.as_letter(to=TO, place="Ljubljana", date=DAY, signer="Maja Zupan"))
    pages = words(pdf)
    assert len(pages) == 1
    flat = logical(pages[0])
    *sentences, sign = said.sentences
    for sentence in (said.subject, *sentences, *sign.split("\n"), *TO.lines, SENDER, "Maja Zupan", "2026"):
        assert logical(sentence) in flat, sentence
    # DIN 5008, form B: the window is 20 to 105 mm from the left; the lines of the address stand from 62.7 to 90 mm.
    found = boxes(pdf)
    street = next(box for box in found if box[0] == "Trubarjeva")
    assert 24 <= street[1] <= 27
    assert 62.7 <= street[2] <= 90
    for word, left, top, right in found:
        # A word's box is as high as its font is, above its letters too.
        if top <= 90:
            assert top >= 56, word
            assert 20 <= left < right <= 105, word
        else:
            assert 94 <= top <= 275, word
            assert 24.5 <= left < right <= 190.5, word


def test_a_long_letter_goes_on_on_a_numbered_page_and_keeps_its_signature_together(tmp_path):
    said = letter()
    greeting, *paragraphs, sign = said.text.split("\n\n")
    for count in (12, 18):
        text = "\n\n".join([greeting, *(paragraphs * 9)[:count], sign])
        pdf = printed(
            tmp_path, f"long-{count}", said._replace(text=text).as_letter(to=TO, date=DAY, signer="Maja Zupan")
        )
        pages = words(pdf)
        assert len(pages) <= 2
        if len(pages) == 2:
            assert logical(pages[1]).endswith("2/2")
            assert "1/2" not in logical(pages[0])
            closing, brand = sign.split("\n")
            end = pages[1]
            assert end.index(closing) < end.index("Maja Zupan") < end.index(brand)
            assert end.index(closing) > 0, "a signature never stands alone on its page"
    assert len(pages) == 2
