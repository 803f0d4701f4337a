"""What was written otherwise: rules, sections, limits, claims, exceptions, facts; and what of it an answer hangs on."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from calmreply.analysis.joint import paired
from calmreply.analysis.report import claim_text
from calmreply.policy.compile import columns_of, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from calmreply.facts.schema import Schema
    from calmreply.policy.model import Expr, Outcome, Policy, Rule, Section

__all__ = ["Change", "Differences", "changes", "differences"]


class Change(NamedTuple):
    """One thing that is written otherwise. ``parts`` says what of it, where it changed."""

    how: Literal["added", "removed", "moved", "changed"]
    what: str
    name: str
    parts: tuple[str, ...] = ()

    def __str__(self) -> str:
        """On one line."""
        return f"{self.how} {self.what} {self.name}" + (f": {', '.join(self.parts)}" if self.parts else "")


# -- rules and sections ------------------------------------------------------------------------------------------------

_RULE_PARTS: Final = ("when", "because", "on_claim", "in_force", "exception", "choice")
_SECTION_PARTS: Final = ("kind", "per", "applies", "hit", "in_force")


def changes(old: Policy, new: Policy) -> tuple[Change, ...]:
    """Everything in two policies that is written otherwise, in the order of the new one, what is gone at its old place.

    An exception is a rule with ``exception``; a rule that went to another section is moved.
    """
    return (
        *_sections(old, new),
        *_named("limit", {x.id: x for x in old.limits}, {x.id: x for x in new.limits}),
        *_named("gate", {g.name: g for g in old.gates}, {g.name: g for g in new.gates}),
        *_named("table", old.tables, new.tables),
        *_named("slot", old.slots, new.slots),
        *_claims(old, new),
        *_named("fact", _declared(old), _declared(new)),
        *_settings(old, new),
    )


def _sections(old: Policy, new: Policy) -> Iterator[Change]:
    before, after = {s.name: s for s in old.sections}, {s.name: s for s in new.sections}
    stay = [n for n in before if n in after]
    order = [n for n in after if n in before]
    kept = {order[j] for j in paired(stay, order).values()}
    home = {r.id: (s.name, r) for s in old.sections for r in s.rules}
    gone = {r.id for s in new.sections for r in s.rules}
    for name, section in after.items():
        if name not in before:
            yield Change("added", "section", name)
            yield from _rules(None, section, home, gone)
            continue
        if name not in kept:
            yield Change("moved", "section", name)
        was = before[name]
        parts = [p for p in _SECTION_PARTS if getattr(was, p) != getattr(section, p)]
        parts += ["default " + p for p in _outcome_parts(was.default, section.default)]
        parts += ["default because"] if was.default_because != section.default_because else []
        if parts:
            yield Change("changed", "section", name, tuple(parts))
        yield from _rules(was, section, home, gone)
    for name, section in before.items():
        if name not in after:
            yield Change("removed", "section", name)
            yield from (Change("removed", _word(r), f"{name}/{r.id}") for r in section.rules if r.id not in gone)


def _word(rule: Rule) -> str:
    return "exception" if rule.exception else "rule"


def _rules(
    was: Section | None, section: Section, home: Mapping[str, tuple[str, Rule]], gone: set[str]
) -> Iterator[Change]:
    before = {r.id: r for r in was.rules} if was else {}
    after = {r.id: r for r in section.rules}
    stay, order = [i for i in before if i in after], [i for i in after if i in before]
    kept = {order[j] for j in paired(stay, order).values()}
    for id_, rule in after.items():
        name = f"{section.name}/{id_}"
        if id_ in before:
            if id_ not in kept:
                yield Change("moved", _word(rule), name)
            earlier = before[id_]
        elif id_ in home:
            yield Change("moved", _word(rule), name, (f"from {home[id_][0]}",))
            earlier = home[id_][1]
        else:
            yield Change("added", _word(rule), name)
            continue
        parts = tuple(p for p in _RULE_PARTS if getattr(earlier, p) != getattr(rule, p))
        parts += tuple(_outcome_parts(earlier.then, rule.then))
        if parts:
            yield Change("changed", _word(rule), name, parts)
    for id_, rule in before.items():
        if id_ not in after and id_ not in gone:
            yield Change("removed", _word(rule), f"{section.name}/{id_}")


def _outcome_parts(old: Outcome | None, new: Outcome | None) -> list[str]:
    if old is None or new is None:
        return [] if old is new else ["outcome"]
    return [f.name for f in fields(old) if getattr(old, f.name) != getattr(new, f.name)]


# -- the rest ----------------------------------------------------------------------------------------------------------


def _named(what: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    for name, value in new.items():
        if name not in old:
            yield Change("added", what, name)
        elif old[name] != value:
            yield Change("changed", what, name, tuple(_fields(old[name], value)))
    yield from (Change("removed", what, name) for name in old if name not in new)
    stay, order = [n for n in old if n in new], [n for n in new if n in old]
    if what in {"limit", "gate"}:  # they speak in this order
        kept = {order[j] for j in paired(stay, order).values()}
        yield from (Change("moved", what, name) for name in order if name not in kept)


def _fields(old: object, new: object) -> Iterator[str]:
    if type(old) is type(new) and hasattr(old, "__dataclass_fields__") and not hasattr(old, "args"):
        held = fields(old)  # type: ignore[arg-type]
        yield from (f.name for f in held if f.compare and getattr(old, f.name) != getattr(new, f.name))


def _claims(old: Policy, new: Policy) -> Iterator[Change]:
    before, after = _claimed(old), _claimed(new)
    yield from (Change("added", "claim", name) for name in after if name not in before)
    yield from (Change("removed", "claim", name) for name in before if name not in after)


def _claimed(policy: Policy) -> dict[str, None]:
    listed = (*((s.name, c) for s in policy.sections for c in s.claims), *(("", c) for c in policy.claims))
    return dict.fromkeys(f"{section}: {claim_text(c)}" if section else claim_text(c) for section, c in listed)


def _declared(policy: Policy) -> dict[str, Any]:
    return {n: (f.kind, f.source, f.scope, f.label, f.ask, f.fields) for n, f in policy.facts.items()}


_SETTINGS: Final = ("rounding", "ask_at_most", "forbidden", "person")


def _settings(old: Policy, new: Policy) -> Iterator[Change]:
    for name in _SETTINGS:
        if getattr(old, name) != getattr(new, name):
            yield Change("changed", "setting", name)
    for what in ("remedies", "actions"):
        a, b = getattr(old, what), getattr(new, what)
        yield from (Change("added", what[:-1] if what == "actions" else "remedy", x) for x in b if x not in a)
        yield from (Change("removed", what[:-1] if what == "actions" else "remedy", x) for x in a if x not in b)


# -- what an answer hangs on beside the sections -----------------------------------------------------------------------


class Differences(NamedTuple):
    """What differs beside the sections. ``doubts`` are reasons why equality cannot be proved from sections alone.

    ``incomparable`` says why some cases cannot be put to both. ``tables``, ``data`` and ``facts`` are the names of
    what an expression may read under one name and get another value of.
    """

    doubts: tuple[str, ...]
    incomparable: tuple[str, ...]
    tables: frozenset[str]
    data: frozenset[str]
    facts: frozenset[str]

    def touches(self, *expressions: Expr | None) -> bool:
        """Whether an expression means something else in the other policy, though it is written alike."""
        if not (self.tables or self.data or self.facts):
            return False
        names = {str(n.args[0]) for e in expressions if e for n in walk(e) if n.op == "table"}
        return bool(names & self.tables) or any(
            column.partition(" since ")[2] in self.facts
            or column.partition(" until ")[2] in self.facts
            or column.removeprefix("date of ") in self.facts | self.data
            for column in columns_of(*expressions)
        )


def differences(old: Policy, new: Policy, schemas: tuple[Schema | None, Schema | None] = (None, None)) -> Differences:
    """What differs beside the sections."""
    doubts: list[str] = []
    incomparable: list[str] = []
    read = {c.fact for p in (old, new) for c in (*p.layout.columns, *p.layout.public)}
    before, after = _declared(old), _declared(new)
    facts = set()
    for name in sorted(read & set(before) & set(after)):
        a, b = before[name], after[name]
        if a[0] != b[0] or a[2] != b[2] or a[5] != b[5]:
            facts.add(name)
            incomparable.append(f"`{name}` was {a[0]} and is {b[0]}: cases that tell it may not fit both")
        elif a[1] != b[1] or a[4] != b[4]:
            doubts.append(f"who is asked for `{name}`, and how, changed")
    for name in sorted(read & (set(before) ^ set(after))):
        which = "is new" if name in after else "is gone"
        incomparable.append(f"the fact `{name}` {which}: a case that tells it does not fit both")
    if [replace(x, because="") for x in old.limits] != [replace(x, because="") for x in new.limits]:
        doubts.append("limits changed")
    if old.gates != new.gates:
        doubts.append("gates changed")
    doubts += [f"the setting `{n}` changed" for n in _SETTINGS if getattr(old, n) != getattr(new, n)]
    order = [[s.name for s in p.sections if s.kind != "public"] for p in (old, new)]
    both = [[n for n in names if n in order[1 - i]] for i, names in enumerate(order)]
    if both[0] != both[1]:
        doubts.append("sections stand in another order, in which limits are used up and questions asked")
    tables = {n for n in (*old.tables, *new.tables) if old.tables.get(n) != new.tables.get(n)}
    data: set[str] = set()
    a_, b_ = schemas
    if a_ is not None and b_ is not None:
        data = {f"house.{n}" for n in (*a_.data, *b_.data) if a_.data.get(n) != b_.data.get(n)}
        doubts += _places(a_, b_)
        incomparable += _currencies(a_, b_)
    return Differences(tuple(doubts), tuple(incomparable), frozenset(tables), frozenset(data), frozenset(facts))


def _places(old: Schema, new: Schema) -> Iterable[str]:
    if dict(old.markets) != dict(new.markets):
        names = [n for n in (*old.markets, *new.markets) if old.markets.get(n) != new.markets.get(n)]
        yield f"markets changed ({', '.join(dict.fromkeys(names))}): their currency, zone, hours or holidays"
    if old.incidents != new.incidents:
        yield "incidents changed"


def _currencies(old: Schema, new: Schema) -> Sequence[str]:
    if old.currencies == new.currencies:
        return []
    return [f"currencies were {', '.join(old.currencies)} and are {', '.join(new.currencies)}"]
