"""What a reply says of an earlier answer in the same matter (R16), and which old promises it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from calmreply.kinds import Label
from calmreply.plan import reserved
from calmreply.plan.act import Act, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.plan.act import Declared

__all__ = ["Earlier", "with_earlier"]


class Earlier(NamedTuple):
    """An earlier answer: the day it was given on (an ordinal), the ``place`` it was given in, a member of that enum.

    ``changed`` is whether this reply decides anew, from facts that were not known then. ``lapsed`` are positions among
    the decision's deadlines that have passed since (-1 for the person's): a promise of a day gone by is not told again.
    """

    day: int
    place: str
    changed: bool = False
    lapsed: tuple[int, ...] = ()


def with_earlier(
    acts: tuple[Act, ...], earlier: Earlier, declared: Mapping[str, Declared], *, public: bool
) -> tuple[Act, ...]:
    """The acts with the sentence that refers to the earlier answer, behind the opening.

    A public reply says only that there is an answer, never when, where or what. Where a house has not worded the
    message, nothing is said.
    """
    if public:
        message = reserved.PRECEDENT_PUBLIC
    else:
        message = reserved.PRECEDENT_CHANGED if earlier.changed else reserved.PRECEDENT
        acts = tuple(a for a in acts if not _lapsed(a, earlier.lapsed))
    told = declared.get(message)
    if told is None or (public and (told.slots or earlier.changed)):
        return acts
    own = {"date": Source("const", const=earlier.day), "place": Source("const", const=earlier.place)}
    if not set(told.slots) <= set(own):
        return acts
    slots = tuple((name, own[name]) for name in told.slots)
    group, label = ("answer", Label.PUBLIC) if public else ("opening", Label.PRIVATE)
    act = Act("inform", group, message, slots, label=label, importance=65)  # type: ignore[arg-type]
    at = sum(a.kind != "sign" for a in acts) if public else sum(a.group == "opening" for a in acts)
    return (*acts[:at], act, *acts[at:])


def _lapsed(act: Act, lapsed: tuple[int, ...]) -> bool:
    return act.kind in {"promise", "handover"} and any(
        source.kind == "deadline" and source.at in lapsed for _, source in act.slots
    )
