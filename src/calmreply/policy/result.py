"""The plain reading of a decision: what was decided for each section and unit, as values one can compare and print.

A `Decision` is flat and fast; `Decided` is the same thing unfolded. The engine's `read(policy, decision)` and the
reference decider of the tests both yield it, and are compared by it. Where the semantics page leaves a detail of the
reading open, this is how it is read:

* Units are named ``case``, ``ISSUE`` and ``ISSUE/n``, the items counted from 1. An issue whose list of items is not
  known has no item units; what sums over them is unknown and needs ``issue.items``.
* Results stand section by section: those of kind ``forbid`` first, then the others in declared order without
  ``public``; in each the units in case order. A unit that a section does not apply to has a *not-applicable* result.
* S5, S6: a prohibition is its section's ``applies`` and its rule's condition as one conjunction; undecided only for
  lack of what is unavailable, it holds. A name covers gives of that kind and the action of that name, never charges.
  An outcome with a statutory give is never hit. A default that is hit says ``forbidden`` and nothing else. The result
  of a ``forbid`` section itself lists what is forbidden for certain.
* S9: held and faulty results read like not applicable ones: none, false, 0. A settled result that is a default in some
  cells has ``matched`` false.
* S10: conditions alike in every cell are decided, with their rule named; only where different rules lead to the same
  outcome is it *settled*. Outcomes are the same when they are written the same, messages apart. This holds for
  ``collect`` too, over the chosen outcomes joined in order. A give whose own message differs between the cells keeps
  its kind's default message.
* S11: a gate covers the units inside its unit; its ``applies`` counts as true while undecided. A held unit speaks by
  its ``stance`` only: its other sections are *held*, whether or not they apply. Only the first unmet gate of a unit
  counts, in declared order: it asks, or goes to a person where its fact is unavailable.
* S12: *proposed* is what waits for any of its ``once``, all of them those of the chosen outcomes together, as long as
  something is left to carry out: a ``do``, or a give or charge that has neither vanished nor been dropped.
* S14: gives are taken in the order of results, each through all limits in declared order. On *refer* only statutory
  gives stay, and the limit's message is all that is said. A limit on a ``do`` refers whatever its ``over`` says.
  A bound that is not known is 0.
* S16: the faulty unit itself goes to a person and its later verdict and remedy results are *fault* too. In a stance or
  public section a fault leaves the default standing (status *fault*, rule ``default``); elsewhere it yields nothing.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["Ask", "Decided", "Given", "Promised", "Result", "Status"]

Status = Literal["not-applicable", "needs", "held", "proposed", "decided", "settled", "fault"]


class Given(NamedTuple):
    """One thing given or charged. ``amount`` is rounded, before limits; ``kept`` after limits (S14).

    Both are None for what has no amount. ``kept`` is 0 with ``dropped`` True for what a limit took away. A give whose
    rounded amount is zero has vanished (S8) and does not appear.
    """

    kind: str
    basis: str
    amount: int | None
    kept: int | None
    dropped: bool
    to: str | None
    arrives: tuple[int, int, str] | None
    message: str | None
    """The id of the message of its own ``say``; None for the default message of its kind."""


class Promised(NamedTuple):
    """A promise with its deadline, in seconds since 1970-01-01T00:00Z."""

    what: str
    owner: str
    by: int


class Result(NamedTuple):
    """What one section decided for one unit: ``unit`` is ``case``, an issue's id, or ``issue-id/n``, n from 1.

    ``rule`` is the rule's id (of a collect section: the ids joined by ``+``), ``default``, or None where nothing was
    chosen (not applicable, needs, held, fault) and for *settled*. ``missing`` are the facts it needs, in order (S10).
    ``do`` and the gives and charges of a *proposed* result wait for what ``once`` names (S12). Of a unit that is
    referred by a limit, ``verdict`` is refer and nothing is given. ``say`` holds the ids of the messages said by the
    outcome itself (not those tied to gives), with ``forbidden`` and limit messages where they apply.
    """

    section: str
    unit: str
    status: Status
    rule: str | None = None
    stance: str | None = None
    verdict: str | None = None
    do: str | None = None
    once: tuple[str, ...] = ()
    gives: tuple[Given, ...] = ()
    charges: tuple[Given, ...] = ()
    forbids: tuple[str, ...] = ()
    say: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    promises: tuple[Promised, ...] = ()
    route: str | None = None
    missing: tuple[str, ...] = ()


class Ask(NamedTuple):
    """A question that the reply asks: for which unit, about which fact (or ``gate:NAME``), with which message.

    Gate questions come first, by unit; then facts in the order of results. One fact of one unit is asked once, by the
    first that needs it; a fact or gate fact of the case once for all issues; and no two asks are the same. Questions
    that a rule's own ``ask`` puts stand in its result, not here.
    """

    unit: str
    about: str
    message: str


class Decided(NamedTuple):
    """A whole decision, unfolded.

    ``results`` stand in the order they were decided (S7), public section apart. ``asks`` are what is really asked
    (S10, S11), ``person`` the units that go to a person (S10, S11, S16) in case order, ``status`` the status of each
    issue (S15) by the verdict and remedy results of the issue and its items (and faults of any kind): the first of
    fault, held, needs, proposed, settled, decided, not-applicable that one of them has. ``next_step`` is the issue
    that the case's next step is about, after all issues ``case`` itself, and why; ``("case", "none")`` for none.
    ``person_by`` is when a person will have answered, where ``person`` is not empty.
    """

    results: tuple[Result, ...]
    public: Result | None
    asks: tuple[Ask, ...]
    person: tuple[str, ...]
    status: tuple[tuple[str, str], ...]
    """(issue id, one of not-applicable, needs, held, proposed, decided:allow, decided:deny, decided:refer,
    decided:none, settled, fault), in issue order."""
    next_step: tuple[str, str]
    """(unit, "held"|"needs"|"proposed"|"none")."""
    person_by: int | None = None
