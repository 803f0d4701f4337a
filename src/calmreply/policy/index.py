"""The bit index of a large section: which rule holds, in a few look-ups however many rules there are.

The values of each column are cut where a condition cuts them. For every piece of a column there is one number whose
bits say which boxes hold there; a case looks up one number for each column, and the lowest bit that all have in common
is the box of the first rule that holds. The decision is the one that the rules in a row give; only speed differs.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from typing import TYPE_CHECKING, Final, cast

from calmreply.policy.compile import DECIDED, PROPOSED, VANISHED, walk
from calmreply.policy.emit import Writer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from calmreply.policy.compile import Part
    from calmreply.policy.model import Expr

__all__ = ["MOST_PLAIN", "Index", "IndexedWriter", "build_index"]

MOST_PLAIN: Final = 256
"""Sections with more rules than this are indexed. Under a mould, so many in a row cost no more than the look-ups do."""
_FEW: Final = 12
"""So few rules that are left under a mould stand in a row all the same."""
_MOST_BOXES: Final = 20_000
_MOST_WAYS: Final = 64
_DIRECT: Final = 64

_Box = dict[int, "tuple[tuple[Fraction, Fraction], ...]"]
"""By column: half-open intervals of values, ``low <= v < high``."""
_LOW, _HIGH = Fraction(-(10**24)), Fraction(10**24)
_ALL = ((_LOW, _HIGH),)
_OPPOSITE: Final = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_FLIPPED: Final = {"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


class _Unseen(Exception):  # noqa: N818 - no error: the section is decided by its rules in a row
    """A condition that no box can hold."""


@dataclass(frozen=True)
class Index:
    """The boxes of a section. ``masks[c][n]`` are those that hold in piece ``n`` of column ``c``."""

    columns: tuple[int, ...]
    cuts: tuple[tuple[int, ...], ...]
    masks: tuple[tuple[int, ...], ...]
    owner: tuple[int, ...]
    """The rule of each box."""
    units: frozenset[str]
    """The currencies that conditions name."""

    def held(self, fixed: Mapping[int, int]) -> int:
        """The boxes that can hold where some columns have these values."""
        found = (1 << len(self.owner)) - 1
        for at, (column, cuts) in enumerate(zip(self.columns, self.cuts, strict=True)):
            if column in fixed:
                found &= self.masks[at][bisect_right(cuts, fixed[column])]
        return found


def build_index(whens: Sequence[Expr], index: Mapping[str, int]) -> Index | None:
    """The index of conditions in order; None where one of them is more than comparisons of a fact with a constant."""
    boxes: list[_Box] = []
    owner: list[int] = []
    try:
        for rule, when in enumerate(whens):
            for box in _boxes(when, index, wanted=True):
                boxes.append(box)
                owner.append(rule)
                if len(boxes) > _MOST_BOXES:
                    return None
    except _Unseen:
        return None
    columns = tuple(sorted({c for box in boxes for c in box}))
    cuts: list[tuple[int, ...]] = []
    masks: list[tuple[int, ...]] = []
    for column in columns:
        edges = {ceil(e) for box in boxes for span in box.get(column, ()) for e in span if _LOW < e < _HIGH}
        ordered = sorted(edges)
        cuts.append(tuple(ordered))
        free = sum(1 << n for n, box in enumerate(boxes) if column not in box)
        pieces = [free] * (len(ordered) + 1)
        at = {e: n + 1 for n, e in enumerate(ordered)}
        for n, box in enumerate(boxes):
            for low, high in box.get(column, ()):
                first = 0 if low == _LOW else at[ceil(low)]
                last = len(ordered) if high == _HIGH else at[ceil(high)] - 1
                for piece in range(first, last + 1):
                    pieces[piece] |= 1 << n
        masks.append(tuple(pieces))
    units = frozenset(n.unit for w in whens for n in walk(w) if n.op == "const" and n.unit)
    return Index(columns, tuple(cuts), tuple(masks), tuple(owner), units)


def _boxes(e: Expr, index: Mapping[str, int], *, wanted: bool) -> list[_Box]:
    """Where a condition comes out as wanted, every fact known."""
    args = cast("tuple[Expr, ...]", e.args)
    if e.op == "const":
        return [{}] if bool(e.args[0]) is wanted else []
    if e.op == "not":
        return _boxes(args[0], index, wanted=not wanted)
    if e.op in {"and", "or"}:
        parts = [_boxes(a, index, wanted=wanted) for a in args]
        return _product(parts) if (e.op == "and") is wanted else _limited([b for p in parts for b in p])
    if e.op == "column":
        column = _column(e, index)
        return [{column: _within("==", Fraction(1 if wanted else 0))}]
    if e.op == "in":
        column, scale = _column(args[0], index), _scale(args[0])
        points = [s for a in args[1:] for s in _within("==", _const(a) * scale)]
        spans = _union(points)
        return [{column: spans if wanted else _rest(spans)}]
    if e.op not in _FLIPPED:
        raise _Unseen
    left, right = args
    op = e.op if wanted else _OPPOSITE[e.op]
    if left.op == "const":
        left, right, op = right, left, _FLIPPED[op]
    return [{_column(left, index): _within(op, _const(right) * _scale(left))}]


def _scale(e: Expr) -> int:
    return 10**e.kind.scale if e.kind.name == "decimal" else 1


def _column(e: Expr, index: Mapping[str, int]) -> int:
    if e.op != "column" or e.kind.name in {"text-id", "list"} or e.args[0] not in index:
        raise _Unseen
    return index[str(e.args[0])]


def _const(e: Expr) -> Fraction:
    if e.op != "const" or isinstance(e.args[0], str):
        raise _Unseen
    exact = Fraction(cast("int", e.args[0]))
    return exact / 10**e.kind.scale if e.kind.name == "decimal" else exact


def _within(op: str, to: Fraction) -> tuple[tuple[Fraction, Fraction], ...]:
    """The whole numbers that compare so."""
    up, down = Fraction(floor(to) + 1), Fraction(ceil(to))
    match op:
        case "<":
            return ((_LOW, down),)
        case "<=":
            return ((_LOW, up),)
        case ">":
            return ((up, _HIGH),)
        case ">=":
            return ((down, _HIGH),)
    point = ((to, to + 1),) if to.denominator == 1 else ()
    return point if op == "==" else _rest(point)


def _union(spans: Sequence[tuple[Fraction, Fraction]]) -> tuple[tuple[Fraction, Fraction], ...]:
    found: list[tuple[Fraction, Fraction]] = []
    for low, high in sorted(spans):
        if found and low <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], high)
        else:
            found.append((low, high))
    return tuple(found)


def _rest(spans: tuple[tuple[Fraction, Fraction], ...]) -> tuple[tuple[Fraction, Fraction], ...]:
    edges = [_LOW, *(e for span in spans for e in span), _HIGH]
    return tuple((a, b) for a, b in list(pairwise(edges))[::2] if a < b)


def _product(parts: list[list[_Box]]) -> list[_Box]:
    found: list[_Box] = [{}]
    for part in parts:
        found = _limited([joined for a in found for b in part if (joined := _meet(a, b)) is not None])
    return found


def _limited(boxes: list[_Box]) -> list[_Box]:
    if len(boxes) > _MOST_WAYS:
        raise _Unseen
    return boxes


def _meet(a: _Box, b: _Box) -> _Box | None:
    found = dict(a)
    for column, spans in b.items():
        here = found.get(column, _ALL)
        both = tuple(
            (max(low, other), min(high, end))
            for low, high in here
            for other, end in spans
            if max(low, other) < min(high, end)
        )
        if not both:
            return None
        found[column] = both
    return found


class IndexedWriter(Writer):
    """Writes a large section as look-ups, where every fact that its conditions read is known."""

    def _rules(self, part: Part) -> None:
        if part.section.hit != "first" or len(part.whens) <= MOST_PLAIN or not self._looked_up(part):
            super()._rules(part)

    def _looked_up(self, part: Part) -> bool:
        """Write the section by its index; False where it cannot be."""
        index = self.compiled.indexes[part.at]
        mould = self.mould
        if index is None or any((mould.unknown | mould.unavailable) >> c & 1 for c in index.columns):
            return False
        if mould.currency is not None and index.units - {mould.currency}:
            return False  # money of another currency is a fault, and the rules in a row come to it in their order
        fixed = {c: int(cast("int", v)) for c, v in mould.values}
        held = index.held(fixed)
        rules = sorted({index.owner[n] for n in _bits(held)})
        n, env = part.at, self.folder.env
        if len(rules) <= _FEW:
            self._in_a_row(part, rules)
            return True
        boxes = list(_bits(held))
        looks: list[str] = []
        for at, (column, cuts) in enumerate(zip(index.columns, index.cuts, strict=True)):
            if column in fixed:
                continue
            kind = self.compiled.policy.layout.columns[column].kind
            less, masks = _narrowed(cuts, index.masks[at], held, boxes)
            if not less:
                continue  # none of the boxes left asks for this column
            if kind.name in {"bool", "enum"} and max(len(kind.members), 2) <= _DIRECT:
                size = max(len(kind.members), 2)
                env[f"M{n}_{at}"] = tuple(masks[bisect_right(less, v)] for v in range(size))
                looks.append(f"M{n}_{at}[v[{column}]]")
                continue
            env[f"M{n}_{at}"], env[f"C{n}_{at}"], env["BISECT"] = masks, less, bisect_right
            looks.append(f"M{n}_{at}[BISECT(C{n}_{at}, v[{column}])]")
        self.put(f"m = {' & '.join(looks) or 1}")
        self.put("if m:")
        plain = self._plain(part, rules)
        if plain is not None:
            env[f"O{n}"] = {at + 1: plain[index.owner[b]] for at, b in enumerate(boxes)}
            target = f"s{n}, t{n}" if any(part.grants) else f"s{n}"
            self._nested(lambda: self.put(f"{target} = O{n}[(m & -m).bit_length()]"))
        else:
            env[f"R{n}"] = {at + 1: index.owner[b] for at, b in enumerate(boxes)}
            self._nested(lambda: self._tree(part, rules))
        self.put("else:")
        self._nested(lambda: self._default(part))
        return True

    def _in_a_row(self, part: Part, rules: list[int]) -> None:
        """The few rules that can hold under this mould, one after the other."""
        word = "if"
        for rule in rules:
            t, _ = self.folder.condition(part.whens[rule])
            if t is True:
                self._last(word, lambda at=rule + 1: self._outcome(part, at))  # type: ignore[misc]
                return
            if t is not False:
                self.put(f"{word} {t}:")
                self._nested(lambda at=rule + 1: self._outcome(part, at))  # type: ignore[misc]
                word = "elif"
        self._last(word, lambda: self._default(part))

    def _plain(self, part: Part, rules: list[int]) -> dict[int, object] | None:
        """The code and the amounts of each rule, where they are constants and nothing else hangs on the rule."""
        watched = any(name == part.section.name for name, _ in self.watched)
        if watched or self.compiled.policy.limits or any(o.next for o in part.outcomes):
            return None
        found: dict[int, object] = {}
        lines = len(self.lines)
        for rule in rules:
            amounts = self._amounts(part, rule + 1)
            if amounts is None or len(self.lines) > lines or any(a.dynamic for a in amounts):
                del self.lines[lines:]
                return None
            o = part.outcomes[rule + 1]
            sure = o.do is not None or any(a.amount != 0 for a in amounts)
            code = (PROPOSED if o.once and sure else DECIDED) | part.chosen_bit(rule + 1)
            code |= sum(VANISHED << part.grant_bit + 2 * a.number for a in amounts if a.amount == 0)
            kept = tuple(a.amount for a in amounts if a.amount is not None and a.amount != 0)
            found[rule] = (code, kept) if any(part.grants) else code
        if any(part.grants):
            self.filled.add(f"t{part.at}")
        return found

    def _tree(self, part: Part, rules: list[int]) -> None:
        """The outcomes as a tree of halves, for those that must be computed."""
        self.put(f"r = R{part.at}[(m & -m).bit_length()]")

        def write(some: list[int]) -> None:
            if len(some) == 1:
                self._outcome(part, some[0] + 1)
                return
            middle = len(some) // 2
            self.put(f"if r < {some[middle]}:")
            self._nested(lambda: write(some[:middle]))
            self.put("else:")
            self._nested(lambda: write(some[middle:]))

        write(rules)


def _narrowed(
    cuts: tuple[int, ...], masks: tuple[int, ...], held: int, boxes: list[int]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The pieces of a column for the boxes left alone, renumbered; pieces that no longer differ are one."""
    at = {b: 1 << n for n, b in enumerate(boxes)}
    less: list[int] = []
    kept: list[int] = []
    before = -1
    for n, mask in enumerate(masks):
        here = mask & held
        if here == before:
            continue
        before = here
        kept.append(sum(at[b] for b in _bits(here)))
        if n and len(kept) > 1:
            less.append(cuts[n - 1])
    return tuple(less), tuple(kept)


def _bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
