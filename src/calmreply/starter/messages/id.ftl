### Kettle & Quire, Indonesian, formal (Anda). Indonesian has one plural category, so no text selects on a count.
### A role phrase of a deadline reads “paling lambat …”: in a sentence it stands after a verb or *Anda*, never after a noun that it could describe.

-brand = Kettle & Quire

## Openings: one a reply, private. Acknowledges and takes the stance in one or two sentences.

# Our own mistake, for sure. We call it ours, once, without grovelling.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise = Kami mohon maaf { $issue }. Ini kesalahan kami, dan kami sedang membereskannya.
    .brief = Kami mohon maaf { $issue }. Ini kesalahan kami.
    .digest = Kami mohon maaf.
    .subject = Permohonan maaf kami dan langkah perbaikannya
    .also = Kami juga mohon maaf { $issue }.

# The carrier's mistake. We do not hide behind the carrier: we chose it, we answer for it.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-carrier = Kami mohon maaf { $issue }. Kamilah yang memilih kurirnya, jadi kami pula yang bertanggung jawab.
    .brief = Kami mohon maaf { $issue }, dan kami bertanggung jawab atas kurir kami.
    .digest = Kami mohon maaf.
    .subject = Permohonan maaf kami dan langkah perbaikannya
    .also = Kami juga mohon maaf { $issue }.

# Our mistake or the carrier's, and this customer had the same trouble before within a year. We say that ourselves.
# $issue (enum kind, role regret, optional in digest, subject)
open-apologise-again = Kami mohon maaf { $issue }, apalagi ini bukan yang pertama kali. Sudah sewajarnya Anda mengharapkan yang lebih baik dari kami.
    .brief = Kami mohon maaf { $issue }, apalagi ini bukan yang pertama kali.
    .digest = Sekali lagi, kami mohon maaf.
    .subject = Permohonan maaf kami dan langkah perbaikannya
    .also = Kami juga mohon maaf { $issue }, apalagi ini bukan yang pertama kali.

# A complaint whose cause is unknown or not ours. We feel with the customer and confess nothing: no "our mistake".
# $issue (enum kind, role report, optional in digest, subject)
open-sympathise = Kami turut menyesal mendengar { $issue }. Kami mengerti, hal seperti ini tentu mengecewakan.
    .brief = Kami turut menyesal mendengar { $issue }.
    .digest = Kami turut menyesal mendengarnya.
    .subject = Tentang pesan Anda kepada kami
    .also = Kami juga menyesal mendengar { $issue }.

# A parcel is late or lost while a strike lasts. We listen; we do not push a fix; it is nobody's fault here.
# $issue (enum kind, role report, optional in digest, subject)
open-listen-misfortune = Terima kasih telah memberi tahu kami { $issue }. Kami dapat membayangkan betapa melelahkannya menunggu.
    .brief = Terima kasih telah memberi tahu kami { $issue }.
    .digest = Terima kasih telah memberi tahu kami.
    .subject = Tentang paket Anda

# Grief or illness is spoken of. Quiet and human, two short sentences, no matter touched yet; a manager calls (said later).
open-gentle = Terima kasih telah menghubungi kami pada saat seperti ini. Hati kami bersama Anda.
    .brief = Hati kami bersama Anda.
    .digest = Hati kami bersama Anda.
    .subject = Balasan kami untuk Anda

# We know next to nothing yet: a message without a clear topic, or a complaint without a kind. Warm, open, no apology.
open-listen = Terima kasih atas pesan Anda. Kami ingin memahami apa yang terjadi.
    .brief = Terima kasih atas pesan Anda.
    .spoken = Terima kasih telah menghubungi kami. Kami ingin memahami apa yang terjadi.
    .digest = Terima kasih atas pesan Anda.
    .subject = Terima kasih atas pesan Anda

# A serious charge against us (say, of cheating) that we have not looked into yet. We neither admit nor deny.
open-listen-serious = Terima kasih telah berterus terang. Apa yang Anda sampaikan kami tanggapi dengan serius.
    .brief = Apa yang Anda sampaikan kami tanggapi dengan serius.
    .digest = Hal ini kami tanggapi dengan serius.
    .subject = Tentang pesan Anda kepada kami

# Pure abuse, no matter in it. One kind word for a hard day; no reproach, no irony, no "please mind your tone".
open-kind = Sepertinya hari ini berat bagi Anda, dan kami turut prihatin. Kami siap mendengarkan.
    .brief = Sepertinya hari ini berat bagi Anda. Kami siap mendengarkan.
    .digest = Kami siap mendengarkan.
    .subject = Kami siap mendengarkan

# Praise. Glad and short, not gushing.
open-thank = Terima kasih atas kata-kata Anda yang hangat. Hari kami menjadi lebih cerah karenanya.
    .brief = Terima kasih atas kata-kata Anda yang hangat.
    .digest = Terima kasih atas kata-kata Anda yang hangat.
    .subject = Terima kasih atas kata-kata Anda yang hangat

# Someone wishes for a product or a feature, perhaps threatening to leave. Thanks for the thought; the threat is passed over.
open-thank-request = Terima kasih telah memberi tahu kami apa yang Anda harapkan. Masukan seperti ini membantu kami menentukan langkah berikutnya.
    .brief = Terima kasih telah memberi tahu kami apa yang Anda harapkan.
    .digest = Terima kasih atas ide Anda.
    .subject = Terima kasih atas ide Anda

# A question, a cancellation or a return: nobody is at fault, so no apology. The answer or a question back follows, so do not say that we have looked into it.
open-inform = Terima kasih telah menghubungi kami. Dengan senang hati kami bantu.
    .brief = Terima kasih telah menghubungi kami.
    .digest = Terima kasih telah menghubungi kami.
    .subject = Jawaban kami untuk Anda

# The answer that follows is a no. Prepares for it, respectfully, without yet giving the reason.
open-decline = Terima kasih telah bertanya kepada kami. Permintaan Anda sudah kami pertimbangkan dengan saksama, dan kami ingin menjawabnya apa adanya.
    .brief = Terima kasih telah bertanya kepada kami. Kami ingin menjawabnya apa adanya.
    .digest = Terima kasih telah bertanya kepada kami.
    .subject = Jawaban kami untuk Anda

# A charge against us that our records contradict. No blame, no "you are wrong"; what we found follows later in the reply.
open-accusation = Terima kasih telah berterus terang kepada kami. Hal ini kami tanggapi dengan serius dan sudah kami telusuri.
    .brief = Hal ini kami tanggapi dengan serius dan sudah kami telusuri.
    .digest = Hal ini sudah kami telusuri.
    .subject = Hasil penelusuran kami

# Our goods cannot do what this person needs. An early, honest, friendly parting.
open-farewell = Terima kasih telah menjelaskan kebutuhan Anda. Bagi kami, jujur kepada Anda lebih penting daripada berjualan.
    .brief = Terima kasih telah menjelaskan kebutuhan Anda.
    .digest = Terima kasih atas penjelasan Anda.
    .subject = Jawaban yang jujur dari kami

# A letter for an occasion (birthday) to someone who agreed to such letters. Warm; sells nothing.
open-celebrate = Pada hari yang istimewa ini kami mengingat Anda. Semoga hari Anda menyenangkan.
    .brief = Semoga hari Anda menyenangkan.
    .digest = Semoga hari Anda menyenangkan.
    .subject = Salam hangat pada hari istimewa Anda

# A letter for the anniversary of becoming a customer. $years are the completed years.
# $years (count 1..60, optional in digest, subject)
open-celebrate-years = Sudah { $years } tahun Anda bersama kami, dan untuk itu kami ingin berterima kasih.
    .brief = Terima kasih atas { $years } tahun bersama kami.
    .digest = Terima kasih telah bersama kami.
    .subject = Terima kasih telah bersama kami

## What is given. After the opening; the gift is a gift, the right is a right.

# Money has been sent back (goods, overcharge, lost parcel). Matter-of-fact: it is owed.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund = Kami telah mengembalikan dana sebesar { $amount } { $method }. Dana itu akan Anda terima dalam { $least } sampai { $most } hari kerja.
    .brief = Kami telah mengembalikan dana sebesar { $amount } { $method }; dana itu tiba dalam { $most } hari kerja.
    .spoken = Kami telah mengembalikan dana sebesar { $amount } { $method }. Dana itu akan Anda terima dalam { $least } sampai { $most } hari kerja.
    .digest = Dana { $amount } kembali dalam { $most } hari kerja.
    .also = Kami juga telah mengembalikan dana sebesar { $amount } { $method }. Dana itu akan Anda terima dalam { $least } sampai { $most } hari kerja.

# Money that will be sent back once something has happened first (the customer confirms a cancellation, or the return has reached us). What must happen stands in a neighbour sentence.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-refund-proposed = Setelah semuanya selesai, kami akan mengembalikan dana sebesar { $amount } { $method }. Dana itu akan Anda terima dalam { $least } sampai { $most } hari kerja.
    .brief = Setelah itu, kami akan mengembalikan dana sebesar { $amount } { $method }; dana itu tiba dalam { $most } hari kerja.
    .spoken = Setelah semuanya selesai, kami akan mengembalikan dana sebesar { $amount } { $method }. Dana itu akan Anda terima dalam { $least } sampai { $most } hari kerja.
    .digest = Lalu dana { $amount } kembali dalam { $most } hari kerja.

# A late parcel: the delivery charge (nothing else) has been sent back, by our own promise.
# $amount (money) $method (enum method, role to, optional in digest) $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-shipping-back = Tidak semestinya Anda membayar untuk menunggu, jadi kami telah mengembalikan ongkos kirim sebesar { $amount } { $method }. Dana itu akan Anda terima dalam { $least } sampai { $most } hari kerja.
    .brief = Kami telah mengembalikan ongkos kirim sebesar { $amount } { $method }; dana itu tiba dalam { $most } hari kerja.
    .spoken = Tidak semestinya Anda membayar untuk menunggu. Kami telah mengembalikan biaya pengiriman sebesar { $amount } { $method }. Dana itu akan Anda terima dalam { $least } sampai { $most } hari kerja.
    .digest = Ongkos kirim { $amount } kembali dalam { $most } hari kerja.
    .also = Kami juga telah mengembalikan ongkos kirim sebesar { $amount } { $method }. Dana itu akan Anda terima dalam { $least } sampai { $most } hari kerja.

# A new one is sent in place of what was wrong, damaged or poor. Nothing is charged.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-replacement = Barang pengganti sedang dalam perjalanan ke alamat Anda, tanpa biaya. Barang itu akan tiba dalam { $least } sampai { $most } hari kerja.
    .brief = Barang pengganti akan tiba dalam { $most } hari kerja, tanpa biaya.
    .spoken = Barang pengganti sedang dalam perjalanan ke alamat Anda, tanpa biaya. Barang itu akan tiba dalam { $least } sampai { $most } hari kerja.
    .digest = Pengganti gratis tiba dalam { $most } hari kerja.
    .also = Barang pengganti juga sedang dalam perjalanan ke alamat Anda, tanpa biaya. Barang itu akan tiba dalam { $least } sampai { $most } hari kerja.

# The whole lost parcel is sent a second time, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-redelivery = Kami mengirim ulang paket Anda, dan biayanya kami yang tanggung. Paket itu akan tiba dalam { $least } sampai { $most } hari kerja.
    .brief = Paket baru akan tiba dalam { $most } hari kerja, atas biaya kami.
    .spoken = Kami mengirim ulang paket Anda, dan biayanya kami yang tanggung. Paket itu akan tiba dalam { $least } sampai { $most } hari kerja.
    .digest = Paket baru tiba dalam { $most } hari kerja, gratis.

# Something was missing from the parcel; the missing part is sent, at our cost.
# $least (count 1..14, optional in brief, digest) $most (count 1..14)
give-missing-part = Kami menyusulkan barang yang kurang, dan biayanya kami yang tanggung. Barang itu akan tiba dalam { $least } sampai { $most } hari kerja.
    .brief = Barang yang kurang akan tiba dalam { $most } hari kerja, atas biaya kami.
    .spoken = Kami menyusulkan barang yang kurang, dan biayanya kami yang tanggung. Barang itu akan tiba dalam { $least } sampai { $most } hari kerja.
    .digest = Kekurangannya tiba dalam { $most } hari kerja, gratis.

# Goodwill, the first time: a small voucher beside what was owed. A gift, tied to nothing, never to a review.
# $amount (money)
give-voucher = Sebagai tanda terima kasih atas kesabaran Anda, kami telah menambahkan voucher senilai { $amount } ke akun Anda. Voucher ini hadiah dari kami.
    .brief = Sebagai hadiah, ada voucher senilai { $amount } di akun Anda.
    .spoken = Sebagai tanda terima kasih atas kesabaran Anda, kini ada voucher senilai { $amount } di akun Anda. Voucher ini hadiah dari kami.
    .digest = Hadiah voucher: { $amount }.
    .also = Sebagai tanda terima kasih atas kesabaran Anda, kami juga telah menambahkan voucher senilai { $amount } ke akun Anda. Voucher ini hadiah dari kami.

# Goodwill after the same trouble before: a larger voucher, and a reason to stay, without begging.
# $amount (money)
give-voucher-patience = Sudah lebih dari sekali Anda bersabar dengan kami. Karena Anda tetap bersama kami, kami telah menambahkan voucher senilai { $amount } ke akun Anda sebagai tanda terima kasih. Voucher ini hadiah dari kami.
    .brief = Karena Anda tetap bersama kami, ada voucher hadiah senilai { $amount } di akun Anda sebagai tanda terima kasih.
    .spoken = Sudah lebih dari sekali Anda bersabar dengan kami. Karena Anda tetap bersama kami, kini ada voucher senilai { $amount } di akun Anda sebagai tanda terima kasih. Voucher ini hadiah dari kami.
    .digest = Hadiah voucher: { $amount }.
    .also = Sudah lebih dari sekali Anda bersabar dengan kami. Karena Anda tetap bersama kami, kami juga telah menambahkan voucher senilai { $amount } ke akun Anda sebagai tanda terima kasih. Voucher ini hadiah dari kami.

# Goodwill for someone who has been a customer for three years or more.
# $amount (money)
give-voucher-loyal = Sudah lama Anda menaruh kepercayaan kepada kami. Sebagai tanda terima kasih, kami telah menambahkan voucher senilai { $amount } ke akun Anda. Voucher ini hadiah dari kami.
    .brief = Sebagai tanda terima kasih atas kepercayaan Anda selama ini, ada voucher hadiah senilai { $amount } di akun Anda.
    .spoken = Sudah lama Anda menaruh kepercayaan kepada kami. Sebagai tanda terima kasih, kini ada voucher senilai { $amount } di akun Anda. Voucher ini hadiah dari kami.
    .digest = Hadiah voucher: { $amount }.
    .also = Sudah lama Anda menaruh kepercayaan kepada kami. Sebagai tanda terima kasih, kami juga telah menambahkan voucher senilai { $amount } ke akun Anda. Voucher ini hadiah dari kami.

# Goodwill after we were rude: no money, but a packet of our tea with a card written by hand.
give-gift-tea = Sebungkus teh dari kami sedang dalam perjalanan ke alamat Anda, bersama kartu dengan tulisan tangan kami.
    .brief = Sebungkus teh dan kartu dari kami sedang dalam perjalanan ke alamat Anda.
    .spoken = Sebungkus teh dari kami sedang dalam perjalanan ke alamat Anda, bersama kartu dengan tulisan tangan kami.
    .digest = Sebungkus teh sedang menuju alamat Anda.

# After a no to a return: what we can do instead. A gift box, so that the thing can be passed on as a present.
instead-gift-box = Jika Anda ingin menghadiahkannya kepada orang lain, silakan pakai kotak kado dari kami, yang sedang dalam perjalanan ke alamat Anda, tanpa biaya.
    .brief = Untuk menghadiahkannya kepada orang lain, kotak kado gratis sedang dalam perjalanan ke alamat Anda.
    .spoken = Jika Anda ingin menghadiahkannya kepada orang lain, silakan pakai kotak kado dari kami, yang sedang dalam perjalanan ke alamat Anda, tanpa biaya.
    .digest = Kotak kado gratis sedang menuju alamat Anda.

# Anniversary letter: a voucher with a code to type in at the till of the web shop. $code such as KQ-7F3M.
# $amount (money) $code (code)
give-occasion-code = Sebagai hadiah, kami telah menyiapkan voucher senilai { $amount } untuk Anda. Kodenya { $code }.
    .brief = Hadiah dari kami: voucher senilai { $amount }, kode { $code }.
    .spoken = Sebagai hadiah, kami telah menyiapkan voucher senilai { $amount } untuk Anda. Kodenya { $code }.
    .digest = Hadiah voucher: { $amount }, kode { $code }.

# Birthday letter: the delivery of the next parcel costs nothing.
give-free-delivery = Sebagai hadiah, ongkos kirim paket Anda berikutnya kami yang tanggung.
    .brief = Ongkos kirim Anda berikutnya adalah hadiah dari kami.
    .spoken = Sebagai hadiah, biaya pengiriman paket Anda berikutnya kami yang tanggung.
    .digest = Ongkos kirim Anda berikutnya gratis.

# Stands where our bound for gifts has cut one short (long-standing trouble, several matters). Fair, not mean.
limit-goodwill = Hadiah dari kami untuk setiap masalah ada batasnya, dan batas itu sama bagi semua orang.
    .brief = Hadiah dari kami ada batasnya, sama bagi semua orang.

# Rare: a standing house rule forbids what the default would say. Plain and polite, no details.
forbidden = Untuk saat ini, hal itu tidak dapat kami lakukan.
    .digest = Saat ini hal itu tidak dapat kami lakukan.

## Cancelling and returning.

# The order can still be cancelled and the customer has not confirmed yet. The question follows.
do-cancel-order-proposed = Pesanan Anda belum dikemas, jadi masih dapat kami batalkan.
    .brief = Pesanan Anda masih dapat kami batalkan.
    .digest = Pesanan Anda masih dapat kami batalkan.

# The customer has confirmed; it is done.
do-cancel-order = Sesuai permintaan Anda, pesanan itu telah kami batalkan.
    .brief = Pesanan Anda telah kami batalkan.
    .digest = Pesanan Anda telah kami batalkan.

# Asks the customer to confirm the cancellation. A yes-or-no question to act on; nothing happens before.
once-confirm = Apakah Anda ingin kami membatalkannya? Kami menunggu jawaban Anda sebelum melakukan apa pun.
    .brief = Apakah Anda ingin kami membatalkannya? Kami menunggu jawaban Anda.
    .spoken = Apakah Anda ingin kami membatalkannya? Kami menunggu jawaban Anda sebelum melakukan apa pun.
    .digest = Kami batalkan? Silakan balas ya atau tidak.

# A return has been accepted: the money goes back when the parcel is with us.
once-return-received = Pengembalian dana kami lakukan segera setelah barang dari Anda sampai di tempat kami.
    .brief = Dana kami kembalikan segera setelah barang dari Anda sampai di tempat kami.
    .spoken = Pengembalian dana kami lakukan segera setelah barang dari Anda sampai di tempat kami.
    .digest = Pengembalian dana setelah barang kami terima.

# The order is on the packing table; perhaps it can be stopped. No promise that it works.
cancel-perhaps = Pesanan Anda sedang dikemas. Kami akan berusaha menghentikannya, tetapi kami tidak dapat memastikan apakah masih sempat.
    .brief = Pesanan Anda sedang dikemas. Kami akan berusaha menghentikannya, tetapi tidak dapat memastikannya.
    .digest = Kami coba menghentikannya, tetapi belum pasti.

# A no: the parcel is with the carrier. What the customer can do instead follows at once.
cancel-too-late = Paket Anda sudah di tangan kurir, jadi tidak dapat lagi kami hentikan dan pesanannya tidak dapat dibatalkan.
    .brief = Paket Anda sudah di tangan kurir, jadi pesanannya tidak dapat kami batalkan.
    .digest = Tidak dapat dibatalkan: sudah di kurir.

# The statutory right to change one's mind. Told as a right, by law, never as a favour. $days is 14.
# $days (count 1..60)
right-withdrawal = Menurut undang-undang, Anda berhak mengembalikan barang dalam { $days } hari setelah menerimanya, tanpa perlu memberi alasan.
    .brief = Menurut undang-undang, Anda berhak mengembalikan barang dalam { $days } hari setelah menerimanya.
    .spoken = Menurut undang-undang, Anda berhak mengembalikan barang dalam { $days } hari setelah menerimanya, tanpa perlu memberi alasan.
    .digest = Hak Anda menurut hukum: retur dalam { $days } hari.

# Our own, longer, voluntary promise: unused things come back for money within this time. Never called a right by law. $days is 60.
# $days (count 1..60)
own-withdrawal = Sesuai kebijakan toko kami sendiri, Anda punya waktu { $days } hari untuk mengembalikan barang yang belum dipakai.
    .brief = Barang yang belum dipakai kami terima kembali selama { $days } hari.
    .digest = Belum dipakai: retur dalam { $days } hari.

# How to send something back. Practical.
# $returns (url, optional in spoken, digest)
return-how = Label dan langkah-langkah pengembaliannya ada di halaman ini: { $returns }
    .brief = Label dan langkah-langkahnya: { $returns }
    .spoken = Label dan langkah-langkahnya ada di bagian pengembalian barang di situs web kami.

# Answer to a question about returns: where to read it all. Teaches.
# $guide (url, optional in spoken, digest)
return-guide = Panduan kami menjelaskannya langkah demi langkah, dengan gambar: { $guide }
    .brief = Panduan kami: { $guide }
    .spoken = Panduan di situs web kami menjelaskannya langkah demi langkah, dengan gambar.

# Answer to a question about delivery (how long, how much, where to): the guide says it.
# $guide (url, optional in spoken, digest)
delivery-guide = Berapa lama pengiriman, berapa biayanya, dan ke mana saja kami mengirim, semuanya ada dalam panduan kami: { $guide }
    .brief = Waktu dan biaya pengiriman: { $guide }
    .spoken = Berapa lama pengiriman, berapa biayanya, dan ke mana saja kami mengirim, semuanya ada dalam panduan di situs web kami.
    .digest = Semuanya ada dalam panduan kami.

# A no to a return after our own period. Clear, with the reason, no "unfortunately we regret". $days is 60.
# $days (count 1..60)
decline-after-period = Barang itu tidak dapat kami terima kembali karena sudah lebih dari { $days } hari sejak Anda menerimanya. Batas waktu itu sama bagi semua orang.
    .brief = Barang itu tidak dapat kami terima kembali karena sudah lebih dari { $days } hari.
    .digest = Retur tidak dapat kami terima setelah { $days } hari.

# A no to the return of used goods, after the right by law has passed but within our own period.
decline-used = Barang itu tidak dapat kami terima kembali karena sudah dipakai, sehingga tidak dapat kami jual kepada orang lain.
    .brief = Barang itu tidak dapat kami terima kembali karena sudah dipakai.
    .digest = Tidak dapat diretur karena sudah dipakai.

# A no to the return of opened tea. Food once opened cannot be sold again.
decline-opened-tea = Teh yang sudah dibuka tidak dapat kami terima kembali, karena orang lain tidak dapat lagi meminumnya dengan tenang.
    .brief = Teh yang sudah dibuka tidak dapat kami terima kembali.
    .digest = Teh yang sudah dibuka tidak dapat diretur.

# After a no to a return: rights for faulty goods stay, by law. Honest, brief.
rights-untouched = Jika ternyata barang itu cacat, hak Anda menurut undang-undang tetap berlaku.
    .brief = Jika barang itu cacat, hak Anda menurut undang-undang tetap berlaku.

# Wrong goods were sent; the way back is on us. Label at the page.
# $returns (url, optional in spoken, digest)
send-back-free = Barang yang keliru dapat Anda kembalikan atas biaya kami; labelnya ada di halaman ini: { $returns }
    .brief = Biaya pengembaliannya kami tanggung: { $returns }
    .spoken = Barang yang keliru dapat Anda kembalikan atas biaya kami; labelnya ada di bagian pengembalian barang di situs web kami.
    .digest = Biaya pengembaliannya kami tanggung.

## Reasons and explanations.

# Stands directly before or after "we have refunded" or "a replacement is on its way": faulty or wrong goods give a right by law.
right-conformity = Menurut undang-undang, Anda berhak atas barang yang sesuai dengan pesanan dan keterangannya.
    .brief = Menurut undang-undang, Anda berhak atas barang yang baik.

# Stands directly before or after a refund or a second parcel: what has not reached the customer is our loss, by law.
right-delivery = Menurut undang-undang, kami bertanggung jawab atas paket sampai paket itu ada di tangan Anda.
    .brief = Menurut undang-undang, kami bertanggung jawab sampai paket itu ada di tangan Anda.

# Indonesia: the same word about quality as everywhere, as our own promise beside local law.
own-quality-promise = Mutu barang kami adalah komitmen kami sendiri, di samping hak-hak yang diberikan undang-undang kepada Anda.
    .brief = Kami bertanggung jawab atas mutu barang kami.

# Late or on the way, in a strike of the carriers. Says what we know; names no day.
explain-strike = Para kurir di negara Anda sedang mogok kerja, jadi sejujurnya kami belum dapat menyebutkan hari tibanya. Setiap pagi kami menanyakannya kepada mereka.
    .brief = Para kurir sedang mogok kerja, jadi kami belum dapat menyebutkan hari tibanya.
    .digest = Karena mogok kurir, hari tibanya belum pasti.

# The address was mistyped by the customer. Without blame: never "your mistake".
explain-address = Alamat pada paket belum lengkap, sehingga kurir belum menemukan tempat Anda. Kami sedang membantu agar paket itu sampai kepada Anda.
    .brief = Alamat pada paket belum lengkap. Kami sedang membantu agar paket itu sampai kepada Anda.
    .digest = Kami sedang membantu agar paket itu sampai.

# A day or two late: it happens; we look after it, and do not pay anything yet.
explain-hardly-late = Paket Anda sedikit terlambat dari hari yang kami sebutkan. Kami terus memantaunya.
    .brief = Paket Anda sedikit terlambat. Kami terus memantaunya.
    .digest = Kami terus memantau paket Anda.

# A no: late through nobody's fault (weather, a closed road), so nothing is paid. Honest reason.
explain-no-remedy = Baik kami maupun kurir tidak dapat mencegah hal ini, jadi tidak ada biaya yang dapat kami kembalikan. Kami tahu, ini tidak membuat waktu menunggu lebih singkat.
    .brief = Baik kami maupun kurir tidak dapat mencegah hal ini, jadi tidak ada biaya yang dapat kami kembalikan.
    .digest = Untuk ini tidak ada biaya yang dapat kembali.

# Parcel probably lost, but fewer than ten days: most turn up; we search first.
explain-trace = Paket yang lama tertunda biasanya akhirnya ditemukan. Kami sudah meminta kurir mencarinya.
    .brief = Kami sudah meminta kurir mencarinya.
    .digest = Kurir sedang mencarinya.

# Something must be seen by a person first. A promise with a day follows.
explain-look = Kami ingin memeriksa hal ini dengan saksama sebelum menjawab.
    .brief = Kami ingin memeriksa hal ini dengan saksama.

# Damaged or poor goods, and the customer cannot send a photo. It is no condition; a person looks.
explain-no-photo = Foto memang akan mempercepat, tetapi tanpa foto pun dapat kami tangani.
    .brief = Tanpa foto pun dapat kami tangani.

# Billing: our records confirm that too much was taken.
explain-billing-ours = Kami sudah memeriksa tagihannya, dan jumlah yang kami tagihkan memang terlalu besar.
    .brief = Jumlah yang kami tagihkan memang terlalu besar.

# Billing: our records show that the sum is right. A no without lecturing.
# $account (url, optional in spoken, digest)
explain-billing-right = Kami sudah memeriksa tagihan itu baris demi baris, dan tidak ada jumlah yang keliru di dalamnya. Setiap barisnya dapat Anda lihat di akun Anda: { $account }
    .brief = Tidak ada jumlah yang keliru dalam tagihan itu: { $account }
    .spoken = Kami sudah memeriksa tagihan itu baris demi baris, dan tidak ada jumlah yang keliru di dalamnya. Setiap barisnya dapat Anda lihat di akun Anda di situs web kami.
    .digest = Tidak ada jumlah yang keliru dalam tagihan.

# Where is my order: not packed yet.
track-open = Pesanan Anda sudah ada pada kami dan akan segera dikemas.
    .brief = Pesanan Anda akan segera dikemas.
    .digest = Pesanan Anda akan segera dikemas.

# Where is my order: on the packing table.
track-packed = Pesanan Anda sedang dikemas. Setelah itu, kurir akan menjemputnya.
    .brief = Pesanan Anda sedang dikemas.
    .digest = Pesanan Anda sedang dikemas.

# Where is my order: on its way and in time.
# $date (date, role on)
track-sent = Paket Anda sedang dalam perjalanan dan diperkirakan tiba { $date }.
    .brief = Paket Anda diperkirakan tiba { $date }.
    .spoken = Paket Anda sedang dalam perjalanan dan diperkirakan tiba { $date }.
    .digest = Diperkirakan tiba { $date }.

# Where is my order: on its way and past its day. We search; a promise follows.
track-overdue = Paket Anda sedang dalam perjalanan, tetapi sudah melewati hari yang kami sebutkan. Kami sudah meminta kurir mencarinya.
    .brief = Paket Anda terlambat. Kami sudah meminta kurir mencarinya.
    .digest = Paket terlambat; kurir sedang mencarinya.

# Where is my order: the carrier says it was delivered, the customer has not seen it. No doubt of the customer's word.
track-delivered = Menurut kurir, paket Anda sudah diantarkan. Karena Anda belum menemukannya, kami sedang menanyakan di mana paket itu diletakkan.
    .brief = Menurut kurir, paket Anda sudah diantarkan. Kami sedang menanyakan di mana paket itu diletakkan.
    .digest = Kami menanyakan di mana paket diletakkan.

# A wish that we are already working on. No day is named.
request-planned = Ada kabar baik: kami sudah mulai mengerjakannya. Kami tidak menyebutkan tanggal sebelum semuanya siap.
    .brief = Kami sudah mulai mengerjakannya.
    .digest = Kami sedang mengerjakannya.

# A wish that is good, but not now. Honest; it is counted.
request-not-now = Saat ini kami belum dapat melakukannya karena pekerjaan lain harus didahulukan. Masukan Anda sudah kami catat, dan setiap masukan kami hitung.
    .brief = Saat ini kami belum dapat melakukannya, tetapi masukan Anda sudah kami catat.
    .digest = Saat ini belum bisa, tetapi sudah kami catat.

# A wish that we will not fulfil. A plain no with a reason, and respect for a decision to go elsewhere.
request-no = Kami tidak akan menambahkannya karena terlalu jauh dari keahlian kami. Jika Anda menemukannya di tempat lain, kami mengerti.
    .brief = Kami tidak akan menambahkannya karena terlalu jauh dari keahlian kami.
    .digest = Kami tidak akan menambahkannya.

# A wish that nobody has decided on yet.
request-noted = Masukan Anda sudah kami catat. Setiap masukan kami hitung dan kami pertimbangkan bersama-sama.
    .brief = Masukan Anda sudah kami catat.
    .digest = Masukan Anda sudah kami catat.

# Rude service. A person with authority speaks with the team. No excuses.
care-rude = Kami ingin setiap orang disapa dengan ramah. Hal ini akan kami bicarakan dengan rekan-rekan yang bersangkutan.
    .brief = Hal ini akan kami bicarakan dengan rekan-rekan yang bersangkutan.

# A fault of the website.
care-website = Gangguan itu sudah kami teruskan kepada tim yang mengurus situs web kami.
    .brief = Gangguan itu sudah kami teruskan kepada tim kami.

# Abuse without a matter: one kind, human sentence before the question.
kind-word = Jika ada sesuatu dari kami yang membuat hari Anda tidak menyenangkan, kami ingin memperbaikinya.
    .brief = Kami ingin membuatnya lebih baik.

# A charge against us that our records contradict. What we found, calmly; someone with authority looks again.
accusation-records = Kami sudah memeriksa catatan kami dengan teliti, dan hal itu tidak kami temukan di sana. Jika Anda memiliki sesuatu yang belum kami lihat, kami ingin melihatnya.
    .brief = Hal itu tidak kami temukan dalam catatan kami. Kami ingin melihat apa yang Anda miliki.
    .digest = Catatan kami tidak menunjukkan hal itu.

# Our goods cannot do what is needed. Honest, with good wishes, nothing sold.
farewell-honest = Barang kami memang tidak cocok untuk kebutuhan Anda. Ada penjual lain yang dapat melayani Anda dengan lebih baik.
    .brief = Barang kami memang tidak cocok untuk kebutuhan Anda.
    .digest = Barang kami tidak cocok untuk itu.

# Praise: the people who earned it hear it. No reward, no request for a review.
praise-shared = Kata-kata itu sudah kami sampaikan kepada rekan-rekan yang mengemas untuk Anda.
    .brief = Kata-kata itu sudah kami sampaikan.

# A wish mentioned in passing, beside the main matter: noted and counted.
# $demand (enum demand, role for)
demand-noted = Kami juga telah mencatat keinginan Anda { $demand }.
    .brief = Kami telah mencatat keinginan Anda { $demand }.
    .digest = Kami catat usul { $demand }.

# How many people have wished for the same within a year. Told so that the wish is seen to count; no promise follows from it.
# $count (count 2..100000)
request-count = Dalam setahun terakhir, { $count } orang meminta hal ini kepada kami.
    .brief = { $count } orang meminta hal ini dalam setahun terakhir.
    .digest = Sudah { $count } orang memintanya.

# We offer to share something the customer cares about, on our page. Nothing is asked in return, least of all a review.
share-offer = Bila ada toko kecil atau kegiatan sosial yang dekat di hati Anda, ceritakanlah kepada kami. Kami senang membagikannya di halaman kami.
    .brief = Bila ada toko kecil atau kegiatan sosial yang dekat di hati Anda, ceritakanlah; kami senang membagikannya.
    .digest = Ada kegiatan sosial pilihan Anda? Ceritakanlah.

# We broke an earlier promise to this customer. Named before she has to name it.
promise-broken = Ada lagi yang perlu kami akui: sebelumnya kami menyampaikan sesuatu kepada Anda dan tidak menepatinya.
    .brief = Apa yang kami sampaikan sebelumnya juga tidak kami tepati.

## Questions to the customer. Only what the customer alone can know. Polite, one thing each.

# Nothing is known about the matter.
ask-what-happened = Bolehkah kami tahu secara singkat apa yang terjadi dan apa yang dapat membantu Anda?
    .brief = Apa yang terjadi, dan apa yang dapat membantu Anda?
    .spoken = Bolehkah kami tahu secara singkat apa yang terjadi dan apa yang dapat membantu Anda?
    .digest = Apa yang terjadi, dan apa yang dapat membantu?

# Before cancelling, returning, refunding: who are we speaking with? Private channels only.
ask-identity = Bolehkah kami tahu nomor pesanan Anda dan kode pos tujuannya? Dengan begitu, kami yakin bahwa kami berbicara dengan Anda.
    .brief = Bolehkah kami tahu nomor pesanan dan kode pos Anda?
    .spoken = Bolehkah kami tahu nomor pesanan Anda dan kode pos tujuannya? Dengan begitu, kami yakin bahwa kami berbicara dengan Anda.
    .digest = Berapa nomor pesanan dan kode pos Anda?

# Before a return: opened or used?
ask-opened = Apakah barang itu sudah dibuka atau dipakai?
    .spoken = Apakah barang itu sudah dibuka atau dipakai?
    .digest = Apakah barang itu sudah dibuka atau dipakai?

# Damaged or poor goods: a photo helps.
ask-photo = Bolehkah kami meminta foto barang itu dalam keadaannya sekarang?
    .brief = Bolehkah kami meminta foto barang itu?
    .spoken = Bolehkah kami meminta foto barang itu dalam keadaannya sekarang?
    .digest = Bolehkah kami meminta fotonya?

# Wrong or missing goods: which ones?
ask-which-items = Bolehkah kami tahu barang mana saja yang dimaksud?
    .spoken = Bolehkah kami tahu barang mana saja yang dimaksud?
    .digest = Barang mana saja yang dimaksud?

# Faulty goods within thirty days in the United Kingdom: the customer chooses what we do.
ask-amends = Silakan pilih: apakah kami mengirim barang pengganti, atau mengembalikan uang Anda?
    .spoken = Silakan pilih: apakah kami mengirim barang pengganti, atau mengembalikan uang Anda?
    .digest = Barang pengganti atau uang kembali?

## Promises. Always with a day; $deadline reads "by 25 November 2026".

# News about a late parcel, whatever it is.
# $deadline (date, role by)
promise-parcel-news = Kabar tentang paket Anda akan kami sampaikan { $deadline }, tanpa perlu Anda tanyakan.
    .brief = Kabar tentang paket Anda kami sampaikan { $deadline }.
    .spoken = Kabar tentang paket Anda akan kami sampaikan { $deadline }, tanpa perlu Anda tanyakan.
    .digest = Kabar dari kami { $deadline }.

# The result of the carrier's search.
# $deadline (date, role by)
promise-trace = Kami akan memberi tahu Anda { $deadline } bagaimana hasil pencariannya.
    .brief = Hasil pencariannya kami sampaikan { $deadline }.
    .spoken = Kami akan memberi tahu Anda { $deadline } bagaimana hasil pencariannya.
    .digest = Hasilnya { $deadline }.

# Someone looks and answers.
# $deadline (date, role by)
promise-look = Salah seorang dari kami akan memeriksanya dan menjawab Anda { $deadline }.
    .brief = Jawaban kami akan Anda terima { $deadline }.
    .spoken = Salah seorang dari kami akan memeriksanya dan menjawab Anda { $deadline }.
    .digest = Jawaban kami { $deadline }.

# The head of service looks again at a charge that our records contradict.
# $deadline (date, role by)
promise-look-again = Pimpinan layanan kami akan memeriksanya sekali lagi dan menjawab Anda { $deadline }.
    .brief = Pimpinan layanan kami akan menjawab Anda { $deadline }.
    .spoken = Pimpinan layanan kami akan memeriksanya sekali lagi dan menjawab Anda { $deadline }.
    .digest = Diperiksa lagi { $deadline }.

# Whether a parcel on the packing table could be stopped.
# $deadline (date, role by)
promise-try-stop = Kami akan memberi tahu Anda { $deadline } apakah kami masih sempat.
    .brief = Kami akan memberi tahu Anda { $deadline }.
    .spoken = Kami akan memberi tahu Anda { $deadline } apakah kami masih sempat.
    .digest = Jawaban kami { $deadline }.

# The head of service tells what came of the talk with the team after rude service.
# $deadline (date, role by)
promise-team-talk = Pimpinan layanan kami akan memberi tahu Anda { $deadline } bagaimana hasilnya.
    .brief = Pimpinan layanan kami akan mengabari Anda { $deadline }.
    .spoken = Pimpinan layanan kami akan memberi tahu Anda { $deadline } bagaimana hasilnya.
    .digest = Pimpinan menjawab { $deadline }.

# The website team: what was wrong, and whether it works again.
# $deadline (date, role by)
promise-website-fix = Kami akan mengabari Anda { $deadline } sudah sejauh mana perbaikannya.
    .brief = Kami akan mengabari Anda { $deadline }.
    .spoken = Kami akan mengabari Anda { $deadline } sudah sejauh mana perbaikannya.
    .digest = Kabar dari kami { $deadline }.

# The same trouble twice: someone with authority looks for the cause and tells the customer.
# $deadline (date, role by)
promise-cause-look = Pimpinan layanan kami sedang mencari penyebabnya agar hal ini tidak terus berulang, dan akan memberi tahu Anda { $deadline } apa yang kami temukan.
    .brief = Pimpinan layanan kami akan memberi tahu Anda { $deadline } apa penyebabnya.
    .spoken = Pimpinan layanan kami sedang mencari penyebabnya agar hal ini tidak terus berulang, dan akan memberi tahu Anda { $deadline } apa yang kami temukan.
    .digest = Kabar penyebabnya { $deadline }.

# A telephone call, after messages went in circles.
# $deadline (date, role by)
promise-call = Kami akan menelepon Anda { $deadline }.
    .brief = Kami akan menelepon Anda { $deadline }.
    .spoken = Kami akan menelepon Anda { $deadline }.
    .digest = Kami menelepon { $deadline }.

# A manager calls in a sensitive matter.
# $deadline (date, role by)
promise-manager-call = Pimpinan layanan kami sendiri yang akan menelepon Anda { $deadline }.
    .brief = Pimpinan layanan kami akan menelepon Anda { $deadline }.
    .spoken = Pimpinan layanan kami sendiri yang akan menelepon Anda { $deadline }.
    .digest = Pimpinan menelepon { $deadline }.

# A person writes after repeated abuse, one to one.
# $deadline (date, role by)
promise-person-writes = Salah seorang dari kami akan menghubungi Anda secara pribadi { $deadline }.
    .brief = Salah seorang dari kami akan menghubungi Anda { $deadline }.
    .spoken = Salah seorang dari kami akan menghubungi Anda secara pribadi { $deadline }.
    .digest = Secara pribadi { $deadline }.

## Handing over.

# Facts are missing that only our own records or people have; a person answers.
# $deadline (date, role by)
handover-person = Salah seorang dari kami akan memeriksa sendiri hal ini dan menjawab Anda { $deadline }.
    .brief = Salah seorang dari kami akan menjawab Anda { $deadline }.
    .spoken = Salah seorang dari kami akan memeriksa sendiri hal ini dan menjawab Anda { $deadline }.
    .digest = Staf kami menjawab { $deadline }.

# Messages went back and forth four times: the telephone. The promise with the day stands beside it.
route-telephone = Kita sudah beberapa kali berbalas pesan, dan berbicara langsung mungkin lebih cepat.
    .brief = Berbicara langsung mungkin lebih cepat.
    .spoken = Kita sudah beberapa kali membahasnya, dan berbicara langsung mungkin lebih cepat.

# A sensitive matter (grief, illness): a manager takes it over. Very gentle.
route-manager = Hal ini pantas mendapat lebih dari sekadar surat.
    .brief = Hal ini pantas dibicarakan langsung.
    .spoken = Hal ini pantas mendapat perhatian kami sepenuhnya.

# Abuse again: a person takes over.
route-person = Mulai sekarang, hal ini ditangani langsung oleh seorang rekan kami.
    .brief = Hal ini ditangani langsung oleh seorang rekan kami.
    .spoken = Mulai sekarang, hal ini ditangani langsung oleh seorang rekan kami.

# After a public reply on X: how to reach us in private. Stands after any public message, after praise too.
# (public) $url (url)
handover-x-dm = Silakan hubungi kami secara pribadi lewat pesan langsung agar dapat kami lanjutkan di sana: { $url }
    .brief = Silakan hubungi kami lewat pesan langsung: { $url }

# After a public reply to a review: by e-mail. No address may stand in the reply.
# (public)
handover-email = Silakan hubungi kami secara pribadi lewat email agar dapat kami lanjutkan; alamatnya ada di situs web kami.
    .brief = Silakan hubungi kami lewat email; alamatnya ada di situs web kami.

## In public. Anyone may read it. Never a word that shows that the writer buys from us: no order, no parcel of theirs, no account.

# A complaint or a charge in public. Sorry to read it, no confession, we look into it.
# (public)
public-complaint = Kami turut menyesal membacanya, dan terima kasih telah menyampaikannya. Kami ingin segera menelusurinya.
    .brief = Kami turut menyesal membacanya dan ingin menelusurinya.

# A complaint or a question about delivery while a strike that everyone knows of lasts.
# (public)
public-misfortune = Mogok kerja para kurir membuat banyak orang menunggu, dan kami turut menyesal. Setiap hari kami memantaunya.
    .brief = Mogok kurir memperlama penantian; kami turut menyesal dan memantaunya.

# A question in public.
# (public)
public-question = Terima kasih telah bertanya. Kami ingin memberikan jawaban yang lengkap.
    .brief = Terima kasih telah bertanya.

# Praise in public.
# (public)
public-praise = Terima kasih atas kata-kata yang hangat ini. Kami akan membacakannya di ruang pengemasan kami.
    .brief = Terima kasih atas kata-kata yang hangat ini.

# A wish for a product or a feature in public.
# (public)
public-request = Terima kasih atas idenya. Setiap masukan kami catat dan kami hitung.
    .brief = Terima kasih atas idenya. Sudah kami catat.

# Abuse in public. Kind, calm, for everyone who reads along.
# (public)
public-kind = Sepertinya hari ini berat, dan kami turut prihatin. Kami siap mendengarkan.
    .brief = Sepertinya hari ini berat. Kami siap mendengarkan.

# Something in public that we cannot place.
# (public)
public-hello = Terima kasih telah menulis. Kami siap mendengarkan dan membantu.
    .brief = Terima kasih telah menulis. Kami siap membantu.

## Closing.

# Closes an ordinary private reply.
close = Jika masih ada yang ingin Anda sampaikan, silakan balas pesan ini.
    .brief = Jika masih ada yang lain, silakan balas.
    .spoken = Jika masih ada yang ingin Anda sampaikan, silakan telepon kami lagi.
    .letter = Jika masih ada yang ingin Anda sampaikan, silakan tulis surat kepada kami.

# Closes a reply that ends in a question to the customer.
close-asked = Begitu ada kabar dari Anda, kami akan melanjutkannya.
    .spoken = Terima kasih. Dengan begitu, kami dapat melanjutkannya.

# Closes a friendly goodbye.
close-farewell = Kami doakan yang terbaik untuk Anda, dan pintu kami tetap terbuka.
    .spoken = Kami doakan yang terbaik untuk Anda, dan pintu kami tetap terbuka.

# Closes a letter for an occasion; asks for nothing.
close-celebrate = Kami senang Anda bersama kami.
    .spoken = Kami senang Anda bersama kami.

# The signature. The digest stands at the start of an SMS, before the answer. On the telephone, the last words.
# (public)
sign = Salam hangat,
    { -brand }
    .inline = { -brand }
    .spoken = Terima kasih telah berbicara dengan { -brand }. Sampai jumpa.
    .digest = { -brand }:

# Ends an SMS: where the whole answer stands.
# $account (url)
digest-more = Selengkapnya: { $account }
    .digest = Selengkapnya: { $account }

## On the telephone, before it is known who is there, and on a machine. Anyone may hear it.

# The first words of every call. Anyone may have picked up.
# (public)
phone-greet = Halo, ini { -brand }.

# Who is there?
# (public)
phone-who = Dengan siapa kami berbicara?

# Somebody else is on the line. Name and number only: not what it is about, nor that we know the person.
# (public) $phone (phone)
phone-other = Terima kasih. Mohon sampaikan nama kami, { -brand }, dan nomor kami: { $phone }. Sampai jumpa.

# The question that makes sure who is there. Asks for nothing that shows custom.
# (public)
phone-identity = Agar tidak ada orang lain yang mendengar hal yang hanya menyangkut Anda: bolehkah kami tahu alamat Anda?

# It could not be made sure. A kind way out; the answers are not judged.
# (public)
phone-unsure = Terima kasih atas kesabaran Anda. Kami menjaga apa yang dipercayakan kepada kami, jadi untuk hari ini kami cukupkan sampai di sini. Silakan menelepon lagi kapan pun Anda sempat. Sampai jumpa.

# On a machine: anyone may hear it. Who we are, when and where to call back, and nothing else. Under half a minute.
# (public) $phone (phone) $hours (enum opening, role on)
voicemail = Halo, ini { -brand }. Kami akan senang jika Anda menelepon kami kembali. Kami dapat dihubungi { $hours }. Nomor kami { $phone }. Terima kasih dan sampai jumpa.

## Words for values.

label-kind-late = paket terlambat
    .regret = atas keterlambatan paket Anda
    .report = bahwa paket Anda tidak tiba pada hari yang dijadwalkan
label-kind-lost = paket hilang
    .regret = karena paket Anda hilang
    .report = bahwa paket Anda tidak kunjung sampai
label-kind-wrong = barang keliru
    .regret = karena telah salah mengirim barang kepada Anda
    .report = bahwa Anda menerima barang yang tidak Anda pesan
label-kind-missing = barang kurang
    .regret = karena isi paket Anda tidak lengkap
    .report = bahwa isi paket Anda sepertinya tidak lengkap
label-kind-damaged = barang rusak
    .regret = karena barang Anda tiba dalam keadaan rusak
    .report = bahwa ada barang yang rusak saat sampai di tangan Anda
label-kind-poor = mutu kurang baik
    .regret = karena mutu barang kami di bawah yang layak Anda terima
    .report = bahwa mutu barangnya tidak seperti yang Anda harapkan
label-kind-billing = tagihan keliru
    .regret = karena jumlah yang kami tagihkan kepada Anda keliru
    .report = bahwa menurut Anda ada jumlah yang keliru dalam tagihan
label-kind-rude = layanan kurang ramah
    .regret = atas ucapan kami yang tidak ramah kepada Anda
    .report = bahwa percakapan dengan kami terasa tidak menyenangkan bagi Anda
label-kind-website = gangguan situs web
    .regret = atas gangguan pada situs web kami
    .report = bahwa situs web kami bermasalah saat Anda gunakan

label-method-original = cara pembayaran semula
    .to = melalui cara pembayaran yang Anda gunakan
label-method-card = kartu
    .to = ke kartu Anda
label-method-bank = rekening bank
    .to = ke rekening bank Anda
label-method-wallet = dompet digital
    .to = ke dompet digital Anda

label-demand-clearer-returns = aturan pengembalian yang lebih jelas
    .for = agar aturan retur lebih jelas
label-demand-faster-delivery = pengiriman yang lebih cepat
    .for = agar pengiriman lebih cepat
label-demand-less-packaging = kemasan yang lebih hemat
    .for = agar kemasan lebih hemat
label-demand-more-ways-to-pay = lebih banyak cara pembayaran
    .for = agar pilihan pembayaran lebih banyak

label-opening-weekdays = jam kantor
    .on = pada hari kerja selama jam kantor
## An earlier answer in the same matter.

# The customer asks again, here or elsewhere, about something we have answered. The answer stands and is told again below. No reproach.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent = Kami sudah menjawab hal ini { $place } { $date }, dan jawaban kami tetap sama.
    .brief = Kami sudah menjawab hal ini { $date }, dan jawabannya tetap sama.
    .digest = Sudah dijawab { $date }.

# As above, but facts have come up that we did not know then; the answer below was made anew.
# $place (enum place, role by, optional in brief, digest) $date (date, role on)
precedent-changed = Kami sudah menjawab hal ini { $place } { $date }. Sejak itu kami mengetahui hal baru, sehingga kami meninjaunya kembali.
    .brief = Kami sudah menjawab hal ini { $date }, dan sejak itu meninjaunya kembali.
    .digest = Sudah dijawab { $date }; ditinjau lagi.

# In public: that it was answered, and nothing else; not when, where or what.
# (public)
precedent-public = Kami sudah menjawab hal ini, dan jawaban kami tetap sama.
    .brief = Kami sudah menjawab hal ini.

label-place-email = email
    .by = lewat email
label-place-letter = surat
    .by = lewat surat
label-place-phone = telepon
    .by = lewat telepon
label-place-chat = obrolan
    .by = lewat obrolan kami
label-place-message = pesan langsung
    .by = lewat pesan langsung
label-place-sms = SMS
    .by = lewat SMS

## The phone script: directions for the agent, in the agents' language. No words to say.

script-title = Percakapan telepon
script-time = LAMA, TERMASUK MENDENGARKAN
step-say = UCAPKAN
step-ask = TANYAKAN
step-listen = DENGARKAN
step-do = LAKUKAN
step-yes = JIKA YA
step-no = JIKA TIDAK
step-nobody = JIKA TIDAK ADA YANG MENJAWAB
step-other = JIKA YANG BERBICARA ORANG LAIN
step-sure = JIKA JAWABANNYA BENAR
step-unsure = JIKA MASIH RAGU
step-unclear = JIKA BELUM JELAS

# Before the first word.
direction-greet = Tersenyumlah; senyum itu terdengar. Sebutkan siapa Anda.

# Before anything about the case is said.
direction-identity = Pastikan Anda berbicara dengan orang yang tepat sebelum membahas masalahnya.

# After each question.
direction-listen = Biarkan pelanggan berbicara sampai selesai. Catat kata-kata yang dipakainya.

# When it gets heated.
direction-calm = Tarik napas, bicaralah perlahan, rendahkan suara. Jangan membantah perasaan.

# Before the decision is told.
direction-answer = Sampaikan apa yang Anda pahami, lalu berikan jawabannya dengan jelas.

# The customer agrees.
direction-yes = Ucapkan terima kasih, catat, dan jelaskan apa yang terjadi selanjutnya.

# The customer does not agree.
direction-no = Terima dengan ramah, catat, dan sampaikan bahwa tidak ada yang dilakukan tanpa persetujuannya.

# At the end.
direction-close = Tanyakan apakah masih ada yang belum jelas. Biarkan pelanggan menutup telepon lebih dahulu.

# Before anybody has answered: a call of ours, or one that comes in.
direction-call = Jika Anda yang menelepon, sebutkan nama orang yang dicari dan jangan singgung masalahnya. Jika pelanggan yang menelepon, ucapkan terima kasih atas teleponnya.

# A machine, or nobody.
direction-nobody = Tinggalkan pesan suara, kata demi kata, atau telepon lagi nanti.

# Somebody else is on the line.
direction-other = Jangan singgung masalahnya, dan jangan katakan bahwa kita mengenal orang itu. Tinggalkan nama dan nomor saja.

# The answer to the identity question is right.
direction-sure = Ucapkan terima kasih dan lanjutkan.

# The answer to the identity question is wrong or missing.
direction-unsure = Tetaplah ramah dan jangan katakan jawaban mana yang salah. Jangan singgung masalahnya; catat teleponnya.

# Neither yes nor no.
direction-unclear = Tanyakan sekali lagi dengan kata lain. Jangan memutuskan untuknya.

# After an answer was heard.
direction-repeat = Ulangi jawabannya dengan kata-katanya sendiri dan tunggu sampai ia membenarkannya.

# After a code or a number was read aloud.
direction-twice = Bacakan kode atau nomornya sekali lagi, perlahan, dalam kelompok kecil; mintalah pelanggan mengulanginya.
