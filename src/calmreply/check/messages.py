"""Does every message that a decision can need stand there, with every slot bound, in every variant a channel needs."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from calmreply.check.bindings import check_limits, check_slot
from calmreply.check.fits import check_fits
from calmreply.check.leaks import check_leaks
from calmreply.check.rendered import check_rendered
from calmreply.check.site_rules import check_characters, check_links, check_sites
from calmreply.check.templates import check_templates, template_messages
from calmreply.findings import Finding, Span, near, near_help
from calmreply.language.approve import check_approvals
from calmreply.language.labels import check_labels, missing
from calmreply.language.model import is_alternate
from calmreply.language.signature import check_catalogues
from calmreply.plan import reserved
from calmreply.plan.needs import Need, needs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from calmreply.channels import Channel
    from calmreply.facts.schema import Datum
    from calmreply.language.catalogue import Catalogue
    from calmreply.policy.model import Policy

__all__ = ["CODES", "Checked", "check_house"]

CODES: dict[str, str] = {
    "REN601": "a decision needs a message that is not there",
    "REN602": "nothing binds a slot of a message",
    "REN603": "a message for a public reply is not marked (public)",
    "REN604": "a message lacks the variant that a channel in use needs",
    "REN605": "a message of a phone script holds a slot",
    "REN606": "a public channel in use has no private counterpart in use",
    "REN607": "a slot of a public message is bound to a private fact",
    "REN608": "a message that no decision needs",
    "REN609": "a slot is bound to a value that cannot be written as its kind",
    "REN610": "a limit refers a matter to a person and says nothing",
}
"""The codes of this room, each with its meaning in one line."""

_SPOKEN = {"give", "charge", "confirm", "ask", "promise", "route", "handover", "close", "sign"}
_SPOKEN_SLOTS = {"money", "list", "code", "time", "datetime", "url", "e-mail", "phone"}
_DIGEST = {"give", "charge", "answer", "confirm", "ask", "promise", "route", "handover"}


class Checked(NamedTuple):
    """What is checked: the parts of a house that decide its words."""

    policy: Policy
    enums: Mapping[str, tuple[str, ...]]
    catalogues: Mapping[str, Catalogue]
    source: str
    agents: str
    channels: Mapping[str, Channel]
    places: Mapping[str, Span] = MappingProxyType({})
    """Where each channel is named."""
    registers: Mapping[str, Catalogue] = MappingProxyType({})
    """By locale, the messages in the register that is not the house's."""
    currencies: tuple[str, ...] = ()
    """Those of the markets, in which amounts are written."""
    data: Mapping[str, Datum] = MappingProxyType({})
    """The house's own links, numbers and words, by name."""

    @property
    def named(self) -> dict[str, Catalogue]:
        """All catalogues, by the names that findings call them."""
        return {**self.catalogues, **{catalogue.name: catalogue for catalogue in self.registers.values()}}


def check_house(house: Checked) -> list[Finding]:
    """All findings of this room, and those of the languages against each other."""
    source = house.catalogues[house.source]
    named = house.named
    others = [c for name, c in named.items() if name != house.source]
    found = [*_messages(house, source), *_channels(house, source), *_script(house), *_unneeded(house, source)]
    found += [*check_limits(house.policy), *check_catalogues(source, others)]
    found += [*check_sites(house.policy, named, house.channels), *check_links(house.data), *check_templates(house)]
    found += check_characters(named)
    found += check_leaks(house, source, _all_needs(house))
    wanted = [
        (name, variant)
        for name in _all_needs(house)
        if name in source.messages
        for variant in source.messages[name].variants
        if not is_alternate(variant)
    ]
    lacking = [finding for other in others for finding in missing(other, wanted)]
    told = {(f.span, f.message) for f in lacking}
    found = [f for f in found if f.code != "LAN450" or (f.span, f.message) not in told] + lacking
    roles = _roles(house, source)
    enums = {name: members for name, members in house.enums.items() if name in roles}
    found += check_labels(list(named.values()), enums, roles)
    for other in others:
        found += check_approvals(source, other)
    accused = {(f.span.file, line) for f in found if f.severity == "error" and f.span for line in _lines(f.span)}
    found += check_rendered(source, others, house.enums, accused=accused)
    found += check_fits(house)
    return [_placed(finding, named) for finding in found]


def _lines(span: Span) -> range:
    return range(span.line, span.end_line + 1)


def _file(catalogue: Catalogue) -> Span:
    """The place that stands for a file of messages as a whole, for what is not in it."""
    first = next(iter(catalogue.messages.values()), None)
    return Span(first.span.file if first else f"messages/{catalogue.name}.ftl", 1, 1, 1, 1)


def _placed(finding: Finding, catalogues: Mapping[str, Catalogue]) -> Finding:
    """The finding with the file it is about, where it is about something that stands nowhere."""
    if finding.span is not None:
        return finding
    locale = next((name for name in catalogues if finding.message.startswith(f"`{name}` has no ")), None)
    return finding if locale is None else replace(finding, span=_file(catalogues[locale]))


def _all_needs(house: Checked) -> dict[str, list[Need]]:
    found: dict[str, list[Need]] = {}
    for need in needs(house.policy):
        found.setdefault(need.message, []).append(need)
    for counterpart in sorted(_counterparts(house)):
        message = reserved.handover_message(counterpart)
        span = None
        found.setdefault(message, []).append(
            Need(message, "handover", {}, True, False, f"a public reply hands over to `{counterpart}`", span)
        )
    for message in _on_the_line(house):
        why = "a message on a machine" if message == reserved.VOICEMAIL else "every phone script"
        found.setdefault(message, []).append(Need(message, "inform", {}, True, False, why, None))
    return found


def _unneeded(house: Checked, source: Catalogue) -> Iterator[Finding]:
    """Messages that nothing says: of a rule that was taken out, or misspelt."""
    needed = {*_all_needs(house), *reserved.STEPS, *reserved.DIRECTIONS, reserved.SUBJECT}
    needed |= template_messages(house.channels)
    hand_over = reserved.handover_message("")
    lacking = [n for n, needs_ in _all_needs(house).items() if n not in source.messages and not needs_[0].optional]
    for name, message in source.messages.items():
        if not message.is_label and name not in needed and not name.startswith(hand_over):
            yield Finding(
                "REN608",
                "warning",
                f"no decision needs the message `{name}`",
                message.span,
                near_help(name, lacking)
                if near(name, lacking)
                else "say it in the policy, or take it out in every language",
            )


def _on_the_line(house: Checked) -> tuple[str, ...]:
    """The messages that anybody may hear on the spoken channels in use."""
    spoken = [c for c in house.channels.values() if c.medium == "spoken"]
    machine = (reserved.VOICEMAIL,) if any(c.public for c in spoken) else ()
    return (*machine, *(reserved.PHONE if any(not c.public for c in spoken) else ()))


def _counterparts(house: Checked) -> set[str]:
    public = [c for c in house.channels.values() if c.audience == "public" and c.medium != "spoken"]
    return {c.counterpart for c in public if c.counterpart in house.channels and c.counterpart}


def _messages(house: Checked, source: Catalogue) -> Iterator[Finding]:
    spoken = any(c.medium == "spoken" for c in house.channels.values())
    sms = "sms" in house.channels
    for name, needed in _all_needs(house).items():
        first = needed[0]
        message = source.messages.get(name)
        if message is None:
            if not all(need.optional for need in needed):
                known = [m for m in source.messages if not m.startswith("label-")]
                yield Finding(
                    "REN601",
                    "error",
                    f"no message `{name}` in `{house.source}`, needed by {first.why}",
                    first.span or _file(source),
                    near_help(name, known) or f"add `{name} = …` to messages/{house.source}.ftl",
                )
            continue
        for need in needed:
            for slot in message.slots:
                if slot.name not in need.own and slot.name not in house.policy.slots:
                    yield Finding(
                        "REN602",
                        "error",
                        f"nothing binds the slot `{slot.name}` of `{name}`, needed by {need.why}",
                        need.span or message.span,
                        f"write `{{message: {name}, {slot.name}: …}}` where it is said, or bind `{slot.name}` "
                        "under `slots` in house.yaml",
                    )
                yield from check_slot(house.policy, house.enums, need, message, slot)
        if any(need.public for need in needed) and not message.public:
            yield Finding(
                "REN603",
                "error",
                f"`{name}` is said in public and is not marked `(public)`",
                message.span,
                "put `(public)` into the comment above it, once it says nothing private",
            )
        kinds = {need.kind for need in needed if not need.public or need.kind == "sign"}
        aloud = name != reserved.MORE and (kinds & _SPOKEN or any(s.kind in _SPOKEN_SLOTS for s in message.slots))
        if spoken and aloud and "spoken" not in message.variants and not _only_public(needed):
            yield _variant(name, "spoken", "the telephone", message.span)
        if sms and kinds & _DIGEST and not {"digest", "brief"} & set(message.variants) and not _only_public(needed):
            yield _variant(name, "digest", "SMS", message.span)


def _only_public(needed: list[Need]) -> bool:
    return all(need.public and need.kind != "sign" for need in needed)


def _variant(name: str, variant: str, where: str, span: Span) -> Finding:
    return Finding(
        "REN604",
        "error",
        f"`{name}` has no `.{variant}`, which {where} needs",
        span,
        f"add `.{variant} = …` to it: written for {where}, not cut from the full text",
    )


def _channels(house: Checked, source: Catalogue) -> Iterator[Finding]:
    if any(c.subject for c in house.channels.values()):
        opens = [need.message for need in needs(house.policy) if need.kind == "open"]
        without = [m for m in dict.fromkeys(opens) if m in source.messages and not source.has(m, "subject")]
        if without and not source.has("subject"):
            message = source.messages[without[0]]
            yield Finding(
                "REN604",
                "error",
                f"`{without[0]}` has no `.subject`, and there is no message `subject` for e-mails without one",
                message.span,
                "add `.subject = …` to it, or a message `subject`",
            )
    for channel in house.channels.values():
        if channel.audience == "public" and channel.counterpart not in house.channels:
            yield Finding(
                "REN606",
                "error",
                f"`{channel.name}` is public and no private channel in use stands behind it",
                house.places.get(channel.name),
                f"add `{channel.counterpart or 'a private channel'}` to channels.yaml",
            )


def _script(house: Checked) -> Iterator[Finding]:
    if not any(c.medium == "spoken" for c in house.channels.values()):
        return
    agents = house.catalogues[house.agents]
    for name in (*reserved.STEPS, *reserved.DIRECTIONS):
        message = agents.messages.get(name)
        if message is None:
            yield Finding(
                "REN601",
                "error",
                f"no message `{name}` in `{house.agents}`, needed by every phone script",
                _file(agents),
                f"add `{name} = …` to messages/{house.agents}.ftl",
            )
        elif message.slots:
            yield Finding(
                "REN605",
                "error",
                f"`{name}` holds a slot; a step or direction is plain words",
                message.span,
                "take the slot out",
            )


def _roles(house: Checked, source: Catalogue) -> dict[str, set[str]]:
    """The roles in which each enum's members are written."""
    found: dict[str, set[str]] = {}
    needed = _all_needs(house)
    for message in source.messages.values():
        if message.id in needed:
            for slot in message.slots:
                if slot.kind == "enum":
                    found.setdefault(slot.enum, set()).add(slot.role)
    return found
