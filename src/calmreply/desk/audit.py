"""Looks over all that was granted (R15, R17): equal facts with unequal grants, grants of no rule, exceptions overdone.

It reads the books and the houses of their time, and no customer: names and texts may be forgotten, the audit stays.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from itertools import chain
from math import floor
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.desk.books import ACTION
from calmreply.ledger.chain import canonical
from calmreply.ledger.reading import entries, grants, uses
from calmreply.policy.windows import first_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from calmreply.house import House
    from calmreply.ledger import Ledger
    from calmreply.ledger.reading import GrantRow, UseRow
    from calmreply.policy.model import Limit, Outcome

__all__ = ["CODES", "AuditFault", "audit"]

CODES: dict[str, str] = {
    "LED801": "customers with the same facts were given different things, or an answer gave what it did not decide",
    "LED802": "a grant that no decision made, or no rule of the house of its time",
    "LED803": "a limit, or the uses of an exception, exceeded",
    "LED804": "entries whose house cannot be looked into any more",
}

_MOST_SHOWN = 20


class AuditFault(NamedTuple):
    """What an audit found. ``code`` is LED801 (equal facts, unequal grants), LED802 (a grant without a rule of its
    time), LED803 (a limit or an exception over its bound) or LED804 (a house that is not there any more).

    ``entries`` are the numbers of the entries to look at, the first of them where it shows.
    """  # noqa: D205 - one sentence, two lines

    code: str
    what: str
    entries: tuple[int, ...]


def audit(ledger: Ledger, house_of: Callable[[str | None], House | None]) -> tuple[AuditFault, ...]:
    """Everything that does not fit, in the order of the books. ``house_of`` finds the house of a hash.

    A house that was built in Python, and is not the one at hand, cannot be looked into: that is one warning for each.
    """
    found: list[AuditFault] = []
    with ledger.reading() as connection:
        found += _unequal(connection)
        houses = _Houses(house_of)
        found += _ruleless(grants(connection), houses)
        found += _overdone(uses(connection), houses)
        found += houses.faults
    return tuple(sorted(found, key=lambda f: (f.entries, f.code)))


class _Houses:
    """The houses of the ledger; those that are gone are told of once."""

    def __init__(self, house_of: Callable[[str | None], House | None]) -> None:
        self._house_of = house_of
        self._missed: dict[str, int] = {}
        self._given: dict[str, frozenset[tuple[str, str, str, str]]] = {}

    def of(self, hash: str | None, seq: int) -> House | None:
        house = self._house_of(hash)
        if house is None:
            self._missed.setdefault(str(hash), seq)
        return house

    def given(self, house: House) -> frozenset[tuple[str, str, str, str]]:
        """All that the rules of a house can give: (section, rule, kind, basis)."""
        if house.hash not in self._given:
            self._given[house.hash] = frozenset(_can_give(house))
        return self._given[house.hash]

    @property
    def faults(self) -> list[AuditFault]:
        return [
            AuditFault("LED804", f"the house {name[:12]} of these entries cannot be looked into", (seq,))
            for name, seq in self._missed.items()
        ]


def _unequal(connection: Any) -> Iterator[AuditFault]:
    """Equal facts that were decided unequally, and answers that gave other things than they decided."""
    by_facts: dict[tuple[str | None, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    given: dict[int, Counter[tuple[str, str]]] = {}
    last, wanted = 0, Counter[tuple[str, str]]()
    got: Counter[tuple[str, str]] = Counter()
    for entry in chain(entries(connection, ("contact", "decision", "grant", "repeat")), (None,)):
        if entry is None or entry.kind == "contact":
            if last and got != wanted:
                yield AuditFault("LED801", f"this answer gave {_count(got)}, and {_count(wanted)} was decided", (last,))
            last = 0
        elif entry.kind == "decision":
            last, got = entry.seq, Counter()
            by_facts[entry.house, entry.public["facts"]][canonical(entry.public["decided"])].append(last)
            given[last] = Counter()
            for _, _, kind, basis, times, minor in entry.public["given"]:
                given[last][kind, basis] += minor or times
            wanted = given[last] - given.get(entry.public.get("precedent", 0), Counter())
        elif entry.kind == "repeat":
            last, got, wanted = entry.seq, Counter(), Counter()
        else:
            if not last:
                yield AuditFault("LED802", f"the grant `{entry.public['id']}` comes of no decision", (entry.seq,))
            got[entry.public["kind"], entry.public["basis"]] += entry.public["amount"] or 1
    for groups in by_facts.values():
        if len(groups) > 1:
            shown = sorted(seq for seqs in groups.values() for seq in seqs)
            what = "customers with the same facts were given " + " and ".join(_spell(g) for g in sorted(groups))
            yield AuditFault("LED801", what, tuple(shown[:_MOST_SHOWN]))


def _count(given: Counter[tuple[str, str]]) -> str:
    return ", ".join(f"{kind} {n}" for (kind, _), n in sorted(given.items()) if n) or "nothing"


def _spell(given: str) -> str:
    rows = json.loads(given)
    return ", ".join(f"{kind} {minor or times}" for _, _, kind, _, times, minor in rows) or "nothing"


def _ruleless(rows: Iterable[GrantRow], houses: _Houses) -> Iterator[AuditFault]:
    for row in rows:
        if row.house is None:
            yield AuditFault("LED802", f"the grant `{row.id}` names no house", (row.seq,))
            continue
        house = houses.of(row.house, row.seq)
        if house is None:
            continue
        given = houses.given(house)
        rules = row.rule.split("+")
        fits = {
            name for section, name, kind, basis in given if (section, kind, basis) == (row.section, row.kind, row.basis)
        }
        if not (fits & set(rules) or (row.rule == "settled" and fits)):
            yield AuditFault(
                "LED802",
                f"no rule `{row.rule}` of `{row.section}` gave `{row.kind}` ({row.basis}) in the house of its time",
                (row.seq,),
            )


def _can_give(house: House) -> Iterator[tuple[str, str, str, str]]:
    for section in house.parts.policy.sections:
        named: list[tuple[str, Outcome | None]] = [(rule.id, rule.then) for rule in section.rules]
        for name, outcome in (*named, ("default", section.default)):
            if outcome is not None:
                yield from ((section.name, name, g.kind, g.basis) for g in outcome.give)
                if outcome.do:
                    yield section.name, name, outcome.do, ACTION


def _overdone(rows: Iterable[UseRow], houses: _Houses) -> Iterator[AuditFault]:
    """Limits whose uses in one window are more than the limit of their time allows.

    A bound in money that depends on the case cannot be told from the books alone; of those, only constant ones count.
    """
    by_scope: dict[tuple[str, str], list[UseRow]] = defaultdict(list)
    for row in rows:
        by_scope[row.limit, row.scope].append(row)
    for (name, scope), used in by_scope.items():
        for at, row in enumerate(used):
            house = houses.of(row.house, row.seq)
            limit = None if house is None else next((x for x in house.parts.policy.limits if x.id == name), None)
            if limit is None:
                continue
            since = first_day(limit.window, row.day)
            within = [u for u in used[: at + 1] if since is None or u.day >= since]
            fault = _beyond(limit, within)
            if fault:
                whose = "the house" if scope.startswith("house/") else f"subject {scope.split('/')[0]}"
                yield AuditFault(
                    "LED803", f"the limit `{name}` was exceeded for {whose}: {fault}",
                    (row.seq, *(u.seq for u in within[-_MOST_SHOWN:-1])),
                )  # fmt: skip
                break


def _beyond(limit: Limit, used: list[UseRow]) -> str:
    times = sum(u.times for u in used)
    if limit.times is not None:
        return f"{times} times, {limit.times} allowed" if times > limit.times else ""
    expr = limit.at
    amount = sum(u.amount for u in used)
    if expr is not None and expr.op == "const" and isinstance(expr.args[0], int):
        most = floor(expr.args[0])
        return f"{amount} minor units, {most} allowed" if amount > most else ""
    return ""
