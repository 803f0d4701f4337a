### Words of this house for its handbook in English. They decide nothing, and no customer reads them.

## What our facts are called

fact-order-shipping_paid = what the customer paid for delivery
fact-order-days_late = days late
fact-order-promised_on = the parcel was promised
fact-customer-occasions_wanted = the customer agreed to letters on occasions
fact-issue-value = price of what it is about
fact-issue-overcharge = what we took beyond the right price
fact-issue-in_stock = we have another one to send
fact-issue-goods = sort of goods
fact-issue-records = our own records
fact-issue-asked_by = people who asked for the same within a year
fact-issue-roadmap = what we have decided about the wish
fact-issue-gift_code = code of the gift
fact-issue-occasion = occasion
fact-issue-about = what the question is about
fact-issue-demand = a wish in passing
fact-issue-sensitive = grief, illness or the like is spoken of
fact-issue-opened = opened or used
fact-issue-photo_seen = we have a photo
fact-issue-items_named = the customer has named the things

## What their values are called

is-topic-abuse = hard words
is-topic-accusation = accusation
is-topic-unsuited = our goods do not suit
is-topic-occasion = occasion
is-incident-strike = strike
is-standing-friend = friend
is-standing-patron = patron
is-goods-paper = paper
is-goods-pots = pots
is-goods-tea = tea
is-records-confirm = confirm it
is-records-contradict = contradict it
is-roadmap-planned = planned
is-roadmap-not-now = not now
is-roadmap-no = no
is-occasion-anniversary = years as a customer
is-occasion-birthday = birthday
is-subject-returns = returns
is-subject-delivery = delivery
is-subject-other = something else
is-market-uk = United Kingdom
is-market-it = Italy
is-market-ee = Estonia
is-market-si = Slovenia
is-market-bg = Bulgaria
is-market-id = Indonesia
