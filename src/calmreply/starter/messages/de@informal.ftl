### Kettle & Quire, German, informal (du, in lower case). Complete as well, with the same facts as de.ftl.
### Openings begin in lower case: they follow the comma of the greeting. A role phrase may hold a clause of its own, so it stands last
### before a full stop or a comma.

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = es tut uns leid, { $issue }. Der Fehler lag bei uns, und wir bringen ihn in Ordnung.
    .brief = es tut uns leid, { $issue }. Der Fehler lag bei uns.
    .digest = Es tut uns leid.
    .subject = Unsere Entschuldigung und was wir jetzt tun
    .also = Es tut uns auch leid, { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = es tut uns leid, { $issue }. Den Paketdienst suchen wir aus, also stehen wir auch für ihn ein.
    .brief = es tut uns leid, { $issue }. Für unseren Paketdienst stehen wir ein.
    .digest = Es tut uns leid.
    .subject = Unsere Entschuldigung und was wir jetzt tun
    .also = Es tut uns auch leid, { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = es tut uns leid, { $issue }, noch dazu nicht zum ersten Mal. Du durftest zu Recht mehr von uns erwarten.
    .brief = es tut uns leid, { $issue }, noch dazu nicht zum ersten Mal.
    .digest = Es tut uns doppelt leid.
    .subject = Unsere Entschuldigung und was wir jetzt tun
    .also = Es tut uns auch leid, { $issue }, noch dazu nicht zum ersten Mal.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = es tut uns leid zu hören, { $issue }. Wir verstehen gut, wie ärgerlich das ist.
    .brief = es tut uns leid zu hören, { $issue }.
    .digest = Es tut uns leid, das zu hören.
    .subject = Zu deiner Nachricht
    .also = Es tut uns auch leid zu hören, { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = danke für den Hinweis, { $issue }. Wir können uns gut vorstellen, wie lästig das Warten ist.
    .brief = danke für den Hinweis, { $issue }.
    .digest = Danke für den Hinweis.
    .subject = Zu deinem Paket

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = danke, dass du dich in dieser schweren Zeit an uns wendest. Wir denken an dich.
    .brief = wir denken an dich.
    .digest = Wir denken an dich.
    .subject = Unsere Antwort auf deine Zeilen

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = danke, dass du uns geschrieben hast. Wir möchten gern verstehen, worum es geht.
    .brief = danke, dass du uns geschrieben hast.
    .spoken = Danke, dass du dich an uns wendest. Wir möchten gern verstehen, worum es geht.
    .digest = Danke für deine Nachricht.
    .subject = Danke für deine Nachricht

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = danke für deine offenen Worte. Wir nehmen ernst, was du sagst.
    .brief = wir nehmen ernst, was du sagst.
    .digest = Wir nehmen das ernst.
    .subject = Zu deiner Nachricht

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = das klingt nach einem schweren Tag, und das tut uns leid. Wir hören gern zu.
    .brief = das klingt nach einem schweren Tag. Wir hören gern zu.
    .digest = Wir hören gern zu.
    .subject = Wir hören gern zu

# Praise. Glad and short, not gushing.
open-thank = danke für deine lieben Worte. Damit hast du uns den Tag verschönt.
    .brief = danke für deine lieben Worte.
    .digest = Danke für deine lieben Worte.
    .subject = Danke für deine lieben Worte

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = danke, dass du uns sagst, was du bei uns vermisst. An solchen Wünschen sehen wir, worauf es ankommt.
    .brief = danke, dass du uns sagst, was du bei uns vermisst.
    .digest = Danke für die Idee.
    .subject = Danke für deine Idee

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = danke, dass du dich meldest. Wir kümmern uns gern darum.
    .brief = danke, dass du dich meldest.
    .digest = Danke, dass du dich meldest.
    .subject = Unsere Antwort auf deine Frage

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = danke, dass du uns gefragt hast. Wir haben es uns genau angesehen und möchten dir offen antworten.
    .brief = danke, dass du uns gefragt hast. Wir möchten dir offen antworten.
    .digest = Danke für deine Anfrage.
    .subject = Unsere Antwort auf deine Frage

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = danke für deine Offenheit. Wir haben das ernst genommen und sind der Sache nachgegangen.
    .brief = wir haben das ernst genommen und sind der Sache nachgegangen.
    .digest = Wir sind der Sache nachgegangen.
    .subject = Was wir gefunden haben

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = danke, dass du uns erzählst, was du suchst. Wir sind lieber ehrlich zu dir, als dich zum Bleiben zu überreden.
    .brief = danke, dass du uns erzählst, was du suchst.
    .digest = Danke für die offenen Worte.
    .subject = Eine ehrliche Antwort

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = heute denken wir an dich und wünschen dir einen wunderschönen Tag.
    .brief = wir wünschen dir einen wunderschönen Tag.
    .digest = Wir wünschen dir einen schönen Tag.
    .subject = Unsere guten Wünsche für dich

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = { $years ->
        [one] seit { $years } Jahr hältst du uns nun die Treue, und dafür danken wir dir herzlich.
       *[other] seit { $years } Jahren hältst du uns nun die Treue, und dafür danken wir dir herzlich.
    }
    .brief = { $years ->
        [one] danke für { $years } Jahr Treue.
       *[other] danke für { $years } Jahre Treue.
    }
    .digest = Danke für deine Treue.
    .subject = Danke für deine Treue

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = { $most ->
        [one] Wir haben dir { $amount } erstattet, und zwar { $method }. Das Geld ist in { $least } bis { $most } Werktag bei dir.
       *[other] Wir haben dir { $amount } erstattet, und zwar { $method }. Das Geld ist in { $least } bis { $most } Werktagen bei dir.
    }
    .brief = { $most ->
        [one] Wir erstatten dir { $amount } innerhalb von { $most } Werktag { $method }.
       *[other] Wir erstatten dir { $amount } innerhalb von { $most } Werktagen { $method }.
    }
    .spoken = { $most ->
        [one] Wir haben dir { $amount } erstattet, und zwar { $method }. Das Geld braucht { $least } bis { $most } Werktag, bis es bei dir ist.
       *[other] Wir haben dir { $amount } erstattet, und zwar { $method }. Das Geld braucht { $least } bis { $most } Werktage, bis es bei dir ist.
    }
    .digest = { $most ->
        [one] Wir erstatten { $amount } binnen { $most } Werktag.
       *[other] Wir erstatten { $amount } binnen { $most } Werktagen.
    }
    .also = { $most ->
        [one] Außerdem haben wir dir { $amount } erstattet, und zwar { $method }. Das Geld ist in { $least } bis { $most } Werktag bei dir.
       *[other] Außerdem haben wir dir { $amount } erstattet, und zwar { $method }. Das Geld ist in { $least } bis { $most } Werktagen bei dir.
    }

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = { $most ->
        [one] Danach erstatten wir dir { $amount } { $method }. Das Geld ist dann in { $least } bis { $most } Werktag bei dir.
       *[other] Danach erstatten wir dir { $amount } { $method }. Das Geld ist dann in { $least } bis { $most } Werktagen bei dir.
    }
    .brief = { $most ->
        [one] Danach erstatten wir dir { $amount } innerhalb von { $most } Werktag { $method }.
       *[other] Danach erstatten wir dir { $amount } innerhalb von { $most } Werktagen { $method }.
    }
    .spoken = { $most ->
        [one] Danach erstatten wir dir { $amount } { $method }. Das Geld braucht dann { $least } bis { $most } Werktag, bis es bei dir ist.
       *[other] Danach erstatten wir dir { $amount } { $method }. Das Geld braucht dann { $least } bis { $most } Werktage, bis es bei dir ist.
    }
    .digest = { $most ->
        [one] Danach { $amount } zurück binnen { $most } Werktag.
       *[other] Danach { $amount } zurück binnen { $most } Werktagen.
    }

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = { $most ->
        [one] Für das Warten sollst du nicht bezahlen: Wir haben dir die Versandkosten von { $amount } erstattet, und zwar { $method }. Das Geld ist in { $least } bis { $most } Werktag bei dir.
       *[other] Für das Warten sollst du nicht bezahlen: Wir haben dir die Versandkosten von { $amount } erstattet, und zwar { $method }. Das Geld ist in { $least } bis { $most } Werktagen bei dir.
    }
    .brief = { $most ->
        [one] Wir erstatten dir die Versandkosten von { $amount } innerhalb von { $most } Werktag { $method }.
       *[other] Wir erstatten dir die Versandkosten von { $amount } innerhalb von { $most } Werktagen { $method }.
    }
    .spoken = { $most ->
        [one] Für das Warten sollst du nicht bezahlen. Wir haben dir die Versandkosten von { $amount } erstattet, und zwar { $method }. Das Geld braucht { $least } bis { $most } Werktag, bis es bei dir ist.
       *[other] Für das Warten sollst du nicht bezahlen. Wir haben dir die Versandkosten von { $amount } erstattet, und zwar { $method }. Das Geld braucht { $least } bis { $most } Werktage, bis es bei dir ist.
    }
    .digest = { $most ->
        [one] Versand: { $amount } zurück binnen { $most } Werktag.
       *[other] Versand: { $amount } zurück binnen { $most } Werktagen.
    }
    .also = { $most ->
        [one] Auch die Versandkosten von { $amount } haben wir dir erstattet, und zwar { $method }. Das Geld ist in { $least } bis { $most } Werktag bei dir.
       *[other] Auch die Versandkosten von { $amount } haben wir dir erstattet, und zwar { $method }. Das Geld ist in { $least } bis { $most } Werktagen bei dir.
    }

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = { $most ->
        [one] Kostenloser Ersatz ist schon unterwegs und in { $least } bis { $most } Werktag bei dir.
       *[other] Kostenloser Ersatz ist schon unterwegs und in { $least } bis { $most } Werktagen bei dir.
    }
    .brief = { $most ->
        [one] Kostenloser Ersatz ist innerhalb von { $most } Werktag bei dir.
       *[other] Kostenloser Ersatz ist innerhalb von { $most } Werktagen bei dir.
    }
    .spoken = { $most ->
        [one] Kostenloser Ersatz ist schon unterwegs und in { $least } bis { $most } Werktag bei dir.
       *[other] Kostenloser Ersatz ist schon unterwegs und in { $least } bis { $most } Werktagen bei dir.
    }
    .digest = { $most ->
        [one] Kostenloser Ersatz binnen { $most } Werktag.
       *[other] Kostenloser Ersatz binnen { $most } Werktagen.
    }
    .also = { $most ->
        [one] Auch hierfür ist kostenloser Ersatz schon unterwegs und in { $least } bis { $most } Werktag bei dir.
       *[other] Auch hierfür ist kostenloser Ersatz schon unterwegs und in { $least } bis { $most } Werktagen bei dir.
    }

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = { $most ->
        [one] Wir schicken dein Paket noch einmal auf den Weg, auf unsere Kosten. In { $least } bis { $most } Werktag ist es bei dir.
       *[other] Wir schicken dein Paket noch einmal auf den Weg, auf unsere Kosten. In { $least } bis { $most } Werktagen ist es bei dir.
    }
    .brief = { $most ->
        [one] Ein neues Paket ist innerhalb von { $most } Werktag bei dir, auf unsere Kosten.
       *[other] Ein neues Paket ist innerhalb von { $most } Werktagen bei dir, auf unsere Kosten.
    }
    .spoken = { $most ->
        [one] Wir schicken dein Paket noch einmal auf den Weg, auf unsere Kosten. In { $least } bis { $most } Werktag ist es bei dir.
       *[other] Wir schicken dein Paket noch einmal auf den Weg, auf unsere Kosten. In { $least } bis { $most } Werktagen ist es bei dir.
    }
    .digest = { $most ->
        [one] Neues Paket, kostenlos, binnen { $most } Werktag.
       *[other] Neues Paket, kostenlos, binnen { $most } Werktagen.
    }

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = { $most ->
        [one] Was gefehlt hat, schicken wir dir auf unsere Kosten nach. In { $least } bis { $most } Werktag ist es bei dir.
       *[other] Was gefehlt hat, schicken wir dir auf unsere Kosten nach. In { $least } bis { $most } Werktagen ist es bei dir.
    }
    .brief = { $most ->
        [one] Was gefehlt hat, ist innerhalb von { $most } Werktag bei dir, auf unsere Kosten.
       *[other] Was gefehlt hat, ist innerhalb von { $most } Werktagen bei dir, auf unsere Kosten.
    }
    .spoken = { $most ->
        [one] Was gefehlt hat, schicken wir dir auf unsere Kosten nach. In { $least } bis { $most } Werktag ist es bei dir.
       *[other] Was gefehlt hat, schicken wir dir auf unsere Kosten nach. In { $least } bis { $most } Werktagen ist es bei dir.
    }
    .digest = { $most ->
        [one] Fehlendes kommt kostenlos binnen { $most } Werktag.
       *[other] Fehlendes kommt kostenlos binnen { $most } Werktagen.
    }

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = Als Dank für deine Geduld liegt ein Gutschein über { $amount } in deinem Kundenkonto. Er ist ein Geschenk von uns.
    .brief = Als Geschenk liegt ein Gutschein über { $amount } in deinem Kundenkonto.
    .spoken = Als Dank für deine Geduld liegt jetzt ein Gutschein über { $amount } in deinem Kundenkonto. Er ist ein Geschenk von uns.
    .digest = Geschenk: Gutschein über { $amount }.
    .also = Als Dank für deine Geduld liegt außerdem ein Gutschein über { $amount } in deinem Kundenkonto. Er ist ein Geschenk von uns.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = Du hattest nun schon mehr als einmal Geduld mit uns. Als Dank dafür, dass du uns treu bleibst, liegt ein Gutschein über { $amount } in deinem Kundenkonto. Er ist ein Geschenk von uns.
    .brief = Als Dank für deine Treue liegt ein Gutschein über { $amount } in deinem Kundenkonto, als Geschenk.
    .spoken = Du hattest nun schon mehr als einmal Geduld mit uns. Als Dank dafür, dass du uns treu bleibst, liegt jetzt ein Gutschein über { $amount } in deinem Kundenkonto. Er ist ein Geschenk von uns.
    .digest = Geschenk: Gutschein über { $amount }.
    .also = Du hattest nun schon mehr als einmal Geduld mit uns. Als Dank dafür, dass du uns treu bleibst, liegt außerdem ein Gutschein über { $amount } in deinem Kundenkonto. Er ist ein Geschenk von uns.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = Du vertraust uns schon lange. Als Dank dafür liegt ein Gutschein über { $amount } in deinem Kundenkonto. Er ist ein Geschenk von uns.
    .brief = Als Dank für dein langes Vertrauen liegt ein Gutschein über { $amount } in deinem Kundenkonto, als Geschenk.
    .spoken = Du vertraust uns schon lange. Als Dank dafür liegt jetzt ein Gutschein über { $amount } in deinem Kundenkonto. Er ist ein Geschenk von uns.
    .digest = Geschenk: Gutschein über { $amount }.
    .also = Du vertraust uns schon lange. Als Dank dafür liegt außerdem ein Gutschein über { $amount } in deinem Kundenkonto. Er ist ein Geschenk von uns.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = Ein Päckchen von unserem Tee ist unterwegs zu dir, mit einer Karte, die wir von Hand geschrieben haben.
    .brief = Ein Päckchen von unserem Tee und eine Karte sind unterwegs zu dir.
    .spoken = Ein Päckchen von unserem Tee ist unterwegs zu dir, mit einer Karte, die wir von Hand geschrieben haben.
    .digest = Ein Päckchen Tee ist unterwegs.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = Vielleicht möchtest du jemandem damit eine Freude machen: Eine unserer Geschenkschachteln ist dafür unterwegs zu dir, kostenlos.
    .brief = Zum Weiterverschenken ist eine Geschenkschachtel unterwegs zu dir, kostenlos.
    .spoken = Vielleicht möchtest du jemandem damit eine Freude machen: Eine unserer Geschenkschachteln ist dafür unterwegs zu dir, kostenlos.
    .digest = Eine Geschenkschachtel kommt kostenlos.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = Unser Geschenk für dich: ein Gutschein über { $amount }. Dein Code ist { $code }.
    .brief = Unser Geschenk: ein Gutschein über { $amount }, Code { $code }.
    .spoken = Wir haben ein Geschenk für dich, einen Gutschein über { $amount }. Dein Code ist { $code }.
    .digest = Unser Geschenk: { $amount }, Code { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = Der Versand deines nächsten Pakets ist unser Geschenk an dich.
    .brief = Dein nächster Versand ist unser Geschenk.
    .spoken = Der Versand deines nächsten Pakets ist unser Geschenk an dich.
    .digest = Dein nächster Versand ist kostenlos.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = Für Geschenke in derselben Sache gilt bei uns eine Grenze, die für alle gleich ist.
    .brief = Unsere Geschenke haben eine Grenze, die für alle gleich ist.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = Das können wir zurzeit leider nicht tun.
    .digest = Das können wir zurzeit nicht tun.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = Deine Bestellung ist noch nicht gepackt, wir können sie also noch stornieren.
    .brief = Wir können deine Bestellung noch stornieren.
    .digest = Wir können deine Bestellung noch stornieren.

# The customer has confirmed; it is done.
do-cancel-order = Wir haben deine Bestellung storniert, so wie du es wolltest.
    .brief = Wir haben deine Bestellung storniert.
    .digest = Deine Bestellung ist storniert.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = Sollen wir die Bestellung stornieren? Ohne dein Ja unternehmen wir nichts.
    .brief = Sollen wir stornieren? Wir warten auf dein Ja.
    .spoken = Sollen wir die Bestellung stornieren? Ohne dein Ja unternehmen wir nichts.
    .digest = Sollen wir? Bitte mit Ja oder Nein antworten.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = Das Geld schicken wir zurück, sobald deine Rücksendung bei uns ist.
    .brief = Das Geld geht zurück, sobald deine Rücksendung bei uns ist.
    .spoken = Das Geld geht an dich zurück, sobald deine Rücksendung bei uns ist.
    .digest = Wir erstatten, sobald es bei uns ist.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = Deine Bestellung wird gerade gepackt. Wir versuchen, sie aufzuhalten, können aber nicht sicher sagen, ob es noch gelingt.
    .brief = Deine Bestellung wird gerade gepackt. Wir versuchen, sie aufzuhalten, sicher ist es nicht.
    .digest = Wir versuchen es noch, sicher ist es nicht.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = Dein Paket ist schon beim Paketdienst, deshalb können wir es nicht mehr aufhalten und die Bestellung nicht stornieren.
    .brief = Dein Paket ist schon beim Paketdienst, deshalb können wir die Bestellung nicht stornieren.
    .digest = Storno geht nicht: Es ist beim Paketdienst.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = { $days ->
        [one] Du hast das gesetzliche Recht, die Ware innerhalb von { $days } Tag nach Erhalt zurückzuschicken, ohne einen Grund zu nennen.
       *[other] Du hast das gesetzliche Recht, die Ware innerhalb von { $days } Tagen nach Erhalt zurückzuschicken, ohne einen Grund zu nennen.
    }
    .brief = { $days ->
        [one] Du hast das gesetzliche Recht, die Ware innerhalb von { $days } Tag nach Erhalt zurückzuschicken.
       *[other] Du hast das gesetzliche Recht, die Ware innerhalb von { $days } Tagen nach Erhalt zurückzuschicken.
    }
    .spoken = { $days ->
        [one] Du hast das gesetzliche Recht, die Ware innerhalb von { $days } Tag nach Erhalt zurückzugeben, ohne einen Grund zu nennen.
       *[other] Du hast das gesetzliche Recht, die Ware innerhalb von { $days } Tagen nach Erhalt zurückzugeben, ohne einen Grund zu nennen.
    }
    .digest = { $days ->
        [one] Dein gesetzliches Recht: { $days } Tag Rückgabe.
       *[other] Dein gesetzliches Recht: { $days } Tage Rückgabe.
    }

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = { $days ->
        [one] Wir geben dir von uns aus { $days } Tag Zeit, Unbenutztes zurückzugeben.
       *[other] Wir geben dir von uns aus { $days } Tage Zeit, Unbenutztes zurückzugeben.
    }
    .brief = { $days ->
        [one] Unbenutztes nehmen wir { $days } Tag lang zurück.
       *[other] Unbenutztes nehmen wir { $days } Tage lang zurück.
    }
    .digest = { $days ->
        [one] Unbenutzt: { $days } Tag Zeit zur Rückgabe.
       *[other] Unbenutzt: { $days } Tage Zeit zur Rückgabe.
    }

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = Das Etikett und die wenigen Schritte findest du auf dieser Seite: { $returns }
    .brief = Etikett und Schritte: { $returns }
    .spoken = Das Etikett und die wenigen Schritte findest du auf unserer Website unter Rücksendungen.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = Unser Ratgeber zeigt Schritt für Schritt und mit Bildern, wie es geht: { $guide }
    .brief = Unser Ratgeber: { $guide }
    .spoken = Der Ratgeber auf unserer Website zeigt Schritt für Schritt und mit Bildern, wie es geht.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = Wie lange ein Paket braucht, was es kostet und wohin wir liefern, steht in unserem Ratgeber: { $guide }
    .brief = Lieferzeiten und Versandkosten: { $guide }
    .spoken = Wie lange ein Paket braucht, was es kostet und wohin wir liefern, steht im Ratgeber auf unserer Website.
    .digest = Alles dazu steht in unserem Ratgeber.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = { $days ->
        [one] Wir können die Ware nicht zurücknehmen, weil seit dem Erhalt mehr als { $days } Tag vergangen ist. Diese Frist ist für alle gleich.
       *[other] Wir können die Ware nicht zurücknehmen, weil seit dem Erhalt mehr als { $days } Tage vergangen sind. Diese Frist ist für alle gleich.
    }
    .brief = { $days ->
        [one] Wir können die Ware nicht zurücknehmen, weil mehr als { $days } Tag vergangen ist.
       *[other] Wir können die Ware nicht zurücknehmen, weil mehr als { $days } Tage vergangen sind.
    }
    .digest = { $days ->
        [one] Nach { $days } Tag nehmen wir es nicht zurück.
       *[other] Nach { $days } Tagen nehmen wir es nicht zurück.
    }

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = Wir können die Ware nicht zurücknehmen, weil sie benutzt ist und wir sie an niemanden mehr verkaufen könnten.
    .brief = Wir können die Ware nicht zurücknehmen, weil sie benutzt ist.
    .digest = Benutzte Ware nehmen wir nicht zurück.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = Geöffneten Tee können wir nicht zurücknehmen, weil ihn niemand sonst mehr mit gutem Gefühl trinken könnte.
    .brief = Geöffneten Tee können wir nicht zurücknehmen.
    .digest = Geöffneten Tee nehmen wir nicht zurück.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = Falls sich doch einmal ein Mangel zeigt, behältst du alle Rechte, die dir das Gesetz gibt.
    .brief = Bei einem Mangel behältst du deine gesetzlichen Rechte.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = Die falsche Ware kannst du auf unsere Kosten zurückschicken; das Etikett findest du auf dieser Seite: { $returns }
    .brief = Die Rücksendung geht auf unsere Kosten: { $returns }
    .spoken = Die Rücksendung geht auf unsere Kosten; das Etikett findest du auf unserer Website unter Rücksendungen.
    .digest = Die Rücksendung zahlen wir.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = Du hast ein gesetzliches Recht auf Ware, die so ist, wie sie bestellt und beschrieben war.
    .brief = Einwandfreie Ware ist dein gesetzliches Recht.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = Nach dem Gesetz tragen wir das Risiko, bis alles bei dir angekommen ist.
    .brief = Für den Weg zu dir haften wir laut Gesetz.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = Für die Qualität unserer Ware geben wir dir unser Wort, zusätzlich zu den Rechten, die dir das Gesetz gibt.
    .brief = Wir stehen zur Qualität unserer Ware.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = Die Paketdienste in deinem Land streiken, deshalb können wir ehrlicherweise noch keinen Tag nennen. Wir fragen jeden Morgen nach.
    .brief = Die Paketdienste streiken, deshalb können wir noch keinen Tag nennen.
    .digest = Wegen des Streiks nennen wir noch keinen Tag.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = Die Adresse auf dem Paket war nicht ganz vollständig, deshalb hat der Paketdienst die Tür nicht gefunden. Wir helfen dem Paket wieder auf den Weg.
    .brief = Die Adresse war nicht ganz vollständig. Wir helfen dem Paket wieder auf den Weg.
    .digest = Wir helfen dem Paket wieder auf den Weg.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = Dein Paket ist ein wenig später dran als angekündigt. Wir behalten es im Auge.
    .brief = Dein Paket ist etwas spät dran. Wir behalten es im Auge.
    .digest = Wir behalten es im Auge.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = Weder wir noch der Paketdienst hätten das verhindern können, deshalb können wir dafür nichts erstatten. Wir wissen, dass das Warten dadurch nicht kürzer wird.
    .brief = Weder wir noch der Paketdienst hätten das verhindern können, deshalb können wir dafür nichts erstatten.
    .digest = Dafür können wir nichts erstatten.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = Die meisten Pakete, die so lange ausbleiben, tauchen noch auf. Wir haben den Paketdienst gebeten, nach deinem zu suchen.
    .brief = Wir haben den Paketdienst gebeten, danach zu suchen.
    .digest = Der Paketdienst sucht dein Paket.

# Something must be seen by a person first. A promise with a day follows.
explain-look = Wir möchten uns das genau ansehen, bevor wir antworten.
    .brief = Wir möchten uns das genau ansehen.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = Mit einem Foto ginge es schneller, aber es geht auch ohne.
    .brief = Es geht auch ohne Foto.

# Billing: our records confirm that too much was taken.
explain-billing-ours = Wir haben die Rechnung durchgesehen: Der Betrag, den wir berechnet haben, war zu hoch.
    .brief = Der berechnete Betrag war zu hoch.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = Wir haben die Rechnung Zeile für Zeile durchgesehen und keinen Betrag gefunden, der nicht hineingehört. Jede Zeile findest du in deinem Kundenkonto: { $account }
    .brief = Die Rechnung enthält keinen Betrag, der nicht hineingehört: { $account }
    .spoken = Wir haben die Rechnung Zeile für Zeile durchgesehen und keinen Betrag gefunden, der nicht hineingehört. Jede Zeile findest du in deinem Kundenkonto auf unserer Website.
    .digest = Die Rechnung enthält keinen falschen Betrag.

# Where is my order: not packed yet.
track-open = Deine Bestellung ist bei uns und wird bald gepackt.
    .brief = Deine Bestellung wird bald gepackt.
    .digest = Deine Bestellung wird bald gepackt.

# Where is my order: on the packing table.
track-packed = Deine Bestellung wird gerade gepackt. Danach holt der Paketdienst sie ab.
    .brief = Deine Bestellung wird gerade gepackt.
    .digest = Deine Bestellung wird gerade gepackt.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = Dein Paket ist unterwegs. Es sollte { $date } bei dir sein.
    .brief = Dein Paket sollte { $date } bei dir sein.
    .spoken = Dein Paket ist unterwegs. Es sollte { $date } bei dir sein.
    .digest = Es sollte { $date } da sein.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = Dein Paket ist unterwegs, aber später dran als angekündigt. Wir haben den Paketdienst gebeten, danach zu suchen.
    .brief = Dein Paket ist verspätet. Wir haben den Paketdienst gebeten, danach zu suchen.
    .digest = Es ist verspätet; der Paketdienst sucht.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = Der Paketdienst sagt uns, dass dein Paket zugestellt wurde. Da du es nicht gefunden hast, fragen wir nach, wo es abgelegt wurde.
    .brief = Der Paketdienst sagt, dass es zugestellt wurde. Wir fragen nach, wo es abgelegt wurde.
    .digest = Wir fragen nach, wo es abgelegt wurde.

# A wish that we are already working on. No day is named.
request-planned = Wir haben gute Nachrichten: Wir arbeiten schon daran. Einen Tag nennen wir nicht, bevor es fertig ist.
    .brief = Wir arbeiten schon daran.
    .digest = Wir arbeiten schon daran.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = Im Moment können wir das nicht machen, weil andere Arbeit vorgeht. Wir haben deinen Wunsch aufgeschrieben und zählen jeden mit.
    .brief = Im Moment können wir das nicht machen, aber dein Wunsch ist notiert.
    .digest = Im Moment nicht, aber es ist notiert.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = Das werden wir nicht anbieten, weil es zu weit weg ist von dem, was wir gut können. Wenn du es anderswo findest, verstehen wir das.
    .brief = Das werden wir nicht anbieten, weil es zu weit weg ist von dem, was wir gut können.
    .digest = Das werden wir nicht anbieten.

# A wish that nobody has decided on yet.
request-noted = Wir haben deinen Wunsch aufgeschrieben. Wir zählen alle Wünsche und sehen sie uns gemeinsam an.
    .brief = Wir haben deinen Wunsch aufgeschrieben.
    .digest = Dein Wunsch ist notiert.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = Wir möchten, dass alle freundlich behandelt werden. Wir sprechen mit den Beteiligten darüber.
    .brief = Wir sprechen mit den Beteiligten darüber.

# A fault of the website.
care-website = Wir haben den Fehler an die Menschen weitergegeben, die sich um unsere Website kümmern.
    .brief = Wir haben den Fehler weitergegeben.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = Falls wir etwas dazu beigetragen haben, möchten wir es gern wiedergutmachen.
    .brief = Wir möchten es gern besser machen.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = Wir haben unsere Unterlagen sorgfältig gelesen und finden das dort nicht. Wenn du etwas hast, das wir nicht kennen, sehen wir es uns gern an.
    .brief = In unseren Unterlagen finden wir das nicht. Was du hast, sehen wir uns gern an.
    .digest = In unseren Unterlagen finden wir das nicht.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = Für das, was du brauchst, ist unsere Ware nicht gemacht. Bei jemand anderem bist du damit besser aufgehoben.
    .brief = Für das, was du brauchst, ist unsere Ware nicht gemacht.
    .digest = Dafür ist unsere Ware nicht gemacht.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = Wir haben dein Lob an alle weitergegeben, die für dich gepackt haben.
    .brief = Wir haben dein Lob weitergegeben.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = Auch deinen Wunsch { $demand } haben wir aufgeschrieben.
    .brief = Deinen Wunsch { $demand } haben wir notiert.
    .digest = Notiert: Wunsch { $demand }.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = Innerhalb eines Jahres haben uns { $count } Menschen danach gefragt.
    .brief = { $count } Menschen haben uns innerhalb eines Jahres danach gefragt.
    .digest = Schon { $count } Menschen haben danach gefragt.

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = Wenn dir ein kleiner Laden oder eine gute Sache am Herzen liegt, erzähl uns davon. So etwas teilen wir gern auf unserer Seite.
    .brief = Liegt dir ein kleiner Laden oder eine gute Sache am Herzen, erzähl uns davon; so etwas teilen wir gern.
    .digest = Kennst du eine gute Sache? Wir teilen sie gern.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = Und das möchten wir selbst ansprechen: Eine frühere Zusage an dich haben wir nicht eingehalten.
    .brief = Eine frühere Zusage haben wir nicht eingehalten.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = Magst du uns in wenigen Worten sagen, was passiert ist und was dir helfen würde?
    .brief = Was ist passiert, und was würde dir helfen?
    .spoken = Magst du uns in wenigen Worten sagen, was passiert ist und was dir helfen würde?
    .digest = Was ist passiert, und was würde dir helfen?

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = Magst du uns deine Bestellnummer und die Postleitzahl der Lieferadresse nennen? Dann wissen wir, dass wir mit dir sprechen.
    .brief = Magst du uns deine Bestellnummer und Postleitzahl nennen?
    .spoken = Magst du uns deine Bestellnummer und die Postleitzahl der Lieferadresse nennen? Dann wissen wir, dass wir mit dir sprechen.
    .digest = Deine Bestellnummer und Postleitzahl, bitte?

# Before a return: opened or used?
ask-opened = Ist die Ware schon geöffnet oder benutzt?
    .spoken = Ist die Ware schon geöffnet oder benutzt?
    .digest = Ist die Ware schon geöffnet oder benutzt?

# Damaged or poor goods: a photo helps.
ask-photo = Könntest du uns ein Foto davon schicken, wie die Ware jetzt aussieht?
    .brief = Könntest du uns ein Foto davon schicken?
    .spoken = Könnten wir ein Foto davon bekommen, wie die Ware jetzt aussieht?
    .digest = Könntest du uns ein Foto schicken?

# Wrong or missing goods: which ones?
ask-which-items = Magst du uns sagen, um welche Artikel es geht?
    .spoken = Magst du uns sagen, um welche Artikel es geht?
    .digest = Um welche Artikel geht es?

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = Du hast die Wahl: Sollen wir dir Ersatz schicken oder das Geld erstatten?
    .spoken = Du hast die Wahl: Sollen wir dir Ersatz schicken oder das Geld erstatten?
    .digest = Ersatz oder Geld zurück?

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = Wie es um dein Paket steht, erfährst du { $deadline } von uns, ohne dass du nachfragen musst.
    .brief = Neues zu deinem Paket { $deadline }.
    .spoken = Wie es um dein Paket steht, erfährst du { $deadline } von uns, ohne dass du nachfragen musst.
    .digest = Wir melden uns { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = Wir sagen dir { $deadline }, was die Suche ergeben hat.
    .brief = Das Ergebnis der Suche kommt { $deadline }.
    .spoken = Wir sagen dir { $deadline }, was die Suche ergeben hat.
    .digest = Ergebnis { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = Jemand von uns kümmert sich darum und antwortet dir { $deadline }.
    .brief = Unsere Antwort kommt { $deadline }.
    .spoken = Jemand von uns kümmert sich darum und antwortet dir { $deadline }.
    .digest = Unsere Antwort: { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = Unsere Serviceleitung sieht es sich noch einmal an und antwortet dir { $deadline }.
    .brief = Unsere Serviceleitung antwortet dir { $deadline }.
    .spoken = Unsere Serviceleitung sieht es sich noch einmal an und antwortet dir { $deadline }.
    .digest = Wir antworten nochmals { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = Wir sagen dir { $deadline }, ob es noch gelungen ist.
    .brief = Wir sagen dir { $deadline } Bescheid.
    .spoken = Wir sagen dir { $deadline }, ob es noch gelungen ist.
    .digest = Bescheid { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = Unsere Serviceleitung sagt dir { $deadline }, was dabei herausgekommen ist.
    .brief = Unsere Serviceleitung meldet sich { $deadline } bei dir.
    .spoken = Unsere Serviceleitung sagt dir { $deadline }, was dabei herausgekommen ist.
    .digest = Die Leitung antwortet { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = Wie weit wir sind, erfährst du { $deadline } von uns.
    .brief = Du hörst { $deadline } von uns.
    .spoken = Wie weit wir sind, erfährst du { $deadline } von uns.
    .digest = Wir melden uns { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = Unsere Serviceleitung sucht die Ursache, damit das aufhört, und sagt dir { $deadline }, was wir gefunden haben.
    .brief = Unsere Serviceleitung sagt dir { $deadline }, woran es lag.
    .spoken = Unsere Serviceleitung sucht die Ursache, damit das aufhört, und sagt dir { $deadline }, was wir gefunden haben.
    .digest = Die Ursache nennen wir { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = Wir rufen dich { $deadline } an.
    .brief = Wir rufen dich { $deadline } an.
    .spoken = Wir rufen dich { $deadline } an.
    .digest = Wir rufen dich { $deadline } an.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = Unsere Serviceleitung ruft dich { $deadline } persönlich an.
    .brief = Unsere Serviceleitung ruft dich { $deadline } an.
    .spoken = Unsere Serviceleitung ruft dich { $deadline } persönlich an.
    .digest = Die Leitung ruft dich { $deadline } an.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = Jemand von uns meldet sich { $deadline } persönlich bei dir.
    .brief = Jemand von uns meldet sich { $deadline } bei dir.
    .spoken = Jemand von uns meldet sich { $deadline } persönlich bei dir.
    .digest = Wir melden uns persönlich { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = Jemand von uns sieht sich das persönlich an und antwortet dir { $deadline }.
    .brief = Jemand von uns antwortet dir { $deadline }.
    .spoken = Jemand von uns sieht sich das persönlich an und antwortet dir { $deadline }.
    .digest = Wir antworten persönlich { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = Nun ging es schon mehrmals hin und her; in einem Gespräch kommen wir vielleicht schneller ans Ziel.
    .brief = Ein Gespräch ist jetzt vielleicht schneller.
    .spoken = Nun ging es schon mehrmals hin und her; in einem Gespräch kommen wir vielleicht schneller ans Ziel.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = Das verdient mehr als ein paar Zeilen.
    .brief = Das verdient ein persönliches Wort.
    .spoken = Das verdient unsere ganze Aufmerksamkeit.

# Abuse again: a person takes over.
route-person = Ab jetzt kümmert sich jemand von uns persönlich darum.
    .brief = Jemand von uns kümmert sich persönlich darum.
    .spoken = Ab jetzt kümmert sich jemand von uns persönlich darum.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = Per Direktnachricht sind wir auch ganz privat für dich da: { $url }
    .brief = Schreib uns gern eine Direktnachricht: { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = Per E-Mail sind wir auch ganz privat für dich da; die Adresse steht auf unserer Website.
    .brief = Schreib uns gern eine E-Mail; die Adresse steht auf unserer Website.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = Es tut uns leid, das zu lesen. Danke für die offenen Worte, wir möchten dem gleich nachgehen.
    .brief = Es tut uns leid, das zu lesen. Wir möchten dem gern nachgehen.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = Wegen des Streiks der Paketdienste warten gerade viele, und das tut uns leid. Wir kümmern uns täglich darum.
    .brief = Das Warten im Streik tut uns leid. Wir kümmern uns täglich darum.

# A question in public.
# (public)
public-question = Danke für die Frage. Wir möchten sie gern richtig beantworten.
    .brief = Danke für die Frage.

# Praise in public.
# (public)
public-praise = Danke für diese lieben Worte. Wir lesen sie in unserer Packstube vor.
    .brief = Danke für diese lieben Worte.

# A wish for a product or a feature in public.
# (public)
public-request = Danke für die Idee. Wir schreiben jeden Wunsch auf und zählen ihn mit.
    .brief = Danke für die Idee. Wir haben sie aufgeschrieben.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = Das klingt nach einem schweren Tag, und das tut uns leid. Wir hören gern zu.
    .brief = Das klingt nach einem schweren Tag. Wir hören gern zu.

# Something in public that we cannot place.
# (public)
public-hello = Danke für die Nachricht. Wir hören zu und helfen gern.
    .brief = Danke für die Nachricht. Wir helfen gern.

## Closing.

# Closes an ordinary private reply.
close = Falls noch etwas offen ist, antworte einfach auf diese Nachricht.
    .brief = Falls noch etwas offen ist, antworte einfach.
    .spoken = Falls noch etwas offen ist, ruf gern wieder an.
    .letter = Falls noch etwas offen ist, schreib uns einfach.

# Closes a reply that ends in a question to the customer.
close-asked = Sobald wir von dir hören, geht es weiter.
    .spoken = Danke. Damit können wir weitermachen.

# Closes a friendly goodbye.
close-farewell = Wir wünschen dir alles Gute, und unsere Tür bleibt offen.
    .spoken = Wir wünschen dir alles Gute, und unsere Tür bleibt offen.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = Schön, dass du da bist.
    .spoken = Schön, dass du da bist.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = Liebe Grüße
    { -brand }
    .inline = { -brand }
    .spoken = Danke für das Gespräch mit { -brand }. Alles Gute.
    .digest = { -brand }:

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = Mehr: { $account }
    .digest = Mehr: { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = Hallo, hier ist { -brand }.

# Who is there?
# (public)
phone-who = Mit wem sprechen wir, bitte?

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = Danke. Es wäre sehr lieb, wenn du unseren Namen, { -brand }, und unsere Nummer weitergibst: { $phone }. Auf Wiederhören.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = Damit niemand sonst hört, was nur dich angeht: Würdest du uns bitte deine Adresse nennen?

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = Danke für deine Geduld. Wir gehen sorgsam mit dem um, was man uns anvertraut, und lassen es deshalb für heute dabei. Ruf uns gern wieder an, wann es dir passt. Auf Wiederhören.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = Hallo, hier ist { -brand }. Wir freuen uns über deinen Rückruf. Du erreichst uns { $hours }. Unsere Nummer ist { $phone }. Vielen Dank und auf Wiederhören.

## Words for values.

label-kind-late = verspätetes Paket
    .regret = dass sich dein Paket verspätet hat
    .report = dass dein Paket am genannten Tag nicht gekommen ist
label-kind-lost = verlorenes Paket
    .regret = dass dein Paket verloren gegangen ist
    .report = dass dein Paket nicht bei dir angekommen ist
label-kind-wrong = falsche Ware
    .regret = dass wir dir das Falsche geschickt haben
    .report = dass du etwas bekommen hast, das du nicht bestellt hattest
label-kind-missing = fehlende Ware
    .regret = dass in deinem Paket etwas gefehlt hat
    .report = dass in deinem Paket etwas zu fehlen scheint
label-kind-damaged = beschädigte Ware
    .regret = dass deine Ware beschädigt angekommen ist
    .report = dass etwas beschädigt bei dir angekommen ist
label-kind-poor = schlechte Qualität
    .regret = dass die Qualität nicht so war, wie du es von uns erwarten darfst
    .report = dass die Qualität nicht so war, wie du es dir erhofft hattest
label-kind-billing = falsche Rechnung
    .regret = dass wir dir einen falschen Betrag berechnet haben
    .report = dass dir ein Betrag auf deiner Rechnung falsch vorkommt
label-kind-rude = unfreundlicher Service
    .regret = dass wir nicht freundlich zu dir waren
    .report = dass ein Gespräch mit uns für dich unangenehm war
label-kind-website = Fehler der Website
    .regret = dass unsere Website dich im Stich gelassen hat
    .report = dass unsere Website bei dir nicht funktioniert hat

label-method-original = ursprünglicher Zahlungsweg
    .to = auf dem Weg, auf dem du bezahlt hast
label-method-card = Karte
    .to = auf deine Karte
label-method-bank = Bankkonto
    .to = auf dein Bankkonto
label-method-wallet = E-Wallet
    .to = auf deine E-Wallet

label-demand-clearer-returns = klarere Rückgaberegeln
    .for = nach klareren Rückgaberegeln
label-demand-faster-delivery = schnellere Lieferung
    .for = nach schnellerer Lieferung
label-demand-less-packaging = weniger Verpackung
    .for = nach weniger Verpackung
label-demand-more-ways-to-pay = mehr Zahlungsarten
    .for = nach mehr Zahlungsarten

label-opening-weekdays = Bürozeiten
    .on = montags bis freitags zu den Bürozeiten
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = Wir haben dir dazu { $place } { $date } schon geantwortet, und unsere Antwort bleibt dieselbe.
    .brief = Wir haben { $date } geantwortet, und unsere Antwort bleibt dieselbe.
    .digest = Beantwortet { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = Wir haben dir dazu { $place } { $date } schon geantwortet. Seither haben wir Neues erfahren und die Sache noch einmal geprüft.
    .brief = Wir haben { $date } geantwortet und die Sache seither noch einmal geprüft.
    .digest = Beantwortet { $date }; neu geprüft.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = Darauf haben wir schon geantwortet, und unsere Antwort bleibt dieselbe.
    .brief = Darauf haben wir schon geantwortet.

label-place-email = E-Mail
    .by = per E-Mail
label-place-letter = Brief
    .by = per Brief
label-place-phone = Telefon
    .by = am Telefon
label-place-chat = Chat
    .by = in unserem Chat
label-place-message = Direktnachricht
    .by = per Direktnachricht
label-place-sms = SMS
    .by = per SMS

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = Telefongespräch
script-time = DAUER, ZUHÖREN EINGERECHNET
step-say = SAGEN
step-ask = FRAGEN
step-listen = ZUHÖREN
step-do = TUN
step-yes = BEI JA
step-no = BEI NEIN
step-nobody = FALLS NIEMAND ABNIMMT
step-other = FALLS JEMAND ANDERES SPRICHT
step-sure = FALLS DIE ANTWORT STIMMT
step-unsure = FALLS ZWEIFEL BLEIBEN
step-unclear = FALLS ES UNKLAR BLEIBT

# Before the first word.
direction-greet = Lächeln; man hört es. Sich vorstellen.

# Before anything about the case is said.
direction-identity = Sich vergewissern, dass die richtige Person am Apparat ist, bevor etwas zur Sache gesagt wird.

# After each question.
direction-listen = Ausreden lassen. Die Worte notieren, die fallen.

# When it gets heated.
direction-calm = Durchatmen, langsam sprechen, die Stimme senken. Einem Gefühl nicht widersprechen.

# Before the decision is told.
direction-answer = Sagen, was man verstanden hat, dann klar antworten.

# The customer agrees.
direction-yes = Danken, festhalten und sagen, wie es weitergeht.

# The customer does not agree.
direction-no = Freundlich annehmen, festhalten und sagen, dass ohne Zustimmung nichts geschieht.

# At the end.
direction-close = Fragen, ob noch etwas offen ist. Das Auflegen dem Gegenüber überlassen.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = Beim eigenen Anruf: die Person mit Namen verlangen und nichts zur Sache sagen. Beim Anruf von außen: für den Anruf danken.

# A machine, or nobody.
direction-nobody = Die Nachricht Wort für Wort auf den Anrufbeantworter sprechen oder später noch einmal anrufen.

# Somebody else is on the line.
direction-other = Nichts zur Sache, auch nicht, dass wir die Person kennen. Nur Namen und Nummer hinterlassen.

# The answer to the identity question is right.
direction-sure = Danken und fortfahren.

# The answer to the identity question is wrong or missing.
direction-unsure = Freundlich bleiben und nicht sagen, welche Antwort falsch war. Nichts zur Sache; den Anruf notieren.

# Neither yes nor no.
direction-unclear = Noch einmal mit anderen Worten fragen. Nicht für das Gegenüber entscheiden.

# After an answer was heard.
direction-repeat = Die Antwort mit den gehörten Worten wiederholen und ein Ja abwarten.

# After a code or a number was read aloud.
direction-twice = Code oder Nummer noch einmal vorlesen, langsam und in kleinen Gruppen; wiederholen lassen.
