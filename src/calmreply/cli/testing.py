"""The command `test`, and what `check --deep` runs and prints."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from calmreply.cli.shown import finding_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from calmreply.house import House
    from calmreply.testing.proofs import Proved
    from calmreply.testing.run import Result, Run

__all__ = ["deep_data", "deep_lines", "prove_house", "test"]


@click.command()
@click.argument("folder", metavar="HOUSE")
@click.option("-k", "names", default="", metavar="NAME", help="Run only the scenarios whose name holds this.")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
def test(folder: str, names: str, style: str) -> None:
    """Run the scenarios of the house in folder HOUSE (scenarios/*.yaml) and say what of the policy they reach.

    Exit code 1 if one fails or cannot be read.

    \b
    Examples:
      calmreply test house
      calmreply test house -k late
    """
    from calmreply.testing.run import run_scenarios

    with _bar("scenarios") as progress:
        run = run_scenarios(folder, names=names, progress=progress)
    if style == "json":
        click.echo(json.dumps(_data(run), ensure_ascii=False, indent=2))
    else:
        for line in _lines(run, folder, names):
            click.echo(line)
    if not run.ok:
        raise click.exceptions.Exit(1)


def _lines(run: Run, folder: str, names: str) -> Iterator[str]:
    yield from (finding.show() for finding in run.findings)
    yield from (failure.show() for result in run.results for failure in result.failures)
    if not run.results and not run.findings:
        which = f" whose name holds `{names}`" if names else ""
        yield f"no scenarios{which} in {folder}/scenarios"
        return
    # What some scenarios alone reach says nothing about the house.
    if not names:
        yield from run.coverage.lines()
    failed = len(run.results) - run.passed
    faults = f", {len(run.findings)} that cannot be read" if run.findings else ""
    yield f"{run.passed} scenario{'' if run.passed == 1 else 's'} passed, {failed} failed{faults}"


def _data(run: Run) -> dict[str, Any]:
    return {
        "scenarios": [_result(r) for r in run.results],
        "findings": [finding_data(f) for f in run.findings],
        "coverage": run.coverage.data(),
        "passed": run.passed,
        "failed": len(run.results) - run.passed,
    }


def _result(result: Result) -> dict[str, Any]:
    scenario = result.scenario
    return {
        "scenario": scenario.name,
        "file": scenario.span.file,
        "line": scenario.span.line,
        "passed": not result.failures,
        "failures": [f.data() for f in result.failures],
    }


# -- check --deep ------------------------------------------------------------------------------------------------------


def prove_house(house: House, cases: int, seed: int) -> Proved:
    """What no decision may hang on, shown on generated cases, with a progress bar."""
    from calmreply.testing.proofs import prove

    with _bar("cases") as progress:
        return prove(house, cases=cases, seed=seed, progress=lambda done: progress(done, cases))


def deep_lines(proved: Proved) -> Iterator[str]:
    """What was shown, and for each violation the two cases and what differs."""
    for v in proved.violations:
        yield v.finding.show()
        yield f"  case: {json.dumps(v.case, ensure_ascii=False)}"
        if v.second != v.case:
            yield f"  then: {json.dumps(v.second, ensure_ascii=False)}"
        for key, one, other in v.difference:
            yield f"  {key}: {', '.join(one) or 'nothing'} / then {', '.join(other) or 'nothing'}"
    shown = ", ".join(f"{name} on {n}" for name, n in proved.shown.items())
    end = "nothing speaks against it" if proved.ok else f"{len(proved.violations)} cases speak against it"
    yield f"shown on {proved.cases} generated cases (seed {proved.seed}): {shown}; {end}"


def deep_data(proved: Proved) -> dict[str, Any]:
    """The same as data."""
    return {
        "cases": proved.cases,
        "seed": proved.seed,
        "shown": dict(proved.shown),
        "violations": [v.data() for v in proved.violations],
    }


@contextmanager
def _bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on the error output where that is a terminal, nothing where it is not."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def tell(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield tell
