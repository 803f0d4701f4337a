"""Small, nasty houses by the seed: random policies, and rows and views to decide under them.

Everything is well typed and nothing is sensible. A house is a pure function of its seed, so a number in a test report
is all that is needed to see the house again.
"""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction

from tests.house_arrangements import Arrangements
from tests.house_facts import (
    ACTIONS,
    BY_NAME,
    CALENDARS,
    COLUMNS,
    CURRENCY,
    DAYS,
    DURATION,
    HOUR,
    INSIDE,
    LINES,
    LIST,
    MONEYS,
    PUBLIC,
    REMEDIES,
    STATUS,
    TENTHS,
    TOPIC,
    VERDICT,
    WANT,
    WIDE,
)

from calmreply.facts.schema import Column, Fact, Layout
from calmreply.kinds import BOOL, COUNT, INT, MONEY, PERCENT, Kind
from calmreply.policy.model import (
    Expr,
    Gate,
    Grant,
    Outcome,
    Policy,
    Promise,
    Rule,
    Say,
    Section,
    Table,
)  # fmt: skip


class _Builder(Arrangements):
    """One house in the making."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.seed = seed
        self.wide = seed % 200 == 199
        self.plain = seed % 3 == 1  # nothing is decided per item, so that generated code can decide much of it
        self.foreign = self.rng.random() < 0.15  # some cases come in another currency
        self.tables = {}
        self.sections = []
        self.exceptions = []

    def chance(self, p):
        return self.rng.random() < p

    # -- expressions -----------------------------------------------------------------------------------------------

    def column(self, name):
        return Expr("column", (name,), BY_NAME[name][2])

    def money(self, minor=None):
        return Expr("const", (self.rng.choice(MONEYS) if minor is None else minor,), MONEY, unit="EUR")

    def const(self, kind, value):
        return Expr("const", (value,), kind)

    def names(self, per, *kinds):
        scopes = INSIDE[per]
        found = [c[0] for c in COLUMNS if c[3] in scopes and c[2].name in kinds and c[0] != "case.currency"]
        inner = [c for c in found if BY_NAME[c][3] == per]
        return inner if inner and self.chance(0.5) else found

    def table(self):
        if "t" not in self.tables:
            rows = tuple(
                ((i, j), (self.rng.choice(MONEYS), cur))
                for i, cur in enumerate(CURRENCY.members)
                for j in range(len(STATUS.members))
            )
            self.tables["t"] = Table("t", (CURRENCY, STATUS), MONEY, rows)
        return Expr("table", ("t", self.column("case.currency"), self.column("order.status")), MONEY)

    def compare(self, left, right, ops=("<", "<=", ">", ">=", "==", "!=")):
        return Expr(self.rng.choice(ops), (left, right), BOOL)

    def integer(self, per, names):
        name = self.rng.choice(names)
        column, kind = self.column(name), BY_NAME[name][2]
        low, high = (0, kind.high) if kind.high else (0, 48)
        unit = HOUR if kind is DURATION else 1
        span = sorted(self.rng.choice((low, 7, 14, 24, high)) * unit for _ in range(2))
        pick = self.rng.random()
        if pick < 0.12:  # a < b < c
            first = self.compare(self.const(kind, span[0]), column, ("<", "<="))
            return Expr("and", (first, self.compare(column, self.const(kind, span[1]), ("<", "<="))), BOOL)
        if pick < 0.2:
            return Expr("in", (column, self.const(kind, span[0]), self.const(kind, span[1])), BOOL)
        if pick < 0.3:
            other = self.column(self.rng.choice(self.names(per, "duration" if kind is DURATION else "int")))
            total = Expr("+", (column, other), TENTHS if kind.scale else kind if kind is DURATION else INT)
            return self.compare(total, self.const(total.kind if kind is DURATION else INT, span[1]))
        if pick < 0.36:
            return self.compare(self.const(kind, span[0]), column)
        return self.compare(column, self.const(kind, span[0]))

    def enum(self, per):
        name = self.rng.choice(self.names(per, "enum"))
        column, kind = self.column(name), BY_NAME[name][2]
        member = self.const(kind, self.rng.randrange(len(kind.members)))
        pick = self.rng.random()
        if kind.ordered and pick < 0.5:
            return self.compare(column, member)
        if pick < 0.25:
            other = self.const(kind, self.rng.randrange(len(kind.members)))
            return Expr("in", (column, member, other), BOOL)
        return self.compare(column, member, ("==", "==", "!="))

    def worth(self, per):
        """A condition over money."""
        column = self.column(self.rng.choice(self.names(per, "money")))
        pick = self.rng.random()
        if pick < 0.5:
            return self.compare(column, self.money())
        if pick < 0.6:
            return self.compare(column, self.column(self.rng.choice(self.names(per, "money"))))
        if pick < 0.7:
            return self.compare(column, self.table())
        if pick < 0.8:
            half = Expr("*", (column, self.const(PERCENT, Fraction(1, 2))), MONEY)
            return self.compare(half, self.money())
        if pick < 0.9:
            other = self.column(self.rng.choice(self.names(per, "money")))
            return self.compare(Expr(self.rng.choice(("min", "max", "+", "-")), (column, other), MONEY), self.money())
        return self.compare(Expr("else", (column, self.money()), MONEY), self.money())

    def listed(self):
        lines = self.column("order.lines")
        field = lambda i: Expr("field", (LINES[i].name,), LINES[i].kind)  # noqa: E731 - three short words
        conditions = (
            field(1),
            Expr("not", (field(1),), BOOL),
            self.compare(field(2), self.const(INT, 4)),
            Expr("and", (field(1), self.compare(field(2), self.const(INT, 4))), BOOL),
        )
        pick = self.rng.random()
        if pick < 0.6:
            return Expr(self.rng.choice(("any", "all")), (lines, self.rng.choice(conditions)), BOOL)
        if pick < 0.8:
            counted = Expr("count", (lines, self.rng.choice(conditions)), COUNT)
            return self.compare(counted, self.const(INT, self.rng.randrange(3)))
        return self.compare(Expr("sum", (lines, field(0)), MONEY), self.money())

    def readable(self, per, *kinds):
        return [s for s in self.sections if s.per == per and s.kind in kinds]

    def reading(self, section):
        """A condition over an earlier outcome of one unit."""
        part = self.rng.choice(("verdict", "rule", "matched", "granted", "amount"))
        if part == "verdict" and section.kind != "verdict":
            part = "matched"
        if part in {"granted", "amount"} and section.kind not in {"verdict", "remedy"}:
            part = "matched"
        if part == "rule" and section.hit == "collect":
            part = "matched"
        args = (section.name, part)
        if part == "verdict":
            return self.compare(
                Expr("decided", args, VERDICT), self.const(VERDICT, self.rng.randrange(4)), ("==", "==", "!=")
            )
        if part == "rule":
            kind = Kind("enum", ("none", "default", "settled", *(r.id for r in section.rules)))
            index = self.rng.randrange(len(kind.members))
            return self.compare(Expr("decided", args, kind), self.const(kind, index), ("==", "!="))
        if part == "amount":
            return self.compare(Expr("decided", args, MONEY), self.money(), ("<", "<=", ">", ">="))
        return Expr("decided", args, BOOL)

    def over_units(self, per, *, outcomes):
        """A condition over all issues of a case, or all items of an issue."""
        inner = {"case": "issue", "issue": "item"}[per]
        units = Expr("units", ("issues" if per == "case" else "issue.items",), LIST)
        earlier = self.readable(inner, "verdict", "remedy", "say", "stance") if outcomes else []
        granting = [s for s in earlier if s.kind in {"verdict", "remedy"}]
        own = [c[0] for c in COLUMNS if c[3] == inner and c[2].name in {"bool", "enum"}]
        name = self.rng.choice(own)
        kind = BY_NAME[name][2]
        fact = (
            self.column(name)
            if kind.name == "bool"
            else self.compare(self.column(name), self.const(kind, self.rng.randrange(len(kind.members))), ("==", "!="))
        )
        pick = self.rng.random()
        if earlier and pick < 0.5:
            fact = self.reading(self.rng.choice(earlier))
        elif pick < 0.6 and per == "case":
            fact = Expr("and", (fact, self.compare(self.column("issue.days"), self.const(DAYS, 14))), BOOL)
        if granting and self.chance(0.3):
            amount = Expr("decided", (self.rng.choice(granting).name, "amount"), MONEY)
            return self.compare(Expr("sum", (units, amount), MONEY), self.money(), ("<", ">=", ">"))
        if self.chance(0.2):
            return self.compare(Expr("count", (units, fact), COUNT), self.const(INT, self.rng.randrange(3)))
        return Expr(self.rng.choice(("any", "all")), (units, fact), BOOL)

    def atom(self, per, *, outcomes):
        pick = self.rng.random()
        if outcomes and pick < 0.12:
            earlier = self.readable(per, "verdict", "remedy", "say", "stance", "route")
            if earlier:
                return self.reading(self.rng.choice(earlier))
        if pick < 0.18 and per != "item" and not self.plain:
            return self.over_units(per, outcomes=outcomes)
        if pick < 0.38:
            return self.column(self.rng.choice(self.names(per, "bool")))
        if pick < 0.58:
            return self.enum(per)
        if pick < 0.72:
            return self.integer(per, self.names(per, "int", "count", "decimal", "duration"))
        if pick < 0.84:
            return self.worth(per)
        if pick < 0.9:
            return self.listed()
        if pick < 0.94:
            name = self.rng.choice(self.names(per, "bool", "enum", "money", "int"))
            return Expr("unknown", (self.column(name),), BOOL)
        if pick < 0.98:
            name = self.rng.choice(self.names(per, "bool"))
            return Expr("else", (self.column(name), self.const(BOOL, self.chance(0.5))), BOOL)
        return self.const(BOOL, self.chance(0.7))

    def condition(self, per, depth=0, *, outcomes=True):
        pick = self.rng.random()
        if depth >= 2 or pick < 0.5:
            return self.atom(per, outcomes=outcomes)
        if pick < 0.6:
            return Expr("not", (self.condition(per, depth + 1, outcomes=outcomes),), BOOL)
        op, n = self.rng.choice(("and", "and", "or")), self.rng.choice((2, 2, 3))
        parts = []
        for _ in range(n):
            part = self.condition(per, depth + 1, outcomes=outcomes)
            parts.extend(part.args if part.op == op else (part,))
        return Expr(op, tuple(parts), BOOL)

    def amount(self, per):
        pick = self.rng.random()
        if self.plain and self.chance(0.3):
            pick = 0.65  # a share of a constant, which every case can have
        if pick < 0.4:
            return self.money()
        column = self.column(self.rng.choice(self.names(per, "money")))
        if pick < 0.5:
            return column
        if pick < 0.62:
            share = self.rng.choice((Fraction(0), Fraction(1, 10), Fraction(1, 2), Fraction(1, 3), Fraction(1, 1000)))
            return Expr("*", (column, self.const(PERCENT, share)), MONEY)
        if pick < 0.67:
            share = self.rng.choice((Fraction(1, 2), Fraction(1, 40), Fraction(1, 1000)))
            return Expr("*", (self.money(25 + self.rng.choice((0, 25, 50))), self.const(PERCENT, share)), MONEY)
        if pick < 0.7:
            return Expr("-", (column, self.money()), MONEY)
        if pick < 0.78:
            return Expr(self.rng.choice(("min", "max")), (column, self.money()), MONEY)
        if pick < 0.88:
            return Expr("else", (column, self.money()), MONEY)
        if pick < 0.92:
            return self.table()
        earlier = self.readable(per, "verdict", "remedy")
        if earlier and pick < 0.97:
            return Expr("decided", (self.rng.choice(earlier).name, "amount"), MONEY)
        inner = self.readable("item", "verdict", "remedy")
        if per == "issue" and not self.plain:
            units = Expr("units", ("issue.items",), LIST)
            what = Expr("decided", (inner[0].name, "amount"), MONEY) if inner else self.column("item.price")
            return Expr("sum", (units, what), MONEY)
        return Expr("sum", (self.column("order.lines"), Expr("field", ("price",), MONEY)), MONEY)

    # -- outcomes --------------------------------------------------------------------------------------------------

    def says(self, n=2):
        return tuple(Say(f"say-{c}") for c in sorted(self.rng.sample("abc", self.rng.randrange(n + 1))))

    def grant(self, per, basis):
        kind = self.rng.choice(REMEDIES)
        return Grant(
            kind,
            None if self.chance(0.2) else self.amount(per),
            basis,
            self.rng.choice((None, "original", "card")),
            self.rng.choice((None, (3, 5, "business days"))),
            self.rng.choice((None, None, Say("told-1"), Say("told-2"))),
        )

    def grants(self, per):
        if self.chance(0.2):
            return tuple(self.grant(per, "statutory") for _ in range(self.rng.choice((1, 1, 2))))
        return tuple(
            self.grant(per, self.rng.choice(("contractual", "goodwill"))) for _ in range(self.rng.choice((1, 1, 2)))
        )

    def once(self):
        return self.rng.choice((("confirm",), ("return-received",), ("confirm", "return-received")))

    def promise(self):
        unit = self.rng.choice(("hours", "business hours", "days", "business days", "weeks"))
        return Promise("answer", "team", (self.rng.randrange(1, 4), unit))

    def outcome(self, kind, per, *, default=False):
        if kind == "public":
            return Outcome(stance="inform" if self.chance(0.3) else None, say=self.says())
        if kind == "stance":
            return Outcome(stance=self.rng.choice(("apologise", "thank", "listen")), say=self.says(1))
        if kind == "say":
            asks = ("ask-more",) if self.chance(0.2) else ()
            return Outcome(say=self.says(), ask=asks, next=(self.promise(),) if self.chance(0.4) else ())
        if kind == "route":
            return Outcome(route=None if default else self.rng.choice(("manager", "telephone")), say=self.says(1))
        if kind == "verdict":
            verdict = self.rng.choice(("allow", "allow", "deny", "refer"))
            allow = verdict == "allow"
            give = self.grants(per) if allow and self.chance(0.5) else ()
            law = any(g.basis == "statutory" for g in give)
            do = self.rng.choice(ACTIONS) if allow and not law and self.chance(0.4) else None
            charge = (Grant("fee", self.amount(per)),) if allow and not law and self.chance(0.15) else ()
            return Outcome(
                verdict=verdict,
                do=do,
                once=self.once() if (give or do or charge) and self.chance(0.5) else (),
                give=give,
                charge=charge,
                say=self.says(),
                next=(self.promise(),) if self.chance(0.1) else (),
            )
        if self.chance(0.15 if not default else 0.6):
            return Outcome(say=self.says())
        give = self.grants(per)
        fee = self.chance(0.1) and give[0].basis != "statutory"
        return Outcome(
            give=give,
            charge=(Grant("fee", self.amount(per)),) if fee else (),
            once=self.once() if self.chance(0.2) else (),
            say=self.says(1),
        )

    def reworded(self, outcome):
        grants = tuple(
            Grant(g.kind, g.amount, g.basis, g.to, g.arrives, Say("told-2") if self.chance(0.3) else g.say)
            for g in outcome.give
        )
        return replace(outcome, give=grants, say=self.says())

    def section(self, name, kind, per):
        hit = "collect" if kind == "forbid" or (kind in {"remedy", "say"} and self.chance(0.4)) else "first"
        earlier = kind not in {"forbid", "public"}
        condition = self.public_condition if kind == "public" else lambda: self.condition(per, outcomes=earlier)
        pool, rules = [], []
        for i in range(self.rng.choice((1, 2, 2, 3))):
            if kind == "forbid":
                what = self.rng.choice((("voucher",), ("refund",), ("gift", "refund"), ("cancel-order",), ("all",)))
                then = Outcome(forbid=what)
            elif pool and self.chance(0.4):
                then = self.reworded(self.rng.choice(pool))
            else:
                then = self.outcome(kind, per)
            pool.append(then)
            when = condition()
            if self.wide and kind == "verdict" and i == 0 and per == "issue":
                bits = tuple(self.column(c[0]) for c in WIDE[: 10 + self.seed // 200 % 4])
                when = Expr("and", bits, BOOL)
            rules.append(Rule(f"r{i}", when, then, "because"))
        if kind in {"verdict", "remedy"} and per != "case" and self.chance(0.15):
            rules[:1] = self.choice(rules[0], kind, per)
        rules = [self.exception(r, i, name) if kind != "public" else r for i, r in enumerate(rules)]
        default = None
        if kind != "forbid":
            default = self.reworded(pool[-1]) if self.chance(0.3) else self.outcome(kind, per, default=True)
        applies = condition() if self.chance(0.35) else None
        if kind != "public" and self.chance(0.08):
            applies = self.dated(applies or self.const(BOOL, True))
        return Section(name, kind, per, applies, hit, tuple(rules), default, "because" if default else "")

    def public_condition(self):
        column = self.rng.choice(PUBLIC)
        members = len(column.kind.members)
        test = self.compare(
            Expr("column", (column.name,), column.kind),
            self.const(column.kind, self.rng.randrange(members)),
            ("==", "!="),
        )
        return Expr("not", (test,), BOOL) if self.chance(0.2) else test

    # -- the house -------------------------------------------------------------------------------------------------

    def per(self):
        return self.rng.choice(("case", "issue", "issue", "issue", "issue" if self.plain else "item"))

    def gates(self):
        found = []
        for i in range(self.rng.choice((0, 0, 0, 1, 1, 2))):
            per = self.rng.choice(("issue", "issue", "issue", "case", "issue" if self.plain else "item"))
            fact = self.rng.choice(("customer.identified", "customer.identified", "case.stated"))
            if per != "case" and self.chance(0.3):
                fact = "issue.flag"
            applies = None
            if per != "case" and self.chance(0.8):
                applies = self.compare(self.column("issue.want"), self.const(WANT, 0), ("==",))
            elif self.chance(0.3):
                applies = self.rng.choice(
                    (self.enum(per), self.integer(per, self.names(per, "int", "count", "duration")))
                )
            found.append(Gate(f"g{i}", fact, applies, f"ask-gate-{i}", per))
        return tuple(found)

    def policy(self):
        facts = self.facts()
        plan = ["forbid"] * self.rng.choice((0, 0, 1, 1, 2)) + ["public"] * self.chance(0.6)
        plan += [self.rng.choice(("verdict", "remedy")) for _ in range(self.rng.choice((2, 2, 3, 4)))]
        plan += [k for k in ("stance", "say", "route") if self.chance(0.5)]
        if self.wide:
            plan.append("verdict")
        self.rng.shuffle(plan)
        for i, kind in enumerate(plan):
            per = "case" if kind == "public" else "issue" if self.wide else self.per()
            self.sections.append(self.section(f"s{i}-{kind}", kind, per))
        gates, limits = self.gates(), self.limits()
        named = any(g.fact == "customer.identified" for g in gates)
        if not named and any(x.per in {"customer", "household"} for x in limits) and self.chance(0.9):
            applies = Expr("==", (self.column("issue.want"), self.const(WANT, 0)), BOOL)
            gates = (*gates, Gate("who", "customer.identified", applies, "ask-who", "issue"))
        return Policy(
            facts=facts,
            layout=self.layout(),
            sections=tuple(self.sections),
            gates=gates,
            limits=limits,
            tables=dict(self.tables),
            remedies=REMEDIES,
            actions=ACTIONS,
            rounding=self.rng.choice(("half-even", "half-up", "customer")),
            ask_at_most=self.rng.choice((1, 2, 3, 3)),
        )

    def chosen(self):
        at = next(i for i, c in enumerate(COLUMNS) if c[3] == "item")
        return (*COLUMNS[:at], *WIDE, *COLUMNS[at:]) if self.wide else COLUMNS

    def layout(self):
        return Layout(tuple(Column(c[0], c[1] or c[0], *c[2:]) for c in self.chosen()), PUBLIC)

    def facts(self):
        found = {"thread.topic": Fact("thread.topic", TOPIC, scope="thread")}
        for name, fact, kind, scope, *_ in self.chosen():
            label = fact or name
            asked = self.chance(0.6) and scope != "house" and kind.name != "list" and label != "case.currency"
            source = (
                "customer" if asked else "house" if scope == "house" else self.rng.choice(("record", "record", "agent"))
            )
            real = Kind("datetime") if label == "order.placed_at" else Kind("date") if label == "order.due" else kind
            fields = LINES if kind.name == "list" else ()
            ask = f"ask-{label.replace('.', '-')}" if asked else None
            found[label] = Fact(label, real, source=source, scope=scope, ask=ask, fields=fields)
        found["issue.items"] = Fact("issue.items", LIST, source="record", scope="issue")
        return found


def house(seed):
    """A random policy, and the calendars it is decided under."""
    return _Builder(seed).policy(), CALENDARS
