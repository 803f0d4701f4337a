"""What a schema can name: what every house has, or what one house has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from calmreply.channels import CHANNELS
from calmreply.policy.outcomes import REMEDIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.house.house import House

__all__ = ["Words"]

_MOST_FACTS = 400
_MOST_MEMBERS = 12


@dataclass(frozen=True, slots=True)
class Words:
    """The names that stand for something. An empty tuple means that any name may stand there."""

    remedies: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    calendars: tuple[str, ...] = ()
    locales: tuple[str, ...] = ()
    markets: tuple[str, ...] = ()
    gates: tuple[str, ...] = ()
    """The facts that can open a gate."""
    channels: tuple[str, ...] = ()
    facts: str = ""
    """The facts with their kinds, as text for a person."""
    enums: tuple[str, ...] = ()

    @classmethod
    def of(cls, house: House) -> Words:
        """Those of a house. Names that the author is about to add are not among them; the schema is made anew then."""
        policy, schema = house.parts.policy, house.parts.schema
        flags = tuple(
            f.name for f in schema.facts.values() if f.kind.name == "bool" and not f.name.startswith("contact")
        )
        return cls(
            remedies=tuple(dict.fromkeys((*REMEDIES, *policy.remedies))),
            actions=tuple(policy.actions),
            methods=schema.enums["method"].members,
            sections=tuple(s.name for s in policy.sections),
            messages=tuple(sorted(house.parts.catalogues[house.parts.source].messages)),
            locales=house.locales,
            markets=tuple(schema.markets),
            gates=flags,
            channels=tuple(dict.fromkeys((*house.channels, *CHANNELS))),
            facts=_facts(policy.facts or schema.facts),
            enums=tuple(schema.enums),
        )


def _facts(facts: Mapping[str, object]) -> str:
    rows = []
    for name, fact in sorted(facts.items())[:_MOST_FACTS]:
        kind = getattr(fact, "kind", None)
        members = getattr(kind, "members", ())
        shown = " | ".join(members[:_MOST_MEMBERS]) + (" …" if len(members) > _MOST_MEMBERS else "")
        rows.append(f"- `{name}`: {shown or kind}")
    return "Facts of this house:\n\n" + "\n".join(rows)
