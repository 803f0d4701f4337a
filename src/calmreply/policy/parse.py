"""The text of a condition or amount to a raw tree: the one place where the grammar stands.

::

    expression = or
    or         = and { "or" and }
    and        = not { "and" not }
    not        = "not" not | comparison
    comparison = otherwise [ compared | "in" values | "not" "in" values | "is" [ "not" ] "unknown" ]
    compared   = ( "==" | "!=" ) otherwise
               | ( "<" | "<=" ) otherwise { ( "<" | "<=" ) otherwise }
               | ( ">" | ">=" ) otherwise { ( ">" | ">=" ) otherwise }
    values     = "[" literal { "," literal } "]"
    otherwise  = sum [ "else" otherwise ]
    sum        = product { ( "+" | "-" ) product }
    product    = atom { "*" atom }
    atom       = literal | fact | measure | table | bound | list | "(" expression ")"
    measure    = unit ( "since" | "until" ) fact
    unit       = "hours" | "days" | "business" "days" | "months" | "years"
    table      = name "[" expression { "," expression } "]"
    bound      = ( "min" | "max" ) "(" expression "," expression { "," expression } ")"
    list       = ( "any" | "all" | "count" | "sum" ) "(" fact "," expression ")"
    literal    = "true" | "false" | text | date | [ "-" ] number [ currency | "%" | duration ]
    duration   = "minutes" | "hours" | "days" | "weeks" | "business" "days" | "months" | "years"
    currency   = three capital letters (ISO 4217)
    fact       = name { "." name }         (`it.field`, `item.field` and `decided.SECTION.part` are written like facts)
    name       = letter { letter | digit | "_" } { "-" ( letter | digit | "_" ) { letter | digit | "_" } }
    number     = digits [ "." digits ]
    date       = year "-" month "-" day
    text       = '"' characters without '"', backslash and line break '"'

A ``-`` between two names is part of the name (``delivery-remedy``): subtraction has spaces around it. A chained
comparison is the ``and`` of its pairs. Text is never evaluated, and reading is bounded by length and depth.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from calmreply.findings import ExpressionError, Finding, near, near_help
from calmreply.money import CURRENCIES
from calmreply.policy.lex import ParseError, Source, Token, tokens
from calmreply.policy.raw import LIST_FUNCTIONS, MOST_DEPTH, Raw, RawOp, node

if TYPE_CHECKING:
    from calmreply.findings import Span

__all__ = ["parse", "parse_text"]

_UNITS = ("hours", "days", "business days", "months", "years")
_SINGULAR = {"hour": "hours", "day": "days", "minute": "minutes", "week": "weeks", "month": "months", "year": "years"}
_DURATIONS = {*_UNITS, "minutes", "weeks"}
_KEYWORDS = {"and", "or", "not", "in", "is", "else", "unknown", "true", "false", "since", "until"}
_WORDS = {
    "True": ("`True` is not written here", "write `true`"),
    "False": ("`False` is not written here", "write `false`"),
    "TRUE": ("`TRUE` is not written here", "write `true`"),
    "FALSE": ("`FALSE` is not written here", "write `false`"),
    "yes": ("`yes` is not written here", "write `true`"),
    "no": ("`no` is not written here", "write `false`"),
    "AND": ("`AND` is not written here", "write `and`"),
    "OR": ("`OR` is not written here", "write `or`"),
    "NOT": ("`NOT` is not written here", "write `not`"),
    "None": ("`None` is not written here", "write `x is unknown`"),
    "null": ("`null` is not written here", "write `x is unknown`"),
    "none": ("`none` is not written here", "write `x is unknown`"),
    "if": ("`if` is not written here", "a rule's `when` is the condition; `x else y` is a value where x is not known"),
}
_AFTER = {
    "equals": "write `==`",
    "contains": "write `any(list, condition)`, or `x in [..]`",
    "between": "write `3 <= x < 5`",
    "than": "write `<` or `>`",
    "xor": "write `(a or b) and not (a and b)`",
    "if": "write `x else y` for a value where x is not known",
    "AND": "write `and`",
    "OR": "write `or`",
    "NOT": "write `not`",
    "isnt": "write `!=`, or `is not unknown`",
}
_MONEY_WORDS = {
    "euro": "EUR",
    "euros": "EUR",
    "pound": "GBP",
    "pounds": "GBP",
    "dollar": "USD",
    "dollars": "USD",
    "rupiah": "IDR",
    "cents": "EUR",
    "lev": "BGN",
    "leva": "BGN",
}
_LEVELS = {"or": 1, "and": 2, "else": 5, "+": 6, "-": 6, "*": 7}
_COMPARE = {"==", "!=", "<", "<=", ">", ">="}
_SUM_LEVEL, _COMPARE_LEVEL, _NOT_LEVEL = 6, 4, 3


def parse(source: Source, faults: list[Finding]) -> Raw | None:
    """The raw tree of an expression, or None and one finding: reading stops at the first word out of place."""
    try:
        return _Parser(source).whole()
    except ParseError as error:
        span = source.span(error.start, error.end)
        faults.append(Finding(error.code, "error", error.message, span, error.help, source.line_at(span)))
        return None


def parse_text(text: str) -> Raw:
    """The raw tree of a text that stands in no file. Raises `ExpressionError`."""
    faults: list[Finding] = []
    raw = parse(Source(text), faults)
    if raw is None:
        fault = faults[0]
        raise ExpressionError(fault.message, help=fault.help, span=fault.span)
    return raw


class _Parser:
    """A Pratt parser: one method for what may begin an expression, one loop for what may follow it."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.tokens = tokens(source.text)
        self.at = 0
        self.depth = 0

    @property
    def token(self) -> Token:
        """The word that comes next."""
        return self.tokens[self.at]

    def is_word(self, text: str) -> bool:
        """Whether a name such as a keyword comes next."""
        return self.token.kind == "name" and self.token.text == text

    @property
    def following(self) -> Token:
        return self.tokens[min(self.at + 1, len(self.tokens) - 1)]

    def take(self) -> Token:
        token = self.token
        self.at = min(self.at + 1, len(self.tokens) - 1)
        return token

    def fail(self, message: str, help_: str, token: Token | None = None) -> ParseError:
        token = token or self.token
        return ParseError(message, help_, token.start, token.end)

    def span(self, start: int) -> Span:
        return self.source.span(start, self.tokens[max(self.at - 1, 0)].end)

    def make(self, op: RawOp, *args: Raw | str | bool | Fraction, start: int) -> Raw:
        made = node(op, *args, span=self.span(start))
        if made.depth > MOST_DEPTH:
            raise self.too_deep()
        return made

    def too_deep(self) -> ParseError:
        token = self.tokens[max(self.at - 1, 0)]
        message = f"the expression nests more than {MOST_DEPTH} deep"
        return ParseError(message, "divide it into several rules", token.start, token.end, code="POL202")

    def expect(self, text: str, after: str) -> None:
        if self.token.text != text or self.token.kind == "text":
            raise self.fail(f"`{text}` is needed {after}", f"put `{text}` here" + self.instead())
        self.take()

    def instead(self) -> str:
        return f" before `{self.token.text}`" if self.token.text else ""

    def whole(self) -> Raw:
        raw = self.expression(0)
        token = self.token
        if token.kind != "end":
            raise self.unexpected(token)
        return raw

    def unexpected(self, token: Token) -> ParseError:
        before = self.tokens[self.at - 1]
        if token.kind == "name" and token.text in _AFTER:
            return self.fail(f"`{token.text}` is not written here", _AFTER[token.text])
        if token.text in {")", "]"}:
            return self.fail(f"`{token.text}` closes nothing", "take it out, or open the bracket before it")
        if token.text == ",":
            return self.fail("a comma joins nothing here", "join conditions with `and` or `or`")
        if before.kind == "number" and token.kind == "name":
            return self.unit_fault(before, token)
        if token.text == "[":
            return self.fail(
                "`[` follows no table", "write `x in [..]`, or a table's name: `small-gift[case.currency]`"
            )
        if token.text in _COMPARE:
            return self.fail(f"`{token.text}` cannot follow this", "write two comparisons and join them with `and`")
        if token.text == "(" and before.kind == "name":
            known = ("min", "max", *LIST_FUNCTIONS)
            return self.fail(f"`{before.text}` is no function", near_help(before.text, known), before)
        if token.text == "not":
            return self.fail("`not` stands before a condition", "write `x not in [..]`, or `and not x`")
        if token.text in {"since", "until"}:
            help_ = near_help(before.text, _UNITS)
            return self.fail(f"`{before.text} {token.text}` is no measure of time", help_, before)
        if token.text == "%":
            return self.fail("`%` follows no number", "write a percentage as `50%`")
        if token.kind == "name":
            close = near(token.text, ["and", "or", "in", "is", "else", "not"], most=1)
            hint = f"did you mean `{close[0]}`?" if close else "join two conditions with `and` or `or`"
            return self.fail(f"`{token.text}` cannot follow `{before.text}`", hint)
        return self.fail(f"`{token.text}` cannot follow `{before.text}`", "join two conditions with `and` or `or`")

    def expression(self, least: int) -> Raw:
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise self.too_deep()
        start = self.token.start
        left = self.prefix(least)
        while True:
            token = self.token
            if token.kind == "end" or token.kind in {"number", "date", "text"}:
                break
            word = token.text
            if word in _COMPARE or word in {"in", "is"} or (word == "not" and self.following.text == "in"):
                if least > _COMPARE_LEVEL:
                    break
                left = self.comparison(left, start)
                if self.token.text in {*_COMPARE, "in", "is"}:
                    raise self.unexpected(self.token)
                least = max(least, 0)
                continue
            level = _LEVELS.get(word)
            if level is None or level < least:
                break
            self.take()
            right = self.expression(level if word == "else" else level + 1)
            left = self.make(word, left, right, start=start)  # type: ignore[arg-type]
        self.depth -= 1
        return left

    def comparison(self, left: Raw, start: int) -> Raw:
        word = self.token.text
        if word == "is":
            return self.is_unknown(left, start)
        if word in {"in", "not"}:
            self.take()
            if word == "not":
                self.take()
            inside = self.make("in", left, *self.values(), start=start)
            return self.make("not", inside, start=start) if word == "not" else inside
        pairs: list[Raw] = []
        operators: list[Token] = []
        while self.token.text in _COMPARE and self.token.kind == "op":
            operator = self.take()
            operators.append(operator)
            self.check_chain(operators)
            if self.is_word("unknown"):
                help_ = "write `is unknown`" if operator.text == "==" else "write `is not unknown`"
                raise self.fail(f"nothing can be compared with `unknown` by `{operator.text}`", help_, operator)
            right = self.expression(_COMPARE_LEVEL + 1)
            pairs.append(self.make(operator.text, left, right, start=start))  # type: ignore[arg-type]
            left = right
        return pairs[0] if len(pairs) == 1 else self.make("and", *pairs, start=start)

    def check_chain(self, operators: list[Token]) -> None:
        if len(operators) < 2:
            return
        texts = [o.text for o in operators]
        if any(t in {"==", "!="} for t in texts):
            raise self.fail(
                f"`{texts[-1]}` cannot follow another comparison",
                "write two comparisons: `a == b and b == c`",
                operators[-1],
            )
        if len({t[0] for t in texts}) > 1:
            raise self.fail(
                "a chain of comparisons runs one way", "write `3 <= x < 5`, or join with `and`", operators[-1]
            )

    def is_unknown(self, left: Raw, start: int) -> Raw:
        self.take()
        negated = self.token.text == "not"
        if negated:
            self.take()
        token = self.token
        if token.text != "unknown" or token.kind != "name":
            known = {"known": f"write `is {'' if negated else 'not '}unknown`"}
            operator = "!=" if negated else "=="
            written = token.text if token.kind in {"text", "number"} else f'"{token.text}"'
            help_ = known.get(token.text, f"write `{operator} {written}`" if token.text else "write `is unknown`")
            if token.text in {"true", "false"}:
                help_ = "write the fact alone, or `not` before it"
            if token.text in {"none", "null", "None", "missing", "empty", "absent"}:
                help_ = f"write `is {'not ' if negated else ''}unknown`"
            raise self.fail("only `unknown` can follow `is`", help_)
        self.take()
        unknown = self.make("unknown", left, start=start)
        return self.make("not", unknown, start=start) if negated else unknown

    def values(self) -> list[Raw]:
        if self.token.text != "[":
            help_ = 'write the values in square brackets: `in ["late", "lost"]`'
            raise self.fail("`[` is needed after `in`", help_)
        self.take()
        if self.token.text == "]":
            raise self.fail("the list after `in` is empty", "write at least one value between the brackets")
        found = [self.literal()]
        while self.token.text == ",":
            self.take()
            found.append(self.literal())
        self.expect("]", "after the values of `in`")
        return found

    def literal(self) -> Raw:
        token = self.token
        if token.kind == "name" and token.text not in {"true", "false"} and token.text not in _WORDS:
            raise self.fail(f"`{token.text}` is no value", f'write it in quotes: `"{token.text}"`')
        return self.prefix(_SUM_LEVEL + 1)

    def prefix(self, least: int) -> Raw:
        token = self.token
        match token.kind:
            case "number":
                self.take()
                return self.number(token, token.start)
            case "text":
                self.take()
                return self.make("text", token.text[1:-1], start=token.start)
            case "date":
                return self.date()
            case "name":
                return self.word(least)
            case "end":
                help_ = "finish the expression, or take out what stands before"
                raise self.fail("the expression ends too soon", help_)
            case _:
                return self.bracket_or_sign()

    def bracket_or_sign(self) -> Raw:
        token = self.take()
        if token.text == "(":
            inner = self.expression(0)
            if self.token.text == ",":
                raise self.fail("a list of values stands in square brackets", "write `[` and `]`", token)
            self.expect(")", "to close the bracket")
            return inner
        if token.text == "-" and self.token.kind == "number":
            return self.number(self.take(), token.start, sign=-1)
        if token.text == "-":
            raise self.fail("a minus sign stands only before a number", "subtract with `a - b`", token)
        if token.text == "[":
            raise self.fail("a list of values stands only after `in`", "write `x in [..]`", token)
        raise self.fail(f"`{token.text}` cannot stand here", "write a value before it", token)

    def date(self) -> Raw:
        token = self.take()
        try:
            date.fromisoformat(token.text)
        except ValueError:
            help_ = "write year-month-day: `2026-01-31`"
            raise self.fail(f"`{token.text}` is no date of the calendar", help_, token) from None
        return self.make("date", token.text, start=token.start)

    def number(self, token: Token, start: int, sign: int = 1) -> Raw:
        value = Fraction(token.text) * sign
        unit = self.token
        if unit.text == "%":
            self.take()
            return self.make("percent", value / 100, start=start)
        if unit.kind != "name" or unit.text in _KEYWORDS:
            return self.make("number", value, start=start)
        name = _SINGULAR.get(unit.text, unit.text)
        if name == "business" and self.following.text in {"days", "day"}:
            self.take()
            name = "business days"
        if name in _DURATIONS:
            self.take()
            if self.token.text in {"since", "until", "before", "after", "ago"}:
                help_ = f"compare: `{name} since order.placed_at >= {token.text}`"
                raise self.fail(f"a number cannot stand before `{name} {self.token.text}`", help_, token)
            return self.make("duration", value, name, start=start)
        if unit.text in CURRENCIES:
            self.take()
            return self.make("money", value, unit.text, start=start)
        raise self.unit_fault(token, unit)

    def unit_fault(self, number: Token, unit: Token) -> ParseError:
        word = unit.text
        code = _MONEY_WORDS.get(word.lower())
        if code:
            return self.fail(f"`{word}` is no currency code", f"write `{number.text} {code}`", unit)
        if word.upper() in CURRENCIES:
            help_ = f"write the code in capitals: `{number.text} {word.upper()}`"
            return self.fail(f"`{word}` is no currency code", help_, unit)
        if word in {"percent", "pct"}:
            return self.fail(f"`{word}` is written as a sign", f"write `{number.text}%`", unit)
        if word in {"working", "work", "business"}:
            return self.fail(f"`{word}` is no unit", f"write `{number.text} business days`", unit)
        if len(word) == 3 and word.isupper():
            return self.fail(f"`{word}` is no currency code", near_help(word, CURRENCIES) or "write `50 EUR`", unit)
        if word in _AFTER or word in _WORDS:
            return self.fail(f"`{word}` is not written here", _AFTER.get(word) or _WORDS[word][1], unit)
        help_ = near_help(word, [*_DURATIONS, "and", "or"])
        return self.fail(f"`{word}` is no unit", help_ or "units are days, hours, a currency code or `%`", unit)

    def word(self, least: int) -> Raw:
        token = self.take()
        name, start = token.text, token.start
        if name in {"true", "false"}:
            return self.make("bool", name == "true", start=start)
        if name == "not":
            if least > _NOT_LEVEL:
                raise self.fail("`not` needs brackets here", "write `(not x)`", token)
            return self.make("not", self.expression(_NOT_LEVEL), start=start)
        if name == "unknown":
            raise self.fail("`unknown` is no value", "write `x is unknown`", token)
        if name in _KEYWORDS:
            raise self.fail(f"`{name}` cannot stand here", "write a value before it", token)
        if name in {"min", "max"} and self.token.text == "(":
            return self.bound(token)
        if name in LIST_FUNCTIONS and self.token.text == "(":
            return self.list_function(token)
        if name == "business" and self.token.text == "days":
            self.take()
            name = "business days"
        if self.token.text in {"since", "until"} and self.token.kind == "name":
            return self.measure(name, token)
        if name in _WORDS:
            raise self.fail(*_WORDS[name], token)
        if self.token.text == "[" and self.token.kind == "op":
            return self.table(token)
        return self.make("name", name, start=start)

    def measure(self, unit: str, token: Token) -> Raw:
        if unit not in _UNITS:
            plural = _SINGULAR.get(unit, unit)
            help_ = f"write `{plural} {self.token.text} …`" if plural in _UNITS else near_help(unit, _UNITS)
            raise self.fail(f"`{unit} {self.token.text}` is no measure of time", help_, token)
        direction = self.take().text
        fact = self.token
        if fact.kind != "name" or fact.text in _KEYWORDS:
            raise self.fail(f"a date is needed after `{direction}`", "write a fact, such as `order.placed_at`")
        self.take()
        return self.make("measure", unit, direction, fact.text, start=token.start)

    def table(self, token: Token) -> Raw:
        self.take()
        keys = [self.expression(0)]
        while self.token.text == ",":
            self.take()
            keys.append(self.expression(0))
        self.expect("]", f"after the keys of `{token.text}`")
        return self.make("table", token.text, *keys, start=token.start)

    def bound(self, token: Token) -> Raw:
        self.take()
        parts = [self.expression(0)]
        while self.token.text == ",":
            self.take()
            parts.append(self.expression(0))
        self.expect(")", f"to close `{token.text}(`")
        if len(parts) < 2:
            raise self.fail(f"`{token.text}` needs two values or more", f"write `{token.text}(a, b)`", token)
        return self.make(token.text, *parts, start=token.start)  # type: ignore[arg-type]

    def list_function(self, token: Token) -> Raw:
        self.take()
        over = self.token
        if over.kind != "name":
            raise self.fail(f"a list is needed after `{token.text}(`", f"write `{token.text}(history, …)`")
        self.take()
        if self.token.text != ",":
            what = "value" if token.text == "sum" else "condition"
            help_ = f"write `{token.text}({over.text}, {what})`; `count(list, true)` counts all"
            raise self.fail(f"`{token.text}` needs a list, a comma and a {what}", help_)
        self.take()
        inner = self.expression(0)
        self.expect(")", f"to close `{token.text}(`")
        return self.make(token.text, over.text, inner, start=token.start)  # type: ignore[arg-type]
