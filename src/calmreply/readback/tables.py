"""What a reader of each language knows: how numbers are pointed, what months and money are called."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["SIGNS", "TONGUES", "Tongue"]


class Tongue(NamedTuple):
    """One language. ``months`` are the beginnings by which a month is known in any of its cases.

    ``money`` maps the beginning of a word to (currency, minor units of one); ``first`` is a word for the first of the
    month; ``decimal`` and ``groups`` are the signs in numbers.
    """

    decimal: str
    groups: str
    months: tuple[str, ...]
    money: tuple[tuple[str, str, int], ...]
    first: str = ""


SIGNS: dict[str, str] = {"€": "EUR", "£": "GBP", "Rp": "IDR", "EUR": "EUR", "GBP": "GBP", "IDR": "IDR"}
"""Currency signs and codes that stand beside a number."""

_SPACES = " \u00a0\u202f"

TONGUES: dict[str, Tongue] = {
    "en": Tongue(
        ".",
        ",",
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        (
            ("euro", "EUR", 100),
            ("cent", "EUR", 1),
            ("pound", "GBP", 100),
            ("pence", "GBP", 1),
            ("penny", "GBP", 1),
            ("rupiah", "IDR", 100),
            ("sen", "IDR", 1),
        ),
    ),
    "it": Tongue(
        ",",
        "." + _SPACES,
        ("genn", "febb", "mar", "apr", "magg", "giu", "lug", "ago", "sett", "ott", "nov", "dic"),
        (
            ("euro", "EUR", 100),
            ("cent", "EUR", 1),
            ("sterlin", "GBP", 100),
            ("pence", "GBP", 1),
            ("penny", "GBP", 1),
            ("rupi", "IDR", 100),
            ("sen", "IDR", 1),
        ),
        first="primo",
    ),
    "id": Tongue(
        ",",
        ".",
        ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"),
        (
            ("euro", "EUR", 100),
            ("sen euro", "EUR", 1),
            ("sen", "EUR", 1),
            ("pound sterling", "GBP", 100),
            ("pound", "GBP", 100),
            ("pence", "GBP", 1),
            ("penny", "GBP", 1),
            ("penni", "GBP", 1),
            ("rupiah", "IDR", 100),
        ),
    ),
    "et": Tongue(
        ",",
        "." + _SPACES,
        ("jaan", "veeb", "märts", "apr", "mai", "juun", "juul", "aug", "sept", "okt", "nov", "dets"),
        (
            ("euro", "EUR", 100),
            ("sen", "EUR", 1),
            ("nael", "GBP", 100),
            ("penn", "GBP", 1),
            ("ruupia", "IDR", 100),
        ),
    ),
    "sl": Tongue(
        ",",
        "." + _SPACES,
        ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "avg", "sep", "okt", "nov", "dec"),
        (
            ("evr", "EUR", 100),
            ("cent", "EUR", 1),
            ("funt", "GBP", 100),
            ("pen", "GBP", 1),
            ("rupij", "IDR", 100),
            ("sen", "IDR", 1),
        ),
    ),
    "bg": Tongue(
        ",",
        "." + _SPACES,
        ("яну", "фев", "март", "апр", "май", "юни", "юли", "авг", "септ", "окт", "ноем", "дек"),
        (
            ("евроцент", "EUR", 1),
            ("евро", "EUR", 100),
            ("цент", "EUR", 1),
            ("паунд", "GBP", 100),
            ("лир", "GBP", 100),
            ("пенс", "GBP", 1),
            ("пени", "GBP", 1),
            ("рупи", "IDR", 100),
            ("сен", "IDR", 1),
        ),
    ),
}
