"""The JSON Schema (draft 2020-12) of the cases that a house reads, for forms, editors and classifiers.

It says all that one value alone can say. What lies between values is left to `calmreply.facts.door`: one currency in a
case, nothing delivered before it was placed, ids and events that stand once, facts stated and named unavailable, days
and times that no calendar or clock shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calmreply.facts.builtin import BASES
from calmreply.facts.case import DAY, MOST_IN_LIST, MOST_MINOR, MOST_NAME, MOST_TEXT, WHEN
from calmreply.facts.encode import DURATION, MOST_INT
from calmreply.facts.known import EVENT_KINDS
from calmreply.money import minor_digits

if TYPE_CHECKING:
    from calmreply.facts.schema import Fact, Schema
    from calmreply.kinds import Kind

__all__ = ["case_schema"]

Json = dict[str, Any]

_NAME: Json = {"type": "string", "minLength": 1, "maxLength": MOST_NAME}
_TEXT: Json = {"type": "string", "maxLength": MOST_TEXT}
_DAY: Json = {"type": "string", "format": "date", "pattern": f"^{DAY.pattern}$"}
_WHEN: Json = {"type": "string", "format": "date-time", "pattern": f"^{WHEN.pattern.removesuffix('?')}$"}
_BOOL: Json = {"type": "boolean"}
_CHOSEN = "issue.chosen."
_NOT_TOLD = frozenset({"contact.messages", "issue.topic"})


def case_schema(schema: Schema) -> Json:
    """The JSON Schema of what `read_case` accepts for this house, its own facts and its enums included."""
    defs = {
        "money": _money(schema, signed=False),
        "signed-money": _money(schema, signed=True),
        **{f"enum-{name}": {"enum": list(kind.members)} for name, kind in schema.enums.items()},
    }
    facts = [fact for fact in schema.facts.values() if fact.declared and fact.scope == "case"]
    case = _object(
        {
            "id": {**_NAME, "description": "the case's id in the caller's system"},
            "contact": _contact(),
            "issues": _list(
                _issue(schema),
                "what happened or is wanted; without any, the case is decided as one issue of topic unknown",
            ),
            "locale": _null({**_NAME, "description": "the language the customer writes in, such as sl"}),
            "customer": _null(_object(_customer() | _inline(schema, "customer"), ["id"])),
            "order": _null(_object(_order(schema) | _inline(schema, "order"), ["id"])),
            "history": _null(_list(_event(), "what happened before; an empty list is known to be empty")),
            "market": _null(_told(schema, "case.market", _enum("market"))),
            "matter": _null({**_NAME, "description": "the key of earlier decisions about the same thing"}),
            "unavailable": _unavailable(schema, ("case", "issue", "item")),
            "facts": _facts(schema, facts),
            "used": _used(),
        }
        | _inline(schema, "case"),
        ["id", "contact"],
    )
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "case"}
    return {**head, **case, "$defs": defs}


def _contact() -> Json:
    """Where and how the customer was heard."""
    thread = _object(
        {
            "text": {**_TEXT, "description": "what stands in public"},
            "name": _null({**_NAME, "description": "the name the person used there"}),
            "topic": {**_enum("topic"), "description": "what a reader of the thread sees it is about"},
            "locale": _null({**_NAME, "description": "the language it is written in, where it is not the case's"}),
            "rating": _null(
                {"type": "integer", "minimum": -1000, "maximum": 1000, "description": "carried, never read"}
            ),
        },
        [],
    )
    return _object(
        {
            "channel": {**_NAME, "description": "the channel the customer was heard on"},
            "text": {**_TEXT, "description": "what they wrote or said"},
            "at": _null(_WHEN),
            "messages": {"type": "integer", "minimum": 0, "maximum": 1_000_000},
            "thread": _null({**thread, "description": "the public thread, and nothing that is not public"}),
        },
        ["channel"],
    )


def _issue(schema: Schema) -> Json:
    """One issue, with the facts that the house declares for it and for its items."""
    own = [fact for fact in schema.facts.values() if fact.declared and fact.scope == "issue"]
    items = _list(_object(_inline(schema, "item"), []), schema.facts["issue.items"].doc)
    fields = {
        "id": _NAME,
        "topic": _told(schema, "issue.topic", _enum("topic")),
        "kind": _null(_told(schema, "issue.kind", _enum("kind"))),
        "want": _null(_told(schema, "issue.want", _enum("want"))),
        "fault": _null(_told(schema, "issue.fault", _enum("fault"))),
        "items": _null(items),
        "facts": _facts(schema, own),
        "unavailable": _unavailable(schema, ("issue", "item")),
        "recorded": {
            "type": "object",
            "propertyNames": _NAME,
            "additionalProperties": _NAME,
            "maxProperties": MOST_IN_LIST,
            "description": "what was recorded for an outcome's `once`",
        },
    }
    chosen = {name.removeprefix(_CHOSEN): _fact(f, schema) for name, f in schema.facts.items() if _CHOSEN in name}
    if chosen:
        fields["chosen"] = {**_object(chosen, []), "description": "what the customer has chosen, by the choice's id"}
    return _object(fields | _inline(schema, "issue"), [])


def _used() -> Json:
    """How much of each limit was used before."""
    times = {"type": "integer", "minimum": 0, "maximum": 1_000_000}
    return {
        "type": "object",
        "propertyNames": _NAME,
        "additionalProperties": _object({"times": times, "amount": _null({"$ref": "#/$defs/money"})}, []),
        "maxProperties": MOST_IN_LIST,
        "description": "how much of each limit that looks back was used before, by its id",
    }


def _customer() -> Json:
    """Whom the answer is for."""
    return {
        "id": _NAME,
        "name": _null(_NAME),
        "given": _null(_NAME),
        "family": _null(_NAME),
        "since": _null(_DAY),
        "standing": _null(_enum("standing")),
        "identified": _null(_BOOL),
        "addressee": {
            "enum": ["feminine", "masculine", "unspecified"],
            "description": "chooses grammatical forms only",
        },
        "consents": {"type": "array", "items": _NAME},
        "zone": _null({**_NAME, "description": "the time zone by whose clock deadlines are told, such as Europe/Rome"}),
        "household": _null({**_NAME, "description": "the id under which limits for a household are counted"}),
    }


def _order(schema: Schema) -> Json:
    """What was ordered."""
    return {
        "id": _NAME,
        "total": _null(_told(schema, "order.total", {"$ref": "#/$defs/money"})),
        "placed_at": _null(_WHEN),
        "delivered_at": _null(_WHEN),
        "paid_by": _null(_told(schema, "order.paid_by", _enum("method"))),
        "status": _null(_told(schema, "order.status", _enum("order-status"))),
    }


def _event() -> Json:
    """Something that happened before."""
    fields = {
        "id": _NAME,
        "at": _WHEN,
        "kind": {"enum": list(EVENT_KINDS)},
        "issue": _null(_enum("kind")),
        "basis": _null({"enum": list(BASES)}),
        "amount": _null({"$ref": "#/$defs/money"}),
        "kept": _null(_BOOL),
    }
    return _object(fields, ["id", "at", "kind"])


def _inline(schema: Schema, prefix: str) -> Json:
    """The facts that the house declares under a prefix, by their last words."""
    return {last: _fact(schema.facts[name], schema) for last, name in schema.inline.get(prefix, {}).items()}


def _facts(schema: Schema, facts: list[Fact]) -> Json:
    """The same facts by their full names."""
    return _object({fact.name: _fact(fact, schema) for fact in facts}, [])


def _fact(fact: Fact, schema: Schema) -> Json:
    """One declared fact; null is unknown."""
    if fact.kind.name == "list":
        record = _object({field.name: _fact(field, schema) for field in fact.fields}, [])
        return _null(_list(record, fact.doc))
    found = _kind(fact.kind)
    if fact.doc:
        found = {**found, "description": fact.doc}
    return _null(found)


def _kind(kind: Kind) -> Json:
    """A value of a kind, as one writes it."""
    low = -MOST_INT if kind.low is None else max(kind.low, -MOST_INT)
    high = MOST_INT if kind.high is None else min(kind.high, MOST_INT)
    match kind.name:
        case "bool":
            return _BOOL
        case "int" | "count":
            return {"type": "integer", "minimum": low, "maximum": high}
        case "decimal":
            most = MOST_INT // 10**kind.scale
            fraction = f"(\\.[0-9]{{1,{kind.scale}}})?" if kind.scale else ""
            text = {"type": "string", "pattern": f"^-?[0-9]{{1,12}}{fraction}$"}
            return {"anyOf": [text, {"type": "integer", "minimum": -most, "maximum": most}]}
        case "money":
            return {"$ref": "#/$defs/signed-money"}
        case "enum":
            return {"enum": list(kind.members)}
        case "date":
            return _DAY
        case "datetime":
            return _WHEN
        case "duration":
            return {"type": "string", "pattern": f"^{DURATION.pattern}$"}
        case _:
            return _NAME


def _money(schema: Schema, *, signed: bool) -> Json:
    """An amount in one of the house's currencies."""
    sign = "-?" if signed else ""
    texts = []
    for currency in schema.currencies:
        digits = minor_digits(currency)
        fraction = f"(\\.[0-9]{{1,{digits}}})?" if digits else ""
        texts.append({"type": "string", "pattern": f"^{sign}(0|[1-9][0-9]{{0,11}}){fraction} {currency}$"})
    minor = {"type": "integer", "minimum": -MOST_MINOR if signed else 0, "maximum": MOST_MINOR}
    parts = _object({"minor": minor, "currency": {"enum": list(schema.currencies)}}, ["minor", "currency"])
    return {"anyOf": [*texts, parts], "examples": [f"12 {schema.currencies[0]}"]}


def _unavailable(schema: Schema, scopes: tuple[str, ...]) -> Json:
    """Facts that were asked for and cannot be had."""
    names = [f.name for f in schema.facts.values() if f.scope in scopes and not f.derived and f.name not in _NOT_TOLD]
    return {"type": "array", "items": {"enum": names}, "description": "facts asked for that cannot be had"}


def _told(schema: Schema, name: str, value: Json) -> Json:
    """A field with the sentence that documents its fact."""
    return {**value, "description": schema.facts[name].doc}


def _enum(name: str) -> Json:
    """A member of a named enum."""
    return {"$ref": f"#/$defs/enum-{name}"}


def _list(items: Json, doc: str) -> Json:
    """A list within bounds."""
    found: Json = {"type": "array", "items": items, "maxItems": MOST_IN_LIST}
    return {**found, "description": doc} if doc else found


def _object(properties: Json, required: list[str]) -> Json:
    """A table that knows its keys."""
    found: Json = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**found, "required": required} if required else found


def _null(value: Json) -> Json:
    """The value, or null, which is unknown."""
    doc = {"description": value["description"]} if "description" in value else {}
    return {"anyOf": [{k: v for k, v in value.items() if k != "description"}, {"type": "null"}], **doc}
