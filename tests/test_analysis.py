"""What the analysis finds in a house, and what becomes of its claims."""

from __future__ import annotations

import copy
import json
import sys
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.enumerator import enumerate_all
from tests.small_house import CHANNELS, MESSAGES, SETTINGS, small
from tests.tables import DEFECTS, small_table, table

from calmreply import House
from calmreply.analysis import Analysis, Proof, analyse, claim_text
from calmreply.analysis.sections import View, ask
from calmreply.findings import HouseError, MissingExtraError
from calmreply.policy.front import (
    Claim,
    F,
    It,
    Limit,
    Rule,
    Section,
    allow,
    count_,
    days_since,
    deny,
    forbid,
    give,
    money,
    nothing,
    percent,
    refund,
    voucher,
    years_since,
)

BACK = refund(F.issue.price, to="original", basis="contractual")


def _analysis(*parts: object, facts: dict[str, Any] | None = None) -> Analysis:
    """The analysis of a house, which may claim what does not hold."""
    settings = copy.deepcopy(SETTINGS)
    settings["facts"].update(facts or {})  # type: ignore[union-attr]
    from calmreply.house.parts import build_parts

    faults: list[Any] = []
    made = build_parts(settings, parts, {"en": MESSAGES}, CHANNELS, faults)
    assert made is not None, faults
    return analyse(made.policy, made.schema)


def _remedy(*rules: Rule, claims: tuple[Claim, ...] = (), hit: str = "first", applies: Any = None) -> Section:
    default = nothing(because="None of it.")
    return Section(
        "r", kind="remedy", per="issue", rules=rules, default=default, claims=claims, hit=hit, applies=applies
    )


def _rule(name: str, when: Any, *grants: Any) -> Rule:
    return Rule(name, when=when, then=give(*(grants or (BACK,))), because="So it is.")


def _codes(found: Analysis) -> list[str]:
    return [f.code for f in found.findings if f.code != "POL255"]


def _proof(found: Analysis) -> Proof:
    assert len(found.claims) == 1
    return found.claims[0]


# -- findings ----------------------------------------------------------------------------------------------------------


def test_250_a_rule_behind_one_that_takes_all() -> None:
    found = _analysis(
        _remedy(_rule("many", F.issue.level > 3), _rule("most", F.issue.level > 5)),
    )
    assert _codes(found) == ["POL250"]
    assert "no case reaches `most`: `many` comes first" in [f.message for f in found.findings]


def test_250_a_rule_shadowed_by_several_together() -> None:
    found = _analysis(
        _remedy(_rule("few", F.issue.level <= 3), _rule("many", F.issue.level > 3), _rule("some", F.issue.level == 3))
    )
    assert _codes(found) == ["POL250"]
    both = _analysis(
        _remedy(_rule("few", F.issue.level <= 3), _rule("many", F.issue.level > 3),
                _rule("mid", (F.issue.level > 2) & (F.issue.level < 6)))
    )  # fmt: skip
    assert "`few` and `many` together" in next(f.message for f in both.findings if f.code == "POL250")


def test_a_rule_for_facts_that_cannot_be_had_is_not_dead() -> None:
    found = _analysis(
        _remedy(
            _rule("few", F.issue.level <= 3), _rule("many", F.issue.level > 3), _rule("else", F.order.status == "sent")
        )
    )
    assert _codes(found) == []


def test_251_a_condition_that_contradicts_itself() -> None:
    found = _analysis(_remedy(_rule("odd", (F.issue.level > 5) & (F.issue.level < 3))))
    assert _codes(found) == ["POL251"]


def test_251_measures_of_one_date_hang_together() -> None:
    late = F.order.delivered_at
    found = _analysis(_remedy(_rule("old-and-new", (years_since(late) >= 2) & (days_since(late) <= 30))))
    assert _codes(found) == ["POL251"]
    assert _codes(_analysis(_remedy(_rule("fits", (years_since(late) >= 2) & (days_since(late) <= 800))))) == []


def test_252_a_condition_that_always_holds() -> None:
    applies = F.issue.kind == "late"
    found = _analysis(_remedy(_rule("late", F.issue.kind.is_in("late", "broken")), applies=applies))
    assert _codes(found) == ["POL252"]
    assert _codes(_analysis(_remedy(_rule("all", True), applies=applies))) == []


def test_253_two_rules_that_give_the_same_twice() -> None:
    rules = _rule("late", F.issue.kind == "late"), _rule("high", F.issue.level > 5)
    assert _codes(_analysis(_remedy(*rules, hit="collect"))) == ["POL253"]
    apart = _rule("late", F.issue.kind == "late"), _rule("broken", F.issue.kind == "broken")
    assert _codes(_analysis(_remedy(*apart, hit="collect"))) == []


def test_254_a_section_that_applies_to_no_case() -> None:
    applies = (F.issue.kind == "late") & (F.issue.kind == "broken")
    assert _codes(_analysis(_remedy(_rule("late", F.issue.level > 3), applies=applies))) == ["POL254"]


def test_255_a_fact_that_nothing_reads() -> None:
    found = _analysis(_remedy(_rule("late", F.issue.kind == "late")), facts={"issue.weight": {"kind": "count"}})
    assert "issue.weight" in " ".join(f.message for f in found.findings if f.code == "POL255")
    assert "issue.price" not in " ".join(f.message for f in found.findings if f.code == "POL255")


def test_256_a_claim_that_does_not_hold() -> None:
    late = _remedy(_rule("late", F.issue.kind == "late"), claims=(Claim("complete"),))
    told = [f for f in small(late).check() if f.code == "POL256"]
    assert len(told) == 1
    assert told[0].severity == "error"
    assert told[0].message == "`complete` does not hold: no rule holds, and the default answers"


def test_257_an_aggregate_is_left_open() -> None:
    broken = count_(F.history, ~It.kept)
    found = _analysis(_remedy(_rule("kept", broken < 1), claims=(Claim("covers", when=broken < 2),)))
    assert _proof(found).state == "unknown"
    assert "POL257" in _codes(found)


def test_258_a_search_past_its_budget_is_told() -> None:
    policy, _ = table(60, 3)
    found = analyse(policy, steps=50)
    assert [f.code for f in found.findings] == ["POL258"]


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_planted_defect_is_found_and_nothing_else(defect: str) -> None:
    from benchmarks.check import _right, asked, faults

    policy, about = table(40, 5, defect)  # type: ignore[arg-type]
    assert _right(faults(asked(policy)), defect, about) == "as planted"
    clean, _ = table(40, 5)
    assert faults(asked(clean)) == {}


def test_the_same_question_takes_the_same_steps() -> None:
    from calmreply.analysis.reading import Reader
    from calmreply.policy.compile import Compiled

    policy = small_table(12)
    steps = {ask(View(Compiled(policy).parts[0], Reader(policy))).steps for _ in range(3)}
    assert len(steps) == 1
    assert enumerate_all(policy) == enumerate_all(policy)


# -- claims ------------------------------------------------------------------------------------------------------------


def test_complete_is_proved_or_shown_a_gap() -> None:
    covered = _rule("late", F.issue.kind == "late"), _rule("broken", F.issue.kind == "broken")
    assert _proof(_analysis(_remedy(*covered, claims=(Claim("complete"),)))).state == "proved"
    proof = _proof(_analysis(_remedy(covered[0], claims=(Claim("complete"),))))
    assert proof.state == "refuted"
    assert proof.witness is not None
    assert proof.witness["issues"][0]["kind"] == "broken"


def test_a_witness_is_a_case_that_the_house_reads_and_decides_so() -> None:
    parts = (_remedy(_rule("late", F.issue.kind == "late"), _rule("high", F.issue.level >= 4)),)
    claiming = _remedy(*_rules_of(parts[0]), claims=(Claim("disjoint"),))
    witness = _proof(_analysis(claiming)).witness
    assert witness is not None
    house = small(*parts)
    decision = house.decide(house.case(json.dumps(witness)), as_of=datetime(2026, 11, 20, 12, tzinfo=UTC))
    assert witness["issues"][0] == {"kind": "late", "level": 4}
    assert "late" in str(house.explain(decision))


def _rules_of(section: Section) -> tuple[Rule, ...]:
    del section
    return _rule("late", F.issue.kind == "late"), _rule("high", F.issue.level >= 4)


def test_covers_looks_only_where_it_is_claimed() -> None:
    rule = _rule("late", (F.issue.kind == "late") & (F.issue.level > 2))
    held = Claim("covers", when=(F.issue.kind == "late") & (F.issue.level > 5))
    assert _proof(_analysis(_remedy(rule, claims=(held,)))).state == "proved"
    wide = Claim("covers", when=F.issue.kind == "late")
    assert _proof(_analysis(_remedy(rule, claims=(wide,)))).state == "refuted"


def test_never_and_prohibitions() -> None:
    section = _remedy(_rule("late", F.issue.kind == "late", voucher(money("5 GBP"), basis="goodwill")))
    claim = Claim("never", give="voucher", when=F.issue.topic == "praise")
    ban = Section(
        "ban", kind="forbid", per="issue",
        rules=[Rule("praise", when=F.issue.topic == "praise", then=forbid("voucher"), because="No bought words.")],
    )  # fmt: skip
    assert _proof(_analysis(section, claim)).state == "refuted"
    assert _proof(_analysis(ban, section, claim)).state == "proved"


def test_always_of_a_section_and_of_the_house() -> None:
    cancel = Section(
        "cancel", kind="verdict", per="issue", applies=F.issue.topic == "cancel",
        rules=[Rule("open", when=F.order.status == "open", then=allow(do="cancel-order"), because="It is here.")],
        default=deny(say=["too-late"], because="It has left."),
        claims=[Claim("always", say="too-late", when=F.order.status == "sent")],
    )  # fmt: skip
    assert _proof(_analysis(cancel)).state == "proved"
    house = Claim("always", verdict="deny", when=(F.issue.topic == "cancel") & (F.order.status == "sent"))
    assert [p.state for p in _analysis(cancel, house).claims] == ["proved", "proved"]
    beyond = Claim("always", verdict="deny", when=F.order.status == "sent")
    assert [p.state for p in _analysis(cancel, beyond).claims] == ["proved", "refuted"]


def test_monotone_compares_two_cases() -> None:
    low = voucher(money("5 GBP"), basis="goodwill")
    high = voucher(money("9 GBP"), basis="goodwill")
    claim = Claim("monotone", fact=F.issue.level, in_="goodwill")
    rises = _rule("most", F.issue.level > 6, high), _rule("some", F.issue.level > 3, low)
    assert _proof(_analysis(_remedy(*rises, claims=(claim,)))).state == "proved"
    gap = _rule("most", F.issue.level > 6, low), _rule("some", (F.issue.level > 3) & (F.issue.level < 5), high)
    proof = _proof(_analysis(_remedy(*gap, claims=(claim,))))
    assert proof.state == "refuted"
    assert proof.witness is not None
    assert proof.then is not None
    levels = [case["issues"][0]["level"] for case in (proof.witness, proof.then)]
    assert levels[0] < levels[1]


def test_cap_before_limits_and_by_a_limit() -> None:
    rule = _rule("late", F.issue.kind == "late", voucher(money("9 GBP"), basis="goodwill"))
    cap = Claim("cap", of="goodwill", per="issue", at=money("10 GBP"))
    assert _proof(_analysis(_remedy(rule), cap)).state == "proved"
    low = Claim("cap", of="goodwill", per="issue", at=money("8 GBP"))
    assert _proof(_analysis(_remedy(rule), low)).state == "refuted"
    limit = Limit(
        "most", of={"basis": "goodwill"}, at=money("8 GBP"), over="trim", because="The same for all.",
        say="limit-goodwill",
    )  # fmt: skip
    proof = _proof(_analysis(_remedy(rule), limit, Claim("cap", of="goodwill", per="case", at=money("10 GBP"))))
    assert (proof.state, proof.by) == ("proved", "most")
    assert "only the limit" in proof.reason


def test_amounts_that_are_computed_are_proved() -> None:
    half = _rule("half", F.issue.kind == "late", refund(F.issue.price * percent(50), basis="contractual"))
    claim = Claim("cap", of="contractual", per="issue", at=F.issue.price)
    proof = _proof(_analysis(_remedy(half, claims=(claim,))))
    assert proof.state == "proved"
    across = _rule("small", F.issue.price < F.order.total), _rule("large", F.issue.price >= F.order.total)
    proof = _proof(_analysis(_remedy(*across, claims=(Claim("disjoint"),))))
    assert proof.state == "proved"


def test_conditions_across_facts_need_z3() -> None:
    pytest.importorskip("z3")
    chain = (
        _rule("a", (F.issue.price < F.order.total) & (F.order.total < money("10 GBP"))),
        _rule("b", F.issue.price > money("20 GBP")),
    )
    proof = _proof(_analysis(_remedy(*chain, claims=(Claim("disjoint"),))))
    assert (proof.state, proof.by) == ("proved", "z3")


def test_without_z3_its_absence_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    from calmreply.analysis.solver import load_z3

    monkeypatch.setitem(sys.modules, "z3", None)
    with pytest.raises(MissingExtraError) as error:
        load_z3()
    assert "calmreply[prove]" in str(error.value)
    chain = (
        _rule("a", (F.issue.price < F.order.total) & (F.order.total < money("10 GBP"))),
        _rule("b", F.issue.price > money("20 GBP")),
    )
    assert _proof(_analysis(_remedy(*chain, claims=(Claim("disjoint"),)))).state == "unknown"


# -- how claims are written --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claim", "word"),
    [
        (Claim("compleet"), "no claim"),
        (Claim("never", when=F.issue.level > 3), "exactly one"),
        (Claim("never", give="vouchr"), "no remedy"),
        (Claim("monotone", in_="goodwill"), "no fact"),
        (Claim("monotone", fact=F.issue.kind, in_="goodwill"), "order"),
        (Claim("cap", of="goodwill"), "no `at`"),
        (Claim("covers"), "no `when`"),
    ],
)
def test_pol270_a_claim_that_is_not_well_formed(claim: Claim, word: str) -> None:
    with pytest.raises(HouseError) as error:
        small(_remedy(_rule("late", F.issue.kind == "late"), claims=(claim,)))
    told = [f for f in error.value.findings if f.code == "POL270"]
    assert len(told) == 1
    assert word in told[0].message
    assert told[0].span is not None


def test_a_claim_about_a_section_cannot_stand_at_the_top() -> None:
    with pytest.raises(HouseError) as error:
        small(_remedy(_rule("late", F.issue.kind == "late")), Claim("complete"))
    assert "POL270" in {f.code for f in error.value.findings}


def test_claims_in_yaml_and_in_python_are_the_same_values() -> None:
    from calmreply.facts.declare import load_schema
    from calmreply.house.values import as_node
    from calmreply.policy.load import load_policy
    from calmreply.reader import read_yaml

    text = """
section: r
kind: remedy
per: issue
rules:
  - id: late
    when: issue.kind == "late"
    give: [{kind: refund, amount: issue.price, to: original, basis: contractual}]
    because: So it is.
default: {because: None of it.}
claims:
  - disjoint
  - covers: {when: issue.kind == "late"}
  - monotone: {fact: issue.level, in: goodwill}
  - cap: {of: all, per: issue, at: 50 GBP}
  - never: {give: refund, when: issue.level > 3}
"""
    node, told = read_yaml(text.encode(), file="p.yaml")
    faults: list[Any] = list(told)
    settings = as_node(SETTINGS, "settings")
    schema = load_schema(settings, file="settings", faults=faults)  # type: ignore[arg-type]
    assert schema is not None
    assert node is not None
    policy = load_policy([("p.yaml", node)], settings, schema, faults)
    assert policy is not None, faults
    claims = (
        Claim("disjoint"),
        Claim("covers", when=F.issue.kind == "late"),
        Claim("monotone", fact=F.issue.level, in_="goodwill"),
        Claim("cap", of="all", per="issue", at=money("50 GBP")),
        Claim("never", give="refund", when=F.issue.level > 3),
    )
    from calmreply.policy.front import build_policy

    built = build_policy(schema, sections=[_remedy(_rule("late", F.issue.kind == "late"), claims=claims)])
    assert policy.sections[0].claims == built.sections[0].claims
    assert [claim_text(c) for c in policy.sections[0].claims][3] == "cap: {of: all, per: issue, at: 50.00 GBP}"


def test_the_starter_house_proves_all_it_claims() -> None:
    house = House.starter()
    assert [(claim_text(p.claim), p.reason) for p in house.analysis.claims if p.state != "proved"] == []
    assert len(house.analysis.claims) >= 25
    assert house.analysis.findings == ()


def test_check_prints_the_case_against_a_claim_and_fails(tmp_path: Any) -> None:
    from click.testing import CliRunner

    from calmreply.cli.app import main
    from calmreply.house.files import copy_starter

    folder = tmp_path / "house"
    copy_starter(str(folder))
    claims = folder / "policy" / "90-claims.yaml"
    claims.write_text('claims:\n  - never: {give: voucher, when: issue.fault == "ours"}\n', "utf-8")
    ran = CliRunner().invoke(main, ["check", str(folder), "--format", "json"])
    assert ran.exit_code == 1
    told = json.loads(ran.output)
    assert [f["code"] for f in told["findings"]] == ["POL256"]
    assert (told["findings"][0]["file"], told["findings"][0]["line"]) == ("policy/90-claims.yaml", 2)
    refuted = [c for c in told["claims"] if c["state"] == "refuted"]
    assert [c["claim"] for c in refuted] == ['never: {give: voucher, when: issue.fault == "ours"}']
    house = House.starter()
    witness = json.dumps(refuted[0]["witness"])
    decision = house.decide(house.case(witness), as_of=datetime(2026, 11, 20, 12, tzinfo=UTC))
    assert "voucher" in json.dumps(house.summary(decision))
    text = CliRunner().invoke(main, ["check", str(folder)])
    assert "refuted: never: {give: voucher" in text.output
    assert '  case: {"id": "witness"' in text.output
