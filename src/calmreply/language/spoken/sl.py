"""Slovenian: one to four agree with what is counted; the unit stands before the ten (*enaindvajset*)."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import words
from calmreply.language.spoken.table import INTERNATIONAL, MOST, SpokenTable, letters

__all__ = ["SPOKEN"]

_COUNTED = words("nič ena dve tri štiri pet šest sedem osem devet deset enajst dvanajst")
_TEENS = words("trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst")
_SMALL = (*_COUNTED, *_TEENS)
_TENS = words("deset deset dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset")
_BEFORE_TEN = words("ena dva tri štiri pet šest sedem osem devet")
_HUNDREDS = words("sto dvesto tristo štiristo petsto šeststo sedemsto osemsto devetsto")
# The first four in each form. The masculine is that of the accusative, in which sums stand; *subject* is its
# nominative (*trije dnevi*).
_FIRST = {
    "": words("ena dve tri štiri"),
    "masculine": words("en dva tri štiri"),
    "subject": words("en dva trije štirje"),
    "feminine": words("ena dve tri štiri"),
    "neuter": words("eno dve tri štiri"),
    "locative": words("enem dveh treh štirih"),
}
_OBLIQUE = {7: "sedmih", 8: "osmih"}
_ORDINALS = words("prvi drugi tretji četrti peti šesti sedmi osmi deveti deseti")
_FOREIGN = {letter: INTERNATIONAL[letter] for letter in "QWXY"}


def _small(number: int, form: str) -> str:
    """A number from 1 to 99."""
    if number <= 4:
        return _FIRST[form][number - 1]
    if form == "locative" and number in _OBLIQUE:
        return _OBLIQUE[number]
    tens, unit = divmod(number, 10)
    said = _SMALL[number] if number < 20 else _TENS[tens]
    if number > 20 and unit:
        said = f"{_BEFORE_TEN[unit - 1]}in{said}"
    return said + ("ih" if form == "locative" else "")


def _cardinal(number: int, form: str = "") -> str:
    if not number:
        return _SMALL[0]
    parts = []
    thousands, rest = divmod(number, 1000)
    if thousands:
        parts += [_cardinal(thousands, "masculine")] * (thousands > 1) + ["tisoč"]
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        parts.append(_HUNDREDS[hundreds - 1])
    if rest:
        parts.append(_small(rest, form))
    return " ".join(parts)


def _day(day: int, role: str) -> str:
    said = _ORDINALS[day - 1] if day <= 10 else _small(day, "") + "i"
    return said[:-1] + "ega" if role else said


def _clock(hour: int, minute: int, role: str) -> str | None:
    if not hour or not role:  # *ob nič*, and a time without its preposition, are better read from digits
        return None
    said = "enih" if hour == 1 else _small(hour, "locative")
    if not minute:
        return said
    ends = {1: "minuta", 2: "minuti", 3: "minute", 4: "minute"}
    return f"{said} in {_small(minute, 'feminine')} {ends.get(minute, 'minut')}"


SPOKEN: Final = SpokenTable(
    tag="sl",
    forms=dict.fromkeys(("", "masculine", "subject", "feminine", "neuter"), MOST) | {"locative": 99},
    cardinal=_cardinal,
    currencies={
        "EUR": ("masculine", "masculine"),
        "GBP": ("masculine", "masculine"),
        "IDR": ("feminine", "masculine"),
    },
    day=_day,
    year_words=_cardinal,
    clock=_clock,
    alphabet=letters(
        "Ankaran Bled Celje Čatež Drava Evropa Fala Gorica Hrastnik Izola Jadran Kamnik Ljubljana Maribor Nanos Ormož "
        "Piran Ravne Soča Šmarje Triglav Unec Velenje Zalog Žalec",
        "ABCČDEFGHIJKLMNOPRSŠTUVZŽ",
    )
    | _FOREIGN,
    like="kot",
    nouns={
        **dict.fromkeys(words("dan dneva dni teden tedna tedne tednov mesec meseca mesece mesecev"), "masculine"),
        **dict.fromkeys(words("dnevi tedni meseci človek človeka ljudje ljudi"), "subject"),
        **dict.fromkeys(words("ura uri ure ur oseba osebi osebe oseb"), "feminine"),
        **dict.fromkeys(words("leto leti leta let"), "neuter"),
        **dict.fromkeys(words("dnevu dneh tednu tednih mesecu mesecih letih"), "locative"),
    },
)
