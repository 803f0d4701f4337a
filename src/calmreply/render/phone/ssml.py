"""The words of a call for a voice: SSML 1.1 (W3C Recommendation, 7 September 2010), the words to say and nothing else.

Amounts, dates and identifiers are words already; what is spelled in single characters is marked for slow reading.
A mark named ``identity`` stands behind the question that makes sure who is there: whoever plays it stops there until
that is known. Each other mark names a step by its number, ``step-7``.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calmreply.render.phone.steps import Step

__all__ = ["write_ssml"]

_NAMESPACE = "http://www.w3.org/2001/10/synthesis"
_PAUSES = {"ask": "6s", "listen": "10s"}
"""Silence in which the other side answers; voices commonly allow no more than ten seconds at once."""
_GAP = "[ \u00a0]"
_END = "(?![0-9A-Za-z\u00c0-\u024f])"
_SPELLED = re.compile(
    rf"(?<![0-9A-Za-z\u00c0-\u024f'\u2019])(?:[A-Z0-9]{_GAP})+[A-Z0-9]{_END}(?:, (?:[A-Z0-9]{_GAP})*[A-Z0-9]{_END})*"
)
"""Single capitals and digits with spaces between, in groups with a comma between, as `Formats.spoken_code` has them."""
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u2066-\u2069]")
"""What XML 1.0 does not allow, and isolates, which no voice reads."""


def write_ssml(steps: Sequence[Step], locale: str) -> str:
    """The words to say, in order, with time to listen; cases and directions are left out."""
    lang = f'"{escape(locale)}"'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<speak version="1.1" xmlns="{_NAMESPACE}" xml:lang={lang}>']
    for number, step in enumerate(steps, 1):
        if step.words:
            said = "\n".join(_paragraph(step.words, lang, slow=time > 0) for time in range(step.times))
            lines.append(f'<mark name="step-{number}"/>{said}')
        if step.kind in _PAUSES:
            lines.append(f'<break time="{_PAUSES[step.kind]}"/>')
        if step.gate:
            lines.append('<mark name="identity"/>')
    return "\n".join((*lines, "</speak>\n"))


def _paragraph(words: str, lang: str, *, slow: bool) -> str:
    said = _marked(_NOT_XML.sub("", words))
    return f"<p xml:lang={lang}>" + (f'<prosody rate="slow">{said}</prosody>' if slow else said) + "</p>"


def _marked(words: str) -> str:
    parts: list[str] = []
    last = 0
    for found in _SPELLED.finditer(words):
        parts.append(escape(words[last : found.start()]))
        groups = ["".join(group.split()) for group in found[0].split(", ")]
        spelled = '<break time="400ms"/>'.join(
            f'<say-as interpret-as="characters">{group}</say-as>' for group in groups
        )
        parts.append(f'<prosody rate="slow">{spelled}</prosody>')
        last = found.end()
    return "".join((*parts, escape(words[last:])))
