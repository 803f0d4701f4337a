"""Many cases: lines in, lines out, in order; a bad line never stops the run."""

from __future__ import annotations

from calmreply.batch.stream import Summary, answer_lines, record

__all__ = ["Summary", "answer_lines", "record"]
