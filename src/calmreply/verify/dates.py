"""Days in free text: absolute in any usual form, and relative to the decision (*tomorrow*, *by Friday*)."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from calmreply.readback.tables import TONGUES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.verify.lexicon import Lexicon
    from calmreply.verify.normal import Token

__all__ = ["business_days", "dates"]

_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")
_NUMERIC = re.compile(r"(?<![\d./,-])(\d{1,2})([./-]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2}))?(?![\d/])(?!,\d)")
_JAPANESE = re.compile(r"(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?日")
_WEEK = 7


def dates(masked: str, words: list[Token], book: Lexicon, as_of: dt.datetime) -> Iterator[tuple[int, int, set[str]]]:
    """Each day that stands in a text: start, end, and the ISO dates that it can mean."""
    today = as_of.date()
    if any(c.isdigit() for c in masked):
        yield from _absolute(masked, book.language, today)
    yield from _relative(masked, words, book, today)


def _absolute(text: str, language: str, today: dt.date) -> Iterator[tuple[int, int, set[str]]]:
    for m in _ISO.finditer(text):
        yield m.start(), m.end(), _days(int(m[1]), int(m[2]), int(m[3]))
    for m in _NUMERIC.finditer(text):
        if not m[4] and (m[2] != "." or not _dotted(text, m)):
            continue
        year = _year(m[4])
        found = _of_year(int(m[1]), int(m[3]), year, today)
        if not found and language == "en":
            found = _of_year(int(m[3]), int(m[1]), year, today)
        if found or m[4]:
            yield m.start(), m.end(), found or {m.group()}
    if language == "ja":
        for m in _JAPANESE.finditer(text):
            yield m.start(), m.end(), _of_year(int(m[3]), int(m[2]), _year(m[1]), today) or {m.group()}
        return
    months = TONGUES[language].months
    low = text.lower()
    if not any(month in low for month in months):
        return
    for pattern in _named(language):
        for m in pattern.finditer(text):
            month = months.index(m["m"].lower()) % 12 + 1
            found = _of_year(int(m["d"]), month, _year(m["y"]), today)
            yield m.start(), m.end(), found or {m.group()}


def _dotted(text: str, m: re.Match[str]) -> bool:
    """Whether two numbers with a point are a day and a month (``24.11.``), and not a decimal."""
    return text[m.end() : m.end() + 1] == "."


def _year(year: str | None) -> int | None:
    if not year:
        return None
    return int(year) + (2000 if len(year) == 2 else 0)


def _of_year(day: int, month: int, year: int | None, today: dt.date) -> set[str]:
    """The date in a year; without one, that of the years around today that is nearest to it."""
    if year is not None:
        return _days(year, month, day)
    near = [d for y in (today.year - 1, today.year, today.year + 1) for d in _days(y, month, day)]
    return {min(near, key=lambda d: abs((dt.date.fromisoformat(d) - today).days))} if near else set()


def _days(year: int, month: int, day: int) -> set[str]:
    try:
        return {dt.date(year, month, day).isoformat()}
    except ValueError:
        return set()


@lru_cache(maxsize=32)
def _named(language: str) -> tuple[re.Pattern[str], ...]:
    months = "|".join(sorted(map(re.escape, TONGUES[language].months), key=len, reverse=True))
    joined = language == "ar"
    beside = "0-9A-Za-z" if joined else r"\w"
    rest = "" if joined else r"[^\W\d_]{0,8}"
    of = r"(?:(?:of|de|del|d[i']) ?)?"
    year = rf"(?:\.?,?[ ]{of}(?P<y>\d{{4}})(?!\d))?"
    first = rf"(?<![{beside}])(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th|er|[ºo°])?[ ]?{of}(?P<m>{months}){rest}(?!\w){year}"
    found = [re.compile(first, re.IGNORECASE)]
    if language in {"en", "et"}:
        found.append(
            re.compile(
                rf"(?<!\w)(?P<m>{months}){rest}[ ](?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d.,]*\d)"
                rf"(?:,?[ ](?P<y>\d{{4}}))?",
                re.IGNORECASE,
            )
        )
    return tuple(found)


def _relative(text: str, words: list[Token], book: Lexicon, today: dt.date) -> Iterator[tuple[int, int, set[str]]]:
    if book.joined:
        for form, ahead in book.days.items():
            for m in re.finditer(re.escape(form), text):
                yield m.start(), m.end(), {(today + dt.timedelta(days=ahead)).isoformat()}
        for form, weekday in book.weekdays.items():
            for m in re.finditer(re.escape(form), text):
                yield m.start(), m.end(), _next(weekday, today)
        return
    plain = [w.text for w in words]
    longest = 3
    for at, word in enumerate(words):
        step: int | None = None
        for size in range(min(longest, len(words) - at), 0, -1):
            step = book.days.get(" ".join(plain[at : at + size]))
            if step is not None:
                yield word.start, words[at + size - 1].end, {(today + dt.timedelta(days=step)).isoformat()}
                break
        if step is None:
            named = _weekday(word.text, book)
            if named is not None:
                yield word.start, word.end, _next(named, today)


def _weekday(word: str, book: Lexicon) -> int | None:
    weekday = book.weekdays.get(word)
    if weekday is None and book.language == "ar" and word[:1] in "لبو":
        weekday = book.weekdays.get(word[1:])
    return weekday


def _next(weekday: int, today: dt.date) -> set[str]:
    """The next such day and the one after it: *by Friday* can be either."""
    ahead = (weekday - today.weekday() - 1) % _WEEK + 1
    return {(today + dt.timedelta(days=ahead + n)).isoformat() for n in (0, _WEEK)}


def business_days(today: dt.date, count: int) -> str:
    """The day so many working days ahead, Saturdays and Sundays left out."""
    day = today
    while count > 0:
        day += dt.timedelta(days=1)
        count -= day.weekday() < 5
    return day.isoformat()
