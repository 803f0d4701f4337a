"""What may change in a case without changing the decision: in each variation one thing, that no rule reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.testing.chance import Choose
    from calmreply.testing.making import CaseMaker

__all__ = ["VARIATIONS", "Change", "Variation"]

Data = dict[str, Any]
Change = Callable[[Data], Data]
"""Gives a case as it was, but for one thing; what it is given stays as it is."""

_NAMES: Final[tuple[dict[str, str], ...]] = (
    {"name": "Marija Kos", "given": "Marija", "family": "Kos", "addressee": "feminine"},
    {"name": "Ahmed Said", "given": "Ahmed", "family": "Said", "addressee": "masculine"},
    {"name": "X Æ", "addressee": "unspecified"},
    {},
)
_POLITE: Final = ("Dear team, ", " Thank you very much, and please forgive the trouble.")


class Variation(NamedTuple):
    """One thing that a decision must not hang on. ``code`` is that of the finding where it does."""

    name: str
    code: str
    what: str
    make: Callable[[CaseMaker, Mapping[str, Any], Choose], Change | None]
    """None where a case, or a house, has nothing to change: one channel, one language."""


def _channel(maker: CaseMaker, data: Mapping[str, Any], choose: Choose) -> Change | None:
    others = [c for c in maker.channels if c != data["contact"]["channel"]]
    if not others:
        return None
    channel = others[choose(len(others))]
    return lambda d: {**d, "contact": {**d["contact"], "channel": channel}}


def _language(maker: CaseMaker, data: Mapping[str, Any], choose: Choose) -> Change | None:
    others = [x for x in (*maker.locales, None) if x != data.get("locale")]
    if len(maker.locales) < 2 or not others:
        return None
    locale = others[choose(len(others))]
    return lambda d: {**d, "locale": locale}


def _stars(_maker: CaseMaker, data: Mapping[str, Any], choose: Choose) -> Change | None:
    thread = data["contact"].get("thread")
    others = [n for n in (1, 2, 3, 4, 5, None) if n != (thread or {}).get("rating")]
    stars = others[choose(len(others))]
    if thread is None:
        return None

    def change(d: Data) -> Data:
        return _in_thread(d, {"rating": stars})

    return change


def _in_thread(d: Data, new: Mapping[str, Any]) -> Data:
    thread = d["contact"].get("thread")
    return d if thread is None else {**d, "contact": {**d["contact"], "thread": {**thread, **new}}}


def _name(_maker: CaseMaker, data: Mapping[str, Any], choose: Choose) -> Change | None:
    if not data.get("customer") and not data["contact"].get("thread"):
        return None
    new = _NAMES[choose(len(_NAMES))]
    in_public = (None, "Kim", "ana_99")[choose(3)]

    def change(d: Data) -> Data:
        d = _in_thread(d, {"name": in_public})
        customer = d.get("customer")
        if not customer:
            return d
        kept = {k: v for k, v in customer.items() if k not in {"name", "given", "family", "addressee"}}
        return {**d, "customer": {**kept, **new}}

    return change


def _text(_maker: CaseMaker, _data: Mapping[str, Any], choose: Choose) -> Change | None:
    way = choose(4)

    def other(text: str) -> str:
        if way == 3:
            return ""
        plain = text or "Where is my order?"
        return (plain.upper(), plain.lower() + "!!!", plain.join(_POLITE))[way]

    def change(d: Data) -> Data:
        contact = d["contact"]
        d = _in_thread(d, {"text": other((contact.get("thread") or {}).get("text", ""))})
        return {**d, "contact": {**d["contact"], "text": other(contact.get("text", ""))}}

    return change


VARIATIONS: Final = (
    Variation("channel", "SCN751", "the channel", _channel),
    Variation("language", "SCN752", "the language", _language),
    Variation("stars", "SCN753", "the stars", _stars),
    Variation("name", "SCN754", "the customer's name or how they are addressed", _name),
    Variation("text", "SCN755", "the letters or the politeness of the message", _text),
)
"""All of them, in the order in which they are told."""
