from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from calmreply.cli.app import main, run
from calmreply.cli.languages import languages
from calmreply.house.files import copy_starter


@pytest.fixture
def small(tmp_path, monkeypatch):
    """The starter house with one translation, as the folder `house` of the working directory."""
    monkeypatch.chdir(tmp_path)
    copy_starter("house")
    for path in Path("house/messages").iterdir():
        if path.name.split(".")[0] not in {"en", "sl"}:
            path.unlink()
    path = Path("house/house.yaml")
    text = re.sub(r"(?m)^  (?!en|sl)[a-z]{2}: \{register: .*\n", "", path.read_text(encoding="utf-8"))
    path.write_text(text, encoding="utf-8")
    return Path("house")


def calmreply(*words: str, code: int = 0) -> str:
    """Run `calmreply languages …` as a user does, in this process; what it prints, on both streams."""
    result = CliRunner().invoke(main, ["languages", *words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == code, result.output
    return result.output


def shell(monkeypatch, capsys, *words: str) -> tuple[int, str]:
    """The whole command line, with its exit code and what it complains of."""
    monkeypatch.setattr(sys, "argv", ["calmreply", "languages", *words])
    with pytest.raises(SystemExit) as ended:
        run()
    return int(str(ended.value.code)), capsys.readouterr().err


def replaced(path: str, old: str, new: str) -> None:
    text = Path(path).read_text(encoding="utf-8")
    assert old in text
    Path(path).write_text(text.replace(old, new, 1), encoding="utf-8")


def state(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", sorted(languages.commands))
def test_every_help_has_an_example(name):
    assert f"calmreply languages {name} house" in calmreply(name, "--help")


@pytest.mark.parametrize("form", ["po", "xliff"])
def test_what_is_exported_comes_back_without_a_change(small, form):
    before = state(small)
    assert "0 to translate" in calmreply("export", "house", "--locale", "sl", "--to", form, "-o", "out")
    assert calmreply("import", "house", "out") == "sl: nothing changed\n"
    assert state(small) == before


@pytest.mark.usefixtures("small")
def test_a_source_text_that_changes_makes_a_translation_stale_until_it_is_approved():
    shutil.copytree("house", "old")
    assert re.search(r"^sl +(\d+) of \1 ", calmreply("status", "house"), re.MULTILINE)
    assert calmreply("diff", "old", "house") == "no message changed in en\n"
    replaced("house/messages/en.ftl", "We are sorry { $issue }. The mistake", "We are so sorry { $issue }. The mistake")
    assert "sl: stale: open-apologise" in calmreply("status", "house", code=1)
    shown = calmreply("diff", "old", "house")
    assert "changed  open-apologise\n" in shown
    assert "sl: 1 stale (open-apologise)" in shown
    data = json.loads(calmreply("diff", "old", "house", "--format", "json"))
    assert data["stale"]["sl"] == ["open-apologise"]
    calmreply("export", "house", "--locale", "sl", "--only-due", "-o", "sl.po")
    text = Path("sl.po").read_text(encoding="utf-8")
    assert text.count("#, fuzzy") == text.count("msgctxt") > 1
    assert "nothing to approve" in calmreply("approve", "house", "sl", "close")
    assert "1 message approved" in calmreply("approve", "house", "sl", "open-apologise")
    data = json.loads(calmreply("status", "house", "--format", "json"))
    assert next(found for found in data["languages"] if found["name"] == "sl")["stale"] == []


def test_a_translation_is_changed_in_a_tool_and_taken_back(small):
    before = state(small)
    calmreply("export", "house", "--locale", "sl", "-o", "sl.po")
    replaced("sl.po", "Napaka je naša in jo že popravljamo.", "Napaka je naša in jo popravljamo.")
    assert "1 text would be changed" in calmreply("import", "house", "sl.po", "--dry-run")
    assert state(small) == before
    assert "1 text changed, 0 added" in calmreply("import", "house", "sl.po")
    after = state(small)
    assert [name for name in before if before[name] != after[name]] == ["house/messages/sl.ftl"]
    old, new = (side["house/messages/sl.ftl"].decode().splitlines() for side in (before, after))
    assert [(a, b) for a, b in zip(old, new, strict=True) if a != b] == [
        (line, line.replace("jo že", "jo")) for line in old if line.startswith("open-apologise = ")
    ]
    data = json.loads(calmreply("import", "house", "sl.po", "--format", "json"))
    assert (data["changed"], data["written"]) == ([], False)


def test_faulty_units_are_all_told_and_nothing_is_written(small):
    before = state(small)
    calmreply("export", "house", "--locale", "sl", "-o", "sl.po")
    replaced("sl.po", 'msgstr "opravičujemo se vam, { $issue }. Napaka je naša."', 'msgstr "oprostite nam."')
    replaced("sl.po", "Napaka je naša in jo že popravljamo.", "Napaka je naša, { tako }.")
    shown = calmreply("import", "house", "sl.po", code=1)
    assert "sl.po:" in shown
    assert "LAN472" in shown
    assert "nothing was written" in shown
    replaced("sl.po", "Napaka je naša, { tako }.", "Napaka je naša 100 %.")
    shown = calmreply("import", "house", "sl.po", code=1)
    assert "LAN430" in shown
    assert "LAN432" in shown
    assert json.loads(calmreply("import", "house", "sl.po", "--format", "json", code=1))["findings"]
    assert state(small) == before


@pytest.mark.usefixtures("small")
def test_a_language_is_begun_translated_and_approved():
    shown = calmreply("add", "house", "pl")
    assert re.search(r"messages/pl\.ftl: 1\d\d messages to translate", shown)
    assert "`pl: {register: formal}`" in shown
    replaced("house/house.yaml", "  sl: {register", "  pl: {register: formal, chain: [en]}\n  sl: {register")
    assert "pl: missing: open-apologise" in calmreply("status", "house", code=1)
    assert "[few]" in Path("house/messages/pl.ftl").read_text(encoding="utf-8")
    calmreply("export", "house", "--locale", "pl", "--to", "xliff", "-o", "pl.xlf")
    text = Path("pl.xlf").read_text(encoding="utf-8")
    assert 'id="give-refund.brief#most=many"' in text
    start = text.index("<source>", text.index('id="open-thank"'))
    unit = text[start : text.index("</source>", start)] + "</source>"
    replaced("pl.xlf", unit, unit + "<target>Dziękujemy za miłe słowa. Sprawiły nam wielką radość.</target>")
    assert "1 text changed" in calmreply("import", "house", "pl.xlf")
    assert "open-thank = Dziękujemy za miłe" in Path("house/messages/pl.ftl").read_text(encoding="utf-8")
    # Its other variants are English still.
    assert "missing or faulty: open-thank" in calmreply("approve", "house", "pl", "open-thank", code=1)
    assert "3 messages approved" in calmreply("approve", "house", "pl", "step-say", "step-ask", "step-do")


@pytest.mark.usefixtures("small")
def test_nothing_is_overwritten_and_misuse_ends_in_code_2(monkeypatch, capsys):
    for words, told in (
        (("add", "house", "sl"), "there are messages for `sl` already"),
        (("add", "house", "tlh"), "no formats for the locale `tlh`"),
        (("add", "house", "it@loud"), "names no register"),
        (("status", "nowhere"), "no folder `nowhere`"),
        (("export", "house", "--locale", "en"), "is the source language"),
        (("export", "house", "--locale", "sll"), "did you mean `sl`?"),
        (("export", "house"), "--locale"),
        (("import", "house", "nothing.po"), "no file `nothing.po`"),
        (("approve", "house", "sl", "clse"), "did you mean `close`"),
    ):
        code, err = shell(monkeypatch, capsys, *words)
        assert code == 2, (words, err)
        assert told in err
        assert "Traceback" not in err


@pytest.mark.usefixtures("small")
def test_a_file_that_is_no_unit_file_is_refused():
    Path("x.po").write_text("hello", encoding="utf-8")
    assert "LAN470" in calmreply("import", "house", "x.po", code=1)
