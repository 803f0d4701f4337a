"""The proof that what must be said fits where it is said, with the widest values that its slots can take.

For every channel in use, language and message that a reply must say, the shortest wording is laid out as the reply
would stand at its narrowest: the greeting, the sentence, where the whole answer stands, the signature. What is proved
here is said in full on that channel in some edition; what is not is named, with the figure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from calmreply.channels.counting import COUNTERS, seconds_of_speech, utf16_units
from calmreply.channels.sms import GSM_EXTENSION, sms_size
from calmreply.check.widest import NAME_MOST, SMS_UNITS, Wide
from calmreply.findings import Finding
from calmreply.language.locales import known
from calmreply.plan import reserved
from calmreply.plan.act import Act
from calmreply.plan.needs import needs
from calmreply.render.compose import GREETING, closes, ends_in_link, gaps
from calmreply.render.fit import Spoken, shortest, style
from calmreply.render.threads import Laid, in_posts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from calmreply.channels import Channel
    from calmreply.check.messages import Checked
    from calmreply.language.catalogue import Catalogue
    from calmreply.plan.act import ActKind
    from calmreply.policy.model import Outcome, Section

__all__ = ["CODES", "Tight", "check_fits", "measure_acts", "tightest"]

CODES: dict[str, str] = {
    "REN620": "a message that must be said is too long for a channel even in its shortest wording",
    "REN621": "a public reply is too long for a channel as a whole and is told in part",
}
"""The codes of this proof, each with its meaning in one line."""

_FRAME = frozenset({"close", "more", "sign"})
_OWN_SMS = frozenset({"give", "charge", "answer", "confirm", "ask", "promise", "route", "handover"})
"""What an SMS is written for; openings and statements without a `.digest` are left out of it first."""
_GSM_PART, _UCS_PART, _GSM_ONE, _UCS_ONE = 153, 67, 160, 70


class Tight(NamedTuple):
    """How close a reply comes to a limit: ``messages`` in their shortest wording with the widest values.

    ``size`` and ``limit`` are in ``unit``; of several limits it is the one with the least room.
    """

    channel: str
    locale: str
    messages: tuple[str, ...]
    variants: tuple[str, ...]
    size: int
    limit: int
    unit: str

    @property
    def room(self) -> int:
        """What is left, negative if it is too long."""
        return self.limit - self.size


class _House(NamedTuple):
    """What is proved: the house, and for each catalogue its widest texts."""

    checked: Checked
    wide: dict[str, Wide]


def check_fits(house: Checked) -> list[Finding]:
    """What is too long, for which channel, in which language and by how much."""
    proof = _proof(house)
    found: list[Finding] = []
    longest = {name: _longest(proof, name, catalogue) for name, catalogue in _spoken(house).items()}
    for channel in _limited(house):
        for name, catalogue in _spoken(house).items():
            if channel.surely_fits(longest[name]):
                continue
            told: set[str] = set()
            for tight in _alone(proof, channel, name, catalogue):
                if tight.room < 0:
                    told.update(tight.messages)
                    found.append(_too_long(tight, catalogue))
            wholes = _wholes(proof, channel, name, catalogue)
            found += [_in_part(t, catalogue) for t in wholes if t.room < 0 and told.isdisjoint(t.messages)]
    return found


def tightest(house: Checked) -> tuple[Tight, ...]:
    """For each written channel with a limit and each language, the reply that comes closest to the limit.

    In public it is the whole reply; in private the message of a reply that must be said, alone with the greeting, the
    line about the whole answer and the signature.
    """
    proof = _proof(house)
    found = []
    for channel in _limited(house):
        for name, catalogue in _spoken(house).items():
            every = [*_alone(proof, channel, name, catalogue), *_wholes(proof, channel, name, catalogue)]
            if every:
                found.append(min(every, key=lambda tight: tight.room))
    return tuple(found)


def measure_acts(house: Checked, acts: Iterable[Act], channel: Channel, name: str) -> Tight | None:
    """The shortest whole edition of these acts, such as those of a plan, with the widest values of each slot.

    ``name`` is that of a catalogue. None where the channel has no limit, or a message is not there.
    """
    kept = [act for act in acts if act.required and act.kind != "more"]
    if channel.public:
        kept = [*(act for act in kept if act.kind not in {"handover", "sign"}), *_end(house, channel)]
    elif style(channel) == "sms" and any(act.kind not in {"open", "sign"} for act in kept):
        kept = [act for act in kept if act.kind != "open"]
    return _measured(_proof(house, name), channel, name, house.named[name], kept)


def _longest(proof: _House, name: str, catalogue: Catalogue) -> int:
    """A length in code points that no reply measured here exceeds, so that most channels need no more."""
    wide = proof.wide[name]
    needed = {need.message for need in needs(proof.checked.policy)}
    hands_over = reserved.handover_message("")
    messages = [m for m in catalogue.messages if m in needed or m.startswith(hands_over)]
    texts = [
        len(wide.sentence(message, variant, "code points", sms=False))
        for message in messages
        for variant in ("", "brief", "also", "inline", "digest")
        if _sound(catalogue, Spoken(_act("inform", message), variant))
    ]
    public = [section for section in proof.checked.policy.sections if section.kind == "public"]
    together = sum(len(outcome.say) for section in public for outcome in _outcomes(section))
    # The sentences, the greeting with a name of letters of two bytes each, the invitation, the line about the rest
    # and the signature.
    return (max(texts, default=0) + 2) * (together + 4) + 2 * NAME_MOST


def _outcomes(section: Section) -> list[Outcome]:
    return [rule.then for rule in section.rules] + ([section.default] if section.default else [])


def _proof(house: Checked, only: str = "") -> _House:
    wide = {
        name: Wide(
            catalogue,
            policy=house.policy,
            enums=house.enums,
            currencies=house.currencies,
            data=house.data,
        )
        for name, catalogue in _spoken(house).items()
        if only in {"", name}
    }
    return _House(house, wide)


def _spoken(house: Checked) -> dict[str, Catalogue]:
    """The catalogues in locales that there are formats for."""
    return {name: catalogue for name, catalogue in house.named.items() if known(catalogue.locale)}


def _limited(house: Checked) -> list[Channel]:
    """The written channels with a limit; a script is as long as it must be."""
    return [c for c in house.channels.values() if c.medium == "written" and (c.limit is not None or c.also)]


# ---- what is said ------------------------------------------------------------------------------------------------


def _alone(proof: _House, channel: Channel, name: str, catalogue: Catalogue) -> Iterator[Tight]:
    """Each message that must be said on the channel, with all that stands around it at the least."""
    source = proof.checked.catalogues[proof.checked.source]
    end = _end(proof.checked, channel)
    seen: set[tuple[str, bool]] = set()
    says_again = not channel.public and style(channel) != "sms"
    for need in needs(proof.checked.policy):
        message = source.messages.get(need.message)
        if message is None or need.kind in _FRAME or need.optional or need.public is not channel.public:
            continue
        own = {"digest", "brief"} if need.kind in _OWN_SMS else {"digest"}
        if style(channel) == "sms" and not own & set(message.variants):
            continue
        for also in (False, True) if "also" in message.variants and says_again else (False,):
            if (need.message, also) in seen:
                continue
            seen.add((need.message, also))
            tight = _measured(proof, channel, name, catalogue, [_act(need.kind, need.message, also=also), *end])
            if tight is not None:
                yield tight


def _wholes(proof: _House, channel: Channel, name: str, catalogue: Catalogue) -> Iterator[Tight]:
    """The whole public replies, which are all known: what each rule of the public section says."""
    if not channel.public:
        return
    end = _end(proof.checked, channel)
    for section in proof.checked.policy.sections:
        if section.kind != "public":
            continue
        says = [tuple(dict.fromkeys(say.message for say in outcome.say)) for outcome in _outcomes(section)]
        if section.hit == "collect":
            # Any of the rules may hit together; all of them are the most that is said.
            says.append(tuple(dict.fromkeys(message for said in says for message in said)))
        for said in dict.fromkeys(said for said in says if len(said) > 1):
            acts = [_act("inform", message) for message in said]
            tight = _measured(proof, channel, name, catalogue, [*acts, *end])
            if tight is not None and not (tight.room < 0 and _as_thread(proof, channel, name, catalogue, acts, end)):
                yield tight


def _end(house: Checked, channel: Channel) -> list[Act]:
    """What stands behind: where the whole answer is, and the signature."""
    source = house.catalogues[house.source]
    found = []
    if channel.public:
        if channel.counterpart in house.channels and channel.counterpart is not None:
            found.append(_act("handover", reserved.handover_message(channel.counterpart)))
    elif reserved.MORE in source.messages:
        found.append(_act("more", reserved.MORE))
    return [*found, _act("sign", reserved.SIGN)]


def _act(kind: ActKind, message: str, *, also: bool = False) -> Act:
    group = {"open": "opening", "inform": "answer", "give": "answer", "charge": "answer", "answer": "answer"}
    group |= {"close": "closing", "more": "closing", "sign": "closing"}
    return Act(kind, group.get(kind, "next"), message, also=also)  # type: ignore[arg-type]


# ---- how wide it is ----------------------------------------------------------------------------------------------


def _measured(proof: _House, channel: Channel, name: str, catalogue: Catalogue, acts: Sequence[Act]) -> Tight | None:
    """The tightest of the channel's limits for these acts in their shortest wordings."""
    kind = style(channel)
    acts = [act for act in acts if channel.signs or act.kind != "sign"]
    said = [Spoken(act, shortest(act, kind, catalogue)) for act in acts]
    if kind == "sms":
        # The name of the house comes first there.
        said.sort(key=lambda s: s.act.kind != "sign")
    if not all(_sound(catalogue, s) for s in said):
        return None
    told = [s for s in said if s.act.kind not in _FRAME and s.act.kind != "handover"] or said[:1]
    wide = proof.wide[name]
    found = []
    for unit, limit in _limits(channel):
        if unit == "sms segments":
            size, most, counted = _sms(wide, said, channel, catalogue, max(1, limit // _GSM_PART))
        else:
            text = _laid_out(wide, said, channel, catalogue, "code points" if unit == "seconds" else unit)
            size = seconds_of_speech(text, locale=catalogue.locale) if unit == "seconds" else COUNTERS[unit](text)
            most, counted = limit, unit
        messages = tuple(s.act.message for s in told)
        found.append(Tight(channel.name, name, messages, tuple(s.variant for s in told), size, most, counted))
    return min(found, key=lambda tight: tight.room, default=None)


def _limits(channel: Channel) -> list[tuple[str, int]]:
    own = [(channel.unit, channel.limit)] if channel.limit is not None else []
    return [*own, *((unit, limit) for unit, limit in channel.also if unit != "links")]


def _sound(catalogue: Catalogue, spoken: Spoken) -> bool:
    """Whether the text is there and whole; what it lacks is said elsewhere."""
    message = catalogue.messages.get(spoken.act.message)
    return message is not None and spoken.variant in message.variants and spoken.variant not in message.faulty


def _pieces(wide: Wide, said: Sequence[Spoken], channel: Channel, unit: str) -> tuple[list[Act], list[str]]:
    """The acts and their widest texts, the greeting first where there is one."""
    kind = style(channel)
    acts = [s.act for s in said]
    texts = [wide.sentence(s.act.message, s.variant, unit, sms=kind == "sms") for s in said]
    if channel.greets and kind != "sms":  # the greeting of an SMS is the first thing to go
        acts.insert(0, GREETING)
        texts.insert(0, wide.greeting(unit, inline=kind != "letter", public=channel.public, sms=False))
    return acts, texts


def _gap(said: Sequence[Spoken], acts: list[Act], channel: Channel, catalogue: Catalogue, joiner: str) -> Laid:
    greets = len(acts) - len(said)
    programs = [catalogue.messages[s.act.message].variants[s.variant] for s in said]
    linked = [False] * greets + [ends_in_link(s.act, p, catalogue) for s, p in zip(said, programs, strict=True)]
    closed = [True] * greets + [closes(program) for program in programs]
    at = {act.kind: i for i, act in enumerate(acts)}
    numbers = tuple(range(len(acts)))
    return Laid(gaps(acts, style(channel), linked, closed, joiner), at.get("handover"), at.get("sign"), numbers)


def _laid_out(wide: Wide, said: Sequence[Spoken], channel: Channel, catalogue: Catalogue, unit: str) -> str:
    acts, texts = _pieces(wide, said, channel, unit)
    gap = _gap(said, acts, channel, catalogue, wide.joiner).gap
    return "".join((gap(at - 1, at) if at else "") + text for at, text in enumerate(texts))


def _sms(
    wide: Wide, said: Sequence[Spoken], channel: Channel, catalogue: Catalogue, segments: int
) -> tuple[int, int, str]:
    """The size of an SMS, its limit and its unit, as counted once a single character leaves the seven bits."""
    mixed = any(wide.may_leave_gsm7(s.act.message, s.variant) for s in said)
    unit = SMS_UNITS[0] if mixed else SMS_UNITS[1]
    text = _laid_out(wide, said, channel, catalogue, unit)
    # The last place of a part is lost where a pair would be torn apart.
    torn = segments - 1 if any(c > "\uffff" or (not mixed and c in GSM_EXTENSION) for c in text) else 0
    one, part = (_UCS_ONE, _UCS_PART) if mixed else (_GSM_ONE, _GSM_PART)
    limit = one if segments == 1 else segments * part - torn
    return utf16_units(text) if mixed else sms_size(text).size, limit, unit


def _as_thread(
    proof: _House, channel: Channel, name: str, catalogue: Catalogue, acts: Sequence[Act], end: Sequence[Act]
) -> bool:
    """Whether a reply too long for one post fits as a thread, sentence by sentence as wide as it can be."""
    if not channel.thread:
        return False
    every = [act for act in (*acts, *end) if channel.signs or act.kind != "sign"]
    said = [Spoken(act, shortest(act, style(channel), catalogue)) for act in every]
    wide = proof.wide[name]
    for unit, _ in _limits(channel):
        told, texts = _pieces(wide, said, channel, unit)
        if in_posts(texts, _gap(said, told, channel, catalogue, wide.joiner), channel, catalogue.locale) is None:
            return False
    return True


# ---- what is told ------------------------------------------------------------------------------------------------


def _too_long(tight: Tight, catalogue: Catalogue) -> Finding:
    message, variant = tight.messages[0], tight.variants[0]
    shown = f"{message}.{variant}" if variant else message
    one = catalogue.messages[message]
    if variant:
        help_ = f"shorten its `.{variant}`"
    else:
        help_ = f"write a `.{'digest' if tight.unit in SMS_UNITS else 'brief'}` for it, or shorten it"
    return Finding(
        "REN620",
        "error",
        f"`{shown}` in `{tight.locale}` is too long for `{tight.channel}` by {-tight.room} {tight.unit}",
        one.spans.get(variant, one.span),
        f"{help_}: with its widest values and what must stand beside it, it comes to {tight.size} of {tight.limit}",
    )


def _in_part(tight: Tight, catalogue: Catalogue) -> Finding:
    names = ", ".join(f"`{message}`" for message in tight.messages)
    return Finding(
        "REN621",
        "warning",
        f"{names} in `{tight.locale}` are together too long for `{tight.channel}` by {-tight.room} {tight.unit}",
        catalogue.messages[tight.messages[0]].span,
        f"shorten them, or the first alone is said: they come to {tight.size} of {tight.limit}",
    )
