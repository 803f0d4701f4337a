"""What was proved of random houses never happens in any of their cases; and the bit index decides them alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from tests import house_cases, houses

from calmreply.analysis.reading import Reader
from calmreply.analysis.report import prove
from calmreply.analysis.sections import View, ask
from calmreply.policy import index as indexed
from calmreply.policy.compile import Compiled
from calmreply.policy.decide import Engine
from calmreply.policy.general import Run
from calmreply.policy.kleene import Fault, Scene, value
from calmreply.policy.model import Claim

CHUNKS = 4
GATE = 48


def _count(config: pytest.Config) -> int:
    return 2000 if config.getoption("--houses") > 1000 else GATE


def _claiming(policy):
    """The policy with claims about each of its granting sections: what no rule gives, also where another rule holds."""
    sections = []
    for section in policy.sections:
        kinds = sorted({g.kind for o in (*(r.then for r in section.rules), section.default) if o for g in o.give})
        claims = [Claim("never", section.name, "kind", k) for k in kinds]
        claims += [Claim("never", section.name, "kind", k, when=r.when) for k in kinds for r in section.rules]
        granting = section.kind in {"verdict", "remedy"}
        sections.append(replace(section, claims=tuple(claims)) if granting else section)
    return replace(policy, sections=tuple(sections))


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_what_is_proved_never_happens(chunk, pytestconfig, capsys):
    seen = Counter()
    for seed in range(chunk, _count(pytestconfig), CHUNKS):
        policy, _ = houses.house(seed)
        policy = _claiming(policy)
        compiled, reader = Compiled(policy), Reader(policy)
        found = {p.section.name: ask(View(p, reader), absent=True, steps=300_000) for p in compiled.parts}
        proofs = [
            p.claim for p in prove(policy, compiled=compiled, reader=reader, steps=300_000) if p.state == "proved"
        ]
        seen["proved"] += len(proofs)
        for row, _ in house_cases.cases(policy, seed, 12):
            run = Run(compiled, row)
            for made in run.decide():
                told = found[made.part.section.name]
                if made.status in {4, 5} and made.part.section.kind != "forbid":  # decided, settled
                    assert not told.idle, (seed, made.part.section.name)
                    reached = [i - 1 for i in made.choice if i > 0]
                    assert not {*reached} & {*(told.dead or ())}, (seed, made.part.section.name, reached)
                    seen["reached"] += len(reached)
                _check_claims(policy, proofs, made, row, run, seed)
        seen["dead"] += sum(len(a.dead or ()) for a in found.values())
    with capsys.disabled():
        print(f"\nproved and never seen: {dict(seen)}")  # noqa: T201 - how much was looked at
    assert seen["proved"] > 0
    assert seen["reached"] > 0


def _check_claims(policy, proofs, made, row, run, seed):
    given = {g.grant.kind for g in made.granted if g.given}
    for claim in proofs:
        if claim.section != made.part.section.name or claim.name not in given:
            continue
        assert claim.when is not None, (seed, claim.section, claim.name)
        unit = row.case
        if made.path:
            unit = row.issues[made.path[0]]
            unit = (unit.items or ())[made.path[1]] if len(made.path) > 1 else unit
        layout = policy.layout
        scene = Scene(policy, layout, layout.index, row, made.path, unit, run.readings, currency=row.currency)
        try:
            truth = value(claim.when, scene)
        except Fault:
            continue
        assert truth is not True, (seed, claim.section, claim.name)


def test_the_index_decides_random_houses_alike(monkeypatch):
    monkeypatch.setattr(indexed, "MOST_PLAIN", 0)
    monkeypatch.setattr(indexed, "_FEW", 0)
    used = 0
    for seed in range(60):
        policy, calendars = houses.house(seed)
        engine = Engine(policy, calendars, warm=0)
        for row, view in house_cases.cases(policy, seed, 12):
            engine.decide(row, view)
            assert engine.decide(row, view) == engine.decide_generally(row, view), seed
        used += any(engine.compiled.indexes)
    assert used > 10
