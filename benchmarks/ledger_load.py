"""Eight processes answer cases against one ledger: how many a second, how long one takes, and does memory stay flat.

``python benchmarks/ledger_load.py --answers 2000`` runs it on an SQLite file and on a PostgreSQL of its own. Each
process answers cases of its own customers and all share one budget. ``--through`` says what answers: ``ledger`` writes
deeds made by hand, ``desk`` is `Desk.answer` of a small house with limits for each customer and a budget of a month,
``starter`` is the desk of the starter house (no limit there looks back). What is busy is named (`LedgerBusyError`),
called again with the same key, and counted. Any other error ends with exit code 1.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "src")]

from tests import starter
from tests.crash.cases import Case
from tests.crash.desk_way import START, case_of, house
from tests.ledgers import new_server

from calmreply import Desk, House
from calmreply.ledger import Deed, Ledger, LedgerBusyError, LimitReachedError, NewEntry, NewGrant, Subject, Use
from calmreply.ledger.verify import verify

_PROCESSES = 8
_HOUSE = "ab" * 32
_BUDGET = 10**10


def _rss() -> int:
    """What this process holds in memory now, in KiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 1024


def _deed(key: str, number: int, who: Subject, seen: tuple[int, int]) -> Deed:
    grants = number % 2 == 0 and seen[0] < 2
    day = 20_000 + number % 30
    return Deed(
        key=key, case_hash=key, at=number, house=_HOUSE, answer=f"{key} {'x' * 800}".encode(),
        entries=(
            NewEntry("decision", {"granted": grants}, {"customer": who.name, "text": "y" * 300}, who),
            NewEntry("reply", {"channel": "email", "hash": "0" * 64}, None, who),
        ),
        grants=(NewGrant("voucher", "goodwill", 500, "EUR", "late", "R1", {"key": key}, who),) if grants else (),
        uses=(
            Use("mine", who, "EUR", day, None, 1, 500, seen, 2, 1_000),
            Use("budget", None, "EUR", day, 20_000, 1, 500, None, None, 10**9),
        ) if grants else (),
    )  # fmt: skip


def _by_hand(ledger: Ledger, slot: int) -> Callable[[int], object]:
    ledger.keep_house(_HOUSE, {"house.yaml": "name: Load"})

    def answer(number: int) -> object:
        key, who = f"{slot}-{number}", Subject("customer", f"{slot}-{number // 4}")
        while True:
            seen = ledger.used([("mine", who, "EUR", None)])[0]
            try:
                return ledger.record(_deed(key, number, who, seen))
            except LimitReachedError:
                continue

    return answer


def _small(ledger: Ledger, slot: int) -> Callable[[int], object]:
    desk = Desk(house(_BUDGET), ledger)

    def answer(number: int) -> object:
        key = f"{slot}-{number}"
        case = case_of(Case(number, key, f"{slot}-{number // 4}", 900, 0)) | {"order": {"id": key}}
        return desk.answer(case, as_of=START + timedelta(seconds=number), idempotency_key=key)

    return answer


def _starter(ledger: Ledger, slot: int) -> Callable[[int], object]:
    desk = Desk(starter.house(), ledger)
    plain = json.loads(starter.case_bytes("late-parcel-si"))

    def answer(number: int) -> object:
        key = f"{slot}-{number}"
        case = {**plain, "id": key, "contact": {"channel": "email"}, "order": {**plain["order"], "id": key},
                "customer": {**plain["customer"], "id": f"{slot}-{number // 4}"}}  # fmt: skip
        return desk.answer(case, as_of=starter.WHEN + timedelta(seconds=number), idempotency_key=key)

    return answer


_WAYS = {"ledger": _by_hand, "desk": _small, "starter": _starter}
_HOUSES: dict[str, Callable[[], House]] = {"desk": lambda: house(_BUDGET), "starter": starter.house}


def _work(url: str, slot: int, answers: int, through: str, pipe: int) -> None:
    busy = 0
    times = []
    with Ledger(url) as ledger:
        answer = _WAYS[through](ledger, slot)
        start = 0
        for number in range(answers):
            if number == answers // 10:
                start = _rss()
            begun = time.perf_counter()
            while True:
                try:
                    answer(number)
                    break
                except LedgerBusyError:
                    busy += 1
            times.append(time.perf_counter() - begun)
        end = _rss()
    times.sort()
    at = [times[len(times) // 2], times[len(times) * 99 // 100], times[-1]]
    os.write(pipe, f"{busy} {start} {end} {' '.join(f'{t * 1000:.1f}' for t in at)}\n".encode())


def _run(name: str, url: str, answers: int, through: str) -> bool:
    with Ledger(url):
        pass
    if through in _HOUSES:
        _HOUSES[through]()  # made once, before the fork
    gc.freeze()
    out, into = os.pipe()
    begun = time.perf_counter()
    children = []
    for slot in range(_PROCESSES):
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                _work(url, slot, answers // _PROCESSES, through, into)
                code = 0
            finally:
                os._exit(code)
        children.append(pid)
    failed = sum(os.waitpid(pid, 0)[1] != 0 for pid in children)
    took = time.perf_counter() - begun
    os.close(into)
    with os.fdopen(out) as said:
        rows = [[float(word) for word in line.split()] for line in said]
    with Ledger(url) as ledger:
        checked = time.perf_counter()
        found = verify(ledger)
        checked = time.perf_counter() - checked
    done = _PROCESSES * (answers // _PROCESSES)
    if not rows:
        print(f"{name}: all {failed} processes failed")
        return False
    busy, start, end = (int(max(r[i] for r in rows)) for i in range(3))
    busy = int(sum(r[0] for r in rows))
    print(
        f"{name} through {through}: {done} answers by {_PROCESSES} processes in {took:.1f} s, {done / took:.0f}/s; "
        f"p50 {max(r[3] for r in rows):.0f} ms, p99 {max(r[4] for r in rows):.0f} ms, longest "
        f"{max(r[5] for r in rows):.0f} ms; errors {failed}, busy and called again {busy}; "
        f"memory of a process {start} KiB at a tenth, {end} KiB at the end; "
        f"verified {found.entries} entries in {checked:.1f} s, whole {found.whole}"
    )
    return not failed and found.whole and end < start * 1.2


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=20_000)
    parser.add_argument("--backend", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--through", choices=sorted(_WAYS), default="ledger")
    asked = parser.parse_args()
    good = True
    with ExitStack() as stack:
        if asked.backend != "postgresql":
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="calmreply-load-"))
            good &= _run("sqlite", f"sqlite:///{folder}/ledger.db", asked.answers, asked.through)
        if asked.backend != "sqlite":
            good &= _run("postgresql", stack.enter_context(new_server()).url(), asked.answers, asked.through)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
