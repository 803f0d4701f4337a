"""Until when a channel takes a free answer, and what may be sent behind that: windows and approved templates as data.

A window is opened by the customer: by a message to us (``inbound``) or by a comment in public (``comment``). Behind it
the platform takes an approved template or nothing, never free text. Whether a window is open is a pure function of
moments that the caller gives.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from calmreply.findings import TimeError

if TYPE_CHECKING:
    from calmreply.channels.channel import Channel

__all__ = ["BODY_LIMIT", "FOOTER_LIMIT", "HEADER_LIMIT", "Template", "Window", "WindowState", "window_state"]

OpenedBy = Literal["inbound", "comment"]
WrittenBy = Literal["anyone", "person"]
Then = Literal["template", "handover"]

BODY_LIMIT, HEADER_LIMIT, FOOTER_LIMIT = 1_024, 60, 60
"""Code points in the parts of a template (Meta, message templates: components; Bird and 8x8 for the body)."""


class Window(NamedTuple):
    """A time in which a free answer may be sent.

    It runs ``hours`` from what ``opened_by`` names and is over at its last second. ``by`` is ``person`` where only a
    human agent may use it; ``most`` is how many messages may be sent in it, None for any number. ``then`` is what may
    follow: an approved ``template``, or a ``handover`` to another channel. A window that a ``comment`` opens stands
    with the public channel and is for one on its private counterpart.
    """

    opened_by: OpenedBy
    hours: int
    by: WrittenBy = "anyone"
    most: int | None = None
    then: Then = "handover"

    def __str__(self) -> str:
        """In words: ``24 hours from the last message of the customer, then only an approved template``."""
        length = f"{self.hours // 24} days" if self.hours % 24 == 0 and self.hours > 24 else f"{self.hours} hours"
        if self.opened_by == "comment":
            many = (
                "private replies"
                if self.most is None
                else f"{self.most} private repl{'y' if self.most == 1 else 'ies'}"
            )
            return f"{many} to a comment, within {length}"
        who = "a human agent: " if self.by == "person" else ""
        end = ", then only an approved template" if self.then == "template" else ""
        return f"{who}{length} from the last message of the customer{end}"


class Template(NamedTuple):
    """A text that the platform approved word by word, with named parameters, in some languages.

    ``body`` is the message of the house that stands for the approved text, ``header`` and ``footer`` further ones or
    empty. ``parameters`` are slots of these messages in the order of the approved text.
    """

    id: str
    body: str
    languages: tuple[str, ...]
    parameters: tuple[str, ...] = ()
    header: str = ""
    footer: str = ""


class WindowState(NamedTuple):
    """Whether a free answer may be sent.

    ``until`` is the moment from which it may not, in UTC, None where the channel has no window or nobody opened one.
    ``then`` is what may be sent when it is closed. ``person`` says that only a human agent may write now, and that the
    message has to be marked as theirs.
    """

    open: bool
    until: datetime | None = None
    then: Then | None = None
    person: bool = False


def window_state(
    channel: Channel,
    *,
    as_of: datetime,
    last_inbound: datetime | None = None,
    comment_at: datetime | None = None,
    sent: int = 0,
    person: bool = False,
) -> WindowState:
    """Whether a free answer may be sent on ``channel`` at ``as_of``.

    ``last_inbound`` is when the customer last wrote to us there, ``comment_at`` when they commented in public, ``sent``
    how many messages we sent since then. What is not known, or lies after ``as_of``, opens no window. ``person`` says
    that a human agent writes the answer. Raises `TimeError` for a moment without a time zone.

    >>> from calmreply.channels import CHANNELS
    >>> then = datetime(2026, 11, 20, 9, tzinfo=UTC)
    >>> window_state(CHANNELS["whatsapp"], as_of=then + timedelta(hours=24), last_inbound=then).then
    'template'
    """
    now = _utc(as_of, "as_of")
    opened = {"inbound": _utc(last_inbound, "last_inbound"), "comment": _utc(comment_at, "comment_at")}
    if now is None or not channel.windows:
        return WindowState(open=True)
    ended: datetime | None = None
    for window in sorted(channel.windows, key=lambda w: w.by == "person"):
        start = opened[window.opened_by]
        if start is None or start > now:
            continue
        end = start + timedelta(hours=window.hours)
        if window.by == "person" and not person:
            continue
        ended = end if ended is None else max(ended, end)
        if now < end and (window.most is None or sent < window.most):
            return WindowState(open=True, until=end, then=window.then, person=window.by == "person")
    thens = [window.then for window in channel.windows]
    return WindowState(open=False, until=ended, then="template" if "template" in thens else "handover")


def _utc(moment: datetime | None, name: str) -> datetime | None:
    """The moment in UTC, whose hours all have the same length."""
    if moment is None:
        return None
    if moment.tzinfo is None or moment.utcoffset() is None:
        shown = moment.isoformat()
        raise TimeError(f"{name} `{shown}` has no time zone", help=f'say which: "{shown}Z" or "{shown}+01:00"')
    return moment.astimezone(UTC)


CHOICES = {"opened_by": get_args(OpenedBy), "by": get_args(WrittenBy), "then": get_args(Then)}
"""What each field of a window may say."""
