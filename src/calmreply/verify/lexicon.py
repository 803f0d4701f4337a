"""Words by language: which word or phrase speaks of what. Data in ``words/facts/*.toml``, one file a language.

An entry is words between bars: ``x*`` begins a word, ``*x*`` stands anywhere in one, several words are a phrase. Words
are looked up, not searched for, so the cost is that of the text's length. Japanese, which has no spaces, is searched.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from calmreply.verify.normal import Token, normal, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["LANGUAGES", "Found", "Lexicon", "language_of", "lexicon"]

LANGUAGES = ("ar", "bg", "de", "en", "es", "et", "fr", "id", "it", "ja", "pl", "sl")
"""The languages with words."""

_BESIDE = frozenset({"numbers", "money", "weekdays", "days"})
_CLITICS = ("وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "وس", "وب", "ول", "سن", "س", "و", "ف", "ب", "ل", "ك")
_LEAST = 3
"""Letters that must be left of an Arabic word behind what is joined to it."""


class Found(NamedTuple):
    """A word or phrase of some class in a text, by the positions of its tokens."""

    name: str
    first: int
    last: int
    start: int
    end: int


class _Entry(NamedTuple):
    name: str
    rest: tuple[str, ...]


class Lexicon:
    """The words of one language. Frozen once made; what it has looked up is kept, to a bound."""

    def __init__(self, language: str, data: Mapping[str, object]) -> None:
        self.language = language
        self.joined = language == "ja"
        self.numbers = _numbered(str(data.get("numbers", "")), 1)
        self.weekdays = _numbered(str(data.get("weekdays", "")), 0)
        self.days = _numbered(str(data.get("days", "")), 0)
        table = data.get("money", {})
        self.money: dict[str, str] = {k: str(v) for k, v in table.items()} if isinstance(table, dict) else {}
        self._exact: dict[str, list[_Entry]] = {}
        self._prefix: dict[str, list[_Entry]] = {}
        self._within: list[tuple[str, str]] = []
        classes = dict(_flat(data))
        self.harmless = frozenset(
            t.text[:5] for name in ("courtesy", "plain") for t in tokens(classes.get(name, "").lower())
        )
        """The beginnings of words that may be added to a sentence without changing what it says."""
        self._pattern = _pattern(classes) if self.joined else None
        if not self.joined:
            for name, words in classes.items():
                for phrase in _phrases(words):
                    self._add(name, phrase)
        self._lengths = sorted({len(p) for p in self._prefix}, reverse=True)
        self._look = lru_cache(maxsize=16_384)(self._lookup)

    def find(self, text: str, words: list[Token]) -> list[Found]:
        """Each word and phrase of the lexicon in a text in lower case, the longest at each place; classes may share it.

        Courtesy is looked for by itself: its words hide no others.
        """
        if self._pattern is not None:
            return [Found(_name(m.lastgroup), 0, 0, m.start(), m.end()) for m in self._pattern.finditer(text)]
        found: list[Found] = []
        free = 0
        for at, word in enumerate(words):
            best: list[_Entry] = []
            most = 0
            for entry in self._look(word.text):
                size = 1 + len(entry.rest)
                if entry.rest and not _goes_on(words, at + 1, entry.rest):
                    continue
                if entry.name in {"courtesy", "plain"}:
                    if entry.name == "courtesy":
                        found.append(Found("courtesy", at, at + size - 1, word.start, words[at + size - 1].end))
                    continue
                if at < free or size < most:
                    continue
                if size > most:
                    best, most = [], size
                best.append(entry)
            names = dict.fromkeys(entry.name for entry in best)
            found += [Found(name, at, at + most - 1, word.start, words[at + most - 1].end) for name in names]
            if best:
                free = at + most
        return found

    def _add(self, name: str, phrase: tuple[str, ...]) -> None:
        first, rest = phrase[0], phrase[1:]
        if first.startswith("*"):
            self._within.append((name, first.strip("*")))
        elif first.endswith("*"):
            self._prefix.setdefault(first[:-1], []).append(_Entry(name, rest))
        else:
            self._exact.setdefault(first, []).append(_Entry(name, rest))

    def _lookup(self, word: str) -> tuple[_Entry, ...]:
        found: list[_Entry] = []
        for form in self._forms(word):
            found += self._exact.get(form, ())
            for length in self._lengths:
                if length <= len(form):
                    found += self._prefix.get(form[:length], ())
            found += (_Entry(name, ()) for name, part in self._within if part in form)
            if found:
                break
        return tuple(dict.fromkeys(found))

    def _forms(self, word: str) -> Iterable[str]:
        yield word
        if self.language == "ar":
            for clitic in _CLITICS:
                if word.startswith(clitic) and len(word) - len(clitic) >= _LEAST:
                    yield word[len(clitic) :]


def _goes_on(words: list[Token], at: int, rest: tuple[str, ...]) -> bool:
    if at + len(rest) > len(words):
        return False
    for want, word in zip(rest, words[at : at + len(rest)], strict=True):
        if not (word.text.startswith(want[:-1]) if want.endswith("*") else word.text == want):
            return False
    return True


def _flat(data: Mapping[str, object], before: str = "") -> Iterable[tuple[str, str]]:
    for name, value in data.items():
        if isinstance(value, str) and name not in _BESIDE:
            yield before + name, value
        elif hasattr(value, "items") and name not in _BESIDE:
            yield from _flat(value, f"{before}{name}.")  # type: ignore[arg-type]  # a table of the file


def _phrases(words: str) -> Iterable[tuple[str, ...]]:
    for phrase in words.split("|"):
        if phrase.strip():
            yield tuple(normal(phrase).plain.split())


def _numbered(words: str, first: int) -> dict[str, int]:
    """``one|two/twain`` as words with their positions."""
    return {
        normal(form).plain: n for n, forms in enumerate(words.split("|"), first) for form in forms.split("/") if form
    }


def _pattern(classes: Mapping[str, str]) -> re.Pattern[str]:
    """All words of a language without spaces as one pattern, the longest first."""
    listed = [
        (normal(word).plain.strip("*"), name) for name, words in classes.items() for word in words.split("|") if word
    ]
    listed.sort(key=lambda pair: len(pair[0]), reverse=True)
    seen: dict[str, str] = {}
    for word, name in listed:
        seen.setdefault(word, name)
    groups: dict[str, list[str]] = {}
    parts = []
    for at, (word, name) in enumerate(seen.items()):
        groups.setdefault(name, []).append(word)
        parts.append(f"(?P<c{at}_{_named(name)}>{re.escape(word)})")
    return re.compile("|".join(parts) or "(?!)")


def _named(name: str) -> str:
    return name.replace(".", "__").replace("-", "_ß_")


def _name(group: str | None) -> str:
    return (group or "").split("_", 1)[1].replace("_ß_", "-").replace("__", ".")


def language_of(locale: str) -> str:
    """The language of a locale, ``sl`` of ``sl-SI``."""
    return re.split("[-_@]", locale, maxsplit=1)[0].lower()


@cache
def lexicon(language: str) -> Lexicon | None:
    """The words of a language, None where there are none; kept for each of the languages shipped."""
    if language not in LANGUAGES:
        return None
    text = files("calmreply.verify").joinpath(f"words/facts/{language}.toml").read_text(encoding="utf-8")
    return Lexicon(language, tomllib.loads(text))
