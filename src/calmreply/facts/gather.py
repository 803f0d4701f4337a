"""From JSON to the fields of a case: strict reading, and house-declared facts put where the case keeps them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from calmreply.facts.builtin import OWN_FIELDS
from calmreply.findings import CaseError

if TYPE_CHECKING:
    from calmreply.facts.schema import Schema

__all__ = ["MOST_BYTES", "gather", "load_json"]

MOST_BYTES = 8 * 1024 * 1024
"""The size of one case as JSON."""


def load_json(data: bytes | str) -> Any:
    """JSON, strictly: UTF-8, no key twice, no NaN, and no more than one can mean."""
    if len(data) > MOST_BYTES:
        raise CaseError(f"{len(data)} bytes", help=f"a case has at most {MOST_BYTES}")
    try:
        text = data.decode("utf-8") if isinstance(data, bytes) else data
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise CaseError(f"byte {error.start} is no UTF-8", help="write the file as UTF-8") from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise CaseError(
            f"this is no JSON: {error.msg.lower()} ({place})", help="check commas and quotes there"
        ) from None
    except RecursionError:
        raise CaseError("nested too deep to be meant", help="give plain values") from None
    except ValueError:
        raise CaseError("a number too long to be meant", help="write money as text") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A table whose keys stand once."""
    table = dict(pairs)
    if len(table) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise CaseError(f"the key `{twice[:60]}` stands twice in one table", help="take one of them out")
    return table


def _no_constant(name: str) -> NoReturn:
    """NaN and the infinities are no JSON."""
    raise CaseError(f"`{name}` is no value", help="leave the field out where nothing is known")


def gather(raw: Mapping[str, Any], schema: Schema) -> dict[str, Any]:
    """The fields with house-declared facts moved into ``facts``, and an id for each issue of several."""
    out = dict(raw)
    inline = schema.inline
    moved: dict[str, Any] = {}
    if own := inline.get("case"):
        _move(out, own, moved, OWN_FIELDS["case"])
    for prefix in ("order", "customer"):
        part = out.get(prefix)
        if isinstance(part, Mapping) and (own := inline.get(prefix)):
            out[prefix] = part = dict(part)
            _move(part, own, moved, OWN_FIELDS[prefix])
    if moved:
        out["facts"] = _joined(out.get("facts", {}), moved, "facts")
    issues = out.get("issues")
    if isinstance(issues, list | tuple):
        out["issues"] = [
            _issue(issue, at, len(issues), inline.get("issue")) if isinstance(issue, Mapping) else issue
            for at, issue in enumerate(issues)
        ]
    return out


def _issue(raw: Mapping[str, Any], at: int, of: int, own: Mapping[str, str] | None) -> dict[str, Any]:
    """One issue; where there are several, one without an id gets its place in the row as its id."""
    issue = dict(raw)
    chosen = issue.get("chosen")
    if isinstance(chosen, Mapping):
        # What the customer has chosen (S13) is a fact for each choice.
        del issue["chosen"]
        named = {f"issue.chosen.{key}": value for key, value in chosen.items()}
        issue["facts"] = _joined(issue.get("facts", {}), named, f"issues[{at}].chosen")
    if own:
        moved: dict[str, Any] = {}
        _move(issue, own, moved, OWN_FIELDS["issue"])
        if moved:
            issue["facts"] = _joined(issue.get("facts", {}), moved, f"issues[{at}].facts")
    if of > 1 and "id" not in issue:
        issue["id"] = str(at + 1)
    return issue


def _move(table: dict[str, Any], own: Mapping[str, str], moved: dict[str, Any], fields: frozenset[str]) -> None:
    """Take the declared facts out of a table."""
    for key in [key for key in table if key not in fields and key in own]:
        moved[own[key]] = table.pop(key)


def _joined(facts: Any, moved: dict[str, Any], path: str) -> Any:
    """Facts given both ways, none of them twice."""
    if not isinstance(facts, Mapping):
        return facts  # pydantic says what is wrong with it
    for name in moved:
        if name in facts:
            raise CaseError(f"`{name}` is given twice", path=path, help="give it in one place")
    return {**facts, **moved}
