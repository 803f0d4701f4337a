"""Fitting by approved wordings: which variant of each act is said, from the fullest edition to the shortest.

Nothing is ever cut. An edition says every required act; the shorter ones use approved ``.brief`` wordings, from the
least important act up, and then leave out optional acts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from calmreply.plan import reserved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.channels import Channel
    from calmreply.language.catalogue import Catalogue
    from calmreply.plan.act import Act

__all__ = ["Edition", "Spoken", "editions", "style"]


_CORE = frozenset({"sign", "give", "charge", "confirm", "ask"})
"""What an SMS says of an answer that is too long for it: what is given, and what we need to hear."""


class Spoken(NamedTuple):
    """One act in one variant of its message."""

    act: Act
    variant: str


class Edition(NamedTuple):
    """What is said, in order, and which messages were shortened or left out for it."""

    said: tuple[Spoken, ...]
    shortened: tuple[str, ...]


def style(channel: Channel) -> str:
    """How acts stand on a channel: ``letter``, ``chat``, ``post``, ``sms`` or ``script``."""
    if channel.medium == "spoken":
        return "script"
    if channel.name == "sms":
        return "sms"
    if channel.subject:
        return "letter"
    return "post" if channel.audience == "public" else "chat"


def editions(acts: tuple[Act, ...], channel: Channel, catalogue: Catalogue) -> Iterator[Edition]:
    """The editions of a reply on this channel, fullest first."""
    kind = style(channel)
    if kind == "sms":
        yield from _digests(acts, catalogue)
        return
    said = [Spoken(act, _variant(act, kind, catalogue)) for act in acts if act.kind != "more"]
    yield Edition(tuple(said), ())
    if kind == "script":
        return
    shortened: list[str] = []
    for act in sorted((s.act for s in said), key=lambda a: a.importance):
        # There is no shorter way of saying it a second time, so a message in its `.also` form stays.
        told_again = any(s.act is act and s.variant == "also" for s in said)
        if catalogue.has(act.message, "brief") and not told_again:
            said = [Spoken(s.act, "brief") if s.act is act else s for s in said]
            shortened.append(act.message)
            yield Edition(tuple(said), tuple(shortened))
    for act in sorted((s.act for s in said if not s.act.required), key=lambda a: a.importance):
        said = [s for s in said if s.act is not act]
        shortened.append(act.message)
        yield Edition(tuple(said), tuple(shortened))


def _variant(act: Act, kind: str, catalogue: Catalogue) -> str:
    wanted = {"script": ("spoken",), "post": ("inline",), "chat": ("inline",)}.get(kind, ())
    if kind == "chat" and act.message != reserved.SIGN:
        wanted = ()
    if act.also:
        wanted = (*wanted, "also")
    return next((v for v in wanted if catalogue.has(act.message, v)), "")


def _digests(acts: tuple[Act, ...], catalogue: Catalogue) -> Iterator[Edition]:
    """An SMS says the brand, what was decided in its ``.digest``, and where the whole answer stands.

    When it does not all fit, the opening goes first, then the line about the whole answer; then, with that line kept,
    statements without a digest, other statements, and promises; at last the SMS says no more than where the answer
    stands.
    """
    said: list[Spoken] = []
    more: Spoken | None = None
    for act in acts:
        if act.kind == "sign":
            said.insert(0, Spoken(act, _first_of(act, ("digest", "inline"), catalogue)))
        elif act.kind == "more":
            more = Spoken(act, _first_of(act, ("digest",), catalogue))
        elif act.kind == "open":
            if catalogue.has(act.message, "digest") and not any(s.act.kind == "open" for s in said):
                said.append(Spoken(act, "digest"))
        elif act.kind != "close":
            said.append(Spoken(act, _first_of(act, ("digest", "brief"), catalogue)))
    end = (more,) if more else ()
    whole = tuple(said)
    yield _edition((*whole, *end), (*whole, *end))
    required = whole
    if any(s.act.kind not in {"open", "sign"} for s in whole):
        required = tuple(s for s in whole if s.act.kind != "open")
        yield _edition((*required, *end), (*whole, *end))
    yield _edition(required, (*whole, *end))
    if not more:
        return
    told = tuple(s for s in required if s.act.kind != "inform" or s.variant == "digest")
    yield _edition((*told, more), (*whole, more))
    yield _edition((*(s for s in told if s.act.kind != "inform"), more), (*whole, more))
    yield _edition((*(s for s in told if s.act.kind in _CORE), more), (*whole, more))
    yield _edition((*(s for s in whole if s.act.kind in {"open", "sign"}), more), (*whole, more))


def _edition(said: tuple[Spoken, ...], of: tuple[Spoken, ...]) -> Edition:
    return Edition(said, tuple(dict.fromkeys(s.act.message for s in of if s not in said)))


def _first_of(act: Act, variants: tuple[str, ...], catalogue: Catalogue) -> str:
    return next((v for v in variants if catalogue.has(act.message, v)), "")
