"""One file's text, its rows, and the findings in it so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.findings import Finding, Span
from calmreply.reader.characters import shown_line
from calmreply.reader.nodes import MOST_FINDINGS

if TYPE_CHECKING:
    import yaml

__all__ = ["At", "Source", "StopError", "ends", "runs_out", "starts"]

At = tuple[int, int]  # row and column, both from 0


def starts(part: yaml.Event | yaml.Token) -> At:
    """Where an event or a token starts."""
    mark = part.start_mark
    return (mark.line, mark.column) if mark else (0, 0)


def ends(part: yaml.Event | yaml.Token) -> At:
    """Where an event or a token ends, exclusive."""
    mark = part.end_mark
    return (mark.line, mark.column) if mark else (0, 0)


class StopError(Exception):
    """Enough findings, or a limit that is passed."""


class Source:
    """One file's text and the findings in it so far. Rows and columns given to it count from 0."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.rows = [row.removesuffix("\r") for row in text.split("\n")]
        self.findings: list[Finding] = []

    def fault(self, code: str, message: str, at: At, help: str, width: int = 1) -> None:
        """Add an error."""
        row, col = at
        span = Span(self.file, row + 1, col + 1, row + 1, col + 1 + width)
        self.findings.append(Finding(code, "error", message, span, help, shown_line(self.row(row), col + 1)))
        if len(self.findings) >= MOST_FINDINGS:
            raise StopError

    def row(self, row: int) -> str:
        """The text of a row; nothing before the first and after the last."""
        return self.rows[row] if 0 <= row < len(self.rows) else ""

    def indent(self, row: int) -> int:
        """How many spaces the row begins with."""
        return len(self.row(row)) - len(self.row(row).lstrip(" "))

    def span(self, start: At, end: At) -> Span:
        """The place between two; block text ends with its last line, not at the start of the next."""
        at_end = (len(self.rows) - 1, len(self.rows[-1]))
        start, (last, col) = min(start, at_end), min(end, at_end)  # the C parser may point past the last row
        while col == 0 and last > start[0]:
            last -= 1
            col = len(self.row(last))
        return Span(self.file, start[0] + 1, start[1] + 1, last + 1, col + 1)


def runs_out(source: Source, row: int, later: int) -> bool:
    """Whether text of a quote opened in ``row`` goes on in a row that is not indented under it."""
    return bool(source.row(later).strip()) and source.indent(later) <= source.indent(row)
