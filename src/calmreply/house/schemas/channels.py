"""The schema of channels.yaml, made from the fields that a channel has."""

from __future__ import annotations

from dataclasses import fields
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

from calmreply.channels import CHANNELS
from calmreply.channels.channel import RULES, UNITS, Channel
from calmreply.house.parts import SENDER_KEYS
from calmreply.house.schemas.shapes import Json, boolean, choice, either, items, maybe, named, number, ref, table, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.house.schemas.words import Words

__all__ = ["channels_file"]

_SAYS: Mapping[str, str] = MappingProxyType(
    {
        "audience": "Who can read it.",
        "unit": "What its limit counts.",
        "limit": "How long a text may be, in the unit.",
        "also": "Further limits, by unit.",
        "medium": "Whether it is read or heard.",
        "markup": "What the text may be marked up with.",
        "counterpart": "The private channel to which a public reply hands over.",
        "thread": "Whether a long answer may be split into several posts.",
        "subject": "Whether there is a subject line.",
        "greets": "Whether a greeting is usual.",
        "signs": "Whether a signature is usual.",
        "inline": "Whether greeting and signature stand in the line of the text.",
        "links": "Whether links are shown.",
        "window": "Until when a free answer may be sent.",
        "rules": "The rules of the site.",
        "replaceable": "Whether a reply can be changed later.",
        "note": "A note.",
        "source": "Where the figures come from.",
        "confidence": "How far to trust the figures.",
    }
)


def channels_file(words: Words) -> Json:
    """The channels in use, each with what differs from the library's registry."""
    hints = get_type_hints(Channel)
    parts = {f.name: _shape(f.name, hints[f.name], words) for f in fields(Channel) if f.name != "name"}
    parts |= {key: text("The sender of mail: an address, and a name.") for key in SENDER_KEYS}
    one = maybe(table(parts, "A channel in use: one of the registry, or one of your own with at least an `audience`."))
    known = dict.fromkeys(words.channels or tuple(CHANNELS), ref("channel"))
    channels = named(ref("channel"), "The channels in use.") | {"properties": known}
    whole = table({"channels": channels}, "The channels of a house.", needs=["channels"])
    return {"title": "channels", **whole, "$defs": {"channel": one}}


def _shape(name: str, hint: Any, words: Words) -> Json:
    """The shape of one field from its type."""
    says = _SAYS.get(name, f"See `{name}` in the reference of channels.")
    if name == "also":
        pairs = items(items({"type": ["string", "integer"]}, "Unit and limit."), says)
        return either(says, named(number(says, least=1), says), pairs)
    if name == "rules":
        return items(choice(says, RULES), says)
    if name == "unit":
        return choice(says, UNITS)
    if name == "counterpart":
        return choice(says, words.channels)
    return _typed(says, hint)


def _typed(says: str, hint: Any) -> Json:
    origin = get_origin(hint)
    if origin is Literal:
        return choice(says, get_args(hint))
    if origin is tuple:
        return {"type": "array", "description": says}
    if origin is Union or type(hint).__name__ == "UnionType":
        return _typed(says, next(one for one in get_args(hint) if one is not type(None)))
    if hint is bool:
        return boolean(says)
    return number(says, least=1) if hint is int else text(says)
