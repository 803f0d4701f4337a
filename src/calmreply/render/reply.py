"""What a rendered reply is: finished text for one channel, one audience and one locale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from calmreply.findings import ChannelError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from email.message import EmailMessage

    from calmreply.channels import Channel, Size
    from calmreply.facts.release import Release
    from calmreply.findings import CalmreplyError
    from calmreply.plan.act import Act
    from calmreply.render.layouts import Layout
    from calmreply.render.letter import Address
    from calmreply.render.phone import Call, Estimate, Step
    from calmreply.render.templates import TemplateRequest

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
    breaks: tuple[int, ...] = ()
    """The number of sentences in each post of a thread."""
    nobody: str = ""
    """The greeting of a person whose name is not said."""
    releases: tuple[Release, ...] = ()
    """By which rules a name is said in public."""
    layout: Layout | None = None
    """The house's own layout for its page; the library's, where it has none."""
    call: Call | None = None
    """The steps of a call, on the telephone and for a message on a machine."""


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
    thread: tuple[str, ...] = ()
    """The texts of the posts, each with its number, where the reply is told in several."""

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
        return tuple(dict.fromkeys(f"{act.message}.{v}" if v else act.message for act, v in named if act.message))

    @property
    def size(self) -> Size:
        """How long it is, as the channel counts; of a thread, the longest post, and ``fits`` is of all."""
        sizes = [self.script.channel.measure(text, locale=self.locale) for text in self.posts]
        longest = max(sizes, key=lambda size: size.size)
        return longest._replace(fits=all(size.fits for size in sizes))

    @property
    def posts(self) -> tuple[str, ...]:
        """What is posted: the text, or the texts of a thread's posts in order, each with its number."""
        return self.thread or (self.text,)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The subject, if the channel has one, and the body; of a thread, each post is a part."""
        found = [Part("subject", (self.subject,), ())] if self.subject is not None else []
        at = 0
        for count in self.script.breaks or (len(self.sentences),):
            found.append(Part(self.script.role, self.sentences[at : at + count], self.script.acts[at : at + count]))
            at += count
        return tuple(found)

    @property
    def trace(self) -> tuple[dict[str, Any], ...]:
        """Where each sentence came from: a record of plain values, made when it is asked for.

        It names the act, section, rule, unit, message and variant, for each slot what it shows and how secret that is,
        and what was declassified by which rule. It is for the house: do not send it along with the reply.
        """
        from calmreply.plan.trace import traced

        script = self.script
        public = script.channel.public
        return traced(
            script.acts, script.variants, self.sentences, public=public, nobody=script.nobody, releases=script.releases
        )

    @property
    def shortened(self) -> tuple[str, ...]:
        """What was said in a shorter approved wording, or left out, so that it fits: message ids.

        A greeting that was left out is called ``greeting``.
        """
        return self.script.shortened

    @property
    def handover(self) -> str | None:
        """Where what is not said here stands: the private channel that a public reply invites to.

        In a private reply on a channel too narrow for the answer it is the message that says where the whole answer
        stands, ``digest-more``; None in one that says all.
        """
        return self.script.handover

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of a call with their words; `ChannelError` for a reply that is not spoken."""
        from calmreply.render.phone import filled

        return filled(self._call.steps, self.sentences)

    @property
    def estimate(self) -> Estimate:
        """How long the call takes if all goes well, in seconds; `ChannelError` for a reply that is not spoken."""
        from calmreply.render.phone import estimate

        return estimate(self._call.steps, self.sentences, self.locale)

    @property
    def _call(self) -> Call:
        if self.script.call is None:
            raise ChannelError(
                f"a reply for `{self.channel}` is no script", help='render it for channel="phone" to get one'
            )
        return self.script.call

    def as_markdown(self) -> str:
        """The script of a call as Markdown; `ChannelError` for a reply that is not spoken."""
        from calmreply.render.phone import write_markdown

        return write_markdown(self._call, self.steps, self.estimate)

    def as_html(self) -> str:
        """The script of a call as a page, for the screen and for paper; `ChannelError` for what is not spoken."""
        from calmreply.render.phone import write_page

        return write_page(self._call, self.steps, self.estimate, locale=self.locale, way=self.script.direction)

    def as_ssml(self) -> str:
        """The words to say as SSML 1.1, for a voice; `ChannelError` for a reply that is not spoken.

        Behind the mark ``identity`` it holds what only the right person may hear.
        """
        from calmreply.render.phone import write_ssml

        return write_ssml(self.steps, self.locale)

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
        """The reply as a mail message: text first, then HTML; ``to`` is (display name, address), absent in a draft.

        For the other arguments see `calmreply.render.email.Envelope`; for many messages at once,
        `calmreply.render.email.write`. Raises `HeaderError` for a value that must not stand in a header,
        `ChannelError` if the channel is not e-mail.
        """
        from calmreply.render.email import Envelope, message

        given = Envelope(to, reply_to, id, in_reply_to, references, date, auto_submitted, unsubscribe)
        return message(self, given)

    def as_letter(
        self,
        *,
        to: Address,
        place: str = "",
        date: date,
        sender: Address | None = None,
        signer: str = "",
        signature_space: bool = True,
    ) -> str:
        """The reply as an A4 page in HTML for print, addressed for an envelope with a window.

        For the arguments see `calmreply.render.letter.page`. Raises `RenderError` for an address that does not fit
        its window, `ChannelError` if the channel is not the letter.
        """
        from calmreply.render.letter import page

        return page(self, to=to, place=place, date=date, sender=sender, signer=signer, signature_space=signature_space)


class Answer(NamedTuple):
    """The answer to a case: ``first`` where it was asked, ``follow_up`` on a public place's private counterpart.

    Where a channel's window is closed a `TemplateRequest` stands in place of a reply, or the reply for another private
    channel of the house: ``channel`` says on which each is sent.
    """

    first: Reply | TemplateRequest
    follow_up: Reply | TemplateRequest | None
    fault: CalmreplyError | None = None
    """Why a follow-up could not be written. The public answer stands all the same: that it is given must not depend on
    what the private one would say."""
