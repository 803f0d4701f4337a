"""One writer of mail: the same bytes for one and for many, read by two parsers, and a page that holds anywhere."""

from __future__ import annotations

import random
import re
from datetime import datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache

import html5lib
import pytest
from fast_mail_parser import parse_email
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.browser import measured
from tests.starter import CASES, WHEN, case_bytes
from tests.starter import house as starter

from calmreply.findings import ChannelError, HeaderError, RenderError
from calmreply.render.email import write
from calmreply.render.html import LAYOUT, page
from calmreply.render.layouts import shipped
from calmreply.render.mime import alone, alternative

LOCALES = ("en", "it", "id", "et", "sl", "bg", "de", "fr", "es", "pl", "ar", "ja")
GIVEN = {
    "to": ("Žiga Črnčec Šuštaršič-Žvegelj, dr.", "ziga@mail.example"),
    "reply_to": ("Kettle & Quire", "answers@kq.example"),
    "id": "c-1.2",
    "in_reply_to": "<1@mail.example>",
    "references": ("<0@mail.example>",),
    "date": WHEN,
    "auto_submitted": "auto-generated",
    "unsubscribe": "https://kq.example/letters/stop?c=1&t=5f",
}
NASTY = (
    "<script>alert(1)</script>", "</p></div><img src=x onerror=alert(1)>", '"><b>', "' onmouseover='x", "&amp;",
    "&#60;b>", "<!--", "-->", "]]>", "</title><h1>", "</style><i>", "{{ 7*7 }}", "{% raw %}", "<a href=javascript:x>",
    "\ue000", "<bdi>", "\x00", "\u202e", "<", ">", "&", '"', "'", "`", "=", "/",
    "a b", "Žiga", "نوفاك", "山田", "👩‍👧", "</", "<svg/onload=x>",
)  # fmt: skip


@cache
def reply(name: str = CASES[0], locale: str = "en", channel: str = "email"):
    h = starter()
    return h.reply(h.decide(h.case(case_bytes(name)), as_of=WHEN), channel=channel, locale=locale)


def lines(text: str) -> str:
    """A text as it stands on the wire."""
    return text.replace("\n", "\r\n")


def tags(markup: str) -> list[tuple[str, tuple[str, ...]]]:
    tree = html5lib.parse(markup, namespaceHTMLElements=False)
    return [(e.tag, tuple(sorted(e.attrib))) for e in tree.iter() if isinstance(e.tag, str)]


def odd(chance: random.Random) -> str:
    """A value from a stranger, on one line: signs of markup, letters of any script."""
    pieces = [chance.choice(NASTY) if chance.random() < 0.8 else chr(chance.randrange(32, 0x2000)) for _ in range(6)]
    return "".join(chance.sample(pieces, chance.randrange(1, 7)))


# ---- the bytes -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
def test_two_parsers_read_the_same_headers_and_bodies(locale):
    for name in CASES:
        said = reply(name, locale)
        raw = write(said, **GIVEN)
        assert raw.isascii()
        assert all(len(line) <= 78 for line in raw.split(b"\r\n"))
        assert b"\n" not in raw.replace(b"\r\n", b"")
        read = message_from_bytes(raw, policy=policy.default)
        assert not read.defects
        assert read.get_content_type() == "multipart/alternative"
        plain, markup = read.iter_parts()
        assert [part.get_content_type() for part in (plain, markup)] == ["text/plain", "text/html"]
        assert plain.get_content() == lines(said.text)
        assert markup.get_content() == lines(page(said))
        stranger = parse_email(raw)
        assert stranger.text_plain == [lines(said.text)]
        assert stranger.text_html == [lines(page(said))]
        assert not stranger.attachments
        expected = {
            "From": "Kettle & Quire <hello@kq.example>",
            "Reply-To": "Kettle & Quire <answers@kq.example>",
            "Subject": said.subject,
            "Date": "Sat, 21 Nov 2026 20:00:00 +0000",
            "Message-ID": "<c-1.2@kq.example>",
            "In-Reply-To": "<1@mail.example>",
            "References": "<0@mail.example> <1@mail.example>",
            "Auto-Submitted": "auto-generated",
            "List-Unsubscribe": "<https://kq.example/letters/stop?c=1&t=5f>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "Content-Language": locale,
            "MIME-Version": "1.0",
        }
        assert {key: read[key] for key in expected} == expected
        assert {key: stranger.headers[key] for key in expected} == {key: [value] for key, value in expected.items()}
        assert set(read.keys()) == set(stranger.headers) == {*expected, "To", "Content-Type"}
        assert [one.addr_spec for one in read["To"].addresses] == ["ziga@mail.example"]
        assert stranger.headers["To"] == ["Žiga Črnčec Šuštaršič-Žvegelj, dr. <ziga@mail.example>"]
        assert stranger.subject == said.subject


@pytest.mark.parametrize("locale", LOCALES)
def test_one_message_and_one_of_many_are_the_same_bytes(locale):
    said = reply(CASES[1], locale)
    message = said.as_email(**GIVEN)
    assert isinstance(message, EmailMessage)
    assert message.as_bytes() == write(said, **GIVEN) == write(said, **GIVEN)
    assert message["Subject"] == said.subject
    assert said.as_email().as_bytes() == write(said)


def test_it_says_what_the_standard_librarys_message_says():
    for locale in LOCALES:
        said = reply(CASES[0], locale)
        theirs = EmailMessage(policy=policy.SMTP)
        theirs["From"], theirs["Subject"] = "Kettle & Quire <hello@kq.example>", said.subject
        theirs["To"] = "Ana Novak <ana@mail.example>"
        theirs.set_content(said.text)
        theirs.add_alternative(page(said), subtype="html")
        read = message_from_bytes(theirs.as_bytes(), policy=policy.default)
        ours = message_from_bytes(write(said, to=("Ana Novak", "ana@mail.example")), policy=policy.default)
        for name in ("From", "To", "Subject", "MIME-Version"):
            assert ours[name] == read[name]
        for mine, other in zip(ours.iter_parts(), read.iter_parts(), strict=True):
            assert mine.get_content_type() == other.get_content_type()
            assert mine.get_content_charset() == other.get_content_charset() == "utf-8"
            # The library ends a body with a line break that the text does not have.
            assert mine.get_content() == other.get_content().replace("\r\n", "\n").removesuffix("\n").replace(
                "\n", "\r\n"
            )


BODIES = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.sampled_from(["\n", "\r\n", ".", "From ", "--=_", "=", " ",
                         "\t", "é", "ж", "漢", "👩‍👧", "x" * 80, "=3D", "\x0c"]),
        max_size=40,
    ).map("".join),
)  # fmt: skip


@given(text=BODIES, html=BODIES)
@settings(max_examples=300, deadline=None)
def test_any_body_arrives_and_its_boundary_is_in_no_part(text, html):
    if "\0" in text + html:
        with pytest.raises(RenderError):
            alternative(text, html)
        return
    body = alternative(text, html)
    assert body == alternative(text, html)
    raw = f"MIME-Version: 1.0\r\n{body.head}\r\n".encode() + body.content
    edge = re.search(r'boundary="([^"]+)"', body.head)[1].encode()
    assert raw.isascii()
    assert body.content.count(edge) == 3
    assert all(len(line) <= 76 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    sent = [lines(one.replace("\r\n", "\n").replace("\r", "\n")) for one in (text, html)]
    parts = message_from_bytes(raw, policy=policy.default).iter_parts()
    assert [part.get_payload(decode=True).decode() for part in parts] == sent
    stranger = parse_email(raw)
    assert [*stranger.text_plain, *stranger.text_html] == sent


@given(BODIES)
@settings(max_examples=100, deadline=None)
def test_text_alone_arrives_with_a_line_break_at_its_end(text):
    if "\0" in text:
        return
    body = alone(text)
    raw = f"MIME-Version: 1.0\r\n{body.head}\r\n".encode() + body.content
    sent = lines(text.replace("\r\n", "\n").replace("\r", "\n"))
    sent = sent if sent.endswith("\n") else sent + "\r\n"
    assert message_from_bytes(raw, policy=policy.compat32).get_payload(decode=True).decode() == sent
    assert parse_email(raw).text_plain == [sent]


def test_a_page_in_a_script_of_three_octets_is_sent_in_base64_where_that_is_shorter():
    raw = write(reply(CASES[0], "ja"))
    plain, _ = message_from_bytes(raw, policy=policy.default).iter_parts()
    assert plain["Content-Transfer-Encoding"] == "base64"
    plain, markup = message_from_bytes(write(reply(CASES[0], "sl")), policy=policy.default).iter_parts()
    assert plain["Content-Transfer-Encoding"] == markup["Content-Transfer-Encoding"] == "quoted-printable"


# ---- the envelope --------------------------------------------------------------------------------------------------


def test_without_what_is_given_there_is_no_clock_and_no_chance():
    read = message_from_bytes(write(reply()), policy=policy.default)
    assert "Date" not in read
    assert "Message-ID" not in read
    assert "To" not in read
    assert read["Auto-Submitted"] == "auto-replied"
    assert write(reply()) == write(reply())


@pytest.mark.parametrize(
    ("given_", "made"),
    [
        ("c-1", "<c-1@kq.example>"),
        ("2026.11_a-7", "<2026.11_a-7@kq.example>"),
        ("a b", r"<h\.[0-9a-f]{32}@kq\.example>"),
        ("a..b", r"<h\.[0-9a-f]{32}@kq\.example>"),
        ("<x@evil.example>", r"<h\.[0-9a-f]{32}@kq\.example>"),
        ("a\r\nBcc: x@evil.example", r"<h\.[0-9a-f]{32}@kq\.example>"),
    ],
)
def test_the_message_id_is_made_of_the_id_and_the_senders_domain(given_, made):
    found = message_from_bytes(write(reply(), id=given_), policy=policy.default)["Message-ID"]
    assert found == made or re.fullmatch(made, found)


def test_the_message_that_is_answered_ends_the_references_once():
    thread = ("<0@mail.example>", "<1@mail.example>")
    for references in (thread, thread[:1]):
        raw = write(reply(), in_reply_to="<1@mail.example>", references=references)
        assert message_from_bytes(raw, policy=policy.default)["References"] == " ".join(thread)


def test_a_date_keeps_its_offset_and_one_that_no_header_can_say_is_refused():
    east = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert b"\r\nDate: Fri, 02 Jan 2026 03:04:05 +0530\r\n" in write(reply(), date=east)
    with pytest.raises(HeaderError, match="whole minutes"):
        write(reply(), date=datetime(2026, 1, 1, tzinfo=timezone(timedelta(seconds=30))))
    with pytest.raises(HeaderError, match="without a time zone"):
        write(reply(), date=datetime(2026, 1, 1))  # noqa: DTZ001 - the naive value is the subject


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("to", ("Ana\r\nBcc: x@evil.example", "ana@mail.example")),
        ("to", ("Ana", "ana@mail.example, x@evil.example")),
        ("reply_to", ("", "=?utf-8?q?a?=@mail.example")),
        ("in_reply_to", "1@mail.example"),
        ("in_reply_to", "<1@mail.example>\r\nBcc: x@evil.example"),
        ("references", ("<1@mail.example>\r\n", "<2@mail.example>")),
        ("auto_submitted", "yes"),
        ("unsubscribe", "http://kq.example/stop"),
        ("unsubscribe", "https://kq.example/stop>\r\nBcc: x@evil.example"),
    ],
)
def test_the_fast_way_has_the_same_gate(name, value):
    with pytest.raises(HeaderError):
        write(reply(), **{name: value})
    with pytest.raises(HeaderError):
        reply().as_email(**{name: value})


@pytest.mark.parametrize("channel", ["webchat", "sms", "phone", "letter"])
def test_only_a_reply_for_e_mail_becomes_one(channel):
    with pytest.raises(ChannelError, match="is no e-mail"):
        write(reply(channel=channel))


def test_a_header_set_later_passes_the_gate_when_it_is_written():
    message = reply().as_email()
    del message["Subject"]
    message["Subject"] = "Žalostno, a res"
    read = message_from_bytes(message.as_bytes(), policy=policy.default)
    assert read["Subject"] == "Žalostno, a res"


def test_a_body_that_differs_is_seen_when_it_is_read_back(monkeypatch):
    from calmreply.render import email as room

    monkeypatch.setattr(room, "alternative", lambda text, html: alternative(text + "!", html))
    with pytest.raises(HeaderError, match="another body"):
        reply().as_email()
    monkeypatch.setattr(
        room, "_of", lambda reply, given: room._meant(reply.subject, "en", ("", "a@b.example"), None, given)
    )
    monkeypatch.setattr(room, "mailbox_line", lambda name, _: f"{name}: x@evil.example\r\nBcc: y@evil.example\r\n")
    with pytest.raises(HeaderError, match="mail servers would change"):
        write(reply(), to=("", "ana@mail.example"))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (b"Subject: ", b"X-Subject: ", "other headers"),
        (b"Subject: ", b"Bcc: x@evil.example\r\nSubject: ", "other headers"),
        (b"<hello@kq.example>", b"<hello@evil.example>", "another mailbox"),
        (b"auto-replied", b"no", "another value"),
        (b"Subject: ", b"Subject: " + b"x" * 1000, "mail servers would change"),
        (b"\r\nSubject: ", b"\nSubject: ", "mail servers would change"),
    ],
)
def test_a_header_that_differs_is_seen_when_it_is_read_back(monkeypatch, old, new, told):
    from calmreply.render import email as room

    honest = room._bytes
    monkeypatch.setattr(room, "_bytes", lambda meant, body: honest(meant, body).replace(old, new, 1))
    with pytest.raises(HeaderError, match=told):
        reply().as_email()


# ---- the page ------------------------------------------------------------------------------------------------------


def test_values_change_neither_a_tag_nor_an_attribute(request):
    said = reply(CASES[0], "en")._replace(subject="inert", text="Dear inert,\n\ninert\ninert\n\ninert inert")
    inert = tags(page(said))
    chance = random.Random(5)
    for _ in range(request.config.getoption("--values") // 4):
        values = [odd(chance) for _ in range(6)]
        text = "Dear {},\n\n{}\n{}\n\n{} {}".format(*values[1:])
        found = page(said._replace(subject=values[0], text=text))
        assert tags(found) == inert, values
        shown = html5lib.parse(found.replace("\0", ""), namespaceHTMLElements=False)
        assert "".join("".join(shown.find("body").itertext()).split()) == "".join(text.replace("\0", "").split())


def test_the_short_way_through_the_librarys_layout_gives_what_the_layout_gives():
    own = shipped(LAYOUT)
    for locale in LOCALES:
        said = reply(CASES[0], locale)._replace(subject="<b>&amp;")
        with_layout = said._replace(script=said.script._replace(layout=own))
        assert page(said) == page(with_layout)


def test_an_address_becomes_a_link_with_its_own_text_and_in_a_greeting_it_stays_text():
    text = 'Dear https://evil.example,\n\nsee https://kq.example/a?b=1&c="><b> now.\nOr https://kq.example/d.'
    said = reply()._replace(text=text)
    root = html5lib.parse(page(said), namespaceHTMLElements=False)
    found = [(a.get("href"), a.text, sorted(a.attrib)) for a in root.iter("a")]
    assert found == [(one, one, ["href"]) for one in ("https://kq.example/a?b=1&c=", "https://kq.example/d")]


def test_the_page_is_readable_by_anyone_and_fetches_nothing():
    for locale in LOCALES:
        found = page(reply(CASES[0], locale))
        root = html5lib.parse(found, namespaceHTMLElements=False)
        assert root.get("lang") == locale
        assert root.get("dir") == ("rtl" if locale == "ar" else "ltr")
        assert root.find("head/title").text
        metas = {m.get("name"): m.get("content") for m in root.iter("meta")}
        assert metas["color-scheme"] == "light dark"
        assert not {"img", "script", "link", "iframe", "object", "form", "table", "svg"} & {e.tag for e in root.iter()}
        assert not re.search(r"url\(|@import|\bsrc=|background=", found)
        assert "prefers-color-scheme: dark" in found
        assert len(found.encode()) < 100_000, "longer mails are cut by large providers"


def _light(color: str) -> float:
    """The relative luminance of a colour (WCAG 2.2)."""
    parts = [int(n) / 255 for n in re.findall(r"\d+", color)[:3]]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("width", "dark"), [(320, False), (320, True), (800, False)])
def test_in_a_browser_it_fits_its_window_runs_its_way_and_has_contrast(tmp_path, width, dark):
    h = starter()
    pages = {}
    for locale in LOCALES:
        said = reply(CASES[0], locale)
        # The longest that may come: a name without a break, and a long address.
        text = said.text.replace("\n\n", f"\n\n{'Wolfeschlegelsteinhausen' * 4} https://kq.example/{'a' * 120}\n\n", 1)
        pages[locale] = page(said._replace(text=text))
    assert set(pages) == set(h.locales)
    for locale, found in measured(tmp_path, pages, width=width, dark=dark).items():
        assert found["across"] <= found["room"] <= width, locale
        assert found["direction"] == ("rtl" if locale == "ar" else "ltr")
        assert found["size"] >= 16
        assert found["fetched"] == 0
        ink, paper = sorted((_light(found["ink"]), _light(found["paper"])), reverse=dark)
        assert ink < paper if not dark else ink > paper
        assert (max(ink, paper) + 0.05) / (min(ink, paper) + 0.05) >= 7
        assert found["left"] >= 16
        assert found["right"] - found["left"] <= 640
