"""The same facts in every language: clean messages are not accused, and each planted fault is found at its place."""

from __future__ import annotations

import pytest

from calmreply.language import CODES, check_catalogues, check_labels, load_catalogue, missing
from calmreply.language.signature import numbers_of_category, reachable

SOURCE = """\
-brand = Stella Kitchen
# $amount (money) $method (enum method, role to) $days (count 1..30)
refund = We have refunded { $amount } { $method }; you will see it within { $days ->
        [one] one day
       *[other] { $days } days
    }.
    .spoken = We have just returned { $amount } { $method }, and it arrives within { $days ->
        [one] one day
       *[other] { $days } days
    }.
# $until (date, role until, optional in brief)
free = Your next delivery from { -brand } costs nothing { $until }.
    .brief = Your next delivery from { -brand } costs nothing.
deny = We cannot refund this order, because our records do not show a fault.
# (public)
public = We are sorry to read this, and we are looking into it.
ask = Would you tell us when the parcel was handed over?
label-method-card = card
    .to = to your card
label-method-account = account
    .to = to your account
"""

OTHERS = {
    "it": """\
-brand = Stella Kitchen
refund = Le abbiamo rimborsato l’importo di { $amount } { $method }; lo vedrà entro { $days ->
        [one] un giorno
       *[other] { $days } giorni
    }.
    .spoken = Le abbiamo appena restituito { $amount } { $method }, e l’importo arriva entro { $days ->
        [one] un giorno
       *[other] { $days } giorni
    }.
free = La Sua prossima consegna da { -brand } è gratuita { $until }.
    .brief = La Sua prossima consegna da { -brand } è gratuita.
deny = non possiamo rimborsare questo ordine, perché dai nostri registri non risulta alcun errore.
public = Ci dispiace leggere quanto scrive: ce ne stiamo occupando.
ask = Potrebbe dirci quando è stato consegnato il pacco?
label-method-card = carta
    .to = sulla Sua carta
label-method-account = conto
    .to = sul Suo conto
""",
    "sl": """\
-brand = Stella Kitchen
-brand-gen = Stelle Kitchen
refund = Vrnili smo vam { $amount } { $method }; znesek boste videli najpozneje v { $days ->
        [one] { $days } dnevu
        [two] { $days } dneh
        [few] { $days } dneh
       *[other] { $days } dneh
    }.
    .spoken = Pravkar smo vam vrnili { $amount } { $method }; znesek prispe najpozneje v { $days ->
        [one] { $days } dnevu
        [two] { $days } dneh
        [few] { $days } dneh
       *[other] { $days } dneh
    }.
free = naslednja dostava { -brand-gen } je za vas brezplačna { $until }.
    .brief = naslednja dostava { -brand-gen } je za vas brezplačna.
deny = denarja za to naročilo ne moremo vrniti, ker po naših podatkih ni bilo napake.
public = Žal nam je, da to beremo; zadevo že preverjamo.
ask = Nam lahko poveste, kdaj je bil paket predan?
label-method-card = kartica
    .to = na vašo kartico
label-method-account = račun
    .to = na vaš račun
""",
    "et": """\
-brand = Stella Kitchen
refund = Tagastasime Teile { $amount } { $method }; raha jõuab kohale { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    } jooksul.
    .spoken = Tagastasime Teile just { $amount } { $method }; raha jõuab kohale { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    } jooksul.
free = Teie järgmine kohaletoimetamine ({ -brand }) on tasuta { $until }.
    .brief = Teie järgmine kohaletoimetamine ({ -brand }) on tasuta.
deny = Me ei saa selle tellimuse eest raha tagastada, sest meie andmetest viga ei ilmne.
public = Meil on kahju seda lugeda. Uurime, mis juhtus.
ask = Kas saaksite öelda, millal pakk üle anti?
label-method-card = kaart
    .to = Teie kaardile
label-method-account = konto
    .to = Teie kontole
""",
    "bg": """\
-brand = Stella Kitchen
refund = Възстановихме Ви сумата от { $amount } { $method }; ще я видите до { $days ->
        [one] един ден
       *[other] { $days } дни
    }.
    .spoken = Току-що Ви възстановихме { $amount } { $method }; сумата пристига до { $days ->
        [one] един ден
       *[other] { $days } дни
    }.
free = Следващата Ви доставка от { -brand } е безплатна { $until }.
    .brief = Следващата Ви доставка от { -brand } е безплатна.
deny = Не можем да възстановим сумата за тази поръчка, защото данните не показват грешка.
public = Съжаляваме да прочетем това и вече проверяваме случая.
ask = Бихте ли ни казали кога е предаден пакетът?
label-method-card = карта
    .to = по картата Ви
label-method-account = сметка
    .to = по сметката Ви
""",
    "id": """\
-brand = Stella Kitchen
refund = Kami telah mengembalikan { $amount } { $method }; dana akan terlihat dalam { $days } hari.
    .spoken = Kami baru saja mengembalikan { $amount } { $method }, dan dana tiba dalam { $days } hari.
free = Ongkos kirim pengantaran berikutnya dari { -brand } gratis { $until }.
    .brief = Ongkos kirim pengantaran berikutnya dari { -brand } gratis.
deny = Kami tidak dapat mengembalikan dana pesanan ini karena catatan kami tidak menunjukkan kesalahan.
public = Kami menyesal membaca hal ini dan sedang menelusurinya.
ask = Dapatkah Anda memberi tahu kami kapan paket itu diserahkan?
label-method-card = kartu
    .to = ke kartu Anda
label-method-account = rekening
    .to = ke rekening Anda
""",
}


def load(changes=(), *, locale="", source=SOURCE, register="formal"):
    """All catalogues, with ``(old, new)`` changed in one locale's file."""
    faults = []
    texts = {"en": source, **OTHERS}
    for old, new in changes:
        assert old in texts[locale], old
        texts[locale] = texts[locale].replace(old, new, 1)
    first = load_catalogue([("en.ftl", texts["en"])], locale="en", register="formal", source=None, faults=faults)
    others = [
        load_catalogue([(f"{tag}.ftl", texts[tag])], locale=tag, register=register, source=first, faults=faults)
        for tag in OTHERS
    ]
    assert faults == []
    return first, others


def check(changes=(), *, locale=""):
    first, others = load(changes, locale=locale)
    return check_catalogues(first, others)


def test_clean_messages_are_not_accused():
    assert [f.show() for f in check()] == []


PLANTED = [
    ("LAN430", "it", "l’importo di { $amount } { $method }", "l’importo { $method }", (2, 1)),
    ("LAN430", "sl", "[few] { $days } dneh", "[few] nekaj dneh", (3, 1)),
    ("LAN430", "et", "*[other] { $days } päeva", "*[other] mõne päeva", (2, 1)),
    ("LAN431", "bg", "сумата от { $amount }", "{ $amount } от { $amount }", (2, 34)),
    ("LAN432", "id", "dana akan", "3 dana akan", (2, 58)),
    ("LAN432", "et", "raha jõuab", "100 raha jõuab", (2, 46)),
    ("LAN433", "it", "lo vedrà", "lo vedrà (info@example.org)", (2, 80)),
    ("LAN433", "sl", "boste videli", "boste videli na www.example.si", (3 + 1, 80)),
    ("LAN433", "bg", "безплатна.", "безплатна (€).", (11, 59)),
    ("LAN434", "it", "consegna da", "consegna e altre due da", (10, 33)),
    ("LAN434", "bg", "Съжаляваме", "Съжаляваме два пъти", (13, 21)),
    ("LAN435", "sl", "        [two] { $days } dneh\n", "", (4, 85)),
    ("LAN436", "et", "       *[other]", "        [two] { $days } päeva\n       *[other]", (4, 9)),
    ("LAN437", "it", "Ci dispiace leggere quanto scrive: ce ne stiamo occupando.",
     "We are sorry to read this, and we are looking into it.", (13, 1)),
    ("LAN438", "bg", "Съжаляваме да прочетем това и вече проверяваме случая.",
     "Syzhalyavame da prochetem tova i veche proveryavame.", (13, 1)),
    ("LAN438", "bg", "проверяваме", "провеpяваме", (13, 40)),
    ("LAN439", "id", "Kami menyesal membaca hal ini dan sedang menelusurinya.", "Kami menyesal.", (7, 1)),
    ("LAN440", "it", "consegnato il pacco?", "consegnato il pacco.", (14, 1)),
    ("LAN441", "et", "Uurime, mis", "Uurime,  mis", (13, 1)),
    ("LAN442", "et", "jõuab", "jo\u0303uab", (2, 1)),
    ("LAN442", "it", "Ci dispiace", "Ci \u202edispiace", (13, 13)),
    ("LAN443", "it", "è gratuita { $until }", "è gratuita per te { $until }", (10, 63)),
    ("LAN443", "bg", "Следващата Ви", "Следващата ти", (10, 19)),
    ("LAN443", "sl", "na vaš račun", "na tvoj račun", (23, 14)),
    ("LAN444", "it", "Ci dispiace", "Garantiamo che ci dispiace", (13, 10)),
    ("LAN444", "sl", "zadevo že preverjamo", "obljubljamo, da bo bolje", (18, 39)),
    ("LAN445", "it", "non possiamo rimborsare questo ordine, perché dai nostri registri non risulta alcun errore.",
     "possiamo rimborsare questo ordine, perché dai nostri registri risulta un errore.", (12, 1)),
    ("LAN445", "sl", "ne moremo vrniti, ker po naših podatkih ni bilo napake",
     "lahko vrnemo, ker je po naših podatkih bila napaka", (17, 1)),
    ("LAN446", "et", "Uurime, mis juhtus", "Uurime Teie tellimust", (13, 40)),
    ("LAN446", "it", "Ci dispiace leggere", "Gentile cliente, ci dispiace leggere", (13, 10)),
    ("LAN447", "bg", "пристига до", "пристига, щом кликнете, до", (6, 77)),
    ("LAN448", "sl", "Žal nam je", "Žal mi je, jaz vem", (18, 21)),
    ("LAN449", "bg", "до { $days ->\n        [one] един ден", "с { $amount } до { $days ->\n        [one] един ден",
     None),
    ("LAN455", "sl",
     "dostava { -brand-gen } je za vas brezplačna { $until }", "dostava je za vas brezplačna { $until }",
     (15, 1)),
]  # fmt: skip


@pytest.mark.parametrize(("code", "locale", "old", "new", "at"), PLANTED)
def test_each_planted_fault_is_found_in_its_file(code, locale, old, new, at):
    findings = check([(old, new)], locale=locale)
    found = [f for f in findings if f.code == code]
    assert found, [f.show() for f in findings]
    fault = found[0]
    assert fault.span.file == f"{locale}.ftl"
    assert f", {locale})" in fault.message
    assert fault.help
    text = OTHERS[locale].replace(old, new, 1)
    assert fault.line == text.split("\n")[fault.span.line - 1]
    if at is not None and code not in {"LAN433", "LAN435"}:
        assert fault.span.line == at[0]
        changed = next(row for row, line in enumerate(text.split("\n"), 1) if line not in OTHERS[locale].split("\n"))
        assert abs(fault.span.line - changed) <= 4
    others = {f.span.file for f in findings}
    assert others == {f"{locale}.ftl"}


def test_the_caret_stands_under_the_words_at_fault():
    finding = next(f for f in check([("Uurime, mis juhtus", "Uurime Teie tellimust")], locale="et"))
    start = finding.line[finding.span.col - 1 : finding.span.end_col - 1]
    assert start.casefold() == "teie tellimust"


def test_a_message_that_is_not_there_is_a_warning_here_and_an_error_where_it_is_needed():
    first, others = load([("ask = Potrebbe dirci quando è stato consegnato il pacco?\n", "")], locale="it")
    found = check_catalogues(first, others)
    assert [(f.code, f.severity) for f in found] == [("LAN450", "warning")]
    italian = others[0]
    needed = [("ask", ""), ("refund", "spoken"), ("refund", "brief"), ("refnud", ""), ("ask", "")]
    assert [(f.code, f.severity, f.help) for f in missing(italian, needed)] == [
        ("LAN450", "error", "write `ask = …` in `it`"),
        ("LAN450", "error", "add a line `    .brief = …` below it"),
        ("LAN450", "error", "did you mean `refund`?"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("{ $amount } { $method }; you", "{ $amount { $method }; you", "LAN401"),
        ("$amount (money)", "$amount (monney)", "LAN410"),
        ("    .brief = Your next", "    .breif = Your next", "LAN406"),
        ("refunded { $amount }", "refunded { $amuont }", "LAN412"),
        ("label-method-card = card", "label-method-card card", "LAN401"),
        (
            "# $until (date, role until, optional in brief)\n",
            "# $until (date, role until, optional in brief)\n\n",
            "LAN409",
        ),
    ],
)
def test_one_fault_of_the_source_is_told_once_and_not_again_in_each_language(old, new, code):
    assert old in SOURCE
    faults = []
    first = load_catalogue(
        [("en.ftl", SOURCE.replace(old, new, 1))], locale="en", register="formal", source=None, faults=faults
    )
    others = [
        load_catalogue([(f"{tag}.ftl", text)], locale=tag, register="formal", source=first, faults=faults)
        for tag, text in OTHERS.items()
    ]
    assert [f.code for f in (*faults, *check_catalogues(first, others))] == [code]


def test_informal_texts_are_held_to_the_informal_register():
    first, others = load(register="informal")
    found = check_catalogues(first, others)
    assert {f.code for f in found} == {"LAN443"}
    assert {f.span.file for f in found} >= {"it.ftl", "sl.ftl", "et.ftl", "bg.ftl", "id.ftl"}


def test_the_source_language_is_checked_too():
    first, _ = load(source=SOURCE.replace("costs nothing {", "costs nothing, guaranteed, for 3 days {"))
    assert [f.code for f in check_catalogues(first, [])] == ["LAN444", "LAN432"]


def test_reachable_categories_come_from_the_range():
    assert reachable("sl", 1, 30) == {"one", "two", "few", "other"}
    assert reachable("sl", 5, 30) == {"other"}
    assert reachable("it", 1, 30) == {"one", "other"}
    assert reachable("it", None, None) == {"one", "other"}
    assert reachable("it", 1, 2_000_000) == {"one", "many", "other"}
    assert reachable("id", 0, None) == {"other"}
    assert numbers_of_category("sl", frozenset({"one"}), 1, 30) == 1
    assert numbers_of_category("sl", frozenset({"one"}), 1, 101) == 2
    assert numbers_of_category("en", frozenset({"one"}), None, None) == 1


def test_a_slovenian_one_may_not_leave_its_number_out_where_101_can_come():
    text = (
        "# $n (count{})\nm = { $n ->\n    [one] en dan\n    [two] { $n } dneva\n    [few] { $n } dnevi\n"
        "   *[other] { $n } dni\n }"
    )
    for bounds, codes in ((" 1..30", []), ("", ["LAN430"])):
        faults = []
        catalogue = load_catalogue(
            [("sl.ftl", text.replace("{}", bounds))], locale="sl", register="formal", source=None, faults=faults
        )
        assert [f.code for f in check_catalogues(catalogue, [])] == codes


ENUMS = {"method": ("card", "account")}


def test_labels_are_complete_in_every_role_and_locale():
    first, others = load()
    assert check_labels([first, *others], ENUMS, {"method": {"to"}}) == []
    found = check_labels([first, *others], {"method": ("card", "account", "voucher")}, {})
    assert [f.code for f in found] == ["LAN451"] * 6
    assert found[0].help == "write `label-method-voucher = …` with .to = …"
    found = check_labels([first], ENUMS, {"method": {"by"}})
    assert [(f.code, f.span.line) for f in found] == [("LAN452", 18), ("LAN452", 20)]
    found = check_labels([first], {"method": ("card",)}, {})
    assert [f.code for f in found] == ["LAN453"]
    assert check_labels([first], {**ENUMS, "records": ("confirm",)}, {}) == []
    found = check_labels([first], {"mathod": ()}, {})
    assert {f.code for f in found} == {"LAN453"}
    assert found[0].help == "did you mean `mathod`?"


def test_enums_and_members_may_hold_hyphens():
    text = (
        "label-order-status-not-now = later\nlabel-order-status-nope = x\n"
        "# $s (enum order-status) $k (enum order-status)\nm = Your wish: { $s }{ $k ->\n   *[other] , { $k }.\n }"
    )
    faults = []
    catalogue = load_catalogue([("en.ftl", text)], locale="en", register="formal", source=None, faults=faults)
    assert faults == []
    found = check_labels([catalogue], {"order-status": ("not-now", "no"), "order": ("x",)}, {})
    assert [(f.code, f.span and f.span.line) for f in found] == [("LAN451", None), ("LAN453", 2)]


def test_arms_of_a_select_are_members():
    text = (
        "# $m (enum method)\nm = { $m ->\n    [cart] a\n   *[account] b\n }\n"
        + SOURCE.split("ask =")[1].split("\n", 1)[1]
    )
    faults = []
    catalogue = load_catalogue([("en.ftl", text)], locale="en", register="formal", source=None, faults=faults)
    found = check_labels([catalogue], ENUMS, {})
    assert [(f.code, f.help) for f in found] == [("LAN454", "did you mean `card`?")]


def test_every_code_of_the_signature_is_planted():
    planted = {code for code, *_ in PLANTED}
    proven = {"LAN450", "LAN451", "LAN452", "LAN453", "LAN454"}
    elsewhere = {f"LAN{number}" for number in range(456, 463)}
    assert {code for code in CODES if code >= "LAN430"} == planted | proven | elsewhere


def test_an_arm_that_stands_for_several_members_says_which():
    text = "# $m (enum method)\nm = By { $m ->\n    [card] card\n   *[other] other means\n }.\n"
    faults = []
    catalogue = load_catalogue([("en.ftl", text)], locale="en", source=None, faults=faults)
    members = {"method": ("card", "bank", "cash")}
    found = [f for f in check_labels([catalogue], members, {}) if f.code == "LAN430"]
    assert [f.message for f in found] == [
        "the arm `[other]` of `$m` in `m` stands for `bank`, `cash` and does not say which"
    ]
    assert [f for f in check_labels([catalogue], {"method": ("card", "bank")}, {}) if f.code == "LAN430"] == []
