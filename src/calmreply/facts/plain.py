"""Plain Python values as nodes, so that a house built in Python is read by the code that reads files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from calmreply.findings import CalmreplyError, Span
from calmreply.reader import Entry, Items, Node, Scalar, Table

if TYPE_CHECKING:
    from calmreply.findings import Finding

__all__ = ["node_of", "without_places"]


def node_of(value: object, path: str = "") -> Node:
    """The node that says ``value``; its span's file is the path to it, its line 0. Raises `CalmreplyError`."""
    span = Span(path, 0, 0, 0, 0)
    match value:
        case Mapping():
            entries = []
            for key, inner in value.items():
                if not isinstance(key, str):
                    raise CalmreplyError(f"{path or 'house'}: the key {key!r} is no text")
                below = f"{path}.{key}" if path else key
                entries.append(Entry(key, Span(below, 0, 0, 0, 0), node_of(inner, below)))
            return Table(tuple(entries), span)
        case str():
            return Scalar(value, not value, span)
        case bool():
            return Scalar("true" if value else "false", False, span)
        case int():
            return Scalar(str(value), False, span)
        case date():
            return Scalar(value.isoformat(), False, span)
        case None:
            return Scalar("", False, span)
        case Sequence():
            return Items(tuple(node_of(inner, f"{path}[{i}]") for i, inner in enumerate(value)), span)
    raise CalmreplyError(
        f"{path or 'house'}: {value!r} cannot stand in a house",
        help="use mappings, lists, texts, whole numbers and dates",
    )


def without_places(fault: Finding) -> Finding:
    """A finding about plain values: the path stands in the message, there is no place in a file."""
    if fault.span is None or fault.span.line:
        return replace(fault, span=None)
    path = fault.span.file
    return replace(fault, message=f"{path}: {fault.message}" if path else fault.message, span=None)
