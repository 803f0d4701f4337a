"""The texts of a file of messages as trees of words and choices, each with its place, and their way back into a file.

The rest of the language room reads messages with their terms put in and their comments gone. Translators need both, so
here a text keeps its placeholders as they are written: ``{ $amount }`` for a slot, ``{ -brand }`` for a term.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from fluent.syntax import FluentParser, ast

from calmreply.language.declare import declares
from calmreply.language.model import ELSE, FULL, PLURALS
from calmreply.language.pattern import offsets
from calmreply.language.signature import reachable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from calmreply.language.model import SlotDecl

__all__ = [
    "PLACEHOLDER",
    "Choice",
    "Entry",
    "Form",
    "Sheet",
    "Tree",
    "fitted",
    "forms",
    "read_sheet",
    "resolve",
    "slots_chosen",
    "written",
]

PLACEHOLDER = re.compile(r"\{\s*(?P<name>[$-][A-Za-z][\w-]*)\s*\}")
"""A slot or a term in a text, with any spaces that a tool or a person may have put in it or taken out."""
_MOST = 120


class Choice(NamedTuple):
    """A choice between texts: its arms in the order of the file, and the key of the default one."""

    slot: str
    arms: tuple[tuple[str, tuple[str | Choice, ...]], ...]
    default: str

    def arm(self, key: str) -> Tree:
        """The text for a key: its own arm, or the default one."""
        found = dict(self.arms)
        return found.get(key, found[self.default])


Tree = tuple[str | Choice, ...]


class Form(NamedTuple):
    """One way through a text: the arms taken, outermost first, and the words met."""

    path: tuple[tuple[str, str], ...]
    text: str


@dataclass(frozen=True)
class Entry:
    """One message or term (``-brand``) of a file.

    ``texts`` are its variants as trees; a variant that is outside the subset of Fluent is not among them. ``begins``
    are, for each variant, the offsets behind its equals sign and behind its last word. ``comment`` is the one above
    it, ``start`` where that begins, ``end`` where the entry ends. ``group`` is the heading it stands under.
    """

    id: str
    file: str
    line: int
    texts: Mapping[str, Tree]
    begins: Mapping[str, tuple[int, int]]
    comment: str
    start: int
    end: int
    group: str = ""

    @property
    def situation(self) -> tuple[str, ...]:
        """The lines of the comment that tell a translator something: all but the declarations."""
        return tuple(row.strip() for row in self.comment.split("\n") if row.strip() and not declares(row))


@dataclass(frozen=True)
class Sheet:
    """The entries of one locale in the order of its files, and the files' texts with their line ends made equal."""

    files: Mapping[str, str]
    entries: Mapping[str, Entry] = field(default_factory=dict)


def read_sheet(texts: Sequence[tuple[str, str]]) -> Sheet:
    """Read files given as ``(name, text)``; what cannot be read is left out, since `load_catalogue` has told it."""
    files = {name: text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n") for name, text in texts}
    entries: dict[str, Entry] = {}
    for name, text in files.items():
        for entry in _entries(name, text):
            entries.setdefault(entry.id, entry)
    return Sheet(files, entries)


@lru_cache(maxsize=32)
def _entries(name: str, text: str) -> tuple[Entry, ...]:
    """The entries of one file; an import reads the same files several times."""
    found: list[Entry] = []
    group = ""
    for node in FluentParser(with_spans=True).parse(text).body:
        if isinstance(node, ast.GroupComment):
            group = node.content or ""
        elif isinstance(node, ast.Message | ast.Term):
            found.append(_entry(name, text, node, group))
    return tuple(found)


def _entry(file: str, text: str, node: ast.Message | ast.Term, group: str) -> Entry:
    name = node.id.name if isinstance(node, ast.Message) else f"-{node.id.name}"
    trees: dict[str, Tree] = {}
    begins: dict[str, tuple[int, int]] = {}
    patterns = [(FULL, node.id, node.value), *((a.id.name, a.id, a.value) for a in node.attributes)]
    for variant, at, pattern in patterns:
        if pattern is None or variant in begins:
            continue
        begins[variant] = (text.index("=", offsets(at)[1]) + 1, offsets(pattern)[1])
        tree = _tree(pattern)
        if tree is not None and _ways(tree) <= _MOST:
            trees[variant] = tree
    comment = node.comment.content or "" if node.comment else ""
    start = offsets(node.comment or node)[0]
    line = text.count("\n", 0, offsets(node.id)[0]) + 1
    return Entry(name, file, line, trees, begins, comment, start, offsets(node)[1], group)


def _tree(pattern: ast.Pattern) -> Tree | None:
    found: list[str | Choice] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            found.append(element.value)
            continue
        inner = element.expression
        if isinstance(inner, ast.VariableReference):
            found.append(f"{{ ${inner.id.name} }}")
        elif isinstance(inner, ast.TermReference) and inner.attribute is None and inner.arguments is None:
            found.append(f"{{ -{inner.id.name} }}")
        elif isinstance(inner, ast.SelectExpression):
            choice = _choice(inner)
            if choice is None:
                return None
            found.append(choice)
        else:
            return None
    return _joined(found)


def _choice(inner: ast.SelectExpression) -> Choice | None:
    if not isinstance(inner.selector, ast.VariableReference):
        return None
    arms: list[tuple[str, Tree]] = []
    default = ""
    for variant in inner.variants:
        tree = _tree(variant.value)
        if tree is None or not isinstance(variant.key, ast.Identifier) or variant.key.name in dict(arms):
            return None
        arms.append((variant.key.name, tree))
        if variant.default:
            default = variant.key.name
    return Choice(inner.selector.id.name, tuple(arms), default)


def _joined(pieces: Sequence[str | Choice]) -> Tree:
    found: list[str | Choice] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif piece:
            found.append(piece)
    return tuple(found)


# ---- the ways through a text -------------------------------------------------------------------------------------


def _choices(tree: Tree) -> Iterator[Choice]:
    for piece in tree:
        if isinstance(piece, Choice):
            yield piece
            for _, arm in piece.arms:
                yield from _choices(arm)


def slots_chosen(tree: Tree) -> dict[str, tuple[str, ...]]:
    """The slots a text chooses by, each with its keys in the order of the file; `ELSE` where defaults differ."""
    keys: dict[str, dict[str, None]] = {}
    defaults: dict[str, set[str]] = {}
    for choice in _choices(tree):
        keys.setdefault(choice.slot, {}).update((key, None) for key, _ in choice.arms)
        defaults.setdefault(choice.slot, set()).add(choice.default)
    return {slot: (*found, *((ELSE,) if len(defaults[slot]) > 1 else ())) for slot, found in keys.items()}


def _ways(tree: Tree) -> int:
    count = 1
    for keys in slots_chosen(tree).values():
        count *= len(keys)
    return count


def forms(tree: Tree, more: Mapping[str, Sequence[str]] | None = None) -> list[Form]:
    """Every way through a text. ``more`` are further keys of a slot, which take the default arm."""
    keys = {slot: (*found, *(more or {}).get(slot, ())) for slot, found in slots_chosen(tree).items()}

    def walk(rest: Tree, path: tuple[tuple[str, str], ...]) -> Iterator[Form]:
        taken = dict(path)
        for place, piece in enumerate(rest):
            if isinstance(piece, Choice):
                slot = piece.slot
                for key in (taken[slot],) if slot in taken else keys[slot]:
                    further = path if slot in taken else (*path, (slot, key))
                    yield from walk((*rest[:place], *piece.arm(key), *rest[place + 1 :]), further)
                return
        yield Form(path, "".join(str(piece) for piece in rest))

    return list(walk(tree, ()))


def resolve(tree: Tree, taken: Mapping[str, str]) -> str:
    """The words of a text for certain keys; a choice on another slot takes its default arm."""
    return "".join(
        piece if isinstance(piece, str) else resolve(piece.arm(taken.get(piece.slot, piece.default)), taken)
        for piece in tree
    )


def fitted(tree: Tree, slot: Callable[[str], SlotDecl | None], locale: str) -> Tree:
    """The same text with the plural arms that another locale needs; without the choice where it needs one arm."""
    found: list[str | Choice] = []
    for piece in tree:
        if isinstance(piece, str):
            found.append(piece)
            continue
        decl = slot(piece.slot)
        keys = [key for key, _ in piece.arms]
        if decl is not None and decl.kind == "count":
            keys = sorted(reachable(locale, decl.low, decl.high), key=PLURALS.index)
        arms = tuple((key, fitted(piece.arm(key), slot, locale)) for key in keys)
        if len(arms) == 1:
            found.extend(arms[0][1])
            continue
        default = piece.default if piece.default in keys else "other" if "other" in keys else keys[-1]
        found.append(Choice(piece.slot, arms, default))
    return _joined(found)


# ---- back into a file --------------------------------------------------------------------------------------------


def written(made: Sequence[Form], old: Tree = (), level: int = 0) -> str:
    """Ways through a text as Fluent. What stood before and behind a choice in ``old`` stays there where it can.

    The forms of one text choose by one slot first, then for each of its keys by the next one.
    """
    margin = " " * (4 + 8 * level)
    if len(made) == 1 and not made[0].path:
        return made[0].text.replace("\n", f"\n{margin}")
    before, behind, inner = _around(made, old)
    slot = made[0].path[0][0]
    arms: dict[str, list[Form]] = {}
    for form in made:
        text = form.text[len(before) : len(form.text) - len(behind)]
        arms.setdefault(form.path[0][1], []).append(Form(form.path[1:], text))
    default = _default(slot, arms, old)
    rows = []
    for key, rest in arms.items():
        named = _named(arms) if key == ELSE else key
        mark = "*" if key == default else " "
        body = written(rest, inner.arm(key) if inner else (), level + 1)
        rows.append(f"{' ' * (7 + 8 * level)}{mark}[{named}] {body}\n")
    block = f"{{ ${slot} ->\n{''.join(rows)}{margin}}}"
    return before.replace("\n", f"\n{margin}") + block + behind.replace("\n", f"\n{margin}")


def _around(made: Sequence[Form], old: Tree) -> tuple[str, str, Choice | None]:
    """What stands around the one choice of the old text, if all new forms keep it."""
    places = [place for place, piece in enumerate(old) if isinstance(piece, Choice)]
    if len(places) != 1:
        return "", "", None
    inner = old[places[0]]
    if not isinstance(inner, Choice) or inner.slot != made[0].path[0][0]:
        return "", "", None
    before, behind = ("".join(map(str, part)) for part in (old[: places[0]], old[places[0] + 1 :]))
    for form in made:
        text = form.text[len(before) : len(form.text) - len(behind)]
        kept = form.text.startswith(before) and form.text.endswith(behind)
        if not kept or not text or text != text.strip() or len(form.text) < len(before) + len(behind):
            return "", "", None
    return before, behind, inner


def _default(slot: str, arms: Mapping[str, object], old: Tree) -> str:
    starred = [choice.default for choice in _choices(old) if choice.slot == slot]
    for key in (ELSE, *starred, "unspecified", "other"):
        if key in arms:
            return key
    return list(arms)[-1]


def _named(arms: Mapping[str, object]) -> str:
    return next((key for key in ("other", "many", "few", "two", "one", "zero") if key not in arms), "other")
