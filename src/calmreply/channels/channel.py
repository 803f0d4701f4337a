"""One channel as a value: how it counts, who reads it, what it carries, and how sure we are of each figure."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from calmreply.channels.counting import COUNTERS, MOST_A_CODE_POINT, SLOWEST_WORDS_PER_MINUTE, seconds_of_speech
from calmreply.channels.sms import sms_size
from calmreply.channels.windows import CHOICES, Template, Window
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
_NO_LIMIT = 1_000_000_000


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
    and ``inline`` whether a greeting and a signature are usual and stand in the line of the text. ``windows`` are the
    times in which a free answer may be sent (none: always), ``templates`` what the platform approved for sending behind
    them. ``rules`` are ids of ``RULES``, ``replaceable`` that a reply can be changed later. ``source`` and
    ``confidence`` say where the figures come from and how far to trust them.
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
    windows: tuple[Window, ...] = ()
    templates: tuple[Template, ...] = ()
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
        for field in ("thread", "subject", "greets", "signs", "inline", "replaceable"):
            value = getattr(self, field)
            if not isinstance(value, bool):  # any text is true, `no` among them
                raise ChannelError(
                    f"channel `{self.name}`: {field}=`{value}` is neither `true` nor `false`",
                    help="write `true` or `false`, in lower case and without quotes",
                )
        if not all(isinstance(row, tuple) and len(row) == 2 for row in self.also):
            raise ChannelError(
                f"channel `{self.name}`: also=`{self.also}` is not pairs of unit and limit",
                help="write each further limit as unit and length, such as `bytes: 3000`",
            )
        for unit, _limit in self.also:
            _one_of(self.name, "also", unit, (*COUNTERS, "seconds"))
        for value in (self.limit, *(limit for _unit, limit in self.also)):
            if value is not None and not _whole(value):
                raise ChannelError(
                    f"channel `{self.name}`: limit=`{value}` is not a length",
                    help="give a whole number of at least 1, or none",
                )

        self._check_windows()

    def _check_windows(self) -> None:
        """Refuse windows and templates that no platform can have."""
        for window in self.windows:
            if not isinstance(window, Window):
                raise ChannelError(
                    f"channel `{self.name}`: windows=`{window}` is no window",
                    help="write each as `{opened_by: inbound, hours: 24, then: template}`",
                )
            for field, known in CHOICES.items():
                _one_of(self.name, f"windows.{field}", getattr(window, field), known)
            for field in ("hours", "most"):
                value = getattr(window, field)
                if not (_whole(value) or (field == "most" and value is None)):
                    raise ChannelError(
                        f"channel `{self.name}`: windows.{field}=`{value}` is not a number",
                        help="give a whole number of at least 1",
                    )
        seen: set[str] = set()
        for template in self.templates:
            fault = _template_fault(template, seen)
            if fault:
                raise ChannelError(
                    f"channel `{self.name}`: {fault}",
                    help="write each template as `{id: …, body: MESSAGE, languages: [en], parameters: [SLOT]}`",
                )
            seen.add(template.id)

    @property
    def sure_length(self) -> int:
        """A length in code points up to which any text fits, whatever it holds; worst characters and links assumed."""
        sure = _NO_LIMIT
        if self.unit == "sms segments" and self.limit is not None:
            segments = max(1, self.limit // _SMS_GSM_PART)
            # Every character a pair in UCS-2, and one unit of each part lost to a pair that may not be torn.
            sure = 70 // 2 if segments == 1 else segments * (_SMS_UCS_PART - 1) // 2
        for unit, limit in ((self.unit, self.limit), *self.also):
            if limit is None or unit == "sms segments":
                continue
            if unit == "seconds":
                sure = min(sure, limit * SLOWEST_WORDS_PER_MINUTE // 60)
            elif unit == "links":
                sure = min(sure, 4 * (limit + 1) - 1)  # the shortest link is `a.co`
            else:
                sure = min(sure, limit // MOST_A_CODE_POINT[unit])
        return sure

    def surely_fits(self, length: int) -> bool:
        """Whether every text of ``length`` code points fits, so that it need not be measured."""
        return length <= self.sure_length

    @property
    def window(self) -> str:
        """The windows in words; empty where a free answer may be sent at any time."""
        return "; ".join(str(window) for window in self.windows)

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


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _template_fault(template: object, seen: set[str]) -> str:
    """What is wrong with a template, in words; empty for nothing."""
    if not isinstance(template, Template):
        return f"templates=`{template}` is no template"
    if not template.id or not template.body:
        return "a template needs an `id` and a `body`"
    if template.id in seen:
        return f"the template `{template.id}` stands twice"
    if not template.languages:
        return f"the template `{template.id}` is approved in no language"
    texts = (*template.languages, *template.parameters, template.header, template.footer, template.body, template.id)
    if not all(isinstance(text, str) for text in texts):
        return f"the template `{template.id}` holds what is no text"
    if len(set(template.parameters)) < len(template.parameters):
        return f"a parameter of the template `{template.id}` stands twice"
    return ""


def _extra(unit: str, text: str, locale: str) -> int:
    return seconds_of_speech(text, locale=locale) if unit == "seconds" else COUNTERS[unit](text)
