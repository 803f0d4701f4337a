"""A draft beside what is expected: its sentences, and for each the approved one that it is, or comes nearest to."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from calmreply.verify.lexicon import language_of, lexicon
from calmreply.verify.normal import Normal, normal, tokens
from calmreply.verify.reading import Reading, alike, read, stem
from calmreply.verify.sentences import Sentence, key, split

if TYPE_CHECKING:
    from calmreply.verify.expected import Expected
    from calmreply.verify.lexicon import Lexicon

__all__ = ["Approved", "Line", "Scan", "cut", "scan"]

MOST_CHARACTERS = 20_000
MOST_LINES = 100
MOST_READ, LONGEST = 6_000, 1_500
"""Characters that are read word by word, in all and in one sentence: no reply has more that nobody approved."""
NEAR = 0.6
"""How alike a sentence and an approved one must be for the one to be held against the other word by word."""


class Approved(NamedTuple):
    """One sentence of an approved wording: which statement it is of."""

    text: str
    statement: int


class Line(NamedTuple):
    """One sentence of a draft. ``own`` are the statements it is an approved sentence of, to the letter; else it is
    ``read``, and ``near`` is the approved one that it is nearest to, if any is near.
    """  # noqa: D205 - one sentence over two lines

    sentence: Sentence
    key: str
    own: tuple[int, ...]
    read: Reading | None = None
    near: Approved | None = None
    likeness: float = 0.0


class Scan(NamedTuple):
    """A draft scanned. ``lines`` is empty and ``long`` true where there is too much of it."""

    expected: Expected
    text: Normal
    book: Lexicon | None
    lines: tuple[Line, ...]
    keys: dict[str, tuple[int, ...]]
    approved: tuple[Approved, ...]
    known: frozenset[str]
    """The beginnings of all words that stand in approved wordings."""
    edges: frozenset[str] = frozenset()
    """The beginnings of the words of greetings, signatures and names."""
    long: bool = False

    def reading(self, text: str) -> Reading:
        """A sentence read in the draft's language."""
        return read(text, self.expected.locale, self.expected.as_of)


def scan(text: str, expected: Expected) -> Scan:
    """Cut a draft into sentences and find what each of them is. Linear in the text's length."""
    draft = normal(text[: MOST_CHARACTERS + 1])
    book = lexicon(language_of(expected.locale))
    spoken = expected.channel.medium == "spoken"
    approved: list[Approved] = []
    keys: dict[str, tuple[int, ...]] = {}
    for at, statement in enumerate(expected.statements):
        for wording in statement.texts:
            for sentence, its_key in cut(wording, spoken=spoken):
                approved.append(Approved(sentence, at))
                keys[its_key] = tuple(dict.fromkeys((*keys.get(its_key, ()), at)))
    long = len(text) > MOST_CHARACTERS
    found = [] if long else split(draft.clean, spoken=spoken)
    lines = [Line(s, k := key(draft.plain[s.start : s.end]), keys.get(k, ())) for s in found]
    edges = _edges(expected)
    for at, line in enumerate(lines):
        if not line.own and (bare := _bare(line.key, edges, keys)):
            lines[at] = line._replace(key=bare, own=keys[bare])
    left = [at for at, line in enumerate(lines) if not line.own]
    sizes = [len(lines[at].sentence.text) for at in left]
    if long or len(left) > MOST_LINES or sum(sizes) > MOST_READ or max(sizes, default=0) > LONGEST:
        return Scan(expected, draft, book, (), keys, tuple(approved), frozenset(), long=True)
    known: frozenset[str] = frozenset()
    if left and book is not None:
        known = frozenset(stem(t.text) for a in approved for t in tokens(a.text.lower()))
        pool = [(a, read(a.text, expected.locale, expected.as_of)) for a in dict.fromkeys(approved)]
        for at in left:
            reading = read(lines[at].sentence.text, expected.locale, expected.as_of)
            best, near = 0.0, None
            for candidate, its in pool:
                likeness = alike(reading.bag, its.bag)
                if likeness > best:
                    best, near = likeness, candidate
            lines[at] = lines[at]._replace(read=reading, near=near if best >= NEAR else None, likeness=best)
    rim = (*edges, expected.brand.lower(), (expected.thread.name or "").lower())
    ends = frozenset(stem(t.text) for edge in rim for t in tokens(edge))
    return Scan(expected, draft, book, tuple(lines), keys, tuple(approved), known, ends)


def _edges(expected: Expected) -> tuple[str, ...]:
    """Greetings and signatures: they may stand in the line of a sentence."""
    ends = (s for s in expected.statements if (not s.message and s.act != "frame") or s.act == "sign")
    wordings = (w for s in ends for w in s.texts)
    return tuple(dict.fromkeys(k for w in wordings for _, k in cut(w) if len(k) > 1))


def _bare(sentence: str, edges: tuple[str, ...], keys: dict[str, tuple[int, ...]]) -> str:
    """The approved sentence that is left when a greeting or a signature is taken off its edges; else nothing."""
    for edge in edges:
        rest = ""
        if sentence.startswith(edge):
            rest = key(sentence[len(edge) :].strip("\u3011\u3010"))
        elif sentence.endswith(edge):
            rest = key(sentence[: -len(edge)].strip("\u3011\u3010"))
        elif sentence.startswith(f"\u3010{edge}\u3011"):
            rest = key(sentence[len(edge) + 2 :])
        if rest and rest in keys:
            return rest
    return ""


@lru_cache(maxsize=4096)
def cut(wording: str, *, spoken: bool = False) -> tuple[tuple[str, str], ...]:
    """The sentences of an approved wording, each with its key."""
    text = normal(wording)
    return tuple((s.text, key(text.plain[s.start : s.end])) for s in split(text.clean, spoken=spoken))
