"""Planted faults are found, and clean messages are not accused; the figures stand in `benchmarks/seeded_faults.py`."""

from __future__ import annotations

from functools import cache

import pytest
from benchmarks.seeded_faults import KINDS, LOCALES, Bench, faults_of, measure
from tests.starter import house


@cache
def figures():
    return measure(house(), most=7)


def test_at_least_400_faults_of_twelve_kinds_are_planted():
    assert len(KINDS) == 12
    assert figures()["injected"] >= 400
    assert all(row["injected"] >= 25 for row in figures()["by_kind"].values())


def test_98_of_100_faults_that_a_signature_can_see_are_found():
    assert figures()["found_share"] >= 0.98, "\n".join(figures()["missed"])


def test_no_clean_message_is_accused():
    assert figures()["clean_messages"] >= 5 * 100
    assert figures()["false_alarms"] == 0, "\n".join(figures()["alarms"])


@pytest.mark.parametrize("locale", LOCALES)
def test_a_planted_fault_changes_the_text(locale):
    bench = Bench(house())
    for fault in faults_of(bench, locale):
        body = bench.parts.catalogues[locale].messages[fault.message].bodies[fault.variant]
        assert fault.rows != body.lines, fault
