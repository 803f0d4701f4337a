"""The hash chain: each entry's hash covers the one before it, so that no entry can be changed or taken out unseen."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import Any

__all__ = ["START", "body_digest", "canonical", "entry_hash"]

_HALF = re.compile("[\ud800-\udfff]")
START = "0" * 64
"""What stands before the first entry."""


def canonical(value: Any) -> str:
    """JSON with one spelling: keys sorted, no spaces, text as it is; half a surrogate pair is escaped."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return _HALF.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def body_digest(salt: bytes, body: str) -> str:
    """The digest of a body. The salt keeps a short body from being guessed when it is gone."""
    return sha256(salt + body.encode("utf-8", "surrogatepass")).hexdigest()


def entry_hash(
    before: str, *, seq: int, kind: str, at: int, subject: int | None, house: str | None, public: str, digest: str
) -> str:
    """The hash of an entry, over everything it holds and the hash of the entry before."""
    text = canonical([before, seq, kind, at, subject, house, public, digest])
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
