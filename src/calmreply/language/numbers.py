"""Numbers, percentages and money as CLDR writes them, from patterns taken apart once.

Where we are otherwise than Babel: minimum grouping digits are kept (it, et, sl, bg, es, pl ``1234,50 €``,
``12.345,50 €``), a currency that has decimals only on paper (IDR) shows them only when they are not zero, and the
signs for minus and percent are the locale's own (in Arabic with marks that keep them on their side of the number).
"""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from babel import Locale
from babel.core import get_global

from calmreply.money import minor_digits

if TYPE_CHECKING:
    from collections.abc import Callable

    from calmreply.language.locales.table import LocaleTable

__all__ = ["NumberSigns", "currency_sign", "money_writer", "percent_writer", "whole_writer"]

_NBSP = "\u00a0"


class NumberSigns(NamedTuple):
    """A locale's signs for numbers and the affixes of its patterns: money and percent, before and after the number."""

    decimal: str
    group: str
    minus: str
    minimum_grouping: int
    money_before: str
    money_before_minus: str
    money_after: str
    percent_before: str
    percent_after: str

    @classmethod
    def of(cls, table: LocaleTable) -> NumberSigns:
        """Read from CLDR, by way of Babel."""
        locale = Locale.parse(table.cldr)
        signs = locale.number_symbols
        symbols = signs.get("latn", signs)
        minus = symbols["minusSign"]
        money = locale.currency_formats["standard"]
        percent = locale.percent_formats[None]
        return cls(
            symbols["decimal"],
            symbols["group"],
            minus,
            table.minimum_grouping,
            money.prefix[0],
            money.prefix[1].replace("-", minus),
            money.suffix[0],
            percent.prefix[0].replace("%", symbols["percentSign"]),
            percent.suffix[0].replace("%", symbols["percentSign"]),
        )

    def whole(self, number: int) -> str:
        """A number of 0 or more with its groups of three."""
        digits = str(number)
        if len(digits) < 3 + self.minimum_grouping:
            return digits
        return f"{number:,}".replace(",", self.group)


def whole_writer(signs: NumberSigns) -> Callable[[int], str]:
    """Writes whole numbers."""

    def write(number: int) -> str:
        return signs.whole(number) if number >= 0 else signs.minus + signs.whole(-number)

    return write


def percent_writer(signs: NumberSigns) -> Callable[[Fraction | int], str]:
    """Writes a share of one (``Fraction(1, 10)``, 10 %), with up to two decimals and no zeros at the end."""

    def write(share: Fraction | int) -> str:
        hundredths = round(Fraction(share) * 10_000)
        whole, rest = divmod(abs(hundredths), 100)
        decimals = f"{rest:02d}".rstrip("0")
        number = signs.whole(whole) + (signs.decimal + decimals if decimals else "")
        return f"{signs.minus if hundredths < 0 else ''}{signs.percent_before}{number}{signs.percent_after}"

    return write


def currency_sign(table: LocaleTable, currency: str) -> str:
    """The sign a locale writes for a currency; its code where the locale has none."""
    sign = table.symbols.get(currency) or Locale.parse(table.cldr).currency_symbols.get(currency)
    return str(sign or currency)


def shown_digits(currency: str) -> tuple[int, bool]:
    """The decimals of a currency, and whether they are shown when they are zero: not where cash has none (IDR)."""
    digits = minor_digits(currency)
    fractions = get_global("currency_fractions")
    in_cash = fractions.get(currency, fractions["DEFAULT"])[2]
    return digits, in_cash >= digits


def money_writer(table: LocaleTable, signs: NumberSigns, currency: str) -> Callable[[int], str]:
    """Writes minor units of one currency."""
    digits, always = shown_digits(currency)
    unit = 10**digits
    sign = currency_sign(table, currency)
    before, below, after = signs.money_before, signs.money_before_minus, signs.money_after
    # CLDR's currency spacing: a no-break space between a letter of the sign and a digit beside it.
    if "¤" in before and before.endswith("¤") and not _is_symbol(sign[-1]) and currency not in table.tight:
        before, below = before + _NBSP, below + _NBSP
    if "¤" in after and after.startswith("¤") and not _is_symbol(sign[0]):
        after = _NBSP + after
    before, below, after = (affix.replace("¤", sign) for affix in (before, below, after))

    def write(minor: int) -> str:
        whole, rest = divmod(abs(minor), unit)
        number = signs.whole(whole)
        if digits and (rest or always):
            number += f"{signs.decimal}{rest:0{digits}d}"
        return f"{below if minor < 0 else before}{number}{after}"

    return write


def _is_symbol(char: str) -> bool:
    return unicodedata.category(char).startswith("S")
