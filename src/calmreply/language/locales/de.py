"""German."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
_WEEKDAYS = words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag")
_DATE = "{day}. {month} {year}"
# *Guten Tag* with the whole name is right for everyone; *Sehr geehrte* would have to guess.
_PLAIN = Salutation("Guten Tag,", "Guten Tag {given},", "Guten Tag,", "Guten Tag {full},")
_INLINE = Salutation("Guten Tag.", "Guten Tag {given}.", "Guten Tag.", "Guten Tag {full}.")

TABLE: Final = LocaleTable(
    tag="de",
    cldr="de",
    minimum_grouping=1,
    # After the comma the sentence goes on in lower case (DIN 5008).
    raises_after_greeting=False,
    dates={
        "": DatePhrase(_DATE, _MONTHS),
        "on": DatePhrase("am " + _DATE, _MONTHS),
        "until": DatePhrase("bis zum " + _DATE, _MONTHS),
        "since": DatePhrase("seit dem " + _DATE, _MONTHS),
        "by": DatePhrase("bis zum " + _DATE, _MONTHS),
    },
    time_pattern="{hour}:{minute:02d}",
    times={
        "": "{time}\u00a0Uhr",
        "on": "um {time}\u00a0Uhr",
        "until": "bis {time}\u00a0Uhr",
        "since": "seit {time}\u00a0Uhr",
        "by": "bis {time}\u00a0Uhr",
    },
    datetimes={
        "": ("{date}, {time}", "", ""),
        "on": ("{date} um {time}", "on", ""),
        "until": ("{date}, {time}", "until", ""),
        "since": ("{date}, {time}", "since", ""),
        "by": ("{date} um {time}", "by", ""),
    },
    weekdays={
        "": _WEEKDAYS,
        "on": tuple(f"am {day}" for day in _WEEKDAYS),
        "until": tuple(f"bis {day}" for day in _WEEKDAYS),
        "since": tuple(f"seit {day}" for day in _WEEKDAYS),
        "by": tuple(f"bis {day}" for day in _WEEKDAYS),
    },
    salutations={
        ("formal", "feminine", ""): _PLAIN._replace(
            family="Guten Tag Frau {family},", full="Guten Tag Frau {full},"
        ),
        ("formal", "masculine", ""): _PLAIN._replace(
            family="Guten Tag Herr {family},", full="Guten Tag Herr {full},"
        ),
        ("formal", "unspecified", ""): _PLAIN,
        ("formal", "feminine", "inline"): _INLINE._replace(family="Guten Tag Frau {family}."),
        ("formal", "masculine", "inline"): _INLINE._replace(family="Guten Tag Herr {family}."),
        ("formal", "unspecified", "inline"): _INLINE,
        ("informal", "unspecified", ""): Salutation("Hallo,", "Hallo {given},", "Hallo,", "Hallo {full},"),
        ("informal", "unspecified", "inline"): Salutation("Hallo!", "Hallo {given}!", "Hallo!", "Hallo {full}!"),
    },
    spoken_currencies={
        "EUR": SpokenUnit({"other": "Euro"}, {"other": "Cent"}),
        "GBP": SpokenUnit({"other": "Pfund"}, {"one": "Penny", "other": "Pence"}),
        "IDR": SpokenUnit({"other": "Rupiah"}, {"other": "Sen"}),
        "PLN": SpokenUnit({"other": "Złoty"}, {"one": "Grosz", "other": "Groszy"}),
        "JPY": SpokenUnit({"other": "Yen"}, {"other": "Sen"}),
    },
    spoken_and=" und ",
    lexicon=Lexicon(
        script="LATIN",
        # In the folded form of the lint: *ss* for *ß*. *acht* is left out: it is also *außer Acht*.
        numbers=(
            "zwei", "zweier", "drei", "dreier", "vier", "fünf", "sechs", "sieben", "neun", "zehn", "elf", "zwölf",
            "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig", "dreissig",
            "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig", "hundert", "tausend", "million",
            "dutzend", "zweimal", "dreimal", "beide", "beiden",
        ),
        promises=(
            "wir garantieren", "garantiert", "garantieren wir", "wir versprechen", "versprechen wir", "versprochen",
            "nie wieder", "nie mehr", "um jeden preis", "koste es, was es wolle",
        ),
        denials=("nicht", "kein*", "leider"),
        negations=(
            "nicht", "kein*", "nie", "niemals", "nichts", "ohne", "weder", "unmöglich", "niemand", "nirgends",
            "keinesfalls", "keineswegs",
        ),
        registers={
            "formal": (
                "du", "dich", "dir", "dein*", "euch", "euer*", "eure*", "hallo", "hast", "kannst", "willst", "musst",
                "möchtest", "darfst", "bist",
            ),
            "informal": ("^sie", "^ihnen", "^ihr", "^ihre*", "sehr geehrte*", "guten tag"),
        },
        public=(
            "ihre bestellung*", "ihrer bestellung*", "deine bestellung*", "deiner bestellung*", "ihr einkauf",
            "ihrem einkauf", "dein einkauf", "ihr paket", "ihrem paket", "ihres pakets", "dein paket", "deinem paket",
            "ihre lieferung", "ihrer lieferung", "deine lieferung", "deiner lieferung", "ihre sendung",
            "ihrer sendung", "deine sendung", "ihr konto", "ihrem konto", "dein konto", "deinem konto",
            "ihr kundenkonto", "ihrem kundenkonto", "ihre zahlung", "ihrer zahlung", "deine zahlung",
            "ihre erstattung", "deine erstattung", "ihre rechnung", "ihrer rechnung", "liebe kundin",
            "lieber kunde", "geehrte kundin", "geehrter kunde", "unsere kund*", "unseren kund*", "unser kunde",
            "als kundin", "als kunde", "kundennummer", "bei uns",
        ),
        public_free=("melden sie sich bei uns", "melde dich bei uns", "sich bei uns melden", "dich bei uns melden"),
        spoken=(
            "klicken", "klicke", "klick", "anklicken", "antworten sie auf", "antworte auf", "schreiben sie",
            "schreib uns", "schreibe uns", "schicken sie uns", "schick uns", "senden sie", "sende uns", "den link",
            "dieser link", "diesen link", "der link", "unten stehend*", "untenstehend*", "oben stehend*", "im anhang",
            "anbei", "diese nachricht", "dieser nachricht", "diese e-mail", "dieser e-mail",
        ),
        spoken_doubtful=("schreiben", "antworten", "senden", "hier"),
        first_person=("ich", "mich", "mir", "mein", "meine", "meiner", "meinem", "meinen", "meines"),
        changing=(),
    ),
)  # fmt: skip
