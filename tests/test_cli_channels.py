"""`calmreply channels`, and `calmreply reply` where a window is closed."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from calmreply.channels import CHANNELS
from calmreply.cli.app import main


def run(*arguments):
    done = CliRunner().invoke(main, list(arguments))
    assert done.exit_code == 0, done.output
    return done.output


def test_the_listing_has_every_channel_and_fits_a_hundred_columns():
    text = run("channels")
    lines = text.splitlines()
    assert max(map(len, lines)) <= 100
    assert [line.split()[0] for line in lines[1:] if not line.startswith(" ")] == list(CHANNELS)
    assert "280 by weight" in next(line for line in lines if line.startswith("x "))
    assert "2 segments" in next(line for line in lines if line.startswith("sms "))
    assert "300 graphemes, 3,000 bytes" in text
    assert "  window: 24 hours from the last message of the customer, then only an approved template" in lines
    assert "  window: 1 private reply to a comment, within 7 days" in lines
    assert "no-incentives" in text
    assert text.count("  source: ") == len(CHANNELS)


def test_the_listing_as_data_has_every_field():
    told = {row["name"]: row for row in json.loads(run("channels", "--format", "json"))["channels"]}
    assert set(told) == set(CHANNELS)
    for name, row in told.items():
        one = CHANNELS[name]
        assert (row["unit"], row["limit"], row["audience"], row["medium"], row["markup"], row["counterpart"]) == (
            one.unit,
            one.limit,
            one.audience,
            one.medium,
            one.markup,
            one.counterpart,
        )
        assert (row["source"], row["confidence"], row["rules"]) == (one.source, one.confidence, list(one.rules))
        assert row["changed"] == []
    assert told["whatsapp"]["windows"] == [
        {"opened_by": "inbound", "hours": 24, "by": "anyone", "most": None, "then": "template"}
    ]
    assert told["bluesky"]["also"] == [{"unit": "bytes", "limit": 3000}]


@pytest.fixture
def folder(tmp_path):
    """A small house in files: one language, one rule."""
    (tmp_path / "messages").mkdir()
    (tmp_path / "policy").mkdir()
    (tmp_path / "house.yaml").write_text(
        "name: Small\nsource: en\nlanguages: {en: {register: formal}}\nperson: {owner: team, by: 1 business days}\n"
        "calendars: {uk: {hours: 'mon-fri 09:00-17:00'}}\n"
        "markets: {uk: {currency: GBP, zone: Europe/London, calendar: uk}}\n"
        "enums: {topic: [unknown, complaint], kind: [late]}\n"
        "data: {chat_url: {kind: url, value: 'https://small.example/chat'}}\nslots: {chat: house.chat_url}\n",
        encoding="utf-8",
    )
    (tmp_path / "policy" / "10-stance.yaml").write_text(
        "sections:\n  - section: stance\n    kind: stance\n    per: issue\n    rules: []\n"
        "    default: {stance: listen, because: We listen.}\n",
        encoding="utf-8",
    )
    (tmp_path / "messages" / "en.ftl").write_text(
        "-brand = Small\nopen-listen = Thank you for writing to us.\n    .subject = Your message\n"
        "# $deadline (date, role by)\nhandover-person = One of us will answer { $deadline }.\n"
        "close = We are here.\n# (public)\nsign = Kind regards,\n    { -brand }\n    .inline = { -brand }\n"
        "# $chat (url)\ntemplate-ready = We have an answer for you: { $chat }\n",
        encoding="utf-8",
    )
    (tmp_path / "channels.yaml").write_text(
        "channels:\n  webchat: {limit: 500}\n  email: {sender: a@small.example, sender_name: Small}\n"
        "  counter: {audience: private}\n  whatsapp:\n    templates:\n"
        "      - {id: ready, body: template-ready, languages: [en], parameters: [chat]}\n",
        encoding="utf-8",
    )
    return tmp_path


def test_the_channels_of_a_house_say_what_is_the_houses(folder):
    text = run("channels", "--house", str(folder))
    names = [line.split()[0] for line in text.splitlines()[1:] if not line.startswith(" ")]
    assert names == ["webchat", "email", "counter", "whatsapp"]
    assert "  of the house: limit" in text
    assert "  of the house: its own channel" in text
    assert "  of the house: as it comes" in text
    assert "  templates: ready" in text
    told = {r["name"]: r for r in json.loads(run("channels", "--house", str(folder), "--format", "json"))["channels"]}
    assert told["webchat"]["changed"] == ["limit"]
    assert told["whatsapp"]["changed"] == ["templates"]
    assert told["whatsapp"]["templates"][0]["parameters"] == ["chat"]


def test_help_shows_an_example():
    assert "calmreply channels --house house" in run("channels", "--help")


def test_behind_a_window_the_command_asks_for_the_template(folder):
    told = folder / "case.json"
    told.write_text(
        json.dumps({"id": "c", "market": "uk", "contact": {"channel": "whatsapp", "at": "2026-11-20T09:00:00Z"}}),
        encoding="utf-8",
    )
    common = ("reply", str(told), "--house", str(folder))
    assert "Thank you for writing to us." in run(*common, "--as-of", "2026-11-21T08:59:59Z")
    late = run(*common, "--as-of", "2026-11-21T09:00:00Z")
    assert late.splitlines() == [
        "whatsapp takes no free text now: send the template `ready` (en)",
        "  chat = https://small.example/chat",
        "It will read:",
        "We have an answer for you: https://small.example/chat",
    ]
    data = json.loads(run(*common, "--as-of", "2026-11-21T09:00:00Z", "--format", "json"))
    assert data[0]["template"] == {
        "id": "ready",
        "language": "en",
        "parameters": {"chat": "https://small.example/chat"},
    }
    assert "text" not in data[0]
