"""What a house claims about its policy: claims as written, and as typed values for the analysis to prove.

A claim decides nothing. It stands with the section it is about, or at the top of a policy file for the whole house::

    claims:
      - disjoint
      - covers: {when: issue.topic == "complaint"}
      - monotone: {fact: customer.tenure_days, in: goodwill}
      - cap: {of: goodwill, per: issue, at: 50 EUR}
      - never: {give: refund, when: issue.fault == "customer"}
      - always: {say: rights-untouched, when: issue.topic == "return"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, cast, get_args

from calmreply.findings import near_help
from calmreply.policy.constants import is_const
from calmreply.policy.draft import ClaimDraft, Word, Written
from calmreply.policy.faults import clip
from calmreply.policy.model import Basis, Claim, ClaimKind
from calmreply.policy.terms import place_of
from calmreply.policy.typed import Typer
from calmreply.reader import Scalar, Table, fields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Protocol

    from calmreply.findings import Finding
    from calmreply.policy.faults import Faults
    from calmreply.policy.model import Expr, Per
    from calmreply.policy.terms import Place, Terms
    from calmreply.reader import Node

    class _Reader(Protocol):
        found: list[Finding]

        def word(self, node: Node | None) -> Word | None: ...

        def expression(self, node: Node | None) -> Written | None: ...

        def items(self, node: Node | None) -> tuple[Node, ...]: ...


__all__ = ["ClaimBuilder", "ClaimHouse", "house_place", "read_claims"]

KINDS: Final = get_args(ClaimKind)
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "complete": (),
    "disjoint": (),
    "covers": ("when",),
    "monotone": ("fact", "in"),
    "cap": ("of", "per", "at"),
    "never": ("give", "do", "say", "verdict", "when"),
    "always": ("give", "do", "say", "verdict", "stance", "when"),
}
_EXPRESSIONS: Final = frozenset({"when", "at", "fact"})
_YIELDS: Final = ("give", "do", "say", "verdict", "stance")
_HELP: Final[Mapping[str, str]] = {
    "covers": '`covers: {when: issue.topic == "complaint"}`',
    "monotone": "`monotone: {fact: customer.tenure_days, in: goodwill}`",
    "cap": "`cap: {of: goodwill, per: issue, at: 50 EUR}`",
    "never": '`never: {give: refund, when: issue.fault == "customer"}`',
    "always": '`always: {say: rights-untouched, when: issue.topic == "return"}`',
}


def read_claims(reader: _Reader, node: Node | None) -> tuple[ClaimDraft, ...]:
    """The claims that are written, with faults of form told."""
    found: list[ClaimDraft] = []
    for item in reader.items(node):
        if isinstance(item, Scalar):
            word = reader.word(item)
            if word is not None:
                found.append(ClaimDraft(word, {}, {}, item.span))
            continue
        if not isinstance(item, Table) or len(item.entries) != 1:
            fields(item, reader.found, optional=KINDS, what="claim")
            continue
        entry = item.entries[0]
        known = PARTS.get(entry.key)
        parts = fields(entry.value, reader.found, optional=known, what="claim") if known else {}
        if parts is None:
            continue
        words = {k: w for k, n in parts.items() if k not in _EXPRESSIONS and (w := reader.word(n)) is not None}
        written = {k: e for k, n in parts.items() if k in _EXPRESSIONS and (e := reader.expression(n)) is not None}
        found.append(ClaimDraft(Word(entry.key, entry.key_span), words, written, entry.key_span))
    return tuple(found)


class ClaimHouse(NamedTuple):
    """What claims may name."""

    terms: Terms
    remedies: Sequence[str]
    actions: Sequence[str]


def house_place(order: int) -> Place:
    """The place of a claim about the whole house: an issue, after all sections."""
    return place_of("verdict", "issue", order)


class ClaimBuilder:
    """Builds the claims that stand in one place; a faulty one is told and left out."""

    def __init__(self, house: ClaimHouse, place: Place, per: Per, faults: Faults) -> None:
        self.house, self.place, self.per, self.faults = house, place, per, faults

    def build(self, drafts: Sequence[ClaimDraft], section: str) -> tuple[Claim, ...]:
        """The claims of a section, or of the house where ``section`` is empty."""
        return tuple(c for d in drafts if (c := self.claim(d, section)) is not None)

    def fault(self, message: str, help_: str, draft: ClaimDraft, at: Word | Written | None = None) -> None:
        """Tell a claim that is not well-formed."""
        self.faults.add("POL270", message, (at.span if at else None) or draft.span, help_)

    def claim(self, draft: ClaimDraft, section: str) -> Claim | None:
        """One claim."""
        before = self.faults.errors
        kind = draft.kind.text
        if kind not in KINDS:
            self.fault(f"`{clip(kind)}` is no claim", near_help(kind, KINDS), draft, draft.kind)
            return None
        if not section and kind in {"complete", "disjoint", "covers", "monotone"}:
            help_ = "put it under `claims` of the section it is about"
            self.fault(f"`{kind}` is a claim about one section", help_, draft, draft.kind)
            return None
        part, name = self.named(draft, kind)
        when = self.condition(draft.written.get("when"), draft)
        if kind == "covers" and when is None:
            self.fault("`covers` has no `when`", f"write {_HELP[kind]}, or `complete`", draft)
        fact = at = None
        if kind == "monotone":
            fact = self.fact(draft)
        per: Per = self.per
        if kind == "cap":
            at = self.amount(draft)
            per = self.unit(draft)
        if self.faults.errors > before:
            return None
        return Claim(cast("ClaimKind", kind), section, part, name, fact, per, at, when, draft.span)

    def named(self, draft: ClaimDraft, kind: str) -> tuple[str, str]:
        """What the claim is about: a part of outcomes and a name."""
        if kind in {"never", "always"}:
            given = [(k, draft.words[k]) for k in _YIELDS if k in draft.words]
            if len(given) != 1:
                self.fault(f"`{kind}` must name exactly one thing", f"write {_HELP[kind]}", draft)
                return "", ""
            part, word = given[0]
            if part == "give":
                return self.remedy(word, draft)
            known = self.house.actions if part == "do" else ("allow", "deny", "refer") if part == "verdict" else None
            if known is not None and word.text not in known:
                self.fault(f"unknown {part} `{clip(word.text)}`", near_help(word.text, known), draft, word)
            return part, word.text
        if kind in {"cap", "monotone"}:
            named = draft.words.get("of" if kind == "cap" else "in")
            if named is None:
                self.fault(f"this `{kind}` does not say of what", f"write {_HELP[kind]}", draft)
                return "", ""
            return self.remedy(named, draft)
        return "", ""

    def remedy(self, word: Word, draft: ClaimDraft) -> tuple[str, str]:
        """A basis, a kind of remedy, or `all` of them."""
        if word.text == "all":
            return "all", "all"
        if word.text in get_args(Basis):
            return "basis", word.text
        if word.text not in self.house.remedies:
            known = (*self.house.remedies, *get_args(Basis), "all")
            self.fault(f"`{clip(word.text)}` is no remedy and no basis", near_help(word.text, known), draft, word)
        return "kind", word.text

    def condition(self, written: Written | None, draft: ClaimDraft) -> Expr | None:
        """The condition of a claim."""
        if written is None or written.raw is None:
            return None
        return Typer(self.house.terms, self.place, self.faults, written.span or draft.span).condition(written.raw)

    def fact(self, draft: ClaimDraft) -> Expr | None:
        """The fact of `monotone`: one that has an order."""
        written = draft.written.get("fact")
        if written is None or written.raw is None:
            self.fault("this `monotone` names no fact", f"write {_HELP['monotone']}", draft)
            return None
        typer = Typer(self.house.terms, self.place, self.faults, written.span or draft.span)
        expr = typer.expression(written.raw)
        if expr is None:
            return None
        plain = expr.op == "column" and " " not in str(expr.args[0])
        ordered = expr.kind.name in {"int", "count", "money", "decimal", "bool", "date", "duration"}
        if not plain or not (ordered or expr.kind.ordered):
            help_ = "name a number, an amount, a date or an ordered enum"
            self.fault("`monotone` needs a fact that has an order", help_, draft, written)
            return None
        return expr

    def amount(self, draft: ClaimDraft) -> Expr | None:
        """The bound of `cap`."""
        written = draft.written.get("at")
        if written is None or written.raw is None:
            self.fault("this `cap` has no `at`", f"write {_HELP['cap']}", draft)
            return None
        typer = Typer(self.house.terms, self.place, self.faults, written.span or draft.span)
        expr = typer.amount(written.raw)
        return expr if expr is None or is_const(expr) or expr.kind.name == "money" else None

    def unit(self, draft: ClaimDraft) -> Per:
        """What `cap` counts per."""
        word = draft.words.get("per")
        if word is None:
            return self.per
        if word.text not in {"case", "issue", "item"}:
            known = ("case", "issue", "item")
            self.fault(f"a `cap` per `{clip(word.text)}` cannot be proved", near_help(word.text, known), draft, word)
            return self.per
        return cast("Per", word.text)
