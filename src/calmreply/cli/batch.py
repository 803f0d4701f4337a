"""The batch command: files and progress around the stream."""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from calmreply.batch.stream import Summary, answer_lines
from calmreply.findings import CalmreplyError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from calmreply.house import House

__all__ = ["run_batch"]

_EVERY = 200


def run_batch(
    house: House,
    source: str,
    target: str,
    *,
    channels: Sequence[str],
    locale: str | None,
    as_of: datetime | None,
    now: datetime,
) -> int:
    """Answer every line of ``source`` into ``target``; the number of errors. Progress goes to stderr, if a terminal."""
    if source != "-" and not Path(source).is_file():
        raise CalmreplyError(f"no file `{source}`", help="name a file with one case a line, or - for standard input")
    if source != "-" and target != "-" and Path(target).exists() and Path(target).samefile(source):
        raise CalmreplyError(f"`{target}` is the input itself", help="name another file for the records")
    summary = Summary()
    with ExitStack() as stack:
        lines: IO[bytes] = sys.stdin.buffer if source == "-" else stack.enter_context(Path(source).open("rb"))
        out: IO[bytes] = sys.stdout.buffer if target == "-" else stack.enter_context(Path(target).open("wb"))
        total = Path(source).stat().st_size if source != "-" else None
        progress = stack.enter_context(
            click.progressbar(
                length=total or 0, label="answering", file=sys.stderr, hidden=not sys.stderr.isatty() or total is None
            )
        )

        def counted() -> Iterator[bytes]:
            done = 0
            for number, line in enumerate(lines):
                done += len(line)
                if number % _EVERY == 0:
                    progress.update(done)
                    done = 0
                yield line
            progress.update(done)

        records = answer_lines(
            counted(), house, as_of=as_of, otherwise=now, channels=channels, locale=locale, summary=summary
        )
        for record in records:
            out.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
        out.flush()
    click.echo(f"calmreply: {summary}", err=True)
    return summary.errors
