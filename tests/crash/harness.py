"""Kills writers of a ledger until enough were killed, then counts what is in it.

Eight writers answer cases that few customers share; several are asked the same case at once. Half of them stop
themselves with SIGKILL at a named point of the transaction, by a plan made from the seed; the other half are killed by
the supervisor, one every 0.5 to 30 ms. Each writer has a pipe of its own, into which it writes a line once an answer
is its caller's; a line is shorter than PIPE_BUF, so it is there whole or not at all. Nothing is shared, no lock can be
left behind by the dead. What was asked and not acknowledged is asked again.

Run it as ``python -m tests.crash.harness --kills 100``; the exit code is 1 if a figure that must be 0 is not.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import select
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter, defaultdict
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from tests.crash.cases import BUDGET, MOST_AMOUNT, MOST_TIMES, case
from tests.crash.desk_way import DeskWay
from tests.crash.writers import VARIANTS, Answer, Variant
from tests.ledgers import new_server

from calmreply.ledger.store import CRASH_POINTS

__all__ = ["Outcome", "main", "run"]

_WRITERS = 8
_WAYS: dict[str, Variant] = {**VARIANTS, "desk": DeskWay()}
_AHEAD = 12
"""How many of the oldest open cases a writer is given: small, so that writers meet on the same case."""


class Outcome(NamedTuple):
    """What was counted at the end. All but the first four and ``asked`` must be 0 or empty."""

    backend: str
    kills: int
    at_points: dict[str, int]
    grants: int
    duplicates: int
    lost: int
    over: int
    asked: int
    same: int
    unacknowledged: int
    faults: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether nothing went wrong."""
        return not (self.duplicates or self.lost or self.over or self.faults) and self.same == self.asked

    def line(self) -> str:
        """The line the harness ends with."""
        return (
            f"{self.backend}: kills {self.kills}, grants {self.grants}, duplicates {self.duplicates}, "
            f"lost {self.lost}, over limit {self.over}, replay identical {self.same}/{self.asked}"
        )


class _Writer(NamedTuple):
    pid: int
    pipe: int
    planned: tuple[str, int] | None


class _Run:
    """One run: the writers that live, and what was acknowledged."""

    def __init__(self, variant: Variant, url: str, seed: int) -> None:
        self.variant, self.url = variant, url
        self.chance = random.Random(seed)
        self.plan = self._points()
        self.writers: dict[int, _Writer] = {}
        self.ready: set[int] = set()
        self.heard: dict[int, bytes] = defaultdict(bytes)
        self.acks: dict[int, list[Answer]] = defaultdict(list)
        self.unheard: set[int] = set()
        self.first = self.started = 0
        self.kills = self.random_kills = 0
        self.at_points: Counter[str] = Counter()
        self.missed: list[str] = []
        self.failed: list[str] = []

    def _points(self):
        """The places to die at, for ever: each named point, passed once or twice, in an order that the seed gives."""
        places = [(point, nth) for point in CRASH_POINTS for nth in (1, 2)]
        while True:
            self.chance.shuffle(places)
            yield from places

    # ---- the writers -------------------------------------------------------------------------------------------------

    def start(self, slot: int) -> None:
        """Start a writer: in a lower slot one that dies at a point, in a higher one that is killed at random."""
        planned = None
        if slot < _WRITERS // 2:
            planned = (self.missed.pop(), 1) if self.missed and slot % 2 else next(self.plan)
        while self.first in self.acks:
            self.first += 1
        numbers = [n for n in range(self.first, self.first + 3 * _AHEAD) if n not in self.acks][:_AHEAD]
        self.started = max(self.started, numbers[-1] + 1)
        numbers += self.chance.sample(range(max(1, self.first)), k=min(2, self.first))  # and some answered before
        self.chance.shuffle(numbers)
        out, into = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(out)
            _write(self.variant, self.url, numbers, into, planned)
        os.close(into)
        self.writers[slot] = _Writer(pid, out, planned)
        self.ready.discard(slot)

    def listen(self, seconds: float) -> None:
        """Hear what writers say for so long; bury those that are dead and start others in their place."""
        pipes = {w.pipe: slot for slot, w in self.writers.items()}
        for pipe in select.select(list(pipes), [], [], max(seconds, 0))[0]:
            slot = pipes[pipe]
            said = os.read(pipe, 65_536)
            if said:
                self._hear(slot, said)
            else:
                self._bury(slot)
                self.start(slot)

    def _hear(self, slot: int, said: bytes) -> None:
        *lines, self.heard[slot] = (self.heard[slot] + said).split(b"\n")
        for line in lines:
            kind, *words = line.decode().split(" ")
            if kind == "ready":
                self.ready.add(slot)
            elif kind == "dying":
                self.at_points[words[0]] += 1
            elif kind == "failed":
                self.failed.append(" ".join(words))
            else:
                number, grant, digest, new = words
                if new == "0" and int(number) not in self.acks:
                    self.unheard.add(int(number))
                self.acks[int(number)].append(Answer(grant, digest))
                if new == "1":
                    self.unheard.discard(int(number))

    def _bury(self, slot: int) -> None:
        writer = self.writers.pop(slot)
        os.close(writer.pipe)
        _, status = os.waitpid(writer.pid, 0)
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            self.kills += 1
        elif writer.planned is not None:  # nothing led it by its point: another shall come by
            self.missed.append(writer.planned[0])
        if self.heard.pop(slot, b""):
            self.failed.append("half a line came through a pipe")

    def kill(self, slot: int) -> None:
        """Kill a writer, and hear what it said before."""
        writer = self.writers[slot]
        os.kill(writer.pid, signal.SIGKILL)
        while said := os.read(writer.pipe, 65_536):
            self._hear(slot, said)
        self._bury(slot)

    def until(self, kills: int) -> None:
        """Let them write, and kill, until so many were killed."""
        gc.freeze()  # what is there is not collected in every child
        for slot in range(_WRITERS):
            self.start(slot)
        due = time.monotonic() + 0.03
        while self.kills < kills and not self.failed:
            self.listen(due - time.monotonic())
            if time.monotonic() < due:
                continue
            due = time.monotonic() + self.chance.uniform(0.0005, 0.030)
            # One more at random than at points: those have to come by their point first.
            victims = sorted(s for s in self.ready if s >= _WRITERS // 2)
            if victims and self.random_kills <= self.kills - self.random_kills:
                slot = self.chance.choice(victims)
                self.kill(slot)
                self.random_kills += 1
                self.start(slot)
        for slot in sorted(self.writers):
            self.kill(slot)


def _write(variant: Variant, url: str, numbers: list[int], pipe: int, planned: tuple[str, int] | None) -> None:
    """The life of a writer. It never returns."""
    left = planned[1] if planned else 0

    def at_point(name: str) -> None:
        nonlocal left
        if planned and name == planned[0]:
            left -= 1
            if left == 0:
                os.write(pipe, f"dying {name}\n".encode())
                os.kill(os.getpid(), signal.SIGKILL)

    try:
        store = variant.open(url, at_point)
        os.write(pipe, b"ready\n")
        for number in numbers:
            answer, new = store.answer(case(number))
            os.write(pipe, f"ack {number} {answer.grant} {answer.digest} {new:d}\n".encode())
    except BaseException:  # noqa: BLE001 - whatever it was, the supervisor must hear of it, in less than PIPE_BUF
        said = traceback.format_exc().strip().replace("\n", " | ")
        os.write(pipe, f"failed {said[-3000:]}\n".encode("ascii", "replace"))
        os._exit(1)
    os._exit(0)


def run(variant: str, url: str, *, kills: int, seed: int) -> Outcome:
    """Kill so many writers on the database of a URL, and count."""
    way = _WAYS[variant]
    way.warm()
    work = _Run(way, url, seed)
    work.until(kills)
    return _count(work)


def _count(work: _Run) -> Outcome:
    way, url = work.variant, work.url
    if work.failed:
        raise RuntimeError("a writer failed, which is not the same as being killed: " + work.failed[0])
    granted = way.granted(url)
    stored = way.answers(url)
    of_key: dict[str, list[str]] = defaultdict(list)
    for grant in granted:
        of_key[grant.key].append(grant.id)
    told = {case(n).key: answers for n, answers in work.acks.items()}
    several = {key for key, ids in of_key.items() if len(ids) > 1}
    several |= {key for key, answers in told.items() if len(set(answers)) > 1}
    lost = {key for key, answers in told.items() if any(a.grant and a.grant not in of_key[key] for a in answers)}
    lost |= {key for key, answers in told.items() if key not in stored}
    over = _over(Counter(grant.key for grant in granted))

    store = way.open(url, lambda _point: None)
    same = 0
    for number in range(work.started):  # asked again, each must get what stands there, and what was told before
        one = case(number)
        again, _new = store.answer(one)
        first = told.get(one.key, [again])[0]
        same += again == first and (one.key not in stored or again == stored[one.key])
    unacknowledged = len(work.unheard) + sum(1 for key in stored if key not in told)
    faults = tuple(way.faults(url))
    backend = "sqlite" if url.startswith("sqlite") else "postgresql"
    return Outcome(
        backend, work.kills, dict(work.at_points), len(granted), len(several), len(lost), over, work.started, same,
        unacknowledged, faults,
    )  # fmt: skip


def _over(granted: Counter[str]) -> int:
    """How many customers and months got more than they may, worked out from the cases, not from the ledger's sums."""
    times: Counter[str] = Counter()
    amounts: Counter[str] = Counter()
    months: Counter[int] = Counter()
    for key, count in granted.items():
        one = case(int(key.removeprefix("key-")))
        times[one.customer] += count
        amounts[one.customer] += one.amount * count
        months[one.month] += one.amount * count
    customers = {c for c, n in times.items() if n > MOST_TIMES} | {c for c, n in amounts.items() if n > MOST_AMOUNT}
    return len(customers) + sum(spent > BUDGET for spent in months.values())


def main(arguments: list[str] | None = None) -> int:
    """The command: one line a backend at the end, 1 if anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--backend", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--kills", type=int, default=100, help="on SQLite")
    parser.add_argument(
        "--kills-postgresql", type=int, help="on PostgreSQL; a fifth as many, but 50, if it is not said"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--through", choices=sorted(_WAYS), default="ledger")
    asked = parser.parse_args(arguments)
    outcomes = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="calmreply-crash-")))
        if asked.backend != "postgresql":
            outcomes.append(run(asked.through, f"sqlite:///{folder}/ledger.db", kills=asked.kills, seed=asked.seed))
        if asked.backend != "sqlite":
            kills = asked.kills_postgresql or max(asked.kills // 5, min(asked.kills, 50))
            url = stack.enter_context(new_server()).url()
            outcomes.append(run(asked.through, url, kills=kills, seed=asked.seed))
    for outcome in outcomes:
        places = ", ".join(f"{name} {outcome.at_points.get(name, 0)}" for name in CRASH_POINTS)
        sys.stdout.write(f"{outcome.backend}: at points: {places}\n")
        sys.stdout.write(f"{outcome.backend}: recorded, but the caller never heard: {outcome.unacknowledged}\n")
        sys.stdout.writelines(f"{outcome.backend}: fault: {fault}\n" for fault in outcome.faults[:10])
    for outcome in outcomes:
        sys.stdout.write(outcome.line() + "\n")
    return 0 if all(o.good for o in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
