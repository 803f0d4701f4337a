"""The ledger: what was heard, decided, granted, said and promised, kept so that it can be trusted.

It knows nothing of policy or wording: values in, values out. The desk fills it.
"""

from calmreply.ledger.deed import Deed, NewEntry, NewGrant, NewPromise, Recorded, Subject, Use
from calmreply.ledger.faults import (
    ForgottenError,
    KeyConflictError,
    LedgerBusyError,
    LedgerError,
    LedgerLostError,
    LimitReachedError,
    MovedError,
)
from calmreply.ledger.store import Ledger

__all__ = [
    "Deed",
    "ForgottenError",
    "KeyConflictError",
    "Ledger",
    "LedgerBusyError",
    "LedgerError",
    "LedgerLostError",
    "LimitReachedError",
    "MovedError",
    "NewEntry",
    "NewGrant",
    "NewPromise",
    "Recorded",
    "Subject",
    "Use",
]
