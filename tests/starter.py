"""The starter house and its example cases, for tests."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from calmreply import House

ROOT = Path(__file__).resolve().parents[1]
WHEN = datetime(2026, 11, 21, 20, tzinfo=UTC)
CASES = tuple(sorted(p.stem for p in (ROOT / "examples" / "cases").glob("*.json")))
SHARED = ROOT.parent / "shared"


@cache
def house() -> House:
    """One starter house for all tests of a process; it is frozen."""
    return House.starter()


def case_bytes(name: str) -> bytes:
    return (ROOT / "examples" / "cases" / f"{name}.json").read_bytes()
