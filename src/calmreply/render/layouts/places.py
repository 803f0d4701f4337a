"""Where a value stands in HTML: between tags, in a quoted attribute, or as a whole address; nowhere else.

The markup of a layout is read sign by sign, in a form stricter than HTML itself: known elements and attributes, every
value in quotation marks, comments and styles without values. Both arms of an `if`, and a loop, end where they began,
so what stands in them cannot change what the rest is (after Samuel, Saxena and Song, CCS 2011, on contextual
escaping).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from calmreply.render.layouts.faults import clip
from calmreply.render.layouts.segments import Choice, Constant, Each, Filtered, If, Joined, Print
from calmreply.render.layouts.tree import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from calmreply.render.layouts.faults import Faults
    from calmreply.render.layouts.schema import SlotType
    from calmreply.render.layouts.segments import Expression, Part

__all__ = ["check_places", "check_words"]

_ELEMENTS = frozenset(
    (
        *("html", "head", "body", "meta", "title", "style", "div", "p", "span", "br", "hr", "wbr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "a", "b", "i", "u", "s", "em"),
        *("strong", "small", "sub", "sup", "mark", "q", "cite", "code", "pre", "abbr", "time", "bdi", "bdo", "img"),
        *("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col", "address", "article"),
        *("aside", "section", "header", "footer", "main", "nav", "figure", "figcaption", "blockquote", "details"),
        *("summary", "ruby", "rb", "rt", "rp"),
    )
)
_ATTRIBUTES = frozenset(
    (
        *("lang", "dir", "title", "id", "class", "style", "role", "hidden", "translate", "datetime", "href"),
        *("hreflang", "rel", "src", "alt", "width", "height", "align", "valign", "bgcolor", "border", "cellpadding"),
        *("cellspacing", "colspan", "rowspan", "scope", "headers", "span", "charset", "name", "content", "color"),
        *("start", "value", "reversed", "type", "open", "media"),
    )
)
_TAKES_VALUES = frozenset(["lang", "hreflang", "dir", "title", "alt", "datetime", "content", "value", "aria-label"])
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)(?=[\s/>]|\Z)")
_DOCTYPE = re.compile(r"<!doctype html>", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_SPACE = re.compile(r"\s+")
# What makes a style fetch something, or run.
_ACTIVE_STYLE = re.compile(
    r"url\s*\(|@import|@font-face|image-set|expression|javascript:|(?<![-\w])behavior|-moz-binding|\\|<", re.IGNORECASE
)
_LINK = re.compile(r"https://[^\s\"'<>\\]+|#[A-Za-z][\w-]*|mailto:[^\s\"'<>?]+|tel:\+?[0-9-]+")
_PICTURE = re.compile(r"cid:[^\s\"'<>]+|data:image/(?:png|gif|jpeg);base64,[A-Za-z0-9+/=]+")
_SAID = frozenset(["title", "alt", "aria-label", "aria-description"])
_REFERENCE = re.compile(r"&#?[A-Za-z0-9]+;")
_WORD = re.compile(r"[^\W\d_]+")
_HALF_REFERENCE = re.compile(r"&(?:#?[A-Za-z0-9]*)\Z")


class _State(NamedTuple):
    """Where the reading stands: ``mode`` is text, tag or value."""

    mode: str = "text"
    element: str = ""
    attribute: str = ""
    quote: str = ""
    text: str = ""
    """In an attribute its value so far, between tags what stands behind the last one, in a tag the space before."""
    filled: int = 0
    """How many values stand in this attribute."""

    @property
    def at(self) -> tuple[str, str, str, str]:
        """What must be the same where two ways meet."""
        return (self.mode, self.element, self.attribute, self.quote)


class _Stop(Exception):  # noqa: N818 - it never leaves this module
    """The fault is noted; what follows cannot be understood."""


def check_places(
    parts: tuple[Part, ...], kinds: Mapping[int, SlotType], faults: Faults, *, wordless: bool = False
) -> None:
    """Note every value that stands where its text could become markup, and every markup that is not allowed.

    In a ``wordless`` layout, letters between tags or in a described attribute are faults too.
    """
    reader = _Reader(kinds, faults, wordless=wordless)
    try:
        end = reader.parts(parts, _State())
    except _Stop:
        return
    if end.mode != "text":
        faults.add("REN648", len(faults.source), "", "the markup ends inside a tag", "close it")


def check_words(parts: tuple[Part, ...], faults: Faults) -> None:
    """Note every word of a layout of plain text."""
    for part in parts:
        if isinstance(part, Text):
            _no_words(part, part.at, faults)
        elif isinstance(part, Print):
            _no_printed_words(part, faults)
        elif isinstance(part, If):
            check_words((*part.then, *part.otherwise), faults)
        elif isinstance(part, Each):
            check_words((*part.body, *part.otherwise), faults)


def _no_words(text: str, at: int, faults: Faults) -> None:
    bare = _REFERENCE.sub(lambda found: " " * len(found[0]), text)
    word = _WORD.search(bare)
    if word:
        help_ = "words stand in messages, where every language has its own; give them to the layout as values"
        faults.add("REN649", at + word.start(), word[0], f"the layout says `{clip(word[0])}` itself", help_)


def _no_printed_words(part: Print, faults: Faults) -> None:
    for text in _constants(part.value):
        if _WORD.search(text):
            help_ = "words stand in messages, where every language has its own"
            faults.add("REN649", part.at, "", f"the layout says `{clip(text)}` itself", help_)


def _constants(expr: Expression) -> Iterator[str]:
    """The texts of the layout's own that an expression may print."""
    if isinstance(expr, Constant) and isinstance(expr.value, str):
        yield expr.value
    elif isinstance(expr, Filtered):
        yield from _constants(expr.inner)
        if isinstance(expr.argument, str):
            yield expr.argument
    elif isinstance(expr, Joined):
        yield from _constants(expr.left)
        yield from _constants(expr.right)
    elif isinstance(expr, Choice):
        yield from _constants(expr.then)
        yield from _constants(expr.otherwise)


class _Reader:
    def __init__(self, kinds: Mapping[int, SlotType], faults: Faults, *, wordless: bool) -> None:
        self.wordless = wordless
        self.kinds = kinds
        self.faults = faults
        self.last = 0

    def _stop(self, code: str, at: int, text: str, message: str, help: str) -> _Stop:
        self.faults.add(code, at, text, message, help)
        return _Stop()

    def parts(self, parts: tuple[Part, ...], state: _State) -> _State:
        for part in parts:
            if isinstance(part, Text):
                self.last = part.at
                state = self._text(part, state)
            elif isinstance(part, Print):
                self.last = part.at
                state = self._value(part, state)
            elif isinstance(part, If | Each):
                state = self._meet(part, state)
        return state

    def _meet(self, part: If | Each, state: _State) -> _State:
        bodies = (part.then, part.otherwise) if isinstance(part, If) else (part.body, part.otherwise)
        ends = [self.parts(body, state) for body in bodies]
        if isinstance(part, Each):
            ends.append(state)
        if any(end.at != ends[0].at for end in ends) or (state.mode == "value" and any(e != state for e in ends)):
            message = "the markup stands open here in one case and not in the other"
            raise self._stop("REN648", self.last, "", message, "open and close a tag inside the same `if` or `for`")
        return max(ends, key=lambda end: (end.filled, _HALF_REFERENCE.search(end.text) is not None))

    # ---- values ----

    def _value(self, part: Print, state: _State) -> _State:
        kind = self.kinds[part.at].kind
        if state.mode == "text":
            if _HALF_REFERENCE.search(state.text):
                message = "the `&` before this value would take part of it"
                raise self._stop("REN647", part.at, "", message, "write `&amp;`")
            if self.wordless:
                _no_printed_words(part, self.faults)
            return state._replace(text="")
        if state.mode == "value":
            self._in_attribute(part, state, kind)
            return state._replace(filled=state.filled + 1)
        help_ = "put it between tags, or in an attribute in quotation marks"
        raise self._stop("REN647", part.at, "", "a value stands inside a tag, outside a quoted attribute", help_)

    def _in_attribute(self, part: Print, state: _State, kind: str) -> None:
        name = state.attribute
        if name == "href":
            if kind != "url" or state.text or state.filled or state.element != "a":
                help_ = 'declare it as a url with its hosts, and write `<a href="{{ it }}">`, nothing beside it'
                raise self._stop("REN647", part.at, "", "an address in `href` is one whole declared url", help_)
        elif name not in _TAKES_VALUES or (name == "content" and state.element != "meta"):
            help_ = f"values stand in: {', '.join(sorted(_TAKES_VALUES))}, and in `href`"
            raise self._stop("REN647", part.at, "", f"a value stands in the attribute `{clip(name)}`", help_)
        elif kind == "html":
            raise self._stop("REN647", part.at, "", f"finished HTML stands in the attribute `{name}`", "give a text")
        elif _HALF_REFERENCE.search(state.text):
            raise self._stop("REN647", part.at, "", "the `&` before this value would take part of it", "write `&amp;`")

    # ---- the layout's own text ----

    def _text(self, text: Text, state: _State) -> _State:
        at = 0
        while at < len(text):
            match state.mode:
                case "text":
                    at, state = self._between(text, at, state)
                case "tag":
                    at, state = self._tag(text, at, state)
                case _:
                    at, state = self._attribute(text, at, state)
        return state

    def _between(self, text: Text, at: int, state: _State) -> tuple[int, _State]:
        end = text.find("<", at)
        piece = text[at : end if end >= 0 else len(text)]
        if self.wordless:
            _no_words(piece, text.at + at, self.faults)
        if end < 0:
            return len(text), state._replace(text=state.text + piece)
        if text.startswith("<!--", end) and not state.element:
            return self._comment(text, end), state
        doctype = _DOCTYPE.match(text, end)
        if doctype and not state.element:
            return doctype.end(), state
        found = _TAG.match(text, end)
        if found is None:
            raise self._stop("REN648", text.at + end, "<", "this `<` begins no tag", "write `&lt;` for the sign")
        name = found[1].lower()
        if state.element and found[0].lower() != "</title":
            raise self._stop("REN648", text.at + end, found[0], "a title holds text alone", "close the title first")
        if name not in _ELEMENTS:
            message = f"the element `{clip(name)}` is not part of layouts"
            help_ = "a layout has no scripts, forms, frames or remote parts"
            raise self._stop("REN648", text.at + end, found[0], message, help_)
        return found.end(), _State("tag", element=("/" if found[0][1] == "/" else "") + name)

    def _tag(self, text: Text, at: int, state: _State) -> tuple[int, _State]:
        space = _SPACE.match(text, at)
        if space:
            return space.end(), state._replace(text=" ")
        if text.startswith("/>", at) and state.element[0] != "/":
            return self._opened(text, at + 2, state)
        if text[at] == ">":
            return self._opened(text, at + 1, state)
        found = _NAME.match(text, at)
        if found is None or state.element[0] == "/" or state.text != " ":
            raise self._stop("REN648", text.at + at, text[at], "this does not stand in a tag", 'write `name="value"`')
        name = found[0].lower()
        known = name in _ATTRIBUTES or name.startswith(("aria-", "data-"))
        if not known or (name == "src") > (state.element == "img"):
            message = f"the attribute `{clip(name)}` is not part of layouts"
            help_ = "a layout has no event handlers and fetches nothing"
            raise self._stop("REN648", text.at + at, found[0], message, help_)
        end = found.end()
        if text[end : end + 1] != "=":
            if end == len(text):
                raise self._stop("REN648", text.at + at, found[0], "this attribute is cut", "write it in one piece")
            return end, state._replace(text="")
        quote = text[end + 1 : end + 2]
        if quote not in {'"', "'"}:
            message = f"the value of `{name}` has no quotation marks"
            raise self._stop("REN647", text.at + end + 1, quote or "=", message, f'write `{name}="…"`')
        return end + 2, state._replace(mode="value", attribute=name, quote=quote, text="", filled=0)

    def _opened(self, text: Text, at: int, state: _State) -> tuple[int, _State]:
        """What stands behind a tag: a title holds text alone, and a style is read to its end at once."""
        if state.element != "style":
            return at, _State(element="title" if state.element == "title" else "")
        end = text.lower().find("</style>", at)
        active = _ACTIVE_STYLE.search(text, at, end if end >= 0 else len(text))
        if active:
            message = f"`{clip(active[0])}` stands in a style"
            raise self._stop("REN648", text.at + active.start(), active[0], message, "a style fetches nothing")
        if end < 0:
            raise self._stop(
                "REN647", text.at + at, "", "a style holds a value, or has no end", "close it with `</style>`"
            )
        return end + len("</style>"), _State()

    def _comment(self, text: Text, at: int) -> int:
        """The end of a comment, which holds neither values nor markup."""
        end = text.find("--", at + 4)
        inside = text[at + 4 : end] if end >= 0 else ""
        if end < 0 or text[end : end + 3] != "-->" or "<" in inside or inside.startswith((">", "-")):
            message = "a comment holds a value or markup, or has no end"
            help_ = "write what is for readers of the layout as `{# … #}`"
            raise self._stop("REN647", text.at + at, "<!--", message, help_)
        return end + 3

    def _attribute(self, text: Text, at: int, state: _State) -> tuple[int, _State]:
        end = text.find(state.quote, at)
        piece = text[at : end if end >= 0 else len(text)]
        value = state._replace(text=state.text + piece)
        if state.filled and state.attribute == "href" and piece:
            message = "an address in `href` is one whole declared url"
            raise self._stop("REN647", text.at + at, piece, message, "put the whole address into the value")
        if end < 0:
            return len(text), value
        self._static(text.at + at, value)
        return end + 1, _State("tag", element=state.element)

    def _static(self, at: int, state: _State) -> None:
        """Refuse an attribute whose own text fetches something or runs."""
        name, text = state.attribute, state.text
        if self.wordless and name in _SAID:
            _no_words(text, at, self.faults)
        wrong = (
            "<" in text
            or (name == "style" and _ACTIVE_STYLE.search(text) is not None)
            or (name == "href" and not state.filled and _LINK.fullmatch(text) is None)
            or (name == "src" and _PICTURE.fullmatch(text) is None)
        )
        if wrong:
            help_ = "links are https, and pictures are attached (`cid:`)"
            raise self._stop("REN648", at, text, f"`{clip(text)}` does not stand in `{name}`", help_)
