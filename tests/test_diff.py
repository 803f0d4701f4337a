"""A difference between two houses is shown by a case that both answered, and equality is said only where it holds."""

from __future__ import annotations

import json
import random
from collections import Counter
from dataclasses import replace

import pytest
from click.testing import CliRunner
from tests import house_cases, houses, tables
from tests.small_house import MESSAGES, SETTINGS, remedy, small
from tests.starter import CASES, WHEN, case_bytes, house

from calmreply import House
from calmreply.analysis.answer import answer_of
from calmreply.analysis.changes import changes
from calmreply.analysis.diff import diff
from calmreply.analysis.showing import Side, row_of
from calmreply.cli.app import main
from calmreply.findings import CalmreplyError
from calmreply.house.diff import affected
from calmreply.house.files import copy_starter
from calmreply.policy.decide import Engine
from calmreply.policy.front import F, Rule, Section, business_days, give, min_, money, nothing, refund, voucher

CHUNKS = 4
GATE = 32
DELIVERY = "policy/50-delivery.yaml"


# -- random houses -----------------------------------------------------------------------------------------------------


def mutant(policy, seed):
    """The policy with one thing changed, and what."""
    dice = random.Random(f"{seed}/mutant")
    sections = [i for i, s in enumerate(policy.sections) if s.rules]
    how = dice.choice(["drop", "swap", "copy", "then", "when", "limit", "because"])
    if how == "limit" or not sections:
        return replace(policy, limits=policy.limits[1:]), "limit"
    at = dice.choice(sections)
    section = policy.sections[at]
    rules = list(section.rules)
    one, other = dice.randrange(len(rules)), dice.randrange(len(rules))
    if how == "drop":
        del rules[one]
    elif how == "swap":
        rules[one], rules[other] = rules[other], rules[one]
    elif how == "copy":
        rules.insert(other, replace(rules[one], id="copy"))
    elif how == "then":
        rules[one] = replace(rules[one], then=rules[other].then)
    elif how == "when":
        rules[one] = replace(rules[one], when=rules[other].when)
    else:
        rules[one] = replace(rules[one], because="for another reason")
    listed = list(policy.sections)
    listed[at] = replace(section, rules=tuple(rules))
    return replace(policy, sections=tuple(listed)), how


def _known(row):
    units = (row.case, *row.issues, *(item for issue in row.issues for item in issue.items or ()))
    return not any(u.unknown for u in units) and all(i.items is not None for i in row.issues)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_a_region_is_shown_and_equal_is_never_said_in_vain(chunk, pytestconfig, capsys):
    count = 1000 if pytestconfig.getoption("--houses") > 1000 else GATE
    seen = Counter()
    for seed in range(chunk, count, CHUNKS):
        old, calendars = houses.house(seed)
        new, how = mutant(old, seed)
        a, b = Engine(old, calendars, warm=None), Engine(new, calendars, warm=None)
        found = diff(Side(old, None, a), Side(new, None, b), steps=300_000)
        seen[found.state] += 1
        assert how != "because" or found.state == "equal", seed
        assert (found.state == "differs") == bool(found.regions), seed
        assert found.state != "unknown" or found.reasons, seed
        for region in found.regions:
            seen["regions"] += 1
            one = answer_of(old, a.decide(*row_of(old.layout, region.values)))
            two = answer_of(new, b.decide(*row_of(new.layout, region.values)))
            assert one != two, (seed, region)
        if found.state in {"differs", "unknown"}:
            continue
        for row, view in house_cases.cases(old, seed, 200):
            if found.state == "equal-when-known" and not _known(row):
                continue
            seen["compared"] += 1
            assert answer_of(old, a.decide(row, view)) == answer_of(new, b.decide(row, view)), (seed, how)
    with capsys.disabled():
        print(f"\ndiff of random houses: {dict(sorted(seen.items()))}")  # noqa: T201 - how much was looked at
    assert seen["regions"] + seen["compared"] > 0


def _side(policy):
    return Side(policy, None, Engine(policy, {}, warm=None))


@pytest.mark.parametrize("seed", range(40))
def test_small_tables_agree_with_every_case(seed):
    """Few enough values that every case can be put to both: equal means equal, and every region differs."""
    dice = random.Random(seed)
    old = tables.small_table(seed)
    rules = list(old.sections[0].rules)
    other = tables.small_table(seed + 1000).sections[0].rules
    rules[dice.randrange(len(rules))] = replace(dice.choice(other), id="new")
    new = replace(old, sections=(replace(old.sections[0], rules=tuple(rules)),))
    found = diff(_side(old), _side(new))
    a, b = _side(old), _side(new)
    differing = 0
    for _ in range(300):
        row = tables.row_of(old, tables.random_values(old, dice))
        differing += answer_of(old, a.engine.decide(*row)) != answer_of(new, b.engine.decide(*row))
    assert found.state in {"differs", "equal", "equal-when-known"}, found.reasons
    assert differing == 0 or found.state == "differs"


@pytest.mark.parametrize("how", ["amount", "swap", "narrow", "drop"])
def test_one_change_in_two_hundred_rules_is_one_small_difference(how):
    old, _ = tables.table(200)
    rules = list(old.sections[0].rules)
    changed = rules[120]
    if how == "amount":
        rules[120] = replace(changed, then=tables.rule(120, changed.when, 7777).then)
    elif how == "swap":
        rules[120], rules[121] = rules[121], rules[120]
    elif how == "narrow":
        extra = tables.compared(">=", "order.days", 100)
        rules[120] = replace(changed, when=type(changed.when)("and", (changed.when, extra), changed.when.kind))
    else:
        del rules[120]
    new = replace(old, sections=(replace(old.sections[0], rules=tuple(rules)),))
    found = diff(_side(old), _side(new))
    if how == "swap":
        assert found.state == "equal-when-known"  # two parts of a partition
        assert [c.how for c in found.changes] == ["moved"]
    elif how == "amount":
        assert found.state == "differs"
        assert len(found.regions) == 1
        assert "gives refund" not in found.regions[0].where[0]
        assert (found.regions[0].old["1"]["gives"], found.regions[0].new["1"]["gives"]) == (
            ["refund 2.20 EUR (goodwill)"], ["refund 77.77 EUR (goodwill)"],
        )  # fmt: skip
    else:
        assert found.state in {"differs", "equal-when-known"}


# -- the starter house -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def earlier(tmp_path_factory):
    """The starter house with one threshold changed."""
    folder = tmp_path_factory.mktemp("diff") / "house"
    copy_starter(folder)
    path = folder / DELIVERY
    path.write_text(path.read_text(encoding="utf-8").replace("order.days_late > 30", "order.days_late > 20"), "utf-8")
    return House.load(folder)


def test_a_threshold_changed_is_the_range_between_with_a_witness(earlier):
    found = house().diff(earlier)
    assert found.differs
    assert [str(c) for c in found.policy.changes] == ["changed rule delivery/never-came: when"]
    assert {r.section for r in found.policy.regions} == {"delivery"}
    for region in found.policy.regions:
        assert region.exact
        assert all("order.days_late from 21 to 30" in w and "issue.want is refund" in w for w in region.where)
        assert 21 <= region.case["order"]["days_late"] <= 30
    again = house().diff(earlier)
    assert json.dumps(again.data()) == json.dumps(found.data())


def test_the_same_house_is_the_same():
    found = house().diff(house())
    assert found.same
    assert list(found.lines()) == ["the houses are the same"]


def test_recorded_cases_are_counted(earlier):
    recorded = [case_bytes(name) for name in CASES] + [b"{}"]
    late = house().diff(earlier).policy.regions[0].case
    found = affected(house(), earlier, [*recorded, late], as_of=WHEN)
    assert (found.cases, found.unread, found.affected) == (len(CASES) + 2, 1, 1)
    assert found.ids == (late["id"],)
    assert found.share == 1 / (len(CASES) + 1)
    same = affected(house(), house(), recorded, as_of=WHEN)
    assert (same.affected, same.share) == (0, 0.0)


# -- a small house -----------------------------------------------------------------------------------------------------


def _paid(amount, basis="statutory"):
    return remedy(give(refund(amount, basis=basis, to="original", arrives=business_days(3, 5))))


def test_amounts_that_differ_only_somewhere_are_compared_where_they_do():
    old = small(_paid(min_(F.issue.price, money("10 GBP"))))
    new = small(_paid(min_(F.issue.price, money("20 GBP"))))
    found = old.diff(new)
    assert found.differs
    assert found.policy.regions[0].where == (
        "issue.topic is complaint and issue.kind is late and issue.price at least 10.01 GBP",
    )


def test_a_fact_of_another_kind_makes_cases_incomparable():
    enums = {**SETTINGS["enums"], "topic": ["unknown", "question", "complaint", "praise", "cancel"]}
    found = small(remedy()).diff(small(remedy(), enums=enums))
    assert found.policy.state in {"unknown", "differs"}
    assert any("issue.topic" in x for x in found.policy.incomparable)


def test_a_reason_changes_no_decision():
    old, new = (
        small(remedy(), Section("gift", kind="remedy", per="issue", rules=[], default=nothing(because=why)))
        for why in ("no", "never")
    )
    found = old.diff(new)
    assert (found.policy.state, found.differs) == ("equal", False)
    assert [c.parts for c in found.policy.changes] == [("default because",)]
    assert "proved" in found.summary()


def test_a_message_reworded_is_wording_only():
    found = small(remedy()).diff(small(remedy(), messages=MESSAGES.replace("A lamp needs time", "Any lamp needs time")))
    assert found.policy.state == "equal"
    assert [(w.message, w.how, w.languages) for w in found.wording] == [("explain", "changed", ("en",))]
    assert found.summary().endswith("only the wording changed")


def test_a_limit_changed_is_no_proof_of_equality():
    limit = {"id": "most", "of": {"basis": "goodwill"}, "per": "case", "over": "trim", "because": "A bound."}
    gift = remedy(give(voucher(F.issue.price, basis="goodwill")))
    old, new = (small(gift, limits=[{**limit, "at": at}]) for at in ("20 GBP", "30 GBP"))
    found = old.diff(new)
    assert found.policy.state == "differs"
    assert "limits changed" in found.policy.reasons
    assert [str(c) for c in found.policy.changes] == ["changed limit most: at"]
    told = small(gift, limits=[{**limit, "at": "20 GBP", "because": "Another."}])
    assert old.diff(told).policy.state == "equal"
    high = [small(gift, limits=[{**limit, "at": at}]) for at in ("9000 GBP", "8000 GBP")]
    assert high[0].diff(high[1]).policy.state == "unknown"


def test_what_is_only_moved_is_told_as_moved():
    first = Rule("a", when=F.issue.level > 3, then=give(voucher(F.issue.price, basis="goodwill")), because="a")
    second = Rule("b", when=F.issue.level > 5, then=give(refund(F.issue.price, basis="goodwill", to="card",
                  arrives=business_days(1, 2))), because="b")  # fmt: skip

    def made(*rules):
        return small(Section("gift", kind="remedy", per="issue", rules=list(rules), default=nothing(because="no")))

    old, new = made(first, second), made(second, first)
    assert [str(c) for c in changes(old.parts.policy, new.parts.policy)] == ["moved rule gift/b"]
    found = old.diff(new)
    assert found.policy.regions[0].where == ("issue.level at least 6",)
    assert found.policy.regions[0].rules == ("a", "b")


# -- the command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def run(monkeypatch, earlier):
    """Run the command on houses that are loaded already."""
    known = {"starter": house(), "earlier": earlier}
    monkeypatch.setattr("calmreply.cli.diff._load", known.__getitem__)

    def go(*words):
        ran = CliRunner().invoke(main, ["diff", *map(str, words)])
        return ran.exit_code, ran.output

    return go


def test_the_command_exits_1_where_decisions_differ(run, tmp_path):
    code, out = run("starter", "earlier")
    assert code == 1
    assert out.splitlines()[0] == "changed rule delivery/never-came: when"
    assert out.splitlines()[-1].startswith("decisions differ: ")
    cases = tmp_path / "cases.jsonl"
    cases.write_bytes(b"".join(json.dumps(json.loads(case_bytes(n))).encode() + b"\n" for n in CASES))
    code, out = run("starter", "earlier", "--cases", cases, "--format", "json")
    data = json.loads(out)
    assert code == 1
    assert set(data) == {
        "old", "new", "decisions", "reasons", "incomparable", "changes", "regions", "wording", "channels", "other",
        "cases",
    }  # fmt: skip
    assert set(data["regions"][0]) == {"section", "where", "exact", "rules", "old", "new", "witness"}
    assert data["cases"]["read"] == len(CASES)


def test_the_command_exits_0_where_they_do_not(run):
    assert run("starter", "starter") == (0, "the houses are the same\n")


def test_what_is_no_house_is_misuse(tmp_path):
    for words in (["starter", str(tmp_path / "nowhere")], ["starter", "starter", "--cases", str(tmp_path / "none")]):
        ran = CliRunner().invoke(main, ["diff", *words])
        assert isinstance(ran.exception, CalmreplyError)
