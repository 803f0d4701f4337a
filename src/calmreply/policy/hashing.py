"""The content hash of a policy: equal policies have equal hashes, in every process, however they were put together.

Places (spans) do not count; everything else does: facts, columns, sections, tables.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from calmreply.policy.model import Policy

__all__ = ["canonical", "content_hash"]


def content_hash(policy: Policy) -> str:
    """SHA-256, in hex, of the canonical JSON of a policy."""
    text = json.dumps(canonical(policy), sort_keys=True, ensure_ascii=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def canonical(value: object) -> Any:
    """A value as JSON of which equal values have equal forms: fields by name, mappings by sorted key, no places."""
    if is_dataclass(value) and not isinstance(value, type):
        held = {f.name: canonical(getattr(value, f.name)) for f in fields(value) if f.compare}
        return {"type": type(value).__name__, **held}
    if isinstance(value, Enum):
        return value.name
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        return value
    if isinstance(value, Fraction):
        # A whole Fraction equals the whole number, and hashes like it.
        return value.numerator if value.denominator == 1 else f"{value.numerator}/{value.denominator}"
    if isinstance(value, list | tuple):
        return [canonical(part) for part in value]
    if isinstance(value, frozenset | set):
        return sorted((canonical(part) for part in value), key=lambda part: json.dumps(part, sort_keys=True))
    if hasattr(value, "items"):
        pairs = [(str(key), canonical(part)) for key, part in value.items()]
        return {"mapping": [list(pair) for pair in sorted(pairs, key=lambda pair: pair[0])]}
    raise TypeError(f"{type(value).__name__}: not a part of a policy")
