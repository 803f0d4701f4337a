"""Conditions and amounts in plain words: a typed expression becomes a line with lines below it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from calmreply.findings import LocaleError
from calmreply.handbook.markdown import Line, code, escape
from calmreply.handbook.words import plain_text
from calmreply.language.link import raise_first_letter
from calmreply.language.model import FULL
from calmreply.policy.model import Expr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.facts.schema import Datum
    from calmreply.handbook.words import Words
    from calmreply.language.catalogue import Catalogue
    from calmreply.policy.model import Policy

__all__ = ["Speech"]

_TURNED: Final = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
_DENIED: Final = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_NAMED: Final = {"!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
_GROUPS: Final = {
    ("and", True): "all-of",
    ("or", True): "any-of",
    ("and", False): "not-all-of",
    ("or", False): "none-of",
}
_EACH: Final = {
    ("any", True): "some-unit",
    ("all", True): "every-unit",
    ("any", False): "no-unit",
    ("all", False): "not-every-unit",
}
_MEASURES: Final = ("business days", "hours", "days", "months", "years")
_SIGNS: Final = {"+": " + ", "-": " \u2212 ", "*": " \u00d7 "}


@dataclass(frozen=True)
class Speech:
    """Puts the parts of one policy in words. ``enum_of`` and ``data`` are the schema's; ``catalogue`` has its messages.

    Texts that come out are Markdown, escaped.
    """

    words: Words
    policy: Policy
    enum_of: Mapping[str, str] = field(default_factory=dict)
    data: Mapping[str, Datum] = field(default_factory=dict)
    catalogue: Catalogue | None = None

    # -- names ---------------------------------------------------------------------------------------------------------

    def fact(self, name: str) -> str:
        """What a fact is called: our own word for a built-in one, else the first words of its ``doc``."""
        found = self.policy.facts.get(name)
        if name.startswith("issue.chosen."):
            return self.words.say("fact-issue-chosen")
        known = f"fact-{name.replace('.', '-')}"
        if known in self.words.own or ((found is None or not found.declared) and self.words.has(known)):
            return escape(self.words.say(known))
        doc = found.doc.split(";")[0].strip().rstrip(".") if found else ""
        return escape(doc) if doc else code(name)

    def quoted(self, text: str) -> str:
        """Words between the quotes of the language; a name in code needs none."""
        return text if text.startswith("`") else self.words.say("quoted", text=text)

    def member(self, enum: str, member: str) -> str:
        """A member of an enum: the house's label, our own word, or the member as it is written."""
        if self.catalogue is not None:
            try:
                return escape(self.catalogue.label(enum, member))
            except LocaleError:
                pass
        for known in (f"is-{enum}-{member}", *([f"is-topic-{member}"] if enum == "want" else [])):
            if self.words.has(known):
                return escape(self.words.say(known))
        return code(member)

    def because(self, section: str, rule: str, text: str) -> str:
        """A reason: in the words that the house gave for this language, else as it stands in the policy."""
        known = f"because-{section}-{rule}"
        return escape(self.words.say(known) if known in self.words.own else text)

    def wording(self, message: str) -> str | None:
        """A message of the house, its slots shown by their names; None where the house has none of this id."""
        found = self.catalogue.messages.get(message) if self.catalogue is not None else None
        program = found.variants.get(FULL) if found else None
        if program is None:
            return None
        return escape(plain_text(program, lambda name: f"\u2039{name}\u203a", lambda select: select.default))

    def said(self, message: str) -> str:
        """A message in quotes, or its id."""
        found = self.wording(message)
        return self.words.say("quoted", text=found) if found is not None else code(message)

    # -- values --------------------------------------------------------------------------------------------------------

    def value(self, e: Expr, enum: str = "", record: str = "") -> str:
        """An expression as a value; ``enum`` is whose members a constant is of, ``record`` the list `it` means."""
        parts = [a for a in e.args if isinstance(a, Expr)]
        match e.op:
            case "const":
                return self._constant(e, enum)
            case "column":
                return self._column_value(str(e.args[0]))
            case "field":
                return self.quoted(self.fact(f"{record}.{e.args[0]}"))
            case "units":
                return self.words.say("issues" if e.args[0] == "issues" else "items")
            case "table":
                keys = ", ".join(self.value(p, self.enum(p, record), record) for p in parts)
                return self.words.say("from-table", table=code(str(e.args[0])), keys=keys)
            case "decided":
                return self.quoted(self.decided(e))
            case "+" | "-" | "*":
                shown = [self.value(p, record=record) for p in parts]
                inner = [f"({s})" if p.op in _SIGNS and p.op != e.op else s for p, s in zip(parts, shown, strict=True)]
                return _SIGNS[e.op].join(inner)
            case "min" | "max":
                values = "; ".join(self.value(p, record=record) for p in parts)
                return self.words.say("smaller" if e.op == "min" else "greater", values=values)
            case "else":
                own = enum or self.enum(parts[0], record)
                first, other = (self.value(p, own, record) for p in parts)
                return self.words.say("or-else", value=first, other=other)
            case "sum":
                over, what = parts
                name = self.listed(over)
                return self.words.say("sum-of", what=self.value(what, record=_record(over)), list=name)
            case "count":
                over, inner_ = parts
                line = self.condition(inner_, record=_record(over))
                return f"{self.words.say('count-of', list=self.listed(over))} ({_flat(line)})"
            case _:
                return _flat(self.condition(e, record=record))

    def _column_value(self, name: str) -> str:
        """A constant of the house by its value, a fact in quotes; a measure holds its fact in quotes already."""
        held = self._held(name)
        if held is not None:
            return held
        return self.quoted(self.column(name)) if name in self.policy.facts else self.column(name)

    def column(self, name: str) -> str:
        """A column: a fact, or a measure of the time since or until one."""
        if name.startswith("date of "):
            return self.words.say("day-of", fact=self.quoted(self.fact(name.removeprefix("date of "))))
        for measure in _MEASURES:
            for direction in ("since", "until"):
                if name.startswith(f"{measure} {direction} "):
                    fact = self.quoted(self.fact(name.removeprefix(f"{measure} {direction} ")))
                    return self.words.say(f"{measure.replace(' ', '-')}-{direction}", fact=fact)
        return self.fact(name)

    def decided(self, e: Expr) -> str:
        """What an earlier section came to."""
        return self.words.say(f"decided-{e.args[1]}", section=code(str(e.args[0])))

    def listed(self, over: Expr) -> str:
        """What a list function goes over."""
        return self.value(over)

    def enum(self, e: Expr, record: str = "") -> str:
        """The name of the enum an expression is of; empty where it has none."""
        if e.op == "column":
            name = str(e.args[0])
            return self.enum_of.get(name, "remedy" if name.startswith("issue.chosen.") else "")
        if e.op == "field":
            return self.enum_of.get(f"{record}.{e.args[0]}", str(e.args[0]))
        if e.op == "decided":
            return str(e.args[1])
        if e.op in {"else", "min", "max"} and isinstance(e.args[0], Expr):
            return self.enum(e.args[0], record)
        return ""

    def _held(self, name: str) -> str | None:
        """The value of a constant of the house; None for what differs between markets, and for facts."""
        datum = self.data.get(name.removeprefix("house.")) if name.startswith("house.") else None
        if datum is None or datum.value is None:
            return None
        if isinstance(datum.value, str):
            return code(datum.value)
        return self.words.value(datum.value, datum.kind)

    def _constant(self, e: Expr, enum: str) -> str:
        value = e.args[0]
        if e.kind.name == "enum" and isinstance(value, int):
            return self.member(enum, e.kind.members[value] if 0 <= value < len(e.kind.members) else str(value))
        if isinstance(value, str):
            return code(value)
        return escape(self.words.value(value, e.kind, e.unit))

    # -- conditions ----------------------------------------------------------------------------------------------------

    def conditions(self, e: Expr) -> tuple[Line, ...]:
        """A condition as lines that must all be so."""
        if e.op == "and":
            return tuple(line for part in e.args if isinstance(part, Expr) for line in self.conditions(part))
        return (_raised(self.condition(e)),)

    def condition(self, e: Expr, *, so: bool = True, record: str = "") -> Line:
        """A condition as one line; ``so`` is False for its contrary, which is undecided where it is (S4)."""
        parts = [a for a in e.args if isinstance(a, Expr)]
        match e.op:
            case "const":
                return Line(self.words.say("always" if bool(e.args[0]) == so else "never"))
            case "not":
                return self.condition(parts[0], so=not so, record=record)
            case "and" | "or":
                below = tuple(self.condition(p, record=record) for p in parts)
                return Line(self.words.say(_GROUPS[e.op, so]), below)
            case "unknown":
                return self._is(self._subject(parts[0], record), self.words.say("not-known" if so else "known"))
            case "any" | "all":
                over, inner = parts
                text = self.words.say(_EACH[e.op, so], list=self.listed(over))
                return Line(text, (self.condition(inner, record=_record(over)),))
            case "else":
                return self._otherwise(parts[0], parts[1], so=so, record=record)
            case "in":
                return self._among(parts, so=so, record=record)
            case "==" | "!=" | "<" | "<=" | ">" | ">=":
                return self._compared(e.op if so else _DENIED[e.op], parts[0], parts[1], record)
            case _:
                return self._is(self._subject(e, record), self.words.say("yes" if so else "no"))

    def _is(self, subject: str, value: str, below: tuple[Line, ...] = ()) -> Line:
        return Line(self.words.say("is", fact=subject, value=value), below)

    def _subject(self, e: Expr, record: str) -> str:
        """What stands before the colon."""
        if e.op == "column":
            return self.column(str(e.args[0]))
        if e.op == "field":
            return self.fact(f"{record}.{e.args[0]}")
        if e.op == "decided":
            return self.decided(e)
        return self.value(e, record=record)

    def _otherwise(self, e: Expr, other: Expr, *, so: bool, record: str) -> Line:
        line = self.condition(e, so=so, record=record)
        if other.op == "const":
            then = self.words.say("yes" if other.args[0] else "no")
            if e.op in {"column", "field", "decided"}:
                value = self.words.say("yes" if so else "no")
                return self._is(self._subject(e, record), self.words.say("or-else", value=value, other=then))
            # The contrary of what stands in for the unknown is its contrary too.
            then = self.words.say("always" if bool(other.args[0]) == so else "never")
            return line._replace(text=self.words.say("or-else", value=line.text, other=then))
        second = self.condition(other, so=so, record=record)
        return Line(self.words.say("or-else", value=line.text, other=second.text), (*line.below, *second.below))

    def _among(self, parts: list[Expr], *, so: bool, record: str) -> Line:
        enum = self.enum(parts[0], record)
        values = [self.value(p, enum, record) for p in parts[1:]]
        if so or len(values) == 1:
            found = self.words.either(values)
            return self._is(self._subject(parts[0], record), found if so else self.words.say("compare-ne", value=found))
        return self._is(self._subject(parts[0], record), self.words.either(values, "neither"))

    def _compared(self, op: str, left: Expr, right: Expr, record: str) -> Line:
        if left.op == "const" and right.op != "const":
            left, right, op = right, left, _TURNED[op]
        value = self.value(right, self.enum(left, record) or self.enum(right, record), record)
        named = _NAMED.get(op)
        if named is not None:
            dated = left.kind.name in {"date", "datetime"} and named != "ne"
            value = self.words.say(f"{'date' if dated else 'compare'}-{named}", value=value)
        if left.op == "count":
            over, inner = (a for a in left.args if isinstance(a, Expr))
            below = (self.condition(inner, record=_record(over)),)
            return self._is(self.words.say("count-of", list=self.listed(over)), value, below)
        return self._is(self._subject(left, record), value)


def _raised(line: Line) -> Line:
    """A line and those below it, each with its first letter raised."""
    return Line(raise_first_letter(line.text), tuple(_raised(below) for below in line.below))


def _record(over: Expr) -> str:
    """The list whose fields `it` means."""
    return str(over.args[0]) if over.op == "column" else ""


def _flat(line: Line) -> str:
    """A line with those below it, in brackets."""
    return f"{line.text} ({'; '.join(_flat(b) for b in line.below)})" if line.below else line.text
