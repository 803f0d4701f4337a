"""Values read aloud: amounts with their units as words, identifiers spelled with pauses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from calmreply.money import minor_digits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from calmreply.language.locales.table import LocaleTable

__all__ = ["spell", "spoken_money_writer"]

_RUNS = re.compile(r"\d+|[^\W\d_]+")
_LONGEST_RUN = 4


def spell(value: str) -> str:
    """An identifier character by character, a comma for a pause between its parts: ``KP-2209``, ``K P, 2 2 0 9``.

    Long runs are read in groups of three, as people do with telephone numbers.
    """
    groups: list[str] = []
    for run in _RUNS.findall(value):
        size = len(run) if len(run) <= _LONGEST_RUN else 3
        groups += [run[at : at + size] for at in range(0, len(run), size)]
    return ", ".join(" ".join(group.upper()) for group in groups)


def spoken_money_writer(
    table: LocaleTable, currency: str, count: Callable[[int], str], plural: Callable[[int], str]
) -> Callable[[int], str]:
    """Writes minor units as words for the units; a currency without a table keeps its code, spelled."""
    digits = minor_digits(currency)
    unit = 10**digits
    words = table.spoken_currencies.get(currency)

    def named(number: int, names: Mapping[str, str]) -> str:
        return f"{count(number)} {names.get(plural(number), names['other'])}"

    def write(minor: int) -> str:
        whole, rest = divmod(abs(minor), unit)
        if words is None:
            tail = f" {rest}" if rest else ""
            return f"{count(whole)}{tail} {' '.join(currency)}"
        parts = [named(whole, words.unit)] if whole or not rest else []
        if rest:
            parts.append(named(rest, words.subunit))
        return table.spoken_and.join(parts)

    return write
