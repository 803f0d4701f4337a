from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calmreply.findings import CalmreplyError
from calmreply.handbook import write_handbook
from calmreply.handbook.files import MANIFEST
from calmreply.handbook.markdown import code, escape, fence, label, opening
from calmreply.language.formats import clean

SIGNS = set("\\`*_{}[]<>|~#$&^@=")


@given(st.text())
def test_escaped_text_reads_back_and_holds_no_bare_sign(text):
    found = escape(text)
    assert "\n" not in found
    assert re.sub(r"\\(.)", r"\1", found) == clean(text.replace("\n", " "))
    assert not SIGNS & set(re.sub(r"\\.", "", found))
    assert not re.match(r"(?:[-+:]|\d+[.)](?:\s|$))", opening(found))
    assert re.sub(r"\\(.)", r"\1", opening(found)) == clean(text.replace("\n", " "))


@given(st.text(alphabet="`a |\n"))
def test_a_code_span_closes_where_it_should(text):
    found = code(text)
    ticks = re.match(r"`+", found)[0]
    runs = re.findall(r"`+", found[len(ticks) : -len(ticks)])
    assert found.endswith(ticks)
    assert ticks not in runs


@given(st.text(alphabet="`~a\n"))
def test_a_fence_is_closed_by_no_text(text):
    first, *inside, last = fence(text)
    assert first == f"{last}text"
    assert last not in inside
    assert "\n".join(inside) == text


@given(st.text())
def test_a_label_holds_nothing_that_ends_it(text):
    inside = label(text)[1:-1]
    assert re.fullmatch(r"[\w ,#;-]*", inside)
    back = re.sub(r"#(\d+);", lambda m: chr(int(m[1])), inside)
    assert back == clean(text)


# -- files -------------------------------------------------------------------------------------------------------------


def test_an_earlier_handbook_is_replaced_and_its_lost_pages_go(tmp_path):
    first = write_handbook({"index.md": "a\n", "sections/01-x.md": "x\n"}, tmp_path / "h")
    assert first.written == ("index.md", "sections/01-x.md")
    second = write_handbook({"index.md": "b\n", "limits.md": "l\n"}, tmp_path / "h")
    assert (second.written, second.same, second.removed) == (("index.md", "limits.md"), (), ("sections/01-x.md",))
    third = write_handbook({"index.md": "b\n", "limits.md": "l\n"}, tmp_path / "h")
    assert (third.written, third.same, third.removed) == ((), ("index.md", "limits.md"), ())
    assert (tmp_path / "h" / "index.md").read_text() == "b\n"


def test_a_foreign_file_is_named_and_nothing_is_written(tmp_path):
    (tmp_path / "index.md").write_text("mine\n")
    (tmp_path / "notes.md").write_text("mine too\n")
    with pytest.raises(CalmreplyError, match=r"files that no handbook wrote: `index\.md`") as caught:
        write_handbook({"index.md": "a\n", "limits.md": "l\n"}, tmp_path)
    assert "--force" in caught.value.help
    assert sorted(p.name for p in tmp_path.iterdir()) == ["index.md", "notes.md"]
    write_handbook({"index.md": "a\n"}, tmp_path, force=True)
    assert (tmp_path / "index.md").read_text() == "a\n"
    assert (tmp_path / "notes.md").read_text() == "mine too\n"


def test_a_page_that_somebody_changed_is_foreign_and_is_not_taken_away(tmp_path):
    write_handbook({"index.md": "a\n", "old.md": "o\n"}, tmp_path)
    (tmp_path / "index.md").write_text("changed\n")
    with pytest.raises(CalmreplyError, match="no handbook wrote"):
        write_handbook({"index.md": "b\n"}, tmp_path)
    (tmp_path / "old.md").write_text("changed\n")
    done = write_handbook({"index.md": "b\n"}, tmp_path, force=True)
    assert done.removed == ()
    assert (tmp_path / "old.md").read_text() == "changed\n"


def test_nothing_is_written_through_a_link(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.md").write_text("safe\n")
    root = tmp_path / "h"
    root.mkdir()
    (root / "index.md").symlink_to(outside / "a.md")
    with pytest.raises(CalmreplyError, match="no handbook wrote"):
        write_handbook({"index.md": "x\n"}, root)
    write_handbook({"index.md": "x\n"}, root, force=True)
    assert (outside / "a.md").read_text() == "safe\n"
    (root / "sections").symlink_to(outside, target_is_directory=True)
    with pytest.raises(CalmreplyError, match="would be written outside"):
        write_handbook({"index.md": "x\n", "sections/a.md": "x\n"}, root, force=True)
    assert (outside / "a.md").read_text() == "safe\n"


@pytest.mark.parametrize("broken", ["", "[]", "{", '{"../../x": "1"}'])
def test_a_broken_manifest_only_makes_files_foreign(tmp_path, broken):
    write_handbook({"index.md": "a\n"}, tmp_path)
    (tmp_path / MANIFEST).write_text(broken)
    assert write_handbook({"index.md": "a\n"}, tmp_path).same == ("index.md",)
    assert set(json.loads((tmp_path / MANIFEST).read_text())) == {"index.md"}
