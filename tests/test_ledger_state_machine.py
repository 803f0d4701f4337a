"""The ledger against a dict, on both databases: whatever is called in whatever order, both say the same."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

pytest.importorskip("sqlalchemy", reason="needs the extra desk")

from tests.deeds import BUDGET, DAY, MINE, deed, open_ledger

from calmreply.ledger import ForgottenError, KeyConflictError, LimitReachedError, MovedError, Subject
from calmreply.ledger.upkeep import forget
from calmreply.ledger.verify import verify

_MOST = (3, 1_500)
_KEYS = st.sampled_from(["k1", "k2", "k3", "k4", "k5", "k6"])
_CUSTOMERS = st.sampled_from(["ada", "bo"])
_AMOUNTS = st.sampled_from([None, 100, 700, 1_500])
_MATTERS = st.sampled_from([None, None, "m1", "m2"])


class StopError(Exception):
    """Stands for the end of a process in mid-transaction: what it had begun is rolled back by the database."""


class Books(RuleBasedStateMachine):
    """What `Ledger` promises, kept in dicts."""

    url = ""

    def __init__(self) -> None:
        super().__init__()
        self.stop_at = ""
        self.ledger = open_ledger(type(self).url, at_point=self._pass)
        self.other = open_ledger(type(self).url)
        self.answers: dict[str, tuple[str, bytes | None, int]] = {}  # by key: case, answer, grants
        self.owners: dict[str, str] = {}
        self.used: dict[str, tuple[int, int]] = {}
        self.spent = (0, 0)
        self.matters: dict[str, str] = {}  # by matter, the key of its last decision
        self.turn = 0

    def teardown(self) -> None:
        """Give the connections back."""
        self.ledger.close()
        self.other.close()

    def _pass(self, point: str) -> None:
        if point == self.stop_at:
            self.stop_at = ""
            raise StopError

    def _expected(self, key, case, customer, amount, seen, matter, precedent):
        """What must come of it: the name of an error, ``replay`` or ``new``."""
        if key in self.answers:
            was, answer, _grants = self.answers[key]
            if was != case:
                return KeyConflictError
            return ForgottenError if answer is None else "replay"
        if matter and precedent != self._precedent(matter):
            return MovedError
        if amount is not None:
            times, spent = self.used.get(customer, (0, 0))
            if seen is not None and seen != (times, spent):
                return LimitReachedError
            if times + 1 > _MOST[0] or spent + amount > _MOST[1]:
                return LimitReachedError
        return "new"

    def _precedent(self, matter):
        found = self.ledger.precedent(matter)
        key = self.matters.get(matter)
        assert (found is None) == (key is None)
        if found is not None:
            assert found[2]["customer"] == self.owners[key]
        return None if found is None else found[0]

    def _note(self, key, case, customer, amount, matter, answer):
        self.answers[key] = (case, answer, amount is not None)
        self.owners[key] = customer
        if amount is not None:
            times, spent = self.used.get(customer, (0, 0))
            self.used[customer] = (times + 1, spent + amount)
            self.spent = (self.spent[0] + 1, self.spent[1] + amount)
        if matter:
            self.matters[matter] = key

    @rule(
        key=_KEYS, case=st.sampled_from(["x", "x", "x", "y"]), customer=_CUSTOMERS, amount=_AMOUNTS, matter=_MATTERS,
        honest=st.sampled_from([True, True, True, False]), through=st.sampled_from(["ledger", "other"]),
    )  # fmt: skip
    def answer(self, key, case, customer, amount, matter, honest, through):
        """Grant, replay, conflict, a limit reached, a precedent that moved."""
        self.turn += 1
        seen = self.used.get(customer, (0, 0)) if honest else (9, 9)
        precedent = self._precedent(matter) if matter and honest else None
        text = f"{key} {self.turn}".encode()
        expected = self._expected(key, case, customer, amount, seen, matter, precedent)
        asked = deed(
            key, customer=customer, amount=amount, seen=seen, most=_MOST, case=case, matter=matter,
            precedent=precedent, at=self.turn, answer=text,
        )  # fmt: skip
        ledger = getattr(self, through)
        if isinstance(expected, type):
            with pytest.raises(expected) as caught:
                ledger.record(asked)
            assert caught.type is expected
            return
        found = ledger.record(asked)
        assert found.replayed == (expected == "replay")
        if expected == "new":
            self._note(key, case, customer, amount, matter, text)
        assert found.answer == self.answers[key][1]
        assert len(found.grants) == self.answers[key][2]

    @rule(key=_KEYS, customer=_CUSTOMERS, first=_AMOUNTS, second=_AMOUNTS)
    def two_that_saw_the_same(self, key, customer, first, second):
        """Two writers decide from one state and write one after the other: the second one's grant finds it moved."""
        seen = self.used.get(customer, (0, 0))
        for ledger, name, amount in ((self.ledger, key, first), (self.other, key + "'", second)):
            self.turn += 1
            text = f"{name} {self.turn}".encode()
            expected = self._expected(name, "x", customer, amount, seen, None, None)
            asked = deed(name, customer=customer, amount=amount, seen=seen, most=_MOST, case="x", answer=text)
            try:
                found = ledger.record(asked)
            except (KeyConflictError, ForgottenError, LimitReachedError) as error:
                assert type(error) is expected  # noqa: PT017 - which of three is said by the model
            else:
                assert found.replayed == (expected == "replay")
                if expected == "new":
                    self._note(name, "x", customer, amount, None, text)

    @rule(key=_KEYS, customer=_CUSTOMERS, point=st.sampled_from(["entry", "answer", "head", "before-commit"]))
    def crash_and_reopen(self, key, customer, point):
        """Stop in mid-transaction, and open the ledger anew: nothing of it is there."""
        if key not in self.answers:
            self.stop_at = point
            with pytest.raises(StopError):
                self.ledger.record(deed(key, customer=customer, amount=None, case="x"))
        self.ledger.close()
        self.ledger = open_ledger(type(self).url, at_point=self._pass)

    @precondition(lambda self: self.answers)
    @rule(customer=_CUSTOMERS)
    def forget(self, customer):
        """Erase one: their answers are gone, the next contact starts anew, the budget stays spent."""
        self.turn += 1
        gone = [k for k, owner in self.owners.items() if owner == customer and self.answers[k][1] is not None]
        assert forget(self.ledger, customer, at=self.turn).answers == len(gone)
        for key in gone:
            case, _answer, grants = self.answers[key]
            self.answers[key] = (case, None, grants)
        self.used.pop(customer, None)
        for matter in [m for m, key in self.matters.items() if self.owners[key] == customer]:
            left = [k for k in self.history(matter) if self.answers[k][1] is not None]
            self.matters.pop(matter)
            if left:
                self.matters[matter] = left[-1]

    def history(self, matter):
        """The keys that decided in a matter, in order."""
        with self.ledger.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT a.key FROM bodies b JOIN entries e ON e.seq = b.seq JOIN answers a ON a.seq = e.seq "
                f"WHERE b.matter = '{matter}' ORDER BY b.seq"
            )
            return [row[0] for row in rows]

    @invariant()
    def sums_are_the_same(self):
        """What was used of each limit, and the chain."""
        wanted = [(MINE, Subject("customer", c), "EUR", None) for c in ("ada", "bo")]
        found = self.other.used([*wanted, (BUDGET, None, "EUR", DAY)])
        assert found == [self.used.get("ada", (0, 0)), self.used.get("bo", (0, 0)), self.spent]
        assert verify(self.other).whole


def _examples(request) -> tuple[int, int]:
    """How many, of how many steps: few in the gate, more in a nightly run."""
    nightly = request.config.getoption("--houses") > 400
    return (500, 50) if nightly else (5, 12)


def _run(machine, examples: int, steps: int) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, deadline=None, derandomize=True, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip


def test_sqlite_and_a_dict_say_the_same(request):
    with tempfile.TemporaryDirectory() as folder:
        made = iter(range(1_000_000))

        class OnSqlite(Books):
            def __init__(self):
                type(self).url = f"sqlite:///{Path(folder)}/{next(made)}.db"
                super().__init__()

        _run(OnSqlite, *_examples(request))


def test_postgresql_and_a_dict_say_the_same(request, postgres_server):
    class OnPostgresql(Books):
        def __init__(self):
            type(self).url = postgres_server.url()
            super().__init__()

    _run(OnPostgresql, *_examples(request))
