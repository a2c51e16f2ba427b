# Hər ekranda olan sözlər.

app-name = DOST bələdçi
title = { $title } – DOST bələdçi
title-wrong = Səhv: { $title } – DOST bələdçi
skip = Əsas mətnə keç
languages = Dil
back = Geri
continue = Davam et
dont-know = Bilmirəm
change = Dəyiş
remove = Sil
print = Çap et
loading = Yüklənir…
try-again = Yenidən cəhd et
to-start = Əvvələ qayıt

bar-settings = Görünüş
bar-call = 142
bar-finish = Bitir və sil
bar-hide = Gizlət

# Yazı və rənglər: ekranı hər kəs özünə görə qurur.
settings-title = Görünüş və dil
settings-words = Sözlər
settings-words-usual = Adi
settings-words-simple = Sadə
settings-text = Yazının ölçüsü
settings-text-1 = Adi
settings-text-2 = Böyük
settings-text-3 = Daha böyük
settings-text-4 = Ən böyük
settings-theme = Rənglər
settings-theme-system = Cihazdakı kimi
settings-theme-light = Açıq
settings-theme-dark = Tünd
settings-theme-high = Yüksək kontrast
settings-theme-low = Yumşaq
settings-done = Hazır

# Nəticələrin dörd qrupu: ekrandakı başlıqlar.
standing-now = İndi Sizə düşür
standing-later = Sonra düşəcək
standing-not = Düşmür
standing-unsaid = Hələ demək olmur
standing-more = Ətraflı

idle-title = Hələ buradasınız?
idle-text = Cavab verməsəniz, yazdıqlarınız silinəcək. Sizdən sonra gələn onları görməyəcək.
idle-left = { $seconds } saniyə qalıb
idle-stay = Bəli, davam edirəm
cover-title = Ekran gizlədilib
cover-text = Cavablarınız yerindədir.
cover-show = Ekranı göstər

start-title = Dövlətdən Sizə nə düşür?
start-lead = Pensiya, müavinət, təqaüd və yardımlar. Ad və sənəd lazım deyil.
start-entitled-title = Mənə nə düşür?
start-entitled-text = Adətən 10–15 sual, sonra məbləğlər və səbəbləri
start-pension-title = Pensiyam
start-pension-text = Nə vaxt çıxa bilərsiniz və nə qədər alacaqsınız
start-letter-title = Qərar məktubumu yoxla
start-letter-text = Məktubdakı məbləğ və ya imtina qanuna uyğundurmu?
start-book-title = Qəbula yazıl
start-book-text = DOST mərkəzində özünüzə vaxt seçin
start-visit-title = Mənim qəbulum
start-visit-text = Baxın, vaxtını dəyişin və ya ləğv edin
start-centres-title = Mərkəzlər
start-centres-text = Ünvanlar və bugünkü iş saatları
start-call-before = Sualınız var?
start-call-after = nömrəsinə zəng edin
start-note = Hesablama təxminidir. Qərarı Dövlət Sosial Müdafiə Fondu verir.

not-found-title = Belə səhifə yoxdur
not-found-text = Ünvan dəyişib və ya səhv yazılıb. Əvvələ qayıdın.

amount = { $amount }
article = { $article_ci } maddə
minutes = { $minutes } dəqiqə
time = { $time }
month-in-date = { $date_day_month }
month-alone = { $month_title }

error-summary-title = Bunları düzəldin
error-choose = Cavablardan birini seçin
error-date-empty = Gün, ay və ili yazın
error-date-day = Günü rəqəmlə yazın, məsələn 27
error-date-month = Ayı rəqəmlə və ya adı ilə yazın, məsələn 3 və ya mart
error-date-year = İli dörd rəqəmlə yazın, məsələn 1962
error-date-no-such-day = Belə gün yoxdur: { $month_in } { $last } gün var
error-length-empty = Neçə il və neçə ay olduğunu yazın
error-length-number = Yalnız rəqəm yazın, məsələn 25
error-length-months = Ayların sayını yazın, 0-dan 11-ə qədər
error-amount-empty = Məbləği yazın
error-amount = Məbləği rəqəmlə yazın, məsələn 60 000,50
error-amount-too-fine = Vergüldən sonra ən çoxu iki rəqəm yazın

failure-offline = Hazırda əlaqə yoxdur. Yazdıqlarınız qalır. Bir az sonra yenidən cəhd edin və ya 142-yə zəng edin.
failure-taken = Bu vaxt artıq tutulub. Başqa vaxt seçin.
failure-not-found = Bu nömrə və telefonla qəbul tapılmadı. Hər ikisini yoxlayın.
failure-too-many-wishes = Bu telefon nömrəsi artıq gözləmə siyahısındadır. Əvvəlki yeri açmaq üçün onun nömrəsini yazın.
failure-offer-gone = Bu vaxt artıq təklif olunmur.
failure-too-many = Bu telefon nömrəsi ilə artıq bir neçə qəbul var. Əvvəlcə birini ləğv edin.
failure-not-held = Bu vaxt artıq Sizin üçün saxlanılmır. Yenidən vaxt seçin.
failure-not-cancellable = Bu qəbulu artıq ləğv etmək olmur. 142-yə zəng edin.
failure-not-movable = Bu qəbulun vaxtını daha dəyişmək olmur. 142-yə zəng edin.
failure-not-offered = Bu vaxta yazılmaq olmur. Başqa vaxt seçin.
failure-server = Xidmətdə xəta baş verdi. Yazdıqlarınız qalır. Bir az sonra yenidən cəhd edin və ya 142-yə zəng edin.
