"""Faults planted in the engine's own source, each of which the comparison with the twin must see."""

from __future__ import annotations

import inspect
import itertools
import sys
import textwrap

import pytest
from tests import house_cases, houses
from tests.twins import CASES, compare

from calmreply.policy import cells, decide, emit, emit_limits, fold, general, kleene, limits
from calmreply.policy import compile as compiling

HOUSES = 40

PLANTED = {
    "amounts are always rounded half even": [
        (general, "_settle", "exact.denominator, rounding, given", 'exact.denominator, "half-even", given'),
    ],
    "generated code always rounds halves up": [
        (emit, "Writer._rounded", "rounding = self.compiled.policy.rounding", 'rounding = "half-up"'),
    ],
    "what has vanished is told": [(general, "_settle", "KEPT if amount else VANISHED", "KEPT")],
    "an undecided prohibition does not hold": [
        (
            compiling,
            "Compiled._bans",
            "return tuple(p for",
            'return tuple(Expr("else", (p, Expr("const", (False,), BOOL)), BOOL) for',
        ),
    ],
    "generated code takes an undecided prohibition for false": [
        (emit, "Writer._forbid", "t = negation(f)", "pass"),
    ],
    "a default stands where its section does not apply": [(general, "_choose", "return ()", "return (0,)")],
    "the last true rule is taken": [
        (general, "_reachable", "return listed\n    if part.banned", "pass\n    if part.banned"),
        (general, "_choose", "                break\n", "                chosen[:] = chosen[-1:]\n"),
    ],
    "collected rules come in the opposite order": [
        (
            compiling,
            "Part.chosen",
            "for i in range(len(self.outcomes))",
            "for i in reversed(range(len(self.outcomes)))",
        ),
    ],
    "limits come in the opposite order": [(limits, "apply_limits", "for m in made:", "for m in reversed(made):")],
    "limits bound what is not rounded yet": [
        (
            limits,
            "_limit_give",
            "beyond, room = g.kept > left, floor(left)",
            "beyond, room = g.kept + 1 > left, floor(left)",
        ),
    ],
    "what the law gives is limited": [
        (limits, "_exceeds", 'm.part.section.hit == "first"', "False"),
        (limits, "_exceeds", ' and g.grant.basis != "statutory"', ""),
    ],
    "generated code passes limits": [(emit_limits, "LimitWriter._raise", "{name} += {by}", "{name} += 0")],
    "what was used before is forgotten": [(limits, "apply_limits", "Fraction(minor), times)", "Fraction(0), 0)")],
    "generated code forgets what was used before": [
        (
            emit_limits,
            "LimitWriter._earlier",
            "{here} + used[{i}][{int(limit.at is not None)}] if used",
            "{here} if used",
        ),
    ],
    "nobody asks whom a limit is about": [(limits, "apply_limits", "not named and", "False and")],
    "generated code asks nobody whom a limit is about": [
        (emit_limits, "LimitWriter._earlier", "if limit.per in OF_CUSTOMERS:", "if False:")
    ],
    "the uses of exceptions are not counted": [
        (limits, "_exceeds", '("exception", name) for name in m.exceptions', "()[0] for _ in ()")
    ],
    "generated code does not count the uses of exceptions": [
        (emit_limits, "LimitWriter._count", "if own and", "if False and")
    ],
    "everything is asked at once": [(decide, "Engine._fact_asks", "[: self.policy.ask_at_most]", "")],
    "gates are open": [(general, "Run._gate", "if not applies:", "if applies:")],
    "an undecided gate is open": [(general, "Run._gate", "is not False", "is True")],
    "generated code passes gates": [(emit, "Writer._gates", "conjunction([t, negation(met)])", "False")],
    "a held unit's stance reads the records": [
        (general, "Run._unit", "hidden=self.compiled.record_columns", "hidden=0")
    ],
    "unavailable is taken for unknown": [(kleene, "_column", "return UNAVAILABLE", "return UNKNOWN")],
    "nothing waits for a confirmation": [(decide, "Engine._once", "m.status = PROPOSED", "pass")],
    "generated code waits for nothing": [(emit, "Writer._outcome", "status = PROPOSED if", "status = DECIDED if")],
    "a fault stops nothing": [(general, "Run._unit", "if path in self.faulty and part.granting:", "if False:")],
    "gaps between constants are no cells": [(cells, "_points", "found.append(inside)", "pass")],
    "a settled outcome says all that its first rule says": [(general, "_unsaid", "if not stays:", "if False:")],
    "generated code takes less for less or equal": [
        (fold, "Folder._compare", " {e.op} ", " {e.op.replace('<=', '<')} ")
    ],
}


def plant(monkeypatch, module, name, old, new):
    """Compile a function of the engine anew with one place of its source changed."""
    owner, _, short = name.rpartition(".")
    holder = getattr(module, owner) if owner else module
    right = getattr(holder, short)
    source = getattr(right, "wrong", None) or textwrap.dedent(inspect.getsource(right))
    assert old in source, f"{name} does not hold {old!r}"
    wrong = source.replace(old, new)
    scope = {}
    exec(compile_with_annotations(wrong), vars(module), scope)  # noqa: S102 - the engine's own source
    scope[short].wrong = wrong
    monkeypatch.setattr(holder, short, scope[short])
    if not owner:  # wherever it was imported to
        for other in [m for n, m in sys.modules.items() if n.startswith("calmreply.policy.")]:
            if vars(other).get(short) is right:
                monkeypatch.setattr(other, short, scope[short])
        for op, function in getattr(module, "_OPS", {}).items():
            if function is right:
                monkeypatch.setitem(module._OPS, op, scope[short])


def compile_with_annotations(source):
    return "from __future__ import annotations\n" + source


@pytest.mark.parametrize("name", PLANTED)
def test_a_fault_in_the_engine_is_seen(name, monkeypatch):
    for module, function, old, new in PLANTED[name]:
        plant(monkeypatch, module, function, old, new)
    for seed in worthwhile(name):
        policy, calendars = houses.house(seed)
        if compare(policy, calendars, house_cases.cases(policy, seed, CASES)) is not None:
            return
    pytest.fail(f"nobody noticed that {name}")


def worthwhile(name):
    """The first houses that can have the fault at all: with gates, with limits, with much generated code."""
    fits = {
        "gate": lambda policy: policy.gates,
        "limit": lambda policy: policy.limits,
    }
    needed = [fit for word, fit in fits.items() if word in name]
    seeds = range(1, 10_000, 3) if "generated" in name else range(10_000)
    fitting = (seed for seed in seeds if seed % 200 != 199 and all(fit(houses.house(seed)[0]) for fit in needed))
    return itertools.islice(fitting, HOUSES)
