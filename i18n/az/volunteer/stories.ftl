# Uydurma ziyarətçilər nə danışır. Hər fakt crates/adviser/stories/stories.toml faylındadır.

story-widow-title = İki uşağı olan dul qadın
story-widow-text =
    Qadınam, 10 aprel 1988-ci ildə doğulmuşam. İşləmirəm. Ərim 15 sentyabr 2026-cı ildə vəfat edib.
    O, 1 iyun 1981-ci ildə doğulmuşdu. Sığorta stajı 16 il 8 ay, pensiya kapitalı 40 000 manat idi.
    Sığortalı idi, pensiya almırdı. Xidmətdə və ya müharibədə ölməyib. Dəfnin xərcini mən çəkmişəm.
    İki doğma uşağımız var: 1 mart 2015-ci və 5 may 2019-cu ildə doğulublar. Başqa uşağım olmayıb.
    Kiçiyinə mən baxıram. Ərimin qazancı ilə bizdən başqa yaşayan yox idi.
    Uşağa qulluq məzuniyyətində deyiləm. Doğum müavinətlərini almışıq. Üçümüzün ayda 1 200 manatı var.
    Bunun içində pensiya, müavinət, təqaüd yoxdur. Ünvanlı yardım almırıq.
story-near-pension-title = 64 yaşlı, 27 il stajı olan kişi
story-near-pension-text =
    Kişiyəm, 15 may 1962-ci ildə doğulmuşam. Özəl şirkətdə ayda 700 manata işləyirəm.
    Sığorta stajım 27 il, pensiya kapitalım 45 000 manatdır. Hələ pensiya almıram.
    İki uşaq böyütmüşəm, heç birində əlillik yoxdur. İndi böyükdürlər. Arvadımla yaşayıram.
    İkimizin ayda 1 300 manatı var. Bunun içində pensiya, müavinət, təqaüd yoxdur.
    Ünvanlı yardım almırıq.
story-child-with-disability-title = Əlilliyi olan uşağın anası
story-child-with-disability-text =
    Qadınam, 21 avqust 1990-cı ildə doğulmuşam. İşləmirəm, bütün günü uşağıma baxıram.
    Uşaq 1 mart 2017-ci ildə doğulub. Orqanizminin funksiyaları 81–100 faiz pozulub.
    Doğma və yeganə uşağımdır. Uşağa qulluq məzuniyyətində deyiləm. Doğum müavinətini almışıq.
    Üçümüzün ayda 1 100 manatı var. Bunun içində pensiya, müavinət, təqaüd yoxdur.
    Ünvanlı yardım almırıq.
story-unemployed-title = İşini itirmiş kişi
story-unemployed-text =
    Kişiyəm, 14 fevral 1985-ci ildə doğulmuşam. Bir yerdə beş il işləmişəm.
    30 sentyabr 2026-cı ildə ştat ixtisar olundu. 5 oktyabrda işsiz kimi qeydiyyata düşdüm.
    Son 24 ayın 24-ü, son 36 ayın 36-sı sığortalı olmuşam.
    Son 12 ayda 12 000 manat, son iki ayda 2 000 manat qazanmışam.
    Uşağım yoxdur. Arvadımla yaşayıram. İkimizin ayda 1 000 manatı var.
    Bunun içində pensiya, müavinət, təqaüd yoxdur. Ünvanlı yardım almırıq.
story-displaced-title = Məcburi köçkün ailəsi
story-displaced-text =
    Qadınam, 3 noyabr 1979-cu ildə doğulmuşam, məcburi köçkünəm. Nə vaxt qayıda biləcəyimi bilmirəm.
    İşığın, qazın pulunu özümüz veririk. İşləmirəm. Uşağım olmayıb.
    Sığorta stajım 10 il, pensiya kapitalım 9 000 manatdır. Hamısı 2006-cı ildən sonradır, 2018-ci ilin iyulunda kapitalım var idi. Bacımla yaşayıram.
    İkimizin ayda 900 manatı var. Bunun 60 manatı müavinətdir. Ünvanlı yardım almırıq.
story-war-title = Müharibədə yaralanmış kişi
story-war-text =
    Kişiyəm, 30 yanvar 1996-cı ildə doğulmuşam, müharibə veteranıyam. İşləmirəm.
    15 iyun 2021-ci ildən müharibəyə görə 61–80 faiz əlilliyim var. Gözlərim yaxşı görür.
    Avtomobil növbəsindəyəm. Sığorta stajım 2 il 6 aydır. Uşağım yoxdur.
    Anamla yaşayıram. İkimizin ayda 900 manatı var.
    Bunun içində pensiya, müavinət, təqaüd yoxdur. Ünvanlı yardım almırıq.
story-expecting-title = Uşaq gözləyən qadın
story-expecting-text =
    Qadınam, 7 iyul 1997-ci ildə doğulmuşam. İşləyirəm, kənd təsərrüfatında yox. Sığorta stajım 5 ildir.
    İlk uşağımı gözləyirəm. Hamiləlik məzuniyyətim 2 noyabr 2026-cı ildə başlayıb. Doğuş adi gözlənilir.
    Son 12 ayda 365 gün üçün 9 125 manat qazanmışam. Ərimlə yaşayıram.
    İkimizin ayda 1 500 manatı var. Bunun içində pensiya, müavinət, təqaüd yoxdur.
    Ünvanlı yardım almırıq.
story-martyr-mother-title = Şəhid anası
story-martyr-mother-text =
    Qadınam, 9 dekabr 1968-ci ildə doğulmuşam. Yeganə övladım, oğlum şəhiddir, əlilliyi yox idi. Təqaüdü atası ilə bölüşürük.
    İşləmirəm, pensiya almıram. Sığorta stajım 5 il, pensiya kapitalım 5 000 manatdır. Hamısı 2006-cı ildən sonradır, 2018-ci ilin iyulunda kapitalım var idi.
    Ərimlə yaşayıram. İkimizin ayda 800 manatı var.
    Bunun 350 manatı təqaüddür. Ünvanlı yardım almırıq.
