"""What a translator works on: one unit for each way through each text, with the source text and what to know of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from calmreply.language.approve import approvals
from calmreply.language.exchange.texts import PLACEHOLDER, Entry, fitted, forms, read_sheet, resolve, slots_chosen
from calmreply.language.formats import formats
from calmreply.language.model import ADDRESSEE, ELSE, FULL, PLURALS, is_alternate
from calmreply.language.signature import reachable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from calmreply.language.catalogue import Catalogue
    from calmreply.language.exchange.texts import Form, Sheet, Tree
    from calmreply.language.model import SlotDecl

__all__ = ["CODES", "Translation", "Unit", "context_of", "given", "translation", "units"]

CODES: dict[str, str] = {
    "LAN470": "unit-file: a file of translated units cannot be read",
    "LAN471": "unknown-unit: a unit is for no text of the house, or stands twice",
    "LAN472": "unit-braces: a brace in a unit is no slot and no term",
    "LAN473": "outdated-unit: a unit was translated from another source text than the house has now",
    "LAN474": "unit-shape: the text of a unit cannot stand in a file of messages",
}
"""The codes of this room, each with its meaning in one line."""

_KINDS = {
    "money": "an amount of money",
    "date": "a date",
    "time": "a time of day",
    "datetime": "a date and time",
    "weekday": "a day of the week",
    "count": "a number",
    "percent": "a percentage",
    "person": "a name",
    "product": "the name of a product",
    "url": "a link",
    "e-mail": "an e-mail address",
    "phone": "a telephone number",
    "list": "a list",
    "text": "words",
    "code": "a code",
}
_PLACES = {
    "brief": "short messages: the same facts in fewer words",
    "spoken": "read aloud: short sentences, nothing to click, write or look at",
    "digest": "an SMS: about 45 characters with its values",
    "inline": "inside a running text",
    "subject": "the subject of an e-mail",
    "also": "follows a message of its own kind: “We have also …”",
}
_ADDRESSED = {"feminine": "said to a woman", "masculine": "said to a man", "unspecified": "right for everyone"}
_LETTER = re.compile(r"[^\W\d_]")


class Translation(NamedTuple):
    """One locale in one register, as proven messages and as files: ``sl``, ``it@informal``."""

    catalogue: Catalogue
    sheet: Sheet
    files: tuple[tuple[str, str], ...]


def translation(catalogue: Catalogue, files: Sequence[tuple[str, str]]) -> Translation:
    """The messages of a locale beside the files ``(name, text)`` they were read from."""
    return Translation(catalogue, read_sheet(files), tuple(files))


@dataclass(frozen=True)
class Unit:
    """One way through one text: ``give-refund.brief#most=one``.

    ``target`` is empty while nothing is translated. ``due`` says that the translation was made from another source
    text, or that nobody approved it. ``notes`` are for the translator, ``place`` is where the source text stands.
    ``there`` tells a form that the house's file has from one that it needs.
    """

    id: str
    variant: str
    path: tuple[tuple[str, str], ...]
    source: str
    target: str
    there: str | None
    due: bool
    notes: tuple[str, ...]
    place: str

    @property
    def context(self) -> str:
        """The name of the unit in translators' files."""
        return context_of(self.id, self.variant, self.path)


def context_of(message: str, variant: str, path: Sequence[tuple[str, str]]) -> str:
    """``give-refund.brief#most=one``: message, variant, and the arms taken from the outermost one on."""
    arms = ",".join(f"{slot}={key}" for slot, key in path)
    return message + (f".{variant}" if variant else "") + (f"#{arms}" if arms else "")


def given(text: str) -> str:
    """A text from a translator with its placeholders and line ends written in the usual way."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return PLACEHOLDER.sub(lambda m: f"{{ {m['name']} }}", lines).strip(" \n")


def units(source: Translation, own: Translation) -> list[Unit]:
    """All units of a translation, in the order of the source language's files.

    A text that is there keeps its own choices, with a unit for each form that the language needs and the text has
    not; one that is missing has the source's choices with the plural forms of the language.
    """
    states = {found.id: found.state for found in approvals(source.catalogue, own.catalogue)}
    found: list[Unit] = []
    for entry in _entries(source.sheet, own.sheet):
        found.extend(_units(entry, source, own, states.get(entry.id, "new")))
    return found


def _entries(source: Sheet, own: Sheet) -> Iterator[Entry]:
    """The source's entries; behind its term, the cases of a term that only this language has."""
    extra = [name for name in own.entries if name.startswith("-") and name not in source.entries]
    for name, entry in source.entries.items():
        yield entry
        for other in [o for o in extra if _base(o, source) == name]:
            yield Entry(other, entry.file, entry.line, entry.texts, {}, entry.comment, 0, 0, entry.group)


def _base(name: str, source: Sheet) -> str:
    while "-" in name[1:]:
        name = name.rpartition("-")[0]
        if name in source.entries:
            return name
    return ""


def _units(entry: Entry, source: Translation, own: Translation, state: str) -> Iterator[Unit]:
    message = source.catalogue.messages.get(entry.id)
    is_term = entry.id.startswith("-")
    if message is None and not is_term:
        return
    there = own.sheet.entries.get(entry.id)
    locale = own.catalogue.locale

    def slot(name: str) -> SlotDecl | None:
        return message.slot(name) if message else None

    variants = [v for v in entry.texts if not is_alternate(v) or (there is not None and v in there.texts)]
    if there is not None:
        variants += [v for v in there.texts if v not in variants and not is_term]
    for variant in variants:
        if there is not None and variant in there.begins and variant not in there.texts:
            continue  # it stands there and cannot be read: the check says so
        base = entry.texts.get(FULL if is_alternate(variant) else variant, entry.texts.get(FULL))
        if base is None:
            continue
        mine = there.texts.get(variant) if there is not None else None
        forms_ = _forms(mine, base, slot, locale)
        for form, stands in forms_:
            text = resolve(base, dict(form.path))
            there_text = form.text if stands else None
            untouched = there_text == text and state == "new" and not is_term and _worded(text)
            target = "" if there_text is None or (untouched and _other(source, own)) else there_text
            due = bool(target) and state == "stale" and not is_term
            notes = tuple(_notes(entry, variant, form.path, text, slot, locale))
            yield Unit(entry.id, variant, form.path, text, target, there_text, due, notes, f"{entry.file}:{entry.line}")


def _worded(text: str) -> bool:
    """Whether a text has words of its own, which a translation must have otherwise."""
    return len(_LETTER.findall(PLACEHOLDER.sub("", text))) > 3


def _other(source: Translation, own: Translation) -> bool:
    """Whether the two are different languages, so that a text of the one is no translation in the other."""
    return source.catalogue.locale.partition("-")[0] != own.catalogue.locale.partition("-")[0]


def _forms(
    mine: Tree | None, base: Tree, slot: Callable[[str], SlotDecl | None], locale: str
) -> list[tuple[Form, bool]]:
    """The forms of a text, each with whether it stands there."""
    if mine is None:
        return [(form, False) for form in forms(fitted(base, slot, locale))]
    more: dict[str, tuple[str, ...]] = {}
    for name, keys in slots_chosen(mine).items():
        decl = slot(name)
        if decl is not None and decl.kind == "count" and ELSE not in keys:
            needed = reachable(locale, decl.low, decl.high)
            more[name] = tuple(sorted(needed - set(keys), key=PLURALS.index))
    return [(form, not any(key in more.get(s, ()) for s, key in form.path)) for form in forms(mine, more)]


def _notes(
    entry: Entry,
    variant: str,
    path: Sequence[tuple[str, str]],
    text: str,
    slot: Callable[[str], SlotDecl | None],
    locale: str,
) -> Iterator[str]:
    yield from entry.situation
    if entry.id.startswith("-"):
        yield f"A name or term; other texts use it as {{ {entry.id} }}"
    elif entry.id.startswith("label-"):
        yield "A word or phrase that is put into a sentence" + (f"; its role there: {variant}" if variant else "")
    elif variant:
        place = "another wording of the full text" if is_alternate(variant) else _PLACES.get(variant, variant)
        yield f"For {place}"
    for name, key in path:
        decl = slot(name)
        if name == ADDRESSEE:
            yield f"Form: {_ADDRESSED.get(key, key)}"
        elif decl is not None and decl.kind == "count":
            numbers = _examples(locale, key, decl.low, decl.high)
            yield f"Form for ${name} = {numbers}" if numbers else f"Form [{key}] of ${name}"
        else:
            yield f"Form for ${name}: {key}"
    for name in dict.fromkeys(m["name"] for m in PLACEHOLDER.finditer(text)):
        decl = slot(name[1:])
        if name.startswith("-"):
            yield f"Keep {{ {name} }}: a name of the house"
        elif decl is not None:
            what = f"words for: {decl.enum}" if decl.kind == "enum" else _KINDS.get(decl.kind, decl.kind)
            role = f", with its preposition ({decl.role})" if decl.role else ""
            yield f"Keep {{ {name} }}: {what}{role}"


@lru_cache(maxsize=512)
def _examples(locale: str, key: str, low: int | None, high: int | None) -> str:
    plural = formats(locale).plural
    first, last = low or 0, min(high if high is not None else 1000, (low or 0) + 1000)
    found = [number for number in range(first, last + 1) if plural(number) == key]
    return ", ".join(map(str, found[:5])) + (" …" if len(found) > 5 else "")
