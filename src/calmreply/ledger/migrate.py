"""Makes the tables of a new ledger, brings an old one up to date, and refuses one that is newer than this library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import inspect, select, text

from calmreply.ledger import schema
from calmreply.ledger.chain import START
from calmreply.ledger.faults import LedgerError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy.engine import Connection

__all__ = ["STEPS", "prepare", "version_of"]

STEPS: Mapping[int, Callable[[Connection], None]] = {}
"""By version, what leads from it to the next."""
_LOCK = 0x63616C6D
"""The number under which writers of one PostgreSQL database wait for each other while tables are made."""


def version_of(connection: Connection) -> int | None:
    """The version of the tables there; None if there are none yet.

    Raises `LedgerError` if they are newer than this library, or somebody else's.
    """
    there = set(inspect(connection).get_table_names())
    ours = there & set(schema.tables.tables)
    if not ours:
        return None
    columns = {c["name"] for c in inspect(connection).get_columns("meta")} if "meta" in ours else set()
    found = None
    if columns == {"name", "value"}:
        found = connection.execute(select(schema.meta.c.value).where(schema.meta.c.name == "version")).scalar()
    if found is None or not found.isdecimal():
        shown = ", ".join(f"`{name}`" for name in sorted(ours))
        raise LedgerError(
            f"this database holds tables of another program: {shown}", help="give the ledger a database of its own"
        )
    if int(found) > schema.VERSION:
        raise LedgerError(
            f"this ledger is of version {found}; this library knows versions up to {schema.VERSION}",
            help="install a newer calmreply; nothing was read or written",
        )
    return int(found)


def prepare(connection: Connection) -> int:
    """Make or migrate the tables inside the caller's transaction; the version they are at then."""
    dialect = connection.dialect.name
    if dialect == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": _LOCK})
    found = version_of(connection)
    if found is None:
        schema.tables.create_all(connection, checkfirst=False)
        for statement in schema.trigger_statements(dialect):
            connection.exec_driver_sql(statement)
        connection.execute(schema.meta.insert().values(name="version", value=str(schema.VERSION)))
        connection.execute(schema.head.insert().values(id=1, seq=0, hash=START))
        return schema.VERSION
    at = found
    while at < schema.VERSION:
        STEPS[at](connection)
        at += 1
        connection.execute(schema.meta.update().where(schema.meta.c.name == "version").values(value=str(at)))
    return at
