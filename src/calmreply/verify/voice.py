"""The calm voice: no shouting, mockery, blame, threat, hollow phrase or abuse; the right language, address and length.

Few kinds of check, and the rest is data in ``words/voice/*.toml``, one file a language. Sentences of an approved
wording are the house's own voice, and only how they are set (capitals, rows of signs) is looked at.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final, NamedTuple

from calmreply.verify.lexicon import LANGUAGES, Lexicon, language_of
from calmreply.verify.normal import normal, tokens
from calmreply.verify.scan import cut, scan
from calmreply.verify.verdict import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.verify.expected import Expected
    from calmreply.verify.scan import Line, Scan

__all__ = ["check", "weigh"]


class _Book(NamedTuple):
    """The voice of one language. ``longest`` is in words (Japanese: characters), ``hardest`` as `_hardness` counts."""

    words: Lexicon
    common: frozenset[str]
    formal_cap: frozenset[str]
    longest: int
    hardest: int


# By class of words: code, severity, what is wrong, what to write instead.
_CLASSES: Final = {
    "sarcasm": ("VER953", "error", "this can be read as mockery", "say it plainly"),
    "blame": ("VER954", "error", "this blames the customer", "say what can be done now"),
    "threat": ("VER955", "error", "this is a threat", "take it out"),
    "hollow": ("VER956", "warning", "a hollow formula", "say what you mean, or leave it out"),
    "absolute": ("VER957", "error", "nobody can promise this for ever", "say what is done now"),
    "liability": ("VER958", "error", "this admits a legal fault", "leave it out: it was not decided"),
    "profanity": ("VER959", "error", "abuse or a curse", "take it out"),
}
_SIGNS = re.compile(r"[!?\u203c\u2047-\u2049]*(?:!\s?!|\?\s?\?|!\?|\?!|[\u203c\u2047-\u2049])[!?\u203c\u2047-\u2049]*")
_EMOJI = "[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55]"
_EMOJI_ROW = re.compile(
    f"{_EMOJI}[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*(?:\\s?{_EMOJI}[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*)+"
)
_WORD = re.compile(r"[^\W\d_]+")
_LEFT_IN = re.compile(
    r"\{\{?[^{}\n]{0,40}\}?\}|\[[A-Z][A-Z _\-]{2,30}\]"
    r"|\[(?:[Yy]our|[Cc]ustomer|[Ii]nsert|[Nn]ame|[Dd]ate|[Aa]mount)[\w ]{0,30}\]"
    r"|<[A-Za-z_]{3,20}>|%\(?[a-z_]{0,20}\)?[sd](?!\w)|\$\{[^}\n]{0,40}\}"
    r"|\b(?:TODO|TBD|FIXME|XXX+|NaN|NULL|lorem ipsum)\b"
    r"|(?<=[\w,:] )None(?=[.,;!?]|$|\n)|(?<=[\w,:] )undefined(?=[.,;!?]|$)|_{4,}"
)
_SCRIPTS = {"ar": "ARABIC", "bg": "CYRILLIC", "ja": "CJK"}
_LEAST_CAPITALS, _LEAST_SHOUTED = 2, 8
_MOST_EMOJI = 2
_LEAST_WORDS, _LEAST_COMMON, _LEAST_LETTERS = 5, 3, 8
_LEAST_REPEATED = 5


def check(text: str, expected: Expected) -> list[Flaw]:
    """Everything in a draft that is not in the calm voice. Pure; the cost is linear in the text's length."""
    return weigh(scan(text, expected))


def weigh(seen: Scan) -> list[Flaw]:
    """Everything in a draft that was scanned, and that is not in the calm voice."""
    found: list[Flaw] = list(_set(seen))
    found += _repeated(seen)
    loose = [line for line in seen.lines if not line.own]
    book = _book(language_of(seen.expected.locale))
    for line in loose:
        found += _left_in(seen, line)
        if book is not None:
            found += _words(seen, line, book)
            found += _address(seen, line, book)
            found += _foreign(seen, line, book)
            found += _long(seen, line, book)
    if book is not None and loose:
        found += _hard(seen, loose, book)
    return found


def _flaw(seen: Scan, code: str, severity: str, span: tuple[int, int], message: str, help_: str) -> Flaw:
    return Flaw(code, severity, *seen.text.place(*span), message, help_)  # type: ignore[arg-type]


# ---- how it is set -------------------------------------------------------------------------------------------------


def _set(seen: Scan) -> Iterator[Flaw]:
    """Shouting, rows of signs, rows of emoji: not in the approved wordings, so nowhere."""
    original = seen.text.original
    approved = _approved(seen.expected)
    for row in _SIGNS.finditer(original):
        if row.group() not in approved:
            yield Flaw("VER951", "error", *row.span(), "a row of exclamation or question marks", "one is enough")
    emoji = list(re.finditer(_EMOJI, original))
    rows = list(_EMOJI_ROW.finditer(original))
    if rows or len(emoji) > _MOST_EMOJI:
        first = rows[0] if rows else emoji[0]
        if first.group() not in approved:
            yield Flaw("VER952", "error", *first.span(), "more emoji than a calm reply has", "one at most, or none")
    for line in seen.lines:
        start, end = line.sentence.start, line.sentence.end
        loud = [
            m
            for m in _WORD.finditer(seen.text.clean, start, end)
            if len(m.group()) > 1 and m.group().isupper() and m.group() not in approved
        ]
        size = sum(len(m.group()) for m in loud)
        if len(loud) >= _LEAST_CAPITALS and size >= _LEAST_SHOUTED:
            span = (loud[0].start(), loud[-1].end())
            yield _flaw(seen, "VER950", "error", span, "this is shouted", "write it in small letters")


def _approved(expected: Expected) -> str:
    """All approved wordings as one text, the name of the house with them."""
    return "\n".join((*(w for s in expected.statements for w in s.texts), expected.brand))


def _repeated(seen: Scan) -> Iterator[Flaw]:
    """Wordings that were already used in the thread; greetings and signatures come again."""
    said = {k for text in seen.expected.thread.said for _, k in cut(text)}
    ends = {"open", "close", "sign", "frame", "more"}
    for line in seen.lines:
        acts = {seen.expected.statements[at].act for at in line.own}
        if line.key in said and not acts & ends and len(tokens(line.key)) >= _LEAST_REPEATED:
            span = (line.sentence.start, line.sentence.end)
            yield _flaw(seen, "VER964", "warning", span, "this was already said in the thread", "say it in other words")


def _left_in(seen: Scan, line: Line) -> Iterator[Flaw]:
    for mark in _LEFT_IN.finditer(seen.text.clean, line.sentence.start, line.sentence.end):
        yield _flaw(seen, "VER965", "error", mark.span(), "a placeholder was left in", "fill it in")


# ---- words ---------------------------------------------------------------------------------------------------------


def _words(seen: Scan, line: Line, book: _Book) -> Iterator[Flaw]:
    start, end = line.sentence.start, line.sentence.end
    text = seen.text.plain[start:end]
    approved = {_key(a.text) for a in (line.near,) if a is not None}
    for found in book.words.find(text, tokens(text)):
        row = _CLASSES.get(found.name)
        said = text[found.start : found.end]
        if row is None or (found.name == "liability" and seen.expected.apologises) or any(said in a for a in approved):
            continue
        code, severity, message, help_ = row
        yield _flaw(seen, code, severity, (start + found.start, start + found.end), message, help_)


def _key(text: str) -> str:
    return normal(text).plain


def _address(seen: Scan, line: Line, book: _Book) -> Iterator[Flaw]:
    """Informal address in a formal house, and the reverse."""
    start, end = line.sentence.start, line.sentence.end
    text = seen.text.plain[start:end]
    near = _key(line.near.text) if line.near is not None else ""
    if seen.expected.register == "formal":
        for found in book.words.find(text, tokens(text)):
            if found.name == "informal" and text[found.start : found.end] not in near:
                span = (start + found.start, start + found.end)
                message = "an informal word in a house that is formal"
                yield _flaw(seen, "VER960", "error", span, message, "use the formal address")
                return
        return
    clean = seen.text.clean[start:end]
    spans = [(f.start, f.end) for f in book.words.find(text, tokens(text)) if f.name == "formal"]
    spans += [m.span() for m in _WORD.finditer(clean) if m.start() and m.group() in book.formal_cap]
    for first, last in spans[:1]:
        message = "a formal address in a house that is informal"
        yield _flaw(seen, "VER960", "error", (start + first, start + last), message, "use the informal address")


def _foreign(seen: Scan, line: Line, book: _Book) -> Iterator[Flaw]:
    """A sentence in another language than the reply's, by its script or its commonest words."""
    language = language_of(seen.expected.locale)
    text = line.sentence.text.replace(normal(seen.expected.brand).clean or "\n", "")
    span = (line.sentence.start, line.sentence.end)
    letters = [c for c in text if c.isalpha()]
    if len(letters) < _LEAST_LETTERS:
        return
    wrong = f"this is not in the language of the reply, `{seen.expected.locale}`"
    help_ = "write it in the customer's language"
    ours = sum(_script(c) == _SCRIPTS.get(language, "LATIN") for c in letters)
    if 2 * ours < len(letters):
        bare = re.sub(r"https?://\S+|\S+@\S+", "", text)
        rest = [c for c in bare if c.isalpha()]
        if len(rest) >= _LEAST_LETTERS and 2 * sum(_script(c) == _SCRIPTS.get(language, "LATIN") for c in rest) < len(
            rest
        ):
            yield _flaw(seen, "VER961", "error", span, wrong, help_)
        return
    words = [t.text for t in tokens(text.lower())]
    if not book.common or len(words) < _LEAST_WORDS:
        return
    own = sum(w in book.common for w in words)
    for other in LANGUAGES:
        theirs = _book(other)
        if other != language and theirs is not None and theirs.common:
            count = sum(w in theirs.common for w in words)
            if count >= _LEAST_COMMON and count > 2 * own + 1:
                yield _flaw(seen, "VER961", "error", span, wrong, help_)
                return


@cache
def _script_of(char: str) -> str:
    name = unicodedata.name(char, "").split(" ")[0].split("-")[0]
    return "CJK" if name in {"HIRAGANA", "KATAKANA", "FULLWIDTH"} else name


def _script(char: str) -> str:
    return "LATIN" if char < "\u0250" else _script_of(char)


# ---- measures ------------------------------------------------------------------------------------------------------


def _long(seen: Scan, line: Line, book: _Book) -> Iterator[Flaw]:
    text = line.sentence.text
    size = len(text) if book.words.joined else len(tokens(text.lower()))
    if size > book.longest:
        span = (line.sentence.start, line.sentence.end)
        message = f"a sentence of {size} where {book.longest} is long"
        yield _flaw(seen, "VER962", "warning", span, message, "make two of it")


def _hard(seen: Scan, loose: list[Line], book: _Book) -> Iterator[Flaw]:
    words = [t.text for line in loose for t in tokens(line.sentence.text.lower())]
    if len(words) < 30 or book.words.joined:
        return
    hardness = len(words) / len(loose) + 100 * sum(len(w) > 6 for w in words) / len(words)
    if hardness > book.hardest:
        span = (loose[0].sentence.start, loose[-1].sentence.end)
        message = f"hard to read: {hardness:.0f} where {book.hardest} is the most"
        yield _flaw(seen, "VER963", "note", span, message, "shorter sentences and words")


@cache
def _book(language: str) -> _Book | None:
    if language not in LANGUAGES:
        return None
    path = files("calmreply.verify").joinpath(f"words/voice/{language}.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    words = Lexicon(language, data["words"])
    capitals = frozenset(data["formal_cap"].split("|")) - {""}
    return _Book(words, frozenset(data["common"].split()), capitals, data["longest"], data["hardest"])
