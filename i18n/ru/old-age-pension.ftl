# Трудовая пенсия по возрасту: вопросы, результат, расчёт.

progress =
    { $count ->
        [0] Вы ответили на все вопросы
        [one] Остался не больше чем { $count } вопрос
        [few] Осталось не больше { $count } вопросов
       *[many] Осталось не больше { $count } вопросов
    }

question-sex-title = Вы женщина или мужчина?
question-sex-why = От этого зависят пенсионный возраст и льгота за детей.
question-birth-date-title = Когда вы родились?
question-birth-date-why = Пенсионный возраст считается от даты рождения.
question-children-title = Скольких детей вы вырастили?
question-children-why = Кто вырастил пятерых детей или ребёнка с инвалидностью, может выйти на пенсию на пять лет раньше.
question-upbringing-title = Вы растили детей без их матери?
question-upbringing-why = Отец получает эту льготу, только если остался с детьми один.
question-record-title = Какой у вас страховой стаж?
question-record-why = Стаж – это годы, за которые платили страховые взносы. 25 лет стажа дают право на пенсию.
question-capital-title = Какой у вас пенсионный капитал?
question-capital-why = Из этой суммы считается пенсия. Её видно на портале e-sosial, на вашем лицевом счёте.
question-record-before-2006-title = Какая часть стажа была до 2006 года?
question-record-before-2006-why = Стаж до 2006 года закон считает отдельно.
question-pay-title = Какой была ваша зарплата с 2006 года?
question-pay-why = Мы примерно рассчитаем капитал по уплаченным взносам.
question-work-title = Будете ли вы работать до пенсии?
question-work-why = Каждый месяц работы увеличивает стаж и капитал.
question-capital-in-2018-title = Был ли на вашем счёте капитал 1 июля 2018 года?
question-capital-in-2018-why = Если был, стаж до 2006 года может считаться длиннее. Если вы официально работали до этого дня, капитал был.
question-retire-in-title = Когда вы хотите выйти на пенсию?
question-retire-in-why = Когда право появится, месяц можно выбрать самому.

answer-woman = Женщина
answer-man = Мужчина
answer-yes = Да
answer-no = Нет
answer-alone = Да, я остался с детьми один
answer-alone-hint = Мать умерла, пропала, лишена прав, или суд оставил детей мне
answer-together = Нет
answer-date = { $date }
answer-length = { $length }
answer-month = { $month }
answer-unknown = Не знаю
answer-children =
    { $count ->
        [one] { $count } ребёнок, инвалидности нет
        [few] { $count } ребёнка, инвалидности нет
       *[many] { $count } детей, инвалидности нет
    }
answer-children-with-disability =
    { $count ->
        [one] { $count } ребёнок, есть инвалидность
        [few] { $count } ребёнка, есть ребёнок с инвалидностью
       *[many] { $count } детей, есть ребёнок с инвалидностью
    }
answer-no-pay = После 2006 года официальной зарплаты не было
answer-period = { $from }–{ $to }: { $pay } в месяц, { $sector }
answer-stopped = Нет, работать не буду
answer-working = Да, { $pay } в месяц, { $sector }
answer-soonest = Как только можно

date-day = День
date-month = Месяц
date-year = Год
date-hint = Например: 27 3 1962. Месяц можно написать словом.
length-years = Лет
length-months = Месяцев
length-hint = Например: 25 лет 6 месяцев. Дни писать не нужно.
children-raised = Сколько детей вы растили до восьми лет
children-hint = Родные, усыновлённые или под вашей опекой. Если таких нет, напишите 0.
children-disability = Есть ли среди них ребёнок с инвалидностью?
capital-label = Пенсионный капитал, в манатах
capital-hint = Например: 60 000,50
pay-from = С какого года
pay-to = По какой год
pay-years-hint = Начиная с { $first } года. Если официальной работы не было, оставьте пустым и продолжайте.
pay-pay = Средняя зарплата в месяц, в манатах
pay-sector = Где вы работали?
pay-add = Добавить этот период
work-private = В частном секторе
work-state = В государственном или нефтегазовом секторе
work-state-hint = Школа, больница, учреждение, SOCAR и подобные места
work-stopped = Нет, работать не буду
work-pay = Зарплата в месяц, в манатах
work-pay-hint = Официальная сумма до вычета налогов
sector-state = государственный или нефтегазовый сектор
sector-private = частный сектор
retire-soonest = Как только можно
retire-soonest-hint = { $day_from }
retire-later = Позже, в этом месяце

answers-title = Ваши ответы
answers-lead = Любой ответ можно изменить. Остальные останутся.
answers-continue = Показать результат

result-title = Ваша пенсия
result-estimate = примерный расчёт
result-benefit = Ваша трудовая пенсия по возрасту
result-monthly = в месяц
result-since = Можно получать { $day_from }
result-from = { $day_from }
result-no = Права на пенсию пока нет
result-no-change = Достаточно чего-то одного:
unmet-record = Стаж: у вас { $has }, нужно { $needs }. Не хватает: { $missing }.
unmet-capital = Пенсионный капитал: у вас { $has }, нужно { $needs }. Не хватает: { $missing }.
result-unsettled = Точно сказать пока нельзя
unsettled-record = Нужно знать ваш стаж. Узнайте его на портале e-sosial или в центре DOST.
unsettled-before-known-law = В этот день действовали другие правила. Спросите в центре DOST.
result-book = Записаться на приём
result-change = Изменить ответы
result-know-title = Что важно знать

receipt-title = Как мы посчитали
receipt-divided = ÷ { $months } мес.
receipt-unsure = нужно уточнить
step-recorded-capital = Пенсионный капитал на вашем счёте
step-capital-before-2006 = Стаж до 2006 года: { $record }, за каждый год { $unit }
step-capital-from-pay = { $from }–{ $to }, с зарплаты { $pay } в месяц ({ $sector })
step-capital-indexation = Индексация капитала за { $from }–{ $to }
step-capital-from-working-on = Если работать ещё { $length }, с зарплаты { $pay } в месяц
step-capital-total = Пенсионный капитал всего
step-monthly-pension = Капитал делится на ожидаемые месяцы выплаты
step-raise-to-minimum = Доплата до минимальной пенсии ({ $minimum })
step-pension = Пенсия в месяц

chart-title = Если выйти позже
chart-hint = По тем же правилам, для следующих лет.
chart-when = Месяц выхода на пенсию
chart-amount = В месяц
chart-month = { $month_title }

know-age = Пенсионного возраста вы достигаете { $day_on } (ст. 7).
know-age-parent = Со льготой за детей вы достигаете пенсионного возраста { $day_on } (ст. 8).
know-decision = Это примерный расчёт. Решение принимает Государственный фонд социальной защиты.
caveat-estimate = Капитал рассчитан примерно, по зарплате. Точную сумму видно на портале e-sosial.
caveat-indexation-before-2019 = Индексация до 2019 года не учтена: её проценты не подтверждены. Настоящий капитал может быть больше.
caveat-before-2006-unknown = Стаж до 2006 года неизвестен и не учтён.
caveat-last-day-of-month = Для родившихся в последние дни месяца закон не называет точный день. Мы взяли последний день месяца.
caveat-credited-record = Стаж до 2006 года посчитан длиннее по статье 22-1. Уточните в центре: какой год считается и дают ли эти годы капитал.
caveat-credit-unknown = Если в 2018 году на счёте был капитал, право может появиться. Проверьте это в центре.
caveat-if-work-goes-on = Это верно, если вы продолжите работать с той же зарплатой.
caveat-last-known = Суммы после { $year } года ещё не объявлены. Мы считали по суммам { $year } года.
caveat-back-payment = Возраст наступил раньше. За прошлое платят не больше чем за три года до заявления.
caveat-special-service = О военной службе, авиации, тяжёлой и вредной работе (ст. 9) мы здесь не спрашиваем. Скажите о них в центре.

documents-title = Что взять с собой
documents-proactive = Пенсию часто назначают без заявления. Документы нужны, если это не получилось.
documents-incomplete = Список может быть неполным. Перед визитом спросите по номеру 142.
