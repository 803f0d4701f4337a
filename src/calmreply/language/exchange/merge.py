"""Translated units back into the files of a locale: checked as a whole, changing only the texts that were changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from calmreply.findings import Finding, Span, near_help
from calmreply.language.catalogue import load_catalogue
from calmreply.language.exchange.texts import PLACEHOLDER, Form, forms, read_sheet, written
from calmreply.language.exchange.units import given, units
from calmreply.language.model import FULL
from calmreply.language.signature import check_catalogues

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from calmreply.language.catalogue import Catalogue
    from calmreply.language.exchange.given import Given, Returned
    from calmreply.language.exchange.texts import Entry, Tree
    from calmreply.language.exchange.units import Translation, Unit

__all__ = ["Merged", "merge"]


@dataclass(frozen=True)
class Merged:
    """What an import comes to. ``files`` are the files that change, whole; none if there is any fault.

    ``changed`` and ``added`` name texts (``close``, ``close.brief``); ``waiting`` those that lack a form still;
    ``undone`` are units that the translator's tool calls unfinished, and which were left; ``notes`` are warnings.
    """

    files: Mapping[str, str]
    changed: tuple[str, ...]
    added: tuple[str, ...]
    waiting: tuple[str, ...]
    undone: tuple[str, ...]
    faults: tuple[Finding, ...]
    notes: tuple[Finding, ...] = ()


class _Text(NamedTuple):
    id: str
    variant: str

    def __str__(self) -> str:
        return f"{self.id}.{self.variant}" if self.variant else self.id


class _Edit(NamedTuple):
    file: str
    start: int
    end: int
    text: str


def merge(source: Translation, own: Translation, returned: Returned) -> Merged:
    """Put the units that came back into the files of a translation, and check every text that changes."""
    return _Merge(source, own, returned).run()


class _Merge:
    def __init__(self, source: Translation, own: Translation, returned: Returned) -> None:
        self.source, self.own, self.returned = source, own, returned
        self.faults: list[Finding] = []
        self.undone: list[str] = []
        self.known: dict[str, Unit] = {unit.context: unit for unit in units(source, own)}
        self.lines: dict[tuple[_Text, tuple[tuple[str, str], ...]], Given] = {}

    def run(self) -> Merged:
        new = self._new_texts()
        made: dict[_Text, list[Form]] = {}
        waiting: list[str] = []
        by_text: dict[_Text, list[Unit]] = {}
        for unit in self.known.values():
            by_text.setdefault(_Text(unit.id, unit.variant), []).append(unit)
        for text, found in by_text.items():
            if not any(unit.context in new for unit in found):
                continue
            stands = any(unit.there is not None for unit in found)
            ready = [(unit, new.get(unit.context) or unit.there or "") for unit in found]
            if not stands and any(not words for _, words in ready):
                waiting.append(str(text))
                continue
            made[text] = [Form(unit.path, words) for unit, words in ready if words]
        waiting += self._without_full(made)
        made = self._named(made) | made
        self._shapes(made)
        if self.faults:
            return self._merged({}, (), (), waiting)
        files = self._edited(made)
        notes = self._recheck(files, made)
        added = [str(text) for text in made if not self._stands(text)]
        changed = [str(text) for text in made if self._stands(text)]
        return self._merged(files, changed, added, waiting, notes)

    def _merged(
        self,
        files: Mapping[str, str],
        changed: Sequence[str],
        added: Sequence[str],
        waiting: Sequence[str],
        notes: Iterable[Finding] = (),
    ) -> Merged:
        faults = tuple(sorted(self.faults, key=lambda f: (f.span or Span("", 0, 0, 0, 0), f.code)))
        if faults:
            files, changed, added = {}, (), ()
        return Merged(files, tuple(changed), tuple(added), tuple(waiting), tuple(self.undone), faults, tuple(notes))

    def _fault(self, code: str, unit: Given, message: str, help: str) -> None:
        span = Span(self.returned.file, unit.line, 1, unit.line, 2)
        self.faults.append(Finding(code, "error", message, span, help))

    def _new_texts(self) -> dict[str, str]:
        """The units that say something else than the file does, by their context."""
        found: dict[str, str] = {}
        seen: dict[str, int] = {}
        for unit in self.returned.units:
            known = self.known.get(unit.context)
            if known is None:
                message = f"no text `{unit.context}` in this house" if unit.context else "a unit without its context"
                self._fault("LAN471", unit, message, self._like(unit.context))
                continue
            if unit.context in seen:
                message = f"`{unit.context}` stands twice, first on line {seen[unit.context]}"
                self._fault("LAN471", unit, message, "keep one of the two")
                continue
            seen[unit.context] = unit.line
            words = given(unit.target)
            if not words or words in {known.target, known.there}:
                continue
            if unit.undone:
                self.undone.append(unit.context)
                continue
            if given(unit.source) != given(known.source):
                message = f"the source text of `{unit.context}` was changed since this was translated"
                self._fault("LAN473", unit, message, f"it says now: {known.source[:120]}")
                continue
            rest = PLACEHOLDER.sub("", words)
            if "{" in rest or "}" in rest:
                here = ", ".join(f"`{mark[0]}`" for mark in PLACEHOLDER.finditer(known.source)) or "it has none"
                message = f"a brace in `{unit.context}` is no slot and no term"
                self._fault("LAN472", unit, message, f"keep the slots as the source text has them: {here}")
                continue
            found[unit.context] = words
            self.lines[_Text(known.id, known.variant), known.path] = unit
        return found

    def _like(self, context: str) -> str:
        stem = context.partition("#")[0]
        same = [name for name in self.known if name.partition("#")[0] == stem]
        if same:
            return "its forms here: " + ", ".join(f"`{name}`" for name in same[:8])
        return near_help(context, self.known) or "was it exported from another house? export again"

    def _stands(self, text: _Text) -> bool:
        entry = self.own.sheet.entries.get(text.id)
        return entry is not None and text.variant in entry.begins

    def _without_full(self, made: dict[_Text, list[Form]]) -> list[str]:
        """Variants of a new message whose full text is not translated: they wait for it."""
        waiting = [
            text
            for text in made
            if text.variant and text.id not in self.own.sheet.entries and _Text(text.id, FULL) not in made
        ]
        for text in waiting:
            del made[text]
        return [str(text) for text in waiting]

    def _named(self, made: Mapping[_Text, Sequence[Form]]) -> dict[_Text, list[Form]]:
        """The names of the house that the new texts use and the language has not: as the source language has them."""
        used = {mark["name"] for found in made.values() for form in found for mark in PLACEHOLDER.finditer(form.text)}
        lacking = [name for name in self.source.sheet.entries if name in used and name not in self.own.sheet.entries]
        return {
            _Text(name, FULL): forms(self.source.sheet.entries[name].texts[FULL])
            for name in lacking
            if name.startswith("-") and _Text(name, FULL) not in made
        }

    def _shapes(self, made: Mapping[_Text, Sequence[Form]]) -> None:
        """Whether each text is read back from the file as it was written: nothing may be lost on the way."""
        for text, wanted in made.items():
            shown = f"x = {self._fluent(text, wanted)}\n"
            sheet = read_sheet([("x", shown)])
            entry = sheet.entries.get("x")
            tree = entry.texts.get(FULL) if entry is not None and len(sheet.entries) == 1 else None
            back = {form.text for form in forms(tree)} if tree is not None else set()
            if entry is None or entry.begins.keys() != {FULL} or entry.end < len(shown.rstrip()):
                back = set()
            for form in wanted:
                unit = self.lines.get((text, form.path))
                if form.text not in back and unit is not None:
                    message = f"`{unit.context}` cannot be written into a file of messages as it is"
                    help_ = "no line may begin with a space, `[`, `*`, `.` or `}`; write the text on one line"
                    self._fault("LAN474", unit, message, help_)

    def _fluent(self, text: _Text, wanted: Sequence[Form]) -> str:
        return written(wanted, self._tree(text))

    def _tree(self, text: _Text) -> Tree:
        entry = self.own.sheet.entries.get(text.id)
        return entry.texts.get(text.variant, ()) if entry is not None else ()

    # ---- the files ----------------------------------------------------------------------------------------------

    def _edited(self, made: Mapping[_Text, Sequence[Form]]) -> dict[str, str]:
        edits: list[_Edit] = []
        entries = self.own.sheet.entries
        fresh: dict[str, list[_Text]] = {}
        for text, wanted in made.items():
            entry = entries.get(text.id)
            if entry is None:
                fresh.setdefault(text.id, []).append(text)
            elif text.variant in entry.begins:
                start, end = entry.begins[text.variant]
                # A text that begins on the line below its name goes on doing so.
                below = self.own.sheet.files[entry.file][start:end].lstrip(" ").startswith("\n")
                lead = "\n    " if below else " "
                edits.append(_Edit(entry.file, start, end, lead + self._fluent(text, wanted)))
            else:
                row = f"\n    .{text.variant} = {self._fluent(text, wanted)}"
                edits.append(_Edit(entry.file, entry.end, entry.end, row))
        edits += self._fresh(fresh, made)
        return _apply(self.own, edits)

    def _fresh(self, fresh: Mapping[str, Sequence[_Text]], made: Mapping[_Text, Sequence[Form]]) -> Iterable[_Edit]:
        """New messages, each behind the one it follows in the source language, with the comment it has there."""
        own = self.own.sheet
        first = next(iter(own.files), f"messages/{self.own.catalogue.name}.ftl")
        before: Entry | None = None
        started: set[str] = set()
        for name, base in self.source.sheet.entries.items():
            if name in own.entries:
                before = own.entries[name]
                continue
            if name not in fresh:
                continue
            rows = [f"# {row}".rstrip() for row in base.comment.split("\n")] if base.comment else []
            texts = sorted(fresh[name], key=lambda text: list(base.begins).index(text.variant))
            for text in texts:
                head = f"    .{text.variant}" if text.variant else name
                rows.append(f"{head} = {written(made[text])}")
            block = "\n".join(rows)
            if before is not None:
                yield _Edit(before.file, before.end, before.end, f"\n\n{block}")
            else:
                # Nothing stands before it: it goes to the end, where headings of other messages cannot catch it.
                length = len(own.files.get(first, ""))
                lead = "" if first in started or (own.files.get(first) or "\n").endswith("\n") else "\n"
                blank = "\n" if own.files.get(first) or started else ""
                yield _Edit(first, length, length, f"{lead}{blank}{block}\n")
                started.add(first)

    # ---- the check ----------------------------------------------------------------------------------------------

    def _recheck(self, files: Mapping[str, str], made: Mapping[_Text, Sequence[Form]]) -> list[Finding]:
        """What is wrong with the texts that change and was not wrong before; the warnings are returned."""
        now = [(name, files.get(name, text)) for name, text in self.own.files]
        now += [(name, text) for name, text in files.items() if name not in dict(self.own.files)]
        ids = {text.id for text in made}
        terms = any(name.startswith("-") for name in ids)
        before, _ = self._findings(self.own.files, ids, everything=terms)
        after, catalogue = self._findings(now, ids, everything=terms)
        told = {(finding.code, finding.message) for finding in before}
        notes = []
        for finding in after:
            if (finding.code, finding.message) in told or finding.code == "LAN450":
                continue
            placed = self._placed(finding, catalogue, made)
            if finding.severity == "error":
                self.faults.append(placed)
            else:
                notes.append(placed)
        return notes

    def _findings(
        self, files: Sequence[tuple[str, str]], ids: set[str], *, everything: bool
    ) -> tuple[list[Finding], Catalogue]:
        own, source = self.own.catalogue, self.source.catalogue
        faults: list[Finding] = []
        made = load_catalogue(
            files, locale=own.locale, register=own.register, source=source, faults=faults, name=own.name
        )
        some = made
        if not everything:
            source = replace(source, messages={k: v for k, v in source.messages.items() if k in ids})
            some = replace(made, messages={k: v for k, v in made.messages.items() if k in ids})
        return [*faults, *check_catalogues(source, [some])], made

    def _placed(self, finding: Finding, catalogue: Catalogue, made: Mapping[_Text, Sequence[Form]]) -> Finding:
        """The finding at the unit it is about, with the words of the unit."""
        at = finding.span
        for text, wanted in made.items():
            message = catalogue.messages.get(text.id)
            body = message.bodies.get(text.variant) if message else None
            if at is None or body is None or body.file != at.file:
                continue
            if not body.line <= at.line < body.line + len(body.lines):
                continue
            marked = [f for f in wanted if all(f"[{key}] of ${slot}" in finding.message for slot, key in f.path)]
            shown = [f for f in wanted if (text, f.path) in self.lines]
            best = [f for f in shown if f in marked and f.path] or shown
            if best:
                unit = self.lines[text, best[0].path]
                span = Span(self.returned.file, unit.line, 1, unit.line, 2)
                return replace(finding, span=span, line=given(unit.target).split("\n", 1)[0])
        for (text, _), unit in self.lines.items():
            if f"`{text.id}`" in finding.message:
                return replace(finding, span=Span(self.returned.file, unit.line, 1, unit.line, 2), line=unit.target)
        return replace(finding, line="")


def _apply(own: Translation, edits: Iterable[_Edit]) -> dict[str, str]:
    """The files with the edits put in; line ends and all that is not edited stay byte by byte."""
    by_file: dict[str, list[_Edit]] = {}
    for edit in edits:
        by_file.setdefault(edit.file, []).append(edit)
    raws = dict(own.files)
    done: dict[str, str] = {}
    for file, found in by_file.items():
        raw = raws.get(file, "")
        origin = _origins(raw)
        ends = "\r\n" if "\r\n" in raw else "\n"
        # The last ones first, so that the places of the others stay; those at one place keep their order.
        for _, edit in sorted(enumerate(found), key=lambda item: (item[1].start, item[0]), reverse=True):
            words = edit.text.replace("\n", ends)
            raw = raw[: origin[edit.start]] + words + raw[origin[edit.end] :]
        done[file] = raw
    return done


def _origins(raw: str) -> Sequence[int]:
    """For each place of the text with plain line ends, its place in the file."""
    if "\r" not in raw and not raw.startswith("\ufeff"):
        return range(len(raw) + 1)
    places = []
    at = 1 if raw.startswith("\ufeff") else 0
    while at < len(raw):
        places.append(at)
        at += 2 if raw[at : at + 2] == "\r\n" else 1
    return [*places, len(raw)]
