"""The layouts that come with the library, what each is given, and which of them a channel's reply stands in."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from calmreply.render.layouts.schema import LayoutSchema, SlotType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.channels import Channel
    from calmreply.render.layouts.layout import Layout

__all__ = ["MUST_SHOW", "SCHEMAS", "layout_name", "shipped"]

_TEXT, _LINES = SlotType("text"), SlotType("list", item=SlotType("text"))

SCHEMAS: Final[Mapping[str, LayoutSchema]] = MappingProxyType(
    {
        "email.html.j2": LayoutSchema(
            (
                ("direction", _TEXT),
                ("locale", _TEXT),
                ("paragraphs", SlotType("list", item=SlotType("html"))),
                ("subject", _TEXT),
            )
        ),
        "letter.html.j2": LayoutSchema(
            (
                ("address", _LINES),
                ("brand", _TEXT),
                ("closing", _TEXT),
                ("dateline", _TEXT),
                ("direction", _TEXT),
                ("greeting", _TEXT),
                ("locale", _TEXT),
                ("paragraphs", _LINES),
                ("sender", _TEXT),
                ("signature_space", SlotType("flag")),
                ("signer", _TEXT),
                ("subject", _TEXT),
            )
        ),
    }
)
"""By the name of its file, what a layout is given."""

MUST_SHOW: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "email.html.j2": ("paragraphs",),
        "letter.html.j2": ("address", "brand", "closing", "dateline", "greeting", "paragraphs"),
    }
)
"""By the name of its file, what a layout cannot leave out: without it a reply would lack a part."""


@cache
def shipped(name: str) -> Layout:
    """The library's own layout of this name; `KeyError` for another."""
    from calmreply.render.layouts.layout import compile_layout

    schema = SCHEMAS[name]
    source = files("calmreply.render.layouts").joinpath(name).read_text(encoding="utf-8")
    return compile_layout(source, name=f"layouts/{name}", schema=schema, wordless=True)


def layout_name(channel: Channel) -> str | None:
    """The name of the layout that replies on a channel stand in, or ``None`` where they are plain text."""
    if channel.name == "letter":
        return "letter.html.j2"
    return "email.html.j2" if channel.subject and channel.medium == "written" else None
