"""Reading messages: the subset, and every fault with its code and place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calmreply.findings import LocaleError
from calmreply.language import CODES, Select, Slot, Text, check_catalogues, load_catalogue
from calmreply.language.model import ELSE, paths
from calmreply.language.wording import SLOT, flat

GOOD = """\
# What we pay back.
# $amount (money) $days (count 1..30) $method (enum method, role to)
refund = We have refunded { $amount } { $method }. You will see it within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    .brief = { $amount } refunded { $method }, { $days ->
        [one] one day
       *[other] { $days } days
    }.
# (public) $until (date, role until, optional in brief, digest)
thanks = Thank you from { -brand } { $until }.
-brand = Stella
-brand-gen = Stella's
label-method-card = card
    .to = to your card
label-method-e-wallet = wallet
"""


def load(text, *, source=None, locale="en"):
    faults = []
    return load_catalogue([("en.ftl", text)], locale=locale, register="formal", source=source, faults=faults), faults


def test_a_message_becomes_a_program_with_declared_slots():
    catalogue, faults = load(GOOD)
    assert faults == []
    refund = catalogue.messages["refund"]
    assert [str(decl) for decl in refund.slots] == [
        "$amount (money)",
        "$days (count 1..30)",
        "$method (enum method, role to)",
    ]
    full = refund.variants[""]
    assert full[:4] == (Text("We have refunded "), Slot("amount"), Text(" "), Slot("method"))
    select = full[5]
    assert isinstance(select, Select)
    assert (select.slot, select.by, select.default_key) == ("days", "plural", "other")
    assert select.arms == (("one", (Slot("days"), Text(" day"))), ("other", (Slot("days"), Text(" days"))))
    assert select.default == (Slot("days"), Text(" days"))
    assert not refund.public
    thanks = catalogue.messages["thanks"]
    assert thanks.public
    assert thanks.slots[0].optional_in == {"brief", "digest"}
    assert thanks.variants[""][:2] == (Text("Thank you from "), Text("Stella", fixed=True))


def test_labels_have_roles_and_members_may_hold_hyphens():
    catalogue, _ = load(GOOD)
    assert catalogue.label("method", "card", "to") == "to your card"
    assert catalogue.label("method", "e-wallet", "") == "wallet"
    with pytest.raises(LocaleError, match=r"label-method-e-wallet\.to"):
        catalogue.label("method", "e-wallet", "to")
    assert catalogue.has("refund", "brief")
    assert not catalogue.has("refund", "spoken")
    assert not catalogue.has("nothing")


def test_another_locale_takes_the_declarations_and_the_hash_of_the_source():
    source, _ = load(GOOD)
    text = "refund = { $amount } { $method } { $days ->\n    [one] a\n   *[other] b\n }"
    own, faults = load(text, source=source, locale="it")
    assert faults == []
    assert own.messages["refund"].slots == source.messages["refund"].slots
    assert own.messages["refund"].source_hash == source.messages["refund"].source_hash
    changed, _ = load(GOOD.replace("refunded {", "returned {"))
    assert changed.messages["refund"].source_hash != source.messages["refund"].source_hash


FAULTS = [
    ("LAN401", "a = b\nc: d\n", (2, 2)),
    ("LAN401", "a = b { $x\nc = d\n", (1, 7)),
    ("LAN401", "#note\na = b\n", (1, 1)),
    ("LAN401", "# $n (count)\na = { $n ->\n    [one] x\n    [other] y\n }\n", (5, 2)),
    ("LAN402", "a = b\na = c\n", (2, 1)),
    ("LAN402", "a = b\n    .brief = c\n    .brief = d\n", (3, 5)),
    ("LAN402", "-t = b\n-t = c\n", (2, 1)),
    ("LAN403", "# $n (count)\na = { NUMBER($n) }\n", (2, 5)),
    ("LAN404", "# $amount (money)\na = { amount }\n", (2, 5)),
    ("LAN404", "a = b\nc = { a }\n", (2, 5)),
    ("LAN405", 'a = { "b" }\n', (1, 5)),
    ("LAN405", "a = { 3 }\n", (1, 5)),
    ("LAN406", "a = b\n    .breif = c\n", (2, 5)),
    ("LAN407", "# $n (count)\na = { $n ->\n    [ones] x\n   *[other] { $n }\n }\n", (3, 6)),
    ("LAN408", "# $n (count)\na = { $n ->\n    [1] x\n   *[other] { $n }\n }\n", (3, 6)),
    ("LAN409", "# $n (count)\n\na = { $n }\n", (1, 1)),
    ("LAN410", "# $n (cuont)\na = b\n", (1, 3)),
    ("LAN410", "# $n (count 5..1)\na = { $n }\n", (1, 3)),
    ("LAN410", "# $n (money) and more\na = { $n }\n", (1, 14)),
    ("LAN410", "# Prose.\n# $n (money, optional in breif)\na = { $n }\n", (2, 3)),
    ("LAN411", "a = { $n }\n", (1, 5)),
    ("LAN412", "# $amount (money)\na = { $amout }\n", (2, 5)),
    ("LAN414", "-brand = x\na = { -brnad }\n", (2, 5)),
    ("LAN415", "-brand = { $x }\n", (1, 10)),
    ("LAN415", "-brand = x\n    .gen = y\n", (2, 5)),
    ("LAN415", '-brand = x\na = { -brand(case: "gen") }\n', (2, 5)),
    ("LAN415", "-brand = x\n-house = { -brand } y\n", (2, 10)),
    ("LAN415", "-brand = { $n ->\n   *[other] x\n }\n", (1, 12)),
    ("LAN416", "a = b # note\n", (1, 7)),
    ("LAN416", "a = b\n    # note\n    c\n", (2, 5)),
    ("LAN417", "# $m (money)\na = { $m ->\n   *[other] { $m }\n }\n", (2, 7)),
    (
        "LAN418",
        "# $a (count) $b (count)\nx = { $a ->\n   *[other] { $b ->\n       *[other] { $a ->\n *[other] y\n }\n }\n }\n",
        (4, 19),
    ),
    (
        "LAN418",
        "# $a (count) $b (count) $c (count)\nx = "
        + " ".join(
            f"{{ ${name} ->\n [zero] z\n [one] x\n [two] y\n [few] w\n [many] v\n *[other] {{ ${name} }}\n }}"
            for name in "abc"
        )
        + "\n",
        (2, 5),
    ),
    ("LAN417", "-brand = x\na = { -brand.gen ->\n   *[other] y\n }\n", (2, 7)),
    ("LAN417", "# $n (count)\na = { NUMBER($n) ->\n   *[other] y\n }\n", (2, 7)),
    ("LAN417", "# $d (date)\na = { $d ->\n   *[other] { $d }\n }\n", (2, 7)),
    ("LAN404", "a = b\n    .brief = c\nd = { a.brief }\n", (3, 5)),
    ("LAN405", "# $n (count)\na = {{ $n }}\n", (2, 5)),
    ("LAN410", "# $addressee (person)\na = b\n", (1, 3)),
    ("LAN412", "a = { $addressee }\n", (1, 5)),
    ("LAN419", "a = { $addressee ->\n    [feminine] x\n   *[masculine] y\n }\n", (1, 7)),
    ("LAN419", "a = { $addressee ->\n    [female] x\n   *[unspecified] y\n }\n", (2, 6)),
    ("LAN420", "label-x = y\n", (1, 1)),
    ("LAN421", "a =\n    .brief = b\n", (1, 1)),
    ("LAN423", "# $n (count)\na = { $n ->\n    [one] x\n    [one] z\n   *[other] { $n }\n }\n", (4, 6)),
]


@pytest.mark.parametrize(("code", "text", "at"), FAULTS)
def test_every_fault_has_its_code_its_place_its_line_and_a_help(code, text, at):
    _, faults = load(text)
    assert [f.code for f in faults] == [code]
    fault = faults[0]
    assert (fault.span.file, fault.span.line, fault.span.col) == ("en.ftl", *at)
    assert fault.line == text.split("\n")[at[0] - 1]
    assert fault.help
    assert fault.severity == "error"
    assert fault.message[0].islower() or fault.message[0] == "`"
    assert "\n" not in fault.message


@pytest.mark.parametrize(
    ("code", "text", "at"),
    [
        ("LAN413", "# $n (money)\nm = { $n }", (1, 3)),
        ("LAN422", "m = { $n }\nother = x", (2, 1)),
        ("LAN422", "m = { $n }\n    .brief = x", (2, 5)),
        ("LAN412", "m = { $n } { $k }", (1, 12)),
    ],
)
def test_a_locale_is_held_to_the_source(code, text, at):
    source, _ = load("# $n (count 1..9)\nm = { $n }")
    _, faults = load(text, source=source, locale="it")
    assert [(f.code, f.span.line, f.span.col) for f in faults] == [(code, *at)]


def test_selects_nest_two_deep_on_counts_enums_and_the_addressee():
    text = (
        "# $n (count 1..9) $m (enum method)\n"
        "x = { $addressee ->\n"
        "    [feminine] { $n ->\n            [one] aa { $n } { $m }\n           *[other] b { $n } { $m }\n        }\n"
        "   *[unspecified] { $m ->\n            [card] c { $n }\n           *[cash] d { $n }\n        }\n"
        "    }\n"
    )
    catalogue, faults = load(text)
    assert faults == []
    assert check_catalogues(catalogue, []) == []
    found = {tuple(taken): flat(pieces) for taken, pieces in paths(catalogue.messages["x"].variants[""])}
    assert found == {
        (("addressee", "feminine"), ("n", "one")): f"aa {SLOT} {SLOT}",
        (("addressee", "feminine"), ("n", "other")): f"b {SLOT} {SLOT}",
        (("addressee", "unspecified"), ("m", "card")): f"c {SLOT}",
        (("addressee", "unspecified"), ("m", "cash")): f"d {SLOT}",
    }


def test_two_selects_on_one_slot_agree_and_have_a_path_for_what_neither_names():
    text = "# $n (count)\nx = a{ $n ->\n   [one] b\n  *[few] { $n }\n } c{ $n ->\n   [few] { $n }\n  *[one] d\n }\n"
    catalogue, _ = load(text)
    found = {dict(taken)["n"]: flat(pieces) for taken, pieces in paths(catalogue.messages["x"].variants[""])}
    assert found == {"one": "ab cd", "few": f"a{SLOT} c{SLOT}", ELSE: f"a{SLOT} cd"}


def test_a_term_may_have_cases_which_are_terms_of_their_own():
    terms = "-shop = Stella\n-shop-gen = Stella's\n-shop-mail-name = Post\n-post-box = x\n"
    catalogue, faults = load(terms + "a = { -shop-gen } { -shop }\nb = { -shop-mail-name }\nc = { -post-box }\n")
    assert faults == []
    used = {name: set(message.terms[""]) for name, message in catalogue.messages.items()}
    assert used == {"a": {"shop"}, "b": {"shop"}, "c": {"post-box"}}
    other, _ = load(
        "-shop = S\n-shop-gen = S\n-post-box = y\na = { -shop-gen }\nb = { -shop }\nc = x\n",
        source=catalogue,
        locale="it",
    )
    lost = [f for f in check_catalogues(catalogue, [other]) if f.code == "LAN455"]
    assert [f.span.line for f in lost] == [6]


def test_a_locale_that_cannot_be_written_is_named_and_left_out_of_the_proofs():
    catalogue, faults = load("a = b", locale="xx")
    assert [(f.code, str(f.span)) for f in faults] == [("LAN424", "en.ftl:1:1")]
    assert check_catalogues(catalogue, []) == []


def test_the_likely_meaning_is_named():
    _, faults = load("# $amount (money)\na = { amount } { $amout }\n    .breif = x\n")
    assert [f.help for f in faults] == [
        "did you mean `{ $amount }`?",
        "did you mean `$amount`?",
        "did you mean `.brief`?",
    ]


def test_all_faults_are_told_at_once_in_the_order_of_lines():
    text = "".join(text for _, text, _ in FAULTS[4:8])
    _, faults = load(text)
    assert len(faults) >= 4
    assert [f.span.line for f in faults] == sorted(f.span.line for f in faults)


def test_every_code_is_listed():
    fired = {code for code, _, _ in FAULTS}
    assert fired <= set(CODES)
    assert {c for c in CODES if c < "LAN430"} - fired == {"LAN400", "LAN413", "LAN422", "LAN424"}


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet='abc $-{}[]*.=#"\n>1(),_\u00e4', max_size=80))
def test_no_text_raises(text):
    catalogue, faults = load(text)
    assert catalogue.locale == "en"
    assert all(f.span is not None and f.code in CODES for f in faults)
