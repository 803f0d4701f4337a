"""The ledger commands: what they print, as text and as JSON, and how they end."""

from __future__ import annotations

import json
import sqlite3

import pytest
from click.testing import CliRunner
from tests import starter
from tests.test_desk import late

from calmreply import Desk
from calmreply.cli.app import main
from calmreply.findings import CalmreplyError
from calmreply.ledger.reading import undelivered
from calmreply.ledger.settle import delivered
from calmreply.ledger.verify import verify

NOW = "2026-11-22T20:00Z"


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A ledger with one answer in it, to copy."""
    path = tmp_path_factory.mktemp("books") / "desk.db"
    with Desk.open(starter.house(), f"sqlite:///{path}") as desk:
        desk.answer(late(), as_of=starter.WHEN, idempotency_key="k1")
        desk.feedback("u-7", at=starter.WHEN, text="Thanks.")
    return path


@pytest.fixture
def books(filled, tmp_path):
    path = tmp_path / "desk.db"
    path.write_bytes(filled.read_bytes())
    return path


def run(books, *args, form=None):
    more = ["--format", form] if form else []
    return CliRunner().invoke(main, ["ledger", *args, *more, "--ledger", f"sqlite:///{books}"])


def data(books, *args, form="json"):
    result = run(books, *args, form=form)
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


def test_verify_tells_that_the_books_are_whole_and_where_they_end(books):
    found = data(books, "verify")
    assert found["whole"]
    assert run(books, "verify", "--end", found["end"]).exit_code == 0
    assert f"the chain ends with {found['end']}" in run(books, "verify").output


def test_verify_fails_on_books_that_were_changed(books):
    file = sqlite3.connect(books)
    file.execute("drop trigger grants_no_update")
    file.execute("update grants set amount = 99999")
    file.commit()
    file.close()
    result = run(books, "verify")
    assert result.exit_code == 1
    assert "is not as its entry tells it" in result.output


def test_audit_is_silent_about_what_is_right(books):
    assert data(books, "audit") == []
    assert "nothing found" in run(books, "audit").output


def test_promises_are_listed_by_their_day(books):
    (promise,) = data(books, "promises", "--due", "2d", "--as-of", NOW)
    assert (promise["what"], promise["owner"], promise["overdue"]) == ("parcel-news", "delivery-desk", False)
    assert data(books, "promises", "--due", "12h", "--as-of", NOW) == []
    late_ = run(books, "promises", "--as-of", "2026-12-01T00:00Z").output
    assert "2026-11-24 15:00Z OVERDUE  delivery-desk  parcel-news  u-7" in late_
    (reminder,) = data(books, "promises", "--remind", "--as-of", NOW)
    assert reminder["case"]["order"]["id"] == "KQ-2209"
    assert json.loads(run(books, "promises", "--remind", "--as-of", NOW).output) == reminder["case"]


def test_a_promise_is_settled_and_counted(books):
    (promise,) = data(books, "promises", "--as-of", NOW)
    assert "kept" in run(books, "settle", promise["id"], "--as-of", NOW).output
    assert data(books, "promises", "--as-of", NOW) == []
    (rates,) = data(books, "promises", "--rates", "--as-of", NOW)
    assert (rates["kept"], rates["rate"]) == (1, 1.0)
    assert "1 made, 1 kept" in run(books, "promises", "--rates", "--as-of", NOW).output
    assert isinstance(run(books, "settle", promise["id"], "--broken").exception, CalmreplyError)


def test_a_customer_is_exported_and_erased_only_on_purpose(books):
    exported = data(books, "export", "u-7", form=None)
    assert "Novak" in json.dumps(exported)
    assert {"decision", "feedback", "contact"} <= {e["kind"] for e in exported["entries"]}
    asked = data(books, "erase", "u-7")
    assert asked["would_erase"]["answers"] == 1
    assert data(books, "export", "u-7", form=None) == exported
    gone = data(books, "erase", "u-7", "--yes", "--as-of", NOW)
    assert gone["answers"] == 1
    assert data(books, "export", "u-7", form=None)["entries"] == []
    assert data(books, "verify")["whole"]
    assert data(books, "audit") == []
    assert data(books, "promises", "--as-of", NOW)[0]["customer"] is None


def test_what_waits_to_be_carried_out_loses_its_names_when_it_is(books):
    run(books, "erase", "u-7", "--yes", "--as-of", NOW)
    with Desk.look(f"sqlite:///{books}") as desk:
        with desk.ledger.reading() as reading:
            waiting = undelivered(reading)
        assert waiting[0][1]["customer"] == "u-7"
        delivered(desk.ledger, waiting[0][0], at=1)
        assert verify(desk.ledger).whole
    file = sqlite3.connect(books)
    held = dict(file.execute("select grant_id, payload from outbox"))
    file.close()
    assert held[waiting[0][0]] == "{}"


def test_old_texts_go_by_their_kind(books):
    gone = data(books, "retain", "feedback=30", "decision=90", "--as-of", "2027-01-15T00:00Z")
    assert gone == {"bodies": 1, "answers": 0, "names": 0}
    gone = data(books, "retain", "decision=30", "--as-of", "2027-01-15T00:00Z")
    assert (gone["bodies"], gone["answers"]) == (1, 1)
    assert "no kind with its days" in str(run(books, "retain", "feedback").exception)


def test_an_answer_is_shown_and_explained(books):
    shown = run(books, "show", "k1").output
    assert "Dear Ms Novak" in shown
    assert "--- granted: refund 490 EUR" in shown
    assert data(books, "show", "k1")["status"] == "decided"
    explained = run(books, "show", "k1", "--explain")
    assert "late-on-the-way" in explained.output
    assert "decided again: the same" in explained.output
    assert data(books, "show", "k1", "--explain")["same"]
    assert "no answer under the key" in str(run(books, "show", "k2").exception)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["promises", "--due", "soon"], "no span"),
        (["promises", "--as-of", "now"], "no moment"),
        (["promises", "--as-of", "2026-11-22T20:00"], "no time zone"),
    ],
)
def test_wrong_input_is_told(books, args, said):
    result = run(books, *args)
    assert isinstance(result.exception, CalmreplyError)
    assert said in str(result.exception)


def test_a_wrong_url_is_told(tmp_path):
    result = CliRunner().invoke(main, ["ledger", "verify", "--ledger", "mysql://x"])
    assert "no ledger can be kept" in str(result.exception)
    missing = CliRunner().invoke(main, ["ledger", "verify", "--ledger", f"sqlite:///{tmp_path}/desk.db"])
    assert "there is no ledger" in str(missing.exception)
    assert not (tmp_path / "desk.db").exists()
    (tmp_path / "desk.db").touch()
    empty = CliRunner().invoke(main, ["ledger", "verify", "--ledger", f"sqlite:///{tmp_path}/desk.db"])
    assert "holds no ledger" in str(empty.exception)
