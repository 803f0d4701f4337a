"""Reads numbers, amounts, dates and spelled codes that stand in words, with tables and a reading of its own.

A word is cut into parts (*duecentotré*: two, hundred, three), and the parts of a number must stand in an order in which
a person says them. Nothing here is shared with what writes such words, so that one can prove the other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["NumberWords", "Spoken", "joined", "read_number", "spoken_amounts", "spoken_codes", "spoken_dates"]


class NumberWords(NamedTuple):
    """The number words of one language.

    ``parts`` are the parts of number words with their worth: a number below a thousand is added, ``*100`` and the like
    multiply what stands before them (``1*100`` may stand by itself: *sto*), ``+10`` adds to it (*üksteist*), and ``,``
    is a word that only joins. ``days`` are the days of the month, ``years`` what may end a year beside its number
    words. ``unit_first``: *enaindvajset*; ``hundreds_of_years``: *twenty twenty-six*. ``joins`` may stand between units
    and subunits of an amount, ``of`` between a day and its month; ``like`` joins a letter to its word.
    """

    parts: Mapping[str, str]
    days: Mapping[str, int]
    joins: str
    like: str
    unit_first: bool = False
    years: Mapping[str, str] = {}
    of: str = ""
    hundreds_of_years: bool = False


class Spoken(NamedTuple):
    """A number, date or code read from words, with its place."""

    value: int | str
    start: int
    end: int


def _table(text: str) -> dict[str, str]:
    """Words and their worth, as ``one=1 two=2``."""
    return dict(pair.split("=") for pair in text.split())


def _row(words: str, start: int, step: int = 1) -> dict[str, str]:
    return {form: str(start + step * at) for at, word in enumerate(words.split()) for form in word.split("/")}


def _days(words: str) -> dict[str, int]:
    """Days of the month in order, a comma between them and a stroke between the forms of one."""
    days = words.split(",")
    return {form.strip(): at for at, day in enumerate(days, 1) for form in day.split("/")}


def _endings(stems: Mapping[str, int], cut: int, *endings: str) -> dict[str, int]:
    return {stem[: len(stem) - cut] + ending: day for stem, day in stems.items() for ending in endings}


_EN_DAYS = _days(
    "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,"
    "fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth,twenty-first,twenty-second,twenty-third,"
    "twenty-fourth,twenty-fifth,twenty-sixth,twenty-seventh,twenty-eighth,twenty-ninth,thirtieth,thirty-first"
)
_IT_DAYS = _days(
    "primo,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici,tredici,quattordici,quindici,sedici,"
    "diciassette,diciotto,diciannove,venti,ventuno,ventidue,ventitré,ventiquattro,venticinque,ventisei,ventisette,"
    "ventotto,ventinove,trenta,trentuno"
)
_ID_DAYS = _days(
    "satu,dua,tiga,empat,lima,enam,tujuh,delapan,sembilan,sepuluh,sebelas,dua belas,tiga belas,empat belas,lima belas,"
    "enam belas,tujuh belas,delapan belas,sembilan belas,dua puluh,dua puluh satu,dua puluh dua,dua puluh tiga,"
    "dua puluh empat,dua puluh lima,dua puluh enam,dua puluh tujuh,dua puluh delapan,dua puluh sembilan,tiga puluh,"
    "tiga puluh satu"
)
_ET_NAMED = _days("esimene,teine,kolmas,neljas,viies,kuues,seitsmes,kaheksas,üheksas,kümnes")
_ET_OTHER = _days("esimese,teise,kolmanda,neljanda,viienda,kuuenda,seitsmenda,kaheksanda,üheksanda,kümnenda")
_ET_SMALL = {**_ET_NAMED, **_endings(_ET_OTHER, 0, "", "l", "st")}
_ET_BEFORE = list(_row("ühe kahe kolme nelja viie kuue seitsme kaheksa üheksa", 1))
_ET_DAYS = {
    **_ET_SMALL,
    **{f"{b}teist{t}": 10 + n for n, b in enumerate(_ET_BEFORE, 1) for t, v in _ET_SMALL.items() if v == 10},
    **{f"{b}{t}": 10 * n for n, b in enumerate(_ET_BEFORE, 1) for t, v in _ET_SMALL.items() if v == 10 and n in {2, 3}},
    **{f"kahekümne {t}": 20 + v for t, v in _ET_SMALL.items() if v < 10},
    **{f"kolmekümne {t}": 31 for t, v in _ET_SMALL.items() if v == 1},
}
_SL_DAYS = _days(
    "prvi,drugi,tretji,četrti,peti,šesti,sedmi,osmi,deveti,deseti,enajsti,dvanajsti,trinajsti,štirinajsti,petnajsti,"
    "šestnajsti,sedemnajsti,osemnajsti,devetnajsti,dvajseti,enaindvajseti,dvaindvajseti,triindvajseti,"
    "štiriindvajseti,petindvajseti,šestindvajseti,sedemindvajseti,osemindvajseti,devetindvajseti,trideseti,"
    "enaintrideseti"
)
_SL_TEENS = "enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst"
_SL_TENS = "dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset"
_BG_DAYS = _days(
    "първи,втори,трети,четвърти,пети,шести,седми,осми,девети,десети,единадесети,дванадесети,тринадесети,"
    "четиринадесети,петнадесети,шестнадесети,седемнадесети,осемнадесети,деветнадесети,двадесети,двадесет и първи,"
    "двадесет и втори,двадесет и трети,двадесет и четвърти,двадесет и пети,двадесет и шести,двадесет и седми,"
    "двадесет и осми,двадесет и девети,тридесети,тридесет и първи"
)
_BG_TENS = "двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет"
_BG_TEENS = (
    "единадесет дванадесет тринадесет четиринадесет петнадесет шестнадесет седемнадесет осемнадесет деветнадесет"
)

_WORDS: Mapping[str, NumberWords] = {
    "en": NumberWords(
        _row("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", 0)
        | _row("sixteen seventeen eighteen nineteen twenty", 16)
        | _row("thirty forty fifty sixty seventy eighty ninety", 30, 10)
        | _table("hundred=*100 thousand=*1000 and=,"),
        _EN_DAYS,
        joins="and",
        like="as in",
        of="of",
        hundreds_of_years=True,
    ),
    "it": NumberWords(
        _row("zero uno/un/una due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici", 0)
        | _row("quattordici quindici sedici diciassette diciotto diciannove venti/vent", 14)
        | _row("trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant", 30, 10)
        | _row("settanta/settant ottanta/ottant novanta/novant", 70, 10)
        | _table("cento=1*100 cent=1*100 mille=1000 mila=*1000"),
        _IT_DAYS,
        joins="e",
        like="come",
    ),
    "id": NumberWords(
        _row("nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas", 0)
        | _table("seratus=100 seribu=1000 belas=+10 puluh=*10 ratus=*100 ribu=*1000 juta=*1000000"),
        _ID_DAYS,
        joins="",
        like="untuk",
    ),
    "et": NumberWords(
        _row("null/nulli üks/ühe kaks/kahe kolm/kolme neli/nelja viis/viie kuus/kuue seitse/seitsme kaheksa üheksa", 0)
        | _table("kümme=10 teist=+10 teistkümne=+10 kümmend=*10 kümne=1*10 sada=1*100 saja=1*100")
        | _table("tuhat=1*1000 tuhande=1*1000"),
        _ET_DAYS,
        joins="ja",
        like="nagu",
    ),
    "sl": NumberWords(
        _row("nič en/ena/eno/enem dva/dve/dveh tri/trije/treh štiri/štirje/štirih pet šest sedem osem devet deset", 0)
        | _row("petih šestih sedmih osmih devetih desetih", 5)
        | _row(_SL_TEENS, 11)
        | _row(_SL_TENS, 20, 10)
        | _row(_SL_TEENS.replace(" ", "ih ") + "ih", 11)
        | _row(_SL_TENS.replace(" ", "ih ") + "ih", 20, 10)
        | _table("in=, sto=1*100 tisoč=1*1000"),
        _SL_DAYS | _endings(_SL_DAYS, 1, "ega"),
        joins="in",
        like="kot",
        unit_first=True,
    ),
    "bg": NumberWords(
        _row("нула един/едно/една два/две/двама три/трима четири/четирима пет шест седем осем девет десет", 0)
        | _row(_BG_TEENS, 11)
        | _row(_BG_TENS, 20, 10)
        | _row("сто двеста триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин", 100, 100)
        | _table("хиляда=1000 хиляди=*1000 и=,"),
        _BG_DAYS,
        joins="и",
        like="като",
        years=_row("първа втора трета четвърта пета шеста седма осма девета десета", 1)
        | _row(_BG_TEENS.replace("десет", "десета"), 11)
        | _row(_BG_TENS.replace("сет", "сета"), 20, 10)
        | _table("двехилядна=2000 деветстотна=900"),
    ),
}


# ---- numbers -------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=32)
def _parts(language: str, *, year: bool) -> dict[str, list[tuple[str, str]]]:
    """The parts of number words by their last letter."""
    tongue = _WORDS[language]
    found: dict[str, list[tuple[str, str]]] = {}
    for part, worth in {**tongue.parts, **(tongue.years if year else {})}.items():
        found.setdefault(part[-1], []).append((part, worth))
    return found


@lru_cache(maxsize=4096)
def _cut(word: str, language: str, *, year: bool = False) -> tuple[str, ...] | None:
    """The worths of the parts of a word, or None if it is no number word."""
    parts = _parts(language, year=year)
    low = word.casefold()
    ways: list[tuple[str, ...] | None] = [()] + [None] * len(low)
    for end in range(1, len(low) + 1):
        for part, worth in parts.get(low[end - 1], ()):
            before = ways[end - len(part)] if len(part) <= end else None
            if before is not None and low.startswith(part, end - len(part)):
                way = (*before, worth)
                known = ways[end]
                # Fewer parts are the better reading: *settanta*, not *sette* and what is left of it.
                if known is None or len(way) < len(known):
                    ways[end] = way
    return ways[-1]


def _value(worths: tuple[str, ...], *, unit_first: bool) -> int | None:
    """The number that the parts say, or None if nobody would say them in this order."""
    total, group, joined = 0, 0, False
    limit = 1_000_000_000
    for worth in worths:
        alone = worth.startswith("1*")
        if worth == ",":
            joined = True
            continue
        if worth == "+10":
            if not 1 <= group % 100 <= 9:
                return None
            group += 10
        elif alone or worth.startswith("*"):
            size = int(worth.removeprefix("1").removeprefix("*"))
            if size >= 1000:
                if size >= limit or not (group or alone):
                    return None
                total, group, limit = total + (group or 1) * size, 0, size
            else:
                last = group % 100 if size == 10 else group
                if last > 9 or not (last or alone):
                    return None
                group += (last or 1) * size - last
        else:
            number = int(worth)
            if number == 1000:
                if group or limit <= 1000:
                    return None
                total, limit = total + 1000, 1000
            elif not number:
                return 0 if worths == ("0",) else None
            elif not _follows(group, number, joined=joined and unit_first):
                return None
            else:
                group += number
        joined = False
    return None if joined else total + group


def _follows(group: int, number: int, *, joined: bool) -> bool:
    """Whether a number below a thousand can be said behind those of its group."""
    if number >= 100:
        return group == 0
    if joined:
        return number >= 20 and 1 <= group % 100 <= 9
    if number >= 10:
        return group % 100 == 0
    return group % 10 == 0 and group % 100 != 10


def read_number(text: str, language: str) -> int | None:
    """The whole number that ``text`` says in words, or None: ``read_number("duecentotré", "it")`` is 203.

    Languages are those of the tables: en, it, id, et, sl, bg.
    """
    tongue = _WORDS[language]
    worths: tuple[str, ...] = ()
    for word in re.split(r"[\s-]+", text.strip()):
        cut = _cut(word, language)
        if not cut:
            return None
        worths += cut
    return _value(worths, unit_first=tongue.unit_first)


class _Word(NamedTuple):
    worths: tuple[str, ...]
    start: int
    end: int


def _run_before(text: str, end: int, language: str) -> list[_Word]:
    """The number words that end at ``end``, in order, with only spaces between them."""
    run: list[_Word] = []
    gaps = " \u00a0"
    while (found := _LAST_WORD.search(text, max(0, end - _LONGEST_WORD), end)) and not found["gap"].strip(gaps):
        cut = _cut(found["word"], language)
        if cut is None:
            break
        end, gaps = found.start("word"), " \u00a0-"
        run.insert(0, _Word(cut, end, found.end("word")))
    return run


def _run_after(text: str, start: int, language: str) -> list[_Word]:
    """The words of a year that start at ``start``."""
    run: list[_Word] = []
    for found in _WORD.finditer(text, start):
        if text[start : found.start()].strip(" -\u00a0"):
            break
        cut = _cut(found.group(), language, year=True) or (("oh",) if found.group().casefold() == "oh" else None)
        if cut is None:
            break
        start = found.end()
        run.append(_Word(cut, found.start(), start))
    return run


_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_WORD = 80
"""Letters and the gap behind them; the longest Italian number below a million has 47."""
_LAST_WORD = re.compile(r"(?<!\w)(?P<word>[^\W\d_]+)(?P<gap>[^\w]*)\Z")


def _read(run: list[_Word], language: str) -> int | None:
    worths = tuple(worth for word in run for worth in word.worths)
    if not worths or "oh" in worths or "," in {worths[0], worths[-1]}:
        return None
    return _value(worths, unit_first=_WORDS[language].unit_first)


# ---- facts ---------------------------------------------------------------------------------------------------------


def spoken_amounts(text: str, language: str, units: Mapping[str, tuple[str, int]]) -> Iterator[tuple[Spoken, str, int]]:
    """Each number in words before a word of money, with the currency and the minor units of one.

    ``units`` maps the beginnings of the words of money to both.
    """
    if language not in _WORDS:
        return
    for found in _money(tuple(units)).finditer(text):
        run = _run_before(text, found.start(), language)
        for first in range(len(run)):
            value = _read(run[first:], language)
            if value is not None:
                currency, worth = units[found["unit"].casefold().replace("\u0131", "i")]
                yield Spoken(value, run[first].start, found.end()), currency, worth
                break


@lru_cache(maxsize=32)
def _money(units: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, units), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?P<unit>{words})\w*", re.IGNORECASE)


def joined(text: str, language: str) -> bool:
    """Whether what stands between a unit and a subunit makes them one amount."""
    return text.strip(" \u00a0") in {"", _WORDS[language].joins} and text != ""


def spoken_dates(text: str, language: str, months: tuple[str, ...]) -> Iterator[tuple[Spoken, int, int]]:
    """Each day in words before a month and a year, as the year with its place, the number of the month, the day."""
    if language not in _WORDS:
        return
    for found in _dates(language, months).finditer(text):
        day = _WORDS[language].days[" ".join(found["day"].casefold().replace("\u0131", "i").split())]
        month = months.index(found["month"].casefold().replace("\u0131", "i")) % 12 + 1
        figures = _FIGURES.match(text, found.end())
        if figures:
            yield Spoken(int(figures.group()), found.start("day"), figures.end()), month, day
            continue
        run = _run_after(text, found.end(), language)
        for last in range(len(run), 0, -1):
            year = _year(run[:last], language)
            if year is not None:
                yield Spoken(year, found.start("day"), run[last - 1].end), month, day
                break


_FIGURES = re.compile(r"[0-9]{4}(?!\d)")


@lru_cache(maxsize=32)
def _dates(language: str, months: tuple[str, ...]) -> re.Pattern[str]:
    tongue = _WORDS[language]
    days = "|".join(re.escape(day).replace(r"\ ", r"\s+") for day in sorted(tongue.days, key=len, reverse=True))
    names = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    of = rf"(?:{tongue.of}\s+)?" if tongue.of else ""
    return re.compile(rf"(?<![\w-])(?P<day>{days})\s+{of}(?P<month>{names})\w*\s+", re.IGNORECASE)


def _year(run: list[_Word], language: str) -> int | None:
    """A year: a whole number, or two numbers of two digits each where the language says it so."""
    whole = _read(run, language)
    if whole is not None and 1000 <= whole <= 9999:
        return whole
    if not _WORDS[language].hundreds_of_years or len(run) < 2:
        return None
    for cut in range(1, len(run)):
        century, rest = _read(run[:cut], language), run[cut:]
        if century is None or not 10 <= century <= 99:
            continue
        if [word.worths for word in rest] == [("*100",)]:
            return century * 100
        oh = rest[0].worths == ("oh",)
        years = _read(rest[1:] if oh else rest, language)
        if years is not None and (1 <= years <= 9 if oh else 10 <= years <= 99):
            return century * 100 + years
    return None


def spoken_codes(text: str, language: str) -> Iterator[Spoken]:
    """Each identifier that is spelled with a word for each letter: *K as in Kilo, 7, Q as in Quebec, 2*."""
    if language not in _WORDS:
        return
    for found in _codes(language).finditer(text):
        if re.search(rf"\s{_WORDS[language].like}\s", found.group()):
            value = "".join(item.strip()[0] for item in found.group().split(","))
            yield Spoken(value, found.start(), found.end())


@lru_cache(maxsize=32)
def _codes(language: str) -> re.Pattern[str]:
    item = rf"(?:[A-Z0-9](?!\w)(?:\s+{_WORDS[language].like}\s+[^\W\d_][\w-]*)?)"
    return re.compile(rf"(?<!\w){item}(?:,\s+{item})+")
