"""One stated value, of a declared kind, in its encoded form (see `calmreply.kinds`)."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from calmreply.facts.case import MOST_MINOR, MOST_NAME, money_fault, read_day, read_when
from calmreply.findings import CalmreplyError, near_help
from calmreply.money import parse_money

if TYPE_CHECKING:
    from calmreply.kinds import FactValue, Kind

__all__ = ["DURATION", "EPOCH", "MOST_INT", "SECONDS", "BadValueError", "encode", "epoch_of", "shown"]

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
DURATION = re.compile(r"(0|[1-9][0-9]{0,7}) (second|minute|hour|day|week)s?")
MOST_INT = 10**15
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class BadValueError(CalmreplyError):
    """A value that its kind cannot have; the caller knows the path."""


def epoch_of(moment: datetime) -> int:
    """Whole seconds since 1970-01-01T00:00Z of a moment with a zone; a fraction of a second is left out."""
    since = moment - EPOCH
    return since.days * 86400 + since.seconds


def encode(kind: Kind, value: object) -> tuple[FactValue, str | None]:
    """The encoded value and, for money, its currency. Not for lists. Raises `BadValueError`."""
    match kind.name:
        case "bool":
            if isinstance(value, bool):
                return value, None
            raise BadValueError(f"{shown(value)} is neither true nor false", help="write true or false, without quotes")
        case "int" | "count" | "decimal":
            return _number(kind, value), None
        case "money":
            return _money(value)
        case "enum":
            return _member(kind, value), None
        case "date" | "datetime":
            try:
                if kind.name == "date":
                    return read_day(value).toordinal(), None
                return epoch_of(read_when(value)), None
            except PydanticCustomError as error:
                raise _told(error) from error
        case "duration":
            found = DURATION.fullmatch(value) if isinstance(value, str) else None
            if found is None:
                raise BadValueError(f"{shown(value)} is no span of time", help='write it like "36 hours" or "3 days"')
            return int(found[1]) * SECONDS[found[2]], None
        case _:
            if not isinstance(value, str):
                raise BadValueError(f"{shown(value)} is no text", help="put it in quotes")
            if not 1 <= len(value) <= MOST_NAME:
                raise BadValueError(f"a text of {len(value)} characters", help=f"1 to {MOST_NAME} are read")
            return value, None


def _number(kind: Kind, value: object) -> int:
    """A whole number within its range, or a decimal written as text, scaled."""
    number: int | None = value if isinstance(value, int) and not isinstance(value, bool) else None
    if kind.name == "decimal":
        if isinstance(value, str) and (found := re.fullmatch(r"(-?)([0-9]{1,12})(?:\.([0-9]+))?", value)):
            fraction = found[3] or ""
            if len(fraction) > kind.scale:
                raise BadValueError(f"`{value[:40]}` has more than {kind.scale} decimals", help="round it first")
            number = int(found[1] + found[2] + fraction.ljust(kind.scale, "0"))
        elif number is not None:
            number *= 10**kind.scale
        if number is None:
            raise BadValueError(f"{shown(value)} is no decimal", help='write it as text: "12.5"')
    elif number is None:
        raise BadValueError(f"{shown(value)} is no whole number", help="write digits without quotes, such as 30")
    if abs(number) > MOST_INT:
        raise BadValueError("a number too large to be meant", help="at most 15 digits are read")
    if (kind.low is not None and number < kind.low) or (kind.high is not None and number > kind.high):
        low = "" if kind.low is None else kind.low
        bounds = f"{kind.low} or more" if kind.high is None else f"{low}..{kind.high}"
        raise BadValueError(f"{number} is out of range", help=f"it is {bounds}")
    return number


def _money(value: object) -> tuple[int, str]:
    """Money as text, or in its two parts."""
    if isinstance(value, bool | int | float):
        raise _told(money_fault(value))
    if isinstance(value, dict) and value.keys() == {"minor", "currency"}:
        minor, currency = value["minor"], value["currency"]
        if isinstance(minor, int) and not isinstance(minor, bool) and isinstance(currency, str):
            if abs(minor) > MOST_MINOR:
                raise BadValueError("an amount too large to be meant")
            return minor, currency
    if not isinstance(value, str):
        raise BadValueError(f"{shown(value)} is no money", help='write money as text: "12.50 EUR"')
    try:
        return parse_money(value, signed=True)
    except CalmreplyError as error:
        raise BadValueError(error.message, help=error.help) from error


def _member(kind: Kind, value: object) -> int:
    """The index of an enum's member."""
    if isinstance(value, str) and value in kind.members:
        return kind.members.index(value)
    help_ = near_help(value, kind.members) if isinstance(value, str) else ""
    raise BadValueError(f"{shown(value)} is no member of {_short(kind)}", help=help_)


def _short(kind: Kind) -> str:
    """An enum in a message: its first members."""
    text = str(kind)
    return text if len(text) <= 80 else f"{text[:79]}…"


def shown(value: object) -> str:
    """The author's value in a message."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value)[:40] if abs(value) < 10**20 else "a very large number"
    if isinstance(value, str):
        plain = "".join(ch if ch.isprintable() else "\ufffd" for ch in value[:40])
        return f"`{plain}{'…' if len(value) > 40 else ''}`"
    return "a list" if isinstance(value, list | tuple) else "a table"


def _told(error: PydanticCustomError) -> BadValueError:
    """A fault of the case's own readers, for a declared fact."""
    context = error.context or {}
    return BadValueError(str(context.get("message", "")), help=str(context.get("help", "")))
