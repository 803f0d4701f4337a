"""The HTML part of an e-mail, from a layout that contains no words.

The layout is rendered once, with marks in the places of the text, and kept as the pieces between the marks.
"""

from __future__ import annotations

from functools import cache
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

import regex
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from calmreply.language.formats import ISOLATE, ISOLATE_END

if TYPE_CHECKING:
    from calmreply.render.reply import Reply

__all__ = ["page"]

_MARK = "\ue000"
# Neither an isolate nor the punctuation of a script without spaces is part of an address.
_LINK = regex.compile(
    r"https://[^\s<>\"'\u2066-\u2069\u3000-\u303f\uff00-\uff65]+"
    r"(?<![.,;:!?)\]])"
)
_ISOLATES = str.maketrans({ISOLATE: "<bdi>", ISOLATE_END: "</bdi>"})


@cache
def _pieces(locale: str, direction: str) -> tuple[str, str, str]:
    """What stands before the paragraphs, between two of them, and behind, for one language."""
    source = files("calmreply.render").joinpath("layouts/email.html.j2").read_text(encoding="utf-8")
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=True, trim_blocks=True)
    text = environment.from_string(source).render(
        locale=locale, direction=direction, subject=_MARK, paragraphs=[_MARK, _MARK]
    )
    head, between, tail = text.split(_MARK)[1:]
    title = text.split(_MARK)[0]
    return title + _MARK + head, between, tail


def page(reply: Reply) -> str:
    """The reply as an HTML page: its paragraphs, escaped, with links made of https addresses only."""
    head, between, tail = _pieces(reply.locale, reply.script.direction)
    head = head.replace(_MARK, escape(reply.subject or ""))
    # In text of the other direction an address says so itself, which isolates it too.
    way = ' dir="ltr"' if reply.script.direction == "rtl" else ""
    paragraphs = reply.text.split("\n\n")
    # A greeting holds what a stranger calls himself: an address in it is never made a link.
    greets = bool(reply.acts) and not reply.acts[0].message
    shown = [_escaped(text) if greets and not at else _paragraph(text, way) for at, text in enumerate(paragraphs)]
    return head + between.join(shown) + tail


def _escaped(text: str) -> str:
    """The text for HTML; the isolates around a value, whose ends are ours and on one line, become ``<bdi>``."""
    return escape(text).translate(_ISOLATES).replace("\n", "<br>\n")


def _paragraph(text: str, way: str) -> str:
    out: list[str] = []
    last = 0
    for found in _LINK.finditer(text):
        out.append(_escaped(text[last : found.start()]))
        address = escape(found.group(), quote=True)
        out.append(f'<a href="{address}"{way}>{address}</a>')
        last = found.end()
    out.append(_escaped(text[last:]))
    return "".join(out)
