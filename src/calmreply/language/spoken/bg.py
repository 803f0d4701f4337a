"""Bulgarian: one and two agree with what is counted; days and years are ordinals; *и* before the last part."""

from __future__ import annotations

from typing import Final

from calmreply.language.locales.table import words
from calmreply.language.spoken.table import MOST, SpokenTable, letters

__all__ = ["SPOKEN"]

_SMALL = words(
    "нула едно две три четири пет шест седем осем девет десет единадесет дванадесет тринадесет четиринадесет "
    "петнадесет шестнадесет седемнадесет осемнадесет деветнадесет"
)
_TENS = words("десет десет двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет")
_HUNDREDS = words("сто двеста триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин")
_AGREEING: Final[dict[str, dict[int, str]]] = {
    "": {},
    "neuter": {},
    "masculine": {1: "един", 2: "два"},
    "feminine": {1: "една"},
    # Of people: *двама души*.
    "personal": {1: "един", 2: "двама", 3: "трима", 4: "четирима"},
}
_ORDINALS = words("първи втори трети четвърти пети шести седми осми девети")


def _parts(number: int, form: str) -> list[str]:
    """The words of a number below a thousand, without *и*."""
    hundreds, rest = divmod(number, 100)
    parts = [_HUNDREDS[hundreds - 1]] if hundreds else []
    if rest >= 20:
        tens, rest = divmod(rest, 10)
        parts.append(_TENS[tens])
    if rest:
        parts.append(_AGREEING[form].get(rest, _SMALL[rest]))
    return parts


def _linked(parts: list[str]) -> str:
    return " и ".join(filter(None, (" ".join(parts[:-1]), parts[-1])))


def _thousands(number: int) -> list[str]:
    if not number:
        return []
    return ["хиляда"] if number == 1 else [_linked(_parts(number, "feminine")), "хиляди"]


def _cardinal(number: int, form: str = "") -> str:
    if not number:
        return _SMALL[0]
    thousands, rest = divmod(number, 1000)
    head = _thousands(thousands)
    return _linked([" ".join(head), *_parts(rest, form)] if head else _parts(rest, form))


def _ordinal(number: int, ending: str) -> str:
    """An ordinal that is not a whole hundred: only its last word is one."""
    words = _cardinal(number).split(" ")
    last = number % 10 if number % 100 > 20 or number % 100 < 10 else 0
    words[-1] = (_ORDINALS[last - 1] if last else words[-1] + "и")[:-1] + ending
    return " ".join(words)


def _year(year: int) -> str:
    whole = {1900: "хиляда и деветстотна", 2000: "двехилядна"}
    return whole.get(year) or _ordinal(year, "а")


def _clock(hour: int, minute: int, _role: str) -> str:
    said = f"{_cardinal(hour, 'masculine')} {'час' if hour == 1 else 'часа'}"
    if not minute:
        return said
    return f"{said} и {_cardinal(minute, 'feminine')} {'минута' if minute == 1 else 'минути'}"


SPOKEN: Final = SpokenTable(
    tag="bg",
    forms=dict.fromkeys(_AGREEING, MOST),
    cardinal=_cardinal,
    currencies={
        "EUR": ("neuter", "masculine"),
        "GBP": ("masculine", "masculine"),
        "IDR": ("feminine", "masculine"),
    },
    day=lambda day, _role: _ordinal(day, "и"),
    year_words=_year,
    clock=_clock,
    times={"": "{time}", "on": "в {time}", "until": "до {time}", "since": "от {time}", "by": "до {time}"},
    # Latin letters, of which codes are made, by the international words as Bulgarian writes them.
    alphabet=letters(
        "Алфа Браво Чарли Делта Ехо Фокстрот Голф Хотел Индия Джулиет Кило Лима Майк Новембър Оскар Папа Квебек Ромео "
        "Сиера Танго Униформ Виктор Уиски Екс-рей Янки Зулу"
    ),
    like="като",
    nouns={
        **dict.fromkeys(words("ден дни дена месец месеца час часа път пъти"), "masculine"),
        **dict.fromkeys(words("година години седмица седмици минута минути"), "feminine"),
        **dict.fromkeys(("човек", "души"), "personal"),
    },
)
