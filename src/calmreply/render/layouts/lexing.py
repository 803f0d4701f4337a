"""The first wall: a source is cut into tokens, and refused by count and by sign before Jinja's parser sees it.

The parser recurses with every bracket, `not` and `if`, and knows a place by its line alone. So depth is bounded here,
and every token keeps its offset; the parser is then told the number of the token where it expects that of the line.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream, newline_re

from calmreply.render.layouts.faults import Faults, clip

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MOST_BYTES", "MOST_DEPTH", "Lexed", "Read", "clean", "parse", "short_enough"]

MOST_BYTES = 16 * 1024
MOST_DEPTH = 20
MOST_TOKENS_IN_TAG = 100

_TAGS = ("if", "elif", "else", "endif", "for", "endfor")
_SIGNS = frozenset([".", "|", "(", ")", ",", "==", "!=", "<", "<=", ">", ">="])
_IGNORED = frozenset(["whitespace", "comment_begin", "comment", "comment_end"])
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_DIGITS = 9
_HELP = "a layout prints declared values, and has `if`, `for` and a few filters; prepare anything else before it"


class Lexed(NamedTuple):
    """One token that the parser sees, and its offset in the source."""

    type: str
    text: str
    at: int


class Read(NamedTuple):
    """A source that was read: its tree, whose `lineno` are the numbers of tokens, and the tokens."""

    tree: nodes.Template
    tokens: tuple[Lexed, ...]


class _Numbered(Extension):
    """Gives every token its number for a line; an extension is Jinja's own door for that."""

    identifier = "calmreply.numbered"

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """The same tokens, numbered."""
        for number, token in enumerate(stream):
            yield Token(number, token.type, token.value)


# A tag alone on its line leaves no empty line; `layout` compiles with the same two options.
_LEXER = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
_PARSER = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True, extensions=[_Numbered])


def short_enough(source: str) -> bool:
    """Whether a source is within its limit in UTF-8; asked before anything else is done with it."""
    return len(source) <= MOST_BYTES and len(source.encode("utf-8", "surrogatepass")) <= MOST_BYTES


def clean(source: str) -> str:
    """The source with the line ends that Jinja makes of all others, so that offsets agree."""
    return "\n".join(newline_re.split(source)[::2])


def parse(source: str, faults: Faults) -> Read | None:
    """The tree of a source, or ``None`` with the faults that keep it from being read."""
    if not _plain(source, faults):
        return None
    tokens = _lex(source, faults)
    if tokens is None or not _bounded(tokens, faults):
        return None
    seen = tuple(token for token in tokens if token.type not in _IGNORED)
    try:
        tree = _PARSER.parse(source, faults.name)
    except TemplateSyntaxError as error:
        token = seen[min(error.lineno, len(seen) - 1)] if seen else Lexed("data", "", 0)
        faults.add("REN643", token.at, token.text, f"this cannot be read near `{clip(token.text)}`", _HELP)
        return None
    return Read(tree, seen)


def _plain(source: str, faults: Faults) -> bool:
    for at, sign in enumerate(source):
        if sign in _BIDI or (sign not in "\n\t" and unicodedata.category(sign) in {"Cc", "Cs", "Co"}):
            message = f"the character U+{ord(sign):04X} does not stand in a layout"
            faults.add("REN640", at, sign, message, "take it out; values bring their own direction marks")
            return False
    return True


def _lex(source: str, faults: Faults) -> list[Lexed] | None:
    """All tokens with their offsets. Jinja strips spaces beside tags, so each text is looked for from the last on."""
    tokens: list[Lexed] = []
    at = 0
    try:
        for _, kind, text in _LEXER.lex(source):
            at = source.index(text, at)
            tokens.append(Lexed(kind, text, at))
            at += len(text)
    except TemplateSyntaxError:
        while at < len(source) and source[at].isspace():
            at += 1
        shown = source[at : at + 1]
        message = f"this cannot be read at `{shown}`" if shown else "this tag has no end"
        faults.add("REN643", at, shown, message, "close every `{{`, `{%`, `{#`, bracket and quotation mark")
        return None
    return tokens


def _bounded(tokens: list[Lexed], faults: Faults) -> bool:
    """Whether every token is one that layouts have, and brackets and tags are nested no deeper than they may be."""
    brackets = blocks = inside = 0
    expects_tag = told = False
    for token in tokens:
        kind, text = token.type, token.text
        if kind in {"variable_begin", "block_begin"}:
            inside, brackets, expects_tag, told = 1, 0, kind == "block_begin", False
        elif kind in {"variable_end", "block_end"}:
            inside = 0
        elif kind.startswith("raw"):
            faults.add("REN642", token.at, text, "`raw` is not part of layouts", _HELP)
        elif inside and kind not in _IGNORED:
            inside += 1
            if inside == MOST_TOKENS_IN_TAG:
                message = f"a tag holds at most {MOST_TOKENS_IN_TAG} signs and words"
                faults.add("REN641", token.at, text, message, "split it, or prepare the value before the layout")
            if not told:
                told = _one(token, faults, tag=expects_tag)
            if expects_tag:
                blocks += {"if": 1, "for": 1, "endif": -1, "endfor": -1}.get(text, 0)
            brackets += {"(": 1, ")": -1}.get(text, 0) if kind == "operator" else 0
            expects_tag = False
            if brackets > MOST_DEPTH or blocks > MOST_DEPTH:
                faults.add("REN641", token.at, text, f"this is nested deeper than {MOST_DEPTH}", "make it flatter")
                return False
    return not faults.found


def _one(token: Lexed, faults: Faults, *, tag: bool) -> bool:
    """Note a token that layouts do not have; of one tag, the first is enough."""
    before = len(faults.found)
    kind, text, at = token.type, token.text, token.at
    shown = clip(text)
    if tag and text not in _TAGS:
        faults.add("REN642", at, text, f"the tag `{shown}` is not part of layouts", _HELP)
    elif kind == "operator" and text not in _SIGNS:
        faults.add("REN642", at, text, f"`{shown}` is not part of layouts", _HELP)
    elif kind == "float" or (kind == "integer" and (not text.isdecimal() or not text.isascii() or len(text) > _DIGITS)):
        faults.add("REN642", at, text, f"the number `{shown}` is not part of layouts", "write up to nine digits")
    elif kind == "string" and "\\" in text:
        faults.add("REN642", at, text, f"`\\` in {shown} is not part of layouts", "write the sign itself")
    return len(faults.found) > before
