### Kettle & Quire, eesti keel, viisakas Teie-vorm. Iga lause on kirjutatud olukorrast lähtudes.
### Rida sõnumi kohal kirjeldab olukorda; järgmine rida, kui see on olemas, loetleb väärtused.

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = Palume vabandust, { $issue }. See on meie viga ja me seame asja korda.
    .brief = Palume vabandust, { $issue }. See on meie viga.
    .digest = Palume vabandust.
    .subject = Palume vabandust ja seame asja korda
    .also = Palume vabandust ka selle pärast, { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = Palume vabandust, { $issue }. Vedaja valime meie, seega vastutame ka tema töö eest.
    .brief = Palume vabandust, { $issue }. Vedaja töö eest vastutame meie.
    .digest = Palume vabandust.
    .subject = Palume vabandust ja seame asja korda
    .also = Palume vabandust ka selle pärast, { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = Palume vabandust, { $issue }, ja veel enam selle pärast, et see ei ole esimene kord. Teil oli igati põhjust meilt paremat oodata.
    .brief = Palume vabandust, { $issue } ja et see ei ole esimene kord.
    .digest = Palume taas vabandust.
    .subject = Palume vabandust ja seame asja korda
    .also = Palume vabandust ka selle pärast, { $issue } ja et see ei ole esimene kord.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = Meil on kahju kuulda, { $issue }. Mõistame, kui palju meelehärmi see teeb.
    .brief = Meil on kahju kuulda, { $issue }.
    .digest = Meil on kahju seda kuulda.
    .subject = Vastus Teie kirjale
    .also = Meil on kahju kuulda ka seda, { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = Saime Teilt teada, { $issue }. Aitäh, et sellest rääkisite. Võime hästi ette kujutada, kui tüütu on oodata.
    .brief = Aitäh teate eest, { $issue }.
    .digest = Aitäh, et andsite teada.
    .subject = Teie paki kohta

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = Aitäh, et nii raskel ajal meie poole pöördusite. Oleme mõtetes Teiega.
    .brief = Oleme mõtetes Teiega.
    .digest = Tunneme Teile kaasa.
    .subject = Vastuseks Teie kirjale

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = Aitäh, et meile kirjutasite. Soovime Teist hästi aru saada.
    .brief = Aitäh, et meile kirjutasite.
    .spoken = Aitäh, et meie poole pöördusite. Soovime Teist hästi aru saada.
    .digest = Aitäh, et kirjutasite.
    .subject = Aitäh kirja eest

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = Aitäh, et rääkisite avameelselt. Võtame Teie sõnu tõsiselt.
    .brief = Võtame Teie sõnu tõsiselt.
    .digest = See on meile tähtis.
    .subject = Vastus Teie kirjale

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = Tundub, et päev on olnud raske, ja meil on sellest kahju. Kuulame Teid hea meelega.
    .brief = Tundub, et päev on olnud raske. Kuulame Teid hea meelega.
    .digest = Kuulame Teid hea meelega.
    .subject = Kuulame Teid hea meelega

# Praise. Glad and short, not gushing.
open-thank = Aitäh lahkete sõnade eest. Need tegid meile suurt rõõmu.
    .brief = Aitäh lahkete sõnade eest.
    .digest = Aitäh kiituse eest.
    .subject = Aitäh lahkete sõnade eest

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = Aitäh, et ütlesite, millest meil puudust tunnete. Just sellised soovid näitavad meile, mida edasi teha.
    .brief = Aitäh, et ütlesite, millest meil puudust tunnete.
    .digest = Aitäh idee eest.
    .subject = Aitäh idee eest

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = Aitäh, et meie poole pöördusite. Aitame Teid hea meelega.
    .brief = Aitäh, et meie poole pöördusite.
    .digest = Aitäh, et küsisite.
    .subject = Vastus Teie küsimusele

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = Aitäh, et meilt küsisite. Uurisime asja hoolega ja vastame Teile otse ja ausalt.
    .brief = Aitäh, et meilt küsisite. Vastame Teile otse ja ausalt.
    .digest = Aitäh, et küsisite.
    .subject = Vastus Teie küsimusele

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = Aitäh, et rääkisite meiega avameelselt. Võtsime Teie sõnu tõsiselt ja uurisime asja.
    .brief = Võtsime Teie sõnu tõsiselt ja uurisime asja.
    .digest = Uurisime asja hoolega.
    .subject = Mida me teada saime

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = Aitäh, et rääkisite, mida vajate. Aus vastus on meile tähtsam kui müük.
    .brief = Aitäh, et rääkisite, mida vajate.
    .digest = Aitäh, et andsite teada.
    .subject = Aus vastus

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = Mõtleme täna Teile ja soovime Teile kaunist päeva.
    .brief = Soovime Teile kaunist päeva.
    .digest = Soovime Teile kaunist päeva.
    .subject = Heade soovidega

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = Olete olnud meiega juba { $years ->
        [one] terve aasta
       *[other] { $years } aastat
    } ja me täname Teid selle eest.
    .brief = Aitäh, et olete olnud meiega juba { $years ->
        [one] terve aasta
       *[other] { $years } aastat
    }.
    .digest = Aitäh, et olete meiega.
    .subject = Aitäh, et olete meiega

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = Tagastasime { $amount } { $method }. Raha jõuab Teieni { $most ->
        [one] { $least } tööpäeva jooksul
       *[other] { $least }–{ $most } tööpäeva jooksul
    }.
    .brief = Tagastasime { $amount } { $method }; raha jõuab kohale { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    }.
    .spoken = Tagastasime { $amount } { $method }. Kohalejõudmiseks kulub rahal { $most ->
        [one] { $least } tööpäev
       *[other] { $least } kuni { $most } tööpäeva
    }.
    .digest = Saate { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    } tagasi { $amount }.
    .also = Lisaks tagastasime { $amount } { $method }. Raha jõuab Teieni { $most ->
        [one] { $least } tööpäeva jooksul
       *[other] { $least }–{ $most } tööpäeva jooksul
    }.

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = Kui see on tehtud, tagastame { $amount } { $method }. Raha jõuab Teieni { $most ->
        [one] { $least } tööpäeva jooksul
       *[other] { $least }–{ $most } tööpäeva jooksul
    }.
    .brief = Seejärel tagastame { $amount } { $method }; raha jõuab kohale { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    }.
    .spoken = Kui see on tehtud, tagastame { $amount } { $method }. Kohalejõudmiseks kulub rahal { $most ->
        [one] { $least } tööpäev
       *[other] { $least } kuni { $most } tööpäeva
    }.
    .digest = Siis saate { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    } tagasi { $amount }.

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = Ootamise eest ei peaks Te maksma: tagastasime saatekulu { $amount } { $method }. Raha jõuab Teieni { $most ->
        [one] { $least } tööpäeva jooksul
       *[other] { $least }–{ $most } tööpäeva jooksul
    }.
    .brief = Tagastasime saatekulu { $amount } { $method }; raha jõuab kohale { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    }.
    .spoken = Ootamise eest ei peaks Te maksma. Tagastasime saatekulu { $amount } { $method }. Kohalejõudmiseks kulub rahal { $most ->
        [one] { $least } tööpäev
       *[other] { $least } kuni { $most } tööpäeva
    }.
    .digest = Saate { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    } tagasi saatekulu { $amount }.
    .also = Lisaks tagastasime saatekulu { $amount } { $method }. Raha jõuab Teieni { $most ->
        [one] { $least } tööpäeva jooksul
       *[other] { $least }–{ $most } tööpäeva jooksul
    }.

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = Uus toode on juba Teie poole teel ja see ei maksa Teile midagi. See jõuab kohale { $most ->
        [one] { $least } tööpäeva jooksul
       *[other] { $least }–{ $most } tööpäeva jooksul
    }.
    .brief = Uus toode jõuab Teieni tasuta { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    }.
    .spoken = Uus toode on juba Teie poole teel ja see ei maksa Teile midagi. Kohalejõudmiseks kulub sellel { $most ->
        [one] { $least } tööpäev
       *[other] { $least } kuni { $most } tööpäeva
    }.
    .digest = Uus toode tuleb tasuta { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    }.
    .also = Ka siin on uus toode juba Teie poole teel ja see ei maksa Teile midagi. See jõuab kohale { $most ->
        [one] { $least } tööpäeva jooksul
       *[other] { $least }–{ $most } tööpäeva jooksul
    }.

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = Saadame Teile paki oma kulul uuesti. See jõuab kohale { $most ->
        [one] { $least } tööpäeva jooksul
       *[other] { $least }–{ $most } tööpäeva jooksul
    }.
    .brief = Uus pakk jõuab Teieni meie kulul { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    }.
    .spoken = Saadame Teile paki oma kulul uuesti. Kohalejõudmiseks kulub sellel { $most ->
        [one] { $least } tööpäev
       *[other] { $least } kuni { $most } tööpäeva
    }.
    .digest = Uus pakk tuleb meie kulul { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    }.

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = Saadame puuduva osa Teile oma kulul järele. See jõuab kohale { $most ->
        [one] { $least } tööpäeva jooksul
       *[other] { $least }–{ $most } tööpäeva jooksul
    }.
    .brief = Puuduv osa jõuab Teieni meie kulul { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    }.
    .spoken = Saadame puuduva osa Teile oma kulul järele. Kohalejõudmiseks kulub sellel { $most ->
        [one] { $least } tööpäev
       *[other] { $least } kuni { $most } tööpäeva
    }.
    .digest = Puuduv osa tuleb meie kulul { $most ->
        [one] ühe tööpäeva jooksul
       *[other] { $most } tööpäeva jooksul
    }.

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = Tänuks kannatlikkuse eest lisasime Teie kliendikontole kinkekaardi väärtusega { $amount }. See on meie kingitus.
    .brief = Teie kliendikontol on meilt kingituseks kinkekaart väärtusega { $amount }.
    .spoken = Tänuks kannatlikkuse eest ootab Teie kliendikontol kinkekaart väärtusega { $amount }. See on meie kingitus.
    .digest = Meie kingitus: kinkekaart { $amount }.
    .also = Tänuks kannatlikkuse eest lisasime Teie kliendikontole ka kinkekaardi väärtusega { $amount }. See on meie kingitus.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = Olete olnud meiega kannatlik juba mitu korda. Tänuks, et olete meile truuks jäänud, lisasime Teie kliendikontole kinkekaardi väärtusega { $amount }. See on meie kingitus.
    .brief = Tänuks, et olete meile truuks jäänud, on Teie kliendikontol kingituseks kinkekaart väärtusega { $amount }.
    .spoken = Olete olnud meiega kannatlik juba mitu korda. Tänuks, et olete meile truuks jäänud, ootab Teie kliendikontol kinkekaart väärtusega { $amount }. See on meie kingitus.
    .digest = Meie kingitus: kinkekaart { $amount }.
    .also = Olete olnud meiega kannatlik juba mitu korda. Tänuks, et olete meile truuks jäänud, lisasime Teie kliendikontole ka kinkekaardi väärtusega { $amount }. See on meie kingitus.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = Usaldate meid juba ammu. Tänuks lisasime Teie kliendikontole kinkekaardi väärtusega { $amount }. See on meie kingitus.
    .brief = Tänuks pikaajalise usalduse eest on Teie kliendikontol kingituseks kinkekaart väärtusega { $amount }.
    .spoken = Usaldate meid juba ammu. Tänuks ootab Teie kliendikontol kinkekaart väärtusega { $amount }. See on meie kingitus.
    .digest = Meie kingitus: kinkekaart { $amount }.
    .also = Usaldate meid juba ammu. Tänuks lisasime Teie kliendikontole ka kinkekaardi väärtusega { $amount }. See on meie kingitus.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = Teie poole on teel pakike meie teed koos omakäelise tervituskaardiga.
    .brief = Teie poole on teel pakike meie teed ja kaart.
    .spoken = Teie poole on teel pakike meie teed koos omakäelise tervituskaardiga.
    .digest = Teie poole on teel pakike teed.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = Kui soovite kauba kellelegi edasi kinkida, tuleb Teile appi meie kinkekarp: see on juba teel ja Teile tasuta.
    .brief = Edasikinkimiseks on Teie poole teel tasuta kinkekarp.
    .spoken = Kui soovite kauba kellelegi edasi kinkida, tuleb Teile appi meie kinkekarp: see on juba teel ja Teile tasuta.
    .digest = Teie poole on teel tasuta kinkekarp.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = Kingituseks tegime Teile kinkekaardi väärtusega { $amount }. Teie kood on { $code }.
    .brief = Meie kingitus: kinkekaart väärtusega { $amount }, kood { $code }.
    .spoken = Kingituseks tegime Teile kinkekaardi väärtusega { $amount }. Teie kood on { $code }.
    .digest = Meie kingitus: { $amount }, kood { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = Teie järgmise paki toome kohale tasuta: see on meie kingitus Teile.
    .brief = Teie järgmise paki saatekulu on meie kingitus.
    .spoken = Teie järgmise paki toome kohale tasuta: see on meie kingitus Teile.
    .digest = Järgmise paki saatmine on Teile tasuta.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = Meie kingitustel on ühe juhtumi kohta piir, mis on kõigile sama.
    .brief = Meie kingitustel on piir, mis on kõigile sama.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = Seda ei ole meil praegu võimalik teha.
    .digest = Seda me praegu teha ei saa.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = Teie tellimust ei ole veel pakitud, nii et saame selle tühistada.
    .brief = Saame Teie tellimuse veel tühistada.
    .digest = Saame Teie tellimuse veel tühistada.

# The customer has confirmed; it is done.
do-cancel-order = Tühistasime Teie tellimuse, nagu palusite.
    .brief = Tühistasime Teie tellimuse.
    .digest = Teie tellimus on tühistatud.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = Kas tühistame selle? Enne Teie sõna me midagi ei tee.
    .brief = Kas tühistame selle? Ootame Teie sõna.
    .spoken = Kas tühistame selle? Enne Teie sõna me midagi ei tee.
    .digest = Kas tühistame? Palun vastake jah/ei.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = Saadame raha Teile tagasi kohe, kui tagastatud kaup on meie käes.
    .brief = Saadame raha kohe, kui kaup on meie käes.
    .spoken = Saate raha tagasi kohe, kui tagastatud kaup on meie käes.
    .digest = Raha saadame, kui kaup on meie käes.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = Pakime just praegu Teie tellimust. Püüame selle peatada, aga ei saa lubada, et see õnnestub.
    .brief = Pakime just Teie tellimust. Püüame selle peatada, aga ei saa lubada, et see õnnestub.
    .digest = Püüame selle peatada, kuid kindel see ei ole.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = Teie pakk on juba vedaja käes, seega ei saa me seda enam peatada ega tellimust tühistada.
    .brief = Teie pakk on juba vedaja käes, seega ei saa me tellimust tühistada.
    .digest = Tühistada ei saa: pakk on juba vedaja käes.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = Seaduse järgi on Teil õigus tagastada kaup { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    } jooksul pärast kättesaamist, põhjust nimetamata.
    .brief = Seaduse järgi võite kauba { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    } jooksul pärast kättesaamist tagastada.
    .spoken = Seadus annab Teile õiguse kaup tagastada. Selleks on aega { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    } pärast kättesaamist ja põhjust ei pea Te nimetama.
    .digest = Seaduse järgi on tagastamiseks { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    }.

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = Omalt poolt anname Teile kasutamata asjade tagastamiseks { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    }.
    .brief = Kasutamata asju võtame tagasi { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    } jooksul.
    .digest = Kasutamata asjade tagastamiseks { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    }.

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = Pakisildi ja lühikese juhise leiate siit: { $returns }
    .brief = Pakisilt ja juhis: { $returns }
    .spoken = Pakisildi ja lühikese juhise leiate meie veebilehelt tagastamise alt.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = Meie juhend näitab seda samm-sammult ja piltidega: { $guide }
    .brief = Meie juhend: { $guide }
    .spoken = Meie veebilehel on juhend, mis näitab seda samm-sammult ja piltidega.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = Kui kaua pakk teel on, mis see maksab ja kuhu me saadame, leiate meie juhendist: { $guide }
    .brief = Tarneajad ja -hinnad: { $guide }
    .spoken = Meie veebilehe juhendist leiate, kui kaua pakk teel on, mis see maksab ja kuhu me saadame.
    .digest = Kogu teave on meie juhendis.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = Me ei saa kaupa tagasi võtta, sest kättesaamisest on möödas üle { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    }. See aeg on kõigile sama.
    .brief = Me ei saa kaupa tagasi võtta, sest möödas on üle { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    }.
    .digest = Tagastada enam ei saa: möödas on üle { $days ->
        [one] ühe päeva
       *[other] { $days } päeva
    }.

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = Kasutatud asja me tagasi võtta ei saa, sest kellelegi teisele me seda enam müüa ei saaks.
    .brief = Me ei saa seda tagasi võtta, sest seda on kasutatud.
    .digest = Kasutatud asja tagastada ei saa.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = Avatud teed me tagasi võtta ei saa, sest keegi teine ei saaks seda südamerahuga juua.
    .brief = Avatud teed me tagasi võtta ei saa.
    .digest = Avatud teed tagastada ei saa.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = Kui kaubal peaks kunagi viga ilmnema, jäävad Teie seadusest tulenevad õigused alles.
    .brief = Vea korral jäävad Teie seaduslikud õigused alles.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = Vale kauba saate meie kulul tagasi saata; pakisildi leiate siit: { $returns }
    .brief = Tagasisaatmine on meie kulul: { $returns }
    .spoken = Tagasisaatmine on meie kulul; pakisildi leiate meie veebilehelt tagastamise alt.
    .digest = Tagasisaatmine on meie kulul.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = Seaduse järgi on Teil õigus kaubale, mis vastab tellimusele ja kirjeldusele.
    .brief = Seaduse järgi on Teil õigus korras kaubale.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = Seaduse järgi on pakk meie vastutusel, kuni see on Teie käes.
    .brief = Seaduse järgi on pakk Teieni jõudmiseni meie vastutusel.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = Lisaks õigustele, mille annab Teile seadus, seisame oma kauba kvaliteedi eest oma sõnaga.
    .brief = Seisame oma kauba kvaliteedi eest.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = Vedajad Teie riigis streigivad, seepärast ei saa me ausalt veel ühtegi päeva nimetada. Uurime neilt igal hommikul, kas on uudiseid.
    .brief = Vedajad streigivad, seepärast ei saa me veel päeva nimetada.
    .digest = Streigi ajal ei saa me veel päeva nimetada.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = Pakil olev aadress ei olnud päris täielik ja vedaja ei leidnud ust üles. Aitame pakil kohale jõuda.
    .brief = Aadress ei olnud päris täielik. Aitame pakil kohale jõuda.
    .digest = Aitame paki Teie ukseni.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = Teie pakk on lubatud päevast veidi maha jäänud. Hoiame sellel silma peal.
    .brief = Teie pakk veidi hilineb. Hoiame sellel silma peal.
    .digest = Hoiame Teie pakil silma peal.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = Ei meie ega vedaja oleks saanud seda ära hoida, seepärast ei saa me selle eest midagi tagastada. Teame, et see ootamist lühemaks ei tee.
    .brief = Ei meie ega vedaja oleks saanud seda ära hoida, seepärast ei saa me selle eest midagi tagastada.
    .digest = Selle eest me midagi tagastada ei saa.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = Enamik nii kaua teel olnud pakke jõuab lõpuks siiski kohale. Palusime vedajal Teie paki üles otsida.
    .brief = Palusime vedajal Teie paki üles otsida.
    .digest = Vedaja otsib Teie pakki.

# Something must be seen by a person first. A promise with a day follows.
explain-look = Soovime seda enne vastamist lähemalt vaadata.
    .brief = Soovime seda lähemalt vaadata.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = Fotoga oleks läinud kiiremini, aga saame hakkama ka ilma.
    .brief = Saame hakkama ka ilma fotota.

# Billing: our records confirm that too much was taken.
explain-billing-ours = Vaatasime arve üle: võtsime Teilt tõepoolest liiga palju.
    .brief = Võtsime Teilt liiga palju.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = Vaatasime arve rida-realt läbi ja seal ei ole ühtegi summat, mida seal olla ei tohiks. Kõik read leiate oma kliendikontolt: { $account }
    .brief = Arvel ei ole ühtegi summat, mida seal olla ei tohiks: { $account }
    .spoken = Vaatasime arve rida-realt läbi ja seal ei ole ühtegi summat, mida seal olla ei tohiks. Kõik read leiate oma kliendikontolt meie veebilehel.
    .digest = Arvel valesid summasid ei ole.

# Where is my order: not packed yet.
track-open = Teie tellimus on meil olemas ja pakime selle peagi.
    .brief = Pakime Teie tellimuse peagi.
    .digest = Pakime Teie tellimuse peagi.

# Where is my order: on the packing table.
track-packed = Pakime just praegu Teie tellimust. Järgmisena tuleb sellele järele vedaja.
    .brief = Pakime just praegu Teie tellimust.
    .digest = Pakime just Teie tellimust.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = Teie pakk on teel. See peaks Teieni jõudma { $date }.
    .brief = Teie pakk peaks Teieni jõudma { $date }.
    .spoken = Teie pakk on teel. See peaks Teieni jõudma { $date }.
    .digest = Pakk peaks saabuma { $date }.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = Teie pakk on teel, aga lubatud päevast maha jäänud. Palusime vedajal selle üles otsida.
    .brief = Teie pakk hilineb. Palusime vedajal selle üles otsida.
    .digest = Pakk hilineb; vedaja otsib seda.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = Vedaja sõnul on Teie pakk kohale toimetatud. Kuna Te ei ole seda leidnud, uurime, kuhu see jäeti.
    .brief = Vedaja sõnul on pakk kohale toimetatud. Uurime, kuhu see jäeti.
    .digest = Uurime, kuhu pakk jäeti.

# A wish that we are already working on. No day is named.
request-planned = Meil on hea uudis: töötame juba selle kallal. Päeva me ei nimeta, enne kui see on valmis.
    .brief = Töötame juba selle kallal.
    .digest = Töötame juba selle kallal.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = Praegu me seda teha ei saa, sest muud tööd on järjekorras eespool. Panime Teie soovi kirja ja iga soov läheb arvesse.
    .brief = Praegu me seda teha ei saa, aga panime Teie soovi kirja.
    .digest = Praegu mitte, aga soov on kirjas.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = Seda me ei lisa, sest see on liiga kaugel sellest, mida hästi oskame. Kui leiate selle mujalt, mõistame seda.
    .brief = Seda me ei lisa, sest see on liiga kaugel sellest, mida hästi oskame.
    .digest = Seda me ei lisa.

# A wish that nobody has decided on yet.
request-noted = Panime Teie soovi kirja. Iga soov läheb arvesse ja vaatame need koos läbi.
    .brief = Panime Teie soovi kirja.
    .digest = Teie soov on kirjas.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = Tahame, et igaüht koheldaks lahkelt. Räägime sellest nendega, keda asi puudutab.
    .brief = Räägime sellest nendega, keda asi puudutab.

# A fault of the website.
care-website = Andsime veast teada neile, kes meie veebilehe eest hoolitsevad.
    .brief = Andsime veast veebimeeskonnale teada.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = Kui Teie päeva rikkus miski, mille taga oleme meie, tahaksime selle heaks teha.
    .brief = Tahaksime selle heaks teha.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = Lugesime oma andmed hoolega läbi ja need seda ei kinnita. Kui Teil on midagi, mida me ei ole näinud, vaatame seda hea meelega.
    .brief = Meie andmed seda ei kinnita. Vaatame hea meelega, mis Teil on.
    .digest = Meie andmed seda ei kinnita.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = Selleks, mida vajate, meie kaup hästi ei sobi. Keegi teine aitab Teid paremini.
    .brief = Selleks, mida vajate, meie kaup hästi ei sobi.
    .digest = Meie kaup selleks hästi ei sobi.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = Andsime Teie sõnad edasi neile, kes Teie paki kokku panid.
    .brief = Andsime Teie sõnad edasi.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = Panime kirja ka Teie soovi, { $demand }.
    .brief = Panime kirja Teie soovi, { $demand }.
    .digest = Kirjas on soov, { $demand }.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = Viimase aasta jooksul on seda meilt soovinud { $count } inimest.
    .brief = Aasta jooksul on seda meilt soovinud { $count } inimest.
    .digest = Seni on seda soovinud { $count } inimest.

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = Kui mõni väike pood või hea ettevõtmine on Teile südamelähedane, rääkige meile sellest. Jagame selliseid asju hea meelega oma lehel.
    .brief = Kui mõni väike pood või hea ettevõtmine on Teile südamelähedane, rääkige meile; jagame seda hea meelega.
    .digest = Teil on hea algatus? Rääkige meile, jagame seda.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = Tunnistame ka seda: lubasime Teile varem midagi ja ei pidanud oma sõna.
    .brief = Ka varem ei pidanud me Teile antud sõna.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = Kas saaksite mõne sõnaga rääkida, mis juhtus ja mis Teid aitaks?
    .brief = Mis juhtus ja mis Teid aitaks?
    .spoken = Kas saaksite mõne sõnaga rääkida, mis juhtus ja mis Teid aitaks?
    .digest = Mis juhtus ja mis Teid aitaks?

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = Kas ütleksite meile oma tellimuse numbri ja sihtkoha postiindeksi? Siis teame, et räägime just Teiega.
    .brief = Kas ütleksite meile oma tellimuse numbri ja postiindeksi?
    .spoken = Kas ütleksite meile oma tellimuse numbri ja sihtkoha postiindeksi? Siis teame, et räägime just Teiega.
    .digest = Mis on Teie tellimuse number ja postiindeks?

# Before a return: opened or used?
ask-opened = Kas olete seda avanud või kasutanud?
    .spoken = Kas olete seda avanud või kasutanud?
    .digest = Kas see on avatud, kas seda on kasutatud?

# Damaged or poor goods: a photo helps.
ask-photo = Kas saaksite saata meile foto, millelt on näha, milline see praegu on?
    .brief = Kas saaksite meile sellest foto saata?
    .spoken = Kas saaksime Teilt foto, millelt on näha, milline see praegu on?
    .digest = Kas saaksite meile foto saata?

# Wrong or missing goods: which ones?
ask-which-items = Kas ütleksite meile, milliseid asju see puudutab?
    .spoken = Kas ütleksite meile, milliseid asju see puudutab?
    .digest = Milliseid asju see puudutab?

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = Valik on Teie: kas saadame Teile uue toote või tagastame raha?
    .spoken = Valik on Teie: kas saadame Teile uue toote või tagastame raha?
    .digest = Kas uus toode või raha tagasi?

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = Anname Teile { $deadline } ise teada, kuidas Teie pakiga lood on.
    .brief = Anname Teie paki kohta teada { $deadline }.
    .spoken = Anname Teile { $deadline } ise teada, kuidas Teie pakiga lood on.
    .digest = Teatame { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = Anname Teile { $deadline } teada, mis otsimisel selgus.
    .brief = Otsimise tulemusest teatame { $deadline }.
    .spoken = Anname Teile { $deadline } teada, mis otsimisel selgus.
    .digest = Otsingu tulemus { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = Üks meist uurib asja ja vastab Teile { $deadline }.
    .brief = Vastame Teile { $deadline }.
    .spoken = Üks meist uurib asja ja vastab Teile { $deadline }.
    .digest = Vastame { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = Meie teenindusjuht vaatab asja veel kord üle ja vastab Teile { $deadline }.
    .brief = Meie teenindusjuht vastab Teile { $deadline }.
    .spoken = Meie teenindusjuht vaatab asja veel kord üle ja vastab Teile { $deadline }.
    .digest = Vaatame veel kord { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = Anname Teile { $deadline } teada, kas see õnnestus.
    .brief = Anname Teile { $deadline } teada.
    .spoken = Anname Teile { $deadline } teada, kas see õnnestus.
    .digest = Vastame { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = Meie teenindusjuht annab Teile { $deadline } teada, mis sellest välja tuli.
    .brief = Meie teenindusjuht annab Teile { $deadline } teada.
    .spoken = Meie teenindusjuht annab Teile { $deadline } teada, mis sellest välja tuli.
    .digest = Teenindusjuht vastab { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = Anname Teile { $deadline } teada, kui kaugel oleme.
    .brief = Anname Teile { $deadline } teada.
    .spoken = Anname Teile { $deadline } teada, kui kaugel oleme.
    .digest = Teatame { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = Meie teenindusjuht otsib põhjust, et see enam ei korduks, ja annab Teile { $deadline } teada, mida leidsime.
    .brief = Meie teenindusjuht annab Teile { $deadline } teada, mis selle põhjustas.
    .spoken = Meie teenindusjuht otsib põhjust, et see enam ei korduks, ja annab Teile { $deadline } teada, mida leidsime.
    .digest = Selgitus { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = Helistame Teile { $deadline }.
    .brief = Helistame Teile { $deadline }.
    .spoken = Helistame Teile { $deadline }.
    .digest = Helistame { $deadline }.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = Meie teenindusjuht helistab Teile isiklikult { $deadline }.
    .brief = Meie teenindusjuht helistab Teile { $deadline }.
    .spoken = Meie teenindusjuht helistab Teile isiklikult { $deadline }.
    .digest = Teenindusjuht helistab { $deadline }.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = Võtame Teiega isiklikult ühendust { $deadline }.
    .brief = Võtame Teiega ühendust { $deadline }.
    .spoken = Võtame Teiega isiklikult ühendust { $deadline }.
    .digest = Vastame isiklikult { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = Üks meist vaatab selle isiklikult läbi ja vastab Teile { $deadline }.
    .brief = Üks meist vastab Teile { $deadline }.
    .spoken = Üks meist vaatab selle isiklikult läbi ja vastab Teile { $deadline }.
    .digest = Vastame isiklikult { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = Oleme juba mitu korda edasi-tagasi suhelnud ja rääkides saab asi ehk kiiremini selgeks.
    .brief = Rääkides saab asi ehk kiiremini selgeks.
    .spoken = Oleme juba mitu korda edasi-tagasi suhelnud ja rääkides saab asi ehk kiiremini selgeks.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = See väärib enamat kui kirja.
    .brief = See väärib isiklikku vestlust.
    .spoken = See väärib meie täit tähelepanu.

# Abuse again: a person takes over.
route-person = Edaspidi tegeleb sellega üks meist isiklikult.
    .brief = Sellega tegeleb üks meist isiklikult.
    .spoken = Edaspidi tegeleb sellega üks meist isiklikult.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = Omavahel saame rääkida otsesõnumites ja jätkame seal hea meelega: { $url }
    .brief = Palun kirjutage meile otsesõnum: { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = Omavahel saame rääkida e-kirja teel ja jätkame seal hea meelega; aadressi leiate meie veebilehelt.
    .brief = Palun kirjutage meile e-kiri; aadressi leiate meie veebilehelt.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = Meil on kahju seda lugeda. Aitäh, et andsite teada. Soovime asja kohe uurida.
    .brief = Meil on kahju seda lugeda ja soovime asja uurida.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = Vedajate streik paneb paljud ootama ja meil on sellest kahju. Tegeleme sellega iga päev.
    .brief = Meil on kahju, et vedajate streik paneb ootama. Tegeleme sellega.

# A question in public.
# (public)
public-question = Aitäh, et küsisite. Soovime Teile põhjalikult vastata.
    .brief = Aitäh, et küsisite.

# Praise in public.
# (public)
public-praise = Aitäh nende lahkete sõnade eest. Loeme need oma pakkimistoas ette.
    .brief = Aitäh nende lahkete sõnade eest.

# A wish for a product or a feature in public.
# (public)
public-request = Aitäh mõtte eest. Paneme iga soovi kirja ja iga soov läheb arvesse.
    .brief = Aitäh mõtte eest. Panime selle kirja.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = Tundub, et päev on olnud raske, ja meil on sellest kahju. Kuulame Teid hea meelega.
    .brief = Tundub, et päev on olnud raske. Kuulame Teid hea meelega.

# Something in public that we cannot place.
# (public)
public-hello = Aitäh, et kirjutasite. Kuulame ja aitame hea meelega.
    .brief = Aitäh, et kirjutasite. Aitame hea meelega.

## Closing.

# Closes an ordinary private reply.
close = Kui midagi jäi lahtiseks, andke meile siinsamas teada.
    .brief = Kui midagi jäi lahtiseks, andke meile teada.
    .spoken = Kui midagi jäi lahtiseks, helistage meile palun uuesti.
    .letter = Kui midagi jäi lahtiseks, kirjutage meile julgesti.

# Closes a reply that ends in a question to the customer.
close-asked = Jätkame kohe, kui Teilt kuuleme.
    .spoken = Hästi, nüüd saame edasi minna.

# Closes a friendly goodbye.
close-farewell = Soovime Teile kõike head ja meie uks jääb lahti.
    .spoken = Soovime Teile kõike head ja meie uks jääb lahti.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = Tore, et Te olemas olete.
    .spoken = Tore, et Te olemas olete.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = Lugupidamisega
    { -brand }
    .inline = { -brand }
    .spoken = Aitäh kõne eest. Teiega rääkis { -brand }. Head aega.
    .digest = { -brand }:

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = Lähemalt: { $account }
    .digest = Lähemalt: { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = Tere, siin { -brand }.

# Who is there?
# (public)
phone-who = Kellega meil on rõõm rääkida?

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = Aitäh. Palun andke edasi meie nimi, { -brand }, ja meie number: { $phone }. Head aega.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = Et keegi teine ei kuuleks seda, mis puudutab ainult Teid: kas ütleksite meile palun oma aadressi?

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = Aitäh kannatlikkuse eest. Hoiame seda, mida inimesed meile usaldavad, ja seetõttu jätame tänaseks siinkohal pooleli. Palun helistage meile uuesti, kui Teile sobib. Head aega.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = Tere, siin { -brand }. Meil oleks hea meel, kui helistaksite meile tagasi. Oleme kättesaadavad { $hours }. Meie number on { $phone }. Aitäh ja head aega.

## Words for values.

label-kind-late = hilinenud pakk
    .regret = et Teie pakk hilineb
    .report = et Teie pakk ei ole lubatud päeval kohale jõudnud
label-kind-lost = kaduma läinud pakk
    .regret = et Teie pakk on kaduma läinud
    .report = et Teie pakk ei ole Teieni jõudnud
label-kind-wrong = vale kaup
    .regret = et saatsime Teile vale kauba
    .report = et saite midagi, mida Te ei tellinud
label-kind-missing = puuduv kaup
    .regret = et Teie pakist oli midagi puudu
    .report = et Teie pakist paistab midagi puudu olevat
label-kind-damaged = kahjustatud kaup
    .regret = et Teie kaup jõudis kohale kahjustatuna
    .report = et midagi oli kohale jõudes katki
label-kind-poor = kehv kvaliteet
    .regret = et kvaliteet ei olnud meie nime vääriline
    .report = et kvaliteet ei vastanud Teie ootustele
label-kind-billing = vale arve
    .regret = et võtsime Teilt vale summa
    .report = et mõni summa arvel tundub Teile vale
label-kind-rude = ebasõbralik teenindus
    .regret = et rääkisime Teiega ebasõbralikult
    .report = et jutuajamine meiega oli Teile ebameeldiv
label-kind-website = veebilehe viga
    .regret = et meie veebileht vedas Teid alt
    .report = et meie veebileht Teil ei töötanud

label-method-original = sama makseviis
    .to = samal viisil, nagu maksite
label-method-card = kaart
    .to = Teie kaardile
label-method-bank = pangakonto
    .to = Teie pangakontole
label-method-wallet = e-rahakott
    .to = Teie e-rahakotti

label-demand-clearer-returns = selgemad tagastusreeglid
    .for = et tagastusreeglid oleksid selgemad
label-demand-faster-delivery = kiirem kohaletoimetamine
    .for = et kohaletoimetamine oleks kiirem
label-demand-less-packaging = vähem pakendit
    .for = et pakendit oleks vähem
label-demand-more-ways-to-pay = rohkem makseviise
    .for = et makseviise oleks rohkem

label-opening-weekdays = tööaeg
    .on = tööpäeviti tööajal
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = Oleme Teile sellele { $place } { $date } juba vastanud ja meie vastus on sama.
    .brief = Vastasime sellele { $date } ja meie vastus on sama.
    .digest = Vastasime { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = Oleme Teile sellele { $place } { $date } juba vastanud. Vahepeal oleme teada saanud midagi uut ja vaatasime asja uuesti läbi.
    .brief = Vastasime sellele { $date } ja oleme asja vahepeal uuesti läbi vaadanud.
    .digest = Vastasime { $date }; vaatasime uuesti.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = Sellele oleme juba vastanud ja meie vastus on sama.
    .brief = Sellele oleme juba vastanud.

label-place-email = e-kiri
    .by = e-kirjaga
label-place-letter = kiri
    .by = kirjaga
label-place-phone = telefon
    .by = telefonitsi
label-place-chat = vestlus
    .by = meie vestluses
label-place-message = otsesõnum
    .by = otsesõnumiga
label-place-sms = SMS
    .by = SMS-iga

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = Telefonikõne
script-time = KESTUS KOOS KUULAMISEGA
step-say = ÖELGE
step-ask = KÜSIGE
step-listen = KUULAKE
step-do = TEHKE
step-yes = KUI JAH
step-no = KUI EI
step-nobody = KUI KEEGI EI VASTA
step-other = KUI RÄÄGIB KEEGI TEINE
step-sure = KUI VASTUS ON ÕIGE
step-unsure = KUI JÄÄB KAHTLUS
step-unclear = KUI VASTUS JÄI SEGASEKS

# Before the first word.
direction-greet = Naeratage, see on kuulda. Öelge, kes Te olete.

# Before anything about the case is said.
direction-identity = Veenduge, et räägite õige inimesega, enne kui asjast midagi ütlete.

# After each question.
direction-listen = Laske lõpuni rääkida. Märkige üles helistaja enda sõnad.

# When it gets heated.
direction-calm = Hingake, rääkige aeglaselt, langetage häält. Ärge vaielge tunnetele vastu.

# Before the decision is told.
direction-answer = Öelge, mida mõistsite, ja andke siis selge vastus.

# The customer agrees.
direction-yes = Tänage, märkige vastus üles ja öelge, mis saab edasi.

# The customer does not agree.
direction-no = Võtke see lahkelt vastu, märkige üles ja öelge, et ilma helistaja sõnata ei tehta midagi.

# At the end.
direction-close = Küsige, kas midagi jäi lahtiseks. Laske helistajal esimesena toru ära panna.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = Kui Teie helistate, küsige inimest nimepidi ja ärge asjast rääkige. Kui helistatakse Teile, tänage kõne eest.

# A machine, or nobody.
direction-nobody = Jätke kõneposti teade sõna-sõnalt või helistage hiljem uuesti.

# Somebody else is on the line.
direction-other = Ei sõnagi asjast ega sellest, et me inimest tunneme. Jätke ainult nimi ja number.

# The answer to the identity question is right.
direction-sure = Tänage ja jätkake.

# The answer to the identity question is wrong or missing.
direction-unsure = Jääge lahkeks ja ärge öelge, milline vastus oli vale. Ei sõnagi asjast; märkige kõne üles.

# Neither yes nor no.
direction-unclear = Küsige veel kord, teiste sõnadega. Ärge otsustage inimese eest.

# After an answer was heard.
direction-repeat = Korrake vastust inimese enda sõnadega ja oodake jah-sõna.

# After a code or a number was read aloud.
direction-twice = Lugege kood või number veel kord ette, aeglaselt ja väikeste rühmadena; laske seda korrata.
