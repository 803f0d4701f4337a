"""The policy as a frozen value: what both fronts, YAML and Python, build and every engine reads.

The meaning of each part is specified in the semantics page (docs/reference/semantics.md), cited as S1 to S19.
Nothing here computes; equality and hashing ignore the places (spans) that the parts came from.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from calmreply.kinds import BOOL, FactValue, Kind, Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.facts.schema import Fact, Layout
    from calmreply.findings import Span
    from calmreply.money import Rounding

__all__ = [
    "Basis",
    "Claim",
    "ClaimKind",
    "Deadline",
    "Exception_",
    "Expr",
    "Gate",
    "Grant",
    "InForce",
    "Limit",
    "LimitPer",
    "Op",
    "Outcome",
    "Per",
    "Policy",
    "Promise",
    "Rule",
    "Say",
    "Section",
    "SectionKind",
    "Table",
]

SectionKind = Literal["forbid", "public", "stance", "verdict", "remedy", "say", "route"]
Per = Literal["case", "issue", "item"]
Basis = Literal["statutory", "contractual", "goodwill"]
ClaimKind = Literal["complete", "disjoint", "covers", "monotone", "cap", "never", "always"]
LimitPer = Literal["case", "customer", "household", "order", "house"]
Op = Literal[
    "const",  # args: (encoded value,); a money literal has its currency in `unit`
    "column",  # args: (column name,), see Layout.index; `unit` is empty
    "field",  # args: (field name,): a field of the record a list function looks at, written `it.name`
    "table",  # args: (table name, key, key, ...): keys are enum expressions in the order of Table.by
    "decided",  # args: (section name, "verdict"|"rule"|"matched"|"granted"|"amount"), S9
    "units",  # args: ("issues",) or ("issue.items",): the units an aggregate runs over; first argument of any/all/...
    "and",
    "or",
    "not",
    "==",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "in",  # args: (x, const, const, ...)
    "+",  # two or more
    "-",  # two
    "*",  # two
    "min",  # two or more
    "max",  # two or more
    "else",  # args: (x, y): y where x is not known now
    "unknown",  # args: (x,): x is not known now (unavailable counts)
    "any",  # args: (list column or units, condition)
    "all",  # args: (list column or units, condition)
    "count",  # args: (list column or units, condition)
    "sum",  # args: (list column or units, value)
]


@dataclass(frozen=True, slots=True)
class Expr:
    """One node of a typed expression (S3, S4). A chained comparison ``a < b < c`` is an ``and`` of two.

    ``kind`` is the kind of its value. Enum constants hold the member's index in the kind of what they are compared
    with; date constants the ordinal; percent constants a ``Fraction``; money constants minor units, with the
    currency in ``unit``. ``label`` is the join of the labels of all columns below.
    """

    op: Op
    args: tuple[Expr | FactValue | object, ...]
    kind: Kind = BOOL
    label: Label = Label.PUBLIC
    unit: str = ""
    span: Span | None = field(default=None, compare=False)


Deadline = tuple[int, Literal["hours", "business hours", "days", "business days", "weeks"]]


@dataclass(frozen=True, slots=True)
class Say:
    """One statement: a message id and, for each slot not bound by name in house.yaml, the expression it shows."""

    message: str
    slots: tuple[tuple[str, Expr], ...] = ()
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Grant:
    """Something given, or charged (then ``basis`` says on what ground it is charged).

    ``kind`` is a kind of remedy (refund, replacement, ...) or, for a charge, what is charged for. ``amount`` is a money
    expression or None for what has no amount. ``to`` is how it is paid (a member of the enum ``method``), ``arrives``
    (least, most, unit of time). ``say`` tells it and falls with it; None means the default message of its kind.
    """

    kind: str
    amount: Expr | None = None
    basis: Basis = "contractual"
    to: str | None = None
    arrives: tuple[int, int, str] | None = None
    say: Say | None = None
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Promise:
    """What will be done, by which role of the house, until when after ``as_of`` in business time."""

    what: str
    owner: str
    by: Deadline
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule or default yields. Which parts may stand depends on the section's kind (see the semantics page)."""

    stance: str | None = None
    verdict: Literal["allow", "deny", "refer"] | None = None
    do: str | None = None
    once: tuple[str, ...] = ()
    give: tuple[Grant, ...] = ()
    charge: tuple[Grant, ...] = ()
    forbid: tuple[str, ...] = ()
    say: tuple[Say, ...] = ()
    ask: tuple[str, ...] = ()
    next: tuple[Promise, ...] = ()
    route: str | None = None


InForce = tuple[int | None, int | None]
"""The first and the last day, as ordinals, both inclusive; None where that side is open (S2)."""


@dataclass(frozen=True, slots=True)
class Exception_:  # noqa: N801 - the page's own word, which Python has taken
    """What makes a rule a live exception (S2): who answers for it, why, and the id of the limit on its uses."""

    owner: str
    reason: str
    limit: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``on_claim`` says that the author accepts a grant on the customer's word alone (S1).

    ``when`` holds everything that the rule hangs on, its dates and its option of a choice included: engine and
    analysis need nothing else. ``in_force``, ``exception`` and ``choice`` (the choice's id, the option) say where a
    part of it came from, for explanations.
    """

    id: str
    when: Expr
    then: Outcome
    because: str
    on_claim: bool = False
    span: Span | None = field(default=None, compare=False)
    in_force: InForce | None = None
    exception: Exception_ | None = None
    choice: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that the analysis must prove; it decides nothing.

    ``section`` is empty for a claim about the whole house. ``part`` and ``name`` say about which outcomes: ("basis" |
    "kind", name), ("all", "all"), or a part of an outcome ("do", "say", "verdict", "stance") and its word. ``fact`` is
    the column of ``monotone``, ``per`` and ``at`` bound a ``cap``, ``when`` says in which cases it is claimed.
    """

    kind: ClaimKind
    section: str
    part: str = ""
    name: str = ""
    fact: Expr | None = None
    per: Per = "issue"
    at: Expr | None = None
    when: Expr | None = None
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Section:
    """One decision point (S7, S8). ``default`` is None only for kind ``forbid``."""

    name: str
    kind: SectionKind
    per: Per
    applies: Expr | None
    hit: Literal["first", "collect"]
    rules: tuple[Rule, ...]
    default: Outcome | None
    default_because: str = ""
    span: Span | None = field(default=None, compare=False)
    in_force: InForce | None = None
    """Where its dates came from; ``applies`` holds them (S2)."""
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Gate:
    """A fact that must be true before a unit gets a verdict or a remedy (S11). ``fact`` is a bool column's name."""

    name: str
    fact: str
    applies: Expr | None
    ask: str
    per: Per = "issue"
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Limit:
    """A bound on what is given (S14). Exactly one of ``at`` (money) and ``times`` is set.

    ``of`` is ("kind"|"basis"|"do"|"exception", name). ``over`` says what happens to what goes beyond. A limit that is
    not per case looks back over ``window``: ``"day"``, ``"month"``, ``"year"``, ``"for ever"`` or ``"365 days"``; what
    was used in it comes with the row. Per case it is empty.
    """

    id: str
    of: tuple[Literal["kind", "basis", "do", "exception"], str]
    per: LimitPer
    at: Expr | None
    times: int | None
    over: Literal["trim", "drop", "refer"]
    say: Say | None = None
    because: str = ""
    span: Span | None = field(default=None, compare=False)
    window: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A total function over enums (S3). ``rows`` maps a tuple of member indices to (encoded value, currency or "")."""

    name: str
    by: tuple[Kind, ...]
    of: Kind
    rows: tuple[tuple[tuple[int, ...], tuple[FactValue, str]], ...]
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Policy:
    """All that a house has decided. Sections stand in declared order, ``forbid`` and ``public`` wherever declared.

    ``slots`` are the bindings by name from house.yaml, used for every message that declares such a slot and whose Say
    does not bind it. ``forbidden`` is the message that a default says when a prohibition hits it (S6).
    """

    facts: Mapping[str, Fact]
    layout: Layout
    sections: tuple[Section, ...]
    gates: tuple[Gate, ...] = ()
    limits: tuple[Limit, ...] = ()
    tables: Mapping[str, Table] = field(default_factory=dict)
    slots: Mapping[str, Expr] = field(default_factory=dict)
    remedies: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    rounding: Rounding = "half-even"
    ask_at_most: int = 3
    forbidden: str = "forbidden"
    person: Promise = field(default_factory=lambda: Promise("answer", "team", (1, "business days")))
    """What is promised where a person must answer (S10, S11, S16): the hand-over names its deadline."""
    claims: tuple[Claim, ...] = ()
    """What is claimed about the whole house; what is about one section stands there."""
