"""House policy for customer service as code: the same facts get the same answer, on every channel, in every language.

>>> from calmreply import House
>>> House.starter().name
'Kettle & Quire'
"""

from __future__ import annotations

from calmreply._version import __version__

TYPE_CHECKING = False  # as type checkers know it; importing `typing` would cost more than all of this module
if TYPE_CHECKING:
    from typing import Any

    from calmreply.desk import Desk
    from calmreply.facts.case import Case, Contact, Customer, Event, Issue, Money, Order, Thread
    from calmreply.findings import (
        CalmreplyError,
        CaseError,
        ChannelError,
        ExpressionError,
        Finding,
        HeaderError,
        HouseError,
        LocaleError,
        MissingExtraError,
        RenderError,
        Span,
        TimeError,
    )
    from calmreply.house import House
    from calmreply.policy.decision import Decision
    from calmreply.render.reply import Answer, Reply

__all__ = [
    "Answer",
    "CalmreplyError",
    "Case",
    "CaseError",
    "ChannelError",
    "Contact",
    "Customer",
    "Decision",
    "Desk",
    "Event",
    "ExpressionError",
    "Finding",
    "HeaderError",
    "House",
    "HouseError",
    "Issue",
    "LocaleError",
    "MissingExtraError",
    "Money",
    "Order",
    "RenderError",
    "Reply",
    "Span",
    "Thread",
    "TimeError",
    "__version__",
]

_HOMES = {
    "calmreply.desk": ("Desk",),
    "calmreply.facts.case": ("Case", "Contact", "Customer", "Event", "Issue", "Money", "Order", "Thread"),
    "calmreply.findings": (
        "CalmreplyError",
        "CaseError",
        "ChannelError",
        "ExpressionError",
        "Finding",
        "HeaderError",
        "HouseError",
        "LocaleError",
        "MissingExtraError",
        "RenderError",
        "Span",
        "TimeError",
    ),
    "calmreply.house": ("House",),
    "calmreply.policy.decision": ("Decision",),
    "calmreply.render.reply": ("Answer", "Reply"),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that importing the package stays light."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'calmreply' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
