"""The command `verify`."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from calmreply.findings import CalmreplyError, Finding, Span, TimeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from calmreply.house import House
    from calmreply.verify import Flaw, Verdict
    from calmreply.verify.verdict import Severity

__all__ = ["verify"]

_LEVELS: Mapping[Severity, Literal["error", "warning", "note"]] = {
    "error": "error",
    "person": "warning",
    "warning": "warning",
    "note": "note",
}
_CODES = {"pass": 0, "fail": 1, "needs-person": 2}
_STDIN = "standard-input.txt"


@click.command()
@click.argument("file", metavar="FILE", default="-")
@click.option("--case", "path", required=True, metavar="CASE", help="The case that the draft answers: a JSON file.")
@click.option("--channel", required=True, metavar="NAME", help="Where the draft would be sent.")
@click.option("--locale", metavar="TAG", help="The language of the draft. Default: the case's.")
@click.option("--house", "folder", metavar="DIR", help="The house to answer for; the starter house if absent.")
@click.option("--as-of", metavar="TIME", help="Decide as of this moment. Default: the contact's time, else now.")
@click.option("--format", "style", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
def verify(
    file: str, path: str, channel: str, locale: str | None, folder: str | None, as_of: str | None, style: str
) -> None:
    """Hold a draft against the decision: the text in FILE, or - for standard input.

    Exit code 0 if it passes, 1 if it fails, 2 if a person must judge it (or the command could not be carried out).

    \b
    Examples:
      calmreply verify draft.txt --case case.json --channel email --locale en
      calmreply verify --case case.json --channel x --format sarif < draft.txt
    """
    if file == "-" and path == "-":
        raise click.UsageError("only one of draft and case can come from standard input")
    house = _house(folder)
    case = house.case(_read(path))
    when = _time(as_of) if as_of else case.contact.at or datetime.now(UTC)  # noqa: TID251 - the command line's clock
    text = _text(_read(file))
    verdict = house.verify(text, house.decide(case, as_of=when), channel=channel, locale=locale, as_of=when, case=case)
    name = _STDIN if file == "-" else file
    if style == "json":
        click.echo(json.dumps(_data(verdict), ensure_ascii=False, indent=2))
    elif style == "sarif":
        from calmreply.cli.codes import codes
        from calmreply.cli.formats import sarif

        click.echo(json.dumps(sarif(list(_findings(verdict, name)), "", codes()), ensure_ascii=False, indent=2))
    else:
        for finding in _findings(verdict, name):
            click.echo(finding.show())
        click.echo(verdict.state)
    if _CODES[verdict.state]:
        raise click.exceptions.Exit(_CODES[verdict.state])


def _data(verdict: Verdict) -> dict[str, Any]:
    found = [{**flaw._asdict(), "text": verdict.text[flaw.start : flaw.end]} for flaw in verdict.findings]
    return {"state": verdict.state, "findings": found, "feedback": verdict.feedback()}


def _findings(verdict: Verdict, file: str) -> Iterator[Finding]:
    """The flaws as findings in a file; what a person must judge is a warning there."""
    text = verdict.text
    for flaw in verdict.findings:
        level, span = _LEVELS[flaw.severity], _span(text, flaw, file)
        yield Finding(flaw.code, level, flaw.message, span, flaw.help, _line(text, flaw))


def _span(text: str, flaw: Flaw, file: str) -> Span:
    line, col = _place(text, flaw.start)
    end_line, end_col = _place(text, flaw.end)
    return Span(file, line, col, end_line, end_col)


def _place(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1


def _line(text: str, flaw: Flaw) -> str:
    """The line a flaw stands in; none for what is missing."""
    if flaw.end <= flaw.start:
        return ""
    end = text.find("\n", flaw.start)
    return text[text.rfind("\n", 0, flaw.start) + 1 : None if end < 0 else end]


def _house(folder: str | None) -> House:
    from calmreply.house import House

    if folder:
        return House.load(folder)
    click.echo("calmreply: no --house given, answering for the starter house", err=True)
    return House.starter()


def _read(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        raise CalmreplyError(f"no file `{path}`", help="name a file, or - for standard input") from error


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise CalmreplyError("the draft is no UTF-8 text", help="save it as UTF-8") from error


def _time(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise TimeError(f"`{text}` is no moment", help="write it as 2026-11-21T20:00Z") from error
    if found.tzinfo is None:
        raise TimeError(f"`{text}` has no time zone", help=f"write `{text}Z` for UTC, or `{text}+01:00`")
    return found
