"""The headers of our mail: a closed set, a grammar for each, and the lines in which they are sent.

The standard library's writer is not trusted with values from outside: some releases of Python turn an encoded word in
a subject into a real ``Bcc`` header, end the headers at a trailing line break, or fold a long ``References`` into
encoded words. So every value passes a grammar of ours, and we write the lines ourselves (RFC 5322, RFC 2047).
"""

from __future__ import annotations

import base64
import re
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache
from hashlib import blake2b
from types import MappingProxyType
from typing import TYPE_CHECKING

from calmreply.findings import HeaderError
from calmreply.render.addresses import ATOM, Mailbox, clean_host, clean_mailbox, gate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

__all__ = [
    "HEADER_NAMES",
    "LINE_OCTETS",
    "clean_header",
    "clean_moment",
    "header_line",
    "mailbox_line",
    "message_id",
    "usable_references",
]

LINE_OCTETS = 998
"""The longest line of a message, its line break not counted (RFC 5322, section 2.1.1)."""
_SUBJECT_CHARACTERS = 200
_MAILBOX_CHARACTERS = 400
_ID_OCTETS = 900  # with the longest header name, a space and the line break still under 998
_IDS = 200
_IDS_KEPT = 20

_SPACES = re.compile(" {2,}")
_ID = re.compile(rf"<(?:{ATOM}|\.)+@(?:(?:{ATOM}|\.)+|\[[0-9A-Za-z.:]+\])>")
_PLAIN_ID = re.compile(r"[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[0-9A-Za-z]{2,8})*")
_MAILBOX = re.compile(r'(?:"(?P<quoted>[^"\\]*)" *|(?P<plain>[^"<>\\]*?) *)<(?P<address>[^<> ]+)>|(?P<bare>[^<> "]+)')
_PHRASE = re.compile(r"[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~ ]+")
_DATE = re.compile(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}")
# RFC 3986 without what RFC 2369 and mail software take for the end of an address: `<`, `>`, `,`, quotes, spaces.
_URL = re.compile(r"<https://(?P<host>[0-9A-Za-z.-]+)(?::\d{1,5})?(?P<rest>[/?][0-9A-Za-z\-._~:/?@!$&'()*+;=%]*)?>")
# RFC 2047, section 5 (3): the characters of a `Q` word that may stand in a phrase too.
_Q_PLAIN = frozenset(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!*+-/")
_WORD_OCTETS = 52  # with `Reply-To: ` and the frame of the word a line stays within the 76 of RFC 2047


# ---- the grammars --------------------------------------------------------------------------------------------------


def _subject(value: str) -> str:
    value = _SPACES.sub(" ", value).strip()
    if not value:
        raise HeaderError("it is empty", field="Subject", help="give the message a subject")
    if len(value) > _SUBJECT_CHARACTERS:
        raise HeaderError(f"{len(value)} characters, at most {_SUBJECT_CHARACTERS}", field="Subject")
    return value


def _mailbox_of(field: str, value: str) -> Mailbox:
    """Read ``Name <address>`` or a bare address."""
    found = _MAILBOX.fullmatch(value) if len(value) <= _MAILBOX_CHARACTERS else None
    if found is None:
        raise HeaderError(f"`{value[:80]}` is not one mailbox", field=field)
    name = found["quoted"] or found["plain"] or ""
    return clean_mailbox(name, found["address"] or found["bare"], field=field)


def _shown(mailbox: Mailbox) -> str:
    if not mailbox.name:
        return mailbox.address
    name = mailbox.name if _PHRASE.fullmatch(mailbox.name) or not mailbox.name.isascii() else f'"{mailbox.name}"'
    return f"{name} <{mailbox.address}>"


def _ids(field: str, value: str) -> str:
    ids = value.split(" ")
    if len(ids) > (_IDS if field == "References" else 1):
        raise HeaderError(f"{len(ids)} message ids", field=field, help="keep the first and the last ones")
    for one in ids:
        if len(one) > _ID_OCTETS or not _ID.fullmatch(one):
            raise HeaderError(f"`{one[:80]}` is not a message id", field=field, help="write it as <left@right>")
    return value


def _date(value: str) -> str:
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        date = None
    if date is None or format_datetime(date) != value:
        raise HeaderError(f"`{value[:80]}` is not a date of RFC 5322", field="Date")
    return value


def clean_moment(moment: datetime) -> str:
    """An aware point in time as the value of ``Date``; raises `HeaderError` for one without a time zone."""
    if moment.tzinfo is None:
        raise HeaderError("a point in time without a time zone", field="Date", help="give an aware datetime")
    value = format_datetime(moment)
    if not _DATE.fullmatch(value):
        raise HeaderError("an offset that is not in whole minutes", field="Date", help="give the date in UTC")
    return value


def _language(value: str) -> str:
    if not _LANGUAGE.fullmatch(value) or len(value) > 35:
        raise HeaderError(
            f"`{value[:80]}` is not a language tag", field="Content-Language", help="such as `sl` or `en-GB`"
        )
    return value


def _auto_submitted(value: str) -> str:
    if value not in {"auto-generated", "auto-replied", "no"}:
        raise HeaderError(f"`{value[:80]}` is not a value of RFC 3834", field="Auto-Submitted")
    return value


def _list_unsubscribe(value: str) -> str:
    field = "List-Unsubscribe"
    found = _URL.fullmatch(value) if len(value) <= _ID_OCTETS else None
    if found is None:
        raise HeaderError(
            f"`{value[:80]}` is not one https address", field=field, help="write <https://host.example/…> in ASCII"
        )
    clean_host(found["host"], field=field)
    return value


def _one_click(value: str) -> str:
    if value != "List-Unsubscribe=One-Click":
        raise HeaderError(f"`{value[:80]}` is not the value of RFC 8058", field="List-Unsubscribe-Post")
    return value


_GRAMMARS: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {
        "From": lambda value: _shown(_mailbox_of("From", value)),
        "To": lambda value: _shown(_mailbox_of("To", value)),
        "Reply-To": lambda value: _shown(_mailbox_of("Reply-To", value)),
        "Subject": _subject,
        "Date": _date,
        "Message-ID": lambda value: _ids("Message-ID", value),
        "In-Reply-To": lambda value: _ids("In-Reply-To", value),
        "References": lambda value: _ids("References", value),
        "Auto-Submitted": _auto_submitted,
        "List-Unsubscribe": _list_unsubscribe,
        "List-Unsubscribe-Post": _one_click,
        "Content-Language": _language,
    }
)
HEADER_NAMES: tuple[str, ...] = tuple(_GRAMMARS)
"""The only headers a reply can have besides those of MIME, in the order in which they are written."""
_ADDRESSED = frozenset({"From", "To", "Reply-To"})


def clean_header(name: str, value: str) -> str:
    """``value`` as it may stand in the header ``name``, decoded and on one line.

    Raises `HeaderError` for a name outside ``HEADER_NAMES`` and for a value that its grammar does not allow.
    """
    grammar = _GRAMMARS.get(name)
    if grammar is None:
        shown = ascii(name)[1:-1][:40]
        raise HeaderError(f"header `{shown}` is not one that we write", help="known: " + ", ".join(HEADER_NAMES))
    return grammar(gate(name, value))


# ---- ids -----------------------------------------------------------------------------------------------------------


def message_id(given: str, domain: str) -> str:
    """The message id for an id of yours and your domain: ``<c-1@shop.example>``; the same for the same.

    Give an id that no other message has, such as the case's with the number of the answer. One of letters, digits,
    ``-``, ``_`` and single dots, at most 64, stands as it is; of any other one stands the hash. Raises `HeaderError`.
    """
    if not given:
        raise HeaderError("an empty id", field="Message-ID", help="give an id that no other message has")
    if len(given) > 64 or not _PLAIN_ID.fullmatch(given):
        given = "h." + blake2b(given.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return f"<{given}@{_own_host(domain)}>"


@lru_cache(maxsize=256)
def _own_host(domain: str) -> str:
    return clean_host(domain, field="Message-ID")


def usable_references(value: str) -> tuple[str, ...]:
    """The message ids in a ``References`` header as it arrived, without what cannot be sent on.

    Of a long thread the first id and the last nineteen are kept, so that a stranger's header never stops the reply.
    """
    found = [one for one in value.split() if len(one) <= _ID_OCTETS and _ID.fullmatch(one) and "=?" not in one]
    return tuple(found if len(found) <= _IDS_KEPT else [found[0], *found[1 - _IDS_KEPT :]])


# ---- the lines -----------------------------------------------------------------------------------------------------


def _encoded_words(text: str) -> list[str]:
    """``text`` as encoded words of RFC 2047, in whichever of `Q` and `B` is shorter, no character divided."""
    quoted = ["".join(chr(b) if b in _Q_PLAIN else "_" if b == 32 else f"={b:02X}" for b in c.encode()) for c in text]
    if sum(map(len, quoted)) <= -(-len(text.encode()) // 3) * 4:
        words = [""]
        for piece in quoted:
            if len(words[-1]) + len(piece) > _WORD_OCTETS:
                words.append("")
            words[-1] += piece
        return [f"=?utf-8?q?{word}?=" for word in words]
    runs = [b""]
    for char in text:
        if len(runs[-1]) + len(char.encode()) > _WORD_OCTETS // 4 * 3:
            runs.append(b"")
        runs[-1] += char.encode()
    return [f"=?utf-8?b?{base64.b64encode(run).decode('ascii')}?=" for run in runs]


def header_line(name: str, value: str) -> str:
    """A header, whose value passed `clean_header`, in its lines, each with its CRLF."""
    if name in _ADDRESSED:
        return mailbox_line(name, _mailbox_of(name, value))
    return _folded(name, value.split(" ") if value.isascii() else _encoded_words(value))


def mailbox_line(name: str, mailbox: Mailbox) -> str:
    """A header with one mailbox, which passed `clean_mailbox`, in its lines, each with its CRLF."""
    if mailbox.name and not mailbox.name.isascii():
        return _folded(name, [*_encoded_words(mailbox.name), f"<{mailbox.address}>"])
    return _folded(name, _shown(mailbox).rsplit(" ", 1) if mailbox.name else [mailbox.address])


def _folded(name: str, pieces: list[str]) -> str:
    """The header, folded at 78 characters where there is a space, at 76 where there is an encoded word."""
    rows = [f"{name}:"]
    for piece in pieces:
        limit = 76 if "=?" in piece else 78
        if len(rows[-1]) + 1 + len(piece) > limit and rows[-1] != f"{name}:":
            rows.append("")
        rows[-1] += " " + piece
    return "\r\n".join(rows) + "\r\n"
