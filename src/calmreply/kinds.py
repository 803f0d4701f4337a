"""Kinds, labels and values: what facts, slots and expressions have in common.

A fact's value travels through the library *encoded* as a plain value that can be compared with ``<`` and hashed:

=============  =====================================================================
kind           encoded as
=============  =====================================================================
bool           ``bool``
int, count     ``int``
money          ``int``, minor units of the case's one currency
decimal        ``int``, scaled by ``10 ** scale``
percent        ``Fraction`` (only as a literal and inside amounts)
enum           ``int``, the index of the member in ``members``
date           ``int``, the proleptic Gregorian ordinal
datetime       ``int``, seconds since 1970-01-01T00:00Z
duration       ``int``, seconds
text-id        ``str``
list           ``tuple`` of records, each a ``tuple`` of encoded values in the order of the fact's ``fields``
=============  =====================================================================

``None`` stands for a value that is not known; which of *unknown* and *unavailable* it is, the masks of the row tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

__all__ = ["BOOL", "COUNT", "INT", "MONEY", "PERCENT", "FactValue", "Kind", "KindName", "Label", "Source", "join"]

FactValue = bool | int | str | tuple["tuple[FactValue, ...]", ...] | None
KindName = Literal[
    "bool", "int", "count", "money", "decimal", "percent", "enum", "date", "datetime", "duration", "text-id", "list"
]
Source = Literal["record", "customer", "agent", "house"]


class Label(IntEnum):
    """How secret a value is. The label of whatever is made from several values is the highest of theirs."""

    PUBLIC = 0
    PRIVATE = 1
    SENSITIVE = 2


def join(*labels: Label) -> Label:
    """The label of something made from values with these labels; ``PUBLIC`` for nothing."""
    return max(labels, default=Label.PUBLIC)


@dataclass(frozen=True, slots=True)
class Kind:
    """What sort of value a fact, a slot or an expression has.

    ``members`` are an enum's members, in order when ``ordered``; ``low`` and ``high`` bound an int, count, decimal
    or duration, inclusive, encoded; ``scale`` is a decimal's number of places.
    """

    name: KindName
    members: tuple[str, ...] = ()
    ordered: bool = False
    low: int | None = None
    high: int | None = None
    scale: int = 0

    def __str__(self) -> str:
        """As an author writes it in house.yaml: ``int 0..60``, ``enum[open, sent]``, ``money``."""
        if self.name == "enum":
            return f"enum[{(' < ' if self.ordered else ', ').join(self.members)}]"
        if self.name == "decimal":
            return f"decimal({self.scale})"
        if self.low is None and self.high is None:
            return self.name
        return f"{self.name} {'' if self.low is None else self.low}..{'' if self.high is None else self.high}"


BOOL = Kind("bool")
INT = Kind("int")
COUNT = Kind("count", low=0)
MONEY = Kind("money")
PERCENT = Kind("percent")
