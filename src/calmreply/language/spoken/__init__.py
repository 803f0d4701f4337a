"""Values as words, for the languages whose tables were reviewed; the others read digits aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from calmreply.findings import LocaleError, near_help
from calmreply.language.spoken import bg, en, et, id, it, sl

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calmreply.language.spoken.table import SpokenTable

__all__ = ["SPOKEN", "spell_number", "spoken_table"]

SPOKEN: Final[Mapping[str, SpokenTable]] = {module.SPOKEN.tag: module.SPOKEN for module in (en, it, id, et, sl, bg)}


def spoken_table(locale: str) -> SpokenTable | None:
    """The table of a locale, or None where its numbers are left in digits; ``it-CH`` is served by ``it``."""
    return SPOKEN.get(locale) or SPOKEN.get(locale.replace("_", "-").split("-", 1)[0].lower())


def spell_number(number: int, locale: str, form: str = "") -> str:
    """A whole number in words: ``spell_number(2, "sl", "feminine")`` is *dve*.

    ``form`` is one of the table's forms, ``""`` the one used in counting. `LocaleError` for a locale without a table,
    a form it does not know and a number beyond it.
    """
    table = spoken_table(locale)
    if table is None:
        raise LocaleError(f"no number words for the locale `{locale}`", help=near_help(locale, SPOKEN))
    if form not in table.forms:
        raise LocaleError(f"no form `{form}` of a number in `{locale}`", help=near_help(form, table.forms))
    if not table.covers(number, form):
        raise LocaleError(f"{number} is beyond the number words of `{locale}`", help=f"0 to {table.forms[form]}")
    return table.cardinal(number, form)
