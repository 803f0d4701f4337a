"""What the desk gives back: everything of an answer that is needed later, as values and as one stored text.

The value is always built from the stored text, the first time too: so an answer given again is the same, whatever
house or version of the library gives it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.findings import ChannelError
from calmreply.ledger.chain import canonical

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from email.message import EmailMessage

    from calmreply.render.reply import Reply
    from calmreply.render.templates import TemplateRequest

__all__ = ["FORM", "DeskAnswer", "DeskReply", "Granted", "Precedent", "Promised", "reply_data"]

FORM = 1
"""The form of the stored text. A later form is read by a later library; this one stays readable for ever."""


class Granted(NamedTuple):
    """One thing given by this answer; ``amount`` in minor units. ``id`` is the key towards the paying system."""

    id: str
    kind: str
    basis: str
    amount: int | None
    currency: str | None


class Promised(NamedTuple):
    """One promise made by this answer; ``due_at`` in seconds since 1970-01-01T00:00Z."""

    id: str
    what: str
    owner: str
    due_at: int


class Precedent(NamedTuple):
    """The earlier decision in the same matter: its entry, when, on which channel, and the facts that changed since.

    Without changed facts the answer is the recorded one.
    """

    entry: int
    at: int
    channel: str
    changed: tuple[str, ...]


class DeskReply(NamedTuple):
    """One reply as it was sent: the text and all that is needed to send the very same again.

    ``parts`` are (role, sentences), ``thread`` the texts of the posts where it is told in several; ``html`` is the page
    of an e-mail, ``sender`` its (display name, address). Where the channel's window was closed, ``template`` is the
    request for an approved template, as data, and ``text`` how the customer will read it.
    """

    text: str
    subject: str | None
    channel: str
    audience: str
    locale: str
    asked: str
    why: str
    register: str
    direction: str
    shortened: tuple[str, ...]
    wordings: tuple[str, ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    handover: str | None
    html: str | None
    sender: tuple[str, str] | None
    thread: tuple[str, ...] = ()
    template: dict[str, Any] | None = None

    def as_email(
        self,
        *,
        to: tuple[str, str] | None = None,
        reply_to: tuple[str, str] | None = None,
        id: str | None = None,
        in_reply_to: str | None = None,
        references: Sequence[str] = (),
        date: datetime | None = None,
        auto_submitted: str = "auto-replied",
        unsubscribe: str | None = None,
    ) -> EmailMessage:
        """The reply as a mail message, from the stored text and page; see `Reply.as_email`."""
        from calmreply.render.email import build

        if self.subject is None or self.sender is None:
            raise ChannelError(f"a reply for `{self.channel}` is no e-mail", help="only e-mail has a sender")
        return build(
            subject=self.subject,
            text=self.text,
            html=self.html,
            sender=self.sender,
            to=to,
            reply_to=reply_to,
            language=self.locale,
            message_id=id,
            in_reply_to=in_reply_to,
            references=references,
            date=date,
            auto_submitted=auto_submitted,
            unsubscribe=unsubscribe,
        )


class DeskAnswer(NamedTuple):
    """An answer as it stands in the ledger. ``stored`` is its text there: equal bytes, equal answer.

    ``first`` is for where it was asked, ``follow_up`` for a public place's private counterpart. ``as_of`` is when it
    was decided, in seconds since 1970-01-01T00:00Z, ``house`` the hash of the house that decided.
    """

    case: str
    as_of: int
    house: str
    fingerprint: str
    status: str
    first: DeskReply
    follow_up: DeskReply | None
    grants: tuple[Granted, ...]
    promises: tuple[Promised, ...]
    precedent: Precedent | None
    fault: str | None
    """Why a follow-up to a public answer could not be written, if so; a person has to."""
    stored: bytes

    @classmethod
    def read(cls, stored: bytes) -> DeskAnswer:
        """The answer from its stored text."""
        data = json.loads(stored)
        before = data["precedent"]
        return cls(
            case=data["case"],
            as_of=data["as_of"],
            house=data["house"],
            fingerprint=data["fingerprint"],
            status=data["status"],
            first=_reply(data["first"]),
            follow_up=_reply(data["follow_up"]) if data["follow_up"] else None,
            grants=tuple(Granted(**g) for g in data["grants"]),
            promises=tuple(Promised(**p) for p in data["promises"]),
            precedent=Precedent(**{**before, "changed": tuple(before["changed"])}) if before else None,
            fault=data["fault"],
            stored=stored,
        )

    @staticmethod
    def store(data: Mapping[str, Any]) -> bytes:
        """The text of an answer from its parts, as `read` takes them."""
        return canonical({"form": FORM, **data}).encode("utf-8", "surrogatepass")

    @property
    def replies(self) -> tuple[DeskReply, ...]:
        """All replies of the answer."""
        return (self.first,) if self.follow_up is None else (self.first, self.follow_up)


def reply_data(reply: Reply | TemplateRequest) -> dict[str, Any]:
    """A reply as plain data for `DeskAnswer.store`."""
    from calmreply.render.html import page
    from calmreply.render.templates import TemplateRequest

    if isinstance(reply, TemplateRequest):
        data = reply.as_data()
        return {
            **{name: data[name] for name in ("channel", "audience", "locale")},
            "text": reply.preview, "subject": None, "asked": reply.asked, "why": reply.why, "register": "",
            "direction": "", "shortened": [], "wordings": [], "parts": [], "handover": None, "html": None,
            "sender": None, "thread": [], "template": {**data["template"], "whole": reply.whole},
        }  # fmt: skip
    mail = reply.subject is not None and reply.script.sender is not None
    return {
        "text": reply.text,
        "subject": reply.subject,
        "channel": reply.channel,
        "audience": reply.audience,
        "locale": reply.locale,
        "asked": reply.asked,
        "why": reply.why,
        "register": reply.register,
        "direction": reply.script.direction,
        "shortened": list(reply.shortened),
        "wordings": list(reply.wordings),
        "parts": [[part.role, list(part.sentences)] for part in reply.parts],
        "handover": reply.handover,
        "html": page(reply) if mail else None,
        "sender": list(reply.script.sender) if mail and reply.script.sender else None,
        "thread": list(reply.thread),
        "template": None,
    }


def _reply(data: Mapping[str, Any]) -> DeskReply:
    return DeskReply(
        **{
            **data,
            "shortened": tuple(data["shortened"]),
            "wordings": tuple(data["wordings"]),
            "parts": tuple((role, tuple(sentences)) for role, sentences in data["parts"]),
            "sender": tuple(data["sender"]) if data["sender"] else None,
            "thread": tuple(data["thread"]),
        }
    )
