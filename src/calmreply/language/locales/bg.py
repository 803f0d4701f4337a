"""Bulgarian."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("януари февруари март април май юни юли август септември октомври ноември декември")
_WEEKDAYS = words("понеделник вторник сряда четвъртък петък събота неделя")
# A no-break space before the abbreviation; CLDR's narrow one (U+202F) is missing from many mail fonts.
_DATE = "{day} {month} {year}\u00a0г."
_PLAIN = Salutation("Здравейте,", "Здравейте, {given},", "Здравейте,", "Здравейте, {full},")
_INLINE = Salutation("Здравейте.", "Здравейте, {given}.", "Здравейте.", "Здравейте, {full}.")

TABLE: Final = LocaleTable(
    tag="bg",
    cldr="bg",
    minimum_grouping=2,
    raises_after_greeting=True,
    symbols={"GBP": "£"},
    dates={
        "": DatePhrase(_DATE, _MONTHS),
        "on": DatePhrase("на " + _DATE, _MONTHS),
        "until": DatePhrase("до " + _DATE, _MONTHS),
        "since": DatePhrase("от " + _DATE, _MONTHS),
        "by": DatePhrase("до " + _DATE, _MONTHS),
    },
    time_pattern="{hour}:{minute:02d}",
    times={
        "": "{time}\u00a0ч.",
        "on": "в {time}\u00a0ч.",
        "until": "до {time}\u00a0ч.",
        "since": "от {time}\u00a0ч.",
        "by": "до {time}\u00a0ч.",
    },
    datetimes={
        "": ("{date}, {time}", "", ""),
        "on": ("{date} {time}", "on", "on"),
        "until": ("{time} {date}", "on", "until"),
        "since": ("{time} {date}", "on", "since"),
        "by": ("{time} {date}", "on", "by"),
    },
    weekdays={
        "": _WEEKDAYS,
        "on": tuple(f"{'във' if day == 'вторник' else 'в'} {day}" for day in _WEEKDAYS),
        "until": tuple(f"до {day}" for day in _WEEKDAYS),
        "since": tuple(f"от {day}" for day in _WEEKDAYS),
        "by": tuple(f"най-късно {'във' if day == 'вторник' else 'в'} {day}" for day in _WEEKDAYS),
    },
    salutations={
        ("formal", "feminine", ""): Salutation(
            "Здравейте,", "Уважаема {given},", "Уважаема г-жо {family},", "Уважаема г-жо {full},"
        ),
        ("formal", "masculine", ""): Salutation(
            "Здравейте,", "Уважаеми {given},", "Уважаеми г-н {family},", "Уважаеми г-н {full},"
        ),
        ("formal", "unspecified", ""): _PLAIN,
        ("formal", "feminine", "inline"): _INLINE._replace(family="Здравейте, г-жо {family}."),
        ("formal", "masculine", "inline"): _INLINE._replace(family="Здравейте, г-н {family}."),
        ("formal", "unspecified", "inline"): _INLINE,
        ("formal", "feminine", "spoken"): _INLINE._replace(family="Здравейте, госпожо {family}."),
        ("formal", "masculine", "spoken"): _INLINE._replace(family="Здравейте, господин {family}."),
        ("informal", "unspecified", ""): Salutation("Здравей,", "Здравей, {given},", "Здравей,", "Здравей, {full},"),
        ("informal", "unspecified", "inline"): Salutation(
            "Здравей!", "Здравей, {given}!", "Здравей!", "Здравей, {full}!"
        ),
    },
    spoken_currencies={
        "EUR": SpokenUnit({"other": "евро"}, {"one": "цент", "other": "цента"}),
        "GBP": SpokenUnit({"one": "паунд", "other": "паунда"}, {"one": "пенс", "other": "пенса"}),
        "IDR": SpokenUnit({"one": "рупия", "other": "рупии"}, {"one": "сен", "other": "сена"}),
    },
    spoken_and=" и ",
    spoken_signs=(("\u00a0г.", " година"), ("\u00a0ч.", " часа")),
    lexicon=Lexicon(
        script="CYRILLIC",
        numbers=(
            "два", "две", "двама", "три", "трима", "четири", "пет", "шест", "седем", "осем", "девет", "десет",
            "единадесет", "единайсет", "дванадесет", "дванайсет", "тринадесет", "четиринадесет", "петнадесет",
            "петнайсет", "двадесет", "двайсет", "тридесет", "трийсет", "четиридесет", "петдесет", "шестдесет",
            "седемдесет", "осемдесет", "деветдесет", "сто", "двеста", "триста", "хиляда", "хиляди", "милион", "дузина",
        ),
        promises=("гарантираме", "гарантирано", "обещаваме", "никога повече", "на всяка цена"),
        denials=("не", "няма", "нито"),
        negations=("не", "няма", "нямаме", "нямате", "нямат", "нито", "никога", "без", "никак*", "нищо", "никой"),
        registers={
            "formal": ("ти", "теб", "тебе", "твой", "твоя", "твоята", "твоят", "твоите", "твое", "твоето", "здравей"),
            "informal": ("вие", "вас", "ви", "ваш*", "уважаем*", "здравейте"),
        },
        public=(
            "поръчката ви", "поръчка ви", "вашата поръчка", "ваша поръчка", "пратката ви", "вашата пратка",
            "покупката ви", "вашата покупка", "доставката ви", "вашата доставка", "профила ви", "плащането ви",
            "уважаеми клиент*", "наш клиент*", "наши клиент*", "нашите клиент*", "наш* купувач*", "при нас",
        ),
        public_free=(),
        spoken=(
            "кликнете", "щракнете", "натиснете връзката", "пишете ни", "напишете", "отговорете на", "изпратете",
            "връзката", "линка", "по-долу", "по-горе", "прикачен*", "това съобщение", "този имейл",
        ),
        spoken_doubtful=("отговорете", "пишете", "тук"),
        first_person=("аз", "мен", "мене", "ми", "ме", "мой", "моя", "моят", "мое", "моите", "съм"),
        changing=("в", "във", "с", "със"),
    ),
)  # fmt: skip
