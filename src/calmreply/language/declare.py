"""Reads a declaration: the comment line directly above a message that says what its slots are.

::

    declaration = item { item }
    item        = "(public)" | "$" name "(" kind { option } ")"
    kind        = "money" | "date" | … | "count" [ low ".." high ] | "enum" enum-name
    option      = "," ( "role" role | "optional in" variant { "," variant } )
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from calmreply.findings import near_help
from calmreply.language.model import ADDRESSEE, KINDS, ROLES, VARIANTS, SlotDecl, is_alternate

if TYPE_CHECKING:
    from collections.abc import Callable

    from calmreply.findings import Span

__all__ = ["Declaration", "declares", "read_declaration"]

_ITEM = re.compile(
    r"\$(?P<name>[A-Za-z][\w-]*)\s*\((?P<body>[^()]*)\)|(?P<bare>[A-Za-z][\w-]*)\s*\([^()]*\)|\((?P<mark>[^()]*)\)"
)
_LOOKS = re.compile(r"^\s*(\$|\(|[A-Za-z][\w-]*\s*\((?:" + "|".join(KINDS) + r")\b)")
_RANGE = re.compile(r"^(\d+)?\.\.(\d+)?$")
_TIMED = frozenset({"date", "time", "datetime", "weekday"})


class Declaration(NamedTuple):
    """What one message declares: its slots in order, and whether it may stand in a public reply.

    ``unread`` are the names of slots whose declaration is at fault: that is said once, not at every use.
    """

    slots: tuple[SlotDecl, ...]
    public: bool
    unread: frozenset[str] = frozenset()


def declares(comment: str) -> bool:
    """Whether a comment holds a line that is, or was meant as, a declaration."""
    return any(_LOOKS.match(row) for row in comment.split("\n"))


def read_declaration(
    comment: str, place: Callable[[int, int], Span], fault: Callable[[str, Span, str], None]
) -> Declaration:
    """Read the declaration lines of a comment; lines of prose are passed over.

    ``place(start, end)`` turns offsets in the comment into a place in the file, ``fault(message, place, help)`` takes
    each fault; what cannot be read is left out, and reading goes on.
    """
    slots: list[SlotDecl] = []
    unread: set[str] = set()
    public = False
    offset = 0
    for row in comment.split("\n"):
        if _LOOKS.match(row):
            at = 0
            for item in _ITEM.finditer(row):
                _between(row, at, item.start(), offset, place, fault)
                at = item.end()
                span = place(offset + item.start(), offset + item.end())
                if item["bare"] is not None:
                    unread.add(item["bare"])
                    fault(f"`{item[0]}` in a declaration", span, f"did you mean `${item[0]}`?")
                    continue
                if item["mark"] is not None:
                    if item["mark"].strip() == "public":
                        public = True
                    else:
                        fault(f"unknown mark `({item['mark']})`", span, "the only mark is `(public)`")
                    continue
                decl = _slot(item["name"], item["body"], span, fault)
                if decl is None:
                    unread.add(item["name"])
                    continue
                if any(other.name == decl.name for other in slots):
                    fault(f"slot `${decl.name}` is declared twice", span, "declare each slot once")
                else:
                    slots.append(decl)
            _between(row, at, len(row), offset, place, fault)
            unread.update(re.findall(r"\$([A-Za-z][\w-]*)", row))
        offset += len(row) + 1
    return Declaration(tuple(slots), public, frozenset(unread) - {decl.name for decl in slots})


def _between(
    row: str,
    start: int,
    end: int,
    offset: int,
    place: Callable[[int, int], Span],
    fault: Callable[[str, Span, str], None],
) -> None:
    """What stands between two items must be nothing but spaces."""
    rest = row[start:end]
    stripped = rest.strip()
    if not stripped:
        return
    begin = start + len(rest) - len(rest.lstrip())
    span = place(offset + begin, offset + begin + len(stripped))
    if stripped.startswith("$"):
        help_ = f"say its kind: `{stripped.split()[0].rstrip(':')} (money)`; close the parenthesis"
    else:
        help_ = "a declaration is `$name (kind)`; put prose on a comment line of its own"
    fault(f"cannot read `{stripped}` in a declaration", span, help_)


def _slot(name: str, body: str, span: Span, fault: Callable[[str, Span, str], None]) -> SlotDecl | None:
    if name == ADDRESSEE:
        fault("`$addressee` is declared", span, "it is always there to select on; leave it out of the declaration")
        return None
    head, *options = [part.strip() for part in body.split(",")]
    kind, *words = head.split() or [""]
    if kind not in KINDS:
        fault(f"unknown kind `{kind}` of slot `${name}`", span, near_help(kind, KINDS) or f"kinds: {', '.join(KINDS)}")
        return None
    low = high = None
    enum = ""
    for word in words:
        bounds = _RANGE.match(word)
        if kind == "count" and bounds and (bounds[1] or bounds[2]):
            low = int(bounds[1]) if bounds[1] else None
            high = int(bounds[2]) if bounds[2] else None
        elif kind == "enum" and not enum:
            enum = word
        else:
            fault(f"cannot read `{word}` after `{kind}`", span, _after(kind))
            return None
    if kind == "enum" and not enum:
        fault(f"slot `${name}` does not say which enum", span, f"write `${name} (enum {name})`")
        return None
    if low is not None and high is not None and low > high:
        fault(f"the range `{low}..{high}` of `${name}` is empty", span, f"did you mean `{high}..{low}`?")
        return None
    role, optional = _options(name, kind, options, span, fault)
    return SlotDecl(name, kind, enum, role, low, high, frozenset(optional), span)


def _after(kind: str) -> str:
    if kind == "count":
        return "a count may have a range: `count 1..30`"
    return "options come after a comma: `role to`, `optional in brief`"


def _options(
    name: str, kind: str, options: list[str], span: Span, fault: Callable[[str, Span, str], None]
) -> tuple[str, list[str]]:
    role = ""
    optional: list[str] = []
    listing = False
    for option in options:
        words = option.split()
        if words[:1] == ["role"] and len(words) == 2:
            role, listing = words[1], False
            if kind in _TIMED and role not in ROLES:
                fault(f"unknown role `{role}` of slot `${name}`", span, near_help(role, [r for r in ROLES if r]))
                role = ""
            elif kind not in _TIMED and kind != "enum":
                fault(f"slot `${name}` of kind {kind} has a role", span, "roles are for enums, dates, times, weekdays")
                role = ""
            continue
        if words[:2] == ["optional", "in"]:
            words, listing = words[2:], True
        if not listing or not words:
            fault(f"unknown option `{option}` of slot `${name}`", span, "options are `role …` and `optional in …`")
            continue
        for variant in words:
            if variant in VARIANTS:
                optional.append(variant)
            elif is_alternate(variant):
                help_ = "it is another wording of the full text, and states every fact"
                fault(f"slot `${name}` cannot be optional in `{variant}`", span, help_)
            else:
                fault(f"unknown variant `{variant}`", span, near_help(variant, [v for v in VARIANTS if v]))
    return role, optional
