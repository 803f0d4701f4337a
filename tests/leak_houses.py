"""Small houses that answer in public, by the seed, and pairs of cases that differ in private facts alone.

A house decides all sorts of things from private facts, and says things in public that it chooses from public ones. Its
languages, channels, wordings and what is lacking in which language are random. What one sees of a public reply, all of
it, is `seen`.
"""

from __future__ import annotations

import json
import logging
import random
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from calmreply import CalmreplyError, House
from calmreply.facts.plain import node_of
from calmreply.plan import reserved
from calmreply.policy.front import (
    F,
    Gate,
    Rule,
    Section,
    allow,
    apologise,
    build_sections,
    business_days,
    deny,
    forbid,
    give,
    inform,
    listen,
    message,
    nothing,
    refund,
    route,
    say,
    thank,
    voucher,
)

AS_OF = datetime(2026, 11, 20, 12, tzinfo=UTC)
LOCALES = ("it", "id", "et", "sl", "bg", "de", "fr", "es", "pl", "ar", "ja")
TOPICS = ("unknown", "complaint", "question", "praise", "cancel")
WORDS = (
    "Thank you.",
    "We read this with care.",
    "We look into it today.",
    "This matters to us, and we are glad of it.",
)
SETTINGS = {
    "name": "Lumen Lamps",
    "source": "en",
    "person": {"owner": "team", "by": "1 business days"},
    "calendars": {"uk": {"hours": "mon-fri 09:00-17:00"}, "it": {"hours": "mon-sat 08:00-20:00"}},
    "markets": {
        "uk": {"currency": "GBP", "zone": "Europe/London", "calendar": "uk"},
        "it": {"currency": "EUR", "zone": "Asia/Jakarta", "calendar": "it"},
    },
    "enums": {
        "topic": list(TOPICS),
        "kind": ["late", "broken"],
        "method": ["original", "card"],
        "incident": ["none", "strike"],
        "standing": "guest < friend < patron",
    },
    "facts": {
        "issue.price": {"kind": "money"},
        "issue.sensitive": {"kind": "bool", "label": "sensitive"},
        "issue.seen": {"kind": "bool", "source": "customer", "ask": "ask-seen"},
        "order.note": {"kind": "text-id"},
    },
    "data": {
        "url": {"kind": "url", "value": "https://lumen.example/m"},
        "phone": {"kind": "phone", "value": "+44 20 7946 0000"},
        "open": {"kind": "bool", "value": True},
        "days": {"kind": "count", "value": 14},
        "local": {"kind": "count", "by_market": {"uk": 3, "it": 5}},
    },
    "actions": ["cancel-order"],
    "slots": {"url": "house.url", "phone": "house.phone", "days": "house.days"},
}
PRIVATE = """
-brand = Lumen Lamps
subject = Our answer
open-apologise = We are sorry.
open-listen = Thank you for writing.
open-inform = Thank you for asking.
open-thank = Thank you.
# $amount (money)
give-refund = We have sent { $amount }.
# $amount (money)
give-voucher = A voucher over { $amount }.
do-cancel-order = It is cancelled.
too-late = It has left already.
route-manager = Our manager takes over.
ask-seen = Have you seen it?
ask-identity = Who are you?
forbidden = We cannot do this at present.
# $deadline (date, role by)
handover-person = One of us will answer { $deadline }.
close = We are here for you.
"""


def conditions(rng):
    """Conditions over what everybody can see."""
    topic = F.thread.topic == rng.choice(TOPICS)
    strike = F.house.incident == "strike"
    return rng.choice((topic, topic, strike, topic & strike, topic | (F.house.open == True), ~topic))  # noqa: E712 - an expression


def public_section(rng):
    """The public section: rules and a default that say some of the public messages."""
    names = [f"public-{i}" for i in range(4)]

    def then():
        said = [
            message(n, days=F.house.days) if n == "public-3" else n for n in rng.sample(names, rng.choice((1, 1, 2)))
        ]
        return say(*said)

    rules = [Rule(f"r{i}", when=conditions(rng), then=then(), because="Seen.") for i in range(rng.choice((0, 1, 2, 3)))]
    default = say("public-0", because="Nobody waits.")
    applies = {"applies": conditions(rng)} if rng.random() < 0.2 else {}
    return Section("in-public", kind="public", per="case", rules=rules, default=default, **applies)


def private_sections(rng):
    """Sections that decide from private facts, some of them."""
    days = business_days(3, 5)
    found = [
        Section(
            "ban",
            kind="forbid",
            per="case",
            rules=[Rule("no-gifts", when=F.customer.standing == "guest", then=forbid("voucher"), because="Few.")],
        ),
        Section(
            "stance",
            kind="stance",
            per="issue",
            rules=[
                Rule("sorry", when=F.issue.topic == "complaint", then=apologise(), because="Ours."),
                Rule("thanks", when=F.issue.topic == "praise", then=thank(), because="Kind."),
                Rule("answer", when=F.issue.topic == "question", then=inform(), because="Asked."),
            ],
            default=listen(because="We listen."),
        ),
        Section(
            "cancel",
            kind="verdict",
            per="issue",
            applies=F.issue.want == "cancel",
            rules=[Rule("early", when=F.order.status == "open", then=allow(do="cancel-order"), because="Early.")],
            default=deny(say=["too-late"], because="Late."),
        ),
        Section(
            "remedy",
            kind="remedy",
            per="issue",
            applies=F.issue.topic == "complaint",
            rules=[
                Rule(
                    "pay",
                    when=F.issue.kind == "late",
                    then=give(refund(F.issue.price, basis="statutory", to="original", arrives=days)),
                    because="Owed.",
                ),
                Rule(
                    "gift",
                    when=F.customer.standing == "patron",
                    then=give(voucher(F.order.total, basis="goodwill")),
                    because="Nice.",
                ),
            ],
            default=nothing(because="Nothing is owed."),
        ),
        Section(
            "route",
            kind="route",
            per="issue",
            rules=[Rule("grief", when=F.issue.sensitive == True, then=route("manager"), because="Grief.")],  # noqa: E712 - an expression
            default=nothing(because="It stands."),
        ),
    ]
    kept = [part for part in found if part.draft.name.text == "stance" or rng.random() < 0.7]
    if rng.random() < 0.4:
        applies = F.issue.want == "cancel"
        kept.append(Gate("identity", fact=F.customer.identified, applies=applies, ask="ask-identity", per="issue"))
    return kept


def texts(rng, locale, counterparts):
    """The messages of one language; some languages lack one, private or public, so that another is spoken."""
    lines = [PRIVATE]
    for i in range(4):
        slot = (" $url (url)", " $days (count 1..30)")[i - 2] if i > 1 else ""
        shown = (" { $url }", " { $days }")[i - 2] if i > 1 else ""
        words = WORDS[i].removesuffix(".")
        lines += [
            f"# (public){slot}",
            f"public-{i} = {locale}: {words}, {'and so on ' * rng.choice((0, 0, 3, 12))}{shown}.",
        ]
        lines += [f"    .brief = {locale}: {words}{shown}."]
        if i != 1:
            lines += [f"    .alt1 = {locale}: other {words}{shown}.", f"    .alt2 = {locale}: third {words}{shown}."]
    for counterpart in counterparts:
        lines += ["# (public) $url (url)", f"handover-{counterpart} = {locale}: write to us in private: {{ $url }}"]
    lines += ["# (public) $phone (phone)", "voicemail = Please call { $phone }."]
    lines += ["# (public)", "sign = Regards,", "    { -brand }", "    .inline = { -brand }", "    .spoken = Goodbye."]
    if locale == "en":
        lines += [f"{name} = {name.upper()}" for name in (*reserved.STEPS, *reserved.DIRECTIONS)]
    text = "\n".join(lines) + "\n"
    if locale != "en" and rng.random() < 0.4:
        lost = rng.choice(("give-refund", "open-apologise", "public-1", "public-2", "close"))
        text = re.sub(rf"(?:^#.*\n)?^{lost} = .*\n(?: +.*\n)*", "", text, flags=re.MULTILINE)
    return text


def settings(rng, **more):
    """The settings of a house."""
    locales = ["en", *rng.sample(LOCALES, 2)]
    found = {
        **SETTINGS,
        "languages": {x: {"register": rng.choice(("formal", "informal")), "chain": ["en"]} for x in locales},
        "incidents": [{"id": "s", "kind": "strike", "from": "2026-11-01", "until": "2026-11-30"}] * rng.choice((0, 1)),
        **more,
    }
    part = rng.choice((None, None, [], "first", "whole"))
    if part is not None:
        rule = {"id": "n", "fact": "thread.name", "part": part, "because": "Said there."}
        found["declassify"] = [rule] if part else []
    return found


@lru_cache(maxsize=2)
def words(seed):
    """All of a house but its policy: settings, languages and channels."""
    rng = random.Random(f"words {seed}")
    found = settings(rng)
    channels = {
        "email": {"sender": "hello@lumen.example", "sender_name": "Lumen Lamps"},
        "x-dm": {},
        "x": {"counterpart": "x-dm"},
        "google-review": {"counterpart": "email"},
        "voicemail": {},
        "phone": {},
        "forum": {
            "audience": "public",
            "counterpart": "email",
            "limit": rng.choice((90, 150, 400)),
            "thread": rng.random() < 0.6,
            "subject": rng.random() < 0.2,
        },
    }
    for name in rng.sample(("mastodon", "bluesky", "threads", "facebook", "youtube", "tiktok"), 2):
        channels[name] = {"counterpart": rng.choice(("email", "x-dm"))}
    messages = {x: texts(random.Random(f"{seed} {x}"), x, ("email", "x-dm")) for x in found["languages"]}
    return found, House.build(found, sections=[public_section(rng)], messages=messages, channels=channels).parts


def house(seed):
    """The house of a seed. Ten share their words, and each has a policy of its own."""
    found, parts = words(seed // 10)
    rng = random.Random(seed)
    sections = [public_section(rng), *private_sections(rng)]
    rng.shuffle(sections)
    faults = []
    policy = build_sections(sections, node_of(found), parts.schema, faults)
    assert policy is not None, faults
    return House(replace(parts, policy=policy))


# ---- cases ---------------------------------------------------------------------------------------------------------


def thread(rng):
    """What everybody can see, and the language it is seen in."""
    if rng.random() < 0.1:
        return None
    found = {"text": rng.choice(("Three weeks!!!", "…", "Why?")), "topic": rng.choice(TOPICS)}
    if rng.random() < 0.7:
        found["name"] = rng.choice(("Ana", "Ana Novak", "Novak, Ana", "王芳", "محمد علي", "a_b"))
    if rng.random() < 0.3:
        found["locale"] = rng.choice((*LOCALES[:4], "en", "sl-SI", "xx"))
    return found


def private(rng, house_):
    """All that nobody can see, with much of it lacking or unavailable."""
    market = rng.choice(("uk", "it", None))
    currency = {"uk": "GBP", "it": "EUR", None: rng.choice(("GBP", "EUR"))}[market]

    def maybe(value):
        return value if rng.random() < 0.6 else None

    def some(**fields):
        return {key: value for key, value in fields.items() if value is not None}

    def money():
        return f"{rng.randrange(0, 90000) / 100:.2f} {currency}"

    def issue(at):
        found = some(
            topic=maybe(rng.choice(TOPICS)),
            kind=maybe(rng.choice(("late", "broken"))),
            want=maybe(rng.choice(("cancel", "refund"))),
            fault=maybe(rng.choice(("ours", "carrier", "customer"))),
            price=maybe(money()),
            sensitive=maybe(rng.random() < 0.3),
            seen=maybe(rng.random() < 0.5),
        )
        away = [name for name in ("issue.price", "issue.kind", "issue.seen") if name.split(".")[1] not in found]
        return {**found, "id": str(at), "unavailable": rng.sample(away, rng.randrange(len(away) + 1))}

    day = timedelta(days=1)
    history = [
        some(
            id=str(i),
            at=(AS_OF - day * rng.randrange(1, 500)).isoformat(),
            kind=rng.choice(("matter", "remedy", "order", "contact")),
            amount=None,
        )
        for i in range(rng.randrange(4))
    ]
    found = some(
        id=rng.choice(("c-1", "c-2", "ZQ-88213", "7")),
        market=market,
        matter=maybe("m-1"),
        customer=maybe(
            some(
                id=rng.choice(("u-1", "u-2")),
                name=maybe(rng.choice(("Ana Novak", "Bo Li", "محمد"))),
                given=maybe(rng.choice(("Ana", "Bo"))),
                family=maybe(rng.choice(("Novak", "Li"))),
                since=maybe("2021-03-01"),
                standing=maybe(rng.choice(("guest", "friend", "patron"))),
                identified=maybe(rng.random() < 0.5),
                addressee=rng.choice(("feminine", "masculine", "unspecified")),
            )
        ),
        order=maybe(
            some(
                id=rng.choice(("KP-1", "ZQ-88213")),
                total=maybe(money()),
                placed_at=maybe("2026-11-18T10:00:00Z"),
                status=maybe(rng.choice(("open", "sent"))),
                note=maybe("n-1"),
            )
        ),
        history=maybe(history),
        issues=[issue(i) for i in range(rng.randrange(4))],
    )
    if "history" not in found and rng.random() < 0.5:
        found["unavailable"] = ["history"]
    found["contact"] = {
        "channel": rng.choice(sorted(house_.channels)),
        "text": rng.choice(("hello", "order ZQ-88213", "")),
        "messages": rng.randrange(6),
    }
    return found


def two_cases(rng, house_, *, asked=None):
    """Two cases of one thread: all that differs is private, and the stars, which nothing may read.

    ``asked`` is the channel on which both were asked; by itself each was on another. Where the thread does not say
    which language it is written in, the case does, and then that is public; where it does, the case's is the account's.
    """
    shown, locale = thread(rng), rng.choice((*house_.locales, "sl-SI", "xx", None))
    cases = []
    for _ in range(2):
        data = private(rng, house_)
        own = locale
        if shown is not None:
            data["contact"]["thread"] = {**shown, **({"rating": rng.randrange(1, 6)} if rng.random() < 0.5 else {})}
            own = rng.choice((*house_.locales, None)) if "locale" in shown else locale
        if own is not None:
            data["locale"] = own
        if asked is not None:
            data["contact"]["channel"] = asked
        cases.append(data)
    return cases


# ---- what is seen ----------------------------------------------------------------------------------------------------


class _Logged(logging.Handler):
    """Everything that is logged while it listens."""

    def __init__(self):
        super().__init__(logging.DEBUG)
        self.lines = []

    def emit(self, record):
        self.lines.append((record.name, record.levelname, record.getMessage()))


def public_channels(house_):
    """The channels that anybody may read or hear."""
    return [name for name, channel in house_.channels.items() if channel.public]


def shown(reply, *, whole=True):
    """All of a reply, as plain values."""
    found = [reply.text, reply.subject, reply.posts, reply.parts, reply.size, reply.shortened, reply.handover]
    found += [reply.locale, reply.register, reply.asked, reply.why, reply.wordings, reply.channel, reply.audience]
    return (*found, json.dumps(reply.trace, ensure_ascii=False), reply.script if whole else None)


def used_before(rng):
    """Wordings that were said in the public thread before."""
    return frozenset(f"public-{i}{x}" for i in range(4) for x in ("", ".alt1", ".alt2") if rng.random() < 0.3)


def looks_at(house_, number):
    """A tenth of all there is to look at, (channel, language or the thread's own): ten numbers in a row see all."""
    every = [(channel, locale) for channel in public_channels(house_) for locale in (None, *house_.locales)]
    return every[number % 10 :: 10]


def listened(look):
    """What a look at a reply sees, or its error, and all that is logged meanwhile."""
    handler, root = _Logged(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        found = shown(look())
    except CalmreplyError as error:
        found = (type(error).__name__, str(error), error.help)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    return found, tuple(handler.lines)


def seen(house_, decision, channel, locale=None, **more):
    """What the public sees of a decision on one channel, its error if there is one, and what was logged."""
    return listened(lambda: house_.reply(decision, channel=channel, locale=locale, **more))


def seen_first(house_, data, decision):
    """What the public sees of the answer to a case where it was asked, whatever follows in private."""
    case = house_.case(data)
    return listened(lambda: house_.answer_decision(case, decision).first)[0]


def differences(one, other, cases, *, looks=None, used=(), seeing=None):
    """Where what the public sees of two cases is not the same, in two houses of the same parts.

    A look is a channel and a language, or a channel and ``"answer"`` for the first part of `House.answer`. What the
    first house shows is counted in ``seeing``, if that is given.
    """
    looks = looks or [(channel, None) for channel in public_channels(one)]
    decisions = [
        house_.decide(house_.case(data), as_of=AS_OF) for house_, data in zip((one, other), cases, strict=True)
    ]
    found = []
    for channel, locale in looks:
        first, second = (
            seen_first(house_, data, decision)
            if locale == "answer"
            else seen(house_, decision, channel, locale, used=used)
            for house_, data, decision in zip((one, other), cases, decisions, strict=True)
        )
        if seeing is not None:
            seeing[channel, locale, str((first if locale == "answer" else first[0])[0])] += 1
        if first != second:
            found.append((channel, locale, first, second))
    if decisions[0].public != decisions[1].public or decisions[0].view != decisions[1].view:
        found.append(("decision", None, decisions[0].public, decisions[1].public))
    return found
