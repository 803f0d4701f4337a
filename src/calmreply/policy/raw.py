"""The raw tree of an expression: what was written, before names and kinds are looked up.

The YAML front parses text to it (`calmreply.policy.parse`), the Python front builds it directly; both then go through
the same typed build. ``and``, ``or`` and ``+`` are flat, so that ``(a & b) & c`` and ``a and b and c`` are one tree.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from calmreply.findings import Span

__all__ = ["COMPARISONS", "LIST_FUNCTIONS", "MOST_DEPTH", "Raw", "RawOp", "literal_text", "node", "show"]

MOST_DEPTH = 50
"""How deep an expression may nest, in either front."""

RawOp: TypeAlias = Literal[
    "name",  # (dotted name,): a fact, `it.field`, `decided.section.part`, or a list
    "bool",  # (bool,)
    "number",  # (Fraction,)
    "text",  # (str,)
    "money",  # (Fraction, currency)
    "percent",  # (Fraction,): 50% is 1/2
    "duration",  # (Fraction, unit)
    "date",  # (ISO text,)
    "and",
    "or",
    "not",
    "==",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "in",  # (x, literal, ...)
    "+",
    "-",
    "*",
    "min",
    "max",
    "else",
    "unknown",
    "measure",  # (unit, "since"|"until", date fact)
    "table",  # (name, key, ...)
    "any",  # (list name, condition)
    "all",
    "count",
    "sum",
]
COMPARISONS = ("==", "!=", "<=", ">=", "<", ">")
LIST_FUNCTIONS = ("any", "all", "count", "sum")

_LEVEL = {"or": 1, "and": 2, "not": 3, "in": 4, "unknown": 4, "else": 5, "+": 6, "-": 6, "*": 7} | dict.fromkeys(
    COMPARISONS, 4
)
_ATOM = 8


@dataclass(frozen=True, slots=True)
class Raw:
    """One node. ``span`` is where it was written, None from Python; ``depth`` counts nodes on the longest way down."""

    op: RawOp
    args: tuple[Raw | str | bool | Fraction, ...]
    span: Span | None = field(default=None, compare=False)
    depth: int = field(default=1, compare=False)


def node(op: RawOp, *args: Raw | str | bool | Fraction, span: Span | None = None) -> Raw:
    """A node, with ``and``, ``or`` and ``+`` made flat and ``not not x`` left as written."""
    if op in {"and", "or", "+"}:
        flat: list[Raw | str | bool | Fraction] = []
        for arg in args:
            flat.extend(arg.args if isinstance(arg, Raw) and arg.op == op else (arg,))
        args = tuple(flat)
    depth = 1 + max((a.depth for a in args if isinstance(a, Raw)), default=0)
    return Raw(op, tuple(args), span, depth)


def decimal_text(value: Fraction) -> str:
    """An exact decimal, without exponent or trailing zeros; ``n/d`` where there is none."""
    if value.denominator == 1:
        return str(value.numerator)
    bottom, twos, fives = value.denominator, 0, 0
    while bottom % 2 == 0:
        bottom, twos = bottom // 2, twos + 1
    while bottom % 5 == 0:
        bottom, fives = bottom // 5, fives + 1
    if bottom != 1:
        return f"{value.numerator}/{value.denominator}"
    places = max(twos, fives)
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    return f"{'-' if value < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def literal_text(raw: Raw) -> str | None:
    """A literal as it is written; None for what is no literal."""
    first = raw.args[0] if raw.args else None
    if isinstance(first, Fraction):
        match raw.op:
            case "number":
                return decimal_text(first)
            case "money" | "duration":
                return f"{decimal_text(first)} {raw.args[1]}"
            case "percent":
                return f"{decimal_text(first * 100)}%"
            case _:
                return None
    match raw.op:
        case "bool":
            return "true" if first else "false"
        case "text":
            return f'"{first}"'
        case "date":
            return str(first)
        case _:
            return None


def show(raw: Raw) -> str:
    """The expression as text; parsed again it gives an equal tree."""
    return _show(raw, 0)


def _show(raw: Raw, least: int) -> str:
    text = _plain(raw)
    return f"({text})" if _level(raw) < least else text


def _level(raw: Raw) -> int:
    return _LEVEL.get(raw.op, _ATOM)


def _plain(raw: Raw) -> str:
    literal = literal_text(raw)
    if literal is not None:
        return literal
    op, level = raw.op, _level(raw)
    nodes = [a for a in raw.args if isinstance(a, Raw)]
    match op:
        case "name":
            return str(raw.args[0])
        case "measure":
            return f"{raw.args[0]} {raw.args[1]} {raw.args[2]}"
        case "and" | "or":
            return f" {op} ".join(_show(n, level + 1) for n in nodes)
        case "not":
            return f"not {_show(nodes[0], level)}"
        case "+" | "-" | "*":
            return f" {op} ".join(_show(n, level + (i > 0)) for i, n in enumerate(nodes))
        case "else":
            return f"{_show(nodes[0], level + 1)} else {_show(nodes[1], level)}"
        case "in":
            return f"{_show(nodes[0], level + 1)} in [{', '.join(_show(n, _ATOM) for n in nodes[1:])}]"
        case "unknown":
            return f"{_show(nodes[0], level + 1)} is unknown"
        case "min" | "max":
            return f"{op}({', '.join(_show(n, 0) for n in nodes)})"
        case "table":
            return f"{raw.args[0]}[{', '.join(_show(n, 0) for n in nodes)}]"
        case "any" | "all" | "count" | "sum":
            return f"{op}({raw.args[0]}, {_show(nodes[0], 0)})"
        case _:
            return f"{_show(nodes[0], level + 1)} {op} {_show(nodes[1], level + 1)}"
