"""How secret things are, joined through expressions, conditions and lists: what may show in public, and what may not.

The label of an expression is the join of the labels of all it reads (`Expr.label`, joined where it is built). What a
section says tells more than the values in it: that this rule was chosen and not another. So the label of an outcome is
joined with its section's ``applies`` and with every condition that was looked at on the way to it, the default's with
all of them: what is *not* true tells as much as what is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.kinds import Label, join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.facts.schema import Fact
    from calmreply.policy.model import Section

__all__ = ["SEEN", "choice_label", "flow_label"]

SEEN = frozenset({"thread", "house"})
"""The scopes of the facts that a public reply can be made from; all others belong to a case, which is private."""


def flow_label(fact: Fact) -> Label:
    """The label that a fact gives to what is made from it: a fact of a case is private, whatever it says of itself."""
    return join(fact.label, Label.PUBLIC if fact.scope in SEEN else Label.PRIVATE)


def choice_label(section: Section, chosen: Sequence[int]) -> Label:
    """The label of the fact that these rules of a section were chosen, by position; none means its default.

    With ``hit: first`` the conditions before the chosen one were false, which tells as much; the default, and what is
    collected, tell of all conditions.
    """
    whens = [rule.when for rule in section.rules]
    if section.hit == "first" and chosen:
        whens = whens[: max(chosen) + 1]
    applies = () if section.applies is None else (section.applies,)
    return join(*(part.label for part in (*applies, *whens)))
