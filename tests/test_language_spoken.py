"""Values in words: numbers that agree with what is counted, amounts, dates, times, and identifiers."""

from __future__ import annotations

from datetime import date

import pytest

from calmreply.findings import LocaleError
from calmreply.language import formats
from calmreply.language.model import Select, Slot, Text
from calmreply.language.speech import agreeing
from calmreply.language.spoken import SPOKEN, spell_number, spoken_table

NUMBERS = (0, 1, 2, 8, 11, 16, 21, 23, 71, 80, 91, 100, 101, 108, 121, 1000, 1001, 1100, 2000, 2023, 21_000)
GOLDEN = {
    "en": (
        "zero,one,two,eight,eleven,sixteen,twenty-one,twenty-three,seventy-one,eighty,ninety-one,one hundred,"
        "one hundred and one,one hundred and eight,one hundred and twenty-one,one thousand,one thousand and one,"
        "one thousand one hundred,two thousand,two thousand and twenty-three,twenty-one thousand"
    ),
    "it": (
        "zero,uno,due,otto,undici,sedici,ventuno,ventitré,settantuno,ottanta,novantuno,cento,centouno,centotto,"
        "centoventuno,mille,milleuno,millecento,duemila,duemilaventitré,ventunomila"
    ),
    "id": (
        "nol,satu,dua,delapan,sebelas,enam belas,dua puluh satu,dua puluh tiga,tujuh puluh satu,delapan puluh,"
        "sembilan puluh satu,seratus,seratus satu,seratus delapan,seratus dua puluh satu,seribu,seribu satu,"
        "seribu seratus,dua ribu,dua ribu dua puluh tiga,dua puluh satu ribu"
    ),
    "et": (
        "null,üks,kaks,kaheksa,üksteist,kuusteist,kakskümmend üks,kakskümmend kolm,seitsekümmend üks,kaheksakümmend,"
        "üheksakümmend üks,sada,sada üks,sada kaheksa,sada kakskümmend üks,tuhat,tuhat üks,tuhat sada,kaks tuhat,"
        "kaks tuhat kakskümmend kolm,kakskümmend üks tuhat"
    ),
    "sl": (
        "nič,ena,dve,osem,enajst,šestnajst,enaindvajset,triindvajset,enainsedemdeset,osemdeset,enaindevetdeset,sto,"
        "sto ena,sto osem,sto enaindvajset,tisoč,tisoč ena,tisoč sto,dva tisoč,dva tisoč triindvajset,"
        "enaindvajset tisoč"
    ),
    "bg": (
        "нула,едно,две,осем,единадесет,шестнадесет,двадесет и едно,двадесет и три,седемдесет и едно,осемдесет,"
        "деветдесет и едно,сто,сто и едно,сто и осем,сто двадесет и едно,хиляда,хиляда и едно,хиляда и сто,"
        "две хиляди,две хиляди двадесет и три,двадесет и една хиляди"
    ),
}
GREAT = {
    "en": "nine hundred and ninety-nine thousand nine hundred and ninety-nine",
    "it": "novecentonovantanovemilanovecentonovantanove",
    "id": "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan",
    "et": "üheksasada üheksakümmend üheksa tuhat üheksasada üheksakümmend üheksa",
    "sl": "devetsto devetindevetdeset tisoč devetsto devetindevetdeset",
    "bg": "деветстотин деветдесет и девет хиляди деветстотин деветдесет и девет",
}


@pytest.mark.parametrize("locale", SPOKEN)
def test_numbers_that_are_easily_wrong(locale):
    assert [spell_number(n, locale) for n in NUMBERS] == GOLDEN[locale].split(",")
    assert spell_number(999_999, locale) == GREAT[locale]


@pytest.mark.parametrize(
    ("locale", "number", "expected"),
    [
        ("en", 100_000, "one hundred thousand"),
        ("it", 100_000, "centomila"),
        ("it", 180, "centottanta"),
        ("it", 888, "ottocentottantotto"),
        ("it", 203_003, "duecentotremilatré"),
        ("it", 101_000, "centounomila"),
        ("id", 1_250_000, "satu juta dua ratus lima puluh ribu"),
        ("id", 111_111, "seratus sebelas ribu seratus sebelas"),
        ("et", 285_000, "kakssada kaheksakümmend viis tuhat"),
        ("sl", 100_000, "sto tisoč"),
        ("sl", 2_345, "dva tisoč tristo petinštirideset"),
        ("bg", 100_000, "сто хиляди"),
        ("bg", 102_000, "сто и две хиляди"),
        ("bg", 1_120, "хиляда сто и двадесет"),
        ("bg", 200_200, "двеста хиляди и двеста"),
    ],
)
def test_great_numbers(locale, number, expected):
    assert spell_number(number, locale) == expected


@pytest.mark.parametrize(
    ("locale", "form", "expected"),
    [
        ("it", "masculine", {1: "un", 2: "due", 21: "ventuno"}),
        ("it", "feminine", {1: "una", 2: "due", 21: "ventuno"}),
        ("et", "genitive", {1: "ühe", 10: "kümne", 14: "neljateistkümne", 60: "kuuekümne", 121: "saja kahekümne ühe"}),
        ("sl", "masculine", {1: "en", 2: "dva", 3: "tri", 4: "štiri", 102: "sto dva", 21: "enaindvajset"}),
        ("sl", "subject", {1: "en", 2: "dva", 3: "trije", 4: "štirje", 5: "pet"}),
        ("sl", "feminine", {1: "ena", 2: "dve", 102: "sto dve", 2000: "dva tisoč"}),
        ("sl", "neuter", {1: "eno", 2: "dve", 3: "tri"}),
        ("sl", "locative", {
            1: "enem", 2: "dveh", 3: "treh", 7: "sedmih", 8: "osmih", 14: "štirinajstih", 30: "tridesetih",
        }),
        ("bg", "masculine", {1: "един", 2: "два", 21: "двадесет и един", 2000: "две хиляди"}),
        ("bg", "feminine", {1: "една", 2: "две", 101: "сто и една"}),
        ("bg", "personal", {2: "двама", 3: "трима", 22: "двадесет и двама", 12: "дванадесет", 5: "пет"}),
    ],
)  # fmt: skip
def test_numbers_agree(locale, form, expected):
    assert {n: spell_number(n, locale, form) for n in expected} == expected


def test_what_a_table_does_not_know_is_an_error():
    with pytest.raises(LocaleError, match="`de`"):
        spell_number(1, "de")
    with pytest.raises(LocaleError, match="`femin`"):
        spell_number(1, "sl", "femin")
    with pytest.raises(LocaleError, match="100"):
        spell_number(100, "sl", "locative")
    with pytest.raises(LocaleError, match="-1"):
        spell_number(-1, "en")
    assert spoken_table("it-CH") is SPOKEN["it"]
    assert spoken_table("ja") is None


@pytest.mark.parametrize(
    ("locale", "currency", "expected"),
    [
        ("en", "EUR", {
            101: "one euro and one cent", 490: "four euros and ninety cents", 202: "two euros and two cents",
        }),
        ("en", "GBP", {101: "one pound and one penny", 395: "three pounds and ninety-five pence", 0: "zero pounds"}),
        ("en", "IDR", {28_500_000: "two hundred and eighty-five thousand rupiah"}),
        ("it", "EUR", {101: "un euro e un centesimo", 490: "quattro euro e novanta centesimi", 2100: "ventuno euro"}),
        ("it", "GBP", {101: "una sterlina e un penny", 800: "otto sterline"}),
        ("it", "IDR", {100: "una rupia", 28_500_000: "duecentottantacinquemila rupie"}),
        ("id", "EUR", {490: "empat euro sembilan puluh sen"}),
        ("id", "IDR", {
            7_500_000: "tujuh puluh lima ribu rupiah", 125_000_000: "satu juta dua ratus lima puluh ribu rupiah",
        }),
        ("et", "EUR", {101: "üks euro ja üks sent", 490: "neli eurot ja üheksakümmend senti"}),
        ("et", "GBP", {202: "kaks naelsterlingit ja kaks penni"}),
        ("sl", "EUR", {
            100: "en evro", 202: "dva evra in dva centa", 303: "tri evre in tri cente",
            490: "štiri evre in devetdeset centov",
            505: "pet evrov in pet centov", 10_100: "sto en evro", 10_200: "sto dva evra",
        }),
        ("sl", "GBP", {100: "en funt", 200: "dva funta"}),
        ("sl", "IDR", {100: "ena rupija", 202: "dve rupiji in dva sena", 400: "štiri rupije"}),
        ("bg", "EUR", {
            101: "едно евро и един цент", 202: "две евро и два цента",
            2121: "двадесет и едно евро и двадесет и един цента",
        }),
        ("bg", "GBP", {101: "един паунд и един пенс", 202: "два паунда и два пенса"}),
        ("bg", "IDR", {100: "една рупия", 2100: "двадесет и една рупии"}),
    ],
)  # fmt: skip
def test_amounts(locale, currency, expected):
    write = formats(locale).spoken_money(currency)
    assert {minor: write(minor) for minor in expected} == expected


def test_amounts_beyond_the_words_stand_in_digits():
    assert formats("it").spoken_money("EUR")(123_456_789_00 + 5) == "123.456.789 euro e 5 centesimi"
    assert formats("de").spoken_money("EUR")(490) == "4 Euro und 90 Cent"
    assert formats("en").spoken_money("USD")(250) == "2 50 U S D"


@pytest.mark.parametrize(
    ("locale", "days"),
    [
        ("en", {
            ("on", date(2026, 3, 5)): "on the fifth of March twenty twenty-six",
            ("by", date(2000, 1, 31)): "by the thirty-first of January two thousand",
            ("", date(2009, 1, 1)): "the first of January two thousand and nine",
            ("", date(1905, 1, 1)): "the first of January nineteen oh five",
            ("", date(2150, 1, 1)): "the first of January 2150",
        }),
        ("it", {
            ("on", date(2026, 3, 1)): "il primo marzo duemilaventisei",
            ("until", date(2026, 3, 8)): "fino all’otto marzo duemilaventisei",
            ("by", date(2026, 11, 11)): "entro l’undici novembre duemilaventisei",
            ("since", date(1998, 11, 23)): "dal ventitré novembre millenovecentonovantotto",
        }),
        ("id", {("by", date(2026, 11, 24)): "paling lambat tanggal dua puluh empat November dua ribu dua puluh enam"}),
        ("et", {
            ("", date(2026, 3, 5)): "viies märts kaks tuhat kakskümmend kuus",
            ("on", date(2026, 3, 5)): "viiendal märtsil kaks tuhat kakskümmend kuus",
            ("until", date(2026, 3, 21)): "kuni kahekümne esimese märtsini kaks tuhat kakskümmend kuus",
            ("since", date(2026, 3, 30)): "alates kolmekümnendast märtsist kaks tuhat kakskümmend kuus",
            ("by", date(2026, 3, 12)): "hiljemalt kaheteistkümnendal märtsil kaks tuhat kakskümmend kuus",
        }),
        ("sl", {
            ("", date(2026, 3, 3)): "tretji marec dva tisoč šestindvajset",
            ("until", date(2026, 3, 3)): "do tretjega marca dva tisoč šestindvajset",
            ("by", date(2026, 11, 24)): "najpozneje do štiriindvajsetega novembra dva tisoč šestindvajset",
        }),
        ("bg", {
            ("by", date(2026, 3, 8)): "до осми март две хиляди двадесет и шеста година",
            ("on", date(2020, 3, 21)): "на двадесет и първи март две хиляди и двадесета година",
            ("", date(2000, 3, 30)): "тридесети март двехилядна година",
            ("since", date(2011, 3, 2)): "от втори март две хиляди и единадесета година",
        }),
    ],
)  # fmt: skip
def test_dates(locale, days):
    own = formats(locale)
    assert {key: own.spoken_date(key[0])(key[1].toordinal()) for key in days} == days


MIDNIGHT = date(2026, 3, 9).toordinal() * 86_400 - date(1970, 1, 1).toordinal() * 86_400


@pytest.mark.parametrize(
    ("locale", "hour", "minute", "expected"),
    [
        ("en", 0, 0, "by midnight"),
        ("en", 12, 0, "by midday"),
        ("en", 9, 5, "by nine oh five in the morning"),
        ("en", 17, 0, "by five o’clock in the afternoon"),
        ("en", 17, 30, "by five thirty in the afternoon"),
        ("en", 19, 45, "by seven forty-five in the evening"),
        ("en", 23, 1, "by eleven oh one at night"),
        ("it", 16, 30, "entro le sedici e trenta"),
        ("it", 1, 15, "entro l’una e quindici"),
        ("id", 9, 0, "paling lambat pukul sembilan"),
        ("id", 9, 30, "paling lambat pukul sembilan lewat tiga puluh menit"),
        ("et", 16, 5, "hiljemalt kell kuusteist null viis"),
        ("sl", 16, 30, "najpozneje do šestnajstih in trideset minut"),
        ("sl", 1, 2, "najpozneje do enih in dve minuti"),
        ("sl", 0, 30, "najpozneje do 00:30"),
        ("bg", 16, 30, "до шестнадесет часа и тридесет минути"),
        ("bg", 1, 1, "до един час и една минута"),
    ],
)
def test_times(locale, hour, minute, expected):
    assert formats(locale).spoken_time("UTC", "by")(MIDNIGHT + hour * 3600 + minute * 60) == expected


def test_identifiers_are_spelled_with_words():
    shown = {locale: formats(locale).spoken_code("KP-2209") for locale in [*SPOKEN, "de"]}
    assert shown == {
        "en": "K as in Kilo, P as in Papa, 2, 2, 0, 9",
        "it": "K come Kursaal, P come Palermo, 2, 2, 0, 9",
        "id": "K untuk Kilo, P untuk Papa, 2, 2, 0, 9",
        "et": "K nagu Kilo, P nagu Papa, 2, 2, 0, 9",
        "sl": "K kot Kamnik, P kot Piran, 2, 2, 0, 9",
        "bg": "K като Кило, P като Папа, 2, 2, 0, 9",
        "de": "K P, 2 2 0 9",
    }
    assert formats("sl").spoken_code("š1") == "Š kot Šmarje, 1"


@pytest.mark.parametrize("locale", SPOKEN)
def test_a_spelling_alphabet_has_every_latin_letter(locale):
    alphabet = SPOKEN[locale].alphabet
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ") <= set(alphabet)
    assert len(set(alphabet.values())) == len(alphabet)


# ---- agreement in a sentence ---------------------------------------------------------------------------------------


def said(locale, *pieces, **values):
    """A sentence with its counts, as texts and names of slots, as it is said."""
    program = tuple(Slot(p) if p in values else Text(p) for p in pieces)
    spoken, forms = agreeing(program, set(values), SPOKEN[locale])
    text = ""
    for piece in spoken:
        if isinstance(piece, Text):
            text += piece.text
        else:
            slot, form = forms.get(piece.name, (piece.name, None))
            text += formats(locale).spoken_count(form)(values[slot])
    return text


@pytest.mark.parametrize(
    ("locale", "pieces", "numbers", "expected"),
    [
        ("en", ["In ", "a", " to ", "b", " business days."], {"a": 1, "b": 5}, "In one to five business days."),
        ("it", ["da ", "a", " a ", "b", " giorni"], {"a": 1, "b": 3}, "da uno a tre giorni"),
        ("it", ["entro ", "a", " giorno"], {"a": 1}, "entro un giorno"),
        ("it", ["fra ", "a", " settimana."], {"a": 1}, "fra una settimana."),
        ("it", ["dopo ", "a", " bottiglia"], {"a": 1}, "dopo 1 bottiglia"),
        ("et", ["kulub ", "a", " kuni ", "b", " tööpäeva"], {"a": 2, "b": 5}, "kulub kaks kuni viis tööpäeva"),
        ("et", ["möödas üle ", "a", " päeva."], {"a": 60}, "möödas üle kuuekümne päeva."),
        ("et", ["tagastada ", "a", " päeva jooksul"], {"a": 14}, "tagastada neljateistkümne päeva jooksul"),
        ("et", ["aega ", "a", " päeva pärast saamist"], {"a": 14}, "aega neliteist päeva pärast saamist"),
        ("sl", ["Potuje ", "a", " do ", "b", " delovne dni"], {"a": 1, "b": 3}, "Potuje en do tri delovne dni"),
        ("sl", ["vrnete v ", "a", " dneh po prejemu"], {"a": 14}, "vrnete v štirinajstih dneh po prejemu"),
        ("sl", ["so minili ", "a", " dnevi"], {"a": 3}, "so minili trije dnevi"),
        ("sl", ["z nami že ", "a", " leti"], {"a": 2}, "z nami že dve leti"),
        ("sl", ["v ", "a", " dneh"], {"a": 120}, "v 120 dneh"),
        ("bg", ["Вече ", "a", " години сте с нас"], {"a": 2}, "Вече две години сте с нас"),
        ("bg", ["след ", "a", " до ", "b", " работни дни"], {"a": 1, "b": 2}, "след един до два работни дни"),
        ("bg", ["помолиха ни ", "a", " души"], {"a": 3}, "помолиха ни трима души"),
        ("bg", ["имате ", "a", " опита"], {"a": 2}, "имате 2 опита"),
        ("en", ["Done. ", "a", " people asked"], {"a": 3}, "Done. 3 people asked"),
        ("en", ["a", " people asked"], {"a": 3}, "3 people asked"),
    ],
)
def test_counts_agree_with_their_noun(locale, pieces, numbers, expected):
    assert said(locale, *pieces, **numbers) == expected


def test_counts_agree_within_a_select():
    arms = (("two", (Slot("n"), Text(" delovna dneva"))), ("other", (Slot("n"), Text(" dneh"))))
    program = (Text("Traja "), Select("n", "plural", arms, arms[1][1]), Text("."))
    spoken, forms = agreeing(program, {"n"}, SPOKEN["sl"])
    assert forms == {"n:masculine": ("n", "masculine"), "n:locative": ("n", "locative")}
    select = spoken[1]
    assert isinstance(select, Select)
    assert select.slot == "n"
    assert select.arm("two")[0] == Slot("n:masculine")
    assert select.default[0] == Slot("n:locative")


def test_without_a_table_nothing_changes():
    program = (Text("In "), Slot("n"), Text(" Tagen"))
    assert agreeing(program, {"n"}, None) == (program, {})
    assert formats("de").spoken_count("masculine")(2) == "2"
