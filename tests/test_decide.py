"""The worked examples of the semantics page, each as a small house."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.decide_houses import (
    BY_NAME,
    GONE,
    VERDICT,
    VIEW,
    YES,
    Expr,
    Gate,
    Grant,
    Limit,
    Outcome,
    Promise,
    PublicView,
    Say,
    Table,
    allow,
    both,
    cmp,
    col,
    const,
    decide,
    decided,
    deny,
    either,
    engine,
    eur,
    give,
    is_,
    no,
    one,
    percent,
    policy,
    row,
    section,
    units,
)  # fmt: skip

from calmreply.policy.fingerprint import fingerprint, outcome_hash

OPENED, BROKEN = col("issue.opened"), col("issue.broken")
PAID = col("order.paid")
CANCEL = policy(section("s", (is_("order.status", "open"), allow(give("refund", PAID), do="cancel-order"))))


def test_open_is_allowed_with_a_refund_of_what_was_paid_and_packed_is_denied():
    r = one(CANCEL, row(case={"order.status": "open", "order.paid": 4200}))
    assert (r.status, r.rule, r.verdict, r.do) == ("decided", "r1", "allow", "cancel-order")
    assert [(g.kind, g.amount, g.kept) for g in r.gives] == [("refund", 4200, 4200)]
    r = one(CANCEL, row(case={"order.status": "packed", "order.paid": 4200}))
    assert (r.rule, r.verdict, r.gives) == ("default", "deny", ())


def test_what_only_a_record_could_tell_goes_to_a_person():
    d = decide(CANCEL, row())
    assert (d.results[0].status, d.results[0].missing) == ("needs", ("order.status",))
    assert (d.asks, d.person, d.next_step) == ((), ("1",), ("1", "needs"))
    assert d.person_by is not None


def test_unavailable_is_not_proved():
    assert one(CANCEL, row(case={"order.status": GONE})).rule == "default"


def test_both_answers_alike_settle_it_without_a_question():
    both_ways = policy(
        section(
            "s",
            (OPENED, allow(give("refund", eur(500)), say=(Say("a"), Say("both")))),
            (no(OPENED), allow(give("refund", eur(500)), say=(Say("both"), Say("b")))),
        )
    )
    d = decide(both_ways, row())
    r = d.results[0]
    assert (r.status, r.rule, r.verdict, r.say, d.asks) == ("settled", None, "allow", ("both",), ())
    assert d.status == (("1", "settled"),)
    assert one(both_ways, row({"issue.opened": True})).rule == "r1"


@pytest.mark.parametrize(
    ("pairs", "status", "missing"),
    [
        ([("<=", 14), (">", 14)], "settled", ()),
        ([("<=", 14)], "needs", ("issue.days",)),
        ([("<=", 60)], "decided", ()),
    ],
)
def test_a_range_is_cut_where_constants_stand(pairs, status, missing):
    p = policy(section("s", *((cmp(op, "issue.days", n), allow()) for op, n in pairs)))
    r = one(p, row())
    assert (r.status, r.missing) == (status, missing)


def test_a_first_rule_that_is_true_settles_it():
    p = policy(section("s", (is_("order.status", "open"), allow()), (OPENED, deny())))
    assert one(p, row(case={"order.status": "open"})).rule == "r1"


def test_what_cannot_matter_is_never_asked():
    p = policy(section("s", (both(OPENED, BROKEN), allow())))
    assert one(p, row({"issue.opened": False})).rule == "default"
    r = one(p, row({"issue.opened": True}))
    assert (r.status, r.missing) == ("needs", ("issue.broken",))


def test_unknown_and_unavailable_in_one_conjunction_is_false_in_every_cell():
    p = policy(section("s", (both(OPENED, col("order.flagged")), allow())))
    d = decide(p, row(case={"order.flagged": GONE}))
    assert (d.results[0].rule, d.asks) == ("default", ())


def test_an_unknown_amount_is_needed_one_with_else_given_an_unavailable_one_a_fault():
    plain = policy(section("s", (YES, allow(give("refund", col("issue.cost"))))))
    d = decide(plain, row())
    assert (d.results[0].status, d.results[0].missing) == ("needs", ("issue.cost",))
    assert [a.message for a in d.asks] == ["ask-cost"]
    guarded = policy(
        section("s", (YES, allow(give("refund", Expr("else", (col("issue.cost"), eur(300)), eur(0).kind)))))
    )
    assert one(guarded, row()).gives[0].amount == 300
    d = decide(plain, row({"issue.cost": GONE}))
    assert (d.results[0].status, d.results[0].gives, d.person) == ("fault", (), ("1",))


def test_a_question_that_decides_comes_before_the_facts_of_an_amount():
    p = policy(section("s", (OPENED, allow(give("refund", col("issue.cost"))))))
    assert one(p, row()).missing == ("issue.opened",)


VOUCHERS = (
    section("ban", (col("order.blocked"), Outcome(forbid=("voucher",))), kind="forbid", per="case"),
    section(
        "s",
        (YES, Outcome(give=(give("voucher", eur(100)),))),
        (YES, Outcome(give=(give("gift"),))),
        kind="remedy",
    ),
)


@pytest.mark.parametrize(("blocked", "rule"), [(True, "r2"), (False, "r1"), (GONE, "r2")])
def test_a_ban_blocks_what_it_names(blocked, rule):
    d = decide(policy(*VOUCHERS), row(case={"order.blocked": blocked}))
    assert d.results[1].rule == rule
    assert d.results[0].forbids == (("voucher",) if rule == "r2" else ())


def test_an_unknown_ban_joins_the_cells_of_what_it_names_only():
    other = section("t", (YES, Outcome(give=(give("gift"),))), kind="remedy")
    d = decide(policy(*VOUCHERS, other), row())
    assert [(r.section, r.status, r.missing) for r in d.results[1:]] == [
        ("s", "needs", ("order.blocked",)),
        ("t", "decided", ()),
    ]


def test_all_banned_denies_and_says_forbidden_but_a_statutory_refund_stands():
    ban = section("ban", (YES, Outcome(forbid=("all",))), kind="forbid", per="case")
    p = policy(
        ban,
        section("s", default=allow(give("refund", eur(100)), say=(Say("yes"),))),
        section("t", (YES, Outcome(give=(give("refund", eur(100), "statutory"),))), kind="remedy"),
    )
    d = decide(p, row())
    assert (d.results[1].verdict, d.results[1].say, d.results[1].rule) == ("deny", ("forbidden",), "default")
    assert d.results[2].gives[0].amount == 100


def test_two_prohibitions_are_a_union_also_where_the_first_is_undecided():
    ban = section(
        "ban",
        (col("order.flagged"), Outcome(forbid=("voucher",))),
        (col("order.blocked"), Outcome(forbid=("voucher",))),
        kind="forbid",
        per="case",
    )
    assert one(policy(ban, VOUCHERS[1]), row(case={"order.blocked": True})).rule == "r2"


def test_collect_keeps_order_and_one_undecided_rule_makes_it_need():
    p = policy(
        section(
            "s",
            (YES, Outcome(give=(give("gift"),))),
            (OPENED, Outcome(give=(give("refund", eur(5)),))),
            kind="remedy",
            hit="collect",
        )
    )
    r = one(p, row({"issue.opened": True}))
    assert (r.rule, [g.kind for g in r.gives]) == ("r1+r2", ["gift", "refund"])
    assert one(p, row()).status == "needs"
    assert one(p, row({"issue.opened": False})).rule == "r1"


@pytest.mark.parametrize(
    ("rounding", "cents", "given", "charged"),
    [
        ("half-even", 25, 12, 12),
        ("half-up", 25, 13, 13),
        ("customer", 25, 13, 12),
        ("half-even", 27, 14, 14),
        ("half-even", 23, 12, 12),
    ],
)
def test_amounts_are_rounded_once(rounding, cents, given, charged):
    half = Expr("*", (PAID, percent(50)), PAID.kind)
    o = allow(give("refund", half), charge=(Grant("fee", half),))
    p = policy(section("s", (YES, o)), rounding=rounding)
    r = one(p, row(case={"order.paid": cents}))
    assert (r.gives[0].amount, r.charges[0].amount) == (given, charged)


def test_what_rounds_to_nothing_vanishes_with_its_message_and_a_negative_amount_is_a_fault():
    p = policy(section("s", (YES, allow(give("refund", Expr("*", (PAID, percent(1)), PAID.kind), say="told")))))
    r = one(p, row(case={"order.paid": 40}))
    assert (r.gives, r.say, r.status) == ((), (), "decided")
    p = policy(section("s", (YES, allow(give("refund", Expr("-", (PAID, eur(100)), PAID.kind))))))
    assert one(p, row(case={"order.paid": 99})).status == "fault"
    assert one(p, row(case={"order.paid": 100})).gives == ()


def test_unlike_currencies_are_a_fault_of_their_unit_only():
    p = policy(
        section("s", (is_("issue.topic", "return"), allow(give("refund", const(5, PAID.kind, "GBP")))), (YES, allow()))
    )
    d = decide(p, row({"issue.topic": "return"}, {"issue.topic": "cancel"}))
    assert [r.status for r in d.results] == ["fault", "decided"]
    assert (d.person, d.status) == (("1",), (("1", "fault"), ("2", "decided:allow")))


def test_a_later_section_reads_amounts_before_limits_and_needs_spread_to_readers_only():
    first = section(
        "a",
        (OPENED, Outcome(give=(give("refund", eur(700)),))),
        kind="remedy",
        applies=no(is_("issue.topic", "praise")),
    )
    total = Expr("sum", (units("issues"), decided("a", "amount", PAID.kind)), PAID.kind)
    second = section("b", (cmp(">", total, eur(1000)), Outcome(give=(give("gift"),))), kind="remedy", per="case")
    third = section("c", (YES, Outcome(give=(give("gift"),))), kind="remedy", per="case")
    cap = Limit("cap", ("kind", "refund"), "case", eur(1), None, "trim")
    p = policy(first, second, third, limits=(cap,))
    on = {"issue.opened": True, "issue.topic": "cancel"}
    d = decide(p, row(on, on))
    assert [r.rule for r in d.results] == ["r1", "r1", "r1", "r1"]
    d = decide(p, row(on, {"issue.topic": "cancel"}))
    assert [r.status for r in d.results] == ["decided", "needs", "needs", "decided"]
    assert [a.about for a in d.asks] == ["issue.opened"]
    assert [r.rule for r in decide(p, row(on, {"issue.topic": "praise"})).results] == ["r1", None, "default", "r1"]


def test_an_unknown_applies_is_asked_first_an_unavailable_one_is_not_applicable():
    p = policy(section("s", (BROKEN, allow()), applies=OPENED))
    assert one(p, row()).missing == ("issue.opened",)
    assert one(p, row({"issue.opened": GONE})).status == "not-applicable"


def test_questions_are_counted_over_the_case_in_order_of_first_reading():
    p = policy(
        section("s", (OPENED, allow())),
        section("t", (BROKEN, allow()), (cmp(">", "issue.days", 3), deny())),
        ask_at_most=3,
    )
    d = decide(p, row({}, {}))
    assert [(a.unit, a.about) for a in d.asks] == [("1", "issue.opened"), ("2", "issue.opened"), ("1", "issue.broken")]


GATE = Gate("identity", "customer.identified", is_("issue.topic", "return"), "ask-identity")


def test_a_gate_lets_the_stance_speak_and_holds_the_rest():
    p = policy(
        section(
            "mood", (col("order.flagged"), Outcome(stance="listen")), kind="stance", default=Outcome(stance="thank")
        ),
        section("s", (YES, allow())),
        gates=(GATE,),
    )
    d = decide(p, row({"issue.topic": "return"}, {"issue.topic": "praise"}, case={"order.flagged": True}))
    assert [(r.unit, r.status, r.stance) for r in d.results] == [
        ("1", "decided", "thank"), ("2", "decided", "listen"), ("1", "held", None), ("2", "decided", None),
    ]  # fmt: skip
    assert [(a.unit, a.about, a.message) for a in d.asks] == [("1", "gate:identity", "ask-identity")]
    assert (d.next_step, d.status[0]) == (("1", "held"), ("1", "held"))
    gone = decide(p, row({"issue.topic": "return"}, case={"customer.identified": GONE}))
    assert (gone.asks, gone.person) == ((), ("1",))
    assert decide(p, row({"issue.topic": "return"}, case={"customer.identified": True})).results[1].verdict == "allow"


def test_what_waits_for_confirmation_is_proposed_and_only_its_own_confirmation_counts():
    p = policy(section("s", (YES, allow(give("refund", PAID), do="cancel-order", once=("confirm",)))))
    case = {"order.paid": 100}
    r = one(p, row(case=case))
    assert (r.status, r.verdict, r.once) == ("proposed", "allow", ("confirm",))
    own = outcome_hash(r, "EUR")
    assert one(p, row(case=case, recorded=(("confirm", own),))).status == "decided"
    assert one(p, row(case={"order.paid": 101}, recorded=(("confirm", own),))).status == "proposed"


def test_the_public_choice_sees_nothing_private():
    p = policy(
        section("pub", (is_("thread.topic", "praise"), Outcome(stance="thank")), kind="public", per="case"),
        section("ban", (YES, Outcome(forbid=("all",))), kind="forbid", per="case"),
        section("s", (OPENED, allow())),
    )
    shown = {
        decide(p, r, PublicView((4,), None, None, 1)).public for r in (row(), row({}, {}), row({"issue.opened": True}))
    }
    assert [x.stance for x in shown] == ["thank"]
    assert decide(p, row(), VIEW).public.rule == "default"


def limited(*limits: Limit, more: Outcome | None = None):
    o = more or Outcome(give=(give("voucher", PAID, "goodwill"),))
    return policy(section("s", (YES, o), kind="remedy"), limits=limits)


def test_limits_trim_then_drop_in_order_of_granting():
    cap = Limit("cap", ("basis", "goodwill"), "case", eur(150), None, "trim", Say("capped"))
    p = limited(cap)
    d = decide(p, row({}, {}, {}, case={"order.paid": 100}))
    assert [(r.gives[0].amount, r.gives[0].kept, r.gives[0].dropped, r.say) for r in d.results] == [
        (100, 100, False, ()), (100, 50, False, ("capped",)), (100, 0, True, ("capped",)),
    ]  # fmt: skip
    law = limited(cap, more=Outcome(give=(give("refund", PAID, "statutory"),)))
    assert [r.gives[0].kept for r in decide(law, row({}, {}, case={"order.paid": 100})).results] == [100, 100]
    gift = limited(Limit("g", ("kind", "gift"), "case", None, 1, "trim"), cap, more=Outcome(give=(give("gift"),)))
    assert [r.gives[0].dropped for r in decide(gift, row({}, {})).results] == [False, True]
    fee = limited(cap, more=Outcome(give=(give("voucher", PAID, "goodwill"),), charge=(Grant("fee", eur(10)),)))
    d = decide(fee, row(case={"order.paid": 200}))
    assert (d.results[0].verdict, d.results[0].gives, d.results[0].charges) == ("refer", (), ())
    assert d.status == (("1", "decided:refer"),)
    assert decide(fee, row(case={"order.paid": 100})).results[0].gives[0].kept == 100


def test_elapsed_time_is_asked_for_unless_no_answer_could_matter():
    since = "days since customer.since"
    p = policy(section("s", (cmp("<", since, 30), allow())))
    assert one(p, row(case={since: 29})).rule == "r1"
    assert one(p, row(case={since: 30})).rule == "default"
    assert one(p, row()).missing == ("customer.since",)
    always = policy(section("s", (cmp(">=", since, 0), allow())))
    assert one(always, row()).rule == "r1"


def test_any_is_true_if_one_record_makes_it_true():
    dear = Expr("any", (col("order.lines"), cmp(">", Expr("field", ("price",), PAID.kind), eur(100))))
    p = policy(section("s", (dear, allow())))
    assert one(p, row(case={"order.lines": ((None, True), (200, None))})).rule == "r1"
    assert one(p, row(case={"order.lines": ((None, True), (50, None))})).missing == ("order.lines",)
    assert one(p, row(case={"order.lines": ()})).rule == "default"
    assert one(p, row()).missing == ("order.lines",)


def test_an_issue_sums_over_its_items():
    each = section(
        "a", (col("item.bad"), Outcome(give=(give("refund", col("item.price")),))), kind="remedy", per="item"
    )
    total = Expr("sum", (units("issue.items"), decided("a", "amount", PAID.kind)), PAID.kind)
    p = policy(each, section("s", (cmp(">", total, eur(100)), allow())))
    bad = [{"item.bad": True, "item.price": 60}, {"item.bad": True, "item.price": 50}]
    d = decide(p, row({}, items=[bad]))
    assert [(r.unit, r.rule) for r in d.results] == [("1/1", "r1"), ("1/2", "r1"), ("1", "r1")]
    assert one(p, row({}, items=[[]])).rule == "default"
    assert one(p, row({}, items=[None])).missing == ("issue.items",)


def test_the_least_case_keeps_its_stance_and_a_word():
    p = policy(
        section("mood", kind="stance", default=Outcome(stance="listen", say=(Say("hello"),))),
        section("s", (YES, allow()), applies=is_("issue.topic", "return")),
    )
    d = decide(p, row({"issue.topic": "unknown"}))
    assert (d.results[0].stance, d.results[0].say, d.results[1].status) == ("listen", ("hello",), "not-applicable")
    assert (d.status, d.next_step, d.asks, d.person) == ((("1", "not-applicable"),), ("case", "none"), (), ())


def test_a_fingerprint_leaves_out_ids_time_and_what_was_not_read():
    p = policy(section("s", (is_("order.status", "open"), allow())))
    e = engine(p)

    def mark(r):
        return fingerprint(p, e.decide(r, VIEW))

    base = row(case={"order.status": "open"})
    assert mark(base) == mark(row(case={"order.status": "open", "order.paid": 5}, as_of=61))
    assert mark(base) == mark(base._replace(issues=(base.issues[0]._replace(id="x"),)))
    marks = {
        mark(row(case=c)) for c in ({"order.status": "open"}, {"order.status": GONE}, {"order.status": "sent"}, {})
    }
    assert len(marks) == 4


def test_more_than_4096_cells_need_though_all_might_agree():
    def sides(name, cuts):
        return either(*(cmp("==", name, 2 * n) for n in range(cuts)), cmp(">=", name, 0))

    for cuts, status in ((20, "decided"), (30, "needs")):
        assert len(BY_NAME) > 0
        p = policy(section("s", (either(both(sides("issue.n1", cuts), sides("issue.n2", cuts)), OPENED), allow())))
        expected = (cuts * 2 - 1 + 1) ** 2 * 2
        assert (expected <= 4096) == (status == "decided")
        assert one(p, row()).status == status


def test_a_refused_default_and_a_promise_have_their_deadlines():
    p = policy(section("s", default=Outcome(verdict="refer", next=(Promise("look", "team", (2, "hours")),))))
    d = decide(p, row(as_of=1000))
    assert d.results[0].promises[0].by == 1000 + 7200


def test_a_table_is_total_and_read_by_its_keys():
    t = Table("gift", (BY_NAME["case.currency"].kind,), PAID.kind, (((0,), (500, "EUR")), ((1,), (400, "GBP"))))
    amount = Expr("table", ("gift", col("case.currency")), PAID.kind)
    p = policy(section("s", (YES, allow(give("voucher", amount)))), tables={"gift": t})
    assert one(p, row(case={"case.currency": "EUR"})).gives[0].amount == 500
    assert one(p, row(case={"case.currency": "GBP"})).status == "fault"
    assert one(p, row()).missing == ("case.currency",)


def test_a_verdict_is_read_by_a_later_section():
    said = section(
        "t",
        (Expr("==", (decided("s", "verdict", VERDICT), const(1, VERDICT))), Outcome(say=(Say("good"),))),
        kind="say",
        default=Outcome(say=(Say("bad"),)),
    )
    p = policy(CANCEL.sections[0], said)
    assert one(p, row(case={"order.status": "open", "order.paid": 1}), "t").say == ("good",)
    assert one(p, row(case={"order.status": "sent", "order.paid": 1}), "t").say == ("bad",)
    assert one(p, row(), "t").say == ("bad",)


def test_without_a_currency_money_is_needed_not_guessed():
    p = policy(section("s", (YES, allow(give("gift", eur(5))))))
    assert one(p, row(currency=None)).missing == ("case.currency",)


def test_an_engine_is_pickled_as_its_arguments():
    import pickle

    e = pickle.loads(pickle.dumps(engine(CANCEL)))  # noqa: S301 - our own bytes
    assert e.decide(row(), VIEW) == engine(CANCEL, None).decide(row(), VIEW)
    assert replace(CANCEL) == e.policy
