"""What random houses arrange: dates, exceptions, choices and limits."""

from __future__ import annotations

from dataclasses import replace

from tests.house_facts import ACTIONS, AS_OF, CHOICE, DATE, REMEDIES

from calmreply.kinds import BOOL, INT, MONEY
from calmreply.policy.model import Exception_, Expr, Limit, Outcome, Rule, Say


class Arrangements:
    """A part of the builder of a house, which gives it conditions, amounts and chance."""

    def dated(self, when):
        """A condition that holds between two days (S2)."""
        column = self.column(self.rng.choice(("case.today", "case.today", "date of order.placed_at")))
        today = AS_OF // 86400 + 719163
        first, last = today + self.rng.choice((-9, 0, 1, 2)), today + self.rng.choice((0, 2, 3, 30))
        days = [
            Expr(">=", (column, self.const(DATE, first)), BOOL),
            Expr("<=", (column, self.const(DATE, last)), BOOL),
        ]
        days = days if self.chance(0.5) else [self.rng.choice(days)]
        return Expr("and", (*days, *(when.args if when.op == "and" else (when,))), BOOL)

    def exception(self, rule, at, name):
        """A rule with dates, or one that is an exception, now and then."""
        if self.chance(0.12):
            rule = replace(rule, when=self.dated(rule.when), in_force=(None, 1))
        if self.chance(0.12):
            note = Exception_("team", "because", None)
            self.exceptions.append(f"x{at}-{name}")
            rule = replace(rule, id=f"x{at}-{name}", exception=note)
        return rule

    def choice(self, rule, kind, per):
        """The rules of a choice among two or three options, of which some may be closed (S13)."""
        column = self.column("issue.chosen.one")
        members = self.rng.sample(range(3), self.rng.choice((2, 3)))
        opens = [self.condition(per, 1) if self.chance(0.7) else None for _ in members]
        found = []
        for i, member in enumerate(members):
            taken = Expr("==", (column, self.const(CHOICE, member)), BOOL)
            others = [w for j, w in enumerate(opens) if j != i]
            if None not in others:
                closed = tuple(Expr("not", (w,), BOOL) for w in others)
                alone = closed[0] if len(closed) == 1 else Expr("and", closed, BOOL)
                taken = Expr("or", (taken, alone), BOOL)
            parts = [rule.when, *([opens[i]] if opens[i] else []), taken]
            give = (self.grant(per, "contractual"),)
            then = Outcome(verdict="allow" if kind == "verdict" else None, give=give)
            found.append(Rule(f"{rule.id}-{i}", Expr("and", tuple(parts), BOOL), then, "because"))
        return found

    def limits(self):
        """Up to two limits over what the sections give and do."""
        found = []
        outcomes = [o for s in self.sections for o in (*(r.then for r in s.rules), s.default) if o]
        lawful = [("kind", g.kind) for o in outcomes for g in o.give if g.basis == "statutory" and g.amount]
        for i in range(self.rng.choice((0, 1, 2, 2, 3))):
            of = self.rng.choice(
                lawful
                if lawful and self.chance(0.2)
                else [
                    *(("kind", k) for k in REMEDIES),
                    ("basis", "goodwill"),
                    ("basis", "contractual"),
                    *(("do", a) for a in ACTIONS),
                    *(("exception", x) for x in self.exceptions),
                ]
            )
            times = self.rng.choice((0, 1, 2)) if of[0] in {"do", "exception"} or self.chance(0.35) else None
            at = None
            if times is None:
                at = Expr("*", (self.table(), self.const(INT, 2)), MONEY) if self.chance(0.2) else self.money()
            over = self.rng.choice(("trim", "trim", "trim", "drop", "refer"))
            say = Say(f"limit-{i}") if self.chance(0.6) else None
            per, window = "case", ""
            if self.chance(0.4):
                per = self.rng.choice(("customer", "household", "order", "house", "house"))
                window = self.rng.choice(("365 days", "month", "for ever"))
            found.append(Limit(f"l{i}", of, per, at, times, over, say, "because", None, window))
        return tuple(found)
