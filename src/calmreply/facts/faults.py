"""What pydantic says about a faulty case, in plain words with the path and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calmreply.facts.case import Case, Contact, Customer, Event, Issue, Money, Order, Thread
from calmreply.facts.encode import shown
from calmreply.findings import CaseError, near_help

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel, ValidationError
    from pydantic_core import ErrorDetails

    from calmreply.facts.schema import Schema

__all__ = ["case_error", "path_of"]

_MODELS: dict[tuple[str, ...], type[BaseModel]] = {
    (): Case,
    ("contact",): Contact,
    ("contact", "thread"): Thread,
    ("issues",): Issue,
    ("customer",): Customer,
    ("order",): Order,
    ("order", "total"): Money,
    ("history",): Event,
    ("history", "amount"): Money,
}
_PREFIX = {"issues": "issue"}
_MOST_OTHERS = 5


def path_of(loc: Sequence[str | int]) -> str:
    """A place in a case as one writes it: ``history[3].amount``."""
    path = ""
    for step in loc:
        if isinstance(step, int):
            path += f"[{step}]"
        elif step != "[key]":
            path += f".{step}" if path else step
    return path


def case_error(error: ValidationError, schema: Schema) -> CaseError:
    """The first fault in words, the places of the others in its help."""
    faults = error.errors(include_url=False)
    message, help_ = _words(faults[0], schema)
    others = [path_of(fault["loc"]) for fault in faults[1:]]
    others = [path for path in dict.fromkeys(others) if path != path_of(faults[0]["loc"])]
    if others:
        more = f" and {len(others) - _MOST_OTHERS} more" if len(others) > _MOST_OTHERS else ""
        rest = ", ".join(f"`{path}`" for path in others[:_MOST_OTHERS]) + more
        help_ = f"{help_}; also to mend: {rest}" if help_ else f"also to mend: {rest}"
    return CaseError(message, path=path_of(faults[0]["loc"]), help=help_)


def _words(fault: ErrorDetails, schema: Schema) -> tuple[str, str]:
    """Message and help for one fault."""
    context: dict[str, Any] = fault.get("ctx", {})
    given = fault["input"]
    match fault["type"]:
        case "calmreply":
            return str(context["message"]), str(context["help"])
        case "missing":
            return "is missing", _example(fault["loc"])
        case "extra_forbidden":
            return _unknown(fault["loc"], schema)
        case "string_type":
            return f"{shown(given)} is no text", "put it in quotes"
        case "string_unicode":
            return "a text with half a character in it", "write the text as UTF-8"
        case "string_too_short":
            return "an empty text", "leave the field out where nothing is known"
        case "string_too_long":
            return f"a text of {len(given)} characters", f"at most {context['max_length']} are read"
        case "too_long":
            return "a list too long to be meant", f"at most {context['max_length']} are read"
        case "int_type" | "int_from_float" | "int_parsing":
            return f"{shown(given)} is no whole number", "write digits without quotes, such as 3"
        case "greater_than_equal":
            return f"{shown(given)} is too small", f"it is {context['ge']} or more"
        case "less_than_equal":
            return f"{shown(given)} is too large", f"it is at most {context['le']}"
        case "bool_type":
            return f"{shown(given)} is neither true nor false", "write true or false, without quotes"
        case "literal_error":
            known = str(context["expected"]).replace("'", "`").replace(" or ", ", ")
            close = near_help(given, known.replace("`", "").split(", ")) if isinstance(given, str) else ""
            return f"{shown(given)} is not known here", close or f"known here: {known}"
        case "tuple_type" | "frozen_set_type" | "list_type":
            return f"{shown(given)} is no list", "write it in brackets: [ ]"
        case "model_type" | "dict_type" | "mapping_type" | "model_attributes_type":
            return f"{shown(given)} is no table with keys", "write it in braces: { }"
        case "recursion_loop":
            return "nested too deep to be meant", "give plain values"
        case _:
            return fault["msg"][:1].lower() + fault["msg"][1:], ""


def _example(loc: Sequence[str | int]) -> str:
    """What a missing field might say."""
    examples = {
        "id": '"id": "c-1042"',
        "contact": '"contact": {"channel": "email", "text": "…"}',
        "channel": '"channel": "email"',
        "at": '"at": "2026-11-21T09:30:00Z"',
        "kind": '"kind": "matter"',
        "currency": '"currency": "EUR"',
        "minor": '"minor": 1250',
    }
    found = examples.get(str(loc[-1]))
    return f"add {found}" if found else ""


def _unknown(loc: Sequence[str | int], schema: Schema) -> tuple[str, str]:
    """A field nobody knows: the near ones, declared facts among them."""
    parents = tuple(step for step in loc[:-1] if isinstance(step, str))
    model = _MODELS.get(parents)
    known = set(model.model_fields) if model else set()
    if len(parents) <= 1:
        prefix = _PREFIX.get(parents[0], parents[0]) if parents else "case"
        known |= set(schema.inline.get(prefix, {}))
    return f"the field `{str(loc[-1])[:60]}` is not known here", near_help(str(loc[-1]), known) or (
        "declare it in `facts` of house.yaml, or leave it out"
    )
