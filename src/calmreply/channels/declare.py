"""A house's channels: which it uses, what differs from the library's rows, and channels of its own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from calmreply.channels.channel import Channel
from calmreply.channels.registry import CHANNELS
from calmreply.channels.windows import Template, Window
from calmreply.findings import ChannelError, Finding, near_help

if TYPE_CHECKING:
    from calmreply.findings import Span

__all__ = ["declare"]

_RECORDS: Mapping[str, Any] = MappingProxyType({"windows": Window, "templates": Template})
"""Fields that hold records, each with its type."""


def declare(
    declared: Mapping[str, Mapping[str, Any]], *, spans: Mapping[str, Span] | None = None
) -> tuple[Mapping[str, Channel], tuple[Finding, ...]]:
    """The channels of a house and the faults in what it declares.

    ``declared`` maps the names of the channels in use to what differs from the library's row, empty where nothing
    does; a name that the library does not have defines a channel and must say its ``audience``. Lists may stand for
    tuples, ``also`` may be a mapping of unit to limit, windows and templates are mappings of their fields. ``spans``
    gives the place of each name for the findings, and that of a field under ``name.field``. A channel with a fault is
    left out.
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
        one: Channel | None = base or Channel(name=name, audience="private")
        for field, value in changes.items():
            # Field by field, so that each fault has its place and all are told at once.
            try:
                changed = _changed(base or Channel(name=name, audience="private"), field, value)
            except ChannelError as fault:
                place = places.get(f"{name}.{field}", places.get(name))
                findings.append(Finding("CHA502", "error", fault.message, place, fault.help))
                one = None
            else:
                one = one.override(**{field: getattr(changed, field)}) if one is not None else None
        if one is not None:
            built[name] = one
    for name, one in built.items():
        place = places.get(f"{name}.counterpart", places.get(name))
        if (finding := _counterpart_fault(one, built, place)) is not None:
            findings.append(finding)
    return MappingProxyType(built), tuple(findings)


def _changed(one: Channel, field: str, value: object) -> Channel:
    """The channel with one field as declared; `ChannelError` for what it cannot be."""
    if field == "name":
        raise ChannelError(f"channel `{one.name}`: its name is its key", help="leave `name` out")
    try:
        return one.override(**{field: _plain(one, field, value)})
    except (TypeError, ValueError) as fault:
        raise ChannelError(f"channel `{one.name}`: {field}: {fault}", help="see the reference of channels") from fault


def _plain(one: Channel, field: str, value: object) -> object:
    """A declared value as a channel holds it."""
    if field == "also" and isinstance(value, Mapping):
        return tuple(value.items())
    if field in _RECORDS:
        if not isinstance(value, list | tuple):
            raise ChannelError(f"channel `{one.name}`: {field} is a list", help="write it in brackets: [ ]")
        return tuple(_record(one, field, row) for row in value)
    if isinstance(value, list):
        return tuple(tuple(row) if isinstance(row, list) else row for row in value)
    return value


def _record(one: Channel, field: str, row: object) -> object:
    """One window or template from a mapping of its fields."""
    kind: Any = _RECORDS[field]
    if isinstance(row, kind):
        return row
    if not isinstance(row, Mapping):
        raise ChannelError(
            f"channel `{one.name}`: each of {field} is a table with keys",
            help="fields: " + ", ".join(kind._fields),
        )
    for key in row:
        if key not in kind._fields:
            raise ChannelError(
                f"channel `{one.name}`: `{key}` is not a field of {field}",
                help=near_help(str(key), kind._fields) or "fields: " + ", ".join(kind._fields),
            )
    lacking = [key for key in kind._fields if key not in row and key not in kind._field_defaults]
    if lacking:
        raise ChannelError(
            f"channel `{one.name}`: one of {field} lacks `{lacking[0]}`", help="fields: " + ", ".join(kind._fields)
        )
    for key, value in row.items():
        listed = key in {"languages", "parameters"}
        if listed != isinstance(value, list | tuple):
            raise ChannelError(
                f"channel `{one.name}`: `{key}` of {field} is {'a list' if listed else 'one value'}",
                help="write a list in brackets: [ ]",
            )
    return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in row.items()})


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
        return Finding("CHA503", "error", message, span, near_help(str(one.counterpart), {**CHANNELS, **built}))
    if other.public:
        message = f"channel `{one.name}`: counterpart `{one.counterpart}` is public"
        return Finding("CHA503", "error", message, span, "hand over to a private channel")
    return None
