### Kettle & Quire, French, informal (tu). The same messages and variants as the formal file; the house stays *nous*.
### A narrow no-break space (U+202F) stands before ; : ! ?. Digests keep to GSM-7: no â ç ê î ô œ û, no capital À.

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = Nous sommes désolés { $issue }. L’erreur est la nôtre, et nous la réparons.
    .brief = Nous sommes désolés { $issue }. L’erreur est la nôtre.
    .digest = Nous sommes désolés.
    .subject = Nos excuses, et ce que nous faisons pour réparer
    .also = Nous sommes désolés aussi { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = Nous sommes désolés { $issue }. C’est nous qui choisissons le transporteur, c’est donc à nous d’en répondre.
    .brief = Nous sommes désolés { $issue } ; nous répondons de notre transporteur.
    .digest = Nous sommes désolés.
    .subject = Nos excuses, et ce que nous faisons pour réparer
    .also = Nous sommes désolés aussi { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = Nous sommes désolés { $issue }, d’autant que ce n’est pas la première fois. Tu avais toutes les raisons d’attendre mieux de nous.
    .brief = Nous sommes désolés { $issue }, d’autant que ce n’est pas la première fois.
    .digest = Nous sommes désolés, une fois de plus.
    .subject = Nos excuses, et ce que nous faisons pour réparer
    .also = Nous sommes désolés aussi { $issue }, d’autant que ce n’est pas la première fois.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = Nous sommes désolés d’apprendre { $issue }. Nous comprenons combien c’est contrariant.
    .brief = Nous sommes désolés d’apprendre { $issue }.
    .digest = Nous sommes désolés de l’apprendre.
    .subject = À propos de ton message
    .also = Nous sommes désolés aussi d’apprendre { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = Merci de nous avoir fait savoir { $issue }. Nous imaginons bien que l’attente est longue.
    .brief = Merci de nous avoir fait savoir { $issue }.
    .digest = Merci de nous l’avoir fait savoir.
    .subject = À propos de ton colis

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = Merci de te confier à nous dans un moment si difficile. Nous pensons à toi.
    .brief = Nous pensons à toi.
    .digest = Nous pensons à toi.
    .subject = En réponse à ton message

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = Merci de nous avoir écrit. Nous voudrions bien comprendre la situation.
    .brief = Merci de nous avoir écrit.
    .spoken = Merci de t’adresser à nous. Nous voudrions bien comprendre la situation.
    .digest = Merci de nous avoir écrit.
    .subject = Merci pour ton message

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = Merci de nous parler franchement. Nous prenons au sérieux ce que tu nous dis.
    .brief = Nous prenons au sérieux ce que tu nous dis.
    .digest = Nous prenons cela au sérieux.
    .subject = À propos de ton message

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = La journée semble difficile, et nous en sommes désolés. Nous sommes là pour t’écouter.
    .brief = La journée semble difficile. Nous sommes là pour t’écouter.
    .digest = Nous sommes là pour t’écouter.
    .subject = Nous sommes là pour t’écouter

# Praise. Glad and short, not gushing.
open-thank = Merci pour ces mots si gentils. Ils ont égayé notre journée.
    .brief = Merci pour ces mots si gentils.
    .digest = Merci pour ces mots si gentils.
    .subject = Merci pour ces mots si gentils

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = Merci de nous dire ce qui te manque. Des souhaits comme le tien nous montrent par où continuer.
    .brief = Merci de nous dire ce qui te manque.
    .digest = Merci pour l’idée.
    .subject = Merci pour ton idée

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = Merci de t’adresser à nous. Nous nous en occupons volontiers.
    .brief = Merci de t’adresser à nous.
    .digest = Merci de t’adresser à nous.
    .subject = Notre réponse à ta demande

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = Merci de t’adresser à nous. Nous avons regardé ta demande avec soin, et nous préférons te répondre franchement.
    .brief = Merci de t’adresser à nous. Nous préférons te répondre franchement.
    .digest = Merci de t’adresser à nous.
    .subject = Notre réponse à ta demande

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = Merci de ta franchise. Nous avons pris cela au sérieux et tout vérifié.
    .brief = Nous avons pris cela au sérieux et tout vérifié.
    .digest = Nous avons tout vérifié.
    .subject = Ce que nous avons constaté

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = Merci de nous dire ce qu’il te faut. Nous préférons être honnêtes avec toi plutôt que de te retenir.
    .brief = Merci de nous dire ce qu’il te faut.
    .digest = Merci de nous l’avoir dit.
    .subject = Une réponse honnête

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = Aujourd’hui, nous pensons à toi et te souhaitons une très belle journée.
    .brief = Nous te souhaitons une très belle journée.
    .digest = Nous te souhaitons une belle journée.
    .subject = Avec nos meilleurs vœux

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = { $years ->
        [one] Cela fait un an que tu es avec nous, et nous tenons à t’en remercier.
       *[other] Cela fait { $years } ans que tu es avec nous, et nous tenons à t’en remercier.
    }
    .brief = { $years ->
        [one] Merci pour cette année passée avec nous.
       *[other] Merci pour ces { $years } ans passés avec nous.
    }
    .digest = Merci de ta fidélité.
    .subject = Merci de ta fidélité

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = { $most ->
        [one] Nous t’avons remboursé { $amount } { $method }. L’argent te parviendra sous { $least } jour ouvré.
       *[other] Nous t’avons remboursé { $amount } { $method }. L’argent te parviendra sous { $least } à { $most } jours ouvrés.
    }
    .brief = { $most ->
        [one] Nous t’avons remboursé { $amount } { $method } : compte { $most } jour ouvré au plus.
       *[other] Nous t’avons remboursé { $amount } { $method } : compte { $most } jours ouvrés au plus.
    }
    .spoken = { $most ->
        [one] Nous t’avons remboursé { $amount } { $method }. L’argent mettra { $least } jour ouvré à arriver.
       *[other] Nous t’avons remboursé { $amount } { $method }. L’argent mettra { $least } à { $most } jours ouvrés à arriver.
    }
    .digest = { $most ->
        [one] Remboursement : { $amount } sous { $most } jour ouvré.
       *[other] Remboursement : { $amount } sous { $most } jours ouvrés.
    }
    .also = { $most ->
        [one] Nous t’avons aussi remboursé { $amount } { $method }. L’argent te parviendra sous { $least } jour ouvré.
       *[other] Nous t’avons aussi remboursé { $amount } { $method }. L’argent te parviendra sous { $least } à { $most } jours ouvrés.
    }

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = { $most ->
        [one] Une fois cela fait, nous te rembourserons { $amount } { $method }. L’argent te parviendra sous { $least } jour ouvré.
       *[other] Une fois cela fait, nous te rembourserons { $amount } { $method }. L’argent te parviendra sous { $least } à { $most } jours ouvrés.
    }
    .brief = { $most ->
        [one] Nous te rembourserons ensuite { $amount } { $method } : compte { $most } jour ouvré au plus.
       *[other] Nous te rembourserons ensuite { $amount } { $method } : compte { $most } jours ouvrés au plus.
    }
    .spoken = { $most ->
        [one] Une fois cela fait, nous te rembourserons { $amount } { $method }. L’argent mettra { $least } jour ouvré à arriver.
       *[other] Une fois cela fait, nous te rembourserons { $amount } { $method }. L’argent mettra { $least } à { $most } jours ouvrés à arriver.
    }
    .digest = { $most ->
        [one] Puis nous rendons { $amount } sous { $most } jour ouvré.
       *[other] Puis nous rendons { $amount } sous { $most } jours ouvrés.
    }

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = { $most ->
        [one] Tu n’as pas à payer pour cette attente : nous t’avons remboursé les frais de livraison, soit { $amount }, { $method }. L’argent te parviendra sous { $least } jour ouvré.
       *[other] Tu n’as pas à payer pour cette attente : nous t’avons remboursé les frais de livraison, soit { $amount }, { $method }. L’argent te parviendra sous { $least } à { $most } jours ouvrés.
    }
    .brief = { $most ->
        [one] Nous t’avons remboursé les frais de livraison, soit { $amount }, { $method } : compte { $most } jour ouvré au plus.
       *[other] Nous t’avons remboursé les frais de livraison, soit { $amount }, { $method } : compte { $most } jours ouvrés au plus.
    }
    .spoken = { $most ->
        [one] Tu n’as pas à payer pour cette attente. Nous t’avons remboursé les frais de livraison, soit { $amount }, { $method }. L’argent mettra { $least } jour ouvré à arriver.
       *[other] Tu n’as pas à payer pour cette attente. Nous t’avons remboursé les frais de livraison, soit { $amount }, { $method }. L’argent mettra { $least } à { $most } jours ouvrés à arriver.
    }
    .digest = { $most ->
        [one] Port remboursé : { $amount } sous { $most } jour ouvré.
       *[other] Port remboursé : { $amount } sous { $most } jours ouvrés.
    }
    .also = { $most ->
        [one] Nous t’avons aussi remboursé les frais de livraison, soit { $amount }, { $method }. L’argent te parviendra sous { $least } jour ouvré.
       *[other] Nous t’avons aussi remboursé les frais de livraison, soit { $amount }, { $method }. L’argent te parviendra sous { $least } à { $most } jours ouvrés.
    }

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = { $most ->
        [one] Un article de remplacement est en route vers toi, sans frais. Il arrivera sous { $least } jour ouvré.
       *[other] Un article de remplacement est en route vers toi, sans frais. Il arrivera sous { $least } à { $most } jours ouvrés.
    }
    .brief = { $most ->
        [one] Un article de remplacement arrivera sous { $most } jour ouvré, sans frais.
       *[other] Un article de remplacement arrivera sous { $most } jours ouvrés, sans frais.
    }
    .spoken = { $most ->
        [one] Un article de remplacement est en route vers toi, sans frais. Il mettra { $least } jour ouvré à arriver.
       *[other] Un article de remplacement est en route vers toi, sans frais. Il mettra { $least } à { $most } jours ouvrés à arriver.
    }
    .digest = { $most ->
        [one] Remplacement gratuit sous { $most } jour ouvré.
       *[other] Remplacement gratuit sous { $most } jours ouvrés.
    }
    .also = { $most ->
        [one] Un article de remplacement est aussi en route vers toi, sans frais. Il arrivera sous { $least } jour ouvré.
       *[other] Un article de remplacement est aussi en route vers toi, sans frais. Il arrivera sous { $least } à { $most } jours ouvrés.
    }

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = { $most ->
        [one] Nous t’expédions à nouveau ta commande, à nos frais. Elle arrivera sous { $least } jour ouvré.
       *[other] Nous t’expédions à nouveau ta commande, à nos frais. Elle arrivera sous { $least } à { $most } jours ouvrés.
    }
    .brief = { $most ->
        [one] Un nouveau colis arrivera sous { $most } jour ouvré, à nos frais.
       *[other] Un nouveau colis arrivera sous { $most } jours ouvrés, à nos frais.
    }
    .spoken = { $most ->
        [one] Nous t’expédions à nouveau ta commande, à nos frais. Elle mettra { $least } jour ouvré à arriver.
       *[other] Nous t’expédions à nouveau ta commande, à nos frais. Elle mettra { $least } à { $most } jours ouvrés à arriver.
    }
    .digest = { $most ->
        [one] Nouveau colis gratuit sous { $most } jour ouvré.
       *[other] Nouveau colis gratuit sous { $most } jours ouvrés.
    }

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = { $most ->
        [one] Nous t’envoyons ce qui manquait, à nos frais. Tu le recevras sous { $least } jour ouvré.
       *[other] Nous t’envoyons ce qui manquait, à nos frais. Tu le recevras sous { $least } à { $most } jours ouvrés.
    }
    .brief = { $most ->
        [one] Ce qui manquait arrivera sous { $most } jour ouvré, à nos frais.
       *[other] Ce qui manquait arrivera sous { $most } jours ouvrés, à nos frais.
    }
    .spoken = { $most ->
        [one] Nous t’envoyons ce qui manquait, à nos frais. Tu le recevras sous { $least } jour ouvré.
       *[other] Nous t’envoyons ce qui manquait, à nos frais. Tu le recevras sous { $least } à { $most } jours ouvrés.
    }
    .digest = { $most ->
        [one] Complément gratuit sous { $most } jour ouvré.
       *[other] Complément gratuit sous { $most } jours ouvrés.
    }

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = Pour te remercier de ta patience, nous avons ajouté à ton compte client { $amount } en bon d’achat. C’est un cadeau de notre part.
    .brief = Nous t’offrons { $amount } en bon d’achat, sur ton compte client.
    .spoken = Pour te remercier de ta patience, nous avons ajouté à ton compte client { $amount } en bon d’achat. C’est un cadeau de notre part.
    .digest = Bon d’achat offert : { $amount }.
    .also = Pour te remercier de ta patience, nous avons aussi ajouté à ton compte client { $amount } en bon d’achat. C’est un cadeau de notre part.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = Plus d’une fois déjà, tu as eu de la patience avec nous. Pour te remercier de ta fidélité, nous avons ajouté à ton compte client { $amount } en bon d’achat. C’est un cadeau de notre part.
    .brief = Pour te remercier de ta fidélité, nous t’offrons { $amount } en bon d’achat, sur ton compte client.
    .spoken = Plus d’une fois déjà, tu as eu de la patience avec nous. Pour te remercier de ta fidélité, nous avons ajouté à ton compte client { $amount } en bon d’achat. C’est un cadeau de notre part.
    .digest = Bon d’achat offert : { $amount }.
    .also = Plus d’une fois déjà, tu as eu de la patience avec nous. Pour te remercier de ta fidélité, nous avons aussi ajouté à ton compte client { $amount } en bon d’achat. C’est un cadeau de notre part.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = Tu nous fais confiance depuis longtemps. Pour t’en remercier, nous avons ajouté à ton compte client { $amount } en bon d’achat. C’est un cadeau de notre part.
    .brief = Pour te remercier de ta longue confiance, nous t’offrons { $amount } en bon d’achat, sur ton compte client.
    .spoken = Tu nous fais confiance depuis longtemps. Pour t’en remercier, nous avons ajouté à ton compte client { $amount } en bon d’achat. C’est un cadeau de notre part.
    .digest = Bon d’achat offert : { $amount }.
    .also = Tu nous fais confiance depuis longtemps. Pour t’en remercier, nous avons aussi ajouté à ton compte client { $amount } en bon d’achat. C’est un cadeau de notre part.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = Un paquet de notre thé est en route vers toi, avec une petite carte écrite à la main.
    .brief = Un paquet de notre thé et une carte sont en route vers toi.
    .spoken = Un paquet de notre thé est en route vers toi, avec une petite carte écrite à la main.
    .digest = Un paquet de notre thé est en route.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = Pour que tu puisses en faire cadeau à quelqu’un, nous t’envoyons un de nos coffrets, sans frais.
    .brief = Pour en faire cadeau à quelqu’un, un coffret est en route vers toi, sans frais.
    .spoken = Pour que tu puisses en faire cadeau à quelqu’un, nous t’envoyons un de nos coffrets, sans frais.
    .digest = Un coffret cadeau gratuit est en route.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = Nous t’offrons { $amount } en bon d’achat. Ton code est { $code }.
    .brief = Notre cadeau : { $amount } en bon d’achat, code { $code }.
    .spoken = Nous t’offrons { $amount } en bon d’achat. Ton code est { $code }.
    .digest = Notre cadeau : { $amount }, code { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = Nous t’offrons la livraison de ton prochain colis.
    .brief = Ta prochaine livraison est notre cadeau.
    .spoken = Nous t’offrons la livraison de ton prochain colis.
    .digest = Ta prochaine livraison est offerte.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = Pour un même problème, nos cadeaux ont une limite, qui est la même pour tout le monde.
    .brief = Nos cadeaux ont une limite, la même pour tout le monde.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = Pour le moment, cela ne nous est pas possible.
    .digest = Pour le moment, ce n’est pas possible.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = Ta commande n’est pas encore emballée : nous pouvons toujours l’annuler.
    .brief = Nous pouvons encore annuler ta commande.
    .digest = Nous pouvons encore annuler ta commande.

# The customer has confirmed; it is done.
do-cancel-order = Nous avons annulé ta commande, comme tu nous l’as demandé.
    .brief = Nous avons annulé ta commande.
    .digest = Ta commande est annulée.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = Souhaites-tu que nous annulions la commande ? Nous ne ferons rien sans ton accord.
    .brief = Souhaites-tu que nous annulions la commande ? Nous attendons ton accord.
    .spoken = Souhaites-tu que nous annulions la commande ? Nous ne ferons rien sans ton accord.
    .digest = Faut-il annuler ? Réponds oui ou non.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = Nous lancerons le remboursement dès que ton retour sera arrivé chez nous.
    .brief = Nous te remboursons dès que ton retour est chez nous.
    .spoken = Nous lancerons le remboursement dès que ton retour sera arrivé chez nous.
    .digest = Remboursement dès que ton retour est là.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = Nous sommes justement en train d’emballer ta commande. Nous allons essayer de l’arrêter, mais nous ne sommes pas certains d’arriver à temps.
    .brief = Nous emballons justement ta commande. Nous allons essayer de l’arrêter, mais ce n’est pas certain.
    .digest = Nous essayons d’annuler, rien n’est certain.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = Ton colis est déjà chez le transporteur : nous ne pouvons plus l’arrêter ni annuler la commande.
    .brief = Ton colis est déjà chez le transporteur : nous ne pouvons plus annuler la commande.
    .digest = Colis parti : nous ne pouvons plus annuler.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = { $days ->
        [one] La loi te donne le droit de renvoyer ton achat jusqu’à { $days } jour après l’avoir reçu, sans donner de raison.
       *[other] La loi te donne le droit de renvoyer ton achat jusqu’à { $days } jours après l’avoir reçu, sans donner de raison.
    }
    .brief = { $days ->
        [one] Selon la loi, tu peux renvoyer ton achat jusqu’à { $days } jour après l’avoir reçu.
       *[other] Selon la loi, tu peux renvoyer ton achat jusqu’à { $days } jours après l’avoir reçu.
    }
    .spoken = { $days ->
        [one] La loi te donne le droit de rendre ton achat jusqu’à { $days } jour après l’avoir reçu, sans donner de raison.
       *[other] La loi te donne le droit de rendre ton achat jusqu’à { $days } jours après l’avoir reçu, sans donner de raison.
    }
    .digest = { $days ->
        [one] La loi te permet un retour sous { $days } jour.
       *[other] La loi te permet un retour sous { $days } jours.
    }

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = { $days ->
        [one] De notre côté, nous te laissons { $days } jour pour rendre ce qui n’a pas servi.
       *[other] De notre côté, nous te laissons { $days } jours pour rendre ce qui n’a pas servi.
    }
    .brief = { $days ->
        [one] Nous reprenons pendant { $days } jour ce qui n’a pas servi.
       *[other] Nous reprenons pendant { $days } jours ce qui n’a pas servi.
    }
    .digest = { $days ->
        [one] Non utilisé : { $days } jour pour le rendre.
       *[other] Non utilisé : { $days } jours pour le rendre.
    }

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = L’étiquette et les quelques étapes à suivre sont sur cette page : { $returns }
    .brief = L’étiquette et les étapes : { $returns }
    .spoken = L’étiquette et les quelques étapes à suivre sont sur notre site, à la rubrique des retours.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = Notre guide l’explique étape par étape, en images : { $guide }
    .brief = Notre guide : { $guide }
    .spoken = Le guide sur notre site l’explique étape par étape, en images.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = Tu trouveras les délais, les frais et les destinations de nos livraisons dans notre guide : { $guide }
    .brief = Délais et frais de livraison : { $guide }
    .spoken = Tu trouveras les délais, les frais et les destinations de nos livraisons dans le guide, sur notre site.
    .digest = Tout est dans notre guide.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = { $days ->
        [one] Nous ne pouvons pas reprendre ton achat : les retours sont possibles pendant { $days } jour après la livraison, et ce délai est passé. Il est le même pour tout le monde.
       *[other] Nous ne pouvons pas reprendre ton achat : les retours sont possibles pendant { $days } jours après la livraison, et ce délai est passé. Il est le même pour tout le monde.
    }
    .brief = { $days ->
        [one] Nous ne pouvons pas reprendre ton achat : le délai, soit { $days } jour, est passé.
       *[other] Nous ne pouvons pas reprendre ton achat : le délai, soit { $days } jours, est passé.
    }
    .digest = { $days ->
        [one] Pas de retour possible après { $days } jour.
       *[other] Pas de retour possible après { $days } jours.
    }

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = Nous ne pouvons pas reprendre ton achat, car il a déjà servi et nous ne pourrions le vendre à personne d’autre.
    .brief = Nous ne pouvons pas reprendre ton achat, car il a déjà servi.
    .digest = Article utilisé : pas de retour possible.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = Nous ne pouvons pas reprendre un thé ouvert, car personne d’autre ne pourrait le boire en toute confiance.
    .brief = Nous ne pouvons pas reprendre un thé ouvert.
    .digest = Nous ne pouvons pas reprendre un thé ouvert.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = Si un défaut apparaît un jour, les droits que la loi te donne restent entiers.
    .brief = En cas de défaut, les droits que la loi te donne restent entiers.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = Tu peux nous renvoyer le mauvais article à nos frais ; l’étiquette est sur cette page : { $returns }
    .brief = Le retour est à nos frais : { $returns }
    .spoken = Le retour est à nos frais ; l’étiquette est sur notre site, à la rubrique des retours.
    .digest = Le retour est à nos frais.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = La loi te donne droit à un article conforme à la commande et à la description.
    .brief = La loi te donne droit à un article sans défaut.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = Selon la loi, nous répondons de ton colis tant qu’il n’est pas entre tes mains.
    .brief = Selon la loi, nous répondons du colis jusqu’à ce que tu l’aies.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = Tu as notre parole sur la qualité de nos articles, en plus des droits que la loi te donne.
    .brief = Nous répondons de la qualité de nos articles.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = Les transporteurs de ton pays sont en grève ; honnêtement, nous ne pouvons pas encore te donner de date. Nous leur demandons des nouvelles chaque matin.
    .brief = Les transporteurs sont en grève : nous ne pouvons pas encore te donner de date.
    .digest = C’est la grève : pas encore de date précise.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = L’adresse sur le colis n’était pas tout à fait complète, et le transporteur n’a pas trouvé la porte. Nous remettons le colis sur le bon chemin.
    .brief = L’adresse n’était pas tout à fait complète. Nous remettons le colis sur le bon chemin.
    .digest = Nous remettons le colis sur le bon chemin.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = Ton colis a un peu de retard sur le jour prévu. Nous le suivons de près.
    .brief = Ton colis a un peu de retard. Nous le suivons de près.
    .digest = Nous suivons ton colis de près.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = Ni le transporteur ni nous ne pouvions l’empêcher, et nous ne pouvons donc rien rembourser. Nous savons bien que cela ne rend pas l’attente plus courte.
    .brief = Ni le transporteur ni nous ne pouvions l’empêcher, et nous ne pouvons donc rien rembourser.
    .digest = Nous ne pouvons rien rembourser ici.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = La plupart des colis qui se font attendre ainsi finissent par arriver. Nous avons demandé au transporteur de rechercher le tien.
    .brief = Nous avons demandé au transporteur de rechercher ton colis.
    .digest = Le transporteur recherche ton colis.

# Something must be seen by a person first. A promise with a day follows.
explain-look = Nous aimerions regarder cela de près avant de te répondre.
    .brief = Nous aimerions regarder cela de près.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = Une photo aurait fait gagner du temps, mais nous pouvons très bien nous en passer.
    .brief = Nous pouvons aussi nous passer de photo.

# Billing: our records confirm that too much was taken.
explain-billing-ours = Nous avons revu la facture, et le montant que nous avons prélevé était trop élevé.
    .brief = Le montant que nous avons prélevé était trop élevé.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = Nous avons relu la facture ligne par ligne, et elle ne contient aucun montant de trop. Tu trouveras chaque ligne dans ton compte client : { $account }
    .brief = La facture ne contient aucun montant de trop : { $account }
    .spoken = Nous avons relu la facture ligne par ligne, et elle ne contient aucun montant de trop. Tu trouveras chaque ligne dans ton compte client, sur notre site.
    .digest = La facture ne contient rien de trop.

# Where is my order: not packed yet.
track-open = Ta commande est chez nous et sera bientôt emballée.
    .brief = Ta commande sera bientôt emballée.
    .digest = Ta commande sera emballée sous peu.

# Where is my order: on the packing table.
track-packed = Nous sommes justement en train d’emballer ta commande. Ensuite, le transporteur viendra la chercher.
    .brief = Nous sommes justement en train d’emballer ta commande.
    .digest = Nous emballons ta commande.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = Ton colis est en route. Il devrait arriver chez toi { $date }.
    .brief = Ton colis devrait arriver { $date }.
    .spoken = Ton colis est en route. Il devrait arriver chez toi { $date }.
    .digest = Arrivée prévue { $date }.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = Ton colis est en route, mais il a du retard sur le jour prévu. Nous avons demandé au transporteur de le rechercher.
    .brief = Ton colis a du retard. Nous avons demandé au transporteur de le rechercher.
    .digest = Il a du retard ; le transporteur le cherche.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = D’après le transporteur, ton colis a été livré. Comme tu ne l’as pas trouvé, nous lui demandons où il l’a laissé.
    .brief = D’après le transporteur, ton colis a été livré. Nous lui demandons où il l’a laissé.
    .digest = Nous demandons où le colis a été laissé.

# A wish that we are already working on. No day is named.
request-planned = Nous avons une bonne nouvelle : nous y travaillons déjà. Nous ne donnons pas de date avant que tout soit au point.
    .brief = Nous y travaillons déjà.
    .digest = Nous y travaillons déjà.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = Nous ne pouvons pas le faire pour le moment, car d’autres travaux passent avant. Nous avons noté ton souhait, et nous les comptons tous.
    .brief = Nous ne pouvons pas le faire pour le moment, mais nous avons noté ton souhait.
    .digest = Pas pour le moment, mais c’est noté.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = Nous ne le proposerons pas, car c’est trop loin de ce que nous savons bien faire. Si tu cherches cela ailleurs, nous le comprenons.
    .brief = Nous ne le proposerons pas, car c’est trop loin de ce que nous savons bien faire.
    .digest = Nous ne le proposerons pas.

# A wish that nobody has decided on yet.
request-noted = Nous avons noté ton souhait. Nous les comptons tous et les examinons ensemble.
    .brief = Nous avons noté ton souhait.
    .digest = Ton souhait est noté.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = Nous tenons à ce que chacun soit bien accueilli. Nous allons en parler avec les personnes concernées.
    .brief = Nous allons en parler avec les personnes concernées.

# A fault of the website.
care-website = Nous avons signalé le problème aux personnes qui s’occupent de notre site.
    .brief = Nous avons signalé le problème.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = Si quelque chose de notre part a gâché ta journée, nous aimerions arranger cela.
    .brief = Nous aimerions arranger cela.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = Nous avons relu nos dossiers avec soin, et nous n’y trouvons rien de tel. Si tu as un élément que nous n’avons pas vu, nous aimerions le voir.
    .brief = Nous ne trouvons rien de tel dans nos dossiers. Nous aimerions voir ce que tu as.
    .digest = Nos dossiers ne montrent rien de tel.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = Nos articles ne sont pas faits pour ce dont tu as besoin. D’autres sauront mieux te servir que nous.
    .brief = Nos articles ne sont pas faits pour ce dont tu as besoin.
    .digest = Nos articles ne conviennent pas pour cela.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = Nous les avons transmis à celles et ceux qui ont préparé ton colis.
    .brief = Nous les avons transmis à toute l’équipe.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = Nous avons aussi noté ton souhait { $demand }.
    .brief = Nous avons noté ton souhait { $demand }.
    .digest = Souhait { $demand } : noté.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = Depuis un an, { $count } personnes nous ont demandé la même chose.
    .brief = { $count } personnes nous l’ont demandé depuis un an.
    .digest = Déjà { $count } personnes nous l’ont demandé.

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = S’il y a un petit commerce ou une bonne cause qui compte pour toi, dis-le-nous. Nous aimons les faire connaître sur notre page.
    .brief = Si un petit commerce ou une bonne cause compte pour toi, dis-le-nous : nous aimons les faire connaître.
    .digest = Une bonne cause à partager ? Dis-le-nous.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = Il y a autre chose, et c’est à nous de le dire : nous n’avons pas tenu la parole que nous t’avions donnée.
    .brief = De plus, nous n’avons pas tenu la parole que nous t’avions donnée.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = Pourrais-tu nous dire en quelques mots ce qui s’est passé, et ce qui t’aiderait ?
    .brief = Que s’est-il passé, et qu’est-ce qui t’aiderait ?
    .spoken = Pourrais-tu nous dire en quelques mots ce qui s’est passé, et ce qui t’aiderait ?
    .digest = Que s’est-il passé, et comment t’aider ?

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = Pourrais-tu nous donner ton numéro de commande et le code postal de livraison ? Nous saurons ainsi que c’est bien à toi que nous parlons.
    .brief = Pourrais-tu nous donner ton numéro de commande et le code postal ?
    .spoken = Pourrais-tu nous donner ton numéro de commande et le code postal de livraison ? Nous saurons ainsi que c’est bien à toi que nous parlons.
    .digest = Ton numéro de commande et le code postal ?

# Before a return: opened or used?
ask-opened = L’article a-t-il été ouvert ou utilisé ?
    .spoken = L’article a-t-il été ouvert ou utilisé ?
    .digest = L’article a-t-il été ouvert ou utilisé ?

# Damaged or poor goods: a photo helps.
ask-photo = Pourrais-tu nous envoyer une photo de l’article, tel qu’il est maintenant ?
    .brief = Pourrais-tu nous envoyer une photo de l’article ?
    .spoken = Pourrions-nous avoir une photo de l’article, tel qu’il est maintenant ?
    .digest = Pourrais-tu nous envoyer une photo ?

# Wrong or missing goods: which ones?
ask-which-items = Pourrais-tu nous dire de quels articles il s’agit ?
    .spoken = Pourrais-tu nous dire de quels articles il s’agit ?
    .digest = De quels articles s’agit-il ?

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = Le choix t’appartient : préfères-tu un article de remplacement ou un remboursement ?
    .spoken = Le choix t’appartient : préfères-tu un article de remplacement ou un remboursement ?
    .digest = Remplacement ou remboursement ?

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = Nous te donnerons des nouvelles de ton colis { $deadline }, sans que tu aies à les demander.
    .brief = Tu auras des nouvelles de ton colis { $deadline }.
    .spoken = Nous te donnerons des nouvelles de ton colis { $deadline }, sans que tu aies à les demander.
    .digest = Nouvelles { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = Nous te dirons { $deadline } ce que la recherche a donné.
    .brief = Tu auras le résultat de la recherche { $deadline }.
    .spoken = Nous te dirons { $deadline } ce que la recherche a donné.
    .digest = Résultat { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = Quelqu’un de notre équipe s’en occupe et te répondra { $deadline }.
    .brief = Notre réponse arrivera { $deadline }.
    .spoken = Quelqu’un de notre équipe s’en occupe et te répondra { $deadline }.
    .digest = Réponse { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = Notre responsable du service client va tout revoir et te répondra { $deadline }.
    .brief = Notre responsable du service client te répondra { $deadline }.
    .spoken = Notre responsable du service client va tout revoir et te répondra { $deadline }.
    .digest = Nouvel examen { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = Nous te dirons { $deadline } si nous sommes arrivés à temps.
    .brief = Nous te donnerons la réponse { $deadline }.
    .spoken = Nous te dirons { $deadline } si nous sommes arrivés à temps.
    .digest = Réponse { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = Notre responsable du service client te dira { $deadline } ce qui en est ressorti.
    .brief = Notre responsable du service client reviendra vers toi { $deadline }.
    .spoken = Notre responsable du service client te dira { $deadline } ce qui en est ressorti.
    .digest = Réponse de la direction { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = Nous te dirons { $deadline } où nous en sommes.
    .brief = Tu auras de nos nouvelles { $deadline }.
    .spoken = Nous te dirons { $deadline } où nous en sommes.
    .digest = Nouvelles { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = Notre responsable du service client cherche la cause, pour que cela cesse, et te dira { $deadline } ce que nous avons trouvé.
    .brief = Notre responsable du service client te dira { $deadline } d’où cela venait.
    .spoken = Notre responsable du service client cherche la cause, pour que cela cesse, et te dira { $deadline } ce que nous avons trouvé.
    .digest = Explication { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = Nous t’appellerons { $deadline }.
    .brief = Nous t’appellerons { $deadline }.
    .spoken = Nous t’appellerons { $deadline }.
    .digest = Nous t’appelons { $deadline }.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = Notre responsable du service client t’appellera en personne { $deadline }.
    .brief = Notre responsable du service client t’appellera { $deadline }.
    .spoken = Notre responsable du service client t’appellera en personne { $deadline }.
    .digest = Appel de la direction { $deadline }.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = Quelqu’un de notre équipe te répondra personnellement { $deadline }.
    .brief = Quelqu’un de notre équipe te répondra { $deadline }.
    .spoken = Quelqu’un de notre équipe te répondra personnellement { $deadline }.
    .digest = Réponse personnelle { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = Quelqu’un de notre équipe va regarder cela personnellement et te répondra { $deadline }.
    .brief = Quelqu’un de notre équipe te répondra { $deadline }.
    .spoken = Quelqu’un de notre équipe va regarder cela personnellement et te répondra { $deadline }.
    .digest = Quelqu’un te répond { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = Nous avons déjà échangé plusieurs fois, et de vive voix ce sera peut-être plus simple.
    .brief = De vive voix, ce sera peut-être plus simple.
    .spoken = Nous avons déjà échangé plusieurs fois, et de vive voix ce sera peut-être plus simple.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = Ce que tu vis mérite plus qu’une réponse écrite.
    .brief = Ce que tu vis mérite l’attention d’une personne.
    .spoken = Ce que tu vis mérite toute notre attention.

# Abuse again: a person takes over.
route-person = À partir de maintenant, quelqu’un de notre équipe s’en occupe personnellement.
    .brief = Quelqu’un de notre équipe s’en occupe personnellement.
    .spoken = À partir de maintenant, quelqu’un de notre équipe s’en occupe personnellement.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = Nous continuons volontiers en privé, par message direct : { $url }
    .brief = En privé, par message direct : { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = Nous continuons volontiers en privé, par e-mail ; l’adresse est sur notre site.
    .brief = En privé, par e-mail ; l’adresse est sur notre site.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = Nous sommes désolés de lire cela, et merci de l’avoir dit. Nous aimerions nous en occuper sans tarder.
    .brief = Nous sommes désolés de lire cela et aimerions nous en occuper.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = La grève des transporteurs fait attendre bien des gens, et nous le regrettons. Nous y veillons chaque jour.
    .brief = Nous sommes désolés de l’attente due à la grève et y veillons.

# A question in public.
# (public)
public-question = Merci de poser la question. Nous aimerions te donner une réponse complète.
    .brief = Merci de poser la question.

# Praise in public.
# (public)
public-praise = Merci pour ces mots si gentils. Nous les lirons à voix haute à l’équipe qui prépare les colis.
    .brief = Merci pour ces mots si gentils.

# A wish for a product or a feature in public.
# (public)
public-request = Merci pour l’idée. Nous notons tous les souhaits et les comptons.
    .brief = Merci pour l’idée. Nous l’avons notée.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = La journée semble difficile, et nous en sommes désolés. Nous sommes là pour t’écouter.
    .brief = La journée semble difficile. Nous sommes là pour t’écouter.

# Something in public that we cannot place.
# (public)
public-hello = Merci de nous écrire. Nous sommes là pour t’écouter et t’aider.
    .brief = Merci de nous écrire. Nous sommes là pour t’aider.

## Closing.

# Closes an ordinary private reply.
close = S’il reste une question, il suffit de répondre à ce message.
    .brief = S’il reste une question, il suffit de répondre.
    .spoken = S’il reste une question, rappelle-nous quand tu veux.
    .letter = S’il reste une question, il suffit de nous écrire.

# Closes a reply that ends in a question to the customer.
close-asked = Dès que nous aurons ta réponse, nous pourrons avancer.
    .spoken = Merci. Nous pouvons maintenant avancer.

# Closes a friendly goodbye.
close-farewell = Nous te souhaitons le meilleur, et notre porte reste ouverte.
    .spoken = Nous te souhaitons le meilleur, et notre porte reste ouverte.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = C’est un plaisir de te compter parmi nous.
    .spoken = C’est un plaisir de te compter parmi nous.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = Bien à toi,
    { -brand }
    .inline = { -brand }
    .spoken = Merci d’avoir parlé avec { -brand }. Au revoir.
    .digest = { -brand } :

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = Détails : { $account }
    .digest = Détails : { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = Bonjour, ici { -brand }.

# Who is there?
# (public)
phone-who = À qui avons-nous le plaisir de parler ?

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = Merci. Ce serait gentil de transmettre notre nom, { -brand }, et notre numéro : { $phone }. Au revoir.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = Pour que personne d’autre n’entende ce qui ne regarde que toi : pourrais-tu nous donner ton adresse ?

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = Merci de ta patience. Nous prenons soin de ce que l’on nous confie, et nous en resterons donc là pour aujourd’hui. Rappelle-nous quand tu le souhaites. Au revoir.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = Bonjour, ici { -brand }. Nous serions heureux que tu nous rappelles. Tu peux nous joindre { $hours }. Voici notre numéro : { $phone }. Merci et au revoir.

## Words for values.

label-kind-late = colis en retard
    .regret = pour le retard de ton colis
    .report = que ton colis n’est pas arrivé le jour prévu
label-kind-lost = colis perdu
    .regret = que ton colis se soit perdu
    .report = que ton colis ne t’est pas parvenu
label-kind-wrong = mauvais article
    .regret = de t’avoir envoyé le mauvais article
    .report = que tu as reçu un article que tu n’avais pas commandé
label-kind-missing = article manquant
    .regret = qu’il ait manqué quelque chose dans ton colis
    .report = qu’il semble manquer quelque chose dans ton colis
label-kind-damaged = article abîmé
    .regret = que ta commande soit arrivée abîmée
    .report = qu’un article était abîmé à son arrivée
label-kind-poor = qualité insuffisante
    .regret = que la qualité n’ait pas été à la hauteur
    .report = que la qualité n’est pas celle que tu espérais
label-kind-billing = montant inexact
    .regret = de t’avoir compté un montant inexact
    .report = qu’un montant de ta facture te paraît inexact
label-kind-rude = accueil peu aimable
    .regret = de ne pas t’avoir parlé avec gentillesse
    .report = qu’un échange avec nous t’a été désagréable
label-kind-website = problème du site
    .regret = que notre site t’ait causé des ennuis
    .report = que notre site t’a posé des difficultés

label-method-original = moyen de paiement d’origine
    .to = par le même moyen de paiement qu’à l’achat
label-method-card = carte
    .to = sur ta carte
label-method-bank = compte bancaire
    .to = sur ton compte bancaire
label-method-wallet = portefeuille électronique
    .to = sur ton portefeuille électronique

label-demand-clearer-returns = règles de retour plus claires
    .for = de règles de retour plus claires
label-demand-faster-delivery = livraison plus rapide
    .for = d’une livraison plus rapide
label-demand-less-packaging = moins d’emballage
    .for = d’avoir moins d’emballage
label-demand-more-ways-to-pay = plus de moyens de paiement
    .for = de pouvoir payer autrement

label-opening-weekdays = heures de bureau
    .on = du lundi au vendredi, aux heures de bureau
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = Nous t’avons déjà répondu à ce sujet { $place } { $date }, et notre réponse reste la même.
    .brief = Nous avons répondu { $date }, et notre réponse reste la même.
    .digest = Réponse donnée { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = Nous t’avons déjà répondu à ce sujet { $place } { $date }. Depuis, nous avons appris du nouveau et réexaminé la question.
    .brief = Nous avons répondu { $date } et réexaminé la question depuis.
    .digest = Réponse donnée { $date } ; réexaminé.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = Nous avons déjà répondu à ce sujet, et notre réponse reste la même.
    .brief = Nous avons déjà répondu à ce sujet.

label-place-email = e-mail
    .by = par e-mail
label-place-letter = lettre
    .by = par lettre
label-place-phone = téléphone
    .by = par téléphone
label-place-chat = chat
    .by = dans notre chat
label-place-message = message privé
    .by = par message privé
label-place-sms = SMS
    .by = par SMS

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = Appel téléphonique
script-time = DURÉE, ÉCOUTE COMPRISE
step-say = DIRE
step-ask = DEMANDER
step-listen = ÉCOUTER
step-do = FAIRE
step-yes = SI OUI
step-no = SI NON
step-nobody = SI PERSONNE NE RÉPOND
step-other = SI C’EST QUELQU’UN D’AUTRE
step-sure = SI LA RÉPONSE EST JUSTE
step-unsure = SI UN DOUTE SUBSISTE
step-unclear = SI CE N’EST PAS CLAIR

# Before the first word.
direction-greet = Sourire : cela s’entend. Se présenter.

# Before anything about the case is said.
direction-identity = Vérifier que l’on parle à la bonne personne avant de dire quoi que ce soit sur le dossier.

# After each question.
direction-listen = Laisser finir. Noter les mots employés.

# When it gets heated.
direction-calm = Respirer, parler lentement, baisser la voix. Ne pas contredire un sentiment.

# Before the decision is told.
direction-answer = Dire ce que l’on a compris, puis donner la réponse clairement.

# The customer agrees.
direction-yes = Remercier, noter l’accord et dire ce qui va se passer.

# The customer does not agree.
direction-no = Accepter avec bienveillance, le noter et dire que rien ne se fera sans accord.

# At the end.
direction-close = Demander s’il reste une question. Laisser l’autre personne raccrocher.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = Si l’on appelle, demander la personne par son nom, sans rien dire du dossier. Si elle appelle, la remercier de son appel.

# A machine, or nobody.
direction-nobody = Laisser le message vocal, mot pour mot, ou rappeler plus tard.

# Somebody else is on the line.
direction-other = Rien sur le dossier, ni que nous connaissons la personne. Ne laisser que le nom et le numéro.

# The answer to the identity question is right.
direction-sure = Remercier et poursuivre.

# The answer to the identity question is wrong or missing.
direction-unsure = Rester aimable et ne pas dire quelle réponse était fausse. Rien sur le dossier ; noter l’appel.

# Neither yes nor no.
direction-unclear = Demander encore une fois, avec d’autres mots. Ne rien décider à la place de l’autre.

# After an answer was heard.
direction-repeat = Répéter la réponse avec les mots entendus et attendre un oui.

# After a code or a number was read aloud.
direction-twice = Lire le code ou le numéro une seconde fois, lentement, par petits groupes ; le faire répéter.
