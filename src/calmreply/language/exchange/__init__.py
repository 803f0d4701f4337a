"""Translators' files: units from the messages of a house, as PO or XLIFF, and back without losing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.language.exchange.merge import Merged, merge
from calmreply.language.exchange.po import read_po, write_po
from calmreply.language.exchange.skeleton import skeleton
from calmreply.language.exchange.status import Changes, Status, changes, status
from calmreply.language.exchange.units import CODES, Translation, Unit, translation, units
from calmreply.language.exchange.xliff import read_xliff, write_xliff

if TYPE_CHECKING:
    from calmreply.findings import Finding
    from calmreply.language.exchange.given import Returned

__all__ = [
    "CODES",
    "Changes",
    "Merged",
    "Status",
    "Translation",
    "Unit",
    "changes",
    "merge",
    "read_po",
    "read_units",
    "read_xliff",
    "skeleton",
    "status",
    "translation",
    "units",
    "write_po",
    "write_xliff",
]


def read_units(text: str, file: str, faults: list[Finding]) -> Returned:
    """Read a file that came back from a translator: XLIFF if it is XML, else PO."""
    is_xml = text.removeprefix("\ufeff").lstrip().startswith("<")
    return (read_xliff if is_xml else read_po)(text, file, faults)
