"""Makes small houses by choices: a few facts, markets and sections, well typed and seldom sensible.

A house is made as the files an author would write, and read as such; so what is wrong with one can be seen in them.
Whoever chooses 0 everywhere gets the most ordinary house: one market, one language, one rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from calmreply.findings import HouseError
from calmreply.house.files import Folder
from calmreply.house.house import House
from calmreply.house.parts import load_parts
from calmreply.testing.wording import MESSAGES, REFUNDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from calmreply.findings import Finding
    from calmreply.testing.chance import Choose

__all__ = ["house_files", "make_house"]

_MARKETS: Final = (
    ("uk", "GBP", "Europe/London"),
    ("it", "EUR", "Europe/Rome"),
    ("jp", "JPY", "Asia/Tokyo"),
)
_TOPICS: Final = ("complaint", "cancel", "return", "question", "praise")
_KINDS: Final = ("late", "broken", "wrong")
_STATUSES: Final = ("open", "packed", "sent", "delivered")
_FAULTS: Final = ("ours", "carrier", "customer", "nobody")
_SMALL: Final = (1, 2, 3, 7, 14, 30)
_BASES: Final = ("goodwill", "contractual", "statutory")
_SETTINGS: Final = """\
name: Lantern & Loom
source: en
languages: {{{languages}}}
person: {{owner: team, by: 1 business days}}
calendars:
  days: {{hours: "mon-fri 09:00-17:00"}}
markets:
{markets}
enums:
  topic: [unknown, complaint, cancel, return, question, praise]
  kind: [late, broken, wrong]
  fault: [ours, carrier, customer, nobody]
  want: [refund]
  method: [original, card]
  order-status: [open, packed, sent, delivered]
  standing: guest < friend
facts:
  issue.value: {{kind: money}}
  issue.in_stock: {{kind: bool}}
  issue.seen: {{kind: bool, source: customer, ask: ask-seen}}
  issue.grade: {{kind: "enum[low, middle, high]"}}
  order.days_late: {{kind: count 0..365}}
  item.price: {{kind: money}}
  item.broken: {{kind: bool}}
data:
  url: {{kind: url, value: "https://lantern.example/m"}}
tables:
  thanks: {{by: [case.currency], of: money, rows: {{{rows}}}}}
{more}
actions: [cancel-order]
slots: {{url: house.url}}
forbidden: forbidden
"""
_FIXED: Final = """\
sections:
  - section: in-public
    kind: public
    per: case
    rules:
      - {id: sad, when: thread.topic == "complaint", say: [public-sorry], because: Who complains is heard.}
    default: {say: [public-hello], because: Nobody waits.}
  - section: stance
    kind: stance
    per: issue
    rules:
      - {id: glad, when: issue.topic == "praise", stance: thank, because: Kind.}
      - id: sorry
        when: issue.topic == "complaint" and issue.fault in ["ours", "carrier"]
        stance: apologise
        because: Ours.
      - {id: sad, when: issue.topic == "complaint", stance: sympathise, because: Sad all the same.}
    default: {stance: listen, because: We listen first.}
"""
_CHANNELS: Final = """\
channels:
  email: {sender: hello@lantern.example, sender_name: Lantern & Loom}
  webchat: {}
  x: {counterpart: x-dm}
  x-dm: {}
"""


def make_house(choose: Choose) -> House:
    """One house, by these choices."""
    settings, policy, locales = house_files(choose)
    messages = {x: MESSAGES[x] + (REFUNDS[x] if "kind: refund" in policy else "") for x in locales}
    folder = Folder(
        settings=("house.yaml", settings.encode()),
        policy=(("policy/fixed.yaml", _FIXED.encode()), ("policy/sections.yaml", policy.encode())),
        messages={x: ((f"messages/{x}.ftl", text.encode()),) for x, text in messages.items()},
        channels=("channels.yaml", _CHANNELS.encode()),
    )
    faults: list[Finding] = []
    parts = load_parts(folder, faults)
    if parts is None or any(f.severity == "error" for f in faults):
        raise HouseError(faults)
    return House(parts)


def house_files(choose: Choose) -> tuple[str, str, tuple[str, ...]]:
    """The settings, the sections and the locales of one house."""
    return _Building(choose).files()


class _Building:
    """One house in the making."""

    def __init__(self, choose: Choose) -> None:
        self.choose = choose
        self.markets = _MARKETS[: 1 + choose(len(_MARKETS))]
        self.earlier: list[tuple[str, str]] = []

    def one(self, of: tuple[str, ...]) -> str:
        """One of several words."""
        return of[self.choose(len(of))]

    def files(self) -> tuple[str, str, tuple[str, ...]]:
        """See `house_files`."""
        choose = self.choose
        locales = ("en", "de")[: 1 + choose(2)]
        sections = [self.section(n) for n in range(1 + choose(3))]
        if choose(3) == 2:
            sections.insert(0, self.prohibition())
        if choose(3) == 2:
            sections.append(self.route())
        settings = _SETTINGS.format(
            languages=", ".join(f"{x}: {{register: formal}}" for x in locales),
            markets="\n".join(f"  {n}: {{currency: {c}, zone: {z}, calendar: days}}" for n, c, z in self.markets),
            rows=", ".join(f"{c}: {_money(8 if c != 'JPY' else 1200, c)}" for _, c, _ in self.markets),
            more=self.gates_and_limits(),
        )
        return settings, "sections:\n" + "".join(sections), locales

    # -- conditions ----------------------------------------------------------------------------------------------------

    def condition(self) -> str:
        """One to three comparisons."""
        parts = [self.atom() for _ in range((1, 1, 2, 2, 3)[self.choose(5)])]
        if len(parts) == 3 and self.choose(2):
            return f"{parts[0]} and ({parts[1]} or {parts[2]})"
        return " and ".join(parts)

    def atom(self) -> str:
        """One comparison of a fact."""
        choose = self.choose
        number = _SMALL[choose(len(_SMALL))]
        ways: list[Callable[[], str]] = [
            lambda: f'issue.kind == "{self.one(_KINDS)}"',
            lambda: f"order.days_late >= {number}",
            lambda: f'issue.fault in ["{self.one(_FAULTS[:2])}", "{self.one(_FAULTS[2:])}"]',
            lambda: f'order.status == "{self.one(_STATUSES)}"',
            lambda: f"days since order.delivered_at <= {number}",
            lambda: f"history.same_issue >= {1 + number % 3}",
            lambda: f"(customer.tenure_days else 0) >= {number * 30}",
            lambda: "issue.in_stock",
            lambda: "not issue.seen",
            lambda: f'(customer.standing else "guest") == "{self.one(("friend", "guest"))}"',
            lambda: f'issue.grade != "{self.one(("low", "high"))}"',
            lambda: "issue.value < order.total",
            lambda: "any(issue.items, item.broken)",
            lambda: f'case.market == "{self.one(tuple(m for m, _, _ in self.markets))}"',
            lambda: "customer.since is unknown",
            lambda: f"history.goodwill < {self.bound()}",
        ]
        return ways[choose(len(ways))]()

    def bound(self) -> str:
        """An amount of money that every currency has."""
        return "thanks[case.currency]"

    # -- sections ------------------------------------------------------------------------------------------------------

    def section(self, n: int) -> str:
        """One section of a verdict, a remedy, or words."""
        kind = self.one(("remedy", "verdict", "say"))
        name = f"{kind}-{n + 1}"
        topic = self.one(_TOPICS)
        rows = [f"  - section: {name}", f"    kind: {kind}", "    per: issue"]
        if self.choose(4) != 3:
            reading = "issue.want" if topic in {"cancel", "return"} and self.choose(2) else "issue.topic"
            rows.append(f'    applies: {reading} == "{topic}"')
        if kind == "remedy" and self.choose(4) == 3:
            rows.append("    hit: collect")
        rows.append("    rules:")
        for i in range(1 + self.choose(4)):
            rows += [
                f"      - id: rule-{i + 1}",
                f"        when: {self.condition()}",
                *(f"        {line}" for line in self.outcome(kind)),
                "        because: So it was decided.",
            ]
        rows += [
            "    default:",
            *(f"      {line}" for line in self.otherwise(kind)),
            "      because: Nothing else fits.",
        ]
        return "\n".join(rows) + "\n"

    def outcome(self, kind: str) -> list[str]:
        """What a rule of such a section yields."""
        if kind == "say":
            rows = [f"say: [{self.one(('explain', 'law'))}]"]
            return [*rows, "next: [{what: look, owner: team, by: 2 business days}]"] if self.choose(3) == 2 else rows
        rows = ["on_claim: true"]
        if kind == "verdict":
            verdict = self.one(("allow", "deny", "refer"))
            rows.append(f"verdict: {verdict}")
            if verdict != "allow":
                return [*rows, "say: [explain]"]
            if self.choose(3) == 2:
                rows.append("do: cancel-order")
            if self.choose(2):
                rows.append("once: [confirm]")
        # What the law gives stands alone in its outcome, and in a remedy.
        basis = self.one(_BASES if kind == "remedy" else _BASES[:2])
        return [*rows, f"give: [{', '.join(self.gift(basis) for _ in range(1 + self.choose(2)))}]"]

    def gift(self, basis: str) -> str:
        """Something given."""
        match self.choose(4):
            case 0:
                return f'{{kind: voucher, amount: "thanks[case.currency]", basis: {basis}}}'
            case 1:
                money = self.one(("order.total", "issue.value", "issue.value * 50%", "min(issue.value, order.total)"))
                return f"{{kind: refund, amount: '{money}', basis: {basis}, to: original, arrives: 3..5 business days}}"
            case 2:
                return f"{{kind: replacement, basis: {basis}, arrives: 2..5 business days}}"
            case _:
                return f"{{kind: gift, basis: {basis}}}"

    def otherwise(self, kind: str) -> list[str]:
        """The default of such a section."""
        if kind == "verdict":
            return ["verdict: deny", "say: [explain]"]
        return ["say: [explain]"] if self.choose(2) else []

    def prohibition(self) -> str:
        """A section that forbids some kind of gift."""
        return (
            "  - section: never\n    kind: forbid\n    per: issue\n    hit: collect\n    rules:\n      - id: no-gift\n"
            f"        when: {self.condition()}\n        forbid: [{self.one(('voucher', 'gift', 'replacement'))}]\n"
            "        because: Not now.\n"
        )

    def route(self) -> str:
        """A section that hands some cases to a person."""
        return (
            "  - section: route\n    kind: route\n    per: case\n    rules:\n      - id: again\n"
            f"        when: contact.messages >= {2 + self.choose(3)}\n        route: manager\n"
            "        because: A voice is quicker.\n    default: {because: The answer can stand.}\n"
        )

    def gates_and_limits(self) -> str:
        """Whether money waits until the customer is known, and a bound on gifts."""
        rows = []
        gated = self.choose(3) == 2
        if gated:
            applies = self.one(('issue.want in ["cancel", "return", "refund"]', 'issue.topic == "cancel"'))
            rows += ["gates:", f"  identity: {{fact: customer.identified, applies: '{applies}', ask: ask-identity}}"]
        if self.choose(3) == 2:
            over = self.one(("trim", "drop", "refer"))
            # Who looks back over a customer's year must know who that is.
            where = "per: customer\n    in: 365 days" if gated and self.choose(2) else "per: case"
            rows.append(
                f"limits:\n  - id: most\n    of: {{basis: goodwill}}\n    {where}\n"
                f'    at: "thanks[case.currency]"\n    over: {over}\n    say: limit-most\n    because: For all.'
            )
        return "\n".join(rows)


def _money(whole: int, currency: str) -> str:
    return f"{whole} {currency}"
