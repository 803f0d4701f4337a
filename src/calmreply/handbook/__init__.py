"""The readable policy: a house's rules, reasons, limits, claims and examples as Markdown, in plain words.

Nothing here decides. What the handbook says of a rule is read from the same frozen policy that decides.
"""

from __future__ import annotations

from calmreply.handbook.files import Written, write_handbook
from calmreply.handbook.pages import handbook, language_of
from calmreply.handbook.words import LANGUAGES

__all__ = ["LANGUAGES", "Written", "handbook", "language_of", "write_handbook"]
