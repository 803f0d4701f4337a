"""English as the starter house writes it: British."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("January February March April May June July August September October November December")
_WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_PLAIN = Salutation("Hello,", "Dear {given},", "Hello,", "Dear {full},")
_INLINE = Salutation("Hello.", "Hello {given}.", "Hello.", "Hello {full}.")
_INFORMAL = Salutation("Hi,", "Hi {given},", "Hi,", "Hi {full},")
_INFORMAL_INLINE = Salutation("Hi.", "Hi {given}.", "Hi.", "Hi {full}.")

TABLE: Final = LocaleTable(
    tag="en",
    cldr="en_GB",
    minimum_grouping=1,
    raises_after_greeting=True,
    dates={
        "": DatePhrase("{day} {month} {year}", _MONTHS),
        "on": DatePhrase("on {day} {month} {year}", _MONTHS),
        "until": DatePhrase("until {day} {month} {year}", _MONTHS),
        "since": DatePhrase("since {day} {month} {year}", _MONTHS),
        "by": DatePhrase("by {day} {month} {year}", _MONTHS),
    },
    time_pattern="{hour:02d}:{minute:02d}",
    times={"": "{time}", "on": "at {time}", "until": "until {time}", "since": "since {time}", "by": "by {time}"},
    datetimes={
        "": ("{date}, {time}", "", ""),
        "on": ("{date} {time}", "on", "on"),
        "until": ("{time} {date}", "on", "until"),
        "since": ("{time} {date}", "on", "since"),
        "by": ("{time} {date}", "on", "by"),
    },
    weekdays={
        "": _WEEKDAYS,
        "on": tuple(f"on {day}" for day in _WEEKDAYS),
        "until": tuple(f"until {day}" for day in _WEEKDAYS),
        "since": tuple(f"since {day}" for day in _WEEKDAYS),
        "by": tuple(f"by {day}" for day in _WEEKDAYS),
    },
    salutations={
        ("formal", "feminine", ""): _PLAIN._replace(family="Dear Ms {family},"),
        ("formal", "masculine", ""): _PLAIN._replace(family="Dear Mr {family},"),
        ("formal", "unspecified", ""): _PLAIN,
        ("formal", "feminine", "inline"): _INLINE._replace(family="Hello Ms {family}."),
        ("formal", "masculine", "inline"): _INLINE._replace(family="Hello Mr {family}."),
        ("formal", "unspecified", "inline"): _INLINE,
        ("informal", "unspecified", ""): _INFORMAL,
        ("informal", "unspecified", "inline"): _INFORMAL_INLINE,
    },
    spoken_currencies={
        "EUR": SpokenUnit({"one": "euro", "other": "euros"}, {"one": "cent", "other": "cents"}),
        "GBP": SpokenUnit({"one": "pound", "other": "pounds"}, {"one": "penny", "other": "pence"}),
        "IDR": SpokenUnit({"other": "rupiah"}, {"other": "sen"}),
    },
    spoken_and=" and ",
    lexicon=Lexicon(
        script="LATIN",
        numbers=(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
            "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds", "thousand", "million", "dozen",
            "twice", "fortnight",
        ),
        promises=(
            "we guarantee", "guaranteed", "we promise", "we swear", "never again", "never happen again",
            "no matter what", "whatever it takes", "at any price",
        ),
        denials=("cannot", "can't", "can’t", "not", "unable", "won't", "won’t"),
        negations=(
            "not", "no", "cannot", "can't", "can’t", "won't", "won’t", "don't", "don’t", "never", "unable", "nothing",
            "neither", "nor", "none", "without", "isn't", "isn’t", "aren't", "aren’t", "didn't", "didn’t", "haven't",
            "haven’t",
        ),
        registers={},
        public=(
            "your order", "your orders", "your purchase", "your purchases", "your parcel", "your package",
            "your delivery", "your account", "your refund", "your payment", "your invoice", "dear customer",
            "our customer", "our customers", "valued customer", "loyal customer", "as a customer", "customer number",
            "with us",
        ),
        public_free=("touch with us", "share with us", "contact with us", "talk with us", "speak with us"),
        spoken=(
            "click", "reply to", "please reply", "please write", "write to us", "write back", "please send",
            "send us", "send it", "the link", "this link", "below", "above", "attached", "this message",
            "this e-mail", "this email",
        ),
        spoken_doubtful=("write", "reply", "send", "here"),
        first_person=("i", "i'm", "i’m", "i'll", "i’ll", "i've", "i’ve", "i'd", "i’d", "me", "my", "mine", "myself"),
        changing=("a", "an"),
    ),
)  # fmt: skip
