"""The handbook's own words in a language, and how values are written in it.

The words stand in ``words/<locale>.ftl``, in the same subset of Fluent as a house's messages. Names of facts and values
are put behind a colon or between quotes, so that nothing has to agree with them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from calmreply.findings import Finding, HouseError, LocaleError, near_help
from calmreply.language.catalogue import Catalogue, load_catalogue
from calmreply.language.formats import Formats, formats
from calmreply.language.model import FULL, Select, Slot, Text
from calmreply.policy.write import write_value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from calmreply.kinds import Kind
    from calmreply.language.model import Program

__all__ = ["LANGUAGES", "Words", "plain_text", "with_own", "words"]

LANGUAGES: Final = ("en", "it", "id", "et", "sl", "bg")
"""The languages a handbook can be made in."""

_OWN: Final = ("fact-", "is-", "because-")
_SPANS: Final = ((86_400, "days"), (3_600, "hours"), (60, "minutes"))


@lru_cache(maxsize=len(LANGUAGES))
def words(language: str) -> Words:
    """The words of a language; `LocaleError` with the languages there are for another."""
    if language not in LANGUAGES:
        help_ = near_help(language, LANGUAGES) or f"choose one of {', '.join(LANGUAGES)}"
        raise LocaleError(f"no words for a handbook in `{language}`", help=help_)
    faults: list[Finding] = []
    source = _load("en", None, faults)
    catalogue = source if language == "en" else _load(language, source, faults)
    if faults:
        raise LocaleError(f"the handbook's words have a fault: {faults[0].show()}", help="install calmreply anew")
    return Words(language, catalogue, formats(language))


def with_own(found: Words, text: str, file: str) -> Words:
    """The words, with those that a house gives itself for its facts, members and reasons.

    A house's ids are ``fact-order-days_late``, ``is-standing-patron`` and ``because-SECTION-RULE``; every fault is in
    the `HouseError`.
    """
    faults: list[Finding] = []
    own = load_catalogue([(file, text)], locale=found.language, source=None, faults=faults)
    for name, message in own.messages.items():
        if not name.startswith(_OWN):
            help_ = "a name begins with `fact-`, `is-` or `because-`"
            faults.append(Finding("LAN422", "error", f"the handbook has no message `{name}`", message.span, help_))
        elif message.slots:
            faults.append(Finding("LAN420", "error", f"`{name}` holds a slot", message.span, "write plain words"))
    if faults:
        raise HouseError(tuple(faults))
    return replace(found, own=frozenset(own.messages), catalogue=replace(
        found.catalogue, messages={**found.catalogue.messages, **own.messages}
    ))  # fmt: skip


def _load(language: str, source: Catalogue | None, faults: list[Finding]) -> Catalogue:
    name = f"{language}.ftl"
    text = (files("calmreply") / "handbook" / "words" / name).read_text(encoding="utf-8")
    return load_catalogue([(name, text)], locale=language, source=source, faults=faults)


def plain_text(program: Program, write: Callable[[str], str], choose: Callable[[Select], Program]) -> str:
    """A program as one text: each slot as ``write`` gives it, each select by the arm that ``choose`` takes."""
    found = []
    for piece in program:
        if isinstance(piece, Text):
            found.append(piece.text)
        elif isinstance(piece, Slot):
            found.append(write(piece.name))
        else:
            found.append(plain_text(choose(piece), write, choose))
    return "".join(found)


@dataclass(frozen=True)
class Words:
    """The words of one language. ``formats`` writes its amounts, days and numbers."""

    language: str
    catalogue: Catalogue
    formats: Formats
    own: frozenset[str] = frozenset()
    """The ids of the words that the house itself gave."""

    def has(self, name: str) -> bool:
        """Whether there is such a message."""
        return name in self.catalogue.messages

    def say(self, name: str, **slots: str) -> str:
        """A message with its slots filled in; a missing slot is a mistake of ours."""
        program = self.catalogue.messages[name].variants[FULL]
        return plain_text(program, slots.__getitem__, lambda select: select.default)

    def value(self, value: object, kind: Kind, unit: str = "") -> str:
        """An encoded value of any kind but enum; ``unit`` is the currency of money."""
        if kind.name == "bool":
            return self.say("yes" if value else "no")
        if isinstance(value, str):
            return self.say("quoted", text=value)
        if kind.name == "percent" and isinstance(value, int | Fraction):
            return self.formats.percent()(Fraction(value))
        if not isinstance(value, int):
            return write_value(value, kind, unit or None)
        if kind.name == "money" and unit:
            return self.formats.money(unit)(value)
        if kind.name == "date":
            return self.formats.date()(value)
        if kind.name == "duration":
            return self.duration(value)
        if kind.name in {"int", "count"}:
            return self.formats.count()(value) if value >= 0 else f"\u2212{self.formats.count()(-value)}"
        return write_value(value, kind, unit or None).replace(".", self.formats.signs.decimal)

    def duration(self, seconds: int) -> str:
        """A span of time in the largest unit that divides it."""
        size, unit = next((u for u in _SPANS if seconds and seconds % u[0] == 0), _SPANS[-1])
        whole = seconds // size
        return self.span(whole, whole, unit)

    def span(self, least: int, most: int, unit: str) -> str:
        """From ``least`` to ``most`` of a unit of time, such as ``business days``."""
        count = self.formats.count()
        shown = count(most) if least == most else f"{count(least)}\u2013{count(most)}"
        program = self.catalogue.messages[f"span-{unit.replace(' ', '-')}"].variants[FULL]
        category = self.formats.plural(most)
        return plain_text(program, {"shown": shown, "count": shown}.__getitem__, lambda select: select.arm(category))

    def either(self, values: Sequence[str], name: str = "either") -> str:
        """Several values joined by *or*, or as ``neither`` by *nor*; one value is itself."""
        if len(values) == 1:
            return values[0]
        return self.say(name, list=", ".join(values[:-1]), last=values[-1])
