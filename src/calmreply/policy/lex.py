# ruff: noqa: RUF001 - characters that people mistype are the subject
"""Text of an expression to words with places; what other languages write differently is named and put right here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from calmreply.findings import Span

__all__ = ["MOST_CHARACTERS", "ParseError", "Source", "Token", "tokens"]

MOST_CHARACTERS = 2_000

_WORD = r"[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*"
_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9A-Za-z_-]))"
    r"|(?P<number>[0-9]+(?:\.[0-9]+)?)"
    rf"|(?P<name>{_WORD}(?:\.{_WORD})*)"
    r'|(?P<text>"[^"\n\\]*")'
    r"|(?P<op><=|>=|==|!=|&&|\|\||<>|=<|=>|\*\*|[-+*<>()\[\],%])"
)

_CHARACTERS = {
    "=": ("`=` does not compare", "write `==`"),
    "!": ("`!` is not written here", "write `not`, or `!=` between two values"),
    "&": ("`&` is not written here", "write `and`"),
    "|": ("`|` is not written here", "write `or`"),
    "/": ("there is no division", "multiply by a percentage: `order.total * 50%`"),
    "'": ("text stands in double quotes", "write `\"…\"` instead of `'…'`"),
    "“": ("text stands in straight quotes", 'write `"…"`'),
    "”": ("text stands in straight quotes", 'write `"…"`'),
    "„": ("text stands in straight quotes", 'write `"…"`'),
    "’": ("text stands in double quotes", 'write `"…"`'),
    "‘": ("text stands in double quotes", 'write `"…"`'),
    "`": ("text stands in double quotes", 'write `"…"`'),
    "≤": ("`≤` is not read here", "write `<=`"),
    "≥": ("`≥` is not read here", "write `>=`"),
    "≠": ("`≠` is not read here", "write `!=`"),
    "×": ("`×` is not read here", "write `*`"),
    "·": ("`·` is not read here", "write `*`"),
    "–": ("a dash is no minus sign", "write `-`"),
    "−": ("this minus sign is not read here", "write `-`"),
    "€": ("money has a currency code, not a sign", "write `50 EUR`"),
    "$": ("money has a currency code, not a sign", "write `50 USD`"),
    "£": ("money has a currency code, not a sign", "write `50 GBP`"),
    "¥": ("money has a currency code, not a sign", "write `500 JPY`"),
    "{": ("`{` is not written here", "a list of values stands in square brackets: `[…]`"),
    "}": ("`}` is not written here", "a list of values stands in square brackets: `[…]`"),
    ":": ("`:` is not written here", "compare with `==`"),
    ";": ("`;` is not written here", "join conditions with `and` or `or`"),
    ".": ("`.` stands alone", "write the fact without a space: `order.total`, a number with a digit in front: `0.5`"),
    "?": ("`?` is not written here", "write `x else y` for a value where x is not known"),
    "\\": ("`\\` is not written here", "text holds no escapes"),
    "#": ("`#` is not written here", "a comment stands outside the expression"),
}
_SPELLINGS = {
    "&&": ("`&&` is not written here", "write `and`"),
    "||": ("`||` is not written here", "write `or`"),
    "<>": ("`<>` is not written here", "write `!=`"),
    "=<": ("`=<` is not written here", "write `<=`"),
    "=>": ("`=>` is not written here", "write `>=`"),
    "**": ("`**` is not written here", "there are no powers; write `*` for times"),
}


class ParseError(Exception):
    """What stops the reading of one expression: a code, a message, a help and the place in the text."""

    def __init__(self, message: str, help_: str, start: int, end: int, *, code: str = "POL201") -> None:
        super().__init__(message)
        self.code, self.message, self.help, self.start, self.end = code, message, help_, start, max(end, start + 1)


@dataclass(frozen=True)
class Source:
    """The text of an expression and where it stands.

    ``file``, ``line`` and ``col`` are the place where the scalar begins, its quote or block mark included. ``lines`` is
    the file's text from that line on; with it, places are exact in quoted, folded and block text too. With no line
    columns are counted from the beginning.
    """

    text: str
    file: str = ""
    line: int = 1
    col: int = 1
    lines: tuple[str, ...] = ()

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        """Line and column of every character of the text; white space has the place of what stands before it."""
        plain = [(self.line, self.col + i) for i in range(len(self.text) + 1)]
        if not self.lines:
            return plain
        places: list[tuple[int, int]] = []
        row, at = 0, self.col - 1
        if self.lines[0][at : at + 1] in {"|", ">"}:
            row, at = 1, 0
        elif (
            self.lines[0][at : at + 1] == "'"
            or (self.lines[0][at : at + 1] == '"' and not self.text.startswith('"'))
            or self.lines[0][at : at + 2] == '"\\'
        ):
            at += 1
        last = (self.line, self.col)
        for char in self.text:
            if char.isspace():
                places.append((last[0], last[1] + 1))
                continue
            while row < len(self.lines):
                found = self.lines[row][at : at + 1]
                if found == char:
                    break
                row, at = (row, at + 1) if found and (found.isspace() or found in "\\'") else (row + 1, 0)
                if found and not found.isspace() and found not in "\\'":
                    return plain
            if row >= len(self.lines):
                return plain
            last = (self.line + row, at + 1)
            places.append(last)
            at += 1
        places.append((last[0], last[1] + 1))
        return places

    def span(self, start: int, end: int) -> Span:
        """The place of a part of the text."""
        first = self._places[min(start, len(self.text))]
        if end <= start or end > len(self.text):
            return Span(self.file, *first, first[0], first[1] + 1)
        line, col = self._places[end - 1]
        return Span(self.file, *first, line, col + 1)

    def line_at(self, span: Span) -> str:
        """The text of the line where a place begins, empty when it is not at hand."""
        row = span.line - self.line
        if self.lines:
            return self.lines[row] if 0 <= row < len(self.lines) else ""
        return self.text if row == 0 and self.col == 1 and "\n" not in self.text else ""


class Token(NamedTuple):
    """One word of an expression."""

    kind: Literal["date", "number", "name", "text", "op", "end"]
    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The words of an expression, the last of kind ``end``. Raises `ParseError` at the first character out of place."""
    if len(text) > MOST_CHARACTERS:
        message = f"the expression has {len(text)} characters, at most {MOST_CHARACTERS} are read"
        raise ParseError(message, "divide it into several rules", 0, 1, code="POL202")
    if not text.strip():
        raise ParseError("an expression is missing", 'write a condition such as `issue.kind == "late"`', 0, 1)
    found: list[Token] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise _character(text, at)
        kind = match.lastgroup
        if kind != "space":
            word = match[0]
            if word in _SPELLINGS:
                message, help_ = _SPELLINGS[word]
                raise ParseError(message, help_, at, match.end())
            assert kind in {"date", "number", "name", "text", "op"}  # noqa: S101 - the groups of the pattern
            found.append(Token(kind, word, at, match.end()))  # type: ignore[arg-type]
        at = match.end()
    found.append(Token("end", "", len(text), len(text)))
    _check_numbers(found, text)
    return found


def _character(text: str, at: int) -> ParseError:
    char = text[at]
    if char == '"':
        message, help_ = "the text is not closed", 'end it with `"` on the same line; text holds no `\\`'
    elif char in "'‘`" and text.find(char, at + 1) > 0:
        inside = text[at + 1 : text.find(char, at + 1)]
        return ParseError("text stands in double quotes", f'write `"{inside}"`', at, at + len(inside) + 2)
    elif char in _CHARACTERS:
        message, help_ = _CHARACTERS[char]
        number = re.match(r" ?([0-9]+(?:\.[0-9]+)?)", text[at + 1 :])
        if char in "€$£¥" and number:
            code = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"}[char]
            help_ = f"write `{number[1]} {code}`"
    else:
        message, help_ = f"`{char}` is not written here", 'expressions hold facts, numbers, money, dates and "text"'
    return ParseError(message, help_, at, at + 1)


def _check_numbers(found: list[Token], text: str) -> None:
    """Numbers run together with what follows, and numbers written in the manner of another country."""
    for one, two, three in zip(found, found[1:], [*found[2:], found[-1]], strict=False):
        if one.kind != "number":
            continue
        if two.kind == "name" and two.start == one.end:
            raise ParseError(
                f"`{text[one.start : two.end]}` is run together",
                f"put a space between: `{one.text} {two.text}`",
                one.start,
                two.end,
            )
        joined = two.text == "," and two.start == one.end and three.kind == "number" and three.start == two.end
        if joined:
            thousands = len(three.text.partition(".")[0]) == 3
            help_ = f"write `{one.text}{three.text}`" if thousands else f"write `{one.text}.{three.text}`"
            message = f"`{text[one.start : three.end]}` is not a number"
            raise ParseError(message, f"{help_}; between two values put a space after the comma", one.start, three.end)
        if len(one.text) > 1 and one.text[0] == "0" and one.text[1] != ".":
            help_ = f"write it without the zero in front: `{one.text.lstrip('0') or '0'}`"
            raise ParseError(f"`{one.text}` begins with a zero", help_, one.start, one.end)
        if len(one.text) > 30:
            raise ParseError("the number is too long", "at most 30 characters are read", one.start, one.end)
