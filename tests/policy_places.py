"""A small house for the tests of the policy fronts, and texts with the place of a fault marked in them."""

from __future__ import annotations

from functools import cache

from calmreply.facts.declare import load_schema
from calmreply.policy.load import load_policy
from calmreply.reader import read_yaml

HOUSE = """
name: Test
actions: [cancel-order, send-label]
remedies: [tea]
calendars: {eu: {hours: "mon-fri 09:00-17:00"}}
markets:
  uk: {currency: GBP, zone: Europe/London, calendar: eu}
  it: {currency: EUR, zone: Europe/Rome, calendar: eu}
enums:
  standing: guest < bronze < silver
facts:
  order.shipping_paid: {kind: money}
  order.days_late: {kind: int 0..60}
  order.weight: {kind: decimal(2)}
  order.promised_on: {kind: date}
  order.lines: {kind: list, fields: {price: {kind: money}, opened: {kind: bool}}}
  issue.opened: {kind: bool, source: customer, ask: ask-opened}
  issue.seen: {kind: bool}
  issue.days: {kind: int 0..60, source: customer, ask: ask-days}
  item.broken: {kind: bool, source: customer, ask: ask-broken}
  item.price: {kind: money}
data:
  law_days: {kind: count, value: 14}
tables:
  small-gift: {by: [case.currency], of: money, rows: {GBP: 5 GBP, EUR: 5 EUR}}
gates:
  identity: {fact: customer.identified, applies: "issue.want == \\"return\\"", ask: ask-identity}
"""
MARK = "»"


@cache
def schema_and_node(text=HOUSE):
    """The schema of a house text, and its node."""
    node, found = read_yaml(text, file="house.yaml")
    assert not found, found[0].show()
    faults = []
    schema = load_schema(node, file="house.yaml", faults=faults)
    assert schema is not None, faults[0].show()
    return schema, node


def unmarked(text):
    """The text without its mark, and the line and column where it stood."""
    at = text.index(MARK)
    before = text[:at]
    return text.replace(MARK, "", 1), before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1


def load(text, house=HOUSE):
    """The policy of one file, and the findings."""
    schema, settings = schema_and_node(house)
    node, found = read_yaml(text, file="policy.yaml")
    assert not found, found[0].show()
    faults = []
    return load_policy([("policy.yaml", node)], settings, schema, faults, sources={"policy.yaml": text}), faults


def section(when='issue.kind == "late"', *, kind="say", per="issue", then="say: [hello]", head="", default=""):
    """A section of one rule, whose condition, outcome and head lines can be given."""
    default = default or "{because: So it is.}"
    return (
        f"section: one\nkind: {kind}\nper: {per}\n{head}rules:\n"
        f"  - id: first\n    when: {when}\n    {then}\n    because: So it is.\ndefault: {default}\n"
    )
