"""What was written stays: triggers hold it against any client, and the chain shows what was changed all the same."""

from __future__ import annotations

import re
import shutil

import pytest

pytest.importorskip("sqlalchemy", reason="needs the extra desk")

from sqlalchemy import create_engine, exc, text
from sqlalchemy.pool import NullPool
from tests.deeds import deed, ledger_with_all, open_ledger

from calmreply.ledger import Ledger, schema
from calmreply.ledger.chain import body_digest, canonical
from calmreply.ledger.upkeep import forget, forget_older
from calmreply.ledger.verify import verify

_FOR_EVER = ("entries", "grants", "uses", "promises", "houses")


def _do(url: str, *statements: str) -> None:
    """What any other client of the database may try."""
    with create_engine(url, poolclass=NullPool).begin() as connection:
        for statement in statements:
            connection.execute(text(statement.replace(":", "\\:")))


def _drop_triggers(url: str) -> None:
    """What somebody does who owns the file."""
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        if url.startswith("sqlite"):
            names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
            for name in names:
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        else:
            connection.exec_driver_sql("DROP FUNCTION calmreply_append_only() CASCADE")
            for row in connection.exec_driver_sql(
                "SELECT conrelid::regclass, conname FROM pg_constraint "
                "WHERE contype = 'f' AND connamespace = 'public'::regnamespace"
            ).all():
                connection.exec_driver_sql(f"ALTER TABLE {row[0]} DROP CONSTRAINT {row[1]}")


@pytest.fixture(scope="module")
def sqlite_model(tmp_path_factory):
    """A file with a row in every table, made once."""
    path = tmp_path_factory.mktemp("model") / "ledger.db"
    ledger_with_all(f"sqlite:///{path}").close()
    return path


@pytest.fixture(scope="module")
def postgres_model(postgres_server):
    """A database with a row in every table, made once."""
    url = postgres_server.url()
    ledger_with_all(url).close()
    return url


@pytest.fixture
def sqlite_copy(sqlite_model, tmp_path):
    return f"sqlite:///{shutil.copy(sqlite_model, tmp_path / 'copy.db')}"


@pytest.fixture
def postgres_copy(postgres_model, postgres_server):
    return postgres_server.url(postgres_model)


@pytest.fixture(params=["sqlite", "postgres"])
def whole(request):
    with Ledger(request.getfixturevalue(f"{request.param}_copy")) as ledger:
        yield ledger
        assert verify(ledger).whole


def test_no_row_that_must_last_can_be_changed_or_deleted(whole):
    for table in schema.tables.sorted_tables:
        if table.name in _FOR_EVER:
            for column in table.columns:
                with pytest.raises(exc.DBAPIError, match="append-only"):
                    _do(whole.url, f'UPDATE {table.name} SET "{column.name}" = "{column.name}"')
        if table.name != "bodies":
            with pytest.raises(exc.DBAPIError, match="append-only"):
                _do(whole.url, f"DELETE FROM {table.name}")


def test_what_may_be_forgotten_may_not_be_changed(whole):
    for statement in (
        "UPDATE bodies SET body = '{}'",
        "UPDATE bodies SET matter = 'x'",
        "UPDATE answers SET answer = answer",
        "UPDATE answers SET answer = NULL, case_hash = 'x'",
        "UPDATE answers SET answer = NULL, seq = 1",
        "UPDATE subjects SET name = 'eve'",
        "UPDATE subjects SET name = NULL, kind = 'order'",
        "UPDATE outbox SET payload = '{\"amount\":1}'",
        "UPDATE head SET seq = 0",
        "UPDATE head SET hash = 'x'",
    ):
        with pytest.raises(exc.DBAPIError, match="append-only"):
            _do(whole.url, statement)


def test_what_is_to_be_carried_out_is_marked_once(whole):
    _do(whole.url, "UPDATE outbox SET delivered_at = 5")
    for statement in ("UPDATE outbox SET delivered_at = 6", "UPDATE outbox SET delivered_at = NULL"):
        with pytest.raises(exc.DBAPIError, match="append-only"):
            _do(whole.url, statement)


def test_sqlite_replaces_no_row(sqlite_copy):
    for table in schema.tables.sorted_tables:
        if table.name not in ("meta", "balances"):
            with pytest.raises(exc.DBAPIError, match="append-only"):
                _do(sqlite_copy, f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")


def test_postgresql_empties_no_table(postgres_copy):
    for table in schema.tables.sorted_tables:
        with pytest.raises(exc.DBAPIError, match="append-only"):
            _do(postgres_copy, f"TRUNCATE {table} CASCADE")


def test_the_database_itself_refuses_what_is_over_a_limit(whole):
    for statement in (
        "INSERT INTO grants SELECT 'x', 'one', 1, 9, 0, NULL, 'v', 'g', 0, 'EUR', 's', 'r'",
        "INSERT INTO grants SELECT 'x', 'one', 1, 9, 0, NULL, 'v', 'g', -5, 'EUR', 's', 'r'",
        "INSERT INTO balances VALUES ('l', 's', 4, 0, 3, NULL)",
        "INSERT INTO balances VALUES ('l', 's', 0, 11, NULL, 10)",
        "UPDATE balances SET times = 4",
        "UPDATE balances SET amount = 1000001",
        "INSERT INTO head VALUES (2, 0, 'x')",
    ):
        with pytest.raises(exc.IntegrityError, match=r"(?i)check constraint"):
            _do(whole.url, statement)


_TAMPERED = {
    "an entry's words": "UPDATE entries SET public = '{\"granted\":false}' WHERE seq = 3",
    "an entry's time": "UPDATE entries SET at = 1 WHERE seq = 2",
    "an entry's owner": "UPDATE entries SET subject = 2 WHERE seq = 3",
    "an entry gone": "DELETE FROM entries WHERE seq = 5",
    "a body": 'UPDATE bodies SET body = \'{"customer":"eve"}\' WHERE seq = 3',
    "a body gone": "DELETE FROM bodies WHERE seq = 3",
    "an answer": "UPDATE answers SET answer = (SELECT b.answer FROM answers b WHERE b.key = 'two') WHERE key = 'one'",
    "an answer's case": "UPDATE answers SET case_hash = 'x' WHERE key = 'one'",
    "an answer's key": "UPDATE answers SET key = 'other' WHERE key = 'one'",
    "an answer emptied": "UPDATE answers SET answer = NULL WHERE key = 'one'",
    "an answer gone": "DELETE FROM answers WHERE key = 'two'",
    "a grant's amount": "UPDATE grants SET amount = 501 WHERE key = 'one'",
    "a grant's owner": "UPDATE grants SET subject = NULL WHERE key = 'one'",
    "a grant's key": "UPDATE grants SET key = 'three', position = 7 WHERE key = 'one'",
    "a grant gone": "DELETE FROM grants WHERE key = 'two'",
    "a grant made up": "INSERT INTO grants SELECT 'x', 'one', 3, 9, 1000, 1, 'v', 'g', 5, 'EUR', 's', 'r'",
    "a use": "UPDATE uses SET amount = 0 WHERE key = 'one'",
    "a use's day": "UPDATE uses SET day = 1 WHERE key = 'one'",
    "a use gone": "DELETE FROM uses WHERE key = 'two'",
    "a use made up": "INSERT INTO uses VALUES ('one', 'other', 'house/EUR', 1, 1, 1)",
    "a balance": "UPDATE balances SET times = 0, amount = 0",
    "a bound": "UPDATE balances SET most_amount = 900000000",
    "a balance gone": "DELETE FROM balances",
    "a promise": "UPDATE promises SET due_at = due_at + 1",
    "a promise's time": "UPDATE promises SET made_at = 1",
    "a promise gone": "DELETE FROM promises",
    "a name": "UPDATE subjects SET name = 'eve' WHERE name = 'ada'",
    "a name emptied": "UPDATE subjects SET name = NULL WHERE name = 'ada'",
    "a name handed on": "UPDATE subjects SET name = name || '2' WHERE kind = 'customer'",
    "a subject gone": "DELETE FROM subjects WHERE name = 'bo'",
    "what to carry out": 'UPDATE outbox SET payload = \'{"amount":900,"customer":"ada"}\'',
    "nothing to carry out": "DELETE FROM outbox",
    "the end": "UPDATE head SET seq = seq - 1",
    "no end": "DELETE FROM head",
    "a house": "UPDATE houses SET files = (SELECT answer FROM answers WHERE key = 'one')",
}


@pytest.mark.parametrize("what", _TAMPERED)
def test_tampering_is_found(sqlite_copy, what):
    _drop_triggers(sqlite_copy)
    _do(sqlite_copy, _TAMPERED[what])
    with Ledger(sqlite_copy) as ledger:
        assert verify(ledger).faults


def test_tampering_is_found_in_postgresql_too(postgres_copy, postgres_server):
    _drop_triggers(postgres_copy)
    missed = []
    for what in sorted(_TAMPERED)[::4]:
        url = postgres_server.url(postgres_copy)
        _do(url, _TAMPERED[what])
        with Ledger(url) as ledger:
            missed += [] if verify(ledger).faults else [what]
    assert not missed


def test_a_cut_off_end_is_found_by_the_hash_that_was_noted(ledger_url):
    with open_ledger(ledger_url) as ledger:
        ledger.record(deed("one"))
        early = verify(ledger)
        ledger.record(deed("two", customer="bo"))
        late = verify(ledger)
        assert verify(ledger, end=early.end).whole
        _drop_triggers(ledger_url)
        cut = f"seq > {early.entries}"
        _do(
            ledger_url, "DELETE FROM outbox WHERE grant_id IN (SELECT id FROM grants WHERE key = 'two')",
            f"DELETE FROM grants WHERE {cut}", f"DELETE FROM promises WHERE {cut}",
            "DELETE FROM uses WHERE key = 'two'",
            "DELETE FROM answers WHERE key = 'two'", "DELETE FROM subjects WHERE name = 'bo'",
            f"DELETE FROM bodies WHERE {cut}", f"DELETE FROM entries WHERE {cut}",
            f"UPDATE head SET seq = {early.entries}, hash = '{early.end}'",
            "DELETE FROM balances WHERE scope LIKE '2/%'",
            "UPDATE balances SET times = 1, amount = 500",
        )  # fmt: skip
        assert verify(ledger).whole  # a careful hand leaves no other trace
        assert [f.what for f in verify(ledger, end=late.end).faults] == [
            f"the end that was noted earlier, {late.end[:12]}…, is not in the chain"
        ]
        assert verify(ledger, end=early.end).whole


def test_forgetting_keeps_the_chain_and_the_sums(whole):
    done = forget(whole, "ada", at=9_000)
    assert (done.answers, done.names) == (2, 2)
    after = verify(whole)
    assert after.whole
    assert after.forgotten == done.bodies
    words = _all_text(whole.url)
    assert not re.search(r"\b(ada|o-1)\b", words)
    assert re.search(r"\bbo\b", words)
    assert forget(whole, "ada", at=9_001) == (0, 0, 0)
    assert sum(whole.used([("budget", None, "EUR", 20_000)])[0]) == 3 + 1_500


def test_retention_by_kind_is_told_in_the_chain(whole):
    done = forget_older(whole, {"feedback": 1}, at=4_000 + 86_401)
    assert done == (1, 0, 0)
    assert forget_older(whole, {"feedback": 1}, at=4_000 + 86_401) == (0, 0, 0)
    done = forget_older(whole, {"decision": 1}, at=2_000 + 86_401)
    assert done == (2, 2, 0)


def _all_text(url: str) -> str:
    with create_engine(url, poolclass=NullPool).connect() as connection:
        rows = [
            " ".join(str(bytes(v) if isinstance(v, memoryview) else v) for v in row)
            for t in schema.tables.sorted_tables
            if t.name != "outbox"  # what is still to be carried out keeps what that needs
            for row in connection.execute(t.select())
        ]
    return "\n".join(rows)


def test_one_value_has_one_spelling():
    assert canonical({"b": 1, "a": "é"}) == '{"a":"é","b":1}'
    assert canonical({"a": "\ud800"}) == r'{"a":"\ud800"}'
    assert body_digest(b"1", "x") != body_digest(b"2", "x")
