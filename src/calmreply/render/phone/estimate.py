"""How long a call takes: what is said, at the pace of its language, and time to listen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from calmreply.channels.counting import seconds_of_speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.render.phone.steps import Step

__all__ = ["LISTENING", "Estimate", "estimate"]

LISTENING = {"ask": 6, "listen": 20}
"""Seconds that the other side speaks: a short answer, and a story told to its end (assumed)."""


class Estimate(NamedTuple):
    """Seconds of a call that goes as hoped: ``speaking`` is ours, ``listening`` the other side's."""

    speaking: int
    listening: int

    @property
    def seconds(self) -> int:
        """The whole call."""
        return self.speaking + self.listening

    @property
    def clock(self) -> str:
        """Minutes and seconds, ``2:05``."""
        minutes, seconds = divmod(self.seconds, 60)
        return f"{minutes}:{seconds:02}"


def estimate(steps: Sequence[Step], sentences: Sequence[str], locale: str) -> Estimate:
    """The estimate for these steps with the sentences that are said in them; cases are left out."""
    said = [sentences[step.at] for step in steps if step.at is not None for _ in range(step.times)]
    return Estimate(
        seconds_of_speech(" ".join(said), locale=locale), sum(LISTENING.get(step.kind, 0) for step in steps)
    )
