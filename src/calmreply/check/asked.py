"""Words by which a text asks for something private, in each language whose words this library knows (R18).

In lower case; ``*`` stands for any letters. The data are named with the reader's possessive or as a number that only
the house and its customer have, so that the house's own address and telephone number may be named.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from calmreply.language.wording import phrases

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ASKED", "asked_for"]

ASKED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": (
            "order number*", "booking number*", "customer number*", "tracking number*",
            "invoice number*", "card number*", "account number*", "reference number*",
            "booking reference*", "your e-mail*", "your email*", "your phone*", "your telephone*",
            "your mobile*", "your number", "your address", "your postal address", "your postcode",
            "your name", "your full name", "your date of birth", "your birthday", "your details",
            "your bank*", "your iban", "your password", "your pin", "your login", "your id",
        ),
        "it": (
            "numero d\u2019ordine", "numero d'ordine", "numero dell\u2019ordine", "numero dell'ordine",
            "numero di ordine", "numero di prenotazione", "codice cliente", "numero cliente",
            "numero di tracciamento", "numero di fattura", "numero della carta", "numero di conto",
            "sua e-mail", "sua mail", "tua e-mail", "tua mail", "suo indirizzo", "tuo indirizzo",
            "suo telefono", "tuo telefono", "suo numero", "tuo numero", "suo nome", "tuo nome",
            "data di nascita", "suoi dati", "tuoi dati", "codice fiscale", "password", "iban",
        ),
        "id": (
            "nomor pesanan*", "nomor pemesanan*", "nomor pelanggan*", "nomor resi*", "nomor faktur*",
            "nomor kartu*", "nomor rekening*", "email anda", "surel anda", "emailmu", "alamat anda",
            "alamatmu", "telepon anda", "ponsel anda", "nomor anda", "nama anda", "namamu",
            "nama lengkap*", "tanggal lahir*", "data diri*", "kata sandi*", "nomor induk*",
        ),
        "et": (
            "tellimuse number*", "tellimuse numbri*", "tellimusenumb*", "kliendinumb*",
            "kliendi numb*", "saadetise numb*", "arve numb*", "kaardi numb*", "teie e-post*",
            "sinu e-post*", "teie aadress*", "sinu aadress*", "teie telefon*", "sinu telefon*",
            "teie number", "teie nimi", "teie nime*", "sinu nimi", "sinu nime*", "sünniaeg*",
            "sünnikuupäev*", "isikukood*", "teie andme*", "sinu andme*", "parool*",
        ),
        "sl": (
            "številk* naročil*", "številk* kupca", "številk* stranke", "številk* pošiljke",
            "številk* računa", "številk* kartice", "vaš* e-naslov*", "vaš* e-pošt*", "tvoj* e-naslov*",
            "vaš* naslov*", "tvoj* naslov*", "vaš* telefon*", "tvoj* telefon*", "vaš* številk*",
            "vaš* ime", "vaš* imen*", "tvoj* ime", "datum rojstva", "rojstni datum", "vaš* podatk*",
            "tvoj* podatk*", "geslo", "emšo",
        ),
        "bg": (
            "номер на поръчка*", "номера на поръчка*", "номер* на поръчката", "клиентски номер*",
            "клиентския номер*", "номер* на пратка*", "номер* на фактура*", "номер* на карта*",
            "имейла ви", "вашия имейл", "адреса ви", "вашия адрес", "телефона ви", "вашия телефон",
            "номера ви", "името ви", "вашето име", "дата на раждане", "рождена дата", "данните ви",
            "вашите данни", "парола*", "егн",
        ),
        "de": (
            "bestellnummer*", "auftragsnummer*", "buchungsnummer*", "kundennummer*", "sendungsnummer*",
            "rechnungsnummer*", "kartennummer*", "kontonummer*", "iban", "ihre e-mail*",
            "deine e-mail*", "ihrer e-mail*", "ihre adresse", "deine adresse", "ihre anschrift",
            "deine anschrift", "ihre telefonnummer", "deine telefonnummer", "ihre handynummer",
            "deine handynummer", "ihre nummer", "deine nummer", "ihren namen", "deinen namen",
            "ihr name", "dein name", "geburtsdatum", "ihre daten", "deine daten", "passwort",
        ),
        "fr": (
            "numéro de commande", "numéro de réservation", "numéro de client", "numéro client",
            "numéro de suivi", "numéro de facture", "numéro de carte", "numéro de compte",
            "votre e-mail", "votre adresse*", "ton e-mail", "ton adresse*", "votre courriel",
            "votre téléphone", "ton téléphone", "votre numéro", "ton numéro", "votre nom", "ton nom",
            "date de naissance", "vos coordonnées", "tes coordonnées", "vos données", "mot de passe",
            "iban",
        ),
        "es": (
            "número de pedido", "número de reserva", "número de cliente", "número de seguimiento",
            "número de factura", "número de tarjeta", "número de cuenta", "su correo", "tu correo",
            "su e-mail", "tu e-mail", "su dirección", "tu dirección", "su teléfono", "tu teléfono",
            "su número", "tu número", "su nombre", "tu nombre", "fecha de nacimiento", "sus datos",
            "tus datos", "contraseña", "iban",
        ),
        "pl": (
            "numer* zamówienia", "numer* rezerwacji", "numer* klienta", "numer* przesyłki",
            "numer* faktury", "numer* karty", "numer* konta", "pani e-mail*", "pana e-mail*",
            "państwa e-mail*", "twój e-mail*", "adres e-mail", "pani adres*", "pana adres*",
            "państwa adres*", "twój adres*", "pani telefon*", "pana telefon*", "twój telefon*",
            "numer telefonu", "imię i nazwisko", "dat* urodzenia", "pani dane", "pana dane",
            "państwa dane", "twoje dane", "hasło", "pesel",
        ),
        "ar": (
            "رقم الطلب", "رقم طلبكم", "رقم طلبك", "رقم الحجز", "رقم العميل", "رقم الشحنة",
            "رقم الفاتورة", "رقم البطاقة", "رقم الحساب", "بريدكم*", "بريدك*", "عنوانكم", "عنوانك",
            "هاتفكم", "هاتفك", "رقم هاتف*", "رقمكم", "رقمك", "اسمكم", "اسمك", "تاريخ الميلاد",
            "تاريخ ميلاد*", "بياناتكم", "بياناتك", "كلمة المرور",
        ),
        "ja": (
            "*注文番号*", "*予約番号*", "*お客様番号*", "*会員番号*",
            "*追跡番号*", "*伝票番号*", "*カード番号*", "*口座番号*",
            "*お名前*", "*氏名*", "*ご住所*", "*お電話番号*",
            "*電話番号を*", "*メールアドレスを*", "*生年月日*", "*個人情報を*",
            "*パスワード*",
        ),
    }
)  # fmt: skip
"""By language."""


def asked_for(text: str, locale: str) -> str | None:
    """The first words of a text that name something private to be told; None where there are none."""
    pattern = phrases(ASKED.get(locale.partition("-")[0], ()))
    found = pattern.search(text.lower()) if pattern else None
    return found[0] if found else None
