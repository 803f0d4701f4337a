"""The command `handbook`."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calmreply.findings import CalmreplyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["handbook"]


@click.command()
@click.argument("folder", metavar="HOUSE")
@click.option("--output", required=True, type=click.Path(), metavar="DIR", help="The folder to write it to.")
@click.option(
    "--language",
    default=None,
    metavar="TAG",
    help="en, it, id, et, sl or bg. Default: the source language of the house, else English.",
)
@click.option("--force", is_flag=True, help="Write over files that no handbook wrote.")
def handbook(folder: str, output: str, language: str | None, force: bool) -> None:  # noqa: FBT001 - click's own way
    """Write the policy of the house in folder HOUSE as a handbook to read: Markdown for any documentation site.

    Words of the house's own, for the names of its facts and for its reasons, are read from HOUSE/handbook/LANGUAGE.ftl.

    \b
    Examples:
      calmreply handbook house --output handbook
      calmreply handbook house --output manuale --language it
    """
    from calmreply.handbook import handbook as made
    from calmreply.handbook import language_of, write_handbook
    from calmreply.house import House
    from calmreply.house.scenarios import read_scenarios

    house = House.load(folder)
    scenarios, findings = read_scenarios(folder, house)
    for finding in findings:
        click.echo(finding.show(), err=True)
    chosen = language or language_of(house)
    path = Path(folder) / "handbook" / f"{chosen}.ftl"
    own = (f"handbook/{path.name}", _text(path)) if path.is_file() else None
    with _bar() as progress:
        pages = made(house, language=chosen, scenarios=scenarios, own=own, progress=progress)
    done = write_handbook(pages, output, force=force)
    for name in done.written:
        click.echo(f"wrote {name}")
    for name in done.removed:
        click.echo(f"removed {name}")
    rules = sum(len(s.rules) for s in house.parts.policy.sections)
    click.echo(
        f"{output}: {len(pages)} pages ({len(done.written)} written, {len(done.same)} unchanged), "
        f"{rules} rules, {len(scenarios)} examples; begin with index.md"
    )
    if findings:
        click.echo(f"calmreply: {len(findings)} faults in the scenarios; those are left out", err=True)


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except UnicodeDecodeError as error:
        raise CalmreplyError(f"`{path}` is not UTF-8 text", help="save it as UTF-8") from error


@contextmanager
def _bar() -> Iterator[Callable[[int, int], None]]:
    """A progress bar on the error output where that is a terminal, nothing where it is not."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    with click.progressbar(length=1, label="pages", file=sys.stderr) as bar:

        def tell(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield tell
