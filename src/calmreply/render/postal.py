"""A postal address as lines that fit the window of an envelope."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from calmreply.findings import RenderError
from calmreply.language.formats import clean

__all__ = ["Address"]

_MOST_LINES = 6
_MOST_COLUMNS = 50


@dataclass(frozen=True, init=False)
class Address:
    """Whom a letter goes to or comes from: the lines as they stand in the window, the country's last.

    ``Address("Ana Novak", "Trubarjeva 5", "1000 Ljubljana")``. Each line is cleaned of control and direction
    characters, empty ones are left out. Raises `RenderError` for no line, for more than six, and for one of more than
    50 columns, which no window shows; Chinese, Japanese and Korean characters take two.
    """

    lines: tuple[str, ...]

    def __init__(self, *lines: str) -> None:
        kept = tuple(line for line in map(clean, lines) if line)
        if not 0 < len(kept) <= _MOST_LINES:
            raise RenderError(
                f"a postal address of {len(kept)} lines, which are 1 to {_MOST_LINES}",
                help="give a name, a street and a town, each on a line",
            )
        for line in kept:
            columns = sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)
            if columns > _MOST_COLUMNS:
                raise RenderError(
                    f"`{line[:80]}` takes {columns} columns in the window of an envelope, at most {_MOST_COLUMNS}",
                    help="break the line in two",
                )
        object.__setattr__(self, "lines", kept)

    @classmethod
    def of_sender(cls, name: str, place: str) -> Address:
        """The address of a house from its name and what stands behind it, separated by commas."""
        return cls(name, *place.split(","))
