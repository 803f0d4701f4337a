"""The engine against its slow, obvious twin, on random houses; and planted faults that the comparison must see."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, is_dataclass, replace

import pytest
from tests import house_cases, houses
from tests.twins import CASES, compare, report

from calmreply.kinds import BOOL
from calmreply.policy.model import Expr, Policy

CHUNKS = 6


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_engine_and_twin_decide_alike(chunk, pytestconfig):
    first, many = pytestconfig.getoption("--first-house"), pytestconfig.getoption("--houses")
    counted = Counter()
    for seed in range(first + chunk, first + many, CHUNKS):
        policy, calendars = houses.house(seed)
        # A house with thousands of cells takes its time: fewer of its cases are enough, but not at night.
        cases = CASES // 4 if seed % 200 == 199 and many <= 400 else CASES
        difference = compare(policy, calendars, house_cases.cases(policy, seed, cases), counted=counted)
        assert difference is None, report(seed, policy, difference)
    assert counted["by code"] >= many // CHUNKS  # else nothing is said about generated code


# -- planted faults ------------------------------------------------------------------------------------------------


def everywhere(change, value):
    """``change`` applied to every dataclass inside a value, from the leaves up."""
    if isinstance(value, tuple):
        return tuple(everywhere(change, v) for v in value)
    if is_dataclass(value) and not isinstance(value, type):
        moved = {
            f.name: everywhere(change, getattr(value, f.name)) for f in fields(value) if f.init and f.name != "kind"
        }
        return change(replace(value, **moved))
    return value


def in_policy(change):
    def plant(policy, row):
        return change(policy), row

    return plant


def in_sections(change):
    return in_policy(lambda p: replace(p, sections=tuple(change(s) for s in p.sections)))


def in_outcomes(change):
    def of(section):
        rules = tuple(replace(r, then=change(r.then)) for r in section.rules)
        return replace(section, rules=rules, default=section.default and change(section.default))

    return in_sections(of)


def in_units(change):
    def of(unit):
        return change(unit)._replace(items=unit.items and tuple(of(i) for i in unit.items))

    def plant(policy, row):
        return policy, row._replace(case=of(row.case), issues=tuple(of(i) for i in row.issues))

    return plant


def lax_prohibition(section):
    if section.kind != "forbid":
        return section
    false = Expr("const", (False,), BOOL)
    rules = tuple(replace(r, when=Expr("else", (r.when, false), BOOL)) for r in section.rules)
    return replace(section, rules=rules)


def unrounded_bound(limit):
    return (
        replace(limit, at=Expr("-", (limit.at, Expr("const", (1,), limit.at.kind)), limit.at.kind))
        if limit.at
        else limit
    )


def wide_comparison(e):
    return replace(e, op={"<": "<=", ">": ">="}.get(e.op, e.op)) if isinstance(e, Expr) else e


def everywhere_in_rules(policy):
    sections = everywhere(wide_comparison, policy.sections)
    return replace(policy, sections=sections)


PLANTED = {
    "halves are rounded up": in_policy(lambda p: replace(p, rounding="half-up")),
    "an undecided prohibition does not hold": in_sections(lax_prohibition),
    "a default stands where the section does not apply": in_sections(lambda s: replace(s, applies=None)),
    "a limit is a cent lower": in_policy(lambda p: replace(p, limits=tuple(map(unrounded_bound, p.limits)))),
    "trimming drops": in_policy(
        lambda p: replace(p, limits=tuple(replace(x, over="drop" if x.over == "trim" else x.over) for x in p.limits))
    ),
    "everything is asked at once": in_policy(lambda p: replace(p, ask_at_most=99)),
    "collected rules come in the opposite order": in_sections(
        lambda s: replace(s, rules=s.rules[::-1]) if s.hit == "collect" else s
    ),
    "gates are open": in_policy(lambda p: replace(p, gates=())),
    "nothing waits for a confirmation": in_outcomes(lambda o: replace(o, once=())),
    "unavailable is taken for unknown": in_units(
        lambda u: u._replace(unknown=u.unknown | u.unavailable, unavailable=0)
    ),
    "unknown is taken for unavailable": in_units(
        lambda u: u._replace(unavailable=u.unknown | u.unavailable, unknown=0)
    ),
    "less than is less or equal": in_policy(everywhere_in_rules),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_seen(name):
    """The engine is handed something else than the twin, as if it had the fault; the comparison must tell."""
    for seed in range(60):
        policy, calendars = houses.house(seed)
        assert isinstance(policy, Policy)
        if compare(policy, calendars, house_cases.cases(policy, seed, CASES), plant=PLANTED[name]) is not None:
            return
    pytest.fail(f"nobody noticed that {name}")
