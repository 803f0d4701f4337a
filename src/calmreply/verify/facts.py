"""Holds what a draft says against what was decided: figures, remedies, promises, refusals, admissions, conditions.

A sentence that is an approved one to the letter holds. One that is near an approved one may differ from it in nothing
that changes its sense. Any other must be borne out by the decision itself, or be mere courtesy; else a person judges.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from calmreply.verify.dates import business_days
from calmreply.verify.polarity import refuses, turns
from calmreply.verify.reading import stem
from calmreply.verify.scan import Scan, scan
from calmreply.verify.values import allowed, fits, shown
from calmreply.verify.verdict import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.verify.amounts import Mention, Value
    from calmreply.verify.expected import Expected
    from calmreply.verify.reading import Reading
    from calmreply.verify.scan import Line
    from calmreply.verify.verdict import Severity

__all__ = ["check", "weigh"]

_SURE = 0.85
"""From here on a sentence is the approved one with something changed in it, not another that shares its words."""
_COURTEOUS, _BORNE_OUT = 0.5, 0.5
"""The least share of known words in a courteous sentence, and in one that says what was decided in other words."""
_BESIDE = 6
"""Characters between a hedge and the figure that it hedges."""
_SHORT = 48
"""The longest courteous sentence of a language without spaces, in characters."""
_COMMENT = re.compile(r"<!--|<[a-z]{1,10}[^<>]{0,200}(?:display:|hidden)|&#x?[0-9a-f]{1,7};", re.IGNORECASE)
_CODES = {
    "money": "VER901", "date": "VER907", "time": "VER907", "span": "VER915", "number": "VER915", "percent": "VER916",
    "code": "VER917", "link": "VER918", "mail": "VER919", "phone": "VER919",
}  # fmt: skip
_NAMES = {
    "money": "amount", "date": "day", "time": "time of day", "span": "span of time", "number": "number",
    "percent": "percentage", "code": "code", "link": "link", "mail": "e-mail address", "phone": "telephone number",
}  # fmt: skip
_WEIGHTY = frozenset({"refuse", "grant", "promise", "admit", "hedge", "favour", "law", "review"})
_SOFT = frozenset({"neg", "grant", "absolute", "cond", "hedge"})
"""Classes that do not count within a courteous phrase: *do not hesitate to get in touch*."""


def check(text: str, expected: Expected) -> list[Flaw]:
    """What in a draft the decision does not hold. See `required.check` for what the draft leaves out."""
    return weigh(scan(text, expected))


def weigh(seen: Scan) -> list[Flaw]:
    """The same for a draft that was scanned already."""
    text = seen.text
    if seen.long:
        return [Flaw("VER922", "error", 0, 0, "the draft is too long to be judged as a reply", "write a shorter one")]
    if not seen.lines:
        return [Flaw("VER900", "error", 0, 0, "the draft says nothing", "say what was decided")]
    if seen.book is None:
        return [
            Flaw("VER914", "person", 0, 0, f"drafts in `{seen.expected.locale}` cannot be read", "let a person read it")
        ]
    flaws = list(_hidden(seen))
    held: dict[str, set[Value]] | None = None
    for line in seen.lines:
        if line.read is None:
            continue
        if held is None:
            held = allowed(seen)
        near = line.near is not None and (line.likeness >= _SURE or not _courteous(line.read, seen))
        found = list(_near(line, line.read, seen, held) if near else _free(line.read, seen, held))
        for code, severity, start, end, message, help_ in found:
            place = text.place(line.sentence.start + start, line.sentence.start + end)
            flaws.append(Flaw(code, severity, *place, message, help_))
    return flaws


def _hidden(seen: Scan) -> Iterator[Flaw]:
    for m in _COMMENT.finditer(seen.text.clean):
        yield Flaw(
            "VER921", "error", *seen.text.place(m.start(), m.end()), "text that a reader may not see", "leave it out"
        )
    if seen.text.digits and seen.book is not None and seen.book.language not in {"ar", "ja"}:
        at = seen.text.digits[0]
        yield Flaw(
            "VER921", "error", *seen.text.place(at, at + 1), "digits of another script than the language's",
            "write the digits 0 to 9",
        )  # fmt: skip


_Raw = tuple[str, "Severity", int, int, str, str]


def _wrong(figure: Mention, instead: list[Value], severity: Severity) -> _Raw:
    code = _CODES[figure.kind]
    said = shown(figure.value)
    if figure.kind == "money" and any(v[0] == "money" and v[1] == figure.value[1] for v in instead):
        code = "VER902"
    message = f"the {_NAMES[figure.kind]} {said} is not what was decided"
    if code == "VER902":
        message = f"the currency of {said} is not the decision's"
    help_ = f"write {' or '.join(shown(v) for v in instead[:3])}" if instead else "leave it out"
    return code, severity, figure.start, figure.end, message, help_


def _near(line: Line, draft: Reading, seen: Scan, held: dict[str, set[Value]]) -> Iterator[_Raw]:
    """A sentence against the approved one that it comes nearest to."""
    assert line.near is not None  # noqa: S101 - asked before the call
    approved = seen.reading(line.near.text)
    sure = line.likeness >= _SURE
    left = list(approved.figures)
    bad = False
    for figure in draft.figures:
        match = next((f for f in left if fits(figure, f)), None)
        if match is not None:
            left.remove(match)
            continue
        instead = [f.value for f in left if f.kind == figure.kind]
        elsewhere = bool(figure.values & held.get(figure.kind, set()))
        if elsewhere and not instead and figure.kind in {"code", "mail", "phone"}:
            continue  # the sentence names what it is about, such as the number of the order
        bad = True
        severity: Severity = "error" if sure or not elsewhere else "person"
        yield _wrong(figure, instead, severity)
    for turn in turns(draft, approved):
        if turn.name.startswith("unit.") and bad:
            continue
        if turn.name in {"grant", "free", "favour", "law"} and not _departs(turn.name, draft, approved, sure=sure):
            continue
        bad = True
        place = draft.place(turn.name) if turn.more else (0, len(draft.text))
        severity = turn.severity if sure or turn.name not in {"cond", "favour", "law"} else "person"
        yield turn.code, severity, *place, turn.message, turn.help
    if bad:
        return
    strange = [w for w in _strange(draft, seen) if w.text not in approved.bag]
    if strange or (seen.book is not None and seen.book.joined and _strange_joined(draft, approved)):
        start, end = (strange[0].start, strange[-1].end) if strange else (0, len(draft.text))
        yield (
            "VER914", "person", start, end, "words that no approved sentence holds: they may change its sense",
            f"write it as it was approved: {line.near.text}",
        )  # fmt: skip
    elif left and not sure and any(f.kind in {"money", "date"} for f in left):
        yield "VER914", "person", 0, len(draft.text), "a figure of the approved sentence is left out", line.near.text


def _departs(name: str, draft: Reading, approved: Reading, *, sure: bool) -> bool:
    """Whether a softer class really changes the sense: not where the sentence only gained or lost a like word."""
    if name == "grant":
        return bool(draft.profile[name] > approved.profile[name] and not sure and approved.profile[name] == 0)
    if name == "favour":
        return bool(approved.profile["law"] or not approved.profile["favour"])
    if name == "law":
        return bool(not approved.profile["law"] or not draft.profile["law"])
    return bool(approved.profile[name] == 0 or draft.profile[name] == 0)


def _strange(draft: Reading, seen: Scan) -> list:  # type: ignore[type-arg]
    """The words of a sentence that stand in no approved wording and are not among the harmless ones."""
    book = seen.book
    if book is None or book.joined:
        return []
    return [w for w in draft.words if _foreign(w.text, w.start, draft, seen, book.harmless)]


def _foreign(word: str, at: int, draft: Reading, seen: Scan, harmless: frozenset[str]) -> bool:
    if word.isdigit() or any(f.start <= at < f.end for f in draft.figures):
        return False
    return stem(word) not in seen.known and stem(word) not in harmless


def _strange_joined(draft: Reading, approved: Reading) -> bool:
    """Whether a sentence without spaces has more than a little that the approved one does not have."""
    more = sum((draft.bag - approved.bag).values())
    return more > max(3, len(draft.text) // 8)


def _free(draft: Reading, seen: Scan, held: dict[str, set[Value]]) -> Iterator[_Raw]:
    """A sentence that is near no approved one."""
    draft = _uncourteous(draft)
    expected, profile = seen.expected, draft.profile
    all_ = (0, len(draft.text))
    found: list[_Raw] = list(_figures(draft, seen, held))
    kinds = draft.kinds()
    given = {g.kind for g in expected.gifts if not g.charged} | set(_done(expected))
    if any(g.basis == "goodwill" for g in expected.gifts):
        given.add("gift")
    no = refuses(draft)
    if profile["admit"]:
        found.append(
            ("VER909", "error", *draft.place("admit"), "an admission that the decision does not hold", "leave it out")
        )
    if profile["promise"] or (profile["absolute"] and (kinds or profile["grant"])):
        name = "promise" if profile["promise"] else "absolute"
        found.append(
            (
                "VER906",
                "error",
                *draft.place(name),
                "a commitment that the decision does not hold",
                "promise only what was decided",
            )
        )
    if profile["review"] and (kinds or expected.gifts or profile["cond"] or profile["grant"]):
        found.append(
            (
                "VER913",
                "error",
                *draft.place("review"),
                "a review is asked for, or tied to what is given",
                "leave the review out",
            )
        )
    if (
        profile["hedge"]
        and _hedged(draft)
        and (kinds or any(f.kind in {"money", "percent", "date", "span"} for f in draft.figures))
    ):
        found.append(
            (
                "VER920",
                "error",
                *draft.place("hedge"),
                "a hedge that the decision does not hold",
                "give it as it was decided",
            )
        )
    found.extend(_kinds(draft, kinds, given, seen, no=no))
    if no and not kinds and profile["grant"] and given and not profile["courtesy"]:
        found.append(("VER910", "error", *all_, "something was granted, and this refuses it", "say what was decided"))
    owed = {g.kind for g in expected.gifts if g.basis == "statutory"}
    if profile["favour"] and (profile["law"] or kinds & owed):
        found.append(
            (
                "VER912",
                "error",
                *draft.place("favour"),
                "a right by law is dressed as a favour",
                "say that it is a right",
            )
        )
    yield from found
    if found or _courteous(draft, seen) or _borne_out(draft, seen, given, no=no):
        return
    what = "a promise, a refusal or a statement"
    yield (
        "VER914", "person", *all_, f"{what} that cannot be matched with the decision",
        "use the approved words, or let a person judge it",
    )  # fmt: skip


def _uncourteous(draft: Reading) -> Reading:
    """The sentence without what stands within its courteous phrases."""
    spans = [(f.start, f.end) for f in draft.found if f.name == "courtesy"]
    if not spans:
        return draft
    profile = draft.profile.copy()
    for found in draft.found:
        soft = found.name in _SOFT or found.name.startswith("unit.")
        if soft and profile[found.name] and any(start <= found.start and found.end <= end for start, end in spans):
            profile[found.name] -= 1
    return draft._replace(profile=+profile)


def _figures(draft: Reading, seen: Scan, held: dict[str, set[Value]]) -> Iterator[_Raw]:
    expected = seen.expected
    pairs = {(g.minor, g.currency): g.kind for g in expected.gifts}
    for figure in draft.figures:
        known = held.get(figure.kind, set())
        if figure.values & known:
            kinds = draft.kinds()
            paid = [(v[1], v[2]) for v in figure.values if v[0] == "money"]
            kind = next((name for pair, name in pairs.items() if pair in paid), None)
            if kind is not None and kinds and kind not in kinds and not kinds & _near_kinds(kind):
                yield (
                    "VER903",
                    "error",
                    figure.start,
                    figure.end,
                    f"the amount was decided as a {kind}",
                    "name the kind that was decided",
                )
            continue
        if figure.kind == "span" and _in_time(figure, expected):
            continue
        named = figure.kind == "date" and not any(c.isdigit() for c in draft.text[figure.start : figure.end])
        wish = named and not draft.kinds() and not draft.profile["grant"]  # *enjoy your Sunday*
        severity: Severity = "person" if wish or figure.kind in {"number", "time"} else "error"
        yield _wrong(figure, sorted(known, key=str) if figure.kind in {"money", "date"} else [], severity)


def _hedged(draft: Reading) -> bool:
    """Whether a hedge stands right before a figure, or the sentence has no figure that it could spare."""
    hedges = [f.end for f in draft.found if f.name == "hedge"]
    if not draft.figures:
        return True
    return any(0 <= figure.start - end <= _BESIDE for end in hedges for figure in draft.figures)


def _near_kinds(kind: str) -> set[str]:
    """Kinds whose words are said of one another: a voucher is a gift."""
    return {"voucher": {"gift"}, "gift": {"voucher"}, "refund": {"free-delivery", "return", "cancel"}}.get(kind, set())


def _in_time(figure: Mention, expected: Expected) -> bool:
    """Whether a span counted from now ends on a day that was promised."""
    today = expected.as_of.date()
    due = {p.due.date().isoformat() for p in expected.promises}
    for _, count, unit in figure.values:
        if not str(count).isdigit() or int(count) > 366:
            continue
        if unit == "business-day" and business_days(today, int(count)) in due:
            return True
        if unit == "day" and any((_date(d) - today).days == int(count) for d in due):
            return True
    return False


def _date(iso: str):  # type: ignore[no-untyped-def]  # noqa: ANN202 - a date
    from datetime import date

    return date.fromisoformat(iso)


def _done(expected: Expected) -> Iterator[str]:
    for action in expected.done:
        yield action
        yield action.split("-", maxsplit=1)[0]


def _kinds(draft: Reading, kinds: set[str], given: set[str], seen: Scan, *, no: bool) -> Iterator[_Raw]:
    """Each kind of remedy that a sentence names, by whether it was given and what is said of it."""
    expected, profile = seen.expected, draft.profile
    refused = {r.split("-", maxsplit=1)[0] for r in expected.refused} | set(expected.refused)
    for kind in sorted(kinds):
        place = draft.place(f"kind.{kind}")
        if kind in given or _near_kinds(kind) & given:
            if no:
                yield "VER910", "error", *place, f"a {kind} was granted, and this refuses it", "say what was decided"
            elif profile["cond"] and not draft.courtesy:
                yield (
                    "VER908",
                    "error",
                    *place,
                    f"a condition for the {kind} that the decision does not hold",
                    "leave the condition out",
                )
        elif no:
            if kind not in refused:
                yield "VER914", "person", *place, f"a {kind} is refused that nobody decided on", "leave it out"
        elif kind in refused:
            yield "VER911", "error", *place, f"a {kind} was refused, and this grants it", "say what was decided"
        elif profile["grant"] or draft.figures or not _named(kind, seen):
            yield "VER903", "error", *place, f"a {kind} that the decision does not hold", "give only what was decided"
        else:
            yield (
                "VER914",
                "person",
                *place,
                f"a {kind} is spoken of otherwise than in the approved words",
                "leave it out",
            )


def _named(kind: str, seen: Scan) -> bool:
    """Whether an approved wording names this kind at all."""
    return any(seen.reading(a.text).profile[f"kind.{kind}"] for a in seen.approved)


def _courteous(draft: Reading, seen: Scan) -> bool:
    """Whether a sentence is courtesy and nothing else."""
    draft = _uncourteous(draft)
    weighty = any(name in _WEIGHTY or name.startswith(("kind.", "method.")) for name in draft.profile)
    if weighty or draft.profile["neg"] or draft.figures:
        return False
    if seen.book is not None and seen.book.joined:
        return draft.courtesy and len(draft.text) <= _SHORT
    strange = len(_strange(draft, seen))
    if not strange and all(stem(w.text) in seen.edges for w in draft.words):
        return True
    return draft.courtesy and strange <= (1 - _COURTEOUS) * len(draft.words)


def _borne_out(draft: Reading, seen: Scan, given: set[str], *, no: bool) -> bool:
    """Whether a sentence says, in other words, what was decided: the kind that was given, with its amount."""
    kinds, profile = draft.kinds(), draft.profile
    if no or not kinds or not kinds <= given or profile["cond"] or profile["hedge"] or profile["promise"]:
        return False
    if any(f.kind not in {"money", "span", "number", "date"} for f in draft.figures):
        return False
    needs = {(g.minor, g.currency) for g in seen.expected.gifts if g.kind in kinds and g.minor is not None}
    said = {(v[1], v[2]) for f in draft.figures if f.kind == "money" for v in f.values}
    if needs and not needs & said:
        return False
    if seen.book is not None and seen.book.joined:
        return len(draft.text) <= _SHORT
    return len(_strange(draft, seen)) <= (1 - _BORNE_OUT) * len(draft.words)
