"""The dynamic twin: every path of every message rendered, and the same facts read back in every language."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from tests.starter import house
from tests.test_language_signature import ENUMS, OTHERS, SOURCE

from calmreply.check import rendered
from calmreply.check.rendered import check_rendered
from calmreply.language import Text, load_catalogue
from calmreply.language.locales import TABLES
from calmreply.language.model import is_alternate, paths, slots_of


def catalogues(source=SOURCE, **others):
    faults = []
    first = load_catalogue([("en.ftl", source)], locale="en", source=None, faults=faults)
    made = [
        load_catalogue([(f"{tag}.ftl", text)], locale=tag, source=first, faults=faults) for tag, text in others.items()
    ]
    assert faults == []
    return first, made


def starter():
    parts = house().parts
    source = parts.catalogues[parts.source]
    enums = {name: kind.members for name, kind in parts.schema.enums.items()}
    return source, [c for c in parts.catalogues.values() if c is not source], enums


def test_the_starter_house_states_the_same_facts_in_every_language():
    assert check_rendered(*starter()) == []


def test_clean_messages_are_not_accused():
    assert check_rendered(*catalogues(SOURCE, **OTHERS), ENUMS) == []


def test_every_path_of_every_message_is_rendered():
    source, others, enums = starter()
    cases = list(rendered._cases(source, [source, *others], enums))
    for catalogue in (source, *others):
        texts = {}
        for _, case, text in rendered._render(catalogue, cases, enums, frozenset()):
            texts.setdefault((case.message, case.variant), set()).add(text)
        for message in catalogue.messages.values():
            if message.is_label:
                continue
            for variant, program in message.variants.items():
                ways = len({pieces for _, pieces in paths(program)})
                assert len(texts.get((message.id, variant), ())) >= ways, (catalogue.locale, message.id, variant)


def told(source, others, enums=ENUMS):
    return [(f.span.file, f.span.line, f.message) for f in check_rendered(source, others, enums)]


PATHS = """\
# $amount (money) $n (count 1..30) $m (enum method)
m = { $addressee ->
        [feminine] { $n ->
            [one] Madam, { $amount } { $m } within one day.
           *[other] Madam, { $amount } { $m } within { $n } days.
        }
       *[unspecified] { $n ->
            [one] Hello, { $amount } { $m } within one day.
           *[other] Hello, { $amount } { $m } within { $n } days.
        }
    }
label-method-card = by card
label-method-account = by transfer
"""


def test_nested_selects_are_rendered_path_by_path():
    assert told(*catalogues(PATHS)) == []
    first, _ = catalogues(PATHS.replace("Madam, { $amount } { $m } within { $n }", "Madam, { $m } within { $n }"))
    assert told(first, []) == [("en.ftl", 2, "`m` in `en` does not state `$amount` (61.37 EUR)")]


def test_a_fact_is_lost_in_one_language():
    text = "m = zu { $amount } { $m } v { $n } dneh.\nlabel-method-card = kartica\nlabel-method-account = račun\n"
    assert told(*catalogues(PATHS, sl=text)) == []
    lost = text.replace(" { $m }", "")
    assert told(*catalogues(PATHS, sl=lost)) == [("sl.ftl", 1, "`m` in `sl` does not state `$m` (card)")]


def test_a_number_that_is_no_value_is_a_fact_too_many():
    found = told(*catalogues(PATHS.replace("Hello,", "Hello 5,")))
    assert found == [("en.ftl", 2, "`m` in `en` states `5`, which is none of its values")]


def test_a_number_may_be_left_out_where_the_arm_says_it_alone():
    ones = "# $n (count 1..30)\nm = { $n ->\n   [one] One day more.\n  *[other] { $n } days more.\n }\n"
    assert told(*catalogues(ones)) == []
    # In Slovenian, `one` is 1, and 101, and 201: within 1..30 it is one number, within 1..200 two.
    text = "m = { $n ->\n   [one] En dan.\n   [two] { $n } dneva.\n   [few] { $n } dnevi.\n  *[other] { $n } dni.\n }\n"
    assert told(*catalogues(ones, sl=text)) == []
    wide = ones.replace("1..30", "1..200").replace("One day", "{ $n } day")
    assert told(*catalogues(wide, sl=text)) == [("sl.ftl", 1, "`m` in `sl` does not state `$n` (1)")]


def test_what_a_slot_may_leave_out_is_not_missed():
    text = "# $d (date, role on, optional in brief)\nm = We write { $d }.\n    .brief = We write.\n"
    other = "m = Pišemo { $d }.\n    .brief = Pišemo { $d }.\n"
    assert told(*catalogues(text, sl=other)) == []


def test_other_wordings_are_rendered_too():
    text = "# $amount (money)\nm = You get { $amount }.\n    .alt1 = It is { $amount }, { $amount }.\n"
    assert told(*catalogues(text)) == [("en.ftl", 3, "`m.alt1` in `en` states `$amount` (61.37 EUR) again")]


def test_a_text_that_is_accused_already_is_passed_over():
    first, others = catalogues(PATHS.replace("Hello,", "Hello 5,"))
    assert len(check_rendered(first, others, ENUMS)) == 1
    assert check_rendered(first, others, ENUMS, accused={("en.ftl", 3)}) == []


KINDS = """\
# $amount (money) $day (date, role by) $at (time, role on) $moment (datetime) $week (weekday, role on)
# $share (percent) $name (text) $thing (product) $url (url) $mail (e-mail) $call (phone) $code (code) $list (list)
m = a { $amount } b { $day } c { $at } d { $moment } e { $week } f { $share } g { $name } h { $thing } i { $url } j
    { $mail } k { $call } l { $code } m { $list }.
"""


@pytest.mark.parametrize("locale", sorted(TABLES))
def test_values_of_every_kind_are_known_again_in_every_language(locale):
    others = {} if locale == "en" else {locale: KINDS.split("\n", 2)[2]}
    first, made = catalogues(KINDS, **others)
    assert told(first, made, {}) == []
    for slot in first.messages["m"].slots:
        program = tuple(p for p in first.messages["m"].variants[""] if getattr(p, "name", "") != slot.name)
        message = replace(first.messages["m"], variants={"": program})
        found = told(replace(first, messages={"m": message}), [], {})
        assert len(found) == 1, slot
        assert f"does not state `${slot.name}`" in found[0][2]


def test_the_twin_does_not_trust_the_linker(monkeypatch):
    """A linker that loses a value is found, though every program is right."""
    link = rendered.link

    def loses(items, *, raise_first):
        cut = [(tuple(p for p in program if isinstance(p, Text)) or program, bounds) for program, bounds in items]
        return link(cut, raise_first=raise_first)

    monkeypatch.setattr(rendered, "link", loses)
    found = check_rendered(*starter())
    assert Counter(f.code for f in found)["LAN462"] > 150


def test_the_starter_house_has_paths_enough_to_mean_something():
    source, others, _ = starter()
    ways = [
        (c.locale, m.id, variant, taken)
        for c in (source, *others)
        for m in c.messages.values()
        if not m.is_label
        for variant, program in m.variants.items()
        if slots_of(program) and not is_alternate(variant)
        for taken, _ in paths(program)
    ]
    assert len(ways) > 1000
