"""A layout, compiled: what `compile_layout` gives, and Jinja's sandbox behind it as the second wall."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Literal

from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from calmreply.findings import HouseError, RenderError
from calmreply.render.layouts.faults import Faults
from calmreply.render.layouts.lexing import MOST_BYTES, clean, parse, short_enough
from calmreply.render.layouts.places import check_places, check_words
from calmreply.render.layouts.schema import LayoutSchema, schema_of
from calmreply.render.layouts.segments import Each, If, Part, Segments
from calmreply.render.layouts.tree import FILTERS, read_tree
from calmreply.render.layouts.values import MOST_OUTPUT, MOST_STEPS, gate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from calmreply.findings import Finding

__all__ = ["Layout", "compile_layout", "read_layout"]

_MARKUP = re.compile(r"<[A-Za-z/!]|&#?[A-Za-z0-9]+;")
_ENDINGS: dict[str, Literal["html", "text"]] = {".html": "html", ".htm": "html", ".txt": "text", ".md": "text"}


@dataclass(frozen=True)
class Layout:
    """One layout that passed every check. A frozen value that pickles; Jinja's template is made when first used.

    ``markup`` is ``html``, where every value is escaped for the place it stands in, or ``text``, where none is.
    """

    name: str
    source: str = field(repr=False)
    schema: LayoutSchema
    markup: Literal["html", "text"]
    segments: Segments = field(repr=False, compare=False)
    """The pieces that replies are filled from: `Segments.fill` gives what `render` gives, at a fraction of the cost."""

    def __hash__(self) -> int:
        return hash((self.name, self.source))

    def render(self, **values: Any) -> str:
        """The text with these values, by Jinja's sandbox; `RenderError` for a value that is missing or not declared."""
        return "".join(self.generate(**values))

    def generate(self, **values: Any) -> Iterator[str]:
        """The text in pieces, counted as they come: at most 256 KiB, and a bounded number of rounds."""
        given = gate(self.schema, self.segments.used, values, name=self.name)
        rounds = _Rounds(self.segments.nodes)
        size = 0
        try:
            for piece in _template(self.source, self.markup).generate(_counted(given, rounds)):
                size += len(piece) if piece.isascii() else len(piece.encode("utf-8", "surrogatepass"))
                if size > MOST_OUTPUT:
                    raise RenderError(
                        f"a page is at most {MOST_OUTPUT} bytes long", help="give the layout shorter values"
                    )
                yield piece
        except TemplateError as error:
            raise RenderError(f"the layout `{self.name}` cannot be rendered: {error}") from error


def compile_layout(
    source: str,
    *,
    name: str = "layout",
    schema: LayoutSchema | Mapping[str, Any] | Collection[str] | None = None,
    wordless: bool = False,
) -> Layout:
    """The layout in a source; `HouseError` with every finding, each with its place, if it is not allowed.

    ``name`` is the file it stands in: ``….html.j2`` is HTML and ``….txt.j2`` is plain text; of any other name, what
    holds markup is HTML. ``schema`` declares the values, see `schema_of`; without one, a layout may print plain names
    as texts, and nothing else. A ``wordless`` layout, as every one of a house is, holds no words of its own.
    """
    layout, found = read_layout(source, name=name, schema=schema, wordless=wordless)
    if layout is None:
        raise HouseError(found)
    return layout


def read_layout(
    source: str,
    *,
    name: str,
    schema: LayoutSchema | Mapping[str, Any] | Collection[str] | None = None,
    wordless: bool = True,
) -> tuple[Layout | None, tuple[Finding, ...]]:
    """As `compile_layout`, with the findings as values: no layout comes with findings."""
    declared = schema_of(schema)
    if not short_enough(source):
        faults = Faults(source[:MOST_BYTES], name)
        faults.too_long(MOST_BYTES)
        return None, tuple(faults.found)
    source = clean(source)
    markup = _markup(name, source)
    faults = Faults(source, name)
    read = parse(source, faults)
    typed = read_tree(read, declared, faults) if read is not None else None
    if typed is None:
        return None, tuple(faults.found)
    if markup == "html":
        check_places(typed.parts, typed.kinds, faults, wordless=wordless)
    elif wordless:
        check_words(typed.parts, faults)
    if faults.found:
        return None, tuple(faults.found)
    parts = _bare(typed.parts)
    segments = Segments(name, parts, declared, typed.used, escapes=markup == "html", nodes=typed.nodes)
    return Layout(name, source, declared, markup, segments), ()


def _markup(name: str, source: str) -> Literal["html", "text"]:
    stem = name.removesuffix(".j2").removesuffix(".jinja2").lower()
    ending = stem[stem.rfind(".") :] if "." in stem else ""
    return _ENDINGS.get(ending) or ("html" if _MARKUP.search(source) else "text")


def _bare(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with their texts as plain ones, which forget their offsets."""
    out: list[Part] = []
    for part in parts:
        if isinstance(part, str):
            out.append(str.__str__(part))
        elif isinstance(part, If):
            out.append(part._replace(then=_bare(part.then), otherwise=_bare(part.otherwise)))
        elif isinstance(part, Each):
            out.append(part._replace(body=_bare(part.body), otherwise=_bare(part.otherwise)))
        else:
            out.append(part)
    return tuple(out)


# ---- the second wall ----------------------------------------------------------------------------------------------


def _environment(markup: str) -> ImmutableSandboxedEnvironment:
    """Jinja's sandbox with nothing in it but the filters of the allow-list: no globals, no loader, no other test."""
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=markup == "html",
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.clear()
    environment.filters = {name: environment.filters[name] for name in FILTERS}
    environment.tests = {"defined": environment.tests["defined"]}
    return environment


@lru_cache(maxsize=64)
def _template(source: str, markup: str) -> Template:
    """Jinja's template of a source that was read: the one place where a source becomes code."""
    return _environment(markup).from_string(source)


class _Rounds:
    def __init__(self, nodes: int) -> None:
        self.left = MOST_STEPS
        self.nodes = nodes

    def one(self) -> None:
        self.left -= self.nodes
        if self.left < 0:
            raise RenderError(f"a layout takes at most {MOST_STEPS} steps", help="give it shorter lists")


class _Counted:
    """A list that counts the rounds of the loops over it. It has what the allow-list uses of a list, and no more."""

    __slots__ = ("_items", "_rounds")

    def __init__(self, items: tuple[Any, ...], rounds: _Rounds) -> None:
        self._items = items
        self._rounds = rounds

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, item: object) -> bool:
        return item in self._items

    def __iter__(self) -> Iterator[Any]:
        for item in self._items:
            self._rounds.one()
            yield item


def _counted(value: Any, rounds: _Rounds) -> Any:
    if isinstance(value, dict):
        return {name: _counted(inner, rounds) for name, inner in value.items()}
    if isinstance(value, SimpleNamespace):
        return SimpleNamespace(**_counted(vars(value), rounds))
    if isinstance(value, tuple):
        return _Counted(tuple(_counted(item, rounds) for item in value), rounds)
    return value
