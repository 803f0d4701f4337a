"""How long the six questions take: own analysis, and z3 beside it, on generated tables.

A table is a k-d partition of kind by days by amount by prior by granted by tier; one fifth of its rules are narrow
exceptions on top. It is clean by construction; then one defect of each kind is planted and must be found, and nothing
else.
The questions: gaps, clashes, dead and shadowed rules, constant conditions, unused facts, sections that never fire.
z3 answers the same questions, one solver, by push and pop; its time includes building the terms. CPU time.

    python benchmarks/check.py [--json FILE] [--no-z3] [--rules 200 1000]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.tables import DEFECTS, table

from calmreply.analysis import analyse
from calmreply.analysis.reading import Reader
from calmreply.analysis.sections import Answers, View, ask
from calmreply.policy.compile import Compiled

if TYPE_CHECKING:
    from calmreply.policy.model import Policy

TARGETS = {"check_200": 1.0, "check_1000": 10.0}


def asked(policy: Policy) -> Answers:
    """The questions about the one section, as `check` asks them."""
    compiled = Compiled(policy)
    return ask(View(compiled.parts[0], Reader(policy)))


def faults(found: Answers) -> dict[str, object]:
    """What the answers complain about."""
    named = {
        "gap": found.gap is not False,
        "clash": _common(found),
        "shadow": tuple(sorted(found.shadows)),
        "constant": found.never + found.always,
        "idle": found.idle,
        "reason": found.reason,
    }
    return {k: v for k, v in named.items() if v}


def _common(found: Answers) -> tuple[int, ...]:
    """The rules that every clash is about; all of them where there is none such."""
    pairs = [{c.first, c.second} for c in found.clashes or ()]
    if not pairs:
        return ()
    return tuple(sorted(set.intersection(*pairs) or set.union(*pairs)))


def expected(defect: str | None, about: int) -> dict[str, object]:
    """What must be found, and nothing else."""
    if defect is None:
        return {}
    if defect in {"shadow", "union"}:
        return {"shadow": (about,)}
    return {defect: True if defect in {"gap", "idle"} else (about,)}


def measured(sizes: tuple[int, ...] = (200, 1000), *, z3: bool = True, say: bool = True) -> dict[str, float]:
    """Seconds by key: the slowest of the clean table and those with one defect."""
    found: dict[str, float] = {}
    for size in sizes:
        worst = 0.0
        for defect in (None, *DEFECTS):
            policy, about = table(size, 1, defect)
            start = time.process_time()
            answers = asked(policy)
            taken = time.process_time() - start
            worst = max(worst, taken)
            right = _right(faults(answers), defect, about)
            if say:
                print(f"{size:5} rules  {defect or 'clean':9} {taken:7.3f} s  {answers.steps:10,} steps  {right}")
            if right != "as planted":
                raise SystemExit(f"{size} rules, {defect}: found {faults(answers)}, planted {expected(defect, about)}")
        found[f"check_{size}"] = worst
        policy, _ = table(size, 1)
        start = time.process_time()
        analyse(policy)
        found[f"check_{size}_policy"] = time.process_time() - start
        if z3:
            from tests.z3_questions import ask_z3

            start = time.process_time()
            ask_z3(policy)
            found[f"check_{size}_z3"] = time.process_time() - start
    return found


def _right(found: dict[str, object], defect: str | None, about: int) -> str:
    wanted = expected(defect, about)
    if defect in {"shadow", "union"}:
        found = {k: v for k, v in found.items() if k != "clash"}  # what is shadowed meets what shadows it
    if defect == "clash" and about in found.get("clash", ()):  # type: ignore[operator]
        found = {**found, "clash": (about,)}
    return "as planted" if found == wanted else "WRONG"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--no-z3", action="store_true")
    parser.add_argument("--rules", type=int, nargs="*", default=[200, 1000])
    given = parser.parse_args()
    found = measured(tuple(given.rules), z3=not given.no_z3)
    for key, seconds in found.items():
        target = TARGETS.get(key)
        print(f"{key:20} {seconds:8.3f} s" + (f"  target {target} s" if target else ""))
    if given.json:
        given.json.write_text(json.dumps(found, indent=2) + "\n")
    if any(found.get(key, 0) > target for key, target in TARGETS.items()):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
