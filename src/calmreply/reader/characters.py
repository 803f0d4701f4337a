"""Which characters are refused, and how an author's text is shown in a message."""

from __future__ import annotations

import re
import unicodedata

from calmreply.reader.nodes import MOST_SHOWN

__all__ = ["BAD", "KEY", "about", "char_name", "clip", "shown_line"]


_CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]|\r(?!\n)"
_BIDI = r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
# Joiners (U+200C, U+200D) are part of words and of emoji; what is listed here is part of nothing that a house writes.
_UNSEEN = r"[\u115f\u1160\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
BAD = re.compile(f"(?P<POL103>{_CONTROL})|(?P<POL104>\t)|(?P<POL105>{_BIDI}|{_UNSEEN})")
KEY = re.compile(r"[!-~](?:[ -~]*[!-~])?")


def char_name(char: str) -> str:
    """``U+200B ZERO WIDTH SPACE``."""
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".rstrip()


def about(found: re.Match[str], *, leading: bool) -> tuple[str, str, str]:
    """Code, message and help for a character that is refused."""
    match found.lastgroup:
        case "POL104":
            where = "use two spaces for each step of indentation" if leading else "put a space in its place"
            return "POL104", "a tab stands here", where
        case "POL105":
            return (
                "POL105",
                f"the invisible character {char_name(found[0])} stands here",
                "delete it and type the text again",
            )
        case _:
            help_ = "end lines the usual way" if found[0] in "\r\x85\u2028\u2029" else "delete it"
            return "POL103", f"the control character {char_name(found[0])} stands here", help_


def clip(text: str, most: int = 40) -> str:
    """The author's text, short enough for a message and with nothing in it that cannot be seen."""
    plain = BAD.sub("\ufffd", text.replace("\n", " "))
    return plain if len(plain) <= most else plain[: most - 1] + "…"


def shown_line(line: str, col: int) -> str:
    """A line as a finding may show it: with what cannot be seen made visible, and nothing when the place is far out."""
    return BAD.sub("\ufffd", line[:MOST_SHOWN]) if col <= MOST_SHOWN else ""
