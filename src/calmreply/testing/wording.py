"""The sentences of generated houses, in two languages."""

from __future__ import annotations

from typing import Final

__all__ = ["MESSAGES", "REFUNDS"]

_EN: Final = """
-brand = Lantern & Loom

open-apologise = We are sorry. The mistake was ours.
    .brief = We are sorry.
    .subject = Our apology
    .also = We are also sorry for the rest.
open-sympathise = We are sorry to hear it.
    .brief = Sorry to hear it.
open-listen = Thank you for writing to us. We would like to understand.
    .brief = Thank you for writing.
open-thank = Thank you for your kind words.
subject = Our answer

# $amount (money)
give-voucher = Here is a voucher over { $amount }.
    .brief = A voucher over { $amount }.
# $amount (money)
give-voucher-proposed = You would get a voucher over { $amount }.
    .brief = A voucher over { $amount }, if you like.
# $least (count 1..30) $most (count 1..30)
give-replacement = Another one is on its way and takes { $least } to { $most } business days.
    .brief = Another one comes in { $least } to { $most } business days.
# $least (count 1..30) $most (count 1..30)
give-replacement-proposed = We would send another one, within { $least } to { $most } business days.
    .brief = Another one would come in { $least } to { $most } business days.
give-gift = A small gift is on its way.
    .brief = A gift is on its way.
give-gift-proposed = A small gift would come with it.
    .brief = A gift would come with it.
do-cancel-order = We have cancelled the order.
    .brief = Cancelled.
do-cancel-order-proposed = We can still cancel the order.
    .brief = We can cancel.
once-confirm = Shall we?
    .brief = Shall we?
explain = It takes a little time.
    .brief = It takes time.
law = The law stands behind you.
    .brief = The law helps.
limit-most = Our gifts have a bound, the same for all.
    .brief = Our gifts have a bound.
forbidden = We cannot do this at present.
    .brief = We cannot do this.
ask-seen = Have you seen it?
    .brief = Have you seen it?
ask-identity = Who are you?
    .brief = Who are you?
# $deadline (date, role by)
promise-look = We look into it { $deadline }.
    .brief = We look { $deadline }.
route-manager = Our manager takes over.
    .brief = Our manager takes over.
# $deadline (date, role by)
handover-person = One of us will answer { $deadline }.
    .brief = One of us answers { $deadline }.
# (public)
public-hello = Thank you for your message.
    .brief = Thank you.
# (public)
public-sorry = We are sorry to read this.
    .brief = We are sorry.
# (public) $url (url)
handover-x-dm = Write to us in private: { $url }
close = We are here for you.
close-asked = We wait for your word.
# (public)
sign = Kind regards,
    { -brand }
    .inline = { -brand }
"""
_EN_REFUNDS: Final = """
# $amount (money) $method (enum method, role to) $least (count 1..30) $most (count 1..30)
give-refund = We have sent { $amount } { $method }; it takes { $least } to { $most } business days.
    .brief = { $amount } is on its way { $method }, in { $least } to { $most } business days.
    .also = We have also sent { $amount } { $method }, in { $least } to { $most } business days.
# $amount (money) $method (enum method, role to) $least (count 1..30) $most (count 1..30)
give-refund-proposed = We would send { $amount } { $method }, within { $least } to { $most } business days.
    .brief = We would send { $amount } { $method }, in { $least } to { $most } business days.
label-method-original = the way you paid
    .to = the way you paid
label-method-card = card
    .to = to your card
"""

_DE: Final = """
-brand = Lantern & Loom

open-apologise = Es tut uns leid. Der Fehler lag bei uns.
    .brief = Es tut uns leid.
    .subject = Unsere Entschuldigung
    .also = Auch das Übrige tut uns leid.
open-sympathise = Es tut uns leid, das zu hören.
    .brief = Das tut uns leid.
open-listen = Danke für Ihre Nachricht. Wir möchten verstehen, was war.
    .brief = Danke für Ihre Nachricht.
open-thank = Danke für Ihre freundlichen Worte.
subject = Unsere Antwort

# $amount (money)
give-voucher = Hier ist ein Gutschein über { $amount }.
    .brief = Ein Gutschein über { $amount }.
# $amount (money)
give-voucher-proposed = Sie bekämen einen Gutschein über { $amount }.
    .brief = Ein Gutschein über { $amount }, wenn Sie mögen.
# $least (count 1..30) $most (count 1..30)
give-replacement = Ein neues Stück ist unterwegs und braucht { $least } bis { $most } Werktage.
    .brief = Ein neues Stück kommt in { $least } bis { $most } Werktagen.
# $least (count 1..30) $most (count 1..30)
give-replacement-proposed = Wir würden ein neues Stück senden, in { $least } bis { $most } Werktagen.
    .brief = Ein neues Stück käme in { $least } bis { $most } Werktagen.
give-gift = Ein kleines Geschenk ist unterwegs.
    .brief = Ein Geschenk ist unterwegs.
give-gift-proposed = Ein kleines Geschenk käme dazu.
    .brief = Ein Geschenk käme dazu.
do-cancel-order = Wir haben die Bestellung storniert.
    .brief = Storniert.
do-cancel-order-proposed = Noch können wir die Bestellung stornieren.
    .brief = Wir können stornieren.
once-confirm = Sollen wir?
    .brief = Sollen wir?
explain = Es braucht ein wenig Zeit.
    .brief = Es braucht Zeit.
law = Das Gesetz steht hinter Ihnen.
    .brief = Das Gesetz hilft.
limit-most = Unsere Geschenke haben eine Grenze, die für alle gleich ist.
    .brief = Unsere Geschenke haben eine Grenze.
forbidden = Das können wir zurzeit nicht tun.
    .brief = Das können wir nicht tun.
ask-seen = Haben Sie es gesehen?
    .brief = Haben Sie es gesehen?
ask-identity = Wer sind Sie?
    .brief = Wer sind Sie?
# $deadline (date, role by)
promise-look = Wir sehen { $deadline } danach.
    .brief = Wir sehen { $deadline } danach.
route-manager = Unsere Leitung übernimmt.
    .brief = Unsere Leitung übernimmt.
# $deadline (date, role by)
handover-person = Jemand von uns antwortet { $deadline }.
    .brief = Jemand antwortet { $deadline }.
# (public)
public-hello = Danke für Ihre Nachricht.
    .brief = Danke.
# (public)
public-sorry = Es tut uns leid, das zu lesen.
    .brief = Es tut uns leid.
# (public) $url (url)
handover-x-dm = Schreiben Sie uns vertraulich: { $url }
close = Wir sind für Sie da.
close-asked = Wir warten auf Ihr Wort.
# (public)
sign = Mit freundlichen Grüßen
    { -brand }
    .inline = { -brand }
"""
_DE_REFUNDS: Final = """
# $amount (money) $method (enum method, role to) $least (count 1..30) $most (count 1..30)
give-refund = Wir haben { $amount } { $method } gesandt; es dauert { $least } bis { $most } Werktage.
    .brief = { $amount } kommt { $method }, in { $least } bis { $most } Werktagen.
    .also = Auch { $amount } haben wir { $method } gesandt, in { $least } bis { $most } Werktagen.
# $amount (money) $method (enum method, role to) $least (count 1..30) $most (count 1..30)
give-refund-proposed = Wir würden { $amount } { $method } senden, in { $least } bis { $most } Werktagen.
    .brief = Wir würden { $amount } { $method } senden, in { $least } bis { $most } Werktagen.
label-method-original = die Art, wie Sie bezahlt haben
    .to = so, wie Sie bezahlt haben
label-method-card = Karte
    .to = auf Ihre Karte
"""

MESSAGES: Final = {"en": _EN, "de": _DE}
"""By locale, the text of the messages that every house has."""
REFUNDS: Final = {"en": _EN_REFUNDS, "de": _DE_REFUNDS}
"""By locale, what only a house that sends money back has words for."""
