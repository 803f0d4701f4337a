"""Fitting by approved wordings: which variant of each act is said, from the fullest edition to the shortest.

Nothing is ever cut. First come the full wordings, then approved ``.brief`` ones, from the least important act up, then
optional acts are left out; then, where the channel allows it, a thread of numbered posts; and where nothing of that
fits, the reply hands over: it acknowledges, says what is given and asked as far as there is room, and where the whole
answer stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from calmreply.plan import reserved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from calmreply.channels import Channel
    from calmreply.language.catalogue import Catalogue
    from calmreply.plan.act import Act

__all__ = ["GREETING_LEFT_OUT", "Edition", "Spoken", "editions", "shortest", "style"]

GREETING_LEFT_OUT = "greeting"
"""What ``shortened`` calls a greeting that was left out, which is no message."""

_CORE = frozenset({"sign", "give", "charge", "confirm", "ask"})
"""What is told first of an answer that is too long: what is given, and what we need to hear."""
_FRAME = frozenset({"sign", "more", "handover"})


class Spoken(NamedTuple):
    """One act in one variant of its message."""

    act: Act
    variant: str


class Edition(NamedTuple):
    """What is said, in order, and which messages were shortened or left out for it."""

    said: tuple[Spoken, ...]
    shortened: tuple[str, ...]
    greets: bool = True
    """Whether a greeting may stand; the channel decides whether one does."""
    thread: bool = False
    """Whether it is told in several posts."""
    rest: str | None = None
    """The message that says where what was left out stands, if required acts were."""


def style(channel: Channel) -> str:
    """How acts stand on a channel: ``letter``, ``chat``, ``post``, ``sms`` or ``script``.

    A letter has paragraphs, a greeting line and a signature of its own; a chat paragraphs, with the greeting in the
    first and the name below the last; in a post all stands in one line, as the channel's ``inline`` asks.
    """
    if channel.medium == "spoken":
        return "script"
    if channel.unit == "sms segments":
        return "sms"
    if channel.subject:
        return "letter"
    return "post" if channel.inline else "chat"


def editions(acts: tuple[Act, ...], channel: Channel, catalogue: Catalogue) -> Iterator[Edition]:
    """The editions of a reply on this channel, fullest first."""
    kind = style(channel)
    if not channel.signs:
        acts = tuple(act for act in acts if act.kind != "sign")
    if kind == "sms":
        yield from _digests(acts, catalogue, greets=channel.greets)
        return
    said = [Spoken(act, _variant(act, kind, catalogue)) for act in acts if act.kind != "more"]
    if channel.name == "letter":  # on paper nobody can reply to "this message"
        said = [Spoken(a, "letter") if not v and catalogue.has(a.message, "letter") else Spoken(a, v) for a, v in said]
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
    if channel.thread:
        yield Edition(tuple(said), tuple(shortened), thread=True)
    yield from _handed_over(acts, tuple(said), tuple(shortened), catalogue, public=channel.public)


def shortest(act: Act, kind: str, catalogue: Catalogue) -> str:
    """The variant in which an act is said where there is least room, in a style."""
    if kind == "sms":
        return _first_of(act, ("digest", "inline") if act.kind == "sign" else ("digest", "brief"), catalogue)
    variant = _variant(act, kind, catalogue)
    return "brief" if variant != "also" and kind != "script" and catalogue.has(act.message, "brief") else variant


def _variant(act: Act, kind: str, catalogue: Catalogue) -> str:
    wanted = {"script": ("spoken",), "post": ("inline",), "chat": ("inline",)}.get(kind, ())
    if kind == "chat" and act.message != reserved.SIGN:
        wanted = ()
    if act.also:
        wanted = (*wanted, "also")
    return next((v for v in wanted if catalogue.has(act.message, v)), "")


def _handed_over(
    acts: tuple[Act, ...], said: tuple[Spoken, ...], shortened: tuple[str, ...], catalogue: Catalogue, *, public: bool
) -> Iterator[Edition]:
    """What is said where the answer has no room: less and less of it, and always where the whole answer stands.

    ``said`` is the shortest whole edition. In public its acts are statements, of which the first acknowledges.
    """
    end = next((act for act in acts if act.kind == ("handover" if public else "more")), None)
    if end is None:
        return
    if not public:
        at = next((i for i, s in enumerate(said) if s.act.kind == "sign"), len(said))
        said = (*said[:at], Spoken(end, _first_of(end, ("digest", "brief"), catalogue)), *said[at:])
    first = next((s.act for s in said if s.act.kind == ("inform" if public else "open")), None)

    def acknowledges(act: Act) -> bool:
        return act is first or act.kind in _FRAME

    ladder: tuple[tuple[Callable[[Act], bool], bool], ...] = (
        (lambda act: act.kind != "inform", True),
        (lambda act: acknowledges(act) or act.kind in _CORE, True),
        (acknowledges, True),
        (acknowledges, False),
        (lambda act: act is first or act is end, False),
        (lambda act: act is end, True),
        (lambda act: act is end, False),
    )
    for keeps, greets in ladder[2:] if public else ladder:
        kept = tuple(s for s in said if keeps(s.act))
        left = [s.act.message for s in said if s not in kept]
        greeting = () if greets else (GREETING_LEFT_OUT,)
        yield Edition(kept, tuple(dict.fromkeys((*shortened, *left, *greeting))), greets=greets, rest=end.message)


def _digests(acts: tuple[Act, ...], catalogue: Catalogue, *, greets: bool) -> Iterator[Edition]:
    """An SMS says the brand, what was decided in its ``.digest``, and where the whole answer stands.

    When it does not all fit, a greeting goes first, where the channel has one, then the opening, then the line about
    the whole answer; then, with that line kept, statements without a digest, other statements from the last, promises,
    and the last matters; at last the SMS says no more than where the answer stands.
    """
    said: list[Spoken] = []
    more: Spoken | None = None
    for act in acts:
        if act.kind == "sign":
            said.insert(0, Spoken(act, shortest(act, "sms", catalogue)))
        elif act.kind == "more":
            more = Spoken(act, _first_of(act, ("digest",), catalogue))
        elif act.kind == "open":
            if catalogue.has(act.message, "digest") and not any(s.act.kind == "open" for s in said):
                said.append(Spoken(act, "digest"))
        elif act.kind != "close":
            said.append(Spoken(act, shortest(act, "sms", catalogue)))
    end = (more,) if more else ()
    whole = tuple(said)
    if greets:
        yield Edition((*whole, *end), ())
    yield _edition((*whole, *end), (*whole, *end))
    required = whole
    if any(s.act.kind not in {"open", "sign"} for s in whole):
        required = tuple(s for s in whole if s.act.kind != "open")
        yield _edition((*required, *end), (*whole, *end))
    yield _edition(required, (*whole, *end))
    if not more:
        return
    told = tuple(s for s in required if s.act.kind != "inform" or s.variant == "digest")
    opening = tuple(s for s in whole if s.act.kind in {"open", "sign"})
    for kept in (*_less_and_less(told), opening, tuple(s for s in opening if s.act.kind == "sign"), ()):
        yield _edition((*kept, more), (*whole, more), rest=more.act.message)


def _less_and_less(told: tuple[Spoken, ...]) -> Iterator[tuple[Spoken, ...]]:
    """What is said of an answer: without the last statements, then its core, then the core of the first matters.

    A matter is told with all that is given, charged and asked in it, or not at all.
    """
    yield told
    statements = [s for s in told if s.act.kind == "inform"]
    for left in range(len(statements) - 1, -1, -1):
        kept = tuple(s for s in told if s.act.kind != "inform" or s in statements[:left])
        if any(s.act.kind != "sign" for s in kept):
            yield kept
    # What an answer says without a digest was not written for here.
    kept = tuple(s for s in told if s.act.kind != "inform" and (s.act.kind != "answer" or s.variant == "digest"))
    if any(s.act.kind != "sign" for s in kept):
        yield kept
    core = tuple(s for s in told if s.act.kind in _CORE)
    matters = list(dict.fromkeys(s.act.path[:1] for s in core if s.act.path))
    for left in range(max(len(matters), 1), 0, -1):
        kept = tuple(s for s in core if not s.act.path or s.act.path[:1] in matters[:left])
        if any(s.act.kind != "sign" for s in kept):
            yield kept


def _edition(said: tuple[Spoken, ...], of: tuple[Spoken, ...], *, rest: str | None = None) -> Edition:
    left = tuple(dict.fromkeys(s.act.message for s in of if s not in said))
    return Edition(said, left, greets=False, rest=rest)


def _first_of(act: Act, variants: tuple[str, ...], catalogue: Catalogue) -> str:
    return next((v for v in variants if catalogue.has(act.message, v)), "")
