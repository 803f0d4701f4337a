"""The demonstration: one case, decided once, answered on every channel and in every language."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.batch.stream import decision_data, reply_data
from calmreply.readback import read_back

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.facts.case import Case
    from calmreply.house import House
    from calmreply.policy.decision import Decision
    from calmreply.render.reply import Reply

__all__ = ["CASE", "built_in_case", "built_in_time", "data", "text"]

CASE = "a late parcel"
_WIDE = 96


class _Row(NamedTuple):
    reply: Reply
    facts: tuple[tuple[str, str], ...]
    equal: bool


def built_in_case() -> bytes:
    """The case that the demonstration answers."""
    return (files("calmreply") / "starter" / "cases" / "late-parcel-si.json").read_bytes()


def built_in_time() -> datetime:
    """The moment the demonstration decides as of, so that it always prints the same."""
    return datetime(2026, 11, 21, 20, tzinfo=UTC)


def data(house: House, case: Case, when: datetime) -> dict[str, Any]:
    """The demonstration as data; ``facts`` are read back from each finished text."""
    decision = house.decide(case, as_of=when)
    return {
        "case": case.model_dump(mode="json", exclude_defaults=True),
        "decision": decision_data(house, decision),
        "replies": [
            {**reply_data(row.reply), "facts": [{"kind": k, "value": v} for k, v in row.facts]}
            for row in _rows(house, decision)
        ],
    }


def text(house: House, case: Case, when: datetime, locale: str | None, *, title: str) -> Iterator[str]:
    """The demonstration as lines: the case, the decision, the replies in one language, the table of all."""
    decision = house.decide(case, as_of=when)
    rows = _rows(house, decision)
    shown = house.reply(decision, channel=next(iter(house.channels)), locale=locale).locale
    thread = case.contact.thread
    yield f"{house.name}: {title}"
    yield ""
    yield from _framed(
        f"asked on {case.contact.channel}", (thread.text if thread else case.contact.text) or "(no text)"
    )
    yield ""
    yield "decided once, knowing neither channel nor language"
    yield from (f"  {line}" for line in _decision(house, decision))
    yield ""
    yield f"answered everywhere, here in {shown}"
    for row in rows:
        if row.reply.locale == shown:
            size = row.reply.size
            yield ""
            limit = f" of {size.limit}" if size.limit else ""
            segments = f", {size.segments} segments {size.encoding}" if size.segments else ""
            subject = f"Subject: {row.reply.subject}\n\n" if row.reply.subject else ""
            yield from _framed(
                f"{row.reply.channel} ({row.reply.audience}, {size.size}{limit} {size.unit}{segments})",
                subject + row.reply.text,
            )
    yield ""
    yield from _table(house, rows)
    equal = sum(row.equal for row in rows)
    yield ""
    yield f"facts equal {equal}/{len(rows)}: amounts, dates and codes read back from each finished text (marked =)"
    yield "why: calmreply explain CASE · your own house: calmreply new house"


def _rows(house: House, decision: Decision) -> list[_Row]:
    """Every reply in every channel and language, with the facts read back from its text."""
    private = set(house.replies.facts(decision, public=False))
    public = set(house.replies.facts(decision, public=True))
    rows: list[_Row] = []
    for name, channel in house.channels.items():
        expected = public if channel.audience == "public" else private
        rows += [_row(house.reply(decision, channel=name, locale=locale), expected) for locale in house.locales]
    return rows


def _row(reply: Reply, expected: set[tuple[str, str]]) -> _Row:
    facts = tuple(dict.fromkeys((f.kind, f.value) for f in read_back(reply.text, reply.locale)))
    return _Row(reply, facts, set(facts) == expected)


def _decision(house: House, decision: Decision) -> Iterator[str]:
    found = house.summary(decision)
    for result in found["results"]:
        words = [result["section"]]
        if "stance" in result:
            words.append(result["stance"])
        if "verdict" in result:
            words.append(result["verdict"])
        for given in result.get("gives", ()):
            amount = f" {given['amount']}" if "amount" in given else ""
            words.append(f"{given['kind']}{amount} ({given['basis']})")
        words += [f"{promise['what']} by {promise['by']}" for promise in result.get("promises", ())]
        if len(words) > 1:
            yield f"{words[0]}: {', '.join(words[1:])}  [rule {result.get('rule')}]"
    yield f"fingerprint {found['fingerprint'][:16]}, house {found['house'][:16]}"


def _framed(title: str, body: str) -> Iterator[str]:
    yield f"┌─ {title}"
    for paragraph in body.split("\n"):
        for line in textwrap.wrap(paragraph, _WIDE, break_long_words=False, break_on_hyphens=False) or [""]:
            yield f"│ {line}".rstrip()
    yield "└─"


def _table(house: House, rows: list[_Row]) -> Iterator[str]:
    """Channels by languages, with lengths against limits."""
    head = ["channel", "limit", *house.locales]
    lines = [head]
    for name, channel in house.channels.items():
        mine = {row.reply.locale: row for row in rows if row.reply.channel == name}
        limit = f"{channel.limit} {channel.unit}" if channel.limit else channel.unit
        if channel.unit == "sms segments":
            limit = "2 segments"
        cells = []
        for locale in house.locales:
            row = mine.get(locale)
            if row is None:
                cells.append("-")
                continue
            size = row.reply.size
            length = str(size.segments or size.size)
            cells.append(f"{length}{'' if size.fits else ' !'}{' =' if row.equal else ' ≠'}")
        lines.append([name, limit, *cells])
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    for line in lines:
        yield "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
