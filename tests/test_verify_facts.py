"""A draft is held to what was decided: figures, kinds of remedy, promises, refusals, admissions, conditions, duties."""

from __future__ import annotations

import json
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from benchmarks.verify_quality import KINDS, NEVER, WORDS, measure
from hypothesis import given
from hypothesis import strategies as st
from tests.starter import CASES, SHARED, WHEN, case_bytes, house

from calmreply.channels import channel
from calmreply.house.verifying import expected
from calmreply.verify import CODES, Expected, Gift, Promised, Statement, Verdict, verify
from calmreply.verify.lexicon import LANGUAGES, lexicon
from calmreply.verify.normal import normal
from calmreply.verify.reading import read
from calmreply.verify.sentences import split

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 21, 21, tzinfo=ROME)  # a Saturday
ATTACKS = [
    json.loads(line) for line in (SHARED / "vectors/security/draft_attacks.jsonl").read_text("utf-8").splitlines()
]


@cache
def late(language: str = "en", where: str = "email") -> tuple[str, Expected]:
    """The reply to a late parcel, with what it is held against."""
    decision = house().decide(house().case(case_bytes("late-parcel-si")), as_of=WHEN)
    reply = house().reply(decision, channel=where, locale=language)
    return reply.text, expected(house(), decision, where, language, WHEN)


def voucher(**more: object) -> Expected:
    """A voucher of 20 EUR and nothing else, as the attack vectors have it."""
    held = Expected(channel("google-review"), "en", "formal", NOW, gifts=(Gift("voucher", "goodwill", 2000, "EUR"),))
    return held._replace(**more)  # type: ignore[arg-type]


def codes(verdict: Verdict) -> set[str]:
    return {flaw.code for flaw in verdict.findings}


# ---- correct replies and harmless changes --------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_replies_pass(language: str) -> None:
    for name in CASES[:: 2 if language in WORDS else 4]:  # all of them are judged by the benchmark
        decision = house().decide(house().case(case_bytes(name)), as_of=WHEN)
        for where in ("email", "sms", "phone", "x"):
            reply = house().reply(decision, channel=where, locale=language)
            verdict = verify(reply.text, expected(house(), decision, where, language, WHEN))
            assert verdict.state == "pass", (name, where, reply.text, verdict.feedback())


@pytest.mark.parametrize("language", sorted(WORDS))
def test_a_sample_of_mutations_is_found_and_of_paraphrases_is_not_accused(language: str) -> None:
    found = measure(house(), language, most=40)
    by_kind = found["by_kind"]
    assert found["mutations"] == found["paraphrases"] == 40
    assert not any(by_kind[kind].get("pass", 0) for kind in NEVER)
    assert sum(by_kind[kind].get("pass", 0) for kind in KINDS) == 0
    assert by_kind["paraphrase"].get("fail", 0) + by_kind["correct"].get("fail", 0) == 0
    assert by_kind["correct"].get("needs-person", 0) == 0


def test_the_decision_in_other_words_passes() -> None:
    held = voucher(channel=channel("email"))
    assert verify("Your voucher for €20.00 is in your account.", held).state == "pass"


# ---- figures -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("€4.90", "€4.80", "VER901"),
        ("€4.90", "€49.00", "VER901"),
        ("€4.90", "£4.90", "VER902"),
        ("€4.90", "$4.90", "VER902"),
        ("€4.90", "five euros", "VER901"),
        ("€5.00", "€4.90", "VER901"),
        ("24 November 2026", "25 November 2026", "VER907"),
        ("24 November 2026", "tomorrow", "VER907"),
        ("by 24 November 2026", "within three weeks", "VER915"),
        ("3 to 5 business days", "3 to 5 weeks", "VER915"),
        ("3 to 5 business days", "3 to 9 business days", "VER915"),
    ],
)
def test_a_wrong_figure_fails(old: str, new: str, code: str) -> None:
    text, held = late()
    verdict = verify(text.replace(old, new), held)
    assert verdict.state == "fail"
    assert code in codes(verdict)
    flaw = next(f for f in verdict.findings if f.code == code)
    assert flaw.end >= flaw.start
    assert new.rsplit(maxsplit=1)[-1][:3].strip("€£$") in verdict.text[flaw.start : flaw.end] or code == "VER915"


def test_a_relative_day_is_counted_from_the_decision() -> None:
    text, held = late()  # the promise falls on Tuesday, 24 November
    assert verify(text.replace("by 24 November 2026", "by Tuesday"), held).state == "pass"
    assert verify(text.replace("by 24 November 2026", "by Wednesday"), held).state == "fail"


def test_a_date_may_be_written_in_another_way() -> None:
    text, held = late()
    for written in ("24/11/2026", "2026-11-24", "November 24, 2026", "24 Nov 2026"):
        assert verify(text.replace("24 November 2026", written), held).state == "pass", written


@pytest.mark.parametrize(("text", "amount"), [("€1,250.50", 125050), ("1250.50 EUR", 125050), ("EUR 1,250", 125000)])
def test_an_amount_is_read_in_each_usual_form(text: str, amount: int) -> None:
    figures = read(f"We paid {text}.", "en", NOW).figures
    assert [f.value for f in figures] == [("money", amount, "EUR")]


def test_digits_of_another_script_and_hidden_text_fail() -> None:
    assert "VER921" in codes(verify("Voucher \u0662\u0660 EUR", voucher()))
    assert "VER921" in codes(verify("<!-- 200 EUR --> Voucher 20 EUR", voucher()))


def test_a_link_a_code_and_a_telephone_number_must_be_ours() -> None:
    text, held = late()
    for foreign, code in (
        ("https://evil.example/a", "VER918"),
        ("code ZX-99K1", "VER917"),
        ("+44 20 7946 0958", "VER919"),
        ("pay@evil.example", "VER919"),
        ("20 %", "VER916"),
    ):
        assert code in codes(verify(f"{text}\n\nSee {foreign} for it.", held)), foreign


# ---- what was decided ----------------------------------------------------------------------------------------------


def test_a_remedy_of_another_kind_fails() -> None:
    text, held = late()
    verdict = verify(text.replace("a voucher for", "a discount of"), held)
    assert verdict.state == "fail"
    assert "VER903" in codes(verdict)


def test_a_statement_that_is_left_out_is_named_at_the_end() -> None:
    text, held = late()
    sentence = "You will hear from us about your parcel by 24 November 2026, without having to ask."
    verdict = verify(text.replace(sentence, ""), held)
    assert codes(verdict) == {"VER905"}
    assert verdict.findings[0].start == verdict.findings[0].end == len(verdict.text)
    assert sentence in verdict.feedback()


def test_a_negation_turns_a_sentence_round() -> None:
    text, held = late()
    assert "VER910" in codes(verify(text.replace("we have refunded", "we have not refunded"), held))


def test_a_refusal_cannot_lose_its_negation() -> None:
    decision = house().decide(house().case(case_bytes("cancel-too-late-si")), as_of=WHEN)
    held = expected(house(), decision, "email", "en", WHEN)
    text = house().reply(decision, channel="email", locale="en").text
    assert (
        verify(text.replace("can no longer stop it and cannot cancel", "can stop it and can cancel"), held).state
        == "fail"
    )
    assert verify(f"{text}\n\nWe have cancelled your order.", held).state == "fail"


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("We will also repair it for you.", "VER903"),
        ("We guarantee that it arrives.", "VER906"),
        ("We admit that we were negligent.", "VER909"),
        ("Remove your review and you will get the voucher.", "VER913"),
        ("The voucher is yours if you call us.", "VER908"),
        ("The voucher may be worth up to 5 euros.", "VER920"),
        ("We cannot offer you the voucher.", "VER910"),
        ("By law you have this right, as a gesture of goodwill.", "VER912"),
    ],
)
def test_what_the_decision_does_not_hold_fails(sentence: str, code: str) -> None:
    text, held = late()
    verdict = verify(f"{text}\n\n{sentence}", held)
    assert verdict.state == "fail", verdict.feedback()
    assert code in codes(verdict), verdict.feedback()


def test_a_sentence_that_cannot_be_judged_needs_a_person() -> None:
    text, held = late()
    for sentence in ("Somebody from the warehouse comes round on foot.", "The lemurs will see to your teapot."):
        verdict = verify(f"{text}\n\n{sentence}", held)
        assert (verdict.state, codes(verdict)) == ("needs-person", {"VER914"}), verdict.feedback()


def test_a_thing_that_was_refused_may_not_be_given() -> None:
    held = Expected(channel("email"), "en", "formal", NOW, refused=("refund",))
    assert "VER911" in codes(verify("We have refunded the price to you.", held))
    assert "VER911" not in codes(verify("We cannot refund it.", held))


def test_a_promise_counts_in_working_days() -> None:
    due = datetime(2026, 11, 25, 17, tzinfo=ROME)  # three working days after a Saturday
    held = Expected(channel("email"), "en", "formal", NOW, promises=(Promised("news", due),))
    assert "VER915" not in codes(verify("You hear from us within three working days.", held))
    assert "VER915" in codes(verify("You hear from us within four working days.", held))


def test_values_and_a_key_phrase_make_a_statement() -> None:
    statement = Statement(
        "give", "give", True, (("money", "20.00 EUR"),), ("a voucher for",), ("There is a voucher for €20.00.",)
    )
    held = voucher(statements=(statement,))
    assert verify("There is now a voucher for €20.00.", held).state == "pass"
    assert "VER905" in codes(verify("There is something for €20.00.", held))
    assert "VER905" in codes(verify("There is a voucher for you.", held))


@pytest.mark.parametrize("row", ATTACKS, ids=[row["id"] for row in ATTACKS])
def test_each_attack_is_flagged(row: dict[str, str]) -> None:
    assert row["must"] == "flag"
    assert verify(row["draft"], voucher()).state != "pass"


def test_the_dates_of_a_decision_may_stand() -> None:
    held = Expected(channel("email"), "en", "formal", NOW, dates=(date(2026, 11, 4),))
    assert "VER907" not in codes(verify("It was named for 4 November.", held))
    assert "VER907" in codes(verify("It was named for 5 November.", held))


# ---- reading -------------------------------------------------------------------------------------------------------


def test_every_language_has_its_words() -> None:
    kinds = {"refund", "voucher", "replacement", "gift", "discount", "cancel", "compensation"}
    for language in LANGUAGES:
        book = lexicon(language)
        assert book is not None
        assert book.weekdays
        assert book.days
        for name in (*(f"kind.{k}" for k in kinds), "neg", "cond", "hedge", "admit", "promise", "review", "law"):
            assert _holds(language, name), (language, name)


def _holds(language: str, name: str) -> bool:
    import tomllib
    from importlib.resources import files

    data = tomllib.loads(files("calmreply.verify").joinpath(f"words/facts/{language}.toml").read_text("utf-8"))
    for part in name.split("."):
        data = data.get(part, {})
    return isinstance(data, str) and bool(data)


def test_every_code_is_told_of_once() -> None:
    assert all(code.startswith("VER9") and meaning for code, meaning in CODES.items())


@given(st.text(max_size=200))
def test_a_normal_text_leads_back_to_its_own(text: str) -> None:
    made = normal(text)
    assert len(made.clean) == len(made.plain)
    for at in range(len(made.clean)):
        start, end = made.place(at, at + 1)
        assert 0 <= start < end <= len(text)
    for sentence in split(made.clean):
        assert made.clean[sentence.start : sentence.end] == sentence.text


@given(st.text(max_size=120))
def test_no_text_breaks_the_checker(text: str) -> None:
    _, held = late()
    verdict = verify(text, held)
    assert verdict.state in {"fail", "needs-person"}
    assert all(0 <= f.start <= f.end <= len(text) for f in verdict.findings)


def test_the_same_draft_gets_the_same_verdict_in_every_order_of_sentences() -> None:
    text, held = late("sl", "webchat")
    parts = text.split("\n\n")
    assert verify("\n\n".join(reversed(parts)), held).state == "pass"


def test_a_draft_that_is_too_long_is_not_read() -> None:
    _, held = late()
    assert codes(verify("We will refund 1 EUR. " * 5_000, held)) == {"VER922"}


def test_a_voucher_without_its_code_is_not_the_gift() -> None:
    decision = house().decide(house().case(case_bytes("anniversary-it")), as_of=WHEN)
    held = expected(house(), decision, "email", "en", WHEN)
    text = house().reply(decision, channel="email", locale="en").text
    assert verify(text, held).state == "pass"
    assert verify(text.replace(" Your code is KQ-7F3M.", ""), held).state != "pass"
    assert verify(text.replace("KQ-7F3M", "KQ-7F3N"), held).state == "fail"


def test_a_wish_for_a_day_is_no_deadline() -> None:
    text, held = late()
    assert verify(f"{text}\n\nEnjoy the rest of your Sunday.", held).state == "needs-person"
    assert verify(f"{text}\n\nWe will send you another voucher on Sunday.", held).state == "fail"
