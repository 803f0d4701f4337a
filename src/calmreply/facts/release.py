"""Declassification: what of a public thread may be said aloud, only by a named rule with a reason.

The name under which a person wrote is the one thing in a public reply that is about a person. It is said because the
thread shows it, and because a rule of the house says so: the library's own, `AS_WRITTEN`, or those that the house names
under ``declassify`` in house.yaml. An empty list says that nobody is called by name in public. Nothing else can be
declassified: what the thread does not show stays out of public replies, whoever wants it there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from calmreply.reader import as_choice, as_items, as_text, fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.facts.notes import Notes
    from calmreply.reader import Node

__all__ = ["AS_WRITTEN", "Release", "read_releases", "released_name"]

_PARTS = ("whole", "first")
_FACT = "thread.name"


class Release(NamedTuple):
    """A rule of declassification: which part of a fact is said in public, and why."""

    id: str
    fact: str
    part: Literal["whole", "first"]
    because: str


AS_WRITTEN = Release("thread-name", _FACT, "whole", "It is the name under which the person wrote in this very thread.")
"""The library's own rule, where a house names none."""


def released_name(name: str | None, releases: Sequence[Release]) -> str | None:
    """What a public reply calls a person who wrote under ``name``; None for nothing.

    A first name is the first word. Of a name with a comma nobody knows which word that is, so that nothing is said.
    """
    rule = next((r for r in releases if r.fact == _FACT), None)
    if name is None or rule is None:
        return None
    if rule.part == "whole":
        return name
    words = name.split()
    return words[0] if words and "," not in name else None


def read_releases(node: Node | None, notes: Notes) -> tuple[Release, ...]:
    """The rules under ``declassify``; `AS_WRITTEN` where house.yaml does not speak of it."""
    if node is None:
        return (AS_WRITTEN,)
    found: list[Release] = []
    for item in as_items(node, notes.faults) or ():
        parts = fields(
            item, notes.faults, required=("id", "fact", "because"), optional=("part",), what="declassification"
        )
        if parts is None or not {"id", "fact", "because"} <= set(parts):
            continue
        id_, fact, because = (as_text(parts[key], notes.faults) for key in ("id", "fact", "because"))
        part = as_choice(parts["part"], notes.faults, _PARTS) if "part" in parts else "whole"
        if fact is not None and fact != _FACT:
            help_ = f"only `{_FACT}`, the name that stands in the thread, can be; take this rule out"
            notes.at(parts["fact"], "FAC361", f"`{fact[:60]}` cannot be declassified", help_)
        elif any(id_ == other.id or fact == other.fact for other in found):
            notes.at(item, "FAC362", f"`{_FACT}` is declassified twice", "keep one of the rules")
        elif id_ and fact and part and because and because.strip():
            found.append(Release(id_, fact, cast("Literal['whole', 'first']", part), because.strip()))
        elif because is not None and not because.strip():
            notes.at(item, "FAC363", "this declassification says no reason", "say why in a sentence: `because: …`")
    return tuple(found)
