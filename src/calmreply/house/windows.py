"""What a house sends when a channel's window is closed: an approved template, or the reply on another channel."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from calmreply.channels import window_state
from calmreply.findings import CalmreplyError, ChannelError, LocaleError, RenderError
from calmreply.language.chain import resolve
from calmreply.plan.act import Source
from calmreply.plan.needs import needs
from calmreply.policy.slots import slot_reader
from calmreply.render.templates import write_request
from calmreply.render.write import place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.channels import Channel, Template
    from calmreply.facts.case import Case
    from calmreply.house.house import House
    from calmreply.plan.earlier import Earlier
    from calmreply.policy.decision import Decision
    from calmreply.render.reply import Answer, Reply
    from calmreply.render.templates import TemplateRequest

__all__ = ["answer_in_windows", "moment_of", "sent_behind"]

_UNTOLD = frozenset({"open", "close", "sign", "more"})
"""Acts that a template need not say to tell the whole decision."""


def moment_of(decision: Decision) -> datetime:
    """When the decision was made, in UTC."""
    return datetime.fromtimestamp(decision.as_of, UTC)


def sent_behind(
    house: House,
    decision: Decision,
    channel: Channel,
    *,
    locale: str | None = None,
    register: str | None = None,
    zone: str | None = None,
    earlier: Earlier | None = None,
) -> TemplateRequest | Reply:
    """What is sent on or instead of ``channel`` while its window is closed.

    The first approved template that tells the whole decision, else the first that stands for no decision and invites
    the customer to write; else the reply on another private channel of the house that takes one at any time. Raises
    `ChannelError` when there is nothing of all this.
    """
    if any(window.then == "template" for window in channel.windows):
        for whole in (True, False):
            for template in channel.templates:
                request = _request(house, decision, channel, template, locale, register, whole=whole, zone=zone)
                if request is not None:
                    return request
    for other in house.channels.values():
        if other.name != channel.name and not other.public and not other.windows and other.medium == "written":
            return house.reply(
                decision, channel=other.name, locale=locale, register=register, zone=zone, earlier=earlier
            )
    raise ChannelError(
        f"the window of `{channel.name}` is closed, and nothing can be sent in its place",
        help="declare an approved template for it in channels.yaml, or use another private channel, such as `email`",
    )


def answer_in_windows(
    house: House,
    case: Case,
    decision: Decision,
    *,
    locale: str | None = None,
    last_inbound: datetime | None = None,
    person: bool = False,
    earlier: Earlier | None = None,
) -> Answer:
    """The answer to a case, each part of it as the windows of its channel allow at the moment of the decision.

    ``last_inbound`` is when the customer last wrote on the private channel; by itself the time of the contact, if it
    was there. What is not known opens no window. ``person`` says that a human agent sends the answer, ``earlier`` that
    the matter was answered before.
    """
    from calmreply.render.reply import Answer

    where = house.channel(case.contact.channel)
    now, heard = moment_of(decision), case.contact.at
    zone = case.customer.zone if case.customer else None
    if not where.public:
        inbound = last_inbound or heard
        state = window_state(where, as_of=now, last_inbound=inbound, person=person)
        if state.open:
            return Answer(house.reply(decision, channel=where.name, locale=locale, zone=zone, earlier=earlier), None)
        return Answer(sent_behind(house, decision, where, locale=locale, zone=zone, earlier=earlier), None)
    first = house.reply(decision, channel=where.name, locale=locale, zone=zone, earlier=earlier)
    private = house.channels.get(where.counterpart or "")
    if private is None:
        return Answer(first, None)
    # One private reply to a comment needs no message from the customer; what comes after it does.
    open_ = bool(where.windows) and window_state(where, as_of=now, comment_at=heard, person=person).open
    try:
        if open_ or window_state(private, as_of=now, last_inbound=last_inbound, person=person).open:
            return Answer(first, house.reply(decision, channel=private.name, locale=locale, zone=zone, earlier=earlier))
        return Answer(first, sent_behind(house, decision, private, locale=locale, zone=zone, earlier=earlier))
    except ChannelError:
        # The first answer stands: it invites the customer to write, which opens the window.
        return Answer(first, None)
    except CalmreplyError as fault:
        # Whether the public answer is given must not depend on what the private one says.
        return Answer(first, None, fault)


def _request(
    house: House,
    decision: Decision,
    channel: Channel,
    template: Template,
    locale: str | None,
    register: str | None,
    *,
    whole: bool,
    zone: str | None = None,
) -> TemplateRequest | None:
    """The request for one template, or None where it does not stand for this decision or has no value or language."""
    sources = _sources(house, decision, template, whole=whole)
    if sources is None:
        return None
    parts = house.parts
    messages = [name for name in (template.header, template.body, template.footer) if name]

    def complete(tag: str) -> bool:
        catalogue = parts.in_register(tag, register)
        return tag in template.languages and catalogue is not None and all(catalogue.has(m) for m in messages)

    wanted = locale or decision.row.locale or decision.view.locale
    chains = {name: language.chain for name, language in parts.languages.items()}
    try:
        resolved = resolve(wanted, chains=chains, otherwise=parts.otherwise, complete=complete)
    except LocaleError:
        return None
    catalogue = parts.in_register(resolved.used, register)
    if catalogue is None or any(name in parts.unfit(catalogue) for name in messages):
        return None
    zones = {name: market.zone for name, market in parts.schema.markets.items()}
    zone = zone or zones.get(decision.row.market or "", next(iter(zones.values()), "UTC"))
    try:
        return write_request(
            template,
            channel,
            decision,
            sources=sources,
            catalogue=catalogue,
            place=place(catalogue, currency=decision.row.currency, zone=zone, public=False),
            layout=parts.policy.layout,
            evaluate=lambda expr, path, public: slot_reader(parts.policy, expr, path, public=public),
            whole=whole,
            asked=resolved.asked,
            why=resolved.why,
        )
    except RenderError:
        return None


def _sources(house: House, decision: Decision, template: Template, *, whole: bool) -> Mapping[str, Source] | None:
    """Where the parameters of a template come from; None where it does not stand for this decision."""
    policy = house.parts.policy
    if whole:
        told = [act for act in house.replies.shape(decision, public=False).acts if act.kind not in _UNTOLD]
        if [act.message for act in told] != [template.body]:
            return None
        own = dict(told[0].slots)
    else:
        if template.body in {need.message for need in needs(policy)}:
            return None
        own = {}
    bound = {name: Source("value", expr=policy.slots[name]) for name in template.parameters if name in policy.slots}
    sources = {**bound, **own}
    return {name: sources[name] for name in template.parameters} if set(template.parameters) <= sources.keys() else None
