"""Reads the constants of a house, ``data``: one value for all markets, or one for each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from calmreply.facts import shun
from calmreply.facts.builtin import OWN_FIELDS
from calmreply.facts.encode import BadValueError, encode
from calmreply.facts.kindtext import read_kind
from calmreply.facts.notes import Notes, entries_of
from calmreply.facts.schema import Datum, Fact
from calmreply.findings import CalmreplyError, near_help
from calmreply.kinds import Kind, Label
from calmreply.money import write_money
from calmreply.reader import as_bool, as_choice, as_int, as_text, fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.facts.schema import Market
    from calmreply.kinds import FactValue
    from calmreply.reader import Node

__all__ = ["read_data"]

_FORMS = {
    "url": (
        re.compile(r"https://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]+)?(?:[/?#][!-~]*)?"),
        "https://shop.example/x",
    ),
    "e-mail": (re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"), "care@shop.example"),
    "phone": (re.compile(r"\+[1-9][0-9]{0,3}(?:[ -]?[0-9]+)+"), "+44 20 7946 0000"),
    "text": (re.compile(r"\S(?:.{0,498}\S)?"), "one line of text"),
}
_KINDS = ("bool", "int", "count", "money", "date")
_HELP = "data can be url, e-mail, phone, text, bool, int, count, money, date or an enum"


def read_data(
    node: Node | None, enums: Mapping[str, Kind], markets: Mapping[str, Market], notes: Notes
) -> dict[str, tuple[Datum, Fact]]:
    """The data by name, each with its fact ``house.<name>``."""
    found: dict[str, tuple[Datum, Fact]] = {}
    for entry in entries_of(node, notes, "data"):
        name = entry.key
        if not shun.WORD.fullmatch(name) or name in {"incident", *OWN_FIELDS["history"]}:
            notes.key(entry, "FAC304", f"`{name}` cannot be the name of a datum", "small letters, digits and `_`")
            continue
        optional = ["value", "by_market", "label", "doc"]
        parts = fields(entry.value, notes.faults, required=["kind"], optional=optional, what="datum")
        if parts is None or "kind" not in parts:
            continue
        read = _kind(parts["kind"], enums, notes)
        if read is None:
            continue
        form, kind = read
        if ("value" in parts) == ("by_market" in parts):
            notes.key(entry, "FAC317", f"`{name}` needs either `value` or `by_market`", "write one of the two")
            continue
        value: FactValue = None
        by_market: dict[str, FactValue] | None = None
        if "value" in parts:
            value = _value(parts["value"], form, kind, tuple(markets.values()), notes)
        else:
            by_market = _by_market(parts["by_market"], form, kind, markets, notes)
        labels = {"public": Label.PUBLIC, "private": Label.PRIVATE, "sensitive": Label.SENSITIVE}
        label = as_choice(parts.get("label"), notes.faults, tuple(labels)) or "public"
        doc = as_text(parts.get("doc"), notes.faults) or ""
        span = entry.key_span
        fact = Fact(f"house.{name}", kind, labels[label], "house", "house", declared=True, doc=doc, span=span)
        found[name] = Datum(name, form, kind, value, by_market, span), fact
    return found


def _kind(node: Node, enums: Mapping[str, Kind], notes: Notes) -> tuple[str, Kind] | None:
    """The form that the author wrote, and the kind behind it."""
    text = as_text(node, notes.faults)
    if text is None:
        return None
    if text in _FORMS:
        return text, Kind("text-id")
    try:
        kind, _ = read_kind(text, enums)
    except CalmreplyError as error:
        close = near_help(text, [*_FORMS, *_KINDS])
        notes.at(node, "FAC305", error.message, close or _HELP)
        return None
    if kind.name not in {*_KINDS, "enum"}:
        notes.at(node, "FAC305", f"a constant cannot be {kind}", _HELP)
        return None
    return kind.name, kind


def _by_market(node: Node, form: str, kind: Kind, markets: Mapping[str, Market], notes: Notes) -> dict[str, FactValue]:
    """One value for each market."""
    values: dict[str, FactValue] = {}
    for entry in entries_of(node, notes, "by_market"):
        if entry.key not in markets:
            notes.key(entry, "FAC311", f"there is no market `{entry.key[:40]}`", near_help(entry.key, markets))
            continue
        values[entry.key] = _value(entry.value, form, kind, (markets[entry.key],), notes)
    missing = [market for market in markets if market not in values]
    if missing and markets:
        some = ", ".join(f"`{market}`" for market in missing)
        notes.at(node, "FAC317", f"no value for the markets {some}", "give every market a value")
    return {market: values.get(market) for market in markets}


def _value(node: Node, form: str, kind: Kind, markets: tuple[Market, ...], notes: Notes) -> FactValue:
    """One encoded value, which fits its kind in all of ``markets``."""
    if kind.name == "bool":
        return as_bool(node, notes.faults)
    if kind.name in {"int", "count"}:
        return as_int(node, notes.faults, low=kind.low, high=kind.high)
    text = as_text(node, notes.faults)
    if text is None:
        return None
    if form in _FORMS:
        pattern, example = _FORMS[form]
        if not pattern.fullmatch(text):
            notes.at(node, "FAC315", f"`{text[:60]}` is no {form}", f"write it like `{example}`")
        return text
    try:
        value, currency = encode(kind, text)
    except BadValueError as error:
        notes.at(node, "FAC315", error.message, error.help)
        return None
    for market in markets:
        if currency is not None and currency != market.currency:
            shown = write_money(value, currency) if isinstance(value, int) else text
            help_ = "give every market its own with `by_market`"
            notes.at(node, "FAC315", f"`{shown}` in the market `{market.name}`, which pays in {market.currency}", help_)
            break
    return value
