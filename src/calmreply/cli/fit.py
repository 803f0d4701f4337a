"""The table of how close replies come to the limits of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from calmreply.check import Tight

__all__ = ["fit_data", "fit_lines"]


def fit_data(rows: Sequence[Tight]) -> list[dict[str, Any]]:
    """The rows as plain data."""
    return [{**row._asdict(), "messages": list(row.messages), "variants": list(row.variants), "room": row.room}
            for row in rows]  # fmt: skip


def fit_lines(rows: Sequence[Tight]) -> Iterator[str]:
    """The rows as a table: the tightest reply of each channel and language, with the widest values of its slots."""
    shown = [
        (row.channel, row.locale, f"{row.size} of {row.limit} {row.unit}", f"{row.room} left", _named(row))
        for row in rows
    ]
    table = [("channel", "language", "widest", "room", "tightest reply"), *shown]
    widths = [max(len(row[at]) for row in table) for at in range(4)]
    for row in table:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        yield "  ".join([*cells, row[-1]])


def _named(row: Tight) -> str:
    named = zip(row.messages, row.variants, strict=True)
    return ", ".join(f"{message}.{variant}" if variant else message for message, variant in named)
