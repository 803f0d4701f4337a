"""What a verification finds."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["Flaw", "Verdict"]

Severity = Literal["error", "warning", "note", "person"]
State = Literal["pass", "fail", "needs-person"]


class Flaw(NamedTuple):
    """One thing that is wrong with a draft.

    ``severity`` ``error`` fails the draft, ``person`` means that somebody must judge it, ``warning`` and ``note`` only
    tell. ``start`` and ``end`` are code points in the text, equal where something is missing. ``message`` says what is
    wrong, ``help`` what to write instead; both can be handed back to whoever wrote the draft.
    """

    code: str
    severity: Severity
    start: int
    end: int
    message: str
    help: str = ""


class Verdict(NamedTuple):
    """``fail`` if anything is wrong, else ``needs-person`` if anything cannot be judged, else ``pass``."""

    state: State
    findings: tuple[Flaw, ...]
    text: str = ""

    @classmethod
    def of(cls, flaws: list[Flaw], text: str) -> Verdict:
        """The verdict over these flaws, in the order of the text."""
        found = tuple(sorted(set(flaws), key=lambda f: (f.start, f.end, f.code, f.message)))
        severities = {f.severity for f in found}
        state: State = "fail" if "error" in severities else "needs-person" if "person" in severities else "pass"
        return cls(state, found, text)

    def feedback(self) -> str:
        """The flaws as a correction that can be handed back to whoever wrote the draft, one line each."""
        rows = []
        for flaw in self.findings:
            if flaw.severity == "note":
                continue
            quoted = f" (“{self.text[flaw.start : flaw.end]}”)" if flaw.end > flaw.start else ""
            rows.append(f"- {flaw.message}{quoted}" + (f": {flaw.help}" if flaw.help else ""))
        return "\n".join(rows)
