# Qanunun rəqəmləri: hər birinin adı, hüquqşünasın bilməli olduğu qeyd, dəyərin niyə olmadığı.

## Əsaslar: minimum aylıq əməkhaqqı, yaşayış minimumu, orta əməkhaqqı

number-minimum-wage = Minimum aylıq əməkhaqqı
number-living-minimum-country = Ölkə üzrə yaşayış minimumu
number-living-minimum-country-gap-1 = mənbə tapılmayıb
number-living-minimum-country-gap-2 = mənbə tapılmayıb
number-living-minimum-able-bodied = Əmək qabiliyyətli əhali üçün yaşayış minimumu
number-living-minimum-able-bodied-gap-1 = mənbə tapılmayıb
number-living-minimum-able-bodied-gap-2 = mənbə tapılmayıb
number-living-minimum-pensioners = Pensiyaçılar üçün yaşayış minimumu
number-living-minimum-pensioners-gap-1 = mənbə tapılmayıb
number-living-minimum-pensioners-gap-2 = mənbə tapılmayıb
number-living-minimum-children = Uşaqlar üçün yaşayış minimumu
number-living-minimum-children-gap-1 = mənbə tapılmayıb
number-living-minimum-children-gap-2 = mənbə tapılmayıb
number-average-wage = Orta aylıq nominal əməkhaqqı
number-average-wage-gap-1 = mənbə tapılmayıb

## “Valideynlərini itirmiş və valideyn himayəsindən məhrum olmuş uşaqların sosial müdafiəsi haqqında” Qanun və ona aid fərmanlar

number-allowance-orphan-graduate = Valideyn himayəsi olmadan böyümüş məzunlara birdəfəlik müavinət
number-allowance-orphan-first-job = Valideyn himayəsi olmadan böyümüş şəxsə ilk işə düzələndə birdəfəlik müavinət
number-allowance-orphan-first-job-note = Əvvəllər geyim və ya 265 manat, üstəlik beş orta aylıq əməkhaqqı verilirdi. Hansı orta əməkhaqqının götürüldüyünü heç bir mənbə demir. Hər iki xəbərə görə, müavinət onları əvəz edib.

## “Dövlət qulluğu haqqında” Qanun

number-civil-servant-lump-multiple = Pensiyaya çıxanda birdəfəlik ödəniş, aylıq pensiyanın misli ilə
number-civil-servant-allowance-share = Ömürlük müavinət, orta aylıq dövlət məvacibinin faizi ilə
number-civil-servant-minimum-service = Ömürlük müavinətin verildiyi qulluq stajının yuxarı həddi

## Nazirlər Kabinetinin 187 nömrəli (13.05.2022) və 11 nömrəli (16.01.2020) qərarları: əlilliyin qiymətləndirilməsi

number-disability-none-upto = Orqanizmin funksiyalarının əlillik sayılmayan pozulması, ən çoxu, faizlə
number-assessment-working-days = Əlilliyin qiymətləndirilməsi müddəti, iş günü
number-gap-bridged-months = İki qiymətləndirmə arasında əlilliyin fasiləsiz sayıldığı müddət
number-years-until-indefinite = Əlilliyin müddətsiz müəyyən edilməsi üçün əlillik illərinin sayı

## Nazirlər Kabinetinin 501 nömrəli (18.12.2020) qərarı: əlilliyi olan şəxslərə avtomobil

number-car-transport-share = Avtomobil verilənədək yol pulu, əmək pensiyasının minimum məbləğinin faizi ilə, ildə iki dəfə

## Nazirlər Kabinetinin 11 nömrəli (24.01.2017) qərarı və fərmanlar: məcburi köçkünlərin aylıq müavinəti

number-displaced-without-utilities = Kommunal xərclərini dövlət ödəməyən məcburi köçkünlər
number-displaced-with-utilities = Kommunal xərclərini dövlət ödəyən məcburi köçkünlər
number-displaced-after-return = Məcburi köçkünlər: qayıtmaq mümkün olandan sonra ödəniş müddəti

## Ailə Məcəlləsi

number-adopter-age-married = Nikahda olan övladlığa götürənin ən az yaşı
number-adopter-age-unmarried = Nikahda olmayan övladlığa götürənin ən az yaşı

## Nazirlər Kabinetinin 189 nömrəli (1998) və 31 nömrəli (2026) qərarları, Əmək Məcəlləsi: sosial sığorta müavinətləri

number-sick-rate-under-8 = Əmək qabiliyyətinin müvəqqəti itirilməsinə görə müavinət, 8 ilədək sığorta stajı, qazancın faizi ilə
number-sick-rate-8-to-12 = Əmək qabiliyyətinin müvəqqəti itirilməsinə görə müavinət, 8 ildən 12 ilədək sığorta stajı, qazancın faizi ilə
number-sick-rate-over-12 = Əmək qabiliyyətinin müvəqqəti itirilməsinə görə müavinət, 12 ildən çox sığorta stajı, qazancın faizi ilə
number-sick-record-middle = Əmək qabiliyyətinin müvəqqəti itirilməsinə görə müavinət: ikinci faizin başladığı sığorta stajı
number-sick-record-long = Əmək qabiliyyətinin müvəqqəti itirilməsinə görə müavinət: üçüncü faiz üçün keçilməli olan sığorta stajı
number-sick-employer-days = Əmək qabiliyyətinin müvəqqəti itirilməsinin işəgötürən tərəfindən ödənilən günləri
number-maternity-before-normal = Hamiləliyə və doğuşa görə məzuniyyət: doğuşdan əvvəl, normal doğuş, gün
number-maternity-after-normal = Hamiləliyə və doğuşa görə məzuniyyət: doğuşdan sonra, normal doğuş, gün
number-maternity-before-difficult-or-multiple = Hamiləliyə və doğuşa görə məzuniyyət: doğuşdan əvvəl, çətin doğuş və ya iki və daha çox uşaq, gün
number-maternity-after-difficult-or-multiple = Hamiləliyə və doğuşa görə məzuniyyət: doğuşdan sonra, çətin doğuş və ya iki və daha çox uşaq, gün
number-maternity-before-agriculture-normal = Hamiləliyə və doğuşa görə məzuniyyət: doğuşdan əvvəl, kənd təsərrüfatı, normal doğuş, gün
number-maternity-after-agriculture-normal = Hamiləliyə və doğuşa görə məzuniyyət: doğuşdan sonra, kənd təsərrüfatı, normal doğuş, gün
number-maternity-before-agriculture-difficult = Hamiləliyə və doğuşa görə məzuniyyət: doğuşdan əvvəl, kənd təsərrüfatı, çətin doğuş, gün
number-maternity-after-agriculture-difficult = Hamiləliyə və doğuşa görə məzuniyyət: doğuşdan sonra, kənd təsərrüfatı, çətin doğuş, gün
number-maternity-before-agriculture-multiple = Hamiləliyə və doğuşa görə məzuniyyət: doğuşdan əvvəl, kənd təsərrüfatı, iki və daha çox uşaq, gün
number-maternity-after-agriculture-multiple = Hamiləliyə və doğuşa görə məzuniyyət: doğuşdan sonra, kənd təsərrüfatı, iki və daha çox uşaq, gün
number-maternity-adoption = İki aylığadək uşağı övladlığa götürən və ya böyüdən qadına məzuniyyət, gün
number-maternity-adoption-age = 126-cı maddədəki məzuniyyət üçün qadının götürdüyü uşağın yaş həddi
number-paternity-days = Ödənişli atalıq məzuniyyəti, gün
number-child-care-to-18-months = Uşağa qulluğa görə müavinət, yaş yarımadək
number-child-care-18-to-36-months = Uşağa qulluğa görə müavinət, yaş yarımdan üç yaşadək
number-child-care-half = Uşağa qulluğa görə müavinətin azaldığı yaş
number-child-care-end = Uşağa qulluq üçün qismən ödənişli sosial məzuniyyətin bitdiyi yaş
number-funeral-insured = Sığortaolunanın dəfni üçün müavinət

## Əmək Məcəlləsi

number-notice-weeks-under-1 = İxtisar barədə xəbərdarlıq müddəti, 1 ilədək əmək stajı, təqvim həftəsi
number-notice-weeks-from-1-to-5 = İxtisar barədə xəbərdarlıq müddəti, 1 ildən 5 ilədək əmək stajı, təqvim həftəsi
number-notice-weeks-from-5-to-10 = İxtisar barədə xəbərdarlıq müddəti, 5 ildən 10 ilədək əmək stajı, təqvim həftəsi
number-notice-weeks-over-10 = İxtisar barədə xəbərdarlıq müddəti, 10 ildən çox əmək stajı, təqvim həftəsi
number-severance-under-1 = İşdənçıxarma müavinəti, 1 ilədək əmək stajı, orta aylıq əməkhaqqı ilə
number-severance-from-1-to-5 = İşdənçıxarma müavinəti, 1 ildən 5 ilədək əmək stajı, orta aylıq əməkhaqqı ilə
number-severance-from-5-to-10 = İşdənçıxarma müavinəti, 5 ildən 10 ilədək əmək stajı, orta aylıq əməkhaqqı ilə
number-severance-over-10 = İşdənçıxarma müavinəti, 10 ildən çox əmək stajı, orta aylıq əməkhaqqı ilə
number-notice-pay-under-1 = Xəbərdarlıq müddəti əvəzinə ödəniş, 1 ilədək əmək stajı, orta aylıq əməkhaqqı ilə
number-notice-pay-from-1-to-5 = Xəbərdarlıq müddəti əvəzinə ödəniş, 1 ildən 5 ilədək əmək stajı, orta aylıq əməkhaqqı ilə
number-notice-pay-from-5-to-10 = Xəbərdarlıq müddəti əvəzinə ödəniş, 5 ildən 10 ilədək əmək stajı, orta aylıq əməkhaqqı ilə
number-notice-pay-over-10 = Xəbərdarlıq müddəti əvəzinə ödəniş, 10 ildən çox əmək stajı, orta aylıq əməkhaqqı ilə
number-severance-changed-terms = İşdənçıxarma müavinəti: əmək şərtləri dəyişəndə, hərbi xidmətə çağırışda, altı aydan çox işləyə bilməyəndə, orta aylıq əməkhaqqı ilə
number-severance-new-owner = İşdənçıxarma müavinəti: mülkiyyətçi dəyişəndə, orta aylıq əməkhaqqı ilə
number-severance-on-death = Vəfat edən işçinin vərəsələrinə müavinət, orta aylıq əməkhaqqı ilə
number-service-one-year = Xəbərdarlıq müddətinin və işdənçıxarma müavinətinin pilləsi: bir il əmək stajı
number-service-five-years = Xəbərdarlıq müddətinin və işdənçıxarma müavinətinin pilləsi: beş il əmək stajı
number-service-ten-years = Xəbərdarlıq müddətinin və işdənçıxarma müavinətinin pilləsi: on il əmək stajı
number-severance-registration-months = İşdənçıxarma müavinəti üçün işsiz kimi qeydiyyata düşmə müddəti
number-average-pay-months = Orta əməkhaqqının hesablandığı aylar
number-leave-pay-months = Məzuniyyət haqqının hesablandığı aylar
number-days-of-an-average-month = Ayın təqvim günlərinin orta illik miqdarı, məzuniyyət haqqı üçün
number-protected-child-age = Anasının ixtisarı qadağan edilən uşağın yaş həddi

## “Əmək pensiyaları haqqında” 54-IIIQ nömrəli Qanun: yaşa görə pensiya

number-age-limit-men = Yaşa görə əmək pensiyası üçün yaş həddi, kişilər
number-age-limit-women = Yaşa görə əmək pensiyası üçün yaş həddi, qadınlar
number-age-limit-women-note = Qanunda “2027-ci il iyulun 1-dək” yazılıb. 2009-cu il dəyişikliyində olduğu kimi, son gün daxil deyil (on pillə).
number-required-record = Minimum pensiya kapitalı olmadan hüquq verən sığorta stajı
number-payment-months = Gözlənilən pensiya ödənişi müddəti aylarının sayı, T
number-payment-months-note = 45-ci maddəyə əsasən icra hakimiyyəti orqanı müəyyən edir. Bölünən məbləğ tam qəpiklə götürülür, çünki hesab pulla aparılır. Bunu heç bir mənbə demir, əks sıra isə təxmini pensiyanı bir qəpik dəyişir.
number-minimum-pension = Əmək pensiyasının minimum məbləği
number-pre-2006-unit = 2006-cı ilədək stajın hər ili üçün hesablanan pensiya kapitalı, indeksləşdirilmiş
number-capital-share = Ödənilmiş sığorta haqlarının pensiya kapitalında qeydə alınan hissəsi
number-capital-uplift = 01.01.2006–30.06.2017 dövründə qeydə alınmış, istifadə olunmamış pensiya kapitalının birdəfəlik artımı, 1-ə əlavə edilir
number-capital-indexation = Qeydə alınmış pensiya kapitalının illik indeksləşdirilməsi, 1-ə əlavə edilir
number-capital-indexation-note = 12 iyul 2019-cu il tarixli 1650-VQD nömrəli Qanundan bəri istehlak qiymətləri indeksi ilə.
number-credited-record = 2019–2025-ci illərdə yaş həddinə çatanlara 2006-cı ilədək dövr üçün sayılan sığorta stajı
number-credited-record-yearly-loss = 2026-cı ildən sayılan stajın hər təqvim ili üçün azalması
number-early-age-children = Səkkiz yaşınadək böyüdülmüş, yaş həddini azaldan uşaqların sayı
number-early-age-per-child = Hər belə uşaq üçün yaş həddinin azalması
number-early-age-many-children = Bu sayda uşağı olan valideyn üçün yaş həddinin azalması
number-early-age-child-with-disability = Əlilliyi olan uşağını səkkiz yaşınadək böyütmüş valideyn üçün yaş həddinin azalması
number-early-age-father-of-child-with-disability = Əlilliyi olan uşağını təkbaşına səkkiz yaşınadək böyütmüş ata üçün yaş həddinin azalması

## “Əmək pensiyaları haqqında” 54-IIIQ nömrəli Qanun: əlilliyə və ailə başçısını itirməyə görə pensiya, qulluq əlavələri, ödənilən pensiyalar

number-pension-indexation = Ödənilən əmək pensiyalarının 1 yanvar tarixindən indeksləşdirilməsi
number-pension-indexation-note = Əvvəlki ilin orta aylıq nominal əməkhaqqının artım tempi. 1 yanvar tarixində ondan əvvəl təyin olunmuş pensiyalara tətbiq edilir. Yanvarın fərqi fevralda ödənilir. 2019-cu ilin avqustunadək kapital da bu faizlə artırılırdı.
number-material-assistance = 2022-ci ilin 200 manatlıq maddi yardımının 1 yanvar 2023-cü ildən pensiyaya daxil edilən bir aylıq hissəsi
number-material-assistance-note = Ödənilən pensiyalara bir dəfə əlavə edilib.
number-credited-months-per-year = 2006-cı ilədək əmək qabiliyyətli yaş dövrünün hər ili üçün sayılan aylar (əlilliyə və ailə başçısını itirməyə görə pensiya)
number-credited-months-per-year-note = Şərtlər və istisnalar yaşa görə pensiyada sayılan stajdakı kimidir (22-1-ci maddə).
number-disability-months-per-year = Tələb olunan sığorta stajı: 15 yaşdan sonrakı hər il üçün aylar
number-disability-least-record = Əlilliyə və ya ailə başçısını itirməyə görə pensiya üçün ən az sığorta stajı
number-working-age = Əmək qabiliyyətli yaş dövrünün hesablandığı başlanğıc yaş
number-disability-divisor = Tələb olunan sığorta stajının bölündüyü aylar, sığorta davamiyyəti əmsalı K üçün
number-survivor-child-age = Övladın ailə başçısını itirməyə görə pensiya aldığı yaş həddi
number-survivor-student-age = Əyani təhsil alan övladın ailə başçısını itirməyə görə pensiya aldığı ən yuxarı yaş
number-serviceman-survivor-share = Hərbi qulluqçunun ailə üzvünə ailə başçısını itirməyə görə pensiya, təminat xərcliyinin faizi ilə, ölüm xidmətlə bağlı olduqda
number-serviceman-survivor-share-other = Hərbi qulluqçunun ailə üzvünə ailə başçısını itirməyə görə pensiya, təminat xərcliyinin faizi ilə, ölüm başqa səbəbdən olduqda
number-pensioner-funeral-multiple = Pensiyaçının dəfni üçün müavinət, əmək pensiyasının minimum məbləğinin misli ilə
number-pensioner-funeral-multiple-note = 2022-ci ildən 720, 1 fevral 2023-cü ildən 840, 1 fevral 2025-ci ildən 960 manat. Vəfat edən pensiyaçı həm də işləyirdisə, müavinətlərin böyüyü verilir.
number-serviceman-survivor-family-share = Həlak olmuş hərbi qulluqçunun bütün ailəsinə ailə başçısını itirməyə görə pensiya, təminat xərcliyinin faizi ilə
number-back-payment-years = Ötən dövr üçün ödənişin ən uzun müddəti, il
number-pension-decision-days = Pensiya ərizəsinə baxılma müddəti, gün
number-service-supplement-years = Əlavəyə hüquq verən qulluq stajı, il
number-service-supplement-years-note = Əlavənin məbləği əməkhaqqının bu payı ilə hesablanmış pensiya arasındakı fərqdir. 1 yanvar 2023-cü ildən pensiya ilə birlikdə indeksləşdirilir (627-VIQD).
number-service-supplement-years-public-body = Dövlət orqanı pensiya yaşına ən çoxu iki il qalmış publik hüquqi şəxsə çevriləndə əlavəyə hüquq verən qulluq stajı
number-service-supplement-base = Qulluq stajına görə əlavə: tələb olunan stajda, orta aylıq əməkhaqqının faizi ilə
number-service-supplement-base-note = Əlavənin məbləği əməkhaqqının bu payı ilə hesablanmış pensiya arasındakı fərqdir. 1 yanvar 2023-cü ildən pensiya ilə birlikdə indeksləşdirilir (627-VIQD).
number-service-supplement-per-year = Qulluq stajına görə əlavə: hər artıq il üçün, orta aylıq əməkhaqqının faizi ilə
number-service-supplement-per-year-note = Əlavənin məbləği əməkhaqqının bu payı ilə hesablanmış pensiya arasındakı fərqdir. 1 yanvar 2023-cü ildən pensiya ilə birlikdə indeksləşdirilir (627-VIQD).
number-service-supplement-most = Qulluq stajına görə əlavə: ən çoxu, orta aylıq əməkhaqqının faizi ilə
number-service-supplement-most-note = Əlavənin məbləği əməkhaqqının bu payı ilə hesablanmış pensiya arasındakı fərqdir. 1 yanvar 2023-cü ildən pensiya ilə birlikdə indeksləşdirilir (627-VIQD).
number-deputy-supplement = Deputatlara və digər şəxslərə tam səlahiyyət müddətinə görə əlavə, əməkhaqqının faizi ilə
number-deputy-supplement-note = Əlavənin məbləği əməkhaqqının bu payı ilə hesablanmış pensiya arasındakı fərqdir. 1 yanvar 2023-cü ildən pensiya ilə birlikdə indeksləşdirilir (627-VIQD).
number-deputy-least-term = Əlavəyə hüquq verən səlahiyyət müddətinin ən az hissəsi
number-deputy-least-term-note = Əlavənin məbləği əməkhaqqının bu payı ilə hesablanmış pensiya arasındakı fərqdir. 1 yanvar 2023-cü ildən pensiya ilə birlikdə indeksləşdirilir (627-VIQD).
number-military-supplement-base = Hərbi qulluqçunun pensiyasına əlavə: tələb olunan xidmətdə, təminat xərcliyinin faizi ilə
number-military-supplement-base-age-or-illness = Hərbi qulluqçunun pensiyasına əlavə: yaşa və ya xəstəliyə görə buraxılana, təminat xərcliyinin faizi ilə
number-military-supplement-over = Hər artıq ilin əlavəni artırdığı hərbi xidmət həddi
number-military-supplement-per-year = Hərbi qulluqçunun pensiyasına əlavə: hər artıq il üçün, təminat xərcliyinin faizi ilə
number-military-disability-war-81-100 = Əlilliyi olan hərbi qulluqçu (müharibə, 81–100 faiz), təminat xərcliyinin faizi ilə
number-military-disability-war-61-80 = Əlilliyi olan hərbi qulluqçu (müharibə, 61–80 faiz), təminat xərcliyinin faizi ilə
number-military-disability-war-31-60 = Əlilliyi olan hərbi qulluqçu (müharibə, 31–60 faiz), təminat xərcliyinin faizi ilə
number-military-disability-other-81-100 = Əlilliyi olan hərbi qulluqçu (başqa səbəb, 81–100 faiz), təminat xərcliyinin faizi ilə
number-military-disability-other-61-80 = Əlilliyi olan hərbi qulluqçu (başqa səbəb, 61–80 faiz), təminat xərcliyinin faizi ilə
number-military-disability-other-31-60 = Əlilliyi olan hərbi qulluqçu (başqa səbəb, 31–60 faiz), təminat xərcliyinin faizi ilə
number-recalculation-every = İşləyən pensiyaçının pensiyasının yenidən hesablandığı iş müddəti
number-recalculation-most-taken-off = Yenidən hesablamada gözlənilən ödəniş aylarından ən çoxu çıxılan müddət
number-overpayment-years = Artıq ödənilmiş məbləğin tutulduğu illər, ən çoxu
number-deductions-most = Bütün tutulmalar birlikdə, ən çoxu, pensiyanın faizi ilə
number-list-work-reduction = Zərərli və ağır işə görə 7-ci maddədəki yaş həddinin azalması
number-list-work-men = Zərərli və ağır işdə tələb olunan müddət, kişilər
number-list-work-women = Zərərli və ağır işdə tələb olunan müddət, qadınlar
number-dwarfism-reduction = Hipofizar nanizmə (cırtdanboyluluğa) görə 7-ci maddədəki yaş həddinin azalması
number-dwarfism-record = Hipofizar nanizmdə (cırtdanboyluluqda) tələb olunan sığorta stajı
number-aviation-reduction = Mülki aviasiyaya görə 7-ci maddədəki yaş həddinin azalması
number-aviation-service = Mülki aviasiyada tələb olunan sığorta stajı
number-aviation-service-health = Səhhətinə görə uçuş işindən azad olunanda mülki aviasiyada tələb olunan sığorta stajı
number-prosecutor-service = Prokurorluq işçilərindən tələb olunan qulluq stajı
number-special-rank-service = Ədliyyə, miqrasiya və fövqəladə hallar orqanlarının xüsusi rütbələrində tələb olunan qulluq stajı
number-military-service = Hərbi qulluqçulardan tələb olunan təqvim xidməti
number-list-work-age-men = Zərərli və ağır iş üçün pensiya yaşı, kişilər
number-list-work-age-women = Zərərli və ağır iş üçün pensiya yaşı, qadınlar
number-list-work-record-men = Zərərli və ağır iş üçün minimum kapitalla yanaşı tələb olunan sığorta stajı, kişilər
number-list-work-record-women = Zərərli və ağır iş üçün minimum kapitalla yanaşı tələb olunan sığorta stajı, qadınlar
number-dwarfism-age-men = Hipofizar nanizmdə (cırtdanboyluluqda) pensiya yaşı, kişilər
number-dwarfism-age-women = Hipofizar nanizmdə (cırtdanboyluluqda) pensiya yaşı, qadınlar
number-prosecutor-record = Qulluğuna yaşa görə xitam verilmiş prokurorluq işçilərindən tələb olunan ümumi iş stajı
number-prosecutor-record-service = Bu stajın prokurorluq orqanlarında keçən hissəsi
number-military-transition-service = 2024-cü ilədək qaydaların saxlanılması üçün 1 yanvar 2024-cü il tarixinə olan xidmət
number-military-record = Yaşa, xəstəliyə və ya ştat ixtisarına görə buraxılmış hərbi qulluqçulardan tələb olunan ümumi iş stajı
number-military-record-service = Bu stajın hərbi xidmətdə keçən hissəsi
number-military-least-age = Xəstəliyə və ya ştat ixtisarına görə buraxılma günündəki yaş
number-military-chernobyl-service = Çernobılın köçürmə zonasında işləmiş hərbi qulluqçulardan tələb olunan hərbi xidmət

## Prezident təqaüdləri haqqında fərmanlar

number-stipend-martyr-family = Şəhid ailəsinə Prezident təqaüdü, hər şəhid üçün
number-stipend-january20-family = 20 Yanvarda və Əfqanıstan müharibəsində həlak olanların ailələrinə Prezident təqaüdü
number-stipend-war-disability-81-100 = Xüsusi səbəblərdən əlilliyə görə Prezident təqaüdü, 81–100 faiz
number-stipend-war-disability-61-80 = Xüsusi səbəblərdən əlilliyə görə Prezident təqaüdü, 61–80 faiz
number-stipend-war-disability-31-60 = Xüsusi səbəblərdən əlilliyə görə Prezident təqaüdü, 31–60 faiz
number-stipend-patriotic-war-hero = Vətən Müharibəsi Qəhrəmanının təqaüdü
number-stipend-national-hero = Milli Qəhrəmanın təqaüdü
number-stipend-general-disability = Ümumi səbəblərdən əlilliyə görə Prezident təqaüdü, 81–100 faiz, gözdən əlillik istisna olmaqla
number-stipend-general-disability-gap-1 = 2016-cı ilin yanvarında dəyişdirilib, məbləğ tapılmayıb
number-stipend-visual-impairment = Gözdən əlilliyə görə Prezident təqaüdü, 81–100 faiz
number-stipend-visual-impairment-gap-1 = mənbə tapılmayıb
number-stipend-carer = Qulluq edənə Prezident təqaüdü
number-stipend-war-veteran = Müharibə veteranına Prezident təqaüdü
number-stipend-honorary-title = Fəxri ada görə təqaüd (“Əməkdar”)
number-stipend-ww2-participant = İkinci Dünya müharibəsi iştirakçılarına Prezident təqaüdü
number-stipend-personal = Prezidentin fərdi təqaüdü
number-stipend-phd = Fəlsəfə doktorlarına Prezident təqaüdü
number-stipend-dsc = Elmlər doktorlarına Prezident təqaüdü
number-stipend-degree-service = Elmi dərəcəyə görə təqaüd verən, elm və ya təhsil sahəsində iş müddəti
number-stipend-child-age = Övladın təqaüddəki payının bitdiyi yaş
number-stipend-student-age = Tələbə övladın təqaüddəki payının bitdiyi yaş
number-grant-martyr-heirs = Şəhidin bütün vərəsələrinə birdəfəlik ödəniş
number-grant-war-disability-81-100 = Müharibə ilə əlaqədar əlilliyə görə birdəfəlik ödəniş, 81–100 faiz
number-grant-war-disability-61-80 = Müharibə ilə əlaqədar əlilliyə görə birdəfəlik ödəniş, 61–80 faiz
number-grant-war-disability-31-60 = Müharibə ilə əlaqədar əlilliyə görə birdəfəlik ödəniş, 31–60 faiz
number-grant-ww2-participant = İkinci Dünya müharibəsi iştirakçısına həmin ilin birdəfəlik yardımı
number-grant-ww2-equal = Döyüşçülərin dul arvadlarına, arxa cəbhədə çalışanlara və Leninqrad müdafiəçilərinə həmin ilin birdəfəlik yardımı

## “Sosial müavinətlər haqqında” 55-IIIQ nömrəli Qanun və 973 nömrəli Fərman

number-allowance-age = Yaşa görə müavinət
number-allowance-age-note = 1 yanvar 2020-ci ildən yaş həddi əmək pensiyasının yaş həddinə bərabərdir (əvvəllər: qadınlar 62, kişilər 67). Pensiya qanununun 8-ci maddəsindəki kimi hallarda 5 il azdır.
number-allowance-disability-81-100 = Əlilliyə görə müavinət, 81–100 faiz
number-allowance-disability-61-80 = Əlilliyə görə müavinət, 61–80 faiz
number-allowance-disability-31-60 = Əlilliyə görə müavinət, 31–60 faiz
number-allowance-child-disability-81-100 = Əlilliyi olan uşağa görə müavinət, 81–100 faiz
number-allowance-child-disability-81-100-note = Faiz hədləri böyüklərdəki kimidir. Bunu Fondun şöbə müdiri təsdiq edib (icma.az 733998). 2026-cı ilin yanvarında “təxminən 100–200” yazan səhifə səhvdir.
number-allowance-child-disability-61-80 = Əlilliyi olan uşağa görə müavinət, 61–80 faiz
number-allowance-child-disability-61-80-note = Faiz hədləri böyüklərdəki kimidir. Bunu Fondun şöbə müdiri təsdiq edib (icma.az 733998). 2026-cı ilin yanvarında “təxminən 100–200” yazan səhifə səhvdir.
number-allowance-child-disability-31-60 = Əlilliyi olan uşağa görə müavinət, 31–60 faiz
number-allowance-child-disability-31-60-note = Faiz hədləri böyüklərdəki kimidir. Bunu Fondun şöbə müdiri təsdiq edib (icma.az 733998). 2026-cı ilin yanvarında “təxminən 100–200” yazan səhifə səhvdir.
number-allowance-survivor = Ailə başçısını itirməyə görə müavinət, hər ailə üzvünə
number-allowance-conscript-child = Müddətli həqiqi hərbi xidmət hərbi qulluqçusunun uşağına müavinət
number-allowance-conscript-child-note = Xidmət müddətində ödənilir (2020-ci ilin dekabr qanunu, legalacts.az/ru/news/12027). Buraxılanda və ya vəfat edəndə bitir.
number-allowance-guardian = Qəyyuma müavinət
number-allowance-guardian-note = Yalnız ünvanlı dövlət sosial yardımı almaq hüququ olan ailələrə.
number-allowance-infant = Ünvanlı dövlət sosial yardımı alan ailədə 1 yaşınadək uşağa görə müavinət
number-allowance-infant-note = Ailə ünvanlı dövlət sosial yardımı almalıdır. Bir yaşın tamam olduğu ayın sonunadək verilir. Proaktiv təyin edilir. Ötən dövr üçün ən çoxu 3 il ödənilir.
number-allowance-many-children = Beşdən çox uşağı olan qadınlara müavinət, hər uşaq üçün
number-allowance-many-children-note = Beşdən çox uşaq, hamısı sağ. Hüquq ona əsas verən uşağın bir yaşı tamam olanda başlayır (report.az 13.01.2026).
number-allowance-adopted-child = Övladlığa götürülən uşağa görə müavinət
number-allowance-adopted-child-disability = Övladlığa götürülən, əlilliyi olan uşağa görə müavinət
number-allowance-birth = Uşağın anadan olmasına görə müavinət
number-allowance-funeral = Dəfn üçün müavinət
number-allowance-radiation = Radiasiya: müalicə üçün illik müavinət
number-allowance-liberated-territory = Azad edilmiş ərazilərdə işləyən mütəxəssisə birdəfəlik müavinət
number-allowance-liberated-territory-note = Ən azı 1 illik müqavilə bağlananda proaktiv qaydada bir dəfə verilir. Təhsil və son 5 ildə 2 il iş lazımdır. İşəgötürən vergi uçotundadır, iş və yaşayış yeri oradadır. “5 il ərzində ildə bir dəfə” sözünü deputat qəbuldan əvvəl deyib (bizim.media 111048). Ünvanlı yardım üçün gəlir sayılmır. Qayda 1 yanvar 2028-ci ilədək qüvvədədir.
number-allowance-foster-clothing = Himayədəki uşağın mövsümi geyimi, ildə dörd dəfə
number-foster-child-0-6 = Himayədar ailədəki uşaq, 0–6 yaş
number-foster-child-7-13 = Himayədar ailədəki uşaq, 7–13 yaş
number-foster-child-14-18 = Himayədar ailədəki uşaq, 14–18 yaş
number-foster-child-disability-0-6 = Himayədar ailədəki əlilliyi olan uşaq, 0–6 yaş
number-foster-child-disability-7-13 = Himayədar ailədəki əlilliyi olan uşaq, 7–13 yaş
number-foster-child-disability-14-18 = Himayədar ailədəki əlilliyi olan uşaq, 14–18 yaş
number-released-prisoner-multiple = Azadlıqdan məhrumetmə yerlərindən azad olunana birdəfəlik müavinət, minimum aylıq əməkhaqqının misli ilə
number-allowance-back-payment-years = Müavinətlərin ötən dövr üçün ödənişinin ən uzun müddəti, il
number-allowance-back-payment-years-note = Uşağın anadan olmasına görə müavinət: müddət məhdudiyyəti yoxdur (mətbuat).
number-allowance-age-limit-women = Yaşa görə müavinətin pensiya yaşına bərabər tutulmazdan əvvəlki yaş həddi, qadınlar
number-allowance-age-limit-men = Yaşa görə müavinətin pensiya yaşına bərabər tutulmazdan əvvəlki yaş həddi, kişilər
number-allowance-age-earlier = Pensiya qanununun 8-ci maddəsindəki hallarda yaşa görə müavinətin yaş həddinin azalması
number-allowance-child-age = Uşaq sayılmanın yaş həddi
number-allowance-infant-age = 1 yaşınadək uşağa görə müavinət: bu yaşın tamam olduğu ayın sonunadək
number-allowance-conscript-child-age = Müddətli həqiqi hərbi xidmət hərbi qulluqçusunun uşağı: bu yaşadək, şagird isə uşaq sayılmanın yaş həddinədək
number-allowance-many-children-number = Beşdən çox uşağı olan qadınlara müavinət verən uşaqların sayı
number-allowance-many-children-age = Beşdən çox uşağı olan qadınlara müavinətdə uşağın sayılmağa başladığı yaş
number-allowance-adopted-child-age = Övladlığa götürülən, əlilliyi olmayan uşaq: bu yaşdan
number-foster-child-second-age = Himayədar ailədəki uşaq: bu yaşdan ikinci məbləğ
number-foster-child-third-age = Himayədar ailədəki uşaq: bu yaşdan üçüncü məbləğ
number-utilities-war-disability = Kommunal və nəqliyyat xərclərinə görə müavinət: müharibə, 20 Yanvar və ya Çernobılda xidmətlə bağlı əlillik
number-utilities-ww2-participant = Kommunal və nəqliyyat xərclərinə görə müavinət: İkinci Dünya müharibəsinin iştirakçıları
number-utilities-widow-of-fallen = Kommunal və nəqliyyat xərclərinə görə müavinət: həlak olmuş döyüşçülərin dul arvadları
number-utilities-soviet-honours = Kommunal və nəqliyyat xərclərinə görə müavinət: Sovet İttifaqı və Sosialist Əməyi Qəhrəmanları, Şöhrət ordeni ilə təltif edilənlər, sonralar vəfat etmiş iştirakçıların dul arvadları

## “Sosial sığorta haqqında” Qanun: sığorta haqları

number-contribution-state = Dövlət və neft-qaz sektorunda sığorta haqları
number-contribution-private = Özəl qeyri-neft sektorunda sığorta haqları

## “Sosial sığorta haqqında” Qanun: sahibkarlar, torpaq, işsizlikdən sığorta, hədlər

number-unemployment-contribution-employee = İşsizlikdən sığorta haqqı, işçi
number-unemployment-contribution-employer = İşsizlikdən sığorta haqqı, işəgötürən
number-entrepreneur-construction = Tikinti sahəsində sahibkarlar, minimum aylıq əməkhaqqının faizi ilə
number-entrepreneur-other = Digər sahibkarlar, minimum aylıq əməkhaqqının faizi ilə
number-region-baku = Ərazi əmsalı, Bakı
number-region-sumqayit-ganja = Ərazi əmsalı, Sumqayıt və Gəncə
number-region-other-cities = Ərazi əmsalı, digər şəhərlər
number-region-district-centres = Ərazi əmsalı, rayon mərkəzləri və qəsəbələr
number-region-villages = Ərazi əmsalı, kəndlər
number-entrepreneur-turnover-share = Sahibkarlar, ümumi dövriyyənin faizi ilə
number-entrepreneur-least = Sahibkarlar, ən azı, minimum aylıq əməkhaqqının faizi ilə
number-entrepreneur-most = Sahibkarlar, ən çoxu, minimum aylıq əməkhaqqının faizi ilə
number-farm-upto-5-ha = Torpaq mülkiyyətçisi olan ailə, əmək qabiliyyətli hər üzv, 5 hektaradək, minimum aylıq əməkhaqqının faizi ilə
number-farm-over-5-upto-10-ha = Torpaq mülkiyyətçisi olan ailə, əmək qabiliyyətli hər üzv, 5 hektardan 10 hektaradək, minimum aylıq əməkhaqqının faizi ilə
number-farm-over-10-ha = Torpaq mülkiyyətçisi olan ailə, əmək qabiliyyətli hər üzv, 10 hektardan çox, minimum aylıq əməkhaqqının faizi ilə
number-insurance-cap-multiple = Sosial sığorta müavinətlərinin aylıq həddi, əmək pensiyasının minimum məbləğinin misli ilə
number-insurance-least-record = Sosial sığorta müavinətləri üçün tələb olunan sığorta stajı

## “Ünvanlı dövlət sosial yardımı haqqında” 1039-IIQ nömrəli Qanun və Nazirlər Kabinetinin 37 nömrəli qərarı

number-need-criterion = Ehtiyac meyarı, ailənin hər üzvü üçün
number-need-criterion-gap-1 = mənbə tapılmayıb
number-need-criterion-gap-2 = mənbə tapılmayıb
number-utility-share-limit = Adambaşına kommunal və rabitə xərci, imtinaya səbəb olan həddə, yaşayış minimumunun faizi ilə
number-purchase-multiple-limit = On iki ayda alışlar, imtinaya səbəb olan həddə, yaşayış minimumunun misli ilə
number-assistance-months = Ünvanlı dövlət sosial yardımının təyin olunduğu müddət
number-assistance-decision-days = Yardım barədə qərar müddəti, iş günü
number-assistance-change-days = Ailədəki dəyişiklik barədə məlumat vermə müddəti, iş günü
number-assistance-unclaimed-months = Götürülməyən yardımın dayandırıldığı müddət
number-job-refusal-months = İki münasib işdən imtinadan sonra gözləmə müddəti
number-false-data-months = Yalan məlumatdan sonra qadağa müddəti

## Vergi Məcəlləsi

number-tax-relief-martyr-family = Gəlir vergisi üzrə aylıq güzəşt: şəhidlərin valideynləri, dul arvadları (ərləri) və övladları
number-tax-relief-heroes = Gəlir vergisi üzrə aylıq güzəşt: qəhrəmanlar, müharibə ilə əlaqədar əlilliyi olan şəxslər, veteranlar
number-tax-relief-disability = Gəlir vergisi üzrə aylıq güzəşt: 61–100 faiz əlillik və qulluq edən bir nəfər
number-tax-relief-displaced = Gəlir vergisi üzrə aylıq güzəşt: 20 Yanvarda həlak olanların və həlak olmuş döyüşçülərin ailələri, məcburi köçkünlər
number-tax-relief-dependants = Gəlir vergisi üzrə aylıq güzəşt: himayədə üç və daha çox nəfər
number-low-wage-deduction = Əsas iş yerindəki əməkhaqqından çıxılan məbləğ
number-low-wage-limit = Əsas iş yeri üzrə çıxılmanın tətbiq edildiyi əməkhaqqının yuxarı həddi
number-private-untaxed-pay = Neft-qaz sahəsindən kənar özəl sektorda gəlir vergisi tutulmayan əməkhaqqı
number-tax-dependants-least = Güzəşt verən himayədəki şəxslərin ən az sayı
number-tax-child-age = Uşağın yaşı: bu yaşa çatdığı ilin sonunadək himayədə sayılır
number-tax-student-age = Tələbənin yaşı: bu yaşa çatdığı ilin sonunadək himayədə sayılır

## “İşsizlikdən sığorta haqqında” 765-VQ nömrəli Qanun və Nazirlər Kabinetinin 620 nömrəli qərarı

number-unemployment-rate = İtirilmiş orta aylıq əməkhaqqının faizi
number-unemployment-rate-5-years = İtirilmiş orta aylıq əməkhaqqının faizi, 5 ildən 10 ilədək sığorta stajı
number-unemployment-rate-10-years = İtirilmiş orta aylıq əməkhaqqının faizi, 10 ildən çox sığorta stajı
number-unemployment-record = İxtisardan sonra tələb olunan sığorta stajı
number-fixed-term-months = Müddətli müqavilədən sonra tələb olunan, son 36 ayda sığortalı aylar
number-unemployment-maximum = Ən yüksək ödəniş (əvvəlki ilin orta aylıq əməkhaqqı)
number-unemployment-maximum-note = Əvvəlki ilin orta aylıq əməkhaqqı. Ən az ödəniş minimum aylıq əməkhaqqıdır.
number-unemployment-maximum-gap-1 = 2020–2022-ci illərin orta aylıq əməkhaqqı tapılmayıb
number-unemployment-child-supplement = Hər uşağa görə əlavə
number-unemployment-child-supplement-others = Hər uşağa görə əlavə, iş ləğv və ya ixtisardan başqa səbəblə bitəndə
number-unemployment-child-age = Uşağa görə əlavənin verildiyi yaş həddi
number-unemployment-student-age = Əyani təhsil alan övlada görə əlavənin verildiyi yaş həddi
number-unemployment-child-supplement-most = Uşaqlara görə əlavə, ən çoxu
number-unemployment-months = İxtisardan sonra ödəniş ayları
number-unemployment-months-extension = Ödəniş müddətinin ən çox uzadılması
number-unemployment-months-within = Bütün ödəniş aylarının düşdüyü müddət
number-fixed-term-waiting-months = Müddətli müqavilədən sonra qeydiyyatla ödəniş arasında gözləmə müddəti
number-fixed-term-payment-months = Müddətli müqavilədən sonra ödəniş ayları
number-earnings-months-over = Son 24 ayda sayı keçilməli olan sığortalı aylar
number-unemployment-record-middle = Köhnə şkalanın ikinci faizinin başladığı sığorta stajı
number-unemployment-record-long = Köhnə şkalanın üçüncü faizi üçün keçilməli olan sığorta stajı
number-unemployed-status-days = İşsiz statusu verilməzdən əvvəl münasib iş tapılmayan iş günləri
number-unemployment-decision-days = Ödəniş barədə qərar müddəti, gün
