from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calmreply.language.catalogue import load_catalogue
from calmreply.language.exchange import (
    CODES,
    merge,
    read_po,
    read_units,
    read_xliff,
    skeleton,
    translation,
    units,
    write_po,
    write_xliff,
)
from calmreply.language.exchange.given import Given, Returned
from calmreply.language.exchange.texts import Choice, forms, read_sheet, written
from calmreply.language.signature import check_catalogues

MESSAGES = Path(__file__).resolve().parents[1] / "src" / "calmreply" / "starter" / "messages"
STEMS = sorted(path.stem for path in MESSAGES.glob("*.ftl") if path.stem != "en")
WRITERS = {"po": (write_po, read_po), "xliff": (write_xliff, read_xliff)}

EN = """\
-brand = Wren & Thistle

## Money

# Sent back. Matter-of-fact.
# $amount (money) $days (count 1..30)
give = { $days ->
        [one] We refund { $amount } in { $days } business day.
       *[other] We refund { $amount } in { $days } business days.
    }
    .brief = We refund { $amount } in { $days } d.

# Says goodbye.
close = Thank you for writing to us at { -brand }.

# $name (text)
hello = Good to hear from you, { $name }!
"""
SL = """\
### a heading of our own

-brand = Wren & Thistle

## Denar

# our note
give = Vrnemo vam znesek { $amount } v { $days ->
        [one] { $days } delovnem dnevu
        [two] { $days } delovnih dneh
        [few] { $days } delovnih dneh
       *[other] { $days } delovnih dneh
    }.
    .brief = Vrnemo znesek {$amount} v { $days } d.

# another note of ours, below which nothing changes

close = Hvala, da ste pisali ekipi { -brand }.
"""


def room(source: str = EN, own: str = SL, locale: str = "sl"):
    faults: list = []
    files = [("messages/en.ftl", source)], [(f"messages/{locale}.ftl", own)]
    base = load_catalogue(files[0], locale="en", source=None, faults=faults)
    mine = load_catalogue(files[1], locale=locale, source=base, faults=faults, name=locale)
    return translation(base, files[0]), translation(mine, files[1]), faults


@cache
def starter(stem: str):
    found, source = [], None
    for name in ("en", stem):
        locale, _, register = name.partition("@")
        files = [(f"messages/{name}.ftl", (MESSAGES / f"{name}.ftl").read_text(encoding="utf-8"))]
        catalogue = load_catalogue(
            files, locale=locale, register=register or "formal", source=source, faults=[], name=name
        )
        source = source or catalogue
        found.append(translation(catalogue, files))
    return found


def back(source, own, changes: dict[str, str], **marks) -> object:
    """Import with some units changed, as a translator would."""
    found = [
        Given(
            u.context, marks.get("made_from", u.source), changes.get(u.context, u.target), marks.get("undone", False), n
        )
        for n, u in enumerate(units(source, own), 1)
    ]
    return merge(source, own, Returned("sl.po", "sl", tuple(found)))


# ---- nothing is lost ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stem", STEMS)
def test_every_starter_language_comes_back_as_it_went(stem):
    source, own = starter(stem)
    found = units(source, own)
    assert len({unit.context for unit in found}) == len(found)
    assert {unit.id for unit in found} >= set(source.catalogue.messages)
    for write, read in WRITERS.values():
        faults: list = []
        returned = read(write(found, name=stem, source="en"), "f", faults)
        assert (faults, returned.name) == ([], stem)
        assert [(g.context, g.source, g.target) for g in returned.units] == [
            (u.context, u.source, u.target) for u in found
        ]
    merged = merge(source, own, returned)
    assert (merged.files, merged.faults, merged.changed, merged.added, merged.waiting) == ({}, (), (), (), ())


@pytest.mark.parametrize("stem", STEMS)
def test_every_starter_text_is_written_again_with_the_same_forms(stem):
    _, own = starter(stem)
    for entry in own.sheet.entries.values():
        for tree in entry.texts.values():
            assert again(tree) == forms(tree)


@pytest.mark.parametrize("stem", ["sl", "ja"])
def test_a_file_begun_anew_is_filled_from_the_units_to_the_same_texts(stem):
    source, own = starter(stem)
    text = skeleton(source.catalogue, source.files[0][1], stem, name=stem)
    files = [(f"messages/{stem}.ftl", text)]
    fresh = translation(load_catalogue(files, locale=stem, source=source.catalogue, faults=[], name=stem), files)
    wanted = {unit.context: unit for unit in units(source, own)}
    kept = [unit for unit in units(source, fresh) if unit.context in wanted]
    # A text whose choices are the source's has all of its units there; only these can be carried over.
    whole = {(u.id, u.variant) for u in kept} - {
        (u.id, u.variant) for u in units(source, fresh) if u.context not in wanted
    }
    given_ = [
        Given(u.context, u.source, wanted[u.context].target, False, n)
        for n, u in enumerate(kept)
        if (u.id, u.variant) in whole
    ]
    merged = merge(source, fresh, Returned("f", stem, tuple(given_)))
    assert merged.faults == ()
    filled = read_sheet(list(merged.files.items()))
    for name, variant in whole:
        if not name.startswith("-"):
            assert {f.text for f in forms(filled.entries[name].texts[variant])} == {
                f.text for f in forms(own.sheet.entries[name].texts[variant])
            }


def again(tree):
    """A text written and read again."""
    sheet = read_sheet([("x", f"x = {written(forms(tree), tree)}\n")])
    return forms(sheet.entries["x"].texts[""])


WORD = st.text(alphabet="abčšž вдé", min_size=1, max_size=8).map(str.strip).filter(bool)
PIECE = st.one_of(WORD, st.sampled_from(["{ $amount }", "{ $days }", "{ -brand }"]))
LINE = st.lists(PIECE, min_size=1, max_size=4).map(" ".join)
WORDS = st.lists(LINE, min_size=1, max_size=2).map("\n".join)
PLURAL = ("one", "two", "few", "other")


@st.composite
def trees(draw, slots=("days", "addressee", "kind"), depth=2):
    if not slots or depth == 0 or draw(st.booleans()):
        return (draw(WORDS),)
    slot, *others = slots
    keys = ("feminine", "masculine", "unspecified") if slot == "addressee" else PLURAL
    arms = tuple((key, draw(trees(slots=tuple(others), depth=depth - 1))) for key in keys)
    choice = Choice(slot, arms, keys[-1])
    pieces = [choice]
    if draw(st.booleans()):
        pieces.insert(0, draw(LINE) + " ")
    if draw(st.booleans()):
        pieces.append(" " + draw(LINE))
    return tuple(pieces)


@given(trees())
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_generated_texts_with_nested_choices_are_written_and_read_the_same(tree):
    assert again(tree) == forms(tree)
    # Without the old text beside it the forms are the same too, each whole.
    whole = read_sheet([("x", f"x = {written(forms(tree))}\n")]).entries["x"].texts[""]
    assert forms(whole) == forms(tree)


@given(st.lists(trees(), min_size=1, max_size=3))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_generated_messages_go_out_and_come_back_identical(made):
    decl = "# $amount (money) $days (count 1..200) $kind (count 1..200)\n"
    head = "-brand = X\n\n"
    source = head + "\n".join(f"{decl}m{n} = {written(forms(t), t)}\n" for n, t in enumerate(made))
    own = source.replace(decl, "# note\n\n")
    base, mine, _ = room(source, own)
    found = units(base, mine)
    for write, read in WRITERS.values():
        returned = read(write(found, name="sl", source="en"), "f", [])
        assert [(g.context, g.target) for g in returned.units] == [(u.context, u.target) for u in found]
        merged = merge(base, mine, returned)
        assert not merged.files
        assert not merged.faults


@given(st.text(min_size=1, max_size=40))
def test_any_text_survives_a_po_file(text):
    text = re.sub(r"[\r\x00\ud800-\udfff]", "", text) or "x"
    base, mine, _ = room()
    unit = units(base, mine)[0].__class__("a", "", (), text, text, None, True, ("note",), "f:1")
    found = read_po(write_po([unit], name="sl", source="en"), "f", []).units
    assert [(g.source, g.target, g.undone) for g in found] == [(text, text, True)]


def test_a_po_file_is_what_other_programs_read(tmp_path):
    polib = pytest.importorskip("polib")
    source, own = starter("sl")
    found = units(source, own)
    path = tmp_path / "sl.po"
    path.write_text(write_po(found, name="sl", source="en"), encoding="utf-8")
    other = polib.pofile(str(path))
    assert [(e.msgctxt, e.msgid, e.msgstr) for e in other] == [(u.context, u.source, u.target) for u in found]
    # What that library writes, lines wrapped, is read here.
    other.save(str(path))
    again_ = read_po(path.read_text(encoding="utf-8"), "sl.po", []).units
    assert [(g.context, g.target) for g in again_] == [(u.context, u.target) for u in found]


# ---- what changes, and what does not -----------------------------------------------------------------------------


def test_a_changed_form_changes_its_words_alone():
    source, own, _ = room()
    new = "Vrnemo vam znesek { $amount } v { $days } delovnih dnevih."
    merged = back(source, own, {"give#days=two": new})
    assert merged.faults == ()
    assert merged.changed == ("give",)
    wanted = SL.replace("[two] { $days } delovnih dneh", "[two] { $days } delovnih dnevih")
    assert merged.files == {"messages/sl.ftl": wanted}


def test_a_form_that_changes_all_around_the_choice_is_written_whole():
    source, own, _ = room()
    merged = back(source, own, {"give#days=one": "Znesek { $amount } vrnemo v { $days } delovnem dnevu."})
    text = merged.files["messages/sl.ftl"]
    assert "        [one] Znesek { $amount } vrnemo v { $days } delovnem dnevu.\n" in text
    assert "        [two] Vrnemo vam znesek { $amount } v { $days } delovnih dneh.\n" in text
    before, after = SL.splitlines(), text.splitlines()
    assert before[:7] == after[:7]
    assert before[-5:] == after[-5:]


def test_a_missing_message_is_put_behind_its_neighbour_with_its_comment():
    source, own, _ = room()
    merged = back(source, own, {"hello": "Lepo, da ste se oglasili, {$name}!"})
    assert merged.added == ("hello",)
    assert merged.files["messages/sl.ftl"] == SL.rstrip("\n") + (
        "\n\n# $name (text)\nhello = Lepo, da ste se oglasili, { $name }!\n"
    )


def test_line_ends_and_a_byte_order_mark_stay():
    raw = "\ufeff" + SL.replace("\n", "\r\n")
    source, own, _ = room(own=raw)
    merged = back(source, own, {"close": "Hvala vam, da ste pisali ekipi { -brand }."})
    assert merged.files["messages/sl.ftl"] == raw.replace("Hvala, da", "Hvala vam, da")


def test_a_missing_message_waits_until_every_form_is_there():
    en_only = SL[: SL.index("## Denar")]
    source, own, _ = room(own=en_only)
    contexts = [u.context for u in units(source, own) if u.id == "give" and not u.variant]
    assert contexts == [f"give#days={key}" for key in PLURAL]
    one = {contexts[0]: "Vrnemo { $amount } v { $days } delovnem dnevu."}
    assert back(source, own, one).waiting == ("give",)
    rest = dict.fromkeys(contexts[1:], "Vrnemo { $amount } v { $days } delovnih dneh.")
    merged = back(source, own, one | rest)
    assert (merged.waiting, merged.added, merged.faults) == ((), ("give",), ())
    assert (
        "# Sent back. Matter-of-fact.\n# $amount (money) $days (count 1..30)\ngive = { $days ->"
        in (merged.files["messages/sl.ftl"])
    )


def test_the_first_text_of_a_language_brings_the_name_it_uses():
    source, own, _ = room(own="")
    merged = back(source, own, {"close": "Hvala, da ste pisali ekipi { -brand }."})
    assert (merged.faults, merged.added) == ((), ("-brand", "close"))
    assert merged.files["messages/sl.ftl"].replace("\n\n", "\n") == (
        "-brand = Wren & Thistle\n# Says goodbye.\nclose = Hvala, da ste pisali ekipi { -brand }.\n"
    )


def test_a_form_that_a_text_lacks_is_a_unit_of_its_own():
    lacking = SL.replace("        [two] { $days } delovnih dneh\n", "")
    source, own, _ = room(own=lacking)
    unit = next(u for u in units(source, own) if u.context == "give#days=two")
    assert (unit.target, unit.there) == ("", None)
    merged = back(source, own, {unit.context: "Vrnemo vam znesek { $amount } v { $days } delovnih dneh."})
    assert merged.faults == ()
    assert "[two] { $days } delovnih dneh" in merged.files["messages/sl.ftl"]


def test_unfinished_units_are_left():
    source, own, _ = room()
    merged = back(source, own, {"close": "Hvala, { -brand }."}, undone=True)
    assert (merged.files, merged.undone) == ({}, ("close",))


# ---- what is refused ---------------------------------------------------------------------------------------------

FAULTY = {
    "close": "Hvala { brand }.",
    "give.brief": "Vrnemo v { $days } d.",
    "give#days=few": "Vrnemo vam znesek { $amount } v 3 delovnih dneh.",
    "hello": "Lepo, da ste se oglasili, { $nme }!",
    "-brand": "Wren { $amount }",
}


@pytest.mark.parametrize(
    ("context", "code"),
    [
        ("close", "LAN472"),
        ("give.brief", "LAN430"),
        ("give#days=few", "LAN432"),
        ("hello", "LAN412"),
        ("-brand", "LAN415"),
    ],
)
def test_a_faulty_unit_is_refused_at_its_line(context, code):
    source, own, _ = room()
    line = 1 + [u.context for u in units(source, own)].index(context)
    merged = back(source, own, {context: FAULTY[context]})
    assert merged.files == {}
    assert code in {f.code for f in merged.faults}
    assert {(f.span.file, f.span.line) for f in merged.faults if f.span} == {("sl.po", line)}


def test_all_faults_are_told_at_once_and_nothing_is_written():
    source, own, _ = room()
    merged = back(source, own, {k: v for k, v in FAULTY.items() if k != "close"})
    assert merged.files == {}
    assert {"LAN430", "LAN432", "LAN412"} <= {f.code for f in merged.faults}
    assert all(a.span <= b.span for a, b in pairwise(merged.faults))


@pytest.mark.parametrize("text", ["Ena\n[dva] tri", "Ena\n.dva tri", "Ena\n*dva", "Ena\n   dva", "Ena }", "{ Ena"])
def test_a_text_that_no_file_can_hold_is_refused(text):
    source, own, _ = room()
    merged = back(source, own, {"close": text + " { -brand }."})
    assert {f.code for f in merged.faults} <= {"LAN472", "LAN474"}
    assert merged.faults
    assert merged.files == {}


def test_a_unit_of_another_source_text_is_refused():
    source, own, _ = room()
    merged = back(source, own, {"close": "Hvala vam, { -brand }."}, made_from="Thanks.")
    assert [f.code for f in merged.faults] == ["LAN473"]


def test_a_unit_that_is_unknown_or_stands_twice_is_refused():
    source, own, _ = room()
    twice = Given("close", "Thank you for writing to us at { -brand }.", "Hvala, { -brand }.", False, 4)
    other = Given("clse", "Thanks", "Hvala", False, 9)
    merged = merge(source, own, Returned("f", "sl", (twice, twice, other)))
    assert [f.code for f in merged.faults] == ["LAN471", "LAN471"]
    assert "`close`" in merged.faults[1].help


@pytest.mark.parametrize(
    "text",
    [
        "<xliff",
        "<!DOCTYPE x [<!ENTITY a 'b'>]><xliff version='1.2'/>",
        "<xliff version='2.0'/>",
        'msgid "a"\nmsgid "b"\nmsgstr ""\n',
        'msgid "a\nmsgstr ""\n',
        "nothing",
        'msgid "a"\n',
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_its_line(text):
    faults: list = []
    read_units(text, "f", faults)
    assert {f.code for f in faults} == {"LAN470"}
    assert all(f.span and f.help for f in faults)


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_reading_units_never_raises(text):
    read_po(text, "f", [])
    read_xliff("<" + text, "f", [])


def test_old_entries_and_flags_of_other_tools_are_read_over():
    po = '#~ msgid "old"\n#~ msgstr "x"\n\n#| msgid "was"\n#, python-format, fuzzy\n'
    po += 'msgctxt "close"\nmsgid ""\n"a"\nmsgstr ""\n"b\\n"\n"c"\n'
    assert read_po(po, "f", []).units == (Given("close", "a", "b\nc", True, 6),)


# ---- a language begun --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("locale", "arms"), [("sl", PLURAL), ("ar", ("one", "two", "few", "many")), ("ja", ())])
def test_a_language_begins_with_its_own_plural_arms(locale, arms):
    source, _, _ = room()
    text = skeleton(source.catalogue, EN, locale, name=locale)
    faults: list = []
    made = load_catalogue([("f", text)], locale=locale, source=source.catalogue, faults=faults, name=locale)
    assert not faults
    assert made.messages.keys() == source.catalogue.messages.keys()
    assert set(re.findall(r"\[(\w+)\]", text)) >= set(arms)
    assert ("->" in text) == bool(arms)
    found = check_catalogues(source.catalogue, [made])
    assert {f.code for f in found if f.severity == "error"} <= {"LAN437", "LAN438"}
    assert "# Sent back. Matter-of-fact.\n# $amount (money) $days (count 1..30)\ngive" in text


def test_the_notes_say_what_a_form_and_a_slot_are_for():
    source, own, _ = room()
    unit = next(u for u in units(source, own) if u.context == "give#days=two")
    assert unit.notes == (
        "Sent back. Matter-of-fact.",
        "Form for $days = 2",
        "Keep { $amount }: an amount of money",
        "Keep { $days }: a number",
    )


def test_the_codes_are_this_rooms_own():
    assert all(re.fullmatch(r"LAN47[0-9]", code) for code in CODES)
