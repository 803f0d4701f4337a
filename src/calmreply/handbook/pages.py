"""A whole handbook: the pages of a house, by their paths below the handbook's folder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from calmreply.handbook import matters
from calmreply.handbook.conditions import Speech
from calmreply.handbook.examples import example_page, examples_page, places, work
from calmreply.handbook.markdown import Line, bullets, code, escape, heading, link
from calmreply.handbook.sections import flow, section_page
from calmreply.handbook.words import LANGUAGES, with_own, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from calmreply.handbook.examples import Worked
    from calmreply.house.house import House
    from calmreply.house.scenarios import Scenario

__all__ = ["handbook", "language_of"]

_MORE = ("exceptions", "limits", "promises", "remedies", "questions", "public", "claims", "tables", "examples")
_SLUG = re.compile(r"[^a-z0-9]+")


def handbook(
    house: House,
    *,
    language: str | None = None,
    scenarios: Sequence[Scenario] = (),
    own: tuple[str, str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, str]:
    """The pages of a house's handbook: Markdown by its path, ``index.md`` the first. It opens and writes no file.

    ``language`` is one of `LANGUAGES`, by itself the house's source language where that is one of them, else English.
    ``scenarios`` are shown as worked examples (`calmreply.house.scenarios.read_scenarios`). ``own`` is a file of the
    house's own words for this language, as name and text: names of facts and members, and reasons. ``progress`` is told
    how many steps are done, and of how many. The same house, language, scenarios and words give the same text.

    Raises `LocaleError` for a language that there are no words for, `HouseError` for faults in ``own``.
    """
    parts = house.parts
    chosen = language or language_of(house)
    spoken = chosen if chosen in parts.catalogues else parts.source
    said = words(chosen) if own is None else with_own(words(chosen), own[1], own[0])
    speech = Speech(said, parts.policy, parts.schema.enum_of, parts.schema.data, parts.catalogues[spoken])
    steps = len(scenarios) + 1
    worked: list[Worked] = []
    for n, scenario in enumerate(scenarios, start=1):
        worked.append(work(house, scenario, f"examples/{_numbered(n, scenario.name)}"))
        if progress is not None:
            progress(n, steps)
    found = {name: _page(lines, foot) for name, lines, foot in _all(house, speech, worked, spoken)}
    if progress is not None:
        progress(steps, steps)
    return found


def language_of(house: House) -> str:
    """The language of a handbook where none is asked for: the house's source language, else English."""
    return house.parts.source if house.parts.source in LANGUAGES else "en"


def _all(
    house: House, speech: Speech, worked: Sequence[Worked], spoken: str
) -> Iterator[tuple[str, Iterator[str], list[str]]]:
    policy, claims = house.parts.policy, house.analysis.claims
    say = speech.words.say
    pages = {s.name: f"sections/{_numbered(n, s.name)}" for n, s in enumerate(policy.sections, start=1)}
    reached = places(worked)
    back, above = [link(say("back"), "index.md")], [link(say("back"), "../index.md")]
    yield "index.md", _index(house, speech, pages), _foot(house, speech, spoken)
    for section in policy.sections:
        proofs = [p for p in claims if p.claim.section == section.name]
        yield pages[section.name], section_page(speech, section, proofs, reached), above
    yield "exceptions.md", matters.exceptions_page(speech, pages), back
    yield "limits.md", matters.limits_page(speech), back
    yield "promises.md", matters.promises_page(speech, pages), back
    yield "remedies.md", matters.remedies_page(speech, pages), back
    yield "questions.md", matters.questions_page(speech), back
    yield "public.md", matters.public_page(speech, pages), back
    yield "claims.md", matters.claims_page(speech, claims, pages), back
    yield "tables.md", matters.tables_page(speech), back
    yield "examples.md", examples_page(speech, worked), back
    for one in worked:
        yield one.page, example_page(speech, one, pages), above


def _index(house: House, speech: Speech, pages: dict[str, str]) -> Iterator[str]:
    say = speech.words.say
    yield f"# {say('title', house=escape(house.name))}"
    yield ""
    yield say("intro")
    yield from heading(2, say("how"))
    yield from bullets([Line(say("how-order")), Line(say("how-unknown"))])
    yield from heading(2, say("sections"))
    for section in house.parts.policy.sections:
        yield f"- {link(code(section.name), pages[section.name])}: {say(f'is-section-{section.kind}')}"
    yield from heading(2, say("more-pages"))
    for name in _MORE:
        yield f"- {link(say(name), f'{name}.md')}"
    yield from heading(2, say("flow"))
    yield say("flow-note")
    yield ""
    yield from flow(house.parts.policy)


def _foot(house: House, speech: Speech, spoken: str) -> list[str]:
    say = speech.words.say
    found = [say("foot-house", hash=code(house.hash[:12]))]
    if speech.words.language != house.parts.source:
        found.append(say("foot-source", language=code(house.parts.source)))
    if speech.words.language != spoken:
        found.append(say("foot-words", language=code(spoken)))
    return found


def _page(lines: Iterable[str], foot: list[str]) -> str:
    """Lines as one text, with one empty line where several meet."""
    text = "\n".join([*lines, "", "---", "", "\n\n".join(foot)])
    return _squeezed(text) + "\n"


def _squeezed(text: str) -> str:
    """Without empty lines in a row; what stands in a fence is kept."""
    found: list[str] = []
    fence = ""
    for line in text.split("\n"):
        ticks = re.match(r"`{3,}", line)
        if fence:
            fence = "" if line == fence else fence
        elif ticks:
            fence = ticks[0]
        if line or fence or (found and found[-1]):
            found.append(line)
    return "\n".join(found)


def _numbered(n: int, name: str) -> str:
    """A file's name: the number keeps the order, and keeps names apart that differ in letters a file system ignores."""
    slug = _SLUG.sub("-", name.lower()).strip("-")[:60]
    return f"{n:02d}-{slug}.md" if slug else f"{n:02d}.md"
