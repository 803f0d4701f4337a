### Kettle & Quire, English (British), formal. The source language: every other file says the same, in its own way.
### The line above a message says its situation; the line after it, where there is one, declares its slots.

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = We are sorry { $issue }. The mistake was ours, and we are putting it right.
    .brief = We are sorry { $issue }. The mistake was ours.
    .digest = We are sorry.
    .subject = Our apology, and what we are doing about it
    .also = We are also sorry { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = We are sorry { $issue }. We choose who carries our parcels, so we answer for it.
    .brief = We are sorry { $issue }, and we answer for our carrier.
    .digest = We are sorry.
    .subject = Our apology, and what we are doing about it
    .also = We are also sorry { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = We are sorry { $issue }, and sorry that it is not the first time. You had every reason to expect better of us.
    .brief = We are sorry { $issue }, and that it is not the first time.
    .digest = We are sorry, again.
    .subject = Our apology, and what we are doing about it
    .also = We are also sorry { $issue }, and that it is not the first time.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = We are sorry to hear { $issue }. We understand how vexing that is.
    .brief = We are sorry to hear { $issue }.
    .digest = We are sorry to hear this.
    .subject = About your message to us
    .also = We are also sorry to hear { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = Thank you for telling us { $issue }. We can well imagine how tiresome the waiting is.
    .brief = Thank you for telling us { $issue }.
    .digest = Thank you for telling us.
    .subject = About your parcel

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = Thank you for turning to us at such a time. We are thinking of you.
    .brief = We are thinking of you.
    .digest = We are thinking of you.
    .subject = In answer to your letter

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = Thank you for writing to us. We would like to understand what happened.
    .brief = Thank you for writing to us.
    .spoken = Thank you for turning to us. We would like to understand what happened.
    .digest = Thank you for writing.
    .subject = Thank you for your message

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = Thank you for speaking frankly. We take what you say seriously.
    .brief = We take what you say seriously.
    .digest = We take this seriously.
    .subject = About your message to us

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = That sounds like a hard day, and we are sorry about it. We are glad to listen.
    .brief = That sounds like a hard day. We are glad to listen.
    .digest = We are glad to listen.
    .subject = We are glad to listen

# Praise. Glad and short, not gushing.
open-thank = Thank you for your kind words. They have made our day.
    .brief = Thank you for your kind words.
    .digest = Thank you for your kind words.
    .subject = Thank you for your kind words

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = Thank you for telling us what you miss. Wishes like this show us what to do next.
    .brief = Thank you for telling us what you miss.
    .digest = Thank you for the idea.
    .subject = Thank you for your idea

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = Thank you for getting in touch. We are glad to see to it for you.
    .brief = Thank you for getting in touch.
    .digest = Thank you for asking.
    .subject = Our answer to your question

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = Thank you for asking us. We have looked at it carefully, and we would like to be plain with you.
    .brief = Thank you for asking us. We would like to be plain with you.
    .digest = Thank you for asking.
    .subject = Our answer to your question

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = Thank you for being frank with us. We have taken it seriously and looked into it.
    .brief = We have taken this seriously and looked into it.
    .digest = We have looked into it.
    .subject = What we have found

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = Thank you for telling us what you need. We would rather be honest with you than keep you.
    .brief = Thank you for telling us what you need.
    .digest = Thank you for telling us.
    .subject = An honest answer

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = Today we are thinking of you, and we wish you a lovely day.
    .brief = We wish you a lovely day.
    .digest = We wish you a lovely day.
    .subject = With our good wishes

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = { $years ->
        [one] You have been with us for { $years } year now, and we would like to thank you for it.
       *[other] You have been with us for { $years } years now, and we would like to thank you for it.
    }
    .brief = { $years ->
        [one] Thank you for { $years } year with us.
       *[other] Thank you for { $years } years with us.
    }
    .digest = Thank you for staying with us.
    .subject = Thank you for staying with us

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = { $most ->
        [one] We have refunded { $amount } { $method }. You will see it in { $least } to { $most } business day.
       *[other] We have refunded { $amount } { $method }. You will see it in { $least } to { $most } business days.
    }
    .brief = { $most ->
        [one] We have refunded { $amount } { $method }, within { $most } business day.
       *[other] We have refunded { $amount } { $method }, within { $most } business days.
    }
    .spoken = { $most ->
        [one] We have refunded { $amount } { $method }. It takes { $least } to { $most } business day to arrive.
       *[other] We have refunded { $amount } { $method }. It takes { $least } to { $most } business days to arrive.
    }
    .digest = { $most ->
        [one] Refund of { $amount } within { $most } business day.
       *[other] Refund of { $amount } within { $most } business days.
    }
    .also = { $most ->
        [one] We have also refunded { $amount } { $method }. You will see it in { $least } to { $most } business day.
       *[other] We have also refunded { $amount } { $method }. You will see it in { $least } to { $most } business days.
    }

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = { $most ->
        [one] Once that is done, we will refund { $amount } { $method }. You will see it in { $least } to { $most } business day.
       *[other] Once that is done, we will refund { $amount } { $method }. You will see it in { $least } to { $most } business days.
    }
    .brief = { $most ->
        [one] We will then refund { $amount } { $method }, within { $most } business day.
       *[other] We will then refund { $amount } { $method }, within { $most } business days.
    }
    .spoken = { $most ->
        [one] Once that is done, we will refund { $amount } { $method }. It takes { $least } to { $most } business day to arrive.
       *[other] Once that is done, we will refund { $amount } { $method }. It takes { $least } to { $most } business days to arrive.
    }
    .digest = { $most ->
        [one] Then refund of { $amount } within { $most } business day.
       *[other] Then refund of { $amount } within { $most } business days.
    }

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = { $most ->
        [one] You should not pay for the waiting: we have refunded the delivery charge of { $amount } { $method }. You will see it in { $least } to { $most } business day.
       *[other] You should not pay for the waiting: we have refunded the delivery charge of { $amount } { $method }. You will see it in { $least } to { $most } business days.
    }
    .brief = { $most ->
        [one] We have refunded the delivery charge of { $amount } { $method }, within { $most } business day.
       *[other] We have refunded the delivery charge of { $amount } { $method }, within { $most } business days.
    }
    .spoken = { $most ->
        [one] You should not pay for the waiting. We have refunded the delivery charge of { $amount } { $method }. It takes { $least } to { $most } business day to arrive.
       *[other] You should not pay for the waiting. We have refunded the delivery charge of { $amount } { $method }. It takes { $least } to { $most } business days to arrive.
    }
    .digest = { $most ->
        [one] Delivery charge of { $amount } refunded within { $most } business day.
       *[other] Delivery charge of { $amount } refunded within { $most } business days.
    }
    .also = { $most ->
        [one] We have also refunded the delivery charge of { $amount } { $method }. You will see it in { $least } to { $most } business day.
       *[other] We have also refunded the delivery charge of { $amount } { $method }. You will see it in { $least } to { $most } business days.
    }

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = { $most ->
        [one] A replacement is on its way to you, free of charge. It will arrive in { $least } to { $most } business day.
       *[other] A replacement is on its way to you, free of charge. It will arrive in { $least } to { $most } business days.
    }
    .brief = { $most ->
        [one] A free replacement will arrive within { $most } business day.
       *[other] A free replacement will arrive within { $most } business days.
    }
    .spoken = { $most ->
        [one] A replacement is on its way to you, free of charge. It will arrive in { $least } to { $most } business day.
       *[other] A replacement is on its way to you, free of charge. It will arrive in { $least } to { $most } business days.
    }
    .digest = { $most ->
        [one] Free replacement within { $most } business day.
       *[other] Free replacement within { $most } business days.
    }
    .also = { $most ->
        [one] A replacement is also on its way to you, free of charge. It will arrive in { $least } to { $most } business day.
       *[other] A replacement is also on its way to you, free of charge. It will arrive in { $least } to { $most } business days.
    }

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = { $most ->
        [one] We are sending your parcel again, at our cost. It will arrive in { $least } to { $most } business day.
       *[other] We are sending your parcel again, at our cost. It will arrive in { $least } to { $most } business days.
    }
    .brief = { $most ->
        [one] A new parcel will arrive within { $most } business day, at our cost.
       *[other] A new parcel will arrive within { $most } business days, at our cost.
    }
    .spoken = { $most ->
        [one] We are sending your parcel again, at our cost. It will arrive in { $least } to { $most } business day.
       *[other] We are sending your parcel again, at our cost. It will arrive in { $least } to { $most } business days.
    }
    .digest = { $most ->
        [one] New parcel, at our cost, within { $most } business day.
       *[other] New parcel, at our cost, within { $most } business days.
    }

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = { $most ->
        [one] We are sending you what was missing, at our cost. It will arrive in { $least } to { $most } business day.
       *[other] We are sending you what was missing, at our cost. It will arrive in { $least } to { $most } business days.
    }
    .brief = { $most ->
        [one] What was missing will arrive within { $most } business day, at our cost.
       *[other] What was missing will arrive within { $most } business days, at our cost.
    }
    .spoken = { $most ->
        [one] We are sending you what was missing, at our cost. It will arrive in { $least } to { $most } business day.
       *[other] We are sending you what was missing, at our cost. It will arrive in { $least } to { $most } business days.
    }
    .digest = { $most ->
        [one] Missing part, at our cost, within { $most } business day.
       *[other] Missing part, at our cost, within { $most } business days.
    }

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = As a thank-you for your patience, we have put a voucher for { $amount } into your account. It is a gift from us.
    .brief = As a gift, there is a voucher for { $amount } in your account.
    .spoken = As a thank-you for your patience, there is now a voucher for { $amount } in your account. It is a gift from us.
    .digest = Gift voucher: { $amount }.
    .also = As a thank-you for your patience, we have also put a voucher for { $amount } into your account. It is a gift from us.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = You have been patient with us more than once. To thank you for staying, we have put a voucher for { $amount } into your account. It is a gift from us.
    .brief = To thank you for staying, there is a gift voucher for { $amount } in your account.
    .spoken = You have been patient with us more than once. To thank you for staying, there is now a voucher for { $amount } in your account. It is a gift from us.
    .digest = Gift voucher: { $amount }.
    .also = You have been patient with us more than once. To thank you for staying, we have also put a voucher for { $amount } into your account. It is a gift from us.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = You have trusted us for a long time. As a thank-you, we have put a voucher for { $amount } into your account. It is a gift from us.
    .brief = As a thank-you for your long trust, there is a gift voucher for { $amount } in your account.
    .spoken = You have trusted us for a long time. As a thank-you, there is now a voucher for { $amount } in your account. It is a gift from us.
    .digest = Gift voucher: { $amount }.
    .also = You have trusted us for a long time. As a thank-you, we have also put a voucher for { $amount } into your account. It is a gift from us.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = A packet of our tea is on its way to you, with a card that we have written by hand.
    .brief = A packet of our tea and a card are on their way to you.
    .spoken = A packet of our tea is on its way to you, with a card that we have written by hand.
    .digest = A packet of tea is on its way.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = If you would like to pass it on as a present, one of our gift boxes is on its way to you, free of charge.
    .brief = For passing it on as a present, a gift box is on its way to you, free of charge.
    .spoken = If you would like to pass it on as a present, one of our gift boxes is on its way to you, free of charge.
    .digest = A free gift box is on its way.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = As a gift, we have made you a voucher for { $amount }. Your code is { $code }.
    .brief = Our gift: a voucher for { $amount }, code { $code }.
    .spoken = As a gift, we have made you a voucher for { $amount }. Your code is { $code }.
    .digest = Our gift: { $amount }, code { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = The delivery of your next parcel is our present to you.
    .brief = Your next delivery is our present.
    .spoken = The delivery of your next parcel is our present to you.
    .digest = Your next delivery is free.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = For gifts in one matter we keep to a bound that is the same for everyone.
    .brief = Our gifts have a bound that is the same for everyone.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = This is something we cannot do at present.
    .digest = We cannot do this at present.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = Your order has not been packed yet, so we can still cancel it.
    .brief = We can still cancel your order.
    .digest = We can still cancel your order.

# The customer has confirmed; it is done.
do-cancel-order = We have cancelled your order, as you asked.
    .brief = We have cancelled your order.
    .digest = Your order is cancelled.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = Shall we cancel it? We will wait for your word before we do anything.
    .brief = Shall we cancel it? We will wait for your word.
    .spoken = Shall we cancel it? We will wait for your word before we do anything.
    .digest = Shall we? Please reply yes or no.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = We will send the money back as soon as your return has reached us.
    .brief = The money goes back as soon as your return has reached us.
    .spoken = The money goes back to you as soon as your return has reached us.
    .digest = We refund when it reaches us.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = Your order is just being packed. We will try to stop it, but we cannot be certain that we will be in time.
    .brief = Your order is being packed. We will try to stop it, but cannot be certain.
    .digest = We will try to stop it, but cannot be certain.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = Your parcel is already with the carrier, so we can no longer stop it and cannot cancel the order.
    .brief = Your parcel is already with the carrier, so we cannot cancel the order.
    .digest = We cannot cancel: it is with the carrier.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = { $days ->
        [one] By law, you have the right to send it back within { $days } day of receiving it, without giving a reason.
       *[other] By law, you have the right to send it back within { $days } days of receiving it, without giving a reason.
    }
    .brief = { $days ->
        [one] By law, you may send it back within { $days } day of receiving it.
       *[other] By law, you may send it back within { $days } days of receiving it.
    }
    .spoken = { $days ->
        [one] By law, you have the right to return it within { $days } day of receiving it, without giving a reason.
       *[other] By law, you have the right to return it within { $days } days of receiving it, without giving a reason.
    }
    .digest = { $days ->
        [one] By law, you may return it within { $days } day.
       *[other] By law, you may return it within { $days } days.
    }

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = { $days ->
        [one] We give you { $days } day of our own accord to return anything unused.
       *[other] We give you { $days } days of our own accord to return anything unused.
    }
    .brief = { $days ->
        [one] Unused things we take back for { $days } day.
       *[other] Unused things we take back for { $days } days.
    }
    .digest = { $days ->
        [one] Unused: { $days } day to return it.
       *[other] Unused: { $days } days to return it.
    }

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = You will find the label and the few steps on this page: { $returns }
    .brief = The label and the steps: { $returns }
    .spoken = You will find the label and the few steps in the returns section of our website.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = Our guide shows it step by step, with pictures: { $guide }
    .brief = Our guide: { $guide }
    .spoken = The guide on our website shows it step by step, with pictures.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = How long a parcel takes, what it costs and where we deliver stands in our guide: { $guide }
    .brief = Delivery times and charges: { $guide }
    .spoken = How long a parcel takes, what it costs and where we deliver stands in the guide on our website.
    .digest = It all stands in our guide.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = { $days ->
        [one] We cannot take it back, because more than { $days } day has passed since you received it. That time is the same for everyone.
       *[other] We cannot take it back, because more than { $days } days have passed since you received it. That time is the same for everyone.
    }
    .brief = { $days ->
        [one] We cannot take it back, because more than { $days } day has passed.
       *[other] We cannot take it back, because more than { $days } days have passed.
    }
    .digest = { $days ->
        [one] We cannot take it back after { $days } day.
       *[other] We cannot take it back after { $days } days.
    }

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = We cannot take it back, because it has been used and we could not sell it to anyone else.
    .brief = We cannot take it back, because it has been used.
    .digest = We cannot take it back, as it was used.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = We cannot take back tea that has been opened, because nobody else could drink it with confidence.
    .brief = We cannot take back tea that has been opened.
    .digest = We cannot take back opened tea.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = If it ever proves faulty, the rights that the law gives you are untouched.
    .brief = Your rights by law are untouched if it is faulty.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = You can send the wrong one back at our cost; the label is on this page: { $returns }
    .brief = The way back is at our cost: { $returns }
    .spoken = The way back is at our cost; the label is in the returns section of our website.
    .digest = The way back is at our cost.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = By law, you have the right to goods that are as they were ordered and described.
    .brief = By law, you have a right to sound goods.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = By law, we answer for a parcel until it is in your hands.
    .brief = By law, we answer for it until it reaches you.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = We give you our word on the quality of our goods, beside the rights that the law gives you.
    .brief = We stand by the quality of our goods.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = The carriers in your country are on strike, so we cannot honestly name a day yet. We ask them every morning.
    .brief = The carriers are on strike, so we cannot name a day yet.
    .digest = Because of the strike, we cannot name a day yet.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = The address on the parcel was not quite complete, so the carrier could not find the door. We are helping it on its way.
    .brief = The address was not quite complete. We are helping the parcel on its way.
    .digest = We are helping it on its way.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = Your parcel is a little behind the day that we named. We are keeping an eye on it.
    .brief = Your parcel is a little late. We are keeping an eye on it.
    .digest = We are keeping an eye on it.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = Neither we nor the carrier could have prevented this, so we cannot give anything back for it. We know that this does not make the waiting shorter.
    .brief = Neither we nor the carrier could have prevented this, so we cannot give anything back for it.
    .digest = We cannot give anything back for this.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = Most parcels that stay out this long still turn up. We have asked the carrier to search for it.
    .brief = We have asked the carrier to search for it.
    .digest = The carrier is searching for it.

# Something must be seen by a person first. A promise with a day follows.
explain-look = We would like to look at this closely before we answer.
    .brief = We would like to look at this closely.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = A photo would have been quick, but it works without one too.
    .brief = It works without a photo too.

# Billing: our records confirm that too much was taken.
explain-billing-ours = We have gone through the bill, and the amount we took was too high.
    .brief = The amount we took was too high.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = We have gone through the bill line by line, and it does not hold any amount that should not be there. You will find each line in your account: { $account }
    .brief = The bill does not hold any amount that should not be there: { $account }
    .spoken = We have gone through the bill line by line, and it does not hold any amount that should not be there. You will find each line in your account on our website.
    .digest = The bill does not hold a wrong amount.

# Where is my order: not packed yet.
track-open = Your order is with us and will be packed soon.
    .brief = Your order will be packed soon.
    .digest = Your order will be packed soon.

# Where is my order: on the packing table.
track-packed = Your order is just being packed. The carrier will collect it next.
    .brief = Your order is just being packed.
    .digest = Your order is being packed.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = Your parcel is on its way. It should reach you { $date }.
    .brief = Your parcel should reach you { $date }.
    .spoken = Your parcel is on its way. It should reach you { $date }.
    .digest = It should reach you { $date }.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = Your parcel is on its way, but it is behind the day that we named. We have asked the carrier to search for it.
    .brief = Your parcel is late. We have asked the carrier to search for it.
    .digest = It is late; the carrier is searching.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = The carrier tells us that your parcel was delivered. As you have not found it, we are asking where it was left.
    .brief = The carrier says that it was delivered. We are asking where it was left.
    .digest = We are asking where it was left.

# A wish that we are already working on. No day is named.
request-planned = We have good news: we are already working on it. We name no day before it is ready.
    .brief = We are already working on it.
    .digest = We are working on it.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = We cannot do it at present, because other work comes first. We have written your wish down and count every one.
    .brief = We cannot do it at present, but we have written your wish down.
    .digest = Not at present, but it is noted.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = We will not add this, because it is too far from what we do well. If you find it elsewhere, we understand that.
    .brief = We will not add this, because it is too far from what we do well.
    .digest = We will not add this.

# A wish that nobody has decided on yet.
request-noted = We have written your wish down. We count every one and look at them together.
    .brief = We have written your wish down.
    .digest = Your wish is noted.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = We want everyone to be spoken to kindly. We will talk about it with the people concerned.
    .brief = We will talk about it with the people concerned.

# A fault of the website.
care-website = We have passed the fault on to the people who look after our website.
    .brief = We have passed the fault on.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = If something of ours has spoilt your day, we would like to make it better.
    .brief = We would like to make it better.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = Our records do not show this, and we have read them with care. If you have something that we have not seen, we would like to look at it.
    .brief = Our records do not show this. We would like to see what you have.
    .digest = Our records do not show this.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = What you need is not something that our goods can do well. Someone else will serve you better.
    .brief = What you need is not something that our goods can do well.
    .digest = Our goods cannot do this well.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = We have passed them on to the people who packed for you.
    .brief = We have passed them on.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = We have also written down your wish { $demand }.
    .brief = We have noted your wish { $demand }.
    .digest = Wish noted { $demand }.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = In the past year, { $count } people have asked us for this.
    .brief = { $count } people have asked us for this in the past year.
    .digest = { $count } people have asked for it so far.

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = If there is a small shop or a good cause close to your heart, do tell us. We like to share such things on our page.
    .brief = If a small shop or a good cause is close to your heart, tell us; we like to share such things.
    .digest = Do you have a good cause? Tell us, we share it.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = We also owe you a word about before: we told you something and did not keep to it.
    .brief = We also did not keep to what we told you before.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = Could you tell us in a few words what happened, and what would help you?
    .brief = What happened, and what would help you?
    .spoken = Could you tell us in a few words what happened, and what would help you?
    .digest = What happened, and what would help you?

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = Could you tell us your order number and the postcode it goes to? Then we know that we are speaking with you.
    .brief = Could you tell us your order number and postcode?
    .spoken = Could you tell us your order number and the postcode it goes to? Then we know that we are speaking with you.
    .digest = What are your order number and postcode?

# Before a return: opened or used?
ask-opened = Has it been opened or used?
    .spoken = Has it been opened or used?
    .digest = Has it been opened or used?

# Damaged or poor goods: a photo helps.
ask-photo = Could you send us a photo of it, as it is now?
    .brief = Could you send us a photo of it?
    .spoken = Could we have a photo of it, as it is now?
    .digest = Could you send us a photo?

# Wrong or missing goods: which ones?
ask-which-items = Could you tell us which things it is about?
    .spoken = Could you tell us which things it is about?
    .digest = Which things is it about?

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = The choice is yours: would you like a replacement, or your money back?
    .spoken = The choice is yours: would you like a replacement, or your money back?
    .digest = A replacement, or your money back?

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = You will hear from us about your parcel { $deadline }, without having to ask.
    .brief = News of your parcel { $deadline }.
    .spoken = You will hear from us about your parcel { $deadline }, without having to ask.
    .digest = News { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = We will tell you { $deadline } what the search has shown.
    .brief = The result of the search { $deadline }.
    .spoken = We will tell you { $deadline } what the search has shown.
    .digest = Result { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = One of us will look into it and answer you { $deadline }.
    .brief = Our answer will come { $deadline }.
    .spoken = One of us will look into it and answer you { $deadline }.
    .digest = Our answer { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = Our head of service will look at it once more and answer you { $deadline }.
    .brief = Our head of service will answer you { $deadline }.
    .spoken = Our head of service will look at it once more and answer you { $deadline }.
    .digest = Second look { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = We will tell you { $deadline } whether we were in time.
    .brief = We will tell you { $deadline }.
    .spoken = We will tell you { $deadline } whether we were in time.
    .digest = Answer { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = Our head of service will tell you { $deadline } what has come of it.
    .brief = Our head of service will get back to you { $deadline }.
    .spoken = Our head of service will tell you { $deadline } what has come of it.
    .digest = Our head of service answers { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = You will hear from us { $deadline } how far we are.
    .brief = You will hear from us { $deadline }.
    .spoken = You will hear from us { $deadline } how far we are.
    .digest = News { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = Our head of service is looking for the cause, so that it stops, and will tell you { $deadline } what we have found.
    .brief = Our head of service will tell you { $deadline } what caused it.
    .spoken = Our head of service is looking for the cause, so that it stops, and will tell you { $deadline } what we have found.
    .digest = The cause { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = We will call you { $deadline }.
    .brief = We will call you { $deadline }.
    .spoken = We will call you { $deadline }.
    .digest = We call you { $deadline }.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = Our head of service will call you in person { $deadline }.
    .brief = Our head of service will call you { $deadline }.
    .spoken = Our head of service will call you in person { $deadline }.
    .digest = Our head of service calls { $deadline }.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = One of us will get back to you in person { $deadline }.
    .brief = One of us will get back to you { $deadline }.
    .spoken = One of us will get back to you in person { $deadline }.
    .digest = In person { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = One of us will look at this in person and answer you { $deadline }.
    .brief = One of us will answer you { $deadline }.
    .spoken = One of us will look at this in person and answer you { $deadline }.
    .digest = A person answers { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = We have gone back and forth several times now, and a talk may be quicker.
    .brief = A talk may be quicker now.
    .spoken = We have gone back and forth several times now, and a talk may be quicker.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = This deserves more than a letter.
    .brief = This deserves a person.
    .spoken = This deserves our full attention.

# Abuse again: a person takes over.
route-person = From now on, one of us will look after this in person.
    .brief = One of us will look after this in person.
    .spoken = From now on, one of us will look after this in person.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = You can reach us in private by direct message, and we will gladly take it from there: { $url }
    .brief = Please reach us by direct message: { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = You can reach us in private by e-mail, and we will gladly take it from there; the address is on our website.
    .brief = Please reach us by e-mail; the address is on our website.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = We are sorry to read this, and thank you for saying so. We would like to look into it straight away.
    .brief = We are sorry to read this and would like to look into it.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = The carriers’ strike is keeping many people waiting, and we are sorry about that. We are looking after it every day.
    .brief = We are sorry about the waiting in the carriers’ strike, and are looking after it.

# A question in public.
# (public)
public-question = Thank you for asking. We would like to give you a proper answer.
    .brief = Thank you for asking.

# Praise in public.
# (public)
public-praise = Thank you for these kind words. We will read them out in our packing room.
    .brief = Thank you for these kind words.

# A wish for a product or a feature in public.
# (public)
public-request = Thank you for the idea. We write every wish down and count it.
    .brief = Thank you for the idea. We have written it down.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = That sounds like a hard day, and we are sorry about it. We are glad to listen.
    .brief = That sounds like a hard day. We are glad to listen.

# Something in public that we cannot place.
# (public)
public-hello = Thank you for writing. We are glad to listen and to help.
    .brief = Thank you for writing. We are glad to help.

## Closing.

# Closes an ordinary private reply.
close = If anything is still open, simply reply to this message.
    .brief = If anything is still open, simply reply.
    .spoken = If anything is still open, please call us again.
    .letter = If anything is still open, simply write to us.

# Closes a reply that ends in a question to the customer.
close-asked = As soon as we hear from you, we will go on.
    .spoken = Thank you. With that, we can go on.

# Closes a friendly goodbye.
close-farewell = We wish you all the best, and our door stays open.
    .spoken = We wish you all the best, and our door stays open.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = It is good to have you.
    .spoken = It is good to have you.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = Kind regards,
    { -brand }
    .inline = { -brand }
    .spoken = Thank you for talking to { -brand }. Goodbye.
    .digest = { -brand }:

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = More: { $account }
    .digest = More: { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = Hello, this is { -brand }.

# Who is there?
# (public)
phone-who = May we ask who is speaking?

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = Thank you. It would be kind if you passed on our name, { -brand }, and our number: { $phone }. Goodbye.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = So that nobody else hears what concerns only you: would you please tell us your address?

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = Thank you for your patience. We are careful with what people entrust to us, so we will leave it at this for today. Please call us again whenever it suits you. Goodbye.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = Hello, this is { -brand }. We would be glad if you called us back. You can reach us { $hours }. Our number is { $phone }. Thank you, and goodbye.

## Words for values.

label-kind-late = late parcel
    .regret = that your parcel is late
    .report = that your parcel has not come on the day that was named
label-kind-lost = lost parcel
    .regret = that your parcel has been lost
    .report = that your parcel has not reached you
label-kind-wrong = wrong goods
    .regret = that we sent you the wrong thing
    .report = that you received something you had not ordered
label-kind-missing = missing goods
    .regret = that something was missing from your parcel
    .report = that something seems to be missing from your parcel
label-kind-damaged = damaged goods
    .regret = that your goods arrived damaged
    .report = that something was damaged when it reached you
label-kind-poor = poor quality
    .regret = that the quality was not what you may expect of us
    .report = that the quality was not what you had hoped for
label-kind-billing = wrong bill
    .regret = that we charged you the wrong amount
    .report = that an amount on your bill looks wrong to you
label-kind-rude = unkind service
    .regret = that we did not speak to you kindly
    .report = that a talk with us was unpleasant for you
label-kind-website = fault of the website
    .regret = that our website let you down
    .report = that our website did not work for you

label-method-original = the way you paid
    .to = in the same way that you paid
label-method-card = card
    .to = to your card
label-method-bank = bank account
    .to = to your bank account
label-method-wallet = e-wallet
    .to = to your e-wallet

label-demand-clearer-returns = clearer rules for returns
    .for = for clearer rules on returns
label-demand-faster-delivery = faster delivery
    .for = for faster delivery
label-demand-less-packaging = less packaging
    .for = for less packaging
label-demand-more-ways-to-pay = more ways to pay
    .for = for more ways to pay

label-opening-weekdays = office hours
    .on = on weekdays during office hours
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = We answered you about this { $place } { $date }, and our answer is the same.
    .brief = We answered this { $date }, and our answer is the same.
    .digest = Answered { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = We answered you about this { $place } { $date }. Since then we have learnt something new, so we have looked at it again.
    .brief = We answered this { $date }, and have looked at it again since.
    .digest = Answered { $date }; looked at again.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = We have answered this already, and our answer is the same.
    .brief = We have answered this already.

label-place-email = e-mail
    .by = by e-mail
label-place-letter = letter
    .by = by letter
label-place-phone = telephone
    .by = by telephone
label-place-chat = chat
    .by = in our chat
label-place-message = direct message
    .by = by direct message
label-place-sms = text message
    .by = by text message

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = Telephone call
script-time = TIME, LISTENING INCLUDED
step-say = SAY
step-ask = ASK
step-listen = LISTEN
step-do = DO
step-yes = IF YES
step-no = IF NO
step-nobody = IF NOBODY ANSWERS
step-other = IF IT IS SOMEBODY ELSE
step-sure = IF THE ANSWER IS RIGHT
step-unsure = IF ANY DOUBT IS LEFT
step-unclear = IF UNCLEAR

# Before the first word.
direction-greet = Smile; it can be heard. Say who you are.

# Before anything about the case is said.
direction-identity = Check that you are speaking with the right person before you say anything about the matter.

# After each question.
direction-listen = Let them finish. Note down the words they use.

# When it gets heated.
direction-calm = Breathe, speak slowly, lower your voice. Do not contradict a feeling.

# Before the decision is told.
direction-answer = Say what you have understood, then give the answer plainly.

# The customer agrees.
direction-yes = Thank them, record it, and say what happens next.

# The customer does not agree.
direction-no = Accept it kindly, record it, and say that nothing will happen without their word.

# At the end.
direction-close = Ask if anything is open. Let them hang up first.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = If you are calling, ask for the person by name, and say nothing of the matter. If they are calling, thank them for the call.

# A machine, or nobody.
direction-nobody = Leave the voicemail, word for word, or call again later.

# Somebody else is on the line.
direction-other = Nothing about the matter, and not that we know the person. Leave only name and number.

# The answer to the identity question is right.
direction-sure = Thank them and go on.

# The answer to the identity question is wrong or missing.
direction-unsure = Stay kind, and do not say which answer was wrong. Nothing about the matter; note down the call.

# Neither yes nor no.
direction-unclear = Ask once more, in other words. Decide nothing for them.

# After an answer was heard.
direction-repeat = Repeat the answer in their own words, and wait for their yes.

# After a code or a number was read aloud.
direction-twice = Read the code or number a second time, slowly, in small groups; let them repeat it.
