from __future__ import annotations

import dataclasses

import pytest

from calmreply.channels import CHANNELS, Channel, Size, channel, declare
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
