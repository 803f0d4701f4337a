"""What a house declares about facts, and what is said about every fault in it."""

from __future__ import annotations

import re

import pytest
from tests.test_facts_house import HOUSE, SCHEMA, changed

from calmreply.facts.declare import CODES, load_schema, schema_of
from calmreply.facts.kindtext import read_kind
from calmreply.facts.shun import stands_for
from calmreply.findings import CalmreplyError, HouseError
from calmreply.kinds import Kind, Label
from calmreply.reader import read_yaml

YAML = """\
name: Wren & Thistle
calendars:
  uk: {hours: "mon-fri 09:00-17:30; sat 10:00-14:00", holidays: [2026-12-25, 2026-12-28]}
  it: {hours: "mon-fri 09:00-17:30"}
markets:
  uk: {currency: GBP, zone: Europe/London, calendar: uk}
  it: {currency: EUR, zone: Europe/Rome, calendar: it}
enums:
  topic: [unknown, complaint, cancel]
  standing: guest < bronze < silver
  return-reason: [broken, unwanted]
facts:
  order.shipping_paid: {kind: money, label: sensitive, doc: what shipping cost}
  issue.opened: {kind: bool, source: customer, ask: ask-opened}
  issue.return_reason: {kind: enum return-reason}
  order.lines: {kind: list, fields: {price: {kind: money}, opened: {kind: bool}}}
  item.price: {kind: money}
  issue.kind: {source: customer, ask: ask-kind}
data:
  returns_url: {kind: url, value: "https://shop.example/returns"}
  phone: {kind: phone, by_market: {uk: "+44 20 7946 0000", it: "+39 06 0000"}}
  fee: {kind: money, by_market: {uk: 3 GBP, it: 3.50 EUR}}
incidents:
  - {id: strike-2026-11, kind: strike, markets: [it], from: 2026-11-18, until: 2026-11-25}
"""


def load(text):
    node, unread = read_yaml(text, file="house.yaml")
    assert node is not None, unread
    faults = []
    return load_schema(node, file="house.yaml", faults=faults), faults


def test_a_house_declares_its_facts():
    schema, faults = load(YAML)
    assert faults == []
    shipping = schema.facts["order.shipping_paid"]
    assert (shipping.kind.name, shipping.label, shipping.source, shipping.scope) == (
        "money",
        Label.SENSITIVE,
        "record",
        "case",
    )
    assert schema.facts["issue.opened"].ask == "ask-opened"
    assert schema.enum_of["issue.return_reason"] == "return-reason"
    assert [f.name for f in schema.facts["issue.items"].fields] == ["price"]
    assert [f.name for f in schema.facts["order.lines"].fields] == ["price", "opened"]
    assert schema.facts["issue.kind"].source == "customer"
    assert schema.enums["standing"] == Kind("enum", ("guest", "bronze", "silver"), ordered=True)
    assert schema.enums["incident"].members == ("none", "strike")
    assert schema.enums["market"].members == ("uk", "it")
    assert schema.data["fee"].by_market == {"uk": 300, "it": 350}
    assert schema.data["fee"].at("it") == 350
    assert schema.data["fee"].at(None) is None
    assert schema.facts["house.phone"].label is Label.PUBLIC
    assert schema.markets["uk"].calendar.zone == "Europe/London"
    assert len(schema.markets["uk"].calendar.holidays) == 2
    assert str(shipping.span) == "house.yaml:13:3"


FAULTS = [
    ("order.shipping_paid", "customer.star_rating", "FAC307", "`customer.star_rating` stands for a star rating", "S17"),
    ("issue.opened", "issue.asked_again", "FAC307", "asked again", ""),
    ("order.shipping_paid", "basket.shipping", "FAC306", "belongs to nothing", "`order.`"),
    ("order.shipping_paid", "shipping", "FAC306", "belongs to nothing", "order.shipping"),
    ("order.shipping_paid", "house.shipping", "FAC306", "constant", "`data`"),
    ("order.shipping_paid", "order.Shipping", "FAC304", "name of a fact", ""),
    ("order.shipping_paid", "customer.consents", "FAC304", "taken", ""),
    ("kind: money, label", "kind: mony, label", "FAC305", "`mony` is no kind", "`money`"),
    ("enum return-reason", "enum return-reson", "FAC305", "no enum `return-reson`", "`return-reason`"),
    ("kind: bool, source", "kind: int 9..3, source", "FAC305", "no number", "3..9"),
    ("kind: bool, source", "kind: count -3..3, source", "FAC305", "0 or more", "int"),
    ("issue.kind: {source", "issue.kind: {kind: bool, source", "FAC308", "is enum kind", "leave `kind` out"),
    ("issue.kind: {source", "history.matters: {source", "FAC308", "computed", ""),
    ("issue.kind: {source: customer", "issue.kind: {label: public", "FAC308", "private", "raised"),
    (", ask: ask-opened", "", "FAC318", "no message asks", "ask"),
    (", ask: ask-kind", "", "FAC318", "no message asks", "ask"),
    ("ask: ask-opened", "ask: What is it?", "FAC304", "no message id", ""),
    (", fields: {price: {kind: money}, opened: {kind: bool}}", "", "FAC319", "says nothing", "fields"),
    ("kind: list, fields: {price", "kind: bool, fields: {price", "FAC319", "only a list", ""),
    ("price: {kind: money}, op", "price: {kind: list}, op", "FAC319", "list in a list", ""),
    ("price: {kind: money}, op", "rating: {kind: money}, op", "FAC307", "star rating", ""),
    ("label: sensitive", "label: secret", "POL126", "`secret`", "`sensitive`"),
    ("standing: guest", "market: guest", "FAC309", "come from `markets`", ""),
    ("standing: guest < bronze", "standing: guest < guest", "FAC310", "twice", ""),
    ("[unknown, complaint, cancel]", "[complaint, unknown, cancel]", "FAC310", "`unknown` stands first", ""),
    ("[unknown, complaint, cancel]", "unknown < complaint", "FAC310", "no order", "list"),
    ("[broken, unwanted]", "[bro ken, unwanted]", "FAC310", "`bro ken`", ""),
    ("[broken, unwanted]", "[]", "FAC310", "without members", ""),
    ("currency: EUR", "currency: EUX", "FAC312", "`EUX`", "`EUR`"),
    ("Europe/Rome", "Europe/Rom", "FAC313", "`Europe/Rom`", "`Europe/Rome`"),
    ("calendar: it", "calendar: itt", "FAC314", "`itt`", "`it`"),
    ("2026-12-25", "2026-13-25", "FAC314", "no date", "2026-11-21"),
    ('it: {hours: "mon-fri 09:00-17:30"}', 'it: {hours: "mon-fry 09:00-17:30"}', "FAC314", "`fry`", "`fri`"),
    ('it: {hours: "mon-fri 09:00-17:30"}', 'it: {hours: "mon-fri closed"}', "FAC314", "no day", ""),
    ("until: 2026-11-25", "until: 2026-11-05", "FAC316", "ends before it begins", "last day"),
    ("markets: [it]", "markets: [if]", "FAC311", "`if`", "`it`"),
    ("kind: strike", "kind: none", "FAC310", "`none`", ""),
    ("https:", "http:", "FAC315", "is no url", "https://"),
    (', it: "+39 06 0000"', "", "FAC317", "markets `it`", "every market"),
    ("value: ", "valeu: ", "POL124", "`valeu`", "`value`"),
    ("it: 3.50 EUR", "it: 3.50 GBP", "FAC315", "pays in EUR", "by_market"),
    ("kind: phone", "kind: list", "FAC305", "cannot be list", "phone"),
    ("kind: phone", "kind: fone", "FAC305", "`fone`", "`phone`"),
    ("phone: {", "incident: {", "FAC304", "`incident`", ""),
]


@pytest.mark.parametrize(("old", "new", "code", "message", "help_"), FAULTS, ids=[f"{f[2]}-{f[1]}" for f in FAULTS])
def test_a_fault_is_told_where_it_stands(old, new, code, message, help_):
    assert old in YAML
    schema, faults = load(YAML.replace(old, new, 1))
    assert schema is None
    fault = next(f for f in faults if f.code == code)
    assert message in fault.message
    assert help_ in fault.help
    assert fault.span is not None
    assert fault.span.line == YAML[: YAML.index(old)].count("\n") + 1
    assert fault.line == YAML.replace(old, new, 1).splitlines()[fault.span.line - 1]


def test_all_faults_are_told_at_once():
    text = YAML
    for old, new, *_ in FAULTS[:1] + FAULTS[28:31] + FAULTS[34:35]:
        text = text.replace(old, new, 1)
    _, faults = load(text)
    assert {f.code for f in faults} >= {"FAC307", "FAC312", "FAC313", "FAC314", "FAC316"}


def test_every_code_has_a_meaning_and_every_code_used_is_listed():
    told = {f[2] for f in FAULTS if f[2].startswith("FAC")}
    assert told <= set(CODES)
    assert all(re.fullmatch(r"FAC3[0-9]{2}", code) for code in CODES)
    elsewhere = {"FAC320", "FAC360", "FAC361", "FAC362", "FAC363"}  # tests/test_currencies.py, tests/test_labels.py
    assert set(CODES) - told == {"FAC301", *elsewhere}
    assert [f.code for f in load(YAML[: YAML.index("facts:")] + "facts: none\n")[1]] == ["FAC301"]


def test_a_house_of_plain_values_is_read_by_the_same_code():
    plain = changed(HOUSE, facts={"order.paid": {"kind": "mony"}}, incidents=[{"id": "a", "kind": "b", "from": "soon"}])
    with pytest.raises(HouseError) as caught:
        schema_of(plain)
    messages = [str(f) for f in caught.value.findings]
    assert "FAC305 facts.order.paid.kind: `mony` is no kind" in messages
    assert any(m.startswith("FAC316 incidents[0].from: ") for m in messages)
    with pytest.raises(CalmreplyError, match=r"markets\.uk: .* cannot stand"):
        schema_of({"markets": {"uk": 1.5}})


def test_the_members_the_library_counts_on_are_always_there():
    schema = schema_of(
        changed(
            HOUSE,
            enums={**HOUSE["enums"], "topic": ["complaint"], "method": ["card"], "incident": ["flood"]},
            incidents=[],
        )
    )
    assert schema.enums["topic"].members == ("unknown", "complaint")
    assert schema.enums["method"].members == ("original", "card")
    assert schema.enums["incident"].members == ("none", "flood")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("int 0..60", Kind("int", low=0, high=60)),
        ("int ..60", Kind("int", high=60)),
        ("count", Kind("count", low=0)),
        ("count 1..", Kind("count", low=1)),
        ("decimal(2)", Kind("decimal", scale=2)),
        ("enum topic", SCHEMA.enums["topic"]),
        ("enum[a, b]", Kind("enum", ("a", "b"))),
        ("enum[a < b]", Kind("enum", ("a", "b"), ordered=True)),
        ("text-id", Kind("text-id")),
    ],
)
def test_a_kind_is_read_as_it_is_shown(text, kind):
    assert read_kind(text, SCHEMA.enums)[0] == kind
    if not text.startswith("enum topic"):
        assert read_kind(str(kind), SCHEMA.enums)[0] == kind


@pytest.mark.parametrize(
    "name",
    [
        "customer.channel",
        "case.language",
        "order.stars",
        "issue.star_rating",
        "customer.sentiment",
        "issue.polite",
        "customer.first_name",
        "customer.name",
        "order.name",
        "customer.gender",
        "customer.followers",
        "customer.reach",
        "issue.asked_again",
        "issue.times_asked",
    ],
)
def test_what_no_rule_may_read_cannot_be_declared(name):
    assert stands_for(name)


@pytest.mark.parametrize(
    "name", ["order.shipping_paid", "item.model_name", "issue.started", "order.reached_depot", "asked"]
)
def test_innocent_names_pass(name):
    assert stands_for(name) is None
