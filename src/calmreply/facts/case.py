"""The case as it comes in at the door: what one customer brings, as frozen values.

Everything is optional but an id and where the customer was heard. What is absent is *unknown*, never assumed; an empty
list is known to be empty. A case is only shape here: whether a topic, a market or a declared fact is one of the house's
is decided by `calmreply.facts.door`, which knows the house.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Field, GetPydanticSchema, JsonValue, StrictBool, WrapValidator
from pydantic_core import PydanticCustomError, core_schema

from calmreply.findings import CalmreplyError, near_help
from calmreply.money import CURRENCIES, parse_money, write_money

if TYPE_CHECKING:
    from calmreply.facts.known import Known

__all__ = [
    "MOST_IN_LIST",
    "MOST_MINOR",
    "MOST_NAME",
    "MOST_TEXT",
    "Case",
    "Contact",
    "Customer",
    "Event",
    "Issue",
    "Money",
    "Order",
    "Thread",
]

MOST_NAME = 200
"""Code points in an id, a name or another short text."""
MOST_TEXT = 100_000
"""Code points in a message."""
MOST_IN_LIST = 1_000
"""Issues, items, events."""
MOST_MINOR = 10**14
"""Minor units in one amount."""

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
WHEN = re.compile(DAY.pattern + r"T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?")


def _fault(message: str, help: str = "") -> PydanticCustomError:
    """A fault that already speaks plainly; `calmreply.facts.faults` takes it over as it is."""
    return PydanticCustomError("calmreply", "{message}", {"message": message, "help": help})


def read_when(value: Any) -> datetime:
    """A moment with its zone, kept in UTC.

    The offset it was written with carries no meaning, and moments of one zone compare four times as fast.
    """
    if isinstance(value, str):
        usual = len(value) == 20 and value[4] == "-" != value[10] == "T" and value[13] == ":" and value[5] != "W"
        if not usual and WHEN.fullmatch(value) is None:
            if DAY.fullmatch(value):
                raise _fault(f"`{value}` is a date without a time", f'write the time too: "{value}T09:30:00Z"')
            raise _fault("this is no date and time", 'write it like "2026-11-21T09:30:00Z"')
        try:
            moment = datetime.fromisoformat(value)
        except ValueError as error:
            raise _fault(f"`{value}` is on no calendar or clock", 'write it like "2026-11-21T09:30:00Z"') from error
    elif isinstance(value, datetime):
        moment = value
    else:
        raise _fault("a date and time is text", 'write it like "2026-11-21T09:30:00Z"')
    zone = moment.tzinfo
    if zone is UTC:
        return moment
    if zone is None or moment.utcoffset() is None:
        shown = moment.isoformat()
        raise _fault(f"`{shown}` has no time zone", f'say which: "{shown}Z" or "{shown}+01:00"')
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise _fault("this moment lies outside the years 1 to 9999") from error


def read_day(value: Any) -> date:
    """A date; a date with a time is refused, since which day that is depends on where one stands."""
    if isinstance(value, str):
        if DAY.fullmatch(value) is None:
            help_ = f'leave the time out: "{value[:10]}"' if WHEN.fullmatch(value) else 'write it like "2026-11-21"'
            raise _fault("this is no date", help_)
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise _fault(f"`{value}` is on no calendar", 'write it like "2026-11-21"') from error
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise _fault("a date is text", 'write it like "2026-11-21"')


def _plain(read: Any) -> GetPydanticSchema:
    """The schema of a type that one function reads."""
    return GetPydanticSchema(lambda _type, _handler: core_schema.no_info_plain_validator_function(read))


When = Annotated[datetime, _plain(read_when)]
Day = Annotated[date, _plain(read_day)]
Name = Annotated[str, Field(min_length=1, max_length=MOST_NAME)]
Text = Annotated[str, Field(max_length=MOST_TEXT)]
Names = Annotated[frozenset[Name], Field(max_length=MOST_IN_LIST)]
Declared = Annotated[Mapping[str, JsonValue], Field(max_length=MOST_IN_LIST)]
Record = Annotated[Mapping[str, JsonValue], Field(max_length=MOST_IN_LIST)]


class Value(BaseModel):
    """What all values at the door have in common: frozen, and closed to fields nobody declared."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False, defer_build=True)


class Money(Value):
    """An amount in minor units of an ISO 4217 currency. In a case also ``"12.50 EUR"``; never a float."""

    minor: int = Field(strict=True, ge=-MOST_MINOR, le=MOST_MINOR)
    currency: Name

    def __str__(self) -> str:
        """As in a file: ``12.50 EUR``."""
        return write_money(self.minor, self.currency)


@lru_cache(maxsize=1024)
def _money_text(text: str) -> Money:
    """The amount that a text says."""
    try:
        minor, currency = parse_money(text, signed=False)
    except CalmreplyError as error:
        raise _fault(error.message, error.help) from error
    return Money(minor=minor, currency=currency)


def _money(value: Any, read: core_schema.ValidatorFunctionWrapHandler) -> Money:
    """Money from text, from its two parts, or as it is; a bare number is refused with help."""
    if isinstance(value, str):
        return _money_text(value)
    if isinstance(value, int | float):
        raise money_fault(value)
    money = cast("Money", read(value))
    if money.currency not in CURRENCIES:
        raise _fault(f"`{money.currency[:20]}` is no currency code", near_help(money.currency.upper(), CURRENCIES))
    if money.minor < 0:
        raise _fault(f"`{money}` is less than nothing", "write the amount without the minus sign")
    return money


def money_fault(value: float) -> PydanticCustomError:
    """What to say of a number that stands where money should."""
    what = {bool: "true or false", int: "a bare number"}.get(type(value), "a float")
    shown = str(value).lower() if isinstance(value, bool) else repr(value)
    text = "12.50" if isinstance(value, bool) or not abs(value) < 10**12 else f"{value:.2f}"
    return _fault(f"{shown[:40]} is {what}", f'write money as text: "{text} EUR"')


Amount = Annotated[Money, WrapValidator(_money)]
"""Money in a field: at least 0, and a currency that is one."""


class Thread(Value):
    """What any reader of the public thread can see. ``rating`` is carried along, and never a fact (S17).

    ``locale`` is the language it is written in; without it, the case's is taken for it. Give it where the case's comes
    from the customer's account.
    """

    text: Text = ""
    name: Name | None = None
    topic: Name = "unknown"
    locale: Name | None = None
    rating: int | None = Field(default=None, strict=True, ge=-1_000, le=1_000)


class Contact(Value):
    """Where and how the customer was heard. ``messages`` counts how often they wrote about this matter."""

    channel: Name
    text: Text = ""
    at: When | None = None
    messages: int = Field(default=1, strict=True, ge=0, le=1_000_000)
    thread: Thread | None = None


class Issue(Value):
    """One thing that happened or is wanted. ``kind``, ``want`` and ``fault`` are for the caller to say (S1).

    ``recorded`` holds what was recorded for an outcome's ``once``, such as ``{"confirm": outcome hash}`` (S12);
    ``facts`` the house-declared facts of this issue by their full names.
    """

    id: Name = "1"
    topic: Name = "unknown"
    kind: Name | None = None
    want: Name | None = None
    fault: Name | None = None
    items: Annotated[tuple[Record, ...], Field(max_length=MOST_IN_LIST)] | None = None
    facts: Declared = Field(default_factory=dict)
    unavailable: Names = frozenset()
    recorded: Annotated[Mapping[Name, Name], Field(max_length=MOST_IN_LIST)] = Field(default_factory=dict)


class Customer(Value):
    """Whom the answer is for. ``identified`` is whether the house has made sure who they are.

    ``name`` is the whole name, ``given`` and ``family`` its parts where they are known: no name is ever taken apart.
    ``addressee`` chooses grammatical forms only. ``zone`` is the time zone whose clock the customer reads, such as
    ``Europe/Rome``: deadlines are told by it, never counted by it. ``household`` is the id under which limits for a
    household are counted.
    """

    id: Name
    name: Name | None = None
    given: Name | None = None
    family: Name | None = None
    since: Day | None = None
    standing: Name | None = None
    identified: StrictBool | None = None
    addressee: Literal["feminine", "masculine", "unspecified"] = "unspecified"
    consents: Names = frozenset()
    zone: Name | None = None
    household: Name | None = None


class Order(Value):
    """What was ordered. It cannot be delivered before it was placed."""

    id: Name
    total: Amount | None = None
    placed_at: When | None = None
    delivered_at: When | None = None
    paid_by: Name | None = None
    status: Name | None = None


class Event(Value):
    """Something that happened with this customer before.

    A ``promise`` is open while ``kept`` is absent. ``issue`` is the kind of issue a ``matter`` was about.
    """

    id: Name
    at: When
    kind: Literal["matter", "remedy", "promise", "contact", "feedback", "order"]
    issue: Name | None = None
    basis: Literal["statutory", "contractual", "goodwill"] | None = None
    amount: Amount | None = None
    kept: StrictBool | None = None


class Used(Value):
    """How much of one limit was used before (S14): how often, and how much money."""

    times: int = Field(default=0, strict=True, ge=0, le=1_000_000)
    amount: Amount | None = None


class Case(Value):
    """What one customer brings. The library never classifies text: the caller says what happened, or leaves it unknown.

    ``locale`` is the language the customer writes in, ``market`` one of the house's markets, ``matter`` the key under
    which earlier decisions about the same thing are found. ``unavailable`` names facts that were asked for and cannot
    be had. ``facts`` are the house-declared facts of the case by their full names. ``used`` holds, by the id of a limit
    that looks back, how much of it was used before; a limit that is not named was not used.
    """

    # What the door knows about the case beyond its fields. A slot, since a copy with other fields must not inherit it.
    __slots__ = ("known",)
    if TYPE_CHECKING:
        known: Known

    id: Name
    contact: Contact
    issues: Annotated[tuple[Issue, ...], Field(max_length=MOST_IN_LIST)] = ()
    locale: Name | None = None
    customer: Customer | None = None
    order: Order | None = None
    history: Annotated[tuple[Event, ...], Field(max_length=MOST_IN_LIST)] | None = None
    market: Name | None = None
    matter: Name | None = None
    unavailable: Names = frozenset()
    facts: Declared = Field(default_factory=dict)
    used: Annotated[Mapping[Name, Used], Field(max_length=MOST_IN_LIST)] = Field(default_factory=dict)
