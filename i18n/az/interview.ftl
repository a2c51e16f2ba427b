# Sual-cavab və nəticə.

progress-usual = Sual { $number }. Adətən 10–15 sual kifayət edir.
progress-number = Sual { $number }
progress =
    { $count ->
        [0] Bütün suallara cavab vermisiniz
        [1] 1 sual qalıb
       *[other] Ən çoxu { $count } sual qalıb
    }
answer-yes = Bəli
answer-no = Xeyr
answer-date = { $date }
date-day = Gün
date-month = Ay
date-year = İl
date-hint = Məsələn: 27 3 1962. Ayın adını da yaza bilərsiniz.
length-years = İl
length-months = Ay
length-hint = Məsələn: 25 il 6 ay. Günləri yazmayın.
pay-from = Birinci il
pay-to = Sonuncu il
pay-pay = Orta aylıq maaş, manatla
pay-sector = Harada işləyirdiniz?
pay-add = Bu dövrü əlavə et
work-pay-hint = Vergi və sığorta haqqı tutulmazdan əvvəlki rəsmi məbləğ
answers-title = Cavablarınız
answers-lead = İstədiyiniz cavabı dəyişə bilərsiniz. Qalan cavablar silinmir.
answers-continue = Nəticəyə bax
result-title = Pensiyanız
result-estimate = təxmini hesablama
result-book = Qəbula yazıl
result-change = Cavablarımı dəyiş
result-know-title = Bunları da bilin
receipt-title = Necə hesabladıq
chart-title = Pensiyaya daha gec çıxsanız
chart-hint = Bugünkü qaydalarla, sonrakı illər üçün.
chart-when = Pensiyaya çıxdığınız ay
chart-amount = Ayda
documents-title = Özünüzlə bunları gətirin
documents-proactive = Ödəniş müraciətsiz təyin olunmasa, bu sənədlər lazım olacaq.
documents-incomplete = Siyahı tam olmaya bilər. Gəlməzdən əvvəl 142-dən soruşun.
documents-none = Heç bir sənəd tələb olunmur.
documents-unknown = Sənədlərin siyahısı bizdə yoxdur. Gəlməzdən əvvəl 142-dən soruşun.

adviser-title = Bir anlıq
adviser-loading = Qanunlar yüklənir…
adviser-failed = Qanunları yükləmək alınmadı. Əlaqəni yoxlayın və ya 142-yə zəng edin.
ticks-hint = Sizə aid olanların hamısını seçin. Heç biri deyilsə, davam edin.
why-we-ask = Bunları niyə soruşuruq
answer-none-of-these = Heç biri
error-number = Rəqəmlə yazın, məsələn 3

child-born = Uşağın doğulduğu gün
child-kind = Uşaq ailəyə necə gəlib?
child-since = Ailəyə gəldiyi gün
child-disability = Uşağın əlilliyi varmı?
child-no-disability = Xeyr
child-studies = 18 yaşından böyükdür və əyani oxuyur
child-add = Daha bir uşaq əlavə et

results-title = Nəticə
results-set-aside = Birlikdə verilməyənlər
results-no = Hazırda düşməyənlər ({ $count })
results-no-text = Səbəbini və nəyin dəyişməli olduğunu görmək üçün birini seçin.
results-nothing = Bu cavablarla hazırda heç nə düşmür. 142-yə zəng edib soruşa bilərsiniz.
results-version = Qanun məlumatlarının versiyası: { $version }
know-decision-general = Bu, təxmini hesablamadır. Qərarı dövlət orqanı verir.
next-title = Bundan sonra
articles-title = Maddə-maddə
pension-only-title = Burada soruşmadıqlarımız
pension-only-text = Hərbi xidmət, aviasiya və ağır iş pensiyanı tezləşdirə bilər. Onları “Mənə nə düşür?” bölməsində soruşuruq.

letter-title = Qərar məktubunu yoxla
letter-lead = Məktub hansı ödəniş haqqındadır? Qrupu açın, sonra birini seçin.
letter-more = Məktubdakı hesablamanın sətirlərini yazın və ya yazdığınızı dəyişin
result-letter = Bu barədə qərar məktubu almısınız? Yoxlayın
away-day = Bu ekran { $day_on } qüvvədə olan qanuna görədir. O gün başqa olan cavabları dəyişin.
away-changes = Burada iki günün qanunu tutuşdurulur. Cavablarınız hər iki gün üçün eynidir.
away-letter = Məktubu { $day_on } qüvvədə olan qanunla yoxlayırıq. Həmin gün necə idisə, elə cavab verin.
away-back = Bugünkü qanuna qayıt
results-day = Başqa günün qanunu ilə bax
results-changes = Mənim üçün nə dəyişib?
changes-open = Tutuşdura bilmədiklərimiz
what-if-title = Başqa cür olsa?
what-if-hint = Düymələrə basın: pensiyanın ayı və məbləği dərhal dəyişəcək.
what-if-later = Bir il gec çıxsam
what-if-sooner = Bir il tez çıxsam
what-if-more = Maaşım 100 ₼ çox olsa
what-if-less = Maaşım 100 ₼ az olsa
what-if-stop = İndi işdən çıxsam
what-if-as-now = İndiki kimi olsun
what-if-as-answered = Cavablarınıza görə
what-if-stopped = İndi işdən çıxsanız.
what-if-pay = Maaşınız { $pay } olsa.
what-if-years = { $count } il gec çıxsanız.
