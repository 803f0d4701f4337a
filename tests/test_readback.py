from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calmreply.findings import LocaleError
from calmreply.language import formats
from calmreply.money import write_money
from calmreply.readback import read_back


@pytest.mark.parametrize(
    ("locale", "text", "facts"),
    [
        ("sl", "vrnili smo 12,40 € do 24. novembra 2026", ["12.40 EUR", "2026-11-24"]),
        ("sl", "vrnili smo 4 evre in 90 centov", ["4.90 EUR"]),
        ("en", "£1,234.50 by 5 March 2026, code KQ-7F3M", ["1234.50 GBP", "2026-03-05", "KQ7F3M"]),
        ("en", "4 pounds and 5 pence", ["4.05 GBP"]),
        ("id", "Rp75.000 paling lambat 5 Maret 2026", ["75000.00 IDR", "2026-03-05"]),
        ("id", "75.000 rupiah", ["75000.00 IDR"]),
        ("id", "3 pound sterling 95 penny", ["3.95 GBP"]),
        ("et", "3 ruupiat ja 95 seni", ["3.95 IDR"]),
        ("it", "K Q, 7 F 3 M, entro il primo marzo 2026: 12 euro", ["KQ7F3M", "2026-03-01", "12.00 EUR"]),
        ("it", "12 euro e 40 centesimi", ["12.40 EUR"]),
        ("bg", "1234,50 € и до 5 март 2026 г., после 4 евро и 90 цента", ["1234.50 EUR", "2026-03-05", "4.90 EUR"]),
        ("et", "hiljemalt 5. märtsil 2026, 4 eurot ja 90 senti", ["2026-03-05", "4.90 EUR"]),
        ("et", "12 345,50 € kuni 1. maini 2026", ["12345.50 EUR", "2026-05-01"]),
        ("de", "1.234,50 € spätestens am 5. März 2026, Code KQ-7F3M", ["1234.50 EUR", "2026-03-05", "KQ7F3M"]),
        ("de", "4 Pfund und 5 Pence", ["4.05 GBP"]),
        ("fr", "1\u202f234,50 € au plus tard le 1er août 2026", ["1234.50 EUR", "2026-08-01"]),
        ("fr", "le premier juillet 2026, 4 euros et 90 centimes", ["2026-07-01", "4.90 EUR"]),
        ("es", "1234,50 € hasta el 5 de marzo de 2026", ["1234.50 EUR", "2026-03-05"]),
        ("es", "12 euros con 40 céntimos, K Q, 7 F 3 M", ["12.40 EUR", "KQ7F3M"]),
        (
            "pl",
            "12 345,50 zł do 5 maja 2026 r., potem 22 złote i 5 groszy",
            ["12345.50 PLN", "2026-05-05", "22.05 PLN"],
        ),
        ("pl", "najpóźniej 1 października 2026 roku", ["2026-10-01"]),
        (
            "ar",
            "سنرد \u200f1,234.50\u00a0€ بحلول 5 مارس 2026، الرمز \u2068KQ-7F3M\u2069.",
            ["1234.50 EUR", "2026-03-05", "KQ7F3M"],
        ),
        ("ar", "٥ مارس ٢٠٢٦ و١٬٢٣٤٫٥٠ €", ["2026-03-05", "1234.50 EUR"]),
        ("ar", "5 آذار 2026 و12 جنيهًا إسترلينيًا و40 بنسًا", ["2026-03-05", "12.40 GBP"]),
        (
            "ja",
            "€1,234.50を2026年3月5日までに返金し、コードKQ-7F3Mをお送りします。",
            ["1234.50 EUR", "2026-03-05", "KQ7F3M"],
        ),
        ("ja", "12ユーロ40セント、￥1,240、1,240円", ["12.40 EUR", "1240 JPY", "1240 JPY"]),
        ("ja", "2026年2月30日", []),
        ("ja", "5センチ、3本", []),
        ("es", "5.000.000 de euros", ["5000000.00 EUR"]),
        ("fr", "1\u202f000\u202f000 d’euros, 2\u202f000\u202f000 de livres", ["1000000.00 EUR", "2000000.00 GBP"]),
        ("ar", "3 سنوات و1 يناير 2026", ["2026-01-01"]),
    ],
)
def test_reads_amounts_dates_and_codes(locale, text, facts):
    assert [read.value for read in read_back(text, locale)] == facts


FRAMES = {
    "de": "Wir erstatten {} und melden uns {}.",
    "fr": "Nous remboursons {} et vous répondons {}.",
    "es": "Le devolvemos {} y le respondemos {}.",
    "pl": "Zwracamy kwotę {} i odpowiemy {}.",
    "ar": "نعيد {}، ونرد {}.",
    "ja": "{}を返金し、{}ご連絡いたします。",
}


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(list(FRAMES)),
    st.sampled_from(["EUR", "GBP", "IDR", "PLN", "JPY"]),
    st.integers(1, 10**9),
    st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)),
    st.sampled_from(["", "on", "until", "since", "by"]),
    st.booleans(),
)
def test_what_is_written_is_read_back(locale, currency, minor, day, role, spoken):
    own = formats(locale)
    money = own.spoken_money(currency) if spoken else own.money(currency)
    when = own.spoken_date(role) if spoken else own.date(role)
    text = FRAMES[locale].format(money(minor), when(day.toordinal()))
    assert {(r.kind, r.value) for r in read_back(text, locale)} == {
        ("money", write_money(minor, currency)),
        ("date", day.isoformat()),
    }


def test_an_address_holds_no_code():
    assert read_back("詳細はhttps://kq.example/A1-B2をご覧ください", "ja") == ()
    assert read_back("More: https://kq.example/A1-B2 or care@kq.example", "en") == ()


def test_two_amounts_beside_each_other_stay_two():
    assert [r.value for r in read_back("4 euro, 5 euro", "it")] == ["4.00 EUR", "5.00 EUR"]


def test_an_unknown_language_is_named_with_the_near_ones():
    with pytest.raises(LocaleError):
        read_back("x", "xx")
