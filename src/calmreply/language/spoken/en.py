"""English, as it is said in Britain: with *and* before the tens."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import words
from calmreply.language.spoken.table import INTERNATIONAL, MOST, SpokenTable

__all__ = ["SPOKEN"]

_SMALL = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = words("ten ten twenty thirty forty fifty sixty seventy eighty ninety")
_DAYS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)


def _cardinal(number: int, form: str = "") -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, unit = divmod(number, 10)
        return _TENS[tens] + (f"-{_SMALL[unit]}" if unit else "")
    size, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    head, rest = divmod(number, size)
    said = f"{_cardinal(head, form)} {name}"
    if not rest:
        return said
    return f"{said} {'and ' if rest < 100 else ''}{_cardinal(rest, form)}"


def _year(year: int) -> str:
    century, rest = divmod(year, 100)
    if century == 20 and rest < 10:
        return _cardinal(year)
    if not rest:
        return f"{_cardinal(century)} hundred"
    return f"{_cardinal(century)} {'oh ' if rest < 10 else ''}{_cardinal(rest)}"


def _clock(hour: int, minute: int, _role: str) -> str:
    if not minute and hour in {0, 12}:
        return "midday" if hour else "midnight"
    part = "in the morning" if 1 <= hour < 12 else "in the afternoon" if 12 <= hour < 18 else "in the evening"
    if hour in {0, 22, 23}:
        part = "at night"
    said = _SMALL[hour % 12 or 12]
    if not minute:
        return f"{said} o’clock {part}"
    return f"{said} {'oh ' if minute < 10 else ''}{_cardinal(minute)} {part}"


SPOKEN: Final = SpokenTable(
    tag="en",
    forms={"": MOST},
    cardinal=_cardinal,
    currencies={"EUR": ("", ""), "GBP": ("", ""), "IDR": ("", "")},
    day=lambda day, _role: f"the {_DAYS[day - 1]} of",
    year_words=_year,
    clock=_clock,
    alphabet=INTERNATIONAL,
    like="as in",
)
