"""All checks over one draft."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from calmreply.verify import facts, required
from calmreply.verify.scan import scan
from calmreply.verify.verdict import Verdict

if TYPE_CHECKING:
    from calmreply.verify.expected import Expected

__all__ = ["verify"]

_OTHERS = tuple(name for name in ("privacy", "voice", "channel") if find_spec(f"calmreply.verify.{name}") is not None)


def verify(text: str, expected: Expected) -> Verdict:
    """Hold a draft against what is expected. Pure; the cost is linear in the text's length."""
    seen = scan(text, expected)
    flaws = [*facts.weigh(seen), *required.weigh(seen)]
    if seen.lines:
        for name in _OTHERS:
            flaws += import_module(f"calmreply.verify.{name}").weigh(seen)
    return Verdict.of(flaws, text)
