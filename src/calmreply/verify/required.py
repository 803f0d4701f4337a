"""What a draft leaves out: statements that must be made, and remedies that must be named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.verify.polarity import refuses
from calmreply.verify.scan import Scan, cut, scan
from calmreply.verify.values import plain_value, shown
from calmreply.verify.verdict import Flaw

if TYPE_CHECKING:
    from calmreply.verify.amounts import Value
    from calmreply.verify.expected import Expected, Gift, Statement
    from calmreply.verify.reading import Reading
    from calmreply.verify.verdict import Severity

__all__ = ["check", "weigh"]


def check(text: str, expected: Expected) -> list[Flaw]:
    """The statements and remedies that a draft does not have. Each is told at the end of the text."""
    return weigh(scan(text, expected))


def weigh(seen: Scan) -> list[Flaw]:
    """The same for a draft that was scanned already."""
    if seen.long or seen.book is None or not seen.lines:
        return []
    end = len(seen.text.original)
    flaws = []
    said = frozenset(line.key for line in seen.lines)
    near: list[Reading] | None = None
    made: set[int] = set()
    for at, statement in enumerate(seen.expected.statements):
        if _told(statement, said):
            made.add(at)
            continue
        if near is None:
            near = [seen.reading(line.sentence.text) for line in seen.lines]
        if _recognised(statement, at, near, seen) or _given(statement, near, seen):
            made.add(at)
            continue
        if statement.required:
            wording = statement.texts[0] if statement.texts else ""
            severity: Severity = "person" if _hinted(statement, near, seen) else "error"
            flaws.append(
                Flaw(
                    "VER905",
                    severity,
                    end,
                    end,
                    f"the reply must say `{statement.message}` and does not",
                    f"add: {wording}",
                )
            )
    flaws += [
        Flaw("VER904", "error", end, end, f"the {_what(gift)} that was decided is not named", "name it")
        for gift in _unnamed(seen, made)
    ]
    return flaws


def _told(statement: Statement, said: frozenset[str]) -> bool:
    """Whether one of the approved wordings stands in the draft, to the letter."""
    return any((parts := cut(wording)) and all(k in said for _, k in parts) for wording in statement.texts)


def _recognised(statement: Statement, number: int, lines: list[Reading], seen: Scan) -> bool:
    """Whether a key phrase of the statement stands in the draft, with its values in that sentence or beside it."""
    needed = [v for kind, value in statement.values if (v := plain_value(kind, value)) is not None]
    joined = bool(seen.book and seen.book.joined)
    for at, line in enumerate(lines):
        own = seen.lines[at].own
        if own and number not in own:
            continue
        if statement.phrases and not _has(line, statement.phrases, joined=joined):
            continue
        window = lines[max(0, at - 1) : at + 2]
        if all(any(_holds(reading, value) for reading in window) for value in needed):
            return True
    return False


def _needed(statement: Statement) -> list[Value]:
    return [v for kind, value in statement.values if (v := plain_value(kind, value)) is not None]


def _given(statement: Statement, lines: list[Reading], seen: Scan) -> bool:
    """Whether a gift is named in other words: its kind and its amount in one sentence that neither refuses nor asks."""
    if statement.act != "give":
        return False
    money = [v for v in _needed(statement) if v[0] == "money"]
    told = [v for v in _needed(statement) if v[0] in {"money", "date", "code"}]
    kinds = {g.kind for g in seen.expected.gifts if ("money", g.minor, g.currency) in money}
    for at, line in enumerate(lines):
        if seen.lines[at].own or refuses(line) or line.profile["cond"] or line.profile["hedge"]:
            continue
        if line.kinds() and line.kinds() <= kinds and all(_holds(line, value) for value in told):
            return True
    return False


def _hinted(statement: Statement, lines: list[Reading], seen: Scan) -> bool:
    """Whether what makes a statement plain, its amount, date or code, stands in words that nobody approved."""
    plain = [v for v in _needed(statement) if v[0] in {"money", "date", "code"}]
    free = [line for at, line in enumerate(lines) if not seen.lines[at].own]
    return bool(plain) and all(any(_holds(line, value) for line in free) for value in plain)


def _has(line: Reading, phrases: tuple[str, ...], *, joined: bool) -> bool:
    if joined:
        plain = "".join(line.text.lower().split())
        return any(phrase in plain for phrase in phrases)
    words = f" {' '.join(w.text for w in line.words)} "
    return any(f" {phrase} " in words for phrase in phrases)


def _holds(reading: Reading, value: Value) -> bool:
    for figure in reading.figures:
        if value in figure.values:
            return True
        if value[0] == "number" and figure.kind == "span" and any(v[1] == value[1] for v in figure.values):
            return True
    return False


def _unnamed(seen: Scan, made: set[int]) -> list[Gift]:
    gifts = [g for g in seen.expected.gifts if not g.charged]
    statements = seen.expected.statements
    giving = [s for s in statements if s.act == "give"]
    if sum(statements[at].act == "give" for at in made) >= len(gifts) or (
        giving and sum(s.required for s in giving) < len(gifts)
    ):
        return []
    lines = [seen.reading(line.sentence.text) for line in seen.lines]
    missing = []
    for gift in gifts:
        value = ("money", gift.minor, gift.currency)
        named = [r for r in lines if r.profile[f"kind.{gift.kind}"]]
        if gift.minor is None:
            if not named and not any(statements[at].act == "give" for at in made):
                missing.append(gift)
        elif not any(value in f.values for r in lines for f in r.figures):
            missing.append(gift)
    return missing


def _what(gift: Gift) -> str:
    if gift.minor is None or gift.currency is None:
        return gift.kind
    return f"{gift.kind} of {shown(('money', gift.minor, gift.currency))}"
