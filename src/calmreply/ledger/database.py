"""Opens a database as the ledger needs it: transactions that lock from their first word, writes that reach the disk.

SQLite: SQLAlchemy's default transactions begin when the first row is written, and two that read first can both pass a
check that only one may pass; so every transaction here opens with ``BEGIN IMMEDIATE``. ``synchronous`` is FULL with a
rollback journal (EXTRA, which also syncs the folder after the journal is gone). WAL is not used below SQLite 3.51.3,
where a checkpoint can race with a writer's restart.
PostgreSQL: READ COMMITTED, and the row of ``head`` locked first; a session that would acknowledge before the log is on
disk (``synchronous_commit = off``) is told not to; nobody waits or holds a lock for ever.
"""

from __future__ import annotations

import os
import re
import sqlite3
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event, exc
from sqlalchemy.engine import make_url

from calmreply.findings import MissingExtraError
from calmreply.ledger.faults import LedgerBusyError, LedgerError, LedgerLostError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import URL, Engine

__all__ = ["connect", "told"]

_BACKENDS = ("sqlite", "postgresql")
_BUSY = 30_000
"""How long a writer waits for another, in milliseconds."""
_PAUSE = 0.002
"""How long a process that waits for an SQLite file sleeps before it asks again, in seconds; at most twice that."""
_IDLE = 60_000
"""How long PostgreSQL lets a client that went silent in mid-transaction hold its lock, in milliseconds."""


def connect(url: str, *, busy_ms: int = _BUSY) -> Engine:
    """The engine for a database URL. Raises `LedgerError` for a URL that cannot be used; does not connect yet."""
    try:
        where = make_url(url)
        backend = where.get_backend_name()
    except (exc.ArgumentError, ValueError) as error:
        raise LedgerError(
            f"`{_shown(url)}` is no database URL",
            help="write `sqlite:///desk.db`, or `postgresql+psycopg://user@host/name`",
        ) from error
    if backend not in _BACKENDS:
        raise LedgerError(f"no ledger can be kept in `{backend}`", help="use sqlite or postgresql+psycopg")
    return _sqlite(where, busy_ms) if backend == "sqlite" else _postgres(where, busy_ms)


def _sqlite(where: URL, busy_ms: int) -> Engine:
    where = where.set(drivername="sqlite")
    engine = create_engine(where, connect_args={"timeout": busy_ms / 1000}, pool_pre_ping=False)

    @event.listens_for(engine, "connect")
    def _open(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself
        for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "foreign_keys=ON", f"busy_timeout={busy_ms}"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        reading = connection.get_execution_options().get("reading", False)
        if not _queued(connection.connection.dbapi_connection, busy_ms, reading=reading):
            connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")  # in vain, but with its own words

    return engine


def _queued(raw: sqlite3.Connection, busy_ms: int, *, reading: bool) -> bool:
    """Begin, asking for the lock every few milliseconds; whether it was given in time.

    SQLite itself asks every 100 ms after a while, so that who has just written writes again and others wait for many
    seconds. Who reads takes the lock now too, so that no later word of it has to wait.
    """
    until = time.monotonic() + busy_ms / 1000
    pause = _PAUSE * (1 + os.getpid() % 7 / 7)  # not all in step
    raw.execute("PRAGMA busy_timeout=0").close()
    try:
        while True:
            try:
                raw.execute("BEGIN" if reading else "BEGIN IMMEDIATE").close()
                if reading:
                    raw.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
            except sqlite3.OperationalError as error:
                if raw.in_transaction:
                    raw.execute("ROLLBACK").close()
                if "locked" not in str(error) or time.monotonic() > until:
                    return False
                time.sleep(pause)
            else:
                return True
    finally:
        raw.execute(f"PRAGMA busy_timeout={busy_ms}").close()


def _postgres(where: URL, busy_ms: int) -> Engine:
    where = where.set(drivername="postgresql+psycopg")
    own = {"connect_timeout": "10", "tcp_user_timeout": str(busy_ms)}
    try:
        engine = create_engine(
            where,
            isolation_level="READ COMMITTED",
            pool_pre_ping=True,
            connect_args={name: value for name, value in own.items() if name not in where.query},
        )
    except ModuleNotFoundError as error:
        raise MissingExtraError("postgres", "psycopg") from error

    @event.listens_for(engine, "connect")
    def _open(connection: Any, _record: Any) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT set_config('lock_timeout', %s, false), "
                "set_config('idle_in_transaction_session_timeout', %s, false), set_config('synchronous_commit', "
                "CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' "
                "ELSE current_setting('synchronous_commit') END, false)",
                (str(busy_ms), str(max(busy_ms, _IDLE))),
            )
        connection.commit()

    return engine


@contextmanager
def told(url: str) -> Iterator[None]:
    """Turns what a database says into one of our errors, with what to do; the driver's own words come along."""
    try:
        yield
    except exc.DBAPIError as error:
        raise _told(error, url) from error
    except exc.TimeoutError as error:
        raise LedgerBusyError(
            f"all connections to the ledger `{_shown(url)}` are in use", help="call again with the same key"
        ) from error
    except exc.SQLAlchemyError as error:
        raise LedgerError(f"the ledger `{_shown(url)}` failed: {error}") from error


def _told(error: exc.DBAPIError, url: str) -> LedgerError:
    said = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__
    shown, low = _shown(url), str(error.orig).lower()
    if "database is locked" in low or "deadlock" in low or "could not serialize" in low or "lock timeout" in low:
        return LedgerBusyError(f"the ledger `{shown}` is busy: {said}", help="call again with the same key")
    if "readonly" in low or "read-only" in low or "permission denied" in low:
        return LedgerError(
            f"the ledger `{shown}` cannot be written: {said}", help="give this program the right to write it"
        )
    if "disk is full" in low or "no space left" in low:
        return LedgerError(
            f"the ledger `{shown}` could not be written to its disk: {said}",
            help="nothing was recorded; make room, then call again with the same key",
        )
    if "disk i/o error" in low:  # it may have come after the point where the answer was safe
        return LedgerLostError(
            f"the disk of the ledger `{shown}` failed: {said}",
            help="call again with the same key: what was recorded comes back as it is, what was not is done then",
        )
    if "unable to open" in low:
        return LedgerError(f"the ledger `{shown}` cannot be opened: {said}", help="does its folder exist?")
    if "not a database" in low or "malformed" in low or "encrypted" in low:
        return LedgerError(f"`{shown}` is no ledger: {said}", help="give another file, or restore this one from a copy")
    if "connection failed" in low or "connection timeout" in low or "failed to resolve host" in low:
        return LedgerLostError(
            f"the ledger `{shown}` cannot be reached: {said}",
            help="are the server running and its host, port, database, user and password right? "
            "then call again with the same key",
        )
    if error.connection_invalidated or _is_lost(low):
        return LedgerLostError(
            f"the connection to the ledger `{shown}` was lost: {said}",
            help="call again with the same key: what was recorded comes back as it is, what was not is done then",
        )
    if "append-only" in low:
        return LedgerError(f"the ledger `{shown}` keeps what it holds: {said}")
    return LedgerError(f"the ledger `{shown}` failed: {said}")


def _is_lost(said: str) -> bool:
    signs = ("connection refused", "server closed the connection", "terminating connection", "could not connect",
             "the connection is closed", "connection is lost", "starting up", "shutting down",
             "idle-in-transaction timeout", "connection timed out")  # fmt: skip
    return any(sign in said for sign in signs)


def _shown(url: str) -> str:
    """The URL without its password."""
    try:
        return make_url(url).render_as_string(hide_password=True)
    except (exc.ArgumentError, ValueError):
        return re.sub(r":[^/@]+@", ":***@", url)[:60]
