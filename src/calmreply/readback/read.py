"""From text to facts: every amount, date and code that stands in it, in order."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from calmreply.findings import LocaleError, near_help
from calmreply.money import minor_digits, parse_money, write_money
from calmreply.readback.tables import SIGNS, TONGUES, Tongue
from calmreply.readback.words import joined, spoken_amounts, spoken_codes, spoken_dates

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Read", "read_back"]

_CODE = r"(?<![{w}/.-])(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*[0-9])[A-Z0-9]{{2,}}(?:-[A-Z0-9]{{2,}})+(?![{w}-])"
_SPELLED = r"(?<![{w}])[A-Z0-9](?:[ ,]+[A-Z0-9](?![{w}])){{4,}}"
_WORD, _LATIN = r"\w", r"0-9A-Za-z"
"""What may not stand beside a fact: any letter, or, where words are joined to it, a Latin letter or a digit."""
_LINK = re.compile(r"https?://\S+|\S+@\S+")
_LOOSE_LINK = re.compile(r"https?://[!-~]+|[!-~]+@[!-~]+")
_SIGN = "|".join(sorted(map(re.escape, SIGNS), key=len, reverse=True))


class Read(NamedTuple):
    """One fact that stands in a text.

    ``value`` is plain: ``4.90 EUR``, ``2026-11-24``, and of a code its letters and digits alone (``KQ7F3M``), since
    it may be spelled aloud. ``start`` and ``end`` are its place, in code points.
    """

    kind: Literal["money", "date", "code"]
    value: str
    start: int
    end: int


class _Patterns(NamedTuple):
    signed: re.Pattern[str]
    spoken: re.Pattern[str]
    date: re.Pattern[str]
    codes: tuple[re.Pattern[str], ...]


def read_back(text: str, locale: str) -> tuple[Read, ...]:
    """The amounts, dates and codes in ``text``, in order; `LocaleError` for a language it cannot read."""
    language = locale.split("-", maxsplit=1)[0]
    tongue = TONGUES.get(language)
    if tongue is None:
        raise LocaleError(f"facts cannot be read back in `{locale}`", help=near_help(locale, TONGUES))
    plain = (_LOOSE_LINK if tongue.loose else _LINK).sub(lambda m: " " * len(m.group()), text)
    found = [*_dates(plain, language, tongue), *_amounts(plain, language, tongue), *_codes(plain, language)]
    return tuple(sorted(found, key=lambda read: read.start))


@lru_cache(maxsize=32)
def _patterns(language: str) -> _Patterns:
    tongue = TONGUES[language]
    groups = re.escape(tongue.groups)
    # Bounded, so that no text costs more than its length: no amount has more digits.
    number = rf"\d{{1,15}}(?:[{groups}]\d{{3}}){{0,6}}(?:[{re.escape(tongue.decimal)}]\d{{1,9}})?"
    beside = _LATIN if tongue.loose else _WORD
    tail = tongue.ending
    whole = r"(?:de\s|d[\u2019'])?"  # whole millions, as in *5.000.000 de euros*
    between = r"\s*(?:\w{1,3}\s+|و)?" if tongue.loose else r"(?:\s+\w{1,3})?\s+"
    gap = r"[ \u00a0\u202f]?"
    signed = re.compile(
        rf"(?<![{beside}])(?:(?P<before>{_SIGN}){gap}(?P<n1>{number})|(?P<n2>{number}){gap}(?P<after>{_SIGN}))"
        rf"(?![{beside}])"
    )
    words = "|".join(sorted((re.escape(w) for w, _, _ in tongue.money), key=len, reverse=True))
    spoken = re.compile(
        rf"(?<![{beside}])(?P<n>{number}){gap}{whole}(?P<w>{words}){tail}"
        rf"(?:{between}(?P<n2>\d{{1,2}}){gap}(?P<w2>{words}){tail})?",
        re.IGNORECASE,
    )
    months = "|".join(sorted(map(re.escape, tongue.months), key=len, reverse=True))
    first = f"|{tongue.first}" if tongue.first else ""
    of = rf"(?:{tongue.of}\s+)?" if tongue.of else ""
    written = tongue.date or (
        rf"(?P<d>\d{{1,2}}{first})(?:[.º°]|st|nd|rd|th|er)?\s+{of}(?P<m>{months})\w*\.?,?\s+{of}(?P<y>\d{{4}})"
    )
    date = re.compile(rf"(?<![{beside}]){written}(?!\d)", re.IGNORECASE)
    codes = tuple(re.compile(pattern.format(w=beside)) for pattern in (_CODE, _SPELLED))
    return _Patterns(signed, spoken, date, codes)


def _dates(text: str, language: str, tongue: Tongue) -> list[Read]:
    found = []
    for match in _patterns(language).date.finditer(text):
        day = 1 if _word(match["d"]) == tongue.first else int(match["d"])
        month = tongue.months.index(_word(match["m"])) % 12 + 1
        try:
            value = dt.date(int(match["y"]), month, day).isoformat()
        except ValueError:
            continue
        found.append(Read("date", value, match.start(), match.end()))
    taken = {read.start for read in found}
    for year, number, date in spoken_dates(text, language, tongue.months):
        if year.start in taken:  # *primo marzo 2026*
            continue
        try:
            found.append(Read("date", dt.date(int(year.value), number, date).isoformat(), year.start, year.end))
        except ValueError:
            continue
    return found


def _amounts(text: str, language: str, tongue: Tongue) -> list[Read]:
    patterns = _patterns(language)
    found = []
    for match in patterns.signed.finditer(text):
        currency = SIGNS[match["before"] or match["after"]]
        minor = _minor(match["n1"] or match["n2"], currency, tongue)
        found.append(Read("money", write_money(minor, currency), match.start(), match.end()))
    units = {word: (currency, worth) for word, currency, worth in tongue.money}
    for match in patterns.spoken.finditer(text):
        currency, worth = units[_word(match["w"])]
        minor = _whole(match["n"], tongue) * worth
        end = match.end()
        if match["w2"]:
            other, small = units[_word(match["w2"])]
            if worth == 1 or small != 1 or (other != currency and not _shared(match["w2"], language)):
                end = match.start("n2")
            else:
                minor += int(match["n2"])
        found.append(Read("money", write_money(minor, currency), match.start(), end))
    return found + _amounts_in_words(text, language, units)


def _amounts_in_words(text: str, language: str, units: Mapping[str, tuple[str, int]]) -> list[Read]:
    """Amounts whose numbers are words; a unit and the subunit behind it are one."""
    found: list[Read] = []
    open_unit = ""
    for number, own, worth in spoken_amounts(text, language, units):
        currency, minor = own, int(number.value) * worth
        before = found[-1] if found else None
        if before and open_unit and worth == 1 and joined(text[before.end : number.start], language):
            word = text[: number.end].rsplit(maxsplit=1)[-1]
            if own == open_unit or _shared(word, language):
                minor += parse_money(before.value)[0]
                found[-1] = before._replace(value=write_money(minor, open_unit), end=number.end)
                open_unit = ""
                continue
        found.append(Read("money", write_money(minor, currency), number.start, number.end))
        open_unit = currency if worth > 1 else ""
    return found


def _word(found: str) -> str:
    """A word as it stands in the tables; a long s or dotless i, which a pattern takes for the same letter, is one."""
    return found.casefold().replace("\u0131", "i")


def _shared(word: str, language: str) -> bool:
    """Whether a subunit's word serves several currencies: in Indonesian and Estonian *sen* is a hundredth of any."""
    return language in {"id", "et"} and _word(word) in {"sen", "sent", "seni", "senti"}


def _minor(number: str, currency: str, tongue: Tongue) -> int:
    whole, part = _split(number, tongue)
    digits = minor_digits(currency)
    return int(f"{_whole(whole, tongue)}{(part + '0' * digits)[:digits]}")


def _whole(number: str, tongue: Tongue) -> int:
    digits: str = "".join(c for c in _split(number, tongue)[0] if c.isdigit())
    return int(digits)


def _split(number: str, tongue: Tongue) -> tuple[str, str]:
    """A number at its decimal sign."""
    at = next((place for place, char in enumerate(number) if char in tongue.decimal), len(number))
    return number[:at], number[at + 1 :]


def _codes(text: str, language: str) -> list[Read]:
    spelled = list(spoken_codes(text, language))
    found = [Read("code", str(code.value), code.start, code.end) for code in spelled if _mixed(str(code.value))]
    for code in spelled:
        text = text[: code.start] + " " * (code.end - code.start) + text[code.end :]
    for pattern in _patterns(language).codes:
        for match in pattern.finditer(text):
            value = "".join(c for c in match.group() if c.isalnum())
            if _mixed(value):
                found.append(Read("code", value, match.start(), match.end()))
    return found


def _mixed(value: str) -> bool:
    """Whether a code has both letters and figures, without which it may be a word or a number."""
    return any(c.isdigit() for c in value) and any(c.isalpha() for c in value)
