"""The registry of channels: the library's own rows, and a house's changes to them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from calmreply.channels.channel import Channel, Size
from calmreply.channels.platforms import PLATFORMS
from calmreply.findings import ChannelError, Finding, near_help

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.findings import Span

__all__ = ["CHANNELS", "CODES", "Channel", "Size", "channel", "declare"]

CODES: dict[str, str] = {
    "CHA501": "a channel that is not known and does not say enough to be a new one",
    "CHA502": "a field or value that no channel can have",
    "CHA503": "a counterpart that is not there or is not private",
    "CHA504": "a public channel without a private counterpart",
}
"""The codes of this room, each with its meaning in one line."""

CHANNELS: Mapping[str, Channel] = MappingProxyType({row.name: row for row in PLATFORMS})
"""Every channel of the library by name; it cannot be changed."""


def channel(name: str, *, known: Mapping[str, Channel] = CHANNELS) -> Channel:
    """The channel called ``name``; raises `ChannelError` with the near names when it is not there."""
    found = known.get(name)
    if found is None:
        raise ChannelError(f"channel `{name}` is not known", help=near_help(name, known))
    return found


def declare(
    declared: Mapping[str, Mapping[str, Any]], *, spans: Mapping[str, Span] | None = None
) -> tuple[Mapping[str, Channel], tuple[Finding, ...]]:
    """The channels of a house and the faults in what it declares.

    ``declared`` maps the names of the channels in use to what differs from the library's row, empty where nothing
    does; a name that the library does not have defines a channel and must say its ``audience``. Lists may stand for
    tuples, and ``also`` may be a mapping of unit to limit. ``spans`` gives the place of each name for the findings.
    A channel with a fault is left out.
    """
    places = spans or {}
    built: dict[str, Channel] = {}
    findings: list[Finding] = []
    for name, changes in declared.items():
        base = CHANNELS.get(name)
        if base is None and "audience" not in changes:
            findings.append(
                Finding(
                    "CHA501",
                    "error",
                    f"channel `{name}` is not known",
                    places.get(name),
                    near_help(name, CHANNELS) or "a channel of your own says at least its `audience`",
                )
            )
            continue
        try:
            if "name" in changes:
                raise ChannelError(f"channel `{name}`: its name is its key", help="leave `name` out")  # noqa: TRY301 - one place makes the finding
            start = base or Channel(name=name, audience="private")
            built[name] = start.override(**{field: _plain(field, value) for field, value in changes.items()})
        except (ChannelError, TypeError, ValueError) as fault:
            message = fault.message if isinstance(fault, ChannelError) else f"channel `{name}`: {fault}"
            advice = fault.help if isinstance(fault, ChannelError) else "see the reference of channels"
            findings.append(Finding("CHA502", "error", message, places.get(name), advice))
    findings += (
        finding for name, one in built.items() if (finding := _counterpart_fault(one, built, places.get(name)))
    )
    return MappingProxyType(built), tuple(findings)


def _plain(field: str, value: object) -> object:
    """A declared value as a channel holds it."""
    if field == "also" and hasattr(value, "items"):
        return tuple(value.items())
    if isinstance(value, list):
        return tuple(tuple(row) if isinstance(row, list) else row for row in value)
    return value


def _counterpart_fault(one: Channel, built: Mapping[str, Channel], span: Span | None) -> Finding | None:
    """What is wrong with the hand-over of one channel, if anything is."""
    if one.counterpart is None:
        if not one.public:
            return None
        message = f"public channel `{one.name}` has no private counterpart"
        return Finding("CHA504", "warning", message, span, "name the channel where the whole answer can stand")
    other = built.get(one.counterpart) or CHANNELS.get(one.counterpart)
    if other is None:
        message = f"channel `{one.name}`: counterpart `{one.counterpart}` is not known"
        return Finding("CHA503", "error", message, span, near_help(one.counterpart, {**CHANNELS, **built}))
    if other.public:
        message = f"channel `{one.name}`: counterpart `{one.counterpart}` is public"
        return Finding("CHA503", "error", message, span, "hand over to a private channel")
    return None
