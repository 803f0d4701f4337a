"""A house broken in many ways: every fault has code, place, line, caret and help, and nothing is ever a traceback."""

from __future__ import annotations

import random
import re
import shutil
from typing import NamedTuple

import pytest
from click.testing import CliRunner
from tests.test_plan import on_disk

from calmreply import CalmreplyError, House, HouseError
from calmreply.cli.app import main
from calmreply.house.files import copy_starter, read_folder
from calmreply.house.parts import load_parts

HEAD = re.compile(r"(?P<file>[\w./@-]+):(?P<line>\d+):(?P<col>\d+): (?P<code>[A-Z]{3}\d{3}) (?P<message>.+)")


class Broken(NamedTuple):
    """One mistake: what is put in place of what, and what is said of it at which text."""

    name: str
    file: str
    old: str
    new: str
    code: str
    at: str
    """The text at which the caret stands."""
    help: str = ""


POLICY, SETTINGS, EN, SL, CHANNELS = (
    "policy/50-delivery.yaml",
    "house.yaml",
    "messages/en.ftl",
    "messages/sl.ftl",
    "channels.yaml",
)
NEVER_CAME = "order.days_late > 30"
MISTAKES = (
    # -- policy
    Broken("a fact misspelt", POLICY, NEVER_CAME, "order.days_lat > 30", "POL203", "order.days_lat", "order.days_late"),
    Broken(
        "a fact of another scope", POLICY, NEVER_CAME, "orders.days_late > 30", "POL203", "orders.days_late", "order"
    ),
    Broken(
        "a member misspelt",
        POLICY,
        'issue.kind == "late" and house',
        'issue.kind == "lates" and house',
        "",
        '"lates"',
        "late",
    ),
    Broken(
        "a member without quotes",
        POLICY,
        'issue.kind == "late" and house',
        "issue.kind == late and house",
        "",
        "late",
        "",
    ),
    Broken(
        "one sign for equality",
        POLICY,
        'issue.kind == "late" and house',
        'issue.kind = "late" and house',
        "",
        "=",
        "==",
    ),
    Broken(
        "signs of a programmer",
        POLICY,
        'issue.kind == "late" and house',
        'issue.kind == "late" && house',
        "",
        "&",
        "and",
    ),
    Broken("a bracket left open", POLICY, '(order.status else "sent")', '(order.status else "sent"', "", "", ""),
    Broken("money compared with a number", POLICY, NEVER_CAME, "order.total > 30", "", "", ""),
    Broken("days with a unit of money", POLICY, NEVER_CAME, "order.days_late > 30 EUR", "", "", ""),
    Broken("a basis misspelt", POLICY, "basis: contractual", "basis: contractural", "", "contractural", "contractual"),
    Broken("a basis left out", POLICY, "basis: contractual, ", "", "", "", "basis"),
    Broken(
        "a key misspelt", POLICY, "because: We promised a day.", "becuase: We promised a day.", "", "becuase", "because"
    ),
    Broken(
        "a because left out",
        POLICY,
        "because: While a strike lasts nobody can name a day. We tell what we know and promise news, nothing else.",
        "",
        "",
        "",
        "because",
    ),
    Broken("a remedy misspelt", POLICY, "{kind: refund", "{kind: refundd", "", "refundd", "refund"),
    Broken("a way to pay that is none", POLICY, "to: original", "to: orginal", "", "orginal", "original"),
    Broken("a kind of section misspelt", POLICY, "kind: remedy", "kind: remedies", "", "remedies", "remedy"),
    Broken("a unit misspelt", POLICY, "per: issue", "per: isue", "", "isue", "issue"),
    Broken("a deadline without a unit", POLICY, "by: 2 business days", "by: 2", "", "2", ""),
    Broken("a deadline in words", POLICY, "by: 2 business days", "by: soon", "", "soon", ""),
    Broken("one id twice", POLICY, "id: came-late", "id: never-came", "", "never-came", ""),
    Broken(
        "a message misspelt",
        POLICY,
        "say: [explain-strike]",
        "say: [explain-strikee]",
        "REN601",
        "explain-strikee",
        "explain-strike",
    ),
    Broken("a list without brackets", POLICY, "say: [explain-strike]", "say: explain-strike", "", "explain-strike", ""),
    Broken("a float for money", POLICY, "amount: order.shipping_paid", "amount: 4.90", "", "4.90", ""),
    Broken(
        "a table that is not there",
        "policy/60-goodwill.yaml",
        "warm-thanks[case.currency]",
        "warm-thank[case.currency]",
        "",
        "warm-thank",
        "warm-thanks",
    ),
    Broken("a section that is read before it is decided", POLICY, NEVER_CAME, "decided.goodwill.matched", "", "", ""),
    Broken(
        "two rights in one give",
        POLICY,
        "{kind: redelivery, basis: statutory, arrives",
        "{kind: redelivery, basis: statutory and goodwill, arrives",
        "",
        "",
        "",
    ),
    # -- the reader
    Broken("a tab for indentation", POLICY, "    kind: remedy", "\tkind: remedy", "", "", ""),
    Broken("an anchor", POLICY, "kind: remedy", "kind: &r remedy", "", "&r", ""),
    Broken("a tag", SETTINGS, "ask_at_most: 3", "ask_at_most: !!int 3", "", "!!int", ""),
    Broken("one key twice", SETTINGS, "ask_at_most: 3", "ask_at_most: 3\nask_at_most: 4", "", "ask_at_most", ""),
    Broken("a second document", SETTINGS, "ask_at_most: 3", "ask_at_most: 3\n---", "", "---", ""),
    Broken("a bracket of YAML left open", SETTINGS, "otherwise: [en]", "otherwise: [en", "", "", ""),
    Broken("no space behind a colon", SETTINGS, "agents: en", "agents:en", "", "", ""),
    # -- house.yaml
    Broken("an unknown key", SETTINGS, "agents: en", "agents: en\ncolour: red", "POL124", "colour", ""),
    Broken(
        "a key of the house misspelt",
        SETTINGS,
        "rounding: customer",
        "roundng: customer",
        "POL124",
        "roundng",
        "rounding",
    ),
    Broken("rounding misspelt", SETTINGS, "rounding: customer", "rounding: costumer", "", "costumer", "customer"),
    Broken("a language without messages", SETTINGS, "  sl: {register", "  cs: {register", "", "", ""),
    Broken("a register that is none", SETTINGS, "register: formal", "register: polite", "POL126", "polite", "formal"),
    Broken("a currency that is none", SETTINGS, "currency: GBP", "currency: GPB", "", "GPB", ""),
    Broken("a zone that is none", SETTINGS, "zone: Europe/Rome", "zone: Europe/Roma", "", "Europe/Roma", "Europe/Rome"),
    Broken("a calendar that is not there", SETTINGS, "calendar: uk", "calendar: gb", "", "gb", ""),
    Broken("hours that end before they begin", SETTINGS, "mon-fri 09:00-17:30", "mon-fri 19:00-17:30", "", "", ""),
    Broken(
        "a day that does not exist", SETTINGS, "2026-12-25, 2026-12-28", "2026-02-30, 2026-12-28", "", "2026-02-30", ""
    ),
    Broken("a kind that is none", SETTINGS, "kind: count 0..365", "kind: counts 0..365", "", "", ""),
    Broken("a fact that asks with no message", SETTINGS, "ask: ask-photo", "ask: ask-foto", "REN601", "", "ask-photo"),
    Broken("a row of a table in another currency", SETTINGS, "GBP: 4 GBP", "GBP: 4 EUR", "", "", ""),
    Broken("a row of a table left out", SETTINGS, "rows: {GBP: 4 GBP, ", "rows: {", "", "", ""),
    Broken(
        "a slot bound to no fact",
        SETTINGS,
        "url: house.dm_url",
        "url: house.dm_ulr",
        "",
        "house.dm_ulr",
        "house.dm_url",
    ),
    Broken("what happens over a limit", SETTINGS, "over: trim", "over: cut", "", "cut", ""),
    # -- messages
    Broken(
        "a digit in a message",
        EN,
        "open-kind = That sounds like a hard day",
        "open-kind = That sounds like 2 hard days",
        "LAN432",
        "2",
        "",
    ),
    Broken(
        "a slot without its sign",
        EN,
        "promise-parcel-news = You will hear from us about your parcel { $deadline }",
        "promise-parcel-news = You will hear from us about your parcel { deadline }",
        "LAN404",
        "deadline",
        "$deadline",
    ),
    Broken("a slot dropped in translation", SL, "", "", "LAN430", "", ""),
    Broken("a plural arm that is none", SL, "[two]", "[dual]", "LAN407", "dual", ""),
    Broken(
        "an unknown variant",
        EN,
        "    .brief = We are thinking of you.",
        "    .breif = We are thinking of you.",
        "LAN406",
        "breif",
        "brief",
    ),
    Broken(
        "a brace left open",
        EN,
        "promise-parcel-news = You will hear from us about your parcel { $deadline }",
        "promise-parcel-news = You will hear from us about your parcel { $deadline",
        "LAN401",
        "",
        "",
    ),
    Broken("a message twice", EN, "\nopen-kind = ", "\nopen-gentle = ", "LAN402", "open-gentle", ""),
    Broken("the other register", SL, "", "", "LAN443", "", ""),
    Broken(
        "an informal currency sign", EN, "open-kind = That sounds", "open-kind = For € that sounds", "LAN433", "€", ""
    ),
    Broken(
        "a promise nobody can keep",
        EN,
        "open-kind = That sounds like a hard day, and we are sorry about it.",
        "open-kind = We guarantee that this never happens again.",
        "LAN444",
        "",
        "",
    ),
    Broken("a public word that confirms custom", EN, "", "", "LAN446", "", ""),
    # -- channels
    Broken("a channel misspelt", CHANNELS, "webchat: {", "webchatt: {", "CHA501", "webchatt", "webchat"),
    Broken("a field of a channel misspelt", CHANNELS, "webchat: {", "webchat: {limt: 50, ", "CHA502", "limt", "limit"),
    Broken("a limit in words", CHANNELS, "webchat: {", "webchat: {limit: many, ", "CHA502", "limit", ""),
    Broken(
        "a counterpart that is not there",
        CHANNELS,
        "counterpart: x-dm",
        "counterpart: xdm",
        "CHA503",
        "counterpart",
        "x-dm",
    ),
    Broken(
        "a counterpart that is public",
        CHANNELS,
        "counterpart: x-dm",
        "counterpart: google-review",
        "CHA503",
        "counterpart",
        "private",
    ),
    Broken("a sender that is no address", CHANNELS, "hello@kq.example", "hello at kq", "CHA502", "email", ""),
    Broken("a list of channels", CHANNELS, "  webchat: {signs: true}\n", "  webchat: [a]\n", "POL120", "[", ""),
    Broken("channels misspelt", CHANNELS, "channels:\n", "chanels:\n", "POL124", "chanels", "channels"),
)


def replaced(mistake, text):
    """The text of the file with the mistake in it; some mistakes are made by pattern, since texts are free."""
    if mistake.name == "a slot dropped in translation":
        return re.sub(r"(\npromise-parcel-news = [^\n]*?) ?\{ \$deadline \}", r"\1", text, count=1)
    if mistake.name == "the other register":
        return re.sub(
            r"\nopen-kind = [^\n]*", "\nopen-kind = Razumemo te. Veseli bomo tvojega odgovora.", text, count=1
        )
    if mistake.name == "a public word that confirms custom":
        return re.sub(r"\npublic-hello = ", "\npublic-hello = About your order: ", text, count=1)
    assert mistake.old in text, mistake
    return text.replace(mistake.old, mistake.new, 1)


def copied(path, *gone):
    """A copy of the starter house without these languages, so that it is read quickly."""
    copy_starter(path)
    house_file = path / "house.yaml"
    text = house_file.read_text(encoding="utf-8")
    for locale in gone:
        for file in [*(path / "messages").glob(f"{locale}.*"), *(path / "messages").glob(f"{locale}@*")]:
            file.unlink()
        text = re.sub(rf"\n  {locale}: \{{register[^\n]*", "", text, count=1)
    house_file.write_text(text, encoding="utf-8")
    return path


LATER = ("de", "fr", "es", "pl", "ar", "ja")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A copy of the starter house in English alone, in which a test breaks a file and mends it again."""
    return copied(tmp_path_factory.mktemp("houses") / "house", "it", "id", "et", "sl", "bg", *LATER)


@pytest.fixture(scope="module")
def bilingual(tmp_path_factory):
    """The same in English and Slovenian."""
    return copied(tmp_path_factory.mktemp("houses") / "house", "it", "id", "et", "bg", *LATER)


def check(folder):
    """What `calmreply check` prints, and its exit code; whatever is raised beside an exit is a fault of ours."""
    result = CliRunner().invoke(main, ["check", str(folder)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda m: m.name.replace(" ", "-"))
def test_a_broken_house_is_reported_with_place_line_caret_and_help(folder, bilingual, mistake):
    folder = bilingual if mistake.file == SL or mistake.old.strip().startswith("sl:") else folder
    path = folder / mistake.file
    before = path.read_text(encoding="utf-8")
    after = replaced(mistake, before)
    assert after != before
    path.write_text(after, encoding="utf-8")
    try:
        code, output = check(folder)
    finally:
        path.write_text(before, encoding="utf-8")
    assert code == 1, output
    assert "Traceback" not in output
    rows = output.splitlines()
    heads = [(at, HEAD.match(row)) for at, row in enumerate(rows) if HEAD.match(row)]
    assert heads, output
    changed = changed_lines(before, after)
    if mistake.name == "a because left out":
        changed = range(min(changed) - 5, max(changed))  # it is told where the rule begins
    mine = [(at, m) for at, m in heads if m["file"] == mistake.file and int(m["line"]) in changed]
    assert mine, f"no finding at {mistake.file}:{sorted(changed)}\n{output}"
    if mistake.code:
        assert mistake.code in {m["code"] for _, m in mine}, output
        mine = [(at, m) for at, m in mine if m["code"] == mistake.code]
    at, head = mine[0]
    line = after.splitlines()[int(head["line"]) - 1]
    assert rows[at + 1].startswith("  | "), output
    assert rows[at + 1][4:].strip(" \ufffd") == line.strip(), output
    assert re.fullmatch(r"  \| \s*\^+", rows[at + 2]), output
    assert rows[at + 3].startswith("  help: "), output
    if mistake.at:
        where = rows[at + 2].index("^") - 4
        starts = {m.start() for m in re.finditer(re.escape(mistake.at), line)}
        end = where + rows[at + 2].count("^")
        assert any(s <= where <= s + len(mistake.at) or where <= s < end for s in starts), output
    if mistake.help:
        assert mistake.help in rows[at + 3], output


def changed_lines(before, after):
    """The numbers of the lines that differ; of a line that is gone, those around it."""
    old, new = before.splitlines(), after.splitlines()
    first = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    return {first, first + 1, first + 2}


def test_all_faults_of_one_kind_and_another_stand_in_one_report(bilingual):
    folder = bilingual
    texts = {}
    chosen = [m for m in MISTAKES if m.name in ALL_AT_ONCE]
    assert len(chosen) == len(ALL_AT_ONCE)
    try:
        for mistake in chosen:
            path = folder / mistake.file
            texts.setdefault(path, path.read_text(encoding="utf-8"))
            path.write_text(replaced(mistake, path.read_text(encoding="utf-8")), encoding="utf-8")
        code, output = check(folder)
    finally:
        for path, text in texts.items():
            path.write_text(text, encoding="utf-8")
    assert code == 1
    told = {(m["file"], m["code"]) for row in output.splitlines() if (m := HEAD.match(row))}
    assert {(m.file, m.code) for m in chosen} <= told, output
    assert output.splitlines()[-1].split()[0].isdigit()


ALL_AT_ONCE = (
    "a fact misspelt",
    "an unknown key",
    "a register that is none",
    "an unknown variant",
    "a plural arm that is none",
    "a channel misspelt",
)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("house.yaml", b"name: K\xe4ttle\n", ""),
        ("policy/50-delivery.yaml", b"\xff\xfe", ""),
        ("messages/sl.ftl", "open-kind = Težko\n".encode("cp1250"), "LAN400"),
        ("channels.yaml", b"channels: {email: \xff}\n", ""),
        ("house.yaml", b"", ""),
        ("house.yaml", b"just words", ""),
        ("house.yaml", b"- a\n- b\n", ""),
        ("channels.yaml", b"email\n", ""),
        ("policy/50-delivery.yaml", b"sections: 5\n", ""),
        ("house.yaml", b"a: " + b"[" * 200 + b"]" * 200, ""),
        ("house.yaml", b"a: " + b"x" * 300_000, ""),
    ],
)
def test_a_file_that_is_no_text_or_no_table_is_a_finding_with_its_place(bilingual, name, data, code):
    folder = bilingual
    path = folder / name
    before = path.read_bytes()
    path.write_bytes(data)
    try:
        exit_code, output = check(folder)
    finally:
        path.write_bytes(before)
    assert exit_code == 1
    heads = [m for row in output.splitlines() if (m := HEAD.match(row)) and m["file"] == name]
    assert heads, output
    assert "help: " in output
    if code:
        assert code in {m["code"] for m in heads}


def test_a_language_whose_file_is_gone_is_told_where_it_is_declared(bilingual):
    folder = bilingual
    path = folder / "messages" / "sl.ftl"
    before = path.read_bytes()
    path.unlink()
    try:
        code, output = check(folder)
    finally:
        path.write_bytes(before)
    assert code == 1
    assert re.search(r"^house\.yaml:\d+:\d+: LAN400 there are no messages for `sl`", output, re.MULTILINE), output
    assert "messages/sl.ftl" in output


def test_a_house_without_its_policy_says_what_is_not_there(folder, tmp_path):
    bare = tmp_path / "bare"
    shutil.copytree(folder, bare)
    shutil.rmtree(bare / "policy")
    code, output = check(bare)
    assert "Traceback" not in output
    assert code in {0, 1}


SIGNS = "{}[]:,-#\"'.$ \n\t=|>&*!%@`0aß\u00a0\u202e\x00"


def slips(whole, times, seed):
    """Single characters taken out, put in or changed, in any file of a folder; the faults of each, and the house."""
    shuffler = random.Random(seed)
    pairs = [
        whole.settings,
        *whole.policy,
        whole.channels,
        *(pair for found in whole.messages.values() for pair in found),
    ]
    for _ in range(times):
        name, data = shuffler.choice(pairs)
        text = data.decode()
        at = shuffler.randrange(len(text))
        rest = text[at + 1 :] if shuffler.random() < 0.6 else text[at:]
        sign = shuffler.choice(SIGNS) if shuffler.random() < 0.6 else ""
        faults = []
        parts = load_parts(changed(whole, name, (text[:at] + sign + rest).encode()), faults)
        yield (name, at, sign), parts, faults


def changed(whole, name, data):
    """The folder with one file changed."""

    def swap(pair):
        return (name, data) if pair[0] == name else pair

    return whole._replace(
        settings=swap(whole.settings),
        policy=tuple(map(swap, whole.policy)),
        messages={locale: tuple(map(swap, found)) for locale, found in whole.messages.items()},
        channels=swap(whole.channels),
    )


def test_no_slip_of_the_keyboard_is_ever_a_traceback(tmp_path):
    """A house, or its faults, and nothing else."""
    refused = 0
    for slip, parts, faults in slips(read_folder(on_disk(tmp_path / "small")), 200, 1):
        errors = [f for f in faults if f.severity == "error"]
        assert all(f.show() and f.span for f in faults), slip
        refused += bool(errors)
        assert parts is not None or errors, slip
        if parts is not None and not errors:
            assert all(f.show() for f in House(parts).check()), slip
    assert refused > 50


def test_no_slip_in_the_starter_house_is_ever_a_traceback(folder):
    for slip, parts, faults in slips(read_folder(folder), 6, 2):
        assert parts is not None or any(f.severity == "error" for f in faults), slip


def test_a_house_error_carries_every_finding_and_answers_nothing(folder):
    path = folder / "house.yaml"
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace("agents: en", "agents: xx"), encoding="utf-8")
    try:
        with pytest.raises(HouseError) as caught:
            House.load(folder)
    finally:
        path.write_text(before, encoding="utf-8")
    assert isinstance(caught.value, CalmreplyError)
    assert all(f.help and f.span for f in caught.value.findings)
    assert House.load(folder).check() == (), "the folder is whole again"
