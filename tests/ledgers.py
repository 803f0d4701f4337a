"""Databases for the tests of the ledger: a new SQLite file, and a PostgreSQL of our own on loopback.

PostgreSQL is Debian's: its programs are found, its data are in a temporary folder, it listens on a free port of
127.0.0.1, and it is stopped by its own process. It will not run as root, so there it runs as another user.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

__all__ = ["Server", "ledger_url", "new_server", "postgres_server", "postgres_url", "programs", "sqlite_url"]


def programs() -> Path | None:
    """The folder of PostgreSQL's programs, of the newest version there; None if it is not installed."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name))
    found = shutil.which("postgres")
    folders += [Path(found).resolve().parent] if found else []
    return next((f for f in reversed(folders) if (f / "postgres").exists() and (f / "initdb").exists()), None)


def _as_somebody() -> tuple[list[str], int | None]:
    """What to put before a command so that root does not run it, and the user's number."""
    if os.geteuid() != 0:
        return ["setpriv", "--pdeathsig", "INT"], None
    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        ids = ["--reuid", str(user.pw_uid), "--regid", str(user.pw_gid), "--clear-groups"]
        return ["setpriv", *ids, "--pdeathsig", "INT"], user.pw_uid
    pytest.skip("needs system package postgresql: no user to run it as")


class Server:
    """A running PostgreSQL: `url` makes a new database, `crash` stops it as a power cut would, `start` starts it."""

    def __init__(self, folder: Path, where: Path, *, durable: bool) -> None:
        self._folder, self._bin, self._made = folder, where, 0
        self._fsync = "on" if durable else "off"
        self._before, uid = _as_somebody()
        if uid is not None:
            os.chown(folder, uid, -1)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        setup = ["-D", str(folder / "data"), "-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
        command = [*self._before, str(where / "initdb"), *setup]
        subprocess.run(command, check=True, capture_output=True, cwd=folder)  # noqa: S603 - found by `programs`
        self.start()

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = ["-p", str(self.port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]
        options += ["-c", f"fsync={self._fsync}"]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - found by `programs`
                [*self._before, str(self._bin / "postgres"), "-D", str(self._folder / "data"), *options],
                stdout=log, stderr=log, cwd=self._folder,
            )  # fmt: skip
        import psycopg

        until = time.monotonic() + 30
        while True:
            try:
                psycopg.connect(self._conninfo("postgres"), connect_timeout=2).close()
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise
                time.sleep(0.05)
            else:
                return

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop it and wait: SIGINT is a fast shutdown, SIGQUIT an immediate one, with no checkpoint."""
        self._process.send_signal(how)
        self._process.wait(30)

    def crash(self) -> None:
        """Stop it as ``pg_ctl stop -m immediate`` does; what was committed must be recovered from the log."""
        self.stop(signal.SIGQUIT)

    def _conninfo(self, database: str) -> str:
        return f"host=127.0.0.1 port={self.port} user=desk dbname={database}"

    def run(self, statement: str, database: str = "postgres") -> list[tuple]:
        """Run a statement as another client would."""
        import psycopg

        with psycopg.connect(self._conninfo(database), autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def url(self, like: str = "") -> str:
        """The URL of a new database: empty, or a copy of the one at the URL ``like``, which nobody may use now."""
        self._made += 1
        name = f"ledger{self._made}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {like.rpartition('/')[2] or 'template0'}")
        return f"postgresql+psycopg://desk@127.0.0.1:{self.port}/{name}"


@contextmanager
def new_server(*, durable: bool = True) -> Iterator[Server]:
    """A PostgreSQL that is there until the end of the block; skips the test where it is not installed.

    Not ``durable``, it leaves the disk to the system: faster, and no worse for a process that is killed.
    """
    where = programs()
    if where is None or shutil.which("setpriv") is None:
        pytest.skip("needs system package postgresql")
    folder = Path(tempfile.mkdtemp(prefix="calmreply-postgresql-"))
    server = None
    try:
        server = Server(folder, where, durable=durable)
        yield server
    finally:
        if server is not None:
            server.stop(signal.SIGQUIT)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """One PostgreSQL for all tests of a process."""
    pytest.importorskip("psycopg", reason="needs the extra postgres")
    with new_server(durable=False) as server:
        yield server


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The URL of an SQLite file that is not there yet."""
    return f"sqlite:///{tmp_path}/ledger.db"


@pytest.fixture
def postgres_url(postgres_server: Server) -> str:
    """The URL of a new PostgreSQL database."""
    return postgres_server.url()


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database, once of each kind."""
    url: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return url
