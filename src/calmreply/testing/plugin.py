"""The plugin for pytest: each scenario of a house is a test, and the end of the run says what of the policy they reach.

It is loaded in every run of pytest where calmreply is installed. So it imports nothing of calmreply before it meets a
file in a folder ``scenarios`` beside a house.yaml, and does nothing in any other run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from calmreply.findings import Finding
    from calmreply.house.house import House
    from calmreply.house.scenarios import Scenario
    from calmreply.testing.run import Result

__all__ = ["ScenarioFile", "ScenarioItem"]

_FOLDER = "scenarios"
_ATTRIBUTE = "calmreply_reached"


class _Houses:
    """The houses of one run, each loaded once."""

    def __init__(self) -> None:
        self.loaded: dict[Path, tuple[House, tuple[Scenario, ...], tuple[Finding, ...]]] = {}

    def at(self, folder: Path) -> tuple[House, tuple[Scenario, ...], tuple[Finding, ...]]:
        """The house in a folder, its scenarios, and what is wrong with their files; `HouseError` if it has faults."""
        found = self.loaded.get(folder)
        if found is None:
            from calmreply.house import House
            from calmreply.house.scenarios import read_scenarios

            house = House.load(folder)
            found = self.loaded[folder] = (house, *read_scenarios(folder, house))
        return found


_HOUSES = pytest.StashKey[_Houses]()


def _houses(config: pytest.Config) -> _Houses:
    return config.stash.setdefault(_HOUSES, _Houses())


def _folder_of(path: Path) -> Path | None:
    """The folder of the house whose scenarios stand in a file; None for any other file."""
    for above in path.parents:
        if above.name == _FOLDER and (above.parent / "house.yaml").is_file():
            return above.parent
    return None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> ScenarioFile | None:
    """Take the files of scenarios."""
    if file_path.suffix not in {".yaml", ".yml"} or _FOLDER not in file_path.parts:
        return None
    folder = _folder_of(file_path)
    if folder is None:
        return None
    made: ScenarioFile = ScenarioFile.from_parent(parent, path=file_path)
    made.folder = folder
    return made


class ScenarioFile(pytest.File):
    """One file of scenarios."""

    folder: Path

    def collect(self) -> Iterator[ScenarioItem]:
        """One test a scenario; a file or a house with faults cannot be collected."""
        from calmreply.findings import CalmreplyError

        try:
            _, scenarios, findings = _houses(self.config).at(self.folder)
        except CalmreplyError as error:
            raise self.CollectError(str(error)) from None
        name = self.path.relative_to(self.folder).as_posix()
        faults = [f.show() for f in findings if f.span and f.span.file == name]
        if faults:
            raise self.CollectError("\n".join(faults))
        for scenario in scenarios:
            if scenario.file == name:
                item: ScenarioItem = ScenarioItem.from_parent(self, name=scenario.name)
                item.scenario = scenario
                item.folder = self.folder
                yield item


class _NotAsExpectedError(Exception):
    """What a scenario expects is not so."""


class ScenarioItem(pytest.Item):
    """One scenario."""

    scenario: Scenario
    folder: Path
    result: Result | None = None

    def runtest(self) -> None:
        """Decide, answer, compare."""
        from calmreply.testing.run import run_scenario

        house, _, _ = _houses(self.config).at(self.folder)
        self.result = run_scenario(house, self.scenario)
        if self.result.failures:
            raise _NotAsExpectedError

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What was expected and what there is, with its place; the traceback only of what is no such failure."""
        if isinstance(excinfo.value, _NotAsExpectedError) and self.result is not None:
            return "\n".join(failure.show() for failure in self.result.failures)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the scenario stands."""
        return self.path, self.scenario.span.line - 1, f"scenario {self.name}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Give what was reached with the report, so that it comes home from other processes."""
    report = yield
    if isinstance(item, ScenarioItem) and call.when == "call" and item.result is not None:
        setattr(report, _ATTRIBUTE, [str(item.folder), sorted(item.result.reached)])
    return report


@pytest.hookimpl(wrapper=True)
def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> Generator[None, None, None]:
    """Say what of each policy the scenarios of this run reached."""
    yield
    reached: dict[str, set[str]] = {}
    for key in ("passed", "failed"):
        for report in terminalreporter.stats.get(key, ()):
            folder, names = getattr(report, _ATTRIBUTE, (None, ()))
            if folder is not None:
                reached.setdefault(folder, set()).update(names)
    if not reached:
        return
    from pathlib import Path

    from calmreply.testing.coverage import Coverage

    for folder, names in sorted(reached.items()):
        coverage = Coverage(_houses(config).at(Path(folder))[0])
        coverage.add(names)
        terminalreporter.section(f"calmreply: {coverage.house.name}")
        for line in coverage.lines():
            terminalreporter.write_line(line)
