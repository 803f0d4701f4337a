"""The approval pin: a translation is held to the source text it was made from, in a file that tools leave alone."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.small_house import CHANNELS, LATE, MESSAGES, SETTINGS, decided, public, remedy, stances

from calmreply import House
from calmreply.findings import HouseError, LocaleError
from calmreply.house.approvals import approve_folder
from calmreply.house.files import copy_starter
from calmreply.language import approvals, approve, check_approvals, load_catalogue
from calmreply.language.approve import read_lock

SOURCE = "# $n (count 1..9)\nm = We are very glad to see { $n } of you.\nlabel-a-b = plain\n"
OTHER = "m = Zelo smo veseli, da vas je { $n }.\nlabel-a-b = navaden\n"


def catalogues(source=SOURCE, other=OTHER, lock=None, locale="sl"):
    faults = []
    first = load_catalogue([("en.ftl", source)], locale="en", source=None, faults=faults)
    file = (f"messages/{locale}.lock", lock) if lock is not None else None
    second = load_catalogue([(f"{locale}.ftl", other)], locale=locale, source=first, faults=faults, lock=file)
    return first, second, faults


def codes(source=SOURCE, other=OTHER, lock=None):
    first, second, faults = catalogues(source, other, lock)
    return [f.code for f in (*faults, *check_approvals(first, second))]


APPROVED = approve(*catalogues()[:2])


def test_a_lock_file_is_a_line_for_each_message_in_order():
    rows = [row for row in APPROVED.splitlines() if not row.startswith("#")]
    assert [row.split()[0] for row in rows] == ["label-a-b", "m"]
    assert all(len(row.split()[1]) == 16 for row in rows)
    assert "calmreply languages approve sl" in APPROVED
    assert codes(lock=APPROVED) == []


@pytest.mark.parametrize(
    "changed",
    [
        SOURCE.replace("glad", "happy"),
        SOURCE.replace("1..9", "1..8"),
        SOURCE.replace("# $n", "# (public) $n"),
        SOURCE.replace("of you.\n", "of you.\n    .brief = Glad of { $n }.\n"),
    ],
)
def test_a_change_of_the_source_makes_stale_what_was_made_from_it_and_nothing_else(changed):
    first, second, _ = catalogues(changed, OTHER, APPROVED)
    assert [(a.id, a.state) for a in approvals(first, second)] == [("label-a-b", "approved"), ("m", "stale")]
    found = check_approvals(first, second)
    assert [(f.code, f.severity, str(f.span)) for f in found] == [("LAN459", "error", "sl.ftl:1:1")]
    assert found[0].help == "read it beside the source, then run `calmreply languages approve sl m`"


def test_a_change_of_the_translation_or_of_a_remark_makes_nothing_stale():
    assert codes(SOURCE, OTHER.replace("veseli", "srečni"), APPROVED) == []
    assert codes("# A remark.\n" + SOURCE, "# Opomba.\n" + OTHER, APPROVED) == []


def test_what_was_never_approved_is_told_and_so_is_what_is_gone():
    assert codes(lock="") == ["LAN460", "LAN460"]
    assert codes(lock=APPROVED + "old 0123456789abcdef\n") == ["LAN461"]
    assert codes(lock=None) == ["LAN458"]


def test_one_message_is_approved_at_a_time():
    first, second, _ = catalogues(lock="")
    once = approve(first, second, ["m"])
    assert codes(lock=once) == ["LAN460"]
    assert codes(lock=approve(*catalogues(lock=once)[:2], ["label-a-b"])) == []
    # Approving one leaves a stale one stale, and drops the line of one that is gone.
    changed = SOURCE.replace("glad", "happy").replace("plain", "simple")
    _, stale, _ = catalogues(changed, OTHER, APPROVED + "old 0123456789abcdef\n")
    after = approve(catalogues(changed)[0], stale, ["m"])
    assert "old" not in after
    assert codes(changed, OTHER, after) == ["LAN459"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("<<<<<<< HEAD", "cannot read `<<<<<<< HEAD` as an approval"),
        ("m 12", "cannot read `m 12` as an approval"),
        ("m 0123456789ABCDEF", "cannot read `m 0123456789ABCDEF` as an approval"),
        ("label-a-b 0123456789abcdef", "`label-a-b` is approved twice, first on line 3"),
    ],
)
def test_a_line_that_cannot_be_read_is_told_with_its_place(line, message):
    _, _, faults = catalogues(lock=APPROVED + line + "\n")
    assert [(f.code, f.message) for f in faults] == [("LAN461", message)]
    assert str(faults[0].span) == "messages/sl.lock:5:1"


@given(st.text())
def test_any_text_can_be_read_as_a_lock_file(text):
    faults = []
    lock = read_lock(text, "messages/sl.lock", faults)
    assert all(len(known.hash) == 16 for known in lock.pins.values())


# ---- in a house ----------------------------------------------------------------------------------------------------


def house(source, other, lock, *, strict):
    approved = {"it": lock} if lock is not None else None
    settings = {**SETTINGS, "languages": {"en": {"register": "formal"}, "it": {"register": "formal", "chain": ["en"]}}}
    return House.build(
        settings,
        sections=[stances(), public(), remedy()],
        messages={"en": source, "it": other},
        channels=CHANNELS,
        approved=approved,
        strict=strict,
    )


def lock_of(source, other):
    made = house(source, other, None, strict=False).parts
    return approve(made.catalogues["en"], made.catalogues["it"])


def test_a_stale_message_is_said_by_a_house_and_not_by_a_strict_one():
    lock = lock_of(MESSAGES, MESSAGES)
    changed = MESSAGES.replace("The mistake was ours.", "The mistake was all ours.", 1)
    for strict, source, used in [
        (False, MESSAGES, "it"),
        (True, MESSAGES, "it"),
        (False, changed, "it"),
        (True, changed, "en"),
    ]:
        made = house(source, MESSAGES, lock, strict=strict)
        reply = made.reply(decided(made, LATE), channel="email", locale="it")
        assert reply.locale == used, (strict, source is changed)
        stale = [f for f in made.check() if f.code == "LAN459"]
        assert len(stale) == (source is changed)


def test_a_stale_label_keeps_a_strict_house_from_the_messages_that_hold_its_enum():
    lock = lock_of(MESSAGES, MESSAGES)
    changed = MESSAGES.replace(".to = the way you paid", ".to = the way that you paid")
    assert changed != MESSAGES
    made = house(changed, MESSAGES, lock, strict=True)
    assert made.reply(decided(made, LATE), channel="email", locale="it").locale == "en"


def test_a_strict_house_says_no_translation_that_nobody_approved():
    made = house(MESSAGES, MESSAGES, None, strict=True)
    assert made.reply(decided(made, LATE), channel="email", locale="it").locale == "en"
    assert [f.code for f in made.check() if f.code in {"LAN458", "LAN460"}] == ["LAN458"]


def test_approvals_decide_nothing_but_in_a_strict_house():
    lock = lock_of(MESSAGES, MESSAGES)
    plain = house(MESSAGES, MESSAGES, None, strict=False)
    assert house(MESSAGES, MESSAGES, lock, strict=False).hash == plain.hash
    strict = house(MESSAGES, MESSAGES, lock, strict=True)
    assert strict.hash != plain.hash
    again = pickle.loads(pickle.dumps(strict))  # noqa: S301 - our own bytes
    decision = decided(strict, LATE)
    texts = {h.reply(decision, channel="email", locale="it").text for h in (strict, again)}
    assert len(texts) == 1


# ---- in a folder ---------------------------------------------------------------------------------------------------


def test_the_starter_house_is_approved_and_its_lock_files_are_copied(tmp_path):
    copied = copy_starter(tmp_path / "h")
    for name in ("it", "id", "et", "sl", "bg"):
        assert f"messages/{name}.lock" in copied
    found = [f for f in House.load(tmp_path / "h").check() if f.code in {"LAN458", "LAN459", "LAN460", "LAN461"}]
    assert found == []
    House.load(tmp_path / "h", strict=True)


def test_approving_a_folder_writes_what_changed(tmp_path):
    folder = tmp_path / "h"
    copy_starter(folder)
    assert approve_folder(folder) == ()
    english = folder / "messages" / "en.ftl"
    english.write_text(english.read_text("utf-8").replace("It is good to have you.", "How good to have you."), "utf-8")
    stale = [f for f in House.load(folder).check() if f.code == "LAN459"]
    assert {f.span.file for f in stale} >= {f"messages/{n}.ftl" for n in ("it", "id", "et", "sl", "bg")}
    before = (folder / "messages" / "sl.lock").read_text("utf-8").splitlines()
    assert approve_folder(folder, ["sl"], ["close-celebrate"]) == ("messages/sl.lock",)
    after = (folder / "messages" / "sl.lock").read_text("utf-8").splitlines()
    assert [a.split()[0] for a, b in zip(after, before, strict=True) if a != b] == ["close-celebrate"]
    assert "messages/it.lock" in approve_folder(folder)
    assert not [f for f in House.load(folder).check() if f.code == "LAN459"]


def test_a_lock_file_with_a_conflict_is_a_fault_that_approving_mends(tmp_path):
    folder = tmp_path / "h"
    copy_starter(folder)
    lock = folder / "messages" / "sl.lock"
    lock.write_text(lock.read_text("utf-8") + "<<<<<<< ours\n", "utf-8")
    with pytest.raises(HouseError) as caught:
        House.load(folder)
    assert [f.code for f in caught.value.findings if f.severity == "error"] == ["LAN461"]
    assert approve_folder(folder, ["sl"]) == ("messages/sl.lock",)
    House.load(folder)
    with pytest.raises(LocaleError, match="no translation `sk`"):
        approve_folder(folder, ["sk"])
    (folder / "messages" / "en.ftl").write_text("x = { y }\n", "utf-8")
    with pytest.raises(HouseError):
        approve_folder(folder)
