"""Approving translations: writes the lock files beside the messages of a house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.findings import Finding, HouseError, LocaleError, near_help
from calmreply.house.files import read_folder, write_lock
from calmreply.house.parts import load_parts
from calmreply.language.approve import approve

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

__all__ = ["approve_folder"]


def approve_folder(
    folder: str | Path, names: Collection[str] | None = None, ids: Collection[str] | None = None
) -> tuple[str, ...]:
    """Approve translations of the house in ``folder`` for their source texts as they are, and write the lock files.

    ``names`` are the translations, such as ``sl`` or ``it@informal``, by default all; ``ids`` the messages, by default
    all. Returns the files that changed. Faulty lock files are written anew; for other faults `HouseError` is raised.
    """
    faults: list[Finding] = []
    found = read_folder(folder)
    parts = load_parts(found, faults)
    errors = [fault for fault in faults if fault.severity == "error" and fault.code != "LAN461"]
    if parts is None or errors:
        raise HouseError(errors or faults)
    source = parts.catalogues[parts.source]
    others = {c.name: c for c in (*parts.catalogues.values(), *parts.registers.values()) if c is not source}
    written = []
    for name in names if names is not None else others:
        if name not in others:
            raise LocaleError(f"no translation `{name}` in this house", help=near_help(name, others))
        stem = parts.stems[name]
        text = approve(source, others[name], ids)
        if stem not in found.locks or found.locks[stem][1] != text.encode():
            written.append(write_lock(folder, stem, text))
    return tuple(written)
