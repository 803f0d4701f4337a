"""The pieces that the schemas of a house's files are made of (JSON Schema, draft 2020-12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Json", "boolean", "choice", "code", "either", "items", "maybe", "named", "number", "ref", "table", "text"]

Json: TypeAlias = dict[str, Any]
_PLAIN = ["string", "number", "boolean"]
"""What YAML takes a word for: to us all of them are text, as in ``name: 5``."""


def text(says: str, *, example: str = "", pattern: str = "") -> Json:
    """One text; numbers and ``true`` are read as what is written."""
    found: Json = {"type": _PLAIN, "description": says}
    if pattern:
        found["pattern"] = pattern
    return found | ({"examples": [example]} if example else {})


def choice(says: str, names: Iterable[str]) -> Json:
    """One of these words; any word where none is known."""
    known = list(names)
    return {"description": says, "enum": known} if known else text(says)


def code(says: str, example: str, *, facts: str = "") -> Json:
    """A condition or an amount; ``facts`` names what it can read."""
    return text(says + (f"\n\n{facts}" if facts else ""), example=example)


def boolean(says: str) -> Json:
    """``true`` or ``false``."""
    return {"type": "boolean", "description": says}


def number(says: str, *, least: int | None = None, most: int | None = None) -> Json:
    """A whole number within its bounds."""
    bounds = {"minimum": least, "maximum": most}
    return {"type": "integer", "description": says} | {k: v for k, v in bounds.items() if v is not None}


def items(of: Json, says: str) -> Json:
    """A list."""
    return {"type": "array", "description": says, "items": of}


def table(parts: Mapping[str, Json], says: str, *, needs: Sequence[str] = ()) -> Json:
    """A table with these keys and no others."""
    found: Json = {"type": "object", "description": says, "properties": dict(parts), "additionalProperties": False}
    return found | ({"required": list(needs)} if needs else {})


def named(of: Json, says: str, *, pattern: str = "") -> Json:
    """A table whose keys are names that the author gives."""
    found: Json = {"type": "object", "description": says, "additionalProperties": of}
    return found | ({"propertyNames": {"pattern": pattern}} if pattern else {})


def either(says: str, *shapes: Json) -> Json:
    """One of several shapes."""
    return {"description": says, "anyOf": list(shapes)}


def maybe(shape: Json) -> Json:
    """The shape, or an empty place."""
    return {"anyOf": [shape, {"type": "null"}]}


def ref(name: str) -> Json:
    """What stands under ``$defs``."""
    return {"$ref": f"#/$defs/{name}"}
