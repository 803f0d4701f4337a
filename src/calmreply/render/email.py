"""E-mail: the gate before every header, and one message built, written, read back and compared.

The standard library's writer is not trusted with values from outside: some releases of Python turn an encoded word in
a subject into a real ``Bcc`` header, end the headers at a trailing line break, or fold a long ``References`` into
encoded words. So every value passes our own grammar first (SECURITY T6), our policy writes the header lines itself
(RFC 5322, RFC 2047), and the bytes are parsed again and compared with what was meant.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime, parsedate_to_datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from calmreply.channels.links import links
from calmreply.findings import HeaderError, RenderError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    _Policy = EmailPolicy[EmailMessage]
else:
    _Policy = EmailPolicy

__all__ = ["HEADER_NAMES", "Mailbox", "build", "clean_address", "clean_header", "clean_mailbox", "usable_display_name"]

_LINE_OCTETS = 998
_SUBJECT_CHARACTERS = 200
_NAME_CHARACTERS = 100
_MAILBOX_CHARACTERS = 400
_ID_OCTETS = 900  # with the longest header name, a space and the line break still under 998
_IDS = 200

# Controls, surrogates, line and paragraph separators, what turns the direction of text, and noncharacters.
_REFUSED = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_SPACES = re.compile(" {2,}")
_ATOM = r"[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~]"
_LOCAL = re.compile(rf"(?!-){_ATOM}+(?:\.{_ATOM}+)*")
_LABEL = re.compile(r"[0-9a-z](?:[0-9a-z-]{0,61}[0-9a-z])?")
_TOP_LABEL = re.compile(r"[a-z]{2,63}|xn--[0-9a-z-]*[0-9a-z]")
_ID = re.compile(rf"<(?:{_ATOM}|\.)+@(?:(?:{_ATOM}|\.)+|\[[0-9A-Za-z.:]+\])>")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[0-9A-Za-z]{2,8})*")
_MAILBOX = re.compile(r'(?:"(?P<quoted>[^"\\]*)" *|(?P<plain>[^"<>\\]*?) *)<(?P<address>[^<> ]+)>|(?P<bare>[^<> "]+)')
_PHRASE = re.compile(r"[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~ ]+")
_NO_DOMAIN_SIGNS = frozenset('@<>"\\')
# RFC 2047, section 5 (3): the characters of a `Q` word that may stand in a phrase too.
_Q_PLAIN = frozenset(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!*+-/")
_WORD_OCTETS = 52  # with `Reply-To: ` and the frame of the word a line stays within the 76 of RFC 2047


class Mailbox(NamedTuple):
    """One mailbox: a display name, which may be empty, and an ASCII address."""

    name: str
    address: str


def _gate(field: str, value: str) -> str:
    """``value`` in NFC without a character that could end, hide or turn a header; raises `HeaderError`."""
    if not isinstance(value, str):
        raise HeaderError(f"`{value!r}` is not text", field=field)
    bad = _REFUSED.search(value)
    if bad:
        raise HeaderError(
            f"U+{ord(bad[0]):04X} must not stand in a header", field=field, help="take the character out of the value"
        )
    value = unicodedata.normalize("NFC", value)
    if "=?" in value:
        raise HeaderError("`=?` begins an encoded word", field=field, help="write the text itself, not its encoding")
    return value


def _host_label(field: str, label: str) -> str:
    """A label of a host in its ASCII form (RFC 1035, RFC 5891 by the rules of RFC 5892 for letters and digits)."""
    text = label.lower()
    if text.startswith("xn--"):
        try:
            text = text[4:].encode("ascii").decode("punycode")
        except UnicodeError:
            raise HeaderError(f"`{label}` is not the ASCII form of a label", field=field) from None
        if text.isascii() or text != _international(field, text):
            raise HeaderError(f"`{label}` is not the ASCII form of a label", field=field)
    elif not text.isascii():
        text = _international(field, text)
    if not text.isascii():
        text = "xn--" + text.encode("punycode").decode("ascii")
    elif text[2:4] == "--":
        raise HeaderError(f"`{label}` is not a label of a host", field=field)
    if not _LABEL.fullmatch(text):
        raise HeaderError(f"`{label}` is not a label of a host", field=field)
    return text


def _international(field: str, label: str) -> str:
    """A label in letters and digits of one writing system; raises `HeaderError`."""
    import regex

    stable = unicodedata.normalize("NFC", label)
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", stable).casefold())
    # Final sigma and sharp s are letters of their own since IDNA2008, though folding changes them.
    if folded != stable.replace("ß", "ss").replace("\u03c2", "\u03c3"):
        raise HeaderError(f"`{label}` is not in the form of a host", field=field)
    kinds = {unicodedata.category(char) for char in stable if char != "-"}
    if not kinds <= {"Ll", "Lo", "Lm", "Mn", "Mc", "Nd"} or unicodedata.category(stable[0]).startswith("M"):
        raise HeaderError(f"`{label}` holds a character that no host has", field=field)
    if sum(bool(regex.search(rf"\p{{Script={script}}}", stable)) for script in ("Latin", "Greek", "Cyrillic")) > 1:
        raise HeaderError(f"`{label}` mixes writing systems", field=field)
    return stable


def clean_address(value: str, *, field: str = "To") -> str:
    """One address in the form in which it is sent: the host in lower-case ASCII.

    Stricter than RFC 5321 on purpose: no quoted local part, no address literal, no comment, no host of one label, no
    numeric top-level domain, local part at most 64 octets and all of it at most 254. Raises `HeaderError`.
    """
    value = _gate(field, value)
    local, at, host = value.rpartition("@")
    if not at or not host:
        raise HeaderError(f"`{value[:80]}` is not an address", field=field, help="give one address, name@host.example")
    if not _LOCAL.fullmatch(local) or len(local) > 64:
        raise HeaderError(f"`{local[:80]}` is not the local part of an address", field=field)
    labels = [_host_label(field, label) for label in host.split(".")]
    address = f"{local}@{'.'.join(labels)}"
    if len(labels) < 2 or not _TOP_LABEL.fullmatch(labels[-1]) or len(address) > 254:
        raise HeaderError(f"`{host[:80]}` is not the host of an address", field=field)
    return address


def _clean_name(name: str, address: str, field: str) -> str:
    """A display name that cannot be taken for an address; the domain of the address itself may stand in it."""
    # Readers change no-break and wide spaces in a name; a plain one says the same.
    name = " ".join(_gate(field, name).split())
    if len(name) > _NAME_CHARACTERS:
        raise HeaderError(f"a display name of {len(name)} characters, at most {_NAME_CHARACTERS}", field=field)
    # Compatibility forms as well: a full-width at sign reads like the plain one.
    shown = unicodedata.normalize("NFKC", name)
    if _NO_DOMAIN_SIGNS.intersection(shown):
        raise HeaderError(f"display name `{name}` looks like an address", field=field, help="leave the name out")
    host = address.rpartition("@")[2]
    for start, end in links(shown, every_script=True):
        domain = shown[start:end].lower()
        if host != domain and not host.endswith("." + domain):
            raise HeaderError(f"display name `{name}` holds a domain", field=field, help="leave the name out")
    return name


def clean_mailbox(name: str, address: str, *, field: str = "To") -> Mailbox:
    """One mailbox whose name cannot be taken for another address; raises `HeaderError`."""
    address = clean_address(address, field=field)
    return Mailbox(_clean_name(name, address, field), address)


def usable_display_name(name: str, *, address: str) -> str:
    """``name`` where it may stand before ``address``, else nothing: a customer's odd name never stops the reply."""
    try:
        return _clean_name(name, address, "To")
    except HeaderError:
        return ""


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
    return grammar(_gate(name, value))


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


def _pieces(name: str, value: str) -> list[str]:
    """What stands in the header, in pieces between which the line may be broken at the one space."""
    if name in _ADDRESSED:
        mailbox = _mailbox_of(name, value)
        if mailbox.name and not mailbox.name.isascii():
            return [*_encoded_words(mailbox.name), f"<{mailbox.address}>"]
        return _shown(mailbox).rsplit(" ", 1) if mailbox.name else [mailbox.address]
    return value.split(" ") if value.isascii() else _encoded_words(value)


def _header_line(name: str, value: str, linesep: str) -> str:
    """The header as it is sent, folded at 78 characters where it can be."""
    rows = [f"{name}:"]
    for piece in _pieces(name, value):
        limit = 76 if "=?" in piece else 78
        if len(rows[-1]) + 1 + len(piece) > limit and rows[-1] != f"{name}:":
            rows.append("")
        rows[-1] += " " + piece
    return linesep.join(rows) + linesep


class _GatedPolicy(_Policy):
    """The policy of our messages: the headers that we know are written by us, the rest (MIME) by the library."""

    def fold(self, name: str, value: str) -> str:
        """One header in its lines."""
        try:
            return _header_line(name, clean_header(name, str(value)), self.linesep)
        except HeaderError:
            return str(super().fold(name, value))

    def fold_binary(self, name: str, value: str) -> bytes:
        """One header in its lines, as bytes."""
        try:
            return _header_line(name, clean_header(name, str(value)), self.linesep).encode("ascii")
        except HeaderError:
            return super().fold_binary(name, value)


_POLICY = _GatedPolicy(linesep="\r\n", max_line_length=78, cte_type="7bit")


def build(
    *,
    subject: str,
    text: str,
    html: str | None,
    sender: tuple[str, str],
    to: tuple[str, str] | None,
    language: str,
    reply_to: tuple[str, str] | None = None,
    message_id: str | None = None,
    in_reply_to: str | None = None,
    references: Sequence[str] = (),
    date: datetime | None = None,
    auto_submitted: str = "auto-replied",
) -> EmailMessage:
    """One message: plain text first, then HTML, UTF-8 in quoted-printable, the same bytes for the same values.

    ``sender``, ``to`` and ``reply_to`` are (display name, address); without ``to`` the message is a draft. ``date``
    is aware, and without it there is no ``Date``: the mail server sets it. ``language`` is a language tag (RFC 5646).
    The message is written, parsed again and compared; `HeaderError` says what differs or which value is refused,
    `RenderError` that a body cannot be sent.
    """
    if date is not None and date.tzinfo is None:
        raise HeaderError("a point in time without a time zone", field="Date", help="give an aware datetime")
    boxes = {
        name: clean_mailbox(*box, field=name)
        for name, box in (("From", sender), ("To", to), ("Reply-To", reply_to))
        if box is not None
    }
    given = {
        "Subject": subject,
        "Date": format_datetime(date) if date else None,
        "Message-ID": message_id,
        "In-Reply-To": in_reply_to,
        "References": " ".join(references) or None,
        "Auto-Submitted": auto_submitted,
        "Content-Language": language,
    }
    values = {name: clean_header(name, value) for name, value in given.items() if value is not None}
    message = EmailMessage(policy=_POLICY)
    for name, box in boxes.items():
        message[name] = Address(display_name=box.name, addr_spec=box.address)
    for name, value in values.items():
        if name != "Content-Language":
            message[name] = value
    for body in (text, html or ""):
        if "\x00" in body or not _encodable(body):
            raise RenderError("the body of an e-mail holds a character that cannot be sent")
    message.set_content(text, subtype="plain", charset="utf-8", cte="quoted-printable")
    if html is not None:
        digest = hashlib.sha256(f"{subject}\0{text}\0{html}".encode()).hexdigest()
        # `=_` cannot occur in quoted-printable text, so the boundary cannot occur in a part.
        message.make_alternative(boundary=f"=_{digest[:40]}")
        message.add_alternative(html, subtype="html", charset="utf-8", cte="quoted-printable")
    # Last, since the library moves headers of this family into the first part when it makes a multipart message.
    message["Content-Language"] = values["Content-Language"]
    _compare(message.as_bytes(), boxes, values, parts=1 if html is None else 2)
    return message


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _compare(raw: bytes, boxes: Mapping[str, Mailbox], values: Mapping[str, str], *, parts: int) -> None:
    """Read the bytes as a stranger would and hold them against what was meant; raises `HeaderError`."""
    for line in raw.split(b"\r\n"):
        if len(line) > _LINE_OCTETS or b"\r" in line or b"\n" in line or not line.isascii():
            raise HeaderError("a line that mail servers would change", help="shorten the longest value")
    # The older policy finds the headers several times faster; each is then parsed as the newer one parses it.
    read = message_from_bytes(raw, policy=policy.compat32)
    parsed = policy.default.header_fetch_parse
    mime = {"MIME-Version", "Content-Type", *(() if parts == 2 else ("Content-Transfer-Encoding",))}
    if sorted(read.keys()) != sorted((*boxes, *values, *mime)):
        raise HeaderError(f"other headers than were meant: {', '.join(read.keys())}")
    for name, box in boxes.items():
        # Some releases of Python put a space between the encoded words of a long name, which RFC 2047 says to ignore.
        found = [(one.display_name.replace(" ", ""), one.addr_spec) for one in parsed(name, read[name]).addresses]
        if found != [(box.name.replace(" ", ""), box.address)]:
            raise HeaderError(f"another mailbox than was meant: `{read[name]}`", field=name)
    for name, value in values.items():
        if str(parsed(name, read[name])) != value:
            raise HeaderError("another value than was meant", field=name)
    if sum(not part.is_multipart() for part in read.walk()) != parts:
        raise HeaderError("another number of parts than was meant")
