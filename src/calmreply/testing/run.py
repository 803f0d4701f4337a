"""Runs scenarios: decides each, answers it where it was asked, and tells what is not as expected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.findings import CalmreplyError, Finding
from calmreply.house.scenarios import read_scenarios
from calmreply.policy.decision import read
from calmreply.render.reply import Reply
from calmreply.testing.coverage import Coverage, reached
from calmreply.testing.outcome import ALL, agree, found, plain_text, rule_word, rules_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from calmreply.findings import Span
    from calmreply.house.house import House
    from calmreply.house.scenarios import Scenario, Words
    from calmreply.policy.decision import Decision
    from calmreply.policy.result import Decided

__all__ = ["Failure", "Progress", "Result", "Run", "run_scenario", "run_scenarios"]

Progress = Callable[[int, int], None]
"""Told how many are done, and of how many."""


class Failure(NamedTuple):
    """One thing that is not as expected: where that stands, what was expected, and what there is."""

    finding: Finding
    expected: tuple[str, ...] = ()
    got: tuple[str, ...] = ()
    text: str = ""
    """The whole reply, where the words of one are not as expected."""

    def show(self) -> str:
        """As a person reads it: the place, then each line of a difference, then what decided so."""
        finding = self.finding
        head, _, help_ = finding.show().partition("\n  help: ")
        rows = [head, *(f"    {line}" for line in self.difference())]
        rows += [f"    | {line}" for line in self.text.splitlines()]
        return "\n".join([*rows, f"  help: {help_}"] if help_ else rows)

    def difference(self) -> Iterator[str]:
        """``- expected``, ``+ got``, and two blanks before what is the same."""
        if not self.expected and not self.got:
            return
        left = list(self.got)
        for word in self.expected:
            same = word in left
            if same:
                left.remove(word)
            yield f"  {word}" if same else f"- {word}"
        yield from (f"+ {word}" for word in left)
        if not self.expected:
            yield "(nothing was expected)"
        elif not self.got:
            yield "(there is nothing)"

    def data(self) -> dict[str, Any]:
        """As plain data."""
        span = self.finding.span
        return {
            "code": self.finding.code,
            "message": self.finding.message,
            "file": span.file if span else None,
            "line": span.line if span else None,
            "column": span.col if span else None,
            "expected": list(self.expected),
            "got": list(self.got),
            **({"text": self.text} if self.text else {}),
        }


class Result(NamedTuple):
    """One scenario, run. It passed if nothing failed; ``reached`` are the points it reaches (see `Coverage`)."""

    scenario: Scenario
    failures: tuple[Failure, ...]
    reached: frozenset[str]


class Run(NamedTuple):
    """All scenarios of a folder, run. ``findings`` is what is wrong with the files themselves."""

    results: tuple[Result, ...]
    findings: tuple[Finding, ...]
    coverage: Coverage

    @property
    def passed(self) -> int:
        """How many scenarios passed."""
        return sum(not r.failures for r in self.results)

    @property
    def ok(self) -> bool:
        """Whether every file could be read and every scenario passed."""
        return not self.findings and self.passed == len(self.results)


def run_scenarios(
    folder: str | Path, house: House | None = None, *, names: str = "", progress: Progress | None = None
) -> Run:
    """Run the scenarios in the folder of a house, those alone whose name holds ``names``.

    ``house`` is the house to run them on; by itself the one in the folder. Raises `HouseError` if that has faults.
    """
    if house is None:
        from calmreply.house.house import House

        house = House.load(folder)
    scenarios, findings = read_scenarios(folder, house)
    chosen = [s for s in scenarios if names in s.name]
    coverage = Coverage(house)
    results = []
    for n, scenario in enumerate(chosen, 1):
        result = run_scenario(house, scenario)
        coverage.add(result.reached)
        results.append(result)
        if progress is not None:
            progress(n, len(chosen))
    return Run(tuple(results), findings, coverage)


def run_scenario(house: House, scenario: Scenario) -> Result:
    """Decide one scenario and answer it where it was asked; what cannot be answered has failed."""
    try:
        case = house.case(dict(scenario.case))
        decision = house.decide(case, as_of=scenario.as_of)
    except CalmreplyError as error:
        return Result(scenario, (_broken(scenario, error, scenario.span, scenario.line),), frozenset())
    decided = read(house.parts.policy, decision)
    failures = list(_decision_failures(house, scenario, decision, decided))
    said: set[str] = set()
    try:
        answer = house.answer_decision(case, decision)
        for reply in (answer.first, answer.follow_up):
            if isinstance(reply, Reply):
                said.update(_messages(reply))
        if answer.fault is not None:
            failures.append(_broken(scenario, answer.fault, scenario.span, scenario.line))
    except CalmreplyError as error:
        failures.append(_broken(scenario, error, scenario.span, scenario.line))
    for words in scenario.replies:
        try:
            channel = words.channel or case.contact.channel
            reply = house.reply(decision, channel=channel, locale=words.locale, register=words.register)
        except CalmreplyError as error:
            failures.append(_broken(scenario, error, words.span, words.line))
            continue
        said.update(_messages(reply))
        failures.extend(_word_failures(scenario, words, reply))
    return Result(scenario, tuple(failures), reached(house, decision, said))


def _messages(reply: Reply) -> set[str]:
    return {act.message for act in reply.acts if act.message}


def _broken(scenario: Scenario, error: CalmreplyError, span: Span, line: str) -> Failure:
    message = f"`{scenario.name}` cannot be answered: {error.message}"
    return Failure(Finding("SCN712", "error", message, span, error.help, line))


def _decision_failures(house: House, scenario: Scenario, decision: Decision, decided: Decided) -> Iterator[Failure]:
    by = _decided_by(decided)
    currency = decision.row.currency
    for expected in scenario.expected:
        got = found(expected.key, decided, currency)
        if not agree(expected, got):
            section = expected.key.removeprefix("rules.")
            key = f"`{section}`" if section == expected.key else f"the rule of `{section}`"
            message = f"`{scenario.name}`: {key} is not as expected"
            finding = Finding("SCN710", "error", message, expected.span, by, expected.line)
            wanted = [str(w) for w in expected.wanted]
            yield Failure(finding, tuple(wanted), tuple(_as_wanted(expected.wanted, got)))
    if not scenario.exact:
        return
    named = {e.key for e in scenario.expected}
    more = [key for key in ALL if key not in named and key != "status" and found(key, decided, currency)]
    more += [
        f"rules.{s.name}"
        for s in house.parts.policy.sections
        if f"rules.{s.name}" not in named and set(rules_of(decided, s.name)) - {"default", "held"}
    ]
    for key in more:
        message = f"`{scenario.name}` is exact and does not expect {key.replace('rules.', 'a rule of ')}"
        finding = Finding("SCN710", "error", message, scenario.span, by, scenario.line)
        yield Failure(finding, (), tuple(str(g) for g in found(key, decided, currency)))


def _as_wanted(wanted: tuple[Any, ...], got: tuple[Any, ...]) -> Iterator[str]:
    """What there is, told as fully as what was expected: a kind alone beside a kind alone."""
    from calmreply.house.scenarios import Gift

    left = list(wanted)
    for g in got:
        like = next(
            (w for w in left if isinstance(w, Gift) and isinstance(g, Gift)
             and all(x is None or x == y for x, y in zip(w, g, strict=True))),
            None,
        )  # fmt: skip
        if like is not None:
            left.remove(like)
        yield str(g if like is None else like)


def _decided_by(decided: Decided) -> str:
    """The rules that decided, for a person who looks for the one that is not as meant."""
    rules = [
        f"{r.section} `{rule_word(r)}`"
        for r in decided.results
        if r.status != "not-applicable" and rule_word(r) != "default"
    ]
    return "decided by " + ", ".join(dict.fromkeys(rules)) if rules else "no rule matched; defaults decided"


def _word_failures(scenario: Scenario, words: Words, reply: Reply) -> Iterator[Failure]:
    whole = plain_text(f"{reply.subject or ''} {reply.text}")
    where = f"the reply on {reply.channel} in {reply.locale}"

    def fault(message: str, span: Span, line: str) -> Failure:
        finding = Finding("SCN711", "error", f"`{scenario.name}`: {where} {message}", span, "", line)
        return Failure(finding, text=reply.text)

    for text, span, line in words.says:
        if plain_text(text) not in whole:
            yield fault(f"does not say `{text}`", span, line)
    for text, span, line in words.never:
        if plain_text(text) in whole:
            yield fault(f"says `{text}`", span, line)
    if words.text is not None and plain_text(words.text[0]) != plain_text(reply.text):
        yield fault("is another text", words.text[1], words.text[2])
