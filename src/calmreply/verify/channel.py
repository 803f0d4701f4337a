"""Whether a draft can stand on its channel: its length as counted there, markup, links, mentions, the site's rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from calmreply.channels.characters import text_findings
from calmreply.channels.links import links
from calmreply.channels.site_rules import site_findings
from calmreply.verify.scan import scan
from calmreply.verify.verdict import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.verify.expected import Expected
    from calmreply.verify.scan import Scan

__all__ = ["check", "weigh"]

_TAG = r"</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>\n]{0,200})?/?>"
_STARS = r"\*\*(?=\S)[^*\n]{1,200}\*\*|__(?=\S)[^_\n]{1,200}__"
_STAR = r"(?<![\w*])\*(?=\S)[^*\n]{1,200}(?<=\S)\*(?![\w*])"
_REST = r"\[[^\[\]\n]{1,100}\]\([^()\s]{1,300}\)|^#{1,6} |`[^`\n]{1,200}`|^> |~~(?=\S)[^~\n]{1,200}~~"
_ENTITY = r"&(?:amp|lt|gt|quot|nbsp|#\d{2,6});"
# By what a channel takes: what it would show as it stands.
_SHOWN = {
    "plain": re.compile(f"{_TAG}|{_STARS}|{_STAR}|{_REST}|{_ENTITY}", re.MULTILINE),
    "script": re.compile(f"{_TAG}|{_STARS}|{_STAR}|{_REST}|{_ENTITY}", re.MULTILINE),
    "html": re.compile(f"{_STARS}|{_REST}", re.MULTILINE),
    "markdown": re.compile(_TAG),
    "whatsapp": re.compile(
        rf"{_TAG}|{_STARS}|\[[^\[\]\n]{{1,100}}\]\([^()\s]{{1,300}}\)|^#{{1,6}} |{_ENTITY}", re.MULTILINE
    ),
}
_MOST_SEGMENTS = 10
"""Segments of an SMS that gateways send as one."""
_MENTION = re.compile(r"(?<![\w@./+-])@[\w.-]{2,64}")
_TAGGED = re.compile(r"(?<![\w#&/])#[^\W\d_]\w{1,60}")


def check(text: str, expected: Expected) -> list[Flaw]:
    """Everything for which a draft cannot stand on its channel. Pure; linear in the text's length."""
    return weigh(scan(text, expected))


def weigh(seen: Scan) -> list[Flaw]:
    """Everything for which a draft that was scanned cannot stand on its channel."""
    found = list(_length(seen))
    if any(not line.own for line in seen.lines):
        found += _markup(seen)
        found += _links(seen)
        found += _site(seen)
    return found


def _length(seen: Scan) -> Iterator[Flaw]:
    """Longer than the channel takes: an error; a warning where it can go in several posts or segments."""
    where, text = seen.expected.channel, seen.text.original
    size = where.measure(text, locale=seen.expected.locale)
    if size.fits:
        return
    limit = f" where {size.limit} is the most" if size.limit is not None else ""
    message = f"on `{where.name}` the text is too long: {size.size} {size.unit}{limit}"
    severity, help_ = ("warning", "it takes several posts") if where.thread else ("error", "shorten it")
    if size.segments is not None and size.segments <= _MOST_SEGMENTS:  # the limit is a target of ours, no network's
        severity, help_ = "warning", f"it takes {size.segments} segments"
    yield Flaw("VER980", severity, len(text), len(text), message, help_)  # type: ignore[arg-type]


def _loose(seen: Scan) -> Iterator[tuple[int, str]]:
    """The sentences that nobody approved, as they were written, with their places."""
    for line in seen.lines:
        if not line.own:
            start, end = seen.text.place(line.sentence.start, line.sentence.end)
            # Signs of markup stand at the edge of a sentence, or at the beginning of its line.
            start = max(0, start - 2) if seen.text.original[max(0, start - 2) : start].strip() else start
            yield start, seen.text.original[start:end]


def _markup(seen: Scan) -> Iterator[Flaw]:
    where = seen.expected.channel
    shown = _SHOWN[where.markup]
    for start, text in _loose(seen):
        for mark in shown.finditer(text):
            message = f"`{where.name}` shows this markup as it stands"
            help_ = "write plain text" if where.markup in {"plain", "script"} else f"write it as {where.markup} does"
            yield Flaw("VER981", "error", start + mark.start(), start + mark.end(), message, help_)


def _links(seen: Scan) -> Iterator[Flaw]:
    where = seen.expected.channel
    for start, text in _loose(seen):
        if where.links == "none" and ("://" in text or links(text)):
            message = f"`{where.name}` shows no links"
            yield Flaw("VER982", "error", start, start + len(text), message, "say where to find it in words")
        if where.public:
            for mark in _MENTION.finditer(text):
                message = "this calls another account into the thread"
                yield Flaw("VER983", "error", start + mark.start(), start + mark.end(), message, "write it without `@`")
            for mark in _TAGGED.finditer(text):
                message = "this puts the reply under a tag"
                yield Flaw(
                    "VER983", "warning", start + mark.start(), start + mark.end(), message, "write it without `#`"
                )


def _site(seen: Scan) -> Iterator[Flaw]:
    """The rules of the site and the characters of the text, where the approved wordings do not break them."""
    expected, text = seen.expected, seen.text.original
    where, locale = expected.channel, expected.locale
    names = tuple(f.text for f in expected.private if f.kind == "name")
    approved = "\n".join(w for statement in expected.statements for w in statement.texts)
    before = {f.code for f in site_findings(approved, where, locale, names=names)}
    for finding in site_findings(text, where, locale, names=names):
        if finding.code not in before:
            yield Flaw("VER984", "error", 0, len(text), f"{finding.code} {finding.message}", finding.help or "")
    ours = {f.message for f in text_findings(approved)}
    # Isolates that come in pairs keep a name apart from what surrounds it, as our own replies do.
    paired = text.count("\u2068") == text.count("\u2069")
    for finding in text_findings(text.replace("\u2068", "").replace("\u2069", "") if paired else text):
        if finding.message not in ours:
            yield Flaw("VER985", "error", 0, len(text), f"{finding.code} {finding.message}", finding.help or "")
