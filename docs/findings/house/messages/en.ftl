-brand = Birch & Brook

open-apologise = We are sorry. The mistake was ours, and we put it right.
    .brief = We are sorry. The mistake was ours.
    .subject = Our apology
    .also = We are also sorry for the rest.
open-sympathise = We are sorry to hear it. That is vexing.
    .brief = We are sorry to hear it.
    .also = That is vexing as well.
open-thank = Thank you for your kind words.
open-inform = Thank you for asking.
subject = Our answer

# (public)
public-hello = Thank you for your message. We will look into it with care.
    .brief = Thank you for your message.
# (public)
public-thanks = Thank you for your kind words.

# $amount (money) $method (enum method, role to) $least (count 1..30) $most (count 1..30)
give-refund = We have sent { $amount } back { $method }; it takes { $least } to { $most } business days.
    .brief = { $amount } is on its way back { $method }, in { $least } to { $most } business days.
    .spoken = We have sent { $amount } back { $method }; it takes { $least } to { $most } business days.
# $least (count 1..30) $most (count 1..30)
give-replacement = We have sent another one; it arrives within { $least } to { $most } business days.
    .brief = Another one arrives in { $least } to { $most } business days.
    .spoken = We have sent another one; it arrives within { $least } to { $most } business days.
# $amount (money)
give-voucher = Here is a voucher over { $amount }.
    .brief = A voucher over { $amount }.
    .spoken = You get a voucher over { $amount }.
label-method-original = the way you paid
    .to = the way you paid
label-method-card = card
    .to = to your card

do-cancel-order = We have cancelled the order.
do-cancel-order-proposed = We can still cancel the order.
once-confirm = Shall we do that?
    .spoken = Shall we do that?
too-late = The parcel has left already.
explain-in-time = The parcel came within the days we had promised.
explain-look = We will look at it first.
# $days (count 1..30)
law = The law gives you { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
# $day (date)
promised = We had promised { $day }.
# $line (phone)
call-us = Please call us: { $line }
    .spoken = Our number is { $line }.
forbidden = We cannot do this at present.
ask-photo = Could you show us a photo of the damage?
    .spoken = Could you show us a photo of the damage?
ask-amends = Would you rather have another one, or your money back?
    .spoken = Would you rather have another one, or your money back?
ask-identity = Which e-mail address did you order with?
    .spoken = Which e-mail address did you order with?
# $deadline (date, role by)
promise-news = You will hear from us { $deadline }.
    .spoken = You will hear from us { $deadline }.
route-manager = Our manager takes over.
    .spoken = Our manager takes over.
# $deadline (date, role by)
handover-person = One of us will answer { $deadline }.
    .spoken = One of us will answer { $deadline }.
# (public) $url (url)
handover-x-dm = Write to us in private: { $url }
close = We are here for you.
    .spoken = We are glad to help.
# (public)
sign = Kind regards,
    { -brand }
    .inline = { -brand }
    .spoken = Goodbye from { -brand }.

# (public)
phone-greet = Hello, this is { -brand }.
# (public)
phone-who = May we ask who is speaking?
# (public) $phone (phone)
phone-other = Thank you. It would be kind if you passed on our name, { -brand }, and our number: { $phone }. Goodbye.
# (public)
phone-identity = So that nobody else hears what concerns only you: would you please tell us your address?
# (public)
phone-unsure = Thank you for your patience. We are careful with what people entrust to us, so we will leave it at this for today. Please call us again whenever it suits you. Goodbye.
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
direction-greet = Smile; it can be heard. Say who you are.
direction-identity = Check that you are speaking with the right person before you say anything about the matter.
direction-listen = Let them finish. Note down the words they use.
direction-calm = Breathe, speak slowly, lower your voice. Do not contradict a feeling.
direction-answer = Say what you have understood, then give the answer plainly.
direction-yes = Thank them, record it, and say what happens next.
direction-no = Accept it kindly, record it, and say that nothing will happen without their word.
direction-close = Ask if anything is open. Let them hang up first.
direction-call = If you are calling, ask for the person by name, and say nothing of the matter. If they are calling, thank them for the call.
direction-nobody = Leave the voicemail, word for word, or call again later.
direction-other = Nothing about the matter, and not that we know the person. Leave only name and number.
direction-sure = Thank them and go on.
direction-unsure = Stay kind, and do not say which answer was wrong. Nothing about the matter; note down the call.
direction-unclear = Ask once more, in other words. Decide nothing for them.
direction-repeat = Repeat the answer in their own words, and wait for their yes.
direction-twice = Read the code or number a second time, slowly, in small groups; let them repeat it.
