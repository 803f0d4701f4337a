"""Currencies that were replaced, and amounts in them at the fixed rate."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calmreply.facts.declare import load_schema
from calmreply.findings import CalmreplyError
from calmreply.money import CURRENCIES, REPLACED, in_successor, minor_digits
from calmreply.reader import read_yaml


def test_bulgaria_took_the_euro_in_2026():
    lev = REPLACED["BGN"]
    assert (lev.territory, lev.by, lev.since) == ("BG", "EUR", date(2026, 1, 1))
    assert Fraction(lev.old, lev.new) == Fraction("1.95583")


@pytest.mark.parametrize(
    ("leva", "euros"), [(195_583, 100_000), (0, 0), (1, 1), (196, 100), (1999, 1022), (10_000, 5113), (-1999, -1022)]
)
def test_leva_become_euros_at_the_fixed_rate(leva, euros):
    assert in_successor(leva, "BGN") == (euros, "EUR")


@given(st.integers(-(10**12), 10**12))
def test_the_conversion_is_the_nearest_cent(leva):
    euros, _ = in_successor(leva, "BGN")
    assert abs(euros - leva / Fraction("1.95583")) <= Fraction(1, 2)


def test_a_currency_that_stands_is_left_alone():
    assert in_successor(1240, "EUR") == (1240, "EUR")
    with pytest.raises(CalmreplyError, match="`LEV`"):
        in_successor(1, "LEV")


def test_what_was_replaced_can_still_be_read_and_its_successor_stands():
    for code, found in REPLACED.items():
        assert code in CURRENCIES
        assert found.by not in REPLACED
        assert minor_digits(found.by) == 2


def test_a_market_in_a_currency_that_was_replaced_is_warned():
    faults = []
    text = (
        "calendars: {bg: {hours: 'mon-fri 09:00-17:00'}}\n"
        "markets: {bg: {currency: BGN, zone: Europe/Sofia, calendar: bg}}\n"
    )
    node, _ = read_yaml(text, file="house.yaml")
    load_schema(node, file="house.yaml", faults=faults)
    (told,) = [f for f in faults if f.code == "FAC320"]
    assert (told.severity, told.span.line) == ("warning", 2)
    assert "EUR" in told.help
