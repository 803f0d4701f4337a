"""The gate for values: what a layout is filled with is exactly what was declared, and never more than is allowed."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from calmreply.findings import RenderError, near_help

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.render.layouts.schema import LayoutSchema, SlotType

__all__ = ["MOST_ITEMS", "MOST_OUTPUT", "MOST_STEPS", "gate"]

MOST_ITEMS = 1_000
"""Items of one list."""
MOST_OUTPUT = 256 * 1024
"""Bytes of a page, in UTF-8."""
MOST_STEPS = 2_000_000
"""Rounds of loops, each counted as often as the layout has nodes."""

_HOST = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+"
# RFC 3986 without user information; what a browser reads as another host cannot stand before the first slash.
_URL = re.compile(rf"https://({_HOST})(?::[0-9]{{1,5}})?(?:[/?#][0-9A-Za-z\-._~:/?#\[\]@!$&'()*+,;=%]*)?")
_URL_CHARACTERS = 2_048


def gate(schema: LayoutSchema, needed: frozenset[str], values: Mapping[str, Any], *, name: str) -> dict[str, Any]:
    """The values by name, each as plain data of the declared kind; what is optional and absent is left out.

    Raises `RenderError` for a value that is not declared, that is ``needed`` and missing, or that is not of its kind.
    """
    found: dict[str, Any] = {}
    for key, value in values.items():
        slot = schema.get(key)
        if slot is None or (schema.open and key not in needed):
            if schema.open:
                continue
            known = [known for known, _ in schema.names]
            raise RenderError(f"the layout `{name}` has no value `{key}`", help=near_help(key, known))
        if value is None and slot.optional:
            continue
        if schema.open and type(value) is int:
            value = str(value)  # noqa: PLW2901 - an open schema takes a number as it is written
        found[key] = _plain(slot, value, key)
    for key in sorted(needed - found.keys()):
        slot = schema.get(key)
        if slot is None or not slot.optional:
            raise RenderError(f"the layout `{name}` lacks its value `{key}`", help=f"give `{key}=…`")
    return found


def _plain(slot: SlotType, value: Any, path: str) -> Any:
    """A value as its kind: texts as exact `str`, which no method of a subclass can make something else of."""
    if slot.kind == "text" and isinstance(value, str):
        return _short(str.__str__(value), path)
    if slot.kind == "html" and isinstance(value, Markup):
        _short(str.__str__(value), path)
        return value
    if slot.kind == "url" and isinstance(value, str):
        return _address(slot, str.__str__(value), path)
    if slot.kind == "number" and type(value) is int and abs(value) < 10**15:
        return value
    if slot.kind == "flag" and isinstance(value, bool):
        return value
    if slot.kind == "list" and isinstance(value, list | tuple):
        if len(value) > MOST_ITEMS:
            raise RenderError(f"`{path}` holds more than {MOST_ITEMS} items", help="give the layout a shorter list")
        return tuple(_plain(slot.item, item, f"{path}[{at}]") for at, item in enumerate(value)) if slot.item else ()
    if slot.kind == "record":
        return _record(slot, value, path)
    help_ = "give finished HTML as `markupsafe.Markup`" if slot.kind == "html" else f"declare what `{path}` is"
    raise RenderError(f"`{path}` is no {slot.kind}, but `{type(value).__name__}`", help=help_)


def _record(slot: SlotType, value: Any, path: str) -> SimpleNamespace:
    """The declared fields of a record as attributes of a value that has nothing else."""
    found = SimpleNamespace()
    for name, field in slot.fields:
        inner = value.get(name) if hasattr(value, "keys") else getattr(value, name, None)
        if inner is not None:
            setattr(found, name, _plain(field, inner, f"{path}.{name}"))
        elif not field.optional:
            raise RenderError(f"`{path}` lacks its field `{name}`", help=f"give it, or declare `{name}` optional")
    return found


def _short(text: str, path: str) -> str:
    if len(text) > MOST_OUTPUT:
        raise RenderError(f"`{path}` alone is longer than a page may be", help=f"a page has {MOST_OUTPUT} bytes")
    return text


def _address(slot: SlotType, text: str, path: str) -> str:
    found = _URL.fullmatch(text) if len(text) <= _URL_CHARACTERS else None
    if found is None or found[1] not in slot.hosts:
        hosts = ", ".join(f"`{host}`" for host in slot.hosts) or "none"
        raise RenderError(f"`{path}` is no https address of a declared host", help=f"hosts declared here: {hosts}")
    return text
