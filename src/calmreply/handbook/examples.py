"""Worked examples: the scenarios of a house, decided and answered on every channel and in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from calmreply.findings import CalmreplyError
from calmreply.handbook.markdown import Line, bullets, code, escape, fence, heading, link, opening

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from calmreply.handbook.conditions import Speech
    from calmreply.house.house import House
    from calmreply.house.scenarios import Scenario
    from calmreply.policy.decision import Decision
    from calmreply.render.reply import Reply

__all__ = ["Worked", "example_page", "examples_page", "places", "work"]

_ABOVE = 3
"""Deeper than this a part of a case is shown on one line."""


class Worked(NamedTuple):
    """A scenario that was decided: the record of its decision, and its replies by channel and language."""

    scenario: Scenario
    page: str
    summary: Mapping[str, Any]
    public: tuple[str, str] | None
    """The public section and the rule that was chosen there."""
    replies: tuple[Reply, ...]


def work(house: House, scenario: Scenario, page: str) -> Worked:
    """Decide a scenario, and answer it on each channel in its own language, and on the usual one in all of them."""
    from calmreply.policy.decision import read

    case = house.case(dict(scenario.case))
    decision = house.decide(case, as_of=scenario.as_of)
    public = read(house.parts.policy, decision).public
    chosen = (public.section, public.rule) if public is not None and public.rule else None
    return Worked(scenario, page, house.summary(decision), chosen, tuple(_replies(house, decision, scenario)))


def _replies(house: House, decision: Decision, scenario: Scenario) -> Iterator[Reply]:
    wanted: list[tuple[str, str | None]] = [(channel, None) for channel in house.channels]
    usual = next((c.name for c in house.channels.values() if c.audience == "private"), None)
    wanted += [(w.channel, w.locale) for w in scenario.replies if w.channel is not None]
    wanted += [(usual, locale) for locale in house.locales if usual is not None]
    seen = set()
    for channel, locale in wanted:
        try:
            reply = house.reply(decision, channel=channel, locale=locale)
        except CalmreplyError:
            continue  # nothing fits this place in this language; `calmreply check` says so
        key = (reply.channel, reply.locale)
        if key not in seen:
            seen.add(key)
            yield reply


def places(worked: Iterable[Worked]) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """By section and rule, the examples that reach it: their names and pages."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for one in worked:
        reached = [(r["section"], rule) for r in one.summary["results"] for rule in r.get("rule", "").split("+")]
        if one.public is not None:
            reached.append(one.public)
        for place in dict.fromkeys(reached):
            found.setdefault(place, []).append((one.scenario.name, one.page))
    return found


def examples_page(speech: Speech, worked: Sequence[Worked]) -> Iterator[str]:
    """All examples, each with what it is there for."""
    say = speech.words.say
    yield f"# {say('examples')}"
    yield ""
    if not worked:
        yield say("examples-none")
    for one in worked:
        about = f": {escape(one.scenario.about)}" if one.scenario.about else ""
        yield f"- {link(code(one.scenario.name), one.page)}{about}"


def example_page(speech: Speech, one: Worked, pages: Mapping[str, str]) -> Iterator[str]:
    """One example: the case, what was decided by which rules, and the replies."""
    say = speech.words.say
    scenario = one.scenario
    yield f"# {say('example')}: {code(scenario.name)}"
    if scenario.about:
        yield ""
        yield opening(escape(scenario.about))
    yield from heading(2, say("the-case"))
    yield from bullets([Line(f"{say('as-of')}: {code(scenario.as_of.isoformat())}"), *_data(speech, scenario.case)])
    text = _text(scenario.case)
    if text:
        yield ""
        yield f"{say('written')}:"
        yield ""
        yield from fence(text)
    yield from heading(2, say("decided"))
    yield from bullets(_results(speech, one, pages))
    if one.replies:
        yield from heading(2, say("replies"))
    for reply in one.replies:
        yield from heading(3, say("reply-in", channel=code(reply.channel), locale=code(reply.locale)))
        if reply.subject is not None:
            yield f"{say('subject')}: {escape(reply.subject)}"
            yield ""
        yield from fence(reply.text)


def _text(case: Mapping[str, Any]) -> str:
    contact = case.get("contact") or {}
    thread = contact.get("thread") or {}
    return str(contact.get("text") or thread.get("text") or "")


def _data(speech: Speech, data: Mapping[str, Any]) -> Iterator[Line]:
    for key, value in data.items():
        if key != "text":
            yield _datum(speech, code(str(key)), value, 0)


def _datum(speech: Speech, name: str, value: Any, depth: int) -> Line:
    if isinstance(value, dict) and depth < _ABOVE:
        below = [_datum(speech, code(str(k)), v, depth + 1) for k, v in value.items() if k != "text"]
        return Line(name, tuple(below))
    if isinstance(value, list) and depth < _ABOVE and any(isinstance(v, dict) for v in value):
        return Line(name, tuple(_datum(speech, str(n), v, depth + 1) for n, v in enumerate(value, start=1)))
    if isinstance(value, bool):
        return Line(f"{name}: {speech.words.say('yes' if value else 'no')}")
    if isinstance(value, list):
        return Line(f"{name}: {', '.join(escape(str(v)) for v in value)}")
    return Line(f"{name}: {escape(str(value))}")


def _results(speech: Speech, one: Worked, pages: Mapping[str, str]) -> Iterator[Line]:
    """Each section that chose something, the public one first."""
    if one.public is not None:
        section, rule = one.public
        yield Line(f"{link(code(section), f'../{pages[section]}')}: {code(rule)}")
    for result in one.summary["results"]:
        if "rule" not in result and result["status"] == "decided":
            continue
        what = code(result["rule"]) if "rule" in result else code(result["status"])
        section = result["section"]
        yield Line(f"{link(code(section), f'../{pages[section]}')}: {what}", tuple(_yielded(speech, result)))


def _yielded(speech: Speech, result: Mapping[str, Any]) -> Iterator[Line]:
    say = speech.words.say
    for name in ("stance", "verdict"):
        if name in result:
            yield Line(f"{say(f'then-{name}')}: {speech.member(name, result[name])}")
    for name, word in (("gives", "then-give"), ("charges", "then-charge")):
        for given in result.get(name, ()):
            shown = [speech.member("remedy", given["kind"])]
            if "amount" in given:
                shown.append(escape(given["amount"]))
            shown.append(speech.member("basis", given["basis"]))
            yield Line(f"{say(word)}: {', '.join(shown)}")
    if "do" in result:
        yield Line(f"{say('then-do')}: {code(result['do'])}")
    for message in result.get("ask", ()):
        yield Line(f"{say('then-ask')}: {speech.said(message)}")
    for promise in result.get("promises", ()):
        yield Line(f"{say('then-promise')}: {code(promise['what'])}", (Line(f"{say('by')}: {code(promise['by'])}"),))
    if "route" in result:
        yield Line(f"{say('then-route')}: {speech.member('route', result['route'])}")
