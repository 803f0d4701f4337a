"""Engine and twin side by side: what they decide differently, told so that one can see who is right."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

from tests import model

from calmreply.policy.decide import Engine
from calmreply.policy.decision import read
from calmreply.policy.model import Expr
from calmreply.policy.specialise import Specialised

CASES = 50
INFIX = {"and", "or", "+", "-", "*", "==", "!=", "<", "<=", ">", ">=", "else"}


class Thrice:
    """An engine that decides each case in general and by generated code, as soon as there is some.

    ``by_code`` counts the cases that generated code has decided.
    """

    def __init__(self, policy, calendars):
        self.engine = Engine(policy, calendars, warm=None)
        self.general = self.engine.decide
        self.engine.decide_generally = self.remembered
        self.decide = Specialised(self.engine, 0).decider()
        self.by_code = 0

    def remembered(self, *_):
        """The general path, walked once for each case."""
        self.asked = True
        return self.slow

    def __call__(self, row, view):
        """All different readings of what was decided; one, if all is well."""
        self.slow = self.general(row, view)
        once = self.decide(row, view)  # makes the code
        self.asked = False
        twice = self.decide(row, view)
        self.by_code += not self.asked
        return [read(self.engine.policy, d) for d in dict.fromkeys((self.slow, once, twice))]


def compare(policy, calendars, pairs, *, plant=lambda policy, row: (policy, row), counted=None):
    """The first case that engine and twin decide differently, as (row, view, engine's, twin's); None where none is."""
    engine = None
    for first, view in pairs:
        row = first
        while row is not None:
            theirs, handed = plant(policy, row)
            engine = engine or Thrice(theirs, calendars)
            expected = model.decide(policy, row, view, calendars)
            for got in engine(handed, view):
                if got != expected:
                    return row, view, got, expected
            row = confirmed(row, expected) if row is first else None
    if counted is not None:
        counted["by code"] += engine.by_code
    return None


def confirmed(row, decided):
    """The same case with everything recorded that its outcomes wait for; None where nothing waits."""
    waiting = [r for r in decided.results if r.status == "proposed"]
    if not waiting:
        return None

    def record(name, unit):
        pairs = [("confirm", model.outcome_hash(r, row.currency)) for r in waiting if r.unit == name]
        return unit._replace(recorded=(("return-received", "yes"), *pairs)) if pairs else unit

    issues = []
    for issue in row.issues:
        items = issue.items and tuple(record(f"{issue.id}/{n}", item) for n, item in enumerate(issue.items, 1))
        issues.append(record(issue.id, issue)._replace(items=items))
    return row._replace(case=record("case", row.case), issues=tuple(issues))


# -- a difference, readable ----------------------------------------------------------------------------------------


def show(e):
    """An expression as an author would write it, nearly."""
    if not isinstance(e, Expr):
        return str(e)
    if e.op == "const":
        return e.kind.members[e.args[0]] if e.kind.members else f"{e.args[0]}{e.unit and f' {e.unit}'}"
    if e.op in {"column", "field", "units"}:
        return str(e.args[0])
    if e.op == "decided":
        return "decided.{}.{}".format(*e.args)
    args = [show(a) for a in e.args]
    return f"({f' {e.op} '.join(args)})" if e.op in INFIX else f"{e.op}({', '.join(args)})"


def brief(value):
    """A part of a policy without what is empty."""
    if isinstance(value, Expr):
        return show(value)
    if isinstance(value, tuple):
        return "[" + ", ".join(map(brief, value)) + "]"
    if is_dataclass(value):
        told = [(f.name, getattr(value, f.name)) for f in fields(value) if f.name not in {"span", "because"}]
        return "{" + ", ".join(f"{n}: {brief(v)}" for n, v in told if v not in (None, (), False, "")) + "}"
    return str(value)


def sketch(policy):
    """A policy on a page."""
    lines = [f"rounding {policy.rounding}, ask_at_most {policy.ask_at_most}"]
    lines += [f"gate {brief(g)}" for g in policy.gates] + [f"limit {brief(x)}" for x in policy.limits]
    for s in policy.sections:
        lines.append(f"{s.name} per {s.per} {s.hit}" + (f" applies {show(s.applies)}" if s.applies else ""))
        lines += [f"    {r.id}: {show(r.when)} -> {brief(r.then)}" for r in s.rules]
        lines += [f"    default -> {brief(s.default)}"] if s.default else []
    return "\n".join(lines)


def facts_of(policy, unit, scope, text):
    """The facts of a unit that the policy names, with `?` for unknown and `-` for unavailable."""
    told = []
    for i, (column, value) in enumerate(zip(policy.layout.columns, unit.values, strict=False)):
        if column.scope not in scope or column.name not in text:
            continue
        shown = "?" if unit.unknown >> i & 1 else "-" if unit.unavailable >> i & 1 else value
        if column.kind.members and shown is value:
            shown = column.kind.members[value]
        source = policy.facts[column.fact].source[0]
        told.append(f"{column.name}/{source}={shown}")
    return ", ".join(told)


def report(seed, policy, difference):
    """All that one needs to decide who is right."""
    row, view, got, expected = difference
    lines = [f"house {seed}", sketch(policy), f"view {view.values} currency {row.currency} market {row.market}"]
    text = lines[1]
    lines.append(f"case {row.case.recorded}: {facts_of(policy, row.case, {'house', 'case'}, text)}")
    for issue in row.issues:
        lines.append(f"  issue {issue.id} {issue.recorded}: {facts_of(policy, issue, {'issue'}, text)}")
        lines += [f"    item {item.recorded}: {facts_of(policy, item, {'item'}, text)}" for item in issue.items or ()]
        lines += ["    items unknown"] if issue.items is None else []
    for name, engine, twin in zip(got._fields, got, expected, strict=True):
        if engine == twin:
            continue
        if name == "results":
            for g, e in zip(engine, twin, strict=False):
                lines += ["engine " + _differs(g, e), "twin   " + _differs(e, g)] if g != e else []
            lines += [f"results: engine {len(engine)}, twin {len(twin)}"] if len(engine) != len(twin) else []
        else:
            lines += [f"{name}: engine {engine}", f"{name}: twin   {twin}"]
    return "\n".join(lines)


def _differs(one, other):
    told = [f"{n}={v}" for n, v, o in zip(one._fields, one, other, strict=True) if v != o]
    return f"{one.section} {one.unit}: {', '.join(told)}"
