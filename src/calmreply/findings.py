"""Places, findings and the tree of exceptions: the ground floor of every room.

A *finding* is a value: a fault in a house, with its place and a way out; many are reported at once.
An *exception* is for misuse and for input that cannot be used::

    CalmreplyError
    ├── HouseError         a house with faults; carries every finding
    ├── CaseError          a case that cannot be read; carries the path
    ├── TimeError          an `as_of` without a time zone
    ├── ExpressionError    a condition or amount that cannot be built or parsed
    ├── LocaleError        a locale that is not there, or whose chain holds no complete language
    ├── ChannelError       a channel that is not there or not in use
    ├── RenderError        a reply that cannot be rendered whole
    ├── HeaderError        a value that must not stand in a mail header
    └── MissingExtraError  an optional package is absent; names the extra to install
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "CalmreplyError",
    "CaseError",
    "ChannelError",
    "ExpressionError",
    "Finding",
    "HeaderError",
    "HouseError",
    "LocaleError",
    "MissingExtraError",
    "RenderError",
    "Severity",
    "Span",
    "TimeError",
    "near",
    "near_help",
]

Severity = Literal["error", "warning", "note"]


class Span(NamedTuple):
    """A place in a file: lines and columns count from 1, columns in code points, the end is exclusive."""

    file: str
    line: int
    col: int
    end_line: int
    end_col: int

    def __str__(self) -> str:
        """``file:line:col``, as editors understand it."""
        return f"{self.file}:{self.line}:{self.col}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault or remark: what is wrong, where, and what to do about it.

    ``code`` is a stable code (``POL203``) that never changes its meaning, ``message`` is one lower-case line in the
    words of the domain with the author's own text in backticks, ``help`` is the next step. ``line`` is the text of
    the line at ``span``, kept so that the finding can be shown without opening the file again.
    """

    code: str
    severity: Severity
    message: str
    span: Span | None = None
    help: str = ""
    line: str = field(default="", compare=False)

    def __str__(self) -> str:
        """One line: ``file:line:col: CODE message``."""
        place = f"{self.span}: " if self.span else ""
        return f"{place}{self.code} {self.message}"

    def show(self) -> str:
        """The finding as a person reads it: place and message, the line, a caret under it, the help."""
        rows = [str(self)]
        if self.span and self.line:
            rows.append(f"  | {self.line}")
            shown = self.line[: max(self.span.col - 1, 0)]
            pad = "".join("\t" if ch == "\t" else " " for ch in shown)
            same = self.span.end_line == self.span.line
            width = max(1, (self.span.end_col - self.span.col) if same else len(self.line) - len(shown))
            rows.append(f"  | {pad}{'^' * min(width, max(1, len(self.line) - len(shown)))}")
        if self.help:
            rows.append(f"  help: {self.help}")
        return "\n".join(rows)


def near(name: str, known: Iterable[str], *, most: int = 3) -> list[str]:
    """The names most like ``name``, best first; empty when nothing is close.

    Letters that are only swapped, and a last word that is the same behind another prefix, are likelier than all else.
    """
    names = sorted(set(known))
    prefix, _, last = name.rpartition(".")
    same = [n for n in names if prefix and n.rpartition(".")[2] == last]
    close = [*same, *difflib.get_close_matches(name, names, n=most + 3, cutoff=0.6)]
    ranked = sorted(dict.fromkeys(close), key=lambda n: n not in same and sorted(n) != sorted(name))
    return ranked[:most]


def near_help(name: str, known: Sequence[str] | Iterable[str]) -> str:
    """A help line for a name that is not known: the near ones, else all of them when they are few."""
    names = sorted(set(known))
    close = near(name, names)
    if close:
        return "did you mean " + " or ".join(f"`{c}`" for c in close) + "?"
    if 0 < len(names) <= 12:
        return "known here: " + ", ".join(f"`{n}`" for n in names)
    return ""


class CalmreplyError(Exception):
    """The one base of everything this library raises on purpose. ``help`` says what to do next."""

    def __init__(self, message: str, *, help: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = help

    def __str__(self) -> str:
        """The message, with its help on a line of its own."""
        return f"{self.message}\n  help: {self.help}" if self.help else self.message


class HouseError(CalmreplyError):
    """A house that has faults. ``findings`` holds all of them, in the order of files and lines."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(f.show() for f in self.findings))


class CaseError(CalmreplyError):
    """A case that cannot be read. ``path`` is the place inside the case, such as ``order.total``."""

    def __init__(self, message: str, *, path: str = "", help: str = "") -> None:
        self.path = path
        super().__init__(f"{path}: {message}" if path else message, help=help)


class TimeError(CalmreplyError):
    """A point in time without a time zone."""


class ExpressionError(CalmreplyError):
    """A condition or an amount that cannot be built or parsed. ``span`` is its place, where it has one."""

    def __init__(self, message: str, *, help: str = "", span: Span | None = None) -> None:
        self.span = span
        super().__init__(message, help=help)


class LocaleError(CalmreplyError):
    """A locale that is not there."""


class ChannelError(CalmreplyError):
    """A channel that is not there, or not in use in this house."""


class RenderError(CalmreplyError):
    """A reply that cannot be rendered whole; nothing is sent half."""


class HeaderError(CalmreplyError):
    """A value that must not stand in a mail header. ``field`` is the header's name."""

    def __init__(self, message: str, *, field: str = "", help: str = "") -> None:
        self.field = field
        super().__init__(f"{field}: {message}" if field else message, help=help)


class MissingExtraError(CalmreplyError):
    """An optional package is absent. The message names the command that installs it."""

    def __init__(self, extra: str, needs: str) -> None:
        super().__init__(f"{needs} is not installed", help=f"pip install 'calmreply[{extra}]'")
