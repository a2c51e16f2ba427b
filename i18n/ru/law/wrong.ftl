# Answers that cannot be: why, and what to do.
error-date-in-future = Эта дата ещё не наступила. Проверьте её
error-date-too-long-ago = С этой даты прошло больше 120 лет. Проверьте год
error-month-out-of-range = Напишите месяц { $first_from } { $last_until }
error-record-too-long = Столько стажа быть не может. Самое большее: { $most }
error-amount-out-of-range = Напишите сумму от 0 до { $most }
error-years-out-of-range = Напишите годы от { $first } до { $last }. Первый год не может быть позже последнего
error-year-twice = { $year } год указан дважды. Пишите каждый год один раз
error-count-out-of-range = Напишите число от { $least } до { $most }
error-too-many =
    { $most ->
        [one] Можно указать не больше { $most } строки
       *[many] Можно указать не больше { $most } строк
    }
error-child-since = Напишите день, когда ребёнок пришёл в семью. Он не может быть раньше дня рождения
error-beyond-leave = Рабочих дней не может быть больше, чем оплачиваемых
error-beyond-income = Эти выплаты входят в доход семьи и не могут быть больше него
