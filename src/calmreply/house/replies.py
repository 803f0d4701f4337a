"""Plans and renders decisions of one house, keeping what was compiled for each shape of decision."""

from __future__ import annotations

from datetime import date
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.calendar import day_of
from calmreply.findings import ChannelError, RenderError, near_help
from calmreply.kinds import Label
from calmreply.language.chain import resolve
from calmreply.money import write_money
from calmreply.plan import reserved
from calmreply.plan.act import Act, Declared, Shape, Source
from calmreply.plan.build import PlanError, plan_private, plan_public
from calmreply.policy.slots import slot_reader
from calmreply.render.compose import Composer, Rendering, render
from calmreply.render.gather import gatherer
from calmreply.render.write import Place, place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from calmreply.channels import Channel
    from calmreply.house.parts import Parts
    from calmreply.language.catalogue import Catalogue
    from calmreply.policy.decide import Engine
    from calmreply.policy.decision import Decision
    from calmreply.policy.model import Expr
    from calmreply.render.reply import Reply

__all__ = ["Replies"]

_MOST_KEPT = 4_096


class _Kept(NamedTuple):
    """The editions of one reply compiled so far, fullest first, and the rest of them."""

    done: list[Rendering]
    rest: Iterator[Rendering]
    asked: str
    why: str


class Replies:
    """Renders decisions of one house. Safe to share between threads: what is kept is only ever added."""

    def __init__(self, parts: Parts, engine: Engine) -> None:
        self._parts = parts
        self._engine = engine
        source = parts.catalogues[parts.source]
        self.declared = {
            name: Declared(tuple(s.name for s in message.slots), frozenset(message.variants))
            for name, message in source.messages.items()
            if not message.is_label
        }
        self._source = source
        self._composer = Composer(
            parts.policy.layout, self._evaluate, parts.catalogues[parts.agents], dict(parts.senders)
        )
        self._compiling = Lock()
        self._shapes: dict[tuple[object, ...], Shape] = {}
        self._kept: dict[tuple[object, ...], _Kept] = {}
        self._zones = {name: market.zone for name, market in parts.schema.markets.items()}
        self._zones_default = next(iter(self._zones.values()), "UTC")

    def reply(self, decision: Decision, channel: str, locale: str | None) -> Reply:
        """The reply to a decision on one channel."""
        row = decision.row
        where = self._parts.channels.get(channel)
        if where is None:
            raise ChannelError(f"no channel `{channel}` in this house", help=near_help(channel, self._parts.channels))
        wanted = locale or decision.view.locale
        if where.audience == "public":
            key: tuple[object, ...] = (channel, wanted, decision.public)
        else:
            key = (channel, wanted, row.market, row.currency, decision.shape)
        kept = self._kept.get(key)
        if kept is None:
            kept = self._compile(decision, where, wanted)
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[key] = kept
        at = 0
        while at < len(kept.done) or self._one_more(key, kept, at):
            reply = render(kept.done[at], decision, asked=kept.asked, why=kept.why)
            if reply is not None:
                return reply
            at += 1
        raise RenderError(
            f"no approved wording of this reply fits `{channel}` in `{kept.done[-1].script.locale}`",
            help="give its messages a shorter `.brief`; `calmreply check` names the message and by how much",
        )

    def _one_more(self, key: tuple[object, ...], kept: _Kept, at: int) -> bool:
        """Compile the edition after the last; whether there is one at ``at`` now. One thread at a time."""
        with self._compiling:
            if at < len(kept.done):
                return True
            try:
                rendering = next(kept.rest, None)
            except Exception:
                # What failed once would look finished the next time; so it is begun anew, and fails alike.
                self._kept.pop(key, None)
                raise
            if rendering is not None:
                kept.done.append(rendering)
            return rendering is not None

    def _evaluate(self, expr: Expr, path: tuple[int, ...], public: bool) -> Callable[[Decision], Any]:  # noqa: FBT001
        return slot_reader(self._parts.policy, expr, path, public=public)

    def facts(self, decision: Decision, *, public: bool) -> tuple[tuple[str, str], ...]:
        """The amounts, dates and codes that the reply to a decision must state: (kind, plain value), in order."""
        acts = self.shape(decision, public=public).acts
        found: list[tuple[str, str]] = []
        zone = self._zones.get(decision.row.market or "", self._zones_default)
        for act in acts:
            for name, source in act.slots:
                decl = self._source.messages[act.message].slot(name)
                if decl is None or decl.kind not in {"money", "date", "code"}:
                    continue
                value = gatherer([source], self._parts.policy.layout, self._evaluate, greeting=False, public=public)(
                    decision
                )[0]
                if decl.kind == "money":
                    found.append(("money", write_money(value, decision.row.currency or "")))
                elif decl.kind == "date":
                    moment = source.kind == "deadline" or (source.expr and source.expr.kind.name == "datetime")
                    found.append(("date", date.fromordinal(day_of(value, zone) if moment else value).isoformat()))
                else:
                    found.append(("code", "".join(c for c in value if c.isalnum())))
        return tuple(dict.fromkeys(found))

    def shape(self, decision: Decision, *, public: bool) -> Shape:
        """The plan of a decision: its acts in order, for the private or for the public reply."""
        key: tuple[object, ...] = ("public", decision.public) if public else ("private", decision.shape)
        found = self._shapes.get(key)
        if found is None:
            try:
                if public:
                    found = plan_public(self._parts.policy, decision.public, self.declared)
                else:
                    found = plan_private(self._parts.policy, decision.shape, self.declared)
            except PlanError as error:
                raise RenderError(str(error), help="`calmreply check` lists every such message") from error
            if len(self._shapes) >= _MOST_KEPT:
                self._shapes.clear()
            self._shapes[key] = found
        return found

    def _compile(self, decision: Decision, channel: Channel, wanted: str | None) -> _Kept:
        public = channel.audience == "public"
        acts = self.shape(decision, public=public).acts
        handover = None
        if public and channel.counterpart in self._parts.channels and channel.counterpart is not None:
            handover = channel.counterpart
            acts = self._with_handover(acts, handover)
        resolved = resolve(
            wanted,
            chains={name: language.chain for name, language in self._parts.languages.items()},
            otherwise=self._parts.otherwise,
            complete=self._complete(acts),
        )
        market = None if public else decision.row.market
        where: Place = place(
            self._parts.catalogues[resolved.used],
            currency=None if public else decision.row.currency,
            zone=self._zones.get(market or "", self._zones_default),
            public=public,
        )
        rest = self._composer.renderings(acts, channel, self._parts.catalogues[resolved.used], where, handover=handover)
        return _Kept([], rest, resolved.asked, resolved.why)

    def _with_handover(self, acts: tuple[Act, ...], counterpart: str) -> tuple[Act, ...]:
        """The public acts with the invitation to the private channel, before the signature."""
        message = reserved.handover_message(counterpart)
        declared = self.declared.get(message)
        if declared is None:
            raise RenderError(f"no message `{message}`", help="`calmreply check` lists every such message")
        bound = self._parts.policy.slots
        for name in declared.slots:
            if name not in bound or bound[name].label > Label.PUBLIC:
                raise RenderError(
                    f"nothing public binds the slot `{name}` of `{message}`",
                    help=f"bind `{name}` to house data under `slots` in house.yaml",
                )
        slots = tuple((n, Source("view", expr=bound[n])) for n in declared.slots)
        act = Act("handover", "next", message, slots, importance=85)
        return (*(a for a in acts if a.kind != "sign"), act, *(a for a in acts if a.kind == "sign"))

    def _complete(self, acts: tuple[Act, ...]) -> Callable[[str], bool]:
        """Whether a locale has every message that the plan needs, in every variant the source language has."""

        def complete(locale: str) -> bool:
            catalogue: Catalogue | None = self._parts.catalogues.get(locale)
            return catalogue is not None and all(
                catalogue.has(act.message, variant)
                for act in acts
                for variant in self._source.messages[act.message].variants
            )

        return complete
