# Yaşa görə əmək pensiyası: suallar, nəticə, hesablama.

progress =
    { $count ->
        [0] Bütün suallara cavab vermisiniz
        [1] 1 sual qalıb
       *[other] Ən çoxu { $count } sual qalıb
    }

question-sex-title = Siz qadınsınız, yoxsa kişi?
question-sex-why = Pensiya yaşı və uşaqlara görə güzəşt bundan asılıdır.
question-birth-date-title = Nə vaxt anadan olmusunuz?
question-birth-date-why = Pensiya yaşı doğum tarixindən hesablanır.
question-children-raised-title = Neçə uşaq böyütmüsünüz?
question-children-raised-why = Beş və ya daha çox uşaq, yaxud əlilliyi olan uşaq böyüdən valideyn pensiyaya beş il tez çıxa bilər.
question-upbringing-title = Uşaqları anaları olmadan, təkbaşına böyütmüsünüz?
question-upbringing-why = Ata bu güzəşti uşaqları yenidən evlənmədən, təkbaşına böyüdübsə alır.
question-record-title = Sığorta stajınız nə qədərdir?
question-record-why = Staj sığorta haqqınız ödənilən illərdir. Pensiya yaşına çatanda 25 il staj kifayətdir.
question-capital-title = Pensiya kapitalınız nə qədərdir?
question-capital-why = Bu, sığorta haqlarından fərdi hesabınıza yığılan puldur. Məbləği e-sosial portalında görə bilərsiniz.
question-record-before-2006-title = 2006-cı ilə qədər stajınız nə qədər idi?
question-record-before-2006-why = Qanun 2006-cı ildən əvvəlki stajı ayrıca hesablayır.
question-pay-history-title = 2006-cı ildən bəri maaşınız nə qədər olub?
question-pay-history-why = Pensiya kapitalınızı maaşınıza görə təxmini hesablayacağıq.
question-work-title = Pensiyaya çıxana qədər işləyəcəksiniz?
question-work-why = İşlədiyiniz hər ay stajınızı və kapitalınızı artırır.
question-capital-in-2018-title = 1 iyul 2018-ci ildə hesabınızda pensiya kapitalı var idimi?
question-capital-in-2018-why = Var idisə, 2006-cı ildən əvvəlki stajınız daha uzun sayıla bilər. 2006–2017-ci illərdə rəsmi işləmisinizsə, “Bəli” seçin.
question-retire-in-title = Nə vaxt pensiyaya çıxmaq istəyirsiniz?
question-retire-in-why = Pensiya hüququnuz yaranandan sonra istədiyiniz ayı seçə bilərsiniz.

answer-woman = Qadın
answer-man = Kişi
answer-yes = Bəli
answer-no = Xeyr
answer-alone = Bəli, təkbaşına böyütmüşəm
answer-alone-hint = Anaları vəfat edib, itkin düşüb, valideynlik hüququnu itirib və ya boşananda məhkəmə uşaqları mənə verib
answer-together = Xeyr
answer-date = { $date }
answer-length = { $length }
answer-month = { $month }
answer-unknown = Bilmirəm
answer-children =
    { $count ->
        [0] Uşaq böyütməmişəm
        [1] 1 uşaq, əlilliyi yoxdur
       *[other] { $count } uşaq, heç birinin əlilliyi yoxdur
    }
answer-children-with-disability =
    { $count ->
        [1] 1 uşaq, əlilliyi var
       *[other] { $count } uşaq, aralarında əlilliyi olan var
    }
answer-no-pay = 2006-cı ildən bəri rəsmi maaşım olmayıb
answer-period = { $from }–{ $to }: ayda { $pay }, { $sector }
answer-stopped = Xeyr, işləməyəcəyəm
answer-working = Bəli, ayda { $pay }, { $sector }
answer-soonest = Mümkün qədər tez

date-day = Gün
date-month = Ay
date-year = İl
date-hint = Məsələn: 27 3 1962. Ayın adını da yaza bilərsiniz.
length-years = İl
length-months = Ay
length-hint = Məsələn: 25 il 6 ay. Günləri yazmayın.
children-raised = Səkkiz yaşına qədər böyütdüyünüz uşaqların sayı
children-hint = Öz uşaqlarınızı, övladlığa və ya qəyyumluğa götürdüklərinizi sayın. Yoxdursa, 0 yazın.
children-disability = Onların arasında əlilliyi olan uşaq varmı?
capital-label = Pensiya kapitalı, manatla
capital-hint = Məsələn: 60 000,50
pay-from = Birinci il
pay-to = Sonuncu il
pay-years-hint = { $first_ci } ildən bu yana olan illəri yazın. Rəsmi işləməmisinizsə, boş saxlayıb davam edin.
pay-pay = Orta aylıq maaş, manatla
pay-sector = Harada işləyirdiniz?
pay-add = Bu dövrü əlavə et
work-private = Özəl sektorda
work-state = Dövlət və ya neft-qaz sektorunda
work-state-hint = Dövlət məktəbi, xəstəxana, idarə, SOCAR və bu kimi yerlər
work-stopped = Xeyr, işləməyəcəyəm
work-pay = Aylıq maaş, manatla
work-pay-hint = Vergi və sığorta haqqı tutulmazdan əvvəlki rəsmi məbləğ
sector-state = dövlət və ya neft-qaz
sector-private = özəl sektor
retire-soonest = Mümkün qədər tez
retire-soonest-hint = { $day_from }
retire-later = Daha gec, seçdiyim ayda

answers-title = Cavablarınız
answers-lead = İstədiyiniz cavabı dəyişə bilərsiniz. Qalan cavablar silinmir.
answers-continue = Nəticəyə bax

result-title = Pensiyanız
result-estimate = təxmini hesablama
result-benefit = Yaşa görə əmək pensiyanız
result-monthly = ayda
result-since = { $day_from } ala bilərsiniz
result-from = { $day_from }
result-no = Hələ pensiya hüququnuz yoxdur
result-no-change = Bunlardan biri kifayətdir:
unmet-record = Sığorta stajı: Sizdə { $has } var, { $needs } lazımdır. { $missing } çatmır.
unmet-capital = Pensiya kapitalı: Sizdə { $has } var, { $needs } lazımdır. { $missing } çatmır.
result-unsettled = Hələ dəqiq demək olmur
unsettled-record-unknown = Bunun üçün stajınızı bilmək lazımdır. Onu e-sosial portalında və ya DOST mərkəzində öyrənin.
unsettled-before-known-law = O vaxt başqa qaydalar var idi. DOST mərkəzində soruşun.
result-book = Qəbula yazıl
result-change = Cavablarımı dəyiş
result-know-title = Bunları da bilin

receipt-title = Necə hesabladıq
receipt-divided = ÷ { $months } ay
receipt-unsure = hələ təsdiqlənməyib
step-recorded-capital = Hesabınızdakı pensiya kapitalı
step-capital-before-2006 = 2006-cı ildən əvvəlki staj: { $record }, hər il üçün { $unit }
step-capital-from-pay = { $from }–{ $to }, ayda { $pay } maaşdan ({ $sector })
step-capital-indexation = Kapitalın hər il artırılması (indeksləşdirmə), { $from }–{ $to }
step-capital-from-working-on = Daha { $length } işləsəniz, ayda { $pay } maaşdan
step-capital-total = Cəmi pensiya kapitalı
step-monthly-pension = Kapital gözlənilən ödəniş aylarına bölünür
step-raise-to-minimum = Minimum pensiyaya ({ $minimum }) qədər əlavə
step-pension = Aylıq pensiya

chart-title = Pensiyaya daha gec çıxsanız
chart-hint = Bugünkü qaydalarla, sonrakı illər üçün.
chart-when = Pensiyaya çıxdığınız ay
chart-amount = Ayda
chart-month = { $month_title }

know-age = Pensiya yaşına çatma gününüz: { $day } (7-ci maddə).
know-age-parent = Uşaqlara görə güzəştlə pensiya yaşına çatma gününüz: { $day } (8-ci maddə).
know-decision = Bu, təxmini hesablamadır. Qərarı Dövlət Sosial Müdafiə Fondu verir.
caveat-estimate = Kapital maaşınıza görə təxmini hesablanıb. Dəqiq məbləği e-sosial portalında görə bilərsiniz.
caveat-indexation-before-2019 = 2019-cu ilə qədərki indeksləşdirməni saymadıq, çünki faizləri təsdiqlənməyib. Həqiqi kapital daha çox ola bilər.
caveat-before-2006-unknown = 2006-cı ildən əvvəlki stajınızı bilmədiyimiz üçün saymadıq. Həqiqi pensiya daha çox ola bilər.
caveat-last-day-of-month = Ayın sonunda doğulanların pensiya yaşına hansı gün çatdığını qanun dəqiq demir. Biz ayın son gününü götürdük.
open-credited-record = Qanun 2006-cı ildən əvvəlki stajınızı daha uzun sayır (22-1-ci maddə). Neçə il əlavə olunduğunu və bunun kapitalı artırıb-artırmadığını mərkəzdə soruşun.
caveat-credit-unknown = 1 iyul 2018-ci ildə hesabınızda kapital olubsa, nəticə xeyrinizə dəyişə bilər. Bunu mərkəzdə yoxlayın.
caveat-if-work-goes-on = Bu nəticə eyni maaşla işləməyə davam etsəniz doğrudur.
caveat-last-known = { $year_ci } ildən sonrakı məbləğlər hələ açıqlanmayıb. { $year_ci } ilin məbləğləri ilə hesabladıq.
caveat-back-payment = Pensiya yaşına daha əvvəl çatmısınız. Keçmiş aylar üçün də ödənilə bilər, ən çoxu müraciətdən əvvəlki üç il üçün.
know-special-service = Hərbi xidmət, aviasiya, ağır və ya zərərli iş pensiyaya daha tez çıxmağa əsas ola bilər (9-cu maddə). Biz bunları soruşmuruq, mərkəzdə deyin.
open-recalled-share = 2017-ci ilin iyuluna qədər haqqın hansı hissəsinin kapitala keçdiyi təsdiqlənməyib.
open-recalled-indexation = Kapitalın 2020–2022-ci illərdəki artım faizləri təsdiqlənməyib.
open-state-pay-above = Dövlət sektorunda çox yüksək maaşdan tutulan sığorta haqqı təsdiqlənməyib.

documents-title = Özünüzlə bunları gətirin
documents-proactive = Bu, çox vaxt müraciət etmədən verilir. Sənədlər yalnız bu alınmayanda lazım olur.
documents-incomplete = Siyahı tam olmaya bilər. Gəlməzdən əvvəl 142-dən soruşun.
