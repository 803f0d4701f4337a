"""Reads the ledger: entries, grants, promises and answers as plain values, each from one state of the books.

The functions take a connection that `Ledger.reading` gives, so that several reads see the same state.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Integer, and_, bindparam, select

from calmreply.ledger import schema as t
from calmreply.ledger.store import known

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sqlalchemy import Select
    from sqlalchemy.engine import Connection

    from calmreply.ledger.deed import Subject

__all__ = [
    "Entry",
    "GrantRow",
    "PromiseRow",
    "UseRow",
    "answer_of",
    "decision_before",
    "entries",
    "entries_of",
    "grants",
    "grants_of",
    "promises",
    "promises_of",
    "undelivered",
    "uses",
]


class Entry(NamedTuple):
    """One entry; ``body`` is None where it has none or where it was forgotten."""

    seq: int
    kind: str
    at: int
    subject: int | None
    house: str | None
    public: dict[str, Any]
    body: dict[str, Any] | None
    matter: str | None


class GrantRow(NamedTuple):
    """One thing given; ``amount`` in minor units."""

    id: str
    seq: int
    at: int
    house: str | None
    subject: int | None
    kind: str
    basis: str
    amount: int | None
    currency: str | None
    section: str
    rule: str


class PromiseRow(NamedTuple):
    """One promise; ``customer`` is the name of its subject, None if there is none or it was forgotten.

    ``kept`` is None while the promise is open, ``settled_at`` when it was told to be kept or broken.
    """

    id: str
    seq: int
    customer: str | None
    what: str
    owner: str
    made_at: int
    due_at: int
    kept: bool | None
    settled_at: int | None


class UseRow(NamedTuple):
    """What one answer used of one limit; ``seq`` is the answer's first entry."""

    seq: int
    house: str | None
    limit: str
    scope: str
    day: int
    times: int
    amount: int


def _entries() -> Select[Any]:
    return select(t.entries, t.bodies.c.body, t.bodies.c.matter).outerjoin(t.bodies, t.bodies.c.seq == t.entries.c.seq)


_ENTRIES_OF = (
    _entries()
    .where(t.entries.c.subject == bindparam("of"))
    .order_by(t.entries.c.seq.desc())
    .limit(bindparam("most", type_=Integer))
)
_ENTRIES_OF_KINDS = _ENTRIES_OF.where(t.entries.c.kind.in_(bindparam("kinds", expanding=True)))


def _entry(row: Any) -> Entry:
    return Entry(
        row.seq, row.kind, row.at, row.subject, row.house, json.loads(row.public),
        None if row.body is None else json.loads(row.body), row.matter,
    )  # fmt: skip


def entries_of(
    connection: Connection, subject: Subject, kinds: Collection[str] = (), *, most: int = 1000
) -> list[Entry]:
    """The latest entries about a subject, oldest first; only of ``kinds``, if any are named."""
    number = known(connection, subject)
    if number is None:
        return []
    told = {"of": number, "most": most}
    rows = connection.execute(_ENTRIES_OF, told) if not kinds else connection.execute(
        _ENTRIES_OF_KINDS, {**told, "kinds": sorted(kinds)}
    )  # fmt: skip
    return [_entry(row) for row in rows][::-1]


def entries(connection: Connection, kinds: Collection[str], *, since: int = 0) -> Iterator[Entry]:
    """All entries of some kinds, in order, from number ``since`` on."""
    rows = connection.execute(
        _entries()
        .where(t.entries.c.kind.in_(sorted(kinds)), t.entries.c.seq >= since)
        .order_by(t.entries.c.seq)
        .execution_options(yield_per=500)
    )
    return map(_entry, rows)


def answer_of(connection: Connection, key: str) -> tuple[int, bytes | None] | None:
    """The number of an answer's first entry, and the answer unless it was forgotten; None for a key never used."""
    row = connection.execute(select(t.answers.c.seq, t.answers.c.answer).where(t.answers.c.key == key)).first()
    return None if row is None else (row.seq, None if row.answer is None else bytes(row.answer))


def _grants() -> Select[Any]:
    g = t.grants.c
    return select(
        g.id, g.seq, g.at, t.entries.c.house, g.subject, g.kind, g.basis, g.amount, g.currency, g.section, g.rule
    ).join(t.entries, t.entries.c.seq == g.seq)


_GRANTS_OF = (
    _grants()
    .where(t.grants.c.subject == bindparam("of"))
    .order_by(t.grants.c.seq.desc())
    .limit(bindparam("most", type_=Integer))
)


def grants(connection: Connection) -> Iterator[GrantRow]:
    """All grants, in the order of the chain."""
    rows = connection.execute(_grants().order_by(t.grants.c.seq).execution_options(yield_per=500))
    return (GrantRow(*row) for row in rows)


def grants_of(connection: Connection, subject: Subject, *, most: int = 1000) -> list[GrantRow]:
    """The latest grants to a subject, oldest first."""
    number = known(connection, subject)
    if number is None:
        return []
    rows = connection.execute(_GRANTS_OF, {"of": number, "most": most})
    return [GrantRow(*row) for row in rows][::-1]


def promises(connection: Connection, *, due_before: int | None = None, id: str | None = None) -> list[PromiseRow]:
    """The promises, by what is due first: all, those due before a moment, or the one of an id."""
    where = []
    if due_before is not None:
        where.append(t.promises.c.due_at < due_before)
    if id is not None:
        where.append(t.promises.c.id == id)
    return _with_settled(connection.execute(_PROMISES.where(*where)), connection.execute(_SETTLED))


def promises_of(connection: Connection, subject: Subject) -> list[PromiseRow]:
    """The promises made to a subject, by what is due first."""
    number = known(connection, subject)
    if number is None:
        return []
    of = {"of": number}
    return _with_settled(connection.execute(_PROMISES_OF, of), connection.execute(_SETTLED_OF, of))


_SETTLED = select(t.entries.c.kind, t.entries.c.at, t.entries.c.public).where(
    t.entries.c.kind.in_(("promise-broken", "promise-kept"))
)
_SETTLED_OF = _SETTLED.where(t.entries.c.subject == bindparam("of"))
_PROMISES = (
    select(
        t.promises.c.id, t.promises.c.seq, t.subjects.c.name, t.promises.c.what, t.promises.c.owner,
        t.promises.c.made_at, t.promises.c.due_at,
    )
    .outerjoin(t.subjects, and_(t.subjects.c.id == t.promises.c.subject, t.subjects.c.kind == "customer"))
    .order_by(t.promises.c.due_at, t.promises.c.seq)
)  # fmt: skip
_PROMISES_OF = _PROMISES.where(t.promises.c.subject == bindparam("of"))


def _with_settled(rows: Iterable[Any], told: Iterable[Any]) -> list[PromiseRow]:
    settled = {json.loads(public)["id"]: (kind == "promise-kept", at) for kind, at, public in told}
    return [PromiseRow._make((*row, *settled.get(row.id, (None, None)))) for row in rows]


def uses(connection: Connection) -> Iterator[UseRow]:
    """All uses of limits, limit by limit."""
    u = t.uses.c
    rows = connection.execute(
        select(t.answers.c.seq, t.entries.c.house, u.limit, u.scope, u.day, u.times, u.amount)
        .join(t.answers, t.answers.c.key == u.key)
        .join(t.entries, t.entries.c.seq == t.answers.c.seq)
        .order_by(u.limit, u.scope, t.answers.c.seq)
        .execution_options(yield_per=500)
    )
    return (UseRow(*row) for row in rows)


def decision_before(connection: Connection, seq: int) -> Entry | None:
    """The last decision before an entry: the one it came of, since the entries of one answer stand together."""
    where = (t.entries.c.kind == "decision", t.entries.c.seq < seq)
    row = connection.execute(_entries().where(*where).order_by(t.entries.c.seq.desc()).limit(1)).first()
    return None if row is None else _entry(row)


def undelivered(connection: Connection, *, most: int = 100) -> list[tuple[str, dict[str, Any]]]:
    """What is still to be carried out elsewhere: (grant id, payload). The id is the other system's idempotency key."""
    rows = connection.execute(
        select(t.outbox.c.grant_id, t.outbox.c.payload)
        .join(t.grants, t.grants.c.id == t.outbox.c.grant_id)
        .where(t.outbox.c.delivered_at.is_(None))
        .order_by(t.grants.c.seq)
        .limit(most)
    )
    return [(id, json.loads(payload)) for id, payload in rows]
