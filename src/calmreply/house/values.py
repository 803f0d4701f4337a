"""Between Python values and the nodes that our reader makes of files."""

from __future__ import annotations

from typing import Any

from calmreply.findings import Span
from calmreply.reader import Entry, Items, Node, Scalar, Table

__all__ = ["as_node", "as_plain"]


def as_plain(node: Node) -> Any:
    """Plain values for the registry, which types them itself; digits alone are a number there."""
    if isinstance(node, Table):
        return {e.key: as_plain(e.value) for e in node.entries}
    if isinstance(node, Items):
        return [as_plain(item) for item in node.items]
    if not node.quoted and node.text.isascii() and node.text.isdigit():
        return int(node.text)
    if not node.quoted and node.text in {"true", "false"}:
        return node.text == "true"
    return node.text


def as_node(value: Any, place: str) -> Node:
    """Python values as nodes without a place in a file; the path stands for the file's name."""
    span = Span(place, 1, 1, 1, 1)
    if isinstance(value, dict) or hasattr(value, "items"):
        return Table(tuple(Entry(str(k), span, as_node(v, f"{place}.{k}")) for k, v in value.items()), span)
    if isinstance(value, list | tuple):
        return Items(tuple(as_node(v, f"{place}[{i}]") for i, v in enumerate(value)), span)
    if isinstance(value, bool):
        return Scalar("true" if value else "false", quoted=False, span=span)
    if value is None:
        return Scalar("", quoted=False, span=span)
    return Scalar(str(value), quoted=isinstance(value, str) and value == "", span=span)
