"""The schema of house.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from calmreply.house.parts import KEYS
from calmreply.house.schemas.policy import policy_parts
from calmreply.house.schemas.shapes import Json, choice, code, either, items, maybe, named, number, table, text
from calmreply.kinds import Source
from calmreply.language.model import REGISTERS
from calmreply.money import Rounding

if TYPE_CHECKING:
    from calmreply.house.schemas.words import Words

__all__ = ["settings_file"]

_DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_LABELS = ("public", "private", "sensitive")
_KINDS = (
    "What the fact can be: `bool`, `int 0..60`, `count`, `money`, `decimal(2)`, `enum NAME`, `enum[a, b]`, "
    "`enum[a < b]`, `date`, `datetime`, `duration`, `text-id`, or `list` with `fields`."
)
_FORMS = "What the value is: `url`, `e-mail`, `phone`, `text`, `count`, `int`, `money`, `bool`, `date` or `enum NAME`."


def settings_file(words: Words) -> Json:
    """All keys of house.yaml; those of the policy are as in its own files."""
    shapes = {**policy_parts(words), **_house(words), **_declared(words)}
    parts = {key: shapes[key] for key in KEYS}
    for key in ("enums", "facts", "data", "markets", "calendars", "incidents"):
        parts[key] = maybe(parts[key])
    whole = table(parts, "What the house is, apart from its rules and words.", needs=["name", "source", "languages"])
    return {"title": "house", **whole}


def _house(words: Words) -> dict[str, Json]:
    locale = choice("A language of the house.", words.locales)
    return {
        "name": text("The name of the house.", example="Kettle & Quire"),
        "source": choice("The language its messages are written in first.", words.locales),
        "languages": named(
            table(
                {
                    "register": choice("How customers are addressed, unless the channel says otherwise.", REGISTERS),
                    "chain": items(locale, "What is tried where this language cannot answer."),
                },
                "A language.",
            ),
            "The languages of the house; each has a file under messages/.",
        ),
        "otherwise": items(locale, "What a customer is answered in whose language the house does not have."),
        "agents": choice("The language of those who read scripts aloud.", words.locales),
        "rounding": choice("How amounts are rounded.", get_args(Rounding)),
        "ask_at_most": number("How many questions one reply asks at most.", least=0, most=20),
        "person": table(
            {
                "owner": text("Who answers.", example="service-team"),
                "by": text("Until when.", example="1 business days"),
            },
            "What is promised where a person must decide.",
            needs=["owner", "by"],
        ),
        "slots": named(code("What slots of this name show.", "house.dm_url"), "Bindings of slots."),
        "remedies": items(text("A kind of remedy beyond those built in.", example="engraving"), "Further remedies."),
        "actions": items(text("What a verdict may carry out.", example="cancel-order"), "Actions."),
        "forbidden": text("The message where a prohibition hits a default.", example="forbidden"),
        "in_force_by": text("The date by which rules are in force; the day of the decision, if absent."),
    }


def _declared(words: Words) -> dict[str, Json]:
    field = {
        "kind": text(_KINDS, example="count 0..60"),
        "label": choice("Who may learn of it; `private`, if absent.", _LABELS),
        "source": choice("Who knows it; `record`, if absent.", get_args(Source)),
        "ask": text("The message that asks the customer for it.", example="ask-photo"),
        "doc": text("One plain sentence."),
    }
    inner = named(table({**field, "fields": {}}, "A field of the records.", needs=["kind"]), "Fields of the records.")
    fact = table({**field, "fields": inner}, "A fact.")
    value = either("A value.", text("A value."))
    day = text("A day.", example="2026-12-25", pattern=_DAY)
    return {
        "enums": named(
            either(
                "The members, in a list; or in order, as `guest < friend`.",
                items(text("A member."), "Members."),
                text(""),
            ),
            "Lists of words.",
        ),
        "facts": named(fact, "The facts of the house, beside those built in.", pattern=r"^[a-z]+\."),
        "data": named(
            table(
                {
                    "kind": text(_FORMS, example="url"),
                    "value": value,
                    "by_market": named(value, "One value for every market."),
                    "label": choice("Who may learn of it; `public`, if absent.", _LABELS),
                    "doc": text("One plain sentence."),
                },
                "A constant.",
                needs=["kind"],
            ),
            "Constants, read as `house.NAME`.",
        ),
        "markets": named(
            table(
                {
                    "currency": text("The code of its currency.", example="EUR", pattern="^[A-Z]{3}$"),
                    "zone": text("Its time zone.", example="Europe/Rome"),
                    "calendar": choice("Its calendar.", words.calendars),
                },
                "A market.",
                needs=["currency", "zone", "calendar"],
            ),
            "Where the house sells.",
        ),
        "calendars": named(
            table(
                {
                    "hours": text("When the house works.", example="mon-fri 09:00-17:30; sat 10:00-14:00"),
                    "holidays": items(day, "Days on which it does not."),
                },
                "A calendar.",
                needs=["hours"],
            ),
            "Working hours and holidays.",
        ),
        "declassify": items(
            table(
                {
                    "id": text("The name of the rule."),
                    "fact": text("A fact of the thread.", example="thread.name"),
                    "part": text("Which part of it."),
                    "because": text("Why it may be said."),
                },
                "One fact that may be said in public.",
                needs=["id", "fact", "because"],
            ),
            "What of a public thread may be said aloud, by a rule with a reason.",
        ),
        "incidents": items(
            table(
                {
                    "id": text("Its name.", example="strike-2026-11"),
                    "kind": text("A member of the enum `incident`.", example="strike"),
                    "markets": items(choice("A market.", words.markets), "Where; everywhere, if absent."),
                    "from": day,
                    "until": day,
                },
                "An incident.",
                needs=["id", "kind", "from"],
            ),
            "What is out of the ordinary, and when.",
        ),
    }
