### Kettle & Quire, Slovenian, formal (vikanje, small letters). Slovenian has four plural arms, with the dual.
### Openings begin in lower case: they follow the greeting's comma. Digests avoid č, š and ž where the language allows it.

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = opravičujemo se vam, { $issue }. Napaka je naša in jo že popravljamo.
    .brief = opravičujemo se vam, { $issue }. Napaka je naša.
    .digest = Prosimo, oprostite nam.
    .subject = Naše opravičilo in kako to urejamo
    .also = Opravičujemo se vam tudi zato, { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = opravičujemo se vam, { $issue }. Prevoznika izbiramo mi, zato odgovarjamo tudi za njegovo delo.
    .brief = opravičujemo se vam, { $issue }. Za delo prevoznika odgovarjamo mi.
    .digest = Prosimo, oprostite nam.
    .subject = Naše opravičilo in kako to urejamo
    .also = Opravičujemo se vam tudi zato, { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = opravičujemo se vam, { $issue }, še posebej pa zato, ker to ni prvič. Od nas lahko upravičeno pričakujete več.
    .brief = opravičujemo se vam, { $issue } in ker to ni prvič.
    .digest = Oprostite nam, da se je ponovilo.
    .subject = Naše opravičilo in kako to urejamo
    .also = Opravičujemo se vam tudi zato, { $issue } in ker to ni prvič.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = žal nam je, { $issue }. Razumemo, kako neprijetno je to.
    .brief = žal nam je, { $issue }.
    .digest = Razumemo, kako neprijetno je to.
    .subject = Odgovor na vaše sporočilo
    .also = Žal nam je tudi, { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = hvala, ker ste nam povedali, { $issue }. Dobro si predstavljamo, kako utrudljivo je čakanje.
    .brief = hvala, ker ste nam povedali, { $issue }.
    .digest = Hvala, ker ste nam to povedali.
    .subject = Glede vašega paketa

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = hvala, ker ste se v takem času obrnili na nas. V mislih smo z vami.
    .brief = v mislih smo z vami.
    .digest = V mislih smo z vami.
    .subject = Odgovor na vaše sporočilo

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = hvala za vaše sporočilo. Radi bi razumeli, za kaj gre.
    .brief = hvala za vaše sporočilo.
    .spoken = Hvala, ker ste se obrnili na nas. Radi bi razumeli, za kaj gre.
    .digest = Hvala, ker ste nam pisali.
    .subject = Hvala za vaše sporočilo

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = hvala za odkrite besede. To, kar pravite, jemljemo resno.
    .brief = to, kar pravite, jemljemo resno.
    .digest = To jemljemo resno.
    .subject = Glede vašega sporočila

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = videti je, da je za vami težek dan, in to nam je žal. Radi vam prisluhnemo.
    .brief = videti je, da je za vami težek dan. Radi vam prisluhnemo.
    .digest = Radi vam prisluhnemo.
    .subject = Radi vam prisluhnemo

# Praise. Glad and short, not gushing.
open-thank = hvala za vaše prijazne besede. Polepšale so nam dan.
    .brief = hvala za vaše prijazne besede.
    .digest = Hvala za prijazne besede.
    .subject = Hvala za vaše prijazne besede

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = hvala, ker ste nam povedali, kaj pogrešate. Takšne želje nam kažejo pot naprej.
    .brief = hvala, ker ste nam povedali, kaj pogrešate.
    .digest = Hvala za idejo.
    .subject = Hvala za vašo idejo

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = hvala, ker ste se obrnili na nas. Z veseljem poskrbimo za to.
    .brief = hvala, ker ste se obrnili na nas.
    .digest = Hvala, ker ste se obrnili na nas.
    .subject = Odgovor na vaše vprašanje

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = hvala, ker ste nas vprašali. Skrbno smo premislili in želimo biti z vami odkriti.
    .brief = hvala, ker ste nas vprašali. Želimo biti z vami odkriti.
    .digest = Hvala, ker ste se obrnili na nas.
    .subject = Odgovor na vaše vprašanje

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = hvala za odkritost. Vaše besede smo vzeli resno in vse preverili.
    .brief = vaše besede smo vzeli resno in vse preverili.
    .digest = Vse smo preverili.
    .subject = Kaj smo ugotovili

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = hvala, ker ste nam povedali, kaj potrebujete. Raje smo z vami iskreni, kot da bi vas zadrževali.
    .brief = hvala, ker ste nam povedali, kaj potrebujete.
    .digest = Hvala, ker ste nam to povedali.
    .subject = Iskren odgovor

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = danes mislimo na vas in vam želimo čudovit dan.
    .brief = želimo vam čudovit dan.
    .digest = Danes mislimo na vas.
    .subject = Z dobrimi željami

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = z nami ste že { $years ->
        [one] leto dni
        [two] { $years } leti
        [few] { $years } leta
       *[other] { $years } let
    } in za to se vam iskreno zahvaljujemo.
    .brief = hvala, ker ste z nami že { $years ->
        [one] leto dni
        [two] { $years } leti
        [few] { $years } leta
       *[other] { $years } let
    }.
    .digest = Hvala, ker ste z nami.
    .subject = Hvala, ker ste z nami

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = Vrnili smo vam znesek { $amount } { $method }. Denar bo pri vas v { $most ->
        [one] { $least } delovnem dnevu
        [two] { $least } do { $most } delovnih dneh
        [few] { $least } do { $most } delovnih dneh
       *[other] { $least } do { $most } delovnih dneh
    }.
    .brief = Vrnili smo vam znesek { $amount } { $method }; denar bo pri vas v { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    }.
    .spoken = Vrnili smo vam znesek { $amount } { $method }. Denar potuje { $most ->
        [one] { $least } delovni dan
        [two] { $least } do { $most } delovna dneva
        [few] { $least } do { $most } delovne dni
       *[other] { $least } do { $most } delovnih dni
    }.
    .digest = V { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    } vam vrnemo { $amount }.
    .also = Vrnili smo vam tudi znesek { $amount } { $method }. Denar bo pri vas v { $most ->
        [one] { $least } delovnem dnevu
        [two] { $least } do { $most } delovnih dneh
        [few] { $least } do { $most } delovnih dneh
       *[other] { $least } do { $most } delovnih dneh
    }.

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = Ko bo to urejeno, vam bomo vrnili znesek { $amount } { $method }. Denar bo pri vas v { $most ->
        [one] { $least } delovnem dnevu
        [two] { $least } do { $most } delovnih dneh
        [few] { $least } do { $most } delovnih dneh
       *[other] { $least } do { $most } delovnih dneh
    }.
    .brief = Nato vam bomo vrnili znesek { $amount } { $method }; denar bo pri vas v { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    }.
    .spoken = Ko bo to urejeno, vam bomo vrnili znesek { $amount } { $method }. Denar potuje { $most ->
        [one] { $least } delovni dan
        [two] { $least } do { $most } delovna dneva
        [few] { $least } do { $most } delovne dni
       *[other] { $least } do { $most } delovnih dni
    }.
    .digest = Nato v { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    } vrnemo { $amount }.

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = Čakanje naj vas nič ne stane: vrnili smo vam poštnino v znesku { $amount } { $method }. Denar bo pri vas v { $most ->
        [one] { $least } delovnem dnevu
        [two] { $least } do { $most } delovnih dneh
        [few] { $least } do { $most } delovnih dneh
       *[other] { $least } do { $most } delovnih dneh
    }.
    .brief = Vrnili smo vam poštnino v znesku { $amount } { $method }; denar bo pri vas v { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    }.
    .spoken = Čakanje naj vas nič ne stane. Vrnili smo vam poštnino v znesku { $amount } { $method }. Denar potuje { $most ->
        [one] { $least } delovni dan
        [two] { $least } do { $most } delovna dneva
        [few] { $least } do { $most } delovne dni
       *[other] { $least } do { $most } delovnih dni
    }.
    .digest = V { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    } vrnemo { $amount } za dostavo.
    .also = Vrnili smo vam tudi poštnino v znesku { $amount } { $method }. Denar bo pri vas v { $most ->
        [one] { $least } delovnem dnevu
        [two] { $least } do { $most } delovnih dneh
        [few] { $least } do { $most } delovnih dneh
       *[other] { $least } do { $most } delovnih dneh
    }.

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = Brezplačno smo vam poslali nadomestni izdelek. Pri vas bo v { $most ->
        [one] { $least } delovnem dnevu
        [two] { $least } do { $most } delovnih dneh
        [few] { $least } do { $most } delovnih dneh
       *[other] { $least } do { $most } delovnih dneh
    }.
    .brief = Brezplačen nadomestni izdelek bo pri vas v { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    }.
    .spoken = Brezplačen nadomestni izdelek je že na poti do vas. Potuje { $most ->
        [one] { $least } delovni dan
        [two] { $least } do { $most } delovna dneva
        [few] { $least } do { $most } delovne dni
       *[other] { $least } do { $most } delovnih dni
    }.
    .digest = Zamenjavo krijemo mi, v { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    }.
    .also = Brezplačno smo vam poslali tudi nadomestni izdelek. Pri vas bo v { $most ->
        [one] { $least } delovnem dnevu
        [two] { $least } do { $most } delovnih dneh
        [few] { $least } do { $most } delovnih dneh
       *[other] { $least } do { $most } delovnih dneh
    }.

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = Paket vam pošiljamo še enkrat, na naše stroške. Pri vas bo v { $most ->
        [one] { $least } delovnem dnevu
        [two] { $least } do { $most } delovnih dneh
        [few] { $least } do { $most } delovnih dneh
       *[other] { $least } do { $most } delovnih dneh
    }.
    .brief = Nov paket bo na naše stroške pri vas v { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    }.
    .spoken = Paket vam pošiljamo še enkrat, na naše stroške. Potuje { $most ->
        [one] { $least } delovni dan
        [two] { $least } do { $most } delovna dneva
        [few] { $least } do { $most } delovne dni
       *[other] { $least } do { $most } delovnih dni
    }.
    .digest = Nov paket krijemo mi, v { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    }.

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = Kar je manjkalo, vam pošiljamo na naše stroške. Pri vas bo v { $most ->
        [one] { $least } delovnem dnevu
        [two] { $least } do { $most } delovnih dneh
        [few] { $least } do { $most } delovnih dneh
       *[other] { $least } do { $most } delovnih dneh
    }.
    .brief = Kar je manjkalo, bo na naše stroške pri vas v { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    }.
    .spoken = Kar je manjkalo, vam pošiljamo na naše stroške. Pot traja { $most ->
        [one] { $least } delovni dan
        [two] { $least } do { $most } delovna dneva
        [few] { $least } do { $most } delovne dni
       *[other] { $least } do { $most } delovnih dni
    }.
    .digest = Preostanek krijemo mi, v { $most ->
        [one] { $most } delovnem dnevu
        [two] { $most } delovnih dneh
        [few] { $most } delovnih dneh
       *[other] { $most } delovnih dneh
    }.

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = V zahvalo za potrpljenje smo na vaš uporabniški račun dodali bon v vrednosti { $amount }. To je naše darilo.
    .brief = Na uporabniškem računu vas čaka darilni bon v vrednosti { $amount }.
    .spoken = V zahvalo za potrpljenje vas na uporabniškem računu čaka bon v vrednosti { $amount }. To je naše darilo.
    .digest = Darilni bon: { $amount }.
    .also = V zahvalo za potrpljenje smo na vaš uporabniški račun dodali tudi bon v vrednosti { $amount }. To je naše darilo.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = Vaše potrpljenje smo preizkusili že večkrat. V zahvalo, ker ostajate z nami, smo na vaš uporabniški račun dodali bon v vrednosti { $amount }. To je naše darilo.
    .brief = V zahvalo, ker ostajate z nami, vas na uporabniškem računu čaka darilni bon v vrednosti { $amount }.
    .spoken = Vaše potrpljenje smo preizkusili že večkrat. V zahvalo, ker ostajate z nami, vas na uporabniškem računu čaka bon v vrednosti { $amount }. To je naše darilo.
    .digest = Darilni bon: { $amount }.
    .also = Vaše potrpljenje smo preizkusili že večkrat. V zahvalo, ker ostajate z nami, smo na vaš uporabniški račun dodali tudi bon v vrednosti { $amount }. To je naše darilo.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = Zaupate nam že dolgo. V zahvalo smo na vaš uporabniški račun dodali bon v vrednosti { $amount }. To je naše darilo.
    .brief = V zahvalo za dolgoletno zaupanje vas na uporabniškem računu čaka darilni bon v vrednosti { $amount }.
    .spoken = Zaupate nam že dolgo. V zahvalo vas na uporabniškem računu čaka bon v vrednosti { $amount }. To je naše darilo.
    .digest = Darilni bon: { $amount }.
    .also = Zaupate nam že dolgo. V zahvalo smo na vaš uporabniški račun dodali tudi bon v vrednosti { $amount }. To je naše darilo.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = Na poti do vas je zavitek našega čaja s kartico, ki smo jo napisali na roko.
    .brief = Na poti do vas sta zavitek našega čaja in kartica.
    .spoken = Na poti do vas je zavitek našega čaja s kartico, ki smo jo napisali na roko.
    .digest = Na poti do vas je zavitek čaja.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = Če želite izdelek komu podariti, vam bo prav prišla naša darilna škatla. Brezplačno je že na poti do vas.
    .brief = Če želite izdelek komu podariti: naša darilna škatla je že na poti do vas, brezplačno.
    .spoken = Če želite izdelek komu podariti, vam bo prav prišla naša darilna škatla. Brezplačno je že na poti do vas.
    .digest = Darilno škatlo vam podarjamo.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = Za darilo smo vam pripravili bon v vrednosti { $amount }. Vaša koda je { $code }.
    .brief = Naše darilo: bon v vrednosti { $amount }, koda { $code }.
    .spoken = Za darilo smo vam pripravili bon v vrednosti { $amount }. Vaša koda je { $code }.
    .digest = Darilo za vas: { $amount }, koda { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = Dostava vašega naslednjega paketa je naše darilo.
    .brief = Naslednja dostava je naše darilo.
    .spoken = Dostava vašega naslednjega paketa je naše darilo.
    .digest = Naslednja dostava je darilo za vas.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = Pri darilih v posamezni zadevi se držimo meje, ki je za vse enaka.
    .brief = Darila imajo mejo, ki je za vse enaka.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = Tega trenutno ne moremo storiti.
    .digest = Tega trenutno ne moremo storiti.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = Vaše naročilo še ni zapakirano, zato ga lahko še prekličemo.
    .brief = Vaše naročilo lahko še prekličemo.
    .digest = Naročilo lahko še prekličemo.

# The customer has confirmed; it is done.
do-cancel-order = Po vaši želji smo naročilo preklicali.
    .brief = Vaše naročilo smo preklicali.
    .digest = Vaše naročilo je preklicano.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = Naj naročilo prekličemo? Do vašega odgovora ne bomo storili ničesar.
    .brief = Naj naročilo prekličemo? Počakali bomo na vaš odgovor.
    .spoken = Naj naročilo prekličemo? Brez vaše besede ne bomo storili ničesar.
    .digest = Prekličemo? Odgovorite z da ali ne.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = Denar vam nakažemo takoj, ko vrnjeni izdelek prispe do nas.
    .brief = Denar vam nakažemo takoj, ko izdelek prispe do nas.
    .spoken = Denar vam nakažemo takoj, ko vrnjeni izdelek prispe do nas.
    .digest = Denar vrnemo, ko izdelek prejmemo.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = Vaše naročilo ravno pakiramo. Poskusili ga bomo ustaviti, ne moremo pa z gotovostjo reči, da nam bo uspelo.
    .brief = Vaše naročilo ravno pakiramo. Poskusili ga bomo ustaviti, ni pa gotovo, da nam bo uspelo.
    .digest = Poskusili ga bomo ustaviti, ni pa gotovo.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = Vaš paket je že pri prevozniku, zato ga ne moremo več ustaviti in naročila ne moremo preklicati.
    .brief = Vaš paket je že pri prevozniku, zato naročila ne moremo preklicati.
    .digest = Preklicati ne moremo: paket je pri prevozniku.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = Po zakonu imate pravico, da izdelek vrnete v { $days ->
        [one] { $days } dnevu
        [two] { $days } dneh
        [few] { $days } dneh
       *[other] { $days } dneh
    } po prejemu, brez navedbe razloga.
    .brief = Po zakonu lahko izdelek vrnete v { $days ->
        [one] { $days } dnevu
        [two] { $days } dneh
        [few] { $days } dneh
       *[other] { $days } dneh
    } po prejemu.
    .spoken = Po zakonu imate pravico, da izdelek vrnete v { $days ->
        [one] { $days } dnevu
        [two] { $days } dneh
        [few] { $days } dneh
       *[other] { $days } dneh
    } po prejemu, in razloga vam ni treba povedati.
    .digest = Po zakonu ga lahko vrnete v { $days ->
        [one] { $days } dnevu
        [two] { $days } dneh
        [few] { $days } dneh
       *[other] { $days } dneh
    }.

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = Za vračilo neuporabljenih izdelkov vam po lastni odločitvi dajemo { $days ->
        [one] { $days } dan
        [two] { $days } dneva
        [few] { $days } dni
       *[other] { $days } dni
    } časa.
    .brief = Neuporabljene izdelke lahko vrnete v { $days ->
        [one] { $days } dnevu
        [two] { $days } dneh
        [few] { $days } dneh
       *[other] { $days } dneh
    }.
    .digest = Neuporabljeno lahko vrnete v { $days ->
        [one] { $days } dnevu
        [two] { $days } dneh
        [few] { $days } dneh
       *[other] { $days } dneh
    }.

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = Nalepko in nekaj korakov do vračila najdete na tej strani: { $returns }
    .brief = Nalepka in koraki: { $returns }
    .spoken = Nalepko in nekaj korakov do vračila najdete v razdelku o vračilih na naši spletni strani.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = Naš vodnik vse pokaže po korakih, s slikami: { $guide }
    .brief = Vodnik s slikami: { $guide }
    .spoken = Vodnik na naši spletni strani vse pokaže po korakih, s slikami.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = Kako dolgo potuje paket, koliko stane dostava in kam dostavljamo, piše v našem vodniku: { $guide }
    .brief = Čas in cena dostave: { $guide }
    .spoken = Kako dolgo potuje paket, koliko stane dostava in kam dostavljamo, piše v vodniku na naši spletni strani.
    .digest = Vse to najdete v vodniku.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = Izdelka ne moremo več sprejeti nazaj, ker { $days ->
        [one] je od prejema minil več kot { $days } dan
        [two] sta od prejema minila več kot { $days } dneva
        [few] so od prejema minili več kot { $days } dnevi
       *[other] je od prejema minilo več kot { $days } dni
    }. Ta rok je za vse enak.
    .brief = Izdelka ne moremo več sprejeti nazaj, ker { $days ->
        [one] je minil več kot { $days } dan
        [two] sta minila več kot { $days } dneva
        [few] so minili več kot { $days } dnevi
       *[other] je minilo več kot { $days } dni
    }.
    .digest = Po { $days ->
        [one] { $days } dnevu
        [two] { $days } dneh
        [few] { $days } dneh
       *[other] { $days } dneh
    } izdelka ne moremo vzeti nazaj.

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = Izdelka ne moremo sprejeti nazaj, ker je bil že v uporabi in ga ne bi mogli prodati nikomur drugemu.
    .brief = Izdelka ne moremo sprejeti nazaj, ker je bil že v uporabi.
    .digest = Rabljenega izdelka ne moremo vzeti nazaj.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = Odprtega čaja ne moremo sprejeti nazaj, ker ga nihče drug ne bi mogel piti brez skrbi.
    .brief = Odprtega čaja ne moremo sprejeti nazaj.
    .digest = Odprtega čaja ne moremo vzeti nazaj.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = Če bi se na izdelku kdaj pokazala napaka, vam ostanejo vse pravice, ki vam jih daje zakon.
    .brief = Ob napaki vam ostanejo vse zakonske pravice.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = Napačni izdelek nam lahko vrnete na naše stroške; nalepka je na tej strani: { $returns }
    .brief = Vračilo je na naše stroške: { $returns }
    .spoken = Napačni izdelek nam lahko vrnete na naše stroške; nalepko najdete v razdelku o vračilih na naši spletni strani.
    .digest = Vrnitev krijemo mi.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = To je vaša zakonska pravica: izdelek mora biti tak, kot je bil naročen in opisan.
    .brief = Pripada vam po zakonu.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = To je vaša zakonska pravica: dokler paketa nimate v rokah, zanj odgovarjamo mi.
    .brief = Pripada vam po zakonu.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = Za kakovostjo svojih izdelkov stojimo tudi sami, poleg pravic, ki vam jih daje zakon.
    .brief = Za kakovostjo svojih izdelkov stojimo.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = Prevozniki v vaši državi stavkajo, zato vam dneva dostave še ne moremo zanesljivo napovedati. Pri njih preverjamo vsako jutro.
    .brief = Prevozniki stavkajo, zato dneva dostave še ne moremo napovedati.
    .digest = Zaradi stavke za zdaj ne vemo dneva dostave.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = Naslov na paketu ni bil čisto popoln, zato prevoznik ni našel vrat. Paketu pomagamo najti pot do vas.
    .brief = Naslov ni bil čisto popoln. Paketu pomagamo najti pot do vas.
    .digest = Paketu pomagamo najti pot do vas.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = Vaš paket nekoliko zaostaja za napovedanim dnevom. Njegovo pot skrbno spremljamo.
    .brief = Vaš paket nekoliko zamuja. Njegovo pot spremljamo.
    .digest = Pot paketa skrbno spremljamo.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = Zamude nismo mogli preprečiti ne mi ne prevoznik, zato vam zanjo ne moremo ničesar povrniti. Vemo, da čakanje zaradi tega ni nič krajše.
    .brief = Zamude nismo mogli preprečiti ne mi ne prevoznik, zato vam zanjo ne moremo ničesar povrniti.
    .digest = Za zamudo vam ne moremo vrniti denarja.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = Večina paketov, ki toliko zamujajo, se vendarle najde. Prevoznika smo prosili, naj poišče vašega.
    .brief = Prevoznika smo prosili, naj poišče paket.
    .digest = Prevoznika smo prosili, naj poizve za paket.

# Something must be seen by a person first. A promise with a day follows.
explain-look = Preden vam odgovorimo, si želimo to natančno ogledati.
    .brief = To si bomo natanko ogledali.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = S fotografijo bi šlo hitreje, gre pa tudi brez nje.
    .brief = Gre tudi brez fotografije.

# Billing: our records confirm that too much was taken.
explain-billing-ours = Račun smo pregledali in znesek, ki smo vam ga zaračunali, je bil previsok.
    .brief = Znesek, ki ste ga poravnali, je bil previsok.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = Račun smo pregledali vrstico za vrstico in na njem ni zneska, ki tja ne bi sodil. Vsako postavko najdete v svojem uporabniškem računu: { $account }
    .brief = Na računu ni zneska, ki tja ne bi sodil: { $account }
    .spoken = Račun smo pregledali vrstico za vrstico in na njem ni zneska, ki tja ne bi sodil. Vsako postavko najdete v svojem uporabniškem računu na naši spletni strani.
    .digest = V znesku ne najdemo napake.

# Where is my order: not packed yet.
track-open = Vaše naročilo je pri nas in ga bomo kmalu zapakirali.
    .brief = Vaše naročilo bomo kmalu zapakirali.
    .digest = Paket bomo kmalu pripravili.

# Where is my order: on the packing table.
track-packed = Vaše naročilo ravno pakiramo. Nato ga prevzame prevoznik.
    .brief = Vaše naročilo ravno pakiramo.
    .digest = Paket ravno pripravljamo.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = Vaš paket je na poti. Pri vas naj bi bil { $date }.
    .brief = Vaš paket naj bi bil pri vas { $date }.
    .spoken = Vaš paket je na poti. Pri vas naj bi bil { $date }.
    .digest = Paket naj bi bil pri vas { $date }.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = Vaš paket je na poti, vendar zaostaja za napovedanim dnevom. Prevoznika smo prosili, naj ga poišče.
    .brief = Vaš paket zamuja. Prevoznika smo prosili, naj ga poišče.
    .digest = Paket zamuja; prevoznik poizveduje zanj.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = Prevoznik pravi, da je bil vaš paket dostavljen. Ker ga niste našli, poizvedujemo, kje ga je pustil.
    .brief = Prevoznik pravi, da je bil paket dostavljen. Poizvedujemo, kje ga je pustil.
    .digest = Poizvedujemo, kje je prevoznik pustil paket.

# A wish that we are already working on. No day is named.
request-planned = Imamo dobro novico: na tem že delamo. Dneva ne napovedujemo, dokler ne bo vse nared.
    .brief = Na tem že delamo.
    .digest = Na tem trenutno delamo.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = Tega trenutno ne moremo narediti, ker je prej na vrsti drugo delo. Vašo željo smo si zapisali; vsaka šteje.
    .brief = Tega trenutno ne moremo narediti, vašo željo pa smo si zapisali.
    .digest = Zdaj tega ne moremo, a smo si zapisali.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = Tega ne bomo dodali, ker je predaleč od tega, kar znamo dobro. Če to najdete drugje, bomo razumeli.
    .brief = Tega ne bomo dodali, ker je predaleč od tega, kar znamo dobro.
    .digest = Tega ne bomo dodali.

# A wish that nobody has decided on yet.
request-noted = Vašo željo smo si zapisali. Vse želje štejemo in jih pregledamo skupaj.
    .brief = Vašo željo smo si zapisali.
    .digest = To smo si zapisali.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = Z vsakim želimo govoriti prijazno. O tem se bomo pogovorili s sodelavci, ki jih to zadeva.
    .brief = O tem bomo govorili s sodelavci.

# A fault of the website.
care-website = O napaki smo obvestili sodelavce, ki skrbijo za našo spletno stran.
    .brief = Napako smo predali naprej.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = Če vam je dan pokvarilo kaj našega, bi to radi popravili.
    .brief = Radi bi to popravili.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = V naših zapisih tega ne najdemo, čeprav smo jih skrbno prebrali. Če imate kaj, česar še nismo videli, si to radi ogledamo.
    .brief = V naših zapisih tega ne najdemo. Radi si ogledamo, kar imate vi.
    .digest = V zapisih tega ne najdemo.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = Za to, kar potrebujete, naši izdelki niso pravi. Drugje vam bodo bolje postregli.
    .brief = Za to, kar potrebujete, naši izdelki niso pravi.
    .digest = Za to nimamo pravega izdelka.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = Predali smo jih sodelavcem, ki so vam pripravili paket.
    .brief = Predali smo jih sodelavcem.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = Zapisali smo si tudi vašo željo { $demand }.
    .brief = Zapisali smo si vašo željo { $demand }.
    .digest = Zapisana želja { $demand }.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = V zadnjem letu { $count ->
        [one] nas je za to prosil { $count } človek
        [two] sta nas za to prosila { $count } človeka
        [few] so nas za to prosili { $count } ljudje
       *[other] nas je za to prosilo { $count } ljudi
    }.
    .brief = { $count ->
        [one] V letu dni nas je za to prosil { $count } človek
        [two] V letu dni sta nas za to prosila { $count } človeka
        [few] V letu dni so nas za to prosili { $count } ljudje
       *[other] V letu dni nas je za to prosilo { $count } ljudi
    }.
    .digest = { $count ->
        [one] V letu dni si je to zaželel { $count } človek
        [two] V letu dni sta si to zaželela { $count } človeka
        [few] V letu dni so si to zaželeli { $count } ljudje
       *[other] V letu dni si je to zaželelo { $count } ljudi
    }.

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = Če vam je pri srcu kakšna majhna trgovina ali dobrodelna pobuda, nam povejte zanjo. Take stvari z veseljem delimo na svoji strani.
    .brief = Če vam je pri srcu majhna trgovina ali dobrodelna pobuda, nam povejte zanjo; z veseljem jo delimo.
    .digest = Imate pri srcu dobro pobudo? Radi jo delimo.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = Dolgujemo vam še besedo o prejšnji obljubi: nismo je držali.
    .brief = Tudi dane obljube nismo izpolnili.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = Ali nam lahko v nekaj besedah poveste, kaj se je zgodilo in kaj bi vam pomagalo?
    .brief = Kaj se je zgodilo in kaj bi vam pomagalo?
    .spoken = Ali nam lahko v nekaj besedah poveste, kaj se je zgodilo in kaj bi vam pomagalo?
    .digest = Kaj se je zgodilo in kaj bi vam pomagalo?

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = Ali nam lahko zaupate številko naročila in poštno številko kraja dostave? Tako vemo, da govorimo z vami.
    .brief = Ali nam lahko zaupate številko naročila in poštno številko?
    .spoken = Ali nam lahko zaupate številko naročila in poštno številko kraja dostave? Tako vemo, da govorimo z vami.
    .digest = Številka naročila in poštna številka?

# Before a return: opened or used?
ask-opened = Je bil izdelek že odprt ali uporabljen?
    .spoken = Je bil izdelek že odprt ali uporabljen?
    .digest = Je bil izdelek odprt ali uporabljen?

# Damaged or poor goods: a photo helps.
ask-photo = Ali nam lahko pošljete fotografijo izdelka, kakršen je zdaj?
    .brief = Ali nam lahko pošljete fotografijo izdelka?
    .spoken = Bi lahko dobili fotografijo izdelka, kakršen je zdaj?
    .digest = Lahko dobimo fotografijo izdelka?

# Wrong or missing goods: which ones?
ask-which-items = Ali nam lahko poveste, za katere izdelke gre?
    .spoken = Ali nam lahko poveste, za katere izdelke gre?
    .digest = Za katere izdelke gre?

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = Izbira je vaša: naj vam pošljemo nadomestni izdelek ali vrnemo denar?
    .spoken = Izbira je vaša: naj vam pošljemo nadomestni izdelek ali vrnemo denar?
    .digest = Nadomestni izdelek ali vračilo denarja?

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = Novice o paketu boste od nas dobili { $deadline }, ne da bi morali spraševati.
    .brief = Novice o paketu dobite { $deadline }.
    .spoken = Novice o paketu boste od nas dobili { $deadline }, ne da bi morali spraševati.
    .digest = Novice { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = Kaj je pokazalo iskanje, vam sporočimo { $deadline }.
    .brief = Izid iskanja vam sporočimo { $deadline }.
    .spoken = Kaj je pokazalo iskanje, vam sporočimo { $deadline }.
    .digest = Izid iskanja { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = Nekdo od nas bo to pregledal in vam odgovoril { $deadline }.
    .brief = Odgovorili vam bomo { $deadline }.
    .spoken = Nekdo od nas bo to pregledal in vam odgovoril { $deadline }.
    .digest = Odgovor { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = Vodja naše službe za stranke vse še enkrat pregleda in vam odgovori { $deadline }.
    .brief = Vodja naše službe za stranke vam odgovori { $deadline }.
    .spoken = Vodja naše službe za stranke vse še enkrat pregleda in vam odgovori { $deadline }.
    .digest = Odgovor vodje { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = Ali nam je uspelo, vam sporočimo { $deadline }.
    .brief = Odgovorimo vam { $deadline }.
    .spoken = Ali nam je uspelo, vam sporočimo { $deadline }.
    .digest = Odgovor { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = Od vodje naše službe za stranke boste { $deadline } izvedeli, kaj smo sklenili.
    .brief = Vodja naše službe za stranke vam odgovori { $deadline }.
    .spoken = Od vodje naše službe za stranke boste { $deadline } izvedeli, kaj smo sklenili.
    .digest = Odgovor vodje { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = Oglasili se vam bomo { $deadline } in povedali, kako daleč smo.
    .brief = Oglasili se vam bomo { $deadline }.
    .spoken = Oglasili se vam bomo { $deadline } in povedali, kako daleč smo.
    .digest = Novice { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = Vodja naše službe za stranke išče vzrok, da se to ne bi več ponavljalo, in vam { $deadline } pove, kaj smo odkrili.
    .brief = Vodja naše službe za stranke vam { $deadline } pove, kaj je bil vzrok.
    .spoken = Vodja naše službe za stranke išče vzrok, da se to ne bi več ponavljalo, in vam { $deadline } pove, kaj smo odkrili.
    .digest = Vzrok povemo { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = Poklicali vas bomo { $deadline }.
    .brief = Poklicali vas bomo { $deadline }.
    .spoken = Poklicali vas bomo { $deadline }.
    .digest = Klic od nas { $deadline }.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = Vodja naše službe za stranke vas osebno pokliče { $deadline }.
    .brief = Vodja naše službe za stranke vas pokliče { $deadline }.
    .spoken = Vodja naše službe za stranke vas osebno pokliče { $deadline }.
    .digest = Klic vodje { $deadline }.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = Nekdo od nas se vam bo osebno oglasil { $deadline }.
    .brief = Nekdo od nas se vam bo oglasil { $deadline }.
    .spoken = Nekdo od nas se vam bo osebno oglasil { $deadline }.
    .digest = Osebni odgovor { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = Nekdo od nas bo to osebno pregledal in vam odgovoril { $deadline }.
    .brief = Nekdo od nas vam bo odgovoril { $deadline }.
    .spoken = Nekdo od nas bo to osebno pregledal in vam odgovoril { $deadline }.
    .digest = Osebni odgovor { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = Izmenjali smo že več sporočil in v pogovoru bo morda šlo hitreje.
    .brief = V pogovoru bo morda hitreje.
    .spoken = Izmenjali smo že več sporočil in v pogovoru bo morda šlo hitreje.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = To, o čemer pišete, si zasluži več kot pismo.
    .brief = To je vredno osebnega pogovora.
    .spoken = To, kar ste nam povedali, si zasluži vso našo pozornost.

# Abuse again: a person takes over.
route-person = Odslej bo za to osebno skrbel nekdo od nas.
    .brief = Za to bo osebno skrbel nekdo od nas.
    .spoken = Odslej bo za to osebno skrbel nekdo od nas.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = Pišite nam v zasebno sporočilo, da lahko tam nadaljujemo: { $url }
    .brief = Pišite nam v zasebno sporočilo: { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = Pišite nam po e-pošti, da lahko tam nadaljujemo; naslov najdete na naši spletni strani.
    .brief = Pišite nam po e-pošti; naslov je na naši spletni strani.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = Žal nam je, ko to beremo, in hvala, ker ste nam povedali. Radi bi takoj preverili, za kaj gre.
    .brief = Žal nam je, ko to beremo. Radi bi preverili, za kaj gre.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = Zaradi stavke prevoznikov mnogi čakajo in to nam je žal. Za pošiljke skrbimo vsak dan.
    .brief = Žal nam je zaradi čakanja v času stavke; s tem se ukvarjamo vsak dan.

# A question in public.
# (public)
public-question = Hvala za vprašanje. Radi bi vam odgovorili tako, kot se spodobi.
    .brief = Hvala za vprašanje.

# Praise in public.
# (public)
public-praise = Hvala za te prijazne besede. V pakirnici jih bomo prebrali naglas.
    .brief = Hvala za te prijazne besede.

# A wish for a product or a feature in public.
# (public)
public-request = Hvala za idejo. Vsako željo si zapišemo in vsaka šteje.
    .brief = Hvala za idejo. Zapisali smo si jo.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = Videti je, da je za vami težek dan, in to nam je žal. Radi vam prisluhnemo.
    .brief = Videti je, da je za vami težek dan. Radi vam prisluhnemo.

# Something in public that we cannot place.
# (public)
public-hello = Hvala, ker ste nam pisali. Radi vam prisluhnemo in pomagamo.
    .brief = Hvala, ker ste nam pisali. Radi vam pomagamo.

## Closing.

# Closes an ordinary private reply.
close = Če ostaja še kakšno vprašanje, preprosto odgovorite na to sporočilo.
    .brief = Če ostaja še kakšno vprašanje, preprosto odgovorite.
    .spoken = Če bo ostalo še kakšno vprašanje, nas kar znova pokličite.
    .letter = Če ostaja še kakšno vprašanje, nam kar pišite.

# Closes a reply that ends in a question to the customer.
close-asked = Ko se nam oglasite, takoj nadaljujemo.
    .spoken = Hvala. S tem lahko nadaljujemo.

# Closes a friendly goodbye.
close-farewell = Želimo vam vse dobro, naša vrata pa vam ostajajo odprta.
    .spoken = Želimo vam vse dobro, naša vrata pa vam ostajajo odprta.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = Lepo je, da ste z nami.
    .spoken = Lepo je, da ste z nami.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = Lep pozdrav
    { -brand }
    .inline = { -brand }
    .spoken = Hvala za pogovor in lep pozdrav iz trgovine { -brand }. Nasvidenje.
    .digest = { -brand }:

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = Celoten odgovor: { $account }
    .digest = Celoten odgovor: { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = Pozdravljeni, tukaj trgovina { -brand }.

# Who is there?
# (public)
phone-who = S kom govorimo, prosim?

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = Hvala. Prosimo, da sporočite naše ime, { -brand }, in našo številko: { $phone }. Nasvidenje.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = Da nihče drug ne sliši, kar zadeva samo vas: ali nam lahko zaupate svoj naslov?

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = Hvala za potrpljenje. S tem, kar nam ljudje zaupajo, ravnamo skrbno, zato za danes ostanimo pri tem. Pokličite nas znova, kadar vam ustreza. Nasvidenje.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = Pozdravljeni, tukaj trgovina { -brand }. Veseli bomo vašega klica. Dosegljivi smo { $hours }. Naša številka je { $phone }. Hvala in nasvidenje.

## Words for values.

label-kind-late = zapoznel paket
    .regret = ker vaš paket ni prispel pravočasno
    .report = da paket ni prispel na napovedani dan
label-kind-lost = izgubljen paket
    .regret = ker se je vaš paket izgubil
    .report = da paketa niste prejeli
label-kind-wrong = napačen izdelek
    .regret = ker smo vam poslali napačen izdelek
    .report = da ste prejeli nekaj, česar niste naročili
label-kind-missing = manjkajoč izdelek
    .regret = ker je v vašem paketu nekaj manjkalo
    .report = da je v paketu po vsem sodeč nekaj manjkalo
label-kind-damaged = poškodovan izdelek
    .regret = ker je vaš izdelek prispel poškodovan
    .report = da je bil izdelek ob prejemu poškodovan
label-kind-poor = slaba kakovost
    .regret = ker smo vam poslali izdelek slabe kakovosti
    .report = da kakovost ni izpolnila vaših pričakovanj
label-kind-billing = napačen račun
    .regret = ker smo vam zaračunali napačen znesek
    .report = da se vam znesek na računu ne zdi pravi
label-kind-rude = neprijazna postrežba
    .regret = ker smo bili do vas neprijazni
    .report = da je bil pogovor z nami za vas neprijeten
label-kind-website = napaka spletne strani
    .regret = ker vas je naša spletna stran pustila na cedilu
    .report = da vam naša spletna stran ni delovala

label-method-original = enak način kot pri plačilu
    .to = na enak način, kot ste plačali
label-method-card = kartica
    .to = na vašo kartico
label-method-bank = bančni račun
    .to = na vaš bančni račun
label-method-wallet = e-denarnica
    .to = v vašo e-denarnico

label-demand-clearer-returns = jasnejša pravila vračanja
    .for = po jasnejših pravilih vračanja
label-demand-faster-delivery = hitrejša dostava
    .for = po hitrejši dostavi
label-demand-less-packaging = manj embalaže
    .for = po manj embalaže
label-demand-more-ways-to-pay = več načinov plačila
    .for = po več načinih plačila

label-opening-weekdays = delovni čas
    .on = ob delavnikih v delovnem času
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = O tem smo vam { $place } { $date } že odgovorili in naš odgovor ostaja enak.
    .brief = Na to smo odgovorili { $date } in odgovor ostaja enak.
    .digest = Odgovorili smo { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = O tem smo vam { $place } { $date } že odgovorili. Od takrat smo izvedeli nekaj novega, zato smo zadevo znova pregledali.
    .brief = Na to smo odgovorili { $date } in zadevo od takrat znova pregledali.
    .digest = Odgovorili smo { $date }; znova pregledano.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = Na to smo že odgovorili in naš odgovor ostaja enak.
    .brief = Na to smo že odgovorili.

label-place-email = e-pošta
    .by = po e-pošti
label-place-letter = pismo
    .by = s pismom
label-place-phone = telefon
    .by = po telefonu
label-place-chat = klepet
    .by = v našem klepetu
label-place-message = neposredno sporočilo
    .by = z neposrednim sporočilom
label-place-sms = SMS
    .by = po SMS-u

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = Telefonski pogovor
script-time = TRAJANJE S POSLUŠANJEM VRED
step-say = POVEJTE
step-ask = VPRAŠAJTE
step-listen = POSLUŠAJTE
step-do = NAREDITE
step-yes = ČE DA
step-no = ČE NE
step-nobody = ČE SE NE OGLASI NIHČE
step-other = ČE GOVORI KDO DRUG
step-sure = ČE JE ODGOVOR PRAVILEN
step-unsure = ČE OSTANE DVOM
step-unclear = ČE NI JASNO

# Before the first word.
direction-greet = Nasmehnite se; to se sliši. Povejte, kdo ste.

# Before anything about the case is said.
direction-identity = Preverite, ali govorite s pravo osebo, preden kar koli poveste o zadevi.

# After each question.
direction-listen = Pustite osebi, da pove do konca. Zapišite si njene besede.

# When it gets heated.
direction-calm = Zadihajte, govorite počasi, znižajte glas. Občutkom ne ugovarjajte.

# Before the decision is told.
direction-answer = Povejte, kaj ste razumeli, nato jasno povejte odgovor.

# The customer agrees.
direction-yes = Zahvalite se, zabeležite in povejte, kaj sledi.

# The customer does not agree.
direction-no = Prijazno sprejmite, zabeležite in povejte, da se brez soglasja osebe ne bo zgodilo nič.

# At the end.
direction-close = Vprašajte, ali je ostalo še kaj odprtega. Slušalko naj prva odloži druga stran.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = Če kličete vi, vprašajte po osebi z imenom in o zadevi ne povejte ničesar. Če kliče oseba, se zahvalite za klic.

# A machine, or nobody.
direction-nobody = Pustite sporočilo na odzivniku, od besede do besede, ali pokličite pozneje.

# Somebody else is on the line.
direction-other = Nič o zadevi in nič o tem, da osebo poznamo. Pustite samo ime in številko.

# The answer to the identity question is right.
direction-sure = Zahvalite se in nadaljujte.

# The answer to the identity question is wrong or missing.
direction-unsure = Ostanite prijazni in ne povejte, kateri odgovor je bil napačen. Nič o zadevi; klic zabeležite.

# Neither yes nor no.
direction-unclear = Vprašajte še enkrat, z drugimi besedami. Ne odločajte namesto osebe.

# After an answer was heard.
direction-repeat = Ponovite odgovor z besedami osebe in počakajte na njen da.

# After a code or a number was read aloud.
direction-twice = Kodo ali številko preberite še enkrat, počasi, v majhnih skupinah; prosite za ponovitev.
