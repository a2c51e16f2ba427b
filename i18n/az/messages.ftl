# Mərkəzin adama yazdıqları: məktub və SMS. Proqram bu sözləri yükləmir.
# Heç birində ad, FİN və telefon nömrəsi olmur. SMS ən çoxu 134 işarədir: uzatmayın. SMS-in nömrəsi niyə yalnız
# xatırlatmadadır – crates/messages/src/sms.rs.

mail-booked-subject = Qəbula yazıldınız: { $date_day }, saat { $time }
mail-booked-text = Qəbula yazıldınız.
mail-moved-subject = Qəbulun vaxtı dəyişdi: { $date_day }, saat { $time }
mail-moved-text = Qəbulun vaxtı dəyişdi. Yeni vaxt aşağıda yazılıb. Qəbulun nömrəsi əvvəlki kimidir.
mail-cancelled-subject = Qəbul ləğv edildi: { $date_day }, saat { $time }
mail-cancelled-text = Qəbul ləğv edildi. Yenidən yazılmaq üçün { app-name } proqramını açın.
mail-reminder-subject = Qəbulunuzu xatırladırıq: { $date_day }, saat { $time }
mail-reminder-text = Qəbulunuza az qalıb.
mail-must-call-subject = Qəbul baş tutmayacaq: { $date_day }, saat { $time }
mail-must-call-text = Mərkəz bu vaxt Sizi qəbul edə bilmir. Üzr istəyirik. Sizə zəng edib başqa vaxt təklif edəcəyik. Zəngimizə qədər mərkəzə gəlməyin.
mail-offered-subject = Vaxt boşaldı: { $date_day }, saat { $time }
mail-offered-text = Gözlədiyiniz vaxt boşaldı. Onu { $deadline_day_month }, saat { $hour_until } götürə bilərsiniz. Sonra bu vaxt başqasına təklif olunacaq.
mail-place-ended-subject = Gözləmə siyahısında yeriniz bağlandı
mail-place-ended-text = Təklif olunan vaxtları götürmədiniz. Ona görə gözləmə siyahısında yeriniz bağlandı. Sonuncu təklif aşağıda yazılıb. Yenidən gözləmək üçün { app-name } proqramını açın.

mail-when = Nə vaxt: { visit-moment }
mail-where = Harada: { $centre }. { $address }
mail-length = Nə qədər çəkir: { $minutes } dəqiqə
mail-services = Xidmət:
mail-reference = Qəbulun nömrəsi: { $reference }
mail-bring = Şəxsiyyət vəsiqəsini və qəbulun nömrəsini gətirin. Başqa sənəd lazımdırsa, { app-name } onu göstərir.
mail-change = Gələ bilmirsiniz? { app-name } proqramında “{ visit-title }” ekranını açın. Orada vaxtı dəyişin və ya qəbulu ləğv edin. Qəbulun nömrəsi və yazılanda verdiyiniz telefon nömrəsi lazımdır.
mail-take = Vaxtı götürmək üçün { app-name } proqramında “{ visit-title }” ekranını açın.
mail-call = Sualınız varsa, 142-yə zəng edin. Bu məktuba cavab yazmayın, cavabı oxuyan yoxdur.

sms-booked = Qəbula yazıldınız: { $date_day }, saat { $time }. { $centre }. Gələ bilmirsinizsə, 142-yə zəng edin.
sms-moved = Qəbulun vaxtı dəyişdi. Yeni vaxt: { $date_day }, saat { $time }. { $centre }. Sual: 142.
sms-cancelled = Qəbul ləğv edildi: { $date_day }, saat { $time }. { $centre }. Yenidən yazılmaq üçün: 142.
sms-reminder = Qəbul: { $date_day }, { $time }. { $centre }. Nömrə: { $reference }. Şəxsiyyət vəsiqəsini gətirin.
sms-must-call = Qəbul olmayacaq: { $date_day }, saat { $time }. { $centre }. Üzr istəyirik, Sizə zəng edəcəyik.
sms-offered = Vaxt boşaldı: { $date_day }, saat { $time }. { $centre }. { $deadline_day_month }, { $hour_until } götürün: 142.
sms-place-ended = Təklif olunan vaxtı götürmədiniz. Gözləmə siyahısında yeriniz bağlandı. { $centre }. Sual: 142.
