"""From text to facts: every amount, date and code that stands in it, in order."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Literal, NamedTuple

from calmreply.findings import LocaleError, near_help
from calmreply.money import minor_digits, write_money
from calmreply.readback.tables import SIGNS, TONGUES, Tongue

__all__ = ["Read", "read_back"]

_CODE = re.compile(r"(?<![\w/.-])(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*[0-9])[A-Z0-9]{2,}(?:-[A-Z0-9]{2,})+(?![\w-])")
_SPELLED = re.compile(r"(?<!\w)[A-Z0-9](?:[ ,]+[A-Z0-9](?!\w)){4,}")
_LINK = re.compile(r"https?://\S+|\S+@\S+")
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


def read_back(text: str, locale: str) -> tuple[Read, ...]:
    """The amounts, dates and codes in ``text``, in order; `LocaleError` for a language it cannot read."""
    language = locale.split("-", maxsplit=1)[0]
    tongue = TONGUES.get(language)
    if tongue is None:
        raise LocaleError(f"facts cannot be read back in `{locale}`", help=near_help(locale, TONGUES))
    plain = _LINK.sub(lambda m: " " * len(m.group()), text)
    found = [*_dates(plain, language, tongue), *_amounts(plain, language, tongue), *_codes(plain)]
    return tuple(sorted(found, key=lambda read: read.start))


@lru_cache(maxsize=32)
def _patterns(language: str) -> _Patterns:
    tongue = TONGUES[language]
    groups = re.escape(tongue.groups)
    # Bounded, so that no text costs more than its length: no amount has more digits.
    number = rf"\d{{1,15}}(?:[{groups}]\d{{3}}){{0,6}}(?:{re.escape(tongue.decimal)}\d{{1,9}})?"
    gap = r"[ \u00a0\u202f]?"
    signed = re.compile(
        rf"(?<!\w)(?:(?P<before>{_SIGN}){gap}(?P<n1>{number})|(?P<n2>{number}){gap}(?P<after>{_SIGN}))(?!\w)"
    )
    words = "|".join(sorted((re.escape(w) for w, _, _ in tongue.money), key=len, reverse=True))
    spoken = re.compile(
        rf"(?<!\w)(?P<n>{number}){gap}(?P<w>{words})\w*(?:(?:\s+\w{{1,3}})?\s+(?P<n2>\d{{1,2}}){gap}(?P<w2>{words})\w*)?",
        re.IGNORECASE,
    )
    months = "|".join(sorted(map(re.escape, tongue.months), key=len, reverse=True))
    first = f"|{tongue.first}" if tongue.first else ""
    date = re.compile(
        rf"(?<!\w)(?P<d>\d{{1,2}}{first})(?:[.º°]|st|nd|rd|th)?\s+(?P<m>{months})\w*\.?,?\s+(?P<y>\d{{4}})(?!\d)",
        re.IGNORECASE,
    )
    return _Patterns(signed, spoken, date)


def _dates(text: str, language: str, tongue: Tongue) -> list[Read]:
    found = []
    for match in _patterns(language).date.finditer(text):
        day = 1 if _word(match["d"]) == tongue.first else int(match["d"])
        month = tongue.months.index(_word(match["m"])) + 1
        try:
            value = dt.date(int(match["y"]), month, day).isoformat()
        except ValueError:
            continue
        found.append(Read("date", value, match.start(), match.end()))
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
    return found


def _word(found: str) -> str:
    """A word as it stands in the tables; a long s or dotless i, which a pattern takes for the same letter, is one."""
    return found.casefold().replace("\u0131", "i")


def _shared(word: str, language: str) -> bool:
    """Whether a subunit's word serves several currencies: in Indonesian and Estonian *sen* is a hundredth of any."""
    return language in {"id", "et"} and _word(word) == "sen"


def _minor(number: str, currency: str, tongue: Tongue) -> int:
    whole, _, part = number.partition(tongue.decimal)
    digits = minor_digits(currency)
    return int(f"{_whole(whole, tongue)}{(part + '0' * digits)[:digits]}")


def _whole(number: str, tongue: Tongue) -> int:
    digits: str = "".join(c for c in number.partition(tongue.decimal)[0] if c.isdigit())
    return int(digits)


def _codes(text: str) -> list[Read]:
    found = []
    for pattern in (_CODE, _SPELLED):
        for match in pattern.finditer(text):
            value = "".join(c for c in match.group() if c.isalnum())
            if any(c.isdigit() for c in value) and any(c.isalpha() for c in value):
                found.append(Read("code", value, match.start(), match.end()))
    return found
