"""Finished text that is not what it seems: characters that turn or hide it, letters that look like others, links.

Pure functions over finished text, for what was written elsewhere and is to be held against a house: a draft, a
translation, a display name.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from calmreply.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from calmreply.findings import Span

__all__ = ["resembled_host", "safe_link", "text_findings"]

_ISOLATED = re.compile("\u2068[^\u2066-\u2069\u202a-\u202e\n]*\u2069")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_MARKS = re.compile("[\u061c\u200e\u200f]")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u115f\u1160\u180e\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\u2800\u3164"
    "\ufeff\uffa0\ufff9-\ufffc\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
    "|(?<![\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\U000e0100-\U000e01ef]"
    # A joiner in a word of letters that never join.
    "|(?<=[A-Za-z\u00c0-\u058f])[\u00ad\u200c\u200d](?=[A-Za-z\u00c0-\u058f])"
)
_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = (
    ("LATIN", "[A-Za-z\u00aa\u00c0-\u02af\u1e00-\u1eff]"),
    ("GREEK", "[\u0370-\u03ff\u1f00-\u1fff]"),
    ("CYRILLIC", "[\u0400-\u052f]"),
    ("ARMENIAN", "[\u0530-\u058f]"),
    ("CHEROKEE", "[\u13a0-\u13ff\uab70-\uabbf]"),
)
_SCRIPTS = tuple((name, re.compile(letters)) for name, letters in _ALIKE)
_ORNAMENT = re.compile("[\u2102-\u2149\u2160-\u217f\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff]")
_DIGITS = re.compile(r"\d+(?:\u066b\d+)?")
_HOST = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
_LINK = re.compile(r"(?i)\b(?:https?|ftp|javascript|data|vbscript):\S+")
_TWINS = str.maketrans(
    {
        **dict(
            zip(
                "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u04cf",
                "aeopcyxljshdl",
                strict=True,
            )
        ),  # Cyrillic
        **dict(zip("\u03b1\u03bf\u03bd\u03c1\u03b9\u03ba", "aovplk", strict=True)),  # Greek
        "0": "o",
        "1": "l",
        "i": "l",
    }
)


def safe_link(url: str, hosts: Collection[str]) -> bool:
    """Whether ``url`` is ``https`` to one of ``hosts``, written so that every reader takes it for the same place.

    No user before the host, no port but 443, no escapes, addresses in figures or letters beyond ASCII in the host.

    >>> (
    ...     safe_link("https://shop.example/a?b=1", {"shop.example"}),
    ...     safe_link("https://shop.example@evil.example/", {"shop.example"}),
    ... )
    (True, False)
    """
    if not url.isascii() or not url.isprintable() or any(char in url for char in " \\\"'<>`{}|^"):
        return False
    if not url.startswith("https://"):
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    host = url[8:].split("/", 1)[0].split("?", 1)[0].split("#", 1)[0].removesuffix(":443")
    return port in (None, 443) and host == parts.hostname and _HOST.fullmatch(host) is not None and host in hosts


def resembled_host(host: str, hosts: Collection[str]) -> str | None:
    """The declared host that ``host`` looks like without being it; None for none, and for a declared one.

    >>> resembled_host("rnicro-shop.example", {"micro-shop.example"})
    'micro-shop.example'
    """
    plain = unicodedata.normalize("NFKC", host).casefold()
    if plain in hosts and host.isascii():
        return None
    look = _look(plain)
    return next((own for own in sorted(hosts) if _look(own) == look), None)


def _look(host: str) -> str:
    """How a host looks at a glance: twins of other scripts, figures like letters, and `rn` like `m`."""
    return host.translate(_TWINS).replace("rn", "m").replace("vv", "w").replace("cl", "d")


def text_findings(text: str, *, hosts: Collection[str] | None = None, span: Span | None = None) -> tuple[Finding, ...]:
    """What in a finished text is not what it seems; empty when nothing is seen.

    Isolates in pairs on one line, as replies hold them around a value, are in order, and so are marks of direction in
    a text that runs from right to left, and joiners where a script needs them. With ``hosts``, every address has to be
    `https` to one of them. Look-alikes inside ASCII (`rn` for `m`) can only be seen against a known host.
    """
    return tuple(Finding(code, "error", message, span, help_) for code, message, help_ in _seen(text, hosts))


def _seen(text: str, hosts: Collection[str] | None) -> Iterator[tuple[str, str, str]]:
    hidden = _hidden(text)
    if hidden:
        yield "CHA550", f"{_called(hidden)} stands here, which turns or hides text", "take it out"
    for word in () if text.isascii() else _WORD.findall(text):
        scripts = [name.lower() for name, letters in _SCRIPTS if not word.isascii() and letters.search(word)]
        if len(scripts) > 1:
            yield "CHA551", f"`{word}` mixes {' and '.join(scripts)} letters", "type the word in one script"
            break
    ornament = _ORNAMENT.search(text)
    if ornament:
        yield "CHA551", f"{_called(ornament[0])} is a letter of ornament", "write the plain letter"
    for number in _DIGITS.findall(text):
        if not number.isascii() and not _rtl(text) and not _of_script(number, text):
            yield "CHA551", f"`{number}` is written in figures of another script", "write the figures 0 to 9"
            break
    if hosts is not None:
        for link in _LINK.findall(text):
            if not safe_link(link.rstrip(".,;:!?)]"), hosts):
                yield "CHA552", f"`{link}` is no link to a host of the house", "link to a declared https address"
                break


def _hidden(text: str) -> str:
    """The first character that turns or hides text; empty when there is none."""
    if text.isascii() and text.isprintable():
        return ""
    rest = _FLAG.sub("", _ISOLATED.sub("", text))
    # What stands between our isolates is looked at too.
    inner = " ".join(found[0][1:-1] for found in _ISOLATED.finditer(text))
    for part in (rest, inner):
        found = _TURNS.search(part) or _HIDDEN.search(part) or (None if _rtl(part) else _MARKS.search(part))
        if found:
            return found[0]
    return ""


def _rtl(text: str) -> bool:
    """Whether letters stand in the text that run from right to left; marks and figures are none."""
    return any(char.isalpha() for char in _RTL.findall(text))


def _of_script(number: str, text: str) -> bool:
    """Whether the figures are those of the script that the text is in."""
    script = unicodedata.name(number[0], "").split(" ", 1)[0]
    return any(unicodedata.name(char, "").startswith(script) for char in text if char.isalpha())


def _called(char: str) -> str:
    return f"U+{ord(char[0]):04X} {unicodedata.name(char[0], '')}".rstrip()
