"""How well drafts are held against decisions: what mutations are missed, and how often what is right is accused.

    python benchmarks/verify_quality.py [--json FILE] [--most N] [--languages en,sl]

Correct replies of the starter house are changed in one thing each (an amount, a currency, a negation …); a change is
*missed* when the verdict is *pass*. The same replies, untouched and as harmless paraphrases (approved wordings swapped,
sentences reordered, courtesy added), are *falsely accused* when the verdict is *fail*, and *abstained* when a person
is asked. ``unseen`` is courtesy in words that the checker's lists were not made for. Everything is made from our own
texts with a fixed seed; the words of the mutations are the benchmark's own.
"""  # fmt: skip

from __future__ import annotations

import argparse
import itertools
import json
import random
import re
import sys
import time
import tomllib
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply import House
from calmreply.house.verifying import expected
from calmreply.readback import read_back
from calmreply.verify import Verdict, verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calmreply.render.reply import Reply
    from calmreply.verify import Expected

ROOT = Path(__file__).resolve().parents[1]
WHEN = datetime(2026, 11, 21, 20, tzinfo=UTC)
CHANNELS = ("email", "webchat", "x-dm", "sms")
WORDS: dict[str, dict[str, Any]] = tomllib.loads(
    (ROOT / "benchmarks" / "verify_words.toml").read_text(encoding="utf-8")
)
KINDS = ("amount", "currency", "unit", "date", "deadline", "negation", "kind", "promise", "duty", "private", "tone")
NEVER = ("amount", "currency", "kind")
"""Kinds of which none may be missed."""
PARAPHRASES = 500
_SWAPS = {"€": ("£", "$", "CHF"), "£": ("€", "$", "kr"), "Rp": ("€", "$", "US$")}


class Draft(NamedTuple):
    """One text to be judged, with what it is held against."""

    kind: str
    text: str
    expected: Expected


class Base(NamedTuple):
    """One correct reply."""

    case: str
    reply: Reply
    expected: Expected


def bases(house: House, language: str) -> list[Base]:
    """Every example case answered on every private channel in one language."""
    found = []
    for path in sorted((ROOT / "examples" / "cases").glob("*.json")):
        decision = house.decide(house.case(path.read_bytes()), as_of=WHEN)
        for channel in CHANNELS:
            reply = house.reply(decision, channel=channel, locale=language)
            found.append(Base(path.stem, reply, expected(house, decision, channel, language, WHEN)))
    return found


def mutations(base: Base, others: list[Base], language: str, dice: random.Random) -> Iterator[Draft]:
    """The changes of one reply, at most two of a kind."""
    makers = {
        "amount": _amounts, "currency": _currencies, "date": _dates, "deadline": _deadlines,
        "unit": _pairs("units"), "negation": _pairs("negate"), "kind": _kinds, "promise": _added("promises"),
        "private": _added("privates"), "tone": _added("tones"), "duty": _dropped,
    }  # fmt: skip
    for kind, maker in makers.items():
        made = [t for t in dict.fromkeys(maker(base, others, language, dice)) if t != base.reply.text]
        dice.shuffle(made)
        for text in made[: 3 if kind in {"amount", "currency", "kind", "negation"} else 2]:
            yield Draft(kind, text, base.expected)


def _amounts(base: Base, _others: list[Base], language: str, dice: random.Random) -> Iterator[str]:
    text = base.reply.text
    for read in read_back(text, language):
        if read.kind != "money":
            continue
        said = text[read.start : read.end]
        digits = [i for i, c in enumerate(said) if c.isdigit()]
        for at in dice.sample(digits, min(2, len(digits))):
            other = dice.choice([d for d in "123456789" if d != said[at]])
            yield text[: read.start] + said[:at] + other + said[at + 1 :] + text[read.end :]
        yield text[: read.start] + said[: digits[0] + 1] + "0" + said[digits[0] + 1 :] + text[read.end :]


def _currencies(base: Base, _others: list[Base], _language: str, _dice: random.Random) -> Iterator[str]:
    text = base.reply.text
    for sign, instead in _SWAPS.items():
        for m in re.finditer(re.escape(sign) + r"(?=\s?\d)|(?<=\d)\s?" + re.escape(sign), text):
            for other in instead:
                space = " " if m.group().strip() != m.group() or len(other) > 1 else ""
                said = (
                    other + " " if m.end() < len(text) and text[m.end()].isdigit() and len(other) > 1 else space + other
                )
                yield text[: m.start()] + said + text[m.end() :]


def _dates(base: Base, _others: list[Base], language: str, dice: random.Random) -> Iterator[str]:
    text = base.reply.text
    for read in read_back(text, language):
        if read.kind != "date":
            continue
        said = text[read.start : read.end]
        for number in re.finditer(r"\d+", said):
            value = int(number.group())
            other = value + dice.choice((-1, 1, 2)) if value > 31 else value % 28 + dice.choice((1, 2, 3))
            if other != value:
                yield text[: read.start] + said[: number.start()] + str(other) + said[number.end() :] + text[read.end :]


def _deadlines(base: Base, _others: list[Base], language: str, _dice: random.Random) -> Iterator[str]:
    text = base.reply.text
    for read in read_back(text, language):
        if read.kind == "date":
            friday = read.value == "2026-11-27"
            for words in WORDS[language]["tomorrow"][:: 2 if friday else 1]:  # the first Friday would be right
                yield text[: read.start] + words + text[read.end :]


def _pairs(name: str) -> Any:
    def made(base: Base, _others: list[Base], language: str, _dice: random.Random) -> Iterator[str]:
        text = base.reply.text
        for old, new in WORDS[language][name]:
            for m in itertools.islice(
                re.finditer(rf"(?<!\w){re.escape(old)}(?!\w)" if old[-1] != " " else rf"(?<!\w){old}", text), 1
            ):
                yield text[: m.start()] + new + text[m.end() :]

    return made


def _kinds(base: Base, others: list[Base], language: str, dice: random.Random) -> Iterator[str]:
    yield from _pairs("kinds")(base, others, language, dice)
    gives = [i for i, act in enumerate(base.reply.acts) if act.kind == "give"]
    own = {base.reply.acts[i].message for i in gives}
    for at in gives:
        pool = [
            other.reply.sentences[i]
            for other in others
            for i, act in enumerate(other.reply.acts)
            if act.kind == "give" and act.message not in own and other.reply.channel == base.reply.channel
            and not {act.message, base.reply.acts[at].message} <= _MONEY_BACK
            and not {act.message, base.reply.acts[at].message} <= _VOUCHERS
        ]  # fmt: skip
        if pool:
            yield base.reply.text.replace(base.reply.sentences[at], dice.choice(pool))


_MONEY_BACK = {"give-refund", "give-shipping-back", "give-refund-proposed"}
_VOUCHERS = {"give-voucher", "give-voucher-patience", "give-voucher-loyal"}
"""Messages that give the same kind of thing."""


def _added(name: str) -> Any:
    def made(base: Base, _others: list[Base], language: str, dice: random.Random) -> Iterator[str]:
        sentence = dice.choice(WORDS[language][name])
        yield _insert(base.reply, sentence, dice)
        yield _insert(base.reply, dice.choice(WORDS[language][name]), dice)

    return made


def _insert(reply: Reply, sentence: str, dice: random.Random) -> str:
    """The reply with one more sentence behind one of its own."""
    places = [
        at + len(said)
        for act, said in zip(reply.acts, reply.sentences, strict=False)
        if act.kind != "sign" and act.message and (at := reply.text.find(said)) >= 0
    ]
    if not places:
        return f"{reply.text} {sentence}"
    at = dice.choice(places)
    return f"{reply.text[:at]} {sentence}{reply.text[at:]}"


def _dropped(base: Base, _others: list[Base], _language: str, _dice: random.Random) -> Iterator[str]:
    for act, said in zip(base.reply.acts, base.reply.sentences, strict=False):
        left = base.reply.text.replace(said, "", 1)
        if act.required and act.message and act.kind not in {"open", "close", "sign", "more"} and said not in left:
            yield left


def paraphrases(base: Base, language: str, dice: random.Random) -> Iterator[Draft]:
    """Texts that say the same: other approved wordings, another order, more courtesy."""
    reply, held = base.reply, base.expected
    by_message = {s.message: s.texts for s in held.statements if s.message}
    while True:
        said = [
            dice.choice(by_message.get(act.message, (sentence,))) if act.message and act.kind != "sign" else sentence
            for act, sentence in zip(reply.acts, reply.sentences, strict=False)
        ]
        kinds = [act.kind for act in reply.acts]
        middle = [
            i for i, k in enumerate(kinds) if k not in {"open", "close", "sign", "more"} and reply.acts[i].message
        ]
        moved = middle[:]
        if dice.random() < 0.6:
            dice.shuffle(moved)
        order = list(range(len(said)))
        for place, index in zip(middle, moved, strict=True):
            order[place] = index
        parts = [said[i] for i in order]
        signs = [i for i, k in enumerate(kinds) if k in {"sign", "more"}]
        for _ in range(dice.choice((0, 1, 1, 2))):
            at = dice.randint(1, min(signs) if signs and min(signs) > 0 else len(parts))
            parts.insert(at, dice.choice(WORDS[language]["courtesies"]))
        narrow = reply.channel == "sms"
        yield Draft("paraphrase", (" " if narrow else dice.choice(("\n\n", "\n\n", " "))).join(parts), held)


def judged(draft: Draft) -> Verdict:
    """The verdict on a draft."""
    return verify(draft.text, draft.expected)


def measure(house: House, language: str, most: int | None = None, show: int = 0) -> dict[str, Any]:
    """The figures of one language; at most ``most`` drafts of each sort."""
    dice = random.Random(f"verify {language}")
    based = bases(house, language)
    mutated = [d for base in based for d in mutations(base, based, language, dice)]
    writers = [paraphrases(base, language, dice) for base in based]
    alike = [next(writers[i % len(writers)]) for i in range(most or PARAPHRASES)]
    right = [Draft("correct", b.reply.text, b.expected) for b in based]
    if most is not None:
        mutated = dice.sample(mutated, min(most, len(mutated)))
        right = dice.sample(right, min(most, len(right)))
    first = next(base for base in based if base.reply.channel == "email")
    unseen = [Draft("unseen", f"{first.reply.text}\n\n{said}", first.expected) for said in WORDS[language]["unseen"]]
    counted: dict[str, Counter[str]] = {}
    for draft in (*mutated, *alike, *right, *unseen):
        verdict = judged(draft)
        counted.setdefault(draft.kind, Counter())[verdict.state] += 1
        wrong = verdict.state == "pass" if draft.kind in KINDS else verdict.state != "pass"
        if wrong and show:
            show -= 1
            print(f"--- {language} {draft.kind}: {verdict.state}\n{draft.text}\n{verdict.feedback()}", file=sys.stderr)
    return {
        "mutations": len(mutated),
        "paraphrases": len(alike),
        "correct": len(right),
        "by_kind": {k: dict(counted.get(k, Counter())) for k in (*KINDS, "paraphrase", "correct", "unseen")},
    }


def summary(by_language: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The figures of all languages together, and of each."""
    total: dict[str, Counter[str]] = {}
    for row in by_language.values():
        for kind, states in row["by_kind"].items():
            total.setdefault(kind, Counter()).update(states)
        row.update(_shares({k: Counter(v) for k, v in row["by_kind"].items()}))
    return _shares(total) | {"by_kind": {k: dict(v) for k, v in total.items()}, "by_language": by_language}


def _shares(counted: dict[str, Counter[str]]) -> dict[str, Any]:
    wrong = sum((counted.get(k, Counter()) for k in KINDS), Counter())
    right = counted.get("correct", Counter()) + counted.get("paraphrase", Counter())
    return {
        "missed_amounts": sum(counted.get(k, Counter())["pass"] for k in NEVER),
        "missed_share": round(wrong["pass"] / max(1, wrong.total()), 4),
        "false_alarm_share": round(right["fail"] / max(1, right.total()), 4),
        "abstained_share": round(right["needs-person"] / max(1, right.total()), 4),
    }


ADVERSARIAL = {
    "letters": "a" * 100_000 + "!", "words": "word " * 20_000 + "!", "spaces": " " * 100_000, "digits": "1" * 100_000,
    "points": "1." * 50_000, "hyphens": "A1-" * 33_333, "at": "a@" * 50_000, "links": "http://" * 14_000,
    "euros": "1 EUR " * 16_000, "numbers": "1 234 " * 16_000, "lines": "\n" * 100_000, "stops": "a. " * 33_000,
    "brackets": "<!--" * 25_000, "months": "24 november " * 8_000, "marks": "e\u0301" * 50_000,
    "twenty": "twenty " * 14_000,
}  # fmt: skip
"""Texts of 100 KB that make bad patterns slow, by what is in them; first those of the vectors."""


def speed(held: Expected) -> dict[str, dict[str, float]]:
    """Milliseconds for each adversarial text of 100 KB: the whole verdict, and the slowest single pattern over it."""
    from calmreply.verify import amounts, dates, facts, normal, sentences

    scanned = {
        amounts: "_MAIL _LINK _BARE_LINK _PHONE _CODE _NUMBER _CLOCK _TIME", dates: "_ISO _NUMERIC _JAPANESE",
        facts: "_COMMENT", normal: "_TOKEN _UNSEEN", sentences: "_END _STEP _DIRECTION _SPACE",
    }  # fmt: skip
    patterns = {
        f"{m.__name__.rpartition('.')[2]}.{k}": getattr(m, k) for m, names in scanned.items() for k in names.split()
    }
    patterns |= {f"dates.months{i}": p for i, p in enumerate(dates._named("en"))}
    found: dict[str, dict[str, float]] = {}
    for name, text in ADVERSARIAL.items():
        begun = time.perf_counter()
        verify(text, held)
        row = {"verdict_ms": round(1000 * (time.perf_counter() - begun), 1)}
        slowest = 0.0
        for pattern, compiled in patterns.items():
            begun = time.perf_counter()
            for _ in compiled.finditer(text):
                pass
            took = round(1000 * (time.perf_counter() - begun), 1)
            if took > slowest:
                slowest = took
                row |= {"slowest_ms": took, "slowest": pattern}  # type: ignore[dict-item]
        found[name] = row
    return found


def main() -> int:
    """Print the figures; 1 if a mutation of an amount, a currency or a kind was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--most", type=int, help="at most so many drafts of each sort a language")
    parser.add_argument("--languages", default=",".join(WORDS), help="which languages, parted by commas")
    parser.add_argument("--show", type=int, default=0, help="print so many wrong verdicts a language")
    asked = parser.parse_args()
    house = House.starter()
    figures = summary({lang: measure(house, lang, asked.most, asked.show) for lang in asked.languages.split(",")})
    figures["adversarial"] = speed(bases(house, "en")[0].expected)
    shown = json.dumps(figures, indent=1, ensure_ascii=False)
    if asked.json:
        asked.json.write_text(shown + "\n", encoding="utf-8")
    print(shown)
    return 1 if figures["missed_amounts"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
