"""Every code that a finding can have, gathered from the tables of the rooms."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TABLES", "codes"]

TABLES: Mapping[str, str] = {
    "calmreply.reader": "Reading a file",
    "calmreply.policy.faults": "The policy",
    "calmreply.analysis": "What the policy comes to",
    "calmreply.facts.notes": "Facts and house.yaml",
    "calmreply.language.codes": "Messages",
    "calmreply.language.exchange": "Translators' files",
    "calmreply.channels.registry": "Channels",
    "calmreply.check": "Decisions and their words",
    "calmreply.check.fits": "What fits a channel",
    "calmreply.check.leaks": "What is told to everyone",
    "calmreply.render.layouts": "Layouts",
    "calmreply.house.scenarios": "Scenarios",
    "calmreply.desk.audit": "The ledger",
    "calmreply.verify": "Drafts",
}
"""The modules that have a table ``CODES``, each with the heading it stands under in the reference."""


def codes() -> dict[str, str]:
    """What each code means, in one line, by code."""
    found: dict[str, str] = {}
    for module in TABLES:
        found |= import_module(module).CODES
    return dict(sorted(found.items()))
