# Qəbula yazılmaq.

service-title = Nə üçün gəlirsiniz?
service-lead = Sahəni açın, sonra xidməti seçin.

centre-title = Hansı mərkəzə gəlmək istəyirsiniz?
centre-any = Bakıda yaşayanlar istənilən mərkəzə gələ bilər.
centre-districts = Rayonlar: { $districts }
centre-open-today = Bu gün { $from_from } { $to_until } açıqdır
centre-closed-today = Bu gün bağlıdır. İş günləri { $from_from } { $to_until } açıqdır
centre-hours-unknown = İş saatları dəqiqləşdirilir. 142-yə zəng edin
centre-address-incomplete = Dəqiq ünvanı 142-dən öyrənin.
centres-title = DOST mərkəzləri

time-title = Gün və saat
time-where = { $centre }
time-soonest = Ən yaxın boş vaxtlar
time-instead = Bu vaxtlar boşdur
time-none = Bu iki həftədə boş vaxt yoxdur.
time-day = { $date_day }
time-taken = { $time }, tutulub
day-name = { $date_weekday_short }
day-free = { $date_day }, boş vaxt var
day-full = { $date_day }, boş vaxt yoxdur
day-weekend = { $date_day }, istirahət günüdür
day-holiday = { $date_day }, qeyri-iş günü: { $holiday }
day-off = istirahət günü
day-closed = { $date_day }, yazılmaq olmur
alternative = { $centre }: { $date_day }, saat { $time }

kept = { $time } sizin üçün saxlanılıb: { $minutes } dəq { $seconds } san
kept-spoken = { $time } beş dəqiqə sizin üçün saxlanılır
kept-last-minute = { $time } daha bir dəqiqə saxlanılır
kept-over = Vaxt bitdi. Davam edin: { $time } hələ boşdursa, sizin olacaq

contact-title = Sizi necə çağıraq?
contact-why = Adınızla sizi çağıracağıq. Telefonla qəbulunuza baxa və onu ləğv edə bilərsiniz.
contact-name = Adınız və soyadınız
contact-name-hint = Məsələn: Günel Əliyeva
contact-phone = Mobil telefon nömrəniz
contact-phone-hint = Məsələn: 050 123 45 67
error-name-too-short = Adınızı yazın
error-name-too-long = Ad çox uzundur. Qısa yazın
error-name-digits = Adda rəqəm ola bilməz
error-name-signs = Adda yalnız hərflər ola bilər
error-phone-empty = Telefon nömrənizi yazın
error-phone-letters = Nömrədə yalnız rəqəmlər ola bilər
error-phone-too-short = Nömrədə rəqəm çatmır. Məsələn: 050 123 45 67
error-phone-too-long = Nömrədə artıq rəqəm var. Məsələn: 050 123 45 67
error-phone-not-azerbaijani = Azərbaycan nömrəsi yazın. Məsələn: 050 123 45 67
error-phone-unknown-prefix = Nömrənin əvvəli tanış deyil. Məsələn: 050, 055, 070

check-title = Yoxlayın və təsdiq edin
check-service = Xidmət
check-centre = Harada
check-when = Nə vaxt
check-length = Nə qədər çəkir
check-name = Ad
check-phone = Telefon
check-confirm = Qəbula yazıl
visit-moment = { $date_weekday }, { $date }, saat { $time }

booked-title = Qəbula yazıldınız
booked-reference = Qəbulunuzun nömrəsi
booked-keep = Nömrəni yazıb saxlayın. Onunla qəbula gəlir və onu ləğv edirsiniz.
booked-cancel-title = Gələ bilmirsiniz?
booked-cancel-text = Qəbulu ləğv edin, vaxtınız başqasına qalsın. Nömrə və telefon lazımdır.
booked-cancel-link = Qəbulu ləğv et
booked-calendar = Təqvimə əlavə et
calendar-summary = { $centre } – qəbul
calendar-description =
    Xidmət: { $services }
    Qəbulun nömrəsi: { $reference }
    Şəxsiyyət vəsiqənizi gətirin. Gələ bilmirsinizsə, qəbulu ləğv edin və ya 142-yə zəng edin.

visit-title = Mənim qəbulum
visit-reference = Qəbulun nömrəsi
visit-reference-hint = 13 işarədir, məsələn 7K3M-Q9TD-R2W5C
visit-phone-hint = Yazıldığınız telefon nömrəsi
visit-find = Qəbulumu göstər
error-reference-length = Nömrədə 13 işarə olmalıdır
error-reference-letter = Nömrədə yalnız latın hərfləri və rəqəmlər olur
error-reference-check = Nömrədə səhv var. Bir də baxın
state-booked = Qəbula yazılmısınız.
state-cancelled = Qəbul ləğv edilib.
state-held = Vaxt saxlanılıb, amma təsdiq edilməyib.
state-waiting = Mərkəzdəsiniz, sizi çağıracaqlar.
state-over = Bu qəbul artıq keçib.
visit-cancel = Qəbulu ləğv et
visit-cancel-sure = Qəbul ləğv edilsin?
visit-cancel-yes = Bəli, ləğv et
visit-cancel-no = Xeyr, qalsın
