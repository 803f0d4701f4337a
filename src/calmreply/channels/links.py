"""Where a platform sees a link, with or without ``https://``: on X and Mastodon any link counts as 23.

The grammar is the one that twitter-text documents for config v3 (hosts of any script after a scheme, ASCII and Latin
hosts without one, a top-level domain of the root zone, labels of at most 63 octets in their ASCII form, a path that
does not end in punctuation). It is read label by label instead of by one large pattern, so that the work stays linear
in the length of the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from calmreply.channels.domains import tld_length

__all__ = ["host_end", "links", "may_hold_link"]

_SPACE = "\x00-\x20\x7f\x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_MARKS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
_PUNCTUATION = r"!#%&'()*+,/:;<=>?@\[\\\]^{|}~$"
# With the dot inside the class a run is found in one pass; that it holds a domain is seen when it is read.
_HOST = re.compile(rf"[^{_SPACE}{_MARKS}{_PUNCTUATION}]+")
_DIVIDERS = frozenset(
    re.findall(f"[{_SPACE}{_MARKS}{_PUNCTUATION}]", "".join(map(chr, (*range(0x3001), 0xFEFF, 0xFFFE, 0xFFFF))))
)
_SCHEME = re.compile(r"https?://\Z", re.IGNORECASE)
_LATIN = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b"
    "\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_PLAIN_LABELS = re.compile(rf"(?:[-0-9A-Za-z{_LATIN}]+\.)+")
_PATH_CHARACTER = rf"[0-9A-Za-z\u0400-\u04ff{_LATIN}!*';:=+,.$%#\[\]\-\u2013_~@|&/]"
_PATH_END = rf"[0-9A-Za-z\u0400-\u04ff{_LATIN}+\-=_#/]"
_PARENS = rf"\((?:{_PATH_CHARACTER}*\({_PATH_CHARACTER}+\){_PATH_CHARACTER}*|{_PATH_CHARACTER}+)\)"
_QUERY = r"\?[0-9A-Za-z!?*'@();:&=+$/%#\[\]\-_.,~|]*[0-9A-Za-z\-_&=#/]"
_TAIL = re.compile(
    rf"(?::[0-9]+)?(?:/(?:(?:{_PATH_CHARACTER}|{_PARENS})*(?:{_PATH_END}|{_PARENS}))?)?(?:{_QUERY})?",
    re.IGNORECASE,
)
_SHORTENED = re.compile(rf"https?://t\.co/([0-9A-Za-z]+)(?:{_QUERY})?", re.IGNORECASE)
_MAY_HOLD = re.compile(r"\.[^\W\d_]")
# What may not stand before a link: a letter, a digit, and the signs of a mention, a cash tag and a hash tag.
_STUCK = frozenset("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@\uff20$#\uff03\ufeff\ufffe\uffff")
_LABEL_OCTETS = 63
_LINK_CHARACTERS = 4096
_SLUG_CHARACTERS = 40


class _Host(NamedTuple):
    """A run of labels: their places, and where a domain ends that begins with the label or has it last (or -1)."""

    starts: list[int]
    stops: list[int]
    reach: list[int]
    alone: list[int]


def may_hold_link(text: str) -> bool:
    """Whether ``text`` could hold a link at all; quick, and never wrong when it says no."""
    return _MAY_HOLD.search(text) is not None


def _read_host(text: str, start: int, stop: int) -> _Host:
    """The labels of ``text[start:stop]`` and, for each, the end of the longest domain that begins with it.

    ``reach`` is for a domain that begins with the label; ``alone`` is the end when the label is the last one before
    the top-level domain. A label of a subdomain may hold ``_``; the last one may not.
    """
    starts, stops = [start], []
    at = text.find(".", start, stop)
    while at != -1:
        stops.append(at)
        starts.append(at + 1)
        at = text.find(".", at + 1, stop)
    stops.append(stop)
    count = len(starts)
    reach, alone = [-1] * count, [-1] * count
    for i in range(count - 2, -1, -1):
        if stops[i] == starts[i] or text[stops[i] - 1] in "-_":
            continue
        top = tld_length(text, starts[i + 1])
        if top:
            alone[i] = starts[i + 1] + top
        if text[starts[i]] in "-_":
            continue
        if reach[i + 1] != -1:
            reach[i] = reach[i + 1]
        elif alone[i] != -1 and "_" not in text[starts[i] : stops[i]]:
            reach[i] = alone[i]
    return _Host(starts, stops, reach, alone)


def _from(text: str, host: _Host, i: int, at: int) -> int:
    """The end of the longest domain that begins at ``at``, inside label ``i`` of ``host``; -1 when there is none."""
    if text[at] in "-_" or text[host.stops[i] - 1] in "-_":
        return -1
    if i + 1 < len(host.reach) and host.reach[i + 1] != -1:
        return host.reach[i + 1]
    return host.alone[i] if "_" not in text[at : host.stops[i]] else -1


def _free(text: str, at: int, floor: int) -> bool:
    """Whether a link may begin at ``at``, after a character that is not part of a link before ``floor``."""
    return at == 0 or (at > floor and text[at - 1] not in _STUCK)


def _sound(domain: str) -> bool:
    """Whether every label has an ASCII form of at most 63 octets (RFC 1035, RFC 5890)."""
    if len(domain) > _LINK_CHARACTERS:
        return False
    for label in domain.split("."):
        if label.isascii():
            if len(label) > _LABEL_OCTETS:
                return False
        elif label[:4].lower() == "xn--" or len(label.lower().encode("punycode", "replace")) + 4 > _LABEL_OCTETS:
            return False
    return True


def _plain_domains(domain: str) -> list[tuple[int, int]]:
    """The ASCII and Latin domains inside a domain of any script: `中国語example.com` holds `example.com`."""
    found = []
    at = 0
    while (run := _PLAIN_LABELS.search(domain, at)) is not None:
        stop = run.end()
        while stop > run.start():
            top = tld_length(domain, stop)
            if top:
                found.append((run.start(), stop + top))
                at = stop + top
                break
            stop = domain.rfind(".", run.start(), stop - 1) + 1
        else:
            at = run.end()
    return found


def links(text: str, *, every_script: bool = False) -> list[tuple[int, int]]:
    """The places of the links in ``text``, in order, as ``(start, end)`` in code points.

    Without a scheme a host counts only in ASCII and Latin letters, as on X; with ``every_script`` in any script, as
    on Mastodon.
    """
    found: list[tuple[int, int]] = []
    floor = at = 0
    # From dot to dot, not from word to word: most words hold none.
    while (dot := _MAY_HOLD.search(text, at)) is not None:
        start = dot.start()
        while start > at and text[start - 1] not in _DIVIDERS:
            start -= 1
        run = _HOST.match(text, start)
        if run is None:  # pragma: no cover - the dot itself is a character of a host
            break
        floor = _links_in_run(text, run, floor, found, every_script=every_script)
        at = max(floor, run.end())
    return found


def _links_in_run(
    text: str, run: re.Match[str], floor: int, found: list[tuple[int, int]], *, every_script: bool
) -> int:
    """Put the links of a run of host characters into ``found``; where the last one that was judged ends."""
    host = _read_host(text, run.start(), run.end())
    scheme = _SCHEME.search(text, max(floor, run.start() - 8), run.start())
    if scheme and _free(text, scheme.start(), floor) and host.reach[0] != -1:
        floor = _schemed(text, scheme.start(), run.start(), host.reach[0], found)
    for i in range(len(host.starts) - 1):
        if host.stops[i] <= floor or (host.alone[i] == -1 and host.reach[i + 1] == -1):
            continue
        at = max(host.starts[i], floor)
        while at < host.stops[i]:
            end = _from(text, host, i, at) if _free(text, at, floor) else -1
            if end == -1:
                at += 1
                continue
            floor = at = _schemeless(text, at, end, found, every_script=every_script)
    return floor


def _schemed(text: str, start: int, domain: int, end: int, found: list[tuple[int, int]]) -> int:
    """Judge the link with a scheme from ``start``, whose host is ``text[domain:end]``; the place to go on from."""
    stop = _tail_end(text, end)
    if _sound(text[domain:end]) and stop - start <= _LINK_CHARACTERS:
        short = _SHORTENED.match(text, start, stop)
        if short is None:
            found.append((start, stop))
        elif len(short[1]) <= _SLUG_CHARACTERS:
            found.append((start, short.end()))
            return short.end()
    return stop


def _schemeless(text: str, start: int, end: int, found: list[tuple[int, int]], *, every_script: bool) -> int:
    """Judge the link without a scheme whose host is ``text[start:end]``; the place to go on from."""
    stop = _tail_end(text, end)
    if (start and text[start - 1] in "-_./") or not _sound(text[start:end]):
        return stop
    inner = [(0, end - start)] if every_script else _plain_domains(text[start:end])
    places = [(start + a, start + b) for a, b in inner]
    if places and stop > end:
        places[-1] = (places[-1][0], stop)
    found += places
    return stop


def _tail_end(text: str, end: int) -> int:
    """Where the port, path and query that begin at ``end`` stop."""
    tail = _TAIL.match(text, end)
    return end if tail is None else tail.end()


def host_end(text: str, start: int) -> int:
    """The end of the host that begins at ``start`` and ends in a top-level domain; -1 when there is none."""
    run = _HOST.match(text, start)
    return -1 if run is None else _read_host(text, run.start(), run.end()).reach[0]
