"""The command that lists channels: limits, readers, windows, rules, and how sure each figure is."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from calmreply.channels import Channel

__all__ = ["channel_data", "channels"]

_WIDE = 100
_ROW = "{:16}{:9}{:29}{:17}{:10}{}"


@click.command()
@click.option("--house", "folder", type=click.Path(), metavar="DIR", help="Its channels, as it declares them.")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
def channels(folder: str | None, style: str) -> None:
    """List the channels of the library, or those of a house: limits, windows, rules, and how sure each figure is.

    \b
    Examples:
      calmreply channels
      calmreply channels --house house
      calmreply channels --format json
    """
    from calmreply.channels import CHANNELS

    found: Iterable[Channel] = CHANNELS.values()
    if folder:
        from calmreply.house import House

        found = House.load(folder).channels.values()
    if style == "json":
        data = [channel_data(channel, CHANNELS.get(channel.name)) for channel in found]
        click.echo(json.dumps({"channels": data}, ensure_ascii=False, indent=2))
        return
    for line in _lines(found, CHANNELS.get if folder else None):
        click.echo(line)


def channel_data(channel: Channel, base: Channel | None = None) -> dict[str, Any]:
    """A channel as a record; ``changed`` names the fields in which it differs from the library's row."""
    return {
        "name": channel.name,
        "audience": channel.audience,
        "medium": channel.medium,
        "unit": channel.unit,
        "limit": channel.limit,
        "also": [{"unit": unit, "limit": limit} for unit, limit in channel.also],
        "markup": channel.markup,
        "counterpart": channel.counterpart,
        "thread": channel.thread,
        "windows": [window._asdict() for window in channel.windows],
        "templates": [template._asdict() for template in channel.templates],
        "rules": list(channel.rules),
        "replaceable": channel.replaceable,
        "note": channel.note,
        "source": channel.source,
        "confidence": channel.confidence,
        "changed": _changed(channel, base),
    }


def _changed(channel: Channel, base: Channel | None) -> list[str]:
    """The fields that a house set otherwise; empty for the library's own row and for a channel of the house."""
    if base is None:
        return []
    return [name for name in channel.__dataclass_fields__ if getattr(channel, name) != getattr(base, name)]


def _lines(found: Iterable[Channel], base: Any) -> Iterator[str]:
    yield _ROW.format("channel", "audience", "limit", "private side", "markup", "confidence")
    for channel in found:
        yield _ROW.format(
            channel.name,
            channel.audience,
            _limit(channel),
            channel.counterpart or "",
            channel.markup,
            channel.confidence,
        ).rstrip()
        told = [("window", str(window)) for window in channel.windows]
        if channel.templates:
            told.append(("templates", ", ".join(template.id for template in channel.templates)))
        if channel.rules:
            told.append(("rules", ", ".join(channel.rules)))
        if channel.note:
            told.append(("note", channel.note))
        if base is not None:
            row = base(channel.name)
            changed = _changed(channel, row)
            told.append(("of the house", "its own channel" if row is None else ", ".join(changed) or "as it comes"))
        told.append(("source", channel.source))
        for word, text in told:
            yield from textwrap.wrap(f"{word}: {text}", _WIDE, initial_indent="  ", subsequent_indent="    ")


def _limit(channel: Channel) -> str:
    """The limits in one cell, such as `300 graphemes, 3,000 bytes`."""
    if channel.unit == "sms segments" and channel.limit is not None:
        return f"{max(1, channel.limit // 153)} segments"
    if channel.name == "letter" and channel.limit is None:
        return "pages, when printed"
    rows = [(channel.unit, channel.limit), *channel.also]
    return ", ".join(f"{limit:,} {_UNITS.get(unit, unit)}" for unit, limit in rows if limit is not None) or "none"


_UNITS = {
    "mastodon graphemes": "graphemes",
    "threads code points": "code points",
    "utf-16 units": "UTF-16 units",
    "x weight": "by weight",
}
"""Short names for the listing; the reference of channels says how each is counted."""
