"""Estonian: numbers in the nominative (*neli eurot*) and the genitive (*üle kuuekümne päeva*); days as ordinals."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import words
from calmreply.language.spoken.table import INTERNATIONAL, MOST, SpokenTable

__all__ = ["SPOKEN"]

_NOMINATIVE = words("null üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme")
_GENITIVE = words("nulli ühe kahe kolme nelja viie kuue seitsme kaheksa üheksa kümne")
# The ordinals to ten; the stem is that of all cases but the nominative.
_ORDINALS = words("esimene teine kolmas neljas viies kuues seitsmes kaheksas üheksas kümnes")
_STEMS = words("esimese teise kolmanda neljanda viienda kuuenda seitsmenda kaheksanda üheksanda kümnenda")
_ENDINGS = {"on": "l", "by": "l", "since": "st"}


def _cardinal(number: int, form: str = "") -> str:
    genitive = form == "genitive"
    small = _GENITIVE if genitive else _NOMINATIVE
    if number <= 10:
        return small[number]
    if number < 20:
        return small[number - 10] + ("teistkümne" if genitive else "teist")
    if number < 100:
        tens, rest = divmod(number, 10)
        said = small[tens] + ("kümne" if genitive else "kümmend")
    elif number < 1000:
        hundreds, rest = divmod(number, 100)
        said = ("" if hundreds == 1 else small[hundreds]) + ("saja" if genitive else "sada")
    else:
        thousands, rest = divmod(number, 1000)
        said = "tuhande" if genitive else "tuhat"
        said = said if thousands == 1 else f"{_cardinal(thousands, form)} {said}"
    return f"{said} {_cardinal(rest, form)}" if rest else said


def _day(day: int, role: str) -> str:
    last = _STEMS if role else _ORDINALS
    ending = _ENDINGS.get(role, "")
    tens, unit = divmod(day, 10)
    if day <= 10:
        return last[day - 1] + ending
    if day < 20:
        return f"{_GENITIVE[unit]}teist{last[9]}{ending}"
    if not unit:
        return f"{_GENITIVE[tens]}{last[9]}{ending}"
    return f"{_GENITIVE[tens]}kümne {last[unit - 1]}{ending}"


def _clock(hour: int, minute: int, _role: str) -> str:
    if not minute:
        return _cardinal(hour)
    return f"{_cardinal(hour)} {'null ' if minute < 10 else ''}{_cardinal(minute)}"


SPOKEN: Final = SpokenTable(
    tag="et",
    forms={"": MOST, "genitive": MOST},
    cardinal=_cardinal,
    currencies={"EUR": ("", ""), "GBP": ("", ""), "IDR": ("", "")},
    day=_day,
    year_words=_cardinal,
    clock=_clock,
    alphabet=INTERNATIONAL,
    like="nagu",
    # The nominative of one and the partitive, which stands after any other number in the nominative.
    nouns=dict.fromkeys(
        words("päev päeva tööpäev tööpäeva nädal nädalat kuu kuud aasta aastat inimene inimest korda tund tundi"), ""
    ),
    # *Aega 14 päeva pärast …*: the days belong to the time, not to *pärast*.
    before={"üle": "genitive", "enne": "genitive", "aega": ""},
    after={"jooksul": "genitive", "eest": "genitive", "pärast": "genitive", "võrra": "genitive"},
)
