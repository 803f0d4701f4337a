"""A telephone number read aloud: the sign of its country code as a word, then digit by digit in its groups."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from calmreply.language.formats import clean, formats
from calmreply.language.speech import spell

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["spoken_phone"]

_PLUS = {
    "ar": "زائد",
    "bg": "плюс",
    "es": "más",
    "et": "pluss",
    "it": "più",
    "ja": "プラス",
}
"""The sign ``+`` as people say it in a number; elsewhere ``plus``."""


@lru_cache(maxsize=64)
def spoken_phone(locale: str) -> Callable[[str], str]:
    """Writes ``+44 20 7946 0000`` as ``plus 4 4, 2 0, 7 9 4 6, 0 0 0 0``, with the locale's word for the sign.

    The spaces inside a group do not break.
    """
    isolate = formats(locale).isolate
    plus = _PLUS.get(locale.split("-", 1)[0], "plus")

    def write(value: str) -> str:
        number = clean(value)
        # A group is read in one breath, so it stays on one line.
        said = isolate(", ".join(group.replace(" ", "\u00a0") for group in spell(number).split(", ")))
        return f"{plus} {said}" if number.startswith("+") else said

    return write
