"""Many cases: one record a line, in order, lazily; a bad line never stops the run."""

from __future__ import annotations

import itertools
import json
import tracemalloc

import pytest
from tests.small_house import AS_OF, LATE, remedy, small

from calmreply.batch import Summary, answer_lines, record
from calmreply.findings import CalmreplyError


@pytest.fixture(scope="module")
def house():
    return small(remedy())


def line(n, **more):
    data = {"id": f"c-{n}", "market": "uk", "contact": {"channel": "email", "text": "?"}, "issues": [LATE], **more}
    return json.dumps(data).encode() + b"\n"


def run(house, lines, **more):
    return answer_lines(lines, house, as_of=None, otherwise=AS_OF, **more)


def test_records_come_in_order_with_decision_and_replies(house):
    records = list(run(house, [line(n) for n in range(20)]))
    assert [r["id"] for r in records] == [f"c-{n}" for n in range(20)]
    assert all(set(r) == {"id", "status", "decision", "replies"} for r in records)
    assert all("£12.50" in r["replies"][0]["text"] for r in records)
    assert json.loads(json.dumps(records)) == records


def test_lines_are_read_one_at_a_time(house):
    taken = []

    def endless():
        for n in itertools.count():
            taken.append(n)
            yield line(n)

    records = run(house, endless())
    assert taken == []
    assert [next(records)["id"] for _ in range(3)] == ["c-0", "c-1", "c-2"]
    assert taken == [0, 1, 2]


def test_memory_does_not_grow_with_the_number_of_lines(house):
    for _ in run(house, (line(n) for n in range(60))):
        pass
    tracemalloc.start()
    try:
        for _ in run(house, (line(n) for n in range(60))):
            pass
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        for _ in run(house, (line(n) for n in range(200))):
            pass
        grown = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert grown < 400_000


BAD = {
    "not JSON": b"{not json",
    "blank": b"\n",
    "a list": b"[1, 2]",
    "a number": b"17",
    "not UTF-8": b'{"id": "\xff", "contact": {"channel": "email"}}',
    "unknown field": b'{"id": "b", "contact": {"channel": "email"}, "odrer": {}}',
    "unknown channel": b'{"id": "b", "contact": {"channel": "emial"}}',
    "a float for money": b'{"id": "b", "contact": {"channel": "email"}, "order": {"id": "o", "total": 1.5}}',
    "a key twice": b'{"id": "b", "id": "c", "contact": {"channel": "email"}}',
    "too deep": b'{"id": "b", "contact": ' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    "too long": b'{"id": "b", "contact": {"channel": "email", "text": "' + b"x" * (4 * 1024 * 1024) + b'"}}',
    "a huge number": b'{"id": "b", "contact": {"channel": "email"}, "issues": [' + b"9" * 5_000 + b"]}",
    "NaN": b'{"id": "b", "contact": {"channel": "email"}, "issues": [NaN]}',
    "half a surrogate": b'{"id": "b\\ud800", "contact": {"channel": "email"}}',
    "no time zone": b'{"id": "b", "contact": {"channel": "email", "at": "2026-11-20T12:00"}}',
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_a_bad_line_is_a_record_with_its_number_and_the_run_goes_on(house, bad):
    summary = Summary()
    records = list(run(house, [line(0), bad, line(2)], summary=summary))
    assert [r["id"] for r in (records[0], records[2])] == ["c-0", "c-2"]
    error = records[1]
    assert error["status"] == "error"
    assert error["error"]["line"] == 2
    assert error["error"]["message"]
    assert (summary.lines, summary.answered, summary.errors) == (3, 2, 1)
    assert str(summary).startswith("3 lines, 2 answered, 1 errors (")
    json.dumps(records).encode()


def test_an_error_names_the_path_the_help_and_the_id_where_they_can_be_seen(house):
    (found,) = run(house, [BAD["unknown field"]])
    assert (found["id"], found["error"]["path"], found["error"]["kind"]) == ("b", "odrer", "CaseError")
    (found,) = run(house, [BAD["unknown channel"]])
    assert "`email`" in found["error"]["help"]
    (found,) = run(house, [BAD["not JSON"]])
    assert found["id"] is None


def test_channels_and_locale_can_be_chosen(house):
    (found,) = run(house, [line(0)], channels=["sms", "phone"], locale="en")
    assert [r["channel"] for r in found["replies"]] == ["sms", "phone"]
    assert found["replies"][0]["segments"] == 1
    (found,) = run(house, [line(0, contact={"channel": "x", "text": "?"})])
    assert [(r["channel"], r["audience"]) for r in found["replies"]] == [("x", "public"), ("x-dm", "private")]
    (found,) = run(house, [line(0)], channels=["telex"])
    assert found["status"] == "error"


def test_a_single_record_raises_instead(house):
    with pytest.raises(CalmreplyError):
        record(BAD["not JSON"], house, as_of=AS_OF, otherwise=AS_OF)


def test_the_moment_is_the_callers_else_the_contacts_else_the_other(house):
    late = line(0, contact={"channel": "email", "text": "?", "at": "2026-11-01T10:00:00Z"})
    (own,) = answer_lines([late], house, as_of=None, otherwise=AS_OF)
    (given,) = answer_lines([late], house, as_of=AS_OF, otherwise=AS_OF)
    (other,) = answer_lines([line(0)], house, as_of=None, otherwise=AS_OF)
    assert [r["decision"]["as_of"][:10] for r in (own, given, other)] == ["2026-11-01", "2026-11-20", "2026-11-20"]
