"""Lints of words: what stands outside slots, and which words a message of this house does not use.

Each function takes one path of a message as *flat text*, in which a slot is ``SLOT`` and a term ``TERM``, and yields
``(code, words at fault, message, help)``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from calmreply.language.model import Slot, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from calmreply.language.locales.table import Lexicon, Words

__all__ = ["SLOT", "TERM", "Fault", "closing", "flat", "letters", "lint", "phrases"]

SLOT = "\ufffc"
TERM = "\ufffb"

_LINK = re.compile(
    r"https?://\S+|www\.\S+|(?<![\w@])[\w-]+\.(?:com|org|net|eu|uk|it|id|ee|si|bg|de|fr|es|pl|sa|ae|jp|shop)(?![\w])",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")
_ENOUGH_LETTERS = 16
"""Below this a foreign name, such as a payment service's, is most of a text."""
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>")
_CURRENCY = re.compile(r"(?<!\w)(?:EUR|GBP|USD|IDR|BGN|PLN|JPY|SAR|Rp|zł)(?!\w)")
_SPACES = re.compile(r"  +|(?<=\S) (?=\n)|(?<=\n) |^ | $| (?=[,.;:!?](?:\s|$))")
_END = re.compile(r"[\s»”“’\"')\]」』）】]+$")


class Fault(NamedTuple):
    """One thing wrong with a text: code, the words at fault, what is wrong, the next step, and whether it is sure."""

    code: str
    words: str
    message: str
    help: str
    sure: bool = True


def flat(pieces: Sequence[Text | Slot]) -> str:
    """A path as one text, with marks for its slots and terms."""
    return "".join((TERM if piece.fixed else piece.text) if isinstance(piece, Text) else SLOT for piece in pieces)


def letters(text: str) -> str:
    """The letters of a text, in order."""
    return "".join(char for char in text if char.isalpha())


def closing(text: str) -> str:
    """How a text closes: ``statement`` (a full stop, ellipsis or exclamation), ``question``, ``open`` or ``none``."""
    rest = _END.sub("", text)
    end = rest[-1:]
    # A polite question in Japanese ends in *ka* and a full stop.
    if end in {"?", "؟", "？"} or rest.endswith("か。"):
        return "question"
    if end in {".", "!", "…", "。", "！", "．"}:
        return "statement"
    return "open" if end in {",", ":", ";", "،", "؛", "、", "：", "，"} else "none"


@lru_cache(maxsize=256)
def phrases(words: Words) -> re.Pattern[str] | None:
    """A pattern that finds any of the phrases as whole words; ``*`` in a phrase stands for any letters."""
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    shown = "|".join(re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for word in longest_first)
    return re.compile(rf"(?<![\w-])(?:{shown})(?![\w-])")


@lru_cache(maxsize=256)
def _before_slot(words: Words) -> re.Pattern[str] | None:
    if not words:
        return None
    shown = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w’'])({shown})\s*{SLOT}", re.IGNORECASE)


def lint(
    text: str,
    lexicon: Lexicon,
    *,
    register: str,
    public: bool,
    spoken: bool,
    exact: bool,
    steady: str | None = None,
) -> Iterator[Fault]:
    """Everything wrong with one path's text by itself; ``exact``: the path is taken for one number only.

    ``steady`` is the text without those slots before which no word changes, where that depends on their kind.
    """
    yield from _values(text)
    yield from _characters(text)
    yield from _script(text, lexicon.script)
    low = text.casefold()
    if not exact:
        for word in _found(low, lexicon.numbers):
            yield Fault("LAN434", word, f"`{word}` states a number", "numbers come from slots: declare a count")
    for word in _found(low, lexicon.promises):
        yield Fault("LAN444", word, f"`{word}` promises more than a policy can keep", "say what will be done")
    for word in _found(low, lexicon.first_person):
        yield Fault("LAN448", word, f"`{word}`: the house speaks as we", "say it as *we*")
    for word in _register(text, low, lexicon.registers.get(register, ())):
        yield Fault("LAN443", word, f"`{word}` does not belong in the {register} register", f"write it in {register}")
    changing = _before_slot(lexicon.changing)
    for found in changing.finditer(text if steady is None else steady) if changing else ():
        yield Fault(
            "LAN449",
            found[1],
            f"`{found[1]}` before a slot changes with the value",
            "put a noun between them, or take a role that brings its preposition",
        )
    if public:
        free = phrases(lexicon.public_free)
        for word in _found(free.sub(" ", low) if free else low, lexicon.public):
            yield Fault("LAN446", word, f"`{word}` tells everyone that the reader is a customer", "leave it open")
    if spoken:
        help_ = "say what the caller can do on the telephone"
        strong = list(_found(low, lexicon.spoken))
        for word in strong:
            yield Fault("LAN447", word, f"`{word}` has no place on the telephone", help_)
        for word in _found(low, lexicon.spoken_doubtful):
            if not any(word in other for other in strong):
                yield Fault("LAN447", word, f"`{word}` is odd on the telephone", help_, sure=False)


def _found(low: str, words: Words) -> Iterator[str]:
    pattern = phrases(words)
    for found in pattern.finditer(low) if pattern else ():
        yield found[0]


def _values(text: str) -> Iterator[Fault]:
    help_ = "values stand in slots and come from the decision"
    rest = text
    for found in _MARKUP.finditer(rest):
        yield Fault("LAN433", found[0], f"`{found[0]}` is markup", "messages are plain text; layouts bring the markup")
    rest = _MARKUP.sub(" ", rest)
    for pattern, what in ((_LINK, "a link"), (_ADDRESS, "an address")):
        for found in pattern.finditer(rest):
            yield Fault("LAN433", found[0], f"{what} `{found[0]}` stands in the text", help_)
        rest = pattern.sub(" ", rest)
    for found in re.finditer(r"\w*\d[\d\w.,]*", rest):
        yield Fault("LAN432", found[0], f"`{found[0]}` is a literal number", help_)
        rest = rest.replace(found[0], " ")
    for char in dict.fromkeys(rest):
        kind = unicodedata.category(char)
        if kind in {"No", "Nl"}:
            yield Fault("LAN432", char, f"`{char}` is a literal number", help_)
        elif kind == "Sc" or char in "%‰":
            yield Fault("LAN433", char, f"`{char}` stands outside a slot", "a slot brings its own sign")
    for found in _CURRENCY.finditer(rest):
        yield Fault("LAN433", found[0], f"`{found[0]}` stands outside a slot", "a slot brings its own sign")


def _characters(text: str) -> Iterator[Fault]:
    if not unicodedata.is_normalized("NFC", text):
        yield Fault("LAN442", "", "the text is not in normal form (NFC)", "save the file in NFC")
    for char in dict.fromkeys(text):
        if unicodedata.category(char) in {"Cf", "Cc"} and char not in {"\n", TERM}:
            name = f"U+{ord(char):04X}"
            yield Fault("LAN442", char, f"the control character {name} stands in the text", "take it out")
    found = _SPACES.search(text)
    if found:
        what = "two spaces in a row" if len(found[0]) > 1 else "a space where none belongs"
        near = text[max(found.start() - 8, 0) : found.end() + 8].replace(SLOT, "{ … }").replace(TERM, "{ … }")
        yield Fault("LAN441", "", f"{what} in `{near.strip(chr(10))}`", "one space between words, none at the ends")


def _script(text: str, script: str) -> Iterator[Fault]:
    own = other = 0
    scripts_of_locale = frozenset(script.split())
    # A language with several scripts writes them, and Latin, without spaces between: each letter is its own word.
    mixes = len(scripts_of_locale) > 1
    for word in re.findall(r"[^\W\d_]" if mixes else r"[^\W\d_]+", text):
        scripts = {_script_of(char) for char in word}
        if len(scripts) > 1:
            yield Fault("LAN438", word, f"`{word}` mixes letters of two scripts", "write the word in one script")
        elif scripts & scripts_of_locale:
            own += len(word)
        else:
            other += len(word)
    if own + other >= _ENOUGH_LETTERS and other > own:
        name = script.title().split()[0]
        yield Fault("LAN438", "", f"the text is not in {name} letters", "write it in this locale's script")


@lru_cache(maxsize=4096)
def _script_of(char: str) -> str:
    return unicodedata.name(char, "?").split(" ", 1)[0]


def _register(text: str, low: str, words: Words) -> Iterator[str]:
    yield from _found(low, tuple(word for word in words if not word.startswith("^")))
    pattern = phrases(tuple(word[1:].capitalize() for word in words if word.startswith("^")))
    for found in pattern.finditer(text) if pattern else ():
        before = text[: found.start()].rstrip()
        if before and before[-1] not in ".!?…:":
            yield found[0]
