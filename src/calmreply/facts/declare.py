"""Reads what a house declares about facts: enums, markets, calendars, incidents, facts and data of house.yaml.

Every fault becomes a finding with its place; what cannot be read is left out, and reading goes on, so that one report
tells all of them. A house built in Python declares the same with plain mappings, through the same code (`schema_of`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from calmreply.facts import shun
from calmreply.facts.builtin import ENUMS, OWN_FIELDS, builtin_facts
from calmreply.facts.declared_data import read_data
from calmreply.facts.kindtext import MEMBER, check_members, members_of, read_kind
from calmreply.facts.markets import read_incidents, read_markets
from calmreply.facts.notes import CODES, Notes, entries_of
from calmreply.facts.plain import node_of, without_places
from calmreply.facts.release import read_releases
from calmreply.facts.schema import Fact, Schema, Scope
from calmreply.findings import CalmreplyError, Finding, HouseError
from calmreply.kinds import Kind, Label, Source
from calmreply.reader import Items, Node, Scalar, Table, as_choice, as_items, as_text, fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.reader import Entry

__all__ = ["CODES", "PARTS", "Schema", "load_schema", "schema_of"]

PARTS = ("enums", "facts", "data", "markets", "calendars", "incidents", "declassify")
"""The keys of house.yaml that are read here."""

_FACT_KEYS = ("label", "source", "ask", "doc", "fields")
_LABELS = {"public": Label.PUBLIC, "private": Label.PRIVATE, "sensitive": Label.SENSITIVE}
_SOURCES = ("record", "customer", "agent", "house")
_SCOPES: dict[str, Scope] = {
    "case": "case",
    "customer": "case",
    "order": "case",
    "history": "case",
    "issue": "issue",
    "item": "item",
}


def load_schema(house: Node, *, file: str, faults: list[Finding]) -> Schema | None:
    """The schema that house.yaml declares; None when there is any fault, all of which are added to ``faults``.

    ``house`` is the whole document; only `PARTS` of it are read here, other keys are left to who knows them. ``file``
    is the name that findings show where a part is missing altogether.
    """
    notes = Notes(faults, file)
    before = len(faults)
    if not isinstance(house, Table):
        notes.at(house, "FAC301", "house.yaml is a table with keys", "begin with `name: …`")
        return None
    enums = _enums(house.get("enums"), notes)
    markets = read_markets(house, notes)
    enums["market"] = Kind("enum", tuple(markets))
    enums["currency"] = Kind("enum", tuple(dict.fromkeys(m.currency for m in markets.values())))
    listed = enums.get("incident")
    incidents = read_incidents(house.get("incidents"), markets, listed, notes)
    kinds = listed.members if listed else tuple(dict.fromkeys(i.kind for i in incidents))
    enums["incident"] = Kind("enum", ("none", *(kind for kind in kinds if kind != "none")))
    topics = enums["topic"].members
    enums["want"] = Kind("enum", (*topics, *(m for m in enums["want"].members if m not in topics)))
    own, own_enums, again = _facts(house.get("facts"), enums, notes)
    of_items = tuple(replace(f, name=f.name.removeprefix("item.")) for f in own.values() if f.scope == "item")
    facts, enum_of = builtin_facts(enums, of_items)
    for entry in again:
        _redeclare(entry, facts, enum_of, enums, notes)
    data = read_data(house.get("data"), enums, markets, notes)
    releases = read_releases(house.get("declassify"), notes)
    for datum, fact in data.values():
        facts[f"house.{datum.name}"] = fact
    if len(faults) > before and any(f.severity == "error" for f in faults[before:]):
        return None
    return Schema(
        facts={**facts, **own},
        enums=enums,
        enum_of={**enum_of, **own_enums},
        markets=markets,
        incidents=incidents,
        data={name: datum for name, (datum, _) in data.items()},
        releases=releases,
    )


def schema_of(house: Mapping[str, object]) -> Schema:
    """The schema of a house built in Python: plain mappings, lists and texts in the form of house.yaml.

    Raises `HouseError` with every fault; each names its path (``facts.order.paid.kind``) instead of a place in a file.
    """
    faults: list[Finding] = []
    schema = load_schema(node_of(house), file="house", faults=faults)
    if schema is None:
        raise HouseError([without_places(fault) for fault in faults])
    return schema


def _enums(node: Node | None, notes: Notes) -> dict[str, Kind]:
    """The named enums: the built-in ones, replaced or joined by the house's."""
    enums = dict(ENUMS)
    for entry in entries_of(node, notes, "enums"):
        name = entry.key
        if name in {"market", "currency"}:
            notes.key(entry, "FAC309", f"the members of `{name}` come from `markets`", "take this enum out")
            continue
        if not MEMBER.fullmatch(name) or name != name.lower() or "_" in name:
            notes.key(entry, "FAC304", f"`{name}` cannot be the name of an enum", "small letters, digits and `-`")
            continue
        kind = _members(entry.value, notes)
        # A faulty one is told, and what names it is not told as well.
        enums[name] = _with_fixed(name, kind, entry.value, notes) if kind is not None else Kind("enum", ("?",))
    return enums


def _members(node: Node, notes: Notes) -> Kind | None:
    """One enum: a list of members, or the text ``guest < bronze < silver``."""
    try:
        if isinstance(node, Items):
            texts = [as_text(item, notes.faults) for item in as_items(node, notes.faults) or ()]
            if None in texts:
                return None
            members = cast("tuple[str, ...]", tuple(texts))
            check_members(members)
            return Kind("enum", members)
        text = as_text(node, notes.faults)
        if text is None:
            return None
        members, ordered = members_of(text)
        return Kind("enum", members, ordered=ordered)
    except CalmreplyError as error:
        notes.at(node, "FAC310", error.message, error.help)
        return None


def _with_fixed(name: str, kind: Kind, node: Node, notes: Notes) -> Kind:
    """The enum with the members that the library itself counts on: they stand first."""
    first = {"topic": "unknown", "incident": "none", "method": "original"}.get(name)
    if first is None:
        return kind
    if kind.ordered:
        notes.at(node, "FAC310", f"the enum `{name}` has no order", "write it as a list")
    if name != "method" and first in kind.members[1:]:
        notes.at(node, "FAC310", f"`{first}` stands first in `{name}`", f"write `[{first}, …]`, or leave it out")
    return kind if first in kind.members else replace(kind, members=(first, *kind.members))


def _facts(
    node: Node | None, enums: Mapping[str, Kind], notes: Notes
) -> tuple[dict[str, Fact], dict[str, str], list[Entry]]:
    """The house's own facts, the named enums they have, and the entries that say more about built-in facts."""
    own: dict[str, Fact] = {}
    enum_of: dict[str, str] = {}
    again: list[Entry] = []
    known, _ = builtin_facts({**ENUMS, **enums}, ())
    for entry in entries_of(node, notes, "facts"):
        if entry.key in known:
            again.append(entry)
            continue
        if not _name_fits(entry, notes):
            continue
        fact = _fact(entry, enums, notes, enum_of, scope=_SCOPES[entry.key.partition(".")[0]])
        if fact is not None:
            own[fact.name] = fact
    return own, enum_of, again


def _name_fits(entry: Entry, notes: Notes) -> bool:
    """Whether a fact may have this name: a scope, a word, none that is taken, none that no rule may read."""
    prefix, dot, last = entry.key.partition(".")
    if prefix == "house":
        notes.key(entry, "FAC306", f"`{entry.key}` is a constant of the house", f"declare `{last}` in `data`")
    elif prefix not in _SCOPES or not dot:
        scopes = ", ".join(f"`{scope}.`" for scope in _SCOPES)
        example = f"say what it belongs to, such as `order.{entry.key}`"
        help_ = f"a fact begins with one of {scopes}" if dot else example
        notes.key(entry, "FAC306", f"`{entry.key}` belongs to nothing that has facts", help_)
    elif not shun.WORD.fullmatch(last):
        notes.key(
            entry,
            "FAC304",
            f"`{entry.key}` cannot be the name of a fact",
            "small letters, digits and `_` after the point",
        )
    elif why := shun.stands_for(entry.key):
        notes.key(entry, "FAC307", f"`{entry.key}` stands for {why}, which no rule may read", shun.HELP)
    elif last in OWN_FIELDS[prefix]:
        notes.key(entry, "FAC304", f"`{entry.key}` is taken: a case has a field of this name", "choose another word")
    else:
        return True
    return False


def _fact(
    entry: Entry, enums: Mapping[str, Kind], notes: Notes, enum_of: dict[str, str], *, scope: Scope, of: str = ""
) -> Fact | None:
    """One declared fact, or one field of a declared list (``of`` is the list's name)."""
    parts = fields(entry.value, notes.faults, required=["kind"], optional=_FACT_KEYS, what="fact")
    if parts is None or "kind" not in parts:
        return None
    text = as_text(parts["kind"], notes.faults)
    if text is None:
        return None
    try:
        kind, named = read_kind(text, enums)
    except CalmreplyError as error:
        notes.at(parts["kind"], "FAC305", error.message, error.help)
        return None
    if named is not None:
        enum_of[f"{of}.{entry.key}" if of else entry.key] = named
    inside = _fields_of(entry, kind, parts, enums, notes, enum_of, nested=bool(of) or scope == "item")
    fact = Fact(entry.key, kind, scope=scope, fields=inside, declared=True, span=entry.key_span)
    fact = _said(fact, parts, notes)
    if fact.source == "customer" and fact.ask is None and not of:
        notes.key(entry, "FAC318", f"only the customer can tell `{fact.name}`, and no message asks", "add `ask: ask-…`")
    return fact


def _fields_of(
    entry: Entry,
    kind: Kind,
    parts: Mapping[str, Node],
    enums: Mapping[str, Kind],
    notes: Notes,
    enum_of: dict[str, str],
    *,
    nested: bool,
) -> tuple[Fact, ...]:
    """The fields of a list's records; no other kind has any."""
    if kind.name != "list":
        if "fields" in parts:
            notes.at(
                parts["fields"], "FAC319", f"only a list has fields, `{entry.key}` is {kind}", "write `kind: list`"
            )
        return ()
    if nested:
        notes.key(entry, "FAC319", f"`{entry.key}` would be a list in a list", "declare it as a list of its own")
        return ()
    if "fields" not in parts:
        notes.key(entry, "FAC319", f"the list `{entry.key}` says nothing of its records", "add `fields: {…}`")
        return ()
    found = []
    for inner in entries_of(parts["fields"], notes, "fields"):
        if not shun.WORD.fullmatch(inner.key):
            notes.key(inner, "FAC304", f"`{inner.key}` cannot be the name of a field", "small letters, digits and `_`")
        elif why := shun.stands_for(inner.key):
            notes.key(inner, "FAC307", f"`{inner.key}` stands for {why}, which no rule may read", shun.HELP)
        else:
            fact = _fact(inner, enums, notes, enum_of, scope="item", of=entry.key)
            found.extend([fact] if fact else [])
    return tuple(found)


def _said(fact: Fact, parts: Mapping[str, Node], notes: Notes) -> Fact:
    """The fact with the label, source, question and sentence that its entry gives."""
    if "label" in parts and (label := as_choice(parts["label"], notes.faults, tuple(_LABELS))):
        fact = replace(fact, label=_LABELS[label])
        if label == "public" and fact.declared:
            message = f"`{fact.name}` belongs to a case, and so stays private"
            span = parts["label"].span
            help_ = "take the label out: a public reply reads `thread.*` and `house.*` alone"
            notes.faults.append(Finding("FAC360", "warning", message, span, help_, parts["label"].line))
    if "source" in parts and (source := as_choice(parts["source"], notes.faults, _SOURCES)):
        fact = replace(fact, source=cast("Source", source))
    if "ask" in parts:
        ask = as_text(parts["ask"], notes.faults)
        if ask is not None and not MEMBER.fullmatch(ask):
            notes.at(parts["ask"], "FAC304", f"`{ask[:40]}` is no message id", "letters, digits and `-`: `ask-opened`")
        fact = replace(fact, ask=ask)
    if "doc" in parts:
        fact = replace(fact, doc=as_text(parts["doc"], notes.faults) or "")
    return fact


def _redeclare(
    entry: Entry, facts: dict[str, Fact], enum_of: Mapping[str, str], enums: Mapping[str, Kind], notes: Notes
) -> None:
    """Let a house say who knows a built-in fact and how it is asked for; what it *is* stays as it is."""
    known = facts[entry.key]
    parts = fields(entry.value, notes.faults, optional=("kind", *_FACT_KEYS[:-1]), what="built-in fact")
    if parts is None:
        return
    kind = parts.get("kind")
    if isinstance(kind, Scalar):
        shown = f"enum {enum_of[entry.key]}" if entry.key in enum_of else str(known.kind)
        try:
            same = read_kind(kind.text, enums)[0] == known.kind
        except CalmreplyError:
            same = False
        if not same:
            notes.at(kind, "FAC308", f"`{entry.key}` is built in, and is {shown}", "leave `kind` out")
    told = _said(known, parts, notes)
    if known.derived or known.scope in {"thread", "house"}:
        if told != replace(known, doc=told.doc):
            notes.key(entry, "FAC308", f"`{entry.key}` is computed, not told", "only `doc` can be given")
    elif told.label < known.label:
        notes.key(entry, "FAC308", f"`{entry.key}` is {known.label.name.lower()}", "a label can only be raised")
    elif told.source == "customer" and told.ask is None:
        notes.key(entry, "FAC318", f"only the customer can tell `{entry.key}`, and no message asks", "add `ask: ask-…`")
    facts[entry.key] = told
