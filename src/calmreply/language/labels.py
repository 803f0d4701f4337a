"""Completeness: every member of an enum has its words in every role and locale, and no message is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.findings import Finding, Span, near, near_help
from calmreply.language.model import ADDRESSEE, ELSE, FULL, Select, Slot, paths, selects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from calmreply.language.catalogue import Catalogue
    from calmreply.language.model import Message, Program

__all__ = ["check_labels", "missing"]


def missing(catalogue: Catalogue, needed: Iterable[tuple[str, str]]) -> list[Finding]:
    """What of ``(message id, variant)`` a catalogue does not have, with the near ids.

    A message that stands in the file and could not be read is not missing: its fault is told by the reading.
    """
    findings: list[Finding] = []
    for message_id, variant in dict.fromkeys(needed):
        message = catalogue.messages.get(message_id)
        if message is None and message_id in catalogue.lost:
            continue
        if message is None:
            help_ = near_help(message_id, catalogue.messages) if near(message_id, catalogue.messages) else ""
            findings.append(
                Finding(
                    "LAN450",
                    "error",
                    f"`{catalogue.name}` has no message `{message_id}`",
                    None,
                    help_ or f"write `{message_id} = …` in `{catalogue.name}`",
                )
            )
        elif variant not in message.variants:
            findings.append(
                _at(
                    message,
                    FULL,
                    "LAN450",
                    f"`{message_id}` has no variant `.{variant}` in `{catalogue.name}`"
                    if variant
                    else f"`{message_id}` has no full text in `{catalogue.name}`",
                    f"add a line `    .{variant} = …` below it" if variant else f"write it after `{message_id} =`",
                )
            )
    return list(dict.fromkeys(findings))


def check_labels(
    catalogues: Sequence[Catalogue],
    enums: Mapping[str, tuple[str, ...]],
    roles: Mapping[str, AbstractSet[str]],
) -> list[Finding]:
    """Every member has its label in every role and locale, every label its member, every arm of a select its member.

    ``enums`` are the house's enums with their members; ``roles`` the roles they are used in, to which the roles are
    added in which messages write them. An enum that reaches no sentence needs no labels.
    """
    findings: list[Finding] = []
    for catalogue in catalogues:
        asked = {enum: set(roles[enum]) for enum in roles if enum in enums}
        for message in catalogue.messages.values():
            findings.extend(_arms(message, enums))
            for decl in message.slots:
                if decl.kind != "enum":
                    continue
                if decl.enum in enums:
                    if any(_writes(program, decl.name) for program in message.variants.values()):
                        asked.setdefault(decl.enum, set()).add(decl.role)
                else:
                    findings.append(
                        Finding(
                            "LAN453",
                            "error",
                            f"slot `${decl.name}` of `{message.id}` names an unknown enum `{decl.enum}`",
                            decl.span,
                            near_help(decl.enum, enums),
                        )
                    )
        findings.extend(_labels(catalogue, enums, asked))
        findings.extend(_strangers(catalogue, enums))
    unique = dict.fromkeys(findings)
    return sorted(unique, key=lambda f: (f.span or Span("", 0, 0, 0, 0), f.code, f.message))


def _labels(
    catalogue: Catalogue, enums: Mapping[str, tuple[str, ...]], asked: Mapping[str, AbstractSet[str]]
) -> Iterator[Finding]:
    for enum in asked:
        for member in enums[enum]:
            name = f"label-{enum}-{member}"
            message = catalogue.messages.get(name)
            if message is None:
                wanted = "".join(f" .{role} = …" for role in sorted(asked[enum]) if role)
                yield Finding(
                    "LAN451",
                    "error",
                    f"`{catalogue.name}` has no label for `{member}` of `{enum}`",
                    None,
                    f"write `{name} = …`{' with' + wanted if wanted else ''}",
                )
                continue
            for role in sorted(asked[enum] - set(message.variants) - {FULL}):
                yield _at(
                    message,
                    FULL,
                    "LAN452",
                    f"label `{name}` has no role `.{role}` in `{catalogue.name}`",
                    near_help("." + role, ["." + r for r in message.variants if r and r not in asked[enum]])
                    or f"add a line `    .{role} = …` below it",
                )


def _strangers(catalogue: Catalogue, enums: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    for message in catalogue.messages.values():
        rest = message.id.removeprefix("label-")
        if not message.is_label or "-" not in rest:
            continue
        # Enums and members may hold hyphens themselves: any reading that fits is right.
        readings = [(enum, rest.removeprefix(f"{enum}-")) for enum in enums if rest.startswith(f"{enum}-")]
        if not readings:
            enum = rest.split("-", 1)[0]
            yield _at(message, FULL, "LAN453", f"`{message.id}` names an unknown enum `{enum}`", near_help(enum, enums))
        elif not any(member in enums[enum] for enum, member in readings):
            enum, member = max(readings)
            yield _at(
                message,
                FULL,
                "LAN453",
                f"`{message.id}`: `{enum}` has no member `{member}`",
                near_help(member, enums[enum]),
            )


def _writes(program: Program, name: str) -> bool:
    return any(
        piece.name == name
        if isinstance(piece, Slot)
        else isinstance(piece, Select) and any(_writes(arm, name) for _, arm in piece.arms)
        for piece in program
    )


def _arms(message: Message, enums: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    for variant, program in message.variants.items():
        for select in selects(program):
            decl = message.slot(select.slot)
            if select.by != "member" or select.slot == ADDRESSEE or decl is None or decl.enum not in enums:
                continue
            for key, _ in select.arms:
                # FTL demands a default; `other` may stand for all the rest.
                if key not in enums[decl.enum] and not (key == "other" and key == select.default_key):
                    yield _at(
                        message,
                        variant,
                        "LAN454",
                        f"arm `[{key}]` of `{message.id}` is no member of `{decl.enum}`",
                        near_help(key, enums[decl.enum]),
                    )
        if not _unknown(message, program, enums):
            yield from _lumped(message, variant, program, enums)


def _unknown(message: Message, program: Program, enums: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether an arm is meant for a member that it does not name: then which members lack an arm is not known."""
    for select in selects(program):
        decl = message.slot(select.slot)
        if select.by == "member" and decl is not None and decl.enum in enums:
            keys = {key for key, _ in select.arms} - ({"other"} if select.default_key == "other" else set())
            if not keys <= set(enums[decl.enum]):
                return True
    return False


def _lumped(
    message: Message, variant: str, program: Program, enums: Mapping[str, tuple[str, ...]]
) -> Iterator[Finding]:
    """Paths that several members take and that do not say which of them it is."""
    chosen: dict[str, set[str]] = {}
    for select in selects(program):
        decl = message.slot(select.slot)
        if select.by == "member" and decl is not None and decl.enum in enums and variant not in decl.optional_in:
            chosen.setdefault(select.slot, set()).update(key for key, _ in select.arms)
    for taken, pieces in paths(program) if chosen else ():
        for name, key in taken:
            decl = message.slot(name)
            if name not in chosen or decl is None or any(isinstance(p, Slot) and p.name == name for p in pieces):
                continue
            members = enums[decl.enum]
            default = key == ELSE or any(s.slot == name and s.default_key == key for s in selects(program))
            covered = [m for m in members if m == key or (default and m not in chosen[name])]
            if len(covered) > 1:
                shown = ", ".join(f"`{member}`" for member in covered)
                yield _at(
                    message,
                    variant,
                    "LAN430",
                    f"the arm `[{key}]` of `${name}` in `{message.id}` stands for {shown} and does not say which",
                    f"write `{{ ${name} }}` in it, or give each member its arm",
                )


def _at(message: Message, variant: str, code: str, text: str, help: str) -> Finding:
    body = message.bodies.get(variant)
    return Finding(code, "error", text, message.spans.get(variant, message.span), help, body.lines[0] if body else "")
