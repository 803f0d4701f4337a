"""Small policies, written out by hand, and the rows they are asked about."""

from __future__ import annotations

from fractions import Fraction

from calmreply.calendar import Calendar, parse_hours
from calmreply.facts.schema import Column, Fact, Layout, PublicView, Row, Unit
from calmreply.kinds import BOOL, COUNT, INT, MONEY, PERCENT, Kind, Label
from calmreply.policy.decide import Engine
from calmreply.policy.decision import read
from calmreply.policy.model import Expr, Gate, Grant, Limit, Outcome, Policy, Promise, Rule, Say, Section, Table

GONE = "unavailable"
TOPIC = Kind("enum", ("unknown", "complaint", "cancel", "return", "praise"))
STATUS = Kind("enum", ("open", "packed", "sent"))
DAYS = Kind("int", low=0, high=60)
VERDICT = Kind("enum", ("none", "allow", "deny", "refer"))
CALENDAR = Calendar("UTC", parse_hours("mon-fri 09:00-17:00"))

FACTS = (
    Fact("case.currency", Kind("enum", ("EUR", "GBP")), scope="case"),
    Fact("customer.identified", BOOL, scope="case"),
    Fact("customer.since", Kind("date"), scope="case"),
    Fact("order.status", STATUS, scope="case"),
    Fact("order.paid", MONEY, scope="case"),
    Fact("order.fee", MONEY, scope="case"),
    Fact("order.blocked", BOOL, scope="case"),
    Fact("order.flagged", BOOL, scope="case"),
    Fact("order.weight", Kind("decimal", scale=2), scope="case"),
    Fact(
        "order.lines", Kind("list"), scope="case",
        fields=(Fact("price", MONEY), Fact("opened", BOOL)),
    ),
    Fact("issue.topic", TOPIC, scope="issue", source="agent"),
    Fact("issue.opened", BOOL, scope="issue", source="customer", ask="ask-opened"),
    Fact("issue.broken", BOOL, scope="issue", source="customer", ask="ask-broken"),
    Fact("issue.days", DAYS, scope="issue", source="customer", ask="ask-days"),
    Fact("issue.cost", MONEY, scope="issue", source="customer", ask="ask-cost"),
    Fact("issue.n1", DAYS, scope="issue", source="customer", ask="ask-n1"),
    Fact("issue.n2", DAYS, scope="issue", source="customer", ask="ask-n2"),
    Fact("item.price", MONEY, scope="item"),
    Fact("item.bad", BOOL, scope="item", source="customer", ask="ask-bad"),
    Fact("thread.topic", TOPIC, scope="thread", label=Label.PUBLIC),
)  # fmt: skip
BY_NAME = {f.name: f for f in FACTS}
MEASURE = Column("days since customer.since", "customer.since", COUNT, "case", "days", "since")
_SCOPES = ("case", "issue", "item")
LAYOUT = Layout(
    tuple(
        c
        for s in _SCOPES
        for c in (
            *(Column(f.name, f.name, f.kind, f.scope) for f in FACTS if f.scope == s),
            *((MEASURE,) if s == "case" else ()),
        )
    ),
    (Column("thread.topic", "thread.topic", TOPIC, "thread"),),
)


def col(name: str) -> Expr:
    column = next(c for c in (*LAYOUT.columns, *LAYOUT.public) if c.name == name)
    return Expr("column", (name,), column.kind, BY_NAME[column.fact].label)


def const(v: object, kind: Kind = INT, unit: str = "") -> Expr:
    return Expr("const", (v,), kind, unit=unit)


def eur(minor: int) -> Expr:
    return const(minor, MONEY, "EUR")


def percent(n: int) -> Expr:
    return const(Fraction(n, 100), PERCENT)


def is_(name: str, member: object) -> Expr:
    c = col(name)
    return Expr("==", (c, const(c.kind.members.index(member) if c.kind.members else member, c.kind)))


def cmp(op: str, a: Expr | str, b: Expr | int) -> Expr:
    a = col(a) if isinstance(a, str) else a
    return Expr(op, (a, const(b, a.kind) if isinstance(b, int) else b))


def both(*es: Expr) -> Expr:
    return Expr("and", es)


def either(*es: Expr) -> Expr:
    return Expr("or", es)


def no(e: Expr) -> Expr:
    return Expr("not", (e,))


def decided(section: str, what: str, kind: Kind = BOOL) -> Expr:
    return Expr("decided", (section, what), kind)


def units(what: str) -> Expr:
    return Expr("units", (what,), Kind("list"))


YES = Expr("const", (True,))


def give(kind: str = "refund", amount: Expr | None = None, basis: str = "contractual", say: str | None = None) -> Grant:
    return Grant(kind, amount, basis, say=Say(say) if say else None)


def allow(*gives: Grant, **more: object) -> Outcome:
    return Outcome(verdict="allow", give=gives, **more)


def deny(*say: str) -> Outcome:
    return Outcome(verdict="deny", say=tuple(map(Say, say)))


def rules(*pairs: tuple[Expr, Outcome], prefix: str = "r") -> tuple[Rule, ...]:
    return tuple(Rule(f"{prefix}{i + 1}", when, then, f"because {i + 1}") for i, (when, then) in enumerate(pairs))


def section(name="s", *pairs, kind="verdict", per="issue", applies=None, hit="first", default=None) -> Section:
    fallback = None if kind == "forbid" else (default or (deny() if kind == "verdict" else Outcome()))
    return Section(name, kind, per, applies, hit, rules(*pairs), fallback, "because of nothing else")


def policy(*sections: Section, **more: object) -> Policy:
    return Policy({f.name: f for f in FACTS}, LAYOUT, sections, **more)


def _unit(name: str, scopes: tuple[str, ...], facts: dict[str, object], **more: object) -> Unit:
    columns = [c for c in LAYOUT.columns if c.scope in scopes]
    values, unknown, gone = [], 0, 0
    for i, c in enumerate(columns):
        v = facts.get(c.name)
        if v == GONE:
            gone |= 1 << i
            v = None
        elif v is None:
            unknown |= 1 << i
        elif c.kind.name == "enum" and isinstance(v, str):
            v = c.kind.members.index(v)
        values.append(v)
    return Unit(name, tuple(values), unknown, gone, **more)


def row(
    *issues: dict[str, object], case: dict[str, object] | None = None, currency: str | None = "EUR", as_of: int = 0,
    items: list[list[dict[str, object]] | None] | None = None, recorded: tuple[tuple[str, str], ...] = (),
) -> Row:  # fmt: skip
    facts = case or {}
    listed = []
    for n, issue in enumerate(issues or ({},)):
        own = {**facts, **issue}
        inner = items[n] if items else []
        parts = None if inner is None else tuple(
            _unit(str(k), _SCOPES, {**own, **item}) for k, item in enumerate(inner)
        )  # fmt: skip
        listed.append(_unit(str(n + 1), _SCOPES[:2], own, items=parts, recorded=recorded))
    whole = _unit("case", _SCOPES[:1], facts)
    today = 719163 + as_of // 86400
    return Row(whole, tuple(listed), currency, "it" if currency else None, as_of, today, 7)


VIEW = PublicView((0,), None, None, 7)


def engine(p: Policy, warm: int | None = 0) -> Engine:
    return Engine(p, {None: CALENDAR, "it": CALENDAR}, house="h", warm=warm)


def decide(p: Policy, r: Row, view: PublicView = VIEW):
    """Decide twice, in general and by generated code, and read both the same."""
    e = engine(p)
    e.decide(r, view)
    fast, slow = e.decide(r, view), e.decide_generally(r, view)
    assert fast == slow
    return read(p, slow)


def one(p: Policy, r: Row, name: str = "s"):
    return next(x for x in decide(p, r).results if x.section == name)


__all__ = [
    "BY_NAME",
    "DAYS",
    "GONE",
    "LAYOUT",
    "STATUS",
    "TOPIC",
    "VERDICT",
    "VIEW",
    "YES",
    "Expr",
    "Gate",
    "Grant",
    "Limit",
    "Outcome",
    "Policy",
    "Promise",
    "PublicView",
    "Row",
    "Rule",
    "Say",
    "Section",
    "Table",
    "allow",
    "both",
    "cmp",
    "col",
    "const",
    "decide",
    "decided",
    "deny",
    "either",
    "engine",
    "eur",
    "give",
    "is_",
    "no",
    "one",
    "percent",
    "policy",
    "read",
    "row",
    "rules",
    "section",
    "units",
]  # fmt: skip
