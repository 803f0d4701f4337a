"""Collects the values of a reply's slots from a decision into one flat tuple, by one generated function a plan."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from calmreply.language.model import ADDRESSEES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from calmreply.facts.schema import Layout
    from calmreply.plan.act import Source
    from calmreply.policy.decision import Decision
    from calmreply.policy.model import Expr

__all__ = ["gatherer"]


def gatherer(
    sources: Sequence[Source],
    layout: Layout,
    evaluate: Callable[[Expr, tuple[int, ...], bool], Callable[[Decision], Any]],
    *,
    greeting: bool,
    public: bool,
) -> Callable[[Decision], tuple[Any, ...]]:
    """A function from a decision to the values of ``sources``, in order, the person to greet first if ``greeting``.

    ``evaluate(expr, unit, public)`` compiles what is more than one column. Of a public plan the function reads the
    decision's public view and nothing else.
    """
    names: dict[str, Any] = {}
    items: list[str] = []
    if greeting:
        # Nobody known is "", so that None always means a value that is missing.
        items.append('d.view.name or ""' if public else 'd.row.person or ""')
    items += [_item(source, layout, names, evaluate, public=public) for source in sources]
    body = f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    tree = ast.parse(f"def make({', '.join(names)}):\n    return lambda d: {body}\n")
    scope: dict[str, Any] = {}
    exec(compile(tree, "<values>", "exec"), scope)  # noqa: S102 - built from positions; names and constants are cells
    made: Callable[[Decision], tuple[Any, ...]] = scope["make"](*names.values())
    return made


def _item(
    source: Source,
    layout: Layout,
    names: dict[str, Any],
    evaluate: Callable[[Expr, tuple[int, ...], bool], Callable[[Decision], Any]],
    *,
    public: bool,
) -> str:
    if source.kind in {"kept", "deadline"}:
        return f"d.{'kept' if source.kind == 'kept' else 'deadlines'}[{source.at}]"
    if source.kind == "addressee":
        return "2" if public else f"{_cell(names, _addressee)}(d.row.person)"
    if source.kind == "const":
        return _cell(names, source.const)
    expr = source.expr
    if expr is None:
        raise AssertionError(source)
    if expr.op == "const":
        return _cell(names, expr.args[0])
    if expr.op == "column" and not str(expr.args[0]).startswith("hours "):
        name = str(expr.args[0])
        if public:
            return f"d.view.values[{layout.public_index[name]}]"
        unit = {0: "d.row.case", 1: "d.row.issues[{0}]", 2: "d.row.issues[{0}].items[{1}]"}[len(source.unit)]
        return f"{unit.format(*source.unit)}.values[{layout.index[name]}]"
    return f"{_cell(names, evaluate(expr, source.unit, public))}(d)"


def _addressee(person: Any) -> int:
    """The position of the person's form of address in ``ADDRESSEES``; unspecified for nobody known."""
    return 2 if person is None else ADDRESSEES.index(person.addressee)


def _cell(names: dict[str, Any], thing: Any) -> str:
    name = f"k{len(names)}"
    names[name] = thing
    return name
