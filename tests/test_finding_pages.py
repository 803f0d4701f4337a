"""Each code has a page, and its example gives just that code at its place; what is advised instead gives none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docs.finding_pages import found_in, pages, place, section

from calmreply.cli.codes import TABLES, codes

CODES = codes()
ROW = re.compile(r'^    "([A-Z]{3}[0-9]{3})":', re.MULTILINE)
ROOT = Path(__file__).resolve().parents[1]
PROVED_TOGETHER = {"SCN752", "SCN753", "SCN754", "SCN755"}
"""One test changes each of these and looks at the decision; no house that this library loads can have them."""
LATER = {"VER"}
"""Rooms whose pages are written and whose tests are still to be named in them."""
SHOWN = {code: page for code, page in pages().items() if code in CODES and not page.test}
TOLD = {code: page for code, page in pages().items() if code in CODES and page.test and code[:3] not in LATER}


def test_every_code_has_a_page():
    missing = sorted(set(CODES) - set(pages()))
    assert not missing, f"write docs/findings/*.toml for {', '.join(missing)}"


def test_every_table_of_codes_in_the_library_is_gathered():
    """A new room cannot be forgotten: each code that stands in a table is one of those gathered."""
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    tables = {code for text in texts if "CODES" in text for code in ROW.findall(text)}
    forgotten = sorted(tables - set(CODES))
    assert not forgotten, f"name the modules of {', '.join(forgotten)} in TABLES of calmreply.cli.codes: {list(TABLES)}"


def test_the_house_of_the_examples_is_without_a_fault():
    page = SHOWN["POL203"]
    assert found_in(page._replace(both=True), page.find)[0] == []


@pytest.mark.parametrize("code", sorted(SHOWN))
def test_the_example_gives_its_code_at_its_place_and_no_other(code):
    page = SHOWN[code]
    findings, files = found_in(page, page.wrong)
    shown = "\n".join(f.show() for f in findings)
    assert {f.code for f in findings} == {code, *page.also}, shown
    places = {(f.span.file, f.span.line, f.span.col) for f in findings if f.code == code and f.span}
    assert place(page, files) in places, f"not at {place(page, files)}\n{shown}"
    assert all(f.help for f in findings), shown


@pytest.mark.parametrize("code", sorted(code for code, page in SHOWN.items() if not page.changes_back))
def test_what_is_advised_instead_gives_no_finding(code):
    page = SHOWN[code]
    right = page.find if page.right is None else page.right
    assert [f.show() for f in found_in(page, right)[0]] == []


@pytest.mark.parametrize("code", sorted(TOLD))
def test_a_code_without_an_example_in_files_names_the_test_that_shows_it(code):
    page = TOLD[code]
    tests = [path.read_text(encoding="utf-8") for path in ROOT.glob(page.test)]
    named = code in "".join(tests) or (page.test.endswith("*.py") and tests) or code in PROVED_TOGETHER
    assert named, f"{page.test} does not show {code}"
    assert page.example
    assert page.instead


@pytest.mark.parametrize("code", ["POL203", "LAN432", "CHA501", "POL101"])
def test_a_section_of_the_reference_holds_meaning_reason_example_and_way_out(code):
    page = pages()[code]
    text = section(page, CODES[code])
    assert f"### {code}\n" in text
    assert page.why in text
    assert (page.instead or "Instead:") in text
    assert f"{code} " in text
