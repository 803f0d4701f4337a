from __future__ import annotations

import pickle
import tracemalloc
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from calmreply.reader import (
    CODES,
    MOST_BYTES,
    MOST_DEPTH,
    MOST_NODES,
    Items,
    Scalar,
    Table,
    as_bool,
    as_choice,
    as_int,
    as_items,
    as_text,
    fields,
    read_yaml,
)
from calmreply.reader.events import read_with

BOMBS = Path(__file__).resolve().parents[2] / "shared" / "vectors" / "security" / "yaml_bombs"
needs_bombs = pytest.mark.skipif(not BOMBS.is_dir(), reason="the shared vectors are not beside the project")
CARELESS = {
    "11_huge_int.yaml": {"amount": "9" * 100_000},
    "12_hex_octal_ints.yaml": {"a": "0o17", "b": "017", "c": "0x1F", "d": "1_000", "e": "0b101"},
    "13_norway.yaml": {"country": "NO", "on": "on", "yes": "yes", "off": "Off", "null_": "", "empty": ""},
    "14_sexagesimal.yaml": {"opening": "22:30", "nine": "09:30"},
    "15_float_exotic.yaml": {"a": ".inf", "b": ".nan", "c": "1e400", "d": "1e3", "e": "10.10", "f": "1."},
    "16_dates.yaml": {"d": "2024-02-30"},
}


def read(text):
    node, faults = read_yaml(text, file="p.yaml")
    assert faults == ()
    return node


def faults_of(text):
    node, faults = read_yaml(text, file="p.yaml")
    assert node is None
    assert faults
    return faults


def first_of(text):
    fault = faults_of(text)[0]
    return fault.code, fault.span.line, fault.span.col


def plain(node):
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return {entry.key: plain(entry.value) for entry in node.entries}


# -- what is read ------------------------------------------------------------------------------------------------------

HOUSE = """\
# a house
section: cancel
rules:
  - id: not-yet-packed   # a comment
    when: order.status == "open" and hours since order.placed_at < 24
    once: [confirm]
    give: [{kind: refund, to: original}]
    because: >-
      Until we pack,
      nothing is lost.
default: {verdict: deny}
"""


def test_a_policy_is_read_as_tables_lists_and_text_in_order():
    node = read(HOUSE)
    assert [entry.key for entry in node.entries] == ["section", "rules", "default"]
    assert plain(node)["rules"] == [
        {
            "id": "not-yet-packed",
            "when": 'order.status == "open" and hours since order.placed_at < 24',
            "once": ["confirm"],
            "give": [{"kind": "refund", "to": "original"}],
            "because": "Until we pack, nothing is lost.",
        }
    ]


def test_every_node_and_key_has_its_place():
    rule = read(HOUSE).get("rules").items[0]
    when = rule.entries[1]
    assert str(when.key_span) == "p.yaml:5:5"
    assert str(when.value.span) == "p.yaml:5:11"
    assert (when.value.span.end_line, when.value.span.end_col) == (5, 70)
    assert when.value.line == HOUSE.splitlines()[4]
    because = rule.get("because").span
    assert (because.line, because.col, because.end_line, because.end_col) == (8, 14, 10, 23)
    assert (rule.span.line, rule.span.end_line) == (4, 10)


def test_columns_count_code_points():
    node = read("a: [é😀, x]\n")
    assert node.get("a").items[1].span.col == 9


def test_bytes_text_and_windows_line_ends_read_alike():
    assert read(HOUSE) == read(HOUSE.encode()) == read(HOUSE.replace("\n", "\r\n"))


def test_nothing_is_told_from_an_empty_text():
    table = read('a:\nb: ~\nc: null\nd: ""\ne: "null"\nf: Null\n')
    assert [entry.value.empty for entry in table.entries] == [True, True, True, False, False, False]
    assert [entry.value.text for entry in table.entries] == ["", "", "", "", "null", "Null"]


def test_a_file_of_comments_is_empty():
    assert read("# nothing yet\n").empty
    assert read("").empty
    assert read("---\na: 1\n...\n").get("a").text == "1"


def test_nodes_are_values():
    node = read(HOUSE)
    assert pickle.loads(pickle.dumps(node)) == node  # noqa: S301 - our own bytes
    assert hash(node) == hash(read(HOUSE))
    assert node.get("nope") is None


def test_other_scripts_joiners_and_emoji_are_text():
    assert plain(read("a: نامه‌ای 👩‍👩‍👧 сума 10\u00a0€\n")) == {"a": "نامه‌ای 👩‍👩‍👧 сума 10\u00a0€"}


# -- what is refused ---------------------------------------------------------------------------------------------------

REFUSED = [
    ("a: 1\nb: &x 2\n", ("POL108", 2, 4)),
    ("a: 1\nb: *x\n", ("POL108", 2, 4)),
    ("a: !!str 2\n", ("POL109", 1, 4)),
    ("a: ! x\n", ("POL109", 1, 4)),
    ("a: 1\n<<: {b: 2}\n", ("POL110", 2, 1)),
    ("# c\n%YAML 1.2\n---\na: 1\n", ("POL111", 2, 1)),
    ("a: 1\n%x\n", ("POL111", 2, 1)),
    ("a: 1\n---\nb: 2\n", ("POL112", 2, 1)),
    ("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n", ("POL113", 5, 3)),
    ("? [a]\n: 1\n", ("POL114", 1, 3)),
    ("? |\n  a\n: 1\n", ("POL114", 1, 3)),
    ("? a\n: 1\n", ("POL114", 1, 3)),
    ("a:\n  ?\n   b\n  : 1\n", ("POL114", 3, 4)),
    ("a: >#x\n", ("POL119", 1, 4)),
    ("größe: 1\n", ("POL114", 1, 1)),
    (": 1\n", ("POL114", 1, 1)),
    ("a: {{ name }}\n", ("POL114", 1, 5)),
    ("a:\n\u00a0\u00a0b: 1\n", ("POL117", 2, 1)),
    ("a: 1 # x\ty\n", ("POL104", 1, 9)),
    ("a:\n\tb: 1\n", ("POL104", 2, 1)),
    ("a: x\u202ey\n", ("POL105", 1, 5)),
    ("a: 1 # \u2066\n", ("POL105", 1, 8)),
    ('a: "\\u202e"\n', ("POL105", 1, 4)),
    ('a: "\\0"\n', ("POL103", 1, 4)),
    ("a\u200bb: 1\n", ("POL105", 1, 2)),
    ("a: x\u0085b: 1\n", ("POL103", 1, 5)),
    ("a: x\u2028b: 1\n", ("POL103", 1, 5)),
    ("a: 1\rb: 2\n", ("POL103", 1, 5)),
    ("a: \x00\n", ("POL103", 1, 4)),
    ("a: \ud800\n", ("POL103", 1, 4)),
    (b"a: 1\nb: \xff\n", ("POL102", 2, 4)),
    (b"\xef\xbb\xbfa: 1\n", ("POL102", 1, 1)),
    ("\ufeffa: 1\n", ("POL102", 1, 1)),
]


@pytest.mark.parametrize(("text", "told"), REFUSED)
def test_what_plain_yaml_does_not_need_is_refused(text, told):
    assert first_of(text) == told
    assert all(fault.help and fault.line for fault in faults_of(text))


# Slips of an author: what was written, and the code, line and column of the slip.
SLIPS = [
    ("cap: 10\ncurrency EUR\n", ("POL116", 2, 1)),
    ("cap: 10\ncurrency EUR\nnext: 1\n", ("POL116", 2, 1)),
    ("a:\n  kind refund\n  amount: 3\n", ("POL116", 2, 3)),
    ("a:\n  - id x\n    when: y\n", ("POL116", 2, 5)),
    ("a:\n  kind: refund\n  amount 3\n  b: 2\n", ("POL116", 3, 3)),
    ("a: 1\nwhen:x\nb: 2\n", ("POL116", 2, 1)),
    ("a:\n  when:x\n  b: 2\n", ("POL116", 2, 3)),
    ("a: 1\nb = 2\nc: 3\n", ("POL116", 2, 1)),
    ("a: 1\n  b: 2\n", ("POL117", 2, 3)),
    ("- id: x\n   when: y\n", ("POL117", 2, 4)),
    ("a:\n    b: 1\n  c: 2\n", ("POL117", 3, 3)),
    ("rules:\n  - id: x\n   when: y\n", ("POL117", 3, 4)),
    ("a:\n    - x\n  - y\n", ("POL117", 3, 3)),
    ("a:\n  - x\n   - y\n", ("POL117", 3, 4)),
    ("  a: 1\nb: 2\n", ("POL117", 2, 1)),
    ("a: - x\n", ("POL117", 1, 4)),
    ("a: 1\n- b\n", ("POL117", 2, 1)),
    ("a:\n  - x\n  b: 1\n", ("POL117", 3, 3)),
    ('a: "x\nb: 1\n', ("POL118", 1, 4)),
    ('a: "x\nb: "y"\n', ("POL118", 1, 4)),
    ("a: 'x\nb: y'\n", ("POL118", 1, 4)),
    ('r:\n  - because: "No.\n    when: y\n  - because: "Yes."\n', ("POL118", 2, 14)),
    ("e: [1, 2\nf: 5\n", ("POL118", 1, 4)),
    ("e: [\n  a,\n", ("POL118", 1, 4)),
    ("e: {a: 1\nf: 5\n", ("POL118", 1, 4)),
    ("e: [a}\n", ("POL118", 1, 6)),
    ("e: [1]]\n", ("POL118", 1, 7)),
    ("because: Note: fragile\n", ("POL119", 1, 14)),
    ("a: @x\n", ("POL119", 1, 4)),
    ("a: `x`\n", ("POL119", 1, 4)),
    ("a: %x\n", ("POL119", 1, 4)),
    ("a: {% if x %}\n", ("POL119", 1, 4)),
    ("a: *bold*\n", ("POL119", 1, 4)),
    ("a: & b\n", ("POL119", 1, 4)),
    ("when: > 3\n", ("POL119", 1, 7)),
    ("when: >= 3\n", ("POL119", 1, 7)),
    ("a: ? b\n", ("POL119", 1, 4)),
    ("a: 'it's'\n", ("POL119", 1, 8)),
    ('a: "x" y\n', ("POL119", 1, 8)),
    ("a: [1] x\n", ("POL119", 1, 8)),
    ('a: "\\q"\n', ("POL119", 1, 5)),
    ("e: {a: 1 b: 2}\n", ("POL115", 1, 11)),
    ('e: ["a" "b"]\n', ("POL115", 1, 9)),
    ("e: [a,,b]\n", ("POL115", 1, 7)),
]


@pytest.mark.parametrize(("text", "told"), SLIPS)
def test_a_slip_is_told_where_it_was_made(text, told):
    assert first_of(text) == told
    fault = faults_of(text)[0]
    assert fault.help
    assert fault.line == text.splitlines()[fault.span.line - 1]


@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
@pytest.mark.parametrize("text", [text for text, _ in (*REFUSED, *SLIPS)])
def test_both_parsers_of_the_library_give_the_same_findings(loader, text):
    assert read_with(text, "p.yaml", loader)[1] == faults_of(text)


def test_the_way_out_holds_the_authors_own_words():
    assert faults_of("currency EUR\nx: 1\n")[0].help == "write `currency: EUR`"
    assert faults_of("because: Note: fragile\n")[0].help == "put the text in quotes: `because: 'Note: fragile'`"
    assert faults_of("a: 1\nb: 2\na: 3\n")[0].help == "take one out; the first is in line 1"
    assert "CYRILLIC SMALL LETTER A" in faults_of("c\u0430p: 10\n")[0].message


def test_what_cannot_be_seen_is_shown_as_a_sign_in_its_column():
    fault = faults_of("cap: 10 # \u202e 01\n")[0]
    assert fault.line == "cap: 10 # \ufffd 01"
    assert "\u202e" not in fault.show()


def test_several_faults_are_told_at_once_but_not_endlessly():
    assert [f.span.line for f in faults_of("a: &x 1\nb: !t 2\nb: 3\n")] == [1, 2, 3]
    assert len(faults_of("- &a x\n" * 5000)) == 20


# -- limits ------------------------------------------------------------------------------------------------------------


def nested(depth):
    return "[" * depth + "]" * depth


def test_depth_is_counted():
    assert isinstance(read(nested(MOST_DEPTH)), Items)
    assert first_of(nested(MOST_DEPTH + 1)) == ("POL106", 1, MOST_DEPTH + 1)
    block = "".join("  " * i + "a:\n" for i in range(MOST_DEPTH + 1))
    assert first_of(block) == ("POL106", MOST_DEPTH + 1, 2 * MOST_DEPTH + 1)


def test_nodes_are_counted():
    assert len(read("- a\n" * (MOST_NODES - 1)).items) == MOST_NODES - 1
    assert first_of("- a\n" * MOST_NODES) == ("POL107", MOST_NODES, 3)


def test_bytes_are_counted_before_anything_is_read():
    text = "a: " + "x" * (MOST_BYTES - 4) + "\n"
    assert read(text).get("a").text[0] == "x"
    assert first_of(text + "#") == ("POL101", 2, 1)
    assert first_of("é" * (MOST_BYTES // 2 + 1)) == ("POL101", 1, MOST_BYTES // 2 + 1)
    assert first_of(b"\xff" * 10_000_000)[0] == "POL101"


HOSTILE = [
    "[" * 200_000,
    "{" * 200_000,
    "- " * 100_000,
    "? " * 100_000,
    "{a: " * 60_000,
    "a: " * 20_000,
    "[" + "[]," * 80_000,
    '"' + "\n" * 100_000,
    'a: "' + "x\n" * 50_000,
    "[" + "x " * 50_000,
    "- &a x\n" * 30_000,
    "a:\n" * 80_000,
    "".join(f"{' ' * i}-\n" for i in range(700)),
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_refused_and_nothing_is_raised(text):
    fault = faults_of(text)[0]
    assert fault.code in CODES
    assert fault.span is not None
    assert len(fault.show()) < 1000


def test_memory_stays_small():
    tracemalloc.start()
    try:
        for text in ("[" * 200_000, "- a\n" * (MOST_NODES - 1), "[" + "x " * 10_000, b"x" * 10_000_000):
            read_yaml(text, file="p.yaml")
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()


@needs_bombs
def test_hostile_files_are_refused_with_their_place():
    paths = [path for path in sorted(BOMBS.glob("*.yaml")) if path.name not in CARELESS]
    assert paths
    for path in paths:
        node, faults = read_yaml(path.read_bytes(), file=path.name)
        assert node is None, path.name
        for fault in faults:
            assert str(fault).startswith(f"{path.name}:{fault.span.line}:{fault.span.col}: POL1")
            assert fault.help


@needs_bombs
@pytest.mark.parametrize("name", sorted(CARELESS))
def test_careless_files_are_read_as_the_text_they_hold(name):
    node, faults = read_yaml((BOMBS / name).read_bytes(), file=name)
    assert faults == ()
    assert plain(node) == CARELESS[name]


# What the recipes of the `.gen` files say, in the order of their names.
GENERATED = {
    "28_long_scalar_10MB.gen": lambda: "name: " + "x" * 10_000_000,
    "29_many_keys_200k.gen": lambda: "".join(f"k{i}: {i}\n" for i in range(200_000)),
    "31_anchor_flood.gen": lambda: "".join(f"- &a{i} x\n" for i in range(50_000)),
    "32_scanner_quadratic.gen": lambda: "a: " * 20_000,
}


@needs_bombs
def test_generated_files_are_refused():
    recipes = {path.name for path in BOMBS.glob("*.gen") if "toml" not in path.name}
    assert recipes == set(GENERATED)
    for name, make in GENERATED.items():
        node, faults = read_yaml(make(), file=name)
        assert node is None
        assert faults[0].span is not None


marks = [
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "'",
    '"',
    "#",
    "|\n",
    ">",
    "*x",
    "&x ",
    "!",
    "%",
    "@",
    "?",
    "---\n",
    "\\",
    "<<: ",
]
pieces = st.sampled_from([*marks, "a", "b: ", "- ", "\n", "\n  ", "\n    ", " ", "é", "\u202e", "\t", "~", "\r\n"])


@settings(max_examples=300, deadline=None)
@given(st.lists(pieces, max_size=30).map("".join))
def test_no_text_raises_and_both_parsers_agree(text):
    node, faults = read_yaml(text, file="p.yaml")
    assert (node is None) == bool(faults)
    for fault in faults:
        assert fault.code in CODES
        assert 1 <= fault.span.line <= text.count("\n") + 1
        assert fault.show()
    slow, _ = read_with(text, "p.yaml", yaml.SafeLoader)
    if node is not None and slow is not None:
        assert plain(node) == plain(slow)


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=60))
def test_no_bytes_raise(data):
    node, faults = read_yaml(data, file="p.yaml")
    assert (node is None) == bool(faults)


# -- typed readers -----------------------------------------------------------------------------------------------------


def typed(reader, value, *args, **kwargs):
    faults = []
    return reader(read(f"v: {value}\n").get("v"), faults, *args, **kwargs), [(f.code, f.help) for f in faults]


@pytest.mark.parametrize(("value", "told"), [("true", True), ("false", False)])
def test_true_and_false_are_the_two_truths(value, told):
    assert typed(as_bool, value) == (told, [])


@pytest.mark.parametrize(
    ("value", "help_"),
    [
        ("yes", "did you mean `true`?"),
        ("Off", "did you mean `false`?"),
        ("True", "did you mean `true`?"),
        ('"true"', "take off the quotes"),
        ("1", "write `true` or `false`"),
    ],
)
def test_other_words_for_truth_are_told(value, help_):
    assert typed(as_bool, value) == (None, [("POL122", help_)])


@pytest.mark.parametrize(("value", "number"), [("0", 0), ("30", 30), ("-7", -7), ("9" * 18, 10**18 - 1)])
def test_a_whole_number_is_read(value, number):
    assert typed(as_int, value) == (number, [])


@pytest.mark.parametrize(
    "value",
    ["017", "0o17", "0x1F", "1_000", "1e3", "1.0", "22:30", "+1", "-0", "٣", '"3"', "9" * 19, "9" * 100_000, "x"],
)
def test_other_ways_to_write_a_number_are_told(value):
    number, told = typed(as_int, value)
    assert number is None
    assert [code for code, _ in told] == ["POL123"]
    assert told[0][1]


def test_a_number_is_kept_within_its_bounds():
    assert typed(as_int, "5", low=1, high=5) == (5, [])
    assert typed(as_int, "6", low=1, high=5) == (None, [("POL123", "write a number from 1 to 5")])
    assert typed(as_int, "-1", low=0) == (None, [("POL123", "write a number of 0 or more")])


def test_text_is_read_and_an_empty_place_is_told():
    assert typed(as_text, "NO") == ("NO", [])
    assert typed(as_text, '""') == ("", [])
    assert typed(as_text, "")[1][0][0] == "POL121"
    assert "comment" in typed(as_text, "#fff")[1][0][1]
    assert typed(as_text, "[a]")[1][0][0] == "POL120"


def test_a_choice_is_told_with_the_nearest_word():
    assert typed(as_choice, "refund", ["refund", "repair"]) == ("refund", [])
    assert typed(as_choice, "refnd", ["refund", "repair"]) == (None, [("POL126", "did you mean `refund`?")])


def test_one_thing_is_no_list():
    items, told = typed(as_items, "[a, b]")
    assert [item.text for item in items] == ["a", "b"]
    assert told == []
    assert typed(as_items, "a") == (None, [("POL120", "write it as a list: `[a]`")])
    assert typed(as_items, "[]") == ((), [])


def test_a_table_gives_its_known_keys_and_tells_the_rest():
    node = read("id: x\nwhn: y\nzzz: z\n")
    faults = []
    got = fields(node, faults, required=["id", "when", "because"], optional=["say"], what="rule")
    assert {key: value.text for key, value in got.items()} == {"id": "x"}
    assert [(f.code, f.span.line, f.help) for f in faults] == [
        ("POL124", 2, "did you mean `when`?"),
        ("POL124", 3, "known here: `because`, `id`, `say`, `when`"),
        ("POL125", 1, "add a line `because: …` to it"),
    ]
    assert faults[0].message == "`whn` is not known in a rule"
    assert faults[0].line == "whn: y"


def test_a_missing_space_after_a_colon_in_braces_is_told():
    faults = []
    fields(read("{kind:refund, to: x}\n"), faults, optional=["kind", "to"])
    assert [(f.code, f.help) for f in faults] == [("POL124", "put a space after the colon: `kind: refund`")]


def test_text_where_a_table_should_be_may_lack_its_colon():
    faults = []
    assert fields(read("a:\n  kind refund\n").get("a"), faults, required=["kind"], what="give") is None
    assert [(f.code, f.span.line, f.help) for f in faults] == [("POL120", 2, "a colon is missing: `kind: refund`")]


def test_a_place_told_already_passes_silently():
    faults = []
    for reader in (as_text, as_bool, as_int, as_items, fields):
        assert reader(None, faults) is None
    assert faults == []


def test_every_code_has_a_meaning_in_one_line():
    assert all(code.startswith("POL1") and meaning and "\n" not in meaning for code, meaning in CODES.items())
    assert isinstance(read("a: 1"), Table)
