"""Each finding about words that decisions need, with its place and a way out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.small_house import CHANNELS, LATE, MESSAGES, decided, remedy, small
from tests.starter import WHEN
from tests.starter import house as starter

from calmreply import House
from calmreply.check import CODES
from calmreply.findings import LocaleError
from calmreply.policy.front import F, Limit, Rule, Section, message, money, nothing, say


def test_the_starter_house_has_no_finding_of_any_severity():
    assert [f.show() for f in starter().check()] == []


def words(then):
    return Section(
        "words",
        kind="say",
        per="issue",
        rules=[Rule("one", when=F.issue.topic == "complaint", then=then, because="So.")],
        default=nothing(because="No."),
    )


def line_of(text, start):
    return next(at for at, line in enumerate(text.split("\n"), 1) if line.startswith(start))


def found(house, code):
    return [f for f in house.check() if f.code == code]


def test_601_a_message_that_is_not_there_is_named_with_who_needs_it():
    house = small(remedy(), messages=MESSAGES.replace("close = We are", "closse = We are"))
    (one,) = found(house, "REN601")
    assert one.message == "no message `close` in `en`, needed by every private reply"
    assert one.span.file == "messages/en.ftl"
    assert "`closse`" in one.help


@pytest.mark.parametrize("gone", ["handover-person", "give-refund", "open-thank", "sign", "ask-seen", "handover-x-dm"])
def test_601_is_told_for_whatever_a_plan_may_need(gone):
    house = small(remedy(), messages=MESSAGES.replace(f"\n{gone} =", f"\n{gone}ed ="))
    assert [f.message.split("`")[1] for f in found(house, "REN601")] == [gone]


def test_601_stands_at_the_rule_that_says_the_message(broken_house):
    folder = broken_house({"policy/50-delivery.yaml": ("say: [explain-strike]", "say: [explain-strikes]")})
    (one,) = [f for f in House.load(folder).check() if f.code == "REN601"]
    assert one.span.file == "policy/50-delivery.yaml"
    assert "explain-strikes" in one.line
    assert "`explain-strike`" in one.help
    assert "^" in one.show()


def test_602_a_slot_that_nothing_binds():
    house = small(remedy(), words(say("law")))
    (one,) = found(house, "REN602")
    assert "`days` of `law`" in one.message
    assert "{message: law, days: …}" in one.help
    assert one.span is not None


def test_603_a_public_message_that_is_not_marked():
    house = small(remedy(), messages=MESSAGES.replace("# (public)\npublic-hello", "public-hello"))
    (one,) = found(house, "REN603")
    text = MESSAGES.replace("# (public)\npublic-hello", "public-hello")
    assert (one.span.file, one.span.line) == ("messages/en.ftl", line_of(text, "public-hello"))


def test_604_a_message_without_the_variant_that_a_channel_needs():
    text = MESSAGES.replace("    .spoken = Have you seen it?\n", "")
    (one,) = found(small(remedy(), messages=text), "REN604")
    assert "`ask-seen` has no `.spoken`" in one.message
    assert one.span.line == line_of(text, "ask-seen")
    silent = {name: value for name, value in CHANNELS.items() if name != "phone"}
    assert found(small(remedy(), messages=text, channels=silent), "REN604") == []


def test_604_sms_needs_a_digest_or_a_brief_text():
    text = MESSAGES.replace("    .brief = Have you seen it?\n", "")
    (one,) = found(small(remedy(), messages=text), "REN604")
    assert "SMS" in one.message
    assert found(small(remedy(), messages=text, channels={"email": {}}), "REN604") == []


def test_604_a_house_with_e_mail_has_a_subject_for_every_opening():
    text = MESSAGES.replace("subject = Our answer\n", "")
    (one,) = found(small(remedy(), messages=text), "REN604")
    assert "`.subject`" in one.message


def test_605_a_step_holds_no_slot():
    text = MESSAGES.replace("step-say = SAY", "# $url (url)\nstep-say = SAY { $url }")
    (one,) = found(small(remedy(), messages=text), "REN605")
    assert one.span.line == line_of(text, "step-say")


def test_606_a_public_channel_without_a_private_one_behind_it(broken_house):
    house = House.load(broken_house({"channels.yaml": ("  x-dm: {signs: true}\n", "")}))
    (one,) = [f for f in house.check() if f.code == "REN606"]
    assert (one.span.file, one.line.strip()) == ("channels.yaml", "x: {counterpart: x-dm, signs: true}")
    assert "`x-dm`" in one.help


def test_607_a_private_value_in_a_public_message():
    text = MESSAGES.replace(
        "# (public)\npublic-hello = Thank you for your message.",
        "# (public) $order (code)\npublic-hello = Thank you for your message { $order }.",
    ).replace(".brief = Thank you.", ".brief = Thank you { $order }.")
    house = small(remedy(), messages=text, slots={"url": "house.url", "order": "order.id"})
    (one,) = found(house, "REN607")
    assert "`order` of the public message `public-hello`" in one.message


def test_607_a_private_say_that_binds_the_slot_does_not_hide_the_leak():
    text = MESSAGES.replace(
        "# (public)\npublic-hello = Thank you for your message.",
        "# (public) $order (code)\npublic-hello = Thank you for your message { $order }.",
    ).replace(".brief = Thank you.", ".brief = Thank you { $order }.\n    .spoken = Thank you, { $order }.")
    private = words(say(message("public-hello", order=F.order.id.otherwise("—"))))
    house = small(remedy(), private, messages=text, slots={"url": "house.url", "order": "order.id"})
    assert len(found(house, "REN607")) == 1


def test_608_a_message_that_no_decision_needs_is_a_warning():
    house = small(remedy(), messages=MESSAGES + "never-said = We said it once.\n")
    told = [f for f in found(house, "REN608") if "never-said" in f.message]
    assert [(f.severity, f.span.line) for f in told] == [("warning", MESSAGES.count("\n") + 1)]


@pytest.mark.parametrize(
    ("slot", "value", "told"),
    [
        ("$v (money)", F.order.id.otherwise("-"), "is declared as money and bound to `text-id`"),
        ("$v (count)", F.order.id.otherwise("-"), "is declared as count and bound to `text-id`"),
        ("$v (date, role by)", F.order.id.otherwise("-"), "is declared as date"),
        ("$v (enum method)", F.order.id.otherwise("-"), "is declared as enum"),
        ("$v (enum method)", F.issue.kind.otherwise("late"), "shows members that the enum `method` does not have"),
        ("$v (text)", F.issue.level.otherwise(1), "is declared as text and bound to `int`"),
    ],
)
def test_609_a_slot_bound_to_what_it_cannot_write_is_told_before_any_reply(slot, value, told):
    text = MESSAGES + f"# {slot}\nodd = It is {{ $v }}.\n    .brief = {{ $v }}.\n    .spoken = It is {{ $v }}.\n"
    (one,) = found(small(remedy(), words(say(message("odd", v=value))), messages=text), "REN609")
    assert told in one.message
    assert one.help


def test_609_days_beyond_the_declared_range_are_told():
    text = MESSAGES.replace("$most (count 1..30)", "$most (count 1..2)")
    (one,) = found(small(remedy(), messages=text), "REN609")
    assert "`most` of `give-refund`" in one.message


def test_610_a_limit_that_refers_in_silence_is_told():
    limit = Limit("most", of={"basis": "goodwill"}, at=money("5 GBP"), over="refer", because="Equal.")
    (one,) = found(small(remedy(), limit), "REN610")
    assert "limit `most`" in one.message


def test_every_code_of_the_room_is_fired_by_a_test_of_this_file():
    text = Path(__file__).read_text(encoding="utf-8")
    assert [code for code in CODES if f"def test_{code[3:]}_" not in text] == []


def test_a_limit_that_says_nothing_is_no_fault_and_one_with_words_needs_them():
    limit = Limit("most", of={"basis": "goodwill"}, at=money("5 GBP"), over="trim", say="limit-most", because="Equal.")
    (one,) = found(small(remedy(), limit), "REN601")
    assert "limit `most`" in one.message


# ---- other languages -----------------------------------------------------------------------------------------------


def without(folder, name, message):
    """Take a message out of a file."""
    path = folder / "messages" / name
    text = path.read_text(encoding="utf-8")
    less = re.sub(rf"\n{message} =[^\n]*(\n +[^\n]*)*", "", text)
    assert less != text
    path.write_text(less, encoding="utf-8")
    return folder


def test_a_message_that_one_language_lacks_is_an_error_and_its_replies_fall_back_whole(broken_house):
    house = House.load(without(broken_house({}), "sl.ftl", "close"))
    told = [f for f in house.check() if f.code == "LAN450"]
    assert [(f.severity, f.span.file) for f in told] == [("error", "messages/sl.ftl")]
    assert "`sl` has no message `close`" in told[0].message
    case = house.case({"id": "1", "locale": "sl", "contact": {"channel": "email"}, "issues": [{"topic": "praise"}]})
    reply = house.reply(house.decide(case, as_of=WHEN), channel="email")
    assert "close" in [act.message for act in reply.acts]
    assert (reply.asked, reply.locale) == ("sl", "en"), "in English as a whole"


def test_a_language_is_used_as_a_whole_or_not_at_all(broken_house):
    folder = broken_house({"house.yaml": ("otherwise: [en]", "otherwise: []")})
    path = folder / "house.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("sl: {register: formal, chain: [en]}", "sl: {register: formal}"), encoding="utf-8")
    house = House.load(without(folder, "sl.ftl", "open-thank"))
    data = {"id": "1", "locale": "sl", "contact": {"channel": "email"}, "issues": [{"topic": "praise"}]}
    decision = house.decide(house.case(data), as_of=WHEN)
    with pytest.raises(LocaleError) as caught:
        house.reply(decision, channel="email")
    assert caught.value.help
    assert house.reply(decision, channel="email", locale="it").locale == "it"


def test_a_label_that_one_language_lacks_is_an_error(broken_house):
    house = House.load(without(broken_house({}), "bg.ftl", "label-method-card"))
    told = [f for f in house.check() if f.severity == "error"]
    assert {f.code for f in told} <= {"LAN450", "LAN451"}
    assert {f.span.file for f in told} == {"messages/bg.ftl"}
    assert any("card" in f.message for f in told)


def test_messages_in_a_language_that_is_not_declared_are_a_warning(broken_house):
    folder = broken_house({})
    (folder / "messages" / "fi.ftl").write_text("sign = Ystävällisin terveisin\n", encoding="utf-8")
    told = House.load(folder).check()
    assert [(f.code, f.severity, f.span.file) for f in told] == [("LAN400", "warning", "house.yaml")]
    assert "`fi`" in told[0].message


def test_what_check_approves_answers_without_a_fault():
    house = small(remedy())
    assert [f for f in house.check() if f.code.startswith("REN") and f.severity == "error"] == []
    for channel in house.channels:
        assert house.reply(decided(house, LATE, channel="email"), channel=channel).text
