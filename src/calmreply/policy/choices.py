"""Choices (S13): options that the customer chooses among, as ordinary rules over one fact more.

A choice ``remedy`` is the fact ``issue.chosen.remedy``, an enum of its options that only the customer knows. Each
option becomes a rule: it is taken where it is open and chosen, or the only one that is open. Where several are open and
nothing is chosen, the section *needs* the fact, and the reply asks for it: S10 does all that is to be done.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from calmreply.facts.schema import Fact
from calmreply.kinds import Kind, Label
from calmreply.policy.draft import OutcomeDraft, Word, Written
from calmreply.policy.faults import clip
from calmreply.policy.outcomes import check_word
from calmreply.policy.raw import Raw, node

if TYPE_CHECKING:
    from collections.abc import Iterable

    from calmreply.policy.draft import ChooseDraft, RuleDraft, SectionDraft
    from calmreply.policy.faults import Faults

__all__ = ["choice_facts", "expand_choice"]

AGAIN = "again"
"""The rule for a chosen option that is not open any more, while several others are."""


def choice_facts(sections: Iterable[SectionDraft], faults: Faults) -> dict[str, Fact]:
    """The fact of every choice; one choice may stand in several rules, always with the same options."""
    found: dict[str, Fact] = {}
    for section in sections:
        for rule in section.rules:
            choose = rule.choose
            if choose is None or choose.id is None or choose.ask is None:
                continue
            name = f"issue.chosen.{choose.id.text}"
            members = tuple(o.name.text for o in choose.options)
            doc = "which of the open options the customer has chosen"
            fact = Fact(
                name, Kind("enum", members), Label.PRIVATE, "customer", "issue", choose.ask.text, declared=True, doc=doc
            )
            if found.setdefault(name, fact) != fact:
                message = f"the choice `{clip(choose.id.text)}` has other options, or another question, elsewhere"
                faults.add("POL226", message, choose.id.span, "give this choice another id, or the same options")
    return found


def expand_choice(rule: RuleDraft, section: SectionDraft, faults: Faults) -> list[RuleDraft]:
    """The rules of one choice."""
    choose = rule.choose
    if choose is None or not _well_formed(choose, rule, section, faults) or choose.id is None or rule.id is None:
        return [replace(rule, choose=None)]
    fact = node("name", f"issue.chosen.{choose.id.text}", span=choose.id.span)
    opens = [o.when.raw if o.when is not None else None for o in choose.options]
    if any(o.when is not None and o.when.raw is None for o in choose.options):
        opens = [None] * len(opens)  # told already
    found = []
    for at, option in enumerate(choose.options):
        others = [w for i, w in enumerate(opens) if i != at]
        chosen = node("==", fact, node("text", option.name.text, span=option.name.span), span=option.name.span)
        if not choose.always_ask and all(w is not None for w in others):
            alone = [_closed(w) for w in others if w is not None]
            chosen = node("or", chosen, alone[0] if len(alone) == 1 else node("and", *alone))
        parts = [p for p in (opens[at], chosen) if p is not None]
        found.append(
            replace(
                rule,
                id=Word(f"{rule.id.text}-{option.name.text}", rule.id.span),
                when=_both(rule.when, parts),
                then=_joined(rule.then, option.then),
                choose=None,
                choice=(choose.id.text, option.name.text),
            )
        )
    conditional = [w for w in opens if w is not None]
    if conditional and (len(opens) > 2 or choose.always_ask):
        told = node("not", node("unknown", fact, span=fact.span), span=fact.span)
        some = [] if len(conditional) < len(opens) else [node("or", *conditional)]
        verdict = section.kind is not None and section.kind.text == "verdict"
        span = choose.span
        again = OutcomeDraft(
            verdict=Word("refer", span) if verdict else None,
            ask=(choose.ask,) if choose.ask else (),
            parts={"ask": span, **({"verdict": span} if verdict else {})},
            span=span,
        )
        found.append(
            replace(
                rule,
                id=Word(f"{rule.id.text}-{AGAIN}", rule.id.span),
                when=_both(rule.when, [*some, told]),
                then=again,
                choose=None,
                choice=(choose.id.text, AGAIN),
            )
        )
    return found


def _closed(when: Raw) -> Raw:
    """That an option is not open."""
    inner = when.args[0]
    return inner if when.op == "not" and isinstance(inner, Raw) else node("not", when, span=when.span)


def _both(when: Written | None, parts: list[Raw]) -> Written | None:
    """A condition and more; ``true`` falls away."""
    if when is None or when.raw is None:
        return when
    own = [] if when.raw.op == "bool" and when.raw.args[0] is True else [when.raw]
    both = [*own, *parts]
    return Written(both[0] if len(both) == 1 else node("and", *both, span=when.raw.span), when.span)


def _joined(outer: OutcomeDraft, inner: OutcomeDraft) -> OutcomeDraft:
    """What the rule yields whatever is chosen, and what the option adds."""
    lists: dict[str, Any] = {
        part: (*getattr(outer, part), *getattr(inner, part))
        for part in ("once", "give", "charge", "forbid", "say", "ask", "next")
    }
    words: dict[str, Any] = {
        part: getattr(inner, part) or getattr(outer, part) for part in ("stance", "verdict", "do", "route")
    }
    return replace(inner, **lists, **words, parts={**outer.parts, **inner.parts})


def _well_formed(choose: ChooseDraft, rule: RuleDraft, section: SectionDraft, faults: Faults) -> bool:
    before = faults.errors

    def fault(message: str, help_: str, word: Word | None = None) -> None:
        faults.add("POL226", message, (word.span if word else None) or choose.span or rule.span, help_)

    if choose.id is None:
        fault("this choice has no `id`", "write `id: remedy`: the answer is read as `issue.chosen.remedy`")
    else:
        check_word(choose.id, "a choice", faults)
    if choose.ask is None:
        fault("this choice has no `ask`", "name the message that offers the options: `ask: ask-remedy`")
    if len(choose.options) < 2:
        fault("a choice has two options or more", "write `options: {refund: …, replacement: …}`")
    for option in choose.options:
        check_word(option.name, "an option", faults)
        if option.name.text == AGAIN:
            fault("`again` is no name for an option", "the word has a meaning of its own: choose another", option.name)
    if section.kind is not None and section.kind.text not in {"verdict", "remedy"}:
        help_ = "put it into a section of kind `verdict` or `remedy`"
        fault(f"a section of kind `{section.kind.text}` offers no choice", help_)
    if section.per is not None and section.per.text == "case":
        fault("a choice is made for an issue, and this section is decided per case", "write `per: issue`")
    return faults.errors == before
