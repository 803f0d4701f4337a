"""Hashes of what was decided: the outcome that a customer confirms (S12), and a decision's fingerprint (S18)."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

from calmreply.policy.compile import DEPTH, NOT_APPLICABLE, Part, columns_of, walk
from calmreply.policy.dates import TODAY, TODAY_IN_PUBLIC
from calmreply.policy.decision import compiled, outline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.facts.schema import Row, Unit
    from calmreply.policy.decision import Decision
    from calmreply.policy.kleene import Path
    from calmreply.policy.model import Expr, Policy
    from calmreply.policy.result import Result

__all__ = ["fingerprint", "outcome_hash", "result_reads"]


def outcome_hash(result: Result, currency: str | None) -> str:
    """What `confirm` records (S12): the first 32 hex digits of the SHA-256 of a JSON list, without spaces.

    The list: section, verdict, do, currency, and of each give and then of each charge that is not dropped: kind, basis,
    amount kept, to, arrives. So what is confirmed is what is done, after limits, whatever is said about it.
    """
    lists = [
        [[g.kind, g.basis, g.kept, g.to, g.arrives] for g in grants if not g.dropped]
        for grants in (result.gives, result.charges)
    ]
    return _hash([result.section, result.verdict, result.do, currency, *lists])


def _hash(data: object) -> str:
    return sha256(json.dumps(data, separators=(",", ":"), ensure_ascii=True).encode()).hexdigest()[:32]


def fingerprint(policy: Policy, decision: Decision) -> str:
    """What two decisions are compared by (S18): the house, the facts read and the outcome.

    Facts count by their position among the units, *unknown* and *unavailable* as values; ids (values of kind text-id
    too), ``as_of``, deadlines and the names of units are left out. Read are, statically, the conditions up to the
    chosen rule, the chosen amounts, the gates and the bounds of limits.
    """
    made, shown, row = compiled(policy), outline(policy, decision.shape), decision.row
    facts: dict[tuple[Path, int], object] = {}
    for gate in policy.gates:
        for path, unit in _units(row, DEPTH[gate.per]):
            _read(policy, facts, columns_of(gate.applies), path, unit)
            _read(policy, facts, (gate.fact,), path, unit)
    for limit in policy.limits:
        _read(policy, facts, columns_of(limit.at), (), row.case)
    parts = {p.section.name: p for p in made.parts}
    units = dict(_all_units(row))
    codes = decision.shape[1 + decision.shape[0] :]
    for result, code in zip(shown.results, codes, strict=False):
        expressions = result_reads(parts[result.section], code)
        _read(policy, facts, columns_of(*expressions), result.path, units[result.path])
        for e in expressions:
            _read_inner(policy, facts, e, result.path, row)
    public = _public_facts(policy, made.public, decision)
    listed = sorted((list(path), i, v) for (path, i), v in facts.items())
    outcome = [decision.shape, decision.amounts, decision.kept, decision.public]
    return _hash([decision.house, decision.row.currency, listed, public, outcome, *([row.used] if row.used else [])])


def result_reads(part: Part, code: int) -> list[Expr]:
    """What was read for one result: applies, the conditions up to the chosen one, the chosen amounts."""
    listed = [part.applies] if part.applies is not None else []
    if code & 7 == NOT_APPLICABLE:
        return listed
    chosen = part.chosen(code)
    last = chosen[0] if part.section.hit == "first" and chosen and chosen[0] else len(part.whens)
    listed.extend(part.whens[:last])
    if part.banned is not None and (not chosen or chosen[0] == 0):
        listed.append(part.banned)
    listed.extend(g.amount for i in chosen for _, g, _ in part.grants[i] if g.amount is not None)
    return listed


def _all_units(row: Row) -> Iterator[tuple[Path, Unit]]:
    yield (), row.case
    for i, issue in enumerate(row.issues):
        yield (i,), issue
        for j, item in enumerate(issue.items or ()):
            yield (i, j), item


def _units(row: Row, deep: int) -> list[tuple[Path, Unit]]:
    return [(path, unit) for path, unit in _all_units(row) if len(path) == deep]


def _read(
    policy: Policy, facts: dict[tuple[Path, int], object], names: tuple[str, ...], path: Path, unit: Unit
) -> None:
    layout = policy.layout
    for name in names:
        i = layout.index[name]
        column = layout.columns[i]
        deep = {"issue": 1, "item": 2}.get(column.scope, 0)
        if i >= len(unit.values):
            continue  # an inner unit's column under an aggregate, read there
        if column.fact == TODAY.name:
            continue  # as_of is left out
        v: object = unit.values[i]
        if v is None:
            v = ["unavailable"] if unit.unavailable >> i & 1 else ["unknown"]
        elif column.kind.name == "text-id":
            v = ["known"]
        facts[path[:deep], i] = json.dumps(v)


def _read_inner(policy: Policy, facts: dict[tuple[Path, int], object], e: Expr, path: Path, row: Row) -> None:
    """What aggregates over units read in the units inside."""
    whats = {n.args[0] for n in walk(e) if n.op == "units"}
    if not whats:
        return
    for inner, unit in _all_units(row):
        if len(inner) > len(path) and inner[: len(path)] == path:
            _read(policy, facts, columns_of(e), inner, unit)


def _public_facts(policy: Policy, part: Part | None, decision: Decision) -> list[object]:
    if part is None or not decision.public:
        return []
    index = policy.layout.public_index
    names = [n for n in columns_of(*result_reads(part, decision.public[0])) if n != TODAY_IN_PUBLIC.name]
    return [[index[n], json.dumps(decision.view.values[index[n]])] for n in sorted(names, key=index.__getitem__)]
