"""Reads facts back from a finished text: amounts, dates and codes, as a reader of that language would see them.

It shares no code with what wrote the text, and has word lists of its own.
"""

from __future__ import annotations

from calmreply.readback.read import Read, read_back

__all__ = ["Read", "read_back"]
