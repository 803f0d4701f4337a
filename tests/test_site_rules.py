"""The rules of sites over finished texts, over the messages of a house, and gifts beside requests for a review."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.small_house import AS_OF, CHANNELS, LATE, MESSAGES, SETTINGS, public, remedy, small, stances
from tests.starter import house as starter

from calmreply import House
from calmreply.channels import CHANNELS as REGISTRY
from calmreply.channels import Channel
from calmreply.channels.channel import RULES
from calmreply.channels.registry import CODES
from calmreply.channels.site_rules import WORD_LANGUAGES, asks_for_change, asks_for_review, offers, site_findings
from calmreply.findings import RenderError
from calmreply.policy.front import F, Rule, Section, give, nothing, say, voucher

# ---- requests for a review, in every shipped language

ASKS = {
    "en": [
        "Please leave us a review.",
        "Would you write a review on Google?",
        "Do rate us on Trustpilot!",
        "We would be grateful if you could leave us five stars.",
        "A review would mean a lot to us.",
        "Thank you for your praise, and please share your experience in a review.",
        "If you are happy, leave a rating.",
        "Leave us a re\u00adview.",
    ],
    "de": [
        "Bitte hinterlassen Sie uns eine Bewertung.",
        "Über eine Bewertung würden wir uns sehr freuen.",
        "Bitte bewerten Sie uns bei Google.",
        "Würden Sie eine Rezension schreiben?",
        "Geben Sie uns fünf Sterne.",
    ],
    "it": [
        "La preghiamo di lasciarci una recensione.",
        "Ci lasci una recensione su Google.",
        "Ci valuti con cinque stelle.",
        "Potrebbe scrivere una recensione?",
    ],
    "fr": ["Laissez-nous un avis.", "Pourriez-vous écrire un avis ?", "Notez-nous sur Google.", "Donnez cinq étoiles."],
    "es": ["Déjenos una reseña.", "¿Podría escribir una reseña?", "Valórenos en Google.", "Denos cinco estrellas."],
    "pl": ["Prosimy o opinię w Google.", "Zostaw nam opinię.", "Czy mogłaby Pani napisać recenzję?", "Oceń nas!"],
    "sl": ["Prosimo, pustite nam oceno.", "Napišite mnenje o nas.", "Ocenite nas na Googlu."],
    "bg": ["Моля, оставете ни отзив.", "Напишете ревю в Google.", "Оценете ни с пет звезди."],
    "et": ["Palun jätke meile arvustus.", "Andke meile viis tähte.", "Oleksime tänulikud, kui kirjutaksite arvustuse."],
    "id": ["Mohon tinggalkan ulasan.", "Berikan kami bintang lima.", "Silakan tulis ulasan di Google."],
    "ar": ["نرجو أن تتركوا لنا تقييمًا.", "اكتبوا مراجعة عن متجرنا.", "قيّمونا على جوجل."],
    "ja": ["レビューを書いていただけますか。", "口コミのご投稿をお願いいたします。", "ぜひ評価をお寄せください。"],
}  # fmt: skip
DOES_NOT_ASK = {
    "en": [
        "Thank you for your review.",
        "Thank you for taking the time to leave a review.",
        "Please write to us about your review.",
        "We have read your rating. Please write to us in private.",
        "Your review helps us improve.",
    ],
    "de": [
        "Vielen Dank für Ihre Bewertung.",
        "Vielen Dank, dass Sie eine Bewertung hinterlassen haben.",
        "Bitte schreiben Sie uns wegen Ihrer Bewertung.",
    ],
    "it": ["Grazie per la sua recensione.", "Grazie per averci lasciato una recensione."],
    "fr": ["Merci pour votre avis.", "Merci d'avoir laissé un avis."],
    "es": ["Gracias por su reseña.", "Gracias por dejar una reseña."],
    "pl": ["Dziękujemy za opinię.", "Dziękujemy za wystawienie opinii."],
    "sl": ["Hvala za vašo oceno.", "Hvala, da ste nam pustili oceno."],
    "bg": ["Благодарим за отзива.", "Благодарим, че оставихте отзив."],
    "et": ["Täname arvustuse eest.", "Aitäh, et jätsite arvustuse."],
    "id": ["Terima kasih atas ulasan Anda.", "Terima kasih telah memberikan ulasan."],
    "ar": ["شكرًا على تقييمكم.", "نشكركم على ترك تقييم."],
    "ja": ["レビューをありがとうございます。", "レビューをお寄せいただきありがとうございます。",
        "レビューについて、メールでご連絡ください。"],
}  # fmt: skip
GIFTS = {
    "en": "You get a voucher.",
    "de": "Sie erhalten einen Gutschein.",
    "it": "Le diamo un buono sconto.",
    "fr": "Voici un bon d’achat.",
    "es": "Le damos un cupón.",
    "pl": "Otrzymuje Pani bon.",
    "sl": "Podarimo vam darilni bon.",
    "bg": "Получавате ваучер.",
    "et": "Saate kinkekaardi.",
    "id": "Anda mendapat voucher.",
    "ar": "لكم منا قسيمة شراء.",
    "ja": "クーポンを差し上げます。",
}
CHANGES = {
    "en": "Could you change your review?",
    "de": "Könnten Sie Ihre Bewertung löschen?",
    "it": "Potrebbe modificare la recensione?",
    "fr": "Pourriez-vous retirer votre avis ?",
    "es": "¿Podría eliminar su reseña?",
    "pl": "Prosimy usunąć opinię.",
    "sl": "Prosimo, odstranite svojo oceno.",
    "bg": "Моля, премахнете отзива си.",
    "et": "Palun eemaldage oma arvustus.",
    "id": "Mohon hapus ulasan Anda.",
    "ar": "نرجو حذف تقييمكم.",
    "ja": "レビューの削除をお願いいたします。",
}
ADVERTS = {
    "en": "Check out our new teas.",
    "de": "Entdecken Sie unsere neuen Tees.",
    "it": "Scopra i nostri tè.",
    "fr": "Découvrez nos thés.",
    "es": "Descubra nuestros tés.",
    "pl": "Odwiedź nasz sklep.",
    "sl": "Oglejte si naše čaje.",
    "bg": "Разгледайте нашите чайове.",
    "et": "Külastage meie poodi.",
    "id": "Kunjungi toko kami.",
    "ar": "زوروا متجرنا.",
    "ja": "新商品をご覧ください。",
}
ACCUSES = {
    "en": "This review is fake.",
    "de": "Diese Bewertung ist gefälscht.",
    "it": "Questa recensione è falsa.",
    "fr": "C’est un faux avis.",
    "es": "Esta reseña es falsa.",
    "pl": "Ta opinia jest fałszywa.",
    "sl": "Ta ocena je lažna.",
    "bg": "Този отзив е фалшив.",
    "et": "See arvustus on võltsitud.",
    "id": "Ulasan ini palsu.",
    "ar": "هذا التقييم مزيف.",
    "ja": "これは虚偽のレビューです。",
}
EVERY = pytest.mark.parametrize("locale", WORD_LANGUAGES)


def codes(text, channel, locale="en", **more):
    one = REGISTRY[channel] if isinstance(channel, str) else channel
    return [f.code for f in site_findings(text, one, locale, **more)]


@EVERY
def test_a_request_for_a_review_is_seen(locale):
    assert [text for text in ASKS[locale] if not asks_for_review(text, locale)] == []


@EVERY
def test_thanks_for_a_review_are_no_request(locale):
    assert [text for text in DOES_NOT_ASK[locale] if asks_for_review(text, locale)] == []
    assert not asks_for_review(GIFTS[locale], locale)


def test_the_part_of_a_locale_that_names_its_language_decides():
    assert asks_for_review("Please leave us a review.", "en-GB")
    assert asks_for_review("Bitte hinterlasse uns eine Bewertung.", "de@informal")
    assert not asks_for_review("Please leave us a review.", "tlh")
    assert not offers("voucher", "tlh")
    assert codes("- A list", "tripadvisor", "tlh") == ["CHA520"]


@EVERY
def test_goodwill_and_a_request_in_one_text_are_refused_on_every_channel(locale):
    for ask in ASKS[locale]:
        for channel in ("email", "sms", "google-review"):
            assert "CHA530" in codes(f"{GIFTS[locale]} {ask}", channel, locale)
    assert codes(GIFTS[locale], "email", locale) == []
    assert codes(ASKS[locale][0], "email", locale) == []


@EVERY
def test_each_rule_of_words_is_seen_in_each_language(locale):
    assert offers(GIFTS[locale], locale)
    assert asks_for_change(CHANGES[locale], locale)
    assert codes(GIFTS[locale], "tripadvisor", locale) == ["CHA524"]
    assert codes(GIFTS[locale], "google-review", locale) == ["CHA524"]
    assert codes(GIFTS[locale], "app-store", locale) == ["CHA524"]
    assert codes(GIFTS[locale], "yelp", locale) == ["CHA525"]
    for site in ("tripadvisor", "google-review", "app-store"):
        assert codes(ADVERTS[locale], site, locale) == ["CHA524"]
    assert codes(ADVERTS[locale], "yelp", locale) == []
    assert codes(GIFTS[locale], "yelp-message", locale) == []
    assert "CHA525" in codes(f"{DOES_NOT_ASK[locale][0]} {GIFTS[locale]}", "yelp-message", locale)
    assert codes(ACCUSES[locale], "tripadvisor", locale) == ["CHA527"]
    assert codes(CHANGES[locale], "trustpilot", locale) == ["CHA528"]
    assert codes(CHANGES[locale], "google-review", locale) == []


# ---- the rules that are seen by form


@pytest.mark.parametrize(
    ("channel", "text", "found"),
    [
        ("tripadvisor", "- One\n- Two", ["CHA520"]),
        ("tripadvisor", "We saw to:\n • the room", ["CHA520"]),
        ("tripadvisor", "1. The room\n2. The bed", ["CHA520"]),
        ("tripadvisor", "(2) the bed", ["CHA520"]),
        ("tripadvisor", "We were there - and it was clean. 2 beds, 5.30 sharp.", []),
        ("tripadvisor", "See https://shop.example", ["CHA521"]),
        ("tripadvisor", "See shop.com", ["CHA521"]),
        ("tripadvisor", "Write to us at care@shop.example.", ["CHA522"]),
        ("google-review", "Ring +44 20 7946 0000.", ["CHA522", "CHA526"]),
        ("google-review", "Ring 020 7946 0000.", ["CHA522", "CHA526"]),
        ("google-review", "Ring (020) 7946-0000.", ["CHA522", "CHA526"]),
        (
            "google-review",
            "Ring \u0660\u0662\u0660\u0667\u0669\u0664\u0666\u0660\u0660\u0660\u0660.",
            ["CHA522", "CHA526"],
        ),
        ("google-review", "Write to care@shop.example", ["CHA522", "CHA526"]),
        ("google-review", "On 05.03.2026, by 2026-11-21 and 5. 3. 2026, EUR 12,400.00 or 12 400 000.", []),
        ("google-review", "See https://shop.example", []),
        ("app-store", "Your order KQ-48213 is here.", ["CHA526"]),
        ("app-store", "Your order is here.", []),
        ("trustpilot", "Your order KQ-48213 is here.", ["CHA526"]),
        ("yelp", "Ring +44 20 7946 0000.", []),
        ("voicemail", "Your refund of 12.50 € is on its way.", ["CHA529"]),
        ("voicemail", "It is about order KQ-48213.", ["CHA529"]),
        ("voicemail", "Please ring us on +44 20 7946 0000.", []),
        ("email", "- Ring +44 20 7946 0000 about KQ-48213, see https://shop.example. A gift!", []),
    ],
)
def test_what_is_seen_on_a_site(channel, text, found):
    assert codes(text, channel) == found


def test_a_name_is_seen_as_a_whole_word():
    assert codes("Dear Ana, thank you.", "tripadvisor", names=("Ana",)) == ["CHA523"]
    assert codes("Bananas, thank you.", "tripadvisor", names=("Ana", "", " ")) == []
    assert codes("Dear Ana, thank you.", "google-review", names=("Ana",)) == []


RULE_CODES = {
    "no-lists": ("- one", "CHA520"),
    "no-links": ("shop.com", "CHA521"),
    "no-contact-data": ("a@b.example", "CHA522"),
    "no-names": ("Ana", "CHA523"),
    "no-offers": ("A gift.", "CHA524"),
    "no-advertising": ("A gift.", "CHA524"),
    "no-promotion": ("Follow us.", "CHA524"),
    "no-incentives": ("A gift.", "CHA525"),
    "no-personal-data": ("KQ-48213", "CHA526"),
    "no-accusation": ("Fraud!", "CHA527"),
    "no-removal-request": ("Delete your review.", "CHA528"),
    "no-case-facts": ("KQ-48213", "CHA529"),
}
NOT_OF_TEXT = {"language-tag", "one-reply"}


@pytest.mark.parametrize("rule", sorted(RULES))
def test_each_rule_has_its_own_effect_and_a_documented_code(rule):
    if rule in NOT_OF_TEXT:
        assert rule not in RULE_CODES
        return
    text, code = RULE_CODES[rule]
    bound = Channel(name="wall", audience="public", rules=(rule,))
    free = Channel(name="wall", audience="public", rules=tuple(sorted(set(RULES) - {rule})))
    assert codes(text, bound, names=("Ana",)) == [code]
    others = {"no-offers", "no-advertising", "no-promotion"} if code == "CHA524" else {rule}
    without = dataclasses.replace(free, rules=tuple(set(RULES) - others))
    assert code not in codes(text, without, names=("Ana",))
    assert code in CODES


@given(st.text(max_size=200), st.sampled_from([*WORD_LANGUAGES, "tlh"]), st.sampled_from(sorted(REGISTRY)))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_without_a_fault(text, locale, channel):
    found = site_findings(text, REGISTRY[channel], locale, names=("Ana", "("))
    assert all(f.code in CODES and f.help and f.message[0].islower() for f in found)
    assert site_findings(text, REGISTRY[channel], locale, names=("Ana", "(")) == found


@pytest.mark.parametrize(
    "text", ["review " * 3000, "leave " * 3000, "1 " * 9000, "a@" * 9000, "- \n" * 6000, "A-1" * 6000]
)
def test_a_long_text_is_read_in_the_end(text):
    site_findings(text[:18_000], REGISTRY["tripadvisor"], "en")
    site_findings(text[:18_000], REGISTRY["trustpilot"], "en")


# ---- over a house

SITES = {**CHANNELS, "tripadvisor": {}, "yelp": {}, "yelp-message": {}}
INVITE = "\n# (public)\nhandover-yelp-message = Write to us in private.\n"


def house(*sections, messages="", channels=CHANNELS, text=MESSAGES):
    return small(*(sections or (remedy(),)), messages=text + messages, channels=channels)


def found(h, prefix="CHA52"):
    return [f for f in h.check() if f.code.startswith(prefix)]


def test_every_message_that_is_said_in_public_is_held_against_the_rules_of_the_site():
    assert found(house(messages=INVITE, channels=SITES)) == []
    link = house(messages=INVITE, channels=SITES, text=MESSAGES.replace("by e-mail.\nclose", "at lumen.com.\nclose"))
    told = found(link)
    assert [(f.code, f.severity) for f in told] == [("CHA521", "error")]
    assert told[0].message == "`handover-email` in `en`, on `tripadvisor`: a link stands here"
    assert told[0].span.file == "messages/en.ftl"
    gift = MESSAGES.replace("Thank you for your message.", "Thank you! There is a gift for you.")
    assert sorted(f.code for f in found(house(messages=INVITE, channels=SITES, text=gift))) == ["CHA524", "CHA525"]
    # What is said in private alone is none of the site's business.
    private = MESSAGES.replace("We are here for you.\n", "There is a gift for you.\n")
    assert found(house(messages=INVITE, channels={**CHANNELS, "tripadvisor": {}}, text=private)) == []


def test_a_slot_is_seen_for_what_it_will_hold():
    with_url = MESSAGES.replace(
        "# (public)\nhandover-email = Write to us by e-mail.",
        "# (public) $url (url)\nhandover-email = Write to us: { $url }",
    )
    assert [f.code for f in found(house(channels={**CHANNELS, "tripadvisor": {}}, text=with_url))] == ["CHA521"]
    assert found(house(channels={**CHANNELS, "google-review": {"counterpart": "email"}}, text=with_url)) == []


def test_nobody_is_greeted_by_name_where_the_site_forbids_names():
    h = house(channels={**CHANNELS, "tripadvisor": {}, "google-review": {"counterpart": "email"}})
    data = {"id": "c", "market": "uk", "issues": [LATE]}
    texts = {}
    for channel in ("tripadvisor", "google-review"):
        thread = {"text": "?", "name": "Ana Novak"}
        told = h.case({**data, "contact": {"channel": channel, "text": "?", "thread": thread}})
        texts[channel] = h.answer(told, as_of=AS_OF).first.text
    assert "Ana" in texts["google-review"]
    assert "Ana" not in texts["tripadvisor"]
    assert texts["tripadvisor"].startswith("Hello.") or texts["tripadvisor"].startswith("Hello,")


# ---- gifts and requests for a review (T15)

ASKING = """
ask-review = Please leave us a review.
    .brief = Please leave us a review.
    .spoken = Please leave us a review.
"""


def gifted(*more, basis="goodwill"):
    """A late parcel brings a voucher, and what else is said with it."""
    then = give(voucher(F.issue.price, basis=basis), **({"say": list(more)} if more else {}))
    return remedy(then)


def asking():
    """Whoever knows the house well is asked for a review."""
    return Section(
        "asking",
        kind="say",
        per="issue",
        rules=[Rule("ask", when=F.issue.level >= 5, then=say("ask-review"), because="They may be glad.")],
        default=nothing(because="Nothing."),
    )


def ties(h):
    return [(f.code, f.severity) for f in h.check() if f.code in {"CHA530", "CHA531"}]


def test_a_message_that_gives_and_asks_is_an_error_in_each_language():
    for locale in WORD_LANGUAGES:
        settings = {"languages": {x: {"register": "formal"} for x in dict.fromkeys(("en", locale))}}
        both = f"{GIFTS[locale]} {ASKS[locale][0]}"
        texts = {"en": MESSAGES}
        texts[locale] = MESSAGES.replace("close-thank = Your words made our day.", f"close-thank = {both}")
        h = House.build(
            {**SETTINGS, **settings}, sections=[stances(), public(), remedy()], messages=texts, channels=CHANNELS
        )
        told = [f for f in h.check() if f.code == "CHA530"]
        assert [f.message for f in told] == [
            f"`close-thank` in `{locale}`, goodwill and a request for a review stand in one message"
        ], locale
        assert told[0].span.file == f"messages/{locale}.ftl"


def test_a_rule_that_gives_goodwill_and_asks_is_an_error():
    assert ties(house(gifted("ask-review"), messages=ASKING)) == [("CHA530", "error")]
    assert ties(house(gifted("ask-review", basis="statutory"), messages=ASKING)) == []
    assert ties(house(gifted("explain"), messages=ASKING.replace("Please leave us a review.", "A lamp."))) == []
    closing = MESSAGES.replace("We are here for you.\n", "Please leave us a review.\n")
    assert ties(house(gifted(), text=closing)) == [("CHA530", "error")]
    assert ties(house(remedy(), text=closing)) == []


def test_goodwill_and_a_request_that_could_meet_are_a_warning_and_such_a_reply_is_refused():
    h = house(gifted(), asking(), messages=ASKING)
    assert ties(h) == [("CHA531", "warning")]
    apart = [{**LATE, "level": 4}, {"topic": "question", "level": 5}]
    for issue in apart:
        made = h.case({"id": "c", "market": "uk", "contact": {"channel": "email"}, "issues": [issue]})
        assert h.answer(made, as_of=AS_OF).first.channel == "email"
    both = h.case({"id": "c", "market": "uk", "contact": {"channel": "email"}, "issues": [{**LATE, "level": 5}]})
    for channel in ("email", "webchat", "phone", "x-dm"):
        with pytest.raises(RenderError, match="goodwill and ask for a review"):
            h.reply(h.decide(both, as_of=AS_OF), channel=channel)
    # The public answer tells neither.
    assert h.reply(h.decide(both, as_of=AS_OF), channel="x").channel == "x"
    # What is owed is no gift.
    owed = house(gifted(basis="statutory"), asking(), messages=ASKING)
    assert owed.answer(owed.case(both.model_dump(mode="json", exclude_defaults=True)), as_of=AS_OF).first


def test_the_starter_house_keeps_the_rules_of_every_site():
    from calmreply.check.site_rules import check_sites

    parts = starter().parts
    catalogues = {**parts.catalogues, **{c.name: c for c in parts.registers.values()}}
    sites = {name: one for name, one in REGISTRY.items() if one.rules}
    assert check_sites(parts.policy, catalogues, {**parts.channels, **sites}) == []
