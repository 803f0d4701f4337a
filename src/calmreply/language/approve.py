"""The approval pin: which source text each translation was made from, and which translations are stale.

A lock file stands beside the messages (``messages/sl.lock``), a line for each message::

    ask-photo 53d1f0a2c47be896

The number is the beginning of the hash of the source text, with its variants, slots and mark. It stands outside the
files of messages, so that translators' tools, which write those anew, can neither lose nor copy it; one line for each
message, in alphabetical order, so that a change shows as one line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from calmreply.findings import Finding, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from calmreply.language.catalogue import Catalogue

__all__ = ["Approval", "Lock", "Pin", "approvals", "approve", "check_approvals", "pin", "read_lock", "unapproved"]

_DIGITS = 16
_LINE = re.compile(rf"(?P<id>[A-Za-z][\w-]*) (?P<hash>[0-9a-f]{{{_DIGITS}}})")
_HEAD = """\
# For each message, the source text that this translation was made from: the first digits of its hash.
# Written by `calmreply languages approve {name}`, which says that the translation was read beside its source.
"""


class Pin(NamedTuple):
    """One approved message: the beginning of the hash of its source, and the line of the lock file it stands on."""

    hash: str
    line: int


@dataclass(frozen=True)
class Lock:
    """The approvals of one catalogue, by message id."""

    file: str
    pins: Mapping[str, Pin]


class Approval(NamedTuple):
    """Where one message of a translation stands.

    ``approved``: made from the source text as it is now; ``stale``: from another one; ``new``: never approved;
    ``gone``: approved once, and no longer there.
    """

    id: str
    state: Literal["approved", "stale", "new", "gone"]


def pin(source_hash: str) -> str:
    """What a lock file holds of the hash of a source text."""
    return source_hash[:_DIGITS]


def read_lock(text: str, file: str, faults: list[Finding]) -> Lock:
    """Read a lock file; a line that cannot be read, or stands twice, is added to ``faults``."""
    pins: dict[str, Pin] = {}
    for number, row in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        line = row.strip()
        if not line or line.startswith("#"):
            continue
        found = _LINE.fullmatch(line)
        span = Span(file, number, 1, number, len(row) + 1)
        if found is None:
            again = f"run `calmreply languages approve {_stem(file)}` to write the file anew"
            faults.append(Finding("LAN461", "error", f"cannot read `{line[:60]}` as an approval", span, again, row))
        elif found["id"] in pins:
            message = f"`{found['id']}` is approved twice, first on line {pins[found['id']].line}"
            faults.append(Finding("LAN461", "error", message, span, "keep the line that was written last", row))
        else:
            pins[found["id"]] = Pin(found["hash"], number)
    return Lock(file, pins)


def _stem(file: str) -> str:
    return file.rsplit("/", 1)[-1].removesuffix(".lock")


def approvals(source: Catalogue, catalogue: Catalogue) -> tuple[Approval, ...]:
    """Where each message of a translation stands, in alphabetical order; labels are messages too."""
    pins = catalogue.lock.pins if catalogue.lock else {}
    found = []
    for name in sorted({*pins, *catalogue.messages} - (catalogue.lost - catalogue.messages.keys())):
        base = source.messages.get(name)
        known = pins.get(name)
        if name not in catalogue.messages:
            found.append(Approval(name, "gone"))
        elif known is None or base is None:
            found.append(Approval(name, "new"))
        else:
            found.append(Approval(name, "approved" if known.hash == pin(base.source_hash) else "stale"))
    return tuple(found)


def unapproved(source: Catalogue, catalogue: Catalogue) -> frozenset[str]:
    """The messages of a translation that were not approved for the source text as it is now."""
    return frozenset(a.id for a in approvals(source, catalogue) if a.state in {"stale", "new"})


def approve(source: Catalogue, catalogue: Catalogue, ids: Collection[str] | None = None) -> str:
    """The lock file's text once the messages ``ids`` are approved, or all of them; the others stay as they are.

    A message that the source language has not cannot be approved and gets no line.
    """
    pins = {name: known.hash for name, known in (catalogue.lock.pins if catalogue.lock else {}).items()}
    for name in catalogue.messages if ids is None else ids:
        base = source.messages.get(name)
        if base is not None and name in catalogue.messages:
            pins[name] = pin(base.source_hash)
    rows = (f"{name} {pins[name]}\n" for name in sorted(pins) if name in catalogue.messages)
    return _HEAD.format(name=catalogue.name) + "".join(rows)


def check_approvals(source: Catalogue, catalogue: Catalogue) -> list[Finding]:
    """What is stale or was never approved; a warning if a translation has no lock file at all."""
    lock = catalogue.lock
    name = catalogue.name
    if lock is None:
        first = next(iter(catalogue.messages.values()), None)
        if first is None:
            return []
        span = Span(first.span.file, 1, 1, 1, 1)
        help_ = f"read it beside the source, then run `calmreply languages approve {name}`"
        message = f"nothing says which source text `{name}` was translated from"
        return [Finding("LAN458", "warning", message, span, help_)]
    findings = []
    for found in approvals(source, catalogue):
        again = f"read it beside the source, then run `calmreply languages approve {name} {found.id}`"
        if found.state == "gone":
            line = lock.pins[found.id].line
            message = f"`{found.id}` is approved in `{name}` and is not there"
            help_ = f"`calmreply languages approve {name}` takes the line out"
            findings.append(Finding("LAN461", "warning", message, Span(lock.file, line, 1, line, 2), help_))
            continue
        if found.state == "approved" or found.id not in source.messages:
            continue  # what the source language has not was said when the file was read
        own = catalogue.messages[found.id]
        body = own.bodies.get("")
        if found.state == "stale":
            code, message = "LAN459", f"`{found.id}` was changed in the source language since `{name}` was approved"
        else:
            code, message = "LAN460", f"`{found.id}` was never approved in `{name}`"
        findings.append(Finding(code, "error", message, own.span, again, body.lines[0] if body else ""))
    return findings
