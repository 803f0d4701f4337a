"""E-mail: one message built, read back and compared, and the same bytes, fast, for many.

Every value passes the gate of `calmreply.render.headers` first (SECURITY T6). There is one writer: `write` gives its
bytes, and `build` parses them again as a stranger would and holds them against what was meant.
"""

from __future__ import annotations

from email import message_from_bytes, policy
from email.policy import EmailPolicy
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from calmreply.findings import ChannelError, HeaderError
from calmreply.render.addresses import Mailbox, clean_address, clean_mailbox, usable_display_name
from calmreply.render.headers import (
    HEADER_NAMES,
    LINE_OCTETS,
    clean_header,
    clean_moment,
    header_line,
    mailbox_line,
    message_id,
    usable_references,
)
from calmreply.render.html import page
from calmreply.render.mime import Body, alone, alternative

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from email.message import EmailMessage

    from calmreply.render.reply import Reply

    _Policy = EmailPolicy[EmailMessage]
else:
    _Policy = EmailPolicy

__all__ = [
    "HEADER_NAMES",
    "Envelope",
    "Mailbox",
    "build",
    "clean_address",
    "clean_header",
    "clean_mailbox",
    "message",
    "message_id",
    "usable_display_name",
    "usable_references",
    "write",
]


class _GatedPolicy(_Policy):
    """The policy of our messages: a header that is set later is gated and written by us too, unless it is of MIME."""

    def fold(self, name: str, value: str) -> str:
        """One header in its lines."""
        try:
            return header_line(name, clean_header(name, str(value)))
        except HeaderError:
            return str(super().fold(name, value))

    def fold_binary(self, name: str, value: str) -> bytes:
        """One header in its lines, as bytes."""
        try:
            return header_line(name, clean_header(name, str(value))).encode("ascii")
        except HeaderError:
            return super().fold_binary(name, value)


# What was parsed is written again as it stood: our lines are folded already.
_POLICY = _GatedPolicy(linesep="\r\n", max_line_length=78, cte_type="7bit", refold_source="none")


class Envelope(NamedTuple):
    """What a message needs beside the reply.

    ``to`` and ``reply_to`` are (display name, address); without ``to`` the message is a draft. ``id`` is an id of yours
    that no other message has, from which `message_id` makes the ``Message-ID`` with the sender's domain; ``date`` is
    aware. Without them there is no such header: nothing here knows the time or draws lots. ``in_reply_to`` is the
    message id that is answered, ``<left@right>``, and ``references`` are those of its thread (see
    `usable_references`), which it ends unless it stands there. ``auto_submitted`` is a value of RFC 3834:
    ``auto-replied``, ``auto-generated`` for an occasion, ``no`` for what a person sends. ``unsubscribe`` is an https
    address that takes one click (RFC 8058).
    """

    to: tuple[str, str] | None = None
    reply_to: tuple[str, str] | None = None
    id: str | None = None
    in_reply_to: str | None = None
    references: Sequence[str] = ()
    date: datetime | None = None
    auto_submitted: str = "auto-replied"
    unsubscribe: str | None = None


class _Meant(NamedTuple):
    """The headers of one message, by name, in the order in which they are written."""

    boxes: Mapping[str, Mailbox]
    values: Mapping[str, str]


# A house has few senders, languages and subjects. Whom it writes to is never remembered.
_house_mailbox = lru_cache(maxsize=256)(clean_mailbox)
_house_header = lru_cache(maxsize=4096)(clean_header)
_house_mailbox_line = lru_cache(maxsize=256)(mailbox_line)
_house_line = lru_cache(maxsize=4096)(header_line)
_OF_THE_HOUSE = frozenset({"Subject", "Auto-Submitted", "List-Unsubscribe-Post", "Content-Language"})


def _meant(subject: str, language: str, sender: tuple[str, str], own_id: str | None, given: Envelope) -> _Meant:
    """Every value through the gate; raises `HeaderError`."""
    boxes = {"From": _house_mailbox(*sender, field="From")}
    if given.to is not None:
        boxes["To"] = clean_mailbox(*given.to, field="To")
    if given.reply_to is not None:
        boxes["Reply-To"] = _house_mailbox(*given.reply_to, field="Reply-To")
    values = {"Subject": _house_header("Subject", subject)}
    if given.date is not None:
        values["Date"] = clean_moment(given.date)
    if own_id is not None:
        values["Message-ID"] = clean_header("Message-ID", own_id)
    references = tuple(given.references)
    if given.in_reply_to is not None:
        values["In-Reply-To"] = clean_header("In-Reply-To", given.in_reply_to)
        if given.in_reply_to not in references:
            references += (given.in_reply_to,)
    if references:
        values["References"] = clean_header("References", " ".join(references))
    values["Auto-Submitted"] = _house_header("Auto-Submitted", given.auto_submitted)
    if given.unsubscribe is not None:
        values["List-Unsubscribe"] = clean_header("List-Unsubscribe", f"<{given.unsubscribe}>")
        values["List-Unsubscribe-Post"] = _house_header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
    values["Content-Language"] = _house_header("Content-Language", language)
    return _Meant(boxes, values)


def _bytes(meant: _Meant, body: Body) -> bytes:
    """The message on the wire; raises `HeaderError` if its header block is not what was meant."""
    lines = [
        (_house_mailbox_line if name != "To" else mailbox_line)(name, mailbox) for name, mailbox in meant.boxes.items()
    ]
    for name, value in meant.values.items():
        lines.append((_house_line if name in _OF_THE_HOUSE else header_line)(name, value))
    count = len(lines) + body.head.count("\r\n") - body.head.count("\r\n ")
    head = "".join((*lines, "MIME-Version: 1.0\r\n", body.head))
    rows = head.split("\r\n")
    starts = sum(not row.startswith(" ") for row in rows)
    # A second wall behind the gate: no line too many, too long, or with a line break of another kind.
    if starts != count + 2 or max(map(len, rows)) > LINE_OCTETS or "\n" in "".join(rows) or not head.isascii():
        raise HeaderError("a line that mail servers would change", help="shorten the longest value")
    return head.encode("ascii") + b"\r\n" + body.content


def build(
    *,
    subject: str,
    text: str,
    html: str | None,
    sender: tuple[str, str],
    to: tuple[str, str] | None,
    language: str,
    reply_to: tuple[str, str] | None = None,
    message_id: str | None = None,
    in_reply_to: str | None = None,
    references: Sequence[str] = (),
    date: datetime | None = None,
    auto_submitted: str = "auto-replied",
    unsubscribe: str | None = None,
) -> EmailMessage:
    """One message: plain text first, then HTML, the same bytes for the same values.

    ``sender`` is (display name, address), ``language`` a language tag (RFC 5646), ``message_id`` is written
    ``<left@right>``; for the rest see `Envelope`. Without ``date`` there is no ``Date``: the mail server sets it. The
    message is written, parsed again and compared; `HeaderError` says what differs or which value is refused,
    `RenderError` that a body cannot be sent.
    """
    given = Envelope(to, reply_to, None, in_reply_to, references, date, auto_submitted, unsubscribe)
    return _read_back(_meant(subject, language, sender, message_id, given), text, html)


def _of(reply: Reply, given: Envelope) -> _Meant:
    """The headers of a reply; raises `ChannelError` for one that is no e-mail."""
    script = reply.script
    if reply.subject is None or script.channel.name == "letter":
        raise ChannelError(
            f"a reply for `{reply.channel}` is no e-mail", help='render it for channel="email" to get one'
        )
    if script.sender is None:
        raise ChannelError(
            f"the channel `{reply.channel}` has no sender",
            help="write `sender: hello@example.com` and a `sender_name` for it in channels.yaml",
        )
    own = message_id(given.id, script.sender[1].rpartition("@")[2]) if given.id is not None else None
    return _meant(reply.subject, script.locale, script.sender, own, given)


def message(reply: Reply, given: Envelope) -> EmailMessage:
    """The reply as a message, read back and compared as `build` does it; see `Reply.as_email`."""
    return _read_back(_of(reply, given), reply.text, page(reply))


def write(
    reply: Reply,
    *,
    to: tuple[str, str] | None = None,
    reply_to: tuple[str, str] | None = None,
    id: str | None = None,
    in_reply_to: str | None = None,
    references: Sequence[str] = (),
    date: datetime | None = None,
    auto_submitted: str = "auto-replied",
    unsubscribe: str | None = None,
) -> bytes:
    """The reply as the bytes of a mail message, for sending many; the arguments are those of `Envelope`.

    They are the bytes of `Reply.as_email`, without reading them back. Raises `HeaderError` for a value that must not
    stand in a header, `ChannelError` if the channel is not e-mail.
    """
    given = Envelope(to, reply_to, id, in_reply_to, references, date, auto_submitted, unsubscribe)
    return _bytes(_of(reply, given), alternative(reply.text, page(reply)))


def _read_back(meant: _Meant, text: str, html: str | None) -> EmailMessage:
    raw = _bytes(meant, alone(text) if html is None else alternative(text, html))
    _compare(raw, meant, (text,) if html is None else (text, html))
    return message_from_bytes(raw, policy=_POLICY)


def _compare(raw: bytes, meant: _Meant, bodies: Sequence[str]) -> None:
    """Read the bytes as a stranger would and hold them against what was meant; raises `HeaderError`."""
    for line in raw.split(b"\r\n"):
        if len(line) > LINE_OCTETS or b"\r" in line or b"\n" in line or not line.isascii():
            raise HeaderError("a line that mail servers would change", help="shorten the longest value")
    # The older policy finds the headers several times faster; each is then parsed as the newer one parses it.
    read = message_from_bytes(raw, policy=policy.compat32)
    parsed = policy.default.header_fetch_parse
    mime = {"MIME-Version", "Content-Type", *(() if len(bodies) == 2 else ("Content-Transfer-Encoding",))}
    if sorted(read.keys()) != sorted((*meant.boxes, *meant.values, *mime)):
        raise HeaderError(f"other headers than were meant: {', '.join(read.keys())}")
    for name, box in meant.boxes.items():
        # Some releases of Python put a space between the encoded words of a long name, which RFC 2047 says to ignore.
        found = [(one.display_name.replace(" ", ""), one.addr_spec) for one in parsed(name, read[name]).addresses]
        if found != [(box.name.replace(" ", ""), box.address)]:
            raise HeaderError(f"another mailbox than was meant: `{read[name]}`", field=name)
    for name, value in meant.values.items():
        if str(parsed(name, read[name])) != value:
            raise HeaderError("another value than was meant", field=name)
    parts = [part.get_payload(decode=True) for part in read.walk() if not part.is_multipart()]
    if [_lines(part) for part in parts if isinstance(part, bytes)] != [_lines(body.encode()) for body in bodies]:
        raise HeaderError("another body than was meant")


def _lines(body: bytes) -> list[bytes]:
    """A body by its lines; the line break at its end is that of the message, if the message is text alone."""
    return body.replace(b"\r\n", b"\n").replace(b"\r", b"\n").rstrip(b"\n").split(b"\n")
