# Qəbula yazılmaq.

service-title = Nə üçün gəlirsiniz?
service-lead = Axtarın və ya bölməni açın.
service-chosen = Seçilib: { $count } xidmət, { $length }
service-add = Başqa xidmət əlavə et
service-full = Bir qəbulda altı xidmət ola bilər.

centre-title = Hansı mərkəzə gəlmək istəyirsiniz?
centre-any = Bakıda yaşayırsınızsa, istənilən mərkəzə gələ bilərsiniz.
centre-districts = Rayonlar: { $districts }
centre-open-today = Bu gün { $from_from } { $to_until } açıqdır
centre-closed-today = Bu gün bağlıdır: { $why }. Növbəti iş günü: { $date_day }, { $from_from } { $to_until }
centre-hours-unknown = İş saatlarını 142-dən öyrənin
centre-address-incomplete = Dəqiq ünvanı 142-dən öyrənin.
centres-title = DOST mərkəzləri

time-title = Nə vaxt gəlmək istəyirsiniz?
time-where = { $centre } · { $length }
time-soonest = Ən yaxın boş vaxtlar
time-instead = Bu vaxtlar boşdur
time-none = Bu iki həftədə boş vaxt yoxdur. Başqa mərkəz seçin və ya 142-yə zəng edin.
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

kept = Saat { $time } Sizin üçün saxlanılıb. Qalıb: { $minutes } dəq { $seconds } san
kept-spoken = Saat { $time } beş dəqiqə Sizin üçün saxlanılır
kept-last-minute = Saat { $time } daha bir dəqiqə saxlanılır
kept-over = Beş dəqiqə bitdi. Davam edin: saat { $time } hələ boşdursa, Sizin olacaq

contact-title = Sizi necə çağıraq?
contact-why = Mərkəzdə Sizi adınızla çağıracağıq. Telefon nömrəsi qəbulunuza baxmaq və onu ləğv etmək üçündür.
contact-for = Qəbula kim gələcək?
contact-for-me = Mən özüm
contact-for-other = Başqa adam
contact-name-other = Gələn adamın adı və soyadı
contact-phone-other = Yazdıranın mobil nömrəsi
contact-name = Adınız və soyadınız
contact-name-hint = Məsələn: Günel Əliyeva
contact-phone = Mobil telefon nömrəniz
contact-phone-hint = Məsələn: 050 123 45 67
error-name-too-short = Adınızı yazın
error-name-too-long = Ad çox uzundur. Qısaldın
error-name-digits = Adı rəqəmsiz yazın
error-name-signs = Adı yalnız hərflərlə yazın
error-phone-empty = Telefon nömrənizi yazın
error-phone-letters = Nömrəni yalnız rəqəmlərlə yazın
error-phone-too-short = Nömrədə rəqəm çatmır. Məsələn: 050 123 45 67
error-phone-too-long = Nömrədə artıq rəqəm var. Məsələn: 050 123 45 67
error-phone-not-azerbaijani = Azərbaycan nömrəsi yazın. Məsələn: 050 123 45 67
error-phone-unknown-prefix = Nömrənin əvvəlini yoxlayın. Məsələn: 050, 055, 070

check-title = Yoxlayın və təsdiq edin
check-service = Xidmət
check-centre = Harada
check-when = Nə vaxt
check-length = Nə qədər çəkir
check-name = Ad
check-phone = Telefon
check-for = Kim gələcək
check-name-other = Gələn adam
check-phone-other = Yazdıranın telefonu
check-confirm = Qəbula yazıl
visit-moment = { $date_weekday }, { $date }, saat { $time }

booked-title = Qəbula yazıldınız
booked-reference = Qəbulunuzun nömrəsi
booked-keep = Nömrəni yazıb saxlayın. Qəbula gələndə və ya onu ləğv edəndə lazım olacaq.
booked-cancel-title = Gələ bilmirsiniz?
booked-cancel-text = Qəbulu ləğv edin, bu vaxta başqası gəlsin. Qəbulun nömrəsi və telefon nömrəniz lazımdır.
booked-cancel-link = Qəbulu ləğv et
booked-calendar = Təqvimə əlavə et
calendar-summary = { $centre } – qəbul
calendar-description =
    Xidmət: { $services }
    Qəbulun nömrəsi: { $reference }
    Şəxsiyyət vəsiqənizi gətirin. Gələ bilmirsinizsə, qəbulu ləğv edin və ya 142-yə zəng edin.

visit-title = Mənim qəbulum
visit-reference = Qəbulun nömrəsi
visit-reference-hint = 13 hərf və rəqəm, məsələn 7K3M-Q9TD-R2W5C
visit-phone-hint = Qəbula yazılanda verdiyiniz nömrə
visit-find = Qəbulumu göstər
error-reference-length = 13 hərf və rəqəmin hamısını yazın
error-reference-letter = Yalnız ingilis hərfləri və rəqəmlər yazın
error-reference-check = Nömrədə səhv var. Bir də yoxlayın
state-booked = Qəbula yazılmısınız.
state-moved = Qəbulun vaxtı dəyişdi. Nömrəsi əvvəlki kimidir.
state-cancelled = Qəbul ləğv edilib.
state-held = Vaxt saxlanılıb, amma hələ təsdiq etməmisiniz.
state-waiting = Mərkəzdəsiniz, Sizi çağıracaqlar.
state-over = Bu qəbul artıq keçib.
visit-cancel = Qəbulu ləğv et
visit-cancel-sure = Bu qəbul ləğv edilsin?
visit-cancel-yes = Bəli, ləğv et
visit-cancel-no = Xeyr, qalsın
visit-move = Vaxtı dəyiş
visit-move-sure = Bu qəbulun vaxtı dəyişdirilsin?
visit-move-old = İndi
visit-move-new = Yeni
visit-move-yes = Bəli, yeni vaxtı götür
visit-move-no = Xeyr, əvvəlki vaxt qalsın
