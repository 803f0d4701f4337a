"""Each rule that keeps private facts out of public replies, taken away in turn: its witness comes through then.

A witness holds while its rule stands: the house is refused at load or by `check`, the plan refuses to say it, or two
runs that differ in private facts show the public the same. Without the rule it holds no more. So none of the rules is
idle, and none is tested only behind another: where two stand in one way, ``behind`` takes the first one away before.
"""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, NamedTuple

import pytest
from tests import leak_houses
from tests.small_house import CHANNELS, LATE, MESSAGES, SETTINGS, decided, remedy, small
from tests.test_labels import HELLO, by_market, hello, section

from calmreply import House, HouseError, RenderError
from calmreply.check import leaks
from calmreply.facts import prepare
from calmreply.house import replies
from calmreply.kinds import Label
from calmreply.plan import aloud
from calmreply.plan import build as plan
from calmreply.policy import build as policy_build
from calmreply.policy import constants, labels, names, terms, typed
from calmreply.policy.front import D, F, Rule, Section, any_, message, say

if TYPE_CHECKING:
    from collections.abc import Callable

PUBLIC_ALL = SimpleNamespace(PUBLIC=Label.PUBLIC, PRIVATE=Label.PUBLIC, SENSITIVE=Label.PUBLIC)
NONE_TOO_PRIVATE = SimpleNamespace(PUBLIC=Label.SENSITIVE)
PRAISE = F.thread.topic == "praise"
EXTRA = Section(
    "extra",
    kind="say",
    per="case",
    rules=[Rule("e", when=F.customer.standing == "guest", then=say("explain"), because="Seen.")],
    default=say("explain", because="Always."),
)


# ---- witnesses: whether a rule holds --------------------------------------------------------------------------------


def refuses(code: str, make: Callable[[], House]) -> Callable[[], bool]:
    """The house is refused with this code, at load or by `check`."""

    def holds() -> bool:
        try:
            found = make().check()
        except HouseError as error:
            found = error.findings
        return code in {f.code for f in found if f.severity == "error"}

    return holds


def bound(expression: str, kind: str = "count 0..9", **more: object) -> Callable[[], House]:
    """A house that binds the slot of a public message by name."""
    return lambda: small(remedy(), messages=hello("v", kind), slots={"url": "house.url", "v": expression}, **more)


def unplanned(house: House, topic: str = "praise") -> bool:
    """Whether the plan refuses to say in public what this house decided to say there."""
    decision = decided(house, LATE, contact={"channel": "x", "thread": {"text": "?", "topic": topic}})
    try:
        plan.plan_public(house.parts.policy, decision.public, house.replies.declared)
    except plan.PlanError:
        return True
    return False


def secretly(*, applies: bool = False, whens: tuple[bool, ...] = (False, False)) -> House:
    """A house whose public section was given private conditions by other hands than the reader's.

    It has a rule for questions and one for praise.
    """
    rules = [
        Rule(topic, when=F.thread.topic == topic, then=say("public-hello"), because="Seen.")
        for topic in ("question", "praise")
    ]
    public = Section(
        "in-public",
        kind="public",
        per="case",
        applies=F.thread.topic != "cancel",
        rules=rules,
        default=say("public-hello", because="Nobody waits."),
    )
    house = small(remedy(), public)

    def made(one):
        if one.kind != "public":
            return one
        secret = [replace(r, when=replace(r.when, label=Label.PRIVATE)) if x else r for r, x in zip(one.rules, whens)]  # noqa: B905 - two and two
        return replace(
            one, rules=tuple(secret), applies=replace(one.applies, label=Label.PRIVATE) if applies else one.applies
        )

    policy = house.parts.policy
    return House(
        replace(house.parts, policy=replace(policy, sections=tuple(made(section) for section in policy.sections)))
    )


def unbound(make: Callable[[], House], channel: str) -> Callable[[], bool]:
    """A reply is refused since nothing public binds a slot of it."""

    def holds() -> bool:
        house = make()
        try:
            house.reply(decided(house, LATE), channel=channel)
        except RenderError as error:
            return "nothing public binds the slot" in str(error)
        except KeyError:
            return False  # the public view has no such column: the value could not have been read
        return False

    return holds


RUNS = [
    {"id": "a", "customer": {"id": "u", "name": "Bo Li"}, "issues": [{"id": "1", **LATE}], "market": "uk"},
    {"id": "b", "customer": {"id": "v", "name": "Eva"}, "issues": [{"id": "1", "topic": "praise"}]},
    {"id": "c", "issues": []},
    *({"id": f"c-{i}", "issues": []} for i in range(8)),
]


def alike(make: Callable[[], House], thread: dict[str, object], runs=RUNS) -> bool:
    """All runs, which differ in private facts, show the public the same on X."""
    house, seen = make(), []
    for data in runs:
        case = house.case({**data, "contact": {"channel": "x", "text": "?", "thread": thread}})
        seen.append(leak_houses.seen(house, house.decide(case, as_of=leak_houses.AS_OF), "x"))
    return all(one == seen[0] for one in seen)


def planted(monkeypatch, change):
    """A house that puts something of the case into the public view."""

    def decide(self, case, *, as_of):
        row, view = self.prepare(case, as_of=as_of)
        return self.engine.decide(row, change(self, row, view))

    monkeypatch.setattr(House, "decide", decide)


def topic_of_the_case(house, row, view):
    values = list(view.values)
    layout = house.parts.policy.layout
    values[layout.public_index["thread.topic"]] = row.issues[0].values[layout.index["issue.topic"]] if row.issues else 0
    return view._replace(values=tuple(values))


def worded():
    """A house with eight wordings of what it says in public."""
    more = "".join(f"    .alt{i} = Thanks no {'abcdefgh'[i]}.\n" for i in range(1, 8))
    return small(remedy(), messages=MESSAGES.replace(HELLO, HELLO + more))


def told_apart():
    """A house that says one thing to praise and another to all else."""
    more = "# (public)\npublic-nice = How nice.\n    .brief = Nice.\n"
    return small(remedy(), section(PRAISE, "public-nice"), messages=MESSAGES + more)


def private_column_is_refused() -> bool:
    house = small(remedy())
    layout = house.parts.policy.layout
    private = next(column for column in layout.columns if column.scope == "issue")
    try:
        prepare.Preparer(house.parts.schema, replace(layout, public=(*layout.public, private)))
    except ValueError:
        return True
    return False


def spoken_in_two():
    return leak_houses.house(0)


def in_the_language_of_the_thread() -> bool:
    one = spoken_in_two()
    runs = [{"id": "a", "issues": [], "locale": locale} for locale in one.locales]
    return alike(lambda: one, {"text": "?", "locale": "en"}, runs)


def field_of_a_record_is_private() -> bool:
    """What is read of a record is as private as the list."""
    house = small(remedy(), slots={"url": "house.url", "v": 'count(history, it.kind == "order")'})
    _, condition = house.parts.policy.slots["v"].args
    return condition.label > Label.PUBLIC


def without(section, *, applies=False, rules=()):
    """A section as it would be without the labels of some of its conditions."""
    plain = [
        replace(rule, when=replace(rule.when, label=Label.PUBLIC)) if at in rules else rule
        for at, rule in enumerate(section.rules)
    ]
    return replace(section, applies=None if applies else section.applies, rules=tuple(plain))


# ---- the rules ------------------------------------------------------------------------------------------------------


class Kept(NamedTuple):
    """A rule: what it is, the witness that holds by it, how to take it away, and what stands before it."""

    what: str
    holds: Callable[[], bool]
    remove: Callable[[pytest.MonkeyPatch], None]
    behind: Callable[[pytest.MonkeyPatch], None] | None = None


def swap(where, name, new):
    """Replace a part of the library."""
    return lambda monkeypatch: monkeypatch.setattr(where, name, new)


def everywhere_per_case(kind, per, order):
    return replace(terms.place_of(kind, per, order), units="case")


def nothing_is_told(*_args, **_more):
    return iter(())


def first_of_all(section, chosen):
    """The choice label of the chosen rules alone, without those before them."""
    return labels.choice_label(without(section, rules=set(range(len(section.rules))) - set(chosen)), chosen)


choice = labels.choice_label
unseen_place = swap(terms.Place, "public", property(lambda _: False))
unread_outcomes = swap(policy_build, "place_of", everywhere_per_case)
TABLE = {"tables": {"rate": {"by": ["kind"], "of": "count", "rows": {"late": 1, "broken": 2}}}}
DECLARED = {"facts": {**SETTINGS["facts"], "issue.note": {"kind": "text-id", "label": "public"}}}

RULES = [
    # at load: what may be read where
    Kept(
        "a fact that the public section cannot read (POL212)",
        refuses("POL212", lambda: small(remedy(), section(F.customer.standing == "guest"))),
        swap(names.Names, "_readable", lambda *_: True),
    ),
    Kept(
        "a fact that a slot of the public section cannot show (POL212)",
        refuses(
            "POL212",
            lambda: small(remedy(), section(PRAISE, message("public-hello", v=F.order.id)), messages=hello("v")),
        ),
        swap(names.Names, "_readable", lambda *_: True),
    ),
    Kept(
        "an outcome that the public section cannot read (POL213)",
        refuses("POL213", lambda: small(EXTRA, remedy(), section(D.extra.matched))),
        unread_outcomes,
    ),
    Kept(
        "the issues, which the public section cannot look through (POL216)",
        refuses("POL216", lambda: small(remedy(), section(any_(F.issues, F.issue.kind == "late")))),
        unseen_place,
    ),
    # the labels of expressions
    Kept(
        "the label of a fact",
        refuses("REN607", bound("issue.level")),
        swap(names, "flow_label", lambda _: Label.PUBLIC),
    ),
    Kept(
        "the label of a fact that declares itself public",
        refuses("REN607", bound("issue.note", "code", **DECLARED)),
        swap(names, "flow_label", lambda fact: fact.label),
    ),
    Kept(
        "the join in an expression",
        refuses("REN607", bound("issue.level + 1")),
        swap(constants, "join", lambda *_: Label.PUBLIC),
    ),
    Kept(
        "the join in a condition",
        refuses("REN607", bound('issue.kind == "late"')),
        swap(constants, "join", lambda *_: Label.PUBLIC),
    ),
    Kept(
        "the join in a table's keys",
        refuses("REN607", bound("rate[issue.kind]", **TABLE)),
        swap(typed, "join_of", lambda *_: Label.PUBLIC),
    ),
    Kept(
        "the label of a list that is looked through",
        refuses("REN607", bound('count(history, house.incident == "none")')),
        swap(typed, "join_of", lambda *parts: parts[-1].label),
    ),
    Kept("the label of a record's field", field_of_a_record_is_private, swap(names, "join", lambda *_: Label.PUBLIC)),
    Kept(
        "the label of the issues",
        refuses("REN634", lambda: small(remedy(), section(any_(F.issues, F.house.incident == "none")))),
        swap(names, "Label", PUBLIC_ALL),
        behind=unseen_place,
    ),
    Kept(
        "the label of an outcome",
        refuses("REN634", lambda: small(EXTRA, remedy(), section(D.extra.matched))),
        swap(names, "Label", PUBLIC_ALL),
        behind=unread_outcomes,
    ),
    # the plan
    Kept(
        "the label of `applies`",
        lambda: unplanned(secretly(applies=True)),
        swap(plan, "choice_label", lambda s, c: choice(without(s, applies=True), c)),
    ),
    Kept(
        "the label of the condition that held",
        lambda: unplanned(secretly(whens=(False, True))),
        swap(plan, "choice_label", lambda s, c: choice(without(s, rules=c), c)),
    ),
    Kept(
        "the labels of the conditions before it",
        lambda: unplanned(secretly(whens=(True, False))),
        swap(plan, "choice_label", first_of_all),
    ),
    Kept(
        "the labels of all conditions, for the default",
        lambda: unplanned(secretly(whens=(True, False)), "unknown"),
        swap(plan, "choice_label", lambda s, c: choice(s, c) if c else Label.PUBLIC),
    ),
    Kept("the slots of the plan", lambda: unplanned(bound("issue.level")()), swap(plan, "_may_show", lambda _: True)),
    Kept(
        "the label of a slot's source",
        lambda: unplanned(bound("issue.level")()),
        swap(plan, "source_label", lambda _: Label.PUBLIC),
    ),
    Kept(
        "the slots of the hand-over",
        unbound(lambda: small(remedy(), slots={"url": "issue.note"}), "x"),
        swap(replies, "Label", NONE_TOO_PRIVATE),
    ),
    Kept(
        "the slots of what is left on a machine",
        unbound(
            lambda: small(
                remedy(),
                messages=MESSAGES + "# (public) $v (code)\nvoicemail = Please call { $v }.\n",
                channels={**CHANNELS, "voicemail": {}},
                slots={"url": "house.url", "v": "issue.note"},
            ),
            "voicemail",
        ),
        swap(aloud, "Label", NONE_TOO_PRIVATE),
    ),
    # the public view, and what is chosen by it
    Kept(
        "that the view has public columns alone",
        private_column_is_refused,
        swap(prepare, "_public_value", lambda *_: None),
    ),
    Kept(
        "that the view's values are those of the thread",
        lambda: alike(told_apart, {"text": "?", "topic": "praise"}),
        lambda monkeypatch: planted(monkeypatch, topic_of_the_case),
    ),
    Kept(
        "that the view's name is that of the thread",
        lambda: alike(told_apart, {"text": "?", "topic": "praise"}),
        lambda monkeypatch: planted(
            monkeypatch, lambda _, row, view: view._replace(name=row.person and row.person.full)
        ),
    ),
    Kept(
        "that the view's language is that of the thread",
        in_the_language_of_the_thread,
        lambda monkeypatch: planted(monkeypatch, lambda _, row, view: view._replace(locale=row.locale)),
    ),
    Kept(
        "that wordings are chosen by the thread",
        lambda: alike(worded, {"text": "?"}),
        swap(replies, "seed_of", lambda decision, *, public: decision.row.seed),  # noqa: ARG005 - as it was
    ),
    Kept(
        "that a name is said by a rule alone",
        lambda: "Ana" not in str(_said(small(remedy(), declassify=[]))),
        swap(prepare, "released_name", lambda name, _: name),
    ),
    # what `check` tells
    Kept(
        "REN630",
        refuses("REN630", lambda: small(remedy(), channels={**CHANNELS, "x": {"audience": "private"}})),
        swap(leaks, "_closed", nothing_is_told),
    ),
    Kept(
        "REN631",
        refuses("REN631", lambda: small(remedy(), section(PRAISE, "ask-seen"))),
        swap(leaks, "_asking", nothing_is_told),
    ),
    Kept(
        "REN632",
        refuses(
            "REN632",
            lambda: small(
                remedy(), messages=MESSAGES.replace("Thank you for your message.", "Please send your order number.")
            ),
        ),
        swap(leaks, "asked_for", lambda *_: None),
    ),
    Kept(
        "REN633",
        refuses(
            "REN633",
            lambda: by_market(
                "count", 3, 5, messages=hello("v", "count 1..9"), slots={"url": "house.url", "v": "house.local"}
            ),
        ),
        swap(leaks, "_by_market", nothing_is_told),
    ),
    Kept("REN634", refuses("REN634", lambda: secretly(whens=(True, False))), swap(leaks, "_section", nothing_is_told)),
    Kept("REN607", refuses("REN607", bound("issue.level")), swap(leaks, "_slots", nothing_is_told)),
]


def _said(house: House) -> tuple[str, ...]:
    contact = {"channel": "x", "thread": {"text": "?", "name": "Ana"}}
    return house.reply(decided(house, LATE, contact=contact), channel="x").sentences


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.what)
def test_without_the_rule_its_witness_holds_no_more(rule, monkeypatch):
    if rule.behind is not None:
        rule.behind(monkeypatch)
    assert rule.holds()
    rule.remove(monkeypatch)
    assert not rule.holds()


def test_a_house_that_passes_a_public_place_off_as_private_does_leak():
    """What REN630 refuses: the channel's row is all that says who listens."""

    def closed():
        return small(remedy(), channels={**CHANNELS, "x": {"audience": "private"}})

    assert not alike(closed, {"text": "?"})
    assert alike(lambda: small(remedy()), {"text": "?"})


def test_the_label_of_a_choice_joins_all_that_was_looked_at():
    for applies in (False, True):
        for first in (False, True):
            for second in (False, True):
                (public,) = [
                    s
                    for s in secretly(applies=applies, whens=(first, second)).parts.policy.sections
                    if s.kind == "public"
                ]
                found = [labels.choice_label(public, chosen) > Label.PUBLIC for chosen in ([0], [1], [])]
                assert found == [applies or first, applies or first or second, applies or first or second]
                collected = replace(public, hit="collect")
                assert (labels.choice_label(collected, [0]) > Label.PUBLIC) is (applies or first or second)
