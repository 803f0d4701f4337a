"""The fast path: all sentences of a reply as one generated function over a flat tuple of values.

The function is built as a syntax tree, in which an author's words are only ever constants; nothing an author writes
becomes code. Sentences without values are constants of the function.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.language.model import Piece, Program, Select, Slot, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["Bound", "link", "raise_first_letter", "straighten"]


class Bound(NamedTuple):
    """Where a slot's value comes from and how it is written.

    ``index`` is its place in the tuple of values; ``write`` makes its words; ``plural`` gives the category of a
    count; ``members`` are an enum's members, whose value is their index or their name; any other value takes the
    default arm.
    """

    index: int  # type: ignore[assignment]  # the field's word; nobody asks this tuple for tuple.index
    write: Callable[[Any], str]
    plural: Callable[[Any], str] | None = None
    members: tuple[str, ...] = ()


def link(
    items: Sequence[tuple[Program, Mapping[str, Bound]]], *, raise_first: Sequence[bool]
) -> Callable[[Sequence[Any]], tuple[str, ...]]:
    """Compile the programs of a reply into one function that returns one string for each of them.

    ``raise_first[i]`` says that item ``i`` starts a sentence: its first letter is raised if it stands in the text
    itself. A slot, a brand, and anything within, is left as it is; nothing is ever lowered. A value that ends in a
    full stop takes a full stop that follows it in the text with it.
    """
    if len(items) != len(raise_first):
        raise ValueError(f"raise_first={len(raise_first)}: must be as many as the items, {len(items)}")
    return _Linker().function(
        [
            straighten(_raised(program) if raised else program)
            for (program, _), raised in zip(items, raise_first, strict=True)
        ],
        [bounds for _, bounds in items],
    )


def raise_first_letter(text: str) -> str:
    """The text with its first letter raised; opening quotes and brackets before it are passed over."""
    for place, char in enumerate(text):
        if char.isalpha():
            upper = char.upper()
            return text[:place] + upper + text[place + 1 :] if len(upper) == 1 else text
        if char.isalnum() or char not in "«»„“”‘’\"'([¿¡ \u00a0":
            return text
    return text


def _raised(program: Program) -> Program:
    """The program with its first letter raised on every path."""
    if not program:
        return program
    first, rest = program[0], program[1:]
    if isinstance(first, Text):
        return program if first.fixed else (Text(raise_first_letter(first.text)), *rest)
    if isinstance(first, Select):
        if any(_can_be_empty(arm) for arm in _arms(first)):
            return (_map_arms(first, lambda arm: _raised((*arm, *rest))),)
        return (_map_arms(first, _raised), *rest)
    return program


def _map_arms(select: Select, change: Callable[[Program], Program]) -> Select:
    return select._replace(arms=tuple((key, change(arm)) for key, arm in select.arms), default=change(select.default))


def straighten(program: Program) -> Program:
    """An equal program in which a slot and a full stop that can follow it never stand in different selects."""
    for place, piece in enumerate(program):
        if not isinstance(piece, Select):
            continue
        after = program[place + 1 :]
        before = program[:place]
        pull_after = _may_start_with_stop(after) and any(
            not arm or isinstance(arm[-1], Select | Slot) for arm in _arms(piece)
        )
        pull_before = (
            bool(before)
            and isinstance(before[-1], Slot)
            and any(_can_be_empty(arm) or _may_start_with_stop(arm) for arm in _arms(piece))
        )
        if pull_after or pull_before:
            head = before[-1:] if pull_before else ()
            tail = () if not pull_after else after[:1] if isinstance(after[0], Text) else after
            joined = _map_arms(piece, lambda arm: (*head, *arm, *tail))  # noqa: B023 - used at once
            return straighten((*before[: len(before) - len(head)], joined, *after[len(tail) :]))
    return tuple(_map_arms(piece, straighten) if isinstance(piece, Select) else piece for piece in program)


def _arms(select: Select) -> tuple[Program, ...]:
    return (*(arm for _, arm in select.arms), select.default)


def _can_be_empty(program: Program) -> bool:
    return all(isinstance(piece, Select) and any(_can_be_empty(arm) for arm in _arms(piece)) for piece in program)


def _may_start_with_stop(program: Program) -> bool:
    for piece in program:
        if isinstance(piece, Text):
            return piece.text.startswith(".")
        if isinstance(piece, Slot):
            return False
        if any(_may_start_with_stop(arm) for arm in _arms(piece)):
            return True
        if not any(_can_be_empty(arm) for arm in _arms(piece)):
            return False
    return False


class _Linker:
    """Holds the names of one generated function while it is built."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {}
        self.known: dict[tuple[str, int, int], str] = {}
        self.before: list[ast.stmt] = []
        self.uses: dict[tuple[int, int], int] = {}

    def function(
        self, programs: list[Program], bounds: list[Mapping[str, Bound]]
    ) -> Callable[[Sequence[Any]], tuple[str, ...]]:
        """Build, compile and return the function."""
        for program, table in zip(programs, bounds, strict=True):
            self._count(program, table)
        values: list[ast.expr] = [self._text(program, table) for program, table in zip(programs, bounds, strict=True)]
        body: list[ast.stmt] = [*self.before, ast.Return(ast.Tuple(values, ast.Load()))]
        # The writers come in as arguments of an outer function, so that the inner one reads them as closure cells.
        names = ", ".join(self.names)
        module = ast.parse(f"def make({names}):\n    def reply(v):\n        return 0\n    return reply\n")
        outer = module.body[0]
        if not isinstance(outer, ast.FunctionDef) or not isinstance(outer.body[0], ast.FunctionDef):
            raise AssertionError(outer)  # noqa: TRY004 - our own template, not a value of a caller
        outer.body[0].body = body
        ast.fix_missing_locations(module)
        scope: dict[str, Any] = {}
        exec(compile(module, "<reply>", "exec"), scope)  # noqa: S102 - a tree we built; authors' words are constants
        made: Callable[[Sequence[Any]], tuple[str, ...]] = scope["make"](*self.names.values())
        return made

    def _count(self, program: Program, table: Mapping[str, Bound]) -> None:
        """Count how often a value is surely written, so that it is written once and kept."""
        for piece in program:
            if isinstance(piece, Slot):
                key = (table[piece.name].index, id(table[piece.name].write))
                self.uses[key] = self.uses.get(key, 0) + 1

    def _name(self, prefix: str, thing: Any) -> str:
        for name, known in self.names.items():
            if known is thing and name.startswith(prefix):
                return name
        name = f"{prefix}{len(self.names)}"
        self.names[name] = thing
        return name

    def _value(self, index: int) -> ast.expr:
        return ast.Subscript(ast.Name("v", ast.Load()), ast.Constant(index), ast.Load())

    def _keep(self, kind: str, index: int, owner: int, value: ast.expr) -> ast.expr:
        """The local name of a value that is needed more than once, made before the return."""
        key = (kind, index, owner)
        if key not in self.known:
            self.known[key] = f"{kind}{len(self.known)}"
            self.before.append(ast.Assign([ast.Name(self.known[key], ast.Store())], value))
        return ast.Name(self.known[key], ast.Load())

    def _write(self, bound: Bound) -> ast.expr:
        call = ast.Call(ast.Name(self._name("w", bound.write), ast.Load()), [self._value(bound.index)], [])
        if self.uses.get((bound.index, id(bound.write)), 0) > 1:
            return self._keep("s", bound.index, id(bound.write), call)
        return call

    def _text(self, program: Program, table: Mapping[str, Bound]) -> ast.expr:
        """An expression for the text of a program."""
        parts: list[ast.expr] = []
        words = ""
        for place, piece in enumerate(program):
            if isinstance(piece, Text):
                words += piece.text
                continue
            written = self._piece(piece, program[place + 1 :], table)
            if isinstance(written, ast.Constant):  # a select with one arm left
                words += str(written.value)
                continue
            if words:
                parts.append(ast.Constant(words))
                words = ""
            parts.append(written)
        if not parts:
            return ast.Constant(words)
        if words:
            parts.append(ast.Constant(words))
        if len(parts) == 1:
            return parts[0]
        shown: list[ast.expr] = [
            part if isinstance(part, ast.Constant) else ast.FormattedValue(part, -1, None) for part in parts
        ]
        return ast.JoinedStr(shown)

    def _piece(self, piece: Piece, after: Program, table: Mapping[str, Bound]) -> ast.expr:
        if isinstance(piece, Slot):
            written = self._write(table[piece.name])
            if after and isinstance(after[0], Text) and after[0].text.startswith("."):
                return ast.Call(ast.Attribute(written, "removesuffix", ast.Load()), [ast.Constant(".")], [])
            return written
        if isinstance(piece, Select):
            return self._select(piece, table)
        raise AssertionError(piece)

    def _select(self, select: Select, table: Mapping[str, Bound]) -> ast.expr:
        bound = table[select.slot]
        subject: ast.expr
        keys: list[tuple[ast.expr, ast.cmpop, Program]]
        if select.by == "plural":
            if bound.plural is None:
                raise ValueError(f"plural=None: slot `{select.slot}` is selected on and needs plural categories")
            keys = [(ast.Constant(key), ast.Eq(), arm) for key, arm in select.arms if key != select.default_key]
            if not keys:
                return self._text(select.default, table)
            call = ast.Call(ast.Name(self._name("p", bound.plural), ast.Load()), [self._value(bound.index)], [])
            subject = self._keep("c", bound.index, id(bound.plural), call)
        else:
            subject = self._value(bound.index)
            keys = [
                (ast.Tuple([ast.Constant(bound.members.index(key)), ast.Constant(key)], ast.Load()), ast.In(), arm)
                for key, arm in select.arms
                if key != select.default_key and key in bound.members
            ]
        result = self._text(select.default, table)
        for key, operator, arm in reversed(keys):
            test = ast.Compare(subject, [operator], [key])
            result = ast.IfExp(test, self._text(arm, table), result)
        return result
