"""What a layout is given: the names it may use, and what each one is.

A layout never sees a record of the case. It sees finished text, under declared names::

    SlotType("text")                          finished text; escaped for the place it stands in
    SlotType("html")                          finished HTML, given as `markupsafe.Markup`; stands between tags alone
    SlotType("url", hosts=("shop.example",))  an https address of one of these hosts
    SlotType("number"), SlotType("flag")      a whole number; yes or no, which can be asked and not be printed
    SlotType("list", item=…)                  a list of one of the others, at most 1,000 long
    SlotType("record", fields=…)              named values; cannot be printed as a whole
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal

from markupsafe import Markup

from calmreply.findings import CalmreplyError

__all__ = ["LayoutSchema", "SlotType", "is_name", "schema_of"]

_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_URL = re.compile(r"https://([a-z0-9.-]+)(?:[/?#]|\Z)")
_WORD = re.compile(r"(text|str|string|html|url|number|int|flag|bool)((?: [a-z0-9.-]+)*)(\?)?")
_SAME = {"str": "text", "string": "text", "int": "number", "bool": "flag"}
_RESERVED = frozenset(
    (
        *("self", "super", "loop", "caller", "varargs", "kwargs", "context"),
        *("true", "false", "none", "and", "or", "not", "in", "is", "if", "else", "for", "with", "filter"),
        *("range", "dict", "lipsum", "cycler", "joiner", "namespace"),
        *("import", "include", "extends", "block", "set", "macro", "call"),
    )
)
_DEPTH = 6

Kind = Literal["text", "html", "url", "number", "flag", "list", "record"]


@dataclass(frozen=True, slots=True)
class SlotType:
    """What one value is. ``optional``: it may be absent, and a layout must ask ``is defined`` before it uses it."""

    kind: Kind
    optional: bool = False
    hosts: tuple[str, ...] = ()
    fields: tuple[tuple[str, SlotType], ...] = ()
    item: SlotType | None = None

    def field(self, name: str) -> SlotType | None:
        """The field of a record, or ``None``."""
        return dict(self.fields).get(name)


@dataclass(frozen=True)
class LayoutSchema:
    """The names a layout may use. An ``open`` one takes any plain name for a text that must be given."""

    names: tuple[tuple[str, SlotType], ...] = ()
    open: bool = False

    @cached_property
    def table(self) -> dict[str, SlotType]:
        """The declared names and what they are."""
        return dict(self.names)

    def get(self, name: str) -> SlotType | None:
        """What a name is, or ``None`` if there is no such name."""
        found = self.table.get(name)
        return SlotType("text") if found is None and self.open and is_name(name) else found


def is_name(name: str) -> bool:
    """Whether a layout could use this name: lower-case letters, digits and ``_``; no word of the language itself."""
    return _NAME.fullmatch(name) is not None and name not in _RESERVED and "__" not in name and name[-1] != "_"


def schema_of(given: LayoutSchema | Mapping[str, Any] | Collection[str] | None) -> LayoutSchema:
    """The schema from a plain mapping: by name a `SlotType`, the word for a kind, a Python type or an example.

    Words are ``text html url number flag list`` (of texts), with hosts behind ``url`` (``"url shop.example"``) and
    a ``?`` at the end of what may be absent (``"text?"``). An example is a text, a number, a flag, `Markup`, an
    https address (of whose host such addresses then must be), a mapping for a record, a list of examples; ``None``
    is a text that may be absent. Anything else, such as an object of a model, is a record without fields: it can be
    neither printed nor looked into. A list of names declares texts; ``None`` gives the open schema. Names a layout
    cannot use are left out.
    """
    if isinstance(given, LayoutSchema):
        return given
    if given is None:
        return LayoutSchema(open=True)
    if isinstance(given, list | tuple | set | frozenset):
        given = dict.fromkeys(given, "text")
    if not isinstance(given, Mapping):
        raise CalmreplyError(
            f"a schema is a mapping of names, not `{type(given).__name__}`", help='write schema={"subject": "text"}'
        )
    return LayoutSchema(_fields(given, _DEPTH))


def _fields(given: Mapping[str, Any], depth: int) -> tuple[tuple[str, SlotType], ...]:
    found = ((name, _type(value, depth - 1)) for name, value in given.items() if isinstance(name, str))
    return tuple(sorted(((name, slot) for name, slot in found if is_name(name)), key=lambda pair: pair[0]))


def _type(value: Any, depth: int) -> SlotType:
    if isinstance(value, SlotType):
        return value
    if value is None:
        return SlotType("text", optional=True)
    if depth <= 0:
        return SlotType("record")
    if isinstance(value, type):
        return _by_type(value)
    if isinstance(value, Markup):
        return SlotType("html")
    if isinstance(value, str):
        return _by_text(value)
    if isinstance(value, bool):
        return SlotType("flag")
    if isinstance(value, int):
        return SlotType("number")
    if isinstance(value, Mapping):
        return SlotType("record", fields=_fields(value, depth))
    if isinstance(value, list | tuple):
        return SlotType("list", item=replace(_type(value[0], depth - 1), optional=False) if value else None)
    return SlotType("record")


def _by_type(value: type) -> SlotType:
    if issubclass(value, Markup):
        return SlotType("html")
    kinds: tuple[tuple[type, Kind], ...] = ((str, "text"), (bool, "flag"), (int, "number"))
    return SlotType(next((kind for base, kind in kinds if issubclass(value, base)), "record"))


def _by_text(value: str) -> SlotType:
    if value in {"list", "list[str]", "list[text]"}:
        return SlotType("list", item=SlotType("text"))
    word = _WORD.fullmatch(value)
    if word is not None and (not word[2] or word[1] == "url"):
        kind: Any = _SAME.get(word[1], word[1])
        return SlotType(kind, optional=bool(word[3]), hosts=tuple(word[2].split()))
    address = _URL.match(value)
    return SlotType("url", hosts=(address[1],)) if address else SlotType("text")
