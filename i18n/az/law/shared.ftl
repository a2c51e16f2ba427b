# Qanunun cavabı: bütün ödənişlərə aid cümlələr, orqanların və qanunların adları.

outcome-entitled = { $benefit }: { $pays }.
outcome-not-yet = { $benefit }: { $day_from } { $pays }.
outcome-far = { $benefit }: hüququnuz { $day_on } yaranır. Məbləği indidən hesablamaq olmur.
outcome-help = { $benefit }: qanunda göstərilən şərtlərə uyğunsunuz.
outcome-help-not-yet = { $benefit }: { $day_from } qanunda göstərilən şərtlərə uyğun olacaqsınız.
outcome-no = { $benefit }: bu cavablarla hüququnuz yoxdur.
outcome-unsettled = { $benefit }: hələ dəqiq demək olmur.
outcome-since = Hüququnuz { $day_from } var.
outcome-comes = Hüququnuz { $day_on } yaranır.
outcome-until = Hüququnuzun son günü: { $day }.

pays-month = ayda { $amount } ala bilərsiniz
pays-once = birdəfəlik { $amount } ala bilərsiniz
pays-quarter = üç ayda bir { $amount } ala bilərsiniz
pays-half-year = ildə iki dəfə { $amount } ala bilərsiniz
pays-year = ildə bir dəfə { $amount } ala bilərsiniz
pays-relief = aylıq gəlirinizin { $amount } hissəsindən vergi tutulmur

every-month = ayda
every-once = birdəfəlik
every-quarter = üç ayda bir
every-half-year = ildə iki dəfə
every-year = ildə bir dəfə
every-relief = aylıq gəlirdən vergi tutulmur
since = { $day_from }
sum-monthly = Hamısı birlikdə, ayda
sum-yearly = Bundan əlavə, ildə
sum-once = Birdəfəlik ödənişlər, birlikdə

missing-one = Bu şərtə uyğun deyilsiniz:
missing-any = Bunlardan biri kifayətdir:
change-on = Bu şərt { $day_on } öz-özünə yerinə yetəcək.
change-answer = Cavab belə olsa, şərt yerinə yetər: { $fact } – { $value }.
change-never = Bunu artıq dəyişmək olmur.

not-sure = Bu nəticənin bəzi əsasları hələ tam təsdiqlənməyib.
settled-by = Bunu { $place } dəqiqləşdirə bilər.
given-automatically = Bu, çox vaxt müraciət etmədən verilir.
given-on-application = Bunun üçün müraciət etməlisiniz.
estimate = Bu, təxmini hesablamadır.
decided-by = Qərarı { $place } verir.

receipt-divide = ÷ { $number }
receipt-times = × { $number }

met-yes = uyğundur
met-on = { $day_from } uyğun olacaq
met-no = uyğun deyil
confidence-high = təsdiqlənib
confidence-medium = qismən təsdiqlənib
confidence-low = təsdiqlənməyib

number-length = { $length }
number-count = { $count }
number-ratio = { $ratio }{ "\u00A0" }%
number-bracket = { $over } məbləğindən yuxarı: işçi { $employee }, işəgötürən { $employer }.
number-days = { $from_short } – { $to_short }
number-days-open = { $from_short } – dəyişdirilənədək

value-yes = bəli
value-no = xeyr
value-unknown = bilmirəm
value-nothing = yoxdur
value-child = { $born }, { $kind }
value-child-with-disability = { $born }, { $kind }, əlillik { $band }

together-monthly = Hamısı birlikdə ayda { $amount } edir.
together-yearly = Bundan əlavə, ildə { $amount } verilir.
together-once = Birdəfəlik ödənişlər birlikdə { $amount } edir.
set-aside = “{ $benefit }” və “{ $instead }” birlikdə ödənmir. Sizə daha çox verəni seçdik.
undecided-needs = { $benefit }: hələ bunu bilmək lazımdır: { $fact }.
undecided-waits = { $benefit }: əvvəlcə o biri ödənişlər məlum olmalıdır.
range-between = { $low } ilə { $high } arasında
range-at-least = ən azı { $low }
range-at-most = ən çoxu { $high }

place-fund = Dövlət Sosial Müdafiə Fondu
place-dost-centre = DOST mərkəzi və ya 142
place-employment-agency = Dövlət Məşğulluq Agentliyi
place-social-services-agency = Sosial Xidmətlər Agentliyi
place-assessment-agency = Dövlət Tibbi-Sosial Ekspertiza və Reabilitasiya Agentliyi
place-employer = işəgötürəniniz
place-ministry = Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi
place-tax-service = Dövlət Vergi Xidməti

act-bases = Minimum əməkhaqqı, yaşayış minimumu və orta əməkhaqqı haqqında aktlar
act-civil-service = “Dövlət qulluğu haqqında” Qanun
act-disability-assessment = Əlilliyin müəyyən edilməsi haqqında Nazirlər Kabinetinin qərarları
act-disability-rights = “Əlilliyi olan şəxslərin hüquqları haqqında” Qanun
act-employment = “Məşğulluq haqqında” Qanun
act-family-code = Ailə Məcəlləsi
act-insurance-benefits = Sosial sığorta ödənişləri haqqında Nazirlər Kabinetinin qərarları
act-labour-code = Əmək Məcəlləsi
act-labour-pensions = “Əmək pensiyaları haqqında” Qanun
act-martyr-families = Şəhid ailələri və müharibə əlilləri haqqında aktlar
act-presidential-stipends = Prezident təqaüdləri haqqında fərman və sərəncamlar
act-social-allowances = “Sosial müavinətlər haqqında” Qanun
act-social-insurance = “Sosial sığorta haqqında” Qanun
act-social-services = “Sosial xidmət haqqında” Qanun
act-targeted-assistance = “Ünvanlı dövlət sosial yardımı haqqında” Qanun
act-tax-code = Vergi Məcəlləsi
act-unemployment-insurance = “İşsizlikdən sığorta haqqında” Qanun

condition-resident = Azərbaycan vətəndaşısınız və ya burada daimi yaşayırsınız.
open-not-announced = { $year_ci } ildən sonrakı məbləğ hələ açıqlanmayıb.
open-before-known-law = O vaxtın qaydaları bizdə yoxdur.
open-no-source = Bu günlərin məbləğini heç bir mənbədə tapmadıq.
step-fixed-amount = Qanundakı məbləğ
step-rounding = Yuvarlaqlaşdırma
