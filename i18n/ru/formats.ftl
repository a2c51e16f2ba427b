# Как пишутся даты, время, возраст и деньги. Список переменных: crates/l10n/src/arg.rs.
# \u00A0 — неразрывный пробел.

format-money = { $amount }{ "\u00A0" }₼

format-year-in = в { $year } году
format-year-from = с { $year } года
format-year-until = до { $year } года

format-month =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    } { $year }{ "\u00A0" }г.
format-month-genitive =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
format-month-in =
    в { $month ->
        [1] январе
        [2] феврале
        [3] марте
        [4] апреле
        [5] мае
        [6] июне
        [7] июле
        [8] августе
        [9] сентябре
        [10] октябре
        [11] ноябре
       *[12] декабре
    } { $year }{ "\u00A0" }г.
format-month-from = с { format-month-genitive } { $year }{ "\u00A0" }г.
format-month-until = до { format-month-genitive } { $year }{ "\u00A0" }г.
format-month-title =
    { $month ->
        [1] Январь
        [2] Февраль
        [3] Март
        [4] Апрель
        [5] Май
        [6] Июнь
        [7] Июль
        [8] Август
        [9] Сентябрь
        [10] Октябрь
        [11] Ноябрь
       *[12] Декабрь
    } { $year }

format-date = { format-date-day-month } { $year }{ "\u00A0" }г.
format-date-on = { format-date }
format-date-from =
    { $day ->
        [2] со
       *[other] с
    } { format-date }
format-date-until = до { format-date }
format-date-short = { $dd }.{ $mm }.{ $year }
format-date-day-month = { $day } { format-month-genitive }
format-date-day = { format-date-weekday }, { format-date-day-month }
format-date-weekday =
    { $weekday ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
    }
format-date-weekday-short =
    { $weekday ->
        [1] пн
        [2] вт
        [3] ср
        [4] чт
        [5] пт
        [6] сб
       *[7] вс
    }

format-time = { $hour }:{ $minute }
format-time-at = в { format-time }
format-time-from = с { format-time }
format-time-until = до { format-time }

format-years =
    { $years ->
        [one] { $years } год
        [few] { $years } года
       *[many] { $years } лет
    }
format-months =
    { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
       *[many] { $months } месяцев
    }
format-age =
    { $months ->
        [0] { format-years }
       *[other]
            { $years ->
                [0] { format-months }
               *[other] { format-years } { format-months }
            }
    }
format-age-at = в { format-age }
format-duration = { format-age }
