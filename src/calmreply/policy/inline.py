"""What stands for something else, put in its place: definitions, named outcomes, exceptions and choices (S2, S13).

Afterwards a draft holds nothing but ordinary rules, so that build, engine and analysis see what they always see. What
is written in a definition or outcome keeps its place for findings, unless it is sound and only its use is not.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from calmreply.findings import near_help
from calmreply.policy.choices import expand_choice
from calmreply.policy.draft import LimitDraft, RuleDraft, Word, Written
from calmreply.policy.faults import clip
from calmreply.policy.raw import LIST_FUNCTIONS, MOST_DEPTH, Raw, node

if TYPE_CHECKING:
    from collections.abc import Callable

    from calmreply.findings import Span
    from calmreply.policy.draft import (
        ClaimDraft,
        ExceptionDraft,
        GrantDraft,
        OutcomeDraft,
        PolicyDraft,
        SayDraft,
        SectionDraft,
    )
    from calmreply.policy.faults import Faults

__all__ = ["hangs_on_place", "inlined"]

_NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_TAKEN = {"issues", "it", "decided", "and", "or", "not", "in", "is", "else", "unknown", "true", "false", "since"}


def inlined(
    draft: PolicyDraft, faults: Faults, sound: Callable[[Written], bool]
) -> tuple[PolicyDraft, tuple[tuple[str, Word], ...]]:
    """The draft without definitions, named outcomes, exceptions and choices; faults in them are told.

    ``sound`` checks a definition by itself and tells what is wrong with it. Beside the draft stands what nothing uses:
    ``definition`` or ``outcome``, and its name.
    """
    inliner = _Inliner(draft, faults, sound)
    return inliner.whole(), inliner.unused()


class _Inliner:
    """What the house has defined, and what of it was used."""

    def __init__(self, draft: PolicyDraft, faults: Faults, sound: Callable[[Written], bool]) -> None:
        self.draft, self.faults, self.sound = draft, faults, sound
        self.written: dict[str, tuple[Word, Written]] = {}
        self.resolved: dict[str, Written] = {}
        self.open: list[str] = []
        self.used: set[tuple[str, str]] = set()
        self.outcomes: dict[str, tuple[Word, OutcomeDraft]] = {}
        for word, written in draft.define:
            if self.fresh(word, self.written, "definition"):
                self.written[word.text] = (word, written)
        for word, outcome in draft.outcomes:
            if self.fresh(word, self.outcomes, "outcome"):
                self.outcomes[word.text] = (word, outcome)

    def fresh(self, word: Word, seen: object, what: str) -> bool:
        """Whether a name is well-formed and stands once."""
        if word.text in seen:  # type: ignore[operator]
            message = f"the {what} `{clip(word.text)}` stands twice"
            self.faults.add("POL231", message, word.span, f"give this {what} another name")
            return False
        if not _NAME.fullmatch(word.text) or word.text in _TAKEN:
            help_ = "write lower-case words joined by hyphens, such as `recently-ordered`"
            self.faults.add("POL245", f"`{clip(word.text)}` is no name for a {what}", word.span, help_)
            return False
        return True

    def whole(self) -> PolicyDraft:
        """The whole draft, anew."""
        draft = self.draft
        for name in self.written:
            self.definition(name)
        sections = [self.section(s) for s in draft.sections]
        extra: list[LimitDraft] = []
        seen: set[str] = set()
        for one in reversed(draft.exceptions):
            self.exception(one, sections, extra)
        for one in draft.exceptions:
            if one.id is not None:
                if one.id.text in seen:
                    message = f"the exception `{clip(one.id.text)}` stands twice"
                    self.faults.add("POL231", message, one.id.span, "give this exception another name")
                seen.add(one.id.text)
        return replace(
            draft,
            sections=tuple(expand_choices(s, self.faults) for s in sections),
            gates=tuple(replace(g, applies=self.expression(g.applies)) for g in draft.gates),
            limits=tuple(replace(x, at=self.expression(x.at), say=self.say(x.say)) for x in draft.limits)
            + tuple(reversed(extra)),
            slots=tuple((name, self.expression(value) or value) for name, value in draft.slots),
            claims=tuple(self.claim(c) for c in draft.claims),
            define=(),
            outcomes=(),
            exceptions=(),
        )

    def unused(self) -> tuple[tuple[str, Word], ...]:
        """What nothing uses: a slip of the pen, or what was left behind."""
        words = [("definition", word) for word, _ in self.written.values()]
        words += [("outcome", word) for word, _ in self.outcomes.values()]
        return tuple((what, word) for what, word in words if (what, word.text) not in self.used)

    # -- definitions ---------------------------------------------------------------------------------------------------

    def definition(self, name: str) -> Written:
        """What a definition stands for; without an expression where something is wrong with it."""
        if name in self.resolved:
            return self.resolved[name]
        word, written = self.written[name]
        if name in self.open:
            circle = [*self.open[self.open.index(name) :], name]
            shown = " → ".join(f"`{n}`" for n in circle)
            self.faults.add("POL222", f"definitions in a circle: {shown}", word.span, "write one of them out")
            return Written(None, written.span)
        self.open.append(name)
        found = self.expression(written) or written
        self.open.pop()
        if found.raw is not None and not self.sound(found):
            found = Written(None, written.span)
        self.resolved[name] = found
        return found

    def expression(self, written: Written | None) -> Written | None:
        """An expression with its definitions written out."""
        if written is None or written.raw is None:
            return written
        found = self.raw(written.raw)
        if found is not None and found.depth > MOST_DEPTH:
            help_ = "divide it into several rules"
            self.faults.add("POL202", "with its definitions it nests too deep", written.span, help_)
            found = None
        return Written(found, written.span)

    def raw(self, raw: Raw) -> Raw | None:
        """A tree with its definitions written out; None where one of them is faulty, which is told."""
        if raw.op == "name" and str(raw.args[0]) in self.written:
            name = str(raw.args[0])
            self.used.add(("definition", name))
            found = self.definition(name).raw
            if found is None:
                return None
            # What is sound by itself can only be misused: a fault is then told at its use.
            return found if hangs_on_place(found) else _placed(found, raw.span)
        args: list[Raw | object] = []
        changed = False
        for arg in raw.args:
            new = self.raw(arg) if isinstance(arg, Raw) else arg
            if new is None:
                return None
            changed = changed or new is not arg
            args.append(new)
        return node(raw.op, *args, span=raw.span) if changed else raw  # type: ignore[arg-type]

    # -- outcomes, rules, sections -------------------------------------------------------------------------------------

    def outcome(self, draft: OutcomeDraft) -> OutcomeDraft:
        """An outcome with its name looked up and its definitions written out."""
        if draft.named is not None:
            word = draft.named
            found = self.outcomes.get(word.text)
            if found is None:
                help_ = near_help(word.text, self.outcomes) or f"declare it: `outcomes: {{{word.text}: …}}`"
                self.faults.add("POL221", f"no outcome `{clip(word.text)}` in this house", word.span, help_)
                return replace(draft, named=None)
            self.used.add(("outcome", word.text))
            if draft.parts:
                part = next(iter(draft.parts))
                message = f"`{part}` stands beside `then: {word.text}`"
                help_ = "an outcome stands as a whole: put the part into it, or write it out"
                self.faults.add("POL221", message, draft.parts[part], help_)
            draft = replace(found[1], named=None) if found[1].named is None else self.nested(found[1])
        return replace(
            draft,
            give=tuple(self.grant(g) for g in draft.give),
            charge=tuple(self.grant(g) for g in draft.charge),
            say=tuple(self.say(s) or s for s in draft.say),
        )

    def nested(self, draft: OutcomeDraft) -> OutcomeDraft:
        """An outcome that names another is a fault."""
        span = draft.named.span if draft.named else draft.span
        self.faults.add("POL221", "an outcome cannot stand for another", span, "write its parts out")
        return replace(draft, named=None)

    def grant(self, draft: GrantDraft) -> GrantDraft:
        return replace(draft, amount=self.expression(draft.amount), say=self.say(draft.say))

    def say(self, draft: SayDraft | None) -> SayDraft | None:
        if draft is None or not draft.slots:
            return draft
        return replace(draft, slots=tuple((name, self.expression(value) or value) for name, value in draft.slots))

    def rule(self, draft: RuleDraft) -> RuleDraft:
        choose = draft.choose
        if choose is not None:
            options = tuple(replace(o, when=self.expression(o.when), then=self.outcome(o.then)) for o in choose.options)
            choose = replace(choose, options=options)
        return replace(draft, when=self.expression(draft.when), then=self.outcome(draft.then), choose=choose)

    def section(self, draft: SectionDraft) -> SectionDraft:
        return replace(
            draft,
            applies=self.expression(draft.applies),
            rules=tuple(self.rule(r) for r in draft.rules),
            default=self.outcome(draft.default) if draft.default else None,
            claims=tuple(self.claim(c) for c in draft.claims),
        )

    def claim(self, draft: ClaimDraft) -> ClaimDraft:
        return replace(draft, written={k: self.expression(w) or w for k, w in draft.written.items()})

    # -- exceptions (S2) -----------------------------------------------------------------------------------------------

    def exception(self, draft: ExceptionDraft, sections: list[SectionDraft], extra: list[LimitDraft]) -> None:
        """Put an exception before the rules of its section."""
        faults, name = self.faults, f"the exception `{clip(draft.id.text)}`" if draft.id else "this exception"

        def fault(message: str, help_: str, span: Span | None = None) -> None:
            faults.add("POL225", message, span or draft.span, help_)

        if draft.id is None:
            fault("this exception has no `id`", "write `- id: floods-in-may`")
        if draft.owner is None:
            fault(f"{name} has no `owner`", "say which role answers for it: `owner: care-lead`")
        elif not _NAME.fullmatch(draft.owner.text):
            help_ = "write a role in lower-case words joined by hyphens: `owner: care-lead`"
            faults.add("POL245", f"`{clip(draft.owner.text)}` is no name for an owner", draft.owner.span, help_)
        if not (draft.reason or "").strip():
            fault(f"{name} has no `reason`", "say why it is made, in a sentence: `reason: …`")
        if draft.dates is None or draft.dates.end is None:
            fault(f"{name} has no end", "say the last day on which it holds: `until: 2026-12-31`")
        named = [s.name.text for s in sections if s.name]
        if draft.section is None or draft.section.text not in named:
            if draft.section is None:
                fault(f"{name} names no section", "say whose rules it comes before: `section: delivery`")
            else:
                text = draft.section.text
                fault(f"no section `{clip(text)}` in this house", near_help(text, named), draft.section.span)
            return
        at = named.index(draft.section.text)
        at = [i for i, s in enumerate(sections) if s.name][at]
        section = sections[at]
        if draft.limit is not None:
            self.exception_limit(draft, section, extra, fault)
        rule = self.rule(
            RuleDraft(
                draft.id, draft.when, draft.then, draft.reason or "-", draft.on_claim, draft.span, draft.dates,
                exception=draft,
            )
        )  # fmt: skip
        sections[at] = replace(section, rules=(rule, *section.rules))

    def exception_limit(
        self, draft: ExceptionDraft, section: SectionDraft, extra: list[LimitDraft], fault: Callable[..., None]
    ) -> None:
        """How often an exception may be used, as a limit of the house."""
        limit, kind = draft.limit, section.kind
        if limit is None or draft.id is None:
            return
        if kind is not None and kind.text not in {"verdict", "remedy"}:
            help_ = "only what a verdict or a remedy gives is counted: take the limit out"
            fault(f"the uses of an exception in a section of kind `{kind.text}` cannot be limited", help_, limit.span)
            return
        span = draft.id.span
        extra.append(
            replace(
                limit,
                id=limit.id or Word(f"{draft.id.text}-uses", span),
                of=((Word("exception", span), Word(draft.id.text, span)),),
                per=limit.per or Word("house", span),
                over=limit.over or Word("refer", span),
                because=limit.because or draft.reason or "-",
            )
        )


def expand_choices(section: SectionDraft, faults: Faults) -> SectionDraft:
    """A section whose choices are rules, one for each option."""
    if not any(rule.choose for rule in section.rules):
        return section
    rules: list[RuleDraft] = []
    for rule in section.rules:
        rules += expand_choice(rule, section, faults) if rule.choose is not None else [rule]
    return replace(section, rules=tuple(rules))


def hangs_on_place(raw: Raw) -> bool:
    """Whether what a definition means depends on the section that uses it."""
    if raw.op == "name" and str(raw.args[0]).startswith(("decided.", "it.")):
        return True
    if raw.op in LIST_FUNCTIONS and raw.args[0] in {"issues", "issue.items"}:
        return True
    return any(hangs_on_place(a) for a in raw.args if isinstance(a, Raw))


def _placed(raw: Raw, span: Span | None) -> Raw:
    """The same tree, all of it in one place: that of its use."""
    args = tuple(_placed(a, span) if isinstance(a, Raw) else a for a in raw.args)
    return replace(raw, args=args, span=span)
