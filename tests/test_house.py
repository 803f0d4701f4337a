from __future__ import annotations

import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from tests.starter import CASES, WHEN, case_bytes, house

from calmreply import CalmreplyError, CaseError, ChannelError, House, HouseError, LocaleError, TimeError


def test_the_starter_house_has_no_finding():
    assert [f.show() for f in house().check()] == []


def test_a_case_is_answered_where_it_was_asked_and_followed_up_in_private():
    case = house().case(case_bytes("late-parcel-si"))
    answer = house().answer(case, as_of=WHEN)
    assert (answer.first.channel, answer.first.audience) == ("x", "public")
    assert answer.follow_up is not None
    assert (answer.follow_up.channel, answer.follow_up.audience) == ("x-dm", "private")
    assert "4,90" in answer.follow_up.text
    assert "4,90" not in answer.first.text


def test_a_private_question_has_no_follow_up():
    case = house().case({"id": "1", "contact": {"channel": "email", "text": "?"}})
    assert house().answer(case, as_of=WHEN).follow_up is None


def test_the_reply_is_in_the_language_of_the_case_else_by_the_declared_chain():
    h = house()
    for locale, used in (("sl", "sl"), ("sl-SI", "sl"), ("it-CH", "it"), ("th", "en"), (None, "en")):
        case = h.case({"id": "1", "contact": {"channel": "email", "text": "?"}, "locale": locale})
        reply = h.reply(h.decide(case, as_of=WHEN), channel="email")
        assert (reply.locale, reply.asked) == (used, locale or "")


def test_an_unknown_channel_is_named_with_the_near_ones():
    h = house()
    decision = h.decide(h.case({"id": "1", "contact": {"channel": "email"}}), as_of=WHEN)
    with pytest.raises(ChannelError, match="`emial`") as caught:
        h.reply(decision, channel="emial")
    assert "`email`" in caught.value.help
    with pytest.raises(ChannelError):
        h.case({"id": "1", "contact": {"channel": "xx"}})


def test_a_naive_moment_is_an_error_with_help():
    h = house()
    case = h.case({"id": "1", "contact": {"channel": "email"}})
    with pytest.raises(TimeError) as caught:
        h.decide(case, as_of=datetime(2026, 11, 21))  # noqa: DTZ001 - the fault under test
    assert caught.value.help


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"id": "1", "contact": {"channel": "x"}, "odrer": {}}, "odrer"),
        ({"id": "1", "contact": {"channel": "x"}, "order": {"id": "a", "total": 12.5}}, "order.total"),
        (
            {"id": "1", "contact": {"channel": "x"}, "market": "si", "order": {"id": "a", "total": "5 GBP"}},
            "order.total",
        ),
        (
            {
                "id": "1",
                "contact": {"channel": "x"},
                "order": {"id": "a", "placed_at": "2026-11-02T00:00Z", "delivered_at": "2026-11-01T00:00Z"},
            },
            "order.delivered_at",
        ),
    ],
)
def test_a_bad_case_is_named_with_its_path_and_a_way_out(data, path):
    with pytest.raises(CaseError) as caught:
        house().case(data)
    assert caught.value.path == path
    assert caught.value.help


def test_a_folder_without_a_house_says_what_to_do(tmp_path):
    with pytest.raises(CalmreplyError, match=r"house\.yaml"):
        House.load(tmp_path)
    with pytest.raises(CalmreplyError, match="no folder"):
        House.load(tmp_path / "nowhere")


def test_all_faults_of_all_files_are_told_at_once(broken_house):
    folder = broken_house(
        {
            "house.yaml": ("rounding: customer", "rounding: costumer"),
            "policy/40-cancel.yaml": ("issue.want", "issue.wnat"),
            "messages/en.ftl": ("open-kind = That", "open-kind = { $nobody } That"),
            "channels.yaml": ("webchat: {signs: true}", "webchatt: {signs: true}"),
        }
    )
    with pytest.raises(HouseError) as caught:
        House.load(folder)
    files = {f.span.file for f in caught.value.findings if f.span}
    assert {"house.yaml", "policy/40-cancel.yaml", "messages/en.ftl", "channels.yaml"} <= files
    assert all(f.help for f in caught.value.findings)


def test_a_house_pickles_and_gives_the_same_bytes():
    h = house()
    again = pickle.loads(pickle.dumps(h))  # noqa: S301 - our own value
    assert again.hash == h.hash
    for name in CASES[:6]:
        case = h.case(case_bytes(name))
        first = h.reply(h.decide(case, as_of=WHEN), channel="email")
        second = again.reply(again.decide(again.case(case_bytes(name)), as_of=WHEN), channel="email")
        assert (first.text, first.subject) == (second.text, second.subject)


def test_threads_share_a_house():
    h = House.load(house().folder) if hasattr(house(), "folder") else house()

    def answer(at: int) -> tuple[str, str]:
        name = CASES[at % len(CASES)]
        case = h.case(case_bytes(name))
        return name, h.reply(h.decide(case, as_of=WHEN), channel="email", locale="sl").text

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(answer, range(120)))
    texts: dict[str, set[str]] = {}
    for name, text in found:
        texts.setdefault(name, set()).add(text)
    assert all(len(t) == 1 for t in texts.values())


_PRINT = """
import sys
from datetime import date, datetime, UTC
from pathlib import Path
from calmreply import House
from calmreply.render.letter import Address
h = House.starter()
c = h.case(Path(sys.argv[1]).read_bytes())
d = h.decide(c, as_of=datetime(2026, 11, 21, 20, tzinfo=UTC))
print(h.hash, h.summary(d)["fingerprint"])
for locale in h.locales:
    for channel in h.channels:
        r = h.reply(d, channel=channel, locale=locale)
        print(r.text, r.subject)
        if channel == "email":
            print(r.as_email().as_bytes())
        if channel == "letter":
            print(r.as_letter(to=Address("Ana"), date=date(2026, 11, 21)))
"""


def test_the_same_inputs_give_the_same_bytes_under_any_environment(tmp_path):
    """Hash seed, locale, time zone and language of the machine do not matter."""
    script = tmp_path / "print.py"
    script.write_text(_PRINT, encoding="utf-8")
    path = tmp_path / "case.json"
    path.write_bytes(case_bytes("late-parcel-si"))
    outputs = set()
    for seed, lang, zone in (("0", "C", "UTC"), ("4711", "tr_TR.UTF-8", "Pacific/Chatham")):
        environment = {
            "PYTHONHASHSEED": seed,
            "LC_ALL": lang,
            "LANGUAGE": "ar",
            "LANG": lang,
            "TZ": zone,
            "PYTHONIOENCODING": "utf-8",
            "PYTHONPATH": ":".join(sys.path),
        }
        ran = subprocess.run(  # noqa: S603 - our own script
            [sys.executable, str(script), str(path)], env=environment, capture_output=True, check=True
        )
        outputs.add(ran.stdout)
    assert len(outputs) == 1
    assert len(outputs.pop()) > 1_000


def test_an_unspoken_language_without_a_chain_is_an_error(broken_house):
    folder = broken_house({"house.yaml": ("otherwise: [en]", "otherwise: []")})
    h = House.load(folder)
    case = h.case({"id": "1", "contact": {"channel": "email"}, "locale": "fi"})
    with pytest.raises(LocaleError) as caught:
        h.reply(h.decide(case, as_of=WHEN.astimezone(UTC)), channel="email")
    assert caught.value.help
