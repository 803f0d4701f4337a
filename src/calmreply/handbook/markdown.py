"""CommonMark without raw HTML: text that stays text, nested lists, tables, fences, and labels for Mermaid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from calmreply.language.formats import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Line", "bold", "bullets", "code", "escape", "fence", "heading", "label", "link", "opening", "table"]

# Beside CommonMark's own signs, those by which sites begin a formula, a template or a role.
_SIGNS: Final = re.compile(r"([\\`*_{}\[\]<>|~#$&^@=])")
_LEADING: Final = re.compile(r"^([-+:]|\d+(?=[.)](?:\s|$)))")


class Line(NamedTuple):
    """One item of a list, as Markdown, and the items below it."""

    text: str
    below: tuple[Line, ...] = ()


def escape(text: str) -> str:
    """Any text on one line, so that Markdown shows it as it is; `opening` where it begins a line."""
    return _SIGNS.sub(r"\\\1", clean(text.replace("\n", " ")))


def opening(text: str) -> str:
    """Markdown at the start of a line or of an item, where a dash or a number would begin a list."""
    led = _LEADING.match(text)
    if led is None:
        return text
    return f"{led[1]}\\{text[led.end() :]}" if led[1].isdigit() else f"\\{text}"


def code(text: str) -> str:
    """A name as a code span; backticks within lengthen its fence."""
    shown = clean(text.replace("\n", " ")) or " "
    ticks = "`" * (1 + max((len(run) for run in re.findall(r"`+", shown)), default=0))
    space = " " if shown[0] == "`" or shown[-1] == "`" else ""
    return f"{ticks}{space}{shown}{space}{ticks}"


def bold(text: str) -> str:
    """Markdown made bold."""
    return f"**{text}**"


def link(text: str, target: str) -> str:
    """A link to another page, relative."""
    return f"[{text}]({target})"


def heading(level: int, text: str) -> list[str]:
    """A heading between empty lines."""
    return ["", f"{'#' * level} {text}", ""]


def bullets(lines: Iterable[Line], depth: int = 0) -> Iterator[str]:
    """A nested list."""
    for line in lines:
        yield f"{'  ' * depth}- {opening(line.text)}"
        yield from bullets(line.below, depth + 1)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table; cells are Markdown on one line, in which a bare ``|`` is escaped already."""
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def fence(text: str, language: str = "text") -> Iterator[str]:
    """A fenced block that no text can close."""
    ticks = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", text)), default=0))
    yield f"{ticks}{language}"
    yield from text.split("\n")
    yield ticks


def label(text: str) -> str:
    """A quoted label of a Mermaid node: what could end it or mean something else is written by its number."""
    return '"' + re.sub(r"[^\w ,-]", lambda m: f"#{ord(m[0])};", clean(text)) + '"'
