"""The figures that may stand in a draft: those of the decision, and those of the approved wordings."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from calmreply.money import parse_money, write_money

if TYPE_CHECKING:
    from calmreply.verify.amounts import Mention, Value
    from calmreply.verify.scan import Scan

__all__ = ["allowed", "fits", "plain_value", "shown"]

_KINDS = {"count": "number", "url": "link", "e-mail": "mail"}


def plain_value(kind: str, value: str) -> Value | None:
    """A value of a statement, as (kind, plain text), as a mention has it; None for one that is not read from text."""
    if kind == "money":
        return ("money", *parse_money(value))
    if kind == "code":
        return ("code", "".join(c for c in value if c.isalnum()))
    if kind in {"date", "count", "url", "e-mail", "phone", "percent"}:
        return (_KINDS.get(kind, kind), value.lower() if kind in {"url", "e-mail"} else value)
    return None


def allowed(seen: Scan) -> dict[str, set[Value]]:
    """By kind, every value that may stand in the draft."""
    expected = seen.expected
    held: dict[str, set[Value]] = {}

    def add(value: Value) -> None:
        held.setdefault(str(value[0]), set()).add(value)

    for approved in dict.fromkeys(seen.approved):
        for figure in seen.reading(approved.text).figures:
            for value in figure.values:
                add(value)
    for gift in expected.gifts:
        if gift.minor is not None and gift.currency is not None:
            add(("money", gift.minor, gift.currency))
    for minor, currency in expected.amounts:
        add(("money", minor, currency))
    for day in (*expected.dates, *(p.due.date() for p in expected.promises)):
        add(("date", day.isoformat()))
    for count in expected.counts:
        add(("number", str(count)))
    for code in expected.codes:
        add(("code", "".join(c for c in code if c.isalnum())))
    for phone in expected.phones:
        add(("phone", "".join(c for c in phone if c.isdigit())))
    for line in seen.lines:
        for figure in line.read.figures if line.read else ():
            if figure.kind == "link" and _ours(str(figure.value[1]), expected.links, expected.hosts):
                add(figure.value)
    if expected.channel.audience == "private":
        for fact in expected.private:
            if not fact.third:
                bare = "".join(c for c in fact.text if c.isalnum())
                add(("code", bare))
                add(("number", bare))
                add(("mail", fact.text.lower()))
                add(("phone", "".join(c for c in fact.text if c.isdigit())))
    return held


def _ours(link: str, links: tuple[str, ...], hosts: tuple[str, ...]) -> bool:
    """Whether a link is one of the house's, or leads to one of its hosts."""
    full = link if "://" in link else f"https://{link}"
    return full.rstrip("/") in {x.lower().rstrip("/") for x in links} or urlsplit(full).hostname in {
        h.lower() for h in hosts
    }


def fits(draft: Mention, approved: Mention) -> bool:
    """Whether two figures say the same."""
    return draft.kind == approved.kind and bool(draft.values & approved.values)


def shown(value: Value) -> str:
    """A value as a person reads it: ``12.50 EUR``, ``5 business days``."""
    if value[0] == "money":
        return write_money(int(value[1]), str(value[2])) if int(value[1]) >= 0 else f"? {value[2]}"
    if value[0] == "span":
        return f"{value[1]} {value[2]}"
    if value[0] == "percent":
        return f"{value[1]} %"
    if value[0] == "time":
        return f"{int(value[1]):02}:{int(value[2]):02}"
    return str(value[1])
