"""The outcomes of rules and defaults: which parts each kind of section may yield, and what each part must hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, cast, get_args

from calmreply.findings import near_help
from calmreply.policy.faults import clip, shown
from calmreply.policy.model import Basis, Expr, Grant, Outcome, Promise, Say, SectionKind
from calmreply.policy.proof import needed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calmreply.facts.schema import Fact
    from calmreply.findings import Span
    from calmreply.policy.draft import GrantDraft, OutcomeDraft, PromiseDraft, SayDraft, Word
    from calmreply.policy.faults import Faults
    from calmreply.policy.typed import Typer

__all__ = ["ACTS", "BASES", "REMEDIES", "STANCES", "OutcomeBuilder", "check_word"]

STANCES = ("apologise", "sympathise", "listen", "thank", "inform", "decline", "farewell", "celebrate")
REMEDIES = (
    "refund",
    "replacement",
    "repair",
    "redelivery",
    "price-reduction",
    "credit",
    "voucher",
    "free-delivery",
    "gift",
    "service",
)
"""The kinds of remedy that every house has; it may declare more."""
BASES = get_args(Basis)
ROUTES = ("telephone", "manager", "private-message", "person")
_OF_MONEY = {"refund", "price-reduction", "credit"}

ACTS: dict[SectionKind, tuple[str, ...]] = {
    "forbid": ("forbid",),
    "public": ("say",),
    "stance": ("stance", "say"),
    "verdict": ("verdict", "do", "once", "give", "charge", "say", "ask", "next"),
    "remedy": ("give", "charge", "once", "say", "ask", "next"),
    "say": ("say", "ask", "next"),
    "route": ("route", "say", "next"),
}
"""Which parts of an outcome each kind of section yields."""
_DECIDES = {"stance": "stance", "verdict": "verdict", "route": "route", "forbid": "forbid"}
_NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")


def check_word(word: Word, what: str, faults: Faults) -> str:
    """The text of a name, told where it is not lower-case words joined by hyphens."""
    if not _NAME.fullmatch(word.text) or len(word.text) > 80:
        like = re.sub(r"[^a-z0-9]+", "-", word.text.lower()).strip("-")[:80]
        help_ = f"write `{like}`" if _NAME.fullmatch(like) else "write lower-case letters, digits and hyphens"
        faults.add("POL245", f"`{clip(word.text)}` is no name for {what}", word.span, help_)
    return word.text


class OutcomeBuilder:
    """Builds the outcomes of one section."""

    def __init__(
        self,
        kind: SectionKind,
        facts: Mapping[str, Fact],
        remedies: Sequence[str],
        actions: Sequence[str],
        methods: Sequence[str],
        typer: Typer,
        faults: Faults,
    ) -> None:
        self.kind, self.facts, self.typer, self.faults = kind, facts, typer, faults
        self.remedies, self.actions, self.methods = remedies, actions, methods

    def build(self, draft: OutcomeDraft, known: frozenset[str], *, default: bool) -> Outcome:
        """The outcome; ``known`` are the facts that are known wherever it is reached."""
        self.check_parts(draft, default=default)
        verdict = self.choose(draft.verdict, ("allow", "deny", "refer"), "verdict")
        outcome = Outcome(
            stance=self.choose(draft.stance, STANCES, "stance"),
            verdict=cast("Literal['allow', 'deny', 'refer'] | None", verdict),
            do=self.action(draft.do),
            once=tuple(check_word(w, "what must be recorded", self.faults) for w in draft.once),
            give=tuple(g for d in draft.give if (g := self.grant(d, known, given=True)) is not None),
            charge=tuple(g for d in draft.charge if (g := self.grant(d, known, given=False)) is not None),
            forbid=tuple(self.target(w) for w in draft.forbid),
            say=tuple(self.say(d, known) for d in draft.say),
            ask=tuple(check_word(w, "a message", self.faults) for w in draft.ask),
            next=tuple(p for d in draft.next if (p := promise(d, self.faults)) is not None),
            route=check_word(draft.route, "a route", self.faults) if draft.route else None,
        )
        self.check_together(draft, outcome)
        return outcome

    def check_parts(self, draft: OutcomeDraft, *, default: bool) -> None:
        """Tell parts that the kind of section cannot yield, and the one that it must."""
        allowed = ACTS[self.kind]
        for part, span in draft.parts.items():
            if part not in allowed:
                homes = [k for k, parts in ACTS.items() if part in parts]
                help_ = f"put it into a section of kind {' or '.join(f'`{k}`' for k in homes)}"
                self.faults.add("POL232", f"a section of kind `{self.kind}` cannot yield `{part}`", span, help_)
        must = _DECIDES.get(self.kind)
        if must and must not in draft.parts and not (default and self.kind == "route"):
            what = "default" if default else "rule"
            choices = {"stance": STANCES, "verdict": ("allow", "deny", "refer"), "route": ROUTES}.get(must)
            help_ = f"write one of {', '.join(f'`{c}`' for c in choices)}" if choices else "write `forbid: [voucher]`"
            self.faults.add("POL233", f"this {what} has no `{must}`", draft.span, f"{help_} after `{must}:`")

    def check_together(self, draft: OutcomeDraft, outcome: Outcome) -> None:
        """Tell parts that cannot stand in one outcome."""
        if outcome.once and not (outcome.do or draft.give or draft.charge):
            help_ = "take it out, or add what must wait: `do`, `give` or `charge`"
            self.faults.add("POL247", "nothing in this outcome waits for `once`", draft.parts.get("once"), help_)
        if outcome.verdict in {"deny", "refer"} and outcome.do:
            message = f"`{outcome.verdict}` and `do` contradict each other"
            self.faults.add("POL249", message, draft.parts.get("do"), "write `verdict: allow`, or take `do` out")
        if outcome.verdict == "refer" and (outcome.give or outcome.charge):
            part = "give" if outcome.give else "charge"
            message = f"`refer` and `{part}` contradict each other"
            help_ = "what is referred is not given yet: take it out, or write `verdict: allow`"
            self.faults.add("POL249", message, draft.parts.get(part), help_)
        if not any(g.basis == "statutory" for g in outcome.give):
            return
        for draft_give, give in zip(draft.give, outcome.give, strict=False):
            if give.basis != "statutory":
                message = f"this {give.basis} give shares its outcome with a statutory one"
                help_ = "what the law gives stands alone: put the other into a section of its own"
                self.faults.add("POL238", message, draft_give.span, help_)
        for part in ("do", "charge"):
            if part in draft.parts:
                message = f"`{part}` shares its outcome with a statutory give"
                help_ = "what the law gives stands alone: put the statutory give into a remedy section"
                self.faults.add("POL238", message, draft.parts[part], help_)

    def choose(self, word: Word | None, known: Sequence[str], what: str) -> str | None:
        """One of the words known for a part."""
        if word is None or word.text in known:
            return word.text if word else None
        self.faults.add("POL230", f"`{clip(word.text)}` is no {what}", word.span, near_help(word.text, known))
        return None

    def action(self, word: Word | None) -> str | None:
        """An action of the house."""
        if word is None or word.text in self.actions:
            return word.text if word else None
        help_ = near_help(word.text, self.actions) or f"add it to `actions` in house.yaml: `actions: [{word.text}]`"
        self.faults.add("POL237", f"unknown action `{clip(word.text)}`", word.span, help_)
        return None

    def target(self, word: Word) -> str:
        """What a prohibition names: a remedy, an action, or `all`."""
        known = (*self.remedies, *self.actions, "all")
        if word.text not in known:
            help_ = near_help(word.text, known) or "name a kind of remedy, an action, or `all`"
            self.faults.add("POL237", f"`{clip(word.text)}` is neither a remedy nor an action", word.span, help_)
        return word.text

    def grant(self, draft: GrantDraft, known: frozenset[str], *, given: bool) -> Grant | None:
        """One give or charge."""
        kind = draft.kind
        if kind is None:
            help_ = "write `kind: refund`" if given else "write what is charged for: `kind: return-postage`"
            self.faults.add(
                "POL230", "this give has no `kind`" if given else "this charge has no `kind`", draft.span, help_
            )
        elif given and kind.text not in self.remedies:
            help_ = near_help(kind.text, self.remedies) or "add it to `remedies` in house.yaml"
            self.faults.add("POL237", f"unknown kind of remedy `{clip(kind.text)}`", kind.span, help_)
        elif not given:
            check_word(kind, "what is charged for", self.faults)
        if draft.basis is None and given:
            help_ = "write `basis: statutory`, `contractual` or `goodwill`"
            self.faults.add("POL233", "this give has no `basis`", draft.span, help_)
        basis = self.choose(draft.basis, BASES, "basis") or "contractual"
        money = not given or (kind is not None and kind.text in _OF_MONEY)
        if draft.amount is None and money and kind is not None:
            message = f"`{clip(kind.text)}` has no amount"
            self.faults.add("POL244", message, draft.span, "write `amount: order.total`, or another amount of money")
        amount = None
        if draft.amount is not None and draft.amount.raw is not None:
            amount = self.typer.amount(draft.amount.raw)
            if amount is not None and amount.op == "const" and int(cast("int", amount.args[0])) < 0:
                help_ = "write it under `charge`" if given else "write it under `give`"
                self.faults.add("POL249", "this amount is negative", draft.amount.span, help_)
        to = draft.to
        if to is not None and to.text not in self.methods and to.text != "original":
            help_ = near_help(to.text, [*self.methods, "original"])
            self.faults.add("POL230", f"`{clip(to.text)}` is no way of paying", to.span, help_)
        if kind is None:
            return None
        say = self.say(draft.say, known) if draft.say else None
        to_text = to.text if to else None
        return Grant(kind.text, amount, cast("Basis", basis), to_text, draft.arrives, say, draft.span)

    def say(self, draft: SayDraft, known: frozenset[str]) -> Say:
        """A statement; each of its slots must have a value wherever it is said."""
        message = check_word(draft.message, "a message", self.faults)
        slots: list[tuple[str, Expr]] = []
        for word, written in draft.slots:
            name = check_word(word, "a slot", self.faults)
            if any(name == other for other, _ in slots):
                self.faults.add("POL231", f"the slot `{name}` stands twice", word.span, "take one of them out")
            typer = self.typer.on_the_way(f"slot `{name}` of `{message}`{shown(draft.message.span)}")
            expr = typer.expression(written.raw) if written.raw is not None else None
            if expr is None:
                continue
            self.check_slot(name, expr, known, written.span or word.span)
            slots.append((name, expr))
        return Say(message, tuple(sorted(slots, key=lambda slot: slot[0])), draft.message.span)

    def check_slot(self, name: str, expr: Expr, known: frozenset[str], span: Span | None) -> None:
        """Tell a slot that could be without a value."""
        loose = sorted(needed(expr, self.facts) - known)
        if loose:
            fact = loose[0]
            message = f"the slot `{name}` could be unknown: `{fact}` need not be there"
            help_ = f"add `and {fact} is not unknown` to the condition, or write `{fact} else …`"
            self.faults.add("POL239", message, expr.span or span, help_)


def promise(draft: PromiseDraft, faults: Faults) -> Promise | None:
    """One promise; what is missing in it is told."""
    for part, word in (("what", draft.what), ("owner", draft.owner)):
        if word is None:
            faults.add("POL233", f"this promise has no `{part}`", draft.span, f"add `{part}: …` to it")
        else:
            check_word(word, "an owner" if part == "owner" else "what is promised", faults)
    if draft.what is None or draft.owner is None or draft.by is None:
        return None
    return Promise(draft.what.text, draft.owner.text, draft.by, draft.span)
