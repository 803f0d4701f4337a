"""Findings as the commands print them with ``--format json``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from calmreply.findings import Finding

__all__ = ["finding_data"]


def finding_data(finding: Finding) -> dict[str, Any]:
    """One finding as a record; file, line and column are null where it has no place."""
    span = finding.span
    return {
        "code": finding.code,
        "severity": finding.severity,
        "file": span.file if span else None,
        "line": span.line if span else None,
        "column": span.col if span else None,
        "message": finding.message,
        "help": finding.help,
    }
