"""What a draft is held against, as plain data: what was decided, what must be said, what must stay private.

The house makes it from a decision (`calmreply.house.verifying`); this room knows neither policy nor plan nor wording.
Amounts are in minor units of an ISO 4217 currency, dates are `datetime.date`, moments are aware `datetime` in the
zone of the customer's market.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import date, datetime

    from calmreply.channels import Channel

__all__ = ["Expected", "Gift", "PrivateFact", "Promised", "Statement", "Thread"]

Polarity = Literal["granted", "refused", "referred", "open"]


class Gift(NamedTuple):
    """Something that is given or charged. ``minor`` is None for what has no amount (a replacement)."""

    kind: str
    basis: str
    minor: int | None = None
    currency: str | None = None
    method: str | None = None
    arrives: tuple[int, int, str] | None = None
    charged: bool = False
    proposed: bool = False
    """It waits for a confirmation: a draft may say it will, not that it has."""


class Promised(NamedTuple):
    """What will be done until when."""

    what: str
    due: datetime


class Statement(NamedTuple):
    """One thing the reply must say: the message, the values that stand in it, and its approved words.

    ``values`` are (kind, plain value) as `calmreply.readback` names them (``money`` ``"12.50 EUR"``, ``date`` ISO,
    ``code``, ``count``, ``url`` …). ``phrases`` are listed key phrases in lower case, one of which must stand in the
    text; ``texts`` the approved wordings with the values filled in, all variants.
    """

    message: str
    act: str
    required: bool
    values: tuple[tuple[str, str], ...] = ()
    phrases: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


class PrivateFact(NamedTuple):
    """Something known of the case that must not reach the public: where it is, its kind, and its plain text.

    ``kind`` is ``name``, ``id``, ``money``, ``date``, ``e-mail``, ``phone``, ``address``, ``text`` or ``enum``;
    ``third`` marks what belongs to a person other than the customer: it must not reach the customer either.
    """

    path: str
    kind: str
    text: str
    third: bool = False


class Thread(NamedTuple):
    """What a reader of the thread can see, and what we said in it before."""

    text: str = ""
    name: str | None = None
    said: tuple[str, ...] = ()


class Expected(NamedTuple):
    """All that a draft is held against. ``refused`` are kinds of remedy and actions that were denied."""

    channel: Channel
    locale: str
    register: Literal["formal", "informal"]
    as_of: datetime
    gifts: tuple[Gift, ...] = ()
    done: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    verdicts: tuple[tuple[str, Polarity], ...] = ()
    """By what was wanted (``refund``, ``cancel`` …), what was decided."""
    promises: tuple[Promised, ...] = ()
    statements: tuple[Statement, ...] = ()
    dates: tuple[date, ...] = ()
    """Further dates that may stand in the text: facts of the case that the decision's messages name."""
    amounts: tuple[tuple[int, str], ...] = ()
    """Further amounts that may stand in the text."""
    counts: tuple[int, ...] = ()
    codes: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    """Hosts that the house links to."""
    apologises: bool = False
    private: tuple[PrivateFact, ...] = ()
    thread: Thread = Thread()
    brand: str = ""
