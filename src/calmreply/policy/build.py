"""A policy as written to the frozen policy: names, kinds, places and the rules between the parts, all faults at once.

Both fronts end here, so that the same policy from YAML and from Python is one value with one hash.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast, get_args

from calmreply.findings import near_help
from calmreply.kinds import BOOL
from calmreply.money import Rounding
from calmreply.policy.choices import choice_facts
from calmreply.policy.claimed import ClaimBuilder, ClaimHouse, house_place
from calmreply.policy.claims import Claims
from calmreply.policy.constants import constant, is_const, value
from calmreply.policy.dates import Dates
from calmreply.policy.faults import Faults, clip, shown
from calmreply.policy.inline import hangs_on_place, inlined
from calmreply.policy.layout import layout_of
from calmreply.policy.model import Exception_, Outcome, Per, Policy, Rule, Section, SectionKind
from calmreply.policy.outcomes import REMEDIES, OutcomeBuilder, check_word, promise
from calmreply.policy.parts import build_gate, build_limit, build_table, slot_place
from calmreply.policy.proof import known_when
from calmreply.policy.terms import Earlier, Place, Terms, place_of
from calmreply.policy.typed import Typer
from calmreply.policy.windows import IDENTIFIED, OF_CUSTOMERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from calmreply.facts.schema import Schema
    from calmreply.policy.draft import ClaimDraft, PolicyDraft, RuleDraft, SectionDraft, Word, Written
    from calmreply.policy.model import Claim, Expr, Gate, Limit, Table

__all__ = ["build"]

_KINDS = get_args(SectionKind)
_PERS = get_args(Per)
_ONE_HIT = {"forbid": "collect", "stance": "first", "verdict": "first", "route": "first"}
_RESERVED = {"default", "none", "settled"}


def build(draft: PolicyDraft, schema: Schema, faults: Faults, *, heard: tuple[str, ...] = ()) -> Policy | None:
    """The policy, or None where there was an error; every fault is told, warnings beside a policy too.

    ``heard`` are the names of the channels that anybody may read, for findings that tell where a leak comes out.
    """
    return _Builder(draft, schema, faults, heard).policy()


class _Builder:
    """The state of one build: what the house has, and where faults go."""

    def __init__(self, draft: PolicyDraft, schema: Schema, faults: Faults, heard: tuple[str, ...]) -> None:
        self.schema, self.faults = schema, faults
        self.before = faults.errors
        self.facts = {**schema.facts, **choice_facts(draft.sections, faults)}
        self.remedies = self._names(draft.remedies, REMEDIES, "a kind of remedy")
        self.actions = self._names(draft.actions, (), "an action")
        self.methods = schema.enums["method"].members if "method" in schema.enums else ()
        base = Terms(self.facts, schema.currencies)
        tables: dict[str, Table] = {}
        for table in draft.tables:
            self._once(table.name, tables, "table")
            built = build_table(table, base, schema.enums, faults)
            if built is not None:
                tables[built.name] = built
        words = tuple(w.text for w, _ in draft.define)
        self.terms = Terms(self.facts, schema.currencies, tables, heard=heard, defined=words)
        self.draft, self.unused = inlined(draft, faults, self._sound)
        self.terms = replace(self.terms, sections=self._sections_seen())
        self.dates = Dates(self.facts, self.draft.in_force_by, faults)

    def policy(self) -> Policy | None:
        """Build every part, then the whole."""
        draft, faults = self.draft, self.faults
        slots: dict[str, Expr] = {}
        for word, written in draft.slots:
            self._once(word, slots, "slot")
            name = check_word(word, "a slot", faults)
            typer = Typer(self.terms, slot_place(), faults, written.span)
            expr = typer.expression(written.raw) if written.raw is not None else None
            if expr is not None:
                slots[name] = expr
        gates: list[Gate] = []
        for gate in draft.gates:
            self._once(gate.name, {g.name for g in gates}, "gate")
            built = build_gate(gate, self.terms, faults)
            gates += [built] if built is not None else []
        limits = self._limits()
        self._check_customers(limits, gates)
        sections = [s for at, one in enumerate(draft.sections) if (s := self.section(one, at)) is not None]
        claims = self._claims(draft.claims, house_place(len(draft.sections)), "issue")
        self._check_public(draft.sections)
        if len(sections) == len(draft.sections):
            self._check_claims(sections)
        rounding = self._one_of(draft.rounding, get_args(Rounding), "way of rounding", "half-even")
        person = promise(draft.person, faults) if draft.person else None
        forbidden = check_word(draft.forbidden, "a message", faults) if draft.forbidden else None
        if faults.errors > self.before:
            return None
        for what, word in self.unused:
            message = f"nothing uses the {what} `{word.text}`"
            faults.add("POL223", message, word.span, "use it, or take it out", severity="warning")
        sections = [self.dates.dated(s) for s in sections]
        facts = dict(sorted({**self.facts, **self.dates.facts}.items()))
        more: dict[str, Any] = {}
        if draft.ask_at_most is not None:
            more["ask_at_most"] = draft.ask_at_most
        if draft.forbidden is not None:
            more["forbidden"] = forbidden
        if person is not None:
            more["person"] = person
        return Policy(
            facts=facts,
            layout=layout_of(facts, sections, gates, limits, slots),
            sections=tuple(sections),
            gates=tuple(gates),
            limits=tuple(limits),
            tables=dict(sorted(self.terms.tables.items())),
            slots=dict(sorted(slots.items())),
            remedies=self.remedies,
            actions=self.actions,
            rounding=cast("Rounding", rounding),
            claims=claims,
            **more,
        )

    def _sound(self, written: Written) -> bool:
        """Whether a definition can be read by itself; one that hangs on its place is looked at where it is used."""
        raw, before = written.raw, self.faults.errors
        if raw is None or hangs_on_place(raw):
            return raw is not None
        place = Place("a definition", frozenset({"thread", "house", "case", "issue", "item"}), contact=True)
        Typer(self.terms, place, self.faults, written.span).expression(raw)
        return self.faults.errors == before

    # -- names ---------------------------------------------------------------------------------------------------------

    def _names(self, words: Iterable[Word], known: tuple[str, ...], what: str) -> tuple[str, ...]:
        found = list(known)
        for word in words:
            if word.text in found:
                help_ = "every house has it already: take it out" if word.text in known else "take one of them out"
                self.faults.add("POL231", f"`{clip(word.text)}` stands twice", word.span, help_)
                continue
            if word.text == "all":
                self.faults.add(
                    "POL245", f"`all` is no name for {what}", word.span, "`all` means everything: choose another"
                )
            found.append(check_word(word, what, self.faults))
        return tuple(found)

    def _once(self, word: Word, seen: Iterable[str], what: str) -> None:
        if word.text in seen:
            message = f"the {what} `{clip(word.text)}` stands twice"
            self.faults.add("POL231", message, word.span, f"give this {what} another name")

    def _one_of(self, word: Word | None, known: Sequence[str], what: str, default: str) -> str:
        if word is None or word.text in known:
            return word.text if word else default
        help_ = near_help(word.text, known)
        self.faults.add("POL230", f"`{clip(word.text)}` is no {what}", word.span, help_)
        return default

    def _sections_seen(self) -> dict[str, Earlier]:
        """Every section as others see it, before any is built."""
        found: dict[str, Earlier] = {}
        for at, draft in enumerate(self.draft.sections):
            if draft.name is None:
                continue
            self._once(draft.name, found, "section")
            kind = draft.kind.text if draft.kind and draft.kind.text in _KINDS else "say"
            per = draft.per.text if draft.per and draft.per.text in _PERS else "case"
            hit = draft.hit.text if draft.hit else _ONE_HIT.get(kind, "first")
            ids = tuple(dict.fromkeys(rule.id.text for rule in draft.rules if rule.id))
            name = draft.name.text
            found.setdefault(name, Earlier(name, cast("SectionKind", kind), cast("Per", per), hit, ids, at))
        return found

    def _limits(self) -> list[Limit]:
        built: list[Limit] = []
        for draft in self.draft.limits:
            if draft.id:
                self._once(draft.id, {limit.id for limit in built}, "limit")
            place = place_of("say", "case", 0)
            say = None
            if draft.say is not None:
                typer = Typer(self.terms, place, self.faults, draft.span)
                say = self._outcomes("say", typer).say(draft.say, frozenset())
            limit = build_limit(draft, self.terms, self.remedies, self.actions, say, self.faults, self._exceptions())
            built += [limit] if limit is not None else []
        return built

    def _check_customers(self, limits: Sequence[Limit], gates: Sequence[Gate]) -> None:
        """A limit per customer needs to know who that is, and a gate that asks (S14)."""
        if any(g.fact == IDENTIFIED for g in gates) or len(gates) != len(self.draft.gates):
            return
        for limit in limits:
            if limit.per in OF_CUSTOMERS:
                message = f"the limit `{limit.id}` is per {limit.per}, and nothing asks who the customer is"
                help_ = f"add a gate: `identity: {{fact: {IDENTIFIED}, applies: …, ask: ask-identity}}`"
                self.faults.add("POL242", message, limit.span, help_)

    def _exceptions(self) -> tuple[str, ...]:
        rules = [rule for section in self.draft.sections for rule in section.rules]
        return tuple(rule.id.text for rule in rules if rule.exception and rule.id)

    # -- sections ------------------------------------------------------------------------------------------------------

    def _outcomes(self, kind: SectionKind, typer: Typer) -> OutcomeBuilder:
        facts, faults = self.facts, self.faults
        return OutcomeBuilder(kind, facts, self.remedies, self.actions, self.methods, typer, faults)

    def section(self, draft: SectionDraft, index: int) -> Section | None:
        """One section, or None where a part of it could not be read."""
        faults = self.faults
        if draft.name is None:
            faults.add("POL245", "this section has no name", draft.span, "write `section: cancel` as its first line")
            name = ""
        else:
            name = check_word(draft.name, "a section", faults)
        if draft.kind is None:
            help_ = "write `kind:` and one of " + ", ".join(f"`{k}`" for k in _KINDS)
            faults.add("POL230", "this section has no `kind`", draft.span, help_)
            return None
        if draft.kind.text not in _KINDS:
            self._one_of(draft.kind, _KINDS, "kind of section", "")
            return None
        kind = cast("SectionKind", draft.kind.text)
        if draft.per is None:
            faults.add(
                "POL236", "this section has no `per`", draft.span, "write `per: case`, `per: issue` or `per: item`"
            )
        per = cast("Per", self._one_of(draft.per, _PERS, "unit of decision", "case"))
        hit = self._hit(draft, kind)
        if kind == "public" and per != "case":
            message = "a public section is decided once per case"
            faults.add("POL236", message, draft.per.span if draft.per else draft.span, "write `per: case`")
            per = "case"
        # Where the unit is not understood, facts of any unit may be meant: one fault is enough.
        place = place_of(kind, per if draft.per and draft.per.text in _PERS else "item", index)
        place = replace(place, way=(f"section `{name}`",)) if kind == "public" else place
        typer = Typer(self.terms, place, faults, draft.span)
        applies, fine = None, True
        if draft.applies is not None:
            applies = self.condition(draft.applies, typer.on_the_way(f"its `applies`{shown(draft.applies.span)}"))
            fine = applies is not None
            if applies is not None and is_const(applies):
                applies = None
        known = known_when(applies, True) if applies is not None else frozenset()
        rules = [self.rule(rule, kind, place, known) for rule in draft.rules]
        self._check_rules(draft)
        default = self._default(draft, kind, typer, known)
        if not fine or None in rules:
            return None
        built = tuple(r for r in rules if r is not None)
        because = (draft.default_because or "").strip()
        force = self.dates.read(draft.dates)
        claims = self._claims(draft.claims, place, per, name)
        return Section(name, kind, per, applies, hit, built, default, because, draft.span, force, claims)  # type: ignore[arg-type]

    def _claims(self, drafts: Sequence[ClaimDraft], place: Place, per: Per, section: str = "") -> tuple[Claim, ...]:
        house = ClaimHouse(self.terms, self.remedies, self.actions)
        return ClaimBuilder(house, place, per, self.faults).build(drafts, section)

    def _hit(self, draft: SectionDraft, kind: SectionKind) -> str:
        hit = self._one_of(draft.hit, ("first", "collect"), "hit policy", _ONE_HIT.get(kind, "first"))
        must = _ONE_HIT.get(kind)
        if must and hit != must:
            span = draft.hit.span if draft.hit else draft.span
            self.faults.add("POL236", f"a section of kind `{kind}` is always `{must}`", span, f"write `hit: {must}`")
            return must
        return hit

    def condition(self, written: Written, typer: Typer) -> Expr | None:
        """A condition; one that is always true or false is told, the word `true` alone is meant."""
        if written.raw is None:
            return None
        expr = typer.condition(written.raw)
        if expr is None or not is_const(expr):
            return expr
        if written.raw.op == "bool" and value(expr) is True:
            return constant(True, BOOL, span=expr.span)
        truth = "true" if value(expr) else "false"
        help_ = "write `true`, or take out what decides it alone" if value(expr) else "take the rule out"
        self.faults.add("POL219", f"this condition is always {truth}", written.raw.span or written.span, help_)
        return None

    def rule(self, draft: RuleDraft, kind: SectionKind, place: Place, known: frozenset[str]) -> Rule | None:
        """One rule, or None where its condition could not be read."""
        faults = self.faults
        typer = Typer(self.terms, place, faults, draft.span)
        if draft.id is None:
            faults.add("POL245", "this rule has no `id`", draft.span, "write `- id: late-by-our-promise`")
        elif draft.id.text in _RESERVED:
            help_ = "the word has a meaning of its own: choose another"
            faults.add("POL245", f"`{draft.id.text}` is no name for a rule", draft.id.span, help_)
        else:
            check_word(draft.id, "a rule", faults)
        what = f"the rule `{clip(draft.id.text)}`" if draft.id else "this rule"
        if not (draft.because or "").strip() and draft.exception is None:
            faults.add("POL234", f"{what} has no `because`", draft.span, "say why in a sentence: `because: …`")
        when = None
        if draft.when is None:
            help_ = 'write the condition: `when: issue.kind == "late"`, or `when: true`'
            faults.add("POL208", f"{what} has no `when`", draft.span, help_)
        else:
            ruled = f"rule `{draft.id.text}`" if draft.id else "a rule"
            when = self.condition(draft.when, typer.on_the_way(f"condition of {ruled}{shown(draft.when.span)}"))
        reached = known | (known_when(when, True) if when is not None and not is_const(when) else frozenset())
        if when is None:
            # What is not understood may well guard the slots: their faults would only be noise.
            reached = frozenset(self.facts)
        then = self._outcomes(kind, typer).build(draft.then, reached, default=False)
        if when is None:
            return None
        name = draft.id.text if draft.id else ""
        because = (draft.because or "").strip()
        force, note = self.dates.read(draft.dates), self._exception(draft)
        return Rule(name, when, then, because, draft.on_claim, draft.span, force, note, draft.choice)

    def _exception(self, draft: RuleDraft) -> Exception_ | None:
        one = draft.exception
        if one is None:
            return None
        name = one.id.text if one.id else ""
        limits = [x for x in self.draft.limits if x.of and (x.of[0][0].text, x.of[0][1].text) == ("exception", name)]
        limit = next((x.id.text for x in limits if x.id), None)
        return Exception_(one.owner.text if one.owner else "", (one.reason or "").strip(), limit)

    def _check_rules(self, draft: SectionDraft) -> None:
        seen: set[str] = set()
        for rule in draft.rules:
            if rule.id:
                self._once(rule.id, seen, "rule")
                seen.add(rule.id.text)
        if not draft.rules and draft.kind and draft.kind.text == "forbid":
            self.faults.add("POL233", "this section forbids nothing: it has no rules", draft.span, "add `rules:`")

    def _default(self, draft: SectionDraft, kind: SectionKind, typer: Typer, known: frozenset[str]) -> Outcome | None:
        faults, default = self.faults, draft.default
        if kind == "forbid":
            if default is not None:
                help_ = "take it out: where no rule holds, nothing is forbidden"
                faults.add("POL235", "a section of kind `forbid` has no default", default.span, help_)
            return None
        if default is None:
            name = f"the section `{clip(draft.name.text)}`" if draft.name else "this section"
            help_ = "say what holds where no rule does: `default: {because: …}`"
            faults.add("POL235", f"{name} has no `default`", draft.span, help_)
            return None
        if not (draft.default_because or "").strip():
            faults.add("POL234", "this default has no `because`", default.span, "say why in a sentence: `because: …`")
        return self._outcomes(kind, typer).build(default, known, default=True)

    def _check_public(self, drafts: Sequence[SectionDraft]) -> None:
        public = [d for d in drafts if d.kind and d.kind.text == "public"]
        for extra in public[1:]:
            span = extra.kind.span if extra.kind else extra.span
            help_ = "put its rules into the first: one reply is given in public"
            self.faults.add("POL248", "a second public section", span, help_)

    def _check_claims(self, sections: Sequence[Section]) -> None:
        """Grants on the customer's word alone (S1), in the order in which outcomes are read."""
        claims = Claims(self.facts)
        for section in sections:
            claimed, default = claims.look(section)
            for at in claimed:
                rule = section.rules[at]
                if rule.then.give and not rule.on_claim:
                    message = f"grant-on-claim: the customer's word alone makes `{rule.id}` give something"
                    help_ = "add a fact of the house's records to `when`, or accept it with `on_claim: true`"
                    self.faults.add("POL240", message, rule.when.span or rule.span, help_)
            if default and section.default is not None and section.default.give and section.applies is not None:
                message = f"grant-on-claim: the customer's word alone brings `{section.name}` to give by default"
                help_ = "give it in a rule with `on_claim: true`, or add a fact of the house's records to `applies`"
                self.faults.add("POL240", message, section.applies.span or section.span, help_)
