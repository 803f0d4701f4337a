"""One transaction an answer: the same key gets the same answer, limits hold, what moved is decided again."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

pytest.importorskip("sqlalchemy", reason="needs the extra desk")

from tests.deeds import BUDGET, DAY, MINE, deed, open_ledger

from calmreply.ledger import (
    ForgottenError,
    KeyConflictError,
    Ledger,
    LedgerError,
    LimitReachedError,
    MovedError,
    NewEntry,
    Subject,
)
from calmreply.ledger.store import CRASH_POINTS, grant_id
from calmreply.ledger.upkeep import export, forget
from calmreply.ledger.verify import verify

_ADA = Subject("customer", "ada")
_ROOT = Path(__file__).parents[1]


@pytest.fixture
def ledger(ledger_url):
    with open_ledger(ledger_url) as opened:
        yield opened
        assert verify(opened).whole


def test_the_same_key_gives_the_same_answer_byte_for_byte(ledger):
    first = ledger.record(deed("k", answer=b"one"))
    again = ledger.record(deed("k", answer=b"two", at=9_999))
    assert (again.answer, again.grants, again.seq, again.replayed) == (b"one", first.grants, first.seq, True)
    assert first.grants == (grant_id("k", 0),)
    assert not first.replayed
    assert ledger.recall("k", "case of k") == again
    assert ledger.recall("other", "x") is None
    assert ledger.used([(MINE, _ADA, "EUR", None)]) == [(1, 500)]


def test_the_same_key_for_another_case_is_a_conflict(ledger):
    ledger.record(deed("k"))
    for again in (lambda: ledger.record(deed("k", case="another", seen=(1, 500))), lambda: ledger.recall("k", "x")):
        with pytest.raises(KeyConflictError, match="key of its own"):
            again()
    assert ledger.used([(MINE, _ADA, "EUR", None)]) == [(1, 500)]


def test_an_erased_answer_is_not_given_a_second_time(ledger):
    ledger.record(deed("k"))
    forget(ledger, "ada", at=5)
    for again in (lambda: ledger.record(deed("k")), lambda: ledger.recall("k", "case of k")):
        with pytest.raises(ForgottenError, match="erased"):
            again()


@pytest.mark.parametrize(
    ("seen", "amount", "most"),
    [((0, 0), 100, (9, 9_999)), ((1, 500), 100, (1, 9_999)), ((1, 500), 1_001, (9, 1_500)), (None, 1_001, (9, 1_500))],
    ids=["used meanwhile", "times", "amount", "amount unseen"],
)
def test_a_limit_that_was_reached_grants_nothing(ledger, seen, amount, most):
    ledger.record(deed("first"))
    end = verify(ledger).end
    with pytest.raises(LimitReachedError, match="decide again") as caught:
        ledger.record(deed("second", seen=seen, amount=amount, most=most))
    assert caught.value.limit == MINE
    assert verify(ledger).end == end
    assert ledger.record(deed("second", seen=(1, 500), amount=None)).grants == ()


def test_a_limit_is_each_ones_own_and_a_budget_everybodys(ledger):
    ledger.record(deed("a"))
    ledger.record(deed("b", customer="bo"))
    assert ledger.used(
        [
            (MINE, _ADA, "EUR", None),
            (MINE, Subject("customer", "nobody"), "EUR", None),
            (MINE, _ADA, "CHF", None),
            (BUDGET, None, "EUR", DAY),
            (BUDGET, None, "EUR", DAY + 1),
        ]
    ) == [(1, 500), (0, 0), (0, 0), (2, 1_000), (0, 0)]


def test_a_matter_answered_meanwhile_is_decided_again(ledger):
    first = ledger.record(deed("a", matter="m"))
    with pytest.raises(MovedError, match="answered meanwhile"):
        ledger.record(deed("b", matter="m", seen=(1, 500)))
    assert ledger.precedent("m")[0] == first.seq
    assert ledger.precedent("other") is None
    assert not ledger.record(deed("b", matter="m", precedent=first.seq, seen=(1, 500))).replayed


def test_a_house_is_kept_by_its_hash(ledger):
    ledger.keep_house("f" * 64, {"a.yaml": "ä: 1"})
    ledger.keep_house("f" * 64, {"a.yaml": "ä: 1"})
    assert ledger.house_files("f" * 64) == {"a.yaml": "ä: 1"}
    assert ledger.house_files("0" * 64) is None
    with pytest.raises(LedgerError, match="keep_house"):
        ledger.record(deed("k")._replace(house="0" * 64))


@pytest.mark.parametrize("key", ["", "a\0b", "\ud800"])
def test_a_text_that_no_database_holds_is_refused_by_name(ledger, key):
    with pytest.raises(LedgerError, match="idempotency key must be a text"):
        ledger.record(deed(key, answer=b"x"))
    with pytest.raises(LedgerError, match="name of a customer must be a text"):
        ledger.note(NewEntry("feedback", {}, {}, Subject("customer", key)), at=1)


def test_any_other_text_is_held_as_it_is(ledger):
    name = "Zoë \u202e\U0001f600 'x'; -- %s %(a)s"
    ledger.record(deed(f"key {name}", customer=name))
    found = export(ledger, name)
    assert [e["kind"] for e in found["entries"]] == ["subject", "decision", "grant", "promise"]
    assert found["answers"][0]["key"] == f"key {name}"
    half = NewEntry("feedback", {}, {"text": "\ud800", "customer": name}, Subject("customer", name))
    ledger.note(half, at=2)
    assert export(ledger, name)["entries"][-1]["body"]["text"] == "\ud800"


@pytest.mark.parametrize("point", CRASH_POINTS)
def test_an_error_at_any_point_leaves_all_or_nothing(ledger_url, point):
    class StopError(Exception):
        pass

    def stop(name: str) -> None:
        if name == point:
            raise StopError

    with open_ledger(ledger_url) as before, Ledger(ledger_url, at_point=stop) as stopped:
        empty = verify(before).entries
        with pytest.raises(StopError):
            stopped.record(deed("k"))
        assert (verify(before).entries == empty) == (point != "after-commit")
        assert before.record(deed("k")).replayed == (point == "after-commit")
        assert verify(before).whole


def test_threads_share_a_ledger(ledger):
    found, failed = [], []

    def answer(number: int) -> None:
        try:
            found.append(ledger.record(deed(f"k{number % 4}", customer=f"c{number % 4}")))
        except Exception as error:  # noqa: BLE001 - whatever it is, the test must see it
            failed.append(error)

    threads = [threading.Thread(target=answer, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert len({r.grants for r in found}) == 4
    assert sum(not r.replayed for r in found) == 4


_OPEN = """
import os, sys
from tests.deeds import deed, open_ledger
out, into = os.pipe()
start, go = os.pipe()
for _ in range(8):
    if os.fork() == 0:
        os.close(go)
        os.read(start, 1)  # ends for all at the same time
        with open_ledger(sys.argv[1]) as ledger:
            os.write(into, (ledger.record(deed("k")).grants[0] + chr(10)).encode())
        os._exit(0)
os.close(go)
os.close(into)
assert [os.wait()[1] for _ in range(8)] == [0] * 8
print(os.read(out, 4096).decode(), end="")
"""


def test_eight_processes_that_open_a_new_ledger_at_once_make_it_once(ledger_url):
    done = _python(_OPEN, ledger_url)
    assert done.stdout.split() == [grant_id("k", 0)] * 8, done.stderr
    with Ledger(ledger_url) as ledger:
        assert verify(ledger).whole
        assert ledger.used([(MINE, _ADA, "EUR", None)]) == [(1, 500)]


def _python(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program, *arguments], cwd=_ROOT, env={"PYTHONPATH": f"{_ROOT / 'src'}:{_ROOT}"},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


_COMMIT = """
import os, sys
from tests.deeds import deed, open_ledger
with open_ledger(sys.argv[1]) as ledger:
    os.write(2, b"BEFORE\\n")
    ledger.record(deed("k"))
    os.write(2, b"ACKNOWLEDGED\\n")
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs system package strace")
def test_an_acknowledged_answer_is_on_the_disk(tmp_path):
    trace = tmp_path / "trace"
    watched = "trace=fsync,fdatasync,write,unlink,unlinkat"
    command = ["strace", "-f", "-y", "-qq", "-e", watched, "-o", str(trace), sys.executable, "-c", _COMMIT]
    done = subprocess.run(  # noqa: S603 - our own program
        [*command, f"sqlite:///{tmp_path}/desk.db"], cwd=_ROOT, env={"PYTHONPATH": f"{_ROOT / 'src'}:{_ROOT}"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "ptrace" in done.stderr and "ermitted" in done.stderr:
        pytest.skip("no process may be traced here")
    assert done.returncode == 0, done.stderr
    commit = trace.read_text().partition("BEFORE")[2].partition("ACKNOWLEDGED")[0]
    synced = re.findall(r"f(?:data)?sync\(\d+<([^>]+)>", commit)
    names = [str(Path(path).relative_to(tmp_path)) for path in synced]
    assert "desk.db-journal" in names  # what was there before is safe
    assert "desk.db" in names  # then what is new
    assert names[-1] == "."  # then, in its folder, that the journal is gone
    assert commit.index("unlink") > commit.index("desk.db>")


def test_sqlite_transactions_lock_from_their_first_word_and_sync_in_full(sqlite_url):
    with open_ledger(sqlite_url) as ledger, Ledger(sqlite_url, busy_ms=10) as other, ledger.writing() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 3
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
        with pytest.raises(LedgerError, match="busy"):
            other.record(deed("k"))


def test_postgresql_acknowledges_nothing_that_is_not_in_its_log(postgres_server):
    url = postgres_server.url()
    name = url.rpartition("/")[2]
    postgres_server.run(f"ALTER DATABASE {name} SET synchronous_commit = off")
    with open_ledger(url) as ledger:
        with ledger.writing() as connection:
            assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"
            assert connection.exec_driver_sql("SHOW lock_timeout").scalar() == "30s"
        with ledger.writing() as one, Ledger(url, busy_ms=50) as other:
            one.exec_driver_sql("SELECT * FROM head FOR UPDATE")
            with pytest.raises(LedgerError, match="busy"):
                other.record(deed("k"))
