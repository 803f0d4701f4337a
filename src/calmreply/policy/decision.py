"""The decision: flat, fast to make and to compare, and its plain reading.

The *shape* of a decision is a tuple of ints that fixes everything about it but the values: how many issues and items
there are, one code for each result (see ``compile``), what is needed, what is asked and which units go to a person.
`outline` unfolds a shape; it depends on nothing else, so whoever works from it can keep what it makes by shape.
``amounts`` and ``kept`` hold one entry for each grant with an amount that has not vanished, in the order of the
outline; ``deadlines`` one for each promise, and the person's as the last where a unit goes to one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from calmreply.policy.compile import (
    DECIDED,
    DEPTH,
    DROPPED,
    FAULT,
    FORBIDDEN,
    HELD,
    NEEDS,
    NOT_APPLICABLE,
    PROPOSED,
    REFERRED,
    SETTLED,
    SETTLED_BIT,
    STATUSES,
    VANISHED,
    Compiled,
    Part,
    hit_outcome,
)
from calmreply.policy.result import Ask, Decided, Given, Promised, Result, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from calmreply.facts.schema import PublicView, Row
    from calmreply.policy.kleene import Path
    from calmreply.policy.model import Grant, Limit, Outcome, Policy, Promise, Say

__all__ = [
    "Decision",
    "GrantOutline",
    "Outline",
    "ResultOutline",
    "compiled",
    "outline",
    "plain_result",
    "public_outline",
    "read",
    "read_results",
    "unit_name",
]


class Decision(NamedTuple):
    """What a house decides about one case.

    ``house`` is the hash of the house, ``missing`` the names of facts that are needed (S10), ``public`` the shape of
    the public section (empty where there is none), ``faults`` what went wrong, by the result's position in the shape.
    Money is in minor units of ``row.currency``; deadlines and ``as_of`` are seconds since 1970-01-01T00:00Z.
    """

    house: str
    shape: tuple[int, ...]
    amounts: tuple[int, ...]
    kept: tuple[int, ...]
    deadlines: tuple[int, ...]
    missing: tuple[str, ...]
    public: tuple[int, ...]
    public_deadlines: tuple[int, ...]
    faults: tuple[tuple[int, str], ...]
    as_of: int
    row: Row
    view: PublicView


class GrantOutline(NamedTuple):
    """One give or charge that has not vanished. ``at`` is its place in ``amounts``; None where it has no amount."""

    grant: Grant
    given: bool
    at: int | None
    trimmed: bool
    dropped: bool
    say: Say | None
    """Its own message; None for the default message of its kind, also where a settled outcome drops its own."""


class ResultOutline(NamedTuple):
    """One result without its values. ``deadline`` is where the deadlines of its promises begin."""

    section: str
    kind: str
    path: Path
    status: Status
    settled: bool
    rules: tuple[str, ...]
    default: bool
    forbidden: bool
    referred: bool
    outcomes: tuple[Outcome, ...]
    grants: tuple[GrantOutline, ...]
    say: tuple[Say, ...]
    ask: tuple[str, ...]
    limits: tuple[Limit, ...]
    promises: tuple[Promise, ...]
    deadline: int
    missing: tuple[str, ...]
    exceptions: tuple[str, ...] = ()
    """The ids of the exceptions among its rules (S2)."""


class Outline(NamedTuple):
    """A shape unfolded. ``asks`` are (unit, fact or ``gate:NAME``, message); units are paths."""

    paths: tuple[Path, ...]
    results: tuple[ResultOutline, ...]
    asks: tuple[tuple[Path, str, str], ...]
    person: tuple[Path, ...]


_COMPILED: Final[dict[int, tuple[Policy, Compiled]]] = {}
_MOST_COMPILED: Final = 16


def compiled(policy: Policy) -> Compiled:
    """The policy made ready, kept for the policies used last."""
    found = _COMPILED.get(id(policy))
    if found is not None and found[0] is policy:
        return found[1]
    if len(_COMPILED) >= _MOST_COMPILED:
        _COMPILED.clear()
    made = Compiled(policy)
    _COMPILED[id(policy)] = (policy, made)
    return made


def _paths(shape: tuple[int, ...]) -> tuple[tuple[Path, ...], int]:
    """The units of a shape in case order, and where its codes begin."""
    n = shape[0]
    paths: list[Path] = [()]
    for i in range(n):
        paths.append((i,))
        paths.extend((i, j) for j in range(max(shape[1 + i], 0)))
    return tuple(paths), 1 + n


def outline(policy: Policy, shape: tuple[int, ...]) -> Outline:
    """Unfold the shape of a decision of this policy."""
    made = compiled(policy)
    paths, at = _paths(shape)
    slots = [(p, u) for p in made.parts for u in paths if len(u) == DEPTH[p.section.per]]
    codes, tail = shape[at : at + len(slots)], iter(shape[at + len(slots) :])
    needs: dict[int, tuple[str, ...]] = {}
    for _ in range(next(tail)):
        position, count = next(tail), next(tail)
        needs[position] = tuple(made.fact_names[next(tail)] for _ in range(count))
    asks = tuple(_ask(made, paths, tail) for _ in range(next(tail)))
    person = tuple(paths[next(tail)] for _ in range(next(tail)))
    results, amount, deadline = [], 0, 0
    for i, ((part, path), code) in enumerate(zip(slots, codes, strict=True)):
        result, amount = _result(made, part, path, code, amount, deadline, needs.get(i, ()))
        deadline += len(result.promises)
        results.append(result)
    return Outline(paths, tuple(results), asks, person)


def public_outline(policy: Policy, shape: tuple[int, ...]) -> ResultOutline | None:
    """Unfold ``Decision.public``."""
    made = compiled(policy)
    if not shape or made.public is None:
        return None
    return _result(made, made.public, (), shape[0], 0, 0, ())[0]


def _ask(made: Compiled, paths: tuple[Path, ...], tail: Iterator[int]) -> tuple[Path, str, str]:
    path, about = paths[next(tail)], next(tail)
    if about < 0:
        gate = made.policy.gates[-1 - about]
        return path, f"gate:{gate.name}", gate.ask
    name = made.fact_names[about]
    return path, name, made.policy.facts[name].ask or ""


def _result(
    made: Compiled, part: Part, path: Path, code: int, amount: int, deadline: int, missing: tuple[str, ...]
) -> tuple[ResultOutline, int]:
    section, policy = part.section, made.policy
    hit, referred = bool(code & FORBIDDEN), bool(code & REFERRED)
    chosen = part.chosen(code)
    outcomes = (hit_outcome(section, policy.forbidden),) if hit else tuple(part.outcomes[i] for i in chosen)
    unsaid = code >> part.message_bit
    grants, say, ask = [], [], []
    for i in () if hit else chosen:
        said = iter([not unsaid >> n & 1 for n, _ in part.messages[i]])
        say.extend([s for s in part.outcomes[i].say if next(said)])
        for n, grant, given in part.grants[i]:
            own, state = grant.say if next(said) else None, part.state(code, n)
            if state == VANISHED:
                continue
            at = None if grant.amount is None else amount
            amount += grant.amount is not None
            grants.append(GrantOutline(grant, given, at, state == 2, state == DROPPED, own))
        ask.extend([a for a in part.outcomes[i].ask if next(said)])
    if hit:
        say = list(outcomes[0].say)
    limits = tuple(x for i, x in enumerate(policy.limits) if code >> part.limit_bit + i & 1)
    if referred:
        say, ask = [], []
    spoken = {x.say.message: x.say for x in reversed(limits) if x.say is not None}
    say.extend(x.say for x in limits if x.say is not None and spoken[x.say.message] is x.say)
    outcome_rules = tuple(section.rules[i - 1].id for i in chosen if i)
    promises = () if referred else tuple(p for o in outcomes for p in o.next)
    return ResultOutline(
        section.name, section.kind, path, STATUSES[code & 7], bool(code & SETTLED_BIT), outcome_rules,
        bool(outcomes) and not outcome_rules and (hit or 0 in chosen), hit, referred, outcomes, tuple(grants),
        tuple(say), tuple(ask), limits, promises, deadline, missing,
        tuple(section.rules[i - 1].id for i in chosen if i and section.rules[i - 1].exception),
    ), amount  # fmt: skip


def unit_name(row: Row, path: Path) -> str:
    """``case``, an issue's id, or ``issue-id/n``."""
    if not path:
        return "case"
    name = row.issues[path[0]].id
    return name if len(path) == 1 else f"{name}/{path[1] + 1}"


def read(policy: Policy, decision: Decision) -> Decided:
    """Unfold a decision into its plain reading."""
    row, shown = decision.row, outline(policy, decision.shape)
    results = tuple(_plain(r, unit_name(row, r.path), decision.amounts, decision.kept, decision.deadlines)
                    for r in shown.results)  # fmt: skip
    public = public_outline(policy, decision.public)
    return Decided(
        results,
        None if public is None else _plain(public, "case", (), (), decision.public_deadlines),
        tuple(Ask(unit_name(row, path), about, message) for path, about, message in shown.asks),
        tuple(unit_name(row, path) for path in shown.person),
        tuple((issue.id, _status(shown, i)) for i, issue in enumerate(row.issues)),
        _next_step(row, shown),
        decision.deadlines[-1] if shown.person else None,
    )


def read_results(decision: Decision, shown: Iterable[ResultOutline]) -> tuple[Result, ...]:
    """The plain reading of some results of the decision's outline, for whoever keeps the outline by its shape."""
    row = decision.row
    return tuple(_plain(r, unit_name(row, r.path), decision.amounts, decision.kept, decision.deadlines) for r in shown)


def _plain(
    r: ResultOutline, unit: str, amounts: tuple[int, ...], kept: tuple[int, ...], due: tuple[int, ...]
) -> Result:
    rule = None if r.settled else ("+".join(r.rules) or ("default" if r.default else None))
    listed = {
        given: tuple(
            Given(
                g.grant.kind, g.grant.basis, None if g.at is None else amounts[g.at],
                None if g.at is None else kept[g.at], g.dropped, g.grant.to, g.grant.arrives,
                None if g.say is None else g.say.message,
            )
            for g in r.grants
            if g.given is given and not (r.referred and g.dropped)
        )
        for given in (True, False)
    }  # fmt: skip
    os = r.outcomes
    do = None if r.referred else next((o.do for o in os if o.do), None)
    promises = tuple(
        Promised(p.what, p.owner, t) for p, t in zip(r.promises, due[r.deadline :], strict=False)
    )  # fmt: skip
    return Result(
        r.section, unit, r.status, rule,
        stance=next((o.stance for o in os if o.stance), None),
        verdict="refer" if r.referred else next((o.verdict for o in os if o.verdict), None),
        do=do,
        once=() if r.referred else tuple(dict.fromkeys(x for o in os for x in o.once)),
        gives=listed[True],
        charges=listed[False],
        forbids=tuple(dict.fromkeys(x for o in os for x in o.forbid)),
        say=tuple(s.message for s in r.say),
        ask=r.ask,
        promises=promises,
        route=next((o.route for o in os if o.route), None),
        missing=r.missing,
    )  # fmt: skip


def plain_result(made: Compiled, part: Part, code: int, amounts: tuple[int, ...], kept: tuple[int, ...]) -> Result:
    """One result by itself, its promises and its unit's name left out."""
    return _plain(_result(made, part, (), code, 0, 0, ())[0], "", amounts, kept, ())


_RANKS: Final = tuple(STATUSES[i] for i in (FAULT, HELD, NEEDS, PROPOSED, SETTLED, DECIDED, NOT_APPLICABLE))
_VERDICTS: Final = ("refer", "deny", "allow")


def _status(shown: Outline, issue: int) -> str:
    """The status of an issue and its items (S15)."""
    own = [r for r in shown.results if r.path[:1] == (issue,)]
    if any(r.status == "fault" for r in own):
        return "fault"
    own = [r for r in own if r.kind in {"verdict", "remedy"}]
    found = {r.status for r in own}
    first = next((s for s in _RANKS if s in found), "not-applicable")
    if first != "decided":
        return first
    verdicts = {"refer" if r.referred else o.verdict for r in own for o in r.outcomes}
    return "decided:" + next((v for v in _VERDICTS if v in verdicts), "none")


def _next_step(row: Row, shown: Outline) -> tuple[str, str]:
    """What the case's next step is about: held, needs, proposed, then issue order (S15)."""
    for status in ("held", "needs", "proposed"):
        at = {r.path[:1] for r in shown.results if r.status == status and r.kind in {"verdict", "remedy"}}
        for path in (*((i,) for i in range(len(row.issues))), ()):
            if path in at:
                return unit_name(row, path), status
    return "case", "none"
