"""Testing a policy: scenarios run as tests, generated cases, and what no house may let its decisions hang on.

`run_scenarios` runs the scenarios of a house's folder and says what they reach. `prove` shows on generated cases that
channel, language, stars, name and letters of the message change no decision. ``cases`` and ``houses`` are strategies
for Hypothesis, which comes with the extra ``test``; everything else works without it.

Importing this package imports nothing else: the plugin for pytest below it is loaded in every run of pytest.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as type checkers know it; importing `typing` would cost more than all of this module
if TYPE_CHECKING:
    from typing import Any

    from calmreply.testing.coverage import Coverage
    from calmreply.testing.making import CaseMaker
    from calmreply.testing.proofs import PROOFS, Proved, Violation, prove
    from calmreply.testing.run import Failure, Result, Run, run_scenario, run_scenarios
    from calmreply.testing.strategies import case_data, cases, houses

__all__ = [
    "PROOFS",
    "CaseMaker",
    "Coverage",
    "Failure",
    "Proved",
    "Result",
    "Run",
    "Violation",
    "case_data",
    "cases",
    "houses",
    "prove",
    "run_scenario",
    "run_scenarios",
]

_HOMES = {
    "calmreply.testing.coverage": ("Coverage",),
    "calmreply.testing.making": ("CaseMaker",),
    "calmreply.testing.proofs": ("PROOFS", "Proved", "Violation", "prove"),
    "calmreply.testing.run": ("Failure", "Result", "Run", "run_scenario", "run_scenarios"),
    "calmreply.testing.strategies": ("case_data", "cases", "houses"),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'calmreply.testing' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
