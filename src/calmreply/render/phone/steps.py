"""A telephone call as data: steps to say, ask, listen and do, and what happens in each case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from calmreply.kinds import Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from calmreply.plan.act import Act

__all__ = ["Call", "Step", "StepKind", "filled", "main_path", "unguarded", "walk"]

StepKind = Literal["say", "ask", "listen", "do", "case"]


class Step(NamedTuple):
    """One step of a call.

    ``name`` is what the agents call it, ``direction`` what to do, both in the agents' language; ``words`` are to be
    said, in the customer's. A step has words or a direction, never both. ``cases`` are what may come of it; each is a
    step of the kind ``case`` with its own direction and, in ``cases``, the steps that are taken then.

    ``gate`` marks the step at which the agent makes sure who is there; nothing private may be said up to its end.
    ``at`` is the place of the words among the sentences of the reply, ``times`` how often they are read aloud.
    """

    kind: StepKind
    name: str
    words: str = ""
    direction: str = ""
    cases: tuple[Step, ...] = ()
    gate: bool = False
    at: int | None = None
    times: int = 1


class Call(NamedTuple):
    """The frozen script of a call: its steps without the words, and how the agents' language writes them.

    ``locale`` and ``way`` (``ltr`` or ``rtl``) are the agents'. ``title`` heads a page, ``time`` stands before the
    estimate; it is empty for a message on a machine.
    """

    steps: tuple[Step, ...]
    title: str
    time: str
    locale: str
    way: Literal["ltr", "rtl"]


def filled(steps: Sequence[Step], sentences: Sequence[str]) -> tuple[Step, ...]:
    """The steps with the words of one reply."""
    return tuple(
        step._replace(words=step.words if step.at is None else sentences[step.at], cases=filled(step.cases, sentences))
        for step in steps
    )


def walk(steps: Sequence[Step]) -> Iterator[Step]:
    """Every step and every case, in reading order."""
    for step in steps:
        yield step
        yield from walk(step.cases)


def main_path(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps of the call that goes as hoped: the right person answers, is known and agrees."""
    return tuple(step._replace(cases=()) for step in steps)


def unguarded(steps: Sequence[Step], acts: Sequence[Act]) -> tuple[Act, ...]:
    """The acts that are not public and would be said before it is known who is there.

    The gate itself counts as before: its question and its cases are heard by whoever is on the line. Without a gate
    every such act is unguarded.
    """
    found: list[Act] = []
    for step in steps:
        found += [
            acts[inner.at] for inner in walk((step,)) if inner.at is not None and acts[inner.at].label > Label.PUBLIC
        ]
        if step.gate:
            break
    return tuple(found)
