"""The letter: a reply as an A4 page in HTML for print, for an envelope with a window on the left.

The places are those of DIN 5008, form B, whose window suits the envelopes of ISO 269 (DL, C6/5): the address 45 mm
from the top and 20 mm from the left in a field of 85 by 45 mm, the text from 98.5 mm on, marks to fold at 105 and
210 mm. They are places on paper, so they stay on the left where the writing runs from the right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from calmreply.findings import ChannelError
from calmreply.language.formats import clean, formats
from calmreply.render.layouts import shipped
from calmreply.render.postal import Address

if TYPE_CHECKING:
    from datetime import date

    from calmreply.render.reply import Reply

__all__ = ["Address", "dateline", "page"]

_DATELINES = {
    "ar": "{place}\u060c {date}",
    "fr": "{place}, le {date}",
    # A Japanese letter has the date alone; where it was written stands in the sender's address.
    "ja": "{date}",
}


def dateline(locale: str, place: str, day: date) -> str:
    """Place and date as a letter in this locale has them: *Paris, le 1er mai 2026*; without a place, the date."""
    written = formats(locale)
    date_ = written.date("")(day.toordinal())
    place = clean(place)
    if not place:
        return date_
    return _DATELINES.get(locale.partition("-")[0], "{place}, {date}").format(place=written.isolate(place), date=date_)


def page(
    reply: Reply,
    *,
    to: Address,
    date: date,
    place: str = "",
    sender: Address | None = None,
    signer: str = "",
    signature_space: bool = True,
) -> str:
    """The reply as a page of HTML for print on A4; a longer one goes on on a second page, which has a number.

    ``to`` stands in the window and ``sender`` in small print above it; without one it is the house's, as
    channels.yaml has it. ``place`` and ``date`` are written in the locale's form. Between the closing words and
    ``signer``, who signs, there is room for a signature by hand if ``signature_space``. All are cleaned and escaped;
    the page has no picture, no script and no word of its own. Raises `ChannelError` if the reply is no letter.
    """
    script = reply.script
    if script.channel.name != "letter":
        raise ChannelError(f"a reply for `{reply.channel}` is no letter", help='render it for channel="letter"')
    if sender is None and script.sender is not None:
        sender = Address.of_sender(*script.sender)
    paragraphs = reply.text.split("\n\n")
    greeting = paragraphs.pop(0) if reply.acts and not reply.acts[0].message else ""
    closing, _, brand = paragraphs.pop().partition("\n") if _signs(reply) else ("", "", "")
    return (script.layout or shipped("letter.html.j2")).segments.fill(
        locale=script.locale,
        direction=script.direction,
        subject=reply.subject or "",
        sender=" · ".join(sender.lines) if sender else "",
        address=list(to.lines),
        dateline=dateline(script.locale, place, date),
        greeting=greeting,
        paragraphs=paragraphs,
        closing=closing,
        signature_space=signature_space,
        signer=clean(signer),
        brand=brand,
    )


def _signs(reply: Reply) -> bool:
    return bool(reply.acts) and reply.acts[-1].kind == "sign"
