"""From the acts of a plan to finished text: compiled once for each (plan, channel, locale, market), then very cheap."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.channels import gsm7_text
from calmreply.findings import RenderError
from calmreply.kinds import Label
from calmreply.language.link import Bound, link
from calmreply.language.model import ADDRESSEE, FULL, Select, Slot, Text, slots_of
from calmreply.language.speech import agreeing
from calmreply.language.spoken import spoken_table
from calmreply.plan import reserved
from calmreply.plan.act import Act, Source
from calmreply.render.fit import Edition, Spoken, editions, style
from calmreply.render.gather import gatherer
from calmreply.render.layouts import layout_name
from calmreply.render.phone import behind_gate, headed, lay_out
from calmreply.render.reply import Reply, Script
from calmreply.render.threads import Laid, apart, in_posts
from calmreply.render.write import addressee, bind, greeting_writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from calmreply.channels import Channel
    from calmreply.facts.release import Release
    from calmreply.facts.schema import Layout
    from calmreply.language.catalogue import Catalogue
    from calmreply.language.model import Program
    from calmreply.policy.decision import Decision
    from calmreply.policy.model import Expr
    from calmreply.render.layouts import Layout as PageLayout
    from calmreply.render.write import Place

__all__ = ["GREETING", "Composer", "Rendering", "closes", "ends_in_link", "gaps", "render"]

# The closing signs of scripts without spaces: full stops, comma, closing brackets, exclamation and question marks.
_CLOSERS = tuple("\u3002\uff0e\u3001\u300d\u300f\u3011\uff09\uff01\uff1f")
GREETING = Act("open", "opening", "", required=False, importance=30)


class Rendering(NamedTuple):
    """One edition, compiled: values in, sentences out, and the pattern they stand in."""

    gather: Callable[[Decision], tuple[Any, ...]]
    sentences: Callable[[Sequence[Any]], tuple[str, ...]]
    pattern: str
    script: Script
    plain_signs: bool
    """Whether typographic signs are turned into those of the SMS alphabet."""
    short_enough: int
    """A text of at most this many characters fits whatever it holds; longer ones are measured."""
    names: tuple[str, ...]
    """What each value is, for the error that it is missing."""
    thread: Laid | None = None
    """How the sentences stand in several posts, where they are told in a thread."""


class _Values:
    """The values that a reply needs, each once, in the order in which they are gathered."""

    def __init__(self, offset: int) -> None:
        self.offset = offset
        self.sources: list[Source] = []
        self.names: list[str] = []

    def at(self, source: Source, message: str, slot: str) -> int:
        """The position of a value, which is the value of ``slot`` in ``message``."""
        if source not in self.sources:
            self.sources.append(source)
            self.names.append(f"the slot `{slot}` of `{message}`")
        return self.offset + self.sources.index(source)


class Composer(NamedTuple):
    """What rendering needs of a house beside the acts themselves."""

    layout: Layout
    evaluate: Callable[[Expr, tuple[int, ...], bool], Callable[[Decision], Any]]
    agents: Catalogue
    senders: Mapping[str, tuple[str, str]]
    releases: tuple[Release, ...] = ()
    layouts: Mapping[str, PageLayout] = {}
    """The house's own, by the name of the file."""

    def renderings(
        self,
        acts: tuple[Act, ...],
        channel: Channel,
        catalogue: Catalogue,
        place: Place,
        *,
        handover: str | None = None,
    ) -> Iterator[Rendering]:
        """The compiled editions of a reply, fullest first."""
        for edition in editions(acts, channel, catalogue):
            yield self._compile(edition, acts, channel, catalogue, place, handover)

    def _compile(
        self,
        edition: Edition,
        whole: tuple[Act, ...],
        channel: Channel,
        catalogue: Catalogue,
        place: Place,
        handover: str | None,
    ) -> Rendering:
        kind = style(channel)
        public = channel.audience == "public"
        if kind == "sms" and place.formats.direction == "ltr":
            place = place._replace(isolates=False)  # they would cost the SMS its alphabet of seven bits
        said = list(edition.said)
        # A message on a machine greets nobody by name: anybody may hear it.
        greets = channel.greets and edition.greets and not (kind == "script" and public)
        if greets:
            # An SMS begins with the name of the house, so that nobody takes it for another's.
            first = 1 if kind == "sms" and said and said[0].act.kind == "sign" else behind_gate(said)
            said.insert(first, Spoken(replace(GREETING, label=Label.PUBLIC) if public else GREETING, FULL))
        items: list[tuple[Program, Mapping[str, Bound]]] = []
        values = _Values(1 if greets else 0)
        nobody = ""
        for act, variant in said:
            if not act.message:
                write = greeting_writer(place, inline=kind != "letter", spoken=kind == "script", public=public)
                if "no-names" in channel.rules:
                    write = _nameless(write)  # the site forbids it, so everybody is greeted alike
                nobody = write("")
                items.append(((Slot("person"),), {"person": Bound(0, write)}))
            else:
                items.append(self._item(act, variant, catalogue, place, values, spoken=kind == "script"))
        if edition.thread:
            pairs = zip(said, items, strict=True)
            split = [(spoken, (one, bounds)) for spoken, (program, bounds) in pairs for one in apart(program)]
            said, items = [spoken for spoken, _ in split], [item for _, item in split]
        # A header holds no mark that turns the direction of text.
        bare = place._replace(isolates=False)
        subject = self._subject(whole, catalogue, bare, values) if channel.subject else None
        raised = _raised(said, kind, raises=place.raises_after_greeting)
        if subject is not None:
            items.append(subject)
            raised.append(True)
        if not place.formats.cased:
            raised = [False] * len(raised)  # what has capitals there is a name
        acts = tuple(s.act for s in said)
        linked = [ends_in_link(act, program, catalogue) for (act, _), (program, _) in zip(said, items, strict=False)]
        thread = call = None
        if kind == "script":
            call, pattern = lay_out(said, catalogue, self.agents, public=public)
        else:
            closed = [not act.message or closes(program) for (act, _), (program, _) in zip(said, items, strict=False)]
            gap = gaps(acts, kind, linked, closed, place.formats.joiner)
            pattern = "%s" * bool(acts) + "".join(f"{gap(at - 1, at)}%s" for at in range(1, len(acts)))
            if edition.thread:
                thread = Laid(gap, _place_of("handover", acts), _place_of("sign", acts), _numbers(acts))
        if subject is not None:
            pattern += "%.0s"
        return Rendering(
            gather=gatherer(values.sources, self.layout, self.evaluate, greeting=greets, public=public),
            sentences=link(items, raise_first=raised),
            pattern=pattern,
            script=Script(
                channel=channel,
                locale=catalogue.locale,
                acts=acts,
                role={"script": "step", "post": "post"}.get(kind, "body"),  # type: ignore[arg-type]
                shortened=edition.shortened,
                handover=handover or edition.rest,
                sender=self.senders.get(channel.name),
                layout=self.layouts.get(layout_name(channel) or ""),
                has_subject=subject is not None,
                direction=place.formats.direction,
                register=catalogue.register,
                variants=tuple(variant for _, variant in said),
                call=call,
                nobody=nobody,
                releases=self.releases if public and greets else (),
            ),
            plain_signs=kind == "sms",
            short_enough=channel.sure_length,
            names=("the greeting",) * greets + tuple(values.names),
            thread=thread,
        )

    def _item(
        self,
        act: Act,
        variant: str,
        catalogue: Catalogue,
        place: Place,
        values: _Values,
        *,
        spoken: bool = False,
    ) -> tuple[Program, Mapping[str, Bound]]:
        message = catalogue.messages[act.message]
        program = message.variants[variant]
        used = slots_of(program)
        bounds: dict[str, Bound] = {}
        for name, source in act.slots:
            decl = message.slot(name)
            if name in used and decl is not None:
                at = values.at(source, act.message, name)
                bounds[name] = bind(decl, source, at, catalogue, place, spoken=spoken)
        if ADDRESSEE in used and ADDRESSEE not in bounds:
            bounds[ADDRESSEE] = addressee(values.at(Source("addressee"), act.message, ADDRESSEE))
        if spoken:
            counts = {decl.name for decl in message.slots if decl.kind == "count" and decl.name in bounds}
            program, forms = agreeing(program, counts, spoken_table(place.locale))
            for name, (slot, form) in forms.items():
                bounds[name] = bounds[slot]._replace(write=place.formats.spoken_count(form))
        return program, bounds

    def _subject(
        self, whole: tuple[Act, ...], catalogue: Catalogue, place: Place, values: _Values
    ) -> tuple[Program, Mapping[str, Bound]]:
        for act in whole:
            if catalogue.has(act.message, "subject"):
                return self._item(act, "subject", catalogue, place, values)
        if not catalogue.has(reserved.SUBJECT):
            raise RenderError(
                f"no message of this reply has a `.subject` in `{catalogue.locale}`, and there is no message `subject`",
                help="add `subject = …` to the messages; `calmreply check` names every such message",
            )
        return self._item(Act("open", "opening", reserved.SUBJECT), FULL, catalogue, place, values)


def _nameless(write: Callable[[Any], str]) -> Callable[[Any], str]:
    """The greeting of somebody whose name must not stand there."""
    nobody = write("")
    return lambda _person: nobody


def _raised(said: list[Spoken], kind: str, *, raises: bool) -> list[bool]:
    """Which items start a sentence: all, but for the first behind a greeting line that runs on."""
    raised = [True] * len(said)
    if kind == "letter" and len(said) > 1 and not said[0].act.message:
        raised[1] = raises
    return raised


def ends_in_link(act: Act, program: Program, catalogue: Catalogue) -> bool:
    """Whether a sentence ends in an address, behind which no full stop can stand."""
    last = program[-1] if program else None
    decl = catalogue.messages[act.message].slot(last.name) if act.message and isinstance(last, Slot) else None
    return decl is not None and decl.kind == "url"


def closes(program: Program) -> bool:
    """Whether a text surely ends in a closing sign, behind which a script without spaces goes on at once."""
    last = program[-1] if program else None
    if isinstance(last, Select):
        return all(closes(arm) for arm in (*(arm for _, arm in last.arms), last.default))
    return isinstance(last, Text) and last.text.endswith(_CLOSERS)


def gaps(
    acts: Sequence[Act], kind: str, linked: list[bool], closed: list[bool], joiner: str
) -> Callable[[int, int], str]:
    """What separates two sentences, the one after the other."""

    def gap(before: int, at: int) -> str:
        separator = _separator(acts[before], acts[at], kind)
        if separator == " " and linked[before] and kind in {"letter", "chat"}:
            return "\n"
        if separator == " " and closed[before] and acts[at].kind != "sign":
            return joiner
        return separator

    return gap


def _numbers(acts: Sequence[Act]) -> tuple[int, ...]:
    """For each sentence the first that says the same act."""
    first: dict[int, int] = {}
    return tuple(first.setdefault(id(act), at) for at, act in enumerate(acts))


def _place_of(kind: str, acts: Sequence[Act]) -> int | None:
    return next((at for at, act in enumerate(acts) if act.kind == kind), None)


def _separator(before: Act, act: Act, kind: str) -> str:
    if kind in {"post", "sms"}:
        return " "
    if not before.message and kind == "chat":
        return " "
    if act.kind == "sign":
        return "\n" if kind == "chat" and before.kind == "close" else "\n\n"
    same = before.group == act.group and before.message != ""
    if same and act.group == "answer":
        same = before.path[:1] == act.path[:1]
    return " " if same else "\n\n"


def render(rendering: Rendering, decision: Decision, *, asked: str, why: str) -> Reply | None:
    """The reply in this edition, or None if it is too long for its channel."""
    values = rendering.gather(decision)
    if None in values:
        raise RenderError(
            f"{rendering.names[values.index(None)]} has no value in this case",
            help="guard it in the policy with `else`, or say the message only where its fact is known",
        )
    sentences = rendering.sentences(values)
    if rendering.thread is not None:
        return _told_in_posts(rendering, rendering.thread, sentences, asked, why)
    text = rendering.pattern % sentences
    if rendering.plain_signs:
        text = gsm7_text(text)
    script = rendering.script
    if script.call is not None:
        text = headed(script.call, text, sentences, script.locale)
    if len(text) > rendering.short_enough and not script.channel.measure(text, locale=script.locale).fits:
        return None
    subject = None
    if script.has_subject:
        subject, sentences = sentences[-1], sentences[:-1]
    return Reply(text, sentences, subject, asked, why, script)


def _told_in_posts(rendering: Rendering, laid: Laid, sentences: tuple[str, ...], asked: str, why: str) -> Reply | None:
    """The reply as a thread, or None where a sentence alone is too long for a post."""
    script = rendering.script
    subject = None
    if script.has_subject:
        subject, sentences = sentences[-1], sentences[:-1]
    posts = in_posts(sentences, laid, script.channel, script.locale)
    if posts is None:
        return None
    order = [at for indices, _ in posts for at in indices]
    told = script._replace(
        role="post",
        acts=tuple(script.acts[at] for at in order),
        variants=tuple(script.variants[at] for at in order),
        breaks=tuple(len(indices) for indices, _ in posts),
    )
    texts = tuple(text for _, text in posts)
    return Reply("\n\n".join(texts), tuple(sentences[at] for at in order), subject, asked, why, told, texts)
