"""The mistakes of authors: how many are told in the right line, in the right column, with a useful suggestion."""

from __future__ import annotations

import sys
from functools import cache

import pytest
from docs.finding_pages import Page, found_in
from tests.mistakes import MISTAKES


@cache
def told(mistake):
    """The findings, and where the finding should stand."""
    page = Page("", "", mistake.file, mistake.find, mistake.wrong, both=mistake.both)
    findings, files = found_in(page, mistake.wrong)
    text = files[mistake.file]
    start = 0 if mistake.above or not mistake.wrong else text.index(mistake.wrong)
    before = text[: text.index(mistake.at or mistake.wrong, start)]
    return findings, (mistake.file, before.count("\n") + 1, len(before) - before.rfind("\n"))


def judged(mistake):
    """Whether line, column and help are right; the first finding of the line counts, as an author reads it."""
    findings, (file, line, col) = told(mistake)
    here = [f for f in findings if f.span and (f.span.file, f.span.line) == (file, line)]
    if not here:
        return False, False, False
    first = min(here, key=lambda f: abs(f.span.col - col))
    column = first.span.col == col or not mistake.at
    return True, column, bool(first.help) and mistake.help in first.help


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda m: m.name.replace(" ", "-"))
def test_a_mistake_is_told_in_its_line(mistake):
    findings, place = told(mistake)
    shown = "\n".join(f.show() for f in findings)
    assert findings
    assert judged(mistake)[0], f"not in {place}\n{shown}"


def test_most_are_told_in_their_column_with_a_useful_suggestion(capsys):
    results = {m.name: judged(m) for m in MISTAKES}
    lines, columns, helps = (sum(r[i] for r in results.values()) for i in range(3))
    count = len(MISTAKES)
    with capsys.disabled():
        sys.stdout.write(
            f"\nauthor mistakes: {count}; right line {lines}/{count}, right column {columns}/{count}, "
            f"useful suggestion {helps}/{count}\n"
        )
    assert count >= 60
    assert lines == count
    wrong = [name for name, r in results.items() if not r[1]]
    assert columns >= 0.9 * count, wrong
    useless = [name for name, r in results.items() if not r[2]]
    assert helps >= 0.9 * count, useless


def test_one_mistake_is_told_once():
    """What follows from a mistake is not told beside it: most mistakes give one finding."""
    alone = [m.name for m in MISTAKES if len(told(m)[0]) == 1]
    assert len(alone) >= 0.85 * len(MISTAKES), sorted({m.name for m in MISTAKES} - set(alone))
