"""Scenarios: examples of a house that are also tests. A case, a moment, and what must come of it.

A house keeps them in ``scenarios/*.yaml``. They are no part of what a house decides, nor of its hash: `read_scenarios`
reads them for a house that is loaded, and tells every fault with its place.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.findings import CalmreplyError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from calmreply.findings import Finding, Span
    from calmreply.house.house import House

__all__ = [
    "CODES",
    "FOLDER",
    "MOST_SCENARIOS",
    "Expectation",
    "Gift",
    "Scenario",
    "Words",
    "read_scenarios",
    "scenario_files",
]

FOLDER = "scenarios"
"""Where a house keeps its scenarios, below the folder of house.yaml."""
MOST_SCENARIOS = 2_000
_MOST_FILES = 200

CODES: dict[str, str] = {
    "SCN701": "a scenario without a name of its own: none, one that cannot be a name, or one that is taken",
    "SCN702": "a scenario that names something the house does not have",
    "SCN703": "the facts of a scenario are no case of this house",
    "SCN704": "a scenario without a moment to decide at, or with one that is none",
    "SCN705": "a scenario that expects nothing",
    "SCN706": "the base of a scenario is not there, or rests on the scenario itself",
    "SCN707": "an amount that is none",
    "SCN708": "more than 2,000 scenarios in a house",
    "SCN710": "a decision that is not what a scenario expects",
    "SCN711": "a reply without words that a scenario asks for, or with words that it forbids",
    "SCN712": "a scenario whose case cannot be answered",
    "SCN751": "a decision that hangs on the channel",
    "SCN752": "a decision that hangs on the language",
    "SCN753": "a decision that hangs on the stars of a review",
    "SCN754": "a decision that hangs on the customer's name or on how they are addressed",
    "SCN755": "a decision that hangs on the letters or the politeness of the message",
    "SCN756": "a reply that states other facts in another language",
    "SCN757": "a case that this house reads and cannot answer",
}
"""The codes of this room, each with its meaning in one line."""


class Gift(NamedTuple):
    """Something given or charged, as far as a scenario names it; None is for what it leaves open.

    ``amount`` is what is kept after limits, written ``12.50 EUR``.
    """

    kind: str | None = None
    amount: str | None = None
    basis: str | None = None
    to: str | None = None

    def __str__(self) -> str:
        """As a person reads it: ``refund 4.90 EUR contractual to original``."""
        to = f"to {self.to}" if self.to else None
        return " ".join(x for x in (self.kind, self.amount, self.basis, to) if x) or "anything"


class Expectation(NamedTuple):
    """One thing that must be so. ``key`` is ``status``, ``gives``, or ``rules.SECTION``; ``wanted`` all there is of it.

    ``span`` and ``line`` are its place, for what is told where it is not so.
    """

    key: str
    wanted: tuple[str | Gift, ...]
    span: Span
    line: str = ""


class Words(NamedTuple):
    """What the reply on a channel must and must not say, in a language; None: where, and in which, it was asked.

    Each text stands with its place. ``text`` is the whole reply, where that is what must be.
    """

    channel: str | None
    locale: str | None
    register: str | None
    says: tuple[tuple[str, Span, str], ...]
    never: tuple[tuple[str, Span, str], ...]
    text: tuple[str, Span, str] | None
    span: Span
    line: str = ""


class Scenario(NamedTuple):
    """One example. ``case`` is plain data as `House.case` reads it, ``about`` one sentence on why it is there.

    ``exact`` says that what is not expected must not be: nothing else given, asked, promised, matched.
    """

    name: str
    about: str
    case: Mapping[str, Any]
    as_of: datetime
    exact: bool
    expected: tuple[Expectation, ...]
    replies: tuple[Words, ...]
    span: Span
    line: str = ""

    @property
    def file(self) -> str:
        """The file it stands in, below the house's folder."""
        return self.span.file


def scenario_files(folder: str | Path) -> tuple[tuple[tuple[str, bytes], ...], Mapping[str, bytes]]:
    """The files of scenarios of the house in ``folder``, and the cases (``cases/*.json``) they may rest on."""
    root = Path(folder)
    found = [p for p in sorted((root / FOLDER).rglob("*.y*ml")) if p.suffix in {".yaml", ".yml"} and p.is_file()]
    cases = [p for p in sorted((root / "cases").glob("*.json")) if p.is_file()]
    if len(found) > _MOST_FILES or len(cases) > MOST_SCENARIOS:
        raise CalmreplyError(f"`{root}` holds more than {_MOST_FILES} files", help="is this the right folder?")
    return (
        tuple((p.relative_to(root).as_posix(), p.read_bytes()) for p in found),
        {p.relative_to(root).as_posix(): p.read_bytes() for p in cases},
    )


def read_scenarios(folder: str | Path, house: House) -> tuple[tuple[Scenario, ...], tuple[Finding, ...]]:
    """The scenarios in the folder of a house, in the order of files and lines, and what is wrong with the others.

    What cannot be read becomes a finding with its place, and reading goes on. A folder without any has none.
    """
    from calmreply.house.scenario_file import Reading

    files, cases = scenario_files(folder)
    reading = Reading(house, cases)
    for name, data in files:
        reading.take(name, data)
    return reading.finish()
