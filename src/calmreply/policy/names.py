"""The names in expressions: facts, measures of time, fields of records, outcomes of earlier sections, and lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from calmreply.findings import near, near_help
from calmreply.kinds import INT, Kind, Label, join
from calmreply.policy.faults import clip
from calmreply.policy.labels import flow_label
from calmreply.policy.model import Expr
from calmreply.policy.terms import OUTCOME_PARTS, Place, Terms, outcome_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from calmreply.facts.schema import Fact
    from calmreply.policy.faults import Faults
    from calmreply.policy.raw import Raw

__all__ = ["Names"]

Tell: TypeAlias = "Callable[[str, str, Raw, str], None]"
_SCOPES = {
    "issue": "write it inside `any(issues, …)`, or decide the section per issue",
    "item": "write it inside `any(issue.items, …)`, or decide the section per item",
    "thread": "only the public section reads what stands in the thread",
    "case": "the public section reads `thread.*` and `house.*` alone",
}
_PARTS = {"verdict": OUTCOME_PARTS, "remedy": ("rule", "matched", "granted", "amount")}


class Names:
    """Looks names up and tells those that are not there, or not readable where they stand."""

    def __init__(self, terms: Terms, faults: Faults) -> None:
        self.terms, self.faults = terms, faults

    def lookup(self, raw: Raw, place: Place, tell: Tell, *, lists: bool = False) -> Expr | None:
        """The column, field or outcome that a name means."""
        name = str(raw.args[0])
        if name == "it" or name.startswith("it."):
            return self._field(raw, place, tell)
        if name == "decided" or name.startswith("decided."):
            return self._outcome(raw, place, tell)
        fact = self._fact(raw, name, place, tell)
        if fact is None:
            return None
        if fact.kind.name == "list" and not lists:
            help_ = f"write `any({name}, condition)` or `count({name}, true)`"
            tell("POL216", f"`{name}` is a list, not one value", raw, help_)
            return None
        if name == "issue.items":
            tell("POL216", "`issue.items` is read through its units", raw, "write `count(issue.items, true) > 0`")
            return None
        return Expr("column", (name,), fact.kind, flow_label(fact), "", raw.span)

    def _fact(self, raw: Raw, name: str, place: Place, tell: Tell) -> Fact | None:
        fact = self.terms.facts.get(name)
        if fact is None:
            help_ = "" if self.faults.full else self._unknown_help(name)
            tell("POL203", f"unknown fact `{clip(name)}`", raw, help_)
            return None
        return fact if self._readable(raw, fact, place, tell) else None

    def _unknown_help(self, name: str) -> str:
        facts = self.terms.facts
        close = near(name, [*facts, *self.terms.defined])
        left, hyphen, right = name.partition("-")
        if hyphen and left in facts:
            return f"a minus has spaces around it: `{left} - {right}`"
        if "." not in name:
            members = {m for fact in facts.values() for m in fact.kind.members}
            if name in members:
                return f'a value of an enum stands in quotes: `"{name}"`'
            ends = [full for full in sorted(facts) if full.rpartition(".")[2] == name]
            if ends:
                return "did you mean " + " or ".join(f"`{e}`" for e in ends[:3]) + "?"
        if close:
            return "did you mean " + " or ".join(f"`{c}`" for c in close) + "?"
        if name.split(".", maxsplit=1)[0] in {
            "channel",
            "locale",
            "language",
            "rating",
            "sentiment",
            "stars",
        } or name.rpartition(".")[2] in {
            "channel",
            "locale",
            "language",
            "rating",
            "sentiment",
            "name",
            "gender",
            "followers",
        }:
            return "no rule can read channel, language, rating, sentiment, name or reach"
        head = [full for full in sorted(facts) if full.startswith(name.split(".", maxsplit=1)[0] + ".")]
        return near_help(name, head[:12]) or "declare it under `facts` in house.yaml; text stands in double quotes"

    def _readable(self, raw: Raw, fact: Fact, place: Place, tell: Tell) -> bool:
        if fact.name.startswith("contact.") and not place.contact:
            message = f"`{fact.name}` cannot be read in {place.what}"
            tell("POL212", message, raw, "only sections of kind `route` read `contact.*`")
            return False
        if fact.scope in place.scopes and (not place.public or flow_label(fact) is Label.PUBLIC):
            return True
        help_ = _SCOPES.get(fact.scope, "")
        if place.public:
            help_ = _SCOPES["case"] if fact.scope != "house" else "bind data that is labelled public"
        message = f"`{fact.name}` cannot be read in {place.what}"
        tell("POL212", message + self._way(fact.name, place), raw, help_)
        return False

    def _way(self, name: str, place: Place) -> str:
        """The way that a private value would take to a public channel, for the end of a finding."""
        if not place.public:
            return ""
        return f"; it would leak: {' → '.join((f'`{name}`', *place.way, *self._heard()))}"

    def _heard(self) -> tuple[str, ...]:
        return (", ".join(self.terms.heard),) if self.terms.heard else ()

    def measure(self, raw: Raw, place: Place, tell: Tell) -> Expr | None:
        """`hours since order.placed_at`: a column of its own."""
        unit, direction, name = (str(part) for part in raw.args)
        whole, raw = raw.span, _last_word(raw, name)
        fact = self._fact(raw, name, place, tell)
        if fact is None:
            return None
        if fact.kind.name not in {"date", "datetime"}:
            dates = [f.name for f in self.terms.facts.values() if f.kind.name in {"date", "datetime"}]
            tell("POL208", f"`{name}` is no date: its kind is `{fact.kind}`", raw, near_help(name, dates))
            return None
        if unit == "hours" and fact.kind.name == "date":
            help_ = f"write `days {direction} {name}`, or declare it as a datetime"
            tell("POL218", f"`{name}` is a date without a time of day: its hours cannot be counted", raw, help_)
            return None
        # Hours are elapsed time, exact (S3): the column holds seconds. The other units are whole by definition.
        kind = Kind("duration") if unit == "hours" else INT
        return Expr("column", (f"{unit} {direction} {name}",), kind, flow_label(fact), "", whole)

    def _field(self, raw: Raw, place: Place, tell: Tell) -> Expr | None:
        name = str(raw.args[0]).partition(".")[2]
        if place.record is None:
            help_ = "write `any(list, it.field …)`; over units write `issue.field` or `item.field`"
            tell("POL217", "`it` stands only inside `any`, `all`, `count` or `sum` over a list of records", raw, help_)
            return None
        field = next((f for f in place.record.fields if f.name == name), None)
        if field is None:
            names = [f.name for f in place.record.fields]
            help_ = near_help(name, names) or "its fields are " + ", ".join(f"`it.{n}`" for n in names)
            tell("POL217", f"a record of `{place.record.name}` has no field `{clip(name)}`", raw, help_)
            return None
        # A record is never more public than the list it stands in.
        return Expr("field", (name,), field.kind, join(field.label, flow_label(place.record)), "", raw.span)

    def _outcome(self, raw: Raw, place: Place, tell: Tell) -> Expr | None:
        parts = str(raw.args[0]).split(".")
        if place.units is None:
            help_ = "write the condition from facts alone"
            way = self._way(str(raw.args[0]), place)
            tell("POL213", f"{place.what} reads no outcomes of sections{way}", raw, help_)
            return None
        if len(parts) != 3:
            tell("POL214", f"`{clip(str(raw.args[0]))}` is no outcome", raw, "write `decided.SECTION.verdict`")
            return None
        section, part = self.terms.sections.get(parts[1]), parts[2]
        earlier = [s.name for s in self.terms.sections.values() if s.order < place.order and _readable_kind(s.kind)]
        if section is None:
            help_ = near_help(parts[1], earlier) or "only sections that stand earlier can be read"
            tell("POL213", f"unknown section `{clip(parts[1])}`", raw, help_)
            return None
        if section.name not in earlier:
            help_ = "put it before this section" if _readable_kind(section.kind) else "its outcomes cannot be read"
            tell("POL213", f"section `{section.name}` does not stand earlier", raw, help_)
            return None
        if part not in OUTCOME_PARTS:
            tell("POL214", f"an outcome has no part `{clip(part)}`", raw, near_help(part, OUTCOME_PARTS))
            return None
        if part == "rule" and section.hit == "collect":
            tell(
                "POL214", f"`{section.name}` collects: it has no one rule", raw, "read `matched`, `granted` or `amount`"
            )
            return None
        if part not in _PARTS.get(section.kind, ("rule", "matched")):
            message = f"`{section.name}` is of kind `{section.kind}`: its `{part}` is always the same"
            help_ = "read `matched` or `granted`" if section.kind == "remedy" else "read `matched` or `rule`"
            self.faults.add("POL214", message, raw.span, help_, severity="warning")
        if section.per != place.units:
            over = {"issue": "issues", "item": "issue.items"}.get(section.per)
            help_ = f"write `any({over}, {raw.args[0]} …)`" if over else "read it in a section per case"
            message = f"`{section.name}` is decided per {section.per}, this is read per {place.units}"
            tell("POL213", message, raw, help_)
            return None
        return Expr("decided", (section.name, part), outcome_kind(section, part), Label.PRIVATE, "", raw.span)

    def over(self, raw: Raw, place: Place, tell: Tell) -> tuple[Expr, Place] | None:
        """The list that a list function runs over, and the place inside it."""
        name = str(raw.args[0])
        if name == "issues":
            if "issue" in place.scopes or place.public:
                message = f"`issues` cannot be read in {place.what}{self._way(name, place)}"
                tell("POL216", message, raw, "only sections per case look at all issues")
                return None
            return Expr("units", (name,), Kind("list"), Label.PRIVATE, "", raw.span), place.inside("issue")
        if name == "issue.items":
            if "issue" not in place.scopes or "item" in place.scopes:
                help_ = "write `any(issues, any(issue.items, …))`, or decide the section per issue"
                way = self._way(name, place)
                tell("POL216", f"`issue.items` cannot be read in {place.what}{way}", raw, help_)
                return None
            return Expr("units", (name,), Kind("list"), Label.PRIVATE, "", raw.span), place.inside("item")
        known = [f.name for f in self.terms.facts.values() if f.kind.name == "list"]
        fact = self.terms.facts.get(name)
        if fact is None or fact.kind.name != "list":
            lists = sorted({*known, "issues", "issue.items"})
            help_ = near_help(name, lists) or "lists are " + ", ".join(f"`{n}`" for n in lists)
            tell("POL216", f"`{clip(name)}` is no list", raw, help_)
            return None
        if not self._readable(raw, fact, place, tell):
            return None
        return Expr("column", (name,), fact.kind, flow_label(fact), "", raw.span), replace(place, record=fact)


def _last_word(raw: Raw, name: str) -> Raw:
    """The same node with the place of the fact it ends in."""
    span = raw.span
    if span is None or span.line != span.end_line:
        return raw
    return replace(raw, span=span._replace(col=max(span.col, span.end_col - len(name))))


def _readable_kind(kind: str) -> bool:
    return kind not in {"forbid", "public"}
