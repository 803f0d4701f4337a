"""One locale's messages, read from Fluent files in our strict subset: all faults at once, nothing skipped."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from fluent.syntax import FluentParser, ast

from calmreply.findings import Finding, LocaleError, Span, near_help
from calmreply.language.approve import read_lock
from calmreply.language.declare import Declaration, declares, read_declaration
from calmreply.language.locales import TABLES, known
from calmreply.language.model import (
    FULL,
    VARIANTS,
    Body,
    Message,
    Program,
    Select,
    Slot,
    SlotDecl,
    Text,
    is_alternate,
    is_variant,
    plain,
)
from calmreply.language.pattern import Page, Reading, offsets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from calmreply.language.approve import Lock

__all__ = ["Catalogue", "load_catalogue"]

_LABEL = re.compile(r"^label-[A-Za-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)+$")
_UNCLOSED = "this cannot be read: is a `}` missing?"
_OPEN_BRACE = re.compile(r"\{[^{}]*$")


@dataclass(frozen=True)
class Catalogue:
    """All messages of one locale in one register, with the terms already put in.

    ``lost`` are the ids of messages that could not be read at all; of them nothing more is said. ``name`` is the
    locale, with the register behind it where the language has both and this is not the house's: ``it@informal``.
    ``lock`` holds the approvals of its messages, ``None`` where there is no file of them.
    """

    locale: str
    register: str
    messages: Mapping[str, Message]
    terms: Mapping[str, str] = field(default_factory=dict)
    lost: frozenset[str] = frozenset()
    name: str = ""
    lock: Lock | None = field(default=None, compare=False)

    def worded(self, chosen: Mapping[str, str]) -> Catalogue:
        """The same catalogue with other wordings as the full texts: message ids with their ``alt`` variants."""
        changed = {
            name: replace(message, variants={**message.variants, FULL: message.variants[variant]})
            for name, variant in chosen.items()
            if variant != FULL and (message := self.messages[name])
        }
        return replace(self, messages={**self.messages, **changed}) if changed else self

    def has(self, message_id: str, variant: str = FULL) -> bool:
        """Whether the message is there in this variant."""
        message = self.messages.get(message_id)
        return message is not None and variant in message.variants

    def label(self, enum: str, member: str, role: str = "") -> str:
        """The words for a member of an enum in a role (``""`` is the bare word); ``LocaleError`` if it has none."""
        message = self.messages.get(f"label-{enum}-{member}")
        program = message.variants.get(role) if message else None
        if program is None:
            want = f"`label-{enum}-{member}{'.' + role if role else ''}`"
            raise LocaleError(f"no label {want} in `{self.locale}`", help="run `calmreply check`: it names all of them")
        return plain(program)


class _Entry(NamedTuple):
    page: Page
    node: ast.Message
    declaration: Declaration | None


def load_catalogue(
    texts: Sequence[tuple[str, str]],
    *,
    locale: str,
    register: str = "formal",
    source: Catalogue | None,
    faults: list[Finding],
    name: str = "",
    lock: tuple[str, str] | None = None,
) -> Catalogue:
    """Read the files of one locale, given as ``(file name, text)``; every fault is added to ``faults``.

    ``source`` is the catalogue of the source language, whose declarations hold for this locale too; ``None`` when
    this *is* the source language, where every slot must be declared. A message at fault is kept as far as it could
    be read, so that one fault does not make others. ``name`` is what findings call it, by itself the locale; ``lock``
    is the file of its approvals, as ``(file name, text)``.
    """
    if not known(locale):
        file, text = texts[0] if texts else ("", "")
        span = Span(file, 1, 1, 1, 2) if texts else None
        help_ = near_help(locale, TABLES)
        faults.append(
            Finding("LAN424", "error", f"no formats for the locale `{locale}`", span, help_, text.split("\n", 1)[0])
        )
    called = name or locale
    entries: list[_Entry] = []
    terms: dict[str, tuple[Page, ast.Term]] = {}
    lost: set[str] = set()
    for file, text in texts:
        page = Page(file, text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"), faults)
        _read_page(page, entries, terms, lost)
    words = {name: _term(page, node) for name, (page, node) in terms.items()}
    ids = frozenset(entry.node.id.name for entry in entries)
    messages: dict[str, Message] = {}
    for entry in entries:
        name = entry.node.id.name
        if name in messages:
            first = messages[name].span
            entry.page.fault(
                "LAN402",
                f"message `{name}` is defined twice",
                _id_span(entry.page, entry.node),
                f"the first one stands at {first.file}:{first.line}",
            )
            continue
        messages[name] = _message(entry, words, ids, source)
    faults.sort(key=lambda f: (f.span or Span("", 0, 0, 0, 0), f.code))
    approved = read_lock(lock[1], lock[0], faults) if lock is not None else None
    return Catalogue(locale, register, messages, words, frozenset(lost), called, approved)


def _read_page(page: Page, entries: list[_Entry], terms: dict[str, tuple[Page, ast.Term]], lost: set[str]) -> None:
    loose: ast.Comment | None = None
    for node in FluentParser(with_spans=True).parse(page.text).body:
        before, loose = loose, None
        if before is not None and not (isinstance(node, ast.Junk) and offsets(before)[1] + 1 == offsets(node)[0]):
            _loose(page, before)
        if isinstance(node, ast.Junk):
            _junk(page, node)
            lost.update(re.findall(r"^([A-Za-z][\w-]*)", node.content or ""))
        elif isinstance(node, ast.Comment | ast.GroupComment | ast.ResourceComment):
            if node.content is not None and declares(node.content):
                if isinstance(node, ast.Comment):
                    loose = node
                else:
                    _loose(page, node)
        elif isinstance(node, ast.Term):
            name = node.id.name
            if name in terms:
                page.fault("LAN402", f"term `-{name}` is defined twice", _id_span(page, node), "keep one of the two")
            else:
                terms[name] = (page, node)
        elif isinstance(node, ast.Message):
            # A declaration with a blank line below it is reported once, and then taken as meant.
            entries.append(_Entry(page, node, _declaration(page, node.comment or before)))
    if loose is not None:
        _loose(page, loose)


def _id_span(page: Page, node: ast.Message | ast.Term) -> Span:
    start, end = offsets(node.id)
    return page.place(start - (1 if isinstance(node, ast.Term) else 0), end)


def _loose(page: Page, node: ast.Comment | ast.GroupComment | ast.ResourceComment) -> None:
    start, end = offsets(node)
    rest = page.text[end:].lstrip("\n ")
    follows = re.match(r"[A-Za-z][\w-]*(?=\s*=)", rest)
    if not isinstance(node, ast.Comment):
        help_ = "a declaration is a comment with one `#`"
    elif follows:
        help_ = f"take out the blank line between it and `{follows[0]}`"
    else:
        help_ = "put it on the line directly above its message"
    page.fault("LAN409", "a declaration that belongs to no message", page.place(start, end), help_)


def _declaration(page: Page, comment: ast.Comment | None) -> Declaration | None:
    if comment is None or comment.content is None or not declares(comment.content):
        return None
    content: str = comment.content
    start = offsets(comment)[0]
    rows = content.split("\n")
    # The parser takes "# " off each row; an empty comment row is a bare "#".
    starts, at = [], start
    for row in rows:
        lead = 2 if row else page.text.find("\n", at) - at if "\n" in page.text[at:] else 1
        starts.append(at + lead)
        at += lead + len(row) + 1

    def place(begin: int, end: int) -> Span:
        row = content.count("\n", 0, begin)
        shift = starts[row] - (content.rfind("\n", 0, begin) + 1)
        return page.place(begin + shift, end + shift)

    def fault(message: str, span: Span, help_: str) -> None:
        page.fault("LAN410", message, span, help_)

    return read_declaration(content, place, fault)


def _junk(page: Page, node: ast.Junk) -> None:
    note = node.annotations[0] if node.annotations else None
    begin = offsets(node)[0]
    at = min(offsets(note)[0], len(page.text)) if note else begin
    content = node.content or ""
    code = note.code if note else ""
    first = content.split("\n", 1)[0]
    message = "this cannot be read as a message"
    if first.startswith("#"):
        message, help_ = "a comment without a space after `#`", "write `# ` and then the comment"
    elif "\t" in content.split("\n", 1)[0]:
        message, help_ = "a tab at the start of a line", "indent with spaces"
    elif code == "E0010":
        message, help_ = "a select without a default arm", "mark one arm with `*`: `*[other] …`"
    elif re.match(r"^-?[A-Za-z][\w-]*\s*:", first):
        help_ = "a message is `name = text`, with an equals sign"
    elif code == "E0005":
        message, help_ = "a message without text", "write its text after the `=`; further lines are indented"
    elif code == "E0006":
        message, help_ = "a term without text", "write its text after the `=`"
    elif re.match(r"^\s+\.", first):
        help_ = "an attribute stands, indented, below its message, with nothing between"
    elif page.text[at : at + 1].isalnum() and not page.text[at].isascii() and "=" in first:
        message, help_ = "a name with a letter that names do not have", "names are written with a to z, 0 to 9, - and _"
    elif code == "E0003" and _OPEN_BRACE.search(content[: max(at - begin, 0)]):
        message, help_ = _UNCLOSED, "a slot is `{ $name }`, a choice ends with a `}`"
    elif code == "E0003" and "}" in ((note and note.message) or ""):
        message, help_ = "a choice that is not closed", "close it with a `}` on a line of its own, indented"
    elif code in {"E0028", "E0013", "E0014"}:
        help_ = "in braces stands a slot `{ $name }`, a term `{ -name }` or a choice `{ $name -> … }`"
    elif first and not first[:1].isspace() and "=" not in first:
        help_ = "a message is `name = text`; further lines of a text are indented"
    else:
        help_ = (note.message[0].lower() + note.message[1:]) if note and note.message else "see the guide for messages"
    start = begin if first.startswith("#") else at
    if message == _UNCLOSED:
        start = begin + content.rfind("{", 0, at - begin)
    page.fault("LAN401", message, page.place(start, start + 1), help_)


def _term(page: Page, node: ast.Term) -> str:
    name = f"-{node.id.name}"
    for attribute in node.attributes:
        page.fault(
            "LAN415",
            f"term `{name}` has an attribute `.{attribute.id.name}`",
            page.of(attribute),
            f"a case is a term of its own: `{name}-{attribute.id.name} = …`",
        )
    program = Reading(page, name, None, {}).program(node.value)
    return "".join(piece.text for piece in program if isinstance(piece, Text))


def _message(entry: _Entry, words: Mapping[str, str], ids: frozenset[str], source: Catalogue | None) -> Message:
    page, node = entry.page, entry.node
    name: str = node.id.name
    span = _id_span(page, node)
    declaration = entry.declaration
    base = source.messages.get(name) if source else None
    is_label = name.startswith("label-")
    if source is not None and base is None and name not in source.lost:
        page.fault(
            "LAN422",
            f"message `{name}` is not in the source language",
            span,
            near_help(name, source.messages) or "remove it, or write it in the source language first",
        )
    if base is not None:
        if declaration is not None and not _same(declaration, base):
            slots = " ".join(map(str, base.slots)) + (" (public)" if base.public else "")
            at = declaration.slots[0].span if declaration.slots and declaration.slots[0].span else span
            page.fault("LAN413", f"`{name}` is declared otherwise in the source language", at, f"there: {slots}")
        decls, public, unread = base.slots, base.public, base.unread
    else:
        decls, public, unread = declaration or Declaration((), public=False)
    if is_label:
        _label_id(page, name, span, decls)
    reading = Reading(
        page,
        name,
        {decl.name: decl for decl in decls},
        words,
        declared=declaration is not None or source is not None,
        messages=ids,
        unread=unread,
        lenient=source is not None and base is None,
    )
    variants: dict[str, Program] = {}
    spans: dict[str, Span] = {}
    bodies: dict[str, Body] = {}
    used: dict[str, frozenset[str]] = {}
    faulty: set[str] = set()
    patterns = [(FULL, node.value, span)] if node.value is not None else []
    patterns += [(a.id.name, a.value, page.place(offsets(a)[0], offsets(a.id)[1])) for a in node.attributes]
    for variant, pattern, at in patterns:
        if variant in variants:
            page.fault("LAN402", f"variant `.{variant}` of `{name}` is written twice", at, "keep one of the two")
            continue
        if not is_label and not is_variant(variant):
            close = near_help("." + variant, ["." + v for v in (*VARIANTS, "alt") if v])
            if re.fullmatch(r"[A-Za-z]+-?alt[0-9]*|alt[-_0-9]+", variant):
                close = "other wordings of the full text are `.alt`, `.alt1`, `.alt2`; the other variants have one each"
            page.fault("LAN406", f"unknown variant `.{variant}` of `{name}`", at, close)
            reading.program(pattern)
            faulty.add(variant)
            continue
        known_there = base is None or variant in base.variants or base.faulty - base.variants.keys()
        if not known_there and not is_label and not is_alternate(variant):
            page.fault("LAN422", f"variant `.{variant}` of `{name}` is not in the source language", at, "remove it")
        reading.used, reading.faulty = set(), False
        program = reading.program(pattern)
        if reading.faulty or unread:
            faulty.add(variant)
        if is_label and not all(isinstance(piece, Text) for piece in program):
            page.fault("LAN420", f"label `{name}` holds a slot or a select", at, "a label is plain words and terms")
            program = tuple(piece for piece in program if isinstance(piece, Text))
        last = page.of(pattern).end_line
        bodies[variant] = Body(page.file, at.line, tuple(page.lines[at.line - 1 : last]))
        variants[variant], spans[variant], used[variant] = program, at, frozenset(reading.used)
    if FULL not in variants:
        page.fault("LAN421", f"message `{name}` has no full text", span, f"write it after `{name} =`")
    hashed = base.source_hash if base else _hash(variants, decls, public)
    return Message(name, decls, public, variants, hashed, span, spans, bodies, used, frozenset(faulty), unread)


def _same(declaration: Declaration, base: Message) -> bool:
    return declaration.public == base.public and set(declaration.slots) == set(base.slots)


def _label_id(page: Page, name: str, span: Span, decls: Sequence[SlotDecl]) -> None:
    if not _LABEL.match(name):
        page.fault("LAN420", f"`{name}` is not the id of a label", span, "write `label-<enum>-<member>`")
    if decls:
        page.fault("LAN420", f"label `{name}` declares slots", span, "a label is plain words and terms")


def _hash(variants: Mapping[str, Program], decls: Sequence[SlotDecl], public: bool) -> str:  # noqa: FBT001
    """What a translation is made from: the texts, the slots and the mark."""
    # Another wording says the same: it makes no translation stale.
    shown = [
        f"{variant}={_show(program)}" for variant, program in sorted(variants.items()) if not is_alternate(variant)
    ]
    shown += [str(decl) for decl in sorted(decls, key=lambda d: d.name)]
    shown.append(f"public={public}")
    return hashlib.sha256("\x1e".join(shown).encode()).hexdigest()


def _show(program: Program) -> str:
    words = []
    for piece in program:
        match piece:
            case Text():
                words.append(piece.text)
            case Slot():
                words.append(f"{{${piece.name}}}")
            case Select():
                arms = "".join(
                    f"[{'*' if key == piece.default_key else ''}{key}]{_show(arm)}" for key, arm in piece.arms
                )
                words.append(f"{{${piece.slot}->{arms}}}")
    return "".join(words)
