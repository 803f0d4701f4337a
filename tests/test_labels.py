"""How secret things are, and the findings that tell the way a private fact would take into public."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from tests.small_house import AS_OF, CHANNELS, LATE, MESSAGES, SETTINGS, case, decided, remedy, small

from calmreply import House, HouseError, RenderError
from calmreply.check.asked import asked_for
from calmreply.facts.release import AS_WRITTEN, Release, released_name
from calmreply.kinds import Label, join
from calmreply.policy.front import F, Rule, Section, message, say

HELLO = "# (public)\npublic-hello = Thank you for your message.\n    .brief = Thank you.\n"


def hello(slot, kind="code"):
    """The messages with a slot in a public one."""
    new = (
        f"# (public) ${slot} ({kind})\npublic-hello = Thank you {{ ${slot} }}.\n    .brief = Thank you {{ ${slot} }}.\n"
    )
    assert HELLO in MESSAGES
    return MESSAGES.replace(HELLO, new)


def section(when, *said):
    """A public section of one rule."""
    default = say("public-hello", because="Nobody waits.")
    rule = Rule("r", when=when, then=say(*(said or ("public-hello",))), because="Seen.")
    return Section("in-public", kind="public", per="case", rules=[rule], default=default)


def codes(house):
    return {f.code for f in house.check()}


def the(house, code):
    (found,) = [f for f in house.check() if f.code == code]
    return found


def test_labels_form_a_lattice():
    for a, b, c in product(Label, repeat=3):
        assert join(a, b) == join(b, a) == max(a, b)
        assert join(a, join(b, c)) == join(join(a, b), c)
        assert join(a, a) == join(a, Label.PUBLIC) == a


@pytest.mark.parametrize(
    ("when", "read"), [(F.customer.standing == "guest", "customer.standing"), (F.order.id == "x", "order.id")]
)
def test_a_private_condition_in_public_is_told_with_its_way(when, read):
    with pytest.raises(HouseError) as caught:
        small(remedy(), section(when))
    (told,) = [f for f in caught.value.findings if f.code == "POL212"]
    assert read in told.message
    assert "condition of rule `r`" in told.message
    assert told.message.endswith("→ section `in-public` → x")


def test_a_private_value_in_public_is_told_with_its_way():
    with pytest.raises(HouseError) as caught:
        small(remedy(), section(F.thread.topic == "praise", message("public-hello", v=F.order.id)), messages=hello("v"))
    (told,) = [f for f in caught.value.findings if f.code == "POL212"]
    assert "it would leak: `order.id` → slot `v` of `public-hello`" in told.message


def test_607_a_binding_by_name_is_told_with_its_way():
    house = small(remedy(), messages=hello("v"), slots={"url": "house.url", "v": 'order.id else "none"'})
    told = the(house, "REN607")
    assert '`order.id` → `order.id else "none"`' in told.message
    assert "→ slot `v` of `public-hello`" in told.message
    assert told.message.endswith("→ x")


def test_360_a_fact_of_a_case_stays_private_whatever_its_label():
    facts = {**SETTINGS["facts"], "issue.note": {"kind": "text-id", "label": "public"}}
    house = small(remedy(), messages=hello("v"), facts=facts, slots={"url": "house.url", "v": "issue.note"})
    assert {"FAC360", "REN607"} <= codes(house)


def test_data_of_the_house_that_is_labelled_private_is_refused_in_public():
    data = {**SETTINGS["data"], "own": {"kind": "bool", "value": True, "label": "private"}}
    with pytest.raises(HouseError, match=r"house\.own"):
        small(remedy(), section(F.house.own == True), data=data)  # noqa: E712 - an expression


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        ([{"id": "a", "fact": "customer.name", "because": "x"}], "FAC361"),
        ([{"id": i, "fact": "thread.name", "because": "x"} for i in "ab"], "FAC362"),
        ([{"id": "a", "fact": "thread.name", "because": " "}], "FAC363"),
    ],
)
def test_only_what_the_thread_shows_is_declassified_once_and_with_a_reason(rules, code):
    with pytest.raises(HouseError) as caught:
        small(remedy(), declassify=rules)
    assert code in {f.code for f in caught.value.findings}


def test_a_name_is_released_as_the_rule_says():
    first = Release("n", "thread.name", "first", "Said there.")
    assert released_name("Ana Novak", [AS_WRITTEN]) == "Ana Novak"
    assert released_name("Ana Novak", [first]) == "Ana"
    assert released_name("Novak, Ana", [first]) is None
    assert released_name("Ana", []) is released_name(None, [first]) is None


def test_the_trace_tells_what_was_declassified_and_by_which_rule():
    rule = {"id": "first-name", "fact": "thread.name", "part": "first", "because": "Said there."}
    house = small(remedy(), declassify=[rule])
    contact = {"channel": "x", "thread": {"name": "Ana Novak"}}
    reply = house.reply(house.decide(case(house, LATE, contact=contact), as_of=AS_OF), channel="x")
    assert "Ana" in reply.text
    assert "Novak" not in reply.text
    (told,) = [record for record in reply.trace if record["declassified"]]
    assert (told["act"], told["declassified"]) == ("greeting", [rule])


def test_630_a_public_place_cannot_be_declared_private():
    house = small(remedy(), channels={**CHANNELS, "x": {"audience": "private"}})
    assert "anybody may read `x`" in the(house, "REN630").message


def test_631_a_question_for_the_customer_is_not_asked_in_public():
    house = small(remedy(), section(F.thread.topic == "praise", "ask-seen"))
    assert "`ask-seen` → x" in the(house, "REN631").message


def test_632_the_words_of_a_public_message_ask_for_nothing_private():
    text = MESSAGES.replace("Thank you for your message.", "Please send your order number.")
    house = small(remedy(), messages=text)
    assert "`order number`" in the(house, "REN632").message
    assert asked_for("Bitte die Bestellnummer.", "de") == "bestellnummer"
    assert asked_for("The address is on our website.", "en") is None


MARKETS = {**SETTINGS["markets"], "it": {"currency": "EUR", "zone": "Europe/Rome", "calendar": "uk"}}


def by_market(kind, uk, it, *sections, **more):
    """The small house in two markets, with a datum of its own in each."""
    data = {**SETTINGS["data"], "local": {"kind": kind, "by_market": {"uk": uk, "it": it}}}
    return small(remedy(), *sections, markets=MARKETS, data=data, **more)


def test_633_a_public_slot_has_one_value_for_every_market():
    def house(bound, it=5):
        slots = {"url": "house.url", "v": bound}
        return by_market("count", 3, it, messages=hello("v", "count 1..9"), slots=slots)

    assert "shows `house.local`, which differs by market" in the(house("house.local"), "REN633").message
    assert "REN633" not in codes(house("house.local", it=3))
    assert "REN633" not in codes(house("house.local else 4"))


def test_633_a_slot_that_is_bound_where_it_is_said_has_one_value_for_every_market():
    said = message("public-hello", v=F.house.local)
    texts = hello("v", "count 1..9")
    slots = {"url": "house.url", "v": "house.law_days"}
    house = by_market("count", 3, 5, section(F.thread.topic == "praise", said), messages=texts, slots=slots)
    assert "the slot `v` of the public message `public-hello`" in the(house, "REN633").message


def test_633_the_number_to_call_back_on_a_machine_is_the_same_in_every_market():
    """What is left on a machine is public: it does not know for which market it speaks."""
    text = MESSAGES + "# (public) $phone (phone)\nvoicemail = Please call { $phone }.\n"
    channels = {**CHANNELS, "voicemail": {}}
    numbers = "+44 20 7946 0000", "+39 06 1234 5678"
    slots = {"url": "house.url", "phone": "house.local"}
    house = by_market("phone", *numbers, messages=text, channels=channels, slots=slots)
    told = the(house, "REN633")
    assert "the slot `phone` of the public message `voicemail` shows `house.local`" in told.message
    with pytest.raises(RenderError, match="phone"):
        house.reply(decided(house, LATE), channel="voicemail")
    same = by_market("phone", numbers[0], numbers[0], messages=text, channels=channels, slots=slots)
    assert "REN633" not in codes(same)
    assert same.reply(decided(same, LATE), channel="voicemail").text


def test_634_a_policy_that_no_reader_made_is_refused_all_the_same():
    """`House.load` and `House.build` refuse it sooner; parts put together by hand reach `check` and the plan."""
    house = small(remedy(), section(F.thread.topic == "praise"))
    sections = []
    for one in house.parts.policy.sections:
        private = one.kind == "public"
        rules = (
            tuple(replace(r, when=replace(r.when, label=Label.PRIVATE)) for r in one.rules) if private else one.rules
        )
        sections.append(replace(one, rules=rules))
    made = House(replace(house.parts, policy=replace(house.parts.policy, sections=tuple(sections))))
    told = the(made, "REN634")
    assert told.severity == "error"
    assert "condition of rule `r` → section `in-public` → x" in told.message
    with pytest.raises(RenderError, match="depends on a private fact"):
        made.reply(decided(made, LATE), channel="x")
