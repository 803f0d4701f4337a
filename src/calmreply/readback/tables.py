"""What a reader of each language knows: how numbers are pointed, what months and money are called."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["SIGNS", "TONGUES", "Tongue"]


class Tongue(NamedTuple):
    """One language. ``months`` are the beginnings by which a month is known in any of its cases.

    ``money`` maps the beginning of a word to (currency, minor units of one); ``first`` is a word for the first of the
    month; ``decimal`` and ``groups`` are the signs in numbers, any of which may stand; ``of`` is a word between the
    parts of a date. ``ending`` is what may follow the beginning of a word of money; ``loose`` says that words are
    joined to a number or a code without a space, and ``date`` is the pattern of a date that has the year first.
    """

    decimal: str
    groups: str
    months: tuple[str, ...]
    money: tuple[tuple[str, str, int], ...]
    first: str = ""
    of: str = ""
    ending: str = r"\w*"
    loose: bool = False
    date: str = ""


SIGNS: dict[str, str] = {
    **{code: code for code in ("EUR", "GBP", "IDR", "PLN", "JPY", "SAR")},
    "€": "EUR",
    "£": "GBP",
    "Rp": "IDR",
    "zł": "PLN",
    "¥": "JPY",
    "\uffe5": "JPY",
    "円": "JPY",
    "ر.س": "SAR",
}
"""Currency signs and codes that stand beside a number."""

_SPACES = " \u00a0\u202f"


def _each(forms: str, currency: str, worth: int) -> tuple[tuple[str, str, int], ...]:
    return tuple((form, currency, worth) for form in forms.split())


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
    "de": Tongue(
        ",",
        "." + _SPACES,
        ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"),
        (
            ("euro", "EUR", 100),
            ("cent", "EUR", 1),
            ("pfund", "GBP", 100),
            ("pence", "GBP", 1),
            ("penny", "GBP", 1),
            ("rupi", "IDR", 100),
            ("sen", "IDR", 1),
            ("złoty", "PLN", 100),
            ("grosz", "PLN", 1),
            ("yen", "JPY", 1),
        ),
    ),
    "fr": Tongue(
        ",",
        "." + _SPACES,
        ("janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"),
        (
            ("euro", "EUR", 100),
            ("centime", "EUR", 1),
            ("cent", "EUR", 1),
            ("livre", "GBP", 100),
            ("pence", "GBP", 1),
            ("penny", "GBP", 1),
            ("roupie", "IDR", 100),
            ("sen", "IDR", 1),
            ("zloty", "PLN", 100),
            ("grosz", "PLN", 1),
            ("yen", "JPY", 1),
        ),
        first="premier",
    ),
    "es": Tongue(
        ",",
        "." + _SPACES,
        ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
        (
            ("euro", "EUR", 100),
            ("céntimo", "EUR", 1),
            ("centavo", "EUR", 1),
            ("libra", "GBP", 100),
            ("penique", "GBP", 1),
            ("rupia", "IDR", 100),
            ("sen", "IDR", 1),
            ("esloti", "PLN", 100),
            ("grosz", "PLN", 1),
            ("yen", "JPY", 1),
        ),
        first="primero",
        of="del?",
    ),
    "pl": Tongue(
        ",",
        "." + _SPACES,
        ("stycz", "lut", "mar", "kwie", "maj", "czerw", "lip", "sierp", "wrze", "paźdz", "listop", "grud"),
        (
            ("euro", "EUR", 100),
            ("cent", "EUR", 1),
            ("funt", "GBP", 100),
            ("pens", "GBP", 1),
            ("rupi", "IDR", 100),
            ("sen", "IDR", 1),
            ("złot", "PLN", 100),
            ("grosz", "PLN", 1),
            ("jen", "JPY", 1),
        ),
    ),
    # Both kinds of digits are read, with their own signs; the Levantine names of months stand beside the others.
    "ar": Tongue(
        ".\u066b",
        ",\u066c",
        (
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر",
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول",
        ),
        (
            ("يورو", "EUR", 100),
            *_each("سنت سنتات سنتًا سنتا", "EUR", 1),
            ("جنيه إسترليني", "GBP", 100),
            ("جنيهات إسترلينية", "GBP", 100),
            ("جنيهًا إسترلينيًا", "GBP", 100),
            ("جنيها إسترلينيا", "GBP", 100),
            *_each("جنيه جنيهات جنيهًا جنيها", "GBP", 100),
            *_each("بنس بنسات بنسًا بنسا", "GBP", 1),
            ("روبية إندونيسية", "IDR", 100),
            ("روبيات إندونيسية", "IDR", 100),
            *_each("روبية روبيات", "IDR", 100),
            *_each("سن سنات سنًا سنا", "IDR", 1),
            ("زلوتي", "PLN", 100),
            ("غروش", "PLN", 1),
            *_each("ين ينًا ينا", "JPY", 1),
            ("ريال سعودي", "SAR", 100),
            ("ريالات سعودية", "SAR", 100),
            ("ريالًا سعوديًا", "SAR", 100),
            *_each("ريال ريالات ريالًا ريالا", "SAR", 100),
            *_each("هللة هللات", "SAR", 1),
        ),
        ending=r"(?!\w)",
        loose=True,
    ),
    "ja": Tongue(
        ".",
        ",",
        ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
        (
            ("ユーロ", "EUR", 100),
            ("セント", "EUR", 1),
            ("ポンド", "GBP", 100),
            ("ペンス", "GBP", 1),
            ("ペニー", "GBP", 1),
            ("ルピア", "IDR", 100),
            ("セン", "IDR", 1),
            ("ズウォティ", "PLN", 100),
            ("グロシュ", "PLN", 1),
        ),
        ending="(?![\u30a1-\u30fc])",  # no more letters of the same word, as in the one for centimetres
        loose=True,
        date=r"(?P<y>\d{4})\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?日",
    ),
}
