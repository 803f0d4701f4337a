"""The desk: a house with a ledger. It looks up what was before, decides, writes it down, and answers.

Needs the extra `desk`; without it every name here raises `MissingExtraError`.
"""

from __future__ import annotations

from importlib.util import find_spec

from calmreply.findings import MissingExtraError

if find_spec("sqlalchemy") is None:
    raise MissingExtraError("desk", "sqlalchemy")

from calmreply.desk.answer import DeskAnswer, DeskReply, Granted, Precedent, Promised
from calmreply.desk.audit import AuditFault, audit
from calmreply.desk.desk import Desk, Replayed
from calmreply.desk.promises import Due, Rates, Reminder

__all__ = [
    "AuditFault",
    "Desk",
    "DeskAnswer",
    "DeskReply",
    "Due",
    "Granted",
    "Precedent",
    "Promised",
    "Rates",
    "Reminder",
    "Replayed",
    "audit",
]
