"""Linking: the generated function says what a slow reading of the program says, and what Fluent's own runtime says."""

from __future__ import annotations

from itertools import pairwise

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given, settings
from hypothesis import strategies as st

from calmreply.language import Bound, Select, Slot, Text, formats, link, load_catalogue
from calmreply.language.link import raise_first_letter
from calmreply.language.model import ADDRESSEES

LOCALES = ["en", "it", "id", "et", "sl", "bg"]
MEMBERS = ("card", "cash", "bank")
ORDER = ["n", "m", "t", "u"]


def slow(program, args, plural, *, raised):
    """The obvious reading: pick the arms, raise the first letter, let a stop take its neighbour."""
    pieces = []

    def walk(part):
        for piece in part:
            if isinstance(piece, Select):
                key = plural(args[piece.slot]) if piece.by == "plural" else MEMBERS[args[piece.slot]]
                walk(dict(piece.arms).get(key, piece.default))
            elif isinstance(piece, Slot):
                value = args[piece.name]
                pieces.append([str(value) if piece.name != "m" else MEMBERS[value], piece])
            else:
                pieces.append([piece.text, piece])

    walk(program)
    if raised and pieces and isinstance(pieces[0][1], Text) and not pieces[0][1].fixed:
        pieces[0][0] = raise_first_letter(pieces[0][0])
    for first, second in pairwise(pieces):
        if isinstance(first[1], Slot) and isinstance(second[1], Text) and second[0].startswith("."):
            first[0] = first[0].removesuffix(".")
    return "".join(text for text, _ in pieces)


words = st.sampled_from(["a", "we ", ". ", ".", "... ", " {x}", "ž", "'\"", "\n", "«b» "])
texts = st.builds(Text, words, st.booleans())
slots = st.sampled_from([Slot(name) for name in ORDER])


def select(inner):
    arm = st.lists(inner, max_size=3).map(tuple)
    plural = st.builds(
        lambda one, two, other: Select("n", "plural", (("one", one), ("two", two), ("other", other)), other, "other"),
        arm, arm, arm,
    )  # fmt: skip
    member = st.builds(
        lambda card, cash: Select("m", "member", (("card", card), ("cash", cash)), cash, "cash"), arm, arm
    )
    return st.one_of(plural, member)


programs = st.lists(
    st.one_of(texts, slots, select(st.one_of(texts, slots, select(st.one_of(texts, slots))))), max_size=5
)
values = st.tuples(
    st.integers(0, 120),
    st.integers(0, 2),
    st.sampled_from(["Ana", "2026 г.", "...", "", "."]),
    st.sampled_from(["x", "y."]),
)


def bounds(locale):
    plural = formats(locale).plural
    return {
        "n": Bound(0, str, plural),
        "m": Bound(1, MEMBERS.__getitem__, None, MEMBERS),
        "t": Bound(2, str),
        "u": Bound(3, str),
    }


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(programs.map(tuple), st.booleans()), min_size=1, max_size=3), values, st.sampled_from(LOCALES)
)
def test_linked_equals_the_slow_reading(items, row, locale):
    table = bounds(locale)
    reply = link([(program, table) for program, _ in items], raise_first=[raised for _, raised in items])
    args = dict(zip(ORDER, row, strict=True))
    plural = formats(locale).plural
    assert reply(row) == tuple(slow(program, args, plural, raised=raised) for program, raised in items)


def test_the_letter_is_raised_only_in_the_text_itself():
    table = {"t": Bound(0, str), "n": Bound(1, str, formats("en").plural)}
    brand = (Text("iShop", fixed=True), Text(" pays."))
    slot = (Slot("t"), Text(" pays."))
    choice = (Select("n", "plural", (("one", ()), ("other", (Text("we "),))), (Text("we "),), "other"), Text("pay."))
    programs = [((Text("we pay."),), {}), (brand, {}), (slot, table), (choice, table), ((Text("«we» pay."),), {})]
    reply = link(programs, raise_first=[True] * 5)
    assert reply(("ana", 1)) == ("We pay.", "iShop pays.", "ana pays.", "Pay.", "«We» pay.")
    assert reply(("ana", 2))[3] == "We pay."
    same = link(programs, raise_first=[False] * 5)
    assert same(("ana", 1)) == ("we pay.", "iShop pays.", "ana pays.", "pay.", "«we» pay.")


def test_a_stop_takes_the_stop_of_a_date_with_it():
    day = formats("bg").date("until")
    until = (Text("до "), Slot("d"), Text(". "), Text("Край."))
    inside = (Select("n", "plural", (("one", (Slot("d"),)), ("other", ())), (), "other"), Text("."))
    table = {"d": Bound(0, day), "n": Bound(1, str, formats("bg").plural)}
    reply = link([(until, table), (inside, table)], raise_first=[False, False])
    assert reply((739_000, 1)) == ("до до 24 април 2024\u00a0г. Край.", "до 24 април 2024\u00a0г.")
    assert reply((739_000, 2))[1] == "."


def test_an_enum_may_come_as_index_or_name_and_anything_else_takes_the_default():
    program = (Select("m", "member", (("card", (Text("a"),)), ("cash", (Text("b"),))), (Text("b"),), "cash"),)
    reply = link([(program, {"m": Bound(0, str, None, MEMBERS)})], raise_first=[False])
    assert [reply((value,))[0] for value in (0, "card", 1, 2, None, "x")] == ["a", "a", "b", "b", "b", "b"]


def test_a_select_with_one_arm_is_its_text():
    days = (Text("dalam "), Select("n", "plural", (("other", (Slot("n"), Text(" hari"))),), (Slot("n"), Text(" hari"))))
    word = (Text("a "), Select("m", "member", (("x", (Text("b"),)),), (Text("b"),), "x"), Text(" c."))
    table = {"n": Bound(0, str, formats("id").plural), "m": Bound(1, str, None, MEMBERS)}
    reply = link([(days, table), (word, table), ((), {})], raise_first=[False] * 3)
    assert reply((3, 0)) == ("dalam 3 hari", "a b c.", "")


def test_words_are_never_code():
    nasty = "{v[0]} ''' \"\"\" \\ \n __import__('os') %s"
    assert link([((Text(nasty), Slot("t")), {"t": Bound(0, str)})], raise_first=[False])(("x",)) == (nasty + "x",)


def test_wrong_use_is_said():
    with pytest.raises(ValueError, match="raise_first=0"):
        link([((), {})], raise_first=[])
    with pytest.raises(ValueError, match="plural=None"):
        link([((Select("n", "plural", (), ()),), {"n": Bound(0, str)})], raise_first=[False])


ftl_words = st.text(alphabet="abc čžõ,;!-'", min_size=1, max_size=6).map(lambda w: f"w{w}w")
ftl_slots = st.sampled_from(["{ $n }", "{ $t }", "{ -brand }"])
ftl_plain = st.lists(st.one_of(ftl_words, ftl_slots), min_size=1, max_size=4).map(" ".join)
ftl_select = st.builds(
    lambda one, few, other: f"{{ $n ->\n    [one] {one}\n    [few] {few}\n   *[other] {other}\n }}",
    ftl_plain, ftl_plain, ftl_plain,
)  # fmt: skip
ftl_member = st.builds(lambda card, cash: f"{{ $m ->\n    [card] {card}\n   *[cash] {cash}\n }}", ftl_select, ftl_plain)
ftl_addressee = st.builds(
    lambda her, him, other: (
        f"{{ $addressee ->\n    [feminine] {her}\n    [masculine] {him}\n   *[unspecified] {other}\n }}"
    ),
    st.one_of(ftl_plain, ftl_select), ftl_plain, st.one_of(ftl_plain, ftl_select),
)  # fmt: skip
ftl_messages = st.lists(
    st.one_of(ftl_plain, ftl_select, ftl_member, ftl_addressee), min_size=1, max_size=4
).map(" ".join)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    st.lists(ftl_messages, min_size=1, max_size=3),
    st.sampled_from(LOCALES),
    st.integers(0, 130),
    st.sampled_from(MEMBERS[:2]),
    st.text(alphabet="xyz ", max_size=4),
    st.sampled_from(ADDRESSEES),
)
def test_linked_equals_fluent_runtime(bodies, locale, n, member, text, addressee):
    declaration = "# $n (count) $t (text) $m (enum method)\n"
    source = "-brand = Stella\n" + "".join(f"{declaration}m{i} = {body}\n" for i, body in enumerate(bodies))
    faults = []
    catalogue = load_catalogue([("x.ftl", source)], locale=locale, register="formal", source=None, faults=faults)
    assert faults == []
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    table = {
        "n": Bound(0, str, formats(locale).plural),
        "t": Bound(1, str),
        "m": Bound(2, str, None, MEMBERS),
        "addressee": Bound(3, str, None, ADDRESSEES),
    }
    ids = [f"m{i}" for i in range(len(bodies))]
    reply = link([(catalogue.messages[i].variants[""], table) for i in ids], raise_first=[False] * len(ids))
    values = {"n": n, "t": text, "m": member, "addressee": addressee}
    for name, ours in zip(ids, reply((n, text, member, ADDRESSEES.index(addressee))), strict=True):
        theirs, errors = bundle.format_pattern(bundle.get_message(name).value, values)
        assert errors == []
        assert ours == theirs
