"""The desk: one answer a key for ever, limits that hold, one answer a matter, houses of the past."""

from __future__ import annotations

import importlib
import json
import sqlite3
import sys
import threading
from datetime import timedelta
from functools import cache

import pytest
from tests import starter
from tests.small_house import remedy, small

from calmreply import CaseError, ChannelError, Desk, House
from calmreply.calendar import day_of
from calmreply.desk import desk as desk_module
from calmreply.desk.case_data import case_data, case_hash, changed_facts
from calmreply.findings import MissingExtraError
from calmreply.ledger import ForgottenError, KeyConflictError, LedgerBusyError, LedgerError, MovedError
from calmreply.ledger.reading import entries, undelivered
from calmreply.ledger.settle import delivered
from calmreply.ledger.upkeep import forget
from calmreply.ledger.verify import verify
from calmreply.policy.front import Limit, give, money, voucher

NOW = starter.WHEN
DAY = timedelta(days=1)


def late(**more):
    """The late parcel, asked by e-mail in English; other fields as given."""
    case = json.loads(starter.case_bytes("late-parcel-si"))
    return {**case, "contact": {"channel": "email"}, "locale": "en", **more}


def shouted(**more):
    return late(id="c-shout", contact={"channel": "x", "text": "!!!", "messages": 9, "thread": {"text": "?"}}, **more)


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path / 'desk.db'}"


@pytest.fixture
def desk(url):
    with Desk.open(starter.house(), url) as opened:
        yield opened
        assert verify(opened.ledger).whole


def ask(desk, case, key, at=NOW, **more):
    return desk.answer(case, as_of=at, idempotency_key=key, **more)


def kinds(answer):
    return [(g.kind, g.amount) for g in answer.grants]


# ---- one key, one answer ---------------------------------------------------------------------------------------------


def test_an_answer_is_that_of_the_house_and_is_written_down(desk):
    house = starter.house()
    case = house.case({**late(), "history": late()["history"]})
    answer = ask(desk, late(), "k1")
    plain = house.answer(case, as_of=NOW)
    assert (answer.first.text, answer.first.subject, answer.follow_up) == (plain.first.text, plain.first.subject, None)
    assert answer.house == house.hash
    assert kinds(answer) == [("refund", 490), ("voucher", 500)]
    assert [p.what for p in answer.promises] == ["parcel-news"]
    with desk.ledger.reading() as books:
        found = [e.kind for e in entries(books, ("contact", "decision", "reply", "grant", "promise"))]
    assert found == ["contact", "decision", "reply", "grant", "grant", "promise"]


def test_the_same_key_gives_the_same_bytes_later_and_in_another_process(desk, url):
    first = ask(desk, late(), "k1")
    assert ask(desk, late(), "k1", NOW + 400 * DAY) == first
    with Desk.open(starter.house(), url) as other:
        assert ask(other, late(), "k1").stored == first.stored
        assert other.recall("k1") == first
    assert desk.recall("k2") is None


def test_the_same_key_gives_the_same_bytes_after_a_new_house(desk, url):
    first = ask(desk, late(), "k1")
    with Desk.open(changed_house(), url) as other:
        assert other.house.hash != first.house
        assert ask(other, late(), "k1").stored == first.stored


def test_an_email_is_built_from_what_was_stored(desk):
    house = starter.house()
    answer = ask(desk, late(), "k1")
    case = house.case(late())
    to = ("Ana", "ana@customer.example")
    mine = house.answer(case, as_of=NOW).first.as_email(to=to)
    assert answer.first.as_email(to=to).as_bytes() == mine.as_bytes()
    follow_up = ask(desk, shouted(), "k2").follow_up
    with pytest.raises(ChannelError, match="no e-mail"):
        follow_up.as_email()


@pytest.mark.parametrize("change", [{"id": "another"}, {"locale": "it"}, {"contact": {"channel": "webchat"}}])
def test_the_same_key_for_another_case_is_a_conflict_and_grants_nothing(desk, change):
    ask(desk, late(), "k1")
    with pytest.raises(KeyConflictError, match="another case"):
        ask(desk, {**late(), **change}, "k1")
    with desk.ledger.reading() as books:
        assert len(list(entries(books, ("grant",)))) == 2


def test_a_forgotten_answer_is_not_given_again_and_nothing_is_granted(desk):
    ask(desk, late(), "k1")
    forget(desk.ledger, "u-7", at=1_800_000_000)
    assert desk.recall("k1") is None
    with pytest.raises(ForgottenError):
        ask(desk, late(), "k1")
    with pytest.raises(LedgerError, match="erased"):
        desk.replay("k1")


def test_a_key_must_hold_something_and_a_case_be_one(desk):
    with pytest.raises(LedgerError, match="empty key"):
        ask(desk, late(), "")
    with pytest.raises(CaseError):
        ask(desk, {"id": "x"}, "k1")
    with pytest.raises(ChannelError):
        ask(desk, late(contact={"channel": "telegraph"}), "k1")


def test_a_case_survives_as_data_and_its_hash_stays():
    house = starter.house()
    for name in starter.CASES:
        case = house.case(starter.case_bytes(name))
        data = json.loads(json.dumps(case_data(case)))
        assert house.case(data) == case
        assert case_hash(house.case(data)) == case_hash(case)


# ---- old decisions ---------------------------------------------------------------------------------------------------


@cache
def changed_house():
    """The starter house with another wording and another gift."""
    texts = dict(starter.house().parts.texts)
    texts["messages/en.ftl"] = texts["messages/en.ftl"].replace("It is a gift from us.", "It is our gift.")
    texts["house.yaml"] = texts["house.yaml"].replace("GBP: 4 GBP, EUR: 5 EUR", "GBP: 4 GBP, EUR: 6 EUR")
    return House.restored(texts)


def test_an_old_decision_is_decided_and_explained_by_the_house_of_its_time(desk, url):
    first = ask(desk, late(), "k1")
    with Desk.open(changed_house(), url) as later:
        again = later.replay("k1")
        assert again.same
        assert again.house == first.house
        found = later.explain("k1")
        assert found["house"] == first.house
        assert "5.00 EUR" in str(found)
        with pytest.raises(LedgerError, match="nothing was answered"):
            later.explain("k9")


def test_a_replay_that_comes_out_otherwise_says_so(desk, monkeypatch):
    ask(desk, late(), "k1")
    monkeypatch.setattr(desk, "_house_of", lambda _hash: changed_house())
    assert not desk.replay("k1").same


def test_a_house_built_in_python_answers_but_only_itself_can_replay(url):
    with Desk.open(small(), url) as built:
        case = {"id": "c", "contact": {"channel": "email"}, "customer": {"id": "u"},
                "issues": [{"topic": "complaint", "kind": "late"}]}  # fmt: skip
        ask(built, case, "k1")
        assert built.replay("k1").same
    with Desk.open(starter.house(), url) as other, pytest.raises(LedgerError, match="cannot be made again"):
        other.replay("k1")


# ---- one matter, one answer ------------------------------------------------------------------------------------------


def test_a_matter_shouted_elsewhere_gets_the_recorded_answer_and_nothing_new(desk):
    first = ask(desk, late(), "k1")
    again = ask(desk, shouted(), "k2", NOW + DAY)
    assert again.grants == again.promises == ()
    assert again.fingerprint == first.fingerprint
    assert again.precedent.channel == "email"
    assert again.precedent.changed == ()
    assert "We answered you about this by e-mail on 21 November 2026" in again.follow_up.text
    assert "€4.90" in again.follow_up.text
    assert "We have answered this already" in again.first.text
    for secret in ("November", "e-mail", "€", "parcel", "Novak"):
        assert secret not in again.first.text
    assert desk.explain("k2")["ledger"]["precedent"] == again.precedent.entry
    assert desk.replay("k2").same


def test_the_recorded_answer_comes_in_every_language_on_every_channel(desk):
    ask(desk, late(), "k1")
    house = starter.house()
    for at, locale in enumerate(house.locales):
        for channel in ("email", "webchat", "sms", "phone", "x"):
            case = late(id=f"{locale}-{channel}", locale=locale, contact={"channel": channel, "messages": at})
            answer = ask(desk, case, f"{locale}-{channel}", NOW + timedelta(hours=at))
            assert answer.grants == ()
            assert {r.locale for r in answer.replies} == {locale}
            assert answer.precedent.changed == ()
            said = any("precedent" in w for r in answer.replies for w in r.wordings)
            assert said or (channel == "sms" and locale in {"bg", "pl"})  # no room in two parts of 70 signs
    with desk.ledger.reading() as books:
        assert len(list(entries(books, ("grant",)))) == 2


def test_a_new_house_tells_the_recorded_answer_in_the_words_of_its_time(desk, url):
    ask(desk, late(), "k1")
    with Desk.open(changed_house(), url) as later:
        again = ask(later, shouted(), "k2", NOW + DAY)
        assert "€5.00" in again.follow_up.text
        assert "It is a gift from us." in again.follow_up.text
        assert again.house != later.house.hash


def test_new_facts_lead_to_a_new_decision_that_names_them_and_gives_nothing_twice(desk):
    ask(desk, late(), "k1")
    lost = late(id="c2", customer={**late()["customer"], "identified": True},
                issues=[{"topic": "complaint", "kind": "lost", "fault": "carrier", "want": "refund"}])  # fmt: skip
    lost["order"] = {**late()["order"], "days_late": 20}
    again = ask(desk, lost, "k2", NOW + 4 * DAY)
    assert "order.days_late" in again.precedent.changed
    assert "issues[1].kind" in again.precedent.changed
    assert "Since then we have learnt something new" in again.first.text
    assert kinds(again) == [("refund", 4200)]  # the voucher was given before
    assert "€42.00" in again.first.text
    assert desk.explain("k2")["ledger"]["changed"] == list(again.precedent.changed)
    assert ask(desk, lost | {"id": "c3"}, "k3", NOW + 5 * DAY).precedent.changed == ()


def test_what_we_asked_for_is_no_news(desk):
    wanted = {"issues": [{**late()["issues"][0], "want": "refund"}]}
    asked = ask(desk, late(**wanted), "k1")
    assert asked.status == "held"
    sure = {**late()["customer"], "identified": True}
    answer = ask(desk, late(id="c2", customer=sure, **wanted), "k2", NOW + DAY)
    assert answer.precedent.changed == ("customer.identified",)
    assert "refund" in {g.kind for g in answer.grants}
    assert "learnt something new" not in answer.first.text


def test_facts_that_change_nothing_leave_the_recorded_answer(desk):
    ask(desk, late(), "k1")
    again = late(id="c2", order={**late()["order"], "days_late": 17})
    answer = ask(desk, again, "k2", NOW + DAY)
    assert answer.precedent.changed == ()
    assert answer.grants == ()


def test_a_promise_of_a_day_gone_by_is_not_told_again(desk):
    ask(desk, late(), "k1")
    soon = ask(desk, late(id="c2"), "k2", NOW + DAY)
    assert "24 November" in soon.first.text
    after = ask(desk, late(id="c3"), "k3", NOW + 10 * DAY)
    assert "24 November" not in after.first.text
    assert "€4.90" in after.first.text


def test_who_is_not_known_is_not_told_what_another_was(desk):
    first = late(customer={**late()["customer"], "identified": True}, matter="m-1")
    ask(desk, first, "k1")
    stranger = late(id="c2", matter="m-1")
    del stranger["customer"]
    answer = ask(desk, stranger, "k2", NOW + DAY)
    assert "customer.id" in answer.precedent.changed
    assert answer.grants == ()
    unsure = ask(desk, late(id="c3", matter="m-1"), "k3", NOW + DAY)
    assert unsure.grants == ()
    with pytest.raises(CaseError, match="another customer"):
        ask(desk, late(id="c4", matter="m-1", customer={"id": "u-8"}), "k4", NOW + DAY)


def test_a_matter_is_found_without_its_order_and_by_its_own_name(desk):
    ask(desk, late(), "k1")
    bare = shouted(customer=late()["customer"])
    del bare["order"]
    assert ask(desk, bare, "k2", NOW + DAY).precedent is not None
    other = late(id="c3", order={**late()["order"], "id": "KQ-1"})
    assert ask(desk, other, "k3", NOW + DAY).precedent is None
    assert ask(desk, late(id="c4", matter="mine"), "k4", NOW + DAY).precedent is None
    assert ask(desk, late(id="c5", matter="mine"), "k5", NOW + DAY).precedent is not None
    assert desk.matter(starter.house().case({"id": "c", "contact": {"channel": "email"}}), as_of=NOW) is None


def test_several_at_once_in_one_matter_grant_once(desk):
    answers = in_threads(6, lambda n: ask(desk, late(id=f"c{n}"), f"k{n}"))
    assert sum(bool(a.grants) for a in answers) == 1
    assert sum(a.precedent is not None for a in answers) == 5


def test_changed_facts_are_what_is_said_now_and_was_not_said_so():
    one = {"customer": {"id": "u"}, "issues": [{"id": "1", "topic": "complaint", "kind": "late", "want": "refund"}]}
    assert changed_facts(one, one) == ()
    assert changed_facts(one, {**one, "issues": [{"topic": "complaint"}]}) == ()
    more = {**one, "issues": [{"topic": "complaint", "recorded": {"confirm": "h"}, "facts": {"issue.opened": True}}]}
    assert changed_facts(one, more) == ("issues[1].opened", "issues[1].recorded.confirm")


# ---- limits over time ------------------------------------------------------------------------------------------------


def bounded(**limit):
    """A house that gives a voucher of 5 GBP for a late lamp, under one limit."""
    one = Limit("a", say="limit-goodwill", because="It has an end.", **limit)
    gate = {"fact": "customer.identified", "applies": 'issue.topic == "cancel"', "ask": "ask-identity"}
    return small(remedy(give(voucher(money("5 GBP"), basis="goodwill"))), one, gates={"identity": gate})


def lamp(n, customer="u-7", **who):
    """The n-th lamp of a customer that is late."""
    return {
        "id": f"c{n}",
        "contact": {"channel": "email"},
        "order": {"id": f"L-{n}"},
        "customer": {"id": customer, "identified": True, **who},
        "issues": [{"topic": "complaint", "kind": "late"}],
    }


def given(answers):
    return [sum(g.amount for g in a.grants if g.basis == "goodwill") for a in answers]


def in_threads(n, go):
    """What n calls at the same time give back."""
    found, faults = [], []

    def run(i):
        try:
            found.append(go(i))
        except Exception as error:  # noqa: BLE001 - shown below
            faults.append(error)

    threads = [threading.Thread(target=run, args=(i,)) for i in range(n)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not faults
    return found


GOODWILL = {"basis": "goodwill"}
MOST = money("12 GBP")


@pytest.mark.parametrize(
    ("limit", "gap", "expected"),
    [
        ({"of": GOODWILL, "per": "customer", "within": "day", "times": 1, "over": "drop"}, 0, [500, 0, 0]),
        ({"of": GOODWILL, "per": "customer", "within": "day", "times": 1, "over": "drop"}, 1, [500, 500, 500]),
        ({"of": GOODWILL, "per": "customer", "within": "365 days", "times": 1, "over": "drop"}, 182, [500, 0, 0]),
        ({"of": GOODWILL, "per": "customer", "within": "365 days", "times": 1, "over": "drop"}, 183, [500, 0, 500]),
        ({"of": GOODWILL, "per": "customer", "within": "for ever", "times": 1, "over": "drop"}, 900, [500, 0, 0]),
        ({"of": {"kind": "voucher"}, "per": "household", "within": "year", "times": 1, "over": "drop"}, 0, [500, 0, 0]),
        ({"of": GOODWILL, "per": "order", "within": "year", "times": 1, "over": "drop"}, 0, [500, 500, 500]),
        (
            {"of": GOODWILL, "per": "house", "within": "month", "at": money("12 GBP"), "over": "trim"},
            0,
            [500, 500, 200],
        ),
        ({"of": GOODWILL, "per": "house", "within": "month", "at": money("9 GBP"), "over": "drop"}, 6, [500, 0, 500]),
    ],
)
def test_limits_hold_over_time(url, limit, gap, expected):
    with Desk.open(bounded(**limit), url) as desk:
        assert given(ask(desk, lamp(n), f"k{n}", NOW + n * gap * DAY) for n in range(3)) == expected
        assert verify(desk.ledger).whole


def test_a_household_is_counted_as_one(url):
    house = bounded(of={"kind": "voucher"}, per="household", within="year", times=1, over="drop")
    with Desk.open(house, url) as desk:
        homes = ("h-1", "h-1", "h-2")
        answers = [ask(desk, lamp(n, f"u-{n}", household=home), f"k{n}") for n, home in enumerate(homes)]
        assert given(answers) == [500, 0, 500]


def test_an_order_is_counted_over_its_matters(url):
    house = bounded(of=GOODWILL, per="order", within="year", at=money("8 GBP"), over="trim")
    with Desk.open(house, url) as desk:
        answers = [ask(desk, {**lamp(1), "id": f"c{n}", "matter": f"m{n}"}, f"k{n}") for n in range(3)]
        assert given(answers) == [500, 300, 0]
        assert "£3.00" in answers[1].first.text


def test_a_budget_of_the_house_is_held_when_many_write_at_once(url):
    house = bounded(of=GOODWILL, per="house", within="month", at=money("32 GBP"), over="trim")
    with Desk.open(house, url) as desk:
        answers = in_threads(10, lambda n: ask(desk, lamp(n, f"u-{n}"), f"k{n}"))
        assert sorted(given(answers), reverse=True) == [500] * 6 + [200] + [0] * 3
        assert verify(desk.ledger).whole


def test_what_moves_each_time_ends_in_a_busy_error_and_grants_nothing(desk, monkeypatch):
    tries = []

    def moved(deed):
        tries.append(deed)
        raise MovedError("moved")

    monkeypatch.setattr(desk.ledger, "record", moved)
    with pytest.raises(LedgerBusyError, match="nothing was granted"):
        ask(desk, late(), "k1")
    assert len(tries) == desk_module.TRIES
    assert desk.recall("k1") is None


# ---- what is known of a customer -------------------------------------------------------------------------------------


def test_earlier_trouble_is_known_the_next_time(desk):
    ask(desk, late(), "k1")
    again = late(id="c2", order={**late()["order"], "id": "KQ-77"})
    answer = ask(desk, again, "k2", NOW + 30 * DAY)
    assert "not the first time" in answer.first.text
    desk.feedback("u-7", at=NOW, score=1, text="Oh well.")
    desk.demand("u-7", "less-packaging", at=NOW)
    with desk.ledger.reading() as books:
        assert [e.public for e in entries(books, ("feedback", "demand"))] == [
            {"score": 1}, {"demand": "less-packaging"}
        ]  # fmt: skip


def test_a_consent_is_remembered_until_it_is_withdrawn(desk):
    def consents(key):
        ask(desk, late(id=key, matter=key), key)
        entry, _ = desk._decision(key)
        return entry.body["case"]["customer"].get("consents", [])

    assert consents("a") == []
    desk.consent("u-7", "occasions", given=True, at=NOW, source="form")
    assert consents("b") == ["occasions"]
    desk.consent("u-7", "occasions", given=False, at=NOW)
    assert consents("c") == []


def test_what_was_granted_waits_in_the_outbox_until_it_is_carried_out(desk):
    answer = ask(desk, late(), "k1")
    with desk.ledger.reading() as books:
        waiting = undelivered(books)
    assert [id for id, _ in waiting] == [g.id for g in answer.grants]
    assert waiting[0][1]["order"] == "KQ-2209"
    delivered(desk.ledger, answer.grants[0].id, at=1)
    with desk.ledger.reading() as books:
        assert [id for id, _ in undelivered(books)] == [answer.grants[1].id]


def test_the_deadline_is_told_by_the_customers_clock(desk):
    near = ask(desk, late(), "k1")
    due = near.promises[0].due_at
    far = ask(desk, late(id="c2", matter="m2", customer={**late()["customer"], "zone": "Pacific/Auckland"}), "k2")
    assert far.promises[0].due_at == due
    assert day_of(due, "Pacific/Auckland") == day_of(due, "Europe/Ljubljana") + 1
    assert "by 24 November 2026" in near.first.text
    assert "by 25 November 2026" in far.first.text
    with pytest.raises(CaseError, match=r"customer\.zone"):
        ask(desk, late(customer={"id": "u", "zone": "Europe/Rom"}), "k3")


def test_no_private_word_stands_in_what_cannot_be_forgotten(desk, url):
    ask(desk, late(), "k1")
    ask(desk, shouted(), "k2")
    desk.feedback("u-7", at=NOW, text="Novak")
    forget(desk.ledger, "u-7", at=1_800_000_000)
    file = sqlite3.connect(url.removeprefix("sqlite:///"))
    tables = [row[0] for row in file.execute("select name from sqlite_master where type = 'table'")]
    for table in tables:
        if table not in {"houses", "outbox"}:
            held = "\n".join(map(repr, file.execute(f"select * from {table}")))  # noqa: S608 - our own names
            for word in ("Novak", "u-7", "KQ-2209", "Ana"):
                assert word not in held, table
    file.close()
    assert verify(desk.ledger).whole


def test_without_its_package_the_desk_names_what_to_install(monkeypatch):
    for name in [n for n in sys.modules if n.startswith("calmreply.desk")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "sqlalchemy", None)
    with pytest.raises(MissingExtraError, match=r"calmreply\[desk\]"):
        importlib.import_module("calmreply.desk")
