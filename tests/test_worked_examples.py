"""The examples of docs/reference/semantics.md, each decided by the twin and by the engine."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from tests import model

from calmreply.calendar import Calendar, parse_hours
from calmreply.facts.declare import load_schema
from calmreply.facts.schema import PublicView, Row, Unit
from calmreply.policy.decide import Engine
from calmreply.policy.decision import read
from calmreply.policy.fingerprint import fingerprint
from calmreply.policy.load import load_policy
from calmreply.policy.result import Result
from calmreply.reader import read_yaml

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "semantics.md"
BLOCK = re.compile(r"^```yaml\n# (?:example )?(\w+): (\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CHUNK = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)
AS_OF = int(datetime.fromisoformat("2026-11-21T12:00:00+00:00").timestamp())
CALENDARS = {market: Calendar("Europe/London", parse_hours("mon-fri 09:00-17:30")) for market in (None, "uk", "it")}


class Example(NamedTuple):
    """One case under one house, and what is expected of it."""

    name: str
    house: str
    case: dict
    decision: dict


def page():
    """All examples of the page, in its order, and the findings it expects by house."""
    ground, house, case, examples, findings, count = "", "", {}, [], [], {}
    for number, what, body in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        if number == "ground":
            ground = body
        elif what == "house":
            house = on_ground(ground, body)
        elif what == "case":
            case = yaml.safe_load(body)
        elif what == "findings":
            findings.append((house, yaml.safe_load(body)))
        else:
            count[number] = count.get(number, 0) + 1
            examples.append(Example(f"{number}-{count[number]}", house, case, yaml.safe_load(body)))
    return examples, findings


def on_ground(ground, body):
    """The house of an example: its own parts, and those of the ground that it does not replace."""
    own = CHUNK.split(body)
    keys = {c.split(":")[0] for c in own}
    return "".join([*(c for c in CHUNK.split(ground) if c.split(":")[0] not in keys), *own])


def load(text):
    """The policy of a house, and all findings."""
    chunks = CHUNK.split(text)
    parts = {
        "house.yaml": "".join(c for c in chunks if not c.startswith("sections:")),
        "policy/all.yaml": "".join(c for c in chunks if c.startswith("sections:")),
    }
    nodes, faults = {}, []
    for name, part in parts.items():
        nodes[name], found = read_yaml(part, file=name)
        faults.extend(found)
    schema = load_schema(nodes["house.yaml"], file="house.yaml", faults=faults)
    if schema is None:
        return None, faults
    files = [("policy/all.yaml", nodes["policy/all.yaml"])]
    return load_policy(files, nodes["house.yaml"], schema, faults, sources=parts), faults


def encode(policy, kind, value, fields=()):
    """A value as a row holds it."""
    if value in ("unknown", "unavailable") and value not in kind.members:
        return None
    match kind.name:
        case "bool":
            return value
        case "enum":
            return kind.members.index(value)
        case "money":
            return round(100 * float(str(value).split()[0]))
        case "list":
            return tuple(tuple(encode(policy, f.kind, r.get(f.name, "unknown")) for f in fields) for r in value)
        case "date":
            return date.fromisoformat(str(value)).toordinal()
        case "datetime":
            return int(value.timestamp())
        case _:
            return int(value)


def column(policy, col, given, as_of):
    """(value, unknown, unavailable) of one column."""
    fact = policy.facts[col.fact]
    stated = given.get(col.fact, "unknown")
    value = encode(policy, fact.kind, stated, fact.fields)
    if value is None:
        return None, stated == "unknown", stated == "unavailable"
    if col.measure is not None:
        assert (col.measure, col.direction) == ("hours", "since"), "the examples measure hours since alone"
        value = as_of - value if col.kind.name == "duration" else (as_of - value) // 3600
    return value, False, False


def unit(policy, name, columns, given, as_of, **more):
    told = [column(policy, c, given, as_of) for c in columns]
    return Unit(name, tuple(v for v, _, _ in told), mask(u for _, u, _ in told), mask(a for *_, a in told), **more)


def mask(bits):
    return sum(1 << i for i, bit in enumerate(bits) if bit)


def rows(policy, case):
    """The row and the public view of a case."""
    layout = policy.layout
    as_of = int(case["as_of"].timestamp()) if "as_of" in case else AS_OF
    today = datetime.fromtimestamp(as_of, UTC).date()
    facts = {"case.currency": "GBP", "house.incident": "none", "case.today": today, **case.get("facts", {})}
    stated = [
        *facts,
        *(k for i in case["issues"] for k in i),
        *(k for i in case["issues"] for it in i.get("items", []) for k in it),
    ]
    known = {*policy.facts, "id", "items", "recorded", "case.today"}
    assert not set(stated) - known, f"no such fact: {set(stated) - known}"
    of_case, of_issue = layout.columns[: layout.n_case], layout.columns[: layout.n_case + layout.n_issue]
    issues = []
    for issue in case["issues"]:
        given = {**facts, **issue}
        items = tuple(
            unit(policy, f"{issue['id']}/{i}", layout.columns, {**given, **item}, as_of)
            for i, item in enumerate(issue.get("items", ()), 1)
        )
        recorded = tuple(issue.get("recorded", {}).items())
        issues.append(unit(policy, issue["id"], of_issue, given, as_of, items=items, recorded=recorded))
    whole = unit(policy, "case", of_case, facts, as_of)
    row = Row(whole, tuple(issues), "GBP", "uk", as_of, 740_000, 1, None, used=used(policy, case))
    thread = {"house.incident": "none", "thread.topic": "unknown", **case.get("thread", {})}
    view = tuple(encode(policy, c.kind, thread[c.name]) for c in layout.public)
    return row, PublicView(view, None, None, 1)


def used(policy, case):
    """What was used of limits before, in their order."""
    given = case.get("used", {})
    assert not set(given) - {x.id for x in policy.limits}
    found = [given.get(x.id, {}) for x in policy.limits]
    pairs = tuple((u.get("times", 0), round(100 * float(u.get("amount", "0").split()[0]))) for u in found)
    return pairs if given else ()


def short_give(give):
    """One thing given, in the words of the page."""
    words = [give.kind]
    if give.amount is not None:
        words.append(f"{give.amount / 100:.2f}")
    words.append(give.basis)
    words += ["to", give.to] if give.to else []
    words.append("in {}..{} {}".format(*give.arrives)) if give.arrives else None
    if give.dropped:
        words.append("dropped")
    elif give.kept != give.amount:
        words.append(f"kept {give.kept / 100:.2f}")
    words += ["say", give.message] if give.message else []
    return " ".join(words)


def short_result(result):
    """What is not empty of a result, as plain data."""
    told = {}
    for name, empty in zip(Result._fields[2:], (None, *Result._field_defaults.values()), strict=True):
        value = getattr(result, name)
        if value == empty:
            continue
        if name in {"gives", "charges"}:
            value = [short_give(g) for g in value]
        told[name] = list(value) if isinstance(value, tuple) else value
    return told


def short(decided):
    """A decision in the form of the page."""
    told = {f"{r.section} {r.unit}": short_result(r) for r in decided.results}
    if decided.public is not None:
        told["public"] = {k: v for k, v in short_result(decided.public).items() if k != "status"}
    told["asks"] = [" ".join(ask) for ask in decided.asks]
    told["person"] = list(decided.person)
    told["status"] = dict(decided.status)
    told["next"] = list(decided.next_step)
    assert (decided.person_by is not None) == bool(decided.person)
    return told


EXAMPLES, FINDINGS = page()


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda e: e.name)
def example(request):
    policy, faults = load(request.param.house)
    assert policy is not None, [f"{f.span} {f.code} {f.message}" for f in faults]
    row, view = rows(policy, request.param.case)
    expected = {"asks": [], "person": [], "next": ["case", "none"], **request.param.decision}
    return policy, row, view, expected


def test_the_twin_decides_as_the_page_says(example):
    policy, row, view, expected = example
    decided = model.decide(
        policy, row, view, CALENDARS, confirms=lambda u, _: ("confirm", "of this outcome") in u.recorded
    )
    assert short(decided) == expected


def test_the_engine_decides_as_the_page_says(example):
    policy, row, view, expected = example
    decided = read(policy, Engine(policy, CALENDARS).decide(really_confirmed(policy, row, view), view))
    assert short(decided) == expected


def really_confirmed(policy, row, view):
    """The row with `of this outcome` replaced by what would really be recorded for it."""
    proposed = model.decide(policy, row, view, CALENDARS).results

    def record(issue):
        if ("confirm", "of this outcome") not in issue.recorded:
            return issue
        result = next(r for r in proposed if r.unit == issue.id)
        return issue._replace(recorded=(("confirm", model.outcome_hash(result, row.currency)),))

    return row._replace(issues=tuple(record(issue) for issue in row.issues))


@pytest.mark.parametrize(("house", "expected"), FINDINGS, ids=["29", "33"])
def test_a_house_has_the_findings_that_the_page_says(house, expected):
    _, faults = load(house)
    found = {(f.code, name) for f in faults for name in re.findall(r"`([^`]*)`", f.message)[:1]}
    assert found == {(code, name) for code, names in expected.items() for name in names}


def fingerprints(house, *cases):
    """The fingerprints of some cases under one house of the page."""
    policy, _ = load(house)
    engine, told = Engine(policy, CALENDARS, house="a house"), []
    for case in cases:
        row, view = rows(policy, case)
        told.append(fingerprint(policy, engine.decide(row, view)))
    return told


def test_example_30_equal_facts_have_equal_fingerprints():
    house = next(e.house for e in EXAMPLES if e.name == "1-1")
    facts = {"order.status": "open", "order.paid": "20.00 GBP"}
    wanted = {"id": "1", "issue.want": "cancel"}
    one, *others = fingerprints(
        house,
        {"facts": facts, "issues": [wanted]},
        {"facts": facts, "issues": [{**wanted, "id": "another"}]},
        {"facts": {**facts, "customer.standing": "member"}, "issues": [wanted]},  # which nobody reads
        {"facts": facts, "issues": [wanted], "as_of": datetime.fromisoformat("2026-11-21T12:01:00+00:00")},
    )
    assert others == [one] * 3


def test_example_30_other_facts_have_other_fingerprints():
    house = next(e.house for e in EXAMPLES if e.name == "1-1")
    paid, issues = {"order.paid": "20.00 GBP"}, [{"id": "1", "issue.want": "cancel"}]
    told = fingerprints(
        house,
        {"facts": paid, "issues": issues},
        {"facts": {**paid, "order.status": "unavailable"}, "issues": issues},
        {"facts": {**paid, "order.status": "packed"}, "issues": issues},
        {"facts": {**paid, "order.status": "open"}, "issues": issues},
        {"facts": {"order.paid": "20.01 GBP", "order.status": "open"}, "issues": issues},
        {"facts": {**paid, "order.status": "open"}, "issues": issues * 2},
    )
    assert len(set(told)) == len(told)


def test_the_page_has_an_example_for_all_thirty_one_and_each_number_has_its_part():
    numbers = {int(e.name.split("-")[0]) for e in EXAMPLES} | {29, 30}
    assert numbers >= set(range(1, 32))
    headings = re.findall(r"^## (S[0-9]+) ", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert headings == [f"S{n}" for n in range(1, 20)]
