"""`calmreply schema`: JSON Schemas, for editors, forms and classifiers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calmreply.findings import CalmreplyError, HouseError, near_help

if TYPE_CHECKING:
    from calmreply.house import House

__all__ = ["add_schemas", "schema", "schema_text"]


def schema_text(name: str, house: House | None) -> str:
    """A schema as it is written to a file."""
    from calmreply.house.schemas import file_schema

    return json.dumps(file_schema(name, house), ensure_ascii=False, indent=2) + "\n"


def add_schemas(folder: str, house: House | None) -> tuple[str, ...]:
    """Write all schemas into ``.schemas/`` of a house and name them in its files."""
    from calmreply.house.files import with_schemas
    from calmreply.house.schemas import FILES, NAMES

    return with_schemas(folder, {name: schema_text(name, house) for name in NAMES}, FILES)


@click.command()
@click.argument("name", metavar="[NAME]", required=False)
@click.option("--house", "folder", type=click.Path(), metavar="DIR", help="Name what this house has.")
@click.option("--output", type=click.Path(), metavar="DIR", help="Write NAME.schema.json there; all, without a NAME.")
def schema(name: str | None, folder: str | None, output: str | None) -> None:
    """Print the JSON Schema NAME: case, channels, house, policy or scenarios.

    Editors use it to complete and explain while you write: a first line such as
    "# yaml-language-server: $schema=../.schemas/policy.schema.json" names it in a file. `calmreply new` writes both.

    \b
    Examples:
      calmreply schema policy --house house
      calmreply schema --house house --output house/.schemas
    """
    from calmreply.house.schemas import FILES, NAMES

    if name is not None and name not in NAMES:
        raise CalmreplyError(f"no schema `{name}`", help=near_help(name, NAMES))
    house = _house(folder) if folder else None
    if output is not None:
        target = Path(output)
        target.mkdir(parents=True, exist_ok=True)
        for one in [name] if name else NAMES:
            path = target / f"{one}.schema.json"
            path.write_bytes(schema_text(one, house).encode())
            click.echo(path.as_posix())
    elif name is not None:
        click.echo(schema_text(name, house), nl=False)
    else:
        for one in NAMES:
            click.echo(f"{one:<10} {FILES.get(one, 'cases as JSON')}")


def _house(folder: str) -> House | None:
    """The house; without one where it has faults, so that an editor helps just then."""
    from calmreply.house import House as Made

    try:
        return Made.load(folder)
    except HouseError as error:
        count = len(error.findings)
        click.echo(f"calmreply: `{folder}` has {count} faults: the schema names nothing of it", err=True)
        return None
