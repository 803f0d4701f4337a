"""What facts there are: declared facts, the columns a house reads, and the rows a case becomes.

A house reads a fixed set of *columns*: facts, and measures of time such as ``hours since order.placed_at``. The layout
numbers them once; a case is then prepared into rows of plain encoded values (see ``calmreply.kinds``) under that
numbering, and nothing behind the door looks at the case again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from calmreply.facts.release import AS_WRITTEN, Release
from calmreply.kinds import FactValue, Kind, Label, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.calendar import Calendar
    from calmreply.findings import Span

__all__ = [
    "Column",
    "Datum",
    "Fact",
    "Incident",
    "Layout",
    "Market",
    "Measure",
    "Person",
    "PublicView",
    "Row",
    "Schema",
    "Scope",
    "Unit",
]

Scope = Literal["thread", "house", "case", "issue", "item"]
"""What a fact belongs to. ``house`` facts hold for every case; ``thread`` facts are what a reader of the public thread
can see, and only the public section reads them."""

Measure = Literal["hours", "days", "business days", "months", "years", "date"]
"""What a column counts from a date to now; ``date`` is the date itself, of a moment in the zone of the market."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One declared fact. ``ask`` is the id of the message that asks the customer for it.

    ``fields`` are the facts of one record, for kind ``list``; their names are the bare field names. ``derived`` facts
    are computed from the case in the one pass that prepares its row; ``declared`` ones are the house's own. ``doc`` is
    one plain sentence for the handbook.
    """

    name: str
    kind: Kind
    label: Label = Label.PRIVATE
    source: Source = "record"
    scope: Scope = "case"
    ask: str | None = None
    fields: tuple[Fact, ...] = ()
    derived: bool = False
    declared: bool = False
    doc: str = ""
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Column:
    """One place in a row: a fact, or a measure of the time since or until a date fact.

    ``name`` is the key of the layout's index: the fact's name, or ``"hours since order.placed_at"``.
    """

    name: str
    fact: str
    kind: Kind
    scope: Scope
    measure: Measure | None = None
    direction: Literal["since", "until"] | None = None


class Unit(NamedTuple):
    """The encoded values of one unit of decision: the case, an issue, or an item of an issue.

    ``values`` follows ``Layout.columns``: a case has only the first ``n_case`` columns (house facts included), an
    issue ``n_case + n_issue``, an item all of them; so one index serves every unit inside its scope. ``unknown`` and
    ``unavailable`` are bit masks over the same positions; a value is None exactly where one of the two bits is set.
    """

    id: str
    values: tuple[FactValue, ...]
    unknown: int
    unavailable: int
    items: tuple[Unit, ...] | None = ()
    """The items of an issue; None when the list itself is not known. Empty for a case and for an item."""
    recorded: tuple[tuple[str, str], ...] = ()
    """What was recorded for an outcome's ``once``: pairs such as ``("confirm", outcome hash)``."""


class Person(NamedTuple):
    """Whom the private answer addresses. No rule can read it (S17); only rendering does.

    ``full`` is the name as the caller gave it, or given and family name joined; None where no name is known.
    """

    given: str | None
    family: str | None
    full: str | None
    addressee: Literal["feminine", "masculine", "unspecified"]


class Row(NamedTuple):
    """A case, prepared. The only thing a decision is made from, beside the policy."""

    case: Unit
    issues: tuple[Unit, ...]
    currency: str | None
    """The one currency of the case, ISO 4217; None while the market is unknown, no money is stated, and the markets
    have more than one."""
    market: str | None
    as_of: int
    """Seconds since 1970-01-01T00:00Z."""
    today: int
    """The ordinal of ``as_of`` in the zone of the market; in UTC where the market is unknown and its markets differ."""
    seed: int
    """A stable hash of the case's id, for the choice among equal wordings."""
    person: Person | None = None
    """Whom a private reply addresses: for rendering alone, no part of a decision or of its fingerprint."""
    locale: str | None = None
    """The language of private replies where it is not that of the view; for rendering alone."""
    used: tuple[tuple[int, int], ...] = ()
    """How much of each limit of the policy was used before, in its order: how often, and minor units (S14). Empty where
    nothing was."""


class PublicView(NamedTuple):
    """What a reader of the public thread can see, and the house's own data: the only input of a public reply.

    ``values`` follows ``Layout.public``. ``name`` is what of the name in the thread a rule of the house releases,
    ``locale`` the language the thread is written in.
    """

    values: tuple[FactValue, ...]
    name: str | None
    locale: str | None
    seed: int


@dataclass(frozen=True, slots=True)
class Market:
    """One market of the house: its currency (ISO 4217), its zone (IANA) and when the house works there."""

    name: str
    currency: str
    zone: str
    calendar: Calendar
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Incident:
    """A general misfortune: what sort, in which markets (all of them when ``markets`` is empty), and when.

    ``start`` and ``end`` are ordinals, inclusive; ``end`` is None while nobody knows it.
    """

    id: str
    kind: str
    markets: tuple[str, ...]
    start: int
    end: int | None
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Datum:
    """A constant of the house for rules and wording, such as the address of its returns page.

    ``form`` says more than the kind: ``url``, ``e-mail``, ``phone`` and ``text`` are all text-ids. Either ``value``
    holds everywhere, or ``by_market`` holds one for every market. Values are encoded.
    """

    name: str
    form: str
    kind: Kind
    value: FactValue
    by_market: Mapping[str, FactValue] | None = None
    span: Span | None = field(default=None, compare=False)

    def at(self, market: str | None) -> FactValue:
        """The value in a market; in none, the value only if all markets have the same."""
        if self.by_market is None:
            return self.value
        if market is not None:
            return self.by_market[market]
        first, *rest = self.by_market.values()
        return None if any(value != first for value in rest) else first


@dataclass(frozen=True)
class Schema:
    """All that a house declares about facts, checked. Built by `calmreply.facts.declare`.

    ``facts`` holds the built-in facts, the house's own, and one fact ``house.<name>`` for each of ``data``.
    ``enums`` are the named enums; ``enum_of`` says which of them a fact has (``order.status`` → ``order-status``), a
    field of a list written ``history.basis``. A fact with members of its own (``enum[a, b]``) has no entry there.
    """

    facts: Mapping[str, Fact]
    enums: Mapping[str, Kind]
    enum_of: Mapping[str, str]
    markets: Mapping[str, Market]
    incidents: tuple[Incident, ...]
    data: Mapping[str, Datum]
    releases: tuple[Release, ...] = (AS_WRITTEN,)
    """What of a public thread is said aloud, each by a named rule."""

    @cached_property
    def currencies(self) -> tuple[str, ...]:
        """The currencies of the markets, in their order: the members of the enum ``currency``."""
        return self.enums["currency"].members

    @cached_property
    def places(self) -> Mapping[str, Mapping[str, int]]:
        """Of each named enum, each member's index: how it is encoded."""
        return {name: {m: i for i, m in enumerate(kind.members)} for name, kind in self.enums.items()}

    @cached_property
    def inline(self) -> Mapping[str, Mapping[str, str]]:
        """By prefix (``order``), the last word of each house-declared fact and its full name."""
        found: dict[str, dict[str, str]] = {}
        for name, fact in self.facts.items():
            prefix, _, last = name.partition(".")
            if fact.declared and fact.scope != "house" and "." not in last:
                found.setdefault(prefix, {})[last] = name
        return found


@dataclass(frozen=True)
class Layout:
    """The numbering of the columns that one house reads: first house and case facts, then issue, then item facts."""

    columns: tuple[Column, ...]
    public: tuple[Column, ...]

    @cached_property
    def index(self) -> dict[str, int]:
        """Column name to position in ``Unit.values``."""
        return {c.name: i for i, c in enumerate(self.columns)}

    @cached_property
    def public_index(self) -> dict[str, int]:
        """Column name to position in ``PublicView.values``."""
        return {c.name: i for i, c in enumerate(self.public)}

    @cached_property
    def n_case(self) -> int:
        """How many columns a case unit has."""
        return sum(c.scope in {"house", "case"} for c in self.columns)

    @cached_property
    def n_issue(self) -> int:
        """How many columns an issue unit has beyond the case's."""
        return sum(c.scope == "issue" for c in self.columns)
