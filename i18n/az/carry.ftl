# Özünlə aparmaq, saxlamaq, rəy, sözlər, dinləmək.

take-title = Nəticəni özünüzlə aparın
take-lead = Nəticəni çap edin, telefona köçürün və ya 142-yə deyin. Adınız heç yerdə yazılmır.
take-phone-title = Telefonunuza köçürün
take-phone-text = Telefonun kamerasını bu şəklə tutun. Cavablarınız yalnız bu şəkildədir, serverə göndərilmir.
take-picture = Cavablarınızı telefonda açan QR kod
take-code-title = 142 üçün kod
take-code-consent = Düyməni bassanız, cavablarınız adsız və şifrəli şəkildə 24 saat saxlanılacaq.
take-code-ask = Kod al
take-code-here = Bu kodu 142-də operatora deyin. Kod 24 saat işləyir, sonra cavablar silinir.
take-print = Çap et
take-print-large = İri hərflərlə çap et
take-calendar = Təqvimə əlavə et: { $benefit }
take-call = Sualınız olsa, 142-yə zəng edin.
take-day = { $date }

keep-title = Bu cihazda saxlayın
keep-text = Növbəti dəfə buradan davam edərsiniz. “Bitir və sil” saxlanılanı da silir.
keep-yes = Cavablarımı saxla
keep-done = Cavablarınız bu cihazda saxlanılır.
keep-refused = Bu cihaz cavabları saxlamadı. Yaddaşı doludur, ya da brauzer icazə vermir. Kodu və ya şəkli özünüzlə götürün.
keep-forget = Saxlanılanı sil
kept-here = Bu cihazda əvvəlki cavablarınız qalıb.
kept-go-on = Qaldığım yerdən davam et

bring-title = Cavabları kodla aç
bring-code = 10 hərf və rəqəmdən ibarət kod
bring-code-hint = Məsələn: 7K3-MQ9-TDR2
bring-submit = Aç
error-code-length = Kodun 10 hərf və rəqəmini yazın
bring-offered-title = Kioskdakı cavablar
bring-offered-text = Bu cavablar kioskdan gəlib. Onlar Sizindirsə, açın.
bring-offered-yes = Cavablarımı aç
bring-offered-no = Mənim deyil
bring-failed-title = Cavablar açılmadı
bring-broken = QR kod və ya ünvan tam oxunmayıb. Yenidən çəkin və ya əvvəldən başlayın.
bring-other-version = Suallar yenilənib, köhnə cavablar uyğun gəlmir. Əvvəldən başlayın.
failure-case-not-found = Bu kodla heç nə tapılmadı. Kodu yoxlayın. 24 saatdan sonra cavablar silinir.
failure-too-many-requests = Bu dəqiqə çox sorğu var. Bir dəqiqədən sonra yenidən cəhd edin.

over-title = Kioskdan davam edin
over-lead = Kioskdakı cavablarınız bu telefona keçəcək. Sonra kioskdan silinəcək.
over-start = Rəqəmləri göstər
over-asks = Kioskda da bu iki rəqəm görünürmü?
over-say = Eynidirsə, kioskda “Bəli, eynidir” düyməsinə basın.
over-given = Cavablarınız açılır.
over-nothing = Kioskdakı şəkil bir dəfə işləyir. Onu kameranızla yenidən çəkin.
failure-handover-gone = Bu şəkil daha işləmir. Kioskda yeni şəkil açın.
failure-handover-taken = Bu şəkli artıq başqa telefon açıb. O Sizin deyilsə, kioskda “Xeyr, başqadır” düyməsinə basın.

opinion-title = Bu Sizə kömək etdi?
opinion-yes = Bəli
opinion-partly = Qismən
opinion-no = Xeyr
opinion-why = Niyə? İstəsəniz, birini seçin
opinion-unclear = Çətin yazılıb
opinion-missing = Axtardığım burada yoxdur
opinion-doubtful = Məncə, cavab düzgün deyil
opinion-long = Çox vaxt aparır
opinion-thanks = Təşəkkür edirik

words-title = Sözlərin izahı
words-here = Bu səhifədəki sözlər:
listen = Dinlə
listen-stop = Dayandır
