"""Values are data, always, and are escaped where they stand (SECURITY T3, T5), in all shipped layouts and messages."""

from __future__ import annotations

import html
import json
import random
from functools import cache

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup
from tests.layout_sources import SCHEMA
from tests.starter import WHEN, case_bytes, house

from calmreply.findings import CalmreplyError, RenderError
from calmreply.language.formats import clean, formats
from calmreply.language.link import Bound, link
from calmreply.language.model import slots_of
from calmreply.plan.act import Source
from calmreply.render.layouts import SCHEMAS, SlotType, compile_layout, schema_of, shipped
from calmreply.render.write import bind, place

NASTY = (
    "{{ 7*7 }}",
    "{% for x in range(9) %}A{% endfor %}",
    "{# gone #}",
    "{{ self }}",
    "{% raw %}",
    "{% endraw %}{{7*7}}",
    "{{ name }}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "%(name)s %s %n",
    "{0.__class__}",
    "{name}",
    "%s" * 9,
    "{ $amount }",
    "{ -brand }",
    '{"x"}',
    "\\u0041",
    "\\x41",
    "\\n",
    "<script>alert(1)</script>",
    "</title><script>x</script>",
    "</p></div></body>",
    "<img src=x onerror=alert(1)>",
    "<!-- x",
    "--> x",
    "]]>",
    "<![CDATA[x]]>",
    "<?xml x?>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '"><b>x</b>',
    "'><b>x</b>",
    "x onclick=alert(1)",
    "`x`",
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.example/x",
    "&amp;",
    "&lt;b&gt;",
    "&#60;b&#62;",
    "&copy",
    "&",
    "&&amp;amp;",
    ";",
    "lt;",
    "#x3c;",
    "<",
    ">",
    '"',
    "'",
    "=",
    "/",
    "Tom & Jerry <3",
    "O'Brien",
    "caf\u00e9 & co",
    "\u0130\u0131\ufb03\u00df",
    "\u05d0\u05d1 1",
    "\u0645\u062b\u0627\u0644",
    "\u4e16\u754c",
    "\U0001f642\u200d\U0001f525",
    "\ufeffx",
    "a" * 500,
    "=cmd|'/C calc'!A0",
)
assert len(NASTY) == 64

CONTEXTS = compile_layout(
    '<!doctype html>\n<html lang="{{ name }}"><head><title>{{ name }}</title></head><body>\n'
    "<p title=\"{{ name }}\" aria-label='{{ name }}'>[{{ name }}]</p>\n"
    '{% for tag in tags %}<b dir="{{ tag }}">{{ tag }}</b>{% endfor %}\n'
    "{% if loud %}<i>{{ name if size else brand }}</i>{% else %}<u>{{ brand|upper }}</u>{% endif %}\n"
    '<a href="{{ link }}">{{ link }}</a></body></html>',
    name="contexts.html.j2",
    schema=SCHEMA,
)
"""A layout with a value in every place where one may stand."""
PLAIN = compile_layout("[{{ name }}]", name="contexts.txt.j2", schema=SCHEMA)
TEXT = compile_layout("[{{ name }}]", name="text.html.j2", schema=SCHEMA)
ATTRIBUTE = compile_layout('<p title="{{ name }}">', name="attribute.html.j2", schema=SCHEMA)
TITLE = compile_layout("<title>{{ name }}</title>", name="title.html.j2", schema=SCHEMA)
LINK = {"link": "https://shop.example/?a=b&c=d", "size": 1, "loud": True, "brand": "x"}
SPOILT = st.text(st.sampled_from("{}%#'\"<>&;=/-! \n\tabx0\u00e9\u4e16\u05d0\U0001f642") | st.characters(), max_size=40)


def chance(rng: random.Random) -> str:
    """A text that would like to be markup."""
    if rng.random() < 0.3:
        return rng.choice(NASTY)
    signs = "<>\"'&;=/!-`{}%# \nabscript:onx0\u00e9\u4e16\u05d0\U0001f642\u2028\x0b\u00a0"
    return "".join(rng.choice(signs) for _ in range(rng.randint(0, 24)))


def tags(page: str) -> list[tuple[str, tuple[str, ...]]]:
    """The elements of a page, in order, each with the names of its attributes; as a browser builds them."""
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    return [(str(node.tag), tuple(sorted(node.attrib))) for node in tree.iter()]


# ---- T3: a value is never read as a layout ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("layout", "start", "end", "escaped"),
    [
        (PLAIN, "[", "]", False),
        (TEXT, "[", "]", True),
        (ATTRIBUTE, '<p title="', '">', True),
        (TITLE, "<title>", "</title>", True),
    ],
    ids=["plain text", "text", "attribute", "title"],
)
def test_ten_thousand_texts_come_out_as_they_went_in(layout, start, end, escaped, tenfold):
    @settings(max_examples=200, deadline=None, database=None)
    @given(SPOILT)
    def shrinks(value):
        one(value)

    def one(value):
        out = layout.segments.fill(name=value)
        assert out.startswith(start)
        assert out.endswith(end)
        inside = out[len(start) : -len(end)]
        assert (html.unescape(inside) if escaped and "\x00" not in value else inside) == (
            value if not escaped or "\x00" not in value else str(Markup.escape(value))
        )
        assert not escaped or not set("<>\"'") & set(inside)
        return out

    shrinks()
    rng = random.Random(3)
    for at in range(9_800 * tenfold):
        value = "".join(chance(rng) for _ in range(2))
        out = one(value)
        if at % 10 == 0:
            assert layout.render(name=value) == out


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_nasty_texts_come_out_escaped_in_every_slot_of_every_shipped_layout(name):
    layout = shipped(name)
    for slot, kind in layout.schema.names:
        for value in NASTY:
            given_ = inert(name)
            if kind.kind == "flag":
                continue
            item = Markup.escape(value) if "html" in {kind.kind, kind.item and kind.item.kind} else value
            given_[slot] = [item, "x" if item is value else Markup("x")] if kind.kind == "list" else item
            out = layout.render(**given_)
            assert out == layout.segments.fill(**given_)
            assert str(Markup.escape(value)) in out


def _sayings():
    """Every text of every message of the starter house that holds a customer's own words, with those slots."""
    parts = house().parts
    for catalogue in (*parts.catalogues.values(), *parts.registers.values()):
        for message in catalogue.messages.values():
            slots = {s.name: s for s in message.slots if s.kind in {"text", "person", "product", "code"}}
            for variant, program in message.variants.items():
                used = slots_of(program)
                for name in used & slots.keys():
                    yield catalogue, message, variant, program, name, used


def test_nasty_texts_come_out_as_they_are_in_every_slot_of_every_message():
    count = 0
    kinds = {"count": 3, "money": 500, "percent": 0, "list": ("x",), "enum": 0}
    days = {"date": 740_000, "weekday": 740_000, "time": 1_900_000_000, "datetime": 1_900_000_000}
    for catalogue, message, variant, program, name, used in _sayings():
        where = place(catalogue, currency="EUR", zone="UTC", public=False)
        values, bounds = [], {}
        for at, slot in enumerate(sorted(used)):
            decl = message.slot(slot)
            if decl is None or decl.kind == "enum":
                bounds[slot] = Bound(at, lambda _: "label", None, ("x",))
                values.append(0)
                continue
            bounds[slot] = bind(decl, Source("const"), at, catalogue, where, spoken=False)
            values.append((kinds | days).get(decl.kind, "x"))
        say = link([(program, bounds)], raise_first=[False])
        target = sorted(used).index(name)
        isolate = formats(catalogue.locale).isolate
        for value in NASTY:
            values[target] = value
            out = say(values)[0]
            assert isolate(clean(value)) in out, (catalogue.name, message.id, variant, value)
            assert ("&amp;" in out) == ("&amp;" in clean(value))
            count += 1
    assert count >= 64 * 12


@pytest.mark.parametrize("channel", ["sms", "x-dm", "webchat"])
def test_nothing_is_escaped_in_a_text_message(channel):
    data = json.loads(case_bytes("late-parcel-si"))
    data["customer"]["name"] = "Tom & O'Jerry"
    made = house()
    case = made.case(data)
    reply = made.reply(made.decide(case, as_of=WHEN), channel=channel)
    assert "&amp;" not in reply.text
    assert "&#" not in reply.text


# ---- T5: a value never changes the markup around it ------------------------------------------------------------------


def inert(name: str) -> dict[str, object]:
    """Harmless values for a shipped layout; lists hold two items."""
    found: dict[str, object] = {}
    for slot, kind in SCHEMAS[name].names:
        item = Markup("x") if "html" in {kind.kind, kind.item and kind.item.kind} else "x"
        found[slot] = True if kind.kind == "flag" else [item, item] if kind.kind == "list" else item
    return found


def hostile(name: str, rng: random.Random) -> dict[str, object]:
    """A random value in every slot at once."""
    found: dict[str, object] = {}
    for slot, kind in SCHEMAS[name].names:
        texts = [chance(rng) or "x", chance(rng) or "x"]
        items = [Markup.escape(text) for text in texts] if kind.item and kind.item.kind == "html" else texts
        found[slot] = True if kind.kind == "flag" else items if kind.kind == "list" else items[0]
    return found


@cache
def usual(name: str) -> list[tuple[str, tuple[str, ...]]]:
    return tags(shipped(name).render(**inert(name)))


@pytest.mark.parametrize("part", range(2))
@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_random_value_in_any_slot_leaves_the_tags_of_a_shipped_layout_as_they_are(name, part, tenfold):
    """500 values for every slot in the gate, 5,000 at night."""
    fill = shipped(name).segments.fill
    rng = random.Random(part)
    for _ in range(250 * tenfold):
        values = hostile(name, rng)
        assert tags(fill(**values)) == usual(name), values


def test_a_random_value_in_any_place_leaves_the_tags_as_they_are(tenfold):
    plain = {"name": "x", "tags": ["x", "x"], **LINK}
    expected = {loud: tags(CONTEXTS.render(**{**plain, "loud": loud})) for loud in (True, False)}
    rng = random.Random(5)
    for at in range(500 * tenfold):
        values = {"name": chance(rng), "brand": chance(rng), "tags": [chance(rng), chance(rng)], "size": at % 2}
        given_ = {**plain, **values, "loud": at % 3 == 0}
        out = CONTEXTS.segments.fill(**given_)
        assert tags(out) == expected[at % 3 == 0], given_
        if at % 20 == 0:
            assert CONTEXTS.render(**given_) == out


def test_what_is_read_back_from_a_page_is_the_value():
    rng = random.Random(9)
    for _ in range(300):
        value = chance(rng).replace("\x0b", "")
        tree = html5lib.parse(CONTEXTS.segments.fill(name=value, tags=[], **LINK), namespaceHTMLElements=False)
        paragraph = tree.find(".//p")
        assert paragraph.text == f"[{value}]"
        assert paragraph.attrib == {"title": value, "aria-label": value}
        assert tree.find(".//title").text == (value or None)
        assert tree.find(".//a").attrib == {"href": LINK["link"]}


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "http://shop.example/",
        "//shop.example/",
        "https://evil.example/",
        "https://shop.example.evil.example/",
        "https://evil.example\\@shop.example/",
        "https://shop.example@evil.example/",
        "https://user@shop.example/",
        "https://SHOP.example/",
        " https://shop.example/",
        'https://shop.example/"onclick=x',
        "https://shop.example/<b>",
        "https://shop.example/ x",
        "https://shop\u2024example/",
        "https://shop.example/\n",
        "https://shop.example/" + "x" * 2_048,
        "https://shop.example:999999/",
        "",
    ],
)
def test_an_address_is_https_on_a_declared_host(address):
    for layout in (CONTEXTS, compile_layout("{{ link }}", schema=SCHEMA)):
        values = {"name": "x", "tags": [], **LINK, "link": address}
        for way in (layout.render, layout.segments.fill):
            with pytest.raises(RenderError, match="no https address of a declared host"):
                way(**{key: value for key, value in values.items() if key in layout.segments.used})


def test_finished_html_is_given_as_markup_and_a_text_never_is():
    layout = compile_layout("<div>{{ page }}{{ name }}</div>", name="x.html.j2", schema=SCHEMA)
    for way in (layout.render, layout.segments.fill):
        assert way(page=Markup("<b>&amp;</b>"), name=Markup("<b>")) == "<div><b>&amp;</b>&lt;b&gt;</div>"
        with pytest.raises(RenderError, match="`page` is no html"):
            way(page="<b>", name="x")


class _Sly(str):
    __slots__ = ()

    def __html__(self) -> str:
        return "<script>"

    def __str__(self) -> str:
        return "<script>"


def test_no_method_of_a_value_is_asked_what_it_is():
    layout = compile_layout("<p>{{ name|upper }}{{ name }}</p>", name="x.html.j2", schema=SCHEMA)
    for way in (layout.render, layout.segments.fill):
        assert way(name=_Sly("a<b")) == "<p>A&lt;Ba&lt;b</p>"


def test_a_record_shows_its_declared_fields_and_nothing_else():
    class Model:
        first = "Ana"
        age = 3
        iban = "DE00"

        def __repr__(self) -> str:
            return "SECRET"

    layout = compile_layout("{{ person.first }} {{ person.nick|default('-') }}", schema=SCHEMA)
    for way in (layout.render, layout.segments.fill):
        assert way(person=Model()) == "Ana -"
        assert way(person={"first": "Bo", "age": 1, "nick": "B", "iban": "DE00"}) == "Bo B"
        with pytest.raises(RenderError, match="lacks its field `first`"):
            way(person={"age": 1})


@pytest.mark.parametrize(
    ("schema", "value", "told"),
    [
        ("text", 3, "is no text"),
        ("text", None, "is no text"),
        ("text", b"x", "is no text"),
        ("number", True, "is no number"),
        ("number", "3", "is no number"),
        ("number", 10**15, "is no number"),
        ("number", 1.5, "is no number"),
        ("flag", 1, "is no flag"),
        (["text"], "abc", "is no list"),
        (["text"], {"a": 1}, "is no list"),
        (["text"], [1], "is no text"),
        ("text", "x" * 300_000, "longer than a page"),
    ],
)
def test_a_value_of_another_kind_is_refused(schema, value, told):
    source = "{% for a in it %}{{ a }}{% endfor %}" if isinstance(schema, list) else "{% if it %}x{% endif %}"
    layout = compile_layout(source, schema={"it": schema})
    for way in (layout.render, layout.segments.fill):
        with pytest.raises(RenderError, match=told):
            way(it=value)


def test_a_missing_or_undeclared_value_is_refused_with_the_nearest_name():
    layout = compile_layout("{{ name }}", schema={"name": "text"})
    for way in (layout.render, layout.segments.fill):
        with pytest.raises(RenderError, match="lacks its value `name`"):
            way()
        with pytest.raises(RenderError, match=r"did you mean `name`\?"):
            way(name="x", nam="x")


def test_without_a_schema_plain_names_are_texts_that_must_be_given():
    layout = compile_layout("{{ name }} {{ number }}", schema=None)
    assert layout.render(name="{{ x }}", number=3, more=object()) == "{{ x }} 3"
    with pytest.raises(RenderError, match="is no text"):
        layout.render(name={"a": 1}, number=3)


def test_the_schema_of_examples_is_what_they_are():
    class Model:
        name = "x"

    found = schema_of(
        {
            "a": "text",
            "b": "some words",
            "c": 3,
            "d": True,
            "e": Markup("x"),
            "f": "https://shop.example/x",
            "g": None,
            "h": ["x"],
            "i": [],
            "j": {"k": "x", "__pydantic__": 1},
            "l": Model(),
            "m": str,
            "n": int,
            "o": SlotType("flag"),
            "p": "url a.example b.example?",
            "q": "html?",
            "__r__": "text",
            "S": "text",
            "loop": "text",
            "u": 1.5,
        }
    )
    assert {name: slot.kind for name, slot in found.names} == {
        "a": "text",
        "b": "text",
        "c": "number",
        "d": "flag",
        "e": "html",
        "f": "url",
        "g": "text",
        "h": "list",
        "i": "list",
        "j": "record",
        "l": "record",
        "m": "text",
        "n": "number",
        "o": "flag",
        "p": "url",
        "q": "html",
        "u": "record",
    }
    table = found.table
    assert table["f"].hosts == ("shop.example",)
    assert table["p"] == SlotType("url", optional=True, hosts=("a.example", "b.example"))
    assert table["g"].optional
    assert table["q"].optional
    assert [name for name, _ in table["j"].fields] == ["k"]
    assert table["l"].fields == ()
    assert schema_of(found) is found
    assert schema_of(None).open
    assert schema_of(["a", "b"]) == schema_of({"a": "text", "b": "text"})
    assert schema_of({"a": "list"}).table["a"].item == SlotType("text")
    with pytest.raises(CalmreplyError, match="a schema is a mapping of names"):
        schema_of("name")
