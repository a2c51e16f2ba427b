# Alətlər: qərar məktubu, başqa gün, iki günün müqayisəsi.

letter-form-title = Məktubda nə yazılıb?
letter-form-granted = Hər dəfə nə qədər verilir, manatla
letter-form-granted-why = Bu məbləği qanunla hesabladığımız məbləğlə tutuşdururuq.
letter-form-refused = Məktubda imtina edilib
letter-form-on = Hansı gündən verilir? İmtinadırsa, məktubun tarixi
letter-form-on-why = Həmin günün qanunu ilə yoxlayırıq. Qaydalar və məbləğlər vaxtaşırı dəyişir.
letter-form-line-why = Məktubun hansı sətirdə fərqləndiyini belə tapırıq.
letter-form-line-hint = Məktubda hesablama varsa, sətirlərini köçürün. Məktubda olmayan sətri boş saxlayın.
day-form-title = Hansı günün qanunu ilə?
day-form-on = Gün
day-form-on-why = Nəticəni həmin gün qüvvədə olan qaydalarla göstərəcəyik.
changes-form-title = Mənim üçün nə dəyişib?
changes-form-since = Əvvəlki gün
changes-form-since-why = O günün qanunu ilə Sizə nə düşdüyünə baxırıq.
changes-form-on = Sonrakı gün
changes-form-on-why = Bu günün qanunu ilə tutuşdururuq. Cavablarınız hər iki gün üçün eynidir.
changes-days = { $first } – { $last }. Hər iki gün üçün eyni cavablarla hesabladıq. Kapitalınız və stajınız birinci gün başqa ola bilərdi.
changes-same =
    { $count ->
        [0] Yoxladığımız bütün ödənişlərdə dəyişiklik var.
       *[other] Qalan { $count } ödənişdə Sizin üçün heç nə dəyişməyib.
    }
error-day-outside = { $first } ilə { $last } arasında bir gün yazın
error-day-not-earlier = Əvvəlki gün sonrakı gündən tez olmalıdır

group-pension = Pensiyalar
group-allowance = Müavinətlər
group-stipend = Prezident təqaüdləri
group-assistance = Ünvanlı dövlət sosial yardımı
group-insurance = İş, xəstəlik, analıq və vergi
group-programme = Proqramlar və xidmətlər
