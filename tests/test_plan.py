"""What a reply says and in which order, on small houses built in Python."""

from __future__ import annotations

import pytest
from tests.small_house import CHANNELS, LATE, MESSAGES, SETTINGS, acts, decided, messages_of, remedy, small

from calmreply import House
from calmreply.findings import HouseError, RenderError
from calmreply.kinds import Label
from calmreply.policy.front import (
    F,
    Gate,
    Limit,
    Rule,
    Section,
    allow,
    apologise,
    business_days,
    celebrate,
    charge,
    deny,
    forbid,
    give,
    inform,
    listen,
    message,
    money,
    nothing,
    promise,
    refund,
    route,
    say,
    sympathise,
    thank,
    voucher,
)

PRAISE = {"topic": "praise"}
QUESTION = {"topic": "question"}
CANCEL = {"topic": "cancel"}


def verdict(then, default=None, **more):
    return Section(
        "cancel",
        kind="verdict",
        per="issue",
        applies=F.issue.topic == "cancel",
        rules=[Rule("open", when=F.order.status != "sent", then=then, because="Open.")],
        default=default or deny(say=["too-late"], because="Sent."),
        **more,
    )


def words(then, when=None):
    """A section that only says something, for complaints."""
    return Section(
        "words",
        kind="say",
        per="issue",
        applies=F.issue.topic == "complaint" if when is None else when,
        rules=[Rule("one", when=F.issue.kind == "late", then=then, because="So.")],
        default=nothing(because="Nothing."),
    )


def in_group(found, group):
    return [a.message for a in found if a.group == group]


# ---- the opening act -----------------------------------------------------------------------------------------------


def test_a_reply_opens_with_the_stance_and_closes_with_the_signature():
    found = acts(small(remedy()), LATE)
    assert messages_of(found) == ["open-apologise", "give-refund", "close", "digest-more", "sign"]
    assert [a.group for a in found] == ["opening", "answer", "closing", "closing", "closing"]
    assert (found[0].kind, found[0].stance, found[0].section, found[0].rule) == ("open", "apologise", "stance", "sorry")
    assert (found[1].section, found[1].rule, found[1].path) == ("remedy", "pay", (0,))


def test_two_matters_get_one_apology_and_the_second_in_its_also_form():
    found = acts(small(remedy()), LATE, {**LATE, "kind": "broken"})
    opening = [a for a in found if a.kind == "open"]
    assert [(a.message, a.also) for a in opening] == [("open-apologise", False)]


def test_a_second_apology_for_another_matter_takes_the_also_form_or_is_not_said():
    text = MESSAGES.replace(
        "open-apologise = We are sorry. The mistake was ours.",
        "# $kind (enum kind, role regret, optional in brief, digest, subject, also)\n"
        "open-apologise = We are sorry { $kind }. The mistake was ours.",
    )
    text += (
        "label-kind-late = late\n    .regret = for the delay\nlabel-kind-broken = broken\n    .regret = for the shard\n"
    )

    def house(messages):
        sorry = Rule(
            "sorry",
            when=F.issue.topic == "complaint",
            then=apologise(message("open-apologise", kind=F.issue.kind.otherwise("late"))),
            because="Ours.",
        )
        section = Section("stance", kind="stance", per="issue", rules=[sorry], default=listen(because="We listen."))
        return small(section, messages=messages)

    two = (LATE, {**LATE, "kind": "broken"})
    opening = [a for a in acts(house(text), *two) if a.kind == "open"]
    assert [(a.message, a.also, a.path) for a in opening] == [
        ("open-apologise", False, (0,)),
        ("open-apologise", True, (1,)),
    ]
    without = text.replace("    .also = We are also sorry for the rest.\n", "")
    assert [a.path for a in acts(house(without), *two) if a.kind == "open"] == [(0,)]


@pytest.mark.parametrize(
    ("issues", "opening"),
    [
        ((QUESTION,), ["open-inform"]),
        ((QUESTION, {"topic": "unknown"}), ["open-inform"]),
        (({"topic": "unknown"}, QUESTION), ["open-listen"]),
        ((QUESTION, LATE), ["open-apologise"]),
        ((LATE, QUESTION), ["open-apologise"]),
        ((QUESTION, PRAISE, LATE), ["open-thank", "open-apologise"]),
        ((PRAISE, PRAISE), ["open-thank"]),
    ],
)
def test_neutral_openings_fall_away_beside_one_that_says_something(issues, opening):
    assert in_group(acts(small(remedy()), *issues), "opening") == opening


def test_what_a_stance_says_beside_its_opening_stands_even_where_the_opening_falls_away():
    sections = Section(
        "stance",
        kind="stance",
        per="issue",
        rules=[
            Rule("sorry", when=F.issue.topic == "complaint", then=apologise(), because="Ours."),
        ],
        default=listen("open-listen", "explain", because="We listen."),
    )
    found = acts(small(sections), QUESTION, LATE)
    assert in_group(found, "opening") == ["explain", "open-apologise"]


@pytest.mark.parametrize(
    ("stance", "close"), [(thank, "close-thank"), (sympathise, "close"), (celebrate, "close"), (inform, "close")]
)
def test_the_closing_line_follows_the_stance_where_the_house_has_one(stance, close):
    text = MESSAGES + "open-celebrate = A good day.\n"
    section = Section(
        "stance",
        kind="stance",
        per="issue",
        rules=[Rule("all", when=F.issue.topic == "praise", then=stance(), because="So.")],
        default=listen(because="We listen."),
    )
    found = acts(small(section, messages=text), PRAISE)
    assert in_group(found, "closing")[0] == close


# ---- order ---------------------------------------------------------------------------------------------------------


def test_groups_stand_in_their_order_and_issues_in_theirs():
    house = small(
        verdict(allow(do="cancel-order", ask=["ask-seen"], next=[promise("look", owner="t", by=business_days(1))])),
        remedy(),
        words(say("explain")),
    )
    found = acts(house, LATE, CANCEL, order={"id": "o", "total": "5 GBP", "status": "open"})
    groups = [a.group for a in found]
    assert groups == sorted(groups, key=["opening", "answer", "next", "closing"].index)
    answer = [(a.message, a.path) for a in found if a.group == "answer"]
    assert answer == [("give-refund", (0,)), ("explain", (0,)), ("do-cancel-order", (1,))]


def test_a_verdict_is_said_before_what_it_gives_and_remarks_behind_it():
    paid = refund(F.order.total, basis="contractual", to="card", arrives=business_days(1, 2))
    house = small(
        verdict(allow(do="cancel-order", give=[paid], say=["explain"])),
        remedy(
            give(
                refund(F.issue.price, basis="statutory", to="card", arrives=business_days(1, 2)),
                say=[message("law", days=F.house.law_days)],
            )
        ),
    )
    order = {"id": "o", "total": "5 GBP", "status": "open"}
    assert in_group(acts(house, CANCEL, order=order), "answer") == ["do-cancel-order", "explain", "give-refund"]
    assert in_group(acts(house, LATE, order=order), "answer") == ["give-refund", "law"]


def test_charges_are_told_with_the_gives():
    house = small(remedy(give(voucher(F.issue.price, basis="goodwill"), charge=[charge("postage", money("3 GBP"))])))
    found = acts(house, LATE)
    assert [(a.kind, a.message) for a in found if a.group == "answer"] == [
        ("give", "give-voucher"),
        ("charge", "charge-postage"),
    ]
    assert "£3.00" in house.reply(decided(house, LATE), channel="email").text


def test_the_second_give_of_a_reply_takes_the_also_form():
    house = small(remedy())
    two = (LATE, {**LATE, "price": "3.00 GBP"})
    assert [a.also for a in acts(house, *two) if a.kind == "give"] == [False, True]
    text = house.reply(decided(house, *two), channel="email").text
    assert "We have sent £12.50" in text
    assert "We have also sent £3.00" in text


# ---- once ----------------------------------------------------------------------------------------------------------


def test_the_same_sentence_is_said_once():
    house = small(remedy(give(say=["explain", message("law", days=F.house.law_days)])), words(say("explain")))
    for issues in ((LATE,), (LATE, LATE), (LATE, LATE, LATE)):
        found = messages_of(acts(house, *issues))
        assert found.count("explain") == 1
        assert found.count("law") == 1, "a value of the house is the same for every issue"


def test_the_same_message_with_values_of_each_issue_is_said_for_each():
    house = small(words(say(message("level", level=F.issue.level.otherwise(0)))))
    found = acts(house, {**LATE, "level": 1}, {**LATE, "level": 2})
    assert [(a.message, a.path) for a in found if a.group == "answer"] == [("level", (0,)), ("level", (1,))]


def test_what_several_issues_ask_is_asked_once():
    house = small(words(say(ask=["ask-seen"])))
    assert in_group(acts(house, LATE, LATE), "next") == ["ask-seen"]


# ---- proposed, dropped, limited, forbidden -------------------------------------------------------------------------


def test_what_waits_for_a_word_is_proposed_and_the_word_is_asked_for():
    paid = refund(F.order.total, basis="contractual", to="card", arrives=business_days(1, 2))
    house = small(verdict(allow(do="cancel-order", once=["confirm"], give=[paid])))
    found = acts(house, CANCEL, order={"id": "o", "total": "5 GBP", "status": "open"})
    assert in_group(found, "answer") == ["do-cancel-order-proposed", "give-refund-proposed"]
    assert [(a.kind, a.message) for a in found if a.group == "next"] == [("confirm", "once-confirm")]
    assert in_group(found, "closing") == ["close-asked", "digest-more", "sign"]


def limited(over, **more):
    house = small(
        remedy(give(voucher(F.issue.price, basis="goodwill"))),
        Limit(
            "most",
            of={"basis": "goodwill"},
            at=money("10 GBP"),
            over=over,
            say="limit-goodwill",
            because="Equal.",
            **more,
        ),
    )
    return acts(house, {**LATE, "price": "8 GBP"}, {**LATE, "price": "8 GBP"})


def test_a_limit_says_its_message_and_what_it_drops_is_not_told():
    dropped = limited("drop")
    assert [(a.message, a.path) for a in dropped if a.kind == "give"] == [("give-voucher", (0,))]
    assert "limit-goodwill" in in_group(dropped, "answer")
    trimmed = limited("trim")
    assert [a.path for a in trimmed if a.kind == "give"] == [(0,), (1,)]
    assert in_group(trimmed, "answer").count("limit-goodwill") == 1


def test_what_a_limit_refers_is_not_told_as_given():
    found = limited("refer")
    assert [a.path for a in found if a.kind == "give"] == [(0,)]
    assert "limit-goodwill" in in_group(found, "answer")


def test_what_is_forbidden_is_neither_given_nor_told():
    house = small(
        Section(
            "never",
            kind="forbid",
            per="case",
            rules=[Rule("late", when=F.order.status == "sent", then=forbid("voucher"), because="Not now.")],
        ),
        remedy(give(voucher(F.issue.price, basis="goodwill"))),
    )
    order = {"id": "o", "total": "5 GBP", "status": "sent"}
    found = acts(house, LATE, order=order)
    assert "give-voucher" not in messages_of(found)
    assert "give-voucher" in messages_of(acts(house, LATE, order={**order, "status": "open"}))


# ---- asking, persons, routes ---------------------------------------------------------------------------------------


def test_an_unmet_gate_asks_and_gives_nothing_yet():
    house = small(remedy(), Gate("identity", fact=F.customer.identified, ask="ask-identity"))
    found = acts(house, LATE)
    assert in_group(found, "answer") == []
    assert in_group(found, "next") == ["ask-identity"]
    assert in_group(found, "closing")[0] == "close-asked"
    assert "give-refund" in messages_of(acts(house, LATE, customer={"id": "u", "identified": True}))


def test_a_fact_that_only_the_customer_knows_is_asked_for():
    house = small(
        Section(
            "remedy",
            kind="remedy",
            per="issue",
            rules=[
                Rule(
                    "seen",
                    when=F.issue.seen,
                    then=give(voucher(money("3 GBP"), basis="goodwill")),
                    because="Seen.",
                    on_claim=True,
                )
            ],
            default=nothing(because="Nothing."),
        )
    )
    assert in_group(acts(house, LATE), "next") == ["ask-seen"]


def test_a_person_takes_over_what_cannot_be_decided_and_the_closing_line_gives_way():
    house = small(remedy())
    found = acts(house, {"topic": "complaint", "kind": "late"})  # its price is a record's, and absent
    assert in_group(found, "next") == ["handover-person"]
    assert in_group(found, "closing") == ["digest-more", "sign"]
    text = house.reply(decided(house, {"topic": "complaint", "kind": "late"}), channel="email").text
    assert "One of us will answer by 23 November 2026" in text.replace("\u00a0", " ")


def test_a_route_stands_in_place_of_the_person():
    onward = Section(
        "onward",
        kind="route",
        per="case",
        rules=[Rule("all", when=F.contact.messages >= 2, then=route("manager"), because="Enough.")],
        default=nothing(because="No."),
    )
    house = small(remedy(), onward)
    contact = {"channel": "email", "text": "?", "messages": 2}
    found = acts(house, {"topic": "complaint", "kind": "late"}, contact=contact)
    assert in_group(found, "next") == ["route-manager"]
    assert in_group(found, "closing") == ["digest-more", "sign"]


def test_promises_carry_their_own_deadlines():
    house = small(
        words(
            say(
                "explain",
                next=[
                    promise("look", owner="team", by=business_days(1)),
                ],
            )
        )
    )
    found = [a for a in acts(house, LATE) if a.kind == "promise"]
    assert [(a.message, a.slots[0][1].kind, a.slots[0][1].at) for a in found] == [("promise-look", "deadline", 0)]


# ---- the public plan -----------------------------------------------------------------------------------------------


def test_the_public_plan_holds_what_the_public_section_says_and_nothing_else():
    house = small(remedy(), words(say("explain", ask=["ask-seen"])))
    found = acts(house, LATE, channel="x", public=True)
    assert [(a.kind, a.message) for a in found] == [("inform", "public-hello"), ("sign", "sign")]
    assert all(a.label is Label.PUBLIC for a in found)
    reply = house.reply(decided(house, LATE, channel="x"), channel="x")
    assert [a.message for a in reply.acts] == ["", "public-hello", "handover-x-dm", "sign"]
    assert reply.handover == "x-dm"


def test_a_public_message_with_a_private_value_is_refused_at_run_time_too():
    text = MESSAGES.replace(
        "# (public)\npublic-hello = Thank you for your message.",
        "# (public) $url (url)\npublic-hello = Thank you for your message { $url }.",
    ).replace(".brief = Thank you.", ".brief = Thank you { $url }.")
    house = small(remedy(), messages=text, slots={"url": "order.id"})
    assert "REN607" in {f.code for f in house.check()}
    with pytest.raises(RenderError, match="private fact"):
        house.reply(decided(house, LATE, channel="x"), channel="x")


def test_the_plan_is_the_same_for_every_channel_and_language_and_for_every_amount():
    house = small(remedy())
    first, second = decided(house, LATE), decided(house, {**LATE, "price": "99.99 GBP"})
    assert house.replies.shape(first, public=False) is house.replies.shape(second, public=False)


# ---- House.build and House.load ------------------------------------------------------------------------------------

YAML = """
sections:
  - section: stance
    kind: stance
    per: issue
    rules:
      - {id: sorry, when: issue.topic == "complaint", stance: apologise, because: Ours.}
      - {id: thanks, when: issue.topic == "praise", stance: thank, because: Kind.}
      - {id: answer, when: issue.topic == "question", stance: inform, because: Asked.}
    default: {stance: listen, because: We listen.}
  - section: in-public
    kind: public
    per: case
    rules:
      - {id: hello, when: thread.topic == "praise", say: [public-hello], because: Nice.}
    default: {say: [public-hello], because: Nobody waits.}
  - section: remedy
    kind: remedy
    per: issue
    applies: issue.topic == "complaint"
    rules:
      - id: pay
        when: issue.kind == "late"
        give: [{kind: refund, amount: issue.price, basis: statutory, to: original, arrives: 3..5 business days}]
        because: Owed.
    default: {because: Nothing is owed.}
"""


def as_yaml(value, depth=0):
    """Settings as a person writes them."""
    pad = "  " * depth
    if isinstance(value, dict):
        if not value:
            return " {}\n"
        return "\n" + "".join(f"{pad}{k}:{as_yaml(v, depth + 1)}" for k, v in value.items())
    if isinstance(value, list):
        return f" [{', '.join(map(str, value))}]\n"
    if isinstance(value, bool):
        return f" {str(value).lower()}\n"
    return f' "{value}"\n' if isinstance(value, str) and ":" in value else f" {value}\n"


def on_disk(folder, settings=SETTINGS, channels=CHANNELS, policy=YAML, messages=MESSAGES):
    (folder / "policy").mkdir(parents=True)
    (folder / "messages").mkdir()
    (folder / "house.yaml").write_text(as_yaml(settings).lstrip(), encoding="utf-8")
    (folder / "policy" / "all.yaml").write_text(policy, encoding="utf-8")
    (folder / "messages" / "en.ftl").write_text(messages, encoding="utf-8")
    if channels is not None:
        (folder / "channels.yaml").write_text(as_yaml({"channels": channels}).lstrip(), encoding="utf-8")
    return folder


def test_a_house_built_in_python_equals_the_same_house_from_files(tmp_path):
    built = small(remedy())
    loaded = House.load(on_disk(tmp_path / "house"))
    assert built.hash == loaded.hash
    assert built.parts.policy == loaded.parts.policy
    for house in (built, loaded):
        assert house.decide(house.case(_case()), as_of=_now()).house == built.hash
    texts = [h.reply(h.decide(h.case(_case()), as_of=_now()), channel="email").text for h in (built, loaded)]
    assert texts[0] == texts[1]


@pytest.mark.parametrize("switch", [True, False])
def test_a_switch_of_a_channel_is_the_same_from_python_and_from_a_file(tmp_path, switch):
    channels = {"email": {}, "webchat": {"signs": switch, "greets": not switch}}
    built, loaded = small(remedy(), channels=channels), House.load(on_disk(tmp_path / "house", channels=channels))
    assert built.hash == loaded.hash
    for house in (built, loaded):
        assert house.channels["webchat"].signs is switch
        assert house.channels["webchat"].greets is not switch


def test_without_channels_both_answer_by_e_mail_alone(tmp_path):
    built = small(remedy(), channels=None)
    loaded = House.load(on_disk(tmp_path / "house", channels=None))
    assert built.hash == loaded.hash
    assert tuple(built.channels) == tuple(loaded.channels) == ("email",)


def _case():
    return {"id": "c", "market": "uk", "contact": {"channel": "email"}, "issues": [LATE]}


def _now():
    from tests.small_house import AS_OF

    return AS_OF


@pytest.mark.parametrize(
    "change",
    [
        {"calendars": {"uk": {"hours": "mon-fri 09:00-16:00"}}},
        {"calendars": {"uk": {"hours": "mon-fri 09:00-17:00", "holidays": ["2026-11-23"]}}},
        {"markets": {"uk": {"currency": "GBP", "zone": "Europe/Dublin", "calendar": "uk"}}},
        {"person": {"owner": "team", "by": "2 business days"}},
        {"otherwise": []},
        {"name": "Other Lamps"},
        {"rounding": "half-up"},
        {"data": {**SETTINGS["data"], "law_days": {"kind": "count", "value": 15}}},
        {"incidents": [{"id": "s", "kind": "strike", "from": "2026-11-18"}]},
    ],
)
def test_whatever_changes_an_answer_changes_the_hash(change):
    enums = {**SETTINGS["enums"], "incident": ["none", "strike"]}
    assert small(remedy(), enums=enums, **change).hash != small(remedy(), enums=enums).hash


def test_words_and_channels_change_the_hash_too():
    plain = small(remedy()).hash
    assert small(remedy(), messages=MESSAGES.replace("A lamp", "A good lamp")).hash != plain
    assert small(remedy(), channels={**CHANNELS, "webchat": {"limit": 900}}).hash != plain


def test_faults_of_a_house_built_in_python_are_told_all_at_once():
    with pytest.raises(HouseError) as caught:
        small(
            Section(
                "remedy",
                kind="remedy",
                per="issue",
                rules=[Rule("pay", when=F.issue.wnat == "refund", then=give(say=["explain"]), because="So.")],
                default=nothing(because="So."),
            ),
            messages=MESSAGES + "another = { $nobody }\n",
            channels={**CHANNELS, "webchatt": {}},
            colour="red",
        )
    told = str(caught.value)
    assert "wnat" in told
    assert "nobody" in told
    assert "webchatt" in told
    assert "colour" in told
