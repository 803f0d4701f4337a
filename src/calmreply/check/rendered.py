"""The dynamic twin of the fact signature: every path of every message is rendered, and its facts are read back.

The signature proves the programs of messages; this proves what comes out. Every slot gets a value that can be known
again, every text is rendered in every language with the same values, amounts, dates and codes are read back by the
independent reader where it knows the language, and the facts found are compared with those of the source language.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.findings import Finding, Span
from calmreply.language.formats import formats
from calmreply.language.labels import missing
from calmreply.language.link import Bound, link
from calmreply.language.locales import known
from calmreply.language.model import ADDRESSEE, ADDRESSEES, PLURALS, is_alternate, selects, slots_of
from calmreply.language.signature import implied, reachable
from calmreply.money import write_money
from calmreply.readback import read_back
from calmreply.readback.tables import TONGUES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from calmreply.language.catalogue import Catalogue
    from calmreply.language.model import Message, Program, SlotDecl

__all__ = ["check_rendered"]

_CURRENCY = "EUR"
_ZONE = "UTC"
_DAY = dt.date(2031, 3, 5).toordinal()
_MOMENT = int(dt.datetime(2031, 3, 5, 14, 35, tzinfo=dt.UTC).timestamp())
_MOST_VALUES = 512
_NUMBERS = (1, 2, 3, 5, 11, 21, 100, 101, 102, 103, 0)
"""Counts tried first: a number of each plural category in every language, small ones before large."""


class _Case(NamedTuple):
    """One text of a message and the values it is rendered with, by slot."""

    message: str
    variant: str
    values: Mapping[str, Any]


def check_rendered(
    source: Catalogue,
    others: Sequence[Catalogue],
    enums: Mapping[str, tuple[str, ...]],
    *,
    accused: AbstractSet[tuple[str, int]] = frozenset(),
) -> list[Finding]:
    """What the finished texts state beside, or instead of, the facts of the message.

    ``accused`` are lines, as (file, line), about which an error is known: texts that stand on them are passed over, so
    that one fault is told once. ``enums`` are the house's enums with their members.
    """
    catalogues = [c for c in (source, *others) if known(c.locale)]
    if not known(source.locale):
        return []
    cases = list(_cases(source, catalogues, enums))
    found: list[Finding] = []
    stated: dict[tuple[str, str, int], Counter[tuple[str, str]]] = {}
    for catalogue in catalogues:
        for at, case, text in _render(catalogue, cases, enums, accused):
            facts = _read(text, catalogue, case, enums)
            key = (case.message, case.variant, at)
            if catalogue is source:
                stated[key] = facts
                reference = _meant(source, case, enums)
            elif is_alternate(case.variant) or key not in stated:
                reference = _meant(source, case, enums)
            else:
                reference = stated[key]
            found += _compare(catalogue, case, text, facts, reference)
    return list({(f.code, f.span): f for f in reversed(found)}.values())[::-1]


# ---- what is rendered --------------------------------------------------------------------------------------------


def _cases(source: Catalogue, catalogues: Sequence[Catalogue], enums: Mapping[str, tuple[str, ...]]) -> Iterator[_Case]:
    for message in source.messages.values():
        if message.is_label or message.unread:
            continue
        own = [m for c in catalogues if (m := c.messages.get(message.id)) is not None]
        variants = dict.fromkeys(v for m in own for v in m.variants)
        for variant in variants:
            chosen: dict[str, None] = {}
            for m in own:
                if variant in m.variants and variant not in m.faulty:
                    chosen.update((select.slot, None) for select in selects(m.variants[variant]))
            yield from _with_values(message, variant, tuple(chosen), catalogues, enums)


def _with_values(
    message: Message,
    variant: str,
    chosen: tuple[str, ...],
    catalogues: Sequence[Catalogue],
    enums: Mapping[str, tuple[str, ...]],
) -> Iterator[_Case]:
    plain: dict[str, Any] = {}
    taken: set[int] = set()
    choices: list[list[Any]] = []
    for name in chosen:
        decl = message.slot(name)
        if name == ADDRESSEE:
            choices.append(list(range(len(ADDRESSEES))))
        elif decl is not None and decl.kind == "count":
            numbers = _numbers(decl, catalogues)
            taken.update(numbers)
            choices.append(numbers)
        elif decl is not None:
            choices.append(list(range(len(enums.get(decl.enum, ())))) or [None])
    for place, decl in enumerate(message.slots):
        if decl.name not in chosen:
            plain[decl.name] = _sentinel(decl, place, taken, enums)
    for values in list(product(*choices))[:_MOST_VALUES]:
        yield _Case(message.id, variant, plain | dict(zip(chosen, values, strict=True)))


def _numbers(decl: SlotDecl, catalogues: Sequence[Catalogue]) -> list[int]:
    """A number of each plural category in each language, within the range; the numbers at its ends too."""
    low, high = decl.low or 0, 999_999 if decl.high is None else decl.high
    tried = [n for n in (*_NUMBERS, low, min(high, low + 1), *range(low, min(high, low + 120) + 1)) if low <= n <= high]
    found: dict[int, None] = {}
    for locale in dict.fromkeys(c.locale for c in catalogues):
        plural = formats(locale).plural
        for category in sorted(reachable(locale, decl.low, decl.high), key=PLURALS.index):
            number = next((n for n in tried if plural(n) == category), None)
            if number is not None:
                found[number] = None
    return list(found) or [low]


def _sentinel(decl: SlotDecl, place: int, taken: set[int], enums: Mapping[str, tuple[str, ...]]) -> Any:
    """A value that can be known again in a text, another one for each slot of a message."""
    match decl.kind:
        case "money":
            return 61_37 + 100 * place
        case "date" | "weekday":
            return _DAY + place
        case "time" | "datetime":
            return _MOMENT + 60 * place
        case "count":
            low, high = decl.low or 0, 999_999 if decl.high is None else decl.high
            number = next(
                (n for n in (*range(7, 100), *range(low, high + 1)) if low <= n <= high and n not in taken), low
            )
            taken.add(number)
            return number
        case "percent":
            return Fraction(23 + place, 100)
        case "enum":
            members = enums.get(decl.enum, ())
            return place % len(members) if members else None
        case "code":
            return f"QX{place}-7F3M"
        case "url":
            return f"https://sentinel.example/{decl.name}"
        case "e-mail":
            return f"{decl.name}@sentinel.example"
        case "phone":
            return f"+44 20 7946 000{place % 10}"
        case "list":
            return (f"Qwertz {place}", "Azerty", "Dvorak")
        case _:
            return f"Qwertz {decl.name.title()}"


def _render(
    catalogue: Catalogue,
    cases: Sequence[_Case],
    enums: Mapping[str, tuple[str, ...]],
    accused: AbstractSet[tuple[str, int]],
) -> Iterator[tuple[int, _Case, str]]:
    """Every case of this catalogue with its text; ``at`` counts the cases of one text."""
    texts: dict[tuple[str, str], list[_Case]] = {}
    for case in cases:
        texts.setdefault((case.message, case.variant), []).append(case)
    items: list[tuple[Program, Mapping[str, Bound]]] = []
    rows: list[tuple[list[_Case], int, tuple[str, ...]]] = []
    width = 0
    for (name, variant), found in texts.items():
        message = catalogue.messages.get(name)
        if message is None or variant not in message.variants or variant in message.faulty:
            continue
        body = message.bodies.get(variant)
        lines = range(body.line, body.line + len(body.lines)) if body else ()
        if any((body.file, line) in accused for line in lines if body):
            continue
        program = message.variants[variant]
        used = slots_of(program)
        slots = tuple(slot for slot in found[0].values if slot in used)
        if len(slots) < len(used) or any(_no_words(catalogue, message, slot, found[0], enums) for slot in slots):
            continue
        bounds = {slot: _bound(catalogue, message, slot, width + at, enums) for at, slot in enumerate(slots)}
        items.append((program, bounds))
        rows.append((found, width, slots))
        width += len(slots)
    if not items:
        return
    say = link(items, raise_first=[True] * len(items))
    values: list[Any] = [None] * width
    for at in range(max(len(found) for found, _, _ in rows)):
        for found, start, slots in rows:
            case = found[at % len(found)]
            values[start : start + len(slots)] = [case.values[slot] for slot in slots]
        for text, (found, _, _) in zip(say(values), rows, strict=True):
            if at < len(found):
                yield at, found[at], text


def _no_words(
    catalogue: Catalogue, message: Message, slot: str, case: _Case, enums: Mapping[str, tuple[str, ...]]
) -> bool:
    """Whether a slot's enum is not known or lacks labels here, which is said elsewhere."""
    decl = message.slot(slot)
    if decl is None or decl.kind != "enum":
        return False
    members = enums.get(decl.enum)
    wanted = [(f"label-{decl.enum}-{member}", decl.role) for member in members or ()]
    return not members or case.values[slot] is None or bool(missing(catalogue, wanted))


def _bound(
    catalogue: Catalogue, message: Message, slot: str, index: int, enums: Mapping[str, tuple[str, ...]]
) -> Bound:
    decl = message.slot(slot)
    if decl is None:
        return Bound(index, str, None, ADDRESSEES)
    if decl.kind == "enum":
        words = [catalogue.label(decl.enum, member, decl.role) for member in enums[decl.enum]]
        return Bound(index, words.__getitem__, None, enums[decl.enum])
    plural = formats(catalogue.locale).plural if decl.kind == "count" else None
    return Bound(index, _writer(catalogue, decl), plural)


def _writer(catalogue: Catalogue, decl: SlotDecl) -> Callable[[Any], str]:
    f = formats(catalogue.locale)
    match decl.kind:
        case "money":
            return f.money(_CURRENCY)
        case "date":
            return f.date(decl.role)
        case "weekday":
            return f.weekday(decl.role)
        case "time":
            return f.time(_ZONE, decl.role)
        case "datetime":
            return f.datetime(_ZONE, decl.role)
        case "count":
            return f.count()
        case "percent":
            return f.percent()
        case "list":
            return f.list()
        case _:
            return str


# ---- what is read ------------------------------------------------------------------------------------------------


def _meant(source: Catalogue, case: _Case, enums: Mapping[str, tuple[str, ...]]) -> Counter[tuple[str, str]]:
    """The facts that a text has to state: each declared slot once."""
    message = source.messages[case.message]
    return Counter(_fact(decl, case.values[decl.name], enums) for decl in message.slots if decl.name in case.values)


def _fact(decl: SlotDecl, value: Any, enums: Mapping[str, tuple[str, ...]]) -> tuple[str, str]:
    """A value as a fact that is the same in every language: the slot, and the value in plain signs."""
    match decl.kind:
        case "money":
            return decl.name, write_money(value, _CURRENCY)
        case "date":
            return decl.name, dt.date.fromordinal(value).isoformat()
        case "enum":
            return decl.name, "" if value is None else enums[decl.enum][value]
        case _:
            return decl.name, str(value)


def _read(
    text: str, catalogue: Catalogue, case: _Case, enums: Mapping[str, tuple[str, ...]]
) -> Counter[tuple[str, str]]:
    """The facts of a finished text; what stands in it beside the values is a fact of the slot ``""``."""
    message = catalogue.messages[case.message]
    used = slots_of(message.variants[case.variant])
    facts: Counter[tuple[str, str]] = Counter()
    readable = catalogue.locale.split("-", 1)[0] in TONGUES
    awaited: dict[tuple[str, str], tuple[str, str]] = {}
    counts: list[tuple[str, SlotDecl]] = []
    rest = text
    for decl in message.slots:
        if decl.name not in case.values:
            continue
        value = case.values[decl.name]
        fact = _fact(decl, value, enums)
        if decl.kind == "count":
            counts.append((fact[1], decl))
        elif readable and decl.kind in {"money", "date", "code"}:
            plain = "".join(c for c in value if c.isalnum()) if decl.kind == "code" else fact[1]
            awaited[decl.kind, plain] = fact
        elif decl.kind == "enum" and decl.name not in used:
            continue
        elif decl.kind != "enum" or value is not None:
            bound = _bound(catalogue, message, decl.name, 0, enums) if decl.kind == "enum" else None
            written = bound.write(value) if bound else _writer(catalogue, decl)(value)
            times, rest = _take(rest, written)
            facts[fact] += times
            if times == 0 and any(s.slot == decl.name for s in selects(message.variants[case.variant])):
                facts[fact] += 1  # the arm says it; `check_labels` proves that it says which
    if readable:
        for read in reversed(read_back(rest, catalogue.locale)):
            facts[awaited.get((read.kind, read.value), ("", read.value))] += 1
            rest = rest[: read.start] + " " * (read.end - read.start) + rest[read.end :]
    for number, decl in counts:
        written = _writer(catalogue, decl)(int(number))
        times, rest = _take(rest, written, digits=True)
        facts[decl.name, number] += times
        if times == 0 and implied(catalogue, message, case.variant, decl.name, int(number)):
            facts[decl.name, number] += 1
    facts.update(("", found[0]) for found in re.finditer(r"\d+", rest))
    return facts


def _take(text: str, written: str, *, digits: bool = False) -> tuple[int, str]:
    """How often a value stands in a text, and the text without it. A stop at its end may be the sentence's."""
    stem = written.removesuffix(".")
    pattern = re.compile(
        (r"(?<!\d)" if digits else "") + re.escape(stem) + (r"(?!\d)" if digits else ""), re.IGNORECASE
    )
    rest, times = pattern.subn(" ", text) if stem else (text, 0)
    return times, rest


def _compare(
    catalogue: Catalogue,
    case: _Case,
    text: str,
    facts: Counter[tuple[str, str]],
    reference: Counter[tuple[str, str]],
) -> Iterator[Finding]:
    message = catalogue.messages[case.message]
    optional = {decl.name for decl in message.slots if case.variant in decl.optional_in}
    lost = {fact: n for fact, n in (reference - facts).items() if fact[0] not in optional and fact[0]}
    more = {fact: n for fact, n in (facts - reference).items() if fact[0] not in optional or n > 1}
    if not lost and not more:
        return
    name = case.message + (f".{case.variant}" if case.variant else "")
    what = [f"does not state {_shown(fact)}" for fact in lost]
    what += [f"states {_shown(fact)}{' again' if fact in reference else ''}" for fact in more]
    body = message.bodies.get(case.variant)
    span: Span = message.spans.get(case.variant, message.span)
    yield Finding(
        "LAN462",
        "error",
        f"`{name}` in `{catalogue.name}` {' and '.join(what)}",
        span,
        f"it reads: {text!r}",
        body.lines[0] if body and body.lines else "",
    )


def _shown(fact: tuple[str, str]) -> str:
    return f"`${fact[0]}` ({fact[1]})" if fact[0] else f"`{fact[1]}`, which is none of its values"
