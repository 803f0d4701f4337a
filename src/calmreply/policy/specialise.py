"""Generated code for the common cases: one issue, no gate unmet, nothing unknown that matters, no limit reached.

For each mould (see ``fold``) that comes often enough one function is generated, in which every section that cannot
apply costs nothing. It returns the same decision as the general path, or None where that path must decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from calmreply.facts.schema import Row, Unit
from calmreply.policy.compile import Compiled, walk
from calmreply.policy.decision import Decision
from calmreply.policy.fold import Mould, SlowError
from calmreply.policy.index import IndexedWriter
from calmreply.policy.kleene import Absent, Scene, value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from calmreply.facts.schema import PublicView
    from calmreply.policy.decide import Engine
    from calmreply.policy.kleene import Value
    from calmreply.policy.model import Expr, Policy

__all__ = ["Specialised", "discriminators"]

_MOST_MOULDS: Final = 1024
_MOST_DISCRIMINATORS: Final = 4


def discriminators(policy: Policy) -> tuple[int, ...]:
    """The enum columns that conditions ask for most, first those that sections apply by."""
    index, counted = policy.layout.index, dict[int, int]()
    for s in policy.sections:
        if s.kind == "public":
            continue
        for weight, e in ((1000, s.applies), *((1, r.when) for r in s.rules)):
            for n in walk(e) if e is not None else ():
                if n.op == "column" and n.kind.name == "enum" and n.args[0] in index:
                    i = index[n.args[0]]
                    if policy.layout.columns[i].scope in {"case", "issue"}:
                        counted[i] = counted.get(i, 0) + weight
    most = sorted(counted, key=lambda i: (-counted[i], i))[:_MOST_DISCRIMINATORS]
    # The currency is fixed by a mould in any case, so that amounts by currency become constants.
    return tuple(sorted({*most, *([index["case.currency"]] if "case.currency" in index else [])}))


def _uses_items(compiled: Compiled) -> bool:
    policy = compiled.policy
    if any(s.per == "item" for s in policy.sections) or any(g.per == "item" for g in policy.gates):
        return True
    expressions: list[Expr | None] = [e for p in compiled.parts for e in p.reads]
    expressions += [g.amount for p in compiled.parts for grants in p.grants for _, g, _ in grants]
    expressions += [x.at for x in policy.limits] + [g.applies for g in policy.gates]
    return any(n.op == "units" and n.args[0] != "issues" for e in expressions if e for n in walk(e))


class Specialised:
    """The generated functions of one engine, made as moulds come."""

    def __init__(self, engine: Engine, warm: int) -> None:
        self.engine = engine
        self.compiled = engine.compiled
        self.warm = warm
        self.columns = discriminators(engine.policy)
        self.uses_items = _uses_items(engine.compiled)
        self.made: dict[tuple[object, ...], Callable[..., Decision | None]] = {}
        self.seen: dict[tuple[object, ...], int] = {}

    def decider(self) -> Callable[[Row, PublicView], Decision]:
        """The function that decides: by generated code where there is some, else in general."""
        key = "".join(f", v[{i}]" for i in self.columns)
        waits = {p.section.per for p in self.compiled.parts for o in p.outcomes if o.once}
        fresh = " and ".join(
            ["True", *["not case.recorded"] * ("case" in waits), *["not u_recorded"] * ("issue" in waits)]
        )
        source = f"""
def decide(row, view):
    {", ".join(Row._fields)} = row
    if len(issues) == 1:
        {", ".join(f"u_{name}" for name in Unit._fields)} = issues[0]
        if {fresh}:
            v = u_values
            key = (u_unknown, u_unavailable, -1 if u_items is None else len(u_items), currency{key})
            fast = made(key)
            if fast is None:
                missed(key)
                return general(row, view)
            try:
                return fast(row, view, v, market, today, as_of) or general(row, view)
            except Exception:
                return general(row, view)
    return general(row, view)
"""
        env = {"made": self.made.get, "missed": self.missed, "general": self.engine.decide_generally}
        return _define(source, "decide", env)

    def missed(self, key: tuple[object, ...]) -> None:
        """Note that a mould came for which there is no code, and make it when it is time."""
        count = self.seen.get(key, 0)
        if count < self.warm:
            if len(self.seen) >= 4 * _MOST_MOULDS:
                self.seen.clear()
            self.seen[key] = count + 1
            return
        if len(self.made) >= _MOST_MOULDS:
            self.made.clear()
        unknown, unavailable, items, currency, *values = key
        fixed = [(i, v) for i, v in zip(self.columns, values, strict=True) if v is not None]
        self.made[key] = self.generate(Mould(unknown, unavailable, items, currency, tuple(fixed)))  # type: ignore[arg-type]

    def generate(self, mould: Mould) -> Callable[..., Decision | None]:
        """The function for one mould."""
        if mould.items > 0 and self.uses_items:
            return _never
        writer = IndexedWriter(self.compiled, mould)
        try:
            source = writer.write()
        except SlowError:
            return _never
        engine, policy = self.engine, self.engine.policy

        def scene(row: Row) -> Scene:
            return Scene(
                policy, policy.layout, policy.layout.index, row, (0,), row.issues[0], {}, currency=row.currency
            )

        def truth(e: Expr, row: Row) -> Value:
            return value(e, scene(row))

        def number(e: Expr, row: Row) -> int:
            v = value(e, scene(row))
            if isinstance(v, Absent) or int(v) != v:  # type: ignore[arg-type]
                raise SlowError
            return int(v)

        env = {
            **writer.folder.env, "TRUTH": truth, "NUMBER": number, "NEW": tuple.__new__, "D": Decision,
            "HOUSE": engine.house, "PUBLIC": engine.plain_public_kept.get, "public": engine.public, "due": engine.due,
            "DAILY": engine.daily_kept.get,
            "daily": engine.due_daily,
        }  # fmt: skip
        return _define(source, "fast", env)


def _never(*_: object) -> None:
    """The general path decides."""


def _define(source: str, name: str, env: Mapping[str, object]) -> Callable[..., Decision]:
    scope = dict(env)
    # The source is written by this module from typed expressions; no text of an author stands in it but as `repr`.
    exec(compile(source, f"<{name}>", "exec"), scope)  # noqa: S102 - see above
    return scope[name]  # type: ignore[return-value]
