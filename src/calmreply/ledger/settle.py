"""Writes what happens after an answer: a promise kept or broken, a grant carried out elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from calmreply.findings import near_help
from calmreply.ledger import schema as t
from calmreply.ledger.chain import canonical
from calmreply.ledger.deed import NewEntry
from calmreply.ledger.faults import LedgerError
from calmreply.ledger.store import append

if TYPE_CHECKING:
    from calmreply.ledger.store import Ledger

__all__ = ["delivered", "settle"]


def settle(ledger: Ledger, promise: str, *, kept: bool, at: int) -> int:
    """Write that a promise was kept or broken; the number of the entry. Said twice, the first one is given back.

    Raises `LedgerError` for a promise nobody made, and where the opposite was written before.
    """
    kind = "promise-kept" if kept else "promise-broken"
    public = canonical({"id": promise})
    with ledger.writing() as connection:
        before = connection.execute(select(t.head.c.seq, t.head.c.hash).with_for_update()).one()
        subject = connection.execute(select(t.promises.c.subject).where(t.promises.c.id == promise)).first()
        if subject is None:
            few = connection.execute(select(t.promises.c.id).order_by(t.promises.c.seq.desc()).limit(50)).scalars()
            raise LedgerError(f"no promise `{promise[:60]}` was made", help=near_help(promise, list(few)))
        told = connection.execute(
            select(t.entries.c.seq, t.entries.c.kind).where(
                t.entries.c.kind.in_(("promise-kept", "promise-broken")), t.entries.c.public == public
            )
        ).first()
        if told is not None:
            if told.kind != kind:
                raise LedgerError(
                    f"the promise `{promise[:60]}` was written down as {told.kind.removeprefix('promise-')} before",
                    help=f"see entry {told.seq}; what was written is not changed",
                )
            return int(told.seq)
        seq, last = append(
            connection, NewEntry(kind, {"id": promise}), before.seq, before.hash, at=at, house=None, numbers={},
            number=subject[0],
        )  # fmt: skip
        connection.execute(update(t.head).values(seq=seq, hash=last))
        return seq


def delivered(ledger: Ledger, grant: str, *, at: int) -> None:
    """Note that the other system has carried a grant out. Said twice, the first moment stays.

    What it had to know for that goes now, if its owner was forgotten meanwhile.
    """
    with ledger.writing() as connection:
        connection.execute(
            update(t.outbox)
            .where(t.outbox.c.grant_id == grant, t.outbox.c.delivered_at.is_(None))
            .values(delivered_at=at)
        )
        forgotten = (
            select(t.grants.c.id)
            .join(t.subjects, t.subjects.c.id == t.grants.c.subject)
            .where(t.grants.c.id == grant, t.subjects.c.name.is_(None))
        )
        connection.execute(update(t.outbox).where(t.outbox.c.grant_id.in_(forgotten)).values(payload="{}"))
