"""From the events of the YAML library to nodes, within counted limits."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

import yaml

from calmreply.findings import Finding, Span
from calmreply.reader.characters import BAD, KEY, about, char_name, clip, shown_line
from calmreply.reader.mistakes import explain
from calmreply.reader.nodes import MOST_BYTES, MOST_DEPTH, MOST_NODES, MOST_SHOWN, Entry, Items, Node, Scalar, Table
from calmreply.reader.source import Source, StopError, ends, runs_out, starts

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["read_with", "read_yaml"]


def read_yaml(data: bytes | str, *, file: str) -> tuple[Node | None, tuple[Finding, ...]]:
    """Read one YAML document. The node is ``None`` exactly when there are findings; a file without any is empty.

    ``file`` is the name that findings show. Nothing is raised for what stands in the file. Every finding has its place,
    the text of its line and a help; at most 20 are given.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same events, fifty times as fast
    return read_with(data, file, loader)


def read_with(data: bytes | str, file: str, loader: type[yaml.SafeLoader]) -> tuple[Node | None, tuple[Finding, ...]]:
    """`read_yaml` with the library's parser named, so that the two can be compared."""
    text, findings = _decode(data, file)
    if findings:
        return None, findings
    source = Source(file, text)
    node: Node | None = None
    try:
        _check_characters(source)
        if not source.findings:
            node = _build(source, yaml.parse(text, Loader=loader))
    except StopError:
        pass
    except yaml.YAMLError as error:
        with suppress(StopError):
            explain(source, error)
    return (None, tuple(source.findings)) if source.findings else (node, ())


def _decode(data: bytes | str, file: str) -> tuple[str, tuple[Finding, ...]]:
    """The text, or the finding that says why there is none. The size is looked at before anything else."""

    def fault(code: str, message: str, before: bytes, help_: str) -> tuple[str, tuple[Finding, ...]]:
        row, col = before.count(b"\n") + 1, len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "ignore")) + 1
        after = raw[len(before) : len(before) + MOST_SHOWN].partition(b"\n")[0]
        line = (before[before.rfind(b"\n") + 1 :] + after).decode("utf-8", "replace")
        return "", (Finding(code, "error", message, Span(file, row, col, row, col + 1), help_, shown_line(line, col)),)

    # A text longer than the limit in characters is so in bytes too: it need not be encoded to be refused.
    raw = data[: MOST_BYTES + 1].encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    if len(raw) > MOST_BYTES:
        help_ = "divide it into several files"
        return fault("POL101", "the file is larger than 256 KiB", raw[:MOST_BYTES], help_)
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        help_ = "save the file as UTF-8 without a byte order mark"
        return fault("POL102", "the file begins with a byte order mark", b"", help_)
    if isinstance(data, str):
        return data, ()
    try:
        return raw.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return fault("POL102", "the file is not UTF-8 text", raw[: error.start], "save the file as UTF-8")


def _check_characters(source: Source) -> None:
    """Tell what no file may hold, one finding a row, and a directive in front."""
    if BAD.search(source.text):
        for row, line in enumerate(source.text.split("\n")):
            # A carriage return in front of the line break is a usual end of line.
            found = BAD.search(line.removesuffix("\r"))
            if found:
                code, message, help_ = about(found, leading=not line[: found.start()].strip(" "))
                source.fault(code, message, (row, found.start()), help_)
        return
    for row, line in enumerate(source.rows):
        if line.startswith("%"):
            help_ = "take the line out; this is YAML without settings"
            source.fault("POL111", f"the directive `{clip(line)}` is not read here", (row, 0), help_, len(line))
        if line.strip() and not line.startswith("#"):
            return


# -- from events to nodes ----------------------------------------------------------------------------------------------

_NOTHING = {"", "~", "null"}
_REFUSED_KEY = "\0"  # stands for a key already told; no key of an author's can be this


class _Open:
    """A table or list whose end has not come yet."""

    __slots__ = ("children", "entries", "event", "key", "seen")

    def __init__(self, event: yaml.CollectionStartEvent) -> None:
        self.event = event
        self.children: list[Node] = []
        self.entries: list[Entry] = []
        self.seen: dict[str, int] = {}
        self.key: tuple[str, Span] | None = None

    @property
    def wants_key(self) -> bool:
        """Whether the next node is a key."""
        return isinstance(self.event, yaml.MappingStartEvent) and self.key is None

    def place(self, node: Node) -> None:
        """Take a node that is no key."""
        if self.key is not None:
            self.entries.append(Entry(*self.key, node))
            self.key = None
        else:
            self.children.append(node)


def _build(source: Source, events: Iterator[yaml.Event]) -> Node:
    """The nodes of the one document. It stops at the first limit passed, so that the library does no more work."""
    root: Node | None = None
    stack: list[_Open] = []
    nodes = documents = 0
    for event in events:
        at = starts(event)
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                help_ = "put it into a file of its own, or take the `---` out"
                source.fault("POL112", "a second document begins here", at, help_, 3)
                raise StopError
        elif isinstance(event, yaml.CollectionEndEvent):
            node = _closed(source, stack.pop(), event)
            if stack and stack[-1].wants_key:
                message, help_ = "a key must be a plain word", "text with `{{ … }}` or `[ … ]` must stand in quotes"
                source.fault("POL114", message, (node.span.line - 1, node.span.col - 1), help_)
                stack[-1].key = (_REFUSED_KEY, node.span)
            elif stack:
                stack[-1].place(node)
            else:
                root = node
        elif isinstance(event, yaml.NodeEvent):
            nodes += 1
            if nodes > MOST_NODES:
                help_ = "divide the file into several"
                source.fault("POL107", f"more than {MOST_NODES} nodes by this place", at, help_)
                raise StopError
            _check_decoration(source, event)
            if isinstance(event, yaml.CollectionStartEvent):
                if len(stack) == MOST_DEPTH:
                    help_ = "keep tables and lists flatter"
                    source.fault("POL106", f"nested more than {MOST_DEPTH} deep", at, help_)
                    raise StopError
                stack.append(_Open(event))
            elif stack and stack[-1].wants_key:
                _take_key(source, stack[-1], event)
            else:
                node = _scalar(source, event)
                if stack:
                    stack[-1].place(node)
                else:
                    root = node
    return root if root is not None else Scalar("", False, Span(source.file, 1, 1, 1, 1))


def _check_decoration(source: Source, event: yaml.NodeEvent) -> None:
    """Refuse aliases, anchors and tags."""
    at = starts(event)
    text = "if it is text, put it in quotes"
    if isinstance(event, yaml.AliasEvent):
        help_ = f"write the value out again; {text}"
        source.fault("POL108", f"the alias `*{clip(event.anchor or '')}` is not read here", at, help_)
    elif event.anchor is not None:
        help_ = f"take it out; {text}"
        source.fault("POL108", f"the anchor `&{clip(event.anchor or '')}` is not read here", at, help_)
    tag = getattr(event, "tag", None)
    if tag is not None:
        help_ = f"take it out; {text}"
        shown = source.row(at[0])[at[1] :].partition(" ")[0]
        source.fault("POL109", f"the tag `{clip(shown)}` is not read here", at, help_)


def _closed(source: Source, opened: _Open, event: yaml.CollectionEndEvent) -> Node:
    """The finished table or list. In block style it ends where its last child does, not where the next line starts."""
    start = starts(opened.event)
    span = source.span(start, ends(event))
    if not opened.event.flow_style:
        last = opened.entries[-1].value if opened.entries else opened.children[-1] if opened.children else None
        end = (last.span.end_line, last.span.end_col) if last else (start[0] + 1, start[1] + 1)
        span = span._replace(end_line=end[0], end_col=end[1])
    line = source.row(start[0])
    if isinstance(opened.event, yaml.MappingStartEvent):
        return Table(tuple(opened.entries), span, line)
    return Items(tuple(opened.children), span, line)


def _take_key(source: Source, opened: _Open, event: yaml.NodeEvent) -> None:
    """Check a key and keep it until its value comes."""
    at = starts(event)
    span = source.span(at, ends(event))
    opened.key = (_REFUSED_KEY, span)
    if not isinstance(event, yaml.ScalarEvent):
        return
    key = event.value
    shown, width = f"`{clip(key)}`", max(1, span.end_col - span.col) if span.end_line == span.line else 1
    if key == "<<":
        help_ = "write the keys out here"
        source.fault("POL110", "the merge key `<<` is not read here", at, help_, width)
    elif source.row(at[0])[: at[1]].rstrip().endswith("?") or re.fullmatch(r"[- ]*\? *", source.row(at[0] - 1)):
        source.fault("POL114", f"the key {shown} has a `?` in front", at, "write it as `key: value`", width)
    elif key.lstrip() != key and KEY.fullmatch(key.strip()):
        help_ = "use plain spaces in front of it, two for each step"
        source.fault("POL117", f"{char_name(key[0])} is no indentation", at, help_, width)
    elif not key:
        source.fault("POL114", "no key stands before the colon", at, "write a key or use quotes", width)
    elif not KEY.fullmatch(key):
        odd = next((ch for ch in key if not " " <= ch <= "~"), "")
        names = f" holds {char_name(odd)}" if odd else " begins or ends with a space"
        help_ = "keys are plain ASCII: type it again, or put it in quotes where it is a text"
        source.fault("POL114", f"the key {shown}{names}", at, help_, width)
    elif key in opened.seen:
        help_ = f"take one out; the first is in line {opened.seen[key]}"
        source.fault("POL113", f"the key {shown} stands twice in this table", at, help_, width)
    else:
        opened.seen[key] = span.line
        opened.key = (key, span)


def _scalar(source: Source, event: yaml.NodeEvent) -> Scalar:
    """A text node. Escapes may not bring in what the file itself may not hold."""
    span = source.span(starts(event), ends(event))
    line = source.row(span.line - 1)
    if not isinstance(event, yaml.ScalarEvent):
        return Scalar("", False, span, line)
    style, row = event.style or "", span.line - 1
    found = BAD.search(event.value) if style == '"' else None
    if found:
        code, message, _ = about(found, leading=False)
        source.fault(
            code, message.replace("stands here", "is written here"), (row, span.col - 1), "take the escape out"
        )
    if style in {"|", ">"}:
        head = line[span.col - 1 :]
        if not re.fullmatch(r"[|>][-+1-9]{0,2}(?: +#.*| *)", head):
            help_ = f"put the text in quotes: `'{clip(head)}'`"
            source.fault("POL119", f"text that begins with `{style}` must stand in quotes", (row, span.col - 1), help_)
    else:
        for later in range(row + 1, span.end_line):
            if not style and re.match(r" *-(?: |$)", source.row(later)):
                help_ = "start the items of a list in one column, or put the text in quotes"
                source.fault(
                    "POL117", "this `-` is read as text of the line above", (later, source.indent(later)), help_
                )
            elif style and runs_out(source, row, later):
                help_ = f"close it with `{style}`, or indent the lines that go on"
                source.fault("POL118", f"the quote `{style}` is not closed on its line", (row, span.col - 1), help_)
                break
    plain = not style
    return Scalar("" if plain and event.value in _NOTHING else event.value, not plain, span, line)
