"""Keeping a ledger lawful: what is held of one customer, and what must be forgotten."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import and_, delete, func, or_, select, update

from calmreply.ledger import schema as t
from calmreply.ledger.deed import NewEntry, Subject
from calmreply.ledger.faults import LedgerError
from calmreply.ledger.store import append, known
from calmreply.ledger.verify import Fault, Verified, verify

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.engine import Connection

    from calmreply.ledger.store import Ledger

__all__ = ["Fault", "Forgotten", "Verified", "export", "forget", "forget_older", "verify"]


class Forgotten(NamedTuple):
    """How much was erased: texts of entries, answers, names."""

    bodies: int
    answers: int
    names: int


def export(ledger: Ledger, customer: str) -> dict[str, Any]:
    """All that is held of one customer, as plain JSON data; entries in order, empty if nothing is."""
    subject = Subject("customer", customer)
    with ledger.reading() as connection:
        number = known(connection, subject)
        if number is None:
            return {"customer": customer, "entries": [], "grants": [], "promises": [], "answers": []}
        seqs = _seqs_of(connection, number, customer)
        rows = connection.execute(
            select(t.entries, t.bodies.c.body)
            .outerjoin(t.bodies, t.bodies.c.seq == t.entries.c.seq)
            .where(t.entries.c.seq.in_(seqs))
            .order_by(t.entries.c.seq)
        )
        entries = [
            {**json.loads(r.public), "number": r.seq, "kind": r.kind, "at": r.at, "house": r.house}
            | ({"body": json.loads(r.body)} if r.body is not None else {})
            for r in rows
        ]
        grants = connection.execute(select(t.grants).where(t.grants.c.subject == number).order_by(t.grants.c.seq))
        promises = connection.execute(select(t.promises).where(t.promises.c.subject == number))
        answers = connection.execute(
            select(t.answers.c.key, t.answers.c.at, t.answers.c.answer).where(t.answers.c.seq.in_(seqs))
        )
        return {
            "customer": customer,
            "entries": entries,
            "grants": [dict(r) for r in grants.mappings()],
            "promises": [dict(r) for r in promises.mappings()],
            "answers": [
                {
                    "key": r.key,
                    "at": r.at,
                    "answer": None if r.answer is None else bytes(r.answer).decode(errors="replace"),
                }
                for r in answers
            ],
        }


def forget(ledger: Ledger, customer: str, *, at: int) -> Forgotten:
    """Erase one customer: texts, answers and names go; sums, grants and the chain stay whole.

    What is still to be carried out keeps what it needs for that; what was carried out loses it. That it was done is an
    entry itself, without the name. Asked again, there is nothing left to do.
    """
    with ledger.writing() as connection:
        before = connection.execute(select(t.head.c.seq, t.head.c.hash).with_for_update()).one()
        number = known(connection, Subject("customer", customer))
        if number is None:
            return Forgotten(0, 0, 0)
        seqs = _seqs_of(connection, number, customer)
        orders = {
            json.loads(body).get("order")
            for body in connection.execute(select(t.bodies.c.body).where(t.bodies.c.seq.in_(seqs))).scalars()
        }
        own = or_(
            t.subjects.c.id == number,
            and_(t.subjects.c.kind == "order", t.subjects.c.name.in_([o for o in orders if isinstance(o, str)])),
        )
        numbers = list(connection.execute(select(t.subjects.c.id).where(own)).scalars())
        names_told = and_(t.entries.c.kind == "subject", t.entries.c.subject.in_(numbers))
        seqs = sorted({*seqs, *connection.execute(select(t.entries.c.seq).where(names_told)).scalars()})
        bodies = connection.execute(delete(t.bodies).where(t.bodies.c.seq.in_(seqs))).rowcount
        answers = connection.execute(
            update(t.answers).where(t.answers.c.seq.in_(seqs), t.answers.c.answer.is_not(None)).values(answer=None)
        ).rowcount
        connection.execute(
            update(t.outbox)
            .where(
                t.outbox.c.delivered_at.is_not(None),
                t.outbox.c.grant_id.in_(select(t.grants.c.id).where(t.grants.c.seq.in_(seqs))),
            )
            .values(payload="{}")
        )
        names = connection.execute(update(t.subjects).where(t.subjects.c.id.in_(numbers)).values(name=None)).rowcount
        entry = NewEntry("erasure", {"bodies": bodies, "answers": answers, "subject": number})
        seq, last = append(connection, entry, before.seq, before.hash, at=at, house=None, numbers={})
        connection.execute(update(t.head).values(seq=seq, hash=last))
        return Forgotten(bodies, answers, names)


def forget_older(ledger: Ledger, kept: Mapping[str, int], *, at: int) -> Forgotten:
    """Erase what is older than its kind is kept: ``kept`` is days by kind of entry, such as ``{"feedback": 730}``.

    Answers go with the kind ``decision``. Names are not touched: those go when a customer asks.
    """
    if "subject" in kept:
        raise LedgerError("the kind `subject` holds the names of customers", help="use `forget` when one asks")
    bodies = answers = 0
    with ledger.writing() as connection:
        before = connection.execute(select(t.head.c.seq, t.head.c.hash).with_for_update()).one()
        for kind, days in sorted(kept.items()):
            old = select(t.entries.c.seq).where(t.entries.c.kind == kind, t.entries.c.at < at - days * 86_400)
            bodies += connection.execute(delete(t.bodies).where(t.bodies.c.seq.in_(old))).rowcount
            if kind == "decision":
                where = and_(t.answers.c.at < at - days * 86_400, t.answers.c.answer.is_not(None))
                answers += connection.execute(update(t.answers).where(where).values(answer=None)).rowcount
        if bodies or answers:
            entry = NewEntry("retention", {"bodies": bodies, "answers": answers, "kept": dict(sorted(kept.items()))})
            seq, last = append(connection, entry, before.seq, before.hash, at=at, house=None, numbers={})
            connection.execute(update(t.head).values(seq=seq, hash=last))
    return Forgotten(bodies, answers, 0)


def _seqs_of(connection: Connection, number: int, customer: str) -> list[int]:
    """The entries of a customer: those about them, and those about their orders whose body names them."""
    own = set(connection.execute(select(t.entries.c.seq).where(t.entries.c.subject == number)).scalars())
    quoted = json.dumps(customer, ensure_ascii=False)
    named = connection.execute(
        select(t.bodies.c.seq, t.bodies.c.body).where(func.instr(t.bodies.c.body, f'"customer":{quoted}') > 0)
        if connection.dialect.name == "sqlite"
        else select(t.bodies.c.seq, t.bodies.c.body).where(func.strpos(t.bodies.c.body, f'"customer":{quoted}') > 0)
    )
    own |= {row.seq for row in named if json.loads(row.body).get("customer") == customer}
    return sorted(own)
