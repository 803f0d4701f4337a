"""Text that turns, hides or looks like other text: in values, in finished text, in links, in authors' files (T7)."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.small_house import AS_OF, CHANNELS, LATE, MESSAGES, SETTINGS, case, public, remedy, small, stances

from calmreply import House
from calmreply.channels.characters import resembled_host, safe_link, text_findings
from calmreply.channels.registry import CODES
from calmreply.findings import CaseError
from calmreply.language.formats import clean
from calmreply.language.values import clean as clean_value

VECTORS = Path(__file__).resolve().parents[2] / "shared" / "vectors"
TURNS = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
HOSTS = {"shop.example"}


def rows(name):
    path = VECTORS / f"{name}.jsonl"
    if not path.exists():
        pytest.skip(f"vectors/{name}.jsonl is not here")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


@pytest.fixture(scope="module")
def house():
    languages = {x: {"register": "formal"} for x in ("en", "ar")}
    return House.build(
        {**SETTINGS, "languages": languages},
        sections=[stances(), public(), remedy()],
        messages={"en": MESSAGES, "ar": MESSAGES},
        channels=CHANNELS,
    )


def greeted(house, name, channel="webchat", locale="en"):
    """The reply to somebody of this name, in the thread too."""
    contact = {"channel": channel, "text": "?", "thread": {"text": "?", "name": name}}
    data = {"id": "c", "market": "uk", "contact": contact, "issues": [LATE], "customer": {"id": "u", "name": name}}
    return house.reply(house.decide(house.case(data), as_of=AS_OF), channel=channel, locale=locale)


# ---- the vectors


def test_each_row_of_the_bidi_vectors_is_treated_as_it_expects(house):
    treated = {"stripped": 0, "flagged": 0, "refused": 0, "kept": 0}
    for row in rows("security/bidi"):
        text, name, expect = row["text"], row["id"], row["expect"]
        value = clean(text)
        codes = {f.code for f in text_findings(text, hosts=HOSTS)}
        assert codes <= CODES.keys()
        if row["kind"] in {"bidi", "invisible", "control"} and expect != "keep":
            bad = {chr(int(point.replace("U+", "0x"), 0)) for point in row["codepoints"]}
            assert not set(value) & bad, name
            for channel in ("webchat", "email", "x", "sms"):
                # What is left is only what we put there: isolates, in pairs, around the value.
                said = greeted(house, text, channel).text
                assert not set(re.sub("\u2068([^\u2066-\u2069]*)\u2069", r"\1", said)) & (bad | TURNS), name
            assert "CHA550" in codes, name
            treated["stripped"] += 1
        elif row["kind"] == "homoglyph":
            if row["codepoints"]:
                assert "CHA551" in codes, name
                assert value == unicodedata.normalize("NFKC", text), name
            else:  # only against a known host can ASCII be seen to look like other ASCII
                assert resembled_host("rnicro.example", {"micro.example"}) == "micro.example"
                assert not safe_link("https://rnicro.example/", {"micro.example"})
            treated["flagged"] += 1
        elif row["kind"] == "digits":
            assert "CHA551" in codes, name
            with pytest.raises(CaseError):
                case(house, {**LATE, "price": f"{text} GBP"})
            treated["refused"] += 1
        elif row["kind"] == "idn":
            assert not safe_link(text, HOSTS), name
            assert "CHA552" in codes, name
            treated["refused"] += 1
        else:
            assert expect == "keep", name
            assert codes == set(), name
            if not name.endswith("073"):  # isolates are ours to put, never a customer's
                assert value == text, name
                assert text in greeted(house, text).text, name
            treated["kept"] += 1
    assert treated == {"stripped": 23, "flagged": 3, "refused": 12, "kept": 5}


def test_no_text_of_the_trojan_vectors_passes_as_plain(house):
    for row in rows("trojan_source"):
        found = {f.code for f in text_findings(row["text"])}
        value = clean(row["text"])
        if row["has_bidi"] or row["has_zero_width"]:
            assert "CHA550" in found, row["id"]
            assert not text_findings(value), row["id"]
        else:
            assert found == {"CHA551"}, row["id"]
        assert not set(value) & TURNS
        assert "\u200b" not in value
        assert "\u200c" not in value
        said = greeted(house, row["text"][:200]).text
        assert not set(said) & (TURNS - {"\u2068", "\u2069"})
        assert said.count("\u2068") == said.count("\u2069") <= 1


def test_authors_and_translators_cannot_write_what_turns_or_hides_text():
    hidden = sorted((TURNS - {"\u2068", "\u2069"}) | set("\u200b\u2060\ufeff\u3164\u2800\u00ad"))
    lines = "".join(f"hidden-{at} = Go{char}od day.\n    .brief = Good.\n" for at, char in enumerate(hidden))
    lines += "mixed = P\u0430y us.\nours = Dear \u2068{ -brand }\u2069.\n"
    h = small(remedy(), messages=MESSAGES + lines)
    told = {f.message.split("`")[1]: f for f in h.check() if f.code.startswith("CHA55")}
    assert set(told) == {f"hidden-{at}" for at in range(len(hidden))} | {"mixed"}
    assert all(f.severity == "error" and f.span.file == "messages/en.ftl" and f.help for f in told.values())
    assert told["mixed"].code == "CHA551"
    assert "U+202E RIGHT-TO-LEFT OVERRIDE" in told[f"hidden-{hidden.index(chr(0x202E))}"].message


def test_marks_of_direction_are_an_authors_tool_in_a_language_that_runs_from_right_to_left():
    from tests.starter import house as starter

    from calmreply.check.site_rules import check_characters

    parts = starter().parts
    assert list(check_characters({**parts.catalogues, **{c.name: c for c in parts.registers.values()}})) == []
    assert not text_findings("\u0627\u0644\u0645\u0628\u0644\u063a \u200f12.50\u200f")


def test_an_address_of_the_house_needs_a_plain_host():
    for value, fine in (("https://lumen.example/m", True), ("https://0x7f.1/", False), ("https://127.0.0.1/m", False)):
        data = {**SETTINGS["data"], "url": {"kind": "url", "value": value}}
        told = [f for f in small(remedy(), data=data).check() if f.code == "CHA552"]
        assert [f.severity for f in told] == ([] if fine else ["error"])


# ---- names


NAMES = {
    "Latin": "Łucja Żółć-Nguyễn",
    "Latin with signs": "Siobhán O’Brien-d'Arc ﬁ",
    "Cyrillic": "Нина Ѓорѓевска",
    "Greek": "Αλέξανδρος Παπάς",
    "Armenian": "Հայկ Արամյան",
    "Hebrew": "דָּוִד לוי",
    "Arabic": "محمد عليّ",
    "Persian": "نیکی می‌خواهم",
    "Urdu": "عائشہ صدیقی",
    "Syriac": "ܐܫܘܪ",
    "Thaana": "އައިޝަތު",
    "Devanagari": "क्षमा श्र‍ी",
    "Bengali": "শ্রেয়া র‍্যা",
    "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ",
    "Gujarati": "ગીતા",
    "Tamil": "தமிழ்ச்செல்வி",
    "Telugu": "శ్రీనివాస్",
    "Kannada": "ಕನ್ನಡ ರ‍್ಯ",
    "Malayalam": "അവന്‍റെ",
    "Sinhala": "ක්‍රිශාන්ති",
    "Thai": "สมชาย",
    "Lao": "ສົມສັກ",
    "Burmese": "မြင့်မြတ်",
    "Khmer": "ខ្មែរ",
    "Tibetan": "བསྟན་འཛིན",
    "Georgian": "გიორგი",
    "Ethiopic": "አበበ",
    "Cherokee": "ᏣᎳᎩ",
    "Inuktitut": "ᐃᓄᒃ",
    "Mongolian": "ᠮᠣᠩᠭᠣᠯ",
    "Japanese": "渡邉󠄀 さくら・ジョン",
    "Full width": "ＡＮＡ",
    "Korean": "김민준",
    "Chinese": "歐陽娜娜",
    "Emoji": "Ana 👩‍💻👨‍👩‍👧 ❤️ 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
}


@pytest.mark.parametrize("script", NAMES)
def test_a_name_of_any_script_is_byte_for_byte_itself_in_a_reply(house, script):
    name = NAMES[script]
    assert clean(name) == name
    for channel, locale in (("webchat", "en"), ("webchat", "ar"), ("email", "en"), ("x", "en"), ("x", "ar")):
        assert name in greeted(house, name, channel, locale).text
    html = greeted(house, name, "email").as_email().get_body(("html",)).get_content()
    assert name.replace("'", "&#39;") in html or name.replace("'", "&#x27;") in html or name in html


def test_there_are_more_than_twenty_scripts_among_the_names():
    scripts = {unicodedata.name(c).split()[0] for name in NAMES.values() for c in name if c.isalpha()}
    assert len(scripts) >= 25


def test_names_are_no_findings():
    flagged = {script for script, name in NAMES.items() if text_findings(name)}
    assert flagged == {"Full width"}  # a Japanese keyboard writes it; beside plain letters it looks like them


# ---- values


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Ana", "Ana"),
        ("  Ana \n Novak\t", "Ana Novak"),
        ("A\u202ena", "Ana"),
        ("Ana\u2069</b>", "Ana</b>"),
        ("A\u200cn\u200da", "Ana"),
        ("\u200cمحمد\u200c", "محمد"),
        ("می\u200c\u200cخواهم", "میخواهم"),
        ("\u3164", ""),
        ("\u2800\u2800", ""),
        ("a\ufe0f", "a"),
        ("a\ufe00\ufe01", "a"),
        ("👍\ufe0f", "👍\ufe0f"),
        ("👍\u200d", "👍"),
        ("a\U000e0041\U000e0042", "a"),
        ("\U0001f3f4\U000e0041\U000e007f", "\U0001f3f4"),
        ("葛\U000e0100\U000e0101", "葛\U000e0100"),
        ("𝗔𝗻𝗮", "Ana"),
        ("Ⅷ", "VIII"),
        ("№ 5 ½ ﬁ ™", "№ 5 ½ ﬁ ™"),
        ("a\ue000b", "ab"),
        ("a\x00\x07\x9bb", "ab"),
        ("a\u2028b", "a b"),
        ("a\ud800b", "ab"),
    ],
)
def test_what_turns_or_hides_text_is_taken_out_of_a_value(given, shown):
    assert clean_value(given) == shown


@given(st.text(max_size=40))
@settings(max_examples=400, deadline=None)
def test_a_cleaned_value_is_clean_and_stays(text):
    once = clean(text)
    assert clean(once) == once
    assert not set(once) & TURNS
    assert not any(unicodedata.category(c) in {"Cc", "Cs", "Co", "Zl", "Zp"} for c in once)
    assert once == once.strip()
    assert "\n" not in once


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Mn", "Nd"], max_codepoint=0x24F), max_size=20))
@settings(max_examples=200, deadline=None)
def test_plain_letters_are_never_touched(text):
    kept = text.replace("\u034f", "")
    assert clean(kept) == kept


# ---- finished texts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dear \u2068محمد\u2069, we are sorry.", []),
        ("Dear \u2068محمد, we are sorry.", ["CHA550"]),
        ("Dear \u2068a\u202eb\u2069", ["CHA550"]),
        ("Dear \u2068a\u200bb\u2069", ["CHA550"]),
        ("مرحبا \u200f12.50\u00a0£", []),
        ("Hello \u200f12.50", ["CHA550"]),
        ("\u061c12\u061c", ["CHA550"]),
        ("re\u200cfund", ["CHA550"]),
        ("re\u00adfund", ["CHA550"]),
        ("می\u200cخواهم", []),
        ("pаypal", ["CHA551"]),
        ("Ваш заказ Kettle", []),
        ("αpple", ["CHA551"]),
        ("Refund of १२ EUR", ["CHA551"]),
        ("आपको १२ रुपये", []),
        ("١٢ جنيهًا", []),
        ("ｐａｙ", ["CHA551"]),
        ("See https://shop.example/a.", []),
        ("See http://shop.example/a.", ["CHA552"]),
        ("See https://evil.example/a.", ["CHA552"]),
        ("javascript:alert(1)", ["CHA552"]),
    ],
)
def test_what_a_finished_text_is_told_of(text, found):
    assert [f.code for f in text_findings(text, hosts=HOSTS)] == found


def test_links_are_only_held_against_hosts_that_are_given():
    assert text_findings("See http://evil.example/") == ()


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://shop.example", True),
        ("https://shop.example/", True),
        ("https://shop.example:443/a?b=1#c", True),
        ("https://shop.example?x", True),
        ("https://shop.example:8443/", False),
        ("https://shop.example:x/", False),
        ("HTTPS://shop.example/", False),
        ("https://Shop.example/", False),
        ("https://shop.example./", False),
        ("//shop.example/", False),
        ("https://user@shop.example/", False),
        ("https://shop.example@evil.example/", False),
        ("https://sh\u043ep.example/", False),
        ("https://xn--shp-8cd.example/", False),
        ("https://shop.example\u3002evil.example", False),
        ("https://shop.example\n.evil.example", False),
        ("https://127.0.0.1/", False),
        ("https://2130706433/", False),
        ("https://[::1]/", False),
        ("https://shop.example%00.evil.example/", False),
        ("data:text/html,x", False),
        ("", False),
    ],
)
def test_a_safe_link_is_https_to_a_declared_host(url, safe):
    assert safe_link(url, HOSTS) is safe


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_address_is_judged_and_never_a_foreign_one_passed(text):
    for url in (text, f"https://{text}", f"https://shop.example{text}"):
        if safe_link(url, HOSTS):
            assert re.match(r"https://shop\.example(:443)?([/?#]|\Z)", url)


def test_a_host_that_looks_like_ours_is_named():
    own = {"micro-shop.example", "paypal.example"}
    assert resembled_host("rnicro-shop.example", own) == "micro-shop.example"
    assert resembled_host("p\u0430yp\u0430l.example", own) == "paypal.example"
    assert resembled_host("paypa1.example", own) == "paypal.example"
    assert resembled_host("ｐａｙｐａｌ.example", own) == "paypal.example"
    assert resembled_host("paypal.example", own) is None
    assert resembled_host("tea.example", own) is None
