"""French as it is written in France.

A no-break space (U+00A0) stands before a colon and inside guillemets, a narrow one (U+202F) before ``;``, ``!`` and
``?`` and between groups of digits.
"""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
_WEEKDAYS = words("lundi mardi mercredi jeudi vendredi samedi dimanche")
_DATE = "{day} {month} {year}"
_PLAIN = Salutation("Bonjour,", "Bonjour {given},", "Bonjour,", "Bonjour {full},")
_INLINE = Salutation("Bonjour.", "Bonjour {given}.", "Bonjour.", "Bonjour {full}.")

TABLE: Final = LocaleTable(
    tag="fr",
    cldr="fr",
    minimum_grouping=1,
    # The line after the greeting starts anew with a capital, though a comma stands before it.
    raises_after_greeting=True,
    # CLDR writes *£GB*, to tell it from other pounds; a British customer's amount needs no more than the sign.
    symbols={"GBP": "£"},
    days={1: "1er"},
    spoken_days={1: "premier"},
    dates={
        "": DatePhrase(_DATE, _MONTHS),
        "on": DatePhrase("le " + _DATE, _MONTHS),
        "until": DatePhrase("jusqu’au " + _DATE, _MONTHS),
        "since": DatePhrase("depuis le " + _DATE, _MONTHS),
        "by": DatePhrase("au plus tard le " + _DATE, _MONTHS),
    },
    time_pattern="{hour}\u00a0h\u00a0{minute:02d}",
    whole_hour="{hour}\u00a0h",
    times={
        "": "{time}",
        "on": "à {time}",
        "until": "jusqu’à {time}",
        "since": "depuis {time}",
        "by": "au plus tard à {time}",
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
        "on": _WEEKDAYS,
        "until": tuple(f"jusqu’à {day}" for day in _WEEKDAYS),
        "since": tuple(f"depuis {day}" for day in _WEEKDAYS),
        "by": tuple(f"au plus tard {day}" for day in _WEEKDAYS),
    },
    salutations={
        ("formal", "feminine", ""): _PLAIN._replace(
            family="Bonjour Madame {family},", full="Bonjour Madame {full},"
        ),
        ("formal", "masculine", ""): _PLAIN._replace(
            family="Bonjour Monsieur {family},", full="Bonjour Monsieur {full},"
        ),
        ("formal", "unspecified", ""): _PLAIN,
        ("formal", "feminine", "inline"): _INLINE._replace(family="Bonjour Madame {family}."),
        ("formal", "masculine", "inline"): _INLINE._replace(family="Bonjour Monsieur {family}."),
        ("formal", "unspecified", "inline"): _INLINE,
        # *Bonjour* goes with *tu* as well; *Salut* is for friends.
        ("informal", "unspecified", ""): _PLAIN,
        ("informal", "unspecified", "inline"): Salutation(
            "Bonjour\u202f!", "Bonjour {given}\u202f!", "Bonjour\u202f!", "Bonjour {full}\u202f!"
        ),
    },
    spoken_currencies={
        "EUR": SpokenUnit(
            {"one": "euro", "many": "d’euros", "other": "euros"},
            {"one": "centime", "many": "de centimes", "other": "centimes"},
        ),
        "GBP": SpokenUnit(
            {"one": "livre", "many": "de livres", "other": "livres"},
            {"one": "penny", "many": "de pence", "other": "pence"},
        ),
        "IDR": SpokenUnit(
            {"one": "roupie", "many": "de roupies", "other": "roupies"}, {"one": "sen", "other": "sens"}
        ),
        "PLN": SpokenUnit(
            {"one": "zloty", "many": "de zlotys", "other": "zlotys"}, {"one": "grosz", "other": "groszy"}
        ),
        "JPY": SpokenUnit({"one": "yen", "many": "de yens", "other": "yens"}, {"other": "sen"}),
    },
    spoken_and=" et ",
    lexicon=Lexicon(
        script="LATIN",
        # *neuf* is left out: it is also "new".
        numbers=(
            "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "dix", "onze", "douze", "treize", "quatorze",
            "quinze", "seize", "vingt", "vingts", "trente", "quarante", "cinquante", "soixante", "cent", "cents",
            "mille", "million", "dizaine", "douzaine", "quinzaine", "centaine",
        ),
        promises=(
            "nous garantissons", "garanti", "garantie", "nous promettons", "promis", "plus jamais",
            "à tout prix", "coûte que coûte", "quoi qu’il arrive", "quoi qu'il arrive",
        ),
        denials=("ne", "pas", "impossible"),
        # The elided *n’* stands before a letter, so that it is named with the words it is joined to.
        negations=(
            "ne", "n’*", "n'*", "non", "pas", "aucun*", "jamais", "rien", "sans", "ni", "impossible", "personne",
            "nulle part", "refus*",
        ),
        registers={
            "formal": (
                "tu", "te", "toi", "ton", "ta", "tes", "tien*", "t’*", "t'*", "peux", "veux", "salut", "aimerais-tu",
                "as-tu", "es-tu",
            ),
            "informal": (
                "vous", "votre", "vos", "vôtre*", "madame", "monsieur", "pouvez", "avez", "voulez", "veuillez",
            ),
        },
        public=(
            "votre commande", "vos commandes", "ta commande", "tes commandes", "votre achat", "vos achats",
            "ton achat", "tes achats", "votre colis", "ton colis", "votre livraison", "ta livraison", "votre compte",
            "ton compte", "votre remboursement", "ton remboursement", "votre paiement", "ton paiement",
            "votre facture", "ta facture", "cher client", "chère cliente", "chers clients", "notre client*",
            "nos client*", "en tant que client*", "numéro de client", "chez nous",
        ),
        public_free=(),
        spoken=(
            "cliquez", "clique", "cliquer", "répondez à ce*", "réponds à ce*", "écrivez", "écrivez-nous",
            "écris-nous", "envoyez", "envoyez-nous", "envoie-nous", "le lien", "ce lien", "ci-dessous", "ci-dessus",
            "ci-joint*", "en pièce jointe", "ce message", "cet e-mail", "ce courriel", "ce mail",
        ),
        spoken_doubtful=("écrire", "répondre", "envoyer", "ici"),
        first_person=(
            "je", "j’*", "j'*", "me", "m’*", "m'*", "moi", "mon", "ma", "mes", "mien*",
        ),
        changing=(
            "de", "d’", "d'", "du", "le", "la", "l’", "l'", "au", "que", "qu’", "qu'", "jusque", "jusqu’", "jusqu'",
            "lorsque", "lorsqu’", "puisque", "puisqu’", "si", "ce", "cet", "ne", "n’", "je", "j’", "se", "s’", "me",
            "m’", "te", "t’",
        ),
        figures_steady=True,
    ),
)  # fmt: skip
