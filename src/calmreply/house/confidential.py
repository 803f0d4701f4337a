"""What of a case must not reach the public, as plain texts: who it is, numbers, amounts, days.

A decision holds what its policy read; a `Case` holds everything, such as the number of an order that no rule asks for.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from calmreply.calendar import day_of
from calmreply.facts.case import Money
from calmreply.kinds import Label
from calmreply.money import parse_money, write_money
from calmreply.verify.expected import PrivateFact, Thread

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from calmreply.facts.case import Case
    from calmreply.facts.schema import Unit
    from calmreply.house.house import House
    from calmreply.policy.decision import Decision
    from calmreply.policy.result import Decided

__all__ = ["decided_facts", "house_lines", "private_facts", "thread_of"]

_SHORTEST_PHONE = 7
_SHORTEST_ID = 3
"""A shorter one, such as the `1` of a first issue, stands in any text."""


def private_facts(house: House, decision: Decision, case: Case | None, zone: str) -> tuple[PrivateFact, ...]:
    """The private facts of the case, each once; days are those of the market's ``zone``."""
    found = [*_person(decision), *_read(house, decision, zone)]
    if case is not None:
        found.extend(_written(house, case, zone))
    return tuple(dict.fromkeys(f for f in found if f.kind != "id" or len(f.text) >= _SHORTEST_ID))


def decided_facts(decided: Decided, currency: str | None, zone: str) -> Iterator[PrivateFact]:
    """What was given and promised: private, where the reply is not."""
    for result in decided.results:
        for given in (*result.gives, *result.charges):
            if given.kept and currency is not None:
                yield PrivateFact(f"decision.{given.kind}", "money", write_money(given.kept, currency))
        for promise in result.promises:
            day = datetime.fromtimestamp(promise.by, UTC).astimezone(ZoneInfo(zone)).date()
            yield PrivateFact(f"decision.{promise.what}", "date", day.isoformat())


def thread_of(decision: Decision, case: Case | None, said: Sequence[str]) -> Thread:
    """What a reader of the thread sees, and what we said in it."""
    shown = None if case is None else case.contact.thread
    if shown is None:
        return Thread("", decision.view.name, tuple(said))
    return Thread(shown.text, shown.name or decision.view.name, tuple(said))


def house_lines(house: House, form: str) -> tuple[str, ...]:
    """The house's own lines of one form, ``phone`` or ``e-mail``, in all markets."""
    found: dict[str, None] = {}
    for datum in house.parts.schema.data.values():
        if datum.form == form:
            values = (datum.value,) if datum.by_market is None else tuple(datum.by_market.values())
            found.update({value: None for value in values if isinstance(value, str)})
    return tuple(found)


def _person(decision: Decision) -> Iterator[PrivateFact]:
    person = decision.row.person
    if person is not None:
        for name, text in (("name", person.full), ("given", person.given), ("family", person.family)):
            if text:
                yield PrivateFact(f"customer.{name}", "name", text)


def _read(house: House, decision: Decision, zone: str) -> Iterator[PrivateFact]:
    """The facts that the policy reads."""
    row = decision.row
    units: list[Unit] = [row.case]
    for issue in row.issues:
        units += [issue, *(issue.items or ())]
    facts = house.parts.policy.facts
    for at, column in enumerate(house.parts.policy.layout.columns):
        fact = facts.get(column.fact)
        if column.measure is not None or column.scope == "house" or fact is None or fact.label is Label.PUBLIC:
            continue
        for unit in units:
            value = unit.values[at] if at < len(unit.values) else None
            if value is not None:
                yield from _encoded(column.fact, column.kind.name, value, row.currency, zone)


def _encoded(path: str, kind: str, value: object, currency: str | None, zone: str) -> Iterator[PrivateFact]:
    if isinstance(value, str) and kind == "text-id":
        yield _text(path, value)
    elif not isinstance(value, int) or isinstance(value, bool):
        return
    elif kind == "money" and value and currency is not None:  # nothing is told by a nought
        yield PrivateFact(path, "money", write_money(value, currency))
    elif kind in {"date", "datetime"}:
        day = day_of(value, zone) if kind == "datetime" else value
        yield PrivateFact(path, "date", date.fromordinal(day).isoformat())


def _written(house: House, case: Case, zone: str) -> Iterator[PrivateFact]:
    """The facts that the case states, whether a rule reads them or not."""
    yield PrivateFact("case.id", "id", case.id)
    if case.matter:
        yield PrivateFact("case.matter", "id", case.matter)
    customer, order = case.customer, case.order
    if customer is not None:
        yield PrivateFact("customer.id", "id", customer.id)
        for name in ("name", "given", "family"):
            if text := getattr(customer, name):
                yield PrivateFact(f"customer.{name}", "name", text)
        yield from _stated("customer.household", customer.household, zone)
        yield from _stated("customer.since", customer.since, zone)
    if order is not None:
        yield PrivateFact("order.id", "id", order.id)
        for name in ("total", "placed_at", "delivered_at"):
            yield from _stated(f"order.{name}", getattr(order, name), zone)
    for event in case.history or ():
        yield from _stated("history.amount", event.amount, zone)
    yield from _declared(house, case.facts, zone)
    for issue in case.issues:
        yield from _declared(house, issue.facts, zone)


def _declared(house: House, facts: Mapping[str, object], zone: str) -> Iterator[PrivateFact]:
    """The house's own facts, as the case writes them: an amount and a day may still be texts."""
    for path, value in facts.items():
        fact = house.parts.schema.facts.get(path)
        if fact is None or fact.label is Label.PUBLIC:
            continue
        kind = fact.kind.name
        if kind == "money" and isinstance(value, str):
            minor, currency = parse_money(value)
            yield from _stated(path, Money(minor=minor, currency=currency), zone)
        elif kind == "date" and isinstance(value, str):
            yield PrivateFact(path, "date", value)
        elif kind == "datetime" and isinstance(value, str):
            yield from _stated(path, datetime.fromisoformat(value), zone)
        elif kind == "text-id" or not isinstance(value, str):
            yield from _stated(path, value, zone)


def _stated(path: str, value: object, zone: str) -> Iterator[PrivateFact]:
    if isinstance(value, Money):
        if value.minor:
            yield PrivateFact(path, "money", str(value))
    elif isinstance(value, datetime):
        yield PrivateFact(path, "date", value.astimezone(ZoneInfo(zone)).date().isoformat())
    elif isinstance(value, date):
        yield PrivateFact(path, "date", value.isoformat())
    elif isinstance(value, str):
        yield _text(path, value)


def _text(path: str, value: str) -> PrivateFact:
    digits = sum(c.isdigit() for c in value)
    if "@" in value and " " not in value:
        return PrivateFact(path, "e-mail", value)
    if value.startswith("+") and digits >= _SHORTEST_PHONE:
        return PrivateFact(path, "phone", value)
    return PrivateFact(path, "text" if " " in value else "id", value)
