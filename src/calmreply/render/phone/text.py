"""A call as plain text: numbered steps, what may come of each indented below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.render.phone.estimate import estimate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from calmreply.render.phone.steps import Call, Step

__all__ = ["headed", "write_text"]

_INDENT = "    "


def write_text(steps: Sequence[Step], *, around: str = "%s", escape: Callable[[str], str] = str) -> str:
    """The steps as lines. ``around`` is what stands around words, ``escape`` is applied to all that is not words."""
    lines: list[str] = []
    for number, step in enumerate(steps, 1):
        lines.append(f"{number}. {_line(step, around, escape)}")
        lines += _cases(step, 1, around, escape)
    return "\n".join(lines)


def _cases(step: Step, depth: int, around: str, escape: Callable[[str], str]) -> list[str]:
    lines: list[str] = []
    for case in step.cases:
        lines.append(_INDENT * depth + _line(case, around, escape))
        lines += _cases(case, depth + 1, around, escape)
    return lines


def _line(step: Step, around: str, escape: Callable[[str], str]) -> str:
    said = around.replace("%s", step.words) if step.words else f"({escape(step.direction)})"
    return f"{escape(step.name)}: {said}"


def headed(call: Call, text: str, sentences: Sequence[str], locale: str) -> str:
    """The text of a call below its estimate; as it is where there is none."""
    return f"{call.time}: {estimate(call.steps, sentences, locale).clock}\n\n{text}" if call.time else text
