"""Estonian."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember")
# The stem to which the case endings are joined (adessive -l, terminative -ni, elative -st).
_STEMS = words("jaanuari veebruari märtsi aprilli mai juuni juuli augusti septembri oktoobri novembri detsembri")
_WEEKDAYS = words("esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev")
_WEEKDAY_STEMS = words("esmaspäeva teisipäeva kolmapäeva neljapäeva reede laupäeva pühapäeva")
_PLAIN = Salutation("Tere!", "Tere, {given}!", "Tere!", "Lugupeetud {full}!")
_INLINE = Salutation("Tere!", "Tere, {given}!", "Tere!", "Tere, {full}!")


def _case(stems: tuple[str, ...], ending: str, before: str = "") -> tuple[str, ...]:
    return tuple(f"{before}{stem}{ending}" for stem in stems)


TABLE: Final = LocaleTable(
    tag="et",
    cldr="et",
    minimum_grouping=2,
    raises_after_greeting=True,
    dates={
        "": DatePhrase("{day}. {month} {year}", _MONTHS),
        "on": DatePhrase("{day}. {month} {year}", _case(_STEMS, "l")),
        "until": DatePhrase("kuni {day}. {month} {year}", _case(_STEMS, "ni")),
        "since": DatePhrase("alates {day}. {month} {year}", _case(_STEMS, "st")),
        "by": DatePhrase("hiljemalt {day}. {month} {year}", _case(_STEMS, "l")),
    },
    time_pattern="{hour:02d}:{minute:02d}",
    times={
        "": "{time}",
        "on": "kell {time}",
        "until": "kuni kell {time}",
        "since": "alates kell {time}",
        "by": "hiljemalt kell {time}",
    },
    datetimes={
        "": ("{date}, {time}", "", "on"),
        "on": ("{date} {time}", "on", "on"),
        "until": ("{date} {time}", "until", "on"),
        "since": ("{date} {time}", "since", "on"),
        "by": ("{date} {time}", "by", "on"),
    },
    weekdays={
        "": _WEEKDAYS,
        "on": _case(_WEEKDAY_STEMS, "l"),
        "until": _case(_WEEKDAY_STEMS, "ni", "kuni "),
        "since": _case(_WEEKDAY_STEMS, "st", "alates "),
        "by": _case(_WEEKDAY_STEMS, "l", "hiljemalt "),
    },
    salutations={
        ("formal", "feminine", ""): _PLAIN._replace(family="Lugupeetud proua {family}!"),
        ("formal", "masculine", ""): _PLAIN._replace(family="Lugupeetud härra {family}!"),
        ("formal", "unspecified", ""): _PLAIN,
        ("formal", "feminine", "inline"): _INLINE._replace(family="Tere, proua {family}!"),
        ("formal", "masculine", "inline"): _INLINE._replace(family="Tere, härra {family}!"),
        ("formal", "unspecified", "inline"): _INLINE,
        ("informal", "unspecified", ""): _INLINE,
        ("informal", "unspecified", "inline"): _INLINE,
    },
    spoken_currencies={
        "EUR": SpokenUnit({"one": "euro", "other": "eurot"}, {"one": "sent", "other": "senti"}),
        "GBP": SpokenUnit({"one": "naelsterling", "other": "naelsterlingit"}, {"one": "penn", "other": "penni"}),
        "IDR": SpokenUnit({"one": "ruupia", "other": "ruupiat"}, {"one": "sen", "other": "seni"}),
    },
    spoken_and=" ja ",
    lexicon=Lexicon(
        script="LATIN",
        # *viis* and *kuus* are left out: they are also "took" or "way", and "in a month".
        numbers=(
            "kaks", "kahe", "kaht", "kahte", "kolm", "kolme", "neli", "nelja", "viie", "viit", "kuue", "seitse",
            "seitsme", "kaheksa", "üheksa", "kümme", "kümne", "kümmet", "sada", "saja", "tuhat", "tuhande", "tosin",
        ),
        promises=("garanteerime", "garanteeritud", "tõotame", "mitte kunagi enam", "iga hinna eest"),
        denials=("ei", "pole", "mitte"),
        negations=(
            "ei", "ega", "mitte", "pole", "polnud", "poleks", "ilma", "ärge", "ära", "eitav*", "keeldu*", "*mata",
        ),
        registers={
            "formal": ("sina", "sa", "sinu", "su", "sind", "sulle", "sul", "sinule", "sinuga", "oled", "saad"),
            "informal": ("teie", "te", "teile", "teil", "teid", "teiega", "lugupeetud"),
        },
        public=(
            "teie tellimus*", "sinu tellimus*", "teie ost", "teie ostu*", "teie pakk", "teie paki*",
            "teie saadetis*", "teie konto*", "teie kliendikonto*", "meilt ostsite",
            "teie makse*", "teie tagasimakse*", "lugupeetud klien*", "hea klien*",
            "meie klien*", "meie püsiklien*", "meie juures", "meie juurest",
        ),
        public_free=(),
        spoken=(
            "klõpsa*", "klikka*", "klikki*", "vastake sellele", "kirjutage", "saatke", "link", "lingi*", "lingil",
            "allpool", "lisatud failis", "sellele kirjale", "selle kirja",
        ),
        spoken_doubtful=("kirjutada", "kirjutate", "kirjutage", "kirjutasite", "saata", "siin", "siit"),
        first_person=("ma", "mina", "mul", "mulle", "minu", "mu", "mind", "olen"),
        changing=(),
    ),
)  # fmt: skip
