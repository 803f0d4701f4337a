from __future__ import annotations

import pickle
import re
from dataclasses import replace
from functools import cache

import pytest
from click.testing import CliRunner
from tests import houses
from tests.small_house import remedy, small
from tests.starter import house

from calmreply import House
from calmreply.cli.app import main
from calmreply.findings import CalmreplyError, HouseError, LocaleError
from calmreply.handbook import LANGUAGES, handbook, language_of
from calmreply.handbook.claims import claim_lines
from calmreply.handbook.conditions import Speech
from calmreply.handbook.markdown import bullets, escape
from calmreply.handbook.matters import limits_page, promises_page, public_page, questions_page, remedies_page
from calmreply.handbook.sections import flow, section_page
from calmreply.handbook.words import with_own, words
from calmreply.house.files import starter_folder
from calmreply.house.scenarios import read_scenarios
from calmreply.language.formats import clean
from calmreply.language.model import FULL, Slot, Text
from calmreply.language.signature import check_catalogues
from calmreply.policy.expressions import F
from calmreply.policy.front import Rule, Section, give, nothing, refund, say


@cache
def scenarios():
    found, faults = read_scenarios(starter_folder(), house())
    assert not faults
    return found


@cache
def pages(language):
    return handbook(house(), language=language, scenarios=scenarios(), own=own_words(language))


def own_words(language):
    path = starter_folder() / "handbook" / f"{language}.ftl"
    return f"handbook/{path.name}", path.read_text(encoding="utf-8")


# -- a small reader of the Markdown we write: it refuses whatever it does not know -------------------------------------


def parsed(text):
    """Headings, links and fences of a page; an assertion where its blocks are not well formed."""
    headings, links, fences = [], [], []
    opened, depth, last = "", 0, ""
    for line in text.splitlines():
        ticks = re.fullmatch(r"(`{3,})(\w*)", line)
        if opened:
            if line == opened:
                opened = ""
            else:
                fences[-1][1].append(line)
            continue
        if ticks:
            assert last == "", f"no empty line before {line!r}"
            opened = ticks[1]
            fences.append((ticks[2], []))
            last = line
            continue
        if heading := re.fullmatch(r"(#{1,4}) (.+)", line):
            assert len(heading[1]) <= depth + 1, f"{line!r} skips a level"
            assert last == "", f"no empty line before {line!r}"
            depth = len(heading[1])
            headings.append((depth, heading[2]))
        elif item := re.match(r"( *)- ", line):
            before = re.match(r"( *)- ", last)
            assert len(item[1]) % 2 == 0
            assert len(item[1]) <= (len(before[1]) + 2 if before else 0), f"{line!r} hangs below nothing"
        elif line.startswith("|"):
            cells = len(re.findall(r"(?<!\\)\|", line))
            if last.startswith("|"):
                assert cells == len(re.findall(r"(?<!\\)\|", last)), line
        else:
            assert line == line.strip(), line
        bare = re.sub(r"\\.", "", re.sub(r"(`+).*?\1", "", line))
        assert not re.search(r"[<>{}]", bare), f"raw markup in {line!r}"
        assert not re.search(r"(?<!\*)\*(?!\*)", bare), f"a single star in {line!r}"
        assert bare.count("**") % 2 == 0, line
        links += re.findall(r"\]\(([^)]*)\)", bare)
        last = line
    assert not opened, "a fence stays open"
    return headings, links, fences


def block(text, rule):
    """The part of a section's page that is about one rule."""
    start = re.search(rf"^## .*: `{re.escape(rule)}`$", text, re.MULTILINE)
    assert start, rule
    end = re.search(r"^(## |---$)", text[start.end() :], re.MULTILINE)
    return text[start.end() : start.end() + end.start()]


# -- the whole handbook ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_well_formed_and_every_link_leads_to_a_page(language):
    found = pages(language)
    for name, text in found.items():
        headings, links, _ = parsed(text)
        assert headings[0][0] == 1, name
        assert [h for h in headings if h[0] == 1] == headings[:1], name
        assert text.endswith("\n"), name
        for target in links:
            folder = name.split("/")[:-1]
            parts = [*folder, *target.split("/")]
            while ".." in parts:
                at = parts.index("..")
                del parts[at - 1 : at + 1]
            assert "/".join(parts) in found, (name, target)
    reached = {t for text in found.values() for t in re.findall(r"\]\((?:\.\./)?([^)]*)\)", text)}
    assert set(found) - reached <= {"index.md"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_stands_once_in_its_section_with_its_reason(language):
    found = pages(language)
    policy = house().parts.policy
    by_section = {s.name: n for n, s in enumerate(policy.sections, start=1)}
    for section in policy.sections:
        text = found[f"sections/{by_section[section.name]:02d}-{section.name}.md"]
        titles = [h for _, h in parsed(text)[0]]
        rule = words(language).say("rule")
        assert [t for t in titles if t.startswith(f"{rule}: ")] == [f"{rule}: `{r.id}`" for r in section.rules]
        for one in section.rules:
            assert f": {escape(one.because)}\n" in block(text, one.id)
        assert escape(section.default_because) in text


def test_same_house_gives_the_same_handbook():
    again = handbook(house(), language="sl", scenarios=scenarios(), own=own_words("sl"))
    assert again == pages("sl")
    assert list(again) == list(pages("sl"))
    lamps = small(remedy())
    restored = pickle.loads(pickle.dumps(lamps))  # noqa: S301 - our own
    assert handbook(restored) == handbook(lamps)


def test_a_rule_is_said_in_plain_words():
    text = block(pages("en")["sections/07-delivery.md"], "late-on-the-way")
    for line in (
        "- What went wrong: late parcel",
        "- Days late: at least 3",
        "- Whose fault it is: ours or the carrier’s",
        "- **We give**: money back",
        "  - amount: “what the customer paid for delivery”",
        "  - paid to: the way you paid",
        "  - arrives within: 3–5 business days",
        "  - within: 2 business days",
    ):
        assert line in text.splitlines(), line
    assert "**Because**: We promised a day. Who waits does not pay for the waiting, and hears" in text


def test_amounts_days_and_plurals_are_those_of_the_language():
    slovenian = pages("sl")
    assert "prispe v času: 3–5 delovnih dni" in slovenian["sections/07-delivery.md"]
    assert "rok: 2 delovna dneva" in slovenian["sections/07-delivery.md"]
    assert "Do: 24. december 2026" in slovenian["exceptions.md"]
    assert "15,00 €" in slovenian["tables.md"]
    assert "rok: 1 delovni dan" in slovenian["promises.md"]
    assert "tähtaeg: 2 tööpäeva" in pages("et")["promises.md"]
    assert "срок: 1 работен ден" in pages("bg")["promises.md"]


def test_an_exception_tells_owner_reason_days_and_limit():
    text = block(pages("en")["sections/07-delivery.md"], "days-before-christmas")
    for words_ in (
        "head-of-service",
        "one day decides whether a present comes in time",
        "From: 10 December 2026",
        "Until: 24 December 2026",
        "[`days-before-christmas-uses`](../limits.md)",
    ):
        assert words_ in text
    assert "How often, at most: 300" in pages("en")["limits.md"]


def test_claims_stand_with_their_state():
    found = pages("en")
    states = [line for line in found["claims.md"].splitlines() if line.startswith("- ")]
    assert len(states) == len(house().analysis.claims)
    assert all(line.endswith("— **proved**") for line in states)
    assert "held by the limit `goodwill-per-case`" in found["claims.md"]


def test_claims_that_are_not_proved_say_so_and_why():
    speech = Speech(words("en"), house().parts.policy)
    one = house().analysis.claims[0]
    for state, word in (("refuted", "does not hold"), ("unknown", "not settled")):
        shown = list(bullets(claim_lines(speech, [replace(one, state=state, reason="a <b> case")])))
        assert shown[0].endswith(f"— **{word}**")
        assert r"  - a \<b\> case" in shown


def test_questions_promises_remedies_and_public_words_are_gathered():
    found = pages("en")
    assert "Could you send us a photo" in found["questions.md"]
    assert "`identity`" in found["questions.md"]
    assert "[`delivery`](sections/07-delivery.md): `late-on-the-way`" in found["promises.md"]
    assert "| owed by law | [`delivery`](sections/07-delivery.md) | `never-came` |" in found["remedies.md"]
    assert "keeping many people waiting" in found["public.md"]
    assert "open-listen" not in found["public.md"]
    assert "| `EUR` | €15.00 |" in found["tables.md"]


def test_examples_show_the_decision_and_the_replies_on_channels_and_in_languages():
    found = pages("en")
    text = found["examples/01-late-by-the-carrier.md"]
    assert "[`delivery`](../sections/07-delivery.md): `late-on-the-way`" in text
    assert "[`in-public`](../sections/03-in-public.md): `complaint`" in text
    shown = set(re.findall(r"^### On `([\w-]+)`, in `(\w+)`$", text, re.MULTILINE))
    assert {channel for channel, _ in shown} == set(house().channels)
    assert {locale for _, locale in shown} == set(house().locales)
    assert "4,90 €" in text
    rule = block(found["sections/07-delivery.md"], "late-on-the-way")
    assert "[`late-by-the-carrier`](../examples/01-late-by-the-carrier.md)" in rule
    assert len([n for n in found if n.startswith("examples/")]) == len(scenarios())


def test_a_house_without_scenarios_has_a_handbook_without_examples():
    found = handbook(house(), language="en")
    assert "no worked examples yet" in found["examples.md"]
    assert not [n for n in found if n.startswith("examples/")]


def test_foot_says_what_stands_in_another_language():
    assert "language of the house" not in pages("en")["index.md"]
    assert "v jeziku hiše" in pages("sl")["index.md"]
    lamps = small(remedy())
    assert language_of(lamps) == "en"
    assert "frasi ai clienti sono in `en`" in handbook(lamps, language="it")["index.md"]


def test_an_unknown_language_is_refused_with_those_there_are():
    with pytest.raises(LocaleError, match="no words for a handbook in `de`") as caught:
        handbook(house(), language="de")
    assert "sl" in caught.value.help


def test_progress_ends_at_its_end():
    told = []
    handbook(house(), language="en", scenarios=scenarios()[:3], progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


# -- diagrams ----------------------------------------------------------------------------------------------------------

NODE = r'[a-z]\d*(?:\["[\w ,#;-]*"\]|\{\{"[\w ,#;-]*"\}\})'
EDGE = r"[a-z]\d* (?:-->|-\.->) [a-z]\d*"


@pytest.mark.parametrize("language", ["en", "bg"])
def test_diagrams_name_each_node_before_its_edges(language):
    seen = 0
    for text in pages(language).values():
        for kind, lines in parsed(text)[2]:
            if kind != "mermaid":
                continue
            seen += 1
            assert lines[0] == "flowchart TD"
            nodes = {n[1] for line in lines[1:] if (n := re.match(r"  ([a-z]\d*)[\[{]", line))}
            for line in lines[1:]:
                assert re.fullmatch(f"  (?:{NODE}|{EDGE})", line), line
            for edge in (line.split() for line in lines if "->" in line):
                assert {edge[0], edge[2]} <= nodes
    assert seen > 10


def test_a_section_that_looks_at_an_earlier_one_has_a_dotted_line():
    first = remedy()
    after = Section(
        "after",
        kind="say",
        per="issue",
        rules=[Rule("given", when=F.decided.remedy.granted, then=nothing(), because="Given.")],
        default=nothing(because="Not given."),
    )
    found = small(first, after)
    names = [s.name for s in found.parts.policy.sections]
    dotted = f"  s{names.index('remedy') + 1} -.-> s{names.index('after') + 1}"
    assert dotted in list(flow(found.parts.policy))


# -- text stays text ---------------------------------------------------------------------------------------------------


def test_markup_in_a_policy_stays_text():
    bad = "<script>alert(1)</script> [x](y) | **b** {{ 1 }} `c` $d$"
    rule = Rule("pay", when=F.issue.kind == "late", then=give(refund(F.issue.price, basis="statutory")), because=bad)
    section = Section(
        "remedy", kind="remedy", per="issue", applies=F.issue.topic == "complaint", rules=[rule],
        default=nothing(because="- 1. # no heading"),
    )  # fmt: skip
    found = handbook(small(section, name="# <b>Lumen</b>"), language="en")
    for text in found.values():
        parsed(text)
    page = next(text for name, text in found.items() if name.endswith("remedy.md"))
    assert r"\<script\>alert(1)\</script\> \[x\](y) \| \*\*b\*\* \{\{ 1 \}\} \`c\` \$d\$" in page
    assert r"**Because**: - 1. \# no heading" in page


# -- conditions of any house -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(60))
def test_every_part_of_a_random_policy_can_be_put_in_words(seed):
    policy, _ = houses.house(seed)
    speech = Speech(words(LANGUAGES[seed % len(LANGUAGES)]), policy)
    at = {s.name: f"{s.name}.md" for s in policy.sections}
    shown = ["\n".join(section_page(speech, section, [], {})) for section in policy.sections]
    shown += ["\n".join(lines) for lines in (limits_page(speech), questions_page(speech), flow(policy))]
    shown += ["\n".join(lines(speech, at)) for lines in (promises_page, public_page, remedies_page)]
    for text in shown:
        assert "Expr(" not in text
        assert not re.search(r"\bNone\b(?! of this)", text)
        if not text.startswith("```"):
            parsed(re.sub(r"\n{3,}", "\n\n", text))
    for section, text in zip(policy.sections, shown, strict=False):
        for rule in section.rules:
            assert len(re.findall(rf"^## .*: `{re.escape(rule.id)}`$", text, re.MULTILINE)) == 1


def said(condition):
    """A condition in English, one string a line."""
    rules = [Rule("r", when=condition, then=say("explain"), because="Owed.")]
    policy = small(Section("told", kind="say", per="issue", rules=rules, default=nothing(because="No."))).parts.policy
    rule = next(r for s in policy.sections if s.name == "told" for r in s.rules)
    return list(bullets(Speech(words("en"), policy).conditions(rule.when)))


def test_a_denied_comparison_is_said_by_its_contrary():
    assert said(~(F.issue.level < 3)) == ["- `issue.level`: at least 3"]
    assert said(~(F.issue.level == 3)) == ["- `issue.level`: anything but 3"]
    assert said(~F.issue.seen) == ["- `issue.seen`: no"]
    assert said(~F.issue.level.is_unknown) == ["- `issue.level`: known"]
    assert said(~F.issue.level.is_in(1, 2)) == ["- `issue.level`: neither 1 nor 2"]


def test_groups_are_lists_below_what_joins_them():
    assert said(F.issue.seen & ((F.issue.level > 3) | F.issue.note.is_unknown)) == [
        "- `issue.seen`: yes",
        "- At least some of this is so",
        "  - `issue.level`: more than 3",
        "  - `issue.note`: not known",
    ]
    assert said(~((F.issue.level > 3) | F.issue.seen))[0] == "- None of this is so"
    assert said(~((F.issue.level > 3) & F.issue.seen))[0] == "- Not all of this is so"


def test_what_stands_in_for_the_unknown_is_said():
    assert said(F.issue.seen.otherwise(False)) == ["- `issue.seen`: yes (where that is not known: no)"]
    assert said(~F.issue.seen.otherwise(False)) == ["- `issue.seen`: no (where that is not known: no)"]
    assert said(F.issue.level.otherwise(0) >= 2) == ["- `issue.level` (where that is not known: 0): at least 2"]


# -- the words ---------------------------------------------------------------------------------------------------------


def slots(program):
    """The slots of a program, in any of its arms."""
    found = set()
    for piece in program:
        if isinstance(piece, Slot):
            found.add(piece.name)
        elif not isinstance(piece, Text):
            found.add(piece.slot)
            for _, arm in piece.arms:
                found |= slots(arm)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_complete_and_state_the_same_slots(language):
    source, found = words("en").catalogue, words(language).catalogue
    assert list(found.messages) == list(source.messages)
    for name, message in found.messages.items():
        assert slots(message.variants[FULL]) == {d.name for d in source.messages[name].slots} - (
            {"count"} if language == "id" and name.startswith("span-") else set()
        ), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_hold_no_sign_that_markdown_reads(language):
    for name, message in words(language).catalogue.messages.items():
        text = words(language).say(name, **{d.name: "" for d in message.slots})
        assert escape(text) == clean(text), name


def test_translations_pass_the_proofs_that_messages_pass():
    source = words("en").catalogue
    others = [words(language).catalogue for language in LANGUAGES[1:]]
    # These words are for the people of the house: they may speak of promises (LAN444), and are shorter than sentences.
    free = {"LAN439", "LAN444", "LAN445"}
    found = [f for f in check_catalogues(source, others) if f.code not in free and "`span-" not in f.message]
    assert not [f.show() for f in found]


def test_spans_of_time_take_the_largest_unit():
    english = words("en")
    assert [english.duration(n) for n in (0, 60, 3600, 86_400, 90_000)] == [
        "0 minutes",
        "1 minute",
        "1 hour",
        "1 day",
        "25 hours",
    ]


def test_a_house_can_give_words_of_its_own():
    text = (
        "fact-order-days_late = Dni zamude\nis-incident-strike = stavka\nbecause-delivery-hardly-late = Dan ali dva.\n"
    )
    found = handbook(house(), language="sl", own=("handbook/sl.ftl", text))["sections/07-delivery.md"]
    rule = block(found, "hardly-late")
    assert "- Dni zamude: manj kot 3" in rule
    assert "**Ker**: Dan ali dva." in rule
    assert "- Splošna nevšečnost, ki velja: stavka" in block(found, "late-in-a-strike")


def test_the_starter_gives_the_same_words_in_every_language_for_what_it_has():
    given_ = {language: with_own(words(language), own_words(language)[1], language).own for language in LANGUAGES}
    assert set(given_.values()) == {given_["en"]}
    schema = house().parts.schema
    facts = {f"fact-{n.replace('.', '-')}" for n, f in schema.facts.items() if f.declared and f.scope != "house"}
    members = {f"is-{enum}-{member}" for enum, kind in schema.enums.items() for member in kind.members}
    assert given_["en"] <= facts | members
    assert facts - given_["en"] <= {"fact-issue-chosen-amends", "fact-case-today"}


def test_words_of_its_own_with_faults_are_told_with_their_place():
    with pytest.raises(HouseError) as caught:
        with_own(words("en"), "tittle = x\nfact-a = { $b }\n", "handbook/en.ftl")
    assert {f.span.line for f in caught.value.findings if f.span} == {1, 2}


# -- the command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def loaded(monkeypatch):
    """Loading the starter house takes its time and is shown elsewhere; here it is at hand."""
    monkeypatch.setattr(House, "load", staticmethod(lambda _folder: house()))
    return str(starter_folder())


def test_the_command_writes_a_handbook_and_says_what_it_wrote(tmp_path, loaded):
    target = str(tmp_path / "out")
    words_ = ["handbook", loaded, "--output", target, "--language", "it"]
    done = CliRunner().invoke(main, words_, catch_exceptions=False)
    assert done.exit_code == 0
    assert "wrote sections/07-delivery.md" in done.output
    assert f"{target}: {len(pages('it'))} pages" in done.output
    assert (tmp_path / "out" / "index.md").read_text() == pages("it")["index.md"]
    again = CliRunner().invoke(main, words_, catch_exceptions=False)
    assert f"(0 written, {len(pages('it'))} unchanged)" in again.output


def test_the_command_refuses_foreign_files_unless_forced(tmp_path, loaded):
    (tmp_path / "index.md").write_text("mine\n")
    words_ = ["handbook", loaded, "--output", str(tmp_path)]
    done = CliRunner().invoke(main, words_)
    assert isinstance(done.exception, CalmreplyError)
    assert "index.md" in str(done.exception)
    assert (tmp_path / "index.md").read_text() == "mine\n"
    assert CliRunner().invoke(main, [*words_, "--force"]).exit_code == 0
    assert (tmp_path / "index.md").read_text() == pages("en")["index.md"]


def test_the_command_refuses_a_language_without_words(tmp_path, loaded):
    done = CliRunner().invoke(main, ["handbook", loaded, "--output", str(tmp_path / "o"), "--language", "de"])
    assert isinstance(done.exception, LocaleError)
    assert not (tmp_path / "o").exists()


@pytest.mark.usefixtures("loaded")
def test_the_command_reads_the_words_of_the_house(tmp_path):
    folder = tmp_path / "house"
    (folder / "handbook").mkdir(parents=True)
    (folder / "handbook" / "sl.ftl").write_text("is-incident-strike = stavka\n")
    words_ = ["handbook", str(folder), "--output", str(tmp_path / "out"), "--language", "sl"]
    assert CliRunner().invoke(main, words_, catch_exceptions=False).exit_code == 0
    assert ": stavka\n" in (tmp_path / "out" / "sections" / "07-delivery.md").read_text()
    (folder / "handbook" / "sl.ftl").write_bytes(b"is-incident-strike = \xff\n")
    done = CliRunner().invoke(main, words_)
    assert isinstance(done.exception, CalmreplyError)
    assert "UTF-8" in str(done.exception)
