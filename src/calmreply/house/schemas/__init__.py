"""JSON Schemas for the YAML files of a house, so that editors complete, explain and check while one writes.

They tell what a single file can tell: keys, shapes, and words that stand for something. What lies between files and
inside expressions is left to `check`: whether a fact is there, whether an amount is money, whether rules overlap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calmreply.house.schemas.channels import channels_file
from calmreply.house.schemas.policy import policy_defs, policy_file
from calmreply.house.schemas.scenarios import scenarios_file
from calmreply.house.schemas.settings import settings_file
from calmreply.house.schemas.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.house.house import House

__all__ = ["FILES", "NAMES", "file_schema"]

NAMES = ("case", "channels", "house", "policy", "scenarios")
"""The schemas there are."""
FILES: Mapping[str, str] = {
    "house": "house.yaml",
    "channels": "channels.yaml",
    "policy": "policy/*.yaml",
    "scenarios": "scenarios/*.yaml",
}
"""Which files each schema is for."""
_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def file_schema(name: str, house: House | None = None) -> dict[str, Any]:
    """The JSON Schema called ``name`` (see `NAMES`), as plain data.

    With a house, the names it has stand in it: messages, actions, sections, and the facts that conditions can read.
    Without one, any name may stand where a house gives names. The schema of cases is always that of a house; without
    one, of the starter house.
    """
    if name == "case":
        return _cases(house)
    words = Words.of(house) if house is not None else Words()
    if name == "channels":
        found = channels_file(words)
    elif name == "scenarios":
        cases = _cases(house) if house is not None else None
        return {"$schema": _DRAFT, **scenarios_file(words, cases)} | ({"$defs": cases["$defs"]} if cases else {})
    elif name in {"house", "policy"}:
        found = settings_file(words) if name == "house" else policy_file(words)
        found = {**found, "$defs": policy_defs(words)}
    else:
        raise ValueError(f"no schema `{name}`")
    return {"$schema": _DRAFT, **found}


def _cases(house: House | None) -> dict[str, Any]:
    from calmreply.house.house import House as Made

    return dict((house or Made.starter()).case_schema())
