"""The generated code decides what the general path decides, on random houses and cases."""

from __future__ import annotations

import random

import pytest
from tests.decide_houses import (
    GONE,
    STATUS,
    TOPIC,
    VERDICT,
    VIEW,
    Expr,
    Gate,
    Grant,
    Limit,
    Outcome,
    Promise,
    Say,
    both,
    cmp,
    col,
    const,
    decided,
    either,
    engine,
    eur,
    give,
    is_,
    no,
    percent,
    policy,
    row,
    section,
    units,
)  # fmt: skip

from calmreply.policy.decision import read
from calmreply.policy.explain import explain, tree
from calmreply.policy.fingerprint import fingerprint
from calmreply.policy.specialise import Specialised, _never

PAID = col("order.paid")
BOOLS = ("order.blocked", "order.flagged", "issue.opened", "issue.broken")
CASE_BOOLS = BOOLS[:2]


def atom(r: random.Random, *, per: str, earlier: list[tuple[str, str, str]]) -> Expr:
    own = [e for e in earlier if e[1] == per]
    pick = r.randrange(13 if own else 11)
    if per == "case" and pick in {1, 2, 3, 5}:
        pick = 0
    match pick:
        case 0:
            return col(r.choice(CASE_BOOLS if per == "case" else BOOLS))
        case 1:
            return is_("issue.topic", r.choice(TOPIC.members))
        case 2:
            return cmp(r.choice(["<", "<=", ">", ">=", "==", "!="]), "issue.days", r.randrange(0, 61, 10))
        case 3:
            kind = col("issue.days").kind
            return Expr("in", (col("issue.days"), *(const(r.randrange(60), kind) for _ in range(3))))
        case 4:
            return is_("order.status", r.choice(STATUS.members))
        case 5:
            return cmp(r.choice(["<", ">"]), "issue.cost", eur(r.randrange(0, 9000, 1000)))
        case 6:
            return cmp(r.choice(["<", ">="]), amount(r), eur(r.randrange(0, 9000, 1000)))
        case 7:
            return Expr("unknown", (col("order.flagged"),))
        case 8:
            return cmp(r.choice(["<", ">="]), "order.weight", r.randrange(0, 300))
        case 9:
            return Expr("any", (col("order.lines"), cmp(">", Expr("field", ("price",), PAID.kind), eur(500))))
        case 10:
            return cmp("<", col("order.fee"), PAID)
        case 11:
            return decided(r.choice(own)[0], r.choice(["matched", "granted"]))
    name = r.choice(own)[0]
    if r.random() < 0.5:
        return cmp(">", decided(name, "amount", PAID.kind), eur(400))
    return Expr("==", (decided(name, "verdict", VERDICT), const(r.randrange(4), VERDICT)))


def condition(r: random.Random, *, per: str, earlier: list[tuple[str, str, str]], deep: int = 2) -> Expr:
    if per == "case" and r.random() < 0.1 and any(e[1] == "issue" for e in earlier):
        name = r.choice([e[0] for e in earlier if e[1] == "issue"])
        total = Expr("sum", (units("issues"), decided(name, "amount", PAID.kind)), PAID.kind)
        return r.choice([cmp(">", total, eur(700)), Expr("any", (units("issues"), decided(name, "granted")))])
    if deep == 0 or r.random() < 0.3:
        return atom(r, per=per, earlier=earlier)
    parts = [condition(r, per=per, earlier=earlier, deep=deep - 1) for _ in range(r.randrange(1, 4))]
    match r.randrange(3):
        case 0:
            return both(*parts)
        case 1:
            return either(*parts)
    return no(parts[0])


def amount(r: random.Random) -> Expr:
    match r.randrange(6):
        case 0:
            return eur(r.randrange(0, 1000, 250))
        case 1:
            return PAID
        case 2:
            return Expr("*", (PAID, percent(r.randrange(0, 101, 5))), PAID.kind)
        case 3:
            return Expr("-", (PAID, col("order.fee")), PAID.kind)
        case 4:
            return Expr("min", (PAID, Expr("+", (col("order.fee"), eur(1)), PAID.kind)), PAID.kind)
    return Expr("else", (col("order.fee"), eur(77)), PAID.kind)


def outcome(r: random.Random, kind: str) -> Outcome:
    say = tuple(Say(r.choice("abc")) for _ in range(r.randrange(3)))
    promises = (Promise("look", "team", (2, r.choice(["hours", "business days"]))),) if r.random() < 0.2 else ()
    if kind == "stance":
        return Outcome(stance=r.choice(["listen", "thank"]), say=say)
    if kind not in {"verdict", "remedy"}:
        return Outcome(say=say, next=promises)
    verdict = r.choice(["allow", "allow", "deny", "refer"]) if kind == "verdict" else None
    gives = tuple(
        give(r.choice(["refund", "voucher", "gift"]), amount(r) if r.random() < 0.8 else None,
             r.choice(["contractual", "goodwill"]), r.choice([None, "own"]))
        for _ in range(r.randrange(3))
    )  # fmt: skip
    if r.random() < 0.1:
        return Outcome(verdict=verdict, give=(give("refund", amount(r), "statutory"),), say=say)
    charges = (Grant("fee", amount(r)),) if r.random() < 0.15 else ()
    once = ("confirm",) if r.random() < 0.2 else ()
    do = "cancel-order" if verdict == "allow" and r.random() < 0.4 else None
    return Outcome(verdict=verdict, do=do, once=once, give=gives, charge=charges, say=say, next=promises)


def house(r: random.Random):
    sections, earlier = [], []
    for i in range(r.randrange(2, 6)):
        kind = r.choice(["forbid", "stance", "verdict", "remedy", "remedy", "say"])
        per = r.choice(["issue", "issue", "case"])
        hit = "collect" if kind in {"forbid", "say"} or (kind == "remedy" and r.random() < 0.4) else "first"
        before = earlier if kind != "forbid" else []
        pairs = []
        for _ in range(r.randrange(1, 4)):
            when = condition(r, per=per, earlier=before)
            names = tuple(r.sample(["refund", "voucher", "cancel-order", "all"], 1))
            pairs.append((when, Outcome(forbid=names) if kind == "forbid" else outcome(r, kind)))
        applies = condition(r, per=per, earlier=before, deep=1) if r.random() < 0.5 else None
        sections.append(section(f"s{i}", *pairs, kind=kind, per=per, applies=applies, hit=hit,
                                default=outcome(r, kind)))  # fmt: skip
        if kind in {"verdict", "remedy"}:
            earlier.append((f"s{i}", per, kind))
    sections.append(section("pub", (is_("thread.topic", "praise"), Outcome(stance="thank")), kind="public", per="case"))
    limits = (
        Limit("a", ("basis", "goodwill"), "case", eur(2000), None, r.choice(["trim", "drop", "refer"]), Say("capped")),
        Limit("b", ("kind", "gift"), "case", None, 1, "drop"),
        Limit("c", ("do", "cancel-order"), "case", None, 1, "refer"),
    )
    gates = (Gate("g", "customer.identified", is_("issue.topic", "return"), "who"),)
    rounding = r.choice(["half-even", "half-up", "customer"])
    return policy(*sections, limits=r.choice([(), limits]), gates=r.choice([(), gates]), rounding=rounding)


def facts(r: random.Random, absent: float):
    def maybe(v: object) -> object:
        x = r.random()
        return None if x < absent else GONE if x < absent * 1.3 else v

    case = {
        "order.status": maybe(r.choice(STATUS.members)), "order.paid": maybe(r.randrange(0, 9000)),
        "order.fee": maybe(r.randrange(0, 3000)), "order.blocked": maybe(r.random() < 0.2),
        "order.flagged": maybe(r.random() < 0.3), "order.weight": maybe(r.randrange(300)),
        "customer.identified": maybe(r.random() < 0.7),
        "order.lines": maybe(tuple((r.choice([None, 400, 600]), True) for _ in range(r.randrange(3)))),
    }  # fmt: skip
    issues = [
        {"issue.topic": maybe(r.choice(TOPIC.members)), "issue.opened": maybe(r.random() < 0.5),
         "issue.broken": maybe(r.random() < 0.5), "issue.days": maybe(r.randrange(61)),
         "issue.cost": maybe(r.randrange(9000))}
        for _ in range(1 if r.random() < 0.8 else 2)
    ]  # fmt: skip
    return row(*issues, case=case, as_of=r.randrange(0, 10**6, 997))


@pytest.mark.parametrize("seed", range(40))
def test_generated_and_general_decide_alike(seed):
    r = random.Random(seed)
    p = house(r)
    e = engine(p)
    for _ in range(25):
        case = facts(r, r.choice([0, 0, 0.1, 0.4]))
        e.decide(case, VIEW)
        fast, slow = e.decide(case, VIEW), e.decide_generally(case, VIEW)
        assert fast == slow
        d = read(p, fast)
        assert len(d.status) == len(case.issues)
        for result in d.results:
            assert (result.status == "needs") == bool(result.missing)
            kept = [g.kept for g in (*result.gives, *result.charges) if g.kept is not None]
            assert all(k >= 0 for k in kept)
        assert len(fingerprint(p, fast)) == 32
        assert tree(explain(p, fast)).endswith("\n")


def test_most_known_cases_are_decided_by_generated_code():
    by_code = never = 0
    for seed in range(40):
        r = random.Random(seed)
        e = engine(house(r))
        calls: list[object] = []
        general = e.decide_generally
        e.decide_generally = lambda a, b, general=general, calls=calls: calls.append(a) or general(a, b)  # type: ignore[method-assign]
        spec = Specialised(e, 0)
        run = spec.decider()
        for _ in range(5):
            case = facts(r, 0)
            run(case, VIEW)
            calls.clear()
            run(case, VIEW)
            by_code += not calls
        never += sum(f is _never for f in spec.made.values())
    assert by_code > 100
    assert never < 30
