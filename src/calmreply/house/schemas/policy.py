"""The schema of the files under policy/, and of the parts of a policy that may stand in house.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from calmreply.house.schemas.shapes import (
    Json,
    boolean,
    choice,
    code,
    either,
    items,
    maybe,
    named,
    number,
    ref,
    table,
    text,
)
from calmreply.policy.claimed import PARTS as CLAIM_PARTS
from calmreply.policy.load import KEYS, UNITS
from calmreply.policy.model import ClaimKind, Per, SectionKind
from calmreply.policy.outcomes import BASES, STANCES
from calmreply.policy.windows import LIMIT_PERS

if TYPE_CHECKING:
    from calmreply.house.schemas.words import Words

__all__ = ["policy_defs", "policy_file", "policy_parts"]

_DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_VERDICTS = ("allow", "deny", "refer")
_WHAT_KINDS = (
    "What the section decides: `forbid` takes remedies away, `public` says what is told in public, `stance` the tone, "
    "`verdict` whether something is done, `remedy` what is given, `say` what is told, `route` who takes over."
)


def policy_file(words: Words) -> Json:
    """A file under policy/: one section at the top, or several parts in lists."""
    parts = policy_parts(words)
    own = {
        key: parts[key] if key != "sections" else items(ref("section"), "Sections, in order.") for key in KEYS["file"]
    }
    whole = table(own, "A file of the policy.")
    # One section may stand at the top; a file of comments only is empty.
    one = {"if": {"required": ["section"], "type": "object"}, "then": ref("section"), "else": maybe(whole)}
    return {"title": "policy", "description": "A file under policy/ of a house.", **one}


def policy_parts(words: Words) -> dict[str, Json]:
    """The parts of a policy by key; all but sections may stand in house.yaml as well."""
    return {
        "sections": items(ref("section"), "Sections, in order."),
        "tables": named(_table(words), "Amounts or values by market, currency or another enum."),
        "gates": named(_gate(words), "What must be known before anything is decided; the reply asks for it."),
        "limits": items(ref("limit"), "Bounds on what is given."),
        "define": named(
            code("A condition or amount that the name stands for.", "order.days_late >= 10"), "Definitions."
        ),
        "outcomes": named(table(_outcome(words), "A named outcome."), "Outcomes that rules name with `then`."),
        "exceptions": items(ref("exception"), "Exceptions: each has an owner, a reason and an end."),
        "claims": items(ref("claim"), "What the house says of its policy; `check` proves or refutes it."),
    }


def policy_defs(words: Words) -> dict[str, Json]:
    """What the schemas refer to."""
    outcome = _outcome(words)
    return {
        **({"message": choice("The id of a message.", words.messages)} if words.messages else {}),
        "row": {"anyOf": [text("The value."), {"type": "object", "additionalProperties": ref("row")}]},
        "section": _section(words),
        "rule": _rule(words, outcome),
        "limit": _limit(),
        "exception": _exception(words, outcome),
        "claim": _claim(words),
        "say": _say(words),
        "give": _give(words),
        "promise": table(
            {
                "what": text("What is promised: the message `promise-…`.", example="parcel-news"),
                "owner": text("Who keeps the promise.", example="delivery-desk"),
                "by": text(f"Until when: a number and one of {', '.join(UNITS)}.", example="2 business days"),
            },
            "A promise.",
            needs=["by"],
        ),
    }


def _message(words: Words, says: str) -> Json:
    return ref("message") | {"description": says} if words.messages else text(says, example="explain-late")


def _say(words: Words) -> Json:
    slots = code("What the slot of this name shows.", "order.promised_on")
    pair = {
        "type": "object",
        "required": ["message"],
        "properties": {"message": _message(words, "The id of the message.")},
        "additionalProperties": slots,
    }
    return either("A message, or a message with what its slots show.", _message(words, "The id of a message."), pair)


def _give(words: Words) -> Json:
    return table(
        {
            "kind": choice("What is given.", words.remedies),
            "amount": code("How much.", "order.shipping_paid"),
            "basis": choice("Why: the law asks it, our own terms do, or we do it freely.", BASES),
            "to": choice("Where it goes; `original` is the way it was paid.", words.methods),
            "arrives": text("When it arrives.", example="3..5 business days"),
            "say": ref("say"),
        },
        "One thing that is given or charged.",
    )


def _outcome(words: Words) -> dict[str, Json]:
    message = _message(words, "The id of a message.")
    shapes = {
        "stance": choice("How the reply meets the customer.", STANCES),
        "verdict": choice("Whether what is wanted is done; `refer` hands it to a person.", _VERDICTS),
        "do": choice("The action that is carried out.", words.actions),
        "once": items(text("A name that a case records.", example="confirm"), "What is recorded before it is done."),
        "give": items(ref("give"), "What is given."),
        "charge": items(ref("give"), "What is charged."),
        "forbid": items(
            choice(
                "A kind of remedy, an action, or `all`.",
                (*words.remedies, *words.actions, "all") if words.remedies else (),
            ),
            "What may not be given or done.",
        ),
        "say": items(ref("say"), "What is told, in order."),
        "ask": items(message, "What is asked."),
        "next": items(ref("promise"), "What is promised."),
        "route": text("Who takes over: the message `route-…`.", example="manager"),
    }
    return {key: shapes[key] for key in KEYS["outcome"]}


_BECAUSE = "The reason, in words that you would sign."


def _rule(words: Words, outcome: dict[str, Json]) -> Json:
    more = {
        "id": text("The name of the rule; it stands in explanations.", example="late-by-our-promise"),
        "when": code("When the rule holds.", 'issue.kind == "late" and order.days_late >= 3', facts=words.facts),
        "because": text(_BECAUSE),
        "on_claim": boolean("The customer's word alone is enough."),
        "then": _then(outcome),
        "choose": _choose(words, outcome),
        **_dates(),
    }
    return table({key: (outcome | more)[key] for key in KEYS["rule"]}, "A rule.", needs=["id", "when", "because"])


def _then(outcome: dict[str, Json]) -> Json:
    whole = table(outcome, "The parts of the outcome.")
    return either("A named outcome, or the parts of one.", text("The name of an outcome."), whole)


def _choose(words: Words, outcome: dict[str, Json]) -> Json:
    option = table(
        {
            "when": code("When the option is open.", "issue.in_stock", facts=words.facts),
            "then": _then(outcome),
            **outcome,
        },
        "One option.",
    )
    return table(
        {
            "id": text("The name of the choice; read as `issue.chosen.NAME`.", example="amends"),
            "ask": _message(words, "The message that offers the options."),
            "options": named(option, "The options by name."),
            "always_ask": boolean("Ask even where a single option is open."),
        },
        "What the customer may choose between.",
    )


def _dates() -> dict[str, Json]:
    return {
        "from": text("The first day.", example="2026-12-01", pattern=_DAY),
        "until": text("The last day.", example="2026-12-24", pattern=_DAY),
    }


def _section(words: Words) -> Json:
    outcome = _outcome(words)
    default = {**outcome, "because": text(_BECAUSE), "then": _then(outcome)}
    cell = {"type": ["string", "number", "boolean", "null"]}
    sheet = table(
        {
            "columns": items(text("A part of a rule, or what cells are compared with."), "The head of the table."),
            "rows": items(items(cell, "One rule."), "One list for each rule."),
        },
        "Rules as a table.",
        needs=["columns", "rows"],
    )
    shapes = {
        "section": text("The name of the section.", example="delivery"),
        "kind": choice(_WHAT_KINDS, get_args(SectionKind)),
        "per": choice("What one decision is about.", get_args(Per)),
        "applies": code("To which cases it applies; to all, if absent.", 'issue.kind == "late"', facts=words.facts),
        "hit": choice("Whether the first rule that holds decides, or all of them together.", ("first", "collect")),
        "rules": items(ref("rule"), "The rules, in order."),
        "default": table(default, "What holds where no rule does."),
        "table": either(
            "Rules as a table: here, or the name of a CSV file beside this one.", text("requests.csv"), sheet
        ),
        "claims": items(ref("claim"), "What is claimed of this section."),
        **_dates(),
    }
    return table({k: shapes[k] for k in KEYS["section"]}, "A section of rules.", needs=["section", "kind", "per"])


def _limit() -> Json:
    name = text("What is bounded.")
    shapes = {
        "id": text("The name of the limit.", example="goodwill-per-case"),
        "of": table(dict.fromkeys(("kind", "basis", "do", "exception"), name), "What is bounded: one of these."),
        "per": choice("What is counted together.", LIMIT_PERS),
        "in": text("How far it looks back: `365 days`, `day`, `month`, `year` or `for ever`.", example="365 days"),
        "at": code("The highest amount.", "small-thanks[case.currency]"),
        "times": number("How often.", least=0),
        "over": choice("What happens beyond it: cut down, left out, or handed to a person.", ("trim", "drop", "refer")),
        "say": ref("say"),
        "because": text(_BECAUSE),
    }
    return table({key: shapes[key] for key in KEYS["limit"]}, "A bound on what is given.")


def _exception(words: Words, outcome: dict[str, Json]) -> Json:
    times = number("How often it may be used.", least=0, most=1_000_000)
    more = {
        "id": text("The name of the exception.", example="days-before-christmas"),
        "section": choice("Before the rules of which section it stands.", words.sections),
        "when": code("When it holds.", "order.days_late in [1, 2]"),
        "then": _then(outcome),
        "owner": text("Who answers for it.", example="head-of-service"),
        "reason": text("Why it is there."),
        "limit": either("How often it may be used.", times, ref("limit")),
        "on_claim": boolean("The customer's word alone is enough."),
        **_dates(),
    }
    needs = ["id", "section", "when", "owner", "reason", "until"]
    return table({key: (outcome | more)[key] for key in KEYS["exception"]}, "An exception.", needs=needs)


def _gate(words: Words) -> Json:
    return table(
        {
            "fact": choice("The fact that opens it.", words.gates),
            "applies": code("Where it stands; everywhere, if absent.", 'issue.topic == "cancel"'),
            "ask": _message(words, "The message that asks."),
            "per": choice("What one decision is about.", get_args(Per)),
        },
        "A gate: until the fact is true, nothing is decided behind it.",
        needs=["fact", "ask"],
    )


def _table(words: Words) -> Json:
    by = "The facts or enums that the rows go by." + (f" Enums: {', '.join(words.enums)}." if words.enums else "")
    return table(
        {
            "by": items(text("An enum, or a fact with one.", example="case.currency"), by),
            "of": text("The kind of what stands in the rows.", example="money"),
            "rows": {"type": "object", "description": "A row for every member.", "additionalProperties": ref("row")},
        },
        "A table.",
        needs=["by", "of", "rows"],
    )


def _claim(words: Words) -> Json:
    when = code("For which cases.", 'issue.fault == "customer"')
    shapes = {
        "when": when,
        "at": code("The bound.", "50 EUR"),
        "fact": code("The fact that grows.", "customer.tenure_days"),
        "per": choice("What one decision is about.", get_args(Per)),
        "do": choice("An action.", words.actions),
        "verdict": choice("A verdict.", _VERDICTS),
        "stance": choice("A stance.", STANCES),
        "say": _message(words, "A message."),
        "give": text("A kind of remedy, a basis, or `all`.", example="refund"),
        "of": text("A kind of remedy, a basis, or `all`.", example="goodwill"),
        "in": text("A kind of remedy, a basis, or `all`.", example="goodwill"),
    }
    alone = [kind for kind in get_args(ClaimKind) if not CLAIM_PARTS[kind] or kind == "complete"]
    longer = [
        table(
            {kind: table({part: shapes[part] for part in CLAIM_PARTS[kind]}, f"`{kind}`.")}, f"`{kind}`.", needs=[kind]
        )
        for kind in get_args(ClaimKind)
        if CLAIM_PARTS[kind]
    ]
    return either("What is claimed.", choice("A claim without further words.", alone), *longer)
