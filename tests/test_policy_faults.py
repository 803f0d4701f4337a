# ruff: noqa: E501, Q003 - one mistake a line, with the quotes that authors write
"""Mistakes that authors make: each has its code, its place and a way out."""

import pytest
from tests.policy_places import MARK, load, section, unmarked

from calmreply.policy.faults import CODES, MOST_FAULTS

GIVE = "give: [{kind: voucher, amount: 5 EUR, basis: goodwill%s}]"

CONDITIONS = [
    # text of the condition, code, a word of the help
    ('issue.kind »= "late"', "POL201", "=="),
    ('issue.kind == "late" »&& issue.seen', "POL201", "and"),
    ("issue.seen »|| issue.opened", "POL201", "or"),
    ('issue.kind »<> "late"', "POL201", "!="),
    ("issue.kind == »'late'", "POL201", '"late"'),
    ("issue.seen == »True", "POL201", "true"),
    ("issue.seen == »None", "POL201", "unknown"),
    ("issue.seen »== unknown", "POL201", "is unknown"),
    ("issue.seen is »null", "POL201", "is unknown"),
    ("issue.seen is »true", "POL201", "alone"),
    ('issue.kind is »"late"', "POL201", "=="),
    ("issue.kind == issue.kind »== issue.kind", "POL201", "and"),
    ("3 < order.days_late »> 5", "POL201", "3 <= x < 5"),
    ("order.total > 50 »euros", "POL201", "50 EUR"),
    ("order.total > 50 »eur", "POL201", "capitals"),
    ("order.total > »€50", "POL201", "50 EUR"),
    ("order.total > »50EUR", "POL201", "50 EUR"),
    ("order.total > »1,000 EUR", "POL201", "1000"),
    ("order.total > »12,50 EUR", "POL201", "12.50"),
    ("order.total »/ 2 > 5 EUR", "POL201", "50%"),
    ("order.total > 50 »EUT", "POL201", "EUR"),
    ("order.total > 50 »percent", "POL201", "50%"),
    ('issue.kind in »("late", "lost")', "POL201", "square"),
    ("issue.kind in [»late]", "POL201", '"late"'),
    ("issue.kind in [»]", "POL201", "at least one"),
    ("issue.seen»)", "POL201", "open the bracket"),
    ("issue.seen »issue.opened", "POL201", "and"),
    ("issue.seen »adn issue.opened", "POL201", "and"),
    ("»day since order.promised_on > 3", "POL201", "days since"),
    ("»weeks since order.promised_on > 3", "POL201", "years"),
    ("»3 days since order.promised_on", "POL201", "days since"),
    ("»avg(order.total, order.shipping_paid) > 5 EUR", "POL201", "max"),
    ("order.placed_at > »2026-02-30", "POL201", "2026-01-31"),
    ("»order.deliverd_at is unknown", "POL203", "order.delivered_at"),
    ("issue.kind == »late", "POL203", '"late"'),
    ("»days_late > 3", "POL203", "order.days_late"),
    ("»order.total-5 > 3 EUR", "POL203", "spaces"),
    ('»contact.channel == "x"', "POL203", "channel"),
    ('issue.kind == »"laet"', "POL204", "late"),
    ('issue.kind in ["late", »"lots"]', "POL204", "lost"),
    ('customer.standing >= »"sliver"', "POL204", "silver"),
    ("order.total > »50", "POL206", "50 GBP"),
    ('»order.days_late == "late"', "POL205", "number"),
    ('»issue.seen == "late"', "POL205", "true"),
    ("»issue.topic == issue.kind", "POL205", "quotes"),
    ("»order.placed_at > 2026-01-31", "POL205", "days since"),
    ('»issue.kind > "late"', "POL207", "in ["),
    ("»issue.seen > false", "POL207", "=="),
    ("»order.days_late", "POL208", "> 0"),
    ("issue.seen and »order.total", "POL208", "10 GBP"),
    ("»order.total * order.total > 5 EUR", "POL209", "percentage"),
    ("»order.placed_at + order.placed_at == order.placed_at", "POL209", "days since"),
    ("order.total > »50 USD", "POL210", "GBP"),
    ("order.total > »50.005 EUR", "POL210", "round"),
    ("order.total > »5 EUR + 5 GBP", "POL211", "table"),
    ("»item.broken", "POL212", "issue.items"),
    ('»thread.topic == "praise"', "POL212", "public"),
    ("»contact.messages > 2", "POL212", "route"),
    ('»decided.nothing.verdict == "allow"', "POL213", "earlier"),
    ('»decided.one.verdict == "allow"', "POL213", "before"),
    ("»decided.one", "POL214", "SECTION"),
    ("order.total > »smal-gift[case.currency]", "POL215", "small-gift"),
    ("order.total > »small-gift[case.currency, issue.kind]", "POL215", "1"),
    ("order.total > small-gift[»issue.kind]", "POL215", "GBP"),
    ("»any(order.total, true)", "POL216", "order.lines"),
    ("»history", "POL216", "any(history"),
    ("any(order.lines, »it.prise > 5 EUR)", "POL217", "price"),
    ("»it.price > 5 EUR", "POL217", "any"),
    ("hours since order.placed_at < »3 months", "POL218", "months"),
    ("hours since »order.promised_on < 3", "POL218", "days since"),
    ("»3 < 5", "POL219", "fact"),
    ("»false", "POL219", "rule"),
]


@pytest.mark.parametrize(("when", "code", "word"), CONDITIONS, ids=lambda v: str(v)[:40])
def test_a_mistake_in_a_condition_has_its_place_and_help(when, code, word):
    text, line, col = unmarked(section(when))
    policy, faults = load(text)
    assert policy is None
    assert [f.code for f in faults] == [code], [f.show() for f in faults]
    fault = faults[0]
    assert (fault.span.line, fault.span.col) == (line, col), fault.show()
    assert word in fault.help, fault.show()
    assert fault.line == text.splitlines()[line - 1]


def test_the_range_of_a_fact_is_looked_at_and_only_warned_about():
    policy, faults = load(section("order.days_late > 60"))
    assert policy is not None
    assert [(f.code, f.severity) for f in faults] == [("POL220", "warning")]


VERDICT = "verdict: allow"
EXCEPTION = (
    "  - {id: flood, section: one, when: issue.seen, then: sorry, owner: care, reason: Water., until: 2026-12-31}"
)
SORRY = "outcomes:\n  sorry: {say: [hello]}\n"
EITHER = "options: {a: {give: [{kind: gift, basis: goodwill}]}, b: {give: [{kind: tea, basis: goodwill}]}}"
CHOICE = "choose: {id: amends, ask: ask-amends, " + EITHER + "}"


def whole(head, body=None):
    """A file with more than a section."""
    return head + "sections:\n  - " + (body or section()).replace("\n", "\n    ").strip() + "\n"


def sheet(head, *rows):
    """A section with a table."""
    table = f"table:\n  columns: {head}\n  rows:\n" + "".join(f"    - {row}\n" for row in rows)
    return f"section: one\nkind: say\nper: issue\n{table}default: {{because: x}}\n"


ARRANGED = [
    (whole("define:\n  late: issue.kind == »\"lte\"\n", section("late")), "POL204", "late"),
    (whole("define:\n  late: order.days_late > 3\n", section("»lat")), "POL203", "late"),
    (whole("define:\n  late: item.broken\n", section("»late")), "POL212", "item"),
    (whole("define:\n  »a: not b\n  b: not c\n  c: not a\n", section("a")), "POL222", "write one of them out"),
    (whole("define:\n  »Late: issue.seen\n"), "POL245", "recently-ordered"),
    (whole(SORRY, section(then="then: »sory")), "POL221", "sorry"),
    (whole(SORRY, section(then="then: sorry\n    »say: [hello]")), "POL221", "as a whole"),
    (whole(SORRY, section(head="until: »2026-02-30\n", then="then: sorry")), "POL224", "month"),
    (whole(SORRY, section(then="then: sorry\n    from: »Christmas")), "POL224", "2026-12-24"),
    (whole(SORRY, section(then="then: sorry\n    from: 2026-12-24\n    until: »2026-12-01")), "POL224", "earlier"),
    (whole(SORRY + "exceptions:\n" + EXCEPTION.replace("one", "»two") + "\n"), "POL225", "one"),
    (whole(SORRY + "exceptions:\n" + EXCEPTION.replace("id:", "»id:").replace(", owner: care", "") + "\n"), "POL225", "owner: care-lead"),
    (whole(SORRY + "exceptions:\n" + EXCEPTION.replace("id:", "»id:").replace(", until: 2026-12-31", "") + "\n"), "POL225", "until"),
    (whole(SORRY + "exceptions:\n" + EXCEPTION.replace("id:", "»id:").replace(", reason: Water.", "") + "\n"), "POL225", "reason"),
    (whole(SORRY + "exceptions:\n" + EXCEPTION.replace("}", ", limit: »5}") + "\n"), "POL225", "take the limit out"),
    (section("issue.seen", then=CHOICE.replace("{id", "{»id").replace("give: [{kind: gift, basis: goodwill}]", "say: [a]").replace("give: [{kind: tea, basis: goodwill}]", "say: [b]")), "POL226", "remedy"),
    (section("issue.seen", then=CHOICE.replace("{id", "{»id").replace("ask: ask-amends, ", ""), kind="remedy"), "POL226", "ask-remedy"),
    (section("issue.seen", then=CHOICE.replace("{id", "{»id"), kind="remedy", per="case").replace("issue.seen", "customer.identified"), "POL226", "per: issue"),
    (sheet("»[issue.kind, say, because]", "[late, hello, x]"), "POL227", "id"),
    (sheet("[id, »becase, say]", "[a, x, hello]"), "POL227", "because"),
    (sheet("[id, issue.kind, because]", "[a, late, x]", "[b, »late]"), "POL227", "empty cell"),
    (sheet("[id, issue.kind, because]", "[a, »lte, x]"), "POL204", "late"),
    (sheet("[id, order.days_late, because]", '[a, »">=", x]'), "POL228", "empty"),
    (sheet("[id, order.days_late, because]", '[a, "> 3 »=", x]'), "POL228", "=="),
    ("section: one\nkind: say\nper: issue\ntable: »rules.csv\ndefault: {because: x}\n", "POL227", ".csv"),
    ("limits:\n  - {id: a, of: {kind: gift}, per: customer, in: »fortnight, times: 1, over: trim, because: x}\n", "POL242", "365 days"),
    ("limits:\n  - {id: a, of: {kind: gift}, per: case, in: »day, times: 1, over: trim, because: x}\n", "POL242", "per: customer"),
    ("limits:\n  - {id: a, of: {exception: »flod}, per: house, times: 1, over: refer, because: x}\n", "POL237", "declare"),
]  # fmt: skip

STRUCTURE = [
    # the whole file, code, a word of the help
    (section(kind="»remdy"), "POL230", "remedy"),
    (section(per="»isue"), "POL230", "issue"),
    (section(head="hit: »frist\n"), "POL230", "first"),
    (section(kind="verdict", then=VERDICT, head="hit: »collect\n", default="{verdict: deny, because: x}"), "POL236", "first"),
    (section(kind="public", per="»issue", when="true"), "POL236", "case"),
    (section(then="»verdict: allow"), "POL232", "verdict"),
    (section(then="»give: [{kind: gift, basis: goodwill}]"), "POL232", "remedy"),
    (section(kind="route", per="case", when="contact.messages > 2", then="route: person\n    »give: []"), "POL232", "remedy"),
    (section(kind="verdict", then="verdict: »alow", default="{verdict: deny, because: x}"), "POL230", "allow"),
    (section(kind="verdict", then="do: cancel-order").replace("- id", "- »id").replace("{because", "{verdict: deny, because"), "POL233", "allow"),
    (section(kind="stance", then="stance: »apologize", default="{stance: listen, because: x}"), "POL230", "apologise"),
    (section(kind="forbid", then="forbid: [»vouchers]").replace("default: {because: So it is.}\n", ""), "POL237", "voucher"),
    (section(kind="forbid", then="forbid: [voucher]", default="{»because: x}"), "POL235", "take it out"),
    (section(kind="verdict", then="verdict: allow\n    do: »cancel-oder", default="{verdict: deny, because: x}"), "POL237", "cancel-order"),
    (section(kind="verdict", then="verdict: deny\n    »do: cancel-order", default="{verdict: deny, because: x}"), "POL249", "allow"),
    (section(kind="remedy", then="give: [{kind: »refnd, amount: order.total, basis: goodwill}]"), "POL237", "refund"),
    (section(kind="remedy", then="give: [{»kind: refund, basis: goodwill}]"), "POL244", "amount"),
    (section(kind="remedy", then="give: [{»kind: gift}]"), "POL233", "goodwill"),
    (section(kind="remedy", then="give: [{kind: gift, basis: »good-will}]"), "POL230", "goodwill"),
    (section(kind="remedy", then="give: [{kind: voucher, amount: »50, basis: goodwill}]"), "POL206", "50 GBP"),
    (section(kind="remedy", then="give: [{kind: voucher, amount: »order.days_late, basis: goodwill}]"), "POL208", "amount"),
    (section(kind="remedy", then="give: [{kind: voucher, amount: »-5 EUR, basis: goodwill}]"), "POL249", "charge"),
    (section(kind="remedy", then=GIVE % ", to: »crad"), "POL230", "card"),
    (section(kind="remedy", then=GIVE % ", arrives: »soon"), "POL246", "business days"),
    (section(kind="remedy", then=GIVE % ", arrives: »5..3 days"), "POL246", "3..5 days"),
    (section(kind="remedy", then="give:\n      - {kind: refund, amount: order.total, basis: statutory}\n      - {»kind: gift, basis: goodwill}"), "POL238", "stands alone"),
    (section(then="say: [»Hello There]"), "POL245", "hello-there"),
    (section(then="say: [{message: hello, days: »order.days_late}]"), "POL239", "order.days_late is not unknown"),
    (section(then="next: [{what: look, owner: team, by: »2 fortnights}]"), "POL246", "business days"),
    (section(then="»once: [confirm]", kind="remedy"), "POL247", "do"),
    (section("issue.opened").replace("say: [hello]", "give: [{kind: gift, basis: goodwill}]").replace("kind: say", "kind: remedy").replace("issue.opened", "»issue.opened"), "POL240", "on_claim"),
    (section().replace("    because: So it is.\n", "").replace("- id", "- »id"), "POL234", "because"),
    (section(default="{»say: [bye]}"), "POL234", "because"),
    (section().replace("section", "»section").replace("default: {because: So it is.}\n", ""), "POL235", "default"),
    (section().replace("    when: issue.kind == \"late\"\n", "").replace("- id", "- »id"), "POL208", "when"),
    (section().replace("id: first", "id: »default"), "POL245", "another"),
    (section().replace("id: first", "»wen: true\n    id: first"), "POL124", "when"),
    (section(then="say: »hello"), "POL120", "list"),
    ("sections:\n" + "".join(f"  - {{section: {m}a, kind: say, per: case, rules: [], default: {{because: x}}}}\n" for m in ("", "»")), "POL231", "another"),
    (section(then="say: [hi]\n    because: x\n  - id: »first\n    when: issue.seen"), "POL231", "another"),
    ("sections:\n" + "".join(f"  - {{section: {n}, kind: {m}public, per: case, rules: [], default: {{because: x}}}}\n" for n, m in (("a", ""), ("b", "»"))), "POL248", "first"),
    ("limits:\n  - {»id: a, of: {basis: goodwill}, per: case, over: trim, because: x}\n", "POL242", "at"),
    ("limits:\n  - {id: a, of: {basis: »statutory}, per: case, times: 1, over: trim, because: x}\n", "POL242", "goodwill"),
    ("limits:\n  - {id: a, of: {kind: gift}, per: »custmer, times: 1, over: trim, because: x}\n", "POL242", "customer"),
    ("limits:\n  - {id: a, of: {kind: gift}, per: case, times: 1, over: »trims, because: x}\n", "POL242", "trim"),
    ("limits:\n  - {id: a, of: {basis: goodwill}, per: case, at: »issue.days * 1 EUR, over: trim, because: x}\n", "POL212", "issue"),
    ("limits:\n  - {»id: a, of: {kind: gift}, per: case, times: 1, over: trim}\n", "POL234", "because"),
    ("tables:\n  »t: {by: [case.currency], of: money, rows: {GBP: 5 GBP}}\n", "POL243", "EUR"),
    ("tables:\n  t: {by: [case.currency], of: money, rows: {GBP: 5 GBP, EUR: »5 GBP}}\n", "POL243", "EUR"),
    ("tables:\n  t: {by: [case.currency], of: money, rows: {GBP: 5 GBP, EUR: »5}}\n", "POL243", "50 EUR"),
    ("tables:\n  t: {by: [case.currency], of: money, rows: {GBP: 5 GBP, EUR: 5 EUR, »EUT: 5 EUR}}\n", "POL204", "EUR"),
    ("tables:\n  t: {by: [»case.curency], of: money, rows: {GBP: 5 GBP, EUR: 5 EUR}}\n", "POL203", "case.currency"),
    ("tables:\n  t: {by: [»order.total], of: money, rows: {GBP: 5 GBP, EUR: 5 EUR}}\n", "POL243", "enums"),
    ("gates:\n  g: {fact: »order.total, ask: ask-it}\n", "POL241", "customer.identified"),
    ("gates:\n  g: {fact: »issue.sen, ask: ask-it}\n", "POL203", "issue.seen"),
    ("gates:\n  »g: {fact: issue.seen}\n", "POL241", "ask"),
    *ARRANGED,
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code", "word"), STRUCTURE, ids=[f"{c}-{w}-{i}" for i, (_, c, w) in enumerate(STRUCTURE)]
)
def test_a_mistake_in_a_section_has_its_place_and_help(text, code, word):
    text, line, col = unmarked(text)
    policy, faults = load(text)
    assert policy is None
    assert [f.code for f in faults] == [code], "\n".join(f.show() for f in faults)
    fault = faults[0]
    assert (fault.span.line, fault.span.col) == (line, col), fault.show()
    assert word in fault.help, fault.show()
    assert fault.line == text.splitlines()[line - 1]


def test_there_are_more_than_sixty_seeded_mistakes():
    assert len(CONDITIONS) + len(STRUCTURE) >= 60
    assert all(MARK in c[0] for c in STRUCTURE)


def test_every_code_of_the_room_that_can_be_seeded_is_seeded():
    seeded = {code for _, code, _ in (*CONDITIONS, *STRUCTURE)} | {"POL202", "POL220", "POL223"}
    own = {code for code in CODES if code < "POL250"}  # those of claims are seeded with the analysis
    assert own <= seeded, sorted(own - seeded)


def test_all_faults_of_a_file_are_told_in_one_pass():
    text = section("issue.knd == 3 and order.total > 5", then="say: [Bad Name]\n    verdict: maybe").replace(
        "default", "defalt"
    )
    _, faults = load(text)
    assert sorted(f.code for f in faults) == ["POL124", "POL203", "POL206", "POL230", "POL232", "POL235", "POL245"]


def test_findings_are_one_lower_case_line_without_a_period_and_have_a_help():
    for text, _, _ in STRUCTURE:
        _, faults = load(unmarked(text)[0])
        for fault in faults:
            assert "\n" not in fault.message
            assert not fault.message.endswith(".")
            assert (
                fault.message.startswith("`") or fault.message[0].islower() or fault.message.startswith(("GBP", "EUR"))
            )
            assert fault.help


def test_a_part_that_a_kind_of_section_never_has_is_warned_about():
    two = section().replace("section: one", "section: two").replace("\n", "\n    ").strip()
    text = "sections:\n  - " + two + "\n  - " + section("decided.two.granted").replace("\n", "\n    ").strip() + "\n"
    policy, faults = load(text)
    assert policy is not None
    assert [(f.code, f.severity) for f in faults] == [("POL214", "warning")]


def test_a_hostile_file_is_refused_without_long_thought():
    names = " and ".join(f"order.x{n}" for n in range(120))
    rules = "".join(f"  - {{id: r{n}, when: {names}, say: [hi], because: x}}\n" for n in range(120))
    policy, faults = load(f"section: one\nkind: say\nper: issue\nrules:\n{rules}default: {{because: x}}\n")
    assert policy is None
    assert len(faults) == MOST_FAULTS


@pytest.mark.parametrize("kind", ["forbid", "public"])
def test_sections_that_come_first_read_no_outcomes(kind):
    then = "forbid: [gift]" if kind == "forbid" else "say: [hi]"
    default = "" if kind == "forbid" else "default: {because: x}\n"
    rule = f"rules:\n  - id: a\n    when: decided.other.matched\n    {then}\n    because: x\n"
    _, faults = load(f"section: one\nkind: {kind}\nper: case\n{rule}{default}")
    assert [f.code for f in faults] == ["POL213"]
