"""The same facts in every language: proves, for every message, locale and path, that nothing is lost or added.

Points 1 to 5 of the signature, of which `approve` has the sixth: the slots of each path are the declared ones; no
value stands outside a slot; plural arms are the reachable categories; the text is a translation in form; its words are
fitting.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from calmreply.findings import Finding, Span
from calmreply.language.formats import formats
from calmreply.language.labels import check_labels, missing
from calmreply.language.locales import known, table
from calmreply.language.model import ELSE, FULL, PLURALS, Select, Slot, Text, is_alternate, paths, selects, wordings
from calmreply.language.wording import SLOT, TERM, Fault, closing, flat, letters, lint, phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from calmreply.language.catalogue import Catalogue
    from calmreply.language.model import Message, SlotDecl

__all__ = ["check_catalogues", "check_labels", "implied", "missing", "numbers_of_category", "reachable"]

_SHORTEST, _LONGEST = 0.4, 2.2
_LONG_ENOUGH = 24
"""Texts shorter than this many characters are not compared in length: one word can be three times another."""
_SLOT_LENGTH = 8
_UNBOUNDED = 999_999
_SAMPLED = 1200
_IN_FIGURES = frozenset({"money", "count", "percent", "time"})
_FREE_CLOSING = ("greet", "sign", "salut")


class _Place(NamedTuple):
    catalogue: Catalogue
    message: Message
    variant: str


class _Path(NamedTuple):
    taken: tuple[tuple[str, str], ...]
    pieces: tuple[Text | Slot, ...]
    text: str


def check_catalogues(source: Catalogue, others: Sequence[Catalogue]) -> list[Finding]:
    """Every fault of points 1 to 5 in the source language and in the others, in the order of files and lines.

    Each catalogue is held to its own register. A message or variant that a locale does not have is a warning here,
    since a locale may be under way; `missing` makes an error of it, and knows what a house needs.
    """
    found: dict[Finding, None] = {}
    wanted = [
        (m.id, variant)
        for m in source.messages.values()
        if not m.is_label
        for variant in m.variants
        if not is_alternate(variant)
    ]
    for catalogue in others:
        found.update((replace(finding, severity="warning"), None) for finding in missing(catalogue, wanted))
    for catalogue in (source, *others):
        if not known(catalogue.locale) or not known(source.locale):
            continue  # said when the catalogue was loaded
        for message in catalogue.messages.values():
            base = None if catalogue is source else source.messages.get(message.id)
            for variant in message.variants:
                if variant in message.faulty:
                    continue
                place = _Place(catalogue, message, variant)
                # Another wording is held against the full text, in its own language too.
                alternate = is_alternate(variant) and not message.is_label
                other = FULL if alternate else variant
                against = message if base is None and alternate else base
                there = against is not None and other in against.variants and other not in against.faulty
                findings = _variant(place, source, against if there else None, other)
                found.update((finding, None) for finding in findings)
            if not message.is_label:
                found.update((finding, None) for finding in _wordings(catalogue, message))
    return sorted(found, key=lambda f: (f.span or Span("", 0, 0, 0, 0), f.code, f.message))


def _wordings(catalogue: Catalogue, message: Message) -> Iterator[Finding]:
    """Wordings of one text that are the same: then there is no choice between them."""
    seen: dict[object, str] = {}
    for variant in wordings(message):
        program = message.variants.get(variant)
        first = seen.setdefault(program, variant)
        if program is not None and first != variant:
            shown = f"`.{first}`" if first else "the full text"
            fault = Fault("LAN456", "", f"`.{variant}` is the same as {shown}", "word it otherwise, or take it out")
            yield _finding(_Place(catalogue, message, variant), fault)


def _variant(place: _Place, source: Catalogue, base: Message | None, other: str) -> Iterator[Finding]:
    message, variant = place.message, place.variant
    program = message.variants[variant]
    walked = [_Path(taken, pieces, flat(pieces)) for taken, pieces in paths(program)]
    lexicon = table(place.catalogue.locale).lexicon
    for select in selects(program):
        yield from _plurals(place, select)
    for path in walked:
        if not message.is_label:
            yield from _slots(place, path)
        for fault in lint(
            path.text,
            lexicon,
            register=place.catalogue.register,
            public=message.public,
            spoken=variant == "spoken",
            exact=_exact(place, path) != frozenset(),
            steady=_steady(place, path) if lexicon.figures_steady else None,
        ):
            yield _finding(place, fault)
    if base is not None:
        based = [_Path(taken, pieces, flat(pieces)) for taken, pieces in paths(base.variants[other])]
        yield from _translation(place, walked, based, base, source, other)


def _steady(place: _Place, path: _Path) -> str:
    """The path as flat text with a figure for each slot that is written in figures."""
    figures = {decl.name for decl in place.message.slots if decl.kind in _IN_FIGURES}
    return "".join(
        flat((piece,)) if isinstance(piece, Text) or piece.name not in figures else "0" for piece in path.pieces
    )


# ---- point 1: the slots ------------------------------------------------------------------------------------------


def _slots(place: _Place, path: _Path) -> Iterator[Finding]:
    written = Counter(piece.name for piece in path.pieces if isinstance(piece, Slot))
    chosen = {slot for slot, _ in path.taken}
    exact = _exact(place, path)
    on = _on(path)
    for decl in place.message.slots:
        times = written[decl.name]
        if times > 1:
            yield _finding(
                place, Fault("LAN431", f"${decl.name}", f"`${decl.name}` stands {times} times{on}", "state it once")
            )
        if times or place.variant in decl.optional_in:
            continue
        if decl.kind == "enum" and decl.name in chosen:
            continue
        if decl.name in exact:
            continue
        help_ = f"state it, or declare it `optional in {place.variant}`" if place.variant else "state every fact"
        if decl.kind == "count" and decl.name in chosen:
            help_ = "an arm may leave its number out only if it is taken for one number alone"
        yield _finding(place, Fault("LAN430", "", f"`${decl.name}` is not stated{on}", help_))


def _on(path: _Path) -> str:
    if not path.taken:
        return ""
    return " in the arm " + ", ".join(f"[{key}] of ${slot}" for slot, key in path.taken)


def _exact(place: _Place, path: _Path) -> frozenset[str]:
    """The counts that have one single value on this path."""
    found = set()
    for slot, key in path.taken:
        decl = place.message.slot(slot)
        if decl is None or decl.kind != "count":
            continue
        keys = {key}
        named = {
            arm
            for select in selects(place.message.variants[place.variant])
            if select.slot == slot
            for arm, _ in select.arms
        }
        if key == ELSE:
            keys = set(PLURALS) - named
        for select in selects(place.message.variants[place.variant]):
            if select.slot == slot and select.default_key == key:
                # The default arm also takes every category that no arm names.
                keys |= set(PLURALS) - named
        if numbers_of_category(place.catalogue.locale, frozenset(keys), decl.low, decl.high) == 1:
            found.add(slot)
    return frozenset(found)


def implied(catalogue: Catalogue, message: Message, variant: str, slot: str, number: int) -> bool:
    """Whether the arm that a number takes says the number by itself, since no other number of the range takes it."""
    decl = message.slot(slot)
    named = [s for s in selects(message.variants[variant]) if s.slot == slot and s.by == "plural"]
    if decl is None or not named:
        return False
    arms = {key for select in named for key, _ in select.arms}
    category = formats(catalogue.locale).plural(number)
    keys = {category} if category in arms else set(PLURALS) - arms
    if category in arms and any(select.default_key == category for select in named):
        keys |= set(PLURALS) - arms
    return numbers_of_category(catalogue.locale, frozenset(keys), decl.low, decl.high) == 1


# ---- point 3: the plural arms ------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def numbers_of_category(locale: str, keys: frozenset[str], low: int | None, high: int | None) -> int:
    """How many numbers of a range have one of the categories, counted no further than two."""
    plural = formats(locale).plural
    count = 0
    for number in _sample(low, high):
        if plural(number) in keys:
            count += 1
            if count > 1:
                break
    return count


@lru_cache(maxsize=1024)
def reachable(locale: str, low: int | None, high: int | None) -> frozenset[str]:
    """The plural categories of the whole numbers from ``low`` to ``high``; without a bound, of 0 to 999,999."""
    plural = formats(locale).plural
    return frozenset(plural(number) for number in _sample(low, high))


def _sample(low: int | None, high: int | None) -> Iterator[int]:
    first, last = low or 0, _UNBOUNDED if high is None else high
    yield from range(first, min(last, first + _SAMPLED) + 1)
    # Categories of larger numbers depend on their last digits, and on whole millions.
    if first + _SAMPLED < 1_000_000 <= last:
        yield 1_000_000


def _plurals(place: _Place, select: Select) -> Iterator[Finding]:
    decl = place.message.slot(select.slot)
    if select.by != "plural" or decl is None:
        return
    needed = reachable(place.catalogue.locale, decl.low, decl.high)
    there = {key for key, _ in select.arms}
    shown = _range(decl)
    for key in sorted(needed - there, key=PLURALS.index):
        yield _finding(
            place,
            Fault(
                "LAN435",
                f"${select.slot} ->",
                f"no arm `[{key}]` for `${select.slot}` {shown}",
                f"`{place.catalogue.locale}` needs " + ", ".join(f"[{k}]" for k in sorted(needed, key=PLURALS.index)),
            ),
        )
    for key in sorted((there & set(PLURALS)) - needed, key=PLURALS.index):
        if key == "other" and select.default_key == "other" and len(needed - there) == 0:
            continue
        yield _finding(
            place,
            Fault("LAN436", f"[{key}]", f"arm `[{key}]` of `${select.slot}` {shown} is never taken", "take it out"),
        )


def _range(decl: SlotDecl) -> str:
    if decl.low is None and decl.high is None:
        return "of any size"
    return f"in {'0' if decl.low is None else decl.low}..{'' if decl.high is None else decl.high}"


# ---- points 4 and 5, beside the source text ----------------------------------------------------------------------


def _translation(
    place: _Place, own: list[_Path], based: list[_Path], base: Message, source: Catalogue, other: str
) -> Iterator[Finding]:
    message, variant = place.message, place.variant
    lexicon = table(place.catalogue.locale).lexicon
    source_lexicon = table(source.locale).lexicon
    same_language = table(place.catalogue.locale).tag == table(source.locale).tag
    for term in sorted(base.terms.get(other, frozenset()) - message.terms.get(variant, frozenset())):
        yield _finding(
            place,
            Fault(
                "LAN455", "", f"the term `-{term}` of the source text is not kept", f"write `{{ -{term} }}` or a case"
            ),
        )
    if message.is_label:
        return
    texts = {path.text for path in own}
    if not same_language and texts == {path.text for path in based} and any(len(letters(_bare(t))) > 3 for t in texts):
        yield _finding(place, Fault("LAN437", "", "the text is the source text", "translate it"))
        return
    density = table(place.catalogue.locale).density / table(source.locale).density
    longest, base_longest = max(_length(path, density) for path in own), max(map(_length, based))
    if base_longest >= _LONG_ENOUGH and not _SHORTEST <= longest / base_longest <= _LONGEST:
        what = "longer" if longest > base_longest else "shorter"
        yield _finding(
            place,
            Fault(
                "LAN439",
                "",
                f"the text is far {what} than the source text ({longest} and {base_longest} characters)",
                "say what the source text says, no more and no less",
            ),
        )
    closes, base_closes = {closing(path.text) for path in own}, {closing(path.text) for path in based}
    if closes != base_closes and not message.id.startswith(_FREE_CLOSING) and all(letters(_bare(t)) for t in texts):
        yield _finding(
            place,
            Fault(
                "LAN440",
                "",
                f"the text closes as {_listed(closes)}, the source text as {_listed(base_closes)}",
                "close it with the same kind of sign",
            ),
        )
    denies, negates = phrases(source_lexicon.denials), phrases(lexicon.negations)
    if denies and negates and all(denies.search(path.text.casefold()) for path in based):
        for path in own:
            if not negates.search(path.text.casefold()):
                yield _finding(
                    place,
                    Fault(
                        "LAN445",
                        "",
                        f"the source text denies something and this text has no negation{_on(path)}",
                        "say no where the source text says no",
                    ),
                )
                break


def _listed(names: Iterable[str]) -> str:
    return " or ".join(f"`{name}`" for name in sorted(names))


def _bare(text: str) -> str:
    return text.replace(SLOT, "").replace(TERM, "")


def _length(path: _Path, density: float = 1.0) -> int:
    """The length of a path as if it were written as closely as the source language."""
    marks = path.text.count(SLOT) + path.text.count(TERM)
    return round((len(path.text) - marks) * density) + marks * _SLOT_LENGTH


# ---- places ------------------------------------------------------------------------------------------------------


def _finding(place: _Place, fault: Fault) -> Finding:
    """The finding with the place of the words at fault in the file, or of the variant's name."""
    name = place.message.id + (f".{place.variant}" if place.variant != FULL else "")
    message = f"{fault.message} (`{name}`, {place.catalogue.name})"
    span = place.message.spans.get(place.variant, place.message.span)
    body = place.message.bodies.get(place.variant)
    line = body.lines[0] if body and body.lines else ""
    if body and fault.words:
        for row, text in enumerate(body.lines):
            # The name of the message stands on the first row and is no part of its text.
            start = text.find("=") + 1 if row == 0 else 0
            at = text.casefold().find(fault.words.casefold(), start)
            if at >= 0:
                span = Span(body.file, body.line + row, at + 1, body.line + row, at + 1 + len(fault.words))
                line = text
                break
    return Finding(fault.code, "error" if fault.sure else "warning", message, span, fault.help, line)
