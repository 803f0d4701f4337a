"""The forms of a call: a page, Markdown and speech say the same as the text, and nothing in them is markup but ours."""

from __future__ import annotations

import json
import re
from pathlib import Path

import html5lib
import pytest
import xmlschema
from lxml import etree
from tests.small_house import LATE, MESSAGES, decided, remedy, small
from tests.starter import CASES, WHEN, case_bytes
from tests.starter import house as starter

from calmreply.render.phone import Call, Estimate, Step, write_markdown, write_page, write_ssml
from calmreply.render.phone.steps import walk

SSML = "{http://www.w3.org/2001/10/synthesis}"
XML = "{http://www.w3.org/XML/1998/namespace}"
SCHEMA = str(Path(__file__).parent / "schemas" / "ssml-1.1.xsd")
NASTY = "</p></speak>\"'&<script>alert(1)</script> *x* [y](z) `q` # \u202e"


@pytest.fixture(scope="module")
def schema():
    return etree.XMLSchema(etree.parse(SCHEMA))


def spoken(name, locale, channel="phone"):
    h = starter()
    return h.reply(h.decide(h.case(case_bytes(name)), as_of=WHEN), channel=channel, locale=locale)


def nasty():
    """A script to somebody whose name is meant to break out of it."""
    data = json.loads(case_bytes("late-parcel-si"))
    data["customer"] = {**data["customer"], "name": NASTY, "given": NASTY, "family": NASTY}
    h = starter()
    return h.reply(h.decide(h.case(data), as_of=WHEN), channel="phone", locale="en")


# ---- SSML ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("channel", ["phone", "voicemail"])
def test_speech_is_valid_ssml_in_every_language(schema, channel):
    independent = xmlschema.XMLSchema(SCHEMA)
    for name in CASES:
        for locale in starter().locales:
            text = spoken(name, locale, channel).as_ssml()
            root = etree.fromstring(text.encode())
            schema.assertValid(root)
            assert root.get(f"{XML}lang") == locale
            assert root.get("version") == "1.1"
        independent.validate(text)


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ('version="1.1"', 'version="1.2"'),
        (' xml:lang="sl">\n', ">\n"),
        ("6s", "six seconds"),
        ("<break ", "<pause "),
        ("</p>", "<p>in</p></p>"),
        ('name="identity"', 'id="identity"'),
    ],
)
def test_the_schema_can_refuse(schema, good, bad):
    text = spoken("late-parcel-si", "sl").as_ssml()
    assert good in text
    assert not schema.validate(etree.fromstring(text.replace(good, bad, 1).encode()))


def test_speech_holds_the_words_to_say_in_order_and_no_direction():
    reply = spoken("late-parcel-si", "sl")
    root = etree.fromstring(reply.as_ssml().encode())
    said = ["".join(p.itertext()) for p in root.iter(f"{SSML}p")]
    assert said == [step.words for step in reply.steps if step.words]
    assert "Smile" not in reply.as_ssml()
    inside = {step.words for step in walk(reply.steps) if step.words} - set(said)
    assert len(inside) == 3, "what is said in some cases only"
    assert not any(words in said for words in inside)


def test_nothing_private_is_spoken_before_the_mark_identity():
    for name in CASES:
        reply = spoken(name, "en")
        before, mark, behind = reply.as_ssml().partition('<mark name="identity"/>')
        assert mark
        assert re.findall(r"<p[^>]*>([^<]*)", before) == [
            reply.sentences[at].replace("&", "&amp;")
            for at, act in enumerate(reply.acts)
            if act.message in {"phone-greet", "phone-who", "phone-identity"}
        ]
        assert "<p" in behind


def test_questions_and_listening_have_their_silence():
    text = spoken("return-not-identified-bg", "bg").as_ssml()
    steps = spoken("return-not-identified-bg", "bg").steps
    assert text.count('<break time="6s"/>') == sum(step.kind == "ask" for step in steps) > 2
    assert text.count('<break time="10s"/>') == sum(step.kind == "listen" for step in steps) > 0


@pytest.mark.parametrize(
    ("words", "spelled"),
    [
        ("Call plus 4 4, 2 0, 0 0 now.", ["44", "20", "00"]),
        ("Call plus 4\u00a04, 2\u00a00.", ["44", "20"]),
        ("It is K P, 2 2 0 9.", ["KP", "2209"]),
        ("番号は4 4, 2 0です。", ["44", "20"]),
        ("Take A or B, 2 or 3.", []),
        ("Pani A. i Pan B mają 2, 3 i 4.", []),
        ("ÉA B", []),
    ],
)
def test_what_is_spelled_is_read_slowly_character_by_character(schema, words, spelled):
    text = write_ssml([Step("say", "SAY", words)], "en")
    root = etree.fromstring(text.encode())
    schema.assertValid(root)
    found = [element.text for element in root.iter(f"{SSML}say-as")]
    assert found == spelled
    assert all(e.getparent().get("rate") == "slow" for e in root.iter(f"{SSML}say-as"))


def test_what_is_read_twice_is_slower_the_second_time(schema):
    root = etree.fromstring(write_ssml([Step("say", "SAY", "K as in Kilo", times=2)], "en").encode())
    schema.assertValid(root)
    first, second = root.iter(f"{SSML}p")
    assert first.text == "K as in Kilo"
    assert second[0].get("rate") == "slow"
    assert second[0].text == "K as in Kilo"


# ---- the page --------------------------------------------------------------------------------------------------------


def page(reply):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(reply.as_html())


@pytest.mark.parametrize("locale", ["en", "sl", "ar", "ja"])
def test_the_page_says_what_the_text_says(locale):
    for name in CASES:
        reply = spoken(name, locale)
        root = page(reply)
        told = ["".join(p.itertext()) for p in root.iter("p") if p.get("class") in {"words", "direction"}]
        plain = [re.sub("[\u2068\u2069]", "", step.words or step.direction) for step in walk(reply.steps)]
        assert told == plain
        assert [p.text for p in root.iter("p") if p.get("class") == "name"] == [s.name for s in walk(reply.steps)]
        assert reply.estimate.clock in reply.as_html()


@pytest.mark.parametrize(("locale", "way"), [("sl", "ltr"), ("ar", "rtl")])
def test_words_carry_their_own_language_and_direction(locale, way):
    reply = spoken("late-parcel-si", locale)
    root = page(reply)
    assert (root.get("lang"), root.get("dir")) == ("en", "ltr")
    words = [p for p in root.iter("p") if p.get("class") == "words"]
    assert words
    assert {(p.get("lang"), p.get("dir")) for p in words} == {(locale, way)}
    directions = [p for p in root.iter("p") if p.get("class") == "direction"]
    assert {p.get("lang") for p in directions} == {None}


def test_the_page_brings_everything_and_fetches_nothing():
    text = spoken("late-parcel-si", "sl").as_html()
    for remote in ("http", "//", "src=", "href=", "url(", "@import", "<script", "<link", "<img", "onload"):
        assert remote not in text
    root = page(spoken("late-parcel-si", "sl"))
    assert [e.tag for e in root.iter() if e.tag in {"main", "h1", "title", "ol"}] == ["title", "main", "h1", "ol"]
    assert root.find(".//title").text == root.find(".//h1").text == "Telephone call"
    assert "@media print" in text
    assert "prefers-color-scheme: dark" in text
    assert sum(li.get("class") == "ask gate" for li in root.iter("li")) == 1


def test_a_name_breaks_out_of_no_form(schema):
    reply = nasty()
    assert any("script" in sentence for sentence in reply.sentences)
    tags = {e.tag for e in page(reply).iter() if isinstance(e.tag, str)}
    assert "script" not in tags
    assert "<script" not in reply.as_html()
    schema.assertValid(etree.fromstring(reply.as_ssml().encode()))
    assert "\n> *" not in reply.as_markdown()
    assert r"\*x\* \[y\](z) \`q\` \#" in reply.as_markdown()
    assert "\u202e" not in reply.as_html() + reply.as_ssml() + reply.as_markdown()


def test_text_that_xml_forbids_never_reaches_the_voice(schema):
    text = write_ssml([Step("say", "SAY", "a\x00b\x0b\ufffe\u2068c\u2069<&>")], "en")
    root = etree.fromstring(text.encode())
    schema.assertValid(root)
    assert root.find(f"{SSML}p").text == "abc<&>"


# ---- Markdown --------------------------------------------------------------------------------------------------------


def test_markdown_numbers_the_steps_and_quotes_the_words():
    house = small(remedy())
    told = house.reply(decided(house, LATE), channel="phone").as_markdown()
    assert told.startswith("# Call\n\n**TIME:** 0:51\n\n1. **DO**: *Smile at 100%.*\n2. **DO**: *Ask for them.*\n")
    assert "   - **IF NOBODY**: *Call later.*\n3. **SAY**\n\n   > This is Lumen Lamps.\n" in told
    assert "   - **IF ANOTHER**: *Name and number only.*\n     - **SAY**\n\n       > Please tell them" in told
    assert told.endswith("*Let them hang up first.*\n")


@pytest.mark.parametrize("words", ["1. one", "- dash", "+ plus", "=== rule", "2) two", "# head", "> quote", "***"])
def test_no_words_begin_a_list_a_heading_or_a_rule(words):
    call = Call((), "", "", "en", "ltr")
    (line,) = [
        row for row in write_markdown(call, [Step("say", "SAY", words)], Estimate(1, 0)).split("\n") if "> " in row
    ]
    inner = line.split("> ", 1)[1]
    assert inner != words
    assert inner.replace("\\", "") == words
    assert not re.match(r"(\d+[.)]|[-+*>#=])(\s|$)|\*\*\*|===", inner)


def test_a_message_on_a_machine_has_every_form_without_a_time():
    reply = spoken("praise-si", "sl", "voicemail")
    assert "0:" not in reply.as_markdown()
    assert reply.as_markdown().startswith("# Telephone call\n\n1. **SAY**\n\n   > Pozdravljeni")
    assert 'class="time"' not in reply.as_html()


def test_agents_who_write_from_right_to_left_get_a_page_that_does():
    call = Call((Step("say", "قول", "Hello."),), "مكالمة", "المدة", "ar", "rtl")
    text = write_page(call, call.steps, Estimate(5, 0), locale="en", way="ltr")
    assert '<html lang="ar" dir="rtl">' in text
    assert '<p class="words" lang="en" dir="ltr">Hello.</p>' in text


def test_words_of_the_agents_are_text_too():
    odd = MESSAGES.replace("direction-greet = Smile at 100%.", "direction-greet = Smile <b> & 100% *now*.")
    house = small(remedy(), messages=odd)
    reply = house.reply(decided(house, LATE), channel="phone")
    assert "1. DO: (Smile <b> & 100% *now*.)" in reply.text
    assert "Smile &lt;b&gt; &amp; 100% *now*." in reply.as_html()
    assert r"*Smile \<b\> \& 100% \*now\*.*" in reply.as_markdown()
