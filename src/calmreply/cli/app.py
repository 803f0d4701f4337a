"""The commands."""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from calmreply._version import __version__
from calmreply.cli.calendars import calendar
from calmreply.cli.channels import channels as channels_command
from calmreply.cli.diff import diff
from calmreply.cli.formats import formatted
from calmreply.cli.handbook import handbook
from calmreply.cli.languages import languages
from calmreply.cli.ledger import ledger
from calmreply.cli.schema import add_schemas, schema
from calmreply.cli.shown import claim_data, claim_lines, finding_data
from calmreply.cli.testing import deep_data, deep_lines, prove_house, test
from calmreply.cli.verify import verify
from calmreply.findings import CalmreplyError, HouseError, TimeError

if TYPE_CHECKING:
    from calmreply.facts.case import Case
    from calmreply.house import House
    from calmreply.render.reply import Reply
    from calmreply.render.templates import TemplateRequest

__all__ = ["main", "run"]

_FORMAT = click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
_CHECK_FORMAT = click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "sarif", "github"]),
    default="text",
    show_default=True,
    help="sarif: for code scanning; github: notes in a workflow of GitHub Actions.",
)
_HOUSE = click.option(
    "--house", "folder", type=click.Path(), metavar="DIR", help="The house to answer for; the starter house if absent."
)
_AS_OF = click.option(
    "--as-of",
    metavar="TIME",
    help="Decide as of this moment, such as 2026-11-21T20:00Z. Default: the contact's time, else now.",
)
_DEEP = click.option(
    "--deep",
    is_flag=True,
    help="Also show on generated cases that channel, language, stars, name and tone decide nothing.",
)
_CASES = click.option("--cases", type=click.IntRange(1, 1_000_000), default=200, show_default=True, help="For --deep.")
_SEED = click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="For --deep: other cases.")
_LOCALE = click.option("--locale", metavar="TAG", help="The language of the reply. Default: the case's.")


def run() -> NoReturn:
    """Run the command line; every fault ends in a message and an exit code, never in a traceback."""
    try:
        code = main.main(prog_name="calmreply", standalone_mode=False)
    except HouseError as error:
        _complain_findings(error)
        code = 1
    except CalmreplyError as error:
        click.echo(f"calmreply: {error}", err=True)
        code = 2
    except click.Abort:
        click.echo("calmreply: stopped", err=True)
        code = 2
    except click.ClickException as error:
        error.show()
        code = 2
    except BrokenPipeError:
        # The reader went away (`| head`); nothing more can be said to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:
        click.echo(f"calmreply: {error.filename or 'file'}: {error.strerror}", err=True)
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="calmreply", message="%(prog)s %(version)s")
def main() -> None:
    """House policy as code: the same facts get the same answer, on every channel and in every language.

    \b
    Try:
      calmreply demo                      one case, decided once, answered everywhere
      calmreply new house                 a house of your own to start from
      calmreply check house               every fault in it, with its place
      calmreply reply case.json --house house --channel email
    """


main.add_command(diff)
main.add_command(handbook)
main.add_command(languages)
main.add_command(channels_command)
main.add_command(calendar)
main.add_command(ledger)
main.add_command(schema)
main.add_command(test)
main.add_command(verify)


@main.command()
@click.option("--locale", default=None, metavar="TAG", help="The language to show in full. Default: the case's.")
@click.option("--case", "path", type=click.Path(), metavar="FILE", help="Another case than the built-in one.")
@_HOUSE
@_AS_OF
@_FORMAT
def demo(locale: str | None, path: str | None, folder: str | None, as_of: str | None, style: str) -> None:
    """Decide one real-looking case and answer it on every channel, then in every language.

    \b
    Examples:
      calmreply demo
      calmreply demo --locale it
      calmreply demo --format json > demo.json
    """
    from calmreply.cli import demo as show

    house = _house(folder, quiet=True)
    case = house.case(_read(path) if path else show.built_in_case())
    when = _as_of(as_of, case) if path or as_of else show.built_in_time()
    if style == "json":
        click.echo(json.dumps(show.data(house, case, when), ensure_ascii=False, indent=2))
    else:
        for line in show.text(house, case, when, locale, title=path or show.CASE):
            click.echo(line)


@main.command()
@click.argument("folder", metavar="DIR")
def new(folder: str) -> None:
    """Make a house of your own: a copy of the starter house in a new folder DIR.

    \b
    Example:
      calmreply new house && calmreply check house
    """
    from calmreply.house.files import copy_starter

    names = copy_starter(folder)
    click.echo(f"{folder}: {len(names)} files")
    from calmreply.house import House

    add_schemas(folder, House.load(folder))
    click.echo(f"{folder}/.schemas: what editors complete from, written anew by `calmreply schema --output`")
    click.echo("Next: read house.yaml and policy/, change what your house does otherwise, then:")
    click.echo(f"  calmreply check {folder}")


@main.command()
@click.argument("folder", metavar="HOUSE")
@_CHECK_FORMAT
@click.option("--fit", is_flag=True, help="Tell the tightest fit of each channel and language too.")
@_DEEP
@_CASES
@_SEED
def check(folder: str, style: str, *, fit: bool, deep: bool, cases: int, seed: int) -> None:
    """Report every fault of the house in folder HOUSE, with its place and a way out. Exit code 1 if there are errors.

    \b
    Examples:
      calmreply check house
      calmreply check house --fit
      calmreply check house --format sarif > calmreply.sarif
      calmreply check house --deep --cases 2000
    """
    from calmreply.cli.fit import fit_data, fit_lines
    from calmreply.house import House

    try:
        house: House | None = House.load(folder)
        findings = house.check() if house else ()
    except HouseError as error:
        house, findings = None, error.findings
    rows = house.tightest() if fit and house else ()
    proved = prove_house(house, cases, seed) if deep and house is not None else None
    if proved is not None and style != "text":
        findings = (*findings, *(v.finding for v in proved.violations))
    if style == "json":
        claims = [claim_data(p) for p in house.analysis.claims] if house else []
        data: dict[str, Any] = {"findings": [finding_data(f) for f in findings], "claims": claims}
        if fit:
            data["fit"] = fit_data(rows)
        if proved is not None:
            data["deep"] = deep_data(proved)
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    elif style in {"sarif", "github"}:
        for line in formatted(findings, folder, style):
            click.echo(line)
    else:
        for line in fit_lines(rows) if rows else ():
            click.echo(line)
        for finding in findings:
            click.echo(finding.show())
        for line in claim_lines(house.analysis.claims) if house else ():
            click.echo(line)
        for line in deep_lines(proved) if proved is not None else ():
            click.echo(line)
        click.echo(_verdict((*findings, *(v.finding for v in proved.violations)) if proved else findings, house))
    if any(f.severity == "error" for f in findings) or (proved is not None and not proved.ok):
        raise click.exceptions.Exit(1)


@main.command()
@click.argument("path", metavar="CASE")
@click.option("--channel", metavar="NAME", help="Default: where it was asked, with the private follow-up.")
@_LOCALE
@_HOUSE
@_AS_OF
@_FORMAT
def reply(
    path: str, channel: str | None, locale: str | None, folder: str | None, as_of: str | None, style: str
) -> None:
    """Write the reply to a case: a JSON file, or - for standard input.

    \b
    Examples:
      calmreply reply examples/cases/late-parcel-si.json
      calmreply reply case.json --channel phone --locale en --house house
    """
    from calmreply.batch.stream import reply_data
    from calmreply.render.templates import TemplateRequest

    house = _house(folder)
    case = house.case(_read(path))
    decision = house.decide(case, as_of=_as_of(as_of, case))
    replies: list[Reply | TemplateRequest]
    if channel:
        replies = [house.reply(decision, channel=channel, locale=locale)]
    else:
        answer = house.answer_decision(case, decision, locale=locale)
        replies = [made for made in (answer.first, answer.follow_up) if made is not None]
        if answer.fault is not None:
            click.echo(f"calmreply: no private follow-up: {answer.fault}", err=True)
    if style == "json":
        click.echo(json.dumps([reply_data(r) for r in replies], ensure_ascii=False, indent=2))
        return
    if replies[0].asked and replies[0].asked != replies[0].locale:
        click.echo(f"calmreply: written in {replies[0].locale}: {replies[0].why}", err=True)
    for made in replies:
        if len(replies) > 1:
            click.echo(f"--- {made.channel} ({made.audience}, {made.locale})")
        if isinstance(made, TemplateRequest):
            _say_template(made)
            continue
        if made.subject is not None:
            click.echo(f"Subject: {made.subject}\n")
        click.echo(made.text)


@main.command()
@click.argument("path", metavar="CASE", required=False)
@click.option("--case", "named", metavar="FILE", help="The case, where it is not given as CASE.")
@click.option("--why-not", "rule", metavar="RULE", help="Why this rule (id, or section/id) did not count.")
@click.option("--nearest", is_flag=True, help="The nearest change to the case that would decide it otherwise.")
@_HOUSE
@_AS_OF
@_FORMAT
def explain(
    path: str | None,
    named: str | None,
    rule: str | None,
    nearest: bool,  # noqa: FBT001 - a flag of the command line
    folder: str | None,
    as_of: str | None,
    style: str,
) -> None:
    """Say why a case is decided as it is: rules, facts read, and what failed before; or why not otherwise.

    \b
    Examples:
      calmreply explain examples/cases/late-parcel-si.json
      calmreply explain examples/cases/late-parcel-si.json --why-not never-came
      calmreply explain examples/cases/late-parcel-si.json --nearest --format json
    """
    from calmreply.cli.explaining import explain_otherwise

    file = path or named
    if file is None or (path and named):
        raise click.UsageError("name one case: CASE or --case FILE")
    house = _house(folder)
    data = _read(file)
    case = house.case(data)
    when = _as_of(as_of, case)
    if rule or nearest:
        for line in explain_otherwise(house, data, when, rule=rule, nearest=nearest, style=style):
            click.echo(line)
        return
    found = house.explain(house.decide(case, as_of=when))
    click.echo(json.dumps(found, ensure_ascii=False, indent=2) if style == "json" else str(found))


@main.command()
@click.argument("source", metavar="IN.jsonl")
@click.argument("target", metavar="OUT.jsonl")
@click.option("--channel", "channels", multiple=True, metavar="NAME", help="May be given several times.")
@_LOCALE
@_HOUSE
@_AS_OF
def batch(
    source: str,
    target: str,
    channels: tuple[str, ...],
    locale: str | None,
    folder: str | None,
    as_of: str | None,
) -> None:
    """Answer many cases: one JSON object a line in, one record a line out, in order; - is standard input or output.

    A line that cannot be answered becomes an error record with its line number and never stops the run. Exit code 1
    if there were any.

    \b
    Example:
      calmreply batch cases.jsonl replies.jsonl --house house --channel email
    """
    from calmreply.cli.batch import run_batch

    house = _house(folder)
    for name in channels:
        house.channel(name)
    errors = run_batch(
        house, source, target, channels=channels, locale=locale, as_of=_time(as_of) if as_of else None, now=_now()
    )
    if errors:
        raise click.exceptions.Exit(1)


def _say_template(request: TemplateRequest) -> None:
    """The window is closed: what the platform is asked to send, and how it will read."""
    click.echo(f"{request.channel} takes no free text now: send the template `{request.id}` ({request.language})")
    for name, value in request.parameters:
        click.echo(f"  {name} = {value}")
    click.echo(f"It will read:\n{request.preview}")


def _house(folder: str | None, *, quiet: bool = False) -> House:
    from calmreply.house import House

    if folder:
        return House.load(folder)
    if not quiet:
        click.echo("calmreply: no --house given, answering for the starter house", err=True)
    return House.starter()


def _read(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        raise CalmreplyError(
            f"no file `{path}`", help="name a JSON file with a case, or - for standard input"
        ) from error


def _as_of(text: str | None, case: Case) -> datetime:
    return _time(text) if text else case.contact.at or _now()


def _time(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise TimeError(f"`{text}` is no moment", help="write it as 2026-11-21T20:00Z") from error
    if found.tzinfo is None:
        raise TimeError(f"`{text}` has no time zone", help=f"write `{text}Z` for UTC, or `{text}+01:00`")
    return found


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the command line's own clock, where none is given


def _verdict(findings: Any, house: House | None) -> str:
    errors = sum(f.severity == "error" for f in findings)
    warnings = len(findings) - errors
    if not findings and house is not None:
        rules = sum(len(s.rules) for s in house.parts.policy.sections)
        return (
            f"{house.name}: no fault in {rules} rules, {len(house.locales)} languages and "
            f"{len(house.channels)} channels (house {house.hash[:12]})"
        )
    return f"{errors} error{'' if errors == 1 else 's'}, {warnings} warning{'' if warnings == 1 else 's'}"


def _complain_findings(error: HouseError) -> None:
    for finding in error.findings:
        click.echo(finding.show(), err=True)
    click.echo(f"calmreply: the house has {len(error.findings)} faults; nothing was answered", err=True)
