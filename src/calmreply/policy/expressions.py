"""Conditions and amounts written in Python: the same raw trees as from text.

::

    (F.order.status == "open") & (hours_since(F.order.placed_at) < 24)

``&``, ``|`` and ``~`` stand for ``and``, ``or`` and ``not``, which Python does not let us see: what Python would decide
by itself (``and``, ``if``, ``a < b < c``, ``in``) raises `ExpressionError` at once, with what to write instead.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn, TypeAlias

from calmreply.findings import ExpressionError
from calmreply.policy.parse import parse_text
from calmreply.policy.raw import MOST_DEPTH, Raw, RawOp, node, show

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "D",
    "Expression",
    "F",
    "It",
    "Name",
    "Root",
    "SpanOfTime",
    "T",
    "UnhashableError",
    "Value",
    "all_",
    "any_",
    "business_days",
    "business_days_since",
    "business_days_until",
    "business_hours",
    "count_",
    "days",
    "days_since",
    "days_until",
    "expression",
    "hours",
    "hours_since",
    "hours_until",
    "max_",
    "min_",
    "money",
    "months_since",
    "months_until",
    "percent",
    "raw_of",
    "sum_",
    "weeks",
    "years_since",
    "years_until",
]

_TRUTH_HELP = (
    "write `&`, `|` and `~` instead of `and`, `or` and `not`, each comparison in brackets, "
    "and `(3 <= x) & (x < 5)` instead of `3 <= x < 5`"
)
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*")


class UnhashableError(ExpressionError, TypeError):
    """An expression was hashed. A `TypeError` too, as Python expects of what has no hash."""


class SpanOfTime(NamedTuple):
    """A span of time, from ``least`` to ``most`` of a unit: for `arrives`, for deadlines, and as a literal."""

    least: int
    most: int
    unit: str


class Expression:
    """A condition or a value that is not computed here: a tree of what was written."""

    __slots__ = ("_raw",)

    def __init__(self, raw: Raw) -> None:
        if raw.depth > MOST_DEPTH:
            message = f"the expression nests more than {MOST_DEPTH} deep"
            raise ExpressionError(message, help="divide it into several rules")
        self._raw = raw

    def __repr__(self) -> str:
        """As it would be written in YAML."""
        return f"<{show(self._raw)}>"

    @property
    def is_unknown(self) -> Expression:
        """Whether the value is not known now (S3); `~x.is_unknown` is `x is not unknown`."""
        return Expression(node("unknown", self._raw))

    def otherwise(self, value: Value) -> Expression:
        """This value, or another where it is not known: `x else y`."""
        return Expression(node("else", self._raw, raw_of(value)))

    def is_in(self, *values: Value) -> Expression:
        """Whether it is one of these values: `x in [..]`."""
        if not values:
            raise ExpressionError("`is_in` without values", help="write at least one value")
        return Expression(node("in", self._raw, *(raw_of(v) for v in values)))

    def __eq__(self, other: Value) -> Expression:  # type: ignore[override]
        return self._compare("==", other)

    def __ne__(self, other: Value) -> Expression:  # type: ignore[override]
        return self._compare("!=", other)

    def __lt__(self, other: Value) -> Expression:
        return self._compare("<", other)

    def __le__(self, other: Value) -> Expression:
        return self._compare("<=", other)

    def __gt__(self, other: Value) -> Expression:
        return self._compare(">", other)

    def __ge__(self, other: Value) -> Expression:
        return self._compare(">=", other)

    def __and__(self, other: Value) -> Expression:
        return self._join("and", other)

    def __or__(self, other: Value) -> Expression:
        return self._join("or", other)

    def __rand__(self, other: Value) -> Expression:
        return self._join("and", other, turned=True)

    def __ror__(self, other: Value) -> Expression:
        return self._join("or", other, turned=True)

    def __invert__(self) -> Expression:
        return Expression(node("not", self._raw))

    def __add__(self, other: Value) -> Expression:
        return Expression(node("+", self._raw, raw_of(other)))

    def __radd__(self, other: Value) -> Expression:
        return Expression(node("+", raw_of(other), self._raw))

    def __sub__(self, other: Value) -> Expression:
        return Expression(node("-", self._raw, raw_of(other)))

    def __rsub__(self, other: Value) -> Expression:
        return Expression(node("-", raw_of(other), self._raw))

    def __mul__(self, other: Value) -> Expression:
        return Expression(node("*", self._raw, raw_of(other)))

    def __rmul__(self, other: Value) -> Expression:
        return Expression(node("*", raw_of(other), self._raw))

    def _compare(self, op: RawOp, other: Value) -> Expression:
        if other is None:
            help_ = "write `x.is_unknown`" if op == "==" else "write `~x.is_unknown`"
            raise ExpressionError("nothing can be compared with None", help=help_)
        return Expression(node(op, self._raw, raw_of(other)))

    def _join(self, op: RawOp, other: Value, *, turned: bool = False) -> Expression:
        if not isinstance(other, Expression | bool):
            sign = "&" if op == "and" else "|"
            message = f"`{sign}` joins conditions, not {other!r}"
            raise ExpressionError(message, help=f"put each comparison in brackets: `(a == 1) {sign} (b == 2)`")
        parts = (raw_of(other), self._raw) if turned else (self._raw, raw_of(other))
        return Expression(node(op, *parts))

    # -- what Python would decide by itself ----------------------------------------------------------------------------

    def __bool__(self) -> bool:
        raise ExpressionError(f"`{show(self._raw)}` is not true or false in Python", help=_TRUTH_HELP)

    def __contains__(self, item: object) -> bool:
        raise ExpressionError("Python's `in` cannot be seen", help='write `F.issue.kind.is_in("late", "lost")`')

    def __iter__(self) -> Iterator[Expression]:
        help_ = "write `any_(list, condition)` over lists, `.is_in(…)` for one of several values"
        raise ExpressionError(f"`{show(self._raw)}` cannot be gone through in Python", help=help_)

    def __hash__(self) -> int:
        help_ = "an expression compares into another one, so it can stand in no set and be no key"
        raise UnhashableError("an expression has no hash", help=help_)

    def __truediv__(self, other: object) -> NoReturn:
        raise ExpressionError("there is no division", help="multiply by `percent(…)`")

    __rtruediv__ = __floordiv__ = __mod__ = __truediv__

    def __pow__(self, other: object) -> NoReturn:
        raise ExpressionError("there are no powers", help="multiply with `*`")

    def __neg__(self) -> NoReturn:
        raise ExpressionError("a minus sign stands only before a number", help="subtract with `a - b`")

    def __float__(self) -> float:
        raise ExpressionError("an expression is no number in Python", help="compare it, or let the house compute it")

    __abs__ = __neg__


class Name(Expression):
    """A dotted name that goes on with an attribute, or with brackets where a word holds a hyphen."""

    __slots__ = ()

    def __getattr__(self, word: str) -> Name:
        """The name, one word longer."""
        if word.startswith("_"):
            raise AttributeError(word)
        return self[word]

    def __getitem__(self, word: str) -> Name:
        """The same, for words that are no Python names."""
        if not isinstance(word, str) or not _WORD.fullmatch(word):
            help_ = 'tables are read as `T["small-gift"][…]`; `T` begins the name of a table'
            raise ExpressionError(f"{word!r} is no word of a name", help=help_)
        return Name(node("name", f"{self._raw.args[0]}.{word}"))


class Root:
    """Where names begin: ``F.order.total``, ``It.kind``, ``D["delivery-remedy"].granted``."""

    __slots__ = ("_prefix",)

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix

    def __getattr__(self, word: str) -> Name:
        """A name."""
        if word.startswith("_"):
            raise AttributeError(word)
        return self[word]

    def __getitem__(self, word: str) -> Name:
        """The same, for words that are no Python names."""
        if not isinstance(word, str) or not _WORD.fullmatch(word):
            raise ExpressionError(f"{word!r} is no word of a name", help="write words such as `order`")
        return Name(node("name", self._prefix + word))


class _TableName:
    """A table that waits for its keys."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getitem__(self, keys: Value | tuple[Value, ...]) -> Expression:
        """The value in the row of these keys."""
        parts = keys if isinstance(keys, tuple) and not isinstance(keys, SpanOfTime) else (keys,)
        return Expression(node("table", self._name, *(raw_of(k) for k in parts)))


class _Tables:
    """Where tables begin."""

    __slots__ = ()

    def __getattr__(self, name: str) -> _TableName:
        """A table."""
        if name.startswith("_"):
            raise AttributeError(name)
        return _TableName(name)

    def __getitem__(self, name: str) -> _TableName:
        """The same, for names with hyphens."""
        return _TableName(name)


Value: TypeAlias = "Expression | SpanOfTime | bool | int | str | Decimal | Fraction | date | None"

F: Final = Root("")
"""Facts: ``F.order.total``."""
It: Final = Root("it.")
"""Fields of the record that a list function looks at: ``It.kind``."""
D: Final = Root("decided.")
"""Outcomes of earlier sections: ``D.cancel.verdict``."""
T: Final = _Tables()
"""Tables: ``T["small-gift"][F.case.currency]``."""


def raw_of(value: object) -> Raw:
    """The raw tree of an expression or of a plain Python value. Raises `ExpressionError` with help for any other."""
    match value:
        case Expression():
            return value._raw  # noqa: SLF001 - the one door to it
        case bool():
            return node("bool", value)
        case int():
            return node("number", Fraction(value))
        case Fraction() | Decimal():
            if isinstance(value, Decimal) and not value.is_finite():
                raise ExpressionError(f"{value} is no number", help="write a finite number")
            return node("number", Fraction(value))
        case float():
            help_ = f'a float is not exact: write `Decimal("{value}")`, `percent(…)` or `money("…")`'
            raise ExpressionError(f"the float {value!r} stands in an expression", help=help_)
        case SpanOfTime(least=least, most=most, unit=unit):
            if least != most:
                raise ExpressionError("a range of time cannot be compared", help=f"write one number of {unit}")
            return node("duration", Fraction(least), unit)
        case str():
            if not value or '"' in value or "\\" in value or "\n" in value:
                help_ = "text holds no quote, backslash or line break"
                raise ExpressionError(f"{value!r} cannot stand in an expression", help=help_)
            return node("text", value)
        case datetime():
            help_ = "write `hours_since(…)` or `days_since(…)`, which count in the house's zone"
            raise ExpressionError("a datetime cannot stand in an expression", help=help_)
        case date():
            return node("date", value.isoformat())
        case None:
            raise ExpressionError("None stands in an expression", help="write `x.is_unknown`")
        case _TableName() | Root() | _Tables():
            raise ExpressionError("the name is not finished", help="write `F.order.total`, or `T.table[key]`")
        case _:
            help_ = "expressions hold facts, numbers, money, dates and text"
            raise ExpressionError(f"{type(value).__name__} cannot stand in an expression", help=help_)


def expression(text: str) -> Expression:
    """An expression from its text, as it stands in YAML. Raises `ExpressionError`."""
    return Expression(parse_text(text))


def money(text: str) -> Expression:
    """An amount such as ``money("12.50 EUR")``."""
    raw = parse_text(text)
    if raw.op != "money":
        raise ExpressionError(f"`{text[:40]}` is no amount of money", help='write `money("12.50 EUR")`')
    return Expression(raw)


def percent(number: int | Decimal | Fraction) -> Expression:
    """A percentage: ``percent(50)`` is one half."""
    raw = raw_of(number)
    if raw.op != "number" or not isinstance(raw.args[0], Fraction):
        raise ExpressionError(f"{number!r} is no percentage", help="write `percent(50)`")
    return Expression(node("percent", raw.args[0] / 100))


def _span(least: int, most: int | None, unit: str) -> SpanOfTime:
    upper = least if most is None else most
    for number in (least, upper):
        if type(number) is not int or number < 0:
            raise ExpressionError(f"{number!r} is no number of {unit}", help="write whole numbers of 0 or more")
    if least > upper:
        raise ExpressionError(f"{least}..{upper} {unit} runs backwards", help=f"write ({upper}, {least})")
    return SpanOfTime(least, upper, unit)


def hours(least: int, most: int | None = None) -> SpanOfTime:
    """So many hours."""
    return _span(least, most, "hours")


def business_hours(least: int, most: int | None = None) -> SpanOfTime:
    """So many hours in which the house works."""
    return _span(least, most, "business hours")


def days(least: int, most: int | None = None) -> SpanOfTime:
    """So many days."""
    return _span(least, most, "days")


def business_days(least: int, most: int | None = None) -> SpanOfTime:
    """So many days on which the house works: ``business_days(3, 5)``."""
    return _span(least, most, "business days")


def weeks(least: int, most: int | None = None) -> SpanOfTime:
    """So many weeks."""
    return _span(least, most, "weeks")


def _measure(unit: str, direction: str, fact: object) -> Expression:
    raw = raw_of(fact)
    if raw.op != "name":
        help_ = f"write `{unit.replace(' ', '_')}_{direction}(F.order.placed_at)`"
        raise ExpressionError(f"`{unit} {direction}` counts from a date fact", help=help_)
    return Expression(node("measure", unit, direction, str(raw.args[0])))


def hours_since(fact: Expression) -> Expression:
    """Hours that have gone by since."""
    return _measure("hours", "since", fact)


def hours_until(fact: Expression) -> Expression:
    """Hours still to go."""
    return _measure("hours", "until", fact)


def days_since(fact: Expression) -> Expression:
    """Dates counted since, in the house's zone."""
    return _measure("days", "since", fact)


def days_until(fact: Expression) -> Expression:
    """Dates still to come."""
    return _measure("days", "until", fact)


def business_days_since(fact: Expression) -> Expression:
    """Days of the house's calendar since."""
    return _measure("business days", "since", fact)


def business_days_until(fact: Expression) -> Expression:
    """Days of the house's calendar still to come."""
    return _measure("business days", "until", fact)


def months_since(fact: Expression) -> Expression:
    """Completed months since."""
    return _measure("months", "since", fact)


def months_until(fact: Expression) -> Expression:
    """Complete months still to come."""
    return _measure("months", "until", fact)


def years_since(fact: Expression) -> Expression:
    """Completed years since."""
    return _measure("years", "since", fact)


def years_until(fact: Expression) -> Expression:
    """Complete years still to come."""
    return _measure("years", "until", fact)


def min_(first: Value, second: Value, *more: Value) -> Expression:
    """The least of several values."""
    return Expression(node("min", *(raw_of(v) for v in (first, second, *more))))


def max_(first: Value, second: Value, *more: Value) -> Expression:
    """The greatest of several values."""
    return Expression(node("max", *(raw_of(v) for v in (first, second, *more))))


def _over(op: RawOp, over: object, inner: Value) -> Expression:
    raw = raw_of(over)
    if raw.op != "name":
        raise ExpressionError(f"`{op}_` goes over a list", help=f"write `{op}_(F.history, …)` or `{op}_(F.issues, …)`")
    return Expression(node(op, str(raw.args[0]), raw_of(inner)))


def any_(over: Expression, condition: Value) -> Expression:
    """Whether a condition is true of some record or unit: ``any_(F.history, It.kind == "matter")``."""
    return _over("any", over, condition)


def all_(over: Expression, condition: Value) -> Expression:
    """Whether a condition is true of every record or unit."""
    return _over("all", over, condition)


def count_(over: Expression, condition: Value = True) -> Expression:  # noqa: FBT002 - a condition, not a switch
    """Of how many records or units a condition is true; of all, without one."""
    return _over("count", over, condition)


def sum_(over: Expression, value: Value) -> Expression:
    """The sum of a value over records or units."""
    return _over("sum", over, value)
