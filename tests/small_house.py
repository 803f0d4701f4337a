"""A small house built in Python, whose sections, messages and channels a test can change."""

from __future__ import annotations

from datetime import UTC, datetime

from calmreply import House
from calmreply.policy.front import (
    F,
    Rule,
    Section,
    apologise,
    business_days,
    give,
    inform,
    listen,
    nothing,
    refund,
    say,
    thank,
)

AS_OF = datetime(2026, 11, 20, 12, tzinfo=UTC)  # a Friday

SETTINGS = {
    "name": "Lumen Lamps",
    "source": "en",
    "languages": {"en": {"register": "formal"}},
    "person": {"owner": "team", "by": "1 business days"},
    "calendars": {"uk": {"hours": "mon-fri 09:00-17:00"}},
    "markets": {"uk": {"currency": "GBP", "zone": "Europe/London", "calendar": "uk"}},
    "enums": {
        "topic": ["unknown", "complaint", "question", "praise", "cancel"],
        "kind": ["late", "broken"],
        "method": ["original", "card"],
    },
    "facts": {
        "issue.price": {"kind": "money"},
        "issue.note": {"kind": "text-id"},
        "issue.seen": {"kind": "bool", "source": "customer", "ask": "ask-seen"},
        "issue.level": {"kind": "count 0..9"},
    },
    "data": {
        "url": {"kind": "url", "value": "https://lumen.example/m"},
        "law_days": {"kind": "count", "value": 14},
    },
    "actions": ["cancel-order"],
    "slots": {"url": "house.url"},
}

LATE = {"topic": "complaint", "kind": "late", "price": "12.50 GBP"}

CHANNELS = {
    "email": {"sender": "hello@lumen.example", "sender_name": "Lumen Lamps"},
    "webchat": {"signs": True},
    "sms": {},
    "phone": {},
    "x": {"counterpart": "x-dm", "signs": True},
    "x-dm": {"signs": True},
}

MESSAGES = """
-brand = Lumen Lamps

open-apologise = We are sorry. The mistake was ours.
    .brief = We are sorry.
    .digest = Sorry.
    .subject = Our apology
    .also = We are also sorry for the rest.
open-sympathise = We are sorry to hear it. That is vexing.
    .brief = We are sorry to hear it.
open-listen = Thank you for writing to us. We would like to understand.
    .brief = Thank you for writing.
open-inform = Thank you for asking.
open-thank = Thank you for your kind words.
subject = Our answer

# $amount (money) $method (enum method, role to) $least (count 1..30) $most (count 1..30)
give-refund = We have sent { $amount } { $method }; it takes { $least } to { $most } business days.
    .brief = { $amount } is on its way { $method }, in { $least } to { $most } business days.
    .spoken = We have sent { $amount } { $method }; it takes { $least } to { $most } business days.
    .digest = { $amount } { $method }, { $least } to { $most } business days.
    .also = We have also sent { $amount } { $method }, in { $least } to { $most } business days.
# $amount (money) $method (enum method, role to) $least (count 1..30) $most (count 1..30)
give-refund-proposed = We would send { $amount } { $method }, within { $least } to { $most } business days.
    .brief = We would send { $amount } { $method }, in { $least } to { $most } business days.
    .spoken = We would send { $amount } { $method }, within { $least } to { $most } business days.
# $amount (money)
give-voucher = Here is a voucher over { $amount }.
    .brief = A voucher over { $amount }.
    .spoken = You get a voucher over { $amount }.
# $amount (money)
charge-postage = The way back costs { $amount }.
    .brief = Postage { $amount }.
    .spoken = The way back costs { $amount }.
label-method-original = the way you paid
    .to = the way you paid
label-method-card = card
    .to = to your card

do-cancel-order = We have cancelled the order.
    .brief = Cancelled.
do-cancel-order-proposed = We can still cancel the order.
    .brief = We can cancel.
once-confirm = Shall we?
    .brief = Shall we?
    .spoken = Shall we do that?
too-late = The order has left already.
    .brief = It has left.
explain = A lamp needs time.
    .brief = Lamps need time.
# $days (count 1..30)
law = The law gives you { $days } days.
    .brief = By law { $days } days.
# $note (code)
noted = Your note is { $note }.
    .brief = Note { $note }.
    .spoken = Your note is { $note }.
# $level (count 0..9)
level = The level is { $level }.
limit-goodwill = Our gifts have a bound.
forbidden = We cannot do this at present.
    .brief = We cannot do this.
ask-seen = Have you seen it?
    .brief = Have you seen it?
    .spoken = Have you seen it?
ask-identity = Who are you?
    .brief = Who are you?
    .spoken = Who are you?
# $deadline (date, role by)
promise-look = We look into it { $deadline }.
    .brief = We look { $deadline }.
    .spoken = We look into it { $deadline }.
route-manager = Our manager takes over.
    .brief = Our manager takes over.
    .spoken = Our manager takes over.
# $deadline (date, role by)
handover-person = One of us will answer { $deadline }.
    .brief = One of us answers { $deadline }.
    .spoken = One of us will answer { $deadline }.
# (public)
public-hello = Thank you for your message.
    .brief = Thank you.
# (public) $url (url)
handover-x-dm = Write to us in private: { $url }
# (public)
handover-email = Write to us by e-mail.
close = We are here for you.
    .spoken = We are here for you.
close-thank = Your words made our day.
    .spoken = Your words made our day.
close-asked = We wait for your word.
    .spoken = We wait for your word.
digest-more = More by e-mail.
# (public)
sign = Kind regards,
    { -brand }
    .inline = { -brand }
    .spoken = Goodbye from { -brand }.
    .digest = { -brand }:

# (public)
phone-greet = This is Lumen Lamps.
# (public)
phone-who = Who is speaking?
# (public)
phone-other = Please tell them that Lumen Lamps called.
# (public)
phone-identity = Where do you live?
# (public)
phone-unsure = We will leave it at this for today.

script-title = Call
script-time = TIME
step-say = SAY
step-ask = ASK
step-listen = LISTEN
step-do = DO
step-yes = IF YES
step-no = IF NO
step-nobody = IF NOBODY
step-other = IF ANOTHER
step-sure = IF SURE
step-unsure = IF UNSURE
step-unclear = IF UNCLEAR
direction-greet = Smile at 100%.
direction-call = Ask for them.
direction-nobody = Call later.
direction-other = Name and number only.
direction-identity = Check who it is.
direction-sure = Go on.
direction-unsure = Stay kind.
direction-listen = Let them finish.
direction-calm = Speak slowly.
direction-answer = Give the answer.
direction-yes = Record it.
direction-no = Accept it.
direction-unclear = Ask again.
direction-repeat = Repeat it.
direction-twice = Read it twice.
direction-close = Let them hang up first.
"""


def stances():
    """A complaint gets an apology, praise thanks, all else a neutral opening."""
    return Section(
        "stance",
        kind="stance",
        per="issue",
        rules=[
            Rule("sorry", when=F.issue.topic == "complaint", then=apologise(), because="Ours."),
            Rule("thanks", when=F.issue.topic == "praise", then=thank(), because="Kind."),
            Rule("answer", when=F.issue.topic == "question", then=inform(), because="Asked."),
        ],
        default=listen(because="We listen."),
    )


def remedy(then=None, **more):
    """A remedy section of one rule for complaints."""
    paid = give(refund(F.issue.price, basis="statutory", to="original", arrives=business_days(3, 5)))
    return Section(
        "remedy",
        kind="remedy",
        per="issue",
        applies=F.issue.topic == "complaint",
        rules=[Rule("pay", when=F.issue.kind == "late", then=then or paid, because="Owed.", **more)],
        default=nothing(because="Nothing is owed."),
    )


def public():
    """One public sentence for everyone."""
    hello = Rule("hello", when=F.thread.topic == "praise", then=say("public-hello"), because="Nice.")
    return Section(
        "in-public", kind="public", per="case", rules=[hello], default=say("public-hello", because="Nobody waits.")
    )


def small(*sections, messages=MESSAGES, channels=CHANNELS, layouts=None, **settings):
    """The house of these sections; stance and public sections are added where there are none."""
    kinds = {part.draft.kind.text for part in sections if isinstance(part, Section)}
    more = [make() for kind, make in (("stance", stances), ("public", public)) if kind not in kinds]
    return House.build(
        {**SETTINGS, **settings},
        sections=[*more, *sections],
        messages={"en": messages},
        channels=channels,
        layouts=layouts,
    )


def case(house, *issues, channel="email", **data):
    """A case with these issues, each a mapping; an order paid in pounds."""
    plain = {"id": "c", "market": "uk", "contact": {"channel": channel, "text": "?"}, "issues": list(issues), **data}
    return house.case(plain)


def decided(house, *issues, **data):
    """The decision of such a case."""
    return house.decide(case(house, *issues, **data), as_of=AS_OF)


def acts(house, *issues, public=False, **data):
    """The acts of the reply to such a case."""
    return house.replies.shape(decided(house, *issues, **data), public=public).acts


def messages_of(found):
    """The message ids of acts."""
    return [act.message for act in found]
