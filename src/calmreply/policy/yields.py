"""What rules yield, written in Python: statements, gives, charges, promises and whole outcomes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from calmreply.findings import ExpressionError, Span
from calmreply.policy.draft import GrantDraft, OutcomeDraft, PromiseDraft, SayDraft, Word, Written
from calmreply.policy.expressions import SpanOfTime, Value, raw_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from calmreply.policy.model import Deadline

__all__ = [
    "Grant",
    "Promise",
    "Say",
    "Statement",
    "Then",
    "allow",
    "apologise",
    "celebrate",
    "charge",
    "check_type",
    "credit",
    "deadline",
    "decline",
    "deny",
    "farewell",
    "forbid",
    "free_delivery",
    "gift",
    "give",
    "grant",
    "here",
    "inform",
    "listen",
    "message",
    "nothing",
    "price_reduction",
    "promise",
    "redelivery",
    "refer",
    "refund",
    "repair",
    "replacement",
    "route",
    "say",
    "service",
    "statement",
    "sympathise",
    "thank",
    "voucher",
    "word",
    "written",
]


class Say:
    """A message with the values of its slots. Made by `message`."""

    __slots__ = ("draft",)

    def __init__(self, draft: SayDraft) -> None:
        self.draft = draft


class Grant:
    """Something given or charged. Made by `refund`, `voucher`, `grant`, `charge` and the like."""

    __slots__ = ("draft",)

    def __init__(self, draft: GrantDraft) -> None:
        self.draft = draft


class Promise:
    """A promise. Made by `promise`."""

    __slots__ = ("draft",)

    def __init__(self, draft: PromiseDraft) -> None:
        self.draft = draft


class Then:
    """What a rule or default yields. Made by `allow`, `deny`, `give`, `say`, `apologise` and the like."""

    __slots__ = ("because", "draft")

    def __init__(self, draft: OutcomeDraft, because: str | None) -> None:
        self.draft, self.because = draft, because


Statement: TypeAlias = "str | Say"


# -- statements, gives, promises ---------------------------------------------------------------------------------------


def message(id: str, **slots: Value) -> Say:
    """A message with values for its slots: ``message("track-sent", date=F.order.promised_on)``."""
    place = here()
    return Say(SayDraft(word(id, place), tuple((word(n, place), written(v, place)) for n, v in slots.items())))


def grant(
    kind: str,
    amount: Value = None,
    *,
    basis: str | None = None,
    to: str | None = None,
    arrives: SpanOfTime | None = None,
    say: Statement | None = None,
) -> Grant:
    """Something given, of any kind of remedy that the house has."""
    return Grant(_grant(here(), kind, amount, basis, to, arrives, say))


def charge(
    kind: str,
    amount: Value,
    *,
    basis: str | None = None,
    to: str | None = None,
    say: Statement | None = None,
) -> Grant:
    """Something charged: ``charge("return-postage", money("4 EUR"))``."""
    return Grant(_grant(here(), kind, amount, basis, to, None, say))


def _grant(
    place: Span,
    kind: str,
    amount: Value,
    basis: str | None,
    to: str | None,
    arrives: SpanOfTime | None,
    said: Statement | None,
) -> GrantDraft:
    if arrives is not None:
        check_type(arrives, SpanOfTime, "arrives", "write `arrives=business_days(3, 5)`")
    return GrantDraft(
        kind=word(kind, place),
        amount=written(amount, place) if amount is not None else None,
        basis=word(basis, place) if basis is not None else None,
        to=word(to, place) if to is not None else None,
        arrives=(arrives.least, arrives.most, arrives.unit) if arrives is not None else None,
        say=statement(said) if said is not None else None,
        span=place,
    )


def _remedy(kind: str) -> Callable[..., Grant]:
    def made(
        amount: Value = None,
        *,
        basis: str | None = None,
        to: str | None = None,
        arrives: SpanOfTime | None = None,
        say: Statement | None = None,
    ) -> Grant:
        return Grant(_grant(here(), kind, amount, basis, to, arrives, say))

    made.__name__ = made.__qualname__ = kind.replace("-", "_")
    made.__doc__ = f"A give of kind ``{kind}``: amount, and by name basis, to, arrives and say."
    return made


refund = _remedy("refund")
replacement = _remedy("replacement")
repair = _remedy("repair")
redelivery = _remedy("redelivery")
price_reduction = _remedy("price-reduction")
credit = _remedy("credit")
voucher = _remedy("voucher")
free_delivery = _remedy("free-delivery")
gift = _remedy("gift")
service = _remedy("service")


def promise(what: str, *, owner: str, by: SpanOfTime) -> Promise:
    """A promise: ``promise("parcel-news", owner="delivery-desk", by=business_days(2))``."""
    place = here()
    return Promise(PromiseDraft(word(what, place), word(owner, place), deadline(by), place))


def deadline(by: SpanOfTime) -> Deadline:
    """A deadline from a span of time."""
    check_type(by, SpanOfTime, "by", "write `by=business_days(2)`")
    if by.least != by.most:
        raise ExpressionError("a deadline is one number, not a range", help=f"write `{by.most} {by.unit}`")
    return cast("Deadline", (by.least, by.unit))


# -- outcomes ----------------------------------------------------------------------------------------------------------


def _then(because: str | None, /, **parts: Any) -> Then:
    """An outcome from its parts; what is not given is not written."""
    place = here(3)
    kept: dict[str, Any] = {n: _part(n, v, place) for n, v in parts.items() if v is not None and v != ()}
    return Then(OutcomeDraft(**kept, parts=dict.fromkeys(kept, place), span=place), because)


def _part(name: str, value: Any, place: Span) -> object:
    if name in {"stance", "verdict", "do", "route"}:
        return word(value, place)
    if isinstance(value, str | Say | Grant | Promise):
        raise ExpressionError(f"`{name}` is a list", help=f"write `{name}=[…]`")
    wanted = {"give": Grant, "charge": Grant, "next": Promise}.get(name)
    if wanted is not None:
        for item in value:
            check_type(item, wanted, name, "write `refund(…)`, `charge(…)` or `promise(…)`")
        return tuple(item.draft for item in value)
    if name == "say":
        return tuple(statement(item) for item in value)
    return tuple(word(item, place) for item in value)


def allow(
    *,
    do: str | None = None,
    once: Sequence[str] = (),
    give: Sequence[Grant] = (),
    charge: Sequence[Grant] = (),
    say: Sequence[Statement] = (),
    ask: Sequence[str] = (),
    next: Sequence[Promise] = (),  # noqa: A002
    because: str | None = None,
) -> Then:
    """The verdict allow. ``because`` is for defaults; a rule has its own."""
    parts = {"do": do, "once": _t(once), "give": _t(give), "charge": _t(charge)}
    return _then(because, verdict="allow", **parts, say=_t(say), ask=_t(ask), next=_t(next))


def deny(
    *,
    give: Sequence[Grant] = (),
    charge: Sequence[Grant] = (),
    once: Sequence[str] = (),
    say: Sequence[Statement] = (),
    ask: Sequence[str] = (),
    next: Sequence[Promise] = (),  # noqa: A002
    because: str | None = None,
) -> Then:
    """The verdict deny."""
    parts = {"once": _t(once), "give": _t(give), "charge": _t(charge)}
    return _then(because, verdict="deny", **parts, say=_t(say), ask=_t(ask), next=_t(next))


def refer(
    *,
    say: Sequence[Statement] = (),
    ask: Sequence[str] = (),
    next: Sequence[Promise] = (),  # noqa: A002
    because: str | None = None,
) -> Then:
    """The verdict refer: a person decides."""
    return _then(because, verdict="refer", say=_t(say), ask=_t(ask), next=_t(next))


def give(
    *grants: Grant,
    once: Sequence[str] = (),
    charge: Sequence[Grant] = (),
    say: Sequence[Statement] = (),
    ask: Sequence[str] = (),
    next: Sequence[Promise] = (),  # noqa: A002
    because: str | None = None,
) -> Then:
    """What a remedy section gives, one or several; also none, with something to say."""
    return _then(because, give=grants, charge=_t(charge), once=_t(once), say=_t(say), ask=_t(ask), next=_t(next))


def say(
    *statements: Statement,
    ask: Sequence[str] = (),
    next: Sequence[Promise] = (),  # noqa: A002
    because: str | None = None,
) -> Then:
    """Statements, questions and promises."""
    return _then(because, say=statements, ask=_t(ask), next=_t(next))


def nothing(*, because: str | None = None) -> Then:
    """An outcome that yields nothing."""
    return _then(because)


def forbid(*what: str) -> Then:
    """Kinds of remedy, actions, or ``all``, that must not be given."""
    return _then(None, forbid=what)


def route(
    to: str,
    *,
    say: Sequence[Statement] = (),
    next: Sequence[Promise] = (),  # noqa: A002
    because: str | None = None,
) -> Then:
    """A hand-over: telephone, manager, private-message or person."""
    return _then(because, route=to, say=_t(say), next=_t(next))


def _stance(name: str) -> Callable[..., Then]:
    def made(*statements: Statement, because: str | None = None) -> Then:
        return _then(because, stance=name, say=statements)

    made.__name__ = made.__qualname__ = name
    made.__doc__ = f"The stance ``{name}``, with its opening message first."
    return made


apologise = _stance("apologise")
sympathise = _stance("sympathise")
listen = _stance("listen")
thank = _stance("thank")
inform = _stance("inform")
decline = _stance("decline")
farewell = _stance("farewell")
celebrate = _stance("celebrate")


# -- small things ------------------------------------------------------------------------------------------------------


def here(depth: int = 2) -> Span:
    """The line of the author's file that calls us: the place that findings show."""
    frame = sys._getframe(depth)  # noqa: SLF001 - the only way to the caller's line
    line = frame.f_lineno
    return Span(frame.f_code.co_filename, line, 1, line, 2)


def word(text: object, place: Span) -> Word:
    """A name with its place."""
    if not isinstance(text, str):
        raise ExpressionError(f"{text!r} is no name", help="write the name as text")
    return Word(text, place)


def written(value: Value, place: Span) -> Written:
    """An expression with its place."""
    return Written(raw_of(value), place)


def statement(said: object) -> SayDraft:
    """The draft of a message: its id, or what `message` made."""
    if isinstance(said, Say):
        return said.draft
    if isinstance(said, str):
        return SayDraft(word(said, here(3)))
    help_ = 'write the id of a message, or `message("id", slot=value)`'
    raise ExpressionError(f"{type(said).__name__} is no message", help=help_)


def _t(values: Sequence[Any]) -> Sequence[Any]:
    """A sequence as it is; nothing where it is empty, so that it counts as not written."""
    return () if isinstance(values, list | tuple) and not values else values


def check_type(value: object, wanted: type, name: str, help_: str) -> None:
    """Raise `ExpressionError` where an argument is of another type."""
    if not isinstance(value, wanted):
        raise ExpressionError(f"`{name}` cannot be {type(value).__name__}", help=help_)
