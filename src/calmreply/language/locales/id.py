"""Indonesian."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember")
_WEEKDAYS = words("Senin Selasa Rabu Kamis Jumat Sabtu Minggu")
_INFORMAL = Salutation("Halo,", "Halo, {given},", "Halo, {family},", "Halo, {full},")


def _letter(title: str) -> Salutation:
    # Nobody is called by a family name alone: Dewi Lestari is Ibu Dewi, or Ibu Dewi Lestari.
    return Salutation(
        f"Yth. {title},", f"Yth. {title} {{given}},", f"Yth. {title} {{full}},", f"Yth. {title} {{full}},"
    )


def _inline(title: str) -> Salutation:
    return Salutation("Halo.", f"Halo, {title} {{given}}.", f"Halo, {title} {{full}}.", f"Halo, {title} {{full}}.")


TABLE: Final = LocaleTable(
    tag="id",
    cldr="id",
    minimum_grouping=1,
    raises_after_greeting=True,
    # The national orthography (EYD V) writes *Rp75.000*; CLDR's rule for letter symbols would add a space.
    tight=frozenset({"IDR"}),
    dates={
        "": DatePhrase("{day} {month} {year}", _MONTHS),
        "on": DatePhrase("pada {day} {month} {year}", _MONTHS),
        "until": DatePhrase("sampai {day} {month} {year}", _MONTHS),
        "since": DatePhrase("sejak {day} {month} {year}", _MONTHS),
        "by": DatePhrase("paling lambat {day} {month} {year}", _MONTHS),
    },
    time_pattern="{hour:02d}.{minute:02d}",
    times={
        "": "{time}",
        "on": "pukul {time}",
        "until": "sampai pukul {time}",
        "since": "sejak pukul {time}",
        "by": "paling lambat pukul {time}",
    },
    datetimes={
        "": ("{date} {time}", "", "on"),
        "on": ("{date} {time}", "on", "on"),
        "until": ("{date} {time}", "until", "on"),
        "since": ("{date} {time}", "since", "on"),
        "by": ("{date} {time}", "by", "on"),
    },
    weekdays={
        "": _WEEKDAYS,
        "on": tuple(f"pada hari {day}" for day in _WEEKDAYS),
        "until": tuple(f"sampai hari {day}" for day in _WEEKDAYS),
        "since": tuple(f"sejak hari {day}" for day in _WEEKDAYS),
        "by": tuple(f"paling lambat hari {day}" for day in _WEEKDAYS),
    },
    salutations={
        ("formal", "feminine", ""): _letter("Ibu"),
        ("formal", "masculine", ""): _letter("Bapak"),
        ("formal", "unspecified", ""): _letter("Bapak/Ibu"),
        ("formal", "feminine", "inline"): _inline("Ibu"),
        ("formal", "masculine", "inline"): _inline("Bapak"),
        ("formal", "unspecified", "inline"): _inline("Bapak/Ibu"),
        ("formal", "unspecified", "spoken"): Salutation(
            "Halo.", "Halo, dengan {given}.", "Halo, dengan {full}.", "Halo, dengan {full}."
        ),
        ("informal", "unspecified", ""): _INFORMAL,
        ("informal", "unspecified", "inline"): Salutation(
            "Halo!", "Halo, {given}!", "Halo, {family}!", "Halo, {full}!"
        ),
    },
    spoken_currencies={
        "EUR": SpokenUnit({"other": "euro"}, {"other": "sen"}),
        "GBP": SpokenUnit({"other": "pound sterling"}, {"other": "penny"}),
        "IDR": SpokenUnit({"other": "rupiah"}, {"other": "sen"}),
    },
    spoken_and=" ",
    lexicon=Lexicon(
        script="LATIN",
        numbers=(
            "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "belas",
            "puluh", "seratus", "ratus", "seribu", "ribu", "juta", "lusin",
        ),
        promises=("menjamin", "dijamin", "kami jamin", "kami janji", "berjanji", "takkan pernah lagi"),
        denials=("tidak", "bukan", "belum"),
        negations=("tidak", "tak", "bukan", "belum", "tanpa", "jangan", "tiada", "takkan", "tidaklah"),
        registers={
            "formal": ("kamu", "kau", "kalian", "dirimu", "gue", "lo"),
            "informal": ("anda", "bapak", "ibu", "yth"),
        },
        public=(
            "pesanan anda", "pesananmu", "pembelian anda", "paket anda", "akun anda", "pembayaran anda",
            "pengiriman anda", "pengembalian dana anda", "pelanggan yang terhormat", "pelanggan kami",
            "pelanggan setia", "sebagai pelanggan", "berbelanja di",
        ),
        public_free=(),
        spoken=(
            "klik", "silakan balas", "balas pesan", "silakan tulis", "tuliskan", "silakan kirim", "mohon kirimkan",
            "tautan", "di bawah", "terlampir", "pesan ini", "email ini", "surel ini",
        ),
        spoken_doubtful=("balas", "tulis", "di sini"),
        first_person=("saya", "aku", "milikku"),
        changing=(),
    ),
)  # fmt: skip
