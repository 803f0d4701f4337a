"""What a rendered reply is: finished text for one channel, one audience and one locale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from calmreply.findings import ChannelError

if TYPE_CHECKING:
    from email.message import EmailMessage

    from calmreply.channels import Channel, Size
    from calmreply.plan.act import Act

__all__ = ["Answer", "Part", "Reply", "Script"]


class Part(NamedTuple):
    """A piece of a reply: its sentences and the acts they say, one sentence an act."""

    role: Literal["subject", "body", "post", "step"]
    sentences: tuple[str, ...]
    acts: tuple[Act, ...]


class Script(NamedTuple):
    """The frozen parts of a reply that do not depend on the case: what was compiled for its shape."""

    channel: Channel
    locale: str
    acts: tuple[Act, ...]
    """One act a sentence; a greeting's act has the message ``""``."""
    role: Literal["body", "post", "step"]
    shortened: tuple[str, ...]
    handover: str | None
    sender: tuple[str, str] | None
    direction: Literal["ltr", "rtl"] = "ltr"
    has_subject: bool = False
    register: str = "formal"
    variants: tuple[str, ...] = ()
    """The variant of its message that each act is said in; ``""`` is the full text."""


class Reply(NamedTuple):
    """One reply. It is for ``channel`` and ``audience``, in ``locale``; ``asked`` is the locale that was asked for.

    ``sentences`` are the sentences of the text, the greeting first, in the order of ``acts``. A public reply holds no
    reference to the private one, nor to the case.
    """

    text: str
    sentences: tuple[str, ...]
    subject: str | None
    asked: str
    why: str
    script: Script

    @property
    def channel(self) -> str:
        """The name of the channel."""
        return self.script.channel.name

    @property
    def audience(self) -> Literal["public", "private"]:
        """Who can read it."""
        return self.script.channel.audience

    @property
    def locale(self) -> str:
        """The locale it is written in, as a whole."""
        return self.script.locale

    @property
    def acts(self) -> tuple[Act, ...]:
        """The act each sentence says, with the section and rule it came from."""
        return self.script.acts

    @property
    def register(self) -> str:
        """How the customer is addressed: ``formal`` or ``informal``."""
        return self.script.register

    @property
    def wordings(self) -> tuple[str, ...]:
        """The wordings that were said, ``close`` or ``close.alt1``: give them as ``used`` with the next reply."""
        named = zip(self.acts, self.script.variants, strict=False)
        return tuple(f"{act.message}.{v}" if v else act.message for act, v in named if act.message)

    @property
    def size(self) -> Size:
        """How long it is, as the channel counts."""
        return self.script.channel.measure(self.text)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The subject, if the channel has one, and the body."""
        body = Part(self.script.role, self.sentences, self.script.acts)
        return (Part("subject", (self.subject,), ()), body) if self.subject is not None else (body,)

    @property
    def shortened(self) -> tuple[str, ...]:
        """What was said in a shorter approved wording, or left out, so that it fits; message ids."""
        return self.script.shortened

    @property
    def handover(self) -> str | None:
        """The private channel that a public reply invites to."""
        return self.script.handover

    def as_email(self, *, to: tuple[str, str] | None = None, reply_to: tuple[str, str] | None = None) -> EmailMessage:
        """The reply as a mail message: text first, then HTML; ``to`` is (display name, address), absent in a draft.

        Raises `HeaderError` for a value that must not stand in a header, `ChannelError` if the channel is not e-mail.
        """
        from calmreply.render.email import build
        from calmreply.render.html import page

        if self.subject is not None and self.script.sender is None:
            raise ChannelError(
                f"the channel `{self.channel}` has no sender",
                help="write `sender: hello@example.com` and a `sender_name` for it in channels.yaml",
            )
        if self.subject is None or self.script.sender is None:
            raise ChannelError(
                f"a reply for `{self.channel}` is no e-mail", help='render it for channel="email" to get one'
            )
        return build(
            subject=self.subject,
            text=self.text,
            html=page(self),
            sender=self.script.sender,
            to=to,
            reply_to=reply_to,
            language=self.locale,
        )


class Answer(NamedTuple):
    """The answer to a case: ``first`` where it was asked, ``follow_up`` on a public place's private counterpart."""

    first: Reply
    follow_up: Reply | None
