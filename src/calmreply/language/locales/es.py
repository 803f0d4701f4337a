"""Spanish as it is written in Spain."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
_WEEKDAYS = words("lunes martes miércoles jueves viernes sábado domingo")
_DATE = "{day} de {month} de {year}"
# *Buenos días* is right for everyone and at any hour of a letter; *Estimado/a* would have to guess.
_PLAIN = Salutation("Buenos días:", "Buenos días, {given}:", "Buenos días:", "Buenos días, {full}:")
_INLINE = Salutation("Hola.", "Hola, {given}.", "Hola.", "Hola, {full}.")

TABLE: Final = LocaleTable(
    tag="es",
    cldr="es",
    minimum_grouping=2,
    # After the colon of the greeting the text starts with a capital.
    raises_after_greeting=True,
    symbols={"GBP": "£"},
    dates={
        "": DatePhrase(_DATE, _MONTHS),
        "on": DatePhrase("el " + _DATE, _MONTHS),
        "until": DatePhrase("hasta el " + _DATE, _MONTHS),
        "since": DatePhrase("desde el " + _DATE, _MONTHS),
        "by": DatePhrase("como muy tarde el " + _DATE, _MONTHS),
        "of": DatePhrase("del " + _DATE, _MONTHS),
    },
    time_pattern="{hour}:{minute:02d}",
    times={
        "": "{time}",
        "on": "a las {time}",
        "until": "hasta las {time}",
        "since": "desde las {time}",
        "by": "como muy tarde a las {time}",
    },
    times_at={
        1: {
            "on": "a la {time}",
            "until": "hasta la {time}",
            "since": "desde la {time}",
            "by": "como muy tarde a la {time}",
        },
    },
    datetimes={
        "": ("{date}, {time}", "", ""),
        "on": ("{date} {time}", "on", "on"),
        "until": ("{time} {date}", "of", "until"),
        "since": ("{time} {date}", "of", "since"),
        "by": ("{date} {time}", "by", "on"),
    },
    weekdays={
        "": _WEEKDAYS,
        "on": tuple(f"el {day}" for day in _WEEKDAYS),
        "until": tuple(f"hasta el {day}" for day in _WEEKDAYS),
        "since": tuple(f"desde el {day}" for day in _WEEKDAYS),
        "by": tuple(f"como muy tarde el {day}" for day in _WEEKDAYS),
    },
    salutations={
        ("formal", "feminine", ""): Salutation(
            "Buenos días:", "Estimada {given}:", "Estimada señora {family}:", "Estimada señora {full}:"
        ),
        ("formal", "masculine", ""): Salutation(
            "Buenos días:", "Estimado {given}:", "Estimado señor {family}:", "Estimado señor {full}:"
        ),
        ("formal", "unspecified", ""): _PLAIN,
        ("formal", "feminine", "inline"): _INLINE._replace(family="Hola, señora {family}."),
        ("formal", "masculine", "inline"): _INLINE._replace(family="Hola, señor {family}."),
        ("formal", "unspecified", "inline"): _INLINE,
        ("informal", "unspecified", ""): Salutation("Hola:", "Hola, {given}:", "Hola:", "Hola, {full}:"),
        ("informal", "unspecified", "inline"): Salutation("¡Hola!", "¡Hola, {given}!", "¡Hola!", "¡Hola, {full}!"),
    },
    spoken_currencies={
        "EUR": SpokenUnit(
            {"one": "euro", "many": "de euros", "other": "euros"}, {"one": "céntimo", "other": "céntimos"}
        ),
        "GBP": SpokenUnit(
            {"one": "libra", "many": "de libras", "other": "libras"}, {"one": "penique", "other": "peniques"}
        ),
        "IDR": SpokenUnit(
            {"one": "rupia", "many": "de rupias", "other": "rupias"}, {"one": "sen", "other": "sen"}
        ),
        "PLN": SpokenUnit(
            {"one": "esloti", "many": "de eslotis", "other": "eslotis"}, {"one": "grosz", "other": "groszy"}
        ),
        "JPY": SpokenUnit({"one": "yen", "many": "de yenes", "other": "yenes"}, {"other": "sen"}),
    },
    spoken_and=" con ",
    lexicon=Lexicon(
        script="LATIN",
        numbers=(
            "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
            "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno",
            "veintiún", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa", "cien",
            "ciento", "doscientos", "doscientas", "quinientos", "quinientas", "mil", "millón", "docena", "quincena",
        ),
        promises=(
            "garantizamos", "garantizado", "garantizada", "prometemos", "nunca más", "a toda costa",
            "a cualquier precio", "cueste lo que cueste", "pase lo que pase", "no volverá a ocurrir",
        ),
        denials=("no", "imposible"),
        negations=(
            "no", "ni", "ningún", "ningun*", "nunca", "jamás", "nada", "nadie", "sin", "tampoco", "imposible",
        ),
        # *ti* and *te* are the familiar forms; *le*, *su* and *la* are also "him", "their" and "the".
        registers={
            "formal": (
                "tú", "te", "ti", "tu", "tus", "tuyo*", "tuya*", "contigo", "puedes", "tienes", "quieres", "has",
                "debes", "podrás",
            ),
            "informal": ("usted", "ustedes", "señor", "señora", "estimad*", "puede usted", "buenos días"),
        },
        public=(
            "su pedido", "sus pedidos", "tu pedido", "tus pedidos", "su compra", "sus compras", "tu compra",
            "tus compras", "su paquete", "tu paquete", "su envío", "tu envío", "su entrega", "tu entrega",
            "su cuenta", "tu cuenta", "su reembolso", "tu reembolso", "su pago", "tu pago", "su factura",
            "tu factura", "estimado cliente", "estimada clienta", "estimada cliente", "querido cliente",
            "querida clienta", "nuestro cliente", "nuestra client*", "nuestros clientes", "nuestras clientas",
            "como cliente", "como clienta", "número de cliente",
        ),
        public_free=(),
        spoken=(
            "haga clic", "haz clic", "hacer clic", "pulse", "pulsa", "responda a este", "responde a este",
            "escríbanos", "escríbenos", "escriba", "escribe", "envíenos", "envíanos", "envíe", "mándenos", "mándanos",
            "el enlace", "este enlace", "más abajo", "más arriba", "adjunto", "adjunta", "adjuntos", "este mensaje",
            "este correo", "este e-mail",
        ),
        spoken_doubtful=("escribir", "responder", "enviar", "mandar", "aquí"),
        first_person=(
            "yo", "me", "mí", "mi", "mis", "mío", "mía", "conmigo", "puedo", "quiero", "tengo", "estoy", "soy",
            "lamento", "siento",
        ),
        changing=("y", "e", "o", "u"),
    ),
)  # fmt: skip
