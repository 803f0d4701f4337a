"""The JSON Schema of a house's cases accepts what the door accepts, and refuses what one value alone shows faulty."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.test_facts_door import FAULTS
from tests.test_facts_house import FULL, LEAST, SCHEMA, raw_cases

from calmreply.facts.declare import load_schema
from calmreply.facts.door import case_schema, read_case
from calmreply.findings import CaseError
from calmreply.reader import read_yaml

SHAPE = case_schema(SCHEMA)
VALIDATOR = jsonschema.Draft202012Validator(SHAPE)

# Faults that lie between values, or on the calendar: the door alone sees them.
BETWEEN = (
    "but the market",
    "is in EUR",
    "before",
    "calendar",
    "twice",
    "stated, and named",
    "2.0 is no whole number",  # to JSON Schema it is one
)


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SHAPE)
    assert json.loads(json.dumps(SHAPE)) == SHAPE


@pytest.mark.parametrize("case", [LEAST, FULL], ids=["least", "full"])
def test_the_example_cases_are_accepted(case):
    VALIDATOR.validate(case)


@settings(max_examples=40, deadline=None)
@given(raw_cases())
def test_whatever_the_house_reads_the_schema_accepts(raw):
    read_case(raw, SCHEMA)
    VALIDATOR.validate(raw)


@settings(max_examples=30, deadline=None)
@given(raw_cases())
def test_a_case_written_out_is_accepted_too(raw):
    VALIDATOR.validate(json.loads(read_case(raw, SCHEMA).model_dump_json()))


@pytest.mark.parametrize("data", [f[0] for f in FAULTS], ids=[f"{i}-{f[1]}" for i, f in enumerate(FAULTS)])
def test_what_the_door_refuses_the_schema_refuses_where_one_value_shows_it(data):
    with pytest.raises(CaseError) as caught:
        read_case(data, SCHEMA)
    assert VALIDATOR.is_valid(data) == any(words in caught.value.message for words in BETWEEN)


_JUNK = st.sampled_from(
    [None, True, 0, -1, 2.5, "", "x", "12.50 EUR", "2026-01-01", "2026-01-01T10:00:00Z", [], {}, [{}]]
)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_one_value_replaced_is_refused_by_both_or_by_neither(data):
    raw = copy.deepcopy(FULL)
    places = []

    def walk(node):
        for key, inner in node.items() if isinstance(node, dict) else enumerate(node):
            places.append((node, key))
            if isinstance(inner, dict | list):
                walk(inner)

    walk(raw)
    node, key = data.draw(st.sampled_from(places))
    node[key] = data.draw(_JUNK)
    refused = None
    try:
        read_case(raw, SCHEMA)
    except CaseError as error:
        refused = error.message
    assert VALIDATOR.is_valid(raw) == (refused is None or any(words in refused for words in BETWEEN)), refused


def test_what_the_house_declares_is_described():
    order = SHAPE["properties"]["order"]["anyOf"][0]["properties"]
    assert order["shipping_paid"]["description"] == "what shipping cost"
    assert SHAPE["$defs"]["enum-topic"] == {"enum": ["unknown", "complaint", "cancel", "return"]}
    issue = SHAPE["properties"]["issues"]["items"]["properties"]
    assert issue["grade"]["anyOf"][0] == {"enum": ["a", "b", "c"]}
    assert "order.status" in SHAPE["properties"]["unavailable"]["items"]["enum"]


def test_no_field_of_a_value_is_forgotten():
    from calmreply.facts import case

    parts = SHAPE["properties"]
    shapes = {
        case.Case: SHAPE,
        case.Contact: parts["contact"],
        case.Thread: parts["contact"]["properties"]["thread"]["anyOf"][0],
        case.Issue: parts["issues"]["items"],
        case.Customer: parts["customer"]["anyOf"][0],
        case.Order: parts["order"]["anyOf"][0],
        case.Event: parts["history"]["anyOf"][0]["items"],
    }
    for model, shape in shapes.items():
        assert set(model.model_fields) <= set(shape["properties"]), model
        assert shape["additionalProperties"] is False


def test_the_example_cases_fit_the_starter_house():
    root = Path(__file__).parent.parent
    node, _ = read_yaml((root / "src/calmreply/starter/house.yaml").read_bytes(), file="house.yaml")
    faults = []
    schema = load_schema(node, file="house.yaml", faults=faults)
    assert faults == []
    shape = jsonschema.Draft202012Validator(case_schema(schema))
    files = sorted((root / "examples/cases").glob("*.json"))
    if not files:
        pytest.skip("no examples/cases/*.json here")
    for file in files:
        read_case(file.read_bytes(), schema)
        shape.validate(json.loads(file.read_text("utf-8")))
