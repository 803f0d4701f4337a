"""What can be wrong with a layout: the codes, and how places in its source are found."""

from __future__ import annotations

from typing import Final

from calmreply.findings import Finding, Span

__all__ = ["CODES", "Faults", "clip"]

CODES: Final[dict[str, str]] = {
    "REN640": "the source of a layout holds something that is no text, or is too long",
    "REN641": "a layout is too large or too deeply nested",
    "REN642": "a layout uses what layouts do not have",
    "REN643": "a layout cannot be read",
    "REN644": "a layout names a value that is not there",
    "REN645": "a layout uses a value as what it is not",
    "REN646": "a layout uses a value that may be absent without asking for it",
    "REN647": "a value stands where its text could become markup or an address",
    "REN648": "the markup of a layout is not allowed or not well formed",
    "REN649": "a layout holds words",
    "REN650": "a file of layouts that no channel has",
    "REN651": "a layout for channels that are not in use",
    "REN652": "a layout leaves out what every reply must show",
}
_MOST = 20
_CLIP = 40


class Faults:
    """The findings about one source, with their places by offset; at most twenty are kept."""

    def __init__(self, source: str, name: str) -> None:
        self.source = source
        self.name = name
        self.found: list[Finding] = []

    def add(self, code: str, at: int, text: str, message: str, help: str = "") -> None:
        """Note a fault of ``text``, which stands at the offset ``at``."""
        if len(self.found) >= _MOST:
            return
        at = min(max(at, 0), len(self.source))
        line = self.source.count("\n", 0, at) + 1
        start = self.source.rfind("\n", 0, at) + 1
        end = self.source.find("\n", at)
        row = self.source[start : end if end >= 0 else len(self.source)]
        col = at - start + 1
        width = max(1, min(len(text.split("\n", 1)[0]), len(row) - col + 1))
        found = Finding(code, "error", message, Span(self.name, line, col, line, col + width), help, row[:500])
        if found not in self.found:
            self.found.append(found)

    def too_long(self, most: int) -> None:
        """Note that the source is longer than ``most`` bytes."""
        message = f"a layout is at most {most} bytes long"
        self.add("REN640", 0, "", message, "a layout holds no words and no pictures: take them out")


def clip(text: str) -> str:
    """The text of an author, short enough to stand in a message, on one line."""
    shown = " ".join(text.split())
    return shown if len(shown) <= _CLIP else shown[: _CLIP - 1] + "…"
