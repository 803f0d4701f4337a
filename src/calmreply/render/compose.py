"""From the acts of a plan to finished text: compiled once for each (plan, channel, locale, market), then very cheap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.channels import gsm7_text
from calmreply.findings import RenderError
from calmreply.language.link import Bound, link
from calmreply.language.model import ADDRESSEE, FULL, Select, Slot, Text, slots_of
from calmreply.language.speech import agreeing
from calmreply.language.spoken import spoken_table
from calmreply.plan import reserved
from calmreply.plan.act import Act, Source
from calmreply.render.fit import Edition, Spoken, editions, style
from calmreply.render.gather import gatherer
from calmreply.render.reply import Reply, Script
from calmreply.render.script import lay_out_script
from calmreply.render.write import addressee, bind, greeting_writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from calmreply.channels import Channel
    from calmreply.facts.schema import Layout
    from calmreply.language.catalogue import Catalogue
    from calmreply.language.model import Program
    from calmreply.policy.decision import Decision
    from calmreply.policy.model import Expr
    from calmreply.render.write import Place

__all__ = ["Composer", "Rendering"]

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
            yield self._compile(edition, channel, catalogue, place, handover)

    def _compile(
        self, edition: Edition, channel: Channel, catalogue: Catalogue, place: Place, handover: str | None
    ) -> Rendering:
        kind = style(channel)
        public = channel.audience == "public"
        if kind == "sms" and place.formats.direction == "ltr":
            place = place._replace(isolates=False)  # they would cost the SMS its alphabet of seven bits
        said = list(edition.said)
        greets = kind != "sms"
        if greets:
            said.insert(0, Spoken(GREETING, FULL))
        items: list[tuple[Program, Mapping[str, Bound]]] = []
        values = _Values(1 if greets else 0)
        for act, variant in said:
            if not act.message:
                write = greeting_writer(place, inline=kind != "letter", spoken=kind == "script", public=public)
                items.append(((Slot("person"),), {"person": Bound(0, write)}))
            else:
                items.append(self._item(act, variant, catalogue, place, values, spoken=kind == "script"))
        # A header holds no mark that turns the direction of text.
        bare = place._replace(isolates=False)
        subject = self._subject(edition, catalogue, bare, values) if channel.subject else None
        raised = _raised(said, kind, raises=place.raises_after_greeting)
        if subject is not None:
            items.append(subject)
            raised.append(True)
        if not place.formats.cased:
            raised = [False] * len(raised)  # what has capitals there is a name
        acts = tuple(s.act for s in said)
        linked = [_ends_in_link(act, program, catalogue) for (act, _), (program, _) in zip(said, items, strict=False)]
        if kind == "script":
            pattern = lay_out_script(said, self.agents)
        else:
            closed = [not act.message or _closes(program) for (act, _), (program, _) in zip(said, items, strict=False)]
            pattern = _pattern(said, kind, linked, closed, place.formats.joiner)
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
                handover=handover,
                sender=self.senders.get(channel.name),
                has_subject=subject is not None,
                direction=place.formats.direction,
                register=catalogue.register,
                variants=tuple(variant for _, variant in said),
            ),
            plain_signs=kind == "sms",
            short_enough=_short_enough(channel),
            names=("the greeting",) * greets + tuple(values.names),
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
        self, edition: Edition, catalogue: Catalogue, place: Place, values: _Values
    ) -> tuple[Program, Mapping[str, Bound]]:
        for act, _ in edition.said:
            if catalogue.has(act.message, "subject"):
                return self._item(act, "subject", catalogue, place, values)
        if not catalogue.has(reserved.SUBJECT):
            raise RenderError(
                f"no message of this reply has a `.subject` in `{catalogue.locale}`, and there is no message `subject`",
                help="add `subject = …` to the messages; `calmreply check` names every such message",
            )
        return self._item(Act("open", "opening", reserved.SUBJECT), FULL, catalogue, place, values)


def _raised(said: list[Spoken], kind: str, *, raises: bool) -> list[bool]:
    """Which items start a sentence: all, but for the first behind a greeting line that runs on."""
    raised = [True] * len(said)
    if kind == "letter" and len(said) > 1 and not said[0].act.message:
        raised[1] = raises
    return raised


def _ends_in_link(act: Act, program: Program, catalogue: Catalogue) -> bool:
    """Whether a sentence ends in an address, behind which no full stop can stand."""
    last = program[-1] if program else None
    decl = catalogue.messages[act.message].slot(last.name) if act.message and isinstance(last, Slot) else None
    return decl is not None and decl.kind == "url"


def _closes(program: Program) -> bool:
    """Whether a text surely ends in a closing sign, behind which a script without spaces goes on at once."""
    last = program[-1] if program else None
    if isinstance(last, Select):
        return all(_closes(arm) for arm in (*(arm for _, arm in last.arms), last.default))
    return isinstance(last, Text) and last.text.endswith(_CLOSERS)


def _pattern(said: list[Spoken], kind: str, linked: list[bool], closed: list[bool], joiner: str) -> str:
    """Where the sentences stand: what separates each from the one before it."""
    parts: list[str] = []
    before: Act | None = None
    for at, (act, _) in enumerate(said):
        if before is None:
            parts.append("%s")
        else:
            separator = _separator(before, act, kind)
            if separator == " " and linked[at - 1] and kind in {"letter", "chat"}:
                separator = "\n"
            elif separator == " " and closed[at - 1] and act.kind != "sign":
                separator = joiner
            parts.append(separator + "%s")
        before = act
    return "".join(parts)


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


def _short_enough(channel: Channel) -> int:
    """A length in code points below which any text fits: no unit counts more than four to a code point, but a link."""
    if channel.limit is None:
        return 1_000_000
    return channel.limit // 4 if channel.unit != "code points" else channel.limit


def render(rendering: Rendering, decision: Decision, *, asked: str, why: str) -> Reply | None:
    """The reply in this edition, or None if it is too long for its channel."""
    values = rendering.gather(decision)
    if None in values:
        raise RenderError(
            f"{rendering.names[values.index(None)]} has no value in this case",
            help="guard it in the policy with `else`, or say the message only where its fact is known",
        )
    sentences = rendering.sentences(values)
    text = rendering.pattern % sentences
    if rendering.plain_signs:
        text = gsm7_text(text)
    script = rendering.script
    if len(text) > rendering.short_enough and not script.channel.measure(text).fits:
        return None
    subject = None
    if script.has_subject:
        subject, sentences = sentences[-1], sentences[:-1]
    return Reply(text, sentences, subject, asked, why, script)
