"""What a case must tell so that a rule may match: values made at random alone meet few rules of a long policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.policy.compile import columns_of
from calmreply.policy.model import Expr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.policy.model import Policy

__all__ = ["Aim", "aims_of"]

Aim = dict[str, tuple[str | bool, ...]]
"""By fact: the values that help; empty where the fact has only to be known."""

_TOLD_BY = {
    "customer.tenure_days": "customer.since",
    "history.matters": "history",
    "history.same_issue": "history",
    "history.goodwill": "history",
    "history.open_promises": "history",
    "history.broken_promises": "history",
    "history.orders": "history",
}


def aims_of(policy: Policy) -> tuple[Aim, ...]:
    """One aim for each rule of a policy, in its order, as far as its condition says what is wanted."""
    found: list[Aim] = []
    for section in policy.sections:
        for rule in section.rules:
            aim: Aim = {}
            for part in (*_parts(section.applies), *_parts(rule.when)):
                _add(aim, part, policy)
            found.append(aim)
    return tuple(found)


def _parts(e: Expr | None) -> Iterator[Expr]:
    if e is None:
        return
    if e.op == "and":
        for part in e.args:
            yield from _parts(part)  # type: ignore[arg-type]
    else:
        yield e


def _add(aim: Aim, e: Expr, policy: Policy) -> None:
    if e.op in {"any", "all"} and isinstance(e.args[1], Expr):
        for part in _parts(e.args[1]):
            _add(aim, part, policy)
        return
    for name in columns_of(e):
        fact = name.rpartition(" since ")[2].rpartition(" until ")[2].removeprefix("date of ")
        if e.op != "unknown":
            aim.setdefault(_TOLD_BY.get(fact, fact), ())
    if e.op == "column":
        aim[str(e.args[0])] = (True,)
    elif e.op == "not" and _is_column(e.args[0]):
        aim[str(e.args[0].args[0])] = (False,)  # type: ignore[union-attr]
    elif e.op in {"==", "in"}:
        _add_members(aim, e)


def _add_members(aim: Aim, e: Expr) -> None:
    nodes = [a for a in e.args if isinstance(a, Expr) and a.kind.name == "enum"]
    constants = [a for a in nodes if a.op == "const"]
    for node in nodes:
        column = node.args[0] if node.op == "else" else node
        if isinstance(column, Expr) and column.op == "column":
            name = str(column.args[0])
            wanted = tuple(a.kind.members[i] for a in constants for i in a.args if isinstance(i, int))
            both = tuple(w for w in wanted if w in aim.get(name, ()))
            aim[name] = both or wanted


def _is_column(e: object) -> bool:
    return isinstance(e, Expr) and e.op == "column"
