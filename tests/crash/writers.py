"""How a case is answered in the crash harness: through the ledger, and in the two naive ways that it must catch.

A variant opens its store in the writer's own process and answers one case at a time; at the end it tells what stands in
the database, read without the code under test.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from hashlib import sha256
from typing import Any, NamedTuple, Protocol

from sqlalchemy import create_engine, exc, text
from tests.crash.cases import BUDGET, MOST_AMOUNT, MOST_TIMES, Case

from calmreply.ledger import Deed, Ledger, LimitReachedError, MovedError, NewEntry, NewGrant, NewPromise, Subject, Use
from calmreply.ledger.verify import verify

__all__ = ["VARIANTS", "Answer", "LedgerWay", "Store", "Variant", "read_rows"]

_HOUSE = "h" * 64


class Answer(NamedTuple):
    """What a writer was told: the grant's id, empty for none, and the answer's digest."""

    grant: str
    digest: str


class Granted(NamedTuple):
    """One grant as it stands in the database."""

    key: str
    id: str


class Store(Protocol):
    """An open store of one process."""

    def answer(self, case: Case) -> tuple[Answer, bool]:
        """The answer, and whether it was recorded by this call."""


class Variant(Protocol):
    """One way to keep grants."""

    def warm(self) -> None:
        """Build, before the writers fork, what all of them need."""

    def open(self, url: str, at_point: Callable[[str], None]) -> Store:
        """Open the store in this process; ``at_point`` is told each point that is passed."""

    def granted(self, url: str) -> list[Granted]:
        """Every grant in the database."""

    def answers(self, url: str) -> dict[str, Answer]:
        """What stands in the database for each key."""

    def faults(self, url: str) -> list[str]:
        """What else does not fit."""


# ---- the ledger ------------------------------------------------------------------------------------------------------


class _LedgerStore:
    def __init__(self, url: str, at_point: Callable[[str], None]) -> None:
        self._ledger = Ledger(url, at_point=at_point)
        self._ledger.keep_house(_HOUSE, {"house.yaml": "name: Crash"})
        self._turn = 0

    def answer(self, case: Case) -> tuple[Answer, bool]:
        who = Subject("customer", case.customer)
        while True:
            self._turn += 1
            mine, budget = self._ledger.used([("mine", who, "EUR", None), ("budget", None, "EUR", case.month)])
            fits = mine[0] < MOST_TIMES and mine[1] + case.amount <= MOST_AMOUNT and budget[1] + case.amount <= BUDGET
            # Each attempt writes other bytes: a replay that decided anew would be seen.
            told = f"{case.key} {fits} {self._turn} {time.monotonic_ns()}".encode()
            # Every other case decides from the budget, the rest only needs room in it.
            seen = budget if case.number % 2 else None
            uses = (
                Use("mine", who, "EUR", case.month, None, 1, case.amount, mine, MOST_TIMES, MOST_AMOUNT),
                Use("budget", None, "EUR", case.month, case.month, 1, case.amount, seen, None, BUDGET),
            )
            grant = NewGrant("voucher", "goodwill", case.amount, "EUR", "late", "rule", {"key": case.key}, who)
            deed = Deed(
                key=case.key, case_hash=case.key, at=case.number, house=_HOUSE, answer=told,
                entries=(
                    NewEntry("decision", {"granted": fits}, {"customer": case.customer}, who),
                    NewEntry("reply", {"channel": "email"}, {"text": told.decode()}, who),
                ),
                grants=(grant,) if fits else (), uses=uses if fits else (),
                promises=(NewPromise("call back", "ops", case.number + 86_400, who),) if case.number % 3 == 0 else (),
            )  # fmt: skip
            try:
                found = self._ledger.record(deed)
            except MovedError:
                continue
            return Answer("".join(found.grants), sha256(found.answer).hexdigest()), not found.replayed


class LedgerWay:
    """Cases answered by `Ledger.record` with a deed made by hand."""

    def warm(self) -> None:
        """Nothing is built before the writers start."""

    def open(self, url: str, at_point: Callable[[str], None]) -> Store:
        """Open the ledger in this process."""
        return _LedgerStore(url, at_point)

    def granted(self, url: str) -> list[Granted]:
        """Every grant in the database."""
        return [Granted(*row) for row in read_rows(url, "SELECT key, id FROM grants")]

    def answers(self, url: str) -> dict[str, Answer]:
        """What stands in the database for each key."""
        rows = read_rows(url, "SELECT a.key, g.id, a.answer FROM answers a LEFT JOIN grants g ON g.key = a.key")
        return {key: Answer(id or "", sha256(bytes(answer)).hexdigest()) for key, id, answer in rows}

    def faults(self, url: str) -> list[str]:
        """What the ledger's own check finds, the database's, and rows without their counterpart."""
        with Ledger(url) as ledger:
            found = [f"{f.seq}: {f.what}" for f in verify(ledger).faults]
        if url.startswith("sqlite"):
            found += [row[0] for row in read_rows(url, "PRAGMA integrity_check") if row[0] != "ok"]
        orphans = "SELECT count(*) FROM grants g LEFT JOIN outbox o ON o.grant_id = g.id WHERE o.grant_id IS NULL"
        uses = "SELECT count(*) FROM uses u LEFT JOIN grants g ON g.key = u.key WHERE g.id IS NULL"
        found += [
            f"{what}: {n}" for what, q in (("no outbox", orphans), ("idle use", uses)) if (n := read_rows(url, q)[0][0])
        ]
        return found


# ---- the naive ways --------------------------------------------------------------------------------------------------

_TABLES = (
    "CREATE TABLE IF NOT EXISTS granted (key TEXT NOT NULL, id TEXT NOT NULL, customer TEXT NOT NULL, "
    "month INTEGER NOT NULL, amount INTEGER NOT NULL)"
)


class _NaiveStore:
    """Checks, then inserts. No key is unique, no balance is held; the transaction is what the engine gives."""

    def __init__(self, url: str, at_point: Callable[[str], None], **engine: Any) -> None:
        self._engine = create_engine(url, **engine)
        self._point = at_point
        self._turn = 0

    def answer(self, case: Case) -> tuple[Answer, bool]:
        while True:
            try:
                return self._answer(case)
            except exc.OperationalError as error:
                if "locked" not in str(error):
                    raise

    def _answer(self, case: Case) -> tuple[Answer, bool]:
        self._turn += 1
        with self._engine.begin() as connection:
            self._point("begun")
            row = connection.execute(text("SELECT id FROM granted WHERE key = :key"), {"key": case.key}).first()
            self._point("key-read")
            if row is not None:
                return Answer(row[0], row[0]), False
            used = "SELECT count(*), coalesce(sum(amount), 0) FROM granted WHERE amount > 0 AND "
            times, amount = connection.execute(text(used + "customer = :c"), {"c": case.customer}).one()
            spent = connection.execute(text(used + "month = :m"), {"m": case.month}).one()[1]
            fits = times < MOST_TIMES and amount + case.amount <= MOST_AMOUNT and spent + case.amount <= BUDGET
            id = sha256(f"{case.key} {self._turn} {time.monotonic_ns()}".encode()).hexdigest()[:32] if fits else ""
            connection.execute(
                text("INSERT INTO granted (key, id, customer, month, amount) VALUES (:k, :i, :c, :m, :a)"),
                {"k": case.key, "i": id, "c": case.customer, "m": case.month, "a": case.amount if fits else 0},
            )
            self._point("grant")
        self._point("after-commit")
        return Answer(id, id), True


class _Naive:
    def __init__(self, **engine: Any) -> None:
        self._engine = engine

    def warm(self) -> None:
        """Nothing is built before the writers start."""

    def open(self, url: str, at_point: Callable[[str], None]) -> Store:
        _write(url, _TABLES)
        return _NaiveStore(url, at_point, **self._engine)

    def granted(self, url: str) -> list[Granted]:
        return [Granted(*row) for row in read_rows(url, "SELECT key, id FROM granted WHERE id <> ''")]

    def answers(self, url: str) -> dict[str, Answer]:
        return {key: Answer(id, id) for key, id in read_rows(url, "SELECT key, id FROM granted")}

    def faults(self, url: str) -> list[str]:
        del url
        return []


def read_rows(url: str, query: str) -> list[Any]:
    """The rows of a query, read as any client would."""
    engine = create_engine(url)
    with engine.connect() as connection:
        rows = list(connection.exec_driver_sql(query))
    engine.dispose()
    return rows


def _write(url: str, statement: str) -> None:
    engine = create_engine(url)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(statement)
    except exc.DBAPIError:  # another writer made it at the same time
        pass
    finally:
        engine.dispose()


VARIANTS: dict[str, Variant] = {
    "ledger": LedgerWay(),
    "autocommit": _Naive(isolation_level="AUTOCOMMIT"),
    "deferred": _Naive(),
}
"""``autocommit``: check, then insert, each by itself. ``deferred``: in the transaction that SQLAlchemy begins as it
comes, which SQLite begins at the first write only and PostgreSQL at READ COMMITTED."""
assert issubclass(LimitReachedError, MovedError)
