### The words of the handbook, Italian. Names of facts and values stand behind a colon or in quotes: nothing agrees with them.

## Pages and headings

title = Manuale: { $house }
intro = Questo manuale nasce dalle stesse regole con cui si decide ogni risposta. Gli stessi fatti ricevono la stessa risposta, su ogni canale e in ogni lingua.
how = Come si legge
how-order = Le sezioni si decidono dall’alto in basso. In una sezione le regole si provano nel loro ordine e decide la prima che corrisponde; se nessuna corrisponde, vale l’ultimo paragrafo della sezione.
how-unknown = Una condizione su qualcosa che non è noto vale come non soddisfatta, se la regola non dice altro; ciò che ancora serve viene chiesto.
sections = Sezioni
section = Sezione
decides = Che cosa decide
rules = Regole
rule = Regola
flow = Il percorso di un caso
flow-note = Dall’alto in basso; una linea tratteggiata mostra che una sezione guarda ciò che ha deciso una precedente.
more-pages = Altre pagine
limits = Limiti
promises = Promesse
public = Che cosa si dice in pubblico
gates = Che cosa deve essere certo prima
questions = Domande al cliente
remedies = Che cosa si può dare
exceptions = Eccezioni
claims = Che cosa è dimostrato
claims-note = Dimostrato significa: per ogni caso possibile, non solo per gli esempi. Riguarda ciò che le regole decidono, non ciò che poi fanno le persone.
tables = Tabelle
examples = Esempi
example = Esempio
examples-none = Questa casa non ha ancora esempi svolti.
none = Non ce ne sono.
back = Torna all’indice
foot-house = Creato dalla casa { $hash }. La stessa casa dà lo stesso manuale.
foot-source = Le ragioni, e i nomi dei fatti dichiarati dalla casa stessa, restano nella lingua della casa dove essa non ne dà le parole in questa: { $language }.
foot-words = Le frasi ai clienti sono in { $language }, perché la casa non parla la lingua di questo manuale.

## A section and a rule

kind = Tipo
is-section-forbid = che cosa non si dà e non si fa
is-section-public = che cosa si dice in pubblico
is-section-stance = come cominciamo
is-section-verdict = se diciamo di sì
is-section-remedy = che cosa diamo
is-section-say = che cosa diciamo e promettiamo
is-section-route = chi risponde
per = Si decide per
is-per-case = l’intero caso
is-per-issue = ogni questione
is-per-item = ogni oggetto
is-per-customer = ogni cliente
is-per-household = ogni nucleo familiare
is-per-order = ogni ordine
is-per-house = l’intera casa
hit-collect = Vale ogni regola che corrisponde, non solo la prima.
applies = Questa sezione vale quando
applies-always = Questa sezione vale per ogni caso.
when = Quando
otherwise = In tutti gli altri casi
then = Allora
then-nothing = nient’altro
because = Perché
example-of = Esempi svolti
from = Dal giorno
until = Fino al giorno
in-force = In vigore
exception = Eccezione alle altre regole
owner = Chi ne risponde
reason = Ragione
limit = Limite
option = Il cliente sceglie ({ $choice }); questa è l’opzione: { $option }
on-claim = Qui basta la parola del cliente.

## What follows

then-stance = Cominciamo
then-verdict = Rispondiamo
then-give = Diamo
then-charge = Addebitiamo
then-forbid = Non diamo e non facciamo
then-say = Diciamo
then-ask = Chiediamo
then-do = Facciamo
then-once = Ma solo dopo
then-promise = Promettiamo
then-route = Passa a
amount = importo
ground = titolo
to = pagato su
arrives = arriva entro
by = entro
told = diciamo

## Conditions

always = sempre
never = mai
all-of = è vero tutto questo
any-of = è vera almeno qualcuna di queste cose
none-of = non è vera nessuna di queste cose
not-all-of = non è vero tutto questo
some-unit = per qualche voce di { $list } vale questo
every-unit = per ogni voce di { $list } vale questo
no-unit = per nessuna voce di { $list } vale questo
not-every-unit = non per ogni voce di { $list } vale questo
count-of = numero di voci di { $list } per cui vale questo
sum-of = somma di { $what } su { $list }
issues = le questioni del caso
items = gli oggetti della questione
is = { $fact }: { $value }
quoted = «{ $text }»
yes = sì
no = no
known = noto
not-known = non noto
either = { $list } oppure { $last }
neither = né { $list } né { $last }
compare-ne = diverso da: { $value }
compare-lt = meno di { $value }
compare-le = al massimo { $value }
compare-gt = più di { $value }
compare-ge = almeno { $value }
date-lt = prima del giorno { $value }
date-le = { $value } o prima
date-gt = dopo il giorno { $value }
date-ge = { $value } o dopo
smaller = il minore fra: { $values }
greater = il maggiore fra: { $values }
or-else = { $value } (se non è noto: { $other })
from-table = l’importo nella tabella { $table } per { $keys }
days-since = giorni da { $fact }
business-days-since = giorni lavorativi da { $fact }
hours-since = tempo da { $fact }
months-since = mesi da { $fact }
years-since = anni da { $fact }
days-until = giorni fino a { $fact }
business-days-until = giorni lavorativi fino a { $fact }
hours-until = tempo fino a { $fact }
months-until = mesi fino a { $fact }
years-until = anni fino a { $fact }
day-of = il giorno di { $fact }
decided-verdict = risposta della sezione { $section }
decided-rule = regola che ha deciso nella sezione { $section }
decided-matched = una regola della sezione { $section } corrispondeva
decided-granted = la sezione { $section } ha dato qualcosa
decided-amount = quanto ha dato in denaro la sezione { $section }

## Limits, gates and claims

limit-of = Che cosa limita
limit-at = Al massimo
limit-times = Quante volte al massimo
limit-over = Ciò che supera
is-over-trim = viene ridotto al limite
is-over-drop = non viene dato
is-over-refer = lo esamina una persona
window = Contato su
is-window-day = il giorno
is-window-month = il mese
is-window-year = l’anno
is-window-for-ever = tutto il tempo
gate-fact = Deve essere così
state-proved = dimostrato
state-refuted = non regge
state-unknown = non accertato
held-by = garantito dal limite { $limit }
claim-complete = Ogni caso di questa sezione incontra una regola; nulla resta all’ultimo paragrafo.
claim-disjoint = Nessun caso incontra più regole insieme; il loro ordine non conta.
claim-covers = In questi casi decide una regola, e non l’ultimo paragrafo.
claim-monotone = Averne di più non porta mai meno. Fatto: { $fact }; dato: { $what }
claim-cap = Limitato per { $per }. Dato: { $what }; al massimo: { $amount }
claim-never = Questo non accade mai
claim-always = Questo accade sempre
anything = qualsiasi cosa

## Worked examples

as-of = Deciso alla data
the-case = Il caso
written = Il cliente ha scritto
decided = Che cosa è stato deciso
replies = Le risposte
reply-in = Su { $channel }, in { $locale }
subject = Oggetto
value = Valore
message = Testo

## Words of the policy

is-stance-apologise = chiedendo scusa
is-stance-sympathise = con comprensione
is-stance-listen = ascoltando
is-stance-thank = ringraziando
is-stance-inform = con l’informazione
is-stance-decline = con un no chiaro
is-stance-farewell = con un saluto cordiale
is-stance-celebrate = con gli auguri
is-verdict-none = ancora nessuna risposta
is-verdict-allow = sì
is-verdict-deny = no
is-verdict-refer = decide una persona
is-basis-statutory = dovuto per legge
is-basis-contractual = nostra promessa
is-basis-goodwill = cortesia
is-remedy-refund = rimborso
is-remedy-replacement = sostituzione
is-remedy-repair = riparazione
is-remedy-redelivery = nuova consegna
is-remedy-price-reduction = riduzione del prezzo
is-remedy-credit = credito
is-remedy-voucher = buono
is-remedy-free-delivery = consegna gratuita
is-remedy-gift = dono
is-remedy-service = servizio
is-route-telephone = telefono
is-route-manager = responsabile
is-route-private-message = messaggio privato
is-route-person = persona
is-topic-unknown = ignoto
is-topic-complaint = reclamo
is-topic-cancel = annullamento
is-topic-return = reso
is-topic-tracking = dov’è il pacco
is-topic-question = domanda
is-topic-request = desiderio
is-topic-praise = lode
is-want-refund = rimborso
is-want-replacement = sostituzione
is-want-repair = riparazione
is-want-answer = risposta
is-fault-ours = nostra
is-fault-carrier = del corriere
is-fault-customer = del cliente
is-fault-nobody = di nessuno
is-order-status-open = non ancora imballato
is-order-status-packed = imballato
is-order-status-sent = spedito
is-order-status-delivered = consegnato
is-order-status-cancelled = annullato
is-order-status-returned = restituito
is-incident-none = nessuno
is-standing-guest = ospite
is-standing-member = membro
is-rule-none = nessuna
is-rule-default = ultimo paragrafo
is-rule-settled = più d’una, con lo stesso esito

## Facts that every house has

fact-thread-topic = di che cosa si tratta, come tutti possono vedere
fact-house-incident = imprevisto generale in corso
fact-case-market = mercato
fact-case-currency = valuta
fact-case-today = oggi
fact-contact-messages = messaggi su questo finora
fact-customer-identified = abbiamo accertato chi è il cliente
fact-customer-since = primo giorno come cliente
fact-customer-standing = posizione del cliente
fact-customer-tenure_days = giorni da cliente
fact-order-id = numero dell’ordine
fact-order-total = prezzo dell’ordine
fact-order-placed_at = ordine effettuato
fact-order-delivered_at = ordine consegnato
fact-order-paid_by = modo di pagamento
fact-order-status = stato dell’ordine
fact-issue-topic = di che cosa si tratta
fact-issue-kind = che cosa è andato storto
fact-issue-want = che cosa desidera il cliente
fact-issue-fault = di chi è la colpa
fact-issue-items = gli oggetti in questione
fact-issue-chosen = che cosa ha scelto il cliente
fact-history = che cosa è successo prima con questo cliente
fact-history-kind = tipo di evento
fact-history-issue = che cosa era andato storto
fact-history-basis = titolo di ciò che fu dato
fact-history-amount = importo dato
fact-history-kept = la promessa fu mantenuta
fact-history-matters = questioni in un anno
fact-history-same_issue = stesso problema in un anno, quante volte
fact-history-goodwill = cortesie date in un anno
fact-history-open_promises = promesse ancora aperte
fact-history-broken_promises = promesse non mantenute in un anno
fact-history-orders = ordini finora

## Spans of time

span-minutes = { $shown } { $count ->
        [one] minuto
       *[other] minuti
    }
span-hours = { $shown } { $count ->
        [one] ora
       *[other] ore
    }
span-business-hours = { $shown } { $count ->
        [one] ora lavorativa
       *[other] ore lavorative
    }
span-days = { $shown } { $count ->
        [one] giorno
       *[other] giorni
    }
span-business-days = { $shown } { $count ->
        [one] giorno lavorativo
       *[other] giorni lavorativi
    }
span-weeks = { $shown } { $count ->
        [one] settimana
       *[other] settimane
    }
