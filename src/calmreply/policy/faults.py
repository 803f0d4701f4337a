"""What can be wrong with the meaning of a policy: the codes, and the collector that tells all faults in one pass."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from calmreply.findings import Finding

if TYPE_CHECKING:
    from calmreply.findings import Severity, Span

__all__ = ["CODES", "MOST_FAULTS", "Faults", "clip", "shown"]

MOST_FAULTS = 1_000

CODES: dict[str, str] = {
    "POL201": "text that cannot be read as an expression",
    "POL202": "an expression that is too long or nests too deep",
    "POL203": "a fact that is not declared",
    "POL204": "a word that is not a member of the enum it stands beside",
    "POL205": "values of unlike kinds compared or combined",
    "POL206": "a bare number where money is needed",
    "POL207": "an ordered comparison of a kind that has no order",
    "POL208": "a value of another kind where a condition, an amount or a value is needed",
    "POL209": "arithmetic that has no meaning, such as money times money",
    "POL210": "a currency that is not one of the house's, or more decimals than it has",
    "POL211": "two currencies in one sum or comparison",
    "POL212": "a fact that cannot be read in this place",
    "POL213": "an outcome of a section that is not there, not earlier, or not of the same unit",
    "POL214": "a part of an outcome that cannot be read",
    "POL215": "a table that is not there, or read with other keys than it has",
    "POL216": "a list function over what is no list here, or a list read as one value",
    "POL217": "a field that the record does not have, or `it` outside a list function",
    "POL218": "a time span that cannot be used here",
    "POL219": "a condition that is always true or always false",
    "POL220": "a comparison that the declared range makes always true or always false",
    "POL221": "a definition or outcome that is not there, or that stands where it cannot",
    "POL222": "definitions that go in a circle",
    "POL223": "a definition or outcome that nothing uses",
    "POL224": "dates between which nothing can be in force",
    "POL225": "an exception that is not well-formed",
    "POL226": "a choice that is not well-formed",
    "POL227": "a section's table that is not well-formed",
    "POL228": "a cell of a section's table that cannot be read",
    "POL230": "a word that is not one of those known here",
    "POL231": "an id or name that stands twice",
    "POL232": "a part of an outcome that this kind of section cannot yield",
    "POL233": "an outcome that lacks what its kind of section decides",
    "POL234": "a rule, default or limit without a `because`",
    "POL235": "a section without a default, or a `forbid` section with one",
    "POL236": "a `hit` or `per` that does not fit the kind of section",
    "POL237": "a remedy or action that the house does not have",
    "POL238": "a statutory give that shares its outcome with something else",
    "POL239": "a slot that could be unknown",
    "POL240": "grant-on-claim: something given on the customer's word alone",
    "POL241": "a gate that cannot stand: its fact is not a plain bool",
    "POL242": "a limit that is not well-formed",
    "POL243": "a table that is not total, or whose rows do not fit its keys",
    "POL244": "a give or charge of money without an amount",
    "POL245": "a name that is not well-formed",
    "POL246": "a span of time that cannot be read",
    "POL247": "`once` without anything that waits for it",
    "POL248": "a second public section",
    "POL249": "parts of an outcome that contradict each other",
    "POL270": "a claim that is not well-formed",
}
"""The codes of the policy room, each with its meaning in one line."""


@dataclass
class Faults:
    """Findings so far, and the text of the lines they may point to, by file and line number."""

    found: list[Finding] = field(default_factory=list)
    lines: dict[tuple[str, int], str] = field(default_factory=dict)
    _told: set[Finding] = field(default_factory=set, repr=False)
    _untold: int = 0

    def add(self, code: str, message: str, span: Span | None, help_: str, *, severity: Severity = "error") -> None:
        """Put one finding down; the same one is told once, and after `MOST_FAULTS` errors are only counted."""
        if self.full:
            self._untold += severity == "error"
            return
        line = self.lines.get((span.file, span.line), "") if span else ""
        finding = Finding(code, severity, message, span, help_, line)
        if finding not in self._told:
            self._told.add(finding)
            self.found.append(finding)

    @property
    def full(self) -> bool:
        """Whether there are more findings than anyone reads: a hostile file must not make us write for minutes."""
        return len(self.found) >= MOST_FAULTS

    def fill_lines(self) -> None:
        """Give findings of the reader the text of their line, where it had not got it at hand."""
        for at, finding in enumerate(self.found):
            if finding.span is not None and not finding.line:
                line = self.lines.get((finding.span.file, finding.span.line), "")
                self.found[at] = replace(finding, line=line) if line else finding

    @property
    def errors(self) -> int:
        """How many of the findings are errors."""
        return self._untold + sum(f.severity == "error" for f in self.found)


def shown(span: Span | None) -> str:
    """A place behind what stands there: `` (policy/20-public.yaml:14:9)``; nothing for none."""
    return f" ({span.file}:{span.line}:{span.col})" if span else ""


def clip(text: str, most: int = 60) -> str:
    """The author's text on one line, short enough for a message."""
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"
