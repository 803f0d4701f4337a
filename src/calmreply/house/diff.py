"""Two versions of a house compared: what was written otherwise, who gets another answer, and how many of past cases."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

from calmreply.analysis.answer import told
from calmreply.analysis.diff import diff
from calmreply.analysis.showing import Side
from calmreply.facts.door import read_case
from calmreply.findings import CalmreplyError
from calmreply.house.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from calmreply.analysis.answer import Answer
    from calmreply.analysis.diff import PolicyDiff, Region
    from calmreply.house.house import House
    from calmreply.language.catalogue import Catalogue

__all__ = ["Affected", "HouseDiff", "Wording", "affected", "diff_houses"]

_LISTED: Final = 20
_OWN: Final = frozenset({"hash", "schema", "policy", "catalogues", "registers", "channels", "warnings"})
"""Parts of a house that are compared by other means, or follow from the others."""


@dataclass(frozen=True)
class Wording:
    """A message that is worded otherwise, is new or is gone, and in which languages."""

    message: str
    how: str
    languages: tuple[str, ...]


@dataclass(frozen=True)
class Affected:
    """Recorded cases put to both houses. ``unread`` do not fit one of them; ``ids`` are the first that differ."""

    cases: int
    affected: int
    unread: int
    ids: tuple[str, ...]

    @property
    def share(self) -> float:
        """The affected among those that both houses could read, from 0 to 1."""
        read = self.cases - self.unread
        return self.affected / read if read else 0.0


@dataclass(frozen=True)
class HouseDiff:
    """What differs between two houses: see `PolicyDiff` for its ``policy``. ``other`` are settings beside all these."""

    old: str
    new: str
    policy: PolicyDiff
    wording: tuple[Wording, ...]
    channels: tuple[tuple[str, str], ...]
    other: tuple[str, ...]
    cases: Affected | None = None

    @property
    def differs(self) -> bool:
        """Whether a case was found, among regions or recorded cases, that gets another answer."""
        return self.policy.state == "differs" or bool(self.cases and self.cases.affected)

    @property
    def same(self) -> bool:
        """Whether nothing at all differs that the hash of a house covers."""
        return self.old == self.new

    def with_cases(self, cases: Affected) -> HouseDiff:
        """The same, with the share of recorded cases."""
        return replace(self, cases=cases)

    def data(self) -> dict[str, Any]:
        """As plain data for JSON, in a stable order."""
        policy = self.policy
        return {
            "old": self.old,
            "new": self.new,
            "decisions": policy.state if not self.differs else "differs",
            "reasons": list(policy.reasons),
            "incomparable": list(policy.incomparable),
            "changes": [
                {"how": c.how, "what": c.what, "name": c.name, "parts": list(c.parts)} for c in policy.changes
            ],
            "regions": [_region(r) for r in policy.regions],
            "wording": [{"message": w.message, "how": w.how, "languages": list(w.languages)} for w in self.wording],
            "channels": [{"channel": name, "how": how} for name, how in self.channels],
            "other": list(self.other),
            "cases": None if self.cases is None else {
                "read": self.cases.cases - self.cases.unread,
                "unread": self.cases.unread,
                "affected": self.cases.affected,
                "percent": round(100 * self.cases.share, 2),
                "first": list(self.cases.ids),
            },
        }  # fmt: skip

    def lines(self) -> Iterator[str]:
        """As text: what was written otherwise, who gets another answer, and one line that sums it up."""
        yield from (str(c) for c in self.policy.changes)
        yield from _wording_lines(self.wording)
        yield from (f"{how} channel {name}" for name, how in self.channels)
        yield from (f"changed {name}" for name in self.other)
        for region in self.policy.regions:
            yield from _region_lines(region)
        for reason in self.policy.reasons:
            yield f"not compared: {reason}" if reason in self.policy.incomparable else f"note: {reason}"
        if self.cases is not None:
            yield _cases_line(self.cases)
        yield self.summary()

    def summary(self) -> str:
        """The outcome in one line."""
        if self.same:
            return "the houses are the same"
        if self.differs:
            n = len(self.policy.regions)
            some = "1 region of cases gets" if n == 1 else f"{n} regions of cases get"
            return f"decisions differ: {some} another answer"
        if self.policy.state == "unknown":
            return "unknown whether decisions differ: no case was found that does, and it is not proved that none does"
        only = self._only()
        if self.policy.state == "equal-when-known":
            return f"decisions are equal once facts are known (proved){only}"
        return f"decisions are equal in every case (proved){only}"

    def _only(self) -> str:
        plain = not self.policy.changes and not self.channels and not self.other
        return "; only the wording changed" if plain and self.wording else ""


def diff_houses(old: House, new: House) -> HouseDiff:
    """Compare two houses. No recorded cases are looked at; see `affected`."""
    sides = [Side(h.parts.policy, h.parts.schema, h.engine) for h in (old, new)]
    shared = [n for n in new.channels if n in old.channels]
    private = [n for n in shared if new.channels[n].audience == "private"]
    found = diff(*sides, channel=(private or shared or [*new.channels])[0])
    return HouseDiff(old.hash, new.hash, found, _wording(old.parts, new.parts), _channels(old, new), _other(old, new))


def affected(old: House, new: House, cases: Iterable[bytes | str | Mapping[str, Any]], *, as_of: datetime) -> Affected:
    """How many recorded cases get another answer. ``as_of`` is for those whose contact has no time."""
    sides = [Side(h.parts.policy, h.parts.schema, h.engine) for h in (old, new)]
    count: Counter[str] = Counter()
    ids: list[str] = []
    for data in cases:
        count["all"] += 1
        try:
            name, answers = _both(sides, data, as_of)
        except CalmreplyError:
            count["unread"] += 1
            continue
        if answers[0] != answers[1]:
            count["affected"] += 1
            if len(ids) < _LISTED:
                ids.append(name)
    return Affected(count["all"], count["affected"], count["unread"], tuple(ids))


def _both(sides: list[Side], data: Any, as_of: datetime) -> tuple[str, list[Answer]]:
    answers = []
    name = ""
    for side in sides:
        assert side.schema is not None  # noqa: S101 - a house has one
        case = read_case(data, side.schema)
        name = case.id
        answers.append(side.answer_to(case, case.contact.at or as_of))
    return name, answers


# -- wording, channels, settings ---------------------------------------------------------------------------------------


def _wording(old: Parts, new: Parts) -> tuple[Wording, ...]:
    found: dict[tuple[str, str], list[str]] = {}
    for name, before, after in _catalogues(old, new):
        terms = {t for t in (*before.terms, *after.terms) if before.terms.get(t) != after.terms.get(t)}
        for id_ in dict.fromkeys((*after.messages, *before.messages)):
            how = _how(before, after, id_, terms)
            if how:
                found.setdefault((id_, how), []).append(name)
    return tuple(Wording(id_, how, tuple(names)) for (id_, how), names in sorted(found.items()))


def _catalogues(old: Parts, new: Parts) -> Iterator[tuple[str, Catalogue, Catalogue]]:
    for name in old.catalogues:
        if name in new.catalogues:
            yield name, old.catalogues[name], new.catalogues[name]
    for name in old.registers:
        if name in new.registers:
            yield f"{name}@{new.registers[name].register}", old.registers[name], new.registers[name]


def _how(before: Catalogue, after: Catalogue, id_: str, terms: set[str]) -> str:
    a, b = before.messages.get(id_), after.messages.get(id_)
    if a is None or b is None:
        return "added" if a is None else "removed"
    if (a.slots, a.public, a.variants) != (b.slots, b.public, b.variants):
        return "changed"
    return "changed" if terms & {t for used in b.terms.values() for t in used} else ""


def _channels(old: House, new: House) -> tuple[tuple[str, str], ...]:
    found = []
    for name in dict.fromkeys((*new.channels, *old.channels)):
        a, b = old.channels.get(name), new.channels.get(name)
        if a != b:
            found.append((name, "added" if a is None else "removed" if b is None else "changed"))
    return tuple(found)


def _other(old: House, new: House) -> tuple[str, ...]:
    found = []
    for f in fields(Parts):
        a, b = getattr(old.parts, f.name), getattr(new.parts, f.name)
        if not f.compare or f.name in _OWN or a == b:
            continue
        found.append(f"setting {f.name}")
    a, b = old.parts.schema, new.parts.schema
    beside = [f.name for f in fields(type(a)) if f.name not in {"facts", "enums", "enum_of"}]
    found += [f"{name} in house.yaml" for name in beside if getattr(a, name) != getattr(b, name)]
    gone = [n for n in old.parts.catalogues if n not in new.parts.catalogues]
    more = [n for n in new.parts.catalogues if n not in old.parts.catalogues]
    return (*found, *(f"languages: {n} is gone" for n in gone), *(f"languages: {n} is new" for n in more))


# -- as text -----------------------------------------------------------------------------------------------------------


def _region(region: Region) -> dict[str, Any]:
    return {
        "section": region.section or None,
        "where": list(region.where),
        "exact": region.exact,
        "rules": {"old": region.rules[0] or None, "new": region.rules[1] or None},
        "old": region.old,
        "new": region.new,
        "witness": region.case,
    }


def _region_lines(region: Region) -> Iterator[str]:
    word = "where" if region.exact else "within"
    for at, text in enumerate(region.where):
        yield f"{region.section or 'cases'}: {word} {text}" if not at else f"  or {word} {text}"
    rules = [f" by {r}" if r else "" for r in region.rules]
    yield f"  before{rules[0]}: {told(region.old)}"
    yield f"  now{rules[1]}: {told(region.new)}"
    yield f"  case: {json.dumps(region.case, ensure_ascii=False)}"


def _wording_lines(wording: tuple[Wording, ...]) -> Iterator[str]:
    grouped: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for w in wording:
        grouped.setdefault((w.how, w.languages), []).append(w.message)
    for (how, languages), names in grouped.items():
        yield f"{how} message{'' if len(names) == 1 else 's'} {', '.join(names)} ({', '.join(languages)})"


def _cases_line(cases: Affected) -> str:
    read = cases.cases - cases.unread
    text = f"{cases.affected} of {read} recorded cases get another answer ({100 * cases.share:.1f} %)"
    if cases.ids:
        text += f": {', '.join(cases.ids)}" + (", …" if cases.affected > len(cases.ids) else "")
    return text + (f"; {cases.unread} could not be read by both" if cases.unread else "")
