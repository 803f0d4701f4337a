"""Expressions and values in plain words: the text an author would write (S3)."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from calmreply.money import write_money

if TYPE_CHECKING:
    from calmreply.kinds import Kind
    from calmreply.policy.model import Expr

__all__ = ["write_expr", "write_value"]

_BINDING: Final = {
    "or": 1, "and": 2, "not": 3, "==": 4, "!=": 4, "<": 4, "<=": 4, ">": 4, ">=": 4, "in": 4, "unknown": 4,
    "else": 5, "+": 6, "-": 6, "*": 7,
}  # fmt: skip
_ATOM: Final = 8
_CALLS: Final = frozenset({"min", "max", "any", "all", "count", "sum"})


def write_expr(e: Expr) -> str:
    """A typed expression as readable text, with no more parentheses than it needs."""
    op = e.op
    if op == "const":
        return write_value(e.args[0], e.kind, e.unit or None, literal=True)
    if op in {"column", "units"}:
        return str(e.args[0])
    if op == "field":
        return f"it.{e.args[0]}"
    if op == "decided":
        return f"decided.{e.args[0]}.{e.args[1]}"
    if op == "table":
        return f"{e.args[0]}[{', '.join(_below(a, 0) for a in e.args[1:])}]"
    if op in _CALLS:
        return f"{op}({', '.join(_below(a, 0) for a in e.args)})"
    own = _BINDING[op]
    if op == "not":
        return f"not {_below(e.args[0], own)}"
    if op == "unknown":
        return f"{_below(e.args[0], own + 1)} is unknown"
    if op == "in":
        return f"{_below(e.args[0], own + 1)} in [{', '.join(_below(a, 0) for a in e.args[1:])}]"
    # A part of the same binding keeps its parentheses on the right of what is not joined freely.
    free = op in {"and", "or"}
    first = _below(e.args[0], own if free or op in {"+", "-", "*"} else own + 1)
    return f" {op} ".join([first, *(_below(a, own if free else own + 1) for a in e.args[1:])])


def _below(e: object, binding: int) -> str:
    text = write_expr(e)  # type: ignore[arg-type]
    return f"({text})" if _BINDING.get(e.op, _ATOM) < binding else text  # type: ignore[attr-defined]


def write_value(v: object, kind: Kind, currency: str | None = None, *, literal: bool = False) -> str:
    """An encoded value as a person reads it; ``literal`` quotes members and texts, as an expression holds them."""
    name = kind.name
    if name == "bool":
        return "true" if v else "false"
    if name == "enum" and isinstance(v, int):
        member = kind.members[v] if 0 <= v < len(kind.members) else str(v)
        return json.dumps(member, ensure_ascii=False) if literal else member
    if name == "money" and isinstance(v, int):
        return write_money(v, currency) if currency else str(v)
    if name == "percent" and isinstance(v, (int, Fraction)):
        return f"{_decimal(Fraction(v) * 100)}%"
    if name == "decimal" and isinstance(v, int):
        return _decimal(Fraction(v, 10**kind.scale))
    if name == "date" and isinstance(v, int):
        return date.fromordinal(v).isoformat()
    if name == "datetime" and isinstance(v, int):
        return datetime.fromtimestamp(v, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if name == "duration" and isinstance(v, (int, Fraction)):
        return _duration(Fraction(v), literal=literal)
    if isinstance(v, tuple):
        return f"{len(v)} {'record' if len(v) == 1 else 'records'}"
    if isinstance(v, str):
        return json.dumps(v, ensure_ascii=False) if literal else v
    return str(v)


def _decimal(f: Fraction) -> str:
    """An exact decimal where there is one, else a fraction."""
    for places in range(13):
        scaled = f * 10**places
        if scaled.denominator == 1:
            whole, rest = divmod(abs(scaled.numerator), 10**places)
            sign = "-" if f < 0 else ""
            return f"{sign}{whole}.{rest:0{places}d}" if places else f"{sign}{whole}"
    return str(f)


def _duration(seconds: Fraction, *, literal: bool) -> str:
    """A span of time: in its parts (``23 hours 59 minutes``), or in one unit, as an expression holds it."""
    if literal:
        size, word = next((u for u in _UNITS if seconds and seconds % u[0] == 0), _UNITS[-1])
        return _counted(seconds / size, word)
    parts, rest = [], abs(seconds)
    for size, word in _UNITS:
        n, rest = divmod(rest, size)
        if n:
            parts.append(_counted(Fraction(n), word))
    if rest or not parts:
        parts.append(_counted(rest, "second"))
    return ("minus " if seconds < 0 else "") + " ".join(parts)


_UNITS: Final = ((86_400, "day"), (3_600, "hour"), (60, "minute"))


def _counted(n: Fraction, word: str) -> str:
    return f"{_decimal(n)} {word}" if n == 1 else f"{_decimal(n)} {word}s"
