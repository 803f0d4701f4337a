"""A policy as it was written, with places: what both fronts hand to the one build.

Every field may be missing or wrong; the build tells it. None of it leaves the room.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from calmreply.findings import Span
    from calmreply.policy.model import Deadline
    from calmreply.policy.raw import Raw

__all__ = [
    "ChooseDraft",
    "ClaimDraft",
    "DatesDraft",
    "ExceptionDraft",
    "GateDraft",
    "GrantDraft",
    "LimitDraft",
    "OptionDraft",
    "OutcomeDraft",
    "PolicyDraft",
    "PromiseDraft",
    "RuleDraft",
    "SayDraft",
    "SectionDraft",
    "TableDraft",
    "Word",
    "Written",
]


class Word(NamedTuple):
    """A name or id where it stands."""

    text: str
    span: Span | None = None


class Written(NamedTuple):
    """An expression that was written; ``raw`` is None where its text could not be read, which is told already."""

    raw: Raw | None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class SayDraft:
    """A message and the expressions of its slots."""

    message: Word
    slots: tuple[tuple[Word, Written], ...] = ()


@dataclass(frozen=True, slots=True)
class GrantDraft:
    """One item of `give` or `charge`."""

    kind: Word | None
    amount: Written | None = None
    basis: Word | None = None
    to: Word | None = None
    arrives: tuple[int, int, str] | None = None
    say: SayDraft | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    """One item of `next`; ``by`` is None where it is missing or told already."""

    what: Word | None
    owner: Word | None
    by: Deadline | None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class OutcomeDraft:
    """What a rule or default yields; ``parts`` are the places of the keys that were written."""

    stance: Word | None = None
    verdict: Word | None = None
    do: Word | None = None
    once: tuple[Word, ...] = ()
    give: tuple[GrantDraft, ...] = ()
    charge: tuple[GrantDraft, ...] = ()
    forbid: tuple[Word, ...] = ()
    say: tuple[SayDraft, ...] = ()
    ask: tuple[Word, ...] = ()
    next: tuple[PromiseDraft, ...] = ()
    route: Word | None = None
    named: Word | None = None
    """The outcome of the house that stands here instead (`then: NAME`)."""
    parts: dict[str, Span | None] = field(default_factory=dict)
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """One rule."""

    id: Word | None
    when: Written | None
    then: OutcomeDraft
    because: str | None
    on_claim: bool = False
    span: Span | None = None
    dates: DatesDraft | None = None
    choose: ChooseDraft | None = None
    exception: ExceptionDraft | None = None
    """What this rule was, where it is an exception that took its place in its section."""
    choice: tuple[str, str] | None = None


class DatesDraft(NamedTuple):
    """`from` and `until` as they were written."""

    start: Word | None
    end: Word | None


@dataclass(frozen=True, slots=True)
class OptionDraft:
    """One option of a choice."""

    name: Word
    when: Written | None
    then: OutcomeDraft


@dataclass(frozen=True, slots=True)
class ChooseDraft:
    """A choice: which options there are, and with which message they are offered."""

    id: Word | None
    ask: Word | None
    options: tuple[OptionDraft, ...]
    always_ask: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ExceptionDraft:
    """One live exception."""

    id: Word | None
    section: Word | None
    when: Written | None
    then: OutcomeDraft
    owner: Word | None
    reason: str | None
    dates: DatesDraft | None = None
    limit: LimitDraft | None = None
    on_claim: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ClaimDraft:
    """One claim: its kind, and its parts as words and expressions by key."""

    kind: Word
    words: dict[str, Word]
    written: dict[str, Written]
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class SectionDraft:
    """One section. ``default`` is None where none was written."""

    name: Word | None
    kind: Word | None
    per: Word | None
    applies: Written | None = None
    hit: Word | None = None
    rules: tuple[RuleDraft, ...] = ()
    default: OutcomeDraft | None = None
    default_because: str | None = None
    span: Span | None = None
    dates: DatesDraft | None = None
    claims: tuple[ClaimDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class GateDraft:
    """One gate."""

    name: Word
    fact: Word | None
    applies: Written | None
    ask: Word | None
    per: Word | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class LimitDraft:
    """One limit. ``of`` holds what was written: pairs such as ``(kind, refund)``."""

    id: Word | None
    of: tuple[tuple[Word, Word], ...]
    per: Word | None
    at: Written | None
    times: int | None
    over: Word | None
    say: SayDraft | None = None
    because: str | None = None
    span: Span | None = None
    window: Word | None = None


@dataclass(frozen=True, slots=True)
class TableDraft:
    """One table: the names it goes by, and its rows with their keys."""

    name: Word
    by: tuple[Word, ...]
    of: Word | None
    rows: tuple[tuple[tuple[Word, ...], Written], ...]
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class PolicyDraft:
    """All of it. None stands for what was not written and keeps its default."""

    sections: tuple[SectionDraft, ...] = ()
    gates: tuple[GateDraft, ...] = ()
    limits: tuple[LimitDraft, ...] = ()
    tables: tuple[TableDraft, ...] = ()
    slots: tuple[tuple[Word, Written], ...] = ()
    remedies: tuple[Word, ...] = ()
    actions: tuple[Word, ...] = ()
    rounding: Word | None = None
    ask_at_most: int | None = None
    forbidden: Word | None = None
    person: PromiseDraft | None = None
    define: tuple[tuple[Word, Written], ...] = ()
    outcomes: tuple[tuple[Word, OutcomeDraft], ...] = ()
    exceptions: tuple[ExceptionDraft, ...] = ()
    in_force_by: Word | None = None
    claims: tuple[ClaimDraft, ...] = ()
