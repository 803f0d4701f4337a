"""What comes back from a translator, whatever the format of the file."""

from __future__ import annotations

from typing import NamedTuple

from calmreply.findings import Finding, Span

__all__ = ["Given", "Returned", "cannot_read"]


class Given(NamedTuple):
    """One unit as it came back: its name, the source text it was made from, the translation, and its line.

    ``undone`` marks one that the translator's tool calls unfinished (*fuzzy*, *needs review*).
    """

    context: str
    source: str
    target: str
    undone: bool
    line: int


class Returned(NamedTuple):
    """A file of units: its name, the translation it is for (``sl``; ``""`` if it does not say), and its units."""

    file: str
    name: str
    units: tuple[Given, ...]


def cannot_read(file: str, line: int, message: str, help: str, text: str = "") -> Finding:
    """The finding on a file of units that cannot be read."""
    return Finding(
        "LAN470", "error", message, Span(file, max(line, 1), 1, max(line, 1), max(len(text), 1) + 1), help, text
    )
