### Kettle & Quire, Bulgarian, formal: Вие, Ви, Ваш with a capital. Written from the situations, not from the English.
### The line above a message says its situation; the line after it, where there is one, declares its slots.

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = Извинете ни, { $issue }. Грешката е наша и я поправяме.
    .brief = Извинете ни, { $issue }. Грешката е наша.
    .digest = Извинете ни.
    .subject = Нашето извинение и какво предприемаме
    .also = Извинете ни и за това, { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = Извинете ни, { $issue }. Ние избираме куриерите си и отговаряме за тях.
    .brief = Извинете ни, { $issue }. Отговаряме за куриера си.
    .digest = Извинете ни.
    .subject = Нашето извинение и какво предприемаме
    .also = Извинете ни и за това, { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = Извинете ни, { $issue }, и то не за първи път. С пълно право очаквахте повече от нас.
    .brief = Извинете ни, { $issue }, и то не за първи път.
    .digest = Извинете ни отново.
    .subject = Нашето извинение и какво предприемаме
    .also = Извинете ни и за това, { $issue }, и то не за първи път.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = Съжаляваме, { $issue }. Разбираме колко неприятно е това.
    .brief = Съжаляваме, { $issue }.
    .digest = Съжаляваме за случилото се.
    .subject = За Вашето съобщение до нас
    .also = Съжаляваме и за това, { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = Благодарим Ви, че ни казахте. Разбираме, { $issue }, и си представяме колко изморително е чакането.
    .brief = Разбираме, { $issue }. Благодарим Ви, че ни казахте.
    .digest = Благодарим Ви, че ни казахте.
    .subject = За Вашата пратка

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = Благодарим Ви, че се обърнахте към нас в такъв момент. Мислим за Вас.
    .brief = Мислим за Вас.
    .digest = Мислим за Вас.
    .subject = В отговор на Вашето писмо

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = Благодарим Ви, че ни писахте. Бихме искали да разберем какво се случи.
    .brief = Благодарим Ви, че ни писахте.
    .spoken = Благодарим Ви, че се обърнахте към нас. Бихме искали да разберем какво се случи.
    .digest = Благодарим Ви, че ни писахте.
    .subject = Благодарим Ви за съобщението

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = Благодарим Ви за откровеността. Приемаме думите Ви сериозно.
    .brief = Приемаме думите Ви сериозно.
    .digest = Приемаме думите Ви сериозно.
    .subject = За Вашето съобщение до нас

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = Изглежда, че денят Ви е тежък, и съжаляваме за това. Готови сме да Ви изслушаме.
    .brief = Изглежда, че денят Ви е тежък. Готови сме да Ви изслушаме.
    .digest = Готови сме да Ви изслушаме.
    .subject = Готови сме да Ви изслушаме

# Praise. Glad and short, not gushing.
open-thank = Благодарим Ви за милите думи. Много ни зарадваха.
    .brief = Благодарим Ви за милите думи.
    .digest = Благодарим Ви за милите думи.
    .subject = Благодарим Ви за милите думи

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = Благодарим Ви, че ни казахте какво Ви липсва. Такива пожелания ни показват с какво да продължим.
    .brief = Благодарим Ви, че ни казахте какво Ви липсва.
    .digest = Благодарим Ви за идеята.
    .subject = Благодарим Ви за идеята

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = Благодарим Ви, че се обърнахте към нас. С удоволствие ще се погрижим за това.
    .brief = Благодарим Ви, че се обърнахте към нас.
    .digest = Благодарим Ви.
    .subject = Нашият отговор

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = Благодарим Ви, че ни попитахте. Прегледахме всичко внимателно и ще бъдем откровени с Вас.
    .brief = Благодарим Ви, че ни попитахте. Ще бъдем откровени с Вас.
    .digest = Благодарим Ви за въпроса.
    .subject = Нашият отговор на Вашия въпрос

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = Благодарим Ви за откровеността. Приехме думите Ви сериозно и проверихме.
    .brief = Приехме думите Ви сериозно и проверихме.
    .digest = Проверихме внимателно.
    .subject = Какво установихме

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = Благодарим Ви, че ни казахте от какво имате нужда. По-важно ни е да сме честни с Вас, отколкото да Ви задържим.
    .brief = Благодарим Ви, че ни казахте от какво имате нужда.
    .digest = Благодарим Ви, че ни казахте.
    .subject = Един честен отговор

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = Днес мислим за Вас и Ви пожелаваме прекрасен ден.
    .brief = Пожелаваме Ви прекрасен ден.
    .digest = Пожелаваме Ви прекрасен ден.
    .subject = С най-добри пожелания

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = { $years ->
        [one] Вече { $years } година сте с нас и искаме да Ви благодарим за това.
       *[other] Вече { $years } години сте с нас и искаме да Ви благодарим за това.
    }
    .brief = { $years ->
        [one] Благодарим Ви, че сте с нас вече { $years } година.
       *[other] Благодарим Ви, че сте с нас вече { $years } години.
    }
    .digest = Благодарим Ви, че сте с нас.
    .subject = Благодарим Ви, че сте с нас

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = { $most ->
        [one] Възстановихме сумата от { $amount } { $method }. Ще я получите до { $least } работен ден.
       *[other] Възстановихме сумата от { $amount } { $method }. Ще я получите след { $least } до { $most } работни дни.
    }
    .brief = { $most ->
        [one] Възстановихме сумата от { $amount } { $method }; ще я получите до { $most } работен ден.
       *[other] Възстановихме сумата от { $amount } { $method }; ще я получите до { $most } работни дни.
    }
    .spoken = { $most ->
        [one] Възстановихме сумата от { $amount } { $method }. Парите ще пристигнат до { $least } работен ден.
       *[other] Възстановихме сумата от { $amount } { $method }. Парите ще пристигнат след { $least } до { $most } работни дни.
    }
    .digest = { $most ->
        [one] Връщаме { $amount } до { $most } работен ден.
       *[other] Връщаме { $amount } до { $most } работни дни.
    }
    .also = { $most ->
        [one] Възстановихме и сумата от { $amount } { $method }. Ще я получите до { $least } работен ден.
       *[other] Възстановихме и сумата от { $amount } { $method }. Ще я получите след { $least } до { $most } работни дни.
    }

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = { $most ->
        [one] След това ще възстановим сумата от { $amount } { $method }. Ще я получите до { $least } работен ден.
       *[other] След това ще възстановим сумата от { $amount } { $method }. Ще я получите след { $least } до { $most } работни дни.
    }
    .brief = { $most ->
        [one] След това ще възстановим сумата от { $amount } { $method }; ще я получите до { $most } работен ден.
       *[other] След това ще възстановим сумата от { $amount } { $method }; ще я получите до { $most } работни дни.
    }
    .spoken = { $most ->
        [one] След това ще възстановим сумата от { $amount } { $method }. Парите ще пристигнат до { $least } работен ден.
       *[other] След това ще възстановим сумата от { $amount } { $method }. Парите ще пристигнат след { $least } до { $most } работни дни.
    }
    .digest = { $most ->
        [one] После връщаме { $amount } до { $most } работен ден.
       *[other] После връщаме { $amount } до { $most } работни дни.
    }

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = { $most ->
        [one] Чакането не бива да Ви струва нищо: възстановихме таксата за доставка от { $amount } { $method }. Ще я получите до { $least } работен ден.
       *[other] Чакането не бива да Ви струва нищо: възстановихме таксата за доставка от { $amount } { $method }. Ще я получите след { $least } до { $most } работни дни.
    }
    .brief = { $most ->
        [one] Възстановихме таксата за доставка от { $amount } { $method }; ще я получите до { $most } работен ден.
       *[other] Възстановихме таксата за доставка от { $amount } { $method }; ще я получите до { $most } работни дни.
    }
    .spoken = { $most ->
        [one] Чакането не бива да Ви струва нищо. Възстановихме таксата за доставка от { $amount } { $method }. Парите ще пристигнат до { $least } работен ден.
       *[other] Чакането не бива да Ви струва нищо. Възстановихме таксата за доставка от { $amount } { $method }. Парите ще пристигнат след { $least } до { $most } работни дни.
    }
    .digest = { $most ->
        [one] До { $most } работен ден връщаме { $amount } за доставка.
       *[other] До { $most } работни дни връщаме { $amount } за доставка.
    }
    .also = { $most ->
        [one] Възстановихме и таксата за доставка от { $amount } { $method }. Ще я получите до { $least } работен ден.
       *[other] Възстановихме и таксата за доставка от { $amount } { $method }. Ще я получите след { $least } до { $most } работни дни.
    }

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = { $most ->
        [one] Към Вас вече пътува безплатна замяна. Ще пристигне до { $least } работен ден.
       *[other] Към Вас вече пътува безплатна замяна. Ще пристигне след { $least } до { $most } работни дни.
    }
    .brief = { $most ->
        [one] Безплатната замяна ще пристигне до { $most } работен ден.
       *[other] Безплатната замяна ще пристигне до { $most } работни дни.
    }
    .spoken = { $most ->
        [one] Към Вас вече пътува безплатна замяна. Ще пристигне до { $least } работен ден.
       *[other] Към Вас вече пътува безплатна замяна. Ще пристигне след { $least } до { $most } работни дни.
    }
    .digest = { $most ->
        [one] Безплатна замяна до { $most } работен ден.
       *[other] Безплатна замяна до { $most } работни дни.
    }
    .also = { $most ->
        [one] Към Вас пътува и безплатна замяна. Ще пристигне до { $least } работен ден.
       *[other] Към Вас пътува и безплатна замяна. Ще пристигне след { $least } до { $most } работни дни.
    }

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = { $most ->
        [one] Изпращаме пратката Ви отново, за наша сметка. Ще пристигне до { $least } работен ден.
       *[other] Изпращаме пратката Ви отново, за наша сметка. Ще пристигне след { $least } до { $most } работни дни.
    }
    .brief = { $most ->
        [one] Новата пратка ще пристигне до { $most } работен ден, за наша сметка.
       *[other] Новата пратка ще пристигне до { $most } работни дни, за наша сметка.
    }
    .spoken = { $most ->
        [one] Изпращаме пратката Ви отново, за наша сметка. Ще пристигне до { $least } работен ден.
       *[other] Изпращаме пратката Ви отново, за наша сметка. Ще пристигне след { $least } до { $most } работни дни.
    }
    .digest = { $most ->
        [one] Нова пратка до { $most } работен ден, за наша сметка.
       *[other] Нова пратка до { $most } работни дни, за наша сметка.
    }

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = { $most ->
        [one] Изпращаме Ви липсващото за наша сметка. Ще пристигне до { $least } работен ден.
       *[other] Изпращаме Ви липсващото за наша сметка. Ще пристигне след { $least } до { $most } работни дни.
    }
    .brief = { $most ->
        [one] Липсващото ще пристигне до { $most } работен ден, за наша сметка.
       *[other] Липсващото ще пристигне до { $most } работни дни, за наша сметка.
    }
    .spoken = { $most ->
        [one] Изпращаме Ви липсващото за наша сметка. Ще пристигне до { $least } работен ден.
       *[other] Изпращаме Ви липсващото за наша сметка. Ще пристигне след { $least } до { $most } работни дни.
    }
    .digest = { $most ->
        [one] Липсващото: безплатно, до { $most } работен ден.
       *[other] Липсващото: безплатно, до { $most } работни дни.
    }

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = В знак на благодарност за търпението добавихме ваучер за { $amount } в профила Ви. Това е подарък от нас.
    .brief = Подарък от нас: ваучер за { $amount } в профила Ви.
    .spoken = В знак на благодарност за търпението добавихме ваучер за { $amount } в профила Ви. Това е подарък от нас.
    .digest = Ваучер: { $amount }.
    .also = В знак на благодарност за търпението добавихме и ваучер за { $amount } в профила Ви. Това е подарък от нас.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = Неведнъж проявихте търпение към нас. В знак на благодарност, че оставате с нас, добавихме ваучер за { $amount } в профила Ви. Това е подарък от нас.
    .brief = Подарък, че оставате с нас: ваучер за { $amount } в профила Ви.
    .spoken = Неведнъж проявихте търпение към нас. В знак на благодарност, че оставате с нас, добавихме ваучер за { $amount } в профила Ви. Това е подарък от нас.
    .digest = Ваучер: { $amount }.
    .also = Неведнъж проявихте търпение към нас. В знак на благодарност, че оставате с нас, добавихме и ваучер за { $amount } в профила Ви. Това е подарък от нас.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = Отдавна ни се доверявате. В знак на благодарност добавихме ваучер за { $amount } в профила Ви. Това е подарък от нас.
    .brief = Подарък за дългогодишното доверие: ваучер за { $amount } в профила Ви.
    .spoken = Отдавна ни се доверявате. В знак на благодарност добавихме ваучер за { $amount } в профила Ви. Това е подарък от нас.
    .digest = Ваучер: { $amount }.
    .also = Отдавна ни се доверявате. В знак на благодарност добавихме и ваучер за { $amount } в профила Ви. Това е подарък от нас.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = Към Вас пътува пакетче от нашия чай с картичка, която написахме на ръка.
    .brief = Към Вас пътуват пакетче от нашия чай и картичка.
    .spoken = Към Вас пътува пакетче от нашия чай с картичка, която написахме на ръка.
    .digest = Към Вас пътува пакетче чай.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = В случай че решите да подарите стоката на някого, към Вас вече пътува безплатна подаръчна кутия от нас.
    .brief = Ако решите да подарите стоката: към Вас пътува безплатна подаръчна кутия.
    .spoken = В случай че решите да подарите стоката на някого, към Вас вече пътува безплатна подаръчна кутия от нас.
    .digest = Пращаме Ви безплатна подаръчна кутия.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = Приготвихме Ви подарък: ваучер за { $amount }. Кодът е { $code }.
    .brief = Подарък от нас: ваучер за { $amount }, код { $code }.
    .spoken = Приготвихме Ви подарък: ваучер за { $amount }. Кодът е { $code }.
    .digest = Подарък: ваучер { $amount }, код { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = Доставката на следващата Ви пратка е подарък от нас.
    .brief = Следващата Ви доставка е подарък от нас.
    .spoken = Доставката на следващата Ви пратка е подарък от нас.
    .digest = Следващата Ви доставка е безплатна.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = За подаръците по един случай спазваме граница, която е еднаква за всички.
    .brief = За подаръците ни има граница, еднаква за всички.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = За момента не можем да направим това.
    .digest = За момента не можем да направим това.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = Поръчката Ви още не е опакована, затова можем да я отменим.
    .brief = Още можем да отменим поръчката Ви.
    .digest = Можем да отменим поръчката.

# The customer has confirmed; it is done.
do-cancel-order = Отменихме поръчката Ви, както поискахте.
    .brief = Отменихме поръчката Ви.
    .digest = Отменихме поръчката Ви.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = Да отменим ли поръчката? Няма да направим нищо, преди да ни отговорите.
    .brief = Да отменим ли поръчката? Ще изчакаме отговора Ви.
    .spoken = Да отменим ли поръчката? Няма да направим нищо без Вашата дума.
    .digest = Да я отменим ли? Да/не.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = Ще Ви върнем парите, щом получим стоката обратно.
    .brief = Ще Ви върнем парите, щом получим стоката.
    .spoken = Ще Ви върнем парите, щом получим стоката обратно.
    .digest = Щом е при нас.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = В момента опаковаме поръчката Ви. Ще се опитаме да я спрем, но не е сигурно, че ще успеем навреме.
    .brief = В момента опаковаме поръчката Ви. Ще се опитаме да я спрем, но не е сигурно.
    .digest = Ще опитаме да я спрем, но не е сигурно.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = Пратката Ви вече е при куриера, затова не можем нито да я спрем, нито да отменим поръчката.
    .brief = Пратката Ви вече е при куриера, затова не можем да отменим поръчката.
    .digest = Не можем да отменим: вече е при куриера.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = { $days ->
        [one] По закон имате право да върнете стоката до { $days } ден след получаването ѝ, без да посочвате причина.
       *[other] По закон имате право да върнете стоката до { $days } дни след получаването ѝ, без да посочвате причина.
    }
    .brief = { $days ->
        [one] По закон имате право да върнете стоката до { $days } ден след получаването ѝ.
       *[other] По закон имате право да върнете стоката до { $days } дни след получаването ѝ.
    }
    .spoken = { $days ->
        [one] По закон имате право да върнете стоката до { $days } ден след получаването ѝ, без да посочвате причина.
       *[other] По закон имате право да върнете стоката до { $days } дни след получаването ѝ, без да посочвате причина.
    }
    .digest = { $days ->
        [one] Връщане до { $days } ден по закон.
       *[other] Връщане до { $days } дни по закон.
    }

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = { $days ->
        [one] От себе си Ви даваме { $days } ден да върнете всичко, което не е използвано.
       *[other] От себе си Ви даваме { $days } дни да върнете всичко, което не е използвано.
    }
    .brief = { $days ->
        [one] Приемаме обратно неизползвани стоки до { $days } ден след получаването.
       *[other] Приемаме обратно неизползвани стоки до { $days } дни след получаването.
    }
    .digest = { $days ->
        [one] Неизползвано: връщане до { $days } ден.
       *[other] Неизползвано: връщане до { $days } дни.
    }

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = Етикета за връщане и кратките указания ще намерите на тази страница: { $returns }
    .brief = Етикет: { $returns }
    .spoken = Етикета за връщане и кратките указания ще намерите в раздела за връщане на сайта ни.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = Ръководството ни показва всичко стъпка по стъпка, със снимки: { $guide }
    .brief = Ръководство: { $guide }
    .spoken = Ръководството на сайта ни показва всичко стъпка по стъпка, със снимки.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = Колко пътува пратката, колко струва и докъде доставяме, ще намерите в ръководството ни: { $guide }
    .brief = Срокове и цени на доставката: { $guide }
    .spoken = Колко пътува пратката, колко струва и докъде доставяме, ще намерите в ръководството на сайта ни.
    .digest = Всичко е описано в ръководството ни.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = { $days ->
        [one] Не можем да приемем стоката обратно, защото от получаването ѝ е минал повече от { $days } ден. Срокът е еднакъв за всички.
       *[other] Не можем да приемем стоката обратно, защото от получаването ѝ са минали повече от { $days } дни. Срокът е еднакъв за всички.
    }
    .brief = { $days ->
        [one] Не можем да приемем стоката обратно, защото е минал повече от { $days } ден.
       *[other] Не можем да приемем стоката обратно, защото са минали повече от { $days } дни.
    }
    .digest = { $days ->
        [one] След { $days } ден не приемаме връщане.
       *[other] След { $days } дни не приемаме връщане.
    }

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = Не можем да приемем стоката обратно, защото е използвана и не бихме могли да я предложим на друг.
    .brief = Не можем да приемем стоката обратно, защото е използвана.
    .digest = Не приемаме обратно използвана стока.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = Не можем да приемем обратно отворен чай, защото никой друг не би го пил със спокойна душа.
    .brief = Не можем да приемем обратно отворен чай.
    .digest = Не приемаме обратно отворен чай.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = Ако все пак се появи дефект, запазвате всички права, които Ви дава законът.
    .brief = При дефект правата Ви по закон остават.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = Погрешната стока можете да върнете за наша сметка; етикетът е на тази страница: { $returns }
    .brief = Връщането е за наша сметка: { $returns }
    .spoken = Връщането на погрешната стока е за наша сметка; етикетът е в раздела за връщане на сайта ни.
    .digest = Връщането е за наша сметка.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = Това е Ваше право по закон: стоката трябва да отговаря на поръчката и на описанието си.
    .brief = Това е Ваше право по закон.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = Това е Ваше право по закон: докато пратката не стигне до Вас, отговаряме ние.
    .brief = Това е Ваше право по закон.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = Даваме Ви дума за качеството на стоките си, отделно от правата, които Ви дава законът.
    .brief = Стоим зад качеството на стоките си.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = Куриерите във Вашата страна стачкуват, затова още не можем с чиста съвест да посочим ден. Питаме ги всяка сутрин.
    .brief = Куриерите стачкуват, затова още не можем да посочим ден.
    .digest = Заради стачката още не можем да кажем ден.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = Адресът върху пратката не беше съвсем пълен и куриерът не откри вратата. Помагаме ѝ да стигне до Вас.
    .brief = Адресът не беше съвсем пълен. Помагаме на пратката да стигне до Вас.
    .digest = Помагаме на пратката да стигне до Вас.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = Пратката Ви малко изостава от деня, който посочихме. Следим я.
    .brief = Пратката Ви малко закъснява. Следим я.
    .digest = Следим пратката Ви.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = Нито ние, нито куриерът можехме да предотвратим това, затова не можем да възстановим сума за него. Знаем, че така чакането не става по-кратко.
    .brief = Нито ние, нито куриерът можехме да предотвратим това, затова не можем да възстановим сума за него.
    .digest = За това не можем да възстановим сума.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = Повечето пратки, които се бавят толкова, все пак се намират. Помолихме куриера да потърси Вашата.
    .brief = Помолихме куриера да потърси пратката.
    .digest = Куриерът търси пратката.

# Something must be seen by a person first. A promise with a day follows.
explain-look = Бихме искали да разгледаме това внимателно, преди да Ви отговорим.
    .brief = Бихме искали да го разгледаме внимателно.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = Със снимка щеше да стане по-бързо, но ще се справим и без нея.
    .brief = Ще се справим и без снимка.

# Billing: our records confirm that too much was taken.
explain-billing-ours = Прегледахме сметката и наистина сме взели повече, отколкото трябва.
    .brief = Взели сме повече, отколкото трябва.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = Прегледахме сметката ред по ред и не открихме в нея грешна сума. Всеки ред ще намерите в профила си: { $account }
    .brief = В сметката няма грешна сума: { $account }
    .spoken = Прегледахме сметката ред по ред и не открихме в нея грешна сума. Всеки ред ще намерите в профила си на сайта ни.
    .digest = В сметката няма грешна сума.

# Where is my order: not packed yet.
track-open = Поръчката Ви е при нас и скоро ще я опаковаме.
    .brief = Скоро ще опаковаме поръчката Ви.
    .digest = Скоро ще опаковаме поръчката Ви.

# Where is my order: on the packing table.
track-packed = В момента опаковаме поръчката Ви. След това ще я вземе куриерът.
    .brief = В момента опаковаме поръчката Ви.
    .digest = В момента опаковаме поръчката Ви.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = Пратката Ви вече пътува. Очакваме да стигне до Вас { $date }.
    .brief = Очакваме пратката да стигне до Вас { $date }.
    .spoken = Пратката Ви вече пътува. Очакваме да стигне до Вас { $date }.
    .digest = Очаквайте я { $date }.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = Пратката Ви пътува, но изостава от деня, който посочихме. Помолихме куриера да я потърси.
    .brief = Пратката Ви закъснява. Помолихме куриера да я потърси.
    .digest = Закъснява и куриерът я търси.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = По думите на куриера пратката Ви е доставена. Тъй като не сте я открили, питаме къде я е оставил.
    .brief = По думите на куриера пратката е доставена. Питаме къде я е оставил.
    .digest = Питаме куриера къде я е оставил.

# A wish that we are already working on. No day is named.
request-planned = Имаме добра новина: вече работим по това. Няма да назовем ден, преди да е готово.
    .brief = Вече работим по това.
    .digest = Вече работим по това.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = За момента не можем да го направим, защото на ред е друга работа. Записахме пожеланието Ви; отчитаме всяко.
    .brief = За момента не можем да го направим, но записахме пожеланието Ви.
    .digest = Засега не, но го записахме.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = Няма да добавим това, защото е твърде далеч от нещата, които правим добре. Ако го намерите другаде, ще Ви разберем.
    .brief = Няма да добавим това, защото е твърде далеч от нещата, които правим добре.
    .digest = Няма да добавим това.

# A wish that nobody has decided on yet.
request-noted = Записахме пожеланието Ви. Отчитаме всяко и ги обсъждаме заедно.
    .brief = Записахме пожеланието Ви.
    .digest = Записахме пожеланието Ви.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = Искаме с всеки да се говори любезно. Ще поговорим с колегите, за които става дума.
    .brief = Ще поговорим с колегите, за които става дума.

# A fault of the website.
care-website = Сигналът Ви вече е при колегите, които се грижат за сайта ни.
    .brief = Сигналът Ви е при колегите.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = Ако нещо от наша страна е развалило деня Ви, бихме искали да го поправим.
    .brief = Бихме искали да Ви помогнем.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = Прегледахме внимателно записите си и те не показват такова нещо. Ако имате нещо, което не сме видели, бихме искали да го погледнем.
    .brief = Записите ни не показват това. Бихме искали да видим какво имате.
    .digest = Записите ни не показват това.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = Нашите стоки не са добро решение за това, което търсите. Другаде ще Ви помогнат по-добре.
    .brief = Нашите стоки не са добро решение за това, което търсите.
    .digest = Стоките ни не са подходящи за това.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = Предадохме ги на колегите, които подготвиха пратката Ви.
    .brief = Предадохме ги на колегите.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = Записахме и пожеланието Ви { $demand }.
    .brief = Записахме пожеланието Ви { $demand }.
    .digest = Записахме идеята { $demand }.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = През последната година { $count } души ни помолиха за това.
    .brief = За година { $count } души ни помолиха за това.
    .digest = Досега ни помолиха { $count } души.

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = Ако имате любим малък магазин или добра кауза, разкажете ни. С удоволствие споделяме такива неща на страницата си.
    .brief = Ако имате любим малък магазин или добра кауза, разкажете ни; с удоволствие споделяме такива неща.
    .digest = Имате добра кауза? Ще я споделим.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = Дължим Ви и едно признание: преди Ви казахме нещо и не го изпълнихме.
    .brief = Не спазихме дадена дума.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = Бихте ли ни разказали накратко какво се случи и какво би Ви помогнало?
    .brief = Какво се случи и какво би Ви помогнало?
    .spoken = Бихте ли ни разказали накратко какво се случи и какво би Ви помогнало?
    .digest = Какво се случи и какво би Ви помогнало?

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = Бихте ли ни казали номера на поръчката и пощенския код за доставката? Така ще знаем, че разговаряме с Вас.
    .brief = Бихте ли ни казали номера на поръчката и пощенския код?
    .spoken = Бихте ли ни казали номера на поръчката и пощенския код за доставката? Така ще знаем, че разговаряме с Вас.
    .digest = Кои са номерът на поръчката и пощенският код?

# Before a return: opened or used?
ask-opened = Стоката отваряна или използвана ли е?
    .spoken = Стоката отваряна или използвана ли е?
    .digest = Стоката отваряна или използвана ли е?

# Damaged or poor goods: a photo helps.
ask-photo = Бихте ли ни изпратили снимка на стоката, както изглежда сега?
    .brief = Бихте ли ни изпратили снимка на стоката?
    .spoken = Може ли да получим снимка на стоката, както изглежда сега?
    .digest = Бихте ли ни изпратили снимка?

# Wrong or missing goods: which ones?
ask-which-items = Бихте ли ни казали за кои стоки става дума?
    .spoken = Бихте ли ни казали за кои стоки става дума?
    .digest = За кои стоки става дума?

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = Изборът е Ваш: да Ви изпратим замяна или да Ви върнем парите?
    .spoken = Изборът е Ваш: да Ви изпратим замяна или да Ви върнем парите?
    .digest = Замяна или връщане на парите?

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = Ще получите новини за пратката си { $deadline }, без да е нужно да питате.
    .brief = Новини за пратката Ви: { $deadline }.
    .spoken = Ще получите новини за пратката си { $deadline }, без да е нужно да питате.
    .digest = Новини { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = Ще Ви кажем { $deadline } какво е показало търсенето.
    .brief = Резултат от търсенето: { $deadline }.
    .spoken = Ще Ви кажем { $deadline } какво е показало търсенето.
    .digest = Резултат { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = Наш колега ще провери и ще Ви отговори { $deadline }.
    .brief = Ще Ви отговорим { $deadline }.
    .spoken = Наш колега ще провери и ще Ви отговори { $deadline }.
    .digest = Отговор { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = Ръководителят на екипа ни ще провери още веднъж и ще Ви отговори { $deadline }.
    .brief = Ръководителят на екипа ни ще Ви отговори { $deadline }.
    .spoken = Ръководителят на екипа ни ще провери още веднъж и ще Ви отговори { $deadline }.
    .digest = Нова проверка { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = Ще Ви кажем { $deadline } дали сме успели навреме.
    .brief = Ще Ви кажем { $deadline }.
    .spoken = Ще Ви кажем { $deadline } дали сме успели навреме.
    .digest = Отговор { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = Ръководителят на екипа ни ще Ви каже { $deadline } какво е излязло от разговора.
    .brief = Ръководителят на екипа ни ще се свърже с Вас { $deadline }.
    .spoken = Ръководителят на екипа ни ще Ви каже { $deadline } какво е излязло от разговора.
    .digest = Отговор от ръководител { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = Ще Ви съобщим { $deadline } докъде сме стигнали.
    .brief = Ще Ви съобщим новини { $deadline }.
    .spoken = Ще Ви съобщим { $deadline } докъде сме стигнали.
    .digest = Новини { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = Ръководителят на екипа ни търси причината, за да не се повтаря това, и ще Ви каже { $deadline } какво сме открили.
    .brief = Ръководителят на екипа ни ще Ви каже { $deadline } каква е причината.
    .spoken = Ръководителят на екипа ни търси причината, за да не се повтаря това, и ще Ви каже { $deadline } какво сме открили.
    .digest = Причината { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = Ще Ви се обадим по телефона { $deadline }.
    .brief = Ще Ви се обадим { $deadline }.
    .spoken = Ще Ви се обадим по телефона { $deadline }.
    .digest = Ще се обадим { $deadline }.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = Ръководителят на екипа ни ще Ви се обади лично { $deadline }.
    .brief = Ръководителят на екипа ни ще Ви се обади { $deadline }.
    .spoken = Ръководителят на екипа ни ще Ви се обади лично { $deadline }.
    .digest = Ръководител ще Ви се обади { $deadline }.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = Наш колега ще се свърже лично с Вас { $deadline }.
    .brief = Наш колега ще се свърже с Вас { $deadline }.
    .spoken = Наш колега ще се свърже лично с Вас { $deadline }.
    .digest = Ще се свържем лично { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = Наш колега ще се заеме лично с това и ще Ви отговори { $deadline }.
    .brief = Наш колега ще Ви отговори { $deadline }.
    .spoken = Наш колега ще се заеме лично с това и ще Ви отговори { $deadline }.
    .digest = Личен отговор { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = Вече няколко пъти си пишем, а в разговор може би ще стане по-бързо.
    .brief = В разговор е по-бързо.
    .spoken = Вече няколко пъти се връщаме на това, а в спокоен разговор може би ще стане по-бързо.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = Това заслужава повече от едно писмо.
    .brief = Това заслужава личен разговор.
    .spoken = Това заслужава цялото ни внимание.

# Abuse again: a person takes over.
route-person = Оттук нататък за това ще се грижи човек от екипа ни.
    .brief = За това ще се грижи човек от екипа ни.
    .spoken = Оттук нататък за това ще се грижи човек от екипа ни.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = Можете да ни изпратите лично съобщение и с радост ще продължим там: { $url }
    .brief = Моля, изпратете ни лично съобщение: { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = Можете да ни пишете по имейл и с радост ще продължим там; адресът е на сайта ни.
    .brief = Моля, пишете ни по имейл; адресът е на сайта ни.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = Съжаляваме за това, което четем, и Ви благодарим, че го казвате. Бихме искали веднага да проверим.
    .brief = Съжаляваме за това, което четем, и бихме искали да проверим.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = Заради стачката на куриерите много хора чакат и съжаляваме за това. Следим я всеки ден.
    .brief = Съжаляваме за чакането заради стачката и я следим всеки ден.

# A question in public.
# (public)
public-question = Благодарим Ви за въпроса. Бихме искали да Ви отговорим както трябва.
    .brief = Благодарим Ви за въпроса.

# Praise in public.
# (public)
public-praise = Благодарим Ви за милите думи. Ще ги прочетем на глас на колегите, които опаковат.
    .brief = Благодарим Ви за милите думи.

# A wish for a product or a feature in public.
# (public)
public-request = Благодарим Ви за идеята. Записваме и отчитаме всяко пожелание.
    .brief = Благодарим Ви за идеята. Записахме я.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = Изглежда, че денят Ви е тежък, и съжаляваме за това. Готови сме да Ви изслушаме.
    .brief = Изглежда, че денят Ви е тежък. Готови сме да Ви изслушаме.

# Something in public that we cannot place.
# (public)
public-hello = Благодарим Ви, че ни писахте. Готови сме да Ви изслушаме и да помогнем.
    .brief = Благодарим Ви, че ни писахте. Готови сме да помогнем.

## Closing.

# Closes an ordinary private reply.
close = Ако има още нещо, просто отговорете на това съобщение.
    .brief = Ако има още нещо, просто ни отговорете.
    .spoken = Ако има още нещо, моля, обадете ни се отново.
    .letter = Ако има още нещо, просто ни пишете.

# Closes a reply that ends in a question to the customer.
close-asked = Щом получим отговора Ви, ще продължим.
    .spoken = С това вече можем да продължим.

# Closes a friendly goodbye.
close-farewell = Желаем Ви всичко добро, а вратата ни остава отворена.
    .spoken = Желаем Ви всичко добро, а вратата ни остава отворена.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = Радваме се, че Ви има.
    .spoken = Радваме се, че Ви има.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = С уважение,
    { -brand }
    .inline = { -brand }
    .spoken = От името на { -brand } Ви благодарим за разговора. Дочуване.
    .digest = { -brand }:

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = Още: { $account }
    .digest = Още: { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = Здравейте, тук е { -brand }.

# Who is there?
# (public)
phone-who = С кого разговаряме, моля?

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = Благодарим Ви. Моля, предайте името ни, { -brand }, и номера ни: { $phone }. Дочуване.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = За да не чуе никой друг онова, което засяга само Вас: бихте ли ни казали адреса си?

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = Благодарим за търпението. Пазим онова, което хората ни доверяват, затова за днес ще спрем дотук. Моля, обадете ни се отново, когато Ви е удобно. Дочуване.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = Здравейте, тук е { -brand }. Ще се радваме да ни се обадите. На разположение сме { $hours }. Номерът ни е { $phone }. Благодарим Ви и дочуване.

## Words for values.

label-kind-late = закъсняла пратка
    .regret = че пратката Ви закъснява
    .report = че пратката не е дошла в посочения ден
label-kind-lost = изгубена пратка
    .regret = че пратката Ви се изгуби
    .report = че пратката още не е при Вас
label-kind-wrong = погрешна стока
    .regret = че Ви изпратихме нещо различно от поръчаното
    .report = че сте получили нещо различно от поръчаното
label-kind-missing = липсваща стока
    .regret = че в пратката Ви липсваше нещо
    .report = че не сте намерили всичко в пратката
label-kind-damaged = повредена стока
    .regret = че стоката Ви пристигна повредена
    .report = че сте получили нещо повредено
label-kind-poor = недобро качество
    .regret = че Ви разочаровахме с качеството
    .report = че качеството не е такова, каквото сте очаквали
label-kind-billing = грешна сметка
    .regret = че Ви взехме неправилна сума
    .report = че една сума в сметката Ви се вижда неправилна
label-kind-rude = нелюбезно отношение
    .regret = че не се държахме любезно с Вас
    .report = че един разговор с нас Ви е огорчил
label-kind-website = грешка в сайта
    .regret = че сайтът ни не работеше, както трябва
    .report = че сайтът ни не е работил при Вас

label-method-original = същият начин на плащане
    .to = по същия начин, по който платихте
label-method-card = карта
    .to = по картата Ви
label-method-bank = банкова сметка
    .to = по банковата Ви сметка
label-method-wallet = електронен портфейл
    .to = в електронния Ви портфейл

label-demand-clearer-returns = по-ясни правила за връщане
    .for = за по-ясни правила за връщане
label-demand-faster-delivery = по-бърза доставка
    .for = за по-бърза доставка
label-demand-less-packaging = по-малко опаковки
    .for = за по-малко опаковки
label-demand-more-ways-to-pay = повече начини на плащане
    .for = за повече начини на плащане

label-opening-weekdays = работно време
    .on = в делничните дни през работното време
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = Вече Ви отговорихме за това { $place } { $date } и отговорът ни е същият.
    .brief = Отговорихме { $date } и отговорът ни е същият.
    .digest = Отговорихме { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = Вече Ви отговорихме за това { $place } { $date }. Оттогава научихме нещо ново и разгледахме въпроса отново.
    .brief = Отговорихме { $date } и оттогава разгледахме въпроса отново.
    .digest = Отговорихме { $date }; прегледано отново.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = Вече отговорихме на това и отговорът ни е същият.
    .brief = Вече отговорихме на това.

label-place-email = имейл
    .by = по имейл
label-place-letter = писмо
    .by = с писмо
label-place-phone = телефон
    .by = по телефона
label-place-chat = чат
    .by = в нашия чат
label-place-message = лично съобщение
    .by = с лично съобщение
label-place-sms = SMS
    .by = с SMS

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = Телефонен разговор
script-time = ВРЕМЕ, С ИЗСЛУШВАНЕТО
step-say = КАЖЕТЕ
step-ask = ПОПИТАЙТЕ
step-listen = ИЗСЛУШАЙТЕ
step-do = НАПРАВЕТЕ
step-yes = АКО ДА
step-no = АКО НЕ
step-nobody = АКО НИКОЙ НЕ ВДИГНЕ
step-other = АКО Е ДРУГ ЧОВЕК
step-sure = АКО ОТГОВОРЪТ Е ВЕРЕН
step-unsure = АКО ОСТАНЕ СЪМНЕНИЕ
step-unclear = АКО НЕ Е ЯСНО

# Before the first word.
direction-greet = Усмихнете се: усмивката се чува. Представете се.

# Before anything about the case is said.
direction-identity = Уверете се, че говорите с правилния човек, преди да кажете каквото и да е по случая.

# After each question.
direction-listen = Оставете човека да се изкаже. Запишете думите, с които си служи.

# When it gets heated.
direction-calm = Поемете дъх, говорете бавно и по-тихо. Не оспорвайте чувствата.

# Before the decision is told.
direction-answer = Кажете какво сте разбрали, после дайте отговора ясно.

# The customer agrees.
direction-yes = Благодарете, запишете съгласието и кажете какво следва.

# The customer does not agree.
direction-no = Приемете отказа любезно, запишете го и кажете, че нищо няма да стане без съгласие.

# At the end.
direction-close = Попитайте дали остава нещо неясно. Изчакайте човекът да затвори пръв.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = Ако се обаждате Вие, потърсете човека по име и не споменавайте случая. Ако се обаждат на Вас, благодарете за обаждането.

# A machine, or nobody.
direction-nobody = Оставете гласовото съобщение дума по дума или се обадете по-късно.

# Somebody else is on the line.
direction-other = Нищо за случая, нито че познаваме човека. Оставете само името и номера.

# The answer to the identity question is right.
direction-sure = Благодарете и продължете.

# The answer to the identity question is wrong or missing.
direction-unsure = Останете любезни и не казвайте кой отговор е бил грешен. Нищо за случая; отбележете обаждането.

# Neither yes nor no.
direction-unclear = Попитайте още веднъж, с други думи. Не решавайте вместо човека.

# After an answer was heard.
direction-repeat = Повторете отговора с думите на човека и изчакайте съгласието му.

# After a code or a number was read aloud.
direction-twice = Прочетете кода или номера още веднъж, бавно, на малки групи; помолете да бъде повторен.
