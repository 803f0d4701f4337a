"""What no rule may read (S17), by the words of a fact's name.

Channel, language, star rating, sentiment, politeness, name, gender, reach and "asked again" do not change what a
customer gets. A fact under another name can still smuggle one in; a reviewer of the policy sees that, a word list
cannot.
"""

from __future__ import annotations

import re
from itertools import pairwise

__all__ = ["HELP", "WORD", "stands_for"]

WORD = re.compile(r"[a-z](?:[a-z0-9_]{0,58}[a-z0-9])?")
"""The last word of a fact's name, and the name of a field."""

HELP = "the same facts get the same answer, whoever asks and however loudly (S17): take the fact out"

_WORDS = {
    "the channel": "channel channels medium platform inbox",
    "the language": "language languages locale lang",
    "a star rating": "rating ratings star stars score nps csat",
    "sentiment": "sentiment mood emotion tone anger angry happy upset feeling",
    "politeness": "polite politeness rude rudeness civility abusive swearing profanity",
    "a name": "surname firstname lastname forename nickname username",
    "gender": "gender sex title salutation pronoun pronouns",
    "reach": "reach followers follower subscribers audience influencer influence viral fame famous celebrity",
    "having asked again": "insisted reasked persistence insistence",
}
_BY_WORD = {word: what for what, words in _WORDS.items() for word in words.split()}
_PAIRS = {
    ("asked", "again"): "having asked again",
    ("ask", "again"): "having asked again",
    ("times", "asked"): "having asked again",
    ("repeat", "contact"): "having asked again",
}
_PERSON = {"first", "last", "given", "family", "full", "user", "customer", "display", "maiden", "middle"}


def stands_for(name: str) -> str | None:
    """What a fact of this name stands for that no rule may read, in words; None for an innocent name.

    >>> stands_for("customer.star_rating"), stands_for("order.shipping_paid")
    ('a star rating', None)
    """
    prefix, dot, last = name.rpartition(".")
    words = last.lower().split("_")
    for word in words:
        if word in _BY_WORD:
            return _BY_WORD[word]
    for pair in pairwise(words):
        if pair in _PAIRS:
            return _PAIRS[pair]
    # A thing has a name too (`item.model_name`); a person's stands alone, with the customer, or with its own parts.
    of_person = prefix == "customer" or (words == ["name"] and bool(dot)) or any(w in _PERSON for w in words)
    if "name" in words and of_person:
        return "a name"
    return None
