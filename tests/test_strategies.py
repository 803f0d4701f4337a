"""Strategies and the generator: valid cases of any house, small houses, and what they shrink to."""

from __future__ import annotations

import builtins
import sys
from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from tests.starter import house

from calmreply import House
from calmreply.findings import MissingExtraError
from calmreply.testing import CaseMaker, Coverage, case_data, cases, houses
from calmreply.testing.building import house_files, make_house
from calmreply.testing.chance import stable_choices
from calmreply.testing.coverage import reached
from calmreply.testing.telling import numbers_of

SLOW = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}


QUICK = (Phase.generate, Phase.shrink)


@given(cases(house()))
@settings(max_examples=25, **SLOW)
def test_cases_of_the_starter_house_are_read_decided_and_answered(case):
    decision = house().decide(case, as_of=case.contact.at)
    for reply in house().answer_decision(case, decision):
        assert reply is None or reply.text


@given(st.data())
@settings(max_examples=8, **SLOW)
def test_houses_are_whole_and_answer_their_cases(data):
    made = data.draw(houses())
    case = data.draw(cases(made))
    decision = made.decide(case, as_of=case.contact.at)
    for locale in made.locales:
        assert made.reply(decision, channel="email", locale=locale).text


def test_cases_shrink_to_what_is_ordinary():
    assert find(case_data(house()), lambda _: True) == {
        "id": "c-1",
        "contact": {"channel": "email", "at": "2026-11-20T12:00:00Z"},
        "market": "uk",
        "locale": "en",
        "issues": [{"topic": "unknown"}],
    }


def test_what_matters_stays_when_a_case_shrinks():
    def matters(data):
        return data["issues"][0]["topic"] == "praise"

    found = find(case_data(house()), matters, settings=settings(max_examples=200, database=None, phases=QUICK, **SLOW))
    assert found["issues"] == [{"topic": "praise"}]
    assert set(found) == {"id", "contact", "issues", "market", "locale"}


def test_houses_shrink_to_one_rule():
    made = make_house(lambda _: 0)
    assert made.locales == ("en",)
    assert list(made.parts.schema.markets) == ["uk"]
    assert [(s.name, len(s.rules)) for s in made.parts.policy.sections][2:] == [("remedy-1", 1)]


@pytest.mark.parametrize("first", [0, 25])
def test_generated_houses_have_no_errors(first):
    found = Counter()
    for n in range(first, first + 6):
        found.update(f.code for f in make_house(stable_choices(1, n)).check() if f.severity == "error")
    assert not found


def test_generated_houses_differ():
    texts = {house_files(stable_choices(0, n)) for n in range(200)}
    assert len(texts) > 190
    said = "".join(policy for _, policy, _ in texts)
    for word in ("kind: verdict", "kind: forbid", "hit: collect", "do: cancel-order", "any(issue.items", "kind: route"):
        assert word in said
    assert {len(locales) for _, _, locales in texts} == {1, 2}


def test_generated_cases_reach_most_rules_of_a_long_policy():
    """What is made by chance alone meets few rules; aiming at one rule after the other meets nearly all."""
    maker, coverage = CaseMaker(house()), Coverage(house())
    channels, markets, unknown = set(), set(), Counter()
    for n in range(500):
        data = maker.make(stable_choices(0, n))
        case = house().case(data)
        coverage.add(reached(house(), house().decide(case, as_of=case.contact.at), ()))
        channels.add(case.contact.channel)
        markets.add(case.market)
        unknown[bool(case.unavailable or any(i.unavailable for i in case.issues))] += 1
    done, total = coverage.counts("rule")
    assert done >= total * 0.85, [p.text for p in coverage.never("rule")]
    done, total = coverage.counts("part")
    assert done >= total * 0.9
    assert channels == set(house().channels)
    assert markets == {*house().parts.schema.markets, None}
    assert min(unknown.values()) > 50


def test_the_nth_case_of_a_seed_is_the_same_for_ever():
    choose = stable_choices(3, 14)
    assert [choose(n) for n in (2, 3, 10, 1, 65_536, 7)] == [0, 1, 3, 0, 27205, 5]
    maker = CaseMaker(house())
    assert maker.make(stable_choices(3, 14)) == maker.make(stable_choices(3, 14))
    assert maker.make(stable_choices(3, 14)) != maker.make(stable_choices(3, 15))
    with pytest.raises(ValueError, match="65537"):
        choose(65_537)


def test_choices_are_even():
    choose = stable_choices(0, 0)
    counts = Counter(choose(6) for _ in range(6_000))
    assert set(counts) == set(range(6))
    assert max(counts.values()) - min(counts.values()) < 200


def test_numbers_are_those_a_policy_compares_with():
    numbers = numbers_of(house().parts.policy)
    assert numbers["order.days_late"] == (0, 1, 2, 3, 10, 30)
    assert 1095 in numbers["customer.tenure_days"]


def test_without_hypothesis_the_extra_is_named(monkeypatch):
    real = builtins.__import__

    def refuse(name, *args, **kwargs):
        if name.startswith("hypothesis"):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", refuse)
    monkeypatch.delitem(sys.modules, "calmreply.testing.strategies")
    import calmreply.testing as room

    monkeypatch.delitem(vars(room), "houses", raising=False)
    with pytest.raises(MissingExtraError, match=r"calmreply\[test\]"):
        _ = room.houses
    assert room.CaseMaker is CaseMaker


def test_a_generated_house_is_a_house_as_any_other():
    made = make_house(stable_choices(2, 2))
    assert isinstance(made, House)
    assert made.hash == make_house(stable_choices(2, 2)).hash
