"""What was decided, in the words of a scenario, and what of it is not as expected."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from calmreply.house.scenarios import Expectation, Gift
from calmreply.money import write_money

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from calmreply.policy.result import Decided, Given, Result

__all__ = ["ALL", "agree", "found", "plain_text", "rule_word", "rules_of"]

ALL: Final = ("status", "verdict", "stance", "do", "gives", "charges", "asks", "missing", "promises", "route", "person")
"""The keys of an expectation, the rules of sections apart."""

_SPACES: Final = re.compile(r"\s+")


def found(key: str, decided: Decided, currency: str | None) -> tuple[str | Gift, ...]:
    """All there is of one key in a decision, in its order; of ``rules.SECTION`` those of the units it applied to."""
    results = decided.results
    section = key.removeprefix("rules.")
    if section != key:
        return rules_of(decided, section)
    match key:
        case "status":
            return tuple(word for _, word in decided.status)
        case "gives":
            return tuple(_gift(g, currency) for r in results for g in r.gives if not g.dropped)
        case "charges":
            return tuple(_gift(g, currency) for r in results for g in r.charges if not g.dropped)
        case "asks":
            return (*(a.message for a in decided.asks), *(a for r in results for a in r.ask))
        case "missing":
            return tuple(dict.fromkeys(name for r in results for name in r.missing))
        case "promises":
            return tuple(p.what for r in results for p in r.promises)
        case "person":
            return decided.person
        case _:
            return tuple(word for r in results if (word := getattr(r, key)))


def rules_of(decided: Decided, section: str) -> tuple[str, ...]:
    """The rule of a section for each unit that it applied to: its id, ``default``, or why there is none."""
    public = (decided.public,) if decided.public is not None else ()
    mine = (r for r in (*decided.results, *public) if r.section == section and r.status != "not-applicable")
    return tuple(rule_word(r) for r in mine)


def rule_word(result: Result) -> str:
    """The rule that decided a result, or why there is none."""
    if result.rule is None:
        return result.status if result.status in {"needs", "held", "settled", "fault"} else "default"
    return result.rule


def _gift(given: Given, currency: str | None) -> Gift:
    amount = None if given.amount is None else write_money(given.kept or 0, currency or "")
    return Gift(given.kind, amount, given.basis, given.to)


def agree(expected: Expectation, got: Sequence[str | Gift]) -> bool:
    """Whether a decision has just what is expected: gifts in any order, all else in the order of the decision."""
    if expected.key not in {"gives", "charges"}:
        return tuple(expected.wanted) == tuple(got)
    left = [g for g in got if isinstance(g, Gift)]
    wanted = [w for w in expected.wanted if isinstance(w, Gift)]
    # What says most is looked for first, so that it finds its own.
    for want in sorted(wanted, key=lambda w: sum(x is None for x in w)):
        match = next((g for g in left if _fits(want, g)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _fits(want: Gift, got: Gift) -> bool:
    return all(w is None or w == g for w, g in zip(want, got, strict=True))


def plain_text(text: str) -> str:
    """A text as words are looked for in it: no case, any blank or line break one space, nothing that is not seen."""
    seen: Iterable[str] = (c for c in text if unicodedata.category(c) != "Cf")
    return _SPACES.sub(" ", "".join(seen)).strip().casefold()
