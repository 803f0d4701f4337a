-brand = Birch & Brook

open-apologise = Ci scusiamo. L’errore è stato nostro e lo rimediamo.
    .brief = Ci scusiamo. L’errore è stato nostro.
    .subject = Le nostre scuse
    .also = Ci scusiamo anche per il resto.
open-sympathise = Ci dispiace. È una seccatura.
    .brief = Ci dispiace.
    .also = È una seccatura anche questo.
open-thank = Grazie delle Sue parole gentili.
open-inform = Grazie della domanda.
subject = La nostra risposta

public-hello = Grazie del Suo messaggio. Lo guarderemo con cura.
    .brief = Grazie del Suo messaggio.
public-thanks = Grazie delle Sue parole gentili.

give-refund = Abbiamo rimborsato { $amount } { $method }; ci vogliono da { $least } a { $most } giorni lavorativi.
    .brief = { $amount } è in arrivo { $method }, in { $least } a { $most } giorni lavorativi.
    .spoken = Abbiamo rimborsato { $amount } { $method }; ci vogliono da { $least } a { $most } giorni lavorativi.
give-replacement = Ne abbiamo spedito un altro; arriva entro { $least } a { $most } giorni lavorativi.
    .brief = Un altro arriva in { $least } a { $most } giorni lavorativi.
    .spoken = Ne abbiamo spedito un altro; arriva entro { $least } a { $most } giorni lavorativi.
give-voucher = Ecco un buono di { $amount }.
    .brief = Un buono di { $amount }.
    .spoken = Riceve un buono di { $amount }.
label-method-original = il Suo mezzo di pagamento
    .to = sul Suo mezzo di pagamento
label-method-card = carta
    .to = sulla Sua carta

do-cancel-order = Abbiamo annullato l’ordine.
do-cancel-order-proposed = Possiamo ancora annullare l’ordine.
once-confirm = Lo facciamo?
    .spoken = Lo facciamo?
too-late = Il pacco è già partito.
explain-in-time = Il pacco è arrivato nei giorni promessi.
explain-look = Prima lo guarderemo.
law = La legge Le concede { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
promised = Avevamo promesso { $day }.
call-us = Ci telefoni: { $line }
    .spoken = Il nostro numero è { $line }.
forbidden = Al momento non possiamo farlo.
ask-photo = Potrebbe mostrarci una foto del danno?
    .spoken = Potrebbe mostrarci una foto del danno?
ask-amends = Preferisce un altro prodotto o il denaro?
    .spoken = Preferisce un altro prodotto o il denaro?
ask-identity = Con quale indirizzo e-mail ha ordinato?
    .spoken = Con quale indirizzo e-mail ha ordinato?
promise-news = Avrà nostre notizie { $deadline }.
    .spoken = Avrà nostre notizie { $deadline }.
route-manager = Se ne occupa il nostro responsabile.
    .spoken = Se ne occupa il nostro responsabile.
handover-person = Uno di noi risponderà { $deadline }.
    .spoken = Uno di noi risponderà { $deadline }.
handover-x-dm = Ci scriva in privato: { $url }
close = Siamo qui per Lei.
    .spoken = Siamo lieti di aiutarLa.
sign = Cordiali saluti,
    { -brand }
    .inline = { -brand }
    .spoken = Arrivederci da { -brand }.

phone-greet = Buongiorno, qui { -brand }.
phone-who = Con chi abbiamo il piacere di parlare?
# (public) $phone (phone)
phone-other = Grazie. Sarebbe gentile se lasciasse detto il nostro nome, { -brand }, e il nostro numero: { $phone }. Arrivederci.
phone-identity = Perché nessun altro senta ciò che riguarda soltanto Lei: potrebbe dirci il Suo indirizzo?
phone-unsure = Grazie per la pazienza. Abbiamo cura di ciò che le persone ci affidano, perciò per oggi ci fermiamo qui. Ci richiami quando preferisce. Arrivederci.
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
direction-greet = Sorridere: si sente. Presentarsi.
direction-identity = Verificare di parlare con la persona giusta prima di dire qualsiasi cosa sul caso.
direction-listen = Lasciar finire di parlare. Annotare le parole usate.
direction-calm = Respirare, parlare piano, abbassare la voce. Non contraddire uno stato d’animo.
direction-answer = Dire che cosa si è capito, poi dare la risposta con chiarezza.
direction-yes = Ringraziare, registrare la risposta e dire che cosa succede adesso.
direction-no = Accettare con gentilezza, registrare la risposta e dire che senza un consenso non succederà nulla.
direction-close = Chiedere se è rimasto qualcosa in sospeso. Lasciare che riagganci prima l’altra persona.
direction-call = Se si chiama, chiedere della persona per nome e non accennare al caso. Se chiama lei, ringraziare della telefonata.
direction-nobody = Lasciare il messaggio in segreteria, parola per parola, o richiamare più tardi.
direction-other = Niente sul caso, nemmeno che conosciamo la persona. Lasciare solo nome e numero.
direction-sure = Ringraziare e proseguire.
direction-unsure = Restare gentili e non dire quale risposta era sbagliata. Niente sul caso; annotare la telefonata.
direction-unclear = Chiedere ancora una volta, con altre parole. Non decidere al posto dell’altra persona.
direction-repeat = Ripetere la risposta con le stesse parole e attendere un sì.
direction-twice = Leggere il codice o il numero una seconda volta, piano, a piccoli gruppi; farselo ripetere.
