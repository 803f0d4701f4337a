"""How acts stand on each channel, what is said where it is narrow, and that nothing is ever cut or broken."""

from __future__ import annotations

import html as html_entities
import re
import sys
import threading
import unicodedata
from email import message_from_bytes, policy
from functools import cache
from itertools import pairwise

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.small_house import AS_OF, CHANNELS, LATE, MESSAGES, case, decided, remedy, small
from tests.starter import CASES, WHEN, case_bytes
from tests.starter import house as starter

from calmreply.channels import gsm7_text
from calmreply.findings import CaseError, ChannelError, HeaderError, LocaleError, RenderError
from calmreply.language.formats import clean
from calmreply.policy.front import F, Rule, Section, give, message, nothing, say
from calmreply.render.fit import editions, style

OWN = {
    "narrow": {"audience": "private", "limit": 120},
}
NASTY = (
    "",
    " ",
    "   \t ",
    "\n",
    "Ana\nBcc: all@example.com",
    "Ana\r\n\r\nDear boss",
    "Ana\u2028Novak",
    "Ana\x00Novak",
    "\x1b[31mAna",
    "Ana\x7f",
    "\u202eanA",
    "\u2066Ana\u2069",
    "\u200fAna",
    "Ana\u200bNovak",
    "\ufeffAna",
    "A\u0301na",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{# note #}",
    "{ $amount }",
    "{ -brand }",
    "${amount}",
    "{0}",
    "{name}",
    "{}",
    "}}{{",
    "%s",
    "%(name)s",
    "%d %n",
    "100%",
    "%%s",
    "%",
    "\\n\\t",
    "\\",
    "$1",
    "<b>Ana</b>",
    "<script>alert(1)</script>",
    "</p></body></html>",
    "<!-- Ana",
    "<![CDATA[x]]>",
    "&amp;",
    "&lt;b&gt;",
    "&#60;",
    "& Sons",
    '" onload="x',
    "' onload='x",
    "javascript:alert(1)",
    "https://evil.example/<x>",
    'https://evil.example/"><img>',
    "=?utf-8?q?Bcc=3A_x?=",
    "a@b.example",
    "*bold* _it_",
    "[a](https://evil.example)",
    "# Title",
    "- list",
    "| table |",
    "`code`",
    "O'Brien-Šćžđ",
    "محمد علي",
    "דוד כהן",
    "山田 太郎",
    "🙂🙂🙂",
    "e" + "\u0301" * 40,
    "Ana " * 45 + "Novak",
    "Z" * 200,
)


def test_there_are_64_nasty_values_and_more():
    assert len(set(NASTY)) >= 64


# ---- layout --------------------------------------------------------------------------------------------------------


def text(channel, *issues, house=None, **data):
    made = house or small(remedy(), channels={**CHANNELS, **OWN})
    return made.reply(decided(made, *(issues or (LATE,)), **data), channel=channel).text.replace("\u00a0", " ")


def test_a_letter_has_a_greeting_line_paragraphs_by_group_and_a_signature_below():
    assert text("email", customer={"id": "u", "name": "Ana Novak"}) == (
        "Dear Ana Novak,\n\n"
        "We are sorry. The mistake was ours.\n\n"
        "We have sent £12.50 the way you paid; it takes 3 to 5 business days.\n\n"
        "We are here for you.\n\n"
        "Kind regards,\nLumen Lamps"
    )


def test_a_chat_greets_in_the_line_and_signs_below():
    assert text("webchat", customer={"id": "u", "name": "Ana Novak"}) == (
        "Hello Ana Novak. We are sorry. The mistake was ours.\n\n"
        "We have sent £12.50 the way you paid; it takes 3 to 5 business days.\n\n"
        "We are here for you.\nLumen Lamps"
    )


def test_a_post_is_one_line_and_invites_to_the_private_channel():
    assert text("x") == (
        "Hello. Thank you for your message. Write to us in private: https://lumen.example/m Lumen Lamps"
    )


def test_an_sms_begins_with_the_brand_and_says_the_digest():
    assert text("sms") == "Lumen Lamps: Sorry. £12.50 the way you paid, 3 to 5 business days. More by e-mail."


def test_answers_to_different_matters_stand_in_paragraphs_of_their_own():
    shown = text("email", LATE, {**LATE, "price": "3 GBP"}).split("\n\n")
    assert "£12.50" in shown[2]
    assert "£3.00" in shown[3]
    assert "£3.00" not in shown[2]


def test_a_sentence_behind_a_link_starts_a_new_line_so_that_the_link_stays_whole():
    words = MESSAGES + "# $url (url)\nlook = Look here: { $url }\n    .spoken = Look at our page.\n"
    section = Section(
        "words",
        kind="say",
        per="issue",
        rules=[Rule("one", when=F.issue.topic == "complaint", then=say("look", "explain"), because="So.")],
        default=nothing(because="No."),
    )
    house = small(section, messages=words)
    assert "Look here: https://lumen.example/m\nA lamp needs time." in text("email", house=house)


AFTER_GREETING = {
    "en": True,
    "it": False,
    "id": True,
    "et": True,
    "sl": False,
    "bg": True,
    "de": False,
    "fr": True,
    "es": True,
    "pl": False,
    "ar": False,
    "ja": False,
}
RTL = {"ar"}
SPACED = {"fr"}
"""Languages that write a space before some signs, which an SMS writes as a plain one."""


@pytest.mark.parametrize("name", CASES)
def test_the_first_sentence_of_a_letter_has_its_natural_letter_and_all_others_are_raised(name):
    h = starter()
    decision = h.decide(h.case(case_bytes(name)), as_of=WHEN)
    for locale in h.locales:
        reply = h.reply(decision, channel="email", locale=locale)
        opening = h.parts.catalogues[locale].messages[reply.acts[1].message]
        first = opening.variants[""][0]
        natural = getattr(first, "text", "")[:1]
        shown = reply.sentences[1][:1]
        if natural:
            assert shown == (natural.upper() if AFTER_GREETING[locale] else natural), locale
        for sentence in reply.sentences[2:]:
            letters = [c for c in sentence if c.isalpha()]
            starts_with_words = sentence[:1].isalpha() and not sentence.startswith("http")
            assert not starts_with_words or not sentence[0].islower() or letters == [], (locale, sentence)


@pytest.mark.parametrize("name", CASES)
def test_every_reply_is_whole_on_every_channel_in_every_language(name):
    """Placeholders, doubled spaces, odd full stops and blanks never stand in a finished text; it fits its channel."""
    h = starter()
    decision = h.decide(h.case(case_bytes(name)), as_of=WHEN)
    for locale in h.locales:
        for channel in h.channels:
            reply = h.reply(decision, channel=channel, locale=locale)
            assert reply.locale == locale
            assert reply.size.fits
            assert len(reply.sentences) == len(reply.acts)
            signs = "[,.]" if locale in SPACED and channel == "sms" else "[,.;!?]"
            odd = rf"[{{}}%]|  | {signs}|\.\.(?!\.)|None|\n\n\n"
            text = re.sub("^ +", "", reply.text, flags=re.MULTILINE)  # cases of a script are indented
            assert not re.search(odd, text), (channel, locale, reply.text)
            assert unicodedata.is_normalized("NFC", reply.text)
            assert reply.text == reply.text.strip()


# ---- a value that is missing ---------------------------------------------------------------------------------------


def test_a_slot_without_a_value_is_an_error_that_names_message_and_slot():
    section = Section(
        "words",
        kind="say",
        per="issue",
        rules=[
            Rule(
                "one",
                when=F.issue.topic == "complaint",
                then=say(message("noted", note=F.issue.note.otherwise("—"))),
                because="So.",
            )
        ],
        default=nothing(because="No."),
    )
    house = small(section, slots={"url": "house.url"})
    good = decided(house, LATE)
    assert "—" in house.reply(good, channel="email").text
    # The policy's own checks want a guard, so the lack is made behind its back.
    from calmreply.render import compose

    rendering = next(iter(house.replies._kept.values())).done[0]
    broken = rendering._replace(gather=lambda _: tuple(None if v == "—" else v for v in rendering.gather(good)))
    with pytest.raises(RenderError) as caught:
        compose.render(broken, good, asked="", why="")
    assert caught.value.message == "the slot `note` of `noted` has no value in this case"
    assert "`else`" in caught.value.help


def test_an_amount_without_a_currency_says_what_the_case_lacks():
    house = small(remedy(), markets={**_two_markets()}, calendars={"uk": {"hours": "mon-fri 09:00-17:00"}})
    data = {"id": "c", "contact": {"channel": "email"}, "issues": [{"topic": "complaint", "kind": "late"}]}
    reply = house.reply(house.decide(house.case(data), as_of=AS_OF), channel="email")
    assert "£" not in reply.text
    assert "€" not in reply.text


def _two_markets():
    return {
        "uk": {"currency": "GBP", "zone": "Europe/London", "calendar": "uk"},
        "it": {"currency": "EUR", "zone": "Europe/Rome", "calendar": "uk"},
    }


def test_a_house_without_any_subject_says_so_in_place_of_a_traceback():
    words = MESSAGES.replace("subject = Our answer\n", "").replace("    .subject = Our apology\n", "")
    house = small(remedy(), messages=words)
    assert [f.code for f in house.check() if f.severity == "error" and "subject" in f.message] == ["REN604"]
    for _ in range(2):
        with pytest.raises(RenderError, match="subject"):
            house.reply(decided(house, LATE), channel="email")


def test_what_fails_once_fails_alike_the_next_time():
    house = small(remedy(), messages=MESSAGES.replace("    .to = the way you paid\n", "    .by = the way you paid\n"))
    for _ in range(3):
        with pytest.raises(LocaleError, match="label-method-original"):
            house.reply(decided(house, LATE), channel="email")


# ---- fitting -------------------------------------------------------------------------------------------------------


def fitted(limit, *issues, messages=MESSAGES):
    house = small(remedy(), channels={**CHANNELS, "own": {"audience": "private", "limit": limit}}, messages=messages)
    return house.reply(decided(house, *issues), channel="own")


def test_brief_wordings_come_least_important_first_and_then_optional_acts_go():
    words = MESSAGES.replace(
        "close = We are here for you.\n", "close = We are here for you, day in, day out.\n    .brief = We are here.\n"
    )
    full = fitted(5_000, LATE, messages=words)
    assert full.shortened == ()
    seen, texts, last = [()], [full.text], len(full.text)
    for limit in range(last, 0, -1):
        reply = fitted(len(texts[-1]) - 1, LATE, messages=words)
        if reply.handover:
            break
        assert limit
        assert reply.size.fits
        assert "£12.50" in reply.text
        seen.append(reply.shortened)
        texts.append(reply.text)
    assert seen == [
        (),
        ("close",),
        ("close", "open-apologise"),
        ("close", "open-apologise", "give-refund"),
        ("close", "open-apologise", "give-refund", "close"),
    ]
    assert "We are here." in texts[1]
    assert "The mistake was ours." in texts[1]
    assert "The mistake was ours." not in texts[2]
    assert "is on its way" in texts[3]
    assert "We are here" not in texts[4]
    assert [len(t) for t in texts] == sorted((len(t) for t in texts), reverse=True)


def test_a_required_act_is_never_cut_and_left_out_only_where_the_reply_says_where_it_stands():
    for _ in range(2):
        with pytest.raises(RenderError, match="`own`") as caught:
            fitted(20, LATE, messages=MESSAGES.replace("digest-more = More by e-mail.\n", ""))
        assert caught.value.help
    reply = fitted(20, LATE)
    assert reply.text == "More by e-mail."
    assert reply.handover == "digest-more"
    assert "give-refund" in reply.shortened


def test_editions_are_shorter_and_shorter_and_keep_what_is_required():
    house = small(remedy(), channels={**CHANNELS, **OWN})
    acts = house.replies.shape(decided(house, LATE), public=False).acts
    for name, channel in house.channels.items():
        found = list(editions(acts, channel, house.parts.catalogues["en"]))
        assert found[0].shortened == ()
        if style(channel) in {"letter", "chat", "post"}:
            kept = [{s.act.message for s in e.said} - {"digest-more"} for e in found]
            required = {a.message for a in acts if a.required and (channel.signs or a.kind != "sign")}
            assert all(required <= said for e, said in zip(found, kept, strict=True) if e.rest is None), name
            assert all(later <= earlier for earlier, later in pairwise(kept))
            assert {e.rest for e in found} == ({None} if channel.public else {None, "digest-more"}), name


@cache
def approved(locale):
    """For each message, every text it can be between its slots, as patterns."""
    from calmreply.language.model import Slot, Text, paths

    found = {}
    for name, one in starter().parts.catalogues[locale].messages.items():
        patterns = []
        for program in one.variants.values():
            for _, pieces in paths(program):
                made = "".join(
                    re.escape(p.text) if isinstance(p, Text) else r"[\s\S]+?"
                    for p in pieces
                    if isinstance(p, Text | Slot)
                )
                patterns.append(re.compile(made.replace("\\.", r"\.?") + r"\s*", re.IGNORECASE))
        found[name] = patterns
    return found


@given(
    st.sampled_from(CASES),
    st.sampled_from(sorted(AFTER_GREETING)),
    st.sampled_from(["email", "webchat", "x", "x-dm", "google-review", "sms"]),
)
@settings(max_examples=120, deadline=None)
def test_nothing_is_cut_every_sentence_is_an_approved_variant(name, locale, channel):
    h = starter()
    reply = h.reply(h.decide(h.case(case_bytes(name)), as_of=WHEN), channel=channel, locale=locale)
    rest = reply.text
    for act, sentence in zip(reply.acts, reply.sentences, strict=True):
        said = gsm7_text(sentence) if channel == "sms" else sentence
        assert rest.lstrip().startswith(said)
        rest = rest.lstrip()[len(said) :]
        if act.message:
            assert any(p.fullmatch(sentence) for p in approved(locale)[act.message]), (act.message, sentence)
    assert rest == ""


# ---- SMS -----------------------------------------------------------------------------------------------------------


def test_an_sms_too_long_says_the_core_and_where_the_rest_stands():
    words = "".join(f"long-{n} = {'An explanation that goes on and on and on. ' * 3}\n" for n in "abc")
    section = Section(
        "words",
        kind="say",
        per="issue",
        rules=[Rule("one", when=F.issue.topic == "complaint", then=say("long-a", "long-b", "long-c"), because="So.")],
        default=nothing(because="No."),
    )
    house = small(remedy(), section, messages=MESSAGES + words)
    reply = house.reply(decided(house, LATE), channel="sms")
    assert reply.size.fits
    assert reply.size.segments <= 2
    assert "£12.50" in reply.text
    assert reply.text.endswith("More by e-mail.")
    assert {"long-a", "long-b", "long-c"} <= set(reply.shortened)
    without = small(remedy(), section, messages=(MESSAGES + words).replace("digest-more = More by e-mail.\n", ""))
    with pytest.raises(RenderError):
        without.reply(decided(without, LATE), channel="sms")


def test_an_sms_turns_typography_into_gsm7_where_nothing_is_lost():
    h = starter()
    for name in CASES:
        decision = h.decide(h.case(case_bytes(name)), as_of=WHEN)
        for locale in h.locales:
            reply = h.reply(decision, channel="sms", locale=locale)
            assert not set(reply.text) & set("\u00a0\u202f\u2019\u2018\u201c\u201d\u201e\u2013\u2014\u2026")
            assert reply.size.segments <= 2, (name, locale, reply.text)
            if locale in {"en", "it", "id"}:
                assert reply.size.encoding == "GSM-7", (name, locale, reply.text)


# ---- customers' values ---------------------------------------------------------------------------------------------


def named(house, name, channel):
    who = {"id": "u", "name": name} if name.strip() else {"id": "u"}
    data = {"contact": {"channel": channel, "text": "?"}}
    if channel == "x":
        data["contact"]["thread"] = {"text": "?", "topic": "praise"}
        if name.strip():
            data["contact"]["thread"]["name"] = name
    return house.decide(case(house, LATE, customer=who, **data), as_of=AS_OF)


@cache
def plain_house():
    return small(remedy(), channels={**CHANNELS, "x": {"counterpart": "x-dm", "limit": 5000}})


@pytest.mark.parametrize("channel", ["email", "webchat", "phone", "x-dm", "x"])
def test_a_name_stands_verbatim_once_it_is_cleaned_and_a_blank_one_is_nobody(channel):
    house = plain_house()
    nobody = house.reply(named(house, "", channel), channel=channel).text
    for name in NASTY:
        try:
            decision = named(house, name, channel)
        except CaseError:  # a name of line breaks alone is refused at the door
            continue
        reply = house.reply(decision, channel=channel)
        said = clean(name)
        if not said:
            assert reply.text == nobody, repr(name)
            continue
        greeted = next(at for at, act in enumerate(reply.acts) if not act.message)
        greeting = reply.sentences[greeted]
        assert said.removesuffix(".") in greeting, (name, greeting)
        assert "\n" not in greeting
        assert reply.text.count("12.50") + reply.text.count("twelve pounds") == (0 if channel == "x" else 1)
        rest = reply.text.replace(greeting, "", 1)
        plain = nobody.replace(house.reply(named(house, "", channel), channel=channel).sentences[greeted], "", 1)
        if channel == "phone":  # a longer name takes longer to say
            rest, plain = (text.split("\n", 1)[1] for text in (rest, plain))
        assert rest == plain, "the rest of the reply does not depend on the name"
        assert "&amp;amp;" not in reply.text


def tokens(markup):
    body = html5lib.parse(markup, namespaceHTMLElements=False).find("body")
    return " ".join(" ".join(body.itertext()).split())


def tags(markup):
    tree = html5lib.parse(markup, namespaceHTMLElements=False)
    return [(e.tag, tuple(sorted(e.attrib))) for e in tree.iter() if isinstance(e.tag, str)]


def unmarked(markup):
    """The page without the marks of direction around a value, which are the page's own."""
    return markup.replace("<bdi>", "").replace("</bdi>", "")


def unisolated(text):
    return text.translate({0x2068: None, 0x2069: None})


def test_a_name_is_escaped_in_the_html_part_and_changes_no_tag():
    house = plain_house()
    inert = None
    for name in ("Ana", *NASTY):
        if not clean(name):
            continue
        reply = house.reply(named(house, name, "email"), channel="email")
        mail = reply.as_email()
        markup = mail.get_body(("html",)).get_content()
        inert = inert or tags(unmarked(markup))
        assert tags(unmarked(markup)) == inert, name
        assert tokens(unmarked(markup)) == " ".join(unisolated(reply.text).split()), name
        assert html_entities.escape(clean(name)) in markup.replace("\n", "") or clean(name).endswith(".")


# ---- e-mail --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CASES)
def test_every_private_reply_survives_the_way_through_an_e_mail(name):
    h = starter()
    decision = h.decide(h.case(case_bytes(name)), as_of=WHEN)
    for locale in h.locales:
        reply = h.reply(decision, channel="email", locale=locale)
        raw = reply.as_email().as_bytes()
        read = message_from_bytes(raw, policy=policy.default)
        # On the wire a line ends in CRLF (RFC 5322).
        assert read.get_body(("plain",)).get_content().replace("\r\n", "\n").rstrip("\n") == reply.text
        markup = read.get_body(("html",)).get_content()
        # Between a sign and a link some languages write no space, and the page's pieces are read with one.
        assert "".join(tokens(unmarked(markup)).split()) == "".join(unisolated(reply.text).split())
        root = html5lib.parse(markup, namespaceHTMLElements=False)
        assert root.get("lang") == locale
        assert root.get("dir") == ("rtl" if locale in RTL else "ltr")
        assert read["Subject"] == reply.subject
        assert read["Content-Language"] == locale
        assert read["To"] is read["Cc"] is read["Bcc"] is None
        assert reply.subject == reply.parts[0].sentences[0]
        assert reply.subject not in reply.sentences
        assert reply.as_email().as_bytes() == raw


def test_an_e_mail_goes_to_whom_it_is_given_and_to_nobody_else():
    house = plain_house()
    mail = house.reply(decided(house, LATE), channel="email").as_email(
        to=("Ana Novak", "ana@example.com"), reply_to=("Team", "team@lumen.example")
    )
    read = message_from_bytes(mail.as_bytes(), policy=policy.default)
    assert [a.addr_spec for a in read["To"].addresses] == ["ana@example.com"]
    assert [a.addr_spec for a in read["Reply-To"].addresses] == ["team@lumen.example"]
    assert [a.addr_spec for a in read["From"].addresses] == ["hello@lumen.example"]


@pytest.mark.parametrize(
    "to",
    [
        ("Ana", "ana@example.com\nBcc: x@example.com"),
        ("Ana\r\nBcc: x@example.com", "ana@example.com"),
        ("=?utf-8?q?a?=", "ana@example.com"),
        ("Ana", "ana@example.com, x@example.com"),
        ("Ana", ""),
        ("Ana", "ana"),
        ("\u202eanA", "ana@example.com"),
    ],
)
def test_the_gate_refuses_what_must_not_stand_in_a_header(to):
    house = plain_house()
    with pytest.raises(HeaderError):
        house.reply(decided(house, LATE), channel="email").as_email(to=to)


def test_only_an_e_mail_is_one_and_a_channel_without_sender_says_so():
    house = small(remedy(), channels={**CHANNELS, "email": {}})
    with pytest.raises(ChannelError, match="no e-mail"):
        house.reply(decided(house, LATE), channel="webchat").as_email()
    with pytest.raises(ChannelError, match="no sender") as caught:
        house.reply(decided(house, LATE), channel="email").as_email()
    assert "channels.yaml" in caught.value.help


# ---- threads -------------------------------------------------------------------------------------------------------


def test_threads_that_meet_at_the_same_reply_all_get_it():
    """The first reply of a shape is compiled while others wait for it; a generator shared would fail."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(20):
            house = small(remedy(), channels={**CHANNELS, **OWN})
            decision = decided(house, LATE)
            told, gate = [], threading.Barrier(6)

            def ask(house=house, decision=decision, told=told, gate=gate):
                gate.wait()
                try:
                    told.append(house.reply(decision, channel="narrow").text)
                except Exception as error:  # noqa: BLE001 - the fault under test
                    told.append(repr(error))

            threads = [threading.Thread(target=ask) for _ in range(6)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert len(told) == 6
            assert len(set(told)) == 1, set(told)
            assert "12.50" in told[0]
    finally:
        sys.setswitchinterval(before)


def test_a_remedy_without_words_of_its_own_still_says_the_stance():
    house = small(remedy(give()))
    assert "We are sorry." in text("email", house=house)
