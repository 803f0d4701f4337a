"""Italian."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre")
_WEEKDAYS = words("lunedì martedì mercoledì giovedì venerdì sabato domenica")
_DATE = "{lead}{day} {month} {year}"
# The article loses its vowel before *otto* and *undici*; no other day starts with one.
_VOWEL_DAYS = (8, 11)
_PLAIN = Salutation("Buongiorno,", "Gentile {given},", "Buongiorno,", "Gentile {full},")
_INLINE = Salutation("Buongiorno.", "Buongiorno, {given}.", "Buongiorno.", "Buongiorno, {full}.")


def _article(full: str, elided: str) -> DatePhrase:
    return DatePhrase(_DATE, _MONTHS, full, dict.fromkeys(_VOWEL_DAYS, elided))


TABLE: Final = LocaleTable(
    tag="it",
    cldr="it",
    minimum_grouping=2,
    raises_after_greeting=False,
    days={1: "1º"},
    spoken_days={1: "primo"},
    dates={
        "": DatePhrase("{day} {month} {year}", _MONTHS),
        "on": _article("il ", "l’"),
        "until": _article("fino al ", "fino all’"),
        "since": _article("dal ", "dall’"),
        "by": _article("entro il ", "entro l’"),
        "of": _article("del ", "dell’"),
    },
    time_pattern="{hour:02d}:{minute:02d}",
    times={
        "": "{time}",
        "on": "alle {time}",
        "until": "fino alle {time}",
        "since": "dalle {time}",
        "by": "entro le {time}",
    },
    times_at={
        1: {"on": "all’{time}", "until": "fino all’{time}", "since": "dall’{time}", "by": "entro l’{time}"},
    },
    datetimes={
        "": ("{date}, {time}", "", ""),
        "on": ("{date} {time}", "on", "on"),
        "until": ("{time} {date}", "of", "until"),
        "since": ("{time} {date}", "of", "since"),
        "by": ("{time} {date}", "of", "by"),
    },
    weekdays={
        "": _WEEKDAYS,
        "on": _WEEKDAYS,
        "until": tuple(f"fino a {day}" for day in _WEEKDAYS),
        "since": tuple(f"da {day}" for day in _WEEKDAYS),
        "by": tuple(f"entro {day}" for day in _WEEKDAYS),
    },
    salutations={
        ("formal", "feminine", ""): _PLAIN._replace(
            family="Gentile Signora {family},", full="Gentile Signora {full},"
        ),
        ("formal", "masculine", ""): _PLAIN._replace(family="Gentile Signor {family},", full="Gentile Signor {full},"),
        ("formal", "unspecified", ""): _PLAIN,
        ("formal", "feminine", "inline"): _INLINE._replace(family="Buongiorno, Signora {family}."),
        ("formal", "masculine", "inline"): _INLINE._replace(family="Buongiorno, Signor {family}."),
        ("formal", "unspecified", "inline"): _INLINE,
        ("informal", "unspecified", ""): Salutation("Ciao,", "Ciao {given},", "Ciao,", "Ciao {full},"),
        ("informal", "unspecified", "inline"): Salutation("Ciao!", "Ciao, {given}!", "Ciao!", "Ciao, {full}!"),
    },
    spoken_currencies={
        "EUR": SpokenUnit({"other": "euro"}, {"one": "centesimo", "other": "centesimi"}),
        "GBP": SpokenUnit({"one": "sterlina", "other": "sterline"}, {"one": "penny", "other": "pence"}),
        "IDR": SpokenUnit({"one": "rupia", "other": "rupie"}, {"other": "sen"}),
    },
    spoken_and=" e ",
    lexicon=Lexicon(
        script="LATIN",
        # *sei* is left out: it is also a verb.
        numbers=(
            "due", "tre", "quattro", "cinque", "sette", "otto", "nove", "dieci", "undici", "dodici", "tredici",
            "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove", "venti", "trenta",
            "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta", "cento", "duecento", "mille",
            "dozzina", "quindicina",
        ),
        promises=("garantiamo", "garantito", "garantita", "promettiamo", "mai più", "a ogni costo", "ad ogni costo"),
        denials=("non", "impossibile"),
        negations=(
            "non", "no", "né", "neppure", "nessun*", "mai", "niente", "nulla", "senza", "impossibile", "neanche",
            "nemmeno",
        ),
        registers={
            "formal": ("tu", "te", "ti", "tuo", "tua", "tuoi", "tue", "ciao", "puoi", "hai", "vuoi", "potrai"),
            "informal": ("^lei", "^le", "^la", "^suo", "^sua", "^suoi", "^sue", "gentile", "signora", "signor"),
        },
        public=(
            "suo ordine", "tuo ordine", "vostro ordine", "suo acquisto", "tuo acquisto", "sua consegna",
            "tua consegna", "suo pacco", "tuo pacco", "suo account", "tuo account", "suo rimborso", "suo pagamento",
            "gentile cliente", "caro cliente", "cara cliente", "nostro cliente", "nostra cliente", "nostri clienti",
            "da noi", "presso di noi",
        ),
        public_free=("da noi stessi",),
        spoken=(
            "clicchi", "clicca", "cliccare", "risponda", "rispondi", "ci scriva", "scriva", "scrivici", "ci invii",
            "invii", "ci mandi", "il link", "questo link", "qui sotto", "in allegato", "questo messaggio",
            "questa e-mail", "questa mail",
        ),
        spoken_doubtful=("scrivere", "rispondere", "inviare", "mandare", "qui"),
        first_person=("io", "mi", "me", "mio", "mia", "miei", "mie", "ho", "posso", "vorrei"),
        changing=(
            "il", "lo", "l’", "l'", "i", "gli", "un", "uno", "un’", "un'", "del", "dello", "dell’", "dell'", "dei",
            "degli", "al", "allo", "all’", "all'", "ai", "agli", "dal", "dallo", "dall’", "dall'", "dai", "dagli",
            "nel", "nello", "nell’", "nell'", "nei", "negli", "sul", "sullo", "sull’", "sull'", "sui", "sugli", "col",
            "alle", "dalle", "le",
        ),
    ),
)  # fmt: skip
