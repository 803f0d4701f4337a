"""A database that cannot be used says so in our words, with what to do; nothing is lost, nothing is granted twice."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("sqlalchemy", reason="needs the extra desk")

from tests.deeds import deed, open_ledger
from tests.ledgers import new_server

from calmreply.findings import MissingExtraError
from calmreply.ledger import Ledger, LedgerBusyError, LedgerError, LedgerLostError
from calmreply.ledger.verify import verify

_ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("desk.db", "`desk.db` is no database URL"),
        ("", "`` is no database URL"),
        ("postgresql//desk:secret@host/x", r"`postgresql//desk:\*\*\*@host/x` is no database URL"),
        ("mysql://host/x", "no ledger can be kept in `mysql`"),
        ("sqlite:////nowhere/at/all/desk.db", "cannot be opened"),
        ("postgresql+psycopg://desk:secret@127.0.0.1:1/x?connect_timeout=2", "cannot be reached"),
    ],
)
def test_a_wrong_url_is_refused_without_its_password(url, said):
    with pytest.raises(LedgerError, match=said) as caught:
        Ledger(url)
    assert caught.value.help
    assert "secret" not in str(caught.value)


def test_a_database_that_is_not_there_is_named(postgres_server):
    with pytest.raises(LedgerError, match='database "nobody" does not exist') as caught:
        Ledger(postgres_server.url().rpartition("/")[0] + "/nobody")
    assert "right?" in caught.value.help


def test_a_missing_driver_names_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(MissingExtraError, match=r"calmreply\[postgres\]"):
        Ledger("postgresql://host/x")


def test_a_newer_ledger_is_left_alone(sqlite_url, tmp_path):
    open_ledger(sqlite_url).close()
    with closing(sqlite3.connect(tmp_path / "ledger.db")) as raw, raw:
        raw.execute("UPDATE meta SET value = '99' WHERE name = 'version'")
    before = (tmp_path / "ledger.db").read_bytes()
    with pytest.raises(LedgerError, match="of version 99; this library knows versions up to 1") as caught:
        Ledger(sqlite_url)
    assert "newer calmreply" in caught.value.help
    assert (tmp_path / "ledger.db").read_bytes() == before


@pytest.mark.parametrize("table", ["meta (a TEXT)", "meta (name TEXT, value TEXT)", "grants (a TEXT)"])
def test_the_database_of_another_program_is_left_alone(ledger_url, table):
    from sqlalchemy import create_engine
    from sqlalchemy.pool import NullPool

    with create_engine(ledger_url, poolclass=NullPool).begin() as connection:
        connection.exec_driver_sql(f"CREATE TABLE {table}")
    with pytest.raises(LedgerError, match="tables of another program") as caught:
        Ledger(ledger_url)
    assert "of its own" in caught.value.help


def test_a_file_that_is_no_database_is_left_alone(tmp_path):
    (tmp_path / "notes.txt").write_text("dear diary " * 500)
    with pytest.raises(LedgerError, match="is no ledger"):
        Ledger(f"sqlite:///{tmp_path}/notes.txt")
    assert (tmp_path / "notes.txt").read_text().startswith("dear diary")


def test_a_file_that_may_only_be_read_can_be_verified_and_not_written(sqlite_url, tmp_path):
    with open_ledger(sqlite_url) as ledger:
        ledger.record(deed("k"))
    with Ledger(f"sqlite:///file:{tmp_path}/ledger.db?mode=ro&uri=true") as ledger:
        assert verify(ledger).whole
        assert ledger.recall("k", "case of k")
        with pytest.raises(LedgerError, match="cannot be written") as caught:
            ledger.record(deed("other", seen=(1, 500)))
    assert "right to write" in caught.value.help


_FILL = """
import resource, sys
from calmreply.ledger import LedgerError
from calmreply.ledger.verify import verify
from tests.deeds import deed, open_ledger
url, how = sys.argv[1:]
done = 0
with open_ledger(url) as ledger:
    if how == "limit":
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
    try:
        for number in range(500):
            ledger.record(deed(f"k{number}", customer=f"c{number}", answer=bytes(20_000)))
            done += 1
        raise SystemExit("never full")
    except LedgerError as error:
        print(type(error).__name__, error.message.partition(":")[0], "|", error.help)
    if how == "limit":
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    else:
        import os
        os.unlink(how)
    for number in range(done + 1):  # there is room again: the same keys
        again = ledger.record(deed(f"k{number}", customer=f"c{number}", answer=bytes(20_000)))
        assert again.replayed == (number < done)
    assert verify(ledger).whole
print("done", done)
"""


def _fill(url: str, how: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", _FILL, url, how], cwd=_ROOT, env={"PYTHONPATH": f"{_ROOT / 'src'}:{_ROOT}"},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.rpartition("done ")[2]) > 3
    return done.stdout


def test_a_file_that_may_not_grow_loses_and_doubles_nothing(sqlite_url):
    assert "same key" in _fill(sqlite_url, "limit")


def test_a_full_disk_loses_and_doubles_nothing(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(  # noqa: S603 - our own folder
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)],  # noqa: S607 - the system's own
        capture_output=True, check=False,
    )  # fmt: skip
    if mounted.returncode:
        pytest.skip("nobody may mount a small disk here")
    try:
        (disk / "ballast").write_bytes(bytes(300_000))
        said = _fill(f"sqlite:///{disk}/desk.db", str(disk / "ballast"))
        assert said.startswith("LedgerError")
        assert "make room" in said
    finally:
        subprocess.run(["umount", str(disk)], check=True)  # noqa: S603, S607 - what was mounted above


def test_a_writer_that_waits_too_long_is_told_to_call_again(sqlite_url):
    with open_ledger(sqlite_url) as one, Ledger(sqlite_url, busy_ms=20) as other:
        with one.writing(), pytest.raises(LedgerBusyError, match="busy") as caught:
            other.record(deed("k"))
        assert "same key" in caught.value.help
        assert not other.record(deed("k")).replayed


@pytest.mark.parametrize("point", ["key-read", "entry", "grant", "before-commit"])
def test_a_connection_lost_in_mid_transaction_is_told_and_grants_once(postgres_server, point):
    url = postgres_server.url()
    name = url.rpartition("/")[2]

    def cut(passed: str) -> None:
        if passed == point and not cuts:
            cuts.append(
                postgres_server.run(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "  # noqa: S608 - our own database
                    f"WHERE datname = '{name}' AND state = 'idle in transaction'"
                )
            )

    cuts: list = []
    with open_ledger(url) as other, Ledger(url, at_point=cut) as ledger:
        with pytest.raises(LedgerLostError, match="lost") as caught:
            ledger.record(deed("k"))
        assert "same key" in caught.value.help
        assert not ledger.record(deed("k")).replayed
        assert other.record(deed("k")).replayed
        assert verify(other).whole


def test_a_server_stopped_at_once_keeps_what_was_acknowledged():
    with new_server() as server:
        url = server.url()

        def stop(passed: str) -> None:
            if passed == "grant" and stopping:
                server.crash()

        stopping: list = []
        with open_ledger(url, at_point=stop) as ledger:
            acknowledged = ledger.record(deed("before"))
            stopping.append(True)
            with pytest.raises(LedgerLostError):
                ledger.record(deed("during", seen=(1, 500)))
            with pytest.raises(LedgerLostError):
                ledger.record(deed("after", seen=(1, 500)))
            server.start()
            stopping.clear()
            assert ledger.record(deed("before")).grants == acknowledged.grants
            assert not ledger.record(deed("during", seen=(1, 500))).replayed
            assert verify(ledger).whole


def test_a_writer_killed_in_mid_transaction_blocks_nobody(ledger_url):
    open_ledger(ledger_url).close()
    out, into = os.pipe()
    program = (
        "import os, sys, time\nfrom tests.deeds import deed, open_ledger\n"
        "def wait(point):\n    if point == 'before-commit':\n        os.write(int(sys.argv[2]), b'x')\n"
        "        time.sleep(60)\n"
        "open_ledger(sys.argv[1], at_point=wait).record(deed('k'))\n"
    )
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", program, ledger_url, str(into)], cwd=_ROOT, pass_fds=[into],
        env={"PYTHONPATH": f"{_ROOT / 'src'}:{_ROOT}"},
    ) as writer:  # fmt: skip
        os.close(into)
        assert os.read(out, 1) == b"x"
        os.close(out)
        writer.send_signal(signal.SIGKILL)
    with open_ledger(ledger_url) as ledger:
        assert not ledger.record(deed("k")).replayed
        assert verify(ledger).whole
