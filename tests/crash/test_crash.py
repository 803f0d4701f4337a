"""Killed writers leave nothing doubled, lost or over a limit behind; and the harness would see it if they did."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.ledgers import programs

from calmreply.ledger.store import CRASH_POINTS

pytest.importorskip("sqlalchemy", reason="needs the extra desk")
_ROOT = Path(__file__).parents[2]
_LINE = re.compile(
    r"^(\w+): kills (\d+), grants (\d+), duplicates (\d+), lost (\d+), over limit (\d+), "
    r"replay identical (\d+)/(\d+)$",
    re.MULTILINE,
)
_BACKENDS = pytest.mark.parametrize(
    "backend",
    [
        "sqlite",
        pytest.param(
            "postgresql", marks=pytest.mark.skipif(programs() is None, reason="needs system package postgresql")
        ),
    ],
)


def _harness(backend: str, kills: int, through: str = "ledger") -> tuple[int, str, list[int]]:
    """Run the harness as ``make crash`` does: its exit code, what it wrote, the figures of its last line."""
    command = [sys.executable, "-m", "tests.crash.harness", "--backend", backend, "--through", through]
    command += ["--kills", str(kills), "--kills-postgresql", str(kills)]
    paths = os.pathsep.join([str(_ROOT / "src"), str(_ROOT)])
    done = subprocess.run(  # noqa: S603 - our own module
        command, cwd=_ROOT, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, timeout=300,
        check=False,
    )  # fmt: skip
    found = _LINE.findall(done.stdout)
    assert len(found) == 1, done.stdout + done.stderr
    assert found[0][0] == backend
    return done.returncode, done.stdout, [int(figure) for figure in found[0][1:]]


@_BACKENDS
def test_killed_writers_double_lose_and_overspend_nothing(backend, capsys):
    wanted = 100 if backend == "sqlite" else 50
    code, said, (kills, grants, duplicates, lost, over, same, asked) = _harness(backend, wanted)
    with capsys.disabled():
        sys.stdout.write("\n" + said)
    assert kills >= wanted
    assert grants > 10
    assert (duplicates, lost, over) == (0, 0, 0)
    assert same == asked > 0
    assert code == 0
    if backend == "sqlite":  # a hundred kills come by every point
        places = dict(re.findall(r"([a-z-]+) (\d+)(?:,|$)", said.split("at points: ")[1].splitlines()[0]))
        assert set(places) == set(CRASH_POINTS)
        assert all(int(count) for count in places.values()), places


@_BACKENDS
def test_killed_desks_double_lose_and_overspend_nothing(backend, capsys):
    wanted = 30 if backend == "sqlite" else 15
    code, said, (kills, grants, duplicates, lost, over, same, asked) = _harness(backend, wanted, "desk")
    with capsys.disabled():
        sys.stdout.write("\nthrough the desk: " + said.splitlines()[-1] + "\n")
    assert kills >= wanted
    assert grants > 5
    assert (duplicates, lost, over) == (0, 0, 0)
    assert same == asked > 0
    assert code == 0, said


@_BACKENDS
@pytest.mark.parametrize("through", ["autocommit", "deferred"])
def test_the_same_harness_catches_a_writer_that_checks_and_then_inserts(backend, through):
    # A race shows by chance: on a quiet machine it may need more kills than a few.
    for kills in (25, 75, 150):
        code, said, figures = _harness(backend, kills, through)
        duplicates, over = figures[2], figures[4]
        if duplicates + over > 0:
            break
    assert duplicates + over > 0, said
    assert code == 1, said
