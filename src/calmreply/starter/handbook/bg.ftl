### Words of this house for its handbook in Bulgarian. They decide nothing, and no customer reads them.

## What our facts are called

fact-order-shipping_paid = какво е платил клиентът за доставката
fact-order-days_late = дни закъснение
fact-order-promised_on = обещан ден за пратката
fact-customer-occasions_wanted = клиентът е съгласен на писма по поводи
fact-issue-value = цена на това, за което става дума
fact-issue-overcharge = какво сме взели в повече
fact-issue-in_stock = имаме друг за изпращане
fact-issue-goods = вид стока
fact-issue-records = нашите записи
fact-issue-asked_by = хора със същото желание за година
fact-issue-roadmap = какво сме решили за желанието
fact-issue-gift_code = код на подаръка
fact-issue-occasion = повод
fact-issue-about = тема на въпроса
fact-issue-demand = желание между другото
fact-issue-sensitive = става дума за скръб, болест или подобно
fact-issue-opened = отворено или използвано
fact-issue-photo_seen = имаме снимка
fact-issue-items_named = клиентът е посочил вещите

## What their values are called

is-topic-abuse = тежки думи
is-topic-accusation = обвинение
is-topic-unsuited = нашата стока не е подходяща
is-topic-occasion = повод
is-incident-strike = стачка
is-standing-friend = приятел
is-standing-patron = покровител
is-goods-paper = хартия
is-goods-pots = чайници
is-goods-tea = чай
is-records-confirm = потвърждават го
is-records-contradict = опровергават го
is-roadmap-planned = планирано
is-roadmap-not-now = не сега
is-roadmap-no = не
is-occasion-anniversary = годишнина като клиент
is-occasion-birthday = рожден ден
is-subject-returns = връщане на стоки
is-subject-delivery = доставка
is-subject-other = друго
is-market-uk = Обединено кралство
is-market-it = Италия
is-market-ee = Естония
is-market-si = Словения
is-market-bg = България
is-market-id = Индонезия
