"""How fast, as ratios to plain Jinja2 in the same run.

One process, all candidates interleaved in shuffled rounds, CPU time, medians of the per-round ratios. 1.00 is plain
Jinja2 3.1 (a compiled template, autoescape off) writing the e-mail of the same case from ready strings. The case has
one issue, a customer, an order and 20 events of history; its customer's name and its amounts change from call to call,
so that nothing is answered from one remembered value; `email_bytes` writes the replies as mail, each to another
person and message. The keys that begin with `render_` are of eight sentences in six
languages, against Jinja2 writing the same ones: see render.py.

    python benchmarks/run.py [--json FILE] [--rounds N] [--locale TAG]
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from babel.dates import format_date
from babel.numbers import format_currency
from jinja2 import Environment
from render import TARGET as RENDER_TARGET
from render import measured as rendered

from calmreply import House
from calmreply.render.email import write

WHEN = datetime(2026, 11, 21, 20, tzinfo=UTC)
NAMES = [
    "Ana Novak",
    "Marko Kos",
    "Petra Zupan",
    "Luka Horvat",
    "Eva Krajnc",
    "Jan Potočnik",
    "Nina Vidmar",
    "Ivan Kralj",
]
VARIANTS = 64
TARGETS = {
    "decide_row": 0.15,
    "decide_case": 1.1,
    "reply_row": 0.8,
    "reply_webchat": 1.6,
    "reply_email": 2.2,
    "email_bytes": 15,
    "cli_version": 2.0,
    "render_8_sentences": RENDER_TARGET,
    "verify": 20,
}


def case_data(at: int) -> dict[str, object]:
    """One of many like cases: a late parcel with 20 events of history."""
    kinds = ("order", "contact", "matter", "remedy", "promise")
    history = []
    for i in range(20):
        kind = kinds[i % 5]
        event: dict[str, object] = {
            "id": f"e-{at}-{i}",
            "at": (WHEN - timedelta(days=11 + 37 * i, hours=at)).isoformat(),
            "kind": kind,
        }
        if kind == "matter":
            event["issue"] = "damaged"
        if kind == "remedy":
            event |= {"basis": "goodwill", "amount": f"{1 + i % 3}.00 EUR"}
        if kind == "promise":
            event["kept"] = True
        history.append(event)
    return {
        "id": f"c-{at}",
        "locale": "sl",
        "market": "si",
        "contact": {"channel": "email", "text": "Že tretji teden čakam!!!"},
        "issues": [{"topic": "complaint", "kind": "late", "fault": "carrier", "value": f"{20 + at}.00 EUR"}],
        "customer": {"id": f"u-{at}", "name": NAMES[at % 8], "since": "2024-03-01", "identified": True},
        "order": {
            "id": f"KQ-{2200 + at}",
            "total": f"{40 + at}.50 EUR",
            "paid_by": "card",
            "status": "sent",
            "placed_at": "2026-11-01T09:00:00Z",
            "shipping_paid": f"4.{10 + at} EUR",
            "days_late": 5 + at % 20,
            "promised_on": "2026-11-10",
        },
        "history": history,
    }


def plain_templates(house: House, locale: str) -> tuple[Callable[[int], str], Callable[[int], str]]:
    """The same e-mail by plain Jinja2 from ready strings, and by Jinja2 with Babel called in the template."""
    case = house.case(case_data(0))
    text = house.reply(house.decide(case, as_of=WHEN), channel="email", locale=locale).text
    facts = house.replies.facts(house.decide(case, as_of=WHEN), public=False)
    amounts = [Decimal(v.split(" ")[0]) for k, v in facts if k == "money"]
    shown = [format_currency(a, "EUR", locale=locale) for a in amounts]
    source = text
    for i, amount in enumerate(shown):
        assert amount in source, (amount, source)
        source = source.replace(amount, f"{{{{ amount{i} }}}}", 1)
    name = next(n for n in (NAMES[0], NAMES[0].split(" ")[1]) if n in source)
    source = source.replace(name, "{{ name }}", 1)
    naive_source = source
    for i in range(len(shown)):
        naive_source = naive_source.replace(
            f"{{{{ amount{i} }}}}", f'{{{{ money(amount{i}, "EUR", locale="{locale}") }}}}'
        )
    day = datetime(2026, 11, 24, tzinfo=UTC).date()
    long = format_date(day, format="long", locale=locale)
    environment = Environment(autoescape=False)
    environment.globals["money"] = format_currency
    environment.globals["day"] = format_date
    plain = environment.from_string(source + "\n{{ day0 }} {{ order }} {{ agent }} {{ place }} {{ days }} {{ code }}")
    naive = environment.from_string(
        naive_source
        + f'\n{{{{ day(day0, format="long", locale="{locale}") }}}} {{{{ order }}}} {{{{ agent }}}} {{{{ place }}}}'
        + " {{ days }} {{ code }}"
    )
    rest = {"order": "KQ-2209", "agent": "Ana", "place": "Ljubljana", "days": "5", "code": "KQ-7F3M"}
    ready = [
        {"name": NAMES[i % 8], "day0": long, **{f"amount{k}": s for k, s in enumerate(shown)}, **rest}
        for i in range(VARIANTS)
    ]
    raw = [
        {"name": NAMES[i % 8], "day0": day, **{f"amount{k}": a + i for k, a in enumerate(amounts)}, **rest}
        for i in range(VARIANTS)
    ]
    return (lambda i: plain.render(ready[i])), (lambda i: naive.render(raw[i]))


def candidates(house: House, locale: str) -> dict[str, Callable[[int], object]]:
    """What is measured, each as a function of the number of the case."""
    data = [case_data(i) for i in range(VARIANTS)]
    cases = [house.case(copy.deepcopy(d)) for d in data]
    rows = [house.prepare(c, as_of=WHEN) for c in cases]
    plain, naive = plain_templates(house, locale)
    decide, engine, reply = house.decide, house.engine.decide, house.reply
    letters = [reply(decide(case, as_of=WHEN), channel="email", locale=locale) for case in cases]
    mail = [
        {"to": (NAMES[i % 8], f"customer{i}@mail.example"), "id": f"c-{i}.1", "date": WHEN} for i in range(VARIANTS)
    ]
    for i, given in enumerate(mail):
        given["in_reply_to"] = f"<{i}@mail.example>"
    return {
        "plain_jinja": plain,
        "decide_row": lambda i: engine(*rows[i]),
        "decide_case": lambda i: decide(cases[i], as_of=WHEN),
        "reply_row": lambda i: reply(engine(*rows[i]), channel="webchat", locale=locale).text,
        "reply_webchat": lambda i: reply(decide(cases[i], as_of=WHEN), channel="webchat", locale=locale).text,
        "reply_email": lambda i: reply(decide(cases[i], as_of=WHEN), channel="email", locale=locale).text,
        "email_bytes": lambda i: write(letters[i], **mail[i]),
        "validate_case": lambda i: house.case(data[i]),
        "naive_jinja_babel": naive,
    }


def verified(house: House, locale: str, rounds: int) -> dict[str, dict[str, float]]:
    """Holding our own reply against its decision, and making what it is held against; ratios to rendering that reply.

    Every call is about another decision than the ones before, so that nothing comes from a remembered one.
    """
    from calmreply.house.verifying import expected
    from calmreply.verify import verify

    decisions = [house.decide(house.case(case_data(i)), as_of=WHEN) for i in range(VARIANTS)]
    drafts = [house.reply(d, channel="email", locale=locale).text for d in decisions]
    held = [expected(house, d, "email", locale, WHEN) for d in decisions]
    work: dict[str, Callable[[int], object]] = {
        "reply": lambda i: house.reply(decisions[i], channel="email", locale=locale).text,
        "verify": lambda i: house.verify(drafts[i], decisions[i], channel="email", locale=locale, as_of=WHEN),
        "verify_again": lambda i: verify(drafts[i], held[i]),
    }
    taken: dict[str, list[float]] = {name: [] for name in work}
    for call in work.values():
        one_round(call, VARIANTS)
    for _ in range(rounds):
        for name, call in work.items():
            taken[name].append(one_round(call, VARIANTS * (16 if name == "reply" else 1)))
    return {
        name: {
            "ratio": statistics.median(a / b for a, b in zip(taken[name], taken["reply"], strict=True)),
            "microseconds": statistics.median(taken[name]) * 1e6,
        }
        for name in ("verify", "verify_again")
    }


def one_round(work: Callable[[int], object], loops: int) -> float:
    """CPU seconds for one call."""
    start = time.process_time()
    for i in range(loops):
        work(i % VARIANTS)
    return (time.process_time() - start) / loops


def measure(work: dict[str, Callable[[int], object]], rounds: int) -> dict[str, dict[str, float]]:
    """Ratios and microseconds, medians over interleaved rounds."""
    loops = {}
    for name, call in work.items():
        one_round(call, VARIANTS * 4)
        loops[name] = max(VARIANTS, int(0.012 / max(one_round(call, VARIANTS), 1e-9)) // VARIANTS * VARIANTS)
    order = list(work)
    shuffler = random.Random(7)
    ratios: dict[str, list[float]] = {name: [] for name in work}
    seconds: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(rounds):
        shuffler.shuffle(order)
        taken = {name: one_round(work[name], loops[name]) for name in order}
        for name, one in taken.items():
            ratios[name].append(one / taken["plain_jinja"])
            seconds[name].append(one)
    return {
        name: {"ratio": statistics.median(ratios[name]), "microseconds": statistics.median(seconds[name]) * 1e6}
        for name in work
    }


def commands(rounds: int) -> dict[str, dict[str, float]]:
    """Whole commands, against `python -c pass`: wall time of a fresh process, interleaved, medians."""
    run = {
        "python_pass": [sys.executable, "-c", "pass"],
        "cli_version": [str(Path(sys.executable).with_name("calmreply")), "--version"],
        "import_calmreply": [sys.executable, "-c", "import calmreply"],
    }
    seconds: dict[str, list[float]] = {name: [] for name in run}
    for _ in range(rounds):
        for name, command in run.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            seconds[name].append(time.perf_counter() - start)
    base = seconds["python_pass"]
    return {
        name: {
            "ratio": statistics.median(a / b for a, b in zip(found, base, strict=True)),
            "microseconds": statistics.median(found) * 1e6,
        }
        for name, found in seconds.items()
    }


def policies() -> dict[str, dict[str, float]]:
    """How long proving a policy takes, and deciding beside other engines; see check.py and decide_scale.py."""
    from check import measured as checked
    from decide_scale import measured as decided

    found = {name: {"seconds": seconds} for name, seconds in checked(say=False).items()}
    found |= {name: {"microseconds": micros} for name, micros in decided().items()}
    for name, figures in found.items():
        for unit, figure in figures.items():
            print(f"{name:<28}{figure:>12.3f} {unit}")
    return found


def main() -> None:
    """Measure and print; exit code 0 whatever the figures are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", metavar="FILE", help="write {key: {ratio, microseconds}} here")
    parser.add_argument("--rounds", type=int, default=41)
    parser.add_argument("--locale", default="sl")
    parser.add_argument(
        "--policy", action="store_true", help="also check_* (s) and decide_20, decide_1000, rivals (us)"
    )
    given = parser.parse_args()
    house = House.starter()
    found = measure(candidates(house, given.locale), given.rounds)
    found |= rendered(house, max(9, given.rounds // 3))
    found |= verified(house, given.locale, max(9, given.rounds // 3))
    found |= commands(max(9, given.rounds // 3))
    print(f"{'what':<28}{'ratio':>8}{'µs':>12}   target")
    for name, figures in found.items():
        target = TARGETS.get(name)
        verdict = "" if target is None else f"≤ {target}  {'ok' if figures['ratio'] <= target else 'MISSED'}"
        print(f"{name:<28}{figures['ratio']:>8.2f}{figures['microseconds']:>12.2f}   {verdict}")
    print("ratios: to plain_jinja; of render_*, to render_plain_jinja; of verify*, to rendering the same reply;")
    print("of whole commands, to python_pass")
    if given.policy:
        found |= policies()
    if given.json:
        Path(given.json).write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
