"""What a file is read into: plain nodes with places, the limits, and the codes of this room."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.findings import Span

MOST_BYTES = 256 * 1024
MOST_DEPTH = 20
MOST_NODES = 20_000
MOST_FINDINGS = 20  # a file with more is better mended and read again
MOST_SHOWN = 200  # columns of a line that a finding shows

CODES: dict[str, str] = {
    "POL101": "the file is larger than 256 KiB",
    "POL102": "the file is not UTF-8 text, or begins with a byte order mark",
    "POL103": "a control character or an unusual line break",
    "POL104": "a tab",
    "POL105": "a character that cannot be seen or that turns the direction of text",
    "POL106": "nested more than 20 deep",
    "POL107": "more than 20,000 nodes",
    "POL108": "an anchor or an alias",
    "POL109": "a tag",
    "POL110": "a merge key",
    "POL111": "a directive",
    "POL112": "more than one document",
    "POL113": "a key stands twice in one table",
    "POL114": "a key that is not plain ASCII text on one line",
    "POL115": "a line that is no well-formed YAML",
    "POL116": "a colon, or the space after it, is missing",
    "POL117": "indentation that fits nothing above it",
    "POL118": "a quote or bracket that is not closed",
    "POL119": "text that must stand in quotes",
    "POL120": "a table, list or text stands where another of the three is needed",
    "POL121": "an empty value where text is needed",
    "POL122": "neither `true` nor `false` where one of them is needed",
    "POL123": "not a whole number, or one outside its bounds",
    "POL124": "a key that is not known here",
    "POL125": "a key that is needed is missing",
    "POL126": "a word that is not one of those known here",
}
"""The codes of this room, each with its meaning in one line."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as it stands in the file. ``quoted`` also tells block text (``|``, ``>``); ``line`` is the line it is on.

    An empty place, ``~`` and ``null`` are all the empty scalar: ``text == ""`` and not quoted.
    """

    text: str
    quoted: bool
    span: Span
    line: str = field(default="", compare=False, repr=False)

    @property
    def empty(self) -> bool:
        """Whether nothing is written here; ``""`` in quotes is something."""
        return not self.quoted and not self.text


@dataclass(frozen=True, slots=True)
class Items:
    """A list of nodes."""

    items: tuple[Node, ...]
    span: Span
    line: str = field(default="", compare=False, repr=False)


class Entry(NamedTuple):
    """One line of a table: the key, where it stands, and its value."""

    key: str
    key_span: Span
    value: Node


@dataclass(frozen=True, slots=True)
class Table:
    """A table in the order of the file; keys are ASCII and stand once."""

    entries: tuple[Entry, ...]
    span: Span
    line: str = field(default="", compare=False, repr=False)
    _index: Mapping[str, Entry] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Index the keys."""
        object.__setattr__(self, "_index", {entry.key: entry for entry in self.entries})

    def get(self, key: str) -> Node | None:
        """The value of a key, or ``None``."""
        entry = self._index.get(key)
        return entry.value if entry else None


Node: TypeAlias = Scalar | Items | Table
