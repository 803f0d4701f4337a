"""The schema of the files under scenarios/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calmreply.house.schemas.shapes import Json, boolean, choice, either, items, named, table, text
from calmreply.language.model import REGISTERS
from calmreply.policy.outcomes import BASES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.house.schemas.words import Words

__all__ = ["scenarios_file"]

_WORDS = {
    "status": "How far the matter came, such as `decided:allow` or `needs`.",
    "verdict": "`allow`, `deny` or `refer`.",
    "stance": "How the customer is met.",
    "do": "Actions.",
    "asks": "Messages that ask.",
    "missing": "Facts that must be asked for.",
    "promises": "What is promised.",
    "route": "Who takes over.",
    "person": "What a person must do.",
}


def scenarios_file(words: Words, case: Mapping[str, Any] | None) -> Json:
    """What is given, what must be decided and said; ``case`` is the schema of cases, where there is a house."""
    given: Json = _loose(dict(case)) if case else {"type": "object"}
    given = {k: v for k, v in given.items() if k not in {"$schema", "$defs", "title"}}
    given |= {"description": "The case, or what differs from `base`."}
    gift = table(
        {
            "kind": choice("What is given.", words.remedies),
            "amount": text("How much, exactly.", example="4.90 EUR"),
            "basis": choice("Why.", BASES),
            "to": choice("Where it goes.", words.methods),
        },
        "What is given.",
    )
    gifts = _several(either("A kind, or what must be so.", choice("A kind.", words.remedies), gift), "Nothing else.")
    names = _several(text("A rule, or `default`."), "The rule, or several.")
    rules = named(names, "By section, the rule that decided.")
    if words.sections:
        rules["propertyNames"] = {"enum": list(words.sections)}
    expect = {key: _several(text(says), says) for key, says in _WORDS.items()}
    expect |= {"gives": gifts, "charges": gifts, "rules": rules, "exact": boolean("Nothing else may be decided.")}
    reply = {
        "channel": choice("The channel.", words.channels),
        "locale": choice("The language.", words.locales),
        "register": choice("How the customer is addressed.", REGISTERS),
        "says": _several(text("Words."), "Words that must appear."),
        "never": _several(text("Words."), "Words that must not appear."),
        "text": text("The whole reply."),
    }
    one = table(
        {
            "scenario": text("Its name.", example="late-by-the-carrier"),
            "about": text("What it shows, in one sentence."),
            "base": text("Another scenario, or a case such as `cases/late.json`, that this one changes."),
            "given": given,
            "as_of": text("When it is decided.", example="2026-11-20T12:00:00Z"),
            "expect": table(expect, "What must be decided; what is not named may be anything."),
            "replies": items(table(reply, "A reply."), "What the replies must say."),
        },
        "A scenario.",
        needs=["scenario"],
    )
    whole = table({"scenarios": items(one, "Scenarios.")}, "Examples that are also tests.", needs=["scenarios"])
    return {"title": "scenarios", **whole}


def _several(of: Json, says: str) -> Json:
    return either(says, of, items(of, says), {"type": "null"})


def _loose(node: Any) -> Any:
    """A schema that requires nothing: what is given may be a part of a case."""
    if isinstance(node, dict):
        return {k: _loose(v) for k, v in node.items() if not (k == "required" and isinstance(v, list))}
    return [_loose(one) for one in node] if isinstance(node, list) else node
