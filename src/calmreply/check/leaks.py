"""Could a private fact reach a channel that anybody may read: each way it would take is told, step by step.

What a public reply is made of has no private fact in it, so none of this can come out at run time. These findings tell
the author beforehand, with the way from the fact to the channel: the fact, the expression that reads it, the slot or
the condition, the message, and the channels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.channels import CHANNELS
from calmreply.check.asked import asked_for
from calmreply.findings import Finding
from calmreply.kinds import Label
from calmreply.language.model import paths
from calmreply.language.wording import flat
from calmreply.plan import reserved
from calmreply.policy.labels import flow_label
from calmreply.policy.layout import columns_in
from calmreply.policy.model import Expr
from calmreply.policy.proof import fact_of, needed
from calmreply.policy.write import write_expr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from calmreply.channels import Channel
    from calmreply.check.messages import Checked
    from calmreply.findings import Span
    from calmreply.language.catalogue import Catalogue
    from calmreply.plan.needs import Need
    from calmreply.policy.model import Policy, Section

__all__ = ["CODES", "check_leaks", "way"]

CODES: dict[str, str] = {
    "REN630": "a channel that anybody may read is declared private",
    "REN631": "a message that asks for something private is said in public",
    "REN632": "the words of a public message ask for something private",
    "REN633": "a slot of a public message has no value that is the same in every market",
    "REN634": "what is said in public depends on a private fact",
}


def check_leaks(house: Checked, source: Catalogue, wanted: Mapping[str, Sequence[Need]]) -> Iterator[Finding]:
    """The leaks of a house, by channels, conditions, slots and words."""
    heard = [channel for channel in house.channels.values() if channel.public]
    yield from _closed(house)
    if heard and any(channel.subject for channel in heard) and source.has(reserved.SUBJECT):
        message = source.messages[reserved.SUBJECT]
        if not message.public:
            yield Finding(
                "REN603",
                "error",
                f"`{reserved.SUBJECT}` is said in public and is not marked `(public)`",
                message.span,
                "put `(public)` into the comment above it, once it says nothing private",
            )
    for section in house.policy.sections:
        if section.kind == "public":
            yield from _section(house, section, _shown(heard))
    for name, needs in wanted.items():
        public = [need for need in needs if need.public]
        if not public or name not in source.messages:
            continue
        where = _where(house, name)
        yield from _slots(house, name, public, source, where)
        yield from _asking(name, needs, public[0].span or source.messages[name].span, where)
        if name not in reserved.PHONE:
            yield from _words(house, name, where)


def way(expr: Expr, policy: Policy, *steps: str) -> str:
    """The way of a private value through an expression and on, for a finding."""
    read = _private(expr, policy)
    text = write_expr(expr)
    place = f" ({expr.span.file}:{expr.span.line}:{expr.span.col})" if expr.span else ""
    first = (f"`{read}`{place}",) if read == text else (f"`{read}`", f"`{text}`{place}")
    return " → ".join((*first, *(step for step in steps if step)))


def _private(expr: Expr, policy: Policy) -> str:
    """The first thing that makes an expression private: a fact, a list of units, an outcome."""
    for name in columns_in(expr):
        fact = policy.facts.get(fact_of(name))
        if fact is None or flow_label(fact) > Label.PUBLIC:
            return fact_of(name)
    for part in expr.args:
        if isinstance(part, Expr) and part.label > Label.PUBLIC:
            return _private(part, policy)
    return write_expr(expr)


def _shown(channels: Sequence[Channel]) -> str:
    return ", ".join(channel.name for channel in channels) or "any public channel"


def _where(house: Checked, message: str) -> str:
    """The channels on which a public message comes out."""
    written = [c for c in house.channels.values() if c.public and c.medium != "spoken"]
    spoken = [c for c in house.channels.values() if c.medium == "spoken"]
    if message in reserved.PHONE:
        return _shown([c for c in spoken if not c.public])
    if message == reserved.VOICEMAIL:
        return _shown([c for c in spoken if c.public])
    inviting = [c for c in written if c.counterpart and reserved.handover_message(c.counterpart) == message]
    return _shown(inviting or written)


def _closed(house: Checked) -> Iterator[Finding]:
    for name, channel in house.channels.items():
        known = CHANNELS.get(name)
        if known is not None and known.public and not channel.public:
            yield Finding(
                "REN630",
                "error",
                f"anybody may read `{name}`: as a private channel it would show every private fact there",
                house.places.get(f"{name}.audience", house.places.get(name)),
                "take `audience` out; a closed place of your own is a channel with a name of its own",
            )


def _asking(name: str, needs: Sequence[Need], span: Span | None, where: str) -> Iterator[Finding]:
    asks = next((need for need in needs if need.kind == "ask"), None)
    if asks is not None:
        yield Finding(
            "REN631",
            "error",
            f"`{name}` asks the customer for something, and is said in public: {asks.why} → `{name}` → {where}",
            span,
            "ask in the private answer; in public, invite to the private channel",
        )


def _section(house: Checked, section: Section, where: str) -> Iterator[Finding]:
    """REN634 and REN607 inside the public section, where only a policy that no reader made can have them."""
    conditions = [("its `applies`", section.applies)] if section.applies is not None else []
    conditions += [(f"condition of rule `{rule.id}`", rule.when) for rule in section.rules]
    for what, expr in conditions:
        if expr.label > Label.PUBLIC:
            shown = way(expr, house.policy, what, f"section `{section.name}`", where)
            yield Finding(
                "REN634",
                "error",
                f"what is said in public depends on a private fact: {shown}",
                expr.span or section.span,
                "choose by `thread.*` and `house.*` alone",
            )
    outcomes = [*(rule.then for rule in section.rules), *((section.default,) if section.default else ())]
    for say in (say for outcome in outcomes for say in outcome.say):
        for name, expr in say.slots:
            if expr.label > Label.PUBLIC:
                shown = way(expr, house.policy, f"slot `{name}` of `{say.message}`", f"section `{section.name}`", where)
                yield _slot(name, say.message, shown, say.span or section.span)
            else:
                yield from _by_market(house, name, say.message, expr, say.span or section.span)


def _slots(house: Checked, name: str, public: Sequence[Need], source: Catalogue, where: str) -> Iterator[Finding]:
    message = source.messages[name]
    for slot in message.slots:
        bound = house.policy.slots.get(slot.name)
        if slot.kind == "money":
            yield Finding(
                "REN633",
                "error",
                f"the slot `{slot.name}` of the public message `{name}` is an amount, and a case's currency is private",
                message.span,
                "name amounts in the private answer",
            )
        if bound is None or all(slot.name in need.own for need in public):
            continue
        if bound.label > Label.PUBLIC:
            shown = way(bound, house.policy, f"slot `{slot.name}` of `{name}`{_at(message.span)}", where)
            yield _slot(slot.name, name, shown, message.span)
            continue
        yield from _by_market(house, slot.name, name, bound, message.span)


def _by_market(house: Checked, slot: str, name: str, expr: Expr, span: Span | None) -> Iterator[Finding]:
    """REN633: a value that a public reply does not know, since it does not know the market."""
    same = {fact: f for fact, f in house.policy.facts.items() if not _differs(house, fact)}
    for column in sorted(needed(expr, same)):
        if _differs(house, column):
            yield Finding(
                "REN633",
                "error",
                f"the slot `{slot}` of the public message `{name}` shows `{column}`, which differs by market",
                span,
                "show what is the same in every market: a public reply does not know which one it is for",
            )


def _differs(house: Checked, fact: str) -> bool:
    datum = house.data.get(fact.removeprefix("house.")) if fact.startswith("house.") else None
    return datum is not None and datum.at(None) is None


def _slot(slot: str, message: str, shown: str, span: Span | None) -> Finding:
    return Finding(
        "REN607",
        "error",
        f"the slot `{slot}` of the public message `{message}` is bound to a private fact: {shown}",
        span,
        "bind it to house data, or take it out",
    )


def _at(span: Span | None) -> str:
    return f" ({span.file}:{span.line}:{span.col})" if span else ""


def _words(house: Checked, name: str, where: str) -> Iterator[Finding]:
    for catalogue in house.named.values():
        message = catalogue.messages.get(name)
        for variant, program in message.variants.items() if message else ():
            texts = [flat(pieces) for _, pieces in paths(program)]
            word = next((found for text in texts if (found := asked_for(text, catalogue.locale))), None)
            if message and word:
                shown = f"`{name}.{variant}`" if variant else f"`{name}`"
                yield Finding(
                    "REN632",
                    "error",
                    f"{shown} in `{catalogue.name}` asks for `{word}` in public: `{word}` → {shown} → {where}",
                    message.spans.get(variant, message.span),
                    "ask in the private answer; in public, invite to the private channel",
                )
                break
