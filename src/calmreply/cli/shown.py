"""Findings and claims as the commands print them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from calmreply.analysis import Proof
    from calmreply.findings import Finding

__all__ = ["claim_data", "claim_lines", "finding_data"]


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


def claim_data(proof: Proof) -> dict[str, Any]:
    """One claim as a record. ``witness`` is a case against it; ``then`` a second one, where the claim compares two."""
    from calmreply.analysis import claim_text

    claim = proof.claim
    span = claim.span
    return {
        "claim": claim_text(claim),
        "section": claim.section or None,
        "state": proof.state,
        "reason": proof.reason,
        "scope": proof.scope,
        "by": proof.by,
        "witness": proof.witness,
        "then": proof.then,
        "file": span.file if span else None,
        "line": span.line if span else None,
        "column": span.col if span else None,
    }


def claim_lines(proofs: Sequence[Proof]) -> Iterator[str]:
    """The claims as text: each with its state and its reason, and the case against it where there is one."""
    from calmreply.analysis import claim_text

    for proof in proofs:
        where = f"{proof.claim.section}: " if proof.claim.section else ""
        reason = f" ({proof.reason})" if proof.reason else ""
        yield f"{proof.state}: {where}{claim_text(proof.claim)}{reason}"
        for name, case in (("case", proof.witness), ("then", proof.then)):
            if case is not None:
                yield f"  {name}: {json.dumps(case, ensure_ascii=False)}"
