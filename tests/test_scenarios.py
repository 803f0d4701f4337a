"""Scenarios: read with places, run against the house, told so that a person can mend them."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from tests.starter import house

from calmreply.cli.app import main
from calmreply.house.files import starter_folder
from calmreply.house.scenarios import CODES, read_scenarios
from calmreply.testing import Coverage, run_scenario, run_scenarios

GOOD = """\
scenarios:
  - scenario: late
    about: A parcel that is late.
    given:
      market: si
      locale: sl
      contact: {channel: email, at: "2026-11-20T12:00:00Z"}
      issues: [{topic: complaint, kind: late, fault: carrier}]
      order: {id: KQ-1, total: 42.00 EUR, status: sent, shipping_paid: 4.90 EUR, days_late: 5}
    expect:
      status: decided:none
      stance: apologise
      rules: {delivery: late-on-the-way, goodwill: first-time}
      gives:
        - {kind: refund, amount: 4.90 EUR, basis: contractual}
        - voucher
      promises: parcel-news
    replies:
      - {channel: email, locale: en, says: ["refunded the delivery charge of €4.90"], never: [unfortunately]}
"""


@pytest.fixture
def folder(tmp_path):
    """A folder with one file of scenarios: ``write`` its text, and read it for the starter house."""

    def write(text, name="a.yaml"):
        (tmp_path / "scenarios").mkdir(exist_ok=True)
        (tmp_path / "scenarios" / name).write_text(text, encoding="utf-8")
        return tmp_path

    return write


def run(folder, names=""):
    return run_scenarios(folder, house(), names=names)


def one_failure(folder):
    """The one failure of the one scenario."""
    ((result,), findings) = run(folder)[:2]
    assert not findings
    (failure,) = result.failures
    return failure


def test_every_scenario_of_the_starter_house_passes_and_every_section_is_reached():
    found = run_scenarios(starter_folder(), house())
    assert found.ok, "\n".join(f.show() for r in found.results for f in r.failures)
    assert 20 <= len(found.results) <= 60
    reached = {name.split()[1] for r in found.results for name in r.reached if name.startswith("rule ")}
    assert reached == {s.name for s in house().parts.policy.sections}
    assert found.coverage.percent >= 70


def test_a_scenario_that_is_as_expected_passes_and_reaches_its_rules(folder):
    (result,) = run(folder(GOOD)).results
    assert result.failures == ()
    assert "rule delivery late-on-the-way" in result.reached
    assert "message give-shipping-back" in result.reached
    assert "part delivery late-on-the-way 0 true" in result.reached
    assert "part delivery late-in-a-strike 1 false" in result.reached
    assert "rule delivery came-late" not in result.reached


@pytest.mark.parametrize(
    ("old", "new", "line", "code", "expected", "got"),
    [
        ("decided:none", "needs", 11, "SCN710", ("needs",), ("decided:none",)),
        ("stance: apologise", "stance: listen", 12, "SCN710", ("listen",), ("apologise",)),
        ("delivery: late-on-the-way", "delivery: came-late", 13, "SCN710", ("came-late",), ("late-on-the-way",)),
        (
            "amount: 4.90 EUR, basis",
            "amount: 5.90 EUR, basis",
            15,
            "SCN710",
            ("refund 5.90 EUR contractual", "voucher"),
            ("refund 4.90 EUR contractual to original", "voucher"),
        ),
        ("        - voucher\n", "", 15, "SCN710", ("refund 4.90 EUR contractual",),
         ("refund 4.90 EUR contractual", "voucher 5.00 EUR goodwill")),
        ("promises: parcel-news", "promises: []", 17, "SCN710", (), ("parcel-news",)),
        ("delivery charge of €4.90", "delivery charge of €5.90", 19, "SCN711", (), ()),
        ("[unfortunately]", '["SHOULD not  pay"]', 19, "SCN711", (), ()),
    ],
)  # fmt: skip
def test_what_is_not_as_expected_is_told_with_its_place_and_both_sides(folder, old, new, line, code, expected, got):
    assert old in GOOD
    failure = one_failure(folder(GOOD.replace(old, new)))
    assert failure.finding.code == code
    assert failure.finding.span.line == line
    assert (failure.expected, failure.got) == (expected, got)
    assert f"scenarios/a.yaml:{line}:" in failure.show()


def test_a_difference_reads_like_one():
    failure = one_failure_of_gives()
    assert list(failure.difference()) == [
        "- refund 5.90 EUR contractual",
        "  voucher",
        "+ refund 4.90 EUR contractual to original",
    ]
    assert "decided by stance `carrier`, delivery `late-on-the-way`" in failure.finding.help


def one_failure_of_gives():
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "scenarios").mkdir()
        text = GOOD.replace("amount: 4.90 EUR, basis", "amount: 5.90 EUR, basis")
        (Path(place) / "scenarios" / "a.yaml").write_text(text, encoding="utf-8")
        return one_failure(place)


def test_a_reply_that_says_other_words_is_shown_whole(folder):
    failure = one_failure(folder(GOOD.replace("of €4.90", "of €9")))
    assert "As a thank-you for your patience" in failure.text
    assert "    | Kind regards," in failure.show()


def test_words_are_found_whatever_their_case_and_blanks(folder):
    """A no-break space in front of a euro sign is a blank to who writes a scenario."""
    text = GOOD.replace("locale: en, says: [", 'locale: sl, says: ["4,90 € NA ENAK", ')
    text = text.replace(', "refunded the delivery charge of €4.90"', "")
    assert run(folder(text)).ok


def test_the_whole_text_may_be_what_must_be(folder):
    text = GOOD[: GOOD.index("    replies:")] + "    replies:\n      - {channel: x, locale: en, text: hello}\n"
    failure = one_failure(folder(text))
    assert failure.finding.message.endswith("the reply on x in en is another text")
    said = json.dumps(failure.text)
    assert run(folder(text.replace("text: hello", f"text: {said}"))).ok


def test_an_exact_scenario_expects_all_there_is(folder):
    text = GOOD.replace("      promises: parcel-news\n", "      exact: true\n")
    (result,) = run(folder(text)).results
    assert [(f.finding.message, f.got) for f in result.failures] == [
        ("`late` is exact and does not expect promises", ("parcel-news",)),
        ("`late` is exact and does not expect a rule of stance", ("carrier",)),
    ]


def test_a_base_is_laid_under_a_case(folder):
    text = GOOD + (
        "  - scenario: hardly\n    base: late\n    given: {order: {days_late: 2}}\n"
        "    expect: {rules: {delivery: hardly-late}, gives: []}\n"
        "  - scenario: in-a-file\n    base: cases/one.json\n    expect: {stance: thank}\n"
    )
    root = folder(text)
    (root / "cases").mkdir()
    case = {
        "id": "c-9",
        "contact": {"channel": "email", "at": "2026-11-20T12:00:00Z"},
        "issues": [{"topic": "praise"}],
    }
    (root / "cases" / "one.json").write_text(json.dumps(case), encoding="utf-8")
    found = run(root)
    assert found.ok, [f.show() for r in found.results for f in r.failures] + [f.show() for f in found.findings]
    assert [r.scenario.case["id"] for r in found.results] == ["late", "late", "c-9"]


def test_a_scenario_may_name_neither_contact_nor_id(folder):
    text = (
        'scenarios:\n  - scenario: praise\n    as_of: "2026-11-20T12:00:00Z"\n    given: {issues: [{topic: praise}]}\n'
    )
    (result,) = run(folder(text + "    expect: {stance: thank}\n")).results
    assert result.failures == ()
    assert result.scenario.case == {"issues": [{"topic": "praise"}], "id": "praise", "contact": {"channel": "email"}}


def test_values_without_quotes_are_what_json_would_have(folder):
    text = GOOD.replace(
        "kind: late, fault", "photo_seen: true, asked_by: 3, in_stock: ~, about: null, kind: late, fault"
    )
    (scenario,), _ = read_scenarios(folder(text), house())
    issue = scenario.case["issues"][0]
    assert (issue["photo_seen"], issue["asked_by"], issue["in_stock"], issue["about"]) == (True, 3, None, None)
    (scenario,), _ = read_scenarios(folder(GOOD.replace("id: KQ-1,", 'id: "17",')), house())
    assert scenario.case["order"]["id"] == "17"


FAULTS = [
    ("scenario: late", "scenario: Late One", 2, 15, "SCN701", "`late-by-the-carrier`"),
    ("late-on-the-way,", "late-on-the-wax,", 13, 25, "SCN702", "did you mean `late-on-the-way`?"),
    ("delivery: late", "delivry: late", 13, 15, "SCN702", "did you mean `delivery`?"),
    ("- voucher", "- vaucher", 16, 11, "SCN702", "did you mean `voucher`?"),
    ("status: decided:none", "status: decided:nine", 11, 15, "SCN702", "`decided:none`"),
    ("channel: email, locale", "channel: emial, locale", 19, 19, "SCN702", "did you mean `email`?"),
    ("locale: en,", "locale: xx,", 19, 34, "SCN702", "`en`"),
    ("promises: parcel-news", "promises: parcel-new", 17, 17, "SCN702", "did you mean `parcel-news`?"),
    ("kind: late, fault", "kind: lat, fault", 8, 41, "SCN703", "did you mean `late`?"),
    ("days_late: 5}", "days_lat: 5}", 9, 82, "SCN703", "days_late"),
    ("42.00 EUR", "42.00", 9, 32, "SCN703", "EUR"),
    (', at: "2026-11-20T12:00:00Z"', "", 2, 15, "SCN704", "as_of"),
    ("    given:", "    as_of: tomorrow\n    given:", 4, 12, "SCN704", "2026-11-20T12:00:00Z"),
    ("    given:", "    as_of: 2026-11-20T12:00:00\n    given:", 4, 12, "SCN704", "zone"),
    ("    given:", "    base: nowhere\n    given:", 4, 11, "SCN706", "known here: `late`"),
    ("    given:", "    base: lat\n    given:", 4, 11, "SCN706", "did you mean `late`?"),
    ("    given:", "    base: late\n    given:", 4, 11, "SCN706", "stands by itself"),
    ("amount: 4.90 EUR, basis", "amount: 4.90, basis", 15, 34, "SCN707", "EUR"),
    ("    expect:", "    expects:", 10, 5, "POL124", "did you mean `expect`?"),
    ("      stance: apologise", "      stanse: apologise", 12, 7, "POL124", "did you mean `stance`?"),
    ("basis: contractual", "basis: contractul", 15, 51, "SCN702", "did you mean `contractual`?"),
    (', says: ["refunded the delivery charge of €4.90"], never: [unfortunately]', "", 19, 9, "SCN705", "says"),
]


@pytest.mark.parametrize(("old", "new", "line", "col", "code", "help_"), FAULTS)
def test_a_fault_in_a_file_is_told_with_its_place_and_a_way_out(folder, old, new, line, col, code, help_):
    assert old in GOOD
    scenarios, findings = read_scenarios(folder(GOOD.replace(old, new)), house())
    assert scenarios == ()
    (finding,) = findings
    assert (finding.code, finding.span.line, finding.span.col) == (code, line, col), finding.show()
    assert help_ in finding.help, finding.help
    assert finding.line or code == "POL124"  # the reader tells no line of a key whose value stands below it


def test_a_name_that_stands_twice_is_told_with_the_other_place(folder):
    folder(GOOD)
    _, (finding,) = read_scenarios(folder(GOOD, "b.yaml"), house())
    assert finding.code == "SCN701"
    assert finding.span.file == "scenarios/b.yaml"
    assert "scenarios/a.yaml:2" in finding.help


def test_a_scenario_that_expects_nothing_is_told(folder):
    text = GOOD[: GOOD.index("    expect:")]
    _, (finding,) = read_scenarios(folder(text), house())
    assert (finding.code, finding.span.line) == ("SCN705", 2)


def test_more_scenarios_than_one_can_read_are_not_read(folder, monkeypatch):
    from calmreply.house import scenario_file

    monkeypatch.setattr(scenario_file, "MOST_SCENARIOS", 2)
    more = "".join(f"  - {{scenario: s-{n}, base: late, expect: {{stance: apologise}}}}\n" for n in range(3))
    scenarios, (finding,) = read_scenarios(folder(GOOD + more), house())
    assert len(scenarios) == 2
    assert (finding.code, finding.span.line) == ("SCN708", 21)


def test_the_other_scenarios_of_a_faulty_file_are_read_all_the_same(folder):
    more = "  - {scenario: other, base: late, expect: {stance: apologise}}\n"
    scenarios, findings = read_scenarios(folder(GOOD.replace("- voucher", "- vaucher") + more), house())
    assert [s.name for s in scenarios] == ["other"]
    assert len(findings) == 1


def test_a_case_that_cannot_be_answered_fails_its_scenario(folder, monkeypatch):
    from calmreply.findings import RenderError

    def refuse(*_, **__):
        raise RenderError("no wording fits", help="give it a shorter one")

    (scenario,), _ = read_scenarios(folder(GOOD), house())
    monkeypatch.setattr("calmreply.house.house.House.reply", refuse)
    failures = run_scenario(house(), scenario).failures
    assert {f.finding.code for f in failures} == {"SCN712"}
    assert failures[0].finding.message == "`late` cannot be answered: no wording fits"


def test_coverage_counts_each_part_both_ways(folder):
    found = run(folder(GOOD))
    coverage = found.coverage
    done, total = coverage.counts("rule")
    assert total == sum(len(s.rules) + (s.default is not None) for s in house().parts.policy.sections)
    assert 0 < done < total
    assert "delivery: came-late" in {p.text for p in coverage.never("rule")}
    assert any("never true" in p.text for p in coverage.never("part"))
    assert Coverage(house()).percent == 0
    data = coverage.data()
    assert data["rules_and_defaults"]["of"] == total
    assert len(data["rules_and_defaults"]["never"]) == total - done
    shown = "\n".join(coverage.lines(most=3))
    assert f"rule coverage {coverage.percent} %: {done} of {total} rules and defaults" in shown
    assert f"  and {total - done - 3} more" in shown


# -- the command -------------------------------------------------------------------------------------------------------


def called(*args):
    return CliRunner().invoke(main, ["test", *map(str, args)])


@pytest.fixture
def small(folder, monkeypatch):
    """A folder with one file of scenarios, run on the starter house, which is not loaded again for each."""
    monkeypatch.setattr("calmreply.house.house.House.load", lambda _folder: house())
    return folder


def test_the_command_says_what_passed_and_what_is_reached(small):
    result = called(small(GOOD))
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == "1 scenario passed, 0 failed"
    assert result.stdout.startswith("rule coverage ")


def test_the_command_fails_with_the_difference(small):
    result = called(small(GOOD.replace("amount: 4.90 EUR, basis", "amount: 5.90 EUR, basis")))
    assert result.exit_code == 1
    assert result.stdout.splitlines()[:2] == [
        "scenarios/a.yaml:15:9: SCN710 `late`: `gives` is not as expected",
        "  |         - {kind: refund, amount: 5.90 EUR, basis: contractual}",
    ]
    assert "    - refund 5.90 EUR contractual" in result.stdout
    assert result.stdout.splitlines()[-1] == "0 scenarios passed, 1 failed"


def test_the_command_runs_some_by_name_and_prints_data(small):
    root = small(GOOD + "  - {scenario: other, base: late, expect: {stance: listen}}\n")
    result = called(root, "-k", "late", "--format", "json")
    assert result.exit_code == 0
    data = json.loads(result.stdout)
    assert [s["scenario"] for s in data["scenarios"]] == ["late"]
    assert (data["passed"], data["failed"], data["findings"]) == (1, 0, [])
    data = json.loads(called(root, "--format", "json").stdout)
    (failure,) = data["scenarios"][1]["failures"]
    assert (failure["code"], failure["line"], failure["expected"], failure["got"]) == (
        "SCN710", 20, ["listen"], ["apologise"],
    )  # fmt: skip
    assert called(root, "-k", "nothing-like-it").stdout.startswith("no scenarios whose name holds `nothing-like-it`")


def test_the_command_fails_where_a_file_cannot_be_read(small):
    result = called(small(GOOD.replace("- voucher", "- vaucher")), "--format", "json")
    assert result.exit_code == 1
    assert [f["code"] for f in json.loads(result.stdout)["findings"]] == ["SCN702"]


def test_every_code_of_this_room_is_documented_in_one_line():
    assert all(code.startswith("SCN7") and text and text[-1] != "." for code, text in CODES.items())
