"""Is the ledger whole? Every row of every table against the chain, and the chain against itself.

Triggers keep a client of the database from changing what was written; whoever has the file can drop them. What they
then change is found here, because each entry seals what stands outside of the chain too. Whoever computes the whole
chain anew is found by a hash that was noted elsewhere.
"""

from __future__ import annotations

import json
import zlib
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import func, select

from calmreply.ledger import schema as t
from calmreply.ledger.chain import START, body_digest, entry_hash
from calmreply.ledger.store import files_seal, grant_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.engine import Connection, Row

    from calmreply.ledger.store import Ledger

__all__ = ["Fault", "Verified", "verify"]


class Fault(NamedTuple):
    """Something that does not fit: the entry's number (0 for none), and what is wrong."""

    seq: int
    what: str


class Verified(NamedTuple):
    """What a verification found: how many entries were read, how many of their bodies are forgotten, the faults.

    ``end`` is the hash at the end of the chain: written down elsewhere, it proves later that nothing was cut off.
    """

    entries: int
    forgotten: int
    end: str
    faults: tuple[Fault, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


class _Told:
    """What the chain tells of the tables beside it."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, dict[str, Any]]] = {"grant": {}, "promise": {}}
        self.answers: dict[str, dict[str, Any]] = {}
        self.houses: dict[str, str] = {}
        self.names: dict[int, tuple[int, dict[str, Any] | None]] = {}
        self.payloads: dict[str, str] = {}
        self.erased = {"bodies": 0, "answers": 0}

    def hear(self, row: Row[Any], public: Mapping[str, Any]) -> None:
        """Note what one entry tells."""
        here = {"seq": row.seq, "at": row.at, "subject": row.subject}
        if row.kind in self.rows and "id" in public:
            self.rows[row.kind][public["id"]] = {**public, **here}
            if row.kind == "grant" and row.body is not None:
                self.payloads[public["id"]] = row.body
        if "answer" in public and "key" in public:
            self.answers[public["key"]] = {**public, **here}
            if row.house is not None:
                self.houses[row.house] = public.get("files", "")
        if row.kind == "subject":
            self.names[row.subject] = (row.seq, None if row.body is None else json.loads(row.body))
        if row.kind in ("erasure", "retention"):
            for what in self.erased:
                self.erased[what] += public.get(what, 0)


def verify(ledger: Ledger, *, end: str | None = None) -> Verified:
    """Read the whole chain again. ``end`` is a hash noted earlier that must still be in the chain.

    Every entry must follow on the one before, its hash be that of what it holds, its body that of its digest; every
    row of every other table must be the one that its entry tells of, and every such entry must have its row; what is
    forgotten must be what was said to be.
    """
    faults: list[Fault] = []
    count = forgotten = 0
    last, seen_end = START, end is None or end == START
    told = _Told()
    with ledger.reading() as connection:
        rows = connection.execute(
            select(t.entries, t.bodies.c.salt, t.bodies.c.body)
            .outerjoin(t.bodies, t.bodies.c.seq == t.entries.c.seq)
            .order_by(t.entries.c.seq)
            .execution_options(yield_per=1000)
        )
        for row in rows:
            count += 1
            if row.seq != count:
                faults.append(Fault(row.seq, f"entry {count} is missing"))
                count = row.seq
            if row.before != last:
                faults.append(Fault(row.seq, "it does not follow on the entry before it"))
            own = entry_hash(
                row.before, seq=row.seq, kind=row.kind, at=row.at, subject=row.subject, house=row.house,
                public=row.public, digest=row.digest,
            )  # fmt: skip
            last = row.hash
            seen_end = seen_end or row.hash == end
            forgotten += bool(row.digest) and row.body is None
            if own != row.hash:
                faults.append(Fault(row.seq, "it was changed: its hash is not that of what it holds"))
            elif row.body is not None and body_digest(bytes(row.salt), row.body) != row.digest:
                faults.append(Fault(row.seq, "its text was changed"))
            else:
                told.hear(row, json.loads(row.public))
        head = connection.execute(select(t.head)).first()
        if head is None or (head.seq, head.hash) != (count, last):
            faults.append(Fault(0, "the end of the chain is not where it was written down"))
        if forgotten != told.erased["bodies"]:
            faults.append(Fault(0, f"{told.erased['bodies']} texts were said to be erased, {forgotten} are gone"))
        faults += _rows(connection, told)
        faults += _answers(connection, told)
        faults += _limits(connection, told)
        faults += _names(connection, told)
        faults += _outbox(connection, told)
    if not seen_end:
        faults.append(Fault(0, f"the end that was noted earlier, {str(end)[:12]}…, is not in the chain"))
    return Verified(count, forgotten, last, tuple(faults))


def _rows(connection: Connection, told: _Told) -> Iterator[Fault]:
    for kind, table, fields in (
        ("grant", t.grants, ("seq", "at", "subject", "kind", "basis", "amount", "currency", "section", "rule")),
        ("promise", t.promises, ("seq", "subject", "what", "owner", "due_at")),
    ):
        left = dict(told.rows[kind])
        for row in connection.execute(select(table)).mappings():
            entry = left.pop(row["id"], None)
            if entry is None:
                yield Fault(row["seq"], f"the {kind} `{row['id']}` is in no entry")
                continue
            same = all(entry.get(f) == row[f] for f in fields)
            if kind == "grant":
                same = same and row["id"] == grant_id(row["key"], row["position"])
            else:
                same = same and row["made_at"] == entry["at"]
            if not same:
                yield Fault(row["seq"], f"the {kind} `{row['id']}` is not as its entry tells it")
        for id, entry in left.items():
            yield Fault(entry["seq"], f"the {kind} `{id}` was taken out")


def _answers(connection: Connection, told: _Told) -> Iterator[Fault]:
    left = dict(told.answers)
    gone = 0
    for row in connection.execute(select(t.answers).execution_options(yield_per=1000)):
        entry = left.pop(sha256(row.key.encode()).hexdigest(), None)
        if entry is None:
            yield Fault(row.seq, f"the answer to `{row.key}` is in no entry")
        elif (entry["seq"], entry["at"], entry.get("case")) != (row.seq, row.at, row.case_hash):
            yield Fault(row.seq, f"the answer to `{row.key}` is not kept as its entry tells it")
        elif row.answer is not None and sha256(bytes(row.answer)).hexdigest() != entry["answer"]:
            yield Fault(row.seq, f"the answer to `{row.key}` was changed")
        gone += row.answer is None
    for entry in left.values():
        yield Fault(entry["seq"], "its answer was taken out")
    if gone != told.erased["answers"]:
        yield Fault(0, f"{told.erased['answers']} answers were said to be erased, {gone} are gone")
    for hash, packed in connection.execute(select(t.houses.c.hash, t.houses.c.files)):
        try:
            same = hash not in told.houses or files_seal(bytes(packed)) == told.houses[hash]
        except zlib.error:
            same = False
        if not same:
            yield Fault(0, f"the house `{hash[:12]}` was changed")


def _limits(connection: Connection, told: _Told) -> Iterator[Fault]:
    """Uses against their entries, and balances against uses."""
    left = {
        (key, use[0], use[1]): (entry["seq"], use) for key, entry in told.answers.items() for use in entry["uses"]
    }  # fmt: skip
    latest: dict[tuple[str, str], tuple[int, list[Any]]] = {}
    for (_key, limit, scope), found in left.items():
        latest[limit, scope] = max(found, latest.get((limit, scope), found), key=lambda f: f[0])
    for row in connection.execute(select(t.uses).execution_options(yield_per=1000)):
        seq, use = left.pop((sha256(row.key.encode()).hexdigest(), row.limit, row.scope), (0, None))
        if use is None:
            yield Fault(0, f"a use of the limit `{row.limit}` is in no entry")
        elif [row.day, row.times, row.amount] != [use[2], use[4], use[5]]:
            yield Fault(seq, f"its use of the limit `{row.limit}` was changed")
    for (_key, limit, _scope), (seq, _use) in left.items():
        yield Fault(seq, f"its use of the limit `{limit}` was taken out")
    balances = {(b.limit, b.scope): b for b in connection.execute(select(t.balances))}
    for here in balances.keys() - latest.keys():
        yield Fault(0, f"the balance of the limit `{here[0]}` is in no entry")
    u = t.uses.c
    for here, (seq, use) in latest.items():
        since = [] if use[3] is None else [u.day >= use[3]]
        sums = connection.execute(
            select(func.coalesce(func.sum(u.times), 0), func.coalesce(func.sum(u.amount), 0)).where(
                u.limit == here[0], u.scope == here[1], *since
            )
        ).one()
        b = balances.get(here)
        if b is None or [b.times, b.amount, b.most_times, b.most_amount] != [int(sums[0]), int(sums[1]), *use[6:]]:
            yield Fault(seq, f"the balance of the limit `{here[0]}` is not the sum of its uses")


def _names(connection: Connection, told: _Told) -> Iterator[Fault]:
    left = dict(told.names)
    for row in connection.execute(select(t.subjects)):
        seq, name = left.pop(row.id, (0, None))
        if seq == 0:
            yield Fault(0, f"the subject {row.id} is in no entry")
        elif (row.name is not None) != (name is not None) or (name and (row.kind, row.name) != tuple(name.values())):
            yield Fault(seq, f"the name of the subject {row.id} was changed")
    for number, (seq, _name) in left.items():
        yield Fault(seq, f"the subject {number} was taken out")


def _outbox(connection: Connection, told: _Told) -> Iterator[Fault]:
    left = {id: entry["seq"] for id, entry in told.rows["grant"].items()}
    for id, payload in connection.execute(select(t.outbox.c.grant_id, t.outbox.c.payload)):
        seq = left.pop(id, 0)
        if seq == 0:
            yield Fault(0, f"what is to be carried out for `{id}` is in no entry")
        elif told.payloads.get(id, payload) != payload:
            yield Fault(seq, f"what is to be carried out for the grant `{id}` was changed")
    for id, seq in left.items():
        yield Fault(seq, f"what is to be carried out for the grant `{id}` was taken out")
