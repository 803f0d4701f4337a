"""How many faults the fact signature finds: faults of twelve kinds, planted in the starter house's translations.

A generator plants one fault at a time into one message of one language and asks the checks about that message: the
reading of the file, the signature, the approval pin and the rendered twin. A fault counts as *visible* if a signature
can see it at all, which is settled by its kind before anything is checked: a promise in words that are on no list, or a
negation put where the source text denies nothing, is meaning without a mark, and is planted to be counted, too.

    python benchmarks/seeded_faults.py [--json FILE] [--most N]
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from calmreply import House
from calmreply.check.rendered import check_rendered
from calmreply.language import Catalogue, Message, check_approvals, check_catalogues, check_labels, load_catalogue
from calmreply.language.locales import table
from calmreply.language.model import PLURALS, Text, is_alternate, paths, selects
from calmreply.language.signature import numbers_of_category
from calmreply.language.wording import flat, letters, phrases

if TYPE_CHECKING:
    from calmreply.findings import Finding

LOCALES = ("it", "id", "et", "sl", "bg")
MOST = 12
"""Faults of one kind in one language; they are taken evenly over all places where the kind can be planted."""
UNLISTED = {
    "it": "Riceverà anche un piccolo regalo.",
    "id": "Sebuah hadiah kecil juga akan menyusul.",
    "et": "Lisame omalt poolt ka kingituse.",
    "sl": "Dodali bomo tudi majhno darilo.",
    "bg": "Ще добавим и малък подарък.",
}
NOT = {"it": "non", "id": "tidak", "et": "ei", "sl": "ne", "bg": "не"}
LITERALS = ("12,50 €", "https://kq.example/x", "14", "service@kq.example")
KINDS = (
    "drop placeholder",
    "misspell placeholder",
    "duplicate placeholder",
    "literal value added",
    "empty text",
    "left in English",
    "drop count",
    "number hard-coded",
    "plural category missing",
    "wrong slot",
    "extra promise",
    "meaning reversed",
)
SLOT = re.compile(r"\{ \$([\w-]+) \}")
ARM = re.compile(r"^\s*(\*?)\[([\w-]+)\] ?")


class Fault(NamedTuple):
    """One planted fault: the rows of the variant are replaced by ``rows``."""

    kind: str
    locale: str
    message: str
    variant: str
    rows: tuple[str, ...]
    visible: bool = True


class Bench:
    """The starter house, and what is needed to check one of its messages at a time."""

    def __init__(self, house: House) -> None:
        self.parts = house.parts
        self.source = house.parts.catalogues[house.parts.source]
        self.enums = {name: kind.members for name, kind in house.parts.schema.enums.items()}

    def check(self, locale: str, name: str, changed: dict[str, tuple[str, ...]]) -> list[Finding]:
        """The errors about one message of a language in which the rows of some variants are others."""
        clean = self.parts.catalogues[locale]
        message = clean.messages[name]
        rows = [f"-{term} = {text}" for term, text in clean.terms.items()]
        for variant, body in sorted(message.bodies.items(), key=lambda item: item[1].line):
            rows += changed.get(variant, body.lines)
        source = replace(self.source, messages={name: self.source.messages[name]})
        faults: list[Finding] = []
        read = load_catalogue(
            [(f"{locale}.ftl", "\n".join(rows) + "\n")],
            locale=locale,
            register=clean.register,
            source=source,
            faults=faults,
        )
        found = faults + check_catalogues(source, [read]) + check_labels([read], self.enums, {})
        found = [f for f in found if f.code not in {"LAN451", "LAN452"}]
        if clean.lock is not None and name in read.messages:
            lock = replace(clean.lock, pins={k: v for k, v in clean.lock.pins.items() if k == name})
            found += check_approvals(source, replace(read, lock=lock))
        lines = {(f.span.file, line) for f in found if f.span for line in range(f.span.line, f.span.end_line + 1)}
        found += check_rendered(_labelled(source, self.source), [_labelled(read, clean)], self.enums, accused=lines)
        # A variant that is not there is a warning to the signature and an error to the house that needs it.
        return [f for f in found if f.severity == "error" or f.code == "LAN450"]


def _labelled(catalogue: Catalogue, whole: Catalogue) -> Catalogue:
    labels = {name: m for name, m in whole.messages.items() if m.is_label}
    return replace(catalogue, messages={**labels, **catalogue.messages})


# ---- the generator -----------------------------------------------------------------------------------------------


def faults_of(bench: Bench, locale: str) -> Iterator[Fault]:
    """Every fault that can be planted in one language, kind by kind as the places come."""
    clean = bench.parts.catalogues[locale]
    turn = 0
    for name, message in clean.messages.items():
        if message.is_label or name not in bench.source.messages:
            continue
        base = bench.source.messages[name]
        for variant, body in message.bodies.items():
            if is_alternate(variant) or variant not in base.bodies:
                continue
            turn += 1
            rows = body.lines

            def fault(
                kind: str,
                changed: list[str] | tuple[str, ...],
                *,
                visible: bool = True,
                at: str = name,
                v: str = variant,
            ) -> Fault:
                return Fault(kind, locale, at, v, tuple(changed), visible)

            yield from (fault(kind, changed) for kind, changed in _slots(locale, message, variant, rows, turn))
            yield fault("literal value added", _added(rows, LITERALS[turn % len(LITERALS)], front=True))
            yield fault("empty text", [re.sub(r"=.*", "=", rows[0])])
            if _translated(base, message, variant):
                yield fault("left in English", base.bodies[variant].lines)
            yield from (fault("plural category missing", changed) for changed in _arms(message, variant, rows))
            lexicon = table(locale).lexicon
            listed = [p for p in lexicon.promises if "*" not in p]
            if turn % 2 and listed:
                words = listed[turn % len(listed)]
                yield fault("extra promise", _added(rows, words[0].upper() + words[1:] + "."))
            elif variant == "":
                yield fault("extra promise", _added(rows, UNLISTED[locale]), visible=False)
            denied = _denied(locale, bench.source.locale, base, message, variant, rows)
            if denied is not None:
                yield fault("meaning reversed", denied)
            elif variant == "" and turn % 2:
                yield fault("meaning reversed", _added(rows, NOT[locale], front=True), visible=False)


def _slots(
    locale: str, message: Message, variant: str, rows: tuple[str, ...], turn: int
) -> Iterator[tuple[str, list[str]]]:
    for at, row in enumerate(rows):
        for found in SLOT.finditer(row):
            decl = message.slot(found[1])
            if decl is None:
                continue

            def put(words: str, at: int = at, row: str = row, found: re.Match[str] = found) -> list[str]:
                changed = f"{row[: found.start()]}{words}{row[found.end() :]}"
                return [*rows[:at], changed.replace("  ", " ") if not words else changed, *rows[at + 1 :]]

            optional = variant in decl.optional_in
            exact = decl.kind == "count" and _exact(locale, message, variant, decl.name, row)
            if not optional and not exact:
                yield ("drop count" if decl.kind == "count" else "drop placeholder"), put("")
            if decl.kind == "count" and not exact and not optional:
                yield "number hard-coded", put("5")
            yield "misspell placeholder", put(f"{{ ${found[1][:-1]}{found[1][-1] * 2} }}")
            yield "duplicate placeholder", put(f"{found[0]} {found[0]}")
            others = [s.name for s in message.slots if s.name != decl.name] or ["order"]
            if not optional:
                yield "wrong slot", put(f"{{ ${others[turn % len(others)]} }}")


def _exact(locale: str, message: Message, variant: str, slot: str, row: str) -> bool:
    """Whether a row is an arm for one number alone, in which the number need not stand."""
    arm = ARM.match(row)
    decl = message.slot(slot)
    named = [s for s in selects(message.variants[variant]) if s.slot == slot]
    if not arm or decl is None or not named:
        return False
    keys = {arm[2]} | (set(PLURALS) - {k for k, _ in named[0].arms} if arm[1] else set())
    return numbers_of_category(locale, frozenset(keys), decl.low, decl.high) == 1


def _arms(message: Message, variant: str, rows: tuple[str, ...]) -> Iterator[list[str]]:
    if not any(s.by == "plural" for s in selects(message.variants[variant])):
        return
    for at, row in enumerate(rows):
        arm = ARM.match(row)
        if arm and not arm[1] and arm[2] in PLURALS:
            yield [*rows[:at], *rows[at + 1 :]]


def _added(rows: tuple[str, ...], words: str, *, front: bool = False) -> list[str]:
    """The rows with words before the first text of theirs, or behind the last."""
    changed = list(rows)
    if front:
        at = next((i for i, row in enumerate(rows) if ARM.match(row)), 0)
        head = ARM.match(rows[at]) or re.match(r"\s*\.?[\w-]+ = ?", rows[at])
        end = head.end() if head else 0
        changed[at] = f"{rows[at][:end]}{words} {rows[at][end:]}"
    else:
        at = max((i for i, row in enumerate(rows) if ARM.match(row)), default=len(rows) - 1)
        changed[at] = f"{rows[at]} {words}"
    return changed


def _translated(base: Message, message: Message, variant: str) -> bool:
    """Whether a text holds words of its language: the brand alone is the same in all of them."""
    own, other = message.variants[variant], base.variants[variant]
    words = "".join(
        piece.text for _, pieces in paths(other) for piece in pieces if isinstance(piece, Text) and not piece.fixed
    )
    return own != other and len(letters(words)) > 3


def _denied(
    locale: str, source: str, base: Message, message: Message, variant: str, rows: tuple[str, ...]
) -> list[str] | None:
    """The rows of a denial without its negations; ``None`` where the source text does not deny."""
    denies, negates = phrases(table(source).lexicon.denials), phrases(table(locale).lexicon.negations)
    if denies is None or negates is None:
        return None
    own = [flat(pieces).casefold() for _, pieces in paths(message.variants[variant])]
    based = [flat(pieces).casefold() for _, pieces in paths(base.variants[variant])]
    if not all(denies.search(text) for text in based) or not all(negates.search(text) for text in own):
        return None
    pattern = re.compile(negates.pattern + r" ?", re.IGNORECASE)
    return [row[: row.find("=") + 1] + pattern.sub("", row[row.find("=") + 1 :]) for row in rows]


def sample(found: list[Fault], most: int) -> list[Fault]:
    """At most ``most`` of each kind and sort, evenly over all of them."""
    chosen: list[Fault] = []
    for kind in KINDS:
        for visible in (True, False):
            group = [f for f in found if f.kind == kind and f.visible is visible]
            step = max(len(group) / most, 1)
            chosen += [group[int(i * step)] for i in range(min(most, len(group)))]
    return chosen


# ---- the figures -------------------------------------------------------------------------------------------------


def measure(house: House | None = None, *, most: int = MOST) -> dict[str, object]:
    """Plant, check and count. ``missed`` names the visible faults that were not found."""
    bench = Bench(house or House.starter())
    alarms: list[str] = []
    clean = 0
    for locale in LOCALES:
        for name, message in bench.parts.catalogues[locale].messages.items():
            if not message.is_label:
                clean += 1
                alarms += [f"{locale} {finding}" for finding in bench.check(locale, name, {})]
    planted = [fault for locale in LOCALES for fault in sample(list(faults_of(bench, locale)), most)]
    kinds: dict[str, dict[str, int]] = {k: {"injected": 0, "visible": 0, "found": 0, "found_unseen": 0} for k in KINDS}
    missed: list[str] = []
    for fault in planted:
        row = kinds[fault.kind]
        row["injected"] += 1
        row["visible"] += fault.visible
        codes = {f.code for f in bench.check(fault.locale, fault.message, {fault.variant: fault.rows})}
        if codes and fault.visible:
            row["found"] += 1
        elif codes:
            row["found_unseen"] += 1
        elif fault.visible:
            missed.append(f"{fault.kind}: {fault.locale} {fault.message} .{fault.variant}: {' / '.join(fault.rows)}")
    visible = sum(row["visible"] for row in kinds.values())
    found = sum(row["found"] for row in kinds.values())
    unseen = sum(row["found_unseen"] for row in kinds.values())
    return {
        "injected": len(planted),
        "visible": visible,
        "found": found,
        "found_share": round(found / visible, 4) if visible else 0.0,
        "found_share_of_all": round((found + unseen) / len(planted), 4) if planted else 0.0,
        "false_alarms": len(alarms),
        "clean_messages": clean,
        "by_kind": kinds,
        "missed": missed,
        "alarms": alarms,
    }


def main(arguments: list[str]) -> int:
    """Print the figures; 1 if fewer than 98 % of the visible faults are found, or a clean message is accused."""
    reader = argparse.ArgumentParser(description="how many planted faults the fact signature finds")
    reader.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file, too")
    reader.add_argument("--most", type=int, default=MOST, metavar="N", help="faults of a kind in a language")
    options = reader.parse_args(arguments)
    result = measure(most=options.most)
    print(f"{'kind':26} {'injected':>9} {'visible':>8} {'found':>6} {'found of the rest':>18}")
    for kind, row in result["by_kind"].items():  # type: ignore[attr-defined]
        print(f"{kind:26} {row['injected']:>9} {row['visible']:>8} {row['found']:>6} {row['found_unseen']:>18}")
    print(f"{'all':26} {result['injected']:>9} {result['visible']:>8} {result['found']:>6}")
    print(f"found share of the visible: {result['found_share']:.2%}; of all: {result['found_share_of_all']:.2%}")
    print(f"false alarms on {result['clean_messages']} clean messages: {result['false_alarms']}")
    for line in (*result["missed"], *result["alarms"]):  # type: ignore[misc]
        print("  " + line)
    if options.json:
        options.json.write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return 0 if float(str(result["found_share"])) >= 0.98 and not result["false_alarms"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
