"""The phone script: steps to say, ask, listen and do, with a branch for yes and one for no.

The words to say are in the customer's language; what the steps are called, and what to do, in the agents' own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.language.model import FULL, plain
from calmreply.plan import reserved

if TYPE_CHECKING:
    from calmreply.language.catalogue import Catalogue
    from calmreply.render.fit import Spoken

__all__ = ["lay_out_script"]

_HEATED = frozenset({"apologise", "sympathise", "listen", "decline"})
"""Stances in which there is likely to be anger or grief on the line."""
_CONFIRM = reserved.once_message("confirm")


def lay_out_script(said: list[Spoken], agents: Catalogue) -> str:
    """The pattern of a script: numbered steps, with ``%s`` for each sentence to say, in order.

    Greet and make sure who is there; open, listen, then answer; ask one thing at a time and listen again. Where a
    yes or a no decides what happens, each has its branch.
    """
    steps = _Steps(agents)
    steps.do("direction-greet")
    listened = False
    for act, _ in said:
        if not listened and act.message and act.kind != "open":
            steps.do("direction-listen", step="step-listen")
            if any(a.stance in _HEATED for a, _ in said):
                steps.do("direction-calm")
            steps.do("direction-answer")
            listened = True
        if act.kind == "ask" or act.message == _CONFIRM:
            steps.say("step-ask")
            if act.message == _CONFIRM:
                steps.do("direction-yes", step="step-yes")
                steps.do("direction-no", step="step-no")
            else:
                steps.do("direction-listen", step="step-listen")
            continue
        steps.say("step-say")
        if not act.message:
            steps.do("direction-identity")
    steps.do("direction-close")
    return "\n".join(steps.lines)


class _Steps:
    def __init__(self, agents: Catalogue) -> None:
        self.agents = agents
        self.lines: list[str] = []

    def _words(self, message: str) -> str:
        return plain(self.agents.messages[message].variants[FULL]).replace("%", "%%")

    def say(self, step: str) -> None:
        self._add(step, "%s")

    def do(self, direction: str, *, step: str = "step-do") -> None:
        if direction in self.agents.messages:
            self._add(step, f"({self._words(direction)})")

    def _add(self, step: str, what: str) -> None:
        self.lines.append(f"{len(self.lines) + 1}. {self._words(step)}: {what}")
