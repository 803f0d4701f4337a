"""The six questions put to z3, in the way one would ask it: one solver, a question by push and pop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.enumerator import Found

from calmreply.analysis.solver import Solver
from calmreply.policy.compile import Compiled

if TYPE_CHECKING:
    from calmreply.policy.model import Policy

__all__ = ["ask_z3"]


def ask_z3(policy: Policy) -> Found:
    """The answers, all facts known."""
    part = Compiled(policy).parts[0]
    section = part.section
    own = Solver(policy)
    z3 = own.z3
    applies = own.truth(True) if part.applies is None else own.pair(part.applies)[0]
    whens = [own.pair(w)[0] for w in part.whens]
    solver = z3.Solver(ctx=own.context)
    solver.add(*own.given(absent=False), applies)

    def holds(*terms: object) -> bool:
        solver.push()
        solver.add(*terms)
        found = solver.check() == z3.sat
        solver.pop()
        return bool(found)

    if not holds():
        return Found(False, frozenset(), frozenset(), frozenset(), frozenset(), True)
    none = [z3.Not(w) for w in whens]
    dead = set()
    if section.hit == "first":
        solver.push()
        for i, w in enumerate(whens):
            if not holds(w):
                dead.add(i)
            solver.add(none[i])
        solver.pop()
    never = {i for i, w in enumerate(whens) if not holds(w)}
    if section.hit == "collect":
        dead = set(never)
    clashes = set()
    for i, w in enumerate(whens):
        left = list(range(i))
        solver.push()
        solver.add(w)
        while left:
            solver.push()
            solver.add(z3.Or([whens[j] for j in left]))
            sat = solver.check() == z3.sat
            model = solver.model() if sat else None
            solver.pop()
            if model is None:
                break
            met = [j for j in left if z3.is_true(model.eval(whens[j], model_completion=True))]
            left = [j for j in left if j not in met]
            for j in met:
                if section.hit == "collect" or section.rules[i].then != section.rules[j].then:
                    clashes.add((j, i))
        solver.pop()
    if section.hit == "first":
        clashes = {(j, i) for j, i in clashes if holds(whens[j], none[i])}
    return Found(
        holds(*none),
        frozenset(clashes),
        frozenset(dead),
        frozenset(never),
        frozenset(i for i in range(len(whens)) if not holds(none[i])),
        False,
    )
