"""What is written into a ledger in one transaction, and what it gives back: plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Deed", "NewEntry", "NewGrant", "NewPromise", "Recorded", "Subject", "Use"]


class Subject(NamedTuple):
    """Whom or what something is about: ``kind`` is ``customer``, ``household`` or ``order``, ``name`` its id."""

    kind: str
    name: str


class NewEntry(NamedTuple):
    """One entry of the chain. ``public`` holds no personal word; ``body`` is what can be forgotten, or nothing."""

    kind: str
    public: Mapping[str, Any]
    body: Mapping[str, Any] | None = None
    subject: Subject | None = None
    matter: str | None = None


class NewGrant(NamedTuple):
    """One thing given; ``amount`` in minor units. ``payload`` is what the system that carries it out must know."""

    kind: str
    basis: str
    amount: int | None
    currency: str | None
    section: str
    rule: str
    payload: Mapping[str, Any]
    subject: Subject | None = None


class Use(NamedTuple):
    """What the answer uses of one limit. ``subject`` is None for a limit of the house as a whole.

    ``day`` is an ordinal, ``since`` the first day of the window. ``seen`` is what was used in it when the case was
    decided, as (times, minor units): if that changed, nothing is written. It is None where the limit cut nothing short,
    so that the decision is the same whatever was used before, as long as there is room for it: answers that share a
    budget need not wait for each other then. ``most_times`` and ``most_amount`` are the bound, held by the database
    too.
    """

    limit: str
    subject: Subject | None
    currency: str
    day: int
    since: int | None
    times: int
    amount: int
    seen: tuple[int, int] | None
    most_times: int | None
    most_amount: int | None


class NewPromise(NamedTuple):
    """What was promised, by which role, until when (seconds since 1970)."""

    what: str
    owner: str
    due_at: int
    subject: Subject | None = None


class Deed(NamedTuple):
    """All that one answer writes. ``key`` is the idempotency key, ``case_hash`` that of the case (not of the time).

    ``matter`` is the key of the matter; ``precedent`` the number of its last decision when the case was decided: if
    there is a later one, nothing is written. ``answer`` is what is given back for the same key for ever.
    """

    key: str
    case_hash: str
    at: int
    house: str
    answer: bytes
    entries: tuple[NewEntry, ...]
    grants: tuple[NewGrant, ...] = ()
    uses: tuple[Use, ...] = ()
    promises: tuple[NewPromise, ...] = ()
    matter: str | None = None
    precedent: int | None = None


class Recorded(NamedTuple):
    """What stands in the ledger for a key: the answer, the number of its entry, the ids of what was granted."""

    answer: bytes
    seq: int
    grants: tuple[str, ...]
    replayed: bool
