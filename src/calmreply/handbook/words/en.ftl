### The words of the handbook, English (British). Names of facts and values stand behind a colon or in quotes: nothing agrees with them.

## Pages and headings

# $house (text)
title = Handbook: { $house }
intro = This handbook is made from the policy by which every answer is decided. The same facts get the same answer, on every channel and in every language.
how = How to read it
how-order = The sections are decided from top to bottom. In a section the rules are tried in their order, and the first that fits decides; where none fits, the last paragraph of the section holds.
how-unknown = A condition about something that is not known counts as not met, unless the rule says otherwise; what is still needed is asked.
sections = Sections
section = Section
decides = What it decides
rules = Rules
rule = Rule
flow = The way of a case
flow-note = From top to bottom; a dotted line shows that a section looks at what an earlier one decided.
more-pages = Further pages
limits = Limits
promises = Promises
public = What is said in public
gates = What must be sure first
questions = Questions to the customer
remedies = What can be given
exceptions = Exceptions
claims = What is proved
claims-note = Proved means: for every case that can come, not only for examples. It is about what the rules decide, and not about what people then do.
tables = Tables
examples = Examples
example = Example
examples-none = This house has no worked examples yet.
none = There are none.
back = Back to the contents
# $hash (code)
foot-house = Made from the house { $hash }. The same house gives the same handbook.
# $language (code)
foot-source = Reasons, and names of facts that the house itself has declared, stand in the language of the house where it gives no words for them in this one: { $language }.
# $language (code)
foot-words = The sentences to customers stand in { $language }, since the house does not speak the language of this handbook.

## A section and a rule

kind = Kind
is-section-forbid = what is not given or done
is-section-public = what is said in public
is-section-stance = how we begin
is-section-verdict = whether we say yes
is-section-remedy = what we give
is-section-say = what we say and promise
is-section-route = who answers
per = Decided for
is-per-case = the whole case
is-per-issue = each matter
is-per-item = each thing
is-per-customer = each customer
is-per-household = each household
is-per-order = each order
is-per-house = the whole house
hit-collect = Every rule that fits counts, not only the first.
applies = This section applies when
applies-always = This section applies to every case.
when = When
otherwise = In all other cases
then = Then
then-nothing = nothing further
because = Because
example-of = Worked examples
from = From
until = Until
in-force = In force
exception = Exception to the other rules
owner = Who answers for it
reason = Reason
limit = Limit
# $choice (code) $option (text)
option = The customer chooses ({ $choice }); this is the option: { $option }
on-claim = The customer’s word alone is enough here.

## What follows

then-stance = We begin
then-verdict = We answer
then-give = We give
then-charge = We charge
then-forbid = We do not give or do
then-say = We say
then-ask = We ask
then-do = We do
then-once = But only after
then-promise = We promise
then-route = It goes to
amount = amount
ground = ground
to = paid to
arrives = arrives within
by = within
told = we say

## Conditions

always = always
never = never
all-of = all of this is so
any-of = at least some of this is so
none-of = none of this is so
not-all-of = not all of this is so
# $list (text)
some-unit = for some entry of { $list } this is so
# $list (text)
every-unit = for every entry of { $list } this is so
# $list (text)
no-unit = for no entry of { $list } this is so
# $list (text)
not-every-unit = not for every entry of { $list } this is so
# $list (text)
count-of = number of entries of { $list } for which this is so
# $what (text) $list (text)
sum-of = sum of { $what } over { $list }
issues = the matters of the case
items = the things of the matter
# $fact (text) $value (text)
is = { $fact }: { $value }
# $text (text)
quoted = “{ $text }”
yes = yes
no = no
known = known
not-known = not known
# $list (text) $last (text)
either = { $list } or { $last }
# $list (text) $last (text)
neither = neither { $list } nor { $last }
# $value (text)
compare-ne = anything but { $value }
# $value (text)
compare-lt = less than { $value }
# $value (text)
compare-le = at most { $value }
# $value (text)
compare-gt = more than { $value }
# $value (text)
compare-ge = at least { $value }
# $value (text)
date-lt = before { $value }
# $value (text)
date-le = { $value } or before
# $value (text)
date-gt = after { $value }
# $value (text)
date-ge = { $value } or after
# $values (text)
smaller = the smaller of: { $values }
# $values (text)
greater = the greater of: { $values }
# $value (text) $other (text)
or-else = { $value } (where that is not known: { $other })
# $table (text) $keys (text)
from-table = the amount in the table { $table } for { $keys }
# $fact (text)
days-since = days since { $fact }
# $fact (text)
business-days-since = business days since { $fact }
# $fact (text)
hours-since = time since { $fact }
# $fact (text)
months-since = months since { $fact }
# $fact (text)
years-since = years since { $fact }
# $fact (text)
days-until = days until { $fact }
# $fact (text)
business-days-until = business days until { $fact }
# $fact (text)
hours-until = time until { $fact }
# $fact (text)
months-until = months until { $fact }
# $fact (text)
years-until = years until { $fact }
# $fact (text)
day-of = the day of { $fact }
# $section (text)
decided-verdict = answer of the section { $section }
# $section (text)
decided-rule = rule that decided in the section { $section }
# $section (text)
decided-matched = a rule of the section { $section } fitted
# $section (text)
decided-granted = the section { $section } gave something
# $section (text)
decided-amount = what the section { $section } gave in money

## Limits, gates and claims

limit-of = What it bounds
limit-at = At most
limit-times = How often, at most
limit-over = What goes beyond
is-over-trim = is reduced to the limit
is-over-drop = is not given
is-over-refer = is looked at by a person
window = Counted over
is-window-day = the day
is-window-month = the month
is-window-year = the year
is-window-for-ever = all time
gate-fact = Must be so
state-proved = proved
state-refuted = does not hold
state-unknown = not settled
# $limit (code)
held-by = held by the limit { $limit }
claim-complete = Every case of this section meets a rule; nothing is left to the last paragraph.
claim-disjoint = No case meets several rules at once; their order does not matter.
claim-covers = In these cases a rule decides, and not the last paragraph.
# $fact (text) $what (text)
claim-monotone = More of this never brings less. Fact: { $fact }; given: { $what }
# $what (text) $per (text) $amount (text)
claim-cap = Bounded for { $per }. Given: { $what }; at most: { $amount }
claim-never = This never happens
claim-always = This always happens
anything = anything at all

## Worked examples

as-of = Decided as of
the-case = The case
written = The customer wrote
decided = What was decided
replies = The replies
# $channel (code) $locale (code)
reply-in = On { $channel }, in { $locale }
subject = Subject
value = Value
message = Wording

## Words of the policy

is-stance-apologise = with an apology
is-stance-sympathise = with sympathy
is-stance-listen = by listening
is-stance-thank = with thanks
is-stance-inform = with the information
is-stance-decline = with a plain no
is-stance-farewell = with a friendly farewell
is-stance-celebrate = with good wishes
is-verdict-none = no answer yet
is-verdict-allow = yes
is-verdict-deny = no
is-verdict-refer = a person decides
is-basis-statutory = owed by law
is-basis-contractual = our own promise
is-basis-goodwill = goodwill
is-remedy-refund = money back
is-remedy-replacement = replacement
is-remedy-repair = repair
is-remedy-redelivery = new delivery
is-remedy-price-reduction = price reduction
is-remedy-credit = credit
is-remedy-voucher = voucher
is-remedy-free-delivery = free delivery
is-remedy-gift = gift
is-remedy-service = service
is-route-telephone = the telephone
is-route-manager = the manager
is-route-private-message = a private message
is-route-person = a person
is-topic-unknown = unknown
is-topic-complaint = complaint
is-topic-cancel = cancellation
is-topic-return = return
is-topic-tracking = where the parcel is
is-topic-question = question
is-topic-request = wish
is-topic-praise = praise
is-want-refund = money back
is-want-replacement = replacement
is-want-repair = repair
is-want-answer = answer
is-fault-ours = ours
is-fault-carrier = the carrier’s
is-fault-customer = the customer’s
is-fault-nobody = nobody’s
is-order-status-open = not yet packed
is-order-status-packed = packed
is-order-status-sent = sent
is-order-status-delivered = delivered
is-order-status-cancelled = cancelled
is-order-status-returned = returned
is-incident-none = none
is-standing-guest = guest
is-standing-member = member
is-rule-none = none
is-rule-default = the last paragraph
is-rule-settled = several, with the same outcome

## Facts that every house has

fact-thread-topic = what anyone can see it is about
fact-house-incident = general misfortune in force
fact-case-market = market
fact-case-currency = currency
fact-case-today = today
fact-contact-messages = messages about this so far
fact-customer-identified = we have made sure who the customer is
fact-customer-since = first day as a customer
fact-customer-standing = standing of the customer
fact-customer-tenure_days = days as a customer
fact-order-id = number of the order
fact-order-total = price of the order
fact-order-placed_at = the order was placed
fact-order-delivered_at = the order was delivered
fact-order-paid_by = way of payment
fact-order-status = stage of the order
fact-issue-topic = what it is about
fact-issue-kind = what went wrong
fact-issue-want = what the customer wants
fact-issue-fault = whose fault it is
fact-issue-items = the things it is about
fact-issue-chosen = what the customer has chosen
fact-history = what happened with this customer before
fact-history-kind = sort of event
fact-history-issue = what went wrong then
fact-history-basis = ground of what was given
fact-history-amount = amount that was given
fact-history-kept = the promise was kept
fact-history-matters = matters within a year
fact-history-same_issue = the same trouble within a year, how often
fact-history-goodwill = goodwill given within a year
fact-history-open_promises = promises still open
fact-history-broken_promises = promises not kept within a year
fact-history-orders = orders so far

## Spans of time

# $shown (text) $count (count)
span-minutes = { $shown } { $count ->
        [one] minute
       *[other] minutes
    }
# $shown (text) $count (count)
span-hours = { $shown } { $count ->
        [one] hour
       *[other] hours
    }
# $shown (text) $count (count)
span-business-hours = { $shown } { $count ->
        [one] business hour
       *[other] business hours
    }
# $shown (text) $count (count)
span-days = { $shown } { $count ->
        [one] day
       *[other] days
    }
# $shown (text) $count (count)
span-business-days = { $shown } { $count ->
        [one] business day
       *[other] business days
    }
# $shown (text) $count (count)
span-weeks = { $shown } { $count ->
        [one] week
       *[other] weeks
    }
