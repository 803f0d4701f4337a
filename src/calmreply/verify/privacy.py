"""What must stay private: what is known of the case, what is personal by its form, names, references, a relation.

On a public channel any of them fails. On a private one only what belongs to somebody else does: what the case knows of
a third person, and addresses, cards and accounts that are neither the customer's nor the house's.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from calmreply.verify.lexicon import LANGUAGES, language_of
from calmreply.verify.normal import normal, tokens
from calmreply.verify.pii import decoded, digit_runs, personal
from calmreply.verify.scan import scan
from calmreply.verify.values import plain_value
from calmreply.verify.verdict import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.verify.expected import Expected, PrivateFact
    from calmreply.verify.scan import Line, Scan

__all__ = ["check", "weigh"]

_LONG, _LONG_DIGITS = 6, 5
"""Letters and digits from which on a fact is also looked for across spaces, backwards and in digit words."""
_LEAST_ENUM = 4
_LEAST_NAME = 2
_BEFORE = 40
"""Characters before a sentence in which the word for its number may stand."""
_HELP = "take it out: it belongs in the private answer"


class _Words(NamedTuple):
    """The words of one language: before a reference, before a name, and telling what is known of somebody."""

    reference: re.Pattern[str]
    name: re.Pattern[str]
    known: re.Pattern[str]
    generic: frozenset[str]


class _Folded(NamedTuple):
    """A text without spaces, signs and marks on letters, and the place of each character in the text."""

    text: str
    at: tuple[int, ...]


def check(text: str, expected: Expected) -> list[Flaw]:
    """Everything private in a draft. Pure; the cost is linear in the text's length."""
    return weigh(scan(text, expected))


def weigh(seen: Scan) -> list[Flaw]:
    """Everything private in a draft that was scanned; approved sentences are the house's own and are not searched."""
    loose = [line for line in seen.lines if not line.own]
    if not loose:
        return []
    flaws: list[Flaw] = []
    for line in loose:
        flaws += _known(seen, line)
        taken = [(f.start, f.end) for f in flaws]
        flaws += (f for f in _forms(seen, line) if not _within(f, taken))
        if seen.expected.channel.public:
            flaws += (f for f in _words_of(seen, line) if not _within(f, taken))
    return flaws


def _within(flaw: Flaw, taken: list[tuple[int, int]]) -> bool:
    return any(flaw.start < end and start < flaw.end for start, end in taken)


# ---- what is known of the case -------------------------------------------------------------------------------------


def _known(seen: Scan, line: Line) -> Iterator[Flaw]:
    """The facts of the case that stand in a line, in whatever form."""
    expected = seen.expected
    public = expected.channel.public
    facts = [f for f in expected.private if public or f.third]
    if not facts:
        return
    text = line.sentence.text
    folded = _fold(text)
    shown = _fold(f"{expected.thread.text} {expected.thread.name or ''} {expected.brand}").text
    words = [(_fold(t.text).text, t.start, t.end) for t in tokens(text.lower())]
    runs = digit_runs(text, language_of(expected.locale))
    hidden = [(_fold(plain).text, start, end) for plain, start, end in decoded(text)]
    for fact in facts:
        secret = _fold(fact.text).text
        if len(secret) < _LEAST_NAME or (public and secret in shown and not fact.third):
            continue
        place = _plain(fact, secret, words, folded) or _figure(fact, line)
        if place is not None:
            yield _flaw(seen, line, place, fact, "VER932" if fact.third else "VER930", "stands here")
            continue
        place = _hidden(secret, folded, hidden, [(r.digits, r.start, r.end) for r in runs if r.spelled])
        if place is not None:
            yield _flaw(seen, line, place, fact, "VER931", "stands here in another form")


def _plain(
    fact: PrivateFact, secret: str, words: list[tuple[str, int, int]], folded: _Folded
) -> tuple[int, int] | None:
    """Where a fact stands as it is: as whole words, or across spaces and signs where it is long enough."""
    parts = [t for t in (_fold(w.text).text for w in tokens(normal(fact.text).plain)) if t]
    if fact.kind in {"money", "date"} or (fact.kind == "enum" and len(secret) < _LEAST_ENUM):
        return None
    for at in range(len(words) - len(parts) + 1):
        if all(words[at + n][0] == part for n, part in enumerate(parts)):
            return words[at][1], words[at + len(parts) - 1][2]
    if fact.kind == "name":
        # A name may carry an ending: Zupana, Zupanova; and have its letters parted.
        for word, start, end in words:
            if len(secret) >= _LEAST_ENUM and word.startswith(secret) and len(word) <= len(secret) + 3:
                return start, end
    if len(secret) >= (_LONG_DIGITS if secret.isdigit() else _LONG) and fact.kind != "enum":
        return _in(secret, folded)
    return None


def _in(secret: str, folded: _Folded) -> tuple[int, int] | None:
    at = folded.text.find(secret)
    return None if at < 0 else (folded.at[at], folded.at[at + len(secret) - 1] + 1)


def _figure(fact: PrivateFact, line: Line) -> tuple[int, int] | None:
    """Where an amount or a date of the case stands, however it is written."""
    if fact.kind not in {"money", "date"} or line.read is None:
        return None
    try:
        value = plain_value(fact.kind, fact.text)
    except ValueError:
        return None
    found = next((f for f in line.read.figures if value is not None and value in f.values), None)
    return None if found is None else (found.start, found.end)


def _hidden(
    secret: str, folded: _Folded, coded: list[tuple[str, int, int]], spelled: list[tuple[str, int, int]]
) -> tuple[int, int] | None:
    """Where a fact stands backwards, in base64, or in words for its digits."""
    for text, start, end in (*coded, *spelled):
        if secret in text:
            return start, end
    if len(secret) >= _LONG and secret != secret[::-1]:
        return _in(secret[::-1], folded)
    return None


def _flaw(seen: Scan, line: Line, place: tuple[int, int], fact: PrivateFact, code: str, how: str) -> Flaw:
    start, end = seen.text.place(line.sentence.start + place[0], line.sentence.start + place[1])
    whose = "of somebody else" if fact.third else "of the case"
    # A value of a list, such as `late`, may also be a word of the language: somebody must look.
    severity = "person" if fact.kind == "enum" and code == "VER930" else "error"
    return Flaw(code, severity, start, end, f"a private {fact.kind} {whose} {how}: `{fact.path}`", _HELP)  # type: ignore[arg-type]


@lru_cache(maxsize=512)
def _fold(text: str) -> _Folded:
    made = normal(text)
    chars: list[str] = []
    at: list[int] = []
    for place, char in enumerate(made.plain):
        if not char.isalnum():
            continue
        base = char if char.isascii() else unicodedata.normalize("NFD", char)[0]
        chars.append(base)
        at.append(made.place(place, place + 1)[0])
    return _Folded("".join(chars), tuple(at))


# ---- forms, names, references, relation ----------------------------------------------------------------------------

_PRIVATE_KINDS = {"e-mail", "card", "IBAN", "national number"}


def _forms(seen: Scan, line: Line) -> Iterator[Flaw]:
    """What is personal by its form, and neither the house's nor, in private, the customer's."""
    expected = seen.expected
    text = line.sentence.text
    ours = _ours(expected)
    found = [(p.kind, p.value, p.start, p.end, "") for p in personal(text, expected.locale)]
    for plain, start, end in decoded(text):
        found += [(p.kind, p.value, start, end, " in another form") for p in personal(normal(plain).clean, "en")[:1]]
    for kind, value, first, last, how in found:
        bare = _fold(value).text
        if bare in ours or any(bare.endswith(o) or o.endswith(bare) for o in ours if len(o) >= _LONG and o.isdigit()):
            continue
        if not expected.channel.public and kind not in _PRIVATE_KINDS:
            continue
        start, end = seen.text.place(line.sentence.start + first, line.sentence.start + last)
        message = f"personal data stands here{how}: {_a(kind)}"
        yield Flaw("VER933", "error", start, end, message, _HELP)


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeioI" else f"a {kind}"


@lru_cache(maxsize=64)
def _ours(expected: Expected) -> frozenset[str]:
    """What may stand: the house's own data, what the decision holds, and in private what is the customer's."""
    held = [*expected.phones, *expected.codes, *expected.links]
    for statement in expected.statements:
        held += [value for kind, value in statement.values if kind in {"e-mail", "phone", "code", "url"}]
        held += [p.value for wording in statement.texts for p in personal(normal(wording).clean, expected.locale)]
    if not expected.channel.public:
        held += [fact.text for fact in expected.private if not fact.third]
    else:
        held += [p.value for p in personal(normal(expected.thread.text).clean, expected.locale)]
    return frozenset(_fold(value).text for value in held) - {""}


def _words_of(seen: Scan, line: Line) -> Iterator[Flaw]:
    """What words tell of: a reference, a name behind a greeting or a title, and what is known of somebody."""
    expected = seen.expected
    words = _words(language_of(expected.locale))
    if words is None:
        return
    text, low = line.sentence.text, seen.text.plain[line.sentence.start : line.sentence.end]
    shown = _fold(f"{expected.thread.text} {expected.thread.name or ''} {expected.brand}").text
    ours = _ours(expected)

    def place(start: int, end: int) -> tuple[int, int]:
        return seen.text.place(line.sentence.start + start, line.sentence.start + end)

    # "ordine n. A-1042": what stands before the number may have been taken for a sentence of its own.
    for found in words.reference.finditer(seen.text.plain, max(0, line.sentence.start - _BEFORE), line.sentence.end):
        if found.start("value") < line.sentence.start:
            continue
        value = _fold(found["value"]).text
        if value not in ours and value not in shown:
            yield Flaw(
                "VER934", "error", *seen.text.place(*found.span("value")), "a reference of the case stands here", _HELP
            )
    for found in words.name.finditer(low):
        name = text[found.start("value") : found.end("value")]
        if name[:1].isupper() and name.lower() not in words.generic and _fold(name).text not in shown:
            message = "a name stands here that the thread does not show"
            yield Flaw("VER935", "error", *place(*found.span("value")), message, "greet without a name")
    for found in words.known.finditer(low):
        message = "what is known of this person is told here, or that they are a customer"
        yield Flaw("VER936", "person", *place(*found.span()), message, "say nothing of them, and invite them to write")


@cache
def _words(language: str) -> _Words | None:
    if language not in LANGUAGES:
        return None
    path = files("calmreply.verify").joinpath(f"words/privacy/{language}.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    joined = language == "ja"
    edge = "" if joined else r"(?<!\w)"
    between = r"[\s.:#\-]{0,3}(?:(?:n|no|nr|nº|n°|št|number)(?![^\W\d_])[\s.:#\-]{0,3})?"
    value = r"(?P<value>(?=[a-z\-/]{0,8}\d|(?-i:[a-z]{0,8}\d))[a-z0-9][a-z0-9\-/]{2,24})"
    names = r"(?P<value>[^\W\d_]{2,40})"
    behind = r"" if joined else r"\s{1,2}"
    return _Words(
        re.compile(f"{edge}(?:{_any(data['reference'])}){between}{value}"),
        re.compile(rf"{names}(?:{_any(data['name'])})" if joined else f"{edge}(?:{_any(data['name'])}){behind}{names}"),
        re.compile(f"{edge}(?:{_any(data['known'])})"),
        frozenset(normal(data["generic"]).plain.split("|")),
    )


def _any(words: str) -> str:
    """Words between bars as a pattern; the longest first, spaces any space."""
    listed = sorted((normal(w).plain for w in words.split("|") if w), key=len, reverse=True)
    return "|".join(r"\s{1,2}".join(map(re.escape, w.split())) for w in listed) or "(?!)"
