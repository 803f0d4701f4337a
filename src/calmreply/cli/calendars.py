"""The calendar command: the closed days of a house, ready to be written into house.yaml."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calmreply.findings import CalmreplyError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["calendar"]


@click.command()
@click.argument("place", metavar="COUNTRY[-PART]")
@click.argument("years", nargs=-1, required=True, type=click.IntRange(1900, 2200), metavar="YEAR…")
@click.option("--closed", "own", multiple=True, metavar="DATE", help="A closing day of your own. May be given again.")
@click.option(
    "--ics", "files", multiple=True, type=click.Path(), metavar="FILE", help="Closed days from a calendar file."
)
@click.option("--hours", default="mon-fri 09:00-17:00", show_default=True, help="Your working hours.")
@click.option(
    "--name", default=None, metavar="NAME", help="The calendar's name. Default: the country in small letters."
)
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
def calendar(
    place: str, years: Sequence[int], own: Sequence[str], files: Sequence[str], hours: str, name: str | None, style: str
) -> None:
    """Make a calendar for house.yaml: public holidays of a country or a part of it, and closed days of your own.

    Copy what it prints under `calendars` in house.yaml: promises then count by dates that you can read, and that do
    not change when a package does. COUNTRY - alone stands for none.

    \b
    Examples:
      calmreply calendar SI 2026 2027
      calmreply calendar DE-BY 2027 --closed 2027-12-24 --ics closing-days.ics
    """
    from calmreply.calendar import parse_hours
    from calmreply.house.closed import Closed, closed_days

    parse_hours(hours)
    days = [Closed(_date(text), "our own") for text in own]
    texts = [_text(path) for path in files]
    found = closed_days(None if place == "-" else place, years, own=days, icalendars=texts)
    if style == "json":
        data = {"hours": hours, "holidays": [{"day": c.day.isoformat(), "name": c.name} for c in found]}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    label = name or (place.lower().replace("-", "_") if place != "-" else "own")
    click.echo("calendars:")
    click.echo(f"  {label}:")
    click.echo(f'    hours: "{hours}"')
    click.echo("    holidays:" if found else "    holidays: []")
    for closed in found:
        click.echo(f"      - {closed.day.isoformat()} # {' '.join(closed.name.split())}")


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CalmreplyError(f"`{text}` is no date", help="write it as 2026-12-24") from error


def _text(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise CalmreplyError(f"no file `{path}`", help="name a calendar file (.ics)") from error
    except UnicodeDecodeError as error:
        raise CalmreplyError(f"`{path}` is not UTF-8", help="export it again as iCalendar") from error
