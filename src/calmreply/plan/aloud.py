"""What is said before it is known who listens: on the telephone up to the identity check, and on a machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.findings import RenderError
from calmreply.kinds import Label
from calmreply.plan import reserved
from calmreply.plan.act import Act, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.plan.act import ActKind, Declared
    from calmreply.policy.model import Expr

__all__ = ["left_on_a_machine", "said_at_first"]

_ASKED = frozenset({reserved.PHONE_WHO, reserved.PHONE_IDENTITY})


def said_at_first(declared: Mapping[str, Declared], bound: Mapping[str, Expr], *, voicemail: bool) -> tuple[Act, ...]:
    """The public acts of every call up to the identity check; with the message for a machine if ``voicemail``.

    Raises `RenderError` for a message that is not there, or that holds a slot which nothing public binds.
    """
    first = left_on_a_machine(declared, bound) if voicemail else ()
    return (*first, *(_act(name, declared, bound) for name in reserved.PHONE))


def left_on_a_machine(declared: Mapping[str, Declared], bound: Mapping[str, Expr]) -> tuple[Act, ...]:
    """The one act of a message that anybody may hear: it depends on no case; `RenderError` as for `said_at_first`."""
    return (_act(reserved.VOICEMAIL, declared, bound),)


def _act(message: str, declared: Mapping[str, Declared], bound: Mapping[str, Expr]) -> Act:
    found = declared.get(message)
    if found is None:
        raise RenderError(f"no message `{message}`", help="`calmreply check` lists every such message")
    for name in found.slots:
        if name not in bound or bound[name].label > Label.PUBLIC:
            raise RenderError(
                f"nothing public binds the slot `{name}` of `{message}`",
                help=f"bind `{name}` to house data under `slots` in house.yaml",
            )
    slots = tuple((name, Source("view", expr=bound[name])) for name in found.slots)
    kind: ActKind = "ask" if message in _ASKED else "inform"
    return Act(kind, "opening", message, slots, label=Label.PUBLIC)
