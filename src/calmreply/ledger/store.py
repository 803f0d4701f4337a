"""The ledger: one transaction an answer, or none.

In one transaction stand: the key with the hash of its case, the answer itself, the entries of the chain, the balances
of limits (read again, compared with what was decided from, updated under a condition that the database checks too), the
grants, and what is to be carried out. A process that is killed anywhere leaves either all of it or nothing; whoever
then calls again with the same key gets the answer that was recorded, or has it recorded now.
"""

from __future__ import annotations

import json
import zlib
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import and_, bindparam, func, insert, select, update

from calmreply.ledger import schema as t
from calmreply.ledger.chain import canonical
from calmreply.ledger.database import connect, told
from calmreply.ledger.deed import NewEntry, Recorded
from calmreply.ledger.faults import ForgottenError, KeyConflictError, LedgerError, LimitReachedError, MovedError
from calmreply.ledger.migrate import prepare, version_of
from calmreply.ledger.page import Page
from calmreply.ledger.schema import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sqlalchemy.engine import Connection

    from calmreply.ledger.deed import Deed, NewGrant, NewPromise, Subject, Use

__all__ = ["CRASH_POINTS", "Ledger", "grant_id"]

CRASH_POINTS = (
    "begun", "key-read", "subjects", "entry", "answer", "balance", "grant", "outbox", "promise", "head",
    "before-commit", "after-commit",
)  # fmt: skip
"""The places in the transaction of `Ledger.record` at which a test can stop the process."""


# The statements of every answer are made once: to make one costs more than to run it.
_HEAD = select(t.head.c.seq, t.head.c.hash).with_for_update()
_MOVE_HEAD = update(t.head).values(seq=bindparam("to_seq"), hash=bindparam("to_hash"))
_SUBJECT = select(t.subjects.c.id).where(t.subjects.c.kind == bindparam("kind"), t.subjects.c.name == bindparam("name"))
_ADD_SUBJECT = insert(t.subjects).returning(t.subjects.c.id)
_ANSWER = select(t.answers).where(t.answers.c.key == bindparam("of"))
_ADD_ANSWER, _ADD_USE, _ADD_BALANCE = insert(t.answers), insert(t.uses), insert(t.balances)
_ADD_GRANTS, _ADD_OUTBOX, _ADD_PROMISES = insert(t.grants), insert(t.outbox), insert(t.promises)
_GRANTS_OF = select(t.grants.c.id).where(t.grants.c.key == bindparam("of")).order_by(t.grants.c.position)
_PRECEDENT = (
    select(func.max(t.bodies.c.seq))
    .join(t.entries, t.entries.c.seq == t.bodies.c.seq)
    .where(t.bodies.c.matter == bindparam("of"), t.entries.c.kind == "decision")
)
_USED = select(func.coalesce(func.sum(t.uses.c.times), 0), func.coalesce(func.sum(t.uses.c.amount), 0)).where(
    t.uses.c.limit == bindparam("of"), t.uses.c.scope == bindparam("for_whom")
)
_USED_SINCE = _USED.where(t.uses.c.day >= bindparam("since"))
_HERE = and_(t.balances.c.limit == bindparam("of"), t.balances.c.scope == bindparam("for_whom"))
_BALANCE = select(t.balances.c.times, t.balances.c.amount).where(_HERE)
_MOVE_BALANCE = (
    update(t.balances)
    .where(_HERE, t.balances.c.times == bindparam("was_times"), t.balances.c.amount == bindparam("was_amount"))
    .values(
        times=bindparam("to_times"), amount=bindparam("to_amount"), most_times=bindparam("most_times"),
        most_amount=bindparam("most_amount"),
    )
)  # fmt: skip
_LAST_DECISION = (
    select(t.bodies.c.seq, t.entries.c.house, t.bodies.c.body)
    .join(t.entries, t.entries.c.seq == t.bodies.c.seq)
    .where(t.bodies.c.matter == bindparam("of"), t.entries.c.kind == "decision")
    .order_by(t.bodies.c.seq.desc())
    .limit(1)
)


def grant_id(key: str, position: int) -> str:
    """The id of a grant: the same whenever the same key is answered, and the key towards the paying system."""
    return sha256(f"{key}\0{position}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Ledger:
    """A ledger in a database. Safe to share between threads; open one in each process.

    With ``make`` a database without a ledger gets one; without it that is an error. ``at_point`` is called with each of
    ``CRASH_POINTS`` as it is passed; it is for tests.
    """

    def __init__(
        self, url: str, *, busy_ms: int = 30_000, make: bool = True, at_point: Callable[[str], None] | None = None
    ) -> None:
        self.url = url
        self._engine = connect(url, busy_ms=busy_ms)
        self._point = at_point or (lambda _name: None)
        self._houses: dict[str, str] = {}
        try:
            self.version = self._prepared(make=make)
        except BaseException:
            self.close()
            raise

    def _prepared(self, *, make: bool) -> int:
        file = self._engine.url.database if self._engine.dialect.name == "sqlite" else None
        if not make and file and file != ":memory:" and not Path(file).exists():
            raise LedgerError(f"there is no ledger `{file}`", help="is its path written in full?")
        with self.reading() as connection:
            found = version_of(connection)
        if found is None and not make:
            raise LedgerError("this database holds no ledger", help="is this the right one? nothing was made in it")
        if found == VERSION:
            return VERSION
        with self.writing() as connection:
            return prepare(connection)

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that may write: it holds the ledger's write lock from its first word (SQLite)."""
        with told(self.url), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads, from one state of the ledger."""
        options: dict[str, Any] = {"reading": True}
        if self._engine.dialect.name == "postgresql":
            options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with told(self.url), self._engine.connect().execution_options(**options) as connection, connection.begin():
            yield connection

    # ---- answers -----------------------------------------------------------------------------------------------------

    def recall(self, key: str, case_hash: str) -> Recorded | None:
        """What was answered to this key; None if nothing was.

        Raises `KeyConflictError` if it was for another case, `ForgottenError` if the answer was erased.
        """
        _sound(key, "an idempotency key")
        with self.reading() as connection:
            return _recall(connection, key, case_hash)

    def record(self, deed: Deed) -> Recorded:
        """Write all of a deed, or, where its key was answered before, give that back.

        Raises `KeyConflictError` and `ForgottenError` as `recall`, `LimitReachedError` and `MovedError` if the case
        must be decided again, `LedgerBusyError`, `LedgerLostError` and `LedgerError` for what a database can say.
        Whatever is raised but `LedgerLostError`, nothing was written.
        """
        _sound(deed.key, "an idempotency key")
        with self.writing() as connection:
            self._point("begun")
            before = connection.execute(_HEAD).one()
            found = _recall(connection, deed.key, deed.case_hash)
            self._point("key-read")
            if found is not None:
                return found
            if deed.matter is not None and _precedent(connection, deed.matter) != deed.precedent:
                raise MovedError("this matter was answered meanwhile", help="decide again from the recorded answer")
            recorded = self._write(connection, deed, before.seq, before.hash)
            self._point("before-commit")
        self._point("after-commit")
        return recorded

    def _write(self, connection: Connection, deed: Deed, seq: int, last: str) -> Recorded:
        page = Page(seq, last, at=deed.at, house=deed.house)
        numbers = _numbers(connection, _subjects(deed), page)
        self._point("subjects")
        # What stands outside of the chain has its seal inside: the key, the case, the answer, the house, the uses.
        seals = {
            "key": _key_hash(deed.key),
            "case": deed.case_hash,
            "answer": sha256(deed.answer).hexdigest(),
            "files": self._seal_of(connection, deed.house),
            "uses": [_use_seal(u, numbers) for u in deed.uses],
        }
        opening = deed.entries[0]._replace(public={**deed.entries[0].public, **seals})
        first = page.add(opening, numbers)
        for entry in deed.entries[1:]:
            page.add(entry, numbers)
        grants = [_grant_row(deed, at, grant, page, numbers) for at, grant in enumerate(deed.grants)]
        promises = [_promise_row(deed, at, promise, page, numbers) for at, promise in enumerate(deed.promises)]
        page.write(connection)
        self._point("entry")
        answer = {"key": deed.key, "case_hash": deed.case_hash, "seq": first, "at": deed.at, "answer": deed.answer}
        connection.execute(_ADD_ANSWER, answer)
        self._point("answer")
        for use in deed.uses:
            _use(connection, deed.key, use, numbers)
            self._point("balance")
        if grants:
            connection.execute(_ADD_GRANTS, grants)
            self._point("grant")
            payloads = (canonical(grant.payload) for grant in deed.grants)
            outbox = [{"grant_id": row["id"], "payload": told} for row, told in zip(grants, payloads, strict=True)]
            connection.execute(_ADD_OUTBOX, outbox)
            self._point("outbox")
        if promises:
            connection.execute(_ADD_PROMISES, promises)
            self._point("promise")
        connection.execute(_MOVE_HEAD, {"to_seq": page.seq, "to_hash": page.last})
        self._point("head")
        return Recorded(deed.answer, first, tuple(row["id"] for row in grants), replayed=False)

    def note(self, entry: NewEntry, *, at: int, house: str | None = None) -> int:
        """Write one entry by itself, such as feedback or a consent; its number."""
        with self.writing() as connection:
            before = connection.execute(_HEAD).one()
            subjects = [entry.subject] if entry.subject else []
            page = Page(before.seq, before.hash, at=at, house=house)
            seq = page.add(entry, _numbers(connection, subjects, page))
            page.write(connection)
            connection.execute(_MOVE_HEAD, {"to_seq": seq, "to_hash": page.last})
            return seq

    # ---- houses ------------------------------------------------------------------------------------------------------

    def keep_house(self, hash: str, files: Mapping[str, str]) -> None:
        """Store a house by its hash, once: so that what it decided can be decided and explained again."""
        if hash in self._houses:
            return
        with self.reading() as connection:
            kept = connection.execute(select(t.houses.c.files).where(t.houses.c.hash == hash)).scalar()
        if kept is None:
            packed = zlib.compress(canonical(dict(files)).encode(), 9)
            with self.writing() as connection:
                connection.execute(select(t.head.c.seq).with_for_update())
                kept = connection.execute(select(t.houses.c.files).where(t.houses.c.hash == hash)).scalar()
                if kept is None:
                    connection.execute(insert(t.houses).values(hash=hash, files=packed))
                    kept = packed
        self._houses[hash] = files_seal(kept)

    def _seal_of(self, connection: Connection, hash: str) -> str:
        """The digest of a kept house's files, read once a house."""
        if hash not in self._houses:
            packed = connection.execute(select(t.houses.c.files).where(t.houses.c.hash == hash)).scalar()
            if packed is None:
                raise LedgerError(f"the house `{hash[:12]}` is not in the ledger", help="call `keep_house` first")
            self._houses[hash] = files_seal(packed)
        return self._houses[hash]

    def house_files(self, hash: str) -> dict[str, str] | None:
        """The files of a house that was kept; None if there is none of this hash."""
        with self.reading() as connection:
            packed = connection.execute(select(t.houses.c.files).where(t.houses.c.hash == hash)).scalar()
        return None if packed is None else json.loads(zlib.decompress(packed))

    # ---- what was before ---------------------------------------------------------------------------------------------

    def used(self, wanted: Sequence[tuple[str, Subject | None, str, int | None]]) -> list[tuple[int, int]]:
        """How much of each limit was used: of (limit, subject, currency, first day), as (times, minor units)."""
        with self.reading() as connection:
            found = []
            numbers = {subject: known(connection, subject) for _, subject, _, _ in wanted if subject is not None}
            for limit, subject, currency, since in wanted:
                number = None if subject is None else numbers[subject]
                if subject is not None and number is None:
                    found.append((0, 0))
                else:
                    found.append(_used(connection, limit, _scope(number, currency), since))
            return found

    def precedent(self, matter: str) -> tuple[int, str, dict[str, Any]] | None:
        """The last decision in a matter: its number, its house, and the body it was recorded with."""
        with self.reading() as connection:
            row = connection.execute(_LAST_DECISION, {"of": matter}).first()
        return None if row is None else (row.seq, row.house, json.loads(row.body))


def files_seal(packed: bytes) -> str:
    """The digest of a house's files, whichever zlib packed them."""
    return sha256(zlib.decompress(packed)).hexdigest()


def _sound(text: str, what: str) -> str:
    """The text, if both databases can hold it as it is."""
    if not text or "\0" in text or any("\ud800" <= c <= "\udfff" for c in text):
        raise LedgerError(
            f"{what} must be a text that is not empty, without NUL and lone surrogates, not {text[:60]!a}",
            help="give the text as your own system spells it",
        )
    return text


def _key_hash(key: str) -> str:
    return sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def _use_seal(use: Use, numbers: Mapping[Subject, int]) -> list[Any]:
    scope = _scope(numbers[use.subject] if use.subject else None, use.currency)
    return [use.limit, scope, use.day, use.since, use.times, use.amount, use.most_times, use.most_amount]


def append(
    connection: Connection,
    entry: NewEntry,
    seq: int,
    last: str,
    *,
    at: int,
    house: str | None,
    numbers: Mapping[Subject, int],
    number: int | None = None,
) -> tuple[int, str]:
    """Append one entry behind ``seq`` and its hash ``last``; the new end of the chain.

    ``number`` is that of its subject where the name of the subject is not at hand.
    """
    page = Page(seq, last, at=at, house=house)
    page.add(entry, numbers, number=number)
    page.write(connection)
    return page.seq, page.last


def known(connection: Connection, subject: Subject) -> int | None:
    """The number of a subject; None if it was never heard of, or was forgotten."""
    name = _sound(subject.name, f"the name of {'an order' if subject.kind == 'order' else 'a ' + subject.kind}")
    found: int | None = connection.execute(_SUBJECT, {"kind": subject.kind, "name": name}).scalar()
    return found


def _numbers(connection: Connection, subjects: Sequence[Subject], page: Page) -> dict[Subject, int]:
    """The numbers of subjects; what is new among them gets one, and an entry on the page.

    An entry tells each new one's name under a salted digest, so that nobody can hand one customer's history to another.
    """
    numbers = {}
    for subject in subjects:
        found = known(connection, subject)
        if found is None:
            numbers[subject] = int(connection.execute(_ADD_SUBJECT, subject._asdict()).scalar_one())
            page.add(NewEntry("subject", {}, {"kind": subject.kind, "name": subject.name}, subject), numbers)
        else:
            numbers[subject] = found
    return numbers


def _grant_row(
    deed: Deed, position: int, grant: NewGrant, page: Page, numbers: Mapping[Subject, int]
) -> dict[str, Any]:
    """A grant as a row; its entry is put on the page."""
    own = {"id": grant_id(deed.key, position), "kind": grant.kind, "basis": grant.basis, "amount": grant.amount,
           "currency": grant.currency, "section": grant.section, "rule": grant.rule}  # fmt: skip
    seq = page.add(NewEntry("grant", own, grant.payload, subject=grant.subject), numbers)
    subject = numbers[grant.subject] if grant.subject else None
    return {**own, "key": deed.key, "seq": seq, "position": position, "at": deed.at, "subject": subject}


def _promise_row(
    deed: Deed, position: int, promise: NewPromise, page: Page, numbers: Mapping[Subject, int]
) -> dict[str, Any]:
    """A promise as a row; its entry is put on the page."""
    id = sha256(f"{deed.key}\0promise\0{position}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
    own = {"id": id, "what": promise.what, "owner": promise.owner, "due_at": promise.due_at}
    seq = page.add(NewEntry("promise", own, subject=promise.subject), numbers)
    subject = numbers[promise.subject] if promise.subject else None
    return {**own, "seq": seq, "subject": subject, "made_at": deed.at}


def _subjects(deed: Deed) -> list[Subject]:
    """All subjects of a deed, each once, in one order whoever writes."""
    found = [e.subject for e in deed.entries] + [g.subject for g in deed.grants]
    found += [u.subject for u in deed.uses] + [p.subject for p in deed.promises]
    return sorted({s for s in found if s is not None})


def _recall(connection: Connection, key: str, case_hash: str) -> Recorded | None:
    row = connection.execute(_ANSWER, {"of": key}).first()
    if row is None:
        return None
    if row.case_hash != case_hash:
        raise KeyConflictError(
            f"the key `{key[:60]}` was used for another case",
            help="give each case a key of its own; a changed case is a new one",
        )
    if row.answer is None:
        raise ForgottenError(
            f"the answer to `{key[:60]}` was erased", help="it is not given again; a new contact needs a new key"
        )
    ids = connection.execute(_GRANTS_OF, {"of": key})
    return Recorded(bytes(row.answer), row.seq, tuple(ids.scalars()), replayed=True)


def _precedent(connection: Connection, matter: str) -> int | None:
    found: int | None = connection.execute(_PRECEDENT, {"of": matter}).scalar()
    return found


def _scope(number: int | None, currency: str) -> str:
    return f"{'house' if number is None else number}/{currency}"


def _used(connection: Connection, limit: str, scope: str, since: int | None) -> tuple[int, int]:
    """What was used since a day. Days that lie ahead count too: a clock that was wrong must not open a limit."""
    wanted = {"of": limit, "for_whom": scope} if since is None else {"of": limit, "for_whom": scope, "since": since}
    row = connection.execute(_USED if since is None else _USED_SINCE, wanted).one()
    return int(row[0]), int(row[1])


def _use(connection: Connection, key: str, use: Use, numbers: Mapping[Subject, int]) -> None:
    scope = _scope(numbers[use.subject] if use.subject else None, use.currency)
    here = {"of": use.limit, "for_whom": scope}
    old = connection.execute(_BALANCE, here).first()
    if old is None:
        connection.execute(_ADD_BALANCE, {"limit": use.limit, "scope": scope, "times": 0, "amount": 0})
    was_times, was_amount = old or (0, 0)
    times, amount = _used(connection, use.limit, scope, use.since)
    if use.seen is not None and (times, amount) != use.seen:
        raise LimitReachedError(use.limit, scope)
    fits = use.most_times is None or times + use.times <= use.most_times
    if not fits or (use.most_amount is not None and amount + use.amount > use.most_amount):
        raise LimitReachedError(use.limit, scope)
    # The lock on the head makes writers wait for each other. Should it ever fail, only one of two passes here.
    now = {"to_times": times + use.times, "to_amount": amount + use.amount, "most_times": use.most_times,
           "most_amount": use.most_amount, "was_times": was_times, "was_amount": was_amount}  # fmt: skip
    if connection.execute(_MOVE_BALANCE, here | now).rowcount != 1:
        raise LimitReachedError(use.limit, scope)
    added = {"key": key, "limit": use.limit, "scope": scope, "day": use.day, "times": use.times, "amount": use.amount}
    connection.execute(_ADD_USE, added)
