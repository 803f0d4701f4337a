### Kettle & Quire, Spanish (of Spain, plain elsewhere too), informal (tú). Nothing agrees with the reader or with a slot.
### Openings begin with a capital: they follow a colon. Digests keep to GSM-7 where they can (no á, í, ó, ú).

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = Te pedimos perdón { $issue }. El error es nuestro y ya lo estamos arreglando.
    .brief = Te pedimos perdón { $issue }. El error es nuestro.
    .digest = Te pedimos disculpas.
    .subject = Nuestras disculpas, y cómo lo estamos arreglando
    .also = También te pedimos perdón { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = Te pedimos perdón { $issue }. Al transportista lo elegimos nosotros, así que respondemos por él.
    .brief = Te pedimos perdón { $issue }; respondemos por nuestro transportista.
    .digest = Te pedimos disculpas.
    .subject = Nuestras disculpas, y cómo lo estamos arreglando
    .also = También te pedimos perdón { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = Te pedimos perdón { $issue }, sobre todo porque no es la primera vez. Tenías motivos de sobra para esperar algo mejor.
    .brief = Te pedimos perdón { $issue }, sobre todo porque no es la primera vez.
    .digest = Te pedimos disculpas de nuevo.
    .subject = Nuestras disculpas, y cómo lo estamos arreglando
    .also = También te pedimos perdón { $issue }, sobre todo porque no es la primera vez.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = Sentimos mucho saber { $issue }. Entendemos lo molesto que resulta.
    .brief = Sentimos mucho saber { $issue }.
    .digest = Sentimos mucho saberlo.
    .subject = Sobre tu mensaje
    .also = También sentimos saber { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = Gracias por contarnos { $issue }. Imaginamos lo larga que se hace la espera.
    .brief = Gracias por contarnos { $issue }.
    .digest = Gracias por avisarnos.
    .subject = Sobre tu paquete

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = Gracias por tu confianza en un momento así. Estamos de corazón contigo.
    .brief = Estamos de corazón contigo.
    .digest = Pensamos en ti.
    .subject = En respuesta a tu mensaje

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = Gracias por escribirnos. Nos gustaría entender bien tu situación.
    .brief = Gracias por escribirnos.
    .spoken = Gracias por contactarnos. Nos gustaría entender bien tu situación.
    .digest = Gracias por escribirnos.
    .subject = Gracias por tu mensaje

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = Gracias por hablarnos con franqueza. Nos tomamos en serio lo que nos dices.
    .brief = Nos tomamos en serio lo que nos dices.
    .digest = Nos tomamos en serio lo que nos dices.
    .subject = Sobre tu mensaje

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = Parece que está siendo un día difícil, y lo sentimos. Estamos aquí para escucharte.
    .brief = Parece que está siendo un día difícil. Estamos aquí para escucharte.
    .digest = Queremos escucharte.
    .subject = Estamos aquí para escucharte

# Praise. Glad and short, not gushing.
open-thank = Gracias por tus palabras tan amables. Nos han alegrado el día.
    .brief = Gracias por tus palabras tan amables.
    .digest = Gracias por tus palabras tan amables.
    .subject = Gracias por tus palabras tan amables

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = Gracias por contarnos qué echas en falta. Ideas como la tuya nos muestran por dónde seguir.
    .brief = Gracias por contarnos qué echas en falta.
    .digest = Gracias por tu idea.
    .subject = Gracias por tu idea

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = Gracias por contactarnos. Nos ocupamos de ello con mucho gusto.
    .brief = Gracias por contactarnos.
    .digest = Gracias por tu consulta.
    .subject = Nuestra respuesta a tu consulta

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = Gracias por consultarnos. Lo hemos mirado con atención y queremos hablarte con franqueza.
    .brief = Gracias por consultarnos. Queremos hablarte con franqueza.
    .digest = Gracias por consultarnos.
    .subject = Nuestra respuesta a tu consulta

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = Gracias por tu franqueza. Nos hemos tomado en serio tus palabras y lo hemos revisado todo.
    .brief = Nos hemos tomado en serio tus palabras y lo hemos revisado todo.
    .digest = Lo hemos revisado todo.
    .subject = Lo que hemos encontrado

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = Gracias por explicarnos qué necesitas. Preferimos hablarte con sinceridad a intentar retenerte.
    .brief = Gracias por explicarnos qué necesitas.
    .digest = Gracias por explicarnos qué necesitas.
    .subject = Una respuesta sincera

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = Hoy pensamos en ti y te deseamos un día muy feliz.
    .brief = Te deseamos un día muy feliz.
    .digest = Te deseamos lo mejor en esta fecha.
    .subject = Con nuestros mejores deseos

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = { $years ->
        [one] Llevas ya un año a nuestro lado, y queremos darte las gracias.
       *[other] Llevas ya { $years } años a nuestro lado, y queremos darte las gracias.
    }
    .brief = { $years ->
        [one] Gracias por un año a nuestro lado.
       *[other] Gracias por { $years } años a nuestro lado.
    }
    .digest = Gracias por seguir a nuestro lado.
    .subject = Gracias por seguir a nuestro lado

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = { $most ->
        [one] Te hemos devuelto { $amount } { $method }. El dinero tarda { $least } día laborable en llegar.
       *[other] Te hemos devuelto { $amount } { $method }. El dinero tarda de { $least } a { $most } días laborables en llegar.
    }
    .brief = { $most ->
        [one] Te hemos devuelto { $amount } { $method }; el dinero llega en { $most } día laborable como máximo.
       *[other] Te hemos devuelto { $amount } { $method }; el dinero llega en { $most } días laborables como máximo.
    }
    .spoken = { $most ->
        [one] Te hemos devuelto { $amount } { $method }. El dinero tarda { $least } día laborable en llegar.
       *[other] Te hemos devuelto { $amount } { $method }. El dinero tarda de { $least } a { $most } días laborables en llegar.
    }
    .digest = { $most ->
        [one] Devolvemos { $amount } en { $most } laborable.
       *[other] Devolvemos { $amount } en { $most } laborables.
    }
    .also = { $most ->
        [one] También te hemos devuelto { $amount } { $method }. El dinero tarda { $least } día laborable en llegar.
       *[other] También te hemos devuelto { $amount } { $method }. El dinero tarda de { $least } a { $most } días laborables en llegar.
    }

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = { $most ->
        [one] Una vez hecho esto, te devolveremos { $amount } { $method }. El dinero tarda { $least } día laborable en llegar.
       *[other] Una vez hecho esto, te devolveremos { $amount } { $method }. El dinero tarda de { $least } a { $most } días laborables en llegar.
    }
    .brief = { $most ->
        [one] Después te devolveremos { $amount } { $method }, en { $most } día laborable como máximo.
       *[other] Después te devolveremos { $amount } { $method }, en { $most } días laborables como máximo.
    }
    .spoken = { $most ->
        [one] Una vez hecho esto, te devolveremos { $amount } { $method }. El dinero tarda { $least } día laborable en llegar.
       *[other] Una vez hecho esto, te devolveremos { $amount } { $method }. El dinero tarda de { $least } a { $most } días laborables en llegar.
    }
    .digest = { $most ->
        [one] Reembolso: { $amount } en { $most } laborable.
       *[other] Reembolso: { $amount } en { $most } laborables.
    }

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = { $most ->
        [one] La espera no debe costarte nada: te hemos devuelto los gastos de envío de { $amount } { $method }. El dinero tarda { $least } día laborable en llegar.
       *[other] La espera no debe costarte nada: te hemos devuelto los gastos de envío de { $amount } { $method }. El dinero tarda de { $least } a { $most } días laborables en llegar.
    }
    .brief = { $most ->
        [one] Te hemos devuelto los gastos de envío de { $amount } { $method }; el dinero llega en { $most } día laborable como máximo.
       *[other] Te hemos devuelto los gastos de envío de { $amount } { $method }; el dinero llega en { $most } días laborables como máximo.
    }
    .spoken = { $most ->
        [one] La espera no debe costarte nada. Te hemos devuelto los gastos de envío de { $amount } { $method }. El dinero tarda { $least } día laborable en llegar.
       *[other] La espera no debe costarte nada. Te hemos devuelto los gastos de envío de { $amount } { $method }. El dinero tarda de { $least } a { $most } días laborables en llegar.
    }
    .digest = { $most ->
        [one] Portes devueltos: { $amount } en { $most } laborable.
       *[other] Portes devueltos: { $amount } en { $most } laborables.
    }
    .also = { $most ->
        [one] También te hemos devuelto los gastos de envío de { $amount } { $method }. El dinero tarda { $least } día laborable en llegar.
       *[other] También te hemos devuelto los gastos de envío de { $amount } { $method }. El dinero tarda de { $least } a { $most } días laborables en llegar.
    }

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = { $most ->
        [one] Ya va de camino un artículo nuevo para ti, sin ningún cargo. Tarda { $least } día laborable en llegar.
       *[other] Ya va de camino un artículo nuevo para ti, sin ningún cargo. Tarda de { $least } a { $most } días laborables en llegar.
    }
    .brief = { $most ->
        [one] Un artículo nuevo llegará sin ningún cargo en { $most } día laborable como máximo.
       *[other] Un artículo nuevo llegará sin ningún cargo en { $most } días laborables como máximo.
    }
    .spoken = { $most ->
        [one] Ya va de camino un artículo nuevo para ti, sin ningún cargo. Tarda { $least } día laborable en llegar.
       *[other] Ya va de camino un artículo nuevo para ti, sin ningún cargo. Tarda de { $least } a { $most } días laborables en llegar.
    }
    .digest = { $most ->
        [one] Recambio gratis en { $most } laborable.
       *[other] Recambio gratis en { $most } laborables.
    }
    .also = { $most ->
        [one] También va ya de camino un artículo nuevo para ti, sin ningún cargo. Tarda { $least } día laborable en llegar.
       *[other] También va ya de camino un artículo nuevo para ti, sin ningún cargo. Tarda de { $least } a { $most } días laborables en llegar.
    }

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = { $most ->
        [one] Te enviamos otra vez tu paquete, a nuestro cargo. Tarda { $least } día laborable en llegar.
       *[other] Te enviamos otra vez tu paquete, a nuestro cargo. Tarda de { $least } a { $most } días laborables en llegar.
    }
    .brief = { $most ->
        [one] Un paquete nuevo llegará en { $most } día laborable como máximo, a nuestro cargo.
       *[other] Un paquete nuevo llegará en { $most } días laborables como máximo, a nuestro cargo.
    }
    .spoken = { $most ->
        [one] Te enviamos otra vez tu paquete, a nuestro cargo. Tarda { $least } día laborable en llegar.
       *[other] Te enviamos otra vez tu paquete, a nuestro cargo. Tarda de { $least } a { $most } días laborables en llegar.
    }
    .digest = { $most ->
        [one] Nuevo paquete gratis en { $most } laborable.
       *[other] Nuevo paquete gratis en { $most } laborables.
    }

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = { $most ->
        [one] Te enviamos lo que faltaba, a nuestro cargo. Tarda { $least } día laborable en llegar.
       *[other] Te enviamos lo que faltaba, a nuestro cargo. Tarda de { $least } a { $most } días laborables en llegar.
    }
    .brief = { $most ->
        [one] Lo que faltaba llegará en { $most } día laborable como máximo, a nuestro cargo.
       *[other] Lo que faltaba llegará en { $most } días laborables como máximo, a nuestro cargo.
    }
    .spoken = { $most ->
        [one] Te enviamos lo que faltaba, a nuestro cargo. Tarda { $least } día laborable en llegar.
       *[other] Te enviamos lo que faltaba, a nuestro cargo. Tarda de { $least } a { $most } días laborables en llegar.
    }
    .digest = { $most ->
        [one] Lo que falta, gratis en { $most } laborable.
       *[other] Lo que falta, gratis en { $most } laborables.
    }

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = Para agradecerte tu paciencia, hemos añadido a tu cuenta de cliente un vale de { $amount }. Es un regalo nuestro.
    .brief = Como regalo, tienes en tu cuenta de cliente un vale de { $amount }.
    .spoken = Para agradecerte tu paciencia, hemos añadido a tu cuenta de cliente un vale de { $amount }. Es un regalo nuestro.
    .digest = Vale regalo: { $amount }.
    .also = Para agradecerte tu paciencia, hemos añadido también a tu cuenta de cliente un vale de { $amount }. Es un regalo nuestro.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = Has tenido paciencia con nosotros más de una vez. Para agradecerte que sigas a nuestro lado, hemos añadido a tu cuenta de cliente un vale de { $amount }. Es un regalo nuestro.
    .brief = Para agradecerte que sigas a nuestro lado, tienes en tu cuenta de cliente un vale regalo de { $amount }.
    .spoken = Has tenido paciencia con nosotros más de una vez. Para agradecerte que sigas a nuestro lado, hemos añadido a tu cuenta de cliente un vale de { $amount }. Es un regalo nuestro.
    .digest = Vale regalo: { $amount }.
    .also = Has tenido paciencia con nosotros más de una vez. Para agradecerte que sigas a nuestro lado, hemos añadido también a tu cuenta de cliente un vale de { $amount }. Es un regalo nuestro.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = Tu confianza nos acompaña desde hace mucho tiempo. Para agradecértela, hemos añadido a tu cuenta de cliente un vale de { $amount }. Es un regalo nuestro.
    .brief = Para agradecerte tu confianza de tanto tiempo, tienes en tu cuenta de cliente un vale regalo de { $amount }.
    .spoken = Tu confianza nos acompaña desde hace mucho tiempo. Para agradecértela, hemos añadido a tu cuenta de cliente un vale de { $amount }. Es un regalo nuestro.
    .digest = Vale regalo: { $amount }.
    .also = Tu confianza nos acompaña desde hace mucho tiempo. Para agradecértela, hemos añadido también a tu cuenta de cliente un vale de { $amount }. Es un regalo nuestro.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = Ya va de camino una cajita de nuestro té para ti, con una tarjeta escrita a mano.
    .brief = Ya van de camino una cajita de nuestro té y una tarjeta.
    .spoken = Ya va de camino una cajita de nuestro té para ti, con una tarjeta escrita a mano.
    .digest = Te enviamos una cajita de té.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = Por si prefieres regalárselo a alguien, te enviamos gratis una de nuestras cajas de regalo.
    .brief = Por si prefieres regalarlo, te enviamos gratis una caja de regalo.
    .spoken = Por si prefieres regalárselo a alguien, te enviamos gratis una de nuestras cajas de regalo.
    .digest = Te enviamos gratis una caja de regalo.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = Como regalo, te hemos preparado un vale de { $amount }. Tu código es { $code }.
    .brief = Nuestro regalo: un vale de { $amount }, código { $code }.
    .spoken = Como regalo, te hemos preparado un vale de { $amount }. Tu código es { $code }.
    .digest = Nuestro regalo: vale de { $amount }, { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = El envío de tu próximo paquete es un regalo nuestro.
    .brief = Tu próximo envío es un regalo nuestro.
    .spoken = El envío de tu próximo paquete es un regalo nuestro.
    .digest = Te regalamos la siguiente entrega.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = Para los regalos en un mismo asunto tenemos un límite, igual para todo el mundo.
    .brief = Nuestros regalos tienen un tope igual para todo el mundo.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = Esto, por ahora, no nos es posible.
    .digest = Por ahora no nos es posible.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = Tu pedido aún no está empaquetado, así que todavía podemos cancelarlo.
    .brief = Todavía podemos cancelar tu pedido.
    .digest = Estamos a tiempo de cancelar tu pedido.

# The customer has confirmed; it is done.
do-cancel-order = Hemos cancelado tu pedido, como nos pediste.
    .brief = Hemos cancelado tu pedido.
    .digest = Hemos cancelado tu pedido.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = ¿Quieres que cancelemos el pedido? No haremos nada hasta que nos lo confirmes.
    .brief = ¿Quieres que cancelemos el pedido? Esperamos tu confirmación.
    .spoken = ¿Quieres que cancelemos el pedido? No haremos nada hasta que nos lo confirmes.
    .digest = ¿Lo cancelamos? Esperamos tu respuesta.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = Haremos el reembolso en cuanto nos llegue lo que nos devuelves.
    .brief = Haremos el reembolso en cuanto nos llegue.
    .spoken = Haremos el reembolso en cuanto nos llegue lo que nos devuelves.
    .digest = Al recibirlo.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = Ahora mismo estamos empaquetando tu pedido. Intentaremos pararlo, pero no es seguro que lleguemos a tiempo.
    .brief = Estamos empaquetando tu pedido. Intentaremos pararlo, pero no es seguro.
    .digest = Intentamos pararlo, pero no es seguro.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = Tu paquete ya está en manos del transportista, así que no podemos pararlo ni cancelar el pedido.
    .brief = Tu paquete ya está en manos del transportista, así que no podemos cancelar el pedido.
    .digest = No podemos cancelarlo: ya va de camino.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = { $days ->
        [one] Por ley, tienes derecho a devolverlo en un plazo de { $days } día desde que lo recibas, sin dar ningún motivo.
       *[other] Por ley, tienes derecho a devolverlo en un plazo de { $days } días desde que lo recibas, sin dar ningún motivo.
    }
    .brief = { $days ->
        [one] Por ley, puedes devolverlo en un plazo de { $days } día desde que lo recibas.
       *[other] Por ley, puedes devolverlo en un plazo de { $days } días desde que lo recibas.
    }
    .spoken = { $days ->
        [one] Por ley, tienes derecho a devolverlo en un plazo de { $days } día desde que lo recibas, sin dar ningún motivo.
       *[other] Por ley, tienes derecho a devolverlo en un plazo de { $days } días desde que lo recibas, sin dar ningún motivo.
    }
    .digest = { $days ->
        [one] Por ley, { $days } día para devolver.
       *[other] Por ley, { $days } días para devolver.
    }

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = { $days ->
        [one] Por nuestra parte, te damos { $days } día para devolver lo que esté sin usar.
       *[other] Por nuestra parte, te damos { $days } días para devolver lo que esté sin usar.
    }
    .brief = { $days ->
        [one] Aceptamos lo que esté sin usar durante { $days } día.
       *[other] Aceptamos lo que esté sin usar durante { $days } días.
    }
    .digest = { $days ->
        [one] Sin usar: { $days } día para devolver.
       *[other] Sin usar: { $days } días para devolver.
    }

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = Encontrarás la etiqueta y los pasos, que son pocos, en esta página: { $returns }
    .brief = Etiqueta: { $returns }
    .spoken = Encontrarás la etiqueta y los pasos, que son pocos, en el apartado de devoluciones de nuestra web.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = Nuestra guía lo explica paso a paso, con imágenes: { $guide }
    .brief = Paso a paso: { $guide }
    .spoken = La guía de nuestra web lo explica paso a paso, con imágenes.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = Los plazos, los gastos y los destinos de envío están en nuestra guía: { $guide }
    .brief = Plazos y gastos de envío: { $guide }
    .spoken = Los plazos, los gastos y los destinos de envío están en la guía de nuestra web.
    .digest = Nuestra web lo explica todo.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = { $days ->
        [one] No podemos aceptar la devolución, porque ha pasado más de { $days } día desde que lo recibiste. Ese plazo es igual para todo el mundo.
       *[other] No podemos aceptar la devolución, porque han pasado más de { $days } días desde que lo recibiste. Ese plazo es igual para todo el mundo.
    }
    .brief = { $days ->
        [one] No podemos aceptar la devolución, porque ha pasado más de { $days } día.
       *[other] No podemos aceptar la devolución, porque han pasado más de { $days } días.
    }
    .digest = { $days ->
        [one] Tras { $days } día no podemos aceptarlo.
       *[other] Tras { $days } días no podemos aceptarlo.
    }

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = No podemos aceptar la devolución, porque el artículo está usado y no podríamos venderlo a otra persona.
    .brief = No podemos aceptar la devolución, porque el artículo está usado.
    .digest = No podemos aceptarlo porque ya se ha usado.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = No podemos aceptar un té ya abierto, porque nadie más podría tomarlo con tranquilidad.
    .brief = No podemos aceptar un té ya abierto.
    .digest = No podemos aceptar un té ya abierto.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = Si el artículo resultara defectuoso, conservarás intactos los derechos que te da la ley.
    .brief = Si falla, conservas tus derechos por ley.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = Puedes devolver el artículo equivocado a nuestro cargo; la etiqueta está en esta página: { $returns }
    .brief = La devolución corre a nuestro cargo: { $returns }
    .spoken = El envío de vuelta corre a nuestro cargo; la etiqueta está en el apartado de devoluciones de nuestra web.
    .digest = Devolverlo no te cuesta nada.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = La ley te da derecho a recibir lo que pediste, tal como se describe.
    .brief = Por ley, tienes derecho a lo pedido, en buen estado.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = Por ley, respondemos de tu pedido hasta que esté en tus manos.
    .brief = Por ley, respondemos del pedido hasta que te llegue.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = Tienes nuestra palabra sobre la calidad de nuestros productos, además de los derechos que te da la ley.
    .brief = Respondemos de la calidad de nuestros productos.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = Los transportistas de tu país están en huelga y, sinceramente, aún no podemos darte una fecha. Preguntamos cada mañana.
    .brief = Los transportistas están en huelga, así que aún no podemos darte una fecha.
    .digest = Por la huelga no podemos darte una fecha.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = A la dirección le faltaba algún detalle y el transportista no dio con la puerta. Ya hemos encaminado de nuevo el paquete.
    .brief = La dirección no estaba del todo completa. Ya hemos encaminado de nuevo el paquete.
    .digest = Hemos encaminado de nuevo el paquete.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = Tu paquete lleva un pequeño retraso sobre la fecha indicada. Lo seguimos de cerca.
    .brief = Tu paquete lleva un pequeño retraso. Lo seguimos de cerca.
    .digest = Seguimos de cerca tu paquete.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = Ni nosotros ni el transportista podíamos evitarlo, así que no podemos devolverte nada. Sabemos que eso no acorta la espera.
    .brief = Ni nosotros ni el transportista podíamos evitarlo, así que no podemos devolverte nada.
    .digest = Por esto no podemos devolverte nada.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = La mayoría de los paquetes que tardan tanto acaban apareciendo. Hemos pedido al transportista que lo busque.
    .brief = Hemos pedido al transportista que lo busque.
    .digest = El transportista ya lo busca.

# Something must be seen by a person first. A promise with a day follows.
explain-look = Nos gustaría mirarlo con calma antes de responderte.
    .brief = Queremos mirarlo con calma.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = Con una foto habría sido más rápido, pero también se puede sin ella.
    .brief = También se puede sin foto.

# Billing: our records confirm that too much was taken.
explain-billing-ours = Hemos repasado la factura y, en efecto, te cobramos de más.
    .brief = Te cobramos demasiado.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = Hemos repasado la factura línea por línea y no hay ningún importe de más. Encontrarás cada línea en tu cuenta de cliente: { $account }
    .brief = En la factura no hay ningún importe de más: { $account }
    .spoken = Hemos repasado la factura línea por línea y no hay ningún importe de más. Encontrarás cada línea en tu cuenta de cliente, en nuestra web.
    .digest = La factura no contiene nada incorrecto.

# Where is my order: not packed yet.
track-open = Tenemos tu pedido y pronto lo empaquetaremos.
    .brief = Pronto empaquetaremos tu pedido.
    .digest = Pronto empaquetaremos tu pedido.

# Where is my order: on the packing table.
track-packed = Ahora mismo estamos empaquetando tu pedido. Después lo recogerá el transportista.
    .brief = Ahora mismo estamos empaquetando tu pedido.
    .digest = Estamos empaquetando tu pedido.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = Tu paquete va de camino. Debería llegarte { $date }.
    .brief = Tu paquete debería llegarte { $date }.
    .spoken = Tu paquete va de camino. Debería llegarte { $date }.
    .digest = Se espera que llegue { $date }.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = Tu paquete va de camino, pero con retraso sobre la fecha indicada. Hemos pedido al transportista que lo busque.
    .brief = Tu paquete va con retraso. Hemos pedido al transportista que lo busque.
    .digest = Va con retraso; el transportista lo busca.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = El transportista nos dice que entregó tu paquete. Como no lo has encontrado, estamos preguntando dónde lo dejó.
    .brief = El transportista dice que lo entregó. Estamos preguntando dónde lo dejó.
    .digest = Preguntamos en qué lugar lo dejaron.

# A wish that we are already working on. No day is named.
request-planned = Tenemos una buena noticia: ya estamos trabajando en ello. No damos fecha hasta que esté listo.
    .brief = Ya estamos trabajando en ello.
    .digest = Ya estamos trabajando en ello.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = Por ahora no podemos hacerlo, porque otros trabajos van primero. Hemos apuntado tu petición, y todas cuentan.
    .brief = Por ahora no podemos hacerlo, pero hemos apuntado tu petición.
    .digest = Por ahora no, pero queda apuntado.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = No lo vamos a añadir, porque queda demasiado lejos de lo que sabemos hacer bien. Si lo encuentras en otro sitio, lo entendemos.
    .brief = No lo vamos a añadir, porque queda demasiado lejos de lo que sabemos hacer bien.
    .digest = No lo vamos a añadir.

# A wish that nobody has decided on yet.
request-noted = Hemos apuntado tu petición. Todas cuentan y las valoramos en conjunto.
    .brief = Hemos apuntado tu petición.
    .digest = Hemos apuntado tu idea.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = Toda persona merece un trato amable. Lo hablaremos con quienes te atendieron.
    .brief = Lo hablaremos con las personas implicadas.

# A fault of the website.
care-website = Hemos avisado del fallo a quienes se ocupan de nuestra web.
    .brief = Hemos avisado del fallo.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = Si algo nuestro te ha estropeado el día, nos gustaría arreglarlo.
    .brief = Si podemos, queremos arreglarlo.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = En nuestros datos no lo encontramos, y los hemos leído con cuidado. Si tienes algo que no hayamos visto, nos gustaría verlo.
    .brief = En nuestros datos no lo encontramos. Nos gustaría ver lo que tienes.
    .digest = En nuestros datos no lo encontramos.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = Nuestros productos no sirven bien para lo que necesitas. En otro sitio sabrán ayudarte mejor.
    .brief = Nuestros productos no sirven bien para lo que necesitas.
    .digest = Nuestros productos no sirven para esto.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = Se las hemos hecho llegar a quienes prepararon tu paquete.
    .brief = Se las hemos hecho llegar al equipo.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = También hemos apuntado tu petición { $demand }.
    .brief = Hemos apuntado tu petición { $demand }.
    .digest = Apuntado tu deseo { $demand }.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = En el último año nos lo han pedido { $count } personas.
    .brief = Nos lo han pedido { $count } personas en el último año.
    .digest = Hasta ahora lo han pedido { $count } personas.

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = Si hay una tienda pequeña o una buena causa que lleves en el corazón, cuéntanoslo: nos gusta darlas a conocer en nuestra página.
    .brief = Si llevas en el corazón una tienda pequeña o una buena causa, cuéntanoslo; nos gusta darlas a conocer.
    .digest = ¿Apoyas una buena causa? Cuéntanosla.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = Hay algo más que debemos reconocer: te dimos nuestra palabra y no la cumplimos.
    .brief = Tampoco cumplimos lo que te dijimos antes.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = ¿Podrías contarnos en pocas palabras qué ha pasado y qué te ayudaría?
    .brief = ¿Qué ha pasado y qué te ayudaría?
    .spoken = ¿Podrías contarnos en pocas palabras qué ha pasado y qué te ayudaría?
    .digest = ¿Qué ha pasado y qué podemos hacer?

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = ¿Podrías decirnos el número de pedido y el código postal de entrega? Así sabemos que hablamos contigo.
    .brief = ¿Podrías decirnos el número de pedido y el código postal?
    .spoken = ¿Podrías decirnos el número de pedido y el código postal de entrega? Así sabemos que hablamos contigo.
    .digest = ¿Nos das la referencia del pedido y el CP?

# Before a return: opened or used?
ask-opened = ¿El artículo ya se ha abierto o usado?
    .spoken = ¿El artículo ya se ha abierto o usado?
    .digest = ¿Ya se ha abierto o usado?

# Damaged or poor goods: a photo helps.
ask-photo = ¿Podrías enviarnos una foto del artículo, tal como está ahora?
    .brief = ¿Podrías enviarnos una foto del artículo?
    .spoken = ¿Podríamos tener una foto del artículo, tal como está ahora?
    .digest = ¿Nos puedes enviar una foto?

# Wrong or missing goods: which ones?
ask-which-items = ¿Podrías decirnos de qué artículos se trata?
    .spoken = ¿Podrías decirnos de qué artículos se trata?
    .digest = ¿De qué productos se trata?

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = Tú eliges: ¿prefieres que te enviemos un artículo nuevo o que te devolvamos el dinero?
    .spoken = Tú eliges: ¿prefieres que te enviemos un artículo nuevo o que te devolvamos el dinero?
    .digest = ¿Un artículo nuevo o la devolución del dinero?

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = Te daremos noticias de tu paquete { $deadline }, sin que tengas que preguntar.
    .brief = Tendrás noticias de tu paquete { $deadline }.
    .spoken = Te daremos noticias de tu paquete { $deadline }, sin que tengas que preguntar.
    .digest = Noticias { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = Te contaremos el resultado de la búsqueda { $deadline }.
    .brief = Tendrás el resultado de la búsqueda { $deadline }.
    .spoken = Te contaremos el resultado de la búsqueda { $deadline }.
    .digest = Resultado { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = Alguien de nuestro equipo lo mirará y te responderá { $deadline }.
    .brief = Nuestra respuesta te llegará { $deadline }.
    .spoken = Alguien de nuestro equipo lo mirará y te responderá { $deadline }.
    .digest = Respuesta { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = La persona responsable de atención al cliente lo revisará otra vez y te responderá { $deadline }.
    .brief = La persona responsable de atención al cliente te responderá { $deadline }.
    .spoken = La persona responsable de atención al cliente lo revisará otra vez y te responderá { $deadline }.
    .digest = Lo miramos de nuevo { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = Te diremos { $deadline } si hemos llegado a tiempo.
    .brief = Te daremos una respuesta { $deadline }.
    .spoken = Te diremos { $deadline } si hemos llegado a tiempo.
    .digest = Respuesta { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = La persona responsable de atención al cliente te contará { $deadline } en qué ha quedado el asunto.
    .brief = La persona responsable de atención al cliente te responderá { $deadline }.
    .spoken = La persona responsable de atención al cliente te contará { $deadline } en qué ha quedado el asunto.
    .digest = Te responde quien dirige el equipo { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = Te contaremos { $deadline } cómo va el arreglo.
    .brief = Te daremos noticias { $deadline }.
    .spoken = Te contaremos { $deadline } cómo va el arreglo.
    .digest = Noticias { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = La persona responsable de atención al cliente está buscando la causa, para que no se repita, y te contará { $deadline } qué hemos encontrado.
    .brief = La persona responsable de atención al cliente te contará la causa { $deadline }.
    .spoken = La persona responsable de atención al cliente está buscando la causa, para que no se repita, y te contará { $deadline } qué hemos encontrado.
    .digest = Te contamos la causa { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = Te llamaremos { $deadline }.
    .brief = Te llamaremos { $deadline }.
    .spoken = Te llamaremos { $deadline }.
    .digest = Te llamamos { $deadline }.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = La persona responsable de atención al cliente te llamará personalmente { $deadline }.
    .brief = La persona responsable de atención al cliente te llamará { $deadline }.
    .spoken = La persona responsable de atención al cliente te llamará personalmente { $deadline }.
    .digest = Te llama quien dirige el equipo { $deadline }.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = Recibirás una respuesta personal { $deadline }.
    .brief = Recibirás nuestra respuesta { $deadline }.
    .spoken = Recibirás una respuesta personal { $deadline }.
    .digest = Respuesta personal { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = Alguien de nuestro equipo lo mirará personalmente y te responderá { $deadline }.
    .brief = Alguien de nuestro equipo te responderá { $deadline }.
    .spoken = Alguien de nuestro equipo lo mirará personalmente y te responderá { $deadline }.
    .digest = Te responde una persona { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = Ya hemos intercambiado varios mensajes, y quizá hablando lo resolvamos antes.
    .brief = Ahora tal vez sea mejor hablar.
    .spoken = Ya hemos intercambiado varios mensajes, y quizá hablando lo resolvamos antes.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = Lo que nos cuentas merece más que una respuesta escrita.
    .brief = Esto merece que te atienda una persona.
    .spoken = Lo que nos cuentas merece toda nuestra atención.

# Abuse again: a person takes over.
route-person = A partir de ahora se ocupará personalmente alguien de nuestro equipo.
    .brief = Se ocupa personalmente alguien del equipo.
    .spoken = A partir de ahora se ocupará personalmente alguien de nuestro equipo.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = Puedes hablarnos en privado por mensaje directo, y con gusto seguimos desde ahí: { $url }
    .brief = Puedes hablarnos por mensaje directo: { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = Puedes escribirnos en privado por correo, y con gusto seguimos desde ahí; la dirección está en nuestra web.
    .brief = Puedes escribirnos por correo; la dirección está en nuestra web.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = Sentimos leer esto, y gracias por decirlo. Nos gustaría ocuparnos de ello cuanto antes.
    .brief = Sentimos leer esto y queremos ocuparnos de ello.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = La huelga de transportistas tiene a mucha gente esperando, y lo sentimos. Nos ocupamos de ello cada día.
    .brief = Sentimos la espera por la huelga; nos ocupamos de ello cada día.

# A question in public.
# (public)
public-question = Gracias por preguntar. Nos gustaría darte una respuesta completa.
    .brief = Gracias por preguntar.

# Praise in public.
# (public)
public-praise = Gracias por estas palabras tan amables. Las leeremos en voz alta a quienes preparan los paquetes.
    .brief = Gracias por estas palabras tan amables.

# A wish for a product or a feature in public.
# (public)
public-request = Gracias por la idea. Apuntamos todas las propuestas, y todas cuentan.
    .brief = Gracias por la idea. La hemos apuntado.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = Parece que está siendo un día difícil, y lo sentimos. Estamos aquí para escucharte.
    .brief = Parece que está siendo un día difícil. Estamos aquí para escucharte.

# Something in public that we cannot place.
# (public)
public-hello = Gracias por escribirnos. Estamos aquí para escuchar y ayudar.
    .brief = Gracias por escribirnos. Estamos aquí para ayudar.

## Closing.

# Closes an ordinary private reply.
close = Si queda algo pendiente, basta con responder a este mensaje.
    .brief = Si queda algo pendiente, basta con responder.
    .spoken = Si queda algo pendiente, vuelve a llamarnos cuando quieras.
    .letter = Si queda algo pendiente, basta con escribirnos.

# Closes a reply that ends in a question to the customer.
close-asked = En cuanto tengamos tu respuesta, seguimos adelante.
    .spoken = Gracias. Con eso ya podemos seguir adelante.

# Closes a friendly goodbye.
close-farewell = Te deseamos todo lo mejor, y nuestra puerta sigue abierta.
    .spoken = Te deseamos todo lo mejor, y nuestra puerta sigue abierta.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = Es una alegría contar contigo.
    .spoken = Es una alegría contar contigo.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = Un saludo,
    { -brand }
    .inline = { -brand }
    .spoken = Gracias por hablar con { -brand }. Que tengas un buen día.
    .digest = { -brand }:

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = Detalles: { $account }
    .digest = Detalles: { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = Hola, hablas con { -brand }.

# Who is there?
# (public)
phone-who = ¿Con quién hablamos, por favor?

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = Gracias. Te agradeceríamos que transmitieras nuestro nombre, { -brand }, y nuestro número: { $phone }. Que tengas un buen día.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = Para que nadie más oiga lo que solo te concierne a ti: ¿podrías decirnos tu dirección?

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = Gracias por tu paciencia. Cuidamos lo que las personas nos confían, así que por hoy lo dejamos en este punto. Llámanos de nuevo cuando te venga bien. Que tengas un buen día.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = Hola, te llamamos de { -brand }. Nos alegraría que nos devolvieras la llamada. Puedes localizarnos { $hours }. Nuestro número es { $phone }. Gracias y hasta pronto.

## Words for values.

label-kind-late = paquete con retraso
    .regret = por el retraso de tu paquete
    .report = que tu paquete no ha llegado el día previsto
label-kind-lost = paquete perdido
    .regret = por la pérdida de tu paquete
    .report = que tu paquete no te ha llegado
label-kind-wrong = artículo equivocado
    .regret = por haberte enviado un artículo equivocado
    .report = que has recibido algo que no habías pedido
label-kind-missing = artículo que falta
    .regret = por lo que faltaba en tu paquete
    .report = que en tu paquete parece faltar algo
label-kind-damaged = artículo dañado
    .regret = por el artículo que te llegó dañado
    .report = que algo te ha llegado en mal estado
label-kind-poor = mala calidad
    .regret = por una calidad que no ha estado a la altura
    .report = que la calidad no es la que esperabas
label-kind-billing = importe equivocado
    .regret = por haberte cobrado un importe equivocado
    .report = que hay un importe en tu factura que no te parece correcto
label-kind-rude = trato poco amable
    .regret = por no haberte hablado con amabilidad
    .report = que una conversación con nuestro equipo te resultó desagradable
label-kind-website = fallo de la web
    .regret = por los problemas que te ha dado nuestra web
    .report = que nuestra web no te ha funcionado como esperabas

label-method-original = el mismo medio de pago
    .to = por el mismo medio con el que pagaste
label-method-card = tarjeta
    .to = a tu tarjeta
label-method-bank = cuenta bancaria
    .to = a tu cuenta bancaria
label-method-wallet = monedero electrónico
    .to = a tu monedero electrónico

label-demand-clearer-returns = reglas de devolución más claras
    .for = de reglas de devolución más claras
label-demand-faster-delivery = entregas más rápidas
    .for = de entregas más rápidas
label-demand-less-packaging = menos embalaje
    .for = de menos embalaje
label-demand-more-ways-to-pay = más formas de pago
    .for = de más formas de pago

label-opening-weekdays = horario de oficina
    .on = de lunes a viernes en horario de oficina
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = Ya te respondimos sobre esto { $place } { $date }, y nuestra respuesta sigue siendo la misma.
    .brief = Ya respondimos { $date }, y la respuesta sigue siendo la misma.
    .digest = Respondido { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = Ya te respondimos sobre esto { $place } { $date }. Desde entonces hemos sabido algo nuevo y lo hemos vuelto a examinar.
    .brief = Ya respondimos { $date } y desde entonces lo hemos vuelto a examinar.
    .digest = Respondido { $date }; revisado de nuevo.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = Ya hemos respondido a esto, y nuestra respuesta sigue siendo la misma.
    .brief = Ya hemos respondido a esto.

label-place-email = correo electrónico
    .by = por correo electrónico
label-place-letter = carta
    .by = por carta
label-place-phone = teléfono
    .by = por teléfono
label-place-chat = chat
    .by = en nuestro chat
label-place-message = mensaje directo
    .by = por mensaje directo
label-place-sms = SMS
    .by = por SMS

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = Llamada telefónica
script-time = DURACIÓN, ESCUCHA INCLUIDA
step-say = DECIR
step-ask = PREGUNTAR
step-listen = ESCUCHAR
step-do = HACER
step-yes = SI DICE QUE SÍ
step-no = SI DICE QUE NO
step-nobody = SI NADIE CONTESTA
step-other = SI ES OTRA PERSONA
step-sure = SI LA RESPUESTA ES CORRECTA
step-unsure = SI QUEDA LA DUDA
step-unclear = SI NO QUEDA CLARO

# Before the first word.
direction-greet = Sonreír: se nota en la voz. Presentarse.

# Before anything about the case is said.
direction-identity = Comprobar que se habla con la persona correcta antes de decir nada del caso.

# After each question.
direction-listen = Dejar hablar hasta el final. Anotar las palabras que usa.

# When it gets heated.
direction-calm = Respirar, hablar despacio, bajar la voz. No llevar la contraria a un sentimiento.

# Before the decision is told.
direction-answer = Decir lo que se ha entendido y dar después la respuesta con claridad.

# The customer agrees.
direction-yes = Dar las gracias, registrarlo y decir qué pasa ahora.

# The customer does not agree.
direction-no = Aceptarlo con amabilidad, registrarlo y decir que sin su consentimiento no se hará nada.

# At the end.
direction-close = Preguntar si queda algo pendiente. Dejar que la otra persona cuelgue primero.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = Si llamamos nosotros, preguntar por la persona por su nombre y no decir nada del caso. Si llama ella, agradecer la llamada.

# A machine, or nobody.
direction-nobody = Dejar el mensaje de voz, palabra por palabra, o volver a llamar más tarde.

# Somebody else is on the line.
direction-other = Nada del caso, ni que conocemos a la persona. Dejar solo el nombre y el número.

# The answer to the identity question is right.
direction-sure = Dar las gracias y seguir.

# The answer to the identity question is wrong or missing.
direction-unsure = Mantener la amabilidad y no decir qué respuesta era incorrecta. Nada del caso; anotar la llamada.

# Neither yes nor no.
direction-unclear = Preguntar una vez más, con otras palabras. No decidir por la otra persona.

# After an answer was heard.
direction-repeat = Repetir la respuesta con sus propias palabras y esperar un sí.

# After a code or a number was read aloud.
direction-twice = Leer el código o el número por segunda vez, despacio, en grupos pequeños; pedir que lo repita.
