"""Which language a reply is written in: the whole reply, by a declared chain, and always with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from babel.core import get_global

from calmreply.findings import LocaleError, near, near_help

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["Resolved", "canonical_tag", "parents", "resolve"]


class Resolved(NamedTuple):
    """The locale that was asked for (``""`` for none), the one that is used, and why that one."""

    asked: str
    used: str
    why: str


def resolve(
    requested: str | None,
    *,
    chains: Mapping[str, tuple[str, ...]],
    otherwise: tuple[str, ...],
    complete: Callable[[str], bool],
) -> Resolved:
    """Find the first locale that has everything: exact tag, CLDR parents, declared chain, ``otherwise``.

    ``complete(locale)`` says whether a locale has every message, variant and term that is needed; it is asked once
    for each candidate, in order. Raises `LocaleError` when there is none: nothing falls back in silence.
    """
    asked = canonical_tag(requested) if requested else ""
    tried: list[str] = []
    for candidate, why in _candidates(asked, chains, otherwise):
        if candidate in tried:
            continue
        tried.append(candidate)
        if complete(candidate):
            return Resolved(asked, candidate, why)
    known = {*chains, *otherwise, *(tag for chain in chains.values() for tag in chain)}
    others = known - {asked}
    close = near_help(asked, others) if asked and near(asked, others) else ""
    through = ", ".join(f"`{tag}`" for tag in tried) or "nothing"
    raise LocaleError(
        f"no complete language for `{asked}`" if asked else "no complete language",
        help=close or f"tried {through}; declare a chain that ends in a complete language",
    )


def _candidates(
    asked: str, chains: Mapping[str, tuple[str, ...]], otherwise: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    line = [asked, *parents(asked)] if asked else []
    for tag in line:
        yield tag, "asked for" if tag == asked else f"parent of `{asked}`"
    declared = next((tag for tag in line if tag in chains), None)
    if declared is not None:
        for tag in chains[declared]:
            yield tag, f"declared chain of `{declared}`"
    for tag in otherwise:
        yield tag, f"not available in `{asked}`" if asked else "no language asked for"


def parents(tag: str) -> tuple[str, ...]:
    """The CLDR parents of a tag, nearest first, without root and never in another script: ``sl-SI``: ``sl``."""
    exceptions = get_global("parent_exceptions")
    script = _script(tag)
    found: list[str] = []
    while True:
        parent = exceptions.get(tag.replace("-", "_"))
        if parent is None and "-" in tag:
            parent = tag.rsplit("-", 1)[0]
        if not parent or parent == "root":
            return tuple(found)
        tag = parent.replace("_", "-")
        if _script(tag) != script or tag in found:
            return tuple(found)
        found.append(tag)


def _script(tag: str) -> str:
    parts = tag.split("-")
    for part in parts[1:]:
        if len(part) == 4 and part.isalpha():
            return part
    likely = get_global("likely_subtags")
    while parts:
        full = likely.get("_".join(parts))
        if full:
            return next((part for part in full.split("_")[1:] if len(part) == 4), "")
        parts.pop()
    return ""


def canonical_tag(text: str) -> str:
    """A locale's tag in its usual letters: ``SL_si`` is ``sl-SI``."""
    shaped = []
    for place, part in enumerate(text.strip().replace("_", "-").split("-")):
        if place == 0:
            shaped.append(part.lower())
        elif len(part) == 4 and part.isalpha():
            shaped.append(part.title())
        elif len(part) == 2 and part.isalpha():
            shaped.append(part.upper())
        else:
            shaped.append(part.lower())
    return "-".join(shaped)
