"""Modern standard Arabic.

Digits are the European ones (CLDR's default for ``ar``), which stand in the identifiers and links of a letter too.
Months have the names used from Egypt to the Gulf; in the Levant and Iraq they have others. The formal register is the
polite plural (*-kum*), which leaves everyone's gender open.
"""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")
_WEEKDAYS = words("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد")
_DATE = "{day} {month} {year}"
_PLAIN = Salutation("مرحبًا،", "مرحبًا {given}،", "مرحبًا،", "مرحبًا {full}،")
_INLINE = Salutation("مرحبًا.", "مرحبًا {given}.", "مرحبًا.", "مرحبًا {full}.")

TABLE: Final = LocaleTable(
    tag="ar",
    cldr="ar",
    minimum_grouping=1,
    raises_after_greeting=False,
    direction="rtl",
    cased=False,
    # CLDR: *UK£*, *JP¥*, and for the riyal a sign that ends in a full stop, which a sentence's own would double.
    symbols={"GBP": "£", "JPY": "¥", "SAR": "ر.س"},
    dates={
        "": DatePhrase(_DATE, _MONTHS),
        "on": DatePhrase("في " + _DATE, _MONTHS),
        "until": DatePhrase("حتى " + _DATE, _MONTHS),
        "since": DatePhrase("منذ " + _DATE, _MONTHS),
        "by": DatePhrase("بحلول " + _DATE, _MONTHS),
    },
    time_pattern="{hour}:{minute:02d}",
    times={
        "": "{time}",
        "on": "الساعة {time}",
        "until": "حتى الساعة {time}",
        "since": "منذ الساعة {time}",
        "by": "بحلول الساعة {time}",
    },
    datetimes={
        "": ("{date}، {time}", "", ""),
        "on": ("{date} {time}", "on", "on"),
        "until": ("{date} {time}", "until", "on"),
        "since": ("{date} {time}", "since", "on"),
        "by": ("{date} {time}", "by", "on"),
    },
    weekdays={
        "": _WEEKDAYS,
        "on": tuple(f"يوم {day}" for day in _WEEKDAYS),
        "until": tuple(f"حتى يوم {day}" for day in _WEEKDAYS),
        "since": tuple(f"منذ يوم {day}" for day in _WEEKDAYS),
        "by": tuple(f"بحلول يوم {day}" for day in _WEEKDAYS),
    },
    salutations={
        # A title stands before the given or the whole name, not before a family name alone.
        ("formal", "feminine", ""): Salutation(
            "مرحبًا،", "حضرة السيدة {given}،", "حضرة السيدة {full}،", "حضرة السيدة {full}،"
        ),
        ("formal", "masculine", ""): Salutation(
            "مرحبًا،", "حضرة السيد {given}،", "حضرة السيد {full}،", "حضرة السيد {full}،"
        ),
        ("formal", "unspecified", ""): _PLAIN,
        ("formal", "feminine", "inline"): _INLINE._replace(family="مرحبًا، حضرة السيدة {full}."),
        ("formal", "masculine", "inline"): _INLINE._replace(family="مرحبًا، حضرة السيد {full}."),
        ("formal", "unspecified", "inline"): _INLINE,
        ("informal", "unspecified", ""): _PLAIN,
        ("informal", "unspecified", "inline"): _INLINE,
    },
    # After figures: the singular for one, two and whole hundreds (a dual says its number itself), the plural for three
    # to ten, the accusative singular after that.
    spoken_currencies={
        "EUR": SpokenUnit({"other": "يورو"}, {"few": "سنتات", "many": "سنتًا", "other": "سنت"}),
        "GBP": SpokenUnit(
            {"few": "جنيهات إسترلينية", "many": "جنيهًا إسترلينيًا", "other": "جنيه إسترليني"},
            {"few": "بنسات", "many": "بنسًا", "other": "بنس"},
        ),
        "IDR": SpokenUnit(
            {"few": "روبيات إندونيسية", "other": "روبية إندونيسية"}, {"few": "سنات", "many": "سنًا", "other": "سن"}
        ),
        "PLN": SpokenUnit({"other": "زلوتي"}, {"other": "غروش"}),
        "JPY": SpokenUnit({"many": "ينًا", "other": "ين"}, {"other": "سن"}),
        "SAR": SpokenUnit(
            {"few": "ريالات سعودية", "many": "ريالًا سعوديًا", "other": "ريال سعودي"},
            {"few": "هللات", "other": "هللة"},
        ),
    },
    spoken_and=" و",
    lexicon=Lexicon(
        script="ARABIC",
        numbers=(
            "اثنان", "اثنتان", "اثنين", "اثنتين", "ثلاثة", "ثلاث", "أربعة", "أربع", "خمسة", "خمس", "ستة", "ست",
            "سبعة", "سبع", "ثمانية", "ثماني", "ثمان", "تسعة", "تسع", "عشرة", "عشر", "عشرون", "عشرين", "ثلاثون",
            "ثلاثين", "أربعون", "أربعين", "خمسون", "خمسين", "مئة", "مائة", "مئتان", "مئتين", "مائتان", "مائتين",
            "ألف", "ألفان", "ألفين", "آلاف", "مليون", "يومان", "يومين", "أسبوعان", "أسبوعين", "شهران", "شهرين",
            "ساعتان", "ساعتين", "مرتان", "مرتين",
        ),
        promises=(
            "نضمن", "ونضمن", "مضمون", "مضمونة", "نعدكم", "ونعدكم", "نعدك", "نتعهد", "ونتعهد", "لن يتكرر", "ولن يتكرر",
            "لن يحدث مجددا", "مهما كلف*", "بأي ثمن",
        ),
        denials=("لا", "لن", "لم", "ليس", "غير", "عدم", "يتعذر"),
        negations=(
            "لا", "ولا", "فلا", "لن", "ولن", "فلن", "لم", "ولم", "فلم", "ليس", "ليست", "وليس", "لسنا", "ليسوا", "غير",
            "بدون", "دون", "عدم", "لعدم", "بعدم", "يتعذر", "تعذر", "ويتعذر", "لعدم", "يستحيل", "مستحيل", "ما من",
            "أي من دون",
        ),
        registers={
            "formal": (
                "أنت", "انت", "إنت", "لك", "بك", "منك", "عليك", "إليك", "لديك", "عندك", "طلبك", "حسابك", "بطاقتك",
                "يمكنك", "نشكرك", "نعتذر لك", "رسالتك", "مراسلتك", "تواصلك", "صبرك", "تفهمك", "بريدك", "عنوانك",
            ),
            "informal": (
                "لكم", "بكم", "منكم", "عليكم", "إليكم", "لديكم", "طلبكم", "حسابكم", "بطاقتكم", "يمكنكم", "نشكركم",
                "حضرة", "السيدة", "السيد",
            ),
        },
        public=(
            "طلبكم", "طلبك", "طلبيتكم", "طلبيتك", "مشترياتكم", "مشترياتك", "شحنتكم", "شحنتك", "طردكم", "طردك",
            "حسابكم", "حسابك", "دفعتكم", "دفعتك", "فاتورتكم", "فاتورتك", "عميلنا", "عميلتنا", "عملاؤنا", "عملائنا",
            "عملاءنا", "عزيزي العميل", "عزيزتي العميلة", "زبوننا", "زبائننا", "زبائننا الكرام", "عملاءنا الكرام",
            "اشتريتم*", "شراؤكم", "شرائكم", "التسوق معنا", "تسوقكم معنا",
        ),
        public_free=(),
        spoken=(
            "انقر", "انقروا", "انقري", "النقر", "اضغطوا", "اضغط", "الرابط", "رابط", "أدناه", "أعلاه", "مرفق",
            "مرفقة", "المرفق", "المرفقة", "هذه الرسالة", "هذا البريد", "راسلونا", "راسلنا", "اكتبوا", "اكتب",
            "أرسلوا", "أرسل", "الرد على هذه", "بالرد على",
        ),
        spoken_doubtful=("هنا", "كتابة", "إرسال", "مراسلتنا"),
        first_person=(
            "أنا", "لي", "عندي", "لدي", "مني", "معي", "أستطيع", "يمكنني", "أود", "أعتذر", "أشكركم", "أشكرك", "سأقوم",
            "آسف", "آسفة",
        ),
        changing=("ال", "لل", "بال", "وال"),
    ),
)  # fmt: skip
