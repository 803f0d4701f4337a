"""Why a certain rule is not the one that counted: every part of its condition that failed, or what stood before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calmreply.findings import CalmreplyError, near_help
from calmreply.policy.compile import DEPTH, FORBIDDEN
from calmreply.policy.decision import compiled, outline, unit_name
from calmreply.policy.explain import facts_read
from calmreply.policy.general import Run, units_of
from calmreply.policy.kleene import Absent, Scene, value
from calmreply.policy.write import write_expr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.policy.compile import Part
    from calmreply.policy.decision import Decision, ResultOutline
    from calmreply.policy.model import Expr, Policy

__all__ = ["rule_named", "why_not"]


def rule_named(policy: Policy, name: str) -> tuple[str, str]:
    """The section and the id of a rule, from its id or ``section/id``.

    Raises `CalmreplyError` where there is none, or several. The default of a section is ``section/default``.
    """
    section, _, rule = name.rpartition("/")
    listed = [(s.name, r) for s in policy.sections if s.kind not in {"public", "forbid"}
              for r in (*(x.id for x in s.rules), "default")]  # fmt: skip
    found = [(s, r) for s, r in listed if r == rule and section in {"", s}]
    if len(found) == 1:
        return found[0]
    if found:
        known = ", ".join(f"`{s}/{r}`" for s, r in found[:3])
        raise CalmreplyError(f"several sections have a rule `{rule}`", help=f"say which one, such as {known}")
    raise CalmreplyError(f"no rule `{name}` in this house", help=near_help(rule, [r for _, r in listed]))


def why_not(policy: Policy, decision: Decision, name: str) -> list[dict[str, Any]]:
    """For each unit of the rule's section why the rule did not count there, as plain data in a stable order.

    ``reason`` is *chosen* (it did count), *held*, *fault*, *needs*, *not-applicable*, *earlier* (a rule before it
    holds), *forbidden*, *condition*, or *overruled* (for a default: a rule holds). ``parts`` are the parts of the
    condition that did not hold, each as *false* or *undecided* with the facts it read.
    """
    section, rule = rule_named(policy, name)
    made, row = compiled(policy), decision.row
    run = Run(made, row)
    run.decide()
    part = next(p for p in made.parts if p.section.name == section)
    units = dict(units_of(row))
    told = []
    codes = decision.shape[1 + decision.shape[0] :]
    for code, one in zip(codes, outline(policy, decision.shape).results, strict=False):
        if one.section != section:
            continue
        scene = Scene(
            policy, policy.layout, policy.layout.index, row, one.path, units[one.path], run.readings,
            currency=row.currency,
        )  # fmt: skip
        found: dict[str, Any] = {"rule": f"{section}/{rule}", "unit": unit_name(row, one.path)}
        found |= _reason(part, rule, one, scene, forbidden=bool(code & FORBIDDEN))
        told.append(found)
    if not told:
        depth = DEPTH[part.section.per]
        told.append({"rule": f"{section}/{rule}", "unit": "none", "reason": "not-applicable",
                     "detail": f"the case has no {('case', 'issue', 'item')[depth]}", "parts": []})  # fmt: skip
    return told


def _reason(part: Part, rule: str, one: ResultOutline, scene: Scene, *, forbidden: bool) -> dict[str, Any]:
    chosen = "+".join(one.rules) or ("default" if one.default else "")
    if rule in one.rules or (rule == "default" and one.default and not forbidden):
        return {"reason": "chosen", "detail": f"it counted ({one.status})", "parts": []}
    if one.status in {"held", "fault"}:
        detail = "a gate holds the unit" if one.status == "held" else "something could not be computed"
        return {"reason": one.status, "detail": detail, "parts": []}
    if one.status == "not-applicable" and part.applies is not None:
        parts = list(_failed(part.applies, scene))
        return {"reason": "not-applicable", "detail": f"`{part.section.name}` does not apply", "parts": parts}
    if rule == "default":
        if forbidden:
            return {"reason": "forbidden", "detail": "a prohibition takes the default away", "parts": []}
        reason = "needs" if one.status == "needs" else "overruled"
        return {"reason": reason, "detail": f"`{chosen}` counted" if chosen else "facts are missing", "parts": []}
    at = next(i for i, r in enumerate(part.section.rules) if r.id == rule)
    own = list(_failed(part.section.rules[at].when, scene))
    if own:
        return {"reason": "needs" if one.status == "needs" else "condition", "detail": "its condition does not hold",
                "parts": own}  # fmt: skip
    banned = list(_failed(part.whens[at], scene))
    if banned:
        return {"reason": "forbidden", "detail": "its condition holds, but a prohibition forbids it", "parts": banned}
    return {"reason": "earlier", "detail": f"its condition holds, but `{chosen}` comes first" if chosen else
            "its condition holds, but an earlier rule may hold too", "parts": []}  # fmt: skip


def _failed(e: Expr, scene: Scene) -> Iterator[dict[str, Any]]:
    """Every part of a condition that did not hold, with what it read; nothing where it holds."""
    try:
        truth = value(e, scene)
    except Exception as error:  # noqa: BLE001 - S16: a fault is what is to be explained
        yield {"part": write_expr(e), "as": f"fault: {error}", "facts": []}
        return
    if truth is True:
        return
    if e.op == "and":
        for a in e.args:
            yield from _failed(a, scene)  # type: ignore[arg-type]
        return
    word = "undecided" if isinstance(truth, Absent) else "false"
    yield {"part": write_expr(e), "as": word, "facts": facts_read([e], scene)}
