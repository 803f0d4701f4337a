"""An explanation: data that prints as a readable tree."""

from __future__ import annotations

from typing import Any

from calmreply.policy.explain import tree

__all__ = ["Explanation"]


class Explanation(dict[str, Any]):
    """Why a decision was made, as JSON-able data; ``str()`` gives the readable tree."""

    def __str__(self) -> str:
        return tree(self)
