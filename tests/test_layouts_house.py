"""A house's own layouts: loaded, checked and counted with it, and its replies stand in them (SECURITY T4)."""

from __future__ import annotations

import json
import pickle
import random
from datetime import date

import pytest
from tests.small_house import decided, small
from tests.starter import CASES, WHEN, case_bytes, house

from calmreply import House
from calmreply.findings import CaseError, HouseError, RenderError
from calmreply.house.files import copy_starter
from calmreply.house.layouts import with_layouts
from calmreply.render import compose
from calmreply.render.html import page
from calmreply.render.layouts import MUST_SHOW, SCHEMAS, Layout, Segments, layout_name, shipped
from calmreply.render.postal import Address

OWN = '<p lang="{{ locale }}">{% for text in paragraphs %}<b class="own">{{ text }}</b>{% endfor %}</p>'
LETTER = (
    '<main dir="{{ direction }}">{% for line in address %}<b>{{ line }}</b>{% endfor %}<i>{{ dateline }}</i>'
    "{{ greeting }}{% for text in paragraphs %}<p>{{ text }}</p>{% endfor %}<u>{{ closing }}{{ brand }}</u></main>"
)


@pytest.fixture
def folder(tmp_path):
    copy_starter(tmp_path / "house")
    (tmp_path / "house" / "layouts").mkdir()
    return tmp_path / "house"


def put(folder, name, text):
    (folder / "layouts" / name).write_text(text, encoding="utf-8")


def reply(made: House, channel: str):
    case = made.case(case_bytes("late-parcel-si"))
    return made.reply(made.decide(case, as_of=WHEN), channel=channel)


def mail(made: House):
    return made.reply(decided(made, {"topic": "complaint", "kind": "late"}), channel="email")


def test_a_house_in_a_folder_has_its_replies_in_its_own_layouts(folder):
    put(folder, "email.html.j2", OWN)
    put(folder, "letter.html.j2", LETTER)
    put(folder, "leter.html.j2", LETTER)
    made = House.load(folder)
    html = reply(made, "email").as_email(to=("Ana Novak", "ana@example.com")).get_body(("html",))
    assert html.get_content().startswith('<p lang="sl"><b class="own">')
    letter = reply(made, "letter").as_letter(to=Address("Ana Novak", "Trubarjeva 5"), date=date(2026, 11, 21))
    assert letter.startswith('<main dir="ltr"><b>Ana Novak</b><b>Trubarjeva 5</b>')
    assert page(reply(house(), "email")).startswith("<!DOCTYPE html>")
    assert made.hash != house().hash
    assert [str(f.span) for f in made.parts.warnings if f.code == "REN650"] == ["layouts/leter.html.j2:1:1"]


def test_a_house_built_in_python_takes_layouts_as_texts():
    made = small(layouts={"email.html.j2": OWN})
    assert isinstance(made.parts.layouts["email.html.j2"], Layout)
    assert page(mail(made)).startswith('<p lang="en"><b class="own">')
    assert page(mail(small())).startswith("<!DOCTYPE html>")


def test_a_layout_counts_in_the_hash_of_its_house():
    hashes = [
        small(layouts=given).hash for given in (None, {}, {"email.html.j2": OWN}, {"email.html.j2": OWN + "<hr>"})
    ]
    assert hashes[0] == hashes[1] == small().hash
    assert len(set(hashes)) == 3


def test_a_house_with_layouts_pickles():
    made = small(layouts={"email.html.j2": OWN})
    page(mail(made))
    again = pickle.loads(pickle.dumps(made))  # noqa: S301 - our own bytes
    assert again == made
    assert again.parts.layouts == made.parts.layouts
    assert page(mail(again)) == page(mail(made))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<p>\n{{ paragrafs }}</p>", "2:4: REN644 there is no value `paragrafs`"),
        ("<p title={{ subject }}>{{ paragraphs|length }}</p>", "1:10: REN647 the value of `title` has no quotation"),
        (OWN.replace("{{ text }}", "Hello, {{ text }}"), "1:67: REN649 the layout says `Hello` itself"),
        ("{{ ''.__class__ }}" + OWN, "1:6: REN642 a field is asked of a declared value alone"),
        (OWN + "\n" * 17_000, "1:1: REN640 a layout is at most 16384 bytes long"),
        ("<p>{{ subject }}</p>", "1:1: REN652 the layout never shows `paragraphs`"),
    ],
)
def test_a_fault_of_a_layout_is_told_with_all_others_of_the_house(text, told):
    with pytest.raises(HouseError) as caught:
        small(layouts={"email.html.j2": text}, nonsense=1)
    shown = str(caught.value)
    assert f"layouts/email.html.j2:{told}" in shown
    assert "POL124 `nonsense` is not known" in shown


def test_a_layout_that_is_no_text_is_told():
    faults = []
    assert with_layouts(None, [("layouts/email.html.j2", b"<p>\n\xff</p>")], faults) is None
    assert [str(f) for f in faults] == ["layouts/email.html.j2:2:1: REN640 this file is not UTF-8 text"]


def test_check_tells_of_layouts_that_nothing_stands_in():
    made = small(layouts={"emial.html.j2": OWN, "letter.html.j2": LETTER})
    found = [f for f in made.check() if f.code in {"REN650", "REN651"}]
    assert [(f.code, f.severity, str(f.span)) for f in found] == [
        ("REN650", "warning", "layouts/emial.html.j2:1:1"),
        ("REN651", "warning", "layouts/letter.html.j2:1:1"),
    ]
    assert "`email.html.j2`" in found[0].help


def test_layouts_are_copied_with_a_house(folder, tmp_path, monkeypatch):
    put(folder, "email.html.j2", OWN)
    monkeypatch.setattr("calmreply.house.files.starter_folder", lambda: folder)
    assert "layouts/email.html.j2" in copy_starter(tmp_path / "other")


def test_each_channel_with_a_page_has_a_layout():
    channels = house().channels
    assert {name: layout_name(channel) for name, channel in channels.items() if layout_name(channel)} == {
        "email": "email.html.j2",
        "letter": "letter.html.j2",
    }
    assert set(MUST_SHOW) == set(SCHEMAS)
    for name, slots in MUST_SHOW.items():
        assert set(slots) <= shipped(name).segments.used


# ---- T4: nothing is left blank, and nothing raises, for any valid case -----------------------------------------------


def _random_case(rng: random.Random, made: House, defs):
    """A valid case by chance: an example with facts taken out, and others set to any of their members; or ``None``."""
    data = json.loads(case_bytes(rng.choice(CASES)))
    issue = rng.choice(data.get("issues") or [{}])
    for key in ("topic", "kind", "want", "fault"):
        if rng.random() < 0.3:
            issue[key] = rng.choice(defs[f"enum-{key}"]["enum"])
    for key in ("in_stock", "sensitive", "opened", "photo_seen", "items_named"):
        if rng.random() < 0.3:
            issue[key] = rng.random() < 0.5
    for part in ("customer", "order"):
        for key in list(data.get(part, ())):
            if key != "id" and rng.random() < 0.2:
                del data[part][key]
    if rng.random() < 0.2:
        data["contact"].pop("thread", None)
    data["locale"] = rng.choice(made.locales)
    try:
        return made.case(data)
    except CaseError:
        return None


def test_no_valid_case_raises_or_leaves_a_blank(tenfold, monkeypatch):
    made = house()
    blanks: list[tuple[str, str]] = []
    render = compose.render

    def watched(rendering, decision, **given):
        values = rendering.gather(decision)
        blanks.extend(
            (name, decision.row.id if hasattr(decision.row, "id") else "")
            for name, value in zip(rendering.names, values, strict=True)
            if name != "the greeting" and (value is None or (isinstance(value, str | tuple) and not value))
        )
        return render(rendering, decision, **given)

    monkeypatch.setattr("calmreply.house.replies.render", watched)
    pages: list[dict] = []
    monkeypatch.setattr(Segments, "fill", _watched(Segments.fill, pages))
    rng = random.Random(11)
    asked = 0
    defs = made.case_schema()["$defs"]
    for _ in range(120 * tenfold):
        case = _random_case(rng, made, defs)
        if case is None:
            continue
        decision = made.decide(case, as_of=WHEN)
        locale = rng.choice(made.locales)
        for channel in {"email", "letter", rng.choice(list(made.channels))}:
            text = made.reply(decision, channel=channel, locale=locale)
            asked += 1
            assert text.text.strip()
            if channel == "email":
                page(text)
            elif channel == "letter":
                text.as_letter(to=Address("Ana"), date=date(2026, 11, 21), place="Ljubljana", signer="Eva")
    assert blanks == []
    assert asked > 150 * tenfold
    for given in pages:
        empty = {name for name, value in given.items() if not value} - {"greeting"}
        assert empty == set(), given
        assert all(given["paragraphs"])


def _watched(fill, seen):
    def watched(self, **values):
        out = fill(self, **values)
        seen.append(values)
        return out

    return watched


def test_a_missing_value_is_never_a_blank():
    """The test of the test: what would be blank raises, in both ways of filling."""
    layout = shipped("email.html.j2")
    for way in (layout.render, layout.segments.fill):
        with pytest.raises(RenderError, match="lacks its value"):
            way(locale="sl", direction="ltr", subject="x")
