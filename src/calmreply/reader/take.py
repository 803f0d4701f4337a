"""Taking nodes apart: typed readers that put what is wrong into a list of findings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from calmreply.findings import Finding, near, near_help
from calmreply.reader.characters import clip, shown_line
from calmreply.reader.nodes import Items, Node, Scalar, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["as_bool", "as_choice", "as_int", "as_items", "as_text", "fields"]


def fields(
    node: Node | None,
    faults: list[Finding],
    *,
    required: Sequence[str] = (),
    optional: Sequence[str] = (),
    what: str = "table",
) -> dict[str, Node] | None:
    """The known keys of a table that are there, or ``None`` where no table is.

    A key that is neither required nor optional, and a required one that is missing, are told; the rest is still given.
    ``what`` names the table in messages (``rule``). ``None``, a place told already, passes silently, here and below.
    """
    if node is None:
        return None
    if not isinstance(node, Table):
        _tell_kind(node, faults, f"a {what} with keys", required or optional)
        return None
    known = (*required, *optional)
    meant: set[str] = set()
    for entry in node.entries:
        if entry.key in known:
            continue
        free = [name for name in known if node.get(name) is None]
        close = near(entry.key, free, most=1)
        meant.update(close)
        help_ = near_help(entry.key, free if close else known) or "known here: " + ", ".join(f"`{k}`" for k in known)
        word = re.match(r"([\w-]+):", entry.key)
        if word:
            help_ = f"put a space after the colon: `{word[1]}: {clip(entry.key[word.end() :])}`"
        line = node.line if entry.key_span.line == node.span.line else entry.value.line
        line = line if entry.value.span.line == entry.key_span.line else ""
        faults.append(
            Finding("POL124", "error", f"`{clip(entry.key)}` is not known in a {what}", entry.key_span, help_, line)
        )
    for name in required:
        if node.get(name) is None and name not in meant:
            _tell(node, faults, "POL125", f"this {what} has no `{name}`", f"add a line `{name}: …` to it")
    return {entry.key: entry.value for entry in node.entries if entry.key in known}


def as_items(node: Node | None, faults: list[Finding]) -> tuple[Node, ...] | None:
    """The nodes of a list; one alone is not taken for a list."""
    if node is None or isinstance(node, Items):
        return node.items if node else None
    _tell_kind(node, faults, "a list")
    return None


def as_text(node: Node | None, faults: list[Finding]) -> str | None:
    """The text; an empty place is told, ``""`` in quotes is a text."""
    if node is None:
        return None
    if not isinstance(node, Scalar):
        _tell_kind(node, faults, "a text")
        return None
    if node.empty:
        help_ = "write the text after the colon, or take the line out"
        if "#" in node.line[node.span.col - 1 :]:
            help_ = "what follows ` #` is a comment: put the text in quotes"
        _tell(node, faults, "POL121", "nothing is written here", help_)
        return None
    return node.text


def as_choice(node: Node | None, faults: list[Finding], names: Sequence[str]) -> str | None:
    """The text, which is one of ``names``."""
    text = as_text(node, faults)
    if node is None or text is None or text in names:
        return text
    help_ = near_help(text, names) or "known here: " + ", ".join(f"`{name}`" for name in names)
    _tell(node, faults, "POL126", f"`{clip(text)}` is not known here", help_)
    return None


def as_bool(node: Node | None, faults: list[Finding]) -> bool | None:
    """``true`` or ``false``, written just so and without quotes; ``yes``, ``on`` and ``True`` are told."""
    text = as_text(node, faults)
    if node is None or text is None:
        return None
    if text in {"true", "false"} and not _quoted(node):
        return text == "true"
    like = {"yes": "true", "y": "true", "on": "true", "no": "false", "n": "false", "off": "false"}
    meant = like.get(text.lower(), text.lower())
    help_ = f"did you mean `{meant}`?" if meant in {"true", "false"} else ""
    help_ = "take off the quotes" if text in {"true", "false"} else help_ or "write `true` or `false`"
    _tell(node, faults, "POL122", f"`{clip(text)}` is neither `true` nor `false`", help_)
    return None


def as_int(node: Node | None, faults: list[Finding], *, low: int | None = None, high: int | None = None) -> int | None:
    """A whole number in plain decimal digits, at most 18, within ``low`` and ``high`` inclusive.

    No leading zeros, signs other than ``-``, underscores, other bases, ``22:30`` or ``1e3``.
    """
    text = as_text(node, faults)
    if node is None or text is None:
        return None
    if _quoted(node) or not re.fullmatch(r"0|-?[1-9][0-9]{0,17}", text):
        help_ = "write digits only, such as `30`"
        if re.fullmatch(r"0[0-9]*[1-9][0-9]*", text):
            help_ = f"write it without the zero in front: `{clip(text.lstrip('0'))}`"
        elif re.fullmatch(r"0|-?[1-9][0-9]{0,17}", text):
            help_ = "take off the quotes"
        elif re.fullmatch(r"[0-9]{19,}", text):
            help_ = "at most 18 digits are read"
        _tell(node, faults, "POL123", f"`{clip(text)}` is not a whole number", help_)
        return None
    value = int(text)
    if (low is not None and value < low) or (high is not None and value > high):
        bounds = f"from {'' if low is None else low} to {high}" if high is not None else f"of {low} or more"
        _tell(node, faults, "POL123", f"`{text}` is out of bounds", f"write a number {bounds}")
        return None
    return value


def _quoted(node: Node) -> bool:
    """Whether the node is a text in quotes."""
    return isinstance(node, Scalar) and node.quoted


def _tell(node: Node, faults: list[Finding], code: str, message: str, help: str) -> None:
    """Add an error at the node."""
    faults.append(Finding(code, "error", message, node.span, help, shown_line(node.line, node.span.col)))


def _tell_kind(node: Node, faults: list[Finding], wanted: str, keys: Sequence[str] = ()) -> None:
    """Say that another kind of node stands here."""
    help_ = f"write {wanted} here"
    match node:
        case Table():
            found = "a table with keys"
        case Items():
            found = "a list"
            help_ = "take off the `-` or the brackets" if wanted != "a list" else help_
        case Scalar(text=text):
            found = f"the text `{clip(text)}`" if text else "nothing"
            word = re.match(r"[\w-]+", text)
            if wanted == "a list" and text:
                help_ = f"write it as a list: `[{clip(text)}]`"
            elif word and word[0] in keys:
                help_ = f"a colon is missing: `{word[0]}: {clip(text[word.end() :].lstrip(': '))}`"
    _tell(node, faults, "POL120", f"{wanted} is needed here, not {found}", help_)
