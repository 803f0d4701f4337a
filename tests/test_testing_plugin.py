"""The plugin for pytest: scenarios are tests where there is a house, and nothing happens where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from tests.test_scenarios import GOOD

ROOT = Path(__file__).resolve().parents[1]
SMALL = """\
name: Tiny
source: en
languages: {en: {register: formal}}
person: {owner: team, by: 1 business days}
calendars: {c: {hours: "mon-fri 09:00-17:00"}}
markets: {uk: {currency: GBP, zone: Europe/London, calendar: c}}
"""
POLICY = """\
sections:
  - section: stance
    kind: stance
    per: issue
    rules:
      - {id: sorry, when: issue.topic == "complaint", stance: apologise, because: Ours.}
    default: {stance: listen, because: We listen.}
"""
MESSAGES = """
open-apologise = We are sorry.
    .subject = Sorry
open-listen = Thank you for writing.
subject = Our answer
# $deadline (date, role by)
handover-person = One of us answers { $deadline }.
close = We are here.
sign = Yours, the team
"""
SCENARIOS = """\
scenarios:
  - scenario: sorry
    as_of: 2026-11-20T12:00:00Z
    given: {issues: [{topic: complaint}]}
    expect: {stance: apologise}
    replies: [{says: We are sorry}]
  - scenario: heard
    as_of: 2026-11-20T12:00:00Z
    given: {issues: [{topic: praise}]}
    expect: {stance: apologise}
"""


@pytest.fixture
def house(tmp_path):
    """A tiny house with two scenarios, one of which fails."""
    for name, text in (
        ("house.yaml", SMALL),
        ("policy/stance.yaml", POLICY),
        ("messages/en.ftl", MESSAGES),
        ("scenarios/words.yaml", SCENARIOS),
    ):
        path = tmp_path / "house" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "house"


def run_pytest(folder, *args):
    """Pytest in a process of its own, with the plugin and no other that is not asked for."""
    env = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(ROOT / "src"), "COLUMNS": "200"}
    command = [sys.executable, "-m", "pytest", "-p", "calmreply.testing.plugin", "-p", "no:cacheprovider", *args]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 - our own


def test_each_scenario_is_a_test_and_a_failure_is_told_with_its_place(house):
    done = run_pytest(house)
    out = done.stdout
    assert done.returncode == 1, out + done.stderr
    assert "1 failed, 1 passed" in out
    assert "scenario heard" in out
    assert "scenarios/words.yaml:10:22: SCN710 `heard`: `stance` is not as expected" in out
    assert "    - apologise\n    + listen" in out
    assert "Traceback" not in out
    assert "run.py" not in out


def test_the_end_of_a_run_says_what_is_reached(house):
    out = run_pytest(house).stdout
    assert "calmreply: Tiny" in out
    assert "rule coverage " in out
    assert "2 of 2 rules and defaults, 2 of 2 condition parts" in out


def test_scenarios_are_chosen_as_any_test_is(house):
    done = run_pytest(house, "-k", "sorry", "-v")
    assert done.returncode == 0, done.stdout
    assert "scenarios/words.yaml::sorry PASSED" in done.stdout
    assert "1 of 2 rules and defaults" in done.stdout
    assert "  stance: default (policy/stance.yaml:2)" in done.stdout


def test_a_fault_in_a_file_or_in_the_house_is_told_and_not_hidden(house):
    path = house / "scenarios" / "words.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("says: We", "sez: We"), encoding="utf-8")
    done = run_pytest(house)
    assert done.returncode == 2
    assert "POL124 `sez` is not known in a reply" in done.stdout
    (house / "policy" / "stance.yaml").write_text(POLICY.replace("complaint", "complaynt"), encoding="utf-8")
    done = run_pytest(house)
    assert done.returncode == 2
    assert "policy/stance.yaml:6" in done.stdout
    assert "Traceback" not in done.stdout


def test_several_processes_bring_their_coverage_home(house):
    pytest.importorskip("xdist")
    out = run_pytest(house, "-p", "xdist", "-n", "2").stdout
    assert "1 failed, 1 passed" in out
    assert "2 of 2 rules and defaults" in out


def test_without_a_house_nothing_happens_and_nothing_is_imported(tmp_path):
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "scenarios" / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "test_a.py").write_text(
        "import sys\n\ndef test_a():\n"
        "    mine = {m for m in sys.modules if m.startswith('calmreply')}\n"
        "    assert mine == {'calmreply', 'calmreply._version', 'calmreply.testing', 'calmreply.testing.plugin'}\n"
        "    assert 'pydantic' not in sys.modules and 'yaml' not in sys.modules\n",
        encoding="utf-8",
    )
    done = run_pytest(tmp_path)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout
    assert "calmreply:" not in done.stdout


def test_the_plugin_is_an_entry_point():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"calmreply": "calmreply.testing.plugin"}
