"""Values for facts, as a case tells them: ordinary ones first, then those on either side of what a policy compares."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from calmreply.facts.encode import MOST_INT, SECONDS
from calmreply.money import minor_digits, write_money
from calmreply.policy.compile import walk
from calmreply.policy.model import Expr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from calmreply.facts.schema import Fact, Schema
    from calmreply.kinds import Kind
    from calmreply.policy.model import Outcome, Policy
    from calmreply.testing.chance import Choose

__all__ = ["Telling", "numbers_of"]

_COMPARE: Final = frozenset({"==", "!=", "<", "<=", ">", ">=", "in"})
_DAY: Final = SECONDS["day"]
_MOST_DAYS: Final = 20_000
_SMALL: Final = (0, 1, 2, 5, 30)
_MONEY: Final = (50, 0, 1, 10, 200)
"""Ordinary amounts, in whole units of a currency."""


class Telling:
    """Tells facts of one house. ``numbers`` are those that its policy compares each column with (`numbers_of`)."""

    def __init__(self, schema: Schema, numbers: Mapping[str, tuple[int, ...]]) -> None:
        self.schema = schema
        self.numbers = numbers
        self._kept: dict[tuple[str, str], tuple[Any, ...]] = {}

    def value(self, fact: Fact, choose: Choose, currency: str, now: datetime) -> Any:
        """One value of a fact as a case tells it; of a list up to two records."""
        kind = fact.kind
        match kind.name:
            case "list":
                return [
                    {
                        f.name: told
                        for f in fact.fields
                        if choose(4) and (told := self.value(f, choose, currency, now)) is not None
                    }
                    for _ in range(choose(3))
                ]
            case "enum":
                return kind.members[choose(len(kind.members))] if kind.members else None
            case "date" | "datetime":
                days = self.days(fact.name)
                moment = now - timedelta(days=days[choose(len(days))])
                return moment.date().isoformat() if kind.name == "date" else moment.strftime("%Y-%m-%dT%H:%M:%SZ")
            case _:
                choices = self._choices(fact, currency)
                return choices[choose(len(choices))]

    def days(self, *names: str) -> tuple[int, ...]:
        """How many days ago is worth telling of a date: either side of what the policy compares its measures with."""
        key = ("days", "/".join(names))
        found = self._kept.get(key)
        if found is None:
            numbers = [n for name in names for n in self._measured(name)]
            near = [n + d for n in numbers for d in (0, -1, 1)]
            found = tuple(dict.fromkeys((3, *(n for n in near if -_MOST_DAYS <= n <= _MOST_DAYS), 0, 40)))
            self._kept[key] = found
        return found

    def _measured(self, name: str) -> Iterator[int]:
        """In days before now: what is compared with the time since or until a date, and the date itself."""
        for column, numbers in self.numbers.items():
            if column == name and not self._is_date(name):
                yield from numbers
            for word, sign in ((" since ", 1), (" until ", -1)):
                unit, found, fact = column.partition(word)
                if found and fact == name:
                    by = {"hours": 1 / _DAY, "months": 30.44, "years": 365.25, "business days": 1.4}.get(unit, 1)
                    yield from (sign * round(n * by) for n in numbers)

    def _is_date(self, name: str) -> bool:
        fact = self.schema.facts.get(name)
        return fact is not None and fact.kind.name in {"date", "datetime"}

    def _choices(self, fact: Fact, currency: str) -> tuple[Any, ...]:
        key = (fact.name, currency)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = tuple(
                dict.fromkeys(_plain_values(fact.kind, self._near(fact, currency), currency))
            )
        return found

    def _near(self, fact: Fact, currency: str) -> list[int]:
        """The numbers on either side of each that the policy compares this fact with."""
        step = 10 ** minor_digits(currency) if fact.kind.name == "money" else 1
        return [n + d for n in self.numbers.get(fact.name, ()) for d in dict.fromkeys((0, -1, 1, step, -step))]


def _plain_values(kind: Kind, near: list[int], currency: str) -> Iterator[Any]:
    match kind.name:
        case "bool":
            yield from (False, True)
        case "money":
            unit = 10 ** minor_digits(currency)
            amounts = [*(n * unit for n in _MONEY), *near]
            yield from (write_money(n, currency) for n in amounts if 0 <= n <= 10**12)
        case "int" | "count" | "decimal":
            low = -MOST_INT if kind.low is None else kind.low
            high = MOST_INT if kind.high is None else kind.high
            ends = [n for n in (kind.low, kind.high) if n is not None]
            numbers = [n for n in (*_SMALL, *near, *ends) if low <= n <= high]
            if kind.name == "decimal":
                yield from (_decimal(n, kind.scale) for n in numbers)
            else:
                yield from numbers
        case "duration":
            yield from (f"{n} seconds" for n in (_DAY, 0, 3600, *near) if 0 <= n < 10**8)
        case _:
            yield from ("KQ-1000", "KQ-7F3M", "P-22-B")


def _decimal(n: int, scale: int) -> str:
    if not scale:
        return str(n)
    return f"{'-' if n < 0 else ''}{abs(n) // 10**scale}.{abs(n) % 10**scale:0{scale}}"


def numbers_of(policy: Policy) -> dict[str, tuple[int, ...]]:
    """By column, the numbers that conditions of a policy compare it with, encoded as the column is."""
    found: dict[str, dict[int, None]] = {}
    for e in _conditions(policy):
        for node in walk(e):
            if node.op in _COMPARE:
                columns = {
                    str(x.args[0]) for a in node.args if isinstance(a, Expr) for x in walk(a) if x.op == "column"
                }
                for v in (v for a in node.args if isinstance(a, Expr) for v in _constants(a, policy)):
                    for name in columns:
                        found.setdefault(name, {})[v] = None
    return {name: tuple(sorted(numbers)) for name, numbers in found.items()}


def _constants(e: Expr, policy: Policy) -> Iterator[int]:
    for node in walk(e):
        if node.op == "const" and node.kind.name not in {"enum", "bool"}:
            v = node.args[0]
            if isinstance(v, int | Fraction):
                yield int(v)
        elif node.op == "table":
            table = policy.tables[str(node.args[0])]
            yield from (v for _, (v, _) in table.rows if isinstance(v, int))


def _conditions(policy: Policy) -> Iterator[Expr]:
    for s in policy.sections:
        yield from (e for e in (s.applies, *(r.when for r in s.rules)) if e is not None)
        for outcome in (*(r.then for r in s.rules), s.default):
            yield from _amounts(outcome)
    yield from (g.applies for g in policy.gates if g.applies is not None)


def _amounts(outcome: Outcome | None) -> Iterable[Expr]:
    return () if outcome is None else (g.amount for g in (*outcome.give, *outcome.charge) if g.amount is not None)
