"""Layouts: how finished text stands on a page, in a small and closed part of Jinja2.

`compile_layout` reads a source through three walls: tokens counted before the parser, an allow-list of the parser's
tree with typed values, and Jinja's own sandbox behind both. See SECURITY T1 to T5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calmreply.render.layouts.faults import CODES
from calmreply.render.layouts.schema import LayoutSchema, SlotType, schema_of
from calmreply.render.layouts.segments import Segments
from calmreply.render.layouts.shipped import MUST_SHOW, SCHEMAS, layout_name, shipped

if TYPE_CHECKING:
    from calmreply.render.layouts.layout import Layout, compile_layout, read_layout

__all__ = [
    "CODES",
    "MUST_SHOW",
    "SCHEMAS",
    "Layout",
    "LayoutSchema",
    "Segments",
    "SlotType",
    "compile_layout",
    "layout_name",
    "read_layout",
    "schema_of",
    "shipped",
]


def __getattr__(name: str) -> Any:
    """What needs Jinja2, imported when it is first asked for: a house without layouts of its own does not."""
    if name not in {"Layout", "compile_layout", "read_layout"}:
        raise AttributeError(f"module `{__name__}` has no attribute `{name}`")
    from calmreply.render.layouts import layout

    return getattr(layout, name)
