"""The words for kinds in findings, and small questions about typed expressions."""

from __future__ import annotations

from calmreply.kinds import Kind, Label
from calmreply.policy.model import Expr
from calmreply.policy.raw import COMPARISONS

__all__ = ["a", "currencies", "example", "join_of"]


def join_of(*parts: Expr) -> Label:
    """The label of something made of these."""
    return max((p.label for p in parts), default=Label.PUBLIC)


def currencies(expr: Expr) -> set[str]:
    """The currencies of the money literals below; a table or condition has none of its own."""
    if expr.op in {"table", "any", "all", "count", "sum", "in"} or expr.op in COMPARISONS:
        return set()
    if expr.op == "const":
        return {expr.unit} if expr.unit else set()
    return {code for part in expr.args if isinstance(part, Expr) for code in currencies(part)}


def a(kind: Kind) -> str:
    """A kind with its article, for a message."""
    name = {"text-id": "text", "bool": "condition", "decimal": "number", "int": "number", "percent": "percentage"}.get(
        kind.name, kind.name
    )
    if name in {"money", "text"}:
        return name
    return f"{'an' if name[0] in 'aeio' else 'a'} {name}"


def example(kind: Kind, currency: str) -> str:
    """What a literal of this kind looks like."""
    match kind.name:
        case "money":
            return f"an amount such as `50 {currency}`"
        case "enum":
            return f'a value in quotes such as `"{(kind.members or ("…",))[-1]}"`'
        case "bool":
            return "`true` or `false`"
        case "date":
            return "a date such as `2026-01-31`"
        case "duration":
            return "a span of time such as `24 hours`"
        case "text-id":
            return 'a text in quotes such as `"A-1"`'
        case "percent":
            return "a percentage such as `50%`"
        case _:
            return "a number"
