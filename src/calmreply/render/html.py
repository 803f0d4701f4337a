"""The HTML part of an e-mail, from a layout that contains no words.

The layout is compiled once for each language, to the pieces between the places of the text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

import regex
from markupsafe import Markup

from calmreply.language.formats import ISOLATE, ISOLATE_END
from calmreply.render.layouts import shipped

if TYPE_CHECKING:
    from calmreply.render.layouts import Layout, Segments
    from calmreply.render.reply import Reply

__all__ = ["LAYOUT", "page"]

# Neither an isolate nor the punctuation of a script without spaces is part of an address.
_LINK = regex.compile(
    r"https://[^\s<>\"'\u2066-\u2069\u3000-\u303f\uff00-\uff65]+"
    r"(?<![.,;:!?)\]])"
)
LAYOUT = "email.html.j2"
_MARK = "\ue000"
_BREAK = re.compile(r"(?<!\n)\n(?!\n)")
"""The end of a line within a paragraph."""


@lru_cache(maxsize=256)
def _segments(layout: Layout, locale: str, direction: str) -> Segments:
    """The pieces of a layout for one language."""
    return layout.segments.fix(locale=locale, direction=direction)


@lru_cache(maxsize=1024)
def _own_pieces(locale: str, direction: str, count: int) -> tuple[str, ...]:
    """What stands around the subject and ``count`` paragraphs in the library's own layout, which prints both as given.

    Putting text between them is several times faster than `Segments.fill`, and gives the same.
    """
    marks = [Markup(_MARK)] * count  # noqa: S704 - a sign of our own
    segments = _segments(shipped(LAYOUT), locale, direction)
    return tuple(segments.fill(subject=_MARK, paragraphs=marks).split(_MARK))


def page(reply: Reply) -> str:
    """The reply as an HTML page: its paragraphs, escaped, with links made of https addresses only."""
    # In text of the other direction an address says so itself, which isolates it too.
    way = ' dir="ltr"' if reply.script.direction == "rtl" else ""
    shown = _escaped(reply.text).split("\n\n")
    if "https://" in reply.text:
        # A greeting holds what a stranger calls himself: an address in it is never made a link.
        first = int(bool(reply.acts) and not reply.acts[0].message)
        for at, text in enumerate(reply.text.split("\n\n")):
            if at >= first and "https://" in text:
                shown[at] = _linked(text, way)
    script = reply.script
    if script.layout is not None:
        # Escaped above, each value where it stands.
        paragraphs = [Markup(text) for text in shown]  # noqa: S704 - see above
        segments = _segments(script.layout, script.locale, script.direction)
        return segments.fill(subject=reply.subject or "", paragraphs=paragraphs)
    values = (escape(reply.subject or ""), *shown, "")
    pieces = _own_pieces(script.locale, script.direction, len(shown))
    return "".join([part for pair in zip(pieces, values, strict=True) for part in pair])


def _escaped(text: str) -> str:
    """The text for HTML; the isolates around a value, whose ends are ours and on one line, become ``<bdi>``."""
    text = _BREAK.sub("<br>\n", escape(text))
    return text.replace(ISOLATE, "<bdi>").replace(ISOLATE_END, "</bdi>") if ISOLATE in text else text


def _linked(text: str, way: str) -> str:
    """A paragraph for HTML with links made of its https addresses."""
    out: list[str] = []
    last = 0
    for found in _LINK.finditer(text):
        out.append(_escaped(text[last : found.start()]))
        address = escape(found.group(), quote=True)
        out.append(f'<a href="{address}"{way}>{address}</a>')
        last = found.end()
    out.append(_escaped(text[last:]))
    return "".join(out)
