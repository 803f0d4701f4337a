"""The value of an expression for one unit, exactly and with what is not known left open (S3, S4).

This is the slow, general evaluator: it answers for any unit, under any assumption about what is unknown (S10), and
for any lists. What the generated code of ``specialise`` answers, it answers alike.
"""

from __future__ import annotations

import operator
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from calmreply.facts.schema import Layout, Row, Unit
    from calmreply.policy.model import Expr, Policy

__all__ = [
    "UNAVAILABLE",
    "UNKNOWN",
    "Absent",
    "Fault",
    "Path",
    "Reading",
    "Scene",
    "Value",
    "children",
    "depth",
    "exact",
    "truth_key",
    "value",
]


class Absent(Enum):
    """Why there is no value: not there yet, or cannot be had (S1)."""

    UNKNOWN = 1
    UNAVAILABLE = 2


UNKNOWN: Final = Absent.UNKNOWN
UNAVAILABLE: Final = Absent.UNAVAILABLE

Value = bool | int | str | Fraction | tuple[object, ...] | Absent
Path = tuple[int, ...]
"""The place of a unit: ``()`` the case, ``(i,)`` an issue, ``(i, j)`` an item."""


class Fault(Exception):  # noqa: N818 - the domain's own word (S16); it never leaves the room
    """Something that cannot be computed for a unit; it becomes a fault of that unit."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What later sections read of a result (S9). ``missing`` is not None where the section needs facts."""

    verdict: str = "none"
    rule: str = "none"
    matched: bool = False
    granted: bool = False
    amount: int = 0
    missing: tuple[tuple[str, Path], ...] | None = None


NOTHING_READ = Reading()


@dataclass(frozen=True, slots=True)
class Scene:
    """All that an expression may look at, and the unit it looks from.

    ``hidden`` are columns that count as unavailable (S11). ``assumed`` is one cell of what is unknown (S10): it maps
    ``(path, column)`` to a value and a `truth_key` to a truth; None reads what is known now.
    """

    policy: Policy
    layout: Layout
    index: Mapping[str, int]
    row: Row | None
    path: Path
    unit: Unit
    readings: Mapping[tuple[str, Path], Reading]
    hidden: int = 0
    assumed: Mapping[tuple[object, ...], Value] | None = None
    record: tuple[object, ...] | None = None
    record_at: int = -1
    records_of: str = ""
    currency: str | None = None

    def now(self) -> Scene:
        """The same scene with no assumption."""
        return self if self.assumed is None else replace(self, assumed=None)

    def at(self, path: Path, unit: Unit) -> Scene:
        """The same scene from another unit."""
        return Scene(
            self.policy, self.layout, self.index, self.row, path, unit, self.readings, self.hidden, self.assumed,
            self.record, self.record_at, self.records_of, self.currency,
        )  # fmt: skip


def children(e: Expr, scene: Scene) -> Iterator[Scene] | Absent:
    """The scenes that a function over a list or over units looks from; absent where the list is."""
    over = e.args[0]
    op: str = over.op  # type: ignore[union-attr]
    if op == "units":
        return _unit_scenes(over.args[0], scene)  # type: ignore[union-attr]
    rows = value(over, scene.now())  # type: ignore[arg-type]
    if isinstance(rows, Absent):
        return rows
    name = str(over.args[0])  # type: ignore[union-attr]
    assert isinstance(rows, tuple)  # noqa: S101 - the kind of the column is list
    return (replace(scene, record=r, record_at=i, records_of=name) for i, r in enumerate(rows))  # type: ignore[arg-type]


def _unit_scenes(what: object, scene: Scene) -> Iterator[Scene] | Absent:
    row = scene.row
    if row is None:
        raise Fault("a public section reads no units")
    if what == "issues":
        return (scene.at((i,), u) for i, u in enumerate(row.issues))
    if not scene.path:
        raise Fault("`issue.items` outside an issue")
    i = scene.path[0]
    items = row.issues[i].items
    if items is None:
        at = scene.index.get("issue.items")
        gone = at is not None and row.issues[i].unavailable >> at & 1
        return UNAVAILABLE if gone else UNKNOWN
    at = scene.index.get("issue.items")
    if at is not None and scene.hidden >> at & 1:
        return UNAVAILABLE
    return (scene.at((i, j), u) for j, u in enumerate(items))


def value(e: Expr, scene: Scene) -> Value:
    """The value, or why there is none. Raises `Fault` for what cannot be computed, such as unlike currencies."""
    return _OPS[e.op](e, scene)


def exact(v: object, e: Expr) -> Value:
    """An encoded leaf as the number it stands for: a decimal's encoding is scaled."""
    if e.kind.name == "decimal" and type(v) is int and e.kind.scale:
        return Fraction(v, 10**e.kind.scale)
    return v  # type: ignore[return-value]


def _const(e: Expr, scene: Scene) -> Value:
    if e.kind.name == "money":
        _same_currency(e.unit, scene)
    return exact(e.args[0], e)


def _same_currency(unit: str, scene: Scene) -> None:
    """S3: a case has one currency. While it is not known, no fact holds money that could be unlike."""
    if unit and scene.currency is not None and unit != scene.currency:
        raise Fault(f"{unit} beside {scene.currency}")


def _column(e: Expr, scene: Scene) -> Value:
    i = scene.index[e.args[0]]  # type: ignore[index]
    unit = scene.unit
    v = unit.values[i]
    if v is None or scene.hidden >> i & 1:
        if v is not None or unit.unavailable >> i & 1:
            return UNAVAILABLE
        if scene.assumed is not None:
            assumed = scene.assumed.get((scene.path[: depth(scene.layout, i)], i))
            if assumed is not None:
                return exact(assumed, e)
        return UNKNOWN
    return exact(v, e)


_DEPTH = {"thread": 0, "house": 0, "case": 0, "issue": 1, "item": 2}


def depth(layout: Layout, column: int) -> int:
    """How deep the unit lies that a column belongs to: 0 the case, 1 an issue, 2 an item."""
    return _DEPTH[layout.columns[column].scope] if column < len(layout.columns) else 0


def _field(e: Expr, scene: Scene) -> Value:
    fields = scene.policy.facts[scene.records_of].fields
    at = next(i for i, f in enumerate(fields) if f.name == e.args[0])
    if scene.record is None:
        raise Fault("`it` outside a list")
    v = scene.record[at]
    if v is None:
        free = _free(e, scene)
        return UNKNOWN if free is None else free
    return exact(v, e)


def _table(e: Expr, scene: Scene) -> Value:
    keys = [value(a, scene) for a in e.args[1:]]  # type: ignore[arg-type]
    gone = _absent(keys)
    if gone is not None:
        return gone
    table = scene.policy.tables[e.args[0]]  # type: ignore[index]
    wanted = tuple(keys)
    for key, (v, unit) in table.rows:
        if key == wanted:
            _same_currency(unit, scene)
            return exact(v, e)
    raise Fault(f"table `{table.name}` has no such row")


def _decided(e: Expr, scene: Scene) -> Value:
    name, attribute = str(e.args[0]), str(e.args[1])
    section = next(s for s in scene.policy.sections if s.name == name)
    read = scene.readings[name, scene.path[: _DEPTH[section.per]]]
    if read.missing is not None:
        free = _free(e, scene)
        return UNKNOWN if free is None else free
    v = getattr(read, attribute)
    if attribute in {"verdict", "rule"}:
        return e.kind.members.index(v) if v in e.kind.members else -1
    return v  # type: ignore[no-any-return]


def _absent(values: list[Value]) -> Absent | None:
    if UNAVAILABLE in values:
        return UNAVAILABLE
    return UNKNOWN if UNKNOWN in values else None


def _free(e: Expr, scene: Scene) -> bool | None:
    """What a cell assumes of an undecided part itself, if it does."""
    if scene.assumed is None:
        return None
    return scene.assumed.get(truth_key(e, scene))  # type: ignore[return-value]


def truth_key(e: Expr, scene: Scene) -> tuple[object, ...]:
    """What names an undecided part, for the unit and the record it is read for, among the assumptions of a cell."""
    return id(e), scene.path, scene.record_at, scene.records_of


def _and(e: Expr, scene: Scene) -> Value:
    return _fold((value(a, scene) for a in e.args), decisive=False)  # type: ignore[arg-type]


def _or(e: Expr, scene: Scene) -> Value:
    return _fold((value(a, scene) for a in e.args), decisive=True)  # type: ignore[arg-type]


def _fold(parts: Iterator[Value], *, decisive: bool) -> Value:
    result: Value = not decisive
    for v in parts:
        if v is decisive:
            return decisive
        if isinstance(v, Absent):
            result = v if not isinstance(result, Absent) or result is v else UNKNOWN
    return result


def _not(e: Expr, scene: Scene) -> Value:
    v = value(e.args[0], scene)  # type: ignore[arg-type]
    return v if isinstance(v, Absent) else not v


def _compare(test: Callable[[object, object], bool]) -> Callable[[Expr, Scene], Value]:
    def compare(e: Expr, scene: Scene) -> Value:
        free = _free(e, scene)
        if free is not None:
            return free
        a, b = value(e.args[0], scene), value(e.args[1], scene)  # type: ignore[arg-type]
        gone = _absent([a, b])
        return test(a, b) if gone is None else gone

    return compare


def _in(e: Expr, scene: Scene) -> Value:
    free = _free(e, scene)
    if free is not None:
        return free
    values = [value(a, scene) for a in e.args]  # type: ignore[arg-type]
    gone = _absent(values)
    return values[0] in values[1:] if gone is None else gone


def _arithmetic(work: Callable[[list[Any]], Value]) -> Callable[[Expr, Scene], Value]:
    def compute(e: Expr, scene: Scene) -> Value:
        values = [value(a, scene) for a in e.args]  # type: ignore[arg-type]
        gone = _absent(values)
        return work(values) if gone is None else gone

    return compute


def _plus(values: list[Any]) -> Value:
    total: Value = sum(values)
    return total


def _minus(values: list[Any]) -> Value:
    difference: Value = values[0] - values[1]
    return difference


def _times(values: list[Any]) -> Value:
    product: Value = values[0] * values[1]
    return product


def _else(e: Expr, scene: Scene) -> Value:
    first = value(e.args[0], scene.now())  # type: ignore[arg-type]
    return value(e.args[1], scene) if isinstance(first, Absent) else first  # type: ignore[arg-type]


def _unknown(e: Expr, scene: Scene) -> Value:
    return isinstance(value(e.args[0], scene.now()), Absent)  # type: ignore[arg-type]


def _each(e: Expr, scene: Scene) -> Iterator[Value] | Absent:
    scenes = children(e, scene)
    if isinstance(scenes, Absent):
        return scenes
    return (value(e.args[1], s) for s in scenes)  # type: ignore[arg-type]


def _quantified(*, decisive: bool) -> Callable[[Expr, Scene], Value]:
    def quantify(e: Expr, scene: Scene) -> Value:
        free = _free(e, scene)
        if free is not None:
            return free
        each = _each(e, scene)
        return each if isinstance(each, Absent) else _fold(each, decisive=decisive)

    return quantify


def _total(e: Expr, scene: Scene) -> Value:
    each = _each(e, scene)
    if isinstance(each, Absent):
        return each
    values = list(each)
    gone = _absent(values)
    return sum(values) if gone is None else gone  # type: ignore[arg-type]


_OPS: Final[Mapping[str, Callable[[Expr, Scene], Value]]] = {
    "const": _const,
    "column": _column,
    "field": _field,
    "table": _table,
    "decided": _decided,
    "and": _and,
    "or": _or,
    "not": _not,
    "==": _compare(operator.eq),
    "!=": _compare(operator.ne),
    "<": _compare(operator.lt),  # type: ignore[arg-type]
    "<=": _compare(operator.le),  # type: ignore[arg-type]
    ">": _compare(operator.gt),  # type: ignore[arg-type]
    ">=": _compare(operator.ge),  # type: ignore[arg-type]
    "in": _in,
    "+": _arithmetic(_plus),
    "-": _arithmetic(_minus),
    "*": _arithmetic(_times),
    "min": _arithmetic(min),
    "max": _arithmetic(max),
    "else": _else,
    "unknown": _unknown,
    "any": _quantified(decisive=True),
    "all": _quantified(decisive=False),
    "count": _total,
    "sum": _total,
}
