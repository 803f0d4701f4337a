"""Answers a stream of cases, one JSON object a line, one record out for each line in, in order."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from calmreply.findings import CalmreplyError, CaseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from calmreply.house import House
    from calmreply.policy.decision import Decision
    from calmreply.render.reply import Reply
    from calmreply.render.templates import TemplateRequest

__all__ = ["Summary", "answer_lines", "decision_data", "record", "reply_data"]

_MOST_BYTES = 4 * 1024 * 1024


@dataclass
class Summary:
    """What a run has done so far."""

    lines: int = 0
    answered: int = 0
    errors: int = 0
    by_status: dict[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        """One line for the end of the run."""
        states = ", ".join(f"{name} {count}" for name, count in sorted(self.by_status.items()))
        return f"{self.lines} lines, {self.answered} answered, {self.errors} errors" + (
            f" ({states})" if states else ""
        )


def answer_lines(
    lines: Iterable[bytes],
    house: House,
    *,
    as_of: datetime | None,
    otherwise: datetime,
    channels: Sequence[str] = (),
    locale: str | None = None,
    summary: Summary | None = None,
) -> Iterator[dict[str, Any]]:
    """One record for each line. ``as_of`` holds for all; without it the contact's own time, else ``otherwise``.

    ``channels`` names the channels to write replies for; without any, the case is answered where it was asked, with
    the private follow-up of a public answer. Blank lines are records too, so that line numbers agree.
    """
    counts = summary if summary is not None else Summary()
    for number, line in enumerate(lines, start=1):
        try:
            made = record(_bounded(line), house, as_of=as_of, otherwise=otherwise, channels=channels, locale=locale)
            counts.answered += 1
        except CalmreplyError as error:
            made = _error(line, number, error)
            counts.errors += 1
        except Exception as error:  # noqa: BLE001 - a fault of ours must not stop the others' answers
            made = _error(line, number, _ours(error))
            counts.errors += 1
        counts.lines += 1
        counts.by_status[made["status"]] = counts.by_status.get(made["status"], 0) + 1
        yield made


def record(
    line: bytes | str,
    house: House,
    *,
    as_of: datetime | None,
    otherwise: datetime,
    channels: Sequence[str] = (),
    locale: str | None = None,
) -> dict[str, Any]:
    """The record of one case: ``{id, status, decision, replies}``; raises `CalmreplyError` for a bad one."""
    case = house.case(line)
    decision = house.decide(case, as_of=as_of or case.contact.at or otherwise)
    fault: CalmreplyError | None = None
    if channels:
        replies: list[Reply | TemplateRequest] = [
            house.reply(decision, channel=channel, locale=locale) for channel in channels
        ]
    else:
        answer = house.answer_decision(case, decision, locale=locale)
        fault = answer.fault
        replies = [answer.first] if answer.follow_up is None else [answer.first, answer.follow_up]
    data = decision_data(house, decision)
    made: dict[str, Any] = {
        "id": case.id,
        "status": data["status"],
        "decision": data,
        "replies": [reply_data(reply) for reply in replies],
    }
    if fault is not None:
        # The public answer stands; that its private follow-up could not be written is for the house to see.
        made["fault"] = {"kind": type(fault).__name__, "message": fault.message}
    return made


def decision_data(house: House, decision: Decision) -> dict[str, Any]:
    """A decision as a short record: its fingerprint, its status, and issue by issue what was decided and granted."""
    return house.summary(decision)


def reply_data(reply: Reply | TemplateRequest) -> dict[str, Any]:
    """A reply as a record; a request for a template has ``template`` and no ``text``."""
    from calmreply.render.templates import TemplateRequest

    if isinstance(reply, TemplateRequest):
        return reply.as_data()
    size = reply.size
    data: dict[str, Any] = {
        "channel": reply.channel,
        "locale": reply.locale,
        "audience": reply.audience,
        "text": reply.text,
        "size": size.size,
        "limit": size.limit,
    }
    if reply.thread:
        data["posts"] = list(reply.thread)
    if reply.subject is not None:
        data["subject"] = reply.subject
    if size.segments is not None:
        data["segments"] = size.segments
    if reply.asked and reply.asked != reply.locale:
        data["asked"] = reply.asked
    return data


def _bounded(line: bytes) -> bytes:
    if len(line) > _MOST_BYTES:
        raise CaseError("this line is longer than 4 MiB", help="split the case, or leave its texts out")
    return line


def _ours(error: Exception) -> CalmreplyError:
    return CalmreplyError(
        f"this case could not be answered ({type(error).__name__}: {error})",
        help="this is a fault of the library; please report it with the case, and let a person answer",
    )


def _error(line: bytes, number: int, error: CalmreplyError) -> dict[str, Any]:
    found: dict[str, Any] = {"kind": type(error).__name__, "message": error.message, "line": number}
    if isinstance(error, CaseError) and error.path:
        found["path"] = error.path
    if error.help:
        found["help"] = error.help
    return {"id": _id_of(line), "status": "error", "error": found}


def _id_of(line: bytes) -> str | None:
    """The id of a case that could not be read, if one can be seen."""
    try:
        data = json.loads(line[:_MOST_BYTES])
    except (ValueError, RecursionError):
        return None
    found = data.get("id") if isinstance(data, dict) else None
    return found if isinstance(found, str) else None
