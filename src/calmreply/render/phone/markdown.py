"""A call as Markdown: a numbered list, the words to say in quotation blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.render.phone.estimate import Estimate
    from calmreply.render.phone.steps import Call, Step

__all__ = ["write_markdown"]

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_LEADING = re.compile(r"^(\d*)([.)+=-])")
"""What would begin a list or a rule at the start of a line."""


def write_markdown(call: Call, steps: Sequence[Step], told: Estimate) -> str:
    """The call as CommonMark: no line of it is markup but ours."""
    lines: list[str] = []
    if call.title:
        lines += [f"# {_plain(call.title)}", ""]
    if call.time:
        lines += [f"**{_plain(call.time)}:** {told.clock}", ""]
    for number, step in enumerate(steps, 1):
        lines += _item(step, f"{number}. ", "")
    return "\n".join(lines).rstrip("\n") + "\n"


def _item(step: Step, mark: str, indent: str) -> list[str]:
    inside = indent + " " * len(mark)
    lines = [f"{indent}{mark}**{_plain(step.name)}**"]
    if step.words:
        lines += ["", f"{inside}> {_plain(step.words)}", ""]
    else:
        lines[0] += f": *{_plain(step.direction)}*"
    for case in step.cases:
        lines += _item(case, "- ", inside)
    return lines


def _plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    return _LEADING.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", " ".join(text.split())))
