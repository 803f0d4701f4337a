"""The allow-list: Jinja's tree of a layout, read node by node; whatever is not named here is refused.

A node that passes has a kind, so a record cannot be printed, a text not be walked through, and a value that may be
absent not be used before it is asked for. What comes out are the pieces that a reply is filled from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from jinja2 import nodes

from calmreply.findings import near_help
from calmreply.render.layouts.faults import clip
from calmreply.render.layouts.lexing import MOST_DEPTH
from calmreply.render.layouts.schema import LayoutSchema, SlotType, is_name
from calmreply.render.layouts.segments import (
    Choice,
    Compared,
    Constant,
    Each,
    Expression,
    Filtered,
    If,
    IsDefined,
    Joined,
    Negated,
    Part,
    Print,
    Value,
)

if TYPE_CHECKING:
    from calmreply.render.layouts.faults import Faults
    from calmreply.render.layouts.lexing import Read

__all__ = ["FILTERS", "MOST_NODES", "Typed", "read_tree"]

MOST_NODES = 2_000
FILTERS = ("default", "join", "length", "lower", "trim", "upper")
_MOST_LOOPS = 2
_TEXT, _NUMBER, _FLAG = SlotType("text"), SlotType("number"), SlotType("flag")
_LOOP = SlotType("record", fields=(("first", _FLAG), ("index", _NUMBER), ("last", _FLAG)))
_HELP = "a layout prints declared values, and has `if`, `for` and a few filters; prepare anything else before it"
_NOTHING: frozenset[tuple[str, ...]] = frozenset()


class Text(str):
    """A piece of the source's own text, and where it stands."""

    __slots__ = ("at",)
    at: int


class Typed(NamedTuple):
    """What a layout is: its pieces, with texts that know their offsets; the names it needs, and its nodes."""

    parts: tuple[Part, ...]
    used: frozenset[str]
    kinds: dict[int, SlotType]
    """By the offset of what is printed, its kind."""
    nodes: int


class _Known(NamedTuple):
    """Which optional paths are surely there when a condition holds, and when it does not."""

    yes: frozenset[tuple[str, ...]]
    no: frozenset[tuple[str, ...]]


class _Refused(Exception):  # noqa: N818 - it never leaves this module
    """The fault is noted; the node cannot be read further."""


def read_tree(read: Read, schema: LayoutSchema, faults: Faults) -> Typed | None:
    """The pieces of a layout, as far as they can be understood; ``None`` for one past a limit."""
    count = _measure(read, faults)
    if count is None:
        return None
    reader = _Reader(read, schema, faults)
    parts = reader.body(read.tree.body, {}, _NOTHING, 0)
    return Typed(parts, frozenset(reader.used), reader.kinds, count)


def _measure(read: Read, faults: Faults) -> int | None:
    """The number of nodes, counted without recursion; ``None`` if they are too many or too deep."""
    stack: list[tuple[nodes.Node, int]] = [(read.tree, 0)]
    count = 0
    while stack:
        node, depth = stack.pop()
        count += 1
        at = read.tokens[min(node.lineno or 0, len(read.tokens) - 1)].at if read.tokens else 0
        if count > MOST_NODES:
            faults.add(
                "REN641", at, "", f"a layout has at most {MOST_NODES} nodes", "it holds no words: make it smaller"
            )
            return None
        if depth > MOST_DEPTH:
            faults.add("REN641", at, "", f"this is nested deeper than {MOST_DEPTH}", "make it flatter")
            return None
        stack.extend((child, depth + 1) for child in node.iter_child_nodes())
    return count


class _Reader:
    def __init__(self, read: Read, schema: LayoutSchema, faults: Faults) -> None:
        self.asks_loop = False
        self.tokens = read.tokens
        self.schema = schema
        self.faults = faults
        self.used: set[str] = set()
        self.kinds: dict[int, SlotType] = {}

    # ---- places and faults ----

    def _fault(self, code: str, node: nodes.Node, message: str, help: str = "", *, past: int = 0) -> _Refused:
        token = self.tokens[min(node.lineno + past, len(self.tokens) - 1)]
        self.faults.add(code, token.at, token.text, message, help)
        return _Refused()

    def _at(self, node: nodes.Node) -> int:
        return self.tokens[node.lineno].at

    # ---- statements ----

    def body(
        self, found: list[nodes.Node], scope: dict[str, SlotType], known: frozenset[tuple[str, ...]], loops: int
    ) -> tuple[Part, ...]:
        parts: list[Part] = []
        for node in found:
            try:
                parts.extend(self._statement(node, scope, known, loops))
            except _Refused:
                continue
        return tuple(parts)

    def _statement(
        self, node: nodes.Node, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]], loops: int
    ) -> list[Part]:
        if type(node) is nodes.Output:
            return [part for inner in node.nodes if (part := self._printed(inner, scope, known)) is not None]
        if type(node) is nodes.If:
            return [self._if(node, scope, known, loops)]
        if type(node) is nodes.For:
            return [self._for(node, scope, known, loops)]
        raise self._unlisted(node)

    def _printed(self, node: nodes.Node, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]]) -> Part | None:
        if type(node) is nodes.TemplateData:
            text = Text(node.data)
            text.at = self._at(node)
            return text
        try:
            value, slot, _ = self._expr(node, scope, known)
            if slot.kind not in {"text", "html", "url", "number"}:
                help_ = (
                    "print one of its fields" if slot.kind == "record" else "ask for it, or go through it with `for`"
                )
                raise self._fault("REN645", node, f"this is a {slot.kind}, which cannot be printed", help_)
        except _Refused:
            return None
        at = self._at(node)
        self.kinds[at] = slot
        return Print(value, at)

    def _if(self, node: nodes.If, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]], loops: int) -> If:
        if len(node.elif_) > MOST_DEPTH:
            raise self._fault("REN641", node, f"an `if` has at most {MOST_DEPTH} `elif`", "prepare the value before it")
        try:
            test, _, sure = self._expr(node.test, scope, known)
        except _Refused:
            test, sure = Constant(value=True), _Known(_NOTHING, _NOTHING)
        then = self.body(node.body, scope, known | sure.yes, loops)
        rest = known | sure.no
        if node.elif_:
            first, *more = node.elif_
            nested = nodes.If(first.test, first.body, more, node.else_, lineno=first.lineno)
            return If(test, then, (self._if(nested, scope, rest, loops),))
        return If(test, then, self.body(node.else_, scope, rest, loops))

    def _for(self, node: nodes.For, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]], loops: int) -> Each:
        if node.recursive or node.test is not None:
            what = "recursive" if node.recursive else "if"
            help_ = "write an `if` inside it" if what == "if" else "a layout goes through declared lists, two deep"
            raise self._fault("REN642", node, f"a `for` with `{what}` is not part of layouts", help_)
        if type(node.target) is not nodes.Name or not is_name(node.target.name):
            raise self._fault("REN642", node.target, "a `for` names one value, in lower-case letters", _HELP)
        name = node.target.name
        taken = dict(self.schema.names).keys() | scope.keys()
        if name in taken:
            raise self._fault("REN645", node.target, f"`{name}` is the name of another value", "choose a free name")
        if loops >= _MOST_LOOPS:
            raise self._fault("REN641", node, "loops are nested at most two deep", "prepare the list before the layout")
        items, slot, _ = self._expr(node.iter, scope, known)
        if slot.kind != "list" or type(node.iter) not in {nodes.Name, nodes.Getattr}:
            raise self._fault("REN645", node.iter, "this is no declared list", "a `for` goes through a declared list")
        inner = {**scope, name: slot.item or SlotType("record"), "loop": _LOOP}
        asked, self.asks_loop = self.asks_loop, False
        body = self.body(node.body, inner, known, loops + 1)
        asks, self.asks_loop = self.asks_loop, asked
        return Each(name, items, body, self.body(node.else_, scope, known, loops), asks)

    # ---- expressions ----

    def _expr(
        self, node: nodes.Node, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]]
    ) -> tuple[Expression, SlotType, _Known]:
        nothing = _Known(_NOTHING, _NOTHING)
        match node:
            case nodes.Name() | nodes.Getattr():
                path, slot = self._path(node, scope, known)
                if slot.optional and path not in known:
                    shown = ".".join(path)
                    help_ = f"put it inside `{{% if {shown} is defined %}}`, or write `{shown}|default('')`"
                    raise self._fault("REN646", node, f"`{shown}` may be absent", help_)
                return Value(path), slot, nothing
            case nodes.Const():
                return self._constant(node)
            case nodes.Not():
                inner, _, sure = self._expr(node.node, scope, known)
                return Negated(inner), _FLAG, _Known(sure.no, sure.yes)
            case nodes.And() | nodes.Or():
                return self._joined(node, scope, known)
            case nodes.CondExpr():
                return self._choice(node, scope, known)
            case nodes.Compare():
                return self._compared(node, scope, known), _FLAG, nothing
            case nodes.Filter():
                value, slot = self._filter(node, scope, known)
                return value, slot, nothing
            case nodes.Test():
                return self._defined(node, scope, known)
            case _:
                raise self._unlisted(node)

    def _unlisted(self, node: nodes.Node) -> _Refused:
        names = {"Call": "a call", "Getitem": "a subscript", "List": "a list", "Tuple": "a list", "Dict": "a table"}
        what = names.get(type(node).__name__, f"`{type(node).__name__}`")
        return self._fault("REN642", node, f"{what} is not part of layouts", _HELP)

    def _path(
        self, node: nodes.Name | nodes.Getattr, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]]
    ) -> tuple[tuple[str, ...], SlotType]:
        """The declared value that a dotted name means; the records on its way must be there."""
        if isinstance(node, nodes.Name):
            slot = scope.get(node.name) or self.schema.get(node.name)
            if slot is None or not (is_name(node.name) or node.name in scope):
                names = [*scope, *(name for name, _ in self.schema.names)]
                raise self._fault("REN644", node, f"there is no value `{clip(node.name)}`", near_help(node.name, names))
            if node.name not in scope:
                self.used.add(node.name)
            self.asks_loop |= node.name == "loop"
            return (node.name,), slot
        if type(node.node) not in {nodes.Name, nodes.Getattr}:
            raise self._fault("REN642", node, "a field is asked of a declared value alone", _HELP)
        path, slot = self._path(node.node, scope, known)  # type: ignore[arg-type]
        if slot.optional and path not in known:
            shown = ".".join(path)
            raise self._fault("REN646", node, f"`{shown}` may be absent", f"ask `{shown} is defined` first")
        field = slot.field(node.attr) if slot.kind == "record" else None
        if field is None:
            shown = f"{'.'.join(path)}.{clip(node.attr)}"
            help_ = near_help(node.attr, [name for name, _ in slot.fields])
            raise self._fault("REN644", node, f"there is no value `{shown}`", help_, past=1)
        return (*path, node.attr), field

    def _constant(self, node: nodes.Const) -> tuple[Expression, SlotType, _Known]:
        kinds = {str: _TEXT, int: _NUMBER, bool: _FLAG}
        if type(node.value) not in kinds:
            raise self._fault("REN642", node, f"`{clip(str(node.value))}` is not part of layouts", _HELP)
        return Constant(node.value), kinds[type(node.value)], _Known(_NOTHING, _NOTHING)

    def _joined(
        self, node: nodes.And | nodes.Or, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]]
    ) -> tuple[Expression, SlotType, _Known]:
        both = isinstance(node, nodes.And)
        left, first, a = self._expr(node.left, scope, known)
        right, second, b = self._expr(node.right, scope, known | (a.yes if both else a.no))
        sure = _Known(a.yes | b.yes, a.no & b.no) if both else _Known(a.yes & b.yes, a.no | b.no)
        same = first.kind == second.kind and first.kind in {"text", "number"}
        return Joined(both, left, right), first if same else _FLAG, sure

    def _choice(
        self, node: nodes.CondExpr, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]]
    ) -> tuple[Expression, SlotType, _Known]:
        if node.expr2 is None:
            raise self._fault("REN642", node, "an `if` inside a value has its `else`", "write `… if … else …`")
        test, _, sure = self._expr(node.test, scope, known)
        then, first, _ = self._expr(node.expr1, scope, known | sure.yes)
        otherwise, second, _ = self._expr(node.expr2, scope, known | sure.no)
        if first.kind != second.kind or first.kind in {"html", "url"}:
            message = f"this is a {first.kind} in one case and a {second.kind} in the other"
            raise self._fault("REN645", node, message, "use `{% if … %}` around the two")
        return Choice(test, then, otherwise), first, _Known(_NOTHING, _NOTHING)

    def _compared(self, node: nodes.Compare, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]]) -> Compared:
        first, before, _ = self._expr(node.expr, scope, known)
        rest: list[tuple[str, Any]] = []
        for part in node.ops:
            value, slot, _ = self._expr(part.expr, scope, known)
            if part.op in {"in", "notin"}:
                fits = before.kind == "text" and slot.kind == "list" and (slot.item or _TEXT).kind == "text"
            elif part.op in {"eq", "ne"}:
                fits = before.kind == slot.kind and before.kind in {"text", "number", "flag"}
            else:
                fits = before.kind == slot.kind == "number"
            if not fits:
                message = f"a {before.kind} and a {slot.kind} cannot be compared like this"
                raise self._fault("REN645", node, message, "compare values of one kind")
            rest.append((part.op, value))
            before = slot
        return Compared(first, tuple(rest))

    def _filter(
        self, node: nodes.Filter, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]]
    ) -> tuple[Expression, SlotType]:
        name: Any = node.name
        if name not in FILTERS or node.node is None:
            message = f"the filter `{clip(node.name)}` is not part of layouts"
            raise self._fault("REN642", node, message, f"filters: {', '.join(FILTERS)}")
        arguments = node.args
        constant: Any = arguments[0].value if arguments and type(arguments[0]) is nodes.Const else None
        if node.kwargs or node.dyn_args or node.dyn_kwargs or len(arguments) > (name in {"default", "join"}):
            raise self._fault("REN642", node, f"the filter `{name}` takes nothing like this", _HELP)
        if name == "default":
            if type(node.node) not in {nodes.Name, nodes.Getattr}:
                raise self._fault("REN642", node, "`default` stands behind a declared value that may be absent", _HELP)
            path, slot = self._path(node.node, scope, known)  # type: ignore[arg-type]
            if not slot.optional:
                shown = ".".join(path)
                help_ = "take `default` out, or declare it optional"
                raise self._fault("REN646", node, f"`{shown}` is never absent", help_)
            whole = isinstance(constant, int) and not isinstance(constant, bool)
            if not {"text": isinstance(constant, str), "number": whole}.get(slot.kind, False):
                help_ = "a text for a text, a number for a number"
                raise self._fault("REN645", node, f"this is no default for a {slot.kind}", help_)
            return Filtered("default", Value(path), constant), SlotType(slot.kind)
        inner, slot, _ = self._expr(node.node, scope, known)
        takes = {"length": ("text", "list"), "join": ("list",)}.get(name, ("text",))
        texts = name != "join" or (slot.item is not None and slot.item.kind == "text")
        if slot.kind not in takes or not texts or (arguments and type(constant) is not str):
            raise self._fault("REN645", node, f"the filter `{name}` is not for a {slot.kind}", "it works on texts")
        return Filtered(name, inner, constant), _NUMBER if name == "length" else _TEXT

    def _defined(
        self, node: nodes.Test, scope: dict[str, SlotType], known: frozenset[tuple[str, ...]]
    ) -> tuple[Expression, SlotType, _Known]:
        if node.name != "defined" or node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
            message = f"the test `{clip(node.name)}` is not part of layouts"
            raise self._fault("REN642", node, message, "the one test is `is defined`", past=1)
        if type(node.node) not in {nodes.Name, nodes.Getattr}:
            raise self._fault("REN642", node, "`is defined` stands behind a declared value", _HELP)
        path, _ = self._path(node.node, scope, known)  # type: ignore[arg-type]
        return IsDefined(path), _FLAG, _Known(frozenset([path]), _NOTHING)
