"""Slovenian."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("januar februar marec april maj junij julij avgust september oktober november december")
_GENITIVE = words("januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra")
_WEEKDAYS = words("ponedeljek torek sreda četrtek petek sobota nedelja")
_WEEKDAYS_ACCUSATIVE = words("ponedeljek torek sredo četrtek petek soboto nedeljo")
_WEEKDAYS_GENITIVE = words("ponedeljka torka srede četrtka petka sobote nedelje")
# *Pozdravljeni* is the polite plural and right for everyone; *Spoštovani/Spoštovana* would have to guess.
_PLAIN = Salutation("Pozdravljeni,", "Pozdravljeni, {given},", "Pozdravljeni,", "Pozdravljeni, {full},")
_INLINE = Salutation("Pozdravljeni.", "Pozdravljeni, {given}.", "Pozdravljeni.", "Pozdravljeni, {full}.")

TABLE: Final = LocaleTable(
    tag="sl",
    cldr="sl",
    minimum_grouping=2,
    raises_after_greeting=False,
    # CLDR writes GBP as its code; the sign is known to everyone and shorter in a text message.
    symbols={"GBP": "£"},
    dates={
        "": DatePhrase("{day}. {month} {year}", _MONTHS),
        "on": DatePhrase("{day}. {month} {year}", _GENITIVE),
        "until": DatePhrase("do {day}. {month} {year}", _GENITIVE),
        "since": DatePhrase("od {day}. {month} {year}", _GENITIVE),
        "by": DatePhrase("najpozneje do {day}. {month} {year}", _GENITIVE),
    },
    time_pattern="{hour:02d}:{minute:02d}",
    times={
        "": "{time}",
        "on": "ob {time}",
        "until": "do {time}",
        "since": "od {time}",
        "by": "najpozneje do {time}",
    },
    datetimes={
        "": ("{date}, {time}", "", ""),
        "on": ("{date} {time}", "on", "on"),
        "until": ("{date} {time}", "until", "on"),
        "since": ("{date} {time}", "since", "on"),
        "by": ("{date} {time}", "by", "on"),
    },
    weekdays={
        "": _WEEKDAYS,
        "on": tuple(f"v {day}" for day in _WEEKDAYS_ACCUSATIVE),
        "until": tuple(f"do {day}" for day in _WEEKDAYS_GENITIVE),
        "since": tuple(f"od {day}" for day in _WEEKDAYS_GENITIVE),
        "by": tuple(f"najpozneje v {day}" for day in _WEEKDAYS_ACCUSATIVE),
    },
    salutations={
        ("formal", "feminine", ""): Salutation(
            "Pozdravljeni,", "Spoštovana {given},", "Spoštovana gospa {family},", "Spoštovana gospa {full},"
        ),
        ("formal", "masculine", ""): Salutation(
            "Pozdravljeni,", "Spoštovani {given},", "Spoštovani gospod {family},", "Spoštovani gospod {full},"
        ),
        ("formal", "unspecified", ""): _PLAIN,
        ("formal", "feminine", "inline"): _INLINE._replace(family="Pozdravljeni, gospa {family}."),
        ("formal", "masculine", "inline"): _INLINE._replace(family="Pozdravljeni, gospod {family}."),
        ("formal", "unspecified", "inline"): _INLINE,
        ("informal", "unspecified", ""): Salutation("Živjo,", "Živjo, {given},", "Živjo,", "Živjo, {full},"),
        ("informal", "unspecified", "inline"): Salutation("Živjo!", "Živjo, {given}!", "Živjo!", "Živjo, {full}!"),
    },
    spoken_currencies={
        "EUR": SpokenUnit(
            {"one": "evro", "two": "evra", "few": "evre", "other": "evrov"},
            {"one": "cent", "two": "centa", "few": "cente", "other": "centov"},
        ),
        "GBP": SpokenUnit(
            {"one": "funt", "two": "funta", "few": "funte", "other": "funtov"},
            {"one": "peni", "two": "penija", "few": "penije", "other": "penijev"},
        ),
        "IDR": SpokenUnit(
            {"one": "rupija", "two": "rupiji", "few": "rupije", "other": "rupij"},
            {"one": "sen", "two": "sena", "few": "sene", "other": "senov"},
        ),
    },
    spoken_and=" in ",
    lexicon=Lexicon(
        script="LATIN",
        numbers=(
            "dva", "dve", "dveh", "dvema", "tri", "treh", "trije", "trem", "štiri", "štirih", "štirje", "pet", "petih",
            "šest", "šestih", "sedem", "sedmih", "osem", "osmih", "devet", "devetih", "deset", "desetih", "enajst",
            "dvanajst", "trinajst", "štirinajst", "petnajst", "dvajset", "trideset", "štirideset", "petdeset",
            "šestdeset", "sedemdeset", "osemdeset", "devetdeset", "sto", "dvesto", "tisoč", "milijon", "ducat",
        ),
        promises=("garantiramo", "jamčimo", "obljubljamo", "obljubimo", "nikoli več", "za vsako ceno"),
        denials=("ne", "ni", "nismo", "niso", "nikoli"),
        negations=(
            "ne", "ni", "nismo", "niso", "niste", "nisem", "nista", "nima", "nimamo", "nimate", "nimajo", "nikoli",
            "nič", "noben*", "brez", "nikakor", "nikjer", "nočemo",
        ),
        # *ti* and *te* are left out: they are also "these".
        registers={
            "formal": ("tebe", "tebi", "teboj", "tabo", "tvoj*", "imaš", "želiš", "hočeš", "moraš", "živjo"),
            "informal": ("vam", "vas", "vami", "vaš*", "imate", "želite", "morate", "spoštovan*", "pozdravljeni"),
        },
        public=(
            "vaš* naročil*", "vaš* nakup*", "vaš* paket*", "vaš* pošilj*", "vaš* račun*", "vaš* plačil*",
            "vaš* dostav*", "spoštovana stranka", "spoštovani kupec", "draga stranka", "naš* strank*", "naš* kup*c*",
            "pri nas",
        ),
        public_free=(),
        spoken=(
            "klikni*", "pišite", "napišite", "odgovorite na", "pošljite", "povezav*", "spodaj", "zgoraj",
            "v priponki", "to sporočilo", "tem sporočil*",
        ),
        spoken_doubtful=("odgovorite", "poslati", "pisati", "tukaj"),
        first_person=("jaz", "me", "meni", "mene", "moj*", "sem", "bom", "nisem"),
        changing=("s", "z", "k", "h"),
    ),
)  # fmt: skip
