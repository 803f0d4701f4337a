"""Italian: numbers are one word; *venti* loses its vowel before *uno* and *otto*, and a last *tre* has an accent."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import words
from calmreply.language.spoken.table import MOST, SpokenTable, letters

__all__ = ["SPOKEN"]

_SMALL = words(
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove"
)
_TENS = words("dieci dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta")


def _joined(number: int) -> str:
    """A number below a million as one word, without the accent."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, unit = divmod(number, 10)
        head = _TENS[tens][:-1] if unit in {1, 8} else _TENS[tens]
    elif number < 1000:
        hundreds, unit = divmod(number, 100)
        head = ("" if hundreds == 1 else _SMALL[hundreds]) + "cento"
        # *centotto*, *centottanta*; but *centouno*, *centoundici*
        head = head[:-1] if unit == 8 or 80 <= unit < 90 else head
    else:
        thousands, unit = divmod(number, 1000)
        head = "mille" if thousands == 1 else _joined(thousands) + "mila"
    return head + (_joined(unit) if unit else "")


def _cardinal(number: int, form: str = "") -> str:
    if number == 1:
        return {"masculine": "un", "feminine": "una"}.get(form, "uno")
    said = _joined(number)
    return said[:-1] + "é" if said.endswith("tre") and number > 3 else said


def _clock(hour: int, minute: int, _role: str) -> str:
    return _cardinal(hour, "feminine") + (f" e {_cardinal(minute)}" if minute else "")


SPOKEN: Final = SpokenTable(
    tag="it",
    forms={"": MOST, "masculine": MOST, "feminine": MOST},
    cardinal=_cardinal,
    currencies={
        "EUR": ("masculine", "masculine"),
        "GBP": ("feminine", "masculine"),
        "IDR": ("feminine", "masculine"),
    },
    day=lambda day, _role: "primo" if day == 1 else _cardinal(day),
    year_words=_cardinal,
    clock=_clock,
    alphabet=letters(
        "Ancona Bologna Como Domodossola Empoli Firenze Genova Hotel Imola Jolly Kursaal Livorno Milano Napoli "
        "Otranto Palermo Quarto Roma Savona Torino Udine Venezia Washington Xilofono York Zara"
    ),
    like="come",
    nouns={
        **dict.fromkeys(("giorno", "giorni", "anno", "anni", "mese", "mesi", "minuto", "minuti"), "masculine"),
        **dict.fromkeys(("persona", "persone", "settimana", "settimane", "ora", "ore", "volta", "volte"), "feminine"),
    },
    opening="",
)
