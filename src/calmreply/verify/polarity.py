"""What two sentences differ in that changes what is given, refused, promised or admitted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.verify.reading import Reading
    from calmreply.verify.verdict import Severity

__all__ = ["Turn", "refuses", "turns"]


class Turn(NamedTuple):
    """One class of words that a sentence has more or less often than the approved one."""

    code: str
    severity: Severity
    name: str
    more: bool
    message: str
    help: str


_MORE: dict[str, tuple[str, Severity, str, str]] = {
    "neg": (
        "VER910",
        "error",
        "a negation turns an approved sentence round",
        "leave the sense of the sentence as it was decided",
    ),
    "refuse": ("VER910", "error", "a refusal stands where the decision has none", "say what was decided"),
    "grant": (
        "VER906",
        "person",
        "something more is given than the approved sentence gives",
        "give only what was decided",
    ),
    "promise": ("VER906", "error", "a commitment that the decision does not hold", "promise only what was decided"),
    "absolute": (
        "VER906",
        "error",
        "an absolute promise that the decision does not hold",
        "promise only what was decided",
    ),
    "admit": ("VER909", "error", "an admission that the decision does not hold", "leave it out"),
    "cond": ("VER908", "error", "a condition that the decision does not hold", "leave the condition out"),
    "hedge": (
        "VER920",
        "error",
        "a hedge that the decision does not hold",
        "give the amount or the day as it was decided",
    ),
    "favour": (
        "VER912",
        "error",
        "what was decided is dressed as a favour",
        "say on what ground it is given, as it was decided",
    ),
    "law": (
        "VER912",
        "error",
        "a right by law is claimed where the decision names none",
        "name a right only where it was decided",
    ),
    "review": (
        "VER913",
        "error",
        "a review is asked for, or spoken of, beside what was decided",
        "leave the review out",
    ),
}
_LESS: dict[str, tuple[str, Severity, str, str]] = {
    "neg": (
        "VER911",
        "error",
        "a negation of the approved sentence is left out",
        "leave the sense of the sentence as it was decided",
    ),
    "refuse": ("VER911", "error", "a refusal of the approved sentence is left out", "say what was decided"),
    "cond": (
        "VER908",
        "person",
        "a condition of the approved sentence is left out",
        "name the condition as it was decided",
    ),
    "hedge": (
        "VER920",
        "person",
        "the approved sentence is less certain than this one",
        "be as certain as the decision",
    ),
    "law": ("VER912", "person", "the approved sentence speaks of a right by law, this one does not", "name the right"),
}


def turns(draft: Reading, approved: Reading) -> Iterator[Turn]:
    """How a sentence departs from the approved one that it comes nearest to."""
    for name in sorted({*draft.profile, *approved.profile}):
        more = draft.profile[name] - approved.profile[name]
        if not more:
            continue
        table = _MORE if more > 0 else _LESS
        if name in table:
            yield Turn(table[name][0], table[name][1], name, more > 0, table[name][2], table[name][3])
        elif name.startswith("kind."):
            yield _kind(name, more=more > 0, here=approved.profile[name] > 0)
        elif name.startswith("method.") and more > 0:
            yield Turn(
                "VER903",
                "error",
                name,
                True,
                "another way of payment than was decided",
                "name the way that was decided",
            )
        elif name.startswith("unit.") and more > 0:
            yield Turn(
                "VER915",
                "error",
                name,
                True,
                "a span of time that the approved sentence does not name",
                "name the time that was decided",
            )
        elif name == "free":
            yield Turn(
                "VER914",
                "person",
                name,
                more > 0,
                "what it costs is said otherwise than was decided",
                "say it as it was decided",
            )


def _kind(name: str, *, more: bool, here: bool) -> Turn:
    kind = name[5:]
    if more and not here:
        return Turn(
            "VER903",
            "error",
            name,
            True,
            f"another kind of remedy than the approved sentence gives: {kind}",
            "name the kind that was decided",
        )
    return Turn(
        "VER914",
        "person",
        name,
        more,
        f"the sentence speaks of a {kind} otherwise than the approved one",
        "say it as it was decided",
    )


def refuses(reading: Reading) -> bool:
    """Whether a sentence says no: it has a negation or a word of refusal."""
    return bool(reading.profile["neg"] or reading.profile["refuse"])
