"""Expressions as Python source, folded on what is known about a case before it comes.

A *mould* says which columns are known, unknown or unavailable, and the values of the few enums that sections ask for
first. Under it a condition becomes a pair of sources, *true when* and *false when* (None where it is just the
opposite), and a number becomes integer source over a constant denominator, so that nothing is computed with fractions.
"""

from __future__ import annotations

import operator
import re
from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from calmreply.policy.compile import columns_of, walk
from calmreply.policy.kleene import UNAVAILABLE, UNKNOWN, Absent, exact

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from calmreply.policy.model import Expr, Policy

__all__ = ["Code", "Folder", "Mould", "Pair", "SlowError", "conjunction", "negation", "with_locals"]

Source = bool | str
Pair = tuple[Source, Source | None]
"""True when, false when."""


class SlowError(Exception):
    """An expression that the general path must answer."""


class Mould(NamedTuple):
    """What is fixed about the cases that one generated function decides.

    ``items`` is how many items the issue has, -1 where the list is not known.
    """

    unknown: int
    unavailable: int
    items: int
    currency: str | None
    values: tuple[tuple[int, object], ...]


class Code(NamedTuple):
    """Integer source and the constant denominator it stands over."""

    source: str
    over: int = 1


Number = Code | Fraction | int | str | bool | Absent


def negation(s: Source) -> Source:
    """The opposite."""
    return not s if isinstance(s, bool) else f"not {s}" if s.isidentifier() else f"not ({s})"


def conjunction(parts: list[Source]) -> Source:
    """All of them."""
    return _joined(parts, " and ", decisive=False)


def _joined(parts: list[Source], word: str, *, decisive: bool) -> Source:
    if any(p is decisive for p in parts):
        return decisive
    left = [p for p in parts if not isinstance(p, bool)]
    if not left:
        return not decisive
    return left[0] if len(left) == 1 else word.join(f"({p})" for p in left)


_TESTS: Final[Mapping[str, Callable[[object, object], bool]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,  # type: ignore[dict-item]
    "<=": operator.le,  # type: ignore[dict-item]
    ">": operator.gt,  # type: ignore[dict-item]
    ">=": operator.ge,  # type: ignore[dict-item]
}
_LOGIC: Final = frozenset({"and", "or"})
_CLOSED: Final[Pair] = (False, False)


@dataclass
class Folder:
    """Folds expressions under one mould. ``env`` collects the objects that the sources name."""

    policy: Policy
    mould: Mould
    env: dict[str, object] = field(default_factory=dict)
    named: dict[int, str | bool] = field(default_factory=dict)
    """Prohibitions, by identity, that have a name in the generated code: undecided is true there (S5)."""
    raising: int = 0
    """How many sources were made that can raise; none of them may be folded away."""
    read: dict[tuple[str, str], Source | int] = field(default_factory=dict)
    """What is read of earlier sections: (section, attribute) to a constant or a name."""

    def risky(self, *expressions: Expr | None) -> bool:
        """Whether something unknown is read, so that being undecided could call for a question (S10)."""
        index, unknown = self.policy.layout.index, self.mould.unknown
        if any(n.op in {"field", "units"} for e in expressions if e for n in walk(e)):
            return True
        return any(unknown >> index[name] & 1 for name in columns_of(*expressions))

    def condition(self, e: Expr) -> Pair:
        """When it is true, and when it is false."""
        if id(e) in self.named:
            return self.named[id(e)], None
        t, f = self._condition(e)
        if isinstance(t, bool) and isinstance(f, bool) and t is not f:
            f = None
        return t, f

    def _condition(self, e: Expr) -> Pair:
        if e.op in _LOGIC:
            return self._logic(e)
        if e.op == "not":
            t, f = self.condition(e.args[0])  # type: ignore[arg-type]
            return (negation(t), None) if f is None else (f, t)
        if e.op in _TESTS:
            return self._compare(e)
        if e.op == "in":
            return self._in(e)
        if e.op == "unknown":
            return self._absent(e.args[0]), None  # type: ignore[arg-type]
        if e.op == "else":
            return self.condition(e.args[1] if self._absent(e.args[0]) else e.args[0])  # type: ignore[arg-type]
        if e.op in {"any", "all"}:
            return self._quantified(e)
        n = self.number(e)
        if isinstance(n, Absent):
            return _CLOSED
        return (n.source if isinstance(n, Code) else bool(n)), None

    def _logic(self, e: Expr) -> Pair:
        decisive = e.op == "or"
        pairs: list[Pair] = []
        start = self.raising
        for a in e.args:
            before, unsure = self.raising, any(f is not None for _, f in pairs)
            pair = self.condition(a)  # type: ignore[arg-type]
            if self.raising > before and unsure:
                raise SlowError
            pairs.append(pair)
            if pair == (decisive, None):
                if self.raising > start:
                    raise SlowError  # what stands before may be a fault, and must be computed
                return pair
        trues = [t for t, _ in pairs]
        falses = [negation(t) if f is None else f for t, f in pairs]
        word, other = (" or ", " and ") if decisive else (" and ", " or ")
        t = _joined(trues, word, decisive=decisive)
        if all(f is None for _, f in pairs):
            return t, None
        return t, _joined(falses, other, decisive=not decisive)

    def _absent(self, e: Expr) -> bool:
        """Whether there is surely no value now; `SlowError` where only the case can tell."""
        if e.kind.name == "bool":
            t, f = self.condition(e)
            if f is None:
                return False
            if t is False and f is False:
                return True
            raise SlowError
        return isinstance(self.number(e), Absent)

    def _compare(self, e: Expr) -> Pair:
        a, b = self.number(e.args[0]), self.number(e.args[1])  # type: ignore[arg-type]
        if isinstance(a, Absent) or isinstance(b, Absent):
            return _CLOSED
        if not isinstance(a, Code) and not isinstance(b, Code):
            return _TESTS[e.op](a, b), None
        over = lcm(_over(a), _over(b))
        return f"{_scaled(a, over)} {e.op} {_scaled(b, over)}", None

    def _in(self, e: Expr) -> Pair:
        numbers = [self.number(a) for a in e.args]  # type: ignore[arg-type]
        x, *rest = numbers
        if any(isinstance(n, Absent) for n in numbers):
            return _CLOSED
        if any(isinstance(n, Code) for n in rest):
            raise SlowError
        if not isinstance(x, Code):
            return x in rest, None
        if any(isinstance(n, str) for n in rest):
            return f"{x.source} in {tuple(rest)!r}", None
        scaled = [Fraction(n) * x.over for n in rest]  # type: ignore[arg-type]
        members = tuple(int(n) for n in scaled if n.denominator == 1)
        return f"{x.source} in {members!r}", None

    def _quantified(self, e: Expr) -> Pair:
        over = e.args[0]
        if over.op == "units":  # type: ignore[union-attr]
            if over.args[0] == "issues":  # type: ignore[union-attr]
                return self.condition(e.args[1])  # type: ignore[arg-type]
            n = self._items()
            return _CLOSED if isinstance(n, Absent) else (e.op == "all", None)
        if isinstance(self.number(over), Absent):  # type: ignore[arg-type]
            return _CLOSED
        self.raising += 1
        call = self._call(e, "TRUTH")
        return f"{call} is True", f"{call} is False"

    def _items(self) -> int | Absent:
        """That there are no items, or that the list is absent."""
        m, at = self.mould, self.policy.layout.index.get("issue.items")
        if m.items > 0:
            raise SlowError
        if m.items == 0:
            return 0
        return UNAVAILABLE if at is not None and m.unavailable >> at & 1 else UNKNOWN

    def _call(self, e: Expr, function: str) -> str:
        if any(n.op in {"decided", "units"} for n in walk(e)):
            raise SlowError
        name = f"x{len(self.env)}"
        self.env[name] = e
        return f"{function}({name}, row)"

    def number(self, e: Expr) -> Number:
        """The value as a constant, as source, or why there is none."""
        op = e.op
        if op == "const":
            self._same_currency(e.unit if e.kind.name == "money" else "")
            return exact(e.args[0], e)  # type: ignore[return-value]
        if op == "column":
            return self._column(e)
        if op == "table":
            return self._table(e)
        if op == "decided":
            return self._decided(e)
        if op in {"+", "-", "*", "min", "max"}:
            return self._arithmetic(e)
        if op == "else":
            return self.number(e.args[1] if self._absent(e.args[0]) else e.args[0])  # type: ignore[arg-type]
        if op in {"count", "sum"}:
            return self._total(e)
        if op in {"field", "units"}:
            raise SlowError
        t, f = self.condition(e)
        if f is None:
            return t if isinstance(t, bool) else Code(f"({t})")
        if t is False and f is False:
            return UNKNOWN
        raise SlowError

    def _same_currency(self, unit: str) -> None:
        if unit and self.mould.currency is not None and unit != self.mould.currency:
            raise SlowError

    def _column(self, e: Expr) -> Number:
        i, m = self.policy.layout.index[e.args[0]], self.mould  # type: ignore[index]
        if m.unavailable >> i & 1:
            return UNAVAILABLE
        if m.unknown >> i & 1:
            return UNKNOWN
        for at, v in m.values:
            if at == i:
                return exact(v, e)  # type: ignore[return-value]
        return Code(f"v[{i}]", 10**e.kind.scale if e.kind.name == "decimal" else 1)

    def _table(self, e: Expr) -> Number:
        table = self.policy.tables[e.args[0]]  # type: ignore[index]
        keys = [self.number(a) for a in e.args[1:]]  # type: ignore[arg-type]
        if any(isinstance(k, Absent) for k in keys):
            return UNAVAILABLE if UNAVAILABLE in keys else UNKNOWN
        if not any(isinstance(k, Code) for k in keys):
            v, unit = dict(table.rows)[tuple(keys)]  # type: ignore[arg-type]
            self._same_currency(unit)
            return exact(v, e)  # type: ignore[return-value]
        over, rows = 1, {}
        for key, (v, unit) in table.rows:
            if unit and self.mould.currency is not None and unit != self.mould.currency:
                self.raising += 1
                continue  # a missing key sends the case to the general path, which names the fault
            number = Fraction(exact(v, e))  # type: ignore[arg-type]
            over = lcm(over, number.denominator)
            rows[key] = number
        name = f"x{len(self.env)}"
        self.env[name] = {key: int(n * over) for key, n in rows.items()}
        inside = "".join(f"{k.source if isinstance(k, Code) else repr(k)}, " for k in keys)
        return Code(f"{name}[({inside})]", over)

    def _decided(self, e: Expr) -> Number:
        section, attribute = str(e.args[0]), str(e.args[1])
        found = self.read[section, attribute]
        if attribute in {"verdict", "rule"} and isinstance(found, str) and not found.isidentifier():
            raise SlowError
        return Code(found) if isinstance(found, str) else found

    def _arithmetic(self, e: Expr) -> Number:
        numbers = [self.number(a) for a in e.args]  # type: ignore[arg-type]
        if any(isinstance(n, Absent) for n in numbers):
            return UNAVAILABLE if UNAVAILABLE in numbers else UNKNOWN
        if not any(isinstance(n, Code) for n in numbers):
            return _computed(e.op, numbers)
        if e.op == "*":
            a, b = numbers
            return Code(f"({_scaled(a, _over(a))} * {_scaled(b, _over(b))})", _over(a) * _over(b))
        over = lcm(*map(_over, numbers))
        parts = [_scaled(n, over) for n in numbers]
        if e.op in {"min", "max"}:
            return Code(f"{e.op}({', '.join(parts)})", over)
        return Code(f"({f' {e.op} '.join(parts)})", over)

    def _total(self, e: Expr) -> Number:
        over = e.args[0]
        if over.op == "units":  # type: ignore[union-attr]
            if over.args[0] != "issues":  # type: ignore[union-attr]
                return self._items()
            if e.op == "sum":
                return self.number(e.args[1])  # type: ignore[arg-type]
            t, f = self.condition(e.args[1])  # type: ignore[arg-type]
            if f is None:
                return int(t) if isinstance(t, bool) else Code(f"(1 if {t} else 0)")
            if t is False and f is False:
                return UNKNOWN
            raise SlowError
        n = self.number(over)  # type: ignore[arg-type]
        return n if isinstance(n, Absent) else Code(self._call(e, "NUMBER"))

    @staticmethod
    def rounded(name: str, over: int, rounding: str, *, given: bool) -> list[str]:
        """Source that rounds the integer ``name`` over ``over`` to a whole number, as ``money.round_money`` does."""
        if rounding == "customer":
            return [f"{name} = -(-{name} // {over})" if given else f"{name} //= {over}"]
        if rounding == "half-up":
            return [f"{name} = (2 * {name} + {over}) // {2 * over}"]
        return [f"q = 2 * {name} + {over}", f"{name} = q // {2 * over}", f"if not q % {2 * over}: {name} &= -2"]


def _over(n: Number) -> int:
    if isinstance(n, Code):
        return n.over
    return n.denominator if isinstance(n, Fraction) else 1


def _scaled(n: Number, over: int) -> str:
    if isinstance(n, Code):
        return n.source if n.over == over else f"({n.source} * {over // n.over})"
    if isinstance(n, (bool, str)):
        return repr(n)
    return repr(int(n * over))  # type: ignore[operator]


def _computed(op: str, numbers: list[Any]) -> Number:
    found: Number
    if op == "+":
        found = sum(numbers)
    elif op == "-":
        found = numbers[0] - numbers[1]
    elif op == "*":
        found = numbers[0] * numbers[1]
    else:
        found = min(numbers) if op == "min" else max(numbers)
    return found


_OFTEN: Final = 3
_READ: Final = re.compile(r"\bv\[(\d+)\]")


def with_locals(head: list[str], lines: list[str]) -> list[str]:
    """The lines with the columns that are read often taken from the row once."""
    counted = Counter(i for line in lines for i in _READ.findall(line))
    often = {i for i, n in counted.items() if n >= _OFTEN}
    taken = [f"    c{i} = v[{i}]" for i in sorted(often, key=int)]
    return [*head, *taken, *(_READ.sub(lambda m: f"c{m[1]}" if m[1] in often else m[0], line) for line in lines)]
