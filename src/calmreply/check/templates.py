"""Approved templates of a house: their messages, parameters, languages and lengths, and windows with nothing behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.channels.windows import BODY_LIMIT, FOOTER_LIMIT, HEADER_LIMIT
from calmreply.check.widest import Wide
from calmreply.findings import Finding, near_help
from calmreply.language.model import FULL, selects, slots_of
from calmreply.plan.needs import needs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from calmreply.channels import Channel, Template
    from calmreply.check.messages import Checked
    from calmreply.findings import Span
    from calmreply.language.catalogue import Catalogue

__all__ = ["check_templates", "template_messages"]

_LIMITS = (("header", HEADER_LIMIT), ("body", BODY_LIMIT), ("footer", FOOTER_LIMIT))
_WORDS_OF_OTHERS = ("text",)
"""Kinds of slots whose value is what somebody wrote: free text, which no template may carry."""


def template_messages(channels: Mapping[str, Channel]) -> frozenset[str]:
    """The messages that templates of the channels in use stand for."""
    return frozenset(
        name
        for channel in channels.values()
        for template in channel.templates
        for name in (template.header, template.body, template.footer)
        if name
    )


def check_templates(house: Checked) -> Iterator[Finding]:
    """All findings about windows and templates."""
    for channel in house.channels.values():
        place = house.places.get(f"{channel.name}.templates", house.places.get(channel.name))
        for template in channel.templates:
            yield from _template(house, channel, template, place)
        yield from _nothing_behind(house, channel)


def _nothing_behind(house: Checked, channel: Channel) -> Iterator[Finding]:
    if channel.public or not channel.windows:
        return
    templates = channel.templates and any(window.then == "template" for window in channel.windows)
    others = [c for c in house.channels.values() if not c.public and not c.windows and c.medium == "written"]
    if not templates and not others:
        yield Finding(
            "CHA543",
            "warning",
            f"`{channel.name}` takes no free text behind its window, and nothing can be sent in its place",
            house.places.get(channel.name),
            "declare an approved template for it, or use another private channel such as `email`",
        )


def _template(house: Checked, channel: Channel, template: Template, place: Span | None) -> Iterator[Finding]:
    called = f"template `{template.id}` of `{channel.name}`"
    source = house.catalogues[house.source]
    messages = [name for name in (template.header, template.body, template.footer) if name]
    absent = [name for name in messages if name not in source.messages]
    for name in absent:
        help_ = near_help(name, [m for m in source.messages if not m.startswith("label-")])
        message = f"{called}: there is no message `{name}`"
        yield Finding("CHA540", "error", message, place, help_ or f"add `{name} = …` to the messages")
    for tag in template.languages:
        if tag not in house.catalogues:
            message = f"{called}: the house does not speak `{tag}`"
            yield Finding("CHA540", "error", message, place, near_help(tag, house.catalogues))
    if absent:
        return
    yield from _parameters(house, template, called, messages, place)
    for tag in template.languages:
        catalogue = house.catalogues.get(tag)
        if catalogue is not None:
            yield from _in_language(house, template, called, catalogue, place)


def _parameters(
    house: Checked, template: Template, called: str, messages: list[str], place: Span | None
) -> Iterator[Finding]:
    source = house.catalogues[house.source]
    declared = {slot.name: slot for name in messages for slot in source.messages[name].slots}
    for name in template.parameters:
        if name not in declared:
            message = f"{called}: its messages hold no slot `{name}`"
            yield Finding("CHA540", "error", message, place, near_help(name, declared) or "take the parameter out")
    own: set[str] | None = None
    for need in needs(house.policy):
        if need.message == template.body:
            own = set(need.own) if own is None else own & set(need.own)
    for name, slot in declared.items():
        if name not in template.parameters:
            message = f"{called}: the slot `{name}` of its messages is no parameter"
            yield Finding("CHA540", "error", message, place, f"add `{name}` to `parameters`")
        elif slot.kind in _WORDS_OF_OTHERS:
            message = f"{called}: the parameter `{name}` holds what somebody wrote"
            yield Finding("CHA542", "error", message, place, "a template takes amounts, dates, codes and names")
        elif name not in house.policy.slots and name not in (own or ()):
            message = f"{called}: nothing binds the parameter `{name}`"
            help_ = f"bind `{name}` under `slots` in house.yaml"
            yield Finding("CHA542", "error", message, place, help_)


def _in_language(
    house: Checked, template: Template, called: str, catalogue: Catalogue, place: Span | None
) -> Iterator[Finding]:
    wide = Wide(catalogue, policy=house.policy, enums=house.enums, currencies=house.currencies, data=house.data)
    for part, limit in _LIMITS:
        name = getattr(template, part)
        if not name:
            continue
        if not catalogue.has(name):
            message = f"{called}: no message `{name}` in `{catalogue.name}`, where it is approved"
            yield Finding("CHA540", "error", message, place, f"add `{name} = …` to it, or take the language out")
            continue
        program = catalogue.messages[name].variants[FULL]
        if any(True for _ in selects(program)):
            message = f"{called}: `{name}` in `{catalogue.name}` chooses between texts"
            yield Finding("CHA540", "error", message, place, "what was approved is one text: write it without a choice")
            continue
        if not slots_of(program) <= set(template.parameters):
            continue  # told above
        size = len(wide.sentence(name, FULL, "code points", sms=False))
        if size > limit:
            message = f"{called}: its {part} `{name}` in `{catalogue.name}` can come to {size}, {size - limit} too many"
            yield Finding("CHA541", "error", message, place, f"a {part} holds at most {limit} characters")
