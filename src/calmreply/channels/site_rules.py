"""Finished text against the rules of a site: lists, links, contact data, names, offers, accusations, requests.

Some rules can be seen in any language by the form of the text; others need words, which stand as data in
``words/*.toml``, one file a language. What they find is a reason to look, written as a finding; what they do not find
is no proof. The text is read in one pass a rule, and patterns hold no repetition within a repetition.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from bisect import bisect_right
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from calmreply.channels.links import links
from calmreply.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from calmreply.channels.channel import Channel
    from calmreply.findings import Span

__all__ = ["WORD_LANGUAGES", "asks_for_change", "asks_for_review", "offers", "site_findings", "speaks_of_reviews"]

WORD_LANGUAGES = ("ar", "bg", "de", "en", "es", "et", "fr", "id", "it", "ja", "pl", "sl")
"""The languages with words; in another one only the rules of form are read."""

_ASK_GAP, _CHANGE_GAP = 40, 24
_LONGEST = 40
"""Code points in the longest phrase of the words, and more."""
_SENTENCE_END = re.compile("[.!?\n\u3002\uff01\uff1f\u061f]")
_BULLET = re.compile(
    r"^[ \t]*(?:[-*+\u2022\u2023\u2043\u25aa\u25cf\u00b7\u2013\u2014][ \t]|\(?\d{1,3}[.)][ \t])", re.MULTILINE
)
_MAIL = re.compile(r"(?<=[\w+-])@[\w-]+\.\w")
_DIGITS = re.compile(r"(?<![\w.,])(?:\+|00)?\(?\d(?:[ \u00a0\u202f.\-/()]{0,2}\d){5,14}(?![\w%])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d.*|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}.*")
_CODE = re.compile(r"(?<![\w-])[A-Z]{1,6}-?\d{3,}(?:-\d{1,4})?(?!\w)")
# What hides a word from a search: soft hyphens, joiners, marks of direction, and the Arabic tatweel.
_UNSEEN = re.compile("[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_AMOUNT = re.compile(r"[€$£¥]\s?\d|\d\s?[€$£¥]|\b[A-Z]{3}\s\d|\d\s[A-Z]{3}\b")


class _Words(NamedTuple):
    """The words of one language, as patterns."""

    review: re.Pattern[str]
    ask: re.Pattern[str]
    ask_after: re.Pattern[str]
    rate: re.Pattern[str]
    about: re.Pattern[str]
    thanks: re.Pattern[str]
    please: re.Pattern[str]
    change: re.Pattern[str]
    offer: re.Pattern[str]
    advert: re.Pattern[str]
    accuse: re.Pattern[str]
    verb_last: bool
    thanks_last: bool


@cache
def _words(language: str) -> _Words | None:
    """The words of a language, None where there are none; kept for each of the languages shipped."""
    if language not in WORD_LANGUAGES:
        return None
    text = files("calmreply.channels").joinpath(f"words/{language}.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    patterns = {name: _pattern(data[name]) for name in _Words._fields if name not in {"verb_last", "thanks_last"}}
    return _Words(**patterns, verb_last=data.get("verb_last", False), thanks_last=data.get("thanks_last", False))


def _pattern(words: list[str]) -> re.Pattern[str]:
    """One pattern for a list of words: `x*` begins a word, `*x*` stands anywhere, spaces are runs of space."""
    parts = []
    for word in words:
        bare = _plain(word.strip("*"))
        start = "" if word.startswith("*") or not bare[0].isalnum() else r"(?<!\w)"
        end = "" if word.endswith("*") or not bare[-1].isalnum() else r"(?!\w)"
        parts.append(start + r"\s+".join(map(re.escape, bare.split())) + end)
    return re.compile("|".join(parts) or r"(?!)")


def _plain(text: str) -> str:
    """The text as the words are written: composed, lower case, with straight apostrophes and nothing unseen in it."""
    if text.isascii():
        return text.lower()
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text)).casefold().replace("\u2019", "'")


def _of(locale: str) -> _Words | None:
    return _words(re.split("[-_@]", locale, maxsplit=1)[0].lower())


def asks_for_review(text: str, locale: str) -> bool:
    """Whether the text asks the reader to write a review, or to rate us; False in a language without words.

    Thanks for a review, and words about one, are no request.

    >>> asks_for_review("Thank you for your review.", "en"), asks_for_review("Do leave us a review!", "en")
    (False, True)
    """
    words = _of(locale)
    return words is not None and any(_asks(sentence, words) for sentence in _sentences(text))


def asks_for_change(text: str, locale: str) -> bool:
    """Whether the text asks the writer of a review to change it or to take it down."""
    words = _of(locale)
    return words is not None and _changes(text, words)


def _changes(text: str, words: _Words) -> bool:
    for sentence in _sentences(text):
        for noun in words.review.finditer(sentence):
            for verb in _around(words.change, noun, sentence, _CHANGE_GAP):
                first = verb if verb.start() < noun.start() else noun
                near = first is verb or words.verb_last
                if near and words.about.search(_between(verb, noun, sentence)) is None:
                    return True
    return False


def offers(text: str, locale: str) -> bool:
    """Whether the text speaks of a voucher, a discount, a gift or the like; False in a language without words."""
    words = _of(locale)
    return words is not None and words.offer.search(_plain(text)) is not None


def speaks_of_reviews(text: str, locale: str) -> bool:
    """Whether a word for a review stands in the text, in whatever sense; quick to see."""
    words = _of(locale)
    plain = _plain(text)
    return words is not None and bool(words.review.search(plain) or words.rate.search(plain))


def _sentences(text: str) -> list[str]:
    return [part for part in _SENTENCE_END.split(_plain(text)) if part.strip()]


def _around(pattern: re.Pattern[str], noun: re.Match[str], text: str, gap: int) -> Iterator[re.Match[str]]:
    """What ``pattern`` finds near a word, before and behind it: a window, so that the work stays linear."""
    for verb in pattern.finditer(
        text, max(0, noun.start() - gap - _LONGEST), min(len(text), noun.end() + gap + _LONGEST)
    ):
        if len(_between(verb, noun, text)) <= gap:
            yield verb


def _between(one: re.Match[str], other: re.Match[str], text: str) -> str:
    first, last = (one, other) if one.start() < other.start() else (other, one)
    return text[first.end() : last.start()]


def _asks(sentence: str, words: _Words) -> bool:
    if words.rate.search(sentence):
        return True
    if words.review.search(sentence) is None:
        return False
    thanks = [found.end() for found in words.thanks.finditer(sentence)]
    pleases = [found.start() for found in words.please.finditer(sentence)]
    for noun in words.review.finditer(sentence):
        for pattern, after in ((words.ask, False), (words.ask_after, True)):
            for verb in _around(pattern, noun, sentence, _ASK_GAP):
                # A verb that ends its sentence, behind the noun, is a request where the sentence says "please".
                late = verb.start() > noun.start()
                if late != after and not (late and words.verb_last and pleases):
                    continue
                if words.about.search(_between(verb, noun, sentence)):
                    continue
                # Thanks for what was written are no request, unless one follows: "Thank you, and please …".
                before = len(sentence) if words.thanks_last else min(verb.start(), noun.start())
                at = bisect_right(thanks, before)
                if at == 0 or (pleases and pleases[-1] >= thanks[at - 1]):
                    return True
    return False


def site_findings(
    text: str, channel: Channel, locale: str, *, names: Collection[str] = (), span: Span | None = None
) -> tuple[Finding, ...]:
    """What in a finished text breaks a rule of the site; empty when nothing is seen.

    ``names`` are names of persons that may stand in the text. Goodwill and a request for a review in one text are
    named on every channel.
    """
    found = [
        Finding(code, "error", f"on `{channel.name}`: {message}", span, help_)
        for code, message, help_ in _seen(text, channel, _of(locale), names)
    ]
    if offers(text, locale) and asks_for_review(text, locale):
        message = "goodwill and a request for a review stand in one message"
        found.append(Finding("CHA530", "error", message, span, "take the request out: no gift is tied to a review"))
    return tuple(found)


def _seen(text: str, channel: Channel, words: _Words | None, names: Collection[str]) -> Iterator[tuple[str, str, str]]:
    """Code, message and help of each rule that is broken."""
    rules = frozenset(channel.rules)
    if "no-lists" in rules and _BULLET.search(text):
        yield "CHA520", "a list or bullets stand here", "say it in sentences"
    if "no-links" in rules and (links(text) or "://" in text):
        yield "CHA521", "a link stands here", "say where to find it in words"
    contact = _contact(text)
    if "no-contact-data" in rules and contact:
        yield "CHA522", f"contact data stands here: `{contact}`", "invite to write without an address"
    if "no-names" in rules:
        for name in names:
            if name.strip() and re.search(rf"(?<!\w){re.escape(name.strip())}(?!\w)", text):
                yield "CHA523", "the name of a person stands here", "greet without a name"
                break
    plain = _plain(text)
    if words is not None and rules & {"no-advertising", "no-offers", "no-promotion"}:
        told = words.offer.search(plain) or words.advert.search(plain)
        if told:
            yield "CHA524", f"an offer or advertising stands here: `{told[0]}`", "leave it to the private answer"
    # In private a gift is no incentive yet; beside a word about the review it is one.
    tied = channel.public or (words is not None and words.review.search(plain) is not None)
    if words is not None and tied and "no-incentives" in rules and (told := words.offer.search(plain)):
        yield "CHA525", f"something is offered here: `{told[0]}`", "leave it to the private answer"
    code = _CODE.search(text)
    if "no-personal-data" in rules and (contact or code):
        shown = contact or (code[0] if code else "")
        yield "CHA526", f"personal data stands here: `{shown}`", "leave it to the private answer"
    if words is not None and "no-accusation" in rules and (told := words.accuse.search(plain)):
        yield "CHA527", f"an accusation or a guess stands here: `{told[0]}`", "say what you found, not who they are"
    if "no-removal-request" in rules and words is not None and _changes(text, words):
        yield "CHA528", "the writer is asked to change or remove the review", "leave that to them"
    if "no-case-facts" in rules and (told := code or _AMOUNT.search(text)):
        yield "CHA529", f"a fact of the case stands here: `{told[0]}`", "say only who calls and where to call back"


def _contact(text: str) -> str:
    """The telephone number or the end of the e-mail address in a text; empty when none is seen."""
    mail = _MAIL.search(text)
    if mail:
        return mail[0]
    for run in _DIGITS.finditer(text):
        digits = sum(char.isdigit() for char in run[0])
        starts = run[0].startswith(("+", "0", "("))
        if _DAY.fullmatch(run[0]) is None and digits >= (7 if starts else 9):
            return run[0]
    return ""
