"""What scenarios reach of a house: its rules and defaults, each part of each condition both ways, its messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from calmreply.plan.needs import needs
from calmreply.policy.decision import compiled, outline, public_outline
from calmreply.policy.general import Run, public_scene, units_of
from calmreply.policy.kleene import Scene, value
from calmreply.policy.write import write_expr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from calmreply.findings import Span
    from calmreply.house.house import House
    from calmreply.policy.decision import Decision, ResultOutline
    from calmreply.policy.model import Expr, Section

__all__ = ["MOST_SHOWN", "Coverage", "Point", "points_of", "reached"]

_JOINS: Final = frozenset({"and", "or", "not"})
MOST_SHOWN: Final = 20
"""Of each sort so many are told as text; as data all of them."""
_SHOWN: Final = (("rule", "rules and defaults"), ("part", "condition parts"), ("message", "messages"))


class Point(NamedTuple):
    """One thing that can be reached. ``what`` is rule, part or message; ``text`` names it for a person."""

    what: str
    text: str
    span: Span | None


class Coverage:
    """What a house has, and what of it was reached so far. Points are named by text, so that processes can share."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.points: Mapping[str, Point] = points_of(house)
        self.reached: set[str] = set()

    def add(self, names: Iterable[str]) -> None:
        """Count these points, as `reached` names them; unknown ones are of another house and left out."""
        self.reached.update(name for name in names if name in self.points)

    def never(self, what: str) -> tuple[Point, ...]:
        """The points of one sort that nothing reached, in the order of the policy."""
        return tuple(p for name, p in self.points.items() if p.what == what and name not in self.reached)

    def counts(self, what: str) -> tuple[int, int]:
        """How many points of one sort were reached, and how many there are."""
        names = [name for name, p in self.points.items() if p.what == what]
        return sum(name in self.reached for name in names), len(names)

    @property
    def percent(self) -> int:
        """All points reached, in percent, rounded down; 100 for a house that has none."""
        return len(self.reached) * 100 // len(self.points) if self.points else 100

    def data(self) -> dict[str, Any]:
        """As plain data: for each sort how many of how many, and what was never reached."""
        found: dict[str, Any] = {"percent": self.percent}
        for what, title in _SHOWN:
            done, total = self.counts(what)
            never = [{"text": p.text, "place": str(p.span) if p.span else None} for p in self.never(what)]
            found[title.replace(" ", "_")] = {"reached": done, "of": total, "never": never}
        return found

    def lines(self, most: int = MOST_SHOWN) -> Iterator[str]:
        """As text: the figures, then what was never reached, with its place; of each sort at most so many."""
        counted = [f"{done} of {total} {title}" for what, title in _SHOWN for done, total in [self.counts(what)]]
        yield f"rule coverage {self.percent} %: {', '.join(counted)}"
        for what, title in _SHOWN:
            never = self.never(what)
            if never:
                yield f"never reached of the {title}:"
            yield from (f"  {p.text}" + (f" ({p.span.file}:{p.span.line})" if p.span else "") for p in never[:most])
            if len(never) > most:
                yield f"  and {len(never) - most} more"


def points_of(house: House) -> dict[str, Point]:
    """All that can be reached in a house, by name, in the order of its policy."""
    policy = house.parts.policy
    found: dict[str, Point] = {}
    for s in policy.sections:
        for rule in s.rules:
            found[f"rule {s.name} {rule.id}"] = Point("rule", f"{s.name}: {rule.id}", rule.span)
        if s.default is not None:
            found[f"rule {s.name} default"] = Point("rule", f"{s.name}: default", s.span)
    for s in policy.sections:
        for owner, condition, span in _conditions(s):
            for i, part in enumerate(_parts(condition)):
                for truth in ("true", "false"):
                    text = f"{s.name}, {owner}: `{write_expr(part)}` never {truth}"
                    found[f"part {s.name} {owner} {i} {truth}"] = Point("part", text, part.span or span)
    for need in needs(policy):
        found.setdefault(f"message {need.message}", Point("message", need.message, need.span))
    return {name: p for name, p in found.items() if p.what != "message" or p.text in house.replies.declared}


def _conditions(section: Section) -> Iterator[tuple[str, Expr, Span | None]]:
    if section.applies is not None:
        yield "applies", section.applies, section.span
    for rule in section.rules:
        yield rule.id, rule.when, rule.span


def _parts(e: Expr) -> tuple[Expr, ...]:
    """The parts of a condition that can be true or false by themselves, each once."""
    if e.op not in _JOINS:
        # A constant says the same always: `when: true` has nothing to reach.
        return () if e.op == "const" else (e,)
    return tuple(dict.fromkeys(x for a in e.args for x in _parts(a)))  # type: ignore[arg-type]


def reached(house: House, decision: Decision, messages: Collection[str]) -> frozenset[str]:
    """The names of the points that one decision reaches, and the messages that were said for it.

    The parts of a condition count where it was looked at: in a unit the section applies to, up to the rule chosen.
    """
    policy, row = house.parts.policy, decision.row
    made, shown = compiled(policy), outline(policy, decision.shape)
    run = Run(made, row)
    run.decide()
    units = dict(units_of(row))
    sections = {s.name: s for s in policy.sections}
    found = {f"message {name}" for name in messages}
    for one in shown.results:
        scene = Scene(
            policy, policy.layout, policy.layout.index, row, one.path, units[one.path], run.readings,
            currency=row.currency,
        )  # fmt: skip
        found.update(_reached(sections[one.section], one, scene))
    public = public_outline(policy, decision.public)
    if public is not None:
        found.update(_reached(sections[public.section], public, public_scene(made, decision.view)))
    return frozenset(found)


def _reached(section: Section, one: ResultOutline, scene: Scene) -> Iterator[str]:
    for rule_id in one.rules:
        yield f"rule {section.name} {rule_id}"
    if one.default:
        yield f"rule {section.name} default"
    if one.status == "held":
        return
    for owner, condition, _ in _conditions(section):
        if owner != "applies" and one.status == "not-applicable":
            return
        for i, part in enumerate(_parts(condition)):
            truth = _truth(part, scene)
            if truth is not None:
                yield f"part {section.name} {owner} {i} {'true' if truth else 'false'}"
        if owner in one.rules and section.hit == "first":
            return


def _truth(part: Expr, scene: Scene) -> bool | None:
    """Whether a part is true; None where it is not known, or cannot be computed (which the decision tells itself)."""
    try:
        found = value(part, scene)
    except Exception:  # noqa: BLE001 - S16: a fault is neither true nor false
        return None
    return found if isinstance(found, bool) else None
