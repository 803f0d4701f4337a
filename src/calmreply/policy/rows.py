"""A section's rules written as a table, one row a rule: in YAML, or in a CSV file beside it.

A column is named by a part of a rule (``id``, ``because``, ``verdict``, ``give.amount``), or by what its cells are
compared with: a fact, or any other expression. Loaded, a row is the rule that one would have written.
"""

from __future__ import annotations

import re
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING, NamedTuple

from calmreply.findings import Span, near, near_help
from calmreply.policy.faults import clip
from calmreply.policy.lex import Source
from calmreply.policy.parse import parse
from calmreply.policy.raw import node
from calmreply.reader.nodes import Entry, Items, Scalar, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from calmreply.findings import Finding
    from calmreply.policy.faults import Faults
    from calmreply.policy.raw import Raw
    from calmreply.reader import Node

__all__ = ["PARTS", "Row", "Sheet", "cell_condition", "csv_sheet", "sheet_rows", "yaml_sheet"]

_WORDS = ("stance", "verdict", "do", "route", "then")
_LISTS = ("once", "forbid", "say", "ask")
_OF_GIVE = ("kind", "amount", "basis", "to", "arrives", "say")
PARTS = (
    "id", "when", "because", "on_claim", "from", "until", *_WORDS, *_LISTS,
    *(f"{what}.{part}" for what in ("give", "charge") for part in _OF_GIVE),
)  # fmt: skip
"""The columns that are parts of a rule; any other column is a condition."""
_MOST_ROWS = 2_000
_OPERATOR = re.compile(r"(==|!=|<=|>=|<|>)\s*(.*)", re.DOTALL)
_RANGE = re.compile(r"(.+?)\s*\.\.\s*(.+)", re.DOTALL)
_BARE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*")
_ANY = {"", "-", "any"}
_TRUTHS = {"true": True, "yes": True, "false": False, "no": False}


class Sheet(NamedTuple):
    """A table as it was written: the cells of its head and of its rows, and where it stands."""

    head: tuple[Scalar, ...]
    rows: tuple[tuple[Scalar, ...], ...]
    span: Span


class Row(NamedTuple):
    """One row: the parts of a rule that it holds, as nodes, and its conditions."""

    parts: Table
    conditions: tuple[Raw | None, ...]
    """None for one that cannot be read, which is told."""


def yaml_sheet(value: Node, faults: Faults) -> Sheet | None:
    """The sheet of ``table: {columns: […], rows: [[…], …]}``; None where it is none, which is told."""
    columns = value.get("columns") if isinstance(value, Table) else None
    rows = value.get("rows") if isinstance(value, Table) else None
    if not isinstance(columns, Items) or not isinstance(rows, Items):
        help_ = "write `columns: [id, issue.kind, give.kind, because]`, and `rows:` with one list for each rule"
        faults.add("POL227", "this table has no columns, or no rows", value.span, help_)
        return None
    head, listed = _cells(columns, faults), []
    for row in rows.items:
        if not isinstance(row, Items):
            faults.add("POL227", "a row is a list of cells", row.span, "write it in brackets: `[…, …]`")
            return None
        cells = _cells(row, faults)
        if cells is not None:
            listed.append(cells)
    return None if head is None else Sheet(head, tuple(listed), columns.span)


def _cells(items: Items, faults: Faults) -> tuple[Scalar, ...] | None:
    found: list[Scalar] = []
    for item in items.items:
        if not isinstance(item, Scalar):
            faults.add("POL228", "a cell is one text", item.span, 'put it in quotes: `"late | lost"`')
            return None
        found.append(item)
    return tuple(found)


def csv_sheet(name: Scalar, sources: Mapping[str, Sequence[str]], faults: Faults) -> Sheet | None:
    """The sheet of a CSV file that stands beside the file naming it; ``sources`` are the lines of files by name."""
    path = normpath(join(dirname(name.span.file), name.text))
    lines = sources.get(path)
    if lines is None:
        known = [n.rpartition("/")[2] for n in sources if n.endswith(".csv")]
        help_ = near_help(name.text, known) or "put the file beside this one, and name it with its `.csv`"
        faults.add("POL227", f"no file `{clip(name.text)}` beside this one", name.span, help_)
        return None
    plain = [(at, line) for at, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]
    if not plain:
        faults.add("POL227", f"`{path}` is empty", name.span, "begin with a line of columns: `id,issue.kind,because`")
        return None
    first = plain[0][1]
    comma = ";" if first.count(";") > first.count(",") else ","
    split = [_split(line.removeprefix("\ufeff"), comma, path, at, faults) for at, line in plain]
    if any(row is None for row in split):
        return None
    head, *rows = (row for row in split if row is not None)
    return Sheet(head, tuple(rows), Span(path, plain[0][0], 1, plain[0][0], len(first) + 1))


def _split(line: str, comma: str, path: str, at: int, faults: Faults) -> tuple[Scalar, ...] | None:
    """The cells of one line; a quoted one may hold the comma, and ``""`` for a quote."""
    cells: list[Scalar] = []
    start = 0
    while True:
        spaces = len(line[start:]) - len(line[start:].lstrip(" "))
        begin = start + spaces
        if line[begin : begin + 1] == '"':
            closed = re.compile(r'"((?:[^"]|"")*)" *').match(line, begin)
            if closed is None or (closed.end() < len(line) and line[closed.end()] != comma):
                span = Span(path, at, begin + 1, at, len(line) + 1)
                faults.add(
                    "POL228", "this cell's quotes are not closed", span, 'end it with `"`; write `""` for a quote'
                )
                return None
            text, end, first = closed[1].replace('""', '"'), closed.end(), begin + 1
        else:
            end = line.find(comma, start)
            end = len(line) if end < 0 else end
            text, first = line[start:end].strip(), begin
        cells.append(
            Scalar(text, quoted=False, span=Span(path, at, first + 1, at, first + 1 + max(len(text), 1)), line=line)
        )
        if end >= len(line):
            return tuple(cells)
        start = end + 1


def sheet_rows(sheet: Sheet, faults: Faults) -> list[Row]:
    """The rules of a sheet, as far as they can be read."""
    heads: list[Raw | None] = []
    seen: set[str] = set()
    for cell in sheet.head:
        if cell.text in seen:
            faults.add("POL227", f"the column `{clip(cell.text)}` stands twice", cell.span, "take one of them out")
        seen.add(cell.text)
        heads.append(None if cell.text in PARTS else _column(cell, faults))
    broken = any(h is None and c.text not in PARTS for h, c in zip(heads, sheet.head, strict=True))
    if "id" not in seen:
        faults.add("POL227", "this table has no column `id`", sheet.span, "give every rule a name in a column `id`")
        return []
    if len(sheet.rows) > _MOST_ROWS:
        help_ = f"at most {_MOST_ROWS} rules are read"
        faults.add("POL227", f"this table has {len(sheet.rows)} rows", sheet.span, help_)
        return []
    found = []
    for row in sheet.rows:
        if len(row) != len(sheet.head):
            at = row[min(len(sheet.head), len(row) - 1)].span if row else sheet.span
            message = f"this row has {len(row)} cells, and the table {len(sheet.head)} columns"
            faults.add("POL227", message, at, "an empty cell stands between two commas, or is `-`")
            continue
        if not broken:
            found.append(_row(sheet.head, heads, row, faults))
    return found


def _column(cell: Scalar, faults: Faults) -> Raw | None:
    """What the cells of a column are compared with."""
    if _BARE.fullmatch(cell.text) and near(cell.text, PARTS):
        faults.add("POL227", f"no column `{clip(cell.text)}`", cell.span, near_help(cell.text, PARTS))
        return None
    return _parsed(cell.text, 0, cell, faults)


def _row(head: Sequence[Scalar], heads: Sequence[Raw | None], row: Sequence[Scalar], faults: Faults) -> Row:
    entries: list[Entry] = []
    inner: dict[str, list[Entry]] = {}
    conditions: list[Raw | None] = []
    for name, raw, cell in zip(head, heads, row, strict=True):
        if raw is not None:
            if cell.text not in _ANY:
                conditions.append(cell_condition(raw, cell, faults))
            continue
        if cell.text in {"", "-"}:
            continue
        what, dot, part = name.text.partition(".")
        if dot:
            inner.setdefault(what, []).append(Entry(part, cell.span, cell))
        elif what in _LISTS:
            entries.append(Entry(what, cell.span, Items(tuple(_listed(cell)), cell.span, cell.line)))
        else:
            entries.append(Entry(what, cell.span, cell))
    for what, own in inner.items():
        table = Table(tuple(own), own[0].key_span)
        entries.append(Entry(what, own[0].key_span, Items((table,), own[0].key_span)))
    return Row(Table(tuple(entries), row[0].span, row[0].line), tuple(conditions))


def _listed(cell: Scalar) -> Iterable[Scalar]:
    """The words of a cell that holds several, each in its place."""
    for word in re.finditer(r"[^,;\s][^,;]*", cell.text):
        text = word[0].strip()
        yield Scalar(text, quoted=True, span=_inside(cell, word.start(), word.start() + len(text)), line=cell.line)


def cell_condition(head: Raw, cell: Scalar, faults: Faults) -> Raw | None:
    """What a cell says of its column: a value, a comparison, a range ``3..5``, or several values ``late | lost``."""
    text = cell.text.strip()
    if text in _TRUTHS:
        return head if _TRUTHS[text] else node("not", head, span=cell.span)
    if text in {"unknown", "known"}:
        asked = node("unknown", head, span=cell.span)
        return asked if text == "unknown" else node("not", asked, span=cell.span)
    compared = _OPERATOR.fullmatch(text)
    if compared:
        right = _value(compared[2], compared.start(2), cell, faults)
        return right and node(compared[1], head, right, span=cell.span)  # type: ignore[arg-type]
    if "|" in text:
        values, at = [], 0
        for part in text.split("|"):
            begin = at + len(part) - len(part.lstrip())
            values.append(_value(part.strip(), begin, cell, faults))
            at += len(part) + 1
        if None in values:
            return None
        return node("in", head, *(v for v in values if v is not None), span=cell.span)
    ranged = _RANGE.fullmatch(text)
    if ranged:
        low, high = _value(ranged[1], 0, cell, faults), _value(ranged[2], ranged.start(2), cell, faults)
        if low is None or high is None:
            return None
        parts = node("<=", low, head, span=cell.span), node("<=", head, high, span=cell.span)
        return node("and", *parts, span=cell.span)
    if text.startswith("not "):
        right = _value(text[4:].strip(), 4, cell, faults)
        return right and node("!=", head, right, span=cell.span)
    right = _value(text, 0, cell, faults)
    return right and node("==", head, right, span=cell.span)


def _value(text: str, at: int, cell: Scalar, faults: Faults) -> Raw | None:
    """A value in a cell; a bare word is a member of an enum."""
    if not text:
        faults.add(
            "POL228", f"a value is missing in `{clip(cell.text)}`", cell.span, "write one, or leave the cell empty"
        )
        return None
    if _BARE.fullmatch(text):
        return node("text", text, span=_inside(cell, at, at + len(text)))
    return _parsed(text, at, cell, faults)


def _parsed(text: str, at: int, cell: Scalar, faults: Faults) -> Raw | None:
    span = _inside(cell, at, at + len(text))
    told: list[Finding] = []
    raw = parse(Source(text, span.file, span.line, span.col), told)
    for finding in told:
        faults.add("POL228", finding.message, finding.span, finding.help)
    return raw


def _inside(cell: Scalar, start: int, end: int) -> Span:
    """The place of a part of a cell."""
    span = cell.span
    quote = 1 if cell.quoted and cell.line[span.col - 1 : span.col] in {'"', "'"} else 0
    if span.line != span.end_line:
        return span
    return Span(span.file, span.line, span.col + quote + start, span.line, span.col + quote + max(end, start + 1))
