"""The acts of a reply: what is said, in which group, with which values, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from calmreply.kinds import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.policy.model import Expr

__all__ = ["Act", "ActKind", "Declared", "Group", "Shape", "Source"]

ActKind = Literal[
    "open",  # acknowledges and takes the stance, in one
    "answer",  # what was decided about what the customer wants
    "give",
    "charge",
    "inform",
    "confirm",  # asks for what `once` names
    "ask",
    "promise",
    "route",
    "handover",
    "close",
    "more",  # where the whole answer stands; only a channel too narrow for it says so
    "sign",
]
Group = Literal["opening", "answer", "next", "closing"]


class Declared(NamedTuple):
    """What the plan knows of a message: its slots and its variants, never its words."""

    slots: tuple[str, ...]
    variants: frozenset[str]


class Source(NamedTuple):
    """Where a slot's value comes from.

    ``kept`` and ``deadline`` are positions in the decision's flat tuples, ``value`` an expression read in the row's
    unit, ``view`` an expression read in the public view, ``const`` a plain value of the policy itself, ``addressee``
    how the person wants to be addressed.
    """

    kind: Literal["kept", "deadline", "value", "view", "const", "addressee"]
    at: int = 0
    unit: tuple[int, ...] = ()
    """Positions of the issue and the item; empty for the case."""
    expr: Expr | None = None
    const: int | str | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """One act.

    ``section`` and ``rule`` say which part of the policy it came from, ``path`` for which unit: the positions of
    issue and item, empty for the case.

    ``required`` acts are never left out; of the others the least important go first when a channel is too narrow.
    ``also`` marks an act that follows one of its own kind and takes the message's ``.also`` wording where it has one.
    ``stance`` is what an opening act takes.
    """

    kind: ActKind
    group: Group
    message: str
    slots: tuple[tuple[str, Source], ...] = ()
    label: Label = Label.PRIVATE
    section: str = ""
    rule: str = ""
    path: tuple[int, ...] = ()
    required: bool = True
    importance: int = 50
    also: bool = False
    stance: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """The plan of every decision of one shape: the acts of the private reply, or of the public one."""

    key: tuple[object, ...]
    acts: tuple[Act, ...]
    stance: str | None = None
    issues: int = 1
    meta: Mapping[str, object] = field(default_factory=dict)
