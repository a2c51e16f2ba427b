# Kioskda: növbə nömrəsi və çap.

start-number-title = Buradayam: nömrə götürürəm
start-number-text = Mərkəzdəsinizsə, növbəyə burada durun
number-title = Buradayam: növbə nömrəsi götürürəm
number-booked = Qəbula yazılmısınız?
number-take = Nömrə götür
number-not-booked = Yazılmamısınız? Nə üçün gəldiyinizi seçin
number-priority = Növbədənkənar çağırılmaq istəyirəm
number-priority-hint = Bunun kimə aid olduğu mərkəzin elanında yazılıb. Əməkdaş səbəbini soruşa bilər.
number-yours = Sizin növbə nömrəniz
number-called = Nömrənizi ekranda görəndə yazılan pəncərəyə yaxınlaşın.
number-ahead =
    { $count ->
        [0] Növbəti Sizsiniz.
       *[other] Sizdən əvvəl { $count } nəfər var.
    }
number-wait = Təxminən { $least }–{ $most } dəqiqə gözləyəcəksiniz.
number-wait-unknown = Nə qədər gözləyəcəyiniz hələ məlum deyil.
number-before = Bu qəbul üçün nömrə artıq verilib. Həmin nömrə qüvvədədir.
number-later = Nömrə qüvvədədir. Hazırda əlaqə yoxdur, ona görə gözləmə vaxtını deyə bilmirik. Çağırılmasanız, əməkdaşa yaxınlaşın.
number-failed = Nömrə verə bilmədik. Bir də cəhd edin və ya əməkdaşa yaxınlaşın.
number-none-left = Bu kioskda nömrə qalmayıb. Əməkdaşa yaxınlaşın.
number-visit-not-found = Bu nömrə ilə qəbul tapılmadı. Nömrəni yoxlayın və ya aşağıda nə üçün gəldiyinizi seçin.
number-visit-elsewhere = Bu qəbul başqa mərkəzdədir. Əməkdaşdan soruşun.
number-visit-not-today = Bu qəbul başqa günədir. Bu gün üçün aşağıda nə üçün gəldiyinizi seçin.
number-visit-over = Bu qəbul ləğv edilib və ya keçib. Aşağıda nə üçün gəldiyinizi seçin.
number-service-elsewhere = Bu mərkəz həmin xidməti göstərmir. Başqasını seçin və ya əməkdaşdan soruşun.

paper-printing = Çap olunur…
paper-printed = Çap olundu. Kağızı özünüzlə götürün.
paper-take-along = Bu kağızı özünüzlə aparın.
paper-out = Printerdə kağız qurtarıb.
paper-cover-open = Printerin qapağı açıqdır.
paper-jammed = Printerdə kağız ilişib.
paper-offline = Printer işləmir.
paper-slow = Printer çox yavaş işləyir, çap dayandırıldı.
paper-does-not-fit = Bu mətn kağıza sığmır.
paper-instead = Ekranın şəklini çəkin və ya əməkdaşa deyin.
paper-part = Kağızın bir hissəsi çıxıbsa, onu özünüzlə götürün.
