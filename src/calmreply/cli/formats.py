"""Findings as other programs read them: SARIF 2.1.0 for code scanning, and the workflow commands of GitHub Actions.

Findings name files relative to the house. Both formats name them as seen from where the command runs, which is the
root of a repository when a workflow runs it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from calmreply._version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from calmreply.findings import Finding

__all__ = ["formatted", "github_lines", "sarif"]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_COMMANDS: Mapping[str, str] = {"error": "error", "warning": "warning", "note": "notice"}


def formatted(findings: Sequence[Finding], folder: str, style: str) -> Iterator[str]:
    """The lines that `calmreply check` prints with ``--format sarif`` or ``github``."""
    if style == "github":
        yield from github_lines(findings, folder)
        return
    from calmreply.cli.codes import codes

    yield json.dumps(sarif(findings, folder, codes()), ensure_ascii=False, indent=2)


def sarif(findings: Sequence[Finding], folder: str, codes: Mapping[str, str]) -> dict[str, Any]:
    """A SARIF 2.1.0 log of one run. ``folder`` is the house's; ``codes`` says what each code means.

    Lines and columns count from 1 and columns are code points, as in findings; ends are exclusive.
    """
    used = sorted({f.code for f in findings})
    rules = [{"id": code, "shortDescription": {"text": codes.get(code, code)}} for code in used]
    driver = {"name": "calmreply", "version": __version__, "rules": rules}
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(f, folder, used.index(f.code)) for f in findings],
            }
        ],
    }


def _result(finding: Finding, folder: str, index: int) -> dict[str, Any]:
    text = f"{finding.message}\nhelp: {finding.help}" if finding.help else finding.message
    found: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": finding.severity,
        "message": {"text": text},
    }
    span = finding.span
    if span:
        region: dict[str, Any] = {"startLine": span.line, "startColumn": span.col}
        if (span.end_line, span.end_col) > (span.line, span.col):
            region |= {"endLine": span.end_line, "endColumn": span.end_col}
        if finding.line:
            region["snippet"] = {"text": finding.line}
        place = {"artifactLocation": {"uri": _uri(folder, span.file)}, "region": region}
        found["locations"] = [{"physicalLocation": place}]
    return found


def github_lines(findings: Sequence[Finding], folder: str) -> Iterator[str]:
    """One workflow command a finding, such as ``::error file=house/house.yaml,line=3,col=1,title=POL124::…``."""
    for finding in findings:
        span = finding.span
        parts: dict[str, object] = {}
        if span:
            parts = {"file": _path(folder, span.file), "line": span.line, "col": span.col}
            if span.end_line == span.line and span.end_col > span.col:
                parts |= {"endLine": span.end_line, "endColumn": span.end_col}
        parts["title"] = finding.code
        shown = ",".join(f"{key}={_property(str(value))}" for key, value in parts.items())
        text = f"{finding.message}\nhelp: {finding.help}" if finding.help else finding.message
        yield f"::{_COMMANDS[finding.severity]} {shown}::{_data(text)}"


def _data(text: str) -> str:
    """Text behind the second pair of colons: what would end the line is written in percent."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The value of a property: also what would end it."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _path(folder: str, file: str) -> str:
    """A file of the house, as seen from where the command runs where it is below, else in full."""
    here, there = Path.cwd(), (Path(folder) / file).absolute()
    return (there.relative_to(here) if there.is_relative_to(here) else there).as_posix()


def _uri(folder: str, file: str) -> str:
    path = _path(folder, file)
    return Path(path).as_uri() if Path(path).is_absolute() else quote(path)
