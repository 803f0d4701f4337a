### Kettle & Quire, Polish, formal. The reader is neither *Pani*, *Pan* nor *Państwo*: the sentences need no pronoun, so they fit every salutation.
### Openings begin in lower case: they follow the comma of the greeting. `$method` and `$issue` may hold a clause: a sign follows them.
### Whole numbers have the arms one, few and many.

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = przepraszamy, { $issue }. To nasz błąd i już go naprawiamy.
    .brief = przepraszamy, { $issue }. To nasz błąd.
    .digest = Przepraszamy.
    .subject = Nasze przeprosiny i to, co robimy dalej
    .also = Przepraszamy też za to, { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = przepraszamy, { $issue }. To my wybieramy firmę kurierską, więc odpowiadamy za jej pracę.
    .brief = przepraszamy, { $issue }. Za firmę kurierską odpowiadamy my.
    .digest = Przepraszamy.
    .subject = Nasze przeprosiny i to, co robimy dalej
    .also = Przepraszamy też za to, { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = przepraszamy, { $issue }, i to nie po raz pierwszy. Słusznie można od nas oczekiwać więcej.
    .brief = przepraszamy, { $issue }, i to nie po raz pierwszy.
    .digest = Przepraszamy, to się powtórzyło.
    .subject = Nasze przeprosiny i to, co robimy dalej
    .also = Przepraszamy też za to, { $issue }, i to nie po raz pierwszy.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = przykro nam, { $issue }. Rozumiemy, jaki to kłopot.
    .brief = przykro nam, { $issue }.
    .digest = Przykro nam to słyszeć.
    .subject = W odpowiedzi na wiadomość
    .also = Przykro nam także, { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = dziękujemy za sygnał, { $issue }. Dobrze wiemy, jak męczące bywa czekanie.
    .brief = dziękujemy za sygnał, { $issue }.
    .digest = Dziękujemy za sygnał.
    .subject = W sprawie paczki

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = dziękujemy za zaufanie w tak trudnym czasie. Myślami jesteśmy blisko.
    .brief = myślami jesteśmy blisko.
    .digest = Myślami jesteśmy blisko.
    .subject = W odpowiedzi na wiadomość

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = dziękujemy za wiadomość. Chcemy dobrze zrozumieć, co się stało.
    .brief = dziękujemy za wiadomość.
    .spoken = dziękujemy za telefon. Chcemy dobrze zrozumieć, co się stało.
    .digest = Dziękujemy za wiadomość.
    .subject = Dziękujemy za wiadomość

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = dziękujemy za otwarte słowa. Traktujemy je poważnie.
    .brief = traktujemy te słowa poważnie.
    .digest = Traktujemy to poważnie.
    .subject = W odpowiedzi na wiadomość

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = wygląda na to, że to ciężki dzień, i jest nam z tego powodu przykro. Chętnie wysłuchamy.
    .brief = wygląda na to, że to ciężki dzień. Chętnie wysłuchamy.
    .digest = Chętnie wysłuchamy.
    .subject = Chętnie wysłuchamy

# Praise. Glad and short, not gushing.
open-thank = dziękujemy za miłe słowa. Bardzo nas ucieszyły.
    .brief = dziękujemy za miłe słowa.
    .digest = Dziękujemy za miłe słowa.
    .subject = Dziękujemy za miłe słowa

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = dziękujemy za podpowiedź, czego w naszym sklepie brakuje. Takie głosy pokazują nam, co robić dalej.
    .brief = dziękujemy za podpowiedź, czego w naszym sklepie brakuje.
    .digest = Dziękujemy za pomysł.
    .subject = Dziękujemy za pomysł

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = dziękujemy za kontakt. Chętnie się tym zajmiemy.
    .brief = dziękujemy za kontakt.
    .digest = Dziękujemy za pytanie.
    .subject = Nasza odpowiedź na pytanie

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = dziękujemy za pytanie. Uważnie przyjrzeliśmy się sprawie i chcemy odpowiedzieć otwarcie.
    .brief = dziękujemy za pytanie. Chcemy odpowiedzieć otwarcie.
    .digest = Dziękujemy za pytanie.
    .subject = Nasza odpowiedź na pytanie

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = dziękujemy za otwartość. Potraktowaliśmy tę sprawę poważnie i wszystko sprawdziliśmy.
    .brief = potraktowaliśmy tę sprawę poważnie i wszystko sprawdziliśmy.
    .digest = Wszystko sprawdziliśmy.
    .subject = Co ustaliliśmy

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = dziękujemy za jasne słowa o tym, co jest potrzebne. Wolimy szczerze powiedzieć, jak jest, niż zatrzymywać kogoś na siłę.
    .brief = dziękujemy za jasne słowa o tym, co jest potrzebne.
    .digest = Dziękujemy za wiadomość.
    .subject = Szczera odpowiedź

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = w tym szczególnym dniu jesteśmy myślami blisko i życzymy samych pięknych chwil.
    .brief = życzymy pięknego dnia.
    .digest = Życzymy pięknego dnia.
    .subject = Z najlepszymi życzeniami

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = to już { $years ->
        [one] rok
        [few] { $years } lata
       *[many] { $years } lat
    } razem i bardzo za to dziękujemy.
    .brief = dziękujemy za { $years ->
        [one] rok
        [few] { $years } lata
       *[many] { $years } lat
    } razem.
    .digest = Dziękujemy, że jesteśmy razem.
    .subject = Dziękujemy, że jesteśmy razem

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = Zwróciliśmy kwotę { $amount } { $method }. Pieniądze dotrą w ciągu { $most ->
        [one] { $least } dnia roboczego
        [few] { $least }–{ $most } dni roboczych
       *[many] { $least }–{ $most } dni roboczych
    }.
    .brief = Zwróciliśmy kwotę { $amount } { $method }; pieniądze dotrą w ciągu { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.
    .spoken = Zwróciliśmy kwotę { $amount } { $method }. Pieniądze idą { $most ->
        [one] { $least } dzień roboczy
        [few] od { $least } do { $most } dni roboczych
       *[many] od { $least } do { $most } dni roboczych
    }.
    .digest = Zwrot { $amount } do { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.
    .also = Zwróciliśmy również kwotę { $amount } { $method }. Pieniądze dotrą w ciągu { $most ->
        [one] { $least } dnia roboczego
        [few] { $least }–{ $most } dni roboczych
       *[many] { $least }–{ $most } dni roboczych
    }.

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = Gdy to będzie załatwione, zwrócimy kwotę { $amount } { $method }. Pieniądze dotrą w ciągu { $most ->
        [one] { $least } dnia roboczego
        [few] { $least }–{ $most } dni roboczych
       *[many] { $least }–{ $most } dni roboczych
    }.
    .brief = Potem zwrócimy kwotę { $amount } { $method }; pieniądze dotrą w ciągu { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.
    .spoken = Gdy to będzie załatwione, zwrócimy kwotę { $amount } { $method }. Pieniądze idą { $most ->
        [one] { $least } dzień roboczy
        [few] od { $least } do { $most } dni roboczych
       *[many] od { $least } do { $most } dni roboczych
    }.
    .digest = Potem zwrot { $amount } do { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = Za czekanie nie trzeba płacić: zwróciliśmy koszt dostawy w kwocie { $amount } { $method }. Pieniądze dotrą w ciągu { $most ->
        [one] { $least } dnia roboczego
        [few] { $least }–{ $most } dni roboczych
       *[many] { $least }–{ $most } dni roboczych
    }.
    .brief = Zwróciliśmy koszt dostawy w kwocie { $amount } { $method }; pieniądze dotrą w ciągu { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.
    .spoken = Za czekanie nie trzeba płacić. Zwróciliśmy koszt dostawy w kwocie { $amount } { $method }. Pieniądze idą { $most ->
        [one] { $least } dzień roboczy
        [few] od { $least } do { $most } dni roboczych
       *[many] od { $least } do { $most } dni roboczych
    }.
    .digest = Za dostawę zwrot { $amount } do { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.
    .also = Zwróciliśmy również koszt dostawy w kwocie { $amount } { $method }. Pieniądze dotrą w ciągu { $most ->
        [one] { $least } dnia roboczego
        [few] { $least }–{ $most } dni roboczych
       *[many] { $least }–{ $most } dni roboczych
    }.

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = Wysłaliśmy bezpłatnie nowy produkt w zamian. Dotrze w ciągu { $most ->
        [one] { $least } dnia roboczego
        [few] { $least }–{ $most } dni roboczych
       *[many] { $least }–{ $most } dni roboczych
    }.
    .brief = Nowy produkt w zamian dotrze bezpłatnie w ciągu { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.
    .spoken = Wysłaliśmy bezpłatnie nowy produkt w zamian. Dostawa potrwa { $most ->
        [one] { $least } dzień roboczy
        [few] od { $least } do { $most } dni roboczych
       *[many] od { $least } do { $most } dni roboczych
    }.
    .digest = Darmowa wymiana do { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.
    .also = Wysłaliśmy też bezpłatnie nowy produkt w zamian. Dotrze w ciągu { $most ->
        [one] { $least } dnia roboczego
        [few] { $least }–{ $most } dni roboczych
       *[many] { $least }–{ $most } dni roboczych
    }.

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = Wysyłamy paczkę jeszcze raz, na nasz koszt. Dotrze w ciągu { $most ->
        [one] { $least } dnia roboczego
        [few] { $least }–{ $most } dni roboczych
       *[many] { $least }–{ $most } dni roboczych
    }.
    .brief = Nowa paczka dotrze na nasz koszt w ciągu { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.
    .spoken = Wysyłamy paczkę jeszcze raz, na nasz koszt. Dostawa potrwa { $most ->
        [one] { $least } dzień roboczy
        [few] od { $least } do { $most } dni roboczych
       *[many] od { $least } do { $most } dni roboczych
    }.
    .digest = Nowa paczka na nasz koszt do { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = To, czego zabrakło, wysyłamy na nasz koszt. Dotrze w ciągu { $most ->
        [one] { $least } dnia roboczego
        [few] { $least }–{ $most } dni roboczych
       *[many] { $least }–{ $most } dni roboczych
    }.
    .brief = To, czego zabrakło, dotrze na nasz koszt w ciągu { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.
    .spoken = To, czego zabrakło, wysyłamy na nasz koszt. Dostawa potrwa { $most ->
        [one] { $least } dzień roboczy
        [few] od { $least } do { $most } dni roboczych
       *[many] od { $least } do { $most } dni roboczych
    }.
    .digest = Brakująca część bezpłatnie do { $most ->
        [one] { $most } dnia roboczego
        [few] { $most } dni roboczych
       *[many] { $most } dni roboczych
    }.

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = W podziękowaniu za cierpliwość dodaliśmy do konta bon o wartości { $amount }. To prezent od nas.
    .brief = W prezencie na koncie czeka bon o wartości { $amount }.
    .spoken = W podziękowaniu za cierpliwość na koncie czeka już bon o wartości { $amount }. To prezent od nas.
    .digest = Bon od nas: { $amount }.
    .also = W podziękowaniu za cierpliwość dodaliśmy do konta także bon o wartości { $amount }. To prezent od nas.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = Kolejny raz możemy liczyć na cierpliwość i to wiele dla nas znaczy. Z wdzięczności dodaliśmy do konta bon o wartości { $amount }. To prezent od nas.
    .brief = Z wdzięczności za kolejną porcję cierpliwości na koncie czeka bon podarunkowy o wartości { $amount }.
    .spoken = Kolejny raz możemy liczyć na cierpliwość i to wiele dla nas znaczy. Z wdzięczności przygotowaliśmy bon o wartości { $amount }, który czeka już na koncie. To prezent od nas.
    .digest = Bon od nas: { $amount }.
    .also = Kolejny raz możemy liczyć na cierpliwość i to wiele dla nas znaczy. Z wdzięczności dodaliśmy do konta także bon o wartości { $amount }. To prezent od nas.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = Bardzo cenimy wieloletnie zaufanie. W podziękowaniu dodaliśmy do konta bon o wartości { $amount }. To prezent od nas.
    .brief = W podziękowaniu za wieloletnie zaufanie na koncie czeka bon podarunkowy o wartości { $amount }.
    .spoken = Bardzo cenimy wieloletnie zaufanie. W podziękowaniu przygotowaliśmy bon o wartości { $amount }, który czeka już na koncie. To prezent od nas.
    .digest = Bon od nas: { $amount }.
    .also = Bardzo cenimy wieloletnie zaufanie. W podziękowaniu dodaliśmy do konta także bon o wartości { $amount }. To prezent od nas.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = Wysłaliśmy opakowanie naszej herbaty z kartką napisaną odręcznie.
    .brief = Opakowanie naszej herbaty i kartka są już w drodze.
    .spoken = Wysłaliśmy opakowanie naszej herbaty z kartką napisaną odręcznie.
    .digest = Nasza herbata jest już w drodze.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = Gdyby ten zakup miał stać się prezentem dla kogoś innego, nasze pudełko prezentowe jest już w drodze, bezpłatnie.
    .brief = Gdyby ten zakup miał stać się prezentem, bezpłatne pudełko jest już w drodze.
    .spoken = Gdyby ten zakup miał stać się prezentem dla kogoś innego, nasze pudełko prezentowe jest już w drodze, bezpłatnie.
    .digest = Bezpłatne pudełko na prezent w drodze.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = W prezencie przygotowaliśmy bon o wartości { $amount }. Kod bonu to { $code }.
    .brief = Nasz prezent: bon o wartości { $amount }, kod { $code }.
    .spoken = W prezencie przygotowaliśmy bon o wartości { $amount }. Kod bonu to { $code }.
    .digest = Nasz prezent: { $amount }, kod { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = Dostawa następnej paczki to nasz prezent.
    .brief = Następna dostawa to nasz prezent.
    .spoken = Dostawa następnej paczki to nasz prezent.
    .digest = Następna dostawa jest bezpłatna.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = Prezenty w jednej sprawie mają u nas granicę, która jest taka sama dla wszystkich.
    .brief = Nasze prezenty mają granicę, taką samą dla wszystkich.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = Tego w tej chwili nie możemy zrobić.
    .digest = Teraz nie możemy tego zrobić.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = Zamówienie nie jest jeszcze spakowane, więc nadal możemy je anulować.
    .brief = Nadal możemy anulować zamówienie.
    .digest = Nadal możemy anulować zamówienie.

# The customer has confirmed; it is done.
do-cancel-order = Zgodnie z prośbą anulowaliśmy zamówienie.
    .brief = Anulowaliśmy zamówienie.
    .digest = Zamówienie jest anulowane.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = Czy mamy anulować zamówienie? Zanim cokolwiek zrobimy, zaczekamy na potwierdzenie.
    .brief = Czy mamy anulować zamówienie? Zaczekamy na potwierdzenie.
    .spoken = Czy mamy anulować zamówienie? Zanim cokolwiek zrobimy, zaczekamy na potwierdzenie.
    .digest = Anulować? Prosimy odpisać: tak lub nie.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = Pieniądze odeślemy, gdy tylko zwrot do nas dotrze.
    .brief = Pieniądze odeślemy, gdy tylko zwrot do nas dotrze.
    .spoken = Pieniądze odeślemy, gdy tylko zwrot do nas dotrze.
    .digest = Gdy paczka dotrze.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = Zamówienie jest właśnie pakowane. Spróbujemy je zatrzymać, ale nie mamy pewności, czy zdążymy.
    .brief = Zamówienie jest właśnie pakowane. Spróbujemy je zatrzymać, ale nie mamy pewności.
    .digest = Spróbujemy zatrzymać, lecz bez pewności.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = Paczkę ma już firma kurierska, więc nie możemy jej zatrzymać ani anulować zamówienia.
    .brief = Paczkę ma już firma kurierska, więc nie możemy anulować zamówienia.
    .digest = Nie możemy anulować: paczkę ma kurier.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = Ustawa daje prawo do zwrotu w ciągu { $days ->
        [one] { $days } dnia
        [few] { $days } dni
       *[many] { $days } dni
    } od otrzymania, bez podawania przyczyny.
    .brief = Ustawa daje prawo do zwrotu w ciągu { $days ->
        [one] { $days } dnia
        [few] { $days } dni
       *[many] { $days } dni
    } od otrzymania.
    .spoken = Ustawa daje prawo do zwrotu w ciągu { $days ->
        [one] { $days } dnia
        [few] { $days } dni
       *[many] { $days } dni
    } od otrzymania, bez podawania przyczyny.
    .digest = Ustawa daje { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    } na zwrot.

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = Od siebie dajemy { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    } na zwrot rzeczy nieużywanych.
    .brief = Rzeczy nieużywane przyjmujemy z powrotem przez { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }.
    .digest = Nieużywane: { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }.

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = Etykieta i opis kilku prostych kroków są na tej stronie: { $returns }
    .brief = Etykieta i opis kroków: { $returns }
    .spoken = Etykieta i opis kilku prostych kroków są na naszej stronie internetowej, w dziale zwrotów.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = Nasz poradnik pokazuje to krok po kroku, ze zdjęciami: { $guide }
    .brief = Nasz poradnik: { $guide }
    .spoken = Poradnik na naszej stronie internetowej pokazuje to krok po kroku, ze zdjęciami.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = Jak długo idzie paczka, ile kosztuje dostawa i dokąd wysyłamy, wyjaśnia nasz poradnik: { $guide }
    .brief = Czas i koszt dostawy: { $guide }
    .spoken = Jak długo idzie paczka, ile kosztuje dostawa i dokąd wysyłamy, wyjaśnia poradnik na naszej stronie internetowej.
    .digest = Wszystko wyjaśnia nasz poradnik.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = Nie możemy już przyjąć zwrotu, bo od otrzymania minęło więcej niż { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }. Ten termin jest taki sam dla wszystkich.
    .brief = Nie możemy już przyjąć zwrotu, bo minęło więcej niż { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }.
    .digest = Po { $days ->
        [one] { $days } dniu
        [few] { $days } dniach
       *[many] { $days } dniach
    } nie możemy przyjąć zwrotu.

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = Nie możemy przyjąć zwrotu, bo rzecz była już używana i nie moglibyśmy jej nikomu sprzedać.
    .brief = Nie możemy przyjąć zwrotu, bo rzecz była już używana.
    .digest = Używanej rzeczy nie możemy przyjąć.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = Nie możemy przyjąć z powrotem otwartej herbaty, bo nikt inny nie mógłby jej pić ze spokojem.
    .brief = Nie możemy przyjąć z powrotem otwartej herbaty.
    .digest = Otwartej herbaty nie możemy przyjąć.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = Gdyby kiedyś ujawniła się wada, wszystkie prawa, które daje ustawa, pozostają w mocy.
    .brief = Prawa ustawowe w razie wady pozostają.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = Niewłaściwą rzecz można odesłać na nasz koszt; etykieta jest na tej stronie: { $returns }
    .brief = Odesłanie jest na nasz koszt: { $returns }
    .spoken = Odesłanie jest na nasz koszt; etykieta jest na naszej stronie internetowej, w dziale zwrotów.
    .digest = Odesłanie jest na nasz koszt.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = Ustawa daje prawo do towaru zgodnego z zamówieniem i opisem.
    .brief = Ustawa daje prawo do towaru bez wad.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = Zgodnie z prawem odpowiadamy za paczkę, dopóki nie trafi do rąk odbiorcy.
    .brief = Zgodnie z prawem odpowiadamy za paczkę aż do doręczenia.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = Niezależnie od praw, które daje ustawa, ręczymy słowem za jakość naszych towarów.
    .brief = Ręczymy za jakość naszych towarów.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = Firmy kurierskie w kraju dostawy strajkują, więc nie możemy jeszcze uczciwie podać dnia. Pytamy o to każdego ranka.
    .brief = Firmy kurierskie strajkują, więc nie możemy jeszcze podać dnia.
    .digest = Trwa strajk, nie znamy jeszcze dnia.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = Adres na paczce nie był całkiem kompletny, więc kurier nie mógł trafić do drzwi. Pomagamy jej dotrzeć na miejsce.
    .brief = Adres nie był całkiem kompletny. Pomagamy paczce dotrzeć na miejsce.
    .digest = Pomagamy paczce dotrzeć na miejsce.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = Paczka jest w drodze nieco dłużej, niż zapowiadaliśmy. Mamy ją na oku.
    .brief = Paczka nieco się spóźnia. Mamy ją na oku.
    .digest = Mamy paczkę na oku.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = Ani my, ani firma kurierska nie mogliśmy temu zapobiec, dlatego nie możemy nic za to zwrócić. Wiemy, że czekanie nie staje się przez to krótsze.
    .brief = Ani my, ani firma kurierska nie mogliśmy temu zapobiec, dlatego nie możemy nic za to zwrócić.
    .digest = Nie możemy nic za to zwrócić.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = Większość paczek, które są tak długo w drodze, w końcu się odnajduje. Poprosiliśmy firmę kurierską, by jej poszukała.
    .brief = Poprosiliśmy firmę kurierską, by poszukała paczki.
    .digest = Firma kurierska szuka paczki.

# Something must be seen by a person first. A promise with a day follows.
explain-look = Zanim odpowiemy, chcemy się temu dokładnie przyjrzeć.
    .brief = Chcemy się temu dokładnie przyjrzeć.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = Zdjęcie przyspieszyłoby sprawę, ale poradzimy sobie i bez niego.
    .brief = Poradzimy sobie i bez zdjęcia.

# Billing: our records confirm that too much was taken.
explain-billing-ours = Sprawdziliśmy rachunek i rzeczywiście pobraliśmy zbyt wysoką kwotę.
    .brief = Pobraliśmy zbyt wysoką kwotę.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = Sprawdziliśmy rachunek pozycja po pozycji i nie ma na nim żadnej kwoty, której być nie powinno. Wszystkie pozycje można zobaczyć na koncie: { $account }
    .brief = Na rachunku nie ma żadnej kwoty, której być nie powinno: { $account }
    .spoken = Sprawdziliśmy rachunek pozycja po pozycji i nie ma na nim żadnej kwoty, której być nie powinno. Wszystkie pozycje można zobaczyć na koncie, na naszej stronie internetowej.
    .digest = Na rachunku nie ma błędnej kwoty.

# Where is my order: not packed yet.
track-open = Zamówienie jest u nas i wkrótce je spakujemy.
    .brief = Wkrótce spakujemy zamówienie.
    .digest = Wkrótce spakujemy zamówienie.

# Where is my order: on the packing table.
track-packed = Właśnie pakujemy zamówienie. Potem odbierze je kurier.
    .brief = Właśnie pakujemy zamówienie.
    .digest = Właśnie pakujemy zamówienie.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = Paczka jest w drodze. Powinna dotrzeć { $date }.
    .brief = Paczka powinna dotrzeć { $date }.
    .spoken = Paczka jest w drodze. Powinna dotrzeć { $date }.
    .digest = Paczka powinna dotrzeć { $date }.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = Paczka jest w drodze, ale już dłużej, niż zapowiadaliśmy. Poprosiliśmy firmę kurierską, by jej poszukała.
    .brief = Paczka się spóźnia. Poprosiliśmy firmę kurierską, by jej poszukała.
    .digest = Paczka się spóźnia, kurier jej szuka.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = Firma kurierska podaje, że paczka została doręczona. Skoro jej nie ma, pytamy, gdzie ją zostawiono.
    .brief = Firma kurierska podaje, że paczkę doręczono. Pytamy, gdzie ją zostawiono.
    .digest = Pytamy, gdzie zostawiono paczkę.

# A wish that we are already working on. No day is named.
request-planned = Mamy dobrą wiadomość: już nad tym pracujemy. Dnia nie podajemy, dopóki wszystko nie jest gotowe.
    .brief = Już nad tym pracujemy.
    .digest = Już nad tym pracujemy.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = Teraz nie możemy tego zrobić, bo najpierw czekają nas inne prace. Zapisaliśmy tę prośbę, bo liczy się każda.
    .brief = Teraz nie możemy tego zrobić, ale prośbę zapisaliśmy.
    .digest = Teraz nie, ale prośbę zapisaliśmy.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = Tego nie wprowadzimy, bo to zbyt odległe od tego, co robimy dobrze. Jeśli znajdzie się to gdzie indziej, zrozumiemy taki wybór.
    .brief = Tego nie wprowadzimy, bo to zbyt odległe od tego, co robimy dobrze.
    .digest = Tego nie wprowadzimy.

# A wish that nobody has decided on yet.
request-noted = Zapisaliśmy tę prośbę. Liczymy wszystkie i rozważamy je razem.
    .brief = Zapisaliśmy tę prośbę.
    .digest = Zapisaliśmy tę prośbę.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = Chcemy, by z każdym rozmawiano uprzejmie. Pomówimy o tym z osobami, których to dotyczy.
    .brief = Pomówimy o tym z osobami, których to dotyczy.

# A fault of the website.
care-website = Zgłosiliśmy usterkę osobom, które dbają o naszą stronę internetową.
    .brief = Zgłosiliśmy już tę usterkę.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = Jeśli to my zepsuliśmy ten dzień, chcemy to naprawić.
    .brief = Chcemy, by było lepiej.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = Nasze zapisy tego nie potwierdzają, a przejrzeliśmy je uważnie. Jeśli jest coś, czego nie widzieliśmy, chętnie się temu przyjrzymy.
    .brief = Nasze zapisy tego nie potwierdzają. Chętnie zobaczymy, co jeszcze na to wskazuje.
    .digest = Nasze zapisy tego nie potwierdzają.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = Do tego celu nasze towary nie nadają się dobrze. Ktoś inny pomoże w tym lepiej.
    .brief = Do tego celu nasze towary nie nadają się dobrze.
    .digest = Do tego nasze towary nie nadają się dobrze.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = Przekazaliśmy je osobom, które pakowały tę paczkę.
    .brief = Przekazaliśmy te słowa dalej.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = Zapisaliśmy też prośbę { $demand }.
    .brief = Zapisaliśmy prośbę { $demand }.
    .digest = Notujemy prośbę { $demand }.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = W ciągu ostatniego roku { $count ->
        [few] poprosiły nas o to { $count } osoby
       *[many] poprosiło nas o to { $count } osób
    }.
    .brief = W ciągu roku { $count ->
        [few] poprosiły nas o to { $count } osoby
       *[many] poprosiło nas o to { $count } osób
    }.
    .digest = { $count ->
        [few] Poprosiły o to już { $count } osoby
       *[many] Poprosiło o to już { $count } osób
    }.

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = Jeśli jakiś mały sklep albo dobra sprawa są szczególnie bliskie sercu, chętnie o nich usłyszymy. Lubimy pokazywać takie rzeczy na naszej stronie.
    .brief = Jeśli jakiś mały sklep albo dobra sprawa są bliskie sercu, chętnie o nich usłyszymy; lubimy je pokazywać.
    .digest = Chętnie pokażemy bliską sercu sprawę.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = Jest jeszcze coś, co musimy przyznać: wcześniej coś zapowiedzieliśmy i nie dotrzymaliśmy słowa.
    .brief = Wcześniej nie dotrzymaliśmy też słowa.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = Czy możemy prosić o kilka słów o tym, co się stało i co by teraz pomogło?
    .brief = Co się stało i co by teraz pomogło?
    .spoken = Czy możemy prosić o kilka słów o tym, co się stało i co by teraz pomogło?
    .digest = Co się stało i co by pomogło?

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = Czy możemy prosić o numer zamówienia i kod pocztowy miejsca dostawy? Dzięki temu będziemy mieć pewność, że rozmawiamy z właściwą osobą.
    .brief = Czy możemy prosić o numer zamówienia i kod pocztowy?
    .spoken = Czy możemy prosić o numer zamówienia i kod pocztowy miejsca dostawy? Dzięki temu będziemy mieć pewność, że rozmawiamy z właściwą osobą.
    .digest = Jaki jest numer zamówienia i kod pocztowy?

# Before a return: opened or used?
ask-opened = Czy opakowanie było już otwierane albo rzecz była używana?
    .spoken = Czy opakowanie było już otwierane albo rzecz była używana?
    .digest = Czy rzecz była otwierana lub używana?

# Damaged or poor goods: a photo helps.
ask-photo = Czy możemy prosić o zdjęcie, które pokaże, jak to teraz wygląda?
    .brief = Czy możemy prosić o zdjęcie?
    .spoken = Czy możemy prosić o zdjęcie, które pokaże, jak to teraz wygląda?
    .digest = Czy możemy prosić o zdjęcie?

# Wrong or missing goods: which ones?
ask-which-items = Czy możemy prosić o wskazanie, o które rzeczy chodzi?
    .spoken = Czy możemy prosić o wskazanie, o które rzeczy chodzi?
    .digest = O które rzeczy chodzi?

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = Prosimy o wybór: nowy produkt czy zwrot pieniędzy?
    .spoken = Prosimy o wybór: nowy produkt czy zwrot pieniędzy?
    .digest = Nowy produkt czy zwrot pieniędzy?

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = Odezwiemy się sami w sprawie paczki { $deadline }.
    .brief = Wieści o paczce { $deadline }.
    .spoken = Odezwiemy się sami w sprawie paczki { $deadline }.
    .digest = Wieści { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = Damy znać { $deadline }, co wykazały poszukiwania.
    .brief = Wynik poszukiwań { $deadline }.
    .spoken = Damy znać { $deadline }, co wykazały poszukiwania.
    .digest = Wynik { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = Ktoś z nas się temu przyjrzy i odpowie { $deadline }.
    .brief = Odpowiemy { $deadline }.
    .spoken = Ktoś z nas się temu przyjrzy i odpowie { $deadline }.
    .digest = Odpowiemy { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = Osoba kierująca naszym działem obsługi przyjrzy się temu jeszcze raz i odpowie { $deadline }.
    .brief = Osoba kierująca naszym działem obsługi odpowie { $deadline }.
    .spoken = Osoba kierująca naszym działem obsługi przyjrzy się temu jeszcze raz i odpowie { $deadline }.
    .digest = Sprawdzimy ponownie { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = Damy znać { $deadline }, czy zdążyliśmy.
    .brief = Damy znać { $deadline }.
    .spoken = Damy znać { $deadline }, czy zdążyliśmy.
    .digest = Damy znać { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = Osoba kierująca naszym działem obsługi da znać { $deadline }, co z tego wynikło.
    .brief = Osoba kierująca naszym działem obsługi odezwie się { $deadline }.
    .spoken = Osoba kierująca naszym działem obsługi da znać { $deadline }, co z tego wynikło.
    .digest = Kierownictwo da znać { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = Damy znać { $deadline }, jak postępuje naprawa.
    .brief = Damy znać { $deadline }.
    .spoken = Damy znać { $deadline }, jak postępuje naprawa.
    .digest = Wieści { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = Osoba kierująca naszym działem obsługi szuka przyczyny, żeby to się skończyło, i { $deadline } da znać, co ustaliliśmy.
    .brief = Osoba kierująca naszym działem obsługi poda przyczynę { $deadline }.
    .spoken = Osoba kierująca naszym działem obsługi szuka przyczyny, żeby to się skończyło, i { $deadline } da znać, co ustaliliśmy.
    .digest = Przyczyna { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = Zadzwonimy { $deadline }.
    .brief = Zadzwonimy { $deadline }.
    .spoken = Zadzwonimy { $deadline }.
    .digest = Zadzwonimy { $deadline }.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = Osoba kierująca naszym działem obsługi zadzwoni osobiście { $deadline }.
    .brief = Osoba kierująca naszym działem obsługi zadzwoni { $deadline }.
    .spoken = Osoba kierująca naszym działem obsługi zadzwoni osobiście { $deadline }.
    .digest = Zadzwonimy osobiście { $deadline }.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = Ktoś z nas odezwie się osobiście { $deadline }.
    .brief = Ktoś z nas odezwie się { $deadline }.
    .spoken = Ktoś z nas odezwie się osobiście { $deadline }.
    .digest = Odpowiemy osobiście { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = Ktoś z nas osobiście się temu przyjrzy i odpowie { $deadline }.
    .brief = Ktoś z nas odpowie { $deadline }.
    .spoken = Ktoś z nas osobiście się temu przyjrzy i odpowie { $deadline }.
    .digest = Ktoś z nas odpowie { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = Wymieniliśmy już kilka wiadomości, a w rozmowie może być szybciej.
    .brief = W rozmowie może być szybciej.
    .spoken = Wymieniliśmy już kilka wiadomości, a w rozmowie może być szybciej.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = To zasługuje na więcej niż list.
    .brief = To zasługuje na osobistą rozmowę.
    .spoken = To zasługuje na całą naszą uwagę.

# Abuse again: a person takes over.
route-person = Od teraz ktoś z nas zajmie się tym osobiście.
    .brief = Ktoś z nas zajmie się tym osobiście.
    .spoken = Od teraz ktoś z nas zajmie się tym osobiście.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = Zapraszamy do kontaktu w prywatnej wiadomości, tam chętnie porozmawiamy dalej: { $url }
    .brief = Zapraszamy do prywatnej wiadomości: { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = Zapraszamy do kontaktu e-mailem, tam chętnie porozmawiamy dalej; adres jest na naszej stronie internetowej.
    .brief = Zapraszamy do kontaktu e-mailem; adres jest na naszej stronie.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = Przykro nam to czytać i dziękujemy za otwarte słowa. Chcemy od razu się temu przyjrzeć.
    .brief = Przykro nam to czytać. Chcemy się temu przyjrzeć.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = Przez strajk firm kurierskich wiele osób musi czekać i jest nam przykro. Codziennie się tym zajmujemy.
    .brief = Przykro nam, że przez strajk trzeba czekać. Zajmujemy się tym.

# A question in public.
# (public)
public-question = Dziękujemy za pytanie. Chcemy odpowiedzieć na nie porządnie.
    .brief = Dziękujemy za pytanie.

# Praise in public.
# (public)
public-praise = Dziękujemy za te miłe słowa. Odczytamy je na głos w naszej pakowni.
    .brief = Dziękujemy za te miłe słowa.

# A wish for a product or a feature in public.
# (public)
public-request = Dziękujemy za pomysł. Zapisujemy i liczymy każdą prośbę.
    .brief = Dziękujemy za pomysł. Zapisaliśmy go.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = Wygląda na to, że to ciężki dzień, i jest nam z tego powodu przykro. Chętnie wysłuchamy.
    .brief = Wygląda na to, że to ciężki dzień. Chętnie wysłuchamy.

# Something in public that we cannot place.
# (public)
public-hello = Dziękujemy za wiadomość. Chętnie wysłuchamy i pomożemy.
    .brief = Dziękujemy za wiadomość. Chętnie pomożemy.

## Closing.

# Closes an ordinary private reply.
close = Gdyby coś jeszcze było potrzebne, wystarczy odpowiedzieć na tę wiadomość.
    .brief = Gdyby coś jeszcze było potrzebne, wystarczy odpowiedzieć.
    .spoken = Gdyby coś jeszcze było potrzebne, prosimy o ponowny telefon.
    .letter = Gdyby coś jeszcze było potrzebne, wystarczy do nas napisać.

# Closes a reply that ends in a question to the customer.
close-asked = Gdy tylko otrzymamy odpowiedź, zajmiemy się tym dalej.
    .spoken = Dziękujemy. Teraz możemy się tym zająć dalej.

# Closes a friendly goodbye.
close-farewell = Życzymy wszystkiego dobrego, a nasze drzwi pozostają otwarte.
    .spoken = Życzymy wszystkiego dobrego, a nasze drzwi pozostają otwarte.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = Dobrze, że jesteśmy razem.
    .spoken = Dobrze, że jesteśmy razem.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = Z serdecznymi pozdrowieniami
    { -brand }
    .inline = { -brand }
    .spoken = Dziękujemy za rozmowę ze sklepem { -brand }. Do widzenia.
    .digest = { -brand }:

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = Więcej: { $account }
    .digest = Więcej: { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = Dzień dobry, tu sklep { -brand }.

# Who is there?
# (public)
phone-who = Z kim mamy przyjemność rozmawiać?

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = Dziękujemy. Będziemy wdzięczni za przekazanie naszej nazwy, { -brand }, i naszego numeru: { $phone }. Do widzenia.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = Żeby prywatne sprawy pozostały prywatne: czy możemy prosić o podanie adresu?

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = Dziękujemy za cierpliwość. Dbamy o to, co ludzie nam powierzają, dlatego na dziś na tym poprzestaniemy. Prosimy o ponowny telefon w dogodnej chwili. Do widzenia.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = Dzień dobry, tu sklep { -brand }. Prosimy o telefon w dogodnej chwili. Można do nas dzwonić { $hours }. Nasz numer to { $phone }. Dziękujemy i do widzenia.

## Words for values.

label-kind-late = spóźniona paczka
    .regret = że paczka nie dotarła na czas
    .report = że paczka nie dotarła w zapowiedzianym dniu
label-kind-lost = zaginiona paczka
    .regret = że paczka zaginęła
    .report = że paczka nie dotarła
label-kind-wrong = niewłaściwy towar
    .regret = że wysłaliśmy niewłaściwą rzecz
    .report = że dotarło coś innego niż w zamówieniu
label-kind-missing = brak w paczce
    .regret = że w paczce czegoś zabrakło
    .report = że w paczce najwyraźniej czegoś brakuje
label-kind-damaged = uszkodzony towar
    .regret = że towar dotarł uszkodzony
    .report = że coś dotarło uszkodzone
label-kind-poor = słaba jakość
    .regret = że jakość nie była taka, jakiej można od nas oczekiwać
    .report = że jakość nie spełniła oczekiwań
label-kind-billing = błędny rachunek
    .regret = że pobraliśmy niewłaściwą kwotę
    .report = że kwota na rachunku budzi wątpliwości
label-kind-rude = nieuprzejma obsługa
    .regret = że zabrakło nam uprzejmości
    .report = że rozmowa z nami była nieprzyjemna
label-kind-website = usterka strony internetowej
    .regret = że nasza strona internetowa zawiodła
    .report = że nasza strona internetowa nie działała jak należy

label-method-original = sposób, w jaki zapłacono
    .to = tą samą drogą, którą wpłynęła płatność
label-method-card = karta
    .to = na kartę
label-method-bank = rachunek bankowy
    .to = na rachunek bankowy
label-method-wallet = portfel elektroniczny
    .to = do portfela elektronicznego

label-demand-clearer-returns = jasne zasady zwrotów
    .for = o jasne zasady zwrotów
label-demand-faster-delivery = szybsza dostawa
    .for = o szybszą dostawę
label-demand-less-packaging = mniej opakowań
    .for = o mniej opakowań
label-demand-more-ways-to-pay = więcej sposobów płatności
    .for = o więcej sposobów płatności

label-opening-weekdays = godziny pracy
    .on = w dni robocze w godzinach pracy biura
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = Odpowiedzieliśmy już na to { $place } { $date }, a nasza odpowiedź pozostaje taka sama.
    .brief = Odpowiedzieliśmy już { $date }, a odpowiedź pozostaje taka sama.
    .digest = Odpowiedzieliśmy { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = Odpowiedzieliśmy już na to { $place } { $date }. Od tego czasu dowiedzieliśmy się czegoś nowego i rozpatrzyliśmy sprawę ponownie.
    .brief = Odpowiedzieliśmy już { $date } i od tego czasu rozpatrzyliśmy sprawę ponownie.
    .digest = Odpowiedzieliśmy { $date }; rozpatrzono ponownie.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = Odpowiedzieliśmy już na to, a nasza odpowiedź pozostaje taka sama.
    .brief = Odpowiedzieliśmy już na to.

label-place-email = e-mail
    .by = e-mailem
label-place-letter = list
    .by = listownie
label-place-phone = telefon
    .by = telefonicznie
label-place-chat = czat
    .by = na naszym czacie
label-place-message = wiadomość prywatna
    .by = w wiadomości prywatnej
label-place-sms = SMS
    .by = SMS-em

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = Rozmowa telefoniczna
script-time = CZAS WRAZ ZE SŁUCHANIEM
step-say = POWIEDZIEĆ
step-ask = ZAPYTAĆ
step-listen = SŁUCHAĆ
step-do = ZROBIĆ
step-yes = JEŚLI TAK
step-no = JEŚLI NIE
step-nobody = JEŚLI NIKT NIE ODBIERA
step-other = JEŚLI TO KTOŚ INNY
step-sure = JEŚLI ODPOWIEDŹ SIĘ ZGADZA
step-unsure = JEŚLI POZOSTAJE WĄTPLIWOŚĆ
step-unclear = JEŚLI NIE JEST JASNE

# Before the first word.
direction-greet = Uśmiechnąć się; to słychać. Przedstawić się.

# Before anything about the case is said.
direction-identity = Upewnić się, że to właściwa osoba, zanim padnie cokolwiek o sprawie.

# After each question.
direction-listen = Pozwolić tej osobie skończyć. Zapisać jej słowa.

# When it gets heated.
direction-calm = Odetchnąć, mówić powoli, ściszyć głos. Nie zaprzeczać uczuciom.

# Before the decision is told.
direction-answer = Powiedzieć, co zrozumieliśmy, potem jasno przekazać odpowiedź.

# The customer agrees.
direction-yes = Podziękować, zapisać i powiedzieć, co będzie dalej.

# The customer does not agree.
direction-no = Przyjąć to życzliwie, zapisać i powiedzieć, że bez zgody tej osoby nic się nie wydarzy.

# At the end.
direction-close = Zapytać, czy pozostało coś jeszcze. Poczekać, aż druga strona pierwsza się rozłączy.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = Jeśli dzwonimy, poprosić tę osobę z nazwiska i nie mówić nic o sprawie. Jeśli dzwoni ona, podziękować za telefon.

# A machine, or nobody.
direction-nobody = Nagrać wiadomość głosową słowo w słowo albo zadzwonić później.

# Somebody else is on the line.
direction-other = Nic o sprawie ani o tym, że znamy tę osobę. Zostawić tylko nazwę i numer.

# The answer to the identity question is right.
direction-sure = Podziękować i przejść dalej.

# The answer to the identity question is wrong or missing.
direction-unsure = Zachować życzliwość i nie mówić, która odpowiedź była błędna. Nic o sprawie; odnotować rozmowę.

# Neither yes nor no.
direction-unclear = Zapytać jeszcze raz, innymi słowami. Nie decydować za tę osobę.

# After an answer was heard.
direction-repeat = Powtórzyć odpowiedź słowami tej osoby i poczekać na „tak”.

# After a code or a number was read aloud.
direction-twice = Przeczytać kod lub numer jeszcze raz, powoli, małymi grupami; poprosić o powtórzenie.
