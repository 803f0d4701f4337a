from __future__ import annotations

import json
import runpy

import jsonschema
import pytest
from tests.starter import CASES, ROOT, case_bytes, house

SCRIPTS = sorted(p.name for p in (ROOT / "examples").glob("*.py"))


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_example_runs_and_says_something(name, capsys):
    runpy.run_path(str(ROOT / "examples" / name))
    assert len(capsys.readouterr().out) > 100


def test_there_are_at_least_twelve_cases_and_each_is_valid_for_the_schema():
    schema = house().case_schema()
    assert len(CASES) >= 12
    for name in CASES:
        jsonschema.Draft202012Validator(schema).validate(json.loads(case_bytes(name)))
        house().case(case_bytes(name))


def test_the_starter_house_carries_the_case_of_the_demonstration():
    inside = ROOT / "src" / "calmreply" / "starter" / "cases" / "late-parcel-si.json"
    assert inside.read_bytes() == case_bytes("late-parcel-si")
