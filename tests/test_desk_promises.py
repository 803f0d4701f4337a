"""Promises: due by the house's clock and days, listed, kept or broken, and told of before their day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from tests import starter
from tests.test_desk import late

from calmreply import Desk
from calmreply.ledger import LedgerError
from calmreply.ledger.verify import verify

NOW = starter.WHEN
DAY = timedelta(days=1)


@pytest.fixture
def desk(tmp_path):
    with Desk.open(starter.house(), f"sqlite:///{tmp_path / 'desk.db'}") as opened:
        yield opened
        assert verify(opened.ledger).whole


def promised(desk, n, at=NOW, customer=None):
    """The promise to one customer after another, or to the one who is named."""
    case = late(id=f"c{n}", order={**late()["order"], "id": f"o{n}"}, customer={"id": customer or f"u-{n}"})
    return desk.answer(case, as_of=at, idempotency_key=f"k{n}").promises[0]


def test_a_promise_is_due_in_business_time_and_belongs_to_a_role(desk):
    promise = promised(desk, 1)  # a Saturday evening
    (open_,) = desk.promises()
    assert (open_.id, open_.what, open_.owner) == (promise.id, "parcel-news", "delivery-desk")
    assert datetime.fromtimestamp(open_.due_at, UTC) == datetime(2026, 11, 24, 15, tzinfo=UTC)
    assert open_.customer == "u-1"
    assert desk.promises(due_before=NOW + DAY) == ()
    assert desk.promises(due_before=NOW + 3 * DAY) == (open_,)


def test_what_was_kept_or_broken_is_no_longer_open(desk):
    kept, broken, open_ = (promised(desk, n).id for n in range(3))
    first = desk.kept(kept, at=NOW + DAY)
    assert desk.kept(kept, at=NOW + 2 * DAY) == first
    desk.broken(broken, at=NOW + 5 * DAY)
    assert [p.id for p in desk.promises()] == [open_]
    with pytest.raises(LedgerError, match="written down as kept"):
        desk.broken(kept, at=NOW)
    with pytest.raises(LedgerError, match="no promise `nothing`"):
        desk.kept("nothing", at=NOW)


def test_the_rates_tell_in_time_from_late(desk):
    ids = [promised(desk, n).id for n in range(5)]
    for id in ids[:2]:
        desk.kept(id, at=NOW + DAY)
    desk.kept(ids[2], at=NOW + 9 * DAY)
    desk.broken(ids[3], at=NOW + 9 * DAY)
    (rates,) = desk.rates(as_of=NOW + 10 * DAY)
    assert rates._asdict() == {
        "owner": "delivery-desk", "made": 5, "kept": 2, "late": 1, "broken": 1, "overdue": 1, "open": 0
    }  # fmt: skip
    assert rates.rate == 0.4
    (early,) = desk.rates(as_of=NOW)
    assert (early.open, early.overdue) == (1, 0)


def test_a_reminder_brings_the_case_before_the_day(desk):
    promise = promised(desk, 1)
    assert desk.reminders(before=NOW + DAY) == ()
    (reminder,) = desk.reminders(before=NOW + 3 * DAY)
    assert reminder.promise.id == promise.id
    case = desk.house.case(reminder.case)
    assert case.id == f"reminder-{promise.id[:12]}"
    assert (case.customer.id, case.order.id, case.issues[0].kind) == ("u-1", "o1", "late")
    assert desk.house.answer(case, as_of=NOW).first.channel == "email"
    desk.kept(promise.id, at=NOW)
    assert desk.reminders(before=NOW + 3 * DAY) == ()


def test_the_history_knows_a_broken_promise(desk):
    first = promised(desk, 1)
    desk.broken(first.id, at=NOW + 4 * DAY)
    promised(desk, 2, NOW + 5 * DAY, customer="u-1")
    entry, _ = desk._decision("k2")
    told = [e for e in entry.body["case"]["history"] if e["kind"] == "promise"]
    assert [e["kept"] for e in told] == [False]


def test_that_a_person_answers_is_a_promise_too(desk):
    case = late(issues=[{"topic": "complaint", "kind": "poor", "sensitive": True}])
    answer = desk.answer(case, as_of=NOW, idempotency_key="k1")
    assert answer.promises
    assert {p.owner for p in answer.promises} <= {"service-team", "manager", "head-of-service", "delivery-desk"}
