from __future__ import annotations

import pytest

from calmreply.findings import LocaleError
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
    ],
)
def test_reads_amounts_dates_and_codes(locale, text, facts):
    assert [read.value for read in read_back(text, locale)] == facts


def test_an_address_holds_no_code():
    assert read_back("More: https://kq.example/A1-B2 or care@kq.example", "en") == ()


def test_two_amounts_beside_each_other_stay_two():
    assert [r.value for r in read_back("4 euro, 5 euro", "it")] == ["4.00 EUR", "5.00 EUR"]


def test_an_unknown_language_is_named_with_the_near_ones():
    with pytest.raises(LocaleError):
        read_back("x", "xx")
