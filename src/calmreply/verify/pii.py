"""Personal data by its form: addresses, cards, accounts, telephone numbers, national numbers, references.

A form counts where its check digits do. With the extra ``verify`` telephone numbers are known to be some (phonenumbers)
and national numbers are checked (python-stdnum); without it the search is wider, never narrower: every number of nine
digits and more is taken for a person's. Patterns are bounded, so that the work is linear in the text.
"""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as Base64Error
from functools import cache
from importlib import import_module
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.verify.lexicon import language_of, lexicon
from calmreply.verify.normal import normal, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Personal", "decoded", "digit_runs", "personal"]


class Personal(NamedTuple):
    """Something personal in a text, by its place: ``kind`` is ``e-mail``, ``card``, ``IBAN``, ``telephone number``,
    ``national number``, ``address in a network`` or ``number``; ``value`` is it without what parts it.
    """  # noqa: D205 - one sentence over two lines

    kind: str
    value: str
    start: int
    end: int


class Run(NamedTuple):
    """Digits that belong together, written in figures or words."""

    digits: str
    start: int
    end: int
    spelled: bool


_AT, _DOT = r"(?:@|[\[({]\s?at\s?[\])}])", r"(?:\.|[\[({]\s?dot\s?[\])}])"
_MAIL = re.compile(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}\s{{0,2}}{_AT}\s{{0,2}}[\w-]{{1,63}}(?:\s{{0,2}}{_DOT}\s{{0,2}}[\w-]{{1,63}}){{1,4}}"
    r"|(?<![\w.+-])[\w.+-]{1,64} at [\w-]{1,63}(?: dot [\w-]{1,63}){1,4}",
    re.IGNORECASE,
)
_IBAN = re.compile(r"(?<![^\W_])[A-Za-z]{2}\d\d(?:[ -]?[A-Za-z0-9]){11,40}")
_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29,
    "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29,
    "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28,
    "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20,
    "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22,
    "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25,
    "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SC": 31, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25,
    "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
}  # fmt: skip
_GAP = re.compile(r"[ \u00a0\u202f.\-/()+]{0,3}")
_SSN = re.compile(r"(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\w-])")
_NETWORK = re.compile(r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7})(?![\w:])")
_MAC = re.compile(
    r"(?<![\w:-])[0-9A-Fa-f]{2}(?:([:-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2}){4}(?![\w:-])"
    r"|(?<![\w.])[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2}(?![\w.])"
)
_CODED = re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{8,4096}={0,2}")
_NUMBER = re.compile(r"(?<![\w-])(?:[A-Z]{0,6}\d[A-Z0-9]{6,16}[A-Z]?|\d{6}[- ]\d{4,7})(?![\w-])")
_DATE = re.compile(r"(?:\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4})(?:[T ]|$)")
_CARD = re.compile(r"3|4|5|6|2[2-7]|1\d{14}$")
_PARTED = re.compile(r"\d[ \u00a0\u202f.\-/()+]")
_ISBN = re.compile(r"97[89]\d{10}")
# Without zero: that is a word of its own in each language.
_ZERO = {
    "en": "zero oh nought", "it": "zero", "id": "nol kosong", "et": "null", "sl": "nič nula", "bg": "нула",
    "de": "null", "fr": "zéro", "es": "cero", "pl": "zero", "ar": "صفر", "ja": "零 ゼロ",
}  # fmt: skip
_REGIONS = {
    "en": ("GB", "US"), "it": ("IT",), "id": ("ID",), "et": ("EE",), "sl": ("SI",), "bg": ("BG",), "de": ("DE",),
    "fr": ("FR",), "es": ("ES",), "pl": ("PL",), "ar": ("EG",), "ja": ("JP",),
}  # fmt: skip
_NATIONAL = ("bg.egn", "de.idnr", "ee.ik", "es.dni", "es.nie", "fr.nir", "it.codicefiscale", "pl.pesel", "si.emso")
_DIGITS_OF_A_NUMBER = 9
"""Digits from which on a number is taken for a person's where nothing is known of numbers."""
_LEAST_CODED = 5
_MOST_DIGITS, _LEAST_DIGITS = 10, 7


def personal(text: str, locale: str) -> list[Personal]:
    """Everything in a text that is personal by its form, in order, none within another.

    ``text`` is a normalised one (`calmreply.verify.normal`), and the places are in it.

    >>> [(p.kind, p.value) for p in personal("Refund to DE89 3704 0044 0532 0130 00 today", "en")]
    [('IBAN', 'DE89370400440532013000')]
    """
    found = sorted(_all(text, locale), key=lambda p: (p.start, p.start - p.end))
    kept: list[Personal] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _all(text: str, locale: str) -> Iterator[Personal]:
    for mail in _MAIL.finditer(text):
        yield Personal("e-mail", _mail(mail.group()), *mail.span())
    runs = digit_runs(text, language_of(locale))
    if not runs and not any(c.isdigit() for c in text) and "::" not in text:  # nothing else can stand here
        return
    yield from _ibans(text)
    for network in _NETWORK.finditer(text):
        try:
            ip_address(network.group())
        except ValueError:
            continue
        if sum(c.isalnum() for c in network.group()) >= 4:
            yield Personal("address in a network", network.group().lower(), *network.span())
    for mac in _MAC.finditer(text):
        yield Personal("address in a network", mac.group().lower(), *mac.span())
    for number in _SSN.finditer(text):
        yield Personal("national number", "".join(c for c in number.group() if c.isdigit()), *number.span())
    for run in runs:
        size = len(run.digits)
        if 13 <= size <= 19 and _CARD.match(run.digits) and _luhn(run.digits):
            yield Personal("card", run.digits, run.start, run.end)
        elif run.spelled and size >= _LEAST_DIGITS:
            yield Personal("number", run.digits, run.start, run.end)
    yield from _phones(text, language_of(locale), runs)
    yield from _nationals(text, runs)


def _mail(text: str) -> str:
    """An e-mail address as it was meant."""
    plain = re.sub(r"\s?[\[({]\s?at\s?[\])}]\s?| at ", "@", text.lower())
    return "".join(re.sub(r"\s?[\[({]\s?dot\s?[\])}]\s?| dot ", ".", plain).split())


def _ibans(text: str) -> Iterator[Personal]:
    for run in _IBAN.finditer(text):
        length = _LENGTHS.get(run.group()[:2].upper())
        places = [run.start() + at for at, char in enumerate(run.group()) if char.isalnum()]
        if length is None or len(places) < length:
            continue
        value = "".join(text[at] for at in places[:length]).upper()
        end = places[length - 1] + 1
        whole = end >= len(text) or not text[end].isalnum()
        if whole and value.isascii() and int("".join(str(int(c, 36)) for c in value[4:] + value[:4])) % 97 == 1:
            yield Personal("IBAN", value, run.start(), end)


def _luhn(digits: str) -> bool:
    total = sum(map(int, digits[-1::-2])) + sum(sum(divmod(2 * int(d), 10)) for d in digits[-2::-2])
    return total % 10 == 0


@cache
def _spelled(language: str) -> dict[str, str]:
    """The words of a language for single digits."""
    book = lexicon(language)
    words = {normal(word).plain: "0" for word in _ZERO.get(language, "").split()}
    words.update({word: str(n) for word, n in book.numbers.items() if n <= 9} if book is not None else {})
    return words


def digit_runs(text: str, language: str) -> list[Run]:
    """The digits of a text that stand together, parted by no more than a sign or two; also those spelled out."""
    words = _spelled(language)
    runs: list[Run] = []
    for token in tokens(text.lower()):
        digits = token.text if token.text.isascii() and token.text.isdigit() else words.get(token.text, "")
        spelled = digits != token.text
        if not digits:
            continue
        if runs and len(runs[-1].digits) < 40 and _GAP.fullmatch(text, runs[-1].end, token.start):
            last = runs[-1]
            runs[-1] = Run(last.digits + digits, last.start, token.end, last.spelled or spelled)
        else:
            runs.append(Run(digits, token.start, token.end, spelled))
    return runs


def _phones(text: str, language: str, runs: list[Run]) -> Iterator[Personal]:
    known = _module("phonenumbers")
    wide = [run for run in runs if len(run.digits) >= _LEAST_DIGITS]
    if known is None:
        for run in wide:
            if len(run.digits) >= _DIGITS_OF_A_NUMBER and not _ISBN.fullmatch(run.digits):
                yield Personal("number", run.digits, run.start, run.end)
        return
    for run in wide:
        start = max(run.start - 2, 0)
        start += text[start : run.start].rfind("+") if "+" in text[start : run.start] else run.start - start
        if _DATE.match(text[run.start : run.end]) or not 7 <= len(run.digits) <= 15:
            continue
        written = text[start : run.end]
        for region in _REGIONS.get(language, ()) if not written.startswith("+") else ("ZZ",):
            try:
                number = known.parse(written, region)
            except known.NumberParseException:
                continue
            # Seven figures in a row are a number of anything; a telephone number is parted, long, or begins as one.
            sure = len(run.digits) >= _MOST_DIGITS or written[0] in "+0(" or _PARTED.search(written)
            if known.is_valid_number(number) and sure:
                yield Personal("telephone number", run.digits, start, run.end)
                break


def _nationals(text: str, runs: list[Run]) -> Iterator[Personal]:
    checks = [m for name in _NATIONAL if (m := _module(f"stdnum.{name}")) is not None]
    if not checks:
        return  # telephone numbers are not known either, and every long number was taken
    places = {(m.start(), m.end()) for m in _NUMBER.finditer(text.upper() if text.isascii() else text)}
    places |= {(run.start, run.end) for run in runs if 9 <= len(run.digits) <= 15}
    for start, end in sorted(places):
        value = text[start:end]
        if _DATE.match(value) or sum(c.isalnum() for c in value) < _DIGITS_OF_A_NUMBER:
            continue
        if any(check.is_valid(value) for check in checks):
            yield Personal("national number", "".join(c for c in value if c.isalnum()).upper(), start, end)


@cache
def _module(name: str) -> Any:
    """A module of the extra ``verify``, None where it is not installed."""
    try:
        return import_module(name)
    except ImportError:
        return None


def decoded(text: str) -> Iterator[tuple[str, int, int]]:
    """What stands in a text in base64, read, with its place; only what reads as text."""
    for run in _CODED.finditer(text):
        coded = run.group().rstrip("=").replace("-", "+").replace("_", "/")
        for more in ("", "="):  # a sign too many at the end is overlooked
            try:
                plain = b64decode((coded + "=" * (-len(coded) % 4) + more)[: len(coded) + 3], validate=False).decode()
            except (Base64Error, ValueError):
                continue
            if len(plain) >= _LEAST_CODED and plain.isprintable():
                yield plain, run.start(), run.end()
            break
