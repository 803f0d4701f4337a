"""The ledger commands: is it whole, is it fair, what is due, what do we hold of one customer."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime, timedelta
from re import fullmatch
from typing import TYPE_CHECKING, Any

import click

from calmreply.findings import CalmreplyError, TimeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from calmreply.desk import Desk, Rates

__all__ = ["ledger"]

_FORMAT = click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
_LEDGER = click.option(
    "--ledger", "url", required=True, metavar="URL", help="Such as sqlite:///desk.db or postgresql+psycopg://u@host/db."
)
_HOUSE = click.option("--house", "folder", metavar="DIR", help="Only for entries of houses that were built in Python.")
_AT = click.option("--as-of", metavar="TIME", help="Such as 2026-11-21T20:00Z. Default: now.")
_UNITS = {"h": 3_600, "d": 86_400, "w": 604_800}


@click.group()
def ledger() -> None:
    """Look into the books of a desk, and keep them lawful.

    \b
    Examples:
      calmreply ledger verify --ledger sqlite:///desk.db
      calmreply ledger promises --due 2d --ledger sqlite:///desk.db
    """


@ledger.command()
@_LEDGER
@click.option("--end", metavar="HASH", help="A hash noted at an earlier run, which must still be in the chain.")
@_FORMAT
def verify(url: str, end: str | None, style: str) -> None:
    """Read the whole chain again and hold all books against it. Exit code 1 if anything does not fit.

    Note the hash it ends with somewhere else: it proves later that nothing was cut off.

    \b
    Example:
      calmreply ledger verify --ledger sqlite:///desk.db
    """
    from calmreply.ledger import verify as books

    with _desk(url) as desk, _waiting("reading the chain"):
        found = books.verify(desk.ledger, end=end)
    data = {"entries": found.entries, "forgotten": found.forgotten, "end": found.end, "whole": found.whole,
            "faults": [f._asdict() for f in found.faults]}  # fmt: skip
    lines = [f"entry {f.seq}: {f.what}" for f in found.faults]
    word = "whole" if found.whole else f"{len(found.faults)} faults"
    lines.append(f"{found.entries} entries, {found.forgotten} with forgotten text: {word}")
    lines.append(f"the chain ends with {found.end}")
    _print(style, data, lines, failed=not found.whole)


@ledger.command()
@_LEDGER
@_HOUSE
@_FORMAT
def audit(url: str, folder: str | None, style: str) -> None:
    """Find customers with the same facts and other grants, grants without a rule, limits exceeded. Exit code 1 if any.

    \b
    Example:
      calmreply ledger audit --ledger sqlite:///desk.db
    """
    with _desk(url, folder) as desk, _waiting("reading the books"):
        found = desk.audit()
    lines = [f"{f.code}: {f.what} (entries {', '.join(map(str, f.entries))})" for f in found]
    lines.append(f"{len(found)} findings" if found else "nothing found: equal facts, equal grants, each by a rule")
    _print(style, [f._asdict() for f in found], lines, failed=any(f.code != "LED804" for f in found))


@ledger.command()
@_LEDGER
@click.option("--due", metavar="SPAN", help="Only those due within this span, such as 2d, 12h or 1w; overdue ones too.")
@click.option("--rates", "rated", is_flag=True, help="How each role kept its promises.")
@click.option("--remind", is_flag=True, help="The cases the promises were made in, one JSON object a line.")
@_AT
@_FORMAT
def promises(url: str, due: str | None, rated: bool, remind: bool, as_of: str | None, style: str) -> None:  # noqa: FBT001
    """List the promises that are open, by what is due first.

    \b
    Examples:
      calmreply ledger promises --due 2d --ledger sqlite:///desk.db
      calmreply ledger promises --rates --ledger sqlite:///desk.db
    """
    now = _time(as_of)
    before = None if due is None else now + timedelta(seconds=_span(due))
    with _desk(url) as desk:
        if rated:
            rows = desk.rates(as_of=now)
            data: Any = [{**r._asdict(), "rate": r.rate} for r in rows]
            lines = [_rate_line(r) for r in rows]
        elif remind:
            found = desk.reminders(before=before or datetime(9999, 1, 1, tzinfo=UTC))
            data = [{"promise": r.promise._asdict(), "case": r.case} for r in found]
            lines = [json.dumps(r.case, ensure_ascii=False) for r in found if r.case is not None]
        else:
            open_ = desk.promises(due_before=before)
            stamp = int(now.timestamp())
            data = [{**p._asdict(), "due": _shown(p.due_at), "overdue": p.due_at < stamp} for p in open_]
            lines = [f"{_shown(p.due_at)}{' OVERDUE' if p.due_at < stamp else ''}  {p.owner}  {p.what}  "
                     f"{p.customer or '-'}  {p.id}" for p in open_]  # fmt: skip
            lines.append(f"{len(open_)} open")
    _print(style, data, lines)


@ledger.command()
@click.argument("id", metavar="PROMISE")
@click.option("--broken", is_flag=True, help="It was not kept.")
@_LEDGER
@_AT
def settle(id: str, broken: bool, url: str, as_of: str | None) -> None:  # noqa: FBT001
    """Write down that a promise was kept, or broken.

    \b
    Example:
      calmreply ledger settle 4b02ebd0121ec65c8130f10486d9a7da --ledger sqlite:///desk.db
    """
    now = _time(as_of)
    with _desk(url) as desk:
        seq = desk.broken(id, at=now) if broken else desk.kept(id, at=now)
    click.echo(f"entry {seq}: {'broken' if broken else 'kept'}")


@ledger.command()
@click.argument("customer")
@_LEDGER
def export(customer: str, url: str) -> None:
    """Print all that is held of one customer as JSON.

    \b
    Example:
      calmreply ledger export u-7 --ledger sqlite:///desk.db > u-7.json
    """
    from calmreply.ledger import upkeep

    with _desk(url) as desk:
        found = upkeep.export(desk.ledger, customer)
    click.echo(json.dumps(found, ensure_ascii=False, indent=2))


@ledger.command()
@click.argument("customer")
@click.option("--yes", is_flag=True, help="Do it. Without this, only what would be erased is told.")
@_LEDGER
@_AT
@_FORMAT
def erase(customer: str, yes: bool, url: str, as_of: str | None, style: str) -> None:  # noqa: FBT001
    """Erase one customer's texts, answers and names. Sums, grants and the chain stay; it cannot be undone.

    \b
    Example:
      calmreply ledger erase u-7 --yes --ledger sqlite:///desk.db
    """
    from calmreply.ledger import upkeep

    with _desk(url) as desk:
        if not yes:
            held = upkeep.export(desk.ledger, customer)
            counts = {"entries": len(held["entries"]), "answers": len(held["answers"])}
            lines = [f"{counts['entries']} entries and {counts['answers']} answers would be erased; add --yes to do it"]
            _print(style, {"would_erase": counts}, lines)
            return
        gone = upkeep.forget(desk.ledger, customer, at=int(_time(as_of).timestamp()))
    _print(style, gone._asdict(), [f"erased: {gone.bodies} texts, {gone.answers} answers, {gone.names} names"])


@ledger.command()
@click.argument("kept", nargs=-1, required=True, metavar="KIND=DAYS…")
@_LEDGER
@_AT
@_FORMAT
def retain(kept: Sequence[str], url: str, as_of: str | None, style: str) -> None:
    """Erase the texts of entries that are older than their kind is kept. Answers go with the kind `decision`.

    \b
    Example:
      calmreply ledger retain feedback=730 contact=365 decision=1825 --ledger sqlite:///desk.db
    """
    from calmreply.ledger import upkeep

    days = {}
    for text in kept:
        found = fullmatch(r"([a-z-]+)=([0-9]{1,5})", text)
        if found is None:
            raise CalmreplyError(f"`{text}` is no kind with its days", help="write it as feedback=730")
        days[found[1]] = int(found[2])
    with _desk(url) as desk, _waiting("erasing"):
        gone = upkeep.forget_older(desk.ledger, days, at=int(_time(as_of).timestamp()))
    _print(style, gone._asdict(), [f"erased: {gone.bodies} texts, {gone.answers} answers"])


@ledger.command()
@click.argument("key")
@click.option(
    "--explain", "why", is_flag=True, help="Decide the stored case again by the house of its time, and say why."
)
@_LEDGER
@_HOUSE
@_FORMAT
def show(key: str, why: bool, url: str, folder: str | None, style: str) -> None:  # noqa: FBT001
    """Print the answer that was given under an idempotency key. Exit code 1 if there is none.

    \b
    Example:
      calmreply ledger show order-2209-mail-1 --explain --ledger sqlite:///desk.db
    """
    with _desk(url, folder) as desk:
        if why:
            told = desk.explain(key)
            same = desk.replay(key).same
            lines = [str(told).rstrip("\n"), f"decided again: {'the same' if same else 'OTHERWISE'}"]
            _print(style, {**told, "same": same}, lines, failed=not same)
            return
        answer = desk.recall(key)
    if answer is None:
        raise CalmreplyError(
            f"no answer under the key `{key[:60]}`", help="it was never used, or its answer was erased"
        )
    lines = []
    for reply in answer.replies:
        lines.append(f"--- {reply.channel} ({reply.audience}, {reply.locale})")
        lines += [f"Subject: {reply.subject}\n"] if reply.subject else []
        lines.append(reply.text)
    lines += [f"--- granted: {g.kind} {g.amount or ''} {g.currency or ''} ({g.basis}) {g.id}" for g in answer.grants]
    lines += [f"--- promised: {p.what} ({p.owner}) by {_shown(p.due_at)} {p.id}" for p in answer.promises]
    _print(style, json.loads(answer.stored), lines)


def _desk(url: str, folder: str | None = None) -> Desk:
    from calmreply.desk import Desk
    from calmreply.house import House

    return Desk.open(House.load(folder), url) if folder else Desk.look(url)


def _rate_line(r: Rates) -> str:
    rate = "" if r.rate is None else f" ({r.rate:.0%} kept in time)"
    return (
        f"{r.owner}: {r.made} made, {r.kept} kept, {r.late} late, {r.broken} broken, {r.overdue} overdue, "
        f"{r.open} open{rate}"
    )


class _waiting:  # noqa: N801 - used like a function
    """A word on the terminal while something long goes on."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        if sys.stderr.isatty():
            click.echo(f"{self._what} …", err=True, nl=False)

    def __exit__(self, *_error: object) -> None:
        if sys.stderr.isatty():
            click.echo("\r\033[K", err=True, nl=False)


def _print(style: str, data: Mapping[str, Any] | Sequence[Any], lines: Iterable[str], *, failed: bool = False) -> None:
    if style == "json":
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        for line in lines:
            click.echo(line)
    if failed:
        raise click.exceptions.Exit(1)


def _span(text: str) -> int:
    found = fullmatch(r"([0-9]{1,5})([hdw])", text)
    if found is None:
        raise CalmreplyError(f"`{text}` is no span", help="write it as 12h, 2d or 1w")
    return int(found[1]) * _UNITS[found[2]]


def _time(text: str | None) -> datetime:
    if text is None:
        return datetime.now(UTC)  # noqa: TID251 - the command line's own clock, where none is given
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise TimeError(f"`{text}` is no moment", help="write it as 2026-11-21T20:00Z") from error
    if found.tzinfo is None:
        raise TimeError(f"`{text}` has no time zone", help=f"write `{text}Z` for UTC")
    return found


def _shown(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%MZ")
