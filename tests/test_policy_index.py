"""The bit index of large sections decides as the rules in a row do."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from tests.enumerator import truth
from tests.tables import SMALL, policy_of, random_values, row_of, rule, small_table, table

from calmreply.policy import index as indexed
from calmreply.policy.decide import Engine
from calmreply.policy.index import build_index
from calmreply.policy.model import Outcome, Policy


def _engines(policy: Policy, monkeypatch: pytest.MonkeyPatch, few: int) -> tuple[Engine, Engine]:
    """One that decides the rules in a row, and one by the index; both with their code made."""
    made = []
    for most in (10**9, 0):
        monkeypatch.setattr(indexed, "MOST_PLAIN", most)
        monkeypatch.setattr(indexed, "_FEW", few)
        engine = Engine(policy, {}, warm=0)
        dice = random.Random(3)
        for _ in range(200):
            engine.decide(*row_of(policy, random_values(policy, dice)))
        made.append(engine)
    return made[0], made[1]


@pytest.mark.parametrize("few", [0, 12])
@pytest.mark.parametrize("size", [30, 300])
def test_a_large_table_is_decided_alike(size: int, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    policy, _ = table(size, 2)
    plain, fast = _engines(policy, monkeypatch, few)
    dice = random.Random(11)
    for _ in range(300):
        row, view = row_of(policy, random_values(policy, dice))
        assert fast.decide(row, view) == plain.decide(row, view) == plain.decide_generally(row, view)


@pytest.mark.parametrize("seed", range(25))
def test_a_random_table_is_decided_alike_also_without_some_facts(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = small_table(seed, across=seed % 3 == 0)
    plain, fast = _engines(policy, monkeypatch, 0)
    dice = random.Random(seed)
    for _ in range(60):
        values = {k: v for k, v in random_values(policy, dice).items() if dice.random() > 0.1}
        row, view = row_of(policy, values)
        assert fast.decide(row, view) == plain.decide(row, view)
        assert fast.decide(row, view) == plain.decide_generally(row, view)


def test_outcomes_that_must_be_computed_are_decided_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    policy, _ = table(60, 4)
    section = policy.sections[0]
    rules = []
    for n, one in enumerate(section.rules):
        grant = one.then.give[0]
        if n % 3 == 0:
            from tests.tables import column

            grant = replace(grant, amount=column("order.amount"))
        rules.append(replace(one, then=Outcome(give=(grant,), once=("confirm",) if n % 2 else ())))
    policy = replace(policy, sections=(replace(section, rules=tuple(rules)),))
    plain, fast = _engines(policy, monkeypatch, 0)
    dice = random.Random(5)
    for _ in range(200):
        row, view = row_of(policy, random_values(policy, dice))
        assert fast.decide(row, view) == plain.decide(row, view)


@pytest.mark.parametrize("seed", range(40))
def test_the_lowest_bit_is_the_first_rule_that_holds(seed: int) -> None:
    policy = small_table(seed)
    rules = policy.sections[0].rules
    index = build_index([r.when for r in rules], policy.layout.index)
    assert index is not None
    dice = random.Random(seed)
    for _ in range(40):
        values = random_values(policy, dice)
        held = index.held({policy.layout.index[k]: int(v) for k, v in values.items()})  # type: ignore[call-overload]
        first = next((i for i, r in enumerate(rules) if truth(r.when, values)), None)  # type: ignore[arg-type]
        assert (index.owner[(held & -held).bit_length() - 1] if held else None) == first


def test_what_compares_two_facts_has_no_index() -> None:
    from tests.tables import column

    from calmreply.kinds import BOOL
    from calmreply.policy.model import Expr

    across = Expr("<", (column("order.days", SMALL), column("history.prior", SMALL)), BOOL)
    policy = policy_of([rule(0, across)], columns=SMALL)
    assert build_index([across], policy.layout.index) is None
