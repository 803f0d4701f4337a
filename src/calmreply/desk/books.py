"""What a decision gives and uses up, as rows of the ledger; what its matter was given before is not given again."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import floor
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.desk.past import customer_of, order_of, subject_of
from calmreply.facts.case import Money, Used
from calmreply.ledger.deed import NewGrant, NewPromise, Subject, Use
from calmreply.policy.decision import compiled, outline, unit_name
from calmreply.policy.general import Run
from calmreply.policy.kleene import Scene
from calmreply.policy.limits import bound
from calmreply.policy.windows import first_day, spent, windowed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.facts.case import Case
    from calmreply.house import House
    from calmreply.ledger import Ledger
    from calmreply.policy.decision import Decision, ResultOutline
    from calmreply.policy.model import Limit

__all__ = ["Drawn", "Held", "balance", "drawn", "exceptions_used", "granted", "held", "promised"]

ACTION = "action"
"""The basis under which an action, such as cancelling an order, stands among the grants: it is carried out once too."""


class Held(NamedTuple):
    """One limit that looks back, as it stands for a case: whose it is, since which day, how much was used of it."""

    limit: Limit
    subject: Subject | None
    currency: str
    since: int | None
    used: tuple[int, int]
    own: tuple[int, int]
    """How much of that the same matter has used."""


class Drawn(NamedTuple):
    """What an answer uses: rows for the ledger, and (limit, day, times, minor units) of the whole matter."""

    uses: tuple[Use, ...]
    of_matter: tuple[tuple[str, int, int, int], ...]


def held(
    ledger: Ledger, house: House, case: Case, today: int, currency: str | None, own: Sequence[Sequence[Any]]
) -> tuple[Held, ...]:
    """The limits that look back, with what was used of each; ``own`` is what the matter itself used before."""
    wanted = []
    for limit in windowed(house.parts.policy):
        subject = _subject(limit, case)
        if subject is None and limit.per != "house":
            continue  # nobody to count for: the decision drops what needs a customer (S14)
        # How often something was given is counted over all currencies, how much in each by itself.
        wanted.append(
            (limit, subject, (currency or "") if limit.at is not None else "", first_day(limit.window, today))
        )
    read = ledger.used([(limit.id, subject, money, since) for limit, subject, money, since in wanted])
    return tuple(
        Held(limit, subject, money, since, used, _of_own(own, limit.id, since))
        for (limit, subject, money, since), used in zip(wanted, read, strict=True)
    )


def balance(rows: Sequence[Held], currency: str | None) -> dict[str, object]:
    """What a case says was used of each limit: all but what its own matter used, which it may be told of again."""
    found: dict[str, object] = {}
    for row in rows:
        times, minor = (max(a - b, 0) for a, b in zip(row.used, row.own, strict=True))
        amount = Money(minor=minor, currency=currency) if minor and currency else None
        if times or amount:
            found[row.limit.id] = Used(times=times, amount=amount)
    return found


def drawn(house: House, decision: Decision, rows: Sequence[Held], own: Sequence[Sequence[Any]]) -> Drawn:
    """What the decision uses of each limit beyond what its matter used before."""
    policy, row = house.parts.policy, decision.row
    shown = outline(policy, decision.shape)
    total: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for one in spent(policy, shown, decision.kept):
        if not one.proposed:
            total[one.limit][0] += one.times
            total[one.limit][1] += one.minor
    cut = {limit.id for result in shown.results for limit in result.limits}
    scene = None
    uses, matter = [], [(str(i), int(d), int(n), int(m)) for i, d, n, m in own]
    for at in rows:
        if at.limit.id not in total:
            continue
        times, minor = (max(a - b, 0) for a, b in zip(total[at.limit.id], at.own, strict=True))
        if not times and not minor:
            continue
        most = None
        if at.limit.at is not None:
            scene = scene or _scene(house, decision)
            most = floor(bound(at.limit, scene))
        uses.append(
            Use(
                at.limit.id, at.subject, at.currency, row.today, at.since, times, minor,
                seen=at.used if at.limit.id in cut else None, most_times=at.limit.times, most_amount=most,
            )
        )  # fmt: skip
        matter.append((at.limit.id, row.today, times, minor))
    return Drawn(tuple(uses), tuple(matter))


def granted(
    house: House, case: Case, decision: Decision, before: Sequence[Sequence[Any]]
) -> tuple[tuple[NewGrant, ...], list[list[Any]], list[list[Any]]]:
    """What is given now, what the decision gives as a whole, and what the whole matter was given until now.

    The latter two as [unit, section, kind, basis, times, minor units]; ``before`` is what the matter was given before.
    """
    row, shown = decision.row, outline(house.parts.policy, decision.shape)
    times: Counter[tuple[str, str, str, str]] = Counter()
    minor: Counter[tuple[str, str, str, str]] = Counter()
    for unit, section, kind, basis, n, amount in before:
        times[unit, section, kind, basis] += n
        minor[unit, section, kind, basis] += amount
    left_times, left_minor = times.copy(), minor.copy()
    decided: dict[tuple[str, str, str, str], list[int]] = defaultdict(lambda: [0, 0])
    made: list[NewGrant] = []
    subject = subject_of(case)
    for result in shown.results:
        if result.referred or result.status not in {"decided", "settled"}:
            continue
        unit = unit_name(row, result.path)
        for kind, basis, amount, extra in _gives(result, decision):
            name = (unit, result.section, kind, basis)
            decided[name][0] += 1
            decided[name][1] += amount or 0
            if amount is None:
                if left_times[name]:
                    left_times[name] -= 1
                    continue
            else:
                again = min(amount, left_minor[name])
                left_minor[name] -= again
                amount -= again  # noqa: PLW2901 - what was given before is not given again
                if not amount:
                    continue
            times[name] += 1
            minor[name] += amount or 0
            currency = row.currency if amount is not None else None
            payload = {"case": case.id, "unit": unit, "kind": kind, "amount": amount, "currency": currency,
                       "customer": case.customer.id if case.customer else None,
                       "order": case.order.id if case.order else None, **extra}  # fmt: skip
            rule = "settled" if result.settled else ("+".join(result.rules) or "default")
            made.append(NewGrant(kind, basis, amount, currency, result.section, rule, payload, subject))
    whole = [[*name, *decided[name]] for name in sorted(decided)]
    return tuple(made), whole, [[*name, times[name], minor[name]] for name in sorted(times)]


def promised(house: House, case: Case, decision: Decision) -> tuple[NewPromise, ...]:
    """The promises that a decision makes; that a person answers is one of them."""
    policy = house.parts.policy
    shown, subject = outline(policy, decision.shape), subject_of(case)
    made = [
        NewPromise(promise.what, promise.owner, decision.deadlines[result.deadline + at], subject)
        for result in shown.results
        for at, promise in enumerate(result.promises)
    ]
    if shown.person:
        made.append(NewPromise("person", policy.person.owner, decision.deadlines[-1], subject))
    return tuple(dict.fromkeys(made))


def exceptions_used(house: House, decision: Decision) -> tuple[tuple[str, str], ...]:
    """The exceptions by which something was decided, with their section (S2)."""
    shown = outline(house.parts.policy, decision.shape)
    return tuple((name, r.section) for r in shown.results for name in r.exceptions if not r.referred)


def _gives(result: ResultOutline, decision: Decision) -> list[tuple[str, str, int | None, dict[str, Any]]]:
    found: list[tuple[str, str, int | None, dict[str, Any]]] = [
        (o.do, ACTION, None, {}) for o in result.outcomes if o.do
    ]
    for g in result.grants:
        if g.given and not g.dropped:
            amount = None if g.at is None else decision.kept[g.at]
            if amount != 0:
                found.append((g.grant.kind, g.grant.basis, amount, {"to": g.grant.to}))
    return found


def _subject(limit: Limit, case: Case) -> Subject | None:
    if limit.per == "order":
        return order_of(case)
    if limit.per == "household" and case.customer is not None:
        # A customer of whom no household is known is one.
        household = case.customer.household
        return Subject("household", f"h:{household}" if household else f"c:{case.customer.id}")
    return customer_of(case) if limit.per == "customer" else None


def _of_own(own: Sequence[Sequence[Any]], limit: str, since: int | None) -> tuple[int, int]:
    rows = [row for row in own if row[0] == limit and (since is None or row[1] >= since)]
    return sum(row[2] for row in rows), sum(row[3] for row in rows)


def _scene(house: House, decision: Decision) -> Scene:
    policy, row = house.parts.policy, decision.row
    run = Run(compiled(policy), row)
    run.decide()
    return Scene(policy, policy.layout, policy.layout.index, row, (), row.case, run.readings, currency=row.currency)
