"""Holds any draft against the decision: what it says, leaves out, gives away, and how it says it.

It shares no code with what plans and renders a reply, and has words of its own. What was decided comes to it as an
`Expected`, which the house makes.
"""

from __future__ import annotations

from calmreply.verify.codes import CODES
from calmreply.verify.expected import Expected, Gift, PrivateFact, Promised, Statement, Thread
from calmreply.verify.run import verify
from calmreply.verify.verdict import Flaw, Verdict

__all__ = [
    "CODES",
    "Expected",
    "Flaw",
    "Gift",
    "PrivateFact",
    "Promised",
    "Statement",
    "Thread",
    "Verdict",
    "verify",
]
