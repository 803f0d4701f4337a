"""The layouts of a house: what replaces the library's own, read and checked like everything else of a house."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from calmreply.findings import Finding, Span, near_help
from calmreply.render.layouts import MUST_SHOW, SCHEMAS, layout_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.house.parts import Parts
    from calmreply.render.layouts import Layout

__all__ = ["with_layouts"]

_FOLDER = "layouts/"


def with_layouts(parts: Parts | None, files: Sequence[tuple[str, bytes]], faults: list[Finding]) -> Parts | None:
    """The parts with the layouts in these files, which count in the hash; every fault is added to ``faults``.

    ``files`` are names such as ``layouts/email.html.j2`` and their bytes. A house without any is left as it is.
    """
    found: dict[str, Layout] = {}
    told: list[Finding] = []
    for file, data in files:
        layout, findings = _read(file, data)
        told += findings
        if layout is not None:
            found[file.removeprefix(_FOLDER)] = layout
    if parts is not None:
        used = {layout_name(channel) for channel in parts.channels.values()}
        told += [_unused(layout) for name, layout in found.items() if name not in used]
    faults += told
    if parts is None or not files:
        return parts
    sources = {name: layout.source for name, layout in found.items()}
    whole = json.dumps([parts.hash, sources], sort_keys=True, ensure_ascii=True)
    warnings = (*parts.warnings, *(f for f in told if f.severity != "error"))
    return replace(parts, layouts=found, hash=hashlib.sha256(whole.encode()).hexdigest(), warnings=warnings)


def _read(file: str, data: bytes) -> tuple[Layout | None, tuple[Finding, ...]]:
    name = file.removeprefix(_FOLDER)
    if name not in SCHEMAS:
        message = f"no channel has a layout `{name}`, so nothing stands in it"
        return None, (Finding("REN650", "warning", message, Span(file, 1, 1, 1, 1), near_help(name, SCHEMAS)),)
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        place = Span(file, line, 1, line, 2)
        return None, (Finding("REN640", "error", "this file is not UTF-8 text", place, "save it as UTF-8"),)
    from calmreply.render.layouts import read_layout

    layout, found = read_layout(source, name=file, schema=SCHEMAS[name], wordless=True)
    if layout is None:
        return None, found
    return layout, tuple(
        Finding("REN652", "error", f"the layout never shows `{slot}`", Span(file, 1, 1, 1, 1), f"print `{slot}` in it")
        for slot in MUST_SHOW[name]
        if slot not in layout.segments.used
    )


def _unused(layout: Layout) -> Finding:
    kind = layout.name.removeprefix(_FOLDER).partition(".")[0]
    message = f"the layout `{layout.name}` is for a channel that is not in use"
    help_ = f"add `{kind}` to channels.yaml, or take the file away"
    return Finding("REN651", "warning", message, Span(layout.name, 1, 1, 1, 1), help_)
