"""New entries of the chain, made ready one behind the other and written with one statement a table."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

from calmreply.ledger import schema as t
from calmreply.ledger.chain import body_digest, canonical, entry_hash

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.engine import Connection

    from calmreply.ledger.deed import NewEntry, Subject

__all__ = ["Page"]

_ENTRIES = insert(t.entries)
_BODIES = insert(t.bodies)


class Page:
    """Entries that follow the chain's end, ``seq`` and its hash ``last``; ``at`` is seconds since 1970.

    It lives within one transaction and is written by `write` once, or in pieces: what was written is not written again.
    """

    def __init__(self, seq: int, last: str, *, at: int, house: str | None = None) -> None:
        self.seq, self.last = seq, last
        self._at, self._house = at, house
        self._entries: list[dict[str, Any]] = []
        self._bodies: list[dict[str, Any]] = []

    def add(self, entry: NewEntry, numbers: Mapping[Subject, int], *, number: int | None = None) -> int:
        """Put an entry behind the others; its number in the chain.

        ``numbers`` are those of the subjects; ``number`` is that of its subject where the name is not at hand.
        """
        subject = numbers[entry.subject] if entry.subject else number
        self.seq += 1
        digest = ""
        if entry.body is not None:
            salt, body = secrets.token_bytes(16), canonical(dict(entry.body))
            digest = body_digest(salt, body)
            self._bodies.append({"seq": self.seq, "matter": entry.matter, "salt": salt, "body": body})
        house = None if entry.kind == "subject" else self._house
        public = canonical(dict(entry.public))
        own = entry_hash(
            self.last, seq=self.seq, kind=entry.kind, at=self._at, subject=subject, house=house, public=public,
            digest=digest,
        )  # fmt: skip
        self._entries.append(
            {"seq": self.seq, "kind": entry.kind, "at": self._at, "subject": subject, "house": house, "public": public,
             "digest": digest, "before": self.last, "hash": own}
        )  # fmt: skip
        self.last = own
        return self.seq

    def write(self, connection: Connection) -> None:
        """Write the entries, then their bodies."""
        if self._entries:
            connection.execute(_ENTRIES, self._entries)
        if self._bodies:
            connection.execute(_BODIES, self._bodies)
        self._entries, self._bodies = [], []
