"""Whole replies, per language, in files that a person can read and a translator can review.

`make snapshots` writes them anew; read the difference before you keep it.
"""

from __future__ import annotations

import pytest
from tests.starter import CASES, ROOT, WHEN, case_bytes, house

FOLDER = ROOT / "tests" / "snapshots"


def page(locale: str) -> str:
    """Every example case on every channel, in one language."""
    h = house()
    parts = []
    for name in CASES:
        case = h.case(case_bytes(name))
        decision = h.decide(case, as_of=case.contact.at or WHEN)
        parts.append(f"{'=' * 20} {name}")
        seen: dict[str, str] = {}
        for channel in h.channels:
            reply = h.reply(decision, channel=channel, locale=locale)
            assert reply.size.fits, (name, channel, locale, reply.size)
            size = reply.size
            length = f"{size.segments} segments" if size.segments else f"{size.size} {size.unit}"
            shortened = f", without {', '.join(reply.shortened)}" if reply.shortened else ""
            subject = f"Subject: {reply.subject}\n\n" if reply.subject else ""
            body = f"{subject}{reply.text}"
            if body in seen:
                parts.append(f"--- {channel}: as {seen[body]}")
                continue
            seen[body] = channel
            parts.append(f"--- {channel} ({length}{shortened})\n{body}")
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("locale", house().locales)
def test_the_replies_are_as_reviewed(locale, pytestconfig):
    path = FOLDER / f"{locale}.txt"
    text = page(locale)
    if pytestconfig.getoption("--write-snapshots"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.is_file(), "run `make snapshots`"
    assert text == path.read_text(encoding="utf-8"), f"replies in {locale} changed: `make snapshots` and read the diff"
