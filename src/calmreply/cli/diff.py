"""The command `diff`."""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from calmreply.findings import CalmreplyError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.house import House
    from calmreply.house.diff import Affected

__all__ = ["diff"]

_EVERY = 200


@click.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--cases", metavar="FILE.jsonl", help="Recorded cases, one a line: how many get another answer.")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
def diff(old: str, new: str, cases: str | None, style: str) -> None:
    """Compare two versions of a house: what was written otherwise, and which cases get another answer.

    OLD and NEW are folders; the word starter is the bundled example house. Each region of cases comes with a case
    that both houses really answered differently. Exit code 1 if decisions differ, 0 if none was found that does: the
    last line says whether that is proved.

    \b
    Examples:
      calmreply diff house-before house
      calmreply diff starter house --cases cases.jsonl --format json
    """
    from calmreply.house.diff import diff_houses

    if cases is not None and cases != "-" and not Path(cases).is_file():
        raise CalmreplyError(f"no file `{cases}`", help="name a file with one case a line, or - for standard input")
    before, after = _load(old), _load(new)
    found = diff_houses(before, after)
    if cases is not None:
        found = found.with_cases(_affected(before, after, cases))
    if style == "json":
        click.echo(json.dumps(found.data(), ensure_ascii=False, indent=2))
    else:
        for line in found.lines():
            click.echo(line)
    if found.differs:
        raise click.exceptions.Exit(1)


def _load(folder: str) -> House:
    from calmreply.findings import HouseError
    from calmreply.house import House

    try:
        return House.starter() if folder == "starter" and not Path(folder).is_dir() else House.load(folder)
    except HouseError as error:
        # A house that cannot be read is misuse here: 1 is kept for decisions that differ.
        for finding in error.findings:
            click.echo(finding.show(), err=True)
        raise CalmreplyError(f"`{folder}` cannot be read as a house", help=f"see `calmreply check {folder}`") from error


def _affected(old: House, new: House, path: str) -> Affected:
    from calmreply.house.diff import affected

    now = datetime.now(UTC)  # noqa: TID251 - the command line's own clock, for cases that name no time
    with ExitStack() as stack:
        lines: IO[bytes] = sys.stdin.buffer if path == "-" else stack.enter_context(Path(path).open("rb"))
        total = Path(path).stat().st_size if path != "-" else 0
        hidden = not sys.stderr.isatty() or not total
        bar = stack.enter_context(click.progressbar(length=total, label="cases", file=sys.stderr, hidden=hidden))

        def counted() -> Iterator[bytes]:
            done = 0
            for number, line in enumerate(lines):
                done += len(line)
                if number % _EVERY == 0:
                    bar.update(done)
                    done = 0
                if line.strip():
                    yield line
            bar.update(done)

        return affected(old, new, counted(), as_of=now)
