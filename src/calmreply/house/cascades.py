"""Leaving out findings that only follow from another: one slip of an author is told once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from calmreply.findings import Finding

__all__ = ["without_cascades", "without_followers"]

_LACKS = re.compile(r"has no `([\w-]+)`")
_MEANT = re.compile(r"did you mean `([\w-]+)`\?")
_NO_FILE = re.compile(r"there are no messages for `([\w@-]+)`")
_LOST = re.compile(r"no message `([\w-]+)`")
_UNREAD = ("POL100", "POL120")
"""Between these are the codes of files that are no well-formed YAML."""
_NAMES = {
    "POL203": "unknown fact",
    "POL213": "unknown section",
    "POL215": "unknown table",
    "POL221": "no outcome",
    "POL223": "",
    "POL225": "no section",
    "POL255": "",
}
"""Findings about names that a file which could not be read may hold, by how their messages begin."""


def without_cascades(findings: Sequence[Finding], unread: Collection[str]) -> list[Finding]:
    """The findings without those that follow from a misspelt key, or from a file that could not be read.

    ``unread`` are the names of the policy's files that are no well-formed YAML: what only they may declare is not
    told to be missing.
    """
    followed = {id(lack) for key in findings if (lack := _lack_of(key, findings)) is not None}
    return [f for f in findings if id(f) not in followed and not (unread and _named_elsewhere(f))]


def without_followers(told: Sequence[Finding], checked: Sequence[Finding]) -> list[Finding]:
    """What `check` found, but for what only follows from what was told before.

    A channel that could not be read is left out, and so is a message; a language without a file has no messages, and
    what a file of the policy uses is not known where it could not be read.
    """
    unread = any(_UNREAD[0] < f.code < _UNREAD[1] and f.span and f.span.file.startswith("policy/") for f in told)
    unread_channels = any(_UNREAD[0] < f.code < _UNREAD[1] and f.span and f.span.file == "channels.yaml" for f in told)
    left_out = unread_channels or any(f.code in {"CHA501", "CHA502", "CHA503"} for f in told if f.severity == "error")
    heads = {f.line.partition("=")[0].strip() for f in told if f.code == "LAN401"}
    absent = {f"messages/{m[1]}.ftl" for f in told if f.code == "LAN400" and (m := _NO_FILE.match(f.message))}
    return [
        f
        for f in checked
        if not (left_out and f.code in {"REN606", "REN608"})
        and not (unread and f.code in {"POL223", "POL255", "REN608"})
        and not (f.span and f.span.file in absent)
        and not (f.code in {"REN601", "LAN450"} and (lost := _LOST.search(f.message)) and lost[1] in heads)
    ]


def _lack_of(key: Finding, findings: Sequence[Finding]) -> Finding | None:
    """The finding that a table has no key, where ``key`` is that key, misspelt: the nearest above it."""
    meant = _MEANT.fullmatch(key.help) if key.code == "POL124" else None
    if meant is None or key.span is None:
        return None
    line, col = key.span.line, key.span.col
    near = [
        f
        for f in findings
        if f.span
        and f.span.file == key.span.file
        and (lack := _LACKS.search(f.message))
        and lack[1] == meant[1]
        and (f.span.line == line or (f.span.line < line and f.span.col == col))
    ]
    return max(near, key=lambda f: f.span.line if f.span else 0, default=None)


def _named_elsewhere(finding: Finding) -> bool:
    """Whether the finding is that a name is not there, which may stand in a file that was not read."""
    begins = _NAMES.get(finding.code)
    misspelt = finding.help.startswith("did you mean")
    return begins is not None and finding.message.startswith(begins) and not misspelt
