"""One module of reviewed data for each locale this room can write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from calmreply.findings import LocaleError, near_help
from calmreply.language.locales import ar, bg, de, en, es, et, fr, id, it, ja, pl, sl

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.language.locales.table import LocaleTable

__all__ = ["TABLES", "known", "table"]

TABLES: Final[Mapping[str, LocaleTable]] = {
    module.TABLE.tag: module.TABLE for module in (en, it, id, et, sl, bg, de, fr, es, pl, ar, ja)
}


def known(locale: str) -> bool:
    """Whether there is data for a locale."""
    return _find(locale) is not None


def _find(locale: str) -> LocaleTable | None:
    return TABLES.get(locale) or TABLES.get(locale.replace("_", "-").split("-", 1)[0].lower())


def table(locale: str) -> LocaleTable:
    """The data of a locale; ``it-CH`` is served by ``it``. Raises `LocaleError` for one that is not there."""
    found = _find(locale)
    if found is None:
        raise LocaleError(f"no formats for the locale `{locale}`", help=near_help(locale, TABLES))
    return found
