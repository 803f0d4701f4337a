"""Mailboxes for headers: a value from outside is refused unless it is one address, or a name that is not one.

Stricter than the RFCs on purpose (SECURITY T6): what mail software reads in two ways is not written at all.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from calmreply.channels.links import links
from calmreply.findings import HeaderError

__all__ = ["Mailbox", "clean_address", "clean_host", "clean_mailbox", "gate", "usable_display_name"]

_NAME_CHARACTERS = 100

# Controls, surrogates, line and paragraph separators, what turns the direction of text, and noncharacters.
_REFUSED = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
ATOM = r"[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~]"
"""One character of an atom (RFC 5322, section 3.2.3), as a regular expression."""
_LOCAL = re.compile(rf"(?!-){ATOM}+(?:\.{ATOM}+)*")
_LABEL = re.compile(r"[0-9a-z](?:[0-9a-z-]{0,61}[0-9a-z])?")
_TOP_LABEL = re.compile(r"[a-z]{2,63}|xn--[0-9a-z-]*[0-9a-z]")
_NO_DOMAIN_SIGNS = frozenset('@<>"\\')


class Mailbox(NamedTuple):
    """One mailbox: a display name, which may be empty, and an ASCII address."""

    name: str
    address: str


def gate(field: str, value: str) -> str:
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


def clean_host(host: str, *, field: str = "To") -> str:
    """A host of two labels or more in lower-case ASCII, its last label no number; raises `HeaderError`."""
    labels = [_host_label(field, label) for label in host.split(".")]
    if len(labels) < 2 or not _TOP_LABEL.fullmatch(labels[-1]) or len(host) > 253:
        raise HeaderError(f"`{host[:80]}` is not the host of an address", field=field)
    return ".".join(labels)


def clean_address(value: str, *, field: str = "To") -> str:
    """One address in the form in which it is sent: the host in lower-case ASCII.

    Stricter than RFC 5321 on purpose: no quoted local part, no address literal, no comment, no host of one label, no
    numeric top-level domain, local part at most 64 octets and all of it at most 254. Raises `HeaderError`.
    """
    value = gate(field, value)
    local, at, host = value.rpartition("@")
    if not at or not host:
        raise HeaderError(f"`{value[:80]}` is not an address", field=field, help="give one address, name@host.example")
    if not _LOCAL.fullmatch(local) or len(local) > 64:
        raise HeaderError(f"`{local[:80]}` is not the local part of an address", field=field)
    address = f"{local}@{clean_host(host, field=field)}"
    if len(address) > 254:
        raise HeaderError(f"an address of {len(address)} octets, at most 254", field=field)
    return address


def _clean_name(name: str, address: str, field: str) -> str:
    """A display name that cannot be taken for an address; the domain of the address itself may stand in it."""
    # Readers change no-break and wide spaces in a name; a plain one says the same.
    name = " ".join(gate(field, name).split())
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
