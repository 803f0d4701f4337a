"""The YAML front: the policy's part of house.yaml and the files under policy/ to a `Policy`.

Texts become words with places and expressions become raw trees; what they mean is the build's concern. The format is
described in docs/reference/semantics.md and docs/reference/expressions.md.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias, cast, get_args

from calmreply.policy.build import build
from calmreply.policy.claimed import read_claims
from calmreply.policy.draft import (
    ChooseDraft,
    DatesDraft,
    ExceptionDraft,
    GateDraft,
    GrantDraft,
    LimitDraft,
    OptionDraft,
    OutcomeDraft,
    PolicyDraft,
    PromiseDraft,
    RuleDraft,
    SayDraft,
    SectionDraft,
    TableDraft,
    Word,
    Written,
)
from calmreply.policy.faults import Faults, clip
from calmreply.policy.lex import Source
from calmreply.policy.model import Deadline
from calmreply.policy.parse import parse
from calmreply.policy.raw import node as raw_node
from calmreply.policy.rows import Row, csv_sheet, sheet_rows, yaml_sheet
from calmreply.reader import Items, Node, Scalar, Table, as_bool, as_int, as_items, as_text, fields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calmreply.facts.schema import Schema
    from calmreply.findings import Finding, Span
    from calmreply.policy.model import Policy

__all__ = ["KEYS", "UNITS", "draft_of", "load_policy"]

Nodes: TypeAlias = "dict[str, Node]"

UNITS: tuple[str, ...] = get_args(get_args(Deadline)[1])
_OUTCOME = ("stance", "verdict", "do", "once", "give", "charge", "forbid", "say", "ask", "next", "route")
_RULE = ("id", "when", *_OUTCOME, "because", "on_claim", "then", "choose", "from", "until")
_SECTION = ("section", "kind", "per", "applies", "hit", "rules", "default", "from", "until", "table", "claims")
_EXCEPTION = ("id", "section", "when", "then", *_OUTCOME, "owner", "reason", "from", "until", "limit", "on_claim")
_LIMIT = ("id", "of", "per", "in", "at", "times", "over", "say", "because")
_FILE = ("sections", "tables", "limits", "gates", "define", "outcomes", "exceptions", "claims")
KEYS: Mapping[str, tuple[str, ...]] = {
    "outcome": _OUTCOME,
    "rule": _RULE,
    "section": _SECTION,
    "exception": _EXCEPTION,
    "limit": _LIMIT,
    "file": _FILE,
}
"""The keys of each table of a policy file, by its name."""
_SPAN = re.compile(r"([0-9]{1,4})(?:\s*\.\.\s*([0-9]{1,4}))?\s+(.+)")
_SINGULAR = {"hour": "hours", "day": "days", "business day": "business days", "week": "weeks"}


def load_policy(
    files: Sequence[tuple[str, Node]],
    house: Node,
    schema: Schema,
    faults: list[Finding],
    *,
    sources: Mapping[str, str] | None = None,
    heard: tuple[str, ...] = (),
) -> Policy | None:
    """The policy of a house from its files, already read as YAML; None where something is wrong, all of it told.

    ``files`` are (name, node) in the order of their names; ``house`` is house.yaml. ``sources`` is the text of the
    files by name: with it, places inside folded and block text are exact too. ``heard`` are the channels that anybody
    may read.
    """
    told = Faults(faults)
    before = told.errors
    draft = draft_of(files, house, told, sources or {})
    policy = build(draft, schema, told, heard=heard)
    told.fill_lines()
    return policy if told.errors == before else None


def draft_of(files: Sequence[tuple[str, Node]], house: Node, faults: Faults, sources: Mapping[str, str]) -> PolicyDraft:
    """What is written in the files, with faults of form told."""
    return _Reader(faults, sources).whole(files, house)


class _Reader:
    """Takes nodes apart; every method gives what could be read."""

    def __init__(self, faults: Faults, sources: Mapping[str, str]) -> None:
        self.faults = faults
        self.found = faults.found
        self.sources = {name: text.splitlines() for name, text in sources.items()}
        for name, lines in self.sources.items():
            faults.lines.update({(name, at): line for at, line in enumerate(lines, 1)})

    def whole(self, files: Sequence[tuple[str, Node]], house: Node) -> PolicyDraft:
        tables = self.tables(_get(house, "tables"))
        gates = self.gates(_get(house, "gates"))
        limits = self.limits(_get(house, "limits"))
        define, outcomes = self.define(_get(house, "define")), self.outcomes(_get(house, "outcomes"))
        exceptions = self.exceptions(_get(house, "exceptions"))
        claims = list(read_claims(self, _get(house, "claims")))
        sections: list[SectionDraft] = []
        for _, node in files:
            self.note(node)
            if isinstance(node, Table) and node.get("section") is not None:
                sections.append(self.section(node))
                continue
            if isinstance(node, Scalar) and node.empty:
                continue  # a file of comments only
            parts = fields(node, self.found, optional=_FILE, what="policy file") or {}
            sections += [self.section(one) for one in self.items(parts.get("sections"))]
            tables += self.tables(parts.get("tables"))
            limits += self.limits(parts.get("limits"))
            gates += self.gates(parts.get("gates"))
            define += self.define(parts.get("define"))
            outcomes += self.outcomes(parts.get("outcomes"))
            exceptions += self.exceptions(parts.get("exceptions"))
            claims += read_claims(self, parts.get("claims"))
        most = _get(house, "ask_at_most")
        person = _get(house, "person")
        return PolicyDraft(
            sections=tuple(sections),
            gates=tuple(gates),
            limits=tuple(limits),
            tables=tuple(tables),
            slots=self.slots(_get(house, "slots")),
            remedies=self.words(_get(house, "remedies")),
            actions=self.words(_get(house, "actions")),
            rounding=self.word(_get(house, "rounding")),
            ask_at_most=as_int(most, self.found, low=0, high=20),
            forbidden=self.word(_get(house, "forbidden")),
            person=self.person(person) if person is not None else None,
            define=tuple(define),
            outcomes=tuple(outcomes),
            exceptions=tuple(exceptions),
            in_force_by=self.word(_get(house, "in_force_by")),
            claims=tuple(claims),
        )

    # -- small things --------------------------------------------------------------------------------------------------

    def note(self, node: Node | None) -> None:
        """Keep the text of a line for findings."""
        if node is None:
            return
        self.faults.lines.setdefault((node.span.file, node.span.line), node.line)
        if isinstance(node, Table):
            for entry in node.entries:
                if entry.value.span.line == entry.key_span.line:
                    self.faults.lines.setdefault((entry.key_span.file, entry.key_span.line), entry.value.line)
                self.note(entry.value)
        elif isinstance(node, Items):
            for item in node.items:
                self.note(item)

    def word(self, node: Node | None) -> Word | None:
        self.note(node)
        text = as_text(node, self.found)
        return Word(text, node.span) if node is not None and text is not None else None

    def items(self, node: Node | None) -> tuple[Node, ...]:
        self.note(node)
        return as_items(node, self.found) or ()

    def words(self, node: Node | None) -> tuple[Word, ...]:
        return tuple(word for item in self.items(node) if (word := self.word(item)) is not None)

    def expression(self, node: Node | None) -> Written | None:
        if node is None:
            return None
        self.note(node)
        text = as_text(node, self.found)
        if text is None or not isinstance(node, Scalar):
            return Written(None, node.span)
        file, line, col = node.span.file, node.span.line, node.span.col
        lines = self.sources.get(file)
        shown = tuple(lines[line - 1 : node.span.end_line]) if lines else ((node.line,) if node.line else ())
        return Written(parse(Source(text, file, line, col, shown), self.found), node.span)

    def span_of_time(self, node: Node | None, *, range_: bool) -> tuple[int, int, str] | None:
        word = self.word(node)
        if word is None:
            return None
        example = "`3..5 business days`" if range_ else "`2 business days`"
        matched = _SPAN.fullmatch(word.text.strip())
        if matched is None or (matched[2] and not range_):
            message = f"`{clip(word.text)}` is no span of time"
            self.faults.add("POL246", message, word.span, f"write it as {example}")
            return None
        unit = _SINGULAR.get(" ".join(matched[3].split()), " ".join(matched[3].split()))
        least, most = int(matched[1]), int(matched[2] or matched[1])
        if unit not in UNITS:
            known = ", ".join(f"`{u}`" for u in UNITS)
            self.faults.add("POL246", f"`{clip(unit)}` is no unit of time here", word.span, f"units are {known}")
            return None
        if least > most:
            self.faults.add("POL246", f"`{word.text}` runs backwards", word.span, f"write `{most}..{least} {unit}`")
            return None
        return least, most, unit

    # -- parts of the house --------------------------------------------------------------------------------------------

    def tables(self, node: Node | None) -> list[TableDraft]:
        found: list[TableDraft] = []
        for name, value, span in self.named(node, "table of tables"):
            parts = fields(value, self.found, required=("by", "of", "rows"), what="table") or {}
            if "by" not in parts or "of" not in parts or "rows" not in parts:
                continue
            rows: list[tuple[tuple[Word, ...], Written]] = []
            if isinstance(parts["rows"], Table):
                self.rows(parts["rows"], (), rows)
            else:
                fields(parts["rows"], self.found, what="row of a table")
            by = self.words(parts["by"])
            found.append(TableDraft(name, by, self.word(parts["of"]), tuple(rows), span))
        return found

    def rows(self, node: Table, keys: tuple[Word, ...], into: list[tuple[tuple[Word, ...], Written]]) -> None:
        for entry in node.entries:
            here = (*keys, Word(entry.key, entry.key_span))
            if isinstance(entry.value, Table):
                self.rows(entry.value, here, into)
                continue
            written = self.expression(entry.value)
            if written is not None:
                into.append((here, written))

    def named(self, node: Node | None, what: str) -> list[tuple[Word, Node, Span]]:
        """The entries of a table whose keys are names of the house."""
        self.note(node)
        if node is None:
            return []
        if not isinstance(node, Table):
            fields(node, self.found, what=what)
            return []
        return [(Word(e.key, e.key_span), e.value, e.key_span) for e in node.entries]

    def slots(self, node: Node | None) -> tuple[tuple[Word, Written], ...]:
        found = [(name, self.expression(value)) for name, value, _ in self.named(node, "table of slots")]
        return tuple((name, written) for name, written in found if written is not None)

    def gates(self, node: Node | None) -> list[GateDraft]:
        found: list[GateDraft] = []
        for name, value, span in self.named(node, "table of gates"):
            parts = fields(value, self.found, optional=("fact", "applies", "ask", "per"), what="gate") or {}
            fact, ask, per = (self.word(parts.get(k)) for k in ("fact", "ask", "per"))
            found.append(GateDraft(name, fact, self.expression(parts.get("applies")), ask, per, span))
        return found

    def limits(self, node: Node | None) -> list[LimitDraft]:
        return [self.limit(item) for item in self.items(node)]

    def limit(self, node: Node) -> LimitDraft:
        parts = fields(node, self.found, optional=_LIMIT, what="limit") or {}
        of = self.named(parts.get("of"), "limit's `of`")
        pairs = [(key, word) for key, value, _ in of if (word := self.word(value)) is not None]
        times = parts.get("times")
        return LimitDraft(
            id=self.word(parts.get("id")),
            of=tuple(pairs),
            per=self.word(parts.get("per")),
            at=self.expression(parts.get("at")),
            times=as_int(times, self.found, low=0, high=1000),
            over=self.word(parts.get("over")),
            say=self.say(parts["say"]) if "say" in parts else None,
            because=self.sentence(parts),
            span=_head(node),
            window=self.word(parts.get("in")),
        )

    # -- definitions, outcomes, exceptions, choices --------------------------------------------------------------------

    def define(self, node: Node | None) -> list[tuple[Word, Written]]:
        found = [(name, self.expression(value)) for name, value, _ in self.named(node, "table of definitions")]
        return [(name, written) for name, written in found if written is not None]

    def outcomes(self, node: Node | None) -> list[tuple[Word, OutcomeDraft]]:
        found: list[tuple[Word, OutcomeDraft]] = []
        for name, value, _ in self.named(node, "table of outcomes"):
            parts = fields(value, self.found, optional=_OUTCOME, what="outcome") or {}
            found.append((name, self.outcome(value, parts)))
        return found

    def exceptions(self, node: Node | None) -> list[ExceptionDraft]:
        return [self.exception(item) for item in self.items(node)]

    def exception(self, node: Node) -> ExceptionDraft:
        parts = fields(node, self.found, optional=_EXCEPTION, what="exception") or {}
        reason, limit = parts.get("reason"), parts.get("limit")
        bound: LimitDraft | None = None
        if isinstance(limit, Scalar):
            times = as_int(limit, self.found, low=0, high=1_000_000)
            bound = LimitDraft(None, (), None, None, times, None, span=limit.span) if times is not None else None
        elif limit is not None:
            bound = self.limit(limit)
        return ExceptionDraft(
            id=self.word(parts.get("id")),
            section=self.word(parts.get("section")),
            when=self.expression(parts.get("when")),
            then=self.outcome(node, parts),
            owner=self.word(parts.get("owner")),
            reason=self.sentence({"because": reason} if reason is not None else {}),
            dates=self.dates(parts),
            limit=bound,
            on_claim=bool(as_bool(parts.get("on_claim"), self.found)),
            span=_head(node),
        )

    def dates(self, parts: Nodes) -> DatesDraft | None:
        start, end = self.word(parts.get("from")), self.word(parts.get("until"))
        return DatesDraft(start, end) if start or end else None

    def choose(self, node: Node) -> ChooseDraft:
        parts = fields(node, self.found, optional=("id", "ask", "options", "always_ask"), what="choice") or {}
        options: list[OptionDraft] = []
        for name, value, _ in self.named(parts.get("options"), "table of options"):
            own = fields(value, self.found, optional=("when", "then", *_OUTCOME), what="option") or {}
            options.append(OptionDraft(name, self.expression(own.get("when")), self.outcome(value, own)))
        always = bool(as_bool(parts.get("always_ask"), self.found))
        return ChooseDraft(self.word(parts.get("id")), self.word(parts.get("ask")), tuple(options), always, _head(node))

    def person(self, node: Node) -> PromiseDraft | None:
        parts = fields(node, self.found, required=("owner", "by"), what="promise of a person")
        if parts is None:
            return None
        by = self.by(parts.get("by"))
        return PromiseDraft(Word("answer", node.span), self.word(parts.get("owner")), by, _head(node))

    # -- sections ------------------------------------------------------------------------------------------------------

    def section(self, node: Node) -> SectionDraft:
        parts = fields(node, self.found, optional=_SECTION, what="section") or {}
        default = parts.get("default")
        default_parts = self.outcome_parts(default, "default") if default is not None else None
        return SectionDraft(
            name=self.word(parts.get("section")),
            kind=self.word(parts.get("kind")),
            per=self.word(parts.get("per")),
            applies=self.expression(parts.get("applies")),
            hit=self.word(parts.get("hit")),
            rules=self.rules(parts),
            default=self.outcome(default, default_parts) if default is not None and default_parts is not None else None,
            default_because=self.sentence(default_parts or {}),
            span=_head(node),
            dates=self.dates(parts),
            claims=read_claims(self, parts.get("claims")),
        )

    def rules(self, parts: Nodes) -> tuple[RuleDraft, ...]:
        """The rules of a section: those of its table first."""
        table = parts.get("table")
        found: tuple[RuleDraft, ...] = ()
        if table is not None:
            self.note(table)
            if isinstance(table, Scalar):
                sheet = csv_sheet(table, self.sources, self.faults)
            else:
                sheet = yaml_sheet(table, self.faults)
            found = tuple(self.row(row) for row in sheet_rows(sheet, self.faults)) if sheet is not None else ()
        return (*found, *(self.rule(item) for item in self.items(parts.get("rules"))))

    def row(self, row: Row) -> RuleDraft:
        """One row of a table, as the rule that one would have written."""
        draft = self.rule(row.parts)
        own = [draft.when.raw] if draft.when is not None else []
        raws = [r for r in (*own, *row.conditions) if r is not None]
        span = row.parts.span
        if len(raws) < len(own) + len(row.conditions):
            return replace(draft, when=Written(None, span))
        raws = raws or [raw_node("bool", True, span=span)]
        whole = raws[0] if len(raws) == 1 else raw_node("and", *raws, span=span)
        return replace(draft, when=Written(whole, span))

    def outcome_parts(self, node: Node, what: str) -> Nodes:
        return fields(node, self.found, optional=(*_OUTCOME, "because", "then"), what=what) or {}

    def rule(self, node: Node) -> RuleDraft:
        parts = fields(node, self.found, optional=_RULE, what="rule") or {}
        return RuleDraft(
            id=self.word(parts.get("id")),
            when=self.expression(parts.get("when")),
            then=self.outcome(node, parts),
            because=self.sentence(parts),
            on_claim=bool(as_bool(parts.get("on_claim"), self.found)),
            span=_head(node),
            dates=self.dates(parts),
            choose=self.choose(parts["choose"]) if "choose" in parts else None,
        )

    def sentence(self, parts: Nodes) -> str | None:
        """The text of `because`; an empty one is the build's to tell."""
        node = parts.get("because")
        if node is None or (isinstance(node, Scalar) and node.empty):
            return None
        return as_text(node, self.found)

    def outcome(self, node: Node, parts: Nodes) -> OutcomeDraft:
        then = parts.get("then")
        if isinstance(then, Table) and not any(k in parts for k in _OUTCOME):
            # The outcome may stand by itself, as in Python.
            return self.outcome(then, fields(then, self.found, optional=_OUTCOME, what="outcome") or {})
        if isinstance(node, Table):
            keys = {e.key: e.key_span for e in node.entries if e.key in parts and e.key in _OUTCOME}
        else:
            keys = {}
        stance, verdict, do, route = (self.word(parts.get(k)) for k in ("stance", "verdict", "do", "route"))
        return OutcomeDraft(
            stance=stance,
            verdict=verdict,
            do=do,
            once=self.words(parts.get("once")),
            give=tuple(self.grant(item) for item in self.items(parts.get("give"))),
            charge=tuple(self.grant(item) for item in self.items(parts.get("charge"))),
            forbid=self.words(parts.get("forbid")),
            say=tuple(say for item in self.items(parts.get("say")) if (say := self.say(item)) is not None),
            ask=self.words(parts.get("ask")),
            next=tuple(self.promise(item) for item in self.items(parts.get("next"))),
            route=route,
            named=self.word(then),
            parts=dict(keys),
            span=_head(node),
        )

    def grant(self, node: Node) -> GrantDraft:
        parts = (
            fields(node, self.found, optional=("kind", "amount", "basis", "to", "arrives", "say"), what="give") or {}
        )
        return GrantDraft(
            kind=self.word(parts.get("kind")),
            amount=self.expression(parts.get("amount")),
            basis=self.word(parts.get("basis")),
            to=self.word(parts.get("to")),
            arrives=self.span_of_time(parts.get("arrives"), range_=True),
            say=self.say(parts["say"]) if "say" in parts else None,
            span=_head(node),
        )

    def promise(self, node: Node) -> PromiseDraft:
        parts = fields(node, self.found, required=("by",), optional=("what", "owner"), what="promise") or {}
        return PromiseDraft(
            self.word(parts.get("what")), self.word(parts.get("owner")), self.by(parts.get("by")), _head(node)
        )

    def by(self, node: Node | None) -> Deadline | None:
        found = self.span_of_time(node, range_=False)
        return cast("Deadline", (found[0], found[2])) if found else None

    def say(self, node: Node) -> SayDraft | None:
        self.note(node)
        if isinstance(node, Scalar):
            word = self.word(node)
            return SayDraft(word) if word else None
        if not isinstance(node, Table):
            as_text(node, self.found)
            return None
        named = fields(
            node, self.found, required=("message",), optional=tuple(e.key for e in node.entries), what="statement"
        )
        message = self.word((named or {}).get("message"))
        slots = [
            (Word(e.key, e.key_span), written)
            for e in node.entries
            if e.key != "message" and (written := self.expression(e.value)) is not None
        ]
        return SayDraft(message, tuple(slots)) if message else None


def _get(node: Node, key: str) -> Node | None:
    return node.get(key) if isinstance(node, Table) else None


def _head(node: Node) -> Span:
    """The first key of a table: where a reader looks for it."""
    if isinstance(node, Table) and node.entries:
        return node.entries[0].key_span
    return node.span
