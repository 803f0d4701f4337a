"""Figures in free text: amounts with currency, percentages, spans of time, counts, codes, links, addresses, telephones.

What a number says can be open (``1.250``); a mention then holds every value it can have in that language. Each stage
takes its characters out of the text, so that nothing is read twice, and looks only a bounded way around a number.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from calmreply.findings import CalmreplyError
from calmreply.money import CURRENCIES, minor_digits, parse_money
from calmreply.readback import read_back
from calmreply.readback.tables import SIGNS, TONGUES
from calmreply.verify.dates import dates

if TYPE_CHECKING:
    from datetime import datetime

    from calmreply.verify.lexicon import Found, Lexicon
    from calmreply.verify.normal import Normal, Token

__all__ = ["Mention", "Value", "mentions"]

Value = tuple[str | int, ...]
"""A kind and what it says: ``("money", 490, "EUR")``, ``("span", 3, "day")``, ``("date", "2026-11-24")`` …"""


class Mention(NamedTuple):
    """A figure that stands in a text: every value that it can have, and its place."""

    kind: str
    values: frozenset[Value]
    start: int
    end: int

    @property
    def value(self) -> Value:
        """One of its values, always the same."""
        return min(self.values, key=str)


_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"\u3000-\u30ff\u4e00-\u9fff]+", re.IGNORECASE)
_BARE_LINK = re.compile(
    r"(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|eu|io|co|info|biz|shop|example|uk|it|de|fr|es|pl|si|ee|bg|id|jp|me|ly|gl)(?![\w.-]*@)(?:/[^\s<>\"]*)?(?!\w)",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_CODE = re.compile(
    r"(?<![A-Za-z0-9-])(?=[A-Za-z-]{0,12}[0-9])[A-Z][A-Z0-9]{0,11}(?:-[A-Z0-9]{1,12}){0,4}(?![A-Za-z0-9-])|(?<![A-Za-z0-9-])[0-9]{1,6}(?:-?[A-Z]{1,6}(?:-?[0-9]{1,6}))(?![A-Za-z0-9-])"
)
_PHONE = re.compile(
    r"(?<![\w.,])(?:\+|00)\d(?:[ .\-/()]{0,2}\d){6,14}(?!\w)|(?<![\w.,])\(?0\d(?:[ .\-/()]{0,2}\d){6,12}(?!\w)"
)
_NUMBER = re.compile(r"\d+(?:(?:[.,'\u066b\u066c]|[ ](?=\d{3}(?!\d)))\d+)*")
_TIME = re.compile(
    r"(?<![\d.,:])([01]?\d|2[0-3])(?:[:.h]([0-5]\d)(?![\d.,]*\d)(?: ?(?:uhr|ore|ur[ie]?))?"
    r"|[ ]?([ap])\.?m\b\.?|(?= (?:uhr|o'clock)\b))",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?<![\d.,:])([01]?\d|2[0-3]):([0-5]\d)(?!\d)")
_TIMES = re.compile(
    r"[ ]?(thousand|million|mille|mila|mil|tisoč|tuhat|хиляди|ribu|rb|juta|tausend|tys|k|ألف|千|万)(?![^\W\d_])",
    re.IGNORECASE,
)
_TIMES_ALL = re.compile(r"[ ]?(千|万)")
_WORTH = {"million": 1_000_000, "juta": 1_000_000, "万": 10_000}
_ISO = re.compile(r"[ ]?([A-Za-z]{3})(?![A-Za-z0-9])")
_ISO_BEFORE = re.compile(r"(?<![A-Za-z0-9])([A-Z]{3})[ ]?-?$")
_SIGN_TABLE: dict[str, tuple[str, ...]] = {
    **{sign: (code,) for sign, code in SIGNS.items() if not sign.isascii() or sign == "Rp"},
    "$": ("USD", "AUD", "CAD", "NZD", "SGD"), "us$": ("USD",), "rp": ("IDR",), "₹": ("INR",), "₽": ("RUB",),
    "₺": ("TRY",), "₩": ("KRW",), "₫": ("VND",), "฿": ("THB",), "₴": ("UAH",), "₪": ("ILS",), "kč": ("CZK",),
    "ft": ("HUF",), "kr": ("SEK", "NOK", "DKK"), "лв": ("BGN",), "fr.": ("CHF",), "sfr": ("CHF",), "¢": ("USD",),
    "ر.س": ("SAR",), "元": ("CNY",), "円": ("JPY",), "zł": ("PLN",), "zl": ("PLN",), "¥": ("JPY", "CNY"),
}  # fmt: skip
_SIGNS = "|".join(sorted((re.escape(s.lower()) for s in _SIGN_TABLE), key=len, reverse=True))
_SIGN_AFTER = re.compile(rf"[ ]?({_SIGNS})(?![a-z\u0430-\u044f])", re.IGNORECASE)
_SIGN_BEFORE = re.compile(rf"(?:^|[^a-z\u0430-\u044f])({_SIGNS})[ ]?-?$", re.IGNORECASE)
_WORD = re.compile(r"[ ]?(?:de |d')?([^\W\d_]+)(?: ([^\W\d_]+))?")
_KANA = re.compile(r"[ ]?([\u30a1-\u30fc]+)")
_AND = re.compile(r"(?: \w{1,3})? (\d{1,2}) ?$")
_PERCENT = re.compile(r"[ ]?[%\u066a\u2030]")
_BEFORE, _AFTER = 8, 40
_MOST_DIGITS = 30
_ARTICLES = frozenset({"de", "es", "fr", "it"})
"""Languages in which *one* is also the article: *una splendida giornata*."""
_NEAR = 2
"""Words that may stand between a number and the unit it counts."""


def mentions(text: Normal, words: list[Token], found: list[Found], book: Lexicon, as_of: datetime) -> list[Mention]:
    """Every figure in a text, in order of place."""
    language = book.language
    clean = text.clean
    out: list[Mention] = []
    hidden = list(clean)

    def take(kind: str, start: int, end: int, values: set[Value]) -> None:
        out.append(Mention(kind, frozenset(values), start, end))
        hidden[start:end] = "\x00" * (end - start)

    for pattern, kind in ((_MAIL, "mail"), (_LINK, "link"), (_BARE_LINK, "link")):
        if kind == "mail" and "@" not in clean:
            continue
        for m in pattern.finditer("".join(hidden)):
            shown = m.group().rstrip(".,;:!?)")
            take(kind, m.start(), m.start() + len(shown), {(kind, shown.lower())})
    if any(c.isdigit() for c in clean) or book.numbers:
        for start, end, days in dates("".join(hidden), words, book, as_of):
            if "\x00" not in hidden[start:end]:
                take("date", start, end, {("date", day) for day in days})
    if any(c.isdigit() for c in clean):
        _figures("".join(hidden), hidden, take)
    _counted("".join(hidden), clean, words, found, book, take)
    if language in {"en", "it", "id", "et", "sl", "bg"}:
        for read in read_back(clean, language) if _said(words, book) else ():
            if read.kind == "money" and "\x00" not in hidden[read.start : read.end] and not clean[read.start].isdigit():
                minor, currency = parse_money(read.value)
                take("money", read.start, read.end, {("money", minor, currency)})
            elif read.kind == "date" and "\x00" not in hidden[read.start : read.end]:
                take("date", read.start, read.end, {("date", read.value)})
    out.sort(key=lambda m: (m.start, m.end))
    return out


def _said(words: list[Token], book: Lexicon) -> bool:
    """Whether amounts or dates in words can stand in a text: it is costly to look."""
    prefixes = _money_prefixes(book.language)
    months = TONGUES[book.language].months
    return any(w.text.startswith(prefixes) or w.text.startswith(months) for w in words)


@lru_cache(maxsize=32)
def _money_prefixes(language: str) -> tuple[str, ...]:
    return tuple(word.lower() for word, _, _ in TONGUES[language].money)


def _figures(masked: str, hidden: list[str], take: object) -> None:
    """Codes, telephone numbers and times of day, which hold digits but are no numbers."""
    assert callable(take)  # noqa: S101 - the one function that is given here
    for m in _PHONE.finditer(masked):
        take("phone", m.start(), m.end(), {("phone", "".join(c for c in m.group() if c.isdigit()))})
    masked = "".join(hidden)
    for m in _CODE.finditer(masked):
        value = "".join(c for c in m.group() if c.isalnum())
        if any(c.isalpha() for c in value) and not _money_code(m.group()):
            take("code", m.start(), m.end(), {("code", value)})
    masked = "".join(hidden)
    for m in _CLOCK.finditer(masked):
        take("time", m.start(), m.end(), {("time", int(m[1]), int(m[2]))})
    masked = "".join(hidden)
    for m in _TIME.finditer(masked):
        if not m[3] and "." in m.group() and "uhr" not in m.group().lower():
            continue
        hour = int(m[1]) % 12 + (12 if (m[3] or "").lower() == "p" else 0) if m[3] else int(m[1])
        take("time", m.start(), m.end(), {("time", hour, int(m[2] or 0))})


def _money_code(text: str) -> bool:
    """Whether a code is an amount with its currency before it: *EUR20*, *Rp75*."""
    return text[:3] in CURRENCIES and text[3:].isdigit()


def _counted(masked: str, clean: str, words: list[Token], found: list[Found], book: Lexicon, take: object) -> None:
    """Amounts, percentages, spans and counts, in digits or in words."""
    assert callable(take)  # noqa: S101
    units = sorted((f for f in found if f.name.startswith("unit.")), key=lambda f: f.start)
    percents = [f for f in found if f.name == "percent"]
    at = 0
    end_before = 0
    for m in _NUMBER.finditer(masked):
        if m.start() < end_before:
            continue
        start, end = m.start(), m.end()
        held = _money(clean, start, end, m.group(), book)
        if held is not None:
            values, first, last = held
            take("money", first, last, values)
            end_before = last
            continue
        numbers = _numbers(m.group(), book.language)
        tail = masked[end : end + 4]
        if (sign := _PERCENT.match(tail)) or any(0 <= p.start - end <= 2 for p in percents):
            take("percent", start, end + (sign.end() if sign else 0), {("percent", n) for n in numbers})
            continue
        while at < len(units) and units[at].end <= end:
            at += 1
        unit = units[at] if at < len(units) and _between(masked[end : units[at].start], book) else None
        if unit is not None:
            take("span", start, unit.end, {("span", n, unit.name[5:]) for n in numbers})
        else:
            take("number", start, end, {("number", n) for n in numbers})
    if not book.numbers or book.joined:
        return
    starts = {u.first: u for u in units}
    for place, word in enumerate(words):
        number = book.numbers.get(word.text)
        if number is None or (number == 1 and book.language in _ARTICLES):
            continue
        for step in range(1, _NEAR + 1):
            unit = starts.get(place + step)
            if unit is not None and unit.start < len(masked) and masked[word.start] != "\x00":
                take("span", word.start, unit.end, {("span", f"{number}", unit.name[5:])})
                break
            if place + step < len(words) and words[place + step].text in book.numbers:
                break


def _between(gap: str, book: Lexicon) -> bool:
    """Whether a unit stands near enough behind a number to be what it counts."""
    if book.joined:
        return gap.strip() in {"", "、", "~"}
    return (
        len(gap) <= 14
        and gap.count(" ") <= _NEAR
        and not any(c in "-.,;:!?\x00" or c.isdigit() for c in gap.strip("-. "))
    )


def _numbers(number: str, language: str) -> set[str]:
    """What a number can say, as plain decimals without zeros at the end."""
    if len(number) > _MOST_DIGITS:
        return {"?"}
    tongue = TONGUES[language]
    signs = [c for c in number if not c.isdigit()]
    if not signs:
        return {str(int(number))}
    last = max(number.rfind(c) for c in set(signs))
    tail = number[last + 1 :]
    mark = number[last]
    found = set()
    as_group = all(len(p) == 3 for p in re.split(r"\D", number)[1:])
    decimal = mark in tongue.decimal or (mark in ".,\u066b" and not (as_group and mark in tongue.groups))
    if decimal and signs.count(mark) == 1:
        whole = "".join(c for c in number[:last] if c.isdigit())
        part = tail.rstrip("0")
        found.add(f"{int(whole)}.{part}" if part else str(int(whole)))
    if as_group and (mark in tongue.groups or signs.count(mark) > 1 or mark in " '\u066c"):
        found.add(str(int("".join(c for c in number if c.isdigit()))))
    return found or {"".join(c if c.isdigit() else "." for c in number)}


def _money(clean: str, start: int, end: int, number: str, book: Lexicon) -> tuple[set[Value], int, int] | None:
    """The amount that a number is, with its place; None if no currency stands beside it."""
    worth = 1
    after = clean[end : end + _AFTER]
    times = (_TIMES_ALL if book.joined else _TIMES).match(after)
    last = end
    if times:
        worth = _WORTH.get(times[1].lower(), 1000)
        last = end + times.end()
        after = clean[last : last + _AFTER]
    codes: tuple[str, ...] = ()
    unit, first = 100, start
    if m := _SIGN_AFTER.match(after):
        codes, last = _SIGN_TABLE.get(m[1].lower()) or _SIGN_TABLE.get(m[1], ()), last + m.end()
        unit = 1 if m[1] == "¢" else 100
    elif (
        (m := _ISO.match(after))
        and m[1].upper() in CURRENCIES
        and (m[1].isupper() or m[1].lower() in {"eur", "gbp", "usd", "idr"})
    ):
        codes, last = (m[1].upper(),), last + m.end()
    elif m := (_KANA if book.joined else _WORD).match(after):
        named = _named(m, book)
        if named is not None:
            (code, unit), length = named
            codes, last = (code,), last + m.start() + length
    if not codes:
        before = clean[max(0, start - _BEFORE) : start]
        if m := _SIGN_BEFORE.search(before):
            codes = _SIGN_TABLE.get(m[1].lower()) or _SIGN_TABLE.get(m[1], ())
            first = start - (len(before) - m.start(1))
        elif (m := _ISO_BEFORE.search(before)) and m[1] in CURRENCIES:
            codes, first = (m[1],), start - (len(before) - m.start(1))
    if not codes:
        return None
    values: set[Value] = set()
    for code in codes:
        for plain in _numbers(number, book.language):
            minor = _minor(plain, code, worth, unit)
            if minor is not None:
                values.add(("money", minor, code))
    if not values:
        values = {("money", -1, codes[0])}
    if unit != 1 and (
        m := re.match(r"(?: (?:and|e|ja|in|dan|и|y|et|und|i|و))? (\d{1,2}) ?([^\W\d_]+)", clean[last : last + 30])
    ):
        small = _unit(m[2].lower(), book)
        if small is not None and small[1] == 1 and len(values) == 1:
            ((_, major, unit_code),) = values
            values, last = {("money", int(major) + int(m[1]), unit_code)}, last + m.end()
    return values, first, last


def _minor(plain: str, code: str, worth: int, unit: int) -> int | None:
    """Minor units of a plain decimal; None where it has more decimals than a currency can."""
    try:
        digits = minor_digits(code)
    except CalmreplyError:  # pragma: no cover - the code is in the table
        return None
    whole, _, part = plain.partition(".")
    if not whole.isdigit() or (part and not part.isdigit()) or len(whole) > 15:
        return None
    if unit == 1:
        return int(whole) if not part else None
    scaled = int(whole + part) * worth * 10**digits
    step = 10 ** len(part)
    return scaled // step if scaled % step == 0 else None


def _named(m: re.Match[str], book: Lexicon) -> tuple[tuple[str, int], int] | None:
    """A currency by its name in one word or two, and how far it goes."""
    if not book.joined and m[2]:
        both = _unit(f"{m[1]} {m[2]}".lower(), book)
        if both is not None:
            return both, m.end()
    one = _unit(m[1].lower(), book)
    return None if one is None else (one, m.end(1))


@lru_cache(maxsize=4096)
def _unit_of(word: str, language: str, money: tuple[tuple[str, str], ...]) -> tuple[str, int] | None:
    best: tuple[int, tuple[str, int]] | None = None
    for prefix, code in money:
        bare = prefix.rstrip("*")
        if word == bare or (prefix.endswith("*") and word.startswith(bare)):
            best = max(best or (0, ("", 0)), (len(bare), (code, 100)))
    exact = not TONGUES[language].ending.startswith(r"\w")
    for form, code, worth in TONGUES[language].money:
        low = form.lower()
        close = word == low or (
            not exact and word.startswith(low) and len(word) - len(low) <= 5 and " " not in word[len(low) :]
        )
        if close:
            best = max(best or (0, ("", 0)), (len(low), (code, worth)))
    return best[1] if best else None


def _unit(word: str, book: Lexicon) -> tuple[str, int] | None:
    return _unit_of(word, book.language, tuple(book.money.items()))
