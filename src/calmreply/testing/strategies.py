"""Strategies for Hypothesis: valid cases of any house, and small houses. What they give shrinks to what is ordinary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calmreply.findings import MissingExtraError
from calmreply.testing.building import make_house
from calmreply.testing.making import CaseMaker

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise MissingExtraError("test", "hypothesis") from error

if TYPE_CHECKING:
    from calmreply.facts.case import Case
    from calmreply.house.house import House

__all__ = ["case_data", "cases", "houses"]


@st.composite
def _choices_made(draw: st.DrawFn, make: Any) -> Any:
    """What a maker makes, each of its choices drawn; 0, the most ordinary, is what a choice shrinks to."""
    return make(lambda n: draw(st.integers(0, n - 1)) if n > 1 else 0)


def case_data(house: House) -> st.SearchStrategy[dict[str, Any]]:
    """Valid cases of a house as plain data, as `House.case` reads them.

    They have its facts and enums, money in the currency of their market, facts unknown and facts that cannot be had,
    histories, public threads, and every channel. ``contact.at`` is always there. They shrink to one issue, in the
    first market and language, of which nothing is known and before which nothing was.
    """
    made: st.SearchStrategy[dict[str, Any]] = _choices_made(CaseMaker(house).make)
    return made


def cases(house: House) -> st.SearchStrategy[Case]:
    """The same, read: decide them ``as_of=case.contact.at``."""
    return case_data(house).map(house.case)


def houses() -> st.SearchStrategy[House]:
    """Small houses: up to three markets and three sections, one or two languages, gates, limits and prohibitions.

    They shrink to one market, one language and one section of one rule.
    """
    made: st.SearchStrategy[House] = _choices_made(make_house)
    return made
