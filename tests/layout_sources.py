"""Sources of layouts by chance: from a grammar that knows what is allowed and what is not, and spoilt attacks.

A source is a pure function of its seed.
"""

from __future__ import annotations

import random

from markupsafe import Markup

from calmreply.render.layouts import SlotType

SCHEMA = {
    "name": "text",
    "brand": "text",
    "note": "text?",
    "size": "number",
    "loud": "flag",
    "link": "url shop.example",
    "page": Markup("<b>finished</b>"),
    "tags": ["text"],
    "person": {"first": "text", "nick": "text?", "age": 3},
    "rows": SlotType(
        "list",
        item=SlotType(
            "record",
            fields=(
                ("cells", SlotType("list", item=SlotType("text"))),
                ("head", SlotType("text")),
                ("n", SlotType("number")),
            ),
        ),
    ),
}

ATTACKS = (
    "{{ name.__class__ }}",
    "{{ name.__class__.__base__.__subclasses__()[40]('CANARY', 'w') }}",
    "{{ loop.__init__.__globals__['os'].system('touch CANARY') }}",
    "{{ cycler.__init__.__globals__.os.system('touch CANARY') }}",
    "{{ lipsum.__globals__.os.popen('touch CANARY').read() }}",
    "{{ self.__init__ }}",
    "{{ name|attr('__class__') }}",
    "{{ name['__class__'] }}",
    "{{ '{0.__class__}'.format(name) }}",
    "{{ ('{0.__class__}'|attr('format'))(name) }}",
    "{% set f = 'x'.format %}{{ f(1) }}",
    "{% import 'os' as os %}{{ os.system('touch CANARY') }}",
    "{% include 'CANARY' %}",
    "{% extends 'CANARY' %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% call m() %}x{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% with x = 1 %}{{ x }}{% endwith %}",
    "{% block b %}x{% endblock %}",
    "{% autoescape false %}{{ name }}{% endautoescape %}",
    "{% raw %}{{ name }}{% endraw %}",
    "{% do tags.append(1) %}",
    "{% debug %}",
    "{{ range(100000)|list }}",
    "{{ 'A' * 1000000000 }}",
    "{{ 2 ** 2 ** 2 ** 2 ** 99 }}",
    "{{ name ~ name }}",
    "{{ [name] * 99999999 }}",
    "{{ {'a': name} }}",
    "{{ name[:5] }}",
    "{{ name|safe }}",
    "{{ name|tojson }}",
    "{{ name|center(1000000000) }}",
    "{{ tags|map(attribute='__class__')|list }}",
    "{{ tags|sort(attribute='x') }}",
    "{{ tags|batch(1000000000)|list }}",
    "{{ '%999999999d'|format(1) }}",
    "{{ person }}",
    "{{ person.dict() }}",
    "{{ person|list }}",
    "{% for key, value in person %}{{ value }}{% endfor %}",
    "{% for row in rows recursive %}{{ loop(row) }}{% endfor %}",
    "{% for a in rows %}{% for b in rows %}{% for c in rows %}x{% endfor %}{% endfor %}{% endfor %}",
    "{% for a in rows if a.n %}x{% endfor %}",
    "{% for name in tags %}{{ name }}{% endfor %}",
    "{% for _ in tags %}{{ _ }}{% endfor %}",
    "{{ nobody }}",
    "{{ person.last }}",
    "{{ note }}",
    "{{ person.nick|upper }}",
    "{{ name is callable }}",
    "{{ name is sameas name }}",
    "{{ name if loud }}",
    "{{ -size }}",
    "{{ size + 1 }}",
    "{{ (name, brand) }}",
    "{{ none }}",
    "{{ 1.5 }}",
    "{{ 1_0 }}",
    "{{ '\\x41' }}",
    "{{ loud }}",
    "{{ name < 'x' }}",
    "{{ size == name }}",
    "{{ nAme }}",
    "{{ " + "(" * 400 + "name" + ")" * 400 + " }}",
    "{{ " + "not " * 400 + "name }}",
    "{{ " + " and ".join(["name"] * 400) + " }}",
    "{{ " + " if loud else ".join(["name"] * 90) + " }}",
    "{% if loud %}" * 300 + "{% endif %}" * 300,
    "{% if loud %}" + "{% elif loud %}" * 300 + "{% endif %}",
    "{{name}}" * 2040,
    "x" * 16_385,
    "{{ name " + "|upper" * 60 + " }}",
    "{{ name\n}",
    "{{ 'name }}",
    "{% if %}",
    "{% %}",
    "{{ }}",
    "{# no end",
    "{{ name }",
    "{% endif %}",
    "{% if loud %}",
    "{{ name|default('x') }}",
    "\u202e{{ name }}",
    "\x00{{ name }}",
)
"""Each is refused when it is read."""

MARKUP_ATTACKS = (
    "<p title={{ name }}>",
    "<p title={{ name }} lang='x'>",
    "<p {{ name }}>",
    "<p {{ name }}='x'>",
    "<{{ name }}>",
    '<p onclick="{{ name }}">',
    "<p onclick='x'>",
    '<p style="color: {{ name }}">',
    '<p style="background: url(https://evil.example/x)">',
    '<p id="{{ name }}">',
    "<script>{{ name }}</script>",
    "<script>var x = 1</script>",
    "<style>p { color: {{ name }} }</style>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<!-- {{ name }} -->",
    '<!--><img src="cid:x">-->',
    "<!-- <p> -->",
    "<!-- -- -->",
    '<a href="{{ name }}">x</a>',
    '<a href="https://shop.example/{{ name }}">x</a>',
    '<a href="{{ link }}{{ name }}">x</a>',
    '<a href="{{ link }}/x">x</a>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="http://shop.example/">x</a>',
    '<img src="https://evil.example/pixel.gif">',
    '<img src="{{ link }}">',
    '<p src="cid:x">',
    '<iframe src="cid:x"></iframe>',
    '<form action="https://evil.example"></form>',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0">',
    '<svg onload="x"></svg>',
    '<p title="{{ page }}">',
    '<p title="&{{ name }}">',
    "&{{ name }}",
    "&#{{ name }}",
    "a < b {{ name }}",
    "<p",
    '<p title="x',
    '<p title="x"lang="y">',
    '<p title = "x">',
    '<p/title="x">',
    "<title><b>{{ name }}</b></title>",
    '{% if loud %}<p title="{% endif %}{{ name }}">',
    '{% for tag in tags %}<p title="{% endfor %}">',
    '<p title="{% if loud %}x{% endif %}">',
    "<p{% if loud %}re{% endif %}>",
    '<a href="{% if loud %}{{ link }}{% endif %}">x</a>',
    "<style>p { color: red }",
    "<![CDATA[ {{ name }} ]]>",
    "<?php {{ name }} ?>",
)
"""Each is refused as HTML."""

_NAMES = ("name", "brand", "note", "size", "loud", "link", "page", "tags", "person", "rows", "person.first")
_MORE = ("person.nick", "row", "row.head", "row.n", "row.cells", "tag", "loop.first", "loop.index", "loop", "other")
_FILTERS = ("upper", "lower", "trim", "length", "join(', ')", "default('-')", "default(3)", "safe", "list", "attr('x')")
_ATTRIBUTES = ("title", "lang", "dir", "alt", "href", "onclick", "style", "id", "class", "data-x", "aria-label")
_ELEMENTS = ("p", "div", "a", "b", "title", "td", "script", "style", "img")


class _Writer:
    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        # Most sources ask for nothing that is not there, or hardly any would be accepted.
        self.wild = self.rng.random() < 0.4
        self.budget = self.rng.randint(3, 40)
        self.html = self.rng.random() < 0.7
        self.around: list[str] = []

    def value(self, depth: int = 0) -> str:
        roll = self.rng.random()
        if depth > 3 or roll < 0.5:
            here = ("name", "brand", "size", *self.around, *self.around)
            return self.rng.choice((*_NAMES, *_MORE) if self.wild and roll < 0.25 else here)
        if roll < 0.62:
            return f"{self.value(depth + 1)}|{self.rng.choice(_FILTERS if self.wild else _FILTERS[:3])}"
        if roll < 0.7:
            return self.rng.choice(("'x'", "''", "7", "'a b'", '"<i>"'))
        if roll < 0.8:
            return f"({self.value(depth + 1)} if {self.test(depth + 1)} else {self.value(depth + 1)})"
        if self.wild and roll < 0.84:
            return self.rng.choice(("name[0]", "name()", "name ~ brand", "-size", "[name]", "{}", "size * 9", "1.5"))
        return self.rng.choice(("name", "note|default('-')", "person.first", "link", "size"))

    def test(self, depth: int = 0) -> str:
        roll = self.rng.random()
        if depth > 3 or roll < 0.3:
            return self.rng.choice(("loud", "name", "tags", "note is defined", "person.nick is defined", "size == 3"))
        if roll < 0.5:
            return f"not {self.test(depth + 1)}"
        if roll < 0.8:
            return f"({self.test(depth + 1)} {self.rng.choice(('and', 'or'))} {self.test(depth + 1)})"
        if self.wild:
            return (
                f"{self.value(depth + 1)} {self.rng.choice(('==', '<', 'in', 'not in', 'is'))} {self.value(depth + 1)}"
            )
        return self.rng.choice(("name in tags", "size < 9", "1 < size <= 9", "name == brand", "'x' not in tags"))

    def body(self, depth: int = 0) -> str:
        return "".join(self.piece(depth) for _ in range(self.rng.randint(1, 4)))

    def piece(self, depth: int) -> str:
        self.budget -= 1
        roll = self.rng.random()
        if self.budget < 0 or depth > 4 or roll < 0.3:
            return self.text()
        if roll < 0.55:
            dash = self.rng.choice(("", "", "-"))
            return f"{{{{{dash} {self.value()} {dash}}}}}"
        if roll < 0.68:
            other = f"{{% else %}}{self.body(depth + 1)}" if self.rng.random() < 0.4 else ""
            other = f"{{% elif {self.test()} %}}{self.body(depth + 1)}{other}" if self.rng.random() < 0.2 else other
            return f"{{% if {self.test()} %}}{self.body(depth + 1)}{other}{{% endif %}}\n"
        if roll < 0.8:
            return self.loop(depth)
        if roll < 0.83:
            return self.rng.choice(("{# a remark #}", "\n  {#- x -#}\n", "<!-- x -->"))
        return self.element(depth)

    def loop(self, depth: int) -> str:
        kinds = (("tag", "tags", "tag"), ("row", "rows", "row.head"), ("cell", "row.cells", "cell"))
        name, source, inside = self.rng.choice(kinds if self.wild or "row.head" in self.around else kinds[:2])
        if not self.wild and (inside in self.around or len(self.around) > 3):
            return self.text()
        self.around += [inside, "loop.index"]
        body = self.body(depth + 1)
        del self.around[-2:]
        other = f"{{% else %}}{self.body(depth + 1)}" if self.rng.random() < 0.2 else ""
        return f"{{% for {name} in {source} %}}{body}{other}{{% endfor %}}"

    def element(self, depth: int) -> str:
        if not self.html:
            return self.text()
        tag = self.rng.choice(_ELEMENTS if self.wild else _ELEMENTS[:4])
        names = _ATTRIBUTES if self.wild else ("title", "lang", "aria-label")
        quote = self.rng.choice(('"', "'", "") if self.wild else ('"', "'"))
        attribute = ""
        if self.rng.random() < 0.5:
            attribute = f" {self.rng.choice(names)}={quote}{{{{ {self.value(2)} }}}}{quote}"
        elif tag == "a":
            attribute = ' href="{{ link }}"'
        return f"<{tag}{attribute}>{self.body(depth + 1)}</{tag}>"

    def text(self) -> str:
        return self.rng.choice(("\n", " ", " - ", "  \n\n", "\t", "1. ", "words", "\r\n", "\u00e9\u4e16", "&amp;", ""))


def written(seed: int) -> str:
    """A source by the grammar."""
    return _Writer(seed).body()


def spoilt(seed: int, sources: tuple[str, ...]) -> str:
    """An attack, cut, doubled, mixed with another or with a sound source."""
    rng = random.Random(seed)
    text = rng.choice(sources)[:2_000]
    for _ in range(rng.randint(1, 4)):
        at = rng.randint(0, len(text))
        match rng.randint(0, 5):
            case 0:
                text = text[:at] + text[at + rng.randint(1, 3) :]
            case 1:
                text = text[:at] + rng.choice("{}%#()|.'\"<>=-~ \n&x_0") + text[at:]
            case 2:
                text = text[:at] + rng.choice(sources)[:200] + text[at:]
            case 3:
                text = written(rng.randint(0, 9_999)) + text
            case 4:
                text = f'<p title="{text}">' if rng.random() < 0.5 else f"{{% if loud %}}{text}{{% endif %}}"
            case _:
                start, end = sorted((at, rng.randint(0, len(text))))
                text = text[:end] + text[start:end] + text[end:]
    return text


def values(seed: int) -> dict[str, object]:
    """Values for `SCHEMA`."""
    rng = random.Random(seed)

    def text() -> str:
        return rng.choice(("", "x", "Ana", "<b>", "\"'", "&amp;", "{{ 7*7 }}", "\u00e9\n\u4e16", "a b"))

    found: dict[str, object] = {
        "name": text(),
        "brand": text(),
        "size": rng.randint(-3, 12),
        "loud": rng.random() < 0.5,
        "link": rng.choice(("https://shop.example/", "https://shop.example/a?b=c&d=%20'x'#y")),
        "page": rng.choice((Markup(""), Markup("<b>x</b>"), Markup("&amp;<br>"))),
        "tags": [text() for _ in range(rng.randint(0, 3))],
        "person": {"first": text(), "age": rng.randint(0, 99)} | ({"nick": text()} if rng.random() < 0.5 else {}),
        "rows": [
            {"head": text(), "n": rng.randint(0, 9), "cells": [text() for _ in range(rng.randint(0, 2))]}
            for _ in range(rng.randint(0, 3))
        ],
    }
    return found | ({"note": text()} if rng.random() < 0.5 else {})
