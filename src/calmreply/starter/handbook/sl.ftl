### Words of this house for its handbook in Slovenian. They decide nothing, and no customer reads them.

## What our facts are called

fact-order-shipping_paid = kaj je stranka plačala za dostavo
fact-order-days_late = dnevi zamude
fact-order-promised_on = obljubljeni dan paketa
fact-customer-occasions_wanted = stranka se strinja s pismi ob priložnostih
fact-issue-value = cena tega, za kar gre
fact-issue-overcharge = kaj smo zaračunali preveč
fact-issue-in_stock = imamo še enega za pošiljanje
fact-issue-goods = vrsta blaga
fact-issue-records = naši zapisi
fact-issue-asked_by = ljudje z isto željo v enem letu
fact-issue-roadmap = kaj smo odločili o želji
fact-issue-gift_code = koda darila
fact-issue-occasion = priložnost
fact-issue-about = o čem je vprašanje
fact-issue-demand = mimogrede izrečena želja
fact-issue-sensitive = gre za žalost, bolezen ali kaj podobnega
fact-issue-opened = odprto ali rabljeno
fact-issue-photo_seen = imamo fotografijo
fact-issue-items_named = stranka je navedla stvari

## What their values are called

is-topic-abuse = trde besede
is-topic-accusation = obtožba
is-topic-unsuited = naše blago ni primerno
is-topic-occasion = priložnost
is-incident-strike = stavka
is-standing-friend = prijatelj
is-standing-patron = pokrovitelj
is-goods-paper = papir
is-goods-pots = čajniki
is-goods-tea = čaj
is-records-confirm = to potrjujejo
is-records-contradict = temu nasprotujejo
is-roadmap-planned = načrtovano
is-roadmap-not-now = ne zdaj
is-roadmap-no = ne
is-occasion-anniversary = obletnica kot stranka
is-occasion-birthday = rojstni dan
is-subject-returns = vračila
is-subject-delivery = dostava
is-subject-other = kaj drugega
is-market-uk = Združeno kraljestvo
is-market-it = Italija
is-market-ee = Estonija
is-market-si = Slovenija
is-market-bg = Bolgarija
is-market-id = Indonezija
