"""What an expression may speak of where it stands: facts, tables, earlier sections, and the place itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from calmreply.kinds import BOOL, MONEY, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.facts.schema import Fact, Scope
    from calmreply.policy.model import Per, SectionKind, Table

__all__ = ["OUTCOME_PARTS", "VERDICTS", "Earlier", "Place", "Terms", "outcome_kind", "place_of"]

VERDICTS = ("none", "allow", "deny", "refer")
"""The members of `decided.S.verdict`; `none` where the section did not apply or its outcome has no verdict."""
OUTCOME_PARTS = ("verdict", "rule", "matched", "granted", "amount")


class Earlier(NamedTuple):
    """A section as later ones see it."""

    name: str
    kind: SectionKind
    per: Per
    hit: str
    rules: tuple[str, ...]
    order: int


@dataclass(frozen=True)
class Terms:
    """What a house has. ``sections`` holds all of them, in order, also those that come later."""

    facts: Mapping[str, Fact]
    currencies: tuple[str, ...] = ()
    tables: Mapping[str, Table] = field(default_factory=dict)
    sections: Mapping[str, Earlier] = field(default_factory=dict)
    heard: tuple[str, ...] = ()
    """The channels in use that anybody may read or hear: where a leak would come out."""
    defined: tuple[str, ...] = ()
    """The names of definitions, so that a slip of the pen in one is recognised."""


@dataclass(frozen=True)
class Place:
    """Where an expression stands: ``what`` names it in messages, ``order`` is the section's place in the order.

    ``scopes`` are the scopes it may read, ``units`` the unit that `decided` means there (None: no outcome is read),
    ``record`` the list whose fields `it` means, ``contact`` whether ``contact.*`` may be read. ``way`` is how a value
    goes from here to the public reply, step by step; empty where it does not go there.
    """

    what: str
    scopes: frozenset[Scope]
    units: Per | None = None
    order: int = 0
    record: Fact | None = None
    contact: bool = False
    way: tuple[str, ...] = ()

    @property
    def public(self) -> bool:
        """Whether what is read here shows in a public reply: as a value, or by what is said and what is not.

        A definition is read by itself where everything can be read, and again wherever it is used.
        """
        return "thread" in self.scopes and "case" not in self.scopes

    def by_way_of(self, step: str) -> Place:
        """This place, from where a value goes on by ``step`` first; the same where nothing goes to the public."""
        return replace(self, way=(step, *self.way)) if self.public else self

    def inside(self, scope: Per) -> Place:
        """The place inside an aggregate over units."""
        return replace(self, scopes=self.scopes | {scope}, units=scope if self.units else None)


def place_of(kind: SectionKind, per: Per, order: int) -> Place:
    """The place of the conditions and amounts of a section."""
    scopes: set[Scope] = {"house", "case"}
    if per in {"issue", "item"}:
        scopes.add("issue")
    if per == "item":
        scopes.add("item")
    if kind == "public":
        scopes = {"thread", "house"}
    return Place(
        f"a section of kind `{kind}` per {per}",
        frozenset(scopes),
        None if kind in {"forbid", "public"} else per,
        order,
        contact=kind == "route",
    )


def outcome_kind(section: Earlier, part: str) -> Kind:
    """The kind of `decided.S.part` (S9). Rules read `none`, `default`, `settled` or the rule's id."""
    match part:
        case "verdict":
            return Kind("enum", VERDICTS)
        case "rule":
            return Kind("enum", ("none", "default", "settled", *section.rules))
        case "amount":
            return MONEY
        case _:
            return BOOL
