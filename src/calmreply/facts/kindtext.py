"""Kinds as an author writes them: ``int 0..60``, ``decimal(2)``, ``enum topic``, ``enum[guest < silver]``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from calmreply.findings import CalmreplyError, near_help
from calmreply.kinds import BOOL, COUNT, INT, MONEY, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MEMBER", "members_of", "read_kind"]

MEMBER = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,78}[A-Za-z0-9])?")
_SIMPLE = {
    "bool": BOOL,
    "int": INT,
    "count": COUNT,
    "money": MONEY,
    "date": Kind("date"),
    "datetime": Kind("datetime"),
    "duration": Kind("duration"),
    "text-id": Kind("text-id"),
    "list": Kind("list"),
}
_RANGE = re.compile(r"(int|count)\s+(-?[0-9]{1,15})?\.\.(-?[0-9]{1,15})?")
_DECIMAL = re.compile(r"decimal\(([0-9])\)")
_OWN = re.compile(r"enum\s*\[(.*)\]")
_HELP = (
    "kinds: bool, int 0..60, count, money, decimal(2), enum NAME, enum[a, b], date, datetime, duration, text-id, list"
)


def members_of(text: str) -> tuple[tuple[str, ...], bool]:
    """The members that ``a, b`` or ``a < b`` names, and whether they are in order. Raises `CalmreplyError`."""
    ordered = "<" in text
    members = tuple(part.strip() for part in text.split("<" if ordered else ","))
    check_members(members)
    return members, ordered


def check_members(members: tuple[str, ...]) -> None:
    """Refuse members that are no plain words, or stand twice. Raises `CalmreplyError`."""
    if not members or members == ("",):
        raise CalmreplyError("an enum without members", help="write at least one: `enum[yes, no]`")
    for at, member in enumerate(members):
        if not MEMBER.fullmatch(member):
            raise CalmreplyError(
                f"`{member[:40]}` cannot be a member", help="letters, digits and `-`, separated by all `,` or all `<`"
            )
        if member in members[:at]:
            raise CalmreplyError(f"the member `{member}` stands twice", help="take one of them out")


def read_kind(text: str, enums: Mapping[str, Kind]) -> tuple[Kind, str | None]:
    """The kind, and the name of its enum where it has a named one. Raises `CalmreplyError` with help."""
    text = " ".join(text.split())
    if text in _SIMPLE:
        return _SIMPLE[text], None
    if found := _RANGE.fullmatch(text):
        low = int(found[2]) if found[2] else (0 if found[1] == "count" else None)
        high = int(found[3]) if found[3] else None
        if found[1] == "count" and (low or 0) < 0:
            raise CalmreplyError(f"`{text}`: a count is 0 or more", help="write `int` where it can be negative")
        if low is not None and high is not None and low > high:
            raise CalmreplyError(f"`{text}`: no number lies in this range", help=f"did you mean `{high}..{low}`?")
        return Kind("int" if found[1] == "int" else "count", low=low, high=high), None
    if found := _DECIMAL.fullmatch(text):
        return Kind("decimal", scale=int(found[1])), None
    if found := _OWN.fullmatch(text):
        members, ordered = members_of(found[1])
        return Kind("enum", members, ordered=ordered), None
    if text.startswith("enum "):
        name = text.removeprefix("enum ")
        if name not in enums:
            raise CalmreplyError(
                f"there is no enum `{name[:40]}`", help=near_help(name, enums) or "declare it in `enums`"
            )
        return enums[name], name
    raise CalmreplyError(
        f"`{text[:40]}` is no kind", help=near_help(text.split(" ")[0], [*_SIMPLE, "decimal(2)"]) or _HELP
    )
