"""The rules of sites, gifts beside requests for a review, and text that is not what it seems, over a whole house."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from calmreply.channels.characters import safe_link, text_findings
from calmreply.channels.site_rules import asks_for_review, offers, site_findings, speaks_of_reviews
from calmreply.findings import Finding, Span
from calmreply.language.model import Select, Slot, Text, paths
from calmreply.plan import reserved
from calmreply.plan.needs import needs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from calmreply.channels import Channel
    from calmreply.facts.schema import Datum
    from calmreply.language.catalogue import Catalogue
    from calmreply.language.model import Message, Program
    from calmreply.policy.model import Outcome, Policy

__all__ = ["Ties", "asking_messages", "check_characters", "check_links", "check_sites", "goodwill_messages"]

_MOST_PATHS = 64
_POSTED = frozenset({"", "brief", "inline"})
_SPOKEN = frozenset({"", "brief", "spoken"})
_NAME = "Qwertz Azerty"
_STANDS_FOR = {
    "url": "https://sentinel.example/x",
    "e-mail": "a@sentinel.example",
    "phone": "+44 20 7946 0000",
    "person": _NAME,
    "code": "QX-48213",
    "money": "61.37 €",
}
"""What stands for the value of a slot, by kind: what a rule would see of it."""


class Ties:
    """Whether a reply ties a gift to a request for a review: the last look at what was composed.

    What was looked at is kept, by language and messages; the gifts are known from the policy.
    """

    _MOST_KEPT = 4_096

    def __init__(self, policy: Policy) -> None:
        self._gifts = goodwill_messages(policy)
        self._seen: dict[tuple[str, tuple[str, ...]], bool] = {}

    def stand_in(self, messages: tuple[str, ...], catalogue: Catalogue | None) -> bool:
        """Whether ``messages`` in the words of ``catalogue`` both give goodwill and ask for a review."""
        if catalogue is None or self._gifts.isdisjoint(messages):
            return False
        key = (catalogue.name, messages)
        found = self._seen.get(key)
        if found is None:
            if len(self._seen) >= self._MOST_KEPT:
                self._seen.clear()
            found = self._seen[key] = bool(asking_messages([catalogue], frozenset(messages)))
        return found


def goodwill_messages(policy: Policy) -> frozenset[str]:
    """The messages that tell a grant whose basis is goodwill."""
    return frozenset(message for _, outcome in _outcomes(policy) for message in _gifts(outcome))


def asking_messages(catalogues: Iterable[Catalogue], among: frozenset[str] | None = None) -> frozenset[str]:
    """The messages that ask for a review in some language and variant; of all, or of those ``among`` them."""
    return frozenset(
        message.id
        for catalogue in catalogues
        for message in catalogue.messages.values()
        if not message.is_label
        and (among is None or message.id in among)
        and any(
            asks_for_review(text, catalogue.locale)
            for program in message.variants.values()
            for text in _texts(program, message, catalogue.locale)
        )
    )


def check_sites(policy: Policy, catalogues: Mapping[str, Catalogue], channels: Mapping[str, Channel]) -> list[Finding]:
    """The rules of each channel in use against what may be said there, and gifts beside requests for a review."""
    return [*_sites(policy, catalogues, channels), *_ties(policy, catalogues)]


def check_links(data: Mapping[str, Datum]) -> Iterator[Finding]:
    """Addresses of the house that a reader, or a program, could take for another place."""
    for datum in data.values():
        if datum.form != "url":
            continue
        for value in (datum.value, *(datum.by_market or {}).values()):
            host = urlsplit(str(value)).hostname or "" if value else None
            if host is not None and not safe_link(f"https://{host}/", {host}):
                yield Finding(
                    "CHA552",
                    "error",
                    f"`{value}`, the house's `{datum.name}`, has no plain host",
                    datum.span,
                    "write the name of the host in small letters, figures and hyphens, ending in a top-level domain",
                )


def check_characters(catalogues: Mapping[str, Catalogue]) -> Iterator[Finding]:
    """Messages whose words turn or hide text, or mix letters that look alike: of authors and of translators alike."""
    for catalogue in catalogues.values():
        for message in catalogue.messages.values():
            for variant, program in message.variants.items():
                words = _all_words(program)
                if words.isascii() and words.isprintable():
                    continue
                for finding in text_findings(words):
                    yield _placed(finding, message, variant, catalogue)


def _sites(policy: Policy, catalogues: Mapping[str, Catalogue], channels: Mapping[str, Channel]) -> Iterator[Finding]:
    everywhere = list(needs(policy))
    for channel in channels.values():
        if not channel.rules:
            continue
        said = {n.message for n in everywhere if n.public == channel.public or n.kind == "sign"}
        if channel.public and channel.medium == "spoken":
            said = {reserved.VOICEMAIL, reserved.SIGN}
        elif channel.public and channel.counterpart in channels and channel.counterpart is not None:
            said.add(reserved.handover_message(channel.counterpart))
        variants = _SPOKEN if channel.medium == "spoken" else _POSTED
        for catalogue in catalogues.values():
            for name in sorted(said & catalogue.messages.keys()):
                yield from _message(catalogue.messages[name], catalogue, channel, variants)


def _message(message: Message, catalogue: Catalogue, channel: Channel, variants: frozenset[str]) -> Iterator[Finding]:
    for variant, program in message.variants.items():
        if variant not in variants and not variant.startswith("alt"):
            continue
        told: set[str] = set()
        for text in _whole_texts(program, message):
            for finding in site_findings(text, channel, catalogue.locale, names=(_NAME,)):
                if finding.code in told or finding.code == "CHA530":  # said once, for every channel
                    continue
                told.add(finding.code)
                yield _placed(finding, message, variant, catalogue)


def _placed(finding: Finding, message: Message, variant: str, catalogue: Catalogue) -> Finding:
    name = message.id + (f".{variant}" if variant else "")
    body = message.bodies.get(variant)
    return Finding(
        finding.code,
        finding.severity,
        f"`{name}` in `{catalogue.name}`, {finding.message}",
        message.spans.get(variant, message.span),
        finding.help,
        body.lines[0] if body and body.lines else "",
    )


def _ties(policy: Policy, catalogues: Mapping[str, Catalogue]) -> Iterator[Finding]:
    asking: set[str] = set()
    for catalogue in catalogues.values():
        for message in catalogue.messages.values():
            for variant, program in message.variants.items() if not message.is_label else ():
                texts = [t for t in _texts(program, message, catalogue.locale) if asks_for_review(t, catalogue.locale)]
                if texts:
                    asking.add(message.id)
                if any(offers(text, catalogue.locale) for text in texts):
                    yield _placed(
                        Finding(
                            "CHA530",
                            "error",
                            "goodwill and a request for a review stand in one message",
                            None,
                            "take the request out: no gift is tied to a review",
                        ),
                        message,
                        variant,
                        catalogue,
                    )
    if not asking:
        return
    always = {reserved.SIGN, reserved.PERSON, reserved.MORE, reserved.CLOSE}
    always |= {n.message for n in needs(policy) if n.kind == "close"}
    for where, outcome in _outcomes(policy):
        gifts = set(_gifts(outcome))
        if not gifts:
            continue
        own = {need.say.message for need in outcome.give + outcome.charge if need.say is not None}
        own |= {say.message for say in outcome.say} | set(outcome.ask) | gifts
        span = next((g.span for g in outcome.give if g.basis == "goodwill" and g.span), None)
        yield from _tie(where, sorted(asking & (own | always)), sorted(asking - own - always), span)


def _tie(where: str, sure: list[str], perhaps: list[str], span: Span | None) -> Iterator[Finding]:
    help_ = "ask for reviews, if at all, where nothing is given"
    for name in sure:
        message = f"{where} gives goodwill, and `{name}`, said with it, asks for a review"
        yield Finding("CHA530", "error", message, span, help_)
    for name in perhaps:
        message = f"{where} gives goodwill, and `{name}` asks for a review: such a reply is refused"
        yield Finding("CHA531", "warning", message, span, help_)


def _outcomes(policy: Policy) -> Iterator[tuple[str, Outcome]]:
    for section in policy.sections:
        for rule in section.rules:
            yield f"rule `{rule.id}`", rule.then
        if section.default is not None:
            yield f"the default of `{section.name}`", section.default


def _gifts(outcome: Outcome) -> Iterator[str]:
    for grant in outcome.give:
        if grant.basis == "goodwill":
            message = grant.say.message if grant.say else reserved.give_message(grant.kind)
            yield message
            yield f"{message}-proposed"


def _texts(program: Program, message: Message, locale: str) -> Iterator[str]:
    """The texts of a message, one a path; none when no word of it could ask for anything."""
    if speaks_of_reviews(_all_words(program), locale):
        yield from _whole_texts(program, message)


def _all_words(program: Program) -> str:
    parts = []
    for piece in program:
        if isinstance(piece, Text):
            parts.append(piece.text)
        elif isinstance(piece, Select):
            parts += [_all_words(arm) for _, arm in piece.arms] + [_all_words(piece.default)]
        else:
            parts.append(" ")
    return "".join(parts)


def _whole_texts(program: Program, message: Message) -> Iterator[str]:
    for count, (_, pieces) in enumerate(paths(program)):
        if count >= _MOST_PATHS:
            return
        yield "".join(_shown(piece, message) for piece in pieces)


def _shown(piece: Text | Slot, message: Message) -> str:
    if isinstance(piece, Text):
        return piece.text
    decl = message.slot(piece.name)
    return _STANDS_FOR.get(decl.kind, "\u2026") if decl is not None else ""
