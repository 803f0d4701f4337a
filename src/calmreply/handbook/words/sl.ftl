### The words of the handbook, Slovenian. Names of facts and values stand behind a colon or in quotes: nothing agrees with them.

## Pages and headings

title = Priročnik: { $house }
intro = Ta priročnik nastane iz istih pravil, po katerih se odloča o vsakem odgovoru. Enaka dejstva dobijo enak odgovor, na vsakem kanalu in v vsakem jeziku.
how = Kako ga beremo
how-order = O razdelkih se odloča od zgoraj navzdol. V razdelku se pravila preverjajo po vrsti in odloči prvo, ki ustreza; če ne ustreza nobeno, velja zadnji odstavek razdelka.
how-unknown = Pogoj o nečem, kar ni znano, velja za neizpolnjenega, če pravilo ne pravi drugače; kar še manjka, se vpraša.
sections = Razdelki
section = Razdelek
decides = O čem odloča
rules = Pravila
rule = Pravilo
flow = Pot zadeve
flow-note = Od zgoraj navzdol; pikčasta črta pove, da razdelek upošteva odločitev prejšnjega.
more-pages = Druge strani
limits = Omejitve
promises = Obljube
public = Kaj povemo javno
gates = Kaj mora biti najprej zanesljivo
questions = Vprašanja stranki
remedies = Kaj lahko damo
exceptions = Izjeme
claims = Kaj je dokazano
claims-note = Dokazano pomeni: za vsako možno zadevo, ne le za primere. Gre za to, o čem odločajo pravila, in ne za to, kaj potem storijo ljudje.
tables = Tabele
examples = Primeri
example = Primer
examples-none = Ta hiša še nima obdelanih primerov.
none = Ni jih.
back = Nazaj na kazalo
foot-house = Narejeno iz hiše { $hash }. Ista hiša da isti priročnik.
foot-source = Razlogi in imena dejstev, ki jih je določila hiša sama, so v jeziku hiše, kjer zanje ni dala besed v tem jeziku: { $language }.
foot-words = Stavki za stranke so v jeziku { $language }, ker hiša ne govori jezika tega priročnika.

## A section and a rule

kind = Vrsta
is-section-forbid = česa ne damo in ne storimo
is-section-public = kaj povemo javno
is-section-stance = kako začnemo
is-section-verdict = ali rečemo da
is-section-remedy = kaj damo
is-section-say = kaj povemo in obljubimo
is-section-route = kdo odgovori
per = Odločamo za
is-per-case = celotno zadevo
is-per-issue = vsako vprašanje
is-per-item = vsako stvar
is-per-customer = vsako stranko
is-per-household = vsako gospodinjstvo
is-per-order = vsako naročilo
is-per-house = celotno hišo
hit-collect = Velja vsako pravilo, ki ustreza, ne le prvo.
applies = Ta razdelek velja, kadar
applies-always = Ta razdelek velja za vsako zadevo.
when = Kadar
otherwise = V vseh drugih primerih
then = Tedaj
then-nothing = nič drugega
because = Ker
example-of = Obdelani primeri
from = Od
until = Do
in-force = Veljavnost
exception = Izjema od drugih pravil
owner = Kdo odgovarja za to
reason = Razlog
limit = Omejitev
option = Stranka izbere ({ $choice }); to je možnost: { $option }
on-claim = Tu zadošča beseda stranke.

## What follows

then-stance = Začnemo
then-verdict = Odgovorimo
then-give = Damo
then-charge = Zaračunamo
then-forbid = Ne damo in ne storimo
then-say = Povemo
then-ask = Vprašamo
then-do = Storimo
then-once = Vendar šele po tem
then-promise = Obljubimo
then-route = Preide k
amount = znesek
ground = podlaga
to = plačilo na
arrives = prispe v času
by = rok
told = povemo

## Conditions

always = vedno
never = nikoli
all-of = drži vse to
any-of = drži vsaj kaj od tega
none-of = nič od tega ne drži
not-all-of = ne drži vse to
some-unit = za kakšen vnos s seznama { $list } drži to
every-unit = za vsak vnos s seznama { $list } drži to
no-unit = za noben vnos s seznama { $list } ne drži to
not-every-unit = ne za vsak vnos s seznama { $list } drži to
count-of = število vnosov s seznama { $list }, za katere drži to
sum-of = vsota: { $what }, seznam { $list }
issues = vprašanja v zadevi
items = stvari v vprašanju
is = { $fact }: { $value }
quoted = »{ $text }«
yes = da
no = ne
known = znano
not-known = ni znano
either = { $list } ali { $last }
neither = niti { $list } niti { $last }
compare-ne = kar koli razen: { $value }
compare-lt = manj kot { $value }
compare-le = največ { $value }
compare-gt = več kot { $value }
compare-ge = najmanj { $value }
date-lt = prej kot { $value }
date-le = { $value } ali prej
date-gt = pozneje kot { $value }
date-ge = { $value } ali pozneje
smaller = najmanjše od: { $values }
greater = največje od: { $values }
or-else = { $value } (če ni znano: { $other })
from-table = znesek iz tabele { $table }, ključ: { $keys }
days-since = dni od tega: { $fact }
business-days-since = delovnih dni od tega: { $fact }
hours-since = čas od tega: { $fact }
months-since = mesecev od tega: { $fact }
years-since = let od tega: { $fact }
days-until = dni do tega: { $fact }
business-days-until = delovnih dni do tega: { $fact }
hours-until = čas do tega: { $fact }
months-until = mesecev do tega: { $fact }
years-until = let do tega: { $fact }
day-of = dan: { $fact }
decided-verdict = odgovor razdelka { $section }
decided-rule = pravilo, ki je odločilo v razdelku { $section }
decided-matched = kakšno pravilo razdelka { $section } je ustrezalo
decided-granted = razdelek { $section } je kaj dal
decided-amount = denar, ki ga je dal razdelek { $section }

## Limits, gates and claims

limit-of = Kaj omejuje
limit-at = Največ
limit-times = Kolikokrat največ
limit-over = Kar presega
is-over-trim = se zmanjša do meje
is-over-drop = se ne da
is-over-refer = pregleda človek
window = Šteto v času
is-window-day = dan
is-window-month = mesec
is-window-year = leto
is-window-for-ever = ves čas
gate-fact = Tako mora biti
state-proved = dokazano
state-refuted = ne drži
state-unknown = ni ugotovljeno
held-by = zagotavlja omejitev { $limit }
claim-complete = Vsaka zadeva tega razdelka najde pravilo; za zadnji odstavek ne ostane nič.
claim-disjoint = Nobena zadeva ne ustreza več pravilom hkrati; njihov vrstni red ni pomemben.
claim-covers = V teh primerih odloči pravilo in ne zadnji odstavek.
claim-monotone = Več tega nikoli ne prinese manj. Dejstvo: { $fact }; dano: { $what }
claim-cap = Omejeno za { $per }. Dano: { $what }; največ: { $amount }
claim-never = To se nikoli ne zgodi
claim-always = To se vedno zgodi
anything = kar koli

## Worked examples

as-of = Odločeno ob času
the-case = Zadeva
written = Stranka je napisala
decided = Kaj je bilo odločeno
replies = Odgovori
reply-in = Kanal { $channel }, jezik { $locale }
subject = Zadeva sporočila
value = Vrednost
message = Besedilo

## Words of the policy

is-stance-apologise = z opravičilom
is-stance-sympathise = s sočutjem
is-stance-listen = s poslušanjem
is-stance-thank = z zahvalo
is-stance-inform = s pojasnilom
is-stance-decline = z jasnim ne
is-stance-farewell = s prijaznim slovesom
is-stance-celebrate = z dobrimi željami
is-verdict-none = še brez odgovora
is-verdict-allow = da
is-verdict-deny = ne
is-verdict-refer = odloči človek
is-basis-statutory = po zakonu
is-basis-contractual = naša obljuba
is-basis-goodwill = dobra volja
is-remedy-refund = vračilo denarja
is-remedy-replacement = zamenjava
is-remedy-repair = popravilo
is-remedy-redelivery = ponovna dostava
is-remedy-price-reduction = znižanje cene
is-remedy-credit = dobroimetje
is-remedy-voucher = bon
is-remedy-free-delivery = brezplačna dostava
is-remedy-gift = darilo
is-remedy-service = storitev
is-route-telephone = telefon
is-route-manager = vodja
is-route-private-message = zasebno sporočilo
is-route-person = človek
is-topic-unknown = neznano
is-topic-complaint = pritožba
is-topic-cancel = preklic
is-topic-return = vračilo blaga
is-topic-tracking = sledenje paketu
is-topic-question = vprašanje
is-topic-request = želja
is-topic-praise = pohvala
is-want-refund = vračilo denarja
is-want-replacement = zamenjava
is-want-repair = popravilo
is-want-answer = odgovor
is-fault-ours = naša
is-fault-carrier = prevoznikova
is-fault-customer = strankina
is-fault-nobody = nikogaršnja
is-order-status-open = še ni zapakirano
is-order-status-packed = zapakirano
is-order-status-sent = poslano
is-order-status-delivered = dostavljeno
is-order-status-cancelled = preklicano
is-order-status-returned = vrnjeno
is-incident-none = brez
is-standing-guest = gost
is-standing-member = član
is-rule-none = nobeno
is-rule-default = zadnji odstavek
is-rule-settled = več, z enakim izidom

## Facts that every house has

fact-thread-topic = o čem gre, kakor lahko vidijo vsi
fact-house-incident = splošna nevšečnost, ki velja
fact-case-market = trg
fact-case-currency = valuta
fact-case-today = današnji dan
fact-contact-messages = dosedanja sporočila o tem
fact-customer-identified = prepričali smo se, kdo je stranka
fact-customer-since = prvi dan kot stranka
fact-customer-standing = status stranke
fact-customer-tenure_days = dnevi kot stranka
fact-order-id = številka naročila
fact-order-total = cena naročila
fact-order-placed_at = naročilo je bilo oddano
fact-order-delivered_at = naročilo je bilo dostavljeno
fact-order-paid_by = način plačila
fact-order-status = stanje naročila
fact-issue-topic = za kaj gre
fact-issue-kind = kaj je šlo narobe
fact-issue-want = kaj stranka želi
fact-issue-fault = čigava je krivda
fact-issue-items = stvari, za katere gre
fact-issue-chosen = kaj je stranka izbrala
fact-history = kaj je bilo s to stranko prej
fact-history-kind = vrsta dogodka
fact-history-issue = kaj je šlo takrat narobe
fact-history-basis = podlaga danega
fact-history-amount = dani znesek
fact-history-kept = obljuba je bila izpolnjena
fact-history-matters = vprašanja v enem letu
fact-history-same_issue = enaka težava v enem letu, kolikokrat
fact-history-goodwill = dobra volja v enem letu
fact-history-open_promises = odprte obljube
fact-history-broken_promises = neizpolnjene obljube v enem letu
fact-history-orders = dosedanja naročila

## Spans of time

span-minutes = { $shown } { $count ->
        [one] minuta
        [two] minuti
        [few] minute
       *[other] minut
    }
span-hours = { $shown } { $count ->
        [one] ura
        [two] uri
        [few] ure
       *[other] ur
    }
span-business-hours = { $shown } { $count ->
        [one] delovna ura
        [two] delovni uri
        [few] delovne ure
       *[other] delovnih ur
    }
span-days = { $shown } { $count ->
        [one] dan
        [two] dneva
        [few] dnevi
       *[other] dni
    }
span-business-days = { $shown } { $count ->
        [one] delovni dan
        [two] delovna dneva
        [few] delovni dnevi
       *[other] delovnih dni
    }
span-weeks = { $shown } { $count ->
        [one] teden
        [two] tedna
        [few] tedni
       *[other] tednov
    }
