"""How fast one decision is with 20 and with 1,000 rules, in one run with other rule engines.

All get the same table (first match, six facts: kind, days, amount, prior, granted, tier) and the same cases, and all
must name the rule that the reference names before anything is timed. Money is whole cents in every one of them.

* ours: `Engine.decide` on a prepared row: the whole decision (status, amounts, limits, what is needed and asked), not
  the rule alone. The row is prepared beforehand, as the others' facts are.
* zen-engine: a JDM decision table, hit policy `first`, loaded once by a static loader, `evaluate(key, facts)`.
* cel-python: the rules as one chain of conditional expressions, compiled once, evaluated on converted facts.
* common-expression-language: the same chain, compiled once by its Rust core.
* rule-engine: the same chain in its own grammar, compiled once.
* cedarpy: one policy a rule, parsed once where it can be; first match is told from the determining policies.

What is not installed is left out, with a line that says so. Rounds are interleaved; the figures are CPU time, the
median of rounds, in microseconds a decision. The others are timed with 20 rules.

    python benchmarks/decide_scale.py [--json FILE] [--rounds N]
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.tables import COLUMNS, KINDS, random_values, row_of, table

from calmreply.policy.decide import Engine
from calmreply.policy.decision import read

if TYPE_CHECKING:
    from calmreply.policy.model import Policy

CASES = 400
TARGETS = {"decide_20": 0.2, "decide_1000": 5.0}
"""Of the fastest rival's time; in microseconds."""
NAMES = {name: name.partition(".")[2] for name in COLUMNS}
Decider = Callable[[Any], Any]


def bounds_of(policy: Policy) -> list[dict[str, tuple[int | None, int | None] | list[int]]]:
    """Each rule as ranges and sets of members: what a table of any engine holds."""
    found = []
    for rule in policy.sections[0].rules:
        cells: dict[str, Any] = {}
        parts = rule.when.args if rule.when.op == "and" else () if rule.when.op == "const" else (rule.when,)
        for p in parts:
            name = NAMES[p.args[0].args[0]]  # type: ignore[union-attr,index]
            values = [a.args[0] for a in p.args[1:]]  # type: ignore[union-attr]
            if p.op == "in":  # type: ignore[union-attr]
                cells[name] = list(values)
                continue
            low, high = cells.get(name, (None, None))
            cells[name] = (values[0], high) if p.op == ">=" else (low, values[0])  # type: ignore[union-attr]
        found.append(cells)
    return found


def plain(values: dict[str, object]) -> dict[str, Any]:
    """A case's facts as the others take them: members as text."""
    found = {NAMES[n]: v for n, v in values.items()}
    return {**found, "kind": KINDS[found["kind"]]}  # type: ignore[index]


def chain(rules: list[dict[str, Any]], *, python: bool) -> str:
    """The rules as one conditional expression, in CEL or in rule-engine's grammar."""
    joined, either = (" and ", " or ") if python else (" && ", " || ")
    found = str(len(rules))
    for n, cells in reversed(list(enumerate(rules))):
        parts = []
        for name, cell in cells.items():
            if isinstance(cell, list):
                parts.append("(" + either.join(f'{name} == "{KINDS[i]}"' for i in cell) + ")")
                continue
            low, high = cell
            parts += [f"{name} >= {low}"] if low is not None else []
            parts += [f"{name} <= {high}"] if high is not None else []
        found = f"(({joined.join(parts) or 'true'}) ? {n} : {found})"
    return found


def ours(policy: Policy, cases: list[dict[str, object]]) -> tuple[Decider, list[Any]]:
    """Our engine on prepared rows."""
    engine = Engine(policy, {}, warm=0)
    rows = [row_of(policy, c) for c in cases]
    for row in rows:
        engine.decide(*row)
    decide = engine.decide
    return (lambda row: decide(row[0], row[1])), rows


def zen(rules: list[dict[str, Any]]) -> Decider:
    """A JDM decision table."""
    import zen as module

    inputs = [{"id": f"i{k}", "name": n, "field": n} for k, n in enumerate(NAMES.values())]
    listed = []
    for n, cells in enumerate(rules):
        row: dict[str, str] = {"_id": f"r{n}", "out": str(n)}
        for k, name in enumerate(NAMES.values()):
            cell = cells.get(name)
            if cell is None:
                row[f"i{k}"] = ""
            elif isinstance(cell, list):
                row[f"i{k}"] = ", ".join(f"'{KINDS[i]}'" for i in cell)
            else:
                low, high = cell
                most = 10**9
                row[f"i{k}"] = f"[{low if low is not None else 0}..{high if high is not None else most}]"
        listed.append(row)
    content = {
        "hitPolicy": "first", "inputs": inputs, "outputs": [{"id": "out", "name": "rule", "field": "rule"}],
        "rules": listed,
    }  # fmt: skip
    graph = {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": "a", "name": "in", "type": "inputNode", "position": {"x": 0, "y": 0}},
            {"id": "t", "name": "t", "type": "decisionTableNode", "position": {"x": 0, "y": 0}, "content": content},
            {"id": "z", "name": "out", "type": "outputNode", "position": {"x": 0, "y": 0}},
        ],
        "edges": [
            {"id": "e1", "sourceId": "a", "targetId": "t", "type": "edge"},
            {"id": "e2", "sourceId": "t", "targetId": "z", "type": "edge"},
        ],
    }
    engine = module.ZenEngine({"loader": {"type": "static", "content": {"t": graph}}})
    return lambda facts: engine.evaluate("t", facts)["result"]["rule"]


def cel_python(rules: list[dict[str, Any]]) -> Decider:
    """One chain, compiled; facts are converted beforehand, as ours are prepared."""
    import celpy

    env = celpy.Environment(runner_class=celpy.CompiledRunner)
    program = env.program(env.compile(chain(rules, python=False)))
    kept: dict[int, Any] = {}

    def decide(facts: Any) -> Any:
        given = kept.get(id(facts))
        if given is None:
            given = kept[id(facts)] = celpy.json_to_cel(facts)
        return int(program.evaluate(given))

    return decide


def cel_rust(rules: list[dict[str, Any]]) -> Decider:
    """One chain, compiled."""
    import cel

    program = cel.compile(chain(rules, python=False))
    execute: Decider = program.execute
    return execute


def rule_engine(rules: list[dict[str, Any]]) -> Decider:
    """One chain, compiled."""
    import rule_engine as module

    rule = module.Rule(chain(rules, python=True))
    return lambda facts: int(rule.evaluate(facts))


def cedar(rules: list[dict[str, Any]]) -> Decider:
    """One policy a rule; the first of the determining policies counts."""
    import cedarpy

    texts = []
    for n, cells in enumerate(rules):
        parts = []
        for name, cell in cells.items():
            if isinstance(cell, list):
                parts.append("[" + ", ".join(f'"{KINDS[i]}"' for i in cell) + f"].contains(context.{name})")
                continue
            low, high = cell
            parts += [f"context.{name} >= {low}"] if low is not None else []
            parts += [f"context.{name} <= {high}"] if high is not None else []
        texts.append(f'@id("{n}")\npermit(principal, action, resource) when {{ {" && ".join(parts) or "true"} }};')
    policies = cedarpy.PolicySet.from_str("\n".join(texts))
    entities = cedarpy.Entities.from_json_str("[]")

    def decide(facts: Any) -> Any:
        request = {"principal": 'U::"u"', "action": 'Action::"a"', "resource": 'R::"r"', "context": facts}
        found = cedarpy.is_authorized(request, policies, entities)
        return min((int(r.removeprefix("policy")) for r in found.diagnostics.reasons), default=len(rules))

    return decide


RIVALS: dict[str, Callable[[list[dict[str, Any]]], Decider]] = {
    "zen_engine": zen, "cel_python": cel_python, "common_expression_language": cel_rust, "rule_engine": rule_engine,
    "cedarpy": cedar,
}  # fmt: skip


def reference(rules: list[dict[str, Any]], facts: dict[str, Any]) -> int:
    """The first rule that holds, looked at one by one."""
    for n, cells in enumerate(rules):
        for name, cell in cells.items():
            v = facts[name]
            if isinstance(cell, list):
                if v not in [KINDS[i] for i in cell]:
                    break
                continue
            low, high = cell
            if (low is not None and v < low) or (high is not None and v > high):
                break
        else:
            return n
    return len(rules)


def prepared(size: int, dice: random.Random) -> tuple[Policy, list[dict[str, object]], list[dict[str, Any]]]:
    """A table, its cases, and its rules as cells."""
    policy, _ = table(size, 1)
    return policy, [random_values(policy, dice) for _ in range(CASES)], bounds_of(policy)


def measured(rounds: int = 9) -> dict[str, float]:
    """Microseconds a decision by key."""
    dice = random.Random(7)
    running: dict[str, tuple[Decider, list[Any]]] = {}
    for size in (20, 1000):
        policy, cases, rules = prepared(size, dice)
        decide, rows = ours(policy, cases)
        for case, row in zip(cases, rows, strict=True):
            said = read(policy, decide(row)).results[0].rule
            wanted = reference(rules, plain(case))
            assert said == (policy.sections[0].rules[wanted].id if wanted < len(rules) else "default"), (said, wanted)
        running[f"decide_{size}"] = decide, rows
        if size != 20:
            continue
        facts = [plain(c) for c in cases]
        for name, make in RIVALS.items():
            try:
                rival = make(rules)
                wrong = sum(rival(f) != reference(rules, f) for f in facts)
            except ImportError:
                print(f"{name}: not installed, left out")
                continue
            if wrong:
                print(f"{name}: {wrong} of {len(facts)} answers differ, left out")
                continue
            running[name] = rival, facts
    times: dict[str, list[float]] = {name: [] for name in running}
    for _ in range(rounds):
        order = list(running.items())
        dice.shuffle(order)
        for name, (decide, given) in order:
            some = given[:40] if name == "cel_python" else given
            start = time.process_time()
            for one in some:
                decide(one)
            times[name].append((time.process_time() - start) / len(some) * 1e6)
    return {name: statistics.median(found) for name, found in times.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    given = parser.parse_args()
    found = measured(given.rounds)
    rivals = {n: v for n, v in found.items() if not n.startswith("decide_")}
    for name, micros in sorted(found.items(), key=lambda item: item[1]):
        print(f"{name:28} {micros:9.2f} us a decision")
    if rivals:
        fastest = min(rivals, key=lambda n: rivals[n])
        found["decide_20_of_fastest"] = found["decide_20"] / rivals[fastest]
        print(f"20 rules: {found['decide_20_of_fastest']:.3f} of {fastest} (target {TARGETS['decide_20']})")
    print(f"1,000 rules: {found['decide_1000']:.2f} us (target {TARGETS['decide_1000']})")
    if given.json:
        given.json.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
