"""The twin and the random houses: each is worth something only if every status and every number is really met."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest
from tests import house_cases, houses, model

from calmreply.facts.schema import Layout, Row, Unit
from calmreply.kinds import MONEY, Kind
from calmreply.policy.model import Expr, Policy

HOUSES = 300
CASES = 12

FLOORS = {
    # statuses of results (S15)
    "needs": 1000,
    "held": 1000,
    "proposed": 300,
    "settled": 200,
    "fault": 500,
    "not-applicable": 3000,
    "decided": 10_000,
    # verdicts, statuses of issues, next steps
    "allow": 500,
    "deny": 500,
    "refer": 500,
    "issue not-applicable": 100,
    "issue settled": 50,
    "issue decided:none": 300,
    "next held": 300,
    "next needs": 300,
    "next proposed": 100,
    "next none": 300,
    # S6, S8, S10, S11, S14, S19
    "forbids": 300,
    "forbidden said": 50,
    "default": 2000,
    "collected several": 100,
    "charge": 50,
    "trimmed": 30,
    "dropped": 100,
    "referred by a limit": 30,
    "statutory": 200,
    "without amount": 200,
    "asked": 500,
    "asked by a gate": 300,
    "person": 1000,
    "public": 500,
    "promise": 200,
    "several missing": 100,
    "issues 3": 200,
    "items": 1000,
    "items unknown": 200,
}


def met(row, decided):
    """What one decision shows."""
    for r in decided.results:
        yield r.status
        yield from (r.verdict,) if r.verdict else ()
        yield from ("forbids",) if r.forbids else ()
        yield from ("forbidden said",) if "forbidden" in r.say else ()
        yield from ("default",) if r.rule == "default" else ()
        yield from ("collected several",) if r.rule and "+" in r.rule and not r.forbids else ()
        yield from ("charge",) * len(r.charges)
        yield from ("promise",) * len(r.promises)
        yield from ("several missing",) if len(r.missing) > 1 else ()
        yield from ("items",) if "/" in r.unit else ()
        yield from (
            ("referred by a limit",) if r.verdict == "refer" and any(s.startswith("limit") for s in r.say) else ()
        )
        for give in r.gives:
            yield from ("statutory",) if give.basis == "statutory" else ()
            yield from ("without amount",) if give.amount is None else ()
            yield from ("dropped",) if give.dropped else ("trimmed",) if give.kept != give.amount else ()
    yield from ("asked by a gate" if a.about.startswith("gate:") else "asked" for a in decided.asks)
    yield from ("person",) * len(decided.person)
    yield from (f"issue {status}" for _, status in decided.status)
    yield f"next {decided.next_step[1]}"
    yield f"issues {len(row.issues)}"
    yield from ("items unknown",) if any(i.items is None for i in row.issues) else ()
    yield from ("public",) if decided.public and decided.public.rule not in {None, "default"} else ()


def test_the_random_houses_meet_every_status_and_number():
    count = Counter()
    for seed in range(HOUSES):
        policy, calendars = houses.house(seed)
        for row, view in house_cases.cases(policy, seed, CASES):
            count.update(met(row, model.decide(policy, row, view, calendars)))
    assert {name: count[name] for name, floor in FLOORS.items() if count[name] < floor} == {}


def test_the_random_houses_meet_every_expression():
    found = Counter()

    def walk(e):
        found[e.op] += 1
        for arg in e.args:
            if isinstance(arg, Expr):
                walk(arg)

    for seed in range(HOUSES):
        policy, _ = houses.house(seed)
        for section in policy.sections:
            for rule in section.rules:
                walk(rule.when)
                for grant in (*rule.then.give, *rule.then.charge):
                    walk(grant.amount) if grant.amount else None
    every = "const column field table decided units and or not == != < <= > >= in + - * min max"
    every += " else unknown any all count sum"
    assert {op: found[op] for op in every.split() if found[op] < 20} == {}


def test_the_random_houses_meet_what_can_be_arranged():
    count = Counter()
    for seed in range(HOUSES):
        policy, _ = houses.house(seed)
        rules = [r for s in policy.sections for r in s.rules]
        count["exception"] += any(r.exception for r in rules)
        count["dated"] += "case.today" in str(rules) or "date of" in str(rules)
        count["choice"] += "issue.chosen.one" in str(rules)
        count["looks back"] += any(x.per != "case" for x in policy.limits)
        count["of an exception"] += any(x.of[0] == "exception" for x in policy.limits)
        count["used before"] += any(row.used for row, _ in house_cases.cases(policy, seed, 2))
    assert {name: n for name, n in count.items() if n < 30} == {}


def test_a_house_and_its_cases_are_functions_of_the_seed():
    one, other = houses.house(7)[0], houses.house(7)[0]
    assert one == other
    assert house_cases.cases(one, 7, 5) == house_cases.cases(other, 7, 5)
    assert houses.house(8)[0] != one


def test_a_value_is_absent_exactly_where_a_bit_is_set():
    for seed in range(40):
        policy, _ = houses.house(seed)
        for row, _ in house_cases.cases(policy, seed, 10):
            for unit in (row.case, *row.issues, *(i for issue in row.issues for i in issue.items or ())):
                gone = [unit.unknown >> i & 1 or unit.unavailable >> i & 1 for i in range(len(unit.values))]
                assert [v is None for v in unit.values] == list(map(bool, gone))
                assert not unit.unknown & unit.unavailable


@pytest.mark.parametrize(
    ("how", "given", "charged"), [("half-even", 12, 12), ("half-up", 13, 13), ("customer", 13, 12)]
)
def test_half_of_25_cents(how, given, charged):
    half = Fraction(25, 2)
    assert (model.rounded(half, how, giving=True), model.rounded(half, how, giving=False)) == (given, charged)


@pytest.mark.parametrize(
    ("kind", "constants", "cells"),
    [
        (Kind("int", low=0, high=60), {14}, (0, 14, 15)),
        (Kind("int", low=0, high=60), {60}, (0, 60)),
        (Kind("int", low=0, high=60), {0, 1}, (0, 1, 2)),
        (Kind("int", low=0, high=60), {99}, (0,)),
        (MONEY, {500, 501, 900}, (499, 500, 501, 502, 900, 901)),
        (Kind("int"), {Fraction(5, 2)}, (1, 3)),
    ],
)
def test_the_cells_of_a_fact_are_its_constants_and_the_gaps_between(kind, constants, cells):
    twin = model._Twin(Policy({}, Layout((), ()), ()), Row(Unit("case", (), 0, 0), (), None, None, 0, 1, 0), {}, None)
    found = twin.regions(kind, constants)
    assert len(found) == len(cells)
    for cell, like in zip(found, cells, strict=True):
        assert all((cell < c, cell == c) == (like < c, like == c) for c in constants)
