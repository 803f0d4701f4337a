"""The registry of channels: the library's own rows, by name."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from calmreply.channels.channel import Channel, Size
from calmreply.channels.platforms import PLATFORMS
from calmreply.findings import ChannelError, near_help

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CHANNELS", "CODES", "Channel", "Size", "channel"]

CODES: dict[str, str] = {
    "CHA501": "a channel that is not known and does not say enough to be a new one",
    "CHA502": "a field or value that no channel can have",
    "CHA503": "a counterpart that is not there or is not private",
    "CHA504": "a public channel without a private counterpart",
    "CHA520": "a list or bullets where the site takes none",
    "CHA521": "a link where the site takes none",
    "CHA522": "a telephone number or an e-mail address where the site takes none",
    "CHA523": "the name of a person where the site takes none",
    "CHA524": "an offer or advertising where the site takes none",
    "CHA525": "something is offered where the site forbids incentives",
    "CHA526": "personal data where the site takes none",
    "CHA527": "an accusation, or a guess at who wrote, where the site takes none",
    "CHA528": "the writer of a review is asked to change or remove it",
    "CHA529": "a fact of the case where anybody may hear it",
    "CHA530": "goodwill and a request for a review in one message or one reply",
    "CHA531": "goodwill and a request for a review that could stand in one reply",
    "CHA540": "a template names a message, language or parameter that is not there",
    "CHA541": "a template that is longer than its platform takes",
    "CHA542": "a parameter of a template that nothing binds, or that may hold words of no one's choosing",
    "CHA543": "a channel with a window behind which nothing can be sent",
    "CHA550": "characters that turn or hide text",
    "CHA551": "letters that look like others: of several scripts in one word, or forms of ornament",
    "CHA552": "a link that is not https or not to a host that the house declares",
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
