### Words of this house for its handbook in Estonian. They decide nothing, and no customer reads them.

## What our facts are called

fact-order-shipping_paid = mida klient maksis saatmise eest
fact-order-days_late = hilinemise päevi
fact-order-promised_on = pakile lubatud päev
fact-customer-occasions_wanted = klient soovib kirju tähtpäevadeks
fact-issue-value = hind, mille üle on jutt
fact-issue-overcharge = mida võtsime liiga palju
fact-issue-in_stock = meil on teine saata
fact-issue-goods = kauba liik
fact-issue-records = meie andmed
fact-issue-asked_by = samasuguse soovi esitajaid aasta jooksul
fact-issue-roadmap = mida oleme soovi kohta otsustanud
fact-issue-gift_code = kingituse kood
fact-issue-occasion = tähtpäev
fact-issue-about = mille kohta küsitakse
fact-issue-demand = möödaminnes öeldud soov
fact-issue-sensitive = jutt on leinast, haigusest või muust sellisest
fact-issue-opened = avatud või kasutatud
fact-issue-photo_seen = meil on foto
fact-issue-items_named = klient on esemed nimetanud

## What their values are called

is-topic-abuse = karmid sõnad
is-topic-accusation = süüdistus
is-topic-unsuited = meie kaup ei sobi
is-topic-occasion = tähtpäev
is-incident-strike = streik
is-standing-friend = sõber
is-standing-patron = toetaja
is-goods-paper = paber
is-goods-pots = kannud
is-goods-tea = tee
is-records-confirm = kinnitavad seda
is-records-contradict = räägivad sellele vastu
is-roadmap-planned = kavas
is-roadmap-not-now = mitte praegu
is-roadmap-no = ei
is-occasion-anniversary = kliendiks olemise aastapäev
is-occasion-birthday = sünnipäev
is-subject-returns = tagastused
is-subject-delivery = saatmine
is-subject-other = muu
is-market-uk = Suurbritannia
is-market-it = Itaalia
is-market-ee = Eesti
is-market-si = Sloveenia
is-market-bg = Bulgaaria
is-market-id = Indoneesia
