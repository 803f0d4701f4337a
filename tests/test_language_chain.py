"""Which language a whole reply is written in."""

from __future__ import annotations

import pytest

from calmreply.findings import LocaleError
from calmreply.language import resolve
from calmreply.language.chain import parents

CHAINS = {"sl": ("sl", "en"), "it": ("it", "en")}


def used(requested, *available, otherwise=("en",)):
    return resolve(requested, chains=CHAINS, otherwise=otherwise, complete=set(available).__contains__)


def test_the_exact_tag_then_its_parents_then_the_chain_then_otherwise():
    assert used("sl", "sl", "en") == ("sl", "sl", "asked for")
    assert used("sl_si", "sl", "en") == ("sl-SI", "sl", "parent of `sl-SI`")
    assert used("sl-SI", "en", "it") == ("sl-SI", "en", "declared chain of `sl`")
    assert used("de", "en") == ("de", "en", "not available in `de`")
    assert used(None, "en", "sl") == ("", "en", "no language asked for")


def test_parents_stay_in_their_script():
    assert parents("it-CH") == ("it",)
    assert parents("en-150") == ("en-001", "en")
    assert parents("zh-TW") == ()
    assert parents("zh-Hant") == ()
    assert parents("sr-Latn") == ()
    assert parents("es-MX") == ("es-419", "es")


def test_each_locale_is_asked_once():
    asked = []

    def complete(locale):
        asked.append(locale)
        return False

    with pytest.raises(LocaleError):
        resolve("sl", chains=CHAINS, otherwise=("en", "sl"), complete=complete)
    assert asked == ["sl", "en"]


def test_no_language_is_an_error_with_the_near_ones():
    with pytest.raises(LocaleError, match="no complete language for `sll`") as caught:
        used("sll", otherwise=())
    assert "did you mean `sl`?" in str(caught.value)
    with pytest.raises(LocaleError, match="tried `it`, `en`"):
        used("it")
