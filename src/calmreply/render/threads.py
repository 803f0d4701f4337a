"""A long answer as a thread: numbered posts, split at the ends of sentences, the invitation in the first one.

A sentence is never torn. Where it ends is read from the approved texts, never from a finished one, so that a full stop
inside a value (*5. marca*, *Dr. Novak*) ends nothing.
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from calmreply.language.model import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from calmreply.channels import Channel
    from calmreply.language.model import Piece, Program

__all__ = ["MARK", "MOST_POSTS", "Laid", "apart", "in_posts"]

MARK = "{at}/{of}"
"""How a post of a thread is numbered, in every language: figures and a stroke, which keep their order in text that
runs from right to left too (UAX #9, W4)."""
MOST_POSTS = 25
"""A longer thread is no answer; one of 25 is the most that X takes at once (assumed for the others)."""

# A value, or a word of two letters or more, a sign that ends a sentence with what closes behind it, and a capital or a
# letter of a script without capitals. One letter before the sign is an abbreviation (*z. B.*). Scripts without spaces
# have a full stop, an exclamation and a question mark of their own, and go on at once.
_END = re.compile(
    r"(?:(?<=\A[.!?…؟])|(?<=\w\w[.!?…؟])|(?<=\w\w[.!?…؟][»”\")]))[ \n]+(?=[¿¡«„“\"(]?[^\W\d_])"
    "|(?<=[\u3002\uff01\uff1f])(?=[^\u300d\u300f\uff09])|(?<=[\u3002\uff01\uff1f][\u300d\u300f\uff09])"
)


class Laid(NamedTuple):
    """How the sentences of a thread may stand.

    ``gap`` is what separates two in one post, ``first`` the one that ends the first post, ``signature`` the one that
    is no post by itself. ``acts`` numbers the act of each sentence.
    """

    gap: Callable[[int, int], str]
    first: int | None
    signature: int | None
    acts: tuple[int, ...]


def apart(program: Program) -> tuple[Program, ...]:
    """A program of several sentences as one program a sentence; a choice between texts stays whole."""
    found: list[list[Piece]] = [[]]
    for piece in program:
        if not isinstance(piece, Text) or piece.fixed:
            found[-1].append(piece)
            continue
        at = 0
        for end in _END.finditer(piece.text):
            following = piece.text[end.end() :].lstrip('¿¡«„“"(')[:1]
            if following and following.islower():
                continue
            found[-1].append(Text(piece.text[at : end.start()]))
            found.append([])
            at = end.end()
        if rest := piece.text[at:]:
            found[-1].append(Text(rest))
    return tuple(tuple(pieces) for pieces in found if pieces)


def in_posts(
    sentences: Sequence[str], laid: Laid, channel: Channel, locale: str
) -> tuple[tuple[tuple[int, ...], str], ...] | None:
    """The posts, each as its sentences' positions and its text with its number; None where there is no such thread.

    As few posts as can be; and if it costs none, what belongs to one act stays in one post.
    """
    order = [i for i in range(len(sentences)) if i != laid.first]
    by_act = [tuple(found) for _, found in groupby(order, key=lambda i: laid.acts[i])]
    by_sentence: list[tuple[int, ...]] = [(i,) for i in order]
    tries = (_signed(by_act, laid), _signed(by_sentence, laid), by_act, by_sentence)
    found = [posts for groups in tries if (posts := _numbered(sentences, groups, laid, channel, locale)) is not None]
    return min(found, key=len, default=None)


def _signed(groups: list[tuple[int, ...]], laid: Laid) -> list[tuple[int, ...]]:
    """A post with nothing but a name is no post, so it stays with the last sentence."""
    if laid.signature is None or len(groups) < 2 or groups[-1] != (laid.signature,):
        return groups
    return [*groups[:-2], (*groups[-2], laid.signature)]


def _numbered(
    sentences: Sequence[str], groups: Sequence[tuple[int, ...]], laid: Laid, channel: Channel, locale: str
) -> tuple[tuple[tuple[int, ...], str], ...] | None:
    for of in range(2, MOST_POSTS + 1):
        found = _packed(sentences, groups, laid, channel, locale, of)
        if found is None or len(found) == of:
            return found
    return None


def _packed(
    sentences: Sequence[str],
    groups: Sequence[tuple[int, ...]],
    laid: Laid,
    channel: Channel,
    locale: str,
    of: int,
) -> tuple[tuple[tuple[int, ...], str], ...] | None:
    """As many sentences a post as fit, if there are ``of`` posts; None if one sentence alone is too long."""
    posts: list[tuple[tuple[int, ...], str]] = []
    held: tuple[int, ...] = ()

    def written(indices: tuple[int, ...]) -> tuple[tuple[int, ...], str]:
        if not posts and laid.first is not None:
            indices = (*indices, laid.first)
        text = sentences[indices[0]]
        for before, at in pairwise(indices):
            text += laid.gap(before, at) + sentences[at]
        return indices, f"{text} {MARK.format(at=len(posts) + 1, of=of)}"

    for group in groups:
        post = written((*held, *group))
        if channel.measure(post[1], locale=locale).fits:
            held = (*held, *group)
            continue
        if not held:
            return None
        posts.append(written(held))
        held = group
        if not channel.measure(written(held)[1], locale=locale).fits:
            return None
    posts.append(written(held))
    return tuple(posts)
