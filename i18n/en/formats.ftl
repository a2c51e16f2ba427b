# How dates, times, ages and money are written. The list of variables: crates/l10n/src/arg.rs.
# \u00A0 is a no-break space. Short dates are written as in Azerbaijan, day first with points.

format-money = { $amount }{ "\u00A0" }₼

format-year-in = in { $year }
format-year-from = from { $year }
format-year-until = until { $year }

format-month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
format-month = { format-month-name } { $year }
format-month-in = in { format-month }
format-month-from = from { format-month }
format-month-until = until { format-month }
format-month-title = { format-month }

format-date = { format-date-day-month } { $year }
format-date-on = on { format-date }
format-date-from = from { format-date }
format-date-until = until { format-date }
format-date-short = { $dd }.{ $mm }.{ $year }
format-date-day-month = { $day } { format-month-name }
format-date-day = { format-date-weekday }, { format-date-day-month }
format-date-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
format-date-weekday-short =
    { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }

format-time = { $hour }:{ $minute }
format-time-at = at { format-time }
format-time-from = from { format-time }
format-time-until = until { format-time }

format-years =
    { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
format-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
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
format-age-at = at { format-age }
format-duration = { format-age }
