# Xidmətlər və mərkəzlər.

start-services-title = Xidmətlər
start-services-text = Xidməti axtarın, sənədlərə baxın

services-title = DOST nə edir?
services-search = Nə axtarırsınız?
services-search-hint = Məsələn: pensiya, əlillik, arayış
services-found = Tapıldı: { $count }
services-none = Heç nə tapılmadı. Başqa sözlə yazın və ya 142-yə zəng edin.
service-listed = DOST mərkəzi bu xidməti göstərir.
service-by-direction = Bu sahə DOST-un siyahısındadır. Gəlməzdən əvvəl xidməti 142-dən soruşun.
service-not-stated = DOST mərkəzinin bu xidməti göstərdiyi dəqiq deyil. Əvvəlcə 142-dən soruşun.
service-programme = Bu, DOST Agentliyinin proqramıdır.
service-elsewhere = Müraciəti DOST mərkəzi qəbul etmir. Hara getmək lazım olduğu aşağıda yazılıb.
service-who = Kim müraciət edə bilər
service-who-ask = Bütün şərtləri 142-dən öyrənin.
service-where = Hara müraciət etmək olar
service-minutes-about = Təxminən { $minutes } dəqiqə
service-decision = Qərar neçə günə verilir
service-days = { $days } gün
service-working-days = { $days } iş günü
service-fee = Haqqı
service-free = Pulsuzdur
service-fee-unknown = Haqqı barədə rəsmi məlumat yoxdur. 142-dən soruşun.
service-ask = Məlumat yoxdur. 142-dən soruşun.
service-book = Bu xidmətə yazıl
name-not-here = Ad yüklənmədi: əlaqə yoxdur

centres-choose = Rayonunuzu və ya şəhərinizi seçin
centres-not-listed = Siyahıda yoxdursa, hansı mərkəzə gəlməyi 142-dən soruşun.
centres-serve = { $district }: { $count } mərkəz
centres-planned = Hələ açılmayıb: { $centres }.
centre-way = Necə gəlmək olar
centre-way-ask = Avtobus və dayanacaq barədə məlumatımız yoxdur. 142-dən soruşun.
centre-week = Yaxın yeddi gün
centre-day = { $date_day }
centre-day-open = { $from_from } { $to_until }
centre-day-closed = Bağlıdır: { $why }
centre-book = Qəbula yazıl
centre-not-bookable = Bu mərkəzin iş saatları məlum deyil, ona görə burada qəbula yazılmaq olmur.
map-scale = 100 km
map-note = Sxematik xəritə: nöqtə binanı yox, şəhəri və ya rayonu göstərir. Məlumat: Natural Earth, GeoNames.
