"""What no decision may hang on, shown on generated cases: the same case told otherwise is decided the same.

There is no chance in it: the n-th case of a seed is the same on every machine, so that a violation can be seen again.
"""

from __future__ import annotations

import copy
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from calmreply.findings import CalmreplyError, Finding, LocaleError
from calmreply.language.formats import formats
from calmreply.money import write_money
from calmreply.policy.decision import read
from calmreply.readback import read_back
from calmreply.testing.chance import stable_choices
from calmreply.testing.making import CaseMaker
from calmreply.testing.outcome import ALL, found
from calmreply.testing.variations import VARIATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from calmreply.house.house import House
    from calmreply.policy.decision import Decision
    from calmreply.testing.variations import Change, Variation

__all__ = ["CASES", "PROOFS", "REPLIES", "Proved", "Violation", "prove"]

CASES: Final = 200
"""How many cases are made if nobody says."""
REPLIES: Final = "replies"
"""The proof that the replies to one decision state the same facts in every language."""
PROOFS: Final = (*(v.name for v in VARIATIONS), REPLIES)
_MOST_TRIES: Final = 600
_MOST_TOLD: Final = 1
"""Against one proof so many violations are told: one is enough to mend, and the next would mostly be the same."""

Data = dict[str, Any]


class Violation(NamedTuple):
    """Two cases that should be decided, or answered, alike and are not. ``second`` differs in one thing from ``case``.

    ``difference`` tells, for each part that differs, what it is in the one and in the other.
    """

    proof: str
    finding: Finding
    case: Data
    second: Data
    difference: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]

    def data(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "proof": self.proof,
            "case": self.case,
            "second": self.second,
            "difference": [{"of": key, "one": list(a), "other": list(b)} for key, a, b in self.difference],
        }


class Proved(NamedTuple):
    """What was shown: how many cases were made, and for each proof on how many of them; what speaks against it."""

    cases: int
    seed: int
    shown: Mapping[str, int]
    violations: tuple[Violation, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.violations


def prove(
    house: House,
    *,
    cases: int = CASES,
    seed: int = 0,
    first: int = 0,
    only: Collection[str] = PROOFS,
    progress: Callable[[int], None] | None = None,
) -> Proved:
    """Make ``cases`` cases of a house, the ``first`` of the seed and on, and show on each what ``only`` names.

    The defaults are all of `PROOFS`. ``progress`` is told after each case how many are done.
    """
    maker = CaseMaker(house)
    shown = dict.fromkeys((p for p in PROOFS if p in only), 0)
    violations: list[Violation] = []
    for n in range(first, first + cases):
        data = maker.make(stable_choices(seed, n), id=f"c-{n}")
        try:
            violations.extend(_prove_case(house, maker, data, shown, _Told(seed, n, violations)))
        except CalmreplyError as error:
            violations.append(_unanswered("cases", data, error, seed, n))
        if progress is not None:
            progress(n - first + 1)
    return Proved(cases, seed, shown, tuple(violations))


class _Told(NamedTuple):
    """Which case of which seed is looked at, and what was found before."""

    seed: int
    n: int
    before: list[Violation]

    def enough(self, proof: str) -> bool:
        """Whether enough was told against one proof."""
        return sum(v.proof == proof for v in self.before) >= _MOST_TOLD


def _prove_case(house: House, maker: CaseMaker, data: Data, shown: dict[str, int], told: _Told) -> list[Violation]:
    """What speaks against the proofs in one case; ``shown`` counts on."""
    decision = _decide(house, data)
    outcome = _outcome(decision)
    against = []
    for at, variation in enumerate(VARIATIONS):
        if variation.name not in shown or told.enough(variation.name):
            continue
        change = variation.make(maker, data, stable_choices(told.seed, (told.n << 8) + at))
        if change is not None:
            shown[variation.name] += 1
            if _outcome(_decide(house, change(data))) != outcome:
                against.append(_hangs(house, variation, data, change))
    if REPLIES in shown and not told.enough(REPLIES):
        compared = _replies(house, maker, data, decision, told.seed, told.n)
        shown[REPLIES] += compared is not None
        against.extend(compared or ())
    return against


def _decide(house: House, data: Mapping[str, Any]) -> Decision:
    case = house.case(dict(data))
    assert case.contact.at is not None  # noqa: S101 - the maker always tells it
    return house.decide(case, as_of=case.contact.at)


def _outcome(decision: Decision) -> tuple[object, ...]:
    """All of a decision but the case it was made from."""
    return (
        decision.shape, decision.amounts, decision.kept, decision.deadlines, decision.missing, decision.public,
        decision.public_deadlines, decision.faults,
    )  # fmt: skip


def _differ(house: House, data: Data, change: Change) -> bool:
    """Whether a case and the changed one are decided otherwise."""
    try:
        return _outcome(_decide(house, data)) != _outcome(_decide(house, change(data)))
    except CalmreplyError:
        return False


def _hangs(house: House, variation: Variation, data: Data, change: Change) -> Violation:
    """The violation, on the most ordinary case that still shows it."""
    data = _shrunk(data, lambda d: _differ(house, d, change))
    second = change(data)
    one, other = _decide(house, data), _decide(house, second)
    difference = tuple(_difference(house, one, other))
    keys = ", ".join(key for key, _, _ in difference) or "the decision"
    message = f"{variation.what} of a case changes {keys}"
    help_ = "rules cannot read it: look for code around the engine that does, and decide both cases to see it"
    return Violation(variation.name, Finding(variation.code, "error", message, None, help_), data, second, difference)


def _difference(house: House, one: Decision, other: Decision) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    first, second = (read(house.parts.policy, d) for d in (one, other))
    for key in (*(f"rules.{s.name}" for s in house.parts.policy.sections), *ALL):
        a, b = found(key, first, one.row.currency), found(key, second, other.row.currency)
        if a != b:
            yield key, tuple(map(str, a)), tuple(map(str, b))


def _replies(
    house: House, maker: CaseMaker, data: Data, decision: Decision, seed: int, n: int
) -> list[Violation] | None:
    """The replies to one decision in two languages, read back; None where there is nothing to compare."""
    choose = stable_choices(seed, (n << 8) + 255)
    channel = _roomy(house)
    if channel is None or len(maker.locales) < 2:
        return None
    one = maker.locales[choose(len(maker.locales))]
    other = [x for x in maker.locales if x != one][choose(len(maker.locales) - 1)]
    currency = decision.row.currency
    # Money in a currency that one of the two cannot be read back in is not compared.
    skipped = {"money"} if currency and not all(_reads_money(x, currency) for x in (one, other)) else set()
    stated = []
    for locale in (one, other):
        try:
            reply = house.reply(decision, channel=channel, locale=locale)
        except CalmreplyError as error:
            return [_unanswered(REPLIES, data, error, seed, n)]
        if reply.shortened:
            return None  # something was left out for want of room, and not in every language the same
        try:
            read_ = (r for r in read_back(reply.text, reply.locale) if r.kind not in skipped)
            stated.append(tuple(sorted({f"{r.kind} {r.value}" for r in read_})))
        except LocaleError:
            return None  # a language that cannot be read back
    if stated[0] == stated[1]:
        return []
    message = f"the reply states other facts in `{other}` than in `{one}`"
    finding = Finding("SCN756", "error", message, None, "compare the messages of both languages; `check` names most")
    difference = (("facts", stated[0], stated[1]),)
    return [Violation(REPLIES, finding, {**data, "locale": one}, {**data, "locale": other}, difference)]


@lru_cache(maxsize=256)
def _reads_money(locale: str, currency: str) -> bool:
    """Whether an amount that is written in a language can be read back in it."""
    minor = 12_300
    try:
        return [r.value for r in read_back(formats(locale).money(currency)(minor), locale)] == [
            write_money(minor, currency)
        ]
    except CalmreplyError:
        return False


def _roomy(house: House) -> str | None:
    """The private, written channel with the most room."""
    found = [c for c in house.channels.values() if c.audience == "private" and c.medium == "written"]
    return max(found, key=lambda c: c.limit or 10**9).name if found else None


def _unanswered(proof: str, data: Data, error: CalmreplyError, seed: int, n: int) -> Violation:
    message = f"case {n} of seed {seed} cannot be answered: {error.message}"
    return Violation(proof, Finding("SCN757", "error", message, None, error.help), data, data, ())


def _shrunk(data: Data, shows: Callable[[Data], bool]) -> Data:
    """The same with everything left out that does not matter, as far as a bounded search goes."""
    tries = 0
    while True:
        before = data
        for path in _paths(data):
            less = _without(data, path)
            if less is None:
                continue
            tries += 1
            if tries > _MOST_TRIES:
                return data
            if shows(less):
                data = less
        if data is before:
            return data


def _paths(data: Any, above: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in a case, the outer ones first; of lists the last entries first."""
    keys: list[str | int] = []
    if isinstance(data, dict):
        keys = list(data)
    elif isinstance(data, list):
        keys = list(reversed(range(len(data))))
    own = [(*above, k) for k in keys]
    return own + [p for k in keys for p in _paths(data[k], (*above, k))]


def _without(data: Data, path: tuple[str | int, ...]) -> Data | None:
    """The case without one place; None for what a case must have, or where the place is gone already."""
    if path in {("id",), ("contact",), ("contact", "channel"), ("contact", "at")} or path[-1] == "id":
        return None
    less = copy.deepcopy(data)
    inner: Any = less
    try:
        for step in path[:-1]:
            inner = inner[step]
        del inner[path[-1]]
    except (KeyError, IndexError, TypeError):
        return None
    return less
