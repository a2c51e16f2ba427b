# Görmədən: altı düymə və səs. Kioskda.

ear-welcome = Səs açıqdır. Azərbaycan dilində davam etmək üçün Seç düyməsini basın. Başqa dil üçün Aşağı düyməsini basın.
ear-not-alone = Qulaqlıq görünmür: səsi ətrafdakılar da eşidə bilər. Qulaqlığı taxın. Razısınızsa, qulaqlıqsız davam edin.
ear-how = Sağa və Sola düymələri seçilə bilən yerlərə aparır. Aşağı və Yuxarı düymələri hər şeyi ardıcıl oxuyur. Seç düyməsi seçir. Kömək düyməsi səsi və sürəti dəyişməyi, geri qayıtmağı təklif edir.
ear-link = Keçid
ear-button = Düymə
ear-fold = Açılan mətn
ear-tick = Qutucuq
ear-box = Yazı yeri
ear-choice = Variant { $place }, cəmi { $count }
ear-chosen = Seçilib
ear-not-chosen = Seçilməyib
ear-open = Açıqdır
ear-closed = Bağlıdır
ear-barred = Seçmək olmur
ear-box-empty = Boşdur
ear-box-holds = Yazılıb: { $text }

ear-dial = Aşağı və Yuxarı düymələri ilə işarəni tapın. Sağa düyməsi yazır, Sola düyməsi silir, Seç düyməsi bitirir.
ear-symbols-digits = 1 2 3 4 5 6 7 8 9 0
ear-symbols-amount = 1 2 3 4 5 6 7 8 9 , 0
ear-symbols-letters = a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v w y z ' - _
ear-symbols-reference = A B C D E F G H J K M N P Q R S T V W X Y Z 9 8 7 6 5 4 3 2 1 0
ear-space = boşluq
ear-dash = tire
ear-apostrophe = apostrof
ear-comma = vergül
ear-point = nöqtə

ear-help = Kömək. Aşağı düyməsi ilə seçin. Çıxmaq üçün Kömək düyməsini yenə basın.
ear-help-again = Bir də söylə
ear-help-all = Buradan sona qədər oxu
ear-help-how = Düymələr nə edir
ear-help-louder = Səsi artır
ear-help-quieter = Səsi azalt
ear-help-faster = Sürətləndir
ear-help-slower = Yavaşlat
ear-help-back = Geri qayıt
ear-help-end = Səsi söndür
ear-volume = Səs: { $step }
ear-pace = Sürət: { $step }
ear-no-way-back = Bu, ilk səhifədir.
ear-bye = Səs söndürüldü.
ear-leave = Hər şey silinir. Sağ olun.
