from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calmreply.channels.counting import (
    graphemes,
    link_count,
    mastodon_countable,
    mastodon_graphemes,
    seconds_of_speech,
    split_graphemes,
    threads_size,
    utf8_bytes,
    utf16_units,
    words,
    x_weight,
)
from calmreply.channels.links import host_end, links
from calmreply.channels.sms import GSM_EXTENSION, gsm7_text, sms_parts, sms_size, ucs2_culprits

VECTORS = Path(__file__).resolve().parents[2] / "shared" / "vectors"


def rows(name: str) -> list[dict]:
    path = VECTORS / f"{name}.jsonl"
    if not path.exists():
        pytest.skip(f"vectors/{name}.jsonl is not here")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def failing(pairs):
    """The ids of the rows whose two values differ, with both values, so that a failure shows them all."""
    return [(name, got, want) for name, got, want in pairs if got != want]


# --- the platforms' own vectors


def test_x_weight_agrees_with_every_weighted_vector():
    found = [r for r in rows("twitter_text") if "weightedLength" in r]
    assert found
    # Config v2 differs from v3 only in that an emoji sequence has no weight of its own.
    assert not failing((r["id"], x_weight(r["text"], emoji=r["config"] == "v3"), r["weightedLength"]) for r in found)
    assert not failing((r["id"], x_weight(r["text"], emoji=r["config"] == "v3") <= 280, r["valid"]) for r in found)


def test_a_tweet_of_the_first_configuration_has_its_140_characters():
    found = [r for r in rows("twitter_text") if r["section"] == "tweets" and r["valid"]]
    assert all(x_weight(r["text"]) <= 140 for r in found)


def test_links_agree_with_every_url_vector_of_x():
    found = [r for r in rows("twitter_extract") if "url" in r["section"]]
    assert found
    got = []
    for row in found:
        places = links(row["text"])
        texts = [row["text"][a:b] for a, b in places]
        if row["expected"] and isinstance(row["expected"][0], dict):
            spans = [{"url": t, "indices": list(p)} for t, p in zip(texts, places, strict=True)]
            got.append((row["id"], spans, row["expected"]))
        else:
            got.append((row["id"], texts, row["expected"]))
    assert not failing(got)


def test_mastodon_counts_as_every_vector():
    found = rows("mastodon")
    counted = [(r["id"], mastodon_countable(r["text"]), r["countable"]) for r in found if "countable" in r]
    judged = [
        (r["id"], mastodon_graphemes(r["spoiler_text"] + r["text"]) <= r["limit"], r["valid"])
        for r in found
        if "valid" in r
    ]
    assert counted
    assert judged
    assert not failing(counted + judged)


def test_bluesky_counts_as_every_vector():
    found = rows("bluesky")
    assert not failing((r["id"], graphemes(r["text"]), r["graphemes"]) for r in found if "graphemes" in r)
    assert not failing((r["id"], 2 <= graphemes(r["text"]) <= 4, r["valid"]) for r in found if "constraint" in r)
    assert not failing((r["id"], link_count(r["text"]), len(r["links"])) for r in found if "links" in r)


def test_graphemes_break_as_every_unicode_vector():
    found = rows("grapheme_break")
    assert not failing((r["id"], split_graphemes(r["text"]), r["graphemes"]) for r in found)
    assert not failing((r["id"], graphemes(r["text"]), r["count"]) for r in found)


# This row runs split-sms with its charset forced to GSM, which replaces every whale by a space before it counts. We
# never change what is sent, so the text is UCS-2.
FORCED_CHARSET = {"sms-split-gsm-9"}


def test_sms_agrees_with_every_vector():
    found = [r for r in rows("sms_segments") if r["id"] not in FORCED_CHARSET]
    bits = {"GSM-7": 7, "UCS-2": 16}
    for row in found:
        sms = sms_size(row["text"])
        assert (row["id"], sms.segments, sms.encoding) == (row["id"], row["segments"], row["encoding"])
        if "parts" in row:
            assert list(sms_parts(row["text"])) == row["parts"], row["id"]
        if "message_bits" in row:
            assert sms.size * bits[sms.encoding] == row["message_bits"], row["id"]
            header = 48 * sms.segments if sms.segments > 1 else 0
            assert sms.size * bits[sms.encoding] + header == row["total_bits"], row["id"]


def test_the_gsm_alphabet_is_that_of_the_vectors():
    path = VECTORS / "gsm7_charset.json"
    if not path.exists():
        pytest.skip("vectors/gsm7_charset.json is not here")
    charset = json.loads(path.read_text(encoding="utf-8"))
    assert all(sms_size(char).encoding == "GSM-7" for char in charset["basic_and_extension"])
    assert {char for char in charset["basic_and_extension"] if sms_size(char).size == 2} == set(GSM_EXTENSION)
    assert set(charset["extension_two_septets"]) == set(GSM_EXTENSION)
    others = set(map(chr, range(0x3000))) - set(charset["basic_and_extension"])
    assert all(sms_size(char).encoding == "UCS-2" for char in others)


# --- our own, from the platforms' documentation


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("Hello, Ana", 10),
        ("Здравейте", 9),
        ("12,50 €", 8),
        ("你好", 4),
        ("cafe\u0301", 4),
        ("© 2026", 6),
        ("©\ufe0f", 2),
        ("1\ufe0f\u20e3", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("👍🏽", 2),
        ("🇸🇮", 2),
        ("see https://shop.example.com/orders/2026/11/22?id=123456789 now", 31),
        ("shop.com", 23),
        ("Send it back.Then wait", 22),
        ("It costs EUR 12.50.", 19),
        ("mail help@shop.com", 18),
        ("č shop.com", 25),
    ],
)
def test_x_weight_of_small_texts(text, weight):
    assert x_weight(text) == weight


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("no link. none.", []),
        ("(shop.com)", ["shop.com"]),
        ("https://shop.com/a(b)c).", ["https://shop.com/a(b)c"]),
        ("SHOP.COM", ["SHOP.COM"]),
        ("http://a_b.shop.com", ["http://a_b.shop.com"]),
        ("shop_a.com", []),
        ("https://t.co/" + "a" * 41, []),
        ("https://shop.com:8080/x?y=1#z", ["https://shop.com:8080/x?y=1#z"]),
        ("https://bücher.de", ["https://bücher.de"]),
        ("https://магазин.бг", ["https://магазин.бг"]),
        ("http://xn--e1afmkfd.xn--p1ai/", ["http://xn--e1afmkfd.xn--p1ai/"]),
        ("..shop.com", []),
        ("one.com,two.com", ["one.com", "two.com"]),
    ],
)
def test_links_in_small_texts(text, found):
    assert [text[a:b] for a, b in links(text)] == found


def test_a_host_is_read_to_its_top_level_domain():
    assert host_end("x@mastodon.social!", 2) == len("x@mastodon.social")
    assert host_end("x@invalid", 2) == -1


def test_mastodon_leaves_the_host_of_a_mention_and_counts_a_link_as_23():
    assert mastodon_countable("@ana@mastodon.social and https://shop.example.com/a") == "@ana and " + "x" * 23
    assert mastodon_graphemes("Pozdravljeni") == 12


def test_threads_counts_the_bytes_of_an_emoji():
    assert threads_size("plain") == 5
    assert threads_size("čas") == 3
    assert threads_size("ok 👍") == 3 + 4


def test_bytes_and_utf16_units():
    assert (utf8_bytes("abc"), utf8_bytes("čć"), utf8_bytes("👍")) == (3, 4, 4)
    assert (utf16_units("abc"), utf16_units("čć"), utf16_units("👍")) == (3, 2, 2)


def test_a_linker_joins_only_after_a_consonant():
    assert split_graphemes("a\u094d\u0915") == ["a\u094d", "\u0915"]
    assert split_graphemes("\u0915\u094d\u0915") == ["\u0915\u094d\u0915"]


def test_crlf_is_one_grapheme_and_a_line_feed_another():
    assert graphemes("a\r\nb") == 3
    assert graphemes("a\n\nb") == 4


def test_words_and_seconds_of_speech():
    assert words("Hello, Ana - we are sorry.") == 5
    assert words("Žal nam je.") == 3
    assert words("สวัสดี") == 3
    assert seconds_of_speech("word " * 150) == 60
    assert seconds_of_speech("beseda " * 150, locale="sl-SI") == 67
    assert seconds_of_speech("CR-48213-7") > seconds_of_speech("Ana")


# --- SMS


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("", (0, 1, "GSM-7")),
        ("a" * 160, (160, 1, "GSM-7")),
        ("a" * 161, (161, 2, "GSM-7")),
        ("a" * 306, (306, 2, "GSM-7")),
        ("a" * 307, (307, 3, "GSM-7")),
        ("a" * 152 + "€" + "a" * 151, (305, 2, "GSM-7")),
        ("a" * 152 + "€" + "a" * 152, (306, 3, "GSM-7")),
        ("č" * 70, (70, 1, "UCS-2")),
        ("č" * 134, (134, 2, "UCS-2")),
        ("č" * 66 + "👍" + "č" * 65, (133, 2, "UCS-2")),
        ("č" * 66 + "👍" + "č" * 66, (134, 3, "UCS-2")),
        ("\x1b", (1, 1, "UCS-2")),
    ],
)
def test_segments_of_sms(text, size):
    assert sms_size(text) == size


@given(st.text(alphabet=st.sampled_from("aé€{č👍\x1b\n"), max_size=500))
@settings(max_examples=150, deadline=None)
def test_parts_of_sms_join_to_the_text_and_hold_no_torn_pair(text):
    parts = sms_parts(text)
    sms = sms_size(text)
    gsm = sms.encoding == "GSM-7"
    assert "".join(parts) == text
    assert len(parts) == sms.segments
    if len(parts) > 1:
        sizes = [len(p) + sum(p.count(c) for c in GSM_EXTENSION) if gsm else utf16_units(p) for p in parts]
        assert max(sizes) <= (153 if gsm else 67)
        assert sum(sizes) == sms.size


def test_sms_text_keeps_its_letters_and_changes_its_typography():
    assert gsm7_text("“Your\u00a0parcel” isn’t here – sorry…") == '"Your parcel" isn\'t here - sorry...'
    assert gsm7_text("Žal nam je, č\u202fé õ") == "Žal nam je, č é õ"
    assert gsm7_text("plain") == "plain"
    assert gsm7_text("a\tb `c`") == "a b 'c'"


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_sms_text_never_touches_a_letter_or_digit(text):
    kept = [c for c in text if c.isalnum() and c != "\u02bc"]
    assert [c for c in gsm7_text(text) if c.isalnum()] == kept
    assert gsm7_text(gsm7_text(text)) == gsm7_text(text)


def test_the_characters_that_force_ucs2_are_named_once():
    assert ucs2_culprits("čas, čaj š é") == (
        "`č` U+010D LATIN SMALL LETTER C WITH CARON",
        "`š` U+0161 LATIN SMALL LETTER S WITH CARON",
    )
    assert ucs2_culprits("price 5 €") == ()


# --- no length may be slow


@pytest.mark.parametrize(
    "text",
    ["a." * 8000, "a.co._." * 2000, "中.co" * 4000, "(a" * 8000 + ".co", "@a" * 8000 + ".x", "!" * 16000 + ".x"],
)
def test_hostile_texts_are_counted_in_one_pass(text):
    # The work is counted by its result, not by a clock: a quadratic reader would not end within the suite's patience.
    assert x_weight(text) > 0
    assert mastodon_graphemes(text) > 0
    assert words(text) >= 1


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_every_counter_takes_any_text(text):
    assert x_weight(text) >= 0
    assert graphemes(text) <= len(text)
    assert "".join(split_graphemes(text)) == text
    assert mastodon_graphemes(text) >= 0
    assert threads_size(text) >= len(text)
    assert utf8_bytes(text) >= utf16_units(text) >= len(text)


@given(st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_the_size_of_two_texts_is_that_of_both(one, other):
    assert utf8_bytes(one + other) == utf8_bytes(one) + utf8_bytes(other)
    assert utf16_units(one + other) == utf16_units(one) + utf16_units(other)
    # What stands together may join, and never falls apart.
    assert graphemes(one + other) <= graphemes(one) + graphemes(other)
    # A line between them keeps them apart, links, pictures and marks alike.
    assert graphemes(f"{one}a\n{other}") == graphemes(f"{one}a") + 1 + graphemes(other)
    assert x_weight(f"{one} \n {other}") == x_weight(one) + 3 + x_weight(other)
    assert threads_size(f"{one} \n {other}") == threads_size(one) + 3 + threads_size(other)
    assert words(f"{one} \n {other}") <= words(one) + words(other)
    assert sms_size(one + other).segments >= max(sms_size(one).segments, sms_size(other).segments)
