### Kettle & Quire, Japanese, formal (です・ます). Japanese has one plural category, so no text selects on a count.
### A `.regret` ends in a joining form (…てしまい), a `.report` in とのこと; the message writes the 、 behind it. No spaces between sentences.

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = { $issue }、申し訳ございません。私どもの落ち度です。いま対応を進めております。
    .brief = { $issue }、申し訳ございません。私どもの落ち度です。
    .digest = 申し訳ございません。
    .subject = お詫びと今後の対応について
    .also = また、{ $issue }、申し訳ございません。

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = { $issue }、申し訳ございません。配送会社を選んだのは私どもですので、私どもが責任をもって対応いたします。
    .brief = { $issue }、申し訳ございません。配送会社のことも、私どもの責任です。
    .digest = 申し訳ございません。
    .subject = お詫びと今後の対応について
    .also = また、{ $issue }、申し訳ございません。

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = { $issue }、申し訳ございません。以前にも同じことがございましたので、重ねてお詫びいたします。同じことを繰り返すべきではありませんでした。
    .brief = { $issue }、しかも初めてのことではなく、申し訳ございません。
    .digest = 重ねてお詫びいたします。
    .subject = お詫びと今後の対応について
    .also = また、{ $issue }、しかも初めてのことではなく、申し訳ございません。

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = { $issue }、私どもも残念に思っております。お気持ち、お察しいたします。
    .brief = { $issue }、私どもも残念に思っております。
    .digest = お話を伺い、残念に思っております。
    .subject = いただいたご連絡について
    .also = また、{ $issue }、こちらも残念に思っております。

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = { $issue }、お知らせくださりありがとうございます。お待ちの間のもどかしいお気持ち、お察しいたします。
    .brief = { $issue }、お知らせくださりありがとうございます。
    .digest = お知らせくださりありがとうございます。
    .subject = お荷物について

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = このようなときにご連絡をくださり、ありがとうございます。どうかご無理をなさいませんように。
    .brief = どうかご無理をなさいませんように。
    .digest = どうかご無理をなさいませんように。
    .subject = いただいたお便りへのお返事

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = メッセージをお寄せいただき、ありがとうございます。お話をしっかり伺いたいと存じます。
    .brief = メッセージをお寄せいただき、ありがとうございます。
    .spoken = ご連絡をいただき、ありがとうございます。お話をしっかり伺いたいと存じます。
    .digest = ご連絡ありがとうございます。
    .subject = ご連絡ありがとうございます

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = 率直にお話しくださり、ありがとうございます。おっしゃることを真剣に受け止めております。
    .brief = おっしゃることを真剣に受け止めております。
    .digest = 真剣に受け止めております。
    .subject = いただいたご連絡について

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = 大変な一日だったのではと、お察しいたします。どうぞお話をお聞かせください。
    .brief = 大変な一日だったのではと、お察しいたします。お話を伺います。
    .digest = どうぞお話をお聞かせください。
    .subject = どうぞお話をお聞かせください

# Praise. Glad and short, not gushing.
open-thank = うれしいお言葉をいただき、ありがとうございます。おかげで、心の温まる一日になりました。
    .brief = うれしいお言葉をありがとうございます。
    .digest = うれしいお言葉をありがとうございます。
    .subject = うれしいお言葉をありがとうございます

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = ご要望をお聞かせいただき、ありがとうございます。こうしたお声が、次に何をすべきかを教えてくれます。
    .brief = ご要望をお聞かせいただき、ありがとうございます。
    .digest = ご提案ありがとうございます。
    .subject = ご提案ありがとうございます

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = ご連絡をいただき、ありがとうございます。さっそくご案内いたします。
    .brief = ご連絡をいただき、ありがとうございます。
    .digest = ご連絡ありがとうございます。
    .subject = ご連絡へのお返事

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = ご相談いただき、ありがとうございます。慎重に検討いたしましたので、率直にお答えいたします。
    .brief = ご相談いただき、ありがとうございます。率直にお答えいたします。
    .digest = ご相談ありがとうございます。
    .subject = ご相談へのお返事

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = 率直にお話しくださり、ありがとうございます。真剣に受け止め、お調べいたしました。
    .brief = 真剣に受け止め、お調べいたしました。
    .digest = お調べいたしました。
    .subject = お調べした結果について

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = ご希望をお聞かせいただき、ありがとうございます。お引き止めするよりも、正直にお伝えしたいと存じます。
    .brief = ご希望をお聞かせいただき、ありがとうございます。
    .digest = お聞かせいただき、ありがとうございます。
    .subject = 正直なお返事です

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = 今日という特別な日を、私どもも心よりお祝いいたします。すてきな一日になりますように。
    .brief = すてきな一日になりますように。
    .digest = すてきな一日になりますように。
    .subject = お祝いの気持ちをこめて

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = 当店とのお付き合いも、{ $years }年になりました。心よりお礼を申し上げます。
    .brief = { $years }年間のお付き合い、ありがとうございます。
    .digest = いつもお付き合いくださり、ありがとうございます。
    .subject = 日頃の感謝をこめて

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = { $method }、{ $amount }を返金いたしました。{ $least }〜{ $most }営業日でお手元に届きます。
    .brief = { $method }、{ $amount }を返金いたしました。{ $most }営業日以内に届きます。
    .spoken = { $method }、{ $amount }を返金いたしました。{ $least }から{ $most }営業日でお手元に届きます。
    .digest = { $amount }は{ $most }営業日以内に戻ります。
    .also = あわせて、{ $method }、{ $amount }も返金いたしました。{ $least }〜{ $most }営業日でお手元に届きます。

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = お手続きが済みましたら、{ $method }、{ $amount }を返金いたします。{ $least }〜{ $most }営業日でお手元に届きます。
    .brief = お手続き後、{ $method }、{ $amount }を{ $most }営業日以内に返金いたします。
    .spoken = お手続きが済みましたら、{ $method }、{ $amount }を返金いたします。{ $least }から{ $most }営業日でお手元に届きます。
    .digest = お手続き後、{ $amount }を{ $most }営業日以内に返金します。

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = お待たせしながら配送料をいただくわけにはまいりませんので、{ $method }、配送料の{ $amount }を返金いたしました。{ $least }〜{ $most }営業日でお手元に届きます。
    .brief = { $method }、配送料の{ $amount }を返金いたしました。{ $most }営業日以内に届きます。
    .spoken = お待たせしながら配送料をいただくわけにはまいりません。{ $method }、配送料の{ $amount }を返金いたしました。{ $least }から{ $most }営業日でお手元に届きます。
    .digest = 配送料の{ $amount }は{ $most }営業日以内に戻ります。
    .also = あわせて、{ $method }、配送料の{ $amount }も返金いたしました。{ $least }〜{ $most }営業日でお手元に届きます。

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = 代わりのお品を、無料でお送りいたしました。{ $least }〜{ $most }営業日でお手元に届きます。
    .brief = 代わりのお品が、無料で{ $most }営業日以内に届きます。
    .spoken = 代わりのお品を、無料でお送りいたしました。{ $least }から{ $most }営業日でお手元に届きます。
    .digest = 代わりのお品（無料）が{ $most }営業日以内に届きます。
    .also = 代わりのお品も、無料でお送りいたしました。{ $least }〜{ $most }営業日でお手元に届きます。

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = お荷物を、当店の負担で改めてお送りいたします。{ $least }〜{ $most }営業日でお手元に届きます。
    .brief = 新しいお荷物が、当店の負担で{ $most }営業日以内に届きます。
    .spoken = お荷物を、当店の負担で改めてお送りいたします。{ $least }から{ $most }営業日でお手元に届きます。
    .digest = 新しいお荷物（当店負担）が{ $most }営業日以内に届きます。

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = 足りなかったお品を、当店の負担でお送りいたします。{ $least }〜{ $most }営業日でお手元に届きます。
    .brief = 足りなかったお品が、当店の負担で{ $most }営業日以内に届きます。
    .spoken = 足りなかったお品を、当店の負担でお送りいたします。{ $least }から{ $most }営業日でお手元に届きます。
    .digest = 不足のお品（当店負担）が{ $most }営業日以内に届きます。

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = 辛抱強くお付き合いくださったお礼に、{ $amount }分のクーポンをアカウントにお入れしました。私どもからの贈り物です。
    .brief = 贈り物として、{ $amount }分のクーポンをアカウントにお入れしました。
    .spoken = 辛抱強くお付き合いくださったお礼に、{ $amount }分のクーポンがアカウントに入っております。私どもからの贈り物です。
    .digest = 贈り物：{ $amount }分のクーポン。
    .also = また、辛抱強くお付き合いくださったお礼に、{ $amount }分のクーポンもアカウントにお入れしました。私どもからの贈り物です。

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = これまでにも、たびたびご辛抱をいただいてまいりました。変わらずお付き合いくださるお礼に、{ $amount }分のクーポンをアカウントにお入れしました。私どもからの贈り物です。
    .brief = 変わらずお付き合いくださるお礼に、{ $amount }分のクーポンを贈り物としてアカウントにお入れしました。
    .spoken = これまでにも、たびたびご辛抱をいただいてまいりました。変わらずお付き合いくださるお礼に、{ $amount }分のクーポンがアカウントに入っております。私どもからの贈り物です。
    .digest = 贈り物：{ $amount }分のクーポン。
    .also = これまでにも、たびたびご辛抱をいただいてまいりました。変わらずお付き合いくださるお礼に、{ $amount }分のクーポンもアカウントにお入れしました。私どもからの贈り物です。

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = 長い間、当店を信頼してくださり、ありがとうございます。そのお礼に、{ $amount }分のクーポンをアカウントにお入れしました。私どもからの贈り物です。
    .brief = 長い間のご信頼へのお礼に、{ $amount }分のクーポンを贈り物としてアカウントにお入れしました。
    .spoken = 長い間、当店を信頼してくださり、ありがとうございます。そのお礼に、{ $amount }分のクーポンがアカウントに入っております。私どもからの贈り物です。
    .digest = 贈り物：{ $amount }分のクーポン。
    .also = 長い間、当店を信頼してくださり、ありがとうございます。そのお礼に、{ $amount }分のクーポンもアカウントにお入れしました。私どもからの贈り物です。

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = 当店のお茶に手書きのカードを添えて、お送りいたしました。
    .brief = 当店のお茶にカードを添えて、お送りいたしました。
    .spoken = 当店のお茶に手書きのカードを添えて、お送りいたしました。
    .digest = 当店のお茶をお送りしました。

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = どなたかへの贈り物にもしていただけるよう、ギフトボックスを無料でお送りいたしました。
    .brief = 贈り物にもしていただけるよう、ギフトボックスを無料でお送りいたしました。
    .spoken = どなたかへの贈り物にもしていただけるよう、ギフトボックスを無料でお送りいたしました。
    .digest = 無料のギフトボックスをお送りしました。

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = 贈り物として、{ $amount }分のクーポンをご用意いたしました。コードは「{ $code }」です。
    .brief = 私どもからの贈り物、{ $amount }分のクーポンのコードは「{ $code }」です。
    .spoken = 贈り物として、{ $amount }分のクーポンをご用意いたしました。コードは、{ $code }です。
    .digest = 贈り物：{ $amount }分、コード{ $code }。

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = 次のお荷物の配送料は、私どもからの贈り物とさせていただきます。
    .brief = 次の配送料は、私どもからの贈り物です。
    .spoken = 次のお荷物の配送料は、私どもからの贈り物とさせていただきます。
    .digest = 次の配送料は無料です。

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = ひとつの件でお贈りできるものには、どなたにも同じ上限を設けております。
    .brief = お贈りできるものの上限は、どなたにも同じです。

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = こちらは、今のところ承ることができません。
    .digest = 今のところ、承ることができません。

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = ご注文のお品はまだお包みしておりませんので、今ならキャンセルを承れます。
    .brief = ご注文は、今ならキャンセルを承れます。
    .digest = ご注文は、今ならキャンセルを承れます。

# The customer has confirmed; it is done.
do-cancel-order = ご依頼のとおり、ご注文をキャンセルいたしました。
    .brief = ご注文をキャンセルいたしました。
    .digest = ご注文をキャンセルいたしました。

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = キャンセルしてもよろしいでしょうか。ご了承をいただくまでは、何も進めずにお待ちいたします。
    .brief = キャンセルしてもよろしいでしょうか。ご了承をいただくまでお待ちいたします。
    .spoken = キャンセルしてもよろしいでしょうか。ご了承をいただくまでは、何も進めずにお待ちいたします。
    .digest = キャンセルしますか。はい・いいえでお返事ください。

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = 返金のお手続きは、お戻しのお品が当店に届きしだい行います。
    .brief = 返金のお手続きは、お品が届きしだい行います。
    .spoken = 返金のお手続きは、お戻しのお品が当店に届きしだい行います。
    .digest = 返金は、お品が届きしだい行います。

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = ご注文のお品は、ちょうどお包みしているところです。発送を止められるよう努めますが、間に合うかどうか、確かなことは申し上げられません。
    .brief = ご注文のお品をお包みしているところです。発送を止められるよう努めますが、確かなことは申し上げられません。
    .digest = 発送を止められるよう努めますが、確約はできません。

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = お荷物はすでに配送会社の手元にありますので、発送を止めることも、ご注文をキャンセルすることもできません。
    .brief = お荷物はすでに配送会社の手元にありますので、ご注文をキャンセルすることができません。
    .digest = すでに配送中のため、キャンセルできません。

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = お受け取りから{ $days }日以内は、理由をおっしゃらなくても返品できる権利が、法律で認められております。
    .brief = お受け取りから{ $days }日以内は、返品できることが法律で認められております。
    .spoken = お受け取りから{ $days }日以内は、理由をおっしゃらなくても返品できる権利が、法律で認められております。
    .digest = 法律により、{ $days }日以内は返品できます。

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = 当店では独自に、未使用のお品でしたら{ $days }日間、返品をお受けしております。
    .brief = 未使用のお品は、{ $days }日間、返品をお受けしております。
    .digest = 未使用のお品は{ $days }日間、返品できます。

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = 返送用のラベルと簡単な手順は、こちらのページにございます：{ $returns }
    .brief = 返送用のラベルと手順：{ $returns }
    .spoken = 返送用のラベルと簡単な手順は、ウェブサイトの返品のページにございます。

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = 返品の手順は、こちらのご案内で、図とともに順を追ってご覧いただけます：{ $guide }
    .brief = 返品のご案内：{ $guide }
    .spoken = 返品の手順は、ウェブサイトのご案内で、図とともに順を追ってご覧いただけます。

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = お届けまでの日数、配送料、お届けできる地域は、こちらのご案内にまとめております：{ $guide }
    .brief = お届けの日数と配送料：{ $guide }
    .spoken = お届けまでの日数、配送料、お届けできる地域は、ウェブサイトのご案内にまとめております。
    .digest = すべてご案内にまとめております。

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = お受け取りから{ $days }日を過ぎておりますので、返品をお受けすることができません。この期間は、どなたにも同じとさせていただいております。
    .brief = お受け取りから{ $days }日を過ぎておりますので、返品をお受けすることができません。
    .digest = { $days }日を過ぎたため、返品をお受けできません。

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = お使いになったお品は、ほかの方にお求めいただくことができないため、返品をお受けできません。
    .brief = お使いになったお品は、返品をお受けできません。
    .digest = ご使用後のため、返品をお受けできません。

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = 封を切ったお茶は、ほかの方に安心して召し上がっていただくことができないため、返品をお受けできません。
    .brief = 封を切ったお茶は、返品をお受けできません。
    .digest = 開封後のお茶は、返品をお受けできません。

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = 万一お品に不具合が見つかった場合も、法律で認められた権利はそのままです。
    .brief = 不具合がある場合の法律上の権利は、そのままです。

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = 誤ってお送りしたお品は、当店の負担でお戻しいただけます。ラベルはこちらのページにございます：{ $returns }
    .brief = お戻しの送料は当店が負担いたします：{ $returns }
    .spoken = お戻しの送料は当店が負担いたします。ラベルはウェブサイトの返品のページにございます。
    .digest = お戻しの送料は当店が負担します。

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = ご注文やご案内のとおりのお品を受け取ることは、法律で認められたお客様の権利です。
    .brief = 確かなお品を受け取ることは、法律上の権利です。

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = お荷物がお手元に届くまでは、法律により私どもが責任を負います。
    .brief = お手元に届くまでは、法律により私どもが責任を負います。

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = 法律で認められた権利に加えて、お品の質には当店が責任を持ちます。
    .brief = お品の質には、当店が責任を持ちます。

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = お住まいの国で配送会社がストライキに入っており、お届けの日をまだ確かには申し上げられません。毎朝、状況を問い合わせております。
    .brief = 配送会社のストライキのため、お届けの日をまだ申し上げられません。
    .digest = ストライキのため、お届け日はまだわかりません。

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = お荷物の宛先に少し足りないところがあり、配送会社がお届け先を見つけられませんでした。お手元に届くよう、私どもが手配しております。
    .brief = 宛先に少し足りないところがございました。お手元に届くよう、手配しております。
    .digest = お手元に届くよう、手配しております。

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = お荷物は、お伝えしていた日より少し遅れております。配送の様子は、私どもが見守っております。
    .brief = お荷物は少し遅れております。配送の様子は、私どもが見守っております。
    .digest = 配送の様子を見守っております。

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = 今回のことは、私どもにも配送会社にも防ぐことができなかったため、返金などはいたしかねます。そう申し上げても、お待ちになる時間が短くなるわけではないことは、承知しております。
    .brief = 今回のことは、私どもにも配送会社にも防ぐことができなかったため、返金などはいたしかねます。
    .digest = 今回は、返金などはいたしかねます。

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = これくらい日数のかかっているお荷物も、たいていは見つかります。配送会社に調査を頼みました。
    .brief = 配送会社に調査を頼みました。
    .digest = 配送会社が調べております。

# Something must be seen by a person first. A promise with a day follows.
explain-look = お答えする前に、まずよく確かめたいと存じます。
    .brief = まずよく確かめたいと存じます。

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = お写真があれば早くお答えできましたが、なくても大丈夫です。
    .brief = お写真がなくても大丈夫です。

# Billing: our records confirm that too much was taken.
explain-billing-ours = ご請求を見直しましたところ、いただいた金額が多すぎました。
    .brief = いただいた金額が多すぎました。

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = ご請求の内訳をすべて見直しましたが、余分な金額は含まれておりませんでした。内訳は、アカウントでご覧いただけます：{ $account }
    .brief = ご請求に余分な金額は含まれておりませんでした：{ $account }
    .spoken = ご請求の内訳をすべて見直しましたが、余分な金額は含まれておりませんでした。内訳は、ウェブサイトのアカウントでご覧いただけます。
    .digest = ご請求に余分な金額はありませんでした。

# Where is my order: not packed yet.
track-open = ご注文は確かに承っております。まもなくお包みいたします。
    .brief = ご注文のお品は、まもなくお包みいたします。
    .digest = ご注文のお品は、まもなくお包みします。

# Where is my order: on the packing table.
track-packed = ご注文のお品は、ちょうどお包みしているところです。このあと、配送会社に渡します。
    .brief = ご注文のお品は、ちょうどお包みしているところです。
    .digest = ご注文のお品をお包みしています。

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = お荷物は配送中です。{ $date }お届けの予定です。
    .brief = お荷物は、{ $date }お届けの予定です。
    .spoken = お荷物は配送中です。{ $date }お届けの予定です。
    .digest = { $date }お届けの予定です。

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = お荷物は配送中ですが、お伝えしていた日より遅れております。配送会社に調査を頼みました。
    .brief = お荷物が遅れております。配送会社に調査を頼みました。
    .digest = 遅れており、配送会社が調べております。

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = 配送会社からは、お荷物は配達済みと聞いております。まだお手元にないとのことですので、どこに置かれたのかを確かめております。
    .brief = 配送会社からは、配達済みと聞いております。どこに置かれたのかを確かめております。
    .digest = どこに置かれたのかを確かめております。

# A wish that we are already working on. No day is named.
request-planned = うれしいお知らせがございます。実は、すでに取り組んでおります。できあがるまでは、日にちを申し上げずにおきます。
    .brief = すでに取り組んでおります。
    .digest = すでに取り組んでおります。

# A wish that is good, but not now. Honest; it is counted.
request-not-now = ほかに先に進める仕事があり、今はお応えすることができません。ご要望は書き留め、ひとつひとつ数えております。
    .brief = 今はお応えすることができませんが、ご要望は書き留めました。
    .digest = 今はできませんが、書き留めました。

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = こちらは、私どもの得意とするところから離れすぎているため、お取り扱いの予定がございません。ほかの店でお求めになるのも、ごもっともと存じます。
    .brief = こちらは、私どもの得意とするところから離れすぎているため、お取り扱いの予定がございません。
    .digest = お取り扱いの予定がございません。

# A wish that nobody has decided on yet.
request-noted = ご要望は書き留めました。ひとつひとつ数え、まとめて検討しております。
    .brief = ご要望は書き留めました。
    .digest = ご要望は書き留めました。

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = どなたにも気持ちよくお話しいただける店でありたいと願っております。この件については、担当した者たちと話をいたします。
    .brief = この件については、担当した者たちと話をいたします。

# A fault of the website.
care-website = 不具合のことは、ウェブサイトの担当の者たちに伝えました。
    .brief = 不具合のことは、担当の者たちに伝えました。

# Abuse without a matter: one kind, human sentence before the question.
kind-word = もし当店のことで嫌な思いをなさったのでしたら、少しでもよくしたいと存じます。
    .brief = 少しでもよくしたいと存じます。

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = 記録を丁寧に読み直しましたが、そのようなことは見当たりませんでした。私どもの見ていないものをお持ちでしたら、ぜひ拝見したいと存じます。
    .brief = 記録には見当たりませんでした。お手元のものを拝見できればと存じます。
    .digest = 記録には見当たりませんでした。

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = お求めのことには、当店の品では十分にお応えできません。ほかの店のほうが、きっとお役に立てることと存じます。
    .brief = お求めのことには、当店の品では十分にお応えできません。
    .digest = 当店の品では、十分にお応えできません。

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = お荷物をお包みした者たちにも、そのまま伝えました。
    .brief = 担当の者たちにも伝えました。

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = { $demand }ご要望も、書き留めました。
    .brief = { $demand }ご要望も承りました。
    .digest = { $demand }ご要望も承りました。

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = この一年で、{ $count }名の方から同じご要望をいただいております。
    .brief = この一年で、{ $count }名の方から同じご要望をいただきました。
    .digest = { $count }名の方から同じご要望があります。

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = もし、大切に思っていらっしゃる小さなお店や活動がございましたら、ぜひお聞かせください。そうしたものを、当店のページで喜んでご紹介しております。
    .brief = 大切に思っていらっしゃる小さなお店や活動がございましたら、お聞かせください。当店のページで喜んでご紹介しております。
    .digest = 応援なさっている活動があれば、喜んでご紹介します。

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = また、以前お伝えしたことを、私どもは守れておりませんでした。この点も申し訳なく思っております。
    .brief = 以前お伝えしたことも守れておらず、申し訳なく思っております。

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = どのようなことがあったのか、どうすればお役に立てるのか、かいつまんでお聞かせいただけますか。
    .brief = 何があり、どうすればお役に立てるのか、お聞かせいただけますか。
    .spoken = どのようなことがあったのか、どうすればお役に立てるのか、かいつまんでお聞かせいただけますか。
    .digest = 何があり、どうすればお役に立てるでしょうか。

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = ご注文番号と、お届け先の郵便番号をお知らせいただけますか。ご本人であることを確かめるためです。
    .brief = ご注文番号と郵便番号をお知らせいただけますか。
    .spoken = ご注文番号と、お届け先の郵便番号をお聞かせいただけますか。ご本人であることを確かめるためです。
    .digest = ご注文番号と郵便番号をお知らせいただけますか。

# Before a return: opened or used?
ask-opened = お品の封を開けたり、お使いになったりされましたか。
    .spoken = お品の封を開けたり、お使いになったりされましたか。
    .digest = 開封やご使用はされましたか。

# Damaged or poor goods: a photo helps.
ask-photo = 今の状態がわかるお写真を、お送りいただけますか。
    .brief = お写真をお送りいただけますか。
    .spoken = 今の状態がわかるお写真を、いただくことはできますか。
    .digest = お写真をお送りいただけますか。

# Wrong or missing goods: which ones?
ask-which-items = どのお品のことか、お知らせいただけますか。
    .spoken = どのお品のことか、お聞かせいただけますか。
    .digest = どのお品のことでしょうか。

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = 代わりのお品をお送りするか、ご返金するか、どちらがよろしいでしょうか。
    .spoken = 代わりのお品をお送りするか、ご返金するか、どちらがよろしいでしょうか。
    .digest = 代わりのお品とご返金、どちらがよろしいでしょうか。

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = お荷物のことは、{ $deadline }私どもからお知らせいたします。お問い合わせいただかなくても大丈夫です。
    .brief = お荷物のことは、{ $deadline }お知らせいたします。
    .spoken = お荷物のことは、{ $deadline }私どもからお知らせいたします。お問い合わせいただかなくても大丈夫です。
    .digest = { $deadline }お知らせします。

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = 調査の結果は、{ $deadline }お知らせいたします。
    .brief = 調査の結果は、{ $deadline }お知らせします。
    .spoken = 調査の結果は、{ $deadline }お知らせいたします。
    .digest = 結果は{ $deadline }お知らせします。

# Someone looks and answers.
# $deadline (date, role by)
promise-look = 担当の者がお調べし、{ $deadline }お答えいたします。
    .brief = { $deadline }お答えいたします。
    .spoken = 担当の者がお調べし、{ $deadline }お答えいたします。
    .digest = { $deadline }お答えします。

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = サービスの責任者が改めて確かめ、{ $deadline }お答えいたします。
    .brief = サービスの責任者が、{ $deadline }お答えいたします。
    .spoken = サービスの責任者が改めて確かめ、{ $deadline }お答えいたします。
    .digest = 改めて確かめ、{ $deadline }お答えします。

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = 間に合ったかどうかは、{ $deadline }お知らせいたします。
    .brief = 結果は、{ $deadline }お知らせいたします。
    .spoken = 間に合ったかどうかは、{ $deadline }お知らせいたします。
    .digest = 結果は{ $deadline }お知らせします。

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = 話し合いの結果は、サービスの責任者が{ $deadline }お伝えいたします。
    .brief = サービスの責任者が、{ $deadline }ご連絡いたします。
    .spoken = 話し合いの結果は、サービスの責任者が{ $deadline }お伝えいたします。
    .digest = 責任者が{ $deadline }ご連絡します。

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = 修正の進み具合は、{ $deadline }お知らせいたします。
    .brief = { $deadline }お知らせいたします。
    .spoken = 修正の進み具合は、{ $deadline }お知らせいたします。
    .digest = { $deadline }お知らせします。

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = 同じことが続かないよう、サービスの責任者が原因を調べております。わかったことは、{ $deadline }お伝えいたします。
    .brief = 原因は、サービスの責任者が{ $deadline }お伝えいたします。
    .spoken = 同じことが続かないよう、サービスの責任者が原因を調べております。わかったことは、{ $deadline }お伝えいたします。
    .digest = 原因は{ $deadline }お伝えします。

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = { $deadline }お電話いたします。
    .brief = { $deadline }お電話いたします。
    .spoken = { $deadline }お電話いたします。
    .digest = { $deadline }お電話します。

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = サービスの責任者が、{ $deadline }直接お電話を差し上げます。
    .brief = サービスの責任者が、{ $deadline }お電話を差し上げます。
    .spoken = サービスの責任者が、{ $deadline }直接お電話を差し上げます。
    .digest = 責任者が{ $deadline }お電話します。

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = 担当の者が、{ $deadline }直接ご連絡いたします。
    .brief = 担当の者が、{ $deadline }ご連絡いたします。
    .spoken = 担当の者が、{ $deadline }直接ご連絡いたします。
    .digest = { $deadline }直接ご連絡します。

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = この件は担当の者が自ら確かめ、{ $deadline }お答えいたします。
    .brief = 担当の者が、{ $deadline }お答えいたします。
    .spoken = この件は担当の者が自ら確かめ、{ $deadline }お答えいたします。
    .digest = 担当の者が{ $deadline }お答えします。

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = 何度かやり取りを重ねてまいりましたので、お電話でお話しするほうが早いかと存じます。
    .brief = お電話でお話しするほうが早いかと存じます。
    .spoken = 何度かやり取りを重ねてまいりましたので、じかにお話しするほうが早いかと存じます。

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = 大切なことですので、文面だけで済ませたくはございません。
    .brief = 大切なことですので、じかにお話しできればと存じます。
    .spoken = 大切なことですので、しっかりと向き合ってまいります。

# Abuse again: a person takes over.
route-person = これからは、担当の者がじかにお話を伺います。
    .brief = 担当の者がじかにお話を伺います。
    .spoken = これからは、担当の者がじかにお話を伺います。

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = 詳しいお話は、ダイレクトメッセージで喜んで承ります：{ $url }
    .brief = ダイレクトメッセージで承ります：{ $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = 詳しいお話は、メールで喜んで承ります。アドレスは当店のウェブサイトにございます。
    .brief = メールで承ります。アドレスは当店のウェブサイトにございます。

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = お声をお寄せくださり、ありがとうございます。拝見し、残念に思っております。すぐに確かめたいと存じます。
    .brief = 拝見し、残念に思っております。確かめたいと存じます。

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = 配送会社のストライキで多くの方がお待ちになっていることを、心苦しく存じます。毎日、対応にあたっております。
    .brief = 配送会社のストライキによる遅れを心苦しく存じ、対応にあたっております。

# A question in public.
# (public)
public-question = ご質問ありがとうございます。きちんとお答えしたいと存じます。
    .brief = ご質問ありがとうございます。

# Praise in public.
# (public)
public-praise = うれしいお言葉をありがとうございます。荷造りの部屋で、皆に読んで聞かせます。
    .brief = うれしいお言葉をありがとうございます。

# A wish for a product or a feature in public.
# (public)
public-request = ご提案ありがとうございます。どのご要望も書き留め、数えております。
    .brief = ご提案ありがとうございます。書き留めました。

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = 大変な一日だったのではと、お察しいたします。どうぞお話をお聞かせください。
    .brief = 大変な一日だったのではと、お察しいたします。お話を伺います。

# Something in public that we cannot place.
# (public)
public-hello = メッセージをありがとうございます。お話を伺い、お役に立てればと存じます。
    .brief = メッセージをありがとうございます。お役に立てればと存じます。

## Closing.

# Closes an ordinary private reply.
close = ほかにも気になることがございましたら、このメッセージにそのままご返信ください。
    .brief = 気になることがございましたら、そのままご返信ください。
    .spoken = ほかにも気になることがございましたら、またお電話ください。
    .letter = ほかにも気になることがございましたら、どうぞお気軽にお手紙をお寄せください。

# Closes a reply that ends in a question to the customer.
close-asked = お返事をいただきしだい、続きを進めてまいります。
    .spoken = ありがとうございます。これで続きを進められます。

# Closes a friendly goodbye.
close-farewell = どうぞお元気でお過ごしください。当店の扉は、いつでも開いております。
    .spoken = どうぞお元気でお過ごしください。当店の扉は、いつでも開いております。

# Closes a letter for an occasion; asks for nothing.
close-celebrate = お付き合いいただけることを、うれしく思っております。
    .spoken = お付き合いいただけることを、うれしく思っております。

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign =
    どうぞよろしくお願いいたします。
    { -brand }
    .inline = { -brand }
    .spoken = { -brand }にお話しくださり、ありがとうございました。失礼いたします。
    .digest = 【{ -brand }】

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = 詳しくは：{ $account }
    .digest = 詳しくは：{ $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = { -brand }でございます。

# Who is there?
# (public)
phone-who = 恐れ入りますが、どちら様でしょうか。

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = ありがとうございます。恐れ入りますが、「{ -brand }」の名前と電話番号をお伝えいただけますと幸いです。番号は{ $phone }です。失礼いたします。

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = ご本人だけにお話しするため、ご住所をお聞かせいただけますか。

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = お時間をいただき、ありがとうございます。皆様の大切な情報を守るため、本日はここまでとさせていただきます。ご都合のよいときに、またお電話ください。失礼いたします。

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = { -brand }でございます。ご都合のよいときに、折り返しお電話をいただけますと幸いです。お電話は{ $hours }承っております。番号は{ $phone }です。どうぞよろしくお願いいたします。失礼いたします。

## Words for values.

label-kind-late = お荷物の遅れ
    .regret = お荷物のお届けが遅れてしまい
    .report = お荷物が予定の日に届かなかったとのこと
label-kind-lost = お荷物の紛失
    .regret = お荷物が紛失となってしまい
    .report = お荷物がお手元に届いていないとのこと
label-kind-wrong = お品の取り違え
    .regret = 違うお品をお送りしてしまい
    .report = ご注文と違うお品が届いたとのこと
label-kind-missing = お品の不足
    .regret = お荷物の中身が足りておらず
    .report = お荷物の中身が足りないようだとのこと
label-kind-damaged = お品の破損
    .regret = お品が破損した状態で届いてしまい
    .report = 届いたお品が破損していたとのこと
label-kind-poor = お品の質
    .regret = お品の質がご期待に届かず
    .report = お品の質がご期待と違っていたとのこと
label-kind-billing = ご請求の誤り
    .regret = 誤った金額をご請求してしまい
    .report = ご請求の金額が合わないように思われるとのこと
label-kind-rude = 失礼な応対
    .regret = 失礼な応対をしてしまい
    .report = 私どもとのやり取りで嫌な思いをされたとのこと
label-kind-website = ウェブサイトの不具合
    .regret = ウェブサイトの不具合でお手間をおかけしてしまい
    .report = ウェブサイトがうまく動かなかったとのこと

label-method-original = お支払いのときと同じ方法
    .to = お支払いのときと同じ方法で
label-method-card = カード
    .to = お使いのカードに
label-method-bank = 銀行口座
    .to = お客様の銀行口座に
label-method-wallet = 電子ウォレット
    .to = お使いの電子ウォレットに

label-demand-clearer-returns = わかりやすい返品の決まり
    .for = 「返品の決まりをもっとわかりやすく」との
label-demand-faster-delivery = より早いお届け
    .for = 「お届けをもっと早く」との
label-demand-less-packaging = より少ない包装
    .for = 「包装をもっと少なく」との
label-demand-more-ways-to-pay = より多くのお支払い方法
    .for = 「お支払い方法をもっと多く」との

label-opening-weekdays = 営業時間
    .on = 平日の営業時間内に
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = この件につきましては、{ $date }{ $place }お答えしており、お答えに変わりはございません。
    .brief = この件は{ $date }お答えしており、お答えに変わりはございません。
    .digest = { $date }お答え済みです。

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = この件につきましては、{ $date }{ $place }お答えいたしました。その後、新たに分かったことがございましたので、改めて検討いたしました。
    .brief = この件は{ $date }お答えし、その後、改めて検討いたしました。
    .digest = { $date }お答えし、再検討済みです。

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = この件につきましてはすでにお答えしており、お答えに変わりはございません。
    .brief = この件につきましてはすでにお答えしております。

label-place-email = メール
    .by = メールで
label-place-letter = お手紙
    .by = お手紙で
label-place-phone = お電話
    .by = お電話で
label-place-chat = チャット
    .by = チャットで
label-place-message = ダイレクトメッセージ
    .by = ダイレクトメッセージで
label-place-sms = SMS
    .by = SMSで

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = 電話
script-time = 所要時間（聞く時間を含む）
step-say = 話す
step-ask = 尋ねる
step-listen = 聞く
step-do = 行う
step-yes = 「はい」の場合
step-no = 「いいえ」の場合
step-nobody = どなたも出ない場合
step-other = 別の方の場合
step-sure = 答えが正しい場合
step-unsure = 確かめられない場合
step-unclear = はっきりしない場合

# Before the first word.
direction-greet = 笑顔で。声にも表れます。名前を名乗ってください。

# Before anything about the case is said.
direction-identity = 用件に触れる前に、ご本人と話していることを確かめてください。

# After each question.
direction-listen = 最後まで話していただき、お客様の言葉のまま書き留めてください。

# When it gets heated.
direction-calm = ひと呼吸おいて、ゆっくり、声を低くして話してください。お気持ちを否定しないでください。

# Before the decision is told.
direction-answer = 理解したことを伝えてから、答えをはっきり述べてください。

# The customer agrees.
direction-yes = お礼を述べ、記録し、このあとの流れを伝えてください。

# The customer does not agree.
direction-no = 快く受け止め、記録し、ご了承なしには何も進めないことを伝えてください。

# At the end.
direction-close = 気になることがないか尋ねてください。お客様が電話を切られるまで待ってください。

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = こちらからかける場合は、お名前でご本人をお願いし、用件には触れないでください。かかってきた場合は、お電話のお礼を述べてください。

# A machine, or nobody.
direction-nobody = 留守番電話の言葉をそのまま残すか、後でかけ直してください。

# Somebody else is on the line.
direction-other = 用件にも、ご本人を存じ上げていることにも触れないでください。名前と番号だけを残してください。

# The answer to the identity question is right.
direction-sure = お礼を述べて、先へ進んでください。

# The answer to the identity question is wrong or missing.
direction-unsure = 丁寧な態度を保ち、どの答えが違っていたかは言わないでください。用件には触れず、電話があったことを記録してください。

# Neither yes nor no.
direction-unclear = 別の言葉でもう一度尋ねてください。お客様に代わって決めないでください。

# After an answer was heard.
direction-repeat = お客様の言葉のまま答えを繰り返し、「はい」を待ってください。

# After a code or a number was read aloud.
direction-twice = コードや番号をもう一度、ゆっくり、短く区切って読み、復唱していただいてください。
