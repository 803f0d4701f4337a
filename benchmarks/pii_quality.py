"""How much personal data is found, and how much is only taken for it, beside Presidio's pattern recognisers.

    python benchmarks/pii_quality.py [--vectors DIR] [--json FILE]

``DIR`` holds ``pii_presidio.jsonl`` (the cases of Presidio's own tests, with the kind that each is about) and
``security/pii.jsonl``. A row counts as found when anything is found in it. *recall* is the share of the personal rows
that is found, *precision* the share of personal rows among those found. Presidio runs its pattern recognisers and the
one for telephone numbers directly, without a model: on its own cases only the one for the kind of the row (its best
case), on ours all those for kinds that we look for. ``ours`` are the kinds that both look for; ``other`` are national
kinds that we do not.
"""  # fmt: skip

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from calmreply.channels import channel
from calmreply.verify import Expected, privacy
from calmreply.verify.normal import normal
from calmreply.verify.pii import personal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SHARED_KINDS = (
    "CREDIT_CARD", "DE_TAX_ID", "EMAIL_ADDRESS", "ES_NIE", "ES_NIF", "IBAN_CODE", "IP_ADDRESS", "IT_FISCAL_CODE",
    "MAC_ADDRESS", "PHONE", "PL_PESEL", "US_SSN",
)  # fmt: skip
LANGUAGES = {"DE": "de", "ES": "es", "IT": "it", "PL": "pl"}


@cache
def recognisers() -> dict[str, list[Any]]:
    """Presidio's recognisers by the kind that they find."""
    import presidio_analyzer.predefined_recognizers as theirs
    from presidio_analyzer import PatternRecognizer

    found: dict[str, list[Any]] = {}
    for name in sorted(dir(theirs)):
        made = getattr(theirs, name)
        if isinstance(made, type) and (issubclass(made, PatternRecognizer) or name == "PhoneRecognizer"):
            try:
                one = made()  # type: ignore[call-arg]
            except TypeError:  # one that needs a word list
                continue
            for kind in one.supported_entities:
                found.setdefault("PHONE" if kind == "PHONE_NUMBER" else kind, []).append(one)
    return found


def theirs_finds(text: str, kinds: Iterable[str]) -> bool:
    """Whether one of Presidio's recognisers for these kinds finds anything, at any score."""
    for kind in kinds:
        for one in recognisers().get(kind, ()):
            if one.analyze(text, one.supported_entities, None):
                return True
    return False


def ours_finds(text: str, kind: str) -> bool:
    """Whether anything in the text has a form that is personal."""
    return bool(personal(normal(text).clean, LANGUAGES.get(kind[:2], "en")))


def rates(rows: Iterable[tuple[bool, bool]]) -> dict[str, float | int]:
    """Recall and precision over (personal, found)."""
    count = Counter(rows)
    hit, missed, wrong = count[True, True], count[True, False], count[False, True]
    return {
        "rows": count.total(),
        "found": hit,
        "missed": missed,
        "wrong": wrong,
        "recall": round(hit / max(1, hit + missed), 4),
        "precision": round(hit / max(1, hit + wrong), 4),
    }


def measure(vectors: Path) -> dict[str, Any]:
    """The figures over both sets of rows."""
    rows = [json.loads(row) for row in (vectors / "pii_presidio.jsonl").read_text("utf-8").splitlines()]
    judged: list[tuple[str, bool, bool, bool]] = []
    for row in rows:
        kind = row["entity"]
        judged.append(
            (kind, bool(row["expected_count"]), ours_finds(row["text"], kind), theirs_finds(row["text"], [kind]))
        )
    # The hotline stands in a row of these as the house's own number.
    held = Expected(
        channel("google-review"), "en", "formal", datetime(2026, 11, 21, tzinfo=UTC), phones=("+49 30 12345678",)
    )
    attacks = [json.loads(row) for row in (vectors / "security/pii.jsonl").read_text("utf-8").splitlines()]
    whole: Callable[[str], bool] = lambda text: any(f.severity == "error" for f in privacy.check(text, held))  # noqa: E731 - one line
    figures: dict[str, Any] = {}
    for name, kept in (("ours", True), ("other", False)):
        part = [j for j in judged if (j[0] in SHARED_KINDS) == kept]
        figures[name] = {
            "calmreply": rates((j[1], j[2]) for j in part),
            "presidio": rates((j[1], j[3]) for j in part),
        }
    figures["attacks"] = {
        "calmreply": rates((row["contains_pii"], whole(row["text"])) for row in attacks),
        "presidio": rates((row["contains_pii"], theirs_finds(row["text"], SHARED_KINDS)) for row in attacks),
    }
    figures["by_kind"] = {
        kind: {
            "calmreply": rates((j[1], j[2]) for j in judged if j[0] == kind),
            "presidio": rates((j[1], j[3]) for j in judged if j[0] == kind),
        }
        for kind in SHARED_KINDS
    }
    return figures


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vectors", type=Path, default=Path("vectors"), help="the folder of the rows")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    asked = parser.parse_args()
    try:
        figures = measure(asked.vectors)
    except ImportError:
        sys.stderr.write("presidio-analyzer is not installed: pip install presidio-analyzer\n")
        return 2
    shown = json.dumps(figures, indent=1)
    if asked.json:
        asked.json.write_text(shown + "\n", encoding="utf-8")
    print(shown)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
