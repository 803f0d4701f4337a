"""The door: a case comes in as JSON or as a mapping, and goes on as a frozen value that fits the house.

`read_case` checks the shape, `admit` what only the house knows: members of its enums, its markets and currencies, the
facts it declares. Whatever does not fit is one `CaseError` with the path and the next step; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from zlib import crc32

from pydantic import ValidationError

from calmreply.calendar import check_zone
from calmreply.facts.builtin import BASES
from calmreply.facts.case import MOST_IN_LIST, Case
from calmreply.facts.case_schema import case_schema
from calmreply.facts.encode import EPOCH, BadValueError, encode, epoch_of
from calmreply.facts.faults import case_error
from calmreply.facts.gather import gather, load_json
from calmreply.facts.known import EVENT_KINDS, Known, KnownIssue, Past
from calmreply.facts.schema import Person
from calmreply.findings import CalmreplyError, CaseError, near_help

if TYPE_CHECKING:
    from calmreply.facts.case import Issue
    from calmreply.facts.schema import Fact, Schema
    from calmreply.kinds import FactValue

__all__ = ["admit", "case_schema", "person", "read_case"]

_EVENT = {kind: i for i, kind in enumerate(EVENT_KINDS)}
_BASIS = {basis: i for i, basis in enumerate(BASES)}
_NO_ITEMS: tuple[str, ...] = ()
_SLOT = Case.__dict__["known"].__get__  # past pydantic's own lookup, which takes ten microseconds to miss


def read_case(data: Case | Mapping[str, Any] | bytes | str, schema: Schema) -> Case:
    """The case, ready for this house.

    ``data`` is JSON, a mapping in the form of JSON, or a case built in Python. House-declared facts stand beside the
    built-in fields (``"order": {"id": "KP-1", "shipping_paid": "4.90 EUR"}``) or in ``facts`` under their full names;
    the case holds them in ``facts``. Raises `CaseError`.
    """
    if not isinstance(data, Case):
        raw = load_json(data) if isinstance(data, bytes | str) else data
        if not isinstance(raw, Mapping):
            raise CaseError("a case is a table with keys", help='begin with {"id": "…", "contact": {"channel": "…"}}')
        try:
            data = Case.model_validate(gather(raw, schema))
        except ValidationError as error:
            raise case_error(error, schema) from None
        except RecursionError:
            raise CaseError("nested too deep to be meant", help="give plain values") from None
        _admitted(data, schema)
    else:
        admit(data, schema)
    return data


def person(case: Case) -> Person | None:
    """Whom a private reply addresses; None where no customer is known. No name is ever taken apart."""
    who = case.customer
    if who is None:
        return None
    parts = [part for part in (who.given, who.family) if part]
    return Person(who.given, who.family, who.name or " ".join(parts) or None, who.addressee)


def admit(case: Case, schema: Schema) -> Known:
    """What this house knows from the case; computed once and kept beside it. Raises `CaseError`."""
    try:
        known: Known = _SLOT(case)
    except AttributeError:
        return _admitted(case, schema)
    return known if known.schema is schema else _admitted(case, schema)


def _admitted(case: Case, schema: Schema) -> Known:
    """The same, computed anew."""
    known = _Admission(case, schema).known()
    object.__setattr__(case, "known", known)  # beside the frozen fields, and a pure function of them
    return known


def _check_zone(name: str) -> None:
    try:
        check_zone(name)
    except CalmreplyError as error:
        raise CaseError(error.message, path="customer.zone", help=error.help) from error


class _Admission:
    """Reads the values of one case for one house. ``currency`` is the one currency, once it is known."""

    def __init__(self, case: Case, schema: Schema) -> None:
        self.case = case
        self.schema = schema
        market = case.market
        if market is not None and market not in schema.markets:
            raise CaseError(
                f"the house has no market `{market[:40]}`", path="market", help=near_help(market, schema.markets)
            )
        if market is None and len(schema.markets) == 1:
            market = next(iter(schema.markets))
        self.market = market
        self.currency = schema.markets[market].currency if market is not None else None
        self.set_by = f"the market `{market}`" if market is not None else ""

    def known(self) -> Known:
        """All that the case says, encoded."""
        case, schema = self.case, self.schema
        facts = self.of_case()
        history = None if case.history is None else self.history()
        away = case.unavailable
        if away:
            stated = set(facts)
            stated.update(
                name for name, given in (("history", history), ("case.market", case.market)) if given is not None
            )
            self.check_unavailable(away, "unavailable", stated)
        issues = case.issues
        ids = [issue.id for issue in issues]
        for at, name in enumerate(ids):
            if name in ids[:at]:
                raise CaseError(f"the id `{name[:40]}` stands twice", path=f"issues[{at}].id", help="number the issues")
        known_issues = tuple(self.of_issue(issue, f"issues[{at}].") for at, issue in enumerate(issues))
        if not known_issues:
            topic = schema.places["topic"]["unknown"]
            none = {"issue.topic": topic}
            if "issue.want" not in away:
                none["issue.want"] = topic
            known_issues = (KnownIssue("1", none, None, _NO_ITEMS, away, ()),)
        if case.contact.thread is not None:
            self.member("topic", case.contact.thread.topic, "contact.thread.topic")
        return Known(
            schema,
            facts,
            known_issues,
            history,
            away,
            self.market,
            self.currency,
            crc32(case.id.encode()),
            person(case),
            self.used() if case.used else (),
        )

    def used(self) -> tuple[tuple[str, int, int], ...]:
        """What was used of limits before; money only in the one currency."""
        found = []
        for name, used in self.case.used.items():
            if used.amount is not None:
                self.one_currency(used.amount.currency, f"used.{name}.amount")
            found.append((name, used.times, used.amount.minor if used.amount is not None else 0))
        return tuple(found)

    def of_case(self) -> dict[str, FactValue]:
        """The facts of the case itself."""
        case = self.case
        facts: dict[str, FactValue] = {"contact.messages": case.contact.messages}
        if (customer := case.customer) is not None:
            if customer.identified is not None:
                facts["customer.identified"] = customer.identified
            if customer.since is not None:
                facts["customer.since"] = customer.since.toordinal()
            if customer.standing is not None:
                facts["customer.standing"] = self.member("standing", customer.standing, "customer.standing")
            if customer.zone is not None:
                _check_zone(customer.zone)
        if (order := case.order) is not None:
            facts["order.id"] = order.id
            if order.total is not None:
                self.one_currency(order.total.currency, "order.total")
                facts["order.total"] = order.total.minor
            placed, delivered = order.placed_at, order.delivered_at
            if placed is not None:
                facts["order.placed_at"] = epoch_of(placed)
            if delivered is not None:
                if placed is not None and delivered < placed:
                    raise CaseError(
                        f"delivered {delivered.isoformat()}, before it was placed {placed.isoformat()}",
                        path="order.delivered_at",
                        help="check both dates and their time zones",
                    )
                facts["order.delivered_at"] = epoch_of(delivered)
            if order.paid_by is not None:
                facts["order.paid_by"] = self.member("method", order.paid_by, "order.paid_by")
            if order.status is not None:
                facts["order.status"] = self.member("order-status", order.status, "order.status")
        if case.facts:
            self.declared(case.facts, facts, "", "case")
        return facts

    def of_issue(self, issue: Issue, path: str) -> KnownIssue:
        """The facts of one issue and of its items."""
        facts: dict[str, FactValue] = {"issue.topic": self.member("topic", issue.topic, f"{path}topic")}
        if issue.kind is not None:
            facts["issue.kind"] = self.member("kind", issue.kind, f"{path}kind")
        away = issue.unavailable
        everywhere = self.case.unavailable | away
        if issue.want is not None:
            facts["issue.want"] = self.member("want", issue.want, f"{path}want")
        elif "issue.want" not in everywhere:
            facts["issue.want"] = facts["issue.topic"]  # the members of `want` begin with those of `topic`
        if issue.fault is not None:
            facts["issue.fault"] = self.member("fault", issue.fault, f"{path}fault")
        if issue.facts:
            self.declared(issue.facts, facts, path, "issue")
        items: tuple[Mapping[str, FactValue], ...] | None = None
        ids = _NO_ITEMS
        if issue.items is not None:
            items = tuple(self.of_item(item, f"{path}items[{at}]") for at, item in enumerate(issue.items))
            ids = tuple(f"{issue.id}/{at}" for at in range(1, len(items) + 1))
            fields = [f"item.{field.name}" for field in self.schema.facts["issue.items"].fields]
            facts["issue.items"] = tuple(tuple(item.get(name) for name in fields) for item in items)
        if away:
            self.check_unavailable(away, f"{path}unavailable", set(facts))
        recorded = tuple(sorted(issue.recorded.items())) if issue.recorded else ()
        return KnownIssue(issue.id, facts, items, ids, everywhere, recorded)

    def of_item(self, item: Mapping[str, Any], path: str) -> dict[str, FactValue]:
        """The facts of one item, given by their bare names."""
        own = self.schema.inline.get("item", {})
        facts: dict[str, FactValue] = {}
        for key, value in item.items():
            if key not in own:
                help_ = near_help(key, own) or "declare it in `facts` of house.yaml"
                raise CaseError(f"the field `{key[:60]}` is not known here", path=path, help=help_)
            if value is not None:
                facts[own[key]] = self.value(self.schema.facts[own[key]], value, f"{path}.{key}")
        return facts

    def history(self) -> tuple[Past, ...]:
        """The events, in the order of time."""
        past: list[Past] = []
        kinds, currency = self.schema.places["kind"], self.currency
        for at, event in enumerate(self.case.history or ()):
            issue, amount, basis = event.issue, event.amount, event.basis
            if amount is not None and amount.currency != currency:
                self.one_currency(amount.currency, f"history[{at}].amount")
                currency = self.currency
            if issue is not None and issue not in kinds:
                self.member("kind", issue, f"history[{at}].issue")
            since = event.at - EPOCH
            past.append(
                (
                    since.days * 86400 + since.seconds,
                    event.id,
                    _EVENT[event.kind],
                    None if issue is None else kinds[issue],
                    None if basis is None else _BASIS[basis],
                    None if amount is None else amount.minor,
                    event.kept,
                )
            )
        if len({row[1] for row in past}) != len(past):
            names = [row[1] for row in past]
            at = next(i for i, name in enumerate(names) if name in names[:i])
            raise CaseError(
                f"the event `{names[at][:40]}` stands twice",
                path=f"history[{at}].id",
                help="give each event its own id",
            )
        past.sort()  # ids differ, so that no further part is ever compared
        return tuple(past)

    def declared(self, given: Mapping[str, Any], facts: dict[str, FactValue], path: str, scope: str) -> None:
        """Facts that the house declares, by their full names; a fault's path is that of the inline form."""
        for name, value in given.items():
            fact = self.schema.facts.get(name)
            if fact is None or not fact.declared or fact.scope != scope:
                message, help_ = self.misplaced(name, fact, scope)
                raise CaseError(message, path=f"{path}facts", help=help_)
            if value is not None:
                here = name.removeprefix("issue.").removeprefix("case.")
                facts[name] = self.value(fact, value, f"{path}{here}")

    def misplaced(self, name: str, fact: Fact | None, scope: str) -> tuple[str, str]:
        """What is wrong with a name in ``facts``."""
        if fact is None:
            own = [n for n, f in self.schema.facts.items() if f.declared and f.scope == scope]
            return f"the house declares no fact `{name[:60]}`", near_help(name, own) or "declare it in house.yaml"
        if fact.scope == "house":
            return f"`{name}` is a constant of the house", "it is the same for every case: leave it out"
        if fact.derived:
            return f"`{name}` is computed", "leave it out"
        if not fact.declared:
            return f"`{name}` is built in", "give it in its own field"
        where = {"case": "in `facts` of the case", "issue": "in its issue", "item": "in an item of its issue"}
        return f"`{name}` stands in the wrong place", f"give it {where[fact.scope]}"

    def value(self, fact: Fact, value: Any, path: str) -> FactValue:
        """One declared value, encoded; money only in the one currency."""
        if fact.kind.name == "list":
            return self.records(fact, value, path)
        try:
            encoded, currency = encode(fact.kind, value)
        except BadValueError as error:
            raise CaseError(error.message, path=path, help=error.help) from None
        if currency is not None:
            self.one_currency(currency, path)
        return encoded

    def records(self, fact: Fact, value: Any, path: str) -> FactValue:
        """The records of a declared list, each in the order of its fields."""
        if not isinstance(value, list | tuple):
            raise CaseError("a list is needed", path=path, help="write it in brackets: [ ]")
        if len(value) > MOST_IN_LIST:
            raise CaseError("a list too long to be meant", path=path, help=f"at most {MOST_IN_LIST} are read")
        names = [field.name for field in fact.fields]
        rows = []
        for at, record in enumerate(value):
            here = f"{path}[{at}]"
            if not isinstance(record, Mapping):
                raise CaseError("a record is a table with keys", path=here, help="write it in braces: { }")
            for key in record:
                if key not in names:
                    help_ = near_help(str(key), names)
                    raise CaseError(f"the field `{str(key)[:60]}` is not known here", path=here, help=help_)
            rows.append(
                tuple(
                    None if record.get(f.name) is None else self.value(f, record[f.name], f"{here}.{f.name}")
                    for f in fact.fields
                )
            )
        return tuple(rows)

    def member(self, enum: str, name: str, path: str) -> int:
        """The index of a member."""
        places = self.schema.places[enum]
        found = places.get(name)
        if found is None:
            shown = "".join(ch if ch.isprintable() else "\ufffd" for ch in name[:40])
            raise CaseError(f"`{shown}` is no member of `{enum}`", path=path, help=near_help(name, places))
        return found

    def one_currency(self, currency: str, path: str) -> None:
        """Refuse money in another currency than the case's; the first money sets it where no market does."""
        if currency == self.currency:
            return
        if self.currency is not None:
            raise CaseError(
                f"money in {currency[:3]}, but {self.set_by} is in {self.currency}",
                path=path,
                help="a case has one currency: give the amount in it, or another market",
            )
        if currency not in self.schema.currencies:
            known = ", ".join(self.schema.currencies)
            raise CaseError(f"no market of the house is in {currency[:3]}", path=path, help=f"known here: {known}")
        self.currency, self.set_by = currency, f"`{path}`"

    def check_unavailable(self, names: frozenset[str], path: str, stated: set[str]) -> None:
        """Facts that cannot be had: they exist, belong here, and are not stated all the same."""
        whole = path == "unavailable"
        for name in sorted(names):
            fact = self.schema.facts.get(name)
            if fact is None:
                help_ = near_help(name, self.schema.facts) or "name facts as in house.yaml: `order.status`"
                raise CaseError(f"there is no fact `{name[:60]}`", path=path, help=help_)
            if fact.derived or fact.scope in {"thread", "house"} or name in {"contact.messages", "issue.topic"}:
                help_ = "name what it is computed from, such as `history`" if fact.derived else "leave it out"
                raise CaseError(f"`{name}` cannot be unavailable", path=path, help=help_)
            if not whole and fact.scope == "case":
                raise CaseError(f"`{name}` belongs to the case", path=path, help="name it in the case's `unavailable`")
            if name in stated:
                raise CaseError(
                    f"`{name}` is stated, and named unavailable", path=path, help="leave out one of the two"
                )
