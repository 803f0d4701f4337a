"""The Python front: sections, rules and outcomes as values, built to the same `Policy` as from YAML.

::

    Section(
        "cancel",
        kind="verdict",
        per="issue",
        applies=F.issue.want == "cancel",
        rules=[
            Rule(
                "not-yet-packed",
                when=F.order.status == "open",
                then=allow(
                    do="cancel-order",
                    once=["confirm"],
                    give=[refund(F.order.total, to="original", basis="contractual")],
                ),
                because="Until we pack, nothing is lost.",
            )
        ],
        default=deny(say=["cancel-too-late"], because="The parcel is with the carrier."),
    )

Misuse raises `ExpressionError` where it is written; what is wrong with the meaning is told by the build, all at once.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from calmreply.findings import ExpressionError, HouseError
from calmreply.policy.arrangements import (
    Choose,
    Day,
    Define,
    LiveException,
    Named,
    Option,
    Uses,
    dates,
    defined,
    outcome,
)
from calmreply.policy.build import build
from calmreply.policy.claiming import Claim
from calmreply.policy.draft import (
    GateDraft,
    LimitDraft,
    PolicyDraft,
    PromiseDraft,
    RuleDraft,
    SectionDraft,
    TableDraft,
    Word,
    Written,
)
from calmreply.policy.expressions import (
    D,
    Expression,
    F,
    It,
    SpanOfTime,
    T,
    Value,
    all_,
    any_,
    business_days,
    business_days_since,
    business_days_until,
    business_hours,
    count_,
    days,
    days_since,
    days_until,
    expression,
    hours,
    hours_since,
    hours_until,
    max_,
    min_,
    money,
    months_since,
    months_until,
    percent,
    raw_of,
    sum_,
    weeks,
    years_since,
    years_until,
)
from calmreply.policy.faults import Faults
from calmreply.policy.load import draft_of
from calmreply.policy.yields import (
    Grant,
    Promise,
    Say,
    Statement,
    Then,
    allow,
    apologise,
    celebrate,
    charge,
    check_type,
    credit,
    deadline,
    decline,
    deny,
    farewell,
    forbid,
    free_delivery,
    gift,
    give,
    grant,
    here,
    inform,
    listen,
    message,
    nothing,
    price_reduction,
    promise,
    redelivery,
    refer,
    refund,
    repair,
    replacement,
    route,
    say,
    service,
    statement,
    sympathise,
    thank,
    voucher,
    word,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from calmreply.facts.schema import Schema
    from calmreply.findings import Finding, Span
    from calmreply.policy.model import Policy
    from calmreply.reader import Node

__all__ = [
    "Choose",
    "Claim",
    "D",
    "Define",
    "Expression",
    "F",
    "Gate",
    "Grant",
    "It",
    "Limit",
    "LiveException",
    "Named",
    "Option",
    "Promise",
    "Rule",
    "Say",
    "Section",
    "SpanOfTime",
    "T",
    "Table",
    "Then",
    "Uses",
    "all_",
    "allow",
    "any_",
    "apologise",
    "build_policy",
    "build_sections",
    "business_days",
    "business_days_since",
    "business_days_until",
    "business_hours",
    "celebrate",
    "charge",
    "count_",
    "credit",
    "days",
    "days_since",
    "days_until",
    "decline",
    "defined",
    "deny",
    "expression",
    "farewell",
    "forbid",
    "free_delivery",
    "gift",
    "give",
    "grant",
    "hours",
    "hours_since",
    "hours_until",
    "inform",
    "listen",
    "max_",
    "message",
    "min_",
    "money",
    "months_since",
    "months_until",
    "nothing",
    "outcome",
    "percent",
    "price_reduction",
    "promise",
    "redelivery",
    "refer",
    "refund",
    "repair",
    "replacement",
    "route",
    "say",
    "service",
    "sum_",
    "sympathise",
    "thank",
    "voucher",
    "weeks",
    "years_since",
    "years_until",
]


class Rule:
    """One rule: when, then, because; in force from ``starts`` until ``until`` (S2), or with a choice (S13)."""

    __slots__ = ("draft",)

    def __init__(
        self,
        id: str,
        *,
        when: Value,
        because: str,
        then: Then | None = None,
        on_claim: bool = False,
        starts: Day | None = None,
        until: Day | None = None,
        choose: Choose | None = None,
    ) -> None:
        place = here()
        then = nothing() if then is None and choose is not None else then
        check_type(then, Then, "then", "write `then=allow(…)`, `then=give(…)` or another outcome")
        check_type(because, str, "because", "say why in a sentence")
        if choose is not None:
            check_type(choose, Choose, "choose", "write `choose=Choose(…)`")
        assert then is not None  # noqa: S101 - checked above
        self.draft = RuleDraft(
            word(id, place),
            written(when, place),
            replace(then.draft, span=place),
            because,
            on_claim,
            place,
            dates(starts, until, place),
            choose.draft if choose is not None else None,
        )


class Section:
    """One section; `default` is needed for every kind but ``forbid``."""

    __slots__ = ("draft",)

    def __init__(
        self,
        name: str,
        *,
        kind: str,
        per: str,
        rules: Sequence[Rule],
        default: Then | None = None,
        applies: Value = None,
        hit: str | None = None,
        starts: Day | None = None,
        until: Day | None = None,
        claims: Sequence[Claim] = (),
    ) -> None:
        place = here()
        for rule in rules:
            check_type(rule, Rule, "rules", "write `rules=[Rule(…), …]`")
        if default is not None:
            check_type(default, Then, "default", "write `default=deny(…)` or another outcome, with `because`")
        self.draft = SectionDraft(
            name=word(name, place),
            kind=word(kind, place),
            per=word(per, place),
            applies=written(applies, place) if applies is not None else None,
            hit=word(hit, place) if hit is not None else None,
            rules=tuple(rule.draft for rule in rules),
            default=replace(default.draft, span=place) if default else None,
            default_because=default.because if default else None,
            span=place,
            dates=dates(starts, until, place),
            claims=tuple(claim.draft for claim in claims),
        )


class Gate:
    """A gate (S11): a fact that must be true before its unit gets a verdict or a remedy."""

    __slots__ = ("draft",)

    def __init__(
        self, name: str, *, fact: Expression | str, ask: str, applies: Value = None, per: str = "issue"
    ) -> None:
        place = here()
        condition = written(applies, place) if applies is not None else None
        self.draft = GateDraft(
            word(name, place), _fact_word(fact, place), condition, word(ask, place), word(per, place), place
        )


class Limit:
    """A limit (S14): ``Limit("goodwill-per-case", of={"basis": "goodwill"}, at=money("50 EUR"), over="trim", …)``.

    One that looks back is per customer, household, order or house, and says over which span: ``within="365 days"``.
    """

    __slots__ = ("draft",)

    def __init__(
        self,
        id: str,
        *,
        of: Mapping[str, str],
        over: str,
        because: str,
        at: Value = None,
        times: int | None = None,
        per: str = "case",
        within: str | None = None,
        say: Statement | None = None,
    ) -> None:
        place = here()
        self.draft = LimitDraft(
            id=word(id, place),
            of=tuple((word(part, place), word(name, place)) for part, name in of.items()),
            per=word(per, place),
            at=written(at, place) if at is not None else None,
            times=times,
            over=word(over, place),
            say=statement(say) if say is not None else None,
            because=because,
            span=place,
            window=word(within, place) if within is not None else None,
        )


class Table:
    """A table (S3): ``Table("small-gift", by=["case.currency"], of="money", rows={"EUR": money("5 EUR")})``."""

    __slots__ = ("draft",)

    def __init__(self, name: str, *, by: Sequence[str], of: str, rows: Mapping[Any, Any]) -> None:
        place = here()
        found: list[tuple[tuple[Word, ...], Written]] = []

        def collect(level: Mapping[Any, Any], keys: tuple[Word, ...]) -> None:
            for key, value in level.items():
                here = (*keys, *(word(k, place) for k in (key if isinstance(key, tuple) else (key,))))
                if hasattr(value, "items"):
                    collect(value, here)
                else:
                    found.append((here, written(value, place)))

        collect(rows, ())
        self.draft = TableDraft(
            word(name, place), tuple(word(b, place) for b in by), word(of, place), tuple(found), place
        )


def _fact_word(fact: Expression | str, place: Span) -> Word:
    """The name of a fact, given as text or as `F.…`."""
    return word(fact if isinstance(fact, str) else str(raw_of(fact).args[0]), place)


# -- building ----------------------------------------------------------------------------------------------------------


def build_policy(
    schema: Schema,
    *,
    sections: Sequence[Section],
    gates: Sequence[Gate] = (),
    limits: Sequence[Limit] = (),
    tables: Sequence[Table] = (),
    slots: Mapping[str, Value] | None = None,
    remedies: Sequence[str] = (),
    actions: Sequence[str] = (),
    rounding: str | None = None,
    ask_at_most: int | None = None,
    forbidden: str | None = None,
    person: tuple[str, SpanOfTime] | None = None,
    claims: Sequence[Claim] = (),
    define: Sequence[Define] = (),
    outcomes: Sequence[Named] = (),
    exceptions: Sequence[LiveException] = (),
    in_force_by: Expression | str | None = None,
) -> Policy:
    """The policy of these parts. Raises `HouseError` with every finding that is an error.

    ``person`` is who answers where a person must, and until when: ``("service-team", business_days(1))``.
    """
    place = here()
    draft = PolicyDraft(
        sections=tuple(s.draft for s in sections),
        gates=tuple(g.draft for g in gates),
        limits=tuple(limit.draft for limit in limits),
        tables=tuple(t.draft for t in tables),
        slots=tuple((word(n, place), written(v, place)) for n, v in (slots or {}).items()),
        remedies=tuple(word(r, place) for r in remedies),
        actions=tuple(word(a, place) for a in actions),
        rounding=word(rounding, place) if rounding is not None else None,
        ask_at_most=ask_at_most,
        forbidden=word(forbidden, place) if forbidden is not None else None,
        person=PromiseDraft(Word("answer"), word(person[0], place), deadline(person[1]), place) if person else None,
        claims=tuple(claim.draft for claim in claims),
        define=tuple(d.draft for d in define),
        outcomes=tuple(o.draft for o in outcomes),
        exceptions=tuple(e.draft for e in exceptions),
        in_force_by=_fact_word(in_force_by, place) if in_force_by is not None else None,
    )
    faults = Faults()
    policy = build(draft, schema, faults)
    if policy is None:
        raise HouseError([f for f in faults.found if f.severity == "error"])
    return policy


def build_sections(
    parts: Iterable[object], house: Node, schema: Schema, faults: list[Finding], *, heard: tuple[str, ...] = ()
) -> Policy | None:
    """The policy of a house whose settings are read as house.yaml and whose sections are written in Python.

    Gates, limits and tables may stand among the sections; they join those of the settings. ``heard`` are the channels
    that anybody may read.
    """
    told = Faults(faults)
    before = told.errors
    draft = draft_of((), house, told, {})
    found = list(parts)
    for part in found:
        if not isinstance(part, Section | Gate | Limit | Table | Claim | Define | Named | LiveException):
            help_ = "write `Section(…)`, `Gate(…)`, `Limit(…)`, `Table(…)`, `Claim(…)` or `LiveException(…)`"
            raise ExpressionError(f"{type(part).__name__} is no part of a policy", help=help_)
    draft = replace(
        draft,
        sections=tuple(p.draft for p in found if isinstance(p, Section)),
        gates=(*draft.gates, *(p.draft for p in found if isinstance(p, Gate))),
        limits=(*draft.limits, *(p.draft for p in found if isinstance(p, Limit))),
        tables=(*draft.tables, *(p.draft for p in found if isinstance(p, Table))),
        claims=(*draft.claims, *(p.draft for p in found if isinstance(p, Claim))),
        define=(*draft.define, *(p.draft for p in found if isinstance(p, Define))),
        outcomes=(*draft.outcomes, *(p.draft for p in found if isinstance(p, Named))),
        exceptions=(*draft.exceptions, *(p.draft for p in found if isinstance(p, LiveException))),
    )
    policy = build(draft, schema, told, heard=heard)
    return policy if told.errors == before else None
