"""A layout as pieces: fixed text, and what is filled in; so that a reply costs no template engine.

The pieces are made from the same tree that Jinja compiles, and a test holds the two ways equal. `Segments.fix` puts in
what is known beforehand, such as the language, and joins the texts that then stand beside each other.
"""

from __future__ import annotations

import operator
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from markupsafe import Markup, escape

from calmreply.findings import RenderError
from calmreply.render.layouts.values import MOST_OUTPUT, MOST_STEPS, gate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from calmreply.render.layouts.schema import LayoutSchema

__all__ = [
    "ABSENT",
    "Choice",
    "Compared",
    "Constant",
    "Each",
    "Expression",
    "Filtered",
    "If",
    "IsDefined",
    "Joined",
    "Negated",
    "Part",
    "Print",
    "Segments",
    "Value",
    "evaluate",
]

ABSENT: Final = object()
_COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "lteq": operator.le,
    "gt": operator.gt,
    "gteq": operator.ge,
    "in": lambda a, b: a in b,
    "notin": lambda a, b: a not in b,
}


class Value(NamedTuple):
    """A declared value: a name, or a field of a record below it."""

    path: tuple[str, ...]


class Constant(NamedTuple):
    """A value that stands in the layout itself."""

    value: str | int | bool


class IsDefined(NamedTuple):
    """Whether an optional value is given."""

    path: tuple[str, ...]


class Negated(NamedTuple):
    """``not``."""

    inner: Any


class Joined(NamedTuple):
    """``and``, ``or``."""

    both: bool
    left: Any
    right: Any


class Compared(NamedTuple):
    """A comparison, chained where it has several parts."""

    first: Any
    rest: tuple[tuple[str, Any], ...]


class Choice(NamedTuple):
    """``a if test else b``."""

    test: Any
    then: Any
    otherwise: Any


class Filtered(NamedTuple):
    """A value through one of the filters."""

    name: Literal["default", "join", "length", "lower", "trim", "upper"]
    inner: Any
    argument: str | int | None = None


Expression: TypeAlias = Value | Constant | IsDefined | Negated | Joined | Compared | Choice | Filtered


class Print(NamedTuple):
    """A value printed; ``at`` is its offset in the source, for findings."""

    value: Expression
    at: int


class If(NamedTuple):
    """Parts under a condition."""

    test: Expression
    then: tuple[Any, ...]
    otherwise: tuple[Any, ...]


class Each(NamedTuple):
    """Parts for each item of a list, or the others when it is empty."""

    name: str
    items: Expression
    body: tuple[Any, ...]
    otherwise: tuple[Any, ...]
    asks_loop: bool
    """Whether the body asks which round it is."""


Part: TypeAlias = str | Print | If | Each


def evaluate(expr: Expression, scope: Mapping[str, Any]) -> Any:
    """The value of an expression; `KeyError` for one that reads what is absent."""
    if isinstance(expr, Value):
        found = scope.get(expr.path[0], ABSENT) if len(expr.path) == 1 else _look(expr.path, scope)
        if found is ABSENT:
            raise KeyError(".".join(expr.path))  # the allow-list lets nobody read what may be absent
        return found
    if isinstance(expr, Constant):
        return expr.value
    if isinstance(expr, IsDefined):
        return _look(expr.path, scope) is not ABSENT
    if isinstance(expr, Negated):
        return not evaluate(expr.inner, scope)
    if isinstance(expr, Joined):
        left = evaluate(expr.left, scope)
        return evaluate(expr.right, scope) if bool(left) == expr.both else left
    if isinstance(expr, Choice):
        return evaluate(expr.then if evaluate(expr.test, scope) else expr.otherwise, scope)
    if isinstance(expr, Filtered):
        absent = expr.name == "default"  # the one filter that stands behind what may not be there
        return _filter(expr, _look(expr.inner.path, scope) if absent else evaluate(expr.inner, scope))
    left = evaluate(expr.first, scope)
    for sign, next_ in expr.rest:
        right = evaluate(next_, scope)
        if not _COMPARE[sign](left, right):
            return False
        left = right
    return True


def _look(path: tuple[str, ...], scope: Mapping[str, Any]) -> Any:
    found = scope.get(path[0], ABSENT)
    for name in path[1:]:
        if found is ABSENT:
            return ABSENT
        found = getattr(found, name, ABSENT)
    return found


def _filter(expr: Filtered, value: Any) -> Any:
    match expr.name:
        case "default":
            return expr.argument if value is ABSENT else value
        case "join":
            return str(expr.argument or "").join(value)
        case "length":
            return len(value)
        case "lower":
            return value.lower()
        case "trim":
            return value.strip()
        case "upper":
            return value.upper()


class _Run:
    """One filling: the text so far, and what it has cost."""

    def __init__(self, *, escapes: bool, nodes: int) -> None:
        self.out: list[str] = []
        self.size = 0
        self.steps = 0
        self.nodes = nodes
        self.escapes = escapes

    def parts(self, parts: tuple[Part, ...], scope: dict[str, Any]) -> None:
        for part in parts:
            if isinstance(part, str):
                self.say(part)
            elif isinstance(part, Print):
                value = evaluate(part.value, scope)
                if self.escapes:
                    self.say(str.__str__(value) if type(value) is Markup else str.__str__(escape(value)))
                else:
                    self.say(str(value))
            elif isinstance(part, If):
                self.parts(part.then if evaluate(part.test, scope) else part.otherwise, scope)
            else:
                self.each(part, scope)

    def each(self, part: Each, scope: dict[str, Any]) -> None:
        items = evaluate(part.items, scope)
        if not items:
            self.parts(part.otherwise, scope)
        last = len(items)
        inner = dict(scope)
        for index, item in enumerate(items, 1):
            self.steps += self.nodes
            if self.steps > MOST_STEPS:
                raise RenderError(f"a layout takes at most {MOST_STEPS} steps", help="give it shorter lists")
            inner[part.name] = item
            if part.asks_loop:
                inner["loop"] = SimpleNamespace(index=index, first=index == 1, last=index == last)
            self.parts(part.body, inner)

    def say(self, text: str) -> None:
        """Add a text. Characters are counted here, which are never more than bytes; bytes at the end."""
        self.out.append(text)
        self.size += len(text)
        if self.size > MOST_OUTPUT:
            raise _too_long()

    def text(self) -> str:
        found = "".join(self.out)
        if not found.isascii() and len(found.encode("utf-8", "surrogatepass")) > MOST_OUTPUT:
            raise _too_long()
        return found


def _too_long() -> RenderError:
    return RenderError(f"a page is at most {MOST_OUTPUT} bytes long", help="give the layout shorter values")


@dataclass(frozen=True, slots=True)
class Segments:
    """The pieces of a layout. A frozen value that pickles; ``escapes`` is whether texts are escaped, as in HTML."""

    name: str
    parts: tuple[Part, ...]
    schema: LayoutSchema
    used: frozenset[str]
    escapes: bool
    nodes: int
    given: tuple[tuple[str, Any], ...] = ()
    """What was fixed beforehand; ``None`` for what is absent."""

    def fill(self, **values: Any) -> str:
        """The text with these values; `RenderError` for one that is missing or not what is declared, or past a limit.

        It is equal to `Layout.render` with these values and those that were fixed.
        """
        run = _Run(escapes=self.escapes, nodes=self.nodes)
        run.parts(self.parts, self._scope(values, self.used))
        return run.text()

    def fix(self, **values: Any) -> Segments:
        """The pieces with some of the values put in for good: what depends on these alone is text from here on."""
        given = {**dict(self.given), **values}
        scope = self._scope(values, self.used & given.keys())
        kept = tuple((name, scope.get(name)) for name in given)
        return replace(self, parts=self._fixed(self.parts, scope, frozenset(given)), given=kept)

    def _scope(self, values: Mapping[str, Any], needed: frozenset[str]) -> dict[str, Any]:
        given = dict(self.given)
        found = gate(self.schema, needed - given.keys(), values, name=self.name)
        return {name: value for name, value in given.items() if value is not None} | found

    def _fixed(self, parts: tuple[Part, ...], scope: dict[str, Any], known: frozenset[str]) -> tuple[Part, ...]:
        out: list[Part] = []
        for part in parts:
            new: tuple[Part, ...] = (part,)
            if isinstance(part, Print) and _settled(part.value, scope, known):
                run = _Run(escapes=self.escapes, nodes=self.nodes)
                run.parts((part,), scope)
                new = (run.text(),)
            elif isinstance(part, If) and _settled(part.test, scope, known):
                new = self._fixed(part.then if evaluate(part.test, scope) else part.otherwise, scope, known)
            elif isinstance(part, If):
                then, otherwise = (self._fixed(body, scope, known) for body in (part.then, part.otherwise))
                new = (If(part.test, then, otherwise),)
            elif isinstance(part, Each):
                body, otherwise = (self._fixed(inner, scope, known) for inner in (part.body, part.otherwise))
                new = (part._replace(body=body, otherwise=otherwise),)
            for piece in new:
                last = out[-1] if out else None
                if isinstance(piece, str) and isinstance(last, str):
                    out[-1] = last + piece
                elif piece != "":
                    out.append(piece)
        return tuple(out)


def _settled(expr: Expression, scope: Mapping[str, Any], known: frozenset[str]) -> bool:
    """Whether an expression can be evaluated now. What reads an absent value stands where nobody will come."""
    if not _names(expr) <= known:
        return False
    try:
        evaluate(expr, scope)
    except KeyError:
        return False
    return True


def _names(expr: Expression) -> frozenset[str]:
    """The names an expression reads."""
    if isinstance(expr, Value | IsDefined):
        return frozenset(expr.path[:1])
    if isinstance(expr, Constant):
        return frozenset()
    if isinstance(expr, Negated | Filtered):
        return _names(expr.inner)
    if isinstance(expr, Joined):
        return _names(expr.left) | _names(expr.right)
    if isinstance(expr, Choice):
        return _names(expr.test) | _names(expr.then) | _names(expr.otherwise)
    return _names(expr.first).union(*(_names(right) for _, right in expr.rest))
