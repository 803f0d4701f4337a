"""The part of a generated function that counts what limits bound (S14); who goes beyond is for the general path."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from calmreply.policy.fold import Code, SlowError
from calmreply.policy.kleene import Absent
from calmreply.policy.windows import IDENTIFIED, OF_CUSTOMERS

if TYPE_CHECKING:
    from calmreply.policy.compile import Compiled, Part
    from calmreply.policy.fold import Folder
    from calmreply.policy.model import Limit

__all__ = ["SLOW", "Amount", "LimitWriter"]

SLOW: Final = "return None"
"""Leaves the case to the general path."""


class Amount(NamedTuple):
    """One grant of an outcome: its number in the section, and its amount as a constant, a name or nothing."""

    number: int
    given: bool
    amount: str | int | None
    dynamic: bool


class LimitWriter:
    """Writes the counts of limits; ``used`` are the variables that count something."""

    compiled: Compiled
    folder: Folder
    used: set[str]
    used_earlier: bool

    def put(self, line: str) -> None:
        """One line at the present indent."""
        raise NotImplementedError

    def _count(self, part: Part, at: int, amounts: list[Amount]) -> None:
        """Count what limits bound; who goes beyond is for the general path."""
        o, rule = part.outcomes[at], part.section.rules[at - 1] if at else None
        statutory = any(g.basis == "statutory" for g in o.give)
        for i, limit in enumerate(self.compiled.policy.limits):
            if self._alike(i) != i:
                continue  # counted already
            if limit.of[0] == "exception":
                own = rule is not None and rule.exception is not None and rule.id == limit.of[1]
                if own and part.granting and limit.times is not None and not statutory:
                    self._raise(f"n{i}", "1")
                continue
            if limit.of[0] == "do":
                if o.do == limit.of[1] and limit.times is not None and not statutory:
                    self._raise(f"n{i}", "1")
                continue
            for grant, (_, given, a, dynamic) in zip((*o.give, *o.charge), amounts, strict=True):
                if (
                    not given
                    or grant.basis == "statutory"
                    or limit.of not in {("kind", grant.kind), ("basis", grant.basis)}
                ):
                    continue
                if limit.times is not None:
                    if a != 0:
                        self._raise(f"n{i}", f"(1 if {a} else 0)" if dynamic else "1")
                elif a is not None and a != 0:
                    self._raise(f"u{i}", str(a))

    def _alike(self, i: int) -> int:
        """The first limit that counts the same: one variable is enough for all of them."""
        limits = self.compiled.policy.limits
        what = limits[i].of, limits[i].times is None
        return next(n for n, x in enumerate(limits) if (x.of, x.times is None) == what)

    def _raise(self, name: str, by: str) -> None:
        self.used.add(name)
        self.put(f"{name} += {by}")

    def _limits(self) -> None:
        for i, limit in enumerate(self.compiled.policy.limits):
            n = self._alike(i)
            here = f"n{n}" if limit.at is None else f"u{n}"
            if here not in self.used:
                continue
            total, some = (here, "") if limit.per == "case" else (self._earlier(i, limit, here), f"{here} and ")
            if limit.at is None:
                self.put(f"if {some}{total} > {limit.times}: {SLOW}")
                continue
            try:
                most = self.folder.number(limit.at)
            except SlowError:
                most = 0
            if isinstance(most, Code):
                left = total if most.over == 1 else f"({total}) * {most.over}"
                self.put(f"if {here} and {left} > {most.source}: {SLOW}")
            else:
                exact = Fraction(0) if isinstance(most, Absent) else Fraction(most)
                self.put(f"if {some}{total} > {exact.numerator // exact.denominator}: {SLOW}")

    def _earlier(self, i: int, limit: Limit, here: str) -> str:
        """What a limit counts and sums together with what was used before; who the customer is must be known (S14)."""
        self.used_earlier = True
        if limit.per in OF_CUSTOMERS:
            at = self.compiled.policy.layout.index.get(IDENTIFIED)
            named = "None" if at is None else f"v[{at}]"
            self.put(f"if {here} and {named} is not True: {SLOW}")
        return f"({here} + used[{i}][{int(limit.at is not None)}] if used else {here})"
