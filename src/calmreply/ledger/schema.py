"""The tables of the ledger, their triggers, and the version they are at.

What must last is in ``entries`` (the chain), ``grants``, ``uses``, ``promises`` and ``houses``: no row there is ever
changed or deleted, and triggers hold that against any client of the database. What may have to be forgotten, names and
texts, stands apart in ``subjects``, ``bodies`` and ``answers``; an entry holds only a salted digest of its body, so
that the chain stays whole when the body is gone.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

__all__ = [
    "VERSION",
    "answers",
    "balances",
    "bodies",
    "entries",
    "grants",
    "head",
    "houses",
    "kept_for_ever",
    "meta",
    "outbox",
    "promises",
    "subjects",
    "tables",
    "trigger_statements",
    "uses",
]

VERSION = 1
"""The version of the tables below. A step that leads from one version to the next is in ``migrate``."""

tables = MetaData()
_Id = BigInteger().with_variant(Integer, "sqlite")
"""SQLite gives numbers by itself to a key that is a plain INTEGER only."""

meta = Table(
    "meta",
    tables,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
head = Table(
    "head",
    tables,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("seq", _Id, nullable=False),
    Column("hash", Text, nullable=False),
)
"""The end of the chain, one row; whoever writes locks it first, so that entries stand in one order."""
houses = Table(
    "houses",
    tables,
    Column("hash", Text, primary_key=True),
    Column("files", LargeBinary, nullable=False),
)
"""Every house that decided anything, by content hash: its files, packed."""
subjects = Table(
    "subjects",
    tables,
    Column("id", _Id, primary_key=True, autoincrement=True),
    Column("kind", Text, nullable=False),
    Column("name", Text),
    UniqueConstraint("kind", "name"),
)
"""Customers, households and orders. The name goes when its owner is forgotten; the number stays."""
entries = Table(
    "entries",
    tables,
    Column("seq", _Id, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("subject", _Id, ForeignKey("subjects.id")),
    Column("house", Text, ForeignKey("houses.hash")),
    Column("public", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("hash", Text, nullable=False, unique=True),
    Index("entries_of", "subject", "seq"),
    Index("entries_kind", "kind", "at"),
)
"""The chain. ``public`` is JSON without a personal word in it; ``digest`` is that of the salted body, or empty."""
bodies = Table(
    "bodies",
    tables,
    Column("seq", _Id, ForeignKey("entries.seq"), primary_key=True, autoincrement=False),
    Column("matter", Text),
    Column("salt", LargeBinary, nullable=False),
    Column("body", Text, nullable=False),
    Index("bodies_matter", "matter"),
)
"""What an entry says in full, as JSON. It can be forgotten, never changed."""
answers = Table(
    "answers",
    tables,
    Column("key", Text, primary_key=True),
    Column("case_hash", Text, nullable=False),
    Column("seq", _Id, ForeignKey("entries.seq"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("answer", LargeBinary),
)
"""One row an idempotency key, for ever: the hash of the case, and the answer as it was given until it is forgotten."""
grants = Table(
    "grants",
    tables,
    Column("id", Text, primary_key=True),
    Column("key", Text, ForeignKey("answers.key"), nullable=False),
    Column("seq", _Id, ForeignKey("entries.seq"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("subject", _Id, ForeignKey("subjects.id")),
    Column("kind", Text, nullable=False),
    Column("basis", Text, nullable=False),
    Column("amount", BigInteger, CheckConstraint("amount > 0")),
    Column("currency", Text),
    Column("section", Text, nullable=False),
    Column("rule", Text, nullable=False),
    UniqueConstraint("key", "position"),
    Index("grants_of", "subject", "at"),
)
"""What was granted. ``amount`` is in minor units, absent for what has none."""
uses = Table(
    "uses",
    tables,
    Column("key", Text, ForeignKey("answers.key"), primary_key=True),
    Column("limit", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
    Column("day", Integer, nullable=False),
    Column("times", Integer, CheckConstraint("times >= 0"), nullable=False),
    Column("amount", BigInteger, CheckConstraint("amount >= 0"), nullable=False),
    Index("uses_of", "limit", "scope", "day", "times", "amount"),
)
"""What an answer used of each limit that looks back; ``scope`` is the number of its subject and the currency."""
balances = Table(
    "balances",
    tables,
    Column("limit", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
    Column("times", Integer, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("most_times", Integer),
    Column("most_amount", BigInteger),
    CheckConstraint("most_times IS NULL OR times <= most_times"),
    CheckConstraint("most_amount IS NULL OR amount <= most_amount"),
)
"""The balance of each limit in its window as of the last answer that used it, and the bound that held then."""
promises = Table(
    "promises",
    tables,
    Column("id", Text, primary_key=True),
    Column("seq", _Id, ForeignKey("entries.seq"), nullable=False),
    Column("subject", _Id, ForeignKey("subjects.id")),
    Column("what", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Index("promises_due", "due_at"),
)
"""What was promised; that it was kept or broken is an entry of its own."""
outbox = Table(
    "outbox",
    tables,
    Column("grant_id", Text, ForeignKey("grants.id"), primary_key=True),
    Column("payload", Text, nullable=False),
    Column("delivered_at", BigInteger),
)
"""What is to be carried out elsewhere, at least once; the grant's id is the other system's idempotency key."""

kept_for_ever = (entries, grants, uses, promises, houses)
_CHANGES = {
    "bodies": "TRUE",
    "answers": "NEW.answer IS NOT NULL OR NEW.key <> OLD.key OR NEW.case_hash <> OLD.case_hash OR NEW.seq <> OLD.seq "
    "OR NEW.at <> OLD.at",
    "subjects": "NEW.name IS NOT NULL OR NEW.kind <> OLD.kind OR NEW.id <> OLD.id",
    "outbox": "NEW.grant_id <> OLD.grant_id OR (NEW.payload <> OLD.payload AND NEW.payload <> '{}') "
    "OR (OLD.delivered_at IS NOT NULL AND (NEW.delivered_at IS NULL OR NEW.delivered_at <> OLD.delivered_at))",
    "head": "NEW.seq <= OLD.seq OR NEW.id <> OLD.id",
}
"""By table, the changes of a row that are refused.

A body is deleted or stays, an answer and a name are emptied, what is to be carried out is marked as carried out once,
the end of the chain moves forward only.
"""
_STAYS = ("answers", "subjects", "outbox", "head", "balances", "meta")
"""The tables that change but lose no row."""


def trigger_statements(dialect: str) -> list[str]:
    """The statements that make the ledger append-only, for ``sqlite`` or ``postgresql``."""
    whole = [t.name for t in kept_for_ever]
    rows = [_refuse(dialect, name, verb) for name in whole for verb in ("UPDATE", "DELETE")]
    rows += [_refuse(dialect, name, "UPDATE", when) for name, when in _CHANGES.items()]
    rows += [_refuse(dialect, name, "DELETE") for name in _STAYS]
    if dialect == "postgresql":
        emptied = [*whole, "bodies", *_STAYS]
        return [_PG_FUNCTION, *rows, *(_refuse(dialect, name, "TRUNCATE") for name in emptied)]
    return rows + [_refuse_again(tables.tables[name]) for name in (*whole, *_CHANGES)]


_PG_FUNCTION = """
CREATE OR REPLACE FUNCTION calmreply_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING MESSAGE = 'the ledger is append-only: ' || TG_OP || ' on ' || TG_TABLE_NAME;
END $$
"""


def _refuse(dialect: str, table: str, verb: str, when: str = "") -> str:
    name = f"{table}_no_{verb.lower()}"
    condition = f" WHEN ({when})" if when else ""
    if dialect == "postgresql":
        each = "STATEMENT" if verb == "TRUNCATE" else "ROW"
        return (
            f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH {each}{condition} "
            "EXECUTE FUNCTION calmreply_append_only()"
        )
    return (
        f"CREATE TRIGGER {name} BEFORE {verb} ON {table}{condition} "
        f"BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: {verb} on {table}'); END"
    )


def _refuse_again(table: Table) -> str:
    """SQLite's ``INSERT OR REPLACE`` deletes the row in its way and asks no trigger on deletes; so this is asked."""
    unique = [c.columns for c in table.constraints if isinstance(c, (UniqueConstraint, PrimaryKeyConstraint))]
    same = " OR ".join(
        "(" + " AND ".join(f'"{c.name}" = NEW."{c.name}"' for c in columns) + ")" for columns in unique
    )  # fmt: skip
    name = table.name
    there = f"EXISTS (SELECT 1 FROM {name} WHERE {same})"  # noqa: S608 - the names of our own tables
    return (
        f"CREATE TRIGGER {name}_no_replace BEFORE INSERT ON {name} WHEN {there} "
        f"BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: REPLACE on {name}'); END"
    )
