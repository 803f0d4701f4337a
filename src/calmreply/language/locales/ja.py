"""Japanese: polite style (*desu*, *masu*), years of the common era, no spaces between sentences.

Words of the lexicon have ``*`` on both sides, since nothing in the script shows where a word begins or ends.
"""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import DatePhrase, Lexicon, LocaleTable, Salutation, SpokenUnit, words

__all__ = ["TABLE"]

_MONTHS = words("1 2 3 4 5 6 7 8 9 10 11 12")
_WEEKDAYS = words("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日")
_DATE = "{year}年{month}月{day}日"
_ROLES = {"": "", "on": "に", "until": "まで", "since": "から", "by": "までに"}

TABLE: Final = LocaleTable(
    tag="ja",
    cldr="ja",
    minimum_grouping=1,
    raises_after_greeting=False,
    cased=False,
    joiner="",
    spoken_space="",
    density=2.2,
    dates={role: DatePhrase(_DATE + after, _MONTHS) for role, after in _ROLES.items()},
    time_pattern="{hour}時{minute:02d}分",
    whole_hour="{hour}時",
    times={role: "{time}" + after for role, after in _ROLES.items()},
    datetimes={role: ("{date}{time}", "", role) for role in _ROLES},
    weekdays={role: tuple(day + after for day in _WEEKDAYS) for role, after in _ROLES.items()},
    salutations={
        ("formal", "unspecified", ""): Salutation("こんにちは。", "{given} 様", "{family} 様", "{full} 様"),
        ("formal", "unspecified", "inline"): Salutation(
            "こんにちは。", "{given} 様、", "{family} 様、", "{full} 様、"
        ),
        ("formal", "unspecified", "spoken"): Salutation(
            "こんにちは。", "{given} 様、こんにちは。", "{family} 様、こんにちは。", "{full} 様、こんにちは。"
        ),
        ("informal", "unspecified", ""): Salutation("こんにちは。", "{given} さん", "{family} さん", "{full} さん"),
        ("informal", "unspecified", "inline"): Salutation(
            "こんにちは。", "{given} さん、", "{family} さん、", "{full} さん、"
        ),
    },
    spoken_currencies={
        "EUR": SpokenUnit({"other": "ユーロ"}, {"other": "セント"}),
        "GBP": SpokenUnit({"other": "ポンド"}, {"other": "ペンス"}),
        "IDR": SpokenUnit({"other": "ルピア"}, {"other": "セン"}),
        "PLN": SpokenUnit({"other": "ズウォティ"}, {"other": "グロシュ"}),
        "JPY": SpokenUnit({"other": "円"}, {"other": "銭"}),
    },
    spoken_and="",
    lexicon=Lexicon(
        script="HIRAGANA KATAKANA KATAKANA-HIRAGANA IDEOGRAPHIC CJK",
        # Whole expressions only: the characters for numbers stand in many other words.
        numbers=(
            "*二日*", "*三日*", "*四日*", "*五日*", "*七日*", "*十日*", "*二週間*", "*三週間*", "*四週間*", "*二か月*",
            "*三か月*", "*二回*", "*三回*", "*二つ*", "*三つ*", "*四つ*", "*五つ*", "*ふたつ*", "*みっつ*", "*二個*",
            "*三個*", "*二枚*", "*三枚*", "*二杯*", "*三杯*", "*百円*", "*千円*", "*万円*", "*二十*", "*三十*",
            "*四十*", "*五十*", "*六十*", "*七十*", "*八十*", "*九十*", "*半額*",
        ),
        promises=(
            "*保証いたします*", "*保証します*", "*お約束いたします*", "*お約束します*", "*約束します*", "*絶対に*",
            "*二度と*", "*何があっても*", "*どんなことがあっても*",
        ),
        denials=("*ない*", "*ません*", "*できかね*"),
        negations=(
            "*ない*", "*ません*", "*なく*", "*なかった*", "*かねます*", "*かねる*", "*かねて*", "*ずに*", "*不可*",
            "*不能*", "*お断り*", "*見送*", "*対象外*",
        ),
        registers={
            "formal": ("*だよ*", "*だね*", "*してね*", "*あなた*", "*きみの*", "*君の*", "*ごめんね*",
            "*ありがとうね*"), "informal": ("*いたします*", "*ございます*", "*お客様*", "*申し上げます*", "* 様"),
        },
        public=(
            "*ご注文の*", "*お客様のご注文*", "*ご注文いただ*", "*ご購入いただ*", "*お買い上げ*",
            "*お客様のアカウント*", "*お客様の荷物*", "*お客様のお荷物*", "*お客様のお支払い*", "*お客様への返金*",
            "*お客様のご返金*", "*当店のお客様*", "*弊社のお客様*", "*当店をご利用*", "*弊社をご利用*",
            "*ご利用いただき*", "*日頃よりご愛顧*",
        ),
        public_free=(),
        spoken=(
            "*クリック*", "*ご返信*", "*返信して*", "*お書きください*", "*お送りください*", "*リンク*", "*以下の*",
            "*下記*", "*上記*", "*添付*", "*このメール*", "*本メール*", "*このメッセージ*",
        ),
        spoken_doubtful=("*送信*", "*記入*", "*ここから*"),
        first_person=(
            "*私は*", "*私が*", "*私の*", "*私に*", "*私も*", "*わたしは*", "*わたしが*", "*わたしの*", "*僕*", "*俺*",
        ),
        changing=(),
    ),
)  # fmt: skip
