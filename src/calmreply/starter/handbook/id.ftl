### Words of this house for its handbook in Indonesian. They decide nothing, and no customer reads them.

## What our facts are called

fact-order-shipping_paid = ongkos kirim yang dibayar pelanggan
fact-order-days_late = hari keterlambatan
fact-order-promised_on = hari yang dijanjikan untuk paket
fact-customer-occasions_wanted = pelanggan setuju disurati pada hari istimewa
fact-issue-value = harga barang yang dimaksud
fact-issue-overcharge = kelebihan tagihan kami
fact-issue-in_stock = kami masih punya penggantinya
fact-issue-goods = jenis barang
fact-issue-records = catatan kami
fact-issue-asked_by = orang yang meminta hal sama dalam setahun
fact-issue-roadmap = keputusan kami tentang permintaan
fact-issue-gift_code = kode hadiah
fact-issue-occasion = hari istimewa
fact-issue-about = pokok pertanyaan
fact-issue-demand = permintaan sambil lalu
fact-issue-sensitive = menyangkut duka, sakit, atau sejenisnya
fact-issue-opened = sudah dibuka atau dipakai
fact-issue-photo_seen = kami punya fotonya
fact-issue-items_named = pelanggan sudah menyebutkan barangnya

## What their values are called

is-topic-abuse = kata-kata kasar
is-topic-accusation = tuduhan
is-topic-unsuited = barang kami tidak cocok
is-topic-occasion = hari istimewa
is-incident-strike = pemogokan
is-standing-friend = sahabat
is-standing-patron = pelindung
is-goods-paper = kertas
is-goods-pots = teko
is-goods-tea = teh
is-records-confirm = membenarkannya
is-records-contradict = membantahnya
is-roadmap-planned = direncanakan
is-roadmap-not-now = belum sekarang
is-roadmap-no = tidak
is-occasion-anniversary = ulang tahun sebagai pelanggan
is-occasion-birthday = ulang tahun
is-subject-returns = pengembalian
is-subject-delivery = pengiriman
is-subject-other = hal lain
is-market-uk = Britania Raya
is-market-it = Italia
is-market-ee = Estonia
is-market-si = Slovenia
is-market-bg = Bulgaria
is-market-id = Indonesia
