"""The proof that what must be said fits: a planted fault is found with its figure, and no value breaks a proof."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache
from typing import NamedTuple

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.small_house import CHANNELS as SMALL
from tests.small_house import LATE, MESSAGES, decided, remedy, small
from tests.starter import CASES, WHEN, case_bytes
from tests.starter import house as starter

from calmreply import House
from calmreply.channels import CHANNELS, gsm7_text
from calmreply.channels.counting import COUNTERS, x_weight
from calmreply.channels.sms import sms_size
from calmreply.check.fits import _act, _end, _measured, _proof, check_fits, measure_acts
from calmreply.check.widest import CODE_MOST, LIST_MOST, NAME_MOST, Wide, most_money
from calmreply.language.model import ADDRESSEE, ADDRESSEES, Slot, Text, slots_of
from calmreply.money import minor_digits
from calmreply.plan import reserved
from calmreply.plan.act import Source
from calmreply.plan.needs import needs
from calmreply.policy.front import F, Rule, Section, say
from calmreply.render.fit import Edition, Spoken, shortest, style
from calmreply.render.write import place

BRAND = "Kettle & Quire"
DM, ACCOUNT = "https://kq.example/message", "https://kq.example/a"


def planted(message, variant, program, *locales, channels=None):
    """The starter house in these languages, with one text otherwise."""
    checked = starter().checked._replace(registers={})
    catalogues = {name: checked.catalogues[name] for name in ("en", *locales)}
    for locale in locales:
        one = catalogues[locale].messages[message]
        made = replace(one, variants={**one.variants, variant: program})
        catalogues[locale] = replace(catalogues[locale], messages={**catalogues[locale].messages, message: made})
    return checked._replace(catalogues=catalogues, channels={**checked.channels, **(channels or {})})


def found(checked, code="REN620"):
    return [f for f in check_fits(checked) if f.code == code]


# ---- the starter house ---------------------------------------------------------------------------------------------


def test_the_starter_house_is_proved_in_every_language_on_every_channel():
    assert check_fits(starter().checked) == []


def test_the_tightest_fit_of_each_channel_and_language_is_told():
    house = starter()
    rows = house.tightest()
    limited = [c.name for c in house.channels.values() if c.limit is not None and c.medium == "written"]
    assert {(row.channel, row.locale) for row in rows} >= {(c, tag) for c in limited for tag in house.locales}
    assert len(rows) == len(limited) * len(house.checked.named)
    for row in rows:
        assert 0 <= row.room == row.limit - row.size
        assert row.size > 20
        assert row.messages
    assert {row.limit for row in rows if row.channel == "sms"} <= {134, 306, 305}


@pytest.mark.parametrize("channel", ["email", "webchat", "x", "x-dm", "google-review"])
def test_whole_replies_of_all_example_plans_are_proved_to_fit(channel):
    house = starter()
    where = house.channels[channel]
    for name in CASES:
        chosen = house.decide(house.case(case_bytes(name)), as_of=WHEN)
        acts = house.replies.shape(chosen, public=where.public).acts
        for locale in ("en", "it", "bg", "pl", "ja", "ar"):
            tight = measure_acts(house.checked, acts, where, locale)
            assert tight is not None
            assert tight.room >= 0, (name, locale, tight)
            reply = house.reply(chosen, channel=channel, locale=locale)
            if not reply.shortened:
                continue
            assert reply.size.size <= tight.size


# ---- planted faults ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locale", "more", "letter", "unit", "limit"),
    [
        ("en", "More", "a", "septets", 306),
        ("en", "More", "š", "utf-16 units", 134),
        ("it", "Tutto", "à", "septets", 306),
        ("bg", "Още", "я", "utf-16 units", 134),
        ("pl", "Więcej", "ą", "utf-16 units", 134),
        ("ja", None, "あ", "utf-16 units", 134),
        ("ar", None, "ب", "utf-16 units", 134),
    ],
)
def test_an_sms_too_long_is_found_with_the_right_figure(locale, more, letter, unit, limit):
    program = (Text(letter * 300),)
    house = planted("explain-trace", "digest", program, locale)
    parts = starter().parts.catalogues[locale].messages
    end = "".join(p.text if isinstance(p, Text) else ACCOUNT for p in parts["digest-more"].variants["digest"])
    begin = "".join(p.text for p in parts["sign"].variants["digest"])
    assert more is None or end.startswith(more) or locale == "it"
    whole = gsm7_text(f"{begin}{'' if locale == 'ja' else ' '}{letter * 300} {end}")
    size = sms_size(whole).size
    mine = [f for f in found(house) if "explain-trace" in f.message]
    assert [f.message for f in mine] == [
        f"`explain-trace.digest` in `{locale}` is too long for `sms` by {size - limit} {unit}"
    ]
    assert mine[0].severity == "error"
    assert f"comes to {size} of {limit}" in mine[0].help
    assert "`.digest`" in mine[0].help
    assert mine[0].span.file.endswith(f"{locale}.ftl")


def test_a_sign_of_an_amount_can_cost_an_sms_its_alphabet():
    """With amounts in rupees the same words can be counted as UCS-2, at less than half the room."""
    program = (Text("a" * 120 + " "), Slot("amount"))
    house = planted("give-voucher", "digest", program, "en")
    assert not [f for f in found(house) if "voucher.digest" in f.message]
    rupees = house._replace(currencies=("GBP", "INR"))
    mine = [f for f in found(rupees) if "give-voucher.digest" in f.message and "`en`" in f.message]
    size = len(f"{BRAND}: {'a' * 120} ₹999,999.99 More: {ACCOUNT}")
    assert [f.message.split(" by ")[1] for f in mine] == [f"{size - 134} utf-16 units"]


@pytest.mark.parametrize("locale", ["en", "sl", "bg", "ja", "ar"])
def test_a_post_too_long_is_found_with_the_right_figure(locale):
    """The widest name, the sentence, the invitation and the brand, weighed as X weighs them."""
    letter = {"ja": "あ", "bg": "я", "ar": "ب"}.get(locale, "a")
    house = planted("public-kind", "brief", (Text(letter * 150 + "."),), locale)
    h = starter()
    invitation = "".join(
        p.text if isinstance(p, Text) else DM
        for p in h.parts.catalogues[locale].messages["handover-x-dm"].variants["brief"]
    )
    data = {"id": "c", "market": "it", "issues": [{"topic": "abuse"}]}
    data["contact"] = {"channel": "x", "text": "?", "thread": {"text": "?", "name": "W" * NAME_MOST}}
    chosen = h.decide(h.case(data), as_of=WHEN)
    greeting = h.reply(chosen, channel="x", locale=locale).sentences[0]
    rtl = "\u05e9" * NAME_MOST
    if locale != "ar" and "W" in greeting:
        greeting = greeting.replace("W" * NAME_MOST, f"\u2068{rtl}\u2069")
    gap = "" if locale == "ja" else " "
    whole = f"{greeting}{gap}{letter * 150}. {invitation} {BRAND}"
    size = x_weight(whole)
    mine = [f for f in found(house) if "public-kind.brief" in f.message and "`x`" in f.message]
    assert len(mine) == 1
    over = int(mine[0].message.split(" by ")[1].split()[0])
    # The join of a sentence that does not close as its script does is a space.
    assert abs(over - (size - 280)) <= 1, (mine[0].message, size)


def test_a_message_without_a_shorter_wording_is_told_to_get_one():
    house = planted("care-website", "brief", (Text("a" * 300),), "en", channels={"tiktok": tiktok()})
    checked = house._replace(
        channels={**house.channels, "own": replace(CHANNELS["webchat"], name="own", limit=300)},
    )
    mine = [f for f in found(checked) if "care-website" in f.message and "`own`" in f.message]
    assert [f.help.split(":")[0] for f in mine] == ["shorten its `.brief`"]
    small_house = small(remedy(), channels={**SMALL, "own": {"audience": "private", "limit": 60}})
    plain = [f for f in small_house.check() if f.code == "REN620" and "open-inform" in f.message]
    assert [f.help.split(",")[0] for f in plain] == ["write a `.brief` for it"]


def tiktok():
    return CHANNELS["tiktok"].override(counterpart="x-dm")


def test_a_second_wording_for_what_is_said_again_is_proved_too():
    house = planted("give-voucher", "also", (Text("a" * 400 + " "), Slot("amount")), "en")
    checked = house._replace(channels={**house.channels, "own": replace(CHANNELS["webchat"], name="own", limit=300)})
    mine = [f for f in found(checked) if "give-voucher.also" in f.message]
    assert [f.severity for f in mine] == ["error"]
    assert "code points" in mine[0].message


def test_public_statements_that_do_not_fit_together_are_told_unless_they_fit_in_a_thread():
    words = "".join(f"# (public)\nlong-{n} = {'We do look into it. ' * 7}\n".replace(" \n", "\n") for n in "ab")
    section = Section(
        "in-public",
        kind="public",
        per="case",
        rules=[Rule("one", when=F.thread.topic == "praise", then=say("public-hello"), because="So.")],
        default=say("long-a", "long-b", because="So."),
    )

    def checked(**x):
        made = small(
            remedy(), section, messages=MESSAGES + words, channels={**SMALL, "x": {"counterpart": "x-dm", **x}}
        )
        return [f for f in made.check() if f.code.startswith("REN62")]

    assert checked(limit=280) == []
    told = checked(limit=280, thread=False)
    assert [(f.code, f.severity) for f in told] == [("REN621", "warning")]
    assert "`long-a`, `long-b` in `en` are together too long for `x`" in told[0].message
    assert "or the first alone is said" in told[0].help
    assert checked(limit=500, thread=False) == []


def test_what_check_finds_is_what_a_reply_does():
    """Where the proof says that all fits, the widest public reply is whole; where it does not, it is not."""
    for limit in range(80, 220, 12):
        house = small(remedy(), channels={**SMALL, "x": {"counterpart": "x-dm", "limit": limit, "thread": False}})
        data = {"thread": {"text": "?", "name": "\u05e9" * NAME_MOST}, "channel": "x", "text": "?"}
        reply = house.reply(decided(house, LATE, contact=data), channel="x")
        proved = not [f for f in house.check() if f.code == "REN620" and "`x`" in f.message]
        said = {a.message for a in reply.acts}
        assert proved == ({"", "public-hello", "handover-x-dm"} <= said), limit


# ---- no value within the assumptions breaks it ---------------------------------------------------------------------


NARROW = ("x", "bluesky", "mastodon", "threads", "google-review", "google-play", "discord", "tiktok")
PRIVATE = ("sms", "instagram-dm", "telegram", "webchat", "viber", "bluesky-dm", "mastodon-direct", "allegro")
LETTERS = st.one_of(
    st.text("abcdefghij klmnoWWWMéšąłß'-.", max_size=NAME_MOST),
    st.text("АБВяющ ивановаЖ", max_size=NAME_MOST),
    st.text("山田太郎の一二三かな", max_size=NAME_MOST),
    st.text("محمد علي שלום", max_size=NAME_MOST),
    st.text("🙂👩‍👩‍👧🇸🇮éà\u0301 kq.com", max_size=NAME_MOST),
    st.text(max_size=NAME_MOST),
)


class Said(NamedTuple):
    """A person as a greeting asks for one."""

    given: str
    family: str
    full: str
    addressee: str


@cache
def everywhere():
    parts = starter().parts
    public = {name: CHANNELS[name].override(counterpart="x-dm") for name in NARROW}
    private = {name: CHANNELS[name] for name in PRIVATE}
    return House(replace(parts, channels={**parts.channels, **public, **private}))


@cache
def proof():
    return _proof(everywhere().checked)


@cache
def told_somewhere():
    source = starter().parts.catalogues["en"]
    every = [(n.message, n.kind, n.public) for n in needs(starter().parts.policy) if n.message in source.messages]
    frame = {reserved.SIGN, reserved.MORE, reserved.CLOSE}
    return sorted({row for row in every if row[0] not in frame and row[1] not in {"close", "sign", "more"}})


def within(text, channel):
    """Whether a name is within the assumption: so many as the channel counts, twice that in bytes."""
    units = [unit for unit, _ in ((channel.unit, 0), *channel.also) if unit in COUNTERS and unit != "links"]
    if channel.unit == "sms segments":
        units = ["utf-16 units"]
    return all(COUNTERS[unit](text) <= NAME_MOST * (2 if unit == "bytes" else 1) for unit in units)


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_no_value_within_the_assumptions_is_wider_than_the_proof(data):
    house = everywhere()
    name = data.draw(st.sampled_from(sorted(house.checked.named)))
    catalogue = house.checked.named[name]
    message, kind, public = data.draw(st.sampled_from(told_somewhere()))
    channel = house.channels[data.draw(st.sampled_from(NARROW if public else PRIVATE))]
    also = not public and "also" in catalogue.messages[message].variants and data.draw(st.booleans())
    acts = [_act(kind, message, also=also), *_end(house.checked, channel)]
    tight = _measured(proof(), channel, name, catalogue, acts)
    if tight is None:
        assert channel.limit is None
        return
    acts = [act for act in acts if channel.signs or act.kind != "sign"]
    currency = data.draw(st.sampled_from(house.checked.currencies))
    acts, values = valued(data, acts, catalogue, style(channel), currency)
    said = [Spoken(act, shortest(act, style(channel), catalogue)) for act in acts]
    if style(channel) == "sms":
        said.sort(key=lambda s: s.act.kind != "sign")
    where = place(catalogue, currency=currency, zone="UTC", public=public)
    edition = Edition(tuple(said), (), greets=style(channel) != "sms")
    rendering = house.replies._composer._compile(edition, tuple(acts), channel, catalogue, where, None)
    by_name = dict(values)
    row = [by_name[source.at] for source in sources(said, catalogue)]
    if rendering.names and rendering.names[0] == "the greeting":
        words = data.draw(LETTERS)
        assume(within(words, channel))
        parts = data.draw(st.sampled_from([(words, "", ""), ("", words, ""), (words, words, words), ("", "", words)]))
        person = Said(*parts, data.draw(st.sampled_from(ADDRESSEES)))
        row.insert(0, words if public else person if words else "")
    sentences = rendering.sentences(tuple(row))
    text = rendering.pattern % sentences
    if rendering.plain_signs:
        text = gsm7_text(text)
    if channel.unit == "sms segments":
        sized = sms_size(text)
        if tight.unit == "septets":
            assert sized.encoding == "GSM-7", text
            assert sized.size <= tight.size
        else:
            assert COUNTERS["utf-16 units"](text) <= tight.size, text
    else:
        for unit, limit in ((channel.unit, channel.limit), *channel.also):
            if unit == tight.unit and limit == tight.limit:
                assert COUNTERS[unit](text) <= tight.size, (text, tight)
    assert tight.room < 0 or channel.measure(text).fits, (text, tight)


def sources(said, catalogue):
    """Where the values of these sentences come from, each once, in the order in which they are asked for."""
    found = []
    for act, variant in said:
        used = slots_of(catalogue.messages[act.message].variants[variant])
        asked = [source for name, source in act.slots if name in used]
        found += [source for source in asked if source not in found]
    return found


def valued(data, acts, catalogue, kind, currency):
    """The acts with a value for each slot, by its number."""
    values = []
    made = []
    for act in acts:
        message = catalogue.messages[act.message]
        used = slots_of(message.variants[shortest(act, kind, catalogue)])
        slots = []
        for decl in message.slots:
            if decl.kind == "enum":
                member = data.draw(st.sampled_from(house_members(decl.enum)))
                slots.append((decl.name, Source("const", at=len(values), const=member)))
                values.append((len(values), member))
            else:
                slots.append((decl.name, Source("kept", at=len(values))))
                values.append((len(values), value(data, decl, currency)))
        if ADDRESSEE in used:
            slots.append((ADDRESSEE, Source("kept", at=len(values))))
            values.append((len(values), data.draw(st.integers(0, 2))))
        made.append(replace(act, slots=tuple(slots)))
    return made, values


def house_members(enum):
    return starter().checked.enums[enum]


def value(data, decl, currency):
    """Any value of a slot's kind."""
    match decl.kind:
        case "money":
            return data.draw(st.integers(0, most_money(currency)))
        case "date":
            return data.draw(st.integers(735_000, 760_000))
        case "weekday":
            return data.draw(st.integers(1, 7))
        case "time" | "datetime":
            return data.draw(st.integers(1_700_000_000, 2_000_000_000))
        case "count":
            high = decl.high if decl.high is not None else 99_999
            if decl.name in {"law", "own"}:
                return 14
            return data.draw(st.integers(decl.low or 0, high))
        case "percent":
            return Fraction(data.draw(st.integers(0, 10_000)), 10_000)
        case "url":
            return str(next(d for d in starter().checked.data.values() if d.name == datum(decl.name)).value)
        case "code":
            return data.draw(st.text("ABCWXYZ0123456789-", min_size=1, max_size=CODE_MOST))
        case "list":
            return tuple(["W" * CODE_MOST] * data.draw(st.integers(1, LIST_MOST)))
    return data.draw(LETTERS)


def datum(slot):
    return str(starter().parts.policy.slots[slot].args[0]).removeprefix("house.")


# ---- the widest values -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", starter().locales)
def test_the_widest_day_is_the_widest_of_a_year_in_every_unit(locale):
    checked = starter().checked
    catalogue = checked.catalogues[locale]
    wide = Wide(catalogue, policy=checked.policy, enums=checked.enums, currencies=checked.currencies, data=checked.data)
    message = catalogue.messages["promise-look"]
    write = place(catalogue, currency=None, zone="UTC", public=False).formats.date("by")
    for unit in ("code points", "bytes", "x weight", "utf-16 units"):
        widest = COUNTERS[unit](wide.sentence("promise-look", "brief", unit, sms=False))
        bare = wide.sentence("promise-look", "brief", unit, sms=False)
        days = [write(day) for day in range(740_300, 741_100)]
        assert any(day in bare for day in days)
        assert widest - max(map(COUNTERS[unit], days)) == COUNTERS[unit](
            bare.replace(next(d for d in sorted(days, key=len, reverse=True) if d in bare), "")
        )
    assert message.slots[0].kind == "date"


def test_the_largest_amounts_are_as_large_as_people_pay_in_each_currency():
    assert most_money("EUR") == 99_999_999
    assert most_money("IDR") == 99_999_999_999
    assert most_money("JPY") == 999_999_999
    for currency in ("EUR", "IDR", "JPY", "GBP"):
        assert most_money(currency) // 10 ** minor_digits(currency) >= 999_999
