"""What can go wrong with a ledger, each with a name of its own, so that a caller can tell what to do."""

from __future__ import annotations

from calmreply.findings import CalmreplyError

__all__ = [
    "ForgottenError",
    "KeyConflictError",
    "LedgerBusyError",
    "LedgerError",
    "LedgerLostError",
    "LimitReachedError",
    "MovedError",
]


class LedgerError(CalmreplyError):
    """The ledger cannot be used as it is: a wrong URL, a newer schema, a read-only file, a full disk.

    Nothing was written: what was begun was rolled back as a whole.
    """


class LedgerBusyError(LedgerError):
    """Another writer held the ledger for too long. Nothing was written; the same call can be made again."""


class LedgerLostError(LedgerError):
    """The connection was lost, maybe after the answer was committed. The same call with the same key tells which."""


class KeyConflictError(LedgerError):
    """The idempotency key was used for another case. Nothing was written."""


class ForgottenError(LedgerError):
    """The answer to this key was erased at the customer's wish or after its time; nothing is granted a second time."""


class MovedError(LedgerError):
    """Something that the decision was made from changed before it was written; the case must be decided again."""


class LimitReachedError(MovedError):
    """A limit was used by somebody else between reading and writing; the case must be decided again."""

    def __init__(self, limit: str, scope: str) -> None:
        self.limit, self.scope = limit, scope
        super().__init__(
            f"the limit `{limit}` was used by another answer meanwhile",
            help="decide again from the balance as it is now",
        )
