"""What no decision may hang on: channel, language, stars, name, letters of the message. Shown, and shown to be seen."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from tests.starter import house

from calmreply.cli.app import main
from calmreply.house.house import House
from calmreply.house.scenarios import CODES
from calmreply.testing import PROOFS, CaseMaker, prove
from calmreply.testing.building import make_house
from calmreply.testing.chance import stable_choices
from calmreply.testing.proofs import _outcome
from calmreply.testing.variations import VARIATIONS

STARS = (None, 1, 2, 3, 4, 5)
BATCHES = 4
STAR_CASES = 10_000


def scale(config):
    """How much more than in the gate is run: 1 there, 50 at night."""
    return max(1, config.getoption("--houses") // 400)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_ten_thousand_cases_are_decided_alike_whatever_the_stars(batch, pytestconfig):
    h, maker = house(), CaseMaker(house())
    bases = (STAR_CASES // len(STARS) // BATCHES + 1) * scale(pytestconfig)
    decided = 0
    for n in range(batch * bases, (batch + 1) * bases):
        data = maker.make(stable_choices(15, n))
        contact = data["contact"]
        thread = contact.get("thread") or {"text": "", "topic": "complaint"}
        found = set()
        for stars in STARS:
            case = h.case({**data, "contact": {**contact, "thread": {**thread, "rating": stars}}})
            found.add(_outcome(h.decide(case, as_of=case.contact.at)))
            decided += 1
        assert len(found) == 1, data
    assert decided * BATCHES >= STAR_CASES


def test_nothing_that_is_told_otherwise_changes_a_decision_of_the_starter_house(pytestconfig):
    proved = prove(house(), cases=100 * scale(pytestconfig))
    assert proved.ok, [(str(v.finding), v.data()) for v in proved.violations]
    assert tuple(proved.shown) == PROOFS
    assert min(proved.shown.values()) >= proved.cases // 2


def test_nor_of_any_small_house(pytestconfig):
    for n in range(8 * scale(pytestconfig)):
        proved = prove(make_house(stable_choices(4, n)), cases=20, seed=n)
        assert proved.ok, (n, [(str(v.finding), v.data()) for v in proved.violations])


def watched(read):
    """A `House.decide` that looks at something it must not: where ``read`` says so, the case is read as praise."""
    real = House.decide

    def decide(self, case, *, as_of):
        if read(case):
            issues = tuple(i.model_copy(update={"topic": "praise"}) for i in case.issues)
            case = self.case(case.model_copy(update={"issues": issues}))
        return real(self, case, as_of=as_of)

    return decide


PLANTED = {
    "channel": lambda c: c.contact.channel == "sms",
    "language": lambda c: c.locale == "it",
    "stars": lambda c: c.contact.thread is not None and (c.contact.thread.rating or 5) <= 2,
    "name": lambda c: c.customer is not None and c.customer.addressee == "feminine",
    "text": lambda c: c.contact.text.isupper(),
}


@pytest.mark.parametrize("name", PLANTED)
def test_an_engine_that_looks_where_it_must_not_is_caught(name, monkeypatch):
    monkeypatch.setattr(House, "decide", watched(PLANTED[name]))
    proved = prove(house(), cases=40, only=[name])
    assert not proved.ok
    violation = proved.violations[0]
    code = next(v.code for v in VARIATIONS if v.name == name)
    assert violation.finding.code == code
    assert code in CODES
    assert violation.difference
    # What is shown is small: nothing is left that does not matter.
    assert len(violation.case["issues"]) == 1
    assert "history" not in violation.case
    assert set(violation.case) <= {"id", "contact", "issues", "customer", "locale", "market"}
    differs = [key for key in violation.case if violation.case[key] != violation.second[key]]
    assert len(differs) <= 1


@pytest.mark.parametrize("name", PLANTED)
def test_each_proof_sees_its_own_violation_alone(name, monkeypatch):
    monkeypatch.setattr(House, "decide", watched(PLANTED[name]))
    others = [proof for proof in PLANTED if proof != name]
    assert prove(house(), cases=30, only=others).ok


def test_a_language_that_states_other_facts_is_caught(monkeypatch):
    real = House.reply

    def reply(self, decision, *, channel, locale=None, register=None, used=()):
        made = real(self, decision, channel=channel, locale=locale, register=register, used=used)
        return made._replace(text=made.text.replace("2", "3")) if locale == "sl" else made

    monkeypatch.setattr(House, "reply", reply)
    proved = prove(house(), cases=60, only=["replies"])
    assert {v.finding.code for v in proved.violations} == {"SCN756"}
    violation = proved.violations[0]
    assert "sl" in {violation.case["locale"], violation.second["locale"]}
    (one,) = violation.difference
    assert one[0] == "facts"
    assert one[1] != one[2]


def test_a_case_that_cannot_be_answered_is_told(monkeypatch):
    from calmreply.findings import CaseError

    def refuse(_self, _data):
        raise CaseError("not today", path="contact")

    monkeypatch.setattr(House, "case", refuse)
    proved = prove(house(), cases=2)
    assert [v.finding.code for v in proved.violations] == ["SCN757", "SCN757"]
    assert "case 0 of seed 0 cannot be answered" in proved.violations[0].finding.message


def test_the_same_seed_shows_the_same_and_progress_is_told():
    told = []
    first = prove(house(), cases=5, seed=9, progress=told.append)
    assert told == [1, 2, 3, 4, 5]
    assert prove(house(), cases=5, seed=9) == first
    assert prove(house(), cases=3, seed=9, first=2).shown == prove(house(), cases=3, seed=9, first=2).shown


# -- the command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def loaded(monkeypatch):
    """`House.load` gives the starter house, so that no test loads it again."""
    monkeypatch.setattr(House, "load", lambda _folder: house())


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Nothing but what is deep is checked: the rest has tests of its own."""
    monkeypatch.setattr(House, "check", lambda _self: ())


def check(*args):
    return CliRunner().invoke(main, ["check", "house", "--deep", *args])


@pytest.mark.usefixtures("loaded")
def test_check_deep_says_what_was_shown():
    result = check("--cases", "20", "--seed", "5")
    assert result.exit_code == 0, result.output
    (line,) = [x for x in result.stdout.splitlines() if x.startswith("shown on")]
    assert line.startswith("shown on 20 generated cases (seed 5): channel on 20, language on 20, stars on ")
    assert line.endswith("nothing speaks against it")
    assert not result.stderr


@pytest.mark.usefixtures("loaded")
def test_check_deep_prints_both_cases_of_a_violation(monkeypatch):
    monkeypatch.setattr(House, "decide", watched(PLANTED["channel"]))
    result = check("--cases", "30")
    assert result.exit_code == 1
    assert "SCN751 the channel of a case changes rules.stance" in result.stdout
    case = next(x for x in result.stdout.splitlines() if x.startswith("  case: "))
    assert json.loads(case.removeprefix("  case: "))["contact"]["channel"]
    assert "  then: {" in result.stdout
    assert "speak against it" in result.stdout
    data = json.loads(check("--cases", "30", "--format", "json").stdout)
    assert "SCN751" in {f["code"] for f in data["findings"]}
    assert data["deep"]["violations"][0]["proof"] == "channel"


@pytest.mark.usefixtures("loaded")
def test_check_without_deep_runs_no_cases():
    result = CliRunner().invoke(main, ["check", "house", "--format", "json"])
    assert "deep" not in json.loads(result.stdout)


def test_a_terminal_sees_a_bar(monkeypatch):
    import io
    import sys

    from calmreply.cli.testing import prove_house

    screen = io.StringIO()
    screen.isatty = lambda: True
    monkeypatch.setattr(sys, "stderr", screen)
    prove_house(house(), 3, 0)
    assert "cases" in screen.getvalue()
    assert "100%" in screen.getvalue()
