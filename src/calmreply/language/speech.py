"""Values read aloud: amounts and counts in words, identifiers spelled with pauses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from calmreply.language.model import Select, Slot, Text
from calmreply.money import minor_digits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet

    from calmreply.language.locales.table import LocaleTable
    from calmreply.language.model import Piece, Program
    from calmreply.language.spoken.table import SpokenTable

__all__ = ["agreeing", "spell", "speller", "spoken_count_writer", "spoken_money_writer"]

_RUNS = re.compile(r"\d+|[^\W\d_]+")
_LONGEST_RUN = 4
_HOLE = "\ufffc"
_RANGE = re.compile(rf"\s*\w+\s*{_HOLE}")
"""What stands between the two numbers of a range, such as *to*."""
_STOPS = (".", "!", "?")


def spell(value: str) -> str:
    """An identifier character by character, a comma for a pause between its parts: ``KP-2209``, ``K P, 2 2 0 9``.

    Long runs are read in groups of three, as people do with telephone numbers.
    """
    groups: list[str] = []
    for run in _RUNS.findall(value):
        size = len(run) if len(run) <= _LONGEST_RUN else 3
        groups += [run[at : at + size] for at in range(0, len(run), size)]
    return ", ".join(" ".join(group.upper()) for group in groups)


def speller(said: SpokenTable | None) -> Callable[[str], str]:
    """Spells an identifier with the words of a spelling alphabet, a pause after each character; else as `spell`."""
    if said is None:
        return spell
    named = {letter: f"{letter} {said.like} {word}" for letter, word in said.alphabet.items()}

    def write(value: str) -> str:
        return ", ".join(named.get(char, char) for char in value.upper() if char.isalnum())

    return write


def spoken_count_writer(said: SpokenTable, form: str, count: Callable[[int], str]) -> Callable[[int], str]:
    """Writes a whole number in words, in a form; beyond the table in digits."""
    return lambda number: said.cardinal(number, form) if said.covers(number, form) else count(number)


def spoken_money_writer(
    table: LocaleTable,
    currency: str,
    count: Callable[[int], str],
    plural: Callable[[int], str],
    said: SpokenTable | None = None,
) -> Callable[[int], str]:
    """Writes minor units as words for the units; a currency without a table keeps its code, spelled.

    With a table of spoken values, the numbers are words too, in the forms of the unit and the subunit; an amount
    beyond the table is written in digits throughout.
    """
    digits = minor_digits(currency)
    unit = 10**digits
    words = table.spoken_currencies.get(currency)
    forms = said.currencies.get(currency) if said else None

    def named(number: int, names: Mapping[str, str], form: str | None) -> str:
        shown = count(number) if said is None or form is None else said.cardinal(number, form)
        return f"{shown}{table.spoken_space}{names.get(plural(number), names['other'])}"

    def write(minor: int) -> str:
        whole, rest = divmod(abs(minor), unit)
        if words is None:
            tail = f" {rest}" if rest else ""
            return f"{count(whole)}{tail} {' '.join(currency)}"
        in_words = said is not None and forms is not None and said.covers(whole, forms[0])
        first, second = forms if in_words and forms else (None, None)
        parts = [named(whole, words.unit, first)] if whole or not rest else []
        if rest:
            parts.append(named(rest, words.subunit, second))
        return table.spoken_and.join(parts)

    return write


def agreeing(
    program: Program, counts: AbstractSet[str], said: SpokenTable | None
) -> tuple[Program, dict[str, tuple[str, str]]]:
    """The program in which each count that is said in words has a slot of its own for its form.

    Beside it, each of these slots with the slot whose value it writes and the form. A count stays as it is, in digits,
    where no table knows the noun that is counted, and at the start of a sentence, where a word would need a capital.
    """
    if said is None or not counts:
        return program, {}
    forms = _Forms(counts, said)
    return forms.program(program, "", ()), forms.found


class _Forms:
    """Walks through a program with what stands before and after each piece."""

    def __init__(self, counts: AbstractSet[str], said: SpokenTable) -> None:
        self.counts = counts
        self.said = said
        self.found: dict[str, tuple[str, str]] = {}

    def program(self, program: Program, before: str, after: Program) -> Program:
        pieces: list[Piece] = []
        for place, piece in enumerate(program):
            rest = (*program[place + 1 :], *after)
            if isinstance(piece, Text):
                before += piece.text
                pieces.append(piece)
                continue
            if isinstance(piece, Select):
                pieces.append(
                    piece._replace(
                        arms=tuple((key, self.program(arm, before, rest)) for key, arm in piece.arms),
                        default=self.program(piece.default, before, rest),
                    )
                )
            else:
                pieces.append(self._slot(piece, before, rest))
            before += _HOLE
        return tuple(pieces)

    def _slot(self, slot: Slot, before: str, after: Program) -> Slot:
        start = not before.strip() or before.rstrip().endswith(_STOPS)
        if slot.name not in self.counts or start:
            return slot
        following, opens_range = self._following(after)
        form = self.said.form(before, following, opens_range=opens_range)
        if form is None:
            return slot
        name = f"{slot.name}:{form}"
        self.found[name] = (slot.name, form)
        return Slot(name)

    def _following(self, after: Program) -> tuple[str, bool]:
        """The words after a number; of a range, those after its second number, and whether it is one."""
        text = ""
        for piece in after:
            if isinstance(piece, Text):
                text += piece.text
            elif isinstance(piece, Slot) and piece.name in self.counts:
                text += _HOLE
            else:
                break
        span = _RANGE.match(text)
        return (text[span.end() :] if span else text).split(_HOLE)[0], span is not None
