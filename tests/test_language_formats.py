"""Values as each locale writes them: golden values, CLDR's own samples, and independence of the order of locales."""

from __future__ import annotations

import json
import timeit
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from calmreply.findings import LocaleError
from calmreply.language import Formats, formats
from calmreply.language.locales import TABLES
from calmreply.language.speech import spell
from calmreply.money import minor_digits

FIRST = ["en", "it", "id", "et", "sl", "bg"]
NEXT = ["de", "fr", "es", "pl", "ar", "ja"]
LOCALES = [*FIRST, *NEXT]
ROLES = ("", "on", "until", "since", "by")
VECTORS = Path(__file__).resolve().parents[2] / "shared" / "vectors" / "cldr_plurals.jsonl"
NB = "\u00a0"


@pytest.mark.parametrize(
    ("locale", "currency", "minor", "expected"),
    [
        ("en", "EUR", 1240, "€12.40"),
        ("en", "GBP", 123450, "£1,234.50"),
        ("en", "IDR", 7500000, "IDR 75,000"),
        ("en", "GBP", -500, "-£5.00"),
        ("it", "EUR", 1240, "12,40 €"),
        ("it", "EUR", 123450, "1234,50 €"),
        ("it", "EUR", 1234550, "12.345,50 €"),
        ("id", "IDR", 7500000, "Rp75.000"),
        ("id", "IDR", 7500050, "Rp75.000,50"),
        ("id", "EUR", 1240, "€12,40"),
        ("id", "EUR", 123450, "€1.234,50"),
        ("et", "EUR", 123450, "1234,50 €"),
        ("et", "EUR", 1234550, "12 345,50 €"),
        ("et", "EUR", -500, "−5,00 €"),
        ("sl", "EUR", 1234550, "12.345,50 €"),
        ("sl", "GBP", 1240, "12,40 £"),
        ("bg", "EUR", 123450, "1234,50 €"),
        ("bg", "GBP", 1240, "12,40 £"),
        ("bg", "IDR", 7500000, "75 000 IDR"),
        ("it", "JPY", 1234567, "1.234.567 JPY"),
        ("de", "EUR", 123450, "1.234,50 €"),
        ("de", "GBP", 1240, "12,40 £"),
        ("de", "IDR", 7500000, "75.000 IDR"),
        ("de", "EUR", -500, "-5,00 €"),
        ("fr", "EUR", 123450, "1\u202f234,50 €"),
        ("fr", "GBP", 1240, "12,40 £"),
        ("es", "EUR", 123450, "1234,50 €"),
        ("es", "EUR", 1234550, "12.345,50 €"),
        ("es", "GBP", 1240, "12,40 £"),
        ("pl", "EUR", 123450, "1234,50 €"),
        ("pl", "PLN", 1234550, "12 345,50 zł"),
        ("ar", "EUR", 123450, "\u200f1,234.50 €"),
        ("ar", "EUR", -500, "\u200f\u200e-5.00 €"),
        ("ar", "SAR", 1240, "\u200f12.40 ر.س"),
        ("ar", "IDR", 7500000, "\u200f75,000 IDR"),
        ("ja", "EUR", 123450, "€1,234.50"),
        ("ja", "JPY", 1234567, "￥1,234,567"),
        ("ja", "IDR", 7500000, "IDR 75,000"),
        ("ja", "GBP", -500, "-£5.00"),
    ],
)
def test_money(locale, currency, minor, expected):
    assert formats(locale).money(currency)(minor) == expected.replace(" ", NB)


DATES = {
    "en": ["8 March 2026", "on 8 March 2026", "until 8 March 2026", "since 8 March 2026", "by 8 March 2026"],
    "it": ["8 marzo 2026", "l’8 marzo 2026", "fino all’8 marzo 2026", "dall’8 marzo 2026", "entro l’8 marzo 2026"],
    "id": [
        "8 Maret 2026",
        "pada 8 Maret 2026",
        "sampai 8 Maret 2026",
        "sejak 8 Maret 2026",
        "paling lambat 8 Maret 2026",
    ],
    "et": [
        "8. märts 2026",
        "8. märtsil 2026",
        "kuni 8. märtsini 2026",
        "alates 8. märtsist 2026",
        "hiljemalt 8. märtsil 2026",
    ],
    "sl": ["8. marec 2026", "8. marca 2026", "do 8. marca 2026", "od 8. marca 2026", "najpozneje do 8. marca 2026"],
    "bg": ["8 март 2026 г.", "на 8 март 2026 г.", "до 8 март 2026 г.", "от 8 март 2026 г.", "до 8 март 2026 г."],
    "de": [
        "8. März 2026", "am 8. März 2026", "bis zum 8. März 2026", "seit dem 8. März 2026",
        "bis zum 8. März 2026",
    ],
    "fr": [
        "8 mars 2026", "le 8 mars 2026", "jusqu’au 8 mars 2026", "depuis le 8 mars 2026", "au plus tard le 8 mars 2026",
    ],
    "es": [
        "8 de marzo de 2026",
        "el 8 de marzo de 2026",
        "hasta el 8 de marzo de 2026",
        "desde el 8 de marzo de 2026",
        "como muy tarde el 8 de marzo de 2026",
    ],
    "pl": [
        "8 marca 2026 r.", "8 marca 2026 r.", "do 8 marca 2026 r.", "od 8 marca 2026 r.",
        "do 8 marca 2026 r.",
    ],
    "ar": ["8 مارس 2026", "في 8 مارس 2026", "حتى 8 مارس 2026", "منذ 8 مارس 2026", "بحلول 8 مارس 2026"],
    "ja": ["2026年3月8日", "2026年3月8日に", "2026年3月8日まで", "2026年3月8日から", "2026年3月8日までに"],
}  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
def test_dates_are_whole_phrases_in_their_role(locale):
    day = date(2026, 3, 8).toordinal()
    shown = [formats(locale).date(role)(day).replace(NB, " ") for role in ROLES]
    assert shown == DATES[locale]


@pytest.mark.parametrize("locale", NEXT)
def test_bare_dates_are_cldrs_long_ones(locale):
    for month in range(1, 13):
        day = date(2026, month, 17)
        theirs = format_date(day, "long", locale=locale)
        assert formats(locale).date()(day.toordinal()) == theirs + ("\u00a0r." if locale == "pl" else "")


def test_the_first_of_the_month():
    first = date(2026, 5, 1).toordinal()
    assert formats("fr").date("on")(first) == "le 1er mai 2026"
    assert formats("fr").spoken_date("on")(first) == "le premier mai 2026"
    assert formats("es").date("on")(first) == "el 1 de mayo de 2026"


@pytest.mark.parametrize("locale", NEXT)
def test_weekdays_are_cldrs(locale):
    theirs = Locale.parse(locale).days["format"]["wide"]
    bare = formats(locale).weekday()
    assert [bare(n) for n in range(1, 8)] == [theirs[n] for n in range(7)]
    for role in ROLES:
        assert len({formats(locale).weekday(role)(n) for n in range(1, 8)}) == 7


def test_italian_days_with_their_articles():
    on = formats("it").date("on")
    shown = [on(date(2026, 1, day).toordinal()) for day in (1, 2, 8, 11, 18)]
    assert shown == [
        "il 1º gennaio 2026", "il 2 gennaio 2026", "l’8 gennaio 2026", "l’11 gennaio 2026", "il 18 gennaio 2026",
    ]  # fmt: skip
    assert formats("it").spoken_date("on")(date(2026, 1, 1).toordinal()) == "il primo gennaio duemilaventisei"


MOMENT = 1_773_070_200  # 2026-03-09 15:30 UTC


@pytest.mark.parametrize(
    ("locale", "zone", "time", "by", "moment"),
    [
        ("en", "Europe/London", "15:30", "by 15:30", "by 15:30 on 9 March 2026"),
        ("it", "Europe/Rome", "16:30", "entro le 16:30", "entro le 16:30 del 9 marzo 2026"),
        ("id", "Asia/Jakarta", "22.30", "paling lambat pukul 22.30", "paling lambat 9 Maret 2026 pukul 22.30"),
        ("et", "Europe/Tallinn", "17:30", "hiljemalt kell 17:30", "hiljemalt 9. märtsil 2026 kell 17:30"),
        ("sl", "Europe/Ljubljana", "16:30", "najpozneje do 16:30", "najpozneje do 9. marca 2026 ob 16:30"),
        ("bg", "Europe/Sofia", "17:30 ч.", "до 17:30 ч.", "до 17:30 ч. на 9 март 2026 г."),
        ("de", "Europe/Berlin", "16:30 Uhr", "bis 16:30 Uhr", "bis zum 9. März 2026 um 16:30 Uhr"),
        ("fr", "Europe/Paris", "16 h 30", "au plus tard à 16 h 30", "au plus tard le 9 mars 2026 à 16 h 30"),
        (
            "es",
            "Europe/Madrid",
            "16:30",
            "como muy tarde a las 16:30",
            "como muy tarde el 9 de marzo de 2026 a las 16:30",
        ),
        ("pl", "Europe/Warsaw", "16:30", "do godz. 16:30", "do 9 marca 2026 r. do godz. 16:30"),
        ("ar", "Asia/Riyadh", "18:30", "بحلول الساعة 18:30", "بحلول 9 مارس 2026 الساعة 18:30"),
        ("ja", "Asia/Tokyo", "0時30分", "0時30分までに", "2026年3月10日0時30分までに"),
    ],
)
def test_times(locale, zone, time, by, moment):
    own = formats(locale)
    shown = [own.time(zone)(MOMENT), own.time(zone, "by")(MOMENT), own.datetime(zone, "by")(MOMENT)]
    assert [text.replace(NB, " ") for text in shown] == [time, by, moment]


def test_the_day_of_a_moment_is_the_zones():
    assert formats("en").datetime("Asia/Jakarta", "on")(1_773_093_600) == "on 10 March 2026 at 05:00"
    assert formats("it").time("Europe/Rome", "on")(1_773_014_700) == "all’01:05"
    assert formats("es").time("Europe/Madrid", "on")(1_773_014_700) == "a la 1:05"


def test_a_whole_hour_says_no_minutes_where_they_are_words():
    assert formats("fr").time("UTC", "on")(MOMENT - 1800) == "à 15\u00a0h"
    assert formats("ja").time("UTC", "by")(MOMENT - 1800) == "15時までに"
    assert formats("de").time("UTC", "on")(MOMENT - 1800) == "um 15:00\u00a0Uhr"


@pytest.mark.parametrize(
    ("locale", "on", "until", "by"),
    [
        ("en", "on Tuesday", "until Tuesday", "by Tuesday"),
        ("it", "martedì", "fino a martedì", "entro martedì"),
        ("id", "pada hari Selasa", "sampai hari Selasa", "paling lambat hari Selasa"),
        ("et", "teisipäeval", "kuni teisipäevani", "hiljemalt teisipäeval"),
        ("sl", "v torek", "do torka", "najpozneje v torek"),
        ("bg", "във вторник", "до вторник", "най-късно във вторник"),
        ("de", "am Dienstag", "bis Dienstag", "bis Dienstag"),
        ("fr", "mardi", "jusqu’à mardi", "au plus tard mardi"),
        ("es", "el martes", "hasta el martes", "como muy tarde el martes"),
        ("pl", "we wtorek", "do wtorku", "do wtorku"),
        ("ar", "يوم الثلاثاء", "حتى يوم الثلاثاء", "بحلول يوم الثلاثاء"),
        ("ja", "火曜日に", "火曜日まで", "火曜日までに"),
    ],
)
def test_weekdays(locale, on, until, by):
    own = formats(locale)
    assert [own.weekday(role)(2) for role in ("on", "until", "by")] == [on, until, by]
    assert own.weekday("on")(date(2026, 3, 10).toordinal()) == on


def test_counts_percentages_and_lists():
    assert [formats(x).count()(1234) for x in LOCALES] == [
        "1,234", "1234", "1.234", "1234", "1234", "1234", "1.234", "1\u202f234", "1234", "1234", "1,234", "1,234",
    ]  # fmt: skip
    assert [formats(x).percent()(Fraction(1, 8)) for x in LOCALES] == [
        "12.5%", "12,5%", "12,5%", "12,5%", "12,5\u00a0%", "12,5%",
        "12,5\u00a0%", "12,5\u00a0%", "12,5\u00a0%", "12,5%", "12.5\u200e%\u200e", "12.5%",
    ]  # fmt: skip
    lists = [formats(x).list()(["a", "b", "{1}"]) for x in LOCALES]
    assert lists == [
        "a, b and {1}", "a, b e {1}", "a, b, dan {1}", "a, b ja {1}", "a, b in {1}", "a, b и {1}", "a, b und {1}",
        "a, b et {1}", "a, b y {1}", "a, b i {1}", "a وb و{1}", "a、b、{1}",
    ]  # fmt: skip
    assert formats("en").list()([]) == ""
    assert formats("en").list()(["a"]) == "a"


def test_customers_words_come_on_one_line_without_controls():
    text = formats("en").text
    assert text("Ana\u202e \n\t Novak\u2066\u0007 ") == "Ana Novak"
    assert text("Ana Novak") == "Ana Novak"
    assert text("a\u00a0b") == "a b"


def test_spoken_values():
    spoken = {x: formats(x).spoken_money("EUR") for x in LOCALES}
    assert spoken["en"](1240) == "twelve euros and forty cents"
    assert spoken["sl"](20_104) == "dvesto en evro in štiri cente"
    assert spoken["bg"](2) == "два цента"
    assert formats("id").spoken_money("IDR")(7500000) == "tujuh puluh lima ribu rupiah"
    assert formats("en").spoken_money("USD")(250) == "2 50 U S D"
    assert (
        formats("bg").spoken_date("by")(date(2026, 3, 8).toordinal())
        == "до осми март две хиляди двадесет и шеста година"
    )
    assert spoken["de"](101) == "1 Euro und 1 Cent"
    assert spoken["fr"](150) == "1 euro et 50 centimes"
    assert spoken["es"](1240) == "12 euros con 40 céntimos"
    zloty = formats("pl").spoken_money("PLN")
    assert [zloty(n) for n in (100, 202, 505, 2205)] == [
        "1 złoty", "2 złote i 2 grosze", "5 złotych i 5 groszy", "22 złote i 5 groszy",
    ]  # fmt: skip
    pounds = formats("ar").spoken_money("GBP")
    assert [pounds(n) for n in (100, 200, 305, 1240)] == [
        "1 جنيه إسترليني", "2 جنيه إسترليني", "3 جنيهات إسترلينية و5 بنسات", "12 جنيهًا إسترلينيًا و40 بنسًا",
    ]  # fmt: skip
    assert spoken["ja"](1240) == "12ユーロ40セント"
    assert formats("pl").spoken_datetime("UTC", "by")(MOMENT) == "do 9 marca 2026 roku do godziny 15:30"
    assert spell("KP-2209") == spell("kp2209") == "K P, 2 2 0 9"
    assert spell("123456789") == "1 2 3, 4 5 6, 7 8 9"


def test_unknown_locales_roles_and_currencies_are_errors():
    with pytest.raises(LocaleError, match="`xx`"):
        formats("xx")
    with pytest.raises(LocaleError, match="`onn`"):
        formats("en").date("onn")
    assert formats("it-CH").locale == "it"


def test_plural_categories_are_cldrs():
    if not VECTORS.exists():
        pytest.skip("no shared vectors beside the repository")
    seen = 0
    for row in map(json.loads, VECTORS.read_text(encoding="utf-8").splitlines()):
        if row["lang"] not in LOCALES or row["type"] != "cardinal":
            continue
        plural = formats(row["lang"]).plural
        for number in filter(str.isdecimal, row["integers"]):
            assert plural(int(number)) == row["category"], (row["lang"], number)
            seen += 1
    assert seen > 40


def test_plural_categories_of_slovenian_and_of_millions():
    plural = formats("sl").plural
    assert [plural(n) for n in (0, 1, 2, 3, 4, 5, 11, 101, 202, 1_000_003)] == [
        "other", "one", "two", "few", "few", "other", "other", "one", "two", "few",
    ]  # fmt: skip
    assert formats("it").plural(1_000_000) == "many"
    assert {formats("id").plural(n) for n in range(300)} == {"other"}


def test_plural_categories_of_the_next_six():
    below = {x: {formats(x).plural(n) for n in range(1000)} for x in NEXT}
    assert below["ar"] == {"zero", "one", "two", "few", "many", "other"}
    assert below["pl"] == {"one", "few", "many"}
    assert below["ja"] == {"other"}
    assert below["de"] == below["fr"] == below["es"] == {"one", "other"}
    assert [formats(x).plural(0) for x in NEXT] == ["other", "one", "other", "many", "zero", "other"]
    assert [formats(x).plural(1_000_000) for x in NEXT] == ["other", "many", "many", "many", "other", "other"]
    assert [formats("ar").plural(n) for n in (0, 1, 2, 3, 10, 11, 99, 100, 103)] == [
        "zero", "one", "two", "few", "few", "many", "many", "other", "few",
    ]  # fmt: skip


def test_direction_and_what_stands_between_sentences():
    assert [x for x in LOCALES if formats(x).direction == "rtl"] == ["ar"]
    assert [x for x in LOCALES if formats(x).joiner != " "] == ["ja"]
    assert [x for x in LOCALES if not formats(x).cased] == ["ar", "ja"]
    assert all(Locale.parse(TABLES[x].cldr).text_direction == TABLES[x].direction for x in LOCALES)


@pytest.mark.parametrize(
    ("locale", "value", "isolated"),
    [
        ("en", "Ana Novak", False),
        ("en", "Ana Novák 山田 Жана", False),
        ("en", "آنا نوفاك", True),
        ("en", "Ana נובק", True),
        ("ja", "آنا", True),
        ("ar", "آنا نوفاك", False),
        ("ar", "Ana Novak", True),
        ("ar", "+49 30 1234", True),
        ("ar", "2209-KQ", True),
    ],
)
def test_only_values_that_run_the_other_way_are_isolated(locale, value, isolated):
    own = formats(locale)
    assert own.isolate(value) == (f"\u2068{value}\u2069" if isolated else value)
    assert own.isolated(f"\u2069{value}\u2068\u202e") == own.isolate(value)
    assert own.isolated is formats(locale).isolated
    assert own.list(isolates=True)([value]) == own.isolate(value)
    assert own.list()([value]) == value


@settings(max_examples=200, deadline=None)
@given(st.integers(-(10**11), 10**11), st.sampled_from(LOCALES), st.sampled_from(["EUR", "GBP", "IDR", "JPY"]))
def test_money_is_babels_but_for_what_we_mean(minor, locale, currency):
    """Babel writes the same once grouping, decimals of IDR, and our few signs are set aside."""
    ours = formats(locale).money(currency)(minor)
    exact = Decimal(minor).scaleb(-minor_digits(currency))
    theirs = format_currency(exact, currency, locale=TABLES[locale].cldr)
    own = formats(locale).signs
    if currency == "GBP":
        # ours on purpose: the bare sign, where CLDR has the code or tells it from other pounds
        theirs = theirs.replace("£GB", "£").replace("UK£", "£")
        theirs = theirs.replace("GBP", "£")
    if locale == "ar":
        theirs = theirs.replace("JP¥", "¥")
    if currency == "IDR" and exact == exact.to_integral():
        theirs = theirs.replace(f"{own.decimal}00", "")
    if locale in {"en", "ja"} and currency == "IDR":
        theirs = theirs.replace("IDR", "IDR" + NB)  # Babel has no currency spacing
    if own.minimum_grouping == 2 and abs(exact) < 10_000:
        number, space, sign = theirs.rpartition(NB)
        theirs = number.replace(own.group, "") + space + sign
    assert ours == theirs.replace("-", own.minus)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10**9), st.sampled_from(LOCALES))
def test_counts_are_babels(number, locale):
    theirs = format_decimal(number, locale=TABLES[locale].cldr)
    own = formats(locale).signs
    if own.minimum_grouping == 2 and number < 10_000:
        theirs = theirs.replace(own.group, "")
    assert formats(locale).count()(number) == theirs


@settings(max_examples=15, deadline=None)
@given(st.permutations(LOCALES))
def test_the_order_of_locales_changes_nothing(order):
    def everything(own):
        day = date(2026, 3, 1).toordinal()
        return (
            [own.date(role)(day + 40 * i) for role in ROLES for i in range(9)],
            [own.weekday("on")(i) for i in range(1, 8)],
            own.money("EUR")(1234550),
            own.list()(["a", "b", "c"]),
            own.time("Europe/Rome", "on")(MOMENT),
        )

    fresh = {locale: everything(Formats(locale)) for locale in order}
    assert all(everything(formats(locale)) == fresh[locale] for locale in LOCALES)


def test_writers_are_the_same_object_each_time_and_quick():
    own = formats("sl")
    assert own.money("EUR") is own.money("EUR")
    assert own.list() is own.list()
    write = own.money("EUR")
    assert timeit.timeit("write(1240)", globals={"write": write}, number=10_000) / 10_000 < 5e-6
