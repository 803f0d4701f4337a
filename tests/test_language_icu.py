"""Values as ICU writes them, but for the differences kept on purpose.

`KEPT` is the whole list of those, with its reasons; docs/reference/formats.md shows it. A difference that is not in
the list fails here, and so does an entry that no longer makes one.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import calmreply
from calmreply.language import formats
from calmreply.language.locales import TABLES
from calmreply.money import minor_digits

icu = pytest.importorskip("icu4py.messageformat", reason="icu4py is not installed; it stands in requirements/test.txt")

LOCALES = ["en", "it", "id", "et", "sl", "bg", "de", "fr", "es", "pl", "ar", "ja"]
CURRENCIES = ["EUR", "GBP", "IDR", "JPY"]
CATEGORIES = ("zero", "one", "two", "few", "many", "other")
PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "formats.md"


class Kept(NamedTuple):
    """One difference: in ``what`` of a locale, where ICU writes ``theirs`` (a pattern) we write ``ours``."""

    locale: str
    what: str
    theirs: str
    ours: str
    reason: str


ONE_POUND = "a house has one pound, and its market says which; customers write the bare sign"
KEPT = (
    Kept("sl bg es pl", "GBP", "GBP", "£", ONE_POUND),
    Kept("fr", "GBP", "£GB", "£", ONE_POUND),
    Kept("ar", "GBP", "UK£", "£", ONE_POUND),
    Kept("ar", "SAR", r"\.\u200f$", "", "the sign's own full stop would double the one that ends a sentence"),
    Kept("ar", "JPY", "JP¥", "¥", "a house has one yen; Latin letters inside the sign disturb the line"),
    Kept("id", "IDR", "Rp\u00a0", "Rp", "the national orthography writes the sign and the number together"),
    Kept("it", "date", "^1 ", "1º ", "the first of a month is an ordinal in good Italian"),
    Kept("fr", "date", "^1 ", "1er ", "the first of a month is an ordinal in French"),
    Kept("bg", "date", "\u202f", "\u00a0", "many mail fonts lack the narrow no-break space"),
    Kept("bg", "time", "$", "\u00a0ч.", "the word for hours stands behind the figures in running text"),
    Kept("de", "time", "$", "\u00a0Uhr", "the word for hours stands behind the figures in running text"),
    Kept("fr", "time", ":", "\u00a0h\u00a0", "the French way to write a time in running text"),
    Kept("fr", "time", "\u00a000$", "", "a whole hour has no minutes in running text"),
    Kept("de fr pl ar", "time", "^0", "", "no zero before the hour in running text"),
    Kept("ja", "time", "(.+):(.+)", r"\1時\2分", "the Japanese way to write a time in running text"),
    Kept("ja", "time", "00分$", "", "a whole hour has no minutes in running text"),
    Kept("pl", "date", "$", "\u00a0r.", "a date in a letter ends in the abbreviation for year"),
)


class Asked(NamedTuple):
    """Where ICU is asked in another way than by its default for the value; ``locale`` may be ``all``."""

    locale: str
    what: str
    pattern: str
    reason: str


ASKED = (
    Asked(
        "all",
        "IDR",
        "{v, number, ::currency/IDR .00/w}",
        "IDR has two decimals in ISO 4217; CLDR rounds them off, and we state what was paid",
    ),
    Asked(
        "ar", "time", "{v, time, ::Hmm}", "one clock of 24 hours in every language: nobody takes 4:30 for the morning"
    ),
)
USUAL = {
    "count": "{v, number, ::group-auto}",
    "percent": "{v, number, ::percent scale/100 .##}",
    "date": "{v, date, long}",
    "weekday": "{v, date, ::EEEE}",
    "time": "{v, time, short}",
}


@lru_cache(maxsize=256)
def _format(pattern: str, locale: str):
    return icu.MessageFormat(pattern, locale)


def icu_writes(pattern: str, locale: str, value: object) -> str:
    """What ICU makes of one value ``v``."""
    return _format(pattern, TABLES[locale].cldr).format({"v": value})


def whole_numbers() -> list[int]:
    """Every edge of grouping, and some of every size."""
    chance = random.Random(31)
    edges = [n + d for n in (0, 10, 100, 1000, 10_000, 100_000, 10**6, 10**7, 10**9) for d in (-1, 0, 1) if n + d >= 0]
    return sorted({*edges, *(chance.randrange(10**size) for size in range(1, 12) for _ in range(8))})


def amounts(currency: str) -> list[int]:
    """Minor units: 999.99, 1000, 9999, 10000 and their neighbours, and some of every size."""
    unit = 10 ** minor_digits(currency)
    return sorted({*whole_numbers(), *(n * unit + d for n in whole_numbers() for d in (-1, 0, 1) if n * unit + d > 0)})


def signed(numbers: list[int]) -> list[int]:
    """And some of them below zero."""
    return [*(-n for n in numbers[1::5]), *numbers]


def hundredths() -> list[int]:
    """Shares in hundredths of a percent."""
    return [0, 1, 10, 50, 125, 1000, 1250, 1255, 3333, 9999, 10_000, 25_000, 1_000_000, 12_345_678, 123_456_789]


def days() -> list[date]:
    """Every day of a leap year and of the one after, and some of this century."""
    chance = random.Random(32)
    first = date(2027, 12, 25)
    return [
        *(first + timedelta(days=n) for n in range(400)),
        *(date(2000, 1, 1) + timedelta(days=chance.randrange(36_500)) for _ in range(200)),
    ]


def subject(locale: str, what: str) -> tuple[Iterable[Any], Callable[[Any], object], Callable[[Any], str]]:
    """The values of one subject, each as ICU takes it and as we write it."""
    own = formats(locale)
    if what == "count":
        return signed(whole_numbers()), int, own.count()
    if what == "percent":
        return hundredths(), lambda n: Decimal(n).scaleb(-4), lambda n: own.percent()(Fraction(n, 10_000))
    if what in {"date", "weekday"}:
        write = own.date() if what == "date" else own.weekday()
        return days(), lambda day: day, lambda day: write(day.toordinal())
    if what == "time":
        clock = own.time("UTC")
        return range(0, 86_400, 420), lambda s: datetime.fromtimestamp(s, UTC), clock
    digits = minor_digits(what)
    return signed(amounts(what)), lambda n: Decimal(n).scaleb(-digits), own.money(what)


def pairs(locale: str, what: str, pattern: str) -> list[tuple[str, str, str]]:
    """Of one subject: each value, what ICU writes, and what we write."""
    values, theirs, ours = subject(locale, what)
    return [(str(value), icu_writes(pattern, locale, theirs(value)), ours(value)) for value in values]


def usual(what: str) -> str:
    return USUAL.get(what) or f"{{v, number, ::currency/{what}}}"


SUBJECTS = [
    *((x, what) for x in LOCALES for what in (*USUAL, *CURRENCIES)),
    ("pl", "PLN"),
    ("ar", "SAR"),
]


def kept(locale: str, what: str) -> list[Kept]:
    return [one for one in KEPT if locale in one.locale.split() and one.what == what]


def asked(locale: str, what: str) -> str:
    return next((one.pattern for one in ASKED if one.locale in {locale, "all"} and one.what == what), usual(what))


@pytest.mark.parametrize(("locale", "what"), SUBJECTS)
def test_values_are_icus_but_for_what_is_listed(locale, what):
    unlisted, used = [], set()
    for value, theirs, ours in pairs(locale, what, asked(locale, what)):
        expected = theirs
        for one in kept(locale, what):
            changed = re.sub(one.theirs, one.ours, expected)
            if changed != expected:
                used.add(one)
            expected = changed
        if ours != expected:
            unlisted.append((value, theirs, ours))
    assert not unlisted, f"{len(unlisted)} differences are not listed, the first: {unlisted[:3]}"
    assert set(kept(locale, what)) == used, "listed, but no longer a difference"


@pytest.mark.parametrize(("locale", "one"), [(x, one) for one in ASKED for x in LOCALES if one.locale in {x, "all"}])
def test_what_icu_is_asked_for_makes_a_difference(locale, one):
    assert pairs(locale, one.what, usual(one.what)) != pairs(locale, one.what, one.pattern)


@pytest.mark.parametrize("locale", LOCALES)
def test_plural_categories_are_icus(locale):
    arms = " ".join(f"{name}{{{name}}}" for name in CATEGORIES)
    plural = formats(locale).plural
    numbers = {*range(1201), *whole_numbers(), *(k * 10**n for k in range(1, 12) for n in range(3, 7))}
    theirs = {n: icu_writes(f"{{v, plural, {arms}}}", locale, n) for n in numbers}
    assert {n: plural(n) for n in numbers} == theirs


def test_every_locale_is_compared():
    assert set(LOCALES) == set(TABLES)
    assert all(x in LOCALES for one in KEPT for x in one.locale.split())


def test_the_page_names_every_difference_with_its_reason():
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    for locale, what, _, _, reason in KEPT:
        assert any(row.startswith(f"| {locale.replace(' ', ', ')} | {what} |") and reason in row for row in rows), what
    for locale, what, _, reason in ASKED:
        assert any(row.startswith(f"| {locale} | {what} |") and reason in row for row in rows), what


def examples(locale: str) -> list[str]:
    """A row of the page: what one locale writes."""
    own, day = formats(locale), date(2026, 3, 8).toordinal()
    euros, shown = own.money("EUR"), own.percent()(Fraction(1, 8))
    return [
        *(euros(minor) for minor in (99_999, 123_450, 1_234_550)),
        own.money("GBP")(1240),
        own.money("IDR")(7_500_000),
        own.count()(1_234_567),
        shown,
        own.date()(day),
        own.weekday()(day),
        own.time("UTC")(1_773_070_200),
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_shows_what_is_written(locale):
    row = f"| {locale} | {' | '.join(examples(locale))} |"
    assert row in PAGE.read_text(encoding="utf-8").splitlines()


IN_ORDER = """
import json, sys
from calmreply.language import formats
own = {}
for tag in sys.argv[1:]:
    f = formats(tag)
    own[tag] = [
        [f.date(role)(739_600 + 31 * n) for role in ("", "on", "by") for n in range(12)],
        [f.weekday("on")(n) for n in range(1, 8)],
        [f.money(code)(1_234_550) for code in ("EUR", "GBP", "IDR", "JPY")],
        [f.plural(n) for n in range(120)],
        f.list()(["a", "b", "c"]), f.count()(1234), f.time("UTC", "by")(1_773_070_200),
    ]
print(json.dumps(own, sort_keys=True))
"""


def test_fresh_processes_write_the_same_in_whatever_order_they_meet_the_locales():
    orders = [LOCALES, LOCALES[::-1], [*LOCALES[6:], *LOCALES[:6]]]
    path = {"PYTHONPATH": str(Path(calmreply.__file__).parents[1]), "PYTHONIOENCODING": "utf-8"}
    run = [
        subprocess.run(  # noqa: S603 - our own interpreter and code
            [sys.executable, "-c", IN_ORDER, *order],
            check=True,
            capture_output=True,
            text=True,
            env=path,
        )
        for order in orders
    ]
    assert len({one.stdout for one in run}) == 1
