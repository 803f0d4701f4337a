"""What all tests share: how many random houses the engine and its twin are compared on."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ledgers import ledger_url, postgres_server, postgres_url, sqlite_url

from calmreply.house.files import copy_starter

__all__ = ["ledger_url", "postgres_server", "postgres_url", "sqlite_url"]


def pytest_addoption(parser):
    parser.addoption(
        "--houses", type=int, default=400, help="random houses to compare engine and twin on (20000 nightly)"
    )
    parser.addoption(
        "--values", type=int, default=2000, help="values from strangers to put into headers and pages (20000 nightly)"
    )
    parser.addoption("--write-snapshots", action="store_true", help="write the snapshots of whole replies anew")
    parser.addoption("--first-house", type=int, default=0, help="the seed of the first of them")


@pytest.fixture
def tenfold(request) -> int:
    """1 in the gate, 10 at night (``--houses 20000``): by how much to multiply what is generated."""
    return 10 if request.config.getoption("--houses") >= 20_000 else 1


@pytest.fixture
def broken_house(tmp_path):
    """Make a copy of the starter house with texts replaced: ``{file: (old, new)}``; gives its folder."""

    def make(changes: dict[str, tuple[str, str]]) -> Path:
        folder = tmp_path / "house"
        copy_starter(folder)
        for name, (old, new) in changes.items():
            path = folder / name
            text = path.read_text(encoding="utf-8")
            assert old in text, f"{name} does not hold {old!r}"
            path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return folder

    return make
