"""The audit: it finds what was bent, and is silent about what was not."""

from __future__ import annotations

import pytest
from tests.small_house import remedy, small
from tests.starter import WHEN as NOW

from calmreply import Desk
from calmreply.ledger import Deed, NewEntry, NewGrant, Subject, Use
from calmreply.policy.front import Limit, give, money, voucher

CASE = {
    "contact": {"channel": "email"},
    "market": "uk",
    "issues": [{"topic": "complaint", "kind": "late", "price": "12.50 GBP"}],
}


def house():
    gate = {"fact": "customer.identified", "applies": 'issue.topic == "cancel"', "ask": "ask-identity"}
    one = Limit("gifts", of={"kind": "voucher"}, per="customer", within="year", times=2, over="drop", because="End.",
                say="limit-goodwill")  # fmt: skip
    return small(remedy(give(voucher(money("5 GBP"), basis="goodwill"))), one, gates={"identity": gate})


@pytest.fixture(scope="module")
def home():
    return house()


@pytest.fixture
def desk(tmp_path, home):
    with Desk.open(home, f"sqlite:///{tmp_path / 'desk.db'}") as opened:
        yield opened


def ask(desk, n, customer, **more):
    case = {**CASE, "id": f"c{n}", "customer": {"id": customer, "identified": True}, "order": {"id": f"o{n}"}, **more}
    return desk.answer(case, as_of=NOW, idempotency_key=f"k{n}")


def by_hand(desk, n, *grants, uses=(), entry="decision", public=None):
    """What another program writes past the desk."""
    deed = Deed(
        key=f"hand-{n}", case_hash="h", at=1_795_291_200, house=desk.house.hash, answer=b"{}",
        entries=(NewEntry("contact", {}), NewEntry(entry, public or {})), grants=grants, uses=uses,
    )  # fmt: skip
    return desk.ledger.record(deed).seq


def grant(rule="pay", kind="voucher", amount=500, section="remedy"):
    return NewGrant(kind, "goodwill", amount, "GBP", section, rule, {}, Subject("customer", "u-9"))


def codes(desk):
    return [f.code for f in desk.audit()]


def told(desk, **more):
    """The public part of a decision that was made, to write one like it by hand."""
    entry, _ = desk._decision("k1")
    return {**entry.public, **more}


def test_equal_customers_with_equal_grants_are_nothing_to_tell(desk):
    for n, who in enumerate(("u-1", "u-2", "u-3", "u-1", "u-1")):
        ask(desk, n, who)
    assert desk.audit() == ()


def test_a_matter_decided_anew_is_nothing_to_tell(desk):
    ask(desk, 1, "u-1")
    again = ask(desk, 2, "u-1", order={"id": "o1"}, issues=[{"topic": "complaint", "kind": "broken"}])
    assert again.precedent.changed == ("issues[1].kind",)
    ask(desk, 3, "u-1", order={"id": "o1"})
    ask(desk, 4, "u-2", issues=[{"topic": "complaint", "kind": "broken"}])
    assert desk.audit() == ()


def test_the_same_facts_with_another_grant_are_found_with_their_entries(desk):
    ask(desk, 1, "u-1")
    entry, _ = desk._decision("k1")
    more = [["1", "remedy", "voucher", "goodwill", 1, 900]]
    seq = by_hand(desk, 2, grant(amount=900), public=told(desk, decided=more, given=more))
    (found,) = desk.audit()
    assert found.code == "LED801"
    assert found.entries == (entry.seq, seq + 1)
    assert "voucher 500" in found.what
    assert "voucher 900" in found.what


def test_a_grant_beyond_what_was_decided_is_found(desk):
    ask(desk, 1, "u-1")
    by_hand(desk, 2, grant(), grant(), public=told(desk))
    (found,) = desk.audit()
    assert found.code == "LED801"
    assert "gave voucher 1000" in found.what


def test_a_grant_of_no_decision_and_of_no_rule_of_its_time_is_found(desk):
    ask(desk, 1, "u-1")
    by_hand(desk, 2, grant("because-he-shouted"), entry="note")
    assert codes(desk) == ["LED802", "LED802"]
    what = " ".join(f.what for f in desk.audit())
    assert "because-he-shouted" in what
    assert "comes of no decision" in what


def test_a_limit_exceeded_is_found_with_all_its_entries(desk):
    ask(desk, 1, "u-1")
    ask(desk, 2, "u-1")
    use = Use("gifts", Subject("customer", "u-1"), "", 739_942, None, 1, 0, None, None, None)
    seq = by_hand(desk, 3, uses=(use,), entry="note")
    (found,) = desk.audit()
    assert found.code == "LED803"
    assert "3 times, 2 allowed" in found.what
    assert found.entries[0] == seq
    assert len(found.entries) == 3


def test_a_house_that_is_gone_is_told_of_once(tmp_path, home):
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    with Desk.open(home, url) as desk:
        ask(desk, 1, "u-1")
        ask(desk, 2, "u-2")
    with Desk.look(url) as other:
        assert codes(other) == ["LED804"]
