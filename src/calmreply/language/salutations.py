"""Greetings: one table by locale, register, addressee and known part of the name. Nobody's gender is ever guessed."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Literal, NamedTuple

from calmreply.findings import LocaleError, near_help
from calmreply.language.formats import clean
from calmreply.language.locales import table
from calmreply.language.model import ADDRESSEES, REGISTERS, Program, Slot, Text

if TYPE_CHECKING:
    from calmreply.language.locales.table import Salutation

__all__ = ["FORMS", "Known", "Person", "greeting", "known_part", "raises_after_greeting", "salute"]

Known = Literal["none", "given", "family", "full"]
FORMS = ("", "inline", "spoken")
"""The greeting on a line of its own, inside a running text (X, SMS, chat), and said on the telephone."""


class Person(NamedTuple):
    """What is known of a name. ``full`` is the name as its bearer gave it; parts are empty when they are not known."""

    given: str = ""
    family: str = ""
    full: str = ""


def raises_after_greeting(locale: str) -> bool:
    """Whether the first sentence after a greeting line starts with a capital (not after the comma in it and sl)."""
    return table(locale).raises_after_greeting


def known_part(person: Person, *, register: str = "formal", addressee: str = "unspecified") -> Known:
    """The part of a name that is used to greet: with a title the family name, without one the whole name."""
    full = bool(person.full or (person.given and person.family))
    if register == "informal" and person.given:
        return "given"
    if addressee != "unspecified" and person.family:
        return "family"
    if full:
        return "full"
    if person.given:
        return "given"
    return "family" if person.family else "none"


def greeting(
    locale: str,
    known: Known,
    *,
    register: str = "formal",
    addressee: str = "unspecified",
    form: str = "",
) -> Program:
    """The greeting as a program with at most one slot: ``given``, ``family`` or ``full``.

    An addressee that is not known, and a part of the name for which no form is right without guessing, gets a
    greeting that fits everyone.
    """
    pattern = getattr(_row(locale, register, addressee, form), known)
    pieces: list[Text | Slot] = []
    for text, name, _, _ in Formatter().parse(pattern):
        if text:
            pieces.append(Text(text))
        if name:
            pieces.append(Slot(name))
    return tuple(pieces)


def salute(
    locale: str,
    person: Person,
    *,
    register: str = "formal",
    addressee: str = "unspecified",
    form: str = "",
) -> str:
    """The greeting for a person: *Dear Ana Novak,*, *Spoštovana gospa Novak,*, *Здравейте,* for nobody known."""
    person = Person(*(clean(part) for part in person))
    full = person.full or f"{person.given} {person.family}".strip()
    known = known_part(person, register=register, addressee=addressee)
    words = {"given": person.given, "family": person.family, "full": full}
    text = ""
    for piece in greeting(locale, known, register=register, addressee=addressee, form=form):
        if isinstance(piece, Slot):
            text += words[piece.name]
        elif isinstance(piece, Text):
            text = (text.removesuffix(".") if piece.text.startswith(".") else text) + piece.text
    return text


def _row(locale: str, register: str, addressee: str, form: str) -> Salutation:
    for name, value, known in (
        ("register", register, REGISTERS),
        ("addressee", addressee, ADDRESSEES),
        ("form", form, FORMS),
    ):
        if value not in known:
            raise LocaleError(f"{name}={value!r}: not known", help=near_help(value, [k for k in known if k]))
    rows = table(locale).salutations
    forms = (form, "inline") if form == "spoken" else (form,)
    for tried in forms:
        for who in (addressee, "unspecified"):
            row = rows.get((register, who, tried))
            # A form of the very addressee comes before a spoken form for anyone.
            if row is not None and (who == addressee or (register, addressee, forms[-1]) not in rows):
                return row
    raise LocaleError(f"no greeting for `{locale}` ({register}, {addressee}, {form or 'full'})")
