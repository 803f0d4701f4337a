"""Plans and renders decisions of one house, keeping what was compiled for each shape of decision."""

from __future__ import annotations

from datetime import date
from hashlib import blake2b
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.calendar import day_of
from calmreply.check.site_rules import Ties
from calmreply.findings import ChannelError, LocaleError, RenderError, near_help
from calmreply.kinds import Label
from calmreply.language.chain import canonical_tag, parents, resolve
from calmreply.language.model import FULL, REGISTERS, is_alternate, wordings
from calmreply.money import write_money
from calmreply.plan import reserved
from calmreply.plan.act import Act, Declared, Shape, Source
from calmreply.plan.aloud import left_on_a_machine, said_at_first
from calmreply.plan.build import PlanError, plan_private, plan_public
from calmreply.plan.earlier import with_earlier
from calmreply.policy.slots import slot_reader
from calmreply.render.compose import Composer, Rendering, render
from calmreply.render.gather import gatherer
from calmreply.render.write import Place, place

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from calmreply.channels import Channel
    from calmreply.house.parts import Parts
    from calmreply.language.chain import Resolved
    from calmreply.plan.earlier import Earlier
    from calmreply.policy.decide import Engine
    from calmreply.policy.decision import Decision
    from calmreply.policy.model import Expr
    from calmreply.render.reply import Reply

__all__ = ["Replies", "choose", "seed_of"]

_MOST_KEPT = 4_096


class _Kept(NamedTuple):
    """The editions of one reply compiled so far, fullest first, and the rest of them."""

    done: list[Rendering]
    rest: Iterator[Rendering]
    asked: str
    why: str


class _Choice(NamedTuple):
    """A reply before its wordings are chosen: the messages that have several, and what it is compiled from."""

    several: tuple[tuple[str, tuple[str, ...]], ...]
    compile: Callable[[tuple[Any, ...]], _Kept]
    kept: dict[Any, _Kept]
    """By the variants chosen; what has no choice is kept by its key alone."""


def choose(message: str, variants: tuple[str, ...], seed: int, used: Collection[str]) -> str:
    """The wording of a message: by a hash of the seed and the id, and one that was not used before if there is one.

    ``used`` holds names of wordings as a reply tells them, ``close`` or ``close.alt1``. When all were used, the hash
    decides alone: an approved wording said again is better than none.
    """
    digest = blake2b(f"{seed}\0{message}".encode(), digest_size=8).digest()
    start = int.from_bytes(digest, "big") % len(variants)
    turned = (*variants[start:], *variants[:start])
    return next((v for v in turned if _name(message, v) not in used), turned[0])


def _name(message: str, variant: str) -> str:
    return f"{message}.{variant}" if variant else message


def seed_of(decision: Decision, *, public: bool) -> int:
    """What the choice of wordings starts from: of a public reply the thread alone, so that it tells nothing else."""
    return decision.view.seed if public else decision.row.seed


class Replies:
    """Renders decisions of one house. Safe to share between threads: what is kept is only ever added."""

    def __init__(self, parts: Parts, engine: Engine) -> None:
        self._parts = parts
        self._engine = engine
        self._ties = Ties(parts.policy)
        source = parts.catalogues[parts.source]
        self.declared = {
            name: Declared(tuple(s.name for s in message.slots), frozenset(message.variants))
            for name, message in source.messages.items()
            if not message.is_label
        }
        self._source = source
        self._composer = Composer(
            parts.policy.layout,
            self._evaluate,
            parts.catalogues[parts.agents],
            dict(parts.senders),
            parts.schema.releases,
            parts.layouts,
        )
        self._compiling = Lock()
        self._shapes: dict[tuple[object, ...], Shape] = {}
        self._choices: dict[tuple[object, ...], _Choice] = {}
        self._kept: dict[tuple[object, ...], _Kept] = {}
        catalogues = (*parts.catalogues.values(), *parts.registers.values())
        self._unfit = {catalogue.name: parts.unfit(catalogue) for catalogue in catalogues}
        self._zones = {name: market.zone for name, market in parts.schema.markets.items()}
        self._zones_default = next(iter(self._zones.values()), "UTC")

    def reply(
        self,
        decision: Decision,
        channel: str,
        locale: str | None,
        register: str | None = None,
        used: Collection[str] = (),
        *,
        zone: str | None = None,
        earlier: Earlier | None = None,
    ) -> Reply:
        """The reply to a decision on one channel; see `House.reply`.

        ``zone`` is that of the customer's clock; a public reply keeps to the house's. ``earlier`` is the answer that
        the reply refers to.
        """
        row = decision.row
        where = self._parts.channels.get(channel)
        if where is None:
            raise ChannelError(f"no channel `{channel}` in this house", help=near_help(channel, self._parts.channels))
        if where.audience == "public":
            wanted = locale or decision.view.locale
            zone = None
            key: tuple[object, ...] = (channel, wanted, register, decision.public)
        else:
            wanted = locale or row.locale or decision.view.locale
            key = (channel, wanted, register, row.market, row.currency, decision.shape)
        if zone is not None or earlier is not None:
            key = (*key, zone, earlier)
        store: dict[Any, _Kept] = self._kept
        kept = store.get(key)
        if kept is None:
            choice = self._choices.get(key)
            if choice is None:
                choice = self._prepare(decision, where, wanted, register, zone, earlier)
                if len(self._choices) >= _MOST_KEPT:
                    self._choices.clear()
                    self._kept.clear()
                self._choices[key] = choice
            if choice.several:
                seed = seed_of(decision, public=where.audience == "public")
                store = choice.kept
                key = tuple(choose(message, variants, seed, used) for message, variants in choice.several)
                kept = store.get(key)
            if kept is None:
                if len(store) >= _MOST_KEPT:
                    store.clear()
                kept = store[key] = choice.compile(key if choice.several else ())
        at = 0
        while at < len(kept.done) or self._one_more(store, key, kept, at):
            reply = render(kept.done[at], decision, asked=kept.asked, why=kept.why)
            if reply is not None:
                return reply
            at += 1
        raise RenderError(
            f"no approved wording of this reply fits `{channel}` in `{kept.done[-1].script.locale}`",
            help="give its messages a shorter `.brief`; `calmreply check` names the message and by how much",
        )

    def _one_more(self, store: dict[Any, _Kept], key: tuple[object, ...], kept: _Kept, at: int) -> bool:
        """Compile the edition after the last; whether there is one at ``at`` now. One thread at a time."""
        with self._compiling:
            if at < len(kept.done):
                return True
            try:
                rendering = next(kept.rest, None)
                if rendering is not None:
                    self._untied(rendering)
            except Exception:
                # What failed once would look finished the next time; so it is begun anew, and fails alike.
                store.pop(key, None)
                raise
            if rendering is not None:
                kept.done.append(rendering)
            return rendering is not None

    def _untied(self, rendering: Rendering) -> None:
        """`RenderError` for an edition that would tie a gift to a request for a review: once for each compiled one."""
        said = tuple(act.message for act in rendering.script.acts)
        catalogue = self._parts.in_register(rendering.script.locale, rendering.script.register)
        if self._ties.stand_in(said, catalogue):
            raise RenderError(
                "this reply would give goodwill and ask for a review",
                help="`calmreply check` names the messages; ask for reviews, if at all, where nothing is given",
            )

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

    def _prepare(
        self,
        decision: Decision,
        channel: Channel,
        wanted: str | None,
        register: str | None,
        zone: str | None,
        earlier: Earlier | None,
    ) -> _Choice:
        public = channel.audience == "public"
        acts = self.shape(decision, public=public).acts
        if earlier is not None:
            acts = with_earlier(acts, earlier, self.declared, public=public)
        handover = None
        if channel.medium == "spoken":
            acts = self._on_the_line(acts, public=public)
        elif public and channel.counterpart in self._parts.channels and channel.counterpart is not None:
            handover = channel.counterpart
            acts = self._with_handover(acts, handover)
        resolved = self._resolve(acts, wanted, register)
        catalogue = self._parts.in_register(resolved.used, register)
        if catalogue is None:
            raise AssertionError(resolved)  # a language without the register is not complete
        market = None if public else decision.row.market
        where: Place = place(
            catalogue,
            currency=None if public else decision.row.currency,
            zone=zone or self._zones.get(market or "", self._zones_default),
            public=public,
        )
        said = dict.fromkeys(act.message for act in acts if act.message)
        found = ((name, wordings(catalogue.messages[name])) for name in said)
        several = tuple((name, variants) for name, variants in found if len(variants) > 1)

        def compile_(chosen: tuple[Any, ...]) -> _Kept:
            worded = {name: variant for (name, _), variant in zip(several, chosen, strict=True)}
            rest = self._composer.renderings(acts, channel, catalogue.worded(worded), where, handover=handover)
            return _Kept([], _told(rest, worded) if worded else rest, resolved.asked, resolved.why)

        return _Choice(several, compile_, {})

    def _resolve(self, acts: tuple[Act, ...], wanted: str | None, register: str | None) -> Resolved:
        if register is not None:
            self._speaks(wanted, register)
        return resolve(
            wanted,
            chains={name: language.chain for name, language in self._parts.languages.items()},
            otherwise=self._parts.otherwise,
            complete=self._complete(acts, register),
        )

    def _speaks(self, wanted: str | None, register: str) -> None:
        """`LocaleError` if the language that is asked for is not written in the register that is asked for."""
        if register not in REGISTERS:
            raise LocaleError(f"no register `{register}`", help=near_help(register, REGISTERS))
        asked = canonical_tag(wanted) if wanted else next(iter(self._parts.otherwise), "")
        own = next((tag for tag in (asked, *parents(asked)) if tag in self._parts.catalogues), None)
        if own is not None and self._parts.in_register(own, register) is None:
            only = self._parts.catalogues[own].register
            raise LocaleError(
                f"`{own}` is written in one register only, {only}",
                help=f"add messages/{own}@{register}.ftl, or ask for `{only}`",
            )

    def _on_the_line(self, acts: tuple[Act, ...], *, public: bool) -> tuple[Act, ...]:
        """The acts of a call, behind those that anybody may hear; of a message on a machine, that one alone."""
        bound = self._parts.policy.slots
        if public:
            return left_on_a_machine(self.declared, bound)
        machine = any(c.medium == "spoken" and c.public for c in self._parts.channels.values())
        return (*said_at_first(self.declared, bound, voicemail=machine), *acts)

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
        act = Act("handover", "next", message, slots, label=Label.PUBLIC, importance=85)
        return (*(a for a in acts if a.kind != "sign"), act, *(a for a in acts if a.kind == "sign"))

    def _complete(self, acts: tuple[Act, ...], register: str | None) -> Callable[[str], bool]:
        """Whether a locale has every message that the plan needs, in every variant the source language has."""

        def complete(locale: str) -> bool:
            catalogue = self._parts.in_register(locale, register)
            if catalogue is None:
                return False
            unfit = self._unfit[catalogue.name]
            return all(
                act.message not in unfit and catalogue.has(act.message, variant)
                for act in acts
                for variant in self._source.messages[act.message].variants
                if not is_alternate(variant)
            )

        return complete


def _told(renderings: Iterator[Rendering], worded: Mapping[str, str]) -> Iterator[Rendering]:
    """The renderings, with the wordings that were chosen among what they tell of themselves."""
    for rendering in renderings:
        script = rendering.script
        variants = tuple(
            worded.get(act.message, FULL) if variant == FULL else variant
            for act, variant in zip(script.acts, script.variants, strict=True)
        )
        yield rendering._replace(script=script._replace(variants=variants))
