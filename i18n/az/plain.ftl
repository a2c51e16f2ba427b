# Proqramsız səhifə (plain.html): köhnə brauzerlər və JavaScript-siz açanlar üçün. Proqram bu sözləri yükləmir.

plain-title = DOST mərkəzləri: ünvanlar və iş saatları
plain-what = DOST bələdçi pensiya, müavinət və yardımları hesablayır, mərkəzdə qəbula yazır. Bunun üçün yeni brauzer lazımdır.
plain-call = Sualınız var? Zəng edin:
plain-open = Proqramı aç
plain-hours = { $first_weekday } – { $last_weekday }: { $from } – { $to }
plain-hours-one = { $first_weekday }: { $from } – { $to }
plain-holidays = Bayram günləri mərkəzlər bağlıdır.
