"""Makes valid cases of any house: its facts and enums, its markets and channels, what is unknown, and a history.

A case is made by choices, one of so many each. Whoever chooses 0 everywhere gets the most ordinary case: the first
market, one issue, no history, nothing known. The same maker serves Hypothesis and the generator of ``check --deep``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from calmreply.facts.builtin import BASES
from calmreply.facts.known import EVENT_KINDS
from calmreply.money import minor_digits, write_money
from calmreply.testing.aims import Aim, aims_of
from calmreply.testing.telling import Telling, numbers_of

if TYPE_CHECKING:
    from calmreply.facts.schema import Fact
    from calmreply.house.house import House
    from calmreply.testing.chance import Choose

__all__ = ["CaseMaker"]

_NOON: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
"""A Friday: when a case is told, if it says nothing else."""
_TEXTS: Final = (
    "", "Where is it?", "I am still waiting.", "Could you please look into this? Thank you.", "Nothing works!!!",
)  # fmt: skip
_PEOPLE: Final[tuple[dict[str, str], ...]] = (
    {},
    {"name": "Ana Novak", "given": "Ana", "family": "Novak", "addressee": "feminine"},
    {"name": "Paul Whitlock", "family": "Whitlock", "addressee": "masculine"},
    {"name": "Robin Vale", "given": "Robin"},
)
_COUNTS: Final = (1, 1, 1, 1, 1, 1, 2, 3)
"""How many issues a case has; three at most."""
_AGES: Final = (30, 1, 200, 364, 365, 366, 900)
"""How many days ago something happened: within the year, at its edge, and before."""
_MOST_EVENTS: Final = 4
_BUILT_IN: Final = ("order.total", "order.paid_by", "order.status", "customer.identified", "customer.standing")
_OF_ISSUES: Final = ("issue.kind", "issue.want", "issue.fault")
_NO_AIM: Final[Aim] = {}


class CaseMaker:
    """Makes cases of one house. `make` gives plain data that `House.case` reads; ``contact.at`` is always there."""

    def __init__(self, house: House) -> None:
        parts = house.parts
        self.schema = parts.schema
        self.locales = house.locales
        channels = house.channels.values()
        self.public = tuple(c.name for c in channels if c.audience == "public")
        self.channels = (*(c.name for c in channels if c.audience == "private"), *self.public)
        self.markets = tuple(self.schema.markets)
        numbers = numbers_of(parts.policy)
        self.telling = Telling(self.schema, numbers)
        declared = [f for f in self.schema.facts.values() if f.declared and not f.derived]
        self.of_case = [f for f in declared if f.scope == "case"]
        self.of_issue = [*(self.schema.facts[n] for n in _OF_ISSUES), *(f for f in declared if f.scope == "issue")]
        self.of_item = [f for f in declared if f.scope == "item"]
        self.aims = (_NO_AIM, *aims_of(parts.policy))
        self.days = _days(house)
        self.messages = (1, *sorted({n for n in numbers.get("contact.messages", ()) if 1 < n <= 1_000_000} | {2}))
        once = (name for s in parts.policy.sections for r in s.rules for name in r.then.once)
        self.once = tuple(dict.fromkeys(name for name in once if name != "confirm"))
        self.limits = tuple(x for x in parts.policy.limits if x.per != "case")

    def make(self, choose: Choose, *, id: str = "c-1") -> dict[str, Any]:
        """One case, by these choices."""
        aim = self.aims[choose(len(self.aims))]
        n = choose(len(self.markets) + 1)
        market = self.markets[n] if n < len(self.markets) else None
        if wanted := [str(m) for m in aim.get("case.market", ()) if m in self.markets]:
            market = wanted[choose(len(wanted))]
        now = self.days[choose(len(self.days))]
        for incident in self.schema.incidents:
            if incident.kind in aim.get("house.incident", ()):
                market = incident.markets[0] if incident.markets else market
                now = datetime.combine(date.fromordinal(incident.start), _NOON.timetz())
        currency = self.schema.markets[market or self.markets[0]].currency
        return _Making(self, choose, aim, currency, now).case(id, market)


@dataclass(slots=True)
class _Making:
    """One case in the making."""

    maker: CaseMaker
    choose: Choose
    aim: Aim
    currency: str
    now: datetime
    sure: int = 0
    """0: much is unknown; 1, 2: all is known; 3: some cannot be had."""
    gone: list[str] = field(default_factory=list)

    def case(self, id: str, market: str | None) -> dict[str, Any]:
        """The case as plain data."""
        maker, choose = self.maker, self.choose
        self.sure = choose(4)
        data: dict[str, Any] = {"id": id, "contact": self.contact()}
        if market is not None:
            data["market"] = market
        locale = choose(len(maker.locales) + 1)
        if locale < len(maker.locales):
            data["locale"] = maker.locales[locale]
        data["issues"] = self.issues()
        self.customer(data)
        self.order(data)
        for fact in maker.of_case:
            told = self.told(fact)
            if told is not None:
                prefix, _, last = fact.name.partition(".")
                if prefix in {"order", "customer"} and prefix in data:
                    data[prefix][last] = told
                else:
                    data.setdefault("facts", {})[fact.name] = told
        self.history(data)
        self.used(data)
        if self.gone:
            data["unavailable"] = sorted(self.gone)
        return data

    def told(self, fact: Fact, gone: list[str] | None = None) -> Any:
        """A value, or None where it is not known; one that cannot be had is added to ``gone``, the case's by itself."""
        choose = self.choose
        wanted = self.aim.get(fact.name)
        if wanted is not None:
            if wanted and fact.kind.name in {"enum", "bool"} and choose(8) != 7:
                return wanted[choose(len(wanted))]
            return self.maker.telling.value(fact, choose, self.currency, self.now)
        if not self.known():
            if self.sure == 3 and choose(2):
                (self.gone if gone is None else gone).append(fact.name)
            return None
        return self.maker.telling.value(fact, choose, self.currency, self.now)

    def known(self, name: str = "") -> bool:
        """Whether a fact is told."""
        if name in self.aim:
            return True
        if self.sure in {1, 2}:
            return self.choose(8) != 0
        return self.choose(3) == 2 if self.sure == 0 else self.choose(3) != 0

    def ago(self, *names: str) -> datetime:
        """A moment that the policy may look back to, by the measures of these facts."""
        days = self.maker.telling.days(*names)
        return self.now - timedelta(days=days[self.choose(len(days))])

    def contact(self) -> dict[str, Any]:
        """Where and how the customer was heard."""
        maker, choose = self.maker, self.choose
        channel = maker.channels[choose(len(maker.channels))]
        if "thread.topic" in self.aim and maker.public:
            channel = maker.public[choose(len(maker.public))]
        contact: dict[str, Any] = {"channel": channel, "at": _when(self.now)}
        text = _TEXTS[choose(len(_TEXTS))]
        if text:
            contact["text"] = text
        messages = maker.messages[choose(len(maker.messages))]
        if messages != 1:
            contact["messages"] = messages
        if channel in maker.public or choose(2):
            topics = self.aim.get("thread.topic") or maker.schema.enums["topic"].members
            thread: dict[str, Any] = {"text": text, "topic": topics[choose(len(topics))]}
            stars = choose(7)
            if stars:
                thread["rating"] = stars - 1
            if choose(2):
                thread["name"] = "Ana"
            contact["thread"] = thread
        return contact

    def issues(self) -> list[dict[str, Any]]:
        """What happened or is wanted; the first issue is what the case aims at."""
        count = _COUNTS[self.choose(len(_COUNTS))]
        issues = [self.issue()]
        aim, self.aim = self.aim, _NO_AIM
        issues += [self.issue() for _ in range(count - 1)]
        self.aim = aim
        if count > 1:
            for at, issue in enumerate(issues, 1):
                issue["id"] = str(at)
        return issues

    def issue(self) -> dict[str, Any]:
        """One issue."""
        maker, choose = self.maker, self.choose
        topics = self.aim.get("issue.topic") or maker.schema.enums["topic"].members
        issue: dict[str, Any] = {"topic": topics[choose(len(topics))]}
        gone: list[str] = []
        for fact in maker.of_issue:
            told = self.told(fact, gone)
            if told is None:
                continue
            last = fact.name.removeprefix("issue.")
            if last.startswith("chosen."):
                issue.setdefault("chosen", {})[last.removeprefix("chosen.")] = told
            else:
                issue[last] = told
        if maker.of_item and choose(3):
            issue["items"] = [self.item() for _ in range(choose(4))]
        if maker.once and choose(4) == 3:
            issue["recorded"] = {maker.once[choose(len(maker.once))]: "done"}
        if gone:
            issue["unavailable"] = sorted(gone)
        return issue

    def item(self) -> dict[str, Any]:
        """One item of an issue."""
        told = {f.name.removeprefix("item."): self.told(f, []) for f in self.maker.of_item}
        return {name: v for name, v in told.items() if v is not None}

    def customer(self, data: dict[str, Any]) -> None:
        """Whom the answer is for."""
        choose = self.choose
        if not self.known(next((n for n in self.aim if n.startswith("customer.")), "")):
            return
        data["customer"] = customer = {"id": "u-1", **_PEOPLE[choose(len(_PEOPLE))]}
        self.built_in(customer, "customer")
        if self.known("customer.since"):
            customer["since"] = self.ago("customer.tenure_days", "customer.since").date().isoformat()
        elif self.sure == 3 and choose(2):
            self.gone.append("customer.since")

    def order(self, data: dict[str, Any]) -> None:
        """What was ordered."""
        choose = self.choose
        if not self.known(next((n for n in self.aim if n.startswith("order.")), "")):
            return
        data["order"] = order = {"id": "o-1"}
        self.built_in(order, "order")
        if self.known("order.delivered_at"):
            came = self.ago("order.delivered_at")
            order["delivered_at"] = _when(came)
            if choose(2):
                order["placed_at"] = _when(came - timedelta(days=choose(10)))
        elif self.known("order.placed_at"):
            order["placed_at"] = _when(self.ago("order.placed_at"))
        elif self.sure == 3 and choose(2):
            self.gone.append("order.delivered_at")

    def built_in(self, part: dict[str, Any], prefix: str) -> None:
        """The built-in facts of the customer or of the order."""
        for name in (n for n in _BUILT_IN if n.startswith(f"{prefix}.")):
            told = self.told(self.maker.schema.facts[name])
            if told is not None:
                part[name.removeprefix(f"{prefix}.")] = told

    def history(self, data: dict[str, Any]) -> None:
        """What happened before: not known, known to be nothing, or a few events."""
        choose = self.choose
        if not self.known("history"):
            if self.sure == 3 and choose(2):
                self.gone.append("history")
            return
        kinds = [i["kind"] for i in data["issues"] if i.get("kind")] or list(self.maker.schema.enums["kind"].members)
        unit = 10 ** minor_digits(self.currency)
        events = []
        for n in range(choose(_MOST_EVENTS + 1)):
            event: dict[str, Any] = {"id": f"h-{n + 1}", "kind": EVENT_KINDS[choose(len(EVENT_KINDS))]}
            event["at"] = _when(self.now - timedelta(days=_AGES[choose(len(_AGES))]))
            if event["kind"] == "matter":
                event["issue"] = kinds[choose(len(kinds))]
            elif event["kind"] == "remedy":
                event["basis"] = BASES[choose(len(BASES))]
                event["amount"] = write_money((choose(50) + 1) * unit, self.currency)
            elif event["kind"] == "promise" and (kept := choose(3)):
                event["kept"] = kept == 1
            events.append(event)
        data["history"] = events

    def used(self, data: dict[str, Any]) -> None:
        """How much of the limits that look back was used before."""
        choose = self.choose
        for limit in self.maker.limits:
            if choose(3) == 2:
                used: dict[str, Any] = {"times": choose(4)}
                if limit.at is not None:
                    used["amount"] = write_money(choose(20) * 10 ** minor_digits(self.currency), self.currency)
                data.setdefault("used", {})[limit.id] = used


def _days(house: House) -> tuple[datetime, ...]:
    """The moments worth asking at: an ordinary noon, and the edges of what is in force and of incidents."""
    ordinals: dict[int, None] = {}
    policy = house.parts.policy
    spans: list[tuple[int | None, int | None]] = [(i.start, i.end) for i in house.parts.schema.incidents]
    spans += [s.in_force for s in policy.sections if s.in_force]
    spans += [r.in_force for s in policy.sections for r in s.rules if r.in_force]
    for first, last in spans:
        for day in (first, last):
            if day is not None:
                ordinals.update(dict.fromkeys((day, day + 1, day - 1)))
    moments = [datetime.combine(date.fromordinal(n), _NOON.timetz()) for n in ordinals if 400 < n < 3_000_000]
    return tuple(dict.fromkeys((_NOON, _NOON + timedelta(days=1, hours=10), *moments)))


def _when(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
