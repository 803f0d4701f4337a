### The words of the handbook, Bulgarian. Names of facts and values stand behind a colon or in quotes: nothing agrees with them.

## Pages and headings

title = Наръчник: { $house }
intro = Този наръчник се прави от самите правила, по които се решава всеки отговор. Еднаквите факти получават еднакъв отговор, във всеки канал и на всеки език.
how = Как се чете
how-order = Разделите се решават отгоре надолу. В един раздел правилата се проверяват подред и решава първото, което отговаря; ако никое не отговаря, важи последният абзац на раздела.
how-unknown = Условие за нещо, което не е известно, се смята за неизпълнено, ако правилото не казва друго; каквото още е нужно, се пита.
sections = Раздели
section = Раздел
decides = Какво решава
rules = Правила
rule = Правило
flow = Пътят на случая
flow-note = Отгоре надолу; пунктирната линия показва, че раздел гледа какво е решил по-ранен.
more-pages = Други страници
limits = Граници
promises = Обещания
public = Какво се казва публично
gates = Какво трябва да е сигурно преди това
questions = Въпроси към клиента
remedies = Какво може да се даде
exceptions = Изключения
claims = Какво е доказано
claims-note = Доказано означава: за всеки възможен случай, не само за примерите. Става дума за това, което решават правилата, а не за това, което хората правят после.
tables = Таблици
examples = Примери
example = Пример
examples-none = Тази къща още няма разработени примери.
none = Няма такива.
back = Обратно към съдържанието
foot-house = Направено от къщата { $hash }. Същата къща дава същия наръчник.
foot-source = Причините и имената на фактите, които къщата сама е описала, са на нейния език, където не е дала думи за тях на този: { $language }.
foot-words = Изреченията към клиентите са на език { $language }, защото къщата не говори езика на този наръчник.

## A section and a rule

kind = Вид
is-section-forbid = какво не се дава и не се прави
is-section-public = какво се казва публично
is-section-stance = как започваме
is-section-verdict = дали казваме „да“
is-section-remedy = какво даваме
is-section-say = какво казваме и обещаваме
is-section-route = кой отговаря
per = Решава се за
is-per-case = целия случай
is-per-issue = всеки въпрос
is-per-item = всяка вещ
is-per-customer = всеки клиент
is-per-household = всяко домакинство
is-per-order = всяка поръчка
is-per-house = цялата къща
hit-collect = Важи всяко правило, което отговаря, не само първото.
applies = Този раздел важи, когато
applies-always = Този раздел важи за всеки случай.
when = Когато
otherwise = Във всички други случаи
then = Тогава
then-nothing = нищо повече
because = Защото
example-of = Разработени примери
from = От
until = До
in-force = В сила
exception = Изключение от другите правила
owner = Кой отговаря за това
reason = Причина
limit = Граница
option = Клиентът избира ({ $choice }); това е възможността: { $option }
on-claim = Тук е достатъчна думата на клиента.

## What follows

then-stance = Започваме
then-verdict = Отговаряме
then-give = Даваме
then-charge = Начисляваме
then-forbid = Не даваме и не правим
then-say = Казваме
then-ask = Питаме
then-do = Правим
then-once = Но едва след това
then-promise = Обещаваме
then-route = Предава се на
amount = сума
ground = основание
to = плащане чрез
arrives = пристига за
by = срок
told = казваме

## Conditions

always = винаги
never = никога
all-of = всичко това е вярно
any-of = поне нещо от това е вярно
none-of = нищо от това не е вярно
not-all-of = не всичко това е вярно
some-unit = за някой запис от { $list } е вярно това
every-unit = за всеки запис от { $list } е вярно това
no-unit = за никой запис от { $list } не е вярно това
not-every-unit = не за всеки запис от { $list } е вярно това
count-of = брой записи от { $list }, за които е вярно това
sum-of = сбор от { $what } по { $list }
issues = въпросите в случая
items = вещите във въпроса
is = { $fact }: { $value }
quoted = „{ $text }“
yes = да
no = не
known = известно
not-known = не е известно
either = { $list } или { $last }
neither = нито { $list }, нито { $last }
compare-ne = всичко освен { $value }
compare-lt = по-малко от { $value }
compare-le = най-много { $value }
compare-gt = повече от { $value }
compare-ge = поне { $value }
date-lt = преди { $value }
date-le = { $value } или по-рано
date-gt = след { $value }
date-ge = { $value } или по-късно
smaller = по-малкото от: { $values }
greater = по-голямото от: { $values }
or-else = { $value } (ако не е известно: { $other })
from-table = сумата от таблицата { $table } за { $keys }
days-since = дни от { $fact }
business-days-since = работни дни от { $fact }
hours-since = време от { $fact }
months-since = месеци от { $fact }
years-since = години от { $fact }
days-until = дни до { $fact }
business-days-until = работни дни до { $fact }
hours-until = време до { $fact }
months-until = месеци до { $fact }
years-until = години до { $fact }
day-of = денят на { $fact }
decided-verdict = отговор на раздел { $section }
decided-rule = правило, решило в раздел { $section }
decided-matched = правило от раздел { $section } отговаряше
decided-granted = раздел { $section } даде нещо
decided-amount = парите, дадени от раздел { $section }

## Limits, gates and claims

limit-of = Какво ограничава
limit-at = Най-много
limit-times = Колко пъти най-много
limit-over = Каквото надхвърля
is-over-trim = се намалява до границата
is-over-drop = не се дава
is-over-refer = го преглежда човек
window = Брои се за
is-window-day = деня
is-window-month = месеца
is-window-year = годината
is-window-for-ever = цялото време
gate-fact = Трябва да е така
state-proved = доказано
state-refuted = не е вярно
state-unknown = не е установено
held-by = осигурява го границата { $limit }
claim-complete = Всеки случай в този раздел намира правило; за последния абзац не остава нищо.
claim-disjoint = Никой случай не отговаря на няколко правила наведнъж; редът им няма значение.
claim-covers = В тези случаи решава правило, а не последният абзац.
claim-monotone = Повече от това никога не носи по-малко. Факт: { $fact }; дава се: { $what }
claim-cap = Ограничено за { $per }. Дава се: { $what }; най-много: { $amount }
claim-never = Това никога не се случва
claim-always = Това винаги се случва
anything = каквото и да е

## Worked examples

as-of = Решено към
the-case = Случаят
written = Клиентът написа
decided = Какво беше решено
replies = Отговорите
reply-in = Канал { $channel }, език { $locale }
subject = Тема
value = Стойност
message = Текст

## Words of the policy

is-stance-apologise = с извинение
is-stance-sympathise = със съчувствие
is-stance-listen = с изслушване
is-stance-thank = с благодарност
is-stance-inform = с информация
is-stance-decline = с ясно „не“
is-stance-farewell = с приятелско сбогуване
is-stance-celebrate = с пожелания
is-verdict-none = още няма отговор
is-verdict-allow = да
is-verdict-deny = не
is-verdict-refer = решава човек
is-basis-statutory = дължимо по закон
is-basis-contractual = наше обещание
is-basis-goodwill = жест на добра воля
is-remedy-refund = връщане на пари
is-remedy-replacement = замяна
is-remedy-repair = поправка
is-remedy-redelivery = нова доставка
is-remedy-price-reduction = намаление на цената
is-remedy-credit = кредит
is-remedy-voucher = ваучер
is-remedy-free-delivery = безплатна доставка
is-remedy-gift = подарък
is-remedy-service = услуга
is-route-telephone = телефон
is-route-manager = ръководител
is-route-private-message = лично съобщение
is-route-person = човек
is-topic-unknown = неизвестно
is-topic-complaint = оплакване
is-topic-cancel = отказ
is-topic-return = връщане на стока
is-topic-tracking = къде е пратката
is-topic-question = въпрос
is-topic-request = желание
is-topic-praise = похвала
is-want-refund = връщане на пари
is-want-replacement = замяна
is-want-repair = поправка
is-want-answer = отговор
is-fault-ours = наша
is-fault-carrier = на превозвача
is-fault-customer = на клиента
is-fault-nobody = ничия
is-order-status-open = още неопакована
is-order-status-packed = опакована
is-order-status-sent = изпратена
is-order-status-delivered = доставена
is-order-status-cancelled = отменена
is-order-status-returned = върната
is-incident-none = няма
is-standing-guest = гост
is-standing-member = член
is-rule-none = никое
is-rule-default = последният абзац
is-rule-settled = няколко, с еднакъв изход

## Facts that every house has

fact-thread-topic = за какво става дума, както всеки вижда
fact-house-incident = общо затруднение в момента
fact-case-market = пазар
fact-case-currency = валута
fact-case-today = днешният ден
fact-contact-messages = съобщения за това досега
fact-customer-identified = уверили сме се кой е клиентът
fact-customer-since = първи ден като клиент
fact-customer-standing = статус на клиента
fact-customer-tenure_days = дни като клиент
fact-order-id = номер на поръчката
fact-order-total = цена на поръчката
fact-order-placed_at = поръчката беше направена
fact-order-delivered_at = поръчката беше доставена
fact-order-paid_by = начин на плащане
fact-order-status = състояние на поръчката
fact-issue-topic = за какво става дума
fact-issue-kind = какво се обърка
fact-issue-want = какво желае клиентът
fact-issue-fault = чия е вината
fact-issue-items = вещите, за които става дума
fact-issue-chosen = какво е избрал клиентът
fact-history = какво е било с този клиент преди
fact-history-kind = вид събитие
fact-history-issue = какво се обърка тогава
fact-history-basis = основание на даденото
fact-history-amount = дадена сума
fact-history-kept = обещанието беше спазено
fact-history-matters = въпроси за година
fact-history-same_issue = същият проблем за година, колко пъти
fact-history-goodwill = жестове на добра воля за година
fact-history-open_promises = неизпълнени още обещания
fact-history-broken_promises = неспазени обещания за година
fact-history-orders = поръчки досега

## Spans of time

span-minutes = { $shown } { $count ->
        [one] минута
       *[other] минути
    }
span-hours = { $shown } { $count ->
        [one] час
       *[other] часа
    }
span-business-hours = { $shown } { $count ->
        [one] работен час
       *[other] работни часа
    }
span-days = { $shown } { $count ->
        [one] ден
       *[other] дни
    }
span-business-days = { $shown } { $count ->
        [one] работен ден
       *[other] работни дни
    }
span-weeks = { $shown } { $count ->
        [one] седмица
       *[other] седмици
    }
