"""Exact arithmetic on the constants of an expression, and the handling of scaled decimals.

A leaf of a scaled decimal kind (a fact, a field, a table, a constant) holds a whole number scaled by its places and
stands for the number itself: sums and products are of numbers, so that their own kind has no scale.
"""

from __future__ import annotations

import operator
from fractions import Fraction
from typing import TYPE_CHECKING

from calmreply.kinds import BOOL, INT, Kind, Label, join
from calmreply.policy.model import Expr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from calmreply.findings import Span
    from calmreply.policy.model import Op

__all__ = ["NUMBERS", "arithmetic", "constant", "family", "is_const", "make", "number", "same_scale", "value"]

NUMBERS = frozenset({"int", "count", "decimal"})
_NUMBER = Kind("decimal")

_COMPARE: dict[str, Callable[[object, object], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,  # type: ignore[dict-item]
    "<=": operator.le,  # type: ignore[dict-item]
    ">": operator.gt,  # type: ignore[dict-item]
    ">=": operator.ge,  # type: ignore[dict-item]
}


def family(kind: Kind) -> str:
    """What a kind can be compared with: numbers with numbers, else the kind's own name."""
    return "number" if kind.name in NUMBERS else kind.name


def is_const(expr: Expr) -> bool:
    """Whether the expression is one constant."""
    return expr.op == "const"


def value(expr: Expr) -> object:
    """The encoded value of a constant."""
    return expr.args[0]


def constant(amount: object, kind: Kind, *, unit: str = "", span: Span | None = None) -> Expr:
    """A constant; a whole number is an int, other than a percentage."""
    if isinstance(amount, Fraction) and kind.name != "percent" and amount.denominator == 1:
        amount = amount.numerator
    return Expr("const", (amount,), kind, Label.PUBLIC, unit, span)


def number(amount: Fraction, *, span: Span | None = None) -> Expr:
    """A plain number."""
    return constant(amount, INT if amount.denominator == 1 else _NUMBER, span=span)


def make(op: Op, args: Sequence[Expr], kind: Kind = BOOL, *, span: Span | None = None) -> Expr:
    """An operation on expressions, folded when all of them are constant; the label is the join of theirs."""
    label = join(*(a.label for a in args))
    if args and all(is_const(a) for a in args):
        folded = _fold(op, [value(a) for a in args])
        if folded is not None:
            unit = next((a.unit for a in args if a.unit), "") if kind.name == "money" else ""
            return constant(folded, kind, unit=unit, span=span)
    return Expr(op, tuple(args), kind, label, "", span)


def _fold(op: Op, values: list[object]) -> object | None:
    if op in _COMPARE:
        return _COMPARE[op](*values)
    match op:
        case "not":
            return not values[0]
        case "and":
            return all(values)
        case "or":
            return any(values)
        case "in":
            return values[0] in values[1:]
        case "else":
            return values[0]
        case "unknown":
            return False
    numbers = [v for v in values if isinstance(v, int | Fraction)]
    if len(numbers) != len(values):
        return None
    match op:
        case "+":
            return sum(numbers[1:], start=numbers[0])
        case "-":
            return numbers[0] - numbers[1]
        case "*":
            return Fraction(numbers[0]) * numbers[1]
        case "min":
            return min(numbers)
        case "max":
            return max(numbers)
        case _:
            return None


def same_scale(parts: Sequence[Expr]) -> list[Expr] | None:
    """Constants brought to the scale of the decimal facts beside them; None where one has more decimals than they.

    Where the others differ in scale, or are no decimals, constants stay the numbers that they are.
    """
    scales = {(p.kind.scale if p.kind.name == "decimal" else 0) for p in parts if not is_const(p)}
    if len(scales) != 1 or scales == {0}:
        return list(parts)
    scale = scales.pop()
    kind = Kind("decimal", scale=scale)
    found: list[Expr] = []
    for part in parts:
        held = value(part) if is_const(part) else None
        if not isinstance(held, int | Fraction):
            found.append(part)
            continue
        scaled = Fraction(held) * 10 ** (scale - part.kind.scale)
        if scaled.denominator != 1:
            return None
        found.append(constant(scaled, kind, span=part.span))
    return found


def arithmetic(parts: Sequence[Expr]) -> Kind:
    """The kind of a sum or product of numbers."""
    return INT if all(p.kind.name in {"int", "count"} for p in parts) else _NUMBER
