# Yaşa görə əmək pensiyası: suallar, nəticə, hesablama.

progress =
    { $count ->
        [0] Bütün suallara cavab vermisiniz
       *[other] Ən çoxu { $count } sual qalıb
    }

question-sex-title = Siz qadınsınız, yoxsa kişi?
question-sex-why = Pensiya yaşı və uşaqlara görə güzəşt bundan asılıdır.
question-birth-date-title = Nə vaxt anadan olmusunuz?
question-birth-date-why = Pensiya yaşı doğum tarixindən hesablanır.
question-children-title = Neçə uşaq böyütmüsünüz?
question-children-why = Beş uşaq və ya əlilliyi olan uşaq böyüdən valideyn pensiyaya beş il tez çıxa bilər.
question-upbringing-title = Uşaqları anaları olmadan böyütmüsünüz?
question-upbringing-why = Ata bu güzəşti yalnız uşaqlarla tək qalanda alır.
question-record-title = Sığorta stajınız nə qədərdir?
question-record-why = Staj sizin üçün sığorta haqqı ödənilən illərdir. 25 il staj pensiya hüququ verir.
question-capital-title = Pensiya kapitalınız nə qədərdir?
question-capital-why = Pensiya bu məbləğdən hesablanır. Onu e-sosial portalında, fərdi hesabınızda görə bilərsiniz.
question-record-before-2006-title = Stajınızın nə qədəri 2006-cı ildən əvvəldir?
question-record-before-2006-why = 2006-cı ildən əvvəlki staj qanunda ayrıca hesablanır.
question-pay-title = 2006-cı ildən bəri maaşınız nə qədər olub?
question-pay-why = Kapitalınızı ödənilən sığorta haqlarına görə təxmini hesablayacağıq.
question-work-title = Pensiyaya çıxana qədər işləyəcəksiniz?
question-work-why = İşlədiyiniz hər ay stajı və kapitalı artırır.
question-capital-in-2018-title = 1 iyul 2018-ci ildə hesabınızda pensiya kapitalı var idi?
question-capital-in-2018-why = Var idisə, 2006-cı ildən əvvəlki stajınız daha uzun sayıla bilər. O vaxta qədər rəsmi işləmisinizsə, kapital olub.
question-retire-in-title = Nə vaxt pensiyaya çıxmaq istəyirsiniz?
question-retire-in-why = Hüquq yaranandan sonra istədiyiniz ayı seçə bilərsiniz.

answer-woman = Qadın
answer-man = Kişi
answer-yes = Bəli
answer-no = Xeyr
answer-alone = Bəli, uşaqlarla tək qalmışam
answer-alone-hint = Anaları vəfat edib, itkin düşüb, hüququnu itirib və ya məhkəmə uşaqları mənə verib
answer-together = Xeyr
answer-date = { $date }
answer-length = { $length }
answer-month = { $month }
answer-unknown = Bilmirəm
answer-children = { $count } uşaq, əlilliyi olan yoxdur
answer-children-with-disability = { $count } uşaq, əlilliyi olan var
answer-no-pay = 2006-cı ildən sonra rəsmi maaş olmayıb
answer-period = { $from }–{ $to }: ayda { $pay }, { $sector }
answer-stopped = Xeyr, işləməyəcəyəm
answer-working = Bəli, ayda { $pay }, { $sector }
answer-soonest = Mümkün olan kimi

date-day = Gün
date-month = Ay
date-year = İl
date-hint = Məsələn: 27 3 1962. Ayın adını da yaza bilərsiniz.
length-years = İl
length-months = Ay
length-hint = Məsələn: 25 il 6 ay. Günləri yazmayın.
children-raised = Səkkiz yaşına qədər böyütdüyünüz uşaqların sayı
children-hint = Doğduğunuz, övladlığa götürdüyünüz və ya qəyyumu olduğunuz uşaqlar. Yoxdursa, 0 yazın.
children-disability = Onların arasında əlilliyi olan uşaq var?
capital-label = Pensiya kapitalı, manatla
capital-hint = Məsələn: 60 000,50
pay-from = Hansı ildən
pay-to = Hansı ilə qədər
pay-years-hint = { $first_ci } ildən başlayaraq. Rəsmi işləməmisinizsə, boş saxlayıb davam edin.
pay-pay = Orta aylıq maaş, manatla
pay-sector = Harada işləyirdiniz?
pay-add = Bu dövrü əlavə et
work-private = Özəl sektorda
work-state = Dövlət və ya neft-qaz sektorunda
work-state-hint = Məktəb, xəstəxana, idarə, SOCAR və ona bənzər yerlər
work-stopped = Xeyr, işləməyəcəyəm
work-pay = Aylıq maaş, manatla
work-pay-hint = Vergi tutulmazdan əvvəlki rəsmi məbləğ
sector-state = dövlət və ya neft-qaz
sector-private = özəl sektor
retire-soonest = Mümkün olan kimi
retire-soonest-hint = { $day_from }
retire-later = Sonra, bu ayda

answers-title = Cavablarınız
answers-lead = İstədiyiniz cavabı dəyişə bilərsiniz. Qalanları yerində qalır.
answers-continue = Nəticəyə bax

result-title = Pensiyanız
result-estimate = təxmini hesablama
result-benefit = Yaşa görə əmək pensiyanız
result-monthly = ayda
result-since = { $day_from } ala bilərsiniz
result-from = { $day_from }
result-no = Hələ pensiya hüququnuz yoxdur
result-no-change = Bunlardan biri kifayətdir:
unmet-record = Staj: sizdə { $has }, lazımdır { $needs }. Çatmır: { $missing }.
unmet-capital = Pensiya kapitalı: sizdə { $has }, lazımdır { $needs }. Çatmır: { $missing }.
result-unsettled = Hələ dəqiq demək olmur
unsettled-record = Stajınızı bilmək lazımdır. Onu e-sosial portalında və ya DOST mərkəzində öyrənin.
unsettled-before-known-law = Bu tarixdə başqa qaydalar var idi. DOST mərkəzində soruşun.
result-book = Qəbula yazıl
result-change = Cavablarımı dəyiş
result-know-title = Nəyi bilmək lazımdır

receipt-title = Necə hesabladıq
receipt-divided = ÷ { $months } ay
receipt-unsure = dəqiqləşdirilməlidir
step-recorded-capital = Hesabınızdakı pensiya kapitalı
step-capital-before-2006 = 2006-cı ildən əvvəlki staj: { $record }, hər ili { $unit }
step-capital-from-pay = { $from }–{ $to }, ayda { $pay } maaşdan ({ $sector })
step-capital-indexation = Kapitalın { $from }–{ $to } indeksləşdirilməsi
step-capital-from-working-on = Daha { $length } işləsəniz, ayda { $pay } maaşdan
step-capital-total = Cəmi pensiya kapitalı
step-monthly-pension = Kapital gözlənilən ödəniş aylarına bölünür
step-raise-to-minimum = Minimum pensiyaya ({ $minimum }) qədər əlavə
step-pension = Aylıq pensiya

chart-title = Gec çıxsanız
chart-hint = Eyni qayda ilə, sonrakı illər üçün.
chart-when = Pensiyaya çıxdığınız ay
chart-amount = Ayda
chart-month = { $month_title }

know-age = Pensiya yaşına { $day_on } çatırsınız (maddə 7).
know-age-parent = Uşaqlara görə güzəştlə pensiya yaşına { $day_on } çatırsınız (maddə 8).
know-decision = Bu, təxmini hesablamadır. Qərarı Dövlət Sosial Müdafiə Fondu verir.
caveat-estimate = Kapital maaşınıza görə təxmini hesablanıb. Dəqiq məbləği e-sosial portalında görə bilərsiniz.
caveat-indexation-before-2019 = 2019-cu ilə qədərki indeksləşdirmə hesaba qatılmayıb: dərəcələri təsdiqlənməyib. Həqiqi kapital daha çox ola bilər.
caveat-before-2006-unknown = 2006-cı ildən əvvəlki staj bilinmir və hesaba qatılmayıb.
caveat-last-day-of-month = Ayın son günlərində doğulanlar üçün qanun günü dəqiq demir. Ayın son gününü götürdük.
caveat-credited-record = 2006-cı ildən əvvəlki staj 22-1-ci maddəyə görə uzun sayılıb. İki məqamı mərkəzdə dəqiqləşdirin: hansı il əsasdır və bu illərə kapital verilirmi.
caveat-credit-unknown = 2018-ci ildə hesabınızda kapital olubsa, hüququnuz yarana bilər. Bunu mərkəzdə yoxlayın.
caveat-if-work-goes-on = Bu, eyni maaşla işləməyə davam etsəniz belədir.
caveat-last-known = { $year_ci } ildən sonrakı məbləğlər hələ açıqlanmayıb. { $year_ci } ilin məbləğləri ilə hesabladıq.
caveat-back-payment = Yaşa əvvəl çatmısınız. Keçmiş aylar üçün ödəniş müraciətdən əvvəlki üç ildən çox ola bilməz.
caveat-special-service = Hərbi xidmət, aviasiya, ağır və zərərli iş kimi güzəştləri (maddə 9) burada soruşmuruq. Bunları mərkəzdə deyin.

documents-title = Nə gətirməlisiniz
documents-proactive = Pensiya çox vaxt müraciətsiz təyin olunur. Sənədlər bu alınmayanda lazım olur.
documents-incomplete = Siyahı tam olmaya bilər. Gəlməzdən əvvəl 142-dən soruşun.
