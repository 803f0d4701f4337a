"""What the rules mean together, and what is claimed of them: the analysis of a house's policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.analysis import analyse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.analysis import Analysis
    from calmreply.channels import Channel
    from calmreply.facts.schema import Schema
    from calmreply.policy.model import Policy

__all__ = ["check_meaning"]


def check_meaning(policy: Policy, schema: Schema, channels: Mapping[str, Channel]) -> Analysis:
    """Findings about sections, rules and facts, and each claim with its state.

    A case against a claim comes from the first private channel in use.
    """
    private = [name for name, c in channels.items() if c.audience == "private"]
    return analyse(policy, schema, channel=next(iter((*private, *channels)), "email"))
