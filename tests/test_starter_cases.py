"""What the example house decides for each of its example cases, and why each is there."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from calmreply.house.house import House
from calmreply.money import write_money
from calmreply.policy.decision import read

if TYPE_CHECKING:
    from calmreply.facts.case import Case
    from calmreply.policy.result import Decided

FOLDER = Path(__file__).parent.parent / "examples" / "cases"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))


class Expected(NamedTuple):
    """What a case must come to: stances and statuses by issue, what is given, asked and promised, who takes over."""

    stances: tuple[str, ...]
    status: tuple[str, ...]
    gives: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    route: str | None = None
    person: tuple[str, ...] = ()
    public: str = "public-hello"


NONE, DENY, WORDS = "decided:none", "decided:deny", "not-applicable"
"""What has neither a verdict nor a remedy is answered in words alone."""
EXPECTED = {
    "abuse-bg": Expected(("listen",), (WORDS,), asks=("ask-what-happened",), public="public-kind"),
    "anniversary-it": Expected(("celebrate",), (NONE,), ("voucher goodwill 10.00 EUR",)),
    "bill-is-right-uk": Expected(("sympathise",), (NONE,)),
    "cancel-before-packing-uk": Expected(("inform",), ("proposed",), ("refund contractual 64.00 GBP",)),
    "cancel-too-late-si": Expected(("inform",), (DENY,)),
    "damaged-teapot-it": Expected(("apologise",), (NONE,), ("replacement statutory", "voucher goodwill 10.00 EUR")),
    "false-accusation-uk": Expected(("decline",), (WORDS,), promises=("look-again",), public="public-complaint"),
    "goodbye-id": Expected(("farewell",), (WORDS,)),
    "grief-uk": Expected(("sympathise",), (WORDS,), promises=("manager-call",), route="manager"),
    "in-circles-ee": Expected(
        ("apologise",),
        (NONE,),
        ("refund statutory 24.00 EUR", "voucher goodwill 10.00 EUR"),
        promises=("call",),
        route="telephone",
    ),
    "late-again-uk": Expected(
        ("apologise",),
        (NONE,),
        ("refund contractual 3.95 GBP", "voucher goodwill 8.00 GBP"),
        promises=("cause-look",),
    ),
    "late-parcel-si": Expected(
        ("apologise",),
        (NONE,),
        ("refund contractual 4.90 EUR", "voucher goodwill 5.00 EUR"),
        promises=("parcel-news",),
        public="public-complaint",
    ),
    "least": Expected(("listen",), (WORDS,), asks=("ask-what-happened",)),
    "lost-parcel-ee": Expected(("apologise",), (NONE,), ("redelivery statutory", "voucher goodwill 5.00 EUR")),
    "overcharged-id": Expected(("apologise",), (NONE,), ("refund statutory 285000.00 IDR",)),
    "poor-quality-id": Expected(("apologise",), ("needs",), asks=("ask-photo",)),
    "praise-si": Expected(("thank",), (WORDS,), public="public-praise"),
    "request-or-leave-uk": Expected(("thank",), (WORDS,), public="public-request"),
    "return-in-time-si": Expected(("inform",), ("proposed",), ("refund statutory 18.00 EUR",)),
    "return-not-identified-bg": Expected(("inform",), ("held",), asks=("ask-identity",)),
    "return-too-late-it": Expected(("decline",), (DENY,), ("gift goodwill",)),
    "returns-question-bg": Expected(("inform",), (WORDS,)),
    "rude-service-uk": Expected(
        ("apologise",), (NONE,), ("gift goodwill",), promises=("team-talk",), public="public-complaint"
    ),
    "strike-it": Expected(("listen",), (NONE,), promises=("parcel-news",), public="public-complaint"),
    "two-matters-ee": Expected(
        ("apologise", "inform"),
        (NONE, "proposed"),
        ("refund contractual 5.90 EUR", "voucher goodwill 5.00 EUR", "refund statutory 12.00 EUR"),
    ),
    "website-fault-ee": Expected(("apologise",), (NONE,), ("voucher goodwill 5.00 EUR",), promises=("website-fix",)),
    "where-is-it-id": Expected(("inform",), (WORDS,)),
    "wrong-and-missing-bg": Expected(
        ("apologise", "apologise"),
        (NONE, NONE),
        (
            "replacement statutory",
            "refund statutory 9.50 EUR",
            "voucher goodwill 10.00 EUR",
        ),
    ),
}


@pytest.fixture(scope="module")
def house() -> House:
    return House.starter()


def _case(house: House, name: str) -> Case:
    return house.case((FOLDER / f"{name}.json").read_bytes())


def _decided(house: House, case: Case) -> tuple[Decided, str | None]:
    assert case.contact.at is not None
    decision = house.decide(case, as_of=case.contact.at)
    return read(house.parts.policy, decision), decision.row.currency


def test_every_example_has_an_expectation() -> None:
    assert set(NAMES) == set(EXPECTED)


@pytest.mark.parametrize("name", NAMES)
def test_the_example_is_decided_as_the_policy_says(house: House, name: str) -> None:
    decided, currency = _decided(house, _case(house, name))
    expected = EXPECTED[name]
    assert tuple(r.stance for r in decided.results if r.stance) == expected.stances
    assert tuple(status for _, status in decided.status) == expected.status
    gives = [g for r in decided.results for g in r.gives if not g.dropped]
    said = [
        f"{g.kind} {g.basis}" + (f" {write_money(g.kept or 0, currency or '')}" if g.amount is not None else "")
        for g in gives
    ]
    assert sorted(said) == sorted(expected.gives)
    assert tuple(a.message for a in decided.asks) + tuple(a for r in decided.results for a in r.ask) == expected.asks
    assert tuple(p.what for r in decided.results for p in r.promises) == expected.promises
    assert next((r.route for r in decided.results if r.route), None) == expected.route
    assert decided.person == expected.person
    assert decided.public is not None
    assert decided.public.say == (expected.public,)


def test_statutory_and_goodwill_never_share_an_outcome(house: House) -> None:
    for section in house.parts.policy.sections:
        for outcome in (*(rule.then for rule in section.rules), *([section.default] if section.default else [])):
            bases = {grant.basis for grant in outcome.give}
            assert "statutory" not in bases or bases == {"statutory"}, section.name


def test_every_rule_and_default_says_why(house: House) -> None:
    for section in house.parts.policy.sections:
        assert all(rule.because.endswith(".") for rule in section.rules), section.name
        assert section.default is None or section.default_because.endswith("."), section.name


def test_shouting_changes_nothing(house: House) -> None:
    calm = _case(house, "late-parcel-si")
    loud = calm.model_copy(
        update={
            "contact": calm.contact.model_copy(
                update={"channel": "email", "text": "!!!!!!", "thread": None, "messages": 1}
            ),
            "locale": "en",
        }
    )
    assert _decided(house, calm)[0].results == _decided(house, loud)[0].results


def test_longer_trust_never_gets_less(house: House) -> None:
    case = _case(house, "late-parcel-si")
    assert case.customer is not None
    kept = []
    for year in (2026, 2025, 2024, 2023, 2022, 2015):
        customer = case.customer.model_copy(update={"since": case.customer.since.replace(year=year, month=1)})  # type: ignore[union-attr]
        decided, _ = _decided(house, case.model_copy(update={"customer": customer}))
        kept.append(sum(g.kept or 0 for r in decided.results for g in r.gives if g.basis == "goodwill"))
    assert kept == sorted(kept)
    assert kept[0] < kept[-1]


def test_abuse_gets_one_kind_answer_and_then_a_person(house: House) -> None:
    first = _case(house, "abuse-bg")
    again = first.model_copy(update={"contact": first.contact.model_copy(update={"messages": 2})})
    decided, _ = _decided(house, again)
    assert next(r.route for r in decided.results if r.route) == "person"
    assert [p.what for r in decided.results for p in r.promises] == ["person-writes"]


def _return(days: int, **issue: object) -> dict[str, object]:
    delivered = datetime(2026, 11, 20, 11, tzinfo=UTC) - timedelta(days=days)
    return {
        "id": "r",
        "market": "si",
        "contact": {"channel": "email", "at": "2026-11-20T12:00:00Z"},
        "issues": [{"topic": "return", "goods": "paper", "value": "10.00 EUR", **issue}],
        "customer": {"id": "u", "identified": True},
        "order": {"id": "o", "total": "12.00 EUR", "status": "delivered", "delivered_at": delivered.isoformat()},
    }


@pytest.mark.parametrize(
    ("days", "issue", "rule"),
    [
        (14, {"opened": True}, "withdrawal-by-law"),
        (14, {"goods": "tea", "opened": True}, "opened-tea"),
        (15, {"opened": False}, "our-own-sixty-days"),
        (60, {"opened": False}, "our-own-sixty-days"),
        (15, {"opened": True}, "used-within-our-days"),
        (61, {"opened": False}, "default"),
    ],
)
def test_a_return_follows_the_law_first_and_then_our_own_promise(
    house: House, days: int, issue: dict[str, object], rule: str
) -> None:
    decided, _ = _decided(house, house.case(_return(days, **issue)))
    assert next(r.rule for r in decided.results if r.section == "return") == rule


def test_whether_it_was_opened_is_asked_only_where_it_matters(house: House) -> None:
    assert _decided(house, house.case(_return(3)))[0].asks == ()
    assert [a.message for a in _decided(house, house.case(_return(30)))[0].asks] == ["ask-opened"]
    assert _decided(house, house.case(_return(90)))[0].asks == ()


def test_while_a_strike_lasts_a_lost_parcel_is_paid_back_instead_of_sent_again(house: House) -> None:
    data = json.loads((FOLDER / "lost-parcel-ee.json").read_bytes())
    calm, _ = _decided(house, house.case(data))
    struck, _ = _decided(house, house.case({**data, "market": "it"}))
    assert [g.kind for r in calm.results for g in r.gives] == ["redelivery", "voucher"]
    assert [g.kind for r in struck.results for g in r.gives] == ["refund"]


def test_every_example_is_answered_where_it_was_asked_in_every_language(house: House) -> None:
    for name in NAMES:
        case = _case(house, name)
        assert case.contact.at is not None
        for locale in house.locales:
            answer = house.answer(case, as_of=case.contact.at, locale=locale)
            assert answer.first.text
            assert answer.first.locale == locale
            assert (answer.follow_up is None) == (answer.first.audience == "private")
