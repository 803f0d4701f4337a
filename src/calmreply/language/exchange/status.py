"""How far a translation is, and what a change of the source language has made stale."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from calmreply.language.approve import approvals, pin
from calmreply.language.exchange.units import units
from calmreply.language.model import is_alternate
from calmreply.language.signature import check_catalogues

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calmreply.findings import Finding
    from calmreply.language.catalogue import Catalogue
    from calmreply.language.exchange.units import Translation

__all__ = ["Changes", "Status", "changes", "status"]


@dataclass(frozen=True)
class Status:
    """Where one translation stands, by message ids in the order of the source language.

    ``missing`` are not there, not there in every variant, or still the source text; ``faulty`` have an error that
    `check` tells; ``stale`` were approved for another source text; ``new`` were never approved, though others were;
    ``extra`` are not in the source language. ``locked`` says whether there is a file of approvals.
    """

    name: str
    total: int
    missing: tuple[str, ...]
    faulty: tuple[str, ...]
    stale: tuple[str, ...]
    new: tuple[str, ...]
    extra: tuple[str, ...]
    locked: bool

    @property
    def complete(self) -> int:
        """How many messages are there, faultless, and made from the source text as it is."""
        return self.total - len({*self.missing, *self.faulty, *self.stale, *self.new})


def status(source: Translation, own: Translation, faults: Sequence[Finding]) -> Status:
    """Where a translation stands; ``faults`` are those found when its files were read."""
    base, mine = source.catalogue, own.catalogue
    clean = replace(base, messages={name: m for name, m in base.messages.items() if name in mine.messages})
    told = [*faults, *(f for f in check_catalogues(clean, [mine]) if f.code not in {"LAN450", "LAN437"})]
    faulty = {name for finding in told if finding.severity == "error" for name in _owners(finding, mine)}
    faulty |= mine.lost & base.messages.keys()
    missing = {
        name
        for name, message in base.messages.items()
        if name not in mine.messages
        or any(v not in mine.messages[name].variants for v in message.variants if not is_alternate(v))
    }
    missing |= {unit.id for unit in units(source, own) if not unit.target}
    states = {found.id: found.state for found in approvals(base, mine)} if mine.lock else {}

    def listed(names: set[str]) -> tuple[str, ...]:
        return tuple(name for name in base.messages if name in names)

    return Status(
        mine.name,
        len(base.messages),
        listed(missing - faulty),
        listed(faulty),
        listed({name for name, state in states.items() if state == "stale"}),
        listed({name for name, state in states.items() if state == "new"} - missing),
        tuple(name for name in mine.messages if name not in base.messages),
        mine.lock is not None,
    )


def _owners(finding: Finding, catalogue: Catalogue) -> list[str]:
    """The messages that a finding is about."""
    at = finding.span
    if at is None:
        return []
    return [
        message.id
        for message in catalogue.messages.values()
        if message.span == at
        or any(b.file == at.file and b.line <= at.line < b.line + len(b.lines) for b in message.bodies.values())
    ]


class Changes(NamedTuple):
    """What differs between two states of the source language, and the translations that were left behind."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    stale: Mapping[str, tuple[str, ...]]
    """By translation: changed messages whose words were neither approved nor altered since."""
    missing: Mapping[str, tuple[str, ...]]
    """By translation: added messages that it has not."""


def changes(old: Catalogue, new: Catalogue, before: Mapping[str, Catalogue], after: Mapping[str, Catalogue]) -> Changes:
    """Compare two states of a house: its source language, and its translations by name."""
    changed = tuple(
        name
        for name, message in new.messages.items()
        if name in old.messages and old.messages[name].source_hash != message.source_hash
    )
    added = tuple(name for name in new.messages if name not in old.messages)
    stale = {}
    missing = {}
    for name, catalogue in after.items():
        left = [
            message
            for message in changed
            if message in catalogue.messages and not _renewed(message, new, before.get(name), catalogue)
        ]
        stale[name] = tuple(left)
        missing[name] = tuple(message for message in added if message not in catalogue.messages)
    removed = tuple(name for name in old.messages if name not in new.messages)
    return Changes(added, removed, changed, stale, missing)


def _renewed(name: str, source: Catalogue, before: Catalogue | None, after: Catalogue) -> bool:
    """Whether a translation was seen to since its source changed: approved for it or, without a lock, reworded."""
    if after.lock is not None:
        known = after.lock.pins.get(name)
        return known is not None and known.hash == pin(source.messages[name].source_hash)
    was = before.messages.get(name) if before else None
    return was is None or was.variants != after.messages[name].variants
