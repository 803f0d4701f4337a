### Kettle & Quire, Italian, formal (Lei, with capitals). Nothing agrees with the reader or with a slot.
### Openings begin in lower case: they follow the comma of the greeting. Digests keep to GSM-7 (so none begins with È).

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = Le chiediamo scusa { $issue }. L’errore è nostro e stiamo già rimediando.
    .brief = Le chiediamo scusa { $issue }. L’errore è nostro.
    .digest = Le chiediamo scusa.
    .subject = Le nostre scuse, e come stiamo rimediando
    .also = Le chiediamo scusa anche { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = Le chiediamo scusa { $issue }. Il corriere lo scegliamo noi, quindi ne rispondiamo noi.
    .brief = Le chiediamo scusa { $issue }: del nostro corriere rispondiamo noi.
    .digest = Le chiediamo scusa.
    .subject = Le nostre scuse, e come stiamo rimediando
    .also = Le chiediamo scusa anche { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = Le chiediamo scusa { $issue }, tanto più che non è la prima volta. Aveva tutte le ragioni di aspettarsi di meglio.
    .brief = Le chiediamo scusa { $issue }, tanto più che non è la prima volta.
    .digest = Le chiediamo di nuovo scusa.
    .subject = Le nostre scuse, e come stiamo rimediando
    .also = Le chiediamo scusa anche { $issue }, tanto più che non è la prima volta.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = ci dispiace sapere { $issue }. Capiamo bene il Suo disappunto.
    .brief = ci dispiace sapere { $issue }.
    .digest = Ci dispiace saperlo.
    .subject = A proposito del Suo messaggio
    .also = Ci dispiace sapere anche { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = grazie di averci fatto sapere { $issue }. Immaginiamo bene quanto pesi l’attesa.
    .brief = grazie di averci fatto sapere { $issue }.
    .digest = Grazie di avercelo fatto sapere.
    .subject = A proposito del Suo pacco

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = grazie per la fiducia che ci dimostra in un momento così difficile. Le siamo vicini.
    .brief = Le siamo vicini.
    .digest = Le siamo vicini.
    .subject = In risposta al Suo messaggio

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = grazie per averci scritto. Vorremmo capire bene la situazione.
    .brief = grazie per averci scritto.
    .spoken = Grazie per averci contattato. Vorremmo capire bene la situazione.
    .digest = Grazie per averci scritto.
    .subject = Grazie per il Suo messaggio

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = grazie per aver parlato con franchezza. Prendiamo sul serio ciò che ci dice.
    .brief = prendiamo sul serio ciò che ci dice.
    .digest = Prendiamo sul serio ciò che ci dice.
    .subject = A proposito del Suo messaggio

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = dev’essere una giornata difficile, e ci dispiace. La ascoltiamo volentieri.
    .brief = dev’essere una giornata difficile. La ascoltiamo volentieri.
    .digest = La ascoltiamo volentieri.
    .subject = La ascoltiamo volentieri

# Praise. Glad and short, not gushing.
open-thank = grazie per le Sue parole gentili. Ci hanno rallegrato la giornata.
    .brief = grazie per le Sue parole gentili.
    .digest = Grazie per le Sue parole gentili.
    .subject = Grazie per le Sue parole gentili

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = grazie per averci detto che cosa Le manca. Idee come la Sua ci aiutano a scegliere i prossimi passi.
    .brief = grazie per averci detto che cosa Le manca.
    .digest = Grazie per la Sua idea.
    .subject = Grazie per la Sua idea

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = grazie per averci contattato. Ce ne occupiamo volentieri.
    .brief = grazie per averci contattato.
    .digest = Grazie per la Sua richiesta.
    .subject = La nostra risposta alla Sua richiesta

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = grazie per la Sua richiesta. L’abbiamo esaminata con attenzione e vogliamo risponderLe con franchezza.
    .brief = grazie per la Sua richiesta. Vogliamo risponderLe con franchezza.
    .digest = Grazie per la Sua richiesta.
    .subject = La nostra risposta alla Sua richiesta

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = grazie per la Sua franchezza. Abbiamo preso sul serio le Sue parole e abbiamo verificato.
    .brief = abbiamo preso sul serio le Sue parole e abbiamo verificato.
    .digest = Abbiamo verificato.
    .subject = L’esito della nostra verifica

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = grazie per averci spiegato che cosa cerca. Preferiamo essere sinceri con Lei piuttosto che trattenerLa.
    .brief = grazie per averci spiegato che cosa cerca.
    .digest = Grazie per avercelo spiegato.
    .subject = Una risposta sincera

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = oggi pensiamo a Lei e Le auguriamo una splendida giornata.
    .brief = Le auguriamo una splendida giornata.
    .digest = Le auguriamo una splendida giornata.
    .subject = Con i nostri migliori auguri

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = { $years ->
        [one] Lei è con noi da un anno, e desideriamo ringraziarLa.
       *[other] Lei è con noi da { $years } anni, e desideriamo ringraziarLa.
    }
    .brief = { $years ->
        [one] grazie per un anno insieme.
       *[other] grazie per { $years } anni insieme.
    }
    .digest = Grazie di essere con noi.
    .subject = Grazie di essere con noi

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = { $most ->
        [one] Le abbiamo rimborsato l’importo di { $amount } { $method }. L’accredito richiede { $least } giorno lavorativo.
       *[other] Le abbiamo rimborsato l’importo di { $amount } { $method }. L’accredito richiede da { $least } a { $most } giorni lavorativi.
    }
    .brief = { $most ->
        [one] Le abbiamo rimborsato l’importo di { $amount } { $method }, con accredito entro { $most } giorno lavorativo.
       *[other] Le abbiamo rimborsato l’importo di { $amount } { $method }, con accredito entro { $most } giorni lavorativi.
    }
    .spoken = { $most ->
        [one] Le abbiamo rimborsato l’importo di { $amount } { $method }. L’accredito richiede { $least } giorno lavorativo.
       *[other] Le abbiamo rimborsato l’importo di { $amount } { $method }. L’accredito richiede da { $least } a { $most } giorni lavorativi.
    }
    .digest = { $most ->
        [one] Rimborso di { $amount } in { $most } giorno lavorativo.
       *[other] Rimborso di { $amount } in { $most } giorni lavorativi.
    }
    .also = { $most ->
        [one] Le abbiamo rimborsato anche l’importo di { $amount } { $method }. L’accredito richiede { $least } giorno lavorativo.
       *[other] Le abbiamo rimborsato anche l’importo di { $amount } { $method }. L’accredito richiede da { $least } a { $most } giorni lavorativi.
    }

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = { $most ->
        [one] Una volta fatto questo, Le rimborseremo l’importo di { $amount } { $method }. L’accredito richiede { $least } giorno lavorativo.
       *[other] Una volta fatto questo, Le rimborseremo l’importo di { $amount } { $method }. L’accredito richiede da { $least } a { $most } giorni lavorativi.
    }
    .brief = { $most ->
        [one] Una volta fatto, Le rimborseremo l’importo di { $amount } { $method }, entro { $most } giorno lavorativo.
       *[other] Una volta fatto, Le rimborseremo l’importo di { $amount } { $method }, entro { $most } giorni lavorativi.
    }
    .spoken = { $most ->
        [one] Una volta fatto questo, Le rimborseremo l’importo di { $amount } { $method }. L’accredito richiede { $least } giorno lavorativo.
       *[other] Una volta fatto questo, Le rimborseremo l’importo di { $amount } { $method }. L’accredito richiede da { $least } a { $most } giorni lavorativi.
    }
    .digest = { $most ->
        [one] Poi rimborso di { $amount } in { $most } giorno lavorativo.
       *[other] Poi rimborso di { $amount } in { $most } giorni lavorativi.
    }

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = { $most ->
        [one] L’attesa non deve costarLe nulla: Le abbiamo rimborsato le spese di spedizione di { $amount } { $method }. L’accredito richiede { $least } giorno lavorativo.
       *[other] L’attesa non deve costarLe nulla: Le abbiamo rimborsato le spese di spedizione di { $amount } { $method }. L’accredito richiede da { $least } a { $most } giorni lavorativi.
    }
    .brief = { $most ->
        [one] Le abbiamo rimborsato le spese di spedizione di { $amount } { $method }, con accredito entro { $most } giorno lavorativo.
       *[other] Le abbiamo rimborsato le spese di spedizione di { $amount } { $method }, con accredito entro { $most } giorni lavorativi.
    }
    .spoken = { $most ->
        [one] L’attesa non deve costarLe nulla. Le abbiamo rimborsato le spese di spedizione di { $amount } { $method }. L’accredito richiede { $least } giorno lavorativo.
       *[other] L’attesa non deve costarLe nulla. Le abbiamo rimborsato le spese di spedizione di { $amount } { $method }. L’accredito richiede da { $least } a { $most } giorni lavorativi.
    }
    .digest = { $most ->
        [one] Rimborso spedizione: { $amount } in { $most } giorno lavorativo.
       *[other] Rimborso spedizione: { $amount } in { $most } giorni lavorativi.
    }
    .also = { $most ->
        [one] Le abbiamo rimborsato anche le spese di spedizione di { $amount } { $method }. L’accredito richiede { $least } giorno lavorativo.
       *[other] Le abbiamo rimborsato anche le spese di spedizione di { $amount } { $method }. L’accredito richiede da { $least } a { $most } giorni lavorativi.
    }

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = { $most ->
        [one] Un articolo nuovo in sostituzione è già in viaggio verso di Lei, senza alcun costo. La consegna richiede { $least } giorno lavorativo.
       *[other] Un articolo nuovo in sostituzione è già in viaggio verso di Lei, senza alcun costo. La consegna richiede da { $least } a { $most } giorni lavorativi.
    }
    .brief = { $most ->
        [one] Un articolo nuovo, senza alcun costo, Le arriverà entro { $most } giorno lavorativo.
       *[other] Un articolo nuovo, senza alcun costo, Le arriverà entro { $most } giorni lavorativi.
    }
    .spoken = { $most ->
        [one] Un articolo nuovo in sostituzione è già in viaggio verso di Lei, senza alcun costo. La consegna richiede { $least } giorno lavorativo.
       *[other] Un articolo nuovo in sostituzione è già in viaggio verso di Lei, senza alcun costo. La consegna richiede da { $least } a { $most } giorni lavorativi.
    }
    .digest = { $most ->
        [one] Sostituzione gratuita in { $most } giorno lavorativo.
       *[other] Sostituzione gratuita in { $most } giorni lavorativi.
    }
    .also = { $most ->
        [one] È già in viaggio verso di Lei, senza alcun costo, anche un articolo nuovo in sostituzione. La consegna richiede { $least } giorno lavorativo.
       *[other] È già in viaggio verso di Lei, senza alcun costo, anche un articolo nuovo in sostituzione. La consegna richiede da { $least } a { $most } giorni lavorativi.
    }

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = { $most ->
        [one] Le inviamo di nuovo il Suo pacco, a nostre spese. La consegna richiede { $least } giorno lavorativo.
       *[other] Le inviamo di nuovo il Suo pacco, a nostre spese. La consegna richiede da { $least } a { $most } giorni lavorativi.
    }
    .brief = { $most ->
        [one] Un nuovo pacco Le arriverà entro { $most } giorno lavorativo, a nostre spese.
       *[other] Un nuovo pacco Le arriverà entro { $most } giorni lavorativi, a nostre spese.
    }
    .spoken = { $most ->
        [one] Le inviamo di nuovo il Suo pacco, a nostre spese. La consegna richiede { $least } giorno lavorativo.
       *[other] Le inviamo di nuovo il Suo pacco, a nostre spese. La consegna richiede da { $least } a { $most } giorni lavorativi.
    }
    .digest = { $most ->
        [one] Nuovo pacco gratis in { $most } giorno lavorativo.
       *[other] Nuovo pacco gratis in { $most } giorni lavorativi.
    }

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = { $most ->
        [one] Le inviamo la parte mancante, a nostre spese. La consegna richiede { $least } giorno lavorativo.
       *[other] Le inviamo la parte mancante, a nostre spese. La consegna richiede da { $least } a { $most } giorni lavorativi.
    }
    .brief = { $most ->
        [one] La parte mancante Le arriverà entro { $most } giorno lavorativo, a nostre spese.
       *[other] La parte mancante Le arriverà entro { $most } giorni lavorativi, a nostre spese.
    }
    .spoken = { $most ->
        [one] Le inviamo la parte mancante, a nostre spese. La consegna richiede { $least } giorno lavorativo.
       *[other] Le inviamo la parte mancante, a nostre spese. La consegna richiede da { $least } a { $most } giorni lavorativi.
    }
    .digest = { $most ->
        [one] Parte mancante gratis in { $most } giorno lavorativo.
       *[other] Parte mancante gratis in { $most } giorni lavorativi.
    }

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = Per ringraziarLa della pazienza, abbiamo aggiunto al Suo account un buono da { $amount }. È un nostro regalo.
    .brief = Come regalo, trova nel Suo account un buono da { $amount }.
    .spoken = Per ringraziarLa della pazienza, abbiamo aggiunto al Suo account un buono da { $amount }. È un nostro regalo.
    .digest = Buono regalo: { $amount }.
    .also = Per ringraziarLa della pazienza, abbiamo aggiunto al Suo account anche un buono da { $amount }. È un nostro regalo.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = Ha avuto pazienza con noi più di una volta. Per ringraziarLa della fiducia che continua a darci, abbiamo aggiunto al Suo account un buono da { $amount }. È un nostro regalo.
    .brief = Per ringraziarLa della fiducia che continua a darci, abbiamo aggiunto al Suo account un buono regalo da { $amount }.
    .spoken = Ha avuto pazienza con noi più di una volta. Per ringraziarLa della fiducia che continua a darci, abbiamo aggiunto al Suo account un buono da { $amount }. È un nostro regalo.
    .digest = Buono regalo: { $amount }.
    .also = Ha avuto pazienza con noi più di una volta. Per ringraziarLa della fiducia che continua a darci, abbiamo aggiunto al Suo account anche un buono da { $amount }. È un nostro regalo.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = La Sua fiducia ci accompagna da molto tempo. Per ringraziarLa, abbiamo aggiunto al Suo account un buono da { $amount }. È un nostro regalo.
    .brief = Per ringraziarLa della lunga fiducia, abbiamo aggiunto al Suo account un buono regalo da { $amount }.
    .spoken = La Sua fiducia ci accompagna da molto tempo. Per ringraziarLa, abbiamo aggiunto al Suo account un buono da { $amount }. È un nostro regalo.
    .digest = Buono regalo: { $amount }.
    .also = La Sua fiducia ci accompagna da molto tempo. Per ringraziarLa, abbiamo aggiunto al Suo account anche un buono da { $amount }. È un nostro regalo.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = È in arrivo per Lei una confezione del nostro tè, con un biglietto scritto a mano da noi.
    .brief = Una confezione del nostro tè è in arrivo per Lei, con un biglietto.
    .spoken = È in arrivo per Lei una confezione del nostro tè, con un biglietto scritto a mano da noi.
    .digest = In arrivo una confezione del nostro tè.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = Perché possa farne un dono a qualcuno, Le stiamo inviando gratuitamente una delle nostre scatole regalo.
    .brief = Per farne un dono, Le stiamo inviando gratuitamente una scatola regalo.
    .spoken = Perché possa farne un dono a qualcuno, Le stiamo inviando gratuitamente una delle nostre scatole regalo.
    .digest = In arrivo una scatola regalo gratuita.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = Come regalo abbiamo preparato per Lei un buono da { $amount }. Il Suo codice è { $code }.
    .brief = Il nostro regalo: un buono da { $amount }, codice { $code }.
    .spoken = Come regalo abbiamo preparato per Lei un buono da { $amount }. Il Suo codice è { $code }.
    .digest = Il nostro regalo: { $amount }, codice { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = La consegna del Suo prossimo pacco è un nostro regalo.
    .brief = La Sua prossima consegna è un nostro regalo.
    .spoken = La consegna del Suo prossimo pacco è un nostro regalo.
    .digest = La Sua prossima consegna è gratuita.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = Per i regali legati a uno stesso caso abbiamo un limite, uguale per tutti.
    .brief = I nostri regali hanno un limite, uguale per tutti.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = Questo al momento non ci è possibile.
    .digest = Questo al momento non ci è possibile.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = Il Suo ordine non è ancora stato imballato, quindi siamo in tempo per annullarlo.
    .brief = Siamo ancora in tempo per annullare il Suo ordine.
    .digest = Possiamo ancora annullare il Suo ordine.

# The customer has confirmed; it is done.
do-cancel-order = Abbiamo annullato il Suo ordine, come ci ha chiesto.
    .brief = Abbiamo annullato il Suo ordine.
    .digest = Abbiamo annullato il Suo ordine.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = Vuole che annulliamo l’ordine? Prima della Sua conferma non facciamo nulla.
    .brief = Vuole che annulliamo l’ordine? Aspettiamo la Sua conferma.
    .spoken = Vuole che annulliamo l’ordine? Prima della Sua conferma non facciamo nulla.
    .digest = Procediamo? Risponda sì o no.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = Il rimborso parte non appena il Suo reso è arrivato da noi.
    .brief = Il rimborso parte non appena il reso è da noi.
    .spoken = Il rimborso parte non appena il Suo reso è arrivato da noi.
    .digest = Rimborsiamo all’arrivo del reso.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = Stiamo imballando il Suo ordine proprio ora. Cercheremo di fermarlo, ma non siamo certi di arrivare in tempo.
    .brief = Stiamo imballando il Suo ordine. Cercheremo di fermarlo, ma non siamo certi di riuscirci.
    .digest = Cerchiamo di fermarlo, ma non è certo.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = Il Suo pacco è già in mano al corriere, quindi non possiamo più fermarlo né annullare l’ordine.
    .brief = Il Suo pacco è già in mano al corriere, quindi non possiamo annullare l’ordine.
    .digest = Non possiamo annullare: lo ha il corriere.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = { $days ->
        [one] Per legge ha il diritto di restituire l’acquisto entro { $days } giorno da quando lo riceve, senza dover spiegare perché.
       *[other] Per legge ha il diritto di restituire l’acquisto entro { $days } giorni da quando lo riceve, senza dover spiegare perché.
    }
    .brief = { $days ->
        [one] Per legge può restituire l’acquisto entro { $days } giorno da quando lo riceve.
       *[other] Per legge può restituire l’acquisto entro { $days } giorni da quando lo riceve.
    }
    .spoken = { $days ->
        [one] Per legge ha il diritto di restituire l’acquisto entro { $days } giorno da quando lo riceve, senza dover spiegare perché.
       *[other] Per legge ha il diritto di restituire l’acquisto entro { $days } giorni da quando lo riceve, senza dover spiegare perché.
    }
    .digest = { $days ->
        [one] Per legge può restituirlo entro { $days } giorno.
       *[other] Per legge può restituirlo entro { $days } giorni.
    }

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = { $days ->
        [one] Di nostra iniziativa Le diamo { $days } giorno per restituire ciò che non ha usato.
       *[other] Di nostra iniziativa Le diamo { $days } giorni per restituire ciò che non ha usato.
    }
    .brief = { $days ->
        [one] Riprendiamo entro { $days } giorno ciò che non ha usato.
       *[other] Riprendiamo entro { $days } giorni ciò che non ha usato.
    }
    .digest = { $days ->
        [one] Non usato: { $days } giorno per restituirlo.
       *[other] Non usato: { $days } giorni per restituirlo.
    }

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = In questa pagina trova l’etichetta e i pochi passi da seguire: { $returns }
    .brief = L’etichetta e i passi da seguire: { $returns }
    .spoken = L’etichetta e i pochi passi da seguire sono sul nostro sito, nella sezione dei resi.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = La nostra guida lo spiega passo dopo passo, con le immagini: { $guide }
    .brief = La nostra guida: { $guide }
    .spoken = La guida sul nostro sito lo spiega passo dopo passo, con le immagini.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = I tempi, i costi e i luoghi di consegna sono nella nostra guida: { $guide }
    .brief = Tempi e costi di consegna: { $guide }
    .spoken = I tempi, i costi e i luoghi di consegna sono nella guida, sul nostro sito.
    .digest = Trova tutto nella nostra guida.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = { $days ->
        [one] Non possiamo accettare il reso, perché dalla consegna è passato più di { $days } giorno. Questo termine è uguale per tutti.
       *[other] Non possiamo accettare il reso, perché dalla consegna sono passati più di { $days } giorni. Questo termine è uguale per tutti.
    }
    .brief = { $days ->
        [one] Non possiamo accettare il reso, perché è passato più di { $days } giorno.
       *[other] Non possiamo accettare il reso, perché sono passati più di { $days } giorni.
    }
    .digest = { $days ->
        [one] Dopo { $days } giorno non possiamo accettare il reso.
       *[other] Dopo { $days } giorni non possiamo accettare il reso.
    }

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = Non possiamo accettare il reso, perché l’articolo è stato usato e non potremmo venderlo a nessun altro.
    .brief = Non possiamo accettare il reso, perché l’articolo è stato usato.
    .digest = L’articolo è usato: non accettiamo il reso.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = Non possiamo riprendere un tè già aperto, perché nessun altro potrebbe berlo con tranquillità.
    .brief = Non possiamo riprendere un tè già aperto.
    .digest = Non possiamo riprendere un tè già aperto.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = Se l’articolo dovesse rivelarsi difettoso, i diritti che la legge Le riconosce restano intatti.
    .brief = Se è difettoso, i Suoi diritti per legge restano intatti.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = Può rispedirci l’articolo sbagliato a nostre spese; l’etichetta è in questa pagina: { $returns }
    .brief = Il reso è a nostre spese: { $returns }
    .spoken = Il reso è a nostre spese; l’etichetta è sul nostro sito, nella sezione dei resi.
    .digest = Il reso è a nostre spese.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = Per legge ha diritto a un articolo che corrisponda all’ordine e alla descrizione.
    .brief = Per legge ha diritto ad articoli senza difetti.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = Per legge rispondiamo di ciò che ha ordinato finché non è nelle Sue mani.
    .brief = Per legge rispondiamo dell’ordine finché non Le arriva.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = Sulla qualità dei nostri prodotti ha la nostra parola, oltre ai diritti che la legge Le riconosce.
    .brief = Della qualità dei nostri prodotti rispondiamo noi.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = I corrieri nel Suo Paese sono in sciopero, e onestamente non possiamo ancora indicarLe un giorno. Chiediamo notizie ogni mattina.
    .brief = I corrieri sono in sciopero, quindi non possiamo ancora indicarLe un giorno.
    .digest = C’è sciopero: non possiamo indicare un giorno.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = L’indirizzo non era del tutto completo e il corriere non ha trovato la porta. Stiamo rimettendo il pacco sulla strada giusta.
    .brief = L’indirizzo non era del tutto completo. Stiamo rimettendo il pacco sulla strada giusta.
    .digest = Rimettiamo il pacco sulla strada giusta.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = Il Suo pacco ha un piccolo ritardo sul giorno indicato. Lo seguiamo da vicino.
    .brief = Il Suo pacco è un po’ in ritardo. Lo seguiamo da vicino.
    .digest = Seguiamo da vicino il Suo pacco.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = Né noi né il corriere avremmo potuto evitarlo, perciò non possiamo rimborsarLe nulla. Sappiamo che questo non accorcia l’attesa.
    .brief = Né noi né il corriere avremmo potuto evitarlo, perciò non possiamo rimborsarLe nulla.
    .digest = Per questo non possiamo rimborsarLe nulla.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = Quasi sempre un pacco che tarda tanto alla fine si ritrova. Abbiamo chiesto al corriere di cercarlo.
    .brief = Abbiamo chiesto al corriere di cercarlo.
    .digest = Il corriere lo sta cercando.

# Something must be seen by a person first. A promise with a day follows.
explain-look = Vorremmo esaminare bene la cosa prima di risponderLe.
    .brief = Vorremmo esaminare bene la cosa.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = Con una foto avremmo fatto prima, ma va bene anche senza.
    .brief = Va bene anche senza foto.

# Billing: our records confirm that too much was taken.
explain-billing-ours = Abbiamo ricontrollato il conto, ed era più alto del dovuto.
    .brief = Il conto era più alto del dovuto.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = Abbiamo ricontrollato il conto riga per riga, e non c’è alcun importo di troppo. Trova ogni voce nel Suo account: { $account }
    .brief = Nel conto non c’è alcun importo di troppo: { $account }
    .spoken = Abbiamo ricontrollato il conto riga per riga, e non c’è alcun importo di troppo. Trova ogni voce nel Suo account, sul nostro sito.
    .digest = Nel conto non c’è alcun importo di troppo.

# Where is my order: not packed yet.
track-open = Abbiamo il Suo ordine e presto lo imballeremo.
    .brief = Presto imballeremo il Suo ordine.
    .digest = Presto imballeremo il Suo ordine.

# Where is my order: on the packing table.
track-packed = Stiamo imballando il Suo ordine proprio ora. Poi lo ritirerà il corriere.
    .brief = Stiamo imballando il Suo ordine proprio ora.
    .digest = Stiamo imballando il Suo ordine.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = Il Suo pacco è in viaggio. Dovrebbe arrivarLe { $date }.
    .brief = Il Suo pacco dovrebbe arrivare { $date }.
    .spoken = Il Suo pacco è in viaggio. Dovrebbe arrivarLe { $date }.
    .digest = Dovrebbe arrivarLe { $date }.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = Il Suo pacco è in viaggio, ma in ritardo rispetto al giorno indicato. Abbiamo chiesto al corriere di cercarlo.
    .brief = Il Suo pacco è in ritardo. Abbiamo chiesto al corriere di cercarlo.
    .digest = Il pacco è in ritardo; il corriere lo cerca.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = Il corriere ci dice che il Suo pacco è stato consegnato. Visto che non lo ha trovato, stiamo chiedendo dove l’hanno lasciato.
    .brief = Il corriere dice di aver consegnato il Suo pacco. Stiamo chiedendo dove l’hanno lasciato.
    .digest = Stiamo chiedendo dove l’hanno lasciato.

# A wish that we are already working on. No day is named.
request-planned = Abbiamo una buona notizia: ci stiamo già lavorando. Non indichiamo un giorno finché non è tutto pronto.
    .brief = Ci stiamo già lavorando.
    .digest = Ci stiamo lavorando.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = Per ora non ci è possibile, perché altri lavori hanno la precedenza. Abbiamo annotato la Sua proposta e teniamo conto di tutte.
    .brief = Per ora non ci è possibile, ma abbiamo annotato la Sua proposta.
    .digest = Non per ora, ma ne abbiamo preso nota.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = Non lo aggiungeremo, perché è troppo lontano da ciò che sappiamo fare bene. Se sceglie di cercarlo altrove, La capiamo.
    .brief = Non lo aggiungeremo, perché è troppo lontano da ciò che sappiamo fare bene.
    .digest = Non lo aggiungeremo.

# A wish that nobody has decided on yet.
request-noted = Abbiamo annotato la Sua proposta. Teniamo conto di tutte e le valutiamo insieme.
    .brief = Abbiamo annotato la Sua proposta.
    .digest = Abbiamo annotato la Sua proposta.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = Ogni persona merita di essere trattata con cortesia. Ne parleremo con le persone coinvolte.
    .brief = Ne parleremo con le persone coinvolte.

# A fault of the website.
care-website = Abbiamo segnalato il problema a chi si occupa del nostro sito.
    .brief = Abbiamo segnalato il problema.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = Se qualcosa da parte nostra Le ha rovinato la giornata, vorremmo rimediare.
    .brief = Vorremmo rimediare, se possiamo.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = Nei nostri dati non ne troviamo traccia, e li abbiamo letti con cura. Se ha qualcosa che non abbiamo visto, vorremmo vederlo.
    .brief = Nei nostri dati non ne troviamo traccia. Vorremmo vedere ciò che ha Lei.
    .digest = Nei nostri dati non ne troviamo traccia.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = I nostri prodotti non sono adatti a ciò di cui ha bisogno. Qualcun altro saprà servirLa meglio di noi.
    .brief = I nostri prodotti non sono adatti a ciò di cui ha bisogno.
    .digest = I nostri prodotti non sono adatti a questo.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = Sono arrivate anche a chi ha preparato il Suo pacco.
    .brief = Sono arrivate anche a chi le ha meritate.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = Abbiamo annotato anche la Sua richiesta { $demand }.
    .brief = Abbiamo annotato la Sua richiesta { $demand }.
    .digest = Annotata la richiesta { $demand }.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = Nell’ultimo anno ce lo hanno chiesto { $count } persone.
    .brief = Ce lo hanno chiesto { $count } persone nell’ultimo anno.
    .digest = Finora ce lo hanno chiesto { $count } persone.

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = Se Le sta a cuore un piccolo negozio o una buona causa, ce ne parli: ci fa piacere farli conoscere sulla nostra pagina.
    .brief = Se Le sta a cuore un piccolo negozio o una buona causa, ce ne parli: li facciamo conoscere volentieri.
    .digest = Ha a cuore una buona causa? Ce ne parli.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = C’è dell’altro, e lo diciamo noi: Le avevamo dato la nostra parola e non l’abbiamo mantenuta.
    .brief = Inoltre non abbiamo mantenuto la parola che Le avevamo dato.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = Potrebbe dirci in poche parole che cosa è successo e che cosa Le sarebbe d’aiuto?
    .brief = Che cosa è successo, e che cosa Le sarebbe d’aiuto?
    .spoken = Potrebbe dirci in poche parole che cosa è successo e che cosa Le sarebbe d’aiuto?
    .digest = Che cosa è successo, e come possiamo aiutarLa?

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = Potrebbe dirci il numero dell’ordine e il CAP di consegna? Così sappiamo di parlare proprio con Lei.
    .brief = Potrebbe dirci il numero dell’ordine e il CAP?
    .spoken = Potrebbe dirci il numero dell’ordine e il CAP di consegna? Così sappiamo di parlare proprio con Lei.
    .digest = Ci dice il numero dell’ordine e il CAP?

# Before a return: opened or used?
ask-opened = L’articolo è già stato aperto o usato?
    .spoken = L’articolo è già stato aperto o usato?
    .digest = L’articolo è già stato aperto o usato?

# Damaged or poor goods: a photo helps.
ask-photo = Potrebbe mandarci una foto dell’articolo, così com’è ora?
    .brief = Potrebbe mandarci una foto dell’articolo?
    .spoken = Potremmo avere una foto dell’articolo, così com’è ora?
    .digest = Potrebbe mandarci una foto?

# Wrong or missing goods: which ones?
ask-which-items = Potrebbe dirci di quali articoli si tratta?
    .spoken = Potrebbe dirci di quali articoli si tratta?
    .digest = Di quali articoli si tratta?

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = La scelta è Sua: preferisce ricevere un articolo nuovo o avere indietro il denaro?
    .spoken = La scelta è Sua: preferisce ricevere un articolo nuovo o avere indietro il denaro?
    .digest = Un articolo nuovo o il rimborso?

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = Le daremo notizie del Suo pacco { $deadline }, senza che debba chiedercele.
    .brief = Avrà notizie del Suo pacco { $deadline }.
    .spoken = Le daremo notizie del Suo pacco { $deadline }, senza che debba chiedercele.
    .digest = Notizie { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = Le diremo { $deadline } che cosa è emerso dalla ricerca.
    .brief = L’esito della ricerca arriverà { $deadline }.
    .spoken = Le diremo { $deadline } che cosa è emerso dalla ricerca.
    .digest = Esito { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = Uno di noi se ne occuperà e Le risponderà { $deadline }.
    .brief = La nostra risposta arriverà { $deadline }.
    .spoken = Uno di noi se ne occuperà e Le risponderà { $deadline }.
    .digest = Risposta { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = Chi guida il nostro servizio clienti riesaminerà tutto e Le risponderà { $deadline }.
    .brief = Chi guida il nostro servizio clienti Le risponderà { $deadline }.
    .spoken = Chi guida il nostro servizio clienti riesaminerà tutto e Le risponderà { $deadline }.
    .digest = Nuova verifica { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = Le diremo { $deadline } se ci siamo riusciti.
    .brief = Le daremo una risposta { $deadline }.
    .spoken = Le diremo { $deadline } se ci siamo riusciti.
    .digest = Risposta { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = Chi guida il nostro servizio clienti Le dirà { $deadline } che cosa ne è venuto.
    .brief = Chi guida il nostro servizio clienti La ricontatterà { $deadline }.
    .spoken = Chi guida il nostro servizio clienti Le dirà { $deadline } che cosa ne è venuto.
    .digest = La direzione Le risponde { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = Le faremo sapere { $deadline } a che punto siamo.
    .brief = Le daremo notizie { $deadline }.
    .spoken = Le faremo sapere { $deadline } a che punto siamo.
    .digest = Notizie { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = Chi guida il nostro servizio clienti sta cercando la causa, perché non si ripeta, e Le dirà { $deadline } che cosa abbiamo trovato.
    .brief = Chi guida il nostro servizio clienti Le dirà { $deadline } qual è stata la causa.
    .spoken = Chi guida il nostro servizio clienti sta cercando la causa, perché non si ripeta, e Le dirà { $deadline } che cosa abbiamo trovato.
    .digest = Le diremo la causa { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = La chiameremo { $deadline }.
    .brief = La chiameremo { $deadline }.
    .spoken = La chiameremo { $deadline }.
    .digest = La chiameremo { $deadline }.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = Chi guida il nostro servizio clienti La chiamerà di persona { $deadline }.
    .brief = Chi guida il nostro servizio clienti La chiamerà { $deadline }.
    .spoken = Chi guida il nostro servizio clienti La chiamerà di persona { $deadline }.
    .digest = La direzione La chiamerà { $deadline }.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = Riceverà una risposta personale { $deadline }.
    .brief = Riceverà una nostra risposta { $deadline }.
    .spoken = Riceverà una risposta personale { $deadline }.
    .digest = Risposta personale { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = Uno di noi se ne occuperà di persona e Le risponderà { $deadline }.
    .brief = Le risponderà uno di noi { $deadline }.
    .spoken = Uno di noi se ne occuperà di persona e Le risponderà { $deadline }.
    .digest = Le risponde uno di noi { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = Ci siamo già scambiati diversi messaggi, e a voce forse facciamo prima.
    .brief = Forse a voce ora facciamo prima.
    .spoken = Ci siamo già scambiati diversi messaggi, e a voce forse facciamo prima.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = Quello che ci racconta merita più di una risposta scritta.
    .brief = Tutto questo merita l’attenzione di una persona.
    .spoken = Quello che ci racconta merita tutta la nostra attenzione.

# Abuse again: a person takes over.
route-person = D’ora in poi se ne occuperà direttamente uno di noi.
    .brief = Se ne occuperà direttamente uno di noi.
    .spoken = D’ora in poi se ne occuperà direttamente uno di noi.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = Può raggiungerci in privato con un messaggio diretto, e da lì continuiamo volentieri: { $url }
    .brief = Può raggiungerci con un messaggio diretto: { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = Può raggiungerci in privato per e-mail, e da lì continuiamo volentieri; l’indirizzo è sul nostro sito.
    .brief = Può raggiungerci per e-mail; l’indirizzo è sul nostro sito.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = ci dispiace leggere queste parole, e grazie per averle scritte. Vorremmo occuparcene subito.
    .brief = ci dispiace leggere queste parole e vorremmo occuparcene.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = lo sciopero dei corrieri tiene molte persone in attesa, e ci dispiace. Ce ne occupiamo ogni giorno.
    .brief = ci dispiace per l’attesa dovuta allo sciopero; ce ne occupiamo.

# A question in public.
# (public)
public-question = grazie per la domanda. Vorremmo darLe una risposta completa.
    .brief = grazie per la domanda.

# Praise in public.
# (public)
public-praise = grazie per queste parole gentili: le leggeremo ad alta voce a chi prepara i pacchi.
    .brief = grazie per queste parole gentili.

# A wish for a product or a feature in public.
# (public)
public-request = grazie per l’idea. Annotiamo ogni proposta e teniamo conto di tutte.
    .brief = grazie per l’idea. Ne abbiamo preso nota.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = dev’essere una giornata difficile, e ci dispiace. La ascoltiamo volentieri.
    .brief = dev’essere una giornata difficile. La ascoltiamo volentieri.

# Something in public that we cannot place.
# (public)
public-hello = grazie per averci scritto. Siamo qui per ascoltare e per aiutare.
    .brief = grazie per averci scritto. Siamo qui per aiutare.

## Closing.

# Closes an ordinary private reply.
close = Se qualcosa è rimasto in sospeso, basta rispondere a questo messaggio.
    .brief = Se qualcosa è rimasto in sospeso, basta rispondere.
    .spoken = Se qualcosa è rimasto in sospeso, ci richiami pure.
    .letter = Se qualcosa è rimasto in sospeso, basta scriverci.

# Closes a reply that ends in a question to the customer.
close-asked = Non appena ci risponde, andiamo avanti.
    .spoken = Grazie. Così possiamo andare avanti.

# Closes a friendly goodbye.
close-farewell = Le auguriamo ogni bene, e la nostra porta resta aperta.
    .spoken = Le auguriamo ogni bene, e la nostra porta resta aperta.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = È bello averLa con noi.
    .spoken = È bello averLa con noi.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = Cordiali saluti
    { -brand }
    .inline = { -brand }
    .spoken = Grazie per aver parlato con { -brand }. Arrivederci.
    .digest = { -brand }:

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = Dettagli: { $account }
    .digest = Dettagli: { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = Buongiorno, qui { -brand }.

# Who is there?
# (public)
phone-who = Con chi abbiamo il piacere di parlare?

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = Grazie. Sarebbe gentile se lasciasse detto il nostro nome, { -brand }, e il nostro numero: { $phone }. Arrivederci.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = Perché nessun altro senta ciò che riguarda soltanto Lei: potrebbe dirci il Suo indirizzo?

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = Grazie per la pazienza. Abbiamo cura di ciò che le persone ci affidano, perciò per oggi ci fermiamo qui. Ci richiami quando preferisce. Arrivederci.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = Buongiorno, qui { -brand }. Ci farebbe piacere se ci richiamasse. Ci trova { $hours }. Il nostro numero è { $phone }. Grazie e arrivederci.

## Words for values.

label-kind-late = pacco in ritardo
    .regret = per il ritardo del Suo pacco
    .report = che il Suo pacco non è arrivato quando doveva
label-kind-lost = pacco smarrito
    .regret = per lo smarrimento del Suo pacco
    .report = che il Suo pacco non Le è arrivato
label-kind-wrong = articolo sbagliato
    .regret = per l’articolo sbagliato che Le abbiamo inviato
    .report = che Le è arrivato un articolo che non aveva ordinato
label-kind-missing = articolo mancante
    .regret = per ciò che mancava nel Suo pacco
    .report = che nel Suo pacco sembra mancare qualcosa
label-kind-damaged = articolo danneggiato
    .regret = per l’articolo che Le è arrivato danneggiato
    .report = che qualcosa era danneggiato quando Le è arrivato
label-kind-poor = qualità scadente
    .regret = per la qualità, che non è stata all’altezza
    .report = che la qualità non è quella che si aspettava
label-kind-billing = importo errato
    .regret = per l’importo sbagliato che Le abbiamo addebitato
    .report = che un importo nel conto non Le sembra giusto
label-kind-rude = modi poco gentili
    .regret = per non averLe parlato con gentilezza
    .report = che una conversazione con noi è stata spiacevole per Lei
label-kind-website = problema del sito
    .regret = per i problemi che Le ha dato il nostro sito
    .report = che il nostro sito non ha funzionato come si aspettava

label-method-original = metodo usato per il pagamento
    .to = con lo stesso metodo usato per il pagamento
label-method-card = carta
    .to = sulla Sua carta
label-method-bank = conto bancario
    .to = sul Suo conto bancario
label-method-wallet = portafoglio elettronico
    .to = sul Suo portafoglio elettronico

label-demand-clearer-returns = regole più chiare per i resi
    .for = di regole più chiare per i resi
label-demand-faster-delivery = consegne più rapide
    .for = di consegne più rapide
label-demand-less-packaging = meno imballaggi
    .for = di usare meno imballaggi
label-demand-more-ways-to-pay = più modi per pagare
    .for = di poter pagare in più modi

label-opening-weekdays = orario d’ufficio
    .on = dal lunedì al venerdì in orario d’ufficio
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = Le abbiamo già risposto su questo { $place } { $date }, e la nostra risposta resta la stessa.
    .brief = Abbiamo già risposto { $date }, e la risposta resta la stessa.
    .digest = Già risposto { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = Le abbiamo già risposto su questo { $place } { $date }. Da allora abbiamo saputo qualcosa di nuovo e abbiamo riesaminato tutto.
    .brief = Abbiamo già risposto { $date } e da allora abbiamo riesaminato tutto.
    .digest = Già risposto { $date }; riesaminato.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = Su questo abbiamo già risposto, e la nostra risposta resta la stessa.
    .brief = Su questo abbiamo già risposto.

label-place-email = e-mail
    .by = per e-mail
label-place-letter = lettera
    .by = per lettera
label-place-phone = telefono
    .by = al telefono
label-place-chat = chat
    .by = nella nostra chat
label-place-message = messaggio diretto
    .by = con un messaggio diretto
label-place-sms = SMS
    .by = per SMS

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = Telefonata
script-time = DURATA, ASCOLTO COMPRESO
step-say = DIRE
step-ask = CHIEDERE
step-listen = ASCOLTARE
step-do = FARE
step-yes = SE SÌ
step-no = SE NO
step-nobody = SE NON RISPONDE NESSUNO
step-other = SE È UN’ALTRA PERSONA
step-sure = SE LA RISPOSTA È GIUSTA
step-unsure = SE RESTA UN DUBBIO
step-unclear = SE NON È CHIARO

# Before the first word.
direction-greet = Sorridere: si sente. Presentarsi.

# Before anything about the case is said.
direction-identity = Verificare di parlare con la persona giusta prima di dire qualsiasi cosa sul caso.

# After each question.
direction-listen = Lasciar finire di parlare. Annotare le parole usate.

# When it gets heated.
direction-calm = Respirare, parlare piano, abbassare la voce. Non contraddire uno stato d’animo.

# Before the decision is told.
direction-answer = Dire che cosa si è capito, poi dare la risposta con chiarezza.

# The customer agrees.
direction-yes = Ringraziare, registrare la risposta e dire che cosa succede adesso.

# The customer does not agree.
direction-no = Accettare con gentilezza, registrare la risposta e dire che senza un consenso non succederà nulla.

# At the end.
direction-close = Chiedere se è rimasto qualcosa in sospeso. Lasciare che riagganci prima l’altra persona.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = Se si chiama, chiedere della persona per nome e non accennare al caso. Se è la persona a chiamare, ringraziare della telefonata.

# A machine, or nobody.
direction-nobody = Lasciare il messaggio in segreteria, parola per parola, o richiamare più tardi.

# Somebody else is on the line.
direction-other = Niente sul caso, nemmeno che conosciamo la persona. Lasciare solo nome e numero.

# The answer to the identity question is right.
direction-sure = Ringraziare e proseguire.

# The answer to the identity question is wrong or missing.
direction-unsure = Restare gentili e non dire quale risposta era sbagliata. Niente sul caso; annotare la telefonata.

# Neither yes nor no.
direction-unclear = Chiedere ancora una volta, con altre parole. Non decidere al posto dell’altra persona.

# After an answer was heard.
direction-repeat = Ripetere la risposta con le stesse parole e attendere un sì.

# After a code or a number was read aloud.
direction-twice = Leggere il codice o il numero una seconda volta, piano, a piccoli gruppi; farselo ripetere.
