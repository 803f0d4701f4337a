"""The codes of this room, each with its meaning in one line; their pages stand in the documentation."""

from __future__ import annotations

__all__ = ["CODES"]

CODES: dict[str, str] = {
    "POL250": "a rule that no case reaches: earlier rules leave it nothing",
    "POL251": "a rule whose condition no case can meet",
    "POL252": "a rule whose condition holds wherever its section applies, though it does not say so",
    "POL253": "two rules that give the same kind of remedy twice to one case",
    "POL254": "a section that applies to no case",
    "POL255": "a fact that is declared and read by nothing",
    "POL256": "a claim that does not hold: a case speaks against it",
    "POL257": "a claim that could neither be proved nor refuted",
    "POL258": "a section that is too large for the search",
}
