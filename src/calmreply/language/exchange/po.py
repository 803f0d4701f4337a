"""Units as a PO file, the format of gettext: for Poedit, Weblate and most translators' tools.

Plural forms are units of their own, told apart by their context, so that the number of forms never depends on a PO
header, whose plural rules differ from CLDR's for several languages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from calmreply.language.exchange.given import Given, Returned, cannot_read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from calmreply.findings import Finding
    from calmreply.language.exchange.units import Unit

__all__ = ["read_po", "write_po"]

_NAME = "X-Calmreply-Messages"
_KEYWORD = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*(".*")')
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{2}|[0-7]{1,3}|.)")
_SIGNS = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_OUT = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def write_po(units: Iterable[Unit], *, name: str, source: str, title: str = "") -> str:
    """The units of the translation ``name`` (``sl``, ``it@informal``) from the source language ``source``."""
    header = "\n".join(
        [
            f"Project-Id-Version: {title or 'calmreply'}",
            "PO-Revision-Date: ",
            "Last-Translator: ",
            "Language-Team: ",
            f"Language: {name.replace('-', '_')}",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
            f"X-Source-Language: {source}",
            f"{_NAME}: {name}",
            "",
        ]
    )
    rows = [*_field("msgid", ""), *_field("msgstr", header)]
    for unit in units:
        rows.append("")
        rows.extend(f"#. {note}" for note in unit.notes)
        rows.append(f"#: {unit.place}")
        if unit.due:
            rows.append("#, fuzzy")
        rows += [*_field("msgctxt", unit.context), *_field("msgid", unit.source), *_field("msgstr", unit.target)]
    return "\n".join(rows) + "\n"


def _field(keyword: str, text: str) -> list[str]:
    lines = text.split("\n")
    parts = [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] or len(lines) == 1 else [])
    shown = ['"' + "".join(_OUT.get(sign, sign) for sign in part) + '"' for part in parts]
    return [f"{keyword} {shown[0]}"] if len(shown) == 1 else [f'{keyword} ""', *shown]


def read_po(text: str, file: str, faults: list[Finding]) -> Returned:
    """Read a PO file; obsolete entries (``#~``) are passed over, what cannot be read is added to ``faults``."""
    reader = _Reader(file, faults)
    for number, row in enumerate(re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff")), 1):
        reader.row(number, row.strip())
    reader.close()
    name = re.search(rf"^{_NAME}:\s*(\S+)\s*$", reader.header, re.MULTILINE)
    language = re.search(r"^Language:[ \t]*(\S+)\s*$", reader.header, re.MULTILINE)
    shown = name[1] if name else language[1].replace("_", "-") if language else ""
    return Returned(file, shown, tuple(reader.units))


class _Reader:
    def __init__(self, file: str, faults: list[Finding]) -> None:
        self.file, self.faults = file, faults
        self.units: list[Given] = []
        self.header = ""
        self._fields: dict[str, str] = {}
        self._fuzzy = False
        self._line = 0
        self._last = ""

    def row(self, number: int, row: str) -> None:
        if row.startswith("#"):
            if "msgstr" in self._fields:
                self.close()
            if row.startswith("#,") and "fuzzy" in [flag.strip() for flag in row[2:].split(",")]:
                self._fuzzy = True
            return
        if not row:
            return
        found = _KEYWORD.fullmatch(row)
        if found:
            keyword = "msgstr" if found[1].startswith("msgstr[0") else found[1]
            # A new entry begins: with its context, or with its text if it has none.
            if keyword in {"msgctxt", "msgid"} and "msgstr" in self._fields:
                self.close()
            if keyword in self._fields:
                self._fault(number, f"`{keyword}` stands twice in one entry", row)
            if not self._fields:
                self._line = number
            self._last = keyword
            self._fields[keyword] = self._string(number, found[2])
        elif row.startswith('"') and self._last:
            self._fields[self._last] += self._string(number, row)
        else:
            self._fault(number, f"cannot read `{row[:60]}`", row)

    def _string(self, number: int, shown: str) -> str:
        found = _STRING.fullmatch(shown)
        if found is None:
            self._fault(number, f"`{shown[:60]}` is no text in quotes", shown)
            return ""
        return _ESCAPE.sub(lambda m: _sign(m[1]), found[1])

    def _fault(self, number: int, message: str, row: str) -> None:
        help_ = "save the file once more from the translator's tool, or export it again"
        self.faults.append(cannot_read(self.file, number, message, help_, row))

    def close(self) -> None:
        found, fuzzy = self._fields, self._fuzzy
        self._fields, self._fuzzy, self._last = {}, False, ""
        if not found:
            return
        if "msgid" not in found or "msgstr" not in found:
            self._fault(self._line, "an entry without `msgid` or `msgstr`", "")
        elif not found["msgid"] and "msgctxt" not in found:
            self.header = found["msgstr"]
        else:
            self.units.append(Given(found.get("msgctxt", ""), found["msgid"], found["msgstr"], fuzzy, self._line))


def _sign(code: str) -> str:
    if code[0] == "x" and len(code) > 1:
        return chr(int(code[1:], 16))
    if code[0] in "01234567":
        return chr(int(code, 8))
    return _SIGNS.get(code, "\\" + code)
