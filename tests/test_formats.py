"""Findings for other programs: SARIF and the workflow commands of GitHub Actions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from calmreply.cli.app import main
from calmreply.cli.codes import codes
from calmreply.cli.formats import github_lines, sarif
from calmreply.findings import Finding, Span
from calmreply.house.files import copy_starter

PLACED = Finding(
    "POL124", "error", "`a, b: 100%` is not known", Span("house.yaml", 3, 5, 3, 9), "take it out", "    a, b"
)
BARE = Finding("LAN459", "warning", "a translation is stale")
LONG = Finding("REN621", "note", "told in part", Span("messages/en.ftl", 7, 1, 9, 4), "shorten it")
ALL = [PLACED, BARE, LONG]

# What SARIF 2.1.0 lets stand in each object that we write; none of them may hold anything else.
MAY = {
    "log": {"$schema", "version", "runs", "inlineExternalProperties", "properties"},
    "run": {"tool", "columnKind", "results", "artifacts", "invocations", "properties"},
    "driver": {"name", "version", "semanticVersion", "informationUri", "rules"},
    "rule": {"id", "name", "shortDescription", "fullDescription", "helpUri", "help", "properties"},
    "result": {"ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "properties"},
    "place": {"artifactLocation", "region", "contextRegion"},
    "region": {"startLine", "startColumn", "endLine", "endColumn", "snippet"},
}


def of_their_shape(log):
    """Hold a log to the shapes of SARIF 2.1.0, as far as we use them."""
    assert set(log) <= MAY["log"]
    assert log["version"] == "2.1.0"
    for run in log["runs"]:
        assert set(run) <= MAY["run"]
        assert run["columnKind"] in {"utf16CodeUnits", "unicodeCodePoints"}
        driver = run["tool"]["driver"]
        assert set(driver) <= MAY["driver"]
        assert driver["name"]
        ids = [rule["id"] for rule in driver["rules"]]
        assert len(ids) == len(set(ids))
        assert all(set(rule) <= MAY["rule"] and rule["shortDescription"]["text"] for rule in driver["rules"])
        for result in run["results"]:
            assert set(result) <= MAY["result"]
            assert result["level"] in {"none", "note", "warning", "error"}
            assert result["message"]["text"]
            assert ids[result["ruleIndex"]] == result["ruleId"]
            for location in result.get("locations", ()):
                assert set(location) == {"physicalLocation"}
                place = location["physicalLocation"]
                assert set(place) <= MAY["place"]
                region = place["region"]
                assert set(region) <= MAY["region"]
                assert all(region[key] >= 1 for key in region if key != "snippet")
                assert " " not in place["artifactLocation"]["uri"]
                assert "\\" not in place["artifactLocation"]["uri"]


def test_sarif_has_the_shapes_that_the_standard_gives():
    log = sarif(ALL, "a house", codes())
    of_their_shape(log)
    of_their_shape(sarif([], "house", codes()))
    placed = log["runs"][0]["results"][0]
    assert placed["message"]["text"] == "`a, b: 100%` is not known\nhelp: take it out"
    place = placed["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20house/house.yaml"
    assert place["region"] == {
        "startLine": 3,
        "startColumn": 5,
        "endLine": 3,
        "endColumn": 9,
        "snippet": {"text": "    a, b"},
    }
    assert "locations" not in log["runs"][0]["results"][1]
    assert [r["level"] for r in log["runs"][0]["results"]] == ["error", "warning", "note"]


def test_a_code_says_in_sarif_what_it_means():
    rules = sarif(ALL, "house", codes())["runs"][0]["tool"]["driver"]["rules"]
    assert {rule["id"]: rule["shortDescription"]["text"] for rule in rules} == {
        f.code: codes()[f.code] for f in sorted(ALL, key=lambda f: f.code)
    }


def test_what_means_something_to_github_is_written_in_percent():
    odd = Finding("POL124", "error", "one\ntwo\r100%", Span("a,b:c.yaml", 1, 2, 1, 4), "do: this, that")
    [line] = github_lines([odd], "house")
    assert line == (
        "::error file=house/a%2Cb%3Ac.yaml,line=1,col=2,endLine=1,endColumn=4,title=POL124"
        "::one%0Atwo%0D100%25%0Ahelp: do: this, that"
    )


def test_each_severity_is_a_command_and_a_finding_without_a_place_has_no_file():
    lines = list(github_lines(ALL, "house"))
    assert [line.split(" ")[0] for line in lines] == ["::error", "::warning", "::notice"]
    assert lines[1] == "::warning title=LAN459::a translation is stale"
    assert "line=7,col=1,title=" in lines[2], "GitHub takes end columns within one line alone"


def test_a_file_outside_the_working_folder_is_named_in_full(tmp_path):
    [line] = github_lines([PLACED], str(tmp_path))
    assert f"file={(tmp_path / 'house.yaml').as_posix()}," in line
    uri = sarif([PLACED], str(tmp_path), {})["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert uri["artifactLocation"]["uri"] == (tmp_path / "house.yaml").as_uri()


@pytest.mark.parametrize("style", ["sarif", "github"])
def test_check_prints_them_and_fails_as_ever(style, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    copy_starter("house")
    path = Path("house/house.yaml")
    path.write_text(path.read_text(encoding="utf-8").replace("agents: en", "agents: en\ncolour: red"), encoding="utf-8")
    result = CliRunner().invoke(main, ["check", "house", "--format", style])
    assert result.exit_code == 1
    if style == "sarif":
        log = json.loads(result.stdout)
        of_their_shape(log)
        found = log["runs"][0]["results"][0]
        assert found["ruleId"] == "POL124"
        assert found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "house/house.yaml"
    else:
        assert result.stdout.startswith("::error file=house/house.yaml,line=20,col=1,")
