"""Indonesian: numbers have one form; a date says that it is one (*tanggal*)."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import words
from calmreply.language.spoken.table import INTERNATIONAL, SpokenTable

__all__ = ["SPOKEN"]

_SMALL = words("nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas")
_MOST = 999_999_999
"""Sums in rupiah soon are millions."""


def _cardinal(number: int, form: str = "") -> str:
    if number < 12:
        return _SMALL[number]
    if number < 20:
        return f"{_SMALL[number - 10]} belas"
    for size, name in ((1_000_000, "juta"), (1000, "ribu"), (100, "ratus"), (10, "puluh")):
        if number >= size:
            head, rest = divmod(number, size)
            said = f"se{name}" if head == 1 and size < 1_000_000 else f"{_cardinal(head, form)} {name}"
            return f"{said} {_cardinal(rest, form)}" if rest else said
    raise AssertionError(number)


def _clock(hour: int, minute: int, _role: str) -> str:
    return _cardinal(hour) + (f" lewat {_cardinal(minute)} menit" if minute else "")


SPOKEN: Final = SpokenTable(
    tag="id",
    forms={"": _MOST},
    cardinal=_cardinal,
    currencies={"EUR": ("", ""), "GBP": ("", ""), "IDR": ("", "")},
    day=lambda day, _role: f"tanggal {_cardinal(day)}",
    year_words=_cardinal,
    clock=_clock,
    alphabet=INTERNATIONAL,
    like="untuk",
)
