from __future__ import annotations

import email
import email.policy
import json
from datetime import UTC, datetime
from email.header import decode_header, make_header
from pathlib import Path

import pytest
from fast_mail_parser import parse_email
from hypothesis import given, settings
from hypothesis import strategies as st

from calmreply.findings import HeaderError, RenderError
from calmreply.render.email import (
    HEADER_NAMES,
    build,
    clean_address,
    clean_header,
    clean_mailbox,
    message_id,
    usable_display_name,
    usable_references,
)

VECTORS = Path(__file__).resolve().parents[2] / "shared" / "vectors"
ORDINARY = {
    "subject": "Your order 1234",
    "text": "Dear Ana,\n\nwe are sorry.\n",
    "html": "<p>Dear Ana,</p><p>we are sorry.</p>",
    "sender": ("Shop", "help@shop.example"),
    "to": ("Ana", "ana@mail.example"),
    "language": "en",
}
WRITTEN = ["From", "To", "Subject", "Auto-Submitted", "MIME-Version", "Content-Type", "Content-Language"]


def rows(name: str) -> list[dict]:
    path = VECTORS / f"{name}.jsonl"
    if not path.exists():
        pytest.skip(f"vectors/{name}.jsonl is not here")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def read(message) -> email.message.EmailMessage:
    """The message as a stranger reads its bytes, after the rules of the wire have been held against them."""
    raw = message.as_bytes()
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert raw.isascii()
    assert b"\r" not in raw.replace(b"\r\n", b"")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert not set(raw) & (set(range(32)) - {9, 10, 13})
    assert 127 not in raw
    return email.message_from_bytes(raw, policy=email.policy.default)


def body(part) -> str:
    """The text of a part with the line ends of Python."""
    return part.get_content().replace("\r\n", "\n")


def display_name(message, name: str) -> str:
    """A display name by the older reader of the library, which joins encoded words as RFC 2047 says."""
    raw = email.message_from_bytes(message.as_bytes(), policy=email.policy.compat32)
    shown = str(make_header(decode_header(raw[name].replace("\r\n", ""))))
    return shown.rpartition(" <")[0].strip('"')


def recipients(parsed, name: str) -> list[str]:
    return [one.addr_spec for one in parsed[name].addresses]


def write(field: str, value: str):
    """Put a value of the attack rows where it would stand; the message, or our error."""
    if field == "Subject":
        return build(**{**ORDINARY, "subject": value})
    if field == "Reply-To":
        return build(**ORDINARY, reply_to=("", value))
    if field == "To.display_name":
        return build(**{**ORDINARY, "to": (value, "ana@mail.example")})
    if field == "Message-ID/In-Reply-To":
        return build(**ORDINARY, message_id=value, in_reply_to=value)
    # We write no other header and attach nothing: a name from outside has nowhere to stand.
    return clean_header(value if field == "header_name" else field, value)


def test_every_attack_on_a_header_is_refused_or_stays_a_value():
    refused, written = [], []
    for row in rows("security/header_injection"):
        try:
            message = write(row["field"], row["value"])
        except HeaderError:
            refused.append(row["id"])
            continue
        parsed = read(message)
        assert sorted(set(parsed.keys()) - {"Reply-To", "Message-ID", "In-Reply-To"}) == sorted(WRITTEN), row["id"]
        assert recipients(parsed, "To") == ["ana@mail.example"], row["id"]
        if row["field"] == "Subject":
            assert parsed["Subject"] == row["value"], row["id"]
        if row["field"] == "Reply-To":
            assert recipients(parsed, "Reply-To") == [row["value"]], row["id"]
        if row["field"] == "To.display_name":
            assert parsed["To"].addresses[0].display_name == row["value"], row["id"]
        written.append(row["id"])
    assert len(refused) + len(written) == len(rows("security/header_injection"))
    assert set(written) <= {"hdr-024", "hdr-027", "hdr-028", "hdr-049", "hdr-061"}


@pytest.mark.parametrize("wrap", ["reply_to", "clean_header"])
def test_attacks_in_a_whole_mailbox_are_refused(wrap):
    for row in rows("security/header_injection"):
        if row["field"] == "Reply-To" and row["id"] != "hdr-049":
            with pytest.raises(HeaderError):
                clean_header("Reply-To", row["value"]) if wrap == "clean_header" else clean_address(row["value"])


def test_no_invalid_address_is_accepted():
    accepted = []
    for row in rows("email_addresses"):
        try:
            clean_address(row["address"])
        except HeaderError:
            continue
        accepted.append(row)
    assert all(row["rfc5321_valid"] for row in accepted)
    plain = {"test@nominet.org.uk", "a@iana.org", "test@mason-dixon.com", "test@xn--hxajbheg2az3al.xn--jxalpdlp"}
    assert plain <= {row["address"] for row in accepted}


@pytest.mark.parametrize(
    ("given_", "sent"),
    [
        ("ana@mail.example", "ana@mail.example"),
        ("Ana.Novak+shop@Mail.EXAMPLE", "Ana.Novak+shop@mail.example"),
        ("a@bücher.example", "a@xn--bcher-kva.example"),
        ("a@пощенска.бг", "a@xn--80ajpldfr5d.xn--90ae"),
        ("a@straße.example", "a@xn--strae-oqa.example"),
    ],
)
def test_an_address_is_sent_with_its_host_in_ascii(given_, sent):
    assert clean_address(given_) == sent
    assert clean_address(sent) == sent


@pytest.mark.parametrize(
    "value",
    [
        "",
        "ana",
        "@mail.example",
        "ana@",
        "ana@mail",
        "ana@mail.123",
        "ana@mail..example",
        "ana.@mail.example",
        "-ana@mail.example",
        "ána@mail.example",
        "ana@-mail.example",
        "ana@mail-.example",
        "ana@ma_il.example",
        "ana@aa--b.example",
        "ana@xn--a.example",
        "ana@xn--.example",
        "ana@xn--Ü.example",
        "ana@" + "a" * 64 + ".example",
        "a" * 65 + "@mail.example",
        "ana@" + "a." * 130 + "example",
        "a" * 64 + "@" + ("b" * 60 + ".") * 3 + "example",
        "ana@Ⅷ.example",
        "ana@\u0300a.example",
        "ana@аpple.example",
        "ana@a\u200bb.example",
        "ana@a☃b.example",
        "ana@shop\u2024evil.example",
        "=?utf-8?q?a?=@mail.example",
        "a@b@mail.example",
        "a b@mail.example",
    ],
)
def test_an_address_outside_the_grammar_is_refused(value):
    with pytest.raises(HeaderError):
        clean_address(value)


@pytest.mark.parametrize(
    "char", ["\x00", "\t", "\n", "\r", "\x7f", "\x85", "\u2028", "\u2029", "\u202e", "\u2066", "\u2069", "\ud800",
             "\ufdd0", "\uffff", "\U0001fffe"],
)  # fmt: skip
def test_a_character_that_could_end_or_turn_a_header_is_named(char):
    for name in HEADER_NAMES:
        with pytest.raises(HeaderError, match=rf"^{name}: U\+{ord(char):04X} must not stand in a header"):
            clean_header(name, f"a{char}b")


@pytest.mark.parametrize("name", ["Bcc", "Cc", "subject", "Content-Type", "X-A", "", "Subject\r\nBcc", "X-é"])
def test_a_header_outside_the_closed_set_is_refused(name):
    with pytest.raises(HeaderError, match="is not one that we write"):
        clean_header(name, "a")


@pytest.mark.parametrize(
    ("name", "value", "clean"),
    [
        ("Subject", "  Your   order ", "Your order"),
        ("Subject", "Pos\u030ciljka", "Po\u0161iljka"),
        ("Subject", "x" * 200, "x" * 200),
        ("To", "Ana <Ana@Mail.Example>", "Ana <Ana@mail.example>"),
        ("To", '"Rossi, Anna" <anna@mail.example>', '"Rossi, Anna" <anna@mail.example>'),
        ("From", "help@shop.example", "help@shop.example"),
        ("Message-ID", "<a.b@c.example>", "<a.b@c.example>"),
        ("References", "<a@b.example> <c@[10.0.0.1]>", "<a@b.example> <c@[10.0.0.1]>"),
        ("Date", "Thu, 01 Jan 2026 00:00:00 +0000", "Thu, 01 Jan 2026 00:00:00 +0000"),
        ("Auto-Submitted", "auto-generated", "auto-generated"),
        ("Content-Language", "en-GB", "en-GB"),
        ("List-Unsubscribe", "<https://shop.example/u?c=1&t=a>", "<https://shop.example/u?c=1&t=a>"),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click", "List-Unsubscribe=One-Click"),
    ],
)
def test_a_clean_value_passes(name, value, clean):
    assert clean_header(name, value) == clean


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Subject", "   "),
        ("Subject", "x" * 201),
        ("Subject", "=?utf-8?q?a?="),
        ("To", "Ana <ana@mail.example> x"),
        ("To", "a@b.example, c@d.example"),
        ("To", "Ana" + " " * 500 + "<ana@mail.example>"),
        ("Message-ID", "<a@b.example> <c@d.example>"),
        ("Message-ID", "<a b@c.example>"),
        ("References", "<a@b.example>  <c@d.example>"),
        ("References", " ".join(["<a@b.example>"] * 201)),
        ("In-Reply-To", f"<{'a' * 900}@b.example>"),
        ("Date", "2026-01-01"),
        ("Date", "yesterday"),
        ("Auto-Submitted", "yes"),
        ("Content-Language", "sl_SI"),
        ("Content-Language", "it@informal"),
        ("List-Unsubscribe", "https://shop.example/u"),
        ("List-Unsubscribe", "<http://shop.example/u>"),
        ("List-Unsubscribe", "<mailto:out@shop.example>"),
        ("List-Unsubscribe", "<https://shop.example/u>, <https://evil.example/u>"),
        ("List-Unsubscribe", "<https://shop.example@evil.example/u>"),
        ("List-Unsubscribe", "<https://shop.example\\@evil.example/u>"),
        ("List-Unsubscribe", "<https://10.0.0.1/u>"),
        ("List-Unsubscribe", "<https://localhost/u>"),
        ("List-Unsubscribe", "<https://bücher.example/u>"),
        ("List-Unsubscribe", f"<https://shop.example/{'a' * 900}>"),
        ("List-Unsubscribe-Post", "One-Click"),
    ],
)
def test_a_value_outside_its_grammar_is_refused(name, value):
    with pytest.raises(HeaderError, match=f"^{name}: "):
        clean_header(name, value)


def test_a_value_that_is_not_text_is_refused():
    with pytest.raises(HeaderError, match="is not text"):
        clean_header("Subject", b"a")


@pytest.mark.parametrize(
    "name", ["ana@evil.example", "Ana <x", "A > B", "evil.com", "see evil.com now", "evil\u2024com", "a＠b", 'A "B"',
             "A\\B", "x" * 101, "A\u202eB"],
)  # fmt: skip
def test_a_display_name_that_looks_like_an_address_is_refused(name):
    with pytest.raises(HeaderError):
        clean_mailbox(name, "ana@mail.example")
    assert usable_display_name(name, address="ana@mail.example") == ""


@pytest.mark.parametrize("name", ["", "Ana", "Žiga Črnčec", "J.R. Smith", "Dr. Ana Novak", "O’Brien", "山田 太郎"])
def test_the_names_of_people_pass_as_they_are(name):
    assert clean_mailbox(name, "ana@mail.example").name == name
    assert usable_display_name(name, address="ana@mail.example") == name


def test_no_break_and_doubled_spaces_in_a_name_become_plain_ones():
    assert clean_mailbox(" Ana\u00a0 Novak\u3000", "ana@mail.example").name == "Ana Novak"
    message = build(**{**ORDINARY, "to": ("Žiga\u00a0Črnčec", "ziga@mail.example")})
    assert display_name(message, "To") == "Žiga Črnčec"


def test_a_brand_may_be_named_as_its_own_domain():
    assert clean_mailbox("Shop.com", "help@mail.shop.com").name == "Shop.com"
    with pytest.raises(HeaderError, match="holds a domain"):
        clean_mailbox("Shop.com", "help@myshop.com")


def test_a_message_has_text_first_then_html_and_the_same_bytes_again():
    first, second = build(**ORDINARY), build(**ORDINARY)
    assert first.as_bytes() == second.as_bytes()
    parsed = read(first)
    assert sorted(parsed.keys()) == sorted(WRITTEN)
    assert parsed.get_content_type() == "multipart/alternative"
    parts = list(parsed.iter_parts())
    assert [p.get_content_type() for p in parts] == ["text/plain", "text/html"]
    assert [p["Content-Transfer-Encoding"] for p in parts] == ["quoted-printable"] * 2
    assert body(parts[0]) == ORDINARY["text"]
    assert body(parts[1]).strip() == ORDINARY["html"]
    assert not parsed.defects
    assert first.get_boundary() != build(**{**ORDINARY, "text": "another"}).get_boundary()


def test_a_message_may_be_text_alone_and_a_draft():
    parsed = read(build(**{**ORDINARY, "html": None, "to": None}))
    assert "To" not in parsed
    assert parsed.get_content_type() == "text/plain"
    assert body(parsed) == ORDINARY["text"]


def test_every_header_arrives_as_it_was_meant():
    long_id = f"<{'VI1PR0501MB2255C7E4' * 4}@VI1PR0501MB2255.eurprd05.prod.outlook.example>"
    subject = "Вашата поръчка 1234: съжаляваме за закъснението и ви връщаме 12,50 €, още днес, без да питате"
    message = build(
        **{**ORDINARY, "subject": subject, "to": ("Žiga Črnčec Šuštaršič-Žvegelj, dr.", "ziga@mail.example")},
        reply_to=("Help", "reply@shop.example"),
        message_id="<1234@shop.example>",
        in_reply_to=long_id,
        references=["<0@mail.example>", long_id, long_id],
        date=datetime(2026, 1, 1, 9, 30, tzinfo=UTC),
    )
    parsed = read(message)
    assert parsed["Subject"] == subject
    assert parsed["To"].addresses[0].addr_spec == "ziga@mail.example"
    assert display_name(message, "To") == "Žiga Črnčec Šuštaršič-Žvegelj, dr."
    assert parsed["Reply-To"] == "Help <reply@shop.example>"
    assert parsed["In-Reply-To"] == long_id
    assert parsed["References"] == f"<0@mail.example> {long_id} {long_id}"
    assert parsed["Date"].datetime == datetime(2026, 1, 1, 9, 30, tzinfo=UTC)
    assert parsed["Auto-Submitted"] == "auto-replied"
    assert parsed["Content-Language"] == "en"
    headers = message.as_bytes().split(b"\r\n\r\n", 1)[0].split(b"\r\n")
    assert all(len(line) <= 76 for line in headers if b"=?" in line)
    assert all(len(line) <= 78 for line in headers if b"outlook" not in line)


def test_a_naive_date_and_an_unsendable_body_are_refused():
    with pytest.raises(HeaderError, match="without a time zone"):
        build(**ORDINARY, date=datetime(2026, 1, 1))  # noqa: DTZ001 - the naive value is the subject
    for body in ("a\x00b", "\ud800"):
        with pytest.raises(RenderError):
            build(**{**ORDINARY, "text": body})


def test_a_body_cannot_break_out_of_its_part():
    text = f"--{build(**ORDINARY).get_boundary()}\r\nContent-Type: text/html\r\n\r\n<b>x</b>\r\n.\r\nFrom me\r\n"
    parsed = read(build(**{**ORDINARY, "text": text}))
    assert [p.get_content_type() for p in parsed.iter_parts()] == ["text/plain", "text/html"]
    assert body(next(parsed.iter_parts())) == text.replace("\r\n", "\n")


PIECES = st.sampled_from(
    ["\r\n", "\n", "Bcc: evil@x.example", "=?utf-8?q?", "?=", "=?", "<", ">", "@", ",", ";", ":", '"', "(", ")", "\\",
     " ", "  ", "a", "é", "š", "ж", "中", "👍", "a@b.example", "evil.com", "\u2028", "\u202e", "=0D=0A", "%0d%0a", "_",
     "x" * 80, "é" * 60, "\xa0", "\u200b", "\u3000", ".", "-", "=", "?", "0"]
)  # fmt: skip
VALUES = st.one_of(
    st.lists(PIECES, max_size=8).map("".join),
    st.text(max_size=60),
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=199),
)


def test_generated_values_never_make_another_header_or_recipient(request):
    # Each message holds four of the values; where the gate refuses one, an ordinary value stands in for it.
    @given(subject=VALUES, names=st.tuples(VALUES, VALUES, VALUES))
    @settings(max_examples=request.config.getoption("--values") // 4, deadline=None, database=None)
    def check(subject, names):
        try:
            subject = clean_header("Subject", subject)
        except HeaderError:
            subject = ORDINARY["subject"]
        address = "ana@mail.example"
        sender, to, reply_to = (usable_display_name(name, address=address) for name in names)
        message = build(
            **{**ORDINARY, "subject": subject, "sender": (sender, address), "to": (to, address)},
            reply_to=(reply_to, address),
        )
        parsed = read(message)
        assert sorted(parsed.keys()) == sorted([*WRITTEN, "Reply-To"])
        assert [recipients(parsed, name) for name in ("From", "To", "Reply-To")] == [[address]] * 3
        assert parsed["Subject"] == subject
        shown = [parsed[name].addresses[0].display_name for name in ("From", "To", "Reply-To")]
        # The reader of Python 3.11 keeps spaces between encoded words; `display_name` above shows they are not ours.
        assert [name.replace(" ", "") for name in shown] == [name.replace(" ", "") for name in (sender, to, reply_to)]
        stranger = parse_email(message.as_bytes())
        assert sorted(stranger.headers) == sorted(parsed.keys())
        assert all(len(lines) == 1 for lines in stranger.headers.values())
        assert stranger.subject == subject

    check()


@given(st.one_of(VALUES, VALUES.map(lambda v: f"https://shop.example/{v}"), VALUES.map(lambda v: f"https://{v}/u")))
@settings(max_examples=300, deadline=None)
def test_a_generated_unsubscribe_address_is_refused_or_arrives_as_it_is(value):
    try:
        message = build(**ORDINARY, unsubscribe=value)
    except HeaderError:
        return
    parsed = read(message)
    assert sorted(parsed.keys()) == sorted([*WRITTEN, "List-Unsubscribe", "List-Unsubscribe-Post"])
    assert parsed["List-Unsubscribe"] == f"<{value}>"
    assert value.startswith("https://")


@given(st.one_of(VALUES, st.text(max_size=100)))
@settings(max_examples=300, deadline=None)
def test_a_message_id_is_made_of_any_id_and_always_the_same(value):
    if not value:
        with pytest.raises(HeaderError):
            message_id(value, "shop.example")
        return
    made = message_id(value, "shop.example")
    assert made == clean_header("Message-ID", made) == message_id(value, "shop.example")
    assert made.endswith("@shop.example>")


@given(st.lists(st.one_of(VALUES, st.sampled_from(["<a@b.example>", "<c@[10.0.0.1]>", "<>", "<a@b", "<=?q?@x>"]))))
@settings(max_examples=200, deadline=None)
def test_of_a_strangers_references_what_can_be_sent_is_kept(values):
    kept = usable_references("\r\n ".join(values))
    assert len(kept) <= 20
    if kept:
        assert clean_header("References", " ".join(kept)) == " ".join(kept)


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "M", "P"]), min_size=1, max_size=120))
@settings(max_examples=150, deadline=None)
def test_an_ordinary_subject_is_never_refused(subject):
    if "=?" not in subject:
        assert read(build(**{**ORDINARY, "subject": subject}))["Subject"] == clean_header("Subject", subject)


@given(st.one_of(VALUES, st.tuples(VALUES, VALUES).map("@".join)))
@settings(max_examples=300, deadline=None)
def test_a_generated_address_is_refused_or_ascii_and_one(value):
    try:
        address = clean_address(value)
    except HeaderError:
        return
    assert address.isascii()
    assert address.count("@") == 1
    assert not set(address) & set(' ,;:<>()[]"\\\r\n')
    assert clean_address(address) == address
