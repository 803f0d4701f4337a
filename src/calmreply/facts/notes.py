"""Taking down faults in the declarations of a house: the codes of this room, and where a fault stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.findings import Finding, Span
from calmreply.reader import Node, Scalar, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.reader import Entry

__all__ = ["CODES", "Notes", "entries_of"]

CODES: dict[str, str] = {
    "FAC301": "a table with keys is needed here",
    "FAC304": "a word that cannot be a name here, or is taken",
    "FAC305": "no kind that a fact can have",
    "FAC306": "a fact that belongs to nothing that has facts",
    "FAC307": "a fact that stands for something no rule may read (S17)",
    "FAC308": "a built-in fact is declared as something else than it is",
    "FAC309": "an enum whose members are declared elsewhere",
    "FAC310": "members that are no members, stand twice or in the wrong place",
    "FAC311": "a house without markets, or a market that is not there",
    "FAC312": "no currency code of ISO 4217",
    "FAC313": "no time zone",
    "FAC314": "a calendar that is not there, or with faulty hours or holidays",
    "FAC315": "a value that its kind cannot have",
    "FAC316": "an incident that ends before it begins, or dates that are none",
    "FAC317": "a value that is not given for every market, or given twice",
    "FAC318": "a fact only the customer can tell, without a message that asks for it",
    "FAC320": "a currency that another one has replaced",
    "FAC360": "a fact of a case that is labelled public: it stays private",
    "FAC361": "something is to be declassified that the thread does not show",
    "FAC362": "something is declassified twice",
    "FAC363": "a declassification without a reason",
    "FAC319": "the fields of a list are missing, or of what is no list",
}
"""The codes of this room, each with its meaning in one line."""


class Notes:
    """The findings of one file so far."""

    def __init__(self, faults: list[Finding], file: str) -> None:
        self.faults = faults
        self.file = file

    def at(self, node: Node, code: str, message: str, help: str) -> None:
        """An error at a node."""
        self.faults.append(Finding(code, "error", message, node.span, help, node.line))

    def key(self, entry: Entry, code: str, message: str, help: str) -> None:
        """An error at the key of an entry."""
        here = entry.value.span.line == entry.key_span.line
        line = entry.value.line if here else ""
        self.faults.append(Finding(code, "error", message, entry.key_span, help, line))

    def whole(self, code: str, message: str, help: str) -> None:
        """An error about what is missing from the whole file."""
        self.faults.append(Finding(code, "error", message, Span(self.file, 1, 1, 1, 1), help))


def entries_of(node: Node | None, notes: Notes, what: str) -> Sequence[Entry]:
    """The entries of a table with free keys; none where there is no table, which is a fault unless nothing stands."""
    if node is None or (isinstance(node, Scalar) and node.empty):
        return ()
    if not isinstance(node, Table):
        notes.at(
            node, "FAC301", f"`{what}` is a table with keys", f"write a name, a colon and what it is, below `{what}:`"
        )
        return ()
    return node.entries
