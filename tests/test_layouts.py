"""What a layout may hold, where its faults are shown, and that both ways of filling it agree."""

from __future__ import annotations

import pickle

import pytest
from markupsafe import Markup
from tests.layout_sources import SCHEMA

from calmreply.findings import HouseError, RenderError
from calmreply.render.layouts import (
    CODES,
    Layout,
    LayoutSchema,
    SlotType,
    compile_layout,
    read_layout,
    schema_of,
    shipped,
)
from calmreply.render.layouts.segments import Each, Print

ROWS = [{"head": "A", "n": 1, "cells": ["x", "y"]}, {"head": "B", "n": 2, "cells": []}]


def both(source: str, values, *, file: str = "x.txt.j2", schema=SCHEMA) -> str:
    """The text by Jinja's sandbox, which is equal to that by the pieces."""
    layout = compile_layout(source, name=file, schema=schema)
    found = layout.render(**values)
    assert layout.segments.fill(**values) == found
    assert layout.segments.fix(**values).fill() == found
    return found


def faults(source: str, *, name: str = "layouts/x.html.j2", schema=SCHEMA, wordless: bool = False):
    layout, found = read_layout(source, name=name, schema=schema, wordless=wordless)
    assert (layout is None) == bool(found)
    return found


def fault(source: str, **given) -> tuple[str, str]:
    """The code and place of the one fault."""
    (found,) = faults(source, **given)
    return found.code, str(found.span)


# ---- what is allowed -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "values", "expected"),
    [
        ("{{ name }}-{{ size }}", {"name": "x", "size": 3}, "x-3"),
        ("{{ name|upper }}{{ name|lower }}{{ name|trim }}{{ name|length }}", {"name": " aB "}, " AB  ab aB4"),
        ("{{ tags|join(', ') }}/{{ tags|join }}/{{ tags|length }}", {"tags": ["a", "b"]}, "a, b/ab/2"),
        ("{{ note|default('-') }}", {}, "-"),
        ("{{ note|default('-') }}", {"note": "n"}, "n"),
        ("{% if note is defined %}{{ note }}{% else %}none{% endif %}", {}, "none"),
        ("{% if note is defined and note == 'n' %}{{ note }}{% endif %}", {"note": "n"}, "n"),
        ("{% if note is not defined or note %}x{% endif %}", {}, "x"),
        ("{% if not note is defined %}-{% else %}{{ note }}{% endif %}", {"note": "n"}, "n"),
        ("{{ note if note is defined else name }}", {"name": "x"}, "x"),
        ("{% if size == 1 %}a{% elif size < 3 %}b{% elif 3 <= size <= 4 %}c{% else %}d{% endif %}", {"size": 4}, "c"),
        (
            "{{ 'x' if name in tags else 'y' }}{{ 'x' if name not in tags else 'y' }}",
            {"name": "a", "tags": ["a"]},
            "xy",
        ),
        ("{{ name or brand }}{{ name and brand }}", {"name": "", "brand": "b"}, "b"),
        (
            "{% for tag in tags %}{{ loop.index }}{{ tag }}{{ '' if loop.last else ',' }}{% endfor %}",
            {"tags": ["a", "b"]},
            "1a,2b",
        ),
        ("{% for tag in tags %}{{ tag }}{% else %}empty{% endfor %}", {"tags": []}, "empty"),
        (
            "{% for r in rows %}{{ r.head }}{% for c in r.cells %}{{ c }}{{ loop.index }}{% endfor %}/{% endfor %}",
            {"rows": ROWS},
            "Ax1y2/B/",
        ),
        (
            "{{ person.first }}{% if person.nick is defined %}{{ person.nick }}{% endif %}",
            {"person": {"first": "A", "age": 1}},
            "A",
        ),
        ("{% if loud %}x{% endif %}\n  {% if not loud %}y{% endif %}\nz", {"loud": True}, "xz"),
        ("a {{- name -}} b", {"name": "x"}, "axb"),
        ("{# a remark: {{ nobody }} #}x", {}, "x"),
        ("x\r\ny\n", {}, "x\ny"),
        ("&amp; {{ name }}", {"name": "&"}, "&amp; &"),
    ],
)
def test_what_a_layout_may_hold_means_the_same_both_ways(source, values, expected):
    assert both(source, values) == expected


def test_html_is_escaped_and_plain_text_is_not():
    values = {"name": 'Tom & "O\'B" <3'}
    escaped = "Tom &amp; &#34;O&#39;B&#34; &lt;3"
    assert (
        both('<p title="{{ name }}">{{ name }}</p>', values, file="x.html.j2") == f'<p title="{escaped}">{escaped}</p>'
    )
    assert both("{{ name }}", values, file="x.html.j2") == escaped
    assert both("{{ name }}", values, file="x.txt.j2") == values["name"]
    assert both("<p>{{ name }}</p>", values, file="x") == f"<p>{escaped}</p>"
    assert both("{{ name }}", values, file="x") == values["name"]


@pytest.mark.parametrize(
    "source",
    [
        "<!DOCTYPE html>\n<!-- a remark --><meta charset='utf-8'><br><br/><hr />",
        '<style>@media print { p::after { content: " / "; } }</style><p style="color: red" hidden>{{ name }}</p>',
        '<a href="https://shop.example/">{{ name }}</a><a href="mailto:a@b.example">{{ name }}</a><a href="#top">x</a>',
        '<img src="cid:logo" alt="{{ name }}"><img src="data:image/png;base64,iVBORw0K">',
        '<p{% if loud %} class="loud"{% endif %} title="{{ name }}">{{ page }}</p>',
        '{% if loud %}<b title="{{ name }}">{% else %}<b>{% endif %}{{ name }}</b>',
        '<p dir="{{ \'rtl\' if loud else \'ltr\' }}" title="- {{ name }} - {{ brand }}">&lt;{{ name }}&amp;</p>',
        '<meta name="x" content="{{ name }}"><title>{{ name }} - {{ brand }}</title>',
    ],
)  # fmt: skip
def test_sound_markup_is_accepted(source):
    assert faults(source) == ()
    values = {"name": "x", "brand": "y", "loud": True, "page": Markup("z")}
    both(source, {key: value for key, value in values.items() if f"{key} " in source}, file="x.html.j2")


# ---- where faults are shown ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "code", "place"),
    [
        ("<p>\n  {{ nam }}</p>", "REN644", "2:6"),
        ("{{ name }} {{ nam }} {{ name }}", "REN644", "1:15"),
        ("{{ person.frst }}", "REN644", "1:11"),
        ("{% if name %}\n{{ person.first|uper }}{% endif %}", "REN642", "2:17"),
        ("{{ name ~ brand }}", "REN642", "1:9"),
        ("\n\n   {% set x = 1 %}", "REN642", "3:7"),
        ("{{ name[0] }}", "REN642", "1:8"),
        ("{{ name() }}", "REN642", "1:8"),
        ("{{ note }}", "REN646", "1:4"),
        ("{% if note is defined %}{% endif %}{{ note }}", "REN646", "1:39"),
        ("{% if note is defined or loud %}{{ note }}{% endif %}", "REN646", "1:36"),
        ("{{ name|default('x') }}", "REN646", "1:9"),
        ("{{ person }}", "REN645", "1:4"),
        ("{% for x in name %}{% endfor %}", "REN645", "1:13"),
        ("{% for name in tags %}{% endfor %}", "REN645", "1:8"),
        ("{% for x in tags if x %}{% endfor %}", "REN642", "1:4"),
        ("{{ name is string }}", "REN642", "1:12"),
        ("<p title={{ name }}>", "REN647", "1:10"),
        ("<p\n onclick='x'>", "REN648", "2:2"),
        ("<p>\n<script>", "REN648", "2:1"),
        ("<!-- {{ name }} -->", "REN647", "1:1"),
        ('<a href="x{{ link }}">', "REN647", "1:14"),
        ("{{ 'x' }", "REN643", "1:8"),
        ("{% if name %}", "REN643", "1:12"),
        ("x\n{{ (name }}", "REN643", "2:10"),
        ("x\u202ey", "REN640", "1:2"),
        ("\u00e9\U0001f642{{ nam }}", "REN644", "1:6"),
        ("a\r\nb\r{{ nam }}", "REN644", "3:4"),
        ("  {%- if loud -%}  \n  {{ nam }}{% endif %}", "REN644", "2:6"),
    ],
)  # fmt: skip
def test_a_fault_is_shown_at_its_place(source, code, place):
    assert fault(source) == (code, f"layouts/x.html.j2:{place}")


def test_all_faults_are_told_at_once_with_the_line_and_a_way_out():
    found = faults('<p title="{{ nam }}">\n{{ brnd }}\n{{ person.frst }}\n<i onclick="x"></i></p>')
    assert [str(f.span) for f in found] == [f"layouts/x.html.j2:{p}" for p in ("1:14", "2:4", "3:11", "4:4")]
    assert [f.help for f in found[:3]] == ["did you mean `name`?", "did you mean `brand`?", "did you mean `first`?"]
    assert found[1].show().splitlines()[1:3] == ["  | {{ brnd }}", "  |    ^^^^"]


def test_a_layout_that_is_not_allowed_raises_with_its_findings():
    with pytest.raises(HouseError, match=r"layouts/a\.j2:1:4: REN644 there is no value `nam`") as caught:
        compile_layout("{{ nam }}", name="layouts/a.j2", schema=SCHEMA)
    assert [f.code for f in caught.value.findings] == ["REN644"]


def test_many_faults_are_cut_at_twenty():
    assert len(faults("{{ nobody }}\n" * 100)) == 20


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("<p>Hello {{ name }}</p>", "1:4"),
        ("<p>&amp; - &eacute; 1.</p>\n<p>{{ name }}, \u4e16</p>", "2:16"),
        ('<p title="Hello">{{ name }}</p>', "1:11"),
        ("<p>{{ 'Hello' if loud else name }}</p>", "1:7"),
        ("<p>{{ note|default('none') }}</p>", "1:12"),
        ("<title>Hello</title>", "1:8"),
    ],
)  # fmt: skip
def test_words_in_a_wordless_layout_are_shown(source, place):
    found = faults(source, wordless=True)
    assert [(f.code, str(f.span)) for f in found] == [("REN649", f"layouts/x.html.j2:{place}")]
    assert faults(source) == ()


def test_what_is_no_word_may_stand_in_a_wordless_layout():
    source = (
        '<html lang="en"><style>p { content: "x"; }</style><p class="a" dir="{{ \'rtl\' if loud else \'ltr\' }}">'
        "1. \u2013 &nbsp;&#8203; {{ name }}</p><!-- made by hand -->{# words #}</html>"
    )
    assert faults(source, wordless=True) == ()
    assert fault("- {{ name }} yes", name="x.txt.j2", wordless=True) == ("REN649", "x.txt.j2:1:14")
    assert faults("-- {{ name }}", name="x.txt.j2", wordless=True) == ()


def test_every_code_of_layouts_can_happen():
    sources = (
        "\x00", "{% if loud %}" * 30, "{{ [] }}", "{{", "{{ x }}", "{{ loud }}", "{{ note }}", "<p {{ name }}>",
        "<script>", "hello",
    )  # fmt: skip
    seen = {f.code for source in sources for f in faults(source, wordless=True)}
    # The last three are told of the files of a house: tests/test_layouts_house.py.
    assert seen == set(CODES) - {"REN650", "REN651", "REN652"}


# ---- the values of this room -----------------------------------------------------------------------------------------


def test_a_layout_is_a_frozen_value_that_pickles():
    layout = shipped("letter.html.j2")
    layout.render(
        **{name: ["x"] if slot.kind == "list" else slot.kind == "flag" or "x" for name, slot in layout.schema.names}
    )
    again = pickle.loads(pickle.dumps(layout))  # noqa: S301 - our own bytes
    assert again == layout
    assert hash(again) == hash(layout)
    assert again.segments == layout.segments
    assert isinstance(again, Layout)
    with pytest.raises(AttributeError):
        layout.name = "other"


def test_what_is_known_beforehand_is_put_in_once():
    segments = shipped("email.html.j2").segments.fix(locale="sl", direction="ltr")
    assert [type(part) for part in segments.parts] == [str, Print, str, Each, str]
    assert 'lang="sl"' in segments.parts[0]
    values = {"subject": "A & B", "paragraphs": [Markup("x<br>y"), Markup("z")]}
    whole = shipped("email.html.j2").render(locale="sl", direction="ltr", **values)
    assert segments.fill(**values) == whole
    again = pickle.loads(pickle.dumps(segments))  # noqa: S301 - our own bytes
    assert again.fill(**values) == whole
    with pytest.raises(RenderError, match="lacks its value `subject`"):
        segments.fill(paragraphs=[])


def test_what_is_fixed_as_absent_is_absent():
    layout = compile_layout("{% if note is defined %}{{ note }}{% else %}-{% endif %}{{ name }}", schema=SCHEMA)
    assert layout.segments.fix(note=None).parts[0] == "-"
    assert layout.segments.fix(note=None).fill(name="x") == layout.render(name="x")


@pytest.mark.parametrize("known", [{"note": None}, {"person": {"first": "A", "age": 1}}, {}])
def test_what_is_absent_is_not_read_beforehand_where_nobody_will_come(known):
    source = (
        "{% if loud and note is defined %}{{ note|upper }}{% if note == 'x' %}!{% endif %}{% endif %}"
        "{% if loud and person.nick is defined %}{{ person.nick|upper }}{% endif %}{{ note|default('-') }}"
    )
    segments = compile_layout(source, name="x.txt.j2", schema=SCHEMA).segments.fix(**known)
    given = {"loud": True, "note": None, "person": {"first": "A", "age": 1}}
    assert segments.fill(**{key: value for key, value in given.items() if key not in known}) == "-"


def test_a_schema_may_be_built_by_hand():
    schema = LayoutSchema((("rows", SlotType("list", item=SlotType("record", fields=(("at", SlotType("number")),)))),))
    assert (
        both("{% for row in rows %}{{ row.at }}{% endfor %}", {"rows": [{"at": 1}, {"at": 2}]}, schema=schema) == "12"
    )
    assert schema_of(schema) is schema


@pytest.mark.parametrize("name", ["email.html.j2", "letter.html.j2"])
def test_the_shipped_layouts_hold_no_words(name):
    layout = shipped(name)
    assert read_layout(layout.source, name=name, schema=layout.schema, wordless=True)[1] == ()
