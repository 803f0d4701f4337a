"""A file to start a language from: the source language's own, with the plural arms that the new language needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fluent.syntax import FluentParser, ast

from calmreply.language.exchange.texts import fitted, forms, read_sheet, written
from calmreply.language.model import FULL, is_alternate
from calmreply.language.pattern import offsets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.language.catalogue import Catalogue
    from calmreply.language.model import SlotDecl

__all__ = ["skeleton"]


def skeleton(source: Catalogue, text: str, locale: str, *, name: str, title: str = "") -> str:
    """One file of the source language made ready for a translator into ``locale``.

    Situations, declarations, headings and order stay; each text is the source's, in the plural arms of the new
    language, until it is translated. Other wordings (``.alt``) are left out: each language has its own.
    ``name`` is the translation's (``pl``, ``it@informal``), ``title`` the house's name for the heading.
    """
    sheet = read_sheet([("source", text)])
    plain = sheet.files["source"]
    edits: list[tuple[int, int, str]] = [
        (*offsets(node), "")
        for node in FluentParser(with_spans=True).parse(plain).body
        if isinstance(node, ast.ResourceComment | ast.Junk)
    ]
    for entry in sheet.entries.values():
        message = source.messages.get(entry.id)

        def slot(name: str, slots: Sequence[SlotDecl] = message.slots if message else ()) -> SlotDecl | None:
            return next((decl for decl in slots if decl.name == name), None)

        for variant, (start, end) in entry.begins.items():
            if variant != FULL and is_alternate(variant):
                edits.append((plain.rindex("\n", 0, start), end, ""))
            elif variant in entry.texts:
                tree = fitted(entry.texts[variant], slot, locale)
                if tree != entry.texts[variant]:
                    edits.append((start, end, " " + written(forms(tree), tree)))
    for start, end, words in sorted(edits, reverse=True):
        plain = plain[:start] + words + plain[end:]
    first = f"### {title + ', ' if title else ''}{name}. Begun from the source language: translate each text here.\n\n"
    return first + plain.strip("\n") + "\n"
