"""The commands for translators: status, export, import, add, approve, diff."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from calmreply.cli.shown import finding_data
from calmreply.cli.translations import decoded, open_room
from calmreply.findings import CalmreplyError, LocaleError, near_help

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.cli.translations import Room
    from calmreply.findings import Finding
    from calmreply.language.exchange import Merged, Status, Translation

__all__ = ["languages"]

_FORMAT = click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
_HOUSE = click.argument("folder", metavar="HOUSE")
_MOST_SHOWN = 8


@click.group()
def languages() -> None:
    """For translators: how far each language is, files for translators' tools, and back.

    \b
    Examples:
      calmreply languages status house
      calmreply languages export house --locale sl --to po -o sl.po
      calmreply languages import house sl.po
      calmreply languages approve house sl
    """


@languages.command("status")
@_HOUSE
@_FORMAT
def status_(folder: str, style: str) -> None:
    """Say for each language of the house in folder HOUSE what is complete, missing, stale or faulty.

    \b
    missing   not there, or still the text of the source language
    faulty    with an error: `calmreply check HOUSE` names it
    stale     the source text was changed since the translation was approved
    new       never approved, in a language that has approvals

    Exit code 1 if a language is not complete.

    \b
    Example:
      calmreply languages status house
    """
    from calmreply.language.exchange import status as stand

    room = open_room(folder)
    found = [stand(room.source, own, room.faults[name]) for name, own in room.translations.items()]
    if style == "json":
        _say_json({"source": room.source.catalogue.name, "languages": [_status_data(s) for s in found]})
    else:
        _say_status(room, found)
    if any(s.complete < s.total for s in found):
        raise click.exceptions.Exit(1)


@languages.command()
@_HOUSE
@click.option("--locale", required=True, metavar="TAG", help="The translation, such as sl or it@informal.")
@click.option("--to", "form", type=click.Choice(["po", "xliff"]), default="po", show_default=True)
@click.option("-o", "--output", "target", default="-", metavar="FILE", help="Default: standard output.")
@click.option("--only-due", is_flag=True, help="Only what is missing or stale.")
def export(folder: str, locale: str, form: str, target: str, only_due: bool) -> None:  # noqa: FBT001
    """Write the texts of one language for a translator's tool: PO (Poedit, Weblate) or XLIFF 1.2 (agencies).

    \b
    Examples:
      calmreply languages export house --locale sl -o sl.po
      calmreply languages export house --locale it@informal --to xliff -o it-informal.xlf
    """
    from calmreply.language.exchange import units, write_po, write_xliff

    room = open_room(folder, locale)
    own = room.named(locale)
    found = [unit for unit in units(room.source, own) if not only_due or unit.due or not unit.target]
    write = write_po if form == "po" else write_xliff
    made = write(found, name=own.catalogue.name, source=room.source.catalogue.locale, title=room.title)
    if target == "-":
        sys.stdout.buffer.write(made.encode())
        sys.stdout.flush()
    else:
        _save(Path(target), made)
        empty, due = sum(not unit.target for unit in found), sum(unit.due for unit in found)
        click.echo(f"{target}: {len(found)} units, {empty} to translate, {due} to look at again")
    lost = _unreadable(own, room.faults[own.catalogue.name])
    if lost:
        click.echo(f"calmreply: left out, since they cannot be read: {_list(lost)}", err=True)
        click.echo("  help: run `calmreply check` on the house", err=True)


@languages.command("import")
@_HOUSE
@click.argument("path", metavar="FILE")
@click.option("--locale", metavar="TAG", help="Default: the one that FILE says it is for.")
@click.option("--dry-run", is_flag=True, help="Check everything and write nothing.")
@_FORMAT
def import_(folder: str, path: str, locale: str | None, dry_run: bool, style: str) -> None:  # noqa: FBT001
    """Take back FILE, a PO or XLIFF file that was exported and translated. Every text that changes is checked.

    Nothing is written if one unit is faulty: exit code 1, with every fault and its line in FILE. Texts that did not
    change stay in their files byte by byte. Units that the tool calls unfinished (fuzzy) and empty ones are left.

    \b
    Example:
      calmreply languages import house sl.po
    """
    from calmreply.language.exchange import merge, read_units

    faults: list[Finding] = []
    returned = read_units(_read(path), path, faults)
    if faults:
        _refuse(faults, style)
    name = locale or returned.name
    if not name:
        raise CalmreplyError(f"`{path}` does not say which language it is for", help="add `--locale sl`, for instance")
    room = open_room(folder, name)
    own = room.named(name)
    merged = merge(room.source, own, returned)
    if merged.faults:
        _refuse(merged.faults, style)
    if not dry_run:
        for file, text in merged.files.items():
            _save(Path(folder) / file, text)
    if style == "json":
        _say_json(_merged_data(merged, own, written=not dry_run))
    else:
        _say_merged(merged, own, folder, dry_run=dry_run)


@languages.command()
@_HOUSE
@click.argument("locale", metavar="LOCALE")
def add(folder: str, locale: str) -> None:
    """Begin a language: a file with every message, its declarations and the plural arms that LOCALE needs.

    Each text is the source language's until it is translated. Nothing is ever overwritten.

    \b
    Examples:
      calmreply languages add house pl
      calmreply languages add house sl@informal
    """
    from calmreply.house.files import write_lock
    from calmreply.language.approve import approve as lock_text
    from calmreply.language.catalogue import load_catalogue
    from calmreply.language.chain import canonical_tag
    from calmreply.language.exchange import skeleton
    from calmreply.language.locales import table
    from calmreply.language.model import REGISTERS

    room = open_room(folder, "")
    language, at, register = locale.partition("@")
    language = canonical_tag(language)
    table(language)
    if at and register not in REGISTERS:
        raise LocaleError(f"`{locale}` names no register: `{register}`", help=near_help(register, REGISTERS))
    name = f"{language}@{register}" if at else language
    taken = room.folder.messages
    if name in taken or (at and room.registers.get(language) == register and language in taken):
        raise LocaleError(f"there are messages for `{name}` already", help=f"export them: `--locale {name}`")
    stem = room.stems[room.source.catalogue.name]
    files = {}
    for file, text in room.source.files:
        new = file.replace(f"messages/{stem}", f"messages/{name}", 1)
        files[new] = skeleton(room.source.catalogue, text, language, name=name, title=room.title)
    for file, text in files.items():
        _save(Path(folder) / file, text)
    own = load_catalogue(
        list(files.items()),
        locale=language,
        register=register or room.registers.get(language, "formal"),
        source=room.source.catalogue,
        faults=[],
        name=name,
    )
    write_lock(folder, name, lock_text(room.source.catalogue, own, ()))
    for file in files:
        click.echo(f"{file}: {len(own.messages)} messages to translate")
    click.echo("Next:")
    if language not in room.registers:
        click.echo(f"  in house.yaml, below `languages`: `{language}: {{register: {register or 'formal'}}}`")
    click.echo(f"  calmreply languages export {folder} --locale {name} -o {name}.po")


@languages.command("approve")
@_HOUSE
@click.argument("locale", metavar="LOCALE")
@click.argument("ids", nargs=-1, metavar="[ID]...")
def approve_(folder: str, locale: str, ids: tuple[str, ...]) -> None:
    """Say that the texts of LOCALE were read beside the source texts as they are now: all of them, or those named.

    When a source text changes after that, its translation is stale, and `check` says so.

    \b
    Examples:
      calmreply languages approve house sl
      calmreply languages approve house sl give-refund close
    """
    from calmreply.house.files import write_lock
    from calmreply.language.approve import approve as lock_text
    from calmreply.language.exchange import status as stand

    room = open_room(folder, locale)
    own = room.named(locale)
    name = own.catalogue.name
    for message in ids:
        if message not in own.catalogue.messages:
            raise LocaleError(f"no message `{message}` in `{name}`", help=near_help(message, own.catalogue.messages))
    here = stand(room.source, own, room.faults[name])
    open_ = {*here.missing, *here.faulty} & set(ids or own.catalogue.messages)
    good = [message for message in ids or own.catalogue.messages if message not in open_]
    text = lock_text(room.source.catalogue, own.catalogue, good)
    before = room.folder.locks.get(room.stems[name])
    if before is None or before[1] != text.encode():
        file = write_lock(folder, room.stems[name], text)
        click.echo(f"{file}: {len(good)} message{'' if len(good) == 1 else 's'} approved")
    else:
        click.echo(f"{before[0]}: nothing to approve")
    if open_:
        listed = _list([message for message in own.catalogue.messages if message in open_])
        click.echo(f"calmreply: not approved, since missing or faulty: {listed}", err=True)
        raise click.exceptions.Exit(1)


@languages.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@_FORMAT
def diff(old: str, new: str, style: str) -> None:
    """Compare two states of a house, folders OLD and NEW: which source texts changed, and which translations are stale.

    \b
    Example:
      calmreply languages diff house-of-last-week house
    """
    from calmreply.language.exchange import changes

    was, now = open_room(old), open_room(new)
    found = changes(
        was.source.catalogue,
        now.source.catalogue,
        {name: own.catalogue for name, own in was.translations.items()},
        {name: own.catalogue for name, own in now.translations.items()},
    )
    if style == "json":
        _say_json(
            {
                "source": now.source.catalogue.name,
                "added": found.added,
                "removed": found.removed,
                "changed": found.changed,
                "stale": dict(found.stale),
                "missing": dict(found.missing),
            }
        )
        return
    if not (found.added or found.removed or found.changed):
        click.echo(f"no message changed in {now.source.catalogue.name}")
        return
    for word, names in (("changed", found.changed), ("added", found.added), ("removed", found.removed)):
        for name in names:
            click.echo(f"{word:8} {name}")
    for name in now.translations:
        if found.stale[name] or found.missing[name]:
            parts = [
                f"{len(names)} {word} ({_list(names)})"
                for word, names in (("stale", found.stale[name]), ("missing", found.missing[name]))
                if names
            ]
            click.echo(f"{name}: {', '.join(parts)}")


# ---- files --------------------------------------------------------------------------------------------------------


def _read(path: str) -> str:
    try:
        return decoded(Path(path).read_bytes(), path)
    except FileNotFoundError as error:
        raise CalmreplyError(f"no file `{path}`", help="name a PO or XLIFF file that was exported") from error


def _save(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_bytes(text.encode())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _unreadable(own: Translation, faults: Sequence[Finding]) -> list[str]:
    outside = [
        entry.id for entry in own.sheet.entries.values() if any(variant not in entry.texts for variant in entry.begins)
    ]
    return sorted({*own.catalogue.lost, *outside}) if faults else []


# ---- what is printed ---------------------------------------------------------------------------------------------


def _say_json(data: Any) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def _list(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MOST_SHOWN} more" if len(names) > _MOST_SHOWN else ""
    return ", ".join(names[:_MOST_SHOWN]) + more


def _status_data(found: Status) -> dict[str, Any]:
    return {
        "name": found.name,
        "messages": found.total,
        "complete": found.complete,
        "missing": found.missing,
        "faulty": found.faulty,
        "stale": found.stale,
        "new": found.new,
        "extra": found.extra,
        "approvals": found.locked,
    }


def _say_status(room: Room, found: Sequence[Status]) -> None:
    source = room.source.catalogue
    click.echo(f"{'language':14}{'complete':>12}{'missing':>9}{'stale':>7}{'faulty':>8}{'new':>6}")
    click.echo(f"{source.name:14}{f'{len(source.messages)} source':>12}")
    for s in found:
        counts = f"{len(s.missing):9}{len(s.stale):7}{len(s.faulty):8}{len(s.new):6}"
        row = f"{s.name:14}{f'{s.complete} of {s.total}':>12}{counts}"
        click.echo(row + ("" if s.locked else "  nothing approved yet"))
    for s in found:
        for word, names in (("missing", s.missing), ("stale", s.stale), ("faulty", s.faulty), ("new", s.new)):
            if names:
                click.echo(f"{s.name}: {word}: {_list(names)}")
        if s.extra:
            click.echo(f"{s.name}: not in the source language: {_list(s.extra)}")


def _merged_data(merged: Merged, own: Translation, *, written: bool) -> dict[str, Any]:
    return {
        "locale": own.catalogue.name,
        "files": list(merged.files),
        "written": written and bool(merged.files),
        "changed": merged.changed,
        "added": merged.added,
        "waiting": merged.waiting,
        "unfinished": merged.undone,
        "findings": [finding_data(finding) for finding in merged.notes],
    }


def _say_merged(merged: Merged, own: Translation, folder: str, *, dry_run: bool) -> None:
    name = own.catalogue.name
    for finding in merged.notes:
        click.echo(finding.show())
    would = "would be " if dry_run else ""
    if not merged.files:
        click.echo(f"{name}: nothing changed")
    else:
        files = ", ".join(merged.files)
        count = f"{len(merged.changed)} text{'' if len(merged.changed) == 1 else 's'}"
        click.echo(f"{files}: {count} {would}changed, {len(merged.added)} {would}added")
    if merged.waiting:
        click.echo(f"waiting for a form that is not translated yet: {_list(merged.waiting)}")
    if merged.undone:
        click.echo(f"left, since still marked as unfinished: {_list(merged.undone)}")
    if merged.files and not dry_run:
        click.echo("Next, once someone has read them beside the source texts:")
        click.echo(f"  calmreply languages approve {folder} {name}")


def _refuse(faults: Sequence[Finding], style: str) -> None:
    if style == "json":
        _say_json({"written": False, "findings": [finding_data(finding) for finding in faults]})
    else:
        for finding in faults:
            click.echo(finding.show(), err=True)
        many = f"{len(faults)} fault{'' if len(faults) == 1 else 's'}"
        click.echo(f"calmreply: {many}; nothing was written", err=True)
    raise click.exceptions.Exit(1)
