"""Every code block of the README and of the docs is run: python by page, in order; console commands with their output.

A block that names a file in its first line (`# file: house/policy/10-public.yaml`, in Fluent `## file: …`), or in the
caption of a `{code-block}`, is written to that file in the page's folder before the blocks after it run.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"##? file: (?P<name>[\w./-]+)\n")
CAPTIONED = re.compile(r":caption: (?P<name>[\w./-]+)\n\n(?P<body>.*)", re.DOTALL)
DATA = {"yaml", "fluent", "json", "text", "ebnf", "bash", ""}


def blocks(page: Path) -> list[tuple[int, str, str]]:
    text = page.read_text(encoding="utf-8")
    return [(text[: m.start()].count("\n") + 1, m["info"].strip(), m["body"]) for m in BLOCK.finditer(text)]


def write_file(body: str, info: str) -> None:
    """Write a block that names its file to the folder of the page."""
    named = CAPTIONED.fullmatch(body) if info.startswith("{code-block}") else FILE.match(body)
    if named is None:
        return
    path = Path(named["name"])
    assert not path.is_absolute()
    assert ".." not in path.parts
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(named["body"] if info.startswith("{code-block}") else body, encoding="utf-8")


def same(expected: str, got: str) -> bool:
    """Whether the output is what the page shows; a line of `...` stands for any lines, `...` in a line for any text."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == "..." else ".*".join(map(re.escape, line.split("..."))) + r"\n"
        for line in expected.rstrip("\n").split("\n")
    )
    # Amounts and dates hold no-break spaces, which a page shows as plain ones.
    plain = got.replace("\u00a0", " ").replace("\u202f", " ")
    return re.fullmatch(pattern, plain.rstrip("\n") + "\n") is not None


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_code_block_of_the_page_runs(page, tmp_path):
    """Python blocks of a page share one namespace; commands run in one folder, with the examples beside them."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    scope: dict[str, object] = {"__name__": "__page__"}
    before = Path.cwd()
    os.chdir(tmp_path)
    try:
        for line, info, body in blocks(page):
            kind = info.split(" ")[0].strip("{}")
            if kind == "python":
                code = compile("\n" * line + body, str(page), "exec")
                exec(code, scope)  # noqa: S102 - our own documentation
            elif kind == "console":
                run_console(body, page, line)
            elif kind in {"yaml", "fluent", "code-block"}:
                write_file(body, info)
            else:
                assert kind in DATA or kind.startswith(("eval-rst", "toctree", "note", "warning", "include")), (
                    f"{page}:{line}: a block of kind {info!r} would never be run or looked at"
                )
    finally:
        os.chdir(before)


def run_console(body: str, page: Path, line: int) -> None:
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "src"),
    }
    commands: list[tuple[str, str]] = []
    for row in body.splitlines(keepends=True):
        if row.startswith("$ "):
            commands.append((row[2:].strip(), ""))
        else:
            command, output = commands.pop()
            commands.append((command, output + row))
    for command, expected in commands:
        # What `make demo` runs once everything is set up.
        command = "calmreply demo" if command == "make demo" else command  # noqa: PLW2901 - see above
        words = shlex.split(command, comments=True)
        if words[0] in {"make", "git", "pip", "python3", ".", "cd"}:
            continue  # the set-up itself: the gate runs it
        words = [sys.executable, "-m", "calmreply", *words[1:]] if words[0] == "calmreply" else words
        ran = subprocess.run(  # noqa: S603 - our own documentation
            words, capture_output=True, text=True, encoding="utf-8", env=environment, check=False
        )
        if expected.strip():
            assert same(expected, ran.stdout + ran.stderr), (
                f"{page}:{line}: `{command}` printed\n{ran.stdout}{ran.stderr}\nand the page shows\n{expected}"
            )
        else:
            assert ran.returncode == 0, f"{page}:{line}: `{command}`: {ran.stdout}{ran.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_the_tests_and_pages_that_a_page_names_exist(page):
    text = page.read_text(encoding="utf-8")
    named = {ROOT / name for name in re.findall(r"`(tests/[\w/]+\.py)`", text)}
    links = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", text) if page.name == "README.md" else []
    missing = [str(path) for path in (*named, *(page.parent / link for link in links)) if not path.exists()]
    assert missing == []


def test_the_comparison_can_fail():
    assert same("a\n...\nc", "a\nb\nc\n")
    assert same("size ... of 280", "size 120 of 280\n")
    assert not same("a\nb", "a\nc\n")
    assert not same("a", "a\nb\n")
