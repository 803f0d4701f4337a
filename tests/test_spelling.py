"""Every text of every shipped language as its dictionary and its typography have it.

The dictionaries are Debian's, through ``hunspell``: `.ci/run` installs them, and without them those tests are skipped.
``tests/spelling/<locale>.txt`` lists good words that a dictionary lacks, each with a reason; a word that has gone from
the texts, or that the dictionary knows, may not stay there. Typography needs no system package and is always checked.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from tests.starter import ROOT

from calmreply.language.catalogue import load_catalogue
from calmreply.language.locales import TABLES
from calmreply.language.model import paths
from calmreply.language.wording import SLOT, TERM, _register, flat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MESSAGES = ROOT / "src" / "calmreply" / "starter" / "messages"
LISTS = Path(__file__).parent / "spelling"
FILES = tuple(sorted(path.stem for path in MESSAGES.glob("*.ftl")))
DICTIONARIES = {
    "bg": ("bg_BG", "hunspell-bg"),
    "de": ("de_DE", "hunspell-de-de"),
    "en": ("en_GB", "hunspell-en-gb"),
    "es": ("es_ES", "hunspell-es"),
    "et": ("et_EE", "myspell-et"),
    "fr": ("fr", "hunspell-fr"),
    "id": ("id_ID", "hunspell-id"),
    "it": ("it_IT", "hunspell-it"),
    "pl": ("pl_PL", "hunspell-pl"),
    "sl": ("sl_SI", "hunspell-sl"),
}
"""For each language its dictionary and the Debian package of it. Arabic and Japanese have none that serves here."""
SPELT = tuple(sorted(DICTIONARIES.keys() & {name.partition("@")[0] for name in FILES}))


class Words(NamedTuple):
    """One path of a text: the file (``it@informal``), where in it, and its words, slots and terms being marks."""

    file: str
    place: str
    text: str


@cache
def texts(file: str) -> tuple[Words, ...]:
    """Every path of every message of a file, and the greetings and dates that are written in its language's table."""
    locale, _, register = file.partition("@")
    faults = []
    source = _read("en", "en", None, faults)
    made = source if file == "en" else _read(file, locale, source, faults)
    assert not faults
    found = []
    for message in made.messages.values():
        for variant, program in message.variants.items():
            for taken, pieces in paths(program):
                place = f"{message.id}{'.' + variant if variant else ''}"
                place += "".join(f" [{slot}={key}]" for slot, key in taken)
                found.append(Words(file, place, flat(pieces)))
    table = TABLES[locale]
    for (tone, addressee, form), greetings in table.salutations.items():
        if tone == (register or "formal"):
            place = f"the greeting {addressee} {form}".strip()
            found += [Words(file, place, _marked(greeting)) for greeting in greetings]
    for role, phrase in table.dates.items():
        found += [Words(file, f"the date {role}", _marked(phrase.pattern))]
        found += [Words(file, f"the month {role}", f"{SLOT} {month}") for month in phrase.months]
    for role, weekdays in table.weekdays.items():
        found += [Words(file, f"the weekday {role}", f"{SLOT} {day}") for day in weekdays]
    return tuple(found)


def _read(file, locale, source, faults):
    text = (MESSAGES / f"{file}.ftl").read_text(encoding="utf-8")
    return load_catalogue([(f"{file}.ftl", text)], locale=locale, source=source, faults=faults, name=file)


def _marked(pattern: str) -> str:
    return re.sub(r"\{[^}]*\}", SLOT, pattern)


# --- Spelling -------------------------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*[’']?")
_KEEPS_HYPHENS = frozenset({"de", "fr", "id"})
"""Whose dictionaries look at a word with its hyphens; the others see its parts."""
_POLITE_ENDING = re.compile(r"(?<=[a-zù])L(?=[aeio])")
"""*risponderLe*: the capital is politeness and not spelling."""


def words_of(text: str, locale: str) -> Iterator[str]:
    """The words that the dictionary of a locale is asked for: a part keeps the apostrophe or hyphen that ends it."""
    for word in _WORD.findall(text):
        if word in listed(locale):
            yield word
            continue
        parts = [word] if locale in _KEEPS_HYPHENS else re.findall(r"[^-]+-?", word)
        for part in parts:
            yield from re.findall(r"[^’']+[’']?", part) if locale == "it" else [part]


def as_asked(word: str, locale: str) -> tuple[str, ...]:
    """A word as the dictionary has it; a listed one with hyphens in its parts."""
    bare = word.rstrip("’'-")
    if locale == "it":
        bare = _POLITE_ENDING.sub("l", bare)
    return (bare,) if locale in _KEEPS_HYPHENS else tuple(bare.split("-"))


@cache
def listed(locale: str) -> dict[str, str]:
    """The word list of a locale: words and the reasons why they are right."""
    path = LISTS / f"{locale}.txt"
    found = {}
    for row in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        if row and not row.startswith("#"):
            word, mark, reason = row.partition(" # ")
            assert mark, f"{path.name}: `{row}` needs a reason: `word # why it is right`"
            assert reason.strip(), f"{path.name}: `{row}` needs a reason: `word # why it is right`"
            assert word not in found, f"{path.name}: `{word}` stands there twice"
            found[word] = reason
    return found


def listed_form(word: str, locale: str) -> str:
    """The form that a word would stand under in the list: with a small letter, if that is there."""
    small = word[:1].lower() + word[1:]
    return small if small in listed(locale) else word


def files_of(locale: str) -> list[str]:
    return [file for file in FILES if file.partition("@")[0] == locale]


@pytest.fixture
def unknown(tmp_path) -> Callable[[str, set[str]], set[str]]:
    """Ask the dictionary of a locale for words, in one process; gives those it does not know."""

    def ask(locale: str, words: set[str]) -> set[str]:
        dictionary, package = DICTIONARIES[locale]
        hunspell = shutil.which("hunspell")
        if hunspell is None:
            pytest.skip("needs system package hunspell")
        # Neither a personal list of words nor a setting of this machine may let a word pass.
        clean = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        done = subprocess.run(  # noqa: S603 - a program of the system, and our own words
            [hunspell, "-d", dictionary, "-i", "utf-8", "-l"],
            input="\n".join(sorted(words)),
            capture_output=True,
            encoding="utf-8",
            env=clean,
            cwd=tmp_path,
            timeout=60,
            check=False,
        )
        if "Can't open affix or dictionary" in done.stderr:
            pytest.skip(f"needs system package {package}")
        assert done.returncode == 0, done.stderr
        found = set(done.stdout.split("\n")) - {""}
        assert found <= words, f"hunspell cut these words up otherwise than we did: {sorted(found - words)}"
        return found

    return ask


NONSENSE = {"bg": "грешкка", "et": "kirjjaga", "pl": "przesyłłka", "sl": "naročillo"}


@pytest.mark.parametrize("locale", SPELT)
def test_each_word_is_known_to_the_dictionary_or_listed_with_a_reason(locale, unknown):
    used = {}
    for file in files_of(locale):
        for _, place, text in texts(file):
            for word in words_of(text, locale):
                used.setdefault(word, f"{file} {place}")
    asked = {word: as_asked(word, locale) for word in used}
    wrong = NONSENSE.get(locale, "xqverorre")
    missing = unknown(locale, {wrong}.union(*asked.values()))
    assert wrong in missing, "the dictionary lets everything pass"
    strange = {word for word in used if missing.intersection(asked[word])}
    bad = [f"{used[word]}: {word}" for word in strange if listed_form(word, locale) not in listed(locale)]
    assert not bad, "misspelt, or good and not yet in the list:\n" + "\n".join(sorted(bad))
    forms = {listed_form(word, locale) for word in strange}
    known = sorted(listed(locale).keys() - forms)
    assert not known, f"tests/spelling/{locale}.txt: the dictionary knows these: {known}"


@pytest.mark.parametrize("locale", SPELT)
def test_each_listed_word_is_used(locale):
    used = {
        listed_form(word, locale)
        for file in files_of(locale)
        for _, _, t in texts(file)
        for word in words_of(t, locale)
    }
    gone = sorted(listed(locale).keys() - used)
    assert not gone, f"tests/spelling/{locale}.txt: these stand in no text any more: {gone}"


def test_each_word_list_is_for_a_language_that_is_checked():
    assert {path.stem for path in LISTS.glob("*.txt")} <= set(SPELT)


def test_words_are_cut_as_the_dictionaries_cut_them():
    assert list(words_of("L’errore com’è, e-mail: risponderLe", "it")) == [
        "L’",
        "errore",
        "com’",
        "è",
        "e-",
        "mail",
        "risponderLe",
    ]
    assert as_asked("risponderLe", "it") == ("risponderle",)
    assert list(words_of(f"l’e-mail de {TERM} : {SLOT}", "fr")) == ["l’e-mail", "de"]
    assert list(words_of("e-pošta", "sl")) == ["e-", "pošta"]


# --- Typography -----------------------------------------------------------------------------------------------------

QUOTES = {
    "bg": ("„“",),
    "de": ("„“", "‚‘"),
    "en": ("“”", "‘’"),
    "es": ("«»", "“”"),
    "et": ("„“",),
    "fr": ("«»", "“”"),
    "id": ("“”", "‘’"),
    "it": ("«»", "“”"),
    "pl": ("„”", "«»"),
    "sl": ("„“", "»«"),
    "ar": ("«»", "“”"),
    "ja": ("「」", "『』"),
}
"""For each language its pairs of quotation marks, outer ones first."""
_MARKS = re.compile(r"[\"'`´«»‹›„“”‚‘’「」『』]")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
_POSSESSIVE = re.compile(r"(?<=s)’(?=\s)")
_ANYWHERE = (
    (re.compile(r"  +"), "two spaces"),
    (re.compile(r"^\s|\s$"), "a space at an end"),
    (re.compile(r"\.\.+"), "dots for an ellipsis"),
    (re.compile(r"\s-\s|--"), "a hyphen for a dash"),
    (re.compile(r"[,;:!?،؛](?=[^\W\d_])"), "no space after a sign"),
    (re.compile(r"(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})"), "no space after a full stop"),
    (re.compile(r"[,;:،؛][,;:.،؛]|[!?؟]{2}"), "two signs"),
    (re.compile(r"[\u200b\u00ad\u2060\ufeff\t]"), "an invisible character"),
)
_OPEN_SPACE = re.compile(r"[ \u00a0\u2009\u202f](?=[,.;:!?…،؛؟])")
_FRENCH = (
    (re.compile(r"(?<!\u202f)[;!?](?!\w)"), "`;`, `!` and `?` follow a narrow no-break space (U+202F)"),
    (re.compile(r"(?<!\u00a0):"), "`:` follows a no-break space (U+00A0)"),
    (re.compile(r"«(?!\u00a0)|(?<!\u00a0)»"), "no-break spaces (U+00A0) stand inside `« »`"),
    (re.compile(r"[ \u00a0\u2009\u202f](?=[,.…])|\u202f(?![;!?\d])"), "a space that does not belong there"),
)
_SMALL_START = re.compile(r"[.!?]\s+(?=[^\W\d_])(\w+)")


def typography(text: str, locale: str) -> Iterator[str]:
    """Everything that the typography of a language does not allow in a text."""
    if unicodedata.normalize("NFC", text) != text:
        yield "letters that are not composed"
    for pattern, what in _ANYWHERE:
        if found := pattern.search(text):
            yield f"{what}: `{found[0]}`"
    yield from _quotes(text, locale)
    if locale == "fr":
        for pattern, what in _FRENCH:
            if pattern.search(text):
                yield what
    elif locale != "ja" and (found := _OPEN_SPACE.search(text)):
        yield f"a space before a sign: `{found[0]}`"
    if locale == "es":
        yield from _spanish(text)
    elif found := re.search("[¿¡]", text):
        yield f"`{found[0]}` is Spanish"
    if TABLES[locale].cased:
        for found in _SMALL_START.finditer(text):
            if found[1][0].islower() and not text[: found.start() + 1].endswith(ABBREVIATIONS):
                yield f"a sentence starts with a small letter: `{found[1]}`"


ABBREVIATIONS: tuple[str, ...] = ("z. B.", " г.", "npr.", " št.", " nr.", " ul.", "напр.")
"""What ends in a full stop inside a sentence."""


def _quotes(text: str, locale: str) -> Iterator[str]:
    # English is written with the apostrophe of a keyboard: it is in the alphabet of an SMS.
    bare = _APOSTROPHE.sub("", text)
    # *un po’*
    bare = re.sub(r"(?<=\bpo)’", "", bare) if locale == "it" else bare
    bare = _POSSESSIVE.sub("", bare) if locale == "en" else bare
    pairs = QUOTES[locale]
    opened: list[str] = []
    for mark in _MARKS.findall(bare):
        if opened and opened[-1] == mark:
            opened.pop()
        elif closes := [end for start, end in pairs if start == mark]:
            opened.append(closes[0])
        else:
            yield f"`{mark}` is no quotation mark here: {' '.join(pairs)}; the apostrophe is ’"
            return
    if opened:
        yield f"no `{opened[-1]}`"


def _spanish(text: str) -> Iterator[str]:
    for start, end in ("¿?", "¡!"):
        signs = re.sub(rf"[^{re.escape(start + end)}]", "", text)
        if signs.replace(start + end, ""):
            yield f"`{start}` and `{end}` do not pair"
    if found := re.search(r"[¿¡](?=\s)|(?<=\w)[¿¡]", text):
        yield f"`{found[0]}` stands apart from its sentence"


@pytest.mark.parametrize("file", FILES)
def test_the_typography_of_each_language_is_kept(file):
    locale = file.partition("@")[0]
    bad = [f"{file} {place}: {what}: {text}" for _, place, text in texts(file) for what in typography(text, locale)]
    assert not bad, "\n".join(bad)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it", "L'errore è nostro."),
        ("it", 'Il "pacco" è qui.'),
        ("it", "Il „pacco“ è qui."),
        ("en", 'The "pot" is here.'),
        ("en", "The ‘pot is here."),
        ("en", "It is here.  It is late."),
        ("en", "It is here .It is late."),
        ("en", "It is here,it is late."),
        ("en", "Wait..."),
        ("en", "Tea - and pots."),
        ("en", "It is here. it is late."),
        ("de", "Das “Paket” ist da."),
        ("de", "Das „Paket” ist da."),
        ("bg", "Това е “пратка”."),
        ("fr", "Merci\u00a0!"),
        ("fr", "Merci !"),
        ("fr", "Merci!"),
        ("fr", "Le lien\u202f: ici"),
        ("fr", "Le lien: ici"),
        ("fr", "Le «mot» juste."),
        ("fr", "C'est vrai."),
        ("es", "Puede decirnos?"),
        ("es", "¿Puede decirnos"),
        ("es", "¡Gracias?"),
        ("es", "Gracias!"),
        ("sl", "Kako ste ?"),
        ("pl", "To “paczka”."),
        ("id", "Cafe\u0301 ini."),
    ],
)
def test_bad_typography_is_found(locale, text):
    assert list(typography(text, locale))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it", "Com’è «bello» il Suo “tè”: grazie."),
        ("de", "Das „Paket“ ist da. Wirklich?"),
        ("bg", "„Пратка“ от 1 г. е тук."),
        ("et", "„Pakk“ on siin."),
        ("fr", "Quoi\u202f? Le «\u00a0mot\u00a0»\u00a0: c’est vrai\u202f; merci\u202f!"),
        ("es", "¿Puede decirnos el número? ¡Gracias!"),
        ("en", "The carriers’ “strike” isn’t over."),
        ("ja", "「お茶」です。"),
    ],
)
def test_good_typography_is_left_alone(locale, text):
    assert not list(typography(text, locale))


# --- The formal address ---------------------------------------------------------------------------------------------

_THIRD = (
    r"\w+(?:iamo|emmo|remo|ranno|rà)|abbiamo|avevamo|ha|hanno|è|sta|stiamo|sembra|arriva|manca|serve|spetta|risponde"
)
SMALL = {
    "it": rf"(?<!\w)(?:lei|suo|sua|suoi|sue|(?:la|le) (?:{_THIRD})|\w+[aeiou]r(?:la|le))(?!\w)",
    "et": r"(?<!\w)(?:te|teie|teid|teile|teil|teilt|teiega|teieni|teist|teisse|teis|teieta|teiena)(?!\w)",
    "bg": r"(?<!\w)(?:вие|ви|вас|вам|ваш\w*)(?!\w)",
    "id": r"(?<!\w)anda\w*(?!\w)",
    "de": r"(?<!\w)(?:sie|ihnen|ihr|ihre[mnrs]?)(?!\w)",
    "pl": r"(?<!\w)(?:pan|pana|panu|panem|panie|pani|panią|państw[aou]|państwem)(?!\w)",
}
"""In a formal text, the words for the reader that have a capital in these languages, written without it."""
CAPITAL = {
    "sl": r"(?:Vi|Vas|Vam|Vami|Vaš\w*)(?!\w)",
    "es": r"(?:Usted|Ustedes|Su|Sus|Suy[oa]s?)(?!\w)",
    "fr": r"(?:Vous|Votre|Vos|Vôtres?)(?!\w)",
    "en": r"(?:You|Your|Yours)(?!\w)",
    "de@informal": r"(?:Du|Dich|Dir|Dein\w*|Sie|Ihnen|Ihre?[mnrs]?)(?!\w)",
    "it@informal": r"(?:Tu|Te|Ti|Tuo|Tua|Tuoi|Tue|Lei|La|Le|Suo|Sua|Suoi|Sue)(?!\w)",
    "fr@informal": r"(?:Tu|Te|Toi|Ton|Ta|Tes|Vous|Votre|Vos)(?!\w)",
    "es@informal": r"(?:Tú|Te|Ti|Tu|Tus|Usted|Su|Sus)(?!\w)",
}
"""The words for the reader that have no capital within a sentence."""
OTHERS = frozenset(
    {
        # Orders, goods, questions, thanks and ideas are feminine or plural, and are not the reader.
        ("de", "cancel-perhaps", "sie"),
        ("de", "decline-used", "sie"),
        ("de", "do-cancel-order-proposed", "sie"),
        ("de", "public-praise", "sie"),
        ("de", "public-question", "sie"),
        ("de", "public-request", "sie"),
        ("de", "request-noted", "sie"),
        ("de", "right-conformity", "sie"),
        ("de", "share-offer", "sie"),
        ("de", "track-packed", "sie"),
        ("it", "praise-shared", "le ha"),
        ("it", "public-complaint", "averle"),
        ("it", "public-praise", "le leggeremo"),
        ("it", "request-noted", "le valutiamo"),
    }
)
"""Where the small word stands for something else: file, message, words. Each one was read."""
_STARTS = re.compile(r"(?:^|[.!?…:\n])[\s¿¡«„“]*$")


def address(text: str, file: str) -> Iterator[str]:
    """The words for the reader that are not written as their language writes them."""
    for found in re.finditer(SMALL.get(file, "(?!)"), text):
        yield found[0]
    for found in re.finditer(rf"(?<!\w){CAPITAL.get(file, '(?!)')}", text):
        if not _STARTS.search(text[: found.start()]):
            yield found[0]


@pytest.mark.parametrize("file", FILES)
def test_words_for_the_reader_have_the_capitals_of_their_language(file):
    bad, met = [], set()
    for _, place, text in texts(file):
        for word in address(text, file):
            known = (file, re.split(r"[. ]", place)[0], word)
            met.add(known)
            if known not in OTHERS:
                bad.append(f"{file} {place}: `{word}`: {text}")
    assert not bad, "\n".join(bad)
    assert {known for known in OTHERS if known[0] == file} == met, "an exception that nothing needs any more"


IMPERSONAL = frozenset({"pl"})
"""Written without a word for the reader, whose gender it would state; only greetings have one."""


@pytest.mark.parametrize("file", FILES)
def test_each_file_keeps_to_one_form_of_address(file):
    locale, _, named = file.partition("@")
    register = named or "formal"
    registers = TABLES[locale].lexicon.registers
    bad, own = [], 0
    (other,) = {"formal", "informal"} - {register}
    for _, place, text in texts(file):
        low = text.casefold()
        bad += [f"{file} {place}: `{word}`: {text}" for word in _register(text, low, registers.get(register, ()))]
        own += bool(list(_register(text, low, registers.get(other, ()))))
    assert not bad, "\n".join(bad)
    assert own > 20 or file in IMPERSONAL or not registers.get(other), (
        f"only {own} texts of `{file}` address the reader"
    )


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("it", "Il pacco è suo."),
        ("it", "Vorremmo risponderle."),
        ("it", "Domani la richiameremo."),
        ("et", "Kirjutame teile homme."),
        ("bg", "Благодарим ви."),
        ("id", "Pesanan anda di sini."),
        ("de", "Wir danken ihnen."),
        ("de", "Das ist ihr Paket."),
        ("sl", "Hvala za Vaše sporočilo."),
        ("es", "Gracias por Su mensaje."),
        ("fr", "Merci pour Votre message."),
        ("de@informal", "Wir danken Dir."),
    ],
)
def test_a_wrong_capital_in_the_address_is_found(file, text):
    assert list(address(text, file))
