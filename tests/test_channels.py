from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calmreply.channels import CHANNELS, Channel, Size, Template, Window, channel, declare
from calmreply.channels.channel import CONFIDENCES, RULES
from calmreply.findings import ChannelError, Span

NAMES = {
    "x", "x-dm", "bluesky", "mastodon", "bluesky-dm", "allegro", "threads", "facebook", "messenger", "instagram",
    "instagram-dm", "linkedin", "youtube", "tiktok", "reddit", "discord", "google-review", "google-play", "app-store",
    "trustpilot", "yelp", "tripadvisor", "whatsapp", "telegram", "line", "viber", "sms", "rcs", "webchat", "email",
    "letter", "phone", "voicemail",
}  # fmt: skip


def test_every_channel_of_the_specification_is_there():
    assert set(CHANNELS) >= NAMES
    assert all(name == row.name for name, row in CHANNELS.items())


def test_the_registry_and_its_rows_cannot_be_changed():
    with pytest.raises(TypeError):
        CHANNELS["x"] = CHANNELS["sms"]
    with pytest.raises(dataclasses.FrozenInstanceError):
        CHANNELS["x"].limit = 25_000


def test_every_public_channel_hands_over_to_a_private_one():
    public = [row for row in CHANNELS.values() if row.public]
    assert len(public) > 10
    assert all(row.counterpart and not CHANNELS[row.counterpart].public for row in public)


def test_every_row_has_a_source_and_a_confidence():
    assert all(row.source and row.source != "the house" and row.confidence in CONFIDENCES for row in CHANNELS.values())
    assert all(rule in RULES for row in CHANNELS.values() for rule in row.rules)


# The table of the specification: name, limit, unit, public, private counterpart, confidence.
SPECIFIED = [
    ("x", 280, "x weight", True, "x-dm", "documented"),
    ("x-dm", 10_000, "code points", False, None, "documented"),
    ("bluesky", 300, "graphemes", True, "bluesky-dm", "documented"),
    ("mastodon", 500, "mastodon graphemes", True, "mastodon-direct", "seen in code"),
    ("bluesky-dm", 1_000, "graphemes", False, None, "documented"),
    ("allegro", 2_000, "code points", False, None, "documented"),
    ("threads", 500, "threads code points", True, "email", "documented"),
    ("facebook", 8_000, "code points", True, "messenger", "reported"),
    ("messenger", 1_999, "code points", False, None, "documented"),
    ("instagram", 2_196, "code points", True, "instagram-dm", "reported"),
    ("instagram-dm", 999, "bytes", False, None, "documented"),
    ("linkedin", 1_250, "code points", True, "email", "reported"),
    ("youtube", 10_000, "code points", True, "email", "reported"),
    ("tiktok", 150, "code points", True, "email", "reported"),
    ("reddit", 10_000, "code points", True, "email", "reported"),
    ("discord", 2_000, "code points", True, "discord-dm", "documented"),
    ("google-review", 4_096, "bytes", True, "email", "documented"),
    ("google-play", 340, "code points", True, "email", "documented"),
    ("app-store", 5_970, "code points", True, "email", "seen in code"),
    ("trustpilot", 2_000, "code points", True, "email", "assumed"),
    ("yelp", 1_500, "code points", True, "yelp-message", "assumed"),
    ("tripadvisor", 2_000, "code points", True, "email", "assumed"),
    ("whatsapp", 4_096, "code points", False, None, "documented"),
    ("telegram", 4_096, "utf-16 units", False, None, "documented"),
    ("line", 5_000, "utf-16 units", False, None, "documented"),
    ("viber", 1_000, "code points", False, None, "documented"),
    ("sms", 306, "sms segments", False, None, "documented"),
    ("rcs", 3_072, "code points", False, None, "documented"),
    ("webchat", 10_000, "code points", False, None, "seen in code"),
    ("email", 25_000, "code points", False, None, "seen in code"),
    ("letter", None, "code points", False, None, "assumed"),
    ("phone", None, "words", False, None, "assumed"),
    ("voicemail", 75, "words", True, "phone", "assumed"),
]


@pytest.mark.parametrize("row", SPECIFIED, ids=lambda row: row[0])
def test_each_row_says_what_the_specification_says(row):
    c = CHANNELS[row[0]]
    assert (c.name, c.limit, c.unit, c.public, c.counterpart, c.confidence) == row


def test_windows_and_rules_are_data():
    day, week = 24, 7 * 24
    assert CHANNELS["whatsapp"].windows == (Window("inbound", day, then="template"),)
    assert CHANNELS["viber"].windows == (Window("inbound", day),)
    for name in ("messenger", "instagram-dm"):
        assert CHANNELS[name].windows == (Window("inbound", day), Window("inbound", week, by="person"))
    for name in ("facebook", "instagram"):
        assert CHANNELS[name].windows == (Window("comment", week, most=1),)
    with_windows = {"whatsapp", "viber", "messenger", "instagram-dm", "facebook", "instagram"}
    assert {c.name for c in CHANNELS.values() if c.windows} == with_windows
    assert {"no-lists", "no-offers", "no-names", "no-contact-data", "no-links", "no-accusation"} < set(
        CHANNELS["tripadvisor"].rules
    )
    assert "no-contact-data" in CHANNELS["google-review"].rules
    assert "no-incentives" in CHANNELS["yelp"].rules
    assert "no-promotion" in CHANNELS["app-store"].rules
    assert CHANNELS["whatsapp"].window == (
        "24 hours from the last message of the customer, then only an approved template"
    )
    assert CHANNELS["facebook"].window == "1 private reply to a comment, within 7 days"
    assert "a human agent: 7 days" in CHANNELS["messenger"].window


WORST = [
    "a.co ",
    "a.co",
    "\u0344",
    "\ufb2c",
    "\U0001d160",
    "👨‍👩‍👧",
    "👍",
    "€",
    "č",
    "{",
    "1",
    "漢",
    "t.co/a ",
    "x ",
    "@a@b.co ",
]
"""What costs most in one unit or another: bare links, what NFC takes apart, emoji, pairs, figures read aloud."""


COUNTED = list({(c.unit, c.limit, c.also): c for c in CHANNELS.values() if c.limit}.values())
"""The channels of the registry; of those that count alike, one."""


@given(st.lists(st.sampled_from(WORST) | st.text(max_size=3), max_size=120).map("".join))
@settings(max_examples=60, deadline=None)
def test_what_surely_fits_is_measured_to_fit_on_every_channel(text):
    for one in COUNTED:
        told = text[: one.sure_length]
        assert one.surely_fits(len(told))
        assert one.measure(told).fits, one.name


@pytest.mark.parametrize("piece", WORST)
def test_the_sure_length_holds_for_a_text_of_nothing_but_the_worst(piece):
    for one in COUNTED:
        if one.unit != "code points":
            told = (piece * (one.sure_length // len(piece) + 1))[: one.sure_length]
            assert all(one.measure(told, locale=locale).fits for locale in ("en", "et", "sl")), one.name


def test_many_short_links_are_not_taken_for_a_short_text():
    links = "a.co b.co c.co d.co e.co f.co g.co h.co i.co j.co k.co l.co m.co"
    assert len(links) < 280 // 4
    assert not channel("x").measure(links).fits
    assert not channel("x").surely_fits(len(links))
    assert channel("webchat").surely_fits(10_000)
    assert not channel("webchat").surely_fits(10_001)


@pytest.mark.parametrize(
    ("name", "text", "size"),
    [
        ("x", "a" * 280, Size(280, 280, "x weight", fits=True)),
        ("x", "a" * 281, Size(281, 280, "x weight", fits=False)),
        ("bluesky", "a" * 300, Size(300, 300, "graphemes", fits=True)),
        ("mastodon", "https://shop.example.com/" + "a" * 500, Size(23, 500, "mastodon graphemes", fits=True)),
        ("telegram", "👍" * 2049, Size(4098, 4096, "utf-16 units", fits=False)),
        ("google-review", "č" * 2048, Size(4096, 4096, "bytes", fits=True)),
        ("instagram-dm", "a" * 1000, Size(1000, 999, "bytes", fits=False)),
        ("webchat", "čč", Size(2, 10_000, "code points", fits=True)),
        ("phone", "We are sorry.", Size(3, None, "words", fits=True)),
        ("letter", "We are sorry.", Size(13, None, "code points", fits=True)),
    ],
)
def test_measure_counts_as_the_platform_does(name, text, size):
    assert channel(name).measure(text) == size


def test_a_further_limit_can_refuse_what_the_first_allows():
    family = "👨‍👩‍👧‍👦"
    assert channel("bluesky").measure(family * 100).fits
    assert not channel("bluesky").measure(family * 200).fits
    assert channel("threads").measure("a.com b.com c.com d.com e.com").fits
    assert not channel("threads").measure("a.com b.com c.com d.com e.com f.com").fits


def test_voicemail_is_held_to_seconds_in_the_language_spoken():
    text = "beseda " * 70
    assert channel("voicemail").measure(text, locale="en").fits
    assert not channel("voicemail").measure(text, locale="sl").fits


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("a" * 306, Size(306, 306, "septets", True, 2, "GSM-7")),
        ("a" * 307, Size(307, 306, "septets", False, 3, "GSM-7")),
        ("č" * 134, Size(134, 134, "utf-16 units", True, 2, "UCS-2")),
        ("č" * 135, Size(135, 134, "utf-16 units", False, 3, "UCS-2")),
        # within 306 septets, but the escape pair at the seam costs a third segment
        ("a" * 152 + "€" + "a" * 152, Size(306, 306, "septets", False, 3, "GSM-7")),
    ],
)
def test_sms_is_measured_in_segments(text, size):
    assert channel("sms").measure(text) == size


def test_a_house_may_aim_at_one_segment_or_at_no_limit():
    one = channel("sms").override(limit=160)
    assert one.measure("a" * 160) == Size(160, 160, "septets", True, 1, "GSM-7")
    assert one.measure("č" * 71) == Size(71, 70, "utf-16 units", False, 2, "UCS-2")
    assert channel("sms").override(limit=None).measure("a" * 400).fits


def test_an_override_changes_a_copy_and_names_what_is_wrong():
    longer = channel("mastodon").override(limit=5_000)
    assert (longer.limit, CHANNELS["mastodon"].limit) == (5_000, 500)
    with pytest.raises(ChannelError, match="`limits` is not a field") as raised:
        channel("x").override(limits=3)
    assert raised.value.help == "did you mean `limit`?"
    for bad in ({"limit": 0}, {"limit": True}, {"unit": "letters"}, {"also": (("furlongs", 3),)}, {"rules": ("kind",)}):
        with pytest.raises(ChannelError):
            channel("x").override(**bad)


def test_a_channel_that_is_not_there_names_the_near_ones():
    with pytest.raises(ChannelError, match="channel `googel-review` is not known") as raised:
        channel("googel-review")
    assert "`google-review`" in raised.value.help


def test_a_house_declares_its_channels():
    channels, findings = declare(
        {
            "x": {},
            "bluesky": {"limit": 200, "also": {"bytes": 2000}},
            "forum": {"audience": "public", "limit": 500, "counterpart": "email", "rules": ["no-links"]},
        }
    )
    assert findings == ()
    assert channels["x"] is not None
    assert channels["bluesky"].also == (("bytes", 2000),)
    assert channels["forum"] == Channel(
        name="forum", audience="public", limit=500, counterpart="email", rules=("no-links",)
    )
    with pytest.raises(TypeError):
        channels["y"] = channels["x"]


def test_a_house_declares_windows_and_templates():
    told = {
        "chat": {
            "audience": "private",
            "windows": [{"opened_by": "inbound", "hours": 48, "then": "template"}],
            "templates": [{"id": "ready", "body": "template-ready", "languages": ["en"], "parameters": ["url"]}],
        },
        "whatsapp": {"windows": [{"opened_by": "inbound", "hours": 12}]},
    }
    channels, findings = declare(told)
    assert findings == ()
    assert channels["chat"].windows == (Window("inbound", 48, then="template"),)
    assert channels["chat"].templates == (Template("ready", "template-ready", ("en",), ("url",)),)
    assert channels["whatsapp"].windows == (Window("inbound", 12),)
    assert CHANNELS["whatsapp"].windows == (Window("inbound", 24, then="template"),)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"windows": {"hours": 3}}, "windows is a list"),
        ({"windows": [3]}, "each of windows is a table"),
        ({"windows": [{"opened_by": "inbound"}]}, "one of windows lacks `hours`"),
        ({"windows": [{"opened_by": "moon", "hours": 3}]}, "windows.opened_by=`moon` is not known"),
        ({"windows": [{"opened_by": "inbound", "hours": 0}]}, "windows.hours=`0` is not a number"),
        ({"windows": [{"opened_by": "inbound", "hours": 3, "most": 0}]}, "windows.most=`0` is not a number"),
        ({"windows": [{"opened_by": "inbound", "hours": 3, "then": "cry"}]}, "windows.then=`cry` is not known"),
        ({"windows": [{"opened_by": "inbound", "hour": 3}]}, "`hour` is not a field of windows"),
        ({"templates": [{"id": "a", "body": "b", "languages": "en"}]}, "`languages` of templates is a list"),
        ({"templates": [{"id": "a", "body": "b", "languages": []}]}, "the template `a` is approved in no language"),
        ({"templates": [{"id": "", "body": "b", "languages": ["en"]}]}, "needs an `id` and a `body`"),
        ({"templates": [{"id": "a", "body": "b", "languages": ["en"]}] * 2}, "the template `a` stands twice"),
        (
            {"templates": [{"id": "a", "body": "b", "languages": ["en"], "parameters": ["x", "x"]}]},
            "a parameter of the template `a` stands twice",
        ),
        ({"windows": ["x"], "limit": 0}, "each of windows is a table"),
    ],
)
def test_a_window_or_template_that_cannot_be_is_named_at_its_field(change, said):
    field = next(iter(change))
    place = Span("channels.yaml", 7, 5, 7, 12)
    channels, findings = declare({"whatsapp": change}, spans={f"whatsapp.{field}": place})
    assert channels == {}
    assert len(findings) == len(change)
    assert findings[0].code == "CHA502"
    assert said in findings[0].message
    assert findings[0].span == place
    assert findings[0].help


@pytest.mark.parametrize("field", ["thread", "subject", "greets", "signs", "inline", "replaceable"])
@pytest.mark.parametrize("written", ["no", "True", "", 0, None])
def test_what_is_neither_true_nor_false_is_refused_and_not_taken_for_one(field, written):
    channels, (told,) = declare({"webchat": {field: written}})
    assert channels == {}
    assert told.code == "CHA502"
    assert f"{field}=`{written}` is neither `true` nor `false`" in told.message


def test_faults_in_declared_channels_are_findings_with_a_place():
    place = Span("channels.yaml", 2, 3, 2, 8)
    channels, findings = declare(
        {
            "emial": {},
            "sms": {"limit": "many"},
            "x": {"counterpart": "x-dmm"},
            "reddit": {"counterpart": "x"},
            "wall": {"audience": "public"},
            "webchat": {"colour": "red"},
            "line": {"also": [3]},
            "email": {"name": "mail"},
        },
        spans={"emial": place},
    )
    assert [(f.code, f.severity) for f in findings] == [
        ("CHA501", "error"),
        ("CHA502", "error"),
        ("CHA502", "error"),
        ("CHA502", "error"),
        ("CHA502", "error"),
        ("CHA503", "error"),
        ("CHA503", "error"),
        ("CHA504", "warning"),
    ]
    assert findings[0].span == place
    assert "`email`" in findings[0].help
    assert all(f.help and f.message[0].islower() and not f.message.endswith(".") for f in findings)
    assert set(channels) == {"x", "reddit", "wall"}
