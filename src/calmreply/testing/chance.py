"""Choices without chance: the n-th case of a seed is the same for ever, on every machine."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b

__all__ = ["Choose", "stable_choices"]

Choose = Callable[[int], int]
"""Asked for one of ``n``, gives a number from 0 to ``n - 1``. What is most ordinary stands at 0."""

_BLOCK = 64
_MOST = 1 << 16


def stable_choices(seed: int, n: int) -> Choose:
    """The choices for the case ``n`` of a seed: a stable hash, counted through. At most 65,536 to choose among."""
    head = f"{seed}/{n}/".encode()
    state = [0, _BLOCK]
    block = b""

    def choose(of: int) -> int:
        nonlocal block
        if not 0 < of <= _MOST:
            raise ValueError(of)
        if of == 1:
            return 0
        if state[1] >= _BLOCK:
            block = blake2b(head + str(state[0]).encode(), digest_size=_BLOCK).digest()
            state[0] += 1
            state[1] = 0
        at = state[1]
        state[1] += 2
        return ((block[at] << 8) | block[at + 1]) * of >> 16

    return choose
