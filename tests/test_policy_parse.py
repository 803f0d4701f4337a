"""Text to raw trees: the grammar, its limits, and places."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calmreply.findings import ExpressionError
from calmreply.policy.lex import MOST_CHARACTERS, Source
from calmreply.policy.parse import parse, parse_text
from calmreply.policy.raw import COMPARISONS, MOST_DEPTH, node, show
from calmreply.reader import read_yaml

NAMES = [
    "order.total",
    "issue.kind",
    "history",
    "it.amount",
    "decided.delivery-remedy.granted",
    "x_1",
    "not_yet",
    "day",
]


def name(text):
    return node("name", text)


literals = st.one_of(
    st.booleans().map(lambda b: node("bool", b)),
    st.decimals(-(10**6), 10**6, places=2).map(lambda d: node("number", Fraction(d))),
    st.integers(-999, 999).map(lambda n: node("number", Fraction(n))),
    st.integers(0, 10**6).map(lambda n: node("money", Fraction(n, 100), "EUR")),
    st.integers(0, 400).map(lambda n: node("percent", Fraction(n, 200))),
    st.tuples(st.integers(0, 99), st.sampled_from(["days", "business days", "hours", "months"])).map(
        lambda p: node("duration", Fraction(p[0]), p[1])
    ),
    st.dates().map(lambda d: node("date", d.isoformat())),
    st.text(st.characters(blacklist_categories=("C", "Zl", "Zp"), blacklist_characters='"\\'), max_size=5).map(
        lambda t: node("text", t)
    ),
)
atoms = st.one_of(
    literals,
    st.sampled_from(NAMES).map(name),
    st.tuples(
        st.sampled_from(["hours", "days", "business days", "months", "years"]), st.sampled_from(["since", "until"])
    ).map(lambda p: node("measure", *p, "order.placed_at")),
)


def larger(inner):
    pair = st.tuples(inner, inner)
    return st.one_of(
        st.tuples(st.sampled_from(["and", "or", "+", "min", "max"]), st.lists(inner, min_size=2, max_size=4)).map(
            lambda p: node(p[0], *p[1])
        ),
        st.tuples(st.sampled_from(["-", "*", "else", *COMPARISONS]), pair).map(lambda p: node(p[0], *p[1])),
        st.tuples(st.sampled_from(["not", "unknown"]), inner).map(lambda p: node(*p)),
        st.tuples(inner, st.lists(literals, min_size=1, max_size=3)).map(lambda p: node("in", p[0], *p[1])),
        st.tuples(st.sampled_from(["any", "all", "count", "sum"]), inner).map(lambda p: node(p[0], "history", p[1])),
        st.lists(inner, min_size=1, max_size=2).map(lambda keys: node("table", "small-gift", *keys)),
    )


@settings(max_examples=300, deadline=None)
@given(st.recursive(atoms, larger, max_leaves=12).filter(lambda r: len(show(r)) <= MOST_CHARACTERS and r.depth < 14))
def test_a_tree_shown_and_read_again_is_equal(raw):
    assert parse_text(show(raw)) == raw


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "and",
                "or",
                "not",
                "in",
                "is",
                "unknown",
                "else",
                "(",
                ")",
                "[",
                "]",
                ",",
                "+",
                "-",
                "*",
                "==",
                "!=",
                "<",
                "<=",
                "order.total",
                '"late"',
                "5",
                "EUR",
                "50%",
                "hours",
                "since",
                "any(",
                "min(",
                "true",
                "2026-01-31",
                "business",
                "days",
                "small-gift[",
                "=",
                "'",
                "€",
            ]
        ),
        max_size=12,
    ).map(" ".join)
    | st.text(max_size=30)
)
def test_any_text_gives_a_tree_or_one_finding_with_help(text):
    faults = []
    raw = parse(Source(text, "f", 3, 5), faults)
    assert (raw is None) == (len(faults) == 1)
    if faults:
        assert faults[0].help
        assert faults[0].span.line >= 3
        assert faults[0].code in {"POL201", "POL202"}


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("a and b or c and d", "(a and b) or (c and d)"),
        ("not a and b", "(not a) and b"),
        ("not a == b", "not (a == b)"),
        ("a + b * c - d", "(a + (b * c)) - d"),
        ("a - b - c", "(a - b) - c"),
        ("a else b + c == d", "(a else (b + c)) == d"),
        ("a else b else c", "a else (b else c)"),
        ("3 <= a < 5", "3 <= a and a < 5"),
        ("9 > a >= b > 2", "9 > a and a >= b and b > 2"),
        ("a not in [1, 2]", "not (a in [1, 2])"),
        ("a is not unknown", "not (a is unknown)"),
        ("(a and b) and c", "a and b and c"),
        ("1 hour", "1 hours"),
        ("business days since x.y >= 2 business day", "(business days since x.y) >= (2 business days)"),
        ("50.50 EUR", "50.5 EUR"),
    ],
)
def test_words_bind_as_a_reader_expects(text, same):
    assert parse_text(text) == parse_text(same)


def test_hyphens_belong_to_names_and_a_minus_stands_free():
    assert parse_text("a-b") == name("a-b")
    assert parse_text("a - b") == node("-", name("a"), name("b"))
    assert parse_text("a - -2") == node("-", name("a"), node("number", Fraction(-2)))
    assert parse_text("decided.delivery-remedy.granted") == name("decided.delivery-remedy.granted")


def test_words_of_time_are_names_where_no_since_follows():
    assert parse_text("hours") == name("hours")
    assert parse_text("any") == name("any")


@pytest.mark.parametrize(
    "text",
    ["(" * 80 + "a" + ")" * 80, "not " * 80 + "a", " - ".join(["a"] * 80), "min(1, " * 80 + "a", "a" * 3000],
)
def test_depth_and_length_are_bounded_by_findings(text):
    faults = []
    assert parse(Source(text), faults) is None
    assert [f.code for f in faults] == ["POL202"]


def test_long_flat_conditions_are_not_deep():
    assert len(parse_text(" and ".join(["a"] * 200)).args) == 200
    assert parse_text(" and ".join(["a"] * 200)).depth < MOST_DEPTH


def test_text_outside_a_file_raises():
    with pytest.raises(ExpressionError, match="write `==`"):
        parse_text("a = b")


@pytest.mark.parametrize(
    "yaml",
    [
        "when: issue.seen and\n  order.x »= 3\n",
        "when: >-\n  issue.seen and\n\n  order.x »= 3\n",
        "when: |\n  issue.seen and\n    order.x »= 3\n",
        'when: "issue.kind == \\"late\\" and order.x »= 3"\n',
        "when: 'issue.kind == \"it''s\" and order.x »= 3'\n",
        'when: "\\"late\\" == issue.kind and »= 3"\n',
        "when:   order.x »= 3   # and so on\n",
    ],
)
def test_places_are_exact_in_every_kind_of_yaml_text(yaml):
    text = yaml.replace("»", "")
    row, col = next((i, line.index("»")) for i, line in enumerate(yaml.splitlines()) if "»" in line)
    found, faults = read_yaml(text, file="p.yaml")
    assert not faults
    scalar = found.get("when")
    lines = tuple(text.splitlines()[scalar.span.line - 1 :])
    parse(Source(scalar.text, "p.yaml", scalar.span.line, scalar.span.col, lines), told := [])
    assert [(f.span.line, f.span.col) for f in told] == [(row + 1, col + 1)]
    assert told[0].line == text.splitlines()[row]


def test_each_node_has_the_place_of_what_it_was_made_from():
    raw = parse_text("issue.seen and order.total > 5 EUR")
    inner = raw.args[1]
    assert (inner.span.col, inner.span.end_col) == (16, 35)
    assert (inner.args[1].span.col, inner.args[1].span.end_col) == (30, 35)
