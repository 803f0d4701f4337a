"""Claims written in Python: ``Claim("cap", of="goodwill", per="issue", at=money("50 EUR"))``."""

from __future__ import annotations

from calmreply.findings import ExpressionError
from calmreply.policy.draft import ClaimDraft
from calmreply.policy.expressions import Expression
from calmreply.policy.yields import here, word, written

__all__ = ["Claim"]

_EXPRESSIONS = ("when", "at", "fact")


class Claim:
    """Something that `check` must prove: in ``claims`` of a `Section`, or beside the sections for the whole house.

    ``kind`` is complete, disjoint, covers, monotone, cap, never or always; its parts are those of the YAML form:
    ``when``, ``fact``, ``of``, ``per``, ``at``, ``give``, ``do``, ``say``, ``verdict``, ``stance``; ``in_`` is `in`.
    """

    __slots__ = ("draft",)

    def __init__(self, kind: str, **parts: object) -> None:
        place = here()
        words = {}
        conditions = {}
        for key, value in parts.items():
            name = "in" if key == "in_" else key
            if name in _EXPRESSIONS:
                conditions[name] = written(value, place)  # type: ignore[arg-type]
            elif isinstance(value, str):
                words[name] = word(value, place)
            else:
                help_ = "write a condition under `when`" if isinstance(value, Expression) else "write it as text"
                raise ExpressionError(f"`{name}` of a claim is text", help=help_)
        self.draft = ClaimDraft(word(kind, place), words, conditions, place)
