"""Polish."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_GENITIVE = words("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia")
_WEEKDAYS = words("poniedziałek wtorek środa czwartek piątek sobota niedziela")
_WEEKDAYS_ON = (
    "w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę",
)  # fmt: skip
_WEEKDAYS_GENITIVE = words("poniedziałku wtorku środy czwartku piątku soboty niedzieli")
# The abbreviation for *roku* belongs to a date in running text.
_DATE = "{day} {month} {year}\u00a0r."
# A name would have to stand in the vocative, and *Szanowna/Szanowny* would have to guess: so nobody is named.
_PLAIN = Salutation(*["Dzień dobry,"] * 4)
_INLINE = Salutation(*["Dzień dobry."] * 4)

TABLE: Final = LocaleTable(
    tag="pl",
    cldr="pl",
    minimum_grouping=2,
    # After the comma the sentence goes on in lower case, as the orthography has it; capitals are seen too.
    raises_after_greeting=False,
    symbols={"GBP": "£"},
    dates={
        "": DatePhrase(_DATE, _GENITIVE),
        "on": DatePhrase(_DATE, _GENITIVE),
        "until": DatePhrase("do " + _DATE, _GENITIVE),
        "since": DatePhrase("od " + _DATE, _GENITIVE),
        "by": DatePhrase("do " + _DATE, _GENITIVE),
    },
    time_pattern="{hour}:{minute:02d}",
    times={
        "": "{time}",
        "on": "o godz.\u00a0{time}",
        "until": "do godz.\u00a0{time}",
        "since": "od godz.\u00a0{time}",
        "by": "do godz.\u00a0{time}",
    },
    datetimes={
        "": ("{date}, {time}", "", ""),
        "on": ("{date} {time}", "on", "on"),
        "until": ("{date} {time}", "until", "until"),
        "since": ("{date} {time}", "since", "since"),
        "by": ("{date} {time}", "until", "until"),
    },
    weekdays={
        "": _WEEKDAYS,
        "on": _WEEKDAYS_ON,
        "until": tuple(f"do {day}" for day in _WEEKDAYS_GENITIVE),
        "since": tuple(f"od {day}" for day in _WEEKDAYS_GENITIVE),
        "by": tuple(f"do {day}" for day in _WEEKDAYS_GENITIVE),
    },
    salutations={
        # To a person one turns as *Pani* or *Pan* alone; a surname in the greeting is held to be discourteous.
        ("formal", "feminine", ""): Salutation(*["Szanowna Pani,"] * 4),
        ("formal", "masculine", ""): Salutation(*["Szanowny Panie,"] * 4),
        ("formal", "unspecified", ""): _PLAIN,
        ("formal", "unspecified", "inline"): _INLINE,
        ("informal", "unspecified", ""): Salutation(*["Cześć,"] * 4),
        ("informal", "unspecified", "inline"): Salutation(*["Cześć!"] * 4),
    },
    spoken_currencies={
        "EUR": SpokenUnit({"other": "euro"}, {"one": "cent", "few": "centy", "many": "centów", "other": "centa"}),
        "GBP": SpokenUnit(
            {"one": "funt", "few": "funty", "many": "funtów", "other": "funta"},
            {"one": "pens", "few": "pensy", "many": "pensów", "other": "pensa"},
        ),
        "IDR": SpokenUnit(
            {"one": "rupia", "few": "rupie", "many": "rupii", "other": "rupii"},
            {"one": "sen", "few": "seny", "many": "senów", "other": "sena"},
        ),
        "PLN": SpokenUnit(
            {"one": "złoty", "few": "złote", "many": "złotych", "other": "złotego"},
            {"one": "grosz", "few": "grosze", "many": "groszy", "other": "grosza"},
        ),
        "JPY": SpokenUnit(
            {"one": "jen", "few": "jeny", "many": "jenów", "other": "jena"}, {"other": "sen"}
        ),
    },
    spoken_and=" i ",
    spoken_signs=(
        ("\u00a0r.", " roku"),
        ("do godz.\u00a0", "do godziny "),
        ("od godz.\u00a0", "od godziny "),
        ("o godz.\u00a0", "o godzinie "),
    ),
    lexicon=Lexicon(
        script="LATIN",
        numbers=(
            "dwa", "dwie", "dwaj", "dwóch", "dwu", "dwoma", "dwiema", "trzy", "trzech", "trzem", "trzema", "cztery",
            "czterech", "pięć", "pięciu", "sześć", "sześciu", "siedem", "siedmiu", "osiem", "ośmiu", "dziewięć",
            "dziewięciu", "dziesięć", "dziesięciu", "jedenaście", "dwanaście", "trzynaście", "czternaście",
            "czternastu", "piętnaście", "szesnaście", "siedemnaście", "osiemnaście", "dziewiętnaście", "dwadzieścia",
            "dwudziestu", "trzydzieści", "trzydziestu", "czterdzieści", "pięćdziesiąt", "sześćdziesiąt",
            "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt", "sto", "stu", "dwieście", "trzysta", "tysiąc",
            "tysiące", "tysięcy", "milion", "tuzin", "dwukrotnie", "trzykrotnie",
        ),
        promises=(
            "gwarantujemy", "gwarantowan*", "obiecujemy", "przyrzekamy", "nigdy więcej", "za wszelką cenę",
            "bez względu na wszystko",
        ),
        denials=("nie", "niestety", "niemożliw*"),
        negations=(
            "nie", "nigdy", "nic", "żad*", "bez", "ani", "niemożliw*", "nikt", "brak", "nikogo", "niczego",
        ),
        # *ci* and *jest* are left out: they are also "these" and "is".
        registers={
            "formal": (
                "ty", "ciebie", "cię", "tobie", "tobą", "twój", "twoj*", "twoi*", "twoja", "masz", "możesz", "chcesz",
                "musisz", "jesteś", "cześć",
            ),
            "informal": (
                "pan", "pana", "panu", "panem", "panie", "pani", "panią", "państwo", "państwa", "państwu", "szanown*",
            ),
        },
        public=(
            "pani zamówieni*", "pana zamówieni*", "państwa zamówieni*", "twoj* zamówieni*", "twój zakup",
            "pani zakup*", "pana zakup*", "państwa zakup*", "pani paczk*", "pana paczk*", "państwa paczk*",
            "twoj* paczk*", "pani przesyłk*", "pana przesyłk*", "państwa przesyłk*", "twoj* przesyłk*",
            "pani kont*", "pana kont*", "państwa kont*", "twoj* kont*", "pani płatnoś*", "pana płatnoś*",
            "państwa płatnoś*", "twoj* płatnoś*", "szanowny kliencie", "szanowna klientko", "drogi kliencie",
            "nasz klient", "nasza klientka", "nasi klienci", "naszych klient*", "naszym klient*", "numer klienta",
            "u nas",
        ),
        public_free=(),
        spoken=(
            "kliknij", "kliknąć", "proszę kliknąć", "odpowiedz na tę", "odpisz", "proszę odpisać", "napisz",
            "proszę napisać", "proszę wysłać", "wyślij", "link", "linku", "linkiem", "poniżej", "powyżej",
            "w załączniku", "w załączeniu", "ta wiadomość", "tę wiadomość", "tej wiadomości", "ten e-mail",
            "tego e-maila",
        ),
        spoken_doubtful=("napisać", "odpisać", "wysłać", "tutaj", "tu"),
        first_person=(
            "ja", "mnie", "mi", "mną", "mój", "moja", "moje", "mojego", "mojej", "moich", "jestem", "mam", "mogę",
            "chcę", "będę",
        ),
        changing=("z", "ze", "w", "we"),
    ),
)  # fmt: skip
