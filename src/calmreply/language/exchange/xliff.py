"""Units as XLIFF 1.2, which agencies' tools read: slots and terms are ``<x/>`` elements, which cannot be typed over."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from calmreply.language.exchange.given import Given, Returned, cannot_read
from calmreply.language.exchange.texts import PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from calmreply.findings import Finding
    from calmreply.language.exchange.units import Unit

__all__ = ["read_xliff", "write_xliff"]

_SPACE = "urn:oasis:names:tc:xliff:document:1.2"
_UNDONE = ("new", "needs-")
_KINDS = {"$": "slot-", "-": "term-"}


def write_xliff(units: Iterable[Unit], *, name: str, source: str, title: str = "") -> str:
    """The units of the translation ``name`` (``sl``, ``it@informal``) from the source language ``source``."""
    locale = name.partition("@")[0]
    product = f" product-name={quoteattr(title)}" if title else ""
    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<xliff version="1.2" xmlns="{_SPACE}">',
        f'  <file original={quoteattr(name)} source-language="{source}" target-language="{locale}"{product}',
        '    datatype="plaintext">',
        "    <body>",
    ]
    for unit in units:
        rows.append(f'      <trans-unit id={quoteattr(unit.context)} xml:space="preserve">')
        rows.append(f"        <source>{_inline(unit.source)}</source>")
        if unit.target:
            state = "needs-review-translation" if unit.due else "translated"
            rows.append(f'        <target state="{state}">{_inline(unit.target)}</target>')
        rows.extend(f'        <note from="developer">{escape(note)}</note>' for note in unit.notes)
        rows.append("      </trans-unit>")
    rows += ["    </body>", "  </file>", "</xliff>"]
    return "\n".join(rows) + "\n"


def _inline(text: str) -> str:
    found, at = [], 0
    for mark in PLACEHOLDER.finditer(text):
        name = mark["name"]
        shown = _KINDS[name[0]] + name[1:]
        found.append(escape(text[at : mark.start()]))
        found.append(f'<x id="{shown}" equiv-text="{mark[0]}"/>')
        at = mark.end()
    return "".join([*found, escape(text[at:])])


def read_xliff(text: str, file: str, faults: list[Finding]) -> Returned:
    """Read an XLIFF 1.2 file; what cannot be read is added to ``faults``."""
    reader = _Reader(file, faults)
    reader.read(text.removeprefix("\ufeff"))
    return Returned(file, reader.name, tuple(reader.units))


class _RefusedError(Exception):
    """A document with a document type, which could define entities."""


class _Reader:
    def __init__(self, file: str, faults: list[Finding]) -> None:
        self.file, self.faults = file, faults
        self.name = ""
        self.units: list[Given] = []
        self._parser = expat.ParserCreate(encoding="UTF-8")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._unit: tuple[str, int] | None = None
        self._texts: dict[str, str] = {}
        self._undone = False
        self._within = ""
        self._aside = 0

    def read(self, text: str) -> None:
        try:
            self._parser.Parse(text.encode(), True)
        except expat.ExpatError as error:
            self._fault(error.lineno, f"this is no XML: {expat.ErrorString(error.code)}")
        except _RefusedError:
            self._fault(self._line(), "a document type stands in the file")

    def _line(self) -> int:
        return int(self._parser.CurrentLineNumber)

    def _fault(self, line: int, message: str) -> None:
        help_ = "save the file as XLIFF 1.2 from the translator's tool, or export it again"
        self.faults.append(cannot_read(self.file, line, message, help_))

    def _doctype(self, *_: object) -> None:
        raise _RefusedError

    def _start(self, tag: str, marks: dict[str, str]) -> None:
        tag = tag.rpartition(":")[2]
        if tag == "xliff" and marks.get("version") != "1.2":
            self._fault(self._line(), f"this is XLIFF {marks.get('version', 'of no version')}, not 1.2")
        elif tag == "file":
            self.name = self.name or marks.get("original", "")
        elif tag == "trans-unit":
            self._unit, self._texts, self._undone = (marks.get("id", ""), self._line()), {}, False
        elif self._within and tag in {"x", "ph"}:
            self._placeholder(marks)
        elif self._within and tag not in {"g", "mrk"}:
            self._fault(self._line(), f"`<{tag}>` stands inside a text")
        elif tag in {"alt-trans", "seg-source"}:
            self._aside += 1
        elif self._unit and not self._aside and tag in {"source", "target"}:
            self._within = tag
            self._texts[tag] = ""
            if tag == "target":
                self._undone = marks.get("state", "").startswith(_UNDONE)

    def _placeholder(self, marks: dict[str, str]) -> None:
        kind, _, name = marks.get("id", "").partition("-")
        sign = {"slot": "$", "term": "-"}.get(kind)
        if sign is None or not name:
            shown = marks.get("equiv-text", "")
            if PLACEHOLDER.fullmatch(shown) is None:
                self._fault(self._line(), f"`{marks.get('id', '')}` is no slot and no term")
            self._texts[self._within] += shown
            return
        self._texts[self._within] += f"{{ {sign}{name} }}"

    def _words(self, text: str) -> None:
        if self._within and not self._aside:
            self._texts[self._within] += text

    def _end(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag == self._within:
            self._within = ""
        elif tag in {"alt-trans", "seg-source"}:
            self._aside -= 1
        elif tag == "trans-unit" and self._unit:
            name, line = self._unit
            self.units.append(
                Given(name, self._texts.get("source", ""), self._texts.get("target", ""), self._undone, line)
            )
            self._unit = None
