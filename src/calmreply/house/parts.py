"""The frozen parts of a house, and how they are made from files or from Python values."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from calmreply.channels import Channel, declare
from calmreply.facts.declare import PARTS, Schema, load_schema
from calmreply.facts.release import AS_WRITTEN
from calmreply.findings import Finding, HeaderError, LocaleError, RenderError, Span, near_help
from calmreply.house.cascades import without_cascades
from calmreply.house.layouts import with_layouts
from calmreply.house.values import as_node, as_plain
from calmreply.language.approve import unapproved
from calmreply.language.catalogue import Catalogue, load_catalogue
from calmreply.language.formats import formats
from calmreply.language.model import REGISTERS
from calmreply.language.signature import check_catalogues
from calmreply.policy.hashing import canonical, content_hash
from calmreply.policy.load import load_policy
from calmreply.reader import Entry, Node, Scalar, Table, as_choice, as_items, as_text, fields, read_yaml
from calmreply.render.addresses import clean_mailbox
from calmreply.render.postal import Address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from calmreply.house.files import Folder
    from calmreply.policy.model import Policy
    from calmreply.render.layouts import Layout

__all__ = ["KEYS", "SENDER_KEYS", "Language", "Parts", "build_parts", "load_parts", "with_lines"]

_OWN_KEYS = ("otherwise", "agents")
_POLICY_KEYS = (
    "tables",
    "gates",
    "limits",
    "slots",
    "remedies",
    "actions",
    "rounding",
    "ask_at_most",
    "forbidden",
    "person",
    "define",
    "outcomes",
    "exceptions",
    "in_force_by",
    "claims",
)
"""The keys of house.yaml that `load_policy` reads; those of `load_schema` are its `PARTS`."""
KEYS = ("name", "source", "languages", *_OWN_KEYS, *PARTS, *_POLICY_KEYS)
"""All keys of house.yaml."""
SENDER_KEYS = ("sender", "sender_name")
_NOWHERE = Span("channels.yaml", 1, 1, 1, 1)
_NO_CHANNELS = Table((Entry("channels", _NOWHERE, Table((), _NOWHERE)),), _NOWHERE)


@dataclass(frozen=True, slots=True)
class Language:
    """One language a house speaks: its register, and what is tried where a message is missing in it (S: chain).

    The other register, where the language has messages for both, is asked for reply by reply.
    """

    register: str = "formal"
    chain: tuple[str, ...] = ()


@dataclass(frozen=True)
class Parts:
    """All that a house is made of. Every part is a frozen value; ``hash`` covers them all."""

    name: str
    source: str
    agents: str
    otherwise: tuple[str, ...]
    languages: Mapping[str, Language]
    schema: Schema
    policy: Policy
    catalogues: Mapping[str, Catalogue]
    channels: Mapping[str, Channel]
    senders: Mapping[str, tuple[str, str]]
    hash: str
    warnings: tuple[Finding, ...] = ()
    registers: Mapping[str, Catalogue] = field(default_factory=dict)
    """By locale, the messages in the register that is not the house's, where the language has both."""
    stems: Mapping[str, str] = field(default_factory=dict, compare=False)
    """By the name of a catalogue, that of its files: ``it`` may stand in ``it@formal.ftl``."""
    strict: bool = False
    """Whether messages that nobody approved since their source was changed are kept from customers."""
    layouts: Mapping[str, Layout] = field(default_factory=dict)
    """By the name of its file, what replaces a layout of the library."""
    places: Mapping[str, Span] = field(default_factory=dict, compare=False, repr=False)
    """Where each channel in use is named, for findings."""
    texts: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    """The files by name, so that findings can show their line; not pickled."""

    def in_register(self, locale: str, register: str | None) -> Catalogue | None:
        """The messages of a locale in a register, by itself the house's; ``None`` where there are none."""
        own = self.catalogues.get(locale)
        if own is None or register is None or own.register == register:
            return own
        return self.registers.get(locale)

    def unfit(self, catalogue: Catalogue) -> frozenset[str]:
        """The messages of a catalogue that a strict house does not say: stale ones, and those with stale labels."""
        source = self.catalogues[self.source]
        if not self.strict or catalogue is source:
            return frozenset()
        stale = unapproved(source, catalogue)
        labels = [name.removeprefix("label-") for name in stale if name.startswith("label-")]
        enums = {enum for enum in self.schema.enums if any(label.startswith(f"{enum}-") for label in labels)}
        worded = {m.id for m in catalogue.messages.values() if any(s.enum in enums for s in m.slots if s.enum)}
        return stale | worded


@dataclass(frozen=True, slots=True)
class _Settings:
    name: str
    source: str
    agents: str
    otherwise: tuple[str, ...]
    languages: Mapping[str, Language]


def load_parts(folder: Folder, faults: list[Finding], *, strict: bool = False) -> Parts | None:
    """The parts of a house from its files; every fault of every file is added to ``faults``."""
    file, data = folder.settings
    files = [folder.settings, *folder.policy, *((folder.channels,) if folder.channels else ())]
    texts = {name: _decode(text, name, []) for name, text in files}
    texts |= {name: _decode(text, name, faults) for name, text in folder.sheets}
    house = _read(data, file, faults)
    policies = [(name, _read(text, name, faults)) for name, text in folder.policy]
    channels = _read(folder.channels[1], folder.channels[0], faults) if folder.channels else None
    messages = {
        locale: [(name, _decode(text, name, faults)) for name, text in files]
        for locale, files in folder.messages.items()
    }
    locks = {stem: (name, _decode(data, name, faults)) for stem, (name, data) in folder.locks.items()}
    texts |= {name: text for found in messages.values() for name, text in found} | dict(locks.values())
    parts = None
    if isinstance(house, Table):
        schema = load_schema(house, file=file, faults=faults)
        policy = None
        if schema is not None:
            found = [(name, node) for name, node in policies if node is not None]
            policy = load_policy(found, house, schema, faults, sources=texts, heard=_heard(channels))
        used = (
            channels
            if channels is not None or folder.channels is None
            else _NO_CHANNELS  # what is wrong with the file is told, and this is not
        )
        parts = _assemble(house, schema, policy, used, messages, locks, faults, strict=strict)
    elif not any(f.severity == "error" and f.span and f.span.file == file for f in faults):
        empty = house is None or (isinstance(house, Scalar) and house.empty)
        message = "this file is empty" if empty else "house.yaml is a table with keys"
        help_ = "begin with `name: …`, or let `calmreply new DIR` make a house to start from"
        faults.append(Finding("POL120", "error", message, Span(file, 1, 1, 1, 2), help_))
    parts = with_layouts(parts, folder.layouts, faults)
    unread = [name for name, node in policies if node is None]
    faults[:] = with_lines(without_cascades(faults, unread), texts)
    return replace(parts, texts=texts) if parts is not None else None


def with_lines(findings: Sequence[Finding], texts: Mapping[str, str]) -> list[Finding]:
    """The findings, each with the text of its line where its file is at hand."""
    lines = {f.span.file: texts[f.span.file].split("\n") for f in findings if f.span and f.span.file in texts}
    found = []
    for finding in findings:
        span = finding.span
        rows = lines.get(span.file, ()) if span and not finding.line else ()
        if span and span.line <= len(rows):
            shown = rows[span.line - 1].removeprefix("\ufeff").removesuffix("\r")
            found.append(replace(finding, line=shown))
        else:
            found.append(finding)
    return found


def build_parts(
    settings: Mapping[str, Any],
    sections: Sequence[Any],
    messages: Mapping[str, str],
    channels: Mapping[str, Any] | None,
    faults: list[Finding],
    *,
    approved: Mapping[str, str] | None = None,
    layouts: Mapping[str, str] | None = None,
    strict: bool = False,
) -> Parts | None:
    """The parts of a house from Python values: the settings of house.yaml, and sections from the Python front.

    ``approved`` are texts of lock files, by the name of the messages they are of, ``layouts`` sources by name.
    """
    from calmreply.policy.front import build_sections

    house = as_node(settings, "settings")
    schema = load_schema(house, file="settings", faults=faults) if isinstance(house, Table) else None
    if schema is None or not isinstance(house, Table):
        return None
    used = as_node({"channels": channels}, "channels") if channels is not None else None
    policy = build_sections(sections, house, schema, faults, heard=_heard(used))
    texts = {locale: [(f"messages/{locale}.ftl", text)] for locale, text in messages.items()}
    locks = {stem: (f"messages/{stem}.lock", text) for stem, text in (approved or {}).items()}
    parts = _assemble(house, schema, policy, used, texts, locks, faults, strict=strict)
    shown = {f"messages/{locale}.ftl": text for locale, text in messages.items()} | dict(locks.values())
    parts = with_layouts(parts, [(f"layouts/{k}", v.encode()) for k, v in (layouts or {}).items()], faults)
    faults[:] = with_lines(faults, shown)
    return replace(parts, texts=shown) if parts is not None else None


def _assemble(
    house: Table,
    schema: Schema | None,
    policy: Policy | None,
    channels: Node | None,
    messages: Mapping[str, Sequence[tuple[str, str]]],
    locks: Mapping[str, tuple[str, str]],
    faults: list[Finding],
    *,
    strict: bool,
) -> Parts | None:
    settings = _settings(house, messages, faults)
    used, senders, places = _channels(channels, faults)
    if settings is None:
        return None
    catalogues: dict[str, Catalogue] = {}
    registers: dict[str, Catalogue] = {}
    stems: dict[str, str] = {}
    source: Catalogue | None = None
    for locale in (settings.source, *(tag for tag in settings.languages if tag != settings.source)):
        for register, stem in _stems(locale, settings.languages[locale].register, messages).items():
            own = register == settings.languages[locale].register
            made = load_catalogue(
                messages.get(stem, ()),
                locale=locale,
                register=register,
                source=source,
                faults=faults,
                name=locale if own else f"{locale}@{register}",
                lock=locks.get(stem),
            )
            (catalogues if own else registers)[locale] = made
            stems[made.name] = stem
            source = source or made
    if schema is not None and policy is not None:
        # Choices are facts as well, and so is the day by which rules are in force.
        schema = replace(schema, facts={**schema.facts, **policy.facts})
    if schema is None or policy is None:
        # What the languages owe each other can be told all the same.
        if source is not None:
            faults += check_catalogues(source, [c for c in catalogues.values() if c is not source])
        return None
    return Parts(
        name=settings.name,
        source=settings.source,
        agents=settings.agents,
        otherwise=settings.otherwise,
        languages=settings.languages,
        schema=schema,
        policy=policy,
        catalogues={locale: catalogues[locale] for locale in settings.languages},
        channels=used,
        senders=senders,
        hash=_hash(settings, schema, policy, messages, used, senders, locks if strict else {}),
        warnings=tuple(f for f in faults if f.severity != "error"),
        places=places,
        registers=registers,
        stems=stems,
        strict=strict,
    )


def _stems(locale: str, own: str, messages: Mapping[str, object]) -> dict[str, str]:
    """The registers a language has messages for, the house's own first, each with the name of its files.

    ``it@informal`` is for the register it names; ``it`` is for the house's own, or for the other one when the house's
    own has files of its name.
    """
    found = {own: f"{locale}@{own}" if f"{locale}@{own}" in messages else locale}
    other = next(register for register in REGISTERS if register != own)
    if f"{locale}@{other}" in messages:
        found[other] = f"{locale}@{other}"
    elif found[own] != locale and locale in messages:
        found[other] = locale
    return found


def _hash(
    settings: _Settings,
    schema: Schema,
    policy: Policy,
    messages: Mapping[str, Sequence[tuple[str, str]]],
    channels: Mapping[str, Channel],
    senders: Mapping[str, tuple[str, str]],
    locks: Mapping[str, tuple[str, str]],
) -> str:
    plain = {
        "name": settings.name,
        "source": settings.source,
        "agents": settings.agents,
        "otherwise": settings.otherwise,
        "languages": {k: [v.register, v.chain] for k, v in settings.languages.items()},
        "policy": content_hash(policy),
        # What facts are made from and deadlines are counted by: not the policy's own, and decisive all the same.
        "markets": canonical(schema.markets),
        "incidents": canonical(schema.incidents),
        "data": canonical(schema.data),
        "messages": {
            k: [text for _, text in v] for k, v in messages.items() if k.partition("@")[0] in settings.languages
        },
        "channels": {k: repr(v) for k, v in channels.items()},
        "senders": {k: list(v) for k, v in senders.items()},
    }
    if schema.releases != (AS_WRITTEN,):
        plain["declassify"] = canonical(schema.releases)
    if locks:
        # They decide what a strict house says, and nothing elsewhere.
        plain["approved"] = {k: text for k, (_, text) in locks.items()}
    return hashlib.sha256(json.dumps(plain, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def _settings(
    house: Table, messages: Mapping[str, Sequence[tuple[str, str]]], faults: list[Finding]
) -> _Settings | None:
    others = (*_OWN_KEYS, *PARTS, *_POLICY_KEYS)
    found = fields(house, faults, required=("name", "source", "languages"), optional=others, what="house")
    if found is None:
        return None
    name = as_text(found.get("name"), faults)
    languages = _languages(found.get("languages"), messages, faults)
    known = tuple(languages)
    source = as_choice(found.get("source"), faults, known) if known else None
    spoken = found.get("languages")
    if isinstance(spoken, Table):
        faults.extend(_unspoken(spoken, messages))
    agents = as_choice(found.get("agents"), faults, known) if "agents" in found else source
    otherwise = _names(found.get("otherwise"), known, faults) if "otherwise" in found else (source or "",)
    if name is None or source not in languages or agents not in languages or agents is None:
        return None
    return _Settings(name, source, agents, otherwise, languages)


def _unspoken(languages: Table, messages: Mapping[str, Sequence[tuple[str, str]]]) -> Iterator[Finding]:
    """Files of messages in a language that the house does not declare, which would never be said."""
    declared = {entry.key for entry in languages.entries}
    for locale in messages:
        language, at, register = locale.partition("@")
        span = Span(messages[locale][0][0], 1, 1, 1, 1) if messages[locale] else None
        if at and register not in REGISTERS:
            help_ = near_help(register, REGISTERS)
            yield Finding("LAN457", "error", f"`{locale}` names no register: `{register}`", span, help_)
        elif not at and all(f"{locale}@{name}" in messages for name in REGISTERS):
            help_ = f"keep two of the three: `{locale}` is for the register that has no file of its name"
            yield Finding("LAN457", "error", f"both registers of `{locale}` have files of their name", span, help_)
        if language not in declared:
            yield Finding(
                "LAN400",
                "warning",
                f"there are messages for `{locale}`, which is not among the languages",
                languages.span,
                f"add `{locale}: {{register: formal}}` to `languages`, or take the file away",
            )


def _languages(
    node: Node | None, messages: Mapping[str, Sequence[tuple[str, str]]], faults: list[Finding]
) -> dict[str, Language]:
    found: dict[str, Language] = {}
    if node is not None and not isinstance(node, Table):
        fields(node, faults, what="table of languages")
        return found
    known = tuple(e.key for e in node.entries) if node else ()
    for entry in node.entries if node else ():
        value = fields(entry.value, faults, optional=("register", "chain"), what="language")
        if value is None:
            continue
        try:
            formats(entry.key)
        except LocaleError as error:
            faults.append(
                Finding("LAN424", "error", f"no formats for the locale `{entry.key}`", entry.key_span, error.help)
            )
            continue
        register = as_choice(value["register"], faults, REGISTERS) if "register" in value else "formal"
        chain = _names(value.get("chain"), known, faults)
        found[entry.key] = Language(register or "formal", tuple(c for c in chain if c != entry.key))
        if entry.key not in messages and not any(f"{entry.key}@{name}" in messages for name in REGISTERS):
            faults.append(
                Finding(
                    "LAN400",
                    "error",
                    f"there are no messages for `{entry.key}`",
                    entry.key_span,
                    f"add messages/{entry.key}.ftl, or take the language out",
                    entry.value.line,
                )
            )
    return found


def _names(node: Node | None, known: tuple[str, ...], faults: list[Finding]) -> tuple[str, ...]:
    return tuple(
        name for item in as_items(node, faults) or () if (name := as_choice(item, faults, known)) and name in known
    )


def _channels(
    node: Node | None, faults: list[Finding]
) -> tuple[dict[str, Channel], dict[str, tuple[str, str]], dict[str, Span]]:
    """The channels in use, the senders of mail and the place of each channel. Without channels.yaml, e-mail alone."""
    if node is None:
        built, _ = declare({"email": {}})
        return dict(built), {}, {}
    found = fields(node, faults, required=("channels",), what="file of channels")
    table = found.get("channels") if found else None
    if table is None or not isinstance(table, Table):
        if table is not None:
            fields(table, faults, what="table of channels")
        return {}, {}, {}
    declared: dict[str, dict[str, Any]] = {}
    senders: dict[str, tuple[str, str]] = {}
    spans: dict[str, Span] = {}
    for entry in table.entries:
        spans[entry.key] = entry.key_span
        if isinstance(entry.value, Table):
            spans |= {f"{entry.key}.{field.key}": field.key_span for field in entry.value.entries}
        changes = as_plain(entry.value)
        if changes in ("", None):
            changes = {}
        if not isinstance(changes, dict):
            fields(entry.value, faults, what="channel")
            continue
        sender = {key: changes.pop(key) for key in SENDER_KEYS if key in changes}
        if sender and isinstance(entry.value, Table):
            for key in SENDER_KEYS:
                as_text(entry.value.get(key), faults)
            box = (str(sender.get("sender_name", "")), str(sender.get("sender", "")))
            try:
                if entry.key == "letter":
                    Address.of_sender(*box)
                else:
                    clean_mailbox(*box, field="From")
            except (HeaderError, RenderError) as error:
                help_ = error.help or "write `sender: hello@example.com`, and a `sender_name` of plain words"
                faults.append(
                    Finding("CHA502", "error", f"channel `{entry.key}`: {error.message}", spans[entry.key], help_)
                )
            senders[entry.key] = box
        declared[entry.key] = changes
    built, told = declare(declared, spans=spans)
    faults.extend(told)
    return dict(built), senders, spans


def _heard(node: Node | None) -> tuple[str, ...]:
    """The channels in use that anybody may read or hear; what is wrong with them is told elsewhere."""
    return tuple(name for name, channel in _channels(node, [])[0].items() if channel.public)


def _read(data: bytes, file: str, faults: list[Finding]) -> Node | None:
    node, told = read_yaml(data, file=file)
    faults.extend(told)
    return node


def _decode(data: bytes, file: str, faults: list[Finding]) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        faults.append(
            Finding(
                "LAN400",
                "error",
                "this file is not UTF-8 text",
                Span(file, line, 1, line, 2),
                "save it as UTF-8",
            )
        )
        return ""
