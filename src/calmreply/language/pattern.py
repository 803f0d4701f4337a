"""Turns one Fluent pattern into a program, and everything outside the subset into findings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fluent.syntax import ast

from calmreply.findings import Finding, Span, near, near_help
from calmreply.language.model import ADDRESSEE, ADDRESSEES, PLURALS, Piece, Program, Select, Slot, Text, ways

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.language.model import SlotDecl

__all__ = ["Page", "Reading", "merge", "offsets"]

_NOTE = re.compile(r"(?:^|(?<=\s))#{1,3}\s.*$")
_DEEPEST = 2
_MOST_WAYS = 120
"""No sentence that a person can read over has more ways through it; the proof walks all of them."""


def offsets(node: ast.BaseNode) -> tuple[int, int]:
    """Where a node starts and ends in the text."""
    span = getattr(node, "span", None)
    return (span.start, span.end) if isinstance(span, ast.Span) else (0, 0)


class Page:
    """One file's text with its line starts: offsets to places, places to lines, and the findings on it."""

    def __init__(self, file: str, text: str, faults: list[Finding]) -> None:
        self.file = file
        self.text = text
        self.lines = text.split("\n")
        self.faults = faults
        self._starts = [0]
        for line in self.lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def place(self, start: int, end: int) -> Span:
        """The span from one offset to another, the end exclusive."""
        line, col = self._at(start)
        end_line, end_col = self._at(max(start, end))
        return Span(self.file, line + 1, col + 1, end_line + 1, end_col + 1)

    def of(self, node: ast.BaseNode) -> Span:
        """The span of a node of the syntax tree."""
        return self.place(*offsets(node))

    def _at(self, offset: int) -> tuple[int, int]:
        low, high = 0, len(self.lines) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._starts[middle] <= offset:
                low = middle
            else:
                high = middle - 1
        return low, offset - self._starts[low]

    def fault(self, code: str, message: str, span: Span, help: str = "") -> None:
        """Add an error at ``span``."""
        self.faults.append(Finding(code, "error", message, span, help, self.lines[span.line - 1]))


class Reading:
    """Reads the patterns of one message: knows its slots and the terms of the locale.

    ``slots`` is ``None`` for a term, which may use none. ``lenient`` is for a message that the source language has
    not, or not readably: its slots are not known, and that is said elsewhere. ``used`` collects the terms met, by
    their base name; ``faulty`` tells whether the last program could not be read whole.
    """

    def __init__(
        self,
        page: Page,
        owner: str,
        slots: Mapping[str, SlotDecl] | None,
        terms: Mapping[str, str],
        *,
        declared: bool = True,
        messages: frozenset[str] = frozenset(),
        unread: frozenset[str] = frozenset(),
        lenient: bool = False,
    ) -> None:
        self.page = page
        self.owner = owner
        self.slots = slots
        self.terms = terms
        self.declared = declared
        self.messages = messages
        self.unread = unread
        self.lenient = lenient
        self.used: set[str] = set()
        self.faulty = False

    def _fault(self, code: str, message: str, span: Span, help: str = "") -> None:
        self.faulty = True
        self.page.fault(code, message, span, help)

    def program(self, pattern: ast.Pattern, depth: int = 0) -> Program:
        """The program of a pattern; what is at fault is left out of it."""
        pieces: list[Piece] = []
        for element in pattern.elements:
            if isinstance(element, ast.TextElement):
                self._notes(element)
                pieces.append(Text(element.value))
            elif isinstance(element, ast.Placeable):
                pieces.extend(self._placeable(element, depth))
        made = merge(pieces)
        if depth == 0 and ways(made) > _MOST_WAYS:
            self._fault(
                "LAN418",
                f"there are {ways(made)} ways through this text",
                self.page.of(pattern),
                "write two messages instead, each with fewer choices",
            )
            return tuple(piece for piece in made if not isinstance(piece, Select))
        return made

    def _notes(self, element: ast.TextElement) -> None:
        start, end = offsets(element)
        for row in re.finditer(r"[^\n]+", self.page.text[start:end]):
            note = _NOTE.search(row[0])
            if note:
                at = start + row.start() + note.start()
                self._fault(
                    "LAN416",
                    f"`{note[0].strip()}` would be sent to the customer",
                    self.page.place(at, at + len(note[0].rstrip())),
                    "a comment stands on a line of its own above the message",
                )

    def _placeable(self, element: ast.Placeable, depth: int) -> list[Piece]:
        inner = element.expression
        span = self.page.of(element)
        if isinstance(inner, ast.VariableReference):
            return self._slot(inner.id.name, span)
        if isinstance(inner, ast.SelectExpression):
            return self._select(inner, depth)
        if isinstance(inner, ast.TermReference):
            return self._term(inner, span)
        if isinstance(inner, ast.MessageReference):
            self._message(inner, span)
        elif isinstance(inner, ast.FunctionReference):
            name = inner.id.name
            self._fault(
                "LAN403",
                f"function `{name}` in a placeable",
                span,
                "values are formatted by the kind of their slot: write `{ $name }`",
            )
        elif isinstance(inner, ast.StringLiteral | ast.NumberLiteral):
            shown = inner.value
            self._fault(
                "LAN405",
                f"literal `{shown}` in a placeable",
                span,
                "write words as text; numbers and amounts come from slots",
            )
        else:
            self._fault("LAN405", "a brace inside a brace", span, "write `{ $name }` once")
        return []

    def _message(self, inner: ast.MessageReference, span: Span) -> None:
        name = inner.id.name
        if inner.attribute is None and self.slots is not None and name in self.slots:
            self._fault("LAN404", f"`{{ {name} }}` refers to a message", span, f"did you mean `{{ ${name} }}`?")
        elif inner.attribute is None and name in self.terms:
            self._fault("LAN404", f"`{{ {name} }}` refers to a message", span, f"did you mean `{{ -{name} }}`?")
        elif name in self.messages:
            self._fault(
                "LAN404", f"message `{name}` inside another", span, "sentences are joined by the plan; write it out"
            )
        else:
            close = near(name, self.slots or ())
            meant = close[0] if close else name
            self._fault("LAN404", f"`{{ {name} }}` refers to a message", span, f"a slot is `{{ ${meant} }}`")

    def _slot(self, name: str, span: Span) -> list[Piece]:
        if self.slots is None:
            self._fault("LAN415", f"slot `${name}` in term `{self.owner}`", span, "a term is plain text")
            return []
        if name == ADDRESSEE:
            self._fault("LAN412", "`$addressee` is written out", span, "it can only be selected on")
            return []
        if not self._known(name, span):
            return []
        return [Slot(name)]

    def _known(self, name: str, span: Span) -> bool:
        slots = self.slots or {}
        if name in slots:
            return True
        if self.lenient or name in self.unread:
            self.faulty = True
            return False
        if self.declared:
            self._fault(
                "LAN412",
                f"slot `${name}` is not declared for `{self.owner}`",
                span,
                near_help("$" + name, ["$" + n for n in slots]) or f"`{self.owner}` has no slots",
            )
        else:
            self._fault(
                "LAN411",
                f"slot `${name}` of `{self.owner}` is not declared",
                span,
                f"write `# ${name} (kind)` on the line directly above `{self.owner}`",
            )
        return False

    def _term(self, inner: ast.TermReference, span: Span) -> list[Piece]:
        name = inner.id.name
        if self.slots is None:
            self._fault("LAN415", f"term `-{name}` in term `{self.owner}`", span, "a term is plain text: write it out")
            return []
        if inner.attribute is not None or inner.arguments is not None:
            self._fault(
                "LAN415", f"term `-{name}` is used with arguments", span, f"a case is a term of its own: `-{name}-gen`"
            )
            return []
        if name not in self.terms:
            self._fault(
                "LAN414",
                f"term `-{name}` is not defined",
                span,
                near_help("-" + name, ["-" + t for t in self.terms]) or f"define it: `-{name} = …`",
            )
            return []
        self.used.add(self._noun(name))
        return [Text(self.terms[name], fixed=True)]

    def _noun(self, name: str) -> str:
        """The term that a term is a case of: the shortest one it starts with, such as ``brand`` for ``brand-gen``."""
        parts = name.split("-")
        starts = ("-".join(parts[:end]) for end in range(1, len(parts)))
        return next((start for start in starts if start in self.terms), name)

    def _select(self, inner: ast.SelectExpression, depth: int) -> list[Piece]:
        span = self.page.of(inner.selector)
        if self.slots is None:
            self._fault("LAN415", f"select in term `{self.owner}`", span, "a case is a term of its own")
            return []
        if depth >= _DEEPEST:
            self._fault("LAN418", "a select inside a select inside a select", span, "write two messages instead")
        if not isinstance(inner.selector, ast.VariableReference):
            self._fault(
                "LAN417", "a select on something that is no slot", span, "select on a count, an enum or `$addressee`"
            )
            by = name = ""
        else:
            name = inner.selector.id.name
            by = self._kind_of_choice(name, span)
        arms: list[tuple[str, Program]] = []
        default: Program = ()
        default_key = ""
        for variant in inner.variants:
            program = self.program(variant.value, depth + 1)
            key = self._key(variant, by, name)
            if any(other == key for other, _ in arms):
                at = self.page.of(variant.key)
                self._fault("LAN423", f"arm `[{key}]` stands twice", at, "keep one of the two")
                continue
            arms.append((key, program))
            if variant.default:
                default, default_key = program, key
        if name == ADDRESSEE and default_key != "unspecified":
            self._fault(
                "LAN419",
                f"the default arm of `$addressee` is `{default_key}`",
                span,
                "write `*[unspecified]`: the form that is right without guessing",
            )
        if by == "plural":
            return [Select(name, "plural", tuple(arms), default, default_key)]
        if by == "member":
            return [Select(name, "member", tuple(arms), default, default_key)]
        return []

    def _kind_of_choice(self, name: str, span: Span) -> str:
        if name == ADDRESSEE:
            return "member"
        if not self._known(name, span):
            return ""
        kind = (self.slots or {})[name].kind
        if kind == "count":
            return "plural"
        if kind == "enum":
            return "member"
        help_ = "select on a count, an enum or `$addressee`"
        if kind == "money":
            help_ = "an amount has no plural form; use a carrier noun, or declare a count"
        self._fault("LAN417", f"a select on `${name}`, which is of kind {kind}", span, help_)
        return ""

    def _key(self, variant: ast.Variant, by: str, name: str) -> str:
        key = variant.key
        span = self.page.of(key)
        if isinstance(key, ast.NumberLiteral):
            meant = {"0": "zero", "1": "one", "2": "two"}.get(key.value, "other")
            self._fault(
                "LAN408",
                f"arm `[{key.value}]` is a number",
                span,
                f"arms are plural categories: did you mean `[{meant}]`?",
            )
            return str(key.value)
        if by == "plural" and key.name not in PLURALS:
            self._fault("LAN407", f"unknown plural arm `[{key.name}]`", span, near_help(key.name, PLURALS))
        if name == ADDRESSEE and key.name not in ADDRESSEES:
            self._fault("LAN419", f"unknown addressee `[{key.name}]`", span, near_help(key.name, ADDRESSEES))
        return str(key.name)


def merge(pieces: list[Piece]) -> Program:
    """Join neighbouring texts and drop empty ones; terms stay apart, since their first letter is never raised."""
    merged: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Text):
            if not piece.text:
                continue
            last = merged[-1] if merged else None
            if isinstance(last, Text) and last.fixed == piece.fixed and not piece.fixed:
                merged[-1] = Text(last.text + piece.text)
                continue
        merged.append(piece)
    return tuple(merged)
