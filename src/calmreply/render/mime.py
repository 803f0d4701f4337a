"""The body of a message as bytes: plain text first, then HTML, each in the shorter of two encodings (RFC 2045, 2046).

Both encodings are of ASCII, in lines of at most 76 octets that end in CRLF. The same values give the same bytes.
"""

from __future__ import annotations

from base64 import encodebytes
from binascii import b2a_qp
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from calmreply.findings import RenderError

__all__ = ["Body", "alone", "alternative"]

_ASCII = bytes(range(128))


class Body(NamedTuple):
    """What follows the message's own headers: the header lines of MIME, then, after an empty line, the content."""

    head: str
    content: bytes


def _octets(text: str) -> bytes:
    """The text in UTF-8, its lines ended by LF; raises `RenderError` for what cannot be sent."""
    try:
        octets = text.encode()
    except UnicodeEncodeError:
        octets = b"\0"
    if b"\0" in octets:
        raise RenderError("the body of an e-mail holds a character that cannot be sent")
    return octets.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in octets else octets


def _encoded(octets: bytes) -> tuple[str, bytes]:
    """The name of the encoding, and the octets in it.

    In quoted-printable an octet outside ASCII takes three, in base64 any three take four: above a sixth, base64.
    """
    if len(octets.translate(None, _ASCII)) * 6 > len(octets):
        return "base64", encodebytes(octets.replace(b"\n", b"\r\n")).replace(b"\n", b"\r\n")
    return "quoted-printable", _quoted(octets)


def _quoted(octets: bytes) -> bytes:
    return b2a_qp(octets, istext=True).replace(b"\n", b"\r\n")


# The head of a page is the same for every reply with the same subject, and longer than the letter itself.
_quoted_head = lru_cache(maxsize=512)(_quoted)


def _encoded_page(octets: bytes) -> tuple[str, bytes]:
    """What `_encoded` gives for a page; in quoted-printable, lines are encoded each by itself."""
    at = octets.find(b"\n<body") + 1
    if not at or len(octets.translate(None, _ASCII)) * 6 > len(octets):
        return _encoded(octets)
    return "quoted-printable", _quoted_head(octets[:at]) + _quoted(octets[at:])


def alternative(text: str, html: str) -> Body:
    """Both bodies as ``multipart/alternative``; raises `RenderError` for a body that cannot be sent.

    The boundary is a hash of them. It begins with ``=_``, which stands in no quoted-printable text, and base64 has no
    ``_``, so that it cannot stand in a part.
    """
    plain, page = _octets(text), _octets(html)
    digest = blake2b(plain, digest_size=20)
    digest.update(b"\0")
    digest.update(page)
    boundary = f"=_{digest.hexdigest()}"
    plain_encoding, plain_content = _encoded(plain)
    page_encoding, page_content = _encoded_page(page)
    return Body(
        f'Content-Type: multipart/alternative;\r\n boundary="{boundary}"\r\n',
        b'--%b\r\nContent-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: %b\r\n\r\n%b\r\n'
        b'--%b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: %b\r\n\r\n%b\r\n--%b--\r\n'
        % (
            (edge := boundary.encode()),
            plain_encoding.encode(),
            plain_content,
            edge,
            page_encoding.encode(),
            page_content,
            edge,
        ),
    )


def alone(text: str) -> Body:
    """Plain text alone, ended by a line break."""
    octets = _octets(text)
    encoding, content = _encoded(octets if octets.endswith(b"\n") else octets + b"\n")
    return Body(f'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: {encoding}\r\n', content)
