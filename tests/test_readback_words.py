"""What is written in words reads back as the same number, amount, date and code, by a reading of its own."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calmreply.language import formats
from calmreply.language.spoken import SPOKEN, spell_number
from calmreply.language.spoken.table import MOST
from calmreply.money import write_money
from calmreply.readback import read_back, words
from calmreply.readback.words import read_number

LOCALES = list(SPOKEN)
CURRENCIES = ("EUR", "GBP", "IDR")
FORMS = [(locale, form) for locale in LOCALES for form in SPOKEN[locale].forms]
NIGHTLY = 20_000
"""The number of houses (`--houses`) with which the nightly run compares, and reads back every number there is."""
FRAMES = {
    "en": "We refund {} and call you {}.",
    "it": "Le rimborsiamo {} e chiamiamo {}.",
    "id": "Kami mengembalikan {} dan menelepon {}.",
    "et": "Tagastasime {} ja helistame {}.",
    "sl": "Vrnili smo {} in pokličemo {}.",
    "bg": "Връщаме {} и се обаждаме {}.",
}


def stratified():
    """20,000 numbers from 10,000 on: as many of each length, at odd steps, and each power's neighbours."""
    for low, high, many in ((10_000, 100_000, 9_000), (100_000, 1_000_000, 10_980)):
        yield from range(low, high, (high - low) // many)
    yield from (n + d for n in (10_000, 20_000, 21_000, 100_000, 101_000, 200_000, 900_000) for d in (-1, 0, 1))
    yield MOST


def faults(locale, form, numbers):
    table = SPOKEN[locale]
    said = ((n, table.cardinal(n, form)) for n in numbers if table.covers(n, form))
    return [(n, text) for n, text in said if read_number(text, locale) != n]


def test_the_reading_shares_no_code_with_the_writing():
    source = Path(words.__file__).read_text(encoding="utf-8")
    assert "calmreply" not in source


@pytest.mark.parametrize("locale", LOCALES)
def test_numbers_read_back(locale):
    """The first 10,000 and 20,000 more, each in one of the forms of its language."""
    forms = list(SPOKEN[locale].forms)
    numbers = [*range(10_000), *stratified()]
    assert len(numbers) >= 30_000
    for at, form in enumerate(forms):
        assert faults(locale, form, numbers[at :: len(forms)]) == []


@pytest.mark.parametrize(("locale", "form"), FORMS)
def test_each_form_reads_back(locale, form):
    assert faults(locale, form, [*range(1200), *range(1200, MOST, 4999)]) == []


@pytest.mark.parametrize(("locale", "form"), FORMS)
def test_all_numbers_read_back(locale, form, request):
    if request.config.getoption("--houses") < NIGHTLY:
        pytest.skip(f"nightly: --houses {NIGHTLY}")
    assert faults(locale, form, range(MOST + 1)) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_no_two_numbers_are_said_alike(locale):
    for form in SPOKEN[locale].forms:
        numbers = [n for n in [*range(3000), *stratified()] if SPOKEN[locale].covers(n, form)]
        assert len({spell_number(n, locale, form) for n in numbers}) == len(set(numbers))


@pytest.mark.parametrize("currency", CURRENCIES)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_subunit_reads_back(locale, currency):
    write = formats(locale).spoken_money(currency)
    for rest in range(100):
        minor = 2100 + rest
        assert [r.value for r in read_back(f"x {write(minor)} x", locale)] == [write_money(minor, currency)]
        # Alone, *sen* in Indonesian and Estonian is a hundredth of whatever was spoken of.
        if rest and not (currency == "IDR" and locale in {"id", "et"}):
            assert [r.value for r in read_back(f"x {write(rest)} x", locale)] == [write_money(rest, currency)]


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(LOCALES),
    st.sampled_from(CURRENCIES),
    st.integers(100, 10**10) | st.integers(100, 10**6),
    st.dates(dt.date(1900, 1, 1), dt.date(2120, 12, 31)),
    st.sampled_from(["", "on", "until", "since", "by"]),
)
def test_amounts_and_dates_read_back(locale, currency, minor, day, role):
    own = formats(locale)
    text = FRAMES[locale].format(own.spoken_money(currency)(minor), own.spoken_date(role)(day.toordinal()))
    assert [(r.kind, r.value) for r in read_back(text, locale)] == [
        ("money", write_money(minor, currency)),
        ("date", day.isoformat()),
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_day_of_a_year_reads_back(locale):
    for role in ("", "on", "until", "since"):
        write = formats(locale).spoken_date(role)
        for ordinal in range(dt.date(2028, 1, 1).toordinal(), dt.date(2029, 1, 1).toordinal()):
            text = f"x {write(ordinal)}."
            assert [r.value for r in read_back(text, locale)] == [dt.date.fromordinal(ordinal).isoformat()], text


@pytest.mark.parametrize("locale", LOCALES)
def test_every_year_reads_back(locale):
    write = formats(locale).spoken_date("on")
    for year in range(1890, 2111):
        day = dt.date(year, 11, 23)
        assert [r.value for r in read_back(write(day.toordinal()), locale)] == [day.isoformat()]


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(LOCALES), st.from_regex(r"[A-Z]{1,3}[0-9]{1,6}(-[A-Z0-9]{1,4})?", fullmatch=True))
def test_codes_read_back(locale, code):
    text = f"x: {formats(locale).spoken_code(code)}."
    assert [(r.kind, r.value) for r in read_back(text, locale)] == [("code", code.replace("-", ""))]


@pytest.mark.parametrize(
    ("locale", "text", "facts"),
    [
        ("en", "four pounds and five pence, then two hundred and one euros", ["4.05 GBP", "201.00 EUR"]),
        ("en", "one euro and fifty cents. Five pence.", ["1.50 EUR", "0.05 GBP"]),
        ("en", "By the first of May twenty oh-six, in three to five days", ["2006-05-01"]),
        ("en", "the thirty-first of February twenty twenty-six", []),
        ("it", "entro l’undici marzo duemilaventisei, un buono da un euro e un centesimo", ["2026-03-11", "1.01 EUR"]),
        ("it", "trecentotré euro", ["303.00 EUR"]),
        ("id", "seratus dua puluh satu ribu rupiah", ["121000.00 IDR"]),
        ("id", "satu juta seribu rupiah", ["1001000.00 IDR"]),
        ("et", "kakssada kaheksakümmend viis tuhat ruupiat ja üks sen", ["285000.01 IDR"]),
        ("sl", "znesek enaindvajset evrov in štiri cente", ["21.04 EUR"]),
        ("sl", "dve rupiji in dva sena", ["2.02 IDR"]),
        ("bg", "сто двадесет и едно евро и един цент", ["121.01 EUR"]),
        ("bg", "на първи май двехилядна година", ["2000-05-01"]),
        ("bg", "Пет и шест евро", ["6.00 EUR"]),
    ],
)
def test_reads_what_is_said(locale, text, facts):
    assert [r.value for r in read_back(text, locale)] == facts


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "twenty thirty"),
        ("en", "one ten"),
        ("en", "hundred and"),
        ("en", "thousand"),
        ("en", "two hundred thousand thousand"),
        ("en", "euros"),
        ("en", ""),
        ("it", "ventitrenta"),
        ("it", "mila"),
        ("id", "puluh"),
        ("et", "teist"),
        ("sl", "enaindva"),
        ("sl", "dva in"),
        ("bg", "двадесет и тридесет"),
        ("bg", "хиляди"),
    ],
)
def test_what_nobody_says_is_no_number(locale, text):
    assert read_number(text, locale) is None
