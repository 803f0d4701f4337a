### Kettle & Quire, Modern Standard Arabic, formal: the polite plural (-kum) and verbal nouns, which leave the reader's gender open.
### Role phrases bring their preposition; a carrier noun stands before every amount. The line above a message says its situation.

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = نعتذر لكم { $issue }. الخطأ خطؤنا، ونحن نعمل على إصلاحه.
    .brief = نعتذر لكم { $issue }. الخطأ خطؤنا.
    .digest = نعتذر لكم.
    .subject = اعتذارنا وما نقوم به الآن
    .also = كما نعتذر لكم { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = نعتذر لكم { $issue }. نحن من اختار شركة التوصيل، فالمسؤولية مسؤوليتنا.
    .brief = نعتذر لكم { $issue }، ونتحمل المسؤولية عن شركة التوصيل.
    .digest = نعتذر لكم.
    .subject = اعتذارنا وما نقوم به الآن
    .also = كما نعتذر لكم { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = نعتذر لكم { $issue }، ونعتذر أيضًا لأن هذه ليست المرة الأولى. كان من حقكم أن تنتظروا منا ما هو أفضل.
    .brief = نعتذر لكم { $issue }، ولأن هذه ليست المرة الأولى.
    .digest = نعتذر لكم من جديد.
    .subject = اعتذارنا وما نقوم به الآن
    .also = كما نعتذر لكم { $issue }، ولأن هذه ليست المرة الأولى.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = يؤسفنا أن نسمع { $issue }. ونحن نتفهم ما يسببه ذلك من ضيق.
    .brief = يؤسفنا أن نسمع { $issue }.
    .digest = يؤسفنا أن نسمع ذلك.
    .subject = بخصوص رسالتكم إلينا
    .also = كما يؤسفنا أن نسمع { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = شكرًا لكم على إخبارنا { $issue }. ونحن نعلم كم يكون الانتظار متعبًا.
    .brief = شكرًا لكم على إخبارنا { $issue }.
    .digest = شكرًا لكم على إخبارنا.
    .subject = بخصوص طردكم

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = شكرًا لكم على تواصلكم معنا في وقت كهذا. قلوبنا معكم.
    .brief = قلوبنا معكم.
    .digest = قلوبنا معكم.
    .subject = ردًا على رسالتكم

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = شكرًا لكم على رسالتكم. نود أن نفهم ما حدث.
    .brief = شكرًا لكم على رسالتكم.
    .spoken = شكرًا لكم على تواصلكم معنا. نود أن نفهم ما حدث.
    .digest = شكرًا لكم على رسالتكم.
    .subject = شكرًا لكم على رسالتكم

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = شكرًا لكم على صراحتكم. نحن نأخذ ما تقولونه على محمل الجد.
    .brief = نحن نأخذ ما تقولونه على محمل الجد.
    .digest = نأخذ ذلك على محمل الجد.
    .subject = بخصوص رسالتكم إلينا

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = يبدو أن يومكم كان شاقًا، ونحن نأسف لذلك. ويسعدنا أن نستمع إليكم.
    .brief = يبدو أن يومكم كان شاقًا. يسعدنا أن نستمع إليكم.
    .digest = يسعدنا أن نستمع إليكم.
    .subject = يسعدنا أن نستمع إليكم

# Praise. Glad and short, not gushing.
open-thank = شكرًا لكم على كلماتكم الطيبة. لقد أسعدتنا حقًا.
    .brief = شكرًا لكم على كلماتكم الطيبة.
    .digest = شكرًا لكم على كلماتكم الطيبة.
    .subject = شكرًا لكم على كلماتكم الطيبة

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = شكرًا لكم على إخبارنا بما تتمنون أن تجدوه لدينا. مثل هذه الأفكار ترشدنا إلى خطواتنا المقبلة.
    .brief = شكرًا لكم على إخبارنا بما تتمنون أن تجدوه لدينا.
    .digest = شكرًا لكم على الفكرة.
    .subject = شكرًا لكم على فكرتكم

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = شكرًا لكم على تواصلكم معنا. يسعدنا أن نتولى الأمر من أجلكم.
    .brief = شكرًا لكم على تواصلكم معنا.
    .digest = شكرًا لكم على تواصلكم.
    .subject = ردنا على رسالتكم

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = شكرًا لكم على سؤالكم. نظرنا في الأمر بعناية، ونود أن نكون واضحين معكم.
    .brief = شكرًا لكم على سؤالكم. نود أن نكون واضحين معكم.
    .digest = شكرًا لكم على سؤالكم.
    .subject = ردنا على سؤالكم

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = شكرًا لكم على صراحتكم معنا. أخذنا كلامكم على محمل الجد وبحثنا في الأمر.
    .brief = أخذنا كلامكم على محمل الجد وبحثنا في الأمر.
    .digest = بحثنا في الأمر بعناية.
    .subject = ما توصلنا إليه

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = شكرًا لكم على إخبارنا بما تحتاجون إليه. والصدق معكم أهم عندنا من أن نستبقيكم.
    .brief = شكرًا لكم على إخبارنا بما تحتاجون إليه.
    .digest = شكرًا لكم على إخبارنا.
    .subject = جواب صادق

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = أنتم في خاطرنا اليوم، ونتمنى لكم يومًا جميلًا.
    .brief = نتمنى لكم يومًا جميلًا.
    .digest = نتمنى لكم يومًا جميلًا.
    .subject = مع أطيب أمنياتنا

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = { $years ->
        [one] مضى على وجودكم معنا عام واحد، ونود أن نشكركم على ذلك.
        [two] مضى على وجودكم معنا عامان، ونود أن نشكركم على ذلك.
        [few] مضى على وجودكم معنا { $years } أعوام، ونود أن نشكركم على ذلك.
       *[many] مضى على وجودكم معنا { $years } عامًا، ونود أن نشكركم على ذلك.
    }
    .brief = { $years ->
        [one] شكرًا لكم على عام واحد معنا.
        [two] شكرًا لكم على عامين معنا.
        [few] شكرًا لكم على { $years } أعوام معنا.
       *[many] شكرًا لكم على { $years } عامًا معنا.
    }
    .digest = شكرًا لكم على بقائكم معنا.
    .subject = شكرًا لكم على بقائكم معنا

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = { $most ->
        [one] أعدنا لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } من أيام العمل.
        [two] أعدنا لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } من أيام العمل.
        [few] أعدنا لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } أيام عمل.
       *[many] أعدنا لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } يوم عمل.
    }
    .brief = { $most ->
        [one] أعدنا لكم مبلغ { $amount } { $method }، ويصل خلال يوم عمل واحد.
        [two] أعدنا لكم مبلغ { $amount } { $method }، ويصل خلال يومي عمل.
        [few] أعدنا لكم مبلغ { $amount } { $method }، ويصل خلال { $most } أيام عمل.
       *[many] أعدنا لكم مبلغ { $amount } { $method }، ويصل خلال { $most } يوم عمل.
    }
    .spoken = { $most ->
        [one] أعدنا لكم مبلغ { $amount } { $method }. ويصل خلال { $least } إلى { $most } من أيام العمل.
        [two] أعدنا لكم مبلغ { $amount } { $method }. ويصل خلال { $least } إلى { $most } من أيام العمل.
        [few] أعدنا لكم مبلغ { $amount } { $method }. ويصل خلال { $least } إلى { $most } أيام عمل.
       *[many] أعدنا لكم مبلغ { $amount } { $method }. ويصل خلال { $least } إلى { $most } يوم عمل.
    }
    .digest = { $most ->
        [one] نعيد لكم { $amount } خلال يوم عمل واحد.
        [two] نعيد لكم { $amount } خلال يومي عمل.
        [few] نعيد لكم { $amount } خلال { $most } أيام عمل.
       *[many] نعيد لكم { $amount } خلال { $most } يوم عمل.
    }
    .also = { $most ->
        [one] كما أعدنا لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } من أيام العمل.
        [two] كما أعدنا لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } من أيام العمل.
        [few] كما أعدنا لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } أيام عمل.
       *[many] كما أعدنا لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } يوم عمل.
    }

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = { $most ->
        [one] وحين يتم ذلك سنعيد لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } من أيام العمل.
        [two] وحين يتم ذلك سنعيد لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } من أيام العمل.
        [few] وحين يتم ذلك سنعيد لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } أيام عمل.
       *[many] وحين يتم ذلك سنعيد لكم مبلغ { $amount } { $method }. وسيظهر لديكم خلال { $least } إلى { $most } يوم عمل.
    }
    .brief = { $most ->
        [one] بعدها نعيد لكم مبلغ { $amount } { $method }، ويصل خلال يوم عمل واحد.
        [two] بعدها نعيد لكم مبلغ { $amount } { $method }، ويصل خلال يومي عمل.
        [few] بعدها نعيد لكم مبلغ { $amount } { $method }، ويصل خلال { $most } أيام عمل.
       *[many] بعدها نعيد لكم مبلغ { $amount } { $method }، ويصل خلال { $most } يوم عمل.
    }
    .spoken = { $most ->
        [one] وحين يتم ذلك سنعيد لكم مبلغ { $amount } { $method }. ويصل خلال { $least } إلى { $most } من أيام العمل.
        [two] وحين يتم ذلك سنعيد لكم مبلغ { $amount } { $method }. ويصل خلال { $least } إلى { $most } من أيام العمل.
        [few] وحين يتم ذلك سنعيد لكم مبلغ { $amount } { $method }. ويصل خلال { $least } إلى { $most } أيام عمل.
       *[many] وحين يتم ذلك سنعيد لكم مبلغ { $amount } { $method }. ويصل خلال { $least } إلى { $most } يوم عمل.
    }
    .digest = { $most ->
        [one] ثم نعيد { $amount } خلال يوم عمل واحد.
        [two] ثم نعيد { $amount } خلال يومي عمل.
        [few] ثم نعيد { $amount } خلال { $most } أيام عمل.
       *[many] ثم نعيد { $amount } خلال { $most } يوم عمل.
    }

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = { $most ->
        [one] لا ينبغي أن تدفعوا ثمن الانتظار، ولذلك أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وستظهر لديكم خلال { $least } إلى { $most } من أيام العمل.
        [two] لا ينبغي أن تدفعوا ثمن الانتظار، ولذلك أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وستظهر لديكم خلال { $least } إلى { $most } من أيام العمل.
        [few] لا ينبغي أن تدفعوا ثمن الانتظار، ولذلك أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وستظهر لديكم خلال { $least } إلى { $most } أيام عمل.
       *[many] لا ينبغي أن تدفعوا ثمن الانتظار، ولذلك أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وستظهر لديكم خلال { $least } إلى { $most } يوم عمل.
    }
    .brief = { $most ->
        [one] أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }، وتصل خلال يوم عمل واحد.
        [two] أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }، وتصل خلال يومي عمل.
        [few] أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }، وتصل خلال { $most } أيام عمل.
       *[many] أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }، وتصل خلال { $most } يوم عمل.
    }
    .spoken = { $most ->
        [one] لا ينبغي أن تدفعوا ثمن الانتظار. أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وتصل خلال { $least } إلى { $most } من أيام العمل.
        [two] لا ينبغي أن تدفعوا ثمن الانتظار. أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وتصل خلال { $least } إلى { $most } من أيام العمل.
        [few] لا ينبغي أن تدفعوا ثمن الانتظار. أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وتصل خلال { $least } إلى { $most } أيام عمل.
       *[many] لا ينبغي أن تدفعوا ثمن الانتظار. أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وتصل خلال { $least } إلى { $most } يوم عمل.
    }
    .digest = { $most ->
        [one] نعيد أجرة الشحن { $amount } خلال يوم عمل واحد.
        [two] نعيد أجرة الشحن { $amount } خلال يومي عمل.
        [few] نعيد أجرة الشحن { $amount } خلال { $most } أيام عمل.
       *[many] نعيد أجرة الشحن { $amount } خلال { $most } يوم عمل.
    }
    .also = { $most ->
        [one] كما أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وستظهر لديكم خلال { $least } إلى { $most } من أيام العمل.
        [two] كما أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وستظهر لديكم خلال { $least } إلى { $most } من أيام العمل.
        [few] كما أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وستظهر لديكم خلال { $least } إلى { $most } أيام عمل.
       *[many] كما أعدنا لكم أجرة التوصيل البالغة { $amount } { $method }. وستظهر لديكم خلال { $least } إلى { $most } يوم عمل.
    }

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = { $most ->
        [one] أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [two] أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [few] أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } أيام عمل.
       *[many] أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } يوم عمل.
    }
    .brief = { $most ->
        [one] يصلكم بديل مجاني خلال يوم عمل واحد.
        [two] يصلكم بديل مجاني خلال يومي عمل.
        [few] يصلكم بديل مجاني خلال { $most } أيام عمل.
       *[many] يصلكم بديل مجاني خلال { $most } يوم عمل.
    }
    .spoken = { $most ->
        [one] أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [two] أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [few] أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } أيام عمل.
       *[many] أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } يوم عمل.
    }
    .digest = { $most ->
        [one] بديل مجاني خلال يوم عمل واحد.
        [two] بديل مجاني خلال يومي عمل.
        [few] بديل مجاني خلال { $most } أيام عمل.
       *[many] بديل مجاني خلال { $most } يوم عمل.
    }
    .also = { $most ->
        [one] كما أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [two] كما أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [few] كما أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } أيام عمل.
       *[many] كما أرسلنا إليكم بديلًا من دون أي تكلفة عليكم. وسيصل خلال { $least } إلى { $most } يوم عمل.
    }

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = { $most ->
        [one] سنرسل طردكم من جديد على نفقتنا. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [two] سنرسل طردكم من جديد على نفقتنا. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [few] سنرسل طردكم من جديد على نفقتنا. وسيصل خلال { $least } إلى { $most } أيام عمل.
       *[many] سنرسل طردكم من جديد على نفقتنا. وسيصل خلال { $least } إلى { $most } يوم عمل.
    }
    .brief = { $most ->
        [one] يصلكم طرد جديد على نفقتنا خلال يوم عمل واحد.
        [two] يصلكم طرد جديد على نفقتنا خلال يومي عمل.
        [few] يصلكم طرد جديد على نفقتنا خلال { $most } أيام عمل.
       *[many] يصلكم طرد جديد على نفقتنا خلال { $most } يوم عمل.
    }
    .spoken = { $most ->
        [one] سنرسل طردكم من جديد على نفقتنا. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [two] سنرسل طردكم من جديد على نفقتنا. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [few] سنرسل طردكم من جديد على نفقتنا. وسيصل خلال { $least } إلى { $most } أيام عمل.
       *[many] سنرسل طردكم من جديد على نفقتنا. وسيصل خلال { $least } إلى { $most } يوم عمل.
    }
    .digest = { $most ->
        [one] طرد جديد على نفقتنا خلال يوم عمل واحد.
        [two] طرد جديد على نفقتنا خلال يومي عمل.
        [few] طرد جديد على نفقتنا خلال { $most } أيام عمل.
       *[many] طرد جديد على نفقتنا خلال { $most } يوم عمل.
    }

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = { $most ->
        [one] سنرسل إليكم ما كان ناقصًا على نفقتنا. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [two] سنرسل إليكم ما كان ناقصًا على نفقتنا. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [few] سنرسل إليكم ما كان ناقصًا على نفقتنا. وسيصل خلال { $least } إلى { $most } أيام عمل.
       *[many] سنرسل إليكم ما كان ناقصًا على نفقتنا. وسيصل خلال { $least } إلى { $most } يوم عمل.
    }
    .brief = { $most ->
        [one] يصلكم ما كان ناقصًا على نفقتنا خلال يوم عمل واحد.
        [two] يصلكم ما كان ناقصًا على نفقتنا خلال يومي عمل.
        [few] يصلكم ما كان ناقصًا على نفقتنا خلال { $most } أيام عمل.
       *[many] يصلكم ما كان ناقصًا على نفقتنا خلال { $most } يوم عمل.
    }
    .spoken = { $most ->
        [one] سنرسل إليكم ما كان ناقصًا على نفقتنا. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [two] سنرسل إليكم ما كان ناقصًا على نفقتنا. وسيصل خلال { $least } إلى { $most } من أيام العمل.
        [few] سنرسل إليكم ما كان ناقصًا على نفقتنا. وسيصل خلال { $least } إلى { $most } أيام عمل.
       *[many] سنرسل إليكم ما كان ناقصًا على نفقتنا. وسيصل خلال { $least } إلى { $most } يوم عمل.
    }
    .digest = { $most ->
        [one] يصل الناقص على نفقتنا خلال يوم عمل واحد.
        [two] يصل الناقص على نفقتنا خلال يومي عمل.
        [few] يصل الناقص على نفقتنا خلال { $most } أيام عمل.
       *[many] يصل الناقص على نفقتنا خلال { $most } يوم عمل.
    }

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = عرفانًا منا بصبركم، أضفنا إلى حسابكم قسيمة بقيمة { $amount }. وهي هدية منا إليكم.
    .brief = تجدون في حسابكم قسيمة بقيمة { $amount } هدية منا.
    .spoken = عرفانًا منا بصبركم، أضفنا إلى حسابكم قسيمة بقيمة { $amount }. وهي هدية منا إليكم.
    .digest = قسيمة هدية { $amount }.
    .also = وعرفانًا منا بصبركم، أضفنا أيضًا إلى حسابكم قسيمة بقيمة { $amount }. وهي هدية منا إليكم.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = لقد صبرتم علينا أكثر من مرة. وامتنانًا لبقائكم معنا، أضفنا إلى حسابكم قسيمة بقيمة { $amount }. وهي هدية منا إليكم.
    .brief = امتنانًا لبقائكم معنا، تجدون في حسابكم قسيمة بقيمة { $amount } هدية منا.
    .spoken = لقد صبرتم علينا أكثر من مرة. وامتنانًا لبقائكم معنا، أضفنا إلى حسابكم قسيمة بقيمة { $amount }. وهي هدية منا إليكم.
    .digest = قسيمة هدية { $amount }.
    .also = لقد صبرتم علينا أكثر من مرة. وامتنانًا لبقائكم معنا، أضفنا أيضًا إلى حسابكم قسيمة بقيمة { $amount }. وهي هدية منا إليكم.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = أنتم تثقون بنا منذ زمن طويل. وامتنانًا منا لذلك، أضفنا إلى حسابكم قسيمة بقيمة { $amount }. وهي هدية منا إليكم.
    .brief = امتنانًا لثقتكم الطويلة بنا، تجدون في حسابكم قسيمة بقيمة { $amount } هدية منا.
    .spoken = أنتم تثقون بنا منذ زمن طويل. وامتنانًا منا لذلك، أضفنا إلى حسابكم قسيمة بقيمة { $amount }. وهي هدية منا إليكم.
    .digest = قسيمة هدية { $amount }.
    .also = أنتم تثقون بنا منذ زمن طويل. وامتنانًا منا لذلك، أضفنا أيضًا إلى حسابكم قسيمة بقيمة { $amount }. وهي هدية منا إليكم.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = علبة شاي من متجرنا في طريقها إليكم، ومعها بطاقة كتبناها بخط اليد.
    .brief = علبة شاي من متجرنا في طريقها إليكم ومعها بطاقة.
    .spoken = علبة شاي من متجرنا في طريقها إليكم، ومعها بطاقة كتبناها بخط اليد.
    .digest = علبة شاي في طريقها إليكم.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = وإن رغبتم في تقديمه هدية لأحد، فعلبة هدايا من متجرنا في طريقها إليكم مجانًا.
    .brief = لتقديمه هدية، نرسل إليكم علبة هدايا مجانًا.
    .spoken = وإن رغبتم في تقديمه هدية لأحد، فعلبة هدايا من متجرنا في طريقها إليكم مجانًا.
    .digest = علبة هدايا مجانية في طريقها إليكم.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = أعددنا لكم هدية، وهي قسيمة بقيمة { $amount }. ورمزها هو { $code }.
    .brief = هديتنا لكم قسيمة بقيمة { $amount }، ورمزها { $code }.
    .spoken = أعددنا لكم هدية، وهي قسيمة بقيمة { $amount }. ورمزها هو { $code }.
    .digest = هديتنا: { $amount }، الرمز { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = توصيل طردكم القادم هدية منا إليكم.
    .brief = توصيل طردكم القادم هدية منا.
    .spoken = توصيل طردكم القادم هدية منا إليكم.
    .digest = توصيل طردكم القادم مجاني.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = للهدايا في المسألة الواحدة حد نلتزم به، وهو نفسه للجميع.
    .brief = لهدايانا حد هو نفسه للجميع.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = هذا أمر لا يمكننا القيام به في الوقت الحالي.
    .digest = لا يمكننا القيام بذلك حاليًا.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = لم يبدأ تغليف طلبكم بعد، ولذلك ما زال بإمكاننا إلغاؤه.
    .brief = ما زال بإمكاننا إلغاء طلبكم.
    .digest = يمكننا إلغاء طلبكم.

# The customer has confirmed; it is done.
do-cancel-order = ألغينا طلبكم كما أردتم.
    .brief = ألغينا طلبكم.
    .digest = ألغينا طلبكم.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = هل نلغي الطلب؟ لن نفعل أي شيء قبل أن نسمع منكم.
    .brief = هل نلغي الطلب؟ ننتظر كلمتكم.
    .spoken = هل نلغي الطلب؟ لن نفعل أي شيء قبل أن نسمع منكم.
    .digest = هل نلغيه؟ نرجو الرد بنعم أو لا.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = سنعيد المبلغ فور وصول المنتج إلينا.
    .brief = يعود المبلغ فور وصول المنتج إلينا.
    .spoken = سيعود المبلغ إليكم فور وصول المنتج إلينا.
    .digest = فور وصوله إلينا.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = طلبكم قيد التغليف الآن. سنحاول إيقافه، لكن لا يمكننا الجزم بأننا سندركه في الوقت المناسب.
    .brief = طلبكم قيد التغليف الآن. سنحاول إيقافه، لكن لا يمكننا الجزم بذلك.
    .digest = سنحاول إيقافه، ولا يمكننا الجزم بذلك.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = أصبح طردكم لدى شركة التوصيل، فلم يعد بإمكاننا إيقافه، ولا يمكننا إلغاء الطلب.
    .brief = أصبح طردكم لدى شركة التوصيل، ولذلك لا يمكننا إلغاء الطلب.
    .digest = لا يمكننا الإلغاء؛ خرج الطرد للتوصيل.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = { $days ->
        [one] يحق لكم قانونًا إرجاع المنتج خلال يوم واحد من استلامه، من دون ذكر أي سبب.
        [two] يحق لكم قانونًا إرجاع المنتج خلال يومين من استلامه، من دون ذكر أي سبب.
        [few] يحق لكم قانونًا إرجاع المنتج خلال { $days } أيام من استلامه، من دون ذكر أي سبب.
       *[many] يحق لكم قانونًا إرجاع المنتج خلال { $days } يومًا من استلامه، من دون ذكر أي سبب.
    }
    .brief = { $days ->
        [one] يحق لكم قانونًا إرجاع المنتج خلال يوم واحد من استلامه.
        [two] يحق لكم قانونًا إرجاع المنتج خلال يومين من استلامه.
        [few] يحق لكم قانونًا إرجاع المنتج خلال { $days } أيام من استلامه.
       *[many] يحق لكم قانونًا إرجاع المنتج خلال { $days } يومًا من استلامه.
    }
    .spoken = { $days ->
        [one] يحق لكم قانونًا إرجاع المنتج خلال يوم واحد من استلامه، من دون ذكر أي سبب.
        [two] يحق لكم قانونًا إرجاع المنتج خلال يومين من استلامه، من دون ذكر أي سبب.
        [few] يحق لكم قانونًا إرجاع المنتج خلال { $days } أيام من استلامه، من دون ذكر أي سبب.
       *[many] يحق لكم قانونًا إرجاع المنتج خلال { $days } يومًا من استلامه، من دون ذكر أي سبب.
    }
    .digest = { $days ->
        [one] الإرجاع حقكم قانونًا: يوم واحد.
        [two] الإرجاع حقكم قانونًا: يومان.
        [few] الإرجاع حقكم قانونًا: { $days } أيام.
       *[many] الإرجاع حقكم قانونًا: { $days } يومًا.
    }

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = { $days ->
        [one] ومن تلقاء أنفسنا، نمنحكم مهلة يوم واحد لإرجاع أي شيء لم يُستعمل.
        [two] ومن تلقاء أنفسنا، نمنحكم مهلة يومين لإرجاع أي شيء لم يُستعمل.
        [few] ومن تلقاء أنفسنا، نمنحكم مهلة { $days } أيام لإرجاع أي شيء لم يُستعمل.
       *[many] ومن تلقاء أنفسنا، نمنحكم مهلة { $days } يومًا لإرجاع أي شيء لم يُستعمل.
    }
    .brief = { $days ->
        [one] نقبل إرجاع ما لم يُستعمل خلال يوم واحد.
        [two] نقبل إرجاع ما لم يُستعمل خلال يومين.
        [few] نقبل إرجاع ما لم يُستعمل خلال { $days } أيام.
       *[many] نقبل إرجاع ما لم يُستعمل خلال { $days } يومًا.
    }
    .digest = { $days ->
        [one] ما لم يُستعمل: الإرجاع خلال يوم واحد.
        [two] ما لم يُستعمل: الإرجاع خلال يومين.
        [few] ما لم يُستعمل: الإرجاع خلال { $days } أيام.
       *[many] ما لم يُستعمل: الإرجاع خلال { $days } يومًا.
    }

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = تجدون الملصق والخطوات القليلة اللازمة في هذه الصفحة: { $returns }
    .brief = الملصق: { $returns }
    .spoken = تجدون الملصق والخطوات القليلة اللازمة في قسم الإرجاع على موقعنا.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = يشرح دليلنا ذلك خطوة بخطوة وبالصور: { $guide }
    .brief = دليلنا: { $guide }
    .spoken = يشرح الدليل على موقعنا ذلك خطوة بخطوة وبالصور.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = مدة التوصيل وتكلفته والأماكن التي نوصل إليها، تجدونها كلها في دليلنا: { $guide }
    .brief = مدة التوصيل وأجرته: { $guide }
    .spoken = مدة التوصيل وتكلفته والأماكن التي نوصل إليها، تجدونها كلها في الدليل على موقعنا.
    .digest = كل ذلك مذكور في دليلنا.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = { $days ->
        [one] لا يمكننا قبول إرجاع المنتج، فقد مضى على استلامه أكثر من يوم واحد. وهذه المدة هي نفسها للجميع.
        [two] لا يمكننا قبول إرجاع المنتج، فقد مضى على استلامه أكثر من يومين. وهذه المدة هي نفسها للجميع.
        [few] لا يمكننا قبول إرجاع المنتج، فقد مضى على استلامه أكثر من { $days } أيام. وهذه المدة هي نفسها للجميع.
       *[many] لا يمكننا قبول إرجاع المنتج، فقد مضى على استلامه أكثر من { $days } يومًا. وهذه المدة هي نفسها للجميع.
    }
    .brief = { $days ->
        [one] لا يمكننا قبول إرجاع المنتج، فقد مضى على استلامه أكثر من يوم واحد.
        [two] لا يمكننا قبول إرجاع المنتج، فقد مضى على استلامه أكثر من يومين.
        [few] لا يمكننا قبول إرجاع المنتج، فقد مضى على استلامه أكثر من { $days } أيام.
       *[many] لا يمكننا قبول إرجاع المنتج، فقد مضى على استلامه أكثر من { $days } يومًا.
    }
    .digest = { $days ->
        [one] لا يمكننا قبول الإرجاع بعد يوم واحد.
        [two] لا يمكننا قبول الإرجاع بعد يومين.
        [few] لا يمكننا قبول الإرجاع بعد { $days } أيام.
       *[many] لا يمكننا قبول الإرجاع بعد { $days } يومًا.
    }

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = لا يمكننا قبول إرجاع المنتج، لأنه استُعمل ولا يمكننا بيعه لغيركم.
    .brief = لا يمكننا قبول إرجاع المنتج، لأنه استُعمل.
    .digest = لا يمكننا قبول الإرجاع بعد الاستعمال.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = لا يمكننا قبول إرجاع الشاي بعد فتحه، لأن أحدًا غيركم لن يشربه مطمئنًا.
    .brief = لا يمكننا قبول إرجاع الشاي بعد فتحه.
    .digest = لا يمكننا قبول إرجاع الشاي بعد فتحه.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = وإن ظهر فيه عيب في أي وقت، فإن الحقوق التي يمنحكم إياها القانون تبقى كما هي.
    .brief = وتبقى حقوقكم القانونية كما هي إن ظهر فيه عيب.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = يمكنكم إعادة المنتج الخطأ على نفقتنا، والملصق في هذه الصفحة: { $returns }
    .brief = الإعادة على نفقتنا: { $returns }
    .spoken = الإعادة على نفقتنا، والملصق في قسم الإرجاع على موقعنا.
    .digest = الإعادة على نفقتنا.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = يمنحكم القانون الحق في منتجات مطابقة لما طلبتموه ولوصفها.
    .brief = هذا حقكم بحكم القانون.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = نحن مسؤولون قانونًا عن الطرد إلى أن يصبح بين أيديكم.
    .brief = هذا حقكم بحكم القانون.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = نلتزم أمامكم بجودة منتجاتنا، إلى جانب الحقوق التي يمنحكم إياها القانون.
    .brief = نلتزم أمامكم بجودة منتجاتنا.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = شركات التوصيل في بلدكم مضربة عن العمل، والصدق يقتضي ألا نحدد يومًا لا نعرفه بعد. ونحن نسألها كل صباح.
    .brief = شركات التوصيل مضربة عن العمل، ولذلك لا يمكننا تحديد يوم بعد.
    .digest = لا يمكن تحديد يوم بسبب الإضراب.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = لم يكن العنوان على الطرد مكتملًا تمامًا، فلم تهتدِ شركة التوصيل إلى الباب. ونحن نعمل على إيصاله إليكم.
    .brief = لم يكن العنوان مكتملًا تمامًا. ونحن نعمل على إيصال الطرد إليكم.
    .digest = نعمل على إيصال الطرد إليكم.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = تأخر طردكم قليلًا عن اليوم الذي حددناه. ونحن نتابعه باهتمام.
    .brief = تأخر طردكم قليلًا. ونحن نتابعه باهتمام.
    .digest = نحن نتابعه باهتمام.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = لم يكن في وسعنا ولا في وسع شركة التوصيل منع ذلك، ولهذا لا يمكننا رد أي مبلغ عنه. ونعلم أن هذا لا يقصّر الانتظار.
    .brief = لم يكن في وسعنا ولا في وسع شركة التوصيل منع ذلك، ولهذا لا يمكننا رد أي مبلغ عنه.
    .digest = لا يمكننا رد أي مبلغ عن ذلك.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = معظم الطرود التي تغيب هذه المدة تظهر في النهاية. وقد طلبنا من شركة التوصيل البحث عن طردكم.
    .brief = طلبنا من شركة التوصيل البحث عنه.
    .digest = شركة التوصيل تبحث عنه.

# Something must be seen by a person first. A promise with a day follows.
explain-look = نود أن ننظر في الأمر عن كثب قبل أن نجيبكم.
    .brief = نود أن ننظر في الأمر عن كثب.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = كانت الصورة ستسرّع الأمر، لكنه ممكن من دونها أيضًا.
    .brief = الأمر ممكن من دون صورة أيضًا.

# Billing: our records confirm that too much was taken.
explain-billing-ours = راجعنا الفاتورة، وقد كان المبلغ الذي حصّلناه أكبر مما ينبغي.
    .brief = كان المبلغ الذي حصّلناه أكبر مما ينبغي.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = راجعنا الفاتورة بندًا بندًا، وليس فيها أي مبلغ في غير محله. وتجدون كل بند في حسابكم: { $account }
    .brief = ليس في الفاتورة أي مبلغ في غير محله: { $account }
    .spoken = راجعنا الفاتورة بندًا بندًا، وليس فيها أي مبلغ في غير محله. وتجدون كل بند في حسابكم على موقعنا.
    .digest = ليس في الفاتورة مبلغ في غير محله.

# Where is my order: not packed yet.
track-open = طلبكم لدينا، وسنغلفه قريبًا.
    .brief = سنغلف طلبكم قريبًا.
    .digest = سنغلف طلبكم قريبًا.

# Where is my order: on the packing table.
track-packed = طلبكم قيد التغليف الآن. وبعد ذلك تتسلمه شركة التوصيل.
    .brief = طلبكم قيد التغليف الآن.
    .digest = طلبكم قيد التغليف الآن.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = طردكم في طريقه إليكم. ومن المنتظر أن يصلكم { $date }.
    .brief = من المنتظر أن يصلكم طردكم { $date }.
    .spoken = طردكم في طريقه إليكم. ومن المنتظر أن يصلكم { $date }.
    .digest = من المنتظر وصوله { $date }.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = طردكم في الطريق، لكنه تأخر عن اليوم الذي حددناه. وقد طلبنا من شركة التوصيل البحث عنه.
    .brief = تأخر طردكم. وقد طلبنا من شركة التوصيل البحث عنه.
    .digest = تأخر، وشركة التوصيل تبحث عنه.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = تقول شركة التوصيل إن طردكم قد سُلّم. وبما أنكم لم تجدوه، فنحن نسألها أين تُرك.
    .brief = تقول شركة التوصيل إنه قد سُلّم. ونحن نسألها أين تُرك.
    .digest = نسأل شركة التوصيل أين تُرك.

# A wish that we are already working on. No day is named.
request-planned = لدينا خبر سار: نحن نعمل على ذلك بالفعل. ولا نحدد موعدًا قبل أن يصبح جاهزًا.
    .brief = نحن نعمل على ذلك بالفعل.
    .digest = نحن نعمل على ذلك.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = لا يمكننا القيام بذلك في الوقت الحالي، لأن أعمالًا أخرى تسبقه. وقد دوّنا رغبتكم، ونحن نحصي كل رغبة.
    .brief = لا يمكننا القيام بذلك حاليًا، لكننا دوّنا رغبتكم.
    .digest = ليس الآن، لكننا دوّنا رغبتكم.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = لن نضيف ذلك، لأنه بعيد جدًا عما نجيده. وإن وجدتموه في مكان آخر، فنحن نتفهم ذلك.
    .brief = لن نضيف ذلك، لأنه بعيد جدًا عما نجيده.
    .digest = لن نضيف ذلك.

# A wish that nobody has decided on yet.
request-noted = دوّنا رغبتكم. ونحن نحصي الرغبات كلها وننظر فيها معًا.
    .brief = دوّنا رغبتكم.
    .digest = دوّنا رغبتكم.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = نريد أن يُخاطَب الجميع بلطف. وسنتحدث في الأمر مع المعنيين به.
    .brief = سنتحدث إلى المعنيين.

# A fault of the website.
care-website = أبلغنا القائمين على موقعنا بهذا الخلل.
    .brief = أبلغنا المعنيين بهذا الخلل.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = إن كان شيء من جانبنا قد أفسد يومكم، فنود أن نصلحه.
    .brief = نود أن نجعل الأمر أفضل.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = لا تُظهر سجلاتنا ذلك، وقد قرأناها بعناية. وإن كان لديكم ما لم نره، فنود أن نطّلع عليه.
    .brief = لا تُظهر سجلاتنا ذلك. ونود أن نطّلع على ما لديكم.
    .digest = لا تُظهر سجلاتنا ذلك.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = منتجاتنا لا تلبي ما تحتاجون إليه كما ينبغي. وستجدون لدى غيرنا ما يفيدكم أكثر.
    .brief = منتجاتنا لا تلبي ما تحتاجون إليه كما ينبغي.
    .digest = منتجاتنا لا تلبي ذلك كما ينبغي.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = وقد نقلناها إلى من جهّزوا طلبكم.
    .brief = وقد نقلناها إليهم.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = دوّنا أيضًا رغبتكم { $demand }.
    .brief = دوّنا رغبتكم { $demand }.
    .digest = دوّنا رغبتكم { $demand }.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = { $count ->
        [two] خلال العام الأخير، طلب منا ذلك شخصان.
        [few] خلال العام الأخير، طلب منا ذلك { $count } أشخاص.
        [many] خلال العام الأخير، طلب منا ذلك { $count } شخصًا.
       *[other] خلال العام الأخير، طلب منا ذلك { $count } شخص.
    }
    .brief = { $count ->
        [two] طلب منا ذلك شخصان خلال العام الأخير.
        [few] طلب منا ذلك { $count } أشخاص خلال العام الأخير.
        [many] طلب منا ذلك { $count } شخصًا خلال العام الأخير.
       *[other] طلب منا ذلك { $count } شخص خلال العام الأخير.
    }
    .digest = { $count ->
        [two] طلب منا ذلك حتى الآن شخصان.
        [few] طلب منا ذلك حتى الآن { $count } أشخاص.
        [many] طلب منا ذلك حتى الآن { $count } شخصًا.
       *[other] طلب منا ذلك حتى الآن { $count } شخص.
    }

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = إن كان هناك متجر صغير أو عمل خيري قريب إلى قلوبكم، فحدثونا عنه. نحب أن نعرّف بمثل ذلك على صفحتنا.
    .brief = إن كان متجر صغير أو عمل خيري قريبًا إلى قلوبكم، فحدثونا عنه؛ نحب أن نعرّف بمثل ذلك.
    .digest = ألديكم عمل خيري؟ حدثونا عنه لنعرّف به.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = ونحن مدينون لكم أيضًا بكلمة عما سبق: قلنا لكم شيئًا ولم نفِ به.
    .brief = كما لم نفِ بوعد سابق لكم.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = هل يمكنكم أن تخبرونا باختصار بما حدث، وبما يمكن أن يساعدكم؟
    .brief = ما الذي حدث، وما الذي يساعدكم؟
    .spoken = هل يمكنكم أن تخبرونا باختصار بما حدث، وبما يمكن أن يساعدكم؟
    .digest = ما الذي حدث، وما الذي يساعدكم؟

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = هل يمكنكم أن تخبرونا برقم طلبكم وبالرمز البريدي لعنوان التوصيل؟ وبذلك نعرف أننا نتحدث معكم أنتم.
    .brief = هل يمكنكم أن تخبرونا برقم طلبكم ورمزكم البريدي؟
    .spoken = هل يمكنكم أن تخبرونا برقم طلبكم وبالرمز البريدي لعنوان التوصيل؟ وبذلك نعرف أننا نتحدث معكم أنتم.
    .digest = ما رقم طلبكم وما رمزكم البريدي؟

# Before a return: opened or used?
ask-opened = هل فُتح المنتج أو استُعمل؟
    .spoken = هل فُتح المنتج أو استُعمل؟
    .digest = هل فُتح المنتج أو استُعمل؟

# Damaged or poor goods: a photo helps.
ask-photo = هل يمكنكم أن ترسلوا إلينا صورة للمنتج كما هو الآن؟
    .brief = هل يمكنكم أن ترسلوا إلينا صورة له؟
    .spoken = هل يمكن أن نحصل على صورة للمنتج كما هو الآن؟
    .digest = هل يمكنكم أن ترسلوا إلينا صورة؟

# Wrong or missing goods: which ones?
ask-which-items = هل يمكنكم أن تخبرونا بالمنتجات المقصودة؟
    .spoken = هل يمكنكم أن تخبرونا بالمنتجات المقصودة؟
    .digest = ما المنتجات المقصودة؟

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = الخيار لكم: هل نرسل إليكم بديلًا أم نعيد إليكم المبلغ؟
    .spoken = الخيار لكم: هل نرسل إليكم بديلًا أم نعيد إليكم المبلغ؟
    .digest = بديل أم استرداد المبلغ؟

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = سنوافيكم بأخبار طردكم { $deadline }، من دون أن تحتاجوا إلى السؤال.
    .brief = سنوافيكم بأخبار طردكم { $deadline }.
    .spoken = سنوافيكم بأخبار طردكم { $deadline }، من دون أن تحتاجوا إلى السؤال.
    .digest = الجديد { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = سنخبركم { $deadline } بما أسفر عنه البحث.
    .brief = سنخبركم بنتيجة البحث { $deadline }.
    .spoken = سنخبركم { $deadline } بما أسفر عنه البحث.
    .digest = النتيجة { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = سينظر أحدنا في الأمر ويجيبكم { $deadline }.
    .brief = يصلكم جوابنا { $deadline }.
    .spoken = سينظر أحدنا في الأمر ويجيبكم { $deadline }.
    .digest = جوابنا { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = سينظر مسؤول خدمة العملاء لدينا في الأمر مرة أخرى ويجيبكم { $deadline }.
    .brief = سيجيبكم مسؤول خدمة العملاء لدينا { $deadline }.
    .spoken = سينظر مسؤول خدمة العملاء لدينا في الأمر مرة أخرى ويجيبكم { $deadline }.
    .digest = نراجعه مجددًا { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = سنخبركم { $deadline } بما إذا كنا قد أدركناه في الوقت المناسب.
    .brief = سنخبركم { $deadline }.
    .spoken = سنخبركم { $deadline } بما إذا كنا قد أدركناه في الوقت المناسب.
    .digest = سنخبركم { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = سيخبركم مسؤول خدمة العملاء لدينا { $deadline } بما أسفر عنه ذلك.
    .brief = سيتواصل معكم مسؤول خدمة العملاء لدينا { $deadline }.
    .spoken = سيخبركم مسؤول خدمة العملاء لدينا { $deadline } بما أسفر عنه ذلك.
    .digest = يجيب مسؤول الخدمة { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = سنخبركم { $deadline } إلى أين وصلنا.
    .brief = سنخبركم { $deadline }.
    .spoken = سنخبركم { $deadline } إلى أين وصلنا.
    .digest = الجديد { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = يبحث مسؤول خدمة العملاء لدينا عن السبب حتى لا يتكرر ذلك، وسيخبركم { $deadline } بما توصلنا إليه.
    .brief = سيخبركم مسؤول خدمة العملاء لدينا بالسبب { $deadline }.
    .spoken = يبحث مسؤول خدمة العملاء لدينا عن السبب حتى لا يتكرر ذلك، وسيخبركم { $deadline } بما توصلنا إليه.
    .digest = السبب { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = سنتصل بكم هاتفيًا { $deadline }.
    .brief = سنتصل بكم هاتفيًا { $deadline }.
    .spoken = سنتصل بكم هاتفيًا { $deadline }.
    .digest = نتصل بكم { $deadline }.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = سيتصل بكم مسؤول خدمة العملاء لدينا شخصيًا { $deadline }.
    .brief = سيتصل بكم مسؤول خدمة العملاء لدينا { $deadline }.
    .spoken = سيتصل بكم مسؤول خدمة العملاء لدينا شخصيًا { $deadline }.
    .digest = يتصل مسؤول الخدمة { $deadline }.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = سيتواصل معكم أحدنا شخصيًا { $deadline }.
    .brief = سيتواصل معكم أحدنا { $deadline }.
    .spoken = سيتواصل معكم أحدنا شخصيًا { $deadline }.
    .digest = يتواصل معكم أحدنا { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = سينظر أحدنا في هذا الأمر شخصيًا ويجيبكم { $deadline }.
    .brief = سيجيبكم أحدنا { $deadline }.
    .spoken = سينظر أحدنا في هذا الأمر شخصيًا ويجيبكم { $deadline }.
    .digest = يجيبكم أحدنا { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = تبادلنا الرسائل عدة مرات حتى الآن، وقد يكون الحديث المباشر أسرع.
    .brief = قد يكون الحديث المباشر أسرع الآن.
    .spoken = تبادلنا الكلام عدة مرات حتى الآن، وقد يكون الحديث المباشر أسرع.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = ما تمرون به يستحق أكثر من رسالة.
    .brief = ما تمرون به يستحق عناية شخصية.
    .spoken = ما تمرون به يستحق كل اهتمامنا.

# Abuse again: a person takes over.
route-person = من الآن فصاعدًا، يتولى أحدنا هذا الأمر شخصيًا.
    .brief = يتولى أحدنا هذا الأمر شخصيًا.
    .spoken = من الآن فصاعدًا، يتولى أحدنا هذا الأمر شخصيًا.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = يمكنكم التواصل معنا برسالة خاصة، لنتابع معكم هناك بكل سرور: { $url }
    .brief = نرجو التواصل معنا برسالة خاصة: { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = يمكنكم التواصل معنا على انفراد بالبريد الإلكتروني، لنتابع معكم هناك بكل سرور؛ والعنوان على موقعنا.
    .brief = نرجو التواصل معنا بالبريد الإلكتروني؛ والعنوان على موقعنا.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = يؤسفنا أن نقرأ هذا، وشكرًا لكم على صراحتكم. نود أن ننظر في الأمر على الفور.
    .brief = يؤسفنا أن نقرأ هذا، ونود أن ننظر في الأمر.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = يضطر كثيرون إلى الانتظار بسبب إضراب شركات التوصيل، ونحن نأسف لذلك. ونتابع الأمر كل يوم.
    .brief = نأسف للانتظار بسبب إضراب شركات التوصيل، ونحن نتابع الأمر.

# A question in public.
# (public)
public-question = شكرًا لكم على السؤال. نود أن نقدم لكم جوابًا وافيًا.
    .brief = شكرًا لكم على السؤال.

# Praise in public.
# (public)
public-praise = شكرًا لكم على هذه الكلمات الطيبة. سنقرؤها على فريق التغليف.
    .brief = شكرًا لكم على هذه الكلمات الطيبة.

# A wish for a product or a feature in public.
# (public)
public-request = شكرًا لكم على الفكرة. نحن ندوّن كل رغبة ونحصيها.
    .brief = شكرًا لكم على الفكرة. لقد دوّناها.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = يبدو أن يومكم كان شاقًا، ونحن نأسف لذلك. ويسعدنا أن نستمع إليكم.
    .brief = يبدو أن يومكم كان شاقًا. يسعدنا أن نستمع إليكم.

# Something in public that we cannot place.
# (public)
public-hello = شكرًا لكم على رسالتكم. يسعدنا أن نستمع إليكم وأن نساعدكم.
    .brief = شكرًا لكم على رسالتكم. يسعدنا أن نساعدكم.

## Closing.

# Closes an ordinary private reply.
close = إن بقي لديكم أي سؤال، فيكفي الرد على هذه الرسالة.
    .brief = إن بقي لديكم أي سؤال، فيكفي الرد علينا.
    .spoken = إن بقي لديكم أي سؤال، فيسعدنا أن تتصلوا بنا مجددًا.
    .letter = إن بقي لديكم أي سؤال، فيكفي أن تكتبوا إلينا.

# Closes a reply that ends in a question to the customer.
close-asked = سنتابع حالما يصلنا جوابكم.
    .spoken = شكرًا لكم. يمكننا الآن أن نتابع.

# Closes a friendly goodbye.
close-farewell = نتمنى لكم كل خير، ويبقى بابنا مفتوحًا لكم.
    .spoken = نتمنى لكم كل خير، ويبقى بابنا مفتوحًا لكم.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = يسعدنا وجودكم معنا.
    .spoken = يسعدنا وجودكم معنا.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = مع أطيب التحيات،
    { -brand }
    .inline = { -brand }
    .spoken = شكرًا لكم على حديثكم مع { -brand }. مع السلامة.
    .digest = { -brand }:

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = المزيد: { $account }
    .digest = المزيد: { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = مرحبًا، معكم { -brand }.

# Who is there?
# (public)
phone-who = مع من نتحدث من فضلكم؟

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = شكرًا لكم. نرجو منكم إبلاغ اسمنا، { -brand }، ورقمنا: { $phone }. مع السلامة.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = حتى لا يسمع أحد غيركم ما يخصكم وحدكم: هل يمكنكم أن تخبرونا بعنوانكم؟

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = شكرًا لكم على صبركم. نحن نحرص على ما يأتمننا الناس عليه، ولذلك نكتفي اليوم بهذا القدر. يسعدنا أن تتصلوا بنا مجددًا متى شئتم. مع السلامة.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = مرحبًا، معكم { -brand }. يسعدنا أن تعاودوا الاتصال بنا. يمكنكم الاتصال بنا { $hours }. رقمنا هو { $phone }. شكرًا لكم ومع السلامة.

## Words for values.

label-kind-late = طرد متأخر
    .regret = عن تأخر طردكم
    .report = بأن طردكم لم يصل في اليوم المحدد
label-kind-lost = طرد مفقود
    .regret = عن ضياع طردكم
    .report = بأن طردكم لم يصل إليكم
label-kind-wrong = منتج خطأ
    .regret = عن إرسالنا إليكم غير ما طلبتموه
    .report = بأنكم تسلمتم شيئًا لم تطلبوه
label-kind-missing = نقص في الطرد
    .regret = عن نقص في محتويات طردكم
    .report = بأن شيئًا ينقص طردكم على ما يبدو
label-kind-damaged = منتج متضرر
    .regret = عن وصول ما طلبتموه متضررًا
    .report = بأن شيئًا مما وصلكم كان متضررًا
label-kind-poor = جودة ضعيفة
    .regret = عن جودة لم تكن كما يحق لكم أن تنتظروا منا
    .report = بأن الجودة لم تكن كما كنتم تأملون
label-kind-billing = فاتورة خطأ
    .regret = عن تحصيلنا منكم مبلغًا غير صحيح
    .report = بأن مبلغًا في فاتورتكم يبدو لكم غير صحيح
label-kind-rude = معاملة غير لطيفة
    .regret = عن حديث لم نكن فيه لطفاء معكم
    .report = بأن حديثًا معنا كان مزعجًا لكم
label-kind-website = خلل في الموقع
    .regret = عن الخلل الذي واجهتموه في موقعنا
    .report = بأن موقعنا لم يعمل لديكم كما ينبغي

label-method-original = طريقة الدفع نفسها
    .to = بالطريقة نفسها التي دفعتم بها
label-method-card = البطاقة
    .to = إلى بطاقتكم
label-method-bank = الحساب المصرفي
    .to = إلى حسابكم المصرفي
label-method-wallet = المحفظة الإلكترونية
    .to = إلى محفظتكم الإلكترونية

label-demand-clearer-returns = قواعد إرجاع أوضح
    .for = في قواعد أوضح للإرجاع
label-demand-faster-delivery = توصيل أسرع
    .for = في توصيل أسرع
label-demand-less-packaging = تغليف أقل
    .for = في تغليف أقل
label-demand-more-ways-to-pay = طرق دفع أكثر
    .for = في طرق دفع أكثر

label-opening-weekdays = ساعات العمل
    .on = في أيام العمل خلال ساعات الدوام
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = لقد أجبناكم عن هذا الأمر { $place } { $date }، وما زال جوابنا كما هو.
    .brief = لقد أجبنا { $date }، وما زال جوابنا كما هو.
    .digest = أجبنا { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = لقد أجبناكم عن هذا الأمر { $place } { $date }. ومنذ ذلك الحين علمنا بأمر جديد، فنظرنا فيه مرة أخرى.
    .brief = لقد أجبنا { $date }، ثم نظرنا في الأمر مرة أخرى.
    .digest = أجبنا { $date }؛ ونظرنا من جديد.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = لقد أجبنا عن هذا الأمر، وما زال جوابنا كما هو.
    .brief = لقد أجبنا عن هذا الأمر.

label-place-email = البريد الإلكتروني
    .by = بالبريد الإلكتروني
label-place-letter = رسالة بريدية
    .by = برسالة بريدية
label-place-phone = الهاتف
    .by = عبر الهاتف
label-place-chat = الدردشة
    .by = في الدردشة معنا
label-place-message = رسالة خاصة
    .by = برسالة خاصة
label-place-sms = رسالة نصية
    .by = برسالة نصية

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = مكالمة هاتفية
script-time = المدة مع الإصغاء
step-say = قول
step-ask = سؤال
step-listen = إصغاء
step-do = إجراء
step-yes = إذا كان الجواب نعم
step-no = إذا كان الجواب لا
step-nobody = إذا لم يردّ أحد
step-other = إذا كان المتحدث شخصًا آخر
step-sure = إذا كان الجواب صحيحًا
step-unsure = إذا بقي شك
step-unclear = إذا لم يكن الجواب واضحًا

# Before the first word.
direction-greet = الابتسامة تُسمع في الصوت. التعريف بالنفس أولًا.

# Before anything about the case is said.
direction-identity = التأكد من هوية الطرف الآخر قبل قول أي شيء عن الموضوع.

# After each question.
direction-listen = ترك الطرف الآخر يكمل كلامه. تدوين الكلمات التي يستعملها.

# When it gets heated.
direction-calm = التنفس بهدوء والتحدث ببطء وخفض الصوت. عدم الجدال في المشاعر.

# Before the decision is told.
direction-answer = ذكر ما فُهم، ثم قول الجواب بوضوح.

# The customer agrees.
direction-yes = الشكر، ثم التسجيل، ثم بيان ما سيحدث بعد ذلك.

# The customer does not agree.
direction-no = تقبّل الرفض بلطف، وتسجيله، والقول إنه لن يحدث شيء من دون موافقة.

# At the end.
direction-close = السؤال عما إذا بقي شيء. إنهاء المكالمة متروك للطرف الآخر.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = عند الاتصال من جهتنا: السؤال عن الشخص باسمه من دون ذكر الموضوع. عند ورود الاتصال: الشكر عليه.

# A machine, or nobody.
direction-nobody = ترك الرسالة الصوتية كلمة كلمة، أو الاتصال لاحقًا.

# Somebody else is on the line.
direction-other = لا شيء عن الموضوع، ولا أننا نعرف الشخص. ترك الاسم والرقم فقط.

# The answer to the identity question is right.
direction-sure = الشكر ثم المتابعة.

# The answer to the identity question is wrong or missing.
direction-unsure = الحفاظ على اللطف وعدم ذكر أي جواب كان خاطئًا. لا شيء عن الموضوع، مع تدوين المكالمة.

# Neither yes nor no.
direction-unclear = السؤال مرة أخرى بكلمات أخرى. عدم اتخاذ القرار عن الطرف الآخر.

# After an answer was heard.
direction-repeat = إعادة الجواب بكلمات الطرف الآخر وانتظار تأكيده.

# After a code or a number was read aloud.
direction-twice = قراءة الرمز أو الرقم مرة أخرى ببطء وفي مجموعات صغيرة، وطلب إعادته.
