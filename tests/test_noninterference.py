"""Two runs that differ in private facts alone: whatever the public sees is the same, to the byte."""

from __future__ import annotations

import random
from collections import Counter
from itertools import product

import pytest
from tests.leak_houses import differences, house, looks_at, public_channels, two_cases, used_before

from calmreply import House

HOUSES, PAIRS, CHUNKS = 250, 20, 5


def compare(seeds, seeing):
    """Twenty pairs a house, each looked at in one of the places that are this house's to look at, in turn.

    Every tenth pair is also answered where it was asked, with all that follows in private.
    """
    for seed in seeds:
        one = house(seed)
        other = House(one.parts)  # compiles on its own, from the other case's decisions
        rng = random.Random(seed)
        places, channels = looks_at(one, seed), public_channels(one)
        for pair in range(PAIRS):
            asked = channels[(seed + pair // 10) % len(channels)] if pair % 10 == 0 else None
            looks = [places[pair % len(places)], *([(asked, "answer")] if asked is not None else [])]
            cases, used = two_cases(rng, one, asked=asked), used_before(rng) if pair % 3 == 0 else ()
            assert differences(one, other, cases, looks=looks, used=used, seeing=seeing) == [], (seed, pair)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_what_the_public_sees_is_the_same_whatever_the_private_facts_are(chunk, pytestconfig):
    """250 houses of 20 pairs in all; with ``--houses 20000``, as at night, 5,000 houses and so 100,000 pairs."""
    houses = max(HOUSES, pytestconfig.getoption("--houses") // 4) // CHUNKS
    seeing = Counter()
    compare(range(chunk * houses, (chunk + 1) * houses), seeing)
    assert seeing.total() == houses * (PAIRS + PAIRS // 10)
    # It would be no comparison if all were faults, or nearly all the same.
    assert len({text for _, _, text in seeing}) > houses * 5
    whole = "\n".join(text for _, _, text in seeing)
    assert all(name in whole for name in ("Ana", "王芳", "محمد علي"))
    assert sum(n for (_, _, text), n in seeing.items() if text.endswith("Error")) < seeing.total() / 10


def test_ten_houses_in_a_row_are_looked_at_everywhere_and_in_every_language():
    for first in (0, 120):
        one = house(first)
        looked = Counter(look for seed in range(first, first + 10) for look in looks_at(one, seed))
        assert looked == Counter(product(public_channels(one), (None, *one.locales)))
        assert {"x", "google-review", "voicemail", "forum"} < set(public_channels(one))
