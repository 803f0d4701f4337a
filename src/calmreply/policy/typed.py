"""From a raw tree to a typed one: names are looked up, kinds are checked, constants are folded.

`Typer` works on one expression in one place; it tells every fault it meets and goes on with the other parts.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, cast

from calmreply.findings import near_help
from calmreply.kinds import BOOL, COUNT, INT, MONEY, PERCENT, Kind
from calmreply.money import minor_digits
from calmreply.policy.constants import (
    arithmetic,
    constant,
    family,
    is_const,
    make,
    number,
    same_scale,
    value,
)
from calmreply.policy.faults import clip
from calmreply.policy.model import Expr
from calmreply.policy.names import Names
from calmreply.policy.raw import COMPARISONS, Raw, show
from calmreply.policy.wording import a, currencies, example, join_of

if TYPE_CHECKING:
    from calmreply.findings import Span
    from calmreply.policy.faults import Faults
    from calmreply.policy.model import Op
    from calmreply.policy.terms import Place, Terms

__all__ = ["Typer"]

_SECONDS = {"minutes": 60, "hours": 3600, "days": 86_400, "weeks": 604_800}
_AS_MEASURE: dict[str, dict[str, int | Fraction]] = {
    "days": {"days": 1, "weeks": 7},
    "business days": {"business days": 1},
    "months": {"months": 1, "years": 12},
    "years": {"years": 1, "months": Fraction(1, 12)},
}
_FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_ORDERED = {"number", "money", "percent", "date", "datetime", "duration"}
_LITERALS = {"bool", "number", "text", "money", "percent", "duration", "date"}


class Typer:
    """Builds the typed tree of expressions that stand in one place."""

    def __init__(self, terms: Terms, place: Place, faults: Faults, fallback: Span | None = None) -> None:
        self.terms, self.place, self.faults = terms, place, faults
        self.fallback = fallback
        self.names = Names(terms, faults)

    def fault(self, code: str, message: str, raw: Raw, help_: str) -> None:
        """Tell a fault at a node; one from Python has the place of its rule."""
        self.faults.add(code, message, raw.span or self.fallback, help_)

    def on_the_way(self, step: str) -> Typer:
        """The same place, where a public reply is made by way of ``step``."""
        place = self.place.by_way_of(step)
        return self if place is self.place else Typer(self.terms, place, self.faults, self.fallback)

    # -- what is wanted ------------------------------------------------------------------------------------------------

    def condition(self, raw: Raw) -> Expr | None:
        """A condition: its kind must be bool."""
        expr = self.expression(raw, BOOL)
        if expr is None or expr.kind.name == "bool":
            return expr
        text = clip(show(raw))
        help_ = {
            "number": f"compare it, such as `{text} > 0`",
            "money": f"compare it, such as `{text} > 10 {self.currency}`",
            "enum": f'compare it, such as `{text} == "{(expr.kind.members or ("…",))[-1]}"`',
        }.get(family(expr.kind), "compare it with a value")
        self.fault("POL208", f"`{text}` is {a(expr.kind)}; a condition is true or false", raw, help_)
        return None

    def amount(self, raw: Raw) -> Expr | None:
        """An amount: its kind must be money."""
        expr = self.expression(raw, MONEY)
        if expr is None or expr.kind.name == "money":
            return expr
        text = clip(show(raw))
        if family(expr.kind) == "number" and is_const(expr):
            self.fault(
                "POL206", f"`{text}` is a bare number; an amount is money", raw, f"write `{text} {self.currency}`"
            )
        else:
            help_ = "multiply it by an amount, such as `order.total * 50%`"
            self.fault("POL208", f"`{text}` is {a(expr.kind)}; an amount is money", raw, help_)
        return None

    @property
    def currency(self) -> str:
        """A currency for examples."""
        return self.terms.currencies[0] if self.terms.currencies else "EUR"

    def expression(self, raw: Raw, want: Kind | None = None) -> Expr | None:
        """The typed tree, or None where a fault was told. ``want`` helps literals to their kind."""
        if raw.op in _LITERALS:
            return self.literal(raw, want)
        if raw.op in COMPARISONS:
            return self.comparison(raw)
        match raw.op:
            case "name":
                return self.name(raw)
            case "and" | "or" | "not":
                return self.logic(raw)
            case "in":
                return self.member(raw)
            case "+" | "-":
                return self.sum(raw)
            case "*":
                return self.product(raw)
            case "min" | "max" | "else":
                return self.choice(raw, want)
            case "unknown":
                return self.unknown(raw)
            case "measure":
                return self.names.measure(raw, self.place, self.fault)
            case "table":
                return self.table(raw)
            case _:
                return self.list_function(raw)

    # -- literals ------------------------------------------------------------------------------------------------------

    def literal(self, raw: Raw, want: Kind | None) -> Expr | None:
        """A literal; text takes its kind from what it stands beside."""
        held = raw.args[0]
        match raw.op:
            case "bool":
                return constant(held, BOOL, span=raw.span)
            case "number":
                return number(cast("Fraction", held), span=raw.span)
            case "percent":
                return constant(held, PERCENT, span=raw.span)
            case "date":
                return constant(date.fromisoformat(str(held)).toordinal(), Kind("date"), span=raw.span)
            case "money":
                return self.money(raw, cast("Fraction", held), str(raw.args[1]))
            case "duration":
                return self.duration(raw, cast("Fraction", held), str(raw.args[1]))
            case _:
                return self.text(raw, str(held), want)

    def text(self, raw: Raw, text: str, want: Kind | None) -> Expr | None:
        """A member of an enum, or plain text."""
        if want is None or want.name != "enum":
            return constant(text, Kind("text-id"), span=raw.span)
        if text in want.members:
            return constant(want.members.index(text), want, span=raw.span)
        help_ = near_help(text, want.members) or "known here: " + ", ".join(f"`{m}`" for m in want.members[:20])
        self.fault("POL204", f"`{clip(text)}` is not one of the values it is compared with", raw, help_)
        return None

    def money(self, raw: Raw, amount: Fraction, code: str) -> Expr | None:
        """An amount in one of the currencies of the house."""
        known = self.terms.currencies
        if known and code not in known:
            help_ = near_help(code, known) or "the house's currencies are " + ", ".join(f"`{c}`" for c in known)
            self.fault("POL210", f"`{code}` is not a currency of this house", raw, help_)
            return None
        digits = minor_digits(code)
        minor = amount * 10**digits
        if minor.denominator != 1:
            self.fault("POL210", f"{code} has {digits} decimals, not those of `{show(raw)}`", raw, "round the amount")
            return None
        return constant(minor, MONEY, unit=code, span=raw.span)

    def duration(self, raw: Raw, amount: Fraction, unit: str) -> Expr | None:
        """A span of time of fixed length, in seconds."""
        seconds = _SECONDS.get(unit)
        if seconds is None:
            help_ = f"compare it with `{unit} since …` or `{unit} until …`"
            self.fault("POL218", f"`{show(raw)}` has no fixed length", raw, help_)
            return None
        return constant(amount * seconds, Kind("duration"), span=raw.span)

    # -- operations ----------------------------------------------------------------------------------------------------

    def pair(self, one: Raw, two: Raw) -> tuple[Expr | None, Expr | None]:
        """Two operands; what is a literal takes its kind from the other."""
        if one.op in _LITERALS and two.op not in _LITERALS:
            right = self.expression(two)
            return self.beside(one, right), right
        left = self.expression(one)
        return left, self.beside(two, left)

    def beside(self, raw: Raw, other: Expr | None) -> Expr | None:
        """A literal, or any expression, beside a typed one."""
        if raw.op in {"duration", "number"} and other is not None and other.op == "column":
            name = str(other.args[0])
            unit = name.partition(" since ")[0].partition(" until ")[0]
            if raw.op == "number" and unit == "hours" and unit != name:
                return self.duration(raw, cast("Fraction", raw.args[0]), "hours")
            if raw.op == "duration" and unit in _AS_MEASURE and unit != name:
                return self.as_measure(raw, unit)
        if other is None and raw.op == "text":
            return None
        return self.expression(raw, other.kind if other is not None else None)

    def as_measure(self, raw: Raw, unit: str) -> Expr | None:
        """A span of time as a number of the unit it is compared in."""
        amount, written = cast("Fraction", raw.args[0]), str(raw.args[1])
        factor = _AS_MEASURE[unit].get(written)
        if factor is None:
            help_ = f"write the number of {unit}: `{int(amount)} {unit}`"
            self.fault("POL218", f"`{show(raw)}` cannot be compared with {unit}", raw, help_)
            return None
        return number(amount * factor, span=raw.span)

    def logic(self, raw: Raw) -> Expr | None:
        """`and`, `or` and `not` over conditions; constants in them are worked out."""
        parts = [self.condition(cast("Raw", part)) for part in raw.args]
        typed = [p for p in parts if p is not None]
        if len(typed) != len(parts):
            return None
        op = cast("Op", raw.op)
        if op == "not":
            return make(op, typed, span=raw.span)
        # True adds nothing to `and`, false nothing to `or`; the other constant decides alone.
        decisive = op == "or"
        if any(is_const(p) and value(p) is decisive for p in typed):
            return constant(decisive, BOOL, span=raw.span)
        rest = [p for p in typed if not is_const(p)]
        if not rest:
            return constant(not decisive, BOOL, span=raw.span)
        return rest[0] if len(rest) == 1 else make(op, rest, span=raw.span)

    def comparison(self, raw: Raw) -> Expr | None:
        """One comparison; a constant on the left changes sides."""
        one, two = cast("Raw", raw.args[0]), cast("Raw", raw.args[1])
        left, right = self.pair(one, two)
        if left is None or right is None or not self.alike(raw, left, right, "compared with"):
            return None
        if raw.op not in {"==", "!="} and not self.ordered(raw, left):
            return None
        op = raw.op
        if family(left.kind) == "number":
            scaled = self.scaled(raw, [left, right])
            if scaled is None:
                return None
            left, right = scaled
        if is_const(left) and not is_const(right):
            left, right, op = right, left, _FLIPPED[op]  # type: ignore[assignment]
        made = make(cast("Op", op), (left, right), span=raw.span)
        if is_const(made):
            truth = "true" if value(made) else "false"
            self.fault("POL219", f"`{clip(show(raw))}` is always {truth}", raw, "compare a fact with a value")
            return None
        self.check_range(raw, op, left, right)
        return made

    def scaled(self, raw: Raw, parts: list[Expr]) -> list[Expr] | None:
        """Numbers at one scale; told where a literal has more decimals than the fact can have."""
        found = same_scale(parts)
        if found is None:
            message = f"a number has more decimals than the fact in `{clip(show(raw))}`"
            self.fault("POL205", message, raw, "write the number with the decimals that the fact is declared with")
        return found

    def check_range(self, raw: Raw, op: str, left: Expr, right: Expr) -> None:
        """Warn where the declared range of a fact decides a comparison."""
        kind = left.kind
        held = value(right) if is_const(right) else None
        if left.op not in {"column", "field"} or family(kind) != "number" or not isinstance(held, int | Fraction):
            return
        low, high = kind.low, kind.high
        below, above = low is not None and held < low, high is not None and held > high
        at_low, at_high = low is not None and held == low, high is not None and held == high
        never = {"<": below or at_low, "<=": below, ">": above or at_high, ">=": above, "==": below or above}
        always = {"<": above, "<=": above or at_high, ">": below, ">=": below or at_low, "!=": below or above}
        for truth, table in (("false", never), ("true", always)):
            if table.get(op):
                message = f"`{clip(show(raw))}` is always {truth}: the fact is `{kind}`"
                help_ = "compare with a value inside the range"
                self.faults.add("POL220", message, raw.span or self.fallback, help_, severity="warning")

    def alike(self, raw: Raw, left: Expr, right: Expr, verb: str) -> bool:
        """Whether two values are of one kind; told where they are not."""
        one, two = family(left.kind), family(right.kind)
        text = clip(show(raw))
        if one != two:
            if {one, two} == {"money", "number"}:
                bare = left if one == "number" else right
                held = value(bare) if is_const(bare) else None
                shown = f"`{held} {self.currency}`" if held is not None else f"an amount such as `5 {self.currency}`"
                place = bare.span or raw.span or self.fallback
                self.faults.add("POL206", f"money is {verb} a bare number in `{text}`", place, f"write {shown}")
            elif {one, two} == {"datetime", "date"}:
                help_ = "write `days since …`, which counts dates in the house's zone"
                self.fault("POL205", f"a datetime is {verb} a date in `{text}`", raw, help_)
            else:
                help_ = (
                    f"write {example(left.kind, self.currency)} here" if is_const(right) else "write values of one kind"
                )
                self.fault("POL205", f"{a(left.kind)} is {verb} {a(right.kind)} in `{text}`", raw, help_)
            return False
        if one == "enum" and left.kind.members != right.kind.members:
            help_ = "compare each with a value in quotes"
            self.fault("POL205", f"two unlike enums are {verb.split(maxsplit=1)[0]} in `{text}`", raw, help_)
            return False
        if one == "list":
            self.fault("POL216", f"lists are not {verb.split(maxsplit=1)[0]}", raw, "write `any(list, condition)`")
            return False
        return self.one_currency(raw, [left, right])

    def one_currency(self, raw: Raw, parts: list[Expr]) -> bool:
        """Whether at most one currency is named; told where there are two."""
        codes = sorted({code for part in parts for code in currencies(part)})
        if len(codes) < 2:
            return True
        help_ = "keep one currency here; amounts by currency stand in a table: `small-gift[case.currency]`"
        self.fault("POL211", f"{' and '.join(codes)} are mixed in `{clip(show(raw))}`", raw, help_)
        return False

    def ordered(self, raw: Raw, expr: Expr) -> bool:
        """Whether a value has an order; told where it has none."""
        if family(expr.kind) in _ORDERED or (expr.kind.name == "enum" and expr.kind.ordered):
            return True
        what = "this enum" if expr.kind.name == "enum" else a(expr.kind)
        help_ = "compare with `==`, `!=` or `in [..]`"
        if expr.kind.name == "enum":
            help_ += "; an ordered enum is declared as `enum[a < b]`"
        self.fault("POL207", f"{what} has no order: `{raw.op}` in `{clip(show(raw))}`", raw, help_)
        return False

    def member(self, raw: Raw) -> Expr | None:
        """`in` over literals."""
        nodes = [cast("Raw", n) for n in raw.args]
        left = self.expression(nodes[0])
        if left is None:
            return None
        found = [(n, self.beside(n, left)) for n in nodes[1:]]
        typed = [e for n, e in found if e is not None and self.alike(n, left, e, "compared with")]
        if len(typed) != len(found):
            return None
        if family(left.kind) == "number":
            scaled = self.scaled(raw, [left, *typed])
            if scaled is None:
                return None
            left, *typed = scaled
        made = make("in", (left, *typed), span=raw.span)
        if is_const(made):
            truth = "true" if value(made) else "false"
            self.fault("POL219", f"`{clip(show(raw))}` is always {truth}", raw, "write a fact before `in`")
            return None
        return made

    def sum(self, raw: Raw) -> Expr | None:
        """`+` and `-`."""
        parts = [self.expression(cast("Raw", n)) for n in raw.args]
        typed = [p for p in parts if p is not None]
        if len(typed) != len(parts):
            return None
        word = "added to" if raw.op == "+" else "taken from"
        for part in typed[1:]:
            if not self.alike(raw, typed[0], part, word):
                return None
        kind = family(typed[0].kind)
        if kind not in {"number", "money", "percent", "duration"}:
            help_ = (
                "dates are compared through `days since …`" if kind in {"date", "datetime"} else "use numbers or money"
            )
            self.fault("POL209", f"`{raw.op}` has no meaning for {a(typed[0].kind)}", raw, help_)
            return None
        if kind == "number":
            return make(cast("Op", raw.op), typed, arithmetic(typed), span=raw.span)
        return make(cast("Op", raw.op), typed, typed[0].kind, span=raw.span)

    def product(self, raw: Raw) -> Expr | None:
        """`*`."""
        left, right = (self.expression(cast("Raw", n)) for n in raw.args)
        if left is None or right is None:
            return None
        factors = {"number", "percent"}
        one, two = family(left.kind), family(right.kind)
        if one == two == "money":
            help_ = "multiply money by a number or a percentage"
            self.fault("POL209", f"money is multiplied by money in `{clip(show(raw))}`", raw, help_)
            return None
        if not (({one, two} & factors) and {one, two} <= {*factors, "money", "duration"}):
            help_ = "multiply money, a duration or a number by a number or a percentage"
            self.fault("POL209", f"{a(left.kind)} is multiplied by {a(right.kind)}", raw, help_)
            return None
        if one == two == "number":
            kind = arithmetic([left, right])
        elif {one, two} <= factors:
            kind = PERCENT
        else:
            kind = (left if one not in factors else right).kind
        return make("*", (left, right), replace(kind, low=None, high=None), span=raw.span)

    def choice(self, raw: Raw, want: Kind | None) -> Expr | None:
        """`min`, `max` and `else`: several values of one kind."""
        nodes = [cast("Raw", n) for n in raw.args]
        first = next((i for i, n in enumerate(nodes) if n.op not in _LITERALS), 0)
        lead = self.expression(nodes[first], want)
        parts = [lead if i == first else self.beside(n, lead) for i, n in enumerate(nodes)]
        typed = [p for p in parts if p is not None]
        if len(typed) != len(parts):
            return None
        for part in typed[1:]:
            if not self.alike(raw, typed[0], part, "set beside"):
                return None
        kind = family(typed[0].kind)
        if raw.op != "else" and not self.ordered(raw, typed[0]):
            return None
        if kind == "number":
            same = self.scaled(raw, typed)
            if same is None:
                return None
            scales = {p.kind.scale for p in same}
            result = Kind("decimal", scale=scales.pop()) if len(scales) == 1 and scales != {0} else arithmetic(same)
            return make(cast("Op", raw.op), same, result, span=raw.span)
        return make(cast("Op", raw.op), typed, typed[0].kind, span=raw.span)

    def unknown(self, raw: Raw) -> Expr | None:
        """Whether a value is known now."""
        inner = cast("Raw", raw.args[0])
        expr = (
            self.names.lookup(inner, self.place, self.fault, lists=True)
            if inner.op == "name"
            else self.expression(inner)
        )
        if expr is None:
            return None
        if is_const(expr):
            self.fault("POL219", f"`{clip(show(raw))}` is always false", raw, "write a fact before `is unknown`")
            return None
        return make("unknown", (expr,), span=raw.span)

    # -- names ---------------------------------------------------------------------------------------------------------

    def name(self, raw: Raw) -> Expr | None:
        """A fact, a field or an outcome."""
        return self.names.lookup(raw, self.place, self.fault)

    def table(self, raw: Raw) -> Expr | None:
        """A table read by its keys."""
        name, keys = str(raw.args[0]), [cast("Raw", n) for n in raw.args[1:]]
        table = self.terms.tables.get(name)
        if table is None:
            help_ = near_help(name, self.terms.tables) or "declare it under `tables` in house.yaml"
            self.fault("POL215", f"unknown table `{clip(name)}`", raw, help_)
            return None
        if len(keys) != len(table.by):
            help_ = f"write {len(table.by)} between the brackets, separated by commas"
            self.fault("POL215", f"`{name}` is read with {len(table.by)} keys, not {len(keys)}", raw, help_)
            return None
        typed: list[Expr] = []
        for key, kind in zip(keys, table.by, strict=True):
            expr = self.expression(key, kind)
            if expr is not None and expr.kind.members != kind.members:
                text = clip(show(key))
                help_ = f"its values are {', '.join(f'`{m}`' for m in kind.members[:12])}"
                self.fault("POL215", f"`{text}` is no key of the table `{name}`", key, help_)
                expr = None
            if expr is not None:
                typed.append(expr)
        if len(typed) != len(keys):
            return None
        return Expr("table", (name, *typed), table.of, join_of(*typed), "", raw.span)

    def list_function(self, raw: Raw) -> Expr | None:
        """`any`, `all`, `count` and `sum` over records or units."""
        over = self.names.over(raw, self.place, self.fault)
        if over is None:
            return None
        source, place = over
        inner_raw = cast("Raw", raw.args[1])
        inner = Typer(self.terms, place, self.faults, self.fallback)
        op = cast("Op", raw.op)
        if raw.op != "sum":
            condition = inner.condition(inner_raw)
            kind = COUNT if raw.op == "count" else BOOL
            return (
                None
                if condition is None
                else Expr(op, (source, condition), kind, join_of(source, condition), "", raw.span)
            )
        summed = inner.expression(inner_raw)
        if summed is None:
            return None
        if family(summed.kind) not in {"number", "money", "duration"}:
            self.fault("POL209", f"`sum` has no meaning for {a(summed.kind)}", inner_raw, "sum numbers or money")
            return None
        kind = INT if summed.kind.name in {"int", "count"} else replace(summed.kind, low=None, high=None, scale=0)
        return Expr(op, (source, summed), kind, join_of(source, summed), "", raw.span)
