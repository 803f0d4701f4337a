"""Money as whole minor units: currencies, reading, writing and rounding, without a float anywhere.

An amount is an ``int`` of minor units (cents, fils, whole yen) beside an ISO 4217 code. How many decimals a currency
has is the standard's own table, kept here, and not what a locale's custom shows: IDR has 2, although few print them.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final, Literal, NamedTuple, get_args

from calmreply.findings import CalmreplyError, near_help

__all__ = [
    "CURRENCIES",
    "REPLACED",
    "Replaced",
    "Rounding",
    "in_successor",
    "minor_digits",
    "parse_money",
    "round_money",
    "write_money",
]

Rounding = Literal["half-even", "half-up", "customer"]

MOST_INTEGER_DIGITS = 12

# ISO 4217, list one. Codes without a minor unit (metals, XDR, XTS, XXX) are left out: nothing can be paid in them.
# BGN left list one when Bulgaria took the euro in 2026; it stays readable for orders paid before.
_BY_DIGITS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: (
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF "
        "CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG "
        "HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR "
        "MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD "
        "SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD "
        "XCG YER ZAR ZMW ZWG"
    ),
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}

CURRENCIES: dict[str, int] = {code: digits for digits, codes in _BY_DIGITS.items() for code in codes.split()}
"""ISO 4217 code to number of minor digits. Read it, do not change it."""


class Replaced(NamedTuple):
    """A currency that its territory (ISO 3166) gave up: for which other one, from which day on, at what fixed rate.

    The rate is a ratio of whole numbers: ``old`` units of the old currency are ``new`` units of the new one.
    """

    territory: str
    by: str
    since: date
    old: int
    new: int


REPLACED: Final[dict[str, Replaced]] = {
    "BGN": Replaced("BG", "EUR", date(2026, 1, 1), 195_583, 100_000),
}
"""Currencies that can still be read and that nobody is paid in any more, by code. Read it, do not change it.

CLDR's own table, as Babel 2.18 carries it, has the lev for Bulgaria after that day. The rate was fixed by the Council
of the European Union on 2025-07-08: 1.95583 leva to the euro.
"""

_MONEY = re.compile(r"(-?)([0-9]+)(?:\.([0-9]+))? ([A-Z]{3})")


def minor_digits(code: str) -> int:
    """How many decimals a currency has (ISO 4217): ``EUR`` 2, ``JPY`` 0, ``KWD`` 3.

    Raises `CalmreplyError` for a code that is not there; codes are three capital letters.
    """
    digits = CURRENCIES.get(code)
    if digits is None:
        close = near_help(code.upper(), CURRENCIES)
        raise CalmreplyError(
            f"`{code[:20]}` is no currency code", help=close or "write an ISO 4217 code such as `EUR` or `IDR`"
        )
    return digits


def parse_money(text: str, *, signed: bool = False) -> tuple[int, str]:
    """Read ``12.50 EUR`` as ``(1250, "EUR")``: minor units and code.

    ASCII digits, a point before the decimals, one space, the code; at most 12 digits before the point and no more
    decimals than the currency has. A minus sign only where ``signed``. Raises `CalmreplyError` for anything else.
    """
    shown = text if len(text) <= 40 else text[:39] + "…"
    found = _MONEY.fullmatch(text)
    if found is None:
        raise CalmreplyError(f"`{shown}` is no amount of money", help=_shape_help(text))
    sign, whole, fraction, code = found[1], found[2], found[3] or "", found[4]
    digits = minor_digits(code)
    if sign and not signed:
        raise CalmreplyError(f"`{shown}` is negative", help="write the amount without the minus sign")
    if len(whole) > MOST_INTEGER_DIGITS:
        raise CalmreplyError(
            f"`{shown}` has {len(whole)} digits before the point", help=f"at most {MOST_INTEGER_DIGITS} are read"
        )
    if len(whole) > 1 and whole[0] == "0":
        raise CalmreplyError(
            f"`{shown}` begins with a zero", help=f"write it without the zero: `{whole.lstrip('0') or '0'} {code}`"
        )
    if len(fraction) > digits:
        has = f"{digits} decimals" if digits else "no decimals"
        raise CalmreplyError(f"`{shown}` has {len(fraction)} decimals; {code} has {has}", help="round the amount first")
    minor = int(whole) * 10**digits + int(fraction.ljust(digits, "0") or "0")
    return (-minor if sign else minor), code


def write_money(minor: int, code: str) -> str:
    """Write minor units as ``12.50 EUR``, always with all the currency's decimals: `parse_money` turned round.

    This is the form for files and logs; for customers the language room writes money in their locale.
    """
    if type(minor) is not int:
        raise CalmreplyError(
            f"{minor!r}: money is a whole number of minor units", help="round with `round_money` first"
        )
    digits = minor_digits(code)
    sign = "-" if minor < 0 else ""
    whole, fraction = divmod(abs(minor), 10**digits)
    return f"{sign}{whole}.{fraction:0{digits}d} {code}" if digits else f"{sign}{whole} {code}"


def round_money(numerator: int, denominator: int, mode: Rounding, *, given: bool) -> int:
    """Round the exact rational ``numerator / denominator`` to a whole minor unit (S8).

    ``half-even`` goes to the nearest, at a half to the even one; ``half-up`` to the nearest, at a half away from zero;
    ``customer`` takes any fraction up where the house gives and down where it charges: 12.5 is 13 given, 12 charged.
    ``given`` matters to ``customer`` only. The denominator is positive.
    """
    if denominator <= 0:
        raise CalmreplyError(f"denominator={denominator}: must be more than 0")
    if mode not in get_args(Rounding):
        raise CalmreplyError(f"`{mode}` is no way of rounding", help=near_help(mode, get_args(Rounding)))
    floor, rest = divmod(numerator, denominator)
    if mode == "customer":
        return floor + (1 if rest and given else 0)
    twice = 2 * rest
    if twice != denominator:
        return floor + (twice > denominator)
    return floor + (floor % 2 if mode == "half-even" else numerator > 0)


def in_successor(minor: int, code: str) -> tuple[int, str]:
    """An amount in the currency that replaced its own, at the fixed rate: ``(195583, "BGN")`` is ``(100000, "EUR")``.

    Rounded to the nearest minor unit, at a half away from zero, as EU law asks for conversions into the euro (Council
    Regulation (EC) No 1103/97, article 5). A currency that stands comes back as it is; `CalmreplyError` for no code.
    """
    digits = minor_digits(code)
    found = REPLACED.get(code)
    if found is None:
        return minor, code
    numerator = minor * found.new * 10 ** minor_digits(found.by)
    return round_money(numerator, found.old * 10**digits, "half-up", given=True), found.by


def _shape_help(text: str) -> str:
    """What is most likely wrong with the shape of an amount."""
    if any(ch.isdigit() and not ch.isascii() for ch in text):
        return "write the digits 0 to 9"
    if "," in text:
        return "write a point before the decimals and nothing between thousands: `1250.50 EUR`"
    if re.fullmatch(r"[A-Za-z]{3} *-?[0-9.]+", text):
        return "write the code after the number: `12.50 EUR`"
    if re.search(r"[€$£¥₹]|Rp", text):
        return "write the ISO 4217 code instead of the sign: `12.50 EUR`"
    if re.fullmatch(r"-?[0-9.]+", text):
        return "name the currency: `12.50 EUR`"
    if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?[A-Z]{3}", text):
        return f"put a space before the code: `{text[:-3][:20]} {text[-3:]}`"
    if re.fullmatch(r"-?[0-9]+(\.[0-9]+)? [A-Za-z]{3}", text):
        return f"write the code in capitals: `{text[-3:].upper()}`"
    return "write it like `12.50 EUR`"
