### Words of this house for its handbook in Italian. They decide nothing, and no customer reads them.

## What our facts are called

fact-order-shipping_paid = quanto ha pagato il cliente per la consegna
fact-order-days_late = giorni di ritardo
fact-order-promised_on = giorno promesso per il pacco
fact-customer-occasions_wanted = il cliente accetta lettere per le ricorrenze
fact-issue-value = prezzo dell’articolo in questione
fact-issue-overcharge = quanto abbiamo preso in più
fact-issue-in_stock = ne abbiamo un altro da spedire
fact-issue-goods = genere di merce
fact-issue-records = i nostri registri
fact-issue-asked_by = persone che lo hanno chiesto in un anno
fact-issue-roadmap = che cosa abbiamo deciso sul desiderio
fact-issue-gift_code = codice del dono
fact-issue-occasion = ricorrenza
fact-issue-about = tema della domanda
fact-issue-demand = desiderio espresso di passaggio
fact-issue-sensitive = si parla di lutto, malattia o simili
fact-issue-opened = aperto o usato
fact-issue-photo_seen = abbiamo una foto
fact-issue-items_named = il cliente ha indicato gli oggetti

## What their values are called

is-topic-abuse = parole dure
is-topic-accusation = accusa
is-topic-unsuited = merce non adatta
is-topic-occasion = ricorrenza
is-incident-strike = sciopero
is-standing-friend = amico
is-standing-patron = patrono
is-goods-paper = carta
is-goods-pots = teiere
is-goods-tea = tè
is-records-confirm = lo confermano
is-records-contradict = lo smentiscono
is-roadmap-planned = previsto
is-roadmap-not-now = non adesso
is-roadmap-no = no
is-occasion-anniversary = anni da cliente
is-occasion-birthday = compleanno
is-subject-returns = resi
is-subject-delivery = consegna
is-subject-other = altro
is-market-uk = Regno Unito
is-market-it = Italia
is-market-ee = Estonia
is-market-si = Slovenia
is-market-bg = Bulgaria
is-market-id = Indonesia
