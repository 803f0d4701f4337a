"""From the YAML library's errors to what an author can do about them."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import NamedTuple

import yaml
from yaml.error import MarkedYAMLError

from calmreply.reader.characters import clip
from calmreply.reader.source import At, Source, ends, runs_out, starts

__all__ = ["explain"]


_START = re.compile(r" *(?:- +)*")


def explain(source: Source, error: yaml.YAMLError) -> None:
    """Add one finding for text that is no YAML.

    The Python parser is asked again, whichever failed: its places are finer, and findings are the same everywhere.
    What it says is often where it gave up, not where the author slipped; the slip is looked for above that.
    """
    try:
        for _ in yaml.parse(source.text, Loader=yaml.SafeLoader):
            pass
    except yaml.YAMLError as finer:
        error = finer
    problem = (getattr(error, "problem", None) or "") if isinstance(error, MarkedYAMLError) else str(error)
    context = getattr(error, "context", None) or ""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    start = getattr(error, "context_mark", None) or mark
    at = (mark.line, mark.column) if mark else (0, 0)
    since = (start.line, start.column) if start else at
    above = _look_above(source, at)
    code, message, (row, col), help_ = (
        _explain_quotes(source, problem, context, above.quoted, since, at)
        or _explain_colon(source, problem, above.plain, since, at)
        or _explain_start(source, problem, context, since, at)
        or _explain_bracket(source, problem, context, above.bracket or since, at)
        or _explain_indent(source, problem, at)
        or ("POL115", f"this is no well-formed YAML: {clip(problem, 80)}", at, "put text with such signs in quotes")
    )
    while row and row >= len(source.rows) - (not source.rows[-1]):  # "the end of the file" is its last line
        row -= 1
        col = len(source.row(row))
    line = source.row(row)
    if line.startswith("%"):
        code, message, col, help_ = "POL111", f"the directive `{clip(line)}` is not read here", 0, "take the line out"
    if all(told.span is None or told.span.line != row + 1 for told in source.findings):
        source.fault(code, message, (row, col), help_)


_OPENING = (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)
_CLOSING = (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)
_Told = tuple[str, str, At, str] | None


class _Before(NamedTuple):
    """What stands open above the place of an error."""

    quoted: At | None  # the quote that swallowed the lines below it
    plain: At | None  # the start of the plain text, of several lines, that ends in the error's row
    bracket: At | None  # the innermost bracket that is open


def _look_above(source: Source, at: At) -> _Before:
    """Go through the text once more, up to ``at``."""
    parser = yaml.SafeLoader(source.text)
    tokens: list[yaml.Token] = []
    with suppress(yaml.YAMLError):
        while parser.check_token():
            token = parser.get_token()  # type: ignore[no-untyped-call] # so in the library's stubs
            if starts(token) > at:
                break
            if isinstance(token, (yaml.ScalarToken, *_OPENING, *_CLOSING)):
                tokens.append(token)
    quoted = plain = None
    brackets: list[At] = []
    for token in (*tokens, *parser.tokens):
        start, end = starts(token), ends(token)
        if end > at:
            continue
        if isinstance(token, _OPENING):
            brackets.append(start)
        elif isinstance(token, _CLOSING) and brackets:
            brackets.pop()
        elif isinstance(token, yaml.ScalarToken) and token.plain:
            plain = start if end[0] == at[0] and start[0] < end[0] else None
        elif isinstance(token, yaml.ScalarToken) and token.style not in {"|", ">"} and quoted is None:
            quoted = start if any(runs_out(source, start[0], row) for row in range(start[0] + 1, end[0] + 1)) else None
    return _Before(quoted, plain, brackets[-1] if brackets else None)


def _explain_quotes(source: Source, problem: str, context: str, quoted: At | None, since: At, at: At) -> _Told:
    """Quotes left open, escapes, and text after a closing quote."""
    if "quoted scalar" in context and "found unexpected" in problem:
        quoted = quoted or since
    if quoted:
        sign = source.row(quoted[0])[quoted[1] : quoted[1] + 1]
        return "POL118", f"the quote `{sign}` is not closed", quoted, f"put a `{sign}` at the end of the text"
    if "escape" in problem:
        place = (at[0], source.row(at[0]).rfind("\\", 0, at[1] + 1))
        shown = source.row(at[0])[place[1] : place[1] + 2]
        help_ = "write `\\\\` for a backslash, or put the text in single quotes"
        return "POL119", f"`{clip(shown)}` means nothing in double quotes", place, help_
    before = source.row(at[0])[: at[1]].rstrip()
    if "<scalar>" in problem and "<block end>" in problem and before.endswith(("'", '"')):
        sign = before[-1]
        inner = f"write `{sign * 2}` for a quote inside" if sign == "'" else "use single quotes around the whole text"
        return (
            "POL119",
            f"text goes on after the closing `{sign}`",
            at,
            f"close the quote at the end of the text; {inner}",
        )
    return None


def _explain_colon(source: Source, problem: str, plain: At | None, since: At, at: At) -> _Told:
    """Colons that are missing, without their space, or one too many in a line."""
    if "could not find expected" in problem:
        return _missing_colon(source, since)
    if "mapping values are not allowed" not in problem:
        return None
    line = source.row(at[0])
    first = line.find(": ", _START.match(line).end(), at[1])  # type: ignore[union-attr] # it matches the empty text
    if first >= 0:
        key, value = line[:first].lstrip(" -"), line[first + 1 :].strip()
        help_ = f"put the text in quotes: `{clip(key, 20)}: '{clip(value)}'`"
        return "POL119", "a second `: ` in one line", at, help_
    if plain is None:
        return "POL115", "a colon stands where no key is", at, "put the text in quotes"
    above = source.row(plain[0])
    column = _START.match(above).end()  # type: ignore[union-attr] # it matches the empty text
    if plain[1] <= column:
        return _missing_colon(source, plain)
    key = line.strip().partition(":")[0]
    help_ = f"start `{clip(key)}` in column {column + 1}, under the key above"
    return "POL117", f"`{clip(key)}` is indented deeper than the key above", (at[0], source.indent(at[0])), help_


def _missing_colon(source: Source, place: At) -> _Told:
    """A line that should be ``key: value`` and is not."""
    text = source.row(place[0])[place[1] :]
    word = re.match(r"([\w.-]+)(\s*[:=]?\s*)(.*)", text)
    if word is None:
        return "POL116", "a colon is missing in this line", place, "write it as `key: value`"
    help_ = f"write `{clip(word[1])}: {clip(word[3])}`" if word[3] else f"write `{clip(word[1])}:`"
    if word[2] == ":":
        return "POL116", f"no space after the colon of `{clip(word[1])}`", place, help_
    return "POL116", f"no colon after `{clip(word[1])}`", place, help_


def _explain_start(source: Source, problem: str, context: str, since: At, at: At) -> _Told:
    """Signs that mean something to YAML at the start of a text."""
    row = source.row(at[0])
    if "cannot start any token" in problem:
        where = (at[0], row.index("{%")) if "{%" in row else at
    elif (
        any(word in context for word in ("scanning an alias", "scanning an anchor", "a tag", "a block scalar"))
        or "undefined tag handle" in problem
    ):
        where = since
    elif "entries are not allowed" in problem:
        help_ = "start the list on the next line, or write it as `[a, b]`"
        return "POL117", "a list starts on the line of its key", at, help_
    elif "flow node" in context and row[at[1] : at[1] + 1] == ",":
        return "POL115", "nothing stands between two commas", at, "take one comma out"
    elif "keys are not allowed" in problem:
        where = at
    elif "}}" in row[: at[1]] and "<block end>" in problem:
        where = (at[0], row.index("{"))
    else:
        return None
    text = source.row(where[0])[where[1] :].rstrip()
    sign = text[:1]
    help_ = f"put the text in quotes: `'{clip(text)}'`"
    return "POL119", f"text that begins with `{sign}` must stand in quotes", where, help_


def _explain_bracket(source: Source, problem: str, context: str, since: At, at: At) -> _Told:
    """Brackets left open, closed by the wrong one, or closed without having been opened; commas left out."""
    found = source.row(at[0])[at[1] : at[1] + 1]
    if "parsing a flow" in context:
        opener = source.row(since[0])[since[1] : since[1] + 1]
        closer = {"[": "]", "{": "}"}.get(opener, "")
        if "stream end" in problem or (at[0] > since[0] and source.indent(at[0]) <= source.indent(since[0])):
            return "POL118", f"the bracket `{opener}` is not closed", since, f"put a `{closer}` at the end"
        if found and found in "]}":
            return "POL118", f"`{opener}` is closed by `{found}`", at, f"write `{closer}` here"
        return "POL115", "a comma is missing in front of this", at, f"part what stands in `{opener}{closer}` by commas"
    if found and found in "]}" and "but found" in problem:
        return "POL118", f"`{found}` closes a bracket that is not open", at, "take it out, or put the text in quotes"
    if "<scalar>" in problem and source.row(at[0])[: at[1]].rstrip().endswith(("]", "}")):
        return "POL119", "text goes on after the closing bracket", at, "put the whole text in quotes"
    return None


def _explain_indent(source: Source, problem: str, at: At) -> _Told:
    """Lines whose indentation fits none above."""
    if source.row(at[0])[: at[1]].strip(" -") or ("<block end>" not in problem and "document start" not in problem):
        return None
    if source.row(at[0])[at[1] :].startswith(":"):
        return "POL114", "no key stands before the colon", at, "write a key there"
    if "'<stream end>'" in problem:
        return None
    is_item = source.row(at[0])[at[1] :].startswith("-")
    above = [(source.indent(r), _START.match(source.row(r)).end()) for r in range(at[0]) if source.row(r).strip()]  # type: ignore[union-attr]
    # What stood in the same place just before is the likeliest; else the nearest column, the deeper one first.
    likely = [indent if is_item else inner for indent, inner in above if not is_item or inner > indent][-1:]
    near_by = sorted({c for pair in above for c in pair}, key=lambda c: (abs(c - at[1]), -c))
    fitting = [c for c in likely if abs(c - at[1]) <= 3] or near_by
    help_ = f"start it in column {fitting[0] + 1}, as a line above does" if fitting else "write a key first"
    if at[1] in {source.indent(r) for r in range(at[0])}:
        what = "a list item stands among keys" if is_item else "a key stands among list items"
        help_ = "put a key with its colon above the list" if is_item else "indent it, or put `- ` in front"
        return "POL117", what, at, help_
    return "POL117", "the indentation fits no line above", at, help_
