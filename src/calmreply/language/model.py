"""What a message is once it is read: slots with kinds, and for each variant a program of pre-split pieces.

A *program* is a tuple of pieces: ``Text`` as it stands, ``Slot`` for a value, ``Select`` for a choice between programs.
Nothing else can stand in a message, so a program can be proven path by path and compiled without looking at text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from calmreply.findings import Span

__all__ = [
    "ADDRESSEE",
    "ADDRESSEES",
    "ELSE",
    "FULL",
    "KINDS",
    "PLURALS",
    "REGISTERS",
    "ROLES",
    "VARIANTS",
    "Body",
    "Message",
    "Piece",
    "Program",
    "Select",
    "Slot",
    "SlotDecl",
    "Text",
    "is_alternate",
    "is_variant",
    "paths",
    "plain",
    "selects",
    "slots_of",
    "ways",
    "wordings",
]

FULL = ""
VARIANTS = ("", "brief", "spoken", "inline", "subject", "digest", "also", "letter")
_ALTERNATE = re.compile(r"alt(?:[1-9][0-9]?)?")
KINDS = (
    "money", "date", "time", "datetime", "weekday", "count", "percent", "text", "person", "enum", "product", "url",
    "e-mail", "phone", "code", "list",
)  # fmt: skip
ROLES = ("", "on", "until", "since", "by")
PLURALS = ("zero", "one", "two", "few", "many", "other")
REGISTERS = ("formal", "informal")
ADDRESSEE = "addressee"
ADDRESSEES = ("feminine", "masculine", "unspecified")
ELSE = "…"
"""The key, on a path, of everything that no arm of any select on the slot names."""


@dataclass(frozen=True, slots=True)
class SlotDecl:
    """One slot of a message as the source language declares it: ``$days (count 1..30, optional in brief)``.

    ``enum`` names the enum of a slot of kind enum; ``role`` the role its label, date or time is written in; ``low``
    and ``high`` bound a count, inclusive; ``optional_in`` are the variants that may leave the slot out.
    """

    name: str
    kind: str
    enum: str = ""
    role: str = ""
    low: int | None = None
    high: int | None = None
    optional_in: frozenset[str] = frozenset()
    span: Span | None = field(default=None, compare=False)

    def __str__(self) -> str:
        """As an author writes it in a declaration."""
        words = [self.kind]
        if self.enum:
            words.append(self.enum)
        if self.low is not None or self.high is not None:
            words.append(f"{'' if self.low is None else self.low}..{'' if self.high is None else self.high}")
        parts = [" ".join(words)]
        if self.role:
            parts.append(f"role {self.role}")
        if self.optional_in:
            parts.append("optional in " + ", ".join(sorted(self.optional_in)))
        return f"${self.name} ({', '.join(parts)})"


class Text(NamedTuple):
    """Words as they stand. ``fixed`` marks a brand or another term, whose first letter is never raised."""

    text: str
    fixed: bool = False


class Slot(NamedTuple):
    """The place of a value."""

    name: str


class Select(NamedTuple):
    """A choice by the plural category of a count or by the member of an enum.

    ``arms`` are all arms in the order of the file, the default's own among them under its key; ``default`` is the
    program for every key that has no arm, and ``default_key`` the key the author starred.
    """

    slot: str
    by: Literal["plural", "member"]
    arms: tuple[tuple[str, Program], ...]
    default: Program
    default_key: str = "other"

    def arm(self, key: str) -> Program:
        """The program that is used for ``key``."""
        return next((program for name, program in self.arms if name == key), self.default)


Piece = Text | Slot | Select
Program = tuple[Piece, ...]


class Body(NamedTuple):
    """The lines of a file on which a variant stands, from its name to its last word; ``line`` is the first one's."""

    file: str
    line: int
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Message:
    """One message of one locale: its slots and its variants, ``""`` being the full text.

    A label's roles are variants too. ``source_hash`` is the SHA-256 of the *source* text and slots this message
    stands for; ``terms`` names, for each variant, the terms it uses (``brand`` for ``-brand`` and ``-brand-gen``).
    ``spans`` are the places of the variants' names, ``bodies`` their texts as they stand in the file. ``faulty`` are
    the variants that could not be read whole, ``unread`` the slots whose declaration could not: what is wrong with
    them is said once, and nothing is proven of them.
    """

    id: str
    slots: tuple[SlotDecl, ...]
    public: bool
    variants: Mapping[str, Program]
    source_hash: str
    span: Span
    spans: Mapping[str, Span] = field(default_factory=dict, compare=False)
    bodies: Mapping[str, Body] = field(default_factory=dict, compare=False)
    terms: Mapping[str, frozenset[str]] = field(default_factory=dict, compare=False)
    faulty: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()

    def slot(self, name: str) -> SlotDecl | None:
        """The declaration of the slot ``name``."""
        return next((decl for decl in self.slots if decl.name == name), None)

    @property
    def is_label(self) -> bool:
        """Whether this is the label of an enum's member."""
        return self.id.startswith("label-")


def is_alternate(variant: str) -> bool:
    """Whether a variant is another wording of the full text: ``alt``, ``alt1`` to ``alt99``."""
    return _ALTERNATE.fullmatch(variant) is not None


def is_variant(name: str) -> bool:
    """Whether a message can have a variant of this name."""
    return name in VARIANTS or is_alternate(name)


def wordings(message: Message) -> tuple[str, ...]:
    """The wordings of a message's full text, in their order: ``""``, ``alt``, ``alt1``, ``alt2``."""
    found = [variant for variant in message.variants if is_alternate(variant)]
    return (FULL, *sorted(found, key=lambda variant: int(variant.removeprefix("alt") or 0)))


def paths(program: Program) -> Iterator[tuple[tuple[tuple[str, str], ...], tuple[Text | Slot, ...]]]:
    """Every way through a program: the arms taken, as ``((slot, key), …)``, and the pieces met on it.

    Two selects on the same slot agree on it: a key that only one of them has meets the other's default, and where
    their defaults differ, ``ELSE`` stands for the keys that neither of them has.
    """
    yield from _walk(program, {}, _choices(program))


def ways(program: Program) -> int:
    """How many paths a program has at most, without walking them."""
    count = 1
    for keys in _choices(program).values():
        count *= max(len(keys), 1)
    return count


def _choices(program: Program) -> dict[str, set[str]]:
    choices: dict[str, set[str]] = {}
    defaults: dict[str, set[str]] = {}
    for select in selects(program):
        choices.setdefault(select.slot, set()).update(key for key, _ in select.arms)
        defaults.setdefault(select.slot, set()).add(select.default_key)
    for slot, keys in defaults.items():
        if len(keys) > 1:
            choices[slot].add(ELSE)
    return choices


def _walk(
    program: Program, taken: dict[str, str], choices: Mapping[str, set[str]]
) -> Iterator[tuple[tuple[tuple[str, str], ...], tuple[Text | Slot, ...]]]:
    for place, piece in enumerate(program):
        if isinstance(piece, Select):
            keys = [taken[piece.slot]] if piece.slot in taken else sorted(choices[piece.slot])
            for key in keys:
                rest = (*program[:place], *piece.arm(key), *program[place + 1 :])
                yield from _walk(rest, {**taken, piece.slot: key}, choices)
            return
    yield tuple(sorted(taken.items())), tuple(p for p in program if not isinstance(p, Select))


def selects(program: Program) -> Iterator[Select]:
    """Every select of a program, the nested ones too, outer ones first."""
    for piece in program:
        if isinstance(piece, Select):
            yield piece
            for _, arm in piece.arms:
                yield from selects(arm)


def slots_of(program: Program) -> frozenset[str]:
    """The names of all slots a program writes or selects on."""
    found: set[str] = set()
    for piece in program:
        if isinstance(piece, Slot):
            found.add(piece.name)
        elif isinstance(piece, Select):
            found.add(piece.slot)
            for _, arm in piece.arms:
                found |= slots_of(arm)
    return frozenset(found)


def plain(program: Program) -> str:
    """The text of a program that holds nothing but text, such as a label's; ``ValueError`` for another."""
    words = []
    for piece in program:
        if not isinstance(piece, Text):
            raise ValueError(f"not plain text: {piece!r}")  # noqa: TRY004 - the value is of the right type
        words.append(piece.text)
    return "".join(words)
