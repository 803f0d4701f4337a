from __future__ import annotations

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import ceil, floor

import pytest
from babel.core import get_global
from hypothesis import given
from hypothesis import strategies as st

from calmreply.findings import CalmreplyError
from calmreply.money import _BY_DIGITS, CURRENCIES, Rounding, minor_digits, parse_money, round_money, write_money

codes = st.sampled_from(sorted(CURRENCIES))


@pytest.mark.parametrize(
    ("code", "digits"),
    [("EUR", 2), ("IDR", 2), ("JPY", 0), ("KRW", 0), ("VND", 0), ("KWD", 3), ("TND", 3), ("CLF", 4), ("XCG", 2)],
)
def test_a_currency_has_the_digits_of_the_standard(code, digits):
    assert minor_digits(code) == digits


def test_every_code_is_three_capital_letters_and_stands_once():
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in CURRENCIES)
    assert sum(len(group.split()) for group in _BY_DIGITS.values()) == len(CURRENCIES)


def test_every_currency_that_is_tender_somewhere_today_is_there():
    tender = {
        code
        for uses in get_global("territory_currencies").values()
        for code, _, until, is_tender in uses
        if until is None and is_tender
    }
    assert tender - set(CURRENCIES) == set()


@pytest.mark.parametrize(("code", "help_"), [("EUX", "`EUR`"), ("eur", "`EUR`"), ("", "ISO 4217"), ("HRK", "`")])
def test_an_unknown_currency_is_refused_with_a_way_out(code, help_):
    with pytest.raises(CalmreplyError) as caught:
        minor_digits(code)
    assert help_ in caught.value.help


@pytest.mark.parametrize(
    ("text", "minor", "code"),
    [
        ("12.50 EUR", 1250, "EUR"),
        ("12.5 EUR", 1250, "EUR"),
        ("12 EUR", 1200, "EUR"),
        ("0 EUR", 0, "EUR"),
        ("0.05 EUR", 5, "EUR"),
        ("75000 IDR", 7_500_000, "IDR"),
        ("500 JPY", 500, "JPY"),
        ("1.234 KWD", 1234, "KWD"),
        ("999999999999.99 EUR", 99_999_999_999_999, "EUR"),
    ],
)
def test_an_amount_is_read_as_minor_units(text, minor, code):
    assert parse_money(text) == (minor, code)


def test_a_minus_is_read_only_where_amounts_are_signed():
    assert parse_money("-3 EUR", signed=True) == (-300, "EUR")
    with pytest.raises(CalmreplyError, match="negative"):
        parse_money("-3 EUR")


@pytest.mark.parametrize(
    ("text", "help_"),
    [
        ("12,50 EUR", "point"),
        ("1,250.50 EUR", "point"),
        ("EUR 12.50", "after the number"),
        ("€12.50", "instead of the sign"),
        ("12.50", "name the currency"),
        ("12.50EUR", "`12.50 EUR`"),
        ("12.50 eur", "`EUR`"),
        ("١٢ EUR", "digits 0 to 9"),
        ("12\u00a0EUR", "`12.50 EUR`"),
        ("1e3 EUR", "`12.50 EUR`"),
        ("1_000 EUR", "`12.50 EUR`"),
        (" 1 EUR", "`12.50 EUR`"),
        ("1 EUR\n", "`12.50 EUR`"),
        (".5 EUR", "`12.50 EUR`"),
        ("1. EUR", "`12.50 EUR`"),
        ("+1 EUR", "`12.50 EUR`"),
        ("", "`12.50 EUR`"),
        ("012 EUR", "`12 EUR`"),
        ("12.505 EUR", "round"),
        ("12.5 JPY", "round"),
        ("1000000000000 EUR", "12"),
        ("9" * 100_000 + " EUR", "12"),
        ("1 EUX", "`EUR`"),
    ],
)
def test_anything_else_is_refused_with_a_way_out(text, help_):
    with pytest.raises(CalmreplyError) as caught:
        parse_money(text)
    assert help_ in caught.value.help
    assert len(caught.value.message) < 120


@given(st.integers(min_value=-(10**12) + 1, max_value=10**12 - 1), codes)
def test_what_is_written_is_read_back(minor, code):
    written = write_money(minor, code)
    assert parse_money(written, signed=True) == (minor, code)
    assert Decimal(written.split()[0]).scaleb(minor_digits(code)) == minor
    assert len(written.split()[0].partition(".")[2]) == minor_digits(code)


def test_money_is_written_with_all_its_decimals():
    assert write_money(1250, "EUR") == "12.50 EUR"
    assert write_money(-5, "EUR") == "-0.05 EUR"
    assert write_money(500, "JPY") == "500 JPY"
    with pytest.raises(CalmreplyError, match="whole number"):
        write_money(12.5, "EUR")


def test_half_a_unit_goes_to_the_customer():
    assert round_money(25, 2, "customer", given=True) == 13
    assert round_money(25, 2, "customer", given=False) == 12
    assert round_money(24, 2, "customer", given=True) == 12


@given(st.integers(-(10**15), 10**15), st.integers(1, 10**6), st.booleans())
def test_rounding_agrees_with_exact_arithmetic(numerator, denominator, is_given):
    exact = Fraction(numerator, denominator)
    assert round_money(numerator, denominator, "half-even", given=is_given) == round(exact)
    half_up = floor(abs(exact) + Fraction(1, 2)) * (-1 if exact < 0 else 1)
    assert round_money(numerator, denominator, "half-up", given=is_given) == half_up
    assert round_money(numerator, denominator, "customer", given=True) == ceil(exact)
    assert round_money(numerator, denominator, "customer", given=False) == floor(exact)


@given(st.integers(-(10**9), 10**9), st.sampled_from([2, 4, 8, 10, 100]))
def test_rounding_agrees_with_decimal(numerator, denominator):
    exact = Decimal(numerator) / denominator
    one = Decimal(1)
    assert round_money(numerator, denominator, "half-even", given=True) == exact.quantize(one, ROUND_HALF_EVEN)
    assert round_money(numerator, denominator, "half-up", given=True) == exact.quantize(one, ROUND_HALF_UP)


def test_a_way_of_rounding_that_is_not_there_is_refused_even_when_nothing_is_rounded():
    mode: Rounding = "half-uo"  # type: ignore[assignment]
    with pytest.raises(CalmreplyError) as caught:
        round_money(4, 2, mode, given=True)
    assert "`half-up`" in caught.value.help
    with pytest.raises(CalmreplyError, match="denominator=0"):
        round_money(4, 0, "half-up", given=True)
