# ruff: noqa: E501, Q003 - one mistake a line, with the quotes that authors write
"""Mistakes that authors make, planted one by one in the small house of the reference: for each what is changed,
and where the finding should stand: at the text ``at``, in the line of what was put there or, ``above``, before it.
"""  # noqa: D205 - one sentence, two lines

from __future__ import annotations

from typing import NamedTuple

__all__ = ["MISTAKES", "Mistake"]


class Mistake(NamedTuple):
    """One slip. ``help`` is a word that a useful suggestion holds: what was meant, or what to write."""

    name: str
    file: str
    find: str
    wrong: str
    at: str
    help: str
    above: bool = False
    both: bool = False


HOUSE, CHANNELS = "house.yaml", "channels.yaml"
OPEN, REMEDY, ANSWERS = "policy/10-open.yaml", "policy/20-remedy.yaml", "policy/30-answers.yaml"
EN, IT = "messages/en.ftl", "messages/it.ftl"
THREE_DAYS = 'order.days_late >= 3 and issue.fault in ["ours", "carrier"]'

MISTAKES = (
    # -- facts and members
    Mistake("a letter of a fact left out", REMEDY, THREE_DAYS, "order.days_lat >= 3", "order.days_lat", "`order.days_late`"),
    Mistake("two letters of a fact swapped", REMEDY, "issue.in_stock", "issue.in_stcok", "issue.in_stcok", "`issue.in_stock`"),
    Mistake("a hyphen in a fact", REMEDY, THREE_DAYS, "order.days-late >= 3", "order.days-late", "`order.days_late`"),
    Mistake("the prefix in the plural", REMEDY, THREE_DAYS, "orders.days_late >= 3", "orders.days_late", "`order.days_late`"),
    Mistake("the prefix left out", REMEDY, THREE_DAYS, "days_late >= 3", "days_late", "`order.days_late`"),
    Mistake("a fact of another prefix", REMEDY, "order.total > 10 GBP", "issue.total > 10 GBP", "issue.total", "`order.total`"),
    Mistake("a capital in a fact", REMEDY, "order.total > 10 GBP", "Order.total > 10 GBP", "Order.total", "`order.total`"),
    Mistake("a member misspelt", REMEDY, '"carrier"]', '"carier"]', '"carier"', "`carrier`"),
    Mistake("a member with a capital", REMEDY, 'issue.kind == "late"\n    hit', 'issue.kind == "Late"\n    hit', '"Late"', "`late`"),
    Mistake("a member without quotes", REMEDY, 'issue.kind == "late"\n    hit', "issue.kind == late\n    hit", "late\n", '"late"'),
    Mistake("a member in single quotes", REMEDY, 'issue.kind == "broken"', "issue.kind == 'broken'", "'broken'", '"broken"'),
    Mistake("a member of another enum", REMEDY, 'issue.goods == "lamp"', 'issue.goods == "late"', '"late"', "lamp"),
    Mistake("an ordered member misspelt", REMEDY, '>= "friend"', '>= "freind"', '"freind"', "`friend`"),
    Mistake("an enum of a fact misspelt", HOUSE, "enum goods", "enum good", "enum good,", "`goods`"),
    Mistake("a kind of fact misspelt", HOUSE, "issue.in_stock: {kind: bool", "issue.in_stock: {kind: boolean", "boolean", "bool"),
    Mistake("a market misspelt", HOUSE, "kind: strike, markets: [it]", "kind: strike, markets: [itt]", "itt", "`it`"),
    Mistake("a member twice", HOUSE, "goods: [lamp, shade]", "goods: [lamp, shade, lamp]", "[lamp, shade, lamp]", "take one"),
    # -- units, money
    Mistake("money without a currency", REMEDY, "order.total > 10 GBP", "order.total > 10", "10", "GBP"),
    Mistake("a currency sign", REMEDY, "order.total > 10 GBP", "order.total > £10", "£10", "GBP"),
    Mistake("a currency in small letters", REMEDY, "order.total > 10 GBP", "order.total > 10 gbp", "gbp", "GBP"),
    Mistake("a currency by its name", REMEDY, "order.total > 10 GBP", "order.total > 10 pounds", "pounds", "GBP"),
    Mistake("no space before the currency", REMEDY, "order.total > 10 GBP", "order.total > 10GBP", "10GBP", "10 GBP"),
    Mistake("a decimal comma", REMEDY, "order.total > 10 GBP", "order.total > 10,50 GBP", "10,50", "10.50"),
    Mistake("a currency of no market", REMEDY, "order.total > 10 GBP", "order.total > 10 USD", "10 USD", "GBP"),
    Mistake("a currency misspelt", HOUSE, "currency: GBP", "currency: GPB", "GPB", "`GBP`"),
    Mistake("a row without its currency", HOUSE, "GBP: 4 GBP", "GBP: 4", "4,", "GBP`"),
    Mistake("a row in the other currency", HOUSE, "GBP: 4 GBP", "GBP: 4 EUR", "4 EUR", "GBP"),
    Mistake("a row left out", HOUSE, "GBP: 4 GBP, ", "", "small-thanks", "GBP", above=True),
    Mistake("days compared with money", REMEDY, THREE_DAYS, "order.days_late >= 3 EUR", "order.days_late", ""),
    Mistake("a number with a unit of days", REMEDY, THREE_DAYS, "order.days_late >= 3 days", "order.days_late", "number"),
    Mistake("a date compared with a number", REMEDY, THREE_DAYS, "order.promised_on > 3", "order.promised_on", "date such as"),
    Mistake("a promise without a unit", REMEDY, "by: 2 business days", "by: 2", "2}", "business days"),
    Mistake("a promise in another unit", REMEDY, "by: 2 business days", "by: 2 working days", "2 working days", "business days"),
    Mistake("a promise in words", HOUSE, "by: 1 business days", "by: tomorrow", "tomorrow", "business days"),
    Mistake("a span backwards", HOUSE, "arrives: 3..5 business days", "arrives: 5..3 business days", "5..3", "3..5"),
    Mistake("a date of no calendar", HOUSE, "2026-12-25, 2026-12-28", "2026-02-30, 2026-12-28", "2026-02-30", "2026-"),
    Mistake("a date of another form", ANSWERS, "until: 2026-12-24", "until: 24.12.2026", "24.12.2026", "2026-"),
    Mistake("a time zone misspelt", HOUSE, "Europe/Rome", "Europe/Roma", "Europe/Roma", "`Europe/Rome`"),
    Mistake("hours backwards", HOUSE, "mon-fri 09:00-17:30", "mon-fri 17:30-09:00", '"mon-fri 17:30-09:00"', "", above=True),
    # -- expressions
    Mistake("one sign for equality", REMEDY, 'issue.kind == "late"\n    hit', 'issue.kind = "late"\n    hit', '= "late"', "`==`"),
    Mistake("signs of a programmer", REMEDY, "issue.photo_seen and", "issue.photo_seen &&", "&&", "`and`"),
    Mistake("and so misspelt", REMEDY, "issue.photo_seen and", "issue.photo_seen adn", "adn", "`and`"),
    Mistake("a bracket left open", REMEDY, THREE_DAYS, '(order.days_late >= 3 and issue.fault == "ours"', "", ")"),
    Mistake("a list in round brackets", REMEDY, '["ours", "carrier"]', '("ours", "carrier")', '("ours"', "["),
    Mistake("a table misspelt", HOUSE, "at: small-thanks[", "at: smal-thanks[", "smal-thanks", "`small-thanks`"),
    Mistake("a field of a record misspelt", ANSWERS, "it.price", "it.prise", "it.prise", "`price`"),
    # -- rules
    Mistake("a kind of section misspelt", OPEN, "kind: stance", "kind: stanse", "stanse", "`stance`"),
    Mistake("a remedy misspelt", HOUSE, "{kind: refund", "{kind: refnud", "refnud", "`refund`"),
    Mistake("a basis misspelt", HOUSE, "basis: contractual", "basis: contractural", "contractural", "`contractual`"),
    Mistake("a way to pay misspelt", HOUSE, "to: original", "to: orginal", "orginal", "`original`"),
    Mistake("a verdict in other words", ANSWERS, "verdict: allow", "verdict: allowed", "allowed", "`allow`"),
    Mistake("an action misspelt", ANSWERS, "do: cancel-order", "do: cancel-oder", "cancel-oder", "`cancel-order`"),
    Mistake("a named outcome misspelt", REMEDY, "then: shipping-back", "then: shiping-back", "shiping-back", "`shipping-back`"),
    Mistake("a section of an exception misspelt", ANSWERS, "section: delivery\n", "section: delivry\n", "delivry", "`delivery`"),
    Mistake("an exception without an end", ANSWERS, "    until: 2026-12-24\n", "", "id: days-before", "until", above=True),
    Mistake("a because left out", OPEN, "\n        because: We say so when it was us.", "", "id: our-mistake", "because", above=True),
    Mistake("an id twice", OPEN, "- id: vexing\n", "- id: our-mistake\n", "our-mistake\n        when: issue.topic == \"complaint\"\n", "another name"),
    Mistake("a rule behind one that takes all", OPEN, ' and issue.fault == "ours"', "", "issue.topic == \"complaint\"\n        stance: symp", "before"),
    Mistake("two parts that exclude each other", REMEDY, THREE_DAYS, "order.days_late >= 3 and order.days_late < 2", "order.days_late", "contradict"),
    Mistake("a give of the law beside a gift", REMEDY, "give: [{kind: replacement, basis: statutory, arrives: 3..5 business days}]",
            "give: [{kind: replacement, basis: statutory, arrives: 3..5 business days}, {kind: gift, basis: goodwill}]", "kind: gift", "own"),
    Mistake("a refund without an amount", REMEDY, "{kind: refund, amount: issue.value, ", "{kind: refund, ", "kind: refund", "amount"),
    Mistake("a message misspelt", REMEDY, "say: [explain-in-time]", "say: [explain-in-tiem]", "explain-in-tiem", "`explain-in-time`"),
    Mistake("a slot misspelt in a rule", ANSWERS, "day: order.promised_on}", "dya: order.promised_on}", "dya", "`day`"),
    # -- slips of YAML
    Mistake("a key misspelt", REMEDY, "because: We promised", "becuase: We promised", "becuase", "`because`"),
    Mistake("a key of the house misspelt", HOUSE, "rounding: customer", "roundng: customer", "roundng", "`rounding`"),
    Mistake("no space after the colon", HOUSE, "agents: en", "agents:en", "agents:en", "agents: en"),
    Mistake("a tab", REMEDY, "    kind: remedy", "\tkind: remedy", "\tkind", "spaces"),
    Mistake("one space too few", REMEDY, "    kind: remedy", "   kind: remedy", "kind: remedy", "column 5"),
    Mistake("a list without brackets", REMEDY, "say: [explain-in-time]", "say: explain-in-time", "explain-in-time", "[explain-in-time]"),
    Mistake("a bracket of a list left open", HOUSE, "otherwise: [en]", "otherwise: [en", "[en", "]"),
    Mistake("a colon in a sentence", REMEDY, "because: The parcel came within", "because: In time: it came within", ": it came", "quotes"),
    Mistake("a quote left open", HOUSE, '"mon-fri 09:00-17:30"', '"mon-fri 09:00-17:30', '"mon-fri 09:00-17:30,', ""),
    Mistake("yes for true", REMEDY, "        then: shipping-back", "        then: shipping-back\n        on_claim: yes", "yes", "`true`"),
    Mistake("a key twice", HOUSE, "ask_at_most: 3", "ask_at_most: 3\nask_at_most: 4", "ask_at_most: 4", "take one out"),
    Mistake("a number in words", HOUSE, "ask_at_most: 3", "ask_at_most: three", "three", "digits"),
    Mistake("a value left out", HOUSE, "ask_at_most: 3", "ask_at_most:", "\nperson", "write"),
    Mistake("an invisible character", REMEDY, "id: faulty", "id: fau\u200blty", "\u200b", "delete"),
    Mistake("a comma left out", HOUSE, "{kind: count, value: 14}", "{kind: count value: 14}", "value: 14", "comma"),
    Mistake("a dash left out", OPEN, "      - id: vexing\n", "        id: vexing\n", "id: vexing", ""),
    # -- messages
    Mistake("a slot misspelt", EN, "promised { $day }", "promised { $dya }", "{ $dya }", "`$day`"),
    Mistake("a slot without its sign", EN, "promised { $day }", "promised { day }", "{ day }", "$day"),
    Mistake("a brace left open", EN, "promised { $day }.", "promised { $day.", "{ $day.", "}"),
    Mistake("a variant misspelt", EN, "    .brief = We are sorry to", "    .breif = We are sorry to", ".breif", "`.brief`"),
    Mistake("a plural arm misspelt", EN, "        [one] { $days } day\n", "        [ones] { $days } day\n", "ones", "one"),
    Mistake("a term misspelt", EN, "Goodbye from { -brand }", "Goodbye from { -brnad }", "{ -brnad }", "`-brand`"),
    Mistake("a digit in a message", EN, "We will look at it first.", "We will look at it within 3 days.", "3", "slot"),
    Mistake("a message twice", EN, "too-late = The", "forbidden = The", "forbidden = We", ""),
    Mistake("a promise nobody can keep", EN, "We will look at it first.", "We guarantee that all will be well.", "We guarantee", "say"),
    Mistake("a slot dropped in translation", IT, "promesso { $day }", "promesso", "promised", "state", above=True, both=True),
    Mistake("the other register", IT, "public-thanks = Grazie delle Sue", "public-thanks = Grazie delle tue", "tue", "", both=True),
    Mistake("a kind of slot misspelt", EN, "# $day (date)", "# $day (dat)", "$day (dat)", "`date`"),
    # -- channels
    Mistake("a channel misspelt", CHANNELS, "phone: {}", "phnoe: {}", "phnoe", "`phone`"),
    Mistake("a counterpart misspelt", CHANNELS, "counterpart: x-dm", "counterpart: xdm", "counterpart", "`x-dm`"),
    Mistake("a field misspelt", CHANNELS, "counterpart: x-dm", "counterprat: x-dm", "counterprat", "`counterpart`"),
    Mistake("a sender that is no address", CHANNELS, "hello@birch.example", "hello at birch", "email", "address", above=True),
    Mistake("the top key misspelt", CHANNELS, "channels:\n", "chanels:\n", "chanels", "`channels`"),
    Mistake("an audience that is none", CHANNELS, "phone: {}", "phone: {audience: everyone}", "audience", "public"),
    Mistake("a limit in words", CHANNELS, "phone: {}", "phone: {limit: many}", "limit", "number"),
)  # fmt: skip
