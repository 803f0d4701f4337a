"""Why a house decided so, and why not otherwise: data first, then a tree a person can read.

An explanation is made from the policy and the decision's own row, when somebody asks; a decision carries none of it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from calmreply.money import write_money
from calmreply.policy.compile import columns_of
from calmreply.policy.decision import compiled, outline, public_outline, read, unit_name
from calmreply.policy.fingerprint import result_reads
from calmreply.policy.general import Run, decide_public, public_scene, units_of
from calmreply.policy.kleene import Absent, Scene, value
from calmreply.policy.windows import IDENTIFIED, OF_CUSTOMERS
from calmreply.policy.write import write_expr, write_value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calmreply.policy.compile import Part
    from calmreply.policy.decision import Decision, ResultOutline
    from calmreply.policy.model import Expr, Limit, Policy, Rule
    from calmreply.policy.result import Given, Result

__all__ = ["explain", "facts_read", "tree"]


def explain(policy: Policy, decision: Decision) -> dict[str, Any]:
    """The decision as plain data for JSON, in a stable order: every section and unit, with what it read and why.

    Money reads ``12.50 EUR``, enums their member, dates and times ISO 8601 (UTC). ``earlier`` names, for each rule
    before the chosen one, the first part of its condition that did not hold, and whether it is *false* or *undecided*.
    The policy must be the one that decided.
    """
    made, shown, plain, row = compiled(policy), outline(policy, decision.shape), read(policy, decision), decision.row
    run = Run(made, row)
    run.decide()
    units = dict(units_of(row))
    faults = dict(decision.faults)
    sections = []
    parts = {p.section.name: p for p in made.parts}
    codes = decision.shape[1 + decision.shape[0] :]
    for i, (one, result) in enumerate(zip(shown.results, plain.results, strict=True)):
        part = parts[one.section]
        hidden = made.record_columns if one.path in run.gates and part.section.kind == "stance" else 0
        scene = Scene(
            policy, policy.layout, policy.layout.index, row, one.path, units[one.path], run.readings, hidden,
            currency=row.currency,
        )  # fmt: skip
        sections.append(_section(part, codes[i], one, result, scene, faults.get(i, "")))
    public = None
    shape = public_outline(policy, decision.public)
    if shape is not None and made.public is not None and plain.public is not None:
        scene = public_scene(made, decision.view)
        again = decide_public(made, decision.view)
        fault = again.fault if again is not None else ""
        public = _section(made.public, decision.public[0], shape, plain.public, scene, fault)
    return {
        "house": decision.house,
        "as_of": _moment(decision.as_of),
        "market": row.market,
        "currency": row.currency,
        "status": dict(plain.status),
        "next_step": {"unit": plain.next_step[0], "status": plain.next_step[1]},
        "asks": [a._asdict() for a in plain.asks],
        "person": {"units": list(plain.person), "by": _moment(plain.person_by)} if plain.person else None,
        "held": {unit_name(row, path): policy.gates[held[0]].name for path, held in run.gates.items()},
        "sections": sections,
        "public": public,
    }


def _section(
    part: Part, code: int, one: ResultOutline, result: Result, scene: Scene, fault: str
) -> dict[str, Any]:  # fmt: skip
    section, currency = part.section, scene.currency
    chosen = [r for r in section.rules if r.id in one.rules]
    because = [r.because for r in chosen] or ([section.default_because] if one.default else [])
    listed: dict[str, Any] = {
        "section": one.section,
        "kind": one.kind,
        "unit": result.unit,
        "status": result.status,
        "rule": result.rule,
        "because": [] if one.settled else because,
    }
    if one.status in {"not-applicable", "needs"} and part.applies is not None:
        failed = _failed(part.applies, scene)
        if failed is not None:
            listed["applies"] = failed
    if one.status != "held":
        listed["facts"] = facts_read(result_reads(part, code), scene)
        listed["earlier"] = _earlier(part, one, scene)
    listed.update({k: v for k, v in _yield(result, currency).items() if v})
    exceptions = [_exception(r) for r in chosen if r.exception]
    if exceptions:
        listed["exceptions"] = exceptions
    limits = [_limit(x, scene) for x in one.limits] + [
        {"limit": x.id, "waits_for": IDENTIFIED} for x in _nameless(one, scene.policy)
    ]
    if limits:
        listed["limits"] = limits
    if fault:
        listed["fault"] = fault
    return listed


def _exception(rule: Rule) -> dict[str, str]:
    """Who answers for an exception, and until when it stands (S2)."""
    told = {"exception": rule.id, "owner": rule.exception.owner if rule.exception else ""}
    until = rule.in_force[1] if rule.in_force else None
    return told if until is None else {**told, "until": date.fromordinal(until).isoformat()}


def _limit(limit: Limit, scene: Scene) -> dict[str, str]:
    """Why a limit spoke; of one that looks back, also what was used before (S14)."""
    told = {"limit": limit.id, "because": limit.because}
    row = scene.row
    if limit.per == "case" or row is None or not row.used:
        return told
    times, minor = row.used[scene.policy.limits.index(limit)]
    before = _money(minor, row.currency) if limit.times is None else str(times)
    return {**told, "per": limit.per, "in": limit.window, "used_before": before}


def _nameless(one: ResultOutline, policy: Policy) -> list[Limit]:
    """The limits for want of whose customer something of a result was dropped or referred (S14)."""
    dropped = [g.grant for g in one.grants if g.dropped]
    if one.limits or not (dropped or one.referred):
        return []
    held = {("kind", g.kind) for g in dropped} | {("basis", g.basis) for g in dropped}
    if one.referred:
        held |= {("do", o.do) for o in one.outcomes if o.do} | {("exception", x) for x in one.exceptions}
    return [x for x in policy.limits if x.per in OF_CUSTOMERS and x.of in held]


def _earlier(part: Part, one: ResultOutline, scene: Scene) -> list[dict[str, str]]:
    """The rules before the chosen one (all others in a section that collects) and where each failed."""
    if one.status in {"not-applicable", "fault"}:
        return []
    found = []
    for rule, when in zip(part.section.rules, part.whens, strict=True):
        if rule.id in one.rules and not one.settled:
            if part.section.hit == "first":
                break
            continue
        failed = _failed(when, scene)
        if failed is not None:
            found.append({"rule": rule.id, **failed})
    return found


def _failed(e: Expr, scene: Scene) -> dict[str, str] | None:
    """The first part of a condition that did not hold; None where it did."""
    try:
        truth = value(e, scene)
    except Exception as error:  # noqa: BLE001 - S16: a fault is what is to be explained
        return {"failed": write_expr(e), "as": f"fault: {error}"}
    if truth is True:
        return None
    if e.op == "and":
        for part in e.args:
            failed = _failed(part, scene)  # type: ignore[arg-type]
            if failed is not None:
                return failed
    return {"failed": write_expr(e), "as": "undecided" if isinstance(truth, Absent) else "false"}


def facts_read(expressions: Sequence[Expr], scene: Scene) -> list[dict[str, str]]:
    """The facts read, in order of reading, each with its value in plain words."""
    columns = scene.policy.layout.public if scene.row is None else scene.policy.layout.columns
    found = []
    for name in columns_of(*expressions):
        i = scene.index[name]
        if i >= len(scene.unit.values):
            continue  # read in the units inside, by an aggregate
        v = scene.unit.values[i]
        if v is None or scene.hidden >> i & 1:
            gone = v is not None or scene.unit.unavailable >> i & 1
            text = "unavailable" if gone else "unknown"
        else:
            text = write_value(v, columns[i].kind, scene.currency)
        found.append({"fact": name, "value": text})
    return found


def _yield(result: Result, currency: str | None) -> dict[str, Any]:
    return {
        "stance": result.stance,
        "verdict": result.verdict,
        "do": result.do,
        "once": list(result.once),
        "gives": [_given(g, currency) for g in result.gives],
        "charges": [_given(g, currency) for g in result.charges],
        "forbids": list(result.forbids),
        "say": list(result.say),
        "ask": list(result.ask),
        "promises": [{"what": p.what, "owner": p.owner, "by": _moment(p.by)} for p in result.promises],
        "route": result.route,
        "missing": list(result.missing),
    }


def _given(g: Given, currency: str | None) -> dict[str, Any]:
    shown: dict[str, Any] = {"kind": g.kind, "basis": g.basis}
    if g.amount is not None:
        shown["amount"] = _money(g.amount, currency)
        shown["kept"] = _money(g.kept or 0, currency)
    if g.dropped:
        shown["dropped"] = True
    if g.to:
        shown["to"] = g.to
    if g.arrives:
        shown["arrives"] = list(g.arrives)
    return shown


def _money(minor: int, currency: str | None) -> str:
    return write_money(minor, currency) if currency else str(minor)


def _moment(epoch: int | None) -> str | None:
    return None if epoch is None else datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def tree(explained: Mapping[str, Any]) -> str:
    """An explanation as an indented text: what was decided, then why, then why not otherwise."""
    lines = [f"decided {explained['as_of']} by house {explained['house'] or '(no hash)'}"]
    lines += [f"issue {unit}: {status}" for unit, status in explained["status"].items()]
    step = explained["next_step"]
    if step["status"] != "none":
        lines.append(f"next step: {step['unit']} ({step['status']})")
    lines += [f"asks {a['about']} ({a['message']}) for {a['unit']}" for a in explained["asks"]]
    if explained["person"]:
        lines.append(f"a person answers for {', '.join(explained['person']['units'])} by {explained['person']['by']}")
    lines += [f"{unit} is held by gate {gate}" for unit, gate in explained["held"].items()]
    for one in explained["sections"]:
        lines += _branch(one)
    if explained["public"]:
        lines += ["in public:", *(f"  {line}" for line in _branch(explained["public"]))]
    return "\n".join(lines) + "\n"


def _branch(one: Mapping[str, Any]) -> list[str]:
    rule = f" by {one['rule']}" if one["rule"] else ""
    lines = [f"{one['section']} ({one['kind']}) for {one['unit']}: {one['status']}{rule}"]
    lines += [f"  because: {text}" for text in one["because"] if text]
    for key in ("stance", "verdict", "do", "route", "fault"):
        if one.get(key):
            lines.append(f"  {key}: {one[key]}")
    for key, word in (("gives", "gives"), ("charges", "charges")):
        lines += [f"  {word} {_grant_line(g)}" for g in one.get(key, ())]
    lines += [f"  promises {p['what']} ({p['owner']}) by {p['by']}" for p in one.get("promises", ())]
    for key, word in (("once", "waits for"), ("forbids", "forbids"), ("say", "says"), ("ask", "asks"),
                      ("missing", "needs")):  # fmt: skip
        if one.get(key):
            lines.append(f"  {word}: {', '.join(one[key])}")
    for x in one.get("exceptions", ()):
        until = f" until {x['until']}" if "until" in x else ""
        lines.append(f"  exception {x['exception']}{until}, answered for by {x['owner']}")
    for x in one.get("limits", ()):
        before = f" (used before: {x['used_before']})" if "used_before" in x else ""
        lines.append(
            f"  limit {x['limit']}: {x['because'] if 'because' in x else 'waits for ' + x['waits_for']}{before}"
        )
    if one.get("facts"):
        lines.append("  read: " + "; ".join(f"{f['fact']} = {f['value']}" for f in one["facts"]))
    if "applies" in one:
        lines.append(f"  does not apply, {one['applies']['as']}: {one['applies']['failed']}")
    lines += [f"  not {x['rule']}, {x['as']}: {x['failed']}" for x in one.get("earlier", ())]
    return lines


def _grant_line(g: Mapping[str, Any]) -> str:
    words = [g["kind"]]
    if "amount" in g:
        words.append(g["kept"] if g["kept"] == g["amount"] else f"{g['kept']} of {g['amount']}")
    words.append(f"({g['basis']})")
    if g.get("dropped"):
        words.append("dropped by a limit")
    return " ".join(words)
