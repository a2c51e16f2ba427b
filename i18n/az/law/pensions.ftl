# Əmək pensiyaları və onlara bağlı ödənişlər: adları, şərtləri, hesablamanın sətirləri, açıq qalan məsələlər.

benefit-old-age-pension = Yaşa görə əmək pensiyası
benefit-old-age-pension-what = İşlədiyiniz illərə görə qocalanda ömürlük verilən aylıq pul.
benefit-disability-pension = Əlilliyə görə əmək pensiyası
benefit-disability-pension-what = Sığorta stajı olan şəxsə əlilliyi müəyyən ediləndə verilən aylıq pul.
benefit-survivor-pension = Ailə başçısını itirməyə görə əmək pensiyası
benefit-survivor-pension-what = Pensiyaçının və ya sığortalının ölümündən sonra ailəsinə verilən aylıq pul.
benefit-service-supplement = Qulluq stajına görə əlavə
benefit-service-supplement-what = Uzun illər dövlətə qulluq edənin pensiyasına hər ay əlavə olunan pul.
benefit-pension-indexation = Aldığınız pensiyanın bugünkü məbləği
benefit-pension-indexation-what = Pensiyanın təyin olunandan bəri illik artımlarla çatdığı aylıq məbləğ.
benefit-pension-recalculation = İşlədiyiniz vaxta görə pensiyaya əlavə
benefit-pension-recalculation-what = Pensiya alarkən yığılan kapitala görə pensiyanın aylıq artımı.
benefit-pensioner-funeral-grant = Pensiyaçının dəfni üçün müavinət
benefit-pensioner-funeral-grant-what = Pensiyaçını dəfn edən şəxsə bir dəfə verilən pul.
benefit-civil-servant-lump-sum = Dövlət qulluqçusuna birdəfəlik ödəniş
benefit-civil-servant-lump-sum-what = Pensiya yaşına çatıb işdən çıxan dövlət qulluqçusuna bir dəfə verilən pul.
benefit-civil-servant-allowance = Dövlət qulluqçusuna ömürlük müavinət
benefit-civil-servant-allowance-what = Pensiya hüququ olmayan keçmiş dövlət qulluqçusuna hər ay verilən pul.

condition-not-granted-yet = Bu pensiya Sizə hələ təyin olunmayıb.
condition-pension-age = Pensiya yaşına çatdığınız gün: { $day }.
condition-parents-age = Uşaqlara görə güzəştlə pensiya yaşına çatdığınız gün: { $day }.
condition-list-work-age = Ağır və ya zərərli işə görə güzəştlə pensiya yaşına çatdığınız gün: { $day }.
condition-list-work = Siyahıdakı işdə stajınız: { $has }. Ən azı { $needs } lazımdır.
condition-dwarfism-age = Hipofizar nanizmə görə güzəştlə pensiya yaşına çatdığınız gün: { $day }.
condition-dwarfism-record = Sığorta stajınız: { $has }. Hipofizar nanizmdə { $needs } kifayətdir.
condition-aviation-age = Mülki aviasiyaya görə güzəştlə pensiya yaşına çatdığınız gün: { $day }.
condition-aviation-service = Mülki aviasiyada stajınız: { $has }. Ən azı { $needs } lazımdır.
condition-service = Dövlət xidmətindəki müddətiniz: { $has }. Yaşdan asılı olmayaraq { $needs } kifayətdir.
condition-record-or-capital = Stajınız və ya pensiya kapitalınız kifayətdir: { $day_from }.
condition-record = Sığorta stajınız: { $has }. Ən azı { $needs } lazımdır, { $missing } çatmır.
condition-capital = Pensiya kapitalınız: { $has }. Ən azı { $needs } lazımdır, { $missing } çatmır.

condition-disability = Əlilliyiniz müəyyən edilib.
condition-established = Əlilliyinizin müəyyən edildiyi gün: { $day }.
condition-from-service = Əlilliyiniz hərbi xidmətdən yaranıb, ona görə staj tələb olunmur.
condition-has-record = Sığorta stajınız var.

condition-was-insured = Vəfat edən şəxs pensiyaçı və ya sığortalı idi, yaxud hərbi xidmətdə həlak olub.
condition-member = Qanuna görə vəfat edənin pensiya ala bilən yaxınısınız.
condition-under-18 = Vəfat edənin övladısınız və 18 yaşınız tamam olmayıb. Sonuncu gün: { $day }.
condition-student = Əyani oxuyursunuz və 23 yaşınız tamam olmayıb. Sonuncu gün: { $day }.
condition-deceased-record = Vəfat edənin sığorta stajı: { $has }. Ən azı { $needs } lazımdır.

condition-served = Uzun illər dövlətə qulluq etmisiniz.
condition-left-service = Bu xidmətdən ayrılmısınız.
condition-years = Qulluq stajınız: { $has }. Ən azı { $needs } lazımdır.
condition-military-ground = Hərbi xidmətiniz və ya xidmətdən yaranan əlilliyiniz əlavə üçün kifayətdir.
condition-own-pension-right = Öz əmək pensiyanıza hüququnuz var.
condition-own-pension-from = Öz əmək pensiyanıza hüququnuz var: { $day_from }.
condition-more-than-pension = Maaşınızdan hesablanan pay pensiyanızdan çoxdur.

condition-in-payment = Əmək pensiyası alırsınız.
condition-granted = Pensiyanızın təyin olunduğu gün: { $day }.
condition-own-pension = Pensiyanızı öz yaşınıza və ya əlilliyinizə görə alırsınız.
condition-capital-since = Pensiya təyin olunandan sonra kapitalınız yığılıb.
condition-stopped-or-six-years = İşdən çıxmısınız və ya pensiya alarkən altı il işləmisiniz.
condition-stopped = İşdən çıxmısınız.
condition-six-years = Pensiya alarkən işlədiyiniz müddət: { $has }. Ən azı { $needs } lazımdır.
condition-was-pensioner = Vəfat edən şəxs əmək pensiyası alırdı.

condition-civil-servant = Dövlət qulluqçusu olmusunuz.
condition-left-at-pension-age = Dövlət qulluğundan pensiya yaşına çatanda çıxmısınız.
condition-left-for-age-or-disability = Dövlət qulluğundan pensiya yaşına və ya əlilliyinizə görə çıxmısınız.
condition-short-service = Dövlət qulluğundakı stajınız: { $has }. { $needs } müddətindən az olmalıdır.
condition-no-right-to-pension = Əmək pensiyasına hüququnuz yoxdur.

step-by-coefficient = Kapital { $months } ərzində ödəniş üçün bölünür, staj əmsalı { $coefficient } faizdir
step-deceased-capital = Vəfat edənin pensiya kapitalı
step-deceased-pension = Vəfat edənin aylıq pensiyası
step-unused-capital = Pensiyada istifadə olunmamış { $capital } kapitaldan
step-shared =
    { $members ->
        [1] Payı olan bir nəfərdir
       *[other] Bərabər pay: { $members } nəfər bölüşür
    }
step-serviceman-share = Hərbçinin təminatının ({ $pay }) { $share } faizinə qədər əlavə
step-serviceman-family-share = Ailəyə birlikdə hərbçinin təminatının ({ $pay }) { $share } faizinə qədər əlavə
step-share-of-pay = Orta aylıq maaşın ({ $pay }) { $share } faizi
step-less-pension = Hesablanmış pensiya çıxılır
step-supplement = Aylıq əlavə
step-granted-pension = Təyin olunanda aylıq pensiya
step-pension-indexation = 1 yanvar { $year_ci } il: { $rate } faiz artım
step-material-assistance = 2022-ci ilin maddi yardımının bir aya düşən hissəsi
step-capital-since-pension = Pensiya təyin olunandan sonra yığılan kapital
step-divided-after-work = Gözlənilən ödəniş aylarından işlədiyiniz { $worked } çıxılıb, kapital qalana bölünür
step-minimum-pension-on = Minimum pensiya, { $day }
step-own-pension = Aylıq pensiya
step-times-pension = { $times } misli
step-last-salary = Son 12 ayın orta dövlət məvacibi
step-share-of-salary = Bunun { $share } faizi

caveat-past-months = Keçmiş aylar üçün də ödənilə bilər, ən çoxu müraciətdən əvvəlki üç il üçün.
caveat-concession-short = Güzəştli pensiya üçün belə işdə və ya xidmətdə { $needs } lazımdır. Sizdə { $has } var.
caveat-pension-after-discharge = Hərbi xidmətə görə pensiya yalnız xidmətdən buraxılandan sonra təyin olunur.
caveat-illness-of-the-service = Xəstəlik və ya xəsarət hərbi xidmət vaxtı başlayıbsa, staj tələb olunmaya bilər. Bunu Fonda deyin.
caveat-share-of-who-leaves = Kim başqa pensiya və ya müavinət seçirsə, onun payı qalanlara bölünür.
caveat-deceased-capital-unknown = Vəfat edənin kapitalını bilmədiyimiz üçün saymadıq. Həqiqi pensiya daha çox ola bilər.
caveat-deceased-pension-unknown = Vəfat edənin pensiyasını bilmədiyimiz üçün saymadıq. Həqiqi pensiya daha çox ola bilər.
caveat-fallen-pay-unknown = Hərbçinin aylıq təminatını bilmədiyimiz üçün əlavəni saymadıq. Həqiqi pensiya daha çox ola bilər.
caveat-family-minimum = Minimum pensiya bütün ailəyə birlikdə aiddir. Qalan payları bilmədiyimiz üçün onu saymadıq.
caveat-public-body = İşlədiyiniz dövlət orqanı publik hüquqi şəxsə çevrilibsə və pensiyaya ən çoxu iki il qalırdısa, 13 il kifayətdir. Fondda soruşun.
caveat-service-counted-double = Döyüşdə, uçuşda və bəzi yerlərdə xidmətin bir ayı iki ay sayılır. Biz bunu saymadıq.
caveat-supplement-while-working = Belə dövlət vəzifəsində işləyənin əlavəsi yarıya endirilir və ya dayandırılır.
caveat-recalculation-on-application = Qulluq stajına görə əlavə alırsınızsa, bunun üçün Fonda müraciət edin.

open-record-unknown = Bunun üçün stajınızı bilmək lazımdır.
open-illness-of-service = Xəstəliyin və ya xəsarətin hərbi xidmətdə başlayıb-başlamadığını Fond bilir.
open-chernobyl-service = Hərbi xidmətinizin Çernobılın köçürmə zonasında olub-olmadığını Fond bilir.
open-deceased-credit = Vəfat edənin 2006-cı ildən əvvəlki stajı daha uzun sayıla bilər. Bunu onun hesabı göstərir.
open-supplement-followed-pay = 2023-cü ilə qədər qulluq əlavəsi maaşla artırdı. Bugünkü məbləği Fond deyir.
open-supplement-in-payment = Aldığınız pensiyada bu əlavə artıq ola bilər.
open-term-of-office = Seçkili vəzifəyə görə əlavə səlahiyyət müddətinin nə qədərini işlədiyinizdən asılıdır.

open-credited-record-effect = Başqa oxunuşda 2026-cı ildən il-il azalan staj fərqli olur, kapitalın artması isə pensiyanı artırır.
open-military-grounds-since-2024 = 2024-cü ildən yaşa, xəstəliyə və ixtisara görə buraxılan hərbçilərin şərtləri tam təsdiqlənməyib.
open-military-grounds-since-2024-effect = Əvvəlki rəqəmlər doğrudursa, 25 il staj, 12 il 6 ay xidmət və 45 yaş kifayətdir.
open-military-service-since-2026 = 2026-cı ildən hərbi xidmətin hesablanma qaydası dəyişib, tam mətnini tapmadıq.
open-military-service-since-2026-effect = Xidmətin təqvim müddəti dəyişə bilər, onunla birlikdə hüquq və faiz.
open-credited-months = 2006-cı ildən əvvəlki hər il üçün dörd ay sayılır. Natamam ilin sayılıb-sayılmadığını qanun demir.
open-credited-months-effect = Natamam il də sayılırsa, staj bir neçə ay artır.
open-rate-not-confirmed = 2021-ci ilin artım faizi rəsmi mənbədə tapılmayıb.
open-rate-not-confirmed-effect = Faiz 10,6 ilə 12 arasında ola bilər, sonrakı illərin məbləği də ona görə dəyişir.
open-unused-capital = İstifadə olunmamış kapitalın necə bölündüyünü qanun demir. Biz ən az məbləği götürdük.
open-unused-capital-effect = Kapital daha az aya bölünürsə, pensiya artır.
open-rounding-order = Pay bir qəpik fərqlənə bilər: yuvarlaqlaşdırmanın sırasını heç bir mənbə göstərmir.
open-rounding-order-effect = Ailənin pensiyası əvvəl qəpiyə yuvarlaqlaşdırılıb, sonra bölünüb. Əksinə hesablansa, pay bir qəpik fərqlənir.
open-order-of-2022 = 1 yanvar 2022-ci ildə minimumun, yoxsa artımın əvvəl gəldiyini qanun demir.
open-order-of-2022-effect = Minimum əvvəl gəlibsə, məbləğ 3,4 faiz çox olur.
open-material-assistance = 2022-ci ilin maddi yardımından Sizə düşən hissə bir az fərqli ola bilər.
open-material-assistance-effect = Yuvarlaqlaşdırmada bir qəpik, 2022-ci ildə təyin olunanda və ailə payında daha çox fərq ola bilər.
open-text-of-2023 = Qulluq əlavəsinin qaydasını 2023-cü ilin mətnindən götürdük. Sonrakı dəyişiklikləri tapmadıq.
open-text-of-2023-effect = Sonradan dəyişibsə, faizlər və tələb olunan illər başqa ola bilər.
open-military-per-year = Əlavə hərbi xidmət ilinin 2, yoxsa 3 faiz verdiyi mənbələrdə fərqlidir. Biz 2 faiz saydıq.
open-military-per-year-effect = 3 faizdirsə, əlavə hər artıq il üçün maaşın 1 faizi qədər çoxalır.
open-chernobyl-duty = Çernobılda xidmətdən əlilliyin hansı faizlə hesablandığı dəqiq deyil. Biz aşağı faizi götürdük.
open-chernobyl-duty-effect = Müharibə əlilliyi sayılırsa, pay 100, 80 və ya 55 faiz olur.
open-open-of-pension = Pensiyanız hesablananda açıq qalan məsələ var. O, bu məbləği də dəyişə bilər.
open-open-of-pension-effect = Pensiyanın məbləği və ya günü dəyişərsə, bu ödəniş də dəyişir.
open-with-supplement = Altı aylıq pensiyaya qulluq əlavəsinin daxil olub-olmadığını qanun demir. Biz daxil etmədik.
open-with-supplement-effect = Daxildirsə, ödəniş əlavənin altı misli qədər artır.
