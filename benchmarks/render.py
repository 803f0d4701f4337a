"""A reply of eight sentences, rendered from slots, against Jinja2, fluent.runtime and Jinja2 with gettext.

Eight messages of the starter house (three with plural arms, two amounts, two dates, two words from enums, a link), in
the first six languages. All candidates write the same text, which is checked first. Only ours starts from values
(cents, days, members); the others get every value as the ready words, in plural arms chosen for them in plain Jinja2,
and whole numbers where they choose the arm themselves. Candidates and languages are interleaved in shuffled rounds of
one process; CPU time; a figure is the mean, over the languages, of medians of per-round ratios to plain Jinja2.

    python benchmarks/render.py [--json FILE] [--rounds N]
"""

from __future__ import annotations

import argparse
import io
import itertools
import json
import random
import re
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.support import Translations
from fluent.runtime import FluentBundle, FluentResource
from jinja2 import Environment

import calmreply.starter
from calmreply import House
from calmreply.language import Bound, Catalogue, Program, Slot, Text, formats, link
from calmreply.language.link import raise_first_letter

LANGUAGES = ("en", "it", "id", "et", "sl", "bg")
SENTENCES = (
    ("open-apologise-carrier", "brief"),
    ("give-refund", "brief"),
    ("give-redelivery", "brief"),
    ("give-voucher", "brief"),
    ("track-sent", "brief"),
    ("promise-parcel-news", ""),
    ("right-withdrawal", "brief"),
    ("return-how", "brief"),
)
ISSUES = ("late", "lost", "damaged", "missing")
METHODS = ("card", "bank", "wallet")
LINK = "https://kq.example/returns"
VARIANTS = 64
PLAIN = "render_plain_jinja"
TARGET = 0.8


class Values(NamedTuple):
    """The values of one reply, as a decision knows them."""

    issue: str
    refund: int
    method: str
    refund_days: int
    parcel_days: int
    voucher: int
    expected: int
    news: int
    law_days: int
    link: str


SLOTS = (
    {"issue": 0},
    {"amount": 1, "method": 2, "most": 3},
    {"most": 4},
    {"amount": 5},
    {"date": 6},
    {"deadline": 7},
    {"days": 8},
    {"returns": 9},
)
COUNTS = {"most", "days"}


def values_of(at: int) -> Values:
    """The values of one of many like replies."""
    day = date(2026, 11, 21).toordinal() + at % 40
    issue, method = ISSUES[at % 4], METHODS[at % 3]
    return Values(
        issue, 1990 + 137 * at, method, 1 + at % 14, 1 + (at + 3) % 14, 500 + at, day, day + 2, 1 + at % 60, LINK
    )


def writers(catalogue: Catalogue) -> tuple[Callable[[Any], str], ...]:
    """How each value is written, as the render room binds it."""
    own = formats(catalogue.locale)
    issues = {name: catalogue.label("kind", name, "regret") for name in ISSUES}
    methods = {name: catalogue.label("method", name, "to") for name in METHODS}
    money, count, by, on = own.money("EUR"), own.count(), own.date("by"), own.date("on")
    return issues.__getitem__, money, methods.__getitem__, count, count, money, on, by, count, own.text


def programs(catalogue: Catalogue) -> list[Program]:
    """The eight sentences."""
    return [catalogue.messages[name].variants[variant] for name, variant in SENTENCES]


def with_link(catalogue: Catalogue) -> Callable[[Values], str]:
    """Ours: one function made from the sentences, over the values."""
    write, plural = writers(catalogue), formats(catalogue.locale).plural
    items = [
        (program, {name: Bound(index, write[index], plural) for name, index in slots.items()})
        for program, slots in zip(programs(catalogue), SLOTS, strict=True)
    ]
    reply, join = link(items, raise_first=[True] * len(items)), " ".join
    return lambda values: join(reply(values))


def flat(program: Program, category: str, hole: str) -> str:
    """A sentence on the path of one plural category, with ``hole`` for each slot."""
    return raise_first_letter("".join(pieces(program, category, hole)))


def pieces(program: Program, category: str, hole: str) -> Iterator[str]:
    """The sentence piece by piece."""
    for piece in program:
        if isinstance(piece, Text):
            yield piece.text
        elif isinstance(piece, Slot):
            yield hole % piece.name
        else:
            yield from pieces(piece.arm(category), category, hole)


def ready_words(catalogue: Catalogue, values: Values) -> list[dict[str, str]]:
    """The words of every value, sentence by sentence; a full stop at their end left to the sentence's own."""
    found = []
    for program, slots in zip(programs(catalogue), SLOTS, strict=True):
        words = {name: writers(catalogue)[index](values[index]) for name, index in slots.items()}
        source = flat(program, "other", "{%s}")
        found.append({k: v.removesuffix(".") if f"{{{k}}}." in source else v for k, v in words.items()})
    return found


def categories(catalogue: Catalogue, values: Values) -> list[str]:
    """The plural category of each sentence's count."""
    plural = formats(catalogue.locale).plural
    counts = [next((i for name, i in slots.items() if name in COUNTS), None) for slots in SLOTS]
    return ["other" if i is None else plural(values[i]) for i in counts]


def with_jinja(catalogue: Catalogue, many: list[Values]) -> Callable[[int], str]:
    """Plain Jinja2: the sentences as one template; what differs between plural arms comes as ready words as well."""
    every = sorted({formats(catalogue.locale).plural(n) for n in range(200)})
    sources, middles = [], []
    for at, program in enumerate(programs(catalogue)):
        arms = {
            c: re.split(r"(?<= )", flat(program, c, "{{ %s }}").replace("{{ ", "{{").replace(" }}", "}}"))
            for c in every
        }
        same = list(zip(*arms.values(), strict=False))
        start = next((i for i, words in enumerate(same) if len(set(words)) > 1), len(same))
        tails = list(zip(*(reversed(arm[start:]) for arm in arms.values()), strict=False))
        end = next((i for i, words in enumerate(tails) if len(set(words)) > 1), len(tails))
        one = arms["other"]
        head, tail = "".join(one[:start]), "".join(one[len(one) - end :])
        differs = {c: "".join(arm[start : len(arm) - end]) for c, arm in arms.items()}
        middles.append(differs)
        hole = f"{{{{arm_{at}}}}}" if any(differs.values()) else ""
        sources.append(re.sub(r"\{\{(?!arm_)(\w+)\}\}", rf"{{{{\1_{at}}}}}", head + hole + tail))
    template = Environment(autoescape=False).from_string(" ".join(sources))
    ready = []
    for values in many:
        given = {}
        words = ready_words(catalogue, values)
        for at, (category, own) in enumerate(zip(categories(catalogue, values), words, strict=True)):
            given |= {f"{name}_{at}": word for name, word in own.items()}
            given[f"arm_{at}"] = re.sub(r"\{\{(\w+)\}\}", lambda hole, own=own: own[hole[1]], middles[at][category])
        used = set(re.findall(r"\{\{(\w+)\}\}", " ".join(sources)))
        ready.append({name: word for name, word in given.items() if name in used})
    return lambda i: template.render(ready[i])


def with_fluent(catalogue: Catalogue, many: list[Values]) -> Callable[[int], str]:
    """fluent.runtime: its own bundle of the same file; counts come as numbers, all else as ready words."""
    path = Path(calmreply.starter.__path__[0]) / "messages" / f"{catalogue.locale}.ftl"
    bundle = FluentBundle([catalogue.locale], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    found = [bundle.get_message(name) for name, _ in SENTENCES]
    patterns = [
        message.attributes[variant] if variant else message.value
        for message, (_, variant) in zip(found, SENTENCES, strict=True)
    ]
    ready = []
    for values in many:
        pairs = zip(ready_words(catalogue, values), SLOTS, strict=True)
        ready.append(
            [
                {name: values[slots[name]] if name in COUNTS else word for name, word in words.items()}
                for words, slots in pairs
            ]
        )
    write = bundle.format_pattern

    def reply(i: int) -> str:
        return " ".join(raise_first_letter(write(p, args)[0]) for p, args in zip(patterns, ready[i], strict=True))

    return reply


def with_gettext(catalogue: Catalogue, source: Catalogue, many: list[Values]) -> Callable[[int], str]:
    """Jinja2 with gettext: a template of English sentences, translations from a compiled catalogue, ready words."""
    po, locale, lines = Catalog(locale=catalogue.locale), catalogue.locale, []
    probe = {formats(locale).plural(n): n for n in range(200, -1, -1)}
    for at, (english, own) in enumerate(zip(programs(source), programs(catalogue), strict=True)):
        count = next((name for name in SLOTS[at] if name in COUNTS), None)
        names = "".join(f", {name}={name}_{at}" for name in SLOTS[at])
        one, other = (flat(english, c, "%%(%s)s") for c in ("one", "other"))
        if count is None:
            po.add(other, flat(own, "other", "%%(%s)s"))
            lines.append(f'{{{{ gettext("{other}"{names}) }}}}')
            continue
        forms = [""] * po.num_plurals
        rule = plural_rule(po.plural_expr)
        for category, number in probe.items():
            forms[rule(number)] = flat(own, category, "%%(%s)s")
        po.add((one, other), tuple(form or flat(own, "other", "%%(%s)s") for form in forms))
        lines.append(f'{{{{ ngettext("{one}", "{other}", number_{at}{names}) }}}}')
    compiled = io.BytesIO()
    write_mo(compiled, po)
    compiled.seek(0)
    environment = Environment(autoescape=False, extensions=["jinja2.ext.i18n"])
    environment.install_gettext_translations(Translations(compiled), newstyle=True)
    template = environment.from_string(" ".join(lines))
    ready = []
    for values in many:
        given: dict[str, object] = {}
        for at, words in enumerate(ready_words(catalogue, values)):
            given |= {f"{name}_{at}": word for name, word in words.items()}
            given |= {f"number_{at}": values[SLOTS[at][name]] for name in words if name in COUNTS}
        ready.append(given)
    return lambda i: template.render(ready[i])


def plural_rule(expression: str) -> Callable[[int], int]:
    """The rule of a gettext catalogue as a function."""
    from gettext import c2py

    return c2py(expression)


def candidates(catalogue: Catalogue, source: Catalogue) -> dict[str, Callable[[int], str]]:
    """All ways of writing the reply in one language, each a function of the number of the reply."""
    many = [values_of(i) for i in range(VARIANTS)]
    ours, fresh = with_link(catalogue), itertools.count(10_000)

    def unseen(i: int) -> str:
        amount = next(fresh)
        return ours(many[i]._replace(refund=amount, voucher=amount + 5))

    work = {
        PLAIN: with_jinja(catalogue, many),
        "render_8_sentences": lambda i: ours(many[i]),
        "render_fluent_runtime": with_fluent(catalogue, many),
        "render_jinja_gettext": with_gettext(catalogue, source, many),
    }
    for i in range(VARIANTS):
        expected = work["render_8_sentences"](i)
        for name, write in work.items():
            if write(i) != expected:
                raise AssertionError(f"{name} in {catalogue.locale}: {write(i)!r} is not {expected!r}")
    return work | {"render_8_sentences_unseen": unseen}


def one_round(work: Callable[[int], object], loops: int) -> float:
    """CPU seconds for one call."""
    start = time.process_time()
    for i in range(loops):
        work(i % VARIANTS)
    return (time.process_time() - start) / loops


def measured(house: House, rounds: int, *, loops: int = VARIANTS * 4) -> dict[str, dict[str, float]]:
    """``{key: {ratio, microseconds}}``: means over the six languages."""
    read = house.parts.catalogues
    work = {
        (name, language): write
        for language in LANGUAGES
        for name, write in candidates(read[language], read["en"]).items()
    }
    for write in work.values():
        one_round(write, VARIANTS * 2)
    order, shuffler = list(work), random.Random(7)
    seconds: dict[tuple[str, str], list[float]] = {key: [] for key in work}
    for _ in range(rounds):
        shuffler.shuffle(order)
        for key in order:
            seconds[key].append(one_round(work[key], loops))
    found = {}
    for name in dict.fromkeys(name for name, _ in work):
        ratios = [
            statistics.median(a / b for a, b in zip(seconds[name, x], seconds[PLAIN, x], strict=True))
            for x in LANGUAGES
        ]
        spent = [statistics.median(seconds[name, x]) * 1e6 for x in LANGUAGES]
        found[name] = {"ratio": statistics.mean(ratios), "microseconds": statistics.mean(spent)}
    return found


def main() -> None:
    """Measure and print; exit code 0 whatever the figures are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", metavar="FILE", help="write {key: {ratio, microseconds}} here")
    parser.add_argument("--rounds", type=int, default=21)
    given = parser.parse_args()
    found = measured(House.starter(), given.rounds)
    for name, figures in found.items():
        target = f"≤ {TARGET}" if name == "render_8_sentences" else ""
        print(f"{name:<28}{figures['ratio']:>8.2f}{figures['microseconds']:>10.2f} µs   {target}")
    if given.json:
        Path(given.json).write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
