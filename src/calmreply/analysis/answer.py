"""What counts as the same answer when two houses are compared: what is decided, given, asked, promised and said.

Left out are the names of sections and rules, what a rule gives as its reason, and the order in which things are said:
a customer sees none of them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from calmreply.money import write_money
from calmreply.policy.decision import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from calmreply.policy.decision import Decision
    from calmreply.policy.model import Policy
    from calmreply.policy.result import Given, Result

__all__ = ["Answer", "answer_of", "apart", "told"]

Answer = dict[str, dict[str, list[str]]]
"""By unit (``case``, an issue's id, ``issue/1`` for an item, ``public``) and key, what it holds, sorted."""

_WAITING: Final = frozenset({"needs", "held", "proposed", "fault"})
_WORDS: Final[Mapping[str, str]] = {
    "status": "waits",
    "gives": "gives",
    "charges": "charges",
    "promises": "promises",
    "once": "waits for",
    "say": "says",
    "ask": "asks",
    "missing": "needs",
}


def answer_of(policy: Policy, decision: Decision) -> Answer:
    """The answer of one decision; empty parts are left out."""
    decided, currency = read(policy, decision), decision.row.currency or ""
    made: dict[str, dict[str, list[str]]] = {}
    for result in decided.results:
        _take(made.setdefault(result.unit, {}), result, currency)
    if decided.public is not None:
        _take(made.setdefault("public", {}), decided.public, currency)
    for ask in decided.asks:
        made.setdefault(ask.unit, {}).setdefault("ask", []).append(f"{ask.message} ({ask.about})")
    for unit in decided.person:
        made.setdefault(unit, {}).setdefault("status", []).append("person")
    return {
        unit: {key: sorted(set(words)) if key in _ONCE else sorted(words) for key, words in parts.items()}
        for unit, parts in made.items()
        if parts
    }


_SHOWN: Final = frozenset({"verdict", "do", "gives"})
"""What is shown of both answers also where it is the same."""
_ONCE: Final = frozenset({"status", "say", "ask", "missing", "once"})


def _take(into: dict[str, list[str]], result: Result, currency: str) -> None:
    def add(key: str, words: Iterable[str | None]) -> None:
        found = [w for w in words if w]
        if found:
            into.setdefault(key, []).extend(found)

    add("status", [result.status if result.status in _WAITING else None])
    add("stance", [result.stance])
    add("verdict", [result.verdict])
    add("do", [result.do])
    add("gives", (_given(g, currency) for g in result.gives))
    add("charges", (_given(g, currency) for g in result.charges))
    add("once", result.once)
    add("say", (*result.say, *(g.message for g in (*result.gives, *result.charges) if not g.dropped)))
    add("ask", result.ask)
    add("promises", (f"{p.what} ({p.owner}) by {_iso(p.by)}" for p in result.promises))
    add("route", [result.route])
    add("missing", result.missing)


def _given(g: Given, currency: str) -> str:
    amount = "" if g.amount is None else f" {write_money(g.kept or 0, currency) if currency else g.kept}"
    more = [g.basis, *([f"to {g.to}"] if g.to else []), *(["in {}..{} {}".format(*g.arrives)] if g.arrives else [])]
    return f"{g.kind}{amount} ({', '.join(more)})" + (" dropped by a limit" if g.dropped else "")


def _iso(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%MZ")


def apart(old: Answer, new: Answer) -> tuple[Answer, Answer]:
    """Of two answers the units and keys that differ, with verdicts, deeds and gifts; empty where they are equal."""
    first: Answer = {}
    second: Answer = {}
    for unit in dict.fromkeys((*old, *new)):
        a, b = old.get(unit, {}), new.get(unit, {})
        if a == b:
            continue
        keys = [k for k in dict.fromkeys((*a, *b)) if a.get(k) != b.get(k) or k in _SHOWN]
        first[unit] = {k: a[k] for k in keys if k in a}
        second[unit] = {k: b[k] for k in keys if k in b}
    return first, second


def told(answer: Mapping[str, Mapping[str, Any]]) -> str:
    """An answer on one line."""
    units = []
    for unit, parts in answer.items():
        words = "; ".join(f"{_WORDS.get(key, key)} {', '.join(found)}" for key, found in parts.items())
        units.append(f"{unit}: {words or 'nothing'}" if len(answer) > 1 else words or "nothing")
    return " | ".join(units) or "nothing"
