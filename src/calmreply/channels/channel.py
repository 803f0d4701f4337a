"""One channel as a value: how it counts, who reads it, what it carries, and how sure we are of each figure."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from calmreply.channels.counting import COUNTERS, seconds_of_speech
from calmreply.channels.sms import sms_size
from calmreply.findings import ChannelError, near_help

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AUDIENCES", "CONFIDENCES", "LINKS", "MARKUPS", "MEDIA", "RULES", "UNITS", "Channel", "Size"]

Audience = Literal["public", "private"]
Medium = Literal["written", "spoken"]
Markup = Literal["plain", "html", "markdown", "whatsapp", "script"]
Links = Literal["shown", "none"]
Confidence = Literal["documented", "seen in code", "reported", "assumed"]

AUDIENCES: tuple[str, ...] = get_args(Audience)
MEDIA: tuple[str, ...] = get_args(Medium)
MARKUPS: tuple[str, ...] = get_args(Markup)
LINKS: tuple[str, ...] = get_args(Links)
CONFIDENCES: tuple[str, ...] = get_args(Confidence)
UNITS: tuple[str, ...] = (*sorted(COUNTERS), "sms segments")
"""Every unit a channel can count in."""

RULES: Mapping[str, str] = MappingProxyType(
    {
        "language-tag": "the post carries a language tag",
        "no-accusation": "no accusation of fraud and no guess at who wrote",
        "no-advertising": "no advertising",
        "no-case-facts": "nothing about the case: anybody may hear it",
        "no-contact-data": "no telephone numbers, addresses or e-mail addresses",
        "no-incentives": "nothing is offered for a review or its change",
        "no-links": "no links unless they are to the matter",
        "no-lists": "no lists or bullets",
        "no-names": "no names of persons",
        "no-offers": "no offers",
        "no-personal-data": "nothing about the person who wrote",
        "no-promotion": "no promotion",
        "no-removal-request": "the writer is not asked to remove or change what was written",
        "one-reply": "one reply to each review or comment",
    }
)
"""The rules of sites, by id, each with what it asks."""

_SMS_GSM_PART, _SMS_UCS_PART = 153, 67


class Size(NamedTuple):
    """How long a text is on a channel: ``size`` and ``limit`` in ``unit``, and whether it fits.

    ``limit`` is ``None`` where the channel has none. ``segments`` and ``encoding`` are given for SMS only. ``fits``
    answers for every limit of the channel, such as 300 graphemes *and* 3,000 bytes.
    """

    size: int
    limit: int | None
    unit: str
    fits: bool
    segments: int | None = None
    encoding: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A place where a customer is answered.

    ``unit`` and ``limit`` say how the platform counts; ``also`` holds further limits as (unit, limit), where the unit
    may also be ``seconds`` of speech or ``links``. For SMS ``limit`` is our target in septets, not the network's:
    306 is two segments. ``counterpart`` names the private channel to which a public reply hands over. ``thread`` says
    that a long answer may be split into several posts, ``subject`` that there is a subject line, ``greets``, ``signs``
    and ``inline`` whether a greeting and a signature are usual and stand in the line of the text. ``window`` tells
    until when a free answer may be sent, ``rules`` are ids of ``RULES``, ``replaceable`` that a reply can be changed
    later. ``source`` and ``confidence`` say where the figures come from and how far to trust them.
    """

    name: str
    audience: Audience
    unit: str = "code points"
    limit: int | None = None
    also: tuple[tuple[str, int], ...] = ()
    medium: Medium = "written"
    markup: Markup = "plain"
    counterpart: str | None = None
    thread: bool = False
    subject: bool = False
    greets: bool = True
    signs: bool = False
    inline: bool = False
    links: Links = "shown"
    window: str = ""
    rules: tuple[str, ...] = ()
    replaceable: bool = False
    note: str = ""
    source: str = "the house"
    confidence: Confidence = "assumed"

    def __post_init__(self) -> None:
        """Refuse a value that no channel can have; raises `ChannelError`."""
        for field, known in (
            ("audience", AUDIENCES),
            ("medium", MEDIA),
            ("markup", MARKUPS),
            ("links", LINKS),
            ("confidence", CONFIDENCES),
            ("unit", UNITS),
        ):
            _one_of(self.name, field, getattr(self, field), known)
        for rule in self.rules:
            _one_of(self.name, "rules", rule, tuple(RULES))
        if not all(isinstance(row, tuple) and len(row) == 2 for row in self.also):
            raise ChannelError(
                f"channel `{self.name}`: also=`{self.also}` is not pairs of unit and limit",
                help="write each further limit as unit and length, such as `bytes: 3000`",
            )
        for unit, _limit in self.also:
            _one_of(self.name, "also", unit, (*COUNTERS, "seconds"))
        for value in (self.limit, *(limit for _unit, limit in self.also)):
            if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
                raise ChannelError(
                    f"channel `{self.name}`: limit=`{value}` is not a length",
                    help="give a whole number of at least 1, or none",
                )

    @property
    def public(self) -> bool:
        """Whether anybody may read what is written here."""
        return self.audience == "public"

    def measure(self, text: str, *, locale: str = "en") -> Size:
        """How long ``text`` is here, counted as the platform counts; ``locale`` matters for speech alone.

        ``text`` is what the reader sees: where the platform takes HTML, it counts what is left when that is read.
        """
        if self.unit == "sms segments":
            return self._measure_sms(text)
        size = COUNTERS[self.unit](text)
        fits = self.limit is None or size <= self.limit
        if self.also and fits:
            fits = all(_extra(unit, text, locale) <= limit for unit, limit in self.also)
        return Size(size, self.limit, self.unit, fits)

    def _measure_sms(self, text: str) -> Size:
        sms = sms_size(text)
        gsm = sms.encoding == "GSM-7"
        unit = "septets" if gsm else "utf-16 units"
        if self.limit is None:
            return Size(sms.size, None, unit, True, sms.segments, sms.encoding)
        segments = max(1, self.limit // _SMS_GSM_PART)
        single, part = (160, _SMS_GSM_PART) if gsm else (70, _SMS_UCS_PART)
        limit = single if segments == 1 else segments * part
        return Size(sms.size, limit, unit, sms.segments <= segments, sms.segments, sms.encoding)

    def override(self, **changes: Any) -> Channel:
        """This channel with some fields changed, as a house may; `ChannelError` for one that is not there."""
        known = [field.name for field in fields(self)]
        for name in changes:
            if name not in known:
                raise ChannelError(
                    f"channel `{self.name}`: `{name}` is not a field of a channel",
                    help=near_help(name, known) or "fields: " + ", ".join(known),
                )
        return replace(self, **changes)


def _one_of(channel: str, field: str, value: object, known: tuple[str, ...]) -> None:
    if value not in known:
        raise ChannelError(
            f"channel `{channel}`: {field}=`{value}` is not known",
            help=near_help(str(value), known) or "one of " + ", ".join(f"`{name}`" for name in known),
        )


def _extra(unit: str, text: str, locale: str) -> int:
    return seconds_of_speech(text, locale=locale) if unit == "seconds" else COUNTERS[unit](text)
