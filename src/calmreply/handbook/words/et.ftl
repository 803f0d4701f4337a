### The words of the handbook, Estonian. Names of facts and values stand behind a colon or in quotes: nothing agrees with them.

## Pages and headings

title = Käsiraamat: { $house }
intro = See käsiraamat on tehtud neistsamadest reeglitest, mille järgi iga vastus otsustatakse. Samad asjaolud saavad sama vastuse igas kanalis ja igas keeles.
how = Kuidas seda lugeda
how-order = Jaotised otsustatakse ülevalt alla. Jaotises proovitakse reegleid järjekorras ja otsustab esimene, mis sobib; kui ükski ei sobi, kehtib jaotise viimane lõik.
how-unknown = Tingimus, mille kohta miski pole teada, loetakse täitmata jäänuks, kui reegel ei ütle teisiti; mida veel vaja on, seda küsitakse.
sections = Jaotised
section = Jaotis
decides = Mida see otsustab
rules = Reeglid
rule = Reegel
flow = Juhtumi teekond
flow-note = Ülevalt alla; punktiirjoon näitab, et jaotis vaatab varasema jaotise otsust.
more-pages = Teised lehed
limits = Piirid
promises = Lubadused
public = Mida öeldakse avalikult
gates = Mis peab enne kindel olema
questions = Küsimused kliendile
remedies = Mida saab anda
exceptions = Erandid
claims = Mis on tõestatud
claims-note = Tõestatud tähendab: iga võimaliku juhtumi kohta, mitte ainult näidete kohta. See käib reeglite otsuste kohta, mitte selle kohta, mida inimesed siis teevad.
tables = Tabelid
examples = Näited
example = Näide
examples-none = Sellel majal pole veel läbitehtud näiteid.
none = Neid pole.
back = Tagasi sisukorra juurde
foot-house = Tehtud majast { $hash }. Sama maja annab sama käsiraamatu.
foot-source = Põhjendused ja maja enda kirjeldatud asjaolude nimed on maja keeles, kui maja pole neile selles keeles sõnu andnud: { $language }.
foot-words = Laused klientidele on keeles { $language }, sest maja ei räägi selle käsiraamatu keelt.

## A section and a rule

kind = Liik
is-section-forbid = mida ei anta ega tehta
is-section-public = mida öeldakse avalikult
is-section-stance = kuidas alustame
is-section-verdict = kas ütleme jah
is-section-remedy = mida anname
is-section-say = mida ütleme ja lubame
is-section-route = kes vastab
per = Otsustatakse
is-per-case = kogu juhtumi kohta
is-per-issue = iga küsimuse kohta
is-per-item = iga eseme kohta
is-per-customer = iga kliendi kohta
is-per-household = iga leibkonna kohta
is-per-order = iga tellimuse kohta
is-per-house = kogu maja kohta
hit-collect = Kehtib iga reegel, mis sobib, mitte ainult esimene.
applies = See jaotis kehtib, kui
applies-always = See jaotis kehtib iga juhtumi kohta.
when = Kui
otherwise = Kõigil muudel juhtudel
then = Siis
then-nothing = muud midagi
because = Sest
example-of = Läbitehtud näited
from = Alates
until = Kuni
in-force = Kehtivus
exception = Erand teistest reeglitest
owner = Kes vastutab
reason = Põhjus
limit = Piir
option = Klient valib ({ $choice }); see on valik: { $option }
on-claim = Siin piisab kliendi sõnast.

## What follows

then-stance = Alustame
then-verdict = Vastame
then-give = Anname
then-charge = Võtame tasu
then-forbid = Me ei anna ega tee
then-say = Ütleme
then-ask = Küsime
then-do = Teeme
then-once = Kuid alles pärast seda
then-promise = Lubame
then-route = Läheb edasi
amount = summa
ground = alus
to = makseviis
arrives = saabumise aeg
by = tähtaeg
told = ütleme

## Conditions

always = alati
never = mitte kunagi
all-of = kõik see on nii
any-of = vähemalt midagi sellest on nii
none-of = miski sellest pole nii
not-all-of = kõik see ei ole nii
some-unit = mõne kirje kohta loendis { $list } on see nii
every-unit = iga kirje kohta loendis { $list } on see nii
no-unit = ühegi kirje kohta loendis { $list } ei ole see nii
not-every-unit = mitte iga kirje kohta loendis { $list } ei ole see nii
count-of = kirjete arv loendis { $list }, mille kohta see on nii
sum-of = summa: { $what }, loend { $list }
issues = juhtumi küsimused
items = küsimuse esemed
is = { $fact }: { $value }
quoted = „{ $text }“
yes = jah
no = ei
known = teada
not-known = pole teada
either = { $list } või { $last }
neither = ei { $list } ega { $last }
compare-ne = midagi muud kui { $value }
compare-lt = vähem kui { $value }
compare-le = kõige rohkem { $value }
compare-gt = rohkem kui { $value }
compare-ge = vähemalt { $value }
date-lt = enne kui { $value }
date-le = { $value } või varem
date-gt = hiljem kui { $value }
date-ge = { $value } või hiljem
smaller = väikseim neist: { $values }
greater = suurim neist: { $values }
or-else = { $value } (kui pole teada: { $other })
from-table = summa tabelist { $table }, võti: { $keys }
days-since = päevi alates sellest: { $fact }
business-days-since = tööpäevi alates sellest: { $fact }
hours-since = aeg alates sellest: { $fact }
months-since = kuid alates sellest: { $fact }
years-since = aastaid alates sellest: { $fact }
days-until = päevi kuni selleni: { $fact }
business-days-until = tööpäevi kuni selleni: { $fact }
hours-until = aeg kuni selleni: { $fact }
months-until = kuid kuni selleni: { $fact }
years-until = aastaid kuni selleni: { $fact }
day-of = päev: { $fact }
decided-verdict = jaotise { $section } vastus
decided-rule = jaotises { $section } otsustanud reegel
decided-matched = mõni reegel jaotises { $section } sobis
decided-granted = jaotis { $section } andis midagi
decided-amount = jaotise { $section } antud raha

## Limits, gates and claims

limit-of = Mida see piirab
limit-at = Kõige rohkem
limit-times = Mitu korda kõige rohkem
limit-over = Mis üle läheb
is-over-trim = vähendatakse piirini
is-over-drop = jääb andmata
is-over-refer = vaatab läbi inimene
window = Arvestusaeg
is-window-day = päev
is-window-month = kuu
is-window-year = aasta
is-window-for-ever = kogu aeg
gate-fact = Peab nii olema
state-proved = tõestatud
state-refuted = ei pea paika
state-unknown = pole selge
held-by = tagab piir { $limit }
claim-complete = Iga selle jaotise juhtum leiab reegli; viimase lõigu jaoks ei jää midagi.
claim-disjoint = Ükski juhtum ei leia korraga mitut reeglit; nende järjekord ei loe.
claim-covers = Neil juhtudel otsustab reegel, mitte viimane lõik.
claim-monotone = Rohkem seda ei too kunagi vähem. Asjaolu: { $fact }; antakse: { $what }
claim-cap = Piiratud { $per }. Antakse: { $what }; kõige rohkem: { $amount }
claim-never = Seda ei juhtu kunagi
claim-always = See juhtub alati
anything = ükskõik mida

## Worked examples

as-of = Otsustamise hetk
the-case = Juhtum
written = Klient kirjutas
decided = Mis otsustati
replies = Vastused
reply-in = Kanal { $channel }, keel { $locale }
subject = Teema
value = Väärtus
message = Sõnastus

## Words of the policy

is-stance-apologise = vabandusega
is-stance-sympathise = kaastundega
is-stance-listen = kuulates
is-stance-thank = tänuga
is-stance-inform = teabega
is-stance-decline = selge äraütlemisega
is-stance-farewell = sõbraliku hüvastijätuga
is-stance-celebrate = õnnesoovidega
is-verdict-none = vastust veel pole
is-verdict-allow = jah
is-verdict-deny = ei
is-verdict-refer = otsustab inimene
is-basis-statutory = seadusest tulenev
is-basis-contractual = meie enda lubadus
is-basis-goodwill = hea tahe
is-remedy-refund = raha tagasi
is-remedy-replacement = asenduskaup
is-remedy-repair = parandus
is-remedy-redelivery = uus saatmine
is-remedy-price-reduction = hinnaalandus
is-remedy-credit = krediit
is-remedy-voucher = kinkekaart
is-remedy-free-delivery = tasuta saatmine
is-remedy-gift = kingitus
is-remedy-service = teenus
is-route-telephone = telefon
is-route-manager = juhataja
is-route-private-message = privaatsõnum
is-route-person = inimene
is-topic-unknown = teadmata
is-topic-complaint = kaebus
is-topic-cancel = tühistamine
is-topic-return = tagastus
is-topic-tracking = paki asukoht
is-topic-question = küsimus
is-topic-request = soov
is-topic-praise = kiitus
is-want-refund = raha tagasi
is-want-replacement = asenduskaup
is-want-repair = parandus
is-want-answer = vastus
is-fault-ours = meie
is-fault-carrier = vedaja
is-fault-customer = klient
is-fault-nobody = mitte kellegi
is-order-status-open = veel pakkimata
is-order-status-packed = pakitud
is-order-status-sent = saadetud
is-order-status-delivered = kätte toimetatud
is-order-status-cancelled = tühistatud
is-order-status-returned = tagastatud
is-incident-none = pole
is-standing-guest = külaline
is-standing-member = liige
is-rule-none = pole
is-rule-default = viimane lõik
is-rule-settled = mitu, sama tulemusega

## Facts that every house has

fact-thread-topic = millest on kõigi silme ees juttu
fact-house-incident = kehtiv üldine häda
fact-case-market = turg
fact-case-currency = valuuta
fact-case-today = tänane päev
fact-contact-messages = sõnumeid selle kohta seni
fact-customer-identified = oleme veendunud, kes klient on
fact-customer-since = esimene päev kliendina
fact-customer-standing = kliendi staatus
fact-customer-tenure_days = päevi kliendina
fact-order-id = tellimuse number
fact-order-total = tellimuse hind
fact-order-placed_at = tellimus esitati
fact-order-delivered_at = tellimus toimetati kätte
fact-order-paid_by = makseviis
fact-order-status = tellimuse seis
fact-issue-topic = millest on jutt
fact-issue-kind = mis läks valesti
fact-issue-want = mida klient soovib
fact-issue-fault = kelle süü see on
fact-issue-items = esemed, millest on jutt
fact-issue-chosen = mille klient on valinud
fact-history = mis selle kliendiga varem oli
fact-history-kind = sündmuse liik
fact-history-issue = mis siis valesti läks
fact-history-basis = antu alus
fact-history-amount = antud summa
fact-history-kept = lubadus täideti
fact-history-matters = küsimusi aasta jooksul
fact-history-same_issue = sama mure aasta jooksul, mitu korda
fact-history-goodwill = hea tahte märgid aasta jooksul
fact-history-open_promises = täitmata lubadusi
fact-history-broken_promises = murtud lubadusi aasta jooksul
fact-history-orders = tellimusi seni

## Spans of time

span-minutes = { $shown } { $count ->
        [one] minut
       *[other] minutit
    }
span-hours = { $shown } { $count ->
        [one] tund
       *[other] tundi
    }
span-business-hours = { $shown } { $count ->
        [one] töötund
       *[other] töötundi
    }
span-days = { $shown } { $count ->
        [one] päev
       *[other] päeva
    }
span-business-days = { $shown } { $count ->
        [one] tööpäev
       *[other] tööpäeva
    }
span-weeks = { $shown } { $count ->
        [one] nädal
       *[other] nädalat
    }
