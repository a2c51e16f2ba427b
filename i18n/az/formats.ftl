# Tarix, vaxt, yaş və pul necə yazılır. Dəyişənlərin siyahısı: crates/l10n/src/arg.rs.
# \u00A0 sətir qırılmayan boşluqdur. Minliklər nazirliyin hesabatlarındakı kimi boşluqla ayrılır.

format-money = { $amount }{ "\u00A0" }₼

format-year-in = { $year_ci } ildə
format-year-from = { $year_ci } ildən
format-year-until = { $year_ci } ilə qədər

format-month-name =
    { $month ->
        [1] yanvar
        [2] fevral
        [3] mart
        [4] aprel
        [5] may
        [6] iyun
        [7] iyul
        [8] avqust
        [9] sentyabr
        [10] oktyabr
        [11] noyabr
       *[12] dekabr
    }
format-month-of-year =
    { $month ->
        [1] yanvarı
        [2] fevralı
        [3] martı
        [4] apreli
        [5] mayı
        [6] iyunu
        [7] iyulu
        [8] avqustu
        [9] sentyabrı
        [10] oktyabrı
        [11] noyabrı
       *[12] dekabrı
    }
format-month = { $year_ci } ilin { format-month-of-year }
format-month-in =
    { $month ->
        [4] { format-month }ndə
       *[other] { format-month }nda
    }
format-month-from =
    { $month ->
        [4] { format-month }ndən
       *[other] { format-month }ndan
    }
format-month-until =
    { $month ->
        [4] { format-month }nə qədər
       *[other] { format-month }na qədər
    }
format-month-title =
    { $month ->
        [1] Yanvar
        [2] Fevral
        [3] Mart
        [4] Aprel
        [5] May
        [6] İyun
        [7] İyul
        [8] Avqust
        [9] Sentyabr
        [10] Oktyabr
        [11] Noyabr
       *[12] Dekabr
    } { $year }

format-date = { format-date-day-month } { $year_ci } il
format-date-on = { format-date }də
format-date-from = { format-date }dən
format-date-until = { format-date }ə qədər
format-date-short = { $dd }.{ $mm }.{ $year }
format-date-day-month = { $day } { format-month-name }
format-date-day = { format-date-weekday }, { format-date-day-month }
format-date-weekday =
    { $weekday ->
        [1] bazar ertəsi
        [2] çərşənbə axşamı
        [3] çərşənbə
        [4] cümə axşamı
        [5] cümə
        [6] şənbə
       *[7] bazar
    }
format-date-weekday-short =
    { $weekday ->
        [1] B.e.
        [2] Ç.a.
        [3] Ç.
        [4] C.a.
        [5] C.
        [6] Ş.
       *[7] B.
    }

format-time = { $hour }:{ $minute }
format-time-at = { format-time }{ $locative }
format-time-from = { format-time }{ $ablative }
format-time-until = { format-time }-dək

format-age =
    { $months ->
        [0] { $years } yaş
       *[other]
            { $years ->
                [0] { $months } ay
               *[other] { $years } yaş { $months } ay
            }
    }
format-age-at = { format-age }da
format-duration =
    { $months ->
        [0] { $years } il
       *[other]
            { $years ->
                [0] { $months } ay
               *[other] { $years } il { $months } ay
            }
    }
