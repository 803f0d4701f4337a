from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner
from tests.starter import CASES, ROOT, case_bytes, house

from calmreply.cli.app import main, run

CASE = str(ROOT / "examples" / "cases" / "late-parcel-si.json")


def calmreply(*words: str, stdin: bytes = b"") -> tuple[int, str, str]:
    """Run the command in a process of its own, as a user does."""
    ran = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "calmreply", *words],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    return ran.returncode, ran.stdout.decode(), ran.stderr.decode()


def test_version_is_answered_before_click_is_imported():
    code = "import sys; sys.argv = ['calmreply', '--version']; from calmreply.__main__ import main; main()"
    ran = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code + "; assert 'click' not in sys.modules, 'click'"],
        capture_output=True,
        check=False,
        text=True,
    )
    assert (ran.returncode, ran.stdout.startswith("calmreply ")) == (0, True), ran.stderr


@pytest.mark.parametrize("name", [None, *sorted(main.commands)])
def test_every_help_has_an_example(name):
    words = [name, "--help"] if name else ["--help"]
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 0
    assert f"calmreply {name or 'demo'}" in result.output


def test_the_demo_answers_everywhere_with_equal_facts():
    code, out, err = calmreply("demo")
    assert (code, err) == (0, "")
    total = len(house().channels) * len(house().locales)
    assert f"facts equal {total}/{total}" in out


def test_the_demo_as_data_reads_its_facts_back_from_the_text():
    code, out, _ = calmreply("demo", "--format", "json")
    data = json.loads(out)
    assert code == 0
    assert set(data) == {"case", "decision", "replies"}
    assert len(data["replies"]) == len(house().channels) * len(house().locales)
    for reply in data["replies"]:
        assert set(reply) >= {"channel", "locale", "audience", "text", "size", "limit", "facts"}
        values = [fact["value"] for fact in reply["facts"]]
        if reply["audience"] == "public":
            assert values == []
        else:
            assert {"4.90 EUR", "5.00 EUR", "2026-11-24"} == set(values), (reply["channel"], reply["locale"])


def test_new_makes_a_house_that_check_approves_and_never_overwrites(tmp_path):
    folder = str(tmp_path / "house")
    assert calmreply("new", folder)[0] == 0
    code, out, _ = calmreply("check", folder)
    assert code == 0, out
    assert "no fault" in out
    code, _, err = calmreply("new", folder)
    assert code == 2
    assert "is there already" in err


def test_check_prints_place_line_caret_and_help_and_exits_1(broken_house):
    folder = broken_house({"policy/40-cancel.yaml": ("order.status", "order.statsu")})
    code, out, _ = calmreply("check", str(folder))
    assert code == 1
    first = out.splitlines()[0]
    assert first.startswith("policy/40-cancel.yaml:")
    assert "`order.statsu`" in first
    assert "^" in out
    assert "help: did you mean `order.status`" in out
    code, out, _ = calmreply("check", str(folder), "--format", "json")
    found = json.loads(out)["findings"]
    assert code == 1
    assert {"code", "severity", "file", "line", "column", "message", "help"} == set(found[0])


def test_reply_and_explain_read_a_file_or_standard_input():
    code, out, err = calmreply("reply", CASE, "--channel", "email", "--locale", "en")
    assert code == 0
    assert out.startswith("Subject: ")
    assert "starter house" in err
    code, piped, _ = calmreply("reply", "-", "--channel", "email", "--locale", "en", stdin=case_bytes("late-parcel-si"))
    assert (code, piped) == (0, out)
    code, out, _ = calmreply("explain", CASE)
    assert code == 0
    assert "late-on-the-way" in out
    code, out, _ = calmreply("explain", CASE, "--format", "json")
    assert json.loads(out)["house"] == house().hash


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("reply", "nowhere.json"), "no file `nowhere.json`"),
        (("reply", CASE, "--channel", "emial"), "did you mean `email`"),
        (("reply", CASE, "--locale", "sll", "--as-of", "yesterday"), "`yesterday` is no moment"),
        (("reply", CASE, "--as-of", "2026-11-21T20:00"), "has no time zone"),
        (("check", "nowhere"), "no folder `nowhere`"),
        (("chek",), "chek"),
        (("reply",), "CASE"),
    ],
)
def test_misuse_is_a_message_and_exit_code_2(words, said):
    code, out, err = calmreply(*words)
    assert code == 2
    assert said in out + err
    assert "Traceback" not in err


def test_a_bad_case_is_a_named_error():
    code, _, err = calmreply(
        "reply", "-", stdin=b'{"id": "1", "contact": {"channel": "x"}, "order": {"id": "1", "total": 1.5}}'
    )
    assert code == 2
    assert "order.total" in err
    assert "Traceback" not in err


def test_it_works_in_a_pipe_that_closes_early():
    ran = subprocess.run(  # noqa: S602 - a shell's pipe is what is tested
        f"{sys.executable} -m calmreply demo --format json | head -c 10",
        shell=True,
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert b"Traceback" not in ran.stderr
    assert ran.stdout.startswith(b"{")


def test_batch_writes_a_record_for_each_line_in_order(tmp_path):
    lines = [json.dumps(json.loads(case_bytes(name))).encode() for name in CASES]
    lines[2:2] = [b"{not json", b"", b'{"id": "bad", "contact": {"channel": "x"}, "odrer": {}}']
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(b"\n".join(lines) + b"\n")
    code, _, err = calmreply("batch", str(source), str(target))
    records = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert code == 1
    assert len(records) == len(lines)
    assert [r["status"] for r in records[2:5]] == ["error"] * 3
    assert [r["error"]["line"] for r in records[2:5]] == [3, 4, 5]
    assert records[4]["id"] == "bad"
    assert records[4]["error"]["path"] == "odrer"
    assert [r["id"] for r in records[5:]] == [json.loads(line)["id"] for line in lines[5:]]
    for made in records[:2] + records[5:]:
        assert set(made) == {"id", "status", "decision", "replies"}
        assert made["replies"]
    assert f"{len(lines)} lines" in err
    assert "3 errors" in err
    assert "%" not in err, "no progress bar where stderr is no terminal"


def test_batch_without_errors_exits_0_and_pipes(tmp_path):
    line = json.dumps(json.loads(case_bytes("praise-si"))).encode() + b"\n"
    code, out, _ = calmreply("batch", "-", "-", "--channel", "sms", stdin=line * 3)
    assert code == 0
    assert [r["channel"] for o in out.splitlines() for r in json.loads(o)["replies"]] == ["sms"] * 3
    code, _, err = calmreply("batch", "nowhere.jsonl", str(tmp_path / "x"))
    assert (code, "nowhere.jsonl" in err) == (2, True)
    path = tmp_path / "same.jsonl"
    path.write_bytes(line)
    assert calmreply("batch", str(path), str(path))[0] == 2
    assert path.read_bytes() == line


def test_run_ends_in_an_exit_code():
    with pytest.raises(SystemExit):
        run()
