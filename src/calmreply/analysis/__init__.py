"""What can be proved about a policy before any case comes: gaps, clashes, dead rules, and what a house claims."""

from __future__ import annotations

from calmreply.analysis.claims import Proof, State
from calmreply.analysis.codes import CODES
from calmreply.analysis.report import Analysis, analyse, claim_text, prove

__all__ = ["CODES", "Analysis", "Proof", "State", "analyse", "claim_text", "prove"]
