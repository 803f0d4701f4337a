"""The questions of the analysis answered by looking at every case: slow, obvious, and sharing nothing with it."""

from __future__ import annotations

import operator
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from calmreply.policy.model import Expr, Policy, Section


Case = dict[str, int]

_TESTS = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


class Found(NamedTuple):
    """The answers: see `calmreply.analysis.sections.Answers`."""

    gap: bool
    clashes: frozenset[tuple[int, int]]
    dead: frozenset[int]
    never: frozenset[int]
    always: frozenset[int]
    idle: bool


def worth(e: Expr, case: Case) -> int | bool:
    """The value of an expression, all facts known."""
    args: tuple[Expr, ...] = e.args  # type: ignore[assignment]
    if e.op == "const":
        return e.args[0]  # type: ignore[return-value]
    if e.op == "column":
        found = case[e.args[0]]  # type: ignore[index]
        return bool(found) if e.kind.name == "bool" and found is not None else found
    if e.op == "and":
        return all(worth(a, case) for a in args)
    if e.op == "or":
        return any(worth(a, case) for a in args)
    if e.op == "not":
        return not worth(args[0], case)
    if e.op == "in":
        return worth(args[0], case) in [worth(a, case) for a in args[1:]]
    if e.op == "+":
        return sum(worth(a, case) for a in args)
    if e.op == "-":
        return worth(args[0], case) - worth(args[1], case)
    return _TESTS[e.op](worth(args[0], case), worth(args[1], case))


def truth(e: Expr, case: Case) -> int | bool | None:
    """The value of an expression; None where it is undecided, because some fact cannot be had."""
    args: tuple[Expr, ...] = e.args  # type: ignore[assignment]
    if e.op in {"const", "column"}:
        return worth(e, case)
    values = [truth(a, case) for a in args]
    if e.op == "and":
        return False if False in values else None if None in values else True
    if e.op == "or":
        return True if True in values else None if None in values else False
    if None in values:
        return None
    if e.op == "not":
        return not values[0]
    if e.op == "in":
        return values[0] in values[1:]
    return sum(values) if e.op == "+" else bool(_TESTS[e.op](values[0], values[1]))  # type: ignore[arg-type]


def all_cases(policy: Policy, *, absent: bool = False) -> list[Case]:
    """Every combination of values of the columns; with ``absent``, None is one of them."""
    spaces: list[tuple[int | None, ...]] = []
    for c in policy.layout.columns:
        if absent:
            spaces.append((None,))
        if c.kind.name == "bool":
            spaces.append((0, 1))
        elif c.kind.name == "enum":
            spaces.append(tuple(range(len(c.kind.members))))
        else:
            spaces.append(tuple(range(c.kind.low or 0, (c.kind.high or 0) + 1)))
    if absent:
        spaces = [(*a, *b) for a, b in zip(spaces[::2], spaces[1::2], strict=True)]
    names = [c.name for c in policy.layout.columns]
    return [dict(zip(names, v, strict=True)) for v in product(*spaces)]  # type: ignore[arg-type]


def chosen(section: Section, case: Case) -> tuple[int, ...] | None:
    """The rules that count; empty for the default, None where the section does not apply."""
    if section.applies is not None and not worth(section.applies, case):
        return None
    held = tuple(i for i, r in enumerate(section.rules) if worth(r.when, case))
    return held[:1] if section.hit == "first" else held


def given(section: Section, case: Case) -> int:
    """How much is given, all amounts being constants."""
    rules = chosen(section, case) or ()
    return sum(g.amount.args[0] for i in rules for g in section.rules[i].then.give)  # type: ignore[union-attr,misc]


def enumerate_all(policy: Policy) -> Found:
    """The six questions."""
    section = policy.sections[0]
    cases = [c for c in all_cases(policy) if section.applies is None or worth(section.applies, c)]
    if not cases:
        return Found(False, frozenset(), frozenset(), frozenset(), frozenset(), True)
    numbers = range(len(section.rules))
    holds = [frozenset(n for n, c in enumerate(cases) if worth(r.when, c)) for r in section.rules]
    covered = frozenset().union(*holds)
    clashes = set()
    dead = set()
    before: frozenset[int] = frozenset()
    for i in numbers:
        if not (holds[i] - before if section.hit == "first" else holds[i]):
            dead.add(i)
        before |= holds[i]
        for j in range(i):
            both = holds[i] & holds[j]
            elsewhere = section.hit == "collect" or section.rules[i].then != section.rules[j].then
            exception = section.hit == "first" and holds[j] <= holds[i]
            if both and elsewhere and not exception:
                clashes.add((j, i))
    every = frozenset(range(len(cases)))
    return Found(
        covered != every,
        frozenset(clashes),
        frozenset(dead),
        frozenset(i for i in numbers if not holds[i]),
        frozenset(i for i in numbers if holds[i] == every),
        False,
    )


def payments(policy: Policy) -> list[tuple[Case, int]]:
    """Every case with what it is given."""
    return [(case, given(policy.sections[0], case)) for case in all_cases(policy)]


def falls(paid: list[tuple[Case, int]], fact: str) -> bool:
    """Whether some case is given less than one alike with less of a fact."""
    groups: dict[tuple[tuple[str, int], ...], list[tuple[int, int]]] = {}
    for case, got in paid:
        rest = tuple((k, v) for k, v in case.items() if k != fact)
        groups.setdefault(rest, []).append((case[fact], got))
    return any(
        got < earlier
        for listed in groups.values()
        for n, (_, got) in enumerate(sorted(listed))
        for _, earlier in sorted(listed)[:n]
    )


def exceeds(policy: Policy, most: int) -> bool:
    """Whether some case is given more, facts that cannot be had included."""
    section = policy.sections[0]
    pays = [r.then.give[0].amount.args[0] for r in section.rules]  # type: ignore[union-attr]
    for case in all_cases(policy, absent=True):
        if section.applies is not None and truth(section.applies, case) is not True:
            continue
        total = 0
        for r, amount in zip(section.rules, pays, strict=True):
            if truth(r.when, case) is True:
                total += amount  # type: ignore[operator]
                if section.hit == "first":
                    break
        if total > most:
            return True
    return False
